export const id = 775;

export const ids = [ 775 ];

export const modules = {
  2775: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => ecr_client_namespaceObject,
      part2: () => image_repositories_namespaceObject,
      part3: () => docker_namespaceObject,
      part4: () => run_context_namespaceObject
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      run: () => run
    });
    var ecr_client_namespaceObject = {};
    __webpack_require__.r(ecr_client_namespaceObject);
    __webpack_require__.d(ecr_client_namespaceObject, {
      ecrClient: () => ecrClient
    });
    var image_repositories_namespaceObject = {};
    __webpack_require__.r(image_repositories_namespaceObject);
    __webpack_require__.d(image_repositories_namespaceObject, {
      imageRepositories: () => imageRepositories
    });
    var docker_namespaceObject = {};
    __webpack_require__.r(docker_namespaceObject);
    __webpack_require__.d(docker_namespaceObject, {
      docker: () => docker
    });
    var run_context_namespaceObject = {};
    __webpack_require__.r(run_context_namespaceObject);
    __webpack_require__.d(run_context_namespaceObject, {
      readRunContext: () => readRunContext
    });
    const pushedDigest = /\bdigest: (sha256:[0-9a-f]{64})\b/, passing = /\bEOF\b|\b(429|500|502|503|504)\b|too ?many ?requests|timeout|connection (reset|refused)|broken pipe|TLS handshake|token has expired/i;
    function lastWords(lines) {
      const said = lines.map(line => line.trim()).filter(line => "" !== line);
      return said.findLast(line => /^(ERROR|error|Error)\b/.test(line)) ?? said.at(-1) ?? "it said nothing";
    }
    var image_tags = __webpack_require__(1857), domain_image = __webpack_require__(6627), errors = __webpack_require__(2451), duration = __webpack_require__(8112);
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
    var markdown = __webpack_require__(1989);
    const verdicts = {
      pushed: "✅ Pushed",
      reused: "✅ Reused",
      built: "✅ Built, not pushed",
      failed: "❌ Failed"
    };
    function summarise(inputs, imageUri, ending) {
      const {outcome, image, built, buildMs, pushMs, failure, lastLines} = ending, rows = [ [ "Image", imageUri && (0, 
      markdown.aY)(imageUri) ], [ "Digest", image && (0, markdown.aY)(image.digest) ], [ "Tags", inputs.tags.map(markdown.aY).join(", ") ], [ "Platform", built && (0, 
      markdown.FV)(`${built.os}/${built.architecture}`) ], [ "Media type", image && (0, 
      markdown.aY)(image.mediaType) ], [ "Size in the engine", built && (0, domain_image.Xq)(built.sizeBytes) ], [ "Built in", void 0 === buildMs ? void 0 : (0, 
      duration.a)(buildMs) ], [ "Pushed in", void 0 === pushMs ? void 0 : (0, duration.a)(pushMs) ] ];
      return (0, markdown.qN)(`## ${verdicts[outcome]}: image ${(0, markdown.FV)(inputs.repository)}`, "reused" === outcome ? "The registry held this image already; nothing in it changed." : void 0, failure && (0, 
      markdown.Qu)(failure), (0, markdown.Bu)(rows), lastLines && (0, markdown.DV)(lastLines.join("\n")));
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
              const subject = `image ${repository.name}@${ending.digest}`, looked = await poll({
                ...stage,
                subject,
                look: () => repositories.findDigest(repository.name, ending.digest),
                judge: seen => void 0 === seen ? waiting("not visible in the registry yet") : done(seen),
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
          happened: `the build ${void 0 === exitCode ? "was killed, perhaps for want of memory" : `ended with exit code ${exitCode}`} (${lastWords(lastLines)})`,
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
    var ECRClient = __webpack_require__(8577), ConfiguredRetryStrategy = __webpack_require__(4612), node_http_handler = __webpack_require__(7424);
    const ecrClient = (cancelled, credentials) => function(client, credentials) {
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
    }(new ECRClient.S(function(cancelled, credentials) {
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
        retryStrategy: new ConfiguredRetryStrategy.S(8, attempt => Math.min(250 * 2 ** attempt, 2e3)),
        requestHandler: handler,
        ...credentials && {
          credentials
        }
      };
    }(cancelled, credentials)), credentials);
    var DescribeRepositoriesCommand = __webpack_require__(5390), CreateRepositoryCommand = __webpack_require__(7521), BatchGetImageCommand = __webpack_require__(3444), PutImageCommand = __webpack_require__(4163), GetAuthorizationTokenCommand = __webpack_require__(1433);
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
    function imageRepositories(client) {
      async function batchGet(repository, imageIds) {
        const {images = [], failures = []} = await attempt({
          action: "ecr:BatchGetImage",
          subject: subjectOf(repository)
        }, () => client.send(new BatchGetImageCommand.P({
          repositoryName: repository,
          imageIds
        }))), failure = failures.find(({failureCode}) => "ImageNotFound" !== failureCode);
        if (void 0 === failure) return images;
        throw new errors.nM({
          subject: subjectOf(repository),
          happened: `ECR could not look up ${failure.imageId?.imageTag ?? failure.imageId?.imageDigest ?? "an image"} (${failure.failureCode}: ${failure.failureReason})`,
          remedy: "Look at the repository in the ECR console."
        });
      }
      return {
        find: async function(name) {
          try {
            const {repositories = []} = await attempt({
              action: "ecr:DescribeRepositories",
              subject: subjectOf(name)
            }, () => client.send(new DescribeRepositoriesCommand.p({
              repositoryNames: [ name ]
            })));
            return toRepository(name, repositories[0]);
          } catch (error) {
            if (function(error, code, text) {
              return error instanceof errors.nM && error.code === code && error.failure.happened.includes(text);
            }(error, "RepositoryNotFoundException", "")) return;
            throw error;
          }
        },
        create: async function({name, immutableTags, tags}) {
          const {repository} = await attempt({
            action: "ecr:CreateRepository",
            subject: subjectOf(name)
          }, () => client.send(new CreateRepositoryCommand.W({
            repositoryName: name,
            imageTagMutability: immutableTags ? "IMMUTABLE" : "MUTABLE",
            imageScanningConfiguration: {
              scanOnPush: !0
            },
            tags: [ ...tags ].map(([Key, Value]) => ({
              Key,
              Value
            }))
          })));
          return toRepository(name, repository);
        },
        findTags: async function(repository, tags) {
          const images = await batchGet(repository, tags.map(imageTag => ({
            imageTag
          })));
          return new Map(images.flatMap(image => void 0 === image.imageId?.imageTag ? [] : [ [ image.imageId.imageTag, toPushedImage(image) ] ]));
        },
        findDigest: async function(repository, imageDigest) {
          const [image] = await batchGet(repository, [ {
            imageDigest
          } ]);
          return image && toPushedImage(image);
        },
        putTag: async function(repository, {manifest, mediaType}, tag) {
          await attempt({
            action: "ecr:PutImage",
            subject: `${subjectOf(repository)}, tag ${tag}`
          }, () => client.send(new PutImageCommand.S({
            repositoryName: repository,
            imageManifest: manifest,
            imageManifestMediaType: mediaType,
            imageTag: tag
          })));
        },
        authorize: async function(mask) {
          const {authorizationData = []} = await attempt({
            action: "ecr:GetAuthorizationToken",
            subject: "Amazon ECR"
          }, () => client.send(new GetAuthorizationTokenCommand.E({}))), {authorizationToken: token = "", proxyEndpoint = ""} = authorizationData[0] ?? {}, [username = "", password = ""] = Buffer.from(token, "base64").toString().split(/:(.*)/s);
          if ("" === password || !URL.canParse(proxyEndpoint)) throw new errors.nM({
            subject: "Amazon ECR",
            happened: "it answered GetAuthorizationToken without a usable token",
            remedy: "Run the job again."
          });
          mask(token);
          mask(password);
          return {
            registry: new URL(proxyEndpoint).host,
            username,
            password
          };
        }
      };
    }
    const subjectOf = repository => `repository ${repository}`;
    function toRepository(name, repository) {
      return {
        name,
        uri: repository?.repositoryUri ?? ""
      };
    }
    function toPushedImage({imageId, imageManifest = "", imageManifestMediaType = ""}) {
      return {
        digest: imageId?.imageDigest ?? "",
        mediaType: imageManifestMediaType,
        manifest: imageManifest,
        configDigest: (0, domain_image.e$)(imageManifest)
      };
    }
    var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760);
    function chooseBuilder({client, buildx}) {
      const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(buildx ?? "") ?? [];
      return void 0 === major || "0" === major && Number(minor) > 0 && Number(minor) < 10 ? Number.parseInt(client, 10) < 23 ? "engine-buildkit" : "engine-classic" : "buildx";
    }
    var external_node_child_process_ = __webpack_require__(1421), external_node_readline_ = __webpack_require__(481), external_node_util_ = __webpack_require__(7975);
    const keptLines = 50, graceMs = 2e3;
    function killGroup({pid}, signal) {
      if (void 0 !== pid) try {
        process.kill(-pid, signal);
      } catch {}
    }
    const isMissing = error => "object" == typeof error && null !== error && "code" in error && "ENOENT" === error.code;
    var external_node_os_ = __webpack_require__(8161), registry_addDisposableResource = function(env, value, async) {
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
    }, registry_disposeResources = function(SuppressedError) {
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
    const attempts = 3, pushTimeoutMs = 36e5;
    async function connectRegistry({authorize}, session) {
      const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(process.env.RUNNER_TEMP ?? (0, 
      external_node_os_.tmpdir)(), "docker-config-")), environment = {
        DOCKER_CONFIG: directory
      };
      return {
        push: async function(reference) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            registry_addDisposableResource(env_1, session.log.group(`docker push ${reference}`), !1);
            let attempt = 0, last = {
              kind: "refused",
              reason: "it was not tried"
            };
            await poll({
              ...session,
              subject: reference,
              look: async () => {
                attempt += 1;
                await async function() {
                  const {registry, username, password} = await authorize();
                  await async function(directory, registry) {
                    const own = process.env.DOCKER_CONFIG ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".docker"), currentContext = await async function(path) {
                      try {
                        const {currentContext} = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
                        return "string" == typeof currentContext ? currentContext : void 0;
                      } catch {
                        return;
                      }
                    }((0, external_node_path_.join)(own, "config.json")), config = {
                      auths: {
                        [registry]: {}
                      },
                      ...void 0 !== currentContext && {
                        currentContext
                      }
                    };
                    await (0, promises_.writeFile)((0, external_node_path_.join)(directory, "config.json"), JSON.stringify(config), {
                      mode: 384
                    });
                    const contexts = (0, external_node_path_.join)(own, "contexts");
                    void 0 === await (0, promises_.stat)((0, external_node_path_.join)(directory, "contexts")).catch(() => {}) && await (0, 
                    promises_.stat)(contexts).catch(() => {}) && await (0, promises_.symlink)(contexts, (0, 
                    external_node_path_.join)(directory, "contexts"));
                  }(directory, registry);
                  const {exitCode, lastLines} = await session.execute({
                    arguments: [ "login", "--username", username, "--password-stdin", registry ],
                    environment,
                    input: password
                  });
                  if (0 !== exitCode) throw new errors.nM({
                    subject: `registry ${registry}`,
                    happened: `docker login was refused (${lastWords(lastLines)})`,
                    remedy: "Check that the runner reaches the registry and that the role may ecr:GetAuthorizationToken."
                  });
                }();
                const {exitCode, lastLines} = await session.execute({
                  arguments: [ "push", reference ],
                  environment,
                  onLine: line => session.log.info(line)
                });
                last = function(exitCode, lines) {
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
                }(exitCode, lastLines);
                return last;
              },
              judge: verdict => "passing" === verdict.kind && attempt < attempts ? waiting(`attempt ${attempt} of ${attempts} broke off (${verdict.reason})`) : done(verdict),
              timeoutMs: pushTimeoutMs
            });
            return last;
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            registry_disposeResources(env_1);
          }
        },
        [Symbol.asyncDispose]: () => (0, promises_.rm)(directory, {
          recursive: !0,
          force: !0
        })
      };
    }
    var docker_addDisposableResource = function(env, value, async) {
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
    }, docker_disposeResources = function(SuppressedError) {
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
    function docker(stage) {
      const execute = function(run) {
        return order => async function(order, {clock, signal}) {
          signal.throwIfAborted();
          const child = (0, external_node_child_process_.spawn)(order.executable, order.arguments, {
            env: {
              ...process.env,
              ...order.environment
            },
            stdio: "pipe",
            detached: !0
          }), stdout = [], lastLines = [], hear = (stream, alsoTo) => (0, external_node_readline_.createInterface)({
            input: stream,
            crlfDelay: 1 / 0
          }).on("line", raw => {
            const line = (0, external_node_util_.stripVTControlCharacters)(raw);
            alsoTo?.push(line);
            lastLines.push(line);
            lastLines.length > keptLines && lastLines.shift();
            order.onLine?.(line);
          });
          hear(child.stdout, stdout);
          hear(child.stderr);
          child.stdin.on("error", () => {});
          child.stdin.end(order.input ?? "");
          const exitCode = await async function(child, clock, signal) {
            const ended = new AbortController, stop = () => {
              killGroup(child, "SIGINT");
              clock.sleep(graceMs, ended.signal).then(() => {
                killGroup(child, "SIGKILL");
                child.stdout?.destroy();
                child.stderr?.destroy();
              }, () => {});
            };
            signal.addEventListener("abort", stop, {
              once: !0
            });
            try {
              return await new Promise((resolve, reject) => {
                child.once("error", reject);
                child.once("close", code => resolve(code ?? void 0));
              });
            } finally {
              signal.removeEventListener("abort", stop);
              ended.abort();
            }
          }(child, clock, signal);
          signal.throwIfAborted();
          return {
            exitCode,
            stdout: stdout.join("\n"),
            lastLines
          };
        }({
          executable: "docker",
          ...order,
          environment: {
            DOCKER_CLI_HINTS: "false",
            ...order.environment
          }
        }, run);
      }(stage), toLog = line => stage.log.info(line);
      return {
        probe: async function() {
          try {
            const {exitCode, stdout, lastLines} = await execute({
              arguments: [ "version", "--format", "{{json .}}" ]
            }), {Client, Server} = function(stdout) {
              try {
                return JSON.parse(stdout);
              } catch {
                return {};
              }
            }(stdout);
            if (0 !== exitCode || !Server || !Client) return {
              kind: "missing",
              problem: `no Docker engine answers (${lastLines.at(-1) ?? "docker version failed"})`
            };
            const buildx = await execute({
              arguments: [ "buildx", "version" ]
            }), versions = {
              client: Client.Version,
              buildx: 0 === buildx.exitCode ? buildx.stdout : void 0
            };
            return {
              kind: "ready",
              client: Client.Version,
              engine: Server.Version,
              builder: chooseBuilder(versions)
            };
          } catch (error) {
            if (!isMissing(error)) throw error;
            return {
              kind: "missing",
              problem: "there is no docker command on the PATH of this runner"
            };
          }
        },
        findPathProblems: async function(context, dockerfile = (0, external_node_path_.join)(context, "Dockerfile")) {
          const [folder, file] = await Promise.all([ context, dockerfile ].map(path => (0, 
          promises_.stat)(path).catch(() => {})));
          return [ ...folder?.isDirectory() ? [] : [ `input 'context': there is no folder '${context}' in the checkout` ], ...file?.isFile() ? [] : [ `input 'dockerfile': there is no file '${dockerfile}' in the checkout` ] ];
        },
        build: async function(builder, order) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            const command = function(builder, order) {
              const common = [ "--platform", order.platform, ...void 0 === order.dockerfile ? [] : [ "--file", order.dockerfile ], ...Object.entries(order.labels).flatMap(([name, value]) => [ "--label", `${name}=${value}` ]), ...order.references.flatMap(reference => [ "--tag", reference ]), order.context ];
              switch (builder) {
               case "buildx":
                return {
                  arguments: [ "buildx", "build", "--progress", "plain", "--provenance=false", "--sbom=false", "--output", "type=docker,oci-mediatypes=false", ...common ],
                  environment: {}
                };

               case "engine-buildkit":
                return {
                  arguments: [ "build", "--progress", "plain", ...common ],
                  environment: {
                    DOCKER_BUILDKIT: "1"
                  }
                };

               case "engine-classic":
                return {
                  arguments: [ "build", ...common ],
                  environment: {
                    DOCKER_BUILDKIT: ""
                  }
                };
              }
            }(builder, order);
            docker_addDisposableResource(env_1, stage.log.group(`docker ${command.arguments.join(" ")}`), !1);
            return await execute({
              ...command,
              onLine: toLog
            });
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            docker_disposeResources(env_1);
          }
        },
        inspect: async function(reference) {
          const {exitCode, stdout, lastLines} = await execute({
            arguments: [ "image", "inspect", "--format", "{{json .}}", reference ]
          });
          if (0 === exitCode) return function(stdout) {
            const {Id, Os, Architecture, Size, Descriptor} = JSON.parse(stdout);
            return {
              id: Id,
              os: Os,
              architecture: Architecture,
              sizeBytes: Size,
              mediaType: Descriptor?.mediaType
            };
          }(stdout);
          throw new errors.nM({
            subject: `image ${reference}`,
            happened: `the build ended well, and yet the Docker engine does not have it (${lastLines.at(-1) ?? "no reason given"})`,
            remedy: "A builder that keeps its images to itself is in use; choose another with docker/setup-buildx-action or BUILDX_BUILDER."
          });
        },
        connect: connection => connectRegistry(connection, {
          ...stage,
          execute
        })
      };
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
  }
};
