export const id = 366;

export const ids = [ 366 ];

export const modules = {
  366: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ecrClient: () => ecrClient
    });
    var ECRClient = __webpack_require__(8577);
    const clientSettings = {
      maxAttempts: Number(process.env.AWS_MAX_ATTEMPTS ?? 8)
    }, ecrClient = () => new ECRClient.S(clientSettings);
  }
};
