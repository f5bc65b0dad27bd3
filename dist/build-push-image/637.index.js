export const id = 637;

export const ids = [ 637 ];

export const modules = {
  6637: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var image_push = __webpack_require__(2908), image_tags = __webpack_require__(1857), domain_image = __webpack_require__(6627), errors = __webpack_require__(2451), poll = __webpack_require__(81), __addDisposableResource = function(env, value, async) {
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
    const visibleWithinMs = 3e4;
    function conflict(subject, built, held) {
      const config = void 0 === held?.configDigest ? "" : `, with the config ${held.configDigest}`;
      return {
        subject,
        happened: `it is immutable and holds ${held?.digest ?? "another image"}${config}; the image built here is ${built.id}`,
        remedy: "Push under a new tag, such as the commit, or set 'if-tag-exists' to reuse."
      };
    }
    function invisible(subject) {
      return {
        subject,
        happened: "docker push went well, and yet the registry does not show it",
        remedy: "Look at the repository in the ECR console, and run the job again."
      };
    }
    var duration = __webpack_require__(8112), markdown = __webpack_require__(1989);
    const verdicts = {
      pushed: "✅ Pushed",
      reused: "✅ Reused",
      built: "✅ Built, not pushed",
      failed: "❌ Failed"
    };
    function summarise(inputs, imageUri, ending) {
      const {outcome, image, built, buildMs, pushMs, failure, lastLines} = ending, rows = [ [ "Image", imageUri && (0, 
      markdown.aY)(imageUri) ], [ "Digest", image && (0, markdown.aY)(image.digest) ], [ "Tags", inputs.tags.map(markdown.aY).join(", ") ], [ "Platform", built && `${built.os}/${built.architecture}` ], [ "Media type", image && (0, 
      markdown.aY)(image.mediaType) ], [ "Size in the engine", built && (0, domain_image.Xq)(built.sizeBytes) ], [ "Built in", void 0 === buildMs ? void 0 : (0, 
      duration.a)(buildMs) ], [ "Pushed in", void 0 === pushMs ? void 0 : (0, duration.a)(pushMs) ] ];
      return (0, markdown.qN)(`## ${verdicts[outcome]}: image ${(0, markdown.FV)(inputs.repository)}`, "reused" === outcome ? "The registry held this image already; nothing in it changed." : void 0, failure && `**${(0, 
      markdown.FV)(failure.subject)}**: ${(0, markdown.FV)(failure.happened)}\n\n${(0, 
      markdown.FV)(failure.remedy)}`, (0, markdown.tp)([ "", "" ], rows.flatMap(([name, value]) => value ? [ [ name, value ] ] : [])), lastLines && (0, 
      markdown.DV)(lastLines.join("\n")));
    }
    async function run(inputs, world, stage) {
      const scene = {
        inputs,
        world,
        stage
      }, builder = await async function({inputs: {context, dockerfile}, world: {docker}, stage}) {
        const [probe, pathProblems] = await Promise.all([ docker.probe(), docker.findPathProblems(context, dockerfile) ]);
        if ("missing" === probe.kind) throw new errors.dz([ probe.problem, ...pathProblems ]);
        if (pathProblems.length > 0) throw new errors.dz(pathProblems);
        const how = "buildx" === probe.builder ? "buildx builds" : "there is no buildx 0.10 or later, so the engine's own builder builds, and the registry is asked afterwards which format it got";
        stage.log.info(`Docker ${probe.client}, engine ${probe.engine}: ${how}`);
        return probe.builder;
      }(scene);
      if (!inputs.push) return report(scene, inputs.repository, await build(scene, builder, inputs.repository));
      const repository = await async function({inputs, world: {repositories}, stage}) {
        const name = inputs.repository, found = await repositories.find(name);
        if (found) return found;
        if (!inputs.createRepository) throw new errors.nM({
          subject: `repository ${name}`,
          happened: "there is none of this name in this account and region",
          remedy: "Create it, set 'create-repository: true', or assume a role of the account that has it."
        });
        const immutableTags = "overwrite" !== inputs.ifTagExists;
        stage.log.info(`repository ${name} is created, with ${immutableTags ? "immutable" : "mutable"} tags`);
        return repositories.create({
          name,
          immutableTags,
          tags: inputs.resourceTags ?? new Map
        });
      }(scene), {name, uri} = repository;
      stage.setOutputs({
        registry: (0, domain_image.Fv)(uri),
        repository: name,
        tag: inputs.tags[0]
      });
      const existing = await world.repositories.findTags(name, inputs.tags), plan = (0, 
      image_tags.V)(inputs.ifTagExists, inputs.tags, existing);
      switch (plan.kind) {
       case "refuse":
        return report(scene, uri, {
          outcome: "failed",
          failure: {
            subject: `repository ${name}`,
            happened: plan.happened,
            remedy: plan.remedy
          }
        });

       case "reuse":
        return report(scene, uri, await async function({world: {repositories}}, {name}, {image, missing}) {
          const failure = (0, domain_image.AX)(`image ${name}@${image.digest}`, image.mediaType);
          if (failure) return {
            outcome: "failed",
            image,
            failure
          };
          for (const tag of missing) await repositories.putTag(name, image, tag);
          return {
            outcome: "reused",
            image
          };
        }(scene, repository, plan));

       case "build":
        {
          const ending = await build(scene, builder, uri);
          if (void 0 === ending.built || ending.failure) return report(scene, uri, ending);
          const startedAt = stage.clock.now(), pushed = await async function(scene, repository, {built, existing}) {
            const env_1 = {
              stack: [],
              error: void 0,
              hasError: !1
            };
            try {
              const {inputs, world, stage} = scene, {docker, repositories} = world, [first, ...others] = inputs.tags, registry = __addDisposableResource(env_1, await docker.connect({
                authorize: () => repositories.authorize(stage.log.mask)
              }), !0), pushNext = async tag => async function({world: {repositories}, stage}, verdict, {tag, repository, built, before}) {
                switch (verdict.kind) {
                 case "pushed":
                  return {
                    kind: "held",
                    digest: verdict.digest,
                    moved: before?.digest !== verdict.digest
                  };

                 case "immutable":
                  {
                    const held = (await repositories.findTags(repository.name, [ tag ])).get(tag);
                    if (void 0 === held || !(0, domain_image.m_)(built, held)) return {
                      kind: "failed",
                      failure: conflict(`tag ${tag} of repository ${repository.name}`, built, held)
                    };
                    stage.log.info(`tag ${tag} is immutable, and holds this very image already`);
                    return {
                      kind: "held",
                      digest: held.digest,
                      moved: !1
                    };
                  }

                 case "passing":
                 case "refused":
                  return {
                    kind: "failed",
                    failure: {
                      subject: `image ${repository.uri}:${tag}`,
                      happened: `docker push was refused (${verdict.reason})`,
                      remedy: "Run the job again if the network is to blame; else check that the role may push to this repository."
                    }
                  };
                }
              }(scene, await registry.push(`${repository.uri}:${tag}`), {
                tag,
                repository,
                built,
                before: existing.get(tag)
              });
              let ending = await pushNext(first);
              for (const tag of others) {
                if ("failed" === ending.kind) break;
                const next = await pushNext(tag);
                ending = "failed" === next.kind ? next : {
                  ...ending,
                  moved: ending.moved || next.moved
                };
              }
              if ("failed" === ending.kind) return {
                outcome: "failed",
                failure: ending.failure
              };
              const subject = `image ${repository.name}@${ending.digest}`, looked = await (0, 
              poll.wt)({
                ...stage,
                subject,
                look: () => repositories.findDigest(repository.name, ending.digest),
                judge: seen => void 0 === seen ? (0, poll.eg)("not visible in the registry yet") : (0, 
                poll.Vw)(seen),
                timeoutMs: visibleWithinMs
              });
              if ("timed-out" === looked.kind) return {
                outcome: "failed",
                failure: invisible(subject)
              };
              const image = looked.verdict, failure = (0, domain_image.AX)(subject, image.mediaType);
              return failure ? {
                outcome: "failed",
                image,
                failure
              } : {
                outcome: ending.moved ? "pushed" : "reused",
                image
              };
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = !0;
            } finally {
              const result_1 = __disposeResources(env_1);
              result_1 && await result_1;
            }
          }(scene, repository, {
            built: ending.built,
            existing
          });
          return report(scene, uri, {
            ...ending,
            ...pushed,
            pushMs: stage.clock.now() - startedAt
          });
        }
      }
    }
    async function build({inputs, world, stage: {clock}}, builder, name) {
      const {platform, context, dockerfile, tags} = inputs, references = tags.map(tag => `${name}:${tag}`), startedAt = clock.now(), order = {
        platform,
        context,
        dockerfile,
        references,
        labels: (0, domain_image.J0)(world.origin)
      }, {exitCode, lastLines} = await world.docker.build(builder, order), buildMs = clock.now() - startedAt, subject = `image ${inputs.repository}`;
      if (0 !== exitCode) return {
        outcome: "failed",
        buildMs,
        lastLines,
        failure: {
          subject,
          happened: `the build ${void 0 === exitCode ? "was killed, perhaps for want of memory" : `ended with exit code ${exitCode}`} (${(0, 
          image_push.a)(lastLines)})`,
          remedy: "The end of its output is in the job summary, all of it in the log."
        }
      };
      const built = await world.docker.inspect(`${name}:${tags[0]}`), failure = (0, domain_image.RN)(subject, built, platform) ?? (void 0 === built.mediaType ? void 0 : (0, 
      domain_image.AX)(subject, built.mediaType));
      return {
        outcome: failure ? "failed" : "built",
        built,
        buildMs,
        ...failure && {
          failure
        }
      };
    }
    function report({inputs, stage}, name, ending) {
      const {outcome, image, built, failure} = ending, local = "built" === outcome ? `${name}:${inputs.tags[0]}` : void 0, imageUri = image ? `${name}@${image.digest}` : local;
      stage.log.info(`image ${inputs.repository}: ${outcome}${void 0 === imageUri ? "" : `, ${imageUri}`}`);
      return {
        outputs: {
          outcome,
          reused: String("reused" === outcome),
          ...void 0 !== imageUri && {
            imageUri
          },
          ...image && {
            digest: image.digest,
            mediaType: image.mediaType
          },
          ...built && {
            architecture: built.architecture
          }
        },
        summary: summarise(inputs, imageUri, ending),
        ...failure && {
          failure
        }
      };
    }
  },
  2908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => judgePush,
      a: () => lastWords
    });
    const pushedDigest = /\bdigest: (sha256:[0-9a-f]{64})\b/, passing = /\bEOF\b|\b(429|500|502|503|504)\b|too ?many ?requests|timeout|connection (reset|refused)|broken pipe|TLS handshake|token has expired/i;
    function judgePush(exitCode, lines) {
      const digest = lines.map(line => pushedDigest.exec(line)?.[1]).find(found => void 0 !== found);
      if (0 === exitCode && void 0 !== digest) return {
        kind: "pushed",
        digest
      };
      if (0 === exitCode) return {
        kind: "refused",
        reason: "docker push named no digest"
      };
      const reason = lastWords(lines);
      return /immutable/i.test(reason) ? {
        kind: "immutable"
      } : {
        kind: passing.test(reason) ? "passing" : "refused",
        reason
      };
    }
    function lastWords(lines) {
      const said = lines.map(line => line.trim()).filter(line => "" !== line);
      return said.findLast(line => /^(ERROR|error|Error)\b/.test(line)) ?? said.at(-1) ?? "it said nothing";
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
          const elapsed = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(clock.now() - startedAt);
          log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}, after ${elapsed}`);
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
  }
};
