import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/kit/clock.ts'

/** The clock of the local AWS: clients sleep by it, services schedule by it. */
export interface RehearsalClock extends Clock {
  /** Does `what` when the clock shows `dueMs`. Services use this and never sleep: on the fake clock only a sleeper moves time. */
  at(dueMs: number, what: () => void | Promise<void>): void
  /** Real work (a process, a request) that must end before time may pass on the fake clock. */
  track(work: Promise<unknown>): void
  /** Drops everything scheduled. */
  stop(): void
}

/** Speed 60: what takes a minute on AWS takes a second here. */
export function realClock({
  speed = 1,
  startMs = Date.now(),
}: { speed?: number; startMs?: number } = {}): RehearsalClock {
  const originMs = performance.now()
  const pending = new Set<NodeJS.Timeout>()
  const now = () => startMs + (performance.now() - originMs) * speed
  const after = (ms: number, what: () => void) => {
    const timer = setTimeout(
      () => {
        pending.delete(timer)
        what()
      },
      Math.max(0, ms / speed),
    )
    pending.add(timer)
    return timer
  }
  return {
    now,
    sleep: (ms, signal) =>
      abortable(signal, (wake) => {
        const timer = after(ms, wake)
        return () => {
          clearTimeout(timer)
          pending.delete(timer)
        }
      }),
    at: (dueMs, what) => void after(dueMs - now(), () => void what()),
    track: () => undefined,
    stop() {
      pending.forEach((timer) => clearTimeout(timer))
      pending.clear()
    },
  }
}

interface Due {
  readonly atMs: number
  readonly run: () => void | Promise<void>
  readonly sleeper: boolean
}

/**
 * Time stands still until somebody sleeps; then it waits for tracked work and jumps from one due moment to the next,
 * doing what is scheduled on the way, until the sleeper wakes.
 */
export function fakeClock(startMs = Date.UTC(2026, 10, 20, 9)): RehearsalClock {
  let nowMs = startMs
  let due: Due[] = []
  let moving = false
  const work = new Set<Promise<unknown>>()

  const schedule = (entry: Due) => {
    due.push(entry)
    due.sort((a, b) => a.atMs - b.atMs)
    return () => {
      due = due.filter((one) => one !== entry)
    }
  }
  /** Several turns of the event loop without work: whoever has just woken up had its chance to begin something. */
  const quiet = async () => {
    for (let turns = 0; turns < 3; turns += 1) {
      await setImmediate()
      while (work.size > 0) {
        await Promise.allSettled(work)
        turns = 0
      }
    }
  }
  const move = async () => {
    if (moving) return
    moving = true
    try {
      for (;;) {
        await quiet()
        const [next, ...later] = due
        if (next === undefined || !due.some((entry) => entry.sleeper)) return
        due = later
        nowMs = Math.max(nowMs, next.atMs)
        await next.run()
      }
    } finally {
      moving = false
    }
  }
  return {
    now: () => nowMs,
    sleep(ms, signal) {
      const asleep = abortable(signal, (wake) => schedule({ atMs: nowMs + ms, run: wake, sleeper: true }))
      void move()
      return asleep
    },
    at: (dueMs, run) => void schedule({ atMs: dueMs, run, sleeper: false }),
    track(promise) {
      const settled: Promise<unknown> = promise.then(
        () => work.delete(settled),
        () => work.delete(settled),
      )
      work.add(settled)
    },
    stop() {
      due = []
    },
  }
}

/** Rejects with the signal's reason as soon as it aborts, after `begin`'s clean-up. */
function abortable(signal: AbortSignal | undefined, begin: (wake: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const abort = () => {
      cancel()
      reject(signal?.reason)
    }
    const cancel = begin(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    })
    signal?.addEventListener('abort', abort, { once: true })
  })
}
