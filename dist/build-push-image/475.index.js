export const id = 475;

export const ids = [ 475 ];

export const modules = {
  2475: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readRunContext: () => readRunContext
    });
    function readRunContext(env = process.env) {
      const checked = (name, pattern) => {
        const value = env[name];
        return void 0 !== value && pattern.test(value) ? value : void 0;
      }, repository = checked("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), runId = checked("GITHUB_RUN_ID", /^\d+$/), server = checked("GITHUB_SERVER_URL", /^https?:\/\/[\w.:-]+$/) ?? "https://github.com";
      return {
        repository,
        runId,
        commit: checked("GITHUB_SHA", /^[0-9a-f]{40}$/),
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : void 0,
        runAttempt: checked("GITHUB_RUN_ATTEMPT", /^\d+$/),
        job: checked("GITHUB_JOB", /^[\w-]+$/),
        step: checked("GITHUB_ACTION", /^[\w-]+$/)
      };
    }
  }
};
