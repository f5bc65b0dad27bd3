export const id = 7685;

export const ids = [ 7685 ];

export const modules = {
  7685: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      identity: () => identity,
      stsClient: () => stsClient
    });
    var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172), _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5782), _clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355), _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2268), _translate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
    const stsClient = (cancelled, credentials) => (0, _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_1__.I)(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__.i((0, 
    _clients_js__WEBPACK_IMPORTED_MODULE_3__.clientSettings)(cancelled, credentials)), credentials);
    function identity(client) {
      return {
        place: async function() {
          const {Account: account = "", Arn: arn = ""} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
            action: "sts:GetCallerIdentity",
            subject: "the credentials of this job"
          }, () => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_4__.z({})));
          return {
            account,
            arn,
            region: await client.config.region()
          };
        }
      };
    }
  }
};
