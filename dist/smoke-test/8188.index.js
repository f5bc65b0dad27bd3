export const id = 8188;

export const ids = [ 8188 ];

export const modules = {
  9801: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => SageMakerClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultSageMakerHttpAuthSchemeProvider = authParameters => {
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
    var EndpointParameters = __webpack_require__(7396);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsJson1_1Protocol = __webpack_require__(3923), Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
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
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://api-fips.sagemaker.{Region}.amazonaws.com", k ], [ "https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 12, 9, 6, 10, r + 8, 7, r + 6, 11, 8, r + 6, r + 7, 5, 13, r + 5, 6, r + 4, r + 5, 3, r + 1, 15, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var schemas_0 = __webpack_require__(1856);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class SageMakerClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2017-07-24",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsJson1_1Protocol.T,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.sagemaker",
              errorTypeRegistries: schemas_0.q1U,
              xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
              version: "2017-07-24",
              serviceTarget: "SageMaker"
            },
            serviceId: config?.serviceId ?? "SageMaker",
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
              clientVersion: "3.1142.0"
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
          httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
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
  7396: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  1856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jlj: () => DescribeEndpoint$,
      xWE: () => DescribeEndpointConfig$,
      H8Y: () => DescribeModel$,
      xWt: () => DescribeModelPackage$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class SageMakerServiceException extends exceptions.T {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SageMakerServiceException.prototype);
      }
    }
    class ResourceLimitExceeded extends SageMakerServiceException {
      name="ResourceLimitExceeded";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceLimitExceeded.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceNotFound extends SageMakerServiceException {
      name="ResourceNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class ConflictException extends SageMakerServiceException {
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
    class ResourceInUse extends SageMakerServiceException {
      name="ResourceInUse";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceInUse",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceInUse.prototype);
        this.Message = opts.Message;
      }
    }
    const _AIC = "AsyncInferenceConfig", _AICv = "AvailableInstanceCount", _AIS = "AdditionalInferenceSpecifications", _AMDSd = "AdditionalModelDataSources", _ASDS = "AdditionalS3DataSource", _B = "Bias", _BGUP = "BlueGreenUpdatePolicy", _CCTH = "CaptureContentTypeHeader", _CEC = "ClarifyExplainerConfig", _CF = "ConfigFile", _CH = "ContainerHostname", _CICu = "CurrentInstanceCount", _CMC = "ContainerMetricsConfig", _CRC = "CapacityReservationConfig", _CRP = "CapacityReservationPreference", _CSCu = "CurrentServerlessConfig", _CT = "CreationTime", _CTo = "CompressionType", _CTon = "ContentType", _CW = "CurrentWeight", _Co = "Containers", _Con = "Constraints", _DCB = "DriftCheckBaselines", _DCC = "DataCaptureConfig", _DIC = "DesiredInstanceCount", _DIep = "DeployedImages", _DR = "DeploymentRecommendation", _DSCes = "DesiredServerlessConfig", _DSU = "DestinationS3Uri", _DW = "DesiredWeight", _E = "Environment", _ECN = "EndpointConfigName", _ECx = "ExplainerConfig", _EN = "EndpointName", _ENI = "EnableNetworkIsolation", _ERA = "ExecutionRoleArn", _Ex = "Explainability", _FR = "FailureReason", _IEC = "InferenceExecutionConfig", _IPns = "InstancePools", _ISn = "InferenceSpecification", _ITn = "InstanceType", _KKI = "KmsKeyId", _LMT = "LastModifiedTime", _M = "Message", _MAC = "ModelAccessConfig", _MCC = "ModelCardContent", _MCe = "MetricsConfig", _MDQ = "ModelDataQuality", _MDS = "ModelDataSource", _MDU = "ModelDataUrl", _METIS = "MaximumExecutionTimeoutInSeconds", _MIS = "ManagedInstanceScaling", _MLC = "ModelLifeCycle", _MM = "ModelMetrics", _MMC = "MultiModelConfig", _MPFIS = "MetricPublishFrequencyInSeconds", _MPN = "ModelPackageName", _MPSD = "ModelPackageStatusDetails", _MPe = "MetadataProperties", _MQ = "ModelQuality", _PARC = "PrefixAwareRoutingConfig", _PDS = "PendingDeploymentSummary", _PV = "ProductionVariants", _RAC = "RepositoryAuthConfig", _RCo = "RoutingConfig", _RTIR = "RealTimeInferenceRecommendations", _RUP = "RollingUpdatePolicy", _SAS = "SourceAlgorithmSpecification", _SCT = "SupportedContentTypes", _SDS = "S3DataSource", _SDT = "S3DataType", _SPV = "ShadowProductionVariants", _SRIIT = "SupportedRealtimeInferenceInstanceTypes", _SRMIMET = "SupportedResponseMIMETypes", _STIT = "SupportedTransformInstanceTypes", _SUr = "S3Uri", _St = "Status", _Stati = "Statistics", _TICo = "TotalInstanceCount", _TIr = "TransformInput", _TJDr = "TransformJobDefinition", _TO = "TransformOutput", _TR = "TransformResources", _UBCE = "UsedByCurrentEndpoint", _VC = "VpcConfig", _VN = "VariantName", _WIIS = "WaitIntervalInSeconds", _c = "client", _e = "error", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker", n0 = "com.amazonaws.sagemaker", _s_registry = new TypeRegistry.O(_s);
    var SageMakerServiceException$ = [ -3, _s, "SageMakerServiceException", 0, [], [] ];
    _s_registry.registerError(SageMakerServiceException$, SageMakerServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var ConflictException$ = [ -3, n0, "ConflictException", {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var ResourceInUse$ = [ -3, n0, "ResourceInUse", {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceInUse$, ResourceInUse);
    var ResourceLimitExceeded$ = [ -3, n0, "ResourceLimitExceeded", {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceLimitExceeded$, ResourceLimitExceeded);
    var ResourceNotFound$ = [ -3, n0, "ResourceNotFound", {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var ModelCardContent = [ 0, n0, _MCC, 8, 0 ], AdditionalInferenceSpecificationDefinition$ = [ 3, n0, "AdditionalInferenceSpecificationDefinition", 0, [ "Name", _Co, "Description", _STIT, _SRIIT, _SCT, _SRMIMET ], [ 0, () => ModelPackageContainerDefinitionList, 0, 64, 64, 64, 64 ], 2 ], AdditionalModelDataSource$ = [ 3, n0, "AdditionalModelDataSource", 0, [ "ChannelName", _SDS ], [ 0, () => S3ModelDataSource$ ], 2 ], AdditionalS3DataSource$ = [ 3, n0, _ASDS, 0, [ _SDT, _SUr, _CTo, "ETag" ], [ 0, 0, 0, 0 ], 2 ], Alarm$ = [ 3, n0, "Alarm", 0, [ "AlarmName" ], [ 0 ] ], AsyncInferenceClientConfig$ = [ 3, n0, "AsyncInferenceClientConfig", 0, [ "MaxConcurrentInvocationsPerInstance" ], [ 1 ] ], AsyncInferenceConfig$ = [ 3, n0, _AIC, 0, [ "OutputConfig", "ClientConfig" ], [ () => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$ ], 1 ], AsyncInferenceNotificationConfig$ = [ 3, n0, "AsyncInferenceNotificationConfig", 0, [ "SuccessTopic", "ErrorTopic", "IncludeInferenceResponseIn" ], [ 0, 0, 64 ] ], AsyncInferenceOutputConfig$ = [ 3, n0, "AsyncInferenceOutputConfig", 0, [ _KKI, "S3OutputPath", "NotificationConfig", "S3FailurePath" ], [ 0, 0, () => AsyncInferenceNotificationConfig$, 0 ] ], AutoRollbackConfig$ = [ 3, n0, "AutoRollbackConfig", 0, [ "Alarms" ], [ () => AlarmList ] ], BaseModel$ = [ 3, n0, "BaseModel", 0, [ "HubContentName", "HubContentVersion", "RecipeName" ], [ 0, 0, 0 ] ], Bias$ = [ 3, n0, _B, 0, [ "Report", "PreTrainingReport", "PostTrainingReport" ], [ () => MetricsSource$, () => MetricsSource$, () => MetricsSource$ ] ], BlueGreenUpdatePolicy$ = [ 3, n0, _BGUP, 0, [ "TrafficRoutingConfiguration", "TerminationWaitInSeconds", _METIS ], [ () => TrafficRoutingConfig$, 1, 1 ], 1 ], CapacitySize$ = [ 3, n0, "CapacitySize", 0, [ "Type", "Value" ], [ 0, 1 ], 2 ], CaptureContentTypeHeader$ = [ 3, n0, _CCTH, 0, [ "CsvContentTypes", "JsonContentTypes" ], [ 64, 64 ] ], CaptureOption$ = [ 3, n0, "CaptureOption", 0, [ "CaptureMode" ], [ 0 ], 1 ], ClarifyExplainerConfig$ = [ 3, n0, _CEC, 0, [ "ShapConfig", "EnableExplanations", "InferenceConfig" ], [ () => ClarifyShapConfig$, 0, () => ClarifyInferenceConfig$ ], 1 ], ClarifyInferenceConfig$ = [ 3, n0, "ClarifyInferenceConfig", 0, [ "FeaturesAttribute", "ContentTemplate", "MaxRecordCount", "MaxPayloadInMB", "ProbabilityIndex", "LabelIndex", "ProbabilityAttribute", "LabelAttribute", "LabelHeaders", "FeatureHeaders", "FeatureTypes" ], [ 0, 0, 1, 1, 1, 1, 0, 0, 64, 64, 64 ] ], ClarifyShapBaselineConfig$ = [ 3, n0, "ClarifyShapBaselineConfig", 0, [ "MimeType", "ShapBaseline", "ShapBaselineUri" ], [ 0, 0, 0 ] ], ClarifyShapConfig$ = [ 3, n0, "ClarifyShapConfig", 0, [ "ShapBaselineConfig", "NumberOfSamples", "UseLogit", "Seed", "TextConfig" ], [ () => ClarifyShapBaselineConfig$, 1, 2, 1, () => ClarifyTextConfig$ ], 1 ], ClarifyTextConfig$ = [ 3, n0, "ClarifyTextConfig", 0, [ "Language", "Granularity" ], [ 0, 0 ], 2 ], ContainerDefinition$ = [ 3, n0, "ContainerDefinition", 0, [ _CH, "Image", "ImageConfig", "Mode", _MDU, _MDS, _AMDSd, _E, _MPN, "InferenceSpecificationName", _MMC, _CMC ], [ 0, 0, () => ImageConfig$, 0, 0, () => ModelDataSource$, () => AdditionalModelDataSources, 128, 0, 0, () => MultiModelConfig$, () => ContainerMetricsConfig$ ] ], ContainerMetricsConfig$ = [ 3, n0, _CMC, 0, [ "MetricsEndpoints" ], [ () => MetricsEndpointList ] ], DataCaptureConfig$ = [ 3, n0, _DCC, 0, [ "InitialSamplingPercentage", _DSU, "CaptureOptions", "EnableCapture", _KKI, _CCTH ], [ 1, 0, () => CaptureOptionList, 2, 0, () => CaptureContentTypeHeader$ ], 3 ], DataCaptureConfigSummary$ = [ 3, n0, "DataCaptureConfigSummary", 0, [ "EnableCapture", "CaptureStatus", "CurrentSamplingPercentage", _DSU, _KKI ], [ 2, 0, 1, 0, 0 ], 5 ], DeployedImage$ = [ 3, n0, "DeployedImage", 0, [ "SpecifiedImage", "ResolvedImage", "ResolutionTime" ], [ 0, 0, 4 ] ], DeploymentConfig$ = [ 3, n0, "DeploymentConfig", 0, [ _BGUP, _RUP, "AutoRollbackConfiguration" ], [ () => BlueGreenUpdatePolicy$, () => RollingUpdatePolicy$, () => AutoRollbackConfig$ ] ], DeploymentRecommendation$ = [ 3, n0, _DR, 0, [ "RecommendationStatus", _RTIR ], [ 0, () => RealTimeInferenceRecommendations ], 1 ], DescribeEndpointConfigInput$ = [ 3, n0, "DescribeEndpointConfigInput", 0, [ _ECN ], [ 0 ], 1 ], DescribeEndpointConfigOutput$ = [ 3, n0, "DescribeEndpointConfigOutput", 0, [ _ECN, "EndpointConfigArn", _PV, _CT, _DCC, _KKI, _AIC, _ECx, _SPV, _ERA, _VC, _ENI, _MCe ], [ 0, 0, () => ProductionVariantList, 4, () => DataCaptureConfig$, 0, () => AsyncInferenceConfig$, () => ExplainerConfig$, () => ProductionVariantList, 0, () => VpcConfig$, 2, () => MetricsConfig$ ], 4 ], DescribeEndpointInput$ = [ 3, n0, "DescribeEndpointInput", 0, [ _EN ], [ 0 ], 1 ], DescribeEndpointOutput$ = [ 3, n0, "DescribeEndpointOutput", 0, [ _EN, "EndpointArn", "EndpointStatus", _CT, _LMT, _ECN, _PV, _DCC, _FR, "LastDeploymentConfig", _AIC, _PDS, _ECx, _SPV, _MCe ], [ 0, 0, 0, 4, 4, 0, () => ProductionVariantSummaryList, () => DataCaptureConfigSummary$, 0, () => DeploymentConfig$, () => AsyncInferenceConfig$, () => PendingDeploymentSummary$, () => ExplainerConfig$, () => ProductionVariantSummaryList, () => MetricsConfig$ ], 5 ], DescribeModelInput$ = [ 3, n0, "DescribeModelInput", 0, [ "ModelName" ], [ 0 ], 1 ], DescribeModelOutput$ = [ 3, n0, "DescribeModelOutput", 0, [ "ModelName", _CT, "ModelArn", "PrimaryContainer", _Co, _IEC, _ERA, _VC, _ENI, _DR ], [ 0, 4, 0, () => ContainerDefinition$, () => ContainerDefinitionList, () => InferenceExecutionConfig$, 0, () => VpcConfig$, 2, () => DeploymentRecommendation$ ], 3 ], DescribeModelPackageInput$ = [ 3, n0, "DescribeModelPackageInput", 0, [ _MPN, "IncludedData" ], [ 0, 0 ], 1 ], DescribeModelPackageOutput$ = [ 3, n0, "DescribeModelPackageOutput", 0, [ _MPN, "ModelPackageArn", _CT, "ModelPackageStatus", _MPSD, "ModelPackageGroupName", "ModelPackageVersion", "ModelPackageRegistrationType", "ModelPackageDescription", _ISn, _SAS, "ValidationSpecification", "CertifyForMarketplace", "ModelApprovalStatus", "CreatedBy", _MPe, _MM, _LMT, "LastModifiedBy", "ApprovalDescription", "Domain", "Task", "SamplePayloadUrl", "CustomerMetadataProperties", _DCB, _AIS, "SkipModelValidation", "SourceUri", "SecurityConfig", "ModelCard", _MLC, "ManagedStorageType" ], [ 0, 0, 4, 0, () => ModelPackageStatusDetails$, 0, 1, 0, 0, () => InferenceSpecification$, () => SourceAlgorithmSpecification$, () => ModelPackageValidationSpecification$, 2, 0, () => UserContext$, () => MetadataProperties$, () => ModelMetrics$, 4, () => UserContext$, 0, 0, 0, 0, 128, () => DriftCheckBaselines$, () => AdditionalInferenceSpecifications, 0, 0, () => ModelPackageSecurityConfig$, [ () => ModelPackageModelCard$, 0 ], () => ModelLifeCycle$, 0 ], 5 ], DriftCheckBaselines$ = [ 3, n0, _DCB, 0, [ _B, _Ex, _MQ, _MDQ ], [ () => DriftCheckBias$, () => DriftCheckExplainability$, () => DriftCheckModelQuality$, () => DriftCheckModelDataQuality$ ] ], DriftCheckBias$ = [ 3, n0, "DriftCheckBias", 0, [ _CF, "PreTrainingConstraints", "PostTrainingConstraints" ], [ () => FileSource$, () => MetricsSource$, () => MetricsSource$ ] ], DriftCheckExplainability$ = [ 3, n0, "DriftCheckExplainability", 0, [ _Con, _CF ], [ () => MetricsSource$, () => FileSource$ ] ], DriftCheckModelDataQuality$ = [ 3, n0, "DriftCheckModelDataQuality", 0, [ _Stati, _Con ], [ () => MetricsSource$, () => MetricsSource$ ] ], DriftCheckModelQuality$ = [ 3, n0, "DriftCheckModelQuality", 0, [ _Stati, _Con ], [ () => MetricsSource$, () => MetricsSource$ ] ], Ec2CapacityReservation$ = [ 3, n0, "Ec2CapacityReservation", 0, [ "Ec2CapacityReservationId", _TICo, _AICv, _UBCE ], [ 0, 1, 1, 1 ] ], Explainability$ = [ 3, n0, _Ex, 0, [ "Report" ], [ () => MetricsSource$ ] ], ExplainerConfig$ = [ 3, n0, _ECx, 0, [ _CEC ], [ () => ClarifyExplainerConfig$ ] ], FileSource$ = [ 3, n0, "FileSource", 0, [ _SUr, _CTon, "ContentDigest" ], [ 0, 0, 0 ], 1 ], IamIdentity$ = [ 3, n0, "IamIdentity", 0, [ "Arn", "PrincipalId", "SourceIdentity" ], [ 0, 0, 0 ] ], ImageConfig$ = [ 3, n0, "ImageConfig", 0, [ "RepositoryAccessMode", _RAC ], [ 0, () => RepositoryAuthConfig$ ], 1 ], InferenceExecutionConfig$ = [ 3, n0, _IEC, 0, [ "Mode" ], [ 0 ], 1 ], InferenceHubAccessConfig$ = [ 3, n0, "InferenceHubAccessConfig", 0, [ "HubContentArn" ], [ 0 ], 1 ], InferenceSpecification$ = [ 3, n0, _ISn, 0, [ _Co, _STIT, _SRIIT, _SCT, _SRMIMET ], [ () => ModelPackageContainerDefinitionList, 64, 64, 64, 64 ], 1 ], InstancePool$ = [ 3, n0, "InstancePool", 0, [ _ITn, "Priority", "ModelNameOverride" ], [ 0, 1, 0 ], 2 ], InstancePoolSummary$ = [ 3, n0, "InstancePoolSummary", 0, [ _ITn, _CICu ], [ 0, 1 ], 2 ], MetadataProperties$ = [ 3, n0, _MPe, 0, [ "CommitId", "Repository", "GeneratedBy", "ProjectId" ], [ 0, 0, 0, 0 ] ], MetricsConfig$ = [ 3, n0, _MCe, 0, [ "EnableEnhancedMetrics", "EnableDetailedObservability", _MPFIS ], [ 2, 2, 1 ] ], MetricsEndpoint$ = [ 3, n0, "MetricsEndpoint", 0, [ "MetricsEndpointPath", _MPFIS ], [ 0, 1 ], 1 ], MetricsSource$ = [ 3, n0, "MetricsSource", 0, [ _CTon, _SUr, "ContentDigest" ], [ 0, 0, 0 ], 2 ], ModelAccessConfig$ = [ 3, n0, _MAC, 0, [ "AcceptEula" ], [ 2 ], 1 ], ModelDataQuality$ = [ 3, n0, _MDQ, 0, [ _Stati, _Con ], [ () => MetricsSource$, () => MetricsSource$ ] ], ModelDataSource$ = [ 3, n0, _MDS, 0, [ _SDS ], [ () => S3ModelDataSource$ ] ], ModelInput$ = [ 3, n0, "ModelInput", 0, [ "DataInputConfig" ], [ 0 ], 1 ], ModelLifeCycle$ = [ 3, n0, _MLC, 0, [ "Stage", "StageStatus", "StageDescription" ], [ 0, 0, 0 ], 2 ], ModelMetrics$ = [ 3, n0, _MM, 0, [ _MQ, _MDQ, _B, _Ex ], [ () => ModelQuality$, () => ModelDataQuality$, () => Bias$, () => Explainability$ ] ], ModelPackageContainerDefinition$ = [ 3, n0, "ModelPackageContainerDefinition", 0, [ _CH, "Image", "ImageDigest", _MDU, _MDS, "ProductId", _E, "ModelInput", "Framework", "FrameworkVersion", "NearestModelName", _AMDSd, _ASDS, "ModelDataETag", "IsCheckpoint", "BaseModel" ], [ 0, 0, 0, 0, () => ModelDataSource$, 0, 128, () => ModelInput$, 0, 0, 0, () => AdditionalModelDataSources, () => AdditionalS3DataSource$, 0, 2, () => BaseModel$ ] ], ModelPackageModelCard$ = [ 3, n0, "ModelPackageModelCard", 0, [ _MCC, "ModelCardStatus" ], [ [ () => ModelCardContent, 0 ], 0 ] ], ModelPackageSecurityConfig$ = [ 3, n0, "ModelPackageSecurityConfig", 0, [ _KKI ], [ 0 ], 1 ], ModelPackageStatusDetails$ = [ 3, n0, _MPSD, 0, [ "ValidationStatuses", "ImageScanStatuses" ], [ () => ModelPackageStatusItemList, () => ModelPackageStatusItemList ], 1 ], ModelPackageStatusItem$ = [ 3, n0, "ModelPackageStatusItem", 0, [ "Name", _St, _FR ], [ 0, 0, 0 ], 2 ], ModelPackageValidationProfile$ = [ 3, n0, "ModelPackageValidationProfile", 0, [ "ProfileName", _TJDr ], [ 0, () => TransformJobDefinition$ ], 2 ], ModelPackageValidationSpecification$ = [ 3, n0, "ModelPackageValidationSpecification", 0, [ "ValidationRole", "ValidationProfiles" ], [ 0, () => ModelPackageValidationProfiles ], 2 ], ModelQuality$ = [ 3, n0, _MQ, 0, [ _Stati, _Con ], [ () => MetricsSource$, () => MetricsSource$ ] ], MultiModelConfig$ = [ 3, n0, _MMC, 0, [ "ModelCacheSetting" ], [ 0 ] ], PendingDeploymentSummary$ = [ 3, n0, _PDS, 0, [ _ECN, _PV, "StartTime", _SPV ], [ 0, () => PendingProductionVariantSummaryList, 4, () => PendingProductionVariantSummaryList ], 1 ], PendingProductionVariantSummary$ = [ 3, n0, "PendingProductionVariantSummary", 0, [ _VN, _DIep, _CW, _DW, _CICu, _DIC, _ITn, _IPns, "AcceleratorType", "VariantStatus", _CSCu, _DSCes, _MIS, _RCo ], [ 0, () => DeployedImages, 1, 1, 1, 1, 0, () => InstancePoolSummaryList, 0, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$ ], 1 ], PrefixAwareRoutingConfig$ = [ 3, n0, _PARC, 0, [ "PrefixLength", "ConcurrencyThreshold" ], [ 1, 1 ] ], ProductionVariant$ = [ 3, n0, "ProductionVariant", 0, [ _VN, "ModelName", "InitialInstanceCount", _ITn, _IPns, "VariantInstanceProvisionTimeoutInSeconds", "InitialVariantWeight", "AcceleratorType", "CoreDumpConfig", "ServerlessConfig", "VolumeSizeInGB", "ModelDataDownloadTimeoutInSeconds", "ContainerStartupHealthCheckTimeoutInSeconds", "EnableSSMAccess", _MIS, _RCo, "InferenceAmiVersion", _CRC ], [ 0, 0, 1, 0, () => InstancePoolList, 1, 1, 0, () => ProductionVariantCoreDumpConfig$, () => ProductionVariantServerlessConfig$, 1, 1, 1, 2, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, 0, () => ProductionVariantCapacityReservationConfig$ ], 1 ], ProductionVariantCapacityReservationConfig$ = [ 3, n0, "ProductionVariantCapacityReservationConfig", 0, [ _CRP, "MlReservationArn" ], [ 0, 0 ] ], ProductionVariantCapacityReservationSummary$ = [ 3, n0, "ProductionVariantCapacityReservationSummary", 0, [ "MlReservationArn", _CRP, _TICo, _AICv, _UBCE, "Ec2CapacityReservations" ], [ 0, 0, 1, 1, 1, () => Ec2CapacityReservationsList ] ], ProductionVariantCoreDumpConfig$ = [ 3, n0, "ProductionVariantCoreDumpConfig", 0, [ _DSU, _KKI ], [ 0, 0 ], 1 ], ProductionVariantManagedInstanceScaling$ = [ 3, n0, "ProductionVariantManagedInstanceScaling", 0, [ _St, "MinInstanceCount", "MaxInstanceCount", "ScaleInPolicy" ], [ 0, 1, 1, () => ProductionVariantManagedInstanceScalingScaleInPolicy$ ] ], ProductionVariantManagedInstanceScalingScaleInPolicy$ = [ 3, n0, "ProductionVariantManagedInstanceScalingScaleInPolicy", 0, [ "Strategy", "MaximumStepSize", "CooldownInMinutes" ], [ 0, 1, 1 ], 1 ], ProductionVariantRoutingConfig$ = [ 3, n0, "ProductionVariantRoutingConfig", 0, [ "RoutingStrategy", _PARC ], [ 0, () => PrefixAwareRoutingConfig$ ], 1 ], ProductionVariantServerlessConfig$ = [ 3, n0, "ProductionVariantServerlessConfig", 0, [ "MemorySizeInMB", "MaxConcurrency", "ProvisionedConcurrency" ], [ 1, 1, 1 ], 2 ], ProductionVariantStatus$ = [ 3, n0, "ProductionVariantStatus", 0, [ _St, "StatusMessage", "StartTime" ], [ 0, 0, 4 ], 1 ], ProductionVariantSummary$ = [ 3, n0, "ProductionVariantSummary", 0, [ _VN, _DIep, _CW, _DW, _CICu, _DIC, _IPns, "VariantStatus", _CSCu, _DSCes, _MIS, _RCo, _CRC ], [ 0, () => DeployedImages, 1, 1, 1, 1, () => InstancePoolSummaryList, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, () => ProductionVariantCapacityReservationSummary$ ], 1 ], RealTimeInferenceRecommendation$ = [ 3, n0, "RealTimeInferenceRecommendation", 0, [ "RecommendationId", _ITn, _E ], [ 0, 0, 128 ], 2 ], RepositoryAuthConfig$ = [ 3, n0, _RAC, 0, [ "RepositoryCredentialsProviderArn" ], [ 0 ], 1 ], RollingUpdatePolicy$ = [ 3, n0, _RUP, 0, [ "MaximumBatchSize", _WIIS, _METIS, "RollbackMaximumBatchSize" ], [ () => CapacitySize$, 1, 1, () => CapacitySize$ ], 2 ], S3ModelDataSource$ = [ 3, n0, "S3ModelDataSource", 0, [ _SUr, _SDT, _CTo, _MAC, "HubAccessConfig", "ManifestS3Uri", "ETag", "ManifestEtag" ], [ 0, 0, 0, () => ModelAccessConfig$, () => InferenceHubAccessConfig$, 0, 0, 0 ], 3 ], SourceAlgorithm$ = [ 3, n0, "SourceAlgorithm", 0, [ "AlgorithmName", _MDU, _MDS, "ModelDataETag" ], [ 0, 0, () => ModelDataSource$, 0 ], 1 ], SourceAlgorithmSpecification$ = [ 3, n0, _SAS, 0, [ "SourceAlgorithms" ], [ () => SourceAlgorithmList ], 1 ], TrafficRoutingConfig$ = [ 3, n0, "TrafficRoutingConfig", 0, [ "Type", _WIIS, "CanarySize", "LinearStepSize" ], [ 0, 1, () => CapacitySize$, () => CapacitySize$ ], 2 ], TransformDataSource$ = [ 3, n0, "TransformDataSource", 0, [ _SDS ], [ () => TransformS3DataSource$ ], 1 ], TransformInput$ = [ 3, n0, _TIr, 0, [ "DataSource", _CTon, _CTo, "SplitType" ], [ () => TransformDataSource$, 0, 0, 0 ], 1 ], TransformJobDefinition$ = [ 3, n0, _TJDr, 0, [ _TIr, _TO, _TR, "MaxConcurrentTransforms", "MaxPayloadInMB", "BatchStrategy", _E ], [ () => TransformInput$, () => TransformOutput$, () => TransformResources$, 1, 1, 0, 128 ], 3 ], TransformOutput$ = [ 3, n0, _TO, 0, [ "S3OutputPath", "Accept", "AssembleWith", _KKI ], [ 0, 0, 0, 0 ], 1 ], TransformResources$ = [ 3, n0, _TR, 0, [ _ITn, "InstanceCount", "VolumeKmsKeyId", "TransformAmiVersion" ], [ 0, 1, 0, 0 ], 2 ], TransformS3DataSource$ = [ 3, n0, "TransformS3DataSource", 0, [ _SDT, _SUr ], [ 0, 0 ], 2 ], UserContext$ = [ 3, n0, "UserContext", 0, [ "UserProfileArn", "UserProfileName", "DomainId", "IamIdentity" ], [ 0, 0, 0, () => IamIdentity$ ] ], VpcConfig$ = [ 3, n0, _VC, 0, [ "SecurityGroupIds", "Subnets" ], [ 64, 64 ], 2 ], AdditionalInferenceSpecifications = [ 1, n0, _AIS, 0, () => AdditionalInferenceSpecificationDefinition$ ], AdditionalModelDataSources = [ 1, n0, _AMDSd, 0, () => AdditionalModelDataSource$ ], AlarmList = [ 1, n0, "AlarmList", 0, () => Alarm$ ], CaptureOptionList = [ 1, n0, "CaptureOptionList", 0, () => CaptureOption$ ], ContainerDefinitionList = [ 1, n0, "ContainerDefinitionList", 0, () => ContainerDefinition$ ], DeployedImages = [ 1, n0, _DIep, 0, () => DeployedImage$ ], Ec2CapacityReservationsList = [ 1, n0, "Ec2CapacityReservationsList", 0, () => Ec2CapacityReservation$ ], InstancePoolList = [ 1, n0, "InstancePoolList", 0, () => InstancePool$ ], InstancePoolSummaryList = [ 1, n0, "InstancePoolSummaryList", 0, () => InstancePoolSummary$ ], MetricsEndpointList = [ 1, n0, "MetricsEndpointList", 0, () => MetricsEndpoint$ ], ModelPackageContainerDefinitionList = [ 1, n0, "ModelPackageContainerDefinitionList", 0, () => ModelPackageContainerDefinition$ ], ModelPackageStatusItemList = [ 1, n0, "ModelPackageStatusItemList", 0, () => ModelPackageStatusItem$ ], ModelPackageValidationProfiles = [ 1, n0, "ModelPackageValidationProfiles", 0, () => ModelPackageValidationProfile$ ], PendingProductionVariantSummaryList = [ 1, n0, "PendingProductionVariantSummaryList", 0, () => PendingProductionVariantSummary$ ], ProductionVariantList = [ 1, n0, "ProductionVariantList", 0, () => ProductionVariant$ ], ProductionVariantStatusList = [ 1, n0, "ProductionVariantStatusList", 0, () => ProductionVariantStatus$ ], ProductionVariantSummaryList = [ 1, n0, "ProductionVariantSummaryList", 0, () => ProductionVariantSummary$ ], RealTimeInferenceRecommendations = [ 1, n0, _RTIR, 0, () => RealTimeInferenceRecommendation$ ], SourceAlgorithmList = [ 1, n0, "SourceAlgorithmList", 0, () => SourceAlgorithm$ ], DescribeEndpoint$ = [ 9, n0, "DescribeEndpoint", 0, () => DescribeEndpointInput$, () => DescribeEndpointOutput$ ], DescribeEndpointConfig$ = [ 9, n0, "DescribeEndpointConfig", 0, () => DescribeEndpointConfigInput$, () => DescribeEndpointConfigOutput$ ], DescribeModel$ = [ 9, n0, "DescribeModel", 0, () => DescribeModelInput$, () => DescribeModelOutput$ ], DescribeModelPackage$ = [ 9, n0, "DescribeModelPackage", 0, () => DescribeModelPackageInput$, () => DescribeModelPackageOutput$ ];
  },
  3129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => emitWarningIfUnsupportedVersion
    });
    const state = {
      warningEmitted: !1
    }, emitWarningIfUnsupportedVersion = version => {
      if (version && !state.warningEmitted) {
        if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
          state.warningEmitted = !0;
          return;
        }
        const vv = 22;
        if (parseInt(version.substring(1, version.indexOf("."))) < vv) {
          state.warningEmitted = !0;
          process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
        }
      }
    };
  },
  8275: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OV: () => resolveHostHeaderConfig,
      TC: () => getHostHeaderPlugin
    });
    var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);
    function resolveHostHeaderConfig(input) {
      return input;
    }
    const hostHeaderMiddlewareOptions = {
      name: "hostHeaderMiddleware",
      step: "build",
      priority: "low",
      tags: [ "HOST" ],
      override: !0
    }, getHostHeaderPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add((options => next => async args => {
          if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
          const {request} = args, {handlerProtocol = ""} = options.requestHandler.metadata || {};
          if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
            delete request.headers.host;
            request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
          } else if (!request.headers.host) {
            let host = request.hostname;
            null != request.port && (host += `:${request.port}`);
            request.headers.host = host;
          }
          return next(args);
        })(options), hostHeaderMiddlewareOptions);
      }
    });
  },
  2512: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y7: () => getLoggerPlugin
    });
    const loggerMiddlewareOptions = {
      name: "loggerMiddleware",
      tags: [ "LOGGER" ],
      step: "initialize",
      override: !0
    }, getLoggerPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add((next, context) => async args => {
          try {
            const response = await next(args), {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context, {overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, {$metadata, ...outputWithoutMetadata} = response.output;
            logger?.info?.({
              clientName,
              commandName,
              input: inputFilterSensitiveLog(args.input),
              output: outputFilterSensitiveLog(outputWithoutMetadata),
              metadata: $metadata
            });
            return response;
          } catch (error) {
            const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context, {overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
            logger?.error?.({
              clientName,
              commandName,
              input: inputFilterSensitiveLog(args.input),
              error,
              metadata: error.$metadata
            });
            throw error;
          }
        }, loggerMiddlewareOptions);
      }
    });
  },
  646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => getRecursionDetectionPlugin
    });
    const recursionDetectionMiddlewareOptions = {
      step: "build",
      tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
      name: "recursionDetectionMiddleware",
      override: !0,
      priority: "low"
    }, PROTECTED_KEYS = {
      REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
      X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
      TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
      TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
      TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
      BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
    }, NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
    NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
    class InvokeStoreBase {
      static PROTECTED_KEYS=PROTECTED_KEYS;
      isProtectedKey(key) {
        return Object.values(PROTECTED_KEYS).includes(key);
      }
      getRequestId() {
        return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
      }
      getXRayTraceId() {
        return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(PROTECTED_KEYS.TENANT_ID);
      }
      getTraceparent() {
        return this.get(PROTECTED_KEYS.TRACEPARENT);
      }
      getTracestate() {
        return this.get(PROTECTED_KEYS.TRACESTATE);
      }
      getBaggage() {
        return this.get(PROTECTED_KEYS.BAGGAGE);
      }
    }
    class InvokeStoreSingle extends InvokeStoreBase {
      currentContext;
      getContext() {
        return this.currentContext;
      }
      hasContext() {
        return void 0 !== this.currentContext;
      }
      get(key) {
        return this.currentContext?.[key];
      }
      set(key, value) {
        if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        this.currentContext = this.currentContext || {};
        this.currentContext[key] = value;
      }
      run(context, fn) {
        this.currentContext = context;
        return fn();
      }
    }
    class InvokeStoreMulti extends InvokeStoreBase {
      als;
      static async create() {
        const instance = new InvokeStoreMulti, asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
        instance.als = new asyncHooks.AsyncLocalStorage;
        return instance;
      }
      getContext() {
        return this.als.getStore();
      }
      hasContext() {
        return void 0 !== this.als.getStore();
      }
      get(key) {
        return this.als.getStore()?.[key];
      }
      set(key, value) {
        if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        const store = this.als.getStore();
        if (!store) throw new Error("No context available");
        store[key] = value;
      }
      run(context, fn) {
        return this.als.run(context, fn);
      }
    }
    var InvokeStore;
    !function(InvokeStore) {
      let instance = null;
      InvokeStore.getInstanceAsync = async function(forceInvokeStoreMulti) {
        instance || (instance = (async () => {
          const newInstance = !0 === forceInvokeStoreMulti || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
          if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
          if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
            globalThis.awslambda.InvokeStore = newInstance;
            return newInstance;
          }
          return newInstance;
        })());
        return instance;
      };
      InvokeStore._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
        reset: () => {
          instance = null;
          globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore;
          globalThis.awslambda = {
            InvokeStore: void 0
          };
        }
      } : void 0;
    }(InvokeStore || (InvokeStore = {}));
    var httpRequest = __webpack_require__(1665);
    const getRecursionDetectionPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(next => async args => {
          const {request} = args;
          if (!httpRequest.K.isInstance(request)) return next(args);
          let invokeStore;
          {
            const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === "X-Amzn-Trace-Id".toLowerCase()) ?? "X-Amzn-Trace-Id";
            if (!request.headers.hasOwnProperty(traceIdHeader)) {
              const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME, traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
              invokeStore ??= await InvokeStore.getInstanceAsync();
              const traceIdFromInvokeStore = invokeStore?.getXRayTraceId(), traceId = traceIdFromInvokeStore ?? traceIdFromEnv, nonEmptyString = str => "string" == typeof str && str.length > 0;
              nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers["X-Amzn-Trace-Id"] = traceId);
            }
          }
          !function(headers) {
            for (const header of Object.keys(headers)) {
              const lower = header.toLowerCase();
              if (header !== lower && ("traceparent" === lower || "tracestate" === lower || "baggage" === lower)) {
                headers[lower] = headers[header];
                delete headers[header];
              }
            }
          }(request.headers);
          if (!request.headers.traceparent) {
            const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
            if (traceparent) {
              request.headers.traceparent = traceparent;
              const tracestate = invokeStore?.getTracestate?.();
              tracestate && (request.headers.tracestate = tracestate);
              const baggage = invokeStore?.getBaggage?.();
              baggage && (request.headers.baggage = baggage);
            }
          }
          return next(args);
        }, recursionDetectionMiddlewareOptions);
      }
    });
  },
  7762: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => resolveUserAgentConfig,
      b: () => DEFAULT_UA_APP_ID
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);
    const DEFAULT_UA_APP_ID = void 0;
    function resolveUserAgentConfig(input) {
      const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID), {customUserAgent} = input;
      return Object.assign(input, {
        customUserAgent: "string" == typeof customUserAgent ? [ [ customUserAgent ] ] : customUserAgent,
        userAgentAppId: async () => {
          const appId = await normalizedAppIdProvider();
          if (!function(appId) {
            return void 0 === appId || "string" == typeof appId && appId.length <= 50;
          }(appId)) {
            const logger = "NoOpLogger" !== input.logger?.constructor?.name && input.logger ? input.logger : console;
            "string" != typeof appId ? logger?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
          }
          return appId;
        }
      });
    }
  },
  3869: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      sM: () => getUserAgentPlugin
    });
    var httpRequest = __webpack_require__(1665), partition = __webpack_require__(397), util_retry_config = __webpack_require__(9069), setFeature = __webpack_require__(5666);
    const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/, UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g, escapeUserAgent = userAgentPair => {
      const name = userAgentPair[0].split("/").map(part => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/"), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-"), prefixSeparatorIndex = name.indexOf("/"), prefix = name.substring(0, prefixSeparatorIndex);
      let uaName = name.substring(prefixSeparatorIndex + 1);
      "api" === prefix && (uaName = uaName.toLowerCase());
      return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
        switch (index) {
         case 0:
          return item;

         case 1:
          return `${acc}/${item}`;

         default:
          return `${acc}#${item}`;
        }
      }, "");
    }, getUserAgentMiddlewareOptions = {
      name: "getUserAgentMiddleware",
      step: "build",
      priority: "low",
      tags: [ "SET_USER_AGENT", "USER_AGENT" ],
      override: !0
    }, getUserAgentPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.add((options = config, (next, context) => async args => {
          const {request} = args;
          if (!httpRequest.K.isInstance(request)) return next(args);
          const {headers} = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
          await async function(context, config, args) {
            const request = args.request;
            "rpc-v2-cbor" === request?.headers?.["smithy-protocol"] && (0, setFeature.J)(context, "PROTOCOL_RPC_V2_CBOR", "M");
            if ("function" == typeof config.retryStrategy) {
              const retryStrategy = await config.retryStrategy();
              if ("string" == typeof retryStrategy.mode) switch (retryStrategy.mode) {
               case util_retry_config.cm.ADAPTIVE:
                (0, setFeature.J)(context, "RETRY_MODE_ADAPTIVE", "F");
                break;

               case util_retry_config.cm.STANDARD:
                (0, setFeature.J)(context, "RETRY_MODE_STANDARD", "E");
              }
            }
            if ("function" == typeof config.accountIdEndpointMode) {
              const endpointV2 = context.endpointV2;
              String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && (0, setFeature.J)(context, "ACCOUNT_ID_ENDPOINT", "O");
              switch (await (config.accountIdEndpointMode?.())) {
               case "disabled":
                (0, setFeature.J)(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
                break;

               case "preferred":
                (0, setFeature.J)(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
                break;

               case "required":
                (0, setFeature.J)(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
              }
            }
            const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
            if (identity?.$source) {
              const credentials = identity;
              credentials.accountId && (0, setFeature.J)(context, "RESOLVED_ACCOUNT_ID", "T");
              for (const [key, value] of Object.entries(credentials.$source ?? {})) (0, setFeature.J)(context, key, value);
            }
          }(context, options, args);
          const awsContext = context;
          defaultUserAgent.push(`m/${function(features) {
            let buffer = "";
            for (const key in features) {
              const val = features[key];
              if (!(buffer.length + val.length + 1 <= 1024)) break;
              buffer.length ? buffer += "," + val : buffer += val;
            }
            return buffer;
          }(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
          const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
          appId && defaultUserAgent.push(escapeUserAgent([ "app", `${appId}` ]));
          const prefix = (0, partition.vL)(), sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(" "), normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(" ");
          if ("browser" !== options.runtime) {
            normalUAValue && (headers["x-amz-user-agent"] = headers["x-amz-user-agent"] ? `${headers["user-agent"]} ${normalUAValue}` : normalUAValue);
            headers["user-agent"] = sdkUserAgentValue;
          } else headers["x-amz-user-agent"] = sdkUserAgentValue;
          return next({
            ...args,
            request
          });
        }), getUserAgentMiddlewareOptions);
        var options;
      }
    });
  },
  3131: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => resolveAwsRegionExtensionConfiguration,
      R: () => getAwsRegionExtensionConfiguration
    });
    const getAwsRegionExtensionConfiguration = runtimeConfig => ({
      setRegion(region) {
        runtimeConfig.region = region;
      },
      region: () => runtimeConfig.region
    }), resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
      region: awsRegionExtensionConfiguration.region()
    });
  },
  917: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => setCredentialFeature
    });
    function setCredentialFeature(credentials, feature, value) {
      credentials.$source || (credentials.$source = {});
      credentials.$source[feature] = value;
      return credentials;
    }
  },
  5666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => setFeature
    });
    function setFeature(context, feature, value) {
      context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = {
        features: {}
      };
      context.__aws_sdk_context.features[feature] = value;
    }
  },
  6560: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => awsEndpointFunctions
    });
    var customEndpointFunctions = __webpack_require__(1882), isValidHostLabel = __webpack_require__(5204), isIpAddress = __webpack_require__(864);
    const isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
      if (allowSubDomains) {
        for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return !1;
        return !0;
      }
      return !(!(0, isValidHostLabel.X)(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || (0, 
      isIpAddress.o)(value));
    };
    var partition = __webpack_require__(397);
    const awsEndpointFunctions = {
      isVirtualHostableS3Bucket,
      parseArn: value => {
        const segments = value.split(":");
        if (segments.length < 6) return null;
        const [arn, partition, service, region, accountId, ...resourcePath] = segments;
        return "arn" !== arn || "" === partition || "" === service || "" === resourcePath.join(":") ? null : {
          partition,
          service,
          region,
          accountId,
          resourceId: resourcePath.map(resource => resource.split("/")).flat()
        };
      },
      partition: partition.jB
    };
    customEndpointFunctions.m.aws = awsEndpointFunctions;
  },
  397: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      vL: () => getUserAgentPrefix,
      jB: () => partition
    });
    let selectedPartitionsInfo = {
      partitions: [ {
        id: "aws",
        outputs: {
          dnsSuffix: "amazonaws.com",
          dualStackDnsSuffix: "api.aws",
          implicitGlobalRegion: "us-east-1",
          name: "aws",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
        regions: {
          "af-south-1": {
            description: "Africa (Cape Town)"
          },
          "ap-east-1": {
            description: "Asia Pacific (Hong Kong)"
          },
          "ap-east-2": {
            description: "Asia Pacific (Taipei)"
          },
          "ap-northeast-1": {
            description: "Asia Pacific (Tokyo)"
          },
          "ap-northeast-2": {
            description: "Asia Pacific (Seoul)"
          },
          "ap-northeast-3": {
            description: "Asia Pacific (Osaka)"
          },
          "ap-south-1": {
            description: "Asia Pacific (Mumbai)"
          },
          "ap-south-2": {
            description: "Asia Pacific (Hyderabad)"
          },
          "ap-southeast-1": {
            description: "Asia Pacific (Singapore)"
          },
          "ap-southeast-2": {
            description: "Asia Pacific (Sydney)"
          },
          "ap-southeast-3": {
            description: "Asia Pacific (Jakarta)"
          },
          "ap-southeast-4": {
            description: "Asia Pacific (Melbourne)"
          },
          "ap-southeast-5": {
            description: "Asia Pacific (Malaysia)"
          },
          "ap-southeast-6": {
            description: "Asia Pacific (New Zealand)"
          },
          "ap-southeast-7": {
            description: "Asia Pacific (Thailand)"
          },
          "aws-global": {
            description: "aws global region"
          },
          "ca-central-1": {
            description: "Canada (Central)"
          },
          "ca-west-1": {
            description: "Canada West (Calgary)"
          },
          "eu-central-1": {
            description: "Europe (Frankfurt)"
          },
          "eu-central-2": {
            description: "Europe (Zurich)"
          },
          "eu-north-1": {
            description: "Europe (Stockholm)"
          },
          "eu-south-1": {
            description: "Europe (Milan)"
          },
          "eu-south-2": {
            description: "Europe (Spain)"
          },
          "eu-west-1": {
            description: "Europe (Ireland)"
          },
          "eu-west-2": {
            description: "Europe (London)"
          },
          "eu-west-3": {
            description: "Europe (Paris)"
          },
          "il-central-1": {
            description: "Israel (Tel Aviv)"
          },
          "me-central-1": {
            description: "Middle East (UAE)"
          },
          "me-south-1": {
            description: "Middle East (Bahrain)"
          },
          "me-west-1": {
            description: "Middle East (Saudi Arabia)"
          },
          "mx-central-1": {
            description: "Mexico (Central)"
          },
          "sa-east-1": {
            description: "South America (Sao Paulo)"
          },
          "sa-west-1": {
            description: "South America (Chile)"
          },
          "us-east-1": {
            description: "US East (N. Virginia)"
          },
          "us-east-2": {
            description: "US East (Ohio)"
          },
          "us-west-1": {
            description: "US West (N. California)"
          },
          "us-west-2": {
            description: "US West (Oregon)"
          }
        }
      }, {
        id: "aws-cn",
        outputs: {
          dnsSuffix: "amazonaws.com.cn",
          dualStackDnsSuffix: "api.amazonwebservices.com.cn",
          implicitGlobalRegion: "cn-northwest-1",
          name: "aws-cn",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^cn\\-\\w+\\-\\d+$",
        regions: {
          "aws-cn-global": {
            description: "aws-cn global region"
          },
          "cn-north-1": {
            description: "China (Beijing)"
          },
          "cn-northwest-1": {
            description: "China (Ningxia)"
          }
        }
      }, {
        id: "aws-eusc",
        outputs: {
          dnsSuffix: "amazonaws.eu",
          dualStackDnsSuffix: "api.amazonwebservices.eu",
          implicitGlobalRegion: "eusc-de-east-1",
          name: "aws-eusc",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
        regions: {
          "eusc-de-east-1": {
            description: "AWS European Sovereign Cloud (Germany)"
          }
        }
      }, {
        id: "aws-iso",
        outputs: {
          dnsSuffix: "c2s.ic.gov",
          dualStackDnsSuffix: "api.aws.ic.gov",
          implicitGlobalRegion: "us-iso-east-1",
          name: "aws-iso",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
        regions: {
          "aws-iso-global": {
            description: "aws-iso global region"
          },
          "us-iso-east-1": {
            description: "US ISO East"
          },
          "us-iso-west-1": {
            description: "US ISO WEST"
          }
        }
      }, {
        id: "aws-iso-b",
        outputs: {
          dnsSuffix: "sc2s.sgov.gov",
          dualStackDnsSuffix: "api.aws.scloud",
          implicitGlobalRegion: "us-isob-east-1",
          name: "aws-iso-b",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
        regions: {
          "aws-iso-b-global": {
            description: "aws-iso-b global region"
          },
          "us-isob-east-1": {
            description: "US ISOB East (Ohio)"
          },
          "us-isob-west-1": {
            description: "US ISOB West"
          }
        }
      }, {
        id: "aws-iso-e",
        outputs: {
          dnsSuffix: "cloud.adc-e.uk",
          dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
          implicitGlobalRegion: "eu-isoe-west-1",
          name: "aws-iso-e",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
        regions: {
          "aws-iso-e-global": {
            description: "aws-iso-e global region"
          },
          "eu-isoe-west-1": {
            description: "EU ISOE West"
          }
        }
      }, {
        id: "aws-iso-f",
        outputs: {
          dnsSuffix: "csp.hci.ic.gov",
          dualStackDnsSuffix: "api.aws.hci.ic.gov",
          implicitGlobalRegion: "us-isof-south-1",
          name: "aws-iso-f",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
        regions: {
          "aws-iso-f-global": {
            description: "aws-iso-f global region"
          },
          "us-isof-east-1": {
            description: "US ISOF EAST"
          },
          "us-isof-south-1": {
            description: "US ISOF SOUTH"
          }
        }
      }, {
        id: "aws-us-gov",
        outputs: {
          dnsSuffix: "amazonaws.com",
          dualStackDnsSuffix: "api.aws",
          implicitGlobalRegion: "us-gov-west-1",
          name: "aws-us-gov",
          supportsDualStack: !0,
          supportsFIPS: !0
        },
        regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
        regions: {
          "aws-us-gov-global": {
            description: "aws-us-gov global region"
          },
          "us-gov-east-1": {
            description: "AWS GovCloud (US-East)"
          },
          "us-gov-west-1": {
            description: "AWS GovCloud (US-West)"
          }
        }
      } ],
      version: "1.1"
    };
    const partition = value => {
      const {partitions} = selectedPartitionsInfo;
      for (const partition of partitions) {
        const {regions, outputs} = partition;
        for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
          ...outputs,
          ...regionData
        };
      }
      for (const partition of partitions) {
        const {regionRegex, outputs} = partition;
        if (new RegExp(regionRegex).test(value)) return {
          ...outputs
        };
      }
      const DEFAULT_PARTITION = partitions.find(partition => "aws" === partition.id);
      if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
      return {
        ...DEFAULT_PARTITION.outputs
      };
    }, getUserAgentPrefix = () => "";
  },
  7336: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pf: () => createDefaultUserAgentProvider
    });
    var external_node_os_ = __webpack_require__(8161), external_node_process_ = __webpack_require__(1708);
    const createDefaultUserAgentProvider = ({serviceId, clientVersion}) => {
      const runtimeUserAgentPair = (() => {
        const runtimesToCheck = [ "deno", "bun", "llrt" ];
        for (const runtime of runtimesToCheck) if (external_node_process_.versions[runtime]) return [ `md/${runtime}`, external_node_process_.versions[runtime] ];
        return [ "md/nodejs", external_node_process_.versions.node ];
      })();
      return async config => {
        const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
        external_node_os_.platform)()}`, (0, external_node_os_.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
        serviceId && sections.push([ `api/${serviceId}`, clientVersion ]);
        external_node_process_.env.AWS_EXECUTION_ENV && sections.push([ `exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}` ]);
        const appId = await (config?.userAgentAppId?.());
        return appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
      };
    };
  },
  2320: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      hV: () => NODE_APP_ID_CONFIG_OPTIONS
    });
    const NODE_APP_ID_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env.AWS_SDK_UA_APP_ID,
      configFileSelector: profile => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
      default: __webpack_require__(7762).b
    };
  },
  5938: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f2: () => AwsSdkSigV4Signer,
      pz: () => validateSigningProperties
    });
    var transport_httpRequest = __webpack_require__(1665), middleware = __webpack_require__(8678), getSkewCorrectedDate = __webpack_require__(5302), httpResponse = __webpack_require__(341);
    const getDateHeader = response => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = response => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
      if (void 0 !== ageHeader) return currentSystemClockOffset;
      const serverTime = Date.parse(clockTime);
      if (Number.isNaN(serverTime)) return currentSystemClockOffset;
      const timeResponseReceived = Date.now();
      return void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
    }, throwSigningPropertyError = (name, property) => {
      if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
      return property;
    }, validateSigningProperties = async signingProperties => {
      const context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signerFunction = throwSigningPropertyError("signer", config.signer), signer = await signerFunction(authScheme), signingRegion = signingProperties?.signingRegion, signingRegionSet = signingProperties?.signingRegionSet, signingName = signingProperties?.signingName;
      return {
        config,
        signer,
        signingRegion,
        signingRegionSet,
        signingName
      };
    };
    class AwsSdkSigV4Signer {
      async sign(httpRequest, identity, signingProperties) {
        if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        const validatedProps = await validateSigningProperties(signingProperties), {config, signer} = validatedProps;
        let {signingRegion, signingName} = validatedProps;
        const handlerExecutionContext = signingProperties.context;
        if (handlerExecutionContext?.authSchemes?.length) {
          const [first, second] = handlerExecutionContext.authSchemes;
          if ("sigv4a" === first?.name && "sigv4" === second?.name) {
            signingRegion = second?.signingRegion ?? signingRegion;
            signingName = second?.signingName ?? signingName;
          }
        }
        const noSkewCorrection = !0 === await (config.disableClockSkewCorrection?.());
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        const skipSkewSampling = noSkewCorrection || (signingProperties => {
          const context = signingProperties.context, eventStream = context?.[middleware.V]?.eventStream;
          return !0 === eventStream?.output;
        })(signingProperties);
        signingProperties._skipClockSkewSampling = skipSkewSampling;
        if (!skipSkewSampling) {
          signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
          signingProperties._requestSentAt = Date.now();
        }
        return await signer.sign(httpRequest, {
          signingDate: noSkewCorrection ? new Date : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
          signingRegion,
          signingService: signingName
        });
      }
      errorHandler(signingProperties) {
        return error => {
          const errorException = error;
          if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
            const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
            if (serverTime) {
              const config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(errorException.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
              config.systemClockOffset = newOffset;
              Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || void 0 !== preRequestOffset && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
            }
          }
          throw error;
        };
      }
      successHandler(httpResponse, signingProperties) {
        if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
        const dateHeader = getDateHeader(httpResponse);
        if (dateHeader) {
          const config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
          config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
        }
      }
    }
  },
  1144: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
    });
    const getArrayForCommaSeparatedString = str => "string" == typeof str && str.length > 0 ? str.split(",").map(item => item.trim()) : [], NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
      environmentVariableSelector: (env, options) => options?.signingName && `AWS_BEARER_TOKEN_${options.signingName.replace(/[\s-]/g, "_").toUpperCase()}` in env ? [ "httpBearerAuth" ] : "AWS_AUTH_SCHEME_PREFERENCE" in env ? getArrayForCommaSeparatedString(env.AWS_AUTH_SCHEME_PREFERENCE) : void 0,
      configFileSelector: profile => {
        if ("auth_scheme_preference" in profile) return getArrayForCommaSeparatedString(profile.auth_scheme_preference);
      },
      default: []
    };
  },
  1777: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ho: () => resolveAwsSdkSigV4Config
    });
    var setCredentialFeature = __webpack_require__(917), normalizeProvider = __webpack_require__(3506);
    const isIdentityExpired = function(identity) {
      return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < 3e5;
    };
    const doesIdentityRequireRefresh = identity => void 0 !== identity.expiration;
    var SignatureV4 = __webpack_require__(4528), configLoader = __webpack_require__(7749), booleanSelector = __webpack_require__(8718), types = __webpack_require__(982);
    const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "disable_clock_skew_correction", types.c.CONFIG),
      default: !1
    }, DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS), resolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection = DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION, 
    config => {
      let resolvedCredentials, inputCredentials = config.credentials, isUserSupplied = !!config.credentials;
      Object.defineProperty(config, "credentials", {
        set(credentials) {
          credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0);
          inputCredentials = credentials;
          const memoizedProvider = function(config, {credentials, credentialDefaultProvider}) {
            let credentialsProvider;
            credentialsProvider = credentials ? credentials?.memoized ? credentials : ((provider, isExpired, requiresRefresh) => {
              if (void 0 === provider) return;
              const normalizedProvider = "function" != typeof provider ? async () => Promise.resolve(provider) : provider;
              let resolved, pending, hasResult, isConstant = !1;
              const coalesceProvider = async options => {
                pending || (pending = normalizedProvider(options));
                try {
                  resolved = await pending;
                  hasResult = !0;
                  isConstant = !1;
                } finally {
                  pending = void 0;
                }
                return resolved;
              };
              return void 0 === isExpired ? async options => {
                hasResult && !options?.forceRefresh || (resolved = await coalesceProvider(options));
                return resolved;
              } : async options => {
                hasResult && !options?.forceRefresh || (resolved = await coalesceProvider(options));
                if (isConstant) return resolved;
                if (!requiresRefresh(resolved)) {
                  isConstant = !0;
                  return resolved;
                }
                if (isExpired(resolved)) {
                  await coalesceProvider(options);
                  return resolved;
                }
                return resolved;
              };
            })(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? (0, 
            normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
              parentClientConfig: config
            }))) : async () => {
              throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
            };
            credentialsProvider.memoized = !0;
            return credentialsProvider;
          }(config, {
            credentials: inputCredentials,
            credentialDefaultProvider: config.credentialDefaultProvider
          }), boundProvider = function(config, credentialsProvider) {
            if (credentialsProvider.configBound) return credentialsProvider;
            const fn = async options => credentialsProvider({
              ...options,
              callerClientConfig: config
            });
            fn.memoized = credentialsProvider.memoized;
            fn.configBound = !0;
            return fn;
          }(config, memoizedProvider);
          if (isUserSupplied && !boundProvider.attributed) {
            const isCredentialObject = "object" == typeof inputCredentials && null !== inputCredentials;
            resolvedCredentials = async options => {
              const attributedCreds = await boundProvider(options);
              return !isCredentialObject || attributedCreds.$source && 0 !== Object.keys(attributedCreds.$source).length ? attributedCreds : (0, 
              setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
            };
            resolvedCredentials.memoized = boundProvider.memoized;
            resolvedCredentials.configBound = boundProvider.configBound;
            resolvedCredentials.attributed = !0;
          } else resolvedCredentials = boundProvider;
        },
        get: () => resolvedCredentials,
        enumerable: !0,
        configurable: !0
      });
      config.credentials = inputCredentials;
      const {signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256} = config;
      let signer;
      signer = config.signer ? (0, normalizeProvider.t)(config.signer) : config.regionInfoProvider ? () => (0, 
      normalizeProvider.t)(config.region)().then(async region => [ await config.regionInfoProvider(region, {
        useFipsEndpoint: await config.useFipsEndpoint(),
        useDualstackEndpoint: await config.useDualstackEndpoint()
      }) || {}, region ]).then(([regionInfo, region]) => {
        const {signingRegion, signingService} = regionInfo;
        config.signingRegion = config.signingRegion || signingRegion || region;
        config.signingName = config.signingName || signingService || config.serviceId;
        const params = {
          ...config,
          credentials: config.credentials,
          region: config.signingRegion,
          service: config.signingName,
          sha256,
          uriEscapePath: signingEscapePath
        };
        return new (config.signerConstructor || SignatureV4.B)(params);
      }) : async authScheme => {
        const signingRegion = (authScheme = Object.assign({}, {
          name: "sigv4",
          signingName: config.signingName || config.defaultSigningName,
          signingRegion: await (0, normalizeProvider.t)(config.region)(),
          properties: {}
        }, authScheme)).signingRegion, signingService = authScheme.signingName;
        config.signingRegion = config.signingRegion || signingRegion;
        config.signingName = config.signingName || signingService || config.serviceId;
        const params = {
          ...config,
          credentials: config.credentials,
          region: config.signingRegion,
          service: config.signingName,
          sha256,
          uriEscapePath: signingEscapePath
        };
        return new (config.signerConstructor || SignatureV4.B)(params);
      };
      return Object.assign(config, {
        systemClockOffset,
        signingEscapePath,
        signer,
        disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
      });
    });
    var defaultDisableClockSkewCorrection;
  },
  5302: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => getSkewCorrectedDate
    });
    const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
  },
  2637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => ProtocolLib
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1735), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2889), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
    class ProtocolLib {
      queryCompat;
      errorRegistry;
      constructor(queryCompat = !1) {
        this.queryCompat = queryCompat;
      }
      resolveRestContentType(defaultContentType, inputSchema) {
        const members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
        if (httpPayloadMember) {
          return httpPayloadMember.getMergedTraits().mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
        }
        if (!inputSchema.isUnitSchema() && Object.values(members).find(m => {
          const {httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders} = m.getMergedTraits();
          return !(httpQuery || httpQueryParams || httpHeader || httpLabel || void 0 !== httpPrefixHeaders);
        })) return defaultContentType;
      }
      async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
        let errorName = errorIdentifier;
        errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
        const errorMetadata = {
          $metadata: metadata,
          $fault: response.statusCode < 500 ? "client" : "server"
        };
        if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
        try {
          return {
            errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
            errorMetadata
          };
        } catch (e) {
          dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
          const synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
          if (baseExceptionSchema) {
            const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
            throw this.decorateServiceException(Object.assign(new ErrorCtor({
              name: errorName
            }), errorMetadata), dataObject);
          }
          const d = dataObject, message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
          throw this.decorateServiceException(Object.assign(new Error(message), {
            name: errorName
          }, errorMetadata), dataObject);
        }
      }
      compose(composite, errorIdentifier, defaultNamespace) {
        let namespace = defaultNamespace;
        errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
        const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace), defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
        composite.copyFrom(staticRegistry);
        composite.copyFrom(defaultSyntheticRegistry);
        this.errorRegistry = composite;
      }
      decorateServiceException(exception, additions = {}) {
        if (this.queryCompat) {
          const msg = exception.Message ?? additions.Message, error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
          msg && (error.message = msg);
          const errorObj = error.Error ?? {};
          errorObj.Type = error.Error?.Type;
          errorObj.Code = error.Error?.Code;
          errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
          error.Error = errorObj;
          const reqId = error.$metadata.requestId;
          reqId && (error.RequestId = reqId);
          return error;
        }
        return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
      }
      setQueryCompatError(output, response) {
        const queryErrorHeader = response.headers?.["x-amzn-query-error"];
        if (void 0 !== output && null != queryErrorHeader) {
          const [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error = {
            Code,
            Type
          };
          output.Code = Code;
          output.Type = Type;
          for (let i = 0; i < keys.length; i++) {
            const k = keys[i];
            Error["message" === k ? "Message" : k] = output[k];
          }
          delete Error.__type;
          output.Error = Error;
        }
      }
      queryCompatOutput(queryCompatErrorData, errorData) {
        queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error);
        queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type);
        queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
      }
      findQueryCompatibleError(registry, errorName) {
        try {
          return registry.getSchema(errorName);
        } catch (e) {
          return registry.find(schema => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
        }
      }
    }
  },
  3923: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => AwsJson1_1Protocol
    });
    var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6615);
    class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__.p {
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
        return "aws.protocols#awsJson1_1";
      }
      getJsonRpcVersion() {
        return "1.1";
      }
      getDefaultContentType() {
        return "application/x-amz-json-1.1";
      }
    }
  },
  6615: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => AwsJsonRpcProtocol
    });
    var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(711), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5530), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3832), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7697), _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2637);
    class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.M {
      serializer;
      deserializer;
      serviceTarget;
      codec;
      mixin;
      awsQueryCompatible;
      constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
        super({
          defaultNamespace,
          errorTypeRegistries
        });
        this.serviceTarget = serviceTarget;
        this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.p({
          timestampFormat: {
            useTrait: !0,
            default: 7
          },
          jsonName: !1
        });
        this.serializer = this.codec.createSerializer();
        this.deserializer = this.codec.createDeserializer();
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__.U(this.awsQueryCompatible);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        request.path.endsWith("/") || (request.path += "/");
        request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
        request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
        this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true");
        "unit" !== (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.L)(operationSchema.input) && request.body || (request.body = "{}");
        return request;
      }
      getPayloadCodec() {
        return this.codec;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const {awsQueryCompatible} = this;
        awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
        const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
        awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output);
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
    }
  },
  3615: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pi: () => ENV_SECRET,
      sF: () => fromEnv,
      yG: () => ENV_KEY
    });
    var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917), _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
    const ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", fromEnv = init => async () => {
      init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
      const accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env.AWS_SESSION_TOKEN, expiry = process.env.AWS_CREDENTIAL_EXPIRATION, credentialScope = process.env.AWS_CREDENTIAL_SCOPE, accountId = process.env.AWS_ACCOUNT_ID;
      if (accessKeyId && secretAccessKey) {
        const credentials = {
          accessKeyId,
          secretAccessKey,
          ...sessionToken && {
            sessionToken
          },
          ...expiry && {
            expiration: new Date(expiry)
          },
          ...credentialScope && {
            credentialScope
          },
          ...accountId && {
            accountId
          }
        };
        (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
        return credentials;
      }
      throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
        logger: init?.logger
      });
    };
  },
  1366: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v6: () => defaultProvider
    });
    var fromEnv = __webpack_require__(3615), getProfileName = __webpack_require__(3401), CredentialsProviderError = __webpack_require__(6904), chain = __webpack_require__(7354);
    let multipleCredentialSourceWarningEmitted = !1;
    const defaultProvider = (init = {}) => function(providers, treatAsExpired) {
      const chain = (providers => async awsIdentityProperties => {
        let lastProviderError;
        for (const provider of providers) try {
          return await provider(awsIdentityProperties);
        } catch (err) {
          lastProviderError = err;
          if (err?.tryNextLink) continue;
          throw err;
        }
        throw lastProviderError;
      })(providers);
      let activeLock, passiveLock, credentials, forceRefreshLock;
      const provider = async options => {
        if (options?.forceRefresh) {
          forceRefreshLock || (forceRefreshLock = chain(options).then(c => {
            credentials = c;
          }).finally(() => {
            forceRefreshLock = void 0;
          }));
          await forceRefreshLock;
          return credentials;
        }
        credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
        if (activeLock) await activeLock; else if (!credentials || treatAsExpired?.(credentials)) {
          if (!credentials) {
            activeLock = chain(options).then(c => {
              credentials = c;
            }).finally(() => {
              activeLock = void 0;
            });
            return provider(options);
          }
          passiveLock || (passiveLock = chain(options).then(c => {
            credentials = c;
          }).catch(() => {}).finally(() => {
            passiveLock = void 0;
          }));
        }
        return credentials;
      };
      return provider;
    }([ async () => {
      if (init.profile ?? process.env[getProfileName.Ch]) {
        if (process.env[fromEnv.yG] && process.env[fromEnv.pi] && !multipleCredentialSourceWarningEmitted) {
          (init.logger?.warn && "NoOpLogger" !== init.logger?.constructor?.name ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n");
          multipleCredentialSourceWarningEmitted = !0;
        }
        throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
          logger: init.logger,
          tryNextLink: !0
        });
      }
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
      return (0, fromEnv.sF)(init)();
    }, async awsIdentityProperties => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
      const {ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession} = init;
      if (!(ssoStartUrl || ssoAccountId || ssoRegion || ssoRoleName || ssoSession)) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
        logger: init.logger
      });
      const {fromSSO} = await __webpack_require__.e(9219).then(__webpack_require__.bind(__webpack_require__, 1600));
      return fromSSO(init)(awsIdentityProperties);
    }, async awsIdentityProperties => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
      const {fromIni} = await __webpack_require__.e(2368).then(__webpack_require__.bind(__webpack_require__, 2368));
      return fromIni(init)(awsIdentityProperties);
    }, async awsIdentityProperties => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
      const {fromProcess} = await __webpack_require__.e(3384).then(__webpack_require__.bind(__webpack_require__, 1003));
      return fromProcess(init)(awsIdentityProperties);
    }, async awsIdentityProperties => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
      const {fromTokenFile} = await __webpack_require__.e(1591).then(__webpack_require__.bind(__webpack_require__, 1591));
      return fromTokenFile(init)(awsIdentityProperties);
    }, async () => {
      init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
      return (await (async init => {
        const {ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata} = await __webpack_require__.e(2514).then(__webpack_require__.bind(__webpack_require__, 2514));
        if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
          init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
          const {fromHttp} = await __webpack_require__.e(8655).then(__webpack_require__.bind(__webpack_require__, 8655));
          return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
        }
        if (process.env.AWS_EC2_METADATA_DISABLED && "false" !== process.env.AWS_EC2_METADATA_DISABLED) return async () => {
          throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
            logger: init.logger
          });
        };
        init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
        return fromInstanceMetadata(init);
      })(init))();
    }, async () => {
      throw new CredentialsProviderError.C("Could not load credentials from any providers", {
        tryNextLink: !1,
        logger: init.logger
      });
    } ], credentialsTreatedAsExpired), credentialsTreatedAsExpired = credentials => void 0 !== credentials?.expiration && credentials.expiration.getTime() - Date.now() < 3e5;
  },
  5009: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => getHttpAuthSchemeEndpointRuleSetPlugin
    });
    var getSmithyContext = __webpack_require__(9891);
    const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
      step: "serialize",
      tags: [ "HTTP_AUTH_SCHEME" ],
      name: "httpAuthSchemeMiddleware",
      override: !0,
      relation: "before",
      toMiddleware: "endpointV2Middleware"
    }, getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider, identityProviderConfigProvider}) => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(((config, mwOptions) => (next, context) => async args => {
          const resolvedOptions = ((candidateAuthOptions, authSchemePreference) => {
            if (!authSchemePreference || 0 === authSchemePreference.length) return candidateAuthOptions;
            const preferredAuthOptions = [];
            for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
            for (const candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({schemeId}) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
            return preferredAuthOptions;
          })(config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), config.authSchemePreference ? await config.authSchemePreference() : []), authSchemes = function(httpAuthSchemes) {
            const map = new Map;
            for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
            return map;
          }(config.httpAuthSchemes), smithyContext = (0, getSmithyContext.u)(context), failureReasons = [];
          for (const option of resolvedOptions) {
            const scheme = authSchemes.get(option.schemeId);
            if (!scheme) {
              failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
              continue;
            }
            const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
            if (!identityProvider) {
              failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
              continue;
            }
            const {identityProperties = {}, signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
            option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
            option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
            smithyContext.selectedHttpAuthScheme = {
              httpAuthOption: option,
              identity: await identityProvider(option.identityProperties),
              signer: scheme.signer
            };
            break;
          }
          if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
          return next(args);
        })(config, {
          httpAuthSchemeParametersProvider,
          identityProviderConfigProvider
        }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
      }
    });
  },
  8523: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => getHttpSigningPlugin,
      Q: () => httpSigningMiddlewareOptions
    });
    var httpRequest = __webpack_require__(1665), getSmithyContext = __webpack_require__(9891);
    const defaultErrorHandler = signingProperties => error => {
      throw error;
    }, defaultSuccessHandler = (httpResponse, signingProperties) => {}, httpSigningMiddlewareOptions = {
      step: "finalizeRequest",
      tags: [ "HTTP_SIGNING" ],
      name: "httpSigningMiddleware",
      aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
      override: !0,
      relation: "after",
      toMiddleware: "retryMiddleware"
    }, getHttpSigningPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo((next, context) => async args => {
          if (!httpRequest.K.isInstance(args.request)) return next(args);
          const scheme = (0, getSmithyContext.u)(context).selectedHttpAuthScheme;
          if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
          const {httpAuthOption: {signingProperties = {}}, identity, signer} = scheme, output = await next({
            ...args,
            request: await signer.sign(args.request, identity, signingProperties)
          }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
          (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
          return output;
        }, httpSigningMiddlewareOptions);
      }
    });
  },
  530: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => DefaultIdentityProviderConfig
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
    class DefaultIdentityProviderConfig {
      authSchemes=new Map;
      constructor(config) {
        for (const key in config) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
          const value = config[key];
          void 0 !== value && this.authSchemes.set(key, value);
        }
      }
      getIdentityProvider(schemeId) {
        return this.authSchemes.get(schemeId);
      }
    }
  },
  3506: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => normalizeProvider
    });
    const normalizeProvider = input => {
      if ("function" == typeof input) return input;
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  },
  6666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => Sha256Node
    });
    var external_node_crypto_ = __webpack_require__(7598), toUint8Array = __webpack_require__(9335);
    class Sha256Js {
      digestLength=32;
      state=Int32Array.from(INIT);
      w;
      buffer=new Uint8Array(64);
      bufferLength=0;
      bytesHashed=0;
      finished=!1;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = Sha256Js.normalizeKey(secret);
          this.inner = new Sha256Js;
          this.outer = new Sha256Js;
          const {inner, outer} = this, pad = new Uint8Array(128);
          for (let i = 0; i < 64; ++i) {
            pad[i] = 54 ^ key[i];
            pad[i + 64] = 92 ^ key[i];
          }
          inner.update(pad.subarray(0, 64));
          outer.update(pad.subarray(64));
        }
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        const chunk = (0, toUint8Array.F)(data);
        let position = 0, {byteLength} = chunk;
        this.bytesHashed += byteLength;
        if (8 * this.bytesHashed > 9007199254740991) throw new Error("Cannot hash more than 2^53 - 1 bits");
        for (;byteLength > 0; ) {
          this.buffer[this.bufferLength++] = chunk[position++];
          byteLength--;
          if (64 === this.bufferLength) {
            this.hashBuffer();
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const {inner, outer} = this;
        if (inner && outer) {
          if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
          this.finished = !0;
          const innerDigest = inner.digestSync();
          outer.update(innerDigest);
          return outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state = this.state.slice(), buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHashed = 8 * this.bytesHashed, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        bufferView.setUint8(bufferLength++, 128);
        if ((bufferLength - 1) % 64 >= 56) {
          for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
          this.hashBufferWith(state, buffer);
          bufferLength = 0;
        }
        for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
        bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), !1);
        bufferView.setUint32(60, bitsHashed, !1);
        this.hashBufferWith(state, buffer);
        const out = new Uint8Array(32);
        for (let i = 0; i < 8; ++i) {
          out[4 * i] = state[i] >>> 24 & 255;
          out[4 * i + 1] = state[i] >>> 16 & 255;
          out[4 * i + 2] = state[i] >>> 8 & 255;
          out[4 * i + 3] = state[i] >>> 0 & 255;
        }
        return out;
      }
      static normalizeKey(secret) {
        const key = (0, toUint8Array.F)(secret);
        if (key.byteLength > 64) {
          const h = new Sha256Js;
          h.update(key);
          const out = h.digestSync(), padded = new Uint8Array(64);
          padded.set(out);
          return padded;
        }
        if (key.byteLength < 64) {
          const padded = new Uint8Array(64);
          padded.set(key);
          return padded;
        }
        return key;
      }
      hashBuffer() {
        this.hashBufferWith(this.state, this.buffer);
      }
      hashBufferWith(state, buffer) {
        const w = this.w ??= new Int32Array(64);
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
        for (let i = 0; i < 64; ++i) {
          if (i < 16) w[i] = (255 & buffer[4 * i]) << 24 | (255 & buffer[4 * i + 1]) << 16 | (255 & buffer[4 * i + 2]) << 8 | 255 & buffer[4 * i + 3]; else {
            let u = w[i - 2];
            const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
            u = w[i - 15];
            const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
            w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
          }
          const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
          s7 = s6;
          s6 = s5;
          s5 = s4;
          s4 = s3 + t1 | 0;
          s3 = s2;
          s2 = s1;
          s1 = s0;
          s0 = t1 + t2 | 0;
        }
        state[0] += s0;
        state[1] += s1;
        state[2] += s2;
        state[3] += s3;
        state[4] += s4;
        state[5] += s5;
        state[6] += s6;
        state[7] += s7;
      }
    }
    const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]), K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]), Sha256Node = (() => {
      try {
        (0, external_node_crypto_.createHash)("sha256");
        return !0;
      } catch {
        return !1;
      }
    })() ? class {
      digestLength=32;
      secret;
      hash;
      isHmac;
      finished=!1;
      constructor(secret) {
        this.secret = secret;
        this.isHmac = !!secret;
        this.hash = this.createHash();
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished hash.");
        this.hash.update(data);
      }
      async digest() {
        let buf;
        if (this.isHmac) {
          this.finished = !0;
          buf = this.hash.digest();
        } else buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = this.createHash();
        this.finished = !1;
      }
      createHash() {
        return this.secret ? (0, external_node_crypto_.createHmac)("sha256", "string" == typeof (data = this.secret) ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)) : (0, 
        external_node_crypto_.createHash)("sha256");
        var data;
      }
    } : Sha256Js;
  },
  9860: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => constructStack
    });
    const getAllAliases = (name, aliases) => {
      const _aliases = [];
      name && _aliases.push(name);
      if (aliases) for (const alias of aliases) _aliases.push(alias);
      return _aliases;
    }, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
      let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1;
      const entriesNameSet = new Set, cloneTo = toStack => {
        absoluteEntries.forEach(entry => {
          toStack.add(entry.middleware, {
            ...entry
          });
        });
        relativeEntries.forEach(entry => {
          toStack.addRelativeTo(entry.middleware, {
            ...entry
          });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
      }, expandRelativeMiddlewareList = from => {
        const expandedMiddlewareList = [];
        from.before.forEach(entry => {
          0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach(entry => {
          0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        return expandedMiddlewareList;
      }, getMiddlewareList = (debug = !1) => {
        const normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
        absoluteEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
          normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
          normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach(entry => {
          if (entry.toMiddleware) {
            const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
            if (void 0 === toMiddleware) {
              if (debug) return;
              throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
            }
            "after" === entry.relation && toMiddleware.after.push(entry);
            "before" === entry.relation && toMiddleware.before.push(entry);
          }
        });
        var entries;
        return (entries = normalizedAbsoluteEntries, entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"])).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
          wholeList.push(...expandedMiddlewareList);
          return wholeList;
        }, []);
      }, stack = {
        add: (middleware, options = {}) => {
          const {name, override, aliases: _aliases} = options, entry = {
            step: "initialize",
            priority: "normal",
            middleware,
            ...options
          }, aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some(alias => entriesNameSet.has(alias))) {
              if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              for (const alias of aliases) {
                const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
                if (-1 === toOverrideIndex) continue;
                const toOverride = absoluteEntries[toOverrideIndex];
                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                absoluteEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) entriesNameSet.add(alias);
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          const {name, override, aliases: _aliases} = options, entry = {
            middleware,
            ...options
          }, aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some(alias => entriesNameSet.has(alias))) {
              if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              for (const alias of aliases) {
                const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
                if (-1 === toOverrideIndex) continue;
                const toOverride = relativeEntries[toOverrideIndex];
                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                relativeEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) entriesNameSet.add(alias);
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: plugin => {
          plugin.applyToStack(stack);
        },
        remove: toRemove => "string" == typeof toRemove ? (toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
              isRemoved = !0;
              for (const alias of aliases) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        })(toRemove) : (toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            if (entry.middleware === toRemove) {
              isRemoved = !0;
              for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        })(toRemove),
        removeByTag: toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            const {tags, name, aliases: _aliases} = entry;
            if (tags && tags.includes(toRemove)) {
              const aliases = getAllAliases(name, _aliases);
              for (const alias of aliases) entriesNameSet.delete(alias);
              isRemoved = !0;
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        },
        concat: from => {
          const cloned = cloneTo(constructStack());
          cloned.use(from);
          cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1));
          return cloned;
        },
        applyToStack: cloneTo,
        identify: () => getMiddlewareList(!0).map(mw => {
          const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
          return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
        }),
        identifyOnResolve(toggle) {
          "boolean" == typeof toggle && (identifyOnResolve = toggle);
          return identifyOnResolve;
        },
        resolve: (handler, context) => {
          for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
          identifyOnResolve && console.log(stack.identify());
          return handler;
        }
      };
      return stack;
    }, stepWeights = {
      initialize: 5,
      serialize: 4,
      build: 3,
      finalizeRequest: 2,
      deserialize: 1
    }, priorityWeights = {
      high: 3,
      normal: 2,
      low: 1
    };
  },
  1821: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => NoOpLogger
    });
    class NoOpLogger {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    }
  },
  2818: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => Client
    });
    var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
    class Client {
      config;
      middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
      initConfig;
      handlers;
      constructor(config) {
        this.config = config;
        const {protocol, protocolSettings} = config;
        protocolSettings && "function" == typeof protocol && (config.protocol = new protocol(protocolSettings));
      }
      send(command, optionsOrCb, cb) {
        const options = "function" != typeof optionsOrCb ? optionsOrCb : void 0, callback = "function" == typeof optionsOrCb ? optionsOrCb : cb;
        let handler;
        if (void 0 === options && !0 === this.config.cacheMiddleware) {
          this.handlers || (this.handlers = new WeakMap);
          const handlers = this.handlers;
          if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
            handlers.set(command.constructor, handler);
          }
        } else {
          delete this.handlers;
          handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (!callback) return handler(command).then(result => result.output);
        handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {});
      }
      destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
      }
    }
  },
  5059: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => loadConfigsForDefaultMode
    });
    const loadConfigsForDefaultMode = mode => {
      switch (mode) {
       case "standard":
       case "cross-region":
        return {
          retryMode: "standard",
          connectionTimeout: 3100
        };

       case "in-region":
        return {
          retryMode: "standard",
          connectionTimeout: 1100
        };

       case "mobile":
        return {
          retryMode: "standard",
          connectionTimeout: 3e4
        };

       default:
        return {};
      }
    };
  },
  4222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => emitWarningIfUnsupportedVersion
    });
    let warningEmitted = !1;
    const emitWarningIfUnsupportedVersion = version => {
      version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
    };
  },
  1735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => decorateServiceException,
      T: () => ServiceException
    });
    class ServiceException extends Error {
      static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
      }
      static isInstance(value) {
        if (!value) return !1;
        const candidate = value;
        return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
      }
      static [Symbol.hasInstance](instance) {
        if (!instance) return !1;
        const candidate = instance;
        if (this === ServiceException) return ServiceException.isInstance(instance);
        if (ServiceException.isInstance(instance)) {
          if (this.prototype.isPrototypeOf(instance)) return !0;
          const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
          let candidateHasShapeId = !1;
          if (targetId) {
            let proto = Object.getPrototypeOf(candidate);
            for (;proto && proto !== Object.prototype; ) {
              const ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
              if (candidateId) {
                candidateHasShapeId = !0;
                if (candidateId === targetId) return !0;
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
          if (targetId && candidateHasShapeId) return !1;
          const targetName = this.name;
          if (targetName && targetName.length >= 6) {
            if (candidate.name === targetName) return !0;
            let proto = Object.getPrototypeOf(candidate);
            for (;proto && proto !== Object.prototype; ) {
              const ctorName = proto.constructor?.name;
              if (ctorName && "Error" !== ctorName && ctorName === targetName) return !0;
              proto = Object.getPrototypeOf(proto);
            }
          }
        }
        return !1;
      }
    }
    const decorateServiceException = (exception, additions = {}) => {
      Object.entries(additions).filter(([, v]) => void 0 !== v).forEach(([k, v]) => {
        null != exception[k] && "" !== exception[k] || (exception[k] = v);
      });
      const message = exception.message || exception.Message || "UnknownError";
      exception.message = message;
      delete exception.Message;
      return exception;
    };
  },
  7399: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xA: () => getDefaultExtensionConfiguration,
      uv: () => resolveDefaultRuntimeConfig
    });
    var AlgorithmId, hasOwn = __webpack_require__(5346);
    !function(AlgorithmId) {
      AlgorithmId.MD5 = "md5";
      AlgorithmId.CRC32 = "crc32";
      AlgorithmId.CRC32C = "crc32c";
      AlgorithmId.SHA1 = "sha1";
      AlgorithmId.SHA256 = "sha256";
    }(AlgorithmId || (AlgorithmId = {}));
    const knownAlgorithms = Object.values(AlgorithmId), getDefaultExtensionConfiguration = runtimeConfig => Object.assign((runtimeConfig => {
      const checksumAlgorithms = [];
      for (const id in AlgorithmId) {
        if (!(0, hasOwn.$)(AlgorithmId, id)) continue;
        const algorithmId = AlgorithmId[id];
        void 0 !== runtimeConfig[algorithmId] && checksumAlgorithms.push({
          algorithmId: () => algorithmId,
          checksumConstructor: () => runtimeConfig[algorithmId]
        });
      }
      for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
        algorithmId: () => id,
        checksumConstructor: () => ChecksumCtor
      });
      return {
        addChecksumAlgorithm(algo) {
          runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
          const id = algo.algorithmId(), ctor = algo.checksumConstructor();
          knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor;
          checksumAlgorithms.push(algo);
        },
        checksumAlgorithms: () => checksumAlgorithms
      };
    })(runtimeConfig), (runtimeConfig => ({
      setRetryStrategy(retryStrategy) {
        runtimeConfig.retryStrategy = retryStrategy;
      },
      retryStrategy: () => runtimeConfig.retryStrategy
    }))(runtimeConfig)), resolveDefaultRuntimeConfig = config => Object.assign((clientConfig => {
      const runtimeConfig = {};
      clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
        const id = checksumAlgorithm.algorithmId();
        knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
      });
      return runtimeConfig;
    })(config), (retryStrategyConfiguration => {
      const runtimeConfig = {};
      runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
      return runtimeConfig;
    })(config));
  },
  3912: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
    });
    var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718), _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(982);
    const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, "AWS_USE_DUALSTACK_ENDPOINT", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
      configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, "use_dualstack_endpoint", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
      default: !1
    };
  },
  5914: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
    });
    var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718), _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(982);
    const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, "AWS_USE_FIPS_ENDPOINT", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
      configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, "use_fips_endpoint", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
      default: !1
    };
  },
  3588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GG: () => NODE_REGION_CONFIG_OPTIONS,
      zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
    });
    var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1466);
    const NODE_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env.AWS_REGION,
      configFileSelector: profile => profile.region,
      default: async () => {
        const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
        if (region) return region;
        throw new Error("Region is missing");
      }
    }, NODE_REGION_CONFIG_FILE_OPTIONS = {
      preferredFile: "credentials"
    };
  },
  1466: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => getInstanceMetadataRegion
    });
    var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);
    let negativeCacheUntil = 0;
    const getInstanceMetadataRegion = async () => {
      if (!(process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn] || Date.now() < negativeCacheUntil)) try {
        const endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
          ...endpoint,
          path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
          method: "PUT",
          headers: {
            [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
          }
        })).toString();
        return (await imdsRequest({
          ...endpoint,
          path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
          method: "GET",
          headers: {
            [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
          }
        })).toString().trim() || cacheNegativeAndReturnUndefined();
      } catch {
        return cacheNegativeAndReturnUndefined();
      }
    }, cacheNegativeAndReturnUndefined = () => {
      negativeCacheUntil = Date.now() + 6e4;
    }, resolveImdsEndpoint = () => {
      const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
      if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
          hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
          port: url.port ? Number(url.port) : void 0
        };
      }
      return "IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ? {
        hostname: "fd00:ec2::254"
      } : {
        hostname: "169.254.169.254"
      };
    }, imdsRequest = async options => {
      const {request} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
      return new Promise((resolve, reject) => {
        const req = request({
          hostname: options.hostname,
          port: options.port,
          path: options.path,
          method: options.method,
          headers: options.headers,
          timeout: 1e3,
          signal: AbortSignal.timeout(1e3)
        });
        req.on("error", err => {
          reject(err);
          req.destroy();
        });
        req.on("timeout", () => {
          reject(new Error("TimeoutError from instance metadata service"));
          req.destroy();
        });
        req.on("response", res => {
          const {statusCode = 400} = res;
          if (statusCode < 200 || statusCode >= 300) {
            reject(Object.assign(new Error("Error response received from instance metadata service"), {
              statusCode
            }));
            req.destroy();
            return;
          }
          const chunks = [];
          res.on("data", chunk => chunks.push(chunk));
          res.on("end", () => {
            resolve(Buffer.concat(chunks));
            req.destroy();
          });
        });
        req.end();
      });
    };
  },
  4587: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => resolveRegionConfig
    });
    var isValidHostLabel = __webpack_require__(5204);
    const validRegions = new Set, isFipsRegion = region => "string" == typeof region && (region.startsWith("fips-") || region.endsWith("-fips")), resolveRegionConfig = input => {
      const {region, useFipsEndpoint} = input;
      if (!region) throw new Error("Region is missing");
      return Object.assign(input, {
        region: async () => {
          const realRegion = (region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region)("function" == typeof region ? await region() : region);
          ((region, check = isValidHostLabel.X) => {
            if (validRegions.has(region) || check(region)) validRegions.add(region); else {
              if ("*" !== region) throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
              console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
            }
          })(realRegion);
          return realRegion;
        },
        useFipsEndpoint: async () => {
          const providedRegion = "string" == typeof region ? region : await region();
          return !!isFipsRegion(providedRegion) || ("function" != typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint());
        }
      });
    };
  },
  2429: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EG: () => IMDS_TOKEN_PATH,
      FT: () => IMDS_REGION_PATH,
      J9: () => AWS_EXECUTION_ENV,
      RY: () => AWS_DEFAULT_REGION_ENV,
      US: () => DEFAULTS_MODE_OPTIONS,
      cC: () => X_AWS_EC2_METADATA_TOKEN,
      dr: () => AWS_REGION_ENV,
      nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
      tn: () => ENV_IMDS_DISABLED
    });
    const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV", AWS_REGION_ENV = "AWS_REGION", AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION", ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ], IMDS_REGION_PATH = "/latest/meta-data/placement/region", IMDS_TOKEN_PATH = "/latest/api/token", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
  },
  1174: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => resolveDefaultsModeConfig
    });
    var config = __webpack_require__(3588), getInstanceMetadataRegion = __webpack_require__(1466), configLoader = __webpack_require__(7749), memoize = __webpack_require__(4867), constants = __webpack_require__(2429);
    const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env.AWS_DEFAULTS_MODE,
      configFileSelector: profile => profile.defaults_mode,
      default: "legacy"
    }, resolveDefaultsModeConfig = ({region = (0, configLoader.Z)(config.GG), defaultsMode = (0, 
    configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => (0, memoize.B)(async () => {
      const mode = "function" == typeof defaultsMode ? await defaultsMode() : defaultsMode;
      switch (mode?.toLowerCase()) {
       case "auto":
        return resolveNodeDefaultsModeAuto(region);

       case "in-region":
       case "cross-region":
       case "mobile":
       case "standard":
       case "legacy":
        return Promise.resolve(mode?.toLocaleLowerCase());

       case void 0:
        return Promise.resolve("legacy");

       default:
        throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
      }
    }), resolveNodeDefaultsModeAuto = async clientRegion => {
      if (clientRegion) {
        const resolvedRegion = "function" == typeof clientRegion ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
        return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
      }
      return "standard";
    }, inferPhysicalRegion = async () => process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY]) ? process.env[constants.dr] ?? process.env[constants.RY] : (0, 
    getInstanceMetadataRegion.b)();
  },
  7749: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => loadConfig
    });
    var chain = __webpack_require__(7354), memoize = __webpack_require__(4867), CredentialsProviderError = __webpack_require__(6904);
    function getSelectorName(functionString) {
      try {
        const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
        constants.delete("CONFIG");
        constants.delete("CONFIG_PREFIX_SEPARATOR");
        constants.delete("ENV");
        return [ ...constants ].join(", ");
      } catch (ignored) {
        return functionString;
      }
    }
    var getProfileName = __webpack_require__(3401), loadSharedConfigFiles = __webpack_require__(2416);
    const loadConfig = ({environmentVariableSelector, configFileSelector, default: defaultValue}, configuration = {}) => {
      const {signingName, logger} = configuration, envOptions = {
        signingName,
        logger
      };
      return (0, memoize.B)((0, chain.c)((envVarSelector = environmentVariableSelector, 
      options = envOptions, async () => {
        try {
          const config = envVarSelector(process.env, options);
          if (void 0 === config) throw new Error;
          return config;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
            logger: options?.logger
          });
        }
      }), ((configSelector, {preferredFile = "config", ...init} = {}) => async () => {
        const profile = (0, getProfileName.Bz)(init), {configFile, credentialsFile} = await (0, 
        loadSharedConfigFiles.p)(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = "config" === preferredFile ? {
          ...profileFromCredentials,
          ...profileFromConfig
        } : {
          ...profileFromConfig,
          ...profileFromCredentials
        };
        try {
          const configValue = configSelector(mergedProfile, "config" === preferredFile ? configFile : credentialsFile);
          if (void 0 === configValue) throw new Error;
          return configValue;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
            logger: init.logger
          });
        }
      })(configFileSelector, configuration), (defaultValue => {
        return "function" == typeof defaultValue ? async () => await defaultValue() : (staticValue = defaultValue, 
        () => Promise.resolve(staticValue));
        var staticValue;
      })(defaultValue)));
      var envVarSelector, options;
    };
  },
  6904: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => CredentialsProviderError
    });
    var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3906);
    class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
      name="CredentialsProviderError";
      constructor(message, options = !0) {
        super(message, options);
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
      }
    }
  },
  3906: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => ProviderError
    });
    class ProviderError extends Error {
      name="ProviderError";
      tryNextLink;
      constructor(message, options = !0) {
        let logger, tryNextLink = !0;
        if ("boolean" == typeof options) {
          logger = void 0;
          tryNextLink = options;
        } else if (null != options && "object" == typeof options) {
          logger = options.logger;
          tryNextLink = options.tryNextLink ?? !0;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, ProviderError.prototype);
        logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
      }
      static from(error, options = !0) {
        return Object.assign(new this(error.message, options), error);
      }
    }
  },
  7354: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => chain
    });
    var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3906);
    const chain = (...providers) => async () => {
      if (0 === providers.length) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
      let lastProviderError;
      for (const provider of providers) try {
        return await provider();
      } catch (err) {
        lastProviderError = err;
        if (err?.tryNextLink) continue;
        throw err;
      }
      throw lastProviderError;
    };
  },
  4867: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => memoize
    });
    const memoize = (provider, isExpired, requiresRefresh) => {
      let resolved, pending, hasResult, isConstant = !1;
      const coalesceProvider = async () => {
        pending || (pending = provider());
        try {
          resolved = await pending;
          hasResult = !0;
          isConstant = !1;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      return void 0 === isExpired ? async options => {
        hasResult && !options?.forceRefresh || (resolved = await coalesceProvider());
        return resolved;
      } : async options => {
        hasResult && !options?.forceRefresh || (resolved = await coalesceProvider());
        if (isConstant) return resolved;
        if (requiresRefresh && !requiresRefresh(resolved)) {
          isConstant = !0;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider();
          return resolved;
        }
        return resolved;
      };
    };
  },
  3338: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => CONFIG_PREFIX_SEPARATOR
    });
    const CONFIG_PREFIX_SEPARATOR = ".";
  },
  1268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => getConfigFilepath
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1265);
    const getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
    _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
  },
  1265: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => getHomeDir
    });
    var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    const homeDirCache = {}, getHomeDir = () => {
      const {HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`} = process.env;
      if (HOME) return HOME;
      if (USERPROFILE) return USERPROFILE;
      if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
      const homeDirCacheKey = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
      homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
      return homeDirCache[homeDirCacheKey];
    };
  },
  3401: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bz: () => getProfileName,
      Ch: () => ENV_PROFILE
    });
    const ENV_PROFILE = "AWS_PROFILE", getProfileName = init => init.profile || process.env[ENV_PROFILE] || "default";
  },
  2416: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => loadSharedConfigFiles
    });
    var external_node_path_ = __webpack_require__(6760), profile = __webpack_require__(2441), constants = __webpack_require__(3338);
    const getConfigData = data => Object.entries(data).filter(([key]) => {
      const indexOfSeparator = key.indexOf(constants.Q);
      return -1 !== indexOfSeparator && Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
    }).reduce((acc, [key, value]) => {
      const indexOfSeparator = key.indexOf(constants.Q);
      acc[key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key] = value;
      return acc;
    }, {
      ...data.default && {
        default: data.default
      }
    });
    var getConfigFilepath = __webpack_require__(1268), getHomeDir = __webpack_require__(1265);
    const getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, 
    external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
    var parseIni = __webpack_require__(3528), readFile = __webpack_require__(2777);
    const swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
      const {filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)()} = init, homeDir = (0, 
      getHomeDir.R)();
      let resolvedFilepath = filepath;
      filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
      let resolvedConfigFilepath = configFilepath;
      configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
      const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni.A).catch(swallowError) ]);
      return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1]
      };
    };
  },
  3528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => parseIni
    });
    var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2441), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3338);
    const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = [ "__proto__", "profile __proto__" ], parseIni = iniData => {
      const map = {};
      let currentSection, currentSubSection;
      for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        if ("[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1]) {
          currentSection = void 0;
          currentSubSection = void 0;
          const sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
          if (matches) {
            const [, prefix, , name] = matches;
            Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix) && (currentSection = [ prefix, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q));
          } else currentSection = sectionName;
          if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
        } else if (currentSection) {
          const indexOfEqualsSign = trimmedLine.indexOf("=");
          if (![ 0, -1 ].includes(indexOfEqualsSign)) {
            const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
            if ("" === value) currentSubSection = name; else {
              currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
              map[currentSection] = map[currentSection] || {};
              const key = currentSubSection ? [ currentSubSection, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
              map[currentSection][key] = value;
            }
          }
        }
      }
      return map;
    };
  },
  2777: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jj: () => fileIntercept,
      TA: () => readFile
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const filePromises = {}, fileIntercept = {}, readFile = (path, options) => {
      if (void 0 !== fileIntercept[path]) return fileIntercept[path];
      filePromises[path] && !options?.ignoreCache || (filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
      return filePromises[path];
    };
  },
  8718: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => booleanSelector
    });
    const booleanSelector = (obj, key, type) => {
      if (key in obj) {
        if ("true" === obj[key]) return !0;
        if ("false" === obj[key]) return !1;
        throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
      }
    };
  },
  982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => SelectorType
    });
    var SelectorType;
    !function(SelectorType) {
      SelectorType.ENV = "env";
      SelectorType.CONFIG = "shared config entry";
    }(SelectorType || (SelectorType = {}));
  },
  7464: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      rD: () => getEndpointPlugin,
      Co: () => resolveEndpointConfig
    });
    var configLoader = __webpack_require__(7749), constants = __webpack_require__(3338);
    const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url";
    var booleanSelector = __webpack_require__(8718), types = __webpack_require__(982);
    const ignoreConfiguredEndpointUrlsConfigSelectors = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "ignore_configured_endpoint_urls", types.c.CONFIG),
      default: !1
    }, getEndpointFromConfig = async serviceId => {
      if (!await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return (0, 
      configLoader.Z)((serviceId => ({
        environmentVariableSelector: env => {
          const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase()), serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
          return serviceEndpointUrl || (env[ENV_ENDPOINT_URL] || void 0);
        },
        configFileSelector: (profile, config) => {
          if (profile.services) {
            const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
            if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            const endpointUrl = config[servicesSectionKey][[ serviceId.split(" ").map(w => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
            if (endpointUrl) return endpointUrl;
          }
          const endpointUrl = profile[CONFIG_ENDPOINT_URL];
          if (endpointUrl) return endpointUrl;
        },
        default: void 0
      }))(serviceId ?? ""))();
    };
    var adaptors_getEndpointFromInstructions = __webpack_require__(5968), getSmithyContext = __webpack_require__(9891);
    function bindEndpointMiddleware(getEndpointFromConfig) {
      const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
      return ({config, instructions}) => (next, context) => async args => {
        config.isCustomEndpoint && function(context) {
          context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = {
            features: {}
          };
          context.__smithy_context.features.ENDPOINT_OVERRIDE = "N";
        }(context);
        const endpoint = await getEndpointFromInstructions(args.input, {
          getEndpointParameterInstructions: () => instructions
        }, {
          ...config
        }, context);
        context.endpointV2 = endpoint;
        context.authSchemes = endpoint.properties?.authSchemes;
        const authScheme = context.authSchemes?.[0];
        if (authScheme) {
          context.signing_region = authScheme.signingRegion;
          context.signing_service = authScheme.signingName;
          const smithyContext = (0, getSmithyContext.u)(context), httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
          httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties));
        }
        return next({
          ...args
        });
      };
    }
    const endpointMiddlewareOptions = {
      step: "serialize",
      tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
      name: "endpointV2Middleware",
      override: !0,
      relation: "before",
      toMiddleware: "serializerMiddleware"
    };
    var normalizeProvider = __webpack_require__(1534), toEndpointV1 = __webpack_require__(6051);
    (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
    const resolveEndpointConfig = function(getEndpointFromConfig) {
      return input => {
        const tls = input.tls ?? !0, {endpoint, useDualstackEndpoint, useFipsEndpoint} = input, customEndpointProvider = null != endpoint ? async () => (0, 
        toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()) : void 0, isCustomEndpoint = !!endpoint, resolvedConfig = Object.assign(input, {
          endpoint: customEndpointProvider,
          tls,
          isCustomEndpoint,
          useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? !1),
          useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? !1),
          ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
        });
        let configuredEndpointPromise;
        resolvedConfig.serviceConfiguredEndpoint = async () => {
          input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId));
          return configuredEndpointPromise;
        };
        return resolvedConfig;
      };
    }(getEndpointFromConfig), getEndpointPlugin = (bindEndpointMiddleware(getEndpointFromConfig), 
    function(getEndpointFromConfig) {
      const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
      return (config, instructions) => ({
        applyToStack: clientStack => {
          clientStack.addRelativeTo(endpointMiddleware({
            config,
            instructions
          }), endpointMiddlewareOptions);
        }
      });
    }(getEndpointFromConfig));
  },
  5968: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => bindGetEndpointFromInstructions,
      x: () => resolveParams
    });
    const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
      const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
          const clientContextParams = config.clientContextParams, nestedValue = clientContextParams?.[configKey];
          configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        return "function" == typeof configValue ? configValue() : configValue;
      };
      return "credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey ? async () => {
        const credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
        return credentials?.credentialScope ?? credentials?.CredentialScope;
      } : "accountId" === configKey || "AccountId" === canonicalEndpointParamKey ? async () => {
        const credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
        return credentials?.accountId ?? credentials?.AccountId;
      } : "endpoint" === configKey || "endpoint" === canonicalEndpointParamKey ? async () => {
        if (!1 === config.isCustomEndpoint) return;
        const endpoint = await configProvider();
        if (endpoint && "object" == typeof endpoint) {
          if ("url" in endpoint) return endpoint.url.href;
          if ("hostname" in endpoint) {
            const {protocol, hostname, port, path} = endpoint;
            return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
          }
        }
        return endpoint;
      } : configProvider;
    };
    var toEndpointV1 = __webpack_require__(6051);
    function bindGetEndpointFromInstructions(getEndpointFromConfig) {
      return async (commandInput, instructionsSupplier, clientConfig, context) => {
        if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
          let endpointFromConfig;
          endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
          if (endpointFromConfig) {
            clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
            clientConfig.isCustomEndpoint = !0;
            context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
          }
        }
        const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
        if ("function" != typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
        const endpoint = clientConfig.endpointProvider(endpointParams, context);
        if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
          const customEndpoint = await clientConfig.endpoint();
          if (customEndpoint?.headers) {
            endpoint.headers ??= {};
            for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
          }
        }
        return endpoint;
      };
    }
    const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
      const endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
      for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
       case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;

       case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;

       case "clientContextParams":
       case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
        break;

       case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;

       default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
      }
      0 === Object.keys(instructions).length && Object.assign(endpointParams, clientConfig);
      "s3" === String(clientConfig.serviceId).toLowerCase() && await (async endpointParams => {
        const bucket = endpointParams?.Bucket || "";
        "string" == typeof endpointParams.Bucket && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?")));
        if ((bucketName => {
          const [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = "arn" === arn && bucketName.split(":").length >= 6, isValidArn = Boolean(isArn && partition && service && bucket);
          if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
          return isValidArn;
        })(bucket)) {
          if (!0 === endpointParams.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
        } else (!(bucketName = bucket, DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName)) || -1 !== bucket.indexOf(".") && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
        var bucketName;
        if (endpointParams.DisableMultiRegionAccessPoints) {
          endpointParams.disableMultiRegionAccessPoints = !0;
          endpointParams.DisableMRAP = !0;
        }
        return endpointParams;
      })(endpointParams);
      return endpointParams;
    };
  },
  2806: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => BinaryDecisionDiagram
    });
    class BinaryDecisionDiagram {
      nodes;
      root;
      conditions;
      results;
      constructor(bdd, root, conditions, results) {
        this.nodes = bdd;
        this.root = root;
        this.conditions = conditions;
        this.results = results;
      }
      static from(bdd, root, conditions, results) {
        return new BinaryDecisionDiagram(bdd, root, conditions, results);
      }
    }
  },
  7915: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => EndpointCache
    });
    class EndpointCache {
      capacity;
      data=new Map;
      parameters=[];
      constructor({size, params}) {
        this.capacity = size ?? 50;
        params && (this.parameters = params);
      }
      get(endpointParams, resolver) {
        const key = this.hash(endpointParams);
        if (!1 === key) return resolver();
        if (!this.data.has(key)) {
          if (this.data.size > this.capacity + 10) {
            const keys = this.data.keys();
            let i = 0;
            for (;;) {
              const {value, done} = keys.next();
              this.data.delete(value);
              if (done || ++i > 10) break;
            }
          }
          this.data.set(key, resolver());
        }
        return this.data.get(key);
      }
      size() {
        return this.data.size;
      }
      hash(endpointParams) {
        let buffer = "";
        const {parameters} = this;
        if (0 === parameters.length) return !1;
        for (const param of parameters) {
          const raw = endpointParams[param], val = null == raw ? "\0" : String(raw);
          if (val.includes("|;")) return !1;
          buffer += val + "|;";
        }
        return buffer;
      }
    }
  },
  2397: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => decideEndpoint
    });
    class EndpointError extends Error {
      constructor(message) {
        super(message);
        this.name = "EndpointError";
      }
    }
    function toDebugString(input) {
      return "object" != typeof input || null == input ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
    }
    var customEndpointFunctions = __webpack_require__(1882);
    const getAttr = (value, path) => (path => {
      const parts = path.split("."), pathList = [];
      for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (-1 !== squareBracketIndex) {
          if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
          const arrayIndex = part.slice(squareBracketIndex + 1, -1);
          if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
          0 !== squareBracketIndex && pathList.push(part.slice(0, squareBracketIndex));
          pathList.push(arrayIndex);
        } else pathList.push(part);
      }
      return pathList;
    })(path).reduce((acc, index) => {
      if ("object" != typeof acc) throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
      if (Array.isArray(acc)) {
        const i = parseInt(index);
        return acc[i < 0 ? acc.length + i : i];
      }
      return acc[index];
    }, value);
    var EndpointURLScheme, isValidHostLabel = __webpack_require__(5204);
    !function(EndpointURLScheme) {
      EndpointURLScheme.HTTP = "http";
      EndpointURLScheme.HTTPS = "https";
    }(EndpointURLScheme || (EndpointURLScheme = {}));
    var isIpAddress = __webpack_require__(864);
    const DEFAULT_PORTS = {
      [EndpointURLScheme.HTTP]: 80,
      [EndpointURLScheme.HTTPS]: 443
    }, endpointFunctions = {
      booleanEquals: (value1, value2) => value1 === value2,
      coalesce: function(...args) {
        for (const arg of args) if (null != arg) return arg;
      },
      getAttr,
      isSet: value => null != value,
      isValidHostLabel: isValidHostLabel.X,
      ite: function(condition, trueValue, falseValue) {
        return condition ? trueValue : falseValue;
      },
      not: value => !value,
      parseURL: value => {
        const whatwgURL = (() => {
          try {
            if (value instanceof URL) return value;
            if ("object" == typeof value && "hostname" in value) {
              const {hostname, port, protocol = "", path = "", query = {}} = value, url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
              url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
              return url;
            }
            return new URL(value);
          } catch (ignored) {
            return null;
          }
        })();
        if (!whatwgURL) {
          console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
          return null;
        }
        const urlString = whatwgURL.href, {host, hostname, pathname, protocol, search} = whatwgURL;
        if (search) return null;
        const scheme = protocol.slice(0, -1);
        if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
        const isIp = (0, isIpAddress.o)(hostname);
        return {
          scheme,
          authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || "string" == typeof value && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
          path: pathname,
          normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
          isIp
        };
      },
      split: function(value, delimiter, limit) {
        if (1 === limit) return [ value ];
        if ("" === value) return [ "" ];
        const parts = value.split(delimiter);
        return 0 === limit ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
      },
      stringEquals: (value1, value2) => value1 === value2,
      substring: (input, start, stop, reverse) => null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop),
      uriEncode: value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    }, evaluateTemplate = (template, options) => {
      const evaluatedTemplateArr = [], {referenceRecord, endpointParams} = options;
      let currentIndex = 0;
      for (;currentIndex < template.length; ) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (-1 === openingBraceIndex) {
          evaluatedTemplateArr.push(template.slice(currentIndex));
          break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (-1 === closingBraceIndex) {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex));
          break;
        }
        if ("{" === template[openingBraceIndex + 1] && "}" === template[closingBraceIndex + 1]) {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
          currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
          const [refName, attrName] = parameterName.split("#");
          evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
        } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
        currentIndex = closingBraceIndex + 1;
      }
      return evaluatedTemplateArr.join("");
    }, evaluateExpression = (obj, keyName, options) => {
      if ("string" == typeof obj) return evaluateTemplate(obj, options);
      if (obj.fn) return group.callFunction(obj, options);
      if (obj.ref) return (({ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref])(obj, options);
      throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
    }, callFunction = ({fn, argv}, options) => {
      const evaluatedArgs = Array(argv.length);
      for (let i = 0; i < evaluatedArgs.length; ++i) {
        const arg = argv[i];
        evaluatedArgs[i] = "boolean" == typeof arg || "number" == typeof arg ? arg : group.evaluateExpression(arg, "arg", options);
      }
      const namespaceSeparatorIndex = fn.indexOf(".");
      if (-1 !== namespaceSeparatorIndex) {
        const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)], customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
        if ("function" == typeof customFunction) return customFunction(...evaluatedArgs);
      }
      const callable = endpointFunctions[fn];
      if ("function" == typeof callable) return callable(...evaluatedArgs);
      throw new Error(`function ${fn} not loaded in endpointFunctions.`);
    }, group = {
      evaluateExpression,
      callFunction
    }, evaluateCondition = (condition, options) => {
      const {assign} = condition;
      if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
      const value = callFunction(condition, options);
      options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
      const result = "" === value || !!value;
      return null != assign ? {
        result,
        toAssign: {
          name: assign,
          value
        }
      } : {
        result
      };
    }, getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
      acc[headerKey] = headerVal.map(headerValEntry => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if ("string" != typeof processedExpr) throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        return processedExpr;
      });
      return acc;
    }, {}), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
      acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
      return acc;
    }, {}), getEndpointProperty = (property, options) => {
      if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
      switch (typeof property) {
       case "string":
        return evaluateTemplate(property, options);

       case "object":
        if (null === property) throw new EndpointError(`Unexpected endpoint property: ${property}`);
        return getEndpointProperties_group.getEndpointProperties(property, options);

       case "boolean":
        return property;

       default:
        throw new EndpointError("Unexpected endpoint property type: " + typeof property);
      }
    }, getEndpointProperties_group = {
      getEndpointProperty,
      getEndpointProperties
    }, getEndpointUrl = (endpointUrl, options) => {
      const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
      if ("string" == typeof expression) try {
        return new URL(expression);
      } catch (error) {
        console.error(`Failed to construct URL with ${expression}`, error);
        throw error;
      }
      throw new EndpointError("Endpoint URL must be a string, got " + typeof expression);
    }, decideEndpoint = (bdd, options) => {
      const {nodes, root, results, conditions} = bdd;
      let ref = root;
      const referenceRecord = {}, closure = {
        referenceRecord,
        endpointParams: options.endpointParams,
        logger: options.logger
      };
      for (;1 !== ref && -1 !== ref && ref < 1e8; ) {
        const node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({
          fn,
          assign,
          argv
        }, closure);
        if (evaluation.toAssign) {
          const {name, value} = evaluation.toAssign;
          referenceRecord[name] = value;
        }
        ref = ref >= 0 === evaluation.result ? highRef : lowRef;
      }
      if (ref >= 1e8) {
        const result = results[ref - 1e8];
        if (-1 === result[0]) {
          const [, errorExpression] = result;
          throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
        }
        const [url, properties, headers] = result;
        return {
          url: getEndpointUrl(url, closure),
          properties: getEndpointProperties(properties, closure),
          headers: getEndpointHeaders(headers ?? {}, closure)
        };
      }
      throw new EndpointError("No matching endpoint.");
    };
  },
  864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => isIpAddress
    });
    const IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
  },
  1882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => customEndpointFunctions
    });
    const customEndpointFunctions = {};
  },
  1111: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => HttpBindingNormalizedSchema,
      K: () => getHttpOperationBindings
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7697), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1784), _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4976);
    const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
    class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
      static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
      identity=HttpBindingNormalizedSchema.identity;
      bindings;
      constructor(schema) {
        super(schema);
      }
      static of(schema) {
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
        if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
        const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = "object" == typeof schemaCache && null !== schemaCache ? schemaCache : ns;
        return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
      }
      getHttpBindingLocation(traits) {
        return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : "string" == typeof traits.httpPrefixHeaders ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
      }
      getHttpBindingValue(location, traits, nested = !1) {
        const raw = this.getSchema(), type = "number" == typeof raw ? 255 & raw : this.isListSchema() ? 64 : 255, slot = 7 & location, media = traits.mediaType ? "application/json" === traits.mediaType || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0, timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
        let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (36 === location && "object" != typeof raw ? 1 : 0) << 18;
        const collectionValue = 2 & slot && (64 == (192 & type) || !nested && 1 & slot) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = 255 & (collectionValue?.[1] ?? 0);
        flags |= (slot >= 6 && (4 === valueType || 6 === valueType) ? 1 : 0) << 16;
        return [ this, flags, collectionValue ];
      }
      getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
        const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
        return valueSchema.getHttpBindingValue(location, {
          ...valueSchema.getMergedTraits(),
          ...traits
        }, !0);
      }
      getHttpBindings() {
        const source = this.getSchema();
        return "object" != typeof source || null === source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
      }
    }
    const buildHttpBindings = schema => {
      const bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = {
        headers,
        prefixHeaders
      }, bindings = {
        request: {
          memberBindings,
          byName
        },
        response: {
          bodyMemberNames,
          bindings: responseBindings
        }
      }, {request, response} = bindings;
      for (const [name, member] of schema.structIterator()) {
        const bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [ name, value, location, wireName ];
        "__proto__" === name && (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
        byName[name] = binding;
        value[1] >> 10 & 1 && (request.hasIdempotency = !0);
        memberBindings.push(binding);
        const slot = 7 & location;
        if (0 === slot) {
          requestBodyMemberNames.push(name);
          requestBodyMemberSchemas.push(member);
        }
        if (4 & slot) if (4 == (6 & slot)) if (1 & slot) responseBindings.statusCode = binding; else {
          responseBindings.payload = binding;
          const type = 255 & value[1];
          request.contentTypeInstruction = traits.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
        } else if (1 & slot) {
          request.hasPrefixHeaders = !0;
          prefixHeaders.push(binding);
        } else {
          "__proto__" === wireName && (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
          headers[wireName] = binding;
        } else {
          bodyMemberNames.push(name);
          bodyMemberSchemas.push(member);
        }
      }
      void 0 === request.contentTypeInstruction && requestBodyMemberNames.length && (request.contentTypeInstruction = null);
      request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
      response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
      return bindings;
    }, buildPathSegments = path => {
      const segments = [];
      let offset = 0;
      for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
        match.index > offset && segments.push([ path.slice(offset, match.index), 0 ]);
        segments.push([ match[1], match[2] ? 2 : 1 ]);
        offset = match.index + match[0].length;
      }
      segments.length && offset < path.length && segments.push([ path.slice(offset), 0 ]);
      return segments.length ? segments : void 0;
    }, EMPTY_BINDINGS = {
      request: {
        memberBindings: [],
        byName: {}
      },
      response: {
        bodyMemberNames: [],
        bindings: {
          headers: {},
          prefixHeaders: []
        }
      }
    }, getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= (schema => {
      const {http, endpoint} = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
      return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
    })(schema), createBodySchema = (schema, memberNames, memberSchemas) => {
      if (!memberNames.length) return;
      const source = schema.getSchema(), body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
      bodyRequired && (body[6] = bodyRequired);
      return body;
    };
  },
  4873: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => HttpProtocol
    });
    var httpRequest = __webpack_require__(1665), httpResponse = __webpack_require__(341), hasOwn = __webpack_require__(5346), TypeRegistry = __webpack_require__(2889), SerdeContext = __webpack_require__(1766), HttpBindingNormalizedSchema = __webpack_require__(1111);
    class HttpProtocol extends SerdeContext.f {
      options;
      compositeErrorRegistry;
      constructor(options) {
        super();
        this.options = options;
        this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
        for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
      }
      getRequestType() {
        return httpRequest.K;
      }
      getResponseType() {
        return httpResponse.c;
      }
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
        this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
      }
      updateServiceEndpoint(request, endpoint) {
        if ("url" in endpoint) {
          request.protocol = endpoint.url.protocol;
          request.hostname = endpoint.url.hostname;
          request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
          request.path = endpoint.url.pathname;
          request.fragment = endpoint.url.hash || void 0;
          request.username = endpoint.url.username || void 0;
          request.password = endpoint.url.password || void 0;
          request.query || (request.query = {});
          for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
          if (endpoint.headers) for (const name in endpoint.headers) (0, hasOwn.$)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
          return request;
        }
        request.protocol = endpoint.protocol;
        request.hostname = endpoint.hostname;
        request.port = endpoint.port ? Number(endpoint.port) : void 0;
        request.path = endpoint.path;
        request.query = {
          ...endpoint.query
        };
        if (endpoint.headers) for (const name in endpoint.headers) (0, hasOwn.$)(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
        return request;
      }
      setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
        if (this.serdeContext?.disableHostPrefix) return;
        const hostPrefix = operation[4];
        if ("string" != typeof hostPrefix) return;
        let resolvedHostPrefix = hostPrefix;
        for (const [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
          if (!(flags >> 17 & 1)) continue;
          const replacement = input[name];
          if ("string" != typeof replacement) throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
          resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
        }
        request.hostname = resolvedHostPrefix + request.hostname;
        if (!(hostname = request.hostname, /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname))) throw new Error(`[${request.hostname}] is not a valid hostname.`);
        var hostname;
      }
      deserializeMetadata(output) {
        return {
          httpStatusCode: output.statusCode,
          requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
          extendedRequestId: output.headers["x-amz-id-2"],
          cfId: output.headers["x-amz-cf-id"]
        };
      }
      resolveError(name, namespaces, registries) {
        let schema;
        for (const registry of registries) for (const ns of namespaces) try {
          schema = "*" === ns ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
          const errorCtor = registry.getErrorCtor(schema);
          if (errorCtor) return [ schema, errorCtor, "modeled" ];
          {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
            }
          }
        } catch (ignored) {}
        for (const registry of registries) {
          const syntheticErrorSchema = registry.getBaseException();
          if (syntheticErrorSchema) {
            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
            if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
          }
        }
        return [ [ -3, "", "Error", 0, [], [], 0 ], Error, "native" ];
      }
      async serializeEventStream({eventStream, requestSchema, initialRequest}) {
        return (await this.loadEventStreamCapability()).serializeEventStream({
          eventStream,
          requestSchema,
          initialRequest
        });
      }
      async deserializeEventStream({response, responseSchema, initialResponseContainer}) {
        return (await this.loadEventStreamCapability()).deserializeEventStream({
          response,
          responseSchema,
          initialResponseContainer
        });
      }
      async loadEventStreamCapability() {
        const {EventStreamSerde, eventStreamSerdeProvider} = await Promise.all([ __webpack_require__.e(8312), __webpack_require__.e(1488) ]).then(__webpack_require__.bind(__webpack_require__, 1488));
        return new EventStreamSerde({
          marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
          serializer: this.serializer,
          deserializer: this.deserializer,
          serdeContext: this.serdeContext,
          defaultContentType: this.getDefaultContentType(),
          compositeErrorRegistry: this.compositeErrorRegistry
        });
      }
      getDefaultContentType() {
        throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
      }
      async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        return [];
      }
      getEventStreamMarshaller() {
        const context = this.serdeContext;
        if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
        return context.eventStreamMarshaller;
      }
      resolveEventStreamMarshaller(importedProvider) {
        const context = this.serdeContext;
        return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
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
  1766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => SerdeContext
    });
    class SerdeContext {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    }
  },
  5424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => collectBody
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
    const collectBody = async (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
      if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array);
      const fromContext = context.streamCollector(streamBody);
      return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
    };
  },
  3411: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => JsonCodec2
    });
    class SerdeContextConfig {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    }
    var determineTimestampFormat = __webpack_require__(2948), NormalizedSchema = __webpack_require__(7697), writeKey = __webpack_require__(4976), fromBase64 = __webpack_require__(1752), lazy_json = __webpack_require__(1751), date_utils = __webpack_require__(4189), NumericValue = __webpack_require__(1896);
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
    var detectBufferParsing = __webpack_require__(5744), jsonReviver = __webpack_require__(6312), needsReviver = __webpack_require__(1301), parseJsonBody = __webpack_require__(5530), hasOwn = __webpack_require__(5346);
    class JsonShapeDeserializer2 extends SerdeContextConfig {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      async read(schema, data) {
        const reviver = (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
        let parsed;
        if ("string" == typeof data) {
          if (0 === data.length) return {};
          parsed = JSON.parse(data, reviver);
        } else if (data instanceof Uint8Array && (0, detectBufferParsing.S)()) {
          if (0 === data.byteLength) return {};
          const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
          parsed = JSON.parse(buf, reviver);
        } else parsed = await (0, parseJsonBody.Y2)(data, this.serdeContext, schema);
        return this._read(schema, parsed);
      }
      readObject(schema, data) {
        return this._read(schema, data);
      }
      _read(schema, value) {
        const isObject = null !== value && "object" == typeof value, ns = NormalizedSchema.l1.of(schema);
        if (isObject) {
          if (ns.isStructSchema()) return this._readStruct(ns, value);
          if (Array.isArray(value) && ns.isListSchema()) {
            const listMember = ns.getValueSchema();
            if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
            return value;
          }
          if (ns.isMapSchema()) {
            const mapMember = ns.getValueSchema(), map = value;
            if (this.needsTransform(mapMember)) for (const k in map) if ((0, hasOwn.$)(map, k)) {
              "__proto__" === k && (0, writeKey.T)(map);
              map[k] = this._read(mapMember, map[k]);
            }
            return map;
          }
        }
        if (ns.isBlobSchema() && "string" == typeof value) return (0, fromBase64.E)(value);
        const mediaType = ns.getMergedTraits().mediaType;
        if (ns.isStringSchema() && "string" == typeof value && mediaType) return "application/json" === mediaType || mediaType.endsWith("+json") ? lazy_json.A.from(value) : value;
        if (ns.isTimestampSchema() && null != value) switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
         case 5:
          return (0, date_utils.t_)(value);

         case 6:
          return (0, date_utils.xE)(value);

         case 7:
          return (0, date_utils.l3)(value);

         default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
        }
        if (ns.isBigIntegerSchema() && ("number" == typeof value || "string" == typeof value)) return BigInt(value);
        if (ns.isBigDecimalSchema() && null != value) {
          if (value instanceof NumericValue.D) return value;
          const untyped = value;
          return "bigDecimal" === untyped.type && "string" in untyped ? new NumericValue.D(untyped.string, untyped.type) : new NumericValue.D(String(value), "bigDecimal");
        }
        if (ns.isNumericSchema() && "string" == typeof value) {
          switch (value) {
           case "Infinity":
            return 1 / 0;

           case "-Infinity":
            return -1 / 0;

           case "NaN":
            return NaN;
          }
          return value;
        }
        if (ns.isDocumentSchema() && isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          v instanceof NumericValue.D || (value[i] = this._read(ns, v));
        } else {
          const doc = value;
          for (const k in doc) {
            if (!(0, hasOwn.$)(doc, k)) continue;
            "__proto__" === k && (0, writeKey.T)(doc);
            const v = doc[k];
            v instanceof NumericValue.D || (doc[k] = this._read(ns, v));
          }
        }
        return value;
      }
      _readStruct(ns, record) {
        const union = ns.isUnionSchema(), out = {};
        let nameMap;
        const hasType = "string" == typeof record.__type, {jsonName} = this.settings;
        jsonName && hasType && (nameMap = {});
        let unionSerde;
        union && (unionSerde = new UnionSerde(record, out));
        for (const [memberName, memberSchema] of ns.structIterator()) {
          let fromKey = memberName;
          if (jsonName) {
            fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
            hasType && (nameMap[fromKey] = memberName);
          }
          union && unionSerde.mark(fromKey);
          null != record[fromKey] && (out[memberName] = this._read(memberSchema, record[fromKey]));
        }
        if (union) unionSerde.writeUnknown(); else if (hasType) for (const k in record) {
          if (!(0, hasOwn.$)(record, k)) continue;
          const v = record[k], t = jsonName ? nameMap[k] ?? k : k;
          t in out || (out[t] = v);
        }
        return out;
      }
      needsTransform(ns) {
        return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) || !!(ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) || !(!ns.isStringSchema() || !ns.getMergedTraits().mediaType);
      }
    }
    var serde = __webpack_require__(253), toBase64 = __webpack_require__(325), toUtf8 = __webpack_require__(5117);
    class JsonBytesStringAdapter extends Uint8Array {
      string=null;
      static allocUnsafe(bytes) {
        if ("function" == typeof Buffer) {
          const buffer = Buffer.allocUnsafe(bytes);
          return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        return new JsonBytesStringAdapter(bytes);
      }
      toString() {
        return this.s();
      }
      valueOf() {
        return this.s();
      }
      includes(searchString, position) {
        return "string" == typeof searchString ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
      }
      indexOf(searchString, position) {
        return "string" == typeof searchString ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
      }
      lastIndexOf(searchString, position) {
        if ("string" == typeof searchString) return this.s().lastIndexOf(searchString, position);
        const fn = Uint8Array.prototype.lastIndexOf;
        return void 0 !== position ? fn.call(this, searchString, position) : fn.call(this, searchString);
      }
      startsWith(searchString, position) {
        return this.s().startsWith(searchString, position);
      }
      endsWith(searchString, endPosition) {
        return this.s().endsWith(searchString, endPosition);
      }
      match(regexp) {
        return this.s().match(regexp);
      }
      replace(searchValue, replaceValue) {
        return this.s().replace(searchValue, replaceValue);
      }
      search(regexp) {
        return this.s().search(regexp);
      }
      split(separator, limit) {
        return this.s().split(separator, limit);
      }
      substring(start, end) {
        return this.s().substring(start, end);
      }
      trim() {
        return this.s().trim();
      }
      trimStart() {
        return this.s().trimStart();
      }
      trimEnd() {
        return this.s().trimEnd();
      }
      charAt(pos) {
        return this.s().charAt(pos);
      }
      charCodeAt(index) {
        return this.s().charCodeAt(index);
      }
      padStart(maxLength, fillString) {
        return this.s().padStart(maxLength, fillString);
      }
      padEnd(maxLength, fillString) {
        return this.s().padEnd(maxLength, fillString);
      }
      repeat(count) {
        return this.s().repeat(count);
      }
      toUpperCase() {
        return this.s().toUpperCase();
      }
      toLowerCase() {
        return this.s().toLowerCase();
      }
      s() {
        if (null == this.string) {
          const n = Date.now();
          if (n > warned + 6e4) {
            console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
            warned = n;
          }
          this.string = (0, toUtf8.P)(this);
        }
        return this.string;
      }
    }
    var warned = 0;
    const encoder = new TextEncoder, TRUE = new Uint8Array([ 116, 114, 117, 101 ]), FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]), NULL = new Uint8Array([ 110, 117, 108, 108 ]), ESCAPE_TABLE = new Array(128).fill(null);
    ESCAPE_TABLE[8] = "b";
    ESCAPE_TABLE[9] = "t";
    ESCAPE_TABLE[10] = "n";
    ESCAPE_TABLE[12] = "f";
    ESCAPE_TABLE[13] = "r";
    ESCAPE_TABLE[34] = '"';
    ESCAPE_TABLE[92] = "\\";
    for (let i = 0; i < 32; i++) null === ESCAPE_TABLE[i] && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
    function alloc(size) {
      return JsonBytesStringAdapter.allocUnsafe(size);
    }
    class JsonShapeSerializer2 extends SerdeContextConfig {
      settings;
      json;
      i=0;
      rootSchema;
      rawValue;
      passthrough=!1;
      constructor(settings) {
        super();
        this.settings = settings;
        this.json = alloc(2048);
      }
      write(schema, value) {
        this.i = 0;
        this.rawValue = value;
        this.rootSchema = NormalizedSchema.l1.of(schema);
        this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
        this.passthrough || this.writeValue(this.rootSchema, value, void 0);
      }
      writeDiscriminatedDocument(schema, value) {
        this.i = 0;
        this.rootSchema = NormalizedSchema.l1.of(schema);
        const ns = this.rootSchema;
        if (ns.isStructSchema() && null != value && "object" == typeof value) {
          this.writeValue(ns, value, void 0);
          const prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`, z = prefix.length;
          this.ensure(z);
          this.json.copyWithin(1 + z, 1, this.i);
          encoder.encodeInto(prefix, this.json.subarray(1));
          this.i += z;
        } else this.writeValue(ns, value, void 0);
      }
      flush() {
        this.rootSchema = void 0;
        const finalPosition = this.i;
        this.i = 0;
        const raw = this.rawValue;
        this.rawValue = void 0;
        if (0 === finalPosition) return raw;
        const result = this.json.subarray(0, finalPosition);
        this.json = alloc(2048);
        return result;
      }
      ensure(byteCount) {
        const {i, json} = this;
        if (i + byteCount > json.length) {
          let newSize = 2 * json.length;
          for (;newSize < i + byteCount; ) newSize *= 2;
          const next = alloc(newSize);
          next.set(this.json);
          this.json = next;
        }
      }
      writeAscii(s) {
        const z = s.length;
        this.ensure(z);
        let {i, json} = this;
        for (let j = 0; j < z; ++j) {
          json[i] = s.charCodeAt(j);
          i += 1;
        }
        this.i = i;
      }
      writeAsciiQuoted(s) {
        const z = s.length;
        this.ensure(z + 4);
        let {json, i} = this;
        json[i++] = 34;
        for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
        json[i++] = 34;
        this.i = i;
      }
      writeJsonString(s) {
        const z = s.length;
        this.ensure(3 * z + 2);
        this.json[this.i++] = 34;
        for (let j = 0; j < z; ++j) {
          const c = s.charCodeAt(j);
          if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
            const esc = ESCAPE_TABLE[c];
            if (null !== esc) {
              this.ensure(esc.length + 1 + 3 * (z - j - 1) + 1);
              this.json[this.i++] = 92;
              for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
            } else this.json[this.i++] = c;
          } else if (c >= 55296 && c <= 56319) {
            const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
            if (next >= 56320 && next <= 57343) {
              this.ensure(4);
              const {written} = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
              this.i += written;
              ++j;
            } else {
              this.ensure(6 + 3 * (z - j - 1) + 1);
              this.writeUnicodeEscape(c);
            }
          } else if (c >= 56320 && c <= 57343) {
            this.ensure(6 + 3 * (z - j - 1) + 1);
            this.writeUnicodeEscape(c);
          } else {
            let {i, json} = this;
            if (c < 2048) {
              json[i++] = 192 | c >> 6;
              json[i++] = 128 | 63 & c;
            } else {
              json[i++] = 224 | c >> 12;
              json[i++] = 128 | c >> 6 & 63;
              json[i++] = 128 | 63 & c;
            }
            this.i = i;
          }
        }
        this.json[this.i++] = 34;
      }
      writeUnicodeEscape(code) {
        let {json, i} = this;
        json[i++] = 92;
        json[i++] = 117;
        const hex = code.toString(16).padStart(4, "0");
        for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
        this.i = i;
      }
      static B64=(() => {
        const table = new Uint8Array(64);
        for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
        return table;
      })();
      writeBase64(data) {
        const b64Len = 4 * Math.ceil(data.length / 3);
        this.ensure(b64Len + 2);
        const json = this.json, B64 = JsonShapeSerializer2.B64;
        let i = this.i;
        json[i++] = 34;
        const len = data.length, remainder = len % 3, mainLen = len - remainder;
        for (let j = 0; j < mainLen; j += 3) {
          const a = data[j], b = data[j + 1], c = data[j + 2];
          json[i++] = B64[a >> 2];
          json[i++] = B64[(3 & a) << 4 | b >> 4];
          json[i++] = B64[(15 & b) << 2 | c >> 6];
          json[i++] = B64[63 & c];
        }
        if (2 === remainder) {
          const a = data[mainLen], b = data[mainLen + 1];
          json[i++] = B64[a >> 2];
          json[i++] = B64[(3 & a) << 4 | b >> 4];
          json[i++] = B64[(15 & b) << 2];
          json[i++] = 61;
        } else if (1 === remainder) {
          const a = data[mainLen];
          json[i++] = B64[a >> 2];
          json[i++] = B64[(3 & a) << 4];
          json[i++] = 61;
          json[i++] = 61;
        }
        json[i++] = 34;
        this.i = i;
      }
      writeValue(schema, value, container) {
        if (null == value) {
          if (container?.isStructSchema()) {
            if (void 0 === value && NormalizedSchema.l1.of(schema).isIdempotencyToken()) {
              this.writeAsciiQuoted((0, serde.ec)());
              return;
            }
            return;
          }
          this.ensure(4);
          this.json.set(NULL, this.i);
          this.i += 4;
          return;
        }
        const ns = NormalizedSchema.l1.of(schema), isObject = "object" == typeof value;
        if (ns.isStringSchema()) {
          const mediaType = ns.getMergedTraits().mediaType;
          if (mediaType && ("application/json" === mediaType || mediaType.endsWith("+json"))) {
            this.writeJsonString(lazy_json.A.from(value).toString());
            return;
          }
        }
        if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
          const asString = value instanceof NumericValue.D ? value.string : String(value);
          this.writeAsciiQuoted(asString);
          return;
        }
        if (isObject) {
          if (ns.isStructSchema()) {
            this.writeStruct(ns, value);
            return;
          }
          if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
            this.writeList(ns, value, ns.isDocumentSchema());
            return;
          }
          if (ns.isMapSchema()) {
            this.writeMap(ns, value, !1);
            return;
          }
          if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
            this.writeBase64(value);
            return;
          }
          if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
            this.writeTimestamp(ns, value);
            return;
          }
          if (value instanceof NumericValue.D) {
            this.writeAscii(value.string);
            return;
          }
          if (ns.isDocumentSchema()) {
            Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
            return;
          }
          const json = JSON.stringify(value);
          this.writeAscii(json);
          return;
        }
        if ("string" != typeof value) {
          if ("number" == typeof value) {
            if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
              this.writeAsciiQuoted(String(value));
              return;
            }
            const numStr = String(value);
            this.writeAscii(numStr);
            return;
          }
          if ("boolean" == typeof value) {
            this.ensure(5);
            let {i, json} = this;
            if (value) {
              json.set(TRUE, i);
              i += 4;
            } else {
              json.set(FALSE, i);
              i += 5;
            }
            this.i = i;
            return;
          }
          "bigint" != typeof value ? this.writeAscii(String(value)) : this.writeAscii(value.toString());
        } else {
          if (ns.isBlobSchema()) {
            const b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
            this.writeAsciiQuoted(b64);
            return;
          }
          this.writeJsonString(value);
        }
      }
      writeStruct(ns, value) {
        this.ensure(2);
        this.json[this.i++] = 123;
        let wroteAny = !1;
        const hasType = "string" == typeof value.__type;
        let writtenKeys;
        hasType && (writtenKeys = new Set);
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const item = value[memberName];
          if (null == item && !memberSchema.isIdempotencyToken()) continue;
          if (wroteAny) {
            this.ensure(1);
            this.json[this.i++] = 44;
          }
          wroteAny = !0;
          const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
          if (writtenKeys) {
            writtenKeys.add(memberName);
            writtenKeys.add(targetKey);
          }
          this.writeAsciiQuoted(targetKey);
          this.json[this.i++] = 58;
          this.writeValue(memberSchema, item, ns);
        }
        if (!wroteAny && ns.isUnionSchema()) {
          const {$unknown} = value;
          if (Array.isArray($unknown)) {
            const [k, v] = $unknown;
            this.writeAsciiQuoted(k);
            this.ensure(1);
            this.json[this.i++] = 58;
            this.writeValue(15, v, ns);
          }
        } else if (hasType) for (const k in value) {
          if (writtenKeys.has(k)) continue;
          writtenKeys.add(k);
          const v = value[k];
          if (wroteAny) {
            this.ensure(1);
            this.json[this.i++] = 44;
          }
          wroteAny = !0;
          this.writeAsciiQuoted(k);
          this.ensure(1);
          this.json[this.i++] = 58;
          this.writeValue(15, v, void 0);
        }
        this.ensure(1);
        this.json[this.i++] = 125;
      }
      writeList(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
        if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
          let json, hasSpecials = !1;
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || null == v && !sparse) {
              hasSpecials = !0;
              break;
            }
          }
          if (hasSpecials) {
            const out = [];
            for (let i = 0; i < value.length; ++i) {
              const v = value[i];
              (null != v || sparse) && (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? out.push(String(v)) : out.push(v));
            }
            json = JSON.stringify(out);
          } else json = JSON.stringify(value);
          this.ensure(3 * json.length);
          this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
          return;
        }
        this.ensure(2);
        this.json[this.i++] = 91;
        let wroteFirstItem = !1;
        for (let i = 0; i < value.length; ++i) {
          const item = value[i];
          if (isDocument ? void 0 !== item : null != item || sparse) {
            if (wroteFirstItem) {
              this.ensure(1);
              this.json[this.i++] = 44;
            }
            this.writeValue(valueSchema, item, void 0);
            wroteFirstItem = !0;
          }
        }
        this.ensure(1);
        this.json[this.i++] = 93;
      }
      writeMap(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
        if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
          let modifications;
          for (const k in value) {
            if (!(0, hasOwn.$)(value, k)) continue;
            const v = value[k];
            if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
              (modifications ??= {})[k] = v;
              value[k] = String(v);
            } else if (null === v && !sparse) {
              (modifications ??= {})[k] = null;
              value[k] = void 0;
            }
          }
          const json = JSON.stringify(value);
          modifications && Object.assign(value, modifications);
          this.ensure(3 * json.length);
          this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
          return;
        }
        this.ensure(2);
        this.json[this.i++] = 123;
        let first = !0;
        for (const k in value) {
          if (!(0, hasOwn.$)(value, k)) continue;
          const v = value[k];
          if (isDocument ? void 0 !== v : null != v || sparse) {
            if (!first) {
              this.ensure(1);
              this.json[this.i++] = 44;
            }
            first = !1;
            this.writeJsonString(k);
            this.ensure(1);
            this.json[this.i++] = 58;
            this.writeValue(valueSchema, v, void 0);
          }
        }
        this.ensure(1);
        this.json[this.i++] = 125;
      }
      writeTimestamp(ns, value) {
        switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
         case 5:
          {
            const iso = value.toISOString().replace(".000Z", "Z");
            this.writeAsciiQuoted(iso);
            return;
          }

         case 6:
          this.writeAsciiQuoted((0, date_utils.JV)(value));
          return;

         case 7:
          {
            const epochSecs = String(value.getTime() / 1e3);
            this.writeAscii(epochSecs);
            return;
          }

         default:
          {
            const epochSecs = String(value.getTime() / 1e3);
            this.writeAscii(epochSecs);
            return;
          }
        }
      }
    }
    class JsonCodec2 extends SerdeContextConfig {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new JsonShapeSerializer2(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new JsonShapeDeserializer2(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
  },
  5744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => detectBufferParsing
    });
    let canParseBuffer;
    function detectBufferParsing() {
      if (void 0 === canParseBuffer) try {
        if ("function" != typeof Buffer) canParseBuffer = !1; else {
          const result = JSON.parse(Buffer.from([ 123, 125 ]));
          canParseBuffer = null !== result && "object" == typeof result;
        }
      } catch {
        canParseBuffer = !1;
      }
      return canParseBuffer;
    }
  },
  6312: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => jsonReviver
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1896);
    function jsonReviver(key, value, context) {
      if (context?.source) {
        const numericString = context.source;
        if ("number" == typeof value) return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? function(numericString, value) {
          if (numericString === String(value)) return !0;
          if (Object.is(value, -0)) return !0;
          if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
          const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
          return normalized === canonical || !!/[eE]/.test(canonical) && normalized === expandToDecimal(canonical);
        }(numericString, value) ? value : new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal") : function(s) {
          const dotIndex = s.indexOf(".");
          if (-1 === dotIndex) return !1;
          const eIndex = s.search(/[eE]/);
          if (-1 === eIndex) return !0;
          const fracDigits = eIndex - dotIndex - 1;
          return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
        }(numericString) ? new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal") : /[eE]/.test(numericString) ? function(s) {
          const eIndex = s.search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), mantissa = s.slice(negative ? 1 : 0, eIndex), dotIndex = mantissa.indexOf(".");
          let digits, shift;
          if (-1 === dotIndex) {
            digits = mantissa;
            shift = exp;
          } else {
            digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
            shift = exp - (mantissa.length - dotIndex - 1);
          }
          digits = digits.replace(/0+$/, "") || "0";
          const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
          return negative ? -result : result;
        }(numericString) : BigInt(numericString);
      }
      return value;
    }
    function expandToDecimal(s) {
      const negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/);
      let result;
      if (-1 === eIndex) result = abs; else {
        const exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf(".");
        let digits, intLen;
        if (-1 === dotIndex) {
          digits = mantissa;
          intLen = mantissa.length;
        } else {
          digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
          intLen = dotIndex;
        }
        digits = digits.replace(/0+$/, "") || "0";
        const newDotPos = intLen + exp;
        result = "0" === digits ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
      }
      result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
      return (negative ? "-" : "") + result;
    }
  },
  1301: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => needsReviver
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7697);
    const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
    function needsReviver(schema) {
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema), raw = ns.getSchema();
      if (Array.isArray(raw) && ns.isStructSchema()) {
        if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
        const result = _check(ns, new Set);
        raw[REVIVER_SYMBOL] = result;
        return result;
      }
      return _check(ns, new Set);
    }
    function _check(ns, seen) {
      const raw = ns.getSchema();
      if (seen.has(raw)) return !1;
      seen.add(raw);
      if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return !0;
      if (ns.isStructSchema()) {
        for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return !0;
      } else if (ns.isListSchema() || ns.isMapSchema()) {
        if (_check(ns.getValueSchema(), seen)) return !0;
      } else if (ns.isDocumentSchema()) return !0;
      return !1;
    }
  },
  5530: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      rh: () => loadJsonRpcErrorCode,
      cJ: () => loadRestJsonErrorCode,
      Y2: () => parseJsonBody
    });
    var collect_stream_body = __webpack_require__(5424), toUtf8 = __webpack_require__(5117);
    const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
    var detectBufferParsing = __webpack_require__(5744), jsonReviver = __webpack_require__(6312), needsReviver = __webpack_require__(1301);
    async function parseJsonBody(streamBody, context, schema) {
      let parsingInput;
      if ((0, detectBufferParsing.S)() && "function" == typeof streamBody?.[Symbol.asyncIterator]) {
        const buffer = await (0, collect_stream_body.P)(streamBody, context);
        "function" == typeof Buffer && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
      }
      parsingInput || (parsingInput = await collectBodyString(streamBody, context));
      if (0 === parsingInput.length) return {};
      const reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
      try {
        return JSON.parse(parsingInput, reviver);
      } catch (e) {
        "SyntaxError" === e?.name && Object.defineProperty(e, "$responseBodyText", {
          value: "string" == typeof parsingInput ? parsingInput : parsingInput.toString("utf8")
        });
        throw e;
      }
    }
    const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase()), sanitizeErrorCode = rawValue => {
      let cleanValue = rawValue;
      "number" == typeof cleanValue && (cleanValue = cleanValue.toString());
      cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]);
      cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]);
      cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]);
      return cleanValue;
    }, loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [ "header", "code", "type" ]), loadJsonRpcErrorCode = (output, data, queryCompat = !1) => loadErrorCode(output, data, queryCompat ? [ "code", "header", "type" ] : [ "type", "code", "header" ]), loadErrorCode = ({headers}, data, order) => {
      for (;order.length > 0; ) switch (order.shift()) {
       case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (void 0 !== headerKey) return sanitizeErrorCode(headers[headerKey]);
        break;

       case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && void 0 !== data[codeKey]) return sanitizeErrorCode(data[codeKey]);
        break;

       case "type":
        if (void 0 !== data?.__type) return sanitizeErrorCode(data.__type);
      }
    };
  },
  4757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      vK: () => getContentLengthPlugin
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);
    const CONTENT_LENGTH_HEADER = "content-length", contentLengthMiddlewareOptions = {
      step: "build",
      tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
      name: "contentLengthMiddleware",
      override: !0
    }, getContentLengthPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add((bodyLengthChecker = options.bodyLengthChecker, next => async args => {
          const request = args.request;
          if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
            const {body, headers} = request;
            if (body && -1 === Object.keys(headers).map(str => str.toLowerCase()).indexOf("content-length")) try {
              const length = bodyLengthChecker(body);
              null != length && (request.headers = {
                ...request.headers,
                [CONTENT_LENGTH_HEADER]: String(length)
              });
            } catch (ignored) {}
          }
          return next({
            ...args,
            request
          });
        }), contentLengthMiddlewareOptions);
        var bodyLengthChecker;
      }
    });
  },
  5982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => getHttpHandlerExtensionConfiguration,
      j: () => resolveHttpHandlerRuntimeConfig
    });
    const getHttpHandlerExtensionConfiguration = runtimeConfig => {
      runtimeConfig.logger && "NoOpLogger" !== runtimeConfig.logger.constructor?.name && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
      runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
      return {
        setHttpHandler(handler) {
          runtimeConfig.requestHandler = handler;
        },
        httpHandler: () => runtimeConfig.requestHandler,
        updateHttpClientConfig(key, value) {
          runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
        },
        httpHandlerConfigs: () => runtimeConfig.requestHandler.httpHandlerConfigs()
      };
    }, resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
      requestHandler: httpHandlerExtensionConfiguration.httpHandler()
    });
  },
  2948: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => determineTimestampFormat
    });
    function determineTimestampFormat(ns, settings) {
      if (settings.timestampFormat.useTrait) {
        const schema = ns.getSchema();
        if (5 === schema || 6 === schema || 7 === schema) return schema;
      }
      const {httpLabel, httpPrefixHeaders, httpHeader, httpQuery} = ns.getMergedTraits();
      return (settings.httpBindings ? "string" == typeof httpPrefixHeaders || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
    }
  },
  5092: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => escapeUri
    });
    const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
  },
  1646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ey: () => getRetryPlugin
    });
    var external_node_stream_ = __webpack_require__(7075);
    const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || "undefined" != typeof ReadableStream && request?.body instanceof ReadableStream;
    var NoOpLogger = __webpack_require__(1821), httpRequest = __webpack_require__(1665), serde = __webpack_require__(253), middleware = __webpack_require__(8678), service_error_classification = __webpack_require__(2474);
    const race = (promise, signal) => {
      if (!signal) return promise;
      let cleanup = () => {};
      const aborted = new Promise((_, reject) => {
        const handler = () => reject(createAbortError());
        if (signal.aborted) handler(); else if ("function" == typeof signal.addEventListener) {
          signal.addEventListener("abort", handler, {
            once: !0
          });
          cleanup = () => signal.removeEventListener("abort", handler);
        } else signal.onabort = handler;
      });
      return Promise.race([ promise, aborted ]).finally(cleanup);
    }, createAbortError = () => Object.assign(new Error("Request aborted"), {
      name: "AbortError"
    }), isAbortError = error => "object" == typeof error && null !== error && "name" in error && "AbortError" === error.name;
    var constants = __webpack_require__(2554), hasOwn = __webpack_require__(5346), httpResponse = __webpack_require__(341), date_utils = __webpack_require__(4189);
    const asSdkError = error => error instanceof Error ? error : error instanceof Object ? Object.assign(new Error, error) : "string" == typeof error ? new Error(error) : new Error(`AWS SDK error wrapper for ${error}`);
    function bindRetryMiddleware(isStreamingPayload) {
      return options => (next, context) => async args => {
        let retryStrategy = await options.retryStrategy();
        const maxAttempts = await options.maxAttempts(), abortSignal = context[middleware.V]?.abortSignal;
        if (!isRetryStrategyV2(retryStrategy)) {
          retryStrategy?.mode && (context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ]);
          return retryStrategy.retry(next, args);
        }
        {
          const retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
          let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = new Error, attempts = 0, totalRetryDelay = 0;
          const {request} = args, isRequest = httpRequest.K.isInstance(request);
          isRequest && (request.headers[constants.l5] = (0, serde.v4)());
          for (;;) try {
            isRequest && (request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`);
            const {response, output} = await next(args);
            retryStrategy.recordSuccess(retryToken);
            output.$metadata.attempts = attempts + 1;
            output.$metadata.totalRetryDelay = totalRetryDelay;
            return {
              response,
              output
            };
          } catch (e) {
            const retryErrorInfo = getRetryErrorInfo(e, options.logger);
            lastError = asSdkError(e);
            if (isRequest && isStreamingPayload(request)) {
              (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
              throw lastError;
            }
            try {
              retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
            } catch (refreshError) {
              if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
              lastError.$metadata || (lastError.$metadata = {});
              lastError.$metadata.attempts = attempts + 1;
              lastError.$metadata.totalRetryDelay = totalRetryDelay;
              throw lastError;
            }
            attempts = retryToken.getRetryCount();
            const delay = retryToken.getRetryDelay();
            totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
            delay > 0 && await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
          }
        }
      };
    }
    const isRetryStrategyV2 = retryStrategy => void 0 !== retryStrategy.acquireInitialRetryToken && void 0 !== retryStrategy.refreshRetryTokenForRetry && void 0 !== retryStrategy.recordSuccess, getRetryErrorInfo = (error, logger) => {
      const errorInfo = {
        error,
        errorType: getRetryErrorType(error)
      }, retryAfterHint = function(response, logger) {
        if (httpResponse.c.isInstance(response)) for (const header in response.headers) {
          if (!(0, hasOwn.$)(response.headers, header)) continue;
          const h = header.toLowerCase();
          if ("retry-after" === h) {
            const retryAfter = response.headers[header];
            let retryAfterSeconds = NaN;
            if (retryAfter.endsWith("GMT")) try {
              retryAfterSeconds = ((0, date_utils.xE)(retryAfter).getTime() - Date.now()) / 1e3;
            } catch (e) {
              logger?.trace?.("Failed to parse retry-after header");
              logger?.trace?.(e);
            } else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
            if (isNaN(retryAfterSeconds)) return;
            return new Date(Date.now() + 1e3 * retryAfterSeconds);
          }
          if ("x-amz-retry-after" === h) {
            const v = response.headers[header], backoffMilliseconds = Number(v);
            if (isNaN(backoffMilliseconds)) {
              logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
              return;
            }
            return new Date(Date.now() + backoffMilliseconds);
          }
        }
      }(error.$response, logger);
      retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint);
      return errorInfo;
    }, getRetryErrorType = error => (0, service_error_classification.Qb)(error) ? "THROTTLING" : (0, 
    service_error_classification.bV)(error) ? "TRANSIENT" : (0, service_error_classification.GQ)(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = {
      name: "retryMiddleware",
      tags: [ "RETRY" ],
      step: "finalizeRequest",
      priority: "high",
      override: !0
    };
    bindRetryMiddleware(isStreamingPayload);
    const getRetryPlugin = function(isStreamingPayload) {
      const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
      return options => ({
        applyToStack: clientStack => {
          clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
        }
      });
    }(isStreamingPayload);
  },
  5570: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
      kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
      $z: () => resolveRetryConfig
    });
    var normalizeProvider = __webpack_require__(1534), service_error_classification = __webpack_require__(2474);
    class DefaultRateLimiter {
      static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
      beta;
      minCapacity;
      minFillRate;
      scaleConstant;
      smooth;
      enabled=!1;
      availableTokens=0;
      lastMaxRate=0;
      measuredTxRate=0;
      requestCount=0;
      fillRate;
      lastThrottleTime;
      lastTimestamp=0;
      lastTxRateBucket;
      maxCapacity;
      timeWindow=0;
      constructor(options) {
        this.beta = options?.beta ?? .7;
        this.minCapacity = options?.minCapacity ?? 1;
        this.minFillRate = options?.minFillRate ?? .5;
        this.scaleConstant = options?.scaleConstant ?? .4;
        this.smooth = options?.smooth ?? .8;
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
        this.fillRate = this.minFillRate;
        this.maxCapacity = this.minCapacity;
      }
      async getSendToken() {
        return this.acquireTokenBucket(1);
      }
      updateClientSendingRate(response) {
        let calculatedRate;
        this.updateMeasuredRate();
        const retryErrorInfo = response;
        if ("THROTTLING" === retryErrorInfo?.errorType || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response)) {
          const rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
          this.lastMaxRate = rateToUse;
          this.calculateTimeWindow();
          this.lastThrottleTime = this.getCurrentTimeInSeconds();
          calculatedRate = this.cubicThrottle(rateToUse);
          this.enableTokenBucket();
        } else {
          this.calculateTimeWindow();
          calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
        }
        const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(newRate);
      }
      getCurrentTimeInSeconds() {
        return Date.now() / 1e3;
      }
      async acquireTokenBucket(amount) {
        if (this.enabled) {
          this.refillTokenBucket();
          for (;amount > this.availableTokens; ) {
            const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
            await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
            this.refillTokenBucket();
          }
          this.availableTokens = this.availableTokens - amount;
        }
      }
      refillTokenBucket() {
        const timestamp = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
          this.lastTimestamp = timestamp;
          return;
        }
        const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
        this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
        this.lastTimestamp = timestamp;
      }
      calculateTimeWindow() {
        this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
      }
      cubicThrottle(rateToUse) {
        return this.getPrecise(rateToUse * this.beta);
      }
      cubicSuccess(timestamp) {
        return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
      }
      enableTokenBucket() {
        this.enabled = !0;
      }
      updateTokenBucketRate(newRate) {
        this.refillTokenBucket();
        this.fillRate = Math.max(newRate, this.minFillRate);
        this.maxCapacity = Math.max(newRate, this.minCapacity);
        this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
      }
      updateMeasuredRate() {
        const t = this.getCurrentTimeInSeconds(), timeBucket = Math.floor(2 * t) / 2;
        this.requestCount++;
        if (timeBucket > this.lastTxRateBucket) {
          const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
          this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
          this.requestCount = 0;
          this.lastTxRateBucket = timeBucket;
        }
      }
      getPrecise(num) {
        return parseFloat(num.toFixed(8));
      }
    }
    var StandardRetryStrategy = __webpack_require__(5251), config = __webpack_require__(9069);
    class AdaptiveRetryStrategy {
      mode=config.cm.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(maxAttemptsProvider, options) {
        const {rateLimiter} = options ?? {};
        this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
        this.standardRetryStrategy = options ? new StandardRetryStrategy.r({
          maxAttempts: "number" == typeof maxAttemptsProvider ? maxAttemptsProvider : 3,
          ...options
        }) : new StandardRetryStrategy.r(maxAttemptsProvider);
      }
      async acquireInitialRetryToken(retryTokenScope) {
        const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
        await this.rateLimiter.getSendToken();
        return token;
      }
      async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        this.rateLimiter.updateClientSendingRate(errorInfo);
        const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
        await this.rateLimiter.getSendToken();
        return token;
      }
      recordSuccess(token) {
        this.rateLimiter.updateClientSendingRate({});
        this.standardRetryStrategy.recordSuccess(token);
      }
      async maxAttemptsProvider() {
        return this.standardRetryStrategy.maxAttempts();
      }
    }
    var retries_2026_config = __webpack_require__(87);
    const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => {
        const value = env.AWS_MAX_ATTEMPTS;
        if (!value) return;
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable AWS_MAX_ATTEMPTS mast be a number, got "${value}"`);
        return maxAttempt;
      },
      configFileSelector: profile => {
        const value = profile.max_attempts;
        if (!value) return;
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry max_attempts mast be a number, got "${value}"`);
        return maxAttempt;
      },
      default: config.Gz
    }, resolveRetryConfig = (input, defaults) => {
      const {retryStrategy, retryMode} = input, {defaultMaxAttempts = config.Gz, defaultBaseDelay = retries_2026_config.f.delay()} = defaults ?? {}, maxAttemptsProvider = (0, 
      normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
      let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
      return Object.assign(input, {
        maxAttempts: maxAttemptsProvider,
        retryStrategy: () => controller ??= (async () => {
          const maxAttempts = await maxAttemptsProvider();
          return await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE ? new AdaptiveRetryStrategy(maxAttemptsProvider, {
            maxAttempts,
            baseDelay: defaultBaseDelay
          }) : new StandardRetryStrategy.r({
            maxAttempts,
            baseDelay: defaultBaseDelay
          });
        })()
      });
    }, NODE_RETRY_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env.AWS_RETRY_MODE,
      configFileSelector: profile => profile.retry_mode,
      default: config.L0
    };
  },
  2474: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GQ: () => isServerError,
      Qb: () => isThrottlingError,
      bV: () => isTransientError
    });
    const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ], TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ], TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ], NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ], NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ], isThrottlingError = error => 429 === error.$metadata?.httpStatusCode || THROTTLING_ERROR_CODES.includes(error.name) || 1 == error.$retryable?.throttling, isTransientError = (error, depth = 0) => "AbortError" !== error?.name && ((error => void 0 !== error?.$retryable)(error) || (error => error.$metadata?.clockSkewCorrected)(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || (error => {
      const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
      return !!(error && error instanceof TypeError) && errorMessages.has(error.message);
    })(error) || function(error) {
      return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
    }(error) || void 0 !== error.cause && depth <= 10 && isTransientError(error.cause, depth + 1)), isServerError = error => {
      if (void 0 !== error.$metadata?.httpStatusCode) {
        const statusCode = error.$metadata.httpStatusCode;
        return 500 <= statusCode && statusCode <= 599 && !isTransientError(error);
      }
      return !1;
    };
  },
  4612: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => ConfiguredRetryStrategy
    });
    var _StandardRetryStrategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251), _retries_2026_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87);
    class ConfiguredRetryStrategy extends _StandardRetryStrategy__WEBPACK_IMPORTED_MODULE_0__.r {
      computeNextBackoffDelay;
      constructor(maxAttempts, computeNextBackoffDelay = _retries_2026_config__WEBPACK_IMPORTED_MODULE_1__.f.delay()) {
        super("function" == typeof maxAttempts ? maxAttempts : async () => maxAttempts);
        this.computeNextBackoffDelay = "number" == typeof computeNextBackoffDelay ? () => computeNextBackoffDelay : computeNextBackoffDelay;
        this.retryBackoffStrategy.computeNextBackoffDelay = completedAttempt => {
          const nextAttempt = completedAttempt + 1;
          return this.computeNextBackoffDelay(nextAttempt);
        };
      }
    }
  },
  5251: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => StandardRetryStrategy
    });
    var constants = __webpack_require__(2554), retries_2026_config = __webpack_require__(87);
    class DefaultRetryBackoffStrategy {
      x=retries_2026_config.f.delay();
      computeNextBackoffDelay(i) {
        const t_i = Math.random() * Math.min(this.x * 2 ** i, constants.G8);
        return Math.floor(t_i);
      }
      setDelayBase(delay) {
        this.x = delay;
      }
    }
    class DefaultRetryToken {
      delay;
      count;
      cost;
      longPoll;
      $retryLog={
        acquisitionDelay: 0
      };
      constructor(delay, count, cost, longPoll) {
        this.delay = delay;
        this.count = count;
        this.cost = cost;
        this.longPoll = longPoll;
      }
      getRetryCount() {
        return this.count;
      }
      getRetryDelay() {
        return Math.min(constants.G8, this.delay);
      }
      getRetryCost() {
        return this.cost;
      }
      isLongPoll() {
        return this.longPoll;
      }
    }
    var config = __webpack_require__(9069);
    class StandardRetryStrategy {
      mode=config.cm.STANDARD;
      retryBackoffStrategy;
      capacity=constants.Df;
      maxAttemptsProvider;
      baseDelay;
      constructor(arg1) {
        if ("number" == typeof arg1) this.maxAttemptsProvider = async () => arg1; else if ("function" == typeof arg1) this.maxAttemptsProvider = arg1; else if (arg1 && "object" == typeof arg1) {
          this.maxAttemptsProvider = async () => arg1.maxAttempts;
          this.baseDelay = arg1.baseDelay;
          this.retryBackoffStrategy = arg1.backoff;
        }
        this.maxAttemptsProvider ??= async () => config.Gz;
        this.baseDelay ??= retries_2026_config.f.delay();
        this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
      }
      async acquireInitialRetryToken(retryTokenScope) {
        return new DefaultRetryToken(retries_2026_config.f.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
      }
      async refreshRetryTokenForRetry(token, errorInfo) {
        const maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = 0 === retryCode, isLongPoll = token.isLongPoll?.();
        if (shouldRetry || isLongPoll) {
          const errorType = errorInfo.errorType;
          this.retryBackoffStrategy.setDelayBase("THROTTLING" === errorType ? retries_2026_config.f.throttlingDelay() : this.baseDelay);
          const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
          let retryDelay = delayFromErrorType;
          errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3)));
          if (shouldRetry) {
            const capacityCost = this.getCapacityCost(errorType);
            this.capacity -= capacityCost;
            const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
            await new Promise(r => setTimeout(r, retryDelay));
            nextToken.$retryLog.acquisitionDelay = retryDelay;
            return nextToken;
          }
          {
            const longPollBackoff = 3 === retryCode && isLongPoll ? retryDelay : 0;
            longPollBackoff > 0 && await new Promise(r => setTimeout(r, longPollBackoff));
          }
        }
        throw new Error("No retry token available");
      }
      recordSuccess(token) {
        this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
      }
      getCapacity() {
        return this.capacity;
      }
      async maxAttempts() {
        return this.maxAttemptsProvider();
      }
      async getMaxAttempts() {
        try {
          return await this.maxAttemptsProvider();
        } catch (ignored) {
          console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
          return config.Gz;
        }
      }
      retryCode(tokenToRenew, errorInfo, maxAttempts) {
        const attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : 1, attemptStatus = attempts < maxAttempts ? 0 : 2, capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : 3;
        return retryableStatus || attemptStatus || capacityStatus;
      }
      getCapacityCost(errorType) {
        return errorType === retries_2026_config.f.modifiedCostType() ? retries_2026_config.f.throttlingCost() : retries_2026_config.f.cost();
      }
      isRetryableError(errorType) {
        return "THROTTLING" === errorType || "TRANSIENT" === errorType;
      }
    }
  },
  9069: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gz: () => DEFAULT_MAX_ATTEMPTS,
      L0: () => DEFAULT_RETRY_MODE,
      cm: () => RETRY_MODES
    });
    var RETRY_MODES;
    !function(RETRY_MODES) {
      RETRY_MODES.STANDARD = "standard";
      RETRY_MODES.ADAPTIVE = "adaptive";
    }(RETRY_MODES || (RETRY_MODES = {}));
    const DEFAULT_MAX_ATTEMPTS = 3, DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
  },
  2554: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Df: () => INITIAL_RETRY_TOKENS,
      G8: () => MAXIMUM_RETRY_DELAY,
      XP: () => NO_RETRY_INCREMENT,
      l5: () => INVOCATION_ID_HEADER,
      ok: () => REQUEST_HEADER
    });
    const MAXIMUM_RETRY_DELAY = 2e4, INITIAL_RETRY_TOKENS = 500, NO_RETRY_INCREMENT = 1, INVOCATION_ID_HEADER = "amz-sdk-invocation-id", REQUEST_HEADER = "amz-sdk-request";
  },
  87: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => Retry
    });
    class Retry {
      static v2026=!0;
      static delay() {
        return 50;
      }
      static throttlingDelay() {
        return 1e3;
      }
      static cost() {
        return 14;
      }
      static throttlingCost() {
        return 5;
      }
      static modifiedCostType() {
        return "THROTTLING";
      }
    }
  },
  2889: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => TypeRegistry
    });
    class TypeRegistry {
      namespace;
      schemas;
      exceptions;
      static registries=new Map;
      constructor(namespace, schemas = new Map, exceptions = new Map) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
      }
      static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
      }
      copyFrom(other) {
        const {schemas, exceptions} = this;
        for (const [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
        for (const [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
      }
      register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
      }
      getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
          if (!shapeId.includes("#")) {
            const suffix = "#" + shapeId, candidates = [];
            for (const [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
            if (1 === candidates.length) return candidates[0];
          }
          throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
      }
      registerError(es, ctor) {
        const $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
        ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
        for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
          r.schemas.set(qualifiedName, $error);
          r.exceptions.set($error, ctor);
        }
      }
      getErrorCtor(es) {
        const $error = es;
        return this.exceptions.has($error) ? this.exceptions.get($error) : TypeRegistry.for($error[1]).exceptions.get($error);
      }
      getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
          const [, ns, name] = exceptionKey, id = ns + "#" + name;
          if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
        }
      }
      find(predicate) {
        for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
      }
      clear() {
        this.schemas.clear();
        this.exceptions.clear();
      }
      normalizeShapeId(shapeId) {
        return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
      }
    }
  },
  3832: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => deref
    });
    const deref = schemaRef => "function" == typeof schemaRef ? schemaRef() : schemaRef;
  },
  2661: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wq: () => getSchemaSerdePlugin
    });
    var getSmithyContext = __webpack_require__(9891), httpResponse = __webpack_require__(341);
    const operation = (namespace, name, traits, input, output) => ({
      name,
      namespace,
      traits,
      input,
      output
    }), schemaDeserializationMiddleware = config => (next, context) => async args => {
      const {response} = await next(args), {operationSchema} = (0, getSmithyContext.u)(context), [, ns, n, t, i, o] = operationSchema ?? [];
      try {
        return {
          response,
          output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context
          }, response)
        };
      } catch (error) {
        Object.defineProperty(error, "$response", {
          value: response,
          enumerable: !1,
          writable: !1,
          configurable: !1
        });
        if (!("$metadata" in error)) {
          const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
          try {
            error.message += "\n  " + hint;
          } catch (ignored) {
            context.logger && "NoOpLogger" !== context.logger?.constructor?.name ? context.logger?.warn?.(hint) : console.warn(hint);
          }
          void 0 !== error.$responseBodyText && error.$response && (error.$response.body = error.$responseBodyText);
          try {
            if (httpResponse.c.isInstance(response)) {
              const {headers = {}, statusCode} = response, headerEntries = Object.entries(headers);
              error.$metadata = {
                httpStatusCode: statusCode,
                requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
              };
            }
          } catch (ignored) {}
        }
        throw error;
      }
    }, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
    var toEndpointV1 = __webpack_require__(6051);
    const schemaSerializationMiddleware = config => (next, context) => async args => {
      const {operationSchema} = (0, getSmithyContext.u)(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => (0, 
      toEndpointV1.a)(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
        ...config,
        ...context,
        endpoint
      });
      return next({
        ...args,
        request
      });
    }, deserializerMiddlewareOption = {
      name: "deserializerMiddleware",
      step: "deserialize",
      tags: [ "DESERIALIZER" ],
      override: !0
    }, serializerMiddlewareOption = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: [ "SERIALIZER" ],
      override: !0
    };
    function getSchemaSerdePlugin(config) {
      return {
        applyToStack: commandStack => {
          commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
          commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
          config.protocol.setSerdeContext(config);
        }
      };
    }
  },
  7697: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l1: () => NormalizedSchema
    });
    var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832), _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1784);
    const anno_it = Symbol.for("@smithy/nor-struct-it"), anno_ns = Symbol.for("@smithy/ns"), simpleSchemaCacheN = [], simpleSchemaCacheS = {};
    class NormalizedSchema {
      ref;
      memberName;
      static symbol=Symbol.for("@smithy/nor");
      symbol=NormalizedSchema.symbol;
      name;
      schema;
      _isMemberSchema;
      traits;
      memberTraits;
      normalizedTraits;
      constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref, schema = ref;
        this._isMemberSchema = !1;
        for (;isMemberSchema(_ref); ) {
          traitStack.push(_ref[1]);
          _ref = _ref[0];
          schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
          this._isMemberSchema = !0;
        }
        if (traitStack.length > 0) {
          this.memberTraits = {};
          for (let i = traitStack.length - 1; i >= 0; --i) {
            const traitSet = traitStack[i];
            Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
          }
        } else this.memberTraits = 0;
        if (schema instanceof NormalizedSchema) {
          const computedMemberTraits = this.memberTraits;
          Object.assign(this, schema);
          this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
          this.normalizedTraits = void 0;
          this.memberName = memberName ?? schema.memberName;
          return;
        }
        this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
        if (isStaticSchema(this.schema)) {
          this.name = `${this.schema[1]}#${this.schema[2]}`;
          this.traits = this.schema[3];
        } else {
          this.name = this.memberName ?? String(schema);
          this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        return isPrototype || "object" != typeof lhs || null === lhs ? isPrototype : lhs.symbol === this.symbol;
      }
      static of(ref) {
        const keyAble = "function" == typeof ref || "object" == typeof ref && null !== ref;
        if ("number" == typeof ref) {
          if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
        } else if ("string" == typeof ref) {
          if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
        } else if (keyAble && ref[anno_ns]) return ref[anno_ns];
        const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
        if (sc instanceof NormalizedSchema) return sc;
        if (isMemberSchema(sc)) {
          const [ns, traits] = sc;
          if (ns instanceof NormalizedSchema) {
            Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
            return ns;
          }
          throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new NormalizedSchema(sc);
        return keyAble ? ref[anno_ns] = ns : "string" == typeof sc ? simpleSchemaCacheS[sc] = ns : "number" == typeof sc ? simpleSchemaCacheN[sc] = ns : ns;
      }
      getSchema() {
        const sc = this.schema;
        return Array.isArray(sc) && 0 === sc[0] ? sc[4] : sc;
      }
      getName(withNamespace = !1) {
        const {name} = this;
        return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
      }
      getMemberName() {
        return this.memberName;
      }
      isMemberSchema() {
        return this._isMemberSchema;
      }
      isListSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
      }
      isMapSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc ? sc >= 128 && sc <= 255 : 2 === sc[0];
      }
      isStructSchema() {
        const sc = this.getSchema();
        if ("object" != typeof sc) return !1;
        const id = sc[0];
        return 3 === id || -3 === id || 4 === id;
      }
      isUnionSchema() {
        const sc = this.getSchema();
        return "object" == typeof sc && 4 === sc[0];
      }
      isBlobSchema() {
        const sc = this.getSchema();
        return 21 === sc || 42 === sc;
      }
      isTimestampSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc && sc >= 4 && sc <= 7;
      }
      isUnitSchema() {
        return "unit" === this.getSchema();
      }
      isDocumentSchema() {
        return 15 === this.getSchema();
      }
      isStringSchema() {
        return 0 === this.getSchema();
      }
      isBooleanSchema() {
        return 2 === this.getSchema();
      }
      isNumericSchema() {
        return 1 === this.getSchema();
      }
      isBigIntegerSchema() {
        return 17 === this.getSchema();
      }
      isBigDecimalSchema() {
        return 19 === this.getSchema();
      }
      isStreaming() {
        const {streaming} = this.getMergedTraits();
        return !!streaming || 42 === this.getSchema();
      }
      isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
      }
      getMergedTraits() {
        return this.normalizedTraits ?? (this.normalizedTraits = {
          ...this.getOwnTraits(),
          ...this.getMemberTraits()
        });
      }
      getMemberTraits() {
        return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
      }
      getOwnTraits() {
        return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
      }
      getKeySchema() {
        const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
        if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
        const schema = this.getSchema();
        return member([ isDoc ? 15 : schema[4] ?? 0, 0 ], "key");
      }
      getValueSchema() {
        const sc = this.getSchema(), [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ], memberSchema = "number" == typeof sc ? 63 & sc : sc && "object" == typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
        if (null != memberSchema) return member([ memberSchema, 0 ], isMap ? "value" : "member");
        throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
      }
      getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
          const i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
          return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
        }
        if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
        throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
      }
      getMemberSchemas() {
        const buffer = {};
        try {
          for (const [k, v] of this.structIterator()) buffer[k] = v;
        } catch (ignored) {}
        return buffer;
      }
      getEventStreamMember() {
        if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
        return "";
      }
      * structIterator() {
        if (this.isUnitSchema()) return;
        if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        const struct = this.getSchema(), z = struct[4].length;
        let it = struct[anno_it];
        if (it && z === it.length) yield* it; else {
          it = Array(z);
          for (let i = 0; i < z; ++i) {
            const k = struct[4][i], v = member([ struct[5][i], 0 ], k);
            yield it[i] = [ k, v ];
          }
          struct[anno_it] = it;
        }
      }
    }
    function member(memberSchema, memberName) {
      return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, {
        memberName,
        _isMemberSchema: !0
      }) : new NormalizedSchema(memberSchema, memberName);
    }
    const isMemberSchema = sc => Array.isArray(sc) && 2 === sc.length, isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
  },
  1784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => translateTraits
    });
    const traitsCache = [];
    function translateTraits(indicator) {
      if ("object" == typeof indicator) return indicator;
      if (traitsCache[indicator |= 0]) return traitsCache[indicator];
      const traits = {};
      let i = 0;
      for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) 1 == (indicator >> i++ & 1) && (traits[trait] = 1);
      return traitsCache[indicator] = traits;
    }
  },
  3779: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => concatBytes
    });
    function concatBytes(arrays, length) {
      if (void 0 === length) {
        length = 0;
        for (const bytes of arrays) length += bytes.byteLength;
      }
      const result = new Uint8Array(length);
      let offset = 0;
      for (const buf of arrays) {
        result.set(buf, offset);
        offset += buf.byteLength;
      }
      return result;
    }
  },
  4189: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JV: () => dateToUtcString,
      l3: () => parseEpochTimestamp,
      EI: () => parseRfc3339DateTime,
      t_: () => parseRfc3339DateTimeWithOffset,
      xE: () => parseRfc7231DateTime
    });
    const expectNumber = value => {
      if (null != value) {
        if ("string" == typeof value) {
          const parsed = parseFloat(value);
          if (!Number.isNaN(parsed)) {
            String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
            return parsed;
          }
        }
        if ("number" == typeof value) return value;
        throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
      }
    }, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectSizedInt = (value, size) => {
      const expected = (value => {
        if (null != value) {
          if (Number.isInteger(value) && !Number.isNaN(value)) return value;
          throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
        }
      })(value);
      if (void 0 !== expected && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
      return expected;
    }, castInt = (value, size) => {
      switch (size) {
       case 32:
        return Int32Array.of(value)[0];

       case 16:
        return Int16Array.of(value)[0];

       case 8:
        return Int8Array.of(value)[0];
      }
    }, NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = value => {
      const matches = value.match(NUMBER_REGEX);
      if (null === matches || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
      return parseFloat(value);
    }, strictParseShort = value => (value => expectSizedInt(value, 16))("string" == typeof value ? parseNumber(value) : value), stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n"), logger = {
      warn: console.warn
    }, DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    function dateToUtcString(date) {
      const year = date.getUTCFullYear(), month = date.getUTCMonth(), dayOfWeek = date.getUTCDay(), dayOfMonthInt = date.getUTCDate(), hoursInt = date.getUTCHours(), minutesInt = date.getUTCMinutes(), secondsInt = date.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
      return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
    }
    const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = value => {
      if (null == value) return;
      if ("string" != typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
      const match = RFC3339.exec(value);
      if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
      return buildDate(year, month, day, {
        hours,
        minutes,
        seconds,
        fractionalMilliseconds
      });
    }, RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = value => {
      if (null == value) return;
      if ("string" != typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
      const match = RFC3339_WITH_OFFSET.exec(value);
      if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date = buildDate(year, month, day, {
        hours,
        minutes,
        seconds,
        fractionalMilliseconds
      });
      "Z" != offsetStr.toUpperCase() && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
      return date;
    }, IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = value => {
      if (null == value) return;
      if ("string" != typeof value) throw new TypeError("RFC-7231 date-times must be expressed as strings");
      let match = IMF_FIXDATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
          hours,
          minutes,
          seconds,
          fractionalMilliseconds
        });
      }
      match = RFC_850_DATE.exec(value);
      if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
          hours,
          minutes,
          seconds,
          fractionalMilliseconds
        }));
      }
      match = ASC_TIME.exec(value);
      if (match) {
        const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
          hours,
          minutes,
          seconds,
          fractionalMilliseconds
        });
      }
      throw new TypeError("Invalid RFC-7231 date-time value");
    }, parseEpochTimestamp = value => {
      if (null == value) return;
      let valueAsDouble;
      if ("number" == typeof value) valueAsDouble = value; else if ("string" == typeof value) valueAsDouble = (value => expectNumber("string" == typeof value ? parseNumber(value) : value))(value); else {
        if ("object" != typeof value || 1 !== value.tag) throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
        valueAsDouble = value.value;
      }
      if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      return new Date(Math.round(1e3 * valueAsDouble));
    }, buildDate = (year, month, day, time) => {
      const adjustedMonth = month - 1;
      validateDayOfMonth(year, adjustedMonth, day);
      return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
    }, parseTwoDigitYear = value => {
      const thisYear = (new Date).getUTCFullYear(), valueInThisCentury = 100 * Math.floor(thisYear / 100) + strictParseShort(stripLeadingZeroes(value));
      return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
    }, adjustRfc850Year = input => input.getTime() - (new Date).getTime() > 15768e8 ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = value => {
      const monthIdx = MONTHS.indexOf(value);
      if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
      return monthIdx + 1;
    }, DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ], validateDayOfMonth = (year, month, day) => {
      let maxDays = DAYS_IN_MONTH[month];
      1 === month && isLeapYear(year) && (maxDays = 29);
      if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
    }, isLeapYear = year => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0), parseDateValue = (value, type, lower, upper) => {
      const dateVal = (value => (value => expectSizedInt(value, 8))("string" == typeof value ? parseNumber(value) : value))(stripLeadingZeroes(value));
      if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
      return dateVal;
    }, parseMilliseconds = value => null == value ? 0 : 1e3 * (value => (value => {
      const expected = expectNumber(value);
      if (void 0 !== expected && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0 && Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
      return expected;
    })("string" == typeof value ? parseNumber(value) : value))("0." + value), parseOffsetToMilliseconds = value => {
      const directionStr = value[0];
      let direction = 1;
      if ("+" == directionStr) direction = 1; else {
        if ("-" != directionStr) throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
        direction = -1;
      }
      return direction * (60 * Number(value.substring(1, 3)) + Number(value.substring(4, 6))) * 60 * 1e3;
    }, stripLeadingZeroes = value => {
      let idx = 0;
      for (;idx < value.length - 1 && "0" === value.charAt(idx); ) idx++;
      return 0 === idx ? value : value.slice(idx);
    };
  },
  253: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mu: () => Uint8ArrayBlobAdapter,
      ec: () => generateIdempotencyToken,
      v4: () => v4
    });
    var external_node_crypto_ = __webpack_require__(7598), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117);
    const decimalToHex = Array.from({
      length: 256
    }, (_, i) => i.toString(16).padStart(2, "0"));
    class Uint8ArrayBlobAdapter extends(function(toUtf8, fromUtf8, toBase64, fromBase64) {
      return class Uint8ArrayBlobAdapter extends Uint8Array {
        static fromString(source, encoding = "utf-8") {
          if ("string" == typeof source) return "base64" === encoding ? Uint8ArrayBlobAdapter.mutate(fromBase64(source)) : Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
          throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
        }
        static mutate(source) {
          Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
          return source;
        }
        transformToString(encoding = "utf-8") {
          return "base64" === encoding ? toBase64(this) : toUtf8(this);
        }
      };
    }(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E)){}
    const _getRandomValues = external_node_crypto_.getRandomValues, v4 = (getRandomValues = _getRandomValues, 
    "undefined" != typeof crypto && "function" == typeof crypto.randomUUID ? () => crypto.randomUUID() : () => {
      const rnds = new Uint8Array(16);
      getRandomValues(rnds);
      rnds[6] = 15 & rnds[6] | 64;
      rnds[8] = 63 & rnds[8] | 128;
      return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
    });
    var getRandomValues;
    const generateIdempotencyToken = v4;
  },
  1995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => isArrayBuffer
    });
    const isArrayBuffer = arg => "function" == typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg);
  },
  1751: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => LazyJsonString
    });
    const LazyJsonString = function(val) {
      return Object.assign(new String(val), {
        deserializeJSON: () => JSON.parse(String(val)),
        toString: () => String(val),
        toJSON: () => String(val)
      });
    };
    LazyJsonString.from = object => object && "object" == typeof object && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : "string" == typeof object || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object));
    LazyJsonString.fromObject = LazyJsonString.from;
  },
  1752: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => fromBase64
    });
    var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7348);
    const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = input => {
      if (3 * input.length % 4 != 0) throw new TypeError("Incorrect padding on base64 string.");
      if (!BASE64_REGEX.exec(input)) throw new TypeError("Invalid base64 string.");
      const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    };
  },
  325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => toBase64
    });
    var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7348), _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
    const toBase64 = _input => {
      let input;
      input = "string" == typeof _input ? (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input) : _input;
      if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
    };
  },
  1723: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => calculateBodyLength
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    const calculateBodyLength = body => {
      if (!body) return 0;
      if ("string" == typeof body) return Buffer.byteLength(body);
      if ("number" == typeof body.byteLength) return body.byteLength;
      if ("number" == typeof body.size) return body.size;
      if ("number" == typeof body.start && "number" == typeof body.end) return body.end + 1 - body.start;
      if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
        if (null != body.path) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
        if ("number" == typeof body.fd) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
      }
      throw new Error(`Body Length computation failed for ${body}`);
    };
  },
  7348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => fromArrayBuffer,
      s: () => fromString
    });
    var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1995);
    const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
      if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
      return Buffer.from(input, offset, length);
    }, fromString = (input, encoding) => {
      if ("string" != typeof input) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
      return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
    };
  },
  5408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => fromHex,
      n: () => toHex
    });
    const SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
    for (let i = 0; i < 256; i++) {
      let encodedByte = i.toString(16).toLowerCase();
      1 === encodedByte.length && (encodedByte = `0${encodedByte}`);
      SHORT_TO_HEX[i] = encodedByte;
      HEX_TO_SHORT[encodedByte] = i;
    }
    function fromHex(encoded) {
      if (encoded.length % 2 != 0) throw new Error("Hex encoded strings must have an even number length");
      const out = new Uint8Array(encoded.length / 2);
      for (let i = 0; i < encoded.length; i += 2) {
        const encodedByte = encoded.slice(i, i + 2).toLowerCase();
        if (!(encodedByte in HEX_TO_SHORT)) throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
        out[i / 2] = HEX_TO_SHORT[encodedByte];
      }
      return out;
    }
    function toHex(bytes) {
      let out = "";
      for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
      return out;
    }
  },
  6622: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bq: () => collectReadableStream,
      kS: () => collectBlob,
      kv: () => streamCollector
    });
    var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779), _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8790);
    const streamCollector = async stream => (0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream) ? collectBlob(stream) : collectReadableStream(stream);
    async function collectBlob(blob) {
      return blob.arrayBuffer().then(ab => new Uint8Array(ab));
    }
    async function collectReadableStream(stream) {
      const chunks = [], reader = stream.getReader();
      let length = 0;
      for (;;) {
        const {done, value} = await reader.read();
        if (value) {
          chunks.push(value);
          length += value.length;
        }
        if (done) break;
      }
      return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
    }
  },
  1240: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => streamCollector
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075), _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3779), _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6622), _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8790);
    const streamCollector = stream => (0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream) ? (0, 
    _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream) : (0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream) ? (0, 
    _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream) : new Promise((resolve, reject) => {
      const collector = new Collector, nodeStream = stream;
      nodeStream.pipe(collector);
      nodeStream.on("error", err => {
        collector.end();
        reject(err);
      });
      collector.on("error", reject);
      collector.on("finish", function() {
        const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
        resolve(bytes);
      });
    });
    class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
      bufferedBytes=[];
      _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
      }
    }
  },
  8790: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => isReadableStream,
      q: () => isBlob
    });
    const isReadableStream = stream => "function" == typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = blob => "function" == typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
  },
  9080: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => fromUtf8
    });
    var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7348);
    const fromUtf8 = input => {
      const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  },
  9335: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => toUint8Array
    });
    var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
    const toUint8Array = data => data instanceof Uint8Array ? data : "string" == typeof data ? (0, 
    _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);
  },
  5117: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => toUtf8
    });
    var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7348);
    const toUtf8 = input => {
      if ("string" == typeof input) return input;
      if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
    };
  },
  1896: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => NumericValue
    });
    const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
    class NumericValue {
      string;
      type;
      constructor(string, type) {
        this.string = string;
        this.type = type;
        if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
      }
      toString() {
        return this.string;
      }
      static [Symbol.hasInstance](object) {
        if (!object || "object" != typeof object) return !1;
        const _nv = object;
        return NumericValue.prototype.isPrototypeOf(object) || "bigDecimal" === _nv.type && format.test(_nv.string);
      }
    }
  },
  4976: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => writeKey
    });
    function writeKey(obj) {
      Object.defineProperty(obj, "__proto__", {
        value: void 0,
        writable: !0,
        enumerable: !0,
        configurable: !0
      });
    }
  },
  9891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => getSmithyContext
    });
    var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8678);
    const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
  },
  5346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => hasOwn
    });
    function hasOwn(o, k) {
      return Object.prototype.hasOwnProperty.call(o, k);
    }
  },
  1665: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => HttpRequest
    });
    class HttpRequest {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol ? ":" !== options.protocol.slice(-1) ? `${options.protocol}:` : options.protocol : "https:";
        this.path = options.path ? "/" !== options.path.charAt(0) ? `/${options.path}` : options.path : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
      }
      static clone(request) {
        const cloned = new HttpRequest({
          ...request,
          headers: {
            ...request.headers
          }
        });
        cloned.query && (cloned.query = (query = cloned.query, Object.keys(query).reduce((carry, paramName) => {
          const param = query[paramName];
          return {
            ...carry,
            [paramName]: Array.isArray(param) ? [ ...param ] : param
          };
        }, {})));
        var query;
        return cloned;
      }
      static isInstance(request) {
        if (!request) return !1;
        const req = request;
        return "method" in req && "protocol" in req && "hostname" in req && "path" in req && "object" == typeof req.query && "object" == typeof req.headers;
      }
      clone() {
        return HttpRequest.clone(this);
      }
    }
  },
  341: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => HttpResponse
    });
    class HttpResponse {
      statusCode;
      reason;
      headers;
      body;
      constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
      }
      static isInstance(response) {
        if (!response) return !1;
        const resp = response;
        return "number" == typeof resp.statusCode && "object" == typeof resp.headers;
      }
    }
  },
  5204: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => isValidHostLabel
    });
    const VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = !1) => {
      if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
      const labels = value.split(".");
      for (const label of labels) if (!isValidHostLabel(label)) return !1;
      return !0;
    };
  },
  1534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => normalizeProvider
    });
    const normalizeProvider = input => {
      if ("function" == typeof input) return input;
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  },
  6181: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => parseUrl
    });
    const parseUrl = url => {
      if ("string" == typeof url) return parseUrl(new URL(url));
      const {hostname, pathname, port, protocol, search} = url;
      let query;
      search && (query = function(querystring) {
        const query = {};
        if (querystring = querystring.replace(/^\?/, "")) for (const pair of querystring.split("&")) {
          let [key, value = null] = pair.split("=");
          key = decodeURIComponent(key);
          value && (value = decodeURIComponent(value));
          key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [ query[key], value ] : query[key] = value;
        }
        return query;
      }(search));
      return {
        hostname,
        port: port ? parseInt(port) : void 0,
        protocol,
        path: pathname,
        query
      };
    };
  },
  6051: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => toEndpointV1
    });
    var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346), _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
    const toEndpointV1 = endpoint => {
      if ("object" == typeof endpoint) {
        if ("url" in endpoint) {
          const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
          if (endpoint.headers) {
            v1Endpoint.headers = {};
            for (const name in endpoint.headers) (0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
          }
          return v1Endpoint;
        }
        return endpoint;
      }
      return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
    };
  },
  7424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => NodeHttpHandler
    });
    var hasOwn = __webpack_require__(5346), escape_uri = __webpack_require__(5092), transport_httpResponse = __webpack_require__(341);
    function buildAbortError(abortSignal) {
      const reason = abortSignal && "object" == typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
      if (reason) {
        if (reason instanceof Error) {
          const abortError = new Error("Request aborted");
          abortError.name = "AbortError";
          abortError.cause = reason;
          return abortError;
        }
        const abortError = new Error(String(reason));
        abortError.name = "AbortError";
        return abortError;
      }
      const abortError = new Error("Request aborted");
      abortError.name = "AbortError";
      return abortError;
    }
    const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ], getTransformedHeaders = headers => {
      const transformedHeaders = {};
      for (const name in headers) {
        if (!(0, hasOwn.$)(headers, name)) continue;
        const headerValues = headers[name];
        transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
      }
      return transformedHeaders;
    };
    var external_node_https_ = __webpack_require__(4708), external_node_https_default = __webpack_require__.n(external_node_https_);
    const timing_setTimeout = (cb, ms) => setTimeout(cb, ms), timing_clearTimeout = timeoutId => clearTimeout(timeoutId), resolveDefaultSocketTimeout = config => {
      const value = config?.defaultSocketTimeout;
      return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
    }, setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
      if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
      let response;
      request.once("response", res => response = res);
      const onTimeout = () => {
        if (response?.complete) {
          request.socket?.destroy();
          return;
        }
        const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
          name: "TimeoutError"
        });
        response?.destroy(error);
        request.destroy();
        reject(error);
      }, registerTimeout = () => {
        const {socket} = request;
        if (socket) if (socket.connecting) socket.once("connect", registerTimeout); else {
          socket.setTimeout(timeoutInMs, onTimeout);
          request.on("close", () => socket.removeListener("timeout", onTimeout));
        } else request.once("socket", registerTimeout);
      };
      if (timeoutInMs < 6e3) {
        registerTimeout();
        return;
      }
      const deferralId = timing_setTimeout(registerTimeout, 3e3);
      request.once("close", () => timing_clearTimeout(deferralId));
    };
    var external_node_stream_ = __webpack_require__(7075);
    let hAgent, hRequest;
    class NodeHttpHandler {
      config;
      configProvider;
      socketWarningTimestamp=0;
      externalAgent=!1;
      metadata={
        handlerProtocol: "http/1.1"
      };
      static create(instanceOrOptions) {
        return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
      }
      static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
        const {sockets, requests, maxSockets} = agent;
        if ("number" != typeof maxSockets || maxSockets === 1 / 0) return socketWarningTimestamp;
        if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
        if (sockets && requests) for (const origin in sockets) {
          if (!(0, hasOwn.$)(sockets, origin)) continue;
          const socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
          if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
            logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
            return Date.now();
          }
        }
        return socketWarningTimestamp;
      }
      constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
          "function" == typeof options ? options().then(_options => {
            resolve(this.resolveDefaultConfig(_options));
          }).catch(reject) : resolve(this.resolveDefaultConfig(options));
        });
      }
      destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
      }
      async handle(request, {abortSignal, requestTimeout} = {}) {
        this.config || (this.config = await this.configProvider);
        const config = this.config, logger = config.logger, isSSL = "https:" === request.protocol;
        isSSL || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider());
        return new Promise((_resolve, _reject) => {
          let writeRequestBodyPromise, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1;
          const clearTimeouts = () => {
            timing_clearTimeout(socketWarningTimeoutId);
            timing_clearTimeout(connectionTimeoutId);
            timing_clearTimeout(requestTimeoutId);
            timing_clearTimeout(keepAliveTimeoutId);
          }, reject = async arg => {
            await writeRequestBodyPromise;
            clearTimeouts();
            _reject(arg);
          };
          if (abortSignal?.aborted) {
            const abortError = buildAbortError(abortSignal);
            reject(abortError);
            return;
          }
          const headers = request.headers, expectContinue = !!headers && "100-continue" === (headers.Expect ?? headers.expect);
          let agent = isSSL ? config.httpsAgent : config.httpAgent;
          expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
            keepAlive: !1,
            maxSockets: 1 / 0
          }));
          socketWarningTimeoutId = timing_setTimeout(() => {
            this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
          }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
          const queryString = request.query ? function(query) {
            const parts = [];
            for (let key of Object.keys(query).sort()) {
              const value = query[key];
              key = (0, escape_uri.o)(key);
              if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, 
              escape_uri.o)(value[i])}`); else {
                let qsEntry = key;
                (value || "string" == typeof value) && (qsEntry += `=${(0, escape_uri.o)(value)}`);
                parts.push(qsEntry);
              }
            }
            return parts.join("&");
          }(request.query) : "";
          let auth;
          null == request.username && null == request.password || (auth = `${request.username ?? ""}:${request.password ?? ""}`);
          let path = request.path;
          queryString && (path += `?${queryString}`);
          request.fragment && (path += `#${request.fragment}`);
          let hostname = request.hostname ?? "";
          hostname = "[" === hostname[0] && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
          const nodeHttpsOptions = {
            headers: request.headers,
            host: hostname,
            method: request.method,
            path,
            port: request.port,
            agent,
            auth
          }, req = (isSSL ? external_node_https_default().request : hRequest)(nodeHttpsOptions, res => {
            (async arg => {
              await writeRequestBodyPromise;
              clearTimeouts();
              _resolve(arg);
            })({
              response: new transport_httpResponse.c({
                statusCode: res.statusCode || -1,
                reason: res.statusMessage,
                headers: getTransformedHeaders(res.headers),
                body: res
              })
            });
          });
          req.on("error", err => {
            NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, {
              name: "TimeoutError"
            })) : reject(err);
          });
          if (abortSignal) {
            const onAbort = () => {
              req.destroy();
              const abortError = buildAbortError(abortSignal);
              reject(abortError);
            };
            if ("function" == typeof abortSignal.addEventListener) {
              const signal = abortSignal;
              signal.addEventListener("abort", onAbort, {
                once: !0
              });
              req.once("close", () => signal.removeEventListener("abort", onAbort));
            } else abortSignal.onabort = onAbort;
          }
          const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
          connectionTimeoutId = ((request, reject, timeoutInMs = 0) => {
            if (!timeoutInMs) return -1;
            const registerTimeout = offset => {
              const timeoutId = timing_setTimeout(() => {
                request.destroy();
                reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
                  name: "TimeoutError"
                }));
              }, timeoutInMs - offset), doWithSocket = socket => {
                socket?.connecting ? socket.on("connect", () => {
                  timing_clearTimeout(timeoutId);
                }) : timing_clearTimeout(timeoutId);
              };
              request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
            };
            if (timeoutInMs < 2e3) {
              registerTimeout(0);
              return 0;
            }
            return timing_setTimeout(registerTimeout.bind(null, 1e3), 1e3);
          })(req, reject, config.connectionTimeout);
          requestTimeoutId = ((req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => timeoutInMs ? timing_setTimeout(() => {
            let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
            if (throwOnRequestTimeout) {
              const error = Object.assign(new Error(msg), {
                name: "TimeoutError",
                code: "ETIMEDOUT"
              });
              req.destroy(error);
              reject(error);
            } else {
              msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
              logger?.warn?.(msg);
            }
          }, timeoutInMs) : -1)(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
          const defaultSocketTimeout = void 0 === config.socketTimeout ? resolveDefaultSocketTimeout(config) : void 0;
          defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
          const httpAgent = nodeHttpsOptions.agent;
          "object" == typeof httpAgent && "keepAlive" in httpAgent && (keepAliveTimeoutId = ((request, {keepAlive, keepAliveMsecs}, deferTimeMs = 3e3) => {
            if (!0 !== keepAlive) return -1;
            const registerListener = () => {
              request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", socket => {
                socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
              });
            };
            if (0 === deferTimeMs) {
              registerListener();
              return 0;
            }
            return timing_setTimeout(registerListener, deferTimeMs);
          })(req, {
            keepAlive: httpAgent.keepAlive,
            keepAliveMsecs: httpAgent.keepAliveMsecs
          }));
          writeRequestBodyPromise = async function(httpRequest, request, maxContinueTimeoutMs = 6e3, externalAgent = !1) {
            const headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0;
            let timeoutId = -1, sendBody = !0;
            externalAgent || "100-continue" !== expect || (sendBody = await Promise.race([ new Promise(resolve => {
              timeoutId = Number(timing_setTimeout(() => resolve(!0), Math.max(6e3, maxContinueTimeoutMs)));
            }), new Promise(resolve => {
              httpRequest.on("continue", () => {
                timing_clearTimeout(timeoutId);
                resolve(!0);
              });
              httpRequest.on("response", () => {
                timing_clearTimeout(timeoutId);
                resolve(!1);
              });
              httpRequest.on("error", () => {
                timing_clearTimeout(timeoutId);
                resolve(!1);
              });
            }) ]));
            sendBody && function(httpRequest, body) {
              if (body instanceof external_node_stream_.Readable) body.pipe(httpRequest); else {
                if (body) {
                  const isBuffer = Buffer.isBuffer(body);
                  if (isBuffer || "string" == typeof body) {
                    isBuffer && 0 === body.byteLength ? httpRequest.end() : httpRequest.end(body);
                    return;
                  }
                  const uint8 = body;
                  if ("object" == typeof uint8 && uint8.buffer && "number" == typeof uint8.byteOffset && "number" == typeof uint8.byteLength) {
                    httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
                    return;
                  }
                  httpRequest.end(Buffer.from(body));
                  return;
                }
                httpRequest.end();
              }
            }(httpRequest, request.body);
          }(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
            clearTimeouts();
            return _reject(e);
          });
        });
      }
      updateHttpClientConfig(key, value) {
        this.config = void 0;
        this.configProvider = this.configProvider.then(config => {
          switch (key) {
           case Symbol.for("logger"):
            key = "logger";
            value = config.logger ?? value;
            break;

           case Symbol.for("@smithy/defaultSocketTimeout"):
            key = "defaultSocketTimeout";
            value = resolveDefaultSocketTimeout(config) ?? value;
          }
          return {
            ...config,
            [key]: value
          };
        });
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
      resolveDefaultConfig(options) {
        const {requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger} = options || {};
        let httpAgentPromise;
        return {
          connectionTimeout,
          requestTimeout,
          socketTimeout,
          defaultSocketTimeout: resolveDefaultSocketTimeout(options),
          socketAcquisitionWarningTimeout,
          throwOnRequestTimeout,
          httpAgentProvider: () => httpAgentPromise ??= (async () => {
            const node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)), {Agent, request} = node_http.default ?? node_http;
            hRequest = request;
            hAgent = Agent;
            if (httpAgent instanceof hAgent || "function" == typeof httpAgent?.destroy) {
              this.externalAgent = !0;
              return httpAgent;
            }
            return new hAgent({
              keepAlive: !0,
              maxSockets: 50,
              ...httpAgent
            });
          })(),
          httpsAgent: (() => {
            if (httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy) {
              this.externalAgent = !0;
              return httpsAgent;
            }
            return new (external_node_https_default().Agent)({
              keepAlive: !0,
              maxSockets: 50,
              ...httpsAgent
            });
          })(),
          logger
        };
      }
    }
  },
  4528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => SignatureV4
    });
    var HEADER_VALUE_TYPE, hex_encoding = __webpack_require__(5408), toUint8Array = __webpack_require__(9335), transport_hasOwn = __webpack_require__(5346), fromUtf8 = __webpack_require__(9080);
    class HeaderFormatter {
      format(headers) {
        const chunks = [];
        for (const headerName in headers) {
          if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
          const bytes = (0, fromUtf8.a)(headerName);
          chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
          out.set(chunk, position);
          position += chunk.byteLength;
        }
        return out;
      }
      formatHeaderValue(header) {
        switch (header.type) {
         case "boolean":
          return Uint8Array.from([ header.value ? 0 : 1 ]);

         case "byte":
          return Uint8Array.from([ 2, header.value ]);

         case "short":
          const shortView = new DataView(new ArrayBuffer(3));
          shortView.setUint8(0, 3);
          shortView.setInt16(1, header.value, !1);
          return new Uint8Array(shortView.buffer);

         case "integer":
          const intView = new DataView(new ArrayBuffer(5));
          intView.setUint8(0, 4);
          intView.setInt32(1, header.value, !1);
          return new Uint8Array(intView.buffer);

         case "long":
          const longBytes = new Uint8Array(9);
          longBytes[0] = 5;
          longBytes.set(header.value.bytes, 1);
          return longBytes;

         case "binary":
          const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
          binView.setUint8(0, 6);
          binView.setUint16(1, header.value.byteLength, !1);
          const binBytes = new Uint8Array(binView.buffer);
          binBytes.set(header.value, 3);
          return binBytes;

         case "string":
          const utf8Bytes = (0, fromUtf8.a)(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
          strView.setUint8(0, 7);
          strView.setUint16(1, utf8Bytes.byteLength, !1);
          const strBytes = new Uint8Array(strView.buffer);
          strBytes.set(utf8Bytes, 3);
          return strBytes;

         case "timestamp":
          const tsBytes = new Uint8Array(9);
          tsBytes[0] = 8;
          tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
          return tsBytes;

         case "uuid":
          if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
          const uuidBytes = new Uint8Array(17);
          uuidBytes[0] = 9;
          uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
          return uuidBytes;
        }
      }
    }
    !function(HEADER_VALUE_TYPE) {
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
    }(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
    const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
    class Int64 {
      bytes;
      constructor(bytes) {
        this.bytes = bytes;
        if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
      }
      static fromNumber(number) {
        if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        const bytes = new Uint8Array(8);
        for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
        remaining /= 256) bytes[i] = remaining;
        number < 0 && negate(bytes);
        return new Int64(bytes);
      }
      valueOf() {
        const bytes = this.bytes.slice(0), negative = 128 & bytes[0];
        negative && negate(bytes);
        return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
      }
      toString() {
        return String(this.valueOf());
      }
    }
    function negate(bytes) {
      for (let i = 0; i < 8; i++) bytes[i] ^= 255;
      for (let i = 7; i > -1; i--) {
        bytes[i]++;
        if (0 !== bytes[i]) break;
      }
    }
    var normalizeProvider = __webpack_require__(1534), escape_uri = __webpack_require__(5092);
    const AMZ_DATE_HEADER = "X-Amz-Date".toLowerCase(), GENERATED_HEADERS = [ "authorization", AMZ_DATE_HEADER, "date" ], SIGNATURE_HEADER = "X-Amz-Signature".toLowerCase(), TOKEN_HEADER = "X-Amz-Security-Token".toLowerCase(), ALWAYS_UNSIGNABLE_HEADERS = {
      authorization: !0,
      "cache-control": !0,
      connection: !0,
      expect: !0,
      from: !0,
      "keep-alive": !0,
      "max-forwards": !0,
      pragma: !0,
      referer: !0,
      te: !0,
      trailer: !0,
      "transfer-encoding": !0,
      upgrade: !0,
      "user-agent": !0,
      "x-amzn-trace-id": !0
    }, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
    class SignatureV4Base {
      service;
      regionProvider;
      credentialProvider;
      sha256;
      uriEscapePath;
      applyChecksum;
      constructor({applyChecksum, credentials, region, service, sha256, uriEscapePath = !0}) {
        this.service = service;
        this.sha256 = sha256;
        this.uriEscapePath = uriEscapePath;
        this.applyChecksum = "boolean" != typeof applyChecksum || applyChecksum;
        this.regionProvider = (0, normalizeProvider.t)(region);
        this.credentialProvider = (0, normalizeProvider.t)(credentials);
      }
      createCanonicalRequest(request, canonicalHeaders, payloadHash) {
        const sortedHeaders = Object.keys(canonicalHeaders).sort();
        return `${request.method}\n${this.getCanonicalPath(request)}\n${(({query = {}}) => {
          const keys = [], serialized = {};
          for (const key in query) {
            if (!(0, transport_hasOwn.$)(query, key)) continue;
            if (key.toLowerCase() === SIGNATURE_HEADER) continue;
            const encodedKey = (0, escape_uri.o)(key);
            keys.push(encodedKey);
            const value = query[key];
            "string" == typeof value ? serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${(0, 
            escape_uri.o)(value)}` ]), []).sort().join("&"));
          }
          return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
        })(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
      }
      async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
        const hash = new this.sha256;
        hash.update((0, toUint8Array.F)(canonicalRequest));
        const hashedRequest = await hash.digest();
        return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
      }
      getCanonicalPath({path}) {
        if (this.uriEscapePath) {
          const normalizedPathSegments = [];
          for (const pathSegment of path.split("/")) 0 !== pathSegment?.length && "." !== pathSegment && (".." === pathSegment ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
          const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
          return (0, escape_uri.o)(normalizedPath).replace(/%2F/g, "/");
        }
        return path;
      }
      validateResolvedCredentials(credentials) {
        if ("object" != typeof credentials || "string" != typeof credentials.accessKeyId || "string" != typeof credentials.secretAccessKey) throw new Error("Resolved credential object is not valid");
      }
      formatDate(now) {
        const longDate = (time = now, (time => "number" == typeof time ? new Date(1e3 * time) : "string" == typeof time ? Number(time) ? new Date(1e3 * Number(time)) : new Date(time) : time)(time).toISOString().replace(/\.\d{3}Z$/, "Z")).replace(/[-:]/g, "");
        var time;
        return {
          longDate,
          shortDate: longDate.slice(0, 8)
        };
      }
      getCanonicalHeaderList(headers) {
        return Object.keys(headers).sort().join(";");
      }
    }
    const signingKeyCache = {}, cacheQueue = [], createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/aws4_request`, hmac = (ctor, secret, data) => {
      const hash = new ctor(secret);
      hash.update((0, toUint8Array.F)(data));
      return hash.digest();
    };
    var writeKey = __webpack_require__(4976);
    const getCanonicalHeaders = ({headers}, unsignableHeaders, signableHeaders) => {
      const canonical = {};
      for (const headerName of Object.keys(headers).sort()) {
        if (null == headers[headerName]) continue;
        const canonicalHeaderName = headerName.toLowerCase();
        if (!((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) || signableHeaders && (!signableHeaders || signableHeaders.has(canonicalHeaderName))) {
          "__proto__" === canonicalHeaderName && (0, writeKey.T)(canonical);
          canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
        }
      }
      return canonical;
    };
    var is_array_buffer = __webpack_require__(1995);
    const getPayloadHash = async ({headers, body}, hashConstructor) => {
      for (const headerName in headers) if ((0, transport_hasOwn.$)(headers, headerName) && "x-amz-content-sha256" === headerName.toLowerCase()) return headers[headerName];
      if (null == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
      if ("string" == typeof body || ArrayBuffer.isView(body) || (0, is_array_buffer.m)(body)) {
        const hashCtor = new hashConstructor;
        hashCtor.update((0, toUint8Array.F)(body));
        return (0, hex_encoding.n)(await hashCtor.digest());
      }
      return "UNSIGNED-PAYLOAD";
    };
    var httpRequest = __webpack_require__(1665);
    const prepareRequest = request => {
      request = httpRequest.K.clone(request);
      for (const headerName in request.headers) (0, transport_hasOwn.$)(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
      return request;
    };
    class SignatureV4 extends SignatureV4Base {
      headerFormatter=new HeaderFormatter;
      constructor({applyChecksum, credentials, region, service, sha256, uriEscapePath = !0}) {
        super({
          applyChecksum,
          credentials,
          region,
          service,
          sha256,
          uriEscapePath
        });
      }
      async presign(originalRequest, options = {}) {
        const {signingDate = new Date, expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService} = options, credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider(), {longDate, shortDate} = this.formatDate(signingDate);
        if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
        const scope = createScope(shortDate, region, signingService ?? this.service), request = ((request, options = {}) => {
          const {headers, query = {}} = httpRequest.K.clone(request);
          for (const name in headers) {
            if (!(0, transport_hasOwn.$)(headers, name)) continue;
            const lname = name.toLowerCase();
            if ("x-amz-" === lname.slice(0, 6) && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
              query[name] = headers[name];
              delete headers[name];
            }
          }
          return {
            ...request,
            headers,
            query
          };
        })(prepareRequest(originalRequest), {
          unhoistableHeaders,
          hoistableHeaders
        });
        credentials.sessionToken && (request.query["X-Amz-Security-Token"] = credentials.sessionToken);
        request.query["X-Amz-Algorithm"] = "AWS4-HMAC-SHA256";
        request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
        request.query["X-Amz-Date"] = longDate;
        request.query["X-Amz-Expires"] = expiresIn.toString(10);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders);
        request.query["X-Amz-Signature"] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
        return request;
      }
      async sign(toSign, options) {
        return "string" == typeof toSign ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
      }
      async signEvent({headers, payload}, {signingDate = new Date, priorSignature, signingRegion, signingService, eventStreamCredentials}) {
        const region = signingRegion ?? await this.regionProvider(), {shortDate, longDate} = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({
          headers: {},
          body: payload
        }, this.sha256), hash = new this.sha256;
        hash.update(headers);
        const hashedHeaders = (0, hex_encoding.n)(await hash.digest()), stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
        return this.signString(stringToSign, {
          signingDate,
          signingRegion: region,
          signingService,
          eventStreamCredentials
        });
      }
      async signMessage(signableMessage, {signingDate = new Date, signingRegion, signingService, eventStreamCredentials}) {
        return this.signEvent({
          headers: this.headerFormatter.format(signableMessage.message.headers),
          payload: signableMessage.message.body
        }, {
          signingDate,
          signingRegion,
          signingService,
          priorSignature: signableMessage.priorSignature,
          eventStreamCredentials
        }).then(signature => ({
          message: signableMessage.message,
          signature
        }));
      }
      async signString(stringToSign, {signingDate = new Date, signingRegion, signingService, eventStreamCredentials} = {}) {
        const credentials = eventStreamCredentials ?? await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider(), {shortDate} = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
        hash.update((0, toUint8Array.F)(stringToSign));
        return (0, hex_encoding.n)(await hash.digest());
      }
      async signRequest(requestToSign, {signingDate = new Date, signableHeaders, unsignableHeaders, signingRegion, signingService} = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), {longDate, shortDate} = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
        request.headers[AMZ_DATE_HEADER] = longDate;
        credentials.sessionToken && (request.headers[TOKEN_HEADER] = credentials.sessionToken);
        const payloadHash = await getPayloadHash(request, this.sha256);
        !((soughtHeader, headers) => {
          soughtHeader = soughtHeader.toLowerCase();
          for (const headerName in headers) if ((0, transport_hasOwn.$)(headers, headerName) && soughtHeader === headerName.toLowerCase()) return !0;
          return !1;
        })("x-amz-content-sha256", request.headers) && this.applyChecksum && (request.headers["x-amz-content-sha256"] = payloadHash);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
        request.headers.authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
        return request;
      }
      async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
        const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, "AWS4-HMAC-SHA256"), hash = new this.sha256(await keyPromise);
        hash.update((0, toUint8Array.F)(stringToSign));
        return (0, hex_encoding.n)(await hash.digest());
      }
      getSigningKey(credentials, region, shortDate, service) {
        return (async (sha256Constructor, credentials, shortDate, region, service) => {
          const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${(0, 
          hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
          if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
          cacheQueue.push(cacheKey);
          for (;cacheQueue.length > 50; ) delete signingKeyCache[cacheQueue.shift()];
          let key = `AWS4${credentials.secretAccessKey}`;
          for (const signable of [ shortDate, region, service, "aws4_request" ]) key = await hmac(sha256Constructor, key, signable);
          return signingKeyCache[cacheKey] = key;
        })(this.sha256, credentials, shortDate, region, service || this.service);
      }
    }
  },
  8678: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SMITHY_CONTEXT_KEY
    });
    const SMITHY_CONTEXT_KEY = "__smithy_context";
  },
  2441: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => IniSectionType
    });
    var IniSectionType;
    !function(IniSectionType) {
      IniSectionType.PROFILE = "profile";
      IniSectionType.SSO_SESSION = "sso-session";
      IniSectionType.SERVICES = "services";
    }(IniSectionType || (IniSectionType = {}));
  }
};
