export const id = 7697;

export const ids = [ 7697 ];

export const modules = {
  4200: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7464), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1757);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonSageMakerRuntime", "SageMakerRuntimeClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  },
  127: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => InvokeEndpointCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4200), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
    class InvokeEndpointCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "InvokeEndpoint", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Gy)){}
  },
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
      Lh: () => InvokeEndpointWithResponseStream$,
      q1: () => errorTypeRegistries,
      ue: () => InvokeEndpointAsync$
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2889), _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346), _models_SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
    const _A = "Accept", _B = "Body", _CA = "CustomAttributes", _CT = "ContentType", _CT_ = "Content-Type", _EN = "EndpointName", _ICN = "InferenceComponentName", _II = "InferenceId", _IPV = "InvokedProductionVariant", _ISF = "InternalStreamFailure", _M = "Message", _MSE = "ModelStreamError", _PAI = "PrefixAwareId", _PP = "PayloadPart", _TCH = "TargetContainerHostname", _TV = "TargetVariant", _XASA = "X-Amzn-SageMaker-Accept", _XASCA = "X-Amzn-SageMaker-Custom-Attributes", _XASCT = "X-Amzn-SageMaker-Content-Type", _XASIC = "X-Amzn-SageMaker-Inference-Component", _XASII = "X-Amzn-SageMaker-Inference-Id", _XASPAI = "X-Amzn-SageMaker-Prefix-Aware-Id", _XASSI = "X-Amzn-SageMaker-Session-Id", _XASTCH = "X-Amzn-SageMaker-Target-Container-Hostname", _XASTV = "X-Amzn-SageMaker-Target-Variant", _aQE = "awsQueryError", _c = "client", _e = "error", _eP = "eventPayload", _h = "http", _hE = "httpError", _hH = "httpHeader", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime", _se = "server", _st = "streaming", _xAIPV = "x-Amzn-Invoked-Production-Variant", n0 = "com.amazonaws.sagemakerruntime", _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
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
    var InternalStreamFailure$ = [ -3, n0, _ISF, {
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
    var ModelStreamError$ = [ -3, n0, _MSE, {
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
    var AsyncBodyBlob = [ 0, n0, "AsyncBodyBlob", 8, 21 ], BodyBlob = [ 0, n0, "BodyBlob", 8, 21 ], CustomAttributesHeader = [ 0, n0, "CustomAttributesHeader", 8, 0 ], PartBlob = [ 0, n0, "PartBlob", 8, 21 ], InvokeEndpointAsyncInput$ = [ 3, n0, "InvokeEndpointAsyncInput", 0, [ _EN, _CT, _A, _CA, _II, "InputLocation", "S3OutputPathExtension", "Filename", "RequestTTLSeconds", "InvocationTimeoutSeconds", _B ], [ [ 0, 1 ], [ 0, {
      [_hH]: _XASCT
    } ], [ 0, {
      [_hH]: _XASA
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-InputLocation"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-S3OutputPathExtension"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Filename"
    } ], [ 1, {
      [_hH]: "X-Amzn-SageMaker-RequestTTLSeconds"
    } ], [ 1, {
      [_hH]: "X-Amzn-SageMaker-InvocationTimeoutSeconds"
    } ], [ () => AsyncBodyBlob, 16 ] ], 1 ], InvokeEndpointAsyncOutput$ = [ 3, n0, "InvokeEndpointAsyncOutput", 0, [ _II, "OutputLocation", "FailureLocation" ], [ 0, [ 0, {
      [_hH]: "X-Amzn-SageMaker-OutputLocation"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-FailureLocation"
    } ] ] ], InvokeEndpointInput$ = [ 3, n0, "InvokeEndpointInput", 0, [ _EN, _B, _CT, _A, _CA, "TargetModel", _TV, _TCH, _II, "EnableExplanations", _ICN, "SessionId", _PAI ], [ [ 0, 1 ], [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _A
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Target-Model"
    } ], [ 0, {
      [_hH]: _XASTV
    } ], [ 0, {
      [_hH]: _XASTCH
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Enable-Explanations"
    } ], [ 0, {
      [_hH]: _XASIC
    } ], [ 0, {
      [_hH]: _XASSI
    } ], [ 0, {
      [_hH]: _XASPAI
    } ] ], 2 ], InvokeEndpointOutput$ = [ 3, n0, "InvokeEndpointOutput", 0, [ _B, _CT, _IPV, _CA, "NewSessionId", "ClosedSessionId" ], [ [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _xAIPV
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-New-Session-Id"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Closed-Session-Id"
    } ] ], 1 ], InvokeEndpointWithResponseStreamInput$ = [ 3, n0, "InvokeEndpointWithResponseStreamInput", 0, [ _EN, _B, _CT, _A, _CA, _TV, _TCH, _II, _ICN, "SessionId", _PAI ], [ [ 0, 1 ], [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _XASA
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: _XASTV
    } ], [ 0, {
      [_hH]: _XASTCH
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: _XASIC
    } ], [ 0, {
      [_hH]: _XASSI
    } ], [ 0, {
      [_hH]: _XASPAI
    } ] ], 2 ], InvokeEndpointWithResponseStreamOutput$ = [ 3, n0, "InvokeEndpointWithResponseStreamOutput", 0, [ _B, _CT, _IPV, _CA ], [ [ () => ResponseStream$, 16 ], [ 0, {
      [_hH]: _XASCT
    } ], [ 0, {
      [_hH]: _xAIPV
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ] ], 1 ], PayloadPart$ = [ 3, n0, _PP, 0, [ "Bytes" ], [ [ () => PartBlob, {
      [_eP]: 1
    } ] ] ], ResponseStream$ = [ 4, n0, "ResponseStream", {
      [_st]: 1
    }, [ _PP, _MSE, _ISF ], [ [ () => PayloadPart$, 0 ], [ () => ModelStreamError$, 0 ], [ () => InternalStreamFailure$, 0 ] ] ], InvokeEndpoint$ = [ 9, n0, "InvokeEndpoint", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/invocations", 200 ]
    }, () => InvokeEndpointInput$, () => InvokeEndpointOutput$ ], InvokeEndpointAsync$ = [ 9, n0, "InvokeEndpointAsync", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/async-invocations", 202 ]
    }, () => InvokeEndpointAsyncInput$, () => InvokeEndpointAsyncOutput$ ], InvokeEndpointWithResponseStream$ = [ 9, n0, "InvokeEndpointWithResponseStream", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/invocations-response-stream", 200 ]
    }, () => InvokeEndpointWithResponseStreamInput$, () => InvokeEndpointWithResponseStreamOutput$ ];
  },
  78: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      endpointTarget: () => endpointTarget
    });
    const subjectOf = ({endpointName}) => `endpoint ${endpointName}`;
    var commandBuilder = __webpack_require__(4200), schemas_0 = __webpack_require__(5462);
    class InvokeEndpointAsyncCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "InvokeEndpointAsync", schemas_0.ue)){}
    var errors = __webpack_require__(2451), duration = __webpack_require__(8112), poll = __webpack_require__(81), models_errors = __webpack_require__(346);
    function deadline(ms, outer) {
      const own = new AbortController, follow = () => own.abort(outer.reason), late = new DOMException(`not done within ${ms} ms`, "TimeoutError"), timer = setTimeout(() => own.abort(late), ms);
      outer.aborted ? follow() : outer.addEventListener("abort", follow, {
        once: !0
      });
      return {
        signal: own.signal,
        passed: () => own.signal.reason === late,
        renew: () => {
          timer.refresh();
        },
        [Symbol.dispose]() {
          clearTimeout(timer);
          outer.removeEventListener("abort", follow);
        }
      };
    }
    var translate_error = __webpack_require__(8214), __disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function invokeWithin(order, {clock, signal}, invoke) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const within = function(env, value, async) {
          if (null != value) {
            if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
            var dispose, inner;
            if (async) {
              if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
              dispose = value[Symbol.asyncDispose];
            }
            if (void 0 === dispose) {
              if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
              dispose = value[Symbol.dispose];
              async && (inner = dispose);
            }
            if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
            inner && (dispose = function() {
              try {
                inner.call(this);
              } catch (e) {
                return Promise.reject(e);
              }
            });
            env.stack.push({
              value,
              dispose,
              async
            });
          } else async && env.stack.push({
            async: !0
          });
          return value;
        }(env_1, deadline(order.timeoutMs, signal), !1), startedAt = clock.now(), latencyMs = () => clock.now() - startedAt;
        try {
          return await invoke({
            within: within.signal,
            latencyMs
          });
        } catch (error) {
          signal.throwIfAborted();
          if (within.passed()) {
            const late = failed(order, `no answer within ${(0, duration.a)(order.timeoutMs)}`);
            return unanswered(order.timeoutMs, late, {
              notReady: !0
            });
          }
          if (error instanceof errors.nM) return function(error, latencyMs) {
            const {cause, failure} = error;
            if (cause instanceof models_errors.me) return {
              kind: "answered",
              latencyMs,
              status: cause.OriginalStatusCode || void 0,
              contentType: "",
              body: (new TextEncoder).encode(cause.OriginalMessage ?? cause.message),
              logStreamArn: cause.LogStreamArn
            };
            if (cause instanceof models_errors.XY) {
              const happened = `the model is not ready yet (${cause.message})`, remedy = "Give it time with 'warm-up' requests, which are not measured.";
              return unanswered(latencyMs, {
                ...failure,
                happened,
                remedy
              }, {
                notReady: !0
              });
            }
            const throttled = (0, translate_error.E2)(error) || 429 === statusOf(cause);
            return unanswered(latencyMs, failure, {
              throttled,
              notReady: 503 === statusOf(cause),
              final: "" !== error.code && !error.transient && !throttled
            });
          }(error, latencyMs());
          throw error;
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        __disposeResources(env_1);
      }
    }
    function unanswered(latencyMs, failure, {final = !1, throttled = !1, notReady = !1} = {}) {
      return {
        kind: "unanswered",
        latencyMs,
        failure,
        final,
        throttled,
        notReady
      };
    }
    function failed({endpointName}, happened, remedy = `Read the log group /aws/sagemaker/Endpoints/${endpointName}.`) {
      return {
        subject: subjectOf({
          endpointName
        }),
        happened,
        remedy
      };
    }
    function statusOf(error) {
      if (!(error instanceof Error)) return;
      const {$metadata} = error;
      return $metadata?.httpStatusCode;
    }
    async function find(read, uri) {
      try {
        return await read(uri, 5e6);
      } catch (error) {
        if (error instanceof errors.nM && (0, translate_error.c6)(error)) return "perhaps refused";
        if (error instanceof errors.nM && "NoSuchKey" === error.code) return "not yet";
        throw error;
      }
    }
    const silent = {
      info: () => {},
      warn: () => {},
      group: () => ({
        [Symbol.dispose]: () => {}
      }),
      mask: () => {},
      annotate: () => {}
    };
    var InvokeEndpointCommand = __webpack_require__(127), endpoint_request = __webpack_require__(3245);
    class InvokeEndpointWithResponseStreamCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "InvokeEndpointWithResponseStream", schemas_0.Lh)){}
    var invoke_stream_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    const usualSilenceMs = 7e4;
    function partsReader(onPart, latencyMs) {
      const parts = [];
      let firstByteMs, sizeBytes = 0;
      return {
        async read(body) {
          for await (const {PayloadPart} of body ?? []) {
            onPart();
            const bytes = PayloadPart?.Bytes ?? new Uint8Array;
            bytes.length > 0 && (firstByteMs ??= latencyMs());
            sizeBytes += bytes.length;
            if (sizeBytes > 5e6) throw new Error("the answer is larger than 5000000 bytes");
            parts.push(bytes);
          }
        },
        firstByteMs: () => firstByteMs,
        joined: () => Buffer.concat(parts)
      };
    }
    function endpointTarget(client, order, clock) {
      return {
        subject: subjectOf(order),
        ask: asks[order.invocation](client, order, clock)
      };
    }
    const asks = {
      "real-time": function(client, order, clock) {
        const {endpointName, inferenceComponentName, targetModel, targetVariant} = order;
        let {sessionId} = order;
        return ({accept, body, contentType}, signal) => invokeWithin(order, {
          clock,
          signal
        }, async ({within, latencyMs}) => {
          const command = new InvokeEndpointCommand.P({
            EndpointName: endpointName,
            Body: body,
            ContentType: contentType,
            Accept: accept,
            TargetVariant: targetVariant,
            TargetModel: targetModel,
            InferenceComponentName: inferenceComponentName,
            SessionId: sessionId
          }), answer = await (0, translate_error.CD)({
            action: "sagemaker:InvokeEndpoint",
            subject: subjectOf(order)
          }, () => client.send(command, {
            abortSignal: within
          }));
          sessionId === endpoint_request.RL && (sessionId = (opened = answer.NewSessionId, 
          opened?.split(";")[0]?.trim()) ?? sessionId);
          var opened;
          return {
            kind: "answered",
            latencyMs: latencyMs(),
            status: answer.$metadata.httpStatusCode,
            contentType: answer.ContentType ?? "",
            body: answer.Body,
            variant: answer.InvokedProductionVariant
          };
        });
      },
      stream: function(client, order, clock) {
        const {endpointName, inferenceComponentName, sessionId, silenceMs = usualSilenceMs, targetVariant} = order;
        return ({accept, body, contentType}, signal) => invokeWithin(order, {
          clock,
          signal
        }, async ({within, latencyMs}) => {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            const silence = function(env, value, async) {
              if (null != value) {
                if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
                var dispose, inner;
                if (async) {
                  if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
                  dispose = value[Symbol.asyncDispose];
                }
                if (void 0 === dispose) {
                  if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
                  dispose = value[Symbol.dispose];
                  async && (inner = dispose);
                }
                if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
                inner && (dispose = function() {
                  try {
                    inner.call(this);
                  } catch (e) {
                    return Promise.reject(e);
                  }
                });
                env.stack.push({
                  value,
                  dispose,
                  async
                });
              } else async && env.stack.push({
                async: !0
              });
              return value;
            }(env_1, deadline(silenceMs, within), !1), command = new InvokeEndpointWithResponseStreamCommand({
              EndpointName: endpointName,
              Body: body,
              ContentType: contentType,
              Accept: accept,
              TargetVariant: targetVariant,
              InferenceComponentName: inferenceComponentName,
              SessionId: sessionId
            }), reading = {
              parts: partsReader(silence.renew, latencyMs),
              began: !1
            };
            try {
              const what = {
                action: "sagemaker:InvokeEndpointWithResponseStream",
                subject: subjectOf(order)
              }, answer = await (0, translate_error.CD)(what, () => client.send(command, {
                abortSignal: silence.signal
              }));
              reading.began = !0;
              await reading.parts.read(answer.Body);
              return {
                kind: "answered",
                latencyMs: latencyMs(),
                firstByteMs: reading.parts.firstByteMs(),
                status: answer.$metadata.httpStatusCode,
                contentType: answer.ContentType ?? "",
                body: reading.parts.joined(),
                variant: answer.InvokedProductionVariant
              };
            } catch (error) {
              within.throwIfAborted();
              if (silence.passed()) {
                const silent = failed(order, `the stream was silent for ${(0, duration.a)(silenceMs)}`);
                return unanswered(latencyMs(), silent, {
                  notReady: !0
                });
              }
              const {began, parts} = reading;
              return function(order, {error, began, latencyMs, firstByteMs}) {
                const cause = error instanceof errors.nM ? error.cause : error;
                if (cause instanceof models_errors.Mr) return {
                  kind: "answered",
                  latencyMs,
                  firstByteMs,
                  status: void 0,
                  contentType: "",
                  body: (new TextEncoder).encode([ cause.ErrorCode, cause.message ].filter(Boolean).join(": "))
                };
                if (cause instanceof models_errors.w4) return unanswered(latencyMs, failed(order, `SageMaker could not pass on the stream (${cause.message})`, "Run the job again later."));
                if (!(cause instanceof Error) || !began && 200 !== statusOf(cause)) throw error;
                const [reason = ""] = cause.message.split("\n");
                return unanswered(latencyMs, failed(order, `the stream did not come to its end (${reason})`));
              }(order, {
                error,
                began,
                latencyMs: latencyMs(),
                firstByteMs: parts.firstByteMs()
              });
            }
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            invoke_stream_disposeResources(env_1);
          }
        });
      },
      async: function(client, order, clock) {
        return ({accept, body, bodyUri, contentType}, signal) => invokeWithin(order, {
          clock,
          signal
        }, async ({within, latencyMs}) => {
          const command = new InvokeEndpointAsyncCommand({
            EndpointName: order.endpointName,
            ContentType: contentType,
            Accept: accept,
            ...void 0 === bodyUri ? {
              Body: body
            } : {
              InputLocation: bodyUri
            }
          }), {OutputLocation: output, FailureLocation: failure} = await (0, translate_error.CD)({
            action: "sagemaker:InvokeEndpointAsync",
            subject: subjectOf(order)
          }, () => client.send(command, {
            abortSignal: within
          }));
          if (void 0 === output) {
            const remedy = "Set S3OutputPath in the AsyncInferenceConfig of its endpoint config.";
            throw new errors.nM(failed(order, "SageMaker does not say where the answer will be", remedy));
          }
          return async function(order, awaited, means) {
            const {clock, latencyMs, signal} = means, {read} = await order.objects(), polled = await (0, 
            poll.wt)({
              clock,
              signal,
              log: silent,
              subject: subjectOf(order),
              look: async () => {
                const output = await find(read, awaited.output);
                if ("object" == typeof output) return {
                  status: 200,
                  object: output
                };
                const failure = void 0 === awaited.failure ? output : await find(read, awaited.failure);
                return "object" == typeof failure ? {
                  status: void 0,
                  object: failure
                } : output;
              },
              judge: seen => "object" == typeof seen ? (0, poll.Vw)(seen) : (0, poll.eg)(seen),
              timeoutMs: Math.max(0, order.timeoutMs - latencyMs()),
              maxPauseMs: 1e4
            });
            if ("timed-out" === polled.kind) return unanswered(latencyMs(), function(order, {output, failure}, note) {
              const happened = `no answer on S3 within ${(0, duration.a)(order.timeoutMs)} (${output})`;
              if ("perhaps refused" === note) return failed(order, happened, "S3 refuses the look, which it also does before the object is there: add s3:GetObject and s3:ListBucket to the policy of the role that this job assumes.");
              const log = `Read the log group /aws/sagemaker/Endpoints/${order.endpointName}`;
              return failed(order, happened, void 0 === failure ? `${log}: without S3FailurePath no failure is put on S3.` : `${log}, or wait for longer.`);
            }(order, awaited, polled.note), {
              notReady: !0
            });
            const {status, object} = polled.verdict, contentType = "binary/octet-stream" === object.contentType ? awaited.accept ?? "" : object.contentType;
            return {
              kind: "answered",
              latencyMs: latencyMs(),
              status,
              contentType,
              body: object.bytes
            };
          }(order, {
            output,
            failure,
            accept
          }, {
            clock,
            signal,
            latencyMs
          });
        });
      }
    };
  }
};
