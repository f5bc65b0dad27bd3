export const id = 1;

export const ids = [ 1 ];

export const modules = {
  5015: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    const _AIC = "AsyncInferenceConfig", _AICv = "AvailableInstanceCount", _AMDSd = "AdditionalModelDataSources", _BGUP = "BlueGreenUpdatePolicy", _CCTH = "CaptureContentTypeHeader", _CEC = "ClarifyExplainerConfig", _CICu = "CurrentInstanceCount", _CMC = "ContainerMetricsConfig", _CRC = "CapacityReservationConfig", _CRP = "CapacityReservationPreference", _CSCu = "CurrentServerlessConfig", _CT = "CreationTime", _CW = "CurrentWeight", _DCC = "DataCaptureConfig", _DIC = "DesiredInstanceCount", _DIep = "DeployedImages", _DR = "DeploymentRecommendation", _DSCes = "DesiredServerlessConfig", _DSU = "DestinationS3Uri", _DW = "DesiredWeight", _E = "Environment", _ECN = "EndpointConfigName", _ECx = "ExplainerConfig", _EN = "EndpointName", _ENI = "EnableNetworkIsolation", _ERA = "ExecutionRoleArn", _IEC = "InferenceExecutionConfig", _IPns = "InstancePools", _ITn = "InstanceType", _KKI = "KmsKeyId", _M = "Message", _MAC = "ModelAccessConfig", _MCe = "MetricsConfig", _MDS = "ModelDataSource", _METIS = "MaximumExecutionTimeoutInSeconds", _MIS = "ManagedInstanceScaling", _MMC = "MultiModelConfig", _MPFIS = "MetricPublishFrequencyInSeconds", _PARC = "PrefixAwareRoutingConfig", _PDS = "PendingDeploymentSummary", _PV = "ProductionVariants", _RAC = "RepositoryAuthConfig", _RCo = "RoutingConfig", _RTIR = "RealTimeInferenceRecommendations", _RUP = "RollingUpdatePolicy", _SPV = "ShadowProductionVariants", _TICo = "TotalInstanceCount", _UBCE = "UsedByCurrentEndpoint", _VC = "VpcConfig", _VN = "VariantName", _WIIS = "WaitIntervalInSeconds", _c = "client", _e = "error", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker", n0 = "com.amazonaws.sagemaker", _s_registry = new TypeRegistry.O(_s);
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
    var AdditionalModelDataSource$ = [ 3, n0, "AdditionalModelDataSource", 0, [ "ChannelName", "S3DataSource" ], [ 0, () => S3ModelDataSource$ ], 2 ], Alarm$ = [ 3, n0, "Alarm", 0, [ "AlarmName" ], [ 0 ] ], AsyncInferenceClientConfig$ = [ 3, n0, "AsyncInferenceClientConfig", 0, [ "MaxConcurrentInvocationsPerInstance" ], [ 1 ] ], AsyncInferenceConfig$ = [ 3, n0, _AIC, 0, [ "OutputConfig", "ClientConfig" ], [ () => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$ ], 1 ], AsyncInferenceNotificationConfig$ = [ 3, n0, "AsyncInferenceNotificationConfig", 0, [ "SuccessTopic", "ErrorTopic", "IncludeInferenceResponseIn" ], [ 0, 0, 64 ] ], AsyncInferenceOutputConfig$ = [ 3, n0, "AsyncInferenceOutputConfig", 0, [ _KKI, "S3OutputPath", "NotificationConfig", "S3FailurePath" ], [ 0, 0, () => AsyncInferenceNotificationConfig$, 0 ] ], AutoRollbackConfig$ = [ 3, n0, "AutoRollbackConfig", 0, [ "Alarms" ], [ () => AlarmList ] ], BlueGreenUpdatePolicy$ = [ 3, n0, _BGUP, 0, [ "TrafficRoutingConfiguration", "TerminationWaitInSeconds", _METIS ], [ () => TrafficRoutingConfig$, 1, 1 ], 1 ], CapacitySize$ = [ 3, n0, "CapacitySize", 0, [ "Type", "Value" ], [ 0, 1 ], 2 ], CaptureContentTypeHeader$ = [ 3, n0, _CCTH, 0, [ "CsvContentTypes", "JsonContentTypes" ], [ 64, 64 ] ], CaptureOption$ = [ 3, n0, "CaptureOption", 0, [ "CaptureMode" ], [ 0 ], 1 ], ClarifyExplainerConfig$ = [ 3, n0, _CEC, 0, [ "ShapConfig", "EnableExplanations", "InferenceConfig" ], [ () => ClarifyShapConfig$, 0, () => ClarifyInferenceConfig$ ], 1 ], ClarifyInferenceConfig$ = [ 3, n0, "ClarifyInferenceConfig", 0, [ "FeaturesAttribute", "ContentTemplate", "MaxRecordCount", "MaxPayloadInMB", "ProbabilityIndex", "LabelIndex", "ProbabilityAttribute", "LabelAttribute", "LabelHeaders", "FeatureHeaders", "FeatureTypes" ], [ 0, 0, 1, 1, 1, 1, 0, 0, 64, 64, 64 ] ], ClarifyShapBaselineConfig$ = [ 3, n0, "ClarifyShapBaselineConfig", 0, [ "MimeType", "ShapBaseline", "ShapBaselineUri" ], [ 0, 0, 0 ] ], ClarifyShapConfig$ = [ 3, n0, "ClarifyShapConfig", 0, [ "ShapBaselineConfig", "NumberOfSamples", "UseLogit", "Seed", "TextConfig" ], [ () => ClarifyShapBaselineConfig$, 1, 2, 1, () => ClarifyTextConfig$ ], 1 ], ClarifyTextConfig$ = [ 3, n0, "ClarifyTextConfig", 0, [ "Language", "Granularity" ], [ 0, 0 ], 2 ], ContainerDefinition$ = [ 3, n0, "ContainerDefinition", 0, [ "ContainerHostname", "Image", "ImageConfig", "Mode", "ModelDataUrl", _MDS, _AMDSd, _E, "ModelPackageName", "InferenceSpecificationName", _MMC, _CMC ], [ 0, 0, () => ImageConfig$, 0, 0, () => ModelDataSource$, () => AdditionalModelDataSources, 128, 0, 0, () => MultiModelConfig$, () => ContainerMetricsConfig$ ] ], ContainerMetricsConfig$ = [ 3, n0, _CMC, 0, [ "MetricsEndpoints" ], [ () => MetricsEndpointList ] ], DataCaptureConfig$ = [ 3, n0, _DCC, 0, [ "InitialSamplingPercentage", _DSU, "CaptureOptions", "EnableCapture", _KKI, _CCTH ], [ 1, 0, () => CaptureOptionList, 2, 0, () => CaptureContentTypeHeader$ ], 3 ], DataCaptureConfigSummary$ = [ 3, n0, "DataCaptureConfigSummary", 0, [ "EnableCapture", "CaptureStatus", "CurrentSamplingPercentage", _DSU, _KKI ], [ 2, 0, 1, 0, 0 ], 5 ], DeployedImage$ = [ 3, n0, "DeployedImage", 0, [ "SpecifiedImage", "ResolvedImage", "ResolutionTime" ], [ 0, 0, 4 ] ], DeploymentConfig$ = [ 3, n0, "DeploymentConfig", 0, [ _BGUP, _RUP, "AutoRollbackConfiguration" ], [ () => BlueGreenUpdatePolicy$, () => RollingUpdatePolicy$, () => AutoRollbackConfig$ ] ], DeploymentRecommendation$ = [ 3, n0, _DR, 0, [ "RecommendationStatus", _RTIR ], [ 0, () => RealTimeInferenceRecommendations ], 1 ], DescribeEndpointConfigInput$ = [ 3, n0, "DescribeEndpointConfigInput", 0, [ _ECN ], [ 0 ], 1 ], DescribeEndpointConfigOutput$ = [ 3, n0, "DescribeEndpointConfigOutput", 0, [ _ECN, "EndpointConfigArn", _PV, _CT, _DCC, _KKI, _AIC, _ECx, _SPV, _ERA, _VC, _ENI, _MCe ], [ 0, 0, () => ProductionVariantList, 4, () => DataCaptureConfig$, 0, () => AsyncInferenceConfig$, () => ExplainerConfig$, () => ProductionVariantList, 0, () => VpcConfig$, 2, () => MetricsConfig$ ], 4 ], DescribeEndpointInput$ = [ 3, n0, "DescribeEndpointInput", 0, [ _EN ], [ 0 ], 1 ], DescribeEndpointOutput$ = [ 3, n0, "DescribeEndpointOutput", 0, [ _EN, "EndpointArn", "EndpointStatus", _CT, "LastModifiedTime", _ECN, _PV, _DCC, "FailureReason", "LastDeploymentConfig", _AIC, _PDS, _ECx, _SPV, _MCe ], [ 0, 0, 0, 4, 4, 0, () => ProductionVariantSummaryList, () => DataCaptureConfigSummary$, 0, () => DeploymentConfig$, () => AsyncInferenceConfig$, () => PendingDeploymentSummary$, () => ExplainerConfig$, () => ProductionVariantSummaryList, () => MetricsConfig$ ], 5 ], DescribeModelInput$ = [ 3, n0, "DescribeModelInput", 0, [ "ModelName" ], [ 0 ], 1 ], DescribeModelOutput$ = [ 3, n0, "DescribeModelOutput", 0, [ "ModelName", _CT, "ModelArn", "PrimaryContainer", "Containers", _IEC, _ERA, _VC, _ENI, _DR ], [ 0, 4, 0, () => ContainerDefinition$, () => ContainerDefinitionList, () => InferenceExecutionConfig$, 0, () => VpcConfig$, 2, () => DeploymentRecommendation$ ], 3 ], Ec2CapacityReservation$ = [ 3, n0, "Ec2CapacityReservation", 0, [ "Ec2CapacityReservationId", _TICo, _AICv, _UBCE ], [ 0, 1, 1, 1 ] ], ExplainerConfig$ = [ 3, n0, _ECx, 0, [ _CEC ], [ () => ClarifyExplainerConfig$ ] ], ImageConfig$ = [ 3, n0, "ImageConfig", 0, [ "RepositoryAccessMode", _RAC ], [ 0, () => RepositoryAuthConfig$ ], 1 ], InferenceExecutionConfig$ = [ 3, n0, _IEC, 0, [ "Mode" ], [ 0 ], 1 ], InferenceHubAccessConfig$ = [ 3, n0, "InferenceHubAccessConfig", 0, [ "HubContentArn" ], [ 0 ], 1 ], InstancePool$ = [ 3, n0, "InstancePool", 0, [ _ITn, "Priority", "ModelNameOverride" ], [ 0, 1, 0 ], 2 ], InstancePoolSummary$ = [ 3, n0, "InstancePoolSummary", 0, [ _ITn, _CICu ], [ 0, 1 ], 2 ], MetricsConfig$ = [ 3, n0, _MCe, 0, [ "EnableEnhancedMetrics", "EnableDetailedObservability", _MPFIS ], [ 2, 2, 1 ] ], MetricsEndpoint$ = [ 3, n0, "MetricsEndpoint", 0, [ "MetricsEndpointPath", _MPFIS ], [ 0, 1 ], 1 ], ModelAccessConfig$ = [ 3, n0, _MAC, 0, [ "AcceptEula" ], [ 2 ], 1 ], ModelDataSource$ = [ 3, n0, _MDS, 0, [ "S3DataSource" ], [ () => S3ModelDataSource$ ] ], MultiModelConfig$ = [ 3, n0, _MMC, 0, [ "ModelCacheSetting" ], [ 0 ] ], PendingDeploymentSummary$ = [ 3, n0, _PDS, 0, [ _ECN, _PV, "StartTime", _SPV ], [ 0, () => PendingProductionVariantSummaryList, 4, () => PendingProductionVariantSummaryList ], 1 ], PendingProductionVariantSummary$ = [ 3, n0, "PendingProductionVariantSummary", 0, [ _VN, _DIep, _CW, _DW, _CICu, _DIC, _ITn, _IPns, "AcceleratorType", "VariantStatus", _CSCu, _DSCes, _MIS, _RCo ], [ 0, () => DeployedImages, 1, 1, 1, 1, 0, () => InstancePoolSummaryList, 0, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$ ], 1 ], PrefixAwareRoutingConfig$ = [ 3, n0, _PARC, 0, [ "PrefixLength", "ConcurrencyThreshold" ], [ 1, 1 ] ], ProductionVariant$ = [ 3, n0, "ProductionVariant", 0, [ _VN, "ModelName", "InitialInstanceCount", _ITn, _IPns, "VariantInstanceProvisionTimeoutInSeconds", "InitialVariantWeight", "AcceleratorType", "CoreDumpConfig", "ServerlessConfig", "VolumeSizeInGB", "ModelDataDownloadTimeoutInSeconds", "ContainerStartupHealthCheckTimeoutInSeconds", "EnableSSMAccess", _MIS, _RCo, "InferenceAmiVersion", _CRC ], [ 0, 0, 1, 0, () => InstancePoolList, 1, 1, 0, () => ProductionVariantCoreDumpConfig$, () => ProductionVariantServerlessConfig$, 1, 1, 1, 2, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, 0, () => ProductionVariantCapacityReservationConfig$ ], 1 ], ProductionVariantCapacityReservationConfig$ = [ 3, n0, "ProductionVariantCapacityReservationConfig", 0, [ _CRP, "MlReservationArn" ], [ 0, 0 ] ], ProductionVariantCapacityReservationSummary$ = [ 3, n0, "ProductionVariantCapacityReservationSummary", 0, [ "MlReservationArn", _CRP, _TICo, _AICv, _UBCE, "Ec2CapacityReservations" ], [ 0, 0, 1, 1, 1, () => Ec2CapacityReservationsList ] ], ProductionVariantCoreDumpConfig$ = [ 3, n0, "ProductionVariantCoreDumpConfig", 0, [ _DSU, _KKI ], [ 0, 0 ], 1 ], ProductionVariantManagedInstanceScaling$ = [ 3, n0, "ProductionVariantManagedInstanceScaling", 0, [ "Status", "MinInstanceCount", "MaxInstanceCount", "ScaleInPolicy" ], [ 0, 1, 1, () => ProductionVariantManagedInstanceScalingScaleInPolicy$ ] ], ProductionVariantManagedInstanceScalingScaleInPolicy$ = [ 3, n0, "ProductionVariantManagedInstanceScalingScaleInPolicy", 0, [ "Strategy", "MaximumStepSize", "CooldownInMinutes" ], [ 0, 1, 1 ], 1 ], ProductionVariantRoutingConfig$ = [ 3, n0, "ProductionVariantRoutingConfig", 0, [ "RoutingStrategy", _PARC ], [ 0, () => PrefixAwareRoutingConfig$ ], 1 ], ProductionVariantServerlessConfig$ = [ 3, n0, "ProductionVariantServerlessConfig", 0, [ "MemorySizeInMB", "MaxConcurrency", "ProvisionedConcurrency" ], [ 1, 1, 1 ], 2 ], ProductionVariantStatus$ = [ 3, n0, "ProductionVariantStatus", 0, [ "Status", "StatusMessage", "StartTime" ], [ 0, 0, 4 ], 1 ], ProductionVariantSummary$ = [ 3, n0, "ProductionVariantSummary", 0, [ _VN, _DIep, _CW, _DW, _CICu, _DIC, _IPns, "VariantStatus", _CSCu, _DSCes, _MIS, _RCo, _CRC ], [ 0, () => DeployedImages, 1, 1, 1, 1, () => InstancePoolSummaryList, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, () => ProductionVariantCapacityReservationSummary$ ], 1 ], RealTimeInferenceRecommendation$ = [ 3, n0, "RealTimeInferenceRecommendation", 0, [ "RecommendationId", _ITn, _E ], [ 0, 0, 128 ], 2 ], RepositoryAuthConfig$ = [ 3, n0, _RAC, 0, [ "RepositoryCredentialsProviderArn" ], [ 0 ], 1 ], RollingUpdatePolicy$ = [ 3, n0, _RUP, 0, [ "MaximumBatchSize", _WIIS, _METIS, "RollbackMaximumBatchSize" ], [ () => CapacitySize$, 1, 1, () => CapacitySize$ ], 2 ], S3ModelDataSource$ = [ 3, n0, "S3ModelDataSource", 0, [ "S3Uri", "S3DataType", "CompressionType", _MAC, "HubAccessConfig", "ManifestS3Uri", "ETag", "ManifestEtag" ], [ 0, 0, 0, () => ModelAccessConfig$, () => InferenceHubAccessConfig$, 0, 0, 0 ], 3 ], TrafficRoutingConfig$ = [ 3, n0, "TrafficRoutingConfig", 0, [ "Type", _WIIS, "CanarySize", "LinearStepSize" ], [ 0, 1, () => CapacitySize$, () => CapacitySize$ ], 2 ], VpcConfig$ = [ 3, n0, _VC, 0, [ "SecurityGroupIds", "Subnets" ], [ 64, 64 ], 2 ], AdditionalModelDataSources = [ 1, n0, _AMDSd, 0, () => AdditionalModelDataSource$ ], AlarmList = [ 1, n0, "AlarmList", 0, () => Alarm$ ], CaptureOptionList = [ 1, n0, "CaptureOptionList", 0, () => CaptureOption$ ], ContainerDefinitionList = [ 1, n0, "ContainerDefinitionList", 0, () => ContainerDefinition$ ], DeployedImages = [ 1, n0, _DIep, 0, () => DeployedImage$ ], Ec2CapacityReservationsList = [ 1, n0, "Ec2CapacityReservationsList", 0, () => Ec2CapacityReservation$ ], InstancePoolList = [ 1, n0, "InstancePoolList", 0, () => InstancePool$ ], InstancePoolSummaryList = [ 1, n0, "InstancePoolSummaryList", 0, () => InstancePoolSummary$ ], MetricsEndpointList = [ 1, n0, "MetricsEndpointList", 0, () => MetricsEndpoint$ ], PendingProductionVariantSummaryList = [ 1, n0, "PendingProductionVariantSummaryList", 0, () => PendingProductionVariantSummary$ ], ProductionVariantList = [ 1, n0, "ProductionVariantList", 0, () => ProductionVariant$ ], ProductionVariantStatusList = [ 1, n0, "ProductionVariantStatusList", 0, () => ProductionVariantStatus$ ], ProductionVariantSummaryList = [ 1, n0, "ProductionVariantSummaryList", 0, () => ProductionVariantSummary$ ], RealTimeInferenceRecommendations = [ 1, n0, _RTIR, 0, () => RealTimeInferenceRecommendation$ ], DescribeEndpoint$ = [ 9, n0, "DescribeEndpoint", 0, () => DescribeEndpointInput$, () => DescribeEndpointOutput$ ], DescribeEndpointConfig$ = [ 9, n0, "DescribeEndpointConfig", 0, () => DescribeEndpointConfigInput$, () => DescribeEndpointConfigOutput$ ], DescribeModel$ = [ 9, n0, "DescribeModel", 0, () => DescribeModelInput$, () => DescribeModelOutput$ ];
  }
};
