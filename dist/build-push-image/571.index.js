export const id = 571;

export const ids = [ 571 ];

export const modules = {
  6571: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      docker: () => docker
    });
    var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760), errors = __webpack_require__(2451);
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
    var external_node_os_ = __webpack_require__(8161), image_push = __webpack_require__(2908), poll = __webpack_require__(81), __addDisposableResource = function(env, value, async) {
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
            __addDisposableResource(env_1, session.log.group(`docker push ${reference}`), !1);
            let attempt = 0, last = {
              kind: "refused",
              reason: "it was not tried"
            };
            await (0, poll.wt)({
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
                    happened: `docker login was refused (${(0, image_push.a)(lastLines)})`,
                    remedy: "Check that the runner reaches the registry and that the role may ecr:GetAuthorizationToken."
                  });
                }();
                const {exitCode, lastLines} = await session.execute({
                  arguments: [ "push", reference ],
                  environment,
                  onLine: line => session.log.info(line)
                });
                last = (0, image_push.C)(exitCode, lastLines);
                return last;
              },
              judge: verdict => "passing" === verdict.kind && attempt < attempts ? (0, poll.eg)(`attempt ${attempt} of ${attempts} broke off (${verdict.reason})`) : (0, 
              poll.Vw)(verdict),
              timeoutMs: pushTimeoutMs
            });
            return last;
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            __disposeResources(env_1);
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
      const execute = order => async function(order, {clock, signal}) {
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
      }, stage), toLog = line => stage.log.info(line);
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
    const isMissing = error => "object" == typeof error && null !== error && "code" in error && "ENOENT" === error.code;
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
