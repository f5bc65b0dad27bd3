export const id = 209;

export const ids = [ 209 ];

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
  4209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      containerLogs: () => containerLogs
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(5592);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "Logs_20140328", "CloudWatchLogsClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(7094);
    class DescribeLogStreamsCommand extends(command(_ep0, _mw0, "DescribeLogStreams", schemas_0.TJH)){}
    class GetLogEventsCommand extends(command(_ep0, _mw0, "GetLogEvents", schemas_0.IU$)){}
    const longestLine = 500;
    function readableLines(messages, lineCount) {
      return messages.flatMap(message => message.split(/\r?\n/)).map(readableLine).filter(line => "" !== line).slice(-lineCount);
    }
    function readableLine(line) {
      const plain = (line.split("\r").findLast(state => "" !== state.trim()) ?? "").replace(/\u001b\[[\d;?]*[A-Za-z]/g, "").replace(/(?!\t)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").trimEnd();
      return plain.length > longestLine ? `${plain.slice(0, longestLine)} … (${plain.length - longestLine} characters more)` : plain;
    }
    var translate_error = __webpack_require__(8214);
    const mostStreams = 4, mostPages = 5;
    function containerLogs(client) {
      return {
        tail: function({group, sinceMs = 0, streamPrefix}, lineCount) {
          return (0, translate_error._h)(async () => {
            const listed = await (0, translate_error.xo)(absence, () => async function(group, prefix) {
              const which = void 0 === prefix ? {
                orderBy: "LastEventTime",
                descending: !0
              } : {
                logStreamNamePrefix: prefix
              }, found = [];
              let token;
              for (let page = 0; page < (void 0 === prefix ? 1 : mostPages); page += 1) {
                const input = {
                  logGroupName: group,
                  ...which,
                  nextToken: token
                }, answer = await (0, translate_error.CD)({
                  action: "logs:DescribeLogStreams",
                  subject: `log group ${group}`
                }, () => client.send(new DescribeLogStreamsCommand(input)));
                found.push(...answer.logStreams ?? []);
                token = answer.nextToken;
                if (void 0 === token) break;
              }
              return found;
            }(group, streamPrefix)), found = listed?.filter(({creationTime = 1 / 0}) => creationTime >= sinceMs);
            if (void 0 === found) return {
              streams: [],
              absence: `there is no log group ${group}`
            };
            if (0 === found.length) return {
              streams: [],
              absence: `no stream of ${group} ${void 0 === streamPrefix ? "is there" : `begins with ${streamPrefix}`}${0 === sinceMs ? "" : " and is new"}`
            };
            const newest = found.toSorted((a, b) => lastEvent(b) - lastEvent(a)).slice(0, mostStreams), read = await Promise.all(newest.map(({logStreamName = ""}) => async function({group, name}, lineCount) {
              const messages = [];
              let token, lastEventMs = 0;
              for (let page = 0; page < mostPages && messages.length < lineCount; page += 1) {
                const input = {
                  logGroupName: group,
                  logStreamName: name,
                  limit: lineCount,
                  startFromHead: !1,
                  nextToken: token
                }, {events = [], nextBackwardToken} = await (0, translate_error.CD)({
                  action: "logs:GetLogEvents",
                  subject: `log stream ${name} of ${group}`
                }, () => client.send(new GetLogEventsCommand(input)));
                messages.unshift(...events.map(({message = ""}) => message));
                lastEventMs = Math.max(lastEventMs, ...events.map(({timestamp = 0}) => timestamp));
                if (void 0 === nextBackwardToken || nextBackwardToken === token) break;
                token = nextBackwardToken;
              }
              return {
                name,
                lines: readableLines(messages, lineCount),
                lastEventMs
              };
            }({
              group,
              name: logStreamName
            }, lineCount))), streams = read.filter(({lines}) => lines.length > 0).sort((a, b) => b.lastEventMs - a.lastEventMs).map(({name, lines}) => ({
              name,
              lines
            })), which = void 0 === streamPrefix ? `of ${group}` : `${streamPrefix}…`;
            return {
              streams,
              absence: 0 === streams.length ? `the streams ${which} are empty` : void 0
            };
          });
        }
      };
    }
    const absence = {
      code: "ResourceNotFoundException",
      text: ""
    }, lastEvent = ({lastEventTimestamp, creationTime = 0}) => lastEventTimestamp ?? creationTime;
  }
};
