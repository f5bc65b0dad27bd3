export const id = 5613;

export const ids = [ 5613 ];

export const modules = {
  5613: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      registeredImages: () => registeredImages
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(1402);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(7724);
    class BatchGetImageCommand extends(command(_ep0, _mw0, "BatchGetImage", schemas_0.e$c)){}
    class GetDownloadUrlForLayerCommand extends(command(_ep0, _mw0, "GetDownloadUrlForLayer", schemas_0.G42)){}
    var domain_image = __webpack_require__(6627), json = __webpack_require__(4166), errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    const patienceMs = 1e4;
    function registeredImages(client, cancelled) {
      async function findPlatform({registry, repository}, layerDigest) {
        if (void 0 !== layerDigest) try {
          const {downloadUrl = ""} = await (0, translate_error.CD)({
            action: "ecr:GetDownloadUrlForLayer",
            subject: `repository ${repository}`
          }, () => client.send(new GetDownloadUrlForLayerCommand({
            registryId: registry,
            repositoryName: repository,
            layerDigest
          }))), signal = AbortSignal.any([ cancelled, AbortSignal.timeout(patienceMs) ]), config = (0, 
          json.qF)(await (await fetch(downloadUrl, {
            signal
          })).text(), "image config"), {architecture, os} = (0, json.OW)(config) ? config : {};
          return "string" == typeof architecture && "string" == typeof os ? {
            architecture,
            os
          } : void 0;
        } catch (error) {
          cancelled.throwIfAborted();
          if ([ errors.nM, errors.dz, TypeError, DOMException ].some(kind => error instanceof kind)) return;
          throw error;
        }
      }
      return {
        find: function(location) {
          const {digest, region, registry, repository, tag} = location;
          return (0, translate_error._h)(async () => {
            if (region !== await client.config.region()) return "elsewhere";
            const answer = await (0, translate_error.xo)({
              code: "RepositoryNotFoundException",
              text: ""
            }, () => (0, translate_error.CD)({
              action: "ecr:BatchGetImage",
              subject: `repository ${repository}`
            }, () => client.send(new BatchGetImageCommand({
              registryId: registry,
              repositoryName: repository,
              imageIds: [ {
                imageDigest: digest,
                imageTag: tag
              } ]
            })))), [image] = answer?.images ?? [];
            if (!image) return;
            const {imageId, imageManifest = "", imageManifestMediaType = ""} = image;
            return {
              digest: imageId?.imageDigest ?? "",
              mediaType: imageManifestMediaType,
              platform: await findPlatform(location, (0, domain_image.e$)(imageManifest))
            };
          });
        }
      };
    }
  }
};
