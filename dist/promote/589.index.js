export const id = 589;

export const ids = [ 589 ];

export const modules = {
  5970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      objects: () => objects
    });
    var external_node_stream_ = __webpack_require__(7075), commandBuilder = __webpack_require__(3444), schemas_0 = __webpack_require__(1260);
    class GetObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.Fb, "GetObject", schemas_0.iKp)){}
    class PutObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yC, "PutObject", schemas_0.lHz)){}
    function parseS3Uri(uri) {
      const {bucket, key} = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/s.exec(uri)?.groups ?? {};
      return void 0 === bucket || void 0 === key ? void 0 : {
        bucket,
        key
      };
    }
    var errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    const usualTimeoutMs = 6e4;
    function objects(client, timeoutMs = usualTimeoutMs) {
      return {
        readText: async function(uri, limitBytes, versionId) {
          const {bucket, key} = parseS3Uri(uri) ?? refuse(uri, "it is no address of an object", "Write s3://bucket/key."), input = new GetObjectCommand({
            Bucket: bucket,
            Key: key,
            VersionId: versionId
          });
          try {
            return await (0, translate_error.CD)({
              action: "s3:GetObject",
              subject: uri
            }, async () => {
              const {Body} = await client.send(input);
              return function(uri, bytes) {
                try {
                  return new TextDecoder("utf-8", {
                    fatal: !0
                  }).decode(bytes);
                } catch {
                  return refuse(uri, "it is not a text in UTF-8", "Name a text, neither compressed nor in another encoding.");
                }
              }(uri, Body instanceof external_node_stream_.Readable ? await async function(body, uri, limitBytes) {
                const within = AbortSignal.timeout(timeoutMs), giveUp = () => body.destroy(within.reason);
                within.addEventListener("abort", giveUp);
                try {
                  const chunks = [];
                  let size = 0;
                  for await (const chunk of body) {
                    size += chunk.length;
                    size > limitBytes && refuse(uri, `it is larger than ${limitBytes} bytes`, "Name a smaller object.");
                    chunks.push(chunk);
                  }
                  return Buffer.concat(chunks);
                } finally {
                  within.removeEventListener("abort", giveUp);
                }
              }(Body, uri, limitBytes) : Buffer.alloc(0));
            });
          } catch (error) {
            throw error instanceof errors.nM ? function(error) {
              const {failure, code, transient} = error, remedy = "Check the bucket, the key and the account.", told = {
                NoSuchKey: {
                  happened: "there is no such object",
                  remedy
                },
                NoSuchVersion: {
                  happened: "the object has no such version",
                  remedy
                },
                NoSuchBucket: {
                  happened: "there is no such bucket",
                  remedy
                },
                AccessDenied: {
                  remedy: `${failure.remedy} Without s3:ListBucket, S3 says the same of an object that does not exist.`
                }
              };
              return new errors.nM({
                ...failure,
                ...told[code]
              }, {
                code,
                transient,
                cause: error
              });
            }(error) : error;
          }
        },
        writeText: async function(uri, text) {
          const {bucket, key} = parseS3Uri(uri) ?? refuse(uri, "it is no address of an object", "Write s3://bucket/key.");
          await (0, translate_error.CD)({
            action: "s3:PutObject",
            subject: uri
          }, () => client.send(new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: text
          })));
        }
      };
    }
    function refuse(subject, happened, remedy) {
      throw new errors.nM({
        subject,
        happened,
        remedy
      });
    }
  }
};
