/** Time as a collaborator: everything that waits takes one, so that a test can make forty minutes pass in a millisecond. */
export interface Clock {
  /** Milliseconds since the epoch, with fractions; never goes back. */
  now(): number
  /** Resolves after `ms`; rejects with `signal.reason` as soon as the signal aborts, and leaves no timer behind. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const abort = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }, ms)
      signal?.addEventListener('abort', abort, { once: true })
    }),
}
