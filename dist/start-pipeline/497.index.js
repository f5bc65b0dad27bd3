export const id = 497;

export const ids = [ 497 ];

export const modules = {
  4497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => clients_namespaceObject,
      part2: () => pipelines_namespaceObject
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      run: () => run
    });
    var clients_namespaceObject = {};
    __webpack_require__.r(clients_namespaceObject);
    __webpack_require__.d(clients_namespaceObject, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var pipelines_namespaceObject = {};
    __webpack_require__.r(pipelines_namespaceObject);
    __webpack_require__.d(pipelines_namespaceObject, {
      pipelines: () => pipelines
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
    const jobs = {
      "training-job": {
        page: "jobs",
        logGroup: "/aws/sagemaker/TrainingJobs"
      },
      "processing-job": {
        page: "processing-jobs",
        logGroup: "/aws/sagemaker/ProcessingJobs"
      },
      "transform-job": {
        page: "transform-jobs",
        logGroup: "/aws/sagemaker/TransformJobs"
      },
      "hyper-parameter-tuning-job": {
        page: "hyper-tuning-jobs"
      }
    }, arnPattern = /^arn:([\w-]+):sagemaker:([\w-]+):\d{12}:([\w-]+)\/(.+)$/;
    function jobLinks(jobArn) {
      const [, partition = "", region = "", kind = "", name = ""] = arnPattern.exec(jobArn) ?? [], job = jobs[kind], base = consoleOf(partition, region);
      if (void 0 === job || void 0 === base) return;
      const streams = job.logGroup && `log-groups/log-group/${twice(job.logGroup)}$3FlogStreamNameFilter$3D${twice(name)}$252F`;
      return {
        kind: kind.replaceAll("-", " "),
        jobUrl: `${base}/sagemaker/home?region=${region}#/${job.page}/${name}`,
        logUrl: streams && `${base}/cloudwatch/home?region=${region}#logsV2:${streams}`
      };
    }
    function twice(text) {
      return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
    }
    var duration = __webpack_require__(8112);
    function nameOf({arn}) {
      return arn.replace(/^.*:pipeline\/(.+)\/execution\/(.+)$/, "pipeline $1, execution $2");
    }
    function judgeExecution({status}) {
      switch (status) {
       case "Executing":
       case "Stopping":
        return {
          kind: "waiting",
          note: status
        };

       case "Succeeded":
        return {
          kind: "done",
          verdict: "succeeded"
        };

       case "Failed":
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
    function firstFailedStep({steps}) {
      return steps.filter(({status}) => "Failed" === status).toSorted((a, b) => (a.endedAt?.getTime() ?? 1 / 0) - (b.endedAt?.getTime() ?? 1 / 0))[0];
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
    function failureOf(outcome, execution, elapsedMs) {
      const subject = nameOf(execution);
      switch (outcome) {
       case "succeeded":
       case "started":
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
          remedy: "CloudTrail knows who called StopPipelineExecution. Run the job again to start afresh."
        };

       case "timed-out":
        {
          const busy = execution.steps.filter(({endedAt}) => void 0 === endedAt).map(({name}) => name);
          return {
            subject,
            happened: `it is still ${execution.status} after ${(0, duration.a)(elapsedMs)}${busy.length > 0 ? ` (${busy.join(", ")})` : ""}`,
            remedy: "It goes on, and is billed. Raise 'timeout', or set 'wait' to false and go on from the approval."
          };
        }

       case "no-model-package":
        return {
          subject,
          happened: `Succeeded without a model package: ${whyNoModelPackage(execution)}`,
          remedy: "Train a better model, or change what the condition asks for."
        };
      }
    }
    function describeFailed(execution) {
      const step = firstFailedStep(execution), reason = step?.failureReason ?? execution.failureReason ?? "SageMaker gives no reason", log = step?.jobArn && jobLinks(step.jobArn)?.logUrl, hints = [ remedyFor(reason), step?.jobArn && `Its job: ${step.jobArn}.`, log && `The job's log: ${log}` ];
      return {
        happened: step ? `step ${step.name} failed: ${reason}` : `it failed: ${reason}`,
        remedy: hints.filter(Boolean).join(" ") || "Open the execution in SageMaker Studio to see more."
      };
    }
    function describeStep(step) {
      const tookMs = durationMs(step), took = void 0 === tookMs ? "" : ` after ${(0, duration.a)(tookMs)}`, detail = describeDetail(step);
      return `${step.name} ${step.status}${step.cached ? " from the cache" : took}${detail && `: ${detail}`}`;
    }
    function describeDetail({condition, failureReason, modelPackageArn}) {
      return void 0 !== failureReason ? failureReason : void 0 !== condition ? `the condition was ${condition}` : modelPackageArn ?? "";
    }
    const versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/;
    var external_node_crypto_ = __webpack_require__(7598);
    function startToken(pipelineName, parameters, {repository, runId, runAttempt, job, step}) {
      if (void 0 === runId) return;
      const parts = [ repository, runId, runAttempt, job, step, pipelineName, [ ...parameters ].sort() ];
      return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
    }
    function displayName({commit, runId, runAttempt = "1"}) {
      if (void 0 !== runId) return `${void 0 === commit ? "" : `commit-${commit.slice(0, 12)}-`}run-${runId}-${runAttempt}`;
    }
    function describeOrigin({repository, commit, runUrl}) {
      if (void 0 !== repository) return [ `Started from ${repository}`, commit && `commit ${commit}`, runUrl ].filter(Boolean).join(", ");
    }
    var errors = __webpack_require__(2451);
    const waiting = note => ({
      kind: "waiting",
      note
    }), firstPauseMs = 1e3, growth = 1.5, transientInARow = 10, transientForMs = 3e5, silenceMs = 6e4;
    const refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function isJsonObject(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    function isJsonList(value) {
      return Array.isArray(value);
    }
    function canonicalJson(value) {
      return isJsonList(value) ? `[${value.map(canonicalJson).join(",")}]` : isJsonObject(value) ? `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(",")}}` : JSON.stringify(value);
    }
    const parameterTypes = [ "String", "Integer", "Float", "Boolean" ];
    function parsePipelineDefinition(text, path) {
      const document = function(text, path) {
        try {
          return JSON.parse(text.replace(/^\uFEFF/, ""), (key, value) => {
            if (refusedKeys.has(key)) throw new errors.dz([ `${path}: the key '${key}' is not allowed` ]);
            return value;
          });
        } catch (error) {
          if (error instanceof errors.dz) throw error;
          const why = String(error).replace(/^\w*Error: /, "");
          throw new errors.dz([ `${path}: it cannot be read as JSON: ${why}` ], {
            cause: error
          });
        }
      }(text, path), steps = isJsonObject(document) ? document.Steps : void 0;
      if (!isJsonObject(document) || !isJsonList(steps)) throw new errors.dz([ `${path}: expected a pipeline definition, an object with a list 'Steps'` ]);
      const problems = [], parameters = new Map;
      for (const [index, declared] of listOf(document.Parameters).entries()) {
        const [name, parameter] = readParameter(declared);
        void 0 === parameter ? problems.push(`${path}: parameter ${index + 1} has no 'Name', or no known 'Type'`) : parameters.set(name, parameter);
      }
      const named = new Map;
      for (const step of withNestedSteps(steps)) isJsonObject(step) && "string" == typeof step.Name ? named.set(step.Name, canonicalJson(withoutNestedSteps(step))) : problems.push(`${path}: a step has no 'Name'`);
      if (problems.length > 0) throw new errors.dz(problems);
      return {
        text,
        content: canonicalJson(document),
        parameters,
        steps: named
      };
    }
    function readParameter(declared) {
      if (!isJsonObject(declared)) return [ "", void 0 ];
      const {Name: name, Type = "String", DefaultValue, EnumValues} = declared, type = parameterTypes.find(each => each === Type);
      return "string" != typeof name || void 0 === type ? [ "", void 0 ] : [ name, {
        type,
        hasDefault: void 0 !== DefaultValue,
        values: void 0 === EnumValues ? void 0 : listOf(EnumValues).map(String),
        content: canonicalJson(declared)
      } ];
    }
    const branches = [ "IfSteps", "ElseSteps" ];
    function withNestedSteps(steps) {
      return steps.flatMap(step => {
        const given = isJsonObject(step) ? step.Arguments : void 0;
        return isJsonObject(given) ? [ step, ...branches.flatMap(branch => withNestedSteps(listOf(given[branch]))) ] : [ step ];
      });
    }
    function withoutNestedSteps(step) {
      const {Arguments: given} = step;
      if (!isJsonObject(given)) return step;
      const own = Object.entries(given).map(([key, value]) => [ key, branches.includes(key) ? namesOf(value) : value ]);
      return {
        ...step,
        Arguments: Object.fromEntries(own)
      };
    }
    const namesOf = steps => listOf(steps).map(step => isJsonObject(step) && step.Name || null), listOf = value => isJsonList(value) ? value : [];
    function compare(what, before, after) {
      return [ ...new Set([ ...before.keys(), ...after.keys() ]) ].flatMap(name => before.get(name) === after.get(name) ? [] : `${what} ${name} ${before.has(name) ? after.has(name) ? "changed" : "removed" : "added"}`);
    }
    const looksLike = {
      String: /^/,
      Integer: /^[+-]?\d+$/,
      Float: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
      Boolean: /^(true|false)$/i
    };
    function checkParameters(given, declared) {
      return [ ...[ ...given ].flatMap(([name, value]) => {
        const parameter = declared.get(name);
        if (void 0 === parameter) {
          const known = [ ...declared.keys() ].join(", ");
          return `the pipeline declares no parameter '${name}'; ${known ? `it has ${known}` : "it has none"}`;
        }
        const {type, values} = parameter;
        return looksLike[type].test(value) ? values && !values.includes(value) ? `parameter '${name}' is one of ${values.join(", ")}, got '${value}'` : [] : `parameter '${name}' is of type ${type}, got '${value}'`;
      }), ...[ ...declared ].filter(([name, {hasDefault}]) => !hasDefault && !given.has(name)).map(([name]) => `parameter '${name}' has no default and no value`) ];
    }
    const largestDefinitionBytes = 1048576;
    async function preparePipeline(inputs, {pipelines, readText}, log) {
      const {pipelineName: name, definitionFile, pipelineRoleArn: roleArn, parameters = new Map} = inputs, subject = `pipeline ${name}`, refuseUnless = problems => {
        if (problems.length > 0) throw new errors.dz(problems.map(problem => `input 'parameters': ${problem}`));
      };
      if (void 0 === definitionFile || void 0 === roleArn) {
        const existing = await pipelines.find(name);
        if (void 0 === existing) throw function(subject) {
          return new errors.nM({
            subject,
            happened: "there is no such pipeline",
            remedy: "Check the name, the region and the account, or give 'definition-file' to have it created."
          });
        }(subject);
        refuseUnless(checkParameters(parameters, parsePipelineDefinition(existing.definition, subject).parameters));
        return;
      }
      const text = await readText(definitionFile), bytes = (new TextEncoder).encode(text).length;
      if (bytes > largestDefinitionBytes) throw new errors.dz([ `${definitionFile}: has ${bytes} bytes; SageMaker takes at most ${largestDefinitionBytes}` ]);
      const definition = parsePipelineDefinition(text, definitionFile);
      refuseUnless(checkParameters(parameters, definition.parameters));
      const existing = await pipelines.find(name), plan = function(existing, wanted) {
        if (void 0 === existing) return {
          kind: "create"
        };
        const changes = function(before, after) {
          if (before.content === after.content) return [];
          const contents = parameters => new Map([ ...parameters ].map(([name, {content}]) => [ name, content ])), changes = [ ...compare("parameter", contents(before.parameters), contents(after.parameters)), ...compare("step", before.steps, after.steps) ];
          return changes.length > 0 ? changes : [ "something other than parameters and steps changed" ];
        }(existing.definition, wanted.definition);
        existing.roleArn !== wanted.roleArn && changes.push(`role ${existing.roleArn} becomes ${wanted.roleArn}`);
        return 0 === changes.length ? {
          kind: "keep"
        } : {
          kind: "update",
          changes
        };
      }(existing && {
        ...existing,
        definition: parsePipelineDefinition(existing.definition, subject)
      }, {
        definition,
        roleArn
      });
      switch (plan.kind) {
       case "create":
        await pipelines.create({
          name,
          definition: text,
          roleArn,
          tags: inputs.resourceTags ?? new Map
        });
        log.info(`${subject}: created with ${definition.steps.size} steps`);
        return;

       case "update":
        await pipelines.update({
          name,
          definition: text,
          roleArn
        });
        log.info(`${subject}: updated, ${plan.changes.join(", ")}`);
        return;

       case "keep":
        log.info(`${subject}: already as ${definitionFile} says`);
        return;
      }
    }
    var markdown = __webpack_require__(1989);
    const headings = {
      succeeded: "✅ Succeeded",
      failed: "❌ Failed",
      stopped: "⏹️ Stopped",
      "timed-out": "⏳ Not finished in time",
      started: "▶️ Started",
      "no-model-package": "❌ Succeeded without a model package"
    }, marks = {
      Starting: "▶️",
      Executing: "▶️",
      Stopping: "⏹️",
      Stopped: "⏹️",
      Failed: "❌",
      Succeeded: "✅"
    };
    function summarise({pipelineName, outcome, execution, failure, consoleUrl}) {
      const modelPackage = registeredModelPackage(execution);
      return (0, markdown.qN)(`## ${headings[outcome]}: pipeline ${(0, markdown.FV)(pipelineName)}`, failure && (0, 
      markdown.FV)((0, errors.zt)(failure)), modelPackage && `Model package: ${(0, markdown.aY)(modelPackage)}`, execution.steps.length > 0 ? (0, 
      markdown.tp)([ "", "Step", "Duration", "Detail", "Job" ], execution.steps.map(stepRow)) : void 0, `Execution: ${(0, 
      markdown.aY)(execution.arn)}${consoleUrl ? ` ([open SageMaker Studio](${consoleUrl}))` : ""}`);
    }
    function stepRow(step) {
      const tookMs = durationMs(step);
      return [ `${marks[step.status]} ${step.status}`, (0, markdown.FV)(step.name), step.cached ? "from the cache" : void 0 === tookMs ? "" : (0, 
      duration.a)(tookMs), (0, markdown.FV)(describeDetail(step)), void 0 === step.jobArn ? "" : jobCell(step.jobArn) ];
    }
    function jobCell(jobArn) {
      const links = jobLinks(jobArn);
      if (void 0 === links) return (0, markdown.aY)(jobArn);
      const log = void 0 === links.logUrl ? "" : ` ([log](${links.logUrl}))`;
      return `[${links.kind}](${links.jobUrl})${log}`;
    }
    async function run(inputs, world, stage) {
      await preparePipeline(inputs, world, stage.log);
      stage.signal.throwIfAborted();
      const executionArn = await function({pipelineName, parameters = new Map}, {pipelines, run}) {
        return pipelines.start({
          pipelineName,
          parameters,
          displayName: displayName(run),
          description: describeOrigin(run),
          token: startToken(pipelineName, parameters, run)
        });
      }(inputs, world), consoleUrl = function(executionArn) {
        const [, partition = "", region = ""] = arnPattern.exec(executionArn) ?? [], base = consoleOf(partition, region);
        return base && `${base}/sagemaker/home?region=${region}#/studio-landing`;
      }(executionArn), known = {
        executionArn,
        ...void 0 !== consoleUrl && {
          consoleUrl
        }
      };
      stage.setOutputs(known);
      stage.log.info(`pipeline ${inputs.pipelineName}: started execution ${executionArn}`);
      const followed = await async function(arn, inputs, world) {
        let seen = {
          arn,
          status: "Executing",
          failureReason: void 0,
          steps: []
        };
        if (!inputs.wait) return {
          outcome: "started",
          execution: seen
        };
        const look = async () => {
          const now = await world.pipelines.findExecution(arn, world.signal);
          for (const step of function(before, after) {
            const statuses = new Map(before?.steps.map(({name, status}) => [ name, status ]));
            return after.steps.filter(({name, status}) => statuses.get(name) !== status);
          }(seen, now)) world.log.info(describeStep(step));
          return seen = now;
        };
        try {
          const subject = `execution ${arn.split("/").at(-1)}`, polled = await async function(options) {
            const {clock, log, signal, subject, look, judge, timeoutMs, maxPauseMs = 3e4, random = Math.random} = options, startedAt = clock.now(), tell = function(clock, log, subject) {
              const startedAt = clock.now();
              let lastNote = "", lastSaidAt = startedAt;
              return note => {
                const changed = note !== lastNote;
                if (!changed && clock.now() - lastSaidAt < silenceMs) return;
                lastNote = note;
                lastSaidAt = clock.now();
                const elapsed = (0, duration.a)(clock.now() - startedAt);
                log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}, after ${elapsed}`);
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
                  return waiting(`no answer (${error.failure.happened})`);
                }
              };
            }(clock);
            for (let pauseMs = firstPauseMs; ;pauseMs = Math.min(pauseMs * growth, maxPauseMs)) {
              signal.throwIfAborted();
              const judgement = await look().then(seen => {
                faults.reset();
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
              tell(judgement.note);
              if (elapsedMs >= timeoutMs) return {
                kind: "timed-out",
                note: judgement.note,
                elapsedMs
              };
              const jittered = pauseMs * (.8 + .4 * random());
              await clock.sleep(Math.min(jittered, timeoutMs - elapsedMs), signal);
            }
          }({
            ...world,
            subject,
            look,
            judge: judgeExecution,
            timeoutMs: inputs.timeout
          }), outcome = function(polled, execution, requireModelPackage) {
            if ("timed-out" === polled.kind) return "timed-out";
            const lacking = requireModelPackage && void 0 === registeredModelPackage(execution);
            return "succeeded" === polled.verdict && lacking ? "no-model-package" : polled.verdict;
          }(polled, seen, inputs.requireModelPackage);
          return {
            outcome,
            execution: seen,
            failure: failureOf(outcome, seen, polled.elapsedMs)
          };
        } catch (error) {
          if (!world.signal.aborted) throw error;
          return async function(execution, {onCancel}, {pipelines}) {
            const cancelled = (outcome, happened, remedy) => {
              const failure = {
                subject: nameOf(execution),
                happened,
                remedy
              };
              return {
                outcome,
                execution,
                failure
              };
            }, byHand = `As long as it runs, it is billed; to stop it: aws sagemaker stop-pipeline-execution --pipeline-execution-arn ${execution.arn}`;
            if ("leave" === onCancel) return cancelled("started", "the workflow run was cancelled; the execution goes on, as 'on-cancel: leave' asks", byHand);
            try {
              await pipelines.stop(execution.arn);
              return cancelled("stopped", "the workflow run was cancelled, and the execution was stopped with it", "Run the job again to start afresh.");
            } catch (error) {
              if (!(error instanceof errors.nM)) throw error;
              return cancelled("started", `the workflow run was cancelled, but the execution could not be stopped: ${error.failure.happened}`, byHand);
            }
          }(seen, inputs, world);
        }
      }(executionArn, inputs, {
        ...world,
        ...stage
      }), {outcome, execution, failure} = followed;
      stage.log.info(`pipeline ${inputs.pipelineName}: ${function({outcome, execution, failure}) {
        if (failure) return `${outcome}, ${failure.happened}`;
        const registered = registeredModelPackage(execution);
        return "succeeded" !== outcome || void 0 !== registered ? [ outcome, registered ].filter(Boolean).join(", ") : `${outcome} without a model package: ${whyNoModelPackage(execution)}`;
      }(followed)}`);
      return {
        outputs: {
          outcome,
          ...known,
          ...outputsOf(execution)
        },
        summary: summarise({
          ...followed,
          pipelineName: inputs.pipelineName,
          consoleUrl
        }),
        ...failure && {
          failure
        }
      };
    }
    function outputsOf(execution) {
      const modelPackageArn = registeredModelPackage(execution), version = void 0 === modelPackageArn ? void 0 : function(arn) {
        const [, group, version] = versionedArn.exec(arn) ?? [];
        return void 0 === group ? void 0 : {
          group,
          version: Number(version)
        };
      }(modelPackageArn)?.version, failed = firstFailedStep(execution), failureReason = failed?.failureReason ?? execution.failureReason;
      return {
        ...void 0 !== modelPackageArn && {
          modelPackageArn
        },
        ...void 0 !== version && {
          modelPackageVersion: String(version)
        },
        ...failed && {
          failedStep: failed.name
        },
        ...void 0 !== failureReason && {
          failureReason
        }
      };
    }
    var SageMakerClient = __webpack_require__(2502), ConfiguredRetryStrategy = __webpack_require__(4612), node_http_handler = __webpack_require__(7424);
    const longestPauseMs = 2e3;
    function clientSettings(cancelled) {
      const handler = new node_http_handler.$({
        connectionTimeout: 5e3,
        requestTimeout: 3e4,
        throwOnRequestTimeout: !0
      }), {handle} = handler;
      handler.handle = (request, options = {}) => handle.call(handler, request, {
        ...options,
        abortSignal: options.abortSignal ?? cancelled
      });
      return {
        retryStrategy: new ConfiguredRetryStrategy.S(8, attempt => Math.min(250 * 2 ** attempt, longestPauseMs)),
        requestHandler: handler
      };
    }
    const sageMakerClient = cancelled => new SageMakerClient.k(clientSettings(cancelled));
    var DescribePipelineCommand = __webpack_require__(4090), CreatePipelineCommand = __webpack_require__(9757), UpdatePipelineCommand = __webpack_require__(7966), StartPipelineExecutionCommand = __webpack_require__(4355), DescribePipelineExecutionCommand = __webpack_require__(4580), ListPipelineExecutionStepsCommand = __webpack_require__(694), StopPipelineExecutionCommand = __webpack_require__(5813);
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
          return new errors.nM({
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
    const named = pattern => fault => pattern.test(fault.name), later = "Run the job again later.", kinds = [ {
      is: named(/^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/),
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
        remedy: "Assume the role again just before this step, or for longer (role-duration-seconds)."
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
        remedy: "This action grants no capabilities: take what makes IAM resources or macros out of the template."
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
    } ], usualStopWithinMs = 4e3;
    function pipelines(client, stopWithinMs = usualStopWithinMs) {
      async function listSteps(arn, signal) {
        const steps = [];
        let token;
        do {
          const input = {
            PipelineExecutionArn: arn,
            SortOrder: "Ascending",
            MaxResults: 100,
            NextToken: token
          }, {PipelineExecutionSteps = [], NextToken} = await attempt({
            action: "sagemaker:ListPipelineExecutionSteps",
            subject: `execution ${arn}`
          }, () => client.send(new ListPipelineExecutionStepsCommand.B(input), {
            abortSignal: signal
          }));
          steps.push(...PipelineExecutionSteps.map(toStep));
          token = NextToken;
        } while (void 0 !== token);
        return steps;
      }
      return {
        find: async function(name) {
          try {
            const {PipelineDefinition = "", RoleArn = ""} = await attempt({
              action: "sagemaker:DescribePipeline",
              subject: `pipeline ${name}`
            }, () => client.send(new DescribePipelineCommand.X({
              PipelineName: name
            })));
            return {
              definition: PipelineDefinition,
              roleArn: RoleArn
            };
          } catch (error) {
            if (function(error, code, text) {
              return error instanceof errors.nM && error.code === code && error.failure.happened.includes(text);
            }(error, "ResourceNotFound", "")) return;
            throw error;
          }
        },
        create: async function({name, definition, roleArn, tags}) {
          await attempt({
            action: "sagemaker:CreatePipeline",
            subject: `pipeline ${name}`
          }, () => client.send(new CreatePipelineCommand.C({
            PipelineName: name,
            PipelineDefinition: definition,
            RoleArn: roleArn,
            Tags: [ ...tags ].map(([Key, Value]) => ({
              Key,
              Value
            }))
          })));
        },
        update: async function({name, definition, roleArn}) {
          await attempt({
            action: "sagemaker:UpdatePipeline",
            subject: `pipeline ${name}`
          }, () => client.send(new UpdatePipelineCommand.v({
            PipelineName: name,
            PipelineDefinition: definition,
            RoleArn: roleArn
          })));
        },
        start: async function({pipelineName, parameters, displayName, description, token}) {
          const subject = `pipeline ${pipelineName}`, {PipelineExecutionArn} = await attempt({
            action: "sagemaker:StartPipelineExecution",
            subject
          }, () => client.send(new StartPipelineExecutionCommand.Q({
            PipelineName: pipelineName,
            PipelineParameters: [ ...parameters ].map(([Name, Value]) => ({
              Name,
              Value
            })),
            PipelineExecutionDisplayName: displayName,
            PipelineExecutionDescription: description,
            ClientRequestToken: token
          })));
          if (void 0 !== PipelineExecutionArn) return PipelineExecutionArn;
          throw new errors.nM({
            subject,
            happened: "SageMaker answered the start without the ARN of an execution",
            remedy: "Look in SageMaker Studio whether it runs."
          });
        },
        findExecution: async function(arn, signal) {
          const subject = `execution ${arn}`, {PipelineExecutionStatus = "Executing", FailureReason} = await attempt({
            action: "sagemaker:DescribePipelineExecution",
            subject
          }, () => client.send(new DescribePipelineExecutionCommand.l({
            PipelineExecutionArn: arn
          }), {
            abortSignal: signal
          }));
          return {
            arn,
            status: PipelineExecutionStatus,
            failureReason: FailureReason,
            steps: await listSteps(arn, signal)
          };
        },
        stop: async function(arn) {
          const subject = `execution ${arn}`, within = AbortSignal.timeout(stopWithinMs);
          try {
            await attempt({
              action: "sagemaker:StopPipelineExecution",
              subject
            }, () => client.send(new StopPipelineExecutionCommand.k({
              PipelineExecutionArn: arn
            }), {
              abortSignal: within
            }));
          } catch (error) {
            if (!within.aborted) throw error;
            const happened = `no answer to sagemaker:StopPipelineExecution within ${(0, duration.a)(stopWithinMs)}`;
            throw new errors.nM({
              subject,
              happened,
              remedy: "Look in SageMaker Studio whether it runs."
            }, {
              cause: error
            });
          }
        }
      };
    }
    function toStep(step) {
      const {Metadata = {}} = step;
      return {
        name: step.StepName ?? "",
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
