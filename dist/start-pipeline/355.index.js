export const id = 355;

export const ids = [ 355 ];

export const modules = {
  7355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      clientSettings: () => clientSettings,
      sageMakerClient: () => sageMakerClient
    });
    var _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2502);
    const clientSettings = {
      maxAttempts: Number(process.env.AWS_MAX_ATTEMPTS ?? 8)
    }, sageMakerClient = () => new _aws_sdk_client_sagemaker__WEBPACK_IMPORTED_MODULE_0__.k(clientSettings);
  }
};
