export const id = 16;

export const ids = [ 16 ];

export const modules = {
  6016: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var model_package = __webpack_require__(5114), duration = __webpack_require__(8112), errors = __webpack_require__(2451);
    const waiting = note => ({
      kind: "waiting",
      note
    }), firstPauseMs = 1e3, growth = 1.5, transientInARow = 10, transientForMs = 3e5, silenceMs = 6e4;
    var markdown = __webpack_require__(1989);
    const verdicts = {
      approved: "✅ Approved",
      rejected: "❌ Rejected",
      pending: "⏳ Not decided yet",
      "timed-out": "⏳ No decision in time",
      unusable: "❌ Cannot be deployed"
    };
    function summarise(outcome, seen, failure) {
      const rows = [ [ "Decided by", seen.approvedBy && (0, markdown.FV)(seen.approvedBy) ], [ "At", seen.modifiedAt?.toISOString() ], [ "Remark", seen.approvalDescription && (0, 
      markdown.FV)(seen.approvalDescription) ], [ "Image", seen.imageUri && (0, markdown.aY)(seen.imageUri) ], [ "Model data", seen.modelDataUrl && (0, 
      markdown.aY)(seen.modelDataUrl) ], [ "Model package", (0, markdown.aY)(seen.arn) ] ], decided = "approved" === outcome || "rejected" === outcome;
      return (0, markdown.qN)(`## ${verdicts[outcome]}: model package ${(0, markdown.FV)(seen.group)} version ${seen.version}`, failure && (0, 
      markdown.FV)(failure.remedy), (0, markdown.tp)([ "", "" ], rows.slice(decided ? 0 : 2).flatMap(([name, value]) => value ? [ [ name, value ] ] : [])));
    }
    async function run(inputs, world, stage) {
      const meant = await world.modelPackages.resolve(inputs), subject = `model package ${meant.group}/${meant.version}`;
      stage.log.info(`${subject} is ${meant.arn}`);
      stage.setOutputs({
        modelPackageArn: meant.arn,
        modelPackageVersion: String(meant.version)
      });
      let seen = meant;
      const outcome = (polled = await async function(options) {
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
      }({
        ...stage,
        subject,
        look: async () => seen = await world.modelPackages.find(meant.arn),
        judge: model_package.bA,
        timeoutMs: "check" === inputs.mode ? 0 : inputs.timeout,
        maxPauseMs: 6e4
      }), mode = inputs.mode, "done" === polled.kind ? polled.verdict : "check" === mode ? "pending" : "timed-out");
      var polled, mode;
      stage.log.info(`${subject}: ${outcome}${seen.approvedBy ? ` by ${seen.approvedBy}` : ""}${seen.approvalDescription ? `, "${seen.approvalDescription}"` : ""}`);
      const failure = function(outcome, seen, inputs, subject) {
        const by = seen.approvedBy ? ` by ${seen.approvedBy}` : "", why = seen.approvalDescription ? `: "${seen.approvalDescription}"` : "";
        switch (outcome) {
         case "approved":
          return;

         case "rejected":
          if ("continue" === inputs.onReject) return;
          return {
            subject,
            happened: `rejected${by}${why}`,
            remedy: "Train a better version, or approve this one in the Model Registry and run the job again."
          };

         case "pending":
          if ("continue" === inputs.onPending) return;
          return {
            subject,
            happened: "nobody has approved it yet (PendingManualApproval)",
            remedy: "Approve it in the Model Registry and run the job again."
          };

         case "timed-out":
          if ("continue" === inputs.onTimeout) return;
          return {
            subject,
            happened: "the timeout passed without a decision",
            remedy: "Approve it in the Model Registry and run the job again, or raise 'timeout'."
          };

         case "unusable":
          return {
            subject,
            happened: `its status is ${seen.status}, so that it can never be deployed`,
            remedy: "Register the model again."
          };
        }
      }(outcome, seen, inputs, subject);
      return {
        outputs: outputsOf(outcome, seen),
        summary: summarise(outcome, seen, failure),
        ...failure && {
          failure
        }
      };
    }
    function outputsOf(outcome, seen) {
      const decided = "approved" === outcome || "rejected" === outcome, digest = (0, model_package.ol)(seen.imageUri);
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
        ...void 0 !== seen.approvalDescription && {
          approvalDescription: seen.approvalDescription
        },
        ...void 0 !== seen.imageUri && {
          imageUri: seen.imageUri
        },
        ...void 0 !== digest && {
          imageDigest: digest
        },
        ...void 0 !== seen.modelDataUrl && {
          modelDataUrl: seen.modelDataUrl
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
