export const id = 15;

export const ids = [ 15 ];

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
  648: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tB: () => sendStop,
      h9: () => startSignal,
      i3: () => usualStopWithinMs
    });
    var duration = __webpack_require__(8112), errors = __webpack_require__(2451);
    function lingering(cancelled, ms) {
      const late = new AbortController, linger = () => AbortSignal.timeout(ms).addEventListener("abort", () => late.abort(cancelled.reason));
      cancelled.aborted ? linger() : cancelled.addEventListener("abort", linger, {
        once: !0
      });
      return late.signal;
    }
    var translate_error = __webpack_require__(8214);
    const usualStopWithinMs = 4e3, startSignal = cancelled => cancelled && {
      abortSignal: lingering(cancelled, 2500)
    };
    async function sendStop({action, subject, withinMs, remedy}, send) {
      const within = AbortSignal.timeout(withinMs);
      try {
        await (0, translate_error.CD)({
          action,
          subject
        }, () => send(within));
      } catch (error) {
        if (!within.aborted) throw error;
        const happened = `no answer to ${action} within ${(0, duration.a)(withinMs)}`;
        throw new errors.nM({
          subject,
          happened,
          remedy
        }, {
          cause: error
        });
      }
    }
  },
  4015: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      pipelineExecutions: () => pipelineExecutions
    });
    var commandBuilder = __webpack_require__(2219), schemas_0 = __webpack_require__(1856);
    class StartPipelineExecutionCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StartPipelineExecution", schemas_0.dFX)){}
    class DescribePipelineExecutionCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribePipelineExecution", schemas_0.END)){}
    class ListPipelineExecutionsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListPipelineExecutions", schemas_0.FA4)){}
    class ListPipelineExecutionStepsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListPipelineExecutionSteps", schemas_0.C35)){}
    class StopPipelineExecutionCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StopPipelineExecution", schemas_0.FiS)){}
    var errors = __webpack_require__(2451), at_cancellation = __webpack_require__(648), translate_error = __webpack_require__(8214);
    const remedyForSilence = "Look in SageMaker Studio whether it runs.";
    function pipelineExecutions(client, stopWithinMs = at_cancellation.i3) {
      async function listSteps(arn, signal) {
        const steps = [];
        let token;
        do {
          const input = {
            PipelineExecutionArn: arn,
            SortOrder: "Ascending",
            MaxResults: 100,
            NextToken: token
          }, {PipelineExecutionSteps = [], NextToken} = await (0, translate_error.CD)({
            action: "sagemaker:ListPipelineExecutionSteps",
            subject: `execution ${arn}`
          }, () => client.send(new ListPipelineExecutionStepsCommand(input), {
            abortSignal: signal
          }));
          steps.push(...PipelineExecutionSteps.map(toStep));
          token = NextToken;
        } while (void 0 !== token);
        return steps;
      }
      return {
        start: async function(order, cancelled) {
          const {pipelineName, parallelism, selectedSteps, sourceExecutionArn} = order, subject = `pipeline ${pipelineName}`, {PipelineExecutionArn} = await (0, 
          translate_error.CD)({
            action: "sagemaker:StartPipelineExecution",
            subject
          }, () => client.send(new StartPipelineExecutionCommand({
            PipelineName: pipelineName,
            PipelineParameters: [ ...order.parameters ].map(([Name, Value]) => ({
              Name,
              Value
            })),
            PipelineExecutionDisplayName: order.displayName,
            PipelineExecutionDescription: order.description,
            ClientRequestToken: order.token,
            ParallelismConfiguration: void 0 === parallelism ? void 0 : {
              MaxParallelExecutionSteps: parallelism
            },
            SelectiveExecutionConfig: selectedSteps && {
              SelectedSteps: selectedSteps.map(StepName => ({
                StepName
              })),
              SourcePipelineExecutionArn: sourceExecutionArn
            },
            PipelineVersionId: order.pipelineVersion,
            MlflowExperimentName: order.mlflowExperiment
          }), (0, at_cancellation.h9)(cancelled)));
          if (void 0 !== PipelineExecutionArn) return PipelineExecutionArn;
          throw new errors.nM({
            subject,
            happened: "SageMaker answered the start without the ARN of an execution",
            remedy: remedyForSilence
          });
        },
        follow: function(arn) {
          let known;
          return async signal => {
            const steps = known && await listSteps(arn, signal);
            if (known && steps && steps.length > 0 && steps.every(goesOn) && steps.some(isBusy)) return {
              ...known,
              steps
            };
            known = await async function(arn, signal) {
              const described = await (0, translate_error.CD)({
                action: "sagemaker:DescribePipelineExecution",
                subject: `execution ${arn}`
              }, () => client.send(new DescribePipelineExecutionCommand({
                PipelineExecutionArn: arn
              }), {
                abortSignal: signal
              })), {PipelineExecutionStatus: status = "Executing", FailureReason: failureReason} = described, {CreationTime: startedAt, LastModifiedTime} = described;
              return {
                arn,
                status,
                failureReason,
                startedAt,
                endedAt: "Executing" !== status && "Stopping" !== status ? LastModifiedTime : void 0,
                steps: [],
                output: void 0
              };
            }(arn, signal);
            const unchanged = void 0 !== steps && void 0 === known.endedAt;
            return {
              ...known,
              steps: unchanged ? steps : await listSteps(arn, signal)
            };
          };
        },
        list: async function(pipelineName) {
          const {PipelineExecutionSummaries = []} = await (0, translate_error.CD)({
            action: "sagemaker:ListPipelineExecutions",
            subject: `pipeline ${pipelineName}`
          }, () => client.send(new ListPipelineExecutionsCommand({
            PipelineName: pipelineName,
            SortBy: "CreationTime",
            SortOrder: "Descending",
            MaxResults: 100
          })));
          return PipelineExecutionSummaries.map(each => ({
            arn: each.PipelineExecutionArn ?? "",
            status: each.PipelineExecutionStatus ?? "Executing",
            startedAt: each.StartTime,
            description: each.PipelineExecutionDescription
          }));
        },
        listSteps,
        stop: async function(arn) {
          const what = {
            action: "sagemaker:StopPipelineExecution",
            subject: `execution ${arn}`
          };
          await (0, at_cancellation.tB)({
            ...what,
            withinMs: stopWithinMs,
            remedy: remedyForSilence
          }, abortSignal => client.send(new StopPipelineExecutionCommand({
            PipelineExecutionArn: arn
          }), {
            abortSignal
          }));
        }
      };
    }
    const goesOn = ({status}) => "Starting" === status || "Executing" === status || "Succeeded" === status, isBusy = ({endedAt}) => void 0 === endedAt;
    function toStep(step) {
      const {Metadata = {}} = step, name = step.StepName ?? "";
      return {
        id: name,
        name,
        item: void 0,
        type: Object.keys(Metadata)[0],
        attempts: Math.max(1, step.AttemptCount ?? 1),
        status: step.StepStatus ?? "Starting",
        startedAt: step.StartTime,
        endedAt: step.EndTime,
        cached: void 0 !== step.CacheHitResult?.SourcePipelineExecutionArn,
        failureReason: step.FailureReason ?? Metadata.Fail?.ErrorMessage,
        condition: Metadata.Condition?.Outcome,
        modelPackageArn: Metadata.RegisterModel?.Arn,
        jobArn: jobOf(Metadata)
      };
    }
    function jobOf(metadata) {
      const {TrainingJob, ProcessingJob, TransformJob, TuningJob, AutoMLJob, QualityCheck, ClarifyCheck} = metadata, job = TrainingJob ?? ProcessingJob ?? TransformJob ?? TuningJob ?? AutoMLJob;
      return job?.Arn ?? (QualityCheck ?? ClarifyCheck)?.CheckJobArn;
    }
  }
};
