export const id = 7775;

export const ids = [ 7775 ];

export const modules = {
  1728: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => HttpBindingProtocol
    });
    var httpRequest = __webpack_require__(1665), hasOwn = __webpack_require__(5346), sdk_stream_mixin = __webpack_require__(6930);
    function splitEvery(value, delimiter, numDelimiters) {
      if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
      const segments = value.split(delimiter);
      if (1 === numDelimiters) return segments;
      const compoundSegments = [];
      let currentSegment = "";
      for (let i = 0; i < segments.length; i++) {
        "" === currentSegment ? currentSegment = segments[i] : currentSegment += delimiter + segments[i];
        if ((i + 1) % numDelimiters === 0) {
          compoundSegments.push(currentSegment);
          currentSegment = "";
        }
      }
      "" !== currentSegment && compoundSegments.push(currentSegment);
      return compoundSegments;
    }
    var split_header = __webpack_require__(5720), HttpBindingNormalizedSchema = __webpack_require__(1111), HttpProtocol = __webpack_require__(4873), collect_stream_body = __webpack_require__(5424), extended_encode_uri_component = __webpack_require__(3319);
    class HttpBindingProtocol extends HttpProtocol.t {
      async serializeRequest(operationSchema, _input, context) {
        const input = _input && "object" == typeof _input ? _input : {}, query = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.C.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = (0, 
        HttpBindingNormalizedSchema.K)(operationSchema), request = new httpRequest.K({
          query,
          headers: {}
        });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input, operation);
          const [method, path, staticQuery] = operation;
          if (method) {
            request.method = method;
            request.path = "/" === request.path ? path : request.path + path;
            for (const [key, value] of staticQuery) query[key] = value;
          }
        }
        request.query = query;
        const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
        eventStream && (request.body = await this.serializeEventStream({
          eventStream,
          requestSchema: ns
        }));
        return request;
      }
      serializeHttpBindings(input, request, bindings, operation) {
        const serializer = this.serializer, directSerializer = "function" == typeof serializer.writeCodec ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema;
        let payload, eventStream, labels, hasBodyValue = !1;
        const names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || null === prototype) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && 2 * names.length < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
        for (let i = 0; i < length; ++i) {
          const binding = sparse ? (0, hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
          if (!binding) continue;
          const value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
          if (null != inputMemberValue || flags >> 10 & 1) if (36 === location) {
            const stream = flags >> 11 & 3;
            if (stream) 2 === stream ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue; else {
              directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue);
              payload = serializer.flush();
            }
          } else if (33 === location || 38 === location) {
            const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
            33 === location ? (labels ??= Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
          } else if (39 === location) for (const key in inputMemberValue) {
            if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
            const amalgam = wireName + key;
            headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], {
              httpHeader: amalgam
            } ]);
          } else 34 == (62 & location) ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
        }
        const operationPath = operation[1], pathSegments = operation[3];
        operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings));
        if (hasBodyValue && bodySchema) {
          directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input);
          payload = serializer.flush();
        }
        request.body = payload;
        return eventStream;
      }
      serializeQuery(value, data, wireName, query, directSerializer) {
        const [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
        if (void 0 !== wireName) if (64 == (192 & flags)) {
          const buffer = [];
          for (const item of data) {
            const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], traits ]);
            (flags >> 13 & 1 || void 0 !== serialized) && buffer.push(serialized);
          }
          query[wireName] = buffer;
        } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ ns, traits ]); else for (const key in data) if ((0, 
        hasOwn.$)(data, key) && !(key in query)) {
          directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
          this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
        }
      }
      serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
        const flags = value[1], type = 255 & flags;
        if (directSerializer && !(1792 & flags) && (type <= 2 || 17 === type || 19 === type)) return String(data);
        directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data);
        return this.serializer.flush();
      }
      serializePath(segments, labels, bindings) {
        let path = "";
        for (const [value, kind] of segments) {
          if (0 === kind) {
            path += value;
            continue;
          }
          const replacement = labels?.[value];
          if (void 0 === replacement) {
            if ((0, hasOwn.$)(bindings.byName, value) && 33 === bindings.byName[value][2]) throw new Error(`No value provided for input HTTP label: ${value}.`);
            path += `{${value}${2 === kind ? "+" : ""}}`;
          } else path += 2 === kind ? replacement.split("/").map(extended_encode_uri_component.$).join("/") : (0, 
          extended_encode_uri_component.$)(replacement);
        }
        return path;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.C.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
        }
        const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
        if (nonHttpBindingMembers.length) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          if (bytes.byteLength > 0) {
            const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
            for (const member of nonHttpBindingMembers) null != dataFromBody[member] && (dataObject[member] = dataFromBody[member]);
          }
        } else responseBindings.bindings.payload || await (0, collect_stream_body.P)(response.body, context);
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        const dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.C.of(schema), {bodyMemberNames, bindings: {payload, statusCode, headers: responseHeaders, prefixHeaders}} = ns.getHttpBindings().response, headers = response.headers;
        if (payload) {
          const [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
          if (stream) dataObject[memberName] = 2 === stream ? await this.deserializeEventStream({
            response,
            responseSchema: ns
          }) : (0, sdk_stream_mixin.c)(response.body); else if (response.body) {
            const bytes = await (0, collect_stream_body.P)(response.body, context);
            bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
          }
        }
        for (const header in headers) {
          if (!(0, hasOwn.$)(headers, header)) continue;
          const lower = header.toLowerCase(), headerValue = headers[header];
          if (lower !== header) {
            delete headers[header];
            headers[lower] = headerValue;
          }
          const binding = (0, hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
          if (!binding) continue;
          const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
          if (collectionValue) {
            const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : (0, split_header.G)(headerValue), list = [];
            for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([ collectionValue[0], {
              httpHeader: wireName
            } ], section.trim()));
            dataObject[memberName] = list;
          } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
        }
        for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
          dataObject[memberName] = {};
          for (const header in headers) {
            if (!(0, hasOwn.$)(headers, header)) continue;
            if (!header.startsWith(wireName)) continue;
            const headerValue = headers[header];
            dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([ collectionValue[0], {
              httpHeader: header
            } ], headerValue);
          }
        }
        statusCode && (dataObject[statusCode[0]] = response.statusCode);
        return bodyMemberNames;
      }
    }
  },
  5786: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => HttpInterceptingShapeDeserializer
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5117), _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9080), _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111), _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766), _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3611);
    class HttpInterceptingShapeDeserializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
      codecDeserializer;
      stringDeserializer;
      constructor(codecDeserializer, codecSettings) {
        super();
        this.codecDeserializer = codecDeserializer;
        this.stringDeserializer = new _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__.k(codecSettings);
      }
      setSerdeContext(serdeContext) {
        this.stringDeserializer.setSerdeContext(serdeContext);
        this.codecDeserializer.setSerdeContext(serdeContext);
        this.serdeContext = serdeContext;
      }
      read(schema, data) {
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__.C.of(schema), traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpResponseCode) {
          const value = ns.getHttpBindingValue(38, traits);
          return this.readHttpBinding(value, data, 38);
        }
        return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
      }
      readHttpBinding(binding, data, location) {
        const value = "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
        return this.stringDeserializer.readHttpBinding(binding, value, location);
      }
      readPayload([schema, flags], data) {
        const type = 255 & flags;
        return 21 === type || 42 === type ? "string" == typeof data ? (this.serdeContext?.utf8Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.a)(data) : data : 0 === type ? "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data) : this.readCodec(schema, data);
      }
      readCodec(schema, data) {
        return this.codecDeserializer.read(schema, data);
      }
    }
  },
  671: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => HttpInterceptingShapeSerializer
    });
    var HttpBindingNormalizedSchema = __webpack_require__(1111), date_utils = __webpack_require__(4189), toBase64 = __webpack_require__(325);
    function quoteHeader(part) {
      (part.includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`);
      return part;
    }
    var lazy_json = __webpack_require__(1751), serde = __webpack_require__(253), SerdeContext = __webpack_require__(1766);
    class ToStringShapeSerializer extends SerdeContext.f {
      settings;
      stringBuffer="";
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = HttpBindingNormalizedSchema.C.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      }
      writeHttpBinding([ns, flags, collectionValue], value, location) {
        const schema = 255 & flags;
        switch (typeof value) {
         case "object":
          if (null === value) {
            this.stringBuffer = "null";
            return;
          }
          if (schema >= 4 && schema <= 7) {
            if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
             case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;

             case 6:
              this.stringBuffer = (0, date_utils.JV)(value);
              break;

             case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;

             default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              this.stringBuffer = String(value.getTime() / 1e3);
            }
            return;
          }
          if ((21 === schema || 42 === schema) && "byteLength" in value) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
            return;
          }
          if (64 == (192 & schema) && Array.isArray(value)) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            const valueSchemaType = 255 & collectionValue[1], isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
            let buffer = "";
            for (const item of value) {
              this.writeHttpBinding(collectionValue, item, location);
              const headerItem = this.flush();
              buffer && (buffer += ", ");
              buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
            }
            this.stringBuffer = buffer;
            return;
          }
          this.stringBuffer = JSON.stringify(value, null, 2);
          break;

         case "string":
          const media = flags >> 8 & 3;
          let intermediateValue = value;
          2 === media && (intermediateValue = lazy_json.A.from(intermediateValue));
          if (media && !(6 & ~location)) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(intermediateValue.toString());
            return;
          }
          this.stringBuffer = value;
          break;

         default:
          this.stringBuffer = flags >> 10 & 1 ? (0, serde.ec)() : String(value);
        }
      }
      flush() {
        const buffer = this.stringBuffer;
        this.stringBuffer = "";
        return buffer;
      }
    }
    class HttpInterceptingShapeSerializer {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
        this.codecSerializer = codecSerializer;
        this.stringSerializer = stringSerializer;
      }
      setSerdeContext(serdeContext) {
        this.codecSerializer.setSerdeContext(serdeContext);
        this.stringSerializer.setSerdeContext(serdeContext);
      }
      write(schema, value) {
        const ns = HttpBindingNormalizedSchema.C.of(schema), traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
          const location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
          return;
        }
        this.writeCodec(ns, value);
      }
      writeHttpBinding(binding, value, location) {
        this.stringSerializer.writeHttpBinding(binding, value, location);
        this.buffer = this.stringSerializer.flush();
      }
      writeCodec(schema, value) {
        this.codecSerializer.write(schema, value);
      }
      flush() {
        if (void 0 !== this.buffer) {
          const buffer = this.buffer;
          this.buffer = void 0;
          return buffer;
        }
        return this.codecSerializer.flush();
      }
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
