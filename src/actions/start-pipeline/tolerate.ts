import { InputError, WorldError } from '../../kit/errors.ts'
import type { Waiting } from '../../kit/poll.ts'

/** What `look` finds; undefined where it is not to be had, which a line in the log says that begins with what is lacking. */
export type Tolerant = <T>(lacking: string, look: () => Promise<T | WorldError>) => Promise<T | undefined>

/** The verdict does not depend on what is found here, so a refusal costs a line, not the step; one that comes again, for another job, costs none. */
export function tolerate({ log, signal }: Pick<Waiting, 'log' | 'signal'>): Tolerant {
  const told = new Set<string>()
  const tell = (lacking: string, error: WorldError | InputError) => {
    const why = error instanceof WorldError ? `${error.failure.subject}: ${error.failure.happened}` : error.message
    const [refusal = why] = /not allowed to [\w:-]+/.exec(why) ?? []
    if (!told.has(refusal)) log.info(`${lacking}: ${why}`)
    told.add(refusal)
  }
  return async (lacking, look) => {
    try {
      const found = await look()
      if (!(found instanceof WorldError)) return found
      tell(lacking, found)
    } catch (error) {
      // A cancelled run ends its requests, and what they then throw says nothing about the world.
      if (signal.aborted) return undefined
      if (!(error instanceof WorldError || error instanceof InputError)) throw error
      tell(lacking, error)
    }
    return undefined
  }
}
