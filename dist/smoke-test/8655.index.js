export const id = 8655;

export const ids = [ 8655 ];

export const modules = {
  8655: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fromHttp: () => fromHttp
    });
    var setCredentialFeature = __webpack_require__(917), CredentialsProviderError = __webpack_require__(6904), node_http_handler = __webpack_require__(7424), promises_ = __webpack_require__(1455), promises_default = __webpack_require__.n(promises_), httpRequest = __webpack_require__(1665), date_utils = __webpack_require__(4189), sdk_stream_mixin = __webpack_require__(6930);
    const fromHttp = (options = {}) => {
      options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
      let host;
      const relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, warn = "NoOpLogger" !== options.logger?.constructor?.name && options.logger?.warn ? options.logger.warn.bind(options.logger) : console.warn;
      if (relative && full) {
        warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
        warn("awsContainerCredentialsRelativeUri will take precedence.");
      }
      if (token && tokenFile) {
        warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
        warn("awsContainerAuthorizationTokenFile will take precedence.");
      }
      if (relative) host = `http://169.254.170.2${relative}`; else {
        if (!full) throw new CredentialsProviderError.C("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", {
          logger: options.logger
        });
        host = full;
      }
      const url = new URL(host);
      ((url, logger) => {
        if ("https:" !== url.protocol && "169.254.170.2" !== url.hostname && "169.254.170.23" !== url.hostname && "[fd00:ec2::23]" !== url.hostname) {
          if (url.hostname.includes("[")) {
            if ("[::1]" === url.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === url.hostname) return;
          } else {
            if ("localhost" === url.hostname) return;
            const ipComponents = url.hostname.split("."), inRange = component => {
              const num = parseInt(component, 10);
              return 0 <= num && num <= 255;
            };
            if ("127" === ipComponents[0] && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && 4 === ipComponents.length) return;
          }
          throw new CredentialsProviderError.C("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", {
            logger
          });
        }
      })(url, options.logger);
      const requestHandler = node_http_handler.$.create({
        connectionTimeout: options.timeout ?? 1e3
      }), requestTimeout = options.timeout ?? 1e3, provider = (toRetry = async () => {
        const request = function(url) {
          return new httpRequest.K({
            protocol: url.protocol,
            hostname: url.hostname,
            port: Number(url.port),
            path: url.pathname,
            query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
              acc[k] = v;
              return acc;
            }, {}),
            fragment: url.hash
          });
        }(url);
        tokenFile ? request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
        try {
          return async function(response) {
            const stream = (0, sdk_stream_mixin.c)(response.body), str = await stream.transformToString();
            if (200 === response.statusCode) {
              const parsed = JSON.parse(str);
              if ("string" != typeof parsed.AccessKeyId || "string" != typeof parsed.SecretAccessKey || "string" != typeof parsed.Token || "string" != typeof parsed.Expiration) throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
                logger: void 0
              });
              return {
                accessKeyId: parsed.AccessKeyId,
                secretAccessKey: parsed.SecretAccessKey,
                sessionToken: parsed.Token,
                expiration: (0, date_utils.EI)(parsed.Expiration)
              };
            }
            if (response.statusCode >= 400 && response.statusCode < 500) {
              let parsedBody = {};
              try {
                parsedBody = JSON.parse(str);
              } catch (e) {}
              throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
                logger: void 0
              }), {
                Code: parsedBody.Code,
                Message: parsedBody.Message
              });
            }
            throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
              logger: void 0
            });
          }((await requestHandler.handle(request, {
            requestTimeout
          })).response).then(creds => (0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
        } catch (e) {
          throw new CredentialsProviderError.C(String(e), {
            logger: options.logger
          });
        }
      }, maxRetries = options.maxRetries ?? 3, delayMs = options.timeout ?? 1e3, async () => {
        for (let i = 0; i < maxRetries; ++i) try {
          return await toRetry();
        } catch (e) {
          await new Promise(resolve => setTimeout(resolve, delayMs));
        }
        return await toRetry();
      });
      var toRetry, maxRetries, delayMs;
      return async () => {
        try {
          return await provider();
        } finally {
          requestHandler.destroy?.();
        }
      };
    }, validateToken = token => {
      if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
      return token;
    };
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
  6930: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => sdk_stream_mixin_sdkStreamMixin
    });
    var external_node_stream_ = __webpack_require__(7075), buffer_from = __webpack_require__(7348), toBase64_browser = __webpack_require__(5562), hex_encoding = __webpack_require__(5408), stream_collector_browser = __webpack_require__(6622), stream_type_check = __webpack_require__(8790);
    const isBlobInstance = stream => "function" == typeof Blob && stream instanceof Blob;
    var stream_collector = __webpack_require__(1240);
    const sdk_stream_mixin_sdkStreamMixin = stream => {
      if (!(stream instanceof external_node_stream_.Readable)) try {
        return (stream => {
          if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${stream?.__proto__?.constructor?.name || stream}`);
          let transformed = !1;
          const transformToByteArray = async () => {
            if (transformed) throw new Error("The stream has already been transformed.");
            transformed = !0;
            return await (0, stream_collector_browser.kv)(stream);
          };
          return Object.assign(stream, {
            transformToByteArray,
            transformToString: async encoding => {
              const buf = await transformToByteArray();
              if ("base64" === encoding) return (0, toBase64_browser.n)(buf);
              if ("hex" === encoding) return (0, hex_encoding.n)(buf);
              if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return (input => {
                if ("string" == typeof input) return input;
                if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
                return new TextDecoder("utf-8").decode(input);
              })(buf);
              if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
              throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
            },
            transformToWebStream: () => {
              if (transformed) throw new Error("The stream has already been transformed.");
              transformed = !0;
              if (isBlobInstance(stream)) return (blob => {
                if ("function" != typeof blob.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
                return blob.stream();
              })(stream);
              if ((0, stream_type_check.H)(stream)) return stream;
              throw new Error(`Cannot transform payload to web stream, got ${stream}`);
            }
          });
        })(stream);
      } catch (ignored) {
        throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${stream?.__proto__?.constructor?.name || stream}`);
      }
      let transformed = !1;
      const transformToByteArray = async () => {
        if (transformed) throw new Error("The stream has already been transformed.");
        transformed = !0;
        return await (0, stream_collector.k)(stream);
      };
      return Object.assign(stream, {
        transformToByteArray,
        transformToString: async encoding => {
          const buf = await transformToByteArray();
          return void 0 === encoding || Buffer.isEncoding(encoding) ? (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
        },
        transformToWebStream: () => {
          if (transformed) throw new Error("The stream has already been transformed.");
          if (null !== stream.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
          if ("function" != typeof external_node_stream_.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
          transformed = !0;
          return external_node_stream_.Readable.toWeb(stream);
        }
      });
    };
  }
};
