export const id = 5046;

export const ids = [ 5046 ];

export const modules = {
  5046: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      remains: () => remains
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7919), _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489), _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415), _translate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
    function remains(client) {
      const looks = {
        "AWS::SageMaker::Endpoint": name => ask("sagemaker:DescribeEndpoint", `endpoint ${name}`, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_1__.C({
          EndpointName: name
        }))),
        "AWS::SageMaker::EndpointConfig": name => ask("sagemaker:DescribeEndpointConfig", `endpoint config ${name}`, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_2__.u({
          EndpointConfigName: name
        }))),
        "AWS::SageMaker::Model": name => ask("sagemaker:DescribeModel", `model ${name}`, () => client.send(new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_3__.u({
          ModelName: name
        })))
      };
      return {
        isThere: async function(type, name) {
          return "" !== name && void 0 !== await (looks[type]?.(name));
        }
      };
    }
    function ask(action, subject, call) {
      return (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.xo)({
        code: "ValidationException",
        text: "Could not find"
      }, () => (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
        action,
        subject
      }, call));
    }
  }
};
