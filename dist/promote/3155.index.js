export const id = 3155;

export const ids = [ 3155 ];

export const modules = {
  3155: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      audienceOf: () => audienceOf
    });
    async function audienceOf(token, {repository}, stage) {
      if (!token || void 0 === repository) return;
      stage.log.mask(token);
      const [{gitHub}, {deployments}, {comments}, {pullRequestNumber}] = await Promise.all([ __webpack_require__.e(7800).then(__webpack_require__.bind(__webpack_require__, 7800)), __webpack_require__.e(8941).then(__webpack_require__.bind(__webpack_require__, 8941)), __webpack_require__.e(3551).then(__webpack_require__.bind(__webpack_require__, 3551)), __webpack_require__.e(6778).then(__webpack_require__.bind(__webpack_require__, 6778)) ]), github = gitHub({
        apiUrl: process.env.GITHUB_API_URL ?? "https://api.github.com",
        token
      }, stage);
      return {
        deployments: deployments(github, repository),
        comments: comments(github, repository),
        pullRequest: await pullRequestNumber()
      };
    }
  }
};
