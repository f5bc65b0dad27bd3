export const id = 4499;

export const ids = [ 4499 ];

export const modules = {
  4499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      stackLists: () => stackLists
    });
    var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1905), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4725), _stacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4474), _translate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
    function stackLists(client) {
      return {
        all: async function() {
          const found = [];
          let next;
          do {
            const NextToken = next, page = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_1__.CD)({
              action: "cloudformation:DescribeStacks",
              subject: "the stacks of the account"
            }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.Y(void 0 === NextToken ? {} : {
              NextToken
            })));
            found.push(...(page.Stacks ?? []).map(_stacks_js__WEBPACK_IMPORTED_MODULE_0__.w));
            next = page.NextToken;
          } while (void 0 !== next);
          return found;
        },
        resources: async function(id) {
          const {StackResources = []} = await (0, _translate_error_js__WEBPACK_IMPORTED_MODULE_1__.CD)({
            action: "cloudformation:DescribeStackResources",
            subject: `stack ${id}`
          }, () => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.O({
            StackName: id
          })));
          return StackResources.map(resource => ({
            logicalId: resource.LogicalResourceId ?? "",
            type: resource.ResourceType ?? "",
            physicalId: resource.PhysicalResourceId ?? "",
            status: resource.ResourceStatus ?? ""
          }));
        }
      };
    }
  }
};
