export const id = 608;

export const ids = [ 608 ];

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
  1608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      stacks: () => stacks
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(9390);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "CloudFormation", "CloudFormationClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(4836);
    class DescribeStacksCommand extends(command(_ep0, _mw0, "DescribeStacks", schemas_0.n09)){}
    class CreateStackCommand extends(command(_ep0, _mw0, "CreateStack", schemas_0.j7K)){}
    class UpdateStackCommand extends(command(_ep0, _mw0, "UpdateStack", schemas_0.q0N)){}
    class DeleteStackCommand extends(command(_ep0, _mw0, "DeleteStack", schemas_0.IQQ)){}
    class DescribeStackEventsCommand extends(command(_ep0, _mw0, "DescribeStackEvents", schemas_0.PE$)){}
    class DescribeStackResourcesCommand extends(command(_ep0, _mw0, "DescribeStackResources", schemas_0.TID)){}
    class GetTemplateCommand extends(command(_ep0, _mw0, "GetTemplate", schemas_0.hZT)){}
    var translate_error = __webpack_require__(8214);
    function stacks(client) {
      return {
        find: async function(nameOrId) {
          try {
            const {Stacks = []} = await (0, translate_error.C)({
              action: "cloudformation:DescribeStacks",
              subject: `stack ${nameOrId}`
            }, () => client.send(new DescribeStacksCommand({
              StackName: nameOrId
            })));
            return Stacks[0] && {
              id: (described = Stacks[0]).StackId ?? "",
              name: described.StackName ?? "",
              status: described.StackStatus ?? "REVIEW_IN_PROGRESS",
              statusReason: described.StackStatusReason,
              parameters: new Map((described.Parameters ?? []).map(({ParameterKey = "", ParameterValue = ""}) => [ ParameterKey, ParameterValue ])),
              tags: new Map((described.Tags ?? []).map(({Key = "", Value = ""}) => [ Key, Value ]))
            };
          } catch (error) {
            if ((0, translate_error.v)(error, "ValidationError", "does not exist")) return;
            throw error;
          }
          var described;
        },
        create: async function(deployment, token) {
          const {StackId = ""} = await (0, translate_error.C)({
            action: "cloudformation:CreateStack",
            subject: `stack ${deployment.stackName}`
          }, () => client.send(new CreateStackCommand({
            ...toRequest(deployment, token),
            DisableRollback: !1
          })));
          return StackId;
        },
        update: async function(deployment, token) {
          try {
            await (0, translate_error.C)({
              action: "cloudformation:UpdateStack",
              subject: `stack ${deployment.stackName}`
            }, () => client.send(new UpdateStackCommand({
              ...toRequest(deployment, token),
              DisableRollback: !1
            })));
            return "updating";
          } catch (error) {
            if ((0, translate_error.v)(error, "ValidationError", "No updates are to be performed")) return "unchanged";
            throw error;
          }
        },
        remove: async function(id, token) {
          await (0, translate_error.C)({
            action: "cloudformation:DeleteStack",
            subject: `stack ${id}`
          }, () => client.send(new DeleteStackCommand({
            StackName: id,
            ClientRequestToken: token
          })));
        },
        events: async function(id, token, known) {
          const found = [];
          let next;
          do {
            const page = await (0, translate_error.C)({
              action: "cloudformation:DescribeStackEvents",
              subject: `stack ${id}`
            }, () => client.send(new DescribeStackEventsCommand({
              StackName: id,
              ...void 0 !== next && {
                NextToken: next
              }
            }))), fresh = (page.StackEvents ?? []).filter(({ClientRequestToken}) => ClientRequestToken === token).filter(({EventId = ""}) => !known.has(EventId));
            for (const event of fresh) found.push({
              id: event.EventId ?? "",
              at: event.Timestamp ?? new Date(0),
              logicalId: event.LogicalResourceId ?? "",
              resourceType: event.ResourceType ?? "",
              status: event.ResourceStatus ?? "",
              reason: event.ResourceStatusReason
            });
            next = fresh.length > 0 && fresh.length === page.StackEvents?.length ? page.NextToken : void 0;
          } while (void 0 !== next);
          return found.reverse();
        },
        resources: async function(id) {
          const {StackResources = []} = await (0, translate_error.C)({
            action: "cloudformation:DescribeStackResources",
            subject: `stack ${id}`
          }, () => client.send(new DescribeStackResourcesCommand({
            StackName: id
          })));
          return new Map(StackResources.map(({ResourceType = "", PhysicalResourceId = ""}) => [ ResourceType, PhysicalResourceId ]));
        },
        deployed: async function(stack) {
          const {TemplateBody = ""} = await (0, translate_error.C)({
            action: "cloudformation:GetTemplate",
            subject: `stack ${stack.name}`
          }, () => client.send(new GetTemplateCommand({
            StackName: stack.id,
            TemplateStage: "Original"
          })));
          return {
            stackName: stack.name,
            templateBody: TemplateBody,
            parameters: stack.parameters,
            tags: stack.tags
          };
        }
      };
    }
    const noEcho = "****";
    function toRequest({stackName, templateBody, parameters, tags}, token) {
      return {
        StackName: stackName,
        TemplateBody: templateBody,
        Parameters: [ ...parameters ].map(([ParameterKey, ParameterValue]) => ParameterValue === noEcho ? {
          ParameterKey,
          UsePreviousValue: !0
        } : {
          ParameterKey,
          ParameterValue
        }),
        Tags: [ ...tags ].map(([Key, Value]) => ({
          Key,
          Value
        })),
        ClientRequestToken: token
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
