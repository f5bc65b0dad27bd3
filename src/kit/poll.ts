import type { Clock } from './clock.ts'
import { formatDuration } from './duration.ts'
import { WorldError } from './errors.ts'
import type { Log } from './log.ts'

export type Judgement<V> =
  | { readonly kind: 'done'; readonly verdict: V }
  /** `detail` is told with the line a minute, and its change alone is none worth a line. */
  | { readonly kind: 'waiting'; readonly note: string; readonly detail?: string }

export const done = <V>(verdict: V): Judgement<V> => ({ kind: 'done', verdict })
export const waiting = (note: string, detail = ''): Judgement<never> =>
  detail === '' ? { kind: 'waiting', note } : { kind: 'waiting', note, detail }

export interface Waiting {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

export interface PollOptions<S, V> extends Waiting {
  readonly subject: string
  /** Reads the world. May throw; a transient WorldError is borne within the budget, anything else ends the wait. */
  readonly look: () => Promise<S>
  readonly judge: (seen: S) => Judgement<V>
  readonly timeoutMs: number
  /** The longest pause between two looks. The first is 1 s, each next one half as long again, ±20 %. */
  readonly maxPauseMs?: number
  /** Decides about each pause after what was seen, instead; ±10 %. */
  readonly pace?: (seen: S) => number
  readonly random?: () => number
}

export type Polled<V> =
  | { readonly kind: 'done'; readonly verdict: V; readonly elapsedMs: number }
  | { readonly kind: 'timed-out'; readonly note: string; readonly elapsedMs: number }

const firstPauseMs = 1_000
const growth = 1.5
const transientInARow = 10
const transientForMs = 300_000
const silenceMs = 60_000

/**
 * The only loop that waits. It looks at once, logs a line when the note changes and one a minute when it does not, and looks a last
 * time at the deadline, so that a timeout is never the answer to a question that was not asked. Rejects with `signal.reason` on cancellation.
 */
export async function poll<S, V>(options: PollOptions<S, V>): Promise<Polled<V>> {
  const {
    clock,
    log,
    signal,
    subject,
    look,
    judge,
    pace,
    timeoutMs,
    maxPauseMs = 30_000,
    random = Math.random,
  } = options
  const startedAt = clock.now()
  const tell = progressLog(clock, log, subject)
  const faults = transientBudget(clock)
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * growth, maxPauseMs)) {
    signal.throwIfAborted()
    let paced: number | undefined
    const judgement = await look().then(
      (seen) => {
        faults.reset()
        paced = pace?.(seen)
        return judge(seen)
      },
      (error: unknown) => {
        // A cancelled run ends its requests, and what they then throw says nothing about the world.
        signal.throwIfAborted()
        return faults.bear(error)
      },
    )
    const elapsedMs = clock.now() - startedAt
    if (judgement.kind === 'done') return { kind: 'done', verdict: judgement.verdict, elapsedMs }
    tell(judgement)
    if (elapsedMs >= timeoutMs) return { kind: 'timed-out', note: judgement.note, elapsedMs }
    const jittered = paced === undefined ? pauseMs * (0.8 + 0.4 * random()) : paced * (0.9 + 0.2 * random())
    await clock.sleep(Math.min(jittered, timeoutMs - elapsedMs), signal)
  }
}

function progressLog(clock: Clock, log: Log, subject: string) {
  const startedAt = clock.now()
  let lastNote = ''
  let lastSaidAt = startedAt
  return ({ note, detail = '' }: { readonly note: string; readonly detail?: string }) => {
    const changed = note !== lastNote
    if (!changed && clock.now() - lastSaidAt < silenceMs) return
    lastNote = note
    lastSaidAt = clock.now()
    const elapsed = formatDuration(clock.now() - startedAt)
    log.info(changed ? `${subject}: ${note}` : `${subject}: still ${note}${detail && ` (${detail})`}, after ${elapsed}`)
  }
}

/** Bears transient faults, at most ten in a row and five minutes; whatever else came is thrown. */
function transientBudget(clock: Clock) {
  let inARow = 0
  let sinceMs = 0
  return {
    reset: () => {
      inARow = 0
    },
    bear: (error: unknown): Judgement<never> => {
      if (!(error instanceof WorldError) || !error.transient) throw error
      if (inARow === 0) sinceMs = clock.now()
      inARow += 1
      if (inARow > transientInARow || clock.now() - sinceMs > transientForMs) throw error
      return waiting(`no answer (${error.failure.happened})`)
    },
  }
}
