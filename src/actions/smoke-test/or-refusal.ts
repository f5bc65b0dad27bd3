import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'

/** What was found, or why it could not be. */
export async function orRefusal<T>(look: () => Promise<T>): Promise<T | WorldError> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WorldError) return error
    throw error
  }
}

/** For what nothing depends on: where it cannot be found, it is `what` that is missing. */
export async function orWarning<T>(
  look: () => Promise<T | WorldError>,
  what: string,
  log: Log,
): Promise<T | undefined> {
  const found = await orRefusal(look)
  if (!(found instanceof WorldError)) return found
  log.warn(`${found.message} Only ${what} is missing for it.`)
  return undefined
}
