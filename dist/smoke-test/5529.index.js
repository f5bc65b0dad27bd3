export const id = 5529;

export const ids = [ 5529, 777 ];

export const modules = {
  1118: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ZU: () => resolveOrigin,
      hu: () => parseTarget
    });
    var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553), node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030), _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2451);
    const forbiddenV4 = [ "0.0.0.0/8", "100.100.100.200/32", "168.63.129.16/32", "169.254.0.0/16", "192.0.0.192/32", "224.0.0.0/4", "240.0.0.0/4" ], forbidden = blockList(forbiddenV4, [ "::/128", "fe80::/10", "fd00:ec2::254/128", "fd20:ce::254/128", "ff00::/8", ...forbiddenV4.flatMap(function(network) {
      const [address = "", bits] = network.split("/"), [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number), hex = (high, low) => (256 * high + low).toString(16), length = Number(bits);
      return [ ...0 === a ? [] : [ `::${address}/${96 + length}` ], `64:ff9b::${address}/${96 + length}`, `2002:${hex(a, b)}:${hex(c, d)}::/${16 + length}` ];
    }) ]), special = blockList([ "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24" ], [ "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fec0::/10" ]), mapped = blockList([], [ "::ffff:0:0/96" ]);
    function addressKind(address) {
      const family = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv4)(address) ? "ipv4" : "ipv6";
      return 0 === (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) || address.includes("%") || forbidden.check(address, family) ? "forbidden" : special.check(address, family) || "ipv6" === family && mapped.check(address, family) ? "private" : "public";
    }
    async function resolveOrigin(url, rules, lookup = lookUp) {
      const {secure, host, port} = parseTarget(url), addresses = 0 === (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) ? await lookup(host) : [ host ], problem = function(host, addresses, {allowPrivateNetwork, secure}) {
        const kinds = addresses.map(addressKind), named = kind => {
          const address = addresses[kinds.indexOf(kind)] ?? "";
          return address === host ? host : `${host} (${address})`;
        };
        return kinds.includes("forbidden") ? `input 'url': ${named("forbidden")} is never asked: it is a link-local, metadata, multicast or reserved address` : kinds.includes("private") && !allowPrivateNetwork ? `input 'url': ${named("private")} is in a private network; set 'allow-private-network: true' if that is meant` : !secure && kinds.includes("public") ? `input 'url': expected https, got http for ${named("public")}; http is for private networks, with 'allow-private-network: true'` : void 0;
      }(host, addresses, {
        ...rules,
        secure
      });
      if (void 0 !== problem) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz([ problem ]);
      const address = addresses.find(each => (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv4)(each)) ?? addresses[0];
      if (void 0 === address) throw unknownName(host, "no address", !0);
      return {
        secure,
        host,
        port,
        address
      };
    }
    function parseTarget(text) {
      if (!URL.canParse(text)) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz([ "input 'url': expected a URL such as https://host/predict" ]);
      const url = new URL(text), {protocol, username, password, hostname, port} = url, problems = [ ..."https:" === protocol || "http:" === protocol ? [] : [ `expected https, got ${protocol.slice(0, -1)}` ], ...username || password ? [ "it holds a user or a password; use 'headers' with a secret instead" ] : [] ];
      if (problems.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(problems.map(problem => `input 'url': ${problem}`));
      const secure = "https:" === protocol;
      return {
        url,
        secure,
        host: hostname.replace(/^\[|\]$/g, "").replace(/\.$/, ""),
        port: "" === port ? secure ? 443 : 80 : Number(port)
      };
    }
    async function lookUp(host) {
      try {
        return (await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, {
          all: !0
        })).map(({address}) => address);
      } catch (error) {
        const {code = ""} = error;
        throw unknownName(host, code, "EAI_AGAIN" === code);
      }
    }
    function unknownName(host, code, transient) {
      return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.nM({
        subject: host,
        happened: `DNS does not know this name (${code})`,
        remedy: "Correct input 'url', or check the DNS of the runner."
      }, {
        transient
      });
    }
    function blockList(v4, v6) {
      const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;
      for (const network of [ ...v4, ...v6 ]) {
        const [address = "", bits] = network.split("/");
        list.addSubnet(address, Number(bits), (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(address) ? "ipv6" : "ipv4");
      }
      return list;
    }
  },
  1119: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => connectionTo
    });
    var external_node_net_ = __webpack_require__(7030), external_node_tls_ = __webpack_require__(1692);
    class MalformedResponse extends Error {
      name="MalformedResponse";
    }
    const statusLine = /^HTTP\/1\.(?<minor>[01]) (?<status>[1-9]\d\d)(?: [^\r\n\0]*)?\r\n/, headerLine = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[\t ]*([^\r\n\0]*?)[\t ]*\r\n/y, empty = {
      kind: "sized",
      bytes: 0
    }, chunked = {
      kind: "chunked"
    }, untilClose = {
      kind: "until-close"
    };
    function parseHeaderLines(text, from) {
      const headers = new Map;
      for (let at = from; at < text.length; at = headerLine.lastIndex) {
        headerLine.lastIndex = at;
        const match = headerLine.exec(text);
        if (null === match) throw new MalformedResponse("one of its header lines is none");
        const [, name = "", value = ""] = match, key = name.toLowerCase(), before = headers.get(key);
        headers.set(key, void 0 === before ? value : `${before}, ${value}`);
      }
      return headers;
    }
    function keepsAlive(connection, minor) {
      if (void 0 === connection) return "1" === minor;
      const options = connection.toLowerCase().split(",");
      return !options.some(option => "close" === option.trim()) && ("1" === minor || options.some(option => "keep-alive" === option.trim()));
    }
    function framingOf(coding, sizes) {
      if (void 0 !== coding) {
        if ("chunked" !== coding.toLowerCase()) throw new MalformedResponse("its transfer-encoding is another than chunked");
        return chunked;
      }
      if (void 0 === sizes) return untilClose;
      const [size = "", ...others] = sizes.includes(",") ? sizes.split(",").map(each => each.trim()) : [ sizes ];
      if (others.some(other => other !== size)) throw new MalformedResponse("it has two different lengths");
      if (!/^\d{1,15}$/.test(size)) throw new MalformedResponse("its content-length is no number");
      return {
        kind: "sized",
        bytes: Number(size)
      };
    }
    const headLimitBytes = 65536, chunkSize = /^([0-9A-Fa-f]{1,8})[\t ]*(?:;[^\r\n\0]*)?$/, headEnd = Buffer.from("\r\n\r\n"), lineEnd = Buffer.from("\r\n"), nothing = Buffer.alloc(0);
    function tooLong() {
      return new MalformedResponse("its head is longer than 64 kB");
    }
    const idleLimitMs = 1500, readBytes = 32768;
    function connectionTo(origin, clock) {
      const parser = function() {
        let head, keepBytes = () => 0, headOnly = !1, stage = "over", left = 0, bodyBytes = 0, keptBytes = 0, toKeep = 0, kept = [], unread = nothing, trailerBytes = 0;
        function advance(bytes, at) {
          switch (stage) {
           case "head":
            return function(bytes, at) {
              const end = bytes.indexOf(headEnd, at);
              if (end < 0 ? bytes.length - at > headLimitBytes : end - at > headLimitBytes) throw tooLong();
              if (end < 0) return;
              const read = function(text, headOnly) {
                const match = statusLine.exec(text);
                if (null === match) throw new MalformedResponse("it does not begin with a status line of HTTP/1.1");
                const [line, minor, code] = match, status = Number(code), headers = parseHeaderLines(text, line.length), coding = headers.get("transfer-encoding"), sizes = headers.get("content-length"), bodiless = headOnly || status < 200 || 204 === status || 304 === status;
                return {
                  status,
                  headers,
                  keepAlive: keepsAlive(headers.get("connection"), minor) && (void 0 === coding || void 0 === sizes),
                  framing: bodiless ? empty : framingOf(coding, sizes)
                };
              }(bytes.toString("latin1", at, end + lineEnd.length), headOnly);
              if (101 === read.status) throw new MalformedResponse("it switches to a protocol that nobody asked for");
              if (read.status >= 200) {
                head = read;
                toKeep = keepBytes(read.status);
                const {framing} = read;
                left = "sized" === framing.kind ? framing.bytes : 0;
                stage = "chunked" === framing.kind ? "chunk-size" : "sized" === framing.kind && 0 === left ? "over" : framing.kind;
              }
              return end + headEnd.length;
            }(bytes, at);

           case "sized":
           case "chunk":
            {
              const end = Math.min(bytes.length, at + left);
              keep(bytes, at, end);
              left -= end - at;
              0 === left && (stage = "sized" === stage ? "over" : "chunk-end");
              return end;
            }

           case "until-close":
            keep(bytes, at, bytes.length);
            return bytes.length;

           case "chunk-size":
            return readLine(bytes, at, line => {
              const size = chunkSize.exec(line)?.[1];
              if (void 0 === size) throw new MalformedResponse("one of its chunks has no size");
              left = parseInt(size, 16);
              stage = 0 === left ? "trailers" : "chunk";
            });

           case "chunk-end":
            return readLine(bytes, at, line => {
              if ("" !== line) throw new MalformedResponse("one of its chunks is longer than it says");
              stage = "chunk-size";
            });

           case "trailers":
            return readLine(bytes, at, line => {
              trailerBytes += line.length;
              if (trailerBytes > headLimitBytes) throw tooLong();
              "" === line ? stage = "over" : parseHeaderLines(`${line}\r\n`, 0);
            });

           case "over":
            return at;
          }
        }
        function readLine(bytes, at, use) {
          const end = bytes.indexOf(lineEnd, at);
          if ((end < 0 ? bytes.length : end) - at > headLimitBytes) throw tooLong();
          if (!(end < 0)) {
            use(bytes.toString("latin1", at, end));
            return end + lineEnd.length;
          }
        }
        function keep(bytes, from, to) {
          bodyBytes += to - from;
          const end = Math.min(to, from + toKeep - keptBytes);
          if (!(end <= from)) {
            kept.push(Buffer.from(bytes.subarray(from, end)));
            keptBytes += end - from;
          }
        }
        function keepUnread(bytes, at) {
          unread = Buffer.from(bytes.subarray(at));
        }
        function response(unasked) {
          if (void 0 === head) return;
          const {status, headers, keepAlive, framing} = head, reusable = keepAlive && !unasked && "until-close" !== framing.kind, body = 1 === kept.length ? kept[0] ?? nothing : Buffer.concat(kept);
          return {
            status,
            headers,
            keepAlive: reusable,
            bodyBytes,
            body
          };
        }
        return {
          begin: function(nextKeepBytes, nextHeadOnly = !1) {
            keepBytes = nextKeepBytes;
            headOnly = nextHeadOnly;
            stage = "head";
            head = void 0;
            left = bodyBytes = keptBytes = trailerBytes = 0;
            kept = [];
            unread = nothing;
          },
          push: function(chunk) {
            let bytes = chunk;
            if (unread.length > 0) {
              bytes = Buffer.concat([ unread, chunk ]);
              unread = nothing;
            }
            let at = 0;
            for (;at < bytes.length && "over" !== stage; ) {
              const next = advance(bytes, at);
              if (void 0 === next) {
                keepUnread(bytes, at);
                return;
              }
              at = next;
            }
            return "over" === stage ? response(at < bytes.length) : void 0;
          },
          end: () => "until-close" === stage ? response(!1) : void 0,
          bodyBytes: () => void 0 === head ? void 0 : bodyBytes
        };
      }(), memory = Buffer.allocUnsafeSlow(readBytes);
      let socket, pending, firstByteAtMs, usedAtMs = 0;
      function answered(response) {
        response.keepAlive || drop();
        const endedAtMs = clock.now();
        usedAtMs = endedAtMs;
        const settled = settle();
        if (void 0 === settled) return;
        const exchanged = {
          kind: "answered",
          response,
          firstByteAtMs: firstByteAtMs ?? endedAtMs,
          endedAtMs
        };
        setImmediate(settled.resolve, exchanged);
      }
      function fail(failure) {
        drop();
        settle()?.resolve({
          kind: "failed",
          failure,
          endedAtMs: clock.now()
        });
      }
      function settle() {
        const settled = pending;
        pending = void 0;
        clearTimeout(settled?.timer);
        return settled;
      }
      function drop() {
        const dropped = socket;
        socket = void 0;
        dropped?.destroy();
      }
      return {
        exchange: function(order) {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(fail, order.withinMs, {
              kind: "timed-out"
            });
            pending = {
              order,
              timer,
              resolve,
              reject
            };
            firstByteAtMs = void 0;
            parser.begin(order.keepBytes, asksForHead(order.bytes));
            clock.now() - usedAtMs > idleLimitMs && drop();
            socket ??= function() {
              const opened = function({secure, host, port, address}, onread) {
                if (!secure) return (0, external_node_net_.connect)({
                  host: address,
                  port,
                  onread
                });
                const options = {
                  host: address,
                  port,
                  ...0 === (0, external_node_net_.isIP)(host) ? {
                    servername: host
                  } : {},
                  ALPNProtocols: [ "http/1.1" ],
                  onread
                };
                return (0, external_node_tls_.connect)(options);
              }(origin, {
                buffer: memory,
                callback: size => {
                  socket === opened && function(bytes) {
                    if (void 0 === pending) return drop();
                    try {
                      const response = parser.push(bytes), bodyBytes = parser.bodyBytes() ?? 0;
                      if (bodyBytes > pending.order.mostBodyBytes) return fail({
                        kind: "too-large",
                        limitBytes: pending.order.mostBodyBytes
                      });
                      if (void 0 !== response) return answered(response);
                      bodyBytes > 0 && (firstByteAtMs ??= clock.now());
                    } catch (error) {
                      if (!(error instanceof MalformedResponse)) throw error;
                      fail({
                        kind: "malformed",
                        message: error.message
                      });
                    }
                  }(memory.subarray(0, size));
                  return !0;
                }
              });
              opened.setNoDelay(!0);
              opened.on("error", error => {
                socket === opened && fail({
                  kind: "error",
                  error
                });
              });
              opened.on("close", () => {
                socket === opened && function() {
                  const bodyBytes = parser.bodyBytes(), response = parser.end();
                  if (void 0 === response) return fail({
                    kind: "closed",
                    bodyBytes
                  });
                  answered(response);
                }();
              });
              return opened;
            }();
            socket.write(order.bytes);
          });
        },
        abort: reason => {
          drop();
          settle()?.reject(reason);
        },
        close: () => fail({
          kind: "closed",
          bodyBytes: void 0
        })
      };
    }
    const [h, e] = Buffer.from("HE"), asksForHead = bytes => bytes[0] === h && bytes[1] === e;
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
  777: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSender: () => openSender,
      senderTo: () => senderTo
    });
    var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451), _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118), _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1119), _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674), _slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5907);
    async function openSender(requests, order, clock) {
      const [origin = "", ...others] = new Set(requests.map(request => request.origin));
      if (others.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ `expected requests to one origin, got ${origin} and ${others.join(", ")}` ]);
      const {secure, host, port} = (0, _addresses_js__WEBPACK_IMPORTED_MODULE_1__.hu)(origin);
      return senderTo({
        secure,
        host,
        port,
        address: host
      }, requests, {
        ...order,
        clock
      });
    }
    function senderTo(origin, requests, order) {
      const {clock, connections, signal, timeoutMs} = order, pool = (0, _slots_js__WEBPACK_IMPORTED_MODULE_4__.Q)(connections, () => (0, 
      _connection_js__WEBPACK_IMPORTED_MODULE_2__.m)(origin, clock)), abort = () => {
        pool.abort(signal.reason);
        for (const connection of pool.made) connection.abort(signal.reason);
      };
      signal.aborted && abort();
      signal.addEventListener("abort", abort, {
        once: !0
      });
      return {
        send: async function(position, sinceMs) {
          const timing = {
            sinceMs,
            timeoutMs
          }, taken = pool.take(), connection = taken instanceof Promise ? await taken : taken;
          try {
            return await async function(connection, request, timing) {
              const nowMs = clock.now(), withinMs = timing.sinceMs + timeoutMs - nowMs;
              if (withinMs <= 0) return (0, _sample_js__WEBPACK_IMPORTED_MODULE_3__.uV)({
                kind: "failed",
                failure: {
                  kind: "timed-out"
                },
                endedAtMs: nowMs
              }, timing);
              const signed = request.bytesAt(nowMs), bytes = signed instanceof Promise ? await signed.catch(asWorldError) : signed;
              if (bytes instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM) return function({failure}, latencyMs) {
                return {
                  ...(0, _sample_js__WEBPACK_IMPORTED_MODULE_3__.Ku)(latencyMs),
                  problem: failure.happened
                };
              }(bytes, clock.now() - timing.sinceMs);
              signal.throwIfAborted();
              return (0, _sample_js__WEBPACK_IMPORTED_MODULE_3__.uV)(await connection.exchange({
                bytes,
                withinMs,
                ...framing
              }), timing);
            }(connection, function(position) {
              const request = requests[position % requests.length];
              if (void 0 === request) throw new RangeError(`there is no request ${position} among ${requests.length}`);
              return request;
            }(position), timing);
          } finally {
            pool.give(connection);
          }
        },
        async [Symbol.asyncDispose]() {
          signal.removeEventListener("abort", abort);
          for (const connection of pool.made) connection.close();
        }
      };
    }
    const framing = {
      keepBytes: status => status >= 200 && status <= 299 ? 0 : _sample_js__WEBPACK_IMPORTED_MODULE_3__.Oy,
      mostBodyBytes: 1 / 0
    };
    function asWorldError(error) {
      if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM) return error;
      throw error;
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
  },
  5529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      urlTarget: () => urlTarget
    });
    var smoke_subject = __webpack_require__(8478), errors = __webpack_require__(2451), addresses = __webpack_require__(1118), connection = __webpack_require__(1119), external_node_util_ = __webpack_require__(7975), external_node_zlib_ = __webpack_require__(8522);
    const ways = new Map([ [ "gzip", (0, external_node_util_.promisify)(external_node_zlib_.gunzip) ], [ "x-gzip", (0, 
    external_node_util_.promisify)(external_node_zlib_.gunzip) ], [ "deflate", (0, external_node_util_.promisify)(external_node_zlib_.inflate) ], [ "br", (0, 
    external_node_util_.promisify)(external_node_zlib_.brotliDecompress) ] ]);
    var exchange_failure = __webpack_require__(2106), or_abort = __webpack_require__(6866), http_headers = __webpack_require__(6747);
    const httpMethod = /^[A-Z]{1,20}$/, headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
    function targetOf(url, path) {
      if (void 0 === path) return url.pathname + url.search;
      const base = url.pathname.replace(/\/+$/, ""), joined = `${url.origin}${base}/${path.replace(/^\/+/, "")}`;
      if (!URL.canParse(joined)) return;
      const target = new URL(joined);
      return `${target.pathname}/`.startsWith(`${base}/`) ? target.pathname + (target.search || url.search) : void 0;
    }
    function findWrongHeaders(headers) {
      return Object.entries(headers).flatMap(([name, value]) => (0, http_headers.p$)(name) ? (0, 
      http_headers.yC)(name) ? [ `header ${name} is set by the connection itself` ] : headerValue.test(value) ? [] : [ `header ${name} has a line break in its value, or another sign that no header has` ] : [ `${JSON.stringify(name)} is no name of a header` ]);
    }
    function findRequestProblems(request, url) {
      const {accept = "", contentType, headers, method, path} = request;
      return [ ...httpMethod.test(method) ? [] : [ `expected a method such as POST, got ${JSON.stringify(method)}` ], ...void 0 === targetOf(url, path) ? [ `path ${JSON.stringify(path)} does not lead below the URL` ] : [], ...findWrongHeaders({
        "content-type": contentType,
        accept,
        ...headers
      }) ];
    }
    const lowerCased = headers => Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]);
    function authority({secure, host, port}) {
      const name = host.includes(":") ? `[${host}]` : host;
      return port === (secure ? 443 : 80) ? name : `${name}:${port}`;
    }
    var sender = __webpack_require__(777), slots = __webpack_require__(5907);
    const answerLimitBytes = 5e6, tooLarge = {
      kind: "too-large",
      limitBytes: answerLimitBytes
    };
    async function urlTarget(order, clock) {
      const {headers, lookup, timeoutMs} = order, {url} = (0, addresses.hu)(order.url), wrong = findWrongHeaders(headers);
      if (wrong.length > 0) throw new errors.dz(wrong.map(problem => `input 'headers': ${problem}`));
      const subject = (0, smoke_subject.d)(order.url);
      let reached;
      async function reach() {
        if (void 0 !== reached) return reached;
        const origin = await (0, addresses.ZU)(order.url, order, lookup);
        reached ??= {
          origin,
          connections: (0, slots.Q)(1 / 0, () => (0, connection.m)(origin, clock))
        };
        return reached;
      }
      function render(origin, request) {
        return function({origin, target, request, headers}) {
          const {accept, body, contentType, method} = request, bodiless = 0 === body.byteLength && /^(GET|HEAD)$/.test(method), all = new Map([ [ "accept", "*/*" ], [ "accept-encoding", "identity" ], [ "user-agent", "sagemaker-promote" ], ...lowerCased(headers), ...void 0 === accept ? [] : [ [ "accept", accept ] ], ...bodiless ? [] : [ [ "content-type", contentType ] ], ...lowerCased(request.headers), [ "host", authority(origin) ], ...bodiless ? [] : [ [ "content-length", String(body.byteLength) ] ] ]), lines = Array.from(all, ([name, value]) => `${name}: ${value}\r\n`);
          return Buffer.concat([ Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"), body ]);
        }({
          origin,
          target: targetOf(url, request.path) ?? "/",
          request,
          headers
        });
      }
      await reach().catch(error => {
        if (!(error instanceof errors.nM)) throw error;
      });
      return {
        subject,
        ask: async function(request, signal) {
          const startedAtMs = clock.now(), unanswered = (told, final = !1) => ({
            kind: "unanswered",
            latencyMs: clock.now() - startedAtMs,
            failure: {
              subject,
              happened: told.happened,
              remedy: told.remedy
            },
            final,
            throttled: !1,
            notReady: told.notReady
          }), problems = findRequestProblems(request, url);
          if (problems.length > 0) return unanswered(unsendable(problems));
          const found = await (0, or_abort.K)(reach(), signal).catch(asRefusal);
          if (found instanceof errors.dz) return unanswered(unsendable(found.problems), !0);
          if (found instanceof errors.nM) return unanswered({
            ...found.failure,
            notReady: !1
          });
          const bytes = render(found.origin, request), exchange = await async function(connections, {bytes, signal}) {
            const connection = await connections.take(), abort = () => connection.abort(signal.reason);
            signal.throwIfAborted();
            signal.addEventListener("abort", abort, {
              once: !0
            });
            try {
              return await connection.exchange({
                bytes,
                withinMs: timeoutMs,
                ...framing
              });
            } finally {
              signal.removeEventListener("abort", abort);
              connections.give(connection);
            }
          }(found.connections, {
            bytes,
            signal
          });
          if ("failed" === exchange.kind) return unanswered((0, exchange_failure.s)(exchange.failure, timeoutMs));
          const {response} = exchange, unpacked = await async function(body, encoding, limitBytes) {
            const names = encoding.toLowerCase().split(",").map(name => name.trim()), [name = "", ...others] = names.filter(each => "" !== each && "identity" !== each);
            if ("" === name || 0 === body.length) return {
              kind: "unpacked",
              body
            };
            const way = ways.get(name);
            if (void 0 === way || others.length > 0) return {
              kind: "unreadable"
            };
            try {
              return {
                kind: "unpacked",
                body: await way(body, {
                  maxOutputLength: limitBytes
                })
              };
            } catch (error) {
              const {code} = error;
              return {
                kind: "ERR_BUFFER_TOO_LARGE" === code ? "too-large" : "unreadable"
              };
            }
          }(response.body, response.headers.get("content-encoding") ?? "", answerLimitBytes);
          return "too-large" === unpacked.kind ? unanswered((0, exchange_failure.s)(tooLarge, timeoutMs)) : "unreadable" === unpacked.kind ? unanswered(unreadable) : {
            kind: "answered",
            latencyMs: exchange.endedAtMs - startedAtMs,
            firstByteMs: exchange.firstByteAtMs - startedAtMs,
            ...answerOf(response, unpacked.body)
          };
        },
        async openSender(requests, senderOrder) {
          const problems = requests.flatMap(request => findRequestProblems(request, url));
          if (problems.length > 0) throw new errors.dz(problems);
          const {origin} = await (0, or_abort.K)(reach(), senderOrder.signal), prepared = requests.map(request => {
            const bytes = render(origin, request);
            return {
              origin: url.origin,
              bytesAt: () => bytes
            };
          });
          return (0, sender.senderTo)(origin, prepared, {
            ...senderOrder,
            clock
          });
        },
        async [Symbol.asyncDispose]() {
          for (const connection of reached?.connections.made ?? []) connection.close();
        }
      };
    }
    const framing = {
      keepBytes: () => answerLimitBytes,
      mostBodyBytes: answerLimitBytes
    }, unreadable = {
      happened: "the content-encoding of the answer cannot be unpacked",
      remedy: "Let the server answer `accept-encoding: identity` without packing.",
      notReady: !1
    };
    function unsendable(problems) {
      return {
        happened: `not sent: ${problems.join("; ")}`,
        remedy: "Correct the case.",
        notReady: !1
      };
    }
    function asRefusal(error) {
      if (error instanceof errors.dz || error instanceof errors.nM) return error;
      throw error;
    }
    function answerOf({headers, status}, body) {
      return {
        status,
        contentType: headers.get("content-type") ?? "",
        body,
        location: headers.get("location")
      };
    }
  }
};
