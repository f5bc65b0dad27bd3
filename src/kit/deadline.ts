/** A limit of real time for a piece of work. Disposed, it leaves neither timer nor listener behind. */
export interface Deadline extends Disposable {
  /** Aborts when the time is over, or when the outer signal does, with its reason. */
  readonly signal: AbortSignal
  /** Whether it was the time that ended the work. */
  readonly passed: () => boolean
  /** The time begins anew. */
  readonly renew: () => void
}

export function deadline(ms: number, outer: AbortSignal): Deadline {
  const own = new AbortController()
  const follow = () => own.abort(outer.reason)
  const late = new DOMException(`not done within ${ms} ms`, 'TimeoutError')
  const timer = setTimeout(() => own.abort(late), ms)
  if (outer.aborted) follow()
  else outer.addEventListener('abort', follow, { once: true })
  return {
    signal: own.signal,
    passed: () => own.signal.reason === late,
    renew: () => void timer.refresh(),
    [Symbol.dispose]() {
      clearTimeout(timer)
      outer.removeEventListener('abort', follow)
    },
  }
}
