export const id = 288;

export const ids = [ 288 ];

export const modules = {
  1972: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => Crc32Node
    });
    var external_node_zlib_ = __webpack_require__(8522);
    const CRC32_TABLE = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = 1 & c ? 3988292384 ^ c >>> 1 : c >>> 1;
      CRC32_TABLE[i] = c >>> 0;
    }
    const ONES = 4294967295, zlibCrc32 = "function" == typeof external_node_zlib_.crc32 ? external_node_zlib_.crc32 : void 0, Crc32Node = zlibCrc32 ? (nativeCrc32 = zlibCrc32, 
    class {
      digestLength=4;
      value=0;
      update(data) {
        this.value = nativeCrc32(data, this.value);
      }
      digestSync() {
        return this.value >>> 0;
      }
      async digest() {
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, this.digestSync(), !1);
        return out;
      }
      reset() {
        this.value = 0;
      }
    }) : class {
      digestLength=4;
      checksum=ONES;
      update(data) {
        for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[255 & (this.checksum ^ data[i])];
      }
      digestSync() {
        return (this.checksum ^ ONES) >>> 0;
      }
      async digest() {
        const value = this.digestSync(), out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, value, !1);
        return out;
      }
      reset() {
        this.checksum = ONES;
      }
    };
    var nativeCrc32;
  },
  5562: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => toBase64
    });
    const fromUtf8 = input => (new TextEncoder).encode(input), chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", alphabetByValue = (Object.entries(chars).reduce((acc, [i, c]) => {
      acc[c] = Number(i);
      return acc;
    }, {}), chars.split("")), bitsPerLetter = 6, bitsPerByte = 8, maxLetterValue = 63;
    function toBase64(_input) {
      let input;
      input = "string" == typeof _input ? fromUtf8(_input) : _input;
      const isArrayLike = "object" == typeof input && "number" == typeof input.length, isUint8Array = "object" == typeof input && "number" == typeof input.byteOffset && "number" == typeof input.byteLength;
      if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      let str = "";
      for (let i = 0; i < input.length; i += 3) {
        let bits = 0, bitLength = 0;
        for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
          bits |= input[j] << (limit - j - 1) * bitsPerByte;
          bitLength += bitsPerByte;
        }
        const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
        bits <<= bitClusterCount * bitsPerLetter - bitLength;
        for (let k = 1; k <= bitClusterCount; k++) {
          const offset = (bitClusterCount - k) * bitsPerLetter;
          str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
        }
        str += "==".slice(0, 4 - bitClusterCount);
      }
      return str;
    }
  },
  3692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      objects: () => objects
    });
    var external_node_stream_ = __webpack_require__(7075), commandBuilder = __webpack_require__(3444), schemas_0 = __webpack_require__(1260);
    class GetObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.Fb, "GetObject", schemas_0.iKp)){}
    class ListObjectsV2Command extends((0, commandBuilder.G5)(commandBuilder.zx, commandBuilder.yt, "ListObjectsV2", schemas_0.FWN)){}
    class PutObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yC, "PutObject", schemas_0.lHz)){}
    var errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    const usualTimeoutMs = 6e4, largestPage = 1e3;
    function objects(client, timeoutMs = usualTimeoutMs) {
      async function read(uri, limitBytes, versionId) {
        const input = new GetObjectCommand({
          ...addressOf(uri),
          VersionId: versionId
        });
        return explained({
          action: "s3:GetObject",
          subject: uri
        }, async () => {
          const {Body, ContentType = ""} = await client.send(input), bytes = Body instanceof external_node_stream_.Readable ? await async function(body, uri, limitBytes) {
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
          }(Body, uri, limitBytes) : Buffer.alloc(0);
          return {
            bytes,
            contentType: ContentType
          };
        });
      }
      const readBytes = async (...what) => (await read(...what)).bytes;
      return {
        list: async function(uriPrefix, most) {
          const {bucket, prefix} = function(uri) {
            const [, bucket, prefix = ""] = /^s3:\/\/([^/]+)(?:\/(.*))?$/s.exec(uri) ?? [];
            return void 0 === bucket ? refuse(uri, "it is no address of objects", "Write s3://bucket/prefix.") : {
              bucket,
              prefix
            };
          }(uriPrefix), found = [];
          let token;
          do {
            const input = {
              Bucket: bucket,
              Prefix: prefix,
              MaxKeys: largestPage,
              ContinuationToken: token
            }, page = await explained({
              action: "s3:ListBucket",
              subject: uriPrefix
            }, () => client.send(new ListObjectsV2Command(input))), keys = (page.Contents ?? []).map(({Key = ""}) => Key).filter(key => !/(^|\/)$/.test(key));
            found.push(...keys.map(key => `s3://${bucket}/${key}`));
            token = page.NextContinuationToken;
          } while (void 0 !== token && found.length < most);
          return found.slice(0, most);
        },
        read,
        readBytes,
        readText: async (...what) => function(uri, bytes) {
          try {
            return new TextDecoder("utf-8", {
              fatal: !0
            }).decode(bytes);
          } catch {
            return refuse(uri, "it is not a text in UTF-8", "Name a text, neither compressed nor in another encoding.");
          }
        }(what[0], await readBytes(...what)),
        writeText: async function(uri, text) {
          const command = new PutObjectCommand({
            ...addressOf(uri),
            Body: text
          });
          await (0, translate_error.CD)({
            action: "s3:PutObject",
            subject: uri
          }, () => client.send(command));
        }
      };
    }
    function addressOf(uri) {
      const {bucket, key} = function(uri) {
        const {bucket, key} = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/s.exec(uri)?.groups ?? {};
        return void 0 === bucket || void 0 === key ? void 0 : {
          bucket,
          key
        };
      }(uri) ?? refuse(uri, "it is no address of an object", "Write s3://bucket/key.");
      return {
        Bucket: bucket,
        Key: key
      };
    }
    async function explained(what, call) {
      try {
        return await (0, translate_error.CD)(what, call);
      } catch (error) {
        throw error instanceof errors.nM ? function(error, action) {
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
            ..."s3:GetObject" === action && {
              AccessDenied: {
                remedy: `${failure.remedy} Without s3:ListBucket, S3 says the same of an object that does not exist.`
              }
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
        }(error, what.action) : error;
      }
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
