export const id = 391;

export const ids = [ 391 ];

export const modules = {
  7772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var domain_latency = __webpack_require__(7084), errors = __webpack_require__(2451);
    const deepest = 100, refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]), spaces = /[ \t\r\n]*/y, numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, strings = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y, words = [ [ "true", !0 ], [ "false", !1 ], [ "null", null ] ];
    function parseJson(source, path) {
      const text = source.replace(/^\uFEFF/, " ");
      let at = 0;
      function refuse(problem, where = at) {
        const before = text.slice(0, where), column = where - before.lastIndexOf("\n");
        throw new errors.dz([ `${path}: line ${before.split("\n").length}, column ${column}: ${problem}` ]);
      }
      const found = () => {
        const sign = text.codePointAt(at);
        return void 0 === sign ? "the end of the file" : `'${String.fromCodePoint(sign)}'`;
      };
      function take(pattern) {
        pattern.lastIndex = at;
        const [taken] = pattern.exec(text) ?? [];
        at += taken?.length ?? 0;
        return taken;
      }
      function skip(sign) {
        take(spaces);
        if (text[at] !== sign) return !1;
        at += 1;
        return !0;
      }
      function string(what) {
        take(spaces);
        const taken = take(strings);
        return void 0 !== taken ? String(JSON.parse(taken)) : refuse('"' === text[at] ? "this text does not end, or holds a character that must be escaped" : `expected ${what}, found ${found()}`);
      }
      const parsed = function value(depth) {
        depth > deepest && refuse(`nested deeper than ${deepest} levels`);
        if (skip("{")) return function(depth) {
          const members = {};
          if (skip("}")) return members;
          do {
            take(spaces);
            const where = at, key = string("a key in double quotes");
            refusedKeys.has(key) && refuse(`the key '${key}' is not allowed`, where);
            Object.hasOwn(members, key) && refuse(`the key '${key}' stands here for the second time`, where);
            skip(":") || refuse(`expected ':', found ${found()}`);
            members[key] = value(depth);
          } while (skip(","));
          return skip("}") ? members : refuse(`expected ',' or '}', found ${found()}`);
        }(depth + 1);
        if (skip("[")) return function(depth) {
          const items = [];
          if (skip("]")) return items;
          do {
            items.push(value(depth));
          } while (skip(","));
          return skip("]") ? items : refuse(`expected ',' or ']', found ${found()}`);
        }(depth + 1);
        if ('"' === text[at]) return string("a text");
        const where = at, number = take(numbers);
        if (void 0 !== number) return Number.isFinite(Number(number)) ? Number(number) : refuse(`${number} is too large`, where);
        const word = words.find(([spelt]) => text.startsWith(spelt, at));
        if (void 0 === word) return refuse(`expected a value, found ${found()}`);
        at += word[0].length;
        return word[1];
      }(0);
      take(spaces);
      return at === text.length ? parsed : refuse(`expected the end of the file, found ${found()}`);
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
      return (0, markdown.qN)(`## ${headings[outcome]}: endpoint ${(0, markdown.FV)(endpointName)}`, failure && `${(0, 
      markdown.FV)(failure.happened)}. ${(0, markdown.FV)(failure.remedy)}`, (0, markdown.tp)([ "", "Case", "Input", "Expected", "Got", "Latency" ], cases.map(caseRow)), measured.latency.samples > 0 ? function({samples, ...latency}) {
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
  }
};
