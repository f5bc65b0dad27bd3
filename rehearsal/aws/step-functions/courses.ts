import type { Branch, ContextObject } from './branch.ts'
import type { Thread } from './history.ts'

/** AWS runs this many iterations of an inline Map at a time when nothing else is asked for. */
const mostConcurrent = 40

interface Iterations {
  readonly items: readonly unknown[]
  /** 0 and undefined: as many as AWS allows. */
  readonly concurrency: number | undefined
  readonly select: (context: ContextObject, item: unknown) => unknown
  readonly run: (branch: Branch, input: unknown) => Promise<unknown>
}

interface Owner {
  readonly name: string
  readonly branch: Branch
}

/**
 * Runs the iterations of an inline Map. The first failure ends them all:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html
 */
export async function runIterations(
  { name, branch }: Owner,
  { items, concurrency, select, run }: Iterations,
): Promise<unknown[]> {
  branch.record({ type: 'MapStateStarted', mapStateStartedEventDetails: { length: items.length } })
  const running = new Map<number, Branch>()
  const results: unknown[] = []
  let started = 0

  const begin = (from: Thread): { index: number; iteration: Branch } => {
    const index = started
    started += 1
    const context = { ...branch.context, Map: { Item: { Index: index, Value: items[index] } } }
    const iteration = branch.begin(context, from)
    iteration.record({ type: 'MapIterationStarted', mapIterationStartedEventDetails: { name, index } })
    running.set(index, iteration)
    return { index, iteration }
  }
  /** One iteration, and then those that its end makes room for. */
  const follow = async ({ index, iteration }: ReturnType<typeof begin>): Promise<void> => {
    try {
      results[index] = await run(iteration, select(iteration.context, items[index]))
    } catch (failure) {
      iteration.signal.throwIfAborted()
      running.delete(index)
      cutOff(branch, iteration, (line) => {
        line.note({ type: 'MapIterationFailed', mapIterationFailedEventDetails: { name, index } })
        iteration.tellAborted(line)
        for (const [other, one] of running) {
          line.note({ type: 'MapIterationAborted', mapIterationAbortedEventDetails: { name, index: other } })
          one.tellAborted(line)
        }
      })
      throw failure
    }
    const end = iteration.thread.fork()
    iteration.record({ type: 'MapIterationSucceeded', mapIterationSucceededEventDetails: { name, index } })
    running.delete(index)
    branch.drop(iteration)
    if (started < items.length) return follow(begin(end))
    if (running.size === 0) branch.thread.join(iteration.thread)
  }

  const width = concurrency === undefined || concurrency === 0 ? mostConcurrent : concurrency
  const first = items.slice(0, width).map(() => begin(branch.thread))
  await Promise.all(first.map(follow))
  branch.thread.note({ type: 'MapStateSucceeded' })
  return results
}

interface Branches {
  readonly count: number
  readonly run: (branch: Branch, index: number) => Promise<unknown> | undefined
}

/** Runs the branches of a Parallel state; the first failure ends them all. */
export async function runBranches({ branch }: Owner, { count, run }: Branches): Promise<unknown[]> {
  branch.record({ type: 'ParallelStateStarted' })
  const running = new Set(Array.from({ length: count }, () => branch.begin(branch.context)))
  const results = await Promise.all(
    [...running].map(async (one, index) => {
      try {
        const result = await run(one, index)
        running.delete(one)
        branch.drop(one)
        if (running.size === 0) branch.thread.join(one.thread)
        return result
      } catch (failure) {
        one.signal.throwIfAborted()
        running.delete(one)
        cutOff(branch, one, (line) => [one, ...running].forEach((each) => each.tellAborted(line)))
        throw failure
      }
    }),
  )
  branch.thread.note({ type: 'ParallelStateSucceeded' })
  return results
}

/** After a failure the owner goes on from where it happened; what else was running is told of, and aborted. */
function cutOff(branch: Branch, failed: Branch, tell: (line: Thread) => void): void {
  branch.thread.join(failed.thread)
  tell(branch.thread)
  branch.endBelow()
}
