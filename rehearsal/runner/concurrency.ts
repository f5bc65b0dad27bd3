/** How a job enters its group: https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency */
export interface Entrant {
  readonly cancelInProgress: boolean
  /** `single` (GitHub's default) keeps one waiting job and cancels the older one; `max` keeps them all. */
  readonly queue: 'single' | 'max'
  /** Ends the job while it waits or runs. */
  cancel(): void
}

export interface ConcurrencyGroups {
  /** Whether `enter` would have to wait. */
  isBusy(group: string): boolean
  /** Resolves when the entrant may run; it then holds the group until `leave`. */
  enter(group: string, entrant: Entrant): Promise<void>
  /** Lets go of the group, or of the place in its queue. */
  leave(group: string, entrant: Entrant): void
}

export function createConcurrencyGroups(): ConcurrencyGroups {
  interface Waiting {
    readonly entrant: Entrant
    readonly start: () => void
  }
  const groups = new Map<string, { running: Entrant; waiting: Waiting[] }>()
  const keyOf = (group: string) => group.toLowerCase()
  return {
    isBusy: (group) => groups.has(keyOf(group)),
    enter: (group, entrant) => {
      const state = groups.get(keyOf(group))
      if (state === undefined) {
        groups.set(keyOf(group), { running: entrant, waiting: [] })
        return Promise.resolve()
      }
      if (entrant.queue === 'single') state.waiting.splice(0).forEach((older) => older.entrant.cancel())
      if (entrant.cancelInProgress) state.running.cancel()
      return new Promise((start) => state.waiting.push({ entrant, start }))
    },
    leave: (group, entrant) => {
      const state = groups.get(keyOf(group))
      if (state === undefined) return
      if (state.running !== entrant) {
        state.waiting = state.waiting.filter((waiting) => waiting.entrant !== entrant)
        return
      }
      const next = state.waiting.shift()
      if (next === undefined) groups.delete(keyOf(group))
      else {
        state.running = next.entrant
        next.start()
      }
    },
  }
}
