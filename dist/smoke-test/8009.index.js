export const id = 8009;

export const ids = [ 8009 ];

export const modules = {
  8009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runLoad: () => runLoad
    });
    var promises_ = __webpack_require__(8500), domain_latency = __webpack_require__(7084);
    const mostKinds = 5, longestKind = 200;
    function planMoment({ratePerSecond, rampMs}, position) {
      const perMs = ratePerSecond / 1e3, duringRamp = perMs * rampMs / 2;
      return position < duringRamp ? Math.sqrt(2 * rampMs * position / perMs) : rampMs + (position - duringRamp) / perMs;
    }
    var or_abort = __webpack_require__(6866);
    const lookEveryMs = 1e3, looksForProgress = 10, burst = 64;
    async function runLoad(sender, order, stage) {
      const {plan, requests} = order, {clock, signal, pause = exactPause(clock)} = stage, tally = function(plan) {
        const latency = (0, domain_latency.gJ)(), firstByte = (0, domain_latency.gJ)(), problems = new Map;
        let [answered, fromModel, errors, throttles] = [ 0, 0, 0, 0 ];
        return {
          add: sample => {
            sample.fromModel && (fromModel += 1);
            (sample.ok || sample.timedOut) && latency.add(sample.latencyMs);
            if (sample.ok) {
              answered += 1;
              firstByte.add(sample.firstByteMs);
            } else {
              errors += 1;
              sample.throttled && (throttles += 1);
              (({status, problem = `status ${status}`}) => {
                const kind = problem.slice(0, longestKind), count = problems.get(kind);
                (void 0 !== count || problems.size < mostKinds) && problems.set(kind, (count ?? 0) + 1);
              })(sample);
            }
          },
          report: (elapsedMs, stopped) => ({
            plan,
            requests: answered + errors,
            answered,
            fromModel,
            errors,
            throttles,
            latency: latency.summarise(),
            firstByte: firstByte.summarise(),
            elapsedMs,
            rps: elapsedMs > 0 ? 1e3 * answered / elapsedMs : 0,
            problems: Array.from(problems, ([problem, count]) => ({
              problem,
              count
            })),
            histogram: latency.histogram(),
            stopped
          })
        };
      }(plan), ending = new AbortController, startedAtMs = clock.now();
      let stopped;
      const report = () => tally.report(clock.now() - startedAtMs, stopped), course = {
        clock,
        startedAtMs,
        endsAtMs: startedAtMs + (plan.durationMs ?? 1 / 0),
        mostRequests: Math.min(plan.requests ?? 1 / 0, plan.mostRequests),
        over: AbortSignal.any([ signal, ending.signal ]),
        end: () => ending.abort(),
        send: async (position, sinceMs) => tally.add(await sender.send(position % requests, sinceMs)),
        pause
      }, sending = "closed" === plan.kind ? async function(plan, course) {
        const {clock, end, endsAtMs, mostRequests, over, send} = course;
        let begun = 0;
        await Promise.all(function({concurrency, rampMs}) {
          return Array.from({
            length: concurrency
          }, (_, worker) => rampMs * worker / concurrency);
        }(plan).map(async afterMs => {
          afterMs > 0 && await slept(clock, afterMs, over);
          for (;!over.aborted && begun < mostRequests; ) {
            const nowMs = clock.now();
            if (nowMs >= endsAtMs) break;
            await send(begun++, nowMs);
          }
          end();
        }));
      }(plan, course) : async function(plan, course) {
        const {clock, end, endsAtMs, mostRequests, over, pause, send, startedAtMs} = course, underway = new Set, defects = [];
        for (let position = 0; position < mostRequests; position += 1) {
          const dueMs = startedAtMs + planMoment(plan, position);
          if (dueMs >= endsAtMs) break;
          dueMs > clock.now() ? await pause(dueMs, over) : position % burst === 0 && await (0, 
          promises_.setImmediate)();
          if (over.aborted) break;
          const sent = send(position, dueMs).catch(defect => {
            defects.push(defect);
            end();
          }).finally(() => underway.delete(sent));
          underway.add(sent);
        }
        await Promise.all(underway);
        if (defects.length > 0) throw defects[0];
      }(plan, course);
      await (0, or_abort.K)(Promise.all([ sending.finally(course.end), async function() {
        for (let looks = 1; await slept(clock, lookEveryMs, course.over); looks += 1) {
          const sofar = report();
          looks % looksForProgress === 0 && order.onProgress(sofar);
          stopped = order.bailOut(sofar);
          void 0 !== stopped && course.end();
        }
      }() ]), signal);
      return report();
    }
    const slept = (clock, ms, signal) => clock.sleep(ms, signal).then(() => !0, () => !1);
    function exactPause(clock) {
      return async (untilMs, signal) => {
        const wholeMs = Math.floor(untilMs - clock.now()) - 1;
        if (!(wholeMs > 0) || await slept(clock, wholeMs, signal)) for (;clock.now() < untilMs && !signal.aborted; ) await (0, 
        promises_.setImmediate)();
      };
    }
  },
  6866: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => orAbort
    });
    function orAbort(promise, signal) {
      return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, {
          once: !0
        });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
      });
    }
  }
};
