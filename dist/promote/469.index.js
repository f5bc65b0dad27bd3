export const id = 469;

export const ids = [ 469 ];

export const modules = {
  6469: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      alarms: () => alarms,
      cloudWatchClient: () => cloudWatchClient
    });
    var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83), _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2586), _clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355), _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2268), _translate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
    const cloudWatchClient = (cancelled, credentials) => (0, _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_1__.I)(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_2__.W((0, 
    _clients_js__WEBPACK_IMPORTED_MODULE_3__.r)(cancelled, credentials)), credentials), mostNames = 100;
    function alarms(client) {
      return {
        find: function(names) {
          return (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__._h)(async () => {
            const AlarmNames = [ ...new Set(names) ].slice(0, mostNames);
            if (0 === AlarmNames.length) return [];
            const {MetricAlarms = [], CompositeAlarms = []} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_0__.CD)({
              action: "cloudwatch:DescribeAlarms",
              subject: `alarms ${AlarmNames.join(", ")}`
            }, () => client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_4__.z({
              AlarmNames,
              AlarmTypes: [ "MetricAlarm", "CompositeAlarm" ],
              MaxRecords: mostNames
            })));
            return [ ...MetricAlarms, ...CompositeAlarms ].map(({AlarmName = "", StateReason, StateValue = "INSUFFICIENT_DATA"}) => ({
              name: AlarmName,
              state: StateValue,
              reason: StateReason
            }));
          });
        }
      };
    }
  }
};
