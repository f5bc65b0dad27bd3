import type { Clock } from '../../src/kit/clock.ts'

/** A clock that jumps: a sleep takes no time at all, and the clock shows that it did. `slept` keeps the pauses. */
export function virtualClock(startMs = Date.UTC(2026, 10, 20, 9)): Clock & { readonly slept: number[] } {
  let nowMs = startMs
  const slept: number[] = []
  return {
    slept,
    now: () => nowMs,
    sleep: (ms, signal) => {
      signal?.throwIfAborted()
      slept.push(ms)
      nowMs += ms
      return Promise.resolve()
    },
  }
}
