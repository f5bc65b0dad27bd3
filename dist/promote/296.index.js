export const id = 296;

export const ids = [ 296 ];

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
  2125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => makeBuilder
    });
    var middleware = __webpack_require__(8678), MiddlewareStack = __webpack_require__(9860), NormalizedSchema = __webpack_require__(7697);
    function schemaLogFilter(schema, data) {
      if (null == data) return data;
      const ns = NormalizedSchema.l1.of(schema);
      if (ns.getMergedTraits().sensitive) return "***SensitiveInformation***";
      if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
      } else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if ("object" == typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
      } else if (ns.isStructSchema() && "object" == typeof data) {
        const object = data, newObject = {};
        for (const [member, memberNs] of ns.structIterator()) null != object[member] && (newObject[member] = schemaLogFilter(memberNs, object[member]));
        return newObject;
      }
      return data;
    }
    const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
    class Command {
      middlewareStack=(0, MiddlewareStack.o)();
      schema;
      static classBuilder() {
        return new ClassBuilder;
      }
      resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor}) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
        const stack = clientStack.concat(this.middlewareStack), {logger} = configuration, additionalSmithyContext = additionalContext[middleware.V], handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [middleware.V]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...void 0 === options?.metricsRecorder ? {} : {
              metricsRecorder: options.metricsRecorder
            },
            ...void 0 === options?.abortSignal ? {} : {
              abortSignal: options.abortSignal
            }
          }
        }, {requestHandler} = configuration;
        let isEventStream, requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
          requestOptions = {
            ...requestOptions
          };
          delete requestOptions.metricsRecorder;
        }
        const schema = this.schema, marker = schema?.[operationEventStreamMarker];
        if (void 0 !== marker) isEventStream = marker; else if (schema && Array.isArray(schema) && 9 === schema[0]) {
          const [, , , , input$, output$] = schema;
          isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
        }
        isEventStream && (requestOptions = {
          isEventStream,
          ...requestOptions
        });
        return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
      }
    }
    class ClassBuilder {
      _init=() => {};
      _ep={};
      _middlewareFn=() => [];
      _commandName="";
      _clientName="";
      _additionalContext={};
      _smithyContext={};
      _inputFilterSensitiveLog=void 0;
      _outputFilterSensitiveLog=void 0;
      _serializer=null;
      _deserializer=null;
      _operationSchema;
      init(cb) {
        this._init = cb;
      }
      ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
      }
      m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
      }
      s(service, operation, smithyContext = {}) {
        this._smithyContext = {
          service,
          operation,
          ...smithyContext
        };
        return this;
      }
      c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
      }
      n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
      }
      f(inputFilter = _ => _, outputFilter = _ => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
      }
      ser(serializer) {
        this._serializer = serializer;
        return this;
      }
      de(deserializer) {
        this._deserializer = deserializer;
        return this;
      }
      sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
      }
      build() {
        const closure = this;
        let CommandRef;
        return CommandRef = class extends Command {
          input;
          static getEndpointParameterInstructions() {
            return closure._ep;
          }
          constructor(...[input]) {
            super();
            this.input = input ?? {};
            closure._init(this);
            this.schema = closure._operationSchema;
          }
          resolveMiddleware(stack, configuration, options) {
            const op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
            return this.resolveMiddlewareWithContext(stack, configuration, options, {
              CommandCtor: CommandRef,
              middlewareFn: closure._middlewareFn,
              clientName: closure._clientName,
              commandName: closure._commandName,
              inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
              outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
              smithyContext: closure._smithyContext,
              additionalContext: closure._additionalContext
            });
          }
          serialize=closure._serializer;
          deserialize=closure._deserializer;
        };
      }
    }
    function makeBuilder(common, service, name, ep) {
      return function(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
          const list = plugins.call(this, CommandCtor, clientStack, config, options);
          list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
          return list;
        }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
      };
    }
  },
  8296: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      invocations: () => invocations
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(1757);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "AmazonSageMakerRuntime", "SageMakerRuntimeClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(5462);
    class InvokeEndpointCommand extends(command(_ep0, _mw0, "InvokeEndpoint", schemas_0.Gy)){}
    var errors = __webpack_require__(346), duration = __webpack_require__(8112), kit_errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    const usualTimeoutMs = 7e4;
    function invocations(client, clock, timeoutMs = usualTimeoutMs) {
      return {
        invoke: async function(request, signal) {
          const {endpointName, body, contentType} = request, subject = `endpoint ${endpointName}`, input = {
            EndpointName: endpointName,
            Body: (new TextEncoder).encode(body),
            ContentType: contentType
          }, within = AbortSignal.timeout(timeoutMs), startedAt = clock.now(), latency = () => clock.now() - startedAt;
          try {
            const answer = await (0, translate_error.C)({
              action: "sagemaker:InvokeEndpoint",
              subject
            }, () => client.send(new InvokeEndpointCommand(input), {
              abortSignal: AbortSignal.any([ signal, within ])
            })), latencyMs = latency(), text = (new TextDecoder).decode(answer.Body);
            return {
              kind: "answered",
              latencyMs,
              contentType: answer.ContentType ?? "",
              body: text
            };
          } catch (error) {
            signal.throwIfAborted();
            return within.aborted ? function(endpointName, latencyMs) {
              return {
                kind: "unanswered",
                latencyMs,
                failure: {
                  subject: `endpoint ${endpointName}`,
                  happened: `no answer within ${(0, duration.a)(latencyMs)}`,
                  remedy: `Read the log group /aws/sagemaker/Endpoints/${endpointName}.`
                },
                final: !1
              };
            }(endpointName, timeoutMs) : function(error, subject, latencyMs) {
              if (!(error instanceof kit_errors.nM)) throw error;
              const {cause} = error;
              if (cause instanceof errors.me) return {
                kind: "model-error",
                latencyMs,
                status: cause.OriginalStatusCode,
                message: cause.OriginalMessage ?? cause.message,
                logStreamArn: cause.LogStreamArn
              };
              const unanswered = (failure, final) => ({
                kind: "unanswered",
                latencyMs,
                failure,
                final
              });
              return cause instanceof errors.XY ? unanswered({
                subject,
                happened: `the model is not ready yet (${cause.message})`,
                remedy: "Give it time with 'warm-up' requests, which are not measured."
              }, !1) : unanswered(error.failure, !error.transient);
            }(error, subject, latency());
          }
        }
      };
    }
  },
  8214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => attempt,
      v: () => isRefusal
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    const throttling = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/, denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, expired = /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidToken|InvalidSignature)/, network = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError)$/;
    async function attempt(what, call) {
      try {
        return await call();
      } catch (error) {
        throw error instanceof Error ? function({action, subject}, error) {
          if ("AbortError" === error.name) return error;
          const {name, message, $metadata} = error, status = $metadata?.httpStatusCode, code = "code" in error && "string" == typeof error.code ? error.code : name, refusal = (happened, remedy, transient = !1) => new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM({
            subject,
            happened,
            remedy
          }, {
            code: name,
            cause: error,
            transient
          });
          return denied.test(name) ? refusal(`not allowed to ${action} (${message})`, `Add ${action} to the policy of the role that this job assumes.`) : expired.test(name) ? refusal(`the AWS credentials are no longer accepted (${message})`, "Assume the role again just before this step, or for longer (role-duration-seconds).") : "CredentialsProviderError" === name ? refusal("there are no AWS credentials", "Let aws-actions/configure-aws-credentials run before this step, in the same job.") : /Region is missing/.test(message) ? refusal("no AWS region is set", "Set aws-region of aws-actions/configure-aws-credentials, or the variable AWS_REGION.") : throttling.test(name) ? refusal(`AWS throttles ${action} (${message})`, "Run the job again later.", !0) : /LimitExceeded/.test(name) ? refusal(`a quota of the account is used up (${message})`, "Ask for more in the Service Quotas console, or use less.") : network.test(code) ? refusal(`AWS cannot be reached (${code})`, "Check the network of the runner and run the job again.", !0) : void 0 !== status && status >= 500 ? refusal(`AWS failed to answer ${action} (${status} ${name})`, "Run the job again later.", !0) : void 0 === status && void 0 === $metadata ? error : refusal(message || name, `AWS answered ${action} with ${name}.`);
        }(what, error) : error;
      }
    }
    function isRefusal(error, code, text) {
      return error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM && error.code === code && error.failure.happened.includes(text);
    }
  }
};
