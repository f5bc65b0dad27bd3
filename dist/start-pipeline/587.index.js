export const id = 587;

export const ids = [ 587 ];

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
  2587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      jobs: () => jobs
    });
    var commandBuilder = __webpack_require__(2219), schemas_0 = __webpack_require__(1856);
    class DescribeTrainingJobCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeTrainingJob", schemas_0.nS9)){}
    class DescribeProcessingJobCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeProcessingJob", schemas_0.aXg)){}
    class DescribeTransformJobCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeTransformJob", schemas_0.fbd)){}
    class DescribeHyperParameterTuningJobCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeHyperParameterTuningJob", schemas_0.jF1)){}
    class DescribeAutoMLJobV2Command extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeAutoMLJobV2", schemas_0.POl)){}
    var job = __webpack_require__(1529), errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    function jobs(client) {
      const training = async name => {
        const job = await client.send(new DescribeTrainingJobCommand({
          TrainingJobName: name
        }));
        return {
          status: job.TrainingJobStatus,
          failureReason: job.FailureReason,
          artifacts: [ [ "model", job.ModelArtifacts?.S3ModelArtifacts ] ]
        };
      }, kinds = {
        training: {
          action: "sagemaker:DescribeTrainingJob",
          describe: training
        },
        processing: {
          action: "sagemaker:DescribeProcessingJob",
          async describe(name) {
            const job = await client.send(new DescribeProcessingJobCommand({
              ProcessingJobName: name
            })), outputs = job.ProcessingOutputConfig?.Outputs ?? [];
            return {
              status: job.ProcessingJobStatus,
              failureReason: job.FailureReason,
              exitMessage: job.ExitMessage,
              artifacts: outputs.map(({OutputName, S3Output}) => [ OutputName, S3Output?.S3Uri ])
            };
          }
        },
        transform: {
          action: "sagemaker:DescribeTransformJob",
          async describe(name) {
            const job = await client.send(new DescribeTransformJobCommand({
              TransformJobName: name
            }));
            return {
              status: job.TransformJobStatus,
              failureReason: job.FailureReason,
              artifacts: [ [ "output", job.TransformOutput?.S3OutputPath ] ]
            };
          }
        },
        tuning: {
          action: "sagemaker:DescribeHyperParameterTuningJob",
          async describe(name) {
            const job = await client.send(new DescribeHyperParameterTuningJobCommand({
              HyperParameterTuningJobName: name
            })), best = job.BestTrainingJob?.TrainingJobName;
            return {
              status: job.HyperParameterTuningJobStatus,
              failureReason: job.FailureReason,
              artifacts: void 0 === best ? [] : (await training(best)).artifacts
            };
          }
        },
        automl: {
          action: "sagemaker:DescribeAutoMLJobV2",
          async describe(name) {
            const job = await client.send(new DescribeAutoMLJobV2Command({
              AutoMLJobName: name
            }));
            return {
              status: job.AutoMLJobStatus,
              failureReason: job.FailureReason,
              artifacts: [ [ "model", job.BestCandidate?.InferenceContainers?.[0]?.ModelDataUrl ], [ "output", job.OutputDataConfig?.S3OutputPath ] ]
            };
          }
        }
      };
      return {
        find: async function(jobArn) {
          const parsed = (0, job.a)(jobArn);
          if (void 0 === parsed) return;
          const {kind, name, words} = parsed, {action, describe} = kinds[kind], described = await (0, 
          translate_error._h)(() => async function() {
            try {
              return await (0, translate_error.CD)({
                action,
                subject: `${words} ${name}`
              }, () => describe(name));
            } catch (error) {
              if (error instanceof errors.nM && function({code, failure}) {
                return "ResourceNotFound" === code || "ValidationException" === code && /not found|could not find|does not exist/i.test(failure.happened);
              }(error)) return;
              throw error;
            }
          }());
          if (void 0 === described || described instanceof errors.nM) return described;
          const {status = "", failureReason, exitMessage, artifacts} = described;
          return {
            status,
            failureReason,
            exitMessage,
            artifacts: "Completed" === status ? artifacts.flatMap(toArtifact) : []
          };
        }
      };
    }
    function toArtifact([name, uri]) {
      return void 0 === name || void 0 === uri ? [] : [ {
        name,
        uri
      } ];
    }
  }
};
