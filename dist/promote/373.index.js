export const id = 373;

export const ids = [ 373 ];

export const modules = {
  711: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => RpcProtocol
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5346), _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697), _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1665), _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873), _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5424);
    class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
      async serializeRequest(operationSchema, _input, context) {
        const serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input), schema = ns.getSchema();
        let payload;
        const input = _input && "object" == typeof _input ? _input : {}, request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
          protocol: "",
          hostname: "",
          port: void 0,
          path: "/",
          fragment: void 0,
          query,
          headers,
          body: void 0
        });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input);
        }
        if (input) {
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            if (input[eventStreamMember]) {
              const initialRequest = {};
              for (const [memberName] of ns.structIterator()) memberName !== eventStreamMember && null != input[memberName] && (initialRequest[memberName] = input[memberName]);
              payload = await this.serializeEventStream({
                eventStream: input[eventStreamMember],
                requestSchema: ns,
                initialRequest
              });
            }
          } else {
            serializer.write(schema, input);
            payload = serializer.flush();
          }
        }
        request.headers = Object.assign(request.headers, headers);
        request.query = query;
        request.body = payload;
        request.method = "POST";
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer, ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output), dataObject = {};
        if (this.isErrorResponse(response.statusCode)) {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
        }
        for (const header in response.headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
          response,
          responseSchema: ns,
          initialResponseContainer: dataObject
        }); else {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
          bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      isErrorResponse(statusCode) {
        return statusCode >= 300;
      }
    }
  },
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4440);
    const clientSettings = {
      maxAttempts: Number(process.env.AWS_MAX_ATTEMPTS ?? 8)
    }, sageMakerClient = () => new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__.k(clientSettings);
  }
};
