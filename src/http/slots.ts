/** So many things at most, each used by one at a time: the one that was used last is taken first, and who finds none waits in line. */
export interface Slots<T> {
  readonly take: () => T | Promise<T>
  readonly give: (slot: T) => void
  /** Rejects all who wait, now and later. */
  readonly abort: (reason: unknown) => void
  /** All that were made so far. */
  readonly made: readonly T[]
}

interface Waiter<T> {
  readonly resolve: (slot: T) => void
  readonly reject: (reason: unknown) => void
}

export function slots<T>(most: number, make: () => T): Slots<T> {
  const made: T[] = []
  const free: T[] = []
  let line: Waiter<T>[] = []
  /** How many of the line are served; to shift a long array would move all of it. */
  let served = 0
  let aborted: { readonly reason: unknown } | undefined

  return {
    made,
    take() {
      if (aborted !== undefined) return Promise.reject(aborted.reason)
      const slot = free.pop()
      if (slot !== undefined) return slot
      if (made.length >= most) return new Promise((resolve, reject) => line.push({ resolve, reject }))
      const fresh = make()
      made.push(fresh)
      return fresh
    },
    give(slot) {
      const waiter = line[served]
      if (waiter === undefined) {
        free.push(slot)
        return
      }
      served += 1
      if (served > 1_000 && served * 2 > line.length) {
        line = line.slice(served)
        served = 0
      }
      waiter.resolve(slot)
    },
    abort(reason) {
      aborted = { reason }
      for (const { reject } of line.slice(served)) reject(reason)
      line = []
      served = 0
    },
  }
}
