import { stripTypeScriptTypes } from 'node:module'

/** jest's transform: Node itself removes the types, so that tests run the very text that the editor shows. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}
