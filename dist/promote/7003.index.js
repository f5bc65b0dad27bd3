export const id = 7003;

export const ids = [ 7003 ];

export const modules = {
  7003: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      autoScalingClient: () => autoScalingClient,
      scaling: () => scaling
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultApplicationAutoScalingHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultApplicationAutoScalingHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "application-autoscaling",
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
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://application-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://application-autoscaling.{Region}.amazonaws.com", i ], [ "https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
    class ApplicationAutoScalingServiceException extends exceptions.T {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ApplicationAutoScalingServiceException.prototype);
      }
    }
    class ConcurrentUpdateException extends ApplicationAutoScalingServiceException {
      name="ConcurrentUpdateException";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "ConcurrentUpdateException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ConcurrentUpdateException.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalServiceException extends ApplicationAutoScalingServiceException {
      name="InternalServiceException";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalServiceException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalServiceException.prototype);
        this.Message = opts.Message;
      }
    }
    class ObjectNotFoundException extends ApplicationAutoScalingServiceException {
      name="ObjectNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ObjectNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class ValidationException extends ApplicationAutoScalingServiceException {
      name="ValidationException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ValidationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidNextTokenException extends ApplicationAutoScalingServiceException {
      name="InvalidNextTokenException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidNextTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
        this.Message = opts.Message;
      }
    }
    class FailedResourceAccessException extends ApplicationAutoScalingServiceException {
      name="FailedResourceAccessException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "FailedResourceAccessException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, FailedResourceAccessException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceNotFoundException extends ApplicationAutoScalingServiceException {
      name="ResourceNotFoundException";
      $fault="client";
      Message;
      ResourceName;
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
        this.ResourceName = opts.ResourceName;
      }
    }
    class LimitExceededException extends ApplicationAutoScalingServiceException {
      name="LimitExceededException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
        this.Message = opts.Message;
      }
    }
    class TooManyTagsException extends ApplicationAutoScalingServiceException {
      name="TooManyTagsException";
      $fault="client";
      Message;
      ResourceName;
      constructor(opts) {
        super({
          name: "TooManyTagsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
        this.Message = opts.Message;
        this.ResourceName = opts.ResourceName;
      }
    }
    const _M = "Message", _RI = "ResourceId", _RN = "ResourceName", _SD = "ScalableDimension", _SN = "ServiceNamespace", _SS = "SuspendedState", _ST = "ScalableTargets", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling", n0 = "com.amazonaws.applicationautoscaling", _s_registry = new TypeRegistry.O(_s);
    var ApplicationAutoScalingServiceException$ = [ -3, _s, "ApplicationAutoScalingServiceException", 0, [], [] ];
    _s_registry.registerError(ApplicationAutoScalingServiceException$, ApplicationAutoScalingServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var ConcurrentUpdateException$ = [ -3, n0, "ConcurrentUpdateException", {
      [_aQE]: [ "ConcurrentUpdateException", 500 ],
      [_e]: "server",
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ConcurrentUpdateException$, ConcurrentUpdateException);
    var FailedResourceAccessException$ = [ -3, n0, "FailedResourceAccessException", {
      [_aQE]: [ "FailedResourceAccessException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(FailedResourceAccessException$, FailedResourceAccessException);
    var InternalServiceException$ = [ -3, n0, "InternalServiceException", {
      [_aQE]: [ "InternalServiceException", 500 ],
      [_e]: "server",
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalServiceException$, InternalServiceException);
    var InvalidNextTokenException$ = [ -3, n0, "InvalidNextTokenException", {
      [_aQE]: [ "InvalidNextTokenException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
    var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
      [_aQE]: [ "LimitExceededException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var ObjectNotFoundException$ = [ -3, n0, "ObjectNotFoundException", {
      [_aQE]: [ "ObjectNotFoundException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ObjectNotFoundException$, ObjectNotFoundException);
    var ResourceNotFoundException$ = [ -3, n0, "ResourceNotFoundException", {
      [_e]: _c,
      [_hE]: 404
    }, [ _M, _RN ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var TooManyTagsException$ = [ -3, n0, "TooManyTagsException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M, _RN ], [ 0, 0 ] ];
    n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
    var ValidationException$ = [ -3, n0, "ValidationException", {
      [_aQE]: [ "ValidationException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var DeregisterScalableTargetRequest$ = [ 3, n0, "DeregisterScalableTargetRequest", 0, [ _SN, _RI, _SD ], [ 0, 0, 0 ], 3 ], DeregisterScalableTargetResponse$ = [ 3, n0, "DeregisterScalableTargetResponse", 0, [], [] ], DescribeScalableTargetsRequest$ = [ 3, n0, "DescribeScalableTargetsRequest", 0, [ _SN, "ResourceIds", _SD, "MaxResults", "NextToken" ], [ 0, 64, 0, 1, 0 ], 1 ], DescribeScalableTargetsResponse$ = [ 3, n0, "DescribeScalableTargetsResponse", 0, [ _ST, "NextToken" ], [ () => ScalableTargets, 0 ] ], ScalableTarget$ = [ 3, n0, "ScalableTarget", 0, [ _SN, _RI, _SD, "MinCapacity", "MaxCapacity", "RoleARN", "CreationTime", "PredictedCapacity", _SS, "ScalableTargetARN" ], [ 0, 0, 0, 1, 1, 0, 4, 1, () => SuspendedState$, 0 ], 7 ], SuspendedState$ = [ 3, n0, _SS, 0, [ "DynamicScalingInSuspended", "DynamicScalingOutSuspended", "ScheduledScalingSuspended" ], [ 2, 2, 2 ] ], ScalableTargets = [ 1, n0, _ST, 0, () => ScalableTarget$ ], DeregisterScalableTarget$ = [ 9, n0, "DeregisterScalableTarget", 0, () => DeregisterScalableTargetRequest$, () => DeregisterScalableTargetResponse$ ], DescribeScalableTargets$ = [ 9, n0, "DescribeScalableTargets", 0, () => DescribeScalableTargetsRequest$, () => DescribeScalableTargetsResponse$ ];
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class ApplicationAutoScalingClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2016-02-06",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultApplicationAutoScalingHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsJson1_1Protocol.T,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.applicationautoscaling",
              errorTypeRegistries,
              version: "2016-02-06",
              serviceTarget: "AnyScaleFrontendService"
            },
            serviceId: config?.serviceId ?? "Application Auto Scaling",
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
              clientVersion: "3.1141.0"
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
          defaultSigningName: "application-autoscaling"
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
          httpAuthSchemeParametersProvider: defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,
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
    }, "AnyScaleFrontendService", "ApplicationAutoScalingClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    class DescribeScalableTargetsCommand extends(command(_ep0, _mw0, "DescribeScalableTargets", DescribeScalableTargets$)){}
    class DeregisterScalableTargetCommand extends(command(_ep0, _mw0, "DeregisterScalableTarget", DeregisterScalableTarget$)){}
    var errors = __webpack_require__(2451), clients = __webpack_require__(7355), credentials_renewal = __webpack_require__(2268), translate_error = __webpack_require__(8214);
    const autoScalingClient = (cancelled, credentials) => (0, credentials_renewal.I)(new ApplicationAutoScalingClient((0, 
    clients.clientSettings)(cancelled, credentials)), credentials);
    function scaling(client) {
      return {
        targetsOf: endpointName => (0, translate_error._h)(async () => {
          const found = [];
          let next;
          do {
            const NextToken = next, page = await (0, translate_error.CD)({
              action: "application-autoscaling:DescribeScalableTargets",
              subject: `endpoint ${endpointName}`
            }, () => client.send(new DescribeScalableTargetsCommand({
              ServiceNamespace: "sagemaker",
              ...void 0 !== NextToken && {
                NextToken
              }
            })));
            found.push(...page.ScalableTargets ?? []);
            next = page.NextToken;
          } while (void 0 !== next);
          const prefix = `endpoint/${endpointName}/variant/`.toLowerCase();
          return found.map(({ResourceId = "", ScalableDimension = ""}) => ({
            resourceId: ResourceId,
            dimension: ScalableDimension
          })).filter(({resourceId}) => resourceId.toLowerCase().startsWith(prefix));
        }),
        deregister: ({resourceId, dimension}) => (0, translate_error._h)(async () => {
          try {
            await (0, translate_error.CD)({
              action: "application-autoscaling:DeregisterScalableTarget",
              subject: `scalable target ${resourceId}`
            }, () => client.send(new DeregisterScalableTargetCommand({
              ServiceNamespace: "sagemaker",
              ResourceId: resourceId,
              ScalableDimension: dimension
            })));
          } catch (error) {
            if (!(error instanceof errors.nM) || "ObjectNotFoundException" !== error.code) throw error;
          }
        })
      };
    }
  }
};
