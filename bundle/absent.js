// Takes the place of what @actions/core imports at start for parts of itself that nothing here calls: an HTTP client, and undici
// with it, for OIDC tokens; processes, for the name of the operating system. They are 1 MB to compile and half the time of a
// start that only refuses an input. test/contract/imports.test.ts sees to it that src does not import them.
function absent() {
  throw new Error('this part of @actions/core is not in the bundle, see bundle/absent.js')
}

export const HttpClient = absent
export const BearerCredentialHandler = absent
export const getExecOutput = absent
