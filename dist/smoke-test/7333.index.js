export const id = 7333;

export const ids = [ 7333 ];

export const modules = {
  7421: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => getDefaultSocketTimeout
    });
    const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
      if ("object" == typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 && "function" != typeof requestHandler?.handle) return timeoutMs;
    };
  },
  9519: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
      getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
    });
    var configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588);
    const warning_silence = !1;
    var setCredentialFeature = __webpack_require__(917), client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464);
    const command = (0, client_command_builder.k)({
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
    }, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class STSServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, STSServiceException.prototype);
      }
    }
    class ExpiredTokenException extends STSServiceException {
      static shapeId="com.amazonaws.sts#ExpiredTokenException";
      name="ExpiredTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExpiredTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExpiredTokenException.prototype);
      }
    }
    class MalformedPolicyDocumentException extends STSServiceException {
      static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
      name="MalformedPolicyDocumentException";
      $fault="client";
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
      }
    }
    class PackedPolicyTooLargeException extends STSServiceException {
      static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
      name="PackedPolicyTooLargeException";
      $fault="client";
      constructor(opts) {
        super({
          name: "PackedPolicyTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
      }
    }
    class RegionDisabledException extends STSServiceException {
      static shapeId="com.amazonaws.sts#RegionDisabledException";
      name="RegionDisabledException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RegionDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RegionDisabledException.prototype);
      }
    }
    class IDPRejectedClaimException extends STSServiceException {
      static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
      name="IDPRejectedClaimException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IDPRejectedClaimException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
      }
    }
    class InvalidIdentityTokenException extends STSServiceException {
      static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
      name="InvalidIdentityTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidIdentityTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
      }
    }
    class IDPCommunicationErrorException extends STSServiceException {
      static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
      name="IDPCommunicationErrorException";
      $fault="client";
      $retryable={};
      constructor(opts) {
        super({
          name: "IDPCommunicationErrorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
      }
    }
    const _ARU = "AssumedRoleUser", _C = "Credentials", _DS = "DurationSeconds", _MSTS = "MinimumSessionTokenSize", _PA = "PolicyArns", _PPS = "PackedPolicySize", _RSN = "RoleSessionName", _SI = "SourceIdentity", _STS = "SessionTokenSize", _STU = "SessionTokenUtilization", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new TypeRegistry.O(_s);
    var STSServiceException$ = [ -3, _s, "STSServiceException", 0, [], [] ];
    _s_registry.registerError(STSServiceException$, STSServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var ExpiredTokenException$ = [ -3, n0, "ExpiredTokenException", {
      [_aQE]: [ "ExpiredTokenException", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
    var IDPCommunicationErrorException$ = [ -3, n0, "IDPCommunicationErrorException", {
      [_aQE]: [ "IDPCommunicationError", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
    var IDPRejectedClaimException$ = [ -3, n0, "IDPRejectedClaimException", {
      [_aQE]: [ "IDPRejectedClaim", 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
    var InvalidIdentityTokenException$ = [ -3, n0, "InvalidIdentityTokenException", {
      [_aQE]: [ "InvalidIdentityToken", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
    var MalformedPolicyDocumentException$ = [ -3, n0, "MalformedPolicyDocumentException", {
      [_aQE]: [ "MalformedPolicyDocument", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
    var PackedPolicyTooLargeException$ = [ -3, n0, "PackedPolicyTooLargeException", {
      [_aQE]: [ "PackedPolicyTooLarge", 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
    var RegionDisabledException$ = [ -3, n0, "RegionDisabledException", {
      [_aQE]: [ "RegionDisabledException", 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var accessKeySecretType = [ 0, n0, "accessKeySecretType", 8, 0 ], clientTokenType = [ 0, n0, "clientTokenType", 8, 0 ], AssumedRoleUser$ = [ 3, n0, _ARU, 0, [ "AssumedRoleId", "Arn" ], [ 0, 0 ], 2 ], AssumeRoleRequest$ = [ 3, n0, "AssumeRoleRequest", 0, [ "RoleArn", _RSN, _PA, "Policy", _DS, "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", _SI, "ProvidedContexts", _MSTS ], [ 0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64, 0, 0, 0, 0, () => ProvidedContextsListType, 1 ], 2 ], AssumeRoleResponse$ = [ 3, n0, "AssumeRoleResponse", 0, [ _C, _ARU, _PPS, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], () => AssumedRoleUser$, 1, 0, 1, 1 ] ], AssumeRoleWithWebIdentityRequest$ = [ 3, n0, "AssumeRoleWithWebIdentityRequest", 0, [ "RoleArn", _RSN, "WebIdentityToken", "ProviderId", _PA, "Policy", _DS, _MSTS ], [ 0, 0, [ () => clientTokenType, 0 ], 0, () => policyDescriptorListType, 0, 1, 1 ], 3 ], AssumeRoleWithWebIdentityResponse$ = [ 3, n0, "AssumeRoleWithWebIdentityResponse", 0, [ _C, "SubjectFromWebIdentityToken", _ARU, _PPS, "Provider", "Audience", _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1 ] ], Credentials$ = [ 3, n0, _C, 0, [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ], [ 0, [ () => accessKeySecretType, 0 ], 0, 4 ], 4 ], PolicyDescriptorType$ = [ 3, n0, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ], ProvidedContext$ = [ 3, n0, "ProvidedContext", 0, [ "ProviderArn", "ContextAssertion" ], [ 0, 0 ] ], Tag$ = [ 3, n0, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], policyDescriptorListType = [ 1, n0, "policyDescriptorListType", 0, () => PolicyDescriptorType$ ], ProvidedContextsListType = [ 1, n0, "ProvidedContextsListType", 0, () => ProvidedContext$ ], tagListType = [ 1, n0, "tagListType", 0, () => Tag$ ], AssumeRole$ = [ 9, n0, "AssumeRole", 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$ ], AssumeRoleWithWebIdentity$ = [ 9, n0, "AssumeRoleWithWebIdentity", 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$ ];
    class AssumeRoleCommand extends(command(_ep0, _mw0, "AssumeRole", AssumeRole$)){}
    class AssumeRoleWithWebIdentityCommand extends(command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$)){}
    const getAccountIdFromAssumedRoleUser = assumedRoleUser => {
      if ("string" == typeof assumedRoleUser?.Arn) {
        const arnComponents = assumedRoleUser.Arn.split(":");
        if (arnComponents.length > 4 && "" !== arnComponents[4]) return arnComponents[4];
      }
    }, resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
      const region = "function" == typeof _region ? await _region() : _region, parentRegion = "function" == typeof _parentRegion ? await _parentRegion() : _parentRegion;
      let stsDefaultRegion = "";
      const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await function(loaderConfig = {}) {
        return (0, configLoader.Z)({
          ...regionConfig_config.GG,
          async default() {
            warning_silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
            return "us-east-1";
          }
        }, {
          ...regionConfig_config.zH,
          ...loaderConfig
        });
      }(loaderConfig)());
      credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
      return resolvedRegion;
    }, isH2 = requestHandler => "h2" === requestHandler?.metadata?.handlerProtocol;
    var configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646), getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), getHttpSigningMiddleware = __webpack_require__(8523), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), resolveAwsSdkSigV4AConfig = __webpack_require__(4243), SignatureV4MultiRegion = __webpack_require__(2087), getSmithyContext = __webpack_require__(9891), normalizeProvider = __webpack_require__(1534), getEndpointFromInstructions = __webpack_require__(5968), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
    const q = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
      [q]: "Endpoint"
    }, m = {
      [q]: "Region"
    }, n = {
      [q]: d
    }, o = {}, p = [ m ], _data = {
      conditions: [ [ c, [ l ] ], [ c, p ], [ "aws.partition", p, d ], [ e, [ {
        [q]: "UseFIPS"
      }, b ] ], [ e, [ {
        [q]: "UseDualStack"
      }, b ] ], [ f, [ m, "aws-global" ] ], [ e, [ {
        [q]: "UseGlobalEndpoint"
      }, b ] ], [ f, [ m, "eu-central-1" ] ], [ e, [ {
        fn: g,
        argv: [ n, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: g,
        argv: [ n, "supportsFIPS" ]
      }, b ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
        fn: g,
        argv: [ n, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ "https://sts.amazonaws.com", {
        authSchemes: [ {
          name: i,
          signingName: "sts",
          signingRegion: h
        } ]
      } ], [ k, {
        authSchemes: [ {
          name: i,
          signingName: "sts",
          signingRegion: "{Region}"
        } ]
      } ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ a, "Invalid Configuration: Missing Region" ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 25, 6, 4, 24, 7, 5, r + 1, 8, 6, 9, r + 13, 7, r + 1, 10, 10, r + 1, 11, 11, r + 1, 12, 12, r + 1, 13, 13, r + 1, 14, 14, r + 1, 15, 15, r + 1, 16, 16, r + 1, 17, 17, r + 1, 18, 18, r + 1, 19, 19, r + 1, 20, 20, r + 1, 21, 21, r + 1, 22, 22, r + 1, 23, 23, r + 1, r + 2, 8, r + 11, r + 12, 4, 28, 26, 9, 27, r + 10, 24, r + 8, r + 9, 8, 29, r + 7, 9, r + 6, r + 7, 3, r + 3, 31, 4, r + 4, r + 5 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    const defaultSTSHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext.u)(context).operation,
      region: await (0, normalizeProvider.t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    }), async (config, context, input) => {
      if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
      const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context), instructionsFn = (0, 
      getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
        getEndpointParameterInstructions: instructionsFn
      }, config);
      return Object.assign(defaultParameters, endpointParameters);
    });
    var defaultHttpAuthSchemeParametersProvider;
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "sts",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    function createAwsAuthSigv4aHttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4a",
        signingProperties: {
          name: "sts",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    const defaultSTSHttpAuthSchemeProvider = ((defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => authParameters => {
      const endpoint = defaultEndpointResolver(authParameters), authSchemes = endpoint.properties?.authSchemes;
      if (!authSchemes) return (authParameters => {
        const options = [];
        if ("AssumeRoleWithWebIdentity" === authParameters.operation) {
          options.push({
            schemeId: "smithy.api#noAuth"
          });
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        } else {
          options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        }
        return options;
      })(authParameters);
      const options = [];
      for (const scheme of authSchemes) {
        const {name: resolvedName, properties = {}, ...rest} = scheme, name = resolvedName.toLowerCase();
        resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
        let schemeId;
        if ("sigv4a" === name) {
          schemeId = "aws.auth#sigv4a";
          const sigv4Present = authSchemes.find(s => {
            const name = s.name.toLowerCase();
            return "sigv4a" !== name && name.startsWith("sigv4");
          });
          if ("none" === SignatureV4MultiRegion.W.sigv4aDependency() && sigv4Present) continue;
        } else {
          if (!name.startsWith("sigv4")) throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          schemeId = "aws.auth#sigv4";
        }
        const createOption = createHttpAuthOptionFunctions[schemeId];
        if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
        const option = createOption(authParameters);
        option.schemeId = schemeId;
        option.signingProperties = {
          ...option.signingProperties || {},
          ...rest,
          ...properties
        };
        options.push(option);
      }
      return options;
    })(defaultEndpointResolver, 0, {
      "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
      "smithy.api#noAuth": function(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
    });
    var nested_clients_package = __webpack_require__(9474), emitWarningIfUnsupportedVersion = __webpack_require__(3129), getDefaultSocketTimeout = __webpack_require__(7421), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), AwsSdkSigV4Signer = __webpack_require__(5938), AwsSdkSigV4ASigner = __webpack_require__(1461), noAuth = __webpack_require__(5750), smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), RpcProtocol = __webpack_require__(711), collect_stream_body = __webpack_require__(5424), deref = __webpack_require__(3832), NormalizedSchema = __webpack_require__(7697), ProtocolLib = __webpack_require__(2637), XmlShapeDeserializer = __webpack_require__(7989), determineTimestampFormat = __webpack_require__(2948), extended_encode_uri_component = __webpack_require__(3319), date_utils = __webpack_require__(4189), toBase64 = __webpack_require__(325), serde = __webpack_require__(253), NumericValue = __webpack_require__(1896), ConfigurableSerdeContext = __webpack_require__(1261);
    class QueryShapeSerializer extends ConfigurableSerdeContext.B {
      settings;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value, prefix = "") {
        void 0 === this.buffer && (this.buffer = "");
        const ns = NormalizedSchema.l1.of(schema);
        prefix && !prefix.endsWith(".") && (prefix += ".");
        if (ns.isBlobSchema()) {
          if ("string" == typeof value || value instanceof Uint8Array) {
            this.writeKey(prefix);
            this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
          }
        } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          } else if (ns.isIdempotencyToken()) {
            this.writeKey(prefix);
            this.writeValue((0, serde.ec)());
          }
        } else if (ns.isBigIntegerSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          }
        } else if (ns.isBigDecimalSchema()) {
          if (null != value) {
            this.writeKey(prefix);
            this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
          }
        } else if (ns.isTimestampSchema()) {
          if (value instanceof Date) {
            this.writeKey(prefix);
            switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
             case 5:
              this.writeValue(value.toISOString().replace(".000Z", "Z"));
              break;

             case 6:
              this.writeValue((0, date_utils.JV)(value));
              break;

             case 7:
              this.writeValue(String(value.getTime() / 1e3));
            }
          }
        } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix); else if (value instanceof Date) this.write(4, value, prefix); else if (value instanceof Uint8Array) this.write(21, value, prefix); else if (value && "object" == typeof value) this.write(143, value, prefix); else {
          this.writeKey(prefix);
          this.writeValue(String(value));
        } else if (ns.isListSchema()) {
          if (Array.isArray(value)) if (0 === value.length) {
            if (this.settings.serializeEmptyLists) {
              this.writeKey(prefix);
              this.writeValue("");
            }
          } else {
            const member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const item of value) {
              if (null == item) continue;
              const traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
              this.write(member, item, key);
              ++i;
            }
          }
        } else if (ns.isMapSchema()) {
          if (value && "object" == typeof value) {
            const keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const k in value) {
              const v = value[k];
              if (null == v) continue;
              const keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
              this.write(keySchema, k, key);
              this.write(memberSchema, v, valueKey);
              ++i;
            }
          }
        } else if (ns.isStructSchema()) {
          if (value && "object" == typeof value) {
            let didWriteMember = !1;
            for (const [memberName, member] of ns.structIterator()) {
              if (null == value[memberName] && !member.isIdempotencyToken()) continue;
              const traits = member.getMergedTraits(), key = `${prefix}${this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct")}`;
              this.write(member, value[memberName], key);
              didWriteMember = !0;
            }
            if (!didWriteMember && ns.isUnionSchema()) {
              const {$unknown} = value;
              if (Array.isArray($unknown)) {
                const [k, v] = $unknown, key = `${prefix}${k}`;
                this.write(15, v, key);
              }
            }
          }
        } else if (!ns.isUnitSchema()) throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
      }
      flush() {
        if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
        const str = this.buffer;
        delete this.buffer;
        return str;
      }
      getKey(memberName, xmlName, ec2QueryName, keySource) {
        const {ec2, capitalizeKeys} = this.settings;
        if (ec2 && ec2QueryName) return ec2QueryName;
        const key = xmlName ?? memberName;
        return capitalizeKeys && "struct" === keySource ? key[0].toUpperCase() + key.slice(1) : key;
      }
      writeKey(key) {
        key.endsWith(".") && (key = key.slice(0, key.length - 1));
        this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
      }
      writeValue(value) {
        this.buffer += (0, extended_encode_uri_component.$)(value);
      }
    }
    class AwsQueryProtocol extends RpcProtocol.M {
      options;
      serializer;
      deserializer;
      mixin=new ProtocolLib.U;
      constructor(options) {
        super({
          defaultNamespace: options.defaultNamespace,
          errorTypeRegistries: options.errorTypeRegistries
        });
        this.options = options;
        const settings = {
          timestampFormat: {
            useTrait: !0,
            default: 5
          },
          httpBindings: !1,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace,
          serializeEmptyLists: !0
        };
        this.serializer = new QueryShapeSerializer(settings);
        this.deserializer = new XmlShapeDeserializer._(settings);
      }
      getShapeId() {
        return "aws.protocols#awsQuery";
      }
      setSerdeContext(serdeContext) {
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
      }
      getPayloadCodec() {
        throw new Error("AWSQuery protocol has no payload codec.");
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        request.path.endsWith("/") || (request.path += "/");
        request.headers["content-type"] = "application/x-www-form-urlencoded";
        "unit" !== (0, deref.L)(operationSchema.input) && request.body || (request.body = "");
        const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
        request.body = `Action=${action}&Version=${this.options.version}` + request.body;
        request.body.endsWith("&") && (request.body = request.body.slice(-1));
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer, ns = NormalizedSchema.l1.of(operationSchema.output), dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        }
        for (const header in response.headers) {
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await (0, 
        collect_stream_body.P)(response.body, context);
        bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      useNestedResult() {
        return !0;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
        errorData.message = message;
        errorData.Error = {
          Type: errorData.Type,
          Code: errorData.Code,
          Message: message
        };
        const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.l1.of(errorSchema), exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {
          Type: errorData.Error.Type,
          Code: errorData.Error.Code,
          Error: errorData.Error
        };
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
          output[name] = this.deserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      loadQueryErrorCode(output, data) {
        const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
        return void 0 !== code ? code : 404 == output.statusCode ? "NotFound" : void 0;
      }
      loadQueryError(data) {
        return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
      }
      loadQueryErrorMessage(data) {
        const errorData = this.loadQueryError(data);
        return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
      }
      getDefaultContentType() {
        return "application/x-www-form-urlencoded";
      }
    }
    var Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), fromBase64 = __webpack_require__(1752), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class STSClient extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2011-06-15",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            }, {
              schemeId: "aws.auth#sigv4a",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner.S
            }, {
              schemeId: "smithy.api#noAuth",
              identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new noAuth.m
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            protocol: config?.protocol ?? AwsQueryProtocol,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.sts",
              errorTypeRegistries,
              xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
              version: "2011-06-15",
              serviceTarget: "AWSSecurityTokenServiceV20110615"
            },
            serviceId: config?.serviceId ?? "STS",
            sha256: config?.sha256 ?? Sha256Node.k,
            signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
            defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
              serviceId: clientSharedValues.serviceId,
              clientVersion: nested_clients_package.rE
            }),
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await config.credentialDefaultProvider(idProps?.__config || {})()),
              signer: new AwsSdkSigV4Signer.f2
            }, {
              schemeId: "aws.auth#sigv4a",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner.S
            }, {
              schemeId: "smithy.api#noAuth",
              identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new noAuth.m
            } ],
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
            sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
            streamCollector: config?.streamCollector ?? stream_collector.k,
            useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
            useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
            userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
          };
        })(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (options = _config_0, Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
          useFipsEndpoint: options.useFipsEndpoint ?? !1,
          useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
          defaultSigningName: "sts"
        }));
        var options;
        const _config_2 = (0, configurations.D)(_config_1), _config_3 = (0, middleware_retry_configurations.$z)(_config_2), _config_4 = (0, 
        resolveRegionConfig.T)(_config_3), _config_5 = (0, hostHeaderMiddleware.OV)(_config_4), _config_8 = ((runtimeConfig, extensions) => {
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
          const config_0 = (0, httpAuthSchemes.ho)(config), config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
          return Object.assign(config_1, {
            authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
          });
        })((0, endpoints.Co)(_config_5)), configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    const getCustomizableStsClientCtor = (baseCtor, customizations) => customizations ? class extends baseCtor {
      constructor(config) {
        super(config);
        for (const customization of customizations) this.middlewareStack.use(customization);
      }
    } : baseCtor, defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => ((stsOptions, STSClient) => {
      let stsClient, closureSourceCreds;
      return async (sourceCreds, params) => {
        closureSourceCreds = sourceCreds;
        if (!stsClient) {
          const {logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger,
            profile
          }), isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient({
            ...stsOptions,
            userAgentAppId,
            profile,
            credentialDefaultProvider: () => async () => closureSourceCreds,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger
          });
        }
        const {Credentials, AssumedRoleUser} = await stsClient.send(new AssumeRoleCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && {
            credentialScope: Credentials.CredentialScope
          },
          ...accountId && {
            accountId
          }
        };
        (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
        return credentials;
      };
    })(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)), defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => ((stsOptions, STSClient) => {
      let stsClient;
      return async params => {
        if (!stsClient) {
          const {logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger,
            profile
          }), isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient({
            ...stsOptions,
            userAgentAppId,
            profile,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger
          });
        }
        const {Credentials, AssumedRoleUser} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && {
            credentialScope: Credentials.CredentialScope
          },
          ...accountId && {
            accountId
          }
        };
        accountId && (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
        (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
        return credentials;
      };
    })(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
  },
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
