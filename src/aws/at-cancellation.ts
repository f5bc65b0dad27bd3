import { formatDuration } from '../kit/duration.ts'
import { WorldError } from '../kit/errors.ts'
import { lingering } from '../kit/lingering.ts'
import { attempt, type Attempt } from './translate-error.ts'

// A process whose workflow run is cancelled has ten seconds left, in which it has to learn what it has started, stop it, and say what came of that.

/** An execution whose start was not heard of could not be stopped. */
const startLingersMs = 2_500
export const usualStopWithinMs = 4_000

/** With which a request to start is sent: when the run is cancelled, it has some time left to be answered. */
export const startSignal = (cancelled: AbortSignal | undefined) =>
  cancelled && { abortSignal: lingering(cancelled, startLingersMs) }

interface Stop extends Attempt {
  readonly withinMs: number
  /** What to do where no answer comes. */
  readonly remedy: string
}

/** Sends an order to stop, whether or not the run is cancelled, and gives up after `withinMs`. Throws WorldError. */
export async function sendStop(
  { action, subject, withinMs, remedy }: Stop,
  send: (abortSignal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const within = AbortSignal.timeout(withinMs)
  try {
    await attempt({ action, subject }, () => send(within))
  } catch (error) {
    if (!within.aborted) throw error
    const happened = `no answer to ${action} within ${formatDuration(withinMs)}`
    throw new WorldError({ subject, happened, remedy }, { cause: error })
  }
}
