/** One call in five seconds is what a deployment costs the account at most, on average: its quota of calls is everybody's. */
const callMs = 5_000
/** The end is told within ten seconds, with ±10 % on top of this and what the answers take. */
const steadyMs = 7_500
const firstMs = 1_000
/** What the beginning may cost in advance, the time in which that is made up for, and what a call takes then. */
const advanceMs = 60_000
const madeUpMs = 1_800_000
const savingMs = 5_500

export interface Watched {
  /** For how long. */
  readonly ms: number
  /** Of the last look. */
  readonly calls: number
  /** Of all looks so far. */
  readonly allCalls: number
}

/**
 * Milliseconds until the next look at a stack or an endpoint: short at the beginning, where mistakes show, and steady then; longer after a look
 * that took several calls, unless others have cost less.
 */
export function nextLookMs({ allCalls, calls, ms }: Watched): number {
  const overdrawnMs = allCalls * callMs - ms - advanceMs * (1 - ms / madeUpMs)
  return Math.min(Math.max(firstMs, ms / 2), Math.max(steadyMs, Math.min(calls * savingMs, overdrawnMs)))
}
