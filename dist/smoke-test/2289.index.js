export const id = 2289;

export const ids = [ 2289 ];

export const modules = {
  2289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      askSender: () => askSender
    });
    var _domain_smoke_invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8230), _slots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5907);
    function askSender(ask, requests, order) {
      const {clock, connections, signal} = order, turns = (0, _slots_js__WEBPACK_IMPORTED_MODULE_0__.Q)(connections, () => "turn"), abort = () => turns.abort(signal.reason);
      signal.aborted && abort();
      signal.addEventListener("abort", abort, {
        once: !0
      });
      return {
        async send(position, sinceMs) {
          const request = requests[position % requests.length];
          if (void 0 === request) throw new RangeError(`there is no request ${position} among ${requests.length}`);
          const turn = await turns.take(), waitedMs = clock.now() - sinceMs;
          try {
            return function(invocation, waitedMs) {
              const latencyMs = waitedMs + invocation.latencyMs;
              if ("unanswered" === invocation.kind) {
                const {failure, throttled} = invocation;
                return {
                  ok: !1,
                  status: 0,
                  throttled,
                  latencyMs,
                  firstByteMs: latencyMs,
                  problem: failure.happened
                };
              }
              const {status = 0} = invocation, firstByteMs = waitedMs + (invocation.firstByteMs ?? invocation.latencyMs), ok = (0, 
              _domain_smoke_invocation_js__WEBPACK_IMPORTED_MODULE_1__.o)(invocation);
              return {
                ok,
                status,
                throttled: 429 === status,
                latencyMs,
                firstByteMs,
                ...!ok && {
                  problem: `status ${status}`
                }
              };
            }(await ask(request, signal), waitedMs);
          } finally {
            turns.give(turn);
          }
        },
        async [Symbol.asyncDispose]() {
          signal.removeEventListener("abort", abort);
        }
      };
    }
  },
  5907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => slots
    });
    function slots(most, make) {
      const made = [], free = [];
      let aborted, line = [], served = 0;
      return {
        made,
        take() {
          if (void 0 !== aborted) return Promise.reject(aborted.reason);
          const slot = free.pop();
          if (void 0 !== slot) return slot;
          if (made.length >= most) return new Promise((resolve, reject) => line.push({
            resolve,
            reject
          }));
          const fresh = make();
          made.push(fresh);
          return fresh;
        },
        give(slot) {
          const waiter = line[served];
          if (void 0 !== waiter) {
            served += 1;
            if (served > 1e3 && 2 * served > line.length) {
              line = line.slice(served);
              served = 0;
            }
            waiter.resolve(slot);
          } else free.push(slot);
        },
        abort(reason) {
          aborted = {
            reason
          };
          for (const {reject} of line.slice(served)) reject(reason);
          line = [];
          served = 0;
        }
      };
    }
  }
};
