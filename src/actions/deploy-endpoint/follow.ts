import {
  describeEvent,
  mergeEvents,
  nestedStacks,
  ofOperation,
  startOf,
  statusOf,
  type OperationId,
  type StackEvent,
} from '../../domain/stack-events.ts'
import { nextLookMs } from '../../domain/stack-pace.ts'
import { endOf, judgeStack, judgeStatus, type Stack, type StackEnd, type StackStatus } from '../../domain/stack.ts'
import type { Clock } from '../../kit/clock.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { poll } from '../../kit/poll.ts'
import { endpointWatch } from './endpoint-watch.ts'
import type { DeployWorld, Task } from './operate.ts'

export interface Followed {
  readonly end: StackEnd
  /** Undefined where the stack has disappeared. */
  readonly status: StackStatus | undefined
  readonly reason: string | undefined
  /** What belongs to the operation; nothing where the role may not read events. */
  readonly events: readonly StackEvent[]
}

type Site = Pick<Task, 'subject' | 'waiting' | 'world' | 'leftMs'> & {
  /** The endpoint whose progress is told, too. */
  readonly endpointName?: string | undefined
}

/**
 * Follows an operation to its end and logs every event once, also those that come with the end. Its events are the proof that it has begun and
 * ended, for right after a request the stack may still show what it was before. `before` is the stack as it was then.
 */
export async function followStack(
  { subject, waiting, world, leftMs, endpointName }: Site,
  operation: OperationId,
  before?: Stack,
): Promise<Followed | { readonly stillIn: string }> {
  const story = storyOf(operation, world, waiting.log)
  const pace = paceOf(waiting.clock)
  const endpoint = endpointName === undefined ? undefined : endpointWatch(endpointName, world, waiting.log)
  let stack: Stack | undefined
  let turn = 0
  let looks = 0
  let told: ReturnType<typeof statusOf>
  const ended = await poll({
    ...waiting,
    subject,
    look: async () => {
      pace.count(await story.read())
      told = statusOf(story.events, operation)
      // Often enough to be told in time, and seldom enough for both to stay cheap.
      const isOver = told !== undefined && endOf(told.status) !== undefined
      if (!isOver && turn % turnsPerEndpoint === 0) pace.count((await endpoint?.look()) ?? 0)
      turn += 1
      if (told) return
      stack = await world.stacks.find(operation.stackId)
      looks += 1
      pace.count(1)
    },
    judge: () => (told ? judgeStatus(told.status) : judgeStack(stack, looks, before)),
    pace: pace.next,
    timeoutMs: leftMs(),
  })
  if (ended.kind === 'timed-out') return { stillIn: ended.note }
  await story.read()
  const status = told?.status ?? stack?.status
  const reason = told ? told.reason : stack?.statusReason
  return { end: ended.verdict, status, reason, events: ofOperation(story.events, operation) }
}

const turnsPerEndpoint = 5

/** Pauses between looks, by the calls that a look took. */
export function paceOf(clock: Clock) {
  const startedAt = clock.now()
  let calls = 0
  let allCalls = 0
  return {
    count: (more: number) => void (calls += more),
    next: () => {
      allCalls += calls
      const pauseMs = nextLookMs({ ms: clock.now() - startedAt, calls, allCalls })
      calls = 0
      return pauseMs
    },
  }
}

/** The events of an operation, each logged once. A role that may not read them deploys all the same, and learns less. */
function storyOf(operation: OperationId, { stacks }: DeployWorld, log: Log) {
  const { stackId, token } = operation
  let events: readonly StackEvent[] = []
  const told = new Set<string>()
  /** What there is nothing more to read of. */
  const closed = new Set<string>()
  const closing = new Set<string>()

  /** Answers how many calls it took. */
  async function readOf(id: string, isBefore: (page: readonly StackEvent[]) => boolean): Promise<number> {
    let pages = 0
    if (closed.has(id)) return pages
    const known = new Set(events.map((event) => event.id))
    const read = await stacks.events(id, (page) => {
      pages += 1
      return page.some((event) => known.has(event.id)) || isBefore(page)
    })
    if (read instanceof WorldError) {
      closed.add(id)
      log.warn(`${read.message} The deployment goes on without the events of the stack.`)
    } else {
      events = mergeEvents(events, read)
    }
    return pages
  }

  async function read(): Promise<number> {
    const isKnown = startOf(events, operation) !== undefined
    let calls = await readOf(stackId, (page) => !isKnown && page.at(-1)?.token !== token)
    const startedAt = startOf(events, operation)
    for (const [id, { isDone }] of nestedStacks(ofOperation(events, operation))) {
      calls += await readOf(id, (page) => page.some(({ at }) => startedAt === undefined || at < startedAt))
      if (isDone) (closing.has(id) ? closed : closing).add(id)
    }
    for (const event of ofOperation(events, operation)) {
      if (told.has(event.id)) continue
      told.add(event.id)
      // What cannot be deleted stays, and costs money.
      log[event.status === 'DELETE_FAILED' ? 'warn' : 'info'](describeEvent(event, stackId))
    }
    return calls
  }
  return {
    read,
    get events() {
      return events
    },
  }
}
