export const id = 237;

export const ids = [ 237 ];

export const modules = {
  3237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => clients_namespaceObject,
      part2: () => credentials_namespaceObject,
      part3: () => model_packages_namespaceObject,
      part4: () => id_token_namespaceObject
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
    var credentials_namespaceObject = {};
    __webpack_require__.r(credentials_namespaceObject);
    __webpack_require__.d(credentials_namespaceObject, {
      credentialsFor: () => credentialsFor
    });
    var model_packages_namespaceObject = {};
    __webpack_require__.r(model_packages_namespaceObject);
    __webpack_require__.d(model_packages_namespaceObject, {
      modelPackages: () => modelPackages
    });
    var id_token_namespaceObject = {};
    __webpack_require__.r(id_token_namespaceObject);
    __webpack_require__.d(id_token_namespaceObject, {
      idToken: () => idToken
    });
    const versionedArn = /^arn:[\w-]+:sagemaker:[\w-]*:\d{12}:model-package\/([\w-]+)\/(\d+)$/;
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
    var duration = __webpack_require__(8112), errors = __webpack_require__(2451);
    const waiting = (note, detail = "") => "" === detail ? {
      kind: "waiting",
      note
    } : {
      kind: "waiting",
      note,
      detail
    }, firstPauseMs = 1e3, growth = 1.5, transientInARow = 10, transientForMs = 3e5, silenceMs = 6e4;
    var markdown = __webpack_require__(1989);
    const verdicts = {
      approved: "✅ Approved",
      rejected: "❌ Rejected",
      pending: "⏳ Not decided yet",
      "timed-out": "⏳ No decision in time",
      unusable: "❌ Cannot be deployed"
    };
    function summarise(outcome, seen, failure) {
      const decision = [ [ "Decided by", seen.approvedBy && (0, markdown.FV)(seen.approvedBy) ], [ "At", seen.modifiedAt?.toISOString() ], [ "Remark", seen.approvalDescription && (0, 
      markdown.FV)(seen.approvalDescription) ] ], rows = [ ..."approved" === outcome || "rejected" === outcome ? decision : [], [ "Status", `${seen.approvalStatus}, ${seen.status}` ], [ "Image", seen.imageUri && (0, 
      markdown.aY)(seen.imageUri) ], [ "Model data", seen.modelDataUrl && (0, markdown.aY)(seen.modelDataUrl) ], [ "Model package", (0, 
      markdown.aY)(seen.arn) ] ];
      return (0, markdown.qN)(`## ${verdicts[outcome]}: model package ${(0, markdown.FV)(seen.group)} version ${seen.version}`, failure && (0, 
      markdown.FV)(failure.remedy), (0, markdown.Bu)(rows));
    }
    async function run(inputs, world, stage) {
      const meant = await world.modelPackages.resolve(inputs), subject = `model package ${meant.group}/${meant.version}`;
      stage.log.info(`${subject} is ${meant.arn}`);
      stage.setOutputs({
        modelPackageArn: meant.arn,
        modelPackageVersion: String(meant.version)
      });
      let seen = meant;
      const ended = "check" === inputs.mode ? judgeApproval(meant) : await async function(options) {
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
      }({
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
        outputs: outputsOf(outcome, seen),
        summary: summarise(outcome, seen, failure),
        ...failure && {
          failure
        }
      };
    }
    const isDecided = outcome => "approved" === outcome || "rejected" === outcome;
    function decisionOf({approvedBy, approvalDescription}, separator) {
      return `${approvedBy ? ` by ${approvedBy}` : ""}${approvalDescription ? `${separator}"${approvalDescription}"` : ""}`;
    }
    function outputsOf(outcome, seen) {
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
    var SageMakerClient = __webpack_require__(2502), ConfiguredRetryStrategy = __webpack_require__(4612), node_http_handler = __webpack_require__(7424);
    const renewBeforeEndMs = 3e5, leastPauseMs = 6e4, shortestSessionMs = 9e5;
    const longestPauseMs = 2e3;
    function clientSettings(cancelled, credentials) {
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
        requestHandler: handler,
        ...credentials && {
          credentials
        }
      };
    }
    const sageMakerClient = (cancelled, credentials) => function(client, credentials) {
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
    }(new SageMakerClient.k(clientSettings(cancelled, credentials)), credentials), usualSessionMs = 36e5;
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
    async function ifPresent(absence, look) {
      try {
        return await look();
      } catch (error) {
        if (function(error, code, text) {
          return error instanceof errors.nM && error.code === code && error.failure.happened.includes(text);
        }(error, absence.code, absence.text)) return;
        throw error;
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
    function credentialsFor(wanted, origin, waiting) {
      const {roleToAssume} = wanted, {idToken, run, env = process.env} = origin, {clock, log} = waiting;
      if (void 0 !== roleToAssume) {
        if (void 0 === idToken) throw new errors.dz([ noToken ]);
        const order = {
          roleArn: roleToAssume,
          sessionName: sessionNameOf(run),
          idToken
        };
        return function(make, {clock, log, signal}) {
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
        }(() => async function(order, {log, signal}) {
          const {roleArn, sessionName, idToken} = order, {fromWebToken} = await __webpack_require__.e(591).then(__webpack_require__.bind(__webpack_require__, 1591)), webIdentityToken = await idToken(audienceOf(roleArn)), what = {
            action: "sts:AssumeRoleWithWebIdentity",
            subject: `role ${roleArn}`
          }, identity = await attempt(what, fromWebToken({
            roleArn,
            roleSessionName: sessionName,
            webIdentityToken,
            clientConfig: clientSettings(signal)
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
        const described = await ifPresent(absence, () => attempt({
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
          const page = await ifPresent(absence, () => attempt({
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
          const group = function(arn) {
            const [, group, version] = versionedArn.exec(arn) ?? [];
            return void 0 === group ? void 0 : {
              group,
              version: Number(version)
            };
          }(arn)?.group, listed = void 0 === group ? void 0 : await summaries(group), found = listed?.find(({ModelPackageArn}) => ModelPackageArn === arn);
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
          await attempt({
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
        imageDigest: (imageUri = container?.Image, /@(sha256:[0-9a-f]{64})$/.exec(imageUri ?? "")?.[1]) ?? container?.ImageDigest,
        modelDataUrl: container?.ModelDataUrl,
        productId: container?.ProductId,
        createdAt: described.CreationTime,
        statisticsUri: ModelMetrics?.ModelQuality?.Statistics?.S3Uri,
        generatedBy: MetadataProperties?.GeneratedBy,
        commitId: MetadataProperties?.CommitId,
        repository: MetadataProperties?.Repository,
        customerMetadata: new Map(Object.entries(described.CustomerMetadataProperties ?? {}))
      };
      var imageUri;
    }
    const attempts = 4, id_token_firstPauseMs = 1e3, answerWithinMs = 1e4, subject = "GitHub's OIDC token";
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
  }
};
