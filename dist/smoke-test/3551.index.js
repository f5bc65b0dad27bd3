export const id = 3551;

export const ids = [ 3551, 7800 ];

export const modules = {
  3551: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      comments: () => comments
    });
    var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7800);
    function comments(github, repository) {
      const whatOf = subject => ({
        subject,
        permission: "pull-requests: write"
      });
      return {
        list: async function(issue) {
          const what = whatOf(`the comments of pull request ${issue}`);
          return (await github.list({
            ...what,
            path: `/repos/${repository}/issues/${issue}/comments`
          })).map(each => {
            const comment = function(value) {
              if ("object" != typeof value || null === value) return;
              const {id, body, author_association: association, user} = value;
              return "number" != typeof id ? void 0 : {
                id,
                body: "string" == typeof body ? body : "",
                isByBot: "Bot" === user?.type,
                association: "string" == typeof association ? association : "NONE"
              };
            }(each);
            if (void 0 === comment) throw (0, _rest_js__WEBPACK_IMPORTED_MODULE_0__.strange)(what);
            return comment;
          });
        },
        create: async function(issue, body) {
          await github.ask({
            ...whatOf(`a comment on pull request ${issue}`),
            method: "POST",
            path: `/repos/${repository}/issues/${issue}/comments`,
            body: {
              body
            }
          });
        },
        update: async function(comment, body) {
          await github.ask({
            ...whatOf(`comment ${comment}`),
            method: "PATCH",
            path: `/repos/${repository}/issues/comments/${comment}`,
            body: {
              body
            }
          });
        }
      };
    }
  },
  7800: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gitHub: () => gitHub,
      strange: () => strange
    });
    var external_node_http_ = __webpack_require__(7067), external_node_https_ = __webpack_require__(4708), duration = __webpack_require__(8112), errors = __webpack_require__(2451);
    const attempts = 3, longestPauseMs = 6e4;
    function pauseBeforeNext(answer, {attempt, repeatable, nowMs}) {
      if (!(attempt >= attempts)) {
        if (void 0 !== answer && function({status, headers, body}) {
          return 429 === status || 403 === status && (void 0 !== headers["retry-after"] || "0" === headers["x-ratelimit-remaining"] || /secondary rate limit/i.test(body));
        }(answer)) {
          const pauseMs = function({headers}, nowMs) {
            const seconds = Number(headers["retry-after"]);
            if (void 0 !== headers["retry-after"] && Number.isFinite(seconds) && seconds >= 0) return 1e3 * seconds;
            const resetsAtMs = 1e3 * Number(headers["x-ratelimit-reset"]);
            return "0" === headers["x-ratelimit-remaining"] && Number.isFinite(resetsAtMs) ? Math.max(1e3, resetsAtMs - nowMs) : longestPauseMs;
          }(answer, nowMs);
          return pauseMs <= longestPauseMs ? pauseMs : void 0;
        }
        return (void 0 === answer || answer.status >= 500) && repeatable ? 1e3 * 2 ** (attempt - 1) : void 0;
      }
    }
    const answerWithinMs = 15e3, largestAnswerBytes = 1e7, mostRedirects = 3, mostPages = 50, pageSize = 100;
    function gitHub({apiUrl, token}, {clock, log, signal}) {
      const base = function(apiUrl) {
        const url = URL.canParse(apiUrl) ? new URL(apiUrl) : void 0, isLocal = void 0 !== url && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
        if ("https:" === url?.protocol || "http:" === url?.protocol && isLocal) return url;
        throw new errors.nM({
          subject: "GitHub's API",
          happened: `'${apiUrl}' is no address to which a token may be sent`,
          remedy: "Check GITHUB_API_URL: it begins with https://."
        });
      }(apiUrl);
      async function ask(what) {
        for (let attempt = 1; ;attempt += 1) {
          const answer = await exchange(what);
          if (!(answer instanceof errors.nM) && answer.status < 300) return readJson(answer.body, what);
          const pauseMs = pauseBeforeNext(answer instanceof errors.nM ? void 0 : answer, {
            attempt,
            repeatable: "POST" !== what.method,
            nowMs: clock.now()
          });
          if (void 0 === pauseMs) throw answer instanceof errors.nM ? answer : refusal(what, answer, token);
          log.info(`${what.subject}: GitHub is asked again in ${(0, duration.a)(pauseMs)}`);
          await clock.sleep(pauseMs, signal);
        }
      }
      async function exchange(what) {
        const text = what.body && JSON.stringify(what.body);
        let url = new URL(base.href.replace(/\/$/, "") + what.path);
        try {
          for (let redirects = 0; ;redirects += 1) {
            const answer = await send(url, what.method, text), target = redirectOf(answer, url);
            if (void 0 === target || redirects === mostRedirects) return answer;
            url = target;
          }
        } catch (error) {
          signal.throwIfAborted();
          return function({subject}, cause) {
            const why = cause instanceof Error ? "code" in cause ? String(cause.code) : cause.name : String(cause);
            return new errors.nM({
              subject,
              happened: `GitHub does not answer (${why})`,
              remedy: "Check the network of the runner and run the job again."
            }, {
              transient: !0,
              cause
            });
          }(what, error);
        }
      }
      function send(url, method, text) {
        const request = "http:" === url.protocol ? external_node_http_.request : external_node_https_.request;
        return new Promise((resolve, reject) => {
          const sent = request(url, {
            method,
            signal: AbortSignal.any([ signal, AbortSignal.timeout(answerWithinMs) ]),
            headers: {
              accept: "application/vnd.github+json",
              authorization: `Bearer ${token}`,
              "user-agent": "sagemaker-promote",
              "x-github-api-version": "2022-11-28",
              ...void 0 !== text && {
                "content-type": "application/json",
                "content-length": Buffer.byteLength(text)
              }
            }
          });
          sent.on("error", reject);
          sent.on("response", response => {
            (async function(response) {
              const chunks = [];
              let bytes = 0;
              for await (const chunk of response) {
                bytes += chunk.length;
                if (bytes > largestAnswerBytes) throw new Error(`the answer has more than ${largestAnswerBytes} bytes`);
                chunks.push(chunk);
              }
              return {
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(chunks).toString()
              };
            })(response).then(resolve, reject);
          });
          sent.end(text);
        });
      }
      return {
        ask,
        list: async function(what) {
          const items = [];
          for (let page = 1; page <= mostPages; page += 1) {
            const mark = what.path.includes("?") ? "&" : "?", found = await ask({
              ...what,
              method: "GET",
              path: `${what.path}${mark}per_page=${pageSize}&page=${page}`
            });
            if (!Array.isArray(found)) throw strange(what);
            items.push(...found);
            if (found.length < pageSize) break;
          }
          return items;
        }
      };
    }
    function redirectOf({status, headers}, from) {
      const {location} = headers;
      if (![ 301, 302, 307, 308 ].includes(status) || "string" != typeof location || !URL.canParse(location, from.href)) return;
      const target = new URL(location, from.href);
      return target.origin === from.origin ? target : void 0;
    }
    function readJson(body, what) {
      if ("" !== body) try {
        return JSON.parse(body);
      } catch (error) {
        throw strange(what, error);
      }
    }
    function strange({subject}, cause) {
      return new errors.nM({
        subject,
        happened: "something that is not GitHub answered",
        remedy: "Check the proxy of the runner."
      }, {
        cause
      });
    }
    function refusal({permission, subject}, {status, body}, token) {
      const said = function(body) {
        try {
          const {message, errors} = JSON.parse(body);
          return [ "string" == typeof message ? message : "", ...Array.isArray(errors) ? errors.map(each => JSON.stringify(each)) : [] ].join(" ").trim().slice(0, 1e3);
        } catch {
          return "";
        }
      }(body).replaceAll(token, "***"), happened = `GitHub answers ${status}${said && ` (${said})`}`, transient = 429 === status || status >= 500;
      return new errors.nM({
        subject,
        happened,
        remedy: remedyFor(status, permission)
      }, {
        code: String(status),
        transient
      });
    }
    function remedyFor(status, permission) {
      return 401 === status ? "Give a token that is valid as 'github-token'." : 403 === status || 404 === status ? `Give the job \`permissions: ${permission}\`; a pull request from a fork gets no more than reading.` : 429 === status || status >= 500 ? "Look at githubstatus.com, and run the job again later." : "Correct what GitHub names and run the job again.";
    }
  }
};
