export const id = 576;

export const ids = [ 576 ];

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
  2125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => makeBuilder
    });
    var middleware = __webpack_require__(8678), MiddlewareStack = __webpack_require__(9860), NormalizedSchema = __webpack_require__(7697);
    function schemaLogFilter(schema, data) {
      if (null == data) return data;
      const ns = NormalizedSchema.l1.of(schema);
      if (ns.getMergedTraits().sensitive) return "***SensitiveInformation***";
      if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
      } else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if ("object" == typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
      } else if (ns.isStructSchema() && "object" == typeof data) {
        const object = data, newObject = {};
        for (const [member, memberNs] of ns.structIterator()) null != object[member] && (newObject[member] = schemaLogFilter(memberNs, object[member]));
        return newObject;
      }
      return data;
    }
    const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
    class Command {
      middlewareStack=(0, MiddlewareStack.o)();
      schema;
      static classBuilder() {
        return new ClassBuilder;
      }
      resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor}) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
        const stack = clientStack.concat(this.middlewareStack), {logger} = configuration, additionalSmithyContext = additionalContext[middleware.V], handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [middleware.V]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...void 0 === options?.metricsRecorder ? {} : {
              metricsRecorder: options.metricsRecorder
            },
            ...void 0 === options?.abortSignal ? {} : {
              abortSignal: options.abortSignal
            }
          }
        }, {requestHandler} = configuration;
        let isEventStream, requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
          requestOptions = {
            ...requestOptions
          };
          delete requestOptions.metricsRecorder;
        }
        const schema = this.schema, marker = schema?.[operationEventStreamMarker];
        if (void 0 !== marker) isEventStream = marker; else if (schema && Array.isArray(schema) && 9 === schema[0]) {
          const [, , , , input$, output$] = schema;
          isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
        }
        isEventStream && (requestOptions = {
          isEventStream,
          ...requestOptions
        });
        return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
      }
    }
    class ClassBuilder {
      _init=() => {};
      _ep={};
      _middlewareFn=() => [];
      _commandName="";
      _clientName="";
      _additionalContext={};
      _smithyContext={};
      _inputFilterSensitiveLog=void 0;
      _outputFilterSensitiveLog=void 0;
      _serializer=null;
      _deserializer=null;
      _operationSchema;
      init(cb) {
        this._init = cb;
      }
      ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
      }
      m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
      }
      s(service, operation, smithyContext = {}) {
        this._smithyContext = {
          service,
          operation,
          ...smithyContext
        };
        return this;
      }
      c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
      }
      n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
      }
      f(inputFilter = _ => _, outputFilter = _ => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
      }
      ser(serializer) {
        this._serializer = serializer;
        return this;
      }
      de(deserializer) {
        this._deserializer = deserializer;
        return this;
      }
      sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
      }
      build() {
        const closure = this;
        let CommandRef;
        return CommandRef = class extends Command {
          input;
          static getEndpointParameterInstructions() {
            return closure._ep;
          }
          constructor(...[input]) {
            super();
            this.input = input ?? {};
            closure._init(this);
            this.schema = closure._operationSchema;
          }
          resolveMiddleware(stack, configuration, options) {
            const op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
            return this.resolveMiddlewareWithContext(stack, configuration, options, {
              CommandCtor: CommandRef,
              middlewareFn: closure._middlewareFn,
              clientName: closure._clientName,
              commandName: closure._commandName,
              inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
              outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
              smithyContext: closure._smithyContext,
              additionalContext: closure._additionalContext
            });
          }
          serialize=closure._serializer;
          deserialize=closure._deserializer;
        };
      }
    }
    function makeBuilder(common, service, name, ep) {
      return function(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
          const list = plugins.call(this, CommandCtor, clientStack, config, options);
          list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
          return list;
        }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
      };
    }
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
  2736: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      objects: () => objects
    });
    var external_node_stream_ = __webpack_require__(7075), commandBuilder = __webpack_require__(3444), schemas_0 = __webpack_require__(1260);
    class GetObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.Fb, "GetObject", schemas_0.iKp)){}
    class ListObjectsV2Command extends((0, commandBuilder.G5)(commandBuilder.zx, commandBuilder.yt, "ListObjectsV2", schemas_0.FWN)){}
    class PutObjectCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yC, "PutObject", schemas_0.lHz)){}
    var s3_uri = __webpack_require__(4781), errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
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
      const {bucket, key} = (0, s3_uri.y)(uri) ?? refuse(uri, "it is no address of an object", "Write s3://bucket/key.");
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
