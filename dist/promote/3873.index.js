export const id = 3873;

export const ids = [ 3873 ];

export const modules = {
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801), _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4612), _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7424), _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2268);
    const longestPauseMs = 2e3;
    function clientSettings(cancelled, credentials) {
      const handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_0__.$({
        connectionTimeout: 5e3,
        requestTimeout: 3e4,
        throwOnRequestTimeout: !0
      }), {handle} = handler;
      handler.handle = (request, options = {}) => handle.call(handler, request, {
        ...options,
        abortSignal: options.abortSignal ?? cancelled
      });
      return {
        retryStrategy: new _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.S(8, attempt => Math.min(250 * 2 ** attempt, longestPauseMs)),
        requestHandler: handler,
        ...credentials && {
          credentials
        }
      };
    }
    const sageMakerClient = (cancelled, credentials) => (0, _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_2__.I)(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__.k(clientSettings(cancelled, credentials)), credentials);
  },
  2268: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => renewed,
      I: () => renewing
    });
    const renewBeforeEndMs = 3e5, leastPauseMs = 6e4, shortestSessionMs = 9e5;
    function renewed(make, {clock, log, signal}) {
      let held, underway;
      return Object.assign(async () => {
        if (void 0 !== held && clock.now() < held.renewAtMs) return held.identity;
        underway ??= async function() {
          const before = held;
          try {
            const identity = await make(), endsAtMs = identity.expiration?.getTime() ?? clock.now() + shortestSessionMs, renewAtMs = Math.max(endsAtMs - renewBeforeEndMs, clock.now() + leastPauseMs);
            held = {
              identity,
              endsAtMs,
              renewAtMs
            };
            return identity;
          } catch (error) {
            signal.throwIfAborted();
            if (void 0 === before || clock.now() >= before.endsAtMs) throw error;
            log.warn(`the AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : String(error)}`);
            held = {
              ...before,
              renewAtMs: clock.now() + leastPauseMs
            };
            return before.identity;
          }
        }().finally(() => {
          underway = void 0;
        });
        return underway;
      }, {
        memoized: !0,
        present: () => held?.identity,
        forget: refused => {
          void 0 !== held && held.identity === refused && (held = void 0);
        }
      });
    }
    function renewing(client, credentials) {
      if (void 0 === credentials) return client;
      client.middlewareStack.add(next => async args => {
        const used = credentials.present();
        try {
          return await next(args);
        } catch (error) {
          if (!(error instanceof Error && error.name.startsWith("ExpiredToken"))) throw error;
          credentials.forget(used);
          return next(args);
        }
      }, {
        step: "initialize",
        name: "renewExpired"
      });
      return client;
    }
  },
  2966: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      servedModel: () => servedModel
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7919), _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489), _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415), _translate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
    function servedModel(client) {
      async function view(endpointName) {
        const endpoint = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.xo)(absence, () => (0, 
        _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
          action: "sagemaker:DescribeEndpoint",
          subject: `endpoint ${endpointName}`
        }, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.C({
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
        const {configName, variants} = endpoint, config = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.xo)(absence, () => (0, 
        _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
          action: "sagemaker:DescribeEndpointConfig",
          subject: `endpoint config ${configName}`
        }, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_2__.u({
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
        return (await Promise.all(modelNames.map(name => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.xo)(absence, () => (0, 
        _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
          action: "sagemaker:DescribeModel",
          subject: `model ${name}`
        }, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__.u({
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
  },
  1999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => toRequest
    });
    async function toRequest(client, deployment) {
      const {capabilities = [], kept = new Set, parameters, stackName, tags, templateBody, templateObject} = deployment;
      return {
        StackName: stackName,
        ...templateObject ? {
          TemplateURL: templateUrl(templateObject, await client.config.region())
        } : {
          TemplateBody: templateBody
        },
        Parameters: [ ...[ ...parameters ].map(([ParameterKey, ParameterValue]) => ({
          ParameterKey,
          ParameterValue
        })), ...[ ...kept ].map(ParameterKey => ({
          ParameterKey,
          UsePreviousValue: !0
        })) ],
        Tags: [ ...tags ].map(([Key, Value]) => ({
          Key,
          Value
        })),
        ...capabilities.length > 0 && {
          Capabilities: [ ...capabilities ]
        }
      };
    }
    function templateUrl({bucket, key}, region) {
      const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
      return `https://${bucket}.s3.${region}.${suffix}/${key.split("/").map(encodeURIComponent).join("/")}`;
    }
  },
  4474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => stacks,
      w: () => toStack
    });
    var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1905), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8355), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3558), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1093), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4320), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3321), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4725), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5525), _domain_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2975), _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451), _stack_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1999), _translate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8214);
    function stacks(client) {
      return {
        find: async function(nameOrId) {
          const answer = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.xo)({
            code: "ValidationError",
            text: "does not exist"
          }, () => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
            action: "cloudformation:DescribeStacks",
            subject: `stack ${nameOrId}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.Y({
            StackName: nameOrId
          })))), [described] = answer?.Stacks ?? [];
          return described && toStack(described);
        },
        create: async function(deployment, token) {
          const request = {
            ...await (0, _stack_request_js__WEBPACK_IMPORTED_MODULE_4__.d)(client, deployment),
            ClientRequestToken: token,
            DisableRollback: !1
          };
          try {
            const {StackId = ""} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
              action: "cloudformation:CreateStack",
              subject: `stack ${deployment.stackName}`
            }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__.O(request)));
            return StackId;
          } catch (error) {
            if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.nM && "AlreadyExistsException" === error.code) return;
            throw error;
          }
        },
        update: async function(deployment, token) {
          const request = {
            ...await (0, _stack_request_js__WEBPACK_IMPORTED_MODULE_4__.d)(client, deployment),
            ClientRequestToken: token,
            DisableRollback: !1
          };
          try {
            await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
              action: "cloudformation:UpdateStack",
              subject: `stack ${deployment.stackName}`
            }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__.z(request)));
            return "updating";
          } catch (error) {
            if ((0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.vu)(error, "ValidationError", "No updates are to be performed")) return "unchanged";
            if ((0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.vu)(error, "ValidationError", "can not be updated")) return "busy";
            throw error;
          }
        },
        continueRollback: async function(id, token) {
          await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
            action: "cloudformation:ContinueUpdateRollback",
            subject: `stack ${id}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__.c({
            StackName: id,
            ClientRequestToken: token
          })));
        },
        remove: async function(id, token) {
          await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
            action: "cloudformation:DeleteStack",
            subject: `stack ${id}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_8__.f({
            StackName: id,
            ClientRequestToken: token
          })));
        },
        events: (id, isEnough) => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__._h)(async () => {
          const found = [];
          let next;
          do {
            const NextToken = next, page = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
              action: "cloudformation:DescribeStackEvents",
              subject: `stack ${id}`
            }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_9__.I({
              StackName: id,
              ...void 0 !== NextToken && {
                NextToken
              }
            }))), read = (page.StackEvents ?? []).map(toEvent);
            found.push(...read);
            next = isEnough(read) ? void 0 : page.NextToken;
          } while (void 0 !== next);
          return found;
        }),
        resources: async function(id) {
          const {StackResources = []} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
            action: "cloudformation:DescribeStackResources",
            subject: `stack ${id}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_10__.O({
            StackName: id
          })));
          return new Map(StackResources.filter(({ResourceStatus}) => "DELETE_COMPLETE" !== ResourceStatus).map(({ResourceType = "", PhysicalResourceId = ""}) => [ ResourceType, PhysicalResourceId ]));
        },
        deployed: async function(stack) {
          const {TemplateBody = ""} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)({
            action: "cloudformation:GetTemplate",
            subject: `stack ${stack.name}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_11__._({
            StackName: stack.id,
            TemplateStage: "Original"
          }))), {name: stackName, parameters, tags} = stack;
          return (0, _domain_deployment_js__WEBPACK_IMPORTED_MODULE_0__.EQ)({
            stackName,
            templateBody: TemplateBody,
            parameters,
            tags
          });
        }
      };
    }
    function toEvent(event) {
      const isHook = "FAIL" === event.HookFailureMode && /FAILED$/.test(event.HookStatus ?? ""), reason = isHook ? [ event.HookType, event.HookStatusReason ].filter(Boolean).join(": ") : event.ResourceStatusReason;
      return {
        id: event.EventId ?? "",
        at: event.Timestamp ?? new Date(0),
        stackId: event.StackId ?? "",
        logicalId: event.LogicalResourceId ?? "",
        physicalId: event.PhysicalResourceId ?? "",
        resourceType: event.ResourceType ?? "",
        status: (isHook ? event.HookStatus : event.ResourceStatus) ?? "",
        reason: "" === reason ? void 0 : reason,
        token: event.ClientRequestToken
      };
    }
    function toStack(described) {
      return {
        id: described.StackId ?? "",
        name: described.StackName ?? "",
        status: described.StackStatus ?? "REVIEW_IN_PROGRESS",
        statusReason: described.StackStatusReason,
        modifiedAt: described.LastUpdatedTime ?? described.CreationTime,
        parameters: new Map((described.Parameters ?? []).map(({ParameterKey = "", ParameterValue = ""}) => [ ParameterKey, ParameterValue ])),
        tags: new Map((described.Tags ?? []).map(({Key = "", Value = ""}) => [ Key, Value ])),
        outputs: new Map((described.Outputs ?? []).map(({OutputKey = "", OutputValue = ""}) => [ OutputKey, OutputValue ])),
        ...void 0 !== described.ChangeSetId && {
          changeSetId: described.ChangeSetId
        },
        ...!0 === described.EnableTerminationProtection && {
          isProtected: !0
        }
      };
    }
  },
  8214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CD: () => attempt,
      E2: () => isThrottling,
      _h: () => ifAllowed,
      c6: () => isDenial,
      vu: () => isRefusal,
      xo: () => ifPresent
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    async function attempt(what, call) {
      try {
        return await call();
      } catch (error) {
        throw error instanceof Error ? function(what, error) {
          const {name, message, $metadata} = error, code = "code" in error && "string" == typeof error.code ? error.code : name, fault = {
            ...what,
            name,
            message,
            status: $metadata?.httpStatusCode,
            code
          }, told = kinds.find(({is}) => is(fault))?.tell(fault);
          if (void 0 === told && void 0 === $metadata) return error;
          const {happened, remedy, transient = !1} = told ?? function({action, message, name, status}) {
            return void 0 === status ? {
              happened: `AWS cannot be reached (${message})`,
              remedy: "Check the network and the certificates of the runner."
            } : {
              happened: message || name,
              remedy: `Correct what AWS names (${name} to ${action}) and run the job again.`
            };
          }(fault);
          return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM({
            subject: what.subject,
            happened,
            remedy
          }, {
            code: name,
            cause: error,
            transient
          });
        }(what, error) : error;
      }
    }
    function isRefusal(error, code, text) {
      return error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM && error.code === code && error.failure.happened.includes(text);
    }
    async function ifAllowed(look) {
      try {
        return await look();
      } catch (error) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM && isDenial(error)) return error;
        throw error;
      }
    }
    async function ifPresent(absence, look) {
      try {
        return await look();
      } catch (error) {
        if (isRefusal(error, absence.code, absence.text)) return;
        throw error;
      }
    }
    const isDenial = ({code}) => denied.test(code), isThrottling = ({code}) => throttled.test(code), denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/, named = pattern => fault => pattern.test(fault.name), later = "Run the job again later.", kinds = [ {
      is: named(denied),
      tell: function({action, message}) {
        const missing = /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1] ?? action;
        return {
          happened: `not allowed to ${missing} (${message})`,
          remedy: /explicit deny/.test(message) ? "A policy forbids it, whatever others allow: have that one changed, or assume another role." : `Add ${missing} to the policy of the role that this job assumes.`
        };
      }
    }, {
      is: named(/^(ExpiredToken|RequestExpired|TokenRefreshRequired)/),
      tell: ({message}) => ({
        happened: `the AWS credentials have expired (${message})`,
        remedy: "Give 'role-to-assume' where the action has it, or assume the role just before this step, or for longer (role-duration-seconds)."
      })
    }, {
      is: named(/^(InvalidClientTokenId|UnrecognizedClient|InvalidToken|InvalidSignature|SignatureDoesNotMatch)/),
      tell: ({message}) => ({
        happened: `AWS does not accept the credentials (${message})`,
        remedy: "Check what aws-actions/configure-aws-credentials was given, in this job and for this region."
      })
    }, {
      is: named(/^CredentialsProviderError$/),
      tell: () => ({
        happened: "there are no AWS credentials",
        remedy: "Let aws-actions/configure-aws-credentials run before this step, in the same job."
      })
    }, {
      is: ({message}) => "Region is missing" === message,
      tell: () => ({
        happened: "no AWS region is set",
        remedy: "Set aws-region of aws-actions/configure-aws-credentials, or the variable AWS_REGION."
      })
    }, {
      is: named(throttled),
      tell: ({action, message}) => ({
        happened: `AWS throttles ${action} (${message})`,
        remedy: later,
        transient: !0
      })
    }, {
      is: named(/LimitExceeded/),
      tell: ({message}) => ({
        happened: `a quota of the account is used up (${message})`,
        remedy: "Ask for more in the Service Quotas console, or use less."
      })
    }, {
      is: named(/^InsufficientCapabilities/),
      tell: ({message}) => ({
        happened: message,
        remedy: "Name them in 'capabilities' if that is meant, or take what makes IAM resources or macros out of the template."
      })
    }, {
      is: ({code}) => /^(ECONN|EPIPE|EHOST|ENET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError)/.test(code),
      tell: ({code}) => ({
        happened: `AWS cannot be reached (${code})`,
        remedy: "Check the network of the runner and run the job again.",
        transient: !0
      })
    }, {
      is: ({status}) => void 0 !== status && status >= 500,
      tell: ({action, name, status}) => ({
        happened: `AWS failed to answer ${action} (${status} ${name})`,
        remedy: later,
        transient: !0
      })
    }, {
      is: named(/^(SyntaxError|Unknown|UnknownError)$/),
      tell: ({action, status}) => ({
        happened: `something that is not AWS answered ${action} (${status})`,
        remedy: "Check the proxy of the runner, and AWS_ENDPOINT_URL if it is set."
      })
    } ];
  },
  8180: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      QH: () => contentTypeByName,
      c0: () => mediaTypeOf,
      eP: () => isJsonLinesType,
      p2: () => unknownType,
      vs: () => isJsonType
    });
    const mediaTypeOf = contentType => contentType.replace(/;[^]*/, "").trim().toLowerCase(), isJsonType = contentType => /^(application|text)\/(json|[\w.+-]+\+json)$/.test(mediaTypeOf(contentType)), isJsonLinesType = contentType => /^application\/(x-)?(json-?lines?|jsonl|ndjson)$/.test(mediaTypeOf(contentType)), unknownType = "application/octet-stream", byExtension = new Map([ [ "csv", "text/csv" ], [ "gif", "image/gif" ], [ "jpeg", "image/jpeg" ], [ "jpg", "image/jpeg" ], [ "json", "application/json" ], [ "jsonl", "application/jsonlines" ], [ "libsvm", "text/libsvm" ], [ "ndjson", "application/jsonlines" ], [ "npy", "application/x-npy" ], [ "parquet", "application/x-parquet" ], [ "pbr", "application/x-recordio-protobuf" ], [ "png", "image/png" ], [ "txt", "text/plain" ], [ "wav", "audio/wav" ], [ "webp", "image/webp" ] ]);
    function contentTypeByName(name) {
      const [, extension = ""] = /\.(\w+?)(?:\.out)?$/.exec(name.toLowerCase()) ?? [];
      return byExtension.get(extension);
    }
  },
  2975: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EQ: () => repeatable,
      Fr: () => requestToken,
      dy: () => keepTags,
      k0: () => placeTemplate,
      np: () => unknownKept,
      pk: () => previousModelPackageTag,
      tW: () => lostValues,
      zX: () => modelPackageParameter
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    const modelPackageParameter = "ModelPackageName", inlineTemplateBytes = 51200, largestTemplateBytes = 1048576;
    function placeTemplate(deployment, bucket) {
      const bytes = Buffer.byteLength(deployment.templateBody);
      if (bytes <= inlineTemplateBytes) return {
        deployment
      };
      const has = `it has ${bytes} bytes, and CloudFormation takes at most`;
      if (bytes > largestTemplateBytes) return {
        deployment,
        problem: `${has} ${largestTemplateBytes}; split it`
      };
      if (void 0 === bucket) return {
        deployment,
        problem: `${has} ${inlineTemplateBytes} in a request; give 'template-s3-bucket'`
      };
      const key = `sagemaker-promote/templates/${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(deployment.templateBody).digest("hex")}.template`;
      return {
        deployment: {
          ...deployment,
          templateObject: {
            bucket,
            key
          }
        }
      };
    }
    const hiddenValue = "****";
    function repeatable(told) {
      const hidden = [ ...told.parameters ].filter(([, value]) => value === hiddenValue).map(([name]) => name);
      if (0 === hidden.length) return told;
      const names = new Set(hidden), shown = [ ...told.parameters ].filter(([name]) => !names.has(name));
      return {
        ...told,
        parameters: new Map(shown),
        kept: new Set([ ...told.kept ?? [], ...hidden ]),
        secret: names
      };
    }
    function lostValues(deployment, before) {
      const {kept = new Set} = repeatable(before);
      return [ ...kept ].filter(name => !deployment.kept?.has(name));
    }
    function unknownKept({kept = new Set}, stack) {
      return [ ...kept ].filter(name => !stack?.parameters.has(name));
    }
    const previousModelPackageTag = "sagemaker-promote:previous-model-package";
    function keepTags(deployment, {tags}) {
      const kept = [ ...tags ].filter(([key]) => !key.startsWith("aws:"));
      return {
        ...deployment,
        tags: new Map([ ...kept, ...deployment.tags ])
      };
    }
    function requestToken({capabilities = [], kept = new Set, parameters, stackName, tags, templateBody}, {runId = "local", runAttempt = "1"}, from) {
      const state = from ? [ from.id, from.modifiedAt?.toISOString() ] : [], asked = [ [ ...parameters ].sort(), [ ...kept ].sort(), [ ...tags ].sort(), [ ...capabilities ].sort() ], content = JSON.stringify([ stackName, templateBody, ...asked, state ]);
      return `run-${runId}-${runAttempt}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 16)}`;
    }
  },
  3245: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bo: () => findBodyProblem,
      RL: () => newSession,
      ad: () => findAddressProblems
    });
    const newSession = "NEW_SESSION", written = {
      targetVariant: "target-variant",
      targetModel: "target-model",
      inferenceComponentName: "inference-component-name",
      sessionId: "session-id"
    }, unknownTo = {
      "real-time": [],
      stream: [ "targetModel" ],
      async: [ "targetVariant", "targetModel", "inferenceComponentName", "sessionId" ]
    };
    function findAddressProblems(address, invocation) {
      const problems = unknownTo[invocation].filter(name => void 0 !== address[name]).map(name => `input '${written[name]}': SageMaker does not take it with 'invocation: ${invocation}'`);
      return "stream" === invocation && address.sessionId === newSession ? [ ...problems, `input 'session-id': a stream opens no session; expected the id of one, got ${newSession}` ] : problems;
    }
    const usualLimitBytes = 6291456, largestBytes = 26214400, inlineLimitBytes = 128e3;
    function findBodyProblem({body: {byteLength}, bodyUri}, invocation) {
      if ("async" === invocation) {
        if (void 0 !== bodyUri || byteLength <= inlineLimitBytes) return;
        return {
          level: "problem",
          text: `the body has ${byteLength} bytes, and an asynchronous request holds at most ${inlineLimitBytes}; put it on S3 and name it as input-s3`
        };
      }
      return byteLength > largestBytes ? {
        level: "problem",
        text: `the body has ${byteLength} bytes, and SageMaker takes at most ${largestBytes}`
      } : byteLength <= usualLimitBytes ? void 0 : {
        level: "warning",
        text: `the body has ${byteLength} bytes; SageMaker may refuse more than ${usualLimitBytes}, and a serverless endpoint more than 4194304`
      };
    }
  },
  6627: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AX: () => judgeMediaType,
      e$: () => configDigestOf
    });
    const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
    function judgeMediaType(subject, mediaType) {
      if (mediaType !== dockerManifest) return {
        subject,
        happened: `its media type is ${mediaType || "unknown"}, which SageMaker refuses; expected ${dockerManifest}`,
        remedy: "Build it anew with --provenance=false and --output type=docker,oci-mediatypes=false, as this action does where buildx 0.10 or later is installed."
      };
    }
    function configDigestOf(manifest) {
      try {
        const {config} = JSON.parse(manifest);
        return "string" == typeof config?.digest ? config.digest : void 0;
      } catch {
        return;
      }
    }
  },
  4292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => findByJsonPath,
      M: () => checkJsonPath
    });
    var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
    async function checkJsonPath(path) {
      const {search} = await __webpack_require__.e(2730).then(__webpack_require__.t.bind(__webpack_require__, 2730, 19));
      try {
        search(null, path);
      } catch (error) {
        if (!String(error).includes("TypeError:")) throw error;
      }
    }
    async function findByJsonPath(value, path) {
      const {search} = await __webpack_require__.e(2730).then(__webpack_require__.t.bind(__webpack_require__, 2730, 19));
      try {
        return (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_0__.d)(() => {
          const found = JSON.stringify(search(value, path));
          return void 0 === found ? null : JSON.parse(found);
        })?.value;
      } catch {
        return;
      }
    }
  },
  1080: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => compileSchema,
      R: () => findBreach
    });
    var _json_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600), _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
    const drafts = {
      "2020-12": async () => (await Promise.all([ __webpack_require__.e(389), __webpack_require__.e(3774) ]).then(__webpack_require__.t.bind(__webpack_require__, 3774, 19))).Ajv2020,
      "draft-07": async () => (await Promise.all([ __webpack_require__.e(389), __webpack_require__.e(5627) ]).then(__webpack_require__.t.bind(__webpack_require__, 5627, 19))).Ajv
    }, compiled = new WeakMap;
    async function compileSchema(schema) {
      const known = compiled.get(schema);
      if (known) return known;
      const validate = new (await drafts[function({$schema: named = "2020-12"}) {
        const written = JSON.stringify(named);
        if (written.includes("2020-12")) return "2020-12";
        if (written.includes("draft-07")) return "draft-07";
        throw new Error(`'$schema' names ${written}; known are 2020-12 and draft-07`);
      }(schema)]())({
        strictSchema: !0,
        keywords: [ "discriminator", "example", "externalDocs", "xml" ],
        strictTypes: !1,
        strictTuples: !1,
        validateFormats: !1,
        logger: !1
      }).compile(schema);
      compiled.set(schema, validate);
      return validate;
    }
    async function findBreach(value, schema) {
      const validate = await compileSchema(schema);
      if (void 0 === (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_0__.d)(() => validate(value))) return "it takes too long to say";
      const [error] = validate.errors ?? [];
      return error && `${function({instancePath}, schema) {
        const written = JSON.stringify(schema), steps = instancePath.split("/").slice(1).map(step => step.replace(/~1/g, "/").replace(/~0/g, "~")).map(step => /^\d+$/.test(step) ? Number(step) : written.includes(JSON.stringify(step)) ? step : "…");
        return 0 === steps.length ? "the answer" : (0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)(steps);
      }(error, schema)} ${String(error.message)}`;
    }
  },
  600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => renderSteps
    });
    function renderSteps(steps) {
      return steps.map(step => "number" == typeof step ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
    }
  },
  4166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OW: () => isJsonObject,
      P8: () => isJsonList,
      qF: () => parseJson
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    const refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function parseJson(text, path) {
      try {
        return JSON.parse(text.replace(/^\uFEFF/, ""), (key, value) => {
          if (refusedKeys.has(key)) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: the key '${key}' is not allowed` ]);
          return value;
        });
      } catch (error) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz) throw error;
        const why = String(error).replace(/^\w*Error: /, "");
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read as JSON: ${why}` ], {
          cause: error
        });
      }
    }
    function isJsonObject(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    function isJsonList(value) {
      return Array.isArray(value);
    }
  },
  7084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ht: () => samplesNeeded,
      YL: () => formatLatency,
      gJ: () => latencyRecord,
      xL: () => summariseLatencies
    });
    const samplesNeeded = {
      mean: 1,
      min: 1,
      p50: 1,
      p90: 10,
      p95: 20,
      p99: 100,
      max: 1
    };
    function summariseLatencies(latenciesMs) {
      const sorted = latenciesMs.toSorted((a, b) => a - b), sumMs = latenciesMs.reduce((sum, each) => sum + each, 0);
      return summarise({
        samples: sorted.length,
        sumMs,
        minMs: sorted[0] ?? NaN,
        maxMs: percentile(sorted, 100)
      }, percent => percentile(sorted, percent));
    }
    function summarise({samples, sumMs, minMs, maxMs}, percentileMs) {
      return 0 === samples ? {
        samples
      } : {
        samples,
        meanMs: sumMs / samples,
        minMs,
        p50Ms: percentileMs(50),
        ...samples >= samplesNeeded.p90 && {
          p90Ms: percentileMs(90)
        },
        ...samples >= samplesNeeded.p95 && {
          p95Ms: percentileMs(95)
        },
        ...samples >= samplesNeeded.p99 && {
          p99Ms: percentileMs(99)
        },
        maxMs
      };
    }
    function percentile(sorted, percent) {
      return sorted[rankOf(percent, sorted.length) - 1] ?? NaN;
    }
    const rankOf = (percent, samples) => Math.ceil(percent * samples / 100);
    function formatLatency(ms) {
      return ms < 10 ? `${Number(ms.toFixed(1))} ms` : ms < 1e3 ? `${Math.round(ms)} ms` : `${Number((ms / 1e3).toFixed(2))} s`;
    }
    const mostExact = 1e4, leastMs = .001, bucketOf = ms => Math.floor(Math.log(ms / leastMs) / Math.log(1.0019)), middleOf = bucket => leastMs * 1.0019 ** bucket * 2 * 1.0019 / 2.0019, lastBucket = bucketOf(36e5), between = (least, value, most) => Math.min(most, Math.max(least, value));
    function latencyRecord() {
      const exact = new Float64Array(mostExact), counts = new Uint32Array(lastBucket + 1);
      let [samples, sumMs, minMs, maxMs] = [ 0, 0, 1 / 0, 0 ];
      const ascending = () => samples <= mostExact ? Array.from(exact.subarray(0, samples).sort(), ms => ({
        ms,
        count: 1
      })) : Array.from(counts, (count, bucket) => ({
        ms: between(minMs, middleOf(bucket), maxMs),
        count
      }));
      return {
        add: ms => {
          samples < mostExact && (exact[samples] = ms);
          Atomics.add(counts, between(0, bucketOf(ms), lastBucket), 1);
          samples += 1;
          sumMs += ms;
          minMs = Math.min(minMs, ms);
          maxMs = Math.max(maxMs, ms);
        },
        summarise: () => {
          const tallies = ascending();
          return summarise({
            samples,
            sumMs,
            minMs,
            maxMs
          }, percent => function(ascending, rank) {
            let [found, passed] = [ NaN, 0 ];
            for (const {ms, count} of ascending) {
              if (passed >= rank) break;
              found = ms;
              passed += count;
            }
            return found;
          }(tallies, rankOf(percent, samples)));
        },
        histogram: (buckets = 16) => 0 === samples ? [] : function(tallies, [minMs, maxMs], buckets) {
          const fromMs = Math.max(minMs, leastMs);
          if (maxMs <= 1.001 * fromMs) return [ {
            fromMs: minMs,
            toMs: maxMs,
            count: tallies.reduce((sum, {count}) => sum + count, 0)
          } ];
          const factor = (maxMs / fromMs) ** (1 / buckets), positionOf = ms => between(0, Math.floor(Math.log(ms / fromMs) / Math.log(factor)), buckets - 1), edge = position => fromMs * factor ** position, counts = new Uint32Array(buckets);
          for (const {ms, count} of tallies) Atomics.add(counts, positionOf(ms), count);
          return Array.from(counts, (count, position) => ({
            fromMs: 0 === position ? minMs : edge(position),
            toMs: position === buckets - 1 ? maxMs : edge(position + 1),
            count
          }));
        }(ascending(), [ minMs, maxMs ], buckets)
      };
    }
  },
  4468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LF: () => read,
      O$: () => unreadable,
      Uc: () => describeError,
      Vh: () => readJson,
      Wp: () => parseAnswer,
      gw: () => looksLikeJson,
      u9: () => singleValue,
      uv: () => describeGot,
      wK: () => readValue,
      yR: () => readText
    });
    var _content_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180), _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4166), _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(283);
    const read = value => ({
      kind: "read",
      value
    }), unreadable = got => ({
      kind: "unreadable",
      got
    }), deepestLevel = 500;
    function readText({body, contentType}) {
      try {
        return read(new TextDecoder("utf-8", {
          fatal: !0
        }).decode(body));
      } catch {
        return unreadable(`${(0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.U9)(body.length, "byte")} of ${(0, 
        _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ml)((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.c0)(contentType), 40) || "no content type"}`);
      }
    }
    function readJson(answer, shown) {
      const text = readText(answer);
      if ("unreadable" === text.kind) return text;
      if ("" === text.value.trim()) return unreadable("an empty answer");
      const value = parseAnswer(text.value);
      if (void 0 !== value) return read(value);
      const [, bare] = /(?:^|[[:,\s])(-?(?:NaN|Infinity))\s*(?:[\],}]|$)/.exec(text.value) ?? [];
      return unreadable(`no JSON${void 0 === bare ? "" : ` (it holds ${bare})`}: ${(0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ld)(text.value, shown)}`);
    }
    function parseAnswer(text) {
      try {
        const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text, "answer");
        return isDeeper(value, deepestLevel) ? void 0 : value;
      } catch {
        return;
      }
    }
    function isDeeper(value, levels) {
      return "object" == typeof value && null !== value && (0 === levels || Object.values(value).some(each => isDeeper(each, levels - 1)));
    }
    const looksLikeJson = ({body, contentType}) => (0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(contentType) || /^\s*[{[]/.test((new TextDecoder).decode(body.subarray(0, 1e3)));
    function readValue(answer, shown) {
      if ((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return readJson(answer, shown);
      const text = readText(answer);
      return "read" === text.kind ? read(text.value.trim()) : text;
    }
    function singleValue(value) {
      let inner = value;
      for (;(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(inner) || (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(inner); ) {
        const members = Object.values(inner);
        inner = 1 === members.length ? members[0] : void 0;
      }
      return null === inner || "number" == typeof inner && !Number.isFinite(inner) ? void 0 : inner;
    }
    function describeGot(answer, shown) {
      if (0 === answer.body.length) return "an empty answer";
      const value = readValue(answer, shown);
      if ("unreadable" === value.kind) return value.got;
      if (!(0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return (0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ld)(value.value, shown);
      const inner = shown.bodies ? void 0 : singleValue(value.value);
      return void 0 === inner || inner === value.value ? (0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.kw)(value.value, shown) : `${(0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.kw)(inner, shown)} within ${(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value.value) ? "a list" : "an object"}`;
    }
    function describeError(answer) {
      const {location, status} = answer;
      return `error ${status ?? "without a status"}: ${void 0 === location ? describeGot({
        ...answer,
        contentType: ""
      }, {
        bodies: !0,
        words: new Set
      }) : `it points to ${(0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ml)(location)}, and is not followed`}`;
    }
  },
  9084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wR: () => readCaseDocument,
      ox: () => readCaseLines,
      e2: () => readEach
    });
    var errors = __webpack_require__(2451);
    function locateJson(json) {
      const found = new Map, open = [], whole = {
        isList: !1,
        step: ""
      };
      let line = 1, text = {
        written: "",
        line
      };
      const place = at => {
        open.length <= 4 && found.set(keyOf(open.map(({step}) => step)), at);
      };
      for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,\n]|[^\s"{}[\]:,]+/g)) {
        const around = open.at(-1) ?? whole;
        if ("\n" === token) line++; else if ("}" === token || "]" === token) open.pop(); else if ("," === token) around.isList && (around.step = Number(around.step) + 1); else if (":" === token) {
          around.step = JSON.parse(text.written);
          place(text.line);
        } else {
          text = {
            written: token,
            line
          };
          around.isList && place(line);
          "{" !== token && "[" !== token || open.push({
            isList: "[" === token,
            step: "[" === token ? 0 : ""
          });
        }
      }
      return at => at.map((_, index) => found.get(keyOf(at.slice(0, at.length - index)))).find(each => void 0 !== each) ?? 1;
    }
    const keyOf = steps => JSON.stringify(steps);
    var domain_written = __webpack_require__(5189);
    async function readCaseDocument(source, format) {
      const {value, lineOf} = "json" === format ? readJsonWithLines(source) : await async function(source) {
        const {readYamlWithLines} = await __webpack_require__.e(6737).then(__webpack_require__.bind(__webpack_require__, 6737));
        return readYamlWithLines(source, "core");
      }(source), samples = (0, domain_written.pi)(value) ? value.get("samples") : void 0;
      if (!(0, domain_written.pi)(value) || void 0 === samples || !(0, domain_written.Lv)(samples)) throw new errors.dz([ `${source.path}: expected an object with a list 'samples'` ]);
      return {
        head: {
          value: without(value, "samples"),
          lineOf
        },
        samples: samples.map((each, index) => ({
          value: each,
          lineOf: at => lineOf([ "samples", index, ...at ])
        }))
      };
    }
    const readJsonWithLines = source => ({
      value: (0, domain_written.Vh)(source),
      lineOf: locateJson(source.text)
    }), without = (mapping, key) => new Map([ ...mapping ].filter(([name]) => name !== key));
    function readCaseLines({text, path}) {
      return {
        head: void 0,
        samples: readEach(text.split(/\r?\n/).map((line, index) => ({
          line,
          position: index + 1
        })).filter(({line}) => "" !== line.trim()), ({line, position}) => ({
          value: (0, domain_written.Vh)({
            text: line,
            path: `${path}:${position}`
          }),
          lineOf: () => position
        }))
      };
    }
    function readEach(written, read) {
      const problems = [], samples = written.flatMap(one => {
        try {
          return [ read(one) ];
        } catch (error) {
          if (!(error instanceof errors.dz)) throw error;
          problems.push(...error.problems);
          return [];
        }
      });
      if (problems.length > 0) throw new errors.dz(problems);
      return samples;
    }
  },
  8230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oJ: () => isSuccess,
      rQ: () => logStreamArnIn,
      tl: () => streamNameOf
    });
    const logStreamArnIn = asked => asked.flatMap(({invocation}) => "answered" === invocation.kind && invocation.logStreamArn || [])[0], streamNameOf = logStreamArn => /:log-stream:([^:*]+)/.exec(logStreamArn)?.[1], isSuccess = ({status}) => void 0 !== status && status >= 200 && status <= 299;
  },
  5049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HQ: () => isNear,
      pV: () => exactly,
      rl: () => numberOf
    });
    const exactly = {
      absolute: 0,
      relative: 0
    };
    function numberOf(value) {
      if ("number" != typeof value && ("string" != typeof value || !decimal.test(value))) return;
      const number = Number(value);
      return Number.isFinite(number) ? number : void 0;
    }
    const decimal = /^\s*[+-]?(?!0\d)(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
    function isNear(got, expected, {absolute, relative}) {
      if (void 0 === got || !Number.isFinite(got)) return !1;
      const widest = Math.max(absolute, relative * Math.abs(expected)), lost = 0 === widest ? 0 : Number.EPSILON * Math.max(Math.abs(got), Math.abs(expected));
      return Math.abs(got - expected) <= widest + lost;
    }
  },
  2673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => isColumn,
      V: () => predictionOf
    });
    var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292), _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468), _smoke_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5049), _smoke_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);
    const unseen = {
      bodies: !1,
      words: new Set
    };
    async function predictionOf({prediction}, answer) {
      return void 0 === prediction ? async function(answer) {
        return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.gw)(answer) ? findByPath(answer, "@") : findInColumn(answer, void 0);
      }(answer) : isColumn(prediction) ? findInColumn(answer, Number(prediction)) : findByPath(answer, prediction);
    }
    const isColumn = prediction => /^[1-9]\d{0,4}$/.test(prediction);
    async function findInColumn(answer, column) {
      const table = await (0, _smoke_table_js__WEBPACK_IMPORTED_MODULE_3__.x)(answer, !1, unseen), [cells = [], ...others] = "read" === table.kind ? table.value.rows : [];
      if (!(others.length > 0 || void 0 === column && 1 !== cells.length)) return function(cell) {
        if ("string" != typeof cell) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.u9)(cell);
        const text = cell.trim();
        return "" === text ? void 0 : (0, _smoke_number_js__WEBPACK_IMPORTED_MODULE_2__.rl)(text) ?? text;
      }(cells[(column ?? 1) - 1] ?? null);
    }
    async function findByPath(answer, path) {
      const value = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(answer, unseen);
      return "read" === value.kind ? (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.u9)(await (0, 
      _json_path_js__WEBPACK_IMPORTED_MODULE_0__.G)(value.value, path) ?? null) : void 0;
    }
  },
  8997: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OG: () => asMethod,
      Qq: () => requestKeys,
      nA: () => inputKeys,
      vj: () => parseBody,
      w2: () => asPath,
      xk: () => asHeaders
    });
    var _http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747), _content_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8180), _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5189), _written_spot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3158);
    const inputKeys = [ "input", "input-file", "input-s3", "input-base64" ], requestKeys = [ "content-type", "accept", "method", "path", "headers" ], methods = [ "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" ], asPath = (0, 
    _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^\/(?![/\\])[!-[\]-~]{0,2000}$/, "a path such as /predict, which begins with one '/' and holds no spaces");
    function asMethod(spot) {
      const method = "string" == typeof spot.value ? spot.value.toUpperCase() : "";
      return (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.KA)(spot, methods.includes(method) ? method : void 0, `is not one of ${methods.join(", ")}`);
    }
    const hasOwnKey = name => /^(accept|content-type)$/i.test(name);
    function asHeaders(spot) {
      const mapping = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.dw)(spot);
      if (!mapping) return;
      const headers = new Map;
      for (const key of mapping.value.keys()) {
        const name = key.toLowerCase(), problem = findNameProblem(key) ?? (headers.has(name) ? "is given twice" : void 0), value = void 0 === problem ? (0, 
        _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(mapping, key, asHeader) : void 0;
        void 0 !== problem && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.Bc)({
          ...spot,
          at: [ ...spot.at, key ]
        }, problem);
        headers.set(name, value ?? "");
      }
      return Object.fromEntries(headers);
    }
    function findNameProblem(name) {
      return (0, _http_headers_js__WEBPACK_IMPORTED_MODULE_0__.p$)(name) ? hasOwnKey(name) || (0, 
      _http_headers_js__WEBPACK_IMPORTED_MODULE_0__.yC)(name) ? "is not for 'headers': it has a key of its own, or is set by the connection" : void 0 : "is no name of a header";
    }
    const asHeader = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/, "a text of one line in plain ASCII"), noBody = {
      source: {
        kind: "inline",
        bytes: new Uint8Array
      },
      usualType: ""
    }, bodies = {
      input: ({value}) => ({
        source: inline(bodyText(value)),
        usualType: typeOf(value)
      }),
      "input-file": spot => {
        const path = asFile(spot);
        return void 0 === path ? void 0 : named({
          kind: "file",
          path
        }, path);
      },
      "input-s3": spot => {
        const uri = asUri(spot);
        return void 0 === uri ? void 0 : named({
          kind: "s3",
          uri
        }, uri);
      },
      "input-base64": spot => {
        const text = function(spot) {
          const text = "string" == typeof spot.value ? spot.value.replace(/\s+/g, "") : "-";
          return (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.KA)(spot, text.length % 4 == 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? text : void 0, "is not Base64");
        }(spot);
        return void 0 === text ? void 0 : {
          source: inline(Buffer.from(text, "base64")),
          usualType: _content_type_js__WEBPACK_IMPORTED_MODULE_1__.p2
        };
      }
    };
    function parseBody(sample, isNeeded) {
      const given = inputKeys.filter(key => (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(sample, key, ({value}) => null !== value));
      if (0 === given.length && !isNeeded) return noBody;
      0 === given.length && sample.complain(sample.at, "'input' is missing");
      given.length > 1 && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.Bc)(sample, `has ${given.map(key => `'${key}'`).join(" and ")}; give one of them`);
      const [key = ""] = given, parse = bodies[key];
      return parse && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(sample, key, parse);
    }
    const asFile = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0]{1,1000}$/, "a path inside the checkout"), asUri = (0, 
    _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^s3:\/\/[^/]+\/./, "of the form s3://bucket/key"), named = (source, name) => ({
      source,
      usualType: (0, _content_type_js__WEBPACK_IMPORTED_MODULE_1__.QH)(name) ?? _content_type_js__WEBPACK_IMPORTED_MODULE_1__.p2
    }), inline = body => ({
      kind: "inline",
      bytes: "string" == typeof body ? (new TextEncoder).encode(body) : new Uint8Array(body)
    }), typeOf = input => "string" == typeof input ? "text/csv" : "application/json", bodyText = input => "string" == typeof input ? input : jsonText(input);
    function jsonText(value) {
      return (0, _written_js__WEBPACK_IMPORTED_MODULE_2__.pi)(value) ? `{${[ ...value ].map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`).join(",")}}` : (0, 
      _written_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value) ? `[${value.map(jsonText).join(",")}]` : "object" == typeof value && null !== value ? value.written : JSON.stringify(value);
    }
  },
  9672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KB: () => defaultKeys,
      Gg: () => noDefaults,
      sW: () => parseSample,
      D8: () => readDefaults,
      nu: () => sampleKeys
    });
    var json_path = __webpack_require__(4292), json_schema = __webpack_require__(1080), json = __webpack_require__(4166), written_spot = __webpack_require__(3158);
    const toleranceKeys = [ "tolerance", "relative-tolerance" ];
    function readTolerance(spot) {
      const absolute = (0, written_spot.hd)(spot, "tolerance", (0, written_spot.i)(0, "a number of 0 or more")), relative = (0, 
      written_spot.hd)(spot, "relative-tolerance", asPart);
      if (void 0 !== absolute || void 0 !== relative) return {
        absolute: absolute ?? 0,
        relative: relative ?? 0
      };
    }
    function asPart(spot) {
      const [, percent] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec("string" == typeof spot.value ? spot.value : "") ?? [], part = void 0 === percent ? (0, 
      written_spot.i)(0, words)(spot) : Number(percent) / 100;
      if (void 0 !== part) return (0, written_spot.KA)(spot, part <= 1 ? part : void 0, `is not ${words}`);
    }
    const words = "a part from 0 to 1, such as 0.05 or 5%", asContentType = (0, written_spot.TS)(/^[\w.+-]+\/[\w.+*-]+(\s*;[\x20-\x7e]*)?$/, "a content type such as text/csv"), parsers = {
      status: spot => each((0, written_spot.UX)(100, 599)(spot), status => ({
        kind: "status",
        status
      })),
      "content-type": spot => each(asContentType(spot), contentType => ({
        kind: "content-type",
        contentType
      })),
      equals: (spot, tolerance) => each((0, written_spot.vA)(spot), value => ({
        kind: "equals",
        value,
        tolerance
      })),
      contains: spot => function(spot) {
        return "string" == typeof spot.value ? [ spot.value ] : (0, written_spot.kx)(spot, written_spot.e1);
      }(spot)?.map(text => ({
        kind: "contains",
        text
      })),
      matches: spot => each(function(spot) {
        const pattern = (0, written_spot.TS)(/^[^]{1,1000}$/, "a text of at most 1000 characters")(spot);
        try {
          new RegExp(pattern ?? "", "u");
          return pattern;
        } catch (error) {
          return (0, written_spot.KA)(spot, void 0, `is no regular expression of JavaScript: ${messageOf(error)}`);
        }
      }(spot), pattern => ({
        kind: "matches",
        pattern
      })),
      schema: async spot => each(await async function(spot) {
        const schema = (0, written_spot.vA)(spot);
        if (!(0, json.OW)(schema)) return (0, written_spot.KA)(spot, void 0, "is not a mapping");
        try {
          await (0, json_schema.F)(schema);
          return schema;
        } catch (error) {
          return (0, written_spot.KA)(spot, void 0, `is no JSON Schema: ${messageOf(error)}`);
        }
      }(spot), schema => ({
        kind: "schema",
        schema
      })),
      values: (spot, tolerance) => parseEach(spot, async one => async function(spot, usual) {
        (0, written_spot.BW)(spot, [ "path", ...testKeys ]);
        const path = (0, written_spot.hd)(spot, "path", written_spot.e1), test = parseTest(spot, usual);
        void 0 === path ? refuseMissing(spot, "path") : await refuseBadJsonPath({
          ...spot,
          at: [ ...spot.at, "path" ]
        }, path);
        return void 0 === path || void 0 === test ? void 0 : {
          kind: "value",
          path,
          test
        };
      }(one, tolerance)),
      cells: (spot, tolerance) => parseEach(spot, one => function(spot, usual) {
        (0, written_spot.BW)(spot, [ "row", "column", ...testKeys ]);
        const row = (0, written_spot.hd)(spot, "row", (0, written_spot.UX)(1, 1e9)), column = (0, 
        written_spot.hd)(spot, "column", one => "string" == typeof one.value ? (0, written_spot.e1)(one) : (0, 
        written_spot.UX)(1, 1e9)(one)), test = parseTest(spot, usual);
        void 0 === column && refuseMissing(spot, "column");
        return void 0 === column || void 0 === test ? void 0 : {
          kind: "cell",
          row,
          column,
          test
        };
      }(one, tolerance)),
      rows: spot => each((0, written_spot.UX)(0, 1e9)(spot), count => ({
        kind: "rows",
        count
      })),
      columns: spot => each((0, written_spot.kx)(spot, written_spot.e1), names => ({
        kind: "columns",
        names
      })),
      "no-empty-cells": spot => each(function(spot) {
        return (0, written_spot.KA)(spot, !0 === spot.value || void 0, "is not true; leave it out where cells may be empty");
      }(spot), () => ({
        kind: "no-empty-cells"
      })),
      variant: spot => each((0, written_spot.e1)(spot), name => ({
        kind: "variant",
        name
      }))
    };
    function each(value, expectation) {
      return void 0 === value ? void 0 : [ expectation(value) ];
    }
    async function parseEach(spot, parse) {
      const parsed = [];
      for (const element of (0, written_spot.DD)(spot) ?? []) {
        const mapping = (0, written_spot.dw)(element), expectation = mapping && await parse(mapping);
        expectation && parsed.push(expectation);
      }
      return parsed;
    }
    const testKeys = [ "equals", "between", "one-of", ...toleranceKeys ];
    async function refuseBadJsonPath(spot, path) {
      try {
        await (0, json_path.M)(path);
      } catch (error) {
        (0, written_spot.Bc)(spot, `is no JMESPath: ${messageOf(error)}`);
      }
    }
    function refuseMissing(spot, key) {
      void 0 === (0, written_spot.hd)(spot, key, () => !0) && (0, written_spot.Bc)(spot, `has no '${key}'`);
    }
    function parseTest(spot, usual) {
      const tolerance = readTolerance(spot) ?? usual;
      1 !== [ "equals", "between", "one-of" ].filter(key => (0, written_spot.hd)(spot, key, () => !0)).length && (0, 
      written_spot.Bc)(spot, "needs one of 'equals', 'between' and 'one-of'");
      const value = (0, written_spot.hd)(spot, "equals", written_spot.vA);
      return void 0 !== value ? {
        kind: "equals",
        value,
        tolerance
      } : (0, written_spot.hd)(spot, "between", asRange) ?? (0, written_spot.hd)(spot, "one-of", one => {
        const values = (0, written_spot.kx)(one, written_spot.vA);
        return values && {
          kind: "one-of",
          values
        };
      });
    }
    function asRange(spot) {
      const [least, most, ...others] = (0, written_spot.kx)(spot, written_spot.MV) ?? [ 0 ], range = void 0 !== least && void 0 !== most && least <= most && 0 === others.length ? {
        kind: "between",
        least,
        most
      } : void 0;
      return (0, written_spot.KA)(spot, range, "is not two numbers, the least and the most, such as [0, 1]");
    }
    const messageOf = error => String(error).replace(/^(\w*Error: )+/, "");
    var smoke_prediction = __webpack_require__(2673), smoke_number = __webpack_require__(5049), smoke_request_parse = __webpack_require__(8997);
    const noDefaults = {
      tolerance: void 0,
      prediction: void 0,
      contentType: void 0,
      accept: void 0,
      method: void 0,
      path: void 0,
      headers: void 0
    }, defaultKeys = [ ...toleranceKeys, "prediction", ...smoke_request_parse.Qq ], sampleKeys = [ "description", ...smoke_request_parse.nA, ...smoke_request_parse.Qq, "expected", ...toleranceKeys, "truth", "prediction", "expect" ];
    async function readDefaults(spot) {
      return {
        tolerance: readTolerance(spot),
        prediction: await (0, written_spot.hd)(spot, "prediction", asPrediction),
        contentType: (0, written_spot.hd)(spot, "content-type", asContentType),
        accept: (0, written_spot.hd)(spot, "accept", asAccept),
        method: (0, written_spot.hd)(spot, "method", smoke_request_parse.OG),
        path: (0, written_spot.hd)(spot, "path", smoke_request_parse.w2),
        headers: (0, written_spot.hd)(spot, "headers", smoke_request_parse.xk)
      };
    }
    const asAccept = (0, written_spot.TS)(/^[\w.+*-]+\/[\x20-\x7e]+$/, "a content type such as text/csv");
    async function asPrediction(spot) {
      const written = (0, written_spot.C3)(spot.value) ?? spot.value, prediction = "string" == typeof written && "" !== written ? written : void 0;
      void 0 === prediction || (0, smoke_prediction.R)(prediction) || await refuseBadJsonPath(spot, prediction);
      return (0, written_spot.KA)(spot, prediction, "is neither a JMESPath nor a column, counted from 1");
    }
    async function parseSample(sample, order) {
      const spot = (0, written_spot.dw)(sample);
      if (!spot) return;
      const {defaults, place, position, withoutInput} = order;
      (0, written_spot.BW)(spot, sampleKeys);
      const own = await readDefaults(spot), method = own.method ?? defaults.method ?? "POST", body = (0, 
      smoke_request_parse.vj)(spot, !withoutInput && "GET" !== method && "HEAD" !== method), description = (0, 
      written_spot.hd)(spot, "description", (0, written_spot.TS)(/^[^]*$/, "a text")), truth = (0, 
      written_spot.hd)(spot, "truth", asLabel), expectations = await async function(spot, tolerance) {
        const is = key => !0 === (0, written_spot.hd)(spot, key, () => !0);
        is("expected") || is("expect") || is("truth") || spot.complain(spot.at, "'expected' is missing; write null where any answer will do");
        const expected = (0, written_spot.hd)(spot, "expected", one => function(spot, tolerance) {
          const value = (0, written_spot.vA)(spot);
          return null == value ? [] : [ {
            kind: "equals",
            value,
            tolerance
          } ];
        }(one, tolerance)) ?? [], expect = await (0, written_spot.hd)(spot, "expect", async one => async function(whole, tolerance) {
          const spot = (0, written_spot.dw)(whole);
          if (!spot) return [];
          (0, written_spot.BW)(spot, Object.keys(parsers));
          const expectations = [];
          for (const [key, parse] of Object.entries(parsers)) {
            const parsed = await (0, written_spot.hd)(spot, key, async member => parse(member, tolerance));
            expectations.push(...parsed ?? []);
          }
          return expectations;
        }(one, tolerance)) ?? [];
        return [ ...expected, ...expect ];
      }(spot, own.tolerance ?? defaults.tolerance ?? smoke_number.pV);
      return void 0 !== body ? {
        name: `case ${position}${description ? ` (${description})` : ""}`,
        place,
        request: {
          contentType: own.contentType ?? defaults.contentType ?? body.usualType,
          accept: own.accept ?? defaults.accept,
          method,
          path: own.path ?? defaults.path,
          headers: {
            ...defaults.headers,
            ...own.headers
          }
        },
        body: body.source,
        expectations,
        truth,
        prediction: own.prediction ?? defaults.prediction
      } : void 0;
    }
    function asLabel(spot) {
      const label = (0, written_spot.vA)(spot);
      if (void 0 !== label) return (0, written_spot.KA)(spot, "object" == typeof label || "" === label ? void 0 : label, "is not a text, a number, true or false");
    }
  },
  283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MS: () => showLabel,
      U9: () => count,
      aJ: () => isShown,
      kw: () => describeJson,
      ld: () => describeText,
      ml: () => shorten
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4166), _smoke_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5049);
    const longestShown = 120;
    function shorten(text, longest = longestShown) {
      const line = text.slice(0, 10 * longest).replace(/\s+/g, " ");
      return line.length > longest || text.length > 10 * longest ? `${line.slice(0, longest)}…` : line;
    }
    function describeJson(value, shown) {
      return void 0 === value ? "nothing" : "string" == typeof value ? isShown(value, shown) ? shorten(JSON.stringify(value)) : hidden(value) : shown.bodies ? shorten(JSON.stringify(value)) : (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_0__.P8)(value) ? `a list of ${value.length}` : (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value) ? `an object of ${count(Object.keys(value).length, "key")}` : JSON.stringify(value);
    }
    function describeText(text, shown) {
      const trimmed = text.trim();
      return "" === trimmed ? "an empty text" : isShown(trimmed, shown) ? shorten(trimmed) : hidden(trimmed);
    }
    const showLabel = (label, shown) => "string" == typeof label ? describeText(label, shown) : label, isShown = (text, {bodies, words}) => bodies || words.has(text) || void 0 !== (0, 
    _smoke_number_js__WEBPACK_IMPORTED_MODULE_1__.rl)(text) || /^(true|false)$/i.test(text), hidden = text => "" === text ? "an empty text" : `a text of ${count(text.length, "character")}`, count = (number, thing) => `${number} ${thing}${1 === number ? "" : "s"}`;
  },
  8478: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => nameImage,
      d: () => nameUrl
    });
    function nameUrl(url) {
      const parsed = URL.parse(url);
      return parsed ? parsed.origin + parsed.pathname : url.replace(/[?#][^]*$/, "");
    }
    const nameImage = image => image.replace(/(:[^/:@]*)?(@[^]*)?$/, "");
  },
  3306: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => findEmptyCell,
      x: () => readTable
    });
    var _content_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180), _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4166), _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
    async function readTable(answer, named, shown) {
      const text = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.yR)(answer);
      if ("unreadable" === text.kind) return text;
      const withoutEnd = text.value.replace(/[\r\n]+$/, "");
      if ("" === withoutEnd.trim()) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)({
        names: [],
        rows: []
      });
      if ((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.eP)(answer.contentType)) return readLines(withoutEnd);
      if (!(0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return async function(text, named) {
        const {parse} = await __webpack_require__.e(203).then(__webpack_require__.bind(__webpack_require__, 203));
        try {
          const records = parse(text, {
            relax_column_count: !0
          }), names = named ? records.slice(0, 1).flat() : [];
          return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)({
            names: names.map(name => name.trim()),
            rows: named ? records.slice(1) : records
          });
        } catch (error) {
          return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.O$)(`no CSV: the quotes of line ${error.lines} are wrong`);
        }
      }(withoutEnd, named);
      const whole = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(answer, shown);
      return "read" === whole.kind ? (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)(tableOf(function(value) {
        if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value)) return value;
        const [inner, ...others] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value) ? Object.values(value) : [];
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(inner) && 0 === others.length ? inner : [ value ];
      }(whole.value))) : readLines(withoutEnd);
    }
    function readLines(text) {
      const values = [];
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        const value = "" === line.trim() ? null : (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(line);
        if (void 0 === value) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.O$)(`no JSON Lines: line ${index + 1} is no JSON`);
        values.push(value);
      }
      return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)(tableOf(values));
    }
    function tableOf(values) {
      const [first] = values, names = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(first) ? Object.keys(first) : [];
      return {
        names,
        rows: values.map(value => function(value, names) {
          if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value)) return value;
          if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) return [ value ];
          const members = new Map(Object.entries(value));
          return names.map(name => members.get(name) ?? null);
        }(value, names))
      };
    }
    function findEmptyCell({names, rows}) {
      const width = rows.reduce((widest, {length}) => Math.max(widest, length), Math.max(1, names.length));
      for (const [row, cells] of rows.entries()) for (let column = 0; column < width; column++) if (isEmpty(cells[column])) return `row ${row + 1}, column ${column + 1}`;
    }
    function isEmpty(cell) {
      return "string" == typeof cell ? "" === cell.trim() : null == cell || "object" == typeof cell && 0 === Object.keys(cell).length;
    }
  },
  1367: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => withinTime
    });
    var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
    const usualLimitMs = 250;
    function withinTime(run, timeout = usualLimitMs) {
      try {
        return {
          value: (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", {
            run
          }, {
            timeout
          })
        };
      } catch (error) {
        if ("ERR_SCRIPT_EXECUTION_TIMEOUT" === error.code) return;
        throw error;
      }
    }
  },
  3158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BW: () => refuseUnknown,
      Bc: () => refuseSpot,
      C3: () => digitsOf,
      DD: () => asList,
      KA: () => orRefuse,
      MV: () => asAnyNumber,
      TS: () => asTextOf,
      UX: () => asWhole,
      dw: () => asMapping,
      e1: () => asText,
      hd: () => readMember,
      i: () => asNumber,
      kx: () => asListOf,
      vA: () => asJson
    });
    var _closest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473), _json_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600), _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5189);
    function refuseSpot({at, complain}, problem) {
      complain(at, `${0 === at.length ? "it" : `'${(0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)(at)}'`} ${problem}`);
    }
    function orRefuse(spot, value, problem) {
      void 0 === value && refuseSpot(spot, problem);
      return value;
    }
    function readMember(spot, key, parse) {
      const value = spot.value.get(key);
      return void 0 === value ? void 0 : parse({
        ...spot,
        value,
        at: [ ...spot.at, key ]
      });
    }
    function refuseUnknown(spot, known) {
      for (const key of spot.value.keys()) {
        if (known.includes(key)) continue;
        const near = (0, _closest_name_js__WEBPACK_IMPORTED_MODULE_2__.N)(key, known), guess = void 0 === near ? `known are ${known.join(", ")}` : `did you mean '${near}'?`;
        spot.complain([ ...spot.at, key ], `'${(0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)([ ...spot.at, key ])}' is not known here; ${guess}`);
      }
    }
    function asMapping(spot) {
      const {value} = spot;
      return orRefuse(spot, (0, _written_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value) ? {
        ...spot,
        value
      } : void 0, "is not a mapping");
    }
    function asList(spot) {
      const list = orRefuse(spot, (0, _written_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(spot.value) ? spot.value : void 0, "is not a list");
      return list?.map((value, index) => ({
        ...spot,
        value,
        at: [ ...spot.at, index ]
      }));
    }
    function asListOf(spot, parse) {
      const elements = asList(spot);
      0 === elements?.length && refuseSpot(spot, "is empty");
      const parsed = elements?.map(parse);
      return parsed?.length && parsed.every(each => void 0 !== each) ? parsed : void 0;
    }
    function asText(spot) {
      return asTextOf(/[^]/, "a text")(spot);
    }
    function asTextOf(pattern, words) {
      return spot => orRefuse(spot, "string" == typeof spot.value && pattern.test(spot.value) ? spot.value : void 0, `is not ${words}`);
    }
    function asNumber(least, words) {
      return spot => {
        const number = numberIn(spot.value);
        return orRefuse(spot, void 0 !== number && number >= least ? number : void 0, `is not ${words}`);
      };
    }
    const asAnyNumber = asNumber(-1 / 0, "a number");
    function asWhole(least, most) {
      return spot => {
        const number = numberIn(spot.value);
        return orRefuse(spot, void 0 !== number && Number.isInteger(number) && number >= least && number <= most ? number : void 0, `is not a whole number from ${least} to ${most}`);
      };
    }
    function digitsOf(value) {
      return "object" == typeof value && null !== value && "written" in value ? value.written : void 0;
    }
    function numberIn(value) {
      const number = Number(digitsOf(value) ?? NaN);
      return Number.isFinite(number) ? number : void 0;
    }
    function asJson(spot) {
      const beyond = [], json = jsonOf(spot.value, beyond), [first] = beyond;
      return orRefuse(spot, void 0 === first ? json : void 0, `holds ${String(first)}, which is beyond any number here`);
    }
    function jsonOf(value, beyond) {
      if ((0, _written_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value)) return Object.fromEntries([ ...value ].map(([key, each]) => [ key, jsonOf(each, beyond) ]));
      if ((0, _written_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return value.map(each => jsonOf(each, beyond));
      if ("object" != typeof value || null === value) return value;
      void 0 === numberIn(value) && beyond.push(value.written);
      return Number(value.written);
    }
  },
  5189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ke: () => refusals,
      Lv: () => isList,
      TR: () => refuse,
      Vh: () => readJson,
      kF: () => refusingOverflow,
      pi: () => isMapping,
      yw: () => readAll
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    const deepestLevel = 100, refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function isMapping(value) {
      return value instanceof Map;
    }
    function isList(value) {
      return Array.isArray(value);
    }
    const parseWithSource = JSON.parse;
    function readJson({text, path}) {
      const value = refusingOverflow(path, () => {
        try {
          return parseWithSource(text.replace(/^\uFEFF/, ""), (_, each, {source}) => "number" == typeof each ? {
            written: source
          } : "object" != typeof each || null === each || Array.isArray(each) ? each : new Map(Object.entries(each)));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read as JSON: ${error.message}` ], {
            cause: error
          });
        }
      });
      refuse(path, [ ...repeatedKeys(text), ...refusals(value) ]);
      return value;
    }
    function repeatedKeys(json) {
      const open = [], problems = [];
      let last = "";
      for (const {0: token, index} of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) if ("{" === token || "[" === token) open.push(new Set); else if ("}" === token || "]" === token) open.pop(); else if (":" !== token) last = token; else {
        const key = JSON.parse(last);
        open.at(-1)?.has(String(key)) && problems.push(`line ${lineAt(json, index)}: '${String(key)}' is given twice`);
        open.at(-1)?.add(String(key));
      }
      return problems;
    }
    const lineAt = (text, index) => text.slice(0, index).split("\n").length;
    function refusals(value, level = 1) {
      if (level > deepestLevel) return [ `it is nested deeper than ${deepestLevel} levels` ];
      const inner = isMapping(value) ? [ ...value.values() ] : isList(value) ? value : [];
      return [ ...(isMapping(value) ? [ ...value.keys() ].filter(key => refusedKeys.has(key)) : []).map(key => `the key '${key}' is not allowed`), ...inner.flatMap(each => refusals(each, level + 1)) ];
    }
    function refuse(path, problems) {
      if (problems.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ ...new Set(problems) ].map(problem => `${path}: ${problem}`));
    }
    async function readAll(reads) {
      const problems = (await Promise.allSettled(reads)).flatMap(each => "rejected" === each.status ? [ each.reason ] : []).flatMap(reason => reason instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz ? reason.problems : []);
      if (problems.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ ...new Set(problems) ]);
      return Promise.all(reads);
    }
    function refusingOverflow(path, read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read: ${error.message}` ], {
          cause: error
        });
      }
    }
  },
  81: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vw: () => done,
      eg: () => waiting,
      wt: () => poll
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451);
    const done = verdict => ({
      kind: "done",
      verdict
    }), waiting = (note, detail = "") => "" === detail ? {
      kind: "waiting",
      note
    } : {
      kind: "waiting",
      note,
      detail
    }, firstPauseMs = 1e3, growth = 1.5, transientInARow = 10, transientForMs = 3e5, silenceMs = 6e4;
    async function poll(options) {
      const {clock, log, signal, subject, look, judge, pace, timeoutMs, maxPauseMs = 3e4, random = Math.random} = options, startedAt = clock.now(), tell = function(clock, log, subject) {
        const startedAt = clock.now();
        let lastNote = "", lastSaidAt = startedAt;
        return ({note, detail = ""}) => {
          const changed = note !== lastNote;
          if (!changed && clock.now() - lastSaidAt < silenceMs) return;
          lastNote = note;
          lastSaidAt = clock.now();
          const elapsed = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(clock.now() - startedAt);
          log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}${detail && ` (${detail})`}, after ${elapsed}`);
        };
      }(clock, log, subject), faults = function(clock) {
        let inARow = 0, sinceMs = 0;
        return {
          reset: () => {
            inARow = 0;
          },
          bear: error => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.nM && error.transient)) throw error;
            0 === inARow && (sinceMs = clock.now());
            inARow += 1;
            if (inARow > transientInARow || clock.now() - sinceMs > transientForMs) throw error;
            return waiting(`no answer (${error.failure.happened})`);
          }
        };
      }(clock);
      for (let pauseMs = firstPauseMs; ;pauseMs = Math.min(pauseMs * growth, maxPauseMs)) {
        signal.throwIfAborted();
        let paced;
        const judgement = await look().then(seen => {
          faults.reset();
          paced = pace?.(seen);
          return judge(seen);
        }, error => {
          signal.throwIfAborted();
          return faults.bear(error);
        }), elapsedMs = clock.now() - startedAt;
        if ("done" === judgement.kind) return {
          kind: "done",
          verdict: judgement.verdict,
          elapsedMs
        };
        tell(judgement);
        if (elapsedMs >= timeoutMs) return {
          kind: "timed-out",
          note: judgement.note,
          elapsedMs
        };
        const jittered = void 0 === paced ? pauseMs * (.8 + .4 * random()) : paced * (.9 + .2 * random());
        await clock.sleep(Math.min(jittered, timeoutMs - elapsedMs), signal);
      }
    }
  },
  3873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => promote_run_namespaceObject,
      part1: () => deploy_endpoint_namespaceObject,
      part2: () => smoke_test_namespaceObject
    });
    var promote_run_namespaceObject = {};
    __webpack_require__.r(promote_run_namespaceObject);
    __webpack_require__.d(promote_run_namespaceObject, {
      run: () => promote_run_run
    });
    var deploy_endpoint_namespaceObject = {};
    __webpack_require__.r(deploy_endpoint_namespaceObject);
    __webpack_require__.d(deploy_endpoint_namespaceObject, {
      deployEndpointWorld: () => deployEndpointWorld
    });
    var smoke_test_namespaceObject = {};
    __webpack_require__.r(smoke_test_namespaceObject);
    __webpack_require__.d(smoke_test_namespaceObject, {
      openTarget: () => openTarget,
      smokeTestMeans: () => smokeTestMeans,
      smokeTestWorld: () => smokeTestWorld
    });
    var errors = __webpack_require__(2451), domain_deployment = __webpack_require__(2975), poll = __webpack_require__(81);
    const consoleHosts = {
      aws: "console.aws.amazon.com",
      "aws-cn": "console.amazonaws.cn",
      "aws-us-gov": "console.amazonaws-us-gov.com"
    };
    function consoleOf(partition, region) {
      const host = consoleHosts[partition];
      return host && `https://${region}.${host}`;
    }
    function console_url_stackConsoleUrl(stackId) {
      const [, partition = "", region = ""] = /^arn:([^:]+):cloudformation:([^:]+):/.exec(stackId) ?? [], base = consoleOf(partition, region);
      return base && `${base}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
    }
    const again = "and run the job again.", known = [ {
      pattern: /UpdateRollbackFailed/,
      kind: "manual-intervention",
      remedy: `SageMaker could not go back by itself: take the endpoint to a config that works (aws sagemaker update-endpoint) or delete it, ${again}`
    }, {
      pattern: /ping health check/,
      kind: "health-check",
      remedy: `Read what the container wrote, in this endpoint's log group under /aws/sagemaker/Endpoints/, mend it ${again}`
    }, {
      pattern: /InsufficientInstanceCapacity|ML compute capacity/,
      kind: "capacity",
      remedy: `Wait for capacity, or name several 'instance-types', which are tried in turn, ${again}`
    }, {
      pattern: /LimitExceeded|service limit/,
      kind: "quota",
      remedy: `Ask for more in the Service Quotas console, or take another EndpointInstanceType, ${again}`
    }, {
      pattern: /model data/,
      kind: "model-data",
      remedy: `Check that the model data is there and that the execution role may read it, ${again}`
    }, {
      pattern: /Could not assume role|sts:AssumeRole/i,
      kind: "role",
      remedy: `Check that the execution role exists and lets sagemaker.amazonaws.com assume it; one that was made just now takes a minute, ${again}`
    }, {
      pattern: /ecr:|manifest media type|Requested image/,
      kind: "image",
      remedy: `Let the execution role, or the repository, allow to pull the image, ${again}`
    }, {
      pattern: /not authorized to perform/,
      kind: "permission",
      remedy: `Add what AWS names to the policy of the role that this job, or the stack, assumes, ${again}`
    }, {
      pattern: /\balarms?\b/i,
      kind: "alarm",
      remedy: `Look at what the alarm has seen of the new model, mend it ${again}`
    }, {
      pattern: /must be deregistered as scalable target/,
      kind: "scaled",
      remedy: `Deploy once without the scaling (MaxCapacity: 0) and with the variant as it is, then make the change ${again}`
    }, {
      pattern: /in-progress endpoint/,
      kind: "busy",
      remedy: `Somebody else is changing the endpoint: wait until that has ended, ${again}`
    }, {
      pattern: /Could not find (endpoint configuration|model) "/,
      kind: "not-visible",
      remedy: `SageMaker does not see yet, or no more, what it was given: look whether it is there, ${again}`
    } ];
    function failureKind(reason) {
      return known.find(({pattern}) => pattern.test(reason))?.kind ?? "other";
    }
    function remedyFor(reason) {
      return known.find(({pattern}) => pattern.test(reason))?.remedy;
    }
    function describeQuota({name, limit, used}) {
      const known = [ void 0 !== limit && `it is ${limit}`, void 0 !== used && `in use are ${used}` ].filter(fact => !1 !== fact);
      return `quota '${name}'${known.length > 0 ? ` (${known.join(", ")})` : ""}`;
    }
    const inArn = /^arn:([\w-]+):\w+:([\w-]+):/;
    function quotaConsoleUrl(arn) {
      const [, partition = "", region = ""] = inArn.exec(arn) ?? [], base = consoleOf(partition, region), [page = ""] = /(?<=:servicequotas:.*:sagemaker)\/L-\w+$/.exec(arn) ?? [];
      return base && `${base}/servicequotas/home/services/sagemaker/quotas${page}`;
    }
    const endpointLogGroup = endpointName => `/aws/sagemaker/Endpoints/${endpointName}`;
    function worthRepeating(reason) {
      switch (failureKind(reason)) {
       case "role":
        return {
          why: "a role that was made just now cannot be assumed at once",
          times: 1
        };

       case "not-visible":
        return {
          why: "SageMaker does not see at once what it was given",
          times: 1
        };

       case "busy":
        return {
          why: "somebody else was changing the endpoint",
          times: 1 / 0
        };

       case "health-check":
       case "capacity":
       case "quota":
       case "image":
       case "model-data":
       case "permission":
       case "alarm":
       case "scaled":
       case "manual-intervention":
       case "other":
        return;
      }
    }
    function nextInstanceType(types, failed) {
      if ("capacity" === failureKind(failed.reason)) return types[types.indexOf(failed.type) + 1];
    }
    function judgeServed(served, {configName, modelPackageArn}) {
      const reason = served.failureReason ?? "SageMaker gives no reason";
      return void 0 === configName || isSameName(served.configName, configName) ? void 0 === modelPackageArn || served.modelPackageArns.includes(modelPackageArn) ? void 0 !== served.failureReason ? {
        kind: "failed",
        reason: served.failureReason
      } : {
        kind: "serving",
        served
      } : {
        kind: "failed",
        reason: `it serves ${served.modelPackageArns.join(", ") || "no model package"} instead of ${modelPackageArn}`
      } : {
        kind: "rolled-back",
        reason: `it serves ${served.configName} instead of ${configName} (${reason})`
      };
    }
    const visibleWithinMs = 6e4;
    function judgeSettled(view) {
      return view && isUnsettled(view.status) ? (0, poll.eg)(`${view.status} by an operation that is not ours`) : (0, 
      poll.Vw)("settled");
    }
    function isUnsettled(status) {
      switch (status) {
       case "Creating":
       case "Updating":
       case "SystemUpdating":
       case "RollingBack":
       case "Deleting":
        return !0;

       case "InService":
       case "OutOfService":
       case "Failed":
       case "UpdateRollbackFailed":
        return !1;
      }
    }
    function describeUnsettled({status}) {
      const meanwhile = "it can neither be updated nor deleted until then";
      return "Creating" === status ? `SageMaker may go on trying for an hour and more, and ${meanwhile}` : `SageMaker brings this to its end, and ${meanwhile}`;
    }
    function resourceName(physicalId) {
      return physicalId.slice(physicalId.lastIndexOf("/") + 1);
    }
    function isSameName(name, other) {
      return name.toLowerCase() === other.toLowerCase();
    }
    function answering(status) {
      switch (status) {
       case "InService":
       case "Updating":
       case "SystemUpdating":
       case "RollingBack":
       case "UpdateRollbackFailed":
        return !0;

       case "Creating":
       case "Failed":
       case "OutOfService":
       case "Deleting":
        return !1;
      }
    }
    function describeServed({endpointName, modelPackageArns, status}) {
      const known = modelPackageArns.join(", ") || "no model package", what = "UpdateRollbackFailed" === status ? `the old and the new model side by side, ${known} among them` : known;
      return `endpoint ${endpointName} is ${status} and serves ${answering(status) ? what : "nothing"}`;
    }
    const problem = failure => ({
      ...failure,
      level: "problem"
    }), warning = failure => ({
      ...failure,
      level: "warning"
    }), pauseMs = 1e4;
    var external_node_crypto_ = __webpack_require__(7598), written = __webpack_require__(5189);
    async function readDocument(source, schema, loadYaml) {
      return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(source.text) ? (0, written.Vh)(source) : (await loadYaml()).readYaml(source, schema);
    }
    const linesOf = text => text.split(/\r?\n/).map(line => line.trim()), isSpoken = line => "" !== line && !line.startsWith("#");
    function textOf(value) {
      return "string" == typeof value ? value : "boolean" == typeof value ? String(value) : null !== value && "written" in value ? value.written : void 0;
    }
    const mostTags = 50;
    async function readTags(source, loadYaml) {
      const tags = function(text) {
        const first = linesOf(text).find(isSpoken) ?? "";
        return /^(?!["'{[%]|- |---)(?:(?!:(?:\s|$))[^=])+=/.test(first);
      }(source.text) ? function({text, path}) {
        const texts = new Map, problems = [];
        for (const [index, line] of linesOf(text).entries()) {
          if (!isSpoken(line)) continue;
          const at = line.indexOf("="), key = line.slice(0, Math.max(0, at)).trim();
          "" === key ? problems.push(`line ${index + 1}: expected KEY=VALUE, got '${line}'`) : texts.has(key) ? problems.push(`line ${index + 1}: '${key}' is given twice`) : texts.set(key, line.slice(at + 1).trim());
        }
        (0, written.TR)(path, [ ...problems, ...(0, written.Ke)(texts) ]);
        return texts;
      }(source) : function(document, {path}) {
        if (!(0, written.Lv)(document)) return function(document, path) {
          if (null === document || "" === document) return new Map;
          if (!(0, written.pi)(document)) throw new errors.dz([ `${path}: expected KEY=VALUE lines, a YAML mapping or a JSON object` ]);
          const problems = [], texts = [ ...document ].flatMap(([name, value]) => {
            const text = textOf(value);
            if (void 0 !== text) return [ [ name, text ] ];
            problems.push(`'${name}' ${null === value ? "is null" : "holds a " + ((0, written.Lv)(value) ? "list" : "mapping")}, not a text`);
            return [];
          });
          (0, written.TR)(path, problems);
          return new Map(texts);
        }(document, path);
        const tags = new Map, problems = document.flatMap((item, index) => {
          const [key, value] = (0, written.pi)(item) && 2 === item.size ? [ textIn(item, "Key"), textIn(item, "Value") ] : [];
          if (void 0 === key || void 0 === value) return [ `tag ${index + 1}: expected Key and Value, both texts` ];
          if (tags.has(key)) return [ `'${key}' is given twice` ];
          tags.set(key, value);
          return [];
        });
        (0, written.TR)(path, problems);
        return tags;
      }(await readDocument(source, "failsafe", loadYaml), source);
      (0, written.TR)(source.path, tagProblems(tags));
      return tags;
    }
    function textIn(mapping, key) {
      const value = mapping.get(key);
      return void 0 === value ? void 0 : textOf(value);
    }
    function tagProblems(tags) {
      const problems = [ ...tags ].flatMap(([key, value]) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) ? /^aws:/i.test(key) ? [ `'${key}' begins with aws:, and such tags only AWS may set` ] : /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value) ? [] : [ `'${key}' has a value that no tag can have: at most 256 letters, digits, spaces and _.:/=+-@` ] : [ `'${key}' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@` ]);
      return tags.size > mostTags ? [ ...problems, `${tags.size} tags are given, and AWS takes at most ${mostTags}` ] : problems;
    }
    const tagPrefix = "sagemaker-promote:", provenance_expiresAtTag = `${tagPrefix}expires-at`, repositoryTag = `${tagPrefix}repository`, commitTag = `${tagPrefix}commit`, provenance_runTag = `${tagPrefix}run`, modelPackageTag = `${tagPrefix}model-package`, digestTag = `${tagPrefix}deployment`;
    function withinLimit(others, provenance) {
      if (others.length + provenance.length <= mostTags) return provenance;
      const isNeeded = others.length < mostTags || others.some(([key]) => key === provenance_expiresAtTag);
      return provenance.filter(([key]) => key === repositoryTag && isNeeded);
    }
    const provenance_isOurTag = key => key.startsWith(tagPrefix), provenance_isTagValue = text => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u.test(text);
    function digestOf({kept = new Set, parameters, secret = new Set, tags, templateBody}) {
      const content = [ templateBody, [ ...parameters ].filter(([name]) => !secret.has(name)).sort(), [ ...kept ].sort(), [ ...tags ].filter(([key]) => !provenance_isOurTag(key)).sort() ];
      return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
    }
    const places = {
      modelPackageArn: {
        parameter: domain_deployment.zX,
        tag: domain_deployment.pk
      },
      imageUri: {
        parameter: "ImageUri",
        tag: `${tagPrefix}previous-image`
      },
      modelDataUrl: {
        parameter: "ModelDataUrl",
        tag: `${tagPrefix}previous-model-data`
      }
    }, kinds = Object.keys(places), rolledBackFromTag = `${tagPrefix}rolled-back-from`, recordedWithTag = `${tagPrefix}recorded-with`, reconfiguredTag = `${tagPrefix}reconfigured`;
    function modelSourceOf(parameters) {
      const valueOf = kind => parameters.get(places[kind].parameter) || void 0;
      return {
        modelPackageArn: valueOf("modelPackageArn"),
        imageUri: valueOf("imageUri"),
        modelDataUrl: valueOf("modelDataUrl")
      };
    }
    function configurationOf(deployment) {
      const ofModel = kinds.map(kind => places[kind].parameter), parameters = new Map([ ...deployment.parameters ].filter(([name]) => !ofModel.includes(name)));
      return digestOf({
        ...deployment,
        parameters,
        tags: new Map
      });
    }
    const present = ([key, value]) => void 0 === value ? [] : [ [ key, value ] ], isSame = (one, other) => kinds.every(kind => one[kind] === other[kind]);
    function withoutRecord(tags) {
      const ours = [ ...kinds.map(kind => places[kind].tag), recordedWithTag, reconfiguredTag, rolledBackFromTag ];
      return new Map([ ...tags ].filter(([key]) => !ours.includes(key)));
    }
    var duration = __webpack_require__(8112);
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
    function deployment_tags_tagDeployment(deployment, {nowMs, origin, served, stack, ttlMs}) {
      const kept = stack ? (0, domain_deployment.dy)(deployment, stack) : deployment, recorded = stack && served && answering(served.status) ? function(deployment, stack, served) {
        const [modelPackageArn] = served.modelPackageArns, held = modelSourceOf(stack.parameters), before = void 0 === modelPackageArn ? {
          ...held,
          modelPackageArn: void 0
        } : {
          modelPackageArn,
          imageUri: void 0,
          modelDataUrl: void 0
        };
        if (!(void 0 !== modelPackageArn || void 0 !== held.imageUri && served.imageUris.includes(held.imageUri)) || isSame(before, modelSourceOf(deployment.parameters))) return deployment;
        const values = kinds.map(kind => [ places[kind].tag, before[kind] ]), isWritable = values.every(([, value]) => void 0 === value || provenance_isTagValue(value)), record = [ ...values.flatMap(present), [ recordedWithTag, configurationOf(deployment) ] ];
        return {
          ...deployment,
          tags: new Map([ ...withoutRecord(deployment.tags), ...isWritable ? record : [] ])
        };
      }(kept, stack, served) : kept, marked = function(deployment) {
        const recordedWith = deployment.tags.get(recordedWithTag), isOther = void 0 !== recordedWith && recordedWith !== configurationOf(deployment), others = [ ...deployment.tags ].filter(([key]) => key !== reconfiguredTag);
        return {
          ...deployment,
          tags: new Map(isOther ? [ ...others, [ reconfiguredTag, "true" ] ] : others)
        };
      }(recorded), tags = function(tags, {ttlMs, nowMs}) {
        if (void 0 === ttlMs) return new Map([ ...tags ].filter(([key]) => key !== provenance_expiresAtTag));
        const known = function(tags) {
          const text = tags.get(provenance_expiresAtTag);
          if (void 0 === text) return {
            kind: "never"
          };
          const atMs = instant.test(text) ? Date.parse(text) : Number.NaN;
          return Number.isNaN(atMs) ? {
            kind: "unreadable",
            text
          } : {
            kind: "at",
            atMs
          };
        }(tags), remainingMs = "at" === known.kind ? known.atMs - nowMs : 0;
        return remainingMs >= ttlMs / 2 && remainingMs <= ttlMs ? tags : new Map([ ...tags, [ provenance_expiresAtTag, new Date(nowMs + ttlMs).toISOString().replace(/\.\d+Z$/, "Z") ] ]);
      }(marked.tags, {
        ttlMs,
        nowMs
      });
      return function(deployment, origin) {
        const digest = digestOf(deployment);
        if (deployment.tags.get(digestTag) === digest) return deployment;
        const modelPackage = deployment.parameters.get(domain_deployment.zX), provenance = Object.entries({
          [digestTag]: digest,
          [repositoryTag]: origin.repository,
          [commitTag]: origin.commit,
          [provenance_runTag]: origin.runUrl,
          [modelPackageTag]: modelPackage
        }), written = provenance.filter(entry => provenance_isTagValue(entry[1] ?? "")), others = [ ...deployment.tags ].filter(([key]) => provenance.every(([ours]) => ours !== key));
        return {
          ...deployment,
          tags: new Map([ ...others, ...withinLimit(others, written) ])
        };
      }({
        ...marked,
        tags
      }, origin);
    }
    const remedies = {
      "rolled-back": "Mend the cause and run the job again.",
      failed: "Look at the stack and at the endpoint before the next deployment.",
      "timed-out": "Run the job again to take it over."
    };
    function broken_brokenBy(outcome, reason, remedy = remedies[outcome]) {
      return {
        outcome,
        reason,
        remedy
      };
    }
    function stillBusy(status) {
      return broken_brokenBy("timed-out", `it is still ${status}`, "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'.");
    }
    function asBroken(error) {
      if (!(error instanceof errors.nM)) throw error;
      const {happened, remedy, subject} = error.failure;
      return broken_brokenBy("failed", `what came of it is not known, since AWS did not answer (${subject}: ${happened})`, remedy);
    }
    function factsOf(view) {
      const {pending, status, failureReason} = view, target = pending && "" !== pending.configName ? `, on its way to ${pending.configName}` : "";
      return new Map([ [ "status", `${status}${target}${void 0 === failureReason ? "" : `: ${failureReason}`}` ], ...pending ? factsOfPending(pending) : factsOfServing(view) ]);
    }
    function factsOfPending({variants, shadowVariants}) {
      return [ ...variants.flatMap(variant => factsOfVariant(variant, `variant ${variant.name}`)), ...shadowVariants.flatMap(variant => factsOfVariant(variant, `shadow variant ${variant.name}`)) ];
    }
    function factsOfVariant(variant, subject) {
      const {stage, stageMessage, instances, wantedInstances} = variant, message = void 0 === stageMessage ? "" : ` (${stageMessage})`, share = function({weight, wantedWeight}) {
        return weight && wantedWeight ? Math.round(100 * weight / wantedWeight) : void 0;
      }(variant), fleet = void 0 === instances || void 0 === wantedInstances ? "" : `${instances} of ${plural(wantedInstances)}`;
      return [ [ `${subject} stage`, void 0 === stage ? "" : `${subject}: ${stage}${message}` ], [ `${subject} fleet`, fleet && `${subject}: ${fleet}` ], [ `${subject} share`, void 0 === share ? "" : `${subject}: ${share} % of the traffic` ] ];
    }
    function factsOfServing({variants}) {
      return variants.flatMap(({name, instances, wantedInstances}) => instances === wantedInstances || void 0 === instances || void 0 === wantedInstances ? [] : [ [ `serving ${name}`, `variant ${name}: ${instances} of ${plural(wantedInstances)}` ] ]);
    }
    const plural = count => `${count} ${1 === count ? "instance" : "instances"}`;
    var json = __webpack_require__(4166), browser = __webpack_require__(2677);
    const shortTags = [ "And", "Base64", "Cidr", "Condition", "Equals", "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join", "Length", "Not", "Or", "Ref", "Select", "Split", "Sub", "ToJsonString", "Transform" ].map(name => `!${name}`), asItStands = value => value, customTags = shortTags.flatMap(tag => [ {
      tag,
      resolve: asItStands
    }, {
      tag,
      collection: "seq",
      resolve: asItStands
    }, {
      tag,
      collection: "map",
      resolve: asItStands
    } ]);
    function readTemplateText(text, path) {
      const document = (0, browser.Tp)(text, {
        schema: "failsafe",
        customTags,
        logLevel: "silent",
        uniqueKeys: !0
      }), [error] = document.errors;
      if (error) throw new errors.dz([ `${path}: ${error.message.replace(/\n[^]*/, "")}` ]);
      const template = plain(document.contents, path);
      if (!isTemplateMap(template) || !isTemplateMap(template.Resources)) throw new errors.dz([ `${path}: it is not a CloudFormation template, since it has no 'Resources'` ]);
      return template;
    }
    function isTemplateMap(value) {
      return "object" == typeof value && !isTemplateList(value);
    }
    function isTemplateList(value) {
      return Array.isArray(value);
    }
    function mapAt(value, name) {
      const found = isTemplateMap(value) ? value[name] : void 0;
      return isTemplateMap(found) ? found : {};
    }
    function plain(node, path) {
      if ((0, browser.Vj)(node)) throw new errors.dz([ `${path}: it has the alias '*${node.source}', which CloudFormation does not read` ]);
      const tag = shortTags.includes(node?.tag ?? "") ? node?.tag?.slice(1) : void 0, value = function(node, path) {
        return (0, browser.oP)(node) ? node.items.map(item => plain(item, path)) : (0, browser.jh)(node) ? Object.fromEntries(node.items.map(({key, value}) => [ String((0, 
        browser.jn)(key) ? key.value : key), plain(value, path) ])) : (0, browser.jn)(node) ? String(node.value) : "";
      }(node, path);
      return void 0 === tag ? value : "Ref" === tag || "Condition" === tag ? {
        [tag]: value
      } : "GetAtt" !== tag || "string" != typeof value ? {
        [`Fn::${tag}`]: value
      } : {
        "Fn::GetAtt": [ value.replace(/\..*/, ""), value.replace(/^[^.]*\.?/, "") ]
      };
    }
    function fillTemplate(text, filling) {
      const template = function(text) {
        try {
          return readTemplateText(text, "");
        } catch {
          return {};
        }
      }(text), evaluator = function(template, {parameters, kept, pseudoParameters}) {
        const declared = new Map(Object.entries(objectOf(template.Parameters)).map(withObject)), conditions = objectOf(template.Conditions), valueOf = name => pseudoParameters?.get(name) ?? parameters.get(name) ?? (kept?.has(name) ? void 0 : preflight_template_textOf(declared.get(name)?.Default));
        function evaluate(value) {
          if ((0, json.P8)(value)) return value.map(evaluate).filter(each => void 0 !== each);
          if (!(0, json.OW)(value)) return value;
          const [[name, argument] = [ "", "" ], ...others] = Object.entries(value), apply = 0 === others.length ? functions.get(name) : void 0;
          if (apply) return apply(argument, value);
          const members = Object.entries(value).map(([key, each]) => [ key, evaluate(each) ]);
          return Object.fromEntries(members.filter(member => void 0 !== member[1]));
        }
        const fill = value => evaluate(value) ?? {}, functions = new Map([ [ "Ref", (argument, call) => {
          if ("AWS::NoValue" === argument) return;
          const name = preflight_template_textOf(argument) ?? "", value = valueOf(name);
          return void 0 === value ? call : (name => /^(CommaDelimitedList|List<)/.test(preflight_template_textOf(declared.get(name)?.Type) ?? ""))(name) ? value.split(",").map(each => each.trim()) : value;
        } ], [ "Fn::If", (argument, call) => {
          const [condition = "", yes = "", no = ""] = listOf(argument), verdict = holds(condition);
          return void 0 === verdict ? call : evaluate(verdict ? yes : no);
        } ], [ "Fn::Sub", (argument, call) => {
          const [text = argument, own = {}] = listOf(argument);
          return function(text, own) {
            const valueIn = name => preflight_template_textOf(own[name.trim()]) ?? valueOf(name.trim());
            if (![ ...text.matchAll(/\$\{([^!}]*)\}/g) ].map(([call]) => call.slice(2, -1)).some(name => void 0 === valueIn(name))) return text.replace(/\$\{(!?)([^}]*)\}/g, (_, literal, name) => "" === literal ? String(valueIn(name)) : `\${${name}}`);
          }(preflight_template_textOf(text) ?? "", objectOf(fill(own))) ?? call;
        } ], [ "Fn::Join", (argument, call) => {
          const [separator = "", parts = ""] = listOf(argument), texts = function(value) {
            const texts = listOf(value).filter(each => "string" == typeof each);
            return (0, json.P8)(value) && texts.length === value.length ? texts : void 0;
          }(fill(parts));
          return texts ? texts.join(preflight_template_textOf(separator)) : call;
        } ], [ "Fn::Split", (argument, call) => {
          const [separator = "", text = ""] = listOf(argument), whole = fill(text);
          return "string" == typeof whole ? whole.split(preflight_template_textOf(separator) ?? "") : call;
        } ], [ "Fn::Select", (argument, call) => {
          const [index = "", list = ""] = listOf(argument);
          return listOf(fill(list))[Number(fill(index))] ?? call;
        } ] ]);
        function holds(condition) {
          if ("always" === condition) return !0;
          if ("string" == typeof condition) return holds(conditions[condition] ?? {});
          const [[name, argument] = [ "", "" ]] = Object.entries(objectOf(condition)), parts = listOf(argument);
          switch (name) {
           case "Condition":
            return holds(argument);

           case "Fn::Not":
            return negated(holds(parts[0] ?? {}));

           case "Fn::And":
            return preflight_template_all(parts.map(holds));

           case "Fn::Or":
            return negated(preflight_template_all(parts.map(part => negated(holds(part)))));

           case "Fn::Equals":
            {
              const [one, other] = parts.map(fill);
              return "string" == typeof one && "string" == typeof other ? one === other : void 0;
            }
          }
        }
        return {
          fill,
          holds
        };
      }(template, filling), resources = new Map;
      for (const [id, resource] of Object.entries(objectOf(template.Resources)).map(withObject)) !1 !== evaluator.holds(resource.Condition ?? "always") && resources.set(id, {
        type: preflight_template_textOf(resource.Type) ?? "",
        properties: objectOf(evaluator.fill(resource.Properties ?? {}))
      });
      return {
        resources,
        brokenRules: Object.entries(objectOf(template.Rules)).map(withObject).filter(([, rule]) => !0 === evaluator.holds(rule.RuleCondition ?? "always")).flatMap(([name, rule]) => assertionsOf(rule).map(assertion => ({
          name,
          assertion
        }))).filter(({assertion}) => !1 === evaluator.holds(assertion.Assert ?? "always")).map(({name, assertion}) => preflight_template_textOf(assertion.AssertDescription) ?? `the rule ${name} does not hold`)
      };
    }
    const assertionsOf = rule => listOf(rule.Assertions).map(objectOf), withObject = ([name, value]) => [ name, objectOf(value) ], objectOf = value => (0, 
    json.OW)(value) ? value : {}, listOf = value => (0, json.P8)(value) ? value : [], preflight_template_textOf = value => "string" == typeof value ? value : void 0, negated = verdict => void 0 === verdict ? void 0 : !verdict;
    function preflight_template_all(verdicts) {
      return !verdicts.includes(!1) && (!verdicts.includes(void 0) || void 0);
    }
    const endpointType = "AWS::SageMaker::Endpoint", configType = "AWS::SageMaker::EndpointConfig";
    async function find_endpoint_findEndpoint(stackId, {deployment, world, log}) {
      try {
        const physical = await world.stacks.resources(stackId);
        return {
          name: nameIn(physical.get(endpointType)),
          configName: nameIn(physical.get(configType))
        };
      } catch (error) {
        if (!(error instanceof errors.nM && error.code.startsWith("AccessDenied"))) throw error;
        const outputs = (await world.stacks.find(stackId))?.outputs, [name, configName] = [ outputs?.get("EndpointName"), outputs?.get("EndpointConfigName") ];
        if (void 0 !== name && void 0 !== configName) return {
          name,
          configName
        };
        log?.warn(`${error.message} The endpoint is known by the template, and the endpoint config that it is to serve is not.`);
        return {
          name: namedBy(deployment),
          configName: void 0
        };
      }
    }
    const nameIn = (physicalId = "") => "" === physicalId ? void 0 : resourceName(physicalId);
    function namedBy({kept, parameters, templateBody}) {
      const {resources} = fillTemplate(templateBody, {
        parameters,
        kept
      }), endpoint = [ ...resources.values() ].find(({type}) => type === endpointType);
      return preflight_template_textOf(endpoint?.properties.EndpointName);
    }
    function judgeChangeSet(changeSet) {
      if (!changeSet) return (0, poll.Vw)({
        kind: "gone"
      });
      const {status, statusReason = ""} = changeSet;
      return "CREATE_PENDING" === status || "CREATE_IN_PROGRESS" === status ? (0, poll.eg)("being worked out") : "CREATE_COMPLETE" === status ? (0, 
      poll.Vw)({
        kind: "ready"
      }) : /didn't contain changes|No updates are to be performed/i.test(statusReason) ? (0, 
      poll.Vw)({
        kind: "unchanged"
      }) : (0, poll.Vw)({
        kind: "failed",
        reason: statusReason || `it is in ${status}, and CloudFormation gives no reason`
      });
    }
    const staleMs = 9e5, endsEndpoint = ({action, replacement, type}) => "AWS::SageMaker::Endpoint" === type && ("Remove" === action || "False" !== replacement);
    function howItEnds({action, replacement}) {
      return "Remove" === action ? "delete" : "True" === replacement ? "replace" : "perhaps replace";
    }
    const verbs = {
      Add: "add",
      Modify: "modify",
      Remove: "remove",
      Import: "import",
      Dynamic: "perhaps change",
      SyncWithActual: "take back to its template"
    };
    function change_set_describeChanges(changes) {
      const told = changes.map(({action, logicalId, replacement}) => `${verbs[action]} ${logicalId}${replacements[replacement]}`);
      return told.join(", ") || "change no resource";
    }
    const replacements = {
      True: " (replaced)",
      Conditional: " (perhaps replaced)",
      False: ""
    }, nameProperties = {
      "AWS::SageMaker::Model": "ModelName",
      "AWS::SageMaker::EndpointConfig": "EndpointConfigName"
    }, change_set_hidden = "****", quoted = value => void 0 === value ? "none" : `'${value}'`;
    const keyOf = ({attribute, name, path}) => path ?? (void 0 === name ? attribute : `/Properties/${name}`), fromTo = ({after, before}) => `from ${quoted(before)} to ${quoted(after)}`, toText = ({details}) => new Map(details.filter(({attribute}) => "Tags" !== attribute).map(detail => [ keyOf(detail), fromTo(detail) ])), busy = {
      now: "busy"
    }, deleteIt = "Look at its resources, delete the stack in the CloudFormation console, and run the job again.", phases = {
      CREATE_IN_PROGRESS: busy,
      CREATE_COMPLETE: {
        now: "ready",
        ended: "complete"
      },
      CREATE_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: deleteIt
      },
      ROLLBACK_IN_PROGRESS: busy,
      ROLLBACK_COMPLETE: {
        now: "stuck",
        ended: "rolled-back",
        remedy: "Its first creation failed, and CloudFormation can only delete it: set 'recreate-failed-stack: true' to have it deleted and created anew."
      },
      ROLLBACK_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: deleteIt
      },
      DELETE_IN_PROGRESS: busy,
      DELETE_COMPLETE: {
        now: "gone",
        ended: "failed"
      },
      DELETE_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: deleteIt
      },
      UPDATE_IN_PROGRESS: busy,
      UPDATE_COMPLETE: {
        now: "ready",
        ended: "complete"
      },
      UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: busy,
      UPDATE_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: "Roll the stack back in the CloudFormation console, and run the job again."
      },
      UPDATE_ROLLBACK_IN_PROGRESS: busy,
      UPDATE_ROLLBACK_COMPLETE: {
        now: "ready",
        ended: "rolled-back"
      },
      UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: busy,
      UPDATE_ROLLBACK_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: "Mend what keeps its resources from going back, and set 'continue-update-rollback: true' to have CloudFormation go on with it before the deployment."
      },
      REVIEW_IN_PROGRESS: {
        now: "gone"
      },
      IMPORT_IN_PROGRESS: busy,
      IMPORT_COMPLETE: {
        now: "ready",
        ended: "complete"
      },
      IMPORT_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: deleteIt
      },
      IMPORT_ROLLBACK_IN_PROGRESS: busy,
      IMPORT_ROLLBACK_COMPLETE: {
        now: "ready",
        ended: "rolled-back"
      },
      IMPORT_ROLLBACK_FAILED: {
        now: "stuck",
        ended: "failed",
        remedy: deleteIt
      }
    }, unprotect = "Its termination protection keeps 'recreate-failed-stack' from deleting it: switch that off in the CloudFormation console, and run the job again.", endOf = status => phases[status].ended;
    function judgeStatus(status) {
      const end = endOf(status);
      return end ? (0, poll.Vw)(end) : (0, poll.eg)(status);
    }
    const staleLooks = 5, isBusy = ({status}) => "busy" === phases[status].now, busyRemedy = "Run the job again when that has ended, or set 'if-in-progress: wait'. Nothing was touched.", isStackStatus = text => Object.hasOwn(phases, text), inTime = (a, b) => a.at.getTime() - b.at.getTime() || Number(isEnd(a)) - Number(isEnd(b)) || (a.id < b.id ? -1 : 1), stackType = "AWS::CloudFormation::Stack", isStack = ({physicalId, resourceType, stackId}) => resourceType === stackType && physicalId === stackId, isEnd = event => isStack(event) && isStackStatus(event.status) && void 0 !== endOf(event.status);
    function ofOperation(events, {stackId, token}) {
      const startedAt = startOf(events, {
        stackId,
        token
      });
      return void 0 === startedAt ? [] : events.filter(event => event.token === token || (event.stackId === stackId ? isStack(event) && event.at > startedAt : event.at >= startedAt));
    }
    function startOf(events, {stackId, token}) {
      const own = events.filter(event => event.token === token && event.stackId === stackId);
      return own.toSorted(inTime)[0]?.at;
    }
    function rootCause(events) {
      const failed = events.filter(({status, reason = ""}) => /FAILED$/.test(status) && !/cancel+ed/i.test(reason)), firstAt = Math.min(...failed.map(({at}) => at.getTime())), first = failed.filter(({at}) => at.getTime() === firstAt).toSorted(inTime);
      return first.find(({resourceType}) => resourceType !== stackType) ?? first[0];
    }
    function describeEvent(event, stackId = event.stackId) {
      return `${event.stackId === stackId ? "" : `${nameOf(event.stackId)}/`}${event.logicalId} ${event.status}${void 0 === event.reason ? "" : `: ${event.reason}`}`;
    }
    const nameOf = stackId => stackId.split("/")[1] ?? stackId, callMs = 5e3, steadyMs = 7500, firstMs = 1e3, advanceMs = 6e4, madeUpMs = 18e5, savingMs = 5500;
    async function followStack({subject, waiting, world, leftMs, endpointName}, operation, before) {
      const story = function(operation, {stacks}, log) {
        const {stackId, token} = operation;
        let events = [];
        const told = new Set, closed = new Set, closing = new Set;
        async function readOf(id, isBefore) {
          let pages = 0;
          if (closed.has(id)) return pages;
          const known = new Set(events.map(event => event.id)), read = await stacks.events(id, page => {
            pages += 1;
            return page.some(event => known.has(event.id)) || isBefore(page);
          });
          if (read instanceof errors.nM) {
            closed.add(id);
            log.warn(`${read.message} The deployment goes on without the events of the stack.`);
          } else events = function(known, read) {
            return [ ...new Map([ ...known, ...read ].map(event => [ event.id, event ])).values() ].sort(inTime);
          }(events, read);
          return pages;
        }
        return {
          read: async function() {
            const isKnown = void 0 !== startOf(events, operation);
            let calls = await readOf(stackId, page => !isKnown && page.at(-1)?.token !== token);
            const startedAt = startOf(events, operation);
            for (const [id, {isDone}] of function(events) {
              const told = events.filter(event => event.resourceType === stackType && !isStack(event) && event.physicalId.startsWith("arn:"));
              return new Map(told.toSorted(inTime).map(({physicalId, status}) => [ physicalId, {
                isDone: !status.endsWith("_IN_PROGRESS")
              } ]));
            }(ofOperation(events, operation))) {
              calls += await readOf(id, page => page.some(({at}) => void 0 === startedAt || at < startedAt));
              isDone && (closing.has(id) ? closed : closing).add(id);
            }
            for (const event of ofOperation(events, operation)) if (!told.has(event.id)) {
              told.add(event.id);
              log["DELETE_FAILED" === event.status ? "warn" : "info"](describeEvent(event, stackId));
            }
            return calls;
          },
          get events() {
            return events;
          }
        };
      }(operation, world, waiting.log), pace = paceOf(waiting.clock), endpoint = void 0 === endpointName ? void 0 : function(endpointName, {servedModel}, log) {
        let seen, allowed = !0;
        return {
          look: async function() {
            if (!allowed) return 0;
            try {
              const view = await servedModel.view(endpointName);
              if (view) for (const line of function(before, after) {
                const was = new Map(before && factsOf(before));
                return [ ...factsOf(after) ].filter(([fact, said]) => was.get(fact) !== said).flatMap(([, said]) => said || []);
              }(seen, view)) log.info(`endpoint ${endpointName}: ${line}`);
              seen = view ?? seen;
            } catch (error) {
              if (!(error instanceof errors.nM && error.code.startsWith("AccessDenied"))) throw error;
              allowed = !1;
              log.warn(`${error.message} The deployment goes on without what the endpoint does meanwhile.`);
            }
            return 1;
          }
        };
      }(endpointName, world, waiting.log);
      let stack, told, turn = 0, looks = 0;
      const ended = await (0, poll.wt)({
        ...waiting,
        subject,
        look: async () => {
          pace.count(await story.read());
          told = function(events, operation) {
            const newest = ofOperation(events, operation).filter(event => event.stackId === operation.stackId && isStack(event)).toSorted(inTime).at(-1);
            return newest && isStackStatus(newest.status) ? {
              status: newest.status,
              reason: newest.reason
            } : void 0;
          }(story.events, operation);
          void 0 !== told && void 0 !== endOf(told.status) || turn % turnsPerEndpoint !== 0 || pace.count(await (endpoint?.look()) ?? 0);
          turn += 1;
          if (!told) {
            stack = await world.stacks.find(operation.stackId);
            looks += 1;
            pace.count(1);
          }
        },
        judge: () => told ? judgeStatus(told.status) : function(stack, looks, before) {
          return stack ? stack.status === before?.status && stack.modifiedAt?.getTime() === before.modifiedAt?.getTime() && looks <= staleLooks ? (0, 
          poll.eg)(`${stack.status}, as before`) : judgeStatus(stack.status) : (0, poll.Vw)("failed");
        }(stack, looks, before),
        pace: pace.next,
        timeoutMs: leftMs()
      });
      if ("timed-out" === ended.kind) return {
        stillIn: ended.note
      };
      await story.read();
      const status = told?.status ?? stack?.status, reason = told ? told.reason : stack?.statusReason;
      return {
        end: ended.verdict,
        status,
        reason,
        events: ofOperation(story.events, operation)
      };
    }
    const turnsPerEndpoint = 5;
    function paceOf(clock) {
      const startedAt = clock.now();
      let calls = 0, allCalls = 0;
      return {
        count: more => {
          calls += more;
        },
        next: () => {
          allCalls += calls;
          const pauseMs = function({allCalls, calls, ms}) {
            const overdrawnMs = allCalls * callMs - ms - advanceMs * (1 - ms / madeUpMs);
            return Math.min(Math.max(firstMs, ms / 2), Math.max(steadyMs, Math.min(calls * savingMs, overdrawnMs)));
          }({
            ms: clock.now() - startedAt,
            calls,
            allCalls
          });
          calls = 0;
          return pauseMs;
        }
      };
    }
    async function change_set_story_draft(task, ground, name = function({order, world}, ground) {
      return function(token, {runId = "local", runAttempt = "1"}) {
        return `gh-${runId}-${runAttempt}-${token.slice(-8)}`;
      }((0, domain_deployment.Fr)(order.deployment, world.run, from(ground)), world.run);
    }(task, ground)) {
      const {order, waiting, world} = task;
      ground.stack && await async function({waiting, world}, {id}) {
        const listed = await world.changeSets.list(id);
        if (!(listed instanceof errors.nM)) for (const stale of function(changeSets, {runId = "local", runAttempt = "1"}, nowMs) {
          return changeSets.filter(({name, createdAt, executionStatus, status}) => {
            const [, run, attempt] = /^gh-(\d+|local)-(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
            return void 0 !== run && !executionStatus.startsWith("EXECUTE_") && !/_(PENDING|IN_PROGRESS)$/.test(status) && (run === runId && Number(attempt) < Number(runAttempt) || nowMs - (createdAt?.getTime() ?? nowMs) > staleMs);
          });
        }(listed, world.run, waiting.clock.now())) {
          waiting.log.info(`change set ${stale.name}: left by a run that did not end, and removed`);
          await world.changeSets.remove(stale);
        }
      }(task, ground.stack);
      const made = await world.changeSets.create(order.deployment, {
        name,
        type: ground.type
      });
      if ("busy" === made) return {
        kind: "overtaken"
      };
      if (made instanceof errors.nM) return {
        kind: "not-allowed",
        refusal: made
      };
      const pace = paceOf(waiting.clock);
      let changeSet;
      const worked = await (0, poll.wt)({
        ...waiting,
        subject: `change set ${name}`,
        look: async () => {
          changeSet = await world.changeSets.find(made.id, made.stackId);
          pace.count(1);
          return changeSet;
        },
        judge: judgeChangeSet,
        pace: pace.next,
        timeoutMs: task.leftMs()
      });
      if ("timed-out" === worked.kind) return broken_brokenBy("timed-out", `its change set ${name} is still ${worked.note}`, "Run the job again.");
      if ("gone" === worked.verdict.kind || !changeSet) return {
        kind: "overtaken"
      };
      if ("ready" === worked.verdict.kind) return {
        kind: "ready",
        changeSet
      };
      const findings = "failed" === worked.verdict.kind ? await world.changeSets.findings(changeSet) : [];
      await discard(task, ground, changeSet);
      if ("unchanged" === worked.verdict.kind) return {
        kind: "unchanged",
        changeSet
      };
      const told = findings instanceof errors.nM ? [] : findings;
      return broken_brokenBy("failed", `CloudFormation refuses the change set: ${told.length > 0 ? told.join("; ") : worked.verdict.reason}`, "Correct that. Nothing was touched.");
    }
    const from = ({stack, type}) => "CREATE" === type ? void 0 : stack;
    async function refuseForbidden(task, ground, changeSet) {
      (changes = changeSet.changes, changes.flatMap(({after, before, logicalId, replacement, type}) => {
        const property = nameProperties[type];
        if (void 0 === property || "True" !== replacement) return [];
        const name = after?.[property];
        return "string" != typeof name || name !== before?.[property] ? [] : [ `${logicalId} has to be replaced, which CloudFormation cannot do under the same name: leave ${property} ('${name}') out of the template` ];
      })).forEach(collision => task.waiting.log.warn(collision));
      var changes;
      const {allowReplacement, changeSet: reviewed, deployment} = task.order, forbidden = function(changes, {allowReplacement = !1, capabilities = []}) {
        const ends = allowReplacement ? [] : changes.filter(endsEndpoint), ofIam = capabilities.some(each => /^CAPABILITY_(NAMED_)?IAM$/.test(each)) ? [] : changes.filter(({type}) => type.startsWith("AWS::IAM::"));
        return [ ...ends.map(change => ({
          problem: `it would ${howItEnds(change)} the endpoint ${change.physicalId ?? change.logicalId}, which somebody may be calling`,
          remedy: "Leave the endpoint's name as it is, or set 'allow-replacement: true'."
        })), ...ofIam.map(change => ({
          problem: `it would ${verbs[change.action]} ${change.logicalId} (${change.type})`,
          remedy: "Name CAPABILITY_IAM or CAPABILITY_NAMED_IAM in 'capabilities' if that is meant."
        })) ];
      }(changeSet.changes, {
        allowReplacement,
        capabilities: deployment.capabilities
      });
      if (0 === forbidden.length) return;
      void 0 === reviewed && await discard(task, ground, changeSet);
      const remedies = [ ...new Set(forbidden.map(({remedy}) => remedy)) ];
      return broken_brokenBy("failed", forbidden.map(({problem}) => problem).join("; "), `${remedies.join(" ")} Nothing was touched.`);
    }
    async function discard(task, {stack, type}, changeSet) {
      const {waiting, world} = task, kept = await world.changeSets.remove(changeSet);
      if (kept instanceof errors.nM) {
        waiting.log.warn(`${kept.message} The change set ${changeSet.name} stays, and does nothing.`);
        return;
      }
      if ("CREATE" !== type || stack) return;
      const others = await world.changeSets.list(changeSet.stackId);
      others instanceof errors.nM || others.length > 0 || await world.stacks.remove(changeSet.stackId, `${changeSet.name}-remove`).catch(error => {
        if (!(error instanceof errors.nM)) throw error;
        waiting.log.warn(`${error.message} The stack stays as a name, in REVIEW_IN_PROGRESS.`);
      });
    }
    async function findReviewed(task, ground, id) {
      const {order, world} = task, reviewed = await world.changeSets.find(id, ground.stack?.id), executed = ground.stack?.changeSetId === id;
      if (!reviewed) return executed ? "executed" : refused("the change set that was reviewed is gone: it was deleted, or another one was executed since");
      const against = function(reviewed, wanted) {
        return reviewed.stackName !== wanted.stackName ? [ `it is one of stack ${reviewed.stackName}, and this deploys stack ${wanted.stackName}` ] : [ ...wanted.parameters ].filter(([name, value]) => reviewed.parameters.get(name) !== value && reviewed.parameters.get(name) !== change_set_hidden).map(([name, value]) => `${name} is '${value}' now, reviewed was ${quoted(reviewed.parameters.get(name))}`);
      }(reviewed, order.deployment);
      if (against.length > 0) return refused(`the change set that was reviewed is another deployment: ${against.join("; ")}`);
      switch (reviewed.executionStatus) {
       case "AVAILABLE":
        return reviewed;

       case "EXECUTE_COMPLETE":
        return executed ? "executed" : refused("the change set that was reviewed was executed before, and others were since");

       case "OBSOLETE":
        return refused(`the change set that was reviewed is stale: ${await async function(task, ground, reviewed) {
          const fresh = await change_set_story_draft(task, ground);
          if ("reason" in fresh) return fresh.reason;
          if ("unchanged" === fresh.kind) return "there is nothing to change any more";
          if ("ready" !== fresh.kind) return "the stack was changed since";
          await discard(task, ground, fresh.changeSet);
          const differences = function(reviewed, now) {
            const then = new Map(reviewed.map(change => [ change.logicalId, change ])), still = new Set(now.map(({logicalId}) => logicalId));
            return [ ...now.flatMap(change => {
              const before = then.get(change.logicalId);
              return before ? change_set_describeChanges([ before ]) !== change_set_describeChanges([ change ]) ? [ `it would ${change_set_describeChanges([ change ])}, reviewed was: ${change_set_describeChanges([ before ])}` ] : function(reviewed, change) {
                const [then, now] = [ toText(reviewed), toText(change) ];
                return [ ...new Set([ ...then.keys(), ...now.keys() ]) ].filter(key => then.get(key) !== now.get(key)).map(key => {
                  const [was, is] = [ then.get(key) ?? "no change of it", now.get(key) ?? "not be changed" ];
                  return `${change.logicalId} ${key} would go ${is}, reviewed was: ${was}`.replace("go not", "not");
                });
              }(before, change) : [ `it would also ${change_set_describeChanges([ change ])}` ];
            }), ...reviewed.filter(({logicalId}) => !still.has(logicalId)).map(change => `it would no longer ${change_set_describeChanges([ change ])}`) ];
          }(reviewed.changes, fresh.changeSet.changes);
          return differences.length > 0 ? differences.join("; ") : `the stack was changed since, though the same is to be done: ${change_set_describeChanges(reviewed.changes)}`;
        }(task, ground, reviewed)}`);

       default:
        return refused(`the change set that was reviewed cannot be executed (${reviewed.executionStatus}${void 0 === reviewed.statusReason ? "" : `: ${reviewed.statusReason}`})`);
      }
    }
    const refused = reason => broken_brokenBy("failed", reason, "Have 'command: preview' make a new one, and review that. Nothing was touched.");
    async function readiness_whenReady(task) {
      const {order, subject, waiting, world, leftMs} = task;
      let stack, by;
      const pace = paceOf(waiting.clock), ready = await (0, poll.wt)({
        ...waiting,
        subject,
        look: async () => {
          stack = await world.stacks.find(order.deployment.stackName);
          pace.count(1);
          if (stack && isBusy(stack) && void 0 === by) {
            by = await async function({id}, {world}) {
              const events = await world.stacks.events(id, () => !0), token = events instanceof errors.nM ? void 0 : events[0]?.token;
              return void 0 === token ? "an operation that is not ours" : function(token) {
                const [, runId, attempt] = /^run-(\d+)-(\d+)-/.exec(token) ?? [];
                return void 0 !== runId ? `attempt ${attempt} of workflow run ${runId}` : token.startsWith("Console-") ? `somebody in the AWS console (${token})` : `the operation ${token}`;
              }(token);
            }(stack, task);
            pace.count(1);
          }
        },
        judge: () => function(stack, wishes, by = "an operation that is not ours") {
          if (!stack) return (0, poll.Vw)({
            kind: "create"
          });
          const {status} = stack, {now, remedy = ""} = phases[status];
          switch (now) {
           case "busy":
            return "fail" === wishes.ifInProgress ? (0, poll.Vw)({
              kind: "busy",
              status
            }) : (0, poll.eg)(`${status} by ${by}`);

           case "ready":
            return (0, poll.Vw)({
              kind: "update"
            });

           case "gone":
            return (0, poll.Vw)({
              kind: "create"
            });

           case "stuck":
            return "UPDATE_ROLLBACK_FAILED" === status && wishes.continueUpdateRollback ? (0, 
            poll.Vw)({
              kind: "continue-rollback"
            }) : "ROLLBACK_COMPLETE" === status && wishes.recreateFailedStack ? (0, poll.Vw)(stack.isProtected ? {
              kind: "refuse",
              status,
              remedy: unprotect
            } : {
              kind: "recreate"
            }) : (0, poll.Vw)({
              kind: "refuse",
              status,
              remedy
            });
          }
        }(stack, order, by),
        pace: pace.next,
        timeoutMs: leftMs()
      });
      if ("timed-out" === ready.kind) {
        const remedy = "Wait until that operation has ended, and run the job again.";
        return {
          stack,
          step: broken_brokenBy("timed-out", `it is still ${ready.note}`, remedy)
        };
      }
      const step = ready.verdict;
      switch (step.kind) {
       case "create":
       case "update":
       case "recreate":
        return {
          stack,
          step
        };

       case "continue-rollback":
        {
          const stuck = stack && await async function(task, stack) {
            const {order, subject, waiting, world} = task, token = `${(0, domain_deployment.Fr)(order.deployment, world.run, stack)}-continue`;
            waiting.log.warn(`${subject}: the rollback of its last update is stuck (${stack.status}), and is continued`);
            await world.stacks.continueRollback(stack.id, token);
            const followed = await followStack(task, {
              stackId: stack.id,
              token
            }, stack);
            if ("stillIn" in followed) return stillBusy(followed.stillIn);
            if ("rolled-back" === followed.end) return;
            const cause = rootCause(followed.events), why = cause ? describeEvent(cause, stack.id) : followed.reason ?? "CloudFormation gives no reason";
            return broken_brokenBy("failed", `its rollback is stuck again, in ${followed.status ?? "no state"} (${why.trim()})`, mend);
          }(task, stack);
          return stuck ? {
            stack,
            step: stuck
          } : readiness_whenReady({
            ...task,
            order: {
              ...order,
              continueUpdateRollback: !1
            }
          });
        }

       case "busy":
        return {
          stack,
          step: broken_brokenBy("failed", `it is in ${step.status} by ${by ?? "others"}`, busyRemedy)
        };

       case "refuse":
        {
          const why = void 0 === stack?.statusReason ? "" : ` (${stack.statusReason.trim()})`;
          return {
            stack,
            step: broken_brokenBy("failed", `it is in ${step.status}${why}`, step.remedy)
          };
        }
      }
    }
    const mend = "Mend what keeps that resource from going back, and run the job again. Leaving it out (ResourcesToSkip) is for the CloudFormation console.";
    async function operate(task, step, found) {
      const {order, world} = task, token = (0, domain_deployment.Fr)(order.deployment, world.run, "create" === step.kind ? void 0 : found);
      if ("update" === step.kind && found) {
        await (world.beforeUpdate?.(found, order.deployment));
        return perform(task, {
          type: "UPDATE",
          stack: found
        }, token);
      }
      return "create" === step.kind ? perform(task, {
        type: "CREATE",
        stack: found
      }, token) : (found && await async function(task, stack, token) {
        const {subject, waiting, world} = task, left = await async function({world}, {id}) {
          try {
            return [ ...await world.stacks.resources(id) ].map(([type, physicalId]) => `${physicalId} (${type})`);
          } catch (error) {
            if (error instanceof errors.nM && error.code.startsWith("AccessDenied")) return [];
            throw error;
          }
        }(task, stack);
        if (left.length > 0) return broken_brokenBy("failed", `it is in ${stack.status} and still holds ${left.join(", ")}`, "Delete these, then the stack in the CloudFormation console, and run the job again.");
        waiting.log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`);
        await world.stacks.remove(stack.id, token);
        const followed = await followStack(task, {
          stackId: stack.id,
          token
        }, stack);
        if ("stillIn" in followed) return broken_brokenBy("timed-out", "its deletion has not ended", "Run the job again to go on.");
        const ended = followed.status;
        return void 0 === ended || "DELETE_COMPLETE" === ended ? void 0 : broken_brokenBy("failed", `it is in ${ended}`, "Delete it in the CloudFormation console.");
      }(task, found, `${token}-delete`)) ?? perform(task, {
        type: "CREATE",
        stack: void 0
      }, token);
    }
    async function perform(task, ground, token) {
      const {order, subject, waiting} = task;
      if (void 0 !== order.changeSet) return async function(task, ground, {id, token}) {
        const reviewed = await findReviewed(task, ground, id);
        if ("executed" === reviewed) {
          task.waiting.log.info(`${task.subject}: the change set that was reviewed has been executed already`);
          return {
            kind: "unchanged",
            stackId: ground.stack?.id ?? "",
            token,
            changeSet: id
          };
        }
        return "reason" in reviewed ? reviewed : await refuseForbidden(task, ground, reviewed) ?? execute(task, ground, {
          changeSet: reviewed,
          token
        });
      }(task, ground, {
        id: order.changeSet,
        token
      });
      const drafted = await change_set_story_draft(task, ground);
      if ("reason" in drafted) return drafted;
      switch (drafted.kind) {
       case "overtaken":
        return "overtaken";

       case "not-allowed":
        waiting.log.info(`${subject}: deployed without a change set (${drafted.refusal.failure.happened})`);
        return async function(task, {stack, type}, token) {
          const {order, subject, waiting, world} = task;
          if ("UPDATE" === type && stack) {
            const begun = await world.stacks.update(order.deployment, token);
            if ("busy" === begun) return "overtaken";
            waiting.log.info(`${subject}: ${"unchanged" === begun ? "CloudFormation sees no change" : "update begun"}`);
            return "unchanged" === begun ? {
              kind: "unchanged",
              stackId: stack.id,
              token
            } : follow(task, {
              kind: "updated",
              stackId: stack.id,
              token
            }, stack);
          }
          if (stack) return broken_brokenBy("failed", `it is in ${stack.status}, begun by a change set that nobody has executed, and this role may not use change sets`, "Execute that one, or delete the stack, and run the job again.");
          const stackId = await world.stacks.create(order.deployment, token);
          if (void 0 === stackId) return "overtaken";
          waiting.log.info(`${subject}: creation begun (${stackId})`);
          return follow(task, {
            kind: "created",
            stackId,
            token
          }, void 0);
        }(task, ground, token);

       case "unchanged":
        waiting.log.info(`${subject}: CloudFormation sees no change`);
        return {
          kind: "unchanged",
          stackId: drafted.changeSet.stackId,
          token,
          changes: []
        };

       case "ready":
        return await refuseForbidden(task, ground, drafted.changeSet) ?? execute(task, ground, {
          ...drafted,
          token
        });
      }
    }
    async function execute(task, ground, {changeSet, token}) {
      const {subject, waiting, world} = task, {stack, type} = ground, {changes, id, name, stackId} = changeSet;
      waiting.log.info(`change set ${name}: it would ${change_set_describeChanges(changes)}`);
      if ("overtaken" === await world.changeSets.execute(changeSet, token).catch(async error => {
        void 0 === task.order.changeSet && error instanceof errors.nM && error.code.startsWith("AccessDenied") && await discard(task, ground, changeSet);
        throw error;
      })) {
        waiting.log.info(`change set ${name}: the stack has changed since it was made`);
        return "overtaken";
      }
      waiting.log.info(`${subject}: ${"CREATE" === type ? `creation begun (${stackId})` : "update begun"}`);
      return follow(task, {
        kind: "CREATE" === type ? "created" : "updated",
        stackId,
        token,
        changes,
        changeSet: id
      }, stack);
    }
    async function follow(task, operation, before) {
      const {changes, changeSet, stackId} = operation, {endpointName} = task.order, followed = await followStack({
        ...task,
        endpointName
      }, operation, before).catch(asBroken);
      if ("stillIn" in followed) return {
        ...stillBusy(followed.stillIn),
        changes,
        changeSet,
        stackId
      };
      if ("remedy" in followed) return {
        ...followed,
        changes,
        changeSet,
        stackId
      };
      const left = (events = followed.events, [ ...new Map(events.filter(({resourceType, status}) => resourceType !== stackType && status.startsWith("DELETE_")).toSorted(inTime).map(event => [ event.physicalId, event ])).values() ].filter(({status}) => "DELETE_FAILED" === status).map(({logicalId, physicalId, resourceType, reason}) => ({
        logicalId,
        physicalId,
        resourceType,
        reason
      })));
      var events;
      if (left.length > 0) {
        const names = left.map(({physicalId, resourceType}) => `${physicalId} (${resourceType})`);
        task.waiting.log.warn(`${task.subject}: ${names.join(", ")} could not be deleted, belongs to no stack any more, and costs money until somebody deletes it`);
      }
      return "complete" === followed.end ? {
        ...operation,
        leftovers: left
      } : {
        ...whyEnded(followed, operation),
        changes,
        changeSet,
        stackId,
        leftovers: left
      };
    }
    function whyEnded({end, events, reason, status}, {stackId}) {
      const outcome = "rolled-back" === end ? "rolled-back" : "failed", cause = rootCause(events);
      if (cause) return broken_brokenBy(outcome, describeEvent(cause, stackId), function(reason, status) {
        const remedy = remedyFor(reason);
        return "ROLLBACK_COMPLETE" !== status ? remedy : `${remedy ?? remedies["rolled-back"]} The stack can only be deleted now, so that the next run needs 'recreate-failed-stack: true'.`;
      }(cause.reason ?? "", status));
      const ended = void 0 === status ? "it disappeared" : `it ended in ${status}`;
      return broken_brokenBy(outcome, reason?.trim() ?? `${ended}, and CloudFormation gives no reason`);
    }
    const versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/;
    function parseModelPackageArn(arn) {
      const [, group, version] = versionedArn.exec(arn) ?? [];
      return void 0 === group ? void 0 : {
        group,
        version: Number(version)
      };
    }
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
    function model_package_digestOf(imageUri) {
      return /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? "")?.[1];
    }
    var domain_image = __webpack_require__(6627);
    function refuseModelPackage(meant, demand) {
      const {approvalStatus, group, status, version} = meant, judgement = judgeApproval(meant);
      if (!("done" === judgement.kind && "approved" === judgement.verdict || "any" === demand && "Completed" === status && "Rejected" !== approvalStatus)) return {
        subject: `model package ${group}/${version}`,
        happened: `it may not be deployed: its approval status is ${approvalStatus}, its status ${status}`,
        remedy: "Approve it in the Model Registry, or deploy another version. Nothing was touched."
      };
    }
    function locateImage(imageUri) {
      const [, registry, region, repository, tag, digest] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([\w-]+)\.[^/]*\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(imageUri) ?? [];
      if (void 0 !== registry && void 0 !== region && void 0 !== repository) return void 0 !== digest ? {
        registry,
        region,
        repository,
        digest
      } : {
        registry,
        region,
        repository,
        tag: tag ?? "latest"
      };
    }
    const graviton = /^ml\.[a-z]+\d+g[a-z]*\./;
    function platformOf(instanceType) {
      return graviton.test(instanceType) ? "linux/arm64" : "linux/amd64";
    }
    function wrongPlatform(subject, {platform}, types) {
      const built = platform && `${platform.os}/${platform.architecture}`, other = types.find(type => void 0 !== built && platformOf(type) !== built);
      return void 0 === other ? [] : [ problem({
        subject,
        happened: `it was built for ${built}, and ${other} is ${platformOf(other)}, where it would end with "exec format error"`,
        remedy: `Take an instance type for ${built}, or build the image for ${platformOf(other)}.`
      }) ];
    }
    function movedTag(subject, {digest}, expected) {
      return void 0 === expected || digest === expected ? [] : [ warning({
        subject,
        happened: `its tag stands for ${digest} now; the model package was registered with ${expected}`,
        remedy: "Register models with an image by digest. What runs is compared at the end."
      }) ];
    }
    function warnOfLostImage(imageUri) {
      return warning({
        subject: `image ${imageUri}`,
        happened: "it runs now, and its repository does not have it any more",
        remedy: "Should this deployment go wrong, nothing can go back to it: keep images that are deployed out of lifecycle policies."
      });
    }
    async function checkModels(order, planned, world) {
      const variants = [ ...planned?.variants ?? [], ...planned?.shadowVariants ?? [] ], looked = await Promise.all(variants.map(variant => async function(order, variant, world) {
        const {modelPackageArn: arn} = variant, versioned = void 0 !== arn && void 0 !== parseModelPackageArn(arn), found = versioned ? await unlessDenied(() => world.modelPackages.find(arn)) : void 0;
        if (found instanceof errors.nM) return {
          findings: [ unread(`model package ${arn}`, found) ]
        };
        if (versioned && !found) return {
          findings: [ problem(gone(arn)) ]
        };
        const refused = found && refuseModelPackage(found, order.approval), image = await async function({instanceTypes = []}, {found: modelPackage, variant}, world) {
          const imageUri = modelPackage?.imageUri ?? variant.imageUri, expectedDigest = modelPackage?.imageDigest, location = void 0 === imageUri ? void 0 : locateImage(imageUri);
          if (void 0 === imageUri || !location) return {
            findings: [],
            digest: expectedDigest
          };
          const image = await (await world.images()).find(location);
          if ("elsewhere" === image) return {
            findings: [],
            digest: expectedDigest
          };
          if (image instanceof errors.nM) return {
            findings: [ unread(`image ${imageUri}`, image) ],
            digest: expectedDigest
          };
          const findings = function(question, found) {
            const {expectedDigest, imageUri, instanceTypes} = question, subject = `image ${imageUri}`;
            if (!found) return [ problem({
              subject,
              happened: "its repository does not have it, be it that it was deleted or that a lifecycle policy took it",
              remedy: "Push it again, or deploy a model package whose image is there. Nothing was touched."
            }) ];
            const refused = (0, domain_image.AX)(subject, found.mediaType);
            return [ ...refused ? [ problem(refused) ] : [], ...wrongPlatform(subject, found, instanceTypes), ...movedTag(subject, found, expectedDigest) ];
          }({
            imageUri,
            expectedDigest,
            instanceTypes: [ ...new Set([ ...instanceTypes, ...void 0 === variant.instanceType ? [] : [ variant.instanceType ] ]) ]
          }, image);
          return {
            findings,
            digest: expectedDigest ?? image?.digest
          };
        }(order, {
          variant,
          found
        }, world);
        return {
          found,
          findings: [ ...refused ? [ problem(refused) ] : [], ...image.findings ],
          imageDigest: image.digest
        };
      }(order, variant, world)));
      return {
        findings: once(looked.flatMap(({findings}) => findings)),
        packages: looked.flatMap(({found}) => found ?? []),
        imageDigest: looked[0]?.imageDigest
      };
    }
    const gone = arn => ({
      subject: `model package ${arn}`,
      happened: "it does not exist",
      remedy: "Check the version, the region and the account. Nothing was touched."
    }), unread = (subject, {failure}) => warning({
      subject,
      happened: `not checked, since the role is ${failure.happened}`,
      remedy: failure.remedy
    });
    function once(findings) {
      const texts = findings.map(({subject, happened}) => `${subject}: ${happened}`);
      return findings.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
    }
    async function unlessDenied(look) {
      try {
        return await look();
      } catch (error) {
        if (error instanceof errors.nM && error.code.startsWith("AccessDenied")) return error;
        throw error;
      }
    }
    function missingPackages({modelPackageArns, shadowModelPackageArns}, {otherModelPackageArns = [], shadowModelPackageArn}) {
      const others = otherModelPackageArns.filter(arn => !modelPackageArns.includes(arn)), shadow = void 0 === shadowModelPackageArn || shadowModelPackageArns.includes(shadowModelPackageArn) ? [] : [ `no shadow variant has ${shadowModelPackageArn}` ];
      return [ ...others.map(arn => `no variant serves ${arn}`), ...shadow ];
    }
    function otherImage({resolvedImages}, {imageDigest}) {
      const runs = resolvedImages.join(", ");
      return void 0 === imageDigest || 0 === resolvedImages.length || runs.includes(imageDigest) ? [] : [ `it runs ${runs}, and the model package was registered with the image ${imageDigest}` ];
    }
    function lostCapture({dataCapture}, wanted, before) {
      return !0 === dataCapture?.enabled ? [] : "on" === wanted.dataCapture ? [ "it captures no data, which was asked for" ] : "as-before" === wanted.dataCapture && !0 === before?.dataCapture?.enabled ? [ `it has captured data to ${before.dataCapture.destination}, and does so no more` ] : [];
    }
    function degraded({lastDeployment}, {strategy}) {
      const was = lastDeployment?.strategy;
      return void 0 === strategy || was === strategy ? [] : [ `it was deployed ${was ?? "without any strategy"}, though ${strategy} was asked for: nothing has guarded it` ];
    }
    function missingInstances({variants}, {keepsInstanceCounts}, before) {
      return variants.flatMap(({name, wantedInstances}) => {
        const earlier = before?.variants.find(variant => variant.name === name);
        if (!earlier || !hasShrunk(earlier, wantedInstances)) return [];
        const shrunk = `variant ${name} went from ${earlier.wantedInstances} instances to ${wantedInstances}`, configured = before?.config?.variants.find(variant => variant.name === name)?.instances;
        return !0 === keepsInstanceCounts ? [ `${shrunk}, though its number was to be kept` ] : configured === earlier.wantedInstances ? [] : [ `${shrunk}: something has scaled it since it was deployed; set 'KeepInstanceCount' if that is to stay` ];
      });
    }
    const hasShrunk = ({wantedInstances}, now) => void 0 !== wantedInstances && void 0 !== now && now < wantedInstances;
    async function verifyEndpoint({before, changed, endpointName, wanted}, {servedModel}, {leftMs, waiting}) {
      const subject = `endpoint ${endpointName}`, pace = paceOf(waiting.clock), startedAt = waiting.clock.now();
      let served;
      const verified = await (0, poll.wt)({
        ...waiting,
        subject,
        look: async () => {
          const view = await servedModel.view(endpointName), atRest = view && !isUnsettled(view.status) && !view.pending;
          pace.count(atRest ? callsToFollow : 1);
          served = view && (atRest ? await servedModel.follow(view) : notFollowed(view));
          return served;
        },
        judge: seen => function(served, wanted, sinceChangeMs) {
          const atRest = served && !isUnsettled(served.status) && !served.pending;
          return served && (!atRest || served.config || !isSameName(served.configName, wanted.configName ?? "")) || sinceChangeMs >= visibleWithinMs ? function(served, wanted) {
            if (!served) return {
              kind: "done",
              verdict: {
                kind: "failed",
                reason: "it no longer exists"
              }
            };
            const reason = served.failureReason ?? "";
            switch (served.status) {
             case "Creating":
             case "Updating":
             case "SystemUpdating":
             case "RollingBack":
              return {
                kind: "waiting",
                note: "" === reason ? served.status : `${served.status}: ${reason}`
              };

             case "InService":
              return served.pending ? {
                kind: "waiting",
                note: "InService, with a deployment still pending"
              } : {
                kind: "done",
                verdict: judgeServed(served, wanted)
              };

             case "OutOfService":
             case "Failed":
             case "UpdateRollbackFailed":
             case "Deleting":
              return {
                kind: "done",
                verdict: {
                  kind: "failed",
                  reason: `it is ${served.status}${"" === reason ? "" : ` (${reason})`}`
                }
              };
            }
          }(served, wanted) : (0, poll.eg)(served ? "not yet visible with its endpoint config" : "not yet visible");
        }(seen, wanted, changed ? waiting.clock.now() - startedAt : 1 / 0),
        pace: pace.next,
        timeoutMs: leftMs()
      });
      if ("timed-out" === verified.kind) return broken_brokenBy("timed-out", `${`${subject} is still ${verified.note}`}${(view = served) && isUnsettled(view.status) ? `; ${describeUnsettled(view)}` : ""}`, "Run the job again to wait on.");
      var view;
      const end = verified.verdict;
      if ("serving" !== end.kind) {
        const remedy = "rolled-back" === end.kind ? takenForDone : void 0;
        return broken_brokenBy(end.kind, `${subject}: ${end.reason}`, remedy);
      }
      const guarded = changed && void 0 !== before, {problems, warnings} = function(served, wanted, before) {
        return {
          problems: [ ...missingPackages(served, wanted), ...otherImage(served, wanted), ...lostCapture(served, wanted, before) ],
          warnings: [ ...degraded(served, wanted), ...missingInstances(served, wanted, before) ]
        };
      }(end.served, guarded ? wanted : {
        ...wanted,
        strategy: void 0
      }, before);
      for (const text of warnings) waiting.log.warn(`${subject}: ${text}`);
      return 0 === problems.length ? {
        served: end.served,
        warnings
      } : broken_brokenBy("failed", `${subject}: ${problems.join("; ")}`);
    }
    const callsToFollow = 3, notFollowed = view => ({
      ...view,
      modelPackageArns: [],
      shadowModelPackageArns: [],
      imageUris: [],
      resolvedImages: [],
      config: void 0
    }), takenForDone = "The stack takes this deployment for done, and repeating it would change nothing: mend the cause, register the model again, and deploy that version.";
    async function deploy(order, world, waiting) {
      const deadline = waiting.clock.now() + order.timeoutMs, task = {
        order,
        world,
        waiting,
        subject: `stack ${order.deployment.stackName}`,
        leftMs: () => Math.max(0, deadline - waiting.clock.now())
      }, {before, operation, stack} = await async function(task) {
        for (let left = 2; ;left -= 1) {
          const {before, operation, stack} = await takeTurn(task);
          if ("overtaken" !== operation) return {
            before,
            operation,
            stack
          };
          if (0 === left) return {
            before,
            stack,
            operation: broken_brokenBy("failed", overtaken, "Run the job again when others are done with it.")
          };
        }
      }(task), end = "reason" in operation ? operation : await async function({order, subject, waiting, world, leftMs}, {kind, stackId}, before) {
        const {deployment, modelPackageArn} = order, {name: endpointName, configName} = await find_endpoint_findEndpoint(stackId, {
          deployment,
          world,
          log: waiting.log
        });
        if (void 0 === endpointName) return broken_brokenBy("failed", `${subject} has no resource of type AWS::SageMaker::Endpoint`, "Give a template that has one.");
        order.onEndpoint?.(endpointName);
        const claim = {
          endpointName,
          wanted: {
            ...order.wanted,
            configName,
            modelPackageArn
          },
          changed: "unchanged" !== kind,
          before
        }, verified = await verifyEndpoint(claim, world, {
          waiting,
          leftMs
        });
        return "reason" in verified ? verified : {
          outcome: kind
        };
      }(task, operation, before).catch(asBroken), stackId = operation.stackId ?? await ifAnswered(async function({stackName}, {stacks}, before) {
        return (await stacks.find(stackName) ?? before)?.id;
      }(order.deployment, world, stack), stack?.id), served = void 0 === stackId ? void 0 : await ifAnswered(findServed(task, stackId), void 0), {changes, changeSet, leftovers = []} = operation;
      return {
        outcome: end.outcome,
        stackId,
        before,
        served: remember(before, served),
        changes,
        changeSet,
        leftovers,
        ..."reason" in end && {
          broken: end
        }
      };
    }
    const overtaken = "others operate on it again and again, between the look at it and the deployment";
    async function takeTurn(task) {
      const {order, waiting} = task, {stack, step} = await readiness_whenReady(task), isNew = "kind" in step && "create" === step.kind, before = stack && !isNew ? await findServed(task, stack.id) : void 0;
      before && waiting.log.info(describeServed(before));
      const refused = "reason" in step ? step : function({deployment}, stack) {
        const unknown = (0, domain_deployment.np)(deployment, stack).join(", ");
        if ("" === unknown) return;
        return broken_brokenBy("failed", `${unknown} shall stay as it is (UsePreviousValue), and ${stack ? "it has no such parameter" : "there is no stack yet"}`, "Give a value in the parameter list. Nothing was touched.");
      }(order, "update" === step.kind ? stack : void 0) ?? function({allowReplacement, deployment}, before) {
        const name = deployment.parameters.get("EndpointName");
        return allowReplacement || !before || void 0 === name || isSameName(name, before.endpointName) ? void 0 : broken_brokenBy("failed", `it holds endpoint ${before.endpointName}, and this deployment would delete it to create ${name}`, `Give 'endpoint-name: ${before.endpointName}', another 'stack-name', or set 'allow-replacement: true'. Nothing was touched.`);
      }(order, before) ?? await async function({leftMs, order, waiting, world}, before) {
        const unsettled = before && await async function(endpointName, {servedModel}, {leftMs, waiting}) {
          let view;
          const settled = await (0, poll.wt)({
            ...waiting,
            subject: `endpoint ${endpointName}`,
            look: async () => view = await servedModel.view(endpointName),
            judge: judgeSettled,
            timeoutMs: leftMs()
          });
          if ("done" === settled.kind) return;
          const still = `endpoint ${endpointName} is still ${settled.note}`;
          return broken_brokenBy("timed-out", view ? `${still}; ${describeUnsettled(view)}` : still, "Wait until that operation has ended, and run the job again. Nothing was touched.");
        }(before.endpointName, world, {
          waiting,
          leftMs
        });
        if (unsettled || void 0 === order.approval) return unsettled;
        const {approval, modelPackageArn} = order, refusal = await async function({approval, modelPackageArn}, {modelPackages}) {
          if (void 0 === modelPackageArn || !parseModelPackageArn(modelPackageArn)) return;
          const meant = await unlessDenied(() => modelPackages.find(modelPackageArn));
          return meant instanceof errors.nM ? void 0 : meant ? refuseModelPackage(meant, approval) : gone(modelPackageArn);
        }({
          approval,
          modelPackageArn
        }, world);
        return refusal && broken_brokenBy("failed", `${refusal.subject}: ${refusal.happened}`, refusal.remedy);
      }(task, before), next = refused ?? step, meeting = {
        ...task,
        order: {
          ...order,
          deployment: tagged(task, isNew ? void 0 : stack, before)
        }
      };
      return {
        before,
        stack,
        operation: "reason" in next ? next : await operate(meeting, next, stack)
      };
    }
    function tagged({order, waiting, world}, stack, served) {
      const {deployment, direction, ttlMs} = order;
      return "back" === direction ? deployment : deployment_tags_tagDeployment(deployment, {
        stack,
        served,
        ttlMs,
        nowMs: waiting.clock.now(),
        origin: world.run
      });
    }
    function ifAnswered(look, otherwise) {
      return look.catch(error => {
        if (error instanceof errors.nM) return otherwise;
        throw error;
      });
    }
    function remember(before, served) {
      return served?.configName !== before?.configName || 0 !== served?.modelPackageArns.length ? served : {
        ...served,
        modelPackageArns: before?.modelPackageArns ?? []
      };
    }
    async function findServed({order, world}, stackId) {
      const {name} = await find_endpoint_findEndpoint(stackId, {
        deployment: order.deployment,
        world
      });
      return void 0 === name ? void 0 : world.servedModel.find(name);
    }
    var markdown = __webpack_require__(1989), __addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, __disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    const logLines = 20, slackMs = 6e4;
    function listedPackages(modelPackages, log) {
      let mayDescribe = !0;
      async function find(arn) {
        if (!mayDescribe) return modelPackages.findListed(arn);
        try {
          return await modelPackages.find(arn);
        } catch (error) {
          if (!(error instanceof errors.nM && error.code.startsWith("AccessDenied"))) throw error;
          const found = await modelPackages.findListed(arn).catch(() => Promise.reject(error));
          mayDescribe = !1;
          log.warn(`${error.message} Its approval is known by the list of its group; its image is not, and is not checked.`);
          return found;
        }
      }
      return {
        find,
        resolve: meant => modelPackages.resolve(meant, find)
      };
    }
    function outputsOf({before, broken, changes, changeSet, outcome, served, stackId}) {
      return outputs = {
        outcome,
        stackId,
        endpointName: served?.endpointName,
        endpointArn: served?.endpointArn,
        endpointConfigName: served?.configName,
        imageDigest: model_package_digestOf(served?.resolvedImages[0]),
        previousModelPackageArn: before && answering(before.status) ? before.modelPackageArns[0] : void 0,
        changes: changes && change_set_describeChanges(changes),
        changeSet,
        failureReason: broken?.reason,
        consoleUrl: void 0 === stackId ? void 0 : console_url_stackConsoleUrl(stackId)
      }, Object.fromEntries(Object.entries(outputs).filter(([, value]) => void 0 !== value));
      var outputs;
    }
    const preflight_endpoint_endpointType = "AWS::SageMaker::Endpoint", preflight_endpoint_configType = "AWS::SageMaker::EndpointConfig", modelType = "AWS::SageMaker::Model";
    function planEndpoint({resources}) {
      const first = type => [ ...resources.values() ].find(resource => resource.type === type)?.properties, endpoint = first(preflight_endpoint_endpointType);
      if (!endpoint) return;
      const config = first(preflight_endpoint_configType) ?? {}, deployment = objectOf(endpoint.DeploymentConfig), toVariant = variantReader(resources);
      return {
        endpointName: preflight_template_textOf(endpoint.EndpointName),
        ownNames: new Map([ ...resources ].flatMap(([id, {type, properties}]) => {
          const name = type === modelType ? properties.ModelName : properties.EndpointConfigName;
          return "string" != typeof name || type !== modelType && type !== preflight_endpoint_configType ? [] : [ [ id, name ] ];
        })),
        variants: preflight_endpoint_known(config.ProductionVariants)?.map(toVariant),
        shadowVariants: (preflight_endpoint_known(config.ShadowProductionVariants) ?? []).map(toVariant),
        strategy: "DeploymentConfig" in endpoint ? strategyOf(deployment) : void 0,
        steps: stepsOf(deployment),
        alarms: alarmsOf(deployment),
        dataCapture: captureOf(config.DataCaptureConfig),
        keepsInstanceCounts: "true" === preflight_template_textOf(endpoint.RetainAllVariantProperties),
        numbers: [ ...numbersIn(endpoint, "Endpoint"), ...numbersIn(config, "EndpointConfig") ]
      };
    }
    function preflight_endpoint_known(list) {
      const members = listOf(list).map(objectOf);
      return (0, json.P8)(list) && !members.some(isCall) ? members : void 0;
    }
    const isCall = value => Object.keys(value).some(key => "Ref" === key || key.startsWith("Fn::")), variantReader = resources => variant => {
      const [model = ""] = listOf(objectOf(variant.ModelName)["Fn::GetAtt"]), {PrimaryContainer: primary, Containers: containers} = resources.get(preflight_template_textOf(model) ?? "")?.properties ?? {}, given = [ primary, ...listOf(containers) ].map(objectOf), first = member => given.map(each => preflight_template_textOf(each[member])).find(text => void 0 !== text);
      return {
        name: preflight_template_textOf(variant.VariantName),
        instanceType: preflight_template_textOf(variant.InstanceType),
        instances: numberOf(variant.InitialInstanceCount),
        serverless: "ServerlessConfig" in variant,
        modelPackageArn: first("ModelPackageName"),
        imageUri: first("Image")
      };
    }, strategies = {
      ALL_AT_ONCE: "all-at-once",
      CANARY: "canary",
      LINEAR: "linear"
    };
    function strategyOf(deployment) {
      const routing = objectOf(objectOf(deployment.BlueGreenUpdatePolicy).TrafficRoutingConfiguration);
      return "RollingUpdatePolicy" in deployment ? "rolling" : "BlueGreenUpdatePolicy" in deployment || isCall(deployment) ? strategies[preflight_template_textOf(routing.Type) ?? ""] ?? "unknown" : void 0;
    }
    function stepsOf(deployment) {
      const blueGreen = objectOf(deployment.BlueGreenUpdatePolicy), rolling = objectOf(deployment.RollingUpdatePolicy), routing = objectOf(blueGreen.TrafficRoutingConfiguration), limitSeconds = numberOf(blueGreen.MaximumExecutionTimeoutInSeconds ?? rolling.MaximumExecutionTimeoutInSeconds);
      if (void 0 === limitSeconds) return;
      const waitSeconds = numberOf(routing.WaitIntervalInSeconds ?? rolling.WaitIntervalInSeconds) ?? 0, step = objectOf(routing.LinearStepSize ?? rolling.MaximumBatchSize), percent = "CAPACITY_PERCENT" === preflight_template_textOf(step.Type) ? numberOf(step.Value) : void 0;
      return {
        seconds: (void 0 === percent ? 1 : Math.max(1, Math.ceil(100 / percent) - 1)) * waitSeconds + (numberOf(blueGreen.TerminationWaitInSeconds) ?? 0),
        limitSeconds
      };
    }
    function alarmsOf(deployment) {
      const alarms = objectOf(deployment.AutoRollbackConfiguration).Alarms, names = listOf(alarms).map(alarm => preflight_template_textOf(objectOf(alarm).AlarmName));
      return {
        names: names.filter(name => void 0 !== name),
        own: (0, json.OW)(alarms) || names.includes(void 0)
      };
    }
    function captureOf(config) {
      if (void 0 === config) return "absent";
      const enabled = preflight_template_textOf(objectOf(config).EnableCapture);
      return "true" === enabled ? "on" : "false" === enabled ? "off" : "unknown";
    }
    const ranges = {
      ContainerStartupHealthCheckTimeoutInSeconds: [ 60, 3600 ],
      InitialSamplingPercentage: [ 0, 100 ],
      MaxConcurrency: [ 1, 200 ],
      MaximumExecutionTimeoutInSeconds: [ 600, 28800 ],
      MemorySizeInMB: [ 1024, 6144, 1024 ],
      ModelDataDownloadTimeoutInSeconds: [ 60, 3600 ],
      ProvisionedConcurrency: [ 1, 200 ],
      TerminationWaitInSeconds: [ 0, 3600 ],
      VariantInstanceProvisionTimeoutInSeconds: [ 300, 3600 ],
      WaitIntervalInSeconds: [ 0, 3600 ]
    }, stepRanges = {
      CanarySize: [ 1, 50 ],
      LinearStepSize: [ 10, 50 ],
      MaximumBatchSize: [ 5, 50 ]
    };
    function numbersIn(value, path) {
      return (0, json.P8)(value) ? value.flatMap((each, index) => numbersIn(each, `${path}[${index}]`)) : Object.entries(objectOf(value)).flatMap(([key, each]) => {
        const size = objectOf(each), step = "CAPACITY_PERCENT" === preflight_template_textOf(size.Type) ? stepRanges[key] : void 0, range = step ?? ranges[key], number = numberOf(step ? size.Value : each);
        if (!range || void 0 === number) return numbersIn(each, `${path}.${key}`);
        const [least, most, multipleOf = 1] = range;
        return [ {
          path: `${path}.${key}`,
          value: number,
          least,
          most,
          multipleOf
        } ];
      });
    }
    function numberOf(value) {
      return "string" == typeof value && /^\d+(\.\d+)?$/.test(value) ? Number(value) : void 0;
    }
    const variantTarget = /^endpoint\/([^/|]+)\/variant\/([^/|]+)\|/;
    function checkScaled(planned, {config, endpointName, variants}, targetId) {
      const [, endpoint = "", name = ""] = variantTarget.exec(targetId ?? "") ?? [];
      if (!isSameName(endpoint, endpointName) || !variants.some(variant => variant.name === name)) return [];
      const type = config?.variants.find(variant => variant.name === name)?.instanceType, change = function({variants}, {name, type}) {
        const after = variants?.find(variant => variant.name === name);
        if (!after) return variants?.every(variant => void 0 !== variant.name) ? "it would be gone" : void 0;
        const wanted = after.serverless ? "serverless" : after.instanceType;
        return void 0 === type || void 0 === wanted || type === wanted ? void 0 : `${type} becomes ${wanted}`;
      }(planned, {
        name,
        type
      });
      return void 0 === change ? [] : [ problem({
        subject: `variant ${name} of endpoint ${endpointName}`,
        happened: `${change}, and SageMaker changes no instance type of a scaled variant, nor removes it`,
        remedy: "Deploy once with 'MaxCapacity: 0' (in a template of your own, without the scalable target) and the variant as it is, then make the change. Nothing was touched."
      }) ];
    }
    var resource_names = __webpack_require__(4129);
    function checkPlan(planned, {strategy}) {
      return [ ...checkNames(planned), ...checkNumbers(planned), ...checkStrategy(planned, strategy) ];
    }
    function checkNames({endpointName, ownNames, variants = [], shadowVariants}) {
      const variantNames = [ ...variants, ...shadowVariants ].map(({name}) => name), named = [ [ "EndpointName", endpointName ], ...[ ...ownNames ].map(([id, name]) => [ `the name of ${id}`, name ]), ...variantNames.map(name => [ "VariantName", name ]) ], wrong = named.flatMap(([what, name]) => void 0 === name || name.length <= 63 && resource_names.g.test(name) ? [] : [ problem({
        subject: what,
        happened: `'${name}' is no name for SageMaker (it has ${name.length} characters)`,
        remedy: "Give letters, digits and inner hyphens, at most 63."
      }) ]), fixed = [ ...ownNames ].map(([id, name]) => warning({
        subject: `${id} of the template`,
        happened: `it has the name '${name}', and every change replaces it, which CloudFormation refuses for what has a name`,
        remedy: "Leave the name out, so that CloudFormation makes a new one each time."
      }));
      return [ ...wrong, ...variantNames.filter((name, index) => void 0 !== name && variantNames.indexOf(name) < index).map(name => problem({
        subject: `variant ${name}`,
        happened: "two variants have this name",
        remedy: "Give each its own."
      })), ...fixed ];
    }
    function checkNumbers({numbers, steps}) {
      const outside = numbers.filter(({value, least, most, multipleOf}) => value < least || value > most || value % multipleOf !== 0).map(({path, value, least, most, multipleOf}) => problem({
        subject: path,
        happened: `it is ${value}, and AWS takes ${least} to ${most}${1 === multipleOf ? "" : ` in steps of ${multipleOf}`}`,
        remedy: "Give another value in the config file. Nothing was touched."
      }));
      return !steps || steps.seconds < steps.limitSeconds ? outside : [ ...outside, problem({
        subject: "MaximumExecutionTimeoutInSeconds",
        happened: `it is ${steps.limitSeconds}, and the pauses of the deployment alone take ${steps.seconds} s, after which it would be taken back`,
        remedy: "Allow more, or shorten the pauses. Nothing was touched."
      }) ];
    }
    function checkStrategy(planned, asked) {
      const {alarms, shadowVariants, strategy, variants = []} = planned, subject = `strategy ${asked ?? strategy}`;
      if (void 0 !== asked && strategy !== asked && "unknown" !== strategy) return [ problem({
        subject,
        happened: `the template ${void 0 === strategy ? "has no DeploymentConfig that" : `asks for ${strategy}, and nothing`} would make it so`,
        remedy: "Leave 'strategy' out, or give a template that takes it."
      }) ];
      if (void 0 === strategy) return [];
      const serverless = variants.some(variant => variant.serverless), several = variants.length > 1 || shadowVariants.length > 0, guarding = alarms.own || alarms.names.length > 0;
      return [ ...serverless ? [ excluded(subject, "a serverless endpoint takes no guarded deployment") ] : [], ..."rolling" === strategy && several ? [ excluded(subject, "a rolling deployment is for endpoints with one variant") ] : [], ...guarding || "unknown" === strategy ? [] : [ warning({
        subject,
        happened: "no alarm watches it, and without one SageMaker takes nothing back that passes its health check",
        remedy: "Give 'alarms: create', or the names of alarms of your own."
      }) ], ...alarms.names.length > 10 ? [ excluded(subject, `SageMaker takes at most 10 alarms, and there are ${alarms.names.length}`) ] : [] ];
    }
    const excluded = (subject, happened) => problem({
      subject,
      happened,
      remedy: "Choose another strategy, or none. Nothing was touched."
    });
    function checkMeeting(planned, wishes, meeting) {
      const {held, scalableTarget, serving} = meeting, findings = function(planned, {marketplace, serving}) {
        const {shadowVariants, strategy, variants = []} = planned;
        if (void 0 === strategy) return [];
        const inferentia = [ ...variants, ...shadowVariants, ...serving?.config?.variants ?? [] ].map(each => each.instanceType).find(type => type?.startsWith("ml.inf1.")), why = [ void 0 !== inferentia && `instances of type ${inferentia}`, marketplace && "containers from AWS Marketplace" ].filter(each => !1 !== each);
        if (0 === why.length) return [];
        const failure = {
          subject: `strategy ${strategy}`,
          happened: `SageMaker moves all traffic at once, and watches nothing, for ${why.join(" and ")}`,
          remedy: "Leave the strategy out, so that nobody counts on it."
        };
        return [ "all-at-once" === strategy ? warning(failure) : problem(failure) ];
      }(planned, meeting);
      if (!serving) return findings;
      if (void 0 === held || !isSameName(held, serving.endpointName)) {
        const happened = "it exists already, and the stack does not hold it, so that CloudFormation could not create it", remedy = "Give another 'endpoint-name', or the stack that made it. Nothing was touched.";
        return [ ...findings, problem({
          subject: `endpoint ${serving.endpointName}`,
          happened,
          remedy
        }) ];
      }
      return [ ...findings, ...checkState(serving), ...checkVariantNames(planned, serving), ...checkScaled(planned, serving, scalableTarget), ...checkCapture(planned, wishes, serving) ];
    }
    function checkState({endpointName, failureReason, status}) {
      return "Failed" !== status ? [] : [ problem({
        subject: `endpoint ${endpointName}`,
        happened: `it is Failed${void 0 === failureReason ? "" : ` (${failureReason})`}, and can only be deleted`,
        remedy: "Delete it, and the stack with it, and deploy again. Nothing was touched."
      }) ];
    }
    function checkVariantNames(planned, {variants, endpointName}) {
      const names = function(variants) {
        const names = (variants ?? []).flatMap(({name}) => name ?? []);
        return variants && names.length === variants.length ? names : void 0;
      }(planned.variants), gone = variants.map(({name}) => name).filter(name => names && !names.includes(name));
      if (0 === gone.length) return [];
      const failure = {
        subject: `endpoint ${endpointName}`,
        happened: `it serves variant ${gone.join(", ")}, and this deployment has ${names?.join(", ")} instead`,
        remedy: "Keep the VariantName: guarded deployments, auto-scaling and alarms refer to it."
      };
      return [ void 0 === planned.strategy ? warning(failure) : problem(failure) ];
    }
    function checkCapture(planned, wishes, {dataCapture, endpointName}) {
      return !0 !== dataCapture?.enabled || "absent" !== planned.dataCapture || wishes.endsDataCapture ? [] : [ problem({
        subject: `endpoint ${endpointName}`,
        happened: `it captures data to ${dataCapture.destination}, and this deployment would end that without being asked to`,
        remedy: "Set 'DataCaptureUploadPath' in the config file (to '' if capture is to end); in a template of your own, write a DataCaptureConfig with EnableCapture true or false. Nothing was touched."
      }) ];
    }
    function instancesBrought(planned, serving) {
      const {config, variants = [], shadowVariants = []} = serving ?? {}, views = new Map([ ...variants, ...shadowVariants ].map(view => [ view.name, view ])), wanted = sumByType([ ...planned.variants ?? [], ...planned.shadowVariants ], ({instances, name = ""}) => (planned.keepsInstanceCounts ? views.get(name)?.wantedInstances : void 0) ?? instances), served = sumByType([ ...config?.variants ?? [], ...config?.shadowVariants ?? [] ], ({instances, name}) => views.get(name)?.instances ?? instances);
      return new Map([ ...wanted ].filter(([type, count]) => count > (served.get(type) ?? 0)));
    }
    function sumByType(variants, countOf) {
      const sums = new Map;
      for (const variant of variants) {
        const [type, count] = [ variant.instanceType, countOf(variant) ];
        void 0 !== type && void 0 !== count && sums.set(type, (sums.get(type) ?? 0) + count);
      }
      return sums;
    }
    async function checkInstanceTypes({deployment, instanceTypes = []}, {planned, serving}, world) {
      const alternative = instanceType => {
        if (void 0 === instanceType) return {
          instanceType,
          brings: instancesBrought(planned, serving)
        };
        const {kept, parameters, templateBody} = withInstanceType(deployment, instanceType);
        return {
          instanceType,
          brings: instancesBrought(planEndpoint(fillTemplate(templateBody, {
            parameters,
            kept
          })) ?? planned, serving)
        };
      }, [firstType, ...otherTypes] = instanceTypes, first = alternative(firstType);
      if (0 === first.brings.size) return {
        findings: [],
        instanceTypes
      };
      const alternatives = [ first, ...otherTypes.map(alternative) ], brought = new Set(alternatives.flatMap(({brings}) => [ ...brings.keys() ])), found = await (await world.quotas()).ofEndpoints([ ...brought ]), {allowed, findings} = function(alternatives, quotas) {
        const tooSmall = ({brings}) => quotas.filter(({instanceType, limit}) => limit < (brings.get(instanceType) ?? 0)), allowed = alternatives.filter(alternative => 0 === tooSmall(alternative).length), findings = alternatives.flatMap(alternative => tooSmall(alternative).map(quota => {
          const {arn, instanceType, limit, name} = quota, subject = `quota '${name}'`, happened = `it is ${limit}, and this deployment wants ${alternative.brings.get(instanceType)}`, url = quotaConsoleUrl(arn), ask = "Ask for more in the Service Quotas console" + (void 0 === url ? "" : ` (${url})`);
          return 0 === allowed.length ? problem({
            subject,
            happened,
            remedy: `${ask}, or take another instance type. Nothing was touched.`
          }) : warning({
            subject,
            happened: `${happened}, so that ${alternative.instanceType} is not tried`,
            remedy: `${ask}, or take it out of 'instance-types'.`
          });
        }));
        return {
          findings,
          allowed
        };
      }(alternatives, found);
      return {
        findings,
        instanceTypes: allowed.flatMap(({instanceType}) => instanceType ?? [])
      };
    }
    function withInstanceType(deployment, instanceType) {
      return void 0 === instanceType ? deployment : {
        ...deployment,
        parameters: new Map([ ...deployment.parameters, [ "EndpointInstanceType", instanceType ] ])
      };
    }
    async function meet({deployment}, planned, {servedModel, stacks}) {
      const stack = await stacks.find(deployment.stackName), resources = stack && await unlessDenied(() => stacks.resources(stack.id)), denied = resources instanceof errors.nM, endpoint = denied ? stack?.outputs?.get("EndpointName") : resources?.get("AWS::SageMaker::Endpoint"), assumed = denied || stack?.status.endsWith("_IN_PROGRESS") ? planned?.endpointName : void 0, held = void 0 === endpoint || "" === endpoint ? assumed : resourceName(endpoint), name = planned?.endpointName ?? held;
      return {
        serving: void 0 === name ? void 0 : await servedModel.find(name),
        held,
        scalableTarget: denied ? void 0 : resources?.get("AWS::ApplicationAutoScaling::ScalableTarget")
      };
    }
    const capturePath = "DataCaptureUploadPath";
    async function checkGuards({stackName}, {planned, serving}, world) {
      if (void 0 === planned.strategy) return [];
      const {names} = planned.alarms, own = (planned.alarms.own ? serving?.lastDeployment?.alarms ?? [] : []).filter(name => name.startsWith(`${stackName}-`));
      if (names.length + own.length === 0) return [];
      const found = await (await world.alarms()).find([ ...names, ...own ]);
      return found instanceof errors.nM ? [ unread("the alarms", found) ] : function({names, own}, found) {
        const known = new Map(found.map(alarm => [ alarm.name, alarm ])), missing = names.filter(name => !known.has(name)).map(name => problem({
          subject: `alarm ${name}`,
          happened: "it does not exist, so that it would guard nothing",
          remedy: "Check 'alarms', the region and the account. Nothing was touched."
        })), judged = [ ...new Set([ ...names, ...own ]) ].flatMap(name => {
          const alarm = known.get(name);
          return alarm ? function({name, reason, state}, ofOthers) {
            const subject = `alarm ${name}`;
            switch (state) {
             case "OK":
              return [];

             case "ALARM":
              return [ problem({
                subject,
                happened: `it rings already${void 0 === reason ? "" : ` (${reason})`}, and would take any deployment back`,
                remedy: "Mend what it tells of, and deploy when it is quiet, or without a strategy. Nothing was touched."
              }) ];

             case "INSUFFICIENT_DATA":
              return ofOthers ? [ warning({
                subject,
                happened: "it has no data, and guards nothing as long as that is so",
                remedy: "Check that its metric is that of this endpoint, or let it treat missing data as breaching."
              }) ] : [];
            }
          }(alarm, names.includes(name)) : [];
        });
        return [ ...missing, ...judged ];
      }({
        names,
        own
      }, found);
    }
    async function checkWayBack(serving, world) {
      return (await Promise.all((serving?.resolvedImages ?? []).map(async imageUri => {
        const location = locateImage(imageUri);
        return location && void 0 === await (await world.images()).find(location) ? [ warnOfLostImage(imageUri) ] : [];
      }))).flat();
    }
    function wantedOf({deployment, strategy}, planned, imageDigest) {
      const guarded = strategy ?? planned?.strategy, [, ...others] = planned?.variants ?? [];
      return {
        shadowModelPackageArn: planned?.shadowVariants[0]?.modelPackageArn,
        otherModelPackageArns: others.flatMap(({modelPackageArn}) => modelPackageArn ?? []),
        imageDigest,
        strategy: "unknown" === guarded ? void 0 : guarded,
        dataCapture: captureWanted(deployment, planned),
        keepsInstanceCounts: planned?.keepsInstanceCounts ?? !1
      };
    }
    function captureWanted({parameters}, planned) {
      return "on" === planned?.dataCapture ? "on" : "off" === planned?.dataCapture || "" === parameters.get(capturePath) ? "off" : "as-before";
    }
    const only = (level, findings) => findings.filter(finding => finding.level === level).map(({subject, happened, remedy}) => ({
      subject,
      happened,
      remedy
    })), called = what => ({from, to}) => ({
      what,
      from,
      to
    }), missed = what => ({from, to}) => ({
      what,
      from,
      to,
      ...void 0 === to && {
        alarm: "lost!"
      }
    }), ofVariant = what => ({from, to}, match) => ({
      what: `${preview_words_variantIn(match)}: ${what}`,
      from,
      to
    }), preview_words_variantIn = match => `${"Shadow" === match[1] ? "shadow variant" : "variant"} ${String(match[2])}`, variant = rest => new RegExp(`^(|Shadow)ProductionVariants\\.([^.]+)\\.${rest}$`), container = rest => new RegExp(`^(?:PrimaryContainer|Containers\\.[^.]+)\\.${rest}$`);
    container("ModelPackageName"), container("Image"), called("image"), container("ModelDataUrl"), 
    called("model data"), container("ModelDataSource\\.S3DataSource\\.S3Uri"), called("model data"), 
    container("Environment\\.(.+)"), called("execution role"), missed("VPC: subnets"), 
    missed("VPC: security groups"), missed("network isolation"), variant("(?:ModelName|VariantName)"), 
    variant("InstanceType"), ofVariant("instance type"), variant("InitialInstanceCount"), 
    ofVariant("instances"), variant("InitialVariantWeight"), ofVariant("share of the requests that are copied (weight)"), 
    variant("ServerlessConfig\\.MemorySizeInMB"), ofVariant("serverless memory (MB)"), 
    variant("ServerlessConfig\\.MaxConcurrency"), ofVariant("concurrent requests at most"), 
    variant("ServerlessConfig\\.ProvisionedConcurrency"), ofVariant("provisioned concurrency"), 
    variant("ContainerStartupHealthCheckTimeoutInSeconds"), ofVariant("time to start (s)"), 
    variant("ModelDataDownloadTimeoutInSeconds"), ofVariant("time to download the model data (s)"), 
    variant("VolumeSizeInGB"), ofVariant("volume (GB)"), called("data capture: share (%)"), 
    called("data capture: destination"), missed("data capture: KMS key"), called("asynchronous output"), 
    called("asynchronous failures"), missed("asynchronous output: KMS key"), called("concurrent requests an instance"), 
    missed("KMS key of the volumes"), called("auto scaling: load an instance"), called("auto scaling: pause before fewer (s)"), 
    called("auto scaling: pause before more (s)");
    const wholeNumber = {
      pattern: /^\d+$/,
      words: "a whole number"
    }, anyNumber = {
      pattern: /^\d+(\.\d+)?$/,
      words: "a number"
    };
    function readBlock(mapping, problems, at = "") {
      const read = new Set, inner = [];
      function valueOf(key) {
        read.add(key);
        const value = mapping.get(key);
        return void 0 === value || (value => null == value || "string" == typeof value && /^(~|null|)$/i.test(value))(value) ? null : value;
      }
      return {
        text: function(key, shape) {
          const value = valueOf(key);
          if (null === value) return;
          const found = textOf(value);
          if (void 0 !== found && (void 0 === shape || shape.pattern.test(found))) return found;
          const got = void 0 === found ? "a " + ((0, written.pi)(value) ? "mapping" : "list") : `'${found}'`;
          problems.push(`'${at}${key}': expected ${shape?.words ?? "a text"}, got ${got}`);
        },
        block: function(key) {
          const value = valueOf(key);
          if (null === value) return;
          if (!(0, written.pi)(value)) {
            problems.push(`'${at}${key}' is not a mapping`);
            return;
          }
          const found = readBlock(value, problems, `${at}${key}.`);
          inner.push(found);
          return found;
        },
        unread: () => [ ...[ ...mapping.keys() ].filter(key => !read.has(key)).map(key => `${at}${key}`), ...inner.flatMap(each => each.unread()) ]
      };
    }
    function given(values) {
      return Object.entries(values).flatMap(([name, value]) => void 0 === value ? [] : [ [ name, value ] ]);
    }
    function stageOf(path) {
      return /(?:^|\/)config\/([^/]+)\/[^/]+$/.exec(path.replaceAll("\\", "/"))?.[1];
    }
    function parameter_list_valueOf(item) {
      const value = parameter_list_textIn(item, "ParameterValue"), previous = parameter_list_textIn(item, "UsePreviousValue") ?? "false";
      if (!/^(true|false)$/i.test(previous)) return;
      const isPrevious = /^true$/i.test(previous);
      return void 0 !== value ? isPrevious ? void 0 : value : isPrevious ? {
        usePreviousValue: !0
      } : void 0;
    }
    const parameter_list_known = new Set([ "ParameterKey", "ParameterValue", "UsePreviousValue", "ResolvedValue" ]);
    function parameter_list_textIn(item, key) {
      const value = (0, written.pi)(item) ? item.get(key) : void 0;
      return void 0 === value ? void 0 : textOf(value);
    }
    function textsIn(name, section, problems) {
      if (null == section || "" === section) return new Map;
      if (!(0, written.pi)(section)) {
        problems.push(`'${name}' is not a mapping`);
        return new Map;
      }
      const texts = new Map;
      for (const [key, value] of section) {
        const text = textOf(value);
        void 0 === text ? problems.push(`'${name}.${key}' is not a text`) : texts.set(key, text);
      }
      return texts;
    }
    const readers = [ function(document) {
      if (!(0, written.pi)(document) || !(0, written.pi)(document.get("Parameters") ?? null)) return;
      const problems = [], parameters = textsIn("Parameters", document.get("Parameters"), problems), tags = textsIn("Tags", document.get("Tags"), problems);
      parameters.has("StageName") || problems.push("'Parameters.StageName' is missing; it names the stage, such as staging or prod");
      const unknown = [ ...document.keys() ].filter(key => "Parameters" !== key && "Tags" !== key);
      return {
        shape: parameters.has(domain_deployment.zX) ? "exported config" : "stage config",
        parameters,
        tags,
        warnings: unknown.map(key => `'${key}' is not applied`),
        problems
      };
    }, function(document, {stage}) {
      if (!(0, written.Lv)(document) || !document.some(item => (0, written.pi)(item) && item.has("ParameterKey"))) return;
      const parameters = new Map, problems = [], warnings = [];
      for (const [index, item] of document.entries()) {
        const key = parameter_list_textIn(item, "ParameterKey"), value = parameter_list_valueOf(item);
        if ((0, written.pi)(item) && void 0 !== key && void 0 !== value) if (parameters.has(key)) problems.push(`'${key}' is given twice`); else {
          parameters.set(key, value);
          const unknown = [ ...item.keys() ].filter(each => !parameter_list_known.has(each));
          warnings.push(...unknown.map(each => `item ${index + 1}: '${each}' is not applied`));
        } else problems.push(`item ${index + 1}: expected ParameterKey, and either ParameterValue or UsePreviousValue: true`);
      }
      const named = void 0 !== stage && !parameters.has("StageName");
      return {
        shape: "parameter list",
        parameters,
        ifDeclared: new Map(named ? [ [ "StageName", {
          value: stage
        } ] ] : []),
        warnings,
        problems
      };
    }, function(document) {
      if (!(0, written.pi)(document) || ![ "stage_name", "auto_scaling", "schedule_config", "variant_config" ].some(key => document.has(key))) return;
      const problems = [], config = readBlock(document, problems), parameters = new Map, ifDeclared = new Map, required = (key, value) => {
        void 0 !== value || problems.some(problem => problem.startsWith(`'${key}'`)) || problems.push(`'${key}' is missing`);
        return value ?? "";
      }, stage = required("stage_name", config.text("stage_name"));
      "" !== stage && ifDeclared.set("StageName", {
        value: stage
      });
      const count = required("instance_count", config.text("instance_count", wholeNumber)), type = required("instance_type", config.text("instance_type")), variant = config.block("variant_config");
      parameters.set("EndpointInstanceCount", variant?.text("instance_count", wholeNumber) ?? count);
      parameters.set("EndpointInstanceType", variant?.text("instance_type") ?? type);
      const variantName = variant?.text("variant_name");
      void 0 === variantName ? ifDeclared.set("VariantName", {
        value: "LatestApproved"
      }) : parameters.set("VariantName", variantName);
      const weight = variant?.text("initial_variant_weight", anyNumber);
      void 0 !== weight && ifDeclared.set("FirstVariantWeight", {
        value: weight
      });
      for (const [name, value] of (block = config.block("auto_scaling")) ? new Map([ [ "MinCapacity", block.text("min_capacity", wholeNumber) ?? "1" ], [ "MaxCapacity", block.text("max_capacity", wholeNumber) ?? "1" ], [ "TargetInvocationsPerInstance", block.text("target_value", anyNumber) ?? "750" ], [ "ScaleInCooldown", block.text("scale_in_cooldown", wholeNumber) ?? "60" ], [ "ScaleOutCooldown", block.text("scale_out_cooldown", wholeNumber) ?? "60" ] ]) : new Map) parameters.set(name, value);
      var block;
      const schedule = config.block("schedule_config");
      if (schedule) {
        parameters.set("DataCaptureSamplingPercentage", schedule.text("data_capture_sampling_percentage", anyNumber) ?? "100");
        for (const [name, value] of function(schedule) {
          return [ [ "ScheduleExpression", schedule.text("schedule_expression") ], [ "MetricName", schedule.text("metric_name") ], [ "MetricThreshold", schedule.text("metric_threshold") ], [ "Period", schedule.text("period") ], [ "ComparisonOperator", schedule.text("comparison_operator") ], [ "EvaluationPeriods", schedule.text("evaluation_periods") ], [ "DatapointsToAlarm", schedule.text("datapoints_to_alarm") ], [ "Statistic", schedule.text("statistic") ] ].flatMap(([name, value]) => void 0 === value ? [] : [ [ name, value ] ]);
        }(schedule)) ifDeclared.set(name, {
          value,
          otherwise: "'schedule_config': the template monitors nothing, so that of this block only 'data_capture_sampling_percentage' is applied"
        });
      }
      const pin = variant && function(variant, problems) {
        const version = variant.text("model_package_version", wholeNumber), arn = variant.text("model_package_arn", {
          pattern: resource_names.P,
          words: "the ARN of a versioned model package"
        });
        if (void 0 === arn) return void 0 === version ? void 0 : {
          version: Number(version)
        };
        const inArn = parseModelPackageArn(arn)?.version;
        void 0 !== version && inArn !== Number(version) && problems.push(`'variant_config' pins version ${version} and, by its ARN, version ${inArn}`);
        return {
          arn
        };
      }(variant, problems);
      problems.push(...config.unread().map(key => `'${key}' is not known`));
      return {
        shape: "deployment config",
        parameters,
        ifDeclared,
        pin,
        problems
      };
    }, function(document, {path, stage}) {
      if (!(0, written.pi)(document) || document.has("stage_name")) return;
      if (!(document.has("initial_instance_count") || document.has("instance_count") && document.has("instance_type"))) return;
      const problems = [], config = readBlock(document, problems), either = (a, b, names) => {
        void 0 !== a && void 0 !== b && a !== b && problems.push(`${names} say different things: ${a} and ${b}`);
        return a ?? b;
      }, count = either(config.text("initial_instance_count", wholeNumber), config.text("instance_count", wholeNumber), "'initial_instance_count' and 'instance_count'"), weight = either(config.text("initial_variant_weight", anyNumber), config.text("initial_weight", anyNumber), "'initial_variant_weight' and 'initial_weight'"), variant = config.text("variant_name") ?? "AllTraffic", strict = {
        EndpointInstanceCount: count,
        EndpointInstanceType: config.text("instance_type"),
        EndpointName: config.text("endpoint_name"),
        VariantName: "AllTraffic" === variant ? void 0 : variant
      }, lenient = {
        StageName: stage ?? stageOf(path),
        VariantName: "AllTraffic" === variant ? variant : void 0,
        FirstVariantWeight: weight
      };
      config.text("logLevel");
      return {
        shape: "endpoint config",
        parameters: new Map(given(strict)),
        ifDeclared: new Map(given(lenient).map(([name, value]) => [ name, {
          value
        } ])),
        warnings: config.unread().map(key => `'${key}' is not applied`),
        problems
      };
    } ], shapes = [ "a stage config ('Parameters' and perhaps 'Tags')", "an exported config (the same, with 'Parameters.ModelPackageName')", "a parameter list (items of 'ParameterKey' and 'ParameterValue'; beside it perhaps a tag list, items of 'Key' and 'Value')", "a deployment config ('stage_name', 'instance_count', 'instance_type' …)", "an endpoint config ('initial_instance_count' or 'instance_count', and 'instance_type')" ].join("; ");
    function deploy_config_describe(document) {
      return (0, written.pi)(document) ? `it has the keys ${[ ...document.keys() ].join(", ") || "(none)"}` : (0, 
      written.Lv)(document) ? "it is a list of something else" : "it is no mapping and no list";
    }
    const capabilities = [ "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND" ], customName = /^(GroupName|InstanceProfileName|ManagedPolicyName|RoleName|UserName)$/, resourceNamed = /^(Group|InstanceProfile|ManagedPolicy|Role|User)$/;
    function neededCapabilities(template) {
      const needed = new Map, need = (capability, why) => needed.set(capability, [ ...needed.get(capability) ?? [], why ]);
      for (const [id, resource] of Object.entries(mapAt(template, "Resources"))) {
        const type = isTemplateMap(resource) ? resource.Type : void 0;
        if ("string" != typeof type || !type.startsWith("AWS::IAM::")) continue;
        const properties = Object.keys(mapAt(resource, "Properties"));
        need(resourceNamed.test(type.slice(10)) && properties.some(key => customName.test(key)) ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM", `${id} (${type})`);
      }
      hasTransform(template) && need("CAPABILITY_AUTO_EXPAND", "its transforms");
      return needed;
    }
    function missingCapabilities(needed, granted = []) {
      const known = capabilities;
      return [ ...granted.filter(each => !known.includes(each)).map(each => `'${each}' in 'capabilities' is none of ${known.join(", ")}`), ...[ ...needed ].filter(([capability]) => !(capability => granted.includes(capability) || "CAPABILITY_IAM" === capability && granted.includes("CAPABILITY_NAMED_IAM"))(capability)).map(([capability, why]) => `CloudFormation wants ${capability} for ${why.join(", ")}; add it to 'capabilities' if that is meant`) ];
    }
    function hasTransform(value, isTop = !0) {
      return isTemplateList(value) ? value.some(each => hasTransform(each, !1)) : !!isTemplateMap(value) && Object.entries(value).some(([key, each]) => isTop && "Transform" === key || "Fn::Transform" === key || hasTransform(each, !1));
    }
    const alternatives = {
      [domain_deployment.zX]: "ImageUri",
      EndpointInstanceType: "MemorySizeInMB"
    }, namesOfProject = new Set([ "SageMakerProjectName", "SageMakerProjectId" ]), injectingInputs = {
      [domain_deployment.zX]: "'model-package-arn'",
      ModelExecutionRoleArn: "'execution-role-arn'",
      EndpointName: "'endpoint-name'",
      StageName: "'stage'",
      SageMakerProjectName: "'sagemaker-project-name'",
      SageMakerProjectId: "'sagemaker-project-name'",
      DataCaptureUploadPath: "'sagemaker-project-name'",
      ImageUri: "'image-uri'",
      ModelDataUrl: "'model-data-url'",
      EndpointInstanceType: "'instance-types'",
      DeploymentStrategy: "'strategy'",
      CreateAlarms: "'alarms'",
      GuardAlarms: "'alarms'",
      AlarmTopicArn: "'alarm-topic-arn'"
    };
    function howToInject(name) {
      const input = injectingInputs[name];
      return void 0 === input ? "" : `, or by the input ${input}`;
    }
    function nameProblems(stackName, parameters) {
      const endpointName = parameters.get("EndpointName") ?? "any";
      return [ .../^[a-zA-Z][a-zA-Z0-9-]{0,127}$/.test(stackName) ? [] : [ `the stack cannot be named '${stackName}': expected letters, digits and hyphens, a letter first, at most 128` ], ...resource_names.g.test(endpointName) ? [] : [ `the endpoint cannot be named '${endpointName}': expected letters, digits and inner hyphens, at most 63` ] ];
    }
    function captureProblems({builtIn, path}, parameters) {
      return builtIn && parameters.has("DataCaptureSamplingPercentage") && !parameters.has("DataCaptureUploadPath") ? [ `${path}: data capture is asked for, and its parameter 'DataCaptureUploadPath' has no value; give it in the config file${howToInject("DataCaptureUploadPath")}` ] : [];
    }
    function deployment_plan_tagProblems({tags, requiredTags = []}) {
      return [ ...requiredTags.filter(key => "" === (tags.get(key) ?? "")).map(key => `the tag '${key}' is required by 'required-tags'; give it in 'resource-tags' or in the config file`), ...tags.size > mostTags ? [ `the stack would have ${tags.size} tags, and AWS takes at most ${mostTags}` ] : [] ];
    }
    function projectResourceName({name, id}) {
      return `${name}-${id}`;
    }
    function projectStackName(stackName, project) {
      return `sagemaker-${stackName}-${projectResourceName(project)}`;
    }
    const shortNames = {
      staging: "github-stg",
      prod: "github-prd",
      production: "github-prd"
    }, project_deployment_isWholeName = stackName => !0 === stackName?.startsWith("sagemaker-");
    function projectParameters(config, {builtIn}, project) {
      const endpointName = function({parameters, shape, stage}, project) {
        const name = project?.name ?? parameters.get("SageMakerProjectName");
        return "string" != typeof name || void 0 === stage ? void 0 : "deployment config" === shape ? `sagemaker-${name}-${stage}` : `${name}-${stage}`;
      }(config, project), captures = !builtIn || config.parameters.has("DataCaptureSamplingPercentage"), found = {
        SageMakerProjectName: project?.name,
        SageMakerProjectId: project?.id,
        ModelExecutionRoleArn: project?.executionRoleArn,
        DataCaptureUploadPath: captures && project ? captureUri(config, project) : void 0
      }, named = new Map(void 0 === endpointName ? [] : [ [ "EndpointName", endpointName ] ]), known = new Map(Object.entries(found).flatMap(([name, value]) => void 0 === value ? [] : [ [ name, value ] ]));
      return "exported config" === config.shape ? {
        over: new Map,
        under: new Map([ ...named, ...known ])
      } : {
        over: known,
        under: named
      };
    }
    function captureUri({shape, stage}, {arn, id}) {
      const region = arn.replace(/^(?:[^:]*:){3}([^:]*).*$/, "$1");
      return "deployment config" === shape ? `s3://sagemaker-project-${id}-${region}/${id}/datacapture` : void 0 === stage ? void 0 : `s3://sagemaker-project-github-${id}-${region}/datacapture-${stage}`;
    }
    function stackTags({shape, stage, tags}, project, ofInputs) {
      return void 0 === project || "exported config" === shape ? new Map([ ...tags, ...ofInputs ]) : new Map([ ...tags, ...void 0 === stage ? [] : [ [ "sagemaker:deployment-stage", stage ] ], [ "sagemaker:project-id", project.id ], [ "sagemaker:project-name", project.name ], ...[ ...project.tags ].filter(([key]) => !/^aws:/i.test(key)), ...ofInputs ]);
    }
    const template_facts_nameProperties = {
      "AWS::SageMaker::EndpointConfig": "EndpointConfigName",
      "AWS::SageMaker::Model": "ModelName"
    };
    function templateFacts(template) {
      const resources = Object.entries(mapAt(template, "Resources")).map(([id, resource]) => ({
        id,
        type: textAt(resource, "Type") ?? "",
        properties: mapAt(resource, "Properties")
      })), parameters = Object.entries(mapAt(template, "Parameters")).map(([name, declared]) => [ name, parameterFacts(declared) ]);
      return {
        parameters: new Map(parameters),
        resources: new Map(resources.map(({id, type}) => [ id, type ])),
        namedAndReplaced: resources.flatMap(({id, type, properties}) => {
          const property = template_facts_nameProperties[type];
          return void 0 === property || void 0 === properties[property] ? [] : [ {
            id,
            type,
            property
          } ];
        }),
        takesStrategy: parameters.some(([name]) => "DeploymentStrategy" === name)
      };
    }
    function parameterFacts(declared) {
      const limit = (member, otherwise) => Number(textAt(declared, member) ?? otherwise), allowed = isTemplateMap(declared) ? declared.AllowedValues : void 0;
      return {
        type: textAt(declared, "Type") ?? "String",
        default: textAt(declared, "Default"),
        allowedValues: isTemplateList(allowed) ? allowed.map(String) : void 0,
        allowedPattern: textAt(declared, "AllowedPattern"),
        constraint: textAt(declared, "ConstraintDescription"),
        least: limit("MinValue", -1 / 0),
        most: limit("MaxValue", 1 / 0),
        shortest: limit("MinLength", 0),
        longest: limit("MaxLength", 1 / 0),
        isSecret: "true" === textAt(declared, "NoEcho")
      };
    }
    function textAt(value, name) {
      const found = isTemplateMap(value) ? value[name] : void 0;
      return "string" == typeof found ? found : void 0;
    }
    var closest_name = __webpack_require__(7473);
    function checkMembers(declared, given, path = []) {
      const names = Object.keys(given).filter(name => !name.startsWith("Fn::")), isWhole = names.length === Object.keys(given).length, missing = Object.entries(declared).filter(([name, {required}]) => isWhole && required && void 0 === given[name]).map(([property]) => ({
        path,
        problem: {
          kind: "missing",
          property
        }
      })), judged = names.flatMap(property => {
        const known = declared[property];
        return void 0 !== known ? checkValue(known.form, given[property] ?? null, [ ...path, property ]) : [ {
          path,
          problem: {
            kind: "unexpected",
            property,
            known: Object.keys(declared)
          }
        } ];
      });
      return [ ...missing, ...judged ];
    }
    function checkValue(form, value, path) {
      const call = function(value) {
        if (!isMap(value)) return;
        const [entry, ...others] = Object.entries(value);
        if (void 0 === entry || others.length > 0) return;
        const [name, argument] = entry;
        return "Ref" === name || "Condition" === name && "string" == typeof argument || name.startsWith("Fn::") ? {
          name,
          argument
        } : void 0;
      }(value);
      if (void 0 !== call) return ("Fn::If" === call.name && isList(call.argument) ? call.argument.slice(1) : []).flatMap(branch => checkValue(form, branch, path));
      const wrong = expected => [ {
        path,
        problem: {
          kind: "wrong-type",
          expected,
          found: template_properties_kindOf(value)
        }
      } ], text = function(value) {
        return [ "boolean", "number", "string" ].includes(typeof value);
      }(value) ? String(value) : void 0, oneOf = (found, allowed) => void 0 === allowed || allowed.includes(found) ? [] : [ {
        path,
        problem: {
          kind: "not-allowed",
          allowed,
          found
        }
      } ];
      switch (form.kind) {
       case "text":
        return void 0 === text ? wrong("String") : oneOf(text, form.allowed);

       case "integer":
        return void 0 !== text && /^-?\d+(\.0*)?$/.test(text) ? oneOf(text, form.allowed) : wrong("Integer");

       case "number":
        return void 0 !== text && /\d/.test(text) && Number.isFinite(Number(text)) ? [] : wrong("Number");

       case "boolean":
        return "true" === text || "false" === text ? [] : wrong("Boolean");

       case "json":
        return void 0 !== text && "string" != typeof value ? wrong("JSONObject") : [];

       case "list":
        return isList(value) ? value.flatMap((item, index) => checkValue(form.element(), item, [ ...path, String(index) ])) : wrong("JSONArray");

       case "map":
        return isMap(value) ? Object.entries(value).flatMap(([key, item]) => checkValue(form.element(), item, [ ...path, key ])) : wrong("JSONObject");

       case "object":
        return isMap(value) ? checkMembers(form.members(), value, path) : wrong("JSONObject");

       case "either":
        return function(forms, value, path) {
          const judged = forms.map(each => checkValue(each, value, path));
          return judged.some(violations => 0 === violations.length) ? [] : judged.slice(0, 1).flat();
        }(form.forms, value, path);
      }
    }
    function isMap(value) {
      return "object" == typeof value && null !== value && !isList(value);
    }
    function isList(value) {
      return Array.isArray(value);
    }
    function template_properties_kindOf(value) {
      return null === value ? "Null" : isList(value) ? "JSONArray" : isMap(value) ? "JSONObject" : {
        string: "String",
        number: "Number",
        boolean: "Boolean"
      }[typeof value];
    }
    const types = JSON.parse('{"AWS::SageMaker::Endpoint":{"properties":{"DeploymentConfig":"DeploymentConfig","EndpointConfigName":"required text","EndpointName":"text, replaces","ExcludeRetainedVariantProperties":"list of VariantProperty","RetainAllVariantProperties":"boolean","RetainDeploymentConfig":"boolean","Tags":"list of Tag"},"shapes":{"DeploymentConfig":{"AutoRollbackConfiguration":"AutoRollbackConfig","BlueGreenUpdatePolicy":"BlueGreenUpdatePolicy","RollingUpdatePolicy":"RollingUpdatePolicy"},"AutoRollbackConfig":{"Alarms":"required list of Alarm"},"Alarm":{"AlarmName":"required text"},"BlueGreenUpdatePolicy":{"MaximumExecutionTimeoutInSeconds":"integer","TerminationWaitInSeconds":"integer","TrafficRoutingConfiguration":"required TrafficRoutingConfig"},"TrafficRoutingConfig":{"CanarySize":"CapacitySize","LinearStepSize":"CapacitySize","Type":"required text(ALL_AT_ONCE|CANARY|LINEAR)","WaitIntervalInSeconds":"integer"},"CapacitySize":{"Type":"required text(CAPACITY_PERCENT|INSTANCE_COUNT)","Value":"required integer"},"RollingUpdatePolicy":{"MaximumBatchSize":"required CapacitySize","MaximumExecutionTimeoutInSeconds":"integer","RollbackMaximumBatchSize":"CapacitySize","WaitIntervalInSeconds":"required integer"},"VariantProperty":{"VariantPropertyType":"text(DataCaptureConfig|DesiredInstanceCount|DesiredWeight)"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SageMaker::EndpointConfig":{"properties":{"AsyncInferenceConfig":"AsyncInferenceConfig, replaces","DataCaptureConfig":"DataCaptureConfig, replaces","EnableNetworkIsolation":"boolean, replaces","EndpointConfigName":"text, replaces","ExecutionRoleArn":"text, replaces","ExplainerConfig":"ExplainerConfig, replaces","KmsKeyId":"text, replaces","MetricsConfig":"MetricsConfig, replaces","ProductionVariants":"required list of ProductionVariant, replaces","ShadowProductionVariants":"list of ProductionVariant, replaces","Tags":"list of Tag","VpcConfig":"VpcConfig, replaces"},"shapes":{"AsyncInferenceConfig":{"ClientConfig":"AsyncInferenceClientConfig, replaces","OutputConfig":"required AsyncInferenceOutputConfig, replaces"},"AsyncInferenceClientConfig":{"MaxConcurrentInvocationsPerInstance":"integer, replaces"},"AsyncInferenceOutputConfig":{"KmsKeyId":"text, replaces","NotificationConfig":"AsyncInferenceNotificationConfig, replaces","S3FailurePath":"text, replaces","S3OutputPath":"text, replaces"},"AsyncInferenceNotificationConfig":{"ErrorTopic":"text, replaces","IncludeInferenceResponseIn":"list of text, replaces","SuccessTopic":"text, replaces"},"DataCaptureConfig":{"CaptureContentTypeHeader":"CaptureContentTypeHeader, replaces","CaptureOptions":"required list of CaptureOption, replaces","DestinationS3Uri":"required text, replaces","EnableCapture":"boolean, replaces","InitialSamplingPercentage":"required integer, replaces","KmsKeyId":"text, replaces"},"CaptureContentTypeHeader":{"CsvContentTypes":"list of text, replaces","JsonContentTypes":"list of text, replaces"},"CaptureOption":{"CaptureMode":"required text(Input|InputAndOutput|Output), replaces"},"ExplainerConfig":{"ClarifyExplainerConfig":"ClarifyExplainerConfig, replaces"},"ClarifyExplainerConfig":{"EnableExplanations":"text, replaces","InferenceConfig":"ClarifyInferenceConfig, replaces","ShapConfig":"required ClarifyShapConfig, replaces"},"ClarifyInferenceConfig":{"ContentTemplate":"text, replaces","FeatureHeaders":"list of text, replaces","FeatureTypes":"list of text, replaces","FeaturesAttribute":"text, replaces","LabelAttribute":"text, replaces","LabelHeaders":"list of text, replaces","LabelIndex":"integer, replaces","MaxPayloadInMB":"integer, replaces","MaxRecordCount":"integer, replaces","ProbabilityAttribute":"text, replaces","ProbabilityIndex":"integer, replaces"},"ClarifyShapConfig":{"NumberOfSamples":"integer, replaces","Seed":"integer, replaces","ShapBaselineConfig":"required ClarifyShapBaselineConfig, replaces","TextConfig":"ClarifyTextConfig, replaces","UseLogit":"boolean, replaces"},"ClarifyShapBaselineConfig":{"MimeType":"text, replaces","ShapBaseline":"text, replaces","ShapBaselineUri":"text, replaces"},"ClarifyTextConfig":{"Granularity":"required text, replaces","Language":"required text, replaces"},"MetricsConfig":{"EnableDetailedObservability":"boolean","EnableEnhancedMetrics":"boolean","MetricPublishFrequencyInSeconds":"integer(10|30|60|120|180|240|300)"},"ProductionVariant":{"AcceleratorType":"text, replaces","CapacityReservationConfig":"CapacityReservationConfig","ContainerStartupHealthCheckTimeoutInSeconds":"integer, replaces","CoreDumpConfig":"CoreDumpConfig","EnableSSMAccess":"boolean, replaces","InferenceAmiVersion":"text","InitialInstanceCount":"integer, replaces","InitialVariantWeight":"number, replaces","InstancePools":"list of InstancePool","InstanceType":"text, replaces","ManagedInstanceScaling":"ManagedInstanceScaling","ModelDataDownloadTimeoutInSeconds":"integer, replaces","ModelName":"text, replaces","RoutingConfig":"RoutingConfig","ServerlessConfig":"ServerlessConfig","VariantInstanceProvisionTimeoutInSeconds":"integer","VariantName":"required text, replaces","VolumeSizeInGB":"integer, replaces"},"CapacityReservationConfig":{"CapacityReservationPreference":"text","MlReservationArn":"text"},"CoreDumpConfig":{"DestinationS3Uri":"required text","KmsKeyId":"text"},"InstancePool":{"InstanceType":"required text","ModelNameOverride":"text","Priority":"required integer"},"ManagedInstanceScaling":{"MaxInstanceCount":"integer","MinInstanceCount":"integer","ScaleInPolicy":"ScaleInPolicy","Status":"text"},"ScaleInPolicy":{"CooldownInMinutes":"integer","MaximumStepSize":"integer","Strategy":"required text"},"RoutingConfig":{"PrefixAwareRoutingConfig":"PrefixAwareRoutingConfig","RoutingStrategy":"text"},"PrefixAwareRoutingConfig":{"ConcurrencyThreshold":"integer","PrefixLength":"integer"},"ServerlessConfig":{"MaxConcurrency":"required integer, replaces","MemorySizeInMB":"required integer, replaces","ProvisionedConcurrency":"integer, replaces"},"Tag":{"Key":"required text","Value":"required text"},"VpcConfig":{"SecurityGroupIds":"required list of text","Subnets":"required list of text"}}},"AWS::SageMaker::InferenceComponent":{"properties":{"DeploymentConfig":"InferenceComponentDeploymentConfig","EndpointArn":"text","EndpointName":"required text","InferenceComponentName":"text","RuntimeConfig":"InferenceComponentRuntimeConfig","Specification":"InferenceComponentSpecification","Specifications":"list of InferenceComponentSpecificationForInstanceType","Tags":"list of Tag","VariantName":"text"},"shapes":{"InferenceComponentDeploymentConfig":{"AutoRollbackConfiguration":"AutoRollbackConfiguration","RollingUpdatePolicy":"InferenceComponentRollingUpdatePolicy"},"AutoRollbackConfiguration":{"Alarms":"required list of Alarm"},"Alarm":{"AlarmName":"required text"},"InferenceComponentRollingUpdatePolicy":{"MaximumBatchSize":"InferenceComponentCapacitySize","MaximumExecutionTimeoutInSeconds":"integer","RollbackMaximumBatchSize":"InferenceComponentCapacitySize","WaitIntervalInSeconds":"integer"},"InferenceComponentCapacitySize":{"Type":"required text(COPY_COUNT|CAPACITY_PERCENT)","Value":"required integer"},"InferenceComponentRuntimeConfig":{"CopyCount":"integer","CurrentCopyCount":"integer","DesiredCopyCount":"integer","PlacementStatus":"list of InferenceComponentPlacementStatus"},"InferenceComponentPlacementStatus":{"CurrentCopyCount":"required integer","InstanceType":"required text"},"InferenceComponentSpecification":{"BaseInferenceComponentName":"text","ComputeResourceRequirements":"InferenceComponentComputeResourceRequirements","Container":"InferenceComponentContainerSpecification","CurrentDataCacheConfig":"InferenceComponentDataCacheConfig","DataCacheConfig":"InferenceComponentDataCacheConfig","ModelName":"text","SchedulingConfig":"InferenceComponentSchedulingConfig","StartupParameters":"InferenceComponentStartupParameters"},"InferenceComponentComputeResourceRequirements":{"MaxMemoryRequiredInMb":"integer","MinMemoryRequiredInMb":"integer","NumberOfAcceleratorDevicesRequired":"number","NumberOfCpuCoresRequired":"number"},"InferenceComponentContainerSpecification":{"ArtifactUrl":"text","ContainerMetricsConfig":"ContainerMetricsConfig","DeployedImage":"DeployedImage","Environment":"map of text","Image":"text"},"ContainerMetricsConfig":{"MetricsEndpoints":"required list of MetricsEndpoint"},"MetricsEndpoint":{"MetricPublishFrequencyInSeconds":"integer","MetricsEndpointPath":"required text"},"DeployedImage":{"ResolutionTime":"text","ResolvedImage":"text","SpecifiedImage":"text"},"InferenceComponentDataCacheConfig":{"EnableCaching":"required boolean"},"InferenceComponentSchedulingConfig":{"AvailabilityZoneBalance":"required InferenceComponentAvailabilityZoneBalance","PlacementStrategy":"required text(SPREAD|BINPACK)"},"InferenceComponentAvailabilityZoneBalance":{"EnforcementMode":"required text(PERMISSIVE)","MaxImbalance":"integer"},"InferenceComponentStartupParameters":{"ContainerStartupHealthCheckTimeoutInSeconds":"integer","ModelDataDownloadTimeoutInSeconds":"integer"},"InferenceComponentSpecificationForInstanceType":{"ComputeResourceRequirements":"InferenceComponentComputeResourceRequirements","Container":"InferenceComponentContainerSpecificationForInstanceType","CurrentDataCacheConfig":"InferenceComponentDataCacheConfig","DataCacheConfig":"InferenceComponentDataCacheConfig","InstanceType":"required text","ModelName":"text","SchedulingConfig":"InferenceComponentSchedulingConfig","StartupParameters":"InferenceComponentStartupParameters"},"InferenceComponentContainerSpecificationForInstanceType":{"ArtifactUrl":"text","ContainerMetricsConfig":"ContainerMetricsConfig","Environment":"map of text","Image":"text"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SageMaker::Model":{"properties":{"Containers":"list of ContainerDefinition, replaces","EnableNetworkIsolation":"boolean, replaces","ExecutionRoleArn":"text, replaces","InferenceExecutionConfig":"InferenceExecutionConfig, replaces","ModelName":"text, replaces","PrimaryContainer":"ContainerDefinition, replaces","Tags":"list of Tag","VpcConfig":"VpcConfig, replaces"},"shapes":{"ContainerDefinition":{"ContainerHostname":"text, replaces","Environment":"json, replaces","Image":"text, replaces","ImageConfig":"ImageConfig, replaces","InferenceSpecificationName":"text, replaces","Mode":"text(SingleModel|MultiModel), replaces","ModelDataSource":"ModelDataSource","ModelDataUrl":"text, replaces","ModelPackageName":"text, replaces","MultiModelConfig":"MultiModelConfig, replaces"},"ImageConfig":{"RepositoryAccessMode":"required text(Platform|Vpc), replaces","RepositoryAuthConfig":"RepositoryAuthConfig, replaces"},"RepositoryAuthConfig":{"RepositoryCredentialsProviderArn":"required text, replaces"},"ModelDataSource":{"S3DataSource":"required S3DataSource"},"S3DataSource":{"CompressionType":"required text(None|Gzip)","HubAccessConfig":"HubAccessConfig","ModelAccessConfig":"ModelAccessConfig","S3DataType":"required text(S3Prefix|S3Object)","S3Uri":"required text"},"HubAccessConfig":{"HubContentArn":"required text"},"ModelAccessConfig":{"AcceptEula":"required boolean"},"MultiModelConfig":{"ModelCacheSetting":"text(Enabled|Disabled), replaces"},"InferenceExecutionConfig":{"Mode":"required text(Serial|Direct), replaces"},"Tag":{"Key":"required text","Value":"required text"},"VpcConfig":{"SecurityGroupIds":"required list of text, replaces","Subnets":"required list of text, replaces"}}},"AWS::SageMaker::ModelPackageGroup":{"properties":{"ModelPackageGroupDescription":"text, replaces","ModelPackageGroupName":"required text, replaces","ModelPackageGroupPolicy":"json","Tags":"list of Tag"},"shapes":{"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SageMaker::MonitoringSchedule":{"properties":{"EndpointName":"text","FailureReason":"text","LastMonitoringExecutionSummary":"MonitoringExecutionSummary","MonitoringScheduleConfig":"required MonitoringScheduleConfig","MonitoringScheduleName":"required text, replaces","MonitoringScheduleStatus":"text(Pending|Failed|Scheduled|Stopped)","Tags":"list of Tag"},"shapes":{"MonitoringExecutionSummary":{"CreationTime":"required text","EndpointName":"text","FailureReason":"text","LastModifiedTime":"required text","MonitoringExecutionStatus":"required text(Pending|Completed|CompletedWithViolations|InProgress|Failed|Stopping|Stopped)","MonitoringScheduleName":"required text","ProcessingJobArn":"text","ScheduledTime":"required text"},"MonitoringScheduleConfig":{"MonitoringJobDefinition":"MonitoringJobDefinition","MonitoringJobDefinitionName":"text","MonitoringType":"text(DataQuality|ModelQuality|ModelBias|ModelExplainability)","ScheduleConfig":"ScheduleConfig"},"MonitoringJobDefinition":{"BaselineConfig":"BaselineConfig","Environment":"map of text","MonitoringAppSpecification":"required MonitoringAppSpecification","MonitoringInputs":"required list of MonitoringInput","MonitoringOutputConfig":"required MonitoringOutputConfig","MonitoringResources":"required MonitoringResources","NetworkConfig":"NetworkConfig","RoleArn":"required text","StoppingCondition":"StoppingCondition"},"BaselineConfig":{"ConstraintsResource":"ConstraintsResource","StatisticsResource":"StatisticsResource"},"ConstraintsResource":{"S3Uri":"text"},"StatisticsResource":{"S3Uri":"text"},"MonitoringAppSpecification":{"ContainerArguments":"list of text","ContainerEntrypoint":"list of text","ImageUri":"required text","PostAnalyticsProcessorSourceUri":"text","RecordPreprocessorSourceUri":"text"},"MonitoringInput":{"BatchTransformInput":"BatchTransformInput","EndpointInput":"EndpointInput"},"BatchTransformInput":{"DataCapturedDestinationS3Uri":"required text","DatasetFormat":"required DatasetFormat","ExcludeFeaturesAttribute":"text","LocalPath":"required text","S3DataDistributionType":"text(FullyReplicated|ShardedByS3Key)","S3InputMode":"text(Pipe|File)"},"DatasetFormat":{"Csv":"Csv","Json":"Json","Parquet":"boolean"},"Csv":{"Header":"boolean"},"Json":{"Line":"boolean"},"EndpointInput":{"EndpointName":"required text","ExcludeFeaturesAttribute":"text","LocalPath":"required text","S3DataDistributionType":"text(FullyReplicated|ShardedByS3Key)","S3InputMode":"text(Pipe|File)"},"MonitoringOutputConfig":{"KmsKeyId":"text","MonitoringOutputs":"required list of MonitoringOutput"},"MonitoringOutput":{"S3Output":"required S3Output"},"S3Output":{"LocalPath":"required text","S3UploadMode":"text(Continuous|EndOfJob)","S3Uri":"required text"},"MonitoringResources":{"ClusterConfig":"required ClusterConfig"},"ClusterConfig":{"InstanceCount":"required integer","InstanceType":"required text","VolumeKmsKeyId":"text","VolumeSizeInGB":"required integer"},"NetworkConfig":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":"VpcConfig"},"VpcConfig":{"SecurityGroupIds":"required list of text","Subnets":"required list of text"},"StoppingCondition":{"MaxRuntimeInSeconds":"required integer"},"ScheduleConfig":{"DataAnalysisEndTime":"text","DataAnalysisStartTime":"text","ScheduleExpression":"required text"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::CloudWatch::Alarm":{"properties":{"ActionsEnabled":"boolean","AlarmActions":"list of text","AlarmDescription":"text","AlarmName":"text, replaces","ComparisonOperator":"text(GreaterThanOrEqualToThreshold|GreaterThanThreshold|GreaterThanUpperThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|LessThanOrEqualToThreshold|LessThanThreshold)","DatapointsToAlarm":"integer","Dimensions":"list of Dimension","EvaluateLowSampleCountPercentile":"text","EvaluationCriteria":"EvaluationCriteria","EvaluationInterval":"integer","EvaluationPeriods":"integer","EvaluationWindow":"EvaluationWindow","ExtendedStatistic":"text","InsufficientDataActions":"list of text","MetricName":"text","Metrics":"list of MetricDataQuery","Namespace":"text","OKActions":"list of text","Period":"integer","Statistic":"text(Average|Maximum|Minimum|SampleCount|Sum)","Tags":"list of Tag","Threshold":"number","ThresholdMetricId":"text","TreatMissingData":"text(breaching|ignore|missing|notBreaching)","Unit":"text","WarmUpConfiguration":"WarmUpConfiguration"},"shapes":{"Dimension":{"Name":"required text","Value":"required text"},"EvaluationCriteria":{"PromQLCriteria":"AlarmPromQLCriteria"},"AlarmPromQLCriteria":{"PendingPeriod":"integer","Query":"text","RecoveryPeriod":"integer"},"EvaluationWindow":{"SlidingWindow":"json","WallClockWindow":"WallClockWindow"},"WallClockWindow":{"Timezone":"text"},"MetricDataQuery":{"AccountId":"text","Expression":"text","Id":"required text","Label":"text","MetricStat":"MetricStat","Period":"integer","ReturnData":"boolean"},"MetricStat":{"Metric":"required Metric","Period":"required integer","Stat":"required text","Unit":"text"},"Metric":{"Dimensions":"list of Dimension","MetricName":"text","Namespace":"text"},"Tag":{"Key":"required text","Value":"required text"},"WarmUpConfiguration":{"OnlyStartEvaluatingAfterWarmUpPeriodEnds":"boolean","WarmUpPeriodDurationInMinutes":"integer"}}},"AWS::CloudWatch::CompositeAlarm":{"properties":{"ActionsEnabled":"boolean","ActionsSuppressor":"text","ActionsSuppressorExtensionPeriod":"integer","ActionsSuppressorWaitPeriod":"integer","AlarmActions":"list of text","AlarmDescription":"text","AlarmName":"text, replaces","AlarmRule":"required text","InsufficientDataActions":"list of text","OKActions":"list of text","Tags":"list of Tag"},"shapes":{"Tag":{"Key":"required text","Value":"required text"}}},"AWS::CloudWatch::Dashboard":{"properties":{"DashboardBody":"required text","DashboardName":"text, replaces","Tags":"list of Tag"},"shapes":{"Tag":{"Key":"required text","Value":"required text"}}},"AWS::ApplicationAutoScaling::ScalableTarget":{"properties":{"MaxCapacity":"required integer","MinCapacity":"required integer","ResourceId":"required text, replaces","RoleARN":"text","ScalableDimension":"required text, replaces","ScheduledActions":"list of ScheduledAction","ServiceNamespace":"required text, replaces","SuspendedState":"SuspendedState","Tags":"list of Tag"},"shapes":{"ScheduledAction":{"EndTime":"text","ScalableTargetAction":"ScalableTargetAction","Schedule":"required text","ScheduledActionName":"required text","StartTime":"text","Timezone":"text"},"ScalableTargetAction":{"MaxCapacity":"integer","MinCapacity":"integer"},"SuspendedState":{"DynamicScalingInSuspended":"boolean","DynamicScalingOutSuspended":"boolean","ScheduledScalingSuspended":"boolean"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::ApplicationAutoScaling::ScalingPolicy":{"properties":{"PolicyName":"required text, replaces","PolicyType":"required text(PredictiveScaling|StepScaling|TargetTrackingScaling)","PredictiveScalingPolicyConfiguration":"PredictiveScalingPolicyConfiguration","ResourceId":"text, replaces","ScalableDimension":"text, replaces","ScalingTargetId":"text, replaces","ServiceNamespace":"text, replaces","StepScalingPolicyConfiguration":"StepScalingPolicyConfiguration","TargetTrackingScalingPolicyConfiguration":"TargetTrackingScalingPolicyConfiguration"},"shapes":{"PredictiveScalingPolicyConfiguration":{"MaxCapacityBreachBehavior":"text","MaxCapacityBuffer":"integer","MetricSpecifications":"required list of PredictiveScalingMetricSpecification","Mode":"text","SchedulingBufferTime":"integer"},"PredictiveScalingMetricSpecification":{"CustomizedCapacityMetricSpecification":"PredictiveScalingCustomizedCapacityMetric","CustomizedLoadMetricSpecification":"PredictiveScalingCustomizedLoadMetric","CustomizedScalingMetricSpecification":"PredictiveScalingCustomizedScalingMetric","PredefinedLoadMetricSpecification":"PredictiveScalingPredefinedLoadMetric","PredefinedMetricPairSpecification":"PredictiveScalingPredefinedMetricPair","PredefinedScalingMetricSpecification":"PredictiveScalingPredefinedScalingMetric","TargetValue":"required number"},"PredictiveScalingCustomizedCapacityMetric":{"MetricDataQueries":"required list of PredictiveScalingMetricDataQuery"},"PredictiveScalingMetricDataQuery":{"Expression":"text","Id":"text","Label":"text","MetricStat":"PredictiveScalingMetricStat","ReturnData":"boolean"},"PredictiveScalingMetricStat":{"Metric":"PredictiveScalingMetric","Stat":"text","Unit":"text"},"PredictiveScalingMetric":{"Dimensions":"list of PredictiveScalingMetricDimension","MetricName":"text","Namespace":"text"},"PredictiveScalingMetricDimension":{"Name":"text","Value":"text"},"PredictiveScalingCustomizedLoadMetric":{"MetricDataQueries":"required list of PredictiveScalingMetricDataQuery"},"PredictiveScalingCustomizedScalingMetric":{"MetricDataQueries":"required list of PredictiveScalingMetricDataQuery"},"PredictiveScalingPredefinedLoadMetric":{"PredefinedMetricType":"required text","ResourceLabel":"text"},"PredictiveScalingPredefinedMetricPair":{"PredefinedMetricType":"required text","ResourceLabel":"text"},"PredictiveScalingPredefinedScalingMetric":{"PredefinedMetricType":"required text","ResourceLabel":"text"},"StepScalingPolicyConfiguration":{"AdjustmentType":"text","Cooldown":"integer","MetricAggregationType":"text","MinAdjustmentMagnitude":"integer","StepAdjustments":"list of StepAdjustment"},"StepAdjustment":{"MetricIntervalLowerBound":"number","MetricIntervalUpperBound":"number","ScalingAdjustment":"required integer"},"TargetTrackingScalingPolicyConfiguration":{"CustomizedMetricSpecification":"CustomizedMetricSpecification","DisableScaleIn":"boolean","PredefinedMetricSpecification":"PredefinedMetricSpecification","ScaleInCooldown":"integer","ScaleOutCooldown":"integer","TargetValue":"required number"},"CustomizedMetricSpecification":{"Dimensions":"list of MetricDimension","MetricName":"text","Metrics":"list of TargetTrackingMetricDataQuery","Namespace":"text","Statistic":"text","Unit":"text"},"MetricDimension":{"Name":"required text","Value":"required text"},"TargetTrackingMetricDataQuery":{"Expression":"text","Id":"text","Label":"text","MetricStat":"TargetTrackingMetricStat","ReturnData":"boolean"},"TargetTrackingMetricStat":{"Metric":"TargetTrackingMetric","Stat":"text","Unit":"text"},"TargetTrackingMetric":{"Dimensions":"list of TargetTrackingMetricDimension","MetricName":"text","Namespace":"text"},"TargetTrackingMetricDimension":{"Name":"text","Value":"text"},"PredefinedMetricSpecification":{"PredefinedMetricType":"required text","ResourceLabel":"text"}}},"AWS::SNS::Subscription":{"properties":{"DeliveryPolicy":"json","Endpoint":"text, replaces","FilterPolicy":"json","FilterPolicyScope":"text","Protocol":"required text, replaces","RawMessageDelivery":"boolean","RedrivePolicy":"json","Region":"text","ReplayPolicy":"json","SubscriptionRoleArn":"text","TopicArn":"required text, replaces"}},"AWS::SNS::Topic":{"properties":{"ArchivePolicy":"json","ContentBasedDeduplication":"boolean","DataProtectionPolicy":"json","DeliveryStatusLogging":"list of LoggingConfig","DisplayName":"text","FifoThroughputScope":"text","FifoTopic":"boolean, replaces","KmsMasterKeyId":"text","MaximumMessageSize":"integer","SignatureVersion":"text","Subscription":"list of Subscription","Tags":"list of Tag","TopicName":"text, replaces","TracingConfig":"text"},"shapes":{"LoggingConfig":{"FailureFeedbackRoleArn":"text","Protocol":"required text(http/s|sqs|lambda|firehose|application)","SuccessFeedbackRoleArn":"text","SuccessFeedbackSampleRate":"text"},"Subscription":{"Endpoint":"required text","Protocol":"required text"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SNS::TopicPolicy":{"properties":{"PolicyDocument":"required json","Topics":"required list of text"}},"AWS::IAM::ManagedPolicy":{"properties":{"Description":"text, replaces","Groups":"list of text","ManagedPolicyName":"text, replaces","Path":"text, replaces","PolicyDocument":"required json","Roles":"list of text","Users":"list of text"}},"AWS::IAM::Policy":{"properties":{"Groups":"list of text","PolicyDocument":"required json","PolicyName":"required text","Roles":"list of text","Users":"list of text"}},"AWS::IAM::Role":{"properties":{"AssumeRolePolicyDocument":"required json","Description":"text","ManagedPolicyArns":"list of text","MaxSessionDuration":"integer","Path":"text, replaces","PermissionsBoundary":"text","Policies":"list of Policy","RoleName":"text, replaces","Tags":"list of Tag"},"shapes":{"Policy":{"PolicyDocument":"required json","PolicyName":"required text"},"Tag":{"Key":"required text","Value":"required text"}}},"AWS::Events::Rule":{"properties":{"Description":"text","EventBusName":"text, replaces","EventPattern":"json","Name":"text, replaces","RoleArn":"text","ScheduleExpression":"text","State":"text(DISABLED|ENABLED|ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS)","Tags":"list of Tag","Targets":"list of Target"},"shapes":{"Tag":{"Key":"required text","Value":"required text"},"Target":{"AppSyncParameters":"AppSyncParameters","Arn":"required text","BatchParameters":"BatchParameters","DeadLetterConfig":"DeadLetterConfig","EcsParameters":"EcsParameters","HttpParameters":"HttpParameters","Id":"required text","Input":"text","InputPath":"text","InputTransformer":"InputTransformer","KinesisParameters":"KinesisParameters","RedshiftDataParameters":"RedshiftDataParameters","RetryPolicy":"RetryPolicy","RoleArn":"text","RunCommandParameters":"RunCommandParameters","SageMakerPipelineParameters":"SageMakerPipelineParameters","SqsParameters":"SqsParameters"},"AppSyncParameters":{"GraphQLOperation":"required text"},"BatchParameters":{"ArrayProperties":"BatchArrayProperties","JobDefinition":"required text","JobName":"required text","RetryStrategy":"BatchRetryStrategy"},"BatchArrayProperties":{"Size":"integer"},"BatchRetryStrategy":{"Attempts":"integer"},"DeadLetterConfig":{"Arn":"text"},"EcsParameters":{"CapacityProviderStrategy":"list of CapacityProviderStrategyItem","EnableECSManagedTags":"boolean","EnableExecuteCommand":"boolean","Group":"text","LaunchType":"text","NetworkConfiguration":"NetworkConfiguration","PlacementConstraints":"list of PlacementConstraint","PlacementStrategies":"list of PlacementStrategy","PlatformVersion":"text","PropagateTags":"text","ReferenceId":"text","TagList":"list of Tag","TaskCount":"integer","TaskDefinitionArn":"required text"},"CapacityProviderStrategyItem":{"Base":"integer","CapacityProvider":"required text","Weight":"integer"},"NetworkConfiguration":{"AwsVpcConfiguration":"AwsVpcConfiguration"},"AwsVpcConfiguration":{"AssignPublicIp":"text","SecurityGroups":"list of text","Subnets":"required list of text"},"PlacementConstraint":{"Expression":"text","Type":"text"},"PlacementStrategy":{"Field":"text","Type":"text"},"HttpParameters":{"HeaderParameters":"map of text","PathParameterValues":"list of text","QueryStringParameters":"map of text"},"InputTransformer":{"InputPathsMap":"map of text","InputTemplate":"required text"},"KinesisParameters":{"PartitionKeyPath":"required text"},"RedshiftDataParameters":{"Database":"required text","DbUser":"text","SecretManagerArn":"text","Sql":"text","Sqls":"list of text","StatementName":"text","WithEvent":"boolean"},"RetryPolicy":{"MaximumEventAgeInSeconds":"integer","MaximumRetryAttempts":"integer"},"RunCommandParameters":{"RunCommandTargets":"required list of RunCommandTarget"},"RunCommandTarget":{"Key":"required text","Values":"required list of text"},"SageMakerPipelineParameters":{"PipelineParameterList":"list of SageMakerPipelineParameter"},"SageMakerPipelineParameter":{"Name":"required text","Value":"required text"},"SqsParameters":{"MessageGroupId":"required text"}}},"AWS::Lambda::Permission":{"properties":{"Action":"required text, replaces","EventSourceToken":"text, replaces","FunctionName":"required text, replaces","FunctionUrlAuthType":"text(AWS_IAM|NONE), replaces","InvokedViaFunctionUrl":"boolean, replaces","Principal":"required text, replaces","PrincipalOrgID":"text, replaces","SourceAccount":"text, replaces","SourceArn":"text, replaces"}},"AWS::Logs::LogGroup":{"properties":{"BearerTokenAuthenticationEnabled":"boolean","DataProtectionPolicy":"json","DeletionProtectionEnabled":"boolean","FieldIndexPolicies":"list of json","KmsKeyId":"text","LogGroupClass":"text(STANDARD|INFREQUENT_ACCESS|DELIVERY)","LogGroupName":"text, replaces","ResourcePolicyDocument":"json","RetentionInDays":"integer(1|3|5|7|14|30|60|90|120|150|180|365|400|545|731|1096|1827|2192|2557|2922|3288|3653)","Tags":"list of Tag"},"shapes":{"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SQS::Queue":{"properties":{"ContentBasedDeduplication":"boolean","DeduplicationScope":"text","DelaySeconds":"integer","FifoQueue":"boolean, replaces","FifoThroughputLimit":"text","KmsDataKeyReusePeriodSeconds":"integer","KmsMasterKeyId":"text","MaximumMessageSize":"integer","MessageRetentionPeriod":"integer","QueueName":"text, replaces","ReceiveMessageWaitTimeSeconds":"integer","RedriveAllowPolicy":"json","RedrivePolicy":"json","SqsManagedSseEnabled":"boolean","Tags":"list of Tag","VisibilityTimeout":"integer"},"shapes":{"Tag":{"Key":"required text","Value":"required text"}}},"AWS::SSM::Parameter":{"properties":{"AllowedPattern":"text","DataType":"text(text|aws:ec2:image)","Description":"text","Name":"text, replaces","Policies":"text","Tags":"map of text","Tier":"text(Standard|Advanced|Intelligent-Tiering)","Type":"required text(String|StringList)","Value":"required text"}}}'), describedTypes = Object.keys(types);
    function readMembers(sentences, shapes) {
      return Object.fromEntries(Object.entries(sentences).map(([name, sentence]) => [ name, readMember(sentence, shapes) ]));
    }
    const endings = {
      replaces: "yes",
      "may replace": "maybe"
    };
    function readMember(sentence, shapes) {
      const [what, ending] = split(sentence, ", "), required = what.startsWith("required ");
      return {
        form: readForm(required ? what.slice(9) : what, shapes),
        required,
        replaces: endings[ending ?? ""] ?? "no"
      };
    }
    function readForm(what, shapes) {
      const [, collection, element] = /^(list|map) of (.+)$/.exec(what) ?? [];
      if (void 0 !== element) return {
        kind: "list" === collection ? "list" : "map",
        element: () => readForm(element, shapes)
      };
      const [kind, values] = split(what.replace(")", ""), "(");
      switch (kind) {
       case "text":
       case "integer":
        return {
          kind,
          allowed: values?.split("|")
        };

       case "number":
       case "boolean":
       case "json":
        return {
          kind
        };

       default:
        return {
          kind: "object",
          members: () => function(shape, shapes) {
            const sentences = Object.entries(shapes).flatMap(([name, each]) => name === shape ? Object.entries(each) : []);
            return readMembers(Object.fromEntries(sentences), shapes);
          }(kind, shapes)
        };
      }
    }
    function split(text, at) {
      const end = text.indexOf(at);
      return end < 0 ? [ text, void 0 ] : [ text.slice(0, end), text.slice(end + at.length) ];
    }
    const members = [ "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type", "UpdatePolicy", "UpdateReplacePolicy" ];
    function unknown(text, name, known) {
      const meant = (0, closest_name.N)(name, known);
      return void 0 === meant ? {
        text,
        certain: !1
      } : {
        text: `${text}; is '${meant}' meant?`,
        certain: !0
      };
    }
    const nouns = {
      Boolean: "true or false",
      Integer: "a whole number",
      JSONArray: "a list",
      JSONObject: "a mapping",
      Number: "a number",
      String: "a text"
    };
    function declaredParameters(template) {
      return new Map(Object.entries(mapAt(template, "Parameters")).map(([name, declaration]) => [ name, {
        hasDefault: isTemplateMap(declaration) && "Default" in declaration,
        ...isTemplateMap(declaration) && "true" === declaration.NoEcho && {
          noEcho: !0
        }
      } ]));
    }
    const loadYaml = () => __webpack_require__.e(6737).then(__webpack_require__.bind(__webpack_require__, 6737));
    async function checkSources(inputs, world) {
      const files = await async function(inputs, world) {
        const {builtInTemplate, readText} = world, [config, template, tags] = await (0, 
        written.yw)([ readConfig(inputs, world), (async () => {
          const builtIn = void 0 === inputs.template, path = inputs.template ?? "templates/endpoint.yml", body = builtIn ? await builtInTemplate() : await readText(path), parsed = readTemplateText(body, path), judged = function(template, path) {
            const found = Object.entries(mapAt(template, "Resources")).flatMap(([id, resource]) => function(id, resource) {
              if (id.startsWith("Fn::")) return [];
              const type = isTemplateMap(resource) ? resource.Type : void 0;
              if (!isTemplateMap(resource) || "string" != typeof type) return [ {
                text: `resource ${id} has no Type`,
                certain: !0
              } ];
              const strays = Object.keys(resource).filter(name => !members.includes(name) && !name.startsWith("Fn::")).map(name => unknown(`resource ${id} has '${name}', which resources do not have`, name, members)), declared = function(type) {
                const found = Object.hasOwn(types, type) ? types[type] : void 0;
                return found && readMembers(found.properties, found.shapes ?? {});
              }(type);
              if (void 0 !== declared) {
                const given = mapAt(resource, "Properties");
                return [ ...strays, ...checkMembers(declared, given).map(violation => function(id, type, {path, problem}) {
                  const place = [ id, ...path ].join(".");
                  switch (problem.kind) {
                   case "missing":
                    return {
                      text: `${place} needs '${problem.property}' (${type})`,
                      certain: !0
                    };

                   case "unexpected":
                    return unknown(`${place} has '${problem.property}', which ${type} does not have there`, problem.property, problem.known);

                   case "wrong-type":
                    return {
                      text: `${place} must be ${nouns[problem.expected]} (${type})`,
                      certain: !0
                    };

                   case "not-allowed":
                    return unknown(`${place} is '${problem.found}', not one of ${problem.allowed.join(", ")}`, problem.found, problem.allowed);
                  }
                }(id, type, violation)) ];
              }
              const meant = describedTypes.find(each => each.toLowerCase() === type.toLowerCase());
              return void 0 === meant ? strays : [ ...strays, {
                text: `resource ${id} is of type '${type}', which does not exist; is '${meant}' meant?`,
                certain: !0
              } ];
            }(id, resource)), texts = certain => found.filter(one => one.certain === certain).map(({text}) => `${path}: ${text}`);
            return {
              problems: texts(!0),
              warnings: texts(!1)
            };
          }(parsed, path), [declared, needs] = [ declaredParameters(parsed), neededCapabilities(parsed) ];
          return {
            template: {
              body,
              path,
              builtIn,
              declared,
              needs
            },
            facts: templateFacts(parsed),
            judged
          };
        })(), (async () => {
          const {resourceTags = new Map} = inputs;
          return "string" != typeof resourceTags ? resourceTags : readTags({
            text: resourceTags,
            path: "input 'resource-tags'"
          }, loadYaml);
        })() ]);
        return {
          config,
          ...template,
          tags
        };
      }(inputs, world), name = inputs.sagemakerProjectName;
      void 0 === name ? sourcesOf(inputs, files, void 0) : sourcesOf({
        ...inputs,
        requiredTags: []
      }, files, presumed(name));
      return files;
    }
    const presumed = name => ({
      name,
      id: "p-000000000000",
      arn: `arn:aws:sagemaker:eu-west-1:000000000000:project/${name}`,
      domainId: void 0,
      executionRoleArn: "arn:aws:iam::000000000000:role/presumed",
      tags: new Map
    });
    async function readConfig({config = [], stage}, {readText}) {
      return async function(files, {stage, loadYaml}) {
        const parts = await (0, written.yw)(files.map(async source => function(document, place) {
          for (const read of readers) {
            const reading = read(document, place);
            if (reading) return {
              ...reading,
              path: place.path
            };
          }
          const tagList = function(document) {
            if (!(0, written.Lv)(document) || 0 !== document.length && !document.some(item => (0, 
            written.pi)(item) && item.has("Key"))) return;
            const tags = new Map, problems = [];
            for (const [index, item] of document.entries()) {
              const [key, value] = [ parameter_list_textIn(item, "Key"), parameter_list_textIn(item, "Value") ];
              void 0 === key || void 0 === value ? problems.push(`tag ${index + 1}: expected Key and Value, both texts`) : tags.has(key) ? problems.push(`'${key}' is given twice`) : tags.set(key, value);
            }
            return {
              shape: "tag list",
              tags,
              problems
            };
          }(document);
          if (tagList) return {
            ...tagList,
            path: place.path,
            warnings: []
          };
          throw new errors.dz([ `${place.path}: it has none of the shapes of a configuration, which are ${shapes}; ${deploy_config_describe(document)}` ]);
        }(await readDocument(source, "failsafe", loadYaml), {
          path: source.path,
          stage
        }))), configs = parts.flatMap(part => "parameters" in part ? [ part ] : []), tagLists = parts.flatMap(part => "parameters" in part ? [] : [ part ]), [config] = configs;
        if (void 0 === config || configs.length > 1 || tagLists.length > ("parameter list" === config.shape ? 1 : 0)) {
          const given = parts.map(({path, shape}) => `${path} is a ${shape}`).join(", ") || "nothing is given";
          throw new errors.dz([ `'config' takes one configuration, and beside a parameter list a tag list; ${given}` ]);
        }
        const said = config.parameters.get("StageName") ?? config.ifDeclared?.get("StageName")?.value, tags = tagLists[0]?.tags ?? config.tags ?? new Map, conflict = "string" == typeof said && void 0 !== stage && said !== stage, problems = [ ...parts.flatMap(part => part.problems.map(problem => `${part.path}: ${problem}`)), ...tagProblems(tags).map(problem => `${(tagLists[0] ?? config).path}: ${problem}`), ...conflict ? [ `${config.path}: it is for stage '${said}', and the input 'stage' says '${stage}'` ] : [] ];
        if (problems.length > 0) throw new errors.dz(problems);
        return {
          shape: config.shape,
          parameters: config.parameters,
          ifDeclared: config.ifDeclared ?? new Map,
          tags,
          stage: "string" == typeof said ? said : stage,
          pin: config.pin,
          warnings: parts.flatMap(({path, warnings = []}) => warnings.map(warning => `${path}: ${warning}`))
        };
      }(await (0, written.yw)([ config ].flat().map(async path => ({
        path,
        text: await readText(path)
      }))), {
        stage,
        loadYaml
      });
    }
    function sourcesOf(inputs, {config, template, facts, judged, tags}, project) {
      const stackName = project ? function(given, config, project) {
        if (project_deployment_isWholeName(given)) return given;
        if (void 0 !== given) return projectStackName(given, project);
        if (void 0 === config?.stage) return;
        const {shape, stage} = config;
        return "deployment config" === shape ? `sagemaker-${project.name}-deploy-${stage}` : projectStackName(shortNames[stage] ?? `github-${stage}`, project);
      }(inputs.stackName, config, project) : inputs.stackName, chosen = function(inputs, config, groupOfProject) {
        const {imageUri, modelPackageArn, modelPackageGroup, modelPackageVersion} = inputs, byInputs = void 0 !== imageUri || void 0 !== modelPackageArn || void 0 !== modelPackageVersion || void 0 !== modelPackageGroup, named = byInputs ? {
          arn: modelPackageArn,
          version: modelPackageVersion
        } : function({parameters, pin}) {
          if (pin) return pin;
          const arn = parameters.get(domain_deployment.zX);
          return "string" == typeof arn && parseModelPackageArn(arn) ? {
            arn
          } : void 0;
        }(config), warnings = byInputs && config.pin ? [ "the inputs say what is deployed, not the pin of the configuration" ] : [];
        if (void 0 !== imageUri || void 0 === named) return {
          modelPackage: void 0,
          problems: [],
          warnings
        };
        if (void 0 !== named.arn) return {
          modelPackage: {
            modelPackageArn: named.arn
          },
          problems: [],
          warnings
        };
        const group = modelPackageGroup ?? groupOfProject, lacking = `version ${named.version} is of no model package group; give 'model-package-group' or 'sagemaker-project-name'`;
        return {
          modelPackage: {
            modelPackageGroup: group,
            modelPackageVersion: named.version
          },
          problems: void 0 === group ? [ lacking ] : [],
          warnings
        };
      }(inputs, config, project && function({shape}, project) {
        return "deployment config" === shape ? project.name : projectResourceName(project);
      }(config, project)), plan = modelPackageArn => function(sources) {
        const {config, injected, stackName, tags, template} = sources, {declared, path} = template, {values, warnings} = function({config, injected, known, template: {declared}}) {
          const isDeclared = ([name]) => declared.has(name), given = Object.entries(injected).filter(entry => void 0 !== entry[1]), inFile = [ ...config.parameters ].filter(entry => isDeclared(entry) || !namesOfProject.has(entry[0])), optional = [ ...config.ifDeclared ], values = new Map([ ...[ ...known?.under ?? [] ].filter(isDeclared), ...optional.filter(isDeclared).map(([name, {value}]) => [ name, value ]), ...inFile, ...[ ...known?.over ?? [] ].filter(isDeclared), ...given ]), leftOut = optional.flatMap(([name, {otherwise}]) => declared.has(name) ? [] : otherwise ?? []);
          return {
            values,
            warnings: [ ...new Set(leftOut) ]
          };
        }(sources), kept = new Set([ ...values ].filter(([, value]) => "string" != typeof value).map(([name]) => name)), parameters = new Map([ ...values ].filter(entry => "string" == typeof entry[1])), secret = [ ...declared ].filter(([, {noEcho}]) => noEcho).map(([name]) => name), placed = (0, 
        domain_deployment.k0)({
          stackName,
          templateBody: template.body,
          parameters,
          tags,
          ...kept.size > 0 && {
            kept
          },
          ...secret.length > 0 && {
            secret: new Set(secret)
          },
          ...sources.capabilities && sources.capabilities.length > 0 && {
            capabilities: sources.capabilities
          }
        }, sources.templateBucket), undeclared = [ ...values.keys() ].filter(name => !declared.has(name)), missing = [ ...declared ].filter(entry => function([name, {hasDefault}], {builtIn}, values) {
          const alternative = builtIn ? alternatives[name] : void 0;
          return void 0 === alternative ? !hasDefault : !values.has(alternative);
        }(entry, template, values) && !values.has(entry[0])), problems = [ ...void 0 === placed.problem ? [] : [ `${path}: ${placed.problem}` ], ...missingCapabilities(template.needs, sources.capabilities).map(problem => `${path}: ${problem}`), ...undeclared.map(name => `${path}: it declares no parameter '${name}', which ${void 0 === injected[name] ? "the config file sets" : function(name) {
          const input = injectingInputs[name];
          return void 0 === input ? "an input sets" : `the input ${input} sets`;
        }(name)}; leave it out, or give a template that has it`), ...missing.map(([name]) => `${path}: its parameter '${name}' has no value; give it in the config file${howToInject(name)}`), ...nameProblems(stackName, parameters), ...captureProblems(template, parameters), ...deployment_plan_tagProblems(sources) ];
        return {
          deployment: placed.deployment,
          problems,
          warnings: [ ...config.warnings, ...warnings ]
        };
      }({
        stackName: stackName ?? "unnamed",
        template,
        config,
        injected: {
          ...parametersOf(inputs),
          [domain_deployment.zX]: modelPackageArn
        },
        known: projectParameters(config, template, project),
        tags: stackTags(config, project, tags),
        requiredTags: inputs.requiredTags ?? [],
        capabilities: inputs.capabilities ?? [],
        templateBucket: inputs.templateS3Bucket
      }), {deployment, problems, warnings} = plan(chosen.modelPackage && "the model package that is meant"), all = [ ...void 0 === stackName ? [ "give 'stack-name', or 'sagemaker-project-name' and a stage" ] : [], ...chosen.problems, ...problems, ...judged.problems, ...unfitValues(deployment, facts, template.path) ];
      if (all.length > 0) throw new errors.dz(all);
      return {
        stackName: deployment.stackName,
        stage: config.stage,
        endpointName: sources_endpointNameOf(deployment),
        modelPackage: chosen.modelPackage,
        warnings: [ ...judged.warnings, ...nameWarnings(facts, template.path), ...chosen.warnings, ...warnings ],
        complete: modelPackageArn => plan(modelPackageArn).deployment
      };
    }
    function unfitValues({parameters, secret}, facts, path) {
      return [ ...parameters ].flatMap(([name, value]) => {
        const declared = facts.parameters.get(name), problem = name === domain_deployment.zX ? void 0 : declared && function(facts, value) {
          const broken = function(facts, value) {
            const {type, allowedValues, allowedPattern, least, most, shortest, longest} = facts;
            if (allowedValues && !allowedValues.includes(value)) return `must be one of ${allowedValues.join(", ")}`;
            if ("Number" === type) {
              const number = "" === value.trim() ? NaN : Number(value);
              if (Number.isNaN(number)) return "must be a number";
              if (number < least) return `must be at least ${least}`;
              if (number > most) return `must be at most ${most}`;
            }
            return value.length < shortest ? `must have at least ${shortest} characters` : value.length > longest ? `must have at most ${longest} characters` : void 0 === allowedPattern || function(pattern, value) {
              try {
                return new RegExp(`^(?:${pattern})$`).test(value);
              } catch {
                return !0;
              }
            }(allowedPattern, value) ? void 0 : `must match ${allowedPattern}`;
          }(facts, value);
          return void 0 === broken || void 0 === facts.constraint ? broken : `must be ${facts.constraint}`;
        }(declared, value);
        return void 0 === problem ? [] : [ `${path}: parameter '${name}' ${problem}${secret?.has(name) ? "" : `, got '${value}'`}` ];
      });
    }
    function nameWarnings({namedAndReplaced}, path) {
      return namedAndReplaced.map(({id, property, type}) => `${path}: ${id} (${type}) has a name of its own (${property}): every change replaces it, and CloudFormation replaces nothing that is named`);
    }
    function parametersOf(inputs) {
      const {alarms = []} = inputs, own = alarms.filter(each => "none" !== each && "create" !== each);
      return {
        ModelExecutionRoleArn: inputs.executionRoleArn,
        EndpointName: inputs.endpointName,
        ImageUri: inputs.imageUri,
        ModelDataUrl: inputs.modelDataUrl,
        EndpointInstanceType: inputs.instanceTypes?.[0],
        DeploymentStrategy: inputs.strategy?.toUpperCase().replaceAll("-", "_"),
        CreateAlarms: alarms.includes("create") ? "true" : void 0,
        GuardAlarms: own.length > 0 ? own.join(",") : void 0,
        AlarmTopicArn: inputs.alarmTopicArn
      };
    }
    function sources_endpointNameOf({parameters}) {
      const [project, stage] = [ parameters.get("SageMakerProjectName"), parameters.get("StageName") ], made = void 0 === project || void 0 === stage ? void 0 : `${project}-${stage}`;
      return parameters.get("EndpointName") ?? made;
    }
    const verdicts = {
      created: "✅ Created",
      updated: "✅ Updated",
      unchanged: "✅ Unchanged",
      "rolled-back": "❌ Rolled back",
      failed: "❌ Failed",
      "timed-out": "❌ Timed out"
    };
    function summarise({parameters, stackName}, deployed, {failure, evidence}) {
      const {served, stackId} = deployed ?? {}, url = void 0 === stackId ? void 0 : console_url_stackConsoleUrl(stackId), rows = [ [ "Served after the deployment", served && answering(served.status) ? summary_namesOf(served.modelPackageArns) : void 0 ], [ "Asked for", parameters.has(domain_deployment.zX) ? (0, 
      markdown.aY)(parameters.get(domain_deployment.zX) ?? "") : void 0 ], [ "Served before", deployed?.before && summary_namesOf(deployed.before.modelPackageArns) ], [ "Endpoint", served && `${(0, 
      markdown.aY)(served.endpointName)}, ${served.status}` ], [ "Endpoint config", served && (0, 
      markdown.aY)(served.configName) ], [ "Image", served && summary_namesOf(served.resolvedImages) ], [ "Stage", (0, 
      markdown.FV)(parameters.get("StageName") ?? "") ], [ "Stack", void 0 === url ? (0, 
      markdown.aY)(stackName) : `[${(0, markdown.FV)(stackName)}](${url})` ] ];
      return (0, markdown.qN)(`## ${verdicts[deployed?.outcome ?? "failed"]}: ${(0, markdown.FV)(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`, failure && (0, 
      markdown.Qu)(failure), evidence && function({links, streams}) {
        return [ ...streams.map(({name, lines}) => `<details open><summary>The last lines of ${(0, 
        markdown.FV)(name)}</summary>\n\n${(0, markdown.DV)(lines.join("\n"))}\n\n</details>`), ...links.map(({text, url}) => `[${(0, 
        markdown.FV)(text)}](${url})`) ].join("\n\n") || void 0;
      }(evidence), (0, markdown.Bu)(rows));
    }
    function summary_namesOf(values) {
      return values.map(markdown.aY).join("<br>");
    }
    async function upload_template_uploadTemplate({templateBody, templateObject}, world) {
      if (!templateObject) return;
      const objects = await world.objects();
      await objects.writeText(`s3://${templateObject.bucket}/${templateObject.key}`, templateBody);
    }
    async function runDeployment(inputs, ours, stage) {
      const prepared = await async function(inputs, ours, stage) {
        const world = {
          ...ours,
          modelPackages: listedPackages(ours.modelPackages, stage.log)
        }, sources = await async function(inputs, world) {
          const files = await checkSources(inputs, world);
          if (void 0 === inputs.sagemakerProjectName) return sourcesOf(inputs, files, void 0);
          const {project, warnings} = await async function(name, {config, inputs, template}, projects) {
            const found = await projects.find(name), isExport = "exported config" === config.shape, known = void 0 !== inputs.executionRoleArn || isExport && config.parameters.has("ModelExecutionRoleArn"), wanted = template.declared.has("ModelExecutionRoleArn") && !known, [executionRoleArn, own] = await Promise.all([ wanted ? projects.findExecutionRole(found) : void 0, isExport ? new Map : projects.listTags(found) ]);
            return {
              project: {
                ...found,
                executionRoleArn,
                tags: own instanceof errors.nM ? new Map : own
              },
              warnings: own instanceof errors.nM ? [ `the tags of project ${name} are left out: ${own.failure.happened}` ] : []
            };
          }(inputs.sagemakerProjectName, {
            inputs,
            ...files
          }, await world.projects()), sources = sourcesOf(inputs, files, project);
          return {
            ...sources,
            warnings: [ ...warnings, ...sources.warnings ]
          };
        }(inputs, world);
        for (const warning of sources.warnings) stage.log.warn(warning);
        const meant = sources.modelPackage && await world.modelPackages.resolve(sources.modelPackage), deployment = sources.complete(meant?.arn), modelPackageArn = deployment.parameters.get(domain_deployment.zX);
        stage.setOutputs({
          stackName: deployment.stackName,
          ...void 0 !== modelPackageArn && {
            modelPackageArn
          }
        });
        const {instanceTypes, problems, warnings, wanted} = await async function(order, world) {
          const {kept, parameters, templateBody} = order.deployment, filled = fillTemplate(templateBody, {
            parameters,
            kept
          }), planned = planEndpoint(filled), rules = filled.brokenRules.map(rule => problem({
            subject: "the template",
            happened: rule.replace(/\.$/, ""),
            remedy: "Correct the parameters."
          })), [model, meeting] = await Promise.all([ checkModels(order, planned, world), meet(order, planned, world) ]), nothingMet = {
            findings: [],
            instanceTypes: order.instanceTypes ?? []
          }, met = planned ? await async function(order, {planned, model, meeting}, world) {
            const {serving} = meeting, wishes = {
              strategy: order.strategy,
              endsDataCapture: "" === order.deployment.parameters.get(capturePath)
            }, marketplace = model.packages.some(({productId}) => void 0 !== productId), [alarms, wayBack, types] = await Promise.all([ checkGuards(order.deployment, {
              planned,
              serving
            }, world), checkWayBack(serving, world), checkInstanceTypes(order, {
              planned,
              serving
            }, world) ]);
            return {
              findings: [ ...checkPlan(planned, wishes), ...checkMeeting(planned, wishes, {
                ...meeting,
                marketplace
              }), ...alarms, ...wayBack, ...once(types.findings) ],
              instanceTypes: types.instanceTypes
            };
          }(order, {
            planned,
            model,
            meeting
          }, world) : nothingMet, findings = [ ...rules, ...model.findings, ...met.findings ];
          return {
            problems: only("problem", findings),
            warnings: only("warning", findings),
            instanceTypes: met.instanceTypes,
            wanted: wantedOf(order, planned, model.imageDigest)
          };
        }({
          ...inputs,
          deployment,
          approval: "required"
        }, world);
        for (const warning of warnings) stage.log.warn((0, errors.zt)(warning));
        const refusal = function(problems) {
          const [first, ...others] = problems.map(({subject, happened, remedy}) => ({
            subject,
            happened,
            remedy
          }));
          if (!first || 0 === others.length) return first;
          const all = [ first, ...others ];
          return {
            subject: "the deployment",
            happened: `${all.length} things stand in its way: ${all.map(({subject, happened}) => `${subject}: ${happened}`).join("; ")}`,
            remedy: [ ...new Set(all.map(({remedy}) => remedy.replace(/ ?Nothing was touched\.$/, ""))) ].join(" ") + " Nothing was touched."
          };
        }(problems);
        if (refusal) return function(deployment, failure) {
          return {
            outputs: {
              outcome: "failed",
              failureKind: "refused",
              failureReason: failure.happened
            },
            summary: summarise(deployment, void 0, {
              failure
            }),
            failure
          };
        }(deployment, refusal);
        const order = {
          ...inputs,
          deployment: withInstanceType(deployment, instanceTypes[0]),
          modelPackageArn,
          approval: "required",
          wanted,
          timeoutMs: inputs.timeout,
          ttlMs: inputs.ttl,
          endpointName: sources.endpointName,
          direction: "forward",
          onEndpoint: endpointName => stage.setOutputs({
            endpointName
          })
        }, {endpointName, stage: stageName} = sources;
        return {
          world,
          order,
          instanceTypes,
          endpointName,
          stage: stageName,
          imageDigest: meant?.imageDigest
        };
      }(inputs, ours, stage);
      if ("failure" in prepared) return prepared;
      const {endpointName, instanceTypes, order, world} = prepared, {deployment} = order;
      await upload_template_uploadTemplate(deployment, ours);
      const sinceMs = stage.clock.now(), {deployed} = await async function({instanceTypes, timeoutMs}, attempt, {clock, log, signal}) {
        const deadline = clock.now() + timeoutMs;
        let instanceType = instanceTypes[0], repeated = 0;
        for (let recreate = !1; ;recreate = !0) {
          const leftMs = deadline - clock.now(), deployed = await attempt({
            instanceType,
            recreate,
            timeoutMs: leftMs
          }), reason = "rolled-back" === deployed.broken?.outcome ? deployed.broken.reason : void 0;
          if (void 0 === reason || clock.now() + pauseMs >= deadline) return {
            deployed,
            instanceType
          };
          const next = instanceType && nextInstanceType(instanceTypes, {
            type: instanceType,
            reason
          }), repetition = worthRepeating(reason);
          if (void 0 !== next) {
            log.warn(`there is no capacity for ${instanceType}, so ${next} is tried: ${reason}`);
            instanceType = next;
          } else {
            if (!(repetition && repeated < repetition.times)) return {
              deployed,
              instanceType
            };
            repeated += 1;
            log.warn(`it is tried again, since ${repetition.why}: ${reason}`);
            await clock.sleep(pauseMs, signal);
          }
        }
      }({
        instanceTypes,
        timeoutMs: inputs.timeout
      }, ({instanceType, recreate, timeoutMs}) => {
        const recreateFailedStack = order.recreateFailedStack || recreate, attempt = {
          deployment: withInstanceType(deployment, instanceType),
          recreateFailedStack,
          timeoutMs
        };
        return deploy({
          ...order,
          ...attempt
        }, world, stage);
      }, stage);
      return async function(ended, world, stage) {
        const {deployment, deployed} = ended, {broken, outcome, served} = deployed, subject = `stack ${deployment.stackName}`;
        if (!broken) {
          stage.log.info(`${subject}: ${outcome}${served ? `; ${describeServed(served)}` : ""}`);
          return {
            outputs: outputsOf(deployed),
            summary: summarise(deployment, deployed, {})
          };
        }
        const failed = function({deployed, deployment, endpointName, sinceMs}, broken) {
          const {served, stackId} = deployed;
          return {
            broken,
            endpointName: served?.endpointName ?? endpointName,
            variants: [ deployment.parameters.get("VariantName") || "AllTraffic" ],
            sinceMs,
            arn: served?.endpointArn ?? stackId,
            served
          };
        }(ended, broken), evidence = await async function(failed, world, {log, signal}) {
          const {arn = "", broken, endpointName, served} = failed, known = function({broken, served}) {
            return "UpdateRollbackFailed" === served?.status ? "manual-intervention" : failureKind(broken.reason);
          }(failed), stuck = "timed-out" === broken.outcome && "other" === known && served && isUnsettled(served.status), reading = function(kind) {
            switch (kind) {
             case "health-check":
             case "alarm":
             case "manual-intervention":
             case "other":
              return !0;

             case "capacity":
             case "quota":
             case "image":
             case "model-data":
             case "role":
             case "permission":
             case "scaled":
             case "busy":
             case "not-visible":
              return !1;
            }
          }(known) && void 0 !== endpointName && "timed-out" !== broken.outcome, streams = reading ? await async function({broken, endpointName = "", sinceMs, variants}, {containerLogs}, {log, signal}) {
            const named = (reason = broken.reason, /production variant '?([a-zA-Z0-9](?:-*[a-zA-Z0-9])*)/.exec(reason)?.[1]), {tail} = await containerLogs(), streams = [];
            var reason;
            for (const variant of void 0 === named ? variants : [ named ]) {
              const place = {
                group: endpointLogGroup(endpointName),
                streamPrefix: `${variant}/`,
                sinceMs: Math.max(0, sinceMs - slackMs)
              }, found = await tail(place, logLines).catch(error => {
                signal.throwIfAborted();
                if (error instanceof errors.nM) return error;
                throw error;
              });
              if (found instanceof errors.nM) {
                log.info(`no log lines of variant ${variant}: ${found.failure.subject}: ${found.failure.happened}`);
                break;
              }
              void 0 !== found.absence && log.info(`no log lines of variant ${variant}: ${found.absence}`);
              streams.push(...found.streams);
            }
            return streams;
          }(failed, world, {
            log,
            signal
          }) : [], logUrl = void 0 !== endpointName && reading ? function(arn, endpointName) {
            const [, partition = "", region = ""] = inArn.exec(arn) ?? [], base = consoleOf(partition, region), group = encodeURIComponent(encodeURIComponent(endpointLogGroup(endpointName))).replaceAll("%", "$");
            return base && `${base}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${group}`;
          }(arn, endpointName) : void 0, quotaUrl = "quota" === known ? quotaConsoleUrl(arn) : void 0;
          return {
            kind: stuck ? "stuck" : known,
            streams,
            links: [ ...void 0 === logUrl ? [] : [ {
              text: `the log of endpoint ${endpointName}`,
              url: logUrl
            } ], ...void 0 === quotaUrl ? [] : [ {
              text: "SageMaker's quotas",
              url: quotaUrl
            } ] ]
          };
        }(failed, world, stage);
        !function(log, {links, streams}) {
          for (const {name, lines} of streams) {
            const env_1 = {
              stack: [],
              error: void 0,
              hasError: !1
            };
            try {
              __addDisposableResource(env_1, log.group(`The last lines of ${name}`), !1);
              for (const line of lines) log.info(line);
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = !0;
            } finally {
              __disposeResources(env_1);
            }
          }
          for (const {text, url} of links) log.info(`${text}: ${url}`);
        }(stage.log, evidence);
        const failure = function(subject, {arn, broken, served}) {
          const quota = function(reason) {
            const name = /service limit '([^']+)'/.exec(reason)?.[1];
            if (void 0 !== name) return {
              name,
              limit: /service limit '[^']+' is ([\d.,]*\d)/.exec(reason)?.[1],
              used: /current utilization of ([\d.,]*\d)/.exec(reason)?.[1]
            };
          }(broken.reason), url = quota && quotaConsoleUrl(arn ?? ""), byHand = "UpdateRollbackFailed" === served?.status ? remedyFor(served.status) : void 0, happened = [ `${broken.outcome}: ${broken.reason.replace(/\.$/, "")}`, quota && describeQuota(quota), served && describeServed(served), "timed-out" === broken.outcome && served && isUnsettled(served.status) && describeUnsettled(served) ].filter(each => "string" == typeof each);
          return {
            subject,
            happened: happened.filter((each, index) => 0 === index || !happened[0]?.includes(each)).join("; "),
            remedy: [ byHand, broken.remedy, url ].filter(each => void 0 !== each).join(" ")
          };
        }(subject, failed);
        stage.log.info(`${subject}: ${failure.happened}`);
        return {
          outputs: {
            ...outputsOf(deployed),
            failureKind: evidence.kind
          },
          summary: summarise(deployment, deployed, {
            failure,
            evidence
          }),
          failure
        };
      }({
        deployment,
        deployed,
        endpointName,
        sinceMs
      }, world, stage);
    }
    var endpoint_request = __webpack_require__(3245);
    const largestBodyBytes = 26214400, atOnce = 8;
    async function fetchBodies(cases, {inputs, stage, world}) {
      const {endpointName, invocation} = inputs, byReference = "async" === invocation, problems = [], fetch = async ({body: source, request, ...each}) => {
        const body = await async function(source, {objects, readBytes}, byReference) {
          switch (source.kind) {
           case "inline":
            return source.bytes;

           case "file":
            return readBytes(source.path, largestBodyBytes);

           case "s3":
            return byReference ? new Uint8Array : (await objects()).readBytes(source.uri, largestBodyBytes);
          }
        }(source, world, byReference).catch(error => {
          if (!(error instanceof errors.dz)) throw error;
          problems.push(...error.problems.map(problem => `${each.place.path}:${each.place.line}: ${problem}`));
          return new Uint8Array;
        });
        return {
          ...each,
          request: {
            ...request,
            body,
            bodyUri: "s3" === source.kind ? source.uri : void 0
          }
        };
      }, fetched = [];
      for (let from = 0; from < cases.length; from += atOnce) fetched.push(...await Promise.all(cases.slice(from, from + atOnce).map(fetch)));
      for (const {place, request} of void 0 === endpointName ? [] : fetched) {
        const found = (0, endpoint_request.Bo)(request, invocation), told = `${place.path}:${place.line}: ${found?.text}`;
        "problem" === found?.level ? problems.push(told) : found && stage.log.warn(told);
      }
      if (problems.length > 0) throw new errors.dz(problems);
      return fetched;
    }
    var json_path = __webpack_require__(4292), domain_latency = __webpack_require__(7084);
    const latencyMeasures = [ "mean", "min", "p50", "p90", "p95", "p99", "max" ], firstByteMeasures = [ "p50", "p95", "p99" ];
    function measurementsOf({latency, firstByte, quality, parity, ...rest}) {
      return new Map([ ...latencyMeasures.map(name => [ name, ofLatency(latency, name) ]), ...firstByte ? firstByteMeasures.map(name => [ `ttfb-${name}`, ofLatency(firstByte, name) ]) : [], ...ofRequests(rest), ...quality ? ofQuality(quality) : [], ...parity ? ofParity(parity) : [] ]);
    }
    function ofLatency(latency, name) {
      const {samples} = latency, needed = domain_latency.Ht[name], value = latency[`${name}Ms`];
      return {
        value,
        samples,
        needed,
        words: void 0 === value ? `${samples} answers, and it takes ${needed}` : (0, domain_latency.YL)(value)
      };
    }
    function ofRequests({errors, requests, rps, throttles}) {
      const share = count => measurements_shareOf(count, requests, "requests");
      return [ [ "errors", share(errors) ], [ "throttles", share(throttles) ], ...void 0 === rps ? [] : [ [ "rps", measured(rps, requests, `${formatNumber(rps)} a second`) ] ] ];
    }
    function ofQuality(quality) {
      const {samples} = quality, missing = describeMissing(quality);
      if ("classification" === quality.kind) {
        const {accuracy, f1, precision, recall} = quality, lost = void 0 === missing ? "" : ` (${missing})`, named = (name, value) => [ name, measured(value, samples, formatNumber(value) + lost) ];
        return [ named("accuracy", accuracy), named("precision", precision), named("recall", recall), named("f1", f1) ];
      }
      const {mae, mse, r2, rmse} = quality, score = value => void 0 !== missing ? {
        value: void 0,
        samples,
        needed: 1,
        words: missing,
        flawed: !0
      } : void 0 === value ? {
        value,
        samples,
        needed: 1,
        words: "all truths are the same"
      } : measured(value, samples, formatNumber(value));
      return [ [ "mse", score(mse) ], [ "rmse", score(rmse) ], [ "mae", score(mae) ], [ "r2", score(r2) ] ];
    }
    function describeMissing({kind, missing = 0, samples}) {
      if (0 === missing) return;
      const [one, more] = absences[kind];
      return `${missing} of ${samples} ${1 === missing ? one : more}`;
    }
    const absences = {
      classification: [ "answers holds no prediction", "answers hold no prediction" ],
      regression: [ "predictions is no number", "predictions are no numbers" ]
    };
    function ofParity({compared, equal, largestDifference}) {
      return 0 === compared ? [] : [ [ "parity", measurements_shareOf(equal, compared, "answers are the same") ], ...void 0 === largestDifference ? [] : [ [ "largest-difference", (value = largestDifference, 
      measured(value, compared, formatNumber(value))) ] ] ];
      var value;
    }
    const measured = (value, samples, words) => ({
      value,
      samples,
      needed: 1,
      words
    });
    function measurements_shareOf(count, all, what) {
      if (0 === all) return {
        value: void 0,
        samples: 0,
        needed: 1,
        words: `0 ${what}`
      };
      const percent = 100 * count / all;
      return measured(percent, all, `${count} of ${all} ${what} (${formatNumber(percent)}%)`);
    }
    function formatNumber(value) {
      return String(Number(Math.abs(value) < 1e3 ? value.toPrecision(4) : value.toFixed(1)));
    }
    var measures = __webpack_require__(2517);
    function comparesLatency({limit}) {
      return "baseline" === limit.kind && "requests" === measures.q[limit.measure].of;
    }
    function findThresholdProblems(thresholds, has) {
      return thresholds.flatMap(({text, measure, limit}) => {
        const needsBaseline = "baseline" === limit.kind ? whyUnmeasurable("baseline", has) : void 0, problem = whyUnmeasurable(measures.q[measure].of, has) ?? needsBaseline;
        return void 0 === problem ? [] : [ `input 'thresholds': '${text}' ${problem}` ];
      });
    }
    function whyUnmeasurable(of, {labelled, baseline, firstByte, load}) {
      switch (of) {
       case "requests":
       case "throttling":
        return;

       case "first byte":
        return firstByte ? void 0 : "is measured of response streams and under load; set 'invocation: stream' or 'requests'";

       case "load":
        return load ? void 0 : "is measured under load; set 'requests' or 'duration'";

       case "classification":
       case "regression":
        return void 0 === labelled ? "is measured of labelled cases; give samples a 'truth'" : labelled === of ? void 0 : `is a measure of ${of}, and the labelled cases are scored as ${labelled}; set 'problem-type'`;

       case "baseline":
        return baseline ? void 0 : "compares with a baseline; set 'baseline-endpoint'";
      }
    }
    const holds = {
      "<": (value, limit) => value < limit,
      "<=": (value, limit) => value <= limit,
      ">": (value, limit) => value > limit,
      ">=": (value, limit) => value >= limit
    };
    function judgeThreshold(threshold, measured, baseline = new Map) {
      const {limit, measure, operator} = threshold, ours = measured.get(measure) ?? absent(measure);
      if (ours.flawed) return {
        threshold,
        verdict: "missed",
        measured: ours.words,
        lacking: 0
      };
      if (void 0 === ours.value) return inconclusive(threshold, ours, ours.words);
      const judged = (value, bound) => holds[operator](value, bound) ? "met" : "missed";
      if ("value" === limit.kind) return {
        threshold,
        verdict: judged(ours.value, limit.value),
        measured: ours.words,
        lacking: 0
      };
      const theirs = baseline.get(limit.measure) ?? absent(limit.measure);
      if (void 0 === theirs.value) return inconclusive(threshold, theirs, `of the baseline: ${theirs.words}`);
      const words = `${ours.words}, baseline ${theirs.words}`;
      return {
        threshold,
        verdict: judged(ours.value, theirs.value * limit.factor),
        measured: words,
        lacking: 0
      };
    }
    const inconclusive = (threshold, {needed, samples}, words) => ({
      threshold,
      verdict: "inconclusive",
      measured: words,
      lacking: Math.max(0, needed - samples)
    }), threshold_absences = {
      requests: "it was not measured",
      throttling: "it was not measured",
      load: "there was no load",
      "first byte": "no first byte was measured",
      classification: "no labelled case was answered",
      regression: "no labelled case was answered",
      baseline: "nothing of both answers could be compared"
    }, absent = measure => ({
      value: void 0,
      samples: 0,
      needed: 0,
      words: threshold_absences[measures.q[measure].of]
    });
    var threshold_text = __webpack_require__(1606);
    const fewest = 20;
    function bailOutRule(text) {
      const conditions = function(text) {
        const {problems, thresholds} = (0, threshold_text.r)(text), tooEarly = thresholds.filter(each => !function({limit, measure}) {
          const {of} = measures.q[measure];
          return "value" === limit.kind && ("requests" === of || "throttling" === of || "first byte" === of || "load" === of);
        }(each)), all = [ ...problems, ...tooEarly.map(each => `'${each.text}' can be judged only after the load`) ];
        if (all.length > 0) throw new errors.dz(all.map(each => `input 'bail-out': ${each}`));
        return thresholds;
      }(text ?? "");
      return sofar => sofar.requests < fewest ? void 0 : (sofar => 0 === conditions.length ? whyFruitless(sofar) : function(conditions, sofar) {
        const measurements = measurementsOf({
          ...sofar,
          quality: void 0,
          parity: void 0
        }), met = conditions.map(each => judgeThreshold(each, measurements)).find(({verdict}) => "met" === verdict);
        return met && `${met.threshold.text}: ${met.measured}`;
      }(conditions, sofar))(sofar);
    }
    const whyFruitless = ({answered, requests}) => 0 === answered ? `none of ${requests} requests was answered with 2xx` : void 0, usualConnections = 256;
    const isAsked = ({durationMs, requests}) => requests > 0 || void 0 !== durationMs;
    function describePlan(plan) {
      const {durationMs, rampMs, requests} = plan;
      return [ load_plan_paceOf(plan) + (void 0 === durationMs ? "" : ` for ${(0, duration.a)(durationMs)}`), ...void 0 === requests ? [] : [ `${void 0 === durationMs ? "" : "at most "}${requests} in all` ], ...0 === rampMs ? [] : [ `rising for ${(0, 
      duration.a)(rampMs)}` ], ..."open" === plan.kind ? [ `over up to ${counted(plan.concurrency, "connection")}` ] : [] ].join(", ");
    }
    function describeCut({elapsedMs, plan, requests, stopped}) {
      const {durationMs = 0, mostRequests} = plan;
      if ("closed" !== plan.kind || void 0 !== plan.requests || void 0 !== stopped || requests < mostRequests || elapsedMs >= durationMs) return;
      const [took, wanted] = [ elapsedMs, durationMs ].map(duration.a);
      return `'max-requests' ended it after ${took}, at ${counted(requests, "request")}; raise it for the whole ${wanted}`;
    }
    function load_plan_paceOf(plan) {
      if ("closed" === plan.kind) return `${counted(plan.concurrency, "request")} at a time`;
      const {ratePerSecond} = plan;
      return ratePerSecond < 1 ? `${counted(60 * ratePerSecond, "request")} a minute` : `${counted(ratePerSecond, "request")} a second`;
    }
    const counted = (count, noun) => `${formatNumber(count)} ${noun}${1 === count ? "" : "s"}`, ofHttp = [ {
      key: "method",
      isSaid: ({request}) => "POST" !== request.method
    }, {
      key: "path",
      isSaid: ({request}) => void 0 !== request.path
    }, {
      key: "headers",
      isSaid: ({request}) => Object.keys(request.headers).length > 0
    } ], targets = {
      endpoint: {
        words: "an endpoint",
        keys: ofHttp,
        why: "it is for URLs and containers, and no request to an endpoint has it"
      },
      transformOutput: {
        words: "'transform-output'",
        keys: [ ...ofHttp, {
          key: "truth",
          isSaid: ({truth}) => void 0 !== truth
        }, {
          key: "prediction",
          isSaid: ({prediction}) => void 0 !== prediction
        } ],
        why: "nothing is asked or scored there, only judged by 'expected' and 'expect'"
      }
    };
    function findIdleKeys(cases, target) {
      const {keys, why, words} = targets[target];
      return keys.flatMap(({isSaid, key}) => {
        const [first, ...others] = cases.filter(isSaid);
        if (void 0 === first) return [];
        const more = 0 === others.length ? "" : ` (as in ${others.length} cases more)`, {line, path} = first.place;
        return [ `${path}:${line}: '${key}' has no effect on ${words}${more}: ${why}` ];
      });
    }
    var smoke_number = __webpack_require__(5049), smoke_shown = __webpack_require__(283);
    const mostClasses = 50;
    function classOf(label) {
      const text = String(label).trim();
      if (/^(true|false)$/i.test(text)) return text.toLowerCase();
      const number = text.length <= 15 ? (0, smoke_number.rl)(text) : void 0;
      return void 0 === number ? text : String(number);
    }
    function countByClass(pairs) {
      const truths = tally(pairs.map(({truth}) => truth)), predictions = tally(pairs.map(({predicted}) => predicted)), hits = tally(pairs.flatMap(({predicted, truth}) => predicted === truth ? [ truth ] : [])), countsOf = name => ({
        hits: hits.get(name) ?? 0,
        truths: truths.get(name) ?? 0,
        predictions: predictions.get(name) ?? 0
      });
      return new Map([ ...truths.keys(), ...predictions.keys() ].map(name => [ name, countsOf(name) ]));
    }
    function tally(names) {
      const counts = new Map;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    }
    function confusionOf(pairs) {
      const frequent = [ ...tally(pairs.flatMap(({predicted, truth}) => [ predicted, truth ])) ].sort(([, a], [, b]) => b - a).map(([name]) => name), classes = frequent.slice(0, mostClasses).sort((a, b) => a.localeCompare(b, "en", {
        numeric: !0
      })), cells = tally(pairs.map(({predicted, truth}) => cellOf(truth, predicted))), hidden = frequent.length - classes.length;
      return {
        classes,
        counts: classes.map(truth => classes.map(predicted => cells.get(cellOf(truth, predicted)) ?? 0)),
        ...hidden > 0 && {
          hidden
        }
      };
    }
    const cellOf = (truth, predicted) => JSON.stringify([ truth, predicted ]), notDefined = {
      mse: void 0,
      rmse: void 0,
      mae: void 0,
      r2: void 0
    };
    function scoresOf(pairs) {
      const mse = mean(pairs.map(({error}) => error ** 2)), truths = pairs.map(({truth}) => truth);
      return {
        mse,
        rmse: Math.sqrt(mse),
        mae: mean(pairs.map(({error}) => Math.abs(error))),
        r2: truths.every(each => each === truths[0]) ? void 0 : 1 - mse / varianceOf(truths)
      };
    }
    const finiteOf = label => "boolean" == typeof label ? void 0 : (0, smoke_number.rl)(label), mean = values => values.reduce((sum, each) => sum + each, 0) / values.length;
    function varianceOf(values) {
      const middle = mean(values);
      return mean(values.map(each => (each - middle) ** 2));
    }
    function judgeQuality(scored, kind, order) {
      switch (kind) {
       case "classification":
        return function(scored, {probabilityThreshold, shown}) {
          const samples = scored.length;
          if (0 === samples) return;
          const toClass = function(scored, threshold) {
            const truths = scored.map(({truth}) => classOf(truth)), binary = [ [ "0", "1" ], [ "false", "true" ] ].find(pair => truths.every(truth => pair.some(each => each === truth)));
            return void 0 === binary ? classOf : predicted => {
              const number = "boolean" == typeof predicted ? void 0 : (0, smoke_number.rl)(predicted);
              return void 0 === number || number < 0 || number > 1 ? classOf(predicted) : binary[number >= threshold ? 1 : 0];
            };
          }(scored, probabilityThreshold), pairs = scored.map(({truth, predicted}) => ({
            truth: classOf(truth),
            predicted: void 0 === predicted ? void 0 : toClass(predicted)
          })), missing = pairs.filter(({predicted}) => void 0 === predicted).length, counts = [ ...countByClass(pairs).values() ], macro = scoreOf => counts.reduce((sum, each) => sum + scoreOf(each), 0) / counts.length;
          return {
            kind: "classification",
            samples,
            ...missing > 0 && {
              missing
            },
            accuracy: pairs.filter(({predicted, truth}) => predicted === truth).length / samples,
            precision: macro(each => each.hits / Math.max(1, each.predictions)),
            recall: macro(each => each.hits / Math.max(1, each.truths)),
            f1: macro(each => 2 * each.hits / (each.predictions + each.truths)),
            confusion: confusionOf(pairs.map(pair => function({predicted, truth}, shown) {
              const nameOf = name => (0, smoke_shown.aJ)(name, shown) ? name : "another text";
              return {
                truth: nameOf(truth),
                predicted: void 0 === predicted ? "no prediction" : nameOf(predicted)
              };
            }(pair, shown)))
          };
        }(scored, order);

       case "regression":
        return function(scored) {
          const samples = scored.length;
          if (0 === samples) return;
          const pairs = scored.flatMap(({predicted, truth}) => {
            const [is, should] = [ predicted, truth ].map(finiteOf);
            return void 0 === is || void 0 === should ? [] : [ {
              truth: should,
              error: is - should
            } ];
          }), missing = samples - pairs.length;
          return {
            kind: "regression",
            samples,
            ...missing > 0 && {
              missing
            },
            ...pairs.length > 0 ? scoresOf(pairs) : notDefined
          };
        }(scored);
      }
    }
    const isProblemType = of => "classification" === of || "regression" === of;
    var smoke_case_document = __webpack_require__(9084), smoke_sample = __webpack_require__(9672), written_spot = __webpack_require__(3158);
    const mostSamples = 1e4, mostProblems = 50;
    var smoke_prediction = __webpack_require__(2673);
    async function prepare_prepare(inputs, world) {
      const {thresholds = []} = inputs, problems = [], attempt = async look => {
        try {
          return await look();
        } catch (error) {
          if (!(error instanceof errors.dz)) throw error;
          problems.push(...error.problems);
          return;
        }
      }, cases = await attempt(() => async function({cases: path, prediction, transformOutput}, {readText}) {
        if (void 0 === path) return;
        const cases = await async function(text, path, {withoutInput} = {
          withoutInput: !1
        }) {
          const {head, samples} = await async function(source) {
            const [, extension = ""] = /\.(\w+)$/.exec(source.path.toLowerCase()) ?? [];
            switch (extension) {
             case "csv":
              {
                const {readCaseCsv} = await Promise.all([ __webpack_require__.e(203), __webpack_require__.e(9669) ]).then(__webpack_require__.bind(__webpack_require__, 9669));
                return readCaseCsv(source);
              }

             case "jsonl":
             case "ndjson":
              return (0, smoke_case_document.ox)(source);

             case "json":
              return (0, smoke_case_document.wR)(source, "json");

             case "yaml":
             case "yml":
              return (0, smoke_case_document.wR)(source, "yaml");

             default:
              return (0, smoke_case_document.wR)(source, /^\s*[{[]\s*["{[}\]]/.test(source.text) ? "json" : "yaml");
            }
          }({
            text: text.replace(/^\uFEFF/, ""),
            path
          });
          if (0 === samples.length) throw new errors.dz([ `${path}: it holds no samples` ]);
          if (samples.length > mostSamples) throw new errors.dz([ `${path}: it holds ${samples.length} samples; at most ${mostSamples} are asked` ]);
          const problems = [], spotOf = ({value, lineOf}, what) => ({
            value,
            at: [],
            complain: (at, problem) => {
              problems.push(`${path}:${lineOf(at)}: ${what}${problem}`);
            }
          }), defaults = void 0 === head ? smoke_sample.Gg : await async function(head) {
            (0, written_spot.BW)(head, [ "samples", ...smoke_sample.KB ]);
            return (0, smoke_sample.D8)(head);
          }(spotOf(head, "")), cases = [];
          for (const [index, sample] of samples.entries()) {
            const order = {
              position: index + 1,
              place: {
                path,
                line: sample.lineOf([])
              },
              defaults,
              withoutInput
            }, each = await (0, smoke_sample.sW)(spotOf(sample, `sample ${index + 1}: `), order);
            each && cases.push(each);
          }
          if (problems.length > 0) throw new errors.dz(function(problems, path) {
            const more = problems.length - mostProblems;
            return more > 0 ? [ ...problems.slice(0, mostProblems), `${path}: and ${more} problems more` ] : problems;
          }(problems, path));
          return cases;
        }(await readText(path), path, {
          withoutInput: void 0 !== transformOutput
        });
        return cases.map(each => ({
          ...each,
          prediction: each.prediction ?? prediction
        }));
      }(inputs, world)), load = await attempt(() => function(wish) {
        const problems = function(wish) {
          const {durationMs = 1 / 0, maxRequests, rampMs = 0, ratePerSecond} = wish;
          if (!isAsked(wish)) return [ void 0 === ratePerSecond ? [] : "rate", 0 === rampMs ? [] : "ramp" ].flat().map(name => `input '${name}': it is of no effect without 'requests' or 'duration'`);
          const problems = [];
          if (rampMs > durationMs) {
            const lengths = `${(0, duration.a)(rampMs)}) is longer than the load (${(0, duration.a)(durationMs)}`;
            problems.push(`input 'ramp': the ramp (${lengths}); shorten it, or raise 'duration'`);
          }
          const expected = function({durationMs, rampMs = 0, ratePerSecond = 1 / 0, requests}) {
            const byCount = 0 === requests ? 1 / 0 : requests, byTime = void 0 === durationMs ? 1 / 0 : Math.round(ratePerSecond * (durationMs - rampMs / 2) / 1e3), expected = Math.min(byCount, byTime);
            return expected === 1 / 0 ? 0 : expected;
          }(wish);
          if (expected > maxRequests) {
            const guard = `${expected} requests would be sent, and 'max-requests' allows ${maxRequests}`;
            problems.push(`input 'max-requests': ${guard}; raise it to ${expected}, or ask for less load`);
          }
          return problems;
        }(wish);
        if (problems.length > 0) throw new errors.dz(problems);
        const {concurrency, durationMs, maxRequests: mostRequests, rampMs = 0, ratePerSecond, requests} = wish;
        if (!isAsked(wish)) return;
        const extent = {
          requests: 0 === requests ? void 0 : requests,
          durationMs,
          rampMs,
          mostRequests
        };
        return void 0 === ratePerSecond ? {
          kind: "closed",
          concurrency: concurrency ?? 1,
          ...extent
        } : {
          kind: "open",
          ratePerSecond,
          concurrency: concurrency ?? usualConnections,
          ...extent
        };
      }({
        ...inputs,
        ...inUnits(inputs)
      })), bailOut = await attempt(() => bailOutRule(inputs.bailOut));
      await attempt(() => async function(prediction) {
        void 0 === prediction || (0, smoke_prediction.R)(prediction) || await (0, json_path.M)(prediction).catch(error => {
          const why = error instanceof Error ? error.message : String(error);
          throw new errors.dz([ `input 'prediction': it is no JMESPath: ${why}` ], {
            cause: error
          });
        });
      }(inputs.prediction));
      problems.push(...await async function({junitFile, resultsFile}, {findWriteProblem}) {
        const found = [];
        for (const path of [ resultsFile, junitFile ]) {
          const problem = void 0 === path ? void 0 : await findWriteProblem(path);
          void 0 !== problem && found.push(`${path}: ${problem}`);
        }
        return found;
      }(inputs, world));
      void 0 !== inputs.endpointName && problems.push(...(0, endpoint_request.ad)(inputs, inputs.invocation), ...findIdleKeys(cases ?? [], "endpoint"));
      void 0 !== inputs.transformOutput && problems.push(...findIdleKeys(cases ?? [], "transformOutput"));
      const truths = (cases ?? []).flatMap(({truth}) => void 0 === truth ? [] : [ truth ]), problemType = 0 === truths.length ? void 0 : await attempt(() => function({asked, thresholds, truths}) {
        const wanted = asked ?? thresholds.map(({measure}) => measures.q[measure].of).find(isProblemType);
        if (void 0 === wanted) return truths.every(each => "number" == typeof each) ? "regression" : "classification";
        const odd = "regression" === wanted ? truths.find(each => void 0 === finiteOf(each)) : void 0;
        if (void 0 === odd) return wanted;
        throw new errors.dz([ `input 'cases': a regression needs truths that are numbers, got '${odd}'` ]);
      }({
        asked: inputs.problemType,
        thresholds,
        truths
      }));
      if (void 0 !== cases || void 0 === inputs.cases) {
        const measures = {
          labelled: problemType,
          baseline: void 0 !== inputs.baselineEndpoint,
          load: void 0 !== load
        }, firstByte = measures.load || "stream" === inputs.invocation;
        problems.push(...findThresholdProblems(thresholds, {
          ...measures,
          firstByte
        }));
      }
      if (problems.length > 0 || void 0 === bailOut) throw new errors.dz(problems);
      return {
        cases,
        thresholds,
        load,
        bailOut,
        problemType
      };
    }
    const inUnits = ({duration: durationMs, ramp: rampMs, rate: ratePerSecond}) => ({
      durationMs,
      rampMs,
      ratePerSecond
    });
    var http_headers = __webpack_require__(6747), content_type = __webpack_require__(8180);
    function findDifference(got, expected, tolerance) {
      if ((0, json.P8)(expected)) return (0, json.P8)(got) && got.length === expected.length ? firstWithin(expected.entries(), (each, index) => findDifference(got[index], each, tolerance)) : {
        at: [],
        got
      };
      if ((0, json.OW)(expected)) {
        if (!(0, json.OW)(got) || !Object.keys(got).every(key => Object.hasOwn(expected, key))) return {
          at: [],
          got
        };
        const memberOf = key => Object.hasOwn(got, key) ? got[key] : void 0;
        return firstWithin(Object.entries(expected), (each, key) => findDifference(memberOf(key), each, tolerance));
      }
      return ("number" == typeof expected ? isNumber(got) && (0, smoke_number.HQ)(got, expected, tolerance) : got === expected) ? void 0 : {
        at: [],
        got
      };
    }
    const isNumber = value => "number" == typeof value;
    function firstWithin(members, differenceOf) {
      for (const [key, each] of members) {
        const difference = differenceOf(each, key);
        if (difference) return {
          ...difference,
          at: [ key, ...difference.at ]
        };
      }
    }
    function findMiss(got, expected, tolerance) {
      const number = (0, smoke_number.rl)(expected);
      return void 0 === number ? findDifference(got, expected, tolerance) : (0, smoke_number.HQ)((0, 
      smoke_number.rl)(got), number, tolerance) ? void 0 : {
        at: [],
        got
      };
    }
    var json_schema = __webpack_require__(1080), json_steps = __webpack_require__(600), smoke_body = __webpack_require__(4468);
    function describeExpectations({expectations}) {
      return 0 === expectations.length ? "any answer" : expectations.map(describeExpectation).join("; ");
    }
    function describeExpectation(expected) {
      switch (expected.kind) {
       case "status":
        return `status ${expected.status}`;

       case "content-type":
        return `content type ${(0, smoke_shown.ml)(expected.contentType)}`;

       case "equals":
        return smoke_expectation_words_written(expected.value) + toleranceOf(expected.tolerance);

       case "contains":
        return `a text with ${smoke_expectation_words_written(expected.text)}`;

       case "matches":
        return `a text that matches ${(0, smoke_shown.ml)(expected.pattern)}`;

       case "schema":
        return "an answer by its JSON Schema";

       case "value":
        return `${(0, smoke_shown.ml)(expected.path)} ${describeTest(expected.test)}`;

       case "cell":
        return `${void 0 === expected.row ? "every row" : `row ${expected.row}`}, column ${(0, 
        smoke_shown.ml)(String(expected.column))} ${describeTest(expected.test)}`;

       case "rows":
        return (0, smoke_shown.U9)(expected.count, "row");

       case "columns":
        return `the columns ${(0, smoke_shown.ml)(expected.names.join(", "))}`;

       case "no-empty-cells":
        return "no empty cell";

       case "variant":
        return `variant ${(0, smoke_shown.ml)(expected.name)}`;
      }
    }
    function describeTest(test) {
      switch (test.kind) {
       case "equals":
        return `= ${smoke_expectation_words_written(test.value)}${toleranceOf(test.tolerance)}`;

       case "between":
        return `between ${test.least} and ${test.most}`;

       case "one-of":
        return `one of ${(0, smoke_shown.ml)(test.values.map(value => JSON.stringify(value)).join(", "))}`;
      }
    }
    const smoke_expectation_words_written = value => (0, smoke_shown.ml)(JSON.stringify(value));
    function toleranceOf({absolute, relative}) {
      const percent = `${Number((100 * relative).toPrecision(12))} %`, widths = [ ...absolute > 0 ? [ String(absolute) ] : [], ...relative > 0 ? [ percent ] : [] ];
      return 0 === widths.length ? "" : ` ± ${widths.join(" or ")}`;
    }
    function wordsOf(cases) {
      const values = cases.flatMap(({expectations, truth = null}) => [ truth, ...expectations.flatMap(smoke_expectation_words_valuesOf) ]);
      return new Set(values.flatMap(smoke_expectation_words_textsIn));
    }
    function smoke_expectation_words_valuesOf(expected) {
      switch (expected.kind) {
       case "equals":
        return [ expected.value ];

       case "contains":
        return [ expected.text ];

       case "value":
       case "cell":
        return "between" === expected.test.kind ? [] : valuesOfTest(expected.test);

       case "columns":
        return expected.names;

       case "variant":
        return [ expected.name ];

       case "status":
       case "content-type":
       case "matches":
       case "schema":
       case "rows":
       case "no-empty-cells":
        return [];
      }
    }
    const valuesOfTest = test => "equals" === test.kind ? [ test.value ] : test.values;
    function smoke_expectation_words_textsIn(value) {
      return "string" == typeof value ? [ value.trim() ] : (0, json.P8)(value) || (0, 
      json.OW)(value) ? Object.values(value).flatMap(each => smoke_expectation_words_textsIn(each)) : [];
    }
    var smoke_invocation = __webpack_require__(8230), smoke_table = __webpack_require__(3306), time_limit = __webpack_require__(1367);
    async function judgeAnswer(each, answer, shown) {
      const {expectations} = each, success = (0, smoke_invocation.oJ)(answer);
      if (!success && !expectations.some(({kind}) => "status" === kind)) return [ {
        expected: describeExpectations(each),
        got: (0, smoke_body.Uc)(answer),
        met: !1
      } ];
      if (0 === expectations.length) return [ {
        expected: "any answer",
        got: (0, smoke_body.uv)(answer, shown),
        met: !0
      } ];
      const scene = {
        answer,
        shown: {
          ...shown,
          bodies: shown.bodies || !success
        },
        named: hasNames(expectations)
      }, checks = [];
      for (const expectation of expectations) checks.push({
        expected: describeExpectation(expectation),
        ...await smoke_answer_judge(expectation, scene)
      });
      return checks;
    }
    const hasNames = expectations => expectations.some(each => "columns" === each.kind || "cell" === each.kind && "string" == typeof each.column);
    async function smoke_answer_judge(expected, scene) {
      const {answer, shown} = scene;
      switch (expected.kind) {
       case "status":
        return {
          got: (0, smoke_invocation.oJ)(answer) ? `status ${answer.status}` : (0, smoke_body.Uc)(answer),
          met: answer.status === expected.status
        };

       case "content-type":
        {
          const type = (0, content_type.c0)(answer.contentType);
          return {
            got: (0, smoke_shown.ml)(type) || "no content type",
            met: type === (0, content_type.c0)(expected.contentType)
          };
        }

       case "equals":
        return async function(expected, tolerance, scene) {
          const {answer, shown} = scene, isText = "string" == typeof expected && void 0 === (0, 
          smoke_number.rl)(expected), raw = isText ? (0, smoke_body.yR)(answer) : void 0;
          if ("read" === raw?.kind && raw.value.trim() === expected) return {
            got: (0, smoke_body.uv)(answer, shown),
            met: !0
          };
          return judgeRead(isText || void 0 !== (0, smoke_number.rl)(expected) ? (0, smoke_body.wK)(answer, shown) : (0, 
          smoke_body.Vh)(answer, shown), value => {
            const miss = findMiss(value, expected, tolerance);
            return void 0 === miss || 0 === miss.at.length ? {
              got: (0, smoke_body.uv)(answer, shown),
              met: void 0 === miss
            } : {
              got: `${(0, smoke_shown.kw)(miss.got, shown)} at ${(0, smoke_shown.ml)((0, json_steps.I)(miss.at))}`,
              met: !1
            };
          });
        }(expected.value, expected.tolerance, scene);

       case "contains":
        return function({answer, shown}, isMet) {
          return judgeRead((0, smoke_body.yR)(answer), text => ({
            got: (0, smoke_body.uv)(answer, shown),
            met: isMet(text)
          }));
        }(scene, text => text.includes(expected.text));

       case "matches":
        return function(pattern, {answer, shown}) {
          return judgeRead((0, smoke_body.yR)(answer), text => {
            if (text.length > longestSearched) return {
              got: `${(0, smoke_shown.U9)(text.length, "character")}, where at most ${longestSearched} are searched`,
              met: !1
            };
            const found = (0, time_limit.d)(() => new RegExp(pattern, "u").test(text));
            return void 0 === found ? {
              got: "an answer that the pattern takes too long to search",
              met: !1
            } : {
              got: (0, smoke_body.uv)(answer, shown),
              met: found.value
            };
          });
        }(expected.pattern, scene);

       case "schema":
        return judgeRead((0, smoke_body.Vh)(answer, shown), async value => {
          const breach = await (0, json_schema.R)(value, expected.schema);
          return {
            got: breach ? `one that breaks it: ${breach}` : (0, smoke_body.uv)(answer, shown),
            met: void 0 === breach
          };
        });

       case "value":
        return judgeRead((0, smoke_body.Vh)(answer, shown), async value => {
          const found = await (0, json_path.G)(value, expected.path);
          return void 0 === found ? {
            got: "an answer that the path cannot be applied to",
            met: !1
          } : judgeValue(found, expected.test, shown);
        });

       case "cell":
        return judgeTable(scene, table => function(table, expected, shown) {
          const {rows} = table;
          if (void 0 !== expected.row) return judgeCellOf(table, {
            ...expected,
            row: expected.row
          }, shown);
          for (const index of rows.keys()) {
            const judged = judgeCellOf(table, {
              ...expected,
              row: index + 1
            }, shown);
            if (!judged.met) return {
              got: `row ${index + 1}: ${judged.got}`,
              met: !1
            };
          }
          return {
            got: 0 === rows.length ? "no row at all" : (0, smoke_shown.U9)(rows.length, "row"),
            met: rows.length > 0
          };
        }(table, expected, shown));

       case "rows":
        return judgeTable(scene, ({rows}) => ({
          got: (0, smoke_shown.U9)(rows.length, "row"),
          met: rows.length === expected.count
        }));

       case "columns":
        return judgeTable(scene, ({names}) => {
          const missing = expected.names.filter(name => !names.includes(name));
          return {
            got: 0 === missing.length ? "all of them" : `none called ${missing.join(", ")}`,
            met: 0 === missing.length
          };
        });

       case "no-empty-cells":
        return judgeTable(scene, judgeCells);

       case "variant":
        return {
          got: void 0 === answer.variant ? "no variant" : `variant ${(0, smoke_shown.ml)(answer.variant)}`,
          met: answer.variant === expected.name
        };
      }
    }
    async function judgeRead(reading, judgeIt) {
      return "read" === reading.kind ? judgeIt(reading.value) : {
        got: reading.got,
        met: !1
      };
    }
    const judgeTable = async ({answer, named, shown}, judgeIt) => judgeRead(await (0, 
    smoke_table.x)(answer, named, shown), judgeIt), longestSearched = 1e6;
    function judgeValue(got, test, shown) {
      const described = "string" == typeof got && void 0 !== (0, smoke_number.rl)(got) ? got : (0, 
      smoke_shown.kw)(got, shown);
      switch (test.kind) {
       case "equals":
        {
          const miss = findMiss(got, test.value, test.tolerance);
          return void 0 === miss || 0 === miss.at.length ? {
            got: described,
            met: void 0 === miss
          } : {
            got: `${(0, smoke_shown.kw)(miss.got, shown)} at ${(0, smoke_shown.ml)((0, json_steps.I)(miss.at))}`,
            met: !1
          };
        }

       case "between":
        {
          const number = (0, smoke_number.rl)(got);
          return {
            got: described,
            met: void 0 !== number && number >= test.least && number <= test.most
          };
        }

       case "one-of":
        return {
          got: described,
          met: test.values.some(value => void 0 === findMiss(got, value, smoke_number.pV))
        };
      }
    }
    function judgeCellOf({names, rows}, {row, column, test}, shown) {
      const cells = rows[row - 1];
      if (void 0 === cells) return {
        got: (0, smoke_shown.U9)(rows.length, "row"),
        met: !1
      };
      const cell = cells["number" == typeof column ? column - 1 : names.indexOf(column)];
      return void 0 === cell ? {
        got: `no such column among ${cells.length}`,
        met: !1
      } : judgeValue("string" == typeof cell ? cell.trim() : cell, test, shown);
    }
    function judgeCells(table) {
      const empty = 0 === table.rows.length ? "no row at all" : (0, smoke_table.d)(table);
      return {
        got: empty ?? (0, smoke_shown.U9)(table.rows.length, "row"),
        met: void 0 === empty
      };
    }
    const isOnlyScored = ({expectations, truth}) => void 0 !== truth && 0 === expectations.length;
    async function judgeCase(each, invocation, shown) {
      const nothing = {
        case: each,
        checks: [],
        predicted: void 0,
        latencyMs: invocation?.latencyMs
      };
      switch (invocation?.kind) {
       case void 0:
        return {
          ...nothing,
          verdict: "not asked",
          got: ""
        };

       case "unanswered":
        return {
          ...nothing,
          verdict: "unanswered",
          got: `no answer: ${(0, smoke_shown.ml)(invocation.failure.happened)}`
        };

       case "answered":
        {
          const checks = await judgeAnswer(each, invocation, shown), verdict = checks.every(({met}) => met) ? "passed" : "failed", label = void 0 !== each.truth && (0, 
          smoke_invocation.oJ)(invocation) ? await (0, smoke_prediction.V)(each, invocation) : void 0, predicted = void 0 === label ? void 0 : {
            label,
            shown: (0, smoke_shown.MS)(label, shown)
          };
          return {
            ...nothing,
            verdict,
            checks,
            predicted,
            got: (0, smoke_body.uv)(invocation, shown)
          };
        }
      }
    }
    function describeCase({case: each, checks, got, predicted, verdict}) {
      switch (verdict) {
       case "passed":
        {
          const truth = void 0 === each.truth ? "" : ` (predicted ${String(predicted?.shown ?? "nothing")}, truth ${each.truth})`;
          return `${each.name}: passed, got ${got}${truth}`;
        }

       case "failed":
        {
          const wrong = checks.find(({met}) => !met);
          return `${each.name}: expected ${wrong?.expected ?? "an answer"}, got ${wrong?.got ?? got}`;
        }

       case "unanswered":
        return `${each.name}: ${got}`;

       case "not asked":
        return `${each.name}: not asked`;
      }
    }
    const noSuchEndpoint = name => ({
      subject: `endpoint ${name}`,
      happened: "there is no such endpoint",
      remedy: "Check its name, the region and the account."
    }), nameByDigest = image => `the image ${image.replace(/^.*@/, "")}`;
    function differs(expected, served) {
      if (!(void 0 === expected || served.length > 0 && served.every(each => each === expected))) return `expected it to serve ${expected}, but it serves ${served.join(", ") || "none that is known"}`;
    }
    function infrastructure(failure) {
      return {
        outcome: "inconclusive",
        failureKind: "infrastructure",
        failure
      };
    }
    const noErrors = {
      text: "errors <= 0%",
      measure: "errors",
      operator: "<=",
      limit: {
        kind: "value",
        value: 0
      }
    };
    const measureLoad = ({errors, firstByte, latency, requests, rps, throttles}) => ({
      latency,
      firstByte,
      requests,
      errors,
      throttles,
      rps
    });
    function isSound({asked, cases}) {
      return cases.every(({case: each, verdict}) => "passed" === verdict || isOnlyScored(each)) && !isPointless(asked);
    }
    const remedyOf = (cases, why) => cases.every(({verdict}) => "passed" === verdict) ? `All cases passed. ${why}` : why;
    function describeProblems({problems}) {
      if (0 !== problems.length) return `Among the requests was: ${problems.map(({problem, count}) => `${(0, 
      smoke_shown.ml)(problem)} (${count} times)`).join("; ")}`;
    }
    const unansweredInARow = 5;
    function isPointless(asked) {
      const last = asked.slice(-unansweredInARow).map(({invocation}) => invocation), latest = last.at(-1);
      return !("unanswered" !== latest?.kind || !latest.final) || last.length === unansweredInARow && last.every(({kind}) => "unanswered" === kind);
    }
    function problemOf(invocation) {
      return "unanswered" === invocation.kind ? `no answer: ${(0, smoke_shown.ml)(invocation.failure.happened)}` : (0, 
      smoke_invocation.oJ)(invocation) ? void 0 : (0, smoke_body.Uc)(invocation);
    }
    async function judgeBatchOutput(cases, output, {sent, shown}) {
      const verdicts = [];
      for (const each of cases) {
        const answer = answerOf(output, each.request.accept), table = await (0, smoke_table.x)(answer, hasNames(each.expectations), shown), rows = "read" === table.kind ? table.value.rows.length : void 0, got = isBlank(output.bytes) ? "an empty output" : "read" === table.kind ? (0, 
        smoke_shown.U9)(table.value.rows.length, "row") : table.got, checks = [ {
          expected: "an output that is not empty",
          got,
          met: !isBlank(output.bytes)
        }, ...sent ? [ {
          expected: `${(0, smoke_shown.U9)(sent.rows, "row")}, as many as were sent`,
          got,
          met: rows === sent.rows
        } ] : [], ...each.expectations.length > 0 ? await judgeAnswer(each, answer, shown) : [] ], verdict = checks.every(({met}) => met) ? "passed" : "failed";
        verdicts.push({
          case: nameIt(each, output.name),
          verdict,
          checks,
          got,
          predicted: void 0,
          latencyMs: void 0
        });
      }
      return verdicts;
    }
    function judgeAbsence(cases, {input = "", output}, missing) {
      const got = `none: the ${missing} is missing`, check = {
        expected: "output" === missing ? "an output" : `its input ${input}`,
        got,
        met: !1
      };
      return cases.map(each => ({
        case: nameIt(each, output),
        verdict: "failed",
        checks: [ check ],
        got,
        predicted: void 0,
        latencyMs: void 0
      }));
    }
    const nameIt = (each, object) => ({
      ...each,
      name: `${object} (${each.name})`
    });
    function answerOf({name, bytes}, accept) {
      const answer = {
        status: 200,
        contentType: accept ?? (0, content_type.QH)(name) ?? "text/csv",
        body: bytes
      };
      return void 0 === accept && (0, smoke_body.gw)(answer) ? {
        ...answer,
        contentType: jsonTypeOf(answer)
      } : answer;
    }
    const jsonTypeOf = ({contentType}) => (0, content_type.eP)(contentType) ? contentType : "application/json", blanks = new Set([ 9, 10, 13, 32 ]), isBlank = bytes => bytes.every(byte => blanks.has(byte));
    var transform_output = __webpack_require__(5397);
    function shownOf({cases, inputs}) {
      return {
        bodies: inputs.showBodies,
        words: wordsOf(cases)
      };
    }
    var smoke_subject = __webpack_require__(8478);
    const concurrencyOf = ({concurrency = 1, rate}) => void 0 === rate ? concurrency : 1;
    function subjectOf({container, endpointName, image, transformOutput, url}) {
      return void 0 !== url ? (0, smoke_subject.d)(url) : void 0 !== container ? `container ${container}` : void 0 !== image ? `image ${image}` : void 0 === transformOutput ? `endpoint ${endpointName ?? ""}` : "transform output";
    }
    const largestBytes = 1e8, mostObjects = 1e3;
    async function examineOutput(scene) {
      const {inputs, plan, stage} = scene, cases = [], obstacles = [], orObstacle = async look => {
        try {
          return await look();
        } catch (error) {
          if (!(error instanceof errors.nM)) throw error;
          const {failure} = error;
          obstacles.push(isAbsence(error) ? missing(failure.subject, failure.happened) : infrastructure(failure));
          stage.log.info(`${failure.subject}: ${failure.happened}`);
          return;
        }
      };
      for (const place of inputs.transformOutput ?? []) {
        const items = await orObstacle(() => findItems(place, scene));
        0 === items?.length && obstacles.push(missing(place.output, "there is no object below it"));
        for (const item of items ?? []) {
          const judged = await orObstacle(() => judgeItem(item, scene));
          judged?.forEach(one => stage.log.info(describeCase(one)));
          cases.push(...judged ?? []);
        }
      }
      const obstacle = obstacles.find(({outcome}) => "failed" === outcome) ?? obstacles[0], isWrong = cases.some(({verdict}) => "failed" === verdict);
      return {
        subject: subjectOf(inputs),
        asked: [],
        cases,
        thresholds: plan.thresholds,
        obstacle: isWrong ? void 0 : obstacle
      };
    }
    async function findItems(place, scene) {
      const {input, output} = place;
      if (!output.endsWith("/")) return [ place ];
      const outputs = await listObjects(output, scene), inputs = void 0 === input ? [] : await listObjects(input, scene);
      return (0, transform_output.j)(place, {
        outputs,
        inputs
      });
    }
    async function listObjects(prefix, {world}) {
      const found = await (await world.objects()).list(prefix, mostObjects + 1);
      if (found.length <= mostObjects) return found;
      const happened = `there are more than ${mostObjects} objects below it`;
      throw new errors.nM({
        subject: prefix,
        happened,
        remedy: "Name longer prefixes, a line each."
      });
    }
    async function judgeItem(item, scene) {
      const {cases, world} = scene, {input, output} = item, {readBytes} = await world.objects(), read = uri => readBytes(uri, largestBytes).catch(error => {
        if (!(error instanceof errors.nM && isAbsence(error))) throw error;
      }), bytes = await read(output);
      if (void 0 === bytes) return judgeAbsence(cases, item, "output");
      const shown = shownOf(scene);
      if (void 0 === input) return judgeBatchOutput(cases, {
        name: output,
        bytes
      }, {
        shown
      });
      const sent = await read(input);
      if (void 0 === sent) return judgeAbsence(cases, item, "input");
      const rows = await async function(bytes, contentTypeOrName) {
        const contentType = (0, content_type.QH)(contentTypeOrName) ?? contentTypeOrName, table = await (0, 
        smoke_table.x)({
          status: 200,
          contentType,
          body: bytes
        }, !1, {
          bodies: !1,
          words: new Set
        });
        return "read" === table.kind ? table.value.rows.length : void 0;
      }(sent, input);
      return judgeBatchOutput(cases, {
        name: output,
        bytes
      }, {
        shown,
        sent: void 0 === rows ? void 0 : {
          rows
        }
      });
    }
    const isAbsence = ({code}) => [ "NoSuchKey", "NoSuchBucket" ].includes(code);
    function missing(subject, happened) {
      return {
        outcome: "failed",
        failureKind: "assertion",
        failure: {
          subject,
          happened,
          remedy: "Read what the transform job says of its end."
        }
      };
    }
    const mostTold = 100;
    async function askCases(target, cases, {concurrency, log, shown, signal}) {
      const asked = [], verdicts = new Map;
      let told = 0;
      const tell = one => {
        if ("passed" === one.verdict ? cases.length <= mostTold : told < mostTold) {
          told += 1;
          log.info(describeCase(one));
        }
      }, queue = cases.values();
      await Promise.all(Array.from({
        length: Math.min(concurrency, cases.length)
      }, async () => {
        for (const each of queue) {
          if (isPointless(asked)) return;
          const invocation = await target.ask(each.request, signal);
          asked.push({
            case: each,
            invocation
          });
          const verdict = await judgeCase(each, invocation, shown);
          verdicts.set(each, verdict);
          tell(verdict);
        }
      }));
      return {
        asked,
        cases: await Promise.all(cases.map(async each => verdicts.get(each) ?? judgeCase(each, void 0, shown)))
      };
    }
    const unseen = {
      bodies: !1,
      words: new Set
    };
    function parity_valueOf(answer) {
      const json = (0, smoke_body.gw)(answer) ? (0, smoke_body.Vh)(answer, unseen) : void 0;
      if ("read" === json?.kind) return json.value;
      const text = (0, smoke_body.yR)(answer);
      return "read" === text.kind ? cellsOf(text.value) : Buffer.from(answer.body).toString("base64");
    }
    const cellsOf = text => text.trim().split(/\r?\n/).map(line => line.split(",").map(parity_cellOf)), parity_cellOf = cell => (0, 
    smoke_number.rl)(cell.replace(/^\s*"(.*)"\s*$/, "$1")) ?? cell;
    function* differencesOf(ours, theirs) {
      if ("number" == typeof ours && "number" == typeof theirs) yield Math.abs(ours - theirs); else if ((0, 
      json.P8)(ours) && (0, json.P8)(theirs)) for (const [index, each] of ours.entries()) yield* differencesOf(each, theirs[index]); else if ((0, 
      json.OW)(ours) && (0, json.OW)(theirs)) for (const [key, each] of Object.entries(ours)) Object.hasOwn(theirs, key) && (yield* differencesOf(each, theirs[key]));
    }
    var measure_addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, measure_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function measure(target, scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, plan, stage, world} = scene, {bailOut, load} = plan;
        if (void 0 === load) return;
        const {log, signal} = stage, requests = function(cases) {
          const answerable = cases.filter(({expectations}) => !expectations.some(each => "status" === each.kind && (each.status < 200 || each.status > 299)));
          return [ answerable.filter(({request}) => "GET" !== request.method), answerable, cases ].find(({length}) => length > 0) ?? [];
        }(cases).map(({request}) => request), senderOrder = {
          connections: load.concurrency,
          timeoutMs: inputs.requestTimeout,
          signal
        };
        log.info(`${target.subject}: load of ${describePlan(load)}`);
        const sender = measure_addDisposableResource(env_1, await (target.openSender?.(requests, senderOrder) ?? world.askSender(target.ask, requests, senderOrder)), !0), onProgress = sofar => log.info(`${target.subject}: ${describeLoad(sofar)}`), report = await world.runLoad(sender, {
          plan: load,
          requests: requests.length,
          bailOut,
          onProgress
        }, stage);
        log.info(`${target.subject}: ${describeLoad(report)}${void 0 === report.stopped ? "" : `, ended: ${report.stopped}`}`);
        const cut = describeCut(report);
        void 0 !== cut && log.warn(`${target.subject}: ${cut}`);
        return report;
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = measure_disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    function describeLoad({elapsedMs, errors, latency, requests, rps}) {
      const {p50Ms, p95Ms} = latency, measured = [ void 0 === p50Ms ? void 0 : `median ${(0, 
      domain_latency.YL)(p50Ms)}`, void 0 === p95Ms ? void 0 : `p95 ${(0, domain_latency.YL)(p95Ms)}` ].filter(each => void 0 !== each);
      return `${[ `${requests} requests in ${(0, duration.a)(elapsedMs)}`, `${rps.toFixed(1)} answers a second`, ...measured ].join(", ")}, ${errors} errors`;
    }
    async function warmUp(target, {cases, requests, timeoutMs}, stage) {
      if (0 === requests || 0 === cases.length) return {
        warmUp: void 0,
        obstacle: void 0
      };
      const {clock, log, signal} = stage, startedAt = clock.now(), isOver = () => clock.now() - startedAt >= timeoutMs;
      let coldStartMs, readyAfterMs, lastProblem, last, tried = 0, sent = 0, answered = 0;
      const askOne = async () => {
        const invocation = await target.ask(requestOf(cases, tried), signal);
        tried += 1;
        last = invocation;
        lastProblem = problemOf(invocation) ?? lastProblem;
        if (!isReady(invocation)) return invocation;
        sent += 1;
        if ("answered" === invocation.kind) {
          answered += 1;
          coldStartMs ??= invocation.latencyMs;
          readyAfterMs ??= clock.now() - startedAt;
        }
        return invocation;
      };
      await (0, poll.wt)({
        ...stage,
        subject: target.subject,
        timeoutMs,
        maxPauseMs: 5e3,
        look: async () => {
          let seen = await askOne();
          for (;sent < requests && isReady(seen) && !isFinal(seen) && !isOver(); ) seen = await askOne();
          return seen;
        },
        judge: seen => isReady(seen) ? (0, poll.Vw)(void 0) : (0, poll.eg)(`not ready (${problemOf(seen) ?? ""})`)
      });
      const warm = {
        requests: sent,
        answered,
        coldStartMs,
        readyAfterMs,
        lastProblem
      }, lack = sent < requests && last && !(isFinal(seen = last) || 0 !== answered && isReady(seen)) ? function(last) {
        if ("unanswered" === last.kind) return last.failure;
        return {
          happened: problemOf(last) ?? "",
          remedy: "Read the log of the model, and look whether what stands in front of it finds it healthy."
        };
      }(last) : void 0;
      var seen;
      const cut = sent < requests && isOver() ? `; 'warm-up-timeout' ended it before all ${requests}` : "";
      log.info(`${function({answered, coldStartMs, lastProblem, readyAfterMs, requests}) {
        return `warm-up: ${answered} of ${requests} requests answered${void 0 === coldStartMs ? "" : `, the first in ${(0, 
        domain_latency.YL)(coldStartMs)}`}${void 0 === readyAfterMs || readyAfterMs < 1e3 ? "" : `, ready after ${(0, 
        duration.a)(readyAfterMs)}`}${lastProblem ? `; last error: ${lastProblem}` : ""}`;
      }(warm)}${cut}`);
      return {
        warmUp: warm,
        obstacle: lack && notReady(target.subject, lack, timeoutMs)
      };
    }
    const requestOf = (cases, position) => {
      const each = cases[position % cases.length];
      if (void 0 === each) throw new Error("a warm-up needs cases");
      return each.request;
    }, isReady = invocation => "answered" === invocation.kind ? 503 !== invocation.status : !invocation.notReady, isFinal = invocation => "unanswered" === invocation.kind && invocation.final;
    function notReady(subject, {happened, remedy}, timeoutMs) {
      return infrastructure({
        subject,
        happened: `the model did not become ready within ${(0, duration.a)(timeoutMs)} (${happened})`,
        remedy: `${remedy} Or give it longer by 'warm-up-timeout'.`
      });
    }
    var compare_addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, compare_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function findBaseline(ours, scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, stage, world} = scene, {baselineEndpoint} = inputs;
        if (void 0 === baselineEndpoint || ours.length < cases.length) return {};
        compare_addDisposableResource(env_1, stage.log.group(`baseline: endpoint ${baselineEndpoint}`), !1);
        const target = compare_addDisposableResource(env_1, await world.openTarget(function(inputs, endpointName) {
          const {invocation, requestTimeout: timeoutMs, targetModel} = inputs;
          return {
            kind: "endpoint",
            endpointName,
            invocation,
            targetModel,
            timeoutMs
          };
        }(inputs, baselineEndpoint), stage), !0);
        return await async function(target, ours, scene) {
          const {cases, inputs, plan, stage} = scene, {subject} = target, {obstacle} = await warmUp(target, {
            cases,
            requests: inputs.warmUp,
            timeoutMs: inputs.warmUpTimeout
          }, stage);
          if (obstacle) return {
            noBaseline: obstacle
          };
          const log = {
            ...stage.log,
            info: () => {}
          }, shown = {
            bodies: !1,
            words: new Set
          }, order = {
            concurrency: concurrencyOf(inputs),
            shown,
            log,
            signal: stage.signal
          }, {asked, cases: verdicts} = await askCases(target, cases, order), answers = new Map(asked.flatMap(one => isAnswered(one) ? [ [ one.case, one.invocation ] ] : [])), problem = asked.map(({invocation}) => problemOf(invocation)).find(each => void 0 !== each);
          if (void 0 !== problem) {
            const happened = `of the baseline, ${answers.size} of ${cases.length} requests were answered (${problem})`;
            if (0 === answers.size) return {
              noBaseline: infrastructure({
                subject,
                happened,
                remedy: checkBaseline
              })
            };
            stage.log.warn(`${subject}: ${happened}. The others are not compared.`);
          }
          const pairs = ours.flatMap(one => {
            const theirs = answers.get(one.case);
            return isAnswered(one) && void 0 !== theirs ? [ {
              ours: one.invocation,
              theirs
            } ] : [];
          }), load = plan.thresholds.some(comparesLatency) ? await measure(target, scene) : void 0, latencies = plan.load ? [] : [ ...answers.values() ].map(({latencyMs}) => latencyMs), parity = function(pairs, tolerance = smoke_number.pV) {
            const values = pairs.map(({ours, theirs}) => ({
              ours: parity_valueOf(ours),
              theirs: parity_valueOf(theirs)
            })), differences = values.flatMap(({ours, theirs}) => [ ...differencesOf(ours, theirs) ]).filter(Number.isFinite);
            return {
              compared: pairs.length,
              equal: values.filter(({ours, theirs}) => void 0 === findDifference(ours, theirs, tolerance)).length,
              largestDifference: differences.reduce((most, each) => Math.max(most ?? 0, each), void 0)
            };
          }(pairs);
          stage.log.info(`${subject}: ${parity.equal} of ${parity.compared} answers are the same`);
          return {
            baseline: {
              subject,
              latency: load?.latency ?? (0, domain_latency.xL)(latencies),
              requests: load?.requests ?? asked.length,
              errors: load?.errors ?? asked.length - answers.size,
              quality: scoreCases(verdicts, scene),
              parity
            }
          };
        }(target, ours, scene);
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = compare_disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    const checkBaseline = "Check 'baseline-endpoint', and that this role may invoke it.", isAnswered = one => "answered" === one.invocation.kind && (0, 
    smoke_invocation.oJ)(one.invocation);
    function scoreCases(cases, scene) {
      const {problemType} = scene.plan, scored = cases.filter(({verdict}) => "passed" === verdict || "failed" === verdict).flatMap(({case: {truth}, predicted}) => void 0 === truth ? [] : [ {
        truth,
        predicted: predicted?.label
      } ]), order = {
        probabilityThreshold: scene.inputs.probabilityThreshold,
        shown: shownOf(scene)
      };
      return problemType && judgeQuality(scored, problemType, order);
    }
    async function orRefusal(look) {
      try {
        return await look();
      } catch (error) {
        if (error instanceof errors.nM) return error;
        throw error;
      }
    }
    async function orWarning(look, what, log) {
      const found = await orRefusal(look);
      if (!(found instanceof errors.nM)) return found;
      log.warn(`${found.message} Only ${what} is missing for it.`);
    }
    var examine_addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, examine_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function examine(scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, plan, stage, world} = scene, nothing = {
          subject: subjectOf(inputs),
          thresholds: plan.thresholds,
          asked: []
        }, withoutAsking = obstacle => ({
          ...nothing,
          obstacle,
          cases: cases.map(each => ({
            case: each,
            ...notAsked
          }))
        }), wrongModel = await async function({inputs, world}) {
          const {endpointName, expectImageDigest: imageDigest, expectModelPackageArn: modelPackageArn} = inputs;
          if (void 0 === endpointName || void 0 === modelPackageArn && void 0 === imageDigest) return;
          const served = await orRefusal(() => world.servedModel.find(endpointName));
          return served instanceof errors.nM ? infrastructure(served.failure) : function(endpointName, served, expected) {
            if (void 0 === served) return infrastructure(noSuchEndpoint(endpointName));
            const {configName, modelPackageArns, resolvedImages} = served, wrong = [ differs(expected.modelPackageArn, modelPackageArns), differs(expected.imageDigest && `the image ${expected.imageDigest}`, resolvedImages.map(nameByDigest)) ].filter(each => void 0 !== each);
            return 0 !== wrong.length ? {
              outcome: "failed",
              failureKind: "assertion",
              failure: {
                subject: `endpoint ${endpointName}`,
                happened: `${wrong.join("; ")} (endpoint config ${configName})`,
                remedy: "Deploy what is expected, or expect what is served."
              }
            } : void 0;
          }(endpointName, served, {
            modelPackageArn,
            imageDigest
          });
        }(scene);
        if (wrongModel) return withoutAsking(wrongModel);
        const opened = await orRefusal(() => world.openTarget(function(inputs) {
          const {allowPrivateNetwork, container, endpointName, environment, headers = {}, image, model, url} = inputs, {requestTimeout: timeoutMs, startupTimeout: startupTimeoutMs} = inputs;
          if (void 0 !== url) return {
            kind: "url",
            url,
            allowPrivateNetwork,
            headers,
            timeoutMs
          };
          if (void 0 !== container) return {
            kind: "container",
            container,
            headers,
            timeoutMs
          };
          if (void 0 !== image) return {
            kind: "image",
            image,
            model,
            environment: environment ?? new Map,
            startupTimeoutMs,
            headers,
            timeoutMs
          };
          const {inferenceComponentName, invocation, sessionId, targetModel, targetVariant} = inputs;
          return {
            kind: "endpoint",
            endpointName: endpointName ?? "",
            inferenceComponentName,
            invocation,
            sessionId,
            targetModel,
            targetVariant,
            timeoutMs
          };
        }(inputs), stage));
        if (opened instanceof errors.nM) return {
          ...withoutAsking(infrastructure(opened.failure)),
          logTail: tailIn(opened)
        };
        const target = examine_addDisposableResource(env_1, opened, !0);
        stage.log.info(`${target.subject}: ${cases.length} cases, ${inputs.warmUp} requests to warm up before them`);
        const order = {
          cases,
          requests: inputs.warmUp,
          timeoutMs: inputs.warmUpTimeout
        }, {obstacle, ...warm} = await warmUp(target, order, stage);
        return obstacle ? {
          ...withoutAsking(obstacle),
          ...warm,
          logTail: await findLogTail(target, scene)
        } : {
          ...nothing,
          ...warm,
          ...await ask(target, scene)
        };
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = examine_disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    const notAsked = {
      verdict: "not asked",
      checks: [],
      got: "",
      predicted: void 0,
      latencyMs: void 0
    };
    async function ask(target, scene) {
      const {cases, inputs, stage} = scene, {log, signal} = stage, answers = await askCases(target, cases, {
        concurrency: concurrencyOf(inputs),
        shown: shownOf(scene),
        log,
        signal
      }), sinceMs = stage.clock.now(), load = isSound(answers) ? await measure(target, scene) : void 0;
      return {
        ...answers,
        load,
        ...await findBaseline(answers.asked, scene),
        quality: scoreCases(answers.cases, scene),
        serverSide: load && await findServerSide(scene, {
          ...answers,
          load,
          sinceMs
        }),
        logTail: hasFailed(answers) || load?.errors ? await findLogTail(target, scene, answers.asked) : []
      };
    }
    const hasFailed = ({asked}) => asked.some(({invocation}) => "answered" === invocation.kind && !(0, 
    smoke_invocation.oJ)(invocation));
    async function findServerSide({inputs, stage, world}, measured) {
      const {endpointName, serverLatencyTimeout: timeoutMs} = inputs, {asked, load, sinceMs} = measured, variants = asked.flatMap(({invocation}) => "answered" === invocation.kind && invocation.variant || []);
      if (void 0 === endpointName || 0 === variants.length) return;
      const latency = await world.endpointLatency(), window = {
        endpointName,
        variants: [ ...new Set(variants) ],
        sinceMs,
        untilMs: stage.clock.now()
      };
      return orWarning(() => void 0 === timeoutMs ? latency.find(window) : latency.wait({
        ...window,
        requests: load.requests,
        timeoutMs
      }, stage), "the latency on the server's side", stage.log);
    }
    const tailIn = error => "logTail" in error && Array.isArray(error.logTail) ? error.logTail.map(line => String(line)) : [], toldLines = 20;
    async function findLogTail(target, {inputs, stage, world}, asked = []) {
      if (target.logTail) return target.logTail(toldLines);
      const {endpointName} = inputs;
      if (void 0 === endpointName) return [];
      const logs = await world.containerLogs(), place = {
        group: `/aws/sagemaker/Endpoints/${endpointName}`,
        streamPrefix: (0, smoke_invocation.tl)((0, smoke_invocation.rQ)(asked) ?? "")
      }, tail = await orWarning(() => logs.tail(place, toldLines), "the end of the container's log", stage.log);
      return tail?.streams[0]?.lines ?? [];
    }
    function expectedOf(verdict) {
      const wrong = wrongOf(verdict);
      return joined((wrong.length > 0 ? wrong : verdict.checks).map(({expected}) => expected));
    }
    function gotOf(verdict) {
      if ("not asked" === verdict.verdict) return "not asked";
      const wrong = wrongOf(verdict);
      return wrong.length > 0 ? joined(wrong.map(({got}) => got)) : verdict.got;
    }
    function describeMiss(verdict) {
      const expected = expectedOf(verdict);
      return "" === expected ? gotOf(verdict) : `expected ${expected}, got ${gotOf(verdict)}`;
    }
    const wrongOf = ({checks}) => checks.filter(({met}) => !met), joined = texts => [ ...new Set(texts) ].join("; "), mostAnnotations = 9;
    function toTest(verdict) {
      const {case: each, latencyMs} = verdict, finding = function(verdict) {
        const message = describeMiss(verdict);
        switch (verdict.verdict) {
         case "passed":
          return;

         case "failed":
          return {
            kind: "failure",
            type: "assertion",
            message,
            details: wrongOf(verdict).map(({expected, got}) => `expected ${expected}, got ${got}`).join("\n")
          };

         case "unanswered":
          return {
            kind: "error",
            type: "unanswered",
            message,
            details: ""
          };

         case "not asked":
          return {
            kind: "skipped",
            type: "not asked",
            message,
            details: ""
          };
        }
      }(verdict), scored = isOnlyScored(each) && isRed(finding) ? asScored(finding) : finding;
      return {
        name: each.name,
        place: each.place,
        latencyMs,
        finding: scored
      };
    }
    const asScored = ({details, message}) => ({
      kind: "skipped",
      type: "only scored",
      message: `only scored: ${message}`,
      details
    });
    function toThresholdTest({measured, threshold, verdict}) {
      const name = threshold.text;
      switch (verdict) {
       case "met":
        return {
          name
        };

       case "missed":
        return {
          name,
          finding: {
            kind: "failure",
            type: "threshold",
            message: `expected ${threshold.text}, got ${measured}`,
            details: ""
          }
        };

       case "inconclusive":
        return {
          name,
          finding: {
            kind: "skipped",
            type: "inconclusive",
            message: measured,
            details: ""
          }
        };
      }
    }
    const isRed = finding => "failure" === finding?.kind || "error" === finding?.kind;
    function totalsOf(tests) {
      const count = kind => tests.filter(({finding}) => finding?.kind === kind).length;
      return {
        tests: tests.length,
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
        time: seconds(tests.reduce((sum, {latencyMs = 0}) => sum + latencyMs, 0))
      };
    }
    const seconds = ms => (ms / 1e3).toFixed(4);
    function smoke_junit_element(name, attributes, content = "") {
      const written = Object.entries(attributes).flatMap(([key, value]) => void 0 === value ? [] : [ ` ${key}="${escapeXml(String(value))}"` ]);
      if (0 === content.length) return `<${name}${written.join("")}/>`;
      const inner = "string" == typeof content ? content : `\n${content.join("\n")}\n`;
      return `<${name}${written.join("")}>${inner}</${name}>`;
    }
    const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
    function escapeXml(text) {
      return text.replace(forbidden, "").replace(/[&<>"\t\n\r\u0085\u2028\u2029]|(?<=##)\[/g, each => `&#${each.charCodeAt(0)};`);
    }
    function knownElsewhere(report, showBodies) {
      const {cases, latency, quality, subject} = report, asked = cases.filter(({verdict}) => "not asked" !== verdict), passed = countOf(cases, "passed");
      return {
        endpoint_name: subject.replace(/^endpoint /, ""),
        success: "passed" === report.outcome,
        total_tests: cases.length,
        passed,
        failed: cases.length - passed,
        accuracy: "classification" === quality?.kind ? quality.accuracy : passed / cases.length,
        avg_latency_ms: latency.meanMs,
        p50_latency_ms: latency.p50Ms,
        p95_latency_ms: latency.p95Ms,
        p99_latency_ms: latency.p99Ms,
        latencies: asked.map(({latencyMs}) => latencyMs).filter(each => void 0 !== each),
        predictions: asked.map(each => ({
          input: showBodies ? inputOf(each) : void 0,
          prediction: each.predicted?.shown ?? gotOf(each),
          expected: each.case.truth ?? expectedOrNone(each),
          latency_ms: each.latencyMs
        }))
      };
    }
    const countOf = (cases, wanted) => cases.filter(({verdict}) => verdict === wanted).length, longestInput = 2e3;
    function inputOf({case: {request}}) {
      if (void 0 !== request.bodyUri) return request.bodyUri;
      try {
        const text = new TextDecoder("utf-8", {
          fatal: !0
        }).decode(request.body);
        return text.length > longestInput ? `${text.slice(0, longestInput).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
      } catch {
        return;
      }
    }
    const caseOf = each => ({
      name: each.case.name,
      path: each.case.place.path,
      line: each.case.place.line,
      verdict: each.verdict,
      expected: expectedOrNone(each),
      got: gotOf(each),
      predicted: each.predicted?.shown,
      truth: each.case.truth,
      latency_ms: each.latencyMs
    });
    function expectedOrNone(each) {
      const expected = expectedOf(each);
      return "" === expected ? void 0 : expected;
    }
    const latencyOf = ({maxMs, meanMs, p50Ms, p95Ms, p99Ms, samples}) => ({
      answers: samples,
      mean_ms: meanMs,
      p50_ms: p50Ms,
      p95_ms: p95Ms,
      p99_ms: p99Ms,
      max_ms: maxMs
    }), serverLatencyOf = latency => latency && {
      mean_ms: latency.averageMs,
      p50_ms: latency.p50Ms,
      p95_ms: latency.p95Ms,
      p99_ms: latency.p99Ms
    }, baselineOf = ({errors, latency, quality, requests, subject}) => ({
      subject,
      requests,
      errors,
      latency: latencyOf(latency),
      quality
    }), loadOf = load => ({
      plan: describePlan(load.plan),
      requests: load.requests,
      answered: load.answered,
      errors: load.errors,
      throttles: load.throttles,
      rps: load.rps,
      elapsed_ms: load.elapsedMs,
      stopped: load.stopped,
      cut: describeCut(load),
      problems: load.problems,
      histogram: load.histogram.map(({count, fromMs, toMs}) => ({
        from_ms: fromMs,
        to_ms: toMs,
        count
      }))
    });
    var log = __webpack_require__(9764);
    const fewestAnswers = 20;
    function renderLatencyChart(histogram, latency) {
      if (latency.samples < fewestAnswers) return;
      const counts = histogram.map(({count}) => count), lines = [ "xychart-beta", `title "Latency of ${latency.samples} answers"`, `x-axis "up to so many ms" [${labelsOf(histogram).join(", ")}]`, `y-axis "answers" 0 --\x3e ${Math.max(...counts)}`, `bar [${counts.join(", ")}]` ];
      return (0, markdown.DV)(lines.join("\n"), "mermaid");
    }
    function labelsOf(histogram) {
      const labels = digits => histogram.map(({toMs}) => `"${Number(toMs.toPrecision(digits))}"`);
      let digits = 2;
      for (;digits < 17 && new Set(labels(digits)).size < histogram.length; ) digits += 1;
      return labels(digits);
    }
    const caseMarks = {
      passed: "✅",
      failed: "❌",
      unanswered: "❔",
      "not asked": "–"
    }, thresholdMarks = {
      met: "✅",
      missed: "❌",
      inconclusive: "❔"
    };
    function thresholdTable(thresholds) {
      if (0 === thresholds.length) return;
      const rows = thresholds.map(({measured, threshold, verdict}) => [ thresholdMarks[verdict], smoke_tables_cell(threshold.text), smoke_tables_cell(measured) ]);
      return (0, markdown.tp)([ "", "Threshold", "Measured" ], rows);
    }
    function caseTable(cases, mostRows) {
      if (0 === cases.length) return;
      const ofVerdict = wanted => cases.filter(({verdict}) => verdict === wanted), sorted = [ ...ofVerdict("failed"), ...ofVerdict("unanswered"), ...ofVerdict("not asked"), ...ofVerdict("passed") ];
      return (0, markdown.tp)([ "", "Case", "Expected", "Got", "Latency" ], sorted.map(caseRow), mostRows);
    }
    function caseRow(each) {
      const {case: asked, latencyMs, predicted, verdict} = each, label = (word, value) => void 0 === asked.truth ? "" : `${word} ${String(value)}`;
      return [ caseMarks[verdict], smoke_tables_cell(asked.name), smoke_tables_cell(smoke_tables_joined(expectedOf(each), label("truth", asked.truth))), smoke_tables_cell(smoke_tables_joined(gotOf(each), void 0 === predicted ? "" : label("predicted", predicted.shown))), void 0 === latencyMs ? "" : (0, 
      domain_latency.YL)(latencyMs) ];
    }
    const smoke_tables_joined = (...texts) => texts.filter(text => "" !== text).join("; "), smoke_tables_cell = text => (0, 
    markdown.FV)((0, smoke_shown.ml)(text, 300));
    function qualityTable(quality) {
      const scores = smoke_tables_scoresOf(quality), {missing = 0, samples: all} = quality, shown = [ [ "samples", 0 === missing ? String(all) : `${all - missing} of ${all}` ], ...scores.map(([name, value]) => [ name, orNotDefined(value) ]) ];
      return (0, markdown.tp)(shown.map(([name]) => name), [ shown.map(([, value]) => value) ]);
    }
    function smoke_tables_scoresOf(quality) {
      switch (quality.kind) {
       case "classification":
        {
          const {accuracy, f1, precision, recall} = quality;
          return Object.entries({
            accuracy,
            precision,
            recall,
            f1
          });
        }

       case "regression":
        {
          const {mae, mse, r2, rmse} = quality;
          return Object.entries({
            mse,
            rmse,
            mae,
            r2
          });
        }
      }
    }
    function baselineTable(baseline, now) {
      const rows = [ ...compared(baseline.quality && smoke_tables_scoresOf(baseline.quality), now.quality && smoke_tables_scoresOf(now.quality), orNotDefined), ...compared(latenciesOf(baseline.latency), latenciesOf(now.latency), domain_latency.YL), ...compared([ [ "errors", errorsOf(baseline) ] ], [ [ "errors", errorsOf(now) ] ], share => `${orNotDefined(share)}%`) ];
      return 0 === rows.length ? void 0 : (0, markdown.tp)([ "Measure", "Baseline", "Now", "Difference" ], rows);
    }
    function compared(before = [], now = [], format) {
      const known = new Map(now);
      return before.flatMap(([name, was]) => {
        const is = known.get(name);
        if (void 0 === was || void 0 === is) return [];
        const sign = is > was ? "+" : "−";
        return [ [ name, format(was), format(is), is === was ? "none" : sign + format(Math.abs(is - was)) ] ];
      });
    }
    const errorsOf = ({errors, requests}) => 0 === requests ? void 0 : 100 * errors / requests, smoke_tables_measures = [ "mean", "p50", "p95", "p99", "max" ], latenciesOf = latency => smoke_tables_measures.map(each => [ each, latency[`${each}Ms`] ]);
    function latencyTable({firstByte, latency, serverSide}) {
      const rows = [ ...clientRow("from this runner", latency), ...clientRow("to the first byte", firstByte), ...serverRow("ModelLatency", serverSide?.modelLatency, serverSide?.invocations), ...serverRow("OverheadLatency", serverSide?.overheadLatency, serverSide?.invocations) ];
      return 0 === rows.length ? void 0 : (0, markdown.tp)([ "", "Requests", ...smoke_tables_measures ], rows);
    }
    function clientRow(name, latency) {
      if (void 0 === latency || 0 === latency.samples) return [];
      const cells = smoke_tables_measures.map(each => {
        const value = latency[`${each}Ms`];
        return void 0 === value ? `needs ${domain_latency.Ht[each]} requests` : (0, domain_latency.YL)(value);
      });
      return [ [ name, String(latency.samples), ...cells ] ];
    }
    function serverRow(name, latency, invocations = 0) {
      if (void 0 === latency) return [];
      const {averageMs, p50Ms, p95Ms, p99Ms} = latency, cells = [ averageMs, p50Ms, p95Ms, p99Ms ].map(each => void 0 === each ? "" : (0, 
      domain_latency.YL)(each));
      return [ [ (0, markdown.aY)(name), String(invocations), ...cells, "" ] ];
    }
    const orNotDefined = value => void 0 === value ? "not defined" : formatNumber(value), headings = {
      passed: "✅ Smoke test passed",
      failed: "❌ Smoke test failed",
      inconclusive: "❔ Smoke test inconclusive"
    }, smoke_summary_mostRows = 50, mostRowsOfComment = 10;
    const verdictOf = ({failure, outcome, subject}) => [ `## ${headings[outcome]}: ${(0, 
    markdown.FV)(subject)}`, failure && (0, markdown.Qu)(failure) ];
    function section(title, ...blocks) {
      const some = blocks.filter(block => void 0 !== block);
      return 0 === some.length ? void 0 : [ `### ${(0, markdown.FV)(title)}`, ...some ].join("\n\n");
    }
    const smoke_summary_confusionOf = quality => "classification" === quality.kind ? function({classes, counts, hidden = 0}) {
      const names = classes.slice(0, 20).map(name => (0, markdown.FV)((0, smoke_shown.ml)(name, 40)) || "(empty)"), rows = counts.slice(0, 20).map((row, truth) => [ ...names.slice(truth, truth + 1), ...row.slice(0, 20).map((count, predicted) => ((count, isRight) => isRight && count > 0 ? `**${count}**` : String(count))(count, truth === predicted)) ]), more = classes.length - names.length + hidden, note = 0 === more ? [] : [ `${more} ${1 === more ? "class more is" : "classes more are"} not shown.` ];
      return [ (0, markdown.tp)([ "truth ↓ predicted →", ...names ], rows), ...note ].join("\n\n");
    }(quality.confusion) : void 0;
    function againstOf(baseline, now) {
      const {compared, equal, largestDifference} = baseline.parity, parity = `${equal} of ${compared} answers are equal${void 0 === largestDifference ? "" : `; the largest difference between two numbers is ${formatNumber(largestDifference)}`}.`;
      return section(`Against ${baseline.subject}`, baselineTable(baseline, now), parity);
    }
    function planOf(load) {
      const cut = describeCut(load);
      return `Under load: ${(0, markdown.FV)(describePlan(load.plan))}.${void 0 === cut ? "" : ` ⚠️ ${(0, 
      markdown.FV)(cut)}.`}`;
    }
    const throttledOf = ({load, requests, throttles}) => void 0 !== load || 0 === throttles ? void 0 : `${throttles} of ${requests} requests were throttled.`, sticky_comment_mostCharacters = 65536;
    async function postSticky({body, marker, pullRequest}, {comments, log}) {
      const text = function(marker, body) {
        const whole = `${marker}\n${body}`;
        if (whole.length <= sticky_comment_mostCharacters) return whole;
        const room = whole.slice(0, sticky_comment_mostCharacters - 55), end = room.lastIndexOf("\n");
        return (end > marker.length ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, "")) + "\n\nThis comment was cut; the job summary has all of it.\n";
      }(marker, body), write = async () => {
        const known = function(comments, marker) {
          const marked = comments.filter(({body}) => body.trimStart().startsWith(marker)), trusted = [ "OWNER", "MEMBER", "COLLABORATOR" ];
          return marked.find(({isByBot}) => isByBot) ?? marked.find(({association}) => trusted.includes(association));
        }(await comments.list(pullRequest), marker);
        known?.body !== text && await (known ? comments.update(known.id, text) : comments.create(pullRequest, text));
      };
      await async function(log, tell) {
        try {
          return await tell();
        } catch (error) {
          if (!(error instanceof errors.nM)) throw error;
          log.warn(`${error.message} Nothing else depends on it.`);
          return;
        }
      }(log, () => write().catch(error => {
        if (error instanceof errors.nM && error.transient) return write();
        throw error;
      }));
    }
    async function publish(report, scene) {
      const {inputs, stage} = scene;
      for (const each of function({cases}) {
        return cases.filter(({case: each, verdict}) => "failed" === verdict && !isOnlyScored(each)).slice(0, mostAnnotations).map(each => {
          const {name, place} = each.case;
          return {
            path: place.path,
            line: place.line,
            title: `Smoke test: ${name}`,
            message: describeMiss(each)
          };
        });
      }(report)) stage.log.annotate(each);
      !function({cases, latency, outcome, quality, subject, thresholds}, log) {
        const {maxMs, p50Ms, samples} = latency;
        void 0 !== p50Ms && void 0 !== maxMs && log.info(`latency over ${samples} requests: median ${(0, 
        domain_latency.YL)(p50Ms)}, at most ${(0, domain_latency.YL)(maxMs)}`);
        quality && log.info(function(quality) {
          const named = names => Object.entries(names).map(([name, value]) => `${name} ${void 0 === value ? "not defined" : formatNumber(value)}`), missing = describeMissing(quality), over = scores => `quality over ${quality.samples} labelled cases: ${scores.join(", ")}${void 0 === missing ? "" : `; ${missing}`}`;
          if ("classification" === quality.kind) {
            const {accuracy, f1, precision, recall} = quality;
            return over(named({
              accuracy,
              precision,
              recall,
              f1
            }));
          }
          const {mae, mse, r2, rmse} = quality;
          return over(named({
            mse,
            rmse,
            mae,
            r2
          }));
        }(quality));
        for (const {measured, threshold, verdict} of thresholds) log.info(`${threshold.text}: ${verdict} (${measured})`);
        log.info(`${subject}: ${outcome}, ${count(cases, "passed")} of ${cases.length} cases passed`);
      }(report, stage.log);
      const outputs = function({cases, errors, failureKind, latency, load, metrics, outcome, quality, requests}) {
        const {p50Ms, p95Ms, p99Ms} = latency;
        return {
          outcome,
          ...void 0 !== failureKind && {
            failureKind
          },
          passed: String(count(cases, "passed")),
          failed: String(count(cases, "failed")),
          ...void 0 !== p50Ms && {
            p50Ms: p50Ms.toFixed(1)
          },
          ...void 0 !== p95Ms && {
            p95Ms: p95Ms.toFixed(1)
          },
          ...void 0 !== p99Ms && {
            p99Ms: p99Ms.toFixed(1)
          },
          ...requests > 0 && {
            errorRate: String(Number((100 * errors / requests).toFixed(4)))
          },
          ...load && {
            rps: load.rps.toFixed(1)
          },
          ..."classification" === quality?.kind && {
            accuracy: String(Number(quality.accuracy.toPrecision(6)))
          },
          ...metrics.size > 0 && {
            metrics: JSON.stringify(Object.fromEntries(rounded(metrics)))
          }
        };
      }(report);
      stage.setOutputs(outputs);
      const files = await async function(report, {inputs, stage, world}) {
        const wanted = [ [ "resultsFile", () => function(report, showBodies = !1) {
          const {baseline, cases, firstByte, load, serverSide, warmUp} = report, results = {
            ...knownElsewhere(report, showBodies),
            subject: report.subject,
            outcome: report.outcome,
            failure_kind: report.failureKind,
            failure: report.failure,
            unanswered: countOf(cases, "unanswered"),
            not_asked: countOf(cases, "not asked"),
            requests: report.requests,
            errors: report.errors,
            throttles: report.throttles,
            metrics: Object.fromEntries(report.metrics),
            latency: latencyOf(report.latency),
            first_byte: firstByte && latencyOf(firstByte),
            load: load && loadOf(load),
            cold_start_ms: warmUp?.coldStartMs,
            server_side: serverSide && {
              invocations: serverSide.invocations,
              model_latency: serverLatencyOf(serverSide.modelLatency),
              overhead_latency: serverLatencyOf(serverSide.overheadLatency)
            },
            quality: report.quality,
            baseline: baseline && baselineOf(baseline),
            parity: baseline && {
              compared: baseline.parity.compared,
              equal: baseline.parity.equal,
              largest_difference: baseline.parity.largestDifference
            },
            thresholds: report.thresholds.map(({measured, threshold, verdict}) => ({
              threshold: threshold.text,
              verdict,
              measured
            })),
            cases: cases.map(caseOf)
          };
          return `${JSON.stringify(results, (_, value) => void 0 === value ? null : value, 2).replaceAll("##[", "##\\u005b")}\n`;
        }(report, inputs.showBodies) ], [ "junitFile", () => function(report) {
          const {cases, logTail, metrics, outcome, subject, thresholds} = report, asked = cases.map(toTest), measured = thresholds.map(toThresholdTest), rest = function({failure, failureKind, outcome}, told) {
            if (void 0 === failure || told.some(({finding}) => isRed(finding))) return [];
            const kind = "failed" === outcome ? "failure" : "error", details = (0, errors.zt)(failure);
            return [ {
              name: "smoke test",
              finding: {
                kind,
                type: failureKind ?? outcome,
                message: failure.happened,
                details
              }
            } ];
          }(report, [ ...asked, ...measured ]), suite = (name, tests, children) => smoke_junit_element("testsuite", {
            name,
            ...totalsOf(tests)
          }, children), rendered = tests => tests.map(test => function({finding, latencyMs = 0, name, place}, classname) {
            const attributes = {
              classname,
              name,
              file: place?.path,
              line: place?.line,
              time: seconds(latencyMs)
            };
            if (void 0 === finding) return smoke_junit_element("testcase", attributes);
            const {details, kind, message, type} = finding;
            return smoke_junit_element("testcase", attributes, [ smoke_junit_element(kind, "skipped" === kind ? {
              message
            } : {
              type,
              message
            }, escapeXml(details)) ]);
          }(test, subject)), properties = [ [ "outcome", outcome ], ...metrics ].map(([name, value]) => smoke_junit_element("property", {
            name,
            value
          })), log = 0 === logTail.length ? [] : [ smoke_junit_element("system-out", {}, escapeXml(logTail.join("\n"))) ], suites = [ suite("cases", asked, [ smoke_junit_element("properties", {}, properties), ...rendered(asked), ...log ]), ...0 === measured.length ? [] : [ suite("thresholds", measured, rendered(measured)) ], ...0 === rest.length ? [] : [ suite("verdict", rest, rendered(rest)) ] ];
          return `<?xml version="1.0" encoding="UTF-8"?>\n${smoke_junit_element("testsuites", {
            name: `smoke test of ${subject}`,
            ...totalsOf([ ...asked, ...measured, ...rest ])
          }, suites)}\n`;
        }(report) ] ];
        let written = {};
        for (const [name, render] of wanted) {
          const path = inputs[name];
          if (void 0 !== path) try {
            await world.writeText(path, withoutSecrets(inputs, render()));
            written = {
              ...written,
              [name]: path
            };
          } catch (error) {
            if (!(error instanceof errors.dz || error instanceof errors.nM)) throw error;
            stage.log.warn(error.message);
          }
        }
        return written;
      }(report, scene);
      await async function(report, {inputs, stage, world}) {
        const {log} = stage;
        if (!inputs.commentOnPr) return;
        const listeners = await world.audience(inputs.githubToken);
        if (void 0 === listeners?.pullRequest) {
          log.warn("'comment-on-pr' has nowhere to write: it needs 'github-token', in a workflow of a pull request.");
          return;
        }
        const {comments, pullRequest} = listeners, marker = function(kind, subject) {
          return `\x3c!-- sagemaker-promote:smoke-test ${subject.map(part => encodeURIComponent(part.toWellFormed())).join(" ")} --\x3e`;
        }(0, function(inputs) {
          const {cases = "", image} = inputs;
          return [ void 0 === image ? subjectOf(inputs) : `image ${(0, smoke_subject.P)(image)}`, cases ];
        }(inputs)), body = withoutSecrets(inputs, function(report, runUrl) {
          const {baseline, cases, load, quality, thresholds} = report, passed = cases.filter(({verdict}) => "passed" === verdict).length, others = cases.filter(({verdict}) => "passed" !== verdict);
          return (0, markdown.qN)(...verdictOf(report), thresholdTable(thresholds), 0 === cases.length ? void 0 : `${passed} of ${cases.length} cases passed.`, caseTable(others, mostRowsOfComment), quality && section("Quality", qualityTable(quality)), baseline && againstOf(baseline, report), section("Latency", latencyTable(report), load && planOf(load)), void 0 === runUrl ? void 0 : `[All of it is in the summary of the run.](${runUrl})`);
        }(report, world.run.runUrl));
        await postSticky({
          pullRequest,
          marker,
          body
        }, {
          comments,
          log
        });
      }(report, scene);
      const summary = withoutSecrets(inputs, function(report) {
        return function(report) {
          const {baseline, cases, load, logTail, quality, thresholds, warmUp} = report;
          return (0, markdown.qN)(...verdictOf(report), thresholdTable(thresholds), section("Cases", caseTable(cases, smoke_summary_mostRows)), quality && section("Quality", qualityTable(quality), smoke_summary_confusionOf(quality)), baseline && againstOf(baseline, report), section("Latency", latencyTable(report), function({serverSide}) {
            return void 0 === serverSide?.modelLatency && void 0 === serverSide?.overheadLatency ? void 0 : "ModelLatency and OverheadLatency are what CloudWatch measured in the minutes of the test. What this runner sees holds the way to the region as well, so it depends on where the runner stands.";
          }(report), throttledOf(report)), load && section("Load", ...function(load) {
            const {answered, elapsedMs, errors, problems, requests, rps, stopped, throttles} = load, counts = [ requests, answered, errors, throttles ].map(String);
            return [ planOf(load), void 0 === stopped ? void 0 : `⚠️ It ended before its time: ${(0, 
            markdown.FV)(stopped)}`, (0, markdown.tp)([ "Requests", "Answered with 2xx", "Errors", "Throttled", "Answers a second", "Time" ], [ [ ...counts, formatNumber(rps), (0, 
            domain_latency.YL)(elapsedMs) ] ]), 0 === problems.length ? void 0 : problems.map(({count, problem}) => `- ${count} × ${(0, 
            markdown.FV)(problem)}`).join("\n"), renderLatencyChart(load.histogram, load.latency) ];
          }(load)), warmUp && section("Warm-up", function({answered, coldStartMs, lastProblem, readyAfterMs, requests}) {
            return `${[ `${answered} of ${requests} requests were answered`, void 0 === coldStartMs ? void 0 : `the first answer took ${(0, 
            domain_latency.YL)(coldStartMs)} (cold start)`, void 0 === readyAfterMs ? void 0 : `the model was ready after ${(0, 
            domain_latency.YL)(readyAfterMs)}`, void 0 === lastProblem ? void 0 : `last problem: ${(0, 
            markdown.FV)(lastProblem)}` ].filter(part => void 0 !== part).join("; ")}.`;
          }(warmUp)), 0 === logTail.length ? void 0 : section("Container log", (0, markdown.DV)((0, 
          log.$)(logTail.join("\n")))));
        }(report);
      }(report));
      return {
        outputs: {
          ...outputs,
          ...files
        },
        summary,
        ...failureOf(report, inputs, stage.log)
      };
    }
    const withoutSecrets = ({headers = {}}, text) => (0, http_headers.jD)((0, http_headers.Fj)(headers), text);
    function failureOf({failure, outcome}, {onInconclusive}, log) {
      if (void 0 === failure) return {};
      if ("failed" === outcome || "fail" === onInconclusive) return {
        failure
      };
      log.warn(`${failure.subject}: ${failure.happened}. The step goes on all the same, by 'on-inconclusive: continue'.`);
      return {};
    }
    const count = (cases, wanted) => cases.filter(({verdict}) => verdict === wanted).length, rounded = metrics => [ ...metrics ].map(([name, value]) => [ name, Number(value.toPrecision(6)) ]), blockBytes = 512;
    function sizeIn(header) {
      const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0), octal = (from, to) => Number.parseInt(tar_textOf(header.subarray(from, to)).trim(), 8);
      if (octal(148, 156) !== sum) throw new Error("it is no tar archive");
      return octal(124, 136);
    }
    function tar_nameIn(header) {
      const name = tar_textOf(header.subarray(0, 100)), prefix = "ustar" === tar_textOf(header.subarray(257, 262)) ? tar_textOf(header.subarray(345, 500)) : "";
      return "" === prefix ? name : `${prefix}/${name}`;
    }
    const tar_textOf = bytes => (new TextDecoder).decode(bytes).replace(/\0[^]*$/, "");
    const isMetadata = name => /(^|\/)(\._[^/]*|\.DS_Store)$/.test(name);
    async function findSamplePayload({inputs, stage, world}) {
      const {endpointName = "", expectModelPackageArn} = inputs, arn = expectModelPackageArn ?? await async function(endpointName, {servedModel}) {
        const served = await servedModel.find(endpointName);
        if (void 0 === served) throw new errors.nM(noSuchEndpoint(endpointName));
        const [arn] = served.modelPackageArns;
        if (void 0 === arn) throw casesNeeded(`endpoint ${endpointName} serves no model package`);
        return arn;
      }(endpointName, world), payload = await (await world.samplePayloads()).find(arn);
      if (void 0 === payload) throw casesNeeded(`model package ${arn} has no sample payload`);
      stage.log.info(`the cases are the sample payload of ${arn}: ${payload.uri}`);
      return function({bytes, uri}) {
        const files = function(uri, bytes) {
          try {
            return function(archive) {
              const files = [];
              let longName;
              for (let at = 0; at + blockBytes <= archive.length; ) {
                const header = archive.subarray(at, at + blockBytes);
                if (header.every(byte => 0 === byte)) return files;
                const size = sizeIn(header), from = at + blockBytes, bytes = archive.subarray(from, from + size);
                if (bytes.length < size) throw new Error("the archive is cut");
                const type = String.fromCharCode(...header.subarray(156, 157));
                if ("x" === type) longName = /\d+ path=([^\n]+)\n/.exec(tar_textOf(bytes))?.[1]; else if ("L" === type) longName = tar_textOf(bytes); else {
                  "0" !== type && "\0" !== type || files.push({
                    name: longName ?? tar_nameIn(header),
                    bytes
                  });
                  longName = void 0;
                }
                at = from + Math.ceil(size / blockBytes) * blockBytes;
              }
              return files;
            }(bytes);
          } catch (error) {
            throw new errors.dz([ `${uri}: the sample payload cannot be unpacked: ${String(error)}; give 'cases'` ], {
              cause: error
            });
          }
        }(uri, bytes).filter(({name}) => !isMetadata(name));
        if (0 === files.length) throw new errors.dz([ `${uri}: the sample payload holds no file; give 'cases'` ]);
        return files.map(({bytes: body, name}, index) => ({
          name: `case ${index + 1} (${name})`,
          place: {
            path: uri,
            line: 1
          },
          request: {
            body,
            bodyUri: void 0,
            contentType: (0, content_type.QH)(name) ?? content_type.p2,
            accept: void 0,
            method: "POST",
            path: void 0,
            headers: {}
          },
          expectations: [],
          truth: void 0,
          prediction: void 0
        }));
      }(payload);
    }
    const casesNeeded = why => new errors.dz([ `input 'cases': is required here, since ${why}` ]);
    async function run(inputs, world, stage) {
      (0, http_headers.Fj)(inputs.headers ?? {}).forEach(secret => stage.log.mask(secret));
      const plan = await prepare_prepare(inputs, world), scene = {
        inputs,
        world,
        stage,
        plan
      }, cases = await orRefusal(() => plan.cases ? fetchBodies(plan.cases, scene) : findSamplePayload(scene));
      return publish(function(findings) {
        const {baseline, cases, load, obstacle, quality, serverSide, subject, warmUp} = findings, {firstByte, ...measured} = void 0 === load ? function({asked, cases}) {
          const isWanted = new Set(cases.filter(({verdict}) => "passed" === verdict).map(each => each.case)), answers = asked.flatMap(({case: each, invocation}) => "answered" === invocation.kind && ((0, 
          smoke_invocation.oJ)(invocation) || isWanted.has(each)) ? [ invocation ] : []), firstBytes = answers.flatMap(({firstByteMs}) => void 0 === firstByteMs ? [] : [ firstByteMs ]);
          return {
            latency: (0, domain_latency.xL)(answers.map(({latencyMs}) => latencyMs)),
            firstByte: 0 === firstBytes.length ? void 0 : (0, domain_latency.xL)(firstBytes),
            requests: asked.length,
            errors: asked.length - answers.length,
            throttles: asked.filter(({invocation}) => "unanswered" === invocation.kind && invocation.throttled).length,
            rps: void 0
          };
        }(findings) : measureLoad(load), measurements = measurementsOf({
          ...measured,
          firstByte,
          quality,
          parity: baseline?.parity
        }), compared = baseline && measurementsOf({
          ...baseline,
          throttles: 0,
          rps: void 0,
          firstByte: void 0,
          parity: void 0
        }), wanted = findings.thresholds.some(({measure}) => "errors" === measure) ? findings.thresholds : [ noErrors, ...findings.thresholds ], thresholds = 0 === measured.requests ? [] : wanted.map(each => judgeThreshold(each, measurements, compared)), verdict = obstacle ?? function({asked, cases, subject}) {
          const failed = cases.filter(({case: each, verdict}) => "failed" === verdict && !isOnlyScored(each)), [first] = failed;
          if (void 0 === first) return;
          const happened = `${failed.length} of ${cases.length} cases failed; ${describeCase(first)}`, log = (0, 
          smoke_invocation.rQ)(asked);
          return {
            outcome: "failed",
            failureKind: "assertion",
            failure: {
              subject,
              happened,
              remedy: log ? `The container's log tells more: ${log}` : "The table in the job summary shows every case."
            }
          };
        }(findings) ?? function(findings) {
          const {asked, cases, thresholds} = findings, allowsErrors = isSound(findings) && thresholds.some(({measure}) => "errors" === measure), last = asked.map(({invocation}) => invocation).findLast(each => "unanswered" === each.kind);
          return void 0 === last || allowsErrors || cases.every(({verdict}) => "passed" === verdict) ? void 0 : infrastructure(last.failure);
        }(findings) ?? function({cases, load, subject}) {
          if (void 0 === load?.stopped) return;
          const happened = `the load was ended before its time: ${load.stopped}`, why = describeProblems(load) ?? "Look at what the model does under this load.", failure = {
            subject,
            happened,
            remedy: remedyOf(cases, why)
          };
          return 0 === load.fromModel ? infrastructure(failure) : {
            outcome: "failed",
            failureKind: "threshold",
            failure
          };
        }(findings) ?? function({asked, cases, load, subject}, verdicts) {
          const missed = verdicts.filter(({verdict}) => "missed" === verdict);
          if (0 === missed.length) return;
          const happened = missed.map(({threshold, measured}) => `${threshold.text} is missed: ${measured}`).join("; "), problem = asked.map(({invocation}) => problemOf(invocation)).findLast(each => void 0 !== each), why = (load && describeProblems(load)) ?? (problem && `Among the requests was: ${problem}`) ?? "Latencies are measured from this runner, so its distance from the model counts.";
          return {
            outcome: "failed",
            failureKind: "threshold",
            failure: {
              subject,
              happened,
              remedy: remedyOf(cases, why)
            }
          };
        }(findings, thresholds) ?? findings.noBaseline ?? function(subject, thresholds) {
          const open = thresholds.filter(({verdict}) => "inconclusive" === verdict);
          if (0 === open.length) return;
          const happened = open.map(({threshold, measured}) => `${threshold.text} cannot be judged: ${measured}`).join("; "), lacking = Math.max(...open.map(each => each.lacking));
          return {
            outcome: "inconclusive",
            failureKind: "threshold",
            failure: {
              subject,
              happened,
              remedy: lacking > 0 ? `Raise 'requests' by ${lacking} or more.` : "The table in the job summary shows every case."
            }
          };
        }(subject, thresholds), values = [ ...measurements ].flatMap(([name, {value}]) => void 0 === value ? [] : [ [ name, value ] ]);
        return {
          subject,
          outcome: verdict?.outcome ?? "passed",
          failureKind: verdict?.failureKind,
          failure: verdict?.failure,
          cases,
          ...measured,
          firstByte,
          load,
          warmUp,
          quality,
          baseline,
          serverSide,
          thresholds,
          metrics: new Map(values),
          logTail: findings.logTail ?? []
        };
      }(cases instanceof errors.nM ? {
        ...unasked(inputs, plan),
        obstacle: infrastructure(cases.failure)
      } : await (void 0 === inputs.transformOutput ? examine : examineOutput)({
        ...scene,
        cases
      })), scene);
    }
    const unasked = (inputs, {thresholds}) => ({
      subject: subjectOf(inputs),
      thresholds,
      asked: [],
      cases: []
    }), summary_verdicts = {
      approved: "✅ Approved",
      rejected: "❌ Rejected",
      pending: "⏳ Not decided yet",
      "timed-out": "⏳ No decision in time",
      unusable: "❌ Cannot be deployed"
    };
    function wait_for_approval_summary_summarise(outcome, seen, failure) {
      const decision = [ [ "Decided by", seen.approvedBy && (0, markdown.FV)(seen.approvedBy) ], [ "At", seen.modifiedAt?.toISOString() ], [ "Remark", seen.approvalDescription && (0, 
      markdown.FV)(seen.approvalDescription) ] ], rows = [ ..."approved" === outcome || "rejected" === outcome ? decision : [], [ "Status", `${seen.approvalStatus}, ${seen.status}` ], [ "Image", seen.imageUri && (0, 
      markdown.aY)(seen.imageUri) ], [ "Model data", seen.modelDataUrl && (0, markdown.aY)(seen.modelDataUrl) ], [ "Model package", (0, 
      markdown.aY)(seen.arn) ] ];
      return (0, markdown.qN)(`## ${summary_verdicts[outcome]}: model package ${(0, markdown.FV)(seen.group)} version ${seen.version}`, failure && (0, 
      markdown.FV)(failure.remedy), (0, markdown.Bu)(rows));
    }
    const isDecided = outcome => "approved" === outcome || "rejected" === outcome;
    function decisionOf({approvedBy, approvalDescription}, separator) {
      return `${approvedBy ? ` by ${approvedBy}` : ""}${approvalDescription ? `${separator}"${approvalDescription}"` : ""}`;
    }
    function run_outputsOf(outcome, seen) {
      const decided = isDecided(outcome);
      return {
        outcome,
        modelPackageArn: seen.arn,
        modelPackageVersion: String(seen.version),
        ...decided && void 0 !== seen.approvedBy && {
          approvedBy: seen.approvedBy
        },
        ...decided && seen.modifiedAt && {
          approvedAt: seen.modifiedAt.toISOString()
        },
        ...decided && void 0 !== seen.approvalDescription && {
          approvalDescription: seen.approvalDescription
        },
        ...void 0 !== seen.imageUri && {
          imageUri: seen.imageUri
        },
        ...void 0 !== seen.imageDigest && {
          imageDigest: seen.imageDigest
        },
        ...void 0 !== seen.modelDataUrl && {
          modelDataUrl: seen.modelDataUrl
        }
      };
    }
    var action = __webpack_require__(197), define_action = __webpack_require__(7778);
    function withModelPackage(deployment, modelPackageArn) {
      return {
        ...deployment,
        parameters: new Map([ ...deployment.parameters, [ domain_deployment.zX, modelPackageArn ] ])
      };
    }
    function notBack({cause, endpointName}, {reason, remedy}, {log}) {
      log.warn(`not brought back: ${reason}`);
      return {
        outputs: {
          outcome: "failed",
          rolledBack: "false"
        },
        summary: "",
        failure: {
          subject: `endpoint ${endpointName}`,
          happened: `the smoke test failed (${cause.happened}), and so did the way back (${reason})`,
          remedy
        }
      };
    }
    const promote_summary_verdicts = {
      promoted: "✅ Promoted",
      "not-approved": "⏳ Not approved, nothing was touched",
      "deployment-failed": "❌ The deployment failed",
      "rolled-back": "↩️ Rolled back",
      held: "❌ The smoke test failed, and the model is still in place",
      "rollback-failed": "🚨 The rollback failed"
    };
    function promote_summary_summarise(outcome, parts, failure) {
      return (0, markdown.qN)(`# ${promote_summary_verdicts[outcome]}`, failure && (0, 
      markdown.Qu)(failure), (0, markdown.tp)([ "step", "outcome" ], parts.map(part => [ part.name, (0, 
      markdown.FV)(part.outcome) ])), ...parts.toReversed().map(({summary}) => summary.trimEnd()));
    }
    var run_addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, run_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    async function promote_run_run(inputs, world, stage) {
      await async function(inputs, world, stage) {
        const target = smokeTestOf(inputs, {
          endpointName: inputs.endpointName ?? "",
          modelPackageArn: void 0
        }), faults = (await Promise.allSettled([ checkSources(inputs, world), (async () => {
          const {cases} = await prepare_prepare(target, world);
          cases && await fetchBodies(cases, {
            inputs: target,
            world,
            stage: unheard(stage)
          });
        })() ])).flatMap(check => "rejected" === check.status ? [ check.reason ] : []);
        for (const fault of faults) if (!(fault instanceof errors.dz)) throw fault;
        const problems = faults.flatMap(fault => fault instanceof errors.dz ? fault.problems : []);
        if (problems.length > 0) throw new errors.dz(problems);
      }(inputs, world, stage);
      const {end, tell} = function(stage) {
        const parts = [];
        let outputs = {};
        return {
          end: (outcome, failure) => ({
            outputs: {
              ...outputs,
              outcome,
              rolledBack: String("rolled-back" === outcome)
            },
            summary: promote_summary_summarise(outcome, parts, failure),
            ...failure && {
              failure
            }
          }),
          tell: async function(name, story) {
            const env_1 = {
              stack: [],
              error: void 0,
              hasError: !1
            };
            try {
              run_addDisposableResource(env_1, stage.log.group(name), !1);
              const result = await story({
                ...stage,
                setOutputs: known => stage.setOutputs(oursOf(known))
              });
              outputs = {
                ...outputs,
                ...oursOf(result.outputs)
              };
              parts.push({
                name,
                outcome: result.outputs.outcome ?? "",
                summary: result.summary
              });
              return result;
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = !0;
            } finally {
              run_disposeResources(env_1);
            }
          }
        };
      }(stage), elsewhere = await async function({expectedAccountId: account, expectedRegion: region}, world) {
        if (void 0 === account && void 0 === region) return;
        const failure = function({account, region, arn}, expected) {
          const wrong = [ void 0 !== expected.account && expected.account !== account && `account ${account}, not ${expected.account}`, void 0 !== expected.region && expected.region !== region && `region ${region}, not ${expected.region}` ].filter(each => !1 !== each);
          if (0 !== wrong.length) return {
            subject: `the credentials of this job (${arn})`,
            happened: `they lead to ${wrong.join(", and to ")}`,
            remedy: "Check what aws-actions/configure-aws-credentials was given for this stage. Nothing was touched."
          };
        }(await (await world.identity()).place(), {
          account,
          region
        });
        return failure ? {
          outputs: {
            outcome: "failed",
            failureKind: "refused",
            failureReason: failure.happened
          },
          summary: (0, markdown.qN)("## ❌ Another account or region than expected", (0, markdown.Qu)(failure)),
          failure
        } : void 0;
      }(inputs, world);
      if (elsewhere) return end("deployment-failed", (await tell("Place", async () => elsewhere)).failure);
      const strict = {
        onReject: "fail",
        onPending: "fail",
        onTimeout: "fail"
      }, approval = await tell("Approval", part => async function(inputs, world, stage) {
        const meant = await world.modelPackages.resolve(inputs), subject = `model package ${meant.group}/${meant.version}`;
        stage.log.info(`${subject} is ${meant.arn}`);
        stage.setOutputs({
          modelPackageArn: meant.arn,
          modelPackageVersion: String(meant.version)
        });
        let seen = meant;
        const ended = "check" === inputs.mode ? judgeApproval(meant) : await (0, poll.wt)({
          ...stage,
          subject,
          look: async () => seen = await world.modelPackages.find(meant.arn) ?? {
            ...seen,
            status: "Deleting"
          },
          judge: judgeApproval,
          timeoutMs: inputs.timeout,
          maxPauseMs: 6e4
        }), outcome = function(ended) {
          switch (ended.kind) {
           case "done":
            return ended.verdict;

           case "waiting":
            return "pending";

           case "timed-out":
            return "timed-out";
          }
        }(ended);
        stage.log.info(`${subject}: ${outcome}${isDecided(outcome) ? decisionOf(seen, ", ") : ""}`);
        const why = function(ended, seen, inputs) {
          switch (ended.kind) {
           case "done":
            return function(verdict, seen, inputs) {
              switch (verdict) {
               case "approved":
                return;

               case "rejected":
                if ("continue" === inputs.onReject) return;
                return {
                  happened: `rejected${decisionOf(seen, ": ")}`,
                  remedy: "Train a better version, or approve this one in the Model Registry and run the job again."
                };

               case "unusable":
                return {
                  happened: "Deleting" === seen.status ? "it was deleted" : `its status is ${seen.status}, and it stays so`,
                  remedy: "Register the model again."
                };
              }
            }(ended.verdict, seen, inputs);

           case "waiting":
            if ("continue" === inputs.onPending) return;
            return {
              happened: `it may not be deployed yet (${ended.note})`,
              remedy: "Approve it in the Model Registry and run the job again."
            };

           case "timed-out":
            if ("continue" === inputs.onTimeout) return;
            return {
              happened: `${(0, duration.a)(inputs.timeout)} passed, and it may not be deployed yet (${ended.note})`,
              remedy: "Approve it in the Model Registry and run the job again, or raise 'timeout'."
            };
          }
        }(ended, seen, inputs), failure = why && {
          subject,
          ...why
        };
        return {
          outputs: run_outputsOf(outcome, seen),
          summary: wait_for_approval_summary_summarise(outcome, seen, failure),
          ...failure && {
            failure
          }
        };
      }({
        ...inputs,
        ...strict
      }, world, part)), {modelPackageArn = ""} = approval.outputs;
      if (approval.failure) return end("not-approved", approval.failure);
      const target = smokeTestOf(inputs, {
        endpointName: inputs.endpointName ?? "",
        modelPackageArn
      });
      void 0 === inputs.cases && await findSamplePayload({
        inputs: target,
        world,
        stage: unheard(stage)
      });
      let earlier;
      const beforeUpdate = async (stack, wanted) => {
        earlier = function(inputs, {told, wanted}) {
          const {deployment, problem} = (0, domain_deployment.k0)(told, inputs.templateS3Bucket), lost = (0, 
          domain_deployment.tW)(wanted, told).join(", "), problems = [ ...void 0 === problem ? [] : [ `the template that it has now: ${problem}` ], ..."" === lost ? [] : [ `CloudFormation tells nobody what ${lost} is now (NoEcho), so there would be no way back; leave it as it is, by UsePreviousValue in a parameter list, or set 'on-failure: hold' and 'on-inconclusive: hold'` ] ];
          if (("hold" !== inputs.onFailure || "hold" !== inputs.onInconclusive) && problems.length > 0) throw new errors.dz(problems.map(each => `stack ${told.stackName}: ${each}`));
          return deployment;
        }(inputs, {
          told: await world.stacks.deployed(stack),
          wanted
        });
      }, exactly = {
        ...inputs,
        modelPackageArn,
        ...notMeant
      }, deployment = await tell("Deployment", part => runDeployment(exactly, {
        ...world,
        beforeUpdate
      }, part));
      if (deployment.failure) return end("deployment-failed", deployment.failure);
      const {endpointName = ""} = deployment.outputs, test = await tell("Smoke test", part => run({
        ...target,
        endpointName
      }, world, part)), cause = test.failure;
      if (!cause) return end("promoted");
      const way = function(inputs, earlier, {deployed, tested}) {
        const none = because => ({
          kind: "none",
          because
        }), policy = "inconclusive" === tested.outcome ? "onInconclusive" : "onFailure";
        if ("hold" === inputs[policy]) return none(`as '${(0, define_action.i9)(policy)}: hold' asks`);
        if (!earlier) return none("since this was its first deployment");
        if ("unchanged" === deployed.outcome) {
          const recorded = earlier.tags.get(domain_deployment.pk);
          return void 0 === recorded || recorded === earlier.parameters.get(domain_deployment.zX) ? none("since it is not known what was served before it") : earlier.tags.has(reconfiguredTag) ? none("since it was served before with another template or other parameters, which are not known") : {
            kind: "back",
            deployment: withModelPackage(earlier, recorded)
          };
        }
        if (!earlier.parameters.has(domain_deployment.zX)) return {
          kind: "back",
          deployment: earlier
        };
        const served = deployed.previousModelPackageArn;
        return void 0 === served ? none("since it is not known which model was served before") : {
          kind: "back",
          deployment: withModelPackage(earlier, served)
        };
      }(inputs, earlier, {
        deployed: deployment.outputs,
        tested: test.outputs
      });
      if ("none" === way.kind) return end("held", function(cause, endpointName, because) {
        return {
          subject: `endpoint ${endpointName}`,
          happened: `the smoke test was not passed (${cause.happened}), and the model stays in place, ${because}`,
          remedy: cause.remedy
        };
      }(cause, endpointName, way.because));
      const {timeout: timeoutMs} = inputs, order = {
        cause,
        endpointName,
        modelPackageArn,
        timeoutMs,
        ...way
      }, back = await tell("Rollback", part => async function(order, world, waiting) {
        const {cause, deployment, endpointName, timeoutMs} = order, modelPackageArn = deployment.parameters.get(domain_deployment.zX), target = modelPackageArn ?? "the deployment before";
        waiting.log.warn(`${cause.subject}: ${cause.happened}. Going back to ${target}`);
        try {
          const wanted = {
            deployment,
            modelPackageArn,
            timeoutMs,
            recreateFailedStack: !1,
            direction: "back"
          };
          await upload_template_uploadTemplate(deployment, world);
          const {broken, served} = await deploy(wanted, world, waiting), now = served ? `; ${describeServed(served)}` : "";
          if (broken) return notBack(order, {
            reason: `${broken.reason}${now}`,
            remedy: broken.remedy
          }, waiting);
          const serves = `serves ${target}`;
          waiting.log.info(`endpoint ${endpointName}: ${serves} again`);
          const happened = `the smoke test of ${order.modelPackageArn} failed: ${cause.happened}. It was rolled back and ${serves} again, verified`, remedy = `Mend the model, or the test, and promote again. ${cause.remedy}`;
          return {
            outputs: {
              outcome: serves,
              rolledBack: "true",
              ...served && {
                endpointConfigName: served.configName
              }
            },
            summary: `## ↩️ Back: endpoint ${(0, markdown.FV)(endpointName)}\n\n${(0, markdown.Bu)([ [ "Serves now, verified", (0, 
            markdown.aY)(target) ] ])}`,
            failure: {
              subject: `endpoint ${endpointName}`,
              happened,
              remedy
            }
          };
        } catch (error) {
          if (!(error instanceof errors.nM)) throw error;
          const {subject, happened, remedy} = error.failure;
          return notBack(order, {
            reason: `${subject}: ${happened}`,
            remedy
          }, waiting);
        }
      }(order, world, part));
      return end("true" === back.outputs.rolledBack ? "rolled-back" : "rollback-failed", back.failure);
    }
    const notMeant = {
      modelPackageGroup: void 0,
      modelPackageVersion: void 0,
      imageUri: void 0,
      modelDataUrl: void 0,
      ttl: void 0,
      changeSet: void 0,
      environment: void 0,
      githubToken: void 0,
      commentOnPr: !1
    };
    function smokeTestOf(inputs, deployed) {
      return {
        ...inputs,
        endpointName: deployed.endpointName,
        expectModelPackageArn: deployed.modelPackageArn,
        onInconclusive: "fail",
        allowPrivateNetwork: !1,
        commentOnPr: !1,
        ...noOtherTarget
      };
    }
    const noOtherTarget = {
      url: void 0,
      image: void 0,
      container: void 0,
      transformOutput: void 0,
      expectImageDigest: void 0,
      targetVariant: void 0,
      targetModel: void 0,
      inferenceComponentName: void 0,
      sessionId: void 0,
      headers: void 0,
      model: void 0,
      environment: void 0,
      startupTimeout: 0,
      githubToken: void 0
    }, unheard = stage => ({
      ...stage,
      log: {
        ...stage.log,
        info: () => {},
        warn: () => {}
      }
    });
    function oursOf(outputs) {
      const {outcome: _, ...declared} = action.p.outputs;
      return Object.fromEntries(Object.entries(outputs).filter(([name]) => name in declared));
    }
    var clients = __webpack_require__(7355), CreateChangeSetCommand = __webpack_require__(4071), DescribeChangeSetCommand = __webpack_require__(3866), ListChangeSetsCommand = __webpack_require__(9678), ExecuteChangeSetCommand = __webpack_require__(6162), DeleteChangeSetCommand = __webpack_require__(8164), DescribeEventsCommand = __webpack_require__(3953), stack_request = __webpack_require__(1999), translate_error = __webpack_require__(8214);
    function changeSets(client) {
      async function find(idOrName, stack) {
        const changes = [];
        let next;
        for (;;) {
          const NextToken = next, page = await ifThere(() => (0, translate_error.CD)({
            action: "cloudformation:DescribeChangeSet",
            subject: `change set ${idOrName}`
          }, () => client.send(new DescribeChangeSetCommand.T({
            ChangeSetName: idOrName,
            IncludePropertyValues: !0,
            ...void 0 !== stack && {
              StackName: stack
            },
            ...void 0 !== NextToken && {
              NextToken
            }
          }))));
          if (!page) return;
          changes.push(...(page.Changes ?? []).flatMap(toChange));
          next = page.NextToken;
          if (void 0 === next) return toChangeSet(page, changes);
        }
      }
      return {
        create: async function(deployment, {name, type}) {
          const action = "cloudformation:CreateChangeSet", request = {
            ...await (0, stack_request.d)(client, deployment),
            ChangeSetName: name,
            ChangeSetType: type,
            ClientToken: name
          };
          try {
            const {Id: id = "", StackId: stackId = ""} = await (0, translate_error.CD)({
              action,
              subject: `stack ${deployment.stackName}`
            }, () => client.send(new CreateChangeSetCommand.Y(request)));
            return {
              id,
              stackId
            };
          } catch (error) {
            if (error instanceof errors.nM && "AlreadyExistsException" === error.code) {
              const known = await find(name, deployment.stackName);
              if (known) return {
                id: known.id,
                stackId: known.stackId
              };
            }
            if (change_sets_isBusy(error) || (0, translate_error.vu)(error, "ValidationError", "cannot be created again")) return "busy";
            if (error instanceof errors.nM && error.failure.happened.startsWith(`not allowed to ${action}`)) return error;
            throw error;
          }
        },
        find,
        list: stackId => (0, translate_error._h)(async () => {
          const found = [];
          let next;
          do {
            const NextToken = next, page = await (0, translate_error.CD)({
              action: "cloudformation:ListChangeSets",
              subject: `stack ${stackId}`
            }, () => client.send(new ListChangeSetsCommand.N({
              StackName: stackId,
              ...void 0 !== NextToken && {
                NextToken
              }
            })));
            found.push(...(page.Summaries ?? []).map(summary => toListed(summary, stackId)));
            next = page.NextToken;
          } while (void 0 !== next);
          return found;
        }),
        execute: async function({id, stackId}, token) {
          try {
            await (0, translate_error.CD)({
              action: "cloudformation:ExecuteChangeSet",
              subject: `change set ${id}`
            }, () => client.send(new ExecuteChangeSetCommand.P({
              ChangeSetName: id,
              StackName: stackId,
              ClientRequestToken: token,
              DisableRollback: !1
            })));
            return "begun";
          } catch (error) {
            if (isAbsent(error) || change_sets_isBusy(error)) return "overtaken";
            if (!(error instanceof errors.nM && /^(InvalidChangeSetStatus|TokenAlreadyExists)/.test(error.code))) throw error;
            const known = await find(id, stackId);
            return !0 === known?.executionStatus.startsWith("EXECUTE_") ? "begun" : "overtaken";
          }
        },
        remove: ({id, stackId}) => (0, translate_error._h)(() => ifThere(() => (0, translate_error.CD)({
          action: "cloudformation:DeleteChangeSet",
          subject: `change set ${id}`
        }, () => client.send(new DeleteChangeSetCommand.$({
          ChangeSetName: id,
          StackName: stackId
        }))))),
        findings: ({id, stackId}) => (0, translate_error._h)(async () => {
          const {OperationEvents = []} = await (0, translate_error.CD)({
            action: "cloudformation:DescribeEvents",
            subject: `change set ${id}`
          }, () => client.send(new DescribeEventsCommand.w({
            ChangeSetName: id,
            StackName: stackId,
            Filters: {
              FailedEvents: !0
            }
          })));
          return OperationEvents.map(({ResourceStatusReason = "", ValidationPath, ValidationStatusReason = ResourceStatusReason}) => void 0 === ValidationPath ? ValidationStatusReason : `${ValidationPath}: ${ValidationStatusReason}`);
        })
      };
    }
    const isAbsent = error => error instanceof errors.nM && error.code.startsWith("ChangeSetNotFound"), change_sets_isBusy = error => (0, 
    translate_error.vu)(error, "ValidationError", "can not be updated");
    async function ifThere(look) {
      try {
        return await look();
      } catch (error) {
        if (isAbsent(error)) return;
        throw error;
      }
    }
    const toListed = (summary, stackId) => ({
      id: summary.ChangeSetId ?? "",
      name: summary.ChangeSetName ?? "",
      stackId,
      status: summary.Status ?? "",
      executionStatus: summary.ExecutionStatus ?? "",
      createdAt: summary.CreationTime
    });
    function toChangeSet(described, changes) {
      const {Parameters = [], Tags = []} = described;
      return {
        ...toListed(described, described.StackId ?? ""),
        stackName: described.StackName ?? "",
        statusReason: described.StatusReason,
        parameters: new Map(Parameters.map(({ParameterKey = "", ParameterValue = ""}) => [ ParameterKey, ParameterValue ])),
        tags: new Map(Tags.map(({Key = "", Value = ""}) => [ Key, Value ])),
        changes
      };
    }
    function toChange({ResourceChange: change}) {
      return change ? [ {
        logicalId: change.LogicalResourceId ?? "",
        physicalId: change.PhysicalResourceId,
        type: change.ResourceType ?? "",
        action: change.Action ?? "Modify",
        replacement: change.Replacement ?? "False",
        details: toDetails(change.Details ?? []),
        before: change_sets_propertiesOf(change.BeforeContext),
        after: change_sets_propertiesOf(change.AfterContext)
      } ] : [];
    }
    function toDetails(told) {
      const details = new Map;
      for (const {CausingEntity: cause, Target: target = {}} of told) {
        const key = `${target.Attribute} ${target.Path ?? target.Name}`;
        details.set(key, {
          attribute: target.Attribute ?? "",
          name: target.Name,
          path: target.Path,
          before: target.BeforeValue,
          after: target.AfterValue,
          causes: [ ...new Set([ ...details.get(key)?.causes ?? [], ...void 0 === cause ? [] : [ cause ] ]) ]
        });
      }
      return [ ...details.values() ];
    }
    function change_sets_propertiesOf(context) {
      try {
        const {Properties: properties} = JSON.parse(context ?? "{}");
        return properties;
      } catch {
        return;
      }
    }
    var CloudFormationClient = __webpack_require__(6614), credentials_renewal = __webpack_require__(2268);
    const cloudFormationClient = (cancelled, credentials) => (0, credentials_renewal.I)(new CloudFormationClient.m((0, 
    clients.clientSettings)(cancelled, credentials)), credentials), usualSessionMs = 36e5;
    function audienceOf(roleArn) {
      return roleArn.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
    }
    const longestSessionName = 64;
    function sessionNameOf(run) {
      const {repository = "github", runId = "actions"} = run, roomForRepository = longestSessionName - runId.length - 1;
      return `${repository.replace(/[^\w+=,.@-]/g, "-").slice(0, Math.max(0, roomForRepository))}-${runId}`;
    }
    function subjectIn(token) {
      const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
      return /"sub"\s*:\s*"([^"\\]+)"/.exec(payload)?.[1];
    }
    function credentialsFor(wanted, origin, waiting) {
      const {roleToAssume} = wanted, {idToken, run, env = process.env} = origin, {clock, log} = waiting;
      if (void 0 !== roleToAssume) {
        if (void 0 === idToken) throw new errors.dz([ noToken ]);
        const order = {
          roleArn: roleToAssume,
          sessionName: sessionNameOf(run),
          idToken
        };
        return (0, credentials_renewal.F)(() => async function(order, {log, signal}) {
          const {roleArn, sessionName, idToken} = order, {fromWebToken} = await __webpack_require__.e(1591).then(__webpack_require__.bind(__webpack_require__, 1591)), webIdentityToken = await idToken(audienceOf(roleArn)), what = {
            action: "sts:AssumeRoleWithWebIdentity",
            subject: `role ${roleArn}`
          }, identity = await (0, translate_error.CD)(what, fromWebToken({
            roleArn,
            roleSessionName: sessionName,
            webIdentityToken,
            clientConfig: (0, clients.clientSettings)(signal)
          })).catch(error => {
            throw error instanceof errors.nM ? function(error, roleArn, token) {
              const {cause, code, failure} = error, said = cause instanceof Error ? cause.message : failure.happened, told = function(code, said, {audience, sub}) {
                return code.startsWith("AccessDenied") ? {
                  happened: `it may not be assumed with GitHub's OIDC token (${said})`,
                  remedy: `Let its trust policy allow sts:AssumeRoleWithWebIdentity to the provider token.actions.githubusercontent.com for the subject ${sub} and the audience ${audience}.`
                } : /^(InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError)/.test(code) ? {
                  happened: `AWS does not accept GitHub's OIDC token (${said})`,
                  remedy: `Check that the account has the IAM identity provider https://token.actions.githubusercontent.com, with the audience ${audience}.`
                } : {};
              }(code, said, {
                audience: audienceOf(roleArn),
                sub: subjectIn(token) ?? "of this job"
              }), transient = error.transient || /^IDPCommunicationError/.test(code) || /retrieve verification key/.test(said);
              return new errors.nM({
                ...failure,
                ...told
              }, {
                transient,
                cause
              });
            }(error, roleArn, webIdentityToken) : error;
          });
          for (const secret of [ identity.secretAccessKey, identity.sessionToken ?? "" ]) "" !== secret && log.mask(secret);
          log.info(`assumed role ${roleArn}${identity.expiration ? ` until ${identity.expiration.toISOString()}` : ""}`);
          return identity;
        }(order, waiting), waiting);
      }
      const prospect = function({temporary, endsAtMs}, {waitMs, waitInput = "timeout"}, nowMs) {
        if (0 === waitMs || !temporary) return {
          kind: "enough"
        };
        const timeout = `'${waitInput}' is ${(0, duration.a)(waitMs)}`;
        if (void 0 === endsAtMs) return waitMs <= usualSessionMs ? {
          kind: "enough"
        } : {
          kind: "unknown",
          warning: `${timeout}, and nothing tells when the AWS credentials of this job end: after 1 h, unless the role was assumed for longer (role-duration-seconds). With 'role-to-assume' this action renews them.`
        };
        const leftMs = endsAtMs - nowMs;
        return leftMs >= waitMs ? {
          kind: "enough"
        } : {
          kind: "too-short",
          problem: `${timeout}, but the AWS credentials ${leftMs > 0 ? `end in ${(0, duration.a)(leftMs)}` : `ended ${(0, 
          duration.a)(-leftMs)} ago`}: give 'role-to-assume', or lower '${waitInput}', or assume the role for longer (role-duration-seconds)`
        };
      }(function(env) {
        const endsAtMs = Date.parse(env.AWS_CREDENTIAL_EXPIRATION ?? "");
        return {
          temporary: Boolean(env.AWS_SESSION_TOKEN),
          endsAtMs: Number.isNaN(endsAtMs) ? void 0 : endsAtMs
        };
      }(env), wanted, clock.now());
      if ("too-short" === prospect.kind) throw new errors.dz([ prospect.problem ]);
      "unknown" === prospect.kind && log.warn(prospect.warning);
    }
    const noToken = "input 'role-to-assume': GitHub gives this job no OIDC token: give it `permissions: id-token: write` (a pull request from a fork gets none)";
    var DescribeModelPackageCommand = __webpack_require__(1161), ListModelPackagesCommand = __webpack_require__(7953), UpdateModelPackageCommand = __webpack_require__(8325);
    function modelPackages(client) {
      async function find(arn) {
        const described = await (0, translate_error.xo)(absence, () => (0, translate_error.CD)({
          action: "sagemaker:DescribeModelPackage",
          subject: `model package ${arn}`
        }, () => client.send(new DescribeModelPackageCommand.U({
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
          }, () => client.send(new ListModelPackagesCommand.M({
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
          const group = parseModelPackageArn(arn)?.group, listed = void 0 === group ? void 0 : await summaries(group), found = listed?.find(({ModelPackageArn}) => ModelPackageArn === arn);
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
            const chosen = void 0 === modelPackageVersion ? chooseModelPackage(listed, select) : listed.find(({version}) => version === modelPackageVersion);
            if (chosen) return chosen;
            const missing = void 0 === modelPackageVersion ? ("latest" === select ? "" : "approved ") + "model package" : `version ${modelPackageVersion}`, newest = chooseModelPackage(listed, "latest"), has = newest ? `; its newest is version ${newest.version} (${newest.approvalStatus})` : "";
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
          const newest = chooseModelPackage((await list(group, "Approved") ?? []).filter(({arn}) => arn !== otherThan), "latest-approved");
          return newest && find(newest.arn);
        },
        annotate: async function({arn, customerMetadata}, properties) {
          if ([ ...properties ].every(([key, value]) => customerMetadata.get(key) === value)) return !1;
          const merged = Object.fromEntries([ ...customerMetadata, ...properties ]);
          await (0, translate_error.CD)({
            action: "sagemaker:UpdateModelPackage",
            subject: `model package ${arn}`
          }, () => client.send(new UpdateModelPackageCommand.C({
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
        imageDigest: model_package_digestOf(container?.Image) ?? container?.ImageDigest,
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
    var served_model = __webpack_require__(2966), stacks = __webpack_require__(4474), promises_ = __webpack_require__(1455);
    function builtInTemplate() {
      return (0, promises_.readFile)(__webpack_require__.ab + "endpoint.yml", "utf8");
    }
    var external_node_buffer_ = __webpack_require__(4573), external_node_fs_ = __webpack_require__(3024), external_node_path_ = __webpack_require__(6760);
    const files_largestBytes = 5e6, checkoutPath = () => process.env.GITHUB_WORKSPACE || process.cwd();
    async function readText(path, checkout = checkoutPath()) {
      const bytes = await readBytes(path, files_largestBytes, checkout);
      if (!(0, external_node_buffer_.isUtf8)(bytes)) throw files_refusal(path, "is not UTF-8 text");
      return bytes.toString();
    }
    async function readBytes(path, limitBytes = files_largestBytes, checkout = checkoutPath()) {
      const [root, file] = await Promise.all([ (0, promises_.realpath)(checkout), (0, 
      promises_.realpath)((0, external_node_path_.resolve)(checkout, path)).catch(() => {}) ]);
      if (void 0 === file) throw files_refusal(path, "there is no such file in the checkout; does actions/checkout run before this step?");
      if (!isInside(root, file)) throw files_refusal(path, "lies outside of the checkout");
      const handle = await (0, promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => {});
      if (void 0 === handle) throw files_refusal(path, "cannot be read");
      try {
        const stat = await handle.stat();
        if (!stat.isFile()) throw files_refusal(path, "is not a file");
        if (stat.size > limitBytes) throw files_refusal(path, `has ${stat.size} bytes; at most ${limitBytes} are read`);
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    }
    function isInside(folder, file) {
      const inside = (0, external_node_path_.relative)(folder, file);
      return ".." !== inside && !inside.startsWith(`..${external_node_path_.sep}`) && !(0, 
      external_node_path_.isAbsolute)(inside);
    }
    const files_refusal = (path, problem) => new errors.dz([ `${path}: ${problem}` ]), attempts = 4, firstPauseMs = 1e3, answerWithinMs = 1e4, subject = "GitHub's OIDC token";
    function idToken({clock, log, signal}, env = process.env) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer} = env;
      if (address && bearer) return async audience => {
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        for (let left = attempts - 1, pauseMs = firstPauseMs; ;left -= 1, pauseMs *= 2) {
          const answer = await id_token_ask(url, bearer, signal);
          if ("string" == typeof answer) {
            log.mask(answer);
            return answer;
          }
          if (!answer.transient || 0 === left) throw answer;
          await clock.sleep(pauseMs, signal);
        }
      };
    }
    async function id_token_ask(url, bearer, ended) {
      const signal = AbortSignal.any([ ended, AbortSignal.timeout(answerWithinMs) ]);
      try {
        const response = await fetch(url, {
          headers: {
            authorization: `Bearer ${bearer}`
          },
          redirect: "error",
          signal
        }), body = await response.text();
        return response.ok ? function(body) {
          return /"value"\s*:\s*"([\w-]+\.[\w-]+\.[\w-]+)"/.exec(body)?.[1];
        }(body) ?? failure("something that is no token came as the answer", "Check the proxy of the runner.") : function(status) {
          const transient = status >= 500 || 429 === status;
          return failure(`GitHub answers ${status}`, transient ? "Look at githubstatus.com, and run the job again later." : "Give the job `permissions: id-token: write`; a pull request from a fork gets no token.", {
            transient
          });
        }(response.status);
      } catch (error) {
        ended.throwIfAborted();
        const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        return failure(`GitHub does not answer (${String(why)})`, "Check the network of the runner and run the job again.", {
          transient: !0,
          cause: error
        });
      }
    }
    function failure(happened, remedy, options = {}) {
      return new errors.nM({
        subject,
        happened,
        remedy
      }, options);
    }
    function readRunContext(env = process.env) {
      const checked = (name, pattern) => {
        const value = env[name];
        return void 0 !== value && pattern.test(value) ? value : void 0;
      }, repository = checked("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), runId = checked("GITHUB_RUN_ID", /^\d+$/), server = checked("GITHUB_SERVER_URL", /^https?:\/\/[\w.:-]+$/) ?? "https://github.com";
      return {
        repository,
        runId,
        commit: checked("GITHUB_SHA", /^[0-9a-f]{40}$/),
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : void 0,
        runAttempt: checked("GITHUB_RUN_ATTEMPT", /^\d+$/),
        job: checked("GITHUB_JOB", /^[\w-]+$/),
        step: checked("GITHUB_ACTION", /^[\w-]+$/)
      };
    }
    function deployEndpointWorld(inputs, stage) {
      const run = readRunContext(), credentials = credentialsFor({
        roleToAssume: inputs.roleToAssume,
        waitMs: inputs.timeout
      }, {
        idToken: idToken(stage),
        run
      }, stage), sageMaker = (0, clients.sageMakerClient)(stage.signal, credentials), cloudFormation = cloudFormationClient(stage.signal, credentials), world = {
        run,
        modelPackages: modelPackages(sageMaker),
        servedModel: (0, served_model.servedModel)(sageMaker),
        stacks: (0, stacks.I)(cloudFormation),
        changeSets: changeSets(cloudFormation),
        readText,
        builtInTemplate,
        projects: async () => (await __webpack_require__.e(4221).then(__webpack_require__.bind(__webpack_require__, 4221))).projects(sageMaker),
        objects: async () => {
          const [{s3Client}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(7775), __webpack_require__.e(8312), __webpack_require__.e(5071), __webpack_require__.e(55), __webpack_require__.e(4125) ]).then(__webpack_require__.bind(__webpack_require__, 4125)), Promise.all([ __webpack_require__.e(5071), __webpack_require__.e(3652) ]).then(__webpack_require__.bind(__webpack_require__, 2736)) ]);
          return adapter.objects(s3Client(stage.signal, credentials));
        },
        async identity() {
          const {identity, stsClient} = await Promise.all([ __webpack_require__.e(176), __webpack_require__.e(7685) ]).then(__webpack_require__.bind(__webpack_require__, 7685));
          return identity(stsClient(stage.signal, credentials));
        },
        async alarms() {
          const {alarms, cloudWatchClient} = await Promise.all([ __webpack_require__.e(7109), __webpack_require__.e(3756) ]).then(__webpack_require__.bind(__webpack_require__, 3756));
          return alarms(cloudWatchClient(stage.signal, credentials));
        },
        async quotas() {
          const {quotas, serviceQuotasClient} = await __webpack_require__.e(8942).then(__webpack_require__.bind(__webpack_require__, 8942));
          return quotas(serviceQuotasClient(stage.signal, credentials));
        },
        async images() {
          const [{ecrClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(1999), __webpack_require__.e(1275) ]).then(__webpack_require__.bind(__webpack_require__, 1275)), Promise.all([ __webpack_require__.e(1999), __webpack_require__.e(5613) ]).then(__webpack_require__.bind(__webpack_require__, 5613)) ]);
          return adapter.registeredImages(ecrClient(stage.signal, credentials), stage.signal);
        },
        async containerLogs() {
          const [{logsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(8312), __webpack_require__.e(6819), __webpack_require__.e(9535) ]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.all([ __webpack_require__.e(6819), __webpack_require__.e(4209) ]).then(__webpack_require__.bind(__webpack_require__, 4209)) ]);
          return adapter.containerLogs(logsClient(stage.signal, credentials));
        },
        audience: async token => (await __webpack_require__.e(3155).then(__webpack_require__.bind(__webpack_require__, 3155))).audienceOf(token, run, stage),
        async teardown() {
          const [{autoScalingClient, scaling}, {stackLists}, {remains}, alarms] = await Promise.all([ __webpack_require__.e(7003).then(__webpack_require__.bind(__webpack_require__, 7003)), __webpack_require__.e(4499).then(__webpack_require__.bind(__webpack_require__, 4499)), __webpack_require__.e(5046).then(__webpack_require__.bind(__webpack_require__, 5046)), world.alarms() ]);
          return {
            ...world,
            stackLists: stackLists(cloudFormation),
            remains: remains(sageMaker),
            scaling: scaling(autoScalingClient(stage.signal, credentials)),
            findAlarms: async names => {
              const found = await alarms.find(names);
              return found instanceof errors.nM ? found : found.map(({name}) => name);
            }
          };
        }
      };
      return {
        world,
        credentials
      };
    }
    const placesOfJob = () => ({
      checkout: checkoutPath(),
      temp: process.env.RUNNER_TEMP || void 0
    });
    async function writeText(path, text, places = placesOfJob()) {
      const problem = await findWriteProblem(path, places);
      if (void 0 !== problem) throw files_refusal(path, problem);
      const file = (0, external_node_path_.resolve)(places.checkout, path);
      try {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {
          recursive: !0
        });
        const folder = await (0, promises_.realpath)((0, external_node_path_.dirname)(file));
        if (!await isAllowed(folder, places)) throw files_refusal(path, outside);
        await async function(file, text) {
          const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), `.sagemaker-promote-${(0, 
          external_node_crypto_.randomUUID)()}`);
          try {
            await (0, promises_.writeFile)(temporary, text, {
              flag: "wx"
            });
            await (0, promises_.rename)(temporary, file);
          } catch (error) {
            await (0, promises_.rm)(temporary, {
              force: !0
            });
            throw error;
          }
        }((0, external_node_path_.join)(folder, (0, external_node_path_.basename)(file)), text);
      } catch (error) {
        throw function(error, path) {
          if (!(error instanceof Error && "code" in error)) return error;
          const happened = `it cannot be written (${String(error.code)})`;
          return new errors.nM({
            subject: `file ${path}`,
            happened,
            remedy: "Check the space and the permissions of the disk, or name another file."
          }, {
            cause: error
          });
        }(error, path);
      }
    }
    async function findWriteProblem(path, places = placesOfJob()) {
      if (path.includes("\0")) return "is not a path";
      const file = (0, external_node_path_.resolve)(places.checkout, path), there = await look(file);
      if (there?.isSymbolicLink()) return "is a symbolic link; name the file itself";
      if (there?.isDirectory()) return "is a folder";
      if (void 0 !== there && !there.isFile()) return "is not a file";
      const folder = await nearestOf((0, external_node_path_.dirname)(file)), real = await (0, 
      promises_.realpath)(folder).catch(() => {});
      return void 0 === real ? "lies behind a symbolic link that leads nowhere" : (await (0, 
      promises_.stat)(real)).isDirectory() ? await isAllowed(real, places) ? void 0 : outside : "lies below something that is not a folder";
    }
    const outside = "lies outside of the checkout and of RUNNER_TEMP";
    async function isAllowed(folder, {checkout, temp}) {
      return (await Promise.all([ checkout, temp ?? checkout ].map(root => (0, promises_.realpath)(root).catch(() => {})))).some(root => void 0 !== root && isInside(root, folder));
    }
    async function nearestOf(folder) {
      return void 0 === await look(folder) ? nearestOf((0, external_node_path_.dirname)(folder)) : folder;
    }
    async function look(path) {
      return (0, promises_.lstat)(path).catch(() => {});
    }
    var smoke_test_addDisposableResource = function(env, value, async) {
      if (null != value) {
        if ("object" != typeof value && "function" != typeof value) throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (void 0 === dispose) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          async && (inner = dispose);
        }
        if ("function" != typeof dispose) throw new TypeError("Object not disposable.");
        inner && (dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        });
        env.stack.push({
          value,
          dispose,
          async
        });
      } else async && env.stack.push({
        async: !0
      });
      return value;
    }, smoke_test_disposeResources = function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = !0;
        }
        var r, s = 0;
        return function next() {
          for (;r = env.stack.pop(); ) try {
            if (!r.async && 1 === s) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }();
      };
    }("function" == typeof SuppressedError ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    function smokeTestWorld(inputs, stage) {
      return smokeTestMeans(credentialsFor({
        roleToAssume: inputs.roleToAssume,
        waitMs: inputs.duration ?? 0,
        waitInput: "duration"
      }, {
        idToken: idToken(stage),
        run: readRunContext()
      }, stage), stage);
    }
    function smokeTestMeans(credentials, stage) {
      const run = readRunContext(), {signal} = stage, client = async () => (await Promise.all([ __webpack_require__.e(7775), __webpack_require__.e(8312), __webpack_require__.e(156) ]).then(__webpack_require__.bind(__webpack_require__, 156))).runtimeClient(credentials), objects = async () => {
        const [{s3Client}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(7775), __webpack_require__.e(8312), __webpack_require__.e(5071), __webpack_require__.e(55), __webpack_require__.e(4125) ]).then(__webpack_require__.bind(__webpack_require__, 4125)), Promise.all([ __webpack_require__.e(5071), __webpack_require__.e(3652) ]).then(__webpack_require__.bind(__webpack_require__, 2736)) ]);
        return adapter.objects(s3Client(signal, credentials));
      };
      return {
        run,
        readText,
        readBytes,
        findWriteProblem,
        writeText,
        objects,
        openTarget: (order, waiting) => openTarget(order, waiting, {
          objects,
          client
        }),
        runLoad: async (...load) => (await __webpack_require__.e(8009).then(__webpack_require__.bind(__webpack_require__, 8009))).runLoad(...load),
        askSender: async (ask, requests, order) => (await __webpack_require__.e(2289).then(__webpack_require__.bind(__webpack_require__, 2289))).askSender(ask, requests, {
          ...order,
          clock: stage.clock
        }),
        servedModel: {
          async find(endpointName) {
            const [{sageMakerClient}, {servedModel}] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7355)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 2966)) ]);
            return servedModel(sageMakerClient(signal, credentials)).find(endpointName);
          }
        },
        async samplePayloads() {
          const [{sageMakerClient}, adapter] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7355)), __webpack_require__.e(2805).then(__webpack_require__.bind(__webpack_require__, 2805)) ]);
          return adapter.samplePayloads(sageMakerClient(signal, credentials), objects);
        },
        async endpointLatency() {
          const [{cloudWatchClient}, {endpointLatency}] = await Promise.all([ Promise.all([ __webpack_require__.e(7109), __webpack_require__.e(3756) ]).then(__webpack_require__.bind(__webpack_require__, 3756)), Promise.all([ __webpack_require__.e(7109), __webpack_require__.e(7672) ]).then(__webpack_require__.bind(__webpack_require__, 7672)) ]);
          return endpointLatency(cloudWatchClient(signal, credentials));
        },
        async containerLogs() {
          const [{logsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(8312), __webpack_require__.e(6819), __webpack_require__.e(9535) ]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.all([ __webpack_require__.e(6819), __webpack_require__.e(4209) ]).then(__webpack_require__.bind(__webpack_require__, 4209)) ]);
          return adapter.containerLogs(logsClient(signal, credentials));
        },
        audience: async token => (await __webpack_require__.e(3155).then(__webpack_require__.bind(__webpack_require__, 3155))).audienceOf(token, run, stage)
      };
    }
    async function openTarget(order, stage, means) {
      switch (order.kind) {
       case "endpoint":
        return async function(order, {clock}, means) {
          const {objects} = means, [client, {endpointTarget}, {signedRequests}, {openSender}] = await Promise.all([ means.client(), __webpack_require__.e(7697).then(__webpack_require__.bind(__webpack_require__, 78)), __webpack_require__.e(3178).then(__webpack_require__.bind(__webpack_require__, 3178)), __webpack_require__.e(777).then(__webpack_require__.bind(__webpack_require__, 777)) ]), {prepare} = signedRequests(client), isFast = "real-time" === order.invocation && order.sessionId !== endpoint_request.RL;
          return {
            ...endpointTarget(client, {
              ...order,
              objects
            }, clock),
            openSender: isFast ? async (requests, sender) => openSender(await Promise.all(requests.map(each => prepare(each, order))), sender, clock) : void 0,
            [Symbol.asyncDispose]: () => Promise.resolve()
          };
        }(order, stage, means);

       case "url":
        {
          const {urlTarget} = await __webpack_require__.e(5529).then(__webpack_require__.bind(__webpack_require__, 5529));
          return urlTarget(order, stage.clock);
        }

       case "image":
       case "container":
        return async function(order, stage) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            const [{modelContainer, runningContainer}, {urlTarget}] = await Promise.all([ __webpack_require__.e(962).then(__webpack_require__.bind(__webpack_require__, 962)), __webpack_require__.e(5529).then(__webpack_require__.bind(__webpack_require__, 5529)) ]), opened = smoke_test_addDisposableResource(env_1, new AsyncDisposableStack, !0), container = opened.use("image" === order.kind ? await modelContainer(order, stage) : await runningContainer(order.container, stage)), {headers, timeoutMs} = order, at = {
              url: container.baseUrl,
              headers,
              timeoutMs,
              allowPrivateNetwork: !0
            }, target = opened.use(await urlTarget(at, stage.clock)), {openSender} = target, handedOver = opened.move();
            return {
              subject: container.subject,
              logTail: container.logTail,
              ask: (request, signal) => target.ask(underContract(request), signal),
              openSender: openSender && ((requests, sender) => openSender(requests.map(underContract), sender)),
              [Symbol.asyncDispose]: () => handedOver.disposeAsync()
            };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            const result_1 = smoke_test_disposeResources(env_1);
            result_1 && await result_1;
          }
        }(order, stage);
      }
    }
    const underContract = request => ({
      ...request,
      path: request.path ?? "/invocations"
    });
  }
};
