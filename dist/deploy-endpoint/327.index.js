export const id = 327;

export const ids = [ 327 ];

export const modules = {
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => sageMakerClient,
      r: () => clientSettings
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
      _h: () => ifAllowed,
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
    const isDenial = ({code}) => denied.test(code), denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, named = pattern => fault => pattern.test(fault.name), later = "Run the job again later.", kinds = [ {
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
      is: named(/^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/),
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
  2975: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EQ: () => repeatable,
      Fr: () => requestToken,
      dy: () => keepTags,
      k0: () => placeTemplate,
      np: () => unknownKept,
      pk: () => previousModelPackageTag,
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
  4327: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => deploy_endpoint_namespaceObject,
      part2: () => github_records_namespaceObject,
      part3: () => audience,
      part4: () => run_context_namespaceObject
    });
    var github_records_namespaceObject = {};
    __webpack_require__.r(github_records_namespaceObject);
    __webpack_require__.d(github_records_namespaceObject, {
      endRecord: () => endRecord,
      postSticky: () => postSticky,
      retireRecords: () => retireRecords,
      withRecord: () => withRecord
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      run: () => run
    });
    var run_context_namespaceObject = {};
    __webpack_require__.r(run_context_namespaceObject);
    __webpack_require__.d(run_context_namespaceObject, {
      readRunContext: () => readRunContext
    });
    var deploy_endpoint_namespaceObject = {};
    __webpack_require__.r(deploy_endpoint_namespaceObject);
    __webpack_require__.d(deploy_endpoint_namespaceObject, {
      deployEndpointWorld: () => deployEndpointWorld
    });
    const mostCharacters = 65536;
    var errors = __webpack_require__(2451), domain_deployment = __webpack_require__(2975), duration = __webpack_require__(8112);
    const done = verdict => ({
      kind: "done",
      verdict
    }), poll_waiting = (note, detail = "") => "" === detail ? {
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
          const elapsed = (0, duration.a)(clock.now() - startedAt);
          log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}${detail && ` (${detail})`}, after ${elapsed}`);
        };
      }(clock, log, subject), faults = function(clock) {
        let inARow = 0, sinceMs = 0;
        return {
          reset: () => {
            inARow = 0;
          },
          bear: error => {
            if (!(error instanceof errors.nM && error.transient)) throw error;
            0 === inARow && (sinceMs = clock.now());
            inARow += 1;
            if (inARow > transientInARow || clock.now() - sinceMs > transientForMs) throw error;
            return poll_waiting(`no answer (${error.failure.happened})`);
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
    const consoleHosts = {
      aws: "console.aws.amazon.com",
      "aws-cn": "console.amazonaws.cn",
      "aws-us-gov": "console.amazonaws-us-gov.com"
    };
    function consoleOf(partition, region) {
      const host = consoleHosts[partition];
      return host && `https://${region}.${host}`;
    }
    function stackConsoleUrl(stackId) {
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
      return view && isUnsettled(view.status) ? poll_waiting(`${view.status} by an operation that is not ours`) : done("settled");
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
    const tagPrefix = "sagemaker-promote:", expiresAtTag = `${tagPrefix}expires-at`, repositoryTag = `${tagPrefix}repository`, commitTag = `${tagPrefix}commit`, runTag = `${tagPrefix}run`, modelPackageTag = `${tagPrefix}model-package`, digestTag = `${tagPrefix}deployment`;
    function stampProvenance(deployment, origin) {
      const digest = digestOf(deployment);
      if (deployment.tags.get(digestTag) === digest) return deployment;
      const modelPackage = deployment.parameters.get(domain_deployment.zX), provenance = Object.entries({
        [digestTag]: digest,
        [repositoryTag]: origin.repository,
        [commitTag]: origin.commit,
        [runTag]: origin.runUrl,
        [modelPackageTag]: modelPackage
      }), written = provenance.filter(entry => isTagValue(entry[1] ?? "")), others = [ ...deployment.tags ].filter(([key]) => provenance.every(([ours]) => ours !== key));
      return {
        ...deployment,
        tags: new Map([ ...others, ...withinLimit(others, written) ])
      };
    }
    function withinLimit(others, provenance) {
      if (others.length + provenance.length <= mostTags) return provenance;
      const isNeeded = others.length < mostTags || others.some(([key]) => key === expiresAtTag);
      return provenance.filter(([key]) => key === repositoryTag && isNeeded);
    }
    const isOurTag = key => key.startsWith(tagPrefix), isTagValue = text => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u.test(text);
    function ownerOf(tags) {
      return {
        isOurs: [ ...tags.keys() ].some(isOurTag),
        repository: tags.get(repositoryTag)
      };
    }
    function digestOf({kept = new Set, parameters, secret = new Set, tags, templateBody}) {
      const content = [ templateBody, [ ...parameters ].filter(([name]) => !secret.has(name)).sort(), [ ...kept ].sort(), [ ...tags ].filter(([key]) => !isOurTag(key)).sort() ];
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
    function describeSource({imageUri, modelDataUrl, modelPackageArn}) {
      return modelPackageArn ?? (void 0 === imageUri ? "no model" : `${void 0 === modelDataUrl ? imageUri : `${imageUri} with ${modelDataUrl}`}`);
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
      const ofModel = kinds.map(kind => places[kind].tag), ours = [ ...ofModel, recordedWithTag, reconfiguredTag, rolledBackFromTag ];
      return new Map([ ...tags ].filter(([key]) => !ours.includes(key)));
    }
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
    function readExpiry(tags) {
      const text = tags.get(expiresAtTag);
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
    }
    function tagDeployment(deployment, {nowMs, origin, served, stack, ttlMs}) {
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
        const values = kinds.map(kind => [ places[kind].tag, before[kind] ]), isWritable = values.every(([, value]) => void 0 === value || isTagValue(value)), record = [ ...values.flatMap(present), [ recordedWithTag, configurationOf(deployment) ] ];
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
        if (void 0 === ttlMs) return new Map([ ...tags ].filter(([key]) => key !== expiresAtTag));
        const known = readExpiry(tags), remainingMs = "at" === known.kind ? known.atMs - nowMs : 0;
        return remainingMs >= ttlMs / 2 && remainingMs <= ttlMs ? tags : new Map([ ...tags, [ expiresAtTag, new Date(nowMs + ttlMs).toISOString().replace(/\.\d+Z$/, "Z") ] ]);
      }(marked.tags, {
        ttlMs,
        nowMs
      });
      return stampProvenance({
        ...marked,
        tags
      }, origin);
    }
    const remedies = {
      "rolled-back": "Mend the cause and run the job again.",
      failed: "Look at the stack and at the endpoint before the next deployment.",
      "timed-out": "Run the job again to take it over."
    };
    function brokenBy(outcome, reason, remedy = remedies[outcome]) {
      return {
        outcome,
        reason,
        remedy
      };
    }
    function stillBusy(status) {
      return brokenBy("timed-out", `it is still ${status}`, "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'.");
    }
    function asBroken(error) {
      if (!(error instanceof errors.nM)) throw error;
      const {happened, remedy, subject} = error.failure;
      return brokenBy("failed", `what came of it is not known, since AWS did not answer (${subject}: ${happened})`, remedy);
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
    async function findEndpoint(stackId, {deployment, world, log}) {
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
      if (!changeSet) return done({
        kind: "gone"
      });
      const {status, statusReason = ""} = changeSet;
      return "CREATE_PENDING" === status || "CREATE_IN_PROGRESS" === status ? poll_waiting("being worked out") : "CREATE_COMPLETE" === status ? done({
        kind: "ready"
      }) : /didn't contain changes|No updates are to be performed/i.test(statusReason) ? done({
        kind: "unchanged"
      }) : done({
        kind: "failed",
        reason: statusReason || `it is in ${status}, and CloudFormation gives no reason`
      });
    }
    const staleMs = 9e5;
    function forbiddenChanges(changes, {allowReplacement = !1, capabilities = []}) {
      const ends = allowReplacement ? [] : changes.filter(endsEndpoint), ofIam = capabilities.some(each => /^CAPABILITY_(NAMED_)?IAM$/.test(each)) ? [] : changes.filter(({type}) => type.startsWith("AWS::IAM::"));
      return [ ...ends.map(change => ({
        problem: `it would ${howItEnds(change)} the endpoint ${change.physicalId ?? change.logicalId}, which somebody may be calling`,
        remedy: "Leave the endpoint's name as it is, or set 'allow-replacement: true'."
      })), ...ofIam.map(change => ({
        problem: `it would ${verbs[change.action]} ${change.logicalId} (${change.type})`,
        remedy: "Name CAPABILITY_IAM or CAPABILITY_NAMED_IAM in 'capabilities' if that is meant."
      })) ];
    }
    const endsEndpoint = ({action, replacement, type}) => "AWS::SageMaker::Endpoint" === type && ("Remove" === action || "False" !== replacement);
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
    function describeChanges(changes) {
      return changes.map(({action, logicalId, replacement}) => `${verbs[action]} ${logicalId}${replacements[replacement]}`).join(", ") || "change no resource";
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
      return end ? done(end) : poll_waiting(status);
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
      const ended = await poll({
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
          return stack ? stack.status === before?.status && stack.modifiedAt?.getTime() === before.modifiedAt?.getTime() && looks <= staleLooks ? poll_waiting(`${stack.status}, as before`) : judgeStatus(stack.status) : done("failed");
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
    async function draft(task, ground, name = function({order, world}, ground) {
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
      const worked = await poll({
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
      if ("timed-out" === worked.kind) return brokenBy("timed-out", `its change set ${name} is still ${worked.note}`, "Run the job again.");
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
      return brokenBy("failed", `CloudFormation refuses the change set: ${told.length > 0 ? told.join("; ") : worked.verdict.reason}`, "Correct that. Nothing was touched.");
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
      const {allowReplacement, changeSet: reviewed, deployment} = task.order, forbidden = forbiddenChanges(changeSet.changes, {
        allowReplacement,
        capabilities: deployment.capabilities
      });
      if (0 === forbidden.length) return;
      void 0 === reviewed && await discard(task, ground, changeSet);
      const remedies = [ ...new Set(forbidden.map(({remedy}) => remedy)) ];
      return brokenBy("failed", forbidden.map(({problem}) => problem).join("; "), `${remedies.join(" ")} Nothing was touched.`);
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
          const fresh = await draft(task, ground);
          if ("reason" in fresh) return fresh.reason;
          if ("unchanged" === fresh.kind) return "there is nothing to change any more";
          if ("ready" !== fresh.kind) return "the stack was changed since";
          await discard(task, ground, fresh.changeSet);
          const differences = function(reviewed, now) {
            const then = new Map(reviewed.map(change => [ change.logicalId, change ])), still = new Set(now.map(({logicalId}) => logicalId));
            return [ ...now.flatMap(change => {
              const before = then.get(change.logicalId);
              return before ? describeChanges([ before ]) !== describeChanges([ change ]) ? [ `it would ${describeChanges([ change ])}, reviewed was: ${describeChanges([ before ])}` ] : function(reviewed, change) {
                const [then, now] = [ toText(reviewed), toText(change) ];
                return [ ...new Set([ ...then.keys(), ...now.keys() ]) ].filter(key => then.get(key) !== now.get(key)).map(key => {
                  const [was, is] = [ then.get(key) ?? "no change of it", now.get(key) ?? "not be changed" ];
                  return `${change.logicalId} ${key} would go ${is}, reviewed was: ${was}`.replace("go not", "not");
                });
              }(before, change) : [ `it would also ${describeChanges([ change ])}` ];
            }), ...reviewed.filter(({logicalId}) => !still.has(logicalId)).map(change => `it would no longer ${describeChanges([ change ])}`) ];
          }(reviewed.changes, fresh.changeSet.changes);
          return differences.length > 0 ? differences.join("; ") : `the stack was changed since, though the same is to be done: ${describeChanges(reviewed.changes)}`;
        }(task, ground, reviewed)}`);

       default:
        return refused(`the change set that was reviewed cannot be executed (${reviewed.executionStatus}${void 0 === reviewed.statusReason ? "" : `: ${reviewed.statusReason}`})`);
      }
    }
    const refused = reason => brokenBy("failed", reason, "Have 'command: preview' make a new one, and review that. Nothing was touched.");
    async function whenReady(task) {
      const {order, subject, waiting, world, leftMs} = task;
      let stack, by;
      const pace = paceOf(waiting.clock), ready = await poll({
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
          if (!stack) return done({
            kind: "create"
          });
          const {status} = stack, {now, remedy = ""} = phases[status];
          switch (now) {
           case "busy":
            return "fail" === wishes.ifInProgress ? done({
              kind: "busy",
              status
            }) : poll_waiting(`${status} by ${by}`);

           case "ready":
            return done({
              kind: "update"
            });

           case "gone":
            return done({
              kind: "create"
            });

           case "stuck":
            return "UPDATE_ROLLBACK_FAILED" === status && wishes.continueUpdateRollback ? done({
              kind: "continue-rollback"
            }) : "ROLLBACK_COMPLETE" === status && wishes.recreateFailedStack ? done(stack.isProtected ? {
              kind: "refuse",
              status,
              remedy: unprotect
            } : {
              kind: "recreate"
            }) : done({
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
          step: brokenBy("timed-out", `it is still ${ready.note}`, remedy)
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
            return brokenBy("failed", `its rollback is stuck again, in ${followed.status ?? "no state"} (${why.trim()})`, mend);
          }(task, stack);
          return stuck ? {
            stack,
            step: stuck
          } : whenReady({
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
          step: brokenBy("failed", `it is in ${step.status} by ${by ?? "others"}`, busyRemedy)
        };

       case "refuse":
        {
          const why = void 0 === stack?.statusReason ? "" : ` (${stack.statusReason.trim()})`;
          return {
            stack,
            step: brokenBy("failed", `it is in ${step.status}${why}`, step.remedy)
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
        if (left.length > 0) return brokenBy("failed", `it is in ${stack.status} and still holds ${left.join(", ")}`, "Delete these, then the stack in the CloudFormation console, and run the job again.");
        waiting.log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`);
        await world.stacks.remove(stack.id, token);
        const followed = await followStack(task, {
          stackId: stack.id,
          token
        }, stack);
        if ("stillIn" in followed) return brokenBy("timed-out", "its deletion has not ended", "Run the job again to go on.");
        const ended = followed.status;
        return void 0 === ended || "DELETE_COMPLETE" === ended ? void 0 : brokenBy("failed", `it is in ${ended}`, "Delete it in the CloudFormation console.");
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
      const drafted = await draft(task, ground);
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
          if (stack) return brokenBy("failed", `it is in ${stack.status}, begun by a change set that nobody has executed, and this role may not use change sets`, "Execute that one, or delete the stack, and run the job again.");
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
      waiting.log.info(`change set ${name}: it would ${describeChanges(changes)}`);
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
      if (cause) return brokenBy(outcome, describeEvent(cause, stackId), function(reason, status) {
        const remedy = remedyFor(reason);
        return "ROLLBACK_COMPLETE" !== status ? remedy : `${remedy ?? remedies["rolled-back"]} The stack can only be deleted now, so that the next run needs 'recreate-failed-stack: true'.`;
      }(cause.reason ?? "", status));
      const ended = void 0 === status ? "it disappeared" : `it ended in ${status}`;
      return brokenBy(outcome, reason?.trim() ?? `${ended}, and CloudFormation gives no reason`);
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
      const verified = await poll({
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
          }(served, wanted) : poll_waiting(served ? "not yet visible with its endpoint config" : "not yet visible");
        }(seen, wanted, changed ? waiting.clock.now() - startedAt : 1 / 0),
        pace: pace.next,
        timeoutMs: leftMs()
      });
      if ("timed-out" === verified.kind) return brokenBy("timed-out", `${`${subject} is still ${verified.note}`}${(view = served) && isUnsettled(view.status) ? `; ${describeUnsettled(view)}` : ""}`, "Run the job again to wait on.");
      var view;
      const end = verified.verdict;
      if ("serving" !== end.kind) {
        const remedy = "rolled-back" === end.kind ? takenForDone : void 0;
        return brokenBy(end.kind, `${subject}: ${end.reason}`, remedy);
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
      } : brokenBy("failed", `${subject}: ${problems.join("; ")}`);
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
            operation: brokenBy("failed", overtaken, "Run the job again when others are done with it.")
          };
        }
      }(task), end = "reason" in operation ? operation : await async function({order, subject, waiting, world, leftMs}, {kind, stackId}, before) {
        const {deployment, modelPackageArn} = order, {name: endpointName, configName} = await findEndpoint(stackId, {
          deployment,
          world,
          log: waiting.log
        });
        if (void 0 === endpointName) return brokenBy("failed", `${subject} has no resource of type AWS::SageMaker::Endpoint`, "Give a template that has one.");
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
      const {order, waiting} = task, {stack, step} = await whenReady(task), isNew = "kind" in step && "create" === step.kind, before = stack && !isNew ? await findServed(task, stack.id) : void 0;
      before && waiting.log.info(describeServed(before));
      const refused = "reason" in step ? step : function({deployment}, stack) {
        const unknown = (0, domain_deployment.np)(deployment, stack).join(", ");
        if ("" === unknown) return;
        return brokenBy("failed", `${unknown} shall stay as it is (UsePreviousValue), and ${stack ? "it has no such parameter" : "there is no stack yet"}`, "Give a value in the parameter list. Nothing was touched.");
      }(order, "update" === step.kind ? stack : void 0) ?? function({allowReplacement, deployment}, before) {
        const name = deployment.parameters.get("EndpointName");
        return allowReplacement || !before || void 0 === name || isSameName(name, before.endpointName) ? void 0 : brokenBy("failed", `it holds endpoint ${before.endpointName}, and this deployment would delete it to create ${name}`, `Give 'endpoint-name: ${before.endpointName}', another 'stack-name', or set 'allow-replacement: true'. Nothing was touched.`);
      }(order, before) ?? await async function({leftMs, order, waiting, world}, before) {
        const unsettled = before && await async function(endpointName, {servedModel}, {leftMs, waiting}) {
          let view;
          const settled = await poll({
            ...waiting,
            subject: `endpoint ${endpointName}`,
            look: async () => view = await servedModel.view(endpointName),
            judge: judgeSettled,
            timeoutMs: leftMs()
          });
          if ("done" === settled.kind) return;
          const still = `endpoint ${endpointName} is still ${settled.note}`;
          return brokenBy("timed-out", view ? `${still}; ${describeUnsettled(view)}` : still, "Wait until that operation has ended, and run the job again. Nothing was touched.");
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
        return refusal && brokenBy("failed", `${refusal.subject}: ${refusal.happened}`, refusal.remedy);
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
      return "back" === direction ? deployment : tagDeployment(deployment, {
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
      const {name} = await findEndpoint(stackId, {
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
        changes: changes && describeChanges(changes),
        changeSet,
        failureReason: broken?.reason,
        consoleUrl: void 0 === stackId ? void 0 : stackConsoleUrl(stackId)
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
    }));
    function rebuilt(details, valueOf) {
      const properties = {};
      for (const detail of details) {
        const value = valueOf(detail), [, inside] = /^\/Properties\/(.+)$/.exec(detail.path ?? `/Properties/${detail.name ?? ""}`) ?? [];
        void 0 !== value && void 0 !== inside && plant(properties, inside.split("/"), parsed(value));
      }
      return properties;
    }
    function plant(tree, path, value) {
      path.reduce((at, key, index) => {
        const known = at[key], inner = isTree(known) ? known : {};
        at[key] = index === path.length - 1 ? value : inner;
        return inner;
      }, tree);
    }
    function parsed(text) {
      try {
        const value = JSON.parse(text);
        return "object" == typeof value ? value : text;
      } catch {
        return text;
      }
    }
    const isTree = value => "object" == typeof value && null !== value && !Array.isArray(value);
    function leavesOf(properties) {
      const leaves = new Map, visit = (value, path) => {
        if (Array.isArray(value)) {
          const items = value;
          items.some(item => "object" == typeof item) ? items.forEach((item, index) => visit(item, [ ...path, preview_leaves_nameOf(item) ?? String(index) ])) : leaves.set(path.join("."), items.map(String).join(", "));
        } else if (isTree(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [ ...path, key ]); else "string" != typeof value && "number" != typeof value && "boolean" != typeof value || leaves.set(path.join("."), String(value));
      };
      visit(properties, []);
      return leaves;
    }
    function preview_leaves_nameOf(item) {
      const {VariantName, ContainerHostname, AlarmName, Key} = isTree(item) ? item : {};
      return [ VariantName, ContainerHostname, AlarmName, Key ].find(name => "string" == typeof name);
    }
    function differing({what, ifLost}, {after, before}, describe) {
      const [from, to] = [ describe(before), describe(after) ];
      return from === to ? [] : [ {
        what,
        from,
        to,
        ...void 0 === to && void 0 !== ifLost && {
          alarm: ifLost
        }
      } ];
    }
    function arises({action}, what, ifLost) {
      return "Add" === action ? [ {
        what,
        to: "new"
      } ] : "Remove" === action ? [ {
        what,
        from: "there",
        ...void 0 !== ifLost && {
          alarm: ifLost
        }
      } ] : [];
    }
    function endpoint({action, logicalId, physicalId, replacement}, {after, before}) {
      const known = physicalId?.slice(physicalId.lastIndexOf("/") + 1), [from = known, to = known] = [ before, after ].map(({EndpointName: name}) => preview_wholes_textOf(name));
      return "Add" === action ? [ {
        what: "endpoint",
        to: to ?? logicalId
      } ] : "Remove" === action ? [ {
        what: "endpoint",
        from,
        alarm: "would be deleted: downtime!"
      } ] : "False" === replacement ? [] : [ {
        what: "endpoint",
        from,
        to: from === to ? "another one of this name" : to,
        alarm: ("True" === replacement ? "would" : "may") + " be replaced: downtime!"
      } ];
    }
    const blueGreen = {
      ALL_AT_ONCE: "all at once",
      CANARY: "canary",
      LINEAR: "linear"
    }, strategy = sides => differing({
      what: "way of deployment"
    }, sides, ({DeploymentConfig: config}) => {
      const rolling = inside(config, "RollingUpdatePolicy", "MaximumBatchSize");
      if (void 0 !== rolling) return `rolling, ${size(rolling)}`;
      const routing = inside(config, "BlueGreenUpdatePolicy", "TrafficRoutingConfiguration"), type = preview_wholes_textOf(inside(routing, "Type"));
      if (void 0 === type) return;
      const step = inside(routing, "CanarySize") ?? inside(routing, "LinearStepSize");
      return `${blueGreen[type] ?? type}${void 0 === step ? "" : `, ${size(step)}`}`;
    });
    function size(capacity) {
      const value = preview_wholes_textOf(inside(capacity, "Value")) ?? "?";
      return "INSTANCE_COUNT" === inside(capacity, "Type") ? `${value} instances` : `${value} %`;
    }
    const guards = sides => differing({
      what: "alarms that guard deployments",
      ifLost: "nothing takes a bad deployment back"
    }, sides, ({DeploymentConfig: config}) => {
      const alarms = preview_wholes_listOf(inside(config, "AutoRollbackConfiguration", "Alarms"));
      return 0 === alarms.length ? void 0 : alarms.map(alarm => shown(inside(alarm, "AlarmName"))).join(", ");
    });
    function counts({after, before}) {
      const [from, to] = [ before, after ].map(({RetainAllVariantProperties: retain}) => "true" === String(retain));
      if (from === to || 0 === Object.keys(before).length) return [];
      const what = "instance counts at an update";
      return to ? [ {
        what,
        from: "set back",
        to: "kept"
      } ] : [ {
        what,
        from: "kept",
        to: "set back",
        alarm: "what has been scaled is lost at every update"
      } ];
    }
    function kind({after, before}) {
      if (0 === Object.keys(before).length) return [];
      const [from, to] = [ before, after ].map(config => void 0 !== config.AsyncInferenceConfig ? "asynchronous" : variantsOf(config).some(each => void 0 !== each.ServerlessConfig) ? "serverless" : "real-time");
      return from === to ? [] : [ {
        what: "kind of endpoint",
        from,
        to,
        ...("asynchronous" === from || "asynchronous" === to) && {
          alarm: "callers have to call it in another way"
        }
      } ];
    }
    const capture = sides => differing({
      what: "data capture",
      ifLost: "lost!"
    }, sides, ({DataCaptureConfig: config}) => void 0 === config || "false" === String(inside(config, "EnableCapture")) ? void 0 : "on");
    function variants(sides) {
      return [ [ "ProductionVariants", "variant" ], [ "ShadowProductionVariants", "shadow variant" ] ].flatMap(([list, what]) => {
        const was = variantNames(sides.before[list]), is = variantNames(sides.after[list]), gone = was.filter(name => !is.includes(name)), fresh = is.filter(name => !was.includes(name)), lost = gone.length > 0 && fresh.length > 0 ? "renamed: what scales, watches and guards it loses it" : "removed";
        return [ ...gone.map(name => ({
          what: `${what} ${name}`,
          from: "there",
          alarm: lost
        })), ...0 === was.length && "variant" === what ? [] : fresh.map(name => ({
          what: `${what} ${name}`,
          to: "new"
        })) ];
      });
    }
    const variantNames = value => preview_wholes_listOf(value).map(each => shown(inside(each, "VariantName"))), traffic = sides => differing({
      what: "traffic"
    }, sides, config => {
      const weights = variantsOf(config).map(each => [ shown(each.VariantName), Number(each.InitialVariantWeight ?? 1) ]), sum = weights.reduce((total, [, weight]) => total + weight, 0);
      if (!(weights.length < 2) && sum > 0) return weights.map(([name, weight]) => `${name} ${Math.round(weight / sum * 1e3) / 10} %`).join(", ");
    });
    function range({MaxCapacity: max, MinCapacity: min}) {
      return void 0 === max && void 0 === min ? void 0 : `${shown(min)} to ${shown(max)} instances`;
    }
    const variantsOf = ({ProductionVariants: list}) => preview_wholes_listOf(list).filter(isTree), preview_wholes_listOf = value => Array.isArray(value) ? value : [], preview_wholes_textOf = value => "string" == typeof value || "number" == typeof value ? String(value) : void 0, shown = value => preview_wholes_textOf(value) ?? "?";
    function inside(value, ...keys) {
      return keys.reduce((at, key) => isTree(at) ? at[key] : void 0, value);
    }
    const called = what => ({from, to}) => ({
      what,
      from,
      to
    }), silent = () => {}, missed = what => ({from, to}) => ({
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
    }), preview_words_variantIn = match => `${"Shadow" === match[1] ? "shadow variant" : "variant"} ${String(match[2])}`, variant = rest => new RegExp(`^(|Shadow)ProductionVariants\\.([^.]+)\\.${rest}$`), container = rest => new RegExp(`^(?:PrimaryContainer|Containers\\.[^.]+)\\.${rest}$`), vocabulary = {
      "AWS::SageMaker::Model": [ [ container("ModelPackageName"), function({from, to}) {
        const [was, is] = [ from, to ].map(arn => void 0 === arn ? void 0 : parseModelPackageArn(arn)), group = is?.group ?? was?.group;
        return void 0 === group || was && was.group !== group || void 0 !== from && !was || void 0 !== to && !is ? {
          what: "model package",
          from: from && shortName(from),
          to: to && shortName(to)
        } : {
          what: `model package ${group}`,
          from: was && String(was.version),
          to: is && String(is.version)
        };
      } ], [ container("Image"), called("image") ], [ container("ModelDataUrl"), called("model data") ], [ container("ModelDataSource\\.S3DataSource\\.S3Uri"), called("model data") ], [ container("Environment\\.(.+)"), function({from, to}, match) {
        const both = void 0 !== from && void 0 !== to;
        return {
          what: `environment variable ${String(match[1])}`,
          from: from && "set",
          to: to && (both ? "another value" : "set")
        };
      } ], [ /^ExecutionRoleArn$/, called("execution role") ], [ /^VpcConfig\.Subnets$/, missed("VPC: subnets") ], [ /^VpcConfig\.SecurityGroupIds$/, missed("VPC: security groups") ], [ /^EnableNetworkIsolation$/, missed("network isolation") ], [ /^ModelName$/, silent ] ],
      "AWS::SageMaker::EndpointConfig": [ [ variant("(?:ModelName|VariantName)"), silent ], [ variant("InstanceType"), ofVariant("instance type") ], [ variant("InitialInstanceCount"), ofVariant("instances") ], [ /^ProductionVariants\.[^.]+\.InitialVariantWeight$/, silent ], [ variant("InitialVariantWeight"), ofVariant("share of the requests that are copied (weight)") ], [ variant("ServerlessConfig\\.MemorySizeInMB"), ofVariant("serverless memory (MB)") ], [ variant("ServerlessConfig\\.MaxConcurrency"), ofVariant("concurrent requests at most") ], [ variant("ServerlessConfig\\.ProvisionedConcurrency"), ofVariant("provisioned concurrency") ], [ variant("ContainerStartupHealthCheckTimeoutInSeconds"), ofVariant("time to start (s)") ], [ variant("ModelDataDownloadTimeoutInSeconds"), ofVariant("time to download the model data (s)") ], [ variant("VolumeSizeInGB"), ofVariant("volume (GB)") ], [ /^DataCaptureConfig\.InitialSamplingPercentage$/, called("data capture: share (%)") ], [ /^DataCaptureConfig\.DestinationS3Uri$/, called("data capture: destination") ], [ /^DataCaptureConfig\.KmsKeyId$/, missed("data capture: KMS key") ], [ /^DataCaptureConfig\.EnableCapture$/, silent ], [ /^AsyncInferenceConfig\.OutputConfig\.S3OutputPath$/, called("asynchronous output") ], [ /^AsyncInferenceConfig\.OutputConfig\.S3FailurePath$/, called("asynchronous failures") ], [ /^AsyncInferenceConfig\.OutputConfig\.KmsKeyId$/, missed("asynchronous output: KMS key") ], [ /^AsyncInferenceConfig\.OutputConfig\.NotificationConfig\.(Success|Error)Topic$/, function({from, to}, match) {
        return {
          what: `asynchronous ${"Error" === match[1] ? "errors" : "success"}: topic`,
          from,
          to
        };
      } ], [ /^AsyncInferenceConfig\.ClientConfig\.MaxConcurrentInvocationsPerInstance$/, called("concurrent requests an instance") ], [ /^KmsKeyId$/, missed("KMS key of the volumes") ], [ /^EndpointConfigName$/, silent ] ],
      "AWS::SageMaker::Endpoint": [ [ /^(EndpointName|EndpointConfigName)$/, silent ], [ /^DeploymentConfig\./, silent ], [ /^(RetainAllVariantProperties|ExcludeRetainedVariantProperties\..*)$/, silent ] ],
      "AWS::ApplicationAutoScaling::ScalableTarget": [ [ /^(MinCapacity|MaxCapacity|ResourceId|ServiceNamespace|ScalableDimension|RoleARN)$/, silent ] ],
      "AWS::ApplicationAutoScaling::ScalingPolicy": [ [ /^TargetTrackingScalingPolicyConfiguration\.TargetValue$/, called("auto scaling: load an instance") ], [ /^TargetTrackingScalingPolicyConfiguration\.ScaleInCooldown$/, called("auto scaling: pause before fewer (s)") ], [ /^TargetTrackingScalingPolicyConfiguration\.ScaleOutCooldown$/, called("auto scaling: pause before more (s)") ], [ /^(ScalingTargetId|PolicyName|PolicyType)$/, silent ] ],
      "AWS::CloudWatch::Dashboard": [ [ /^DashboardBody$/, silent ] ]
    };
    function putInWords(type, leaf) {
      for (const [pattern, words] of vocabulary[type] ?? []) {
        const match = pattern.exec(leaf.path);
        if (match) return words(leaf, match);
      }
      return "unknown";
    }
    function shortName(arn) {
      const parsed = parseModelPackageArn(arn);
      return parsed ? `${parsed.group}/${parsed.version}` : arn;
    }
    const changesNothing = ({facts, others}) => facts.length + others.length === 0;
    const readable = text => text.replaceAll("{{changeSet:KNOWN_AFTER_APPLY}}", "(known afterwards)"), withoutMarks = fact => ({
      ...fact,
      ...void 0 !== fact.from && {
        from: readable(fact.from)
      },
      ...void 0 !== fact.to && {
        to: readable(fact.to)
      }
    });
    function isPartOf(wholes, {path, to}, isUnknown) {
      const isTold = (what, isGone) => wholes.some(fact => fact.what === what && (isUnknown || isGone && void 0 === fact.to)), [, shadow, variant] = /^(Shadow)?ProductionVariants\.([^.]+)\./.exec(path) ?? [];
      return void 0 !== variant ? isTold(`${void 0 === shadow ? "" : "shadow "}variant ${variant}`, !0) : path.startsWith("DataCaptureConfig.") && isTold("data capture", void 0 === to);
    }
    const ordinary = [ "Properties", "Tags" ];
    function inTheirWords(change, unknown, isTold) {
      const attributes = change.details.filter(({attribute}) => !ordinary.includes(attribute)), others = [ ...new Set(attributes.map(({attribute, name}) => name ?? attribute)) ], isKnown = change.type.startsWith("AWS::SageMaker::") || change.type.startsWith("AWS::ApplicationAutoScaling::");
      if ("Modify" !== change.action) return isTold || isKnown ? [] : [ `${describeChanges([ change ])} (${change.type})` ];
      if (0 === [ ...new Set([ ...unknown.map(({path}) => path), ...others ]) ].length) {
        const isOnlyTagged = change.details.length > 0 && change.details.every(({attribute}) => "Tags" === attribute);
        return isTold || isKnown || isOnlyTagged ? [] : [ `${describeChanges([ change ])} (${change.type})` ];
      }
      const values = unknown.map(({from = "none", path, to = "none"}) => `${path}: ${shorten(from)} → ${shorten(to)}`), shown = [ ...values, ...others ].slice(0, mostPaths), more = values.length + others.length - shown.length;
      return [ `${describeChanges([ change ])} (${change.type}): ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}` ];
    }
    const mostPaths = 10, shorten = text => text.length > 200 ? `${text.slice(0, 200)}…` : text;
    function digest({digests}) {
      return digests && void 0 !== digests.after && digests.before !== digests.after ? [ {
        what: "image digest",
        from: digests.before,
        to: digests.after
      } ] : [];
    }
    function tagFacts({tags}, present) {
      const before = present.tags ?? new Map;
      return [ ...new Set([ ...before.keys(), ...tags.keys() ]) ].filter(key => before.get(key) !== tags.get(key) && !key.startsWith("aws:")).filter(key => key === expiresAtTag || !isOurTag(key)).map(key => ({
        what: key === expiresAtTag ? "expires" : `tag ${key}`,
        from: before.get(key),
        to: tags.get(key)
      }));
    }
    const isPreviewName = name => /^preview-(\d+|local)-\d+-[0-9a-f]{8}$/.test(name), mostPreviews = 5, nothing = {
      facts: [],
      others: []
    };
    async function preview(order, world, waiting) {
      const {clock, log} = waiting, deadline = clock.now() + order.timeoutMs, subject = `stack ${order.deployment.stackName}`, task = {
        order,
        world,
        waiting,
        subject,
        leftMs: () => Math.max(0, deadline - clock.now())
      }, {stack, step} = await whenReady({
        ...task,
        order: {
          ...order,
          continueUpdateRollback: !1
        }
      }), isNew = "kind" in step && "create" === step.kind, seen = {
        stackId: stack?.id,
        isNew,
        preview: nothing
      };
      if ("reason" in step) {
        const isLeftStuck = order.continueUpdateRollback && "UPDATE_ROLLBACK_FAILED" === stack?.status;
        return {
          ...seen,
          outcome: outcomeOf(step),
          broken: isLeftStuck ? {
            ...step,
            remedy: deployFirst
          } : step
        };
      }
      if ("recreate" === step.kind) return {
        ...seen,
        outcome: "failed",
        broken: brokenBy("failed", anew, deleteFirst)
      };
      const served = stack && !isNew ? await async function(task, {id}) {
        const {order, waiting, world} = task, {name} = await findEndpoint(id, {
          deployment: order.deployment,
          world,
          log: waiting.log
        });
        return void 0 === name ? void 0 : world.servedModel.find(name);
      }(task, stack) : void 0, present = isNew ? void 0 : stack, {ttlMs} = order, meeting = {
        stack: present,
        served,
        ttlMs,
        nowMs: clock.now(),
        origin: world.run
      }, deployment = tagDeployment(order.deployment, meeting), ground = {
        type: isNew ? "CREATE" : "UPDATE",
        stack
      }, name = function(token, {runId = "local", runAttempt = "1"}) {
        return `preview-${runId}-${runAttempt}-${token.slice(-8)}`;
      }((0, domain_deployment.Fr)(deployment, world.run, present), world.run), drafted = await draft({
        ...task,
        order: {
          ...order,
          deployment
        }
      }, ground, name);
      if ("reason" in drafted) return {
        ...seen,
        outcome: outcomeOf(drafted),
        broken: drafted
      };
      switch (drafted.kind) {
       case "overtaken":
        return {
          ...seen,
          outcome: "failed",
          broken: brokenBy("failed", "somebody else operates on it", "Run the job again.")
        };

       case "not-allowed":
        {
          const {happened, remedy} = drafted.refusal.failure;
          return {
            ...seen,
            outcome: "failed",
            broken: brokenBy("failed", `a preview is a change set: ${happened}`, remedy)
          };
        }

       case "unchanged":
        log.info(`${subject}: nothing changes`);
        return {
          ...seen,
          outcome: "no-changes"
        };

       case "ready":
        {
          const {changeSet} = drafted;
          await async function({waiting: {log}, world}, {id, stackId}) {
            const listed = await world.changeSets.list(stackId);
            if (!(listed instanceof errors.nM)) for (const surplus of function(changeSets, present) {
              const earlier = changeSets.filter(({id, name, executionStatus, status}) => id !== present && isPreviewName(name) && !executionStatus.startsWith("EXECUTE_") && !/_(PENDING|IN_PROGRESS)$/.test(status)), isOpen = ({executionStatus}) => "AVAILABLE" === executionStatus, open = earlier.filter(isOpen).toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
              return [ ...earlier.filter(each => !isOpen(each)), ...open.slice(mostPreviews - 1) ];
            }(listed, id)) {
              const kept = await world.changeSets.remove(surplus);
              if (kept instanceof errors.nM) {
                log.warn(`${kept.message} The change sets of earlier previews stay, and do nothing.`);
                return;
              }
              log.info(`change set ${surplus.name}: of an earlier preview, and removed`);
            }
          }(task, changeSet);
          const told = function(told, {allowReplacement, deployment}, {changes}) {
            const refusals = forbiddenChanges(changes, {
              allowReplacement,
              capabilities: deployment.capabilities
            }).map(({problem, remedy}) => `a deployment refuses this: ${problem}. ${remedy}`);
            return {
              ...told,
              others: [ ...told.others, ...refusals ]
            };
          }(function(changeSet, present) {
            const models = changeSet.changes.filter(({type}) => "AWS::SageMaker::Model" === type).length, told = changeSet.changes.map(change => function(change, isOneOfSeveral) {
              const sides = function({action, after, before, details}) {
                return {
                  before: before ?? ("Add" === action ? {} : rebuilt(details, ({before: value}) => value)),
                  after: after ?? ("Remove" === action ? {} : rebuilt(details, ({after: value}) => value))
                };
              }(change), wholes = function(change, sides) {
                switch (change.type) {
                 case "AWS::SageMaker::Endpoint":
                  return [ ...endpoint(change, sides), ...strategy(sides), ...guards(sides), ...counts(sides) ];

                 case "AWS::SageMaker::EndpointConfig":
                  return [ ...kind(sides), ...capture(sides), ...variants(sides), ...traffic(sides) ];

                 case "AWS::ApplicationAutoScaling::ScalableTarget":
                  return differing({
                    what: "auto scaling",
                    ifLost: "ends!"
                  }, sides, range);

                 case "AWS::CloudWatch::Alarm":
                  return arises(change, `alarm ${change.logicalId}`, "nothing watches that any more");

                 case "AWS::CloudWatch::Dashboard":
                  return "Modify" === change.action ? [ {
                    what: "dashboard",
                    to: "other widgets"
                  } ] : arises(change, "dashboard");

                 case "AWS::ApplicationAutoScaling::ScalingPolicy":
                  return arises(change, `auto scaling: policy ${change.logicalId}`);

                 default:
                  return [];
                }
              }(change, sides), facts = [], unknown = [];
              for (const leaf of function({after, before}) {
                const [was, is] = [ leavesOf(before), leavesOf(after) ];
                return [ ...new Set([ ...was.keys(), ...is.keys() ]) ].map(path => ({
                  path,
                  from: was.get(path),
                  to: is.get(path)
                })).filter(({from, to}) => from !== to);
              }(sides)) {
                const words = putInWords(change.type, leaf);
                isPartOf(wholes, leaf, "unknown" === words) || ("unknown" === words ? unknown.push(leaf) : words && facts.push(words));
              }
              const isModel = "AWS::SageMaker::Model" === change.type, kept = isModel && "Remove" === change.action ? [] : facts, named = isModel && isOneOfSeveral ? kept.map(fact => ({
                ...fact,
                what: `${change.logicalId}: ${fact.what}`
              })) : kept, isTold = wholes.length + named.length > 0;
              return {
                facts: [ ...wholes, ...named ],
                others: inTheirWords(change, unknown, isTold)
              };
            }(change, models > 1));
            return {
              facts: (facts = [ ...told.flatMap(({facts: each}) => each), ...digest(present), ...tagFacts(changeSet, present) ].map(withoutMarks), 
              [ ...new Map(facts.map(fact => [ JSON.stringify(fact), fact ])).values() ]).toSorted((a, b) => Number(void 0 !== b.alarm) - Number(void 0 !== a.alarm)),
              others: told.flatMap(({others}) => others.map(readable))
            };
            var facts;
          }(changeSet, function({imageDigest}, stack, image) {
            const before = image?.split("@")[1];
            return {
              tags: stack?.tags,
              digests: {
                before,
                after: imageDigest
              }
            };
          }(order, present, served?.resolvedImages[0])), order, changeSet);
          log.info(`change set ${changeSet.name}: ${function(told) {
            if (changesNothing(told)) return "nothing that can be seen changes";
            const facts = told.facts.map(({alarm, from = "none", to = "none", what}) => [ `${what} ${from} → ${to}`, alarm ].filter(part => void 0 !== part).join(", "));
            return [ ...facts, ...told.others ].join("; ");
          }(told)}`);
          return {
            ...seen,
            outcome: "changes",
            stackId: changeSet.stackId,
            preview: told,
            changeSet: changeSet.id
          };
        }
      }
    }
    const outcomeOf = ({outcome}) => "timed-out" === outcome ? "timed-out" : "failed", anew = "its first creation failed, and a deployment would delete it and create it anew, so that there is nothing to compare", deployFirst = "A preview continues no rollback: deploy it, or continue that in the CloudFormation console, and run the job again.", deleteFirst = "Deploy it, or delete the stack, and run the job again.", mostRows = 60;
    function renderPreview(preview, frame) {
      const {changeSet, consoleUrl, environment, isNew, stackName} = frame, alarms = preview.facts.flatMap(({alarm, what}) => void 0 === alarm ? [] : [ `- ⚠️ **${(0, 
      markdown.FV)(what)}** ${(0, markdown.FV)(alarm)}` ]), where = void 0 === environment ? "" : ` (${(0, 
      markdown.FV)(environment)})`, stack = void 0 === consoleUrl ? (0, markdown.FV)(stackName) : `[${(0, 
      markdown.FV)(stackName)}](${consoleUrl})`, verdict = changesNothing(preview) ? void 0 === changeSet ? "✅ Nothing changes" : "✅ Nothing that can be seen changes" : alarms.length > 0 ? "⚠️ Look twice" : isNew ? "🆕 A new endpoint" : "📝 What would change";
      return (0, markdown.qN)(`## ${verdict}: stack ${stack}${where}`, alarms.join("\n"), 0 === preview.facts.length ? void 0 : (0, 
      markdown.tp)([ "", "now", "then" ], preview.facts.map(row), mostRows), function(others) {
        if (0 === others.length) return;
        return [ "Besides, in the words of CloudFormation:", "", ...others.slice(0, mostRows).map(each => `- ${(0, 
        markdown.FV)(each)}`), ...others.length > mostRows ? [ `- ${others.length - mostRows} more are not shown.` ] : [] ].join("\n");
      }(preview.others), void 0 === changeSet ? void 0 : `To deploy exactly this, give ${(0, 
      markdown.aY)("change-set")}: ${(0, markdown.aY)(changeSet)}. It is refused once anything else has changed the stack.`, function({commit, runUrl}) {
        const parts = [ void 0 === commit ? void 0 : `Commit ${(0, markdown.aY)(commit.slice(0, 12))}`, void 0 === runUrl ? void 0 : `[run](${runUrl})` ].filter(part => void 0 !== part);
        return 0 === parts.length ? void 0 : `${parts.join(", ")}.`;
      }(frame));
    }
    const cell = text => void 0 === text ? "" : (0, markdown.FV)(preview_markdown_shorten(text)), row = ({alarm, from, to, what}) => [ (0, 
    markdown.FV)(what), cell(from), void 0 === alarm ? cell(to) : [ cell(to), `**${(0, 
    markdown.FV)(alarm)}**` ].filter(each => "" !== each).join(" ") ], preview_markdown_shorten = text => text.length > 300 ? `${text.slice(0, 300).replace(/[\uD800-\uDBFF]$/, "")}…` : text, preview_result_mostCharacters = 6e4;
    function within({facts, others}) {
      return JSON.stringify({
        facts,
        others
      }).length <= preview_result_mostCharacters ? {
        facts,
        others
      } : {
        facts: facts.filter(({alarm}) => void 0 !== alarm).slice(0, 20),
        others: [],
        cut: !0
      };
    }
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
    }, isWholeName = stackName => !0 === stackName?.startsWith("sagemaker-");
    function stackOfStage(given, config, project) {
      if (isWholeName(given)) return given;
      if (void 0 !== given) return projectStackName(given, project);
      if (void 0 === config?.stage) return;
      const {shape, stage} = config;
      return "deployment config" === shape ? `sagemaker-${project.name}-deploy-${stage}` : projectStackName(shortNames[stage] ?? `github-${stage}`, project);
    }
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
    function pairsOf(name) {
      const plain = ` ${name.toLowerCase().replace(/[^a-z0-9]/g, "")} `;
      return new Set(Array.from({
        length: plain.length - 1
      }, (_, at) => plain.slice(at, at + 2)));
    }
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
      const meant = function(name, known) {
        const likenesses = known.map(each => {
          return {
            each,
            likeness: (a = pairsOf(name), b = pairsOf(each), 2 * [ ...a ].filter(pair => b.has(pair)).length / (a.size + b.size))
          };
          var a, b;
        });
        return likenesses.filter(one => one.likeness >= .5).sort((a, b) => b.likeness - a.likeness)[0]?.each;
      }(name, known);
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
    const loadYaml = () => __webpack_require__.e(737).then(__webpack_require__.bind(__webpack_require__, 6737));
    async function readSources(inputs, world) {
      const files = await async function(inputs, world) {
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
      }(inputs, world);
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
      const stackName = project ? stackOfStage(inputs.stackName, config, project) : inputs.stackName, chosen = function(inputs, config, groupOfProject) {
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
      const {served, stackId} = deployed ?? {}, url = void 0 === stackId ? void 0 : stackConsoleUrl(stackId), rows = [ [ "Served after the deployment", served && answering(served.status) ? summary_namesOf(served.modelPackageArns) : void 0 ], [ "Asked for", parameters.has(domain_deployment.zX) ? (0, 
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
    async function uploadTemplate({templateBody, templateObject}, world) {
      if (!templateObject) return;
      const objects = await world.objects();
      await objects.writeText(`s3://${templateObject.bucket}/${templateObject.key}`, templateBody);
    }
    async function runDeployment(inputs, ours, stage) {
      const prepared = await prepare(inputs, ours, stage);
      if ("failure" in prepared) return prepared;
      const {endpointName, instanceTypes, order, world} = prepared, {deployment} = order;
      await uploadTemplate(deployment, ours);
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
    async function prepare(inputs, ours, stage) {
      const world = {
        ...ours,
        modelPackages: listedPackages(ours.modelPackages, stage.log)
      }, sources = await readSources(inputs, world);
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
    }
    const notOurs = {
      reason: "it carries no tag of this action, which has not deployed it",
      remedy: "Delete it in the CloudFormation console, if that is meant. Nothing was touched."
    }, isProtected = {
      reason: "its termination protection is on",
      remedy: "Switch that off in the CloudFormation console, if it is to go. Nothing was touched."
    };
    const wasRetained = ({status}) => "DELETE_SKIPPED" === status;
    async function destroy(order, world, waiting) {
      const deadline = waiting.clock.now() + order.timeoutMs, site = {
        waiting,
        world,
        subject: `stack ${order.stackName}`,
        leftMs: () => Math.max(0, deadline - waiting.clock.now())
      };
      let stack;
      const ready = await poll({
        ...waiting,
        subject: site.subject,
        look: async () => stack = await world.stacks.find(order.stackName),
        judge: found => function(stack, ifInProgress = "wait") {
          if (!stack || "DELETE_COMPLETE" === stack.status) return done({
            kind: "absent"
          });
          if ("REVIEW_IN_PROGRESS" === stack.status) return done({
            kind: "name-only"
          });
          if (!ownerOf(stack.tags).isOurs) return done({
            kind: "refuse",
            ...notOurs
          });
          if (stack.isProtected) return done({
            kind: "refuse",
            ...isProtected
          });
          if ("fail" === ifInProgress && isBusy(stack)) return done({
            kind: "refuse",
            reason: `it is in ${stack.status}`,
            remedy: busyRemedy
          });
          switch (stack.status) {
           case "DELETE_IN_PROGRESS":
            return done({
              kind: "follow"
            });

           case "ROLLBACK_IN_PROGRESS":
           case "UPDATE_IN_PROGRESS":
           case "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS":
           case "UPDATE_ROLLBACK_IN_PROGRESS":
           case "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS":
           case "IMPORT_IN_PROGRESS":
           case "IMPORT_ROLLBACK_IN_PROGRESS":
            return poll_waiting(`${stack.status} by an operation that is not ours`);

           case "CREATE_IN_PROGRESS":
           case "CREATE_COMPLETE":
           case "CREATE_FAILED":
           case "ROLLBACK_COMPLETE":
           case "ROLLBACK_FAILED":
           case "DELETE_FAILED":
           case "UPDATE_COMPLETE":
           case "UPDATE_FAILED":
           case "UPDATE_ROLLBACK_COMPLETE":
           case "UPDATE_ROLLBACK_FAILED":
           case "IMPORT_COMPLETE":
           case "IMPORT_FAILED":
           case "IMPORT_ROLLBACK_COMPLETE":
           case "IMPORT_ROLLBACK_FAILED":
            return done({
              kind: "delete"
            });
          }
        }(found, order.ifInProgress),
        timeoutMs: site.leftMs()
      }), nothing = {
        stackName: stack?.name ?? order.stackName,
        stackId: stack?.id,
        endpointName: void 0,
        gone: [],
        kept: []
      };
      if ("timed-out" === ready.kind) {
        const remedy = "Wait until that operation has ended, and run the job again.";
        return {
          ...nothing,
          outcome: "timed-out",
          broken: {
            reason: `it is still ${ready.note}`,
            remedy
          }
        };
      }
      const step = ready.verdict;
      if ("absent" === step.kind || !stack) {
        waiting.log.info(`${site.subject}: there is none, so there is nothing to do`);
        return {
          ...nothing,
          outcome: "absent"
        };
      }
      if ("refuse" === step.kind) return {
        ...nothing,
        ...destroy_brokenBy("failed", step.reason, step.remedy)
      };
      if ("name-only" === step.kind) return {
        ...nothing,
        ...await removeName(site, stack)
      };
      const resources = await world.stackLists.resources(stack.id), endpoint = resources.find(({type}) => "AWS::SageMaker::Endpoint" === type), inventory = {
        stack,
        resources,
        endpointName: endpoint?.physicalId ? resourceName(endpoint.physicalId) : void 0
      };
      return {
        ...nothing,
        endpointName: inventory.endpointName,
        ...await takeDown(site, inventory, step.kind)
      };
    }
    const destroy_brokenBy = (outcome, reason, remedy) => ({
      outcome,
      broken: {
        reason,
        remedy
      }
    });
    async function takeDown(site, inventory, step) {
      const {subject, waiting, world} = site, {endpointName, stack} = inventory;
      void 0 !== endpointName && await async function({waiting: {log}, world}, endpointName) {
        const targets = await world.scaling.targetsOf(endpointName);
        for (const target of targets instanceof errors.nM ? [] : targets) {
          const refused = await world.scaling.deregister(target);
          refused instanceof errors.nM ? log.warn(`${refused.message} The stack is deleted all the same.`) : log.info(`${target.resourceId}: scales no more`);
        }
        targets instanceof errors.nM && log.warn(`${targets.message} What scales ${endpointName} outside of the stack, if anything does, stays.`);
      }(site, endpointName);
      for (let turn = 1; ;turn += 1) {
        const token = `run-${world.run.runId ?? "local"}-${world.run.runAttempt ?? "1"}-${stack.id.slice(-12)}-delete-${turn}`;
        if ("delete" === step || turn > 1) {
          await world.stacks.remove(stack.id, token);
          waiting.log.info(`${subject}: deletion begun`);
        }
        const followed = await followStack(site, {
          stackId: stack.id,
          token
        }, 1 === turn && "follow" === step ? void 0 : stack);
        if ("stillIn" in followed) return timedOut(site, endpointName, followed.stillIn);
        if (void 0 === followed.status || "DELETE_COMPLETE" === followed.status) return destroy_verify(site, inventory);
        const cause = rootCause(followed.events), why = cause ? describeEvent(cause, stack.id) : followed.reason ?? "CloudFormation gives no reason", work = turn < mostTurns && void 0 !== endpointName ? await untilSettled(site, endpointName) : void 0;
        if (work?.isOver) continue;
        const told = work ? `; endpoint ${endpointName} is ${work.status}` : "";
        return destroy_brokenBy("failed", `it is in ${followed.status} (${why.trim()})${told}`, work ? stuck : lookAtIt);
      }
    }
    async function timedOut({world}, endpointName, stillIn) {
      const status = void 0 === endpointName ? void 0 : (await world.servedModel.view(endpointName))?.status;
      return isAtWork(status) && "Deleting" !== status ? destroy_brokenBy("timed-out", `it is still ${stillIn}, and endpoint ${endpointName} is ${status}`, stuck) : destroy_brokenBy("timed-out", `it is still ${stillIn}`, "CloudFormation goes on. Run the job again, or raise 'timeout'.");
    }
    const mostTurns = 3, lookAtIt = "Look at what is left of the stack in the CloudFormation console, and run the job again.", stuck = "SageMaker deletes no endpoint that is being made or changed, and gives up by itself after about an hour: run the job again then.";
    async function untilSettled({waiting, world, leftMs}, name) {
      const look = async () => (await world.servedModel.view(name))?.status;
      if (!isAtWork(await look())) return;
      waiting.log.warn(`endpoint ${name}: SageMaker is still at work on it, and deletes it only after that`);
      const settled = await poll({
        ...waiting,
        subject: `endpoint ${name}`,
        look,
        judge: status => isAtWork(status) ? poll_waiting(status) : done(status ?? "gone"),
        timeoutMs: leftMs()
      });
      return "done" === settled.kind ? {
        isOver: !0,
        status: settled.verdict
      } : {
        isOver: !1,
        status: settled.note
      };
    }
    const isAtWork = status => "Creating" === status || "Updating" === status || "SystemUpdating" === status || "RollingBack" === status || "Deleting" === status;
    async function destroy_verify(site, inventory) {
      const {leftMs, subject, waiting, world} = site, {endpointName, resources, stack} = inventory, kept = (await world.stackLists.resources(stack.id)).filter(wasRetained), toGo = resources.filter(resource => "" !== resource.physicalId && !(resource => kept.some(({logicalId}) => logicalId === resource.logicalId))(resource)), looked = await poll({
        ...waiting,
        subject,
        look: () => async function(world, resources, endpointName) {
          const there = await Promise.all(resources.map(async one => await world.remains.isThere(one.type, resourceName(one.physicalId)) ? [ destroy_nameOf(one) ] : [])), alarmNames = resources.filter(({type}) => "AWS::CloudWatch::Alarm" === type).map(({physicalId}) => physicalId), alarms = 0 === alarmNames.length ? [] : await world.findAlarms(alarmNames), targets = void 0 === endpointName ? [] : await world.scaling.targetsOf(endpointName);
          return [ ...there.flat(), ...alarms instanceof errors.nM ? [] : alarms.map(name => `alarm ${name}`), ...targets instanceof errors.nM ? [] : targets.map(({resourceId}) => `scaling of ${resourceId}`) ];
        }(world, toGo, endpointName),
        judge: left => 0 === left.length ? done("gone") : poll_waiting(`gone, but still there is ${left.join(", ")}`),
        timeoutMs: Math.min(leftMs(), 6e4)
      }), names = {
        gone: toGo.map(destroy_nameOf),
        kept: kept.map(destroy_nameOf)
      };
      for (const name of names.kept) waiting.log.warn(`${name} stays, as the template's DeletionPolicy asks`);
      return "done" === looked.kind ? {
        outcome: "destroyed",
        ...names
      } : {
        ...destroy_brokenBy("failed", `the stack is ${looked.note}`, "It may cost money: delete it in the SageMaker console."),
        kept: names.kept
      };
    }
    function destroy_nameOf({physicalId, type}) {
      return `${type.slice(type.lastIndexOf(":") + 1).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()} ${physicalId.startsWith("arn:") ? resourceName(physicalId) : physicalId}`;
    }
    async function removeName(site, stack) {
      const {subject, waiting, world} = site, changeSets = await world.changeSets.list(stack.id), [foreign] = changeSets instanceof errors.nM ? [] : changeSets.filter(({name}) => !isPreviewName(name) && !/^gh-/.test(name));
      if (changeSets instanceof errors.nM || foreign) {
        const whose = changeSets instanceof errors.nM ? changeSets.failure.happened : `change set ${foreign?.name}`;
        return destroy_brokenBy("failed", `it is only begun, by a change set that may be somebody else's (${whose})`, `${lookAtIt} Nothing was touched.`);
      }
      const token = `${stack.id.slice(-12)}-remove`;
      await world.stacks.remove(stack.id, token);
      const followed = await followStack(site, {
        stackId: stack.id,
        token
      }, stack);
      if ("stillIn" in followed) return timedOut(site, void 0, followed.stillIn);
      if (void 0 !== followed.status && "DELETE_COMPLETE" !== followed.status) return destroy_brokenBy("failed", `it is in ${followed.status}`, lookAtIt);
      waiting.log.info(`${subject}: it was only begun, by a preview, and is gone`);
      return {
        outcome: "destroyed"
      };
    }
    const github_deployment_mostCharacters = 140, ends = {
      created: "success",
      updated: "success",
      unchanged: "success",
      "rolled-back": "failure",
      failed: "failure",
      destroyed: "inactive",
      absent: "inactive"
    };
    function describeDeployment(...parts) {
      const text = parts.filter(part => void 0 !== part && "" !== part).join(": ").replace(/\s+/g, " ").trim();
      return text.length <= github_deployment_mostCharacters ? text : `${text.slice(0, github_deployment_mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
    }
    async function withRecord(order, world, story) {
      const id = await async function({command, environment, stackName, what}, world) {
        const {deployments, log, run} = world;
        if (void 0 === run.commit) return;
        const record = {
          ref: run.commit,
          environment,
          description: describeDeployment(stackName, what),
          payload: {
            command,
            stack: stackName
          }
        };
        return tryTo(log, async () => {
          const id = await deployments.create(record), description = describeDeployment(command, what);
          await deployments.setStatus(id, {
            state: "in_progress",
            environment,
            description,
            environmentUrl: void 0,
            logUrl: run.runUrl
          });
          return id;
        });
      }(order, world);
      if (void 0 === id) return story();
      order.remember?.(JSON.stringify({
        id,
        environment: order.environment
      }));
      const end = async (told, reason) => {
        const status = {
          state: (command = order.command, outcome = told.outcome, "rollback" === command && "rolled-back" === outcome ? "success" : ends[outcome ?? ""] ?? "error"),
          environment: order.environment,
          description: describeDeployment(told.outcome, reason ?? order.what),
          environmentUrl: told.consoleUrl,
          logUrl: world.run.runUrl
        };
        var command, outcome;
        await tryTo(world.log, () => world.deployments.setStatus(id, status));
        order.remember?.("");
      };
      let result;
      try {
        result = await story();
      } catch (error) {
        error instanceof errors.nM && await end({}, error.failure.happened);
        throw error;
      }
      await end(result.outputs, result.failure?.happened);
      return result;
    }
    async function endRecord(memory, {deployments, log, run}) {
      const {id, environment} = JSON.parse(memory), status = {
        state: "error",
        environment,
        description: describeDeployment("cancelled, or ended before its end"),
        environmentUrl: void 0,
        logUrl: run.runUrl
      };
      await tryTo(log, () => deployments.setStatus(id, status));
    }
    async function retireRecords({environment, stackName}, {deployments, log, run}) {
      await tryTo(log, async () => {
        const description = describeDeployment(stackName, "destroyed");
        for (const id of await deployments.find(environment, stackName)) await deployments.setStatus(id, {
          state: "inactive",
          environment,
          description,
          environmentUrl: void 0,
          logUrl: run.runUrl
        });
      });
    }
    async function postSticky({body, marker, pullRequest}, {comments, log}) {
      const text = function(marker, body) {
        const whole = `${marker}\n${body}`;
        if (whole.length <= mostCharacters) return whole;
        const room = whole.slice(0, mostCharacters - 55), end = room.lastIndexOf("\n");
        return (end > marker.length ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, "")) + "\n\nThis comment was cut; the job summary has all of it.\n";
      }(marker, body), write = async () => {
        const known = function(comments, marker) {
          const marked = comments.filter(({body}) => body.trimStart().startsWith(marker)), trusted = [ "OWNER", "MEMBER", "COLLABORATOR" ];
          return marked.find(({isByBot}) => isByBot) ?? marked.find(({association}) => trusted.includes(association));
        }(await comments.list(pullRequest), marker);
        known?.body !== text && await (known ? comments.update(known.id, text) : comments.create(pullRequest, text));
      };
      await tryTo(log, () => write().catch(error => {
        if (error instanceof errors.nM && error.transient) return write();
        throw error;
      }));
    }
    async function tryTo(log, tell) {
      try {
        return await tell();
      } catch (error) {
        if (!(error instanceof errors.nM)) throw error;
        log.warn(`${error.message} Nothing else depends on it.`);
        return;
      }
    }
    async function rollBack(order, world, waiting) {
      const {stackName} = order, deadline = waiting.clock.now() + order.timeoutMs, leftMs = () => Math.max(0, deadline - waiting.clock.now()), none = {
        stackName,
        templateBody: "",
        parameters: new Map,
        tags: new Map
      }, wishes = {
        ...order,
        deployment: none,
        modelPackageArn: void 0,
        recreateFailedStack: !1,
        direction: "back"
      }, task = {
        order: wishes,
        world,
        waiting,
        subject: `stack ${stackName}`,
        leftMs
      }, {stack, step} = await whenReady(task), seen = {
        stackName,
        stackId: stack?.id,
        from: void 0,
        to: void 0,
        deployed: void 0,
        now: void 0
      };
      if ("reason" in step) return {
        ...seen,
        outcome: rollback_outcomeOf(step),
        broken: step
      };
      if (!stack || "update" !== step.kind) return {
        ...seen,
        outcome: "failed",
        broken: brokenBy("failed", "nothing is deployed", "Check 'stack-name'.")
      };
      const held = {
        ...await world.stacks.deployed(stack),
        ...order.capabilities && {
          capabilities: order.capabilities
        }
      }, from = modelSourceOf(held.parameters), way = function(held, {runUrl}) {
        const {parameters, tags} = held, now = modelSourceOf(parameters), from = tags.get(rolledBackFromTag);
        if (void 0 !== from && void 0 !== runUrl && tags.get(runTag) === runUrl) return {
          kind: "gone-back",
          to: now
        };
        const valueOf = kind => tags.get(places[kind].tag), to = {
          modelPackageArn: valueOf("modelPackageArn"),
          imageUri: valueOf("imageUri"),
          modelDataUrl: valueOf("modelDataUrl")
        };
        if (void 0 === to.modelPackageArn && void 0 === to.imageUri || isSame(to, now)) return function(now, from) {
          const remedy = "Deploy the version that shall be served.";
          return void 0 === from ? {
            kind: "none",
            because: `nothing is known that was served before ${describeSource(now)}, as after a first deployment`,
            remedy
          } : {
            kind: "none",
            because: `it was rolled back already, from ${from}, and what was served before ${describeSource(now)} is not known`,
            remedy
          };
        }(now, from);
        if (tags.has(reconfiguredTag)) return {
          kind: "none",
          because: `${describeSource(to)} was served before, and ${describeSource(now)} was deployed again since with another template or other parameters, which a rollback would leave as they are`,
          remedy: "Deploy the template and parameters of before, or the version that shall be served."
        };
        const lacking = kinds.filter(kind => void 0 !== to[kind] && !parameters.has(places[kind].parameter));
        if (lacking.length > 0) {
          const names = lacking.map(kind => places[kind].parameter).join(" and ");
          return {
            kind: "none",
            because: `${describeSource(to)} was served before, and the template on the stack has no parameter ${names}`,
            remedy: "Deploy the version that shall be served."
          };
        }
        const values = kinds.map(kind => [ places[kind].parameter, to[kind] ?? "" ]), set = values.filter(([name]) => parameters.has(name)), bad = describeSource(now);
        return {
          kind: "back",
          to,
          deployment: {
            ...held,
            parameters: new Map([ ...parameters, ...set ]),
            tags: new Map([ ...withoutRecord(tags), [ rolledBackFromTag, isTagValue(bad) ? bad : "an image" ] ])
          }
        };
      }(held, world.run);
      if ("none" === way.kind) return stay(task, stack, {
        ...seen,
        from,
        broken: brokenBy("failed", way.because, way.remedy)
      });
      const {to} = way, modelPackages = listedPackages(world.modelPackages, waiting.log), refusal = await async function({modelPackageArn}, modelPackages) {
        if (void 0 === modelPackageArn) return;
        const meant = await modelPackages.resolve({
          modelPackageArn
        }), judgement = judgeApproval(meant);
        return "done" !== judgement.kind || "approved" !== judgement.verdict ? brokenBy("failed", `what was served before, model package ${meant.group}/${meant.version}, may not be deployed: its approval status is ${meant.approvalStatus}, its status ${meant.status}`, "Deploy a version that is approved. Nothing was touched.") : void 0;
      }(to, modelPackages) ?? await async function(deployment, order, world) {
        const placed = (0, domain_deployment.k0)(deployment, order.templateBucket);
        if (void 0 !== placed.problem) return brokenBy("failed", `its template cannot be sent again: ${placed.problem}`, "Nothing was touched.");
        await uploadTemplate(placed.deployment, world);
        return placed.deployment;
      }("back" === way.kind ? way.deployment : held, order, world);
      if ("reason" in refusal) return stay(task, stack, {
        ...seen,
        from,
        to,
        broken: refusal
      });
      const back = "back" === way.kind;
      waiting.log.warn(back ? `stack ${stackName}: going back from ${describeSource(from)} to ${describeSource(to)}` : `stack ${stackName}: this run has gone back to ${describeSource(to)} already, which is verified now`);
      const deployed = await deploy({
        ...wishes,
        deployment: back ? stampProvenance(refusal, world.run) : refusal,
        modelPackageArn: to.modelPackageArn,
        timeoutMs: leftMs()
      }, world, waiting), now = deployed.served && describeServed(deployed.served), end = {
        ...seen,
        from,
        to,
        deployed,
        now
      };
      if (deployed.broken) return {
        ...end,
        outcome: rollback_outcomeOf(deployed.broken),
        broken: deployed.broken
      };
      waiting.log.info(`stack ${stackName}: rolled back; ${now}`);
      return {
        ...end,
        outcome: "rolled-back"
      };
    }
    const rollback_outcomeOf = ({outcome}) => "timed-out" === outcome ? "timed-out" : "failed";
    async function stay(task, stack, end) {
      const {name} = await findEndpoint(stack.id, {
        deployment: task.order.deployment,
        world: task.world
      }), served = void 0 === name ? void 0 : await task.world.servedModel.find(name);
      return {
        ...end,
        outcome: "failed",
        now: served && describeServed(served)
      };
    }
    const atOnce = 4, notDestroyedOf = ({id, name}) => error => {
      if (!(error instanceof errors.nM)) throw error;
      const {happened, remedy, subject} = error.failure;
      return {
        outcome: "failed",
        stackName: name,
        stackId: id,
        endpointName: void 0,
        gone: [],
        kept: [],
        broken: {
          reason: `${subject}: ${happened}`,
          remedy
        }
      };
    };
    function prefixed(log, name) {
      return {
        ...log,
        info: text => log.info(`${name}: ${text}`),
        warn: text => log.warn(`${name}: ${text}`)
      };
    }
    const teardown_result_verdicts = {
      destroyed: "🧹 Destroyed",
      absent: "✅ Nothing to destroy",
      failed: "❌ Not destroyed",
      "timed-out": "❌ Timed out"
    };
    const mostNames = 50;
    function teardown_result_listOf(names) {
      const shown = names.slice(0, mostNames).map(markdown.FV).join(", ");
      return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
    }
    async function run(inputs, world, stage) {
      const elsewhere = await async function({expectedAccountId: account, expectedRegion: region}, world) {
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
      if (elsewhere) return elsewhere;
      const {command, ifInProgress, timeout: timeoutMs} = inputs, audience = await world.audience(inputs.githubToken);
      switch (command) {
       case "deploy":
        return recorded(inputs, {
          audience,
          world,
          stage
        }, () => runDeployment(inputs, world, stage));

       case "preview":
        {
          const previewed = await async function(inputs, ours, stage) {
            const prepared = await prepare(inputs, ours, stage);
            if ("failure" in prepared) return prepared;
            const {order, world, imageDigest} = prepared, {stackName} = order.deployment;
            await uploadTemplate(order.deployment, ours);
            return function(previewed, {environment, run, stackName}) {
              const {broken, changeSet, isNew, outcome, preview, stackId} = previewed, url = void 0 === stackId ? void 0 : stackConsoleUrl(stackId), known = {
                stackName,
                ...void 0 !== stackId && {
                  stackId
                },
                ...void 0 !== url && {
                  consoleUrl: url
                }
              };
              if (broken) {
                const failure = {
                  subject: `stack ${stackName}`,
                  happened: `no preview: ${broken.reason}`,
                  remedy: broken.remedy
                }, summary = (0, markdown.qN)(`## ❌ No preview: stack ${(0, markdown.FV)(stackName)}`, (0, 
                markdown.Qu)(failure));
                return {
                  outputs: {
                    ...known,
                    outcome,
                    failureReason: broken.reason
                  },
                  summary,
                  failure
                };
              }
              const {commit, runUrl} = run;
              return {
                outputs: {
                  ...known,
                  outcome,
                  changes: JSON.stringify(within(preview)),
                  ...void 0 !== changeSet && {
                    changeSet
                  }
                },
                summary: renderPreview(preview, {
                  stackName,
                  environment,
                  isNew,
                  changeSet,
                  consoleUrl: url,
                  commit,
                  runUrl
                })
              };
            }(await preview({
              ...order,
              imageDigest
            }, world, stage), {
              stackName,
              environment: inputs.environment ?? prepared.stage,
              run: ours.run
            });
          }(inputs, world, stage);
          await async function({commentOnPr, environment = ""}, {audience, result, stage}) {
            if (!commentOnPr || void 0 === audience?.pullRequest) return;
            const marker = function(kind, subject) {
              return `\x3c!-- sagemaker-promote:preview ${subject.map(part => encodeURIComponent(part.toWellFormed())).join(" ")} --\x3e`;
            }(0, [ result.outputs.stackName ?? "", environment ]), {comments, pullRequest} = audience;
            await postSticky({
              pullRequest,
              marker,
              body: result.summary
            }, {
              comments,
              log: stage.log
            });
          }(inputs, {
            audience,
            stage,
            result: previewed
          });
          return previewed;
        }

       case "rollback":
        {
          const {continueUpdateRollback, capabilities, templateS3Bucket: templateBucket} = inputs, order = {
            stackName: await nameStack(inputs, world),
            timeoutMs,
            ifInProgress,
            continueUpdateRollback,
            capabilities,
            templateBucket
          };
          return recorded(inputs, {
            audience,
            world,
            stage
          }, async () => function(rolled) {
            const {broken, deployed, from, now, outcome, stackId, stackName, to} = rolled, served = deployed?.served, url = void 0 === stackId ? void 0 : stackConsoleUrl(stackId), happened = broken && `not rolled back: ${broken.reason.replace(/\.$/, "")}${void 0 === now ? "" : `; ${now}`}`, failure = broken && {
              subject: `stack ${stackName}`,
              happened: String(happened),
              remedy: broken.remedy
            }, left = "rolled-back" === outcome ? from?.modelPackageArn : void 0;
            return {
              outputs: {
                outcome,
                stackName,
                ...void 0 !== stackId && {
                  stackId
                },
                ...served && {
                  endpointName: served.endpointName,
                  endpointArn: served.endpointArn,
                  endpointConfigName: served.configName
                },
                ..."rolled-back" === outcome && void 0 !== to?.modelPackageArn && {
                  modelPackageArn: to.modelPackageArn
                },
                ...void 0 !== left && {
                  previousModelPackageArn: left
                },
                ...broken && {
                  failureReason: broken.reason
                },
                ...void 0 !== url && {
                  consoleUrl: url
                }
              },
              summary: (0, markdown.qN)(`## ${failure ? "❌ Not rolled back" : "↩️ Rolled back"}: ${(0, 
              markdown.FV)(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`, failure && (0, 
              markdown.Qu)(failure), (0, markdown.Bu)([ [ "Serves now, verified", failure || !to ? void 0 : (0, 
              markdown.aY)(describeSource(to)) ], [ "Taken back", failure || !from ? void 0 : (0, 
              markdown.aY)(describeSource(from)) ], [ "Stack", void 0 === url ? (0, markdown.aY)(stackName) : `[${(0, 
              markdown.FV)(stackName)}](${url})` ] ])),
              ...failure && {
                failure
              }
            };
          }(await rollBack(order, world, stage)));
        }

       case "destroy":
        {
          const order = {
            stackName: await nameStack(inputs, world),
            timeoutMs,
            ifInProgress
          }, result = function(destroyed) {
            const {broken, endpointName, gone, kept, outcome, stackId, stackName} = destroyed, failure = broken && {
              subject: `stack ${stackName}`,
              happened: broken.reason,
              remedy: broken.remedy
            }, url = broken && void 0 !== stackId ? stackConsoleUrl(stackId) : void 0;
            return {
              outputs: {
                outcome,
                stackName,
                ...void 0 !== stackId && {
                  stackId
                },
                ...void 0 !== endpointName && {
                  endpointName
                },
                ...broken && {
                  failureReason: broken.reason
                },
                ...void 0 !== url && {
                  consoleUrl: url
                }
              },
              summary: (0, markdown.qN)(`## ${teardown_result_verdicts[outcome]}: stack ${(0, 
              markdown.FV)(stackName)}`, failure && (0, markdown.Qu)(failure), gone.length + kept.length === 0 ? void 0 : (0, 
              markdown.Bu)([ [ "Gone, verified", gone.map(markdown.FV).join("<br>") ], [ "Kept by the template's DeletionPolicy", kept.map(markdown.FV).join("<br>") ] ])),
              ...failure && {
                failure
              }
            };
          }(await destroy(order, await world.teardown(), stage)), {environment, stackName: given} = inputs;
          audience && void 0 !== environment && void 0 !== given && !result.failure && await retireRecords({
            environment,
            stackName: given
          }, {
            ...audience,
            run: world.run,
            log: stage.log
          });
          return result;
        }

       case "sweep":
        return function({destroyed, foreign, left}) {
          const failed = destroyed.filter(({broken}) => void 0 !== broken), failure = function(failed) {
            const [first] = failed;
            if (!first?.broken) return;
            const happened = failed.map(({stackName, broken}) => `${stackName} (${broken?.reason})`).join("; ");
            return {
              subject: 1 === failed.length ? "one stack" : `${failed.length} stacks`,
              happened: `not destroyed: ${happened}`,
              remedy: first.broken.remedy
            };
          }(failed), well = destroyed.filter(({broken}) => void 0 === broken), outcome = failure ? "failed" : well.length > 0 ? "destroyed" : "absent", rows = [ ...failed.map(({stackName, broken}) => [ stackName, "❌ not destroyed", broken?.reason ?? "" ]), ...well.map(({gone, stackName, outcome: end}) => [ stackName, `🧹 ${end}`, gone.join(", ") ]), ...left.map(({stackName, because}) => [ stackName, "left", because ]) ], changes = {
            destroyed: well.map(({stackName}) => stackName),
            failed: failed.map(({stackName}) => stackName),
            left: left.map(({stackName}) => stackName)
          };
          return {
            outputs: {
              outcome,
              changes: JSON.stringify(changes),
              ...failure && {
                failureReason: failure.happened
              }
            },
            summary: (0, markdown.qN)("## " + (failure ? "❌ Swept, but for some" : well.length > 0 ? "🧹 Swept" : "✅ Nothing has expired"), failure && (0, 
            markdown.Qu)(failure), 0 === rows.length ? void 0 : (0, markdown.tp)([ "stack", "", "" ], rows.map(row => row.map(markdown.FV))), 0 === foreign.length ? void 0 : `Not of this action, and not touched: ${teardown_result_listOf(foreign)}.`),
            ...failure && {
              failure
            }
          };
        }(await async function({timeoutMs}, world, waiting) {
          const {clock, log} = waiting, deadline = clock.now() + timeoutMs, judge = stack => function(stack, {repository, nowMs}) {
            const owner = ownerOf(stack.tags);
            if (!owner.isOurs) return {
              kind: "foreign"
            };
            const left = because => ({
              kind: "left",
              because
            });
            if (void 0 === owner.repository) return left(`has no tag ${repositoryTag}, and may belong to others`);
            if (owner.repository.toLowerCase() !== repository?.toLowerCase()) return left(`belongs to ${owner.repository}`);
            const expiry = readExpiry(stack.tags), because = function(expiry, nowMs) {
              switch (expiry.kind) {
               case "never":
                return `has no tag ${expiresAtTag}, and so never expires`;

               case "unreadable":
                return `has a tag ${expiresAtTag} that is no time: ${expiry.text}`;

               case "at":
                return expiry.atMs <= nowMs ? `expired ${(0, duration.a)(nowMs - expiry.atMs)} ago` : `expires in ${(0, 
                duration.a)(expiry.atMs - nowMs)}`;
              }
            }(expiry, nowMs);
            return "at" !== expiry.kind || expiry.atMs > nowMs ? left(because) : stack.isProtected ? left(`${because}, and its termination protection is on`) : stack.status.endsWith("_IN_PROGRESS") ? left(`${because}, and is in ${stack.status}`) : {
              kind: "expired",
              because
            };
          }(stack, {
            repository: world.run.repository,
            nowMs: clock.now()
          }), expired = [], left = [], foreign = [];
          for (const stack of await world.stackLists.all()) {
            const {name: stackName} = stack, verdict = judge(stack);
            "foreign" === verdict.kind ? foreign.push(stackName) : log.info(`stack ${stackName}: ${verdict.because}${"left" === verdict.kind ? ", and is left" : ""}`);
            "left" === verdict.kind && left.push({
              stackName,
              because: verdict.because
            });
            "expired" === verdict.kind && expired.push(stack);
          }
          log.info(`${expired.length} stacks to be destroyed, ${left.length} left, ${foreign.length} not of this action`);
          const destroyed = [], destroyOne = async ({id, name: stackName}) => {
            const now = await world.stacks.find(id), verdict = now && judge(now);
            if ("left" === verdict?.kind) {
              log.info(`stack ${stackName}: ${verdict.because} by now, and is left`);
              left.push({
                stackName,
                because: verdict.because
              });
              return;
            }
            const order = {
              stackName: id,
              timeoutMs: Math.max(0, deadline - clock.now())
            }, end = await destroy(order, world, {
              ...waiting,
              log: prefixed(log, stackName)
            });
            destroyed.push({
              ...end,
              stackName
            });
            log.info(`stack ${stackName}: ${end.broken ? `not destroyed: ${end.broken.reason}` : end.outcome}`);
          };
          await Promise.all(Array.from({
            length: atOnce
          }, async () => {
            for (let stack = expired.shift(); stack; stack = expired.shift()) {
              const notDestroyed = notDestroyedOf(stack);
              await destroyOne(stack).catch(error => destroyed.push(notDestroyed(error)));
            }
          }));
          return {
            destroyed,
            left,
            foreign
          };
        }({
          timeoutMs
        }, await world.teardown(), stage));
      }
    }
    async function nameStack(inputs, world) {
      const stackName = await async function(inputs, world) {
        const {config: paths, sagemakerProjectName, stackName} = inputs;
        return void 0 === sagemakerProjectName || isWholeName(stackName) ? stackName : stackOfStage(stackName, void 0 === stackName && void 0 !== paths ? await readConfig(inputs, world) : void 0, await (await world.projects()).find(sagemakerProjectName));
      }(inputs, world);
      if (void 0 !== stackName) return stackName;
      throw new errors.dz([ `'command: ${inputs.command}' needs 'stack-name', or 'sagemaker-project-name' and a stage` ]);
    }
    function recorded({command, environment, modelPackageVersion, stackName = ""}, {audience, stage, world}, story) {
      return void 0 === audience || void 0 === environment ? story() : withRecord({
        command,
        environment,
        stackName,
        what: void 0 === modelPackageVersion ? void 0 : `model package version ${modelPackageVersion}`,
        remember: stage.remember
      }, {
        ...audience,
        run: world.run,
        log: stage.log
      }, story);
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
    clients.r)(cancelled, credentials)), credentials), usualSessionMs = 36e5;
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
    var DescribeEndpointCommand = __webpack_require__(7919), DescribeEndpointConfigCommand = __webpack_require__(4489), DescribeModelCommand = __webpack_require__(7415);
    function servedModel(client) {
      async function view(endpointName) {
        const endpoint = await (0, translate_error.xo)(served_model_absence, () => (0, translate_error.CD)({
          action: "sagemaker:DescribeEndpoint",
          subject: `endpoint ${endpointName}`
        }, () => client.send(new DescribeEndpointCommand.C({
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
        const {configName, variants} = endpoint, config = await (0, translate_error.xo)(served_model_absence, () => (0, 
        translate_error.CD)({
          action: "sagemaker:DescribeEndpointConfig",
          subject: `endpoint config ${configName}`
        }, () => client.send(new DescribeEndpointConfigCommand.u({
          EndpointConfigName: configName
        })))), [containers, shadowContainers] = await Promise.all([ containersOf(config?.ProductionVariants), containersOf(config?.ShadowProductionVariants) ]);
        return {
          ...endpoint,
          modelPackageArns: served_model_distinct(containers.map(({ModelPackageName}) => ModelPackageName)),
          shadowModelPackageArns: served_model_distinct(shadowContainers.map(({ModelPackageName}) => ModelPackageName)),
          imageUris: served_model_distinct(containers.map(({Image}) => Image)),
          resolvedImages: served_model_distinct(variants.flatMap(({images}) => images)),
          config: config && {
            variants: (config.ProductionVariants ?? []).map(toConfigured),
            shadowVariants: (config.ShadowProductionVariants ?? []).map(toConfigured),
            capturesData: !0 === config.DataCaptureConfig?.EnableCapture
          }
        };
      }
      async function containersOf(variants = []) {
        const modelNames = served_model_distinct(variants.map(({ModelName}) => ModelName));
        return (await Promise.all(modelNames.map(name => (0, translate_error.xo)(served_model_absence, () => (0, 
        translate_error.CD)({
          action: "sagemaker:DescribeModel",
          subject: `model ${name}`
        }, () => client.send(new DescribeModelCommand.u({
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
    const served_model_absence = {
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
        images: served_model_distinct((variant.DeployedImages ?? []).map(({ResolvedImage}) => ResolvedImage))
      };
    }
    const toConfigured = variant => ({
      name: variant.VariantName ?? "",
      instanceType: variant.InstanceType,
      instances: variant.InitialInstanceCount
    }), served_model_strategies = {
      ALL_AT_ONCE: "all-at-once",
      CANARY: "canary",
      LINEAR: "linear"
    };
    function toGuarded(config) {
      const routing = config.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type ?? "";
      return {
        strategy: config.RollingUpdatePolicy ? "rolling" : served_model_strategies[routing],
        alarms: served_model_distinct((config.AutoRollbackConfiguration?.Alarms ?? []).map(({AlarmName}) => AlarmName))
      };
    }
    function served_model_distinct(values) {
      return [ ...new Set(values.filter(value => void 0 !== value)) ];
    }
    var stacks = __webpack_require__(4474), promises_ = __webpack_require__(1455);
    function builtInTemplate() {
      return (0, promises_.readFile)(__webpack_require__.ab + "endpoint.yml", "utf8");
    }
    var external_node_buffer_ = __webpack_require__(4573), external_node_fs_ = __webpack_require__(3024), external_node_path_ = __webpack_require__(6760);
    const largestBytes = 5e6, checkoutPath = () => process.env.GITHUB_WORKSPACE || process.cwd();
    async function readText(path, checkout = checkoutPath()) {
      const bytes = await async function(path, limitBytes = largestBytes, checkout = checkoutPath()) {
        const [root, file] = await Promise.all([ (0, promises_.realpath)(checkout), (0, 
        promises_.realpath)((0, external_node_path_.resolve)(checkout, path)).catch(() => {}) ]);
        if (void 0 === file) throw files_refusal(path, "there is no such file in the checkout; does actions/checkout run before this step?");
        if (!function(folder, file) {
          const inside = (0, external_node_path_.relative)(folder, file);
          return ".." !== inside && !inside.startsWith(`..${external_node_path_.sep}`) && !(0, 
          external_node_path_.isAbsolute)(inside);
        }(root, file)) throw files_refusal(path, "lies outside of the checkout");
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
      }(path, largestBytes, checkout);
      if (!(0, external_node_buffer_.isUtf8)(bytes)) throw files_refusal(path, "is not UTF-8 text");
      return bytes.toString();
    }
    const files_refusal = (path, problem) => new errors.dz([ `${path}: ${problem}` ]), attempts = 4, id_token_firstPauseMs = 1e3, answerWithinMs = 1e4, subject = "GitHub's OIDC token";
    function idToken({clock, log, signal}, env = process.env) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer} = env;
      if (address && bearer) return async audience => {
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        for (let left = attempts - 1, pauseMs = id_token_firstPauseMs; ;left -= 1, pauseMs *= 2) {
          const answer = await ask(url, bearer, signal);
          if ("string" == typeof answer) {
            log.mask(answer);
            return answer;
          }
          if (!answer.transient || 0 === left) throw answer;
          await clock.sleep(pauseMs, signal);
        }
      };
    }
    async function ask(url, bearer, ended) {
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
      const run = readRunContext(), credentials = function(wanted, origin, waiting) {
        const {roleToAssume} = wanted, {idToken, run, env = process.env} = origin, {clock, log} = waiting;
        if (void 0 !== roleToAssume) {
          if (void 0 === idToken) throw new errors.dz([ noToken ]);
          const order = {
            roleArn: roleToAssume,
            sessionName: sessionNameOf(run),
            idToken
          };
          return (0, credentials_renewal.F)(() => async function(order, {log, signal}) {
            const {roleArn, sessionName, idToken} = order, {fromWebToken} = await __webpack_require__.e(591).then(__webpack_require__.bind(__webpack_require__, 1591)), webIdentityToken = await idToken(audienceOf(roleArn)), what = {
              action: "sts:AssumeRoleWithWebIdentity",
              subject: `role ${roleArn}`
            }, identity = await (0, translate_error.CD)(what, fromWebToken({
              roleArn,
              roleSessionName: sessionName,
              webIdentityToken,
              clientConfig: (0, clients.r)(signal)
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
      }({
        roleToAssume: inputs.roleToAssume,
        waitMs: inputs.timeout
      }, {
        idToken: idToken(stage),
        run
      }, stage), sageMaker = (0, clients.K)(stage.signal, credentials), cloudFormation = cloudFormationClient(stage.signal, credentials), world = {
        run,
        modelPackages: modelPackages(sageMaker),
        servedModel: servedModel(sageMaker),
        stacks: (0, stacks.I)(cloudFormation),
        changeSets: changeSets(cloudFormation),
        readText,
        builtInTemplate,
        projects: async () => (await __webpack_require__.e(221).then(__webpack_require__.bind(__webpack_require__, 4221))).projects(sageMaker),
        objects: async () => {
          const [{s3Client}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(775), __webpack_require__.e(312), __webpack_require__.e(71), __webpack_require__.e(55), __webpack_require__.e(125) ]).then(__webpack_require__.bind(__webpack_require__, 4125)), Promise.all([ __webpack_require__.e(71), __webpack_require__.e(288) ]).then(__webpack_require__.bind(__webpack_require__, 3692)) ]);
          return adapter.objects(s3Client(stage.signal, credentials));
        },
        async identity() {
          const {identity, stsClient} = await Promise.all([ __webpack_require__.e(176), __webpack_require__.e(685) ]).then(__webpack_require__.bind(__webpack_require__, 7685));
          return identity(stsClient(stage.signal, credentials));
        },
        async alarms() {
          const {alarms, cloudWatchClient} = await Promise.all([ __webpack_require__.e(700), __webpack_require__.e(469) ]).then(__webpack_require__.bind(__webpack_require__, 6469));
          return alarms(cloudWatchClient(stage.signal, credentials));
        },
        async quotas() {
          const {quotas, serviceQuotasClient} = await __webpack_require__.e(942).then(__webpack_require__.bind(__webpack_require__, 8942));
          return quotas(serviceQuotasClient(stage.signal, credentials));
        },
        async images() {
          const [{ecrClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(999), __webpack_require__.e(275) ]).then(__webpack_require__.bind(__webpack_require__, 1275)), Promise.all([ __webpack_require__.e(999), __webpack_require__.e(613) ]).then(__webpack_require__.bind(__webpack_require__, 5613)) ]);
          return adapter.registeredImages(ecrClient(stage.signal, credentials), stage.signal);
        },
        async containerLogs() {
          const [{logsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(312), __webpack_require__.e(819), __webpack_require__.e(535) ]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.all([ __webpack_require__.e(819), __webpack_require__.e(209) ]).then(__webpack_require__.bind(__webpack_require__, 4209)) ]);
          return adapter.containerLogs(logsClient(stage.signal, credentials));
        },
        audience: async token => (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3155))).audienceOf(token, run, stage),
        async teardown() {
          const [{autoScalingClient, scaling}, {stackLists}, {remains}, alarms] = await Promise.all([ __webpack_require__.e(593).then(__webpack_require__.bind(__webpack_require__, 7003)), __webpack_require__.e(499).then(__webpack_require__.bind(__webpack_require__, 4499)), __webpack_require__.e(46).then(__webpack_require__.bind(__webpack_require__, 5046)), world.alarms() ]);
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
    var audience = __webpack_require__(3155);
  },
  3155: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      audienceOf: () => audienceOf
    });
    async function audienceOf(token, {repository}, stage) {
      if (!token || void 0 === repository) return;
      stage.log.mask(token);
      const [{gitHub}, {deployments}, {comments}, {pullRequestNumber}] = await Promise.all([ __webpack_require__.e(800).then(__webpack_require__.bind(__webpack_require__, 7800)), __webpack_require__.e(941).then(__webpack_require__.bind(__webpack_require__, 8941)), __webpack_require__.e(551).then(__webpack_require__.bind(__webpack_require__, 3551)), __webpack_require__.e(778).then(__webpack_require__.bind(__webpack_require__, 6778)) ]), github = gitHub({
        apiUrl: process.env.GITHUB_API_URL ?? "https://api.github.com",
        token
      }, stage);
      return {
        deployments: deployments(github, repository),
        comments: comments(github, repository),
        pullRequest: await pullRequestNumber()
      };
    }
  }
};
