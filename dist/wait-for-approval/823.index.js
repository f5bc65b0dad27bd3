export const id = 823;

export const ids = [ 823 ];

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
  9823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      modelPackages: () => modelPackages
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(7396);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "SageMaker", "SageMakerClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(1856);
    class DescribeModelPackageCommand extends(command(_ep0, _mw0, "DescribeModelPackage", schemas_0.xWt)){}
    class ListModelPackagesCommand extends(command(_ep0, _mw0, "ListModelPackages", schemas_0.LDv)){}
    var model_package = __webpack_require__(5114), errors = __webpack_require__(2451);
    const throttling = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/, denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, expired = /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidToken|InvalidSignature)/, network = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError)$/;
    async function attempt(what, call) {
      try {
        return await call();
      } catch (error) {
        throw error instanceof Error ? function({action, subject}, error) {
          if ("AbortError" === error.name) return error;
          const {name, message, $metadata} = error, status = $metadata?.httpStatusCode, code = "code" in error && "string" == typeof error.code ? error.code : name, refusal = (happened, remedy, transient = !1) => new errors.nM({
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
    function modelPackages(client) {
      async function find(name) {
        const subject = `model package ${name}`;
        try {
          return function(described) {
            const {InferenceSpecification, LastModifiedBy, CreatedBy} = described, container = InferenceSpecification?.Containers?.[0];
            return {
              arn: described.ModelPackageArn ?? "",
              group: described.ModelPackageGroupName ?? "",
              version: described.ModelPackageVersion ?? 0,
              approvalStatus: described.ModelApprovalStatus ?? "PendingManualApproval",
              status: described.ModelPackageStatus ?? "Pending",
              approvedBy: (LastModifiedBy ?? CreatedBy)?.UserProfileName ?? (LastModifiedBy ?? CreatedBy)?.IamIdentity?.Arn,
              modifiedAt: described.LastModifiedTime ?? described.CreationTime,
              approvalDescription: described.ApprovalDescription,
              imageUri: container?.Image,
              modelDataUrl: container?.ModelDataUrl
            };
          }(await attempt({
            action: "sagemaker:DescribeModelPackage",
            subject
          }, () => client.send(new DescribeModelPackageCommand({
            ModelPackageName: name
          }))));
        } catch (error) {
          if (!function(error) {
            return error instanceof errors.nM && "ValidationException" === error.code && error.failure.happened.includes("does not exist");
          }(error)) throw error;
          throw new errors.nM({
            subject,
            happened: "it does not exist",
            remedy: "Check the version, the region and the account."
          }, {
            cause: error,
            code: "ValidationException"
          });
        }
      }
      return {
        find,
        resolve: async function(meant) {
          const {modelPackageArn, modelPackageGroup = "", modelPackageVersion, select = "latest"} = meant;
          if (void 0 !== modelPackageArn) return find(modelPackageArn);
          const byVersion = void 0 !== modelPackageVersion, listed = await async function(group, select) {
            const found = [];
            let token;
            do {
              const {ModelPackageSummaryList = [], NextToken} = await attempt({
                action: "sagemaker:ListModelPackages",
                subject: `model package group ${group}`
              }, () => client.send(new ListModelPackagesCommand({
                ModelPackageGroupName: group,
                SortBy: "CreationTime",
                SortOrder: "Descending",
                MaxResults: 100,
                ..."latest-approved" === select && {
                  ModelApprovalStatus: "Approved"
                },
                ...void 0 !== token && {
                  NextToken: token
                }
              })));
              for (const {ModelPackageArn, ModelPackageVersion, ModelApprovalStatus = "PendingManualApproval"} of ModelPackageSummaryList) void 0 !== ModelPackageArn && void 0 !== ModelPackageVersion && found.push({
                arn: ModelPackageArn,
                version: ModelPackageVersion,
                approvalStatus: ModelApprovalStatus
              });
              token = NextToken;
            } while (void 0 !== token);
            return found;
          }(modelPackageGroup, byVersion ? "latest" : select), chosen = byVersion ? listed.find(({version}) => version === modelPackageVersion) : (0, 
          model_package.V3)(listed, select);
          if (chosen) return find(chosen.arn);
          const missing = byVersion ? `version ${modelPackageVersion}` : "latest" === select ? "model package" : "approved model package", newest = (0, 
          model_package.V3)(listed, "latest");
          throw new errors.nM({
            subject: `model package group ${modelPackageGroup}`,
            happened: `it has no ${missing}${newest ? `; its newest is version ${newest.version} (${newest.approvalStatus})` : ""}`,
            remedy: "Register or approve one, or name another group or version."
          });
        }
      };
    }
  },
  5114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V3: () => chooseModelPackage,
      bA: () => judgeApproval,
      ol: () => digestOf
    });
    function judgeApproval({approvalStatus, status}) {
      switch (status) {
       case "Failed":
       case "Deleting":
        return {
          kind: "done",
          verdict: "unusable"
        };

       case "Pending":
       case "InProgress":
        return "Rejected" === approvalStatus ? {
          kind: "done",
          verdict: "rejected"
        } : {
          kind: "waiting",
          note: `${approvalStatus}, being created (${status})`
        };

       case "Completed":
        return function(approvalStatus) {
          switch (approvalStatus) {
           case "Approved":
            return {
              kind: "done",
              verdict: "approved"
            };

           case "Rejected":
            return {
              kind: "done",
              verdict: "rejected"
            };

           case "PendingManualApproval":
            return {
              kind: "waiting",
              note: "PendingManualApproval"
            };
          }
        }(approvalStatus);
      }
    }
    function chooseModelPackage(listed, select) {
      return listed.filter(({approvalStatus}) => "latest" === select || "Approved" === approvalStatus).reduce((best, each) => best && best.version >= each.version ? best : each, void 0);
    }
    function digestOf(imageUri) {
      return /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? "")?.[1];
    }
  }
};
