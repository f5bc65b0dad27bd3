export const id = 8942;

export const ids = [ 8942 ];

export const modules = {
  8942: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      quotas: () => quotas,
      serviceQuotasClient: () => serviceQuotasClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultServiceQuotasHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "servicequotas",
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
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsJson1_1Protocol = __webpack_require__(3923), Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
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
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://servicequotas.{Region}.amazonaws.com", i ], [ "https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class ServiceQuotasServiceException extends exceptions.T {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
      }
    }
    class AccessDeniedException extends ServiceQuotasServiceException {
      name="AccessDeniedException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "AccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
      }
    }
    class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
      name="AWSServiceAccessNotEnabledException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "AWSServiceAccessNotEnabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
        this.Message = opts.Message;
      }
    }
    class DependencyAccessDeniedException extends ServiceQuotasServiceException {
      name="DependencyAccessDeniedException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "DependencyAccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
        this.Message = opts.Message;
      }
    }
    class NoAvailableOrganizationException extends ServiceQuotasServiceException {
      name="NoAvailableOrganizationException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "NoAvailableOrganizationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
        this.Message = opts.Message;
      }
    }
    class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
      name="OrganizationNotInAllFeaturesModeException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "OrganizationNotInAllFeaturesModeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
        this.Message = opts.Message;
      }
    }
    class ServiceException extends ServiceQuotasServiceException {
      name="ServiceException";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "ServiceException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceException.prototype);
        this.Message = opts.Message;
      }
    }
    class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
      name="TemplatesNotAvailableInRegionException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TemplatesNotAvailableInRegionException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
        this.Message = opts.Message;
      }
    }
    class TooManyRequestsException extends ServiceQuotasServiceException {
      name="TooManyRequestsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TooManyRequestsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        this.Message = opts.Message;
      }
    }
    class IllegalArgumentException extends ServiceQuotasServiceException {
      name="IllegalArgumentException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "IllegalArgumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IllegalArgumentException.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidResourceStateException extends ServiceQuotasServiceException {
      name="InvalidResourceStateException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidResourceStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
        this.Message = opts.Message;
      }
    }
    class NoSuchResourceException extends ServiceQuotasServiceException {
      name="NoSuchResourceException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "NoSuchResourceException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchResourceException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
      name="ResourceAlreadyExistsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
        this.Message = opts.Message;
      }
    }
    class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
      name="ServiceQuotaTemplateNotInUseException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ServiceQuotaTemplateNotInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidPaginationTokenException extends ServiceQuotasServiceException {
      name="InvalidPaginationTokenException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidPaginationTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
        this.Message = opts.Message;
      }
    }
    class QuotaExceededException extends ServiceQuotasServiceException {
      name="QuotaExceededException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "QuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, QuotaExceededException.prototype);
        this.Message = opts.Message;
      }
    }
    class TagPolicyViolationException extends ServiceQuotasServiceException {
      name="TagPolicyViolationException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TagPolicyViolationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
        this.Message = opts.Message;
      }
    }
    class TooManyTagsException extends ServiceQuotasServiceException {
      name="TooManyTagsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TooManyTagsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
        this.Message = opts.Message;
      }
    }
    const _ER = "ErrorReason", _M = "Message", _QAAL = "QuotaAppliedAtLevel", _SC = "ServiceCode", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas", n0 = "com.amazonaws.servicequotas", _s_registry = new TypeRegistry.O(_s);
    var ServiceQuotasServiceException$ = [ -3, _s, "ServiceQuotasServiceException", 0, [], [] ];
    _s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var AccessDeniedException$ = [ -3, n0, "AccessDeniedException", {
      [_e]: _c,
      [_hE]: 403
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
    var AWSServiceAccessNotEnabledException$ = [ -3, n0, "AWSServiceAccessNotEnabledException", {
      [_e]: _c,
      [_hE]: 403
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
    var DependencyAccessDeniedException$ = [ -3, n0, "DependencyAccessDeniedException", {
      [_e]: _c,
      [_hE]: 403
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
    var IllegalArgumentException$ = [ -3, n0, "IllegalArgumentException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(IllegalArgumentException$, IllegalArgumentException);
    var InvalidPaginationTokenException$ = [ -3, n0, "InvalidPaginationTokenException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
    var InvalidResourceStateException$ = [ -3, n0, "InvalidResourceStateException", {
      [_e]: _c,
      [_hE]: 405
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
    var NoAvailableOrganizationException$ = [ -3, n0, "NoAvailableOrganizationException", {
      [_e]: _c,
      [_hE]: 403
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
    var NoSuchResourceException$ = [ -3, n0, "NoSuchResourceException", {
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(NoSuchResourceException$, NoSuchResourceException);
    var OrganizationNotInAllFeaturesModeException$ = [ -3, n0, "OrganizationNotInAllFeaturesModeException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
    var QuotaExceededException$ = [ -3, n0, "QuotaExceededException", {
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(QuotaExceededException$, QuotaExceededException);
    var ResourceAlreadyExistsException$ = [ -3, n0, "ResourceAlreadyExistsException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
    var ServiceException$ = [ -3, n0, "ServiceException", {
      [_e]: "server",
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ServiceException$, ServiceException);
    var ServiceQuotaTemplateNotInUseException$ = [ -3, n0, "ServiceQuotaTemplateNotInUseException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
    var TagPolicyViolationException$ = [ -3, n0, "TagPolicyViolationException", {
      [_e]: _c,
      [_hE]: 401
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
    var TemplatesNotAvailableInRegionException$ = [ -3, n0, "TemplatesNotAvailableInRegionException", {
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
    var TooManyRequestsException$ = [ -3, n0, "TooManyRequestsException", {
      [_e]: _c,
      [_hE]: 429
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
    var TooManyTagsException$ = [ -3, n0, "TooManyTagsException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var ErrorReason$ = [ 3, n0, _ER, 0, [ "ErrorCode", "ErrorMessage" ], [ 0, 0 ] ], ListServiceQuotasRequest$ = [ 3, n0, "ListServiceQuotasRequest", 0, [ _SC, "NextToken", "MaxResults", "QuotaCode", _QAAL ], [ 0, 0, 1, 0, 0 ], 1 ], ListServiceQuotasResponse$ = [ 3, n0, "ListServiceQuotasResponse", 0, [ "NextToken", "Quotas" ], [ 0, () => ServiceQuotaListDefinition ] ], MetricInfo$ = [ 3, n0, "MetricInfo", 0, [ "MetricNamespace", "MetricName", "MetricDimensions", "MetricStatisticRecommendation" ], [ 0, 0, 128, 0 ] ], QuotaContextInfo$ = [ 3, n0, "QuotaContextInfo", 0, [ "ContextScope", "ContextScopeType", "ContextId", "AdjustableAtLevel" ], [ 0, 0, 0, 0 ] ], QuotaPeriod$ = [ 3, n0, "QuotaPeriod", 0, [ "PeriodValue", "PeriodUnit" ], [ 1, 0 ] ], ServiceQuota$ = [ 3, n0, "ServiceQuota", 0, [ _SC, "ServiceName", "QuotaArn", "QuotaCode", "QuotaName", "Value", "Unit", "Adjustable", "GlobalQuota", "UsageMetric", "Period", _ER, _QAAL, "QuotaContext", "Description" ], [ 0, 0, 0, 0, 0, 1, 0, 2, 2, () => MetricInfo$, () => QuotaPeriod$, () => ErrorReason$, 0, () => QuotaContextInfo$, 0 ] ], ServiceQuotaListDefinition = [ 1, n0, "ServiceQuotaListDefinition", 0, () => ServiceQuota$ ], ListServiceQuotas$ = [ 9, n0, "ListServiceQuotas", 0, () => ListServiceQuotasRequest$, () => ListServiceQuotasResponse$ ];
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class ServiceQuotasClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2019-06-24",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsJson1_1Protocol.T,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.servicequotas",
              errorTypeRegistries,
              version: "2019-06-24",
              serviceTarget: "ServiceQuotasV20190624"
            },
            serviceId: config?.serviceId ?? "Service Quotas",
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
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
              serviceId: clientSharedValues.serviceId,
              clientVersion: "3.1138.0"
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
        const _config_1 = (options = _config_0, Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
          useFipsEndpoint: options.useFipsEndpoint ?? !1,
          defaultSigningName: "servicequotas"
        }));
        var options;
        const _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, 
        resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = ((runtimeConfig, extensions) => {
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
          httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
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
    const command = (0, __webpack_require__(2125).k)({
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
    }, "ServiceQuotasV20190624", "ServiceQuotasClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    class ListServiceQuotasCommand extends(command(_ep0, _mw0, "ListServiceQuotas", ListServiceQuotas$)){}
    var ConfiguredRetryStrategy = __webpack_require__(4612), errors = __webpack_require__(2451), clients = __webpack_require__(7355), credentials_renewal = __webpack_require__(2268), translate_error = __webpack_require__(8214);
    const serviceQuotasClient = (cancelled, credentials) => (0, credentials_renewal.I)(new ServiceQuotasClient({
      ...(0, clients.clientSettings)(cancelled, credentials),
      retryStrategy: new ConfiguredRetryStrategy.S(2, 500)
    }), credentials), pageSize = 100, endpointUsage = " for endpoint usage";
    function quotas(client) {
      return {
        ofEndpoints: async function(instanceTypes) {
          const wanted = new Set(instanceTypes.map(type => `${type}${endpointUsage}`)), found = [];
          try {
            let next;
            do {
              const NextToken = next, {Quotas = [], NextToken: following} = await (0, translate_error.CD)({
                action: "servicequotas:ListServiceQuotas",
                subject: "SageMaker's quotas"
              }, () => client.send(new ListServiceQuotasCommand({
                ServiceCode: "sagemaker",
                MaxResults: pageSize,
                ...void 0 !== NextToken && {
                  NextToken
                }
              })));
              for (const {QuotaArn: arn = "", QuotaName: name = "", Value: limit} of Quotas) {
                const instanceType = name.slice(0, -endpointUsage.length);
                wanted.delete(name) && void 0 !== limit && found.push({
                  instanceType,
                  name,
                  arn,
                  limit
                });
              }
              next = wanted.size > 0 ? following : void 0;
            } while (void 0 !== next);
          } catch (error) {
            if (!(error instanceof errors.nM)) throw error;
          }
          return found;
        }
      };
    }
  }
};
