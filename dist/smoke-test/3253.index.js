export const id = 3253;

export const ids = [ 3253 ];

export const modules = {
  1461: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => AwsSdkSigV4ASigner
    });
    var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1665), _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5302), _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5938);
    class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
      async sign(httpRequest, identity, signingProperties) {
        if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        const {config, signer, signingRegion, signingRegionSet, signingName} = await (0, 
        _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties), multiRegionOverride = (await (config.sigv4aSigningRegionSet?.()) ?? signingRegionSet ?? [ signingRegion ]).join(","), noSkewCorrection = !0 === await (config.disableClockSkewCorrection?.());
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        if (!noSkewCorrection) {
          signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
          signingProperties._requestSentAt = Date.now();
        }
        return await signer.sign(httpRequest, {
          signingDate: noSkewCorrection ? new Date : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
          signingRegion: multiRegionOverride,
          signingService: signingName
        });
      }
    }
  },
  4243: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => NODE_SIGV4A_CONFIG_OPTIONS,
      O: () => resolveAwsSdkSigV4AConfig
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506), _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3906);
    const resolveAwsSdkSigV4AConfig = config => {
      config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(config.sigv4aSigningRegionSet);
      return config;
    }, NODE_SIGV4A_CONFIG_OPTIONS = {
      environmentVariableSelector(env) {
        if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
        throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
          tryNextLink: !0
        });
      },
      configFileSelector(profile) {
        if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
        throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", {
          tryNextLink: !0
        });
      },
      default: void 0
    };
  },
  1261: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => SerdeContextConfig
    });
    class SerdeContextConfig {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    }
  },
  7989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => XmlShapeDeserializer
    });
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
    var FromStringShapeDeserializer = __webpack_require__(3611), NormalizedSchema = __webpack_require__(7697), toUtf8 = __webpack_require__(5117), ConfigurableSerdeContext = __webpack_require__(1261);
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
    class XmlShapeDeserializer extends ConfigurableSerdeContext.B {
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
  },
  2087: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => SignatureV4MultiRegion
    });
    var SignatureV4 = __webpack_require__(4528);
    const SESSION_TOKEN_HEADER = "X-Amz-S3session-Token".toLowerCase();
    class SignatureV4SignWithCredentials extends SignatureV4.B {
      async signWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
        setSingleOverride(this, credentialsWithoutSessionToken);
        return this.signRequest(requestToSign, options ?? {});
      }
      async presignWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        delete requestToSign.headers[SESSION_TOKEN_HEADER];
        requestToSign.headers["X-Amz-S3session-Token"] = credentials.sessionToken;
        requestToSign.query = requestToSign.query ?? {};
        requestToSign.query["X-Amz-S3session-Token"] = credentials.sessionToken;
        setSingleOverride(this, credentialsWithoutSessionToken);
        return this.presign(requestToSign, options);
      }
    }
    function getCredentialsWithoutSessionToken(credentials) {
      return {
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey,
        expiration: credentials.expiration
      };
    }
    function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
      const currentCredentialProvider = privateAccess.credentialProvider;
      privateAccess.credentialProvider = () => {
        privateAccess.credentialProvider = currentCredentialProvider;
        return Promise.resolve(credentialsWithoutSessionToken);
      };
    }
    class SignatureV4MultiRegion {
      sigv4aSigner;
      sigv4Signer;
      signerOptions;
      static sigv4aDependency() {
        return "none";
      }
      constructor(options) {
        this.sigv4Signer = new SignatureV4SignWithCredentials(options);
        this.signerOptions = options;
      }
      async sign(requestToSign, options = {}) {
        return "*" === options.signingRegion ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
      }
      async signWithCredentials(requestToSign, credentials, options = {}) {
        if ("*" === options.signingRegion) {
          this.getSigv4aSigner();
          null;
          throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
        }
        return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
      }
      async presign(originalRequest, options = {}) {
        if ("*" === options.signingRegion) {
          this.getSigv4aSigner();
          null;
          throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
        }
        return this.sigv4Signer.presign(originalRequest, options);
      }
      async presignWithCredentials(originalRequest, credentials, options = {}) {
        if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
        return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
      }
      getSigv4aSigner() {
        if (!this.sigv4aSigner) {
          const CrtSignerV4 = null, JsSigV4aSigner = null;
          if ("node" === this.signerOptions.runtime) {
            if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
            if (CrtSignerV4 && "function" == typeof CrtSignerV4) this.sigv4aSigner = new CrtSignerV4({
              ...this.signerOptions,
              signingAlgorithm: 1
            }); else {
              if (!JsSigV4aSigner || "function" != typeof JsSigV4aSigner) throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            }
          } else {
            if (!JsSigV4aSigner || "function" != typeof JsSigV4aSigner) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
            this.sigv4aSigner = new JsSigV4aSigner({
              ...this.signerOptions
            });
          }
        }
        return this.sigv4aSigner;
      }
    }
  }
};
