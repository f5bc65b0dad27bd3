export const id = 4125;

export const ids = [ 4125 ];

export const modules = {
  4125: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      s3Client: () => s3Client
    });
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55), _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355), _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2268);
    const s3Client = (cancelled, credentials) => {
      const forcePathStyle = Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL);
      return (0, _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__.I)(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.Y({
        ...(0, _clients_js__WEBPACK_IMPORTED_MODULE_2__.clientSettings)(cancelled, credentials),
        forcePathStyle
      }), credentials);
    };
  }
};
