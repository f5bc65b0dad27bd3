// Takes the place of undici in the bundles. @actions/http-client imports it for a proxy dispatcher that nothing here calls,
// and every start would compile its 900 kB. Behind a proxy the AWS clients bring an agent of their own.
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle')
  }
}
