export const id = 303;

export const ids = [ 303 ];

export const modules = {
  2219: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7464), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "SageMaker", "SageMakerClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
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
  4303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      servedModel: () => servedModel
    });
    var commandBuilder = __webpack_require__(2219), schemas_0 = __webpack_require__(1856);
    class DescribeEndpointCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeEndpoint", schemas_0.Jlj)){}
    class DescribeEndpointConfigCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeEndpointConfig", schemas_0.xWE)){}
    class DescribeModelCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeModel", schemas_0.H8Y)){}
    var translate_error = __webpack_require__(8214);
    function servedModel(client) {
      return {
        find: async function(endpointName) {
          const endpoint = await ifPresent("Could not find endpoint", () => (0, translate_error.C)({
            action: "sagemaker:DescribeEndpoint",
            subject: `endpoint ${endpointName}`
          }, () => client.send(new DescribeEndpointCommand({
            EndpointName: endpointName
          }))));
          if (void 0 === endpoint) return;
          const configName = endpoint.EndpointConfigName ?? "", containers = await async function(configName) {
            const config = await ifPresent("Could not find", () => (0, translate_error.C)({
              action: "sagemaker:DescribeEndpointConfig",
              subject: `endpoint config ${configName}`
            }, () => client.send(new DescribeEndpointConfigCommand({
              EndpointConfigName: configName
            })))), modelNames = distinct(config?.ProductionVariants?.map(({ModelName}) => ModelName) ?? []);
            return (await Promise.all(modelNames.map(name => ifPresent("Could not find", () => (0, 
            translate_error.C)({
              action: "sagemaker:DescribeModel",
              subject: `model ${name}`
            }, () => client.send(new DescribeModelCommand({
              ModelName: name
            }))))))).flatMap(model => [ ...model?.PrimaryContainer ? [ model.PrimaryContainer ] : [], ...model?.Containers ?? [] ]);
          }(configName), deployed = endpoint.ProductionVariants?.flatMap(({DeployedImages = []}) => DeployedImages) ?? [];
          return {
            endpointName,
            endpointArn: endpoint.EndpointArn ?? "",
            status: endpoint.EndpointStatus ?? "Creating",
            configName,
            modelPackageArns: distinct(containers.map(({ModelPackageName}) => ModelPackageName)),
            imageUris: distinct(containers.map(({Image}) => Image)),
            resolvedImages: distinct(deployed.map(({ResolvedImage}) => ResolvedImage)),
            ...endpoint.FailureReason && {
              failureReason: endpoint.FailureReason
            },
            pendingDeployment: void 0 !== endpoint.PendingDeploymentSummary,
            modifiedAt: endpoint.LastModifiedTime
          };
        }
      };
    }
    async function ifPresent(notFound, look) {
      try {
        return await look();
      } catch (error) {
        if ((0, translate_error.v)(error, "ValidationException", notFound)) return;
        throw error;
      }
    }
    function distinct(values) {
      return [ ...new Set(values.filter(value => void 0 !== value)) ];
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
