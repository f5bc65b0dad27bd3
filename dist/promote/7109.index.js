export const id = 7109;

export const ids = [ 7109 ];

export const modules = {
  1029: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7464), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(134);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "GraniteServiceVersion20100801", "CloudWatchClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
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
      xuT: () => GetMetricData$,
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
    const _AA = "AlarmActions", _AAl = "AlarmArn", _AC = "ActionConfiguration", _ACUT = "AlarmConfigurationUpdatedTimestamp", _ADl = "AlarmDescription", _AE = "ActionsEnabled", _AN = "AlarmName", _ATP = "AlarmTagsPropagation", _CO = "ComparisonOperator", _D = "Dimensions", _EC = "EvaluationCriteria", _ESv = "EvaluationState", _EW = "EvaluationWindow", _IDA = "InsufficientDataActions", _LO = "LabelOptions", _M = "Message", _MA = "MetricAlarms", _MDQ = "MetricDataQueries", _MDR = "MetricDataResults", _MN = "MetricName", _N = "Namespace", _NT = "NextToken", _OKA = "OKActions", _P = "Period", _SCc = "ScheduleConfiguration", _SQC = "ScheduledQueryConfiguration", _SR = "StateReason", _SRD = "StateReasonData", _STT = "StateTransitionedTimestamp", _SUT = "StateUpdatedTimestamp", _SV = "StateValue", _SW = "SlidingWindow", _TMD = "TreatMissingData", _V = "Value", _WCW = "WallClockWindow", _WUC = "WarmUpConfiguration", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch", n0 = "com.amazonaws.cloudwatch", _s_registry = new TypeRegistry.O(_s);
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
    var ActionConfiguration$ = [ 3, n0, _AC, 0, [ _ATP ], [ () => AlarmTagsPropagation$ ] ], AlarmPromQLCriteria$ = [ 3, n0, "AlarmPromQLCriteria", 0, [ "Query", "PendingPeriod", "RecoveryPeriod" ], [ 0, 1, 1 ], 1 ], AlarmTagsPropagation$ = [ 3, n0, _ATP, 0, [ "Enabled", "IncludedTagKeys", "ExcludedTagKeys" ], [ 2, 64, 64 ], 1 ], CompositeAlarm$ = [ 3, n0, "CompositeAlarm", 0, [ _AE, _AA, _AAl, _ACUT, _ADl, _AN, "AlarmRule", _IDA, _OKA, _SR, _SRD, _SUT, _SV, _STT, "ActionsSuppressedBy", "ActionsSuppressedReason", "ActionsSuppressor", "ActionsSuppressorWaitPeriod", "ActionsSuppressorExtensionPeriod", _AC ], [ 2, 64, 0, 4, 0, 0, 0, 64, 64, 0, 0, 4, 0, 4, 0, 0, 0, 1, 1, () => ActionConfiguration$ ] ], DashboardValidationMessage$ = [ 3, n0, "DashboardValidationMessage", 0, [ "DataPath", _M ], [ 0, 0 ] ], DescribeAlarmsInput$ = [ 3, n0, "DescribeAlarmsInput", 0, [ "AlarmNames", "AlarmNamePrefix", "AlarmTypes", "ChildrenOfAlarmName", "ParentsOfAlarmName", _SV, "ActionPrefix", "MaxRecords", _NT ], [ 64, 0, 64, 0, 0, 0, 0, 1, 0 ] ], DescribeAlarmsOutput$ = [ 3, n0, "DescribeAlarmsOutput", 0, [ "CompositeAlarms", _MA, "LogAlarms", _NT ], [ () => CompositeAlarms, () => MetricAlarms, () => LogAlarms, 0 ] ], Dimension$ = [ 3, n0, "Dimension", 0, [ "Name", _V ], [ 0, 0 ], 2 ], GetMetricDataInput$ = [ 3, n0, "GetMetricDataInput", 0, [ _MDQ, "StartTime", "EndTime", _NT, "ScanBy", "MaxDatapoints", _LO ], [ () => MetricDataQueries, 4, 4, 0, 0, 1, () => LabelOptions$ ], 3 ], GetMetricDataOutput$ = [ 3, n0, "GetMetricDataOutput", 0, [ _MDR, _NT, "Messages" ], [ () => MetricDataResults, 0, () => MetricDataResultMessages ] ], LabelOptions$ = [ 3, n0, _LO, 0, [ "Timezone" ], [ 0 ] ], LogAlarm$ = [ 3, n0, "LogAlarm", 0, [ _AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _SQC, "QueryResultsToEvaluate", "QueryResultsToAlarm", "Threshold", _CO, _TMD, _STT, _ESv, "ActionLogLineCount", "ActionLogLineRoleArn", _WUC, _AC ], [ 0, 0, 0, 4, 2, 64, 64, 64, 0, 0, 0, 4, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 4, 0, 1, 0, () => WarmUpConfiguration$, () => ActionConfiguration$ ] ], MessageData$ = [ 3, n0, "MessageData", 0, [ "Code", _V ], [ 0, 0 ] ], Metric$ = [ 3, n0, "Metric", 0, [ _N, _MN, _D ], [ 0, 0, () => Dimensions ] ], MetricAlarm$ = [ 3, n0, "MetricAlarm", 0, [ _AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _MN, _N, "Statistic", "ExtendedStatistic", _D, _P, "Unit", "EvaluationPeriods", "DatapointsToAlarm", "Threshold", _CO, _TMD, "EvaluateLowSampleCountPercentile", "Metrics", "ThresholdMetricId", _ESv, _STT, _EW, _WUC, _EC, "EvaluationInterval", _AC ], [ 0, 0, 0, 4, 2, 64, 64, 64, 0, 0, 0, 4, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, 0, 0, 4, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$ ] ], MetricDataQuery$ = [ 3, n0, "MetricDataQuery", 0, [ "Id", "MetricStat", "Expression", "Label", "ReturnData", _P, "AccountId" ], [ 0, () => MetricStat$, 0, 0, 2, 1, 0 ], 1 ], MetricDataResult$ = [ 3, n0, "MetricDataResult", 0, [ "Id", "Label", "Timestamps", "Values", "StatusCode", "Messages" ], [ 0, 0, 68, 65, 0, () => MetricDataResultMessages ] ], MetricStat$ = [ 3, n0, "MetricStat", 0, [ "Metric", _P, "Stat", "Unit" ], [ () => Metric$, 1, 0, 0 ], 3 ], ScheduleConfiguration$ = [ 3, n0, _SCc, 0, [ "ScheduleExpression", "StartTimeOffset", "EndTimeOffset" ], [ 0, 1, 1 ], 2 ], ScheduledQueryConfiguration$ = [ 3, n0, _SQC, 0, [ "QueryString", "ScheduledQueryRoleARN", _SCc, "AggregationExpression", "LogGroupIdentifiers", "QueryARN", "Tags" ], [ 0, 0, () => ScheduleConfiguration$, 0, 64, 0, () => TagList ], 4 ], SlidingWindow$ = [ 3, n0, _SW, 0, [], [] ], Tag$ = [ 3, n0, "Tag", 0, [ "Key", _V ], [ 0, 0 ], 2 ], WallClockWindow$ = [ 3, n0, _WCW, 0, [ "Timezone" ], [ 0 ] ], WarmUpConfiguration$ = [ 3, n0, _WUC, 0, [ "WarmUpPeriodDurationInMinutes", "OnlyStartEvaluatingAfterWarmUpPeriodEnds" ], [ 1, 2 ], 1 ], CompositeAlarms = [ 1, n0, "CompositeAlarms", 0, () => CompositeAlarm$ ], DashboardValidationMessages = [ 1, n0, "DashboardValidationMessages", 0, () => DashboardValidationMessage$ ], Dimensions = [ 1, n0, _D, 0, () => Dimension$ ], LogAlarms = [ 1, n0, "LogAlarms", 0, () => LogAlarm$ ], MetricAlarms = [ 1, n0, _MA, 0, () => MetricAlarm$ ], MetricDataQueries = [ 1, n0, _MDQ, 0, () => MetricDataQuery$ ], MetricDataResultMessages = [ 1, n0, "MetricDataResultMessages", 0, () => MessageData$ ], MetricDataResults = [ 1, n0, _MDR, 0, () => MetricDataResult$ ], TagList = [ 1, n0, "TagList", 0, () => Tag$ ], EvaluationCriteria$ = [ 4, n0, _EC, 0, [ "PromQLCriteria" ], [ () => AlarmPromQLCriteria$ ] ], EvaluationWindow$ = [ 4, n0, _EW, 0, [ _WCW, _SW ], [ () => WallClockWindow$, () => SlidingWindow$ ] ], DescribeAlarms$ = [ 9, n0, "DescribeAlarms", 0, () => DescribeAlarmsInput$, () => DescribeAlarmsOutput$ ], GetMetricData$ = [ 9, n0, "GetMetricData", 0, () => GetMetricDataInput$, () => GetMetricDataOutput$ ];
  }
};
