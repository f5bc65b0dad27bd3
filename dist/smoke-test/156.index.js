export const id = 156;

export const ids = [ 156 ];

export const modules = {
  1757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "sagemaker"
    }), commonParams = {
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
  4973: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => SageMakerRuntimeServiceException
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1735);
    class SageMakerRuntimeServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime#SageMakerRuntimeServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SageMakerRuntimeServiceException.prototype);
      }
    }
  },
  346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ac: () => InternalDependencyException,
      Iq: () => ServiceUnavailable,
      Mr: () => ModelStreamError,
      XY: () => ModelNotReadyException,
      me: () => ModelError,
      qX: () => InternalFailure,
      w4: () => InternalStreamFailure,
      yI: () => ValidationError
    });
    var _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
    class InternalDependencyException extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalDependencyException";
      name="InternalDependencyException";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalDependencyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalDependencyException.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalFailure extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalFailure";
      name="InternalFailure";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalFailure",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalFailure.prototype);
        this.Message = opts.Message;
      }
    }
    class ModelError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelError";
      name="ModelError";
      $fault="client";
      Message;
      OriginalStatusCode;
      OriginalMessage;
      LogStreamArn;
      constructor(opts) {
        super({
          name: "ModelError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelError.prototype);
        this.Message = opts.Message;
        this.OriginalStatusCode = opts.OriginalStatusCode;
        this.OriginalMessage = opts.OriginalMessage;
        this.LogStreamArn = opts.LogStreamArn;
      }
    }
    class ModelNotReadyException extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelNotReadyException";
      name="ModelNotReadyException";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ModelNotReadyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelNotReadyException.prototype);
        this.Message = opts.Message;
      }
    }
    class ServiceUnavailable extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ServiceUnavailable";
      name="ServiceUnavailable";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "ServiceUnavailable",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceUnavailable.prototype);
        this.Message = opts.Message;
      }
    }
    class ValidationError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ValidationError";
      name="ValidationError";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "ValidationError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationError.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalStreamFailure extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#InternalStreamFailure";
      name="InternalStreamFailure";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalStreamFailure",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalStreamFailure.prototype);
        this.Message = opts.Message;
      }
    }
    class ModelStreamError extends _SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_0__.z {
      static shapeId="com.amazonaws.sagemakerruntime#ModelStreamError";
      name="ModelStreamError";
      $fault="client";
      Message;
      ErrorCode;
      constructor(opts) {
        super({
          name: "ModelStreamError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModelStreamError.prototype);
        this.Message = opts.Message;
        this.ErrorCode = opts.ErrorCode;
      }
    }
  },
  5462: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gy: () => InvokeEndpoint$,
      Lh: () => InvokeEndpointWithResponseStream$,
      q1: () => errorTypeRegistries,
      ue: () => InvokeEndpointAsync$
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2889), _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346), _models_SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
    const _A = "Accept", _B = "Body", _CA = "CustomAttributes", _CT = "ContentType", _CT_ = "Content-Type", _EN = "EndpointName", _ICN = "InferenceComponentName", _II = "InferenceId", _IPV = "InvokedProductionVariant", _ISF = "InternalStreamFailure", _M = "Message", _MSE = "ModelStreamError", _PAI = "PrefixAwareId", _PP = "PayloadPart", _TCH = "TargetContainerHostname", _TV = "TargetVariant", _XASA = "X-Amzn-SageMaker-Accept", _XASCA = "X-Amzn-SageMaker-Custom-Attributes", _XASCT = "X-Amzn-SageMaker-Content-Type", _XASIC = "X-Amzn-SageMaker-Inference-Component", _XASII = "X-Amzn-SageMaker-Inference-Id", _XASPAI = "X-Amzn-SageMaker-Prefix-Aware-Id", _XASSI = "X-Amzn-SageMaker-Session-Id", _XASTCH = "X-Amzn-SageMaker-Target-Container-Hostname", _XASTV = "X-Amzn-SageMaker-Target-Variant", _aQE = "awsQueryError", _c = "client", _e = "error", _eP = "eventPayload", _h = "http", _hE = "httpError", _hH = "httpHeader", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime", _se = "server", _st = "streaming", _xAIPV = "x-Amzn-Invoked-Production-Variant", n0 = "com.amazonaws.sagemakerruntime", _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
    var SageMakerRuntimeServiceException$ = [ -3, _s, "SageMakerRuntimeServiceException", 0, [], [] ];
    _s_registry.registerError(SageMakerRuntimeServiceException$, _models_SageMakerRuntimeServiceException__WEBPACK_IMPORTED_MODULE_1__.z);
    const n0_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(n0);
    var InternalDependencyException$ = [ -3, n0, "InternalDependencyException", {
      [_e]: _se,
      [_hE]: 530
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalDependencyException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ac);
    var InternalFailure$ = [ -3, n0, "InternalFailure", {
      [_e]: _se,
      [_hE]: 500
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalFailure$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.qX);
    var InternalStreamFailure$ = [ -3, n0, _ISF, {
      [_e]: _se
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalStreamFailure$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.w4);
    var ModelError$ = [ -3, n0, "ModelError", {
      [_e]: _c,
      [_hE]: 424
    }, [ _M, "OriginalStatusCode", "OriginalMessage", "LogStreamArn" ], [ 0, 1, 0, 0 ] ];
    n0_registry.registerError(ModelError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.me);
    var ModelNotReadyException$ = [ -3, n0, "ModelNotReadyException", {
      [_aQE]: [ "ModelNotReadyException", 429 ],
      [_e]: _c,
      [_hE]: 429
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ModelNotReadyException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.XY);
    var ModelStreamError$ = [ -3, n0, _MSE, {
      [_e]: _c
    }, [ _M, "ErrorCode" ], [ 0, 0 ] ];
    n0_registry.registerError(ModelStreamError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Mr);
    var ServiceUnavailable$ = [ -3, n0, "ServiceUnavailable", {
      [_e]: _se,
      [_hE]: 503
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ServiceUnavailable$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Iq);
    var ValidationError$ = [ -3, n0, "ValidationError", {
      [_e]: _c,
      [_hE]: 400
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(ValidationError$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.yI);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var AsyncBodyBlob = [ 0, n0, "AsyncBodyBlob", 8, 21 ], BodyBlob = [ 0, n0, "BodyBlob", 8, 21 ], CustomAttributesHeader = [ 0, n0, "CustomAttributesHeader", 8, 0 ], PartBlob = [ 0, n0, "PartBlob", 8, 21 ], InvokeEndpointAsyncInput$ = [ 3, n0, "InvokeEndpointAsyncInput", 0, [ _EN, _CT, _A, _CA, _II, "InputLocation", "S3OutputPathExtension", "Filename", "RequestTTLSeconds", "InvocationTimeoutSeconds", _B ], [ [ 0, 1 ], [ 0, {
      [_hH]: _XASCT
    } ], [ 0, {
      [_hH]: _XASA
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-InputLocation"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-S3OutputPathExtension"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Filename"
    } ], [ 1, {
      [_hH]: "X-Amzn-SageMaker-RequestTTLSeconds"
    } ], [ 1, {
      [_hH]: "X-Amzn-SageMaker-InvocationTimeoutSeconds"
    } ], [ () => AsyncBodyBlob, 16 ] ], 1 ], InvokeEndpointAsyncOutput$ = [ 3, n0, "InvokeEndpointAsyncOutput", 0, [ _II, "OutputLocation", "FailureLocation" ], [ 0, [ 0, {
      [_hH]: "X-Amzn-SageMaker-OutputLocation"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-FailureLocation"
    } ] ] ], InvokeEndpointInput$ = [ 3, n0, "InvokeEndpointInput", 0, [ _EN, _B, _CT, _A, _CA, "TargetModel", _TV, _TCH, _II, "EnableExplanations", _ICN, "SessionId", _PAI ], [ [ 0, 1 ], [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _A
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Target-Model"
    } ], [ 0, {
      [_hH]: _XASTV
    } ], [ 0, {
      [_hH]: _XASTCH
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Enable-Explanations"
    } ], [ 0, {
      [_hH]: _XASIC
    } ], [ 0, {
      [_hH]: _XASSI
    } ], [ 0, {
      [_hH]: _XASPAI
    } ] ], 2 ], InvokeEndpointOutput$ = [ 3, n0, "InvokeEndpointOutput", 0, [ _B, _CT, _IPV, _CA, "NewSessionId", "ClosedSessionId" ], [ [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _xAIPV
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-New-Session-Id"
    } ], [ 0, {
      [_hH]: "X-Amzn-SageMaker-Closed-Session-Id"
    } ] ], 1 ], InvokeEndpointWithResponseStreamInput$ = [ 3, n0, "InvokeEndpointWithResponseStreamInput", 0, [ _EN, _B, _CT, _A, _CA, _TV, _TCH, _II, _ICN, "SessionId", _PAI ], [ [ 0, 1 ], [ () => BodyBlob, 16 ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _XASA
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ], [ 0, {
      [_hH]: _XASTV
    } ], [ 0, {
      [_hH]: _XASTCH
    } ], [ 0, {
      [_hH]: _XASII
    } ], [ 0, {
      [_hH]: _XASIC
    } ], [ 0, {
      [_hH]: _XASSI
    } ], [ 0, {
      [_hH]: _XASPAI
    } ] ], 2 ], InvokeEndpointWithResponseStreamOutput$ = [ 3, n0, "InvokeEndpointWithResponseStreamOutput", 0, [ _B, _CT, _IPV, _CA ], [ [ () => ResponseStream$, 16 ], [ 0, {
      [_hH]: _XASCT
    } ], [ 0, {
      [_hH]: _xAIPV
    } ], [ () => CustomAttributesHeader, {
      [_hH]: _XASCA
    } ] ], 1 ], PayloadPart$ = [ 3, n0, _PP, 0, [ "Bytes" ], [ [ () => PartBlob, {
      [_eP]: 1
    } ] ] ], ResponseStream$ = [ 4, n0, "ResponseStream", {
      [_st]: 1
    }, [ _PP, _MSE, _ISF ], [ [ () => PayloadPart$, 0 ], [ () => ModelStreamError$, 0 ], [ () => InternalStreamFailure$, 0 ] ] ], InvokeEndpoint$ = [ 9, n0, "InvokeEndpoint", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/invocations", 200 ]
    }, () => InvokeEndpointInput$, () => InvokeEndpointOutput$ ], InvokeEndpointAsync$ = [ 9, n0, "InvokeEndpointAsync", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/async-invocations", 202 ]
    }, () => InvokeEndpointAsyncInput$, () => InvokeEndpointAsyncOutput$ ], InvokeEndpointWithResponseStream$ = [ 9, n0, "InvokeEndpointWithResponseStream", {
      [_h]: [ "POST", "/endpoints/{EndpointName}/invocations-response-stream", 200 ]
    }, () => InvokeEndpointWithResponseStreamInput$, () => InvokeEndpointWithResponseStreamOutput$ ];
  },
  7421: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => getDefaultSocketTimeout
    });
    const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
      if ("object" == typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 && "function" != typeof requestHandler?.handle) return timeoutMs;
    };
  },
  3992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => AwsRestJsonProtocol
    });
    var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1728), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(671), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5786), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5530), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7697), _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2637);
    class AwsRestJsonProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.s {
      serializer;
      deserializer;
      codec;
      mixin=new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__.U;
      constructor({defaultNamespace, errorTypeRegistries, jsonCodec}) {
        super({
          defaultNamespace,
          errorTypeRegistries
        });
        const settings = {
          timestampFormat: {
            useTrait: !0,
            default: 7
          },
          httpBindings: !0,
          jsonName: !0
        };
        this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.p(settings);
        this.serializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__._(this.codec.createSerializer(), settings);
        this.deserializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.z(this.codec.createDeserializer(), settings);
      }
      getShapeId() {
        return "aws.protocols#restJson1";
      }
      getPayloadCodec() {
        return this.codec;
      }
      setSerdeContext(serdeContext) {
        this.codec.setSerdeContext(serdeContext);
        super.setSerdeContext(serdeContext);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context), inputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          contentType && (request.headers["content-type"] = contentType);
        }
        null == request.body && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}");
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const output = await super.deserializeResponse(operationSchema, context, response), outputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.output);
        for (const [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
        return output;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.cJ)(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {}, errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().jsonName ?? name;
          output[name] = errorDeserializer.readObject(member, dataObject[target]);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/json";
      }
    }
  },
  5689: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => resolveEventStreamSerdeConfig
    });
    const resolveEventStreamSerdeConfig = input => Object.assign(input, {
      eventStreamMarshaller: input.eventStreamSerdeProvider(input)
    });
  },
  156: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runtimeClient: () => runtimeClient
    });
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), EventStreamSerdeConfig = __webpack_require__(5689), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534);
    const defaultSageMakerRuntimeHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), defaultSageMakerRuntimeHttpAuthSchemeProvider = authParameters => {
      const options = [];
      authParameters.operation;
      options.push(function(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sagemaker",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }(authParameters));
      return options;
    };
    var EndpointParameters = __webpack_require__(1757);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), getDefaultSocketTimeout = __webpack_require__(7421), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), EventStreamMarshaller = __webpack_require__(8312), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), AwsSdkSigV4Signer = __webpack_require__(5938), AwsRestJsonProtocol = __webpack_require__(3992), Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
    const m = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = {
      [m]: "Endpoint"
    }, i = {
      [m]: d
    }, j = {
      fn: f,
      argv: [ i, "name" ]
    }, k = {}, l = [ {
      [m]: "Region"
    } ], _data = {
      conditions: [ [ c, [ h ] ], [ c, l ], [ "aws.partition", l, d ], [ e, [ {
        [m]: "UseFIPS"
      }, b ] ], [ e, [ {
        [m]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ i, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ i, "supportsFIPS" ]
      }, b ] ], [ g, [ j, "aws" ] ], [ g, [ j, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://runtime.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://runtime-fips.sagemaker.{Region}.amazonaws.com", k ], [ "https://runtime.sagemaker.{Region}.amazonaws.com", k ], [ "https://runtime.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://runtime.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://runtime.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 8, 6, 4, 7, r + 12, 5, r + 10, r + 11, 4, 12, 9, 6, 10, r + 9, 7, r + 6, 11, 8, r + 7, r + 8, 5, 13, r + 5, 6, r + 4, r + 5, 3, r + 1, 15, 4, r + 2, r + 3 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    var schemas_0 = __webpack_require__(5462);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class SageMakerRuntimeClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2017-05-13",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerRuntimeHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.sagemakerruntime",
              errorTypeRegistries: schemas_0.q1,
              version: "2017-05-13",
              serviceTarget: "AmazonSageMakerRuntime"
            },
            serviceId: config?.serviceId ?? "SageMaker Runtime",
            sha256: config?.sha256 ?? Sha256Node.k,
            urlParser: config?.urlParser ?? parseUrl.D,
            utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
            utf8Encoder: config?.utf8Encoder ?? toUtf8.P
          }))(config);
          (0, emitWarningIfUnsupportedVersion.I)(process.version);
          const loaderConfig = {
            profile: config?.profile,
            logger: clientSharedValues.logger
          };
          return {
            ...clientSharedValues,
            ...config,
            runtime: "node",
            defaultsMode,
            authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
            bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
            credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
            defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
              serviceId: clientSharedValues.serviceId,
              clientVersion: "3.1162.0"
            }),
            eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller.J2,
            maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
            region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
              ...regionConfig_config.zH,
              ...loaderConfig
            }),
            requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
            retryMode: config?.retryMode ?? (0, configLoader.Z)({
              ...middleware_retry_configurations.kN,
              default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
            }, config),
            streamCollector: config?.streamCollector ?? stream_collector.k,
            useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
            useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
            userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
          };
        })(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0), _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, 
        middleware_retry_configurations.$z)(_config_2), _config_4 = (0, resolveRegionConfig.T)(_config_3), _config_5 = (0, 
        hostHeaderMiddleware.OV)(_config_4), _config_6 = (0, endpoints.Co)(_config_5), _config_9 = ((runtimeConfig, extensions) => {
          const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
          defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), (runtimeConfig => {
            const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
            let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
            return {
              setHttpAuthScheme(httpAuthScheme) {
                const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
                -1 === index ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
              },
              httpAuthSchemes: () => _httpAuthSchemes,
              setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
                _httpAuthSchemeProvider = httpAuthSchemeProvider;
              },
              httpAuthSchemeProvider: () => _httpAuthSchemeProvider,
              setCredentials(credentials) {
                _credentials = credentials;
              },
              credentials: () => _credentials
            };
          })(runtimeConfig));
          extensions.forEach(extension => extension.configure(extensionConfiguration));
          return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
          defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), {
            httpAuthSchemes: (config = extensionConfiguration).httpAuthSchemes(),
            httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
            credentials: config.credentials()
          });
          var config;
        })((config => {
          const config_0 = (0, httpAuthSchemes.ho)(config);
          return Object.assign(config_0, {
            authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
          });
        })((0, EventStreamSerdeConfig.o)(_config_6)), configuration?.extensions || []);
        this.config = _config_9;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultSageMakerRuntimeHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    var credentials_renewal = __webpack_require__(2268);
    const runtimeClient = credentials => (0, credentials_renewal.I)(new SageMakerRuntimeClient({
      maxAttempts: 1,
      ...credentials && {
        credentials
      }
    }), credentials);
  }
};
