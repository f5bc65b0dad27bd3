export const id = 619;

export const ids = [ 619 ];

export const modules = {
  1619: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    function stackConsoleUrl(stackId) {
      const region = part(stackId, 3);
      return `https://${function(partition, region) {
        switch (partition) {
         case "aws-cn":
          return "console.amazonaws.cn";

         case "aws-us-gov":
          return "console.amazonaws-us-gov.com";

         default:
          return `${region}.console.aws.amazon.com`;
        }
      }(part(stackId, 1), region)}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
    }
    function part(arn, index) {
      return arn.split(":").slice(index, index + 1).join();
    }
    var external_node_crypto_ = __webpack_require__(7598);
    const modelPackageParameter = "ModelPackageName";
    const injectingInputs = {
      [modelPackageParameter]: "'model-package-arn'",
      ModelExecutionRoleArn: "'execution-role-arn'",
      EndpointName: "'endpoint-name'"
    };
    function requestToken(deployment, run, purpose) {
      const {parameters, stackName, tags, templateBody} = deployment, content = JSON.stringify([ stackName, templateBody, [ ...parameters ].sort(), [ ...tags ].sort() ]), hash = (0, 
      external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 16);
      return `${purpose}-${run.runId ?? "local"}-${run.runAttempt ?? "1"}-${hash}`;
    }
    var model_package = __webpack_require__(5114), errors = __webpack_require__(2451);
    function stringsOf(section, name, path, problems) {
      const values = new Map;
      if (!isMapping(section)) {
        problems.push(`${path}: '${name}' is not a mapping`);
        return values;
      }
      for (const [key, value] of Object.entries(section)) "string" == typeof value ? values.set(key, value) : "boolean" == typeof value || Number.isSafeInteger(value) ? values.set(key, String(value)) : problems.push(`${path}: '${name}.${key}' is not a string`);
      return values;
    }
    function isMapping(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    var browser = __webpack_require__(2677);
    const inlineTemplateLimitBytes = 51200;
    function template_isMapping(value) {
      return "object" == typeof value && null !== value && !Array.isArray(value);
    }
    function judgeServed(served, {configName, modelPackageArn}) {
      const reason = served.failureReason ?? "SageMaker gives no reason";
      return served.configName !== configName ? {
        kind: "rolled-back",
        reason: `it serves ${served.configName} instead of ${configName} (${reason})`
      } : void 0 === modelPackageArn || served.modelPackageArns.includes(modelPackageArn) ? void 0 !== served.failureReason ? {
        kind: "failed",
        reason: served.failureReason
      } : {
        kind: "serving"
      } : {
        kind: "failed",
        reason: `it serves ${served.modelPackageArns.join(", ") || "no model package"} instead of ${modelPackageArn}`
      };
    }
    function resourceName(physicalId) {
      return physicalId.slice(physicalId.lastIndexOf("/") + 1);
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
        }, faults.bear), elapsedMs = clock.now() - startedAt;
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
    async function follow({subject, token, waiting, world, leftMs}, operation) {
      const events = [], known = new Set;
      let stack;
      const ended = await poll({
        ...waiting,
        subject,
        look: async () => {
          stack = await world.stacks.find(operation.stackId);
          for (const event of await world.stacks.events(operation.stackId, token, known)) {
            known.add(event.id);
            events.push(event);
            waiting.log.info(`${event.logicalId} ${event.status}${event.reason ? `: ${event.reason}` : ""}`);
          }
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
      }(events), reason = cause ? `${cause.logicalId} ${cause.status}: ${cause.reason ?? "no reason given"}` : stack?.statusReason;
      return brokenBy(ended.verdict, reason ?? "CloudFormation gives no reason");
    }
    async function removeFailed({subject, token, waiting: {log, ...rest}, world, leftMs}, stack) {
      log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`);
      await world.stacks.remove(stack.id, `${token}-delete`);
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
    async function findServed(stackId, {stacks, servedModel}) {
      const endpoint = (await stacks.resources(stackId)).get("AWS::SageMaker::Endpoint");
      return void 0 === endpoint || "" === endpoint ? void 0 : servedModel.find(resourceName(endpoint));
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
    var markdown = __webpack_require__(1989);
    const verdicts = {
      created: "✅ Created",
      updated: "✅ Updated",
      unchanged: "✅ Unchanged",
      "rolled-back": "❌ Rolled back",
      failed: "❌ Failed",
      "timed-out": "❌ Timed out"
    };
    function summarise(deployment, deployed, failure, consoleUrl) {
      const {parameters, stackName} = deployment, served = deployed?.served, rows = [ [ "Serves now", served && namesOf(served.modelPackageArns) ], [ "Asked for", parameters.has(modelPackageParameter) ? (0, 
      markdown.aY)(parameters.get(modelPackageParameter) ?? "") : void 0 ], [ "Served before", deployed?.before && namesOf(deployed.before.modelPackageArns) ], [ "Endpoint", served && `${(0, 
      markdown.aY)(served.endpointName)}, ${served.status}` ], [ "Endpoint config", served && (0, 
      markdown.aY)(served.configName) ], [ "Image", served && namesOf(served.resolvedImages) ], [ "Stage", (0, 
      markdown.FV)(parameters.get("StageName") ?? "") ], [ "Stack", void 0 === consoleUrl ? (0, 
      markdown.aY)(stackName) : `[${(0, markdown.FV)(stackName)}](${consoleUrl})` ] ];
      return (0, markdown.qN)(`## ${verdicts[deployed?.outcome ?? "failed"]}: ${(0, markdown.FV)(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`, failure && `${(0, 
      markdown.FV)(failure.happened)}\n\n${(0, markdown.FV)(failure.remedy)}`, (0, markdown.tp)([ "", "" ], rows.flatMap(([name, value]) => value ? [ [ name, value ] ] : [])));
    }
    function namesOf(values) {
      return values.map(markdown.aY).join("<br>");
    }
    async function run(inputs, world, stage) {
      const complete = await async function(inputs, world) {
        const templatePath = inputs.template ?? "templates/endpoint.yml", [configText, templateBody] = await Promise.all([ world.readText(inputs.config), void 0 === inputs.template ? world.builtInTemplate() : world.readText(inputs.template) ]), config = function(text, path) {
          let document;
          try {
            document = JSON.parse(text);
          } catch (error) {
            throw new errors.dz([ `${path}: it is not JSON (${String(error)})` ]);
          }
          if (!isMapping(document) || !isMapping(document.Parameters)) {
            const found = isMapping(document) ? `the keys ${Object.keys(document).join(", ") || "(none)"}` : "something else";
            throw new errors.dz([ `${path}: expected a mapping with 'Parameters' and, if wanted, 'Tags'; found ${found}` ]);
          }
          const problems = [], parameters = stringsOf(document.Parameters, "Parameters", path, problems), tags = void 0 === document.Tags ? new Map : stringsOf(document.Tags, "Tags", path, problems);
          parameters.has("StageName") || problems.push(`${path}: 'Parameters.StageName' is missing; it names the stage, such as staging or prod`);
          if (problems.length > 0) throw new errors.dz(problems);
          return {
            parameters,
            tags
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
          if (!template_isMapping(template) || !template_isMapping(template.Resources)) throw new errors.dz([ `${path}: it is not a CloudFormation template, since it has no 'Resources'` ]);
          const parameters = template_isMapping(template.Parameters) ? template.Parameters : {};
          return new Map(Object.entries(parameters).map(([name, declaration]) => [ name, {
            hasDefault: template_isMapping(declaration) && "Default" in declaration
          } ]));
        }(templateBody, templatePath), plan = modelPackageArn => function(sources) {
          const {config, declared, injected, stackName, tags, templateBody, templatePath} = sources, given = Object.entries(injected).filter(entry => void 0 !== entry[1]), parameters = new Map([ ...config.parameters, ...given ]), undeclared = [ ...parameters.keys() ].filter(name => !declared.has(name)), missing = [ ...declared ].filter(([name, {hasDefault}]) => !hasDefault && !parameters.has(name)).map(([name]) => name), problems = [ ...undeclared.map(name => `${templatePath}: it declares no parameter '${name}', which ${name in injected ? "an input sets" : "the config file sets"}`), ...missing.map(name => `${templatePath}: its parameter '${name}' has no value; give it in the config file${function(name) {
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
            EndpointName: inputs.endpointName
          }
        }), {problems} = plan(isNamed(inputs) ? "the model package that the inputs name" : void 0);
        if (problems.length > 0) throw new errors.dz(problems);
        return modelPackageArn => plan(modelPackageArn).deployment;
      }(inputs, world), meant = isNamed(inputs) ? await world.modelPackages.resolve(inputs) : void 0, deployment = complete(meant?.arn), modelPackageArn = deployment.parameters.get(modelPackageParameter);
      stage.setOutputs({
        stackName: deployment.stackName,
        ...void 0 !== modelPackageArn && {
          modelPackageArn
        }
      });
      const refusal = meant && function(meant) {
        const judgement = (0, model_package.bA)(meant);
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
      const deployed = await async function(order, world, waiting) {
        const deadline = waiting.clock.now() + order.timeoutMs, task = {
          order,
          world,
          waiting,
          subject: `stack ${order.deployment.stackName}`,
          token: requestToken(order.deployment, world.run, order.purpose),
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
            step: brokenBy("timed-out", ready.note, "Wait until that operation has ended, and run the job again.")
          };
          const step = ready.verdict;
          return {
            stack,
            step: "refuse" === step.kind ? brokenBy("failed", `it is in ${step.status}`, step.remedy) : step
          };
        }(task), before = stack && await findServed(stack.id, world), operation = "reason" in step ? step : await async function(task, step, stack) {
          const {order, subject, token, waiting, world} = task;
          if ("update" === step.kind && stack) {
            const begun = await world.stacks.update(order.deployment, token);
            waiting.log.info(`${subject}: ${"unchanged" === begun ? "CloudFormation sees no change" : "update begun"}`);
            return "unchanged" === begun ? {
              kind: "unchanged",
              stackId: stack.id
            } : follow(task, {
              kind: "updated",
              stackId: stack.id
            });
          }
          if ("recreate" === step.kind && stack) {
            const refused = await removeFailed(task, stack);
            if (refused) return refused;
          }
          const stackId = await world.stacks.create(order.deployment, token);
          waiting.log.info(`${subject}: creation begun (${stackId})`);
          return follow(task, {
            kind: "created",
            stackId
          });
        }(task, step, stack), end = "reason" in operation ? operation : await async function({order, subject, waiting, world, leftMs}, {kind, stackId}) {
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
          return "serving" === end.kind ? {
            outcome: kind
          } : brokenBy(end.kind, `endpoint ${endpointName}: ${end.reason}`);
        }(task, operation), stackId = "stackId" in operation ? operation.stackId : stack?.id, served = void 0 === stackId ? void 0 : await findServed(stackId, world);
        return {
          outcome: end.outcome,
          stackId,
          before,
          served,
          ..."reason" in end && {
            broken: end
          }
        };
      }({
        deployment,
        modelPackageArn,
        purpose: "deploy",
        timeoutMs: inputs.timeout,
        recreateFailedStack: inputs.recreateFailedStack,
        onEndpoint: endpointName => stage.setOutputs({
          endpointName
        })
      }, world, stage), failure = function({stackName}, deployed) {
        const {broken, outcome, served} = deployed;
        if (!broken) return;
        const now = served ? `; endpoint ${served.endpointName} is ${served.status} and serves ${servedBy(deployed)}` : "";
        return {
          subject: `stack ${stackName}`,
          happened: `${outcome}: ${broken.reason}${now}`,
          remedy: broken.remedy
        };
      }(deployment, deployed);
      stage.log.info(function({stackName}, deployed) {
        return `stack ${stackName}: ${deployed.outcome}${deployed.served ? `; endpoint ${deployed.served.endpointName} serves ${servedBy(deployed)}` : ""}`;
      }(deployment, deployed));
      const outputs = function(deployed) {
        const {before, broken, outcome, served, stackId} = deployed, [previousModelPackageArn] = before?.modelPackageArns ?? [];
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
          ...void 0 !== stackId && {
            consoleUrl: stackConsoleUrl(stackId)
          }
        };
      }(deployed);
      return {
        outputs,
        summary: summarise(deployment, deployed, failure, outputs.consoleUrl),
        ...failure && {
          failure
        }
      };
    }
    const isNamed = ({modelPackageArn, modelPackageGroup}) => void 0 !== modelPackageArn || void 0 !== modelPackageGroup, servedBy = ({served}) => served?.modelPackageArns.join(", ") || "no model package";
  },
  5114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V3: () => chooseModelPackage,
      bA: () => judgeApproval
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
  }
};
