export const id = 396;

export const ids = [ 396 ];

export const modules = {
  1757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "sagemaker"
    }), commonParams = {
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
  },
  4973: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => SageMakerRuntimeServiceException
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1735);
    class SageMakerRuntimeServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime#SageMakerRuntimeServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SageMakerRuntimeServiceException.prototype);
      }
    }
  },
  346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ac: () => InternalDependencyException,
      Iq: () => ServiceUnavailable,
      Mr: () => ModelStreamError,
      XY: () => ModelNotReadyException,
      me: () => ModelError,
      qX: () => InternalFailure,
      w4: () => InternalStreamFailure,
      yI: () => ValidationError
    });
    var _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
    class InternalDependencyException extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalDependencyException";
      name="InternalDependencyException";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalDependencyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalDependencyException.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalFailure extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalFailure";
      name="InternalFailure";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalFailure",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalFailure.prototype);
        this.Message = opts.Message;
      }
    }
    class ModelError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelError";
      name="ModelError";
      $fault="client";
      Message;
      OriginalStatusCode;
      OriginalMessage;
      LogStreamArn;
      constructor(opts) {
        super({
          name: "ModelError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelError.prototype);
        this.Message = opts.Message;
        this.OriginalStatusCode = opts.OriginalStatusCode;
        this.OriginalMessage = opts.OriginalMessage;
        this.LogStreamArn = opts.LogStreamArn;
      }
    }
    class ModelNotReadyException extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelNotReadyException";
      name="ModelNotReadyException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ModelNotReadyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelNotReadyException.prototype);
        this.Message = opts.Message;
      }
    }
    class ServiceUnavailable extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ServiceUnavailable";
      name="ServiceUnavailable";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "ServiceUnavailable",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceUnavailable.prototype);
        this.Message = opts.Message;
      }
    }
    class ValidationError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ValidationError";
      name="ValidationError";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ValidationError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationError.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalStreamFailure extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalStreamFailure";
      name="InternalStreamFailure";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalStreamFailure",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalStreamFailure.prototype);
        this.Message = opts.Message;
      }
    }
    class ModelStreamError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelStreamError";
      name="ModelStreamError";
      $fault="client";
      Message;
      ErrorCode;
      constructor(opts) {
        super({
          name: "ModelStreamError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelStreamError.prototype);
        this.Message = opts.Message;
        this.ErrorCode = opts.ErrorCode;
      }
    }
  },
  5462: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gy: () => InvokeEndpoint$,
      q1: () => errorTypeRegistries
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2889), _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346), _models_SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
    const _CA = "CustomAttributes", _CT = "ContentType", _M = "Message", _XASCA = "X-Amzn-SageMaker-Custom-Attributes", _aQE = "awsQueryError", _c = "client", _e = "error", _h = "http", _hE = "httpError", _hH = "httpHeader", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime", _se = "server", n0 = "com.amazonaws.sagemakerruntime", _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
    var SageMakerRuntimeServiceException$ = [ -3, _s, "SageMakerRuntimeServiceException", 0, [], [] ];
    _s_registry.registerError(SageMakerRuntimeServiceException$, _models_SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_1__.z);
    const n0_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(n0);
    var InternalDependencyException$ = [ -3, n0, "InternalDependencyException", {
      [_e]: _se,
      [_hE]: 530
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalDependencyException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ac);
    var InternalFailure$ = [ -3, n0, "InternalFailure", {
      [_e]: _se,
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalFailure$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.qX);
    var InternalStreamFailure$ = [ -3, n0, "InternalStreamFailure", {
      [_e]: _se
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalStreamFailure$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.w4);
    var ModelError$ = [ -3, n0, "ModelError", {
      [_e]: _c,
      [_hE]: 424
    }, [ _M, "OriginalStatusCode", "OriginalMessage", "LogStreamArn" ], [ 0, 1, 0, 0 ] ];
    n0_registry.registerError(ModelError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.me);
    var ModelNotReadyException$ = [ -3, n0, "ModelNotReadyException", {
      [_aQE]: [ "ModelNotReadyException", 429 ],
      [_e]: _c,
      [_hE]: 429
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ModelNotReadyException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.XY);
    var ModelStreamError$ = [ -3, n0, "ModelStreamError", {
      [_e]: _c
    }, [ _M, "ErrorCode" ], [ 0, 0 ] ];
    n0_registry.registerError(ModelStreamError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Mr);
    var ServiceUnavailable$ = [ -3, n0, "ServiceUnavailable", {
      [_e]: _se,
      [_hE]: 503
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ServiceUnavailable$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Iq);
    var ValidationError$ = [ -3, n0, "ValidationError", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ValidationError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.yI);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var BodyBlob = [ 0, n0, "BodyBlob", 8, 21 ], CustomAttributesHeader = [ 0, n0, "CustomAttributesHeader", 8, 0 ], InvokeEndpointInput$ = [ 3, n0, "InvokeEndpointInput", 0, [ "EndpointName", "Body", _CT, "Accept", _CA, "TargetModel", "TargetVariant", "TargetContainerHostname", "InferenceId", "EnableExplanations", "InferenceComponentName", "SessionId", "PrefixAwareId" ], [ [ 0, 1 ], [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: "Content-Type"
    } ], [ 0, {
      [_hH]: "Accept"
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Target-Model"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Target-Variant"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Target-Container-Hostname"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Inference-Id"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Enable-Explanations"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Inference-Component"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Session-Id"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Prefix-Aware-Id"
    } ] ], 2 ], InvokeEndpointOutput$ = [ 3, n0, "InvokeEndpointOutput", 0, [ "Body", _CT, "InvokedProductionVariant", _CA, "NewSessionId", "ClosedSessionId" ], [ [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: "Content-Type"
    } ], [ 0, {
      [_hH]: "x-Amzn-Invoked-Production-Variant"
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-New-Session-Id"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Closed-Session-Id"
    } ] ], 1 ], InvokeEndpoint$ = [ 9, n0, "InvokeEndpoint", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/invocations", 200 ]
    }, () => InvokeEndpointInput$, () => InvokeEndpointOutput$ ];
  },
  7396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runtimeClient: () => runtimeClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(2922), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(2564), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultSageMakerRuntimeHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultSageMakerRuntimeHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sagemaker",
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
    var EndpointParameters = __webpack_require__(1757);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), getDefaultSocketTimeout = __webpack_require__(7421), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), EventStreamMarshaller = __webpack_require__(3647), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsRestJsonProtocol = __webpack_require__(9758), Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
    const m = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = {
      [m]: "Endpoint"
    }, i = {
      [m]: d
    }, j = {
      fn: f,
      argv: [ i, "name" ]
    }, k = {}, l = [ {
      [m]: "Region"
    } ], _data = {
      conditions: [ [ c, [ h ] ], [ c, l ], [ "aws.partition", l, d ], [ e, [ {
        [m]: "UseFIPS"
      }, b ] ], [ e, [ {
        [m]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ i, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ i, "supportsFIPS" ]
      }, b ] ], [ g, [ j, "aws" ] ], [ g, [ j, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://runtime.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://runtime-fips.sagemaker.{Region}.amazonaws.com", k ], [ "https://runtime.sagemaker.{Region}.amazonaws.com", k ], [ "https://runtime.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://runtime.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://runtime.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 8, 6, 4, 7, r + 12, 5, r + 10, r + 11, 4, 12, 9, 6, 10, r + 9, 7, r + 6, 11, 8, r + 7, r + 8, 5, 13, r + 5, 6, r + 4, r + 5, 3, r + 1, 15, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var schemas_0 = __webpack_require__(5462);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class SageMakerRuntimeClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2017-05-13",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerRuntimeHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.sagemakerruntime",
              errorTypeRegistries: schemas_0.q1,
              version: "2017-05-13",
              serviceTarget: "AmazonSageMakerRuntime"
            },
            serviceId: config?.serviceId ?? "SageMaker Runtime",
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
              clientVersion: "3.1162.0"
            }),
            eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller.J2,
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
        hostHeaderMiddleware.OV)(_config_4);
        var input;
        const _config_9 = ((runtimeConfig, extensions) => {
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
        })((input = (0, endpoints.Co)(_config_5), Object.assign(input, {
          eventStreamMarshaller: input.eventStreamSerdeProvider(input)
        }))), configuration?.extensions || []);
        this.config = _config_9;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultSageMakerRuntimeHttpAuthSchemeParametersProvider,
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
    const runtimeClient = () => new SageMakerRuntimeClient({
      maxAttempts: 1
    });
  }
};
