export const id = 55;

export const ids = [ 55 ];

export const modules = {
  55: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => S3Client
    });
    var normalizeProvider = __webpack_require__(1534), constants = __webpack_require__(6255), configurations = __webpack_require__(7762), hostHeaderMiddleware = __webpack_require__(8275), user_agent_middleware = __webpack_require__(3869), loggerMiddleware = __webpack_require__(2512), getRecursionDetectionPlugin = __webpack_require__(646);
    class S3ExpressIdentityCache {
      data;
      lastPurgeTime=Date.now();
      static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;
      constructor(data = {}) {
        this.data = data;
      }
      get(key) {
        const entry = this.data[key];
        if (entry) return entry;
      }
      set(key, entry) {
        this.data[key] = entry;
        return entry;
      }
      delete(key) {
        delete this.data[key];
      }
      clear() {
        this.data = {};
      }
      async purgeExpired() {
        const now = Date.now();
        if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
        const data = this.data;
        for (const key in data) {
          const entry = data[key];
          if (!entry.isRefreshing) {
            const credential = await entry.identity;
            credential.expiration && credential.expiration.getTime() < now && data[key] === entry && delete data[key];
          }
        }
      }
    }
    class S3ExpressIdentityCacheEntry {
      _identity;
      isRefreshing;
      accessed;
      constructor(_identity, isRefreshing = !1, accessed = Date.now()) {
        this._identity = _identity;
        this.isRefreshing = isRefreshing;
        this.accessed = accessed;
      }
      get identity() {
        this.accessed = Date.now();
        return this._identity;
      }
    }
    class S3ExpressIdentityProviderImpl {
      createSessionFn;
      cache;
      static REFRESH_WINDOW_MS=6e4;
      accessKeyId;
      cacheGeneration=0;
      constructor(createSessionFn, cache = new S3ExpressIdentityCache) {
        this.createSessionFn = createSessionFn;
        this.cache = cache;
      }
      async getS3ExpressIdentity(awsIdentity, identityProperties) {
        const bucket = identityProperties.Bucket, {cache} = this;
        if (awsIdentity.accessKeyId !== this.accessKeyId) {
          this.accessKeyId = awsIdentity.accessKeyId;
          this.cacheGeneration++;
          cache.clear();
        }
        const cacheGeneration = this.cacheGeneration, entry = cache.get(bucket);
        return entry ? entry.identity.then(identity => {
          if ((identity.expiration?.getTime() ?? 0) < Date.now()) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
          if ((identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS && !entry.isRefreshing) {
            entry.isRefreshing = !0;
            this.getIdentity(bucket).then(id => {
              cacheGeneration === this.cacheGeneration && cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
            });
          }
          return identity;
        }) : cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
      }
      async getIdentity(bucket) {
        await this.cache.purgeExpired().catch(error => {
          console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
        });
        const session = await this.createSessionFn(bucket);
        if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
        return {
          accessKeyId: session.Credentials.AccessKeyId,
          secretAccessKey: session.Credentials.SecretAccessKey,
          sessionToken: session.Credentials.SessionToken,
          expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
        };
      }
    }
    const bucketEndpointMiddlewareOptions = {
      name: "bucketEndpointMiddleware",
      override: !0,
      relation: "after",
      toMiddleware: "endpointV2Middleware"
    }, validateBucketNameMiddlewareOptions = {
      step: "initialize",
      tags: [ "VALIDATE_BUCKET_NAME" ],
      name: "validateBucketNameMiddleware",
      override: !0
    };
    var httpRequest = __webpack_require__(1665);
    const addExpectContinueMiddlewareOptions = {
      step: "build",
      tags: [ "SET_EXPECT_HEADER", "EXPECT_HEADER" ],
      name: "addExpectContinueMiddleware",
      override: !0
    };
    var setFeature = __webpack_require__(5666);
    const regionRedirectEndpointMiddlewareOptions = {
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectEndpointMiddleware",
      override: !0,
      relation: "before",
      toMiddleware: "endpointV2Middleware"
    }, regionRedirectMiddlewareOptions = {
      step: "initialize",
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectMiddleware",
      override: !0
    };
    var booleanSelector = __webpack_require__(8718), types = __webpack_require__(982);
    const SESSION_TOKEN_HEADER = "X-Amz-S3session-Token".toLowerCase(), NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "s3_disable_express_session_auth", types.c.CONFIG),
      default: !1
    }, s3ExpressMiddlewareOptions = {
      name: "s3ExpressMiddleware",
      step: "build",
      tags: [ "S3", "S3_EXPRESS" ],
      override: !0
    };
    var getHttpSigningMiddleware = __webpack_require__(8523), getSmithyContext = __webpack_require__(9891);
    const defaultErrorHandler = signingProperties => error => {
      throw error;
    }, defaultSuccessHandler = (httpResponse, signingProperties) => {};
    var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(5009), DefaultIdentityProviderConfig = __webpack_require__(530), client = __webpack_require__(2818), resolveRegionConfig = __webpack_require__(4587), endpoints = __webpack_require__(7464), EventStreamSerdeConfig = __webpack_require__(5689), contentLengthMiddleware = __webpack_require__(4757), middleware_retry_configurations = __webpack_require__(5570), retry = __webpack_require__(1646), getSchemaSerdePlugin = __webpack_require__(2661), httpAuthSchemes = __webpack_require__(1777), resolveAwsSdkSigV4AConfig = __webpack_require__(4243), SignatureV4MultiRegion = __webpack_require__(2087), getEndpointFromInstructions = __webpack_require__(5968), aws = __webpack_require__(6560), EndpointCache = __webpack_require__(7915), decideEndpoint = __webpack_require__(2397), customEndpointFunctions = __webpack_require__(1882), BinaryDecisionDiagram = __webpack_require__(2806);
    const aw = "ref", ax = "argv", ay = "backend", az = "authSchemes", aA = "disableDoubleEncoding", aB = "signingName", aC = "signingRegion", aD = "signingRegionSet", a = -1, b = !0, c = !1, d = "isSet", e = "booleanEquals", f = "stringEquals", g = "coalesce", h = "substring", i = "", j = "aws.partition", k = "partitionResult", l = "accessPointSuffix", m = "regionPrefix", n = n => "outpostId_ssa_" + n + i, o = "hardwareType", p = "ite", q = "isValidHostLabel", s = "sigv4", t = "aws.isVirtualHostableS3Bucket", v = "getAttr", w = "bucketArn", x = "--", y = "arnType", z = "accesspoint", A = n => "accessPointName_ssa_" + n + i, B = "s3-object-lambda", C = "s3-outposts", D = "bucketPartition", E = "us-east-1", F = "outpostType", G = "name", H = "s3", I = "{url#scheme}://{Bucket}.{url#authority}{url#path}", J = "{url#scheme}://{url#authority}{url#path}", K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}", L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}", M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}", N = n => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}", O = n => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`", P = "sigv4a", Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}", R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", S = "https://s3.{partitionResult#dnsSuffix}", T = {
      [aw]: "UseFIPS"
    }, U = {
      [aw]: "UseDualStack"
    }, V = {
      [aw]: "Bucket"
    }, W = {
      fn: v,
      [ax]: [ {
        [aw]: k
      }, G ]
    }, X = {
      [aw]: "url"
    }, Y = {
      [aw]: "Region"
    }, Z = {
      [aw]: w
    }, aa = {
      [aw]: y
    }, ab = {
      [aw]: "accessPointName_ssa_1"
    }, ac = {
      fn: v,
      [ax]: [ Z, "region" ]
    }, ad = {
      [aw]: o
    }, ae = {
      fn: v,
      [ax]: [ Z, "service" ]
    }, af = {
      fn: v,
      [ax]: [ Z, "accountId" ]
    }, ag = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: !0,
        [G]: "{_s3e_auth}",
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ah = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ai = {
      [az]: [ {
        [aA]: !0,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: !0,
        [G]: s,
        [aB]: C,
        [aC]: "{Region}"
      } ]
    }, aj = {
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: H,
        [aC]: E
      } ]
    }, ak = {
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: H,
        [aC]: "{Region}"
      } ]
    }, al = {
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: B,
        [aC]: "{bucketArn#region}"
      } ]
    }, am = {
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: H,
        [aC]: "{bucketArn#region}"
      } ]
    }, an = {
      [az]: [ {
        [aA]: !0,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: !0,
        [G]: s,
        [aB]: C,
        [aC]: "{bucketArn#region}"
      } ]
    }, ao = {
      [az]: [ {
        [aA]: !0,
        [G]: s,
        [aB]: B,
        [aC]: "{Region}"
      } ]
    }, ap = [ Y ], aq = [ {
      [aw]: "Endpoint"
    } ], as = [ V ], at = [ V, 0, 7, !0 ], au = [ Z, "resourceId[1]" ], _data = {
      conditions: [ [ d, ap ], [ e, [ {
        [aw]: "Accelerate"
      }, b ] ], [ e, [ T, b ] ], [ e, [ U, b ] ], [ d, aq ], [ d, as ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 6, b ]
        }, i ]
      }, "--x-s3" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: at
        }, i ]
      }, "--xa-s3" ] ], [ j, ap, k ], [ h, at, l ], [ f, [ {
        [aw]: l
      }, "--op-s3" ] ], [ h, [ V, 8, 12, b ], m ], [ h, [ V, 32, 49, b ], n(2) ], [ h, [ V, 49, 50, b ], o ], [ e, [ {
        [aw]: "ForcePathStyle"
      }, b ] ], [ f, [ W, "aws-cn" ] ], [ p, [ U, ".dualstack", i ], "_s3e_ds" ], [ q, [ {
        [aw]: n(2)
      }, c ] ], [ p, [ T, "-fips", i ], "_s3e_fips" ], [ p, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableS3ExpressSessionAuth"
        }, c ]
      }, s, "sigv4-s3express" ], "_s3e_auth" ], [ t, [ V, c ] ], [ "parseURL", aq, "url" ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseS3ExpressControlEndpoint"
        }, c ]
      }, b ] ], [ t, [ V, b ] ], [ f, [ {
        fn: v,
        [ax]: [ X, "scheme" ]
      }, "http" ] ], [ q, [ Y, c ] ], [ "aws.parseArn", as, w ], [ v, [ {
        fn: "split",
        [ax]: [ V, x, 0 ]
      }, "[-2]" ], "s3expressAvailabilityZoneId" ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 4, c ]
        }, i ]
      }, "arn:" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 16, 18, b ]
        }, i ]
      }, x ] ], [ e, [ {
        fn: v,
        [ax]: [ X, "isIp" ]
      }, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 21, 23, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 27, 29, b ]
        }, i ]
      }, x ] ], [ f, [ {
        [aw]: m
      }, "beta" ] ], [ "uriEncode", as, "uri_encoded_bucket" ], [ q, [ Y, b ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseObjectLambdaEndpoint"
        }, c ]
      }, b ] ], [ v, [ Z, "resourceId[0]" ], y ], [ f, [ aa, i ] ], [ f, [ aa, z ] ], [ v, au, A(1) ], [ f, [ ab, i ] ], [ f, [ ac, i ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 14, 16, b ]
        }, i ]
      }, x ] ], [ f, [ ad, "e" ] ], [ f, [ ad, "o" ] ], [ f, [ Y, "aws-global" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 19, 21, b ]
        }, i ]
      }, x ] ], [ f, [ ae, B ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableAccessPoints"
        }, c ]
      }, b ] ], [ f, [ ae, C ] ], [ j, [ ac ], D ], [ q, [ ab, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 26, 28, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 15, 17, b ]
        }, i ]
      }, x ] ], [ v, [ Z, "resourceId[4]" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 20, 22, b ]
        }, i ]
      }, x ] ], [ e, [ {
        [aw]: "UseGlobalEndpoint"
      }, b ] ], [ f, [ Y, E ] ], [ v, au, n(1) ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseArnRegion"
        }, b ]
      }, b ] ], [ q, [ {
        [aw]: n(1)
      }, c ] ], [ v, [ Z, "resourceId[2]" ], F ], [ f, [ Y, ac ] ], [ f, [ {
        fn: v,
        [ax]: [ {
          [aw]: D
        }, G ]
      }, W ] ], [ e, [ {
        [aw]: "DisableMultiRegionAccessPoints"
      }, b ] ], [ q, [ ac, b ] ], [ f, [ {
        fn: v,
        [ax]: [ Z, "partition" ]
      }, W ] ], [ f, [ af, i ] ], [ f, [ ae, H ] ], [ q, [ af, c ] ], [ v, [ Z, "resourceId[3]" ], A(2) ], [ q, [ ab, c ] ], [ f, [ {
        [aw]: F
      }, z ] ], [ q, [ {
        [aw]: A(2)
      }, c ] ] ],
      results: [ [ a ], [ a, "Accelerate cannot be used with FIPS" ], [ a, "Cannot set dual-stack in combination with a custom endpoint." ], [ a, "A custom endpoint cannot be combined with FIPS" ], [ a, "A custom endpoint cannot be combined with S3 Accelerate" ], [ a, "Partition does not support FIPS" ], [ a, "S3Express does not support S3 Accelerate." ], [ "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag ], [ I, ag ], [ a, "S3Express bucket name is not a valid virtual hostable name." ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah ], [ "https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag ], [ a, "Unrecognized S3Express bucket name format." ], [ J, ag ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah ], [ a, "Expected a endpoint to be specified but no endpoint was found" ], [ "https://{Bucket}.ec2.{url#authority}", ai ], [ "https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ a, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"' ], [ a, "Invalid Outposts Bucket alias - it must be a valid bucket name." ], [ a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`." ], [ a, "Custom endpoint `{Endpoint}` was not a valid URI" ], [ a, "S3 Accelerate cannot be used in this region" ], [ "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ K, aj ], [ I, aj ], [ K, ak ], [ I, ak ], [ L, aj ], [ L, ak ], [ M, aj ], [ M, ak ], [ "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "Invalid region: region was not a valid DNS name." ], [ a, "S3 Object Lambda does not support Dual-stack" ], [ a, "S3 Object Lambda does not support S3 Accelerate" ], [ a, "Access points are not supported for this operation" ], [ a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`" ], [ a, "Invalid ARN: Missing account id" ], [ N(1), al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ a, O(1) ], [ a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`" ], [ a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)" ], [ a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`" ], [ a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`." ], [ a, "Invalid ARN: bucket ARN is missing a region" ], [ a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided" ], [ a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`" ], [ a, "Access Points do not support S3 Accelerate" ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ N(1), am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}" ], [ a, "S3 MRAP does not support dual-stack" ], [ a, "S3 MRAP does not support FIPS" ], [ a, "S3 MRAP does not support S3 Accelerate" ], [ a, "Invalid configuration: Multi-Region Access Point ARNs are disabled." ], [ "https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", {
        [az]: [ {
          [aA]: b,
          name: P,
          [aB]: H,
          [aD]: [ "*" ]
        } ]
      } ], [ a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`" ], [ a, "Invalid Access Point Name" ], [ a, "S3 Outposts does not support Dual-stack" ], [ a, "S3 Outposts does not support FIPS" ], [ a, "S3 Outposts does not support S3 Accelerate" ], [ a, "Invalid Arn: Outpost Access Point ARN contains sub resources" ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an ], [ a, O(2) ], [ a, "Expected an outpost type `accesspoint`, found {outpostType}" ], [ a, "Invalid ARN: expected an access point name" ], [ a, "Invalid ARN: Expected a 4-component resource" ], [ a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`" ], [ a, "Invalid ARN: The Outpost Id was not set" ], [ a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})" ], [ a, "Invalid ARN: No ARN type specified" ], [ a, "Invalid ARN: `{Bucket}` was not a valid ARN" ], [ a, "Path-style addressing cannot be used with ARN buckets" ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ Q, aj ], [ Q, ak ], [ R, aj ], [ R, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ a, "Path-style addressing cannot be used with S3 Accelerate" ], [ J, ao ], [ "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ J, aj ], [ J, ak ], [ S, aj ], [ S, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "A region must be set when sending requests to S3." ] ]
    }, r = 1e8, nodes = new Int32Array([ -1, 1, -1, 0, 3, r + 115, 1, 424, 4, 2, 272, 5, 3, 233, 6, 4, 85, 7, 5, 15, 8, 8, 9, r + 115, 16, 10, 13, 18, 11, 13, 19, 12, 13, 22, r + 14, 13, 35, 14, r + 42, 36, r + 103, 435, 6, 271, 16, 7, 270, 17, 8, 19, 18, 14, 501, 106, 9, 20, 24, 10, 21, 24, 11, 22, 24, 12, 23, 24, 13, 547, 24, 14, 77, 25, 20, 73, 26, 26, 27, 78, 37, 28, r + 86, 38, r + 86, 29, 39, 47, 30, 48, r + 58, 31, 50, 32, r + 85, 51, 33, 136, 55, r + 76, 34, 59, 35, r + 84, 60, 39, 36, 61, 37, r + 83, 62, 38, 146, 63, 41, r + 46, 61, 40, r + 83, 62, 41, 150, 64, 42, r + 54, 66, 43, r + 53, 70, 44, r + 52, 71, 45, r + 81, 73, 46, r + 80, 74, r + 78, r + 79, 40, 48, r + 57, 41, r + 57, 49, 42, 185, 50, 48, 62, 51, 49, r + 45, 52, 51, 53, 526, 60, 56, 54, 62, r + 55, 55, 63, 57, r + 46, 62, r + 55, 57, 64, 58, r + 54, 66, 59, r + 53, 69, 60, r + 65, 70, 61, r + 52, 72, r + 64, r + 51, 49, r + 45, 63, 51, 64, 526, 60, 67, 65, 62, r + 55, 66, 63, 68, r + 46, 62, r + 55, 68, 64, 69, r + 54, 66, 70, r + 53, 68, r + 47, 71, 70, 72, r + 52, 72, r + 50, r + 51, 25, 74, r + 42, 46, r + 39, 75, 57, 76, r + 41, 58, r + 40, r + 41, 26, r + 88, 78, 28, r + 87, 79, 34, 82, 80, 35, 81, 545, 36, r + 103, r + 115, 46, r + 97, 83, 57, 84, r + 99, 58, r + 98, r + 99, 5, 101, 86, 8, 87, r + 115, 16, 88, 89, 18, 91, 89, 19, 90, 92, 21, 97, 95, 19, 93, 92, 21, 98, 95, 21, 97, 94, 22, r + 14, 95, 35, 96, r + 42, 36, r + 103, r + 42, 22, r + 13, 98, 35, 99, r + 42, 36, r + 101, 100, 46, r + 110, r + 111, 6, 214, 102, 7, 208, 103, 8, 119, 104, 14, 118, 105, 21, 106, r + 23, 26, 107, 502, 37, 108, r + 86, 38, r + 86, 109, 39, 112, 110, 48, r + 58, 111, 50, 136, r + 85, 40, 113, r + 57, 41, r + 57, 114, 42, 115, 500, 48, r + 56, 116, 52, 117, r + 72, 65, r + 69, r + 72, 21, 501, r + 23, 9, 120, 124, 10, 121, 124, 11, 122, 124, 12, 123, 124, 13, 202, 124, 14, 195, 125, 20, 190, 126, 21, 127, r + 23, 23, 128, 129, 24, 189, 129, 26, 130, 197, 37, 131, r + 86, 38, r + 86, 132, 39, 159, 133, 48, r + 58, 134, 50, 135, r + 85, 51, 141, 136, 55, r + 76, 137, 59, 138, r + 84, 60, r + 83, 139, 61, 140, r + 83, 63, r + 83, r + 46, 55, r + 76, 142, 59, 143, r + 84, 60, 148, 144, 61, 145, r + 83, 62, 147, 146, 63, 150, r + 46, 63, 153, r + 46, 61, 149, r + 83, 62, 153, 150, 64, 151, r + 54, 66, 152, r + 53, 70, r + 82, r + 52, 64, 154, r + 54, 66, 155, r + 53, 70, 156, r + 52, 71, 157, r + 81, 73, 158, r + 80, 74, r + 77, r + 79, 40, 160, r + 57, 41, r + 57, 161, 42, 185, 162, 48, 174, 163, 49, r + 45, 164, 51, 165, 526, 60, 168, 166, 62, r + 55, 167, 63, 169, r + 46, 62, r + 55, 169, 64, 170, r + 54, 66, 171, r + 53, 69, 172, r + 65, 70, 173, r + 52, 72, r + 63, r + 51, 49, r + 45, 175, 51, 176, 526, 60, 179, 177, 62, r + 55, 178, 63, 180, r + 46, 62, r + 55, 180, 64, 181, r + 54, 66, 182, r + 53, 68, r + 47, 183, 70, 184, r + 52, 72, r + 48, r + 51, 48, r + 56, 186, 52, 187, r + 72, 65, r + 69, 188, 67, r + 70, r + 71, 25, r + 36, r + 42, 21, 191, r + 23, 25, 192, r + 42, 30, 194, 193, 46, r + 34, r + 36, 46, r + 33, r + 35, 21, 196, r + 23, 26, r + 88, 197, 28, r + 87, 198, 34, 201, 199, 35, 200, 545, 36, r + 101, r + 115, 46, r + 95, r + 96, 17, 203, r + 22, 20, 204, r + 21, 21, 205, 550, 33, 206, 550, 44, r + 16, 207, 45, r + 18, r + 20, 8, 209, 215, 16, 210, 220, 18, 211, 220, 19, 212, 224, 20, 213, 227, 21, 231, 401, 8, 218, 215, 19, 216, r + 9, 20, 217, 227, 21, 231, r + 9, 16, 219, 220, 18, 223, 220, 19, 221, 224, 20, 222, 227, 21, 231, r + 12, 19, 226, 224, 20, 225, r + 9, 21, r + 9, r + 12, 20, 230, 227, 21, 228, r + 9, 30, 229, r + 9, 34, r + 7, r + 9, 21, 231, 415, 30, 232, r + 8, 34, r + 7, r + 8, 4, r + 2, 234, 5, 235, 480, 6, 271, 236, 7, 270, 237, 8, 238, 491, 9, 239, 243, 10, 240, 243, 11, 241, 243, 12, 242, 243, 13, 547, 243, 14, 266, 244, 20, 264, 245, 26, 246, 267, 37, 247, r + 86, 38, r + 86, 248, 39, 249, 518, 40, 250, r + 57, 41, r + 57, 251, 42, 538, 252, 48, r + 43, 253, 49, r + 45, 254, 51, 255, 526, 60, 258, 256, 62, r + 55, 257, 63, 259, r + 46, 62, r + 55, 259, 64, 260, r + 54, 66, 261, r + 53, 69, 262, r + 65, 70, 263, r + 52, 72, r + 62, r + 51, 25, 265, r + 42, 46, r + 31, r + 32, 26, r + 88, 267, 28, r + 87, 268, 34, 269, 544, 46, r + 93, r + 94, 8, 397, r + 9, 8, 407, r + 9, 3, 346, 273, 4, r + 3, 274, 5, 284, 275, 8, 276, r + 115, 15, r + 5, 277, 16, 278, 281, 18, 279, 281, 19, 280, 281, 22, r + 14, 281, 35, 282, r + 42, 36, r + 102, 283, 46, r + 106, r + 107, 6, 405, 285, 7, 395, 286, 8, 295, 287, 14, 501, 288, 26, 289, 502, 37, 290, r + 86, 38, r + 86, 291, 39, 292, 307, 40, 293, r + 57, 41, r + 57, 294, 42, 335, 500, 9, 296, 300, 10, 297, 300, 11, 298, 300, 12, 299, 300, 13, 394, 300, 14, 339, 301, 15, r + 5, 302, 20, 337, 303, 26, 304, 341, 37, 305, r + 86, 38, r + 86, 306, 39, 309, 307, 48, r + 58, 308, 50, r + 74, r + 85, 40, 310, r + 57, 41, r + 57, 311, 42, 335, 312, 48, 324, 313, 49, r + 45, 314, 51, 315, 526, 60, 318, 316, 62, r + 55, 317, 63, 319, r + 46, 62, r + 55, 319, 64, 320, r + 54, 66, 321, r + 53, 69, 322, r + 65, 70, 323, r + 52, 72, r + 61, r + 51, 49, r + 45, 325, 51, 326, 526, 60, 329, 327, 62, r + 55, 328, 63, 330, r + 46, 62, r + 55, 330, 64, 331, r + 54, 66, 332, r + 53, 68, r + 47, 333, 70, 334, r + 52, 72, r + 49, r + 51, 48, r + 56, 336, 52, r + 67, r + 72, 25, 338, r + 42, 46, r + 27, r + 28, 15, r + 5, 340, 26, r + 88, 341, 28, r + 87, 342, 34, 345, 343, 35, 344, 545, 36, r + 102, r + 115, 46, r + 91, r + 92, 4, r + 2, 347, 5, 357, 348, 8, 349, r + 115, 15, r + 5, 350, 16, 351, 354, 18, 352, 354, 19, 353, 354, 22, r + 14, 354, 35, 355, r + 42, 36, r + 43, 356, 46, r + 104, r + 105, 6, 405, 358, 7, 395, 359, 8, 360, 491, 9, 361, 365, 10, 362, 365, 11, 363, 365, 12, 364, 365, 13, 394, 365, 14, 389, 366, 15, r + 5, 367, 20, 387, 368, 26, 369, 391, 37, 370, r + 86, 38, r + 86, 371, 39, 372, 518, 40, 373, r + 57, 41, r + 57, 374, 42, 538, 375, 48, r + 43, 376, 49, r + 45, 377, 51, 378, 526, 60, 381, 379, 62, r + 55, 380, 63, 382, r + 46, 62, r + 55, 382, 64, 383, r + 54, 66, 384, r + 53, 69, 385, r + 65, 70, 386, r + 52, 72, r + 60, r + 51, 25, 388, r + 42, 46, r + 25, r + 26, 15, r + 5, 390, 26, r + 88, 391, 28, r + 87, 392, 34, 393, 544, 46, r + 89, r + 90, 15, r + 5, 547, 8, 396, r + 9, 15, r + 5, 397, 16, 398, 410, 18, 399, 410, 19, 400, 410, 20, 401, r + 9, 27, 402, r + 12, 29, r + 11, 403, 31, r + 11, 404, 32, r + 11, 422, 8, 406, r + 9, 15, r + 5, 407, 16, 408, 410, 18, 409, 410, 19, 411, 410, 20, r + 12, r + 9, 20, 414, 412, 22, 413, r + 9, 34, r + 10, r + 9, 22, 416, 415, 27, 419, r + 12, 27, 418, 417, 34, r + 10, r + 12, 34, r + 10, 419, 43, r + 11, 420, 47, r + 11, 421, 53, r + 11, 422, 54, r + 11, 423, 56, r + 11, r + 12, 2, r + 1, 425, 3, 478, 426, 4, r + 4, 427, 5, 438, 428, 8, 429, r + 115, 16, 430, 433, 18, 431, 433, 19, 432, 433, 22, r + 14, 433, 35, 434, r + 42, 36, r + 44, 435, 46, r + 112, 436, 57, 437, r + 114, 58, r + 113, r + 114, 6, r + 6, 439, 7, r + 6, 440, 8, 450, 441, 14, 501, 442, 26, 443, 502, 37, 444, r + 86, 38, r + 86, 445, 39, 446, 465, 40, 447, r + 57, 41, r + 57, 448, 42, 471, 449, 48, r + 44, 500, 9, 451, 455, 10, 452, 455, 11, 453, 455, 12, 454, 455, 13, 547, 455, 14, 473, 456, 15, 460, 457, 20, 458, 461, 25, 459, r + 42, 46, r + 37, r + 38, 20, 540, 461, 26, 462, 474, 37, 463, r + 86, 38, r + 86, 464, 39, 467, 465, 48, r + 58, 466, 50, r + 75, r + 85, 40, 468, r + 57, 41, r + 57, 469, 42, 471, 470, 48, r + 44, 524, 48, r + 44, 472, 52, r + 68, r + 72, 26, r + 88, 474, 28, r + 87, 475, 34, r + 100, 476, 35, 477, 545, 36, r + 44, r + 115, 4, r + 2, 479, 5, 488, 480, 8, 481, r + 115, 16, 482, 485, 18, 483, 485, 19, 484, 485, 22, r + 14, 485, 35, 486, r + 42, 36, r + 43, 487, 46, r + 108, r + 109, 6, r + 6, 489, 7, r + 6, 490, 8, 503, 491, 14, 501, 492, 26, 493, 502, 37, 494, r + 86, 38, r + 86, 495, 39, 496, 518, 40, 497, r + 57, 41, r + 57, 498, 42, 538, 499, 48, r + 43, 500, 49, r + 45, 526, 26, r + 88, 502, 28, r + 87, r + 115, 9, 504, 508, 10, 505, 508, 11, 506, 508, 12, 507, 508, 13, 547, 508, 14, 541, 509, 15, 513, 510, 20, 511, 514, 25, 512, r + 42, 46, r + 29, r + 30, 20, 540, 514, 26, 515, 542, 37, 516, r + 86, 38, r + 86, 517, 39, 520, 518, 48, r + 58, 519, 50, r + 73, r + 85, 40, 521, r + 57, 41, r + 57, 522, 42, 538, 523, 48, r + 43, 524, 49, r + 45, 525, 51, 529, 526, 60, r + 55, 527, 62, r + 55, 528, 63, r + 55, r + 46, 60, 532, 530, 62, r + 55, 531, 63, 533, r + 46, 62, r + 55, 533, 64, 534, r + 54, 66, 535, r + 53, 69, 536, r + 65, 70, 537, r + 52, 72, r + 59, r + 51, 48, r + 43, 539, 52, r + 66, r + 72, 25, r + 24, r + 42, 26, r + 88, 542, 28, r + 87, 543, 34, r + 100, 544, 35, 546, 545, 36, r + 42, r + 115, 36, r + 43, r + 115, 17, 548, r + 22, 20, 549, r + 21, 33, 552, 550, 44, r + 17, 551, 45, r + 19, r + 20, 44, r + 15, 553, 45, r + 15, r + 20 ]), bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache.k({
      size: 50,
      params: [ "Accelerate", "Bucket", "DisableAccessPoints", "DisableMultiRegionAccessPoints", "DisableS3ExpressSessionAuth", "Endpoint", "ForcePathStyle", "Region", "UseArnRegion", "UseDualStack", "UseFIPS", "UseGlobalEndpoint", "UseObjectLambdaEndpoint", "UseS3ExpressControlEndpoint" ]
    }), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint.c)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions.m.aws = aws.U;
    const defaultS3HttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider = async (config, context, input) => ({
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
          name: "s3",
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
          name: "s3",
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
    const defaultS3HttpAuthSchemeProvider = ((defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => authParameters => {
      const endpoint = defaultEndpointResolver(authParameters), authSchemes = endpoint.properties?.authSchemes;
      if (!authSchemes) return (authParameters => {
        const options = [];
        authParameters.operation;
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
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
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
    });
    var commandBuilder = __webpack_require__(3444), schemas_0 = __webpack_require__(1260);
    class CreateSessionCommand extends((0, commandBuilder.G5)(commandBuilder.zr, commandBuilder.yt, "CreateSession", schemas_0.Nsl)){}
    var EndpointParameters = __webpack_require__(7072);
    var SelectorType;
    !function(SelectorType) {
      SelectorType.ENV = "env";
      SelectorType.CONFIG = "shared config entry";
    }(SelectorType || (SelectorType = {}));
    const stringUnionSelector = (obj, key, union, type) => {
      if (!(key in obj)) return;
      const value = obj[key].toUpperCase();
      if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
      return value;
    }, NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, "AWS_REQUEST_CHECKSUM_CALCULATION", constants.UQ, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, "request_checksum_calculation", constants.UQ, SelectorType.CONFIG),
      default: constants.WK
    }, NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, "AWS_RESPONSE_CHECKSUM_VALIDATION", constants.G7, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, "response_checksum_validation", constants.G7, SelectorType.CONFIG),
      default: constants.In
    };
    var emitWarningIfUnsupportedVersion = __webpack_require__(3129), defaultUserAgent = __webpack_require__(7336), nodeAppIdConfigOptions = __webpack_require__(2320), NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(1144), defaultProvider = __webpack_require__(1366);
    const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_S3_USE_ARN_REGION", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "s3_use_arn_region", types.c.CONFIG),
      default: void 0
    };
    var external_node_stream_ = __webpack_require__(7075), toUint8Array = __webpack_require__(9335);
    class HashCalculator extends external_node_stream_.Writable {
      hash;
      constructor(hash, options) {
        super(options);
        this.hash = hash;
      }
      _write(chunk, encoding, callback) {
        try {
          this.hash.update((0, toUint8Array.F)(chunk));
        } catch (err) {
          return callback(err);
        }
        callback();
      }
    }
    const readableStreamHasher = (hashCtor, readableStream) => {
      if (null !== readableStream.readableFlowing) throw new Error("Unable to calculate hash for flowing readable stream");
      const hash = new hashCtor, hashCalculator = new HashCalculator(hash);
      readableStream.pipe(hashCalculator);
      return new Promise((resolve, reject) => {
        readableStream.on("error", err => {
          hashCalculator.end();
          reject(err);
        });
        hashCalculator.on("error", reject);
        hashCalculator.on("finish", () => {
          hash.digest().then(resolve).catch(reject);
        });
      });
    };
    var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(4222), defaults_mode = __webpack_require__(5059), resolveDefaultsModeConfig = __webpack_require__(1174), configLoader = __webpack_require__(7749), regionConfig_config = __webpack_require__(3588), NodeUseDualstackEndpointConfigOptions = __webpack_require__(3912), NodeUseFipsEndpointConfigOptions = __webpack_require__(5914), EventStreamMarshaller = __webpack_require__(8312), util_retry_config = __webpack_require__(9069), calculateBodyLength = __webpack_require__(1723), node_http_handler = __webpack_require__(7424), stream_collector = __webpack_require__(1240), external_node_crypto_ = __webpack_require__(7598);
    const INIT = new Int32Array([ 1732584193, 4023233417, 2562383102, 271733878, 3285377520 ]), Sha1Js_K = new Int32Array([ 1518500249, 1859775393, 2400959708, 3395469782 ]);
    class Sha1Js {
      digestLength=20;
      state=Int32Array.from(INIT);
      w;
      buffer=new Uint8Array(64);
      bufferLength=0;
      bytesHashed=0;
      finished=!1;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = Sha1Js.normalizeKey(secret);
          this.inner = new Sha1Js;
          this.outer = new Sha1Js;
          const pad = new Uint8Array(128);
          for (let i = 0; i < 64; ++i) {
            pad[i] = 54 ^ key[i];
            pad[i + 64] = 92 ^ key[i];
          }
          this.inner.update(pad.subarray(0, 64));
          this.outer.update(pad.subarray(64));
        }
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        let pos = 0, {length} = data;
        this.bytesHashed += length;
        if (this.bufferLength > 0) {
          for (;length > 0 && this.bufferLength < 64; ) {
            this.buffer[this.bufferLength++] = data[pos++];
            --length;
          }
          if (64 === this.bufferLength) {
            this.hashBuffer(this.buffer, 0);
            this.bufferLength = 0;
          }
        }
        for (;length >= 64; ) {
          this.hashBuffer(data, pos);
          pos += 64;
          length -= 64;
        }
        for (;length > 0; ) {
          this.buffer[this.bufferLength++] = data[pos++];
          --length;
        }
      }
      async digest() {
        if (this.inner && this.outer) {
          if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
          this.finished = !0;
          const innerDigest = this.inner.digestSync();
          this.outer.update(innerDigest);
          return this.outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state = this.state.slice(), buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHi = this.bytesHashed / 536870912 | 0, bitsLo = this.bytesHashed << 3;
        buffer[bufferLength++] = 128;
        if (bufferLength > 56) {
          for (let i = bufferLength; i < 64; ++i) buffer[i] = 0;
          this.hashBufferWith(state, buffer, 0);
          bufferLength = 0;
        }
        for (let i = bufferLength; i < 56; ++i) buffer[i] = 0;
        const v = new DataView(buffer.buffer, buffer.byteOffset, 64);
        v.setUint32(56, bitsHi, !1);
        v.setUint32(60, bitsLo, !1);
        this.hashBufferWith(state, buffer, 0);
        const out = new Uint8Array(20);
        out[0] = state[0] >>> 24 & 255;
        out[1] = state[0] >>> 16 & 255;
        out[2] = state[0] >>> 8 & 255;
        out[3] = 255 & state[0];
        out[4] = state[1] >>> 24 & 255;
        out[5] = state[1] >>> 16 & 255;
        out[6] = state[1] >>> 8 & 255;
        out[7] = 255 & state[1];
        out[8] = state[2] >>> 24 & 255;
        out[9] = state[2] >>> 16 & 255;
        out[10] = state[2] >>> 8 & 255;
        out[11] = 255 & state[2];
        out[12] = state[3] >>> 24 & 255;
        out[13] = state[3] >>> 16 & 255;
        out[14] = state[3] >>> 8 & 255;
        out[15] = 255 & state[3];
        out[16] = state[4] >>> 24 & 255;
        out[17] = state[4] >>> 16 & 255;
        out[18] = state[4] >>> 8 & 255;
        out[19] = 255 & state[4];
        return out;
      }
      static normalizeKey(secret) {
        const key = (0, toUint8Array.F)(secret);
        if (key.byteLength > 64) {
          const h = new Sha1Js;
          h.update(key);
          const digest = h.digestSync(), padded = new Uint8Array(64);
          padded.set(digest);
          return padded;
        }
        const padded = new Uint8Array(64);
        padded.set(key);
        return padded;
      }
      hashBuffer(data, offset) {
        this.hashBufferWith(this.state, data, offset);
      }
      hashBufferWith(state, data, offset) {
        const w = this.w ??= new Int32Array(80);
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
        for (let t = 0; t < 16; ++t) w[t] = (255 & data[offset + 4 * t]) << 24 | (255 & data[offset + 4 * t + 1]) << 16 | (255 & data[offset + 4 * t + 2]) << 8 | 255 & data[offset + 4 * t + 3];
        for (let t = 16; t < 80; ++t) {
          const x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
          w[t] = x << 1 | x >>> 31;
        }
        for (let t = 0; t < 80; ++t) {
          const r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3, temp = ((s0 << 5 | s0 >>> 27) + (0 === r ? s1 & s2 ^ ~s1 & s3 : 2 === r ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (Sha1Js_K[r] + w[t] | 0) | 0) | 0;
          s4 = s3;
          s3 = s2;
          s2 = s1 << 30 | s1 >>> 2;
          s1 = s0;
          s0 = temp;
        }
        state[0] = state[0] + s0 | 0;
        state[1] = state[1] + s1 | 0;
        state[2] = state[2] + s2 | 0;
        state[3] = state[3] + s3 | 0;
        state[4] = state[4] + s4 | 0;
      }
    }
    const Sha1Node = (() => {
      try {
        (0, external_node_crypto_.createHash)("sha1");
        return !0;
      } catch {
        return !1;
      }
    })() ? class {
      digestLength=20;
      secret;
      hash;
      isHmac;
      finished=!1;
      constructor(secret) {
        this.secret = secret;
        this.isHmac = !!secret;
        this.hash = this.createHash();
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished hash.");
        this.hash.update(data);
      }
      async digest() {
        let buf;
        if (this.isHmac) {
          this.finished = !0;
          buf = this.hash.digest();
        } else buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = this.createHash();
        this.finished = !1;
      }
      createHash() {
        return this.secret ? (0, external_node_crypto_.createHmac)("sha1", "string" == typeof (data = this.secret) ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)) : (0, 
        external_node_crypto_.createHash)("sha1");
        var data;
      }
    } : Sha1Js;
    var AwsSdkSigV4Signer = __webpack_require__(5938), AwsSdkSigV4ASigner = __webpack_require__(1461), HttpBindingProtocol = __webpack_require__(1728), HttpInterceptingShapeSerializer = __webpack_require__(671), HttpInterceptingShapeDeserializer = __webpack_require__(5786), NormalizedSchema = __webpack_require__(7697), ProtocolLib = __webpack_require__(2637), ConfigurableSerdeContext = __webpack_require__(1261), XmlShapeDeserializer = __webpack_require__(7989);
    const ATTR_ESCAPE_RE = /[&<>"]/g, ATTR_ESCAPE_MAP = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function escapeAttribute(value) {
      return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
    }
    const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g, ELEMENT_ESCAPE_MAP = {
      "&": "&amp;",
      '"': "&quot;",
      "'": "&apos;",
      "<": "&lt;",
      ">": "&gt;",
      "\r": "&#x0D;",
      "\n": "&#x0A;",
      "": "&#x85;",
      "\u2028": "&#x2028;"
    };
    class XmlText {
      value;
      constructor(value) {
        this.value = value;
      }
      toString() {
        return ("" + this.value).replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
      }
    }
    class XmlNode {
      name;
      children;
      attributes={};
      static of(name, childText, withName) {
        const node = new XmlNode(name);
        void 0 !== childText && node.addChildNode(new XmlText(childText));
        void 0 !== withName && node.withName(withName);
        return node;
      }
      constructor(name, children = []) {
        this.name = name;
        this.children = children;
      }
      withName(name) {
        this.name = name;
        return this;
      }
      addAttribute(name, value) {
        this.attributes[name] = value;
        return this;
      }
      addChildNode(child) {
        this.children.push(child);
        return this;
      }
      removeAttribute(name) {
        delete this.attributes[name];
        return this;
      }
      n(name) {
        this.name = name;
        return this;
      }
      c(child) {
        this.children.push(child);
        return this;
      }
      a(name, value) {
        null != value && (this.attributes[name] = value);
        return this;
      }
      cc(input, field, withName = field) {
        if (null != input[field]) {
          const node = XmlNode.of(field, input[field]).withName(withName);
          this.c(node);
        }
      }
      l(input, listName, memberName, valueProvider) {
        null != input[listName] && valueProvider().map(node => {
          node.withName(memberName);
          this.c(node);
        });
      }
      lc(input, listName, memberName, valueProvider) {
        if (null != input[listName]) {
          const nodes = valueProvider(), containerNode = new XmlNode(memberName);
          nodes.map(node => {
            containerNode.c(node);
          });
          this.c(containerNode);
        }
      }
      toString() {
        const hasChildren = Boolean(this.children.length);
        let xmlText = `<${this.name}`;
        const attributes = this.attributes;
        for (const attributeName of Object.keys(attributes)) {
          const attribute = attributes[attributeName];
          null != attribute && (xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`);
        }
        return xmlText + (hasChildren ? `>${this.children.map(c => c.toString()).join("")}</${this.name}>` : "/>");
      }
    }
    var determineTimestampFormat = __webpack_require__(2948), date_utils = __webpack_require__(4189), fromBase64 = __webpack_require__(1752), toBase64 = __webpack_require__(325), NumericValue = __webpack_require__(1896), serde = __webpack_require__(253);
    class XmlShapeSerializer extends ConfigurableSerdeContext.B {
      settings;
      stringBuffer;
      byteBuffer;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = NormalizedSchema.l1.of(schema);
        if (ns.isStringSchema() && "string" == typeof value) this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64.E)(value); else {
          this.buffer = this.writeStruct(ns, value, void 0);
          const traits = ns.getMergedTraits();
          traits.httpPayload && !traits.xmlName && this.buffer.withName(ns.getName());
        }
      }
      flush() {
        if (void 0 !== this.byteBuffer) {
          const bytes = this.byteBuffer;
          delete this.byteBuffer;
          return bytes;
        }
        if (void 0 !== this.stringBuffer) {
          const str = this.stringBuffer;
          delete this.stringBuffer;
          return str;
        }
        const buffer = this.buffer;
        this.settings.xmlNamespace && (buffer?.attributes?.xmlns || buffer.addAttribute("xmlns", this.settings.xmlNamespace));
        delete this.buffer;
        return buffer.toString();
      }
      writeStruct(ns, value, parentXmlns) {
        const traits = ns.getMergedTraits(), name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
        if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(!0)}.`);
        const structXmlNode = XmlNode.of(name), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const val = value[memberName];
          if (null != val || memberSchema.isIdempotencyToken()) {
            if (memberSchema.getMergedTraits().xmlAttribute) {
              structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
              continue;
            }
            if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
              const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
              this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
              structXmlNode.addChildNode(memberNode);
            }
          }
        }
        const {$unknown} = value;
        if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && 1 === Object.keys(value).length) {
          const [k, v] = $unknown, node = XmlNode.of(k);
          if ("string" != typeof v) {
            if (!(value instanceof XmlNode || value instanceof XmlText)) throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
            structXmlNode.addChildNode(value);
          }
          this.writeSimpleInto(0, v, node, xmlns);
          structXmlNode.addChildNode(node);
        }
        xmlns && structXmlNode.addAttribute(xmlnsAttr, xmlns);
        return structXmlNode;
      }
      writeList(listMember, array, container, parentXmlns) {
        if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(!0)}`);
        const listTraits = listMember.getMergedTraits(), listValueSchema = listMember.getValueSchema(), listValueTraits = listValueSchema.getMergedTraits(), sparse = !!listValueTraits.sparse, flat = !!listTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns), writeItem = (container, value) => {
          if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
            const struct = this.writeStruct(listValueSchema, value, xmlns);
            container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
          } else {
            const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
            this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
            container.addChildNode(listItemNode);
          }
        };
        if (flat) for (const value of array) (sparse || null != value) && writeItem(container, value); else {
          const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
          xmlns && listNode.addAttribute(xmlnsAttr, xmlns);
          for (const value of array) (sparse || null != value) && writeItem(listNode, value);
          container.addChildNode(listNode);
        }
      }
      writeMap(mapMember, map, container, parentXmlns, containerIsMap = !1) {
        if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(!0)}`);
        const mapTraits = mapMember.getMergedTraits(), mapKeySchema = mapMember.getKeySchema(), keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key", mapValueSchema = mapMember.getValueSchema(), mapValueTraits = mapValueSchema.getMergedTraits(), valueTag = mapValueTraits.xmlName ?? "value", sparse = !!mapValueTraits.sparse, flat = !!mapTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns), addKeyValue = (entry, key, val) => {
          const keyNode = XmlNode.of(keyTag, key), [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
          keyXmlns && keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
          entry.addChildNode(keyNode);
          let valueNode = XmlNode.of(valueTag);
          mapValueSchema.isListSchema() ? this.writeList(mapValueSchema, val, valueNode, xmlns) : mapValueSchema.isMapSchema() ? this.writeMap(mapValueSchema, val, valueNode, xmlns, !0) : mapValueSchema.isStructSchema() ? valueNode = this.writeStruct(mapValueSchema, val, xmlns) : this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
          entry.addChildNode(valueNode);
        };
        if (flat) for (const key in map) {
          const val = map[key];
          if (sparse || null != val) {
            const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            addKeyValue(entry, key, val);
            container.addChildNode(entry);
          }
        } else {
          let mapNode;
          if (!containerIsMap) {
            mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            xmlns && mapNode.addAttribute(xmlnsAttr, xmlns);
            container.addChildNode(mapNode);
          }
          for (const key in map) {
            const val = map[key];
            if (sparse || null != val) {
              const entry = XmlNode.of("entry");
              addKeyValue(entry, key, val);
              (containerIsMap ? container : mapNode).addChildNode(entry);
            }
          }
        }
      }
      writeSimple(_schema, value) {
        if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
        const ns = NormalizedSchema.l1.of(_schema);
        let nodeContents = null;
        if (value && "object" == typeof value) if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64.n)(value); else {
          if (!(ns.isTimestampSchema() && value instanceof Date)) {
            if (ns.isBigDecimalSchema() && value) return value instanceof NumericValue.D ? value.string : String(value);
            throw ns.isMapSchema() || ns.isListSchema() ? new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.") : new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(!0)}`);
          }
          switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
           case 5:
            nodeContents = value.toISOString().replace(".000Z", "Z");
            break;

           case 6:
            nodeContents = (0, date_utils.JV)(value);
            break;

           case 7:
            nodeContents = String(value.getTime() / 1e3);
            break;

           default:
            console.warn("Missing timestamp format, using http date", value);
            nodeContents = (0, date_utils.JV)(value);
          }
        }
        (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) && (nodeContents = String(value));
        ns.isStringSchema() && (nodeContents = void 0 === value && ns.isIdempotencyToken() ? (0, 
        serde.ec)() : String(value));
        if (null === nodeContents) throw new Error(`Unhandled schema-value pair ${ns.getName(!0)}=${value}`);
        return nodeContents;
      }
      writeSimpleInto(_schema, value, into, parentXmlns) {
        const nodeContents = this.writeSimple(_schema, value), ns = NormalizedSchema.l1.of(_schema), content = new XmlText(nodeContents), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        xmlns && into.addAttribute(xmlnsAttr, xmlns);
        into.addChildNode(content);
      }
      getXmlnsAttribute(ns, parentXmlns) {
        const traits = ns.getMergedTraits(), [prefix, xmlns] = traits.xmlNamespace ?? [];
        return xmlns && xmlns !== parentXmlns ? [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ] : [ void 0, void 0 ];
      }
    }
    class XmlCodec extends ConfigurableSerdeContext.B {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new XmlShapeSerializer(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new XmlShapeDeserializer._(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
    class AwsRestXmlProtocol extends HttpBindingProtocol.s {
      codec;
      serializer;
      deserializer;
      mixin=new ProtocolLib.U;
      constructor(options) {
        super(options);
        const settings = {
          timestampFormat: {
            useTrait: !0,
            default: 5
          },
          httpBindings: !0,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace
        };
        this.codec = new XmlCodec(settings);
        this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
        this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
      }
      getPayloadCodec() {
        return this.codec;
      }
      getShapeId() {
        return "aws.protocols#restXml";
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          contentType && (request.headers["content-type"] = contentType);
        }
        "string" != typeof request.body || request.headers["content-type"] !== this.getDefaultContentType() || request.body.startsWith("<?xml ") || this.hasUnstructuredPayloadBinding(inputSchema) || (request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body);
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        return super.deserializeResponse(operationSchema, context, response);
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = ((output, data) => void 0 !== data?.Error?.Code ? data.Error.Code : void 0 !== data?.Code ? data.Code : 404 == output.statusCode ? "NotFound" : void 0)(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        if (dataObject.Error && "object" == typeof dataObject.Error) for (const key of Object.keys(dataObject.Error)) {
          dataObject[key] = dataObject.Error[key];
          "message" === key.toLowerCase() && (dataObject.message = dataObject.Error[key]);
        }
        dataObject.RequestId && !metadata.requestId && (metadata.requestId = dataObject.RequestId);
        const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.l1.of(errorSchema), message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {}, errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name, value = dataObject.Error?.[target] ?? dataObject[target];
          output[name] = errorDeserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/xml";
      }
      hasUnstructuredPayloadBinding(ns) {
        for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
        return !1;
      }
    }
    class S3RestXmlProtocol extends AwsRestXmlProtocol {
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context), ns = NormalizedSchema.l1.of(operationSchema.input);
        let bucketMemberIndex = 0;
        const requiredMemberCount = ns.getSchema()[6] ?? 0;
        if (input && "object" == typeof input) for (const [memberName, memberNs] of ns.structIterator()) {
          if (++bucketMemberIndex > requiredMemberCount) break;
          if ("Bucket" === memberName) {
            if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error("No value provided for input HTTP label: Bucket.");
            break;
          }
        }
        return request;
      }
    }
    const Md5Js_INIT = [ 1732584193, 4023233417, 2562383102, 271733878 ], Md5Js_M = 4294967295, Md5Js_S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), Md5Js_T = Array.from({
      length: 64
    }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
    function compress(state, block) {
      let a = state[0], b = state[1], c = state[2], d = state[3];
      for (let i = 0; i < 64; ++i) {
        let f, g;
        if (i < 16) {
          f = b & c | ~b & d;
          g = i;
        } else if (i < 32) {
          f = d & b | c & ~d;
          g = (5 * i + 1) % 16;
        } else if (i < 48) {
          f = b ^ c ^ d;
          g = (3 * i + 5) % 16;
        } else {
          f = c ^ (b | ~d);
          g = 7 * i % 16;
        }
        const x = block.getUint32(4 * g, !0), tmp = d;
        d = c;
        c = b;
        const s = Md5Js_S[4 * (i >> 4) + (3 & i)], sum = (a + f & Md5Js_M) + (x + Md5Js_T[i] & Md5Js_M) & Md5Js_M;
        b = b + ((sum << s | sum >>> 32 - s) >>> 0) & Md5Js_M;
        a = tmp;
      }
      state[0] = state[0] + a & Md5Js_M;
      state[1] = state[1] + b & Md5Js_M;
      state[2] = state[2] + c & Md5Js_M;
      state[3] = state[3] + d & Md5Js_M;
    }
    const Md5Node = (() => {
      try {
        (0, external_node_crypto_.createHash)("md5");
        return !0;
      } catch {
        return !1;
      }
    })() ? class {
      digestLength=16;
      hash=(0, external_node_crypto_.createHash)("md5");
      update(data) {
        this.hash.update((0, toUint8Array.F)(data));
      }
      async digest() {
        const buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = (0, external_node_crypto_.createHash)("md5");
      }
    } : class {
      digestLength=16;
      state=Uint32Array.from(Md5Js_INIT);
      writeBuffer=new DataView(new ArrayBuffer(64));
      bufferLength=0;
      bytesHashed=0;
      update(sourceData) {
        const data = (0, toUint8Array.F)(sourceData);
        let pos = 0, len = data.byteLength;
        this.bytesHashed += len;
        for (;len > 0; ) {
          this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
          --len;
          if (64 === this.bufferLength) {
            compress(this.state, this.writeBuffer);
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const state = Uint32Array.from(this.state), buf = new DataView(this.writeBuffer.buffer.slice(0));
        let bufLen = this.bufferLength;
        const bits = 8 * this.bytesHashed;
        buf.setUint8(bufLen++, 128);
        if (this.bufferLength % 64 >= 56) {
          for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
          compress(state, buf);
          bufLen = 0;
        }
        for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
        buf.setUint32(56, bits >>> 0, !0);
        buf.setUint32(60, Math.floor(bits / 2 ** 32), !0);
        compress(state, buf);
        const out = new Uint8Array(16), view = new DataView(out.buffer);
        for (let i = 0; i < 4; ++i) view.setUint32(4 * i, state[i], !0);
        return out;
      }
      reset() {
        this.state.set(Md5Js_INIT);
        this.writeBuffer = new DataView(new ArrayBuffer(64));
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
    };
    var Sha256Node = __webpack_require__(6666), NoOpLogger = __webpack_require__(1821), parseUrl = __webpack_require__(6181), stream_type_check = __webpack_require__(8790);
    function getAwsChunkedEncodingStream_getAwsChunkedEncodingStream(stream, options) {
      const readable = stream, readableStream = stream;
      if ((0, stream_type_check.H)(readableStream)) return ((readableStream, options) => {
        const {base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher} = options, checksumRequired = void 0 !== base64Encoder && void 0 !== bodyLengthChecker && void 0 !== checksumAlgorithmFn && void 0 !== checksumLocationName && void 0 !== streamHasher, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
        Promise.resolve(digest).catch(() => {});
        const reader = readableStream.getReader();
        return new ReadableStream({
          async pull(controller) {
            const {value, done} = await reader.read();
            if (done) {
              controller.enqueue("0\r\n");
              if (checksumRequired) {
                const checksum = base64Encoder(await digest);
                controller.enqueue(`${checksumLocationName}:${checksum}\r\n`);
                controller.enqueue("\r\n");
              }
              controller.close();
            } else controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r\n${value}\r\n`);
          }
        });
      })(readableStream, options);
      const {base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher} = options, checksumRequired = void 0 !== base64Encoder && void 0 !== checksumAlgorithmFn && void 0 !== checksumLocationName && void 0 !== streamHasher, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
      Promise.resolve(digest).catch(() => {});
      const awsChunkedEncodingStream = new external_node_stream_.Readable({
        read() {
          readable.resume();
        }
      });
      readable.on("data", data => {
        const length = bodyLengthChecker(data) || 0;
        if (0 !== length) {
          awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
          awsChunkedEncodingStream.push(data);
          awsChunkedEncodingStream.push("\r\n") || readable.pause();
        }
      });
      readable.on("error", err => {
        awsChunkedEncodingStream.destroy(err);
      });
      readable.pause();
      readable.on("end", async () => {
        try {
          awsChunkedEncodingStream.push("0\r\n");
          if (checksumRequired) {
            const checksum = base64Encoder(await digest);
            awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
            awsChunkedEncodingStream.push("\r\n");
          }
          awsChunkedEncodingStream.push(null);
        } catch (err) {
          awsChunkedEncodingStream.destroy(err);
        }
      });
      return awsChunkedEncodingStream;
    }
    var sdk_stream_mixin = __webpack_require__(6930), fromUtf8 = __webpack_require__(9080), toUtf8 = __webpack_require__(5117);
    var region_config_resolver_extensions = __webpack_require__(3131), defaultExtensionConfiguration = __webpack_require__(7399), httpExtensionConfiguration = __webpack_require__(5982);
    class S3Client extends client.K {
      config;
      constructor(...[configuration]) {
        const _config_0 = (config => {
          (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
          const defaultsMode = (0, resolveDefaultsModeConfig.I)(config), defaultConfigProvider = () => defaultsMode().then(defaults_mode.l), clientSharedValues = (config => ({
            apiVersion: "2006-03-01",
            base64Decoder: config?.base64Decoder ?? fromBase64.E,
            base64Encoder: config?.base64Encoder ?? toBase64.n,
            disableHostPrefix: config?.disableHostPrefix ?? !1,
            endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
            extensions: config?.extensions ?? [],
            getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? getAwsChunkedEncodingStream_getAwsChunkedEncodingStream,
            httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
            httpAuthSchemes: config?.httpAuthSchemes ?? [ {
              schemeId: "aws.auth#sigv4",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2
            }, {
              schemeId: "aws.auth#sigv4a",
              identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner.S
            } ],
            logger: config?.logger ?? new NoOpLogger.N,
            md5: config?.md5 ?? Md5Node,
            protocol: config?.protocol ?? S3RestXmlProtocol,
            protocolSettings: config?.protocolSettings ?? {
              defaultNamespace: "com.amazonaws.s3",
              errorTypeRegistries: schemas_0.q1U,
              xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
              version: "2006-03-01",
              serviceTarget: "AmazonS3"
            },
            sdkStreamMixin: config?.sdkStreamMixin ?? sdk_stream_mixin.c,
            serviceId: config?.serviceId ?? "S3",
            sha1: config?.sha1 ?? Sha1Node,
            sha256: config?.sha256 ?? Sha256Node.k,
            signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
            signingEscapePath: config?.signingEscapePath ?? !1,
            urlParser: config?.urlParser ?? parseUrl.D,
            useArnRegion: config?.useArnRegion ?? void 0,
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
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
              serviceId: clientSharedValues.serviceId,
              clientVersion: "3.1169.0"
            }),
            disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0, configLoader.Z)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
            eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller.J2,
            maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
            region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
              ...regionConfig_config.zH,
              ...loaderConfig
            }),
            requestChecksumCalculation: config?.requestChecksumCalculation ?? (0, configLoader.Z)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
            requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
            responseChecksumValidation: config?.responseChecksumValidation ?? (0, configLoader.Z)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
            retryMode: config?.retryMode ?? (0, configLoader.Z)({
              ...middleware_retry_configurations.kN,
              default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
            }, config),
            sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
            streamCollector: config?.streamCollector ?? stream_collector.k,
            streamHasher: config?.streamHasher ?? readableStreamHasher,
            useArnRegion: config?.useArnRegion ?? (0, configLoader.Z)(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
            useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
            useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
            userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
          };
        })(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0), _config_3 = (input => {
          const {requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize} = input;
          return Object.assign(input, {
            requestChecksumCalculation: (0, normalizeProvider.t)(requestChecksumCalculation ?? constants.WK),
            responseChecksumValidation: (0, normalizeProvider.t)(responseChecksumValidation ?? constants.In),
            requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
            checksumAlgorithms: input.checksumAlgorithms ?? {}
          });
        })((0, configurations.D)(_config_1)), _config_4 = (0, middleware_retry_configurations.$z)(_config_3), _config_5 = (0, 
        resolveRegionConfig.T)(_config_4), _config_6 = (0, hostHeaderMiddleware.OV)(_config_5), _config_7 = (0, 
        endpoints.Co)(_config_6), _config_9 = (config => {
          const config_0 = (0, httpAuthSchemes.ho)(config), config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
          return Object.assign(config_1, {
            authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
          });
        })((0, EventStreamSerdeConfig.o)(_config_7)), _config_11 = ((runtimeConfig, extensions) => {
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
        })(((input, {session}) => {
          const [s3ClientProvider, CreateSessionCommandCtor] = session, {forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader} = input;
          return Object.assign(input, {
            forcePathStyle: forcePathStyle ?? !1,
            useAccelerateEndpoint: useAccelerateEndpoint ?? !1,
            disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? !1,
            followRegionRedirects: followRegionRedirects ?? !1,
            s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async key => s3ClientProvider().send(new CreateSessionCommandCtor({
              Bucket: key
            }))),
            bucketEndpoint: bucketEndpoint ?? !1,
            expectContinueHeader: expectContinueHeader ?? 2097152
          });
        })(_config_9, {
          session: [ () => this, CreateSessionCommand ]
        }), configuration?.extensions || []);
        this.config = _config_11;
        this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
        this.middlewareStack.use((0, retry.ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
          httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
        this.middlewareStack.use((options = this.config, {
          applyToStack: clientStack => {
            clientStack.add(function({bucketEndpoint}) {
              return next => async args => {
                const {input: {Bucket}} = args;
                if (!bucketEndpoint && "string" == typeof Bucket && !(str = Bucket, "string" == typeof str && 0 === str.indexOf("arn:") && str.split(":").length >= 6) && Bucket.indexOf("/") >= 0) {
                  const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
                  err.name = "InvalidBucketName";
                  throw err;
                }
                var str;
                return next({
                  ...args
                });
              };
            }(options), validateBucketNameMiddlewareOptions);
            clientStack.addRelativeTo(function(options) {
              return (next, context) => async args => {
                if (options.bucketEndpoint) {
                  const endpoint = context.endpointV2;
                  if (endpoint) {
                    const bucket = args.input.Bucket;
                    if ("string" == typeof bucket) try {
                      const bucketEndpointUrl = new URL(bucket);
                      context.endpointV2 = {
                        ...endpoint,
                        url: bucketEndpointUrl
                      };
                    } catch (e) {
                      const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
                      "NoOpLogger" === context.logger?.constructor?.name ? console.warn(warning) : context.logger?.warn?.(warning);
                      throw e;
                    }
                  }
                }
                return next(args);
              };
            }(options), bucketEndpointMiddlewareOptions);
          }
        }));
        var options, clientConfig, config;
        this.middlewareStack.use((options => ({
          applyToStack: clientStack => {
            clientStack.add(function(options) {
              return next => async args => {
                const {request} = args;
                if (!1 !== options.expectContinueHeader && httpRequest.K.isInstance(request) && request.body && "node" === options.runtime && "FetchHttpHandler" !== options.requestHandler?.constructor?.name) {
                  let sendHeader = !0;
                  if ("number" == typeof options.expectContinueHeader) try {
                    sendHeader = (Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1 / 0) >= options.expectContinueHeader;
                  } catch (e) {} else sendHeader = !!options.expectContinueHeader;
                  sendHeader && (request.headers.Expect = "100-continue");
                }
                return next({
                  ...args,
                  request
                });
              };
            }(options), addExpectContinueMiddlewareOptions);
          }
        }))(this.config));
        this.middlewareStack.use((clientConfig = this.config, {
          applyToStack: clientStack => {
            clientStack.add(function(clientConfig) {
              return (next, context) => async args => {
                try {
                  return await next(args);
                } catch (err) {
                  if (clientConfig.followRegionRedirects) {
                    const statusCode = err?.$metadata?.httpStatusCode, isHeadBucket = "HeadBucketCommand" === context.commandName, bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
                    if (bucketRegionHeader && (301 === statusCode || 400 === statusCode && ("IllegalLocationConstraintException" === err?.name || isHeadBucket))) {
                      try {
                        const actualRegion = bucketRegionHeader;
                        context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
                        context.__s3RegionRedirect = actualRegion;
                        (0, setFeature.J)(context, "S3_REGION_REDIRECT", "Ah");
                      } catch (e) {
                        throw new Error("Region redirect failed: " + e);
                      }
                      return next(args);
                    }
                  }
                  throw err;
                }
              };
            }(clientConfig), regionRedirectMiddlewareOptions);
            clientStack.addRelativeTo((config = clientConfig, (next, context) => async args => {
              const originalRegion = await config.region(), regionProviderRef = config.region;
              let unlock = () => {};
              if (context.__s3RegionRedirect) {
                Object.defineProperty(config, "region", {
                  writable: !1,
                  value: async () => context.__s3RegionRedirect
                });
                unlock = () => Object.defineProperty(config, "region", {
                  writable: !0,
                  value: regionProviderRef
                });
              }
              try {
                const result = await next(args);
                if (context.__s3RegionRedirect) {
                  unlock();
                  if (originalRegion !== await config.region()) throw new Error("Region was not restored following S3 region redirect.");
                }
                return result;
              } catch (e) {
                unlock();
                throw e;
              }
            }), regionRedirectEndpointMiddlewareOptions);
            var config;
          }
        }));
        this.middlewareStack.use((options => ({
          applyToStack: clientStack => {
            clientStack.add((options => (next, context) => async args => {
              if (context.endpointV2) {
                const endpoint = context.endpointV2, isS3ExpressAuth = "sigv4-s3express" === endpoint.properties?.authSchemes?.[0]?.name;
                if ("S3Express" === endpoint.properties?.backend || "Directory" === endpoint.properties?.bucketType) {
                  (0, setFeature.J)(context, "S3_EXPRESS_BUCKET", "J");
                  context.isS3ExpressBucket = !0;
                }
                if (isS3ExpressAuth) {
                  const requestBucket = args.input.Bucket;
                  if (requestBucket) {
                    const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
                      Bucket: requestBucket
                    });
                    context.s3ExpressIdentity = s3ExpressIdentity;
                    httpRequest.K.isInstance(args.request) && s3ExpressIdentity.sessionToken && (args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken);
                  }
                }
              }
              return next(args);
            })(options), s3ExpressMiddlewareOptions);
          }
        }))(this.config));
        this.middlewareStack.use((config = this.config, {
          applyToStack: clientStack => {
            clientStack.addRelativeTo((config => (next, context) => async args => {
              if (!httpRequest.K.isInstance(args.request)) return next(args);
              const scheme = (0, getSmithyContext.u)(context).selectedHttpAuthScheme;
              if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
              const {httpAuthOption: {signingProperties = {}}, identity, signer} = scheme;
              let request;
              request = context.s3ExpressIdentity ? await (async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
                const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
                if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
                return signedRequest;
              })(context.s3ExpressIdentity, 0, args.request, await config.signer()) : await signer.sign(args.request, identity, signingProperties);
              const output = await next({
                ...args,
                request
              }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
              (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
              return output;
            })(config), getHttpSigningMiddleware.Q);
          }
        }));
      }
      destroy() {
        super.destroy();
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
  }
};
