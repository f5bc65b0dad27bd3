export const id = 5071;

export const ids = [ 5071 ];

export const modules = {
  6255: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G7: () => ResponseChecksumValidation,
      Ic: () => DEFAULT_CHECKSUM_ALGORITHM,
      In: () => DEFAULT_RESPONSE_CHECKSUM_VALIDATION,
      UQ: () => RequestChecksumCalculation,
      VD: () => ChecksumAlgorithm,
      WK: () => DEFAULT_REQUEST_CHECKSUM_CALCULATION
    });
    const RequestChecksumCalculation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    }, DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED, ResponseChecksumValidation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    }, DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
    var ChecksumAlgorithm, ChecksumLocation;
    !function(ChecksumAlgorithm) {
      ChecksumAlgorithm.MD5 = "MD5";
      ChecksumAlgorithm.CRC32 = "CRC32";
      ChecksumAlgorithm.CRC32C = "CRC32C";
      ChecksumAlgorithm.CRC64NVME = "CRC64NVME";
      ChecksumAlgorithm.SHA1 = "SHA1";
      ChecksumAlgorithm.SHA256 = "SHA256";
    }(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
    !function(ChecksumLocation) {
      ChecksumLocation.HEADER = "header";
      ChecksumLocation.TRAILER = "trailer";
    }(ChecksumLocation || (ChecksumLocation = {}));
    const DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;
  },
  3444: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      lq: () => _ep0,
      zr: () => _ep4,
      zx: () => _ep8,
      yt: () => _mw0,
      yC: () => _mw11,
      Fb: () => _mw7,
      G5: () => command
    });
    var setFeature = __webpack_require__(5666), constants = __webpack_require__(6255);
    const flexibleChecksumsInputMiddlewareOptions = {
      name: "flexibleChecksumsInputMiddleware",
      toMiddleware: "serializerMiddleware",
      relation: "before",
      tags: [ "BODY_CHECKSUM" ],
      override: !0
    };
    var httpRequest = __webpack_require__(1665), external_node_stream_ = __webpack_require__(7075);
    class ByteArrayCollector {
      allocByteArray;
      byteLength=0;
      byteArrays=[];
      constructor(allocByteArray) {
        this.allocByteArray = allocByteArray;
      }
      push(byteArray) {
        this.byteArrays.push(byteArray);
        this.byteLength += byteArray.byteLength;
      }
      flush() {
        if (1 === this.byteArrays.length) {
          const bytes = this.byteArrays[0];
          this.reset();
          return bytes;
        }
        const aggregation = this.allocByteArray(this.byteLength);
        let cursor = 0;
        for (let i = 0; i < this.byteArrays.length; ++i) {
          const bytes = this.byteArrays[i];
          aggregation.set(bytes, cursor);
          cursor += bytes.byteLength;
        }
        this.reset();
        return aggregation;
      }
      reset() {
        this.byteArrays = [];
        this.byteLength = 0;
      }
    }
    function merge(buffers, mode, chunk) {
      switch (mode) {
       case 0:
        buffers[0] += chunk;
        return sizeOf(buffers[0]);

       case 1:
       case 2:
        buffers[mode].push(chunk);
        return sizeOf(buffers[mode]);
      }
    }
    function flush(buffers, mode) {
      switch (mode) {
       case 0:
        const s = buffers[0];
        buffers[0] = "";
        return s;

       case 1:
       case 2:
        return buffers[mode].flush();
      }
      throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
    }
    function sizeOf(chunk) {
      return chunk?.byteLength ?? chunk?.length ?? 0;
    }
    function modeOf(chunk, allowBuffer = !0) {
      return allowBuffer && "undefined" != typeof Buffer && chunk instanceof Buffer ? 2 : chunk instanceof Uint8Array ? 1 : "string" == typeof chunk ? 0 : -1;
    }
    var stream_type_check = __webpack_require__(8790);
    const getChecksumLocationName = algorithm => algorithm === constants.VD.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;
    var is_array_buffer = __webpack_require__(1995);
    const isStreaming = body => void 0 !== body && "string" != typeof body && !ArrayBuffer.isView(body) && !(0, 
    is_array_buffer.m)(body);
    var Crc32Node = __webpack_require__(1972);
    const T = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = 1 & c ? 2197175160 ^ c >>> 1 : c >>> 1;
      T[i] = c >>> 0;
    }
    const Crc32cNode = class {
      digestLength=4;
      crc=4294967295;
      update(data) {
        let crc = this.crc;
        for (let i = 0; i < data.length; ++i) crc = crc >>> 8 ^ T[255 & (crc ^ data[i])];
        this.crc = crc;
      }
      async digest() {
        const value = (4294967295 ^ this.crc) >>> 0, out = new Uint8Array(4);
        out[0] = value >>> 24;
        out[1] = value >>> 16 & 255;
        out[2] = value >>> 8 & 255;
        out[3] = 255 & value;
        return out;
      }
      reset() {
        this.crc = 4294967295;
      }
    };
    let CRC64_NVME_REVERSED_TABLE, t0, t1, t2, t3, t4, t5, t6, t7;
    class Crc64NvmeJs {
      c1=0;
      c2=0;
      constructor() {
        (() => {
          if (!CRC64_NVME_REVERSED_TABLE) {
            CRC64_NVME_REVERSED_TABLE = (() => {
              const tables = new Array(8);
              for (let slice = 0; slice < 8; slice++) {
                const table = new Array(512);
                for (let i = 0; i < 256; i++) {
                  let crc = BigInt(i);
                  for (let j = 0; j < 8 * (slice + 1); j++) 1n & crc ? crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n : crc >>= 1n;
                  table[2 * i] = Number(crc >> 32n & 0xffffffffn);
                  table[2 * i + 1] = Number(0xffffffffn & crc);
                }
                tables[slice] = new Uint32Array(table);
              }
              return tables;
            })();
            [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
          }
        })();
        this.reset();
      }
      update(data) {
        const len = data.length;
        let i = 0, crc1 = this.c1, crc2 = this.c2;
        for (;i + 8 <= len; ) {
          const idx0 = (255 & (crc2 ^ data[i++])) << 1, idx1 = (255 & (crc2 >>> 8 ^ data[i++])) << 1, idx2 = (255 & (crc2 >>> 16 ^ data[i++])) << 1, idx3 = (255 & (crc2 >>> 24 ^ data[i++])) << 1, idx4 = (255 & (crc1 ^ data[i++])) << 1, idx5 = (255 & (crc1 >>> 8 ^ data[i++])) << 1, idx6 = (255 & (crc1 >>> 16 ^ data[i++])) << 1, idx7 = (255 & (crc1 >>> 24 ^ data[i++])) << 1;
          crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
          crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
        }
        for (;i < len; ) {
          const idx = (255 & (crc2 ^ data[i])) << 1;
          crc2 = (crc2 >>> 8 | (255 & crc1) << 24) >>> 0;
          crc1 = crc1 >>> 8 ^ t0[idx];
          crc2 ^= t0[idx + 1];
          ++i;
        }
        this.c1 = crc1;
        this.c2 = crc2;
      }
      async digest() {
        const c1 = 4294967295 ^ this.c1, c2 = 4294967295 ^ this.c2;
        return new Uint8Array([ c1 >>> 24, c1 >>> 16 & 255, c1 >>> 8 & 255, 255 & c1, c2 >>> 24, c2 >>> 16 & 255, c2 >>> 8 & 255, 255 & c2 ]);
      }
      reset() {
        this.c1 = 4294967295;
        this.c2 = 4294967295;
      }
    }
    class Crc64Nvme {
      impl;
      constructor() {
        const Crt = null;
        this.impl = Crt ? new Crt : new Crc64NvmeJs;
      }
      update(data) {
        this.impl.update(data);
      }
      async digest() {
        return this.impl.digest();
      }
      reset() {
        this.impl.reset();
      }
    }
    const CLIENT_SUPPORTED_ALGORITHMS = [ constants.VD.CRC32, constants.VD.CRC32C, constants.VD.CRC64NVME, constants.VD.SHA1, constants.VD.SHA256 ], PRIORITY_ORDER_ALGORITHMS = [ constants.VD.SHA256, constants.VD.SHA1, constants.VD.CRC32, constants.VD.CRC32C, constants.VD.CRC64NVME ], selectChecksumAlgorithmFunction = (checksumAlgorithm, config) => {
      const {checksumAlgorithms = {}} = config;
      switch (checksumAlgorithm) {
       case constants.VD.MD5:
        return checksumAlgorithms?.MD5 ?? config.md5;

       case constants.VD.CRC32:
        return checksumAlgorithms?.CRC32 ?? Crc32Node.k;

       case constants.VD.CRC32C:
        return checksumAlgorithms?.CRC32C ?? Crc32cNode;

       case constants.VD.CRC64NVME:
        return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;

       case constants.VD.SHA1:
        return checksumAlgorithms?.SHA1 ?? config.sha1;

       case constants.VD.SHA256:
        return checksumAlgorithms?.SHA256 ?? config.sha256;

       default:
        if (checksumAlgorithms?.[checksumAlgorithm]) return checksumAlgorithms[checksumAlgorithm];
        throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client. Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to  the client constructor checksums field.`);
      }
    };
    var toUint8Array = __webpack_require__(9335);
    const stringHasher = (checksumAlgorithmFn, body) => {
      const hash = new checksumAlgorithmFn;
      hash.update((0, toUint8Array.F)(body || ""));
      return hash.digest();
    }, flexibleChecksumsMiddlewareOptions = {
      name: "flexibleChecksumsMiddleware",
      step: "build",
      tags: [ "BODY_CHECKSUM" ],
      override: !0
    }, flexibleChecksumsMiddleware = (config, middlewareConfig) => (next, context) => async args => {
      if (!httpRequest.K.isInstance(args.request)) return next(args);
      if (((headerPrefix, headers) => {
        const soughtHeaderPrefix = "x-amz-checksum-".toLowerCase();
        for (const headerName of Object.keys(headers)) if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) return !0;
        return !1;
      })(0, args.request.headers)) return next(args);
      const {request, input} = args, {body: requestBody, headers} = request, {base64Encoder, streamHasher} = config, {requestChecksumRequired, requestAlgorithmMember} = middlewareConfig, requestChecksumCalculation = await config.requestChecksumCalculation(), requestAlgorithmMemberName = requestAlgorithmMember?.name, requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
      if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName] && (requestChecksumCalculation === constants.UQ.WHEN_SUPPORTED || requestChecksumRequired)) {
        input[requestAlgorithmMemberName] = constants.Ic;
        requestAlgorithmMemberHttpHeader && (headers[requestAlgorithmMemberHttpHeader] = constants.Ic);
      }
      const checksumAlgorithm = ((input, {requestChecksumRequired, requestAlgorithmMember, requestChecksumCalculation}) => requestAlgorithmMember ? input[requestAlgorithmMember] ? input[requestAlgorithmMember] : void 0 : requestChecksumCalculation === constants.UQ.WHEN_SUPPORTED || requestChecksumRequired ? constants.Ic : void 0)(input, {
        requestChecksumRequired,
        requestAlgorithmMember: requestAlgorithmMember?.name,
        requestChecksumCalculation
      });
      let updatedBody = requestBody, updatedHeaders = headers;
      if (checksumAlgorithm) {
        switch (checksumAlgorithm) {
         case constants.VD.CRC32:
          (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
          break;

         case constants.VD.CRC32C:
          (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
          break;

         case constants.VD.CRC64NVME:
          (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
          break;

         case constants.VD.SHA1:
          (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
          break;

         case constants.VD.SHA256:
          (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
        }
        const checksumLocationName = getChecksumLocationName(checksumAlgorithm), checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
        if (isStreaming(requestBody)) {
          const {getAwsChunkedEncodingStream, bodyLengthChecker} = config;
          updatedBody = getAwsChunkedEncodingStream("number" == typeof config.requestStreamBufferSize && config.requestStreamBufferSize >= 8192 ? function(upstream, size, logger) {
            if ((0, stream_type_check.H)(upstream)) return function(upstream, size, logger) {
              const reader = upstream.getReader();
              let streamBufferingLoggedWarning = !1, bytesSeen = 0;
              const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)) ];
              let mode = -1;
              const pull = async controller => {
                const {value, done} = await reader.read(), chunk = value;
                if (done) {
                  if (-1 !== mode) {
                    const remainder = flush(buffers, mode);
                    sizeOf(remainder) > 0 && controller.enqueue(remainder);
                  }
                  controller.close();
                } else {
                  const chunkMode = modeOf(chunk, !1);
                  if (mode !== chunkMode) {
                    mode >= 0 && controller.enqueue(flush(buffers, mode));
                    mode = chunkMode;
                  }
                  if (-1 === mode) {
                    controller.enqueue(chunk);
                    return;
                  }
                  const chunkSize = sizeOf(chunk);
                  bytesSeen += chunkSize;
                  const bufferSize = sizeOf(buffers[mode]);
                  if (chunkSize >= size && 0 === bufferSize) controller.enqueue(chunk); else {
                    const newSize = merge(buffers, mode, chunk);
                    if (!streamBufferingLoggedWarning && bytesSeen > 2 * size) {
                      streamBufferingLoggedWarning = !0;
                      logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
                    }
                    newSize >= size ? controller.enqueue(flush(buffers, mode)) : await pull(controller);
                  }
                }
              };
              return new ReadableStream({
                pull
              });
            }(upstream, size, logger);
            const downstream = new external_node_stream_.Readable({
              read() {}
            });
            let streamBufferingLoggedWarning = !1, bytesSeen = 0;
            const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)), new ByteArrayCollector(size => Buffer.from(new Uint8Array(size))) ];
            let mode = -1;
            upstream.on("data", chunk => {
              const chunkMode = modeOf(chunk, !0);
              if (mode !== chunkMode) {
                mode >= 0 && downstream.push(flush(buffers, mode));
                mode = chunkMode;
              }
              if (-1 === mode) {
                downstream.push(chunk);
                return;
              }
              const chunkSize = sizeOf(chunk);
              bytesSeen += chunkSize;
              const bufferSize = sizeOf(buffers[mode]);
              if (chunkSize >= size && 0 === bufferSize) downstream.push(chunk); else {
                const newSize = merge(buffers, mode, chunk);
                if (!streamBufferingLoggedWarning && bytesSeen > 2 * size) {
                  streamBufferingLoggedWarning = !0;
                  logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
                }
                newSize >= size && downstream.push(flush(buffers, mode));
              }
            });
            upstream.on("end", () => {
              if (-1 !== mode) {
                const remainder = flush(buffers, mode);
                sizeOf(remainder) > 0 && downstream.push(remainder);
              }
              downstream.push(null);
            });
            return downstream;
          }(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
            base64Encoder,
            bodyLengthChecker,
            checksumLocationName,
            checksumAlgorithmFn,
            streamHasher
          });
          updatedHeaders = {
            ...headers,
            "content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
            "transfer-encoding": "chunked",
            "x-amz-decoded-content-length": headers["content-length"],
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            "x-amz-trailer": checksumLocationName
          };
          delete updatedHeaders["content-length"];
        } else if (!((header, headers) => {
          const soughtHeader = header.toLowerCase();
          for (const headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return !0;
          return !1;
        })(checksumLocationName, headers)) {
          const rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
          updatedHeaders = {
            ...headers,
            [checksumLocationName]: base64Encoder(rawChecksum)
          };
        }
      }
      try {
        return await next({
          ...args,
          request: {
            ...request,
            headers: updatedHeaders,
            body: updatedBody
          }
        });
      } catch (e) {
        if (e instanceof Error && "InvalidChunkSizeError" === e.name) try {
          e.message.endsWith(".") || (e.message += ".");
          e.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
        } catch (ignored) {}
        throw e;
      }
    }, getChecksumAlgorithmListForResponse = (responseAlgorithms = []) => {
      const validChecksumAlgorithms = [];
      let i = PRIORITY_ORDER_ALGORITHMS.length;
      for (const algorithm of responseAlgorithms) {
        const priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
        -1 !== priority ? validChecksumAlgorithms[priority] = algorithm : validChecksumAlgorithms[i++] = algorithm;
      }
      return validChecksumAlgorithms.filter(Boolean);
    };
    var toBase64 = __webpack_require__(325);
    class ChecksumStream extends external_node_stream_.Readable {
      expectedChecksum;
      checksumSourceLocation;
      checksum;
      source;
      base64Encoder;
      constructor({expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder}) {
        super();
        if ("function" != typeof source.pipe) throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        this.source = source;
        this.base64Encoder = base64Encoder ?? toBase64.n;
        this.expectedChecksum = expectedChecksum;
        this.checksum = checksum;
        this.checksumSourceLocation = checksumSourceLocation;
        this.source.on("data", this.onSourceData);
        this.source.on("end", this.onSourceEnd);
        this.source.on("error", this.onSourceError);
        this.source.on("close", this.onSourceClose);
        this.source.pause();
      }
      onSourceData=chunk => {
        if (!this.destroyed) {
          try {
            this.checksum.update(chunk);
          } catch (e) {
            this.destroy(e);
            return;
          }
          this.push(chunk) || this.source.pause();
        }
      };
      onSourceEnd=async () => {
        if (!this.destroyed) {
          try {
            const digest = await this.checksum.digest(), received = this.base64Encoder(digest);
            if (this.expectedChecksum !== received) {
              this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
              return;
            }
          } catch (e) {
            this.destroy(e);
            return;
          }
          this.push(null);
        }
      };
      onSourceError=error => {
        this.destroy(error);
      };
      onSourceClose=() => {
        this.destroyed || this.source.readableEnded || this.destroy(new Error("Connection lost or stream closed before all data was received."));
      };
      _read(_size) {
        this.source.resume();
      }
      _destroy(error, callback) {
        this.source?.removeListener("data", this.onSourceData);
        this.source?.removeListener("end", this.onSourceEnd);
        this.source?.removeListener("error", this.onSourceError);
        this.source?.removeListener("close", this.onSourceClose);
        this.source?.destroy();
        callback(error);
      }
    }
    var toBase64_browser = __webpack_require__(5562);
    const ReadableStreamRef = "function" == typeof ReadableStream ? ReadableStream : function() {};
    class ChecksumStream_browser_ChecksumStream extends ReadableStreamRef {}
    function createChecksumStream_createChecksumStream(init) {
      return "function" == typeof ReadableStream && (0, stream_type_check.H)(init.source) ? (({expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder}) => {
        if (!(0, stream_type_check.H)(source)) throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        const encoder = base64Encoder ?? toBase64_browser.n;
        if ("function" != typeof TransformStream) throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
        const transform = new TransformStream({
          start() {},
          async transform(chunk, controller) {
            checksum.update(chunk);
            controller.enqueue(chunk);
          },
          async flush(controller) {
            const digest = await checksum.digest(), received = encoder(digest);
            if (expectedChecksum !== received) {
              const error = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
              controller.error(error);
            } else controller.terminate();
          }
        });
        source.pipeThrough(transform);
        const readable = transform.readable;
        Object.setPrototypeOf(readable, ChecksumStream_browser_ChecksumStream.prototype);
        return readable;
      })(init) : new ChecksumStream(init);
    }
    const getChecksum = async (body, {checksumAlgorithmFn, base64Encoder}) => base64Encoder(await stringHasher(checksumAlgorithmFn, body)), flexibleChecksumsResponseMiddlewareOptions = {
      name: "flexibleChecksumsResponseMiddleware",
      toMiddleware: "deserializerMiddleware",
      relation: "after",
      tags: [ "BODY_CHECKSUM" ],
      override: !0
    }, getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin = (config, middlewareConfig) => ({
      applyToStack: clientStack => {
        clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
        clientStack.addRelativeTo(((config, middlewareConfig) => (next, context) => async args => {
          const input = args.input, {requestValidationModeMember} = middlewareConfig, requestChecksumCalculation = await config.requestChecksumCalculation(), responseChecksumValidation = await config.responseChecksumValidation();
          switch (requestChecksumCalculation) {
           case constants.UQ.WHEN_REQUIRED:
            (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
            break;

           case constants.UQ.WHEN_SUPPORTED:
            (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
          }
          switch (responseChecksumValidation) {
           case constants.G7.WHEN_REQUIRED:
            (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
            break;

           case constants.G7.WHEN_SUPPORTED:
            (0, setFeature.J)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
          }
          requestValidationModeMember && !input[requestValidationModeMember] && responseChecksumValidation === constants.G7.WHEN_SUPPORTED && (input[requestValidationModeMember] = "ENABLED");
          return next(args);
        })(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
        clientStack.addRelativeTo(((config, middlewareConfig) => (next, context) => async args => {
          if (!httpRequest.K.isInstance(args.request)) return next(args);
          const input = args.input, result = await next(args), response = result.response, {requestValidationModeMember, responseAlgorithms} = middlewareConfig;
          if (requestValidationModeMember && "ENABLED" === input[requestValidationModeMember]) {
            const {clientName, commandName} = context, customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter(algorithm => {
              const responseHeader = getChecksumLocationName(algorithm);
              return void 0 !== response.headers[responseHeader];
            }), algoList = getChecksumAlgorithmListForResponse([ ...responseAlgorithms ?? [], ...customChecksumAlgorithms ]);
            if ("S3Client" === clientName && "GetObjectCommand" === commandName && algoList.every(algorithm => {
              const responseHeader = getChecksumLocationName(algorithm), checksumFromResponse = response.headers[responseHeader];
              return !checksumFromResponse || (checksum => {
                const lastHyphenIndex = checksum.lastIndexOf("-");
                if (-1 !== lastHyphenIndex) {
                  const numberPart = checksum.slice(lastHyphenIndex + 1);
                  if (!numberPart.startsWith("0")) {
                    const number = parseInt(numberPart, 10);
                    if (!isNaN(number) && number >= 1 && number <= 1e4) return !0;
                  }
                }
                return !1;
              })(checksumFromResponse);
            })) return result;
            await (async (response, {config, responseAlgorithms, logger}) => {
              const checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms), {body: responseBody, headers: responseHeaders} = response;
              for (const algorithm of checksumAlgorithms) {
                const responseHeader = getChecksumLocationName(algorithm), checksumFromResponse = responseHeaders[responseHeader];
                if (checksumFromResponse) {
                  let checksumAlgorithmFn;
                  try {
                    checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
                  } catch (error) {
                    if (algorithm === constants.VD.CRC64NVME) {
                      logger?.warn(`Skipping ${constants.VD.CRC64NVME} checksum validation: ${error.message}`);
                      continue;
                    }
                    throw error;
                  }
                  const {base64Encoder} = config;
                  if (isStreaming(responseBody)) {
                    response.body = createChecksumStream_createChecksumStream({
                      expectedChecksum: checksumFromResponse,
                      checksumSourceLocation: responseHeader,
                      checksum: new checksumAlgorithmFn,
                      source: responseBody,
                      base64Encoder
                    });
                    return;
                  }
                  const checksum = await getChecksum(responseBody, {
                    checksumAlgorithmFn,
                    base64Encoder
                  });
                  if (checksum === checksumFromResponse) break;
                  throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}" in response header "${responseHeader}".`);
                }
              }
            })(response, {
              config,
              responseAlgorithms: algoList,
              logger: context.logger
            });
          }
          return result;
        })(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
      }
    });
    var httpResponse = __webpack_require__(341);
    const THROW_IF_EMPTY_BODY = {
      CopyObjectCommand: !0,
      UploadPartCopyCommand: !0,
      CompleteMultipartUploadCommand: !0
    }, collectBody = (streamBody = new Uint8Array, context) => streamBody instanceof Uint8Array ? Promise.resolve(streamBody) : context.streamCollector(streamBody) || Promise.resolve(new Uint8Array), throw200ExceptionsMiddlewareOptions = {
      relation: "after",
      toMiddleware: "deserializerMiddleware",
      tags: [ "THROW_200_EXCEPTIONS", "S3" ],
      name: "throw200ExceptionsMiddleware",
      override: !0
    }, throw_200_exceptions_getThrow200ExceptionsPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo((config => (next, context) => async args => {
          const result = await next(args), {response} = result;
          if (!httpResponse.c.isInstance(response)) return result;
          const {statusCode, body} = response;
          if (statusCode < 200 || statusCode >= 300) return result;
          const bodyBytes = await collectBody(body, config);
          response.body = (bytes = bodyBytes, external_node_stream_.Readable.from(Buffer.from(bytes)));
          var bytes;
          if (0 === bodyBytes.length && THROW_IF_EMPTY_BODY[context.commandName]) {
            const err = new Error("S3 aborted request");
            err.$metadata = {
              httpStatusCode: 503
            };
            err.name = "InternalError";
            throw err;
          }
          const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
          bodyStringTail && bodyStringTail.endsWith("</Error>") && (response.statusCode = 503);
          return result;
        })(config), throw200ExceptionsMiddlewareOptions);
      }
    }), ssecMiddlewareOptions = {
      name: "ssecMiddleware",
      step: "initialize",
      tags: [ "SSE" ],
      override: !0
    }, middleware_ssec_getSsecPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.add((options = config, next => async args => {
          const input = {
            ...args.input
          }, properties = [ {
            target: "SSECustomerKey",
            hash: "SSECustomerKeyMD5"
          }, {
            target: "CopySourceSSECustomerKey",
            hash: "CopySourceSSECustomerKeyMD5"
          } ];
          for (const prop of properties) {
            const value = input[prop.target];
            if (value) {
              let valueForHash;
              if ("string" == typeof value) if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value); else {
                valueForHash = options.utf8Decoder(value);
                input[prop.target] = options.base64Encoder(valueForHash);
              } else {
                valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
                input[prop.target] = options.base64Encoder(valueForHash);
              }
              const hash = new options.md5;
              hash.update(valueForHash);
              input[prop.hash] = options.base64Encoder(await hash.digest());
            }
          }
          return next({
            ...args,
            input
          });
        }), ssecMiddlewareOptions);
        var options;
      }
    });
    function isValidBase64EncodedSSECustomerKey(str, options) {
      if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(str)) return !1;
      try {
        return 32 === options.base64Decoder(str).length;
      } catch {
        return !1;
      }
    }
    var date_utils = __webpack_require__(4189);
    const s3ExpiresMiddlewareOptions = {
      tags: [ "S3" ],
      name: "s3ExpiresMiddleware",
      override: !0,
      relation: "after",
      toMiddleware: "deserializerMiddleware"
    };
    var NoOpLogger = __webpack_require__(1821);
    const checkContentLengthHeaderMiddlewareOptions = {
      step: "finalizeRequest",
      tags: [ "CHECK_CONTENT_LENGTH_HEADER" ],
      name: "getCheckContentLengthHeaderPlugin",
      override: !0
    };
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(7072);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "AmazonS3", "S3Client", endpoints.rD), _ep0 = {
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      },
      Key: {
        type: "contextParams",
        name: "Key"
      }
    }, _ep4 = {
      DisableS3ExpressSessionAuth: {
        type: "staticContextParams",
        value: !0
      },
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      }
    }, _ep8 = {
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      },
      Prefix: {
        type: "contextParams",
        name: "Prefix"
      }
    }, _mw0 = (Command, cs, config, o) => [ throw_200_exceptions_getThrow200ExceptionsPlugin(config) ], _mw7 = (Command, cs, config, o) => [ getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin(config, {
      requestChecksumRequired: !1,
      requestValidationModeMember: "ChecksumMode",
      responseAlgorithms: [ "CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128" ]
    }), middleware_ssec_getSsecPlugin(config), {
      applyToStack: clientStack => {
        clientStack.addRelativeTo((next, context) => async args => {
          const result = await next(args), {response} = result;
          if (httpResponse.c.isInstance(response) && response.headers.expires) {
            response.headers.expiresstring = response.headers.expires;
            try {
              (0, date_utils.xE)(response.headers.expires);
            } catch (e) {
              context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
              delete response.headers.expires;
            }
          }
          return result;
        }, s3ExpiresMiddlewareOptions);
      }
    } ], _mw11 = (Command, cs, config, o) => [ getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin(config, {
      requestAlgorithmMember: {
        httpHeader: "x-amz-sdk-checksum-algorithm",
        name: "ChecksumAlgorithm"
      },
      requestChecksumRequired: !1
    }), {
      applyToStack: clientStack => {
        clientStack.add((next, context) => async args => {
          const {request} = args;
          if (httpRequest.K.isInstance(request) && !("content-length" in request.headers) && !("x-amz-decoded-content-length" in request.headers)) {
            const message = "Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";
            "function" != typeof context?.logger?.warn || context.logger instanceof NoOpLogger.N ? console.warn(message) : context.logger.warn(message);
          }
          return next({
            ...args
          });
        }, checkContentLengthHeaderMiddlewareOptions);
      }
    }, throw_200_exceptions_getThrow200ExceptionsPlugin(config), middleware_ssec_getSsecPlugin(config) ];
  },
  7072: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      forcePathStyle: options.forcePathStyle ?? !1,
      useAccelerateEndpoint: options.useAccelerateEndpoint ?? !1,
      useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
      disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? !1,
      defaultSigningName: "s3",
      clientContextParams: options.clientContextParams ?? {}
    }), commonParams = {
      ForcePathStyle: {
        type: "clientContextParams",
        name: "forcePathStyle"
      },
      UseArnRegion: {
        type: "clientContextParams",
        name: "useArnRegion"
      },
      DisableMultiRegionAccessPoints: {
        type: "clientContextParams",
        name: "disableMultiregionAccessPoints"
      },
      Accelerate: {
        type: "clientContextParams",
        name: "useAccelerateEndpoint"
      },
      DisableS3ExpressSessionAuth: {
        type: "clientContextParams",
        name: "disableS3ExpressSessionAuth"
      },
      UseGlobalEndpoint: {
        type: "builtInParams",
        name: "useGlobalEndpoint"
      },
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
  },
  1260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nsl: () => CreateSession$,
      iKp: () => GetObject$,
      FWN: () => ListObjectsV2$,
      lHz: () => PutObject$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class S3ServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, S3ServiceException.prototype);
      }
    }
    class NoSuchUpload extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchUpload";
      name="NoSuchUpload";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchUpload",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchUpload.prototype);
      }
    }
    class AccessDenied extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AccessDenied";
      name="AccessDenied";
      $fault="client";
      constructor(opts) {
        super({
          name: "AccessDenied",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDenied.prototype);
      }
    }
    class ObjectNotInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError";
      name="ObjectNotInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectNotInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
      }
    }
    class BucketAlreadyExists extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyExists";
      name="BucketAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
      }
    }
    class BucketAlreadyOwnedByYou extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";
      name="BucketAlreadyOwnedByYou";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyOwnedByYou",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
      }
    }
    class NoSuchBucket extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchBucket";
      name="NoSuchBucket";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchBucket",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchBucket.prototype);
      }
    }
    class NoSuchKey extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchKey";
      name="NoSuchKey";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchKey",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchKey.prototype);
      }
    }
    class InvalidObjectState extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidObjectState";
      name="InvalidObjectState";
      $fault="client";
      StorageClass;
      AccessTier;
      constructor(opts) {
        super({
          name: "InvalidObjectState",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidObjectState.prototype);
        this.StorageClass = opts.StorageClass;
        this.AccessTier = opts.AccessTier;
      }
    }
    class NoSuchAnnotation extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchAnnotation";
      name="NoSuchAnnotation";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchAnnotation",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
      }
    }
    class NotFound extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NotFound";
      name="NotFound";
      $fault="client";
      constructor(opts) {
        super({
          name: "NotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotFound.prototype);
      }
    }
    class InvalidPrefix extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidPrefix";
      name="InvalidPrefix";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidPrefix",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPrefix.prototype);
      }
    }
    class EncryptionTypeMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";
      name="EncryptionTypeMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "EncryptionTypeMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
      }
    }
    class InvalidRequest extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidRequest";
      name="InvalidRequest";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidRequest",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequest.prototype);
      }
    }
    class InvalidWriteOffset extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidWriteOffset";
      name="InvalidWriteOffset";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidWriteOffset",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
      }
    }
    class TooManyParts extends S3ServiceException {
      static shapeId="com.amazonaws.s3#TooManyParts";
      name="TooManyParts";
      $fault="client";
      constructor(opts) {
        super({
          name: "TooManyParts",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyParts.prototype);
      }
    }
    class AnnotationLimitExceeded extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationLimitExceeded";
      name="AnnotationLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
      }
    }
    class AnnotationNameTooLong extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationNameTooLong";
      name="AnnotationNameTooLong";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationNameTooLong",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
      }
    }
    class InvalidAnnotationName extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidAnnotationName";
      name="InvalidAnnotationName";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAnnotationName",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
      }
    }
    class UnsupportedMediaType extends S3ServiceException {
      static shapeId="com.amazonaws.s3#UnsupportedMediaType";
      name="UnsupportedMediaType";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedMediaType",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
      }
    }
    class IdempotencyParameterMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch";
      name="IdempotencyParameterMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "IdempotencyParameterMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
      }
    }
    class ObjectAlreadyInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";
      name="ObjectAlreadyInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectAlreadyInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
      }
    }
    const _B = "Bucket", _BKE = "BucketKeyEnabled", _CA = "ChecksumAlgorithm", _CC = "CacheControl", _CCRC = "ChecksumCRC32", _CCRCC = "ChecksumCRC32C", _CC_ = "Cache-Control", _CD_ = "Content-Disposition", _CDo = "ContentDisposition", _CE_ = "Content-Encoding", _CEo = "ContentEncoding", _CL = "ContentLanguage", _CL_ = "Content-Language", _CLo = "ContentLength", _CMD = "ChecksumMD5", _CSHA = "ChecksumSHA1", _CSHAh = "ChecksumSHA256", _CSHAhe = "ChecksumSHA512", _CT = "ChecksumType", _CTon = "ContinuationToken", _CXXHASH = "ChecksumXXHASH64", _Cr = "Credentials", _EBO = "ExpectedBucketOwner", _ES = "ExpiresString", _ET = "ETag", _Ex = "Expiration", _Exp = "Expires", _LM = "LastModified", _M = "Metadata", _OLEH = "ObjectLockEventHold", _OLEHDD = "ObjectLockEventHoldDurationDays", _OLEHDY = "ObjectLockEventHoldDurationYears", _OLLHS = "ObjectLockLegalHoldStatus", _OLM = "ObjectLockMode", _OLRUD = "ObjectLockRetainUntilDate", _P = "Prefix", _RC = "RequestCharged", _RP = "RequestPayer", _RSe = "RestoreStatus", _SA = "StartAfter", _SAK = "SecretAccessKey", _SC = "StorageClass", _SSE = "ServerSideEncryption", _SSECA = "SSECustomerAlgorithm", _SSECK = "SSECustomerKey", _SSECKMD = "SSECustomerKeyMD5", _SSEKMSEC = "SSEKMSEncryptionContext", _ST = "SessionToken", _VI = "VersionId", _WRL = "WebsiteRedirectLocation", _c = "client", _e = "error", _h = "http", _hC = "httpChecksum", _hE = "httpError", _hH = "httpHeader", _hPH = "httpPrefixHeaders", _hQ = "httpQuery", _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3", _st = "streaming", _xF = "xmlFlattened", _xN = "xmlName", _xacc = "x-amz-checksum-crc32", _xacc_ = "x-amz-checksum-crc32c", _xacc__ = "x-amz-checksum-crc64nvme", _xacm = "x-amz-checksum-md5", _xacs = "x-amz-checksum-sha1", _xacs_ = "x-amz-checksum-sha256", _xacs__ = "x-amz-checksum-sha512", _xact = "x-amz-checksum-type", _xacx = "x-amz-checksum-xxhash64", _xacx_ = "x-amz-checksum-xxhash3", _xacx__ = "x-amz-checksum-xxhash128", _xae = "x-amz-expiration", _xaebo = "x-amz-expected-bucket-owner", _xaoleh = "x-amz-object-lock-event-hold", _xaolehdd = "x-amz-object-lock-event-hold-duration-days", _xaolehdy = "x-amz-object-lock-event-hold-duration-years", _xaollh = "x-amz-object-lock-legal-hold", _xaolm = "x-amz-object-lock-mode", _xaolrud = "x-amz-object-lock-retain-until-date", _xarc = "x-amz-request-charged", _xarp = "x-amz-request-payer", _xasc = "x-amz-storage-class", _xasse = "x-amz-server-side-encryption", _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id", _xassebke = "x-amz-server-side-encryption-bucket-key-enabled", _xassec = "x-amz-server-side-encryption-context", _xasseca = "x-amz-server-side-encryption-customer-algorithm", _xasseck = "x-amz-server-side-encryption-customer-key", _xasseckM = "x-amz-server-side-encryption-customer-key-MD5", _xavi = "x-amz-version-id", _xawrl = "x-amz-website-redirect-location", n0 = "com.amazonaws.s3", _s_registry = new TypeRegistry.O(_s);
    var S3ServiceException$ = [ -3, _s, "S3ServiceException", 0, [], [] ];
    _s_registry.registerError(S3ServiceException$, S3ServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var AccessDenied$ = [ -3, n0, "AccessDenied", {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(AccessDenied$, AccessDenied);
    var AnnotationLimitExceeded$ = [ -3, n0, "AnnotationLimitExceeded", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
    var AnnotationNameTooLong$ = [ -3, n0, "AnnotationNameTooLong", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
    var BucketAlreadyExists$ = [ -3, n0, "BucketAlreadyExists", {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
    var BucketAlreadyOwnedByYou$ = [ -3, n0, "BucketAlreadyOwnedByYou", {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
    var EncryptionTypeMismatch$ = [ -3, n0, "EncryptionTypeMismatch", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
    var IdempotencyParameterMismatch$ = [ -3, n0, "IdempotencyParameterMismatch", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
    var InvalidAnnotationName$ = [ -3, n0, "InvalidAnnotationName", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
    var InvalidObjectState$ = [ -3, n0, "InvalidObjectState", {
      [_e]: _c,
      [_hE]: 403
    }, [ _SC, "AccessTier" ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
    var InvalidPrefix$ = [ -3, n0, "InvalidPrefix", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
    var InvalidRequest$ = [ -3, n0, "InvalidRequest", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidRequest$, InvalidRequest);
    var InvalidWriteOffset$ = [ -3, n0, "InvalidWriteOffset", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
    var NoSuchAnnotation$ = [ -3, n0, "NoSuchAnnotation", {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
    var NoSuchBucket$ = [ -3, n0, "NoSuchBucket", {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
    var NoSuchKey$ = [ -3, n0, "NoSuchKey", {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchKey$, NoSuchKey);
    var NoSuchUpload$ = [ -3, n0, "NoSuchUpload", {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
    var NotFound$ = [ -3, n0, "NotFound", {
      [_e]: _c
    }, [], [] ];
    n0_registry.registerError(NotFound$, NotFound);
    var ObjectAlreadyInActiveTierError$ = [ -3, n0, "ObjectAlreadyInActiveTierError", {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
    var ObjectNotInActiveTierError$ = [ -3, n0, "ObjectNotInActiveTierError", {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
    var TooManyParts$ = [ -3, n0, "TooManyParts", {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(TooManyParts$, TooManyParts);
    var UnsupportedMediaType$ = [ -3, n0, "UnsupportedMediaType", {
      [_e]: _c,
      [_hE]: 415
    }, [], [] ];
    n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var SessionCredentialValue = [ 0, n0, "SessionCredentialValue", 8, 0 ], SSECustomerKey = [ 0, n0, _SSECK, 8, 0 ], SSEKMSEncryptionContext = [ 0, n0, _SSEKMSEC, 8, 0 ], SSEKMSKeyId = [ 0, n0, "SSEKMSKeyId", 8, 0 ], StreamingBlob = [ 0, n0, "StreamingBlob", {
      [_st]: 1
    }, 42 ], CommonPrefix$ = [ 3, n0, "CommonPrefix", 0, [ _P ], [ 0 ] ], CreateSessionOutput$ = [ 3, n0, "CreateSessionOutput", {
      [_xN]: "CreateSessionResult"
    }, [ _Cr, _SSE, "SSEKMSKeyId", _SSEKMSEC, _BKE ], [ [ () => SessionCredentials$, {
      [_xN]: _Cr
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ], CreateSessionRequest$ = [ 3, n0, "CreateSessionRequest", 0, [ _B, "SessionMode", _SSE, "SSEKMSKeyId", _SSEKMSEC, _BKE ], [ [ 0, 1 ], [ 0, {
      [_hH]: "x-amz-create-session-mode"
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ], GetObjectOutput$ = [ 3, n0, "GetObjectOutput", 0, [ "Body", "DeleteMarker", "AcceptRanges", _Ex, "Restore", _LM, _CLo, _ET, _CCRC, _CCRCC, "ChecksumCRC64NVME", _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, "ChecksumXXHASH3", "ChecksumXXHASH128", _CT, "MissingMeta", _VI, _CC, _CDo, _CEo, _CL, "ContentRange", "ContentType", _Exp, _ES, _WRL, _SSE, _M, _SSECA, _SSECKMD, "SSEKMSKeyId", _BKE, _SC, _RC, "ReplicationStatus", "PartsCount", "TagCount", _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY ], [ [ () => StreamingBlob, 16 ], [ 2, {
      [_hH]: "x-amz-delete-marker"
    } ], [ 0, {
      [_hH]: "accept-ranges"
    } ], [ 0, {
      [_hH]: _xae
    } ], [ 0, {
      [_hH]: "x-amz-restore"
    } ], [ 4, {
      [_hH]: "Last-Modified"
    } ], [ 1, {
      [_hH]: "Content-Length"
    } ], [ 0, {
      [_hH]: _ET
    } ], [ 0, {
      [_hH]: _xacc
    } ], [ 0, {
      [_hH]: _xacc_
    } ], [ 0, {
      [_hH]: _xacc__
    } ], [ 0, {
      [_hH]: _xacs
    } ], [ 0, {
      [_hH]: _xacs_
    } ], [ 0, {
      [_hH]: _xacs__
    } ], [ 0, {
      [_hH]: _xacm
    } ], [ 0, {
      [_hH]: _xacx
    } ], [ 0, {
      [_hH]: _xacx_
    } ], [ 0, {
      [_hH]: _xacx__
    } ], [ 0, {
      [_hH]: _xact
    } ], [ 1, {
      [_hH]: "x-amz-missing-meta"
    } ], [ 0, {
      [_hH]: _xavi
    } ], [ 0, {
      [_hH]: _CC_
    } ], [ 0, {
      [_hH]: _CD_
    } ], [ 0, {
      [_hH]: _CE_
    } ], [ 0, {
      [_hH]: _CL_
    } ], [ 0, {
      [_hH]: "Content-Range"
    } ], [ 0, {
      [_hH]: "Content-Type"
    } ], [ 4, {
      [_hH]: _Exp
    } ], [ 0, {
      [_hH]: _ES
    } ], [ 0, {
      [_hH]: _xawrl
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ 128, {
      [_hPH]: "x-amz-meta-"
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ 2, {
      [_hH]: _xassebke
    } ], [ 0, {
      [_hH]: _xasc
    } ], [ 0, {
      [_hH]: _xarc
    } ], [ 0, {
      [_hH]: "x-amz-replication-status"
    } ], [ 1, {
      [_hH]: "x-amz-mp-parts-count"
    } ], [ 1, {
      [_hH]: "x-amz-tagging-count"
    } ], [ 0, {
      [_hH]: _xaolm
    } ], [ 5, {
      [_hH]: _xaolrud
    } ], [ 0, {
      [_hH]: _xaollh
    } ], [ 0, {
      [_hH]: _xaoleh
    } ], [ 1, {
      [_hH]: _xaolehdd
    } ], [ 1, {
      [_hH]: _xaolehdy
    } ] ] ], GetObjectRequest$ = [ 3, n0, "GetObjectRequest", 0, [ _B, "Key", "IfMatch", "IfModifiedSince", "IfNoneMatch", "IfUnmodifiedSince", "Range", "ResponseCacheControl", "ResponseContentDisposition", "ResponseContentEncoding", "ResponseContentLanguage", "ResponseContentType", "ResponseExpires", _VI, _SSECA, _SSECK, _SSECKMD, _RP, "PartNumber", _EBO, "ChecksumMode" ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
      [_hH]: "If-Match"
    } ], [ 4, {
      [_hH]: "If-Modified-Since"
    } ], [ 0, {
      [_hH]: "If-None-Match"
    } ], [ 4, {
      [_hH]: "If-Unmodified-Since"
    } ], [ 0, {
      [_hH]: "Range"
    } ], [ 0, {
      [_hQ]: "response-cache-control"
    } ], [ 0, {
      [_hQ]: "response-content-disposition"
    } ], [ 0, {
      [_hQ]: "response-content-encoding"
    } ], [ 0, {
      [_hQ]: "response-content-language"
    } ], [ 0, {
      [_hQ]: "response-content-type"
    } ], [ 6, {
      [_hQ]: "response-expires"
    } ], [ 0, {
      [_hQ]: "versionId"
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ () => SSECustomerKey, {
      [_hH]: _xasseck
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ 0, {
      [_hH]: _xarp
    } ], [ 1, {
      [_hQ]: "partNumber"
    } ], [ 0, {
      [_hH]: _xaebo
    } ], [ 0, {
      [_hH]: "x-amz-checksum-mode"
    } ] ], 2 ], ListObjectsV2Output$ = [ 3, n0, "ListObjectsV2Output", {
      [_xN]: "ListBucketResult"
    }, [ "IsTruncated", "Contents", "Name", _P, "Delimiter", "MaxKeys", "CommonPrefixes", "EncodingType", "KeyCount", _CTon, "NextContinuationToken", _SA, _RC ], [ 2, [ () => ObjectList, {
      [_xF]: 1
    } ], 0, 0, 0, 1, [ () => CommonPrefixList, {
      [_xF]: 1
    } ], 0, 1, 0, 0, 0, [ 0, {
      [_hH]: _xarc
    } ] ] ], ListObjectsV2Request$ = [ 3, n0, "ListObjectsV2Request", 0, [ _B, "Delimiter", "EncodingType", "MaxKeys", _P, _CTon, "FetchOwner", _SA, _RP, _EBO, "OptionalObjectAttributes" ], [ [ 0, 1 ], [ 0, {
      [_hQ]: "delimiter"
    } ], [ 0, {
      [_hQ]: "encoding-type"
    } ], [ 1, {
      [_hQ]: "max-keys"
    } ], [ 0, {
      [_hQ]: "prefix"
    } ], [ 0, {
      [_hQ]: "continuation-token"
    } ], [ 2, {
      [_hQ]: "fetch-owner"
    } ], [ 0, {
      [_hQ]: "start-after"
    } ], [ 0, {
      [_hH]: _xarp
    } ], [ 0, {
      [_hH]: _xaebo
    } ], [ 64, {
      [_hH]: "x-amz-optional-object-attributes"
    } ] ], 1 ], _Object$ = [ 3, n0, "Object", 0, [ "Key", _LM, _ET, _CA, _CT, "Size", _SC, "Owner", _RSe ], [ 0, 4, 0, [ 64, {
      [_xF]: 1
    } ], 0, 1, 0, () => Owner$, () => RestoreStatus$ ] ], Owner$ = [ 3, n0, "Owner", 0, [ "DisplayName", "ID" ], [ 0, 0 ] ], PutObjectOutput$ = [ 3, n0, "PutObjectOutput", 0, [ _Ex, _ET, _CCRC, _CCRCC, "ChecksumCRC64NVME", _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, "ChecksumXXHASH3", "ChecksumXXHASH128", _CT, _SSE, _VI, _SSECA, _SSECKMD, "SSEKMSKeyId", _SSEKMSEC, _BKE, "Size", _RC ], [ [ 0, {
      [_hH]: _xae
    } ], [ 0, {
      [_hH]: _ET
    } ], [ 0, {
      [_hH]: _xacc
    } ], [ 0, {
      [_hH]: _xacc_
    } ], [ 0, {
      [_hH]: _xacc__
    } ], [ 0, {
      [_hH]: _xacs
    } ], [ 0, {
      [_hH]: _xacs_
    } ], [ 0, {
      [_hH]: _xacs__
    } ], [ 0, {
      [_hH]: _xacm
    } ], [ 0, {
      [_hH]: _xacx
    } ], [ 0, {
      [_hH]: _xacx_
    } ], [ 0, {
      [_hH]: _xacx__
    } ], [ 0, {
      [_hH]: _xact
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ 0, {
      [_hH]: _xavi
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ], [ 1, {
      [_hH]: "x-amz-object-size"
    } ], [ 0, {
      [_hH]: _xarc
    } ] ] ], PutObjectRequest$ = [ 3, n0, "PutObjectRequest", 0, [ _B, "Key", "ACL", "Body", _CC, _CDo, _CEo, _CL, _CLo, "ContentMD5", "ContentType", _CA, _CCRC, _CCRCC, "ChecksumCRC64NVME", _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, "ChecksumXXHASH3", "ChecksumXXHASH128", _Exp, "IfMatch", "IfNoneMatch", "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP", "WriteOffsetBytes", _M, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, "SSEKMSKeyId", _SSEKMSEC, _BKE, _RP, "Tagging", _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
      [_hH]: "x-amz-acl"
    } ], [ () => StreamingBlob, 16 ], [ 0, {
      [_hH]: _CC_
    } ], [ 0, {
      [_hH]: _CD_
    } ], [ 0, {
      [_hH]: _CE_
    } ], [ 0, {
      [_hH]: _CL_
    } ], [ 1, {
      [_hH]: "Content-Length"
    } ], [ 0, {
      [_hH]: "Content-MD5"
    } ], [ 0, {
      [_hH]: "Content-Type"
    } ], [ 0, {
      [_hH]: "x-amz-sdk-checksum-algorithm"
    } ], [ 0, {
      [_hH]: _xacc
    } ], [ 0, {
      [_hH]: _xacc_
    } ], [ 0, {
      [_hH]: _xacc__
    } ], [ 0, {
      [_hH]: _xacs
    } ], [ 0, {
      [_hH]: _xacs_
    } ], [ 0, {
      [_hH]: _xacs__
    } ], [ 0, {
      [_hH]: _xacm
    } ], [ 0, {
      [_hH]: _xacx
    } ], [ 0, {
      [_hH]: _xacx_
    } ], [ 0, {
      [_hH]: _xacx__
    } ], [ 4, {
      [_hH]: _Exp
    } ], [ 0, {
      [_hH]: "If-Match"
    } ], [ 0, {
      [_hH]: "If-None-Match"
    } ], [ 0, {
      [_hH]: "x-amz-grant-full-control"
    } ], [ 0, {
      [_hH]: "x-amz-grant-read"
    } ], [ 0, {
      [_hH]: "x-amz-grant-read-acp"
    } ], [ 0, {
      [_hH]: "x-amz-grant-write-acp"
    } ], [ 1, {
      [_hH]: "x-amz-write-offset-bytes"
    } ], [ 128, {
      [_hPH]: "x-amz-meta-"
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ 0, {
      [_hH]: _xasc
    } ], [ 0, {
      [_hH]: _xawrl
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ () => SSECustomerKey, {
      [_hH]: _xasseck
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ], [ 0, {
      [_hH]: _xarp
    } ], [ 0, {
      [_hH]: "x-amz-tagging"
    } ], [ 0, {
      [_hH]: _xaolm
    } ], [ 5, {
      [_hH]: _xaolrud
    } ], [ 0, {
      [_hH]: _xaollh
    } ], [ 0, {
      [_hH]: _xaoleh
    } ], [ 1, {
      [_hH]: _xaolehdd
    } ], [ 1, {
      [_hH]: _xaolehdy
    } ], [ 0, {
      [_hH]: _xaebo
    } ] ], 2 ], RestoreStatus$ = [ 3, n0, _RSe, 0, [ "IsRestoreInProgress", "RestoreExpiryDate" ], [ 2, 4 ] ], SessionCredentials$ = [ 3, n0, "SessionCredentials", 0, [ "AccessKeyId", _SAK, _ST, _Ex ], [ [ 0, {
      [_xN]: "AccessKeyId"
    } ], [ () => SessionCredentialValue, {
      [_xN]: _SAK
    } ], [ () => SessionCredentialValue, {
      [_xN]: _ST
    } ], [ 4, {
      [_xN]: _Ex
    } ] ], 4 ], CommonPrefixList = [ 1, n0, "CommonPrefixList", 0, () => CommonPrefix$ ], ObjectList = [ 1, n0, "ObjectList", 0, [ () => _Object$, 0 ] ], CreateSession$ = [ 9, n0, "CreateSession", {
      [_h]: [ "GET", "/?session", 200 ]
    }, () => CreateSessionRequest$, () => CreateSessionOutput$ ], GetObject$ = [ 9, n0, "GetObject", {
      [_hC]: "-",
      [_h]: [ "GET", "/{Key+}?x-id=GetObject", 200 ]
    }, () => GetObjectRequest$, () => GetObjectOutput$ ], ListObjectsV2$ = [ 9, n0, "ListObjectsV2", {
      [_h]: [ "GET", "/?list-type=2", 200 ]
    }, () => ListObjectsV2Request$, () => ListObjectsV2Output$ ], PutObject$ = [ 9, n0, "PutObject", {
      [_hC]: "-",
      [_h]: [ "PUT", "/{Key+}?x-id=PutObject", 200 ]
    }, () => PutObjectRequest$, () => PutObjectOutput$ ];
  }
};
