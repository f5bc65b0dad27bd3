export const id = 303;

export const ids = [ 303 ];

export const modules = {
  5303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => clients_namespaceObject,
      part2: () => cloudformation_client_namespaceObject,
      part3: () => model_packages_namespaceObject,
      part4: () => served_model_namespaceObject,
      part5: () => stacks_namespaceObject
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      readSources: () => readSources,
      run: () => run
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
    function chooseModelPackage(listed, select) {
      return listed.filter(({approvalStatus}) => "latest" === select || "Approved" === approvalStatus).reduce((best, each) => best && best.version >= each.version ? best : each, void 0);
    }
    var errors = __webpack_require__(2451);
    const refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function isJsonObject(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
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
    async function run(inputs, world, stage) {
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
        const judgement = function({approvalStatus, status}) {
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
        }(meant);
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
      const outputs = function(deployed) {
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
      }(deployed);
      return {
        outputs,
        summary: summarise(deployment, deployed, failure),
        ...failure && {
          failure
        }
      };
    }
    const isNamed = ({modelPackageArn, modelPackageGroup}) => void 0 !== modelPackageArn || void 0 !== modelPackageGroup;
    async function readSources(inputs, world) {
      const templatePath = inputs.template ?? "templates/endpoint.yml", [configText, templateBody] = await Promise.all([ world.readText(inputs.config), void 0 === inputs.template ? world.builtInTemplate() : world.readText(inputs.template) ]), config = function(text, path) {
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
        }(text, path);
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
  }
};
