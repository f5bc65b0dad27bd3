import type { RehearsalClock } from '../clock.ts'
import type { Happening, Thread } from './history.ts'

/** States in which time passes, so that they can be aborted. */
export type LongState = 'Task' | 'Wait' | 'Map' | 'Parallel'

/** What `$$` paths see. */
export interface ContextObject {
  readonly Execution: Readonly<Record<string, unknown>>
  readonly StateMachine: Readonly<Record<string, unknown>>
  readonly State?: Readonly<Record<string, unknown>>
  readonly Map?: { readonly Item: { readonly Index: number; readonly Value: unknown } }
}

/** One course of states that goes its way: the execution's, an iteration's of a Map, a branch's of a Parallel. */
export interface Branch {
  readonly clock: RehearsalClock
  readonly context: ContextObject
  readonly thread: Thread
  readonly signal: AbortSignal
  /** The state it is in, when that takes time. */
  at: LongState | undefined
  /** Writes an event that the next one follows. Throws when this course was aborted. */
  record(event: Happening): number
  /** Rejects when this course was aborted. */
  wait(ms: number): Promise<void>
  /** A course that begins here and is aborted with this one. */
  begin(context: ContextObject, from?: Thread): Branch
  /** Takes one out that has come to its end. */
  drop(branch: Branch): void
  /** Ends it and what has begun in it. */
  abort(): void
  /** Ends what has begun in it. */
  endBelow(): void
  /** Tells, in the line given, of every state that is cut off. */
  tellAborted(thread: Thread): void
}

export function createBranch(clock: RehearsalClock, thread: Thread, context: ContextObject): Branch {
  const halt = new AbortController()
  const below = new Set<Branch>()
  const { signal } = halt
  const branch: Branch = {
    clock,
    context,
    thread,
    signal,
    at: undefined,
    record(event) {
      signal.throwIfAborted()
      return thread.record(event)
    },
    wait: (ms) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const abort = () => reject(signal.reason)
        signal.addEventListener('abort', abort, { once: true })
        clock.at(clock.now() + ms, () => {
          signal.removeEventListener('abort', abort)
          resolve()
        })
      }),
    begin(ownContext, from = thread) {
      const begun = createBranch(clock, from.fork(), ownContext)
      below.add(begun)
      return begun
    },
    drop: (one) => void below.delete(one),
    abort() {
      branch.endBelow()
      halt.abort()
    },
    endBelow() {
      below.forEach((one) => one.abort())
      below.clear()
    },
    tellAborted(line) {
      if (branch.at !== undefined) line.note({ type: `${branch.at}StateAborted` })
      below.forEach((one) => one.tellAborted(line))
    },
  }
  return branch
}
