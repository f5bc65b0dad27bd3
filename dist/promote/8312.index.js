export const id = 8312;

export const ids = [ 8312 ];

export const modules = {
  1972: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => Crc32Node
    });
    var external_node_zlib_ = __webpack_require__(8522);
    const CRC32_TABLE = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = 1 & c ? 3988292384 ^ c >>> 1 : c >>> 1;
      CRC32_TABLE[i] = c >>> 0;
    }
    const ONES = 4294967295, zlibCrc32 = "function" == typeof external_node_zlib_.crc32 ? external_node_zlib_.crc32 : void 0, Crc32Node = zlibCrc32 ? (nativeCrc32 = zlibCrc32, 
    class {
      digestLength=4;
      value=0;
      update(data) {
        this.value = nativeCrc32(data, this.value);
      }
      digestSync() {
        return this.value >>> 0;
      }
      async digest() {
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, this.digestSync(), !1);
        return out;
      }
      reset() {
        this.value = 0;
      }
    }) : class {
      digestLength=4;
      checksum=ONES;
      update(data) {
        for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[255 & (this.checksum ^ data[i])];
      }
      digestSync() {
        return (this.checksum ^ ONES) >>> 0;
      }
      async digest() {
        const value = this.digestSync(), out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, value, !1);
        return out;
      }
      reset() {
        this.checksum = ONES;
      }
    };
    var nativeCrc32;
  },
  8312: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J2: () => EventStreamMarshaller_eventStreamSerdeProvider
    });
    var HEADER_VALUE_TYPE, external_node_stream_ = __webpack_require__(7075), Crc32Node = __webpack_require__(1972), hasOwn = __webpack_require__(5346), hex_encoding = __webpack_require__(5408);
    class Int64 {
      bytes;
      constructor(bytes) {
        this.bytes = bytes;
        if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
      }
      static fromNumber(number) {
        if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        const bytes = new Uint8Array(8);
        for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
        remaining /= 256) bytes[i] = remaining;
        number < 0 && negate(bytes);
        return new Int64(bytes);
      }
      valueOf() {
        const bytes = this.bytes.slice(0), negative = 128 & bytes[0];
        negative && negate(bytes);
        return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
      }
      toString() {
        return String(this.valueOf());
      }
    }
    function negate(bytes) {
      for (let i = 0; i < 8; i++) bytes[i] ^= 255;
      for (let i = 7; i > -1; i--) {
        bytes[i]++;
        if (0 !== bytes[i]) break;
      }
    }
    class HeaderMarshaller {
      toUtf8;
      fromUtf8;
      constructor(toUtf8, fromUtf8) {
        this.toUtf8 = toUtf8;
        this.fromUtf8 = fromUtf8;
      }
      format(headers) {
        const chunks = [];
        for (const headerName in headers) {
          if (!(0, hasOwn.$)(headers, headerName)) continue;
          const bytes = this.fromUtf8(headerName);
          if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
          chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
          out.set(chunk, position);
          position += chunk.byteLength;
        }
        return out;
      }
      formatHeaderValue(header) {
        switch (header.type) {
         case "boolean":
          return Uint8Array.from([ header.value ? 0 : 1 ]);

         case "byte":
          return Uint8Array.from([ 2, header.value ]);

         case "short":
          const shortView = new DataView(new ArrayBuffer(3));
          shortView.setUint8(0, 3);
          shortView.setInt16(1, header.value, !1);
          return new Uint8Array(shortView.buffer);

         case "integer":
          const intView = new DataView(new ArrayBuffer(5));
          intView.setUint8(0, 4);
          intView.setInt32(1, header.value, !1);
          return new Uint8Array(intView.buffer);

         case "long":
          const longBytes = new Uint8Array(9);
          longBytes[0] = 5;
          longBytes.set(header.value.bytes, 1);
          return longBytes;

         case "binary":
          if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
          const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
          binView.setUint8(0, 6);
          binView.setUint16(1, header.value.byteLength, !1);
          const binBytes = new Uint8Array(binView.buffer);
          binBytes.set(header.value, 3);
          return binBytes;

         case "string":
          const utf8Bytes = this.fromUtf8(header.value);
          if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
          const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
          strView.setUint8(0, 7);
          strView.setUint16(1, utf8Bytes.byteLength, !1);
          const strBytes = new Uint8Array(strView.buffer);
          strBytes.set(utf8Bytes, 3);
          return strBytes;

         case "timestamp":
          const tsBytes = new Uint8Array(9);
          tsBytes[0] = 8;
          tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
          return tsBytes;

         case "uuid":
          if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
          const uuidBytes = new Uint8Array(17);
          uuidBytes[0] = 9;
          uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
          return uuidBytes;
        }
      }
      parse(headers) {
        const out = {};
        let position = 0;
        for (;position < headers.byteLength; ) {
          const nameLength = headers.getUint8(position++), name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
          position += nameLength;
          switch (headers.getUint8(position++)) {
           case 0:
            out[name] = {
              type: BOOLEAN_TAG,
              value: !0
            };
            break;

           case 1:
            out[name] = {
              type: BOOLEAN_TAG,
              value: !1
            };
            break;

           case 2:
            out[name] = {
              type: BYTE_TAG,
              value: headers.getInt8(position++)
            };
            break;

           case 3:
            out[name] = {
              type: SHORT_TAG,
              value: headers.getInt16(position, !1)
            };
            position += 2;
            break;

           case 4:
            out[name] = {
              type: INT_TAG,
              value: headers.getInt32(position, !1)
            };
            position += 4;
            break;

           case 5:
            out[name] = {
              type: LONG_TAG,
              value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
            };
            position += 8;
            break;

           case 6:
            const binaryLength = headers.getUint16(position, !1);
            position += 2;
            out[name] = {
              type: BINARY_TAG,
              value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
            };
            position += binaryLength;
            break;

           case 7:
            const stringLength = headers.getUint16(position, !1);
            position += 2;
            out[name] = {
              type: STRING_TAG,
              value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
            };
            position += stringLength;
            break;

           case 8:
            out[name] = {
              type: TIMESTAMP_TAG,
              value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
            };
            position += 8;
            break;

           case 9:
            const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
            position += 16;
            out[name] = {
              type: UUID_TAG,
              value: `${(0, hex_encoding.n)(uuidBytes.subarray(0, 4))}-${(0, hex_encoding.n)(uuidBytes.subarray(4, 6))}-${(0, 
              hex_encoding.n)(uuidBytes.subarray(6, 8))}-${(0, hex_encoding.n)(uuidBytes.subarray(8, 10))}-${(0, 
              hex_encoding.n)(uuidBytes.subarray(10))}`
            };
            break;

           default:
            throw new Error("Unrecognized header type tag");
          }
        }
        return out;
      }
    }
    !function(HEADER_VALUE_TYPE) {
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
      HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
    }(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
    const BOOLEAN_TAG = "boolean", BYTE_TAG = "byte", SHORT_TAG = "short", INT_TAG = "integer", LONG_TAG = "long", BINARY_TAG = "binary", STRING_TAG = "string", TIMESTAMP_TAG = "timestamp", UUID_TAG = "uuid", UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, MAX_HEADER_VALUE_BYTES = 32767;
    class EventStreamCodec {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(toUtf8, fromUtf8) {
        this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
        this.messageBuffer = [];
        this.isEndOfStream = !1;
      }
      feed(message) {
        this.messageBuffer.push(this.decode(message));
      }
      endOfStream() {
        this.isEndOfStream = !0;
      }
      getMessage() {
        const message = this.messageBuffer.pop(), isEndOfStream = this.isEndOfStream;
        return {
          getMessage: () => message,
          isEndOfStream: () => isEndOfStream
        };
      }
      getAvailableMessages() {
        const messages = this.messageBuffer;
        this.messageBuffer = [];
        const isEndOfStream = this.isEndOfStream;
        return {
          getMessages: () => messages,
          isEndOfStream: () => isEndOfStream
        };
      }
      encode({headers: rawHeaders, body}) {
        const headers = this.headerMarshaller.format(rawHeaders), length = headers.byteLength + body.byteLength + 16, out = new Uint8Array(length), view = new DataView(out.buffer, out.byteOffset, out.byteLength), checksum = new Crc32Node.k;
        view.setUint32(0, length, !1);
        view.setUint32(4, headers.byteLength, !1);
        checksum.update(out.subarray(0, 8));
        view.setUint32(8, checksum.digestSync(), !1);
        out.set(headers, 12);
        out.set(body, headers.byteLength + 12);
        checksum.update(out.subarray(8, length - 4));
        view.setUint32(length - 4, checksum.digestSync(), !1);
        return out;
      }
      decode(message) {
        const {headers, body} = function({byteLength, byteOffset, buffer}) {
          if (byteLength < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
          const view = new DataView(buffer, byteOffset, byteLength), messageLength = view.getUint32(0, !1);
          if (byteLength !== messageLength) throw new Error("Reported message length does not match received message length");
          const headerLength = view.getUint32(4, !1), expectedPreludeChecksum = view.getUint32(8, !1), expectedMessageChecksum = view.getUint32(byteLength - 4, !1), checksummer = new Crc32Node.k;
          checksummer.update(new Uint8Array(buffer, byteOffset, 8));
          if (expectedPreludeChecksum !== checksummer.digestSync()) throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
          checksummer.update(new Uint8Array(buffer, byteOffset + 8, byteLength - 12));
          if (expectedMessageChecksum !== checksummer.digestSync()) throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
          return {
            headers: new DataView(buffer, byteOffset + 8 + 4, headerLength),
            body: new Uint8Array(buffer, byteOffset + 8 + 4 + headerLength, messageLength - headerLength - 16)
          };
        }(message);
        return {
          headers: this.headerMarshaller.parse(headers),
          body
        };
      }
      formatHeaders(rawHeaders) {
        return this.headerMarshaller.format(rawHeaders);
      }
    }
    class MessageDecoderStream {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async* asyncIterator() {
        for await (const bytes of this.options.inputStream) {
          const decoded = this.options.decoder.decode(bytes);
          yield decoded;
        }
      }
    }
    class MessageEncoderStream {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async* asyncIterator() {
        for await (const msg of this.options.messageStream) {
          const encoded = this.options.encoder.encode(msg);
          yield encoded;
        }
        this.options.includeEndFrame && (yield new Uint8Array(0));
      }
    }
    class SmithyMessageDecoderStream {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async* asyncIterator() {
        for await (const message of this.options.messageStream) {
          const deserialized = await this.options.deserializer(message);
          void 0 !== deserialized && (yield deserialized);
        }
      }
    }
    class SmithyMessageEncoderStream {
      options;
      constructor(options) {
        this.options = options;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async* asyncIterator() {
        for await (const chunk of this.options.inputStream) {
          const payloadBuf = this.options.serializer(chunk);
          yield payloadBuf;
        }
      }
    }
    function getMessageUnmarshaller(deserializer, toUtf8) {
      return async function(message) {
        const {value: messageType} = message.headers[":message-type"];
        if ("error" === messageType) {
          const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
          unmodeledError.name = message.headers[":error-code"].value;
          throw unmodeledError;
        }
        if ("exception" === messageType) {
          const code = message.headers[":exception-type"].value, exception = {
            [code]: message
          }, deserializedException = await deserializer(exception);
          if (deserializedException.$unknown) {
            const error = new Error(toUtf8(message.body));
            error.name = code;
            throw error;
          }
          throw deserializedException[code];
        }
        if ("event" === messageType) {
          const event = {
            [message.headers[":event-type"].value]: message
          }, deserialized = await deserializer(event);
          if (deserialized.$unknown) return;
          return deserialized;
        }
        throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
      };
    }
    class EventStreamMarshaller_EventStreamMarshaller {
      eventStreamCodec;
      utfEncoder;
      constructor({utf8Encoder, utf8Decoder}) {
        this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
        this.utfEncoder = utf8Encoder;
      }
      deserialize(body, deserializer) {
        const inputStream = function(source) {
          let currentMessageTotalLength = 0, currentMessagePendingLength = 0, currentMessage = null, messageLengthBuffer = null;
          const allocateMessage = size => {
            if ("number" != typeof size) throw new Error("Attempted to allocate an event message where size was not a number: " + size);
            currentMessageTotalLength = size;
            currentMessagePendingLength = 4;
            currentMessage = new Uint8Array(size);
            new DataView(currentMessage.buffer).setUint32(0, size, !1);
          };
          return {
            [Symbol.asyncIterator]: async function*() {
              const sourceIterator = source[Symbol.asyncIterator]();
              for (;;) {
                const {value, done} = await sourceIterator.next();
                if (done) {
                  if (!currentMessageTotalLength) return;
                  if (currentMessageTotalLength !== currentMessagePendingLength) throw new Error("Truncated event message received.");
                  yield currentMessage;
                  return;
                }
                const chunkLength = value.length;
                let currentOffset = 0;
                for (;currentOffset < chunkLength; ) {
                  if (!currentMessage) {
                    const bytesRemaining = chunkLength - currentOffset;
                    messageLengthBuffer || (messageLengthBuffer = new Uint8Array(4));
                    const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
                    messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
                    currentMessagePendingLength += numBytesForTotal;
                    currentOffset += numBytesForTotal;
                    if (currentMessagePendingLength < 4) break;
                    allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, !1));
                    messageLengthBuffer = null;
                  }
                  const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
                  currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
                  currentMessagePendingLength += numBytesToWrite;
                  currentOffset += numBytesToWrite;
                  if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
                    yield currentMessage;
                    currentMessage = null;
                    currentMessageTotalLength = 0;
                    currentMessagePendingLength = 0;
                  }
                }
              }
            }
          };
        }(body);
        return new SmithyMessageDecoderStream({
          messageStream: new MessageDecoderStream({
            inputStream,
            decoder: this.eventStreamCodec
          }),
          deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
        });
      }
      serialize(inputStream, serializer) {
        return new MessageEncoderStream({
          messageStream: new SmithyMessageEncoderStream({
            inputStream,
            serializer
          }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0
        });
      }
    }
    class EventStreamMarshaller {
      universalMarshaller;
      constructor({utf8Encoder, utf8Decoder}) {
        this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
          utf8Decoder,
          utf8Encoder
        });
      }
      deserialize(body, deserializer) {
        const bodyIterable = "function" == typeof body[Symbol.asyncIterator] ? body : async function*(readStream) {
          let streamEnded = !1, generationEnded = !1;
          const records = new Array;
          readStream.on("error", err => {
            streamEnded || (streamEnded = !0);
            if (err) throw err;
          });
          readStream.on("data", data => {
            records.push(data);
          });
          readStream.on("end", () => {
            streamEnded = !0;
          });
          for (;!generationEnded; ) {
            const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
            value && (yield value);
            generationEnded = streamEnded && 0 === records.length;
          }
        }(body);
        return this.universalMarshaller.deserialize(bodyIterable, deserializer);
      }
      serialize(input, serializer) {
        return external_node_stream_.Readable.from(this.universalMarshaller.serialize(input, serializer));
      }
    }
    const EventStreamMarshaller_eventStreamSerdeProvider = options => new EventStreamMarshaller(options);
  }
};
