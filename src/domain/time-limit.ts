import { runInNewContext } from 'node:vm'

/** What no honest pattern, schema or path takes by far. */
const usualLimitMs = 250

/**
 * What `run` returns, or undefined when it takes longer than the limit; what it throws is thrown. It is interrupted in the middle, also in
 * a regular expression that would go on for years: https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export function withinTime<T>(run: () => T, timeout = usualLimitMs): { readonly value: T } | undefined {
  try {
    return { value: runInNewContext('run()', { run }, { timeout }) as T }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}
