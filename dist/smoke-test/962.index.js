export const id = 962;

export const ids = [ 962 ];

export const modules = {
  962: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ContainerError: () => ContainerError,
      modelContainer: () => modelContainer,
      runningContainer: () => runningContainer
    });
    var external_node_crypto_ = __webpack_require__(7598);
    const pushedDigest = /\bdigest: (sha256:[0-9a-f]{64})\b/, passing = /\bEOF\b|\b(429|500|502|503|504)\b|too ?many ?requests|timeout|connection (reset|refused)|broken pipe|TLS handshake|token has expired/i;
    function lastWords(lines) {
      const said = lines.map(line => line.trim()).filter(line => "" !== line);
      return said.findLast(line => /^(ERROR|error|Error)\b/.test(line)) ?? said.at(-1) ?? "it said nothing";
    }
    var duration = __webpack_require__(8112), errors = __webpack_require__(2451);
    function lingering(cancelled, ms) {
      const late = new AbortController, linger = () => AbortSignal.timeout(ms).addEventListener("abort", () => late.abort(cancelled.reason));
      cancelled.aborted ? linger() : cancelled.addEventListener("abort", linger, {
        once: !0
      });
      return late.signal;
    }
    const imagePattern = /^[a-zA-Z0-9][\w.:/@-]*$/, containerPattern = /^[a-zA-Z0-9][\w.-]*$/, variablePattern = /^[a-zA-Z_]\w*$/, heededByDocker = /^(PATH|HOME|LD_\w+|DOCKER_\w+)$/, portVariable = "SAGEMAKER_BIND_TO_PORT";
    function listeningPort(environment) {
      const text = environment.get(portVariable) ?? "8080", port = Number(text);
      return /^\d{1,5}$/.test(text) && port > 0 && port < 65536 ? port : void 0;
    }
    const csvField = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text, renderPort = (name, port) => [ "port", name, `${port}/tcp` ], renderState = name => [ "container", "inspect", "--format", "{{json .State}}", "--", name ], renderLogs = (name, lines) => [ "logs", "--tail", String(lines), "--", name ], renderStop = name => [ "stop", "--", name ], renderRemove = name => [ "rm", "--force", "--volumes", "--", name ];
    var poll = __webpack_require__(81), external_node_events_ = __webpack_require__(8474), external_node_http_ = __webpack_require__(7067);
    const attemptMs = 2e3, largestBodyBytes = 65536, words = {
      ECONNREFUSED: "connection refused",
      ECONNRESET: "connection closed"
    };
    function reasonOf(error) {
      const {code = "", message} = error;
      return words[code] ?? message;
    }
    const pingEveryMs = 500;
    const isHealthy = answer => "answered" === answer.kind && 200 === answer.status, describePing = answer => "answered" === answer.kind ? `answered with ${answer.status}` : answer.reason;
    function judgeState(state) {
      return state?.running ? void 0 : {
        kind: "ended",
        state
      };
    }
    function describeState(state) {
      return void 0 === state ? "the container was removed by somebody else" : `the container ended by itself${state.outOfMemory ? ", for want of memory," : ""} with exit code ${state.exitCode}`;
    }
    var external_node_child_process_ = __webpack_require__(1421), external_node_readline_ = __webpack_require__(481), external_node_util_ = __webpack_require__(7975);
    const keptLines = 50, graceMs = 2e3;
    function killGroup({pid}, signal) {
      if (void 0 !== pid) try {
        process.kill(-pid, signal);
      } catch {}
    }
    function dockerCommand(run) {
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
    }
    const isMissing = error => "object" == typeof error && null !== error && "code" in error && "ENOENT" === error.code;
    function container(name, execute) {
      return {
        state: async function() {
          const {exitCode, stdout} = await execute({
            arguments: renderState(name)
          });
          if (0 !== exitCode) return;
          const {Running, ExitCode, OOMKilled} = JSON.parse(stdout);
          return {
            running: Running,
            exitCode: ExitCode,
            outOfMemory: OOMKilled
          };
        },
        publishedOn: async function(port) {
          const {exitCode, stdout} = await execute({
            arguments: renderPort(name, port)
          });
          return 0 === exitCode ? stdout.split("\n").filter(line => "" !== line) : [];
        },
        logTail: async function(lines) {
          const said = [];
          await execute({
            arguments: renderLogs(name, lines),
            onLine: line => said.push(line)
          });
          return said.slice(-lines);
        },
        stop: () => execute({
          arguments: renderStop(name)
        }),
        remove: () => execute({
          arguments: renderRemove(name)
        })
      };
    }
    const logWithinMs = 5e3;
    async function readLogTail(name, lines, clock) {
      return container(name, dockerCommand({
        clock,
        signal: AbortSignal.timeout(logWithinMs)
      })).logTail(lines).catch(() => []);
    }
    const engineMs = 15e3, removeWithinMs = 3e4, cancelledRemoveWithinMs = 5e3, killed = 137;
    async function removeContainer({name, subject}, stage) {
      const signal = AbortSignal.timeout(stage.signal.aborted ? cancelledRemoveWithinMs : removeWithinMs), box = container(name, dockerCommand({
        ...stage,
        signal
      }));
      try {
        const {exitCode} = await box.remove();
        if (0 === exitCode || void 0 === await box.state()) return;
      } catch {}
      stage.log.warn(`${subject}: its container could not be removed; docker rm --force ${name} does it.`);
    }
    var promises_ = __webpack_require__(1455), external_node_os_ = __webpack_require__(8161), external_node_path_ = __webpack_require__(6760);
    function chooseBuilder({client, buildx}) {
      const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(buildx ?? "") ?? [];
      return void 0 === major || "0" === major && Number(minor) > 0 && Number(minor) < 10 ? Number.parseInt(client, 10) < 23 ? "engine-buildkit" : "engine-classic" : "buildx";
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
    const loopback = "127.0.0.1";
    function engineHostOf(endpoint) {
      const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(endpoint)?.[1] ?? loopback;
      return isLoopback(host) ? loopback : host;
    }
    const isLoopback = host => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
    function findPublished(lines, {engineHost, ownAddresses}) {
      return lines.flatMap(line => {
        const [, host = "", port = ""] = /^(.+):(\d+)$/.exec(line.trim()) ?? [], address = bare(host);
        return "" === port ? [] : "0.0.0.0" === address || "::" === address ? [ `http://${engineHost}:${port}` ] : (address => isLoopback(engineHost) ? isLoopback(address) || ownAddresses.includes(address) : bare(engineHost) === address)(address) ? [ `http://${address.includes(":") ? `[${address}]` : address}:${port}` ] : [];
      })[0];
    }
    const bare = host => host.replace(/^\[|\]$/g, "");
    async function findImageProblems(image, stage) {
      return await async function(execute, args) {
        try {
          return 0 === (await execute({
            arguments: args
          })).exitCode;
        } catch (error) {
          if (isMissing(error)) return !1;
          throw error;
        }
      }(dockerCommand(stage), [ "image", "inspect", "--format", "{{.Id}}", "--", image ]) ? [] : [ await findEngineProblem(stage) ?? `input 'image': the Docker engine of this machine has no ${image}; build it in a step before this one (build-push-image with 'push: false'), or pull it` ];
    }
    async function findEngineProblem(stage) {
      const probe = await function(stage) {
        const execute = dockerCommand(stage), toLog = line => stage.log.info(line);
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
      }(stage).probe();
      return "missing" === probe.kind ? probe.problem : void 0;
    }
    async function findFolder(path, checkout = process.env.GITHUB_WORKSPACE ?? process.cwd()) {
      const [root, folder] = await Promise.all([ (0, promises_.realpath)(checkout), (0, 
      promises_.realpath)((0, external_node_path_.resolve)(checkout, path)).catch(() => {}) ]);
      if (void 0 === folder || !(await (0, promises_.stat)(folder)).isDirectory()) return {
        problem: `input 'model': there is no folder '${path}' in the checkout`
      };
      const inside = (0, external_node_path_.relative)(root, folder);
      return inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside) ? {
        problem: `input 'model': '${path}' lies outside of the checkout`
      } : {
        path: folder
      };
    }
    async function findReach(execute) {
      const {exitCode, stdout} = await execute({
        arguments: [ "context", "inspect", "--format", "{{.Endpoints.docker.Host}}" ]
      }), endpoint = 0 === exitCode ? stdout : process.env.DOCKER_HOST ?? "", ownAddresses = Object.values((0, 
      external_node_os_.networkInterfaces)()).flatMap(each => (each ?? []).map(({address}) => address));
      return {
        engineHost: engineHostOf(endpoint),
        ownAddresses
      };
    }
    var model_container_addDisposableResource = function(env, value, async) {
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
    }, model_container_disposeResources = function(SuppressedError) {
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
    class ContainerError extends errors.nM {
      logTail;
      constructor(failure, logTail) {
        super(failure);
        this.logTail = logTail;
      }
    }
    const startLingersMs = 2500, sageMakerStopTimeoutMs = 3e4, shownLines = 20, servingPort = 8080;
    async function modelContainer(order, stage) {
      const checked = await async function(order, stage) {
        const {image, model, environment} = order, ill = function({image, environment}) {
          const imageProblem = `input 'image': expected the name of an image, with its tag or digest, got '${image}'`, portProblem = `input 'environment': SAGEMAKER_BIND_TO_PORT: expected a port, got '${environment.get(portVariable)}'`;
          return [ ...imagePattern.test(image) ? [] : [ imageProblem ], ...[ ...environment ].flatMap(([name, value]) => function(name, value) {
            const refuse = why => [ `input 'environment': ${why}` ];
            return variablePattern.test(name) ? heededByDocker.test(name) ? refuse(`${name} would be heeded by the docker command; set it in the image`) : value.includes("\0") ? refuse(`${name} holds a zero byte`) : [] : refuse(`'${name}' is no name of an environment variable`);
          }(name, value)), ...void 0 === listeningPort(environment) ? [ portProblem ] : [] ];
        }(order), [folder, missing] = await Promise.all([ void 0 === model ? {
          path: void 0,
          problem: void 0
        } : findFolder(model), 0 === ill.length ? findImageProblems(image, stage) : [] ]), port = listeningPort(environment), problems = [ ...ill, ...void 0 === folder.problem ? [] : [ folder.problem ], ...missing ];
        if (void 0 === port || problems.length > 0) throw new errors.dz(problems);
        return {
          port,
          modelFolder: folder.path
        };
      }(order, stage), {stopTimeoutMs = sageMakerStopTimeoutMs, startupTimeoutMs, image} = order, subject = `image ${image}`, name = `model-under-test-${(0, 
      external_node_crypto_.randomUUID)()}`, ending = {
        name,
        subject,
        stopTimeoutMs
      };
      try {
        const published = await async function(serving, stage) {
          const reach = await findReach(dockerCommand(stage)), late = {
            ...stage,
            signal: lingering(stage.signal, startLingersMs)
          }, {exitCode, lastLines} = await dockerCommand(late)(function(serving) {
            const {name, image, environment, port, modelFolder, onLoopback, stopTimeoutMs} = serving, source = void 0 === modelFolder ? void 0 : csvField(`source=${modelFolder}`);
            return {
              arguments: [ "run", "--detach", "--pull", "never", "--name", name, "--stop-signal", "SIGTERM", "--stop-timeout", String(Math.ceil(stopTimeoutMs / 1e3)), "--publish", onLoopback ? `127.0.0.1::${port}` : String(port), ...void 0 === source ? [] : [ "--mount", `type=bind,${source},target=/opt/ml/model,readonly` ], ...[ ...environment.keys() ].flatMap(variable => [ "--env", variable ]), "--", image, "serve" ],
              environment: Object.fromEntries(environment)
            };
          }({
            ...serving,
            onLoopback: isLoopback(reach.engineHost)
          }));
          if (0 !== exitCode) throw new errors.nM({
            subject: `image ${serving.image}`,
            happened: `docker run could not start it (${lastWords(lastLines)})`,
            remedy: "SageMaker starts an image with the argument 'serve': see that its ENTRYPOINT takes it."
          });
          return findPublished(await container(serving.name, dockerCommand(stage)).publishedOn(serving.port), reach);
        }({
          ...order,
          ...checked,
          name,
          stopTimeoutMs
        }, stage), starting = {
          subject,
          published,
          box: container(name, dockerCommand(stage)),
          startupTimeoutMs
        }, readiness = await async function(starting, stage) {
          const {subject, published: baseUrl, box, startupTimeoutMs} = starting;
          if (void 0 === baseUrl) return judgeState(await box.state()) ?? {
            kind: "unpublished"
          };
          const polled = await (0, poll.wt)({
            ...stage,
            subject,
            look: async () => {
              const answer = await async function(url, signal) {
                const within = AbortSignal.timeout(attemptMs);
                try {
                  const request = (0, external_node_http_.get)(url, {
                    agent: !1,
                    signal: AbortSignal.any([ signal, within ])
                  });
                  request.on("error", () => {});
                  const [response] = await (0, external_node_events_.once)(request, "response");
                  let bodyBytes = 0;
                  for await (const chunk of response) {
                    bodyBytes += chunk.length;
                    if (bodyBytes > largestBodyBytes) break;
                  }
                  return {
                    kind: "answered",
                    status: response.statusCode ?? 0
                  };
                } catch (error) {
                  signal.throwIfAborted();
                  return {
                    kind: "silent",
                    reason: within.aborted ? "no answer within 2 s" : reasonOf(error)
                  };
                }
              }(`${baseUrl}/ping`, stage.signal);
              return {
                answer,
                ended: isHealthy(answer) ? void 0 : judgeState(await box.state())
              };
            },
            judge: ({answer, ended}) => isHealthy(answer) || void 0 !== ended ? (0, poll.Vw)(ended) : (0, 
            poll.eg)(`GET /ping: ${describePing(answer)}`),
            timeoutMs: startupTimeoutMs,
            pace: () => pingEveryMs
          });
          return "timed-out" === polled.kind ? {
            kind: "timed-out",
            note: polled.note
          } : polled.verdict ?? {
            kind: "healthy",
            baseUrl,
            elapsedMs: polled.elapsedMs
          };
        }(starting, stage);
        if ("healthy" !== readiness.kind) throw function({readiness, logTail, ...starting}, {log}) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            model_container_addDisposableResource(env_1, log.group(`The end of the log of ${starting.subject}`), !1);
            for (const line of logTail) log.info(line);
            return new ContainerError(function({subject, startupTimeoutMs}, readiness, log) {
              const said = `the last line of its log: ${lastWords(log)}`, contract = "With the argument 'serve' the image must answer GET /ping and POST /invocations on port 8080 until it is stopped. The end of its log stands in the log of this step.";
              switch (readiness.kind) {
               case "ended":
                return {
                  subject,
                  happened: `${describeState(readiness.state)} before it was healthy; ${said}`,
                  remedy: contract
                };

               case "unpublished":
                return {
                  subject,
                  happened: "the Docker engine published its port where this machine does not reach it",
                  remedy: "Use an engine on this machine, or one behind tcp:// whose ports are reached."
                };

               case "timed-out":
                return {
                  subject,
                  happened: `not healthy within ${(0, duration.a)(startupTimeoutMs)} (${readiness.note}); ${said}`,
                  remedy: `Raise 'startup-timeout', or mend the image: ${contract}${readiness.note.includes("refused") ? " Where this job itself runs in a container, ports are published on the machine around it: run it without." : ""}`
                };
              }
            }(starting, readiness, logTail), logTail);
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            model_container_disposeResources(env_1);
          }
        }({
          ...starting,
          readiness,
          logTail: await readLogTail(name, shownLines, stage.clock)
        }, stage);
        const {baseUrl} = readiness;
        stage.log.info(`${subject}: healthy after ${(0, duration.a)(readiness.elapsedMs)}, at ${baseUrl}`);
        return {
          subject,
          baseUrl,
          logTail: lines => readLogTail(name, lines, stage.clock),
          [Symbol.asyncDispose]: () => async function({name, subject, stopTimeoutMs}, stage) {
            const signal = AbortSignal.any([ stage.signal, AbortSignal.timeout(stopTimeoutMs + engineMs) ]), box = container(name, dockerCommand({
              ...stage,
              signal
            }));
            try {
              const before = await box.state();
              if (before?.running) {
                await box.stop();
                !function(state, {subject, stopTimeoutMs}, {log}) {
                  if (state?.exitCode !== killed || state.outOfMemory) return;
                  const within = (0, duration.a)(stopTimeoutMs);
                  log.warn(`${subject}: it did not end within ${within} of SIGTERM and was killed, as SageMaker does too. The first process of a container has to handle SIGTERM by itself; in the shell form of ENTRYPOINT it never reaches the server.`);
                }(await box.state(), {
                  name,
                  subject,
                  stopTimeoutMs
                }, stage);
              } else stage.log.warn(`${subject}: ${describeState(before)} while it was tested`);
            } catch {}
            await removeContainer({
              name,
              subject
            }, stage);
          }(ending, stage)
        };
      } catch (error) {
        await removeContainer(ending, stage);
        throw error;
      }
    }
    async function runningContainer(name, stage) {
      const refuse = problem => new errors.dz([ `input 'container': ${problem}` ]);
      if (!containerPattern.test(name)) throw refuse(`expected the name or the id of a container, got '${name}'`);
      const execute = dockerCommand(stage), box = container(name, execute), state = await box.state().catch(error => {
        if (!isMissing(error)) throw error;
      });
      if (void 0 === state) {
        const problem = await findEngineProblem(stage);
        throw void 0 === problem ? refuse(`the Docker engine has none of the name ${name}`) : new errors.dz([ problem ]);
      }
      if (!state.running) throw refuse(`${name} does not run; it ended with exit code ${state.exitCode}`);
      const [lines, reach] = await Promise.all([ box.publishedOn(servingPort), findReach(execute) ]), baseUrl = findPublished(lines, reach);
      if (void 0 === baseUrl) {
        const where = 0 === lines.length ? "does not publish it" : `publishes it on ${lines.join(" and ")}`;
        throw refuse(`its port ${servingPort} has to be reached from here, and ${name} ${where}; start it with --publish 127.0.0.1::${servingPort}`);
      }
      return {
        subject: `container ${name}`,
        baseUrl,
        logTail: count => readLogTail(name, count, stage.clock),
        [Symbol.asyncDispose]: () => Promise.resolve()
      };
    }
  }
};
