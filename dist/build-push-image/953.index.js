export const id = 953;

export const ids = [ 953 ];

export const modules = {
  5750: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => NoAuthSigner
    });
    class NoAuthSigner {
      async sign(httpRequest, identity, signingProperties) {
        return httpRequest;
      }
    }
  },
  2125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => makeBuilder
    });
    var middleware = __webpack_require__(8678), MiddlewareStack = __webpack_require__(9860), NormalizedSchema = __webpack_require__(7697);
    function schemaLogFilter(schema, data) {
      if (null == data) return data;
      const ns = NormalizedSchema.l1.of(schema);
      if (ns.getMergedTraits().sensitive) return "***SensitiveInformation***";
      if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
      } else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return "***SensitiveInformation***";
        if ("object" == typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
      } else if (ns.isStructSchema() && "object" == typeof data) {
        const object = data, newObject = {};
        for (const [member, memberNs] of ns.structIterator()) null != object[member] && (newObject[member] = schemaLogFilter(memberNs, object[member]));
        return newObject;
      }
      return data;
    }
    const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
    class Command {
      middlewareStack=(0, MiddlewareStack.o)();
      schema;
      static classBuilder() {
        return new ClassBuilder;
      }
      resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor}) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
        const stack = clientStack.concat(this.middlewareStack), {logger} = configuration, additionalSmithyContext = additionalContext[middleware.V], handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [middleware.V]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...void 0 === options?.metricsRecorder ? {} : {
              metricsRecorder: options.metricsRecorder
            },
            ...void 0 === options?.abortSignal ? {} : {
              abortSignal: options.abortSignal
            }
          }
        }, {requestHandler} = configuration;
        let isEventStream, requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
          requestOptions = {
            ...requestOptions
          };
          delete requestOptions.metricsRecorder;
        }
        const schema = this.schema, marker = schema?.[operationEventStreamMarker];
        if (void 0 !== marker) isEventStream = marker; else if (schema && Array.isArray(schema) && 9 === schema[0]) {
          const [, , , , input$, output$] = schema;
          isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
        }
        isEventStream && (requestOptions = {
          isEventStream,
          ...requestOptions
        });
        return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
      }
    }
    class ClassBuilder {
      _init=() => {};
      _ep={};
      _middlewareFn=() => [];
      _commandName="";
      _clientName="";
      _additionalContext={};
      _smithyContext={};
      _inputFilterSensitiveLog=void 0;
      _outputFilterSensitiveLog=void 0;
      _serializer=null;
      _deserializer=null;
      _operationSchema;
      init(cb) {
        this._init = cb;
      }
      ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
      }
      m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
      }
      s(service, operation, smithyContext = {}) {
        this._smithyContext = {
          service,
          operation,
          ...smithyContext
        };
        return this;
      }
      c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
      }
      n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
      }
      f(inputFilter = _ => _, outputFilter = _ => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
      }
      ser(serializer) {
        this._serializer = serializer;
        return this;
      }
      de(deserializer) {
        this._deserializer = deserializer;
        return this;
      }
      sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
      }
      build() {
        const closure = this;
        let CommandRef;
        return CommandRef = class extends Command {
          input;
          static getEndpointParameterInstructions() {
            return closure._ep;
          }
          constructor(...[input]) {
            super();
            this.input = input ?? {};
            closure._init(this);
            this.schema = closure._operationSchema;
          }
          resolveMiddleware(stack, configuration, options) {
            const op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
            return this.resolveMiddlewareWithContext(stack, configuration, options, {
              CommandCtor: CommandRef,
              middlewareFn: closure._middlewareFn,
              clientName: closure._clientName,
              commandName: closure._commandName,
              inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
              outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
              smithyContext: closure._smithyContext,
              additionalContext: closure._additionalContext
            });
          }
          serialize=closure._serializer;
          deserialize=closure._deserializer;
        };
      }
    }
    function makeBuilder(common, service, name, ep) {
      return function(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
          const list = plugins.call(this, CommandCtor, clientStack, config, options);
          list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
          return list;
        }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
      };
    }
  },
  3319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => extendedEncodeURIComponent
    });
    function extendedEncodeURIComponent(str) {
      return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
  },
  3611: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => FromStringShapeDeserializer
    });
    var split_header = __webpack_require__(5720), fromBase64 = __webpack_require__(1752);
    const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = new RegExp(`^${ddd}, (\\d?\\d) ${mmm} (\\d{4}) ${time} GMT$`), RFC_850_DATE = new RegExp(`^${ddd}, (\\d?\\d)-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} (\\d{4})$`), months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    function range(v, min, max) {
      const _v = Number(v);
      if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
    }
    var toUtf8 = __webpack_require__(5117), lazy_json = __webpack_require__(1751), NumericValue = __webpack_require__(1896), HttpBindingNormalizedSchema = __webpack_require__(1111), SerdeContext = __webpack_require__(1766);
    class FromStringShapeDeserializer extends SerdeContext.f {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      read(_schema, data) {
        const ns = HttpBindingNormalizedSchema.C.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
        return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
      }
      readHttpBinding([ns, flags, collectionValue], data, location) {
        const schema = 255 & flags;
        if (64 == (192 & schema)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
        }
        switch (schema) {
         case 21:
         case 42:
          return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

         case 4:
         case 5:
         case 6:
         case 7:
          {
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
             case 5:
              return (value => {
                if (null == value) return;
                if ("string" != typeof value) throw new TypeError("RFC3339 timestamps must be strings");
                const matches = RFC3339_WITH_OFFSET.exec(value);
                if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
                const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
                range(monthStr, 1, 12);
                range(dayStr, 1, 31);
                range(hours, 0, 23);
                range(minutes, 0, 59);
                range(seconds, 0, 60);
                const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
                date.setUTCFullYear(Number(yearStr));
                if ("Z" != offsetStr.toUpperCase()) {
                  const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ], scalar = "-" === sign ? 1 : -1;
                  date.setTime(date.getTime() + scalar * (60 * Number(offsetH) * 60 * 1e3 + 60 * Number(offsetM) * 1e3));
                }
                return date;
              })(data);

             case 6:
              return (value => {
                if (null == value) return;
                if ("string" != typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
                if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
                let day, month, year, hour, minute, second, fraction, matches;
                if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
                  [, day, month, year, hour, minute, second, fraction] = matches;
                  year = (Number(year) + 1900).toString();
                } else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
                if (year && second) {
                  const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1e3 * parseFloat(`0.${fraction}`)) : 0);
                  range(day, 1, 31);
                  range(hour, 0, 23);
                  range(minute, 0, 59);
                  range(second, 0, 60);
                  const date = new Date(timestamp);
                  date.setUTCFullYear(Number(year));
                  return date;
                }
                throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
              })(data);

             case 7:
              return (value => {
                if (null == value) return;
                let num = NaN;
                if ("number" == typeof value) num = value; else if ("string" == typeof value) {
                  if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
                  num = Number.parseFloat(value);
                } else "object" == typeof value && 1 === value.tag && (num = value.value);
                if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
                return new Date(Math.round(1e3 * num));
              })(data);

             default:
              console.warn("Missing timestamp format, parsing value with Date constructor:", data);
              return new Date(data);
            }
          }

         case 0:
          {
            const media = flags >> 8 & 3;
            if (!media) return data;
            let intermediateValue = data;
            6 & ~location || (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue)));
            return 2 === media ? lazy_json.A.from(intermediateValue) : intermediateValue;
          }

         case 1:
          return Number(data);

         case 2:
          return "true" === data.toLowerCase();

         case 17:
          return BigInt(data);

         case 19:
          return new NumericValue.D(data, "bigDecimal");

         default:
          return data;
        }
      }
    }
  },
  5720: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => splitHeader
    });
    const splitHeader = value => {
      const z = value.length, values = [];
      let withinQuotes = !1, escaped = !1, anchor = 0;
      for (let i = 0; i < z; ++i) {
        const char = value[i];
        switch (char) {
         case '"':
          escaped || (withinQuotes = !withinQuotes);
          break;

         case ",":
          if (!withinQuotes) {
            values.push(value.slice(anchor, i));
            anchor = i + 1;
          }
        }
        escaped = "\\" === char && !escaped;
      }
      values.push(value.slice(anchor));
      return values.map(v => {
        const z = (v = v.trim()).length;
        return z < 2 ? v : '"' === v[0] && '"' === v[z - 1] ? (v = v.slice(1, z - 1)).replace(/\\(["\\])/g, "$1") : v.replace(/\\"/g, '"');
      });
    };
  },
  9474: module => {
    module.exports = {
      rE: "3.998.3"
    };
  }
};
