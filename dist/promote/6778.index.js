export const id = 6778;

export const ids = [ 6778 ];

export const modules = {
  6778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      pullRequestNumber: () => pullRequestNumber
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    async function pullRequestNumber(env = process.env) {
      const [, ofRef] = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "") ?? [];
      if (void 0 !== ofRef) return Number(ofRef);
      const event = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? "", "utf8").then(text => JSON.parse(text)).catch(() => null), number = event?.pull_request?.number;
      return "number" == typeof number && Number.isInteger(number) && number > 0 ? number : void 0;
    }
  }
};
