export const id = 622;

export const ids = [ 622 ];

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
  1123: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => consoleOf
    });
    const consoleHosts = {
      aws: "console.aws.amazon.com",
      "aws-cn": "console.amazonaws.cn",
      "aws-us-gov": "console.amazonaws-us-gov.com"
    };
    function consoleOf(partition, region) {
      const host = consoleHosts[partition];
      return host && `https://${region}.${host}`;
    }
  },
  2388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gr: () => judgeExecution,
      Vb: () => nameOf,
      hY: () => hasEnded,
      ht: () => busySteps,
      kG: () => changedSteps,
      kI: () => firstFailedStep,
      nD: () => whyNoModelPackage,
      pc: () => durationMs,
      un: () => registeredModelPackage,
      wJ: () => remedyFor
    });
    var _kit_poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
    function nameOf({arn}) {
      return arn.replace(/^.*:pipeline\/(.+)\/execution\/(.+)$/, "pipeline $1, execution $2").replace(/^.*:execution:([^:]+):([^:]+)$/, "state machine $1, execution $2");
    }
    function judgeExecution(execution) {
      switch (execution.status) {
       case "Executing":
       case "Stopping":
        return (0, _kit_poll_js__WEBPACK_IMPORTED_MODULE_0__.eg)(execution.status, function(execution) {
          const done = execution.steps.filter(({endedAt}) => void 0 !== endedAt).length;
          return [ busySteps(execution), done > 0 && `${done} ${1 === done ? "step" : "steps"} done` ].filter(Boolean).join("; ");
        }(execution));

       case "Succeeded":
        return {
          kind: "done",
          verdict: "succeeded"
        };

       case "Failed":
       case "TimedOut":
        return {
          kind: "done",
          verdict: "failed"
        };

       case "Stopped":
        return {
          kind: "done",
          verdict: "stopped"
        };
      }
    }
    function busySteps({steps}) {
      return steps.filter(({endedAt}) => void 0 === endedAt).map(({name}) => name).join(", ");
    }
    const hasEnded = execution => "done" === judgeExecution(execution).kind;
    function changedSteps(before, after) {
      const seen = new Map(before?.steps.map(({id, status, attempts}) => [ id, `${status} ${attempts}` ]));
      return after.steps.filter(({id, status, attempts}) => seen.get(id) !== `${status} ${attempts}`);
    }
    function firstFailedStep({steps}) {
      const endOf = ({endedAt}) => endedAt?.getTime() ?? 1 / 0;
      return steps.filter(({status}) => "Failed" === status).toSorted((a, b) => rankOf(a) - rankOf(b) || compare(endOf(a), endOf(b)))[0];
    }
    const compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
    function rankOf({type = "", caught}) {
      return "Map" === type || "Parallel" === type ? 3 : "Fail" === type ? 2 : caught ? 1 : 0;
    }
    function registeredModelPackage({steps}) {
      return steps.findLast(({modelPackageArn}) => void 0 !== modelPackageArn)?.modelPackageArn;
    }
    function whyNoModelPackage({steps}) {
      const conditions = steps.filter(({condition}) => void 0 !== condition), decisive = conditions.some(({condition}) => "False" === condition) ? conditions.filter(({condition}) => "False" === condition) : conditions;
      return 0 === decisive.length ? "none of its steps registers one" : decisive.map(({name, condition}) => `the condition ${name} was ${condition}`).join(", ");
    }
    function durationMs({startedAt, endedAt}) {
      return startedAt && endedAt ? endedAt.getTime() - startedAt.getTime() : void 0;
    }
    const remedies = [ [ /ResourceLimitExceeded|service limit|quota/i, "New accounts often have a quota of 0 for an instance type: ask for more in the Service Quotas console, or use another type." ], [ /CapacityError|InsufficientCapacity|Unable to provision/i, "AWS is short of these instances: run the job again later, or use another type." ], [ /AccessDenied|not authorized to perform/i, "Add the permission to the role of the pipeline ('pipeline-role-arn'), not to the role of this job." ] ];
    function remedyFor(reason) {
      return remedies.find(([pattern]) => pattern.test(reason))?.[1];
    }
  },
  1529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => parseJobArn
    });
    const kinds = new Map([ [ "training-job", {
      kind: "training",
      page: "jobs",
      group: "/aws/sagemaker/TrainingJobs"
    } ], [ "processing-job", {
      kind: "processing",
      page: "processing-jobs",
      group: "/aws/sagemaker/ProcessingJobs"
    } ], [ "transform-job", {
      kind: "transform",
      page: "transform-jobs",
      group: "/aws/sagemaker/TransformJobs"
    } ], [ "hyper-parameter-tuning-job", {
      kind: "tuning",
      page: "hyper-tuning-jobs"
    } ], [ "automl-job", {
      kind: "automl"
    } ] ]), arnPattern = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:([\w-]+)\/([\w-]+)$/;
    function parseJobArn(arn) {
      const [, partition = "", region = "", arnKind = "", name = ""] = arnPattern.exec(arn) ?? [], known = kinds.get(arnKind);
      if (void 0 === known) return;
      const {kind, page, group} = known, log = void 0 === group ? void 0 : {
        group,
        streamPrefix: `${name}/`
      };
      return {
        partition,
        region,
        kind,
        name,
        words: arnKind.replaceAll("-", " "),
        page,
        log
      };
    }
  },
  4166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OW: () => isJsonObject,
      P8: () => isJsonList,
      dj: () => canonicalJson,
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
    function canonicalJson(value) {
      return isJsonList(value) ? `[${value.map(canonicalJson).join(",")}]` : isJsonObject(value) ? `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(",")}}` : JSON.stringify(value);
    }
  },
  5114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G9: () => parseModelPackageArn,
      V3: () => chooseModelPackage,
      ol: () => digestOf
    });
    const versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/;
    function parseModelPackageArn(arn) {
      const [, group, version] = versionedArn.exec(arn) ?? [];
      return void 0 === group ? void 0 : {
        group,
        version: Number(version)
      };
    }
    function chooseModelPackage(listed, select) {
      return listed.filter(({approvalStatus}) => "latest" === select || "Approved" === approvalStatus).reduce((best, each) => best && best.version >= each.version ? best : each, void 0);
    }
    function digestOf(imageUri) {
      return /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? "")?.[1];
    }
  },
  4781: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => parseS3Uri
    });
    function parseS3Uri(uri) {
      const {bucket, key} = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/s.exec(uri)?.groups ?? {};
      return void 0 === bucket || void 0 === key ? void 0 : {
        bucket,
        key
      };
    }
  },
  1331: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JA: () => stateExecutionUrl,
      RA: () => nameOfStateMachine,
      Rv: () => stateExecutionArn,
      _D: () => executionName,
      br: () => refuseType,
      nd: () => parseStateMachineArn
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1123);
    const stateMachineArnPattern = new RegExp("^(arn:([\\w-]+):states:([\\w-]+):\\d{12}:stateMachine:([^\\s:/]+))(?::([^\\s:/]+))?$"), stateExecutionArnPattern = new RegExp("^arn:([\\w-]+):states:([\\w-]+):\\d{12}:execution:([^\\s:/]+):([^\\s:/]+)$");
    function parseStateMachineArn(arn) {
      const [, machineArn = "", partition = "", region = "", name = "", qualifier] = stateMachineArnPattern.exec(arn) ?? [];
      return "" === machineArn ? void 0 : {
        partition,
        region,
        name,
        qualifier,
        machineArn
      };
    }
    function stateExecutionArn(stateMachineArn, name) {
      return `${(parseStateMachineArn(stateMachineArn)?.machineArn ?? stateMachineArn).replace(":stateMachine:", ":execution:")}:${name}`;
    }
    function nameOfStateMachine(arn) {
      const {name = arn, qualifier} = parseStateMachineArn(arn) ?? {};
      return `state machine ${void 0 === qualifier ? name : `${name}:${qualifier}`}`;
    }
    function stateExecutionUrl(executionArn) {
      const {partition = "", region} = function(arn) {
        const [, partition = "", region = "", machine = "", name = ""] = stateExecutionArnPattern.exec(arn) ?? [];
        return "" === name ? void 0 : {
          partition,
          region,
          machine,
          name
        };
      }(executionArn) ?? {}, base = region && (0, _console_url_js__WEBPACK_IMPORTED_MODULE_1__.F)(partition, region);
      return base && `${base}/states/home?region=${region}#/v2/executions/details/${executionArn}`;
    }
    function executionName(key, ordinal) {
      return `gh-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([ key, ordinal ])).digest("hex").slice(0, 19)}`;
    }
    function refuseType(type, stateMachineArn) {
      if ("STANDARD" !== type) return {
        subject: nameOfStateMachine(stateMachineArn),
        happened: "it is of type EXPRESS: a start that is sent twice runs twice, and nothing can be asked about its executions",
        remedy: "Make a state machine of type STANDARD from the same definition: the type of this one cannot be changed."
      };
    }
  },
  5189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GF: () => writeJson,
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
    function writeJson(value) {
      return isMapping(value) ? `{${[ ...value ].sort(([a], [b]) => a < b ? -1 : 1).map(([key, each]) => `${JSON.stringify(key)}:${writeJson(each)}`).join(",")}}` : isList(value) ? `[${value.map(writeJson).join(",")}]` : "object" == typeof value && null !== value ? value.written : JSON.stringify(value);
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
  1622: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => start_pipeline_namespaceObject,
      part2: () => afterwards_namespaceObject,
      part3: () => open_engine_namespaceObject
    });
    var afterwards_namespaceObject = {};
    __webpack_require__.r(afterwards_namespaceObject);
    __webpack_require__.d(afterwards_namespaceObject, {
      conclude: () => conclude,
      readMemory: () => readMemory,
      writeMemory: () => writeMemory
    });
    var open_engine_namespaceObject = {};
    __webpack_require__.r(open_engine_namespaceObject);
    __webpack_require__.d(open_engine_namespaceObject, {
      followGiven: () => followGiven,
      open: () => open_engine_open
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      longestWaitMs: () => longestWaitMs,
      run: () => run
    });
    var start_pipeline_namespaceObject = {};
    __webpack_require__.r(start_pipeline_namespaceObject);
    __webpack_require__.d(start_pipeline_namespaceObject, {
      startPipelineWorld: () => startPipelineWorld
    });
    var duration = __webpack_require__(8112), console_url = __webpack_require__(1123), domain_job = __webpack_require__(1529);
    const executionArn = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:/;
    function executionUrl(arn) {
      const [, partition = "", region = ""] = executionArn.exec(arn) ?? [], base = (0, 
      console_url.F)(partition, region);
      return base && `${base}/sagemaker/home?region=${region}#/studio-landing`;
    }
    function jobLinks(jobArn) {
      const job = (0, domain_job.a)(jobArn), base = job && (0, console_url.F)(job.partition, job.region);
      if (void 0 === base || void 0 === job?.page) return;
      const {words: kind, page, name, region, log} = job;
      return {
        kind,
        jobUrl: `${base}/sagemaker/home?region=${region}#/${page}/${name}`,
        logUrl: log && `${logGroupUrl(base, region, log.group)}$3FlogStreamNameFilter$3D${twice(log.streamPrefix)}`
      };
    }
    const logGroupUrl = (base, region, group) => `${base}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}`;
    function twice(text) {
      return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
    }
    var domain_execution = __webpack_require__(2388);
    function outcomeOf(execution, requireModelPackage) {
      const judgement = (0, domain_execution.Gr)(execution);
      if ("waiting" === judgement.kind) return "timed-out";
      const lacking = requireModelPackage && void 0 === (0, domain_execution.un)(execution);
      return "succeeded" === judgement.verdict && lacking ? "no-model-package" : judgement.verdict;
    }
    function failureOf(outcome, execution, elapsedMs) {
      const subject = (0, domain_execution.Vb)(execution);
      switch (outcome) {
       case "succeeded":
        return;

       case "failed":
        return {
          subject,
          ...describeFailed(execution)
        };

       case "stopped":
        return {
          subject,
          happened: "someone or something else than this job stopped it",
          remedy: `CloudTrail knows who called ${isPipeline(execution) ? "StopPipelineExecution" : "StopExecution"}. Run the job again to start afresh.`
        };

       case "timed-out":
        {
          const busy = (0, domain_execution.ht)(execution);
          return {
            subject,
            happened: `it is still ${execution.status} after ${(0, duration.a)(elapsedMs)}${busy && ` (${busy})`}`,
            remedy: `It goes on, and is billed. To follow it further run the job again, or give ${execution.arn} to 'execution-arn'; or raise 'timeout'.`
          };
        }

       case "no-model-package":
        return {
          subject,
          happened: `Succeeded without a model package: ${(0, domain_execution.nD)(execution)}`,
          remedy: "Nothing was registered. Train a better model, or change what the condition asks for."
        };
      }
    }
    const isPipeline = ({arn}) => arn.includes(":pipeline/");
    function describeFailed(execution) {
      const step = (0, domain_execution.kI)(execution), reason = step?.failureReason ?? execution.failureReason ?? "AWS gives no reason", log = step?.jobArn && jobLinks(step.jobArn)?.logUrl, remedy = [ (0, 
      domain_execution.wJ)(reason), step?.jobArn && `Its job: ${step.jobArn}.`, log && `The job's log: ${log}` ].filter(Boolean).join(" ");
      if ("TimedOut" === execution.status) {
        const cut = execution.steps.filter(({status}) => "Stopped" === status).map(({name}) => name);
        return {
          happened: "it ran into its own time-out" + (cut.length > 0 ? ` (${cut.join(", ")} had not ended)` : ""),
          remedy: "Find out what took so long, or raise TimeoutSeconds of the state machine."
        };
      }
      const what = isPipeline(execution) ? "step" : "state";
      return {
        happened: step ? `${what} ${step.name} failed: ${reason}` : `it failed: ${reason}`,
        remedy: remedy || `Open the execution in ${isPipeline(execution) ? "SageMaker Studio" : "the console"} to see more.`
      };
    }
    function describeDetail({condition, failureReason, modelPackageArn}) {
      return void 0 !== failureReason ? failureReason : void 0 !== condition ? `the condition was ${condition}` : modelPackageArn ?? "";
    }
    var errors = __webpack_require__(2451), markdown = __webpack_require__(1989), poll = __webpack_require__(81);
    const notSeenYet = arn => ({
      arn,
      status: "Executing",
      failureReason: void 0,
      startedAt: void 0,
      endedAt: void 0,
      steps: [],
      output: void 0
    });
    async function tookLast(find) {
      try {
        const steps = await find();
        return steps && new Map(steps.map(step => [ step.name, step.cached ? void 0 : (0, 
        domain_execution.pc)(step) ]));
      } catch (error) {
        if (error instanceof errors.nM) return;
        throw error;
      }
    }
    const writeMemory = memory => JSON.stringify(memory), readMemory = text => JSON.parse(text), patienceMs = 18e4;
    async function conclude(memory, following, stage) {
      const subject = (0, domain_execution.Vb)({
        arn: memory.executionArn
      }), tell = sentence => {
        stage.log.info(`${subject}: ${sentence}`);
        return (0, markdown.qN)("## After the cancellation", (0, markdown.FV)(`${subject}: ${sentence}`));
      };
      let seen = notSeenYet(memory.executionArn);
      const look = async () => seen = await following.look(stage.signal), waitFor = judge => (0, 
      poll.wt)({
        ...stage,
        subject,
        look,
        judge,
        timeoutMs: patienceMs,
        maxPauseMs: 1e4
      });
      await waitFor(poll.Vw);
      const {status} = seen;
      if ((0, domain_execution.hY)(seen)) return tell(`ended ${status}`);
      const byHand = `It is billed as long as it runs; to stop it: ${following.stopCommand}`;
      if (!memory.stop) return tell(`is still ${status}, and goes on. ${byHand}`);
      try {
        "Stopping" !== status && await following.stop();
      } catch (error) {
        if (!(error instanceof errors.nM)) throw error;
        return tell(`is still ${status}, and could not be stopped: ${error.failure.happened}. ${byHand}`);
      }
      const stopped = await waitFor(domain_execution.Gr);
      if ("done" === stopped.kind) return tell(`ended ${seen.status} after the cancellation`);
      const waited = (0, duration.a)(stopped.elapsedMs);
      return tell(`is still ${seen.status}, ${waited} after the order to stop it; its jobs may take longer`);
    }
    async function othersOf(engine) {
      const running = await async function({running}) {
        try {
          return await running();
        } catch (error) {
          if (!(error instanceof errors.nM) || error.transient) throw error;
          const {failure, code} = error, remedy = `${failure.remedy} It is asked for because of 'on-conflict', which needs it for all but 'start'.`;
          throw new errors.nM({
            ...failure,
            remedy
          }, {
            code,
            cause: error
          });
        }
      }(engine);
      return running.some(({own}) => own) ? [] : running;
    }
    function conflict({subject}, others, {onConflict, timeoutMs}) {
      const run = `${namesOf(others)} still ${1 === others.length ? "runs" : "run"}`;
      if ("fail" === onConflict) return {
        subject,
        happened: `nothing was started, because ${run}`,
        remedy: "Let it end and run the job again, or set 'on-conflict' to attach, wait or stop-previous."
      };
      const told = "stop-previous" === onConflict ? " and the order to stop" : "";
      return {
        subject,
        happened: `nothing was started, because ${run} after ${(0, duration.a)(timeoutMs)}${told}`,
        remedy: "Run the job again later, or raise 'timeout'."
      };
    }
    function namesOf(others) {
      const ids = others.map(({arn}) => arn.split(/[:/]/).at(-1));
      return `${1 === ids.length ? "execution" : "executions"} ${ids.join(", ")}`;
    }
    async function startAfter(engine, options) {
      const others = await async function(engine, options) {
        let others = [];
        return "done" === (await (0, poll.wt)({
          ...options,
          subject: engine.subject,
          look: async () => others = await othersOf(engine),
          judge: left => 0 === left.length ? (0, poll.Vw)(void 0) : (0, poll.eg)(`waiting for ${namesOf(left)} to end`)
        })).kind ? [] : others;
      }(engine, options);
      return 0 === others.length ? start(engine, options) : {
        kind: "conflict",
        failure: conflict(engine, others, options)
      };
    }
    async function start(engine, options) {
      const {announce, clock, signal, log} = options;
      signal.throwIfAborted();
      const beganMs = clock.now();
      for (let ordinal = 1; ordinal < engine.attempts; ordinal += 1) {
        const arn = await engine.start(ordinal, signal);
        if (void 0 === arn) continue;
        const following = engine.follow(arn);
        announce({
          arn,
          following,
          by: "this-attempt"
        });
        const seen = await lookOnce(arn, following, options);
        if (!(0, domain_execution.hY)(seen)) return {
          kind: "begun",
          begun: {
            arn,
            following,
            by: startedBefore(seen, beganMs) ? "earlier-attempt" : "this-attempt"
          }
        };
        if (options.isGood(seen)) return {
          kind: "begun",
          begun: {
            arn,
            following,
            by: "earlier-result"
          }
        };
        const how = "Succeeded" === seen.status ? "Succeeded without a model package" : seen.status;
        log.info(`${(0, domain_execution.Vb)(seen)}, which an earlier attempt of this run has started, ended ${how}: starting another`);
      }
      const arn = await engine.start(engine.attempts, signal);
      if (void 0 === arn) throw new Error("the one execution that is left to start was said to have ended");
      const following = engine.follow(arn), started = {
        arn,
        following,
        by: "this-attempt"
      };
      announce(started);
      if (!engine.hasGivenName || !startedBefore(await lookOnce(arn, following, options), beganMs)) return {
        kind: "begun",
        begun: started
      };
      const found = {
        arn,
        following,
        by: 1 === engine.attempts ? "other" : "earlier-attempt"
      };
      announce(found);
      return {
        kind: "begun",
        begun: found
      };
    }
    async function lookOnce(arn, {look}, options) {
      const {signal} = options;
      try {
        const polled = await (0, poll.wt)({
          ...options,
          subject: (0, domain_execution.Vb)({
            arn
          }),
          look: () => look(signal),
          judge: poll.Vw
        });
        return "done" === polled.kind ? polled.verdict : notSeenYet(arn);
      } catch (error) {
        if (error instanceof errors.nM || signal.aborted) return notSeenYet(arn);
        throw error;
      }
    }
    const startedBefore = ({startedAt}, ms) => (startedAt?.getTime() ?? ms) < ms - 1e4;
    var json = __webpack_require__(4166);
    const deepest = 10, most = 500;
    function shortName(report, name) {
      const last = lastName(name);
      return [ ...report.keys() ].every(other => other === name || lastName(other) !== last) ? last : withoutValue(name);
    }
    const withoutValue = name => name.replace(/\.value$/, ""), lastName = name => withoutValue(name).replace(/^.*\./s, ""), keys = {
      repository: "sagemaker-promote:repository",
      commit: "sagemaker-promote:commit",
      runUrl: "sagemaker-promote:run",
      executionArn: "sagemaker-promote:execution"
    }, lawful = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u;
    function tolerate({log, signal}) {
      const told = new Set, tell = (lacking, error) => {
        const why = error instanceof errors.nM ? `${error.failure.subject}: ${error.failure.happened}` : error.message, [refusal = why] = /not allowed to [\w:-]+/.exec(why) ?? [];
        told.has(refusal) || log.info(`${lacking}: ${why}`);
        told.add(refusal);
      };
      return async (lacking, look) => {
        try {
          const found = await look();
          if (!(found instanceof errors.nM)) return found;
          tell(lacking, found);
        } catch (error) {
          if (signal.aborted) return;
          if (!(error instanceof errors.nM || error instanceof errors.dz)) throw error;
          tell(lacking, error);
        }
      };
    }
    const nothingFound = {
      metrics: new Map,
      approved: void 0,
      artifacts: [],
      evidence: void 0
    }, logLines = 20, mostJobs = 20, largestReportBytes = 1e6;
    function findJob({name, jobArn = ""}, {world, tolerant}) {
      return tolerant(`nothing about the job of ${name}`, async () => (await world.jobs()).find(jobArn));
    }
    async function findArtifacts(execution, reading) {
      const withJob = execution.steps.filter(({jobArn, cached}) => void 0 !== jobArn && !cached).slice(-mostJobs);
      return (await Promise.all(withJob.map(async step => {
        const job = await findJob(step, reading);
        return (job?.artifacts ?? []).map(artifact => ({
          step: step.name,
          ...artifact
        }));
      }))).flat();
    }
    async function findReports(execution, reading) {
      const artifacts = await findArtifacts(execution, reading), reports = await Promise.all(reading.propertyFiles.map(async ({step, outputName, path}) => {
        const folder = artifacts.find(artifact => artifact.step === step && artifact.name === outputName);
        return folder && readReport(`${folder.uri.replace(/\/$/, "")}/${path}`, "no metrics", reading);
      }));
      return {
        artifacts,
        metrics: new Map(reports.flatMap(report => [ ...report ?? [] ]))
      };
    }
    async function findApproved({group, arn}, reading) {
      const {world, tolerant} = reading, approved = await tolerant("no comparison with the newest approved model package", async () => (await world.modelPackages()).newestApproved(group, arn));
      return approved && {
        version: approved.version,
        metrics: await readMetrics(approved, reading)
      };
    }
    async function readMetrics({statisticsUri, version}, reading) {
      return void 0 === statisticsUri ? new Map : readReport(statisticsUri, `no metrics of version ${version}`, reading);
    }
    async function readReport(uri, lacking, {world, tolerant}) {
      return await tolerant(lacking, async () => function(text, path) {
        const report = (0, json.qF)(function(text) {
          return text.replace(/"(?:[^"\\]|\\[^]?)*(?:"|$)|-?\b(?:NaN|Infinity)\b/g, found => found.startsWith('"') ? found : "null");
        }(text), path), refuse = why => new errors.dz([ `${path}: ${why}` ]);
        if (!(0, json.OW)(report)) throw refuse("expected an object of metrics");
        const metrics = new Map, collect = (value, names) => {
          if (names.length > deepest) throw refuse(`it is nested more than ${deepest} levels deep`);
          const leaf = function(value, names) {
            if ("number" == typeof value) return {
              name: names.join("."),
              value
            };
            if (!(0, json.OW)(value)) return;
            const inner = Object.hasOwn(value, "value") ? value.value : void 0;
            return void 0 === inner || (0, json.OW)(inner) ? void 0 : {
              name: [ ...names, "value" ].join("."),
              value: "number" == typeof inner ? inner : NaN
            };
          }(value, names);
          if (void 0 !== leaf) {
            if (!Number.isFinite(leaf.value)) return;
            if (metrics.has(leaf.name)) throw refuse(`two metrics are called ${leaf.name}`);
            if (metrics.size === most) throw refuse(`it holds more than ${most} metrics`);
            metrics.set(leaf.name, leaf.value);
          } else if ((0, json.OW)(value)) for (const [name, member] of Object.entries(value)) "confusion_matrix" !== name && collect(member, [ ...names, name ]);
        };
        for (const [name, member] of Object.entries(report)) collect(member, [ name ]);
        return metrics;
      }(await (await world.objects()).readText(uri, largestReportBytes), uri)) ?? new Map;
    }
    const slowMs = 54e3, fastMs = 13500, firstMs = 2e3, shortMs = 6e4, spread = .22, spreadMs = 6e5;
    const patientMs = sinceMs => Math.max(fastMs, sinceMs / 12), isBreaking = ({status}) => "Failed" === status || "Stopping" === status || "Stopped" === status, beginOf = ({startedAt}) => startedAt?.getTime() ?? 0, endOf = ({endedAt}, nowMs) => endedAt?.getTime() ?? nowMs, isRunning = ({endedAt, type}) => void 0 === endedAt && "Map" !== type && "Parallel" !== type;
    var __addDisposableResource = function(env, value, async) {
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
    async function follow(begun, inputs, stage) {
      const {arn, by, following} = begun, {clock, log, signal} = stage, beganMs = clock.now();
      let seen = notSeenYet(arn);
      const look = async () => {
        const now = await following.look(signal).catch(error => {
          throw isAbsence(error) && "this-attempt" === by && !wasSeen(seen) && clock.now() - beganMs < shownWithinMs ? passing(error) : error;
        });
        for (const step of (0, domain_execution.kG)(seen, now)) tellStep(log, step);
        return seen = now;
      };
      try {
        const expected = await following.expect(signal), sinceMs = clock.now(), polled = await (0, 
        poll.wt)({
          ...stage,
          subject: `execution ${arn.split(/[:/]/).at(-1)}`,
          look,
          judge: domain_execution.Gr,
          pace: execution => function(watched) {
            const {nowMs, sinceMs} = watched, beginningMs = Math.max(firstMs, (nowMs - sinceMs) / 2);
            return Math.min(beginningMs, slowMs, function({execution: {steps}, nowMs}) {
              const lastBeginMs = Math.max(...steps.map(beginOf)), breaking = steps.filter(step => isBreaking(step) && endOf(step, nowMs) >= lastBeginMs);
              return Math.min(slowMs, ...breaking.map(step => patientMs(nowMs - endOf(step, nowMs))));
            }(watched), function({execution, expected, nowMs}) {
              if (void 0 === expected) return patientMs(nowMs - (execution.startedAt?.getTime() ?? nowMs));
              if (function({steps}, expected) {
                const begun = new Set(steps.map(({name}) => name));
                return [ ...expected ].reduce((sum, [name, tookMs = 1 / 0]) => begun.has(name) ? sum : sum + tookMs, 0);
              }(execution, expected) > shortMs) return slowMs;
              const running = execution.steps.filter(isRunning);
              return Math.max(fastMs, ...running.map(step => function({startedAt}, tookMs, nowMs) {
                const runsForMs = nowMs - (startedAt?.getTime() ?? nowMs);
                if (void 0 === tookMs) return patientMs(runsForMs);
                const aroundMs = Math.min(tookMs * spread, spreadMs);
                return runsForMs > tookMs + aroundMs ? patientMs(runsForMs) : tookMs - aroundMs - runsForMs;
              }(step, expected.get(step.name), nowMs)));
            }(watched));
          }({
            execution,
            expected,
            nowMs: clock.now(),
            sinceMs
          }),
          timeoutMs: inputs.timeout
        }), outcome = outcomeOf(seen, inputs.requireModelPackage);
        return {
          outcome,
          execution: seen,
          failure: failureOf(outcome, seen, polled.elapsedMs)
        };
      } catch (error) {
        if (signal.aborted) return async function({by, following}, execution, {onCancel}) {
          const cancelled = (outcome, happened, remedy) => {
            const failure = {
              subject: (0, domain_execution.Vb)(execution),
              happened: `the workflow run was cancelled${happened}`,
              remedy
            };
            return {
              outcome,
              execution,
              failure
            };
          }, byHand = `As long as it runs, it is billed; to stop it: ${following.stopCommand}`;
          if ("other" === by) return cancelled("started", "; the execution goes on, since others have started it", byHand);
          if ("leave" === onCancel) return cancelled("started", "; the execution goes on, as 'on-cancel: leave' asks", byHand);
          try {
            await following.stop();
            return cancelled("stopped", ", and the execution was stopped with it", "Run the job again to start afresh.");
          } catch (error) {
            if (!(error instanceof errors.nM)) throw error;
            return cancelled("started", `, but the execution could not be stopped: ${error.failure.happened}`, byHand);
          }
        }(begun, seen, inputs);
        if (error instanceof errors.nM) return function({by}, execution, {code, failure}) {
          const told = to => ({
            outcome: "unknown",
            execution,
            failure: {
              ...failure,
              subject: (0, domain_execution.Vb)(execution),
              ...to
            }
          });
          if (!wasSeen(execution) && "given" === by) return told(absences.has(code) ? {
            happened: "there is no such execution",
            remedy: checkArn
          } : {});
          const further = `The execution goes on; to follow it further run the job again, or give ${execution.arn} to 'execution-arn'.`;
          return told({
            remedy: `${failure.remedy} ${further}`
          });
        }(begun, seen, error);
        throw error;
      }
    }
    function tellStep(log, step) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const line = function(step) {
          const tookMs = (0, domain_execution.pc)(step), took = void 0 === tookMs ? "" : ` after ${(0, 
          duration.a)(tookMs)}`, again = step.attempts > 1 ? `, attempt ${step.attempts}` : "", detail = describeDetail(step);
          return `${step.name} ${step.status}${step.cached ? " from the cache" : took}${again}${detail && `: ${detail}`}`;
        }(step);
        if (void 0 === step.jobArn || void 0 === step.endedAt) return log.info(line);
        __addDisposableResource(env_1, log.group(line), !1);
        log.info(step.jobArn);
        const {jobUrl, logUrl} = jobLinks(step.jobArn) ?? {};
        void 0 !== jobUrl && log.info(jobUrl);
        void 0 !== logUrl && log.info(logUrl);
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        __disposeResources(env_1);
      }
    }
    const checkArn = "Check the ARN, the region and the account.", wasSeen = ({startedAt}) => void 0 !== startedAt, shownWithinMs = 3e4, passing = ({cause, code, failure}) => new errors.nM(failure, {
      transient: !0,
      code,
      cause
    }), isAbsence = error => error instanceof errors.nM && absences.has(error.code), absences = new Set([ "ResourceNotFound", "ExecutionDoesNotExist" ]);
    var written = __webpack_require__(5189);
    async function readDocument(source, schema, loadYaml) {
      return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(source.text) ? (0, written.Vh)(source) : (await loadYaml()).readYaml(source, schema);
    }
    const linesOf = text => text.split(/\r?\n/).map(line => line.trim()), isSpoken = line => "" !== line && !line.startsWith("#");
    function hasLines(text) {
      const first = linesOf(text).find(isSpoken) ?? "";
      return /^(?!["'{[%]|- |---)(?:(?!:(?:\s|$))[^=])+=/.test(first);
    }
    function readLines({text, path}) {
      const texts = new Map, problems = [];
      for (const [index, line] of linesOf(text).entries()) {
        if (!isSpoken(line)) continue;
        const at = line.indexOf("="), key = line.slice(0, Math.max(0, at)).trim();
        "" === key ? problems.push(`line ${index + 1}: expected KEY=VALUE, got '${line}'`) : texts.has(key) ? problems.push(`line ${index + 1}: '${key}' is given twice`) : texts.set(key, line.slice(at + 1).trim());
      }
      (0, written.TR)(path, [ ...problems, ...(0, written.Ke)(texts) ]);
      return texts;
    }
    function textsOf(document, path) {
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
    }
    function textOf(value) {
      return "string" == typeof value ? value : "boolean" == typeof value ? String(value) : null !== value && "written" in value ? value.written : void 0;
    }
    const largestBytes = 262144;
    var state_machine = __webpack_require__(1331), external_node_crypto_ = __webpack_require__(7598);
    function startKey(order, {repository, runId, job, step}) {
      if (void 0 !== runId) return hash([ repository, runId, job, step, ...order ]);
    }
    function startToken(key, ordinal) {
      return hash([ key, ordinal ]);
    }
    const hash = parts => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex"), attemptsOf = ({runAttempt = "1"}) => Number(runAttempt);
    function displayName({commit, runId}, ordinal) {
      if (void 0 !== runId) return `${void 0 === commit ? "" : `commit-${commit.slice(0, 12)}-`}run-${runId}-${ordinal}`;
    }
    function describeOrigin({repository, commit, runUrl}, key) {
      if (void 0 !== repository) return [ `Started from ${repository}`, commit && `commit ${commit}`, runUrl, key && markOf(key) ].filter(Boolean).join(", ");
    }
    function isOwn(description, key) {
      return void 0 !== key && !0 === description?.endsWith(markOf(key));
    }
    const markOf = key => `step ${key.slice(0, 16)}`;
    const isSource = status => "Succeeded" === status || "Failed" === status;
    function followPipelineExecution(arn, executions, definition) {
      return {
        look: executions.follow(arn),
        expect: async signal => await tookLast(() => async function(pipelineName, executions, signal) {
          const last = (await executions.list(pipelineName)).find(({status}) => "Succeeded" === status);
          return last && executions.listSteps(last.arn, signal);
        }(pipelineOf(arn), executions, signal)) ?? declaredIn(definition),
        stop: () => executions.stop(arn),
        stopCommand: `aws sagemaker stop-pipeline-execution --pipeline-execution-arn ${arn}`,
        consoleUrl: executionUrl(arn)
      };
    }
    const pipelineOf = executionArn => executionArn.replace(/^.*:pipeline\/(.+)\/execution\/.+$/, "$1"), declaredIn = definition => definition && new Map(definition.certainSteps.map(name => [ name, void 0 ]));
    function closestName(name, known) {
      const likenesses = known.map(each => {
        return {
          each,
          likeness: (a = pairsOf(name), b = pairsOf(each), 2 * [ ...a ].filter(pair => b.has(pair)).length / (a.size + b.size))
        };
        var a, b;
      });
      return likenesses.filter(one => one.likeness >= .5).sort((a, b) => b.likeness - a.likeness)[0]?.each;
    }
    function pairsOf(name) {
      const plain = ` ${name.toLowerCase().replace(/[^a-z0-9]/g, "")} `;
      return new Set(Array.from({
        length: plain.length - 1
      }, (_, at) => plain.slice(at, at + 2)));
    }
    const mostDifferences = 3, longestValue = 60;
    function comparedByName(what, before, after) {
      return [ ...new Set([ ...before.keys(), ...after.keys() ]) ].flatMap(name => {
        const [old, now] = [ before.get(name), after.get(name) ];
        if (void 0 === old) return [ `${what} ${name} added` ];
        if (void 0 === now) return [ `${what} ${name} removed` ];
        const found = differences(old, now);
        return 0 === found.length ? [] : [ `${what} ${name} changed (${limited(found)})` ];
      });
    }
    function limited(found) {
      const more = found.length - mostDifferences;
      return found.slice(0, mostDifferences).join(", ") + (more > 0 ? ` and ${more} more` : "");
    }
    function differences(before, after, path = "") {
      return void 0 === before ? [ `${path} ${shown(after)} added` ] : void 0 === after ? [ `${path} removed` ] : (0, 
      json.OW)(before) && (0, json.OW)(after) ? [ ...new Set([ ...Object.keys(before), ...Object.keys(after) ]) ].flatMap(key => differences(before[key], after[key], "" === path ? key : `${path}.${key}`)) : (0, 
      json.P8)(before) && (0, json.P8)(after) ? (before.length > after.length ? before : after).flatMap((_, at) => differences(before[at], after[at], `${path}[${at}]`)) : before === after ? [] : [ `${path} ${shown(before)} becomes ${shown(after)}` ];
    }
    function shown(value) {
      const text = ("string" == typeof value ? value : JSON.stringify(value)).replace(/\s+/g, " ").trim();
      return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text || "''";
    }
    const parameterTypes = [ "String", "Integer", "Float", "Boolean" ];
    function parsePipelineDefinition(text, path) {
      const document = (0, json.qF)(text, path);
      if (!(0, json.OW)(document) || !(0, json.P8)(document.Steps)) throw new errors.dz([ `${path}: expected a pipeline definition, an object with a list 'Steps'` ]);
      const {Parameters, Steps, ...rest} = document, problems = [], parameters = new Map;
      for (const [index, declared] of listOf(Parameters).entries()) {
        const [name, parameter] = readParameter(declared);
        void 0 === parameter ? problems.push(`${path}: parameter ${index + 1} has no 'Name', or no known 'Type'`) : parameters.set(name, parameter);
      }
      const steps = new Map;
      for (const step of withNestedSteps(listOf(Steps))) (0, json.OW)(step) && "string" == typeof step.Name ? steps.set(step.Name, withoutNestedSteps(step)) : problems.push(`${path}: a step has no 'Name'`);
      if (problems.length > 0) throw new errors.dz(problems);
      const content = (0, json.dj)(document), certainSteps = function(outer, steps) {
        let before, certain = namedIn(outer);
        do {
          before = certain;
          const uncertain = new Set([ ...steps.keys() ].filter(name => !certain.includes(name)));
          certain = certain.filter(name => !textsIn(steps.get(name)?.DependsOn).some(each => uncertain.has(each)));
        } while (certain.length < before.length);
        return certain;
      }(listOf(Steps), steps);
      return {
        text,
        content,
        parameters,
        steps,
        certainSteps,
        propertyFiles: [ ...steps ].flatMap(propertyFilesOf),
        rest
      };
    }
    function readParameter(declared) {
      if (!(0, json.OW)(declared)) return [ "", void 0 ];
      const {Name: name, Type = "String", DefaultValue, EnumValues} = declared, type = parameterTypes.find(each => each === Type);
      return "string" != typeof name || void 0 === type ? [ "", void 0 ] : [ name, {
        type,
        hasDefault: void 0 !== DefaultValue,
        values: void 0 === EnumValues ? void 0 : listOf(EnumValues).map(String),
        declaration: declared
      } ];
    }
    const branches = [ "IfSteps", "ElseSteps" ];
    function withNestedSteps(steps) {
      return steps.flatMap(step => {
        const given = (0, json.OW)(step) ? step.Arguments : void 0;
        return (0, json.OW)(given) ? [ step, ...branches.flatMap(branch => withNestedSteps(listOf(given[branch]))) ] : [ step ];
      });
    }
    function withoutNestedSteps(step) {
      const {Arguments: given} = step;
      if (!(0, json.OW)(given)) return step;
      const own = Object.entries(given).map(([key, value]) => [ key, branches.includes(key) ? namedIn(value) : value ]);
      return {
        ...step,
        Arguments: Object.fromEntries(own)
      };
    }
    const namedIn = steps => textsIn(listOf(steps).map(step => (0, json.OW)(step) && step.Name || null)), textsIn = value => listOf(value).filter(each => "string" == typeof each), listOf = value => (0, 
    json.P8)(value) ? value : [];
    function propertyFilesOf([step, {PropertyFiles}]) {
      return listOf(PropertyFiles).flatMap(file => {
        const {OutputName, FilePath} = (0, json.OW)(file) ? file : {};
        return "string" == typeof OutputName && "string" == typeof FilePath ? [ {
          step,
          outputName: OutputName,
          path: FilePath
        } ] : [];
      });
    }
    function checkSelection(selected, {steps}) {
      const known = [ ...steps.keys() ];
      return selected.filter(name => !steps.has(name)).map(name => {
        const near = closestName(name, known);
        return `input 'selective-execution-steps': the pipeline has no step '${name}'${void 0 === near ? "" : `; did you mean '${near}'?`}`;
      });
    }
    function partsOf({parameters, steps, rest}) {
      const declarations = [ ...parameters ].map(([name, {declaration}]) => [ name, declaration ]);
      return {
        parameters: new Map(declarations),
        steps,
        rest
      };
    }
    const mostParameters = 200, pipeline_parameters_longestValue = 1024, mostShown = 20;
    const whyEmpty = "if it comes from another job, GitHub drops an output that holds a masked value", looksLike = {
      String: /^/,
      Integer: /^[+-]?\d+$/,
      Float: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
      Boolean: /^(true|false)$/i
    };
    function checkParameters({values, from}, declared) {
      const wrong = [ ...values ].flatMap(([name, value]) => {
        const parameter = declared.get(name), problem = void 0 === parameter ? function(name, given, declared) {
          const known = [ ...declared.keys() ], more = known.length - mostShown, shown = known.slice(0, mostShown).join(", ") + (more > 0 ? ` and ${more} more` : ""), near = closestName(name, known.filter(each => !given.has(each)));
          return `the pipeline declares no parameter '${name}'${void 0 === near ? ";" : `; did you mean '${near}'?`} it has ${shown || "none"}`;
        }(name, values, declared) : function(name, value, {type, values}) {
          if (!looksLike[type].test(value)) return `parameter '${name}' is of type ${type}, got '${value}'`;
          return values && !values.some(each => meaning[type](each) === meaning[type](value)) ? `parameter '${name}' is one of ${values.join(", ")}, got '${value}'` : void 0;
        }(name, value, parameter);
        return void 0 === problem ? [] : [ `${from.get(name)}: ${problem}` ];
      });
      return [ ...wrong, ...[ ...declared ].filter(([name, {hasDefault}]) => !hasDefault && !values.has(name)).map(([name]) => `input 'parameters': parameter '${name}' has no default and no value`) ];
    }
    const meaning = {
      String: text => text,
      Integer: Number,
      Float: Number,
      Boolean: text => text.toLowerCase()
    }, mostTags = 50;
    function textIn(mapping, key) {
      const value = mapping.get(key);
      return void 0 === value ? void 0 : textOf(value);
    }
    var s3_uri = __webpack_require__(4781);
    function projectTags({name, id}, own = new Map) {
      return new Map([ ...[ ...own ].filter(([key]) => !/^aws:/i.test(key)), [ "sagemaker:project-name", name ], [ "sagemaker:project-id", id ] ]);
    }
    async function upsert(wanted, world, log) {
      const {name, existing, definition, source, description} = wanted, subject = `pipeline ${name}`, roleArn = await async function({name, roleArn, existing, project}, projects) {
        const known = roleArn ?? existing?.roleArn ?? (project && await projects.findExecutionRole(project));
        if (void 0 !== known) return known;
        const why = project ? `project ${project.name} does not tell a role` : "needs a role";
        throw new errors.dz([ `give 'pipeline-role-arn': pipeline ${name} does not exist yet, and ${why} to run its jobs by` ]);
      }(wanted, world.projects), tags = await async function({tags, project}, projects, log) {
        if (void 0 === project) return tags;
        const own = await projects.listTags(project);
        own instanceof errors.nM && log.warn(`the tags of project ${project.name} are left out: ${own.failure.happened}`);
        return new Map([ ...projectTags(project, own instanceof errors.nM ? void 0 : own), ...tags ]);
      }(wanted, world.projects, log);
      if (void 0 === existing) {
        await world.pipelines.create({
          name,
          definition: source,
          roleArn,
          description,
          tags
        });
        log.info(`${subject}: created with ${definition.steps.size} steps`);
        return {
          change: "created",
          changes: []
        };
      }
      const before = {
        ...existing,
        definition: parsePipelineDefinition(existing.definition, subject)
      }, {changes, parts} = function(existing, wanted) {
        const parts = new Set, changes = [];
        if (existing.definition.content !== wanted.definition.content) {
          parts.add("definition");
          changes.push(...function(before, after) {
            const changes = [ ...comparedByName("parameter", before.parameters, after.parameters), ...comparedByName("step", before.steps, after.steps), ...differences(before.rest, after.rest) ];
            return changes.length > 0 ? changes : [ "the order of parameters or steps changed" ];
          }(partsOf(existing.definition), partsOf(wanted.definition)));
        }
        if (existing.roleArn !== wanted.roleArn) {
          parts.add("roleArn");
          changes.push(`role ${existing.roleArn} becomes ${wanted.roleArn}`);
        }
        if (void 0 !== wanted.description && existing.description !== wanted.description) {
          parts.add("description");
          changes.push(`description becomes '${wanted.description}'`);
        }
        return {
          changes,
          parts
        };
      }(before, {
        definition,
        roleArn,
        description
      }), changed = {
        change: parts.size > 0 ? "updated" : "unchanged",
        changes
      };
      parts.size > 0 && await world.pipelines.update({
        name,
        definition: parts.has("definition") ? source : void 0,
        roleArn: parts.has("roleArn") ? roleArn : void 0,
        description: parts.has("description") ? description : void 0
      });
      log.info(`${subject}: ${describeChange(changed)?.join("\n  ") ?? "already as the definition file says"}`);
      await async function({name, arn, tags}, pipelines, log) {
        if (0 === tags.size) return;
        const existing = await pipelines.listTags(name, arn), missing = existing instanceof errors.nM ? tags : function(existing, wanted) {
          return new Map([ ...wanted ].filter(([key, value]) => existing.get(key) !== value));
        }(existing, tags);
        if (0 === missing.size) return;
        const refusal = await pipelines.addTags(name, arn, missing), keys = [ ...missing.keys() ].join(", ");
        refusal instanceof errors.nM ? log.warn(`pipeline ${name}: tags not set (${keys}): ${refusal.failure.happened}`) : log.info(`pipeline ${name}: tags set: ${keys}`);
      }({
        name,
        arn: existing.arn,
        tags
      }, world.pipelines, log);
      return changed;
    }
    const mostChanges = 20;
    function describeChange({change, changes}) {
      if ("created" !== change && "updated" !== change) return;
      const more = changes.length - mostChanges;
      return [ change, ...changes.slice(0, mostChanges), ...more > 0 ? [ `and ${more} more` ] : [] ];
    }
    const refuse = problems => {
      if (problems.length > 0) throw new errors.dz(problems);
    }, loadYaml = () => Promise.all([ __webpack_require__.e(677), __webpack_require__.e(737) ]).then(__webpack_require__.bind(__webpack_require__, 6737));
    async function prepare(inputs, world, log) {
      const {sagemakerProjectName, pipelineVersion, pipelineRoleArn: roleArn, pipelineDescription: description} = inputs, {parameters, tags, file} = await async function(inputs, world) {
        const parameters = async function({parameters, parametersFile}, {readText}) {
          const sources = [];
          void 0 !== parametersFile && sources.push(readText(parametersFile).then(text => ({
            text,
            path: parametersFile
          })));
          void 0 !== parameters && sources.push(Promise.resolve({
            text: parameters,
            path: "input 'parameters'"
          }));
          return async function(sources, loadYaml) {
            const read = await (0, written.yw)(sources.map(async pending => {
              const source = await pending, texts = await async function(source, loadYaml) {
                return hasLines(source.text) ? readLines(source) : textsOf(await readDocument(source, "failsafe", loadYaml), source.path);
              }(source, loadYaml);
              (0, written.TR)(source.path, function(texts) {
                return [ ...texts ].flatMap(([name, value]) => /^[\w-]{1,256}$/.test(name) ? value.length > pipeline_parameters_longestValue ? [ `parameter '${name}' has ${value.length} characters, and SageMaker takes at most ${pipeline_parameters_longestValue}` ] : "" === value ? [ `parameter '${name}' is empty, which SageMaker refuses; ${whyEmpty}` ] : [] : [ `'${name}' is not the name of a parameter: at most 256 letters, digits, hyphens and underscores` ]);
              }(texts));
              return [ ...texts ].map(([name, value]) => ({
                name,
                value,
                path: source.path
              }));
            })), values = new Map(read.flat().map(({name, value}) => [ name, value ]));
            if (values.size > mostParameters) throw new errors.dz([ `${values.size} parameters are given, and SageMaker takes at most ${mostParameters}` ]);
            return {
              values,
              from: new Map(read.flat().map(({name, path}) => [ name, path ]))
            };
          }(sources, loadYaml);
        }(inputs, world), file = void 0 === inputs.definitionFile ? void 0 : async function(path, {readText, readObject}) {
          const object = (0, s3_uri.y)(path);
          if (void 0 === object && path.startsWith("s3:")) throw new errors.dz([ `${path}: expected s3://bucket/key` ]);
          const text = void 0 === object ? await readText(path) : await readObject(path), bytes = (new TextEncoder).encode(text).length;
          if (bytes > largestDefinitionBytes && void 0 === object) throw new errors.dz([ `${path}: has ${bytes} bytes; SageMaker takes at most ${largestDefinitionBytes} in a request, so upload it and give s3://bucket/key as 'definition-file'` ]);
          return {
            definition: parsePipelineDefinition(text, path),
            source: void 0 !== object && bytes > largestDefinitionBytes ? object : text
          };
        }(inputs.definitionFile, world), tags = async function({resourceTags}) {
          return void 0 === resourceTags ? new Map : async function(source, loadYaml) {
            const tags = hasLines(source.text) ? readLines(source) : function(document, {path}) {
              if (!(0, written.Lv)(document)) return textsOf(document, path);
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
            (0, written.TR)(source.path, function(tags) {
              const problems = [ ...tags ].flatMap(([key, value]) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) ? /^aws:/i.test(key) ? [ `'${key}' begins with aws:, and such tags only AWS may set` ] : /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value) ? [] : [ `'${key}' has a value that no tag can have: at most 256 letters, digits, spaces and _.:/=+-@` ] : [ `'${key}' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@` ]);
              return tags.size > mostTags ? [ ...problems, `${tags.size} tags are given, and AWS takes at most ${mostTags}` ] : problems;
            }(tags));
            return tags;
          }({
            text: resourceTags,
            path: "input 'resource-tags'"
          }, loadYaml);
        }(inputs), fitting = Promise.all([ parameters, file ]).then(([given, read]) => {
          void 0 !== read && refuse(misfits(inputs, given, read.definition));
        }), read = await (0, written.yw)([ parameters, file, tags, fitting ]);
        return {
          parameters: read[0],
          file: read[1],
          tags: read[2]
        };
      }(inputs, world), project = void 0 === sagemakerProjectName ? void 0 : await world.projects.find(sagemakerProjectName), name = inputs.pipelineName ?? (project && function({name, id}) {
        return `${name}-${id}`;
      }(project));
      if (void 0 === name) throw new errors.dz([ "give 'pipeline-name' or 'sagemaker-project-name'" ]);
      const existing = await world.pipelines.find(name, pipelineVersion), prepared = {
        pipelineName: name,
        parameters: parameters.values
      };
      if (void 0 !== file) {
        const told = await upsert({
          name,
          existing,
          project,
          ...file,
          roleArn,
          description,
          tags
        }, world, log);
        return {
          ...prepared,
          definition: file.definition,
          ...told
        };
      }
      const definition = function(existing, name, version) {
        const subject = `pipeline ${name}`;
        if (void 0 !== existing) return parsePipelineDefinition(existing.definition, subject);
        throw new errors.nM({
          subject,
          happened: void 0 === version ? "there is no such pipeline" : `there is no such pipeline, or no version ${version} of it`,
          remedy: "Check the name, the region and the account, or give 'definition-file' to have it created."
        });
      }(existing, name, pipelineVersion);
      refuse(misfits(inputs, parameters, definition));
      return {
        ...prepared,
        definition,
        change: "as-it-stands",
        changes: []
      };
    }
    function misfits(inputs, parameters, definition) {
      const {selectiveExecutionSteps = []} = inputs;
      return [ ...checkParameters(parameters, definition.parameters), ...checkSelection(selectiveExecutionSteps, definition) ];
    }
    const largestDefinitionBytes = 1048576;
    function followStateExecution(arn, stateMachines, log) {
      const watched = stateMachines.watch(arn);
      let told = !1;
      return {
        look: async signal => {
          const seen = await watched.look(signal);
          void 0 === seen.note || told || log.warn(seen.note);
          told ||= void 0 !== seen.note;
          return seen;
        },
        expect: signal => tookLast(() => async function(executionArn, stateMachines, signal) {
          const machineArn = executionArn.replace(/:execution:([^:]+):[^:]+$/, ":stateMachine:$1"), last = await stateMachines.lastSucceeded(machineArn);
          return last && (await stateMachines.watch(last.arn).look(signal)).steps;
        }(arn, stateMachines, signal)),
        stop: () => stateMachines.stop(arn, "Stopped by a GitHub workflow run"),
        stopCommand: `aws stepfunctions stop-execution --execution-arn ${arn}`,
        consoleUrl: (0, state_machine.JA)(arn)
      };
    }
    const open_engine_unknown = {
      declaredSteps: [],
      propertyFiles: [],
      change: void 0
    };
    async function open_engine_open(inputs, world, log) {
      if (void 0 !== inputs.executionArn) {
        const arn = inputs.executionArn;
        return {
          kind: "to-follow",
          ...open_engine_unknown,
          subject: (0, domain_execution.Vb)({
            arn
          }),
          arn,
          following: await followGiven(arn, world, log)
        };
      }
      if (void 0 !== inputs.stateMachineArn) {
        const stateMachines = await world.stateMachines(), toStart = await async function(arn, inputs, {stateMachines, readText}) {
          const {input, inputFile} = inputs, sources = [];
          void 0 !== inputFile && sources.push({
            path: inputFile,
            text: await readText(inputFile)
          });
          void 0 !== input && sources.push({
            path: "input 'input'",
            text: input
          });
          const text = await async function(sources, loadYaml) {
            const mappings = await (0, written.yw)(sources.map(source => async function(source, loadYaml) {
              const document = await readDocument(source, "core", loadYaml) ?? new Map;
              if (!(0, written.pi)(document)) throw new errors.dz([ `${source.path}: expected a JSON object or a YAML mapping` ]);
              return document;
            }(source, loadYaml))), text = (0, written.GF)(new Map(mappings.flatMap(mapping => [ ...mapping ]))), bytes = (new TextEncoder).encode(text).length, size = `it has ${bytes} bytes, and Step Functions takes at most ${largestBytes}; put what is large on S3, and hand over where it is`;
            (0, written.TR)("input 'input'", bytes > largestBytes ? [ size ] : []);
            return text;
          }(sources, () => Promise.all([ __webpack_require__.e(677), __webpack_require__.e(737) ]).then(__webpack_require__.bind(__webpack_require__, 6737))), machine = await stateMachines.find(arn);
          if (void 0 === machine) throw new errors.nM(noMachine(arn));
          const refusal = (0, state_machine.br)(machine.type, arn);
          if (refusal) throw new errors.nM(refusal);
          return {
            machine,
            input: text
          };
        }(inputs.stateMachineArn, inputs, {
          stateMachines,
          readText: world.readText
        }), engine = function({machine, input}, {executionName: givenName}, {stateMachines, origin, log}) {
          const {arn: stateMachineArn} = machine, key = startKey([ stateMachineArn, input, givenName ], origin), attempts = attemptsOf(origin), ownName = ordinal => void 0 === key ? void 0 : (0, 
          state_machine._D)(key, ordinal), ownNames = Array.from({
            length: attempts
          }, (_, index) => ownName(index + 1));
          async function startAs(name, cancelled) {
            const {kind, executionArn} = await stateMachines.start({
              stateMachineArn,
              name,
              input
            }, cancelled);
            return {
              arn: executionArn,
              taken: "name-taken" === kind
            };
          }
          const engine = {
            subject: (0, state_machine.RA)(stateMachineArn),
            attempts,
            start: async function(ordinal, cancelled) {
              if (void 0 === givenName || ordinal > 1) return (await startAs(ownName(ordinal), cancelled)).arn;
              const {arn, taken} = await startAs(givenName, cancelled);
              if (!taken) return arn;
              const {status, input: itsInput} = await stateMachines.describe(arn);
              if ("Executing" === status && itsInput === input) return arn;
              const whose = "Executing" === status ? "runs with another input" : `ended ${status}`;
              log.info(`${engine.subject}: the name ${givenName} is that of an execution that ${whose}: starting under another`);
              return (await startAs(ownName(1), cancelled)).arn;
            },
            running: async () => Promise.all((await stateMachines.listRunning(stateMachineArn)).map(async ({arn, name, startedAt}) => ({
              arn,
              startedAt,
              own: ownNames.includes(name) || name === givenName && (await stateMachines.describe(arn)).input === input
            }))),
            earlier: async () => ownNames.slice(0, -1).flatMap(name => void 0 === name ? [] : [ (0, 
            state_machine.Rv)(stateMachineArn, name) ]),
            hasGivenName: void 0 !== givenName,
            follow: arn => followStateExecution(arn, stateMachines, log)
          };
          return engine;
        }(toStart, inputs, {
          stateMachines,
          origin: world.run,
          log
        });
        return {
          kind: "to-start",
          ...open_engine_unknown,
          engine,
          subject: engine.subject
        };
      }
      const prepared = await prepare(inputs, await world.preparation(), log), {pipelineName: name, definition, parameters} = prepared, engine = function(pipeline, inputs, {executions, origin, log}) {
        const {name, parameters} = pipeline, order = {
          pipelineName: name,
          parameters,
          parallelism: inputs.parallelism,
          selectedSteps: inputs.selectiveExecutionSteps,
          sourceExecutionArn: inputs.sourceExecutionArn,
          pipelineVersion: inputs.pipelineVersion,
          mlflowExperiment: inputs.mlflowExperiment
        }, key = startKey([ {
          ...order,
          parameters: [ ...parameters ].sort()
        } ], origin), attempts = attemptsOf(origin), subject = `pipeline ${name}`, listOwn = async () => (await executions.list(name)).filter(({description}) => isOwn(description, key));
        let source;
        return {
          subject,
          attempts,
          start: async function(ordinal, cancelled) {
            const sourceExecutionArn = await (source ??= async function() {
              const {selectiveExecutionSteps, sourceExecutionArn} = inputs;
              if (void 0 === selectiveExecutionSteps || void 0 !== sourceExecutionArn) return sourceExecutionArn;
              const newest = (await executions.list(name)).find(({status, description}) => isSource(status) && !isOwn(description, key));
              newest && log.info(`${subject}: the steps that do not run keep the results of execution ${newest.arn}`);
              return newest?.arn;
            }());
            try {
              const named = {
                displayName: inputs.displayName ?? displayName(origin, ordinal),
                description: describeOrigin(origin, key),
                token: key && startToken(key, ordinal)
              };
              return await executions.start({
                ...order,
                ...named,
                sourceExecutionArn
              }, cancelled);
            } catch (error) {
              if (ordinal === attempts || !function(error) {
                return error instanceof errors.nM && (error.code.startsWith("Conflict") || error.failure.happened.includes("ClientRequestToken"));
              }(error)) throw error;
              return (await listOwn())[0]?.arn;
            }
          },
          hasGivenName: !1,
          earlier: async () => 1 === attempts ? [] : (await listOwn()).map(({arn}) => arn),
          running: async () => (await executions.list(name)).filter(({status}) => "Executing" === status || "Stopping" === status).map(({arn, startedAt, description}) => ({
            arn,
            startedAt,
            own: isOwn(description, key)
          })),
          follow: arn => followPipelineExecution(arn, executions, pipeline.definition)
        };
      }({
        name,
        definition,
        parameters
      }, inputs, {
        executions: await world.executions(),
        origin: world.run,
        log
      }), {steps, propertyFiles} = definition;
      return {
        kind: "to-start",
        engine,
        subject: engine.subject,
        declaredSteps: [ ...steps.keys() ],
        propertyFiles,
        change: describeChange(prepared)
      };
    }
    async function followGiven(arn, world, log) {
      if (arn.includes(":express:")) throw new errors.nM(expressExecution(arn));
      return arn.includes(":pipeline/") ? followPipelineExecution(arn, await world.executions()) : followStateExecution(arn, await world.stateMachines(), log);
    }
    const expressExecution = arn => ({
      subject: `execution ${arn}`,
      happened: "it belongs to a state machine of type EXPRESS, and AWS answers no questions about those",
      remedy: "What became of it is in the log group of the state machine, if it has one."
    }), noMachine = arn => ({
      subject: (0, state_machine.RA)(arn),
      happened: "there is no such state machine",
      remedy: "Check the ARN, the region and the account."
    });
    var model_package = __webpack_require__(5114);
    function linksOf({arn, following: {consoleUrl}}) {
      return present({
        executionArn: arn,
        consoleUrl
      });
    }
    function outputsOf({outcome, execution}, findings) {
      const modelPackageArn = (0, domain_execution.un)(execution), version = void 0 === modelPackageArn ? void 0 : (0, 
      model_package.G9)(modelPackageArn)?.version, failed = "Succeeded" === execution.status ? void 0 : (0, 
      domain_execution.kI)(execution), ms = (0, domain_execution.pc)(execution);
      return present({
        outcome,
        status: execution.startedAt && execution.status,
        modelPackageArn,
        modelPackageVersion: version?.toString(),
        metrics: jsonOf(findings.metrics),
        conditions: jsonOf(conditionsOf(execution)),
        artifacts: findings.artifacts.length > 0 ? JSON.stringify(findings.artifacts) : void 0,
        output: execution.output,
        failedStep: failed?.name,
        failureReason: failed?.failureReason ?? execution.failureReason,
        durationSeconds: void 0 === ms ? void 0 : String(Math.round(ms / 1e3))
      });
    }
    function conditionsOf({steps}) {
      return new Map(steps.flatMap(({name, condition}) => void 0 === condition ? [] : [ [ name, condition ] ]));
    }
    function jsonOf(values) {
      return values.size > 0 ? JSON.stringify(Object.fromEntries(values)) : void 0;
    }
    function present(outputs) {
      return Object.fromEntries(Object.entries(outputs).filter(([, value]) => void 0 !== value));
    }
    const usualRows = 40, longestName = 60, minuteMs = 6e4, dayMs = 1440 * minuteMs;
    const isSettled = ({status}) => "Succeeded" === status || "Stopped" === status;
    function gantt_tagsOf({status, cached}) {
      switch (status) {
       case "Starting":
       case "Executing":
       case "Stopping":
        return [ "active" ];

       case "Failed":
        return [ "crit" ];

       case "Stopped":
        return [ "crit", "done" ];

       case "Succeeded":
        return cached ? [ "milestone", "done" ] : [ "done" ];
      }
    }
    function sections(bars) {
      const linesOf = wanted => bars.filter(({item}) => item === wanted).map(({line}) => line), items = new Set(bars.flatMap(({item}) => item ?? []));
      return [ ...linesOf(void 0), ...[ ...items ].flatMap(item => [ `section ${safe(item)}`, ...linesOf(item) ]) ];
    }
    function axisFormat(bars) {
      const spanMs = Math.max(...bars.map(({endMs}) => endMs)) - Math.min(...bars.map(({startMs}) => startMs));
      return spanMs <= 10 * minuteMs ? "%H:%M:%S" : spanMs <= dayMs ? "%H:%M" : "%d %b %H:%M";
    }
    const clockTime = ms => new Date(ms).toISOString().slice(0, 19).replace("T", " "), reserved = /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|week|\d{4}-\d\d-\d\d)/i;
    function safe(name) {
      const plain = name.replace(/[^\p{L}\p{M}\p{N}_.,()/+=-]+/gu, " ").trim().replace(new RegExp(`^(.{${longestName}}).*$`, "u"), "$1");
      return "" === plain || reserved.test(plain) ? `step ${plain}`.trimEnd() : plain;
    }
    const headings = {
      succeeded: "✅ Succeeded",
      failed: "❌ Failed",
      stopped: "⏹️ Stopped",
      "timed-out": "⏳ Not finished in time",
      started: "▶️ Started",
      "no-model-package": "❌ Succeeded without a model package",
      unknown: "❓ Not followed to its end"
    }, marks = {
      Starting: "▶️",
      Executing: "▶️",
      Stopping: "⏹️",
      Stopped: "⏹️",
      Failed: "❌",
      Succeeded: "✅"
    };
    function summarise(report) {
      const {subject, outcome, failure, execution, findings, now} = report;
      return (0, markdown.qN)(`## ${headings[outcome]}: ${(0, markdown.FV)(subject)}`, failure && (0, 
      markdown.Qu)(failure), findings.evidence && function({step, job, streams}) {
        return [ void 0 !== job?.exitMessage && `${(0, markdown.FV)(step)} left the message: ${(0, 
        markdown.FV)(job.exitMessage)}`, ...streams.map(({name, lines}) => `<details open><summary>The last lines of ${(0, 
        markdown.FV)(step)}, ${(0, markdown.FV)(name)}</summary>\n\n${(0, markdown.DV)(lines.join("\n"))}\n\n</details>`) ].filter(Boolean).join("\n\n") || void 0;
      }(findings.evidence), function({change, execution, consoleUrl}) {
        const modelPackage = (0, domain_execution.un)(execution), took = (0, domain_execution.pc)(execution);
        return (0, markdown.Bu)([ [ "Pipeline", change && (0, markdown.FV)(change.join("\n")) ], [ "Model package", modelPackage && (0, 
        markdown.aY)(modelPackage) ], [ "Took", void 0 === took ? void 0 : (0, duration.a)(took) ], [ "Answer", void 0 === execution.output ? void 0 : (0, 
        markdown.aY)(shortened(execution.output)) ], [ "Execution", (0, markdown.aY)(execution.arn) ], [ "Console", consoleUrl && `[open](${consoleUrl})` ] ]);
      }(report), function(execution, {metrics, approved}) {
        const names = [ ...new Set([ ...metrics.keys(), ...approved?.metrics.keys() ?? [] ]) ];
        if (0 === names.length) return;
        const version = (0, model_package.G9)((0, domain_execution.un)(execution) ?? "")?.version, head = [ "Metric", void 0 === version ? "This execution" : `Version ${version}` ], rows = names.map(name => [ (0, 
        markdown.FV)(shortName(metrics.has(name) ? metrics : new Map([ [ name, 0 ] ]), name)), summary_valueOf(metrics, name) ]);
        if (void 0 === approved) return (0, markdown.tp)(head, rows);
        const both = rows.map((row, index) => [ ...row, summary_valueOf(approved.metrics, names[index] ?? "") ]);
        return (0, markdown.tp)([ ...head, `Version ${approved.version}, the newest approved` ], both);
      }(execution, findings), function({execution, declaredSteps}) {
        const begun = new Set(execution.steps.map(({name}) => name)), notRun = declaredSteps.filter(name => !begun.has(name)), rows = [ ...execution.steps.map(stepRow), ...notRun.map(name => [ "⏸️ Not run", (0, 
        markdown.FV)(name), "", "", "" ]) ];
        return rows.length > 0 ? (0, markdown.tp)([ "", "Step", "Duration", "Detail", "Job" ], rows) : void 0;
      }(report), function({steps}, now, maxRows = usualRows) {
        const begun = steps.flatMap((step, index) => function(step, id, now) {
          if (void 0 === step.startedAt) return [];
          const startMs = step.startedAt.getTime(), endMs = Math.max(startMs + 1e3, (step.endedAt ?? now).getTime()), name = void 0 === step.item ? step.name : step.name.replace(`${step.item} / `, ""), data = [ ...gantt_tagsOf(step), id, clockTime(startMs), clockTime(endMs) ].join(", "), weight = isSettled(step) ? endMs - startMs : 1 / 0;
          return [ {
            item: step.item,
            line: `${safe(name)} :${data}`,
            startMs,
            endMs,
            weight
          } ];
        }(step, `s${index + 1}`, now));
        if (0 === begun.length) return;
        const shown = new Set([ ...begun ].sort((a, b) => b.weight - a.weight).slice(0, maxRows)), bars = begun.filter(bar => shown.has(bar)), chart = (0, 
        markdown.DV)([ "gantt", "title Time in UTC", "dateFormat YYYY-MM-DD HH:mm:ss", `axisFormat ${axisFormat(bars)}`, "todayMarker off", ...sections(bars) ].join("\n"), "mermaid"), hidden = begun.length - bars.length;
        return 0 === hidden ? chart : `${chart}\n\n${hidden} shorter ${1 === hidden ? "step is" : "steps are"} not shown.`;
      }(execution, now));
    }
    function summariseConflict(subject, failure) {
      return (0, markdown.qN)(`## ✋ Not started: ${(0, markdown.FV)(subject)}`, (0, markdown.Qu)(failure));
    }
    const shortened = text => text.length > 500 ? `${text.slice(0, 500)} …` : text, summary_valueOf = (report, name) => String(report.get(name) ?? "");
    function stepRow(step) {
      const tookMs = (0, domain_execution.pc)(step), again = step.attempts > 1 ? `attempt ${step.attempts}` : "";
      return [ `${marks[step.status]} ${step.status}`, (0, markdown.FV)(step.name), step.cached ? "from the cache" : void 0 === tookMs ? "" : (0, 
      duration.a)(tookMs), [ (0, markdown.FV)(describeDetail(step)), again ].filter(Boolean).join(", "), void 0 === step.jobArn ? "" : jobCell(step.jobArn) ];
    }
    function jobCell(jobArn) {
      const links = jobLinks(jobArn);
      if (void 0 === links) return (0, markdown.aY)(jobArn);
      const log = void 0 === links.logUrl ? "" : ` ([log](${links.logUrl}))`;
      return `[${links.kind}](${links.jobUrl})${log}`;
    }
    var telling_addDisposableResource = function(env, value, async) {
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
    }, telling_disposeResources = function(SuppressedError) {
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
    async function run(inputs, world, stage) {
      const opened = await open_engine_open(inputs, world, stage.log), {subject, propertyFiles} = opened;
      stage.signal.throwIfAborted();
      const deadlineMs = stage.clock.now() + inputs.timeout, beginning = await async function(opened, inputs, stage) {
        const announce = begun => {
          stage.setOutputs(linksOf(begun));
          const stop = "stop" === inputs.onCancel && "other" !== begun.by;
          stage.remember(writeMemory({
            executionArn: begun.arn,
            stop,
            roleToAssume: inputs.roleToAssume
          }));
        };
        if ("to-follow" === opened.kind) {
          const begun = {
            arn: opened.arn,
            following: opened.following,
            by: "given"
          };
          announce(begun);
          return {
            kind: "begun",
            begun
          };
        }
        const {onConflict, timeout: timeoutMs, requireModelPackage} = inputs;
        return async function(engine, options) {
          const {onConflict, signal} = options;
          if ("start" === onConflict) return start(engine, options);
          const others = await othersOf(engine), [newest] = others;
          if (void 0 === newest || await async function(engine, options) {
            for (const arn of await engine.earlier()) if (options.isGood(await lookOnce(arn, engine.follow(arn), options))) return !0;
            return !1;
          }(engine, options)) return start(engine, options);
          signal.throwIfAborted();
          switch (onConflict) {
           case "attach":
            {
              const begun = {
                arn: newest.arn,
                following: engine.follow(newest.arn),
                by: "other"
              };
              options.announce(begun);
              return {
                kind: "begun",
                begun
              };
            }

           case "fail":
            return {
              kind: "conflict",
              failure: conflict(engine, others, options)
            };

           case "stop-previous":
            await async function(engine, others, {log, signal}) {
              for (const {arn} of others) {
                signal.throwIfAborted();
                log.info(`${engine.subject}: stopping execution ${arn}, as 'on-conflict: stop-previous' asks`);
                const following = engine.follow(arn);
                try {
                  await following.stop();
                } catch (error) {
                  if (!(0, domain_execution.hY)(await following.look(signal))) throw error;
                }
              }
            }(engine, others, options);
            return startAfter(engine, options);

           case "wait":
            return startAfter(engine, options);
          }
        }(opened.engine, {
          ...stage,
          onConflict,
          timeoutMs,
          isGood: execution => "succeeded" === outcomeOf(execution, requireModelPackage),
          announce
        });
      }(opened, inputs, stage);
      if ("conflict" === beginning.kind) return function(subject, failure, log) {
        log.info(`${subject}: conflict, ${failure.happened}`);
        return {
          outputs: {
            outcome: "conflict"
          },
          summary: summariseConflict(subject, failure),
          failure
        };
      }(subject, beginning.failure, stage.log);
      const {begun} = beginning, toEnd = inputs.wait || "earlier-result" === begun.by;
      !function(log, subject, {arn, by, followed}) {
        const following = followed ? ": following it" : "", told = {
          "this-attempt": `started execution ${arn}`,
          "earlier-attempt": `nothing is started, since an earlier attempt of this run has started execution ${arn}, which still runs${following}`,
          "earlier-result": `nothing is started, since an earlier attempt of this run has started execution ${arn}, which succeeded: taking over its result`,
          other: `nothing is started, since execution ${arn} runs already${following}`,
          given: followed ? `following execution ${arn}` : `nothing is started, since execution ${arn} is given`
        };
        log.info(`${subject}: ${told[by]}`);
      }(stage.log, subject, {
        ...begun,
        followed: toEnd
      });
      const followed = toEnd ? await follow(begun, {
        ...inputs,
        timeout: deadlineMs - stage.clock.now()
      }, stage) : {
        outcome: "started",
        execution: notSeenYet(begun.arn)
      };
      !(0, domain_execution.hY)(followed.execution) && stage.signal.aborted || stage.remember("");
      stage.setOutputs(outputsOf(followed, nothingFound));
      !function(log, subject, {outcome, execution, failure}) {
        const registered = (0, domain_execution.un)(execution);
        "started" !== outcome || failure ? failure ? log.info(`${subject}: ${outcome}, ${failure.happened}`) : "succeeded" === outcome && void 0 === registered && execution.arn.includes(":pipeline/") ? log.info(`${subject}: ${outcome} without a model package: ${(0, 
        domain_execution.nD)(execution)}`) : log.info(`${subject}: ${[ outcome, registered ].filter(Boolean).join(", ")}`) : log.info(`${subject}: not followed; give its ARN to 'execution-arn' to follow it later`);
      }(stage.log, subject, followed);
      const findings = await async function({outcome, execution}, circumstances) {
        const reading = {
          ...circumstances,
          tolerant: tolerate(circumstances)
        };
        if ("failed" === outcome) {
          const evidence = await async function(execution, reading) {
            const {world, tolerant, log} = reading, step = (0, domain_execution.kI)(execution);
            if (void 0 === step?.jobArn) return;
            const job = await findJob(step, reading), where = (0, domain_job.a)(step.jobArn)?.log, lacking = `no log lines of ${step.name}`, tail = where && await tolerant(lacking, async () => (await world.containerLogs()).tail(where, logLines));
            void 0 !== tail?.absence && log.info(`${lacking}: ${tail.absence}`);
            return {
              step: step.name,
              job,
              streams: tail?.streams ?? []
            };
          }(execution, reading), wasJudged = execution.steps.some(({condition}) => void 0 !== condition);
          return {
            ...nothingFound,
            ...wasJudged && await findReports(execution, reading),
            evidence
          };
        }
        if ("succeeded" !== outcome && "no-model-package" !== outcome) return nothingFound;
        const registered = await async function(execution, {world, tolerant}) {
          const arn = (0, domain_execution.un)(execution);
          return void 0 === arn ? void 0 : tolerant("no metrics of the model package", async () => (await world.modelPackages()).find(arn));
        }(execution, reading);
        if (!registered) return {
          ...nothingFound,
          ...await findReports(execution, reading)
        };
        await async function(registered, {arn}, reading) {
          const {by, world, tolerant} = reading;
          if ("other" === by || "given" === by && void 0 !== function(properties) {
            return {
              repository: properties.get(keys.repository),
              commit: properties.get(keys.commit),
              runUrl: properties.get(keys.runUrl),
              executionArn: properties.get(keys.executionArn)
            };
          }(registered.customerMetadata).runUrl) return;
          const {repository, commit, runUrl} = world.run, properties = function(lineage) {
            const properties = [ [ keys.repository, lineage.repository ], [ keys.commit, lineage.commit ], [ keys.runUrl, lineage.runUrl ], [ keys.executionArn, lineage.executionArn ] ];
            return new Map(properties.flatMap(([key, value]) => void 0 !== value && lawful.test(value) ? [ [ key, value ] ] : []));
          }({
            repository,
            commit,
            runUrl,
            executionArn: arn
          });
          await tolerant("commit and run are not written on the model package", async () => (await world.modelPackages()).annotate(registered, properties));
        }(registered, execution, reading);
        const [artifacts, metrics, approved] = await Promise.all([ findArtifacts(execution, reading), readMetrics(registered, reading), findApproved(registered, reading) ]);
        return {
          metrics,
          approved,
          artifacts,
          evidence: void 0
        };
      }(followed, {
        ...stage,
        by: begun.by,
        propertyFiles,
        world
      });
      !function(log, {evidence, metrics}) {
        metrics.size > 0 && log.info(`metrics: ${[ ...metrics ].map(([name, value]) => `${name} ${value}`).join(", ")}`);
        void 0 !== evidence?.job?.exitMessage && log.info(`${evidence.step} left the message: ${evidence.job.exitMessage}`);
        for (const {name, lines} of evidence?.streams ?? []) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            telling_addDisposableResource(env_1, log.group(`The last lines of ${evidence?.step ?? ""}, ${name}`), !1);
            for (const line of lines) log.info(line);
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            telling_disposeResources(env_1);
          }
        }
      }(stage.log, findings);
      const {consoleUrl} = begun.following, now = new Date(stage.clock.now()), failure = followed.failure && function(failure, {evidence}) {
        const last = evidence?.streams[0]?.lines.at(-1), said = evidence?.job?.exitMessage?.split("\n")[0] ?? last;
        if (void 0 === said || failure.happened.includes(said)) return failure;
        const how = void 0 === evidence?.job?.exitMessage ? "its log ends with" : "it left the message";
        return {
          ...failure,
          happened: `${failure.happened.replace(/[.\s]+$/, "")}; ${how}: ${said}`
        };
      }(followed.failure, findings);
      return {
        outputs: {
          ...linksOf(begun),
          ...outputsOf(followed, findings)
        },
        summary: summarise({
          ...followed,
          ...opened,
          failure,
          findings,
          consoleUrl,
          now
        }),
        ...failure && {
          failure
        }
      };
    }
    function longestWaitMs({wait, onConflict, timeout}) {
      return wait || "wait" === onConflict || "stop-previous" === onConflict ? timeout : 0;
    }
    var clients = __webpack_require__(7355);
    const usualSessionMs = 36e5;
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
    var credentials_renewal = __webpack_require__(2268), translate_error = __webpack_require__(8214);
    const noToken = "input 'role-to-assume': GitHub gives this job no OIDC token: give it `permissions: id-token: write` (a pull request from a fork gets none)";
    var external_node_buffer_ = __webpack_require__(4573), external_node_fs_ = __webpack_require__(3024), promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760);
    const files_largestBytes = 5e6, checkoutPath = () => process.env.GITHUB_WORKSPACE || process.cwd();
    async function readText(path, checkout = checkoutPath()) {
      const bytes = await async function(path, limitBytes = files_largestBytes, checkout = checkoutPath()) {
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
      }(path, files_largestBytes, checkout);
      if (!(0, external_node_buffer_.isUtf8)(bytes)) throw files_refusal(path, "is not UTF-8 text");
      return bytes.toString();
    }
    const files_refusal = (path, problem) => new errors.dz([ `${path}: ${problem}` ]), attempts = 4, firstPauseMs = 1e3, answerWithinMs = 1e4, subject = "GitHub's OIDC token";
    function idToken({clock, log, signal}, env = process.env) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer} = env;
      if (address && bearer) return async audience => {
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        for (let left = attempts - 1, pauseMs = firstPauseMs; ;left -= 1, pauseMs *= 2) {
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
    function startPipelineWorld(wanted, stage) {
      const run = function(env = process.env) {
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
      }(), {signal} = stage, credentials = function(wanted, origin, waiting) {
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
      }(wanted, {
        idToken: idToken(stage),
        run
      }, stage), sageMaker = once(() => (0, clients.K)(signal, credentials)), objects = once(async () => {
        const [{s3Client}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(619), __webpack_require__.e(312), __webpack_require__.e(71), __webpack_require__.e(253), __webpack_require__.e(55), __webpack_require__.e(125) ]).then(__webpack_require__.bind(__webpack_require__, 4125)), Promise.all([ __webpack_require__.e(71), __webpack_require__.e(576) ]).then(__webpack_require__.bind(__webpack_require__, 2736)) ]);
        return adapter.objects(s3Client(signal, credentials));
      });
      return {
        run,
        readText,
        objects,
        async preparation() {
          const [{pipelines}, {projects}] = await Promise.all([ __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__, 8584)), __webpack_require__.e(366).then(__webpack_require__.bind(__webpack_require__, 3366)) ]);
          return {
            pipelines: pipelines(sageMaker()),
            projects: projects(sageMaker()),
            readText,
            readObject: async uri => (await objects()).readText(uri, start_pipeline_largestDefinitionBytes)
          };
        },
        executions: async () => (await __webpack_require__.e(15).then(__webpack_require__.bind(__webpack_require__, 4015))).pipelineExecutions(sageMaker()),
        stateMachines: once(async () => {
          const [{stepFunctionsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(724), __webpack_require__.e(730) ]).then(__webpack_require__.bind(__webpack_require__, 2730)), Promise.all([ __webpack_require__.e(724), __webpack_require__.e(969) ]).then(__webpack_require__.bind(__webpack_require__, 8969)) ]);
          return adapter.stateMachines(stepFunctionsClient(signal, credentials));
        }),
        jobs: async () => (await __webpack_require__.e(587).then(__webpack_require__.bind(__webpack_require__, 2587))).jobs(sageMaker()),
        modelPackages: async () => (await __webpack_require__.e(637).then(__webpack_require__.bind(__webpack_require__, 5018))).modelPackages(sageMaker()),
        containerLogs: once(async () => {
          const [{logsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(312), __webpack_require__.e(819), __webpack_require__.e(535) ]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.all([ __webpack_require__.e(819), __webpack_require__.e(209) ]).then(__webpack_require__.bind(__webpack_require__, 4209)) ]);
          return adapter.containerLogs(logsClient(signal, credentials));
        })
      };
    }
    const start_pipeline_largestDefinitionBytes = 5e6;
    function once(make) {
      let made;
      return () => (made ??= {
        value: make()
      }).value;
    }
  }
};
