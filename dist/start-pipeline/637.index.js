export const id = 637;

export const ids = [ 637 ];

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
  5018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      modelPackages: () => modelPackages
    });
    var commandBuilder = __webpack_require__(2219), schemas_0 = __webpack_require__(1856);
    class DescribeModelPackageCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeModelPackage", schemas_0.xWt)){}
    class ListModelPackagesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListModelPackages", schemas_0.LDv)){}
    class UpdateModelPackageCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "UpdateModelPackage", schemas_0.leq)){}
    var model_package = __webpack_require__(5114), errors = __webpack_require__(2451), translate_error = __webpack_require__(8214);
    function modelPackages(client) {
      async function find(arn) {
        const described = await (0, translate_error.xo)(absence, () => (0, translate_error.CD)({
          action: "sagemaker:DescribeModelPackage",
          subject: `model package ${arn}`
        }, () => client.send(new DescribeModelPackageCommand({
          ModelPackageName: arn
        }))));
        return described && toModelPackage(described);
      }
      async function list(group, approvalStatus) {
        return (await summaries(group, approvalStatus))?.flatMap(toListing);
      }
      async function summaries(group, approvalStatus) {
        const found = [];
        let token;
        do {
          const page = await (0, translate_error.xo)(absence, () => (0, translate_error.CD)({
            action: "sagemaker:ListModelPackages",
            subject: `model package group ${group}`
          }, () => client.send(new ListModelPackagesCommand({
            ModelPackageGroupName: group,
            ModelApprovalStatus: approvalStatus,
            SortBy: "CreationTime",
            SortOrder: "Descending",
            MaxResults: 100,
            ...void 0 !== token && {
              NextToken: token
            }
          }))));
          if (void 0 === page) return;
          found.push(...page.ModelPackageSummaryList ?? []);
          token = page.NextToken;
        } while (void 0 !== token);
        return found;
      }
      return {
        find,
        findListed: async function(arn) {
          const group = (0, model_package.G9)(arn)?.group, listed = void 0 === group ? void 0 : await summaries(group), found = listed?.find(({ModelPackageArn}) => ModelPackageArn === arn);
          return found && toModelPackage({
            ModelPackageName: void 0,
            ModelPackageStatusDetails: void 0,
            ...found
          });
        },
        resolve: async function(meant, look = find) {
          const arn = meant.modelPackageArn ?? (await async function({modelPackageGroup = "", modelPackageVersion, select = "latest"}) {
            const subject = `model package group ${modelPackageGroup}`, listed = await list(modelPackageGroup);
            if (void 0 === listed) {
              const remedy = "Check the name, the region and the account.";
              throw new errors.nM({
                subject,
                happened: "there is none of this name",
                remedy
              });
            }
            const chosen = void 0 === modelPackageVersion ? (0, model_package.V3)(listed, select) : listed.find(({version}) => version === modelPackageVersion);
            if (chosen) return chosen;
            const missing = void 0 === modelPackageVersion ? ("latest" === select ? "" : "approved ") + "model package" : `version ${modelPackageVersion}`, newest = (0, 
            model_package.V3)(listed, "latest"), has = newest ? `; its newest is version ${newest.version} (${newest.approvalStatus})` : "";
            throw new errors.nM({
              subject,
              happened: `it has no ${missing}${has}`,
              remedy: "Register or approve one, or name another group or version."
            });
          }(meant)).arn, found = await look(arn);
          if (found) return found;
          throw new errors.nM({
            subject: `model package ${arn}`,
            happened: "it does not exist",
            remedy: "Check the version, the region and the account."
          });
        },
        newestApproved: async function(group, otherThan) {
          const listed = await list(group, "Approved") ?? [], newest = (0, model_package.V3)(listed.filter(({arn}) => arn !== otherThan), "latest-approved");
          return newest && find(newest.arn);
        },
        annotate: async function({arn, customerMetadata}, properties) {
          if ([ ...properties ].every(([key, value]) => customerMetadata.get(key) === value)) return !1;
          const merged = Object.fromEntries([ ...customerMetadata, ...properties ]);
          await (0, translate_error.CD)({
            action: "sagemaker:UpdateModelPackage",
            subject: `model package ${arn}`
          }, () => client.send(new UpdateModelPackageCommand({
            ModelPackageArn: arn,
            CustomerMetadataProperties: merged
          })));
          return !0;
        }
      };
    }
    const absence = {
      code: "ValidationException",
      text: "does not exist"
    };
    function toListing(summary) {
      const {ModelPackageArn: arn, ModelPackageVersion: version} = summary;
      return void 0 === arn || void 0 === version ? [] : [ {
        arn,
        version,
        approvalStatus: summary.ModelApprovalStatus ?? "PendingManualApproval"
      } ];
    }
    function toModelPackage(described) {
      const {InferenceSpecification, LastModifiedBy, CreatedBy, MetadataProperties, ModelMetrics} = described, container = InferenceSpecification?.Containers?.[0];
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
        imageDigest: (0, model_package.ol)(container?.Image) ?? container?.ImageDigest,
        modelDataUrl: container?.ModelDataUrl,
        productId: container?.ProductId,
        createdAt: described.CreationTime,
        statisticsUri: ModelMetrics?.ModelQuality?.Statistics?.S3Uri,
        generatedBy: MetadataProperties?.GeneratedBy,
        commitId: MetadataProperties?.CommitId,
        repository: MetadataProperties?.Repository,
        customerMetadata: new Map(Object.entries(described.CustomerMetadataProperties ?? {}))
      };
    }
  }
};
