import type { RehearsalClock } from '../clock.ts'

/** Work that takes AWS time: every number that it yields is a pause in milliseconds. */
export type Work<Result = void> = AsyncGenerator<number, Result, void>

/** Does the work by the clock, for as long as `wanted` says so. What the work throws is a defect of ours and ends the process. */
export function perform(clock: RehearsalClock, work: Work, wanted: () => boolean): void {
  const proceed = async (): Promise<void> => {
    if (!wanted()) return void (await work.return())
    const turn = await work.next()
    if (turn.done !== true) clock.at(clock.now() + turn.value, proceed)
  }
  clock.at(clock.now(), proceed)
}

export interface Graph {
  /** For each id, those that must be done before it. */
  readonly needs: ReadonlyMap<string, readonly string[]>
  /** Answers whether it went well; what needs one that did not is never begun. */
  begin(id: string): Work<boolean>
  /** Asked again and again: whether to leave everything as it is. */
  isOver(): boolean
}

/** All works of a graph, side by side as far as their needs allow. Answers those that were begun and left unfinished. */
export async function* inOrderOfNeed(clock: RehearsalClock, { needs, begin, isOver }: Graph): Work<readonly string[]> {
  const waiting = new Set(needs.keys())
  const done = new Set<string>()
  const running = new Map<string, { readonly work: Work<boolean>; dueMs: number }>()
  for (;;) {
    const ready = [...waiting].filter((id) => (needs.get(id) ?? []).every((need) => done.has(need) || !needs.has(need)))
    if (!isOver()) {
      ready.forEach((id) => {
        waiting.delete(id)
        running.set(id, { work: begin(id), dueMs: clock.now() })
      })
    }
    const [next] = [...running].sort(([, a], [, b]) => a.dueMs - b.dueMs)
    if (next === undefined) return []
    const [id, entry] = next
    if (entry.dueMs > clock.now()) yield entry.dueMs - clock.now()
    if (isOver()) return [...running.keys()]
    const turn = await entry.work.next()
    if (turn.done !== true) {
      entry.dueMs = clock.now() + turn.value
    } else {
      running.delete(id)
      if (turn.value) done.add(id)
    }
  }
}

/** The same graph the other way round: what was made last goes first. */
export function reversed(needs: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...needs.keys()].map((id) => [id, [...needs].filter(([, names]) => names.includes(id)).map(([name]) => name)]),
  )
}
