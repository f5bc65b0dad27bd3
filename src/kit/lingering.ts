/** Aborts so long after the other does: what is under way at a cancellation may still come to its answer. */
export function lingering(cancelled: AbortSignal, ms: number): AbortSignal {
  const late = new AbortController()
  const linger = () => AbortSignal.timeout(ms).addEventListener('abort', () => late.abort(cancelled.reason))
  if (cancelled.aborted) linger()
  else cancelled.addEventListener('abort', linger, { once: true })
  return late.signal
}
