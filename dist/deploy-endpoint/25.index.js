export const id = 25;

export const ids = [ 25 ];

export const modules = {
  9390: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "cloudformation"
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
  4836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j7K: () => CreateStack$,
      IQQ: () => DeleteStack$,
      PE$: () => DescribeStackEvents$,
      TID: () => DescribeStackResources$,
      n09: () => DescribeStacks$,
      hZT: () => GetTemplate$,
      q0N: () => UpdateStack$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class CloudFormationServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
      }
    }
    class InvalidOperationException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#InvalidOperationException";
      name="InvalidOperationException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidOperationException.prototype);
        this.Message = opts.Message;
      }
    }
    class OperationNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#OperationNotFoundException";
      name="OperationNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "OperationNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OperationNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class CFNRegistryException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#CFNRegistryException";
      name="CFNRegistryException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "CFNRegistryException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CFNRegistryException.prototype);
        this.Message = opts.Message;
      }
    }
    class TypeNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#TypeNotFoundException";
      name="TypeNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TypeNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TypeNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class AlreadyExistsException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#AlreadyExistsException";
      name="AlreadyExistsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "AlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
        this.Message = opts.Message;
      }
    }
    class TypeConfigurationNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
      name="TypeConfigurationNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TypeConfigurationNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class TokenAlreadyExistsException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#TokenAlreadyExistsException";
      name="TokenAlreadyExistsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "TokenAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
        this.Message = opts.Message;
      }
    }
    class ChangeSetNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#ChangeSetNotFoundException";
      name="ChangeSetNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ChangeSetNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class InsufficientCapabilitiesException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#InsufficientCapabilitiesException";
      name="InsufficientCapabilitiesException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InsufficientCapabilitiesException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
        this.Message = opts.Message;
      }
    }
    class LimitExceededException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#LimitExceededException";
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
    class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
      name="ConcurrentResourcesLimitExceededException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ConcurrentResourcesLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
        this.Message = opts.Message;
      }
    }
    class OperationIdAlreadyExistsException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
      name="OperationIdAlreadyExistsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "OperationIdAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
        this.Message = opts.Message;
      }
    }
    class OperationInProgressException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#OperationInProgressException";
      name="OperationInProgressException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "OperationInProgressException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OperationInProgressException.prototype);
        this.Message = opts.Message;
      }
    }
    class StackSetNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StackSetNotFoundException";
      name="StackSetNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StackSetNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class StaleRequestException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StaleRequestException";
      name="StaleRequestException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StaleRequestException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StaleRequestException.prototype);
        this.Message = opts.Message;
      }
    }
    class CreatedButModifiedException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#CreatedButModifiedException";
      name="CreatedButModifiedException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "CreatedButModifiedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
        this.Message = opts.Message;
      }
    }
    class NameAlreadyExistsException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#NameAlreadyExistsException";
      name="NameAlreadyExistsException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "NameAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidChangeSetStatusException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#InvalidChangeSetStatusException";
      name="InvalidChangeSetStatusException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidChangeSetStatusException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
        this.Message = opts.Message;
      }
    }
    class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
      name="GeneratedTemplateNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "GeneratedTemplateNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class StackSetNotEmptyException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StackSetNotEmptyException";
      name="StackSetNotEmptyException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StackSetNotEmptyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceScanNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#ResourceScanNotFoundException";
      name="ResourceScanNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceScanNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class StackInstanceNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StackInstanceNotFoundException";
      name="StackInstanceNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StackInstanceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class StackRefactorNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StackRefactorNotFoundException";
      name="StackRefactorNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StackRefactorNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class HookResultNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#HookResultNotFoundException";
      name="HookResultNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "HookResultNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class StackNotFoundException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#StackNotFoundException";
      name="StackNotFoundException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StackNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StackNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceScanInProgressException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#ResourceScanInProgressException";
      name="ResourceScanInProgressException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceScanInProgressException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidStateTransitionException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#InvalidStateTransitionException";
      name="InvalidStateTransitionException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidStateTransitionException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
        this.Message = opts.Message;
      }
    }
    class OperationStatusCheckFailedException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#OperationStatusCheckFailedException";
      name="OperationStatusCheckFailedException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "OperationStatusCheckFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
        this.Message = opts.Message;
      }
    }
    class ResourceScanLimitExceededException extends CloudFormationServiceException {
      static shapeId="com.amazonaws.cloudformation#ResourceScanLimitExceededException";
      name="ResourceScanLimitExceededException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ResourceScanLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
        this.Message = opts.Message;
      }
    }
    const _CRT = "ClientRequestToken", _Ca = "Capabilities", _D = "Description", _DC = "DeploymentConfig", _DI = "DriftInformation", _DR = "DisableRollback", _DV = "DisableValidation", _ETP = "EnableTerminationProtection", _LCT = "LastCheckTimestamp", _LO = "LastOperations", _LRI = "LogicalResourceId", _M = "Message", _MI = "ModuleInfo", _NARN = "NotificationARNs", _NT = "NextToken", _OI = "OperationId", _P = "Parameters", _PRI = "PhysicalResourceId", _RCo = "RollbackConfiguration", _REOC = "RetainExceptOnCreate", _RSR = "ResourceStatusReason", _RT = "ResourceType", _RTe = "ResourceTypes", _RTo = "RollbackTriggers", _SE = "StackEvents", _SI = "StackId", _SN = "StackName", _SPB = "StackPolicyBody", _SRt = "StackResources", _TB = "TemplateBody", _TIM = "TimeoutInMinutes", _Ta = "Tags", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation", n0 = "com.amazonaws.cloudformation", _s_registry = new TypeRegistry.O(_s);
    var CloudFormationServiceException$ = [ -3, _s, "CloudFormationServiceException", 0, [], [] ];
    _s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var AlreadyExistsException$ = [ -3, n0, "AlreadyExistsException", {
      [_aQE]: [ "AlreadyExistsException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
    var CFNRegistryException$ = [ -3, n0, "CFNRegistryException", {
      [_aQE]: [ "CFNRegistryException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
    var ChangeSetNotFoundException$ = [ -3, n0, "ChangeSetNotFoundException", {
      [_aQE]: [ "ChangeSetNotFound", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
    var ConcurrentResourcesLimitExceededException$ = [ -3, n0, "ConcurrentResourcesLimitExceededException", {
      [_aQE]: [ "ConcurrentResourcesLimitExceeded", 429 ],
      [_e]: _c,
      [_hE]: 429
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
    var CreatedButModifiedException$ = [ -3, n0, "CreatedButModifiedException", {
      [_aQE]: [ "CreatedButModifiedException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
    var GeneratedTemplateNotFoundException$ = [ -3, n0, "GeneratedTemplateNotFoundException", {
      [_aQE]: [ "GeneratedTemplateNotFound", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
    var HookResultNotFoundException$ = [ -3, n0, "HookResultNotFoundException", {
      [_aQE]: [ "HookResultNotFound", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
    var InsufficientCapabilitiesException$ = [ -3, n0, "InsufficientCapabilitiesException", {
      [_aQE]: [ "InsufficientCapabilitiesException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
    var InvalidChangeSetStatusException$ = [ -3, n0, "InvalidChangeSetStatusException", {
      [_aQE]: [ "InvalidChangeSetStatus", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
    var InvalidOperationException$ = [ -3, n0, "InvalidOperationException", {
      [_aQE]: [ "InvalidOperationException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
    var InvalidStateTransitionException$ = [ -3, n0, "InvalidStateTransitionException", {
      [_aQE]: [ "InvalidStateTransition", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
    var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
      [_aQE]: [ "LimitExceededException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var NameAlreadyExistsException$ = [ -3, n0, "NameAlreadyExistsException", {
      [_aQE]: [ "NameAlreadyExistsException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
    var OperationIdAlreadyExistsException$ = [ -3, n0, "OperationIdAlreadyExistsException", {
      [_aQE]: [ "OperationIdAlreadyExistsException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
    var OperationInProgressException$ = [ -3, n0, "OperationInProgressException", {
      [_aQE]: [ "OperationInProgressException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
    var OperationNotFoundException$ = [ -3, n0, "OperationNotFoundException", {
      [_aQE]: [ "OperationNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
    var OperationStatusCheckFailedException$ = [ -3, n0, "OperationStatusCheckFailedException", {
      [_aQE]: [ "ConditionalCheckFailed", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
    var ResourceScanInProgressException$ = [ -3, n0, "ResourceScanInProgressException", {
      [_aQE]: [ "ResourceScanInProgress", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
    var ResourceScanLimitExceededException$ = [ -3, n0, "ResourceScanLimitExceededException", {
      [_aQE]: [ "ResourceScanLimitExceeded", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
    var ResourceScanNotFoundException$ = [ -3, n0, "ResourceScanNotFoundException", {
      [_aQE]: [ "ResourceScanNotFound", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
    var StackInstanceNotFoundException$ = [ -3, n0, "StackInstanceNotFoundException", {
      [_aQE]: [ "StackInstanceNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
    var StackNotFoundException$ = [ -3, n0, "StackNotFoundException", {
      [_aQE]: [ "StackNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
    var StackRefactorNotFoundException$ = [ -3, n0, "StackRefactorNotFoundException", {
      [_aQE]: [ "StackRefactorNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
    var StackSetNotEmptyException$ = [ -3, n0, "StackSetNotEmptyException", {
      [_aQE]: [ "StackSetNotEmptyException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
    var StackSetNotFoundException$ = [ -3, n0, "StackSetNotFoundException", {
      [_aQE]: [ "StackSetNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
    var StaleRequestException$ = [ -3, n0, "StaleRequestException", {
      [_aQE]: [ "StaleRequestException", 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StaleRequestException$, StaleRequestException);
    var TokenAlreadyExistsException$ = [ -3, n0, "TokenAlreadyExistsException", {
      [_aQE]: [ "TokenAlreadyExistsException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
    var TypeConfigurationNotFoundException$ = [ -3, n0, "TypeConfigurationNotFoundException", {
      [_aQE]: [ "TypeConfigurationNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
    var TypeNotFoundException$ = [ -3, n0, "TypeNotFoundException", {
      [_aQE]: [ "TypeNotFoundException", 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var CreateStackInput$ = [ 3, n0, "CreateStackInput", 0, [ _SN, _TB, "TemplateURL", _P, _DR, _RCo, _TIM, _NARN, _Ca, _RTe, "RoleARN", "OnFailure", _SPB, "StackPolicyURL", _Ta, _CRT, _ETP, _REOC, _DC, _DV ], [ 0, 0, 0, () => _Parameters, 2, () => RollbackConfiguration$, 1, 64, 64, 64, 0, 0, 0, 0, () => Tags, 0, 2, 2, () => DeploymentConfig$, 2 ], 1 ], CreateStackOutput$ = [ 3, n0, "CreateStackOutput", 0, [ _SI, _OI ], [ 0, 0 ] ], DeleteStackInput$ = [ 3, n0, "DeleteStackInput", 0, [ _SN, "RetainResources", "RoleARN", _CRT, "DeletionMode", _DC ], [ 0, 64, 0, 0, 0, () => DeploymentConfig$ ], 1 ], DeploymentConfig$ = [ 3, n0, _DC, 0, [ "Mode", _DR ], [ 0, 2 ] ], DescribeStackEventsInput$ = [ 3, n0, "DescribeStackEventsInput", 0, [ _SN, _NT ], [ 0, 0 ], 1 ], DescribeStackEventsOutput$ = [ 3, n0, "DescribeStackEventsOutput", 0, [ _SE, _NT ], [ () => StackEvents, 0 ] ], DescribeStackResourcesInput$ = [ 3, n0, "DescribeStackResourcesInput", 0, [ _SN, _LRI, _PRI ], [ 0, 0, 0 ] ], DescribeStackResourcesOutput$ = [ 3, n0, "DescribeStackResourcesOutput", 0, [ _SRt ], [ () => StackResources ] ], DescribeStacksInput$ = [ 3, n0, "DescribeStacksInput", 0, [ _SN, _NT ], [ 0, 0 ] ], DescribeStacksOutput$ = [ 3, n0, "DescribeStacksOutput", 0, [ "Stacks", _NT ], [ () => Stacks, 0 ] ], GetTemplateInput$ = [ 3, n0, "GetTemplateInput", 0, [ _SN, "ChangeSetName", "TemplateStage" ], [ 0, 0, 0 ] ], GetTemplateOutput$ = [ 3, n0, "GetTemplateOutput", 0, [ _TB, "StagesAvailable" ], [ 0, 64 ] ], ModuleInfo$ = [ 3, n0, _MI, 0, [ "TypeHierarchy", "LogicalIdHierarchy" ], [ 0, 0 ] ], OperationEntry$ = [ 3, n0, "OperationEntry", 0, [ "OperationType", _OI ], [ 0, 0 ] ], Output$ = [ 3, n0, "Output", 0, [ "OutputKey", "OutputValue", _D, "ExportName" ], [ 0, 0, 0, 0 ] ], Parameter$ = [ 3, n0, "Parameter", 0, [ "ParameterKey", "ParameterValue", "UsePreviousValue", "ResolvedValue" ], [ 0, 0, 2, 0 ] ], RollbackConfiguration$ = [ 3, n0, _RCo, 0, [ _RTo, "MonitoringTimeInMinutes" ], [ () => RollbackTriggers, 1 ] ], RollbackTrigger$ = [ 3, n0, "RollbackTrigger", 0, [ "Arn", "Type" ], [ 0, 0 ], 2 ], Stack$ = [ 3, n0, "Stack", 0, [ _SN, "CreationTime", "StackStatus", _SI, "ChangeSetId", _D, _P, "DeletionTime", "LastUpdatedTime", _RCo, "StackStatusReason", _DR, _DC, _NARN, _TIM, _Ca, "Outputs", "RoleARN", _Ta, _ETP, "ParentId", "RootId", _DI, _REOC, "DeletionMode", "DetailedStatus", _LO, "AliasName" ], [ 0, 4, 0, 0, 0, 0, () => _Parameters, 4, 4, () => RollbackConfiguration$, 0, 2, () => DeploymentConfig$, 64, 1, 64, () => Outputs, 0, () => Tags, 2, 0, 0, () => StackDriftInformation$, 2, 0, 0, () => LastOperations, 0 ], 3 ], StackDriftInformation$ = [ 3, n0, "StackDriftInformation", 0, [ "StackDriftStatus", _LCT ], [ 0, 4 ], 1 ], StackEvent$ = [ 3, n0, "StackEvent", 0, [ _SI, "EventId", _SN, "Timestamp", _OI, _LRI, _PRI, _RT, "ResourceStatus", _RSR, "ResourceProperties", _CRT, "HookType", "HookStatus", "HookStatusReason", "HookInvocationPoint", "HookInvocationId", "HookFailureMode", "DetailedStatus" ], [ 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ], 4 ], StackResource$ = [ 3, n0, "StackResource", 0, [ _LRI, _RT, "Timestamp", "ResourceStatus", _SN, _SI, _PRI, _RSR, _D, _DI, _MI ], [ 0, 0, 4, 0, 0, 0, 0, 0, 0, () => StackResourceDriftInformation$, () => ModuleInfo$ ], 4 ], StackResourceDriftInformation$ = [ 3, n0, "StackResourceDriftInformation", 0, [ "StackResourceDriftStatus", _LCT ], [ 0, 4 ], 1 ], Tag$ = [ 3, n0, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], UpdateStackInput$ = [ 3, n0, "UpdateStackInput", 0, [ _SN, _TB, "TemplateURL", "UsePreviousTemplate", "StackPolicyDuringUpdateBody", "StackPolicyDuringUpdateURL", _P, _Ca, _RTe, "RoleARN", _RCo, _SPB, "StackPolicyURL", _NARN, _Ta, _DR, _CRT, _REOC, _DC, _DV ], [ 0, 0, 0, 2, 0, 0, () => _Parameters, 64, 64, 0, () => RollbackConfiguration$, 0, 0, 64, () => Tags, 2, 0, 2, () => DeploymentConfig$, 2 ], 1 ], UpdateStackOutput$ = [ 3, n0, "UpdateStackOutput", 0, [ _SI, _OI ], [ 0, 0 ] ], LastOperations = [ 1, n0, _LO, 0, () => OperationEntry$ ], Outputs = [ 1, n0, "Outputs", 0, () => Output$ ], _Parameters = [ 1, n0, _P, 0, () => Parameter$ ], RollbackTriggers = [ 1, n0, _RTo, 0, () => RollbackTrigger$ ], StackEvents = [ 1, n0, _SE, 0, () => StackEvent$ ], StackResources = [ 1, n0, _SRt, 0, () => StackResource$ ], Stacks = [ 1, n0, "Stacks", 0, () => Stack$ ], Tags = [ 1, n0, _Ta, 0, () => Tag$ ], CreateStack$ = [ 9, n0, "CreateStack", 0, () => CreateStackInput$, () => CreateStackOutput$ ], DeleteStack$ = [ 9, n0, "DeleteStack", 0, () => DeleteStackInput$, () => "unit" ], DescribeStackEvents$ = [ 9, n0, "DescribeStackEvents", 0, () => DescribeStackEventsInput$, () => DescribeStackEventsOutput$ ], DescribeStackResources$ = [ 9, n0, "DescribeStackResources", 0, () => DescribeStackResourcesInput$, () => DescribeStackResourcesOutput$ ], DescribeStacks$ = [ 9, n0, "DescribeStacks", 0, () => DescribeStacksInput$, () => DescribeStacksOutput$ ], GetTemplate$ = [ 9, n0, "GetTemplate", 0, () => GetTemplateInput$, () => GetTemplateOutput$ ], UpdateStack$ = [ 9, n0, "UpdateStack", 0, () => UpdateStackInput$, () => UpdateStackOutput$ ];
  }
};
