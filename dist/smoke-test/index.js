import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var webpackQueues, webpackExports, webpackError, resolveQueue, leafPrototypes, getProto, installedChunks, installChunk, __webpack_modules__ = {
  6698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  1421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  7598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  3024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  1455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  7067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  4708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  8161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  6760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  7075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  7975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  8522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  5979: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K: () => smokeTest
    });
    var threshold = __nccwpck_require__(869), define_action = __nccwpck_require__(7778), fields = __nccwpck_require__(6585);
    const smokeTest = (0, define_action.QP)({
      name: "smoke-test",
      title: "Smoke-test a SageMaker endpoint",
      description: "Asks an endpoint questions whose answers are known, measures how fast it answers, and gives a verdict.",
      branding: {
        icon: "activity",
        color: "purple"
      },
      inputs: {
        endpointName: (0, fields.Qq)({
          description: "The endpoint to ask.",
          required: !0
        }, {
          pattern: /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/,
          shape: "the name of an endpoint"
        }),
        cases: (0, fields.Qq)({
          description: "JSON file of the checkout with the questions and their answers.",
          required: !0
        }, {
          maxLength: 1024,
          shape: "path"
        }),
        thresholds: (0, fields.Yz)({
          description: "What the measurements must keep to. Without a line about `errors`, every request must be answered."
        }, "lines such as `p95 < 300ms` or `errors < 1%`; measures `errors`, `mean`, `p50`, `p95`, `p99`, `max`; operators `<`, `<=`, `>`, `>=`", threshold.S),
        requests: (0, fields.U9)({
          description: "Measured requests on top of the one that every case is asked with, one after another, going round the cases.",
          default: "0"
        }, {
          min: 0,
          max: 1e4
        }),
        warmUp: (0, fields.U9)({
          description: "Requests before the test, which are neither judged nor measured.",
          default: "0"
        }, {
          min: 0,
          max: 1e3
        }),
        expectModelPackageArn: (0, fields.Qq)({
          description: "The model package that the endpoint must serve; if it serves another, no case is asked."
        }, {
          pattern: /^arn:[\w-]+:sagemaker:[\w-]+:\d{12}:model-package\/[\w-]+\/\d+$/,
          shape: "the ARN of a versioned model package"
        })
      },
      outputs: {
        outcome: "`passed`, `failed`, or `inconclusive` (nothing was learnt about the model, or too little)",
        failureKind: "`assertion` (a wrong answer or model), `threshold`, or `infrastructure` (credentials, permissions, network, no such endpoint)",
        passed: "How many cases passed",
        failed: "How many cases failed",
        p50Ms: "Median latency in milliseconds",
        p95Ms: "95th percentile, where there are at least 20 answers",
        p99Ms: "99th percentile, where there are at least 100 answers"
      },
      rules: [],
      permissions: [ {
        actions: [ "sagemaker:InvokeEndpoint" ],
        resource: "arn:aws:sagemaker:*:*:endpoint/*"
      }, {
        actions: [ "sagemaker:DescribeEndpoint", "sagemaker:DescribeEndpointConfig", "sagemaker:DescribeModel" ],
        resource: "*",
        optional: "`expect-model-package-arn` cannot be checked"
      } ],
      example: "- uses: OWNER/REPO/actions/smoke-test@v1\n  with:\n    endpoint-name: churn-staging\n    cases: tests/smoke/cases.json\n    requests: 100\n    warm-up: 5\n    thresholds: |\n      errors < 1%\n      p95 < 300ms",
      notes: 'The file of cases:\n\n```json\n{\n  "tolerance": 400,\n  "samples": [\n    { "description": "Gentoo male", "input": "Gentoo,Biscoe,50.0,15.2,218,male", "expected": 5550 },\n    { "description": "as JSON", "input": { "instances": [[1, 2]] }, "expected": { "predictions": [3750] }, "tolerance": 1 },\n    { "description": "only has to answer", "input": "Adelie,Dream,39.5,17.4,186,female", "expected": null }\n  ]\n}\n```\n\nA text is sent as `text/csv`, anything else as `application/json`; `content-type` overrides both. Numbers, and texts that hold one, are compared\nwithin `tolerance` (absolute; without one, exactly); other texts exactly; JSON by value, whatever the order of its keys.\nRequests are sent one after another, once each: nothing is retried, so that no error hides. Latency counts from just before sending to the last\nbyte of the answer, seen from this runner. A percentile without enough answers (p95: 20, p99: 100) is inconclusive, never passed.'
    });
  },
  7084: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ht: () => samplesNeeded,
      YL: () => formatLatency,
      xL: () => summariseLatencies
    });
    const samplesNeeded = {
      mean: 1,
      p50: 1,
      max: 1,
      p95: 20,
      p99: 100
    };
    function summariseLatencies(latenciesMs) {
      const samples = latenciesMs.length;
      if (0 === samples) return {
        samples
      };
      const sorted = latenciesMs.toSorted((a, b) => a - b);
      return {
        samples,
        meanMs: latenciesMs.reduce((sum, each) => sum + each, 0) / samples,
        p50Ms: percentile(sorted, 50),
        ...samples >= samplesNeeded.p95 && {
          p95Ms: percentile(sorted, 95)
        },
        ...samples >= samplesNeeded.p99 && {
          p99Ms: percentile(sorted, 99)
        },
        maxMs: percentile(sorted, 100)
      };
    }
    function percentile(sorted, percent) {
      return sorted[Math.ceil(percent * sorted.length / 100) - 1] ?? NaN;
    }
    function formatLatency(ms) {
      return ms < 10 ? `${Number(ms.toFixed(1))} ms` : ms < 1e3 ? `${Math.round(ms)} ms` : `${Number((ms / 1e3).toFixed(2))} s`;
    }
  },
  869: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      S: () => parseThresholds,
      l: () => judgeThreshold
    });
    var _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6585), _latency_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7084);
    const measures = [ "errors", "mean", "p50", "p95", "p99", "max" ], holds = {
      "<": (value, limit) => value < limit,
      "<=": (value, limit) => value <= limit,
      ">": (value, limit) => value > limit,
      ">=": (value, limit) => value >= limit
    }, unitMs = {
      ms: 1,
      s: 1e3
    };
    function parseThresholds(text) {
      const problems = [], thresholds = [];
      for (const line of (0, _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__.Dx)(text)) {
        const read = parseThreshold(line);
        "string" == typeof read ? problems.push(`'${line}' ${read}`) : thresholds.push(read);
      }
      if (problems.length > 0) throw new Error(problems.join("; "));
      return thresholds;
    }
    function parseThreshold(line) {
      const [, name, sign, amount, unit = ""] = /^(\S+?)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?)\s*(\S*)$/.exec(line) ?? [], operator = operators.find(each => each === sign);
      if (void 0 === name || void 0 === operator) return "is not of the form `p95 < 300ms`";
      const measure = measures.find(each => each === name);
      if (void 0 === measure) return `measures something unknown; known are ${measures.join(", ")}`;
      if ("errors" === measure) return "%" !== unit ? "needs a limit in per cent, such as 1%" : {
        text: line,
        measure,
        operator,
        limit: Number(amount)
      };
      const factor = unitMs[unit];
      return void 0 === factor ? "needs a limit with a unit, such as 300ms or 2s" : {
        text: line,
        measure,
        operator,
        limit: Number(amount) * factor
      };
    }
    const operators = [ "<", "<=", ">", ">=" ];
    function judgeThreshold(threshold, {latency, requests, errors}) {
      const {measure, operator, limit} = threshold, verdict = value => holds[operator](value, limit) ? "met" : "missed";
      if ("errors" === measure) {
        const percent = 100 * errors / requests;
        return {
          threshold,
          verdict: verdict(percent),
          measured: `${errors} of ${requests} requests (${formatPercent(percent)})`,
          lacking: 0
        };
      }
      const value = latency[`${measure}Ms`];
      if (void 0 === value) {
        const needed = _latency_js__WEBPACK_IMPORTED_MODULE_1__.Ht[measure];
        return {
          threshold,
          verdict: "inconclusive",
          measured: `${latency.samples} answers, and it takes ${needed}`,
          lacking: needed - latency.samples
        };
      }
      return {
        threshold,
        verdict: verdict(value),
        measured: (0, _latency_js__WEBPACK_IMPORTED_MODULE_1__.YL)(value),
        lacking: 0
      };
    }
    function formatPercent(percent) {
      return `${Number(percent.toFixed(2))}%`;
    }
  },
  7778: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      QP: () => defineAction,
      i9: () => kebab
    });
    function defineAction(definition) {
      return definition;
    }
    function kebab(name) {
      return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    }
  },
  8112: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      a: () => formatDuration
    });
    function formatDuration(ms) {
      if (ms < 1e3) return `${Math.round(ms)} ms`;
      const seconds = Math.round(ms / 1e3);
      if (seconds < 60) return `${seconds} s`;
      const minutes = Math.floor(seconds / 60);
      return minutes < 60 ? seconds % 60 == 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s` : minutes % 60 == 0 ? minutes / 60 + " h" : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    }
  },
  2451: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      cJ: () => Cancelled,
      dz: () => InputError,
      nM: () => WorldError,
      zt: () => renderFailure
    });
    function renderFailure({subject, happened, remedy}) {
      return `${subject}: ${happened.replace(/[.\s]+$/, "")}. ${remedy}`;
    }
    class InputError extends Error {
      name="InputError";
      problems;
      constructor(problems, options) {
        super(problems.join("\n"), options);
        this.problems = problems;
      }
    }
    class WorldError extends Error {
      name="WorldError";
      failure;
      transient;
      code;
      constructor(failure, {transient = !1, code = "", cause} = {}) {
        super(renderFailure(failure), {
          cause
        });
        this.failure = failure;
        this.transient = transient;
        this.code = code;
      }
    }
    class Cancelled extends Error {
      name="Cancelled";
      constructor() {
        super("the workflow run was cancelled");
      }
    }
  },
  6585: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Dx: () => linesOf,
      Qq: () => text,
      U9: () => count,
      Yz: () => parsed
    });
    __nccwpck_require__(8112);
    function parsed(meta, shape, parse) {
      return {
        description: meta.description,
        required: meta.required ?? !1,
        default: meta.default,
        shape,
        parse,
        present: !0 === meta.required || void 0 !== meta.default
      };
    }
    function text(meta, {pattern, maxLength = 4096, shape = "text"} = {}) {
      return parsed(meta, shape, value => {
        if (value.length > maxLength) throw new Error(`expected at most ${maxLength} characters, got ${value.length}`);
        if (pattern && !pattern.test(value)) throw new Error(`expected ${shape}, got '${value}'`);
        return value;
      });
    }
    function count(meta, {min, max}) {
      return parsed(meta, `whole number, ${min} to ${max}`, value => {
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < min || number > max) throw new Error(`expected a whole number from ${min} to ${max}, got '${value}'`);
        return number;
      });
    }
    function linesOf(text) {
      return text.split(/\r?\n/).map(line => line.trim()).filter(line => "" !== line && !line.startsWith("#"));
    }
  },
  9764: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $: () => neutralise
    });
    function neutralise(text, maxLength = 16384) {
      const visible = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
      return (visible.length > maxLength ? `${visible.slice(0, maxLength)} … (${visible.length - maxLength} characters more)` : visible).replace(/##\[/g, "## [").replace(/^(\s*)::/gm, "$1: :");
    }
  },
  1989: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      FV: () => escapeMarkdown,
      Qu: () => failureBlock,
      aY: () => code,
      qN: () => paragraphs,
      tp: () => table
    });
    function escapeMarkdown(text) {
      return text.replace(/[\\`*_{}[\]()#+!|<>&@~]/g, each => `&#${each.charCodeAt(0)};`).replaceAll("://", "&#58;//").replace(/\bwww\./gi, "www&#46;").replace(/\s*\r?\n\s*/g, "<br>");
    }
    function code(text) {
      const longest = Math.max(0, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length)), fence = "`".repeat(longest + 1), pad = longest > 0 ? " " : "";
      return fence + pad + text.replace(/\r?\n/g, " ").replace(/\|/g, "\\|") + pad + fence;
    }
    function table(head, rows, maxRows = 200) {
      const line = cells => `| ${cells.join(" | ")} |`, shown = rows.slice(0, maxRows).map(line), more = rows.length > maxRows ? [ `\n${rows.length - maxRows} more rows are not shown.` ] : [];
      return [ line(head), line(head.map(() => "---")), ...shown, ...more ].join("\n");
    }
    function failureBlock({subject, happened, remedy}) {
      return `**${escapeMarkdown(subject)}**: ${escapeMarkdown(happened)}\n\n${escapeMarkdown(remedy)}`;
    }
    function paragraphs(...blocks) {
      return blocks.filter(block => void 0 !== block && "" !== block).join("\n\n") + "\n";
    }
  },
  3069: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      C: () => runAction
    });
    const systemClock = {
      now: () => performance.timeOrigin + performance.now(),
      sleep: (ms, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const abort = () => {
          clearTimeout(timer);
          reject(signal?.reason);
        }, timer = setTimeout(() => {
          signal?.removeEventListener("abort", abort);
          resolve();
        }, ms);
        signal?.addEventListener("abort", abort, {
          once: !0
        });
      })
    };
    var define_action = __nccwpck_require__(7778), errors = __nccwpck_require__(2451), log = __nccwpck_require__(9764), markdown = __nccwpck_require__(1989), __addDisposableResource = function(env, value, async) {
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
    async function runAction(action, host, told) {
      if ("function" == typeof told) return runStory(action, host, told);
      if ("" !== host.readState("begun")) return async function(host, epilogue) {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: !1
        };
        try {
          const memory = host.readState("memory");
          if ("" === memory) return;
          const cancellation = new AbortController;
          __addDisposableResource(env_1, host.onCancel(() => cancellation.abort(new errors.cJ)), !1);
          try {
            const summary = await epilogue(memory, {
              log: host.log,
              clock: systemClock,
              signal: cancellation.signal
            });
            "" !== summary && await host.writeSummary(withinLimit(summary));
          } catch (error) {
            host.log.warn(error instanceof Error ? error.message : String(error));
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = !0;
        } finally {
          __disposeResources(env_1);
        }
      }(host, told.epilogue);
      host.saveState("begun", "true");
      return runStory(action, host, told.story);
    }
    async function runStory(action, host, story) {
      const env_2 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const setOutputs = outputs => {
          for (const [name, value] of Object.entries(outputs)) "string" == typeof value && host.setOutput((0, 
          define_action.i9)(name), value);
        }, cancellation = new AbortController;
        __addDisposableResource(env_2, host.onCancel(() => cancellation.abort(new errors.cJ)), !1);
        try {
          const inputs = function(action, read) {
            const problems = [], given = new Set, values = {};
            for (const [key, field] of Object.entries(action.inputs)) {
              const name = (0, define_action.i9)(key), raw = read(name).trim();
              "" !== raw && given.add(key);
              const value = "" === raw ? field.default : raw;
              if (void 0 !== value) try {
                values[key] = field.parse(value);
              } catch (error) {
                problems.push(`input '${name}': ${error instanceof Error ? error.message : String(error)}`);
              } else field.required && problems.push(`input '${name}': is required (${field.shape})`);
            }
            for (const rule of action.rules) {
              const problem = rule.problem(given);
              void 0 !== problem && problems.push(problem);
            }
            if (problems.length > 0) throw new errors.dz(problems);
            return values;
          }(action, host.readInput), remember = memory => host.saveState("memory", memory), stage = {
            log: host.log,
            clock: systemClock,
            signal: cancellation.signal,
            setOutputs,
            remember
          }, result = await story(inputs, stage);
          setOutputs(result.outputs);
          await host.writeSummary(withinLimit(result.summary));
          result.failure && host.fail((0, log.$)((0, errors.zt)(result.failure)));
        } catch (error) {
          const {message, summary} = function({name, title}, error) {
            const heading = `## ❌ ${(0, markdown.FV)(title)}`;
            if (error instanceof errors.dz) {
              const message = [ `${name}: nothing was touched, because the inputs are not right:`, ...error.problems.map(each => `- ${each}`) ], problems = error.problems.map(each => `- ${(0, 
              markdown.FV)(each)}`).join("\n");
              return {
                message: message.join("\n"),
                summary: (0, markdown.qN)(heading, "Nothing was touched, because the inputs are not right:", problems)
              };
            }
            if (error instanceof errors.nM) return {
              message: error.message,
              summary: (0, markdown.qN)(heading, (0, markdown.Qu)(error.failure))
            };
            if (error instanceof errors.cJ) {
              const message = `${name}: the workflow run was cancelled before the action came to an end. Whatever it had begun in AWS goes on there: see the last lines of its log before you run the job again.`;
              return {
                message,
                summary: (0, markdown.qN)(heading, (0, markdown.FV)(message))
              };
            }
            return {
              message: `${name}: this is a defect of the action, not of your workflow. Please report it with these lines.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`,
              summary: (0, markdown.qN)(heading, "This is a defect of the action, not of your workflow.", (0, 
              markdown.aY)(String(error)))
            };
          }(action, cancellation.signal.aborted ? cancellation.signal.reason : error);
          await host.writeSummary(withinLimit(summary));
          host.fail((0, log.$)(message));
        }
      } catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = !0;
      } finally {
        __disposeResources(env_2);
      }
    }
    const summaryLimitBytes = 9e5;
    function withinLimit(summary) {
      const bytes = Buffer.from(summary);
      return bytes.length <= summaryLimitBytes ? summary : `${bytes.subarray(0, summaryLimitBytes).toString().replace(/\uFFFD$/, "")}\n\nThis summary was cut: it had ${bytes.length} bytes.\n`;
    }
  },
  8631: (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _actions_smoke_test_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5979), _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3069), _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1670), _runner_host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7383);
        await (0, _kit_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)(_actions_smoke_test_action_js__WEBPACK_IMPORTED_MODULE_0__.K, (0, 
        _runner_host_js__WEBPACK_IMPORTED_MODULE_3__.B)(), async (inputs, stage) => {
          const [{run}, {invocations}, {runtimeClient}, {sageMakerClient}, {servedModel}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(115), __nccwpck_require__.e(938) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8938)).then(all => all.part0), Promise.all([ __nccwpck_require__.e(115), __nccwpck_require__.e(938) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8938)).then(all => all.part1), Promise.all([ __nccwpck_require__.e(115), __nccwpck_require__.e(938) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8938)).then(all => all.part2), Promise.all([ __nccwpck_require__.e(115), __nccwpck_require__.e(938) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8938)).then(all => all.part3), Promise.all([ __nccwpck_require__.e(115), __nccwpck_require__.e(938) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8938)).then(all => all.part4) ]);
          return run(inputs, {
            readText: _runner_files_js__WEBPACK_IMPORTED_MODULE_2__.y,
            invocations: invocations(runtimeClient(), stage.clock),
            servedModel: servedModel(sageMakerClient(stage.signal))
          }, stage);
        });
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  1670: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      y: () => readText
    });
    const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    var external_node_fs_ = __nccwpck_require__(3024), promises_ = __nccwpck_require__(1455), external_node_path_ = __nccwpck_require__(6760), errors = __nccwpck_require__(2451);
    const largestBytes = 5e6;
    async function readText(path, checkout = process.env.GITHUB_WORKSPACE ?? process.cwd()) {
      const refuse = problem => new errors.dz([ `${path}: ${problem}` ]), [root, file] = await Promise.all([ (0, 
      promises_.realpath)(checkout), (0, promises_.realpath)((0, external_node_path_.resolve)(checkout, path)).catch(() => {}) ]);
      if (void 0 === file) throw refuse("there is no such file in the checkout; does actions/checkout run before this step?");
      const inside = (0, external_node_path_.relative)(root, file);
      if (inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside)) throw refuse("lies outside of the checkout");
      const handle = await (0, promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => {});
      if (void 0 === handle) throw refuse("cannot be read");
      try {
        const stat = await handle.stat();
        if (!stat.isFile()) throw refuse("is not a file");
        if (stat.size > largestBytes) throw refuse(`has ${stat.size} bytes; at most ${largestBytes} are read`);
        const bytes = await handle.readFile();
        if (!(0, external_node_buffer_namespaceObject.isUtf8)(bytes)) throw refuse("is not UTF-8 text");
        return bytes.toString();
      } finally {
        await handle.close();
      }
    }
  },
  7383: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      B: () => runnerHost
    });
    const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    function utils_toCommandValue(input) {
      return null == input ? "" : "string" == typeof input || input instanceof String ? input : JSON.stringify(input);
    }
    function utils_toCommandProperties(annotationProperties) {
      return Object.keys(annotationProperties).length ? {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      } : {};
    }
    function command_issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
    }
    function command_issue(name, message = "") {
      command_issueCommand(name, {}, message);
    }
    class Command {
      constructor(command, properties, message) {
        command || (command = "missing.command");
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = "::" + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = !0;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              first ? first = !1 : cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `::${s = this.message, utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}`;
        var s;
        return cmdStr;
      }
    }
    function escapeProperty(s) {
      return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"), external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    function file_command_issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: "utf8"
      });
    }
    function file_command_prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = utils_toCommandValue(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
    }
    __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    var summary_awaiter = function(thisArg, _arguments, P, generator) {
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator.throw(value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : (value = result.value, value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          })).then(fulfilled, rejected);
          var value;
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    const {access, appendFile, writeFile} = external_fs_namespaceObject.promises, summary = new class {
      constructor() {
        this._buffer = "";
      }
      filePath() {
        return summary_awaiter(this, void 0, void 0, function*() {
          if (this._filePath) return this._filePath;
          const pathFromEnv = process.env.GITHUB_STEP_SUMMARY;
          if (!pathFromEnv) throw new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.");
          try {
            yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
          } catch (_a) {
            throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
          }
          this._filePath = pathFromEnv;
          return this._filePath;
        });
      }
      wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
        return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
      }
      write(options) {
        return summary_awaiter(this, void 0, void 0, function*() {
          const overwrite = !!(null == options ? void 0 : options.overwrite), filePath = yield this.filePath(), writeFunc = overwrite ? writeFile : appendFile;
          yield writeFunc(filePath, this._buffer, {
            encoding: "utf8"
          });
          return this.emptyBuffer();
        });
      }
      clear() {
        return summary_awaiter(this, void 0, void 0, function*() {
          return this.emptyBuffer().write({
            overwrite: !0
          });
        });
      }
      stringify() {
        return this._buffer;
      }
      isEmptyBuffer() {
        return 0 === this._buffer.length;
      }
      emptyBuffer() {
        this._buffer = "";
        return this;
      }
      addRaw(text, addEOL = !1) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
      }
      addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
      }
      addCodeBlock(code, lang) {
        const attrs = Object.assign({}, lang && {
          lang
        }), element = this.wrap("pre", this.wrap("code", code), attrs);
        return this.addRaw(element).addEOL();
      }
      addList(items, ordered = !1) {
        const tag = ordered ? "ol" : "ul", listItems = items.map(item => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
      }
      addTable(rows) {
        const tableBody = rows.map(row => {
          const cells = row.map(cell => {
            if ("string" == typeof cell) return this.wrap("td", cell);
            const {header, data, colspan, rowspan} = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && {
              colspan
            }), rowspan && {
              rowspan
            });
            return this.wrap(tag, data, attrs);
          }).join("");
          return this.wrap("tr", cells);
        }).join(""), element = this.wrap("table", tableBody);
        return this.addRaw(element).addEOL();
      }
      addDetails(label, content) {
        const element = this.wrap("details", this.wrap("summary", label) + content);
        return this.addRaw(element).addEOL();
      }
      addImage(src, alt, options) {
        const {width, height} = options || {}, attrs = Object.assign(Object.assign({}, width && {
          width
        }), height && {
          height
        }), element = this.wrap("img", null, Object.assign({
          src,
          alt
        }, attrs));
        return this.addRaw(element).addEOL();
      }
      addHeading(text, level) {
        const tag = `h${level}`, allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
      }
      addSeparator() {
        const element = this.wrap("hr", null);
        return this.addRaw(element).addEOL();
      }
      addBreak() {
        const element = this.wrap("br", null);
        return this.addRaw(element).addEOL();
      }
      addQuote(text, cite) {
        const attrs = Object.assign({}, cite && {
          cite
        }), element = this.wrap("blockquote", text, attrs);
        return this.addRaw(element).addEOL();
      }
      addLink(text, href) {
        const element = this.wrap("a", text, {
          href
        });
        return this.addRaw(element).addEOL();
      }
    };
    external_os_namespaceObject.platform(), external_os_namespaceObject.arch();
    var ExitCode;
    !function(ExitCode) {
      ExitCode[ExitCode.Success = 0] = "Success";
      ExitCode[ExitCode.Failure = 1] = "Failure";
    }(ExitCode || (ExitCode = {}));
    var log = __nccwpck_require__(9764);
    const shortestSecret = 6;
    function runnerLog() {
      return {
        info: text => {
          return message = (0, log.$)(text), void process.stdout.write(message + external_os_namespaceObject.EOL);
          var message;
        },
        warn: text => function(message, properties = {}) {
          command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }((0, log.$)(text)),
        group: title => {
          command_issue("group", (0, log.$)(title));
          return {
            [Symbol.dispose]: () => {
              command_issue("endgroup");
            }
          };
        },
        mask: secret => {
          if (secret.length < shortestSecret) throw new Error(`a secret of fewer than ${shortestSecret} characters cannot be masked`);
          !function(secret) {
            command_issueCommand("add-mask", {}, secret);
          }(secret);
        }
      };
    }
    function onCancel(callback) {
      const signals = [ "SIGINT", "SIGTERM" ];
      for (const signal of signals) process.on(signal, callback);
      return {
        [Symbol.dispose]: () => {
          for (const signal of signals) process.removeListener(signal, callback);
        }
      };
    }
    function runnerHost() {
      const log = runnerLog();
      return {
        log,
        readInput: name => function(name, options) {
          const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
          if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
          return options && !1 === options.trimWhitespace ? val : val.trim();
        }(name),
        setOutput: (name, value) => function(name, value) {
          if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
          process.stdout.write(external_os_namespaceObject.EOL);
          command_issueCommand("set-output", {
            name
          }, utils_toCommandValue(value));
        }(name, value),
        writeSummary: async markdown => {
          process.env.GITHUB_STEP_SUMMARY && await summary.addRaw(markdown, !0).write().catch(error => log.warn(`the job summary could not be written: ${String(error)}`));
        },
        fail: message => function(message) {
          process.exitCode = ExitCode.Failure;
          !function(message, properties = {}) {
            command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
          }(message);
        }(message),
        saveState: (name, value) => function(name, value) {
          if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
          command_issueCommand("save-state", {
            name
          }, utils_toCommandValue(value));
        }(name, value),
        readState: name => function(name) {
          return process.env[`STATE_${name}`] || "";
        }(name),
        onCancel
      };
    }
  }
}, __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  }, threw = !0;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = !1;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__", 
webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__", 
webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__", 
resolveQueue = queue => {
  if (queue && queue.d < 1) {
    queue.d = 1;
    queue.forEach(fn => fn.r--);
    queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
}, __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var currentDeps, outerResolve, reject, depQueues = new Set, exports = module.exports, promise = new Promise((resolve, rej) => {
    reject = rej;
    outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise.catch(x => {}));
  module.exports = promise;
  body(deps => {
    currentDeps = (deps => deps.map(dep => {
      if (null !== dep && "object" == typeof dep) {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then(r => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, e => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = fn => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = x => {};
      ret[webpackExports] = dep;
      return ret;
    }))(deps);
    var fn, getResult = () => currentDeps.map(d => {
      if (d[webpackError]) throw d[webpackError];
      return d[webpackExports];
    }), promise = new Promise(resolve => {
      (fn = () => resolve(getResult)).r = 0;
      var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
      q.push(fn)));
      currentDeps.map(dep => dep[webpackQueues](fnQueue));
    });
    return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
};

__nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module.default : () => module;
  __nccwpck_require__.d(getter, {
    a: getter
  });
  return getter;
};

getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__, 
__nccwpck_require__.t = function(value, mode) {
  1 & mode && (value = this(value));
  if (8 & mode) return value;
  if ("object" == typeof value && value) {
    if (4 & mode && value.__esModule) return value;
    if (16 & mode && "function" == typeof value.then) return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def.default = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
};

__nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
    enumerable: !0,
    get: definition[key]
  });
};

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

__nccwpck_require__.u = chunkId => chunkId + ".index.js";

__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);

__nccwpck_require__.r = exports => {
  "undefined" != typeof Symbol && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
    value: !0
  });
};

installedChunks = {
  792: 0
}, installChunk = data => {
  var moduleId, chunkId, {ids, modules, runtime} = data, i = 0;
  for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
  runtime && runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
    chunkId = ids[i];
    __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
    installedChunks[ids[i]] = 0;
  }
}, __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]); else {
    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      0 !== installedChunks[chunkId] && (installedChunks[chunkId] = void 0);
      throw e;
    });
    promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
    promises.push(installedChunkData[1] = promise);
  }
};

var __webpack_exports__ = __nccwpck_require__(8631);

__webpack_exports__ = await __webpack_exports__;
