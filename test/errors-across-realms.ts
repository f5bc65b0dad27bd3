import { types } from 'node:util'

/**
 * Jest runs each test in a realm of its own, so that an error made by Node's http or fs is no `instanceof Error` there, and the SDK
 * takes it for something else than an error. In production there is one realm.
 */
Object.defineProperty(Error, Symbol.hasInstance, {
  value: function (this: unknown, candidate: unknown): boolean {
    return this === Error && types.isNativeError(candidate)
      ? true
      : Function.prototype[Symbol.hasInstance].call(this as () => void, candidate)
  },
})
