/** One call in five seconds is what a deployment costs the account at most, on average: its quota of calls is everybody's. */
const callMs = 5_000
/** The end is told within ten seconds, with ±10 % on top of this and what the answers take. */
const steadyMs = 7_500
const firstMs = 1_000

/**
 * Milliseconds until the next look at a stack or an endpoint, by how many calls a look takes and for how long it has been watched: short
 * at the beginning, where mistakes show, and steady then.
 */
export function nextLookMs(calls: number, watchedMs: number): number {
  return Math.min(Math.max(firstMs, watchedMs / 2), Math.max(steadyMs, calls * callMs))
}
