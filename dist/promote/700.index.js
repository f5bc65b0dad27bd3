export const id = 700;

export const ids = [ 700 ];

export const modules = {
  83: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => CloudWatchClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), normalizeProvider = __webpack_require__(1534), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891);
    const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultCloudWatchHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "monitoring",
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
    var EndpointParameters = __webpack_require__(134);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), getDefaultSocketTimeout = __webpack_require__(7421), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), booleanSelector = __webpack_require__(8718), types = __webpack_require__(982);
    const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_DISABLE_REQUEST_COMPRESSION", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "disable_request_compression", types.c.CONFIG),
      default: !1
    }, numberSelector = (obj, key, type) => {
      if (!(key in obj)) return;
      const numberValue = parseInt(obj[key], 10);
      if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
      return numberValue;
    }, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
      environmentVariableSelector: env => numberSelector(env, "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", types.c.ENV),
      configFileSelector: profile => numberSelector(profile, "request_min_compression_size_bytes", types.c.CONFIG),
      default: 10240
    };
    var node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsJsonRpcProtocol = __webpack_require__(6615);
    class AwsJson1_0Protocol extends AwsJsonRpcProtocol.p {
      constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
        super({
          defaultNamespace,
          errorTypeRegistries,
          serviceTarget,
          awsQueryCompatible,
          jsonCodec
        });
      }
      getShapeId() {
        return "aws.protocols#awsJson1_0";
      }
      getJsonRpcVersion() {
        return "1.0";
      }
      getDefaultContentType() {
        return "application/x-amz-json-1.0";
      }
    }
    var Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
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
      }, b ] ], [ "stringEquals", [ {
        fn: f,
        argv: [ h, "name" ]
      }, "aws-us-gov" ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsFIPS" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsDualStack" ]
      }, b ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i ], [ "https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ "https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 4, 7, r + 5, r + 10, 4, 11, 9, 5, r + 4, 10, 6, r + 8, r + 9, 5, r + 5, 12, 6, 13, r + 7, 7, r + 6, r + 7, 3, r + 1, 15, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var schemas_0 = __webpack_require__(1417);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class CloudWatchClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2010-08-01",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsJson1_0Protocol,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.cloudwatch",
              errorTypeRegistries: schemas_0.q1U,
              xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
              version: "2010-08-01",
              serviceTarget: "GraniteServiceVersion20100801",
              awsQueryCompatible: !0
            },
            serviceId: config?.serviceId ?? "CloudWatch",
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
            disableRequestCompression: config?.disableRequestCompression ?? (0, configLoader.Z)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
            maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
            region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
              ...regionConfig_config.zH,
              ...loaderConfig
            }),
            requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
            requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? (0, configLoader.Z)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
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
        hostHeaderMiddleware.OV)(_config_4), _config_9 = ((runtimeConfig, extensions) => {
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
        })((input => {
          const {disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes} = input;
          return Object.assign(input, {
            disableRequestCompression: (0, normalizeProvider.t)(disableRequestCompression),
            requestMinCompressionSizeBytes: async () => {
              const requestMinCompressionSizeBytes = await (0, normalizeProvider.t)(_requestMinCompressionSizeBytes)();
              if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
              return requestMinCompressionSizeBytes;
            }
          });
        })((config => {
          const config_0 = (0, httpAuthSchemes.ho)(config);
          return Object.assign(config_0, {
            authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
          });
        })((0, endpoints.Co)(_config_5))), configuration?.extensions || []);
        this.config = _config_9;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
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
  },
  2586: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => DescribeAlarmsCommand
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(134);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "GraniteServiceVersion20100801", "CloudWatchClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(1417);
    class DescribeAlarmsCommand extends(command(_ep0, _mw0, "DescribeAlarms", schemas_0.K7p)){}
  },
  134: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "monitoring"
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
  1417: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K7p: () => DescribeAlarms$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class CloudWatchServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
      }
    }
    class ConflictException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ConflictException";
      name="ConflictException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
      }
    }
    class KmsAccessDeniedException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#KmsAccessDeniedException";
      name="KmsAccessDeniedException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "KmsAccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
        this.Message = opts.Message;
      }
    }
    class KmsKeyDisabledException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#KmsKeyDisabledException";
      name="KmsKeyDisabledException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "KmsKeyDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
        this.Message = opts.Message;
      }
    }
    class KmsKeyNotFoundException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#KmsKeyNotFoundException";
      name="KmsKeyNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "KmsKeyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceNotFoundException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ResourceNotFoundException";
      name="ResourceNotFoundException";
      $fault="client";
      ResourceType;
      ResourceId;
      Message;
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.ResourceType = opts.ResourceType;
        this.ResourceId = opts.ResourceId;
        this.Message = opts.Message;
      }
    }
    class ConcurrentModificationException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ConcurrentModificationException";
      name="ConcurrentModificationException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ConcurrentModificationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
        this.Message = opts.Message;
      }
    }
    class DashboardInvalidInputError extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#DashboardInvalidInputError";
      name="DashboardInvalidInputError";
      $fault="client";
      dashboardValidationMessages;
      constructor(opts) {
        super({
          name: "DashboardInvalidInputError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DashboardInvalidInputError.prototype);
        this.dashboardValidationMessages = opts.dashboardValidationMessages;
      }
    }
    class DashboardNotFoundError extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";
      name="DashboardNotFoundError";
      $fault="client";
      constructor(opts) {
        super({
          name: "DashboardNotFoundError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DashboardNotFoundError.prototype);
      }
    }
    class ResourceConflict extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ResourceConflict";
      name="ResourceConflict";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceConflict",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceConflict.prototype);
      }
    }
    class ResourceNotFound extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";
      name="ResourceNotFound";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFound.prototype);
      }
    }
    class InternalServiceFault extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#InternalServiceFault";
      name="InternalServiceFault";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalServiceFault",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalServiceFault.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidParameterCombinationException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#InvalidParameterCombinationException";
      name="InvalidParameterCombinationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterCombinationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
      }
    }
    class InvalidParameterValueException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#InvalidParameterValueException";
      name="InvalidParameterValueException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterValueException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
      }
    }
    class MissingRequiredParameterException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#MissingRequiredParameterException";
      name="MissingRequiredParameterException";
      $fault="client";
      constructor(opts) {
        super({
          name: "MissingRequiredParameterException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
      }
    }
    class InvalidNextToken extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#InvalidNextToken";
      name="InvalidNextToken";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidNextToken",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidNextToken.prototype);
      }
    }
    class LimitExceededException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#LimitExceededException";
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
    class LimitExceededFault extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#LimitExceededFault";
      name="LimitExceededFault";
      $fault="client";
      constructor(opts) {
        super({
          name: "LimitExceededFault",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededFault.prototype);
      }
    }
    class InvalidFormatFault extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#InvalidFormatFault";
      name="InvalidFormatFault";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidFormatFault",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidFormatFault.prototype);
      }
    }
    class ValidationException extends CloudWatchServiceException {
      static shapeId="com.amazonaws.cloudwatch#ValidationException";
      name="ValidationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ValidationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
      }
    }
    const _AA = "AlarmActions", _AAl = "AlarmArn", _AC = "ActionConfiguration", _ACUT = "AlarmConfigurationUpdatedTimestamp", _ADl = "AlarmDescription", _AE = "ActionsEnabled", _AN = "AlarmName", _ATP = "AlarmTagsPropagation", _CO = "ComparisonOperator", _D = "Dimensions", _EC = "EvaluationCriteria", _ESv = "EvaluationState", _EW = "EvaluationWindow", _IDA = "InsufficientDataActions", _M = "Message", _MA = "MetricAlarms", _MN = "MetricName", _N = "Namespace", _OKA = "OKActions", _P = "Period", _SCc = "ScheduleConfiguration", _SQC = "ScheduledQueryConfiguration", _SR = "StateReason", _SRD = "StateReasonData", _STT = "StateTransitionedTimestamp", _SUT = "StateUpdatedTimestamp", _SV = "StateValue", _SW = "SlidingWindow", _TMD = "TreatMissingData", _WCW = "WallClockWindow", _WUC = "WarmUpConfiguration", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch", n0 = "com.amazonaws.cloudwatch", _s_registry = new TypeRegistry.O(_s);
    var CloudWatchServiceException$ = [ -3, _s, "CloudWatchServiceException", 0, [], [] ];
    _s_registry.registerError(CloudWatchServiceException$, CloudWatchServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var ConcurrentModificationException$ = [ -3, n0, "ConcurrentModificationException", {
      [_aQE]: [ "ConcurrentModificationException", 429 ],
      [_e]: _c,
      [_hE]: 429
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
    var ConflictException$ = [ -3, n0, "ConflictException", {
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var DashboardInvalidInputError$ = [ -3, n0, "DashboardInvalidInputError", {
      [_aQE]: [ "InvalidParameterInput", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m, "dashboardValidationMessages" ], [ 0, () => DashboardValidationMessages ] ];
    n0_registry.registerError(DashboardInvalidInputError$, DashboardInvalidInputError);
    var DashboardNotFoundError$ = [ -3, n0, "DashboardNotFoundError", {
      [_aQE]: [ "ResourceNotFound", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DashboardNotFoundError$, DashboardNotFoundError);
    var InternalServiceFault$ = [ -3, n0, "InternalServiceFault", {
      [_aQE]: [ "InternalServiceError", 500 ],
      [_e]: "server",
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalServiceFault$, InternalServiceFault);
    var InvalidFormatFault$ = [ -3, n0, "InvalidFormatFault", {
      [_aQE]: [ "InvalidFormat", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidFormatFault$, InvalidFormatFault);
    var InvalidNextToken$ = [ -3, n0, "InvalidNextToken", {
      [_aQE]: [ "InvalidNextToken", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
    var InvalidParameterCombinationException$ = [ -3, n0, "InvalidParameterCombinationException", {
      [_aQE]: [ "InvalidParameterCombination", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
    var InvalidParameterValueException$ = [ -3, n0, "InvalidParameterValueException", {
      [_aQE]: [ "InvalidParameterValue", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
    var KmsAccessDeniedException$ = [ -3, n0, "KmsAccessDeniedException", {
      [_e]: _c
    }, [ _M ], [ 0 ], 1 ];
    n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
    var KmsKeyDisabledException$ = [ -3, n0, "KmsKeyDisabledException", {
      [_e]: _c
    }, [ _M ], [ 0 ], 1 ];
    n0_registry.registerError(KmsKeyDisabledException$, KmsKeyDisabledException);
    var KmsKeyNotFoundException$ = [ -3, n0, "KmsKeyNotFoundException", {
      [_e]: _c
    }, [ _M ], [ 0 ], 1 ];
    n0_registry.registerError(KmsKeyNotFoundException$, KmsKeyNotFoundException);
    var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
      [_aQE]: [ "LimitExceededException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var LimitExceededFault$ = [ -3, n0, "LimitExceededFault", {
      [_aQE]: [ "LimitExceeded", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
    var MissingRequiredParameterException$ = [ -3, n0, "MissingRequiredParameterException", {
      [_aQE]: [ "MissingParameter", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
    var ResourceConflict$ = [ -3, n0, "ResourceConflict", {
      [_aQE]: [ "ResourceConflict", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceConflict$, ResourceConflict);
    var ResourceNotFound$ = [ -3, n0, "ResourceNotFound", {
      [_aQE]: [ "ResourceNotFound", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
    var ResourceNotFoundException$ = [ -3, n0, "ResourceNotFoundException", {
      [_aQE]: [ "ResourceNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ "ResourceType", "ResourceId", _M ], [ 0, 0, 0 ] ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var ValidationException$ = [ -3, n0, "ValidationException", {
      [_aQE]: [ "ValidationError", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var ActionConfiguration$ = [ 3, n0, _AC, 0, [ _ATP ], [ () => AlarmTagsPropagation$ ] ], AlarmPromQLCriteria$ = [ 3, n0, "AlarmPromQLCriteria", 0, [ "Query", "PendingPeriod", "RecoveryPeriod" ], [ 0, 1, 1 ], 1 ], AlarmTagsPropagation$ = [ 3, n0, _ATP, 0, [ "Enabled", "IncludedTagKeys", "ExcludedTagKeys" ], [ 2, 64, 64 ], 1 ], CompositeAlarm$ = [ 3, n0, "CompositeAlarm", 0, [ _AE, _AA, _AAl, _ACUT, _ADl, _AN, "AlarmRule", _IDA, _OKA, _SR, _SRD, _SUT, _SV, _STT, "ActionsSuppressedBy", "ActionsSuppressedReason", "ActionsSuppressor", "ActionsSuppressorWaitPeriod", "ActionsSuppressorExtensionPeriod", _AC ], [ 2, 64, 0, 4, 0, 0, 0, 64, 64, 0, 0, 4, 0, 4, 0, 0, 0, 1, 1, () => ActionConfiguration$ ] ], DashboardValidationMessage$ = [ 3, n0, "DashboardValidationMessage", 0, [ "DataPath", _M ], [ 0, 0 ] ], DescribeAlarmsInput$ = [ 3, n0, "DescribeAlarmsInput", 0, [ "AlarmNames", "AlarmNamePrefix", "AlarmTypes", "ChildrenOfAlarmName", "ParentsOfAlarmName", _SV, "ActionPrefix", "MaxRecords", "NextToken" ], [ 64, 0, 64, 0, 0, 0, 0, 1, 0 ] ], DescribeAlarmsOutput$ = [ 3, n0, "DescribeAlarmsOutput", 0, [ "CompositeAlarms", _MA, "LogAlarms", "NextToken" ], [ () => CompositeAlarms, () => MetricAlarms, () => LogAlarms, 0 ] ], Dimension$ = [ 3, n0, "Dimension", 0, [ "Name", "Value" ], [ 0, 0 ], 2 ], LogAlarm$ = [ 3, n0, "LogAlarm", 0, [ _AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _SQC, "QueryResultsToEvaluate", "QueryResultsToAlarm", "Threshold", _CO, _TMD, _STT, _ESv, "ActionLogLineCount", "ActionLogLineRoleArn", _WUC, _AC ], [ 0, 0, 0, 4, 2, 64, 64, 64, 0, 0, 0, 4, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 4, 0, 1, 0, () => WarmUpConfiguration$, () => ActionConfiguration$ ] ], Metric$ = [ 3, n0, "Metric", 0, [ _N, _MN, _D ], [ 0, 0, () => Dimensions ] ], MetricAlarm$ = [ 3, n0, "MetricAlarm", 0, [ _AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _MN, _N, "Statistic", "ExtendedStatistic", _D, _P, "Unit", "EvaluationPeriods", "DatapointsToAlarm", "Threshold", _CO, _TMD, "EvaluateLowSampleCountPercentile", "Metrics", "ThresholdMetricId", _ESv, _STT, _EW, _WUC, _EC, "EvaluationInterval", _AC ], [ 0, 0, 0, 4, 2, 64, 64, 64, 0, 0, 0, 4, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, 0, 0, 4, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$ ] ], MetricDataQuery$ = [ 3, n0, "MetricDataQuery", 0, [ "Id", "MetricStat", "Expression", "Label", "ReturnData", _P, "AccountId" ], [ 0, () => MetricStat$, 0, 0, 2, 1, 0 ], 1 ], MetricStat$ = [ 3, n0, "MetricStat", 0, [ "Metric", _P, "Stat", "Unit" ], [ () => Metric$, 1, 0, 0 ], 3 ], ScheduleConfiguration$ = [ 3, n0, _SCc, 0, [ "ScheduleExpression", "StartTimeOffset", "EndTimeOffset" ], [ 0, 1, 1 ], 2 ], ScheduledQueryConfiguration$ = [ 3, n0, _SQC, 0, [ "QueryString", "ScheduledQueryRoleARN", _SCc, "AggregationExpression", "LogGroupIdentifiers", "QueryARN", "Tags" ], [ 0, 0, () => ScheduleConfiguration$, 0, 64, 0, () => TagList ], 4 ], SlidingWindow$ = [ 3, n0, _SW, 0, [], [] ], Tag$ = [ 3, n0, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], WallClockWindow$ = [ 3, n0, _WCW, 0, [ "Timezone" ], [ 0 ] ], WarmUpConfiguration$ = [ 3, n0, _WUC, 0, [ "WarmUpPeriodDurationInMinutes", "OnlyStartEvaluatingAfterWarmUpPeriodEnds" ], [ 1, 2 ], 1 ], CompositeAlarms = [ 1, n0, "CompositeAlarms", 0, () => CompositeAlarm$ ], DashboardValidationMessages = [ 1, n0, "DashboardValidationMessages", 0, () => DashboardValidationMessage$ ], Dimensions = [ 1, n0, _D, 0, () => Dimension$ ], LogAlarms = [ 1, n0, "LogAlarms", 0, () => LogAlarm$ ], MetricAlarms = [ 1, n0, _MA, 0, () => MetricAlarm$ ], MetricDataQueries = [ 1, n0, "MetricDataQueries", 0, () => MetricDataQuery$ ], TagList = [ 1, n0, "TagList", 0, () => Tag$ ], EvaluationCriteria$ = [ 4, n0, _EC, 0, [ "PromQLCriteria" ], [ () => AlarmPromQLCriteria$ ] ], EvaluationWindow$ = [ 4, n0, _EW, 0, [ _WCW, _SW ], [ () => WallClockWindow$, () => SlidingWindow$ ] ], DescribeAlarms$ = [ 9, n0, "DescribeAlarms", 0, () => DescribeAlarmsInput$, () => DescribeAlarmsOutput$ ];
  }
};
