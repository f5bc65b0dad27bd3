export const id = 2289;

export const ids = [ 2289 ];

export const modules = {
  2289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      askSender: () => askSender
    });
    var _domain_smoke_invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8230), _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674), _slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5907);
    function askSender(ask, requests, order) {
      const {clock, connections, signal, timeoutMs} = order, turns = (0, _slots_js__WEBPACK_IMPORTED_MODULE_1__.Q)(connections, () => "turn"), abort = () => turns.abort(signal.reason);
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
            return function(invocation, {timeoutMs, waitedMs}) {
              const latencyMs = waitedMs + invocation.latencyMs;
              if ("unanswered" === invocation.kind) {
                const {failure, throttled} = invocation, timedOut = invocation.latencyMs >= timeoutMs;
                return {
                  ...(0, _sample_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(latencyMs),
                  throttled,
                  timedOut,
                  problem: failure.happened
                };
              }
              const {status = 0} = invocation, firstByteMs = waitedMs + (invocation.firstByteMs ?? invocation.latencyMs), ok = (0, 
              _domain_smoke_invocation_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(invocation), throttled = 429 === status;
              return {
                ok,
                status,
                fromModel: !throttled,
                throttled,
                timedOut: !1,
                latencyMs,
                firstByteMs,
                ...ok ? {} : {
                  problem: `status ${status}`
                }
              };
            }(await ask(request, signal), {
              waitedMs,
              timeoutMs
            });
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
  2106: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => tellFailure
    });
    var _kit_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);
    const readLog = "Read the log of the server.";
    function tellFailure(failure, timeoutMs) {
      const told = (happened, remedy) => ({
        happened,
        remedy,
        notReady: !1
      });
      switch (failure.kind) {
       case "timed-out":
        return {
          ...told(`no answer within ${(0, _kit_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(timeoutMs)}`, readLog),
          notReady: !0
        };

       case "too-large":
        return told(`the answer is larger than ${failure.limitBytes / 1e6} MB`, "Ask for less.");

       case "closed":
        return told(void 0 === failure.bodyBytes ? "the connection was closed before an answer came" : `the connection was closed in the middle of the answer, after ${failure.bodyBytes} bytes`, readLog);

       case "malformed":
        return told(`the answer is no HTTP/1.1: ${failure.message}`, "Check that the port speaks HTTP.");

       case "error":
        return function(error) {
          const code = "string" == typeof error.code ? error.code : error.message, [, happened, remedy] = kinds.find(([codes]) => codes.test(code)) ?? [ "", "the connection failed", "Check the network of the runner." ];
          return {
            happened: `${happened} (${code})`,
            remedy,
            notReady: "ECONNREFUSED" === code
          };
        }(failure.error);
      }
    }
    const kinds = [ [ /^ECONNREFUSED$/, "the connection is refused: nothing listens there", "Start the server first, or correct the port." ], [ /^(ECONNRESET|EPIPE)$/, "the connection was closed before an answer came", readLog ], [ /^(ENOTFOUND|EAI_AGAIN)$/, "DNS does not know this name", "Check the name, and the DNS of the runner." ], [ /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, "it cannot be reached from this runner", "Check the network of the runner, firewalls and security groups." ], [ /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/, "its TLS certificate is self-signed or of an unknown authority", "Let NODE_EXTRA_CA_CERTS name a file with the authority's certificate." ], [ /^CERT_HAS_EXPIRED$/, "its TLS certificate has expired", "Renew the certificate." ], [ /^ERR_TLS_CERT_ALTNAME_INVALID$/, "its TLS certificate is for another name", "Use a name that the certificate is for." ], [ /^(ERR_SSL_|EPROTO)/, "it does not speak TLS as expected", "Check scheme and port: is it http that listens there?" ] ];
  },
  2674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ku: () => silent,
      Oy: () => errorBodyBytes,
      uV: () => sampleOf
    });
    var _exchange_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2106);
    const errorBodyBytes = 2048, longestMessage = 200, throttling = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequests|TooManyRequestsException)$/;
    function sampleOf(exchange, {sinceMs, timeoutMs}) {
      const latencyMs = exchange.endedAtMs - sinceMs;
      if ("failed" === exchange.kind) {
        const {failure} = exchange, problem = (0, _exchange_failure_js__WEBPACK_IMPORTED_MODULE_0__.s)(failure, timeoutMs).happened;
        return {
          ...silent(latencyMs),
          timedOut: "timed-out" === failure.kind,
          problem
        };
      }
      const {response, firstByteAtMs} = exchange, {status} = response, firstByteMs = firstByteAtMs - sinceMs;
      return status >= 200 && status <= 299 ? {
        ok: !0,
        status,
        fromModel: !0,
        throttled: !1,
        timedOut: !1,
        latencyMs,
        firstByteMs
      } : {
        ok: !1,
        timedOut: !1,
        latencyMs,
        firstByteMs,
        ...refusal(response)
      };
    }
    const silent = latencyMs => ({
      ok: !1,
      status: 0,
      fromModel: !1,
      throttled: !1,
      timedOut: !1,
      latencyMs,
      firstByteMs: latencyMs
    });
    function refusal({body, headers, status}) {
      const [name = ""] = (headers.get("x-amzn-errortype") ?? "").split(":");
      if ("" === name) {
        const throttled = 429 === status;
        return {
          status,
          fromModel: !throttled,
          throttled,
          problem: `status ${status}`
        };
      }
      const {text, containerStatus} = function(body) {
        const said = new Map(Object.entries(function(text) {
          try {
            const value = JSON.parse(text);
            return "object" == typeof value && null !== value ? value : {};
          } catch {
            return {};
          }
        }(body.toString("utf8")))), message = [ said.get("OriginalMessage"), said.get("message"), said.get("Message") ].find(each => "string" == typeof each), status = said.get("OriginalStatusCode");
        return {
          text: "string" == typeof message && "" !== message ? `: ${message.slice(0, longestMessage)}` : "",
          containerStatus: "number" == typeof status ? status : void 0
        };
      }(body), fromModel = "ModelError" === name;
      return fromModel && void 0 !== containerStatus ? {
        status: containerStatus,
        fromModel,
        throttled: !1,
        problem: `the container answered ${containerStatus}${text}`
      } : {
        status,
        fromModel,
        throttled: throttling.test(name),
        problem: `${name}${text}`
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
