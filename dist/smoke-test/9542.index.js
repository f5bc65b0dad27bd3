export const id = 9542;

export const ids = [ 9542 ];

export const modules = {
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801), _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4612), _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7424), _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2268);
    const longestPauseMs = 2e3;
    function clientSettings(cancelled, credentials) {
      const handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_0__.$({
        connectionTimeout: 5e3,
        requestTimeout: 3e4,
        throwOnRequestTimeout: !0
      }), {handle} = handler;
      handler.handle = (request, options = {}) => handle.call(handler, request, {
        ...options,
        abortSignal: options.abortSignal ?? cancelled
      });
      return {
        retryStrategy: new _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.S(8, attempt => Math.min(250 * 2 ** attempt, longestPauseMs)),
        requestHandler: handler,
        ...credentials && {
          credentials
        }
      };
    }
    const sageMakerClient = (cancelled, credentials) => (0, _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_2__.I)(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__.k(clientSettings(cancelled, credentials)), credentials);
  },
  2268: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => renewed,
      I: () => renewing
    });
    const renewBeforeEndMs = 3e5, leastPauseMs = 6e4, shortestSessionMs = 9e5;
    function renewed(make, {clock, log, signal}) {
      let held, underway;
      return Object.assign(async () => {
        if (void 0 !== held && clock.now() < held.renewAtMs) return held.identity;
        underway ??= async function() {
          const before = held;
          try {
            const identity = await make(), endsAtMs = identity.expiration?.getTime() ?? clock.now() + shortestSessionMs, renewAtMs = Math.max(endsAtMs - renewBeforeEndMs, clock.now() + leastPauseMs);
            held = {
              identity,
              endsAtMs,
              renewAtMs
            };
            return identity;
          } catch (error) {
            signal.throwIfAborted();
            if (void 0 === before || clock.now() >= before.endsAtMs) throw error;
            log.warn(`the AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : String(error)}`);
            held = {
              ...before,
              renewAtMs: clock.now() + leastPauseMs
            };
            return before.identity;
          }
        }().finally(() => {
          underway = void 0;
        });
        return underway;
      }, {
        memoized: !0,
        present: () => held?.identity,
        forget: refused => {
          void 0 !== held && held.identity === refused && (held = void 0);
        }
      });
    }
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
  },
  8214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CD: () => attempt,
      E2: () => isThrottling,
      _h: () => ifAllowed,
      c6: () => isDenial,
      xo: () => ifPresent
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
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
          return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM({
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
    async function ifAllowed(look) {
      try {
        return await look();
      } catch (error) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM && isDenial(error)) return error;
        throw error;
      }
    }
    async function ifPresent(absence, look) {
      try {
        return await look();
      } catch (error) {
        if (function(error, code, text) {
          return error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM && error.code === code && error.failure.happened.includes(text);
        }(error, absence.code, absence.text)) return;
        throw error;
      }
    }
    const isDenial = ({code}) => denied.test(code), isThrottling = ({code}) => throttled.test(code), denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/, throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled)/, named = pattern => fault => pattern.test(fault.name), later = "Run the job again later.", kinds = [ {
      is: named(denied),
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
      is: named(throttled),
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
  },
  8180: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      QH: () => contentTypeByName,
      c0: () => mediaTypeOf,
      eP: () => isJsonLinesType,
      p2: () => unknownType,
      vs: () => isJsonType
    });
    const mediaTypeOf = contentType => contentType.replace(/;[^]*/, "").trim().toLowerCase(), isJsonType = contentType => /^(application|text)\/(json|[\w.+-]+\+json)$/.test(mediaTypeOf(contentType)), isJsonLinesType = contentType => /^application\/(x-)?(json-?lines?|jsonl|ndjson)$/.test(mediaTypeOf(contentType)), unknownType = "application/octet-stream", byExtension = new Map([ [ "csv", "text/csv" ], [ "gif", "image/gif" ], [ "jpeg", "image/jpeg" ], [ "jpg", "image/jpeg" ], [ "json", "application/json" ], [ "jsonl", "application/jsonlines" ], [ "libsvm", "text/libsvm" ], [ "ndjson", "application/jsonlines" ], [ "npy", "application/x-npy" ], [ "parquet", "application/x-parquet" ], [ "pbr", "application/x-recordio-protobuf" ], [ "png", "image/png" ], [ "txt", "text/plain" ], [ "wav", "audio/wav" ], [ "webp", "image/webp" ] ]);
    function contentTypeByName(name) {
      const [, extension = ""] = /\.(\w+?)(?:\.out)?$/.exec(name.toLowerCase()) ?? [];
      return byExtension.get(extension);
    }
  },
  3245: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bo: () => findBodyProblem,
      RL: () => newSession,
      ad: () => findAddressProblems
    });
    const newSession = "NEW_SESSION", written = {
      targetVariant: "target-variant",
      targetModel: "target-model",
      inferenceComponentName: "inference-component-name",
      sessionId: "session-id"
    }, unknownTo = {
      "real-time": [],
      stream: [ "targetModel" ],
      async: [ "targetVariant", "targetModel", "inferenceComponentName", "sessionId" ]
    };
    function findAddressProblems(address, invocation) {
      const problems = unknownTo[invocation].filter(name => void 0 !== address[name]).map(name => `input '${written[name]}': SageMaker does not take it with 'invocation: ${invocation}'`);
      return "stream" === invocation && address.sessionId === newSession ? [ ...problems, `input 'session-id': a stream opens no session; expected the id of one, got ${newSession}` ] : problems;
    }
    const usualLimitBytes = 6291456, largestBytes = 26214400, inlineLimitBytes = 128e3;
    function findBodyProblem({body: {byteLength}, bodyUri}, invocation) {
      if ("async" === invocation) {
        if (void 0 !== bodyUri || byteLength <= inlineLimitBytes) return;
        return {
          level: "problem",
          text: `the body has ${byteLength} bytes, and an asynchronous request holds at most ${inlineLimitBytes}; put it on S3 and name it as input-s3`
        };
      }
      return byteLength > largestBytes ? {
        level: "problem",
        text: `the body has ${byteLength} bytes, and SageMaker takes at most ${largestBytes}`
      } : byteLength <= usualLimitBytes ? void 0 : {
        level: "warning",
        text: `the body has ${byteLength} bytes; SageMaker may refuse more than ${usualLimitBytes}, and a serverless endpoint more than 4194304`
      };
    }
  },
  4292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => findByJsonPath,
      M: () => checkJsonPath
    });
    var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
    async function checkJsonPath(path) {
      const {search} = await __webpack_require__.e(2730).then(__webpack_require__.t.bind(__webpack_require__, 2730, 19));
      try {
        search(null, path);
      } catch (error) {
        if (!String(error).includes("TypeError:")) throw error;
      }
    }
    async function findByJsonPath(value, path) {
      const {search} = await __webpack_require__.e(2730).then(__webpack_require__.t.bind(__webpack_require__, 2730, 19));
      try {
        return (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_0__.d)(() => {
          const found = JSON.stringify(search(value, path));
          return void 0 === found ? null : JSON.parse(found);
        })?.value;
      } catch {
        return;
      }
    }
  },
  1080: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => compileSchema,
      R: () => findBreach
    });
    var _json_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600), _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
    const drafts = {
      "2020-12": async () => (await Promise.all([ __webpack_require__.e(389), __webpack_require__.e(3774) ]).then(__webpack_require__.t.bind(__webpack_require__, 3774, 19))).Ajv2020,
      "draft-07": async () => (await Promise.all([ __webpack_require__.e(389), __webpack_require__.e(5627) ]).then(__webpack_require__.t.bind(__webpack_require__, 5627, 19))).Ajv
    }, compiled = new WeakMap;
    async function compileSchema(schema) {
      const known = compiled.get(schema);
      if (known) return known;
      const validate = new (await drafts[function({$schema: named = "2020-12"}) {
        const written = JSON.stringify(named);
        if (written.includes("2020-12")) return "2020-12";
        if (written.includes("draft-07")) return "draft-07";
        throw new Error(`'$schema' names ${written}; known are 2020-12 and draft-07`);
      }(schema)]())({
        strictSchema: !0,
        keywords: [ "discriminator", "example", "externalDocs", "xml" ],
        strictTypes: !1,
        strictTuples: !1,
        validateFormats: !1,
        logger: !1
      }).compile(schema);
      compiled.set(schema, validate);
      return validate;
    }
    async function findBreach(value, schema) {
      const validate = await compileSchema(schema);
      if (void 0 === (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_0__.d)(() => validate(value))) return "it takes too long to say";
      const [error] = validate.errors ?? [];
      return error && `${function({instancePath}, schema) {
        const written = JSON.stringify(schema), steps = instancePath.split("/").slice(1).map(step => step.replace(/~1/g, "/").replace(/~0/g, "~")).map(step => /^\d+$/.test(step) ? Number(step) : written.includes(JSON.stringify(step)) ? step : "…");
        return 0 === steps.length ? "the answer" : (0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)(steps);
      }(error, schema)} ${String(error.message)}`;
    }
  },
  600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => renderSteps
    });
    function renderSteps(steps) {
      return steps.map(step => "number" == typeof step ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
    }
  },
  4166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OW: () => isJsonObject,
      P8: () => isJsonList,
      qF: () => parseJson
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    const refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function parseJson(text, path) {
      try {
        return JSON.parse(text.replace(/^\uFEFF/, ""), (key, value) => {
          if (refusedKeys.has(key)) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: the key '${key}' is not allowed` ]);
          return value;
        });
      } catch (error) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz) throw error;
        const why = String(error).replace(/^\w*Error: /, "");
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read as JSON: ${why}` ], {
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
  },
  7084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ht: () => samplesNeeded,
      YL: () => formatLatency,
      gJ: () => latencyRecord,
      xL: () => summariseLatencies
    });
    const samplesNeeded = {
      mean: 1,
      min: 1,
      p50: 1,
      p90: 10,
      p95: 20,
      p99: 100,
      max: 1
    };
    function summariseLatencies(latenciesMs) {
      const sorted = latenciesMs.toSorted((a, b) => a - b), sumMs = latenciesMs.reduce((sum, each) => sum + each, 0);
      return summarise({
        samples: sorted.length,
        sumMs,
        minMs: sorted[0] ?? NaN,
        maxMs: percentile(sorted, 100)
      }, percent => percentile(sorted, percent));
    }
    function summarise({samples, sumMs, minMs, maxMs}, percentileMs) {
      return 0 === samples ? {
        samples
      } : {
        samples,
        meanMs: sumMs / samples,
        minMs,
        p50Ms: percentileMs(50),
        ...samples >= samplesNeeded.p90 && {
          p90Ms: percentileMs(90)
        },
        ...samples >= samplesNeeded.p95 && {
          p95Ms: percentileMs(95)
        },
        ...samples >= samplesNeeded.p99 && {
          p99Ms: percentileMs(99)
        },
        maxMs
      };
    }
    function percentile(sorted, percent) {
      return sorted[rankOf(percent, sorted.length) - 1] ?? NaN;
    }
    const rankOf = (percent, samples) => Math.ceil(percent * samples / 100);
    function formatLatency(ms) {
      return ms < 10 ? `${Number(ms.toFixed(1))} ms` : ms < 1e3 ? `${Math.round(ms)} ms` : `${Number((ms / 1e3).toFixed(2))} s`;
    }
    const mostExact = 1e4, leastMs = .001, bucketOf = ms => Math.floor(Math.log(ms / leastMs) / Math.log(1.0019)), middleOf = bucket => leastMs * 1.0019 ** bucket * 2 * 1.0019 / 2.0019, lastBucket = bucketOf(36e5), between = (least, value, most) => Math.min(most, Math.max(least, value));
    function latencyRecord() {
      const exact = new Float64Array(mostExact), counts = new Uint32Array(lastBucket + 1);
      let [samples, sumMs, minMs, maxMs] = [ 0, 0, 1 / 0, 0 ];
      const ascending = () => samples <= mostExact ? Array.from(exact.subarray(0, samples).sort(), ms => ({
        ms,
        count: 1
      })) : Array.from(counts, (count, bucket) => ({
        ms: between(minMs, middleOf(bucket), maxMs),
        count
      }));
      return {
        add: ms => {
          samples < mostExact && (exact[samples] = ms);
          Atomics.add(counts, between(0, bucketOf(ms), lastBucket), 1);
          samples += 1;
          sumMs += ms;
          minMs = Math.min(minMs, ms);
          maxMs = Math.max(maxMs, ms);
        },
        summarise: () => {
          const tallies = ascending();
          return summarise({
            samples,
            sumMs,
            minMs,
            maxMs
          }, percent => function(ascending, rank) {
            let [found, passed] = [ NaN, 0 ];
            for (const {ms, count} of ascending) {
              if (passed >= rank) break;
              found = ms;
              passed += count;
            }
            return found;
          }(tallies, rankOf(percent, samples)));
        },
        histogram: (buckets = 16) => 0 === samples ? [] : function(tallies, [minMs, maxMs], buckets) {
          const fromMs = Math.max(minMs, leastMs);
          if (maxMs <= 1.001 * fromMs) return [ {
            fromMs: minMs,
            toMs: maxMs,
            count: tallies.reduce((sum, {count}) => sum + count, 0)
          } ];
          const factor = (maxMs / fromMs) ** (1 / buckets), positionOf = ms => between(0, Math.floor(Math.log(ms / fromMs) / Math.log(factor)), buckets - 1), edge = position => fromMs * factor ** position, counts = new Uint32Array(buckets);
          for (const {ms, count} of tallies) Atomics.add(counts, positionOf(ms), count);
          return Array.from(counts, (count, position) => ({
            fromMs: 0 === position ? minMs : edge(position),
            toMs: position === buckets - 1 ? maxMs : edge(position + 1),
            count
          }));
        }(ascending(), [ minMs, maxMs ], buckets)
      };
    }
  },
  4468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LF: () => read,
      O$: () => unreadable,
      Uc: () => describeError,
      Vh: () => readJson,
      Wp: () => parseAnswer,
      gw: () => looksLikeJson,
      u9: () => singleValue,
      uv: () => describeGot,
      wK: () => readValue,
      yR: () => readText
    });
    var _content_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180), _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4166), _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(283);
    const read = value => ({
      kind: "read",
      value
    }), unreadable = got => ({
      kind: "unreadable",
      got
    }), deepestLevel = 500;
    function readText({body, contentType}) {
      try {
        return read(new TextDecoder("utf-8", {
          fatal: !0
        }).decode(body));
      } catch {
        return unreadable(`${(0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.U9)(body.length, "byte")} of ${(0, 
        _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ml)((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.c0)(contentType), 40) || "no content type"}`);
      }
    }
    function readJson(answer, shown) {
      const text = readText(answer);
      if ("unreadable" === text.kind) return text;
      if ("" === text.value.trim()) return unreadable("an empty answer");
      const value = parseAnswer(text.value);
      if (void 0 !== value) return read(value);
      const [, bare] = /(?:^|[[:,\s])(-?(?:NaN|Infinity))\s*(?:[\],}]|$)/.exec(text.value) ?? [];
      return unreadable(`no JSON${void 0 === bare ? "" : ` (it holds ${bare})`}: ${(0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ld)(text.value, shown)}`);
    }
    function parseAnswer(text) {
      try {
        const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text, "answer");
        return isDeeper(value, deepestLevel) ? void 0 : value;
      } catch {
        return;
      }
    }
    function isDeeper(value, levels) {
      return "object" == typeof value && null !== value && (0 === levels || Object.values(value).some(each => isDeeper(each, levels - 1)));
    }
    const looksLikeJson = ({body, contentType}) => (0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(contentType) || /^\s*[{[]/.test((new TextDecoder).decode(body.subarray(0, 1e3)));
    function readValue(answer, shown) {
      if ((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return readJson(answer, shown);
      const text = readText(answer);
      return "read" === text.kind ? read(text.value.trim()) : text;
    }
    function singleValue(value) {
      let inner = value;
      for (;(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(inner) || (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(inner); ) {
        const members = Object.values(inner);
        inner = 1 === members.length ? members[0] : void 0;
      }
      return null === inner || "number" == typeof inner && !Number.isFinite(inner) ? void 0 : inner;
    }
    function describeGot(answer, shown) {
      if (0 === answer.body.length) return "an empty answer";
      const value = readValue(answer, shown);
      if ("unreadable" === value.kind) return value.got;
      if (!(0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return (0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ld)(value.value, shown);
      const inner = shown.bodies ? void 0 : singleValue(value.value);
      return void 0 === inner || inner === value.value ? (0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.kw)(value.value, shown) : `${(0, 
      _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.kw)(inner, shown)} within ${(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value.value) ? "a list" : "an object"}`;
    }
    function describeError(answer) {
      const {location, status} = answer;
      return `error ${status ?? "without a status"}: ${void 0 === location ? describeGot({
        ...answer,
        contentType: ""
      }, {
        bodies: !0,
        words: new Set
      }) : `it points to ${(0, _smoke_shown_js__WEBPACK_IMPORTED_MODULE_2__.ml)(location)}, and is not followed`}`;
    }
  },
  9084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wR: () => readCaseDocument,
      ox: () => readCaseLines,
      e2: () => readEach
    });
    var errors = __webpack_require__(2451);
    function locateJson(json) {
      const found = new Map, open = [], whole = {
        isList: !1,
        step: ""
      };
      let line = 1, text = {
        written: "",
        line
      };
      const place = at => {
        open.length <= 4 && found.set(keyOf(open.map(({step}) => step)), at);
      };
      for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,\n]|[^\s"{}[\]:,]+/g)) {
        const around = open.at(-1) ?? whole;
        if ("\n" === token) line++; else if ("}" === token || "]" === token) open.pop(); else if ("," === token) around.isList && (around.step = Number(around.step) + 1); else if (":" === token) {
          around.step = JSON.parse(text.written);
          place(text.line);
        } else {
          text = {
            written: token,
            line
          };
          around.isList && place(line);
          "{" !== token && "[" !== token || open.push({
            isList: "[" === token,
            step: "[" === token ? 0 : ""
          });
        }
      }
      return at => at.map((_, index) => found.get(keyOf(at.slice(0, at.length - index)))).find(each => void 0 !== each) ?? 1;
    }
    const keyOf = steps => JSON.stringify(steps);
    var domain_written = __webpack_require__(5189);
    async function readCaseDocument(source, format) {
      const {value, lineOf} = "json" === format ? readJsonWithLines(source) : await async function(source) {
        const {readYamlWithLines} = await Promise.all([ __webpack_require__.e(2677), __webpack_require__.e(6737) ]).then(__webpack_require__.bind(__webpack_require__, 6737));
        return readYamlWithLines(source, "core");
      }(source), samples = (0, domain_written.pi)(value) ? value.get("samples") : void 0;
      if (!(0, domain_written.pi)(value) || void 0 === samples || !(0, domain_written.Lv)(samples)) throw new errors.dz([ `${source.path}: expected an object with a list 'samples'` ]);
      return {
        head: {
          value: without(value, "samples"),
          lineOf
        },
        samples: samples.map((each, index) => ({
          value: each,
          lineOf: at => lineOf([ "samples", index, ...at ])
        }))
      };
    }
    const readJsonWithLines = source => ({
      value: (0, domain_written.Vh)(source),
      lineOf: locateJson(source.text)
    }), without = (mapping, key) => new Map([ ...mapping ].filter(([name]) => name !== key));
    function readCaseLines({text, path}) {
      return {
        head: void 0,
        samples: readEach(text.split(/\r?\n/).map((line, index) => ({
          line,
          position: index + 1
        })).filter(({line}) => "" !== line.trim()), ({line, position}) => ({
          value: (0, domain_written.Vh)({
            text: line,
            path: `${path}:${position}`
          }),
          lineOf: () => position
        }))
      };
    }
    function readEach(written, read) {
      const problems = [], samples = written.flatMap(one => {
        try {
          return [ read(one) ];
        } catch (error) {
          if (!(error instanceof errors.dz)) throw error;
          problems.push(...error.problems);
          return [];
        }
      });
      if (problems.length > 0) throw new errors.dz(problems);
      return samples;
    }
  },
  8230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oJ: () => isSuccess,
      rQ: () => logStreamArnIn,
      tl: () => streamNameOf
    });
    const logStreamArnIn = asked => asked.flatMap(({invocation}) => "answered" === invocation.kind && invocation.logStreamArn || [])[0], streamNameOf = logStreamArn => /:log-stream:([^:*]+)/.exec(logStreamArn)?.[1], isSuccess = ({status}) => void 0 !== status && status >= 200 && status <= 299;
  },
  5049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HQ: () => isNear,
      pV: () => exactly,
      rl: () => numberOf
    });
    const exactly = {
      absolute: 0,
      relative: 0
    };
    function numberOf(value) {
      if ("number" != typeof value && ("string" != typeof value || !decimal.test(value))) return;
      const number = Number(value);
      return Number.isFinite(number) ? number : void 0;
    }
    const decimal = /^\s*[+-]?(?!0\d)(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
    function isNear(got, expected, {absolute, relative}) {
      if (void 0 === got || !Number.isFinite(got)) return !1;
      const widest = Math.max(absolute, relative * Math.abs(expected)), lost = 0 === widest ? 0 : Number.EPSILON * Math.max(Math.abs(got), Math.abs(expected));
      return Math.abs(got - expected) <= widest + lost;
    }
  },
  2673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => isColumn,
      V: () => predictionOf
    });
    var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292), _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468), _smoke_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5049), _smoke_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);
    const unseen = {
      bodies: !1,
      words: new Set
    };
    async function predictionOf({prediction}, answer) {
      return void 0 === prediction ? async function(answer) {
        return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.gw)(answer) ? findByPath(answer, "@") : findInColumn(answer, void 0);
      }(answer) : isColumn(prediction) ? findInColumn(answer, Number(prediction)) : findByPath(answer, prediction);
    }
    const isColumn = prediction => /^[1-9]\d{0,4}$/.test(prediction);
    async function findInColumn(answer, column) {
      const table = await (0, _smoke_table_js__WEBPACK_IMPORTED_MODULE_3__.x)(answer, !1, unseen), [cells = [], ...others] = "read" === table.kind ? table.value.rows : [];
      if (!(others.length > 0 || void 0 === column && 1 !== cells.length)) return function(cell) {
        if ("string" != typeof cell) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.u9)(cell);
        const text = cell.trim();
        return "" === text ? void 0 : (0, _smoke_number_js__WEBPACK_IMPORTED_MODULE_2__.rl)(text) ?? text;
      }(cells[(column ?? 1) - 1] ?? null);
    }
    async function findByPath(answer, path) {
      const value = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(answer, unseen);
      return "read" === value.kind ? (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_1__.u9)(await (0, 
      _json_path_js__WEBPACK_IMPORTED_MODULE_0__.G)(value.value, path) ?? null) : void 0;
    }
  },
  8997: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OG: () => asMethod,
      Qq: () => requestKeys,
      nA: () => inputKeys,
      vj: () => parseBody,
      w2: () => asPath,
      xk: () => asHeaders
    });
    var _http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747), _content_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8180), _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5189), _written_spot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3158);
    const inputKeys = [ "input", "input-file", "input-s3", "input-base64" ], requestKeys = [ "content-type", "accept", "method", "path", "headers" ], methods = [ "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" ], asPath = (0, 
    _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^\/(?![/\\])[!-[\]-~]{0,2000}$/, "a path such as /predict, which begins with one '/' and holds no spaces");
    function asMethod(spot) {
      const method = "string" == typeof spot.value ? spot.value.toUpperCase() : "";
      return (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.KA)(spot, methods.includes(method) ? method : void 0, `is not one of ${methods.join(", ")}`);
    }
    const hasOwnKey = name => /^(accept|content-type)$/i.test(name);
    function asHeaders(spot) {
      const mapping = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.dw)(spot);
      if (!mapping) return;
      const headers = new Map;
      for (const key of mapping.value.keys()) {
        const name = key.toLowerCase(), problem = findNameProblem(key) ?? (headers.has(name) ? "is given twice" : void 0), value = void 0 === problem ? (0, 
        _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(mapping, key, asHeader) : void 0;
        void 0 !== problem && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.Bc)({
          ...spot,
          at: [ ...spot.at, key ]
        }, problem);
        headers.set(name, value ?? "");
      }
      return Object.fromEntries(headers);
    }
    function findNameProblem(name) {
      return (0, _http_headers_js__WEBPACK_IMPORTED_MODULE_0__.p$)(name) ? hasOwnKey(name) || (0, 
      _http_headers_js__WEBPACK_IMPORTED_MODULE_0__.yC)(name) ? "is not for 'headers': it has a key of its own, or is set by the connection" : void 0 : "is no name of a header";
    }
    const asHeader = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/, "a text of one line in plain ASCII"), noBody = {
      source: {
        kind: "inline",
        bytes: new Uint8Array
      },
      usualType: ""
    }, bodies = {
      input: ({value}) => ({
        source: inline(bodyText(value)),
        usualType: typeOf(value)
      }),
      "input-file": spot => {
        const path = asFile(spot);
        return void 0 === path ? void 0 : named({
          kind: "file",
          path
        }, path);
      },
      "input-s3": spot => {
        const uri = asUri(spot);
        return void 0 === uri ? void 0 : named({
          kind: "s3",
          uri
        }, uri);
      },
      "input-base64": spot => {
        const text = function(spot) {
          const text = "string" == typeof spot.value ? spot.value.replace(/\s+/g, "") : "-";
          return (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.KA)(spot, text.length % 4 == 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? text : void 0, "is not Base64");
        }(spot);
        return void 0 === text ? void 0 : {
          source: inline(Buffer.from(text, "base64")),
          usualType: _content_type_js__WEBPACK_IMPORTED_MODULE_1__.p2
        };
      }
    };
    function parseBody(sample, isNeeded) {
      const given = inputKeys.filter(key => (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(sample, key, ({value}) => null !== value));
      if (0 === given.length && !isNeeded) return noBody;
      0 === given.length && sample.complain(sample.at, "'input' is missing");
      given.length > 1 && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.Bc)(sample, `has ${given.map(key => `'${key}'`).join(" and ")}; give one of them`);
      const [key = ""] = given, parse = bodies[key];
      return parse && (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.hd)(sample, key, parse);
    }
    const asFile = (0, _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0]{1,1000}$/, "a path inside the checkout"), asUri = (0, 
    _written_spot_js__WEBPACK_IMPORTED_MODULE_3__.TS)(/^s3:\/\/[^/]+\/./, "of the form s3://bucket/key"), named = (source, name) => ({
      source,
      usualType: (0, _content_type_js__WEBPACK_IMPORTED_MODULE_1__.QH)(name) ?? _content_type_js__WEBPACK_IMPORTED_MODULE_1__.p2
    }), inline = body => ({
      kind: "inline",
      bytes: "string" == typeof body ? (new TextEncoder).encode(body) : new Uint8Array(body)
    }), typeOf = input => "string" == typeof input ? "text/csv" : "application/json", bodyText = input => "string" == typeof input ? input : jsonText(input);
    function jsonText(value) {
      return (0, _written_js__WEBPACK_IMPORTED_MODULE_2__.pi)(value) ? `{${[ ...value ].map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`).join(",")}}` : (0, 
      _written_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value) ? `[${value.map(jsonText).join(",")}]` : "object" == typeof value && null !== value ? value.written : JSON.stringify(value);
    }
  },
  9672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KB: () => defaultKeys,
      Gg: () => noDefaults,
      sW: () => parseSample,
      D8: () => readDefaults,
      nu: () => sampleKeys
    });
    var json_path = __webpack_require__(4292), json_schema = __webpack_require__(1080), json = __webpack_require__(4166), written_spot = __webpack_require__(3158);
    const toleranceKeys = [ "tolerance", "relative-tolerance" ];
    function readTolerance(spot) {
      const absolute = (0, written_spot.hd)(spot, "tolerance", (0, written_spot.i)(0, "a number of 0 or more")), relative = (0, 
      written_spot.hd)(spot, "relative-tolerance", asPart);
      if (void 0 !== absolute || void 0 !== relative) return {
        absolute: absolute ?? 0,
        relative: relative ?? 0
      };
    }
    function asPart(spot) {
      const [, percent] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec("string" == typeof spot.value ? spot.value : "") ?? [], part = void 0 === percent ? (0, 
      written_spot.i)(0, words)(spot) : Number(percent) / 100;
      if (void 0 !== part) return (0, written_spot.KA)(spot, part <= 1 ? part : void 0, `is not ${words}`);
    }
    const words = "a part from 0 to 1, such as 0.05 or 5%", asContentType = (0, written_spot.TS)(/^[\w.+-]+\/[\w.+*-]+(\s*;[\x20-\x7e]*)?$/, "a content type such as text/csv"), parsers = {
      status: spot => each((0, written_spot.UX)(100, 599)(spot), status => ({
        kind: "status",
        status
      })),
      "content-type": spot => each(asContentType(spot), contentType => ({
        kind: "content-type",
        contentType
      })),
      equals: (spot, tolerance) => each((0, written_spot.vA)(spot), value => ({
        kind: "equals",
        value,
        tolerance
      })),
      contains: spot => function(spot) {
        return "string" == typeof spot.value ? [ spot.value ] : (0, written_spot.kx)(spot, written_spot.e1);
      }(spot)?.map(text => ({
        kind: "contains",
        text
      })),
      matches: spot => each(function(spot) {
        const pattern = (0, written_spot.TS)(/^[^]{1,1000}$/, "a text of at most 1000 characters")(spot);
        try {
          new RegExp(pattern ?? "", "u");
          return pattern;
        } catch (error) {
          return (0, written_spot.KA)(spot, void 0, `is no regular expression of JavaScript: ${messageOf(error)}`);
        }
      }(spot), pattern => ({
        kind: "matches",
        pattern
      })),
      schema: async spot => each(await async function(spot) {
        const schema = (0, written_spot.vA)(spot);
        if (!(0, json.OW)(schema)) return (0, written_spot.KA)(spot, void 0, "is not a mapping");
        try {
          await (0, json_schema.F)(schema);
          return schema;
        } catch (error) {
          return (0, written_spot.KA)(spot, void 0, `is no JSON Schema: ${messageOf(error)}`);
        }
      }(spot), schema => ({
        kind: "schema",
        schema
      })),
      values: (spot, tolerance) => parseEach(spot, async one => async function(spot, usual) {
        (0, written_spot.BW)(spot, [ "path", ...testKeys ]);
        const path = (0, written_spot.hd)(spot, "path", written_spot.e1), test = parseTest(spot, usual);
        void 0 === path ? refuseMissing(spot, "path") : await refuseBadJsonPath({
          ...spot,
          at: [ ...spot.at, "path" ]
        }, path);
        return void 0 === path || void 0 === test ? void 0 : {
          kind: "value",
          path,
          test
        };
      }(one, tolerance)),
      cells: (spot, tolerance) => parseEach(spot, one => function(spot, usual) {
        (0, written_spot.BW)(spot, [ "row", "column", ...testKeys ]);
        const row = (0, written_spot.hd)(spot, "row", (0, written_spot.UX)(1, 1e9)), column = (0, 
        written_spot.hd)(spot, "column", one => "string" == typeof one.value ? (0, written_spot.e1)(one) : (0, 
        written_spot.UX)(1, 1e9)(one)), test = parseTest(spot, usual);
        void 0 === column && refuseMissing(spot, "column");
        return void 0 === column || void 0 === test ? void 0 : {
          kind: "cell",
          row,
          column,
          test
        };
      }(one, tolerance)),
      rows: spot => each((0, written_spot.UX)(0, 1e9)(spot), count => ({
        kind: "rows",
        count
      })),
      columns: spot => each((0, written_spot.kx)(spot, written_spot.e1), names => ({
        kind: "columns",
        names
      })),
      "no-empty-cells": spot => each(function(spot) {
        return (0, written_spot.KA)(spot, !0 === spot.value || void 0, "is not true; leave it out where cells may be empty");
      }(spot), () => ({
        kind: "no-empty-cells"
      })),
      variant: spot => each((0, written_spot.e1)(spot), name => ({
        kind: "variant",
        name
      }))
    };
    function each(value, expectation) {
      return void 0 === value ? void 0 : [ expectation(value) ];
    }
    async function parseEach(spot, parse) {
      const parsed = [];
      for (const element of (0, written_spot.DD)(spot) ?? []) {
        const mapping = (0, written_spot.dw)(element), expectation = mapping && await parse(mapping);
        expectation && parsed.push(expectation);
      }
      return parsed;
    }
    const testKeys = [ "equals", "between", "one-of", ...toleranceKeys ];
    async function refuseBadJsonPath(spot, path) {
      try {
        await (0, json_path.M)(path);
      } catch (error) {
        (0, written_spot.Bc)(spot, `is no JMESPath: ${messageOf(error)}`);
      }
    }
    function refuseMissing(spot, key) {
      void 0 === (0, written_spot.hd)(spot, key, () => !0) && (0, written_spot.Bc)(spot, `has no '${key}'`);
    }
    function parseTest(spot, usual) {
      const tolerance = readTolerance(spot) ?? usual;
      1 !== [ "equals", "between", "one-of" ].filter(key => (0, written_spot.hd)(spot, key, () => !0)).length && (0, 
      written_spot.Bc)(spot, "needs one of 'equals', 'between' and 'one-of'");
      const value = (0, written_spot.hd)(spot, "equals", written_spot.vA);
      return void 0 !== value ? {
        kind: "equals",
        value,
        tolerance
      } : (0, written_spot.hd)(spot, "between", asRange) ?? (0, written_spot.hd)(spot, "one-of", one => {
        const values = (0, written_spot.kx)(one, written_spot.vA);
        return values && {
          kind: "one-of",
          values
        };
      });
    }
    function asRange(spot) {
      const [least, most, ...others] = (0, written_spot.kx)(spot, written_spot.MV) ?? [ 0 ], range = void 0 !== least && void 0 !== most && least <= most && 0 === others.length ? {
        kind: "between",
        least,
        most
      } : void 0;
      return (0, written_spot.KA)(spot, range, "is not two numbers, the least and the most, such as [0, 1]");
    }
    const messageOf = error => String(error).replace(/^(\w*Error: )+/, "");
    var smoke_prediction = __webpack_require__(2673), smoke_number = __webpack_require__(5049), smoke_request_parse = __webpack_require__(8997);
    const noDefaults = {
      tolerance: void 0,
      prediction: void 0,
      contentType: void 0,
      accept: void 0,
      method: void 0,
      path: void 0,
      headers: void 0
    }, defaultKeys = [ ...toleranceKeys, "prediction", ...smoke_request_parse.Qq ], sampleKeys = [ "description", ...smoke_request_parse.nA, ...smoke_request_parse.Qq, "expected", ...toleranceKeys, "truth", "prediction", "expect" ];
    async function readDefaults(spot) {
      return {
        tolerance: readTolerance(spot),
        prediction: await (0, written_spot.hd)(spot, "prediction", asPrediction),
        contentType: (0, written_spot.hd)(spot, "content-type", asContentType),
        accept: (0, written_spot.hd)(spot, "accept", asAccept),
        method: (0, written_spot.hd)(spot, "method", smoke_request_parse.OG),
        path: (0, written_spot.hd)(spot, "path", smoke_request_parse.w2),
        headers: (0, written_spot.hd)(spot, "headers", smoke_request_parse.xk)
      };
    }
    const asAccept = (0, written_spot.TS)(/^[\w.+*-]+\/[\x20-\x7e]+$/, "a content type such as text/csv");
    async function asPrediction(spot) {
      const written = (0, written_spot.C3)(spot.value) ?? spot.value, prediction = "string" == typeof written && "" !== written ? written : void 0;
      void 0 === prediction || (0, smoke_prediction.R)(prediction) || await refuseBadJsonPath(spot, prediction);
      return (0, written_spot.KA)(spot, prediction, "is neither a JMESPath nor a column, counted from 1");
    }
    async function parseSample(sample, order) {
      const spot = (0, written_spot.dw)(sample);
      if (!spot) return;
      const {defaults, place, position, withoutInput} = order;
      (0, written_spot.BW)(spot, sampleKeys);
      const own = await readDefaults(spot), method = own.method ?? defaults.method ?? "POST", body = (0, 
      smoke_request_parse.vj)(spot, !withoutInput && "GET" !== method && "HEAD" !== method), description = (0, 
      written_spot.hd)(spot, "description", (0, written_spot.TS)(/^[^]*$/, "a text")), truth = (0, 
      written_spot.hd)(spot, "truth", asLabel), expectations = await async function(spot, tolerance) {
        const is = key => !0 === (0, written_spot.hd)(spot, key, () => !0);
        is("expected") || is("expect") || is("truth") || spot.complain(spot.at, "'expected' is missing; write null where any answer will do");
        const expected = (0, written_spot.hd)(spot, "expected", one => function(spot, tolerance) {
          const value = (0, written_spot.vA)(spot);
          return null == value ? [] : [ {
            kind: "equals",
            value,
            tolerance
          } ];
        }(one, tolerance)) ?? [], expect = await (0, written_spot.hd)(spot, "expect", async one => async function(whole, tolerance) {
          const spot = (0, written_spot.dw)(whole);
          if (!spot) return [];
          (0, written_spot.BW)(spot, Object.keys(parsers));
          const expectations = [];
          for (const [key, parse] of Object.entries(parsers)) {
            const parsed = await (0, written_spot.hd)(spot, key, async member => parse(member, tolerance));
            expectations.push(...parsed ?? []);
          }
          return expectations;
        }(one, tolerance)) ?? [];
        return [ ...expected, ...expect ];
      }(spot, own.tolerance ?? defaults.tolerance ?? smoke_number.pV);
      return void 0 !== body ? {
        name: `case ${position}${description ? ` (${description})` : ""}`,
        place,
        request: {
          contentType: own.contentType ?? defaults.contentType ?? body.usualType,
          accept: own.accept ?? defaults.accept,
          method,
          path: own.path ?? defaults.path,
          headers: {
            ...defaults.headers,
            ...own.headers
          }
        },
        body: body.source,
        expectations,
        truth,
        prediction: own.prediction ?? defaults.prediction
      } : void 0;
    }
    function asLabel(spot) {
      const label = (0, written_spot.vA)(spot);
      if (void 0 !== label) return (0, written_spot.KA)(spot, "object" == typeof label || "" === label ? void 0 : label, "is not a text, a number, true or false");
    }
  },
  283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MS: () => showLabel,
      U9: () => count,
      aJ: () => isShown,
      kw: () => describeJson,
      ld: () => describeText,
      ml: () => shorten
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4166), _smoke_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5049);
    const longestShown = 120;
    function shorten(text, longest = longestShown) {
      const line = text.slice(0, 10 * longest).replace(/\s+/g, " ");
      return line.length > longest || text.length > 10 * longest ? `${line.slice(0, longest)}…` : line;
    }
    function describeJson(value, shown) {
      return void 0 === value ? "nothing" : "string" == typeof value ? isShown(value, shown) ? shorten(JSON.stringify(value)) : hidden(value) : shown.bodies ? shorten(JSON.stringify(value)) : (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_0__.P8)(value) ? `a list of ${value.length}` : (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value) ? `an object of ${count(Object.keys(value).length, "key")}` : JSON.stringify(value);
    }
    function describeText(text, shown) {
      const trimmed = text.trim();
      return "" === trimmed ? "an empty text" : isShown(trimmed, shown) ? shorten(trimmed) : hidden(trimmed);
    }
    const showLabel = (label, shown) => "string" == typeof label ? describeText(label, shown) : label, isShown = (text, {bodies, words}) => bodies || words.has(text) || void 0 !== (0, 
    _smoke_number_js__WEBPACK_IMPORTED_MODULE_1__.rl)(text) || /^(true|false)$/i.test(text), hidden = text => "" === text ? "an empty text" : `a text of ${count(text.length, "character")}`, count = (number, thing) => `${number} ${thing}${1 === number ? "" : "s"}`;
  },
  8478: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => nameImage,
      d: () => nameUrl
    });
    function nameUrl(url) {
      const parsed = URL.parse(url);
      return parsed ? parsed.origin + parsed.pathname : url.replace(/[?#][^]*$/, "");
    }
    const nameImage = image => image.replace(/(:[^/:@]*)?(@[^]*)?$/, "");
  },
  3306: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => findEmptyCell,
      x: () => readTable
    });
    var _content_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8180), _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4166), _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4468);
    async function readTable(answer, named, shown) {
      const text = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.yR)(answer);
      if ("unreadable" === text.kind) return text;
      const withoutEnd = text.value.replace(/[\r\n]+$/, "");
      if ("" === withoutEnd.trim()) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)({
        names: [],
        rows: []
      });
      if ((0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.eP)(answer.contentType)) return readLines(withoutEnd);
      if (!(0, _content_type_js__WEBPACK_IMPORTED_MODULE_0__.vs)(answer.contentType)) return async function(text, named) {
        const {parse} = await __webpack_require__.e(203).then(__webpack_require__.bind(__webpack_require__, 203));
        try {
          const records = parse(text, {
            relax_column_count: !0
          }), names = named ? records.slice(0, 1).flat() : [];
          return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)({
            names: names.map(name => name.trim()),
            rows: named ? records.slice(1) : records
          });
        } catch (error) {
          return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.O$)(`no CSV: the quotes of line ${error.lines} are wrong`);
        }
      }(withoutEnd, named);
      const whole = (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(answer, shown);
      return "read" === whole.kind ? (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)(tableOf(function(value) {
        if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value)) return value;
        const [inner, ...others] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value) ? Object.values(value) : [];
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(inner) && 0 === others.length ? inner : [ value ];
      }(whole.value))) : readLines(withoutEnd);
    }
    function readLines(text) {
      const values = [];
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        const value = "" === line.trim() ? null : (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(line);
        if (void 0 === value) return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.O$)(`no JSON Lines: line ${index + 1} is no JSON`);
        values.push(value);
      }
      return (0, _smoke_body_js__WEBPACK_IMPORTED_MODULE_2__.LF)(tableOf(values));
    }
    function tableOf(values) {
      const [first] = values, names = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(first) ? Object.keys(first) : [];
      return {
        names,
        rows: values.map(value => function(value, names) {
          if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value)) return value;
          if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) return [ value ];
          const members = new Map(Object.entries(value));
          return names.map(name => members.get(name) ?? null);
        }(value, names))
      };
    }
    function findEmptyCell({names, rows}) {
      const width = rows.reduce((widest, {length}) => Math.max(widest, length), Math.max(1, names.length));
      for (const [row, cells] of rows.entries()) for (let column = 0; column < width; column++) if (isEmpty(cells[column])) return `row ${row + 1}, column ${column + 1}`;
    }
    function isEmpty(cell) {
      return "string" == typeof cell ? "" === cell.trim() : null == cell || "object" == typeof cell && 0 === Object.keys(cell).length;
    }
  },
  1367: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => withinTime
    });
    var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
    const usualLimitMs = 250;
    function withinTime(run, timeout = usualLimitMs) {
      try {
        return {
          value: (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", {
            run
          }, {
            timeout
          })
        };
      } catch (error) {
        if ("ERR_SCRIPT_EXECUTION_TIMEOUT" === error.code) return;
        throw error;
      }
    }
  },
  3158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BW: () => refuseUnknown,
      Bc: () => refuseSpot,
      C3: () => digitsOf,
      DD: () => asList,
      KA: () => orRefuse,
      MV: () => asAnyNumber,
      TS: () => asTextOf,
      UX: () => asWhole,
      dw: () => asMapping,
      e1: () => asText,
      hd: () => readMember,
      i: () => asNumber,
      kx: () => asListOf,
      vA: () => asJson
    });
    var _closest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473), _json_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600), _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5189);
    function refuseSpot({at, complain}, problem) {
      complain(at, `${0 === at.length ? "it" : `'${(0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)(at)}'`} ${problem}`);
    }
    function orRefuse(spot, value, problem) {
      void 0 === value && refuseSpot(spot, problem);
      return value;
    }
    function readMember(spot, key, parse) {
      const value = spot.value.get(key);
      return void 0 === value ? void 0 : parse({
        ...spot,
        value,
        at: [ ...spot.at, key ]
      });
    }
    function refuseUnknown(spot, known) {
      for (const key of spot.value.keys()) {
        if (known.includes(key)) continue;
        const near = (0, _closest_name_js__WEBPACK_IMPORTED_MODULE_2__.N)(key, known), guess = void 0 === near ? `known are ${known.join(", ")}` : `did you mean '${near}'?`;
        spot.complain([ ...spot.at, key ], `'${(0, _json_steps_js__WEBPACK_IMPORTED_MODULE_1__.I)([ ...spot.at, key ])}' is not known here; ${guess}`);
      }
    }
    function asMapping(spot) {
      const {value} = spot;
      return orRefuse(spot, (0, _written_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value) ? {
        ...spot,
        value
      } : void 0, "is not a mapping");
    }
    function asList(spot) {
      const list = orRefuse(spot, (0, _written_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(spot.value) ? spot.value : void 0, "is not a list");
      return list?.map((value, index) => ({
        ...spot,
        value,
        at: [ ...spot.at, index ]
      }));
    }
    function asListOf(spot, parse) {
      const elements = asList(spot);
      0 === elements?.length && refuseSpot(spot, "is empty");
      const parsed = elements?.map(parse);
      return parsed?.length && parsed.every(each => void 0 !== each) ? parsed : void 0;
    }
    function asText(spot) {
      return asTextOf(/[^]/, "a text")(spot);
    }
    function asTextOf(pattern, words) {
      return spot => orRefuse(spot, "string" == typeof spot.value && pattern.test(spot.value) ? spot.value : void 0, `is not ${words}`);
    }
    function asNumber(least, words) {
      return spot => {
        const number = numberIn(spot.value);
        return orRefuse(spot, void 0 !== number && number >= least ? number : void 0, `is not ${words}`);
      };
    }
    const asAnyNumber = asNumber(-1 / 0, "a number");
    function asWhole(least, most) {
      return spot => {
        const number = numberIn(spot.value);
        return orRefuse(spot, void 0 !== number && Number.isInteger(number) && number >= least && number <= most ? number : void 0, `is not a whole number from ${least} to ${most}`);
      };
    }
    function digitsOf(value) {
      return "object" == typeof value && null !== value && "written" in value ? value.written : void 0;
    }
    function numberIn(value) {
      const number = Number(digitsOf(value) ?? NaN);
      return Number.isFinite(number) ? number : void 0;
    }
    function asJson(spot) {
      const beyond = [], json = jsonOf(spot.value, beyond), [first] = beyond;
      return orRefuse(spot, void 0 === first ? json : void 0, `holds ${String(first)}, which is beyond any number here`);
    }
    function jsonOf(value, beyond) {
      if ((0, _written_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value)) return Object.fromEntries([ ...value ].map(([key, each]) => [ key, jsonOf(each, beyond) ]));
      if ((0, _written_js__WEBPACK_IMPORTED_MODULE_0__.Lv)(value)) return value.map(each => jsonOf(each, beyond));
      if ("object" != typeof value || null === value) return value;
      void 0 === numberIn(value) && beyond.push(value.written);
      return Number(value.written);
    }
  },
  5189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ke: () => refusals,
      Lv: () => isList,
      TR: () => refuse,
      Vh: () => readJson,
      kF: () => refusingOverflow,
      pi: () => isMapping
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
    const deepestLevel = 100, refusedKeys = new Set([ "__proto__", "constructor", "prototype" ]);
    function isMapping(value) {
      return value instanceof Map;
    }
    function isList(value) {
      return Array.isArray(value);
    }
    const parseWithSource = JSON.parse;
    function readJson({text, path}) {
      const value = refusingOverflow(path, () => {
        try {
          return parseWithSource(text.replace(/^\uFEFF/, ""), (_, each, {source}) => "number" == typeof each ? {
            written: source
          } : "object" != typeof each || null === each || Array.isArray(each) ? each : new Map(Object.entries(each)));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read as JSON: ${error.message}` ], {
            cause: error
          });
        }
      });
      refuse(path, [ ...repeatedKeys(text), ...refusals(value) ]);
      return value;
    }
    function repeatedKeys(json) {
      const open = [], problems = [];
      let last = "";
      for (const {0: token, index} of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) if ("{" === token || "[" === token) open.push(new Set); else if ("}" === token || "]" === token) open.pop(); else if (":" !== token) last = token; else {
        const key = JSON.parse(last);
        open.at(-1)?.has(String(key)) && problems.push(`line ${lineAt(json, index)}: '${String(key)}' is given twice`);
        open.at(-1)?.add(String(key));
      }
      return problems;
    }
    const lineAt = (text, index) => text.slice(0, index).split("\n").length;
    function refusals(value, level = 1) {
      if (level > deepestLevel) return [ `it is nested deeper than ${deepestLevel} levels` ];
      const inner = isMapping(value) ? [ ...value.values() ] : isList(value) ? value : [];
      return [ ...(isMapping(value) ? [ ...value.keys() ].filter(key => refusedKeys.has(key)) : []).map(key => `the key '${key}' is not allowed`), ...inner.flatMap(each => refusals(each, level + 1)) ];
    }
    function refuse(path, problems) {
      if (problems.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ ...new Set(problems) ].map(problem => `${path}: ${problem}`));
    }
    function refusingOverflow(path, read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `${path}: it cannot be read: ${error.message}` ], {
          cause: error
        });
      }
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
          const elapsed = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(clock.now() - startedAt);
          log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}${detail && ` (${detail})`}, after ${elapsed}`);
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
  },
  9542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      part0: () => run_namespaceObject,
      part1: () => smoke_test_namespaceObject
    });
    var run_namespaceObject = {};
    __webpack_require__.r(run_namespaceObject);
    __webpack_require__.d(run_namespaceObject, {
      run: () => run
    });
    var smoke_test_namespaceObject = {};
    __webpack_require__.r(smoke_test_namespaceObject);
    __webpack_require__.d(smoke_test_namespaceObject, {
      openTarget: () => openTarget,
      smokeTestMeans: () => smokeTestMeans,
      smokeTestWorld: () => smokeTestWorld
    });
    var http_headers = __webpack_require__(6747), domain_latency = __webpack_require__(7084);
    const latencyMeasures = [ "mean", "min", "p50", "p90", "p95", "p99", "max" ], firstByteMeasures = [ "p50", "p95", "p99" ];
    function measurementsOf({latency, firstByte, quality, parity, ...rest}) {
      return new Map([ ...latencyMeasures.map(name => [ name, ofLatency(latency, name) ]), ...firstByte ? firstByteMeasures.map(name => [ `ttfb-${name}`, ofLatency(firstByte, name) ]) : [], ...ofRequests(rest), ...quality ? ofQuality(quality) : [], ...parity ? ofParity(parity) : [] ]);
    }
    function ofLatency(latency, name) {
      const {samples} = latency, needed = domain_latency.Ht[name], value = latency[`${name}Ms`];
      return {
        value,
        samples,
        needed,
        words: void 0 === value ? `${samples} answers, and it takes ${needed}` : (0, domain_latency.YL)(value)
      };
    }
    function ofRequests({errors, requests, rps, throttles}) {
      const share = count => shareOf(count, requests, "requests");
      return [ [ "errors", share(errors) ], [ "throttles", share(throttles) ], ...void 0 === rps ? [] : [ [ "rps", measured(rps, requests, `${formatNumber(rps)} a second`) ] ] ];
    }
    function ofQuality(quality) {
      const {samples} = quality, missing = describeMissing(quality);
      if ("classification" === quality.kind) {
        const {accuracy, f1, precision, recall} = quality, lost = void 0 === missing ? "" : ` (${missing})`, named = (name, value) => [ name, measured(value, samples, formatNumber(value) + lost) ];
        return [ named("accuracy", accuracy), named("precision", precision), named("recall", recall), named("f1", f1) ];
      }
      const {mae, mse, r2, rmse} = quality, score = value => void 0 !== missing ? {
        value: void 0,
        samples,
        needed: 1,
        words: missing,
        flawed: !0
      } : void 0 === value ? {
        value,
        samples,
        needed: 1,
        words: "all truths are the same"
      } : measured(value, samples, formatNumber(value));
      return [ [ "mse", score(mse) ], [ "rmse", score(rmse) ], [ "mae", score(mae) ], [ "r2", score(r2) ] ];
    }
    function describeMissing({kind, missing = 0, samples}) {
      if (0 === missing) return;
      const [one, more] = absences[kind];
      return `${missing} of ${samples} ${1 === missing ? one : more}`;
    }
    const absences = {
      classification: [ "answers holds no prediction", "answers hold no prediction" ],
      regression: [ "predictions is no number", "predictions are no numbers" ]
    };
    function ofParity({compared, equal, largestDifference}) {
      return 0 === compared ? [] : [ [ "parity", shareOf(equal, compared, "answers are the same") ], ...void 0 === largestDifference ? [] : [ [ "largest-difference", (value = largestDifference, 
      measured(value, compared, formatNumber(value))) ] ] ];
      var value;
    }
    const measured = (value, samples, words) => ({
      value,
      samples,
      needed: 1,
      words
    });
    function shareOf(count, all, what) {
      if (0 === all) return {
        value: void 0,
        samples: 0,
        needed: 1,
        words: `0 ${what}`
      };
      const percent = 100 * count / all;
      return measured(percent, all, `${count} of ${all} ${what} (${formatNumber(percent)}%)`);
    }
    function formatNumber(value) {
      return String(Number(Math.abs(value) < 1e3 ? value.toPrecision(4) : value.toFixed(1)));
    }
    var content_type = __webpack_require__(8180), json = __webpack_require__(4166), smoke_number = __webpack_require__(5049);
    function findDifference(got, expected, tolerance) {
      if ((0, json.P8)(expected)) return (0, json.P8)(got) && got.length === expected.length ? firstWithin(expected.entries(), (each, index) => findDifference(got[index], each, tolerance)) : {
        at: [],
        got
      };
      if ((0, json.OW)(expected)) {
        if (!(0, json.OW)(got) || !Object.keys(got).every(key => Object.hasOwn(expected, key))) return {
          at: [],
          got
        };
        const memberOf = key => Object.hasOwn(got, key) ? got[key] : void 0;
        return firstWithin(Object.entries(expected), (each, key) => findDifference(memberOf(key), each, tolerance));
      }
      return ("number" == typeof expected ? isNumber(got) && (0, smoke_number.HQ)(got, expected, tolerance) : got === expected) ? void 0 : {
        at: [],
        got
      };
    }
    const isNumber = value => "number" == typeof value;
    function firstWithin(members, differenceOf) {
      for (const [key, each] of members) {
        const difference = differenceOf(each, key);
        if (difference) return {
          ...difference,
          at: [ key, ...difference.at ]
        };
      }
    }
    function findMiss(got, expected, tolerance) {
      const number = (0, smoke_number.rl)(expected);
      return void 0 === number ? findDifference(got, expected, tolerance) : (0, smoke_number.HQ)((0, 
      smoke_number.rl)(got), number, tolerance) ? void 0 : {
        at: [],
        got
      };
    }
    var json_path = __webpack_require__(4292), json_schema = __webpack_require__(1080), json_steps = __webpack_require__(600), smoke_body = __webpack_require__(4468), smoke_shown = __webpack_require__(283);
    function describeExpectations({expectations}) {
      return 0 === expectations.length ? "any answer" : expectations.map(describeExpectation).join("; ");
    }
    function describeExpectation(expected) {
      switch (expected.kind) {
       case "status":
        return `status ${expected.status}`;

       case "content-type":
        return `content type ${(0, smoke_shown.ml)(expected.contentType)}`;

       case "equals":
        return written(expected.value) + toleranceOf(expected.tolerance);

       case "contains":
        return `a text with ${written(expected.text)}`;

       case "matches":
        return `a text that matches ${(0, smoke_shown.ml)(expected.pattern)}`;

       case "schema":
        return "an answer by its JSON Schema";

       case "value":
        return `${(0, smoke_shown.ml)(expected.path)} ${describeTest(expected.test)}`;

       case "cell":
        return `${void 0 === expected.row ? "every row" : `row ${expected.row}`}, column ${(0, 
        smoke_shown.ml)(String(expected.column))} ${describeTest(expected.test)}`;

       case "rows":
        return (0, smoke_shown.U9)(expected.count, "row");

       case "columns":
        return `the columns ${(0, smoke_shown.ml)(expected.names.join(", "))}`;

       case "no-empty-cells":
        return "no empty cell";

       case "variant":
        return `variant ${(0, smoke_shown.ml)(expected.name)}`;
      }
    }
    function describeTest(test) {
      switch (test.kind) {
       case "equals":
        return `= ${written(test.value)}${toleranceOf(test.tolerance)}`;

       case "between":
        return `between ${test.least} and ${test.most}`;

       case "one-of":
        return `one of ${(0, smoke_shown.ml)(test.values.map(value => JSON.stringify(value)).join(", "))}`;
      }
    }
    const written = value => (0, smoke_shown.ml)(JSON.stringify(value));
    function toleranceOf({absolute, relative}) {
      const percent = `${Number((100 * relative).toPrecision(12))} %`, widths = [ ...absolute > 0 ? [ String(absolute) ] : [], ...relative > 0 ? [ percent ] : [] ];
      return 0 === widths.length ? "" : ` ± ${widths.join(" or ")}`;
    }
    function wordsOf(cases) {
      const values = cases.flatMap(({expectations, truth = null}) => [ truth, ...expectations.flatMap(valuesOf) ]);
      return new Set(values.flatMap(textsIn));
    }
    function valuesOf(expected) {
      switch (expected.kind) {
       case "equals":
        return [ expected.value ];

       case "contains":
        return [ expected.text ];

       case "value":
       case "cell":
        return "between" === expected.test.kind ? [] : valuesOfTest(expected.test);

       case "columns":
        return expected.names;

       case "variant":
        return [ expected.name ];

       case "status":
       case "content-type":
       case "matches":
       case "schema":
       case "rows":
       case "no-empty-cells":
        return [];
      }
    }
    const valuesOfTest = test => "equals" === test.kind ? [ test.value ] : test.values;
    function textsIn(value) {
      return "string" == typeof value ? [ value.trim() ] : (0, json.P8)(value) || (0, 
      json.OW)(value) ? Object.values(value).flatMap(each => textsIn(each)) : [];
    }
    var smoke_invocation = __webpack_require__(8230), smoke_table = __webpack_require__(3306), time_limit = __webpack_require__(1367), smoke_prediction = __webpack_require__(2673);
    async function judgeAnswer(each, answer, shown) {
      const {expectations} = each, success = (0, smoke_invocation.oJ)(answer);
      if (!success && !expectations.some(({kind}) => "status" === kind)) return [ {
        expected: describeExpectations(each),
        got: (0, smoke_body.Uc)(answer),
        met: !1
      } ];
      if (0 === expectations.length) return [ {
        expected: "any answer",
        got: (0, smoke_body.uv)(answer, shown),
        met: !0
      } ];
      const scene = {
        answer,
        shown: {
          ...shown,
          bodies: shown.bodies || !success
        },
        named: hasNames(expectations)
      }, checks = [];
      for (const expectation of expectations) checks.push({
        expected: describeExpectation(expectation),
        ...await judge(expectation, scene)
      });
      return checks;
    }
    const hasNames = expectations => expectations.some(each => "columns" === each.kind || "cell" === each.kind && "string" == typeof each.column);
    async function judge(expected, scene) {
      const {answer, shown} = scene;
      switch (expected.kind) {
       case "status":
        return {
          got: (0, smoke_invocation.oJ)(answer) ? `status ${answer.status}` : (0, smoke_body.Uc)(answer),
          met: answer.status === expected.status
        };

       case "content-type":
        {
          const type = (0, content_type.c0)(answer.contentType);
          return {
            got: (0, smoke_shown.ml)(type) || "no content type",
            met: type === (0, content_type.c0)(expected.contentType)
          };
        }

       case "equals":
        return async function(expected, tolerance, scene) {
          const {answer, shown} = scene, isText = "string" == typeof expected && void 0 === (0, 
          smoke_number.rl)(expected), raw = isText ? (0, smoke_body.yR)(answer) : void 0;
          if ("read" === raw?.kind && raw.value.trim() === expected) return {
            got: (0, smoke_body.uv)(answer, shown),
            met: !0
          };
          return judgeRead(isText || void 0 !== (0, smoke_number.rl)(expected) ? (0, smoke_body.wK)(answer, shown) : (0, 
          smoke_body.Vh)(answer, shown), value => {
            const miss = findMiss(value, expected, tolerance);
            return void 0 === miss || 0 === miss.at.length ? {
              got: (0, smoke_body.uv)(answer, shown),
              met: void 0 === miss
            } : {
              got: `${(0, smoke_shown.kw)(miss.got, shown)} at ${(0, smoke_shown.ml)((0, json_steps.I)(miss.at))}`,
              met: !1
            };
          });
        }(expected.value, expected.tolerance, scene);

       case "contains":
        return function({answer, shown}, isMet) {
          return judgeRead((0, smoke_body.yR)(answer), text => ({
            got: (0, smoke_body.uv)(answer, shown),
            met: isMet(text)
          }));
        }(scene, text => text.includes(expected.text));

       case "matches":
        return function(pattern, {answer, shown}) {
          return judgeRead((0, smoke_body.yR)(answer), text => {
            if (text.length > longestSearched) return {
              got: `${(0, smoke_shown.U9)(text.length, "character")}, where at most ${longestSearched} are searched`,
              met: !1
            };
            const found = (0, time_limit.d)(() => new RegExp(pattern, "u").test(text));
            return void 0 === found ? {
              got: "an answer that the pattern takes too long to search",
              met: !1
            } : {
              got: (0, smoke_body.uv)(answer, shown),
              met: found.value
            };
          });
        }(expected.pattern, scene);

       case "schema":
        return judgeRead((0, smoke_body.Vh)(answer, shown), async value => {
          const breach = await (0, json_schema.R)(value, expected.schema);
          return {
            got: breach ? `one that breaks it: ${breach}` : (0, smoke_body.uv)(answer, shown),
            met: void 0 === breach
          };
        });

       case "value":
        return judgeRead((0, smoke_body.Vh)(answer, shown), async value => {
          const found = await (0, json_path.G)(value, expected.path);
          return void 0 === found ? {
            got: "an answer that the path cannot be applied to",
            met: !1
          } : judgeValue(found, expected.test, shown);
        });

       case "cell":
        return judgeTable(scene, table => function(table, expected, shown) {
          const {rows} = table;
          if (void 0 !== expected.row) return judgeCellOf(table, {
            ...expected,
            row: expected.row
          }, shown);
          for (const index of rows.keys()) {
            const judged = judgeCellOf(table, {
              ...expected,
              row: index + 1
            }, shown);
            if (!judged.met) return {
              got: `row ${index + 1}: ${judged.got}`,
              met: !1
            };
          }
          return {
            got: 0 === rows.length ? "no row at all" : (0, smoke_shown.U9)(rows.length, "row"),
            met: rows.length > 0
          };
        }(table, expected, shown));

       case "rows":
        return judgeTable(scene, ({rows}) => ({
          got: (0, smoke_shown.U9)(rows.length, "row"),
          met: rows.length === expected.count
        }));

       case "columns":
        return judgeTable(scene, ({names}) => {
          const missing = expected.names.filter(name => !names.includes(name));
          return {
            got: 0 === missing.length ? "all of them" : `none called ${missing.join(", ")}`,
            met: 0 === missing.length
          };
        });

       case "no-empty-cells":
        return judgeTable(scene, judgeCells);

       case "variant":
        return {
          got: void 0 === answer.variant ? "no variant" : `variant ${(0, smoke_shown.ml)(answer.variant)}`,
          met: answer.variant === expected.name
        };
      }
    }
    async function judgeRead(reading, judgeIt) {
      return "read" === reading.kind ? judgeIt(reading.value) : {
        got: reading.got,
        met: !1
      };
    }
    const judgeTable = async ({answer, named, shown}, judgeIt) => judgeRead(await (0, 
    smoke_table.x)(answer, named, shown), judgeIt), longestSearched = 1e6;
    function judgeValue(got, test, shown) {
      const described = "string" == typeof got && void 0 !== (0, smoke_number.rl)(got) ? got : (0, 
      smoke_shown.kw)(got, shown);
      switch (test.kind) {
       case "equals":
        {
          const miss = findMiss(got, test.value, test.tolerance);
          return void 0 === miss || 0 === miss.at.length ? {
            got: described,
            met: void 0 === miss
          } : {
            got: `${(0, smoke_shown.kw)(miss.got, shown)} at ${(0, smoke_shown.ml)((0, json_steps.I)(miss.at))}`,
            met: !1
          };
        }

       case "between":
        {
          const number = (0, smoke_number.rl)(got);
          return {
            got: described,
            met: void 0 !== number && number >= test.least && number <= test.most
          };
        }

       case "one-of":
        return {
          got: described,
          met: test.values.some(value => void 0 === findMiss(got, value, smoke_number.pV))
        };
      }
    }
    function judgeCellOf({names, rows}, {row, column, test}, shown) {
      const cells = rows[row - 1];
      if (void 0 === cells) return {
        got: (0, smoke_shown.U9)(rows.length, "row"),
        met: !1
      };
      const cell = cells["number" == typeof column ? column - 1 : names.indexOf(column)];
      return void 0 === cell ? {
        got: `no such column among ${cells.length}`,
        met: !1
      } : judgeValue("string" == typeof cell ? cell.trim() : cell, test, shown);
    }
    function judgeCells(table) {
      const empty = 0 === table.rows.length ? "no row at all" : (0, smoke_table.d)(table);
      return {
        got: empty ?? (0, smoke_shown.U9)(table.rows.length, "row"),
        met: void 0 === empty
      };
    }
    const isOnlyScored = ({expectations, truth}) => void 0 !== truth && 0 === expectations.length;
    var measures = __webpack_require__(2517);
    function comparesLatency({limit}) {
      return "baseline" === limit.kind && "requests" === measures.q[limit.measure].of;
    }
    function findThresholdProblems(thresholds, has) {
      return thresholds.flatMap(({text, measure, limit}) => {
        const needsBaseline = "baseline" === limit.kind ? whyUnmeasurable("baseline", has) : void 0, problem = whyUnmeasurable(measures.q[measure].of, has) ?? needsBaseline;
        return void 0 === problem ? [] : [ `input 'thresholds': '${text}' ${problem}` ];
      });
    }
    function whyUnmeasurable(of, {labelled, baseline, firstByte, load}) {
      switch (of) {
       case "requests":
       case "throttling":
        return;

       case "first byte":
        return firstByte ? void 0 : "is measured of response streams and under load; set 'invocation: stream' or 'requests'";

       case "load":
        return load ? void 0 : "is measured under load; set 'requests' or 'duration'";

       case "classification":
       case "regression":
        return void 0 === labelled ? "is measured of labelled cases; give samples a 'truth'" : labelled === of ? void 0 : `is a measure of ${of}, and the labelled cases are scored as ${labelled}; set 'problem-type'`;

       case "baseline":
        return baseline ? void 0 : "compares with a baseline; set 'baseline-endpoint'";
      }
    }
    const holds = {
      "<": (value, limit) => value < limit,
      "<=": (value, limit) => value <= limit,
      ">": (value, limit) => value > limit,
      ">=": (value, limit) => value >= limit
    };
    function judgeThreshold(threshold, measured, baseline = new Map) {
      const {limit, measure, operator} = threshold, ours = measured.get(measure) ?? absent(measure);
      if (ours.flawed) return {
        threshold,
        verdict: "missed",
        measured: ours.words,
        lacking: 0
      };
      if (void 0 === ours.value) return inconclusive(threshold, ours, ours.words);
      const judged = (value, bound) => holds[operator](value, bound) ? "met" : "missed";
      if ("value" === limit.kind) return {
        threshold,
        verdict: judged(ours.value, limit.value),
        measured: ours.words,
        lacking: 0
      };
      const theirs = baseline.get(limit.measure) ?? absent(limit.measure);
      if (void 0 === theirs.value) return inconclusive(threshold, theirs, `of the baseline: ${theirs.words}`);
      const words = `${ours.words}, baseline ${theirs.words}`;
      return {
        threshold,
        verdict: judged(ours.value, theirs.value * limit.factor),
        measured: words,
        lacking: 0
      };
    }
    const inconclusive = (threshold, {needed, samples}, words) => ({
      threshold,
      verdict: "inconclusive",
      measured: words,
      lacking: Math.max(0, needed - samples)
    }), threshold_absences = {
      requests: "it was not measured",
      throttling: "it was not measured",
      load: "there was no load",
      "first byte": "no first byte was measured",
      classification: "no labelled case was answered",
      regression: "no labelled case was answered",
      baseline: "nothing of both answers could be compared"
    }, absent = measure => ({
      value: void 0,
      samples: 0,
      needed: 0,
      words: threshold_absences[measures.q[measure].of]
    });
    async function judgeCase(each, invocation, shown) {
      const nothing = {
        case: each,
        checks: [],
        predicted: void 0,
        latencyMs: invocation?.latencyMs
      };
      switch (invocation?.kind) {
       case void 0:
        return {
          ...nothing,
          verdict: "not asked",
          got: ""
        };

       case "unanswered":
        return {
          ...nothing,
          verdict: "unanswered",
          got: `no answer: ${(0, smoke_shown.ml)(invocation.failure.happened)}`
        };

       case "answered":
        {
          const checks = await judgeAnswer(each, invocation, shown), verdict = checks.every(({met}) => met) ? "passed" : "failed", label = void 0 !== each.truth && (0, 
          smoke_invocation.oJ)(invocation) ? await (0, smoke_prediction.V)(each, invocation) : void 0, predicted = void 0 === label ? void 0 : {
            label,
            shown: (0, smoke_shown.MS)(label, shown)
          };
          return {
            ...nothing,
            verdict,
            checks,
            predicted,
            got: (0, smoke_body.uv)(invocation, shown)
          };
        }
      }
    }
    function describeCase({case: each, checks, got, predicted, verdict}) {
      switch (verdict) {
       case "passed":
        {
          const truth = void 0 === each.truth ? "" : ` (predicted ${String(predicted?.shown ?? "nothing")}, truth ${each.truth})`;
          return `${each.name}: passed, got ${got}${truth}`;
        }

       case "failed":
        {
          const wrong = checks.find(({met}) => !met);
          return `${each.name}: expected ${wrong?.expected ?? "an answer"}, got ${wrong?.got ?? got}`;
        }

       case "unanswered":
        return `${each.name}: ${got}`;

       case "not asked":
        return `${each.name}: not asked`;
      }
    }
    const noSuchEndpoint = name => ({
      subject: `endpoint ${name}`,
      happened: "there is no such endpoint",
      remedy: "Check its name, the region and the account."
    }), nameByDigest = image => `the image ${image.replace(/^.*@/, "")}`;
    function differs(expected, served) {
      if (!(void 0 === expected || served.length > 0 && served.every(each => each === expected))) return `expected it to serve ${expected}, but it serves ${served.join(", ") || "none that is known"}`;
    }
    function infrastructure(failure) {
      return {
        outcome: "inconclusive",
        failureKind: "infrastructure",
        failure
      };
    }
    const noErrors = {
      text: "errors <= 0%",
      measure: "errors",
      operator: "<=",
      limit: {
        kind: "value",
        value: 0
      }
    };
    const measureLoad = ({errors, firstByte, latency, requests, rps, throttles}) => ({
      latency,
      firstByte,
      requests,
      errors,
      throttles,
      rps
    });
    function isSound({asked, cases}) {
      return cases.every(({case: each, verdict}) => "passed" === verdict || isOnlyScored(each)) && !isPointless(asked);
    }
    const remedyOf = (cases, why) => cases.every(({verdict}) => "passed" === verdict) ? `All cases passed. ${why}` : why;
    function describeProblems({problems}) {
      if (0 !== problems.length) return `Among the requests was: ${problems.map(({problem, count}) => `${(0, 
      smoke_shown.ml)(problem)} (${count} times)`).join("; ")}`;
    }
    const unansweredInARow = 5;
    function isPointless(asked) {
      const last = asked.slice(-unansweredInARow).map(({invocation}) => invocation), latest = last.at(-1);
      return !("unanswered" !== latest?.kind || !latest.final) || last.length === unansweredInARow && last.every(({kind}) => "unanswered" === kind);
    }
    function problemOf(invocation) {
      return "unanswered" === invocation.kind ? `no answer: ${(0, smoke_shown.ml)(invocation.failure.happened)}` : (0, 
      smoke_invocation.oJ)(invocation) ? void 0 : (0, smoke_body.Uc)(invocation);
    }
    var errors = __webpack_require__(2451);
    async function judgeBatchOutput(cases, output, {sent, shown}) {
      const verdicts = [];
      for (const each of cases) {
        const answer = answerOf(output, each.request.accept), table = await (0, smoke_table.x)(answer, hasNames(each.expectations), shown), rows = "read" === table.kind ? table.value.rows.length : void 0, got = isBlank(output.bytes) ? "an empty output" : "read" === table.kind ? (0, 
        smoke_shown.U9)(table.value.rows.length, "row") : table.got, checks = [ {
          expected: "an output that is not empty",
          got,
          met: !isBlank(output.bytes)
        }, ...sent ? [ {
          expected: `${(0, smoke_shown.U9)(sent.rows, "row")}, as many as were sent`,
          got,
          met: rows === sent.rows
        } ] : [], ...each.expectations.length > 0 ? await judgeAnswer(each, answer, shown) : [] ], verdict = checks.every(({met}) => met) ? "passed" : "failed";
        verdicts.push({
          case: nameIt(each, output.name),
          verdict,
          checks,
          got,
          predicted: void 0,
          latencyMs: void 0
        });
      }
      return verdicts;
    }
    function judgeAbsence(cases, {input = "", output}, missing) {
      const got = `none: the ${missing} is missing`, check = {
        expected: "output" === missing ? "an output" : `its input ${input}`,
        got,
        met: !1
      };
      return cases.map(each => ({
        case: nameIt(each, output),
        verdict: "failed",
        checks: [ check ],
        got,
        predicted: void 0,
        latencyMs: void 0
      }));
    }
    const nameIt = (each, object) => ({
      ...each,
      name: `${object} (${each.name})`
    });
    function answerOf({name, bytes}, accept) {
      const answer = {
        status: 200,
        contentType: accept ?? (0, content_type.QH)(name) ?? "text/csv",
        body: bytes
      };
      return void 0 === accept && (0, smoke_body.gw)(answer) ? {
        ...answer,
        contentType: jsonTypeOf(answer)
      } : answer;
    }
    const jsonTypeOf = ({contentType}) => (0, content_type.eP)(contentType) ? contentType : "application/json", blanks = new Set([ 9, 10, 13, 32 ]), isBlank = bytes => bytes.every(byte => blanks.has(byte));
    var transform_output = __webpack_require__(7778);
    function shownOf({cases, inputs}) {
      return {
        bodies: inputs.showBodies,
        words: wordsOf(cases)
      };
    }
    var smoke_subject = __webpack_require__(8478);
    const concurrencyOf = ({concurrency = 1, rate}) => void 0 === rate ? concurrency : 1;
    function subjectOf({container, endpointName, image, transformOutput, url}) {
      return void 0 !== url ? (0, smoke_subject.d)(url) : void 0 !== container ? `container ${container}` : void 0 !== image ? `image ${image}` : void 0 === transformOutput ? `endpoint ${endpointName ?? ""}` : "transform output";
    }
    const largestBytes = 1e8, mostObjects = 1e3;
    async function examineOutput(scene) {
      const {inputs, plan, stage} = scene, cases = [], obstacles = [], orObstacle = async look => {
        try {
          return await look();
        } catch (error) {
          if (!(error instanceof errors.nM)) throw error;
          const {failure} = error;
          obstacles.push(isAbsence(error) ? missing(failure.subject, failure.happened) : infrastructure(failure));
          stage.log.info(`${failure.subject}: ${failure.happened}`);
          return;
        }
      };
      for (const place of inputs.transformOutput ?? []) {
        const items = await orObstacle(() => findItems(place, scene));
        0 === items?.length && obstacles.push(missing(place.output, "there is no object below it"));
        for (const item of items ?? []) {
          const judged = await orObstacle(() => judgeItem(item, scene));
          judged?.forEach(one => stage.log.info(describeCase(one)));
          cases.push(...judged ?? []);
        }
      }
      const obstacle = obstacles.find(({outcome}) => "failed" === outcome) ?? obstacles[0], isWrong = cases.some(({verdict}) => "failed" === verdict);
      return {
        subject: subjectOf(inputs),
        asked: [],
        cases,
        thresholds: plan.thresholds,
        obstacle: isWrong ? void 0 : obstacle
      };
    }
    async function findItems(place, scene) {
      const {input, output} = place;
      if (!output.endsWith("/")) return [ place ];
      const outputs = await listObjects(output, scene), inputs = void 0 === input ? [] : await listObjects(input, scene);
      return (0, transform_output.j)(place, {
        outputs,
        inputs
      });
    }
    async function listObjects(prefix, {world}) {
      const found = await (await world.objects()).list(prefix, mostObjects + 1);
      if (found.length <= mostObjects) return found;
      const happened = `there are more than ${mostObjects} objects below it`;
      throw new errors.nM({
        subject: prefix,
        happened,
        remedy: "Name longer prefixes, a line each."
      });
    }
    async function judgeItem(item, scene) {
      const {cases, world} = scene, {input, output} = item, {readBytes} = await world.objects(), read = uri => readBytes(uri, largestBytes).catch(error => {
        if (!(error instanceof errors.nM && isAbsence(error))) throw error;
      }), bytes = await read(output);
      if (void 0 === bytes) return judgeAbsence(cases, item, "output");
      const shown = shownOf(scene);
      if (void 0 === input) return judgeBatchOutput(cases, {
        name: output,
        bytes
      }, {
        shown
      });
      const sent = await read(input);
      if (void 0 === sent) return judgeAbsence(cases, item, "input");
      const rows = await async function(bytes, contentTypeOrName) {
        const contentType = (0, content_type.QH)(contentTypeOrName) ?? contentTypeOrName, table = await (0, 
        smoke_table.x)({
          status: 200,
          contentType,
          body: bytes
        }, !1, {
          bodies: !1,
          words: new Set
        });
        return "read" === table.kind ? table.value.rows.length : void 0;
      }(sent, input);
      return judgeBatchOutput(cases, {
        name: output,
        bytes
      }, {
        shown,
        sent: void 0 === rows ? void 0 : {
          rows
        }
      });
    }
    const isAbsence = ({code}) => [ "NoSuchKey", "NoSuchBucket" ].includes(code);
    function missing(subject, happened) {
      return {
        outcome: "failed",
        failureKind: "assertion",
        failure: {
          subject,
          happened,
          remedy: "Read what the transform job says of its end."
        }
      };
    }
    const mostTold = 100;
    async function askCases(target, cases, {concurrency, log, shown, signal}) {
      const asked = [], verdicts = new Map;
      let told = 0;
      const tell = one => {
        if ("passed" === one.verdict ? cases.length <= mostTold : told < mostTold) {
          told += 1;
          log.info(describeCase(one));
        }
      }, queue = cases.values();
      await Promise.all(Array.from({
        length: Math.min(concurrency, cases.length)
      }, async () => {
        for (const each of queue) {
          if (isPointless(asked)) return;
          const invocation = await target.ask(each.request, signal);
          asked.push({
            case: each,
            invocation
          });
          const verdict = await judgeCase(each, invocation, shown);
          verdicts.set(each, verdict);
          tell(verdict);
        }
      }));
      return {
        asked,
        cases: await Promise.all(cases.map(async each => verdicts.get(each) ?? judgeCase(each, void 0, shown)))
      };
    }
    const unseen = {
      bodies: !1,
      words: new Set
    };
    function parity_valueOf(answer) {
      const json = (0, smoke_body.gw)(answer) ? (0, smoke_body.Vh)(answer, unseen) : void 0;
      if ("read" === json?.kind) return json.value;
      const text = (0, smoke_body.yR)(answer);
      return "read" === text.kind ? cellsOf(text.value) : Buffer.from(answer.body).toString("base64");
    }
    const cellsOf = text => text.trim().split(/\r?\n/).map(line => line.split(",").map(cellOf)), cellOf = cell => (0, 
    smoke_number.rl)(cell.replace(/^\s*"(.*)"\s*$/, "$1")) ?? cell;
    function* differencesOf(ours, theirs) {
      if ("number" == typeof ours && "number" == typeof theirs) yield Math.abs(ours - theirs); else if ((0, 
      json.P8)(ours) && (0, json.P8)(theirs)) for (const [index, each] of ours.entries()) yield* differencesOf(each, theirs[index]); else if ((0, 
      json.OW)(ours) && (0, json.OW)(theirs)) for (const [key, each] of Object.entries(ours)) Object.hasOwn(theirs, key) && (yield* differencesOf(each, theirs[key]));
    }
    const mostClasses = 50;
    function classOf(label) {
      const text = String(label).trim();
      if (/^(true|false)$/i.test(text)) return text.toLowerCase();
      const number = text.length <= 15 ? (0, smoke_number.rl)(text) : void 0;
      return void 0 === number ? text : String(number);
    }
    function countByClass(pairs) {
      const truths = tally(pairs.map(({truth}) => truth)), predictions = tally(pairs.map(({predicted}) => predicted)), hits = tally(pairs.flatMap(({predicted, truth}) => predicted === truth ? [ truth ] : [])), countsOf = name => ({
        hits: hits.get(name) ?? 0,
        truths: truths.get(name) ?? 0,
        predictions: predictions.get(name) ?? 0
      });
      return new Map([ ...truths.keys(), ...predictions.keys() ].map(name => [ name, countsOf(name) ]));
    }
    function tally(names) {
      const counts = new Map;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    }
    function confusionOf(pairs) {
      const frequent = [ ...tally(pairs.flatMap(({predicted, truth}) => [ predicted, truth ])) ].sort(([, a], [, b]) => b - a).map(([name]) => name), classes = frequent.slice(0, mostClasses).sort((a, b) => a.localeCompare(b, "en", {
        numeric: !0
      })), cells = tally(pairs.map(({predicted, truth}) => classification_cellOf(truth, predicted))), hidden = frequent.length - classes.length;
      return {
        classes,
        counts: classes.map(truth => classes.map(predicted => cells.get(classification_cellOf(truth, predicted)) ?? 0)),
        ...hidden > 0 && {
          hidden
        }
      };
    }
    const classification_cellOf = (truth, predicted) => JSON.stringify([ truth, predicted ]), notDefined = {
      mse: void 0,
      rmse: void 0,
      mae: void 0,
      r2: void 0
    };
    function scoresOf(pairs) {
      const mse = mean(pairs.map(({error}) => error ** 2)), truths = pairs.map(({truth}) => truth);
      return {
        mse,
        rmse: Math.sqrt(mse),
        mae: mean(pairs.map(({error}) => Math.abs(error))),
        r2: truths.every(each => each === truths[0]) ? void 0 : 1 - mse / varianceOf(truths)
      };
    }
    const finiteOf = label => "boolean" == typeof label ? void 0 : (0, smoke_number.rl)(label), mean = values => values.reduce((sum, each) => sum + each, 0) / values.length;
    function varianceOf(values) {
      const middle = mean(values);
      return mean(values.map(each => (each - middle) ** 2));
    }
    function judgeQuality(scored, kind, order) {
      switch (kind) {
       case "classification":
        return function(scored, {probabilityThreshold, shown}) {
          const samples = scored.length;
          if (0 === samples) return;
          const toClass = function(scored, threshold) {
            const truths = scored.map(({truth}) => classOf(truth)), binary = [ [ "0", "1" ], [ "false", "true" ] ].find(pair => truths.every(truth => pair.some(each => each === truth)));
            return void 0 === binary ? classOf : predicted => {
              const number = "boolean" == typeof predicted ? void 0 : (0, smoke_number.rl)(predicted);
              return void 0 === number || number < 0 || number > 1 ? classOf(predicted) : binary[number >= threshold ? 1 : 0];
            };
          }(scored, probabilityThreshold), pairs = scored.map(({truth, predicted}) => ({
            truth: classOf(truth),
            predicted: void 0 === predicted ? void 0 : toClass(predicted)
          })), missing = pairs.filter(({predicted}) => void 0 === predicted).length, counts = [ ...countByClass(pairs).values() ], macro = scoreOf => counts.reduce((sum, each) => sum + scoreOf(each), 0) / counts.length;
          return {
            kind: "classification",
            samples,
            ...missing > 0 && {
              missing
            },
            accuracy: pairs.filter(({predicted, truth}) => predicted === truth).length / samples,
            precision: macro(each => each.hits / Math.max(1, each.predictions)),
            recall: macro(each => each.hits / Math.max(1, each.truths)),
            f1: macro(each => 2 * each.hits / (each.predictions + each.truths)),
            confusion: confusionOf(pairs.map(pair => function({predicted, truth}, shown) {
              const nameOf = name => (0, smoke_shown.aJ)(name, shown) ? name : "another text";
              return {
                truth: nameOf(truth),
                predicted: void 0 === predicted ? "no prediction" : nameOf(predicted)
              };
            }(pair, shown)))
          };
        }(scored, order);

       case "regression":
        return function(scored) {
          const samples = scored.length;
          if (0 === samples) return;
          const pairs = scored.flatMap(({predicted, truth}) => {
            const [is, should] = [ predicted, truth ].map(finiteOf);
            return void 0 === is || void 0 === should ? [] : [ {
              truth: should,
              error: is - should
            } ];
          }), missing = samples - pairs.length;
          return {
            kind: "regression",
            samples,
            ...missing > 0 && {
              missing
            },
            ...pairs.length > 0 ? scoresOf(pairs) : notDefined
          };
        }(scored);
      }
    }
    const isProblemType = of => "classification" === of || "regression" === of;
    var duration = __webpack_require__(8112), threshold_text = __webpack_require__(1606);
    const fewest = 20;
    function bailOutRule(text) {
      const conditions = function(text) {
        const {problems, thresholds} = (0, threshold_text.r)(text), tooEarly = thresholds.filter(each => !function({limit, measure}) {
          const {of} = measures.q[measure];
          return "value" === limit.kind && ("requests" === of || "throttling" === of || "first byte" === of || "load" === of);
        }(each)), all = [ ...problems, ...tooEarly.map(each => `'${each.text}' can be judged only after the load`) ];
        if (all.length > 0) throw new errors.dz(all.map(each => `input 'bail-out': ${each}`));
        return thresholds;
      }(text ?? "");
      return sofar => sofar.requests < fewest ? void 0 : (sofar => 0 === conditions.length ? whyFruitless(sofar) : function(conditions, sofar) {
        const measurements = measurementsOf({
          ...sofar,
          quality: void 0,
          parity: void 0
        }), met = conditions.map(each => judgeThreshold(each, measurements)).find(({verdict}) => "met" === verdict);
        return met && `${met.threshold.text}: ${met.measured}`;
      }(conditions, sofar))(sofar);
    }
    const whyFruitless = ({answered, requests}) => 0 === answered ? `none of ${requests} requests was answered with 2xx` : void 0, usualConnections = 256;
    const isAsked = ({durationMs, requests}) => requests > 0 || void 0 !== durationMs;
    function describePlan(plan) {
      const {durationMs, rampMs, requests} = plan;
      return [ paceOf(plan) + (void 0 === durationMs ? "" : ` for ${(0, duration.a)(durationMs)}`), ...void 0 === requests ? [] : [ `${void 0 === durationMs ? "" : "at most "}${requests} in all` ], ...0 === rampMs ? [] : [ `rising for ${(0, 
      duration.a)(rampMs)}` ], ..."open" === plan.kind ? [ `over up to ${counted(plan.concurrency, "connection")}` ] : [] ].join(", ");
    }
    function describeCut({elapsedMs, plan, requests, stopped}) {
      const {durationMs = 0, mostRequests} = plan;
      if ("closed" !== plan.kind || void 0 !== plan.requests || void 0 !== stopped || requests < mostRequests || elapsedMs >= durationMs) return;
      const [took, wanted] = [ elapsedMs, durationMs ].map(duration.a);
      return `'max-requests' ended it after ${took}, at ${counted(requests, "request")}; raise it for the whole ${wanted}`;
    }
    function paceOf(plan) {
      if ("closed" === plan.kind) return `${counted(plan.concurrency, "request")} at a time`;
      const {ratePerSecond} = plan;
      return ratePerSecond < 1 ? `${counted(60 * ratePerSecond, "request")} a minute` : `${counted(ratePerSecond, "request")} a second`;
    }
    const counted = (count, noun) => `${formatNumber(count)} ${noun}${1 === count ? "" : "s"}`;
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
    async function measure(target, scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, plan, stage, world} = scene, {bailOut, load} = plan;
        if (void 0 === load) return;
        const {log, signal} = stage, requests = function(cases) {
          const answerable = cases.filter(({expectations}) => !expectations.some(each => "status" === each.kind && (each.status < 200 || each.status > 299)));
          return [ answerable.filter(({request}) => "GET" !== request.method), answerable, cases ].find(({length}) => length > 0) ?? [];
        }(cases).map(({request}) => request), senderOrder = {
          connections: load.concurrency,
          timeoutMs: inputs.requestTimeout,
          signal
        };
        log.info(`${target.subject}: load of ${describePlan(load)}`);
        const sender = __addDisposableResource(env_1, await (target.openSender?.(requests, senderOrder) ?? world.askSender(target.ask, requests, senderOrder)), !0), onProgress = sofar => log.info(`${target.subject}: ${describeLoad(sofar)}`), report = await world.runLoad(sender, {
          plan: load,
          requests: requests.length,
          bailOut,
          onProgress
        }, stage);
        log.info(`${target.subject}: ${describeLoad(report)}${void 0 === report.stopped ? "" : `, ended: ${report.stopped}`}`);
        const cut = describeCut(report);
        void 0 !== cut && log.warn(`${target.subject}: ${cut}`);
        return report;
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = __disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    function describeLoad({elapsedMs, errors, latency, requests, rps}) {
      const {p50Ms, p95Ms} = latency, measured = [ void 0 === p50Ms ? void 0 : `median ${(0, 
      domain_latency.YL)(p50Ms)}`, void 0 === p95Ms ? void 0 : `p95 ${(0, domain_latency.YL)(p95Ms)}` ].filter(each => void 0 !== each);
      return `${[ `${requests} requests in ${(0, duration.a)(elapsedMs)}`, `${rps.toFixed(1)} answers a second`, ...measured ].join(", ")}, ${errors} errors`;
    }
    var poll = __webpack_require__(81);
    async function warmUp(target, {cases, requests, timeoutMs}, stage) {
      if (0 === requests || 0 === cases.length) return {
        warmUp: void 0,
        obstacle: void 0
      };
      const {clock, log, signal} = stage, startedAt = clock.now(), isOver = () => clock.now() - startedAt >= timeoutMs;
      let coldStartMs, readyAfterMs, lastProblem, last, tried = 0, sent = 0, answered = 0;
      const askOne = async () => {
        const invocation = await target.ask(requestOf(cases, tried), signal);
        tried += 1;
        last = invocation;
        lastProblem = problemOf(invocation) ?? lastProblem;
        if (!isReady(invocation)) return invocation;
        sent += 1;
        if ("answered" === invocation.kind) {
          answered += 1;
          coldStartMs ??= invocation.latencyMs;
          readyAfterMs ??= clock.now() - startedAt;
        }
        return invocation;
      };
      await (0, poll.wt)({
        ...stage,
        subject: target.subject,
        timeoutMs,
        maxPauseMs: 5e3,
        look: async () => {
          let seen = await askOne();
          for (;sent < requests && isReady(seen) && !isFinal(seen) && !isOver(); ) seen = await askOne();
          return seen;
        },
        judge: seen => isReady(seen) ? (0, poll.Vw)(void 0) : (0, poll.eg)(`not ready (${problemOf(seen) ?? ""})`)
      });
      const warm = {
        requests: sent,
        answered,
        coldStartMs,
        readyAfterMs,
        lastProblem
      }, lack = sent < requests && last && !(isFinal(seen = last) || 0 !== answered && isReady(seen)) ? function(last) {
        if ("unanswered" === last.kind) return last.failure;
        return {
          happened: problemOf(last) ?? "",
          remedy: "Read the log of the model, and look whether what stands in front of it finds it healthy."
        };
      }(last) : void 0;
      var seen;
      const cut = sent < requests && isOver() ? `; 'warm-up-timeout' ended it before all ${requests}` : "";
      log.info(`${function({answered, coldStartMs, lastProblem, readyAfterMs, requests}) {
        return `warm-up: ${answered} of ${requests} requests answered${void 0 === coldStartMs ? "" : `, the first in ${(0, 
        domain_latency.YL)(coldStartMs)}`}${void 0 === readyAfterMs || readyAfterMs < 1e3 ? "" : `, ready after ${(0, 
        duration.a)(readyAfterMs)}`}${lastProblem ? `; last error: ${lastProblem}` : ""}`;
      }(warm)}${cut}`);
      return {
        warmUp: warm,
        obstacle: lack && notReady(target.subject, lack, timeoutMs)
      };
    }
    const requestOf = (cases, position) => {
      const each = cases[position % cases.length];
      if (void 0 === each) throw new Error("a warm-up needs cases");
      return each.request;
    }, isReady = invocation => "answered" === invocation.kind ? 503 !== invocation.status : !invocation.notReady, isFinal = invocation => "unanswered" === invocation.kind && invocation.final;
    function notReady(subject, {happened, remedy}, timeoutMs) {
      return infrastructure({
        subject,
        happened: `the model did not become ready within ${(0, duration.a)(timeoutMs)} (${happened})`,
        remedy: `${remedy} Or give it longer by 'warm-up-timeout'.`
      });
    }
    var compare_addDisposableResource = function(env, value, async) {
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
    }, compare_disposeResources = function(SuppressedError) {
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
    async function findBaseline(ours, scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, stage, world} = scene, {baselineEndpoint} = inputs;
        if (void 0 === baselineEndpoint || ours.length < cases.length) return {};
        compare_addDisposableResource(env_1, stage.log.group(`baseline: endpoint ${baselineEndpoint}`), !1);
        const target = compare_addDisposableResource(env_1, await world.openTarget(function(inputs, endpointName) {
          const {invocation, requestTimeout: timeoutMs, targetModel} = inputs;
          return {
            kind: "endpoint",
            endpointName,
            invocation,
            targetModel,
            timeoutMs
          };
        }(inputs, baselineEndpoint), stage), !0);
        return await async function(target, ours, scene) {
          const {cases, inputs, plan, stage} = scene, {subject} = target, {obstacle} = await warmUp(target, {
            cases,
            requests: inputs.warmUp,
            timeoutMs: inputs.warmUpTimeout
          }, stage);
          if (obstacle) return {
            noBaseline: obstacle
          };
          const log = {
            ...stage.log,
            info: () => {}
          }, shown = {
            bodies: !1,
            words: new Set
          }, order = {
            concurrency: concurrencyOf(inputs),
            shown,
            log,
            signal: stage.signal
          }, {asked, cases: verdicts} = await askCases(target, cases, order), answers = new Map(asked.flatMap(one => isAnswered(one) ? [ [ one.case, one.invocation ] ] : [])), problem = asked.map(({invocation}) => problemOf(invocation)).find(each => void 0 !== each);
          if (void 0 !== problem) {
            const happened = `of the baseline, ${answers.size} of ${cases.length} requests were answered (${problem})`;
            if (0 === answers.size) return {
              noBaseline: infrastructure({
                subject,
                happened,
                remedy: checkBaseline
              })
            };
            stage.log.warn(`${subject}: ${happened}. The others are not compared.`);
          }
          const pairs = ours.flatMap(one => {
            const theirs = answers.get(one.case);
            return isAnswered(one) && void 0 !== theirs ? [ {
              ours: one.invocation,
              theirs
            } ] : [];
          }), load = plan.thresholds.some(comparesLatency) ? await measure(target, scene) : void 0, latencies = plan.load ? [] : [ ...answers.values() ].map(({latencyMs}) => latencyMs), parity = function(pairs, tolerance = smoke_number.pV) {
            const values = pairs.map(({ours, theirs}) => ({
              ours: parity_valueOf(ours),
              theirs: parity_valueOf(theirs)
            })), differences = values.flatMap(({ours, theirs}) => [ ...differencesOf(ours, theirs) ]).filter(Number.isFinite);
            return {
              compared: pairs.length,
              equal: values.filter(({ours, theirs}) => void 0 === findDifference(ours, theirs, tolerance)).length,
              largestDifference: differences.reduce((most, each) => Math.max(most ?? 0, each), void 0)
            };
          }(pairs);
          stage.log.info(`${subject}: ${parity.equal} of ${parity.compared} answers are the same`);
          return {
            baseline: {
              subject,
              latency: load?.latency ?? (0, domain_latency.xL)(latencies),
              requests: load?.requests ?? asked.length,
              errors: load?.errors ?? asked.length - answers.size,
              quality: scoreCases(verdicts, scene),
              parity
            }
          };
        }(target, ours, scene);
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = compare_disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    const checkBaseline = "Check 'baseline-endpoint', and that this role may invoke it.", isAnswered = one => "answered" === one.invocation.kind && (0, 
    smoke_invocation.oJ)(one.invocation);
    function scoreCases(cases, scene) {
      const {problemType} = scene.plan, scored = cases.filter(({verdict}) => "passed" === verdict || "failed" === verdict).flatMap(({case: {truth}, predicted}) => void 0 === truth ? [] : [ {
        truth,
        predicted: predicted?.label
      } ]), order = {
        probabilityThreshold: scene.inputs.probabilityThreshold,
        shown: shownOf(scene)
      };
      return problemType && judgeQuality(scored, problemType, order);
    }
    async function orRefusal(look) {
      try {
        return await look();
      } catch (error) {
        if (error instanceof errors.nM) return error;
        throw error;
      }
    }
    async function orWarning(look, what, log) {
      const found = await orRefusal(look);
      if (!(found instanceof errors.nM)) return found;
      log.warn(`${found.message} Only ${what} is missing for it.`);
    }
    var examine_addDisposableResource = function(env, value, async) {
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
    }, examine_disposeResources = function(SuppressedError) {
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
    async function examine(scene) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: !1
      };
      try {
        const {cases, inputs, plan, stage, world} = scene, nothing = {
          subject: subjectOf(inputs),
          thresholds: plan.thresholds,
          asked: []
        }, withoutAsking = obstacle => ({
          ...nothing,
          obstacle,
          cases: cases.map(each => ({
            case: each,
            ...notAsked
          }))
        }), wrongModel = await async function({inputs, world}) {
          const {endpointName, expectImageDigest: imageDigest, expectModelPackageArn: modelPackageArn} = inputs;
          if (void 0 === endpointName || void 0 === modelPackageArn && void 0 === imageDigest) return;
          const served = await orRefusal(() => world.servedModel.find(endpointName));
          return served instanceof errors.nM ? infrastructure(served.failure) : function(endpointName, served, expected) {
            if (void 0 === served) return infrastructure(noSuchEndpoint(endpointName));
            const {configName, modelPackageArns, resolvedImages} = served, wrong = [ differs(expected.modelPackageArn, modelPackageArns), differs(expected.imageDigest && `the image ${expected.imageDigest}`, resolvedImages.map(nameByDigest)) ].filter(each => void 0 !== each);
            return 0 !== wrong.length ? {
              outcome: "failed",
              failureKind: "assertion",
              failure: {
                subject: `endpoint ${endpointName}`,
                happened: `${wrong.join("; ")} (endpoint config ${configName})`,
                remedy: "Deploy what is expected, or expect what is served."
              }
            } : void 0;
          }(endpointName, served, {
            modelPackageArn,
            imageDigest
          });
        }(scene);
        if (wrongModel) return withoutAsking(wrongModel);
        const opened = await orRefusal(() => world.openTarget(function(inputs) {
          const {allowPrivateNetwork, container, endpointName, environment, headers = {}, image, model, url} = inputs, {requestTimeout: timeoutMs, startupTimeout: startupTimeoutMs} = inputs;
          if (void 0 !== url) return {
            kind: "url",
            url,
            allowPrivateNetwork,
            headers,
            timeoutMs
          };
          if (void 0 !== container) return {
            kind: "container",
            container,
            headers,
            timeoutMs
          };
          if (void 0 !== image) return {
            kind: "image",
            image,
            model,
            environment: environment ?? new Map,
            startupTimeoutMs,
            headers,
            timeoutMs
          };
          const {inferenceComponentName, invocation, sessionId, targetModel, targetVariant} = inputs;
          return {
            kind: "endpoint",
            endpointName: endpointName ?? "",
            inferenceComponentName,
            invocation,
            sessionId,
            targetModel,
            targetVariant,
            timeoutMs
          };
        }(inputs), stage));
        if (opened instanceof errors.nM) return {
          ...withoutAsking(infrastructure(opened.failure)),
          logTail: tailIn(opened)
        };
        const target = examine_addDisposableResource(env_1, opened, !0);
        stage.log.info(`${target.subject}: ${cases.length} cases, ${inputs.warmUp} requests to warm up before them`);
        const order = {
          cases,
          requests: inputs.warmUp,
          timeoutMs: inputs.warmUpTimeout
        }, {obstacle, ...warm} = await warmUp(target, order, stage);
        return obstacle ? {
          ...withoutAsking(obstacle),
          ...warm,
          logTail: await findLogTail(target, scene)
        } : {
          ...nothing,
          ...warm,
          ...await ask(target, scene)
        };
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = !0;
      } finally {
        const result_1 = examine_disposeResources(env_1);
        result_1 && await result_1;
      }
    }
    const notAsked = {
      verdict: "not asked",
      checks: [],
      got: "",
      predicted: void 0,
      latencyMs: void 0
    };
    async function ask(target, scene) {
      const {cases, inputs, stage} = scene, {log, signal} = stage, answers = await askCases(target, cases, {
        concurrency: concurrencyOf(inputs),
        shown: shownOf(scene),
        log,
        signal
      }), sinceMs = stage.clock.now(), load = isSound(answers) ? await measure(target, scene) : void 0;
      return {
        ...answers,
        load,
        ...await findBaseline(answers.asked, scene),
        quality: scoreCases(answers.cases, scene),
        serverSide: load && await findServerSide(scene, {
          ...answers,
          load,
          sinceMs
        }),
        logTail: hasFailed(answers) || load?.errors ? await findLogTail(target, scene, answers.asked) : []
      };
    }
    const hasFailed = ({asked}) => asked.some(({invocation}) => "answered" === invocation.kind && !(0, 
    smoke_invocation.oJ)(invocation));
    async function findServerSide({inputs, stage, world}, measured) {
      const {endpointName, serverLatencyTimeout: timeoutMs} = inputs, {asked, load, sinceMs} = measured, variants = asked.flatMap(({invocation}) => "answered" === invocation.kind && invocation.variant || []);
      if (void 0 === endpointName || 0 === variants.length) return;
      const latency = await world.endpointLatency(), window = {
        endpointName,
        variants: [ ...new Set(variants) ],
        sinceMs,
        untilMs: stage.clock.now()
      };
      return orWarning(() => void 0 === timeoutMs ? latency.find(window) : latency.wait({
        ...window,
        requests: load.requests,
        timeoutMs
      }, stage), "the latency on the server's side", stage.log);
    }
    const tailIn = error => "logTail" in error && Array.isArray(error.logTail) ? error.logTail.map(line => String(line)) : [], toldLines = 20;
    async function findLogTail(target, {inputs, stage, world}, asked = []) {
      if (target.logTail) return target.logTail(toldLines);
      const {endpointName} = inputs;
      if (void 0 === endpointName) return [];
      const logs = await world.containerLogs(), place = {
        group: `/aws/sagemaker/Endpoints/${endpointName}`,
        streamPrefix: (0, smoke_invocation.tl)((0, smoke_invocation.rQ)(asked) ?? "")
      }, tail = await orWarning(() => logs.tail(place, toldLines), "the end of the container's log", stage.log);
      return tail?.streams[0]?.lines ?? [];
    }
    var endpoint_request = __webpack_require__(3245);
    const largestBodyBytes = 26214400, atOnce = 8;
    const ofHttp = [ {
      key: "method",
      isSaid: ({request}) => "POST" !== request.method
    }, {
      key: "path",
      isSaid: ({request}) => void 0 !== request.path
    }, {
      key: "headers",
      isSaid: ({request}) => Object.keys(request.headers).length > 0
    } ], targets = {
      endpoint: {
        words: "an endpoint",
        keys: ofHttp,
        why: "it is for URLs and containers, and no request to an endpoint has it"
      },
      transformOutput: {
        words: "'transform-output'",
        keys: [ ...ofHttp, {
          key: "truth",
          isSaid: ({truth}) => void 0 !== truth
        }, {
          key: "prediction",
          isSaid: ({prediction}) => void 0 !== prediction
        } ],
        why: "nothing is asked or scored there, only judged by 'expected' and 'expect'"
      }
    };
    function findIdleKeys(cases, target) {
      const {keys, why, words} = targets[target];
      return keys.flatMap(({isSaid, key}) => {
        const [first, ...others] = cases.filter(isSaid);
        if (void 0 === first) return [];
        const more = 0 === others.length ? "" : ` (as in ${others.length} cases more)`, {line, path} = first.place;
        return [ `${path}:${line}: '${key}' has no effect on ${words}${more}: ${why}` ];
      });
    }
    var smoke_case_document = __webpack_require__(9084), smoke_sample = __webpack_require__(9672), written_spot = __webpack_require__(3158);
    const mostSamples = 1e4, mostProblems = 50;
    async function prepare(inputs, world) {
      const {thresholds = []} = inputs, problems = [], attempt = async look => {
        try {
          return await look();
        } catch (error) {
          if (!(error instanceof errors.dz)) throw error;
          problems.push(...error.problems);
          return;
        }
      }, cases = await attempt(() => async function({cases: path, prediction, transformOutput}, {readText}) {
        if (void 0 === path) return;
        const cases = await async function(text, path, {withoutInput} = {
          withoutInput: !1
        }) {
          const {head, samples} = await async function(source) {
            const [, extension = ""] = /\.(\w+)$/.exec(source.path.toLowerCase()) ?? [];
            switch (extension) {
             case "csv":
              {
                const {readCaseCsv} = await Promise.all([ __webpack_require__.e(203), __webpack_require__.e(9669) ]).then(__webpack_require__.bind(__webpack_require__, 9669));
                return readCaseCsv(source);
              }

             case "jsonl":
             case "ndjson":
              return (0, smoke_case_document.ox)(source);

             case "json":
              return (0, smoke_case_document.wR)(source, "json");

             case "yaml":
             case "yml":
              return (0, smoke_case_document.wR)(source, "yaml");

             default:
              return (0, smoke_case_document.wR)(source, /^\s*[{[]\s*["{[}\]]/.test(source.text) ? "json" : "yaml");
            }
          }({
            text: text.replace(/^\uFEFF/, ""),
            path
          });
          if (0 === samples.length) throw new errors.dz([ `${path}: it holds no samples` ]);
          if (samples.length > mostSamples) throw new errors.dz([ `${path}: it holds ${samples.length} samples; at most ${mostSamples} are asked` ]);
          const problems = [], spotOf = ({value, lineOf}, what) => ({
            value,
            at: [],
            complain: (at, problem) => {
              problems.push(`${path}:${lineOf(at)}: ${what}${problem}`);
            }
          }), defaults = void 0 === head ? smoke_sample.Gg : await async function(head) {
            (0, written_spot.BW)(head, [ "samples", ...smoke_sample.KB ]);
            return (0, smoke_sample.D8)(head);
          }(spotOf(head, "")), cases = [];
          for (const [index, sample] of samples.entries()) {
            const order = {
              position: index + 1,
              place: {
                path,
                line: sample.lineOf([])
              },
              defaults,
              withoutInput
            }, each = await (0, smoke_sample.sW)(spotOf(sample, `sample ${index + 1}: `), order);
            each && cases.push(each);
          }
          if (problems.length > 0) throw new errors.dz(function(problems, path) {
            const more = problems.length - mostProblems;
            return more > 0 ? [ ...problems.slice(0, mostProblems), `${path}: and ${more} problems more` ] : problems;
          }(problems, path));
          return cases;
        }(await readText(path), path, {
          withoutInput: void 0 !== transformOutput
        });
        return cases.map(each => ({
          ...each,
          prediction: each.prediction ?? prediction
        }));
      }(inputs, world)), load = await attempt(() => function(wish) {
        const problems = function(wish) {
          const {durationMs = 1 / 0, maxRequests, rampMs = 0, ratePerSecond} = wish;
          if (!isAsked(wish)) return [ void 0 === ratePerSecond ? [] : "rate", 0 === rampMs ? [] : "ramp" ].flat().map(name => `input '${name}': it is of no effect without 'requests' or 'duration'`);
          const problems = [];
          if (rampMs > durationMs) {
            const lengths = `${(0, duration.a)(rampMs)}) is longer than the load (${(0, duration.a)(durationMs)}`;
            problems.push(`input 'ramp': the ramp (${lengths}); shorten it, or raise 'duration'`);
          }
          const expected = function({durationMs, rampMs = 0, ratePerSecond = 1 / 0, requests}) {
            const byCount = 0 === requests ? 1 / 0 : requests, byTime = void 0 === durationMs ? 1 / 0 : Math.round(ratePerSecond * (durationMs - rampMs / 2) / 1e3), expected = Math.min(byCount, byTime);
            return expected === 1 / 0 ? 0 : expected;
          }(wish);
          if (expected > maxRequests) {
            const guard = `${expected} requests would be sent, and 'max-requests' allows ${maxRequests}`;
            problems.push(`input 'max-requests': ${guard}; raise it to ${expected}, or ask for less load`);
          }
          return problems;
        }(wish);
        if (problems.length > 0) throw new errors.dz(problems);
        const {concurrency, durationMs, maxRequests: mostRequests, rampMs = 0, ratePerSecond, requests} = wish;
        if (!isAsked(wish)) return;
        const extent = {
          requests: 0 === requests ? void 0 : requests,
          durationMs,
          rampMs,
          mostRequests
        };
        return void 0 === ratePerSecond ? {
          kind: "closed",
          concurrency: concurrency ?? 1,
          ...extent
        } : {
          kind: "open",
          ratePerSecond,
          concurrency: concurrency ?? usualConnections,
          ...extent
        };
      }({
        ...inputs,
        ...inUnits(inputs)
      })), bailOut = await attempt(() => bailOutRule(inputs.bailOut));
      await attempt(() => async function(prediction) {
        void 0 === prediction || (0, smoke_prediction.R)(prediction) || await (0, json_path.M)(prediction).catch(error => {
          const why = error instanceof Error ? error.message : String(error);
          throw new errors.dz([ `input 'prediction': it is no JMESPath: ${why}` ], {
            cause: error
          });
        });
      }(inputs.prediction));
      problems.push(...await async function({junitFile, resultsFile}, {findWriteProblem}) {
        const found = [];
        for (const path of [ resultsFile, junitFile ]) {
          const problem = void 0 === path ? void 0 : await findWriteProblem(path);
          void 0 !== problem && found.push(`${path}: ${problem}`);
        }
        return found;
      }(inputs, world));
      void 0 !== inputs.endpointName && problems.push(...(0, endpoint_request.ad)(inputs, inputs.invocation), ...findIdleKeys(cases ?? [], "endpoint"));
      void 0 !== inputs.transformOutput && problems.push(...findIdleKeys(cases ?? [], "transformOutput"));
      const truths = (cases ?? []).flatMap(({truth}) => void 0 === truth ? [] : [ truth ]), problemType = 0 === truths.length ? void 0 : await attempt(() => function({asked, thresholds, truths}) {
        const wanted = asked ?? thresholds.map(({measure}) => measures.q[measure].of).find(isProblemType);
        if (void 0 === wanted) return truths.every(each => "number" == typeof each) ? "regression" : "classification";
        const odd = "regression" === wanted ? truths.find(each => void 0 === finiteOf(each)) : void 0;
        if (void 0 === odd) return wanted;
        throw new errors.dz([ `input 'cases': a regression needs truths that are numbers, got '${odd}'` ]);
      }({
        asked: inputs.problemType,
        thresholds,
        truths
      }));
      if (void 0 !== cases || void 0 === inputs.cases) {
        const measures = {
          labelled: problemType,
          baseline: void 0 !== inputs.baselineEndpoint,
          load: void 0 !== load
        }, firstByte = measures.load || "stream" === inputs.invocation;
        problems.push(...findThresholdProblems(thresholds, {
          ...measures,
          firstByte
        }));
      }
      if (problems.length > 0 || void 0 === bailOut) throw new errors.dz(problems);
      return {
        cases,
        thresholds,
        load,
        bailOut,
        problemType
      };
    }
    const inUnits = ({duration: durationMs, ramp: rampMs, rate: ratePerSecond}) => ({
      durationMs,
      rampMs,
      ratePerSecond
    });
    function expectedOf(verdict) {
      const wrong = wrongOf(verdict);
      return joined((wrong.length > 0 ? wrong : verdict.checks).map(({expected}) => expected));
    }
    function gotOf(verdict) {
      if ("not asked" === verdict.verdict) return "not asked";
      const wrong = wrongOf(verdict);
      return wrong.length > 0 ? joined(wrong.map(({got}) => got)) : verdict.got;
    }
    function describeMiss(verdict) {
      const expected = expectedOf(verdict);
      return "" === expected ? gotOf(verdict) : `expected ${expected}, got ${gotOf(verdict)}`;
    }
    const wrongOf = ({checks}) => checks.filter(({met}) => !met), joined = texts => [ ...new Set(texts) ].join("; "), mostAnnotations = 9;
    function toTest(verdict) {
      const {case: each, latencyMs} = verdict, finding = function(verdict) {
        const message = describeMiss(verdict);
        switch (verdict.verdict) {
         case "passed":
          return;

         case "failed":
          return {
            kind: "failure",
            type: "assertion",
            message,
            details: wrongOf(verdict).map(({expected, got}) => `expected ${expected}, got ${got}`).join("\n")
          };

         case "unanswered":
          return {
            kind: "error",
            type: "unanswered",
            message,
            details: ""
          };

         case "not asked":
          return {
            kind: "skipped",
            type: "not asked",
            message,
            details: ""
          };
        }
      }(verdict), scored = isOnlyScored(each) && isRed(finding) ? asScored(finding) : finding;
      return {
        name: each.name,
        place: each.place,
        latencyMs,
        finding: scored
      };
    }
    const asScored = ({details, message}) => ({
      kind: "skipped",
      type: "only scored",
      message: `only scored: ${message}`,
      details
    });
    function toThresholdTest({measured, threshold, verdict}) {
      const name = threshold.text;
      switch (verdict) {
       case "met":
        return {
          name
        };

       case "missed":
        return {
          name,
          finding: {
            kind: "failure",
            type: "threshold",
            message: `expected ${threshold.text}, got ${measured}`,
            details: ""
          }
        };

       case "inconclusive":
        return {
          name,
          finding: {
            kind: "skipped",
            type: "inconclusive",
            message: measured,
            details: ""
          }
        };
      }
    }
    const isRed = finding => "failure" === finding?.kind || "error" === finding?.kind;
    function totalsOf(tests) {
      const count = kind => tests.filter(({finding}) => finding?.kind === kind).length;
      return {
        tests: tests.length,
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
        time: seconds(tests.reduce((sum, {latencyMs = 0}) => sum + latencyMs, 0))
      };
    }
    const seconds = ms => (ms / 1e3).toFixed(4);
    function smoke_junit_element(name, attributes, content = "") {
      const written = Object.entries(attributes).flatMap(([key, value]) => void 0 === value ? [] : [ ` ${key}="${escapeXml(String(value))}"` ]);
      if (0 === content.length) return `<${name}${written.join("")}/>`;
      const inner = "string" == typeof content ? content : `\n${content.join("\n")}\n`;
      return `<${name}${written.join("")}>${inner}</${name}>`;
    }
    const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
    function escapeXml(text) {
      return text.replace(forbidden, "").replace(/[&<>"\t\n\r\u0085\u2028\u2029]|(?<=##)\[/g, each => `&#${each.charCodeAt(0)};`);
    }
    function knownElsewhere(report, showBodies) {
      const {cases, latency, quality, subject} = report, asked = cases.filter(({verdict}) => "not asked" !== verdict), passed = countOf(cases, "passed");
      return {
        endpoint_name: subject.replace(/^endpoint /, ""),
        success: "passed" === report.outcome,
        total_tests: cases.length,
        passed,
        failed: cases.length - passed,
        accuracy: "classification" === quality?.kind ? quality.accuracy : passed / cases.length,
        avg_latency_ms: latency.meanMs,
        p50_latency_ms: latency.p50Ms,
        p95_latency_ms: latency.p95Ms,
        p99_latency_ms: latency.p99Ms,
        latencies: asked.map(({latencyMs}) => latencyMs).filter(each => void 0 !== each),
        predictions: asked.map(each => ({
          input: showBodies ? inputOf(each) : void 0,
          prediction: each.predicted?.shown ?? gotOf(each),
          expected: each.case.truth ?? expectedOrNone(each),
          latency_ms: each.latencyMs
        }))
      };
    }
    const countOf = (cases, wanted) => cases.filter(({verdict}) => verdict === wanted).length, longestInput = 2e3;
    function inputOf({case: {request}}) {
      if (void 0 !== request.bodyUri) return request.bodyUri;
      try {
        const text = new TextDecoder("utf-8", {
          fatal: !0
        }).decode(request.body);
        return text.length > longestInput ? `${text.slice(0, longestInput).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
      } catch {
        return;
      }
    }
    const caseOf = each => ({
      name: each.case.name,
      path: each.case.place.path,
      line: each.case.place.line,
      verdict: each.verdict,
      expected: expectedOrNone(each),
      got: gotOf(each),
      predicted: each.predicted?.shown,
      truth: each.case.truth,
      latency_ms: each.latencyMs
    });
    function expectedOrNone(each) {
      const expected = expectedOf(each);
      return "" === expected ? void 0 : expected;
    }
    const latencyOf = ({maxMs, meanMs, p50Ms, p95Ms, p99Ms, samples}) => ({
      answers: samples,
      mean_ms: meanMs,
      p50_ms: p50Ms,
      p95_ms: p95Ms,
      p99_ms: p99Ms,
      max_ms: maxMs
    }), serverLatencyOf = latency => latency && {
      mean_ms: latency.averageMs,
      p50_ms: latency.p50Ms,
      p95_ms: latency.p95Ms,
      p99_ms: latency.p99Ms
    }, baselineOf = ({errors, latency, quality, requests, subject}) => ({
      subject,
      requests,
      errors,
      latency: latencyOf(latency),
      quality
    }), loadOf = load => ({
      plan: describePlan(load.plan),
      requests: load.requests,
      answered: load.answered,
      errors: load.errors,
      throttles: load.throttles,
      rps: load.rps,
      elapsed_ms: load.elapsedMs,
      stopped: load.stopped,
      cut: describeCut(load),
      problems: load.problems,
      histogram: load.histogram.map(({count, fromMs, toMs}) => ({
        from_ms: fromMs,
        to_ms: toMs,
        count
      }))
    });
    var markdown = __webpack_require__(1989), log = __webpack_require__(9764);
    const fewestAnswers = 20;
    function renderLatencyChart(histogram, latency) {
      if (latency.samples < fewestAnswers) return;
      const counts = histogram.map(({count}) => count), lines = [ "xychart-beta", `title "Latency of ${latency.samples} answers"`, `x-axis "up to so many ms" [${labelsOf(histogram).join(", ")}]`, `y-axis "answers" 0 --\x3e ${Math.max(...counts)}`, `bar [${counts.join(", ")}]` ];
      return (0, markdown.DV)(lines.join("\n"), "mermaid");
    }
    function labelsOf(histogram) {
      const labels = digits => histogram.map(({toMs}) => `"${Number(toMs.toPrecision(digits))}"`);
      let digits = 2;
      for (;digits < 17 && new Set(labels(digits)).size < histogram.length; ) digits += 1;
      return labels(digits);
    }
    const caseMarks = {
      passed: "✅",
      failed: "❌",
      unanswered: "❔",
      "not asked": "–"
    }, thresholdMarks = {
      met: "✅",
      missed: "❌",
      inconclusive: "❔"
    };
    function thresholdTable(thresholds) {
      if (0 === thresholds.length) return;
      const rows = thresholds.map(({measured, threshold, verdict}) => [ thresholdMarks[verdict], cell(threshold.text), cell(measured) ]);
      return (0, markdown.tp)([ "", "Threshold", "Measured" ], rows);
    }
    function caseTable(cases, mostRows) {
      if (0 === cases.length) return;
      const ofVerdict = wanted => cases.filter(({verdict}) => verdict === wanted), sorted = [ ...ofVerdict("failed"), ...ofVerdict("unanswered"), ...ofVerdict("not asked"), ...ofVerdict("passed") ];
      return (0, markdown.tp)([ "", "Case", "Expected", "Got", "Latency" ], sorted.map(caseRow), mostRows);
    }
    function caseRow(each) {
      const {case: asked, latencyMs, predicted, verdict} = each, label = (word, value) => void 0 === asked.truth ? "" : `${word} ${String(value)}`;
      return [ caseMarks[verdict], cell(asked.name), cell(smoke_tables_joined(expectedOf(each), label("truth", asked.truth))), cell(smoke_tables_joined(gotOf(each), void 0 === predicted ? "" : label("predicted", predicted.shown))), void 0 === latencyMs ? "" : (0, 
      domain_latency.YL)(latencyMs) ];
    }
    const smoke_tables_joined = (...texts) => texts.filter(text => "" !== text).join("; "), cell = text => (0, 
    markdown.FV)((0, smoke_shown.ml)(text, 300));
    function qualityTable(quality) {
      const scores = smoke_tables_scoresOf(quality), {missing = 0, samples: all} = quality, shown = [ [ "samples", 0 === missing ? String(all) : `${all - missing} of ${all}` ], ...scores.map(([name, value]) => [ name, orNotDefined(value) ]) ];
      return (0, markdown.tp)(shown.map(([name]) => name), [ shown.map(([, value]) => value) ]);
    }
    function smoke_tables_scoresOf(quality) {
      switch (quality.kind) {
       case "classification":
        {
          const {accuracy, f1, precision, recall} = quality;
          return Object.entries({
            accuracy,
            precision,
            recall,
            f1
          });
        }

       case "regression":
        {
          const {mae, mse, r2, rmse} = quality;
          return Object.entries({
            mse,
            rmse,
            mae,
            r2
          });
        }
      }
    }
    function baselineTable(baseline, now) {
      const rows = [ ...compared(baseline.quality && smoke_tables_scoresOf(baseline.quality), now.quality && smoke_tables_scoresOf(now.quality), orNotDefined), ...compared(latenciesOf(baseline.latency), latenciesOf(now.latency), domain_latency.YL), ...compared([ [ "errors", errorsOf(baseline) ] ], [ [ "errors", errorsOf(now) ] ], share => `${orNotDefined(share)}%`) ];
      return 0 === rows.length ? void 0 : (0, markdown.tp)([ "Measure", "Baseline", "Now", "Difference" ], rows);
    }
    function compared(before = [], now = [], format) {
      const known = new Map(now);
      return before.flatMap(([name, was]) => {
        const is = known.get(name);
        if (void 0 === was || void 0 === is) return [];
        const sign = is > was ? "+" : "−";
        return [ [ name, format(was), format(is), is === was ? "none" : sign + format(Math.abs(is - was)) ] ];
      });
    }
    const errorsOf = ({errors, requests}) => 0 === requests ? void 0 : 100 * errors / requests, smoke_tables_measures = [ "mean", "p50", "p95", "p99", "max" ], latenciesOf = latency => smoke_tables_measures.map(each => [ each, latency[`${each}Ms`] ]);
    function latencyTable({firstByte, latency, serverSide}) {
      const rows = [ ...clientRow("from this runner", latency), ...clientRow("to the first byte", firstByte), ...serverRow("ModelLatency", serverSide?.modelLatency, serverSide?.invocations), ...serverRow("OverheadLatency", serverSide?.overheadLatency, serverSide?.invocations) ];
      return 0 === rows.length ? void 0 : (0, markdown.tp)([ "", "Requests", ...smoke_tables_measures ], rows);
    }
    function clientRow(name, latency) {
      if (void 0 === latency || 0 === latency.samples) return [];
      const cells = smoke_tables_measures.map(each => {
        const value = latency[`${each}Ms`];
        return void 0 === value ? `needs ${domain_latency.Ht[each]} requests` : (0, domain_latency.YL)(value);
      });
      return [ [ name, String(latency.samples), ...cells ] ];
    }
    function serverRow(name, latency, invocations = 0) {
      if (void 0 === latency) return [];
      const {averageMs, p50Ms, p95Ms, p99Ms} = latency, cells = [ averageMs, p50Ms, p95Ms, p99Ms ].map(each => void 0 === each ? "" : (0, 
      domain_latency.YL)(each));
      return [ [ (0, markdown.aY)(name), String(invocations), ...cells, "" ] ];
    }
    const orNotDefined = value => void 0 === value ? "not defined" : formatNumber(value), headings = {
      passed: "✅ Smoke test passed",
      failed: "❌ Smoke test failed",
      inconclusive: "❔ Smoke test inconclusive"
    }, mostRows = 50, mostRowsOfComment = 10;
    const verdictOf = ({failure, outcome, subject}) => [ `## ${headings[outcome]}: ${(0, 
    markdown.FV)(subject)}`, failure && (0, markdown.Qu)(failure) ];
    function section(title, ...blocks) {
      const some = blocks.filter(block => void 0 !== block);
      return 0 === some.length ? void 0 : [ `### ${(0, markdown.FV)(title)}`, ...some ].join("\n\n");
    }
    const smoke_summary_confusionOf = quality => "classification" === quality.kind ? function({classes, counts, hidden = 0}) {
      const names = classes.slice(0, 20).map(name => (0, markdown.FV)((0, smoke_shown.ml)(name, 40)) || "(empty)"), rows = counts.slice(0, 20).map((row, truth) => [ ...names.slice(truth, truth + 1), ...row.slice(0, 20).map((count, predicted) => ((count, isRight) => isRight && count > 0 ? `**${count}**` : String(count))(count, truth === predicted)) ]), more = classes.length - names.length + hidden, note = 0 === more ? [] : [ `${more} ${1 === more ? "class more is" : "classes more are"} not shown.` ];
      return [ (0, markdown.tp)([ "truth ↓ predicted →", ...names ], rows), ...note ].join("\n\n");
    }(quality.confusion) : void 0;
    function againstOf(baseline, now) {
      const {compared, equal, largestDifference} = baseline.parity, parity = `${equal} of ${compared} answers are equal${void 0 === largestDifference ? "" : `; the largest difference between two numbers is ${formatNumber(largestDifference)}`}.`;
      return section(`Against ${baseline.subject}`, baselineTable(baseline, now), parity);
    }
    function planOf(load) {
      const cut = describeCut(load);
      return `Under load: ${(0, markdown.FV)(describePlan(load.plan))}.${void 0 === cut ? "" : ` ⚠️ ${(0, 
      markdown.FV)(cut)}.`}`;
    }
    const throttledOf = ({load, requests, throttles}) => void 0 !== load || 0 === throttles ? void 0 : `${throttles} of ${requests} requests were throttled.`, mostCharacters = 65536;
    async function postSticky({body, marker, pullRequest}, {comments, log}) {
      const text = function(marker, body) {
        const whole = `${marker}\n${body}`;
        if (whole.length <= mostCharacters) return whole;
        const room = whole.slice(0, mostCharacters - 55), end = room.lastIndexOf("\n");
        return (end > marker.length ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, "")) + "\n\nThis comment was cut; the job summary has all of it.\n";
      }(marker, body), write = async () => {
        const known = function(comments, marker) {
          const marked = comments.filter(({body}) => body.trimStart().startsWith(marker)), trusted = [ "OWNER", "MEMBER", "COLLABORATOR" ];
          return marked.find(({isByBot}) => isByBot) ?? marked.find(({association}) => trusted.includes(association));
        }(await comments.list(pullRequest), marker);
        known?.body !== text && await (known ? comments.update(known.id, text) : comments.create(pullRequest, text));
      };
      await async function(log, tell) {
        try {
          return await tell();
        } catch (error) {
          if (!(error instanceof errors.nM)) throw error;
          log.warn(`${error.message} Nothing else depends on it.`);
          return;
        }
      }(log, () => write().catch(error => {
        if (error instanceof errors.nM && error.transient) return write();
        throw error;
      }));
    }
    async function publish(report, scene) {
      const {inputs, stage} = scene;
      for (const each of function({cases}) {
        return cases.filter(({case: each, verdict}) => "failed" === verdict && !isOnlyScored(each)).slice(0, mostAnnotations).map(each => {
          const {name, place} = each.case;
          return {
            path: place.path,
            line: place.line,
            title: `Smoke test: ${name}`,
            message: describeMiss(each)
          };
        });
      }(report)) stage.log.annotate(each);
      !function({cases, latency, outcome, quality, subject, thresholds}, log) {
        const {maxMs, p50Ms, samples} = latency;
        void 0 !== p50Ms && void 0 !== maxMs && log.info(`latency over ${samples} requests: median ${(0, 
        domain_latency.YL)(p50Ms)}, at most ${(0, domain_latency.YL)(maxMs)}`);
        quality && log.info(function(quality) {
          const named = names => Object.entries(names).map(([name, value]) => `${name} ${void 0 === value ? "not defined" : formatNumber(value)}`), missing = describeMissing(quality), over = scores => `quality over ${quality.samples} labelled cases: ${scores.join(", ")}${void 0 === missing ? "" : `; ${missing}`}`;
          if ("classification" === quality.kind) {
            const {accuracy, f1, precision, recall} = quality;
            return over(named({
              accuracy,
              precision,
              recall,
              f1
            }));
          }
          const {mae, mse, r2, rmse} = quality;
          return over(named({
            mse,
            rmse,
            mae,
            r2
          }));
        }(quality));
        for (const {measured, threshold, verdict} of thresholds) log.info(`${threshold.text}: ${verdict} (${measured})`);
        log.info(`${subject}: ${outcome}, ${count(cases, "passed")} of ${cases.length} cases passed`);
      }(report, stage.log);
      const outputs = function({cases, errors, failureKind, latency, load, metrics, outcome, quality, requests}) {
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
          },
          ...requests > 0 && {
            errorRate: String(Number((100 * errors / requests).toFixed(4)))
          },
          ...load && {
            rps: load.rps.toFixed(1)
          },
          ..."classification" === quality?.kind && {
            accuracy: String(Number(quality.accuracy.toPrecision(6)))
          },
          ...metrics.size > 0 && {
            metrics: JSON.stringify(Object.fromEntries(rounded(metrics)))
          }
        };
      }(report);
      stage.setOutputs(outputs);
      const files = await async function(report, {inputs, stage, world}) {
        const wanted = [ [ "resultsFile", () => function(report, showBodies = !1) {
          const {baseline, cases, firstByte, load, serverSide, warmUp} = report, results = {
            ...knownElsewhere(report, showBodies),
            subject: report.subject,
            outcome: report.outcome,
            failure_kind: report.failureKind,
            failure: report.failure,
            unanswered: countOf(cases, "unanswered"),
            not_asked: countOf(cases, "not asked"),
            requests: report.requests,
            errors: report.errors,
            throttles: report.throttles,
            metrics: Object.fromEntries(report.metrics),
            latency: latencyOf(report.latency),
            first_byte: firstByte && latencyOf(firstByte),
            load: load && loadOf(load),
            cold_start_ms: warmUp?.coldStartMs,
            server_side: serverSide && {
              invocations: serverSide.invocations,
              model_latency: serverLatencyOf(serverSide.modelLatency),
              overhead_latency: serverLatencyOf(serverSide.overheadLatency)
            },
            quality: report.quality,
            baseline: baseline && baselineOf(baseline),
            parity: baseline && {
              compared: baseline.parity.compared,
              equal: baseline.parity.equal,
              largest_difference: baseline.parity.largestDifference
            },
            thresholds: report.thresholds.map(({measured, threshold, verdict}) => ({
              threshold: threshold.text,
              verdict,
              measured
            })),
            cases: cases.map(caseOf)
          };
          return `${JSON.stringify(results, (_, value) => void 0 === value ? null : value, 2).replaceAll("##[", "##\\u005b")}\n`;
        }(report, inputs.showBodies) ], [ "junitFile", () => function(report) {
          const {cases, logTail, metrics, outcome, subject, thresholds} = report, asked = cases.map(toTest), measured = thresholds.map(toThresholdTest), rest = function({failure, failureKind, outcome}, told) {
            if (void 0 === failure || told.some(({finding}) => isRed(finding))) return [];
            const kind = "failed" === outcome ? "failure" : "error", details = (0, errors.zt)(failure);
            return [ {
              name: "smoke test",
              finding: {
                kind,
                type: failureKind ?? outcome,
                message: failure.happened,
                details
              }
            } ];
          }(report, [ ...asked, ...measured ]), suite = (name, tests, children) => smoke_junit_element("testsuite", {
            name,
            ...totalsOf(tests)
          }, children), rendered = tests => tests.map(test => function({finding, latencyMs = 0, name, place}, classname) {
            const attributes = {
              classname,
              name,
              file: place?.path,
              line: place?.line,
              time: seconds(latencyMs)
            };
            if (void 0 === finding) return smoke_junit_element("testcase", attributes);
            const {details, kind, message, type} = finding;
            return smoke_junit_element("testcase", attributes, [ smoke_junit_element(kind, "skipped" === kind ? {
              message
            } : {
              type,
              message
            }, escapeXml(details)) ]);
          }(test, subject)), properties = [ [ "outcome", outcome ], ...metrics ].map(([name, value]) => smoke_junit_element("property", {
            name,
            value
          })), log = 0 === logTail.length ? [] : [ smoke_junit_element("system-out", {}, escapeXml(logTail.join("\n"))) ], suites = [ suite("cases", asked, [ smoke_junit_element("properties", {}, properties), ...rendered(asked), ...log ]), ...0 === measured.length ? [] : [ suite("thresholds", measured, rendered(measured)) ], ...0 === rest.length ? [] : [ suite("verdict", rest, rendered(rest)) ] ];
          return `<?xml version="1.0" encoding="UTF-8"?>\n${smoke_junit_element("testsuites", {
            name: `smoke test of ${subject}`,
            ...totalsOf([ ...asked, ...measured, ...rest ])
          }, suites)}\n`;
        }(report) ] ];
        let written = {};
        for (const [name, render] of wanted) {
          const path = inputs[name];
          if (void 0 !== path) try {
            await world.writeText(path, withoutSecrets(inputs, render()));
            written = {
              ...written,
              [name]: path
            };
          } catch (error) {
            if (!(error instanceof errors.dz || error instanceof errors.nM)) throw error;
            stage.log.warn(error.message);
          }
        }
        return written;
      }(report, scene);
      await async function(report, {inputs, stage, world}) {
        const {log} = stage;
        if (!inputs.commentOnPr) return;
        const listeners = await world.audience(inputs.githubToken);
        if (void 0 === listeners?.pullRequest) {
          log.warn("'comment-on-pr' has nowhere to write: it needs 'github-token', in a workflow of a pull request.");
          return;
        }
        const {comments, pullRequest} = listeners, marker = function(kind, subject) {
          return `\x3c!-- sagemaker-promote:smoke-test ${subject.map(part => encodeURIComponent(part.toWellFormed())).join(" ")} --\x3e`;
        }(0, function(inputs) {
          const {cases = "", image} = inputs;
          return [ void 0 === image ? subjectOf(inputs) : `image ${(0, smoke_subject.P)(image)}`, cases ];
        }(inputs)), body = withoutSecrets(inputs, function(report, runUrl) {
          const {baseline, cases, load, quality, thresholds} = report, passed = cases.filter(({verdict}) => "passed" === verdict).length, others = cases.filter(({verdict}) => "passed" !== verdict);
          return (0, markdown.qN)(...verdictOf(report), thresholdTable(thresholds), 0 === cases.length ? void 0 : `${passed} of ${cases.length} cases passed.`, caseTable(others, mostRowsOfComment), quality && section("Quality", qualityTable(quality)), baseline && againstOf(baseline, report), section("Latency", latencyTable(report), load && planOf(load)), void 0 === runUrl ? void 0 : `[All of it is in the summary of the run.](${runUrl})`);
        }(report, world.run.runUrl));
        await postSticky({
          pullRequest,
          marker,
          body
        }, {
          comments,
          log
        });
      }(report, scene);
      const summary = withoutSecrets(inputs, function(report) {
        return function(report) {
          const {baseline, cases, load, logTail, quality, thresholds, warmUp} = report;
          return (0, markdown.qN)(...verdictOf(report), thresholdTable(thresholds), section("Cases", caseTable(cases, mostRows)), quality && section("Quality", qualityTable(quality), smoke_summary_confusionOf(quality)), baseline && againstOf(baseline, report), section("Latency", latencyTable(report), function({serverSide}) {
            return void 0 === serverSide?.modelLatency && void 0 === serverSide?.overheadLatency ? void 0 : "ModelLatency and OverheadLatency are what CloudWatch measured in the minutes of the test. What this runner sees holds the way to the region as well, so it depends on where the runner stands.";
          }(report), throttledOf(report)), load && section("Load", ...function(load) {
            const {answered, elapsedMs, errors, problems, requests, rps, stopped, throttles} = load, counts = [ requests, answered, errors, throttles ].map(String);
            return [ planOf(load), void 0 === stopped ? void 0 : `⚠️ It ended before its time: ${(0, 
            markdown.FV)(stopped)}`, (0, markdown.tp)([ "Requests", "Answered with 2xx", "Errors", "Throttled", "Answers a second", "Time" ], [ [ ...counts, formatNumber(rps), (0, 
            domain_latency.YL)(elapsedMs) ] ]), 0 === problems.length ? void 0 : problems.map(({count, problem}) => `- ${count} × ${(0, 
            markdown.FV)(problem)}`).join("\n"), renderLatencyChart(load.histogram, load.latency) ];
          }(load)), warmUp && section("Warm-up", function({answered, coldStartMs, lastProblem, readyAfterMs, requests}) {
            return `${[ `${answered} of ${requests} requests were answered`, void 0 === coldStartMs ? void 0 : `the first answer took ${(0, 
            domain_latency.YL)(coldStartMs)} (cold start)`, void 0 === readyAfterMs ? void 0 : `the model was ready after ${(0, 
            domain_latency.YL)(readyAfterMs)}`, void 0 === lastProblem ? void 0 : `last problem: ${(0, 
            markdown.FV)(lastProblem)}` ].filter(part => void 0 !== part).join("; ")}.`;
          }(warmUp)), 0 === logTail.length ? void 0 : section("Container log", (0, markdown.DV)((0, 
          log.$)(logTail.join("\n")))));
        }(report);
      }(report));
      return {
        outputs: {
          ...outputs,
          ...files
        },
        summary,
        ...failureOf(report, inputs, stage.log)
      };
    }
    const withoutSecrets = ({headers = {}}, text) => (0, http_headers.jD)((0, http_headers.Fj)(headers), text);
    function failureOf({failure, outcome}, {onInconclusive}, log) {
      if (void 0 === failure) return {};
      if ("failed" === outcome || "fail" === onInconclusive) return {
        failure
      };
      log.warn(`${failure.subject}: ${failure.happened}. The step goes on all the same, by 'on-inconclusive: continue'.`);
      return {};
    }
    const count = (cases, wanted) => cases.filter(({verdict}) => verdict === wanted).length, rounded = metrics => [ ...metrics ].map(([name, value]) => [ name, Number(value.toPrecision(6)) ]), blockBytes = 512;
    function sizeIn(header) {
      const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0), octal = (from, to) => Number.parseInt(textOf(header.subarray(from, to)).trim(), 8);
      if (octal(148, 156) !== sum) throw new Error("it is no tar archive");
      return octal(124, 136);
    }
    function nameIn(header) {
      const name = textOf(header.subarray(0, 100)), prefix = "ustar" === textOf(header.subarray(257, 262)) ? textOf(header.subarray(345, 500)) : "";
      return "" === prefix ? name : `${prefix}/${name}`;
    }
    const textOf = bytes => (new TextDecoder).decode(bytes).replace(/\0[^]*$/, "");
    const isMetadata = name => /(^|\/)(\._[^/]*|\.DS_Store)$/.test(name);
    async function findSamplePayload({inputs, stage, world}) {
      const {endpointName = "", expectModelPackageArn} = inputs, arn = expectModelPackageArn ?? await async function(endpointName, {servedModel}) {
        const served = await servedModel.find(endpointName);
        if (void 0 === served) throw new errors.nM(noSuchEndpoint(endpointName));
        const [arn] = served.modelPackageArns;
        if (void 0 === arn) throw casesNeeded(`endpoint ${endpointName} serves no model package`);
        return arn;
      }(endpointName, world), payload = await (await world.samplePayloads()).find(arn);
      if (void 0 === payload) throw casesNeeded(`model package ${arn} has no sample payload`);
      stage.log.info(`the cases are the sample payload of ${arn}: ${payload.uri}`);
      return function({bytes, uri}) {
        const files = function(uri, bytes) {
          try {
            return function(archive) {
              const files = [];
              let longName;
              for (let at = 0; at + blockBytes <= archive.length; ) {
                const header = archive.subarray(at, at + blockBytes);
                if (header.every(byte => 0 === byte)) return files;
                const size = sizeIn(header), from = at + blockBytes, bytes = archive.subarray(from, from + size);
                if (bytes.length < size) throw new Error("the archive is cut");
                const type = String.fromCharCode(...header.subarray(156, 157));
                if ("x" === type) longName = /\d+ path=([^\n]+)\n/.exec(textOf(bytes))?.[1]; else if ("L" === type) longName = textOf(bytes); else {
                  "0" !== type && "\0" !== type || files.push({
                    name: longName ?? nameIn(header),
                    bytes
                  });
                  longName = void 0;
                }
                at = from + Math.ceil(size / blockBytes) * blockBytes;
              }
              return files;
            }(bytes);
          } catch (error) {
            throw new errors.dz([ `${uri}: the sample payload cannot be unpacked: ${String(error)}; give 'cases'` ], {
              cause: error
            });
          }
        }(uri, bytes).filter(({name}) => !isMetadata(name));
        if (0 === files.length) throw new errors.dz([ `${uri}: the sample payload holds no file; give 'cases'` ]);
        return files.map(({bytes: body, name}, index) => ({
          name: `case ${index + 1} (${name})`,
          place: {
            path: uri,
            line: 1
          },
          request: {
            body,
            bodyUri: void 0,
            contentType: (0, content_type.QH)(name) ?? content_type.p2,
            accept: void 0,
            method: "POST",
            path: void 0,
            headers: {}
          },
          expectations: [],
          truth: void 0,
          prediction: void 0
        }));
      }(payload);
    }
    const casesNeeded = why => new errors.dz([ `input 'cases': is required here, since ${why}` ]);
    async function run(inputs, world, stage) {
      (0, http_headers.Fj)(inputs.headers ?? {}).forEach(secret => stage.log.mask(secret));
      const plan = await prepare(inputs, world), scene = {
        inputs,
        world,
        stage,
        plan
      }, cases = await orRefusal(() => plan.cases ? async function(cases, {inputs, stage, world}) {
        const {endpointName, invocation} = inputs, byReference = "async" === invocation, problems = [], fetch = async ({body: source, request, ...each}) => {
          const body = await async function(source, {objects, readBytes}, byReference) {
            switch (source.kind) {
             case "inline":
              return source.bytes;

             case "file":
              return readBytes(source.path, largestBodyBytes);

             case "s3":
              return byReference ? new Uint8Array : (await objects()).readBytes(source.uri, largestBodyBytes);
            }
          }(source, world, byReference).catch(error => {
            if (!(error instanceof errors.dz)) throw error;
            problems.push(...error.problems.map(problem => `${each.place.path}:${each.place.line}: ${problem}`));
            return new Uint8Array;
          });
          return {
            ...each,
            request: {
              ...request,
              body,
              bodyUri: "s3" === source.kind ? source.uri : void 0
            }
          };
        }, fetched = [];
        for (let from = 0; from < cases.length; from += atOnce) fetched.push(...await Promise.all(cases.slice(from, from + atOnce).map(fetch)));
        for (const {place, request} of void 0 === endpointName ? [] : fetched) {
          const found = (0, endpoint_request.Bo)(request, invocation), told = `${place.path}:${place.line}: ${found?.text}`;
          "problem" === found?.level ? problems.push(told) : found && stage.log.warn(told);
        }
        if (problems.length > 0) throw new errors.dz(problems);
        return fetched;
      }(plan.cases, scene) : findSamplePayload(scene));
      return publish(function(findings) {
        const {baseline, cases, load, obstacle, quality, serverSide, subject, warmUp} = findings, {firstByte, ...measured} = void 0 === load ? function({asked, cases}) {
          const isWanted = new Set(cases.filter(({verdict}) => "passed" === verdict).map(each => each.case)), answers = asked.flatMap(({case: each, invocation}) => "answered" === invocation.kind && ((0, 
          smoke_invocation.oJ)(invocation) || isWanted.has(each)) ? [ invocation ] : []), firstBytes = answers.flatMap(({firstByteMs}) => void 0 === firstByteMs ? [] : [ firstByteMs ]);
          return {
            latency: (0, domain_latency.xL)(answers.map(({latencyMs}) => latencyMs)),
            firstByte: 0 === firstBytes.length ? void 0 : (0, domain_latency.xL)(firstBytes),
            requests: asked.length,
            errors: asked.length - answers.length,
            throttles: asked.filter(({invocation}) => "unanswered" === invocation.kind && invocation.throttled).length,
            rps: void 0
          };
        }(findings) : measureLoad(load), measurements = measurementsOf({
          ...measured,
          firstByte,
          quality,
          parity: baseline?.parity
        }), compared = baseline && measurementsOf({
          ...baseline,
          throttles: 0,
          rps: void 0,
          firstByte: void 0,
          parity: void 0
        }), wanted = findings.thresholds.some(({measure}) => "errors" === measure) ? findings.thresholds : [ noErrors, ...findings.thresholds ], thresholds = 0 === measured.requests ? [] : wanted.map(each => judgeThreshold(each, measurements, compared)), verdict = obstacle ?? function({asked, cases, subject}) {
          const failed = cases.filter(({case: each, verdict}) => "failed" === verdict && !isOnlyScored(each)), [first] = failed;
          if (void 0 === first) return;
          const happened = `${failed.length} of ${cases.length} cases failed; ${describeCase(first)}`, log = (0, 
          smoke_invocation.rQ)(asked);
          return {
            outcome: "failed",
            failureKind: "assertion",
            failure: {
              subject,
              happened,
              remedy: log ? `The container's log tells more: ${log}` : "The table in the job summary shows every case."
            }
          };
        }(findings) ?? function(findings) {
          const {asked, cases, thresholds} = findings, allowsErrors = isSound(findings) && thresholds.some(({measure}) => "errors" === measure), last = asked.map(({invocation}) => invocation).findLast(each => "unanswered" === each.kind);
          return void 0 === last || allowsErrors || cases.every(({verdict}) => "passed" === verdict) ? void 0 : infrastructure(last.failure);
        }(findings) ?? function({cases, load, subject}) {
          if (void 0 === load?.stopped) return;
          const happened = `the load was ended before its time: ${load.stopped}`, why = describeProblems(load) ?? "Look at what the model does under this load.", failure = {
            subject,
            happened,
            remedy: remedyOf(cases, why)
          };
          return 0 === load.fromModel ? infrastructure(failure) : {
            outcome: "failed",
            failureKind: "threshold",
            failure
          };
        }(findings) ?? function({asked, cases, load, subject}, verdicts) {
          const missed = verdicts.filter(({verdict}) => "missed" === verdict);
          if (0 === missed.length) return;
          const happened = missed.map(({threshold, measured}) => `${threshold.text} is missed: ${measured}`).join("; "), problem = asked.map(({invocation}) => problemOf(invocation)).findLast(each => void 0 !== each), why = (load && describeProblems(load)) ?? (problem && `Among the requests was: ${problem}`) ?? "Latencies are measured from this runner, so its distance from the model counts.";
          return {
            outcome: "failed",
            failureKind: "threshold",
            failure: {
              subject,
              happened,
              remedy: remedyOf(cases, why)
            }
          };
        }(findings, thresholds) ?? findings.noBaseline ?? function(subject, thresholds) {
          const open = thresholds.filter(({verdict}) => "inconclusive" === verdict);
          if (0 === open.length) return;
          const happened = open.map(({threshold, measured}) => `${threshold.text} cannot be judged: ${measured}`).join("; "), lacking = Math.max(...open.map(each => each.lacking));
          return {
            outcome: "inconclusive",
            failureKind: "threshold",
            failure: {
              subject,
              happened,
              remedy: lacking > 0 ? `Raise 'requests' by ${lacking} or more.` : "The table in the job summary shows every case."
            }
          };
        }(subject, thresholds), values = [ ...measurements ].flatMap(([name, {value}]) => void 0 === value ? [] : [ [ name, value ] ]);
        return {
          subject,
          outcome: verdict?.outcome ?? "passed",
          failureKind: verdict?.failureKind,
          failure: verdict?.failure,
          cases,
          ...measured,
          firstByte,
          load,
          warmUp,
          quality,
          baseline,
          serverSide,
          thresholds,
          metrics: new Map(values),
          logTail: findings.logTail ?? []
        };
      }(cases instanceof errors.nM ? {
        ...unasked(inputs, plan),
        obstacle: infrastructure(cases.failure)
      } : await (void 0 === inputs.transformOutput ? examine : examineOutput)({
        ...scene,
        cases
      })), scene);
    }
    const unasked = (inputs, {thresholds}) => ({
      subject: subjectOf(inputs),
      thresholds,
      asked: [],
      cases: []
    }), usualSessionMs = 36e5;
    function audienceOf(roleArn) {
      return roleArn.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
    }
    const longestSessionName = 64;
    function sessionNameOf(run) {
      const {repository = "github", runId = "actions"} = run, roomForRepository = longestSessionName - runId.length - 1;
      return `${repository.replace(/[^\w+=,.@-]/g, "-").slice(0, Math.max(0, roomForRepository))}-${runId}`;
    }
    function subjectIn(token) {
      const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
      return /"sub"\s*:\s*"([^"\\]+)"/.exec(payload)?.[1];
    }
    var clients = __webpack_require__(7355), credentials_renewal = __webpack_require__(2268), translate_error = __webpack_require__(8214);
    const noToken = "input 'role-to-assume': GitHub gives this job no OIDC token: give it `permissions: id-token: write` (a pull request from a fork gets none)";
    var external_node_buffer_ = __webpack_require__(4573), external_node_fs_ = __webpack_require__(3024), promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760);
    const files_largestBytes = 5e6, checkoutPath = () => process.env.GITHUB_WORKSPACE || process.cwd();
    async function readText(path, checkout = checkoutPath()) {
      const bytes = await readBytes(path, files_largestBytes, checkout);
      if (!(0, external_node_buffer_.isUtf8)(bytes)) throw files_refusal(path, "is not UTF-8 text");
      return bytes.toString();
    }
    async function readBytes(path, limitBytes = files_largestBytes, checkout = checkoutPath()) {
      const [root, file] = await Promise.all([ (0, promises_.realpath)(checkout), (0, 
      promises_.realpath)((0, external_node_path_.resolve)(checkout, path)).catch(() => {}) ]);
      if (void 0 === file) throw files_refusal(path, "there is no such file in the checkout; does actions/checkout run before this step?");
      if (!isInside(root, file)) throw files_refusal(path, "lies outside of the checkout");
      const handle = await (0, promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => {});
      if (void 0 === handle) throw files_refusal(path, "cannot be read");
      try {
        const stat = await handle.stat();
        if (!stat.isFile()) throw files_refusal(path, "is not a file");
        if (stat.size > limitBytes) throw files_refusal(path, `has ${stat.size} bytes; at most ${limitBytes} are read`);
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    }
    function isInside(folder, file) {
      const inside = (0, external_node_path_.relative)(folder, file);
      return ".." !== inside && !inside.startsWith(`..${external_node_path_.sep}`) && !(0, 
      external_node_path_.isAbsolute)(inside);
    }
    const files_refusal = (path, problem) => new errors.dz([ `${path}: ${problem}` ]), attempts = 4, firstPauseMs = 1e3, answerWithinMs = 1e4, subject = "GitHub's OIDC token";
    function idToken({clock, log, signal}, env = process.env) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer} = env;
      if (address && bearer) return async audience => {
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        for (let left = attempts - 1, pauseMs = firstPauseMs; ;left -= 1, pauseMs *= 2) {
          const answer = await id_token_ask(url, bearer, signal);
          if ("string" == typeof answer) {
            log.mask(answer);
            return answer;
          }
          if (!answer.transient || 0 === left) throw answer;
          await clock.sleep(pauseMs, signal);
        }
      };
    }
    async function id_token_ask(url, bearer, ended) {
      const signal = AbortSignal.any([ ended, AbortSignal.timeout(answerWithinMs) ]);
      try {
        const response = await fetch(url, {
          headers: {
            authorization: `Bearer ${bearer}`
          },
          redirect: "error",
          signal
        }), body = await response.text();
        return response.ok ? function(body) {
          return /"value"\s*:\s*"([\w-]+\.[\w-]+\.[\w-]+)"/.exec(body)?.[1];
        }(body) ?? failure("something that is no token came as the answer", "Check the proxy of the runner.") : function(status) {
          const transient = status >= 500 || 429 === status;
          return failure(`GitHub answers ${status}`, transient ? "Look at githubstatus.com, and run the job again later." : "Give the job `permissions: id-token: write`; a pull request from a fork gets no token.", {
            transient
          });
        }(response.status);
      } catch (error) {
        ended.throwIfAborted();
        const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        return failure(`GitHub does not answer (${String(why)})`, "Check the network of the runner and run the job again.", {
          transient: !0,
          cause: error
        });
      }
    }
    function failure(happened, remedy, options = {}) {
      return new errors.nM({
        subject,
        happened,
        remedy
      }, options);
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
    var external_node_crypto_ = __webpack_require__(7598);
    const placesOfJob = () => ({
      checkout: checkoutPath(),
      temp: process.env.RUNNER_TEMP || void 0
    });
    async function writeText(path, text, places = placesOfJob()) {
      const problem = await findWriteProblem(path, places);
      if (void 0 !== problem) throw files_refusal(path, problem);
      const file = (0, external_node_path_.resolve)(places.checkout, path);
      try {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {
          recursive: !0
        });
        const folder = await (0, promises_.realpath)((0, external_node_path_.dirname)(file));
        if (!await isAllowed(folder, places)) throw files_refusal(path, outside);
        await async function(file, text) {
          const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), `.sagemaker-promote-${(0, 
          external_node_crypto_.randomUUID)()}`);
          try {
            await (0, promises_.writeFile)(temporary, text, {
              flag: "wx"
            });
            await (0, promises_.rename)(temporary, file);
          } catch (error) {
            await (0, promises_.rm)(temporary, {
              force: !0
            });
            throw error;
          }
        }((0, external_node_path_.join)(folder, (0, external_node_path_.basename)(file)), text);
      } catch (error) {
        throw function(error, path) {
          if (!(error instanceof Error && "code" in error)) return error;
          const happened = `it cannot be written (${String(error.code)})`;
          return new errors.nM({
            subject: `file ${path}`,
            happened,
            remedy: "Check the space and the permissions of the disk, or name another file."
          }, {
            cause: error
          });
        }(error, path);
      }
    }
    async function findWriteProblem(path, places = placesOfJob()) {
      if (path.includes("\0")) return "is not a path";
      const file = (0, external_node_path_.resolve)(places.checkout, path), there = await look(file);
      if (there?.isSymbolicLink()) return "is a symbolic link; name the file itself";
      if (there?.isDirectory()) return "is a folder";
      if (void 0 !== there && !there.isFile()) return "is not a file";
      const folder = await nearestOf((0, external_node_path_.dirname)(file)), real = await (0, 
      promises_.realpath)(folder).catch(() => {});
      return void 0 === real ? "lies behind a symbolic link that leads nowhere" : (await (0, 
      promises_.stat)(real)).isDirectory() ? await isAllowed(real, places) ? void 0 : outside : "lies below something that is not a folder";
    }
    const outside = "lies outside of the checkout and of RUNNER_TEMP";
    async function isAllowed(folder, {checkout, temp}) {
      return (await Promise.all([ checkout, temp ?? checkout ].map(root => (0, promises_.realpath)(root).catch(() => {})))).some(root => void 0 !== root && isInside(root, folder));
    }
    async function nearestOf(folder) {
      return void 0 === await look(folder) ? nearestOf((0, external_node_path_.dirname)(folder)) : folder;
    }
    async function look(path) {
      return (0, promises_.lstat)(path).catch(() => {});
    }
    var smoke_test_addDisposableResource = function(env, value, async) {
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
    }, smoke_test_disposeResources = function(SuppressedError) {
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
    function smokeTestWorld(inputs, stage) {
      return smokeTestMeans(function(wanted, origin, waiting) {
        const {roleToAssume} = wanted, {idToken, run, env = process.env} = origin, {clock, log} = waiting;
        if (void 0 !== roleToAssume) {
          if (void 0 === idToken) throw new errors.dz([ noToken ]);
          const order = {
            roleArn: roleToAssume,
            sessionName: sessionNameOf(run),
            idToken
          };
          return (0, credentials_renewal.F)(() => async function(order, {log, signal}) {
            const {roleArn, sessionName, idToken} = order, {fromWebToken} = await __webpack_require__.e(1591).then(__webpack_require__.bind(__webpack_require__, 1591)), webIdentityToken = await idToken(audienceOf(roleArn)), what = {
              action: "sts:AssumeRoleWithWebIdentity",
              subject: `role ${roleArn}`
            }, identity = await (0, translate_error.CD)(what, fromWebToken({
              roleArn,
              roleSessionName: sessionName,
              webIdentityToken,
              clientConfig: (0, clients.clientSettings)(signal)
            })).catch(error => {
              throw error instanceof errors.nM ? function(error, roleArn, token) {
                const {cause, code, failure} = error, said = cause instanceof Error ? cause.message : failure.happened, told = function(code, said, {audience, sub}) {
                  return code.startsWith("AccessDenied") ? {
                    happened: `it may not be assumed with GitHub's OIDC token (${said})`,
                    remedy: `Let its trust policy allow sts:AssumeRoleWithWebIdentity to the provider token.actions.githubusercontent.com for the subject ${sub} and the audience ${audience}.`
                  } : /^(InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError)/.test(code) ? {
                    happened: `AWS does not accept GitHub's OIDC token (${said})`,
                    remedy: `Check that the account has the IAM identity provider https://token.actions.githubusercontent.com, with the audience ${audience}.`
                  } : {};
                }(code, said, {
                  audience: audienceOf(roleArn),
                  sub: subjectIn(token) ?? "of this job"
                }), transient = error.transient || /^IDPCommunicationError/.test(code) || /retrieve verification key/.test(said);
                return new errors.nM({
                  ...failure,
                  ...told
                }, {
                  transient,
                  cause
                });
              }(error, roleArn, webIdentityToken) : error;
            });
            for (const secret of [ identity.secretAccessKey, identity.sessionToken ?? "" ]) "" !== secret && log.mask(secret);
            log.info(`assumed role ${roleArn}${identity.expiration ? ` until ${identity.expiration.toISOString()}` : ""}`);
            return identity;
          }(order, waiting), waiting);
        }
        const prospect = function({temporary, endsAtMs}, {waitMs, waitInput = "timeout"}, nowMs) {
          if (0 === waitMs || !temporary) return {
            kind: "enough"
          };
          const timeout = `'${waitInput}' is ${(0, duration.a)(waitMs)}`;
          if (void 0 === endsAtMs) return waitMs <= usualSessionMs ? {
            kind: "enough"
          } : {
            kind: "unknown",
            warning: `${timeout}, and nothing tells when the AWS credentials of this job end: after 1 h, unless the role was assumed for longer (role-duration-seconds). With 'role-to-assume' this action renews them.`
          };
          const leftMs = endsAtMs - nowMs;
          return leftMs >= waitMs ? {
            kind: "enough"
          } : {
            kind: "too-short",
            problem: `${timeout}, but the AWS credentials ${leftMs > 0 ? `end in ${(0, duration.a)(leftMs)}` : `ended ${(0, 
            duration.a)(-leftMs)} ago`}: give 'role-to-assume', or lower '${waitInput}', or assume the role for longer (role-duration-seconds)`
          };
        }(function(env) {
          const endsAtMs = Date.parse(env.AWS_CREDENTIAL_EXPIRATION ?? "");
          return {
            temporary: Boolean(env.AWS_SESSION_TOKEN),
            endsAtMs: Number.isNaN(endsAtMs) ? void 0 : endsAtMs
          };
        }(env), wanted, clock.now());
        if ("too-short" === prospect.kind) throw new errors.dz([ prospect.problem ]);
        "unknown" === prospect.kind && log.warn(prospect.warning);
      }({
        roleToAssume: inputs.roleToAssume,
        waitMs: inputs.duration ?? 0,
        waitInput: "duration"
      }, {
        idToken: idToken(stage),
        run: readRunContext()
      }, stage), stage);
    }
    function smokeTestMeans(credentials, stage) {
      const run = readRunContext(), {signal} = stage, client = async () => (await Promise.all([ __webpack_require__.e(7775), __webpack_require__.e(8312), __webpack_require__.e(156) ]).then(__webpack_require__.bind(__webpack_require__, 156))).runtimeClient(credentials), objects = async () => {
        const [{s3Client}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(7775), __webpack_require__.e(8312), __webpack_require__.e(5071), __webpack_require__.e(3253), __webpack_require__.e(55), __webpack_require__.e(4125) ]).then(__webpack_require__.bind(__webpack_require__, 4125)), Promise.all([ __webpack_require__.e(5071), __webpack_require__.e(3652) ]).then(__webpack_require__.bind(__webpack_require__, 2736)) ]);
        return adapter.objects(s3Client(signal, credentials));
      };
      return {
        run,
        readText,
        readBytes,
        findWriteProblem,
        writeText,
        objects,
        openTarget: (order, waiting) => openTarget(order, waiting, {
          objects,
          client
        }),
        runLoad: async (...load) => (await __webpack_require__.e(8009).then(__webpack_require__.bind(__webpack_require__, 8009))).runLoad(...load),
        askSender: async (ask, requests, order) => (await __webpack_require__.e(2289).then(__webpack_require__.bind(__webpack_require__, 2289))).askSender(ask, requests, {
          ...order,
          clock: stage.clock
        }),
        servedModel: {
          async find(endpointName) {
            const [{sageMakerClient}, {servedModel}] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7355)), __webpack_require__.e(4303).then(__webpack_require__.bind(__webpack_require__, 4303)) ]);
            return servedModel(sageMakerClient(signal, credentials)).find(endpointName);
          }
        },
        async samplePayloads() {
          const [{sageMakerClient}, adapter] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7355)), __webpack_require__.e(4934).then(__webpack_require__.bind(__webpack_require__, 4934)) ]);
          return adapter.samplePayloads(sageMakerClient(signal, credentials), objects);
        },
        async endpointLatency() {
          const [{cloudWatchClient}, {endpointLatency}] = await Promise.all([ Promise.all([ __webpack_require__.e(7109), __webpack_require__.e(3756) ]).then(__webpack_require__.bind(__webpack_require__, 3756)), Promise.all([ __webpack_require__.e(7109), __webpack_require__.e(7672) ]).then(__webpack_require__.bind(__webpack_require__, 7672)) ]);
          return endpointLatency(cloudWatchClient(signal, credentials));
        },
        async containerLogs() {
          const [{logsClient}, adapter] = await Promise.all([ Promise.all([ __webpack_require__.e(8312), __webpack_require__.e(6819), __webpack_require__.e(9535) ]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.all([ __webpack_require__.e(6819), __webpack_require__.e(4209) ]).then(__webpack_require__.bind(__webpack_require__, 4209)) ]);
          return adapter.containerLogs(logsClient(signal, credentials));
        },
        audience: async token => (await __webpack_require__.e(3155).then(__webpack_require__.bind(__webpack_require__, 3155))).audienceOf(token, run, stage)
      };
    }
    async function openTarget(order, stage, means) {
      switch (order.kind) {
       case "endpoint":
        return async function(order, {clock}, means) {
          const {objects} = means, [client, {endpointTarget}, {signedRequests}, {openSender}] = await Promise.all([ means.client(), Promise.all([ __webpack_require__.e(127), __webpack_require__.e(7697) ]).then(__webpack_require__.bind(__webpack_require__, 78)), Promise.all([ __webpack_require__.e(127), __webpack_require__.e(3178) ]).then(__webpack_require__.bind(__webpack_require__, 3178)), __webpack_require__.e(777).then(__webpack_require__.bind(__webpack_require__, 777)) ]), {prepare} = signedRequests(client), isFast = "real-time" === order.invocation && order.sessionId !== endpoint_request.RL;
          return {
            ...endpointTarget(client, {
              ...order,
              objects
            }, clock),
            openSender: isFast ? async (requests, sender) => openSender(await Promise.all(requests.map(each => prepare(each, order))), sender, clock) : void 0,
            [Symbol.asyncDispose]: () => Promise.resolve()
          };
        }(order, stage, means);

       case "url":
        {
          const {urlTarget} = await __webpack_require__.e(5529).then(__webpack_require__.bind(__webpack_require__, 5529));
          return urlTarget(order, stage.clock);
        }

       case "image":
       case "container":
        return async function(order, stage) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: !1
          };
          try {
            const [{modelContainer, runningContainer}, {urlTarget}] = await Promise.all([ __webpack_require__.e(962).then(__webpack_require__.bind(__webpack_require__, 962)), __webpack_require__.e(5529).then(__webpack_require__.bind(__webpack_require__, 5529)) ]), opened = smoke_test_addDisposableResource(env_1, new AsyncDisposableStack, !0), container = opened.use("image" === order.kind ? await modelContainer(order, stage) : await runningContainer(order.container, stage)), {headers, timeoutMs} = order, at = {
              url: container.baseUrl,
              headers,
              timeoutMs,
              allowPrivateNetwork: !0
            }, target = opened.use(await urlTarget(at, stage.clock)), {openSender} = target, handedOver = opened.move();
            return {
              subject: container.subject,
              logTail: container.logTail,
              ask: (request, signal) => target.ask(underContract(request), signal),
              openSender: openSender && ((requests, sender) => openSender(requests.map(underContract), sender)),
              [Symbol.asyncDispose]: () => handedOver.disposeAsync()
            };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = !0;
          } finally {
            const result_1 = smoke_test_disposeResources(env_1);
            result_1 && await result_1;
          }
        }(order, stage);
      }
    }
    const underContract = request => ({
      ...request,
      path: request.path ?? "/invocations"
    });
  }
};
