export const id = 3178;

export const ids = [ 3178 ];

export const modules = {
  3178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      signedRequests: () => signedRequests
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), _aws_sdk_client_sagemaker_runtime__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(127), _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451), _translate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8214);
    function signedRequests(client) {
      return {
        prepare: async function(request, endpoint) {
          const what = {
            action: "sagemaker:InvokeEndpoint",
            subject: `endpoint ${endpoint.endpointName}`
          }, {built, authScheme} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)(what, () => async function(client, input) {
            const command = new _aws_sdk_client_sagemaker_runtime__WEBPACK_IMPORTED_MODULE_3__.P(input);
            return new Promise((resolve, reject) => {
              command.middlewareStack.add((_, context) => async ({request}) => {
                const built = request, hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(built.body).digest("hex"), headers = {
                  ...built.headers,
                  "x-amz-content-sha256": hash
                };
                resolve({
                  built: {
                    ...built,
                    headers
                  },
                  authScheme: context.endpointV2?.properties?.authSchemes?.[0]
                });
                return {
                  response: void 0,
                  output: {
                    $metadata: {}
                  }
                };
              }, {
                step: "build",
                priority: "low",
                name: "captureRequest"
              });
              client.send(command).catch(reject);
            });
          }(client, function(request, endpoint) {
            return {
              EndpointName: endpoint.endpointName,
              Body: request.body,
              ContentType: request.contentType,
              Accept: request.accept,
              TargetVariant: endpoint.targetVariant,
              TargetModel: endpoint.targetModel,
              InferenceComponentName: endpoint.inferenceComponentName,
              SessionId: endpoint.sessionId
            };
          }(request, endpoint)));
          !function({headers}) {
            const wrong = Object.entries(headers).filter(([, value]) => !/^[\t\x20-\x7e]*$/.test(value));
            if (0 !== wrong.length) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(wrong.map(([name]) => `header ${name} has a line break in its value, or another sign that no header has`));
          }(built);
          const signer = await client.config.signer(authScheme);
          return {
            origin: originOf(built),
            bytesAt: onceASecond(second => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)(what, async () => function({method, path, headers, body}) {
              const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`), head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
              return Buffer.concat([ head, body ]);
            }(await signer.sign(built, {
              signingDate: new Date(1e3 * second)
            }))), () => client.config.systemClockOffset)
          };
        }
      };
    }
    function onceASecond(sign, offsetMs) {
      let bytes, signedSecond = NaN;
      return nowMs => {
        const second = Math.floor((nowMs + offsetMs()) / 1e3);
        if (second !== signedSecond) {
          signedSecond = second;
          bytes = sign(second).then(signed => {
            second === signedSecond && (bytes = signed);
            return signed;
          });
        }
        return bytes;
      };
    }
    const originOf = ({protocol, hostname, port}) => `${protocol}//${hostname}${void 0 === port ? "" : `:${port}`}`;
  }
};
