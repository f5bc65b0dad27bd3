export const id = 724;

export const ids = [ 724 ];

export const modules = {
  6901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "states"
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
  7864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ej$: () => DescribeExecution$,
      K9S: () => DescribeStateMachine$,
      nyW: () => GetExecutionHistory$,
      cmT: () => ListExecutions$,
      liR: () => StartExecution$,
      Dce: () => StopExecution$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class SFNServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sfn#SFNServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SFNServiceException.prototype);
      }
    }
    class ActivityAlreadyExists extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ActivityAlreadyExists";
      name="ActivityAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "ActivityAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ActivityAlreadyExists.prototype);
      }
    }
    class ActivityDoesNotExist extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ActivityDoesNotExist";
      name="ActivityDoesNotExist";
      $fault="client";
      constructor(opts) {
        super({
          name: "ActivityDoesNotExist",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ActivityDoesNotExist.prototype);
      }
    }
    class ActivityLimitExceeded extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ActivityLimitExceeded";
      name="ActivityLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "ActivityLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ActivityLimitExceeded.prototype);
      }
    }
    class ActivityWorkerLimitExceeded extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ActivityWorkerLimitExceeded";
      name="ActivityWorkerLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "ActivityWorkerLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ActivityWorkerLimitExceeded.prototype);
      }
    }
    class InvalidEncryptionConfiguration extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidEncryptionConfiguration";
      name="InvalidEncryptionConfiguration";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidEncryptionConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidEncryptionConfiguration.prototype);
      }
    }
    class InvalidName extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidName";
      name="InvalidName";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidName",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidName.prototype);
      }
    }
    class KmsAccessDeniedException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#KmsAccessDeniedException";
      name="KmsAccessDeniedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KmsAccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
      }
    }
    class KmsThrottlingException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#KmsThrottlingException";
      name="KmsThrottlingException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KmsThrottlingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsThrottlingException.prototype);
      }
    }
    class TooManyTags extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#TooManyTags";
      name="TooManyTags";
      $fault="client";
      resourceName;
      constructor(opts) {
        super({
          name: "TooManyTags",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyTags.prototype);
        this.resourceName = opts.resourceName;
      }
    }
    class ConflictException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ConflictException";
      name="ConflictException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
      }
    }
    class InvalidArn extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidArn";
      name="InvalidArn";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidArn",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidArn.prototype);
      }
    }
    class InvalidDefinition extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidDefinition";
      name="InvalidDefinition";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidDefinition",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidDefinition.prototype);
      }
    }
    class InvalidLoggingConfiguration extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidLoggingConfiguration";
      name="InvalidLoggingConfiguration";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidLoggingConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidLoggingConfiguration.prototype);
      }
    }
    class InvalidTracingConfiguration extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidTracingConfiguration";
      name="InvalidTracingConfiguration";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidTracingConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidTracingConfiguration.prototype);
      }
    }
    class StateMachineAlreadyExists extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#StateMachineAlreadyExists";
      name="StateMachineAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "StateMachineAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StateMachineAlreadyExists.prototype);
      }
    }
    class StateMachineDeleting extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#StateMachineDeleting";
      name="StateMachineDeleting";
      $fault="client";
      constructor(opts) {
        super({
          name: "StateMachineDeleting",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StateMachineDeleting.prototype);
      }
    }
    class StateMachineLimitExceeded extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#StateMachineLimitExceeded";
      name="StateMachineLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "StateMachineLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StateMachineLimitExceeded.prototype);
      }
    }
    class StateMachineTypeNotSupported extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#StateMachineTypeNotSupported";
      name="StateMachineTypeNotSupported";
      $fault="client";
      constructor(opts) {
        super({
          name: "StateMachineTypeNotSupported",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StateMachineTypeNotSupported.prototype);
      }
    }
    class ValidationException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ValidationException";
      name="ValidationException";
      $fault="client";
      reason;
      constructor(opts) {
        super({
          name: "ValidationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.reason = opts.reason;
      }
    }
    class ResourceNotFound extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ResourceNotFound";
      name="ResourceNotFound";
      $fault="client";
      resourceName;
      constructor(opts) {
        super({
          name: "ResourceNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFound.prototype);
        this.resourceName = opts.resourceName;
      }
    }
    class ServiceQuotaExceededException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ServiceQuotaExceededException";
      name="ServiceQuotaExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ServiceQuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
      }
    }
    class ExecutionDoesNotExist extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ExecutionDoesNotExist";
      name="ExecutionDoesNotExist";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExecutionDoesNotExist",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExecutionDoesNotExist.prototype);
      }
    }
    class KmsInvalidStateException extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#KmsInvalidStateException";
      name="KmsInvalidStateException";
      $fault="client";
      kmsKeyState;
      constructor(opts) {
        super({
          name: "KmsInvalidStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsInvalidStateException.prototype);
        this.kmsKeyState = opts.kmsKeyState;
      }
    }
    class StateMachineDoesNotExist extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#StateMachineDoesNotExist";
      name="StateMachineDoesNotExist";
      $fault="client";
      constructor(opts) {
        super({
          name: "StateMachineDoesNotExist",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StateMachineDoesNotExist.prototype);
      }
    }
    class InvalidToken extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidToken";
      name="InvalidToken";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidToken",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidToken.prototype);
      }
    }
    class ExecutionLimitExceeded extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ExecutionLimitExceeded";
      name="ExecutionLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExecutionLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExecutionLimitExceeded.prototype);
      }
    }
    class ExecutionNotRedrivable extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ExecutionNotRedrivable";
      name="ExecutionNotRedrivable";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExecutionNotRedrivable",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExecutionNotRedrivable.prototype);
      }
    }
    class TaskDoesNotExist extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#TaskDoesNotExist";
      name="TaskDoesNotExist";
      $fault="client";
      constructor(opts) {
        super({
          name: "TaskDoesNotExist",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TaskDoesNotExist.prototype);
      }
    }
    class TaskTimedOut extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#TaskTimedOut";
      name="TaskTimedOut";
      $fault="client";
      constructor(opts) {
        super({
          name: "TaskTimedOut",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TaskTimedOut.prototype);
      }
    }
    class InvalidOutput extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidOutput";
      name="InvalidOutput";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidOutput",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidOutput.prototype);
      }
    }
    class ExecutionAlreadyExists extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#ExecutionAlreadyExists";
      name="ExecutionAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExecutionAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExecutionAlreadyExists.prototype);
      }
    }
    class InvalidExecutionInput extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#InvalidExecutionInput";
      name="InvalidExecutionInput";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidExecutionInput",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidExecutionInput.prototype);
      }
    }
    class MissingRequiredParameter extends SFNServiceException {
      static shapeId="com.amazonaws.sfn#MissingRequiredParameter";
      name="MissingRequiredParameter";
      $fault="client";
      constructor(opts) {
        super({
          name: "MissingRequiredParameter",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MissingRequiredParameter.prototype);
      }
    }
    const _c = "client", _ca = "cause", _e = "error", _eA = "executionArn", _hE = "httpError", _hIS = "heartbeatInSeconds", _i = "input", _iD = "inputDetails", _iED = "includeExecutionData", _m = "message", _mR = "maxResults", _mRA = "mapRunArn", _n = "name", _nT = "nextToken", _o = "output", _oD = "outputDetails", _rA = "roleArn", _rCe = "redriveCount", _rD = "redriveDate", _rN = "resourceName", _rT = "resourceType", _re = "resource", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sfn", _sD = "startDate", _sDt = "stopDate", _sMA = "stateMachineArn", _sMAA = "stateMachineAliasArn", _sMVA = "stateMachineVersionArn", _st = "status", _t = "truncated", _tCa = "taskCredentials", _tH = "traceHeader", _tIS = "timeoutInSeconds", n0 = "com.amazonaws.sfn", _s_registry = new TypeRegistry.O(_s);
    var SFNServiceException$ = [ -3, _s, "SFNServiceException", 0, [], [] ];
    _s_registry.registerError(SFNServiceException$, SFNServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var ActivityAlreadyExists$ = [ -3, n0, "ActivityAlreadyExists", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ActivityAlreadyExists$, ActivityAlreadyExists);
    var ActivityDoesNotExist$ = [ -3, n0, "ActivityDoesNotExist", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ActivityDoesNotExist$, ActivityDoesNotExist);
    var ActivityLimitExceeded$ = [ -3, n0, "ActivityLimitExceeded", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ActivityLimitExceeded$, ActivityLimitExceeded);
    var ActivityWorkerLimitExceeded$ = [ -3, n0, "ActivityWorkerLimitExceeded", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ActivityWorkerLimitExceeded$, ActivityWorkerLimitExceeded);
    var ConflictException$ = [ -3, n0, "ConflictException", {
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var ExecutionAlreadyExists$ = [ -3, n0, "ExecutionAlreadyExists", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExecutionAlreadyExists$, ExecutionAlreadyExists);
    var ExecutionDoesNotExist$ = [ -3, n0, "ExecutionDoesNotExist", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExecutionDoesNotExist$, ExecutionDoesNotExist);
    var ExecutionLimitExceeded$ = [ -3, n0, "ExecutionLimitExceeded", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExecutionLimitExceeded$, ExecutionLimitExceeded);
    var ExecutionNotRedrivable$ = [ -3, n0, "ExecutionNotRedrivable", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExecutionNotRedrivable$, ExecutionNotRedrivable);
    var InvalidArn$ = [ -3, n0, "InvalidArn", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidArn$, InvalidArn);
    var InvalidDefinition$ = [ -3, n0, "InvalidDefinition", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidDefinition$, InvalidDefinition);
    var InvalidEncryptionConfiguration$ = [ -3, n0, "InvalidEncryptionConfiguration", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidEncryptionConfiguration$, InvalidEncryptionConfiguration);
    var InvalidExecutionInput$ = [ -3, n0, "InvalidExecutionInput", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidExecutionInput$, InvalidExecutionInput);
    var InvalidLoggingConfiguration$ = [ -3, n0, "InvalidLoggingConfiguration", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidLoggingConfiguration$, InvalidLoggingConfiguration);
    var InvalidName$ = [ -3, n0, "InvalidName", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidName$, InvalidName);
    var InvalidOutput$ = [ -3, n0, "InvalidOutput", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidOutput$, InvalidOutput);
    var InvalidToken$ = [ -3, n0, "InvalidToken", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidToken$, InvalidToken);
    var InvalidTracingConfiguration$ = [ -3, n0, "InvalidTracingConfiguration", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidTracingConfiguration$, InvalidTracingConfiguration);
    var KmsAccessDeniedException$ = [ -3, n0, "KmsAccessDeniedException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
    var KmsInvalidStateException$ = [ -3, n0, "KmsInvalidStateException", {
      [_e]: _c
    }, [ "kmsKeyState", _m ], [ 0, 0 ] ];
    n0_registry.registerError(KmsInvalidStateException$, KmsInvalidStateException);
    var KmsThrottlingException$ = [ -3, n0, "KmsThrottlingException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KmsThrottlingException$, KmsThrottlingException);
    var MissingRequiredParameter$ = [ -3, n0, "MissingRequiredParameter", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MissingRequiredParameter$, MissingRequiredParameter);
    var ResourceNotFound$ = [ -3, n0, "ResourceNotFound", {
      [_e]: _c,
      [_hE]: 404
    }, [ _m, _rN ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
    var ServiceQuotaExceededException$ = [ -3, n0, "ServiceQuotaExceededException", {
      [_e]: _c,
      [_hE]: 402
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
    var StateMachineAlreadyExists$ = [ -3, n0, "StateMachineAlreadyExists", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(StateMachineAlreadyExists$, StateMachineAlreadyExists);
    var StateMachineDeleting$ = [ -3, n0, "StateMachineDeleting", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(StateMachineDeleting$, StateMachineDeleting);
    var StateMachineDoesNotExist$ = [ -3, n0, "StateMachineDoesNotExist", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(StateMachineDoesNotExist$, StateMachineDoesNotExist);
    var StateMachineLimitExceeded$ = [ -3, n0, "StateMachineLimitExceeded", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(StateMachineLimitExceeded$, StateMachineLimitExceeded);
    var StateMachineTypeNotSupported$ = [ -3, n0, "StateMachineTypeNotSupported", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(StateMachineTypeNotSupported$, StateMachineTypeNotSupported);
    var TaskDoesNotExist$ = [ -3, n0, "TaskDoesNotExist", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TaskDoesNotExist$, TaskDoesNotExist);
    var TaskTimedOut$ = [ -3, n0, "TaskTimedOut", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TaskTimedOut$, TaskTimedOut);
    var TooManyTags$ = [ -3, n0, "TooManyTags", {
      [_e]: _c,
      [_hE]: 400
    }, [ _m, _rN ], [ 0, 0 ] ];
    n0_registry.registerError(TooManyTags$, TooManyTags);
    var ValidationException$ = [ -3, n0, "ValidationException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _m, "reason" ], [ 0, 0 ] ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var ConnectorParameters = [ 0, n0, "ConnectorParameters", 8, 0 ], Definition = [ 0, n0, "Definition", 8, 0 ], EvaluationFailureLocation = [ 0, n0, "EvaluationFailureLocation", 8, 0 ], SensitiveCause = [ 0, n0, "SensitiveCause", 8, 0 ], SensitiveData = [ 0, n0, "SensitiveData", 8, 0 ], SensitiveError = [ 0, n0, "SensitiveError", 8, 0 ], VariableName = [ 0, n0, "VariableName", 8, 0 ], VariableValue = [ 0, n0, "VariableValue", 8, 0 ], VersionDescription = [ 0, n0, "VersionDescription", 8, 0 ], ActivityFailedEventDetails$ = [ 3, n0, "ActivityFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], ActivityScheduledEventDetails$ = [ 3, n0, "ActivityScheduledEventDetails", 0, [ _re, _i, _iD, _tIS, _hIS ], [ 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$, 1, 1 ], 1 ], ActivityScheduleFailedEventDetails$ = [ 3, n0, "ActivityScheduleFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], ActivityStartedEventDetails$ = [ 3, n0, "ActivityStartedEventDetails", 0, [ "workerName" ], [ 0 ] ], ActivitySucceededEventDetails$ = [ 3, n0, "ActivitySucceededEventDetails", 0, [ _o, _oD ], [ [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ] ], ActivityTimedOutEventDetails$ = [ 3, n0, "ActivityTimedOutEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], AssignedVariablesDetails$ = [ 3, n0, "AssignedVariablesDetails", 0, [ _t ], [ 2 ] ], CloudWatchEventsExecutionDataDetails$ = [ 3, n0, "CloudWatchEventsExecutionDataDetails", 0, [ "included" ], [ 2 ] ], CloudWatchLogsLogGroup$ = [ 3, n0, "CloudWatchLogsLogGroup", 0, [ "logGroupArn" ], [ 0 ] ], DescribeExecutionInput$ = [ 3, n0, "DescribeExecutionInput", 0, [ _eA, "includedData" ], [ 0, 0 ], 1 ], DescribeExecutionOutput$ = [ 3, n0, "DescribeExecutionOutput", 0, [ _eA, _sMA, _st, _sD, _n, _sDt, _i, _iD, _o, _oD, _tH, _mRA, _e, _ca, _sMVA, _sMAA, _rCe, _rD, "redriveStatus", "redriveStatusReason" ], [ 0, 0, 0, 4, 0, 4, [ () => SensitiveData, 0 ], () => CloudWatchEventsExecutionDataDetails$, [ () => SensitiveData, 0 ], () => CloudWatchEventsExecutionDataDetails$, 0, 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ], 0, 0, 1, 4, 0, [ () => SensitiveData, 0 ] ], 4 ], DescribeStateMachineInput$ = [ 3, n0, "DescribeStateMachineInput", 0, [ _sMA, "includedData" ], [ 0, 0 ], 1 ], DescribeStateMachineOutput$ = [ 3, n0, "DescribeStateMachineOutput", 0, [ _sMA, _n, "definition", _rA, "type", "creationDate", _st, "loggingConfiguration", "tracingConfiguration", "label", "revisionId", "description", "encryptionConfiguration", "variableReferences" ], [ 0, 0, [ () => Definition, 0 ], 0, 0, 4, 0, () => LoggingConfiguration$, () => TracingConfiguration$, 0, 0, [ () => VersionDescription, 0 ], () => EncryptionConfiguration$, [ () => VariableReferences, 0 ] ], 6 ], EncryptionConfiguration$ = [ 3, n0, "EncryptionConfiguration", 0, [ "type", "kmsKeyId", "kmsDataKeyReusePeriodSeconds" ], [ 0, 0, 1 ], 1 ], EvaluationFailedEventDetails$ = [ 3, n0, "EvaluationFailedEventDetails", 0, [ "state", _e, _ca, "location" ], [ 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ], [ () => EvaluationFailureLocation, 0 ] ], 1 ], ExecutionAbortedEventDetails$ = [ 3, n0, "ExecutionAbortedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], ExecutionFailedEventDetails$ = [ 3, n0, "ExecutionFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], ExecutionListItem$ = [ 3, n0, "ExecutionListItem", 0, [ _eA, _sMA, _n, _st, _sD, _sDt, _mRA, "itemCount", _sMVA, _sMAA, _rCe, _rD ], [ 0, 0, 0, 0, 4, 4, 0, 1, 0, 0, 1, 4 ], 5 ], ExecutionRedrivenEventDetails$ = [ 3, n0, "ExecutionRedrivenEventDetails", 0, [ _rCe ], [ 1 ] ], ExecutionStartedEventDetails$ = [ 3, n0, "ExecutionStartedEventDetails", 0, [ _i, _iD, _rA, _sMAA, _sMVA ], [ [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$, 0, 0, 0 ] ], ExecutionSucceededEventDetails$ = [ 3, n0, "ExecutionSucceededEventDetails", 0, [ _o, _oD ], [ [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ] ], ExecutionTimedOutEventDetails$ = [ 3, n0, "ExecutionTimedOutEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], GetExecutionHistoryInput$ = [ 3, n0, "GetExecutionHistoryInput", 0, [ _eA, _mR, "reverseOrder", _nT, _iED ], [ 0, 1, 2, 0, 2 ], 1 ], GetExecutionHistoryOutput$ = [ 3, n0, "GetExecutionHistoryOutput", 0, [ "events", _nT ], [ [ () => HistoryEventList, 0 ], 0 ], 1 ], HistoryEvent$ = [ 3, n0, "HistoryEvent", 0, [ "timestamp", "type", "id", "previousEventId", "activityFailedEventDetails", "activityScheduleFailedEventDetails", "activityScheduledEventDetails", "activityStartedEventDetails", "activitySucceededEventDetails", "activityTimedOutEventDetails", "taskFailedEventDetails", "taskScheduledEventDetails", "taskStartFailedEventDetails", "taskStartedEventDetails", "taskSubmitFailedEventDetails", "taskSubmittedEventDetails", "taskSucceededEventDetails", "taskTimedOutEventDetails", "executionFailedEventDetails", "executionStartedEventDetails", "executionSucceededEventDetails", "executionAbortedEventDetails", "executionTimedOutEventDetails", "executionRedrivenEventDetails", "mapStateStartedEventDetails", "mapIterationStartedEventDetails", "mapIterationSucceededEventDetails", "mapIterationFailedEventDetails", "mapIterationAbortedEventDetails", "lambdaFunctionFailedEventDetails", "lambdaFunctionScheduleFailedEventDetails", "lambdaFunctionScheduledEventDetails", "lambdaFunctionStartFailedEventDetails", "lambdaFunctionSucceededEventDetails", "lambdaFunctionTimedOutEventDetails", "stateEnteredEventDetails", "stateExitedEventDetails", "mapRunStartedEventDetails", "mapRunFailedEventDetails", "mapRunRedrivenEventDetails", "evaluationFailedEventDetails" ], [ 4, 0, 1, 1, [ () => ActivityFailedEventDetails$, 0 ], [ () => ActivityScheduleFailedEventDetails$, 0 ], [ () => ActivityScheduledEventDetails$, 0 ], () => ActivityStartedEventDetails$, [ () => ActivitySucceededEventDetails$, 0 ], [ () => ActivityTimedOutEventDetails$, 0 ], [ () => TaskFailedEventDetails$, 0 ], [ () => TaskScheduledEventDetails$, 0 ], [ () => TaskStartFailedEventDetails$, 0 ], () => TaskStartedEventDetails$, [ () => TaskSubmitFailedEventDetails$, 0 ], [ () => TaskSubmittedEventDetails$, 0 ], [ () => TaskSucceededEventDetails$, 0 ], [ () => TaskTimedOutEventDetails$, 0 ], [ () => ExecutionFailedEventDetails$, 0 ], [ () => ExecutionStartedEventDetails$, 0 ], [ () => ExecutionSucceededEventDetails$, 0 ], [ () => ExecutionAbortedEventDetails$, 0 ], [ () => ExecutionTimedOutEventDetails$, 0 ], () => ExecutionRedrivenEventDetails$, () => MapStateStartedEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, () => MapIterationEventDetails$, [ () => LambdaFunctionFailedEventDetails$, 0 ], [ () => LambdaFunctionScheduleFailedEventDetails$, 0 ], [ () => LambdaFunctionScheduledEventDetails$, 0 ], [ () => LambdaFunctionStartFailedEventDetails$, 0 ], [ () => LambdaFunctionSucceededEventDetails$, 0 ], [ () => LambdaFunctionTimedOutEventDetails$, 0 ], [ () => StateEnteredEventDetails$, 0 ], [ () => StateExitedEventDetails$, 0 ], () => MapRunStartedEventDetails$, [ () => MapRunFailedEventDetails$, 0 ], () => MapRunRedrivenEventDetails$, [ () => EvaluationFailedEventDetails$, 0 ] ], 3 ], HistoryEventExecutionDataDetails$ = [ 3, n0, "HistoryEventExecutionDataDetails", 0, [ _t ], [ 2 ] ], LambdaFunctionFailedEventDetails$ = [ 3, n0, "LambdaFunctionFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], LambdaFunctionScheduledEventDetails$ = [ 3, n0, "LambdaFunctionScheduledEventDetails", 0, [ _re, _i, _iD, _tIS, _tCa ], [ 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$, 1, () => TaskCredentials$ ], 1 ], LambdaFunctionScheduleFailedEventDetails$ = [ 3, n0, "LambdaFunctionScheduleFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], LambdaFunctionStartFailedEventDetails$ = [ 3, n0, "LambdaFunctionStartFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], LambdaFunctionSucceededEventDetails$ = [ 3, n0, "LambdaFunctionSucceededEventDetails", 0, [ _o, _oD ], [ [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ] ], LambdaFunctionTimedOutEventDetails$ = [ 3, n0, "LambdaFunctionTimedOutEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], ListExecutionsInput$ = [ 3, n0, "ListExecutionsInput", 0, [ _sMA, "statusFilter", _mR, _nT, _mRA, "redriveFilter" ], [ 0, 0, 1, 0, 0, 0 ] ], ListExecutionsOutput$ = [ 3, n0, "ListExecutionsOutput", 0, [ "executions", _nT ], [ () => ExecutionList, 0 ], 1 ], LogDestination$ = [ 3, n0, "LogDestination", 0, [ "cloudWatchLogsLogGroup" ], [ () => CloudWatchLogsLogGroup$ ] ], LoggingConfiguration$ = [ 3, n0, "LoggingConfiguration", 0, [ "level", _iED, "destinations" ], [ 0, 2, () => LogDestinationList ] ], MapIterationEventDetails$ = [ 3, n0, "MapIterationEventDetails", 0, [ _n, "index" ], [ 0, 1 ] ], MapRunFailedEventDetails$ = [ 3, n0, "MapRunFailedEventDetails", 0, [ _e, _ca ], [ [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ] ], MapRunRedrivenEventDetails$ = [ 3, n0, "MapRunRedrivenEventDetails", 0, [ _mRA, _rCe ], [ 0, 1 ] ], MapRunStartedEventDetails$ = [ 3, n0, "MapRunStartedEventDetails", 0, [ _mRA ], [ 0 ] ], MapStateStartedEventDetails$ = [ 3, n0, "MapStateStartedEventDetails", 0, [ "length" ], [ 1 ] ], StartExecutionInput$ = [ 3, n0, "StartExecutionInput", 0, [ _sMA, _n, _i, _tH ], [ 0, 0, [ () => SensitiveData, 0 ], 0 ], 1 ], StartExecutionOutput$ = [ 3, n0, "StartExecutionOutput", 0, [ _eA, _sD ], [ 0, 4 ], 2 ], StateEnteredEventDetails$ = [ 3, n0, "StateEnteredEventDetails", 0, [ _n, _i, _iD ], [ 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ], 1 ], StateExitedEventDetails$ = [ 3, n0, "StateExitedEventDetails", 0, [ _n, _o, _oD, "assignedVariables", "assignedVariablesDetails" ], [ 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$, [ () => AssignedVariables, 0 ], () => AssignedVariablesDetails$ ], 1 ], StopExecutionInput$ = [ 3, n0, "StopExecutionInput", 0, [ _eA, _e, _ca ], [ 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ], 1 ], StopExecutionOutput$ = [ 3, n0, "StopExecutionOutput", 0, [ _sDt ], [ 4 ], 1 ], TaskCredentials$ = [ 3, n0, "TaskCredentials", 0, [ _rA ], [ 0 ] ], TaskFailedEventDetails$ = [ 3, n0, "TaskFailedEventDetails", 0, [ _rT, _re, _e, _ca ], [ 0, 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ], 2 ], TaskScheduledEventDetails$ = [ 3, n0, "TaskScheduledEventDetails", 0, [ _rT, _re, "region", "parameters", _tIS, _hIS, _tCa ], [ 0, 0, 0, [ () => ConnectorParameters, 0 ], 1, 1, () => TaskCredentials$ ], 4 ], TaskStartedEventDetails$ = [ 3, n0, "TaskStartedEventDetails", 0, [ _rT, _re ], [ 0, 0 ], 2 ], TaskStartFailedEventDetails$ = [ 3, n0, "TaskStartFailedEventDetails", 0, [ _rT, _re, _e, _ca ], [ 0, 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ], 2 ], TaskSubmitFailedEventDetails$ = [ 3, n0, "TaskSubmitFailedEventDetails", 0, [ _rT, _re, _e, _ca ], [ 0, 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ], 2 ], TaskSubmittedEventDetails$ = [ 3, n0, "TaskSubmittedEventDetails", 0, [ _rT, _re, _o, _oD ], [ 0, 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ], 2 ], TaskSucceededEventDetails$ = [ 3, n0, "TaskSucceededEventDetails", 0, [ _rT, _re, _o, _oD ], [ 0, 0, [ () => SensitiveData, 0 ], () => HistoryEventExecutionDataDetails$ ], 2 ], TaskTimedOutEventDetails$ = [ 3, n0, "TaskTimedOutEventDetails", 0, [ _rT, _re, _e, _ca ], [ 0, 0, [ () => SensitiveError, 0 ], [ () => SensitiveCause, 0 ] ], 2 ], TracingConfiguration$ = [ 3, n0, "TracingConfiguration", 0, [ "enabled" ], [ 2 ] ], ExecutionList = [ 1, n0, "ExecutionList", 0, () => ExecutionListItem$ ], HistoryEventList = [ 1, n0, "HistoryEventList", 0, [ () => HistoryEvent$, 0 ] ], LogDestinationList = [ 1, n0, "LogDestinationList", 0, () => LogDestination$ ], VariableNameList = [ 1, n0, "VariableNameList", 0, [ () => VariableName, 0 ] ], AssignedVariables = [ 2, n0, "AssignedVariables", 0, [ () => VariableName, 0 ], [ () => VariableValue, 0 ] ], VariableReferences = [ 2, n0, "VariableReferences", 8, [ 0, 0 ], [ () => VariableNameList, 0 ] ], DescribeExecution$ = [ 9, n0, "DescribeExecution", 0, () => DescribeExecutionInput$, () => DescribeExecutionOutput$ ], DescribeStateMachine$ = [ 9, n0, "DescribeStateMachine", 0, () => DescribeStateMachineInput$, () => DescribeStateMachineOutput$ ], GetExecutionHistory$ = [ 9, n0, "GetExecutionHistory", 0, () => GetExecutionHistoryInput$, () => GetExecutionHistoryOutput$ ], ListExecutions$ = [ 9, n0, "ListExecutions", 0, () => ListExecutionsInput$, () => ListExecutionsOutput$ ], StartExecution$ = [ 9, n0, "StartExecution", 2, () => StartExecutionInput$, () => StartExecutionOutput$ ], StopExecution$ = [ 9, n0, "StopExecution", 0, () => StopExecutionInput$, () => StopExecutionOutput$ ];
  }
};
