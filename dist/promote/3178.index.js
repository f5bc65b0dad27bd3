export const id = 3178;

export const ids = [ 3178 ];

export const modules = {
  4200: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125), _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7464), _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1757);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonSageMakerRuntime", "SageMakerRuntimeClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
  },
  127: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => InvokeEndpointCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4200), _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
    class InvokeEndpointCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "InvokeEndpoint", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Gy)){}
  },
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
  3178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      signedRequests: () => signedRequests
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), _aws_sdk_client_sagemaker_runtime__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(127), _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451), _translate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8214);
    function signedRequests(client) {
      return {
        prepare: async function(request, endpoint) {
          const what = {
            action: "sagemaker:InvokeEndpoint",
            subject: `endpoint ${endpoint.endpointName}`
          }, {built, authScheme} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)(what, () => async function(client, input) {
            const command = new _aws_sdk_client_sagemaker_runtime__WEBPACK_IMPORTED_MODULE_3__.P(input);
            return new Promise((resolve, reject) => {
              command.middlewareStack.add((_, context) => async ({request}) => {
                const built = request, hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(built.body).digest("hex"), headers = {
                  ...built.headers,
                  "x-amz-content-sha256": hash
                };
                resolve({
                  built: {
                    ...built,
                    headers
                  },
                  authScheme: context.endpointV2?.properties?.authSchemes?.[0]
                });
                return {
                  response: void 0,
                  output: {
                    $metadata: {}
                  }
                };
              }, {
                step: "build",
                priority: "low",
                name: "captureRequest"
              });
              client.send(command).catch(reject);
            });
          }(client, function(request, endpoint) {
            return {
              EndpointName: endpoint.endpointName,
              Body: request.body,
              ContentType: request.contentType,
              Accept: request.accept,
              TargetVariant: endpoint.targetVariant,
              TargetModel: endpoint.targetModel,
              InferenceComponentName: endpoint.inferenceComponentName,
              SessionId: endpoint.sessionId
            };
          }(request, endpoint)));
          !function({headers}) {
            const wrong = Object.entries(headers).filter(([, value]) => !/^[\t\x20-\x7e]*$/.test(value));
            if (0 !== wrong.length) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(wrong.map(([name]) => `header ${name} has a line break in its value, or another sign that no header has`));
          }(built);
          const signer = await client.config.signer(authScheme);
          return {
            origin: originOf(built),
            bytesAt: onceASecond(second => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_2__.CD)(what, async () => function({method, path, headers, body}) {
              const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`), head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
              return Buffer.concat([ head, body ]);
            }(await signer.sign(built, {
              signingDate: new Date(1e3 * second)
            }))), () => client.config.systemClockOffset)
          };
        }
      };
    }
    function onceASecond(sign, offsetMs) {
      let bytes, signedSecond = NaN;
      return nowMs => {
        const second = Math.floor((nowMs + offsetMs()) / 1e3);
        if (second !== signedSecond) {
          signedSecond = second;
          bytes = sign(second).then(signed => {
            second === signedSecond && (bytes = signed);
            return signed;
          });
        }
        return bytes;
      };
    }
    const originOf = ({protocol, hostname, port}) => `${protocol}//${hostname}${void 0 === port ? "" : `:${port}`}`;
  }
};
