export const id = 202;

export const ids = [ 202, 355 ];

export const modules = {
  7421: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => getDefaultSocketTimeout
    });
    const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
      if ("object" == typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 && "function" != typeof requestHandler?.handle) return timeoutMs;
    };
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
  },
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4440);
    const clientSettings = {
      maxAttempts: Number(process.env.AWS_MAX_ATTEMPTS ?? 8)
    }, sageMakerClient = () => new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__.k(clientSettings);
  },
  8422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cloudFormationClient: () => cloudFormationClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(2922), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(2564), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultCloudFormationHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "cloudformation",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }(authParameters));
      return options;
    };
    var EndpointParameters = __webpack_require__(9390);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), getDefaultSocketTimeout = __webpack_require__(7421), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsQueryProtocol = __webpack_require__(2706), Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
    const k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
      [k]: "Endpoint"
    }, h = {
      [k]: d
    }, i = {}, j = [ {
      [k]: "Region"
    } ], _data = {
      conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
        [k]: "UseFIPS"
      }, b ] ], [ e, [ {
        [k]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsFIPS" ]
      }, b ] ], [ "stringEquals", [ {
        fn: f,
        argv: [ h, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://cloudformation.{Region}.amazonaws.com", i ], [ "https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var schemas_0 = __webpack_require__(4836);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class CloudFormationClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2010-05-15",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsQueryProtocol.k,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.cloudformation",
              errorTypeRegistries: schemas_0.q1U,
              xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
              version: "2010-05-15",
              serviceTarget: "CloudFormation"
            },
            serviceId: config?.serviceId ?? "CloudFormation",
            sha256: config?.sha256 ?? Sha256Node.k,
            urlParser: config?.urlParser ?? parseUrl.D,
            utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
            utf8Encoder: config?.utf8Encoder ?? toUtf8.P
          }))(config);
          (0, emitWarningIfUnsupportedVersion.I)(process.version);
          const loaderConfig = {
            profile: config?.profile,
            logger: clientSharedValues.logger
          };
          return {
            ...clientSharedValues,
            ...config,
            runtime: "node",
            defaultsMode,
            authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
            bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
            credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
            defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
              serviceId: clientSharedValues.serviceId,
              clientVersion: "3.1169.0"
            }),
            maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
            region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
              ...regionConfig_config.zH,
              ...loaderConfig
            }),
            requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
            retryMode: config?.retryMode ?? (0, configLoader.Z)({
              ...middleware_retry_configurations.kN,
              default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
            }, config),
            streamCollector: config?.streamCollector ?? stream_collector.k,
            useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
            useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
            userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
          };
        })(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, 
        middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, 
        hostHeaderMiddleware.OV)(_config_4), _config_8 = ((runtimeConfig, extensions) => {
          const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
          defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), (runtimeConfig => {
            const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
            let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
            return {
              setHttpAuthScheme(httpAuthScheme) {
                const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
                -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
              },
              httpAuthSchemes: () => _httpAuthSchemes,
              setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
                _httpAuthSchemeProvider = httpAuthSchemeProvider;
              },
              httpAuthSchemeProvider: () => _httpAuthSchemeProvider,
              setCredentials(credentials) {
                _credentials = credentials;
              },
              credentials: () => _credentials
            };
          })(runtimeConfig));
          extensions.forEach(extension => extension.configure(extensionConfiguration));
          return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
          defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), {
            httpAuthSchemes: (config = extensionConfiguration).httpAuthSchemes(),
            httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
            credentials: config.credentials()
          });
          var config;
        })((config => {
          const config_0 = (0, httpAuthSchemes.ho)(config);
          return Object.assign(config_0, {
            authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
          });
        })((0, endpoints.Co)(_config_5)), configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    var clients = __webpack_require__(7355);
    const cloudFormationClient = () => new CloudFormationClient(clients.clientSettings);
  }
};
