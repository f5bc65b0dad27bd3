export const id = 1488;

export const ids = [ 1488 ];

export const modules = {
  1488: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EventStreamSerde: () => EventStreamSerde,
      eventStreamSerdeProvider: () => EventStreamMarshaller.J2
    });
    var EventStreamMarshaller = __webpack_require__(8312), hasOwn = __webpack_require__(5346), TypeRegistry = __webpack_require__(2889), toUtf8 = __webpack_require__(5117), fromUtf8 = __webpack_require__(9080);
    class EventStreamSerde {
      marshaller;
      serializer;
      deserializer;
      serdeContext;
      defaultContentType;
      compositeErrorRegistry;
      constructor({marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry}) {
        this.marshaller = marshaller;
        this.serializer = serializer;
        this.deserializer = deserializer;
        this.serdeContext = serdeContext;
        this.defaultContentType = defaultContentType;
        this.compositeErrorRegistry = compositeErrorRegistry;
      }
      async serializeEventStream({eventStream, requestSchema, initialRequest, initialMessageType}) {
        const marshaller = this.marshaller, eventStreamMember = requestSchema.getEventStreamMember(), unionSchema = requestSchema.getMemberSchema(eventStreamMember), serializer = this.serializer, defaultContentType = this.defaultContentType, initialRequestMarker = Symbol("initialRequestMarker"), eventStreamIterable = {
          async* [Symbol.asyncIterator]() {
            if (initialRequest) {
              const headers = {
                ":event-type": {
                  type: "string",
                  value: initialMessageType ?? "initial-request"
                },
                ":message-type": {
                  type: "string",
                  value: "event"
                },
                ":content-type": {
                  type: "string",
                  value: defaultContentType
                }
              };
              serializer.write(requestSchema, initialRequest);
              const body = serializer.flush();
              yield {
                [initialRequestMarker]: !0,
                headers,
                body
              };
            }
            for await (const page of eventStream) yield page;
          }
        };
        return marshaller.serialize(eventStreamIterable, event => {
          if (event[initialRequestMarker]) return {
            headers: event.headers,
            body: event.body
          };
          let unionMember = "";
          for (const key in event) if ((0, hasOwn.$)(event, key) && "__type" !== key) {
            unionMember = key;
            break;
          }
          const {additionalHeaders, body, eventType, explicitPayloadContentType} = this.writeEventBody(unionMember, unionSchema, event);
          return {
            headers: {
              ":event-type": {
                type: "string",
                value: eventType
              },
              ":message-type": {
                type: "string",
                value: "event"
              },
              ":content-type": {
                type: "string",
                value: explicitPayloadContentType ?? defaultContentType
              },
              ...additionalHeaders
            },
            body
          };
        });
      }
      async deserializeEventStream({response, responseSchema, initialResponseContainer, initialMessageType}) {
        const marshaller = this.marshaller, eventStreamMember = responseSchema.getEventStreamMember(), memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas(), initialResponseMarker = Symbol("initialResponseMarker"), asyncIterable = marshaller.deserialize(response.body, async event => {
          let unionMember = "";
          for (const key in event) if ((0, hasOwn.$)(event, key) && "__type" !== key) {
            unionMember = key;
            break;
          }
          const body = event[unionMember].body;
          if (unionMember === (initialMessageType ?? "initial-response")) {
            const dataObject = await this.deserializer.read(responseSchema, body);
            delete dataObject[eventStreamMember];
            return {
              [initialResponseMarker]: !0,
              ...dataObject
            };
          }
          if (unionMember in memberSchemas) {
            const eventStreamSchema = memberSchemas[unionMember];
            if (eventStreamSchema.isStructSchema()) {
              const out = {};
              let hasBindings = !1;
              for (const [name, member] of eventStreamSchema.structIterator()) {
                const {eventHeader, eventPayload} = member.getMergedTraits();
                hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
                if (eventPayload) member.isBlobSchema() ? out[name] = body : member.isStringSchema() ? out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(body) : member.isStructSchema() && (out[name] = await this.deserializer.read(member, body)); else if (eventHeader) {
                  const value = event[unionMember].headers[name]?.value;
                  null != value && (member.isNumericSchema() ? out[name] = value && "object" == typeof value && "bytes" in value ? BigInt(value.toString()) : Number(value) : out[name] = value);
                }
              }
              return {
                [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
              };
            }
            return {
              [unionMember]: await this.deserializer.read(eventStreamSchema, body)
            };
          }
          return {
            $unknown: event
          };
        }), asyncIterator = asyncIterable[Symbol.asyncIterator](), firstEvent = await asyncIterator.next();
        if (firstEvent.done) return asyncIterable;
        if (firstEvent.value?.[initialResponseMarker]) {
          if (!responseSchema) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
          for (const key in firstEvent.value) (0, hasOwn.$)(firstEvent.value, key) && (initialResponseContainer[key] = firstEvent.value[key]);
        }
        return {
          async* [Symbol.asyncIterator]() {
            firstEvent?.value?.[initialResponseMarker] || (yield firstEvent.value);
            for (;;) {
              const {done, value} = await asyncIterator.next();
              if (done) break;
              yield value;
            }
          }
        };
      }
      async readEventMember(eventStreamSchema, body, hasBindings, out) {
        let ErrCtor;
        const staticStructuralSchema = eventStreamSchema.getSchema();
        if (Array.isArray(staticStructuralSchema) && -3 === staticStructuralSchema[0]) {
          const namespace = staticStructuralSchema[1], nsRegistry = TypeRegistry.O.for(namespace);
          this.compositeErrorRegistry?.copyFrom(nsRegistry);
          ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
        }
        const dataObject = hasBindings ? out : 0 === body.byteLength ? {} : await this.deserializer.read(eventStreamSchema, body);
        if (ErrCtor) {
          const message = dataObject.message ?? dataObject.Message ?? "Unknown", metadata = {}, $fault = eventStreamSchema.getMergedTraits().error;
          $fault && (metadata.$fault = $fault);
          return Object.assign(new ErrCtor({}), metadata, {
            message
          }, dataObject);
        }
        return dataObject;
      }
      writeEventBody(unionMember, unionSchema, event) {
        const serializer = this.serializer;
        let explicitPayloadContentType, eventType = unionMember, explicitPayloadMember = null;
        const additionalHeaders = {};
        if (unionSchema.getSchema()[4].includes(unionMember)) {
          const eventSchema = unionSchema.getMemberSchema(unionMember);
          if (eventSchema.isStructSchema()) {
            for (const [memberName, memberSchema] of eventSchema.structIterator()) {
              const {eventHeader, eventPayload} = memberSchema.getMergedTraits();
              if (eventPayload) explicitPayloadMember = memberName; else if (eventHeader) {
                const value = event[unionMember][memberName];
                let type = "binary";
                memberSchema.isNumericSchema() ? type = (-2) ** 31 <= value && value <= 2 ** 31 - 1 ? "integer" : "long" : memberSchema.isTimestampSchema() ? type = "timestamp" : memberSchema.isStringSchema() ? type = "string" : memberSchema.isBooleanSchema() && (type = "boolean");
                if (null != value) {
                  additionalHeaders[memberName] = {
                    type,
                    value
                  };
                  delete event[unionMember][memberName];
                }
              }
            }
            if (null !== explicitPayloadMember) {
              const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
              payloadSchema.isBlobSchema() ? explicitPayloadContentType = "application/octet-stream" : payloadSchema.isStringSchema() && (explicitPayloadContentType = "text/plain");
              serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
            } else serializer.write(eventSchema, event[unionMember]);
          } else {
            if (!eventSchema.isUnitSchema()) throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
            serializer.write(eventSchema, {});
          }
        } else {
          const [type, value] = event[unionMember];
          eventType = type;
          serializer.write(15, value);
        }
        const messageSerialization = serializer.flush() ?? new Uint8Array;
        return {
          body: "string" == typeof messageSerialization ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(messageSerialization) : messageSerialization,
          eventType,
          explicitPayloadContentType,
          additionalHeaders
        };
      }
    }
  }
};
