import { nextInstanceType, worthRepeating } from '../../domain/deployment-failure.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { Deployed } from './deploy.ts'

export interface Attempt {
  /** Undefined where the template alone says it. */
  readonly instanceType: string | undefined
  /** Whether an attempt before this one has left a stack whose first creation failed, so that it is ours to delete. */
  readonly recreate: boolean
  readonly timeoutMs: number
}

export interface Attempted {
  readonly deployed: Deployed
  readonly instanceType: string | undefined
}

const pauseMs = 10_000

/**
 * Deploys, and does so again where AWS's reason says that this may go well: with the next of the instance types for want of capacity, with
 * the same where something was not there yet. The timeout is one for all attempts.
 */
export async function deployInTurn(
  { instanceTypes, timeoutMs }: { readonly instanceTypes: readonly string[]; readonly timeoutMs: number },
  attempt: (attempt: Attempt) => Promise<Deployed>,
  { clock, log, signal }: Waiting,
): Promise<Attempted> {
  const deadline = clock.now() + timeoutMs
  let instanceType = instanceTypes[0]
  let repeated = 0
  for (let recreate = false; ; recreate = true) {
    const leftMs = deadline - clock.now()
    const deployed = await attempt({ instanceType, recreate, timeoutMs: leftMs })
    const reason = deployed.broken?.outcome === 'rolled-back' ? deployed.broken.reason : undefined
    if (reason === undefined || clock.now() + pauseMs >= deadline) return { deployed, instanceType }
    const next = instanceType && nextInstanceType(instanceTypes, { type: instanceType, reason })
    const repetition = worthRepeating(reason)
    if (next !== undefined) {
      log.warn(`there is no capacity for ${instanceType}, so ${next} is tried: ${reason}`)
      instanceType = next
    } else if (repetition && repeated < repetition.times) {
      repeated += 1
      log.warn(`it is tried again, since ${repetition.why}: ${reason}`)
      await clock.sleep(pauseMs, signal)
    } else {
      return { deployed, instanceType }
    }
  }
}
