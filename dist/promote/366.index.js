export const id = 366;

export const ids = [ 366 ];

export const modules = {
  7421: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => getDefaultSocketTimeout
    });
    const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
      if ("object" == typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 && "function" != typeof requestHandler?.handle) return timeoutMs;
    };
  },
  2706: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => AwsQueryProtocol
    });
    var RpcProtocol = __webpack_require__(711), collect_stream_body = __webpack_require__(5424), deref = __webpack_require__(3832), NormalizedSchema = __webpack_require__(7697), ProtocolLib = __webpack_require__(2637);
    function writeKey(obj) {
      Object.defineProperty(obj, "__proto__", {
        value: void 0,
        writable: !0,
        enumerable: !0,
        configurable: !0
      });
    }
    class AwsXmlParser {
      x;
      i=0;
      z;
      constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
      }
      parse() {
        const p = this, {z} = p;
        for (;p.i < z; ) {
          p.trim();
          if (p.i >= z) break;
          if (p.isNext("<?")) {
            p.readTo("?>");
            p.trim();
          } else if (p.isNext("\x3c!--")) {
            p.readTo("--\x3e");
            p.trim();
          } else {
            if (!p.isNext("<!DOCTYPE", !1)) {
              if ("<" === p.x[p.i]) {
                const root = p.parseTag();
                return {
                  [root.tag]: root.value
                };
              }
              throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
            p.skipDoctype();
            p.trim();
          }
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
      }
      isNext(s, caseSensitive = !0) {
        const p = this;
        return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
      }
      readTo(stop) {
        const p = this, _i = p.x.indexOf(stop, p.i);
        if (-1 === _i) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        const result = p.x.slice(p.i, _i);
        p.i = _i + stop.length;
        return result;
      }
      trim() {
        const p = this;
        for (;p.i < p.z && " \t\r\n".includes(p.x[p.i]); ) ++p.i;
      }
      readAttrValue() {
        const p = this, quote = p.x[p.i];
        ++p.i;
        let value = "";
        for (;p.i < p.z && p.x[p.i] !== quote; ) value += p.x[p.i++];
        ++p.i;
        return p.decodeEntities(value);
      }
      parseTag() {
        const p = this;
        ++p.i;
        let tag = "";
        for (;p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]); ) tag += p.x[p.i++];
        let hasAttrs = !1;
        const attrs = {};
        for (;p.i < p.z; ) {
          p.trim();
          if (">/".includes(p.x[p.i])) break;
          let name = "";
          for (;p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i]); ) name += p.x[p.i++];
          p.trim();
          if ("=" !== p.x[p.i]) break;
          ++p.i;
          p.trim();
          "__proto__" === name && writeKey(attrs);
          attrs[name] = p.readAttrValue();
          hasAttrs = !0;
        }
        if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        if ("/" === p.x[p.i]) {
          ++p.i;
          if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
          ++p.i;
          return {
            tag,
            value: hasAttrs ? attrs : ""
          };
        }
        if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        ++p.i;
        const textParts = [], childTags = [];
        let hasElementChild = !1;
        for (;p.i < p.z && !p.isNext("</"); ) if ("<" === p.x[p.i]) if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
          p.i += 9;
          textParts.push(p.readTo("]]>"));
        } else if (p.isNext("<?")) p.readTo("?>"); else {
          hasElementChild = !0;
          childTags.push(p.parseTag());
        } else {
          let text = "";
          for (;p.i < p.z && "<" !== p.x[p.i]; ) text += p.x[p.i++];
          textParts.push(p.decodeEntities(text));
        }
        if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        p.i += 2;
        const closeTag = p.readTo(">").trim();
        if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        if (!hasAttrs && 0 === textParts.length && !hasElementChild) return {
          tag,
          value: ""
        };
        if (!hasAttrs && !hasElementChild) {
          const text = 1 === textParts.length ? textParts[0] : textParts.join("");
          return "" === text.trim() && text.includes("\n") ? {
            tag,
            value: ""
          } : {
            tag,
            value: text
          };
        }
        const obj = {};
        for (const text of textParts) "" === text.trim() && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
        for (const child of childTags) {
          "__proto__" === child.tag && writeKey(obj);
          child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [ obj[child.tag], child.value ] : obj[child.tag] = child.value;
        }
        for (const [k, v] of Object.entries(attrs)) {
          "__proto__" === k && writeKey(obj);
          obj[k] = v;
        }
        return {
          tag,
          value: obj
        };
      }
      static ENTITIES={
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'"
      };
      skipDoctype() {
        const p = this;
        p.i += 9;
        let depth = 0;
        for (;p.i < p.z; ) {
          const c = p.x[p.i];
          if ("[" === c) ++depth; else if ("]" === c) --depth; else if (">" === c && 0 === depth) {
            ++p.i;
            return;
          }
          ++p.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
      }
      decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
      }
    }
    var hasOwn = __webpack_require__(5346);
    const getValueFromTextNode = obj => {
      for (const key in obj) (0, hasOwn.$)(obj, key) && (void 0 !== obj[key]["#text"] ? obj[key] = obj[key]["#text"] : "object" == typeof obj[key] && null !== obj[key] && (obj[key] = getValueFromTextNode(obj[key])));
      return obj;
    };
    var FromStringShapeDeserializer = __webpack_require__(3611), toUtf8 = __webpack_require__(5117);
    class SerdeContextConfig {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    }
    class UnionSerde {
      from;
      to;
      keys;
      constructor(from, to) {
        this.from = from;
        this.to = to;
        const keys = Object.keys(this.from), set = new Set(keys);
        set.delete("__type");
        this.keys = set;
      }
      mark(key) {
        this.keys.delete(key);
      }
      hasUnknown() {
        return 1 === this.keys.size && 0 === Object.keys(this.to).length;
      }
      writeUnknown() {
        if (this.hasUnknown()) {
          const k = this.keys.values().next().value, v = this.from[k];
          this.to.$unknown = [ k, v ];
        }
      }
    }
    function writeKey_writeKey(obj) {
      Object.defineProperty(obj, "__proto__", {
        value: void 0,
        writable: !0,
        enumerable: !0,
        configurable: !0
      });
    }
    class XmlShapeDeserializer extends SerdeContextConfig {
      settings;
      stringDeserializer;
      constructor(settings) {
        super();
        this.settings = settings;
        this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
      }
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.stringDeserializer.setSerdeContext(serdeContext);
      }
      read(schema, bytes, key) {
        const ns = NormalizedSchema.l1.of(schema), memberSchemas = ns.getMemberSchemas();
        if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find(memberNs => !!memberNs.getMemberTraits().eventPayload)) {
          const output = {}, memberName = Object.keys(memberSchemas)[0];
          memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes);
          return output;
        }
        const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes), parsedObject = this.parseXml(xmlString);
        return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
      }
      readSchema(_schema, value) {
        const ns = NormalizedSchema.l1.of(_schema);
        if (ns.isUnitSchema()) return;
        const traits = ns.getMergedTraits();
        if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
        if (null == value) return value;
        if ("object" == typeof value) {
          const flat = !!traits.xmlFlattened;
          if (ns.isListSchema()) {
            const listValue = ns.getValueSchema(), buffer = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
            if (null == source) return buffer;
            const sourceArray = Array.isArray(source) ? source : [ source ];
            for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
            return buffer;
          }
          const buffer = {};
          if (ns.isMapSchema()) {
            const keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
            let entries;
            entries = flat ? Array.isArray(value) ? value : [ value ] : Array.isArray(value.entry) ? value.entry : [ value.entry ];
            const keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
            for (const entry of entries) {
              const key = entry[keyProperty], value = entry[valueProperty];
              "__proto__" === key && writeKey_writeKey(buffer);
              buffer[key] = this.readSchema(memberNs, value);
            }
            return buffer;
          }
          if (ns.isStructSchema()) {
            const union = ns.isUnionSchema();
            let unionSerde;
            union && (unionSerde = new UnionSerde(value, buffer));
            for (const [memberName, memberSchema] of ns.structIterator()) {
              const memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
              union && unionSerde.mark(xmlObjectKey);
              null != value[xmlObjectKey] && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
            }
            union && unionSerde.writeUnknown();
            return buffer;
          }
          if (ns.isDocumentSchema()) return value;
          throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
        }
        return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
      }
      parseXml(xml) {
        if (xml.length) {
          let parsedObj;
          try {
            parsedObj = function(xml) {
              return new AwsXmlParser(xml).parse();
            }(xml);
          } catch (e) {
            e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", {
              value: xml
            });
            throw e;
          }
          const textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
          if (parsedObjToReturn[textNodeName]) {
            parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
            delete parsedObjToReturn[textNodeName];
          }
          return getValueFromTextNode(parsedObjToReturn);
        }
        return {};
      }
    }
    var determineTimestampFormat = __webpack_require__(2948), extended_encode_uri_component = __webpack_require__(3319), date_utils = __webpack_require__(4189), toBase64 = __webpack_require__(325), serde = __webpack_require__(253), NumericValue = __webpack_require__(1896);
    class QueryShapeSerializer extends SerdeContextConfig {
      settings;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value, prefix = "") {
        void 0 === this.buffer && (this.buffer = "");
        const ns = NormalizedSchema.l1.of(schema);
        prefix && !prefix.endsWith(".") && (prefix += ".");
        if (ns.isBlobSchema()) {
          if ("string" == typeof value || value instanceof Uint8Array) {
            this.writeKey(prefix);
            this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
          }
        } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          } else if (ns.isIdempotencyToken()) {
            this.writeKey(prefix);
            this.writeValue((0, serde.ec)());
          }
        } else if (ns.isBigIntegerSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          }
        } else if (ns.isBigDecimalSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
          }
        } else if (ns.isTimestampSchema()) {
          if (value instanceof Date) {
            this.writeKey(prefix);
            switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
             case 5:
              this.writeValue(value.toISOString().replace(".000Z", "Z"));
              break;

             case 6:
              this.writeValue((0, date_utils.JV)(value));
              break;

             case 7:
              this.writeValue(String(value.getTime() / 1e3));
            }
          }
        } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix); else if (value instanceof Date) this.write(4, value, prefix); else if (value instanceof Uint8Array) this.write(21, value, prefix); else if (value && "object" == typeof value) this.write(143, value, prefix); else {
          this.writeKey(prefix);
          this.writeValue(String(value));
        } else if (ns.isListSchema()) {
          if (Array.isArray(value)) if (0 === value.length) {
            if (this.settings.serializeEmptyLists) {
              this.writeKey(prefix);
              this.writeValue("");
            }
          } else {
            const member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const item of value) {
              if (null == item) continue;
              const traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
              this.write(member, item, key);
              ++i;
            }
          }
        } else if (ns.isMapSchema()) {
          if (value && "object" == typeof value) {
            const keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const k in value) {
              const v = value[k];
              if (null == v) continue;
              const keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
              this.write(keySchema, k, key);
              this.write(memberSchema, v, valueKey);
              ++i;
            }
          }
        } else if (ns.isStructSchema()) {
          if (value && "object" == typeof value) {
            let didWriteMember = !1;
            for (const [memberName, member] of ns.structIterator()) {
              if (null == value[memberName] && !member.isIdempotencyToken()) continue;
              const traits = member.getMergedTraits(), key = `${prefix}${this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct")}`;
              this.write(member, value[memberName], key);
              didWriteMember = !0;
            }
            if (!didWriteMember && ns.isUnionSchema()) {
              const {$unknown} = value;
              if (Array.isArray($unknown)) {
                const [k, v] = $unknown, key = `${prefix}${k}`;
                this.write(15, v, key);
              }
            }
          }
        } else if (!ns.isUnitSchema()) throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
      }
      flush() {
        if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
        const str = this.buffer;
        delete this.buffer;
        return str;
      }
      getKey(memberName, xmlName, ec2QueryName, keySource) {
        const {ec2, capitalizeKeys} = this.settings;
        if (ec2 && ec2QueryName) return ec2QueryName;
        const key = xmlName ?? memberName;
        return capitalizeKeys && "struct" === keySource ? key[0].toUpperCase() + key.slice(1) : key;
      }
      writeKey(key) {
        key.endsWith(".") && (key = key.slice(0, key.length - 1));
        this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
      }
      writeValue(value) {
        this.buffer += (0, extended_encode_uri_component.$)(value);
      }
    }
    class AwsQueryProtocol extends RpcProtocol.M {
      options;
      serializer;
      deserializer;
      mixin=new ProtocolLib.U;
      constructor(options) {
        super({
          defaultNamespace: options.defaultNamespace,
          errorTypeRegistries: options.errorTypeRegistries
        });
        this.options = options;
        const settings = {
          timestampFormat: {
            useTrait: !0,
            default: 5
          },
          httpBindings: !1,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace,
          serializeEmptyLists: !0
        };
        this.serializer = new QueryShapeSerializer(settings);
        this.deserializer = new XmlShapeDeserializer(settings);
      }
      getShapeId() {
        return "aws.protocols#awsQuery";
      }
      setSerdeContext(serdeContext) {
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
      }
      getPayloadCodec() {
        throw new Error("AWSQuery protocol has no payload codec.");
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        request.path.endsWith("/") || (request.path += "/");
        request.headers["content-type"] = "application/x-www-form-urlencoded";
        "unit" !== (0, deref.L)(operationSchema.input) && request.body || (request.body = "");
        const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
        request.body = `Action=${action}&Version=${this.options.version}` + request.body;
        request.body.endsWith("&") && (request.body = request.body.slice(-1));
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer, ns = NormalizedSchema.l1.of(operationSchema.output), dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        }
        for (const header in response.headers) {
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await (0, 
        collect_stream_body.P)(response.body, context);
        bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      useNestedResult() {
        return !0;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
        errorData.message = message;
        errorData.Error = {
          Type: errorData.Type,
          Code: errorData.Code,
          Message: message
        };
        const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.l1.of(errorSchema), exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {
          Type: errorData.Error.Type,
          Code: errorData.Error.Code,
          Error: errorData.Error
        };
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
          output[name] = this.deserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      loadQueryErrorCode(output, data) {
        const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
        return void 0 !== code ? code : 404 == output.statusCode ? "NotFound" : void 0;
      }
      loadQueryError(data) {
        return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
      }
      loadQueryErrorMessage(data) {
        const errorData = this.loadQueryError(data);
        return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
      }
      getDefaultContentType() {
        return "application/x-www-form-urlencoded";
      }
    }
  },
  711: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => RpcProtocol
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5346), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697), _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1665), _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873), _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5424);
    class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
      async serializeRequest(operationSchema, _input, context) {
        const serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input), schema = ns.getSchema();
        let payload;
        const input = _input && "object" == typeof _input ? _input : {}, request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
          protocol: "",
          hostname: "",
          port: void 0,
          path: "/",
          fragment: void 0,
          query,
          headers,
          body: void 0
        });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input);
        }
        if (input) {
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            if (input[eventStreamMember]) {
              const initialRequest = {};
              for (const [memberName] of ns.structIterator()) memberName !== eventStreamMember && null != input[memberName] && (initialRequest[memberName] = input[memberName]);
              payload = await this.serializeEventStream({
                eventStream: input[eventStreamMember],
                requestSchema: ns,
                initialRequest
              });
            }
          } else {
            serializer.write(schema, input);
            payload = serializer.flush();
          }
        }
        request.headers = Object.assign(request.headers, headers);
        request.query = query;
        request.body = payload;
        request.method = "POST";
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer, ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output), dataObject = {};
        if (this.isErrorResponse(response.statusCode)) {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
        }
        for (const header in response.headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
          response,
          responseSchema: ns,
          initialResponseContainer: dataObject
        }); else {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      isErrorResponse(statusCode) {
        return statusCode >= 300;
      }
    }
  },
  3319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => extendedEncodeURIComponent
    });
    function extendedEncodeURIComponent(str) {
      return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
  },
  3611: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => FromStringShapeDeserializer
    });
    var split_header = __webpack_require__(5720), fromBase64 = __webpack_require__(1752);
    const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = new RegExp(`^${ddd}, (\\d?\\d) ${mmm} (\\d{4}) ${time} GMT$`), RFC_850_DATE = new RegExp(`^${ddd}, (\\d?\\d)-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} (\\d{4})$`), months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    function range(v, min, max) {
      const _v = Number(v);
      if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
    }
    var toUtf8 = __webpack_require__(5117), lazy_json = __webpack_require__(1751), NumericValue = __webpack_require__(1896), HttpBindingNormalizedSchema = __webpack_require__(1111), SerdeContext = __webpack_require__(1766);
    class FromStringShapeDeserializer extends SerdeContext.f {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      read(_schema, data) {
        const ns = HttpBindingNormalizedSchema.C.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
        return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
      }
      readHttpBinding([ns, flags, collectionValue], data, location) {
        const schema = 255 & flags;
        if (64 == (192 & schema)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
        }
        switch (schema) {
         case 21:
         case 42:
          return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

         case 4:
         case 5:
         case 6:
         case 7:
          {
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
             case 5:
              return (value => {
                if (null == value) return;
                if ("string" != typeof value) throw new TypeError("RFC3339 timestamps must be strings");
                const matches = RFC3339_WITH_OFFSET.exec(value);
                if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
                const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
                range(monthStr, 1, 12);
                range(dayStr, 1, 31);
                range(hours, 0, 23);
                range(minutes, 0, 59);
                range(seconds, 0, 60);
                const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
                date.setUTCFullYear(Number(yearStr));
                if ("Z" != offsetStr.toUpperCase()) {
                  const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ], scalar = "-" === sign ? 1 : -1;
                  date.setTime(date.getTime() + scalar * (60 * Number(offsetH) * 60 * 1e3 + 60 * Number(offsetM) * 1e3));
                }
                return date;
              })(data);

             case 6:
              return (value => {
                if (null == value) return;
                if ("string" != typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
                if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
                let day, month, year, hour, minute, second, fraction, matches;
                if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
                  [, day, month, year, hour, minute, second, fraction] = matches;
                  year = (Number(year) + 1900).toString();
                } else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
                if (year && second) {
                  const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1e3 * parseFloat(`0.${fraction}`)) : 0);
                  range(day, 1, 31);
                  range(hour, 0, 23);
                  range(minute, 0, 59);
                  range(second, 0, 60);
                  const date = new Date(timestamp);
                  date.setUTCFullYear(Number(year));
                  return date;
                }
                throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
              })(data);

             case 7:
              return (value => {
                if (null == value) return;
                let num = NaN;
                if ("number" == typeof value) num = value; else if ("string" == typeof value) {
                  if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
                  num = Number.parseFloat(value);
                } else "object" == typeof value && 1 === value.tag && (num = value.value);
                if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
                return new Date(Math.round(1e3 * num));
              })(data);

             default:
              console.warn("Missing timestamp format, parsing value with Date constructor:", data);
              return new Date(data);
            }
          }

         case 0:
          {
            const media = flags >> 8 & 3;
            if (!media) return data;
            let intermediateValue = data;
            6 & ~location || (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue)));
            return 2 === media ? lazy_json.A.from(intermediateValue) : intermediateValue;
          }

         case 1:
          return Number(data);

         case 2:
          return "true" === data.toLowerCase();

         case 17:
          return BigInt(data);

         case 19:
          return new NumericValue.D(data, "bigDecimal");

         default:
          return data;
        }
      }
    }
  },
  5720: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => splitHeader
    });
    const splitHeader = value => {
      const z = value.length, values = [];
      let withinQuotes = !1, escaped = !1, anchor = 0;
      for (let i = 0; i < z; ++i) {
        const char = value[i];
        switch (char) {
         case '"':
          escaped || (withinQuotes = !withinQuotes);
          break;

         case ",":
          if (!withinQuotes) {
            values.push(value.slice(anchor, i));
            anchor = i + 1;
          }
        }
        escaped = "\\" === char && !escaped;
      }
      values.push(value.slice(anchor));
      return values.map(v => {
        const z = (v = v.trim()).length;
        return z < 2 ? v : '"' === v[0] && '"' === v[z - 1] ? (v = v.slice(1, z - 1)).replace(/\\(["\\])/g, "$1") : v.replace(/\\"/g, '"');
      });
    };
  }
};
