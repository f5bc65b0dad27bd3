export const id = 4303;

export const ids = [ 4303 ];

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
      async function view(endpointName) {
        const endpoint = await (0, translate_error.xo)(absence, () => (0, translate_error.CD)({
          action: "sagemaker:DescribeEndpoint",
          subject: `endpoint ${endpointName}`
        }, () => client.send(new DescribeEndpointCommand({
          EndpointName: endpointName
        }))));
        return endpoint && function(endpoint, endpointName) {
          const {PendingDeploymentSummary: pending, DataCaptureConfig: capture} = endpoint;
          return {
            endpointName: endpoint.EndpointName ?? endpointName,
            endpointArn: endpoint.EndpointArn ?? "",
            status: endpoint.EndpointStatus ?? "Creating",
            configName: endpoint.EndpointConfigName ?? "",
            ...endpoint.FailureReason && {
              failureReason: endpoint.FailureReason
            },
            variants: (endpoint.ProductionVariants ?? []).map(toVariant),
            shadowVariants: (endpoint.ShadowProductionVariants ?? []).map(toVariant),
            pending: pending && {
              configName: pending.EndpointConfigName ?? "",
              variants: (pending.ProductionVariants ?? []).map(toVariant),
              shadowVariants: (pending.ShadowProductionVariants ?? []).map(toVariant)
            },
            dataCapture: capture && {
              enabled: !0 === capture.EnableCapture && "Stopped" !== capture.CaptureStatus,
              destination: capture.DestinationS3Uri
            },
            lastDeployment: endpoint.LastDeploymentConfig && toGuarded(endpoint.LastDeploymentConfig),
            modifiedAt: endpoint.LastModifiedTime
          };
        }(endpoint, endpointName);
      }
      async function follow(endpoint) {
        const {configName, variants} = endpoint, config = await (0, translate_error.xo)(absence, () => (0, 
        translate_error.CD)({
          action: "sagemaker:DescribeEndpointConfig",
          subject: `endpoint config ${configName}`
        }, () => client.send(new DescribeEndpointConfigCommand({
          EndpointConfigName: configName
        })))), [containers, shadowContainers] = await Promise.all([ containersOf(config?.ProductionVariants), containersOf(config?.ShadowProductionVariants) ]);
        return {
          ...endpoint,
          modelPackageArns: distinct(containers.map(({ModelPackageName}) => ModelPackageName)),
          shadowModelPackageArns: distinct(shadowContainers.map(({ModelPackageName}) => ModelPackageName)),
          imageUris: distinct(containers.map(({Image}) => Image)),
          resolvedImages: distinct(variants.flatMap(({images}) => images)),
          config: config && {
            variants: (config.ProductionVariants ?? []).map(toConfigured),
            shadowVariants: (config.ShadowProductionVariants ?? []).map(toConfigured),
            capturesData: !0 === config.DataCaptureConfig?.EnableCapture
          }
        };
      }
      async function containersOf(variants = []) {
        const modelNames = distinct(variants.map(({ModelName}) => ModelName));
        return (await Promise.all(modelNames.map(name => (0, translate_error.xo)(absence, () => (0, 
        translate_error.CD)({
          action: "sagemaker:DescribeModel",
          subject: `model ${name}`
        }, () => client.send(new DescribeModelCommand({
          ModelName: name
        }))))))).flatMap(model => [ ...model?.PrimaryContainer ? [ model.PrimaryContainer ] : [], ...model?.Containers ?? [] ]);
      }
      return {
        find: async function(endpointName) {
          const endpoint = await view(endpointName);
          return endpoint && follow(endpoint);
        },
        view,
        follow
      };
    }
    const absence = {
      code: "ValidationException",
      text: "Could not find"
    };
    function toVariant(variant) {
      const stage = variant.VariantStatus?.[0];
      return {
        name: variant.VariantName ?? "",
        stage: stage?.Status,
        stageMessage: stage?.StatusMessage,
        weight: variant.CurrentWeight,
        wantedWeight: variant.DesiredWeight,
        instances: variant.CurrentInstanceCount,
        wantedInstances: variant.DesiredInstanceCount,
        images: distinct((variant.DeployedImages ?? []).map(({ResolvedImage}) => ResolvedImage))
      };
    }
    const toConfigured = variant => ({
      name: variant.VariantName ?? "",
      instanceType: variant.InstanceType,
      instances: variant.InitialInstanceCount
    }), strategies = {
      ALL_AT_ONCE: "all-at-once",
      CANARY: "canary",
      LINEAR: "linear"
    };
    function toGuarded(config) {
      const routing = config.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type ?? "";
      return {
        strategy: config.RollingUpdatePolicy ? "rolling" : strategies[routing],
        alarms: distinct((config.AutoRollbackConfiguration?.Alarms ?? []).map(({AlarmName}) => AlarmName))
      };
    }
    function distinct(values) {
      return [ ...new Set(values.filter(value => void 0 !== value)) ];
    }
  }
};
