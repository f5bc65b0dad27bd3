export const id = 969;

export const ids = [ 969 ];

export const modules = {
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
  8969: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      stateMachines: () => stateMachines
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(6901);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "AWSStepFunctions", "SFNClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(7864);
    class DescribeStateMachineCommand extends(command(_ep0, _mw0, "DescribeStateMachine", schemas_0.K9S)){}
    class StartExecutionCommand extends(command(_ep0, _mw0, "StartExecution", schemas_0.liR)){}
    class DescribeExecutionCommand extends(command(_ep0, _mw0, "DescribeExecution", schemas_0.ej$)){}
    class ListExecutionsCommand extends(command(_ep0, _mw0, "ListExecutions", schemas_0.cmT)){}
    class StopExecutionCommand extends(command(_ep0, _mw0, "StopExecution", schemas_0.Dce)){}
    var execution = __webpack_require__(2388), state_machine = __webpack_require__(1331), errors = __webpack_require__(2451), at_cancellation = __webpack_require__(648);
    class GetExecutionHistoryCommand extends(command(_ep0, _mw0, "GetExecutionHistory", schemas_0.nyW)){}
    var domain_json = __webpack_require__(4166);
    const longest = 1e3, reasons = [ "errormessage", "failurereason", "cause", "message", "stoppedreason", "statusreason" ];
    function decodeCause(cause) {
      const reason = function(json) {
        if (!(0, domain_json.OW)(json)) return;
        const members = Object.entries(json).map(([key, value]) => [ key.toLowerCase(), value ]);
        for (const reason of reasons) {
          const found = members.find(([key, value]) => key === reason && "string" == typeof value && "" !== value.trim());
          if ("string" == typeof found?.[1]) return found[1];
        }
      }(jsonOf(cause));
      return void 0 === reason ? (text = cause.trim()).length > longest ? `${text.slice(0, longest)}…` : text : decodeCause(reason);
      var text;
    }
    function describeStateFailure(error, cause) {
      const told = [ cause && decodeCause(cause), error && timeouts.get(error) ].find(Boolean);
      return error && told ? told === error || told.startsWith(`${error}:`) ? told : `${error}: ${told}` : error || told || void 0;
    }
    const timeouts = new Map([ [ "States.Timeout", "it took longer than its TimeoutSeconds" ], [ "States.HeartbeatTimeout", "its task sent no heartbeat within HeartbeatSeconds" ] ]);
    function jsonOf(text) {
      try {
        return (0, domain_json.qF)(text, "state");
      } catch {
        return;
      }
    }
    const state_machine_item_longest = 40, telling = [ "item", "name", "id", "key" ];
    function labelOf(value) {
      if ((0, domain_json.OW)(value)) return function(members) {
        for (const key of telling) {
          const label = labelOf(members.find(([each]) => each.toLowerCase() === key)?.[1]);
          if (void 0 !== label) return label;
        }
        return members.map(([, value]) => function(value) {
          return "string" == typeof value && value.length <= state_machine_item_longest ? labelOf(value) : void 0;
        }(value)).find(text => void 0 !== text);
      }(Object.entries(value));
      if ("boolean" == typeof value || "number" == typeof value) return String(value);
      if ("string" != typeof value) return;
      const text = value.replace(/\s+/g, " ").trim();
      return text.length > state_machine_item_longest ? `${text.slice(0, state_machine_item_longest - 1)}…` : text || void 0;
    }
    const shown = new Set([ "Task", "Wait", "Map", "Parallel", "Fail" ]), root = {
      owner: void 0,
      item: void 0,
      unnamed: void 0
    };
    function stateHistory() {
      const places = new Map, entries = [], open = new Set;
      let lastId = 0, ended = !1;
      const readers = [ [ /StateEntered$/, function(event, {scope}) {
        !function(scope, input) {
          const {owner, unnamed} = scope;
          if (void 0 === owner || void 0 === unnamed) return;
          const label = function(input) {
            return labelOf(jsonOf(input));
          }(input) ?? `#${unnamed}`, name = owner.items.has(label) ? `${label} #${unnamed}` : label;
          owner.items.add(name);
          scope.item = void 0 === owner.scope.item ? name : `${owner.scope.item} / ${name}`;
          scope.unnamed = void 0;
        }(scope, event.data ?? "");
        const entry = {
          scope,
          name: event.name ?? "",
          step: newStep(event, scope.item),
          starts: 0,
          exited: !1,
          origin: void 0,
          items: new Set
        };
        entries.push(entry);
        resume(entry);
        "Fail" === entry.step.type && settle(entry, "Failed", event);
        return {
          entry,
          scope
        };
      } ], [ /StateExited$/, function(event, place) {
        const entry = chain(place.entry).find(({name, exited}) => name === event.name && !exited);
        if (void 0 === entry) return place;
        entry.exited = !0;
        if ("Failed" === entry.step.status) {
          const output = jsonOf(event.data ?? ""), {Error: error, Cause: cause} = (0, domain_json.OW)(output) ? output : {};
          explain(originOf(entry), textOf(error), textOf(cause));
          const {failureReason: reason} = entry.step;
          change(entry, {
            failureReason: void 0 === reason ? "caught" : `${reason} (caught)`
          });
          for (const each of entries) "Failed" === each.step.status && chain(each).includes(entry) && change(each, {
            caught: !0
          });
        } else {
          change(entry, {
            failureReason: void 0
          });
          settle(entry, "Succeeded", event);
        }
        return {
          entry,
          scope: entry.scope
        };
      } ], [ /^(Map|Parallel)StateStarted$/, function(event, place) {
        const owner = containerAt(event, place);
        if (void 0 === owner) return place;
        stopInside(owner, event);
        owner.items.clear();
        start(owner);
        return {
          entry: owner,
          scope: {
            owner,
            item: owner.scope.item,
            unnamed: void 0
          }
        };
      } ], [ /^MapIterationStarted$/, function(event, place) {
        const owner = containerAt(event, place);
        return {
          entry: owner,
          scope: {
            owner,
            item: owner?.scope.item,
            unnamed: event.index
          }
        };
      } ], [ /^(Map|Parallel)(Iteration|State)(Succeeded|Failed)$/, function(event, place) {
        const owner = containerAt(event, place);
        if (void 0 === owner) return place;
        if (event.type.endsWith("Failed")) {
          void 0 !== place.entry && open.has(place.entry) && place.entry !== owner && settle(place.entry, "Failed", event);
          owner.origin = place.entry === owner ? owner.origin : place.entry;
          event.type.endsWith("StateFailed") && settle(owner, "Failed", event);
        }
        return {
          entry: owner,
          scope: owner.scope
        };
      } ], [ /^(Task|LambdaFunction|Activity)Scheduled$/, function(_event, place) {
        place.entry && start(place.entry);
        return place;
      } ], [ /^(Task|LambdaFunction|Activity)(Submitted|Succeeded)$/, function({data}, place) {
        place.entry && change(place.entry, factsIn(data));
        return place;
      } ], [ /^(Task|LambdaFunction|Activity|Evaluation|MapRun)\w*(Failed|TimedOut)$/, function(event, before) {
        const place = function({type, cause = ""}) {
          const [, id] = /\(entered at the event id #(\d+)\)/.exec(cause) ?? [];
          return "EvaluationFailed" === type ? places.get(Number(id)) : void 0;
        }(event) ?? before, {entry} = place;
        if (void 0 === entry) return place;
        change(entry, {
          ...factsIn(event.cause),
          failureReason: describeStateFailure(event.error, event.cause)
        });
        isContainer(entry) || settle(entry, "Failed", event);
        return place;
      } ], [ /^Execution(Failed|TimedOut|Aborted|Succeeded)$/, function(event, place) {
        ended = !0;
        "ExecutionFailed" === event.type && function(event, last) {
          const entry = originOf(last);
          for (const each of chain(entry)) open.has(each) && settle(each, "Failed", event);
          explain(entry, event.error, event.cause);
        }(event, place.entry);
        if ("ExecutionSucceeded" !== event.type) for (const entry of open) settle(entry, "Stopped", event);
        return place;
      } ], [ /^ExecutionRedriven$/, function(_event, place) {
        ended = !1;
        return place;
      } ] ];
      function start(entry) {
        entry.starts += 1;
        change(entry, {
          attempts: entry.starts
        });
        resume(entry);
      }
      function resume(entry) {
        for (const each of chain(entry)) {
          "Executing" !== each.step.status && change(each, {
            status: "Executing",
            endedAt: void 0,
            failureReason: void 0
          });
          each.origin = void 0;
          open.add(each);
        }
      }
      function settle(entry, status, event) {
        change(entry, {
          status,
          endedAt: event.at
        });
        open.delete(entry);
        stopInside(entry, event);
      }
      function stopInside(owner, event) {
        for (const entry of open) entry !== owner && chain(entry).includes(owner) && settle(entry, "Stopped", event);
      }
      return {
        add(events) {
          for (const event of events) {
            if (event.id <= lastId) continue;
            lastId = event.id;
            const place = places.get(event.previousId) ?? places.get(event.id - 1) ?? {
              entry: void 0,
              scope: root
            }, read = readers.find(([type]) => type.test(event.type))?.[1];
            places.set(event.id, read?.(event, place) ?? place);
          }
        },
        lastId: () => lastId,
        ended: () => ended,
        steps: () => entries.map(({step}) => step).filter(({type, status}) => shown.has(type) || "Failed" === status)
      };
    }
    function chain(entry) {
      return void 0 === entry ? [] : [ entry, ...chain(entry.scope.owner) ];
    }
    function originOf(entry) {
      return void 0 === entry?.origin ? entry : originOf(entry.origin);
    }
    function explain(entry, error, cause) {
      "Failed" === entry?.step.status && void 0 === entry.step.failureReason && change(entry, {
        failureReason: describeStateFailure(error, cause)
      });
    }
    const textOf = value => "string" == typeof value ? value : void 0;
    function change(entry, to) {
      entry.step = {
        ...entry.step,
        ...to
      };
    }
    const isContainer = ({step}) => "Map" === step.type || "Parallel" === step.type;
    function containerAt({type}, {entry}) {
      const around = chain(entry).filter(({step, exited}) => !exited && void 0 !== step.type && type.startsWith(step.type));
      return around.find(({step}) => "Executing" === step.status) ?? around[0];
    }
    function newStep({id, type, name = "", at}, item) {
      return {
        id: String(id),
        name: void 0 === item ? name : `${item} / ${name}`,
        item,
        type: type.replace(/StateEntered$/, ""),
        status: "Executing",
        attempts: 1,
        startedAt: at,
        endedAt: void 0,
        cached: !1,
        failureReason: void 0,
        condition: void 0,
        modelPackageArn: void 0,
        jobArn: void 0
      };
    }
    const jobArns = [ "TrainingJobArn", "ProcessingJobArn", "TransformJobArn", "HyperParameterTuningJobArn", "AutoMLJobArn" ];
    function factsIn(text) {
      const answer = jsonOf(text ?? "");
      if (!(0, domain_json.OW)(answer)) return {};
      const {Payload: payload} = answer, answers = [ answer, ...(0, domain_json.OW)(payload) ? [ payload ] : [] ], jobArn = arnIn(answers, jobArns), modelPackageArn = arnIn(answers, [ "ModelPackageArn" ]);
      return {
        ...jobArn && {
          jobArn
        },
        ...modelPackageArn && {
          modelPackageArn
        }
      };
    }
    function arnIn(answers, keys) {
      return answers.flatMap(answer => keys.map(key => answer[key])).find(value => "string" == typeof value);
    }
    var translate_error = __webpack_require__(8214);
    const hasEnded = ({status}) => "Executing" !== status;
    function toStateEvent({id = 0, previousEventId = 0, type = "ExecutionStarted", timestamp, ...rest}) {
      const details = Object.values(rest)[0] ?? {}, {name, index, input, output = input, error, cause} = details;
      return {
        id,
        previousId: previousEventId,
        type,
        at: timestamp,
        name,
        index,
        data: output,
        error,
        cause
      };
    }
    const remedyForSilence = "Look in the console of Step Functions whether it runs.";
    function stateMachines(client, stopWithinMs = at_cancellation.i3) {
      async function describe(executionArn, signal) {
        const what = {
          action: "states:DescribeExecution",
          subject: (0, execution.Vb)({
            arn: executionArn
          })
        }, {status, startDate, stopDate, input, output, error, cause, stateMachineArn} = await (0, 
        translate_error.CD)(what, () => client.send(new DescribeExecutionCommand({
          executionArn
        }), {
          ...signal && {
            abortSignal: signal
          }
        }));
        return {
          status: statusOf(status),
          startedAt: startDate,
          endedAt: stopDate,
          input,
          output,
          error,
          cause,
          stateMachineArn: stateMachineArn ?? ""
        };
      }
      async function list(stateMachineArn, order) {
        const what = {
          action: "states:ListExecutions",
          subject: (0, state_machine.RA)(stateMachineArn)
        }, {executions = [], nextToken} = await (0, translate_error.CD)(what, () => client.send(new ListExecutionsCommand({
          stateMachineArn,
          ...order
        })));
        return {
          executions: executions.map(toListed),
          nextToken
        };
      }
      return {
        find: async function(arn) {
          const {machineArn = arn, qualifier = ""} = (0, state_machine.nd)(arn) ?? {}, stateMachineArn = /^\d+$/.test(qualifier) ? arn : machineArn, what = {
            action: "states:DescribeStateMachine",
            subject: (0, state_machine.RA)(arn)
          }, found = await (0, translate_error.xo)({
            code: "StateMachineDoesNotExist",
            text: ""
          }, () => (0, translate_error.CD)(what, () => client.send(new DescribeStateMachineCommand({
            stateMachineArn
          }))));
          if (void 0 !== found) return {
            arn,
            type: found.type ?? "STANDARD"
          };
        },
        start: async function({stateMachineArn, name, input}, cancelled) {
          const subject = (0, state_machine.RA)(stateMachineArn);
          try {
            const {executionArn} = await (0, translate_error.CD)({
              action: "states:StartExecution",
              subject
            }, () => client.send(new StartExecutionCommand({
              stateMachineArn,
              name,
              input
            }), (0, at_cancellation.h9)(cancelled)));
            if (void 0 !== executionArn) return {
              kind: "started",
              executionArn
            };
          } catch (error) {
            if (void 0 === name || !(0, translate_error.vu)(error, "ExecutionAlreadyExists", "")) throw error;
            return {
              kind: "name-taken",
              executionArn: (0, state_machine.Rv)(stateMachineArn, name)
            };
          }
          throw new errors.nM({
            subject,
            happened: "Step Functions answered the start without the ARN of an execution",
            remedy: remedyForSilence
          });
        },
        describe,
        watch: executionArn => function(client, executionArn, describe) {
          const history = stateHistory();
          let described, refused;
          return {
            look: async function(signal) {
              const refusedBefore = void 0 !== refused;
              (void 0 === described || refusedBefore) && (described = await describe(signal));
              if (!refusedBefore) {
                const read = await (0, translate_error._h)(() => async function(known, signal) {
                  const what = {
                    action: "states:GetExecutionHistory",
                    subject: (0, execution.Vb)({
                      arn: executionArn
                    })
                  }, order = {
                    executionArn,
                    reverseOrder: !0,
                    includeExecutionData: !0,
                    maxResults: 0 === known ? 1e3 : 100
                  }, found = [];
                  let nextToken;
                  do {
                    const page = await (0, translate_error.CD)(what, () => client.send(new GetExecutionHistoryCommand({
                      ...order,
                      nextToken
                    }), {
                      abortSignal: signal
                    })), events = (page.events ?? []).map(toStateEvent);
                    found.push(...events);
                    nextToken = events.some(({id}) => id <= known + 1) ? void 0 : page.nextToken;
                  } while (void 0 !== nextToken);
                  return found.filter(({id}) => id > known).sort((a, b) => a.id - b.id);
                }(history.lastId(), signal));
                if (read instanceof errors.nM) refused = read; else {
                  history.add(read);
                  history.ended() !== hasEnded(described) && (described = await describe(signal));
                }
              }
              const {status, startedAt, endedAt, output, error, cause} = described, failureReason = function(status, error, cause) {
                const told = describeStateFailure(error, cause);
                return "TimedOut" === status ? told ?? "it ran longer than the TimeoutSeconds of the state machine" : "Failed" === status ? told ?? "Step Functions names neither error nor cause" : "Stopped" === status ? told : void 0;
              }(status, error, cause), note = refused && !refusedBefore ? function({failure: {happened, remedy}}) {
                return `The states of the execution are not shown: ${happened}. ${remedy}`;
              }(refused) : void 0;
              return {
                arn: executionArn,
                status,
                failureReason,
                startedAt,
                endedAt,
                steps: history.steps(),
                output,
                note
              };
            }
          };
        }(client, executionArn, signal => describe(executionArn, signal)),
        listRunning: async function(stateMachineArn) {
          const running = [];
          let token;
          do {
            const page = await list(stateMachineArn, {
              statusFilter: "RUNNING",
              maxResults: 1e3,
              nextToken: token
            });
            running.push(...page.executions);
            token = page.nextToken;
          } while (void 0 !== token);
          return running;
        },
        lastSucceeded: async function(stateMachineArn) {
          const {executions} = await list(stateMachineArn, {
            statusFilter: "SUCCEEDED",
            maxResults: 1
          });
          return executions[0];
        },
        stop: async function(executionArn, cause) {
          const what = {
            action: "states:StopExecution",
            subject: (0, execution.Vb)({
              arn: executionArn
            })
          };
          await (0, at_cancellation.tB)({
            ...what,
            withinMs: stopWithinMs,
            remedy: remedyForSilence
          }, abortSignal => client.send(new StopExecutionCommand({
            executionArn,
            cause
          }), {
            abortSignal
          }));
        }
      };
    }
    function statusOf(status) {
      switch (status) {
       case void 0:
       case "RUNNING":
       case "PENDING_REDRIVE":
        return "Executing";

       case "SUCCEEDED":
        return "Succeeded";

       case "FAILED":
        return "Failed";

       case "TIMED_OUT":
        return "TimedOut";

       case "ABORTED":
        return "Stopped";
      }
    }
    function toListed({executionArn = "", name = "", startDate, stopDate}) {
      return {
        arn: executionArn,
        name,
        startedAt: startDate,
        endedAt: stopDate
      };
    }
  }
};
