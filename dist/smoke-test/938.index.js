export const id = 938;

export const ids = [ 938 ];

export const modules = {
  8938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => invocations_namespaceObject,
      part2: () => runtime_client_namespaceObject,
      part3: () => clients_namespaceObject,
      part4: () => served_model_namespaceObject
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      run: () => run
    });
    var invocations_namespaceObject = {};
    __webpack_require__.r(invocations_namespaceObject);
    __webpack_require__.d(invocations_namespaceObject, {
      invocations: () => invocations
    });
    var runtime_client_namespaceObject = {};
    __webpack_require__.r(runtime_client_namespaceObject);
    __webpack_require__.d(runtime_client_namespaceObject, {
      runtimeClient: () => runtimeClient
    });
    var clients_namespaceObject = {};
    __webpack_require__.r(clients_namespaceObject);
    __webpack_require__.d(clients_namespaceObject, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var served_model_namespaceObject = {};
    __webpack_require__.r(served_model_namespaceObject);
    __webpack_require__.d(served_model_namespaceObject, {
      servedModel: () => servedModel
    });
    var domain_latency = __webpack_require__(7084), errors = __webpack_require__(2451);
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
    var markdown = __webpack_require__(1989);
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
    function summarise(endpointName, {outcome, failure, cases, ...measured}) {
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
    async function run(inputs, world, stage) {
      const {endpointName, thresholds = []} = inputs, cases = function(text, path) {
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
      }(await world.readText(inputs.cases), inputs.cases), obstacle = await async function(inputs, servedModel) {
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
        outputs: outputsOf(verdict),
        summary: summarise(endpointName, verdict),
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
    function outputsOf({outcome, failureKind, cases, latency}) {
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
    var InvokeEndpointCommand = __webpack_require__(9412), models_errors = __webpack_require__(346), duration = __webpack_require__(8112);
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
    } ], usualTimeoutMs = 7e4;
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
    var SageMakerRuntimeClient = __webpack_require__(8306);
    function renewing(client, credentials) {
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
    }
    const runtimeClient = credentials => renewing(new SageMakerRuntimeClient.O({
      maxAttempts: 1,
      ...credentials && {
        credentials
      }
    }), credentials);
    var SageMakerClient = __webpack_require__(4440), ConfiguredRetryStrategy = __webpack_require__(4612), node_http_handler = __webpack_require__(7424);
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
    const sageMakerClient = (cancelled, credentials) => renewing(new SageMakerClient.k(clientSettings(cancelled, credentials)), credentials);
    var DescribeEndpointCommand = __webpack_require__(7919), DescribeEndpointConfigCommand = __webpack_require__(4489), DescribeModelCommand = __webpack_require__(7415);
    function servedModel(client) {
      async function view(endpointName) {
        const endpoint = await ifPresent(absence, () => attempt({
          action: "sagemaker:DescribeEndpoint",
          subject: `endpoint ${endpointName}`
        }, () => client.send(new DescribeEndpointCommand.C({
          EndpointName: endpointName
        }))));
        return endpoint && function(endpoint, endpointName) {
          const {PendingDeploymentSummary: pending, DataCaptureConfig: capture} = endpoint;
          return {
            endpointName: endpoint.EndpointName ?? endpointName,
            endpointArn: endpoint.EndpointArn ?? "",
            status: endpoint.EndpointStatus ?? "Creating",
            configName: endpoint.EndpointConfigName ?? "",
            ...endpoint.FailureReason && {
              failureReason: endpoint.FailureReason
            },
            variants: (endpoint.ProductionVariants ?? []).map(toVariant),
            shadowVariants: (endpoint.ShadowProductionVariants ?? []).map(toVariant),
            pending: pending && {
              configName: pending.EndpointConfigName ?? "",
              variants: (pending.ProductionVariants ?? []).map(toVariant),
              shadowVariants: (pending.ShadowProductionVariants ?? []).map(toVariant)
            },
            dataCapture: capture && {
              enabled: !0 === capture.EnableCapture && "Stopped" !== capture.CaptureStatus,
              destination: capture.DestinationS3Uri
            },
            lastDeployment: endpoint.LastDeploymentConfig && toGuarded(endpoint.LastDeploymentConfig),
            modifiedAt: endpoint.LastModifiedTime
          };
        }(endpoint, endpointName);
      }
      async function follow(endpoint) {
        const {configName, variants} = endpoint, config = await ifPresent(absence, () => attempt({
          action: "sagemaker:DescribeEndpointConfig",
          subject: `endpoint config ${configName}`
        }, () => client.send(new DescribeEndpointConfigCommand.u({
          EndpointConfigName: configName
        })))), [containers, shadowContainers] = await Promise.all([ containersOf(config?.ProductionVariants), containersOf(config?.ShadowProductionVariants) ]);
        return {
          ...endpoint,
          modelPackageArns: distinct(containers.map(({ModelPackageName}) => ModelPackageName)),
          shadowModelPackageArns: distinct(shadowContainers.map(({ModelPackageName}) => ModelPackageName)),
          imageUris: distinct(containers.map(({Image}) => Image)),
          resolvedImages: distinct(variants.flatMap(({images}) => images)),
          config: config && {
            variants: (config.ProductionVariants ?? []).map(toConfigured),
            shadowVariants: (config.ShadowProductionVariants ?? []).map(toConfigured),
            capturesData: !0 === config.DataCaptureConfig?.EnableCapture
          }
        };
      }
      async function containersOf(variants = []) {
        const modelNames = distinct(variants.map(({ModelName}) => ModelName));
        return (await Promise.all(modelNames.map(name => ifPresent(absence, () => attempt({
          action: "sagemaker:DescribeModel",
          subject: `model ${name}`
        }, () => client.send(new DescribeModelCommand.u({
          ModelName: name
        }))))))).flatMap(model => [ ...model?.PrimaryContainer ? [ model.PrimaryContainer ] : [], ...model?.Containers ?? [] ]);
      }
      return {
        find: async function(endpointName) {
          const endpoint = await view(endpointName);
          return endpoint && follow(endpoint);
        },
        view,
        follow
      };
    }
    const absence = {
      code: "ValidationException",
      text: "Could not find"
    };
    function toVariant(variant) {
      const stage = variant.VariantStatus?.[0];
      return {
        name: variant.VariantName ?? "",
        stage: stage?.Status,
        stageMessage: stage?.StatusMessage,
        weight: variant.CurrentWeight,
        wantedWeight: variant.DesiredWeight,
        instances: variant.CurrentInstanceCount,
        wantedInstances: variant.DesiredInstanceCount,
        images: distinct((variant.DeployedImages ?? []).map(({ResolvedImage}) => ResolvedImage))
      };
    }
    const toConfigured = variant => ({
      name: variant.VariantName ?? "",
      instanceType: variant.InstanceType,
      instances: variant.InitialInstanceCount
    }), strategies = {
      ALL_AT_ONCE: "all-at-once",
      CANARY: "canary",
      LINEAR: "linear"
    };
    function toGuarded(config) {
      const routing = config.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type ?? "";
      return {
        strategy: config.RollingUpdatePolicy ? "rolling" : strategies[routing],
        alarms: distinct((config.AutoRollbackConfiguration?.Alarms ?? []).map(({AlarmName}) => AlarmName))
      };
    }
    function distinct(values) {
      return [ ...new Set(values.filter(value => void 0 !== value)) ];
    }
  }
};
