export const id = 441;

export const ids = [ 441 ];

export const modules = {
  7441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => promote_run_namespaceObject,
      part1: () => clients_namespaceObject,
      part2: () => cloudformation_client_namespaceObject,
      part3: () => runtime_client_namespaceObject,
      part4: () => model_packages_namespaceObject,
      part5: () => served_model_namespaceObject,
      part6: () => stacks_namespaceObject,
      part7: () => invocations_namespaceObject
    });
    var promote_run_namespaceObject = {};
    __webpack_require__.r(promote_run_namespaceObject);
    __webpack_require__.d(promote_run_namespaceObject, {
      run: () => promote_run_run
    });
    var clients_namespaceObject = {};
    __webpack_require__.r(clients_namespaceObject);
    __webpack_require__.d(clients_namespaceObject, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var cloudformation_client_namespaceObject = {};
    __webpack_require__.r(cloudformation_client_namespaceObject);
    __webpack_require__.d(cloudformation_client_namespaceObject, {
      cloudFormationClient: () => cloudFormationClient
    });
    var runtime_client_namespaceObject = {};
    __webpack_require__.r(runtime_client_namespaceObject);
    __webpack_require__.d(runtime_client_namespaceObject, {
      runtimeClient: () => runtimeClient
    });
    var model_packages_namespaceObject = {};
    __webpack_require__.r(model_packages_namespaceObject);
    __webpack_require__.d(model_packages_namespaceObject, {
      modelPackages: () => modelPackages
    });
    var served_model_namespaceObject = {};
    __webpack_require__.r(served_model_namespaceObject);
    __webpack_require__.d(served_model_namespaceObject, {
      servedModel: () => servedModel
    });
    var stacks_namespaceObject = {};
    __webpack_require__.r(stacks_namespaceObject);
    __webpack_require__.d(stacks_namespaceObject, {
      stacks: () => stacks
    });
    var invocations_namespaceObject = {};
    __webpack_require__.r(invocations_namespaceObject);
    __webpack_require__.d(invocations_namespaceObject, {
      invocations: () => invocations
    });
    var errors = __webpack_require__(2451);
    const refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function parseJson(text, path) {
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
    }
    function isJsonObject(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    function isJsonList(value) {
      return Array.isArray(value);
    }
    const fileKeys = [ "samples", "tolerance" ], sampleKeys = [ "description", "input", "content-type", "expected", "tolerance" ], mostSamples = 1e3;
    function parseSmokeCases(text, path) {
      const file = parseJson(text, path), samples = isJsonObject(file) ? file.samples : void 0;
      if (!isJsonObject(file) || !isJsonList(samples)) throw new errors.dz([ `${path}: expected an object with a list 'samples'` ]);
      const problems = [ ...unknownKeys(file, fileKeys), ...toleranceProblems(file) ];
      0 === samples.length && problems.push("'samples' is empty");
      samples.length > mostSamples && problems.push(`'samples' has ${samples.length} entries; at most ${mostSamples} are asked`);
      const cases = [];
      for (const [index, sample] of samples.entries()) {
        const inSample = isJsonObject(sample) ? sampleProblems(sample) : [ "is not an object" ];
        isJsonObject(sample) && 0 === inSample.length && cases.push(toCase(sample, index + 1, numberOf(file.tolerance) ?? 0));
        problems.push(...inSample.map(problem => `sample ${index + 1}: ${problem}`));
      }
      if (problems.length > 0) throw new errors.dz(problems.map(problem => `${path}: ${problem}`));
      return cases;
    }
    function sampleProblems(sample) {
      const problems = [ ...unknownKeys(sample, sampleKeys), ...toleranceProblems(sample) ];
      void 0 !== sample.input && null !== sample.input || problems.push("'input' is missing");
      void 0 === sample.expected && problems.push("'expected' is missing; write null where any answer will do");
      for (const key of [ "description", "content-type" ]) void 0 !== sample[key] && "string" != typeof sample[key] && problems.push(`'${key}' is not a text`);
      return problems;
    }
    function unknownKeys(object, known) {
      return Object.keys(object).filter(key => !known.includes(key)).map(key => `'${key}' is not known here; known are ${known.join(", ")}`);
    }
    function toleranceProblems({tolerance}) {
      return void 0 === tolerance || "number" == typeof tolerance && tolerance >= 0 ? [] : [ "'tolerance' is not a number of 0 or more" ];
    }
    function toCase(sample, position, defaultTolerance) {
      const input = sample.input, described = "string" == typeof sample.description ? ` (${sample.description})` : "", [body, usualType] = "string" == typeof input ? [ input, "text/csv" ] : [ JSON.stringify(input), "application/json" ];
      return {
        name: `case ${position}${described}`,
        body,
        contentType: "string" == typeof sample["content-type"] ? sample["content-type"] : usualType,
        expected: toExpectation(sample.expected ?? null, numberOf(sample.tolerance) ?? defaultTolerance)
      };
    }
    function toExpectation(expected, tolerance) {
      if (null === expected) return {
        kind: "answer"
      };
      const value = numberOf(expected);
      return void 0 !== value ? {
        kind: "number",
        value,
        tolerance
      } : "string" == typeof expected ? {
        kind: "text",
        value: expected
      } : {
        kind: "json",
        value: expected,
        tolerance
      };
    }
    function numberOf(value) {
      if ("number" == typeof value) return value;
      if ("string" != typeof value || !/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)) return;
      const number = Number(value);
      return Number.isFinite(number) ? number : void 0;
    }
    const consoleHosts = {
      aws: "console.aws.amazon.com",
      "aws-cn": "console.amazonaws.cn",
      "aws-us-gov": "console.amazonaws-us-gov.com"
    };
    function stackConsoleUrl(stackId) {
      const [, partition = "", region = ""] = /^arn:([^:]+):cloudformation:([^:]+):/.exec(stackId) ?? [], base = function(partition, region) {
        const host = consoleHosts[partition];
        return host && `https://${region}.${host}`;
      }(partition, region);
      return base && `${base}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
    }
    var external_node_crypto_ = __webpack_require__(7598);
    const modelPackageParameter = "ModelPackageName";
    const injectingInputs = {
      [modelPackageParameter]: "'model-package-arn'",
      ModelExecutionRoleArn: "'execution-role-arn'",
      EndpointName: "'endpoint-name'",
      SageMakerProjectName: "'sagemaker-project-name'"
    }, previousModelPackageTag = "sagemaker-promote:previous-model-package";
    function judgeServed(served, {configName, modelPackageArn}) {
      const reason = served.failureReason ?? "SageMaker gives no reason";
      return isSameName(served.configName, configName) ? void 0 === modelPackageArn || served.modelPackageArns.includes(modelPackageArn) ? void 0 !== served.failureReason ? {
        kind: "failed",
        reason: served.failureReason
      } : {
        kind: "serving"
      } : {
        kind: "failed",
        reason: `it serves ${served.modelPackageArns.join(", ") || "no model package"} instead of ${modelPackageArn}`
      } : {
        kind: "rolled-back",
        reason: `it serves ${served.configName} instead of ${configName} (${reason})`
      };
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
    const again = "and run the job again.", hints = [ [ /ping health check/, `Read what the container wrote, in this endpoint's log group under /aws/sagemaker/Endpoints/, mend it ${again}` ], [ /InsufficientInstanceCapacity|ML compute capacity/, `Wait for capacity, or take another EndpointInstanceType, ${again}` ], [ /LimitExceeded|service limit/, `Ask for more in the Service Quotas console, or take another EndpointInstanceType, ${again}` ], [ /model data/, `Check that the model data is there and that the execution role may read it, ${again}` ], [ /ecr:/, `Let the execution role, or the repository, allow to pull the image, ${again}` ] ], versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/;
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
    function readTexts(section, name) {
      const texts = new Map;
      if (!isJsonObject(section)) return {
        texts,
        problems: [ `'${name}' is not a mapping` ]
      };
      const problems = [];
      for (const [key, value] of Object.entries(section)) "string" == typeof value ? texts.set(key, value) : "boolean" == typeof value || Number.isSafeInteger(value) ? texts.set(key, JSON.stringify(value)) : problems.push(`'${name}.${key}' is not a string`);
      return {
        texts,
        problems
      };
    }
    var browser = __webpack_require__(2677);
    const inlineTemplateLimitBytes = 51200;
    function isMapping(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    var duration = __webpack_require__(8112);
    const done = verdict => ({
      kind: "done",
      verdict
    }), waiting = note => ({
      kind: "waiting",
      note
    }), firstPauseMs = 1e3, growth = 1.5, transientInARow = 10, transientForMs = 3e5, silenceMs = 6e4;
    async function poll(options) {
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
    }
    const busy = {
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
        remedy: "Let CloudFormation continue the update rollback (aws cloudformation continue-update-rollback), and run the job again."
      },
      REVIEW_IN_PROGRESS: {
        now: "stuck",
        remedy: "It was begun by a change set that nobody executed: execute it, or delete the stack, and run the job again."
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
    };
    function judgeOperation(stack) {
      if (!stack) return {
        kind: "done",
        verdict: "failed"
      };
      const {ended} = phases[stack.status];
      return ended ? {
        kind: "done",
        verdict: ended
      } : {
        kind: "waiting",
        note: stack.status
      };
    }
    async function follow({subject, waiting, world, leftMs}, operation) {
      const story = function({stackId, token}, {stacks}, log) {
        const events = [], known = new Set;
        let allowed = !0;
        return {
          events,
          read: async function() {
            if (!allowed) return;
            const fresh = await stacks.events(stackId, token, known);
            if (fresh instanceof errors.nM) {
              allowed = !1;
              log.warn(`${fresh.message} The deployment goes on without the events of the stack.`);
            } else for (const event of fresh) {
              known.add(event.id);
              events.push(event);
              log["DELETE_FAILED" === event.status ? "warn" : "info"](describeEvent(event));
            }
          }
        };
      }(operation, world, waiting.log);
      let stack;
      const ended = await poll({
        ...waiting,
        subject,
        look: async () => {
          stack = await world.stacks.find(operation.stackId);
          await story.read();
          return stack;
        },
        judge: judgeOperation,
        timeoutMs: leftMs(),
        maxPauseMs: 1e4
      });
      if ("timed-out" === ended.kind) return brokenBy("timed-out", `it is still ${ended.note}`, "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'.");
      if ("complete" === ended.verdict) return operation;
      const cause = function(events) {
        const failed = events.filter(({status, reason = ""}) => /FAILED$/.test(status) && !/cancel+ed/i.test(reason)), firstAt = Math.min(...failed.map(({at}) => at.getTime())), first = failed.filter(({at}) => at.getTime() === firstAt);
        return first.find(({resourceType}) => "AWS::CloudFormation::Stack" !== resourceType) ?? first[0];
      }(story.events);
      if (cause) return brokenBy(ended.verdict, describeEvent(cause), function(reason, stack) {
        const remedy = function(reason) {
          return hints.find(([pattern]) => pattern.test(reason))?.[1];
        }(reason);
        return "ROLLBACK_COMPLETE" !== stack?.status ? remedy : `${remedy ?? remedies["rolled-back"]} The stack can only be deleted now, so that the next run needs 'recreate-failed-stack: true'.`;
      }(cause.reason ?? "", stack));
      const end = stack ? `it ended in ${stack.status}` : "it disappeared";
      return brokenBy(ended.verdict, stack?.statusReason ?? `${end}, and CloudFormation gives no reason`);
    }
    const describeEvent = ({logicalId, reason, status}) => `${logicalId} ${status}${void 0 === reason ? "" : `: ${reason}`}`;
    async function removeFailed({subject, waiting: {log, ...rest}, world, leftMs}, stack, token) {
      log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`);
      await world.stacks.remove(stack.id, token);
      const removed = await poll({
        ...rest,
        log,
        subject,
        look: () => world.stacks.find(stack.id),
        judge: seen => seen && "DELETE_COMPLETE" !== seen.status ? "DELETE_FAILED" === seen.status ? done("failed") : waiting(seen.status) : done("removed"),
        timeoutMs: leftMs()
      });
      return "timed-out" === removed.kind ? brokenBy("timed-out", "its deletion has not ended", "Run the job again to go on.") : "failed" === removed.verdict ? brokenBy("failed", "it is in DELETE_FAILED", "Delete it in the CloudFormation console.") : void 0;
    }
    function asBroken(error) {
      if (!(error instanceof errors.nM)) throw error;
      const {happened, remedy, subject} = error.failure;
      return brokenBy("failed", `what came of it is not known, since AWS did not answer (${subject}: ${happened})`, remedy);
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
    async function deploy(order, world, waiting) {
      const deadline = waiting.clock.now() + order.timeoutMs, task = {
        order,
        world,
        waiting,
        subject: `stack ${order.deployment.stackName}`,
        leftMs: () => Math.max(0, deadline - waiting.clock.now())
      }, {stack, step} = await async function({order, subject, waiting, world, leftMs}) {
        let stack;
        const ready = await poll({
          ...waiting,
          subject,
          look: async () => stack = await world.stacks.find(order.deployment.stackName),
          judge: seen => function(stack, recreateFailedStack) {
            if (!stack) return {
              kind: "done",
              verdict: {
                kind: "create"
              }
            };
            const {now, remedy = ""} = phases[stack.status];
            switch (now) {
             case "busy":
              return {
                kind: "waiting",
                note: `${stack.status} by an operation that is not ours`
              };

             case "ready":
              return {
                kind: "done",
                verdict: {
                  kind: "update"
                }
              };

             case "gone":
              return {
                kind: "done",
                verdict: {
                  kind: "create"
                }
              };

             case "stuck":
              return "ROLLBACK_COMPLETE" === stack.status && recreateFailedStack ? {
                kind: "done",
                verdict: {
                  kind: "recreate"
                }
              } : {
                kind: "done",
                verdict: {
                  kind: "refuse",
                  status: stack.status,
                  remedy
                }
              };
            }
          }(seen, order.recreateFailedStack),
          timeoutMs: leftMs()
        });
        if ("timed-out" === ready.kind) return {
          stack,
          step: brokenBy("timed-out", `it is still ${ready.note}`, "Wait until that operation has ended, and run the job again.")
        };
        const step = ready.verdict;
        if ("refuse" !== step.kind) return {
          stack,
          step
        };
        const why = void 0 === stack?.statusReason ? "" : ` (${stack.statusReason.trim()})`;
        return {
          stack,
          step: brokenBy("failed", `it is in ${step.status}${why}`, step.remedy)
        };
      }(task), before = stack && await findServed(stack.id, world);
      before && waiting.log.info(describeServed(before));
      const next = "reason" in step ? step : function(wanted, before) {
        const name = wanted.parameters.get("EndpointName");
        return !before || void 0 === name || isSameName(name, before.endpointName) ? void 0 : brokenBy("failed", `it holds endpoint ${before.endpointName}, and this deployment would delete it to create ${name}`, `Give 'endpoint-name: ${before.endpointName}', or another 'stack-name'. Nothing was touched.`);
      }(order.deployment, before) ?? step, meeting = {
        ...task,
        order: {
          ...order,
          deployment: tagged(order, stack, before)
        }
      }, operation = "reason" in next ? next : await async function(task, step, stack) {
        const {order, subject, waiting, world} = task, {deployment} = order, token = function({parameters, stackName, tags, templateBody}, {runId = "local", runAttempt = "1"}, from) {
          const state = from ? [ from.id, from.modifiedAt?.toISOString() ] : [], content = JSON.stringify([ stackName, templateBody, [ ...parameters ].sort(), [ ...tags ].sort(), state ]);
          return `run-${runId}-${runAttempt}-${(0, external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 16)}`;
        }(deployment, world.run, stack);
        if ("update" === step.kind && stack) {
          await (world.beforeUpdate?.(stack));
          const begun = await world.stacks.update(deployment, token);
          waiting.log.info(`${subject}: ${"unchanged" === begun ? "CloudFormation sees no change" : "update begun"}`);
          return "unchanged" === begun ? {
            kind: "unchanged",
            stackId: stack.id,
            token
          } : follow(task, {
            kind: "updated",
            stackId: stack.id,
            token
          }).catch(asBroken);
        }
        if ("recreate" === step.kind && stack) {
          const refused = await removeFailed(task, stack, `${token}-delete`);
          if (refused) return refused;
        }
        const stackId = await world.stacks.create(deployment, token);
        waiting.log.info(`${subject}: creation begun (${stackId})`);
        return follow(task, {
          kind: "created",
          stackId,
          token
        }).catch(asBroken);
      }(meeting, next, stack), end = "reason" in operation ? operation : await async function({order, subject, waiting, world, leftMs}, {kind, stackId}) {
        const physical = await world.stacks.resources(stackId), endpointName = resourceName(physical.get("AWS::SageMaker::Endpoint") ?? ""), configName = resourceName(physical.get("AWS::SageMaker::EndpointConfig") ?? "");
        if ("" === endpointName) return brokenBy("failed", `${subject} has no resource of type AWS::SageMaker::Endpoint`, "Give a template that has one.");
        order.onEndpoint?.(endpointName);
        const verified = await poll({
          ...waiting,
          subject: `endpoint ${endpointName}`,
          look: () => world.servedModel.find(endpointName),
          judge: served => function(served, wanted) {
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
              return served.pendingDeployment ? {
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
          }(served, {
            configName,
            modelPackageArn: order.modelPackageArn
          }),
          timeoutMs: leftMs()
        });
        if ("timed-out" === verified.kind) return brokenBy("timed-out", `endpoint ${endpointName} is still ${verified.note}`, "Run the job again to wait on.");
        const end = verified.verdict;
        if ("serving" === end.kind) return {
          outcome: kind
        };
        const remedy = "rolled-back" === end.kind ? takenForDone : void 0;
        return brokenBy(end.kind, `endpoint ${endpointName}: ${end.reason}`, remedy);
      }(task, operation).catch(asBroken), stackId = "stackId" in operation ? operation.stackId : await ifAnswered(async function({stackName}, {stacks}, before) {
        return (await stacks.find(stackName) ?? before)?.id;
      }(order.deployment, world, stack), stack?.id), remembered = function(before, served) {
        return served?.configName !== before?.configName || 0 !== served?.modelPackageArns.length ? served : {
          ...served,
          modelPackageArns: before?.modelPackageArns ?? []
        };
      }(before, void 0 === stackId ? void 0 : await ifAnswered(findServed(stackId, world), void 0));
      return {
        outcome: end.outcome,
        stackId,
        before,
        served: remembered,
        ..."reason" in end && {
          broken: end
        }
      };
    }
    function tagged({deployment, direction}, stack, before) {
      if (!stack || "back" === direction) return deployment;
      const [served] = before && answering(before.status) ? before.modelPackageArns : [];
      return function(deployment, served) {
        return void 0 === served || served === deployment.parameters.get(modelPackageParameter) ? deployment : {
          ...deployment,
          tags: new Map([ ...deployment.tags, [ previousModelPackageTag, served ] ])
        };
      }(function(deployment, {tags}) {
        const kept = [ ...tags ].filter(([key]) => !key.startsWith("aws:"));
        return {
          ...deployment,
          tags: new Map([ ...kept, ...deployment.tags ])
        };
      }(deployment, stack), served);
    }
    function ifAnswered(look, otherwise) {
      return look.catch(error => {
        if (error instanceof errors.nM) return otherwise;
        throw error;
      });
    }
    async function findServed(stackId, {stacks, servedModel}) {
      const endpoint = (await stacks.resources(stackId)).get("AWS::SageMaker::Endpoint");
      return void 0 === endpoint || "" === endpoint ? void 0 : servedModel.find(resourceName(endpoint));
    }
    const takenForDone = "The stack takes this deployment for done, and repeating it would change nothing: mend the cause, register the model again, and deploy that version.";
    var markdown = __webpack_require__(1989);
    const verdicts = {
      created: "✅ Created",
      updated: "✅ Updated",
      unchanged: "✅ Unchanged",
      "rolled-back": "❌ Rolled back",
      failed: "❌ Failed",
      "timed-out": "❌ Timed out"
    };
    function summarise({parameters, stackName}, deployed, failure) {
      const {served, stackId} = deployed ?? {}, url = void 0 === stackId ? void 0 : stackConsoleUrl(stackId), rows = [ [ "Served after the deployment", served && answering(served.status) ? namesOf(served.modelPackageArns) : void 0 ], [ "Asked for", parameters.has(modelPackageParameter) ? (0, 
      markdown.aY)(parameters.get(modelPackageParameter) ?? "") : void 0 ], [ "Served before", deployed?.before && namesOf(deployed.before.modelPackageArns) ], [ "Endpoint", served && `${(0, 
      markdown.aY)(served.endpointName)}, ${served.status}` ], [ "Endpoint config", served && (0, 
      markdown.aY)(served.configName) ], [ "Image", served && namesOf(served.resolvedImages) ], [ "Stage", (0, 
      markdown.FV)(parameters.get("StageName") ?? "") ], [ "Stack", void 0 === url ? (0, 
      markdown.aY)(stackName) : `[${(0, markdown.FV)(stackName)}](${url})` ] ];
      return (0, markdown.qN)(`## ${verdicts[deployed?.outcome ?? "failed"]}: ${(0, markdown.FV)(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`, failure && `${(0, 
      markdown.FV)(failure.happened)}\n\n${(0, markdown.FV)(failure.remedy)}`, (0, markdown.Bu)(rows));
    }
    function namesOf(values) {
      return values.map(markdown.aY).join("<br>");
    }
    const isNamed = ({modelPackageArn, modelPackageGroup}) => void 0 !== modelPackageArn || void 0 !== modelPackageGroup;
    async function readSources(inputs, world) {
      const templatePath = inputs.template ?? "templates/endpoint.yml", [configText, templateBody] = await Promise.all([ world.readText(inputs.config), void 0 === inputs.template ? world.builtInTemplate() : world.readText(inputs.template) ]), config = function(text, path) {
        const document = parseJson(text, path);
        if (!isJsonObject(document) || !isJsonObject(document.Parameters)) {
          const found = isJsonObject(document) ? `the keys ${Object.keys(document).join(", ") || "(none)"}` : "something else";
          throw new errors.dz([ `${path}: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found ${found}` ]);
        }
        const parameters = readTexts(document.Parameters, "Parameters"), tags = readTexts(document.Tags ?? {}, "Tags"), problems = [ ...parameters.problems, ...tags.problems ];
        parameters.texts.has("StageName") || problems.push("'Parameters.StageName' is missing; it names the stage, such as staging or prod");
        if (problems.length > 0) throw new errors.dz(problems.map(problem => `${path}: ${problem}`));
        return {
          parameters: parameters.texts,
          tags: tags.texts
        };
      }(configText, inputs.config), declared = function(text, path) {
        const document = (0, browser.Tp)(text, {
          schema: "failsafe",
          logLevel: "silent",
          uniqueKeys: !0
        }), [error] = document.errors;
        if (error) throw new errors.dz([ `${path}: ${error.message.replace(/\n[^]*/, "")}` ]);
        const bytes = Buffer.byteLength(text);
        if (bytes > inlineTemplateLimitBytes) throw new errors.dz([ `${path}: it has ${bytes} bytes, and CloudFormation takes at most ${inlineTemplateLimitBytes} in a request` ]);
        const template = document.toJS({
          maxAliasCount: 100
        });
        if (!isMapping(template) || !isMapping(template.Resources)) throw new errors.dz([ `${path}: it is not a CloudFormation template, since it has no 'Resources'` ]);
        const parameters = isMapping(template.Parameters) ? template.Parameters : {};
        return new Map(Object.entries(parameters).map(([name, declaration]) => [ name, {
          hasDefault: isMapping(declaration) && "Default" in declaration
        } ]));
      }(templateBody, templatePath), plan = modelPackageArn => function(sources) {
        const {config, declared, injected, stackName, tags, templateBody, templatePath} = sources, given = Object.entries(injected).filter(entry => void 0 !== entry[1]), parameters = new Map([ ...config.parameters, ...given ]), undeclared = [ ...parameters.keys() ].filter(name => !declared.has(name)), missing = [ ...declared ].filter(([name, {hasDefault}]) => !hasDefault && !parameters.has(name)).map(([name]) => name), problems = [ ...undeclared.map(name => `${templatePath}: it declares no parameter '${name}', which ${void 0 === injected[name] ? "the config file sets" : "an input sets"}; leave it out, or give a template that has it`), ...missing.map(name => `${templatePath}: its parameter '${name}' has no value; give it in the config file${function(name) {
          const input = injectingInputs[name];
          return void 0 === input ? "" : `, or by the input ${input}`;
        }(name)}`) ];
        return {
          deployment: {
            stackName,
            templateBody,
            parameters,
            tags: new Map([ ...config.tags, ...tags ])
          },
          problems
        };
      }({
        stackName: inputs.stackName,
        templateBody,
        templatePath,
        declared,
        config,
        tags: inputs.resourceTags ?? new Map,
        injected: {
          [modelPackageParameter]: modelPackageArn,
          ModelExecutionRoleArn: inputs.executionRoleArn,
          EndpointName: inputs.endpointName,
          SageMakerProjectName: inputs.sagemakerProjectName
        }
      }), {problems} = plan(isNamed(inputs) ? "the model package that the inputs name" : void 0);
      if (problems.length > 0) throw new errors.dz(problems);
      return modelPackageArn => plan(modelPackageArn).deployment;
    }
    var domain_latency = __webpack_require__(7084);
    const longestShown = 120;
    function isExpected(expected, answer) {
      switch (expected.kind) {
       case "answer":
        return !0;

       case "text":
        return function(answer) {
          const value = smoke_answer_valueOf(answer);
          return "string" == typeof value ? value : answer.body.trim();
        }(answer) === expected.value;

       case "number":
        return near(numberOf(smoke_answer_valueOf(answer)), expected.value, expected.tolerance);

       case "json":
        return sameValue(smoke_answer_valueOf(answer), expected.value, expected.tolerance);
      }
    }
    function describeExpectation(expected) {
      switch (expected.kind) {
       case "answer":
        return "any answer";

       case "text":
        return shorten(JSON.stringify(expected.value));

       case "number":
       case "json":
        return shorten(JSON.stringify(expected.value)) + (expected.tolerance > 0 ? ` ± ${expected.tolerance}` : "");
      }
    }
    function describeAnswer(answer) {
      const body = answer.body.trim();
      return "" === body ? "an empty answer" : shorten(body);
    }
    function shorten(text, longest = longestShown) {
      const line = text.replace(/\s+/g, " ");
      return line.length > longest ? `${line.slice(0, longest)}…` : line;
    }
    const isJson = ({contentType}) => /^application\/(json|[\w.+-]+\+json)\b/i.test(contentType.trim());
    function smoke_answer_valueOf(answer) {
      if (!isJson(answer)) return answer.body.trim();
      try {
        return parseJson(answer.body, "answer");
      } catch {
        return;
      }
    }
    function near(actual, expected, tolerance) {
      return void 0 !== actual && Math.abs(actual - expected) <= tolerance;
    }
    function sameValue(actual, expected, tolerance) {
      return "number" == typeof expected ? near("number" == typeof actual ? actual : void 0, expected, tolerance) : isJsonList(expected) ? isJsonList(actual) && actual.length === expected.length && expected.every((each, index) => sameValue(actual[index], each, tolerance)) : isJsonObject(expected) ? isJsonObject(actual) && Object.keys(actual).length === Object.keys(expected).length && Object.entries(expected).every(([key, each]) => Object.hasOwn(actual, key) && sameValue(actual[key], each, tolerance)) : actual === expected;
    }
    const unansweredInARow = 5;
    function isPointless(asked) {
      const last = asked.slice(-unansweredInARow).map(({invocation}) => invocation), latest = last.at(-1);
      return !("unanswered" !== latest?.kind || !latest.final) || last.length === unansweredInARow && last.every(({kind}) => "unanswered" === kind);
    }
    function goRound(cases, requests) {
      const rounds = Math.ceil(requests / cases.length);
      return Array.from({
        length: rounds
      }, () => cases).flat().slice(0, requests);
    }
    function describeFailed(invocation) {
      return "unanswered" === invocation.kind ? `no answer: ${shorten(invocation.failure.happened)}` : `error ${invocation.status ?? "(without a status)"} of the container: ${shorten(invocation.message)}`;
    }
    var domain_threshold = __webpack_require__(869);
    function judgeCase(each, invocation) {
      const latencyMs = invocation?.latencyMs;
      switch (invocation?.kind) {
       case void 0:
        return {
          case: each,
          verdict: "not asked",
          got: "",
          latencyMs
        };

       case "answered":
        return {
          case: each,
          verdict: isExpected(each.expected, invocation) ? "passed" : "failed",
          got: describeAnswer(invocation),
          latencyMs
        };

       case "model-error":
        return {
          case: each,
          verdict: "failed",
          got: describeFailed(invocation),
          latencyMs
        };

       case "unanswered":
        return {
          case: each,
          verdict: "unanswered",
          got: describeFailed(invocation),
          latencyMs
        };
      }
    }
    function describeCase({case: each, verdict, got}) {
      switch (verdict) {
       case "passed":
        return `${each.name}: passed, got ${got}`;

       case "failed":
        return `${each.name}: expected ${describeExpectation(each.expected)}, got ${got}`;

       case "unanswered":
        return `${each.name}: ${got}`;

       case "not asked":
        return `${each.name}: not asked`;
      }
    }
    const noErrors = {
      text: "errors <= 0%",
      measure: "errors",
      operator: "<=",
      limit: 0
    };
    function infrastructure(failure) {
      return {
        outcome: "inconclusive",
        failureKind: "infrastructure",
        failure
      };
    }
    const headings = {
      passed: "✅ Smoke test passed",
      failed: "❌ Smoke test failed",
      inconclusive: "❔ Smoke test inconclusive"
    }, caseMarks = {
      passed: "✅",
      failed: "❌",
      unanswered: "❔",
      "not asked": "–"
    }, thresholdMarks = {
      met: "✅",
      missed: "❌",
      inconclusive: "❔"
    };
    function summary_summarise(endpointName, {outcome, failure, cases, ...measured}) {
      return (0, markdown.qN)(`## ${headings[outcome]}: endpoint ${(0, markdown.FV)(endpointName)}`, failure && (0, 
      markdown.FV)((0, errors.zt)(failure)), (0, markdown.tp)([ "", "Case", "Input", "Expected", "Got", "Latency" ], cases.map(caseRow)), measured.latency.samples > 0 ? function({samples, ...latency}) {
        const measures = [ "mean", "p50", "p95", "p99", "max" ];
        return (0, markdown.tp)([ "Answers", ...measures ], [ [ String(samples), ...measures.map(measure => {
          const value = latency[`${measure}Ms`];
          return void 0 === value ? `needs ${domain_latency.Ht[measure]} answers` : (0, domain_latency.YL)(value);
        }) ] ]);
      }(measured.latency) : void 0, measured.thresholds.length > 0 ? (0, markdown.tp)([ "", "Threshold", "Measured" ], measured.thresholds.map(thresholdRow)) : void 0);
    }
    function caseRow({case: each, verdict, got, latencyMs}) {
      return [ caseMarks[verdict], (0, markdown.FV)(each.name), (0, markdown.aY)(shorten(each.body, 60)), (0, 
      markdown.FV)(describeExpectation(each.expected)), "not asked" === verdict ? "not asked" : (0, 
      markdown.FV)(got), void 0 === latencyMs ? "" : (0, domain_latency.YL)(latencyMs) ];
    }
    function thresholdRow({threshold, verdict, measured}) {
      return [ thresholdMarks[verdict], (0, markdown.FV)(threshold.text), (0, markdown.FV)(measured) ];
    }
    async function run_run(inputs, world, stage) {
      const {endpointName, thresholds = []} = inputs, cases = parseSmokeCases(await world.readText(inputs.cases), inputs.cases), obstacle = await async function(inputs, servedModel) {
        const {endpointName, expectModelPackageArn} = inputs;
        if (void 0 !== expectModelPackageArn) try {
          return function(endpointName, served, expectedArn) {
            const subject = `endpoint ${endpointName}`;
            if (void 0 === served) return infrastructure({
              subject,
              happened: "there is no such endpoint",
              remedy: "Check the name, the region and the account."
            });
            const arns = served.modelPackageArns;
            return 1 !== arns.length || arns[0] !== expectedArn ? {
              outcome: "failed",
              failureKind: "assertion",
              failure: {
                subject,
                happened: `expected it to serve ${expectedArn}, but it serves ${0 === arns.length ? "no model package at all" : arns.join(" and ")} (endpoint config ${served.configName})`,
                remedy: "No case was asked. Deploy the expected package, or wait until its deployment has ended."
              }
            } : void 0;
          }(endpointName, await servedModel.find(endpointName), expectModelPackageArn);
        } catch (error) {
          if (error instanceof errors.nM) return infrastructure(error.failure);
          throw error;
        }
      }(inputs, world.servedModel), verdict = obstacle ? function(cases, obstacle) {
        return {
          ...obstacle,
          cases: cases.map(each => judgeCase(each, void 0)),
          latency: {
            samples: 0
          },
          thresholds: []
        };
      }(cases, obstacle) : function({endpointName, cases, asked, thresholds}) {
        const answered = asked.filter(({invocation}) => "answered" === invocation.kind), judged = cases.map(each => judgeCase(each, asked.find(one => one.case === each)?.invocation)), latency = (0, 
        domain_latency.xL)(answered.map(({invocation}) => invocation.latencyMs)), measurements = {
          latency,
          requests: asked.length,
          errors: asked.length - answered.length
        }, limits = (thresholds.some(({measure}) => "errors" === measure) ? thresholds : [ noErrors, ...thresholds ]).map(threshold => (0, 
        domain_threshold.l)(threshold, measurements)), subject = `endpoint ${endpointName}`, obstacle = function(subject, judged, asked) {
          const failed = judged.filter(({verdict}) => "failed" === verdict), [first] = failed;
          if (void 0 === first) return;
          const happened = `${failed.length} of ${judged.length} cases failed; ${describeCase(first)}`, log = asked.flatMap(({invocation}) => "model-error" === invocation.kind && invocation.logStreamArn || [])[0];
          return {
            outcome: "failed",
            failureKind: "assertion",
            failure: {
              subject,
              happened,
              remedy: log ? `The container's log tells more: ${log}` : "The table in the job summary shows every case."
            }
          };
        }(subject, judged, asked) ?? function(judged, asked) {
          const [last] = asked.flatMap(({invocation}) => "unanswered" === invocation.kind ? invocation : []).slice(-1), complete = judged.every(({verdict}) => "passed" === verdict);
          return void 0 === last || complete && !isPointless(asked) ? void 0 : infrastructure(last.failure);
        }(judged, asked) ?? function(subject, limits, asked) {
          const missed = limits.filter(({verdict}) => "missed" === verdict);
          if (0 === missed.length) return;
          const happened = missed.map(({threshold, measured}) => `${threshold.text} is missed: ${measured}`).join("; "), error = asked.map(({invocation}) => invocation).findLast(each => "answered" !== each.kind);
          return {
            outcome: "failed",
            failureKind: "threshold",
            failure: {
              subject,
              happened,
              remedy: error ? `All cases passed; among the other requests was: ${describeFailed(error)}` : "All cases passed. Latencies are measured from this runner, so its distance from the region counts."
            }
          };
        }(subject, limits, asked) ?? function(subject, limits) {
          const open = limits.filter(({verdict}) => "inconclusive" === verdict);
          if (0 !== open.length) return {
            outcome: "inconclusive",
            failureKind: "threshold",
            failure: {
              subject,
              happened: open.map(({threshold, measured}) => `${threshold.text} cannot be judged: ${measured}`).join("; "),
              remedy: `Raise 'requests' by ${Math.max(...open.map(({lacking}) => lacking))} or more.`
            }
          };
        }(subject, limits);
        return {
          ...obstacle ?? {
            outcome: "passed"
          },
          cases: judged,
          latency,
          thresholds: limits
        };
      }({
        endpointName,
        cases,
        thresholds,
        asked: await askAll(cases, inputs, {
          ...world,
          ...stage
        })
      });
      !function({outcome, cases, latency, thresholds}, endpointName, log) {
        const {samples, p50Ms, maxMs} = latency;
        void 0 !== p50Ms && void 0 !== maxMs && log.info(`latency over ${samples} answers: median ${(0, 
        domain_latency.YL)(p50Ms)}, at most ${(0, domain_latency.YL)(maxMs)}`);
        for (const {threshold, verdict, measured} of thresholds) log.info(`${threshold.text}: ${verdict} (${measured})`);
        log.info(`endpoint ${endpointName}: ${outcome}, ${count(cases, "passed")} of ${cases.length} cases passed`);
      }(verdict, endpointName, stage.log);
      const {failure} = verdict;
      return {
        outputs: run_outputsOf(verdict),
        summary: summary_summarise(endpointName, verdict),
        ...failure && {
          failure
        }
      };
    }
    async function askAll(cases, {endpointName, warmUp, requests}, {invocations, log, signal}) {
      const ask = each => invocations.invoke({
        endpointName,
        ...each
      }, signal);
      log.info(`endpoint ${endpointName}: ${warmUp} requests to warm up, ${cases.length} cases, ${requests} requests more`);
      const warmth = await inTurn(goRound(cases, warmUp), ask);
      warmUp > 0 && log.info(function(asked) {
        const invocations = asked.map(({invocation}) => invocation), answered = invocations.filter(({kind}) => "answered" === kind), slowest = answered.length > 0 ? `, the slowest in ${(0, 
        domain_latency.YL)(Math.max(...answered.map(each => each.latencyMs)))}` : "", error = invocations.findLast(each => "answered" !== each.kind);
        return `warm-up: ${answered.length} of ${asked.length} requests answered${slowest}${error ? `; last error: ${describeFailed(error)}` : ""}`;
      }(warmth));
      const first = await inTurn(cases, ask, one => log.info(describeCase(judgeCase(one.case, one.invocation)))), more = isPointless(first) ? [] : await inTurn(goRound(cases, requests), ask);
      return [ ...first, ...more ];
    }
    async function inTurn(cases, ask, tellOne = () => {}) {
      const asked = [];
      for (const each of cases) {
        const one = {
          case: each,
          invocation: await ask(each)
        };
        tellOne(one);
        asked.push(one);
        if (isPointless(asked)) break;
      }
      return asked;
    }
    const count = (cases, wanted) => cases.filter(({verdict}) => verdict === wanted).length;
    function run_outputsOf({outcome, failureKind, cases, latency}) {
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
        }
      };
    }
    const summary_verdicts = {
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
    function wait_for_approval_run_outputsOf(outcome, seen) {
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
    var action = __webpack_require__(8380), define_action = __webpack_require__(7778);
    function withModelPackage(deployment, modelPackageArn) {
      return {
        ...deployment,
        parameters: new Map([ ...deployment.parameters, [ modelPackageParameter, modelPackageArn ] ])
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
    async function promote_run_run(inputs, world, stage) {
      await async function(inputs, world) {
        const faults = (await Promise.allSettled([ readSources(inputs, world), (async () => parseSmokeCases(await world.readText(inputs.cases), inputs.cases))() ])).flatMap(check => "rejected" === check.status ? [ check.reason ] : []);
        for (const fault of faults) if (!(fault instanceof errors.dz)) throw fault;
        const problems = faults.flatMap(fault => fault instanceof errors.dz ? fault.problems : []);
        if (problems.length > 0) throw new errors.dz(problems);
      }(inputs, world);
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
              __addDisposableResource(env_1, stage.log.group(name), !1);
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
              __disposeResources(env_1);
            }
          }
        };
      }(stage), strict = {
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
        const ended = "check" === inputs.mode ? judgeApproval(meant) : await poll({
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
          outputs: wait_for_approval_run_outputsOf(outcome, seen),
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
      let earlier;
      const beforeUpdate = async stack => {
        earlier = await world.stacks.deployed(stack);
      }, exactly = {
        ...inputs,
        modelPackageArn,
        modelPackageGroup: void 0,
        modelPackageVersion: void 0
      }, deployment = await tell("Deployment", part => async function(inputs, world, stage) {
        const complete = await readSources(inputs, world), reference = isNamed(inputs) ? inputs : function({parameters}) {
          const modelPackageArn = parameters.get(modelPackageParameter);
          return void 0 !== modelPackageArn && function(arn) {
            const [, group, version] = versionedArn.exec(arn) ?? [];
            return void 0 === group ? void 0 : {
              group,
              version: Number(version)
            };
          }(modelPackageArn) ? {
            modelPackageArn
          } : void 0;
        }(complete(void 0)), meant = reference && await world.modelPackages.resolve(reference), deployment = complete(meant?.arn), modelPackageArn = deployment.parameters.get(modelPackageParameter);
        stage.setOutputs({
          stackName: deployment.stackName,
          ...void 0 !== modelPackageArn && {
            modelPackageArn
          }
        });
        const refusal = meant && function(meant) {
          const judgement = judgeApproval(meant);
          return "done" === judgement.kind && "approved" === judgement.verdict ? void 0 : {
            subject: `model package ${meant.group}/${meant.version}`,
            happened: `it may not be deployed: its approval status is ${meant.approvalStatus}, its status ${meant.status}`,
            remedy: "Approve it in the Model Registry, or deploy another version. Nothing was touched."
          };
        }(meant);
        if (refusal) return {
          outputs: {
            outcome: "failed",
            failureReason: refusal.happened
          },
          summary: summarise(deployment, void 0, refusal),
          failure: refusal
        };
        const deployed = await deploy({
          deployment,
          modelPackageArn,
          timeoutMs: inputs.timeout,
          recreateFailedStack: inputs.recreateFailedStack,
          direction: "forward",
          onEndpoint: endpointName => stage.setOutputs({
            endpointName
          })
        }, world, stage), failure = function({stackName}, deployed) {
          const {broken, outcome, served} = deployed;
          if (!broken) return;
          const now = served ? `; ${describeServed(served)}` : "";
          return {
            subject: `stack ${stackName}`,
            happened: `${outcome}: ${broken.reason.replace(/\.$/, "")}${now}`,
            remedy: broken.remedy
          };
        }(deployment, deployed);
        stage.log.info(function({stackName}, {outcome, served}) {
          return `stack ${stackName}: ${outcome}${served ? `; ${describeServed(served)}` : ""}`;
        }(deployment, deployed));
        return {
          outputs: function(deployed) {
            const {before, broken, outcome, served, stackId} = deployed, consoleUrl = void 0 === stackId ? void 0 : stackConsoleUrl(stackId), [previousModelPackageArn] = before && answering(before.status) ? before.modelPackageArns : [];
            return {
              outcome,
              ...served && {
                endpointName: served.endpointName,
                endpointArn: served.endpointArn,
                endpointConfigName: served.configName
              },
              ...void 0 !== previousModelPackageArn && {
                previousModelPackageArn
              },
              ...broken && {
                failureReason: broken.reason
              },
              ...void 0 !== consoleUrl && {
                consoleUrl
              }
            };
          }(deployed),
          summary: summarise(deployment, deployed, failure),
          ...failure && {
            failure
          }
        };
      }(exactly, {
        ...world,
        beforeUpdate
      }, part));
      if (deployment.failure) return end("deployment-failed", deployment.failure);
      const {endpointName = ""} = deployment.outputs, target = {
        ...inputs,
        endpointName,
        expectModelPackageArn: modelPackageArn
      }, test = await tell("Smoke test", part => run_run(target, world, part)), cause = test.failure;
      if (!cause) return end("promoted");
      const way = function(inputs, earlier, {deployed, tested}) {
        const none = because => ({
          kind: "none",
          because
        }), policy = "inconclusive" === tested.outcome ? "onInconclusive" : "onFailure";
        if ("hold" === inputs[policy]) return none(`as '${(0, define_action.i9)(policy)}: hold' asks`);
        if (!earlier) return none("since this was its first deployment");
        if ("unchanged" === deployed.outcome) {
          const recorded = earlier.tags.get(previousModelPackageTag);
          return void 0 === recorded || recorded === earlier.parameters.get(modelPackageParameter) ? none("since it is not known what was served before it") : {
            kind: "back",
            deployment: withModelPackage(earlier, recorded)
          };
        }
        if (!earlier.parameters.has(modelPackageParameter)) return {
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
        const {cause, deployment, endpointName, timeoutMs} = order, modelPackageArn = deployment.parameters.get(modelPackageParameter), target = modelPackageArn ?? "the deployment before";
        waiting.log.warn(`${cause.subject}: ${cause.happened}. Going back to ${target}`);
        try {
          const wanted = {
            deployment,
            modelPackageArn,
            timeoutMs,
            recreateFailedStack: !1,
            direction: "back"
          }, {broken, served} = await deploy(wanted, world, waiting), now = served ? `; ${describeServed(served)}` : "";
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
    function oursOf(outputs) {
      const {outcome: _, ...declared} = action.p.outputs;
      return Object.fromEntries(Object.entries(outputs).filter(([name]) => name in declared));
    }
    var SageMakerClient = __webpack_require__(4440), ConfiguredRetryStrategy = __webpack_require__(4612), node_http_handler = __webpack_require__(7424);
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
    var CloudFormationClient = __webpack_require__(6614);
    const cloudFormationClient = cancelled => new CloudFormationClient.m(clientSettings(cancelled));
    var SageMakerRuntimeClient = __webpack_require__(8306);
    const runtimeClient = () => new SageMakerRuntimeClient.O({
      maxAttempts: 1
    });
    var DescribeModelPackageCommand = __webpack_require__(1161), ListModelPackagesCommand = __webpack_require__(7953);
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
    function isRefusal(error, code, text) {
      return error instanceof errors.nM && error.code === code && error.failure.happened.includes(text);
    }
    async function ifPresent(absence, look) {
      try {
        return await look();
      } catch (error) {
        if (isRefusal(error, absence.code, absence.text)) return;
        throw error;
      }
    }
    const denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, named = pattern => fault => pattern.test(fault.name), later = "Run the job again later.", kinds = [ {
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
    } ];
    function modelPackages(client) {
      async function find(arn) {
        const described = await ifPresent(absence, () => attempt({
          action: "sagemaker:DescribeModelPackage",
          subject: `model package ${arn}`
        }, () => client.send(new DescribeModelPackageCommand.U({
          ModelPackageName: arn
        }))));
        return described && function(described) {
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
            imageDigest: (imageUri = container?.Image, /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? "")?.[1]) ?? container?.ImageDigest,
            modelDataUrl: container?.ModelDataUrl
          };
          var imageUri;
        }(described);
      }
      return {
        find,
        resolve: async function(meant) {
          const arn = meant.modelPackageArn ?? (await async function({modelPackageGroup = "", modelPackageVersion, select = "latest"}) {
            const subject = `model package group ${modelPackageGroup}`, listed = await async function(group) {
              const found = [];
              let token;
              do {
                const page = await ifPresent(absence, () => attempt({
                  action: "sagemaker:ListModelPackages",
                  subject: `model package group ${group}`
                }, () => client.send(new ListModelPackagesCommand.M({
                  ModelPackageGroupName: group,
                  SortBy: "CreationTime",
                  SortOrder: "Descending",
                  MaxResults: 100,
                  ...void 0 !== token && {
                    NextToken: token
                  }
                }))));
                if (void 0 === page) return;
                found.push(...(page.ModelPackageSummaryList ?? []).flatMap(toListing));
                token = page.NextToken;
              } while (void 0 !== token);
              return found;
            }(modelPackageGroup);
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
          }(meant)).arn, found = await find(arn);
          if (found) return found;
          throw new errors.nM({
            subject: `model package ${arn}`,
            happened: "it does not exist",
            remedy: "Check the version, the region and the account."
          });
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
    var DescribeEndpointCommand = __webpack_require__(7919), DescribeEndpointConfigCommand = __webpack_require__(4489), DescribeModelCommand = __webpack_require__(7415);
    function servedModel(client) {
      return {
        find: async function(endpointName) {
          const endpoint = await ifPresent(served_model_absence, () => attempt({
            action: "sagemaker:DescribeEndpoint",
            subject: `endpoint ${endpointName}`
          }, () => client.send(new DescribeEndpointCommand.C({
            EndpointName: endpointName
          }))));
          if (void 0 === endpoint) return;
          const configName = endpoint.EndpointConfigName ?? "", containers = await async function(configName) {
            const config = await ifPresent(served_model_absence, () => attempt({
              action: "sagemaker:DescribeEndpointConfig",
              subject: `endpoint config ${configName}`
            }, () => client.send(new DescribeEndpointConfigCommand.u({
              EndpointConfigName: configName
            })))), modelNames = distinct(config?.ProductionVariants?.map(({ModelName}) => ModelName) ?? []);
            return (await Promise.all(modelNames.map(name => ifPresent(served_model_absence, () => attempt({
              action: "sagemaker:DescribeModel",
              subject: `model ${name}`
            }, () => client.send(new DescribeModelCommand.u({
              ModelName: name
            }))))))).flatMap(model => [ ...model?.PrimaryContainer ? [ model.PrimaryContainer ] : [], ...model?.Containers ?? [] ]);
          }(configName), deployed = endpoint.ProductionVariants?.flatMap(({DeployedImages = []}) => DeployedImages) ?? [];
          return {
            endpointName: endpoint.EndpointName ?? endpointName,
            endpointArn: endpoint.EndpointArn ?? "",
            status: endpoint.EndpointStatus ?? "Creating",
            configName,
            modelPackageArns: distinct(containers.map(({ModelPackageName}) => ModelPackageName)),
            imageUris: distinct(containers.map(({Image}) => Image)),
            resolvedImages: distinct(deployed.map(({ResolvedImage}) => ResolvedImage)),
            ...endpoint.FailureReason && {
              failureReason: endpoint.FailureReason
            },
            pendingDeployment: void 0 !== endpoint.PendingDeploymentSummary,
            modifiedAt: endpoint.LastModifiedTime
          };
        }
      };
    }
    const served_model_absence = {
      code: "ValidationException",
      text: "Could not find"
    };
    function distinct(values) {
      return [ ...new Set(values.filter(value => void 0 !== value)) ];
    }
    var DescribeStacksCommand = __webpack_require__(1905), CreateStackCommand = __webpack_require__(8355), UpdateStackCommand = __webpack_require__(3558), DeleteStackCommand = __webpack_require__(4320), DescribeStackEventsCommand = __webpack_require__(3321), DescribeStackResourcesCommand = __webpack_require__(4725), GetTemplateCommand = __webpack_require__(5525);
    function stacks(client) {
      return {
        find: async function(nameOrId) {
          const answer = await ifPresent({
            code: "ValidationError",
            text: "does not exist"
          }, () => attempt({
            action: "cloudformation:DescribeStacks",
            subject: `stack ${nameOrId}`
          }, () => client.send(new DescribeStacksCommand.Y({
            StackName: nameOrId
          })))), [described] = answer?.Stacks ?? [];
          return described && function(described) {
            return {
              id: described.StackId ?? "",
              name: described.StackName ?? "",
              status: described.StackStatus ?? "REVIEW_IN_PROGRESS",
              statusReason: described.StackStatusReason,
              modifiedAt: described.LastUpdatedTime ?? described.CreationTime,
              parameters: new Map((described.Parameters ?? []).map(({ParameterKey = "", ParameterValue = ""}) => [ ParameterKey, ParameterValue ])),
              tags: new Map((described.Tags ?? []).map(({Key = "", Value = ""}) => [ Key, Value ]))
            };
          }(described);
        },
        create: async function(deployment, token) {
          const {StackId = ""} = await attempt({
            action: "cloudformation:CreateStack",
            subject: `stack ${deployment.stackName}`
          }, () => client.send(new CreateStackCommand.O({
            ...toRequest(deployment, token),
            DisableRollback: !1
          })));
          return StackId;
        },
        update: async function(deployment, token) {
          try {
            await attempt({
              action: "cloudformation:UpdateStack",
              subject: `stack ${deployment.stackName}`
            }, () => client.send(new UpdateStackCommand.z({
              ...toRequest(deployment, token),
              DisableRollback: !1
            })));
            return "updating";
          } catch (error) {
            if (isRefusal(error, "ValidationError", "No updates are to be performed")) return "unchanged";
            throw error;
          }
        },
        remove: async function(id, token) {
          await attempt({
            action: "cloudformation:DeleteStack",
            subject: `stack ${id}`
          }, () => client.send(new DeleteStackCommand.f({
            StackName: id,
            ClientRequestToken: token
          })));
        },
        events: (id, token, known) => async function() {
          try {
            return await async function(id, token, known) {
              const found = [];
              let next;
              do {
                const page = await attempt({
                  action: "cloudformation:DescribeStackEvents",
                  subject: `stack ${id}`
                }, () => client.send(new DescribeStackEventsCommand.I({
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
            }(id, token, known);
          } catch (error) {
            if (error instanceof errors.nM && denied.test(error.code)) return error;
            throw error;
          }
        }(),
        resources: async function(id) {
          const {StackResources = []} = await attempt({
            action: "cloudformation:DescribeStackResources",
            subject: `stack ${id}`
          }, () => client.send(new DescribeStackResourcesCommand.O({
            StackName: id
          })));
          return new Map(StackResources.filter(({ResourceStatus}) => "DELETE_COMPLETE" !== ResourceStatus).map(({ResourceType = "", PhysicalResourceId = ""}) => [ ResourceType, PhysicalResourceId ]));
        },
        deployed: async function(stack) {
          const {TemplateBody = ""} = await attempt({
            action: "cloudformation:GetTemplate",
            subject: `stack ${stack.name}`
          }, () => client.send(new GetTemplateCommand._({
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
    var InvokeEndpointCommand = __webpack_require__(9412), models_errors = __webpack_require__(346);
    const usualTimeoutMs = 7e4;
    function invocations(client, clock, timeoutMs = usualTimeoutMs) {
      return {
        invoke: async function(request, signal) {
          const {endpointName, body, contentType} = request, subject = `endpoint ${endpointName}`, input = {
            EndpointName: endpointName,
            Body: (new TextEncoder).encode(body),
            ContentType: contentType
          }, within = AbortSignal.timeout(timeoutMs), startedAt = clock.now(), latency = () => clock.now() - startedAt;
          try {
            const answer = await attempt({
              action: "sagemaker:InvokeEndpoint",
              subject
            }, () => client.send(new InvokeEndpointCommand.P(input), {
              abortSignal: AbortSignal.any([ signal, within ])
            })), latencyMs = latency(), text = (new TextDecoder).decode(answer.Body);
            return {
              kind: "answered",
              latencyMs,
              contentType: answer.ContentType ?? "",
              body: text
            };
          } catch (error) {
            signal.throwIfAborted();
            return within.aborted ? function(endpointName, latencyMs) {
              return {
                kind: "unanswered",
                latencyMs,
                failure: {
                  subject: `endpoint ${endpointName}`,
                  happened: `no answer within ${(0, duration.a)(latencyMs)}`,
                  remedy: `Read the log group /aws/sagemaker/Endpoints/${endpointName}.`
                },
                final: !1
              };
            }(endpointName, timeoutMs) : function(error, subject, latencyMs) {
              if (!(error instanceof errors.nM)) throw error;
              const {cause} = error;
              if (cause instanceof models_errors.me) return {
                kind: "model-error",
                latencyMs,
                status: cause.OriginalStatusCode,
                message: cause.OriginalMessage ?? cause.message,
                logStreamArn: cause.LogStreamArn
              };
              const unanswered = (failure, final) => ({
                kind: "unanswered",
                latencyMs,
                failure,
                final
              });
              return cause instanceof models_errors.XY ? unanswered({
                subject,
                happened: `the model is not ready yet (${cause.message})`,
                remedy: "Give it time with 'warm-up' requests, which are not measured."
              }, !1) : unanswered(error.failure, !error.transient);
            }(error, subject, latency());
          }
        }
      };
    }
  }
};
