export const id = 6819;

export const ids = [ 6819 ];

export const modules = {
  5592: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "logs"
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
  7094: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TJH: () => DescribeLogStreams$,
      IU$: () => GetLogEvents$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class CloudWatchLogsServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
      }
    }
    class AccessDeniedException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";
      name="AccessDeniedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "AccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
      }
    }
    class InvalidParameterException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";
      name="InvalidParameterException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterException.prototype);
      }
    }
    class OperationAbortedException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";
      name="OperationAbortedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "OperationAbortedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OperationAbortedException.prototype);
      }
    }
    class ResourceNotFoundException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
      name="ResourceNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
      }
    }
    class ServiceUnavailableException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
      name="ServiceUnavailableException";
      $fault="server";
      constructor(opts) {
        super({
          name: "ServiceUnavailableException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
      }
    }
    class InternalServerException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";
      name="InternalServerException";
      $fault="server";
      constructor(opts) {
        super({
          name: "InternalServerException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
      }
    }
    class ThrottlingException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";
      name="ThrottlingException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ThrottlingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
      }
    }
    class ValidationException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";
      name="ValidationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ValidationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
      }
    }
    class InvalidOperationException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";
      name="InvalidOperationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidOperationException.prototype);
      }
    }
    class ConflictException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";
      name="ConflictException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
      }
    }
    class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
      name="ServiceQuotaExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ServiceQuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
      }
    }
    class LimitExceededException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";
      name="LimitExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
      }
    }
    class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
      name="ResourceAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
      }
    }
    class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
      name="DataAlreadyAcceptedException";
      $fault="client";
      expectedSequenceToken;
      constructor(opts) {
        super({
          name: "DataAlreadyAcceptedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
        this.expectedSequenceToken = opts.expectedSequenceToken;
      }
    }
    class InternalStreamingException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";
      name="InternalStreamingException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InternalStreamingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InternalStreamingException.prototype);
      }
    }
    class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
      name="InvalidSequenceTokenException";
      $fault="client";
      expectedSequenceToken;
      constructor(opts) {
        super({
          name: "InvalidSequenceTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
        this.expectedSequenceToken = opts.expectedSequenceToken;
      }
    }
    class UnrecognizedClientException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
      name="UnrecognizedClientException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnrecognizedClientException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
      }
    }
    class SessionStreamingException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";
      name="SessionStreamingException";
      $fault="client";
      constructor(opts) {
        super({
          name: "SessionStreamingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SessionStreamingException.prototype);
      }
    }
    class SessionTimeoutException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";
      name="SessionTimeoutException";
      $fault="client";
      constructor(opts) {
        super({
          name: "SessionTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SessionTimeoutException.prototype);
      }
    }
    class MalformedQueryException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";
      name="MalformedQueryException";
      $fault="client";
      queryCompileError;
      constructor(opts) {
        super({
          name: "MalformedQueryException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MalformedQueryException.prototype);
        this.queryCompileError = opts.queryCompileError;
      }
    }
    class TooManyTagsException extends CloudWatchLogsServiceException {
      static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";
      name="TooManyTagsException";
      $fault="client";
      resourceName;
      constructor(opts) {
        super({
          name: "TooManyTagsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
        this.resourceName = opts.resourceName;
      }
    }
    const _c = "client", _e = "error", _eST = "expectedSequenceToken", _hE = "httpError", _lGIo = "logGroupIdentifier", _lSN = "logStreamName", _m = "message", _nT = "nextToken", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs", n0 = "com.amazonaws.cloudwatchlogs", _s_registry = new TypeRegistry.O(_s);
    var CloudWatchLogsServiceException$ = [ -3, _s, "CloudWatchLogsServiceException", 0, [], [] ];
    _s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var AccessDeniedException$ = [ -3, n0, "AccessDeniedException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
    var ConflictException$ = [ -3, n0, "ConflictException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var DataAlreadyAcceptedException$ = [ -3, n0, "DataAlreadyAcceptedException", {
      [_e]: _c
    }, [ _eST, _m ], [ 0, 0 ] ];
    n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
    var InternalServerException$ = [ -3, n0, "InternalServerException", {
      [_e]: "server",
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InternalServerException$, InternalServerException);
    var InternalStreamingException$ = [ -3, n0, "InternalStreamingException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
    var InvalidOperationException$ = [ -3, n0, "InvalidOperationException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
    var InvalidParameterException$ = [ -3, n0, "InvalidParameterException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
    var InvalidSequenceTokenException$ = [ -3, n0, "InvalidSequenceTokenException", {
      [_e]: _c
    }, [ _eST, _m ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
    var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var MalformedQueryException$ = [ -3, n0, "MalformedQueryException", {
      [_e]: _c
    }, [ "queryCompileError", _m ], [ () => QueryCompileError$, 0 ] ];
    n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
    var OperationAbortedException$ = [ -3, n0, "OperationAbortedException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
    var ResourceAlreadyExistsException$ = [ -3, n0, "ResourceAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
    var ResourceNotFoundException$ = [ -3, n0, "ResourceNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var ServiceQuotaExceededException$ = [ -3, n0, "ServiceQuotaExceededException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
    var ServiceUnavailableException$ = [ -3, n0, "ServiceUnavailableException", {
      [_e]: "server"
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
    var SessionStreamingException$ = [ -3, n0, "SessionStreamingException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
    var SessionTimeoutException$ = [ -3, n0, "SessionTimeoutException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
    var ThrottlingException$ = [ -3, n0, "ThrottlingException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ThrottlingException$, ThrottlingException);
    var TooManyTagsException$ = [ -3, n0, "TooManyTagsException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _m, "resourceName" ], [ 0, 0 ] ];
    n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
    var UnrecognizedClientException$ = [ -3, n0, "UnrecognizedClientException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
    var ValidationException$ = [ -3, n0, "ValidationException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var DescribeLogStreamsRequest$ = [ 3, n0, "DescribeLogStreamsRequest", 0, [ "logGroupName", _lGIo, "logStreamNamePrefix", "orderBy", "descending", _nT, "limit" ], [ 0, 0, 0, 0, 2, 0, 1 ] ], DescribeLogStreamsResponse$ = [ 3, n0, "DescribeLogStreamsResponse", 0, [ "logStreams", _nT ], [ () => LogStreams, 0 ] ], GetLogEventsRequest$ = [ 3, n0, "GetLogEventsRequest", 0, [ _lSN, "logGroupName", _lGIo, "startTime", "endTime", _nT, "limit", "startFromHead", "unmask" ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ], GetLogEventsResponse$ = [ 3, n0, "GetLogEventsResponse", 0, [ "events", "nextForwardToken", "nextBackwardToken" ], [ () => OutputLogEvents, 0, 0 ] ], LogStream$ = [ 3, n0, "LogStream", 0, [ _lSN, "creationTime", "firstEventTimestamp", "lastEventTimestamp", "lastIngestionTime", "uploadSequenceToken", "arn", "storedBytes" ], [ 0, 1, 1, 1, 1, 0, 0, 1 ] ], OutputLogEvent$ = [ 3, n0, "OutputLogEvent", 0, [ "timestamp", _m, "ingestionTime" ], [ 1, 0, 1 ] ], QueryCompileError$ = [ 3, n0, "QueryCompileError", 0, [ "location", _m ], [ () => QueryCompileErrorLocation$, 0 ] ], QueryCompileErrorLocation$ = [ 3, n0, "QueryCompileErrorLocation", 0, [ "startCharOffset", "endCharOffset" ], [ 1, 1 ] ], LogStreams = [ 1, n0, "LogStreams", 0, () => LogStream$ ], OutputLogEvents = [ 1, n0, "OutputLogEvents", 0, () => OutputLogEvent$ ], DescribeLogStreams$ = [ 9, n0, "DescribeLogStreams", 0, () => DescribeLogStreamsRequest$, () => DescribeLogStreamsResponse$ ], GetLogEvents$ = [ 9, n0, "GetLogEvents", 0, () => GetLogEventsRequest$, () => GetLogEventsResponse$ ];
  }
};
