import { endOf, isStackStatus, type StackStatus } from './stack.ts'

export interface StackEvent {
  readonly id: string
  readonly at: Date
  /** The stack that tells it; of a nested stack, not the one that is followed. */
  readonly stackId: string
  readonly logicalId: string
  readonly physicalId: string
  readonly resourceType: string
  readonly status: string
  readonly reason: string | undefined
  /** Of the operation that it belongs to. */
  readonly token: string | undefined
}

/** One operation on one stack. A name may come to stand for another stack, an id never does. */
export interface OperationId {
  readonly stackId: string
  readonly token: string
}

/** What is known and what was read, each event once, in time. Events of one moment come in any order, and may come twice. */
export function mergeEvents(known: readonly StackEvent[], read: readonly StackEvent[]): readonly StackEvent[] {
  return [...new Map([...known, ...read].map((event) => [event.id, event])).values()].sort(inTime)
}

const inTime = (a: StackEvent, b: StackEvent) =>
  a.at.getTime() - b.at.getTime() || Number(isEnd(a)) - Number(isEnd(b)) || (a.id < b.id ? -1 : 1)

const stackType = 'AWS::CloudFormation::Stack'
const isStack = ({ physicalId, resourceType, stackId }: StackEvent) =>
  resourceType === stackType && physicalId === stackId
const isEnd = (event: StackEvent) => isStack(event) && isStackStatus(event.status) && endOf(event.status) !== undefined

/**
 * The events that tell of an operation: its own, and what becomes of the stack after it has begun, for somebody else may cancel it or delete
 * the stack. Nothing before the first event of its own.
 */
export function ofOperation(events: readonly StackEvent[], { stackId, token }: OperationId): readonly StackEvent[] {
  const startedAt = startOf(events, { stackId, token })
  if (startedAt === undefined) return []
  return events.filter(
    (event) =>
      event.token === token ||
      (event.stackId === stackId ? isStack(event) && event.at > startedAt : event.at >= startedAt),
  )
}

/** When CloudFormation began with it, by CloudFormation's clock. */
export function startOf(events: readonly StackEvent[], { stackId, token }: OperationId): Date | undefined {
  const own = events.filter((event) => event.token === token && event.stackId === stackId)
  return own.toSorted(inTime)[0]?.at
}

/** Where the stack stands by the events of an operation; undefined before they tell anything of it. */
export function statusOf(
  events: readonly StackEvent[],
  operation: OperationId,
): { readonly status: StackStatus; readonly reason: string | undefined } | undefined {
  const newest = ofOperation(events, operation)
    .filter((event) => event.stackId === operation.stackId && isStack(event))
    .toSorted(inTime)
    .at(-1)
  return newest && isStackStatus(newest.status) ? { status: newest.status, reason: newest.reason } : undefined
}

/** Stacks inside the stack, with whether the stack around them is done with them. */
export function nestedStacks(events: readonly StackEvent[]): ReadonlyMap<string, { readonly isDone: boolean }> {
  const told = events.filter(
    (event) => event.resourceType === stackType && !isStack(event) && event.physicalId.startsWith('arn:'),
  )
  return new Map(
    told.toSorted(inTime).map(({ physicalId, status }) => [physicalId, { isDone: !status.endsWith('_IN_PROGRESS') }]),
  )
}

/** The first failure that is not the consequence of another one. */
export function rootCause(events: readonly StackEvent[]): StackEvent | undefined {
  const failed = events.filter(({ status, reason = '' }) => /FAILED$/.test(status) && !/cancel+ed/i.test(reason))
  const firstAt = Math.min(...failed.map(({ at }) => at.getTime()))
  const first = failed.filter(({ at }) => at.getTime() === firstAt).toSorted(inTime)
  // A stack fails because of a resource, so that a resource of the same moment says more.
  return first.find(({ resourceType }) => resourceType !== stackType) ?? first[0]
}

/** What could not be deleted: it stays, belongs to no stack any more, and costs money. */
export interface Leftover {
  readonly logicalId: string
  readonly physicalId: string
  readonly resourceType: string
  readonly reason: string | undefined
}

/** What CloudFormation has given up deleting; a later attempt of the same operation may have succeeded. */
export function leftovers(events: readonly StackEvent[]): readonly Leftover[] {
  const last = new Map(
    events
      .filter(({ resourceType, status }) => resourceType !== stackType && status.startsWith('DELETE_'))
      .toSorted(inTime)
      .map((event) => [event.physicalId, event]),
  )
  return [...last.values()]
    .filter(({ status }) => status === 'DELETE_FAILED')
    .map(({ logicalId, physicalId, resourceType, reason }) => ({ logicalId, physicalId, resourceType, reason }))
}

/** `Endpoint UPDATE_FAILED: …`; what a nested stack tells has the stack's name before it. */
export function describeEvent(event: StackEvent, stackId = event.stackId): string {
  const inside = event.stackId === stackId ? '' : `${nameOf(event.stackId)}/`
  return `${inside}${event.logicalId} ${event.status}${event.reason === undefined ? '' : `: ${event.reason}`}`
}

/** `arn:aws:cloudformation:…:stack/NAME/UUID` */
const nameOf = (stackId: string) => stackId.split('/')[1] ?? stackId

/** Whose operation it is, as far as its token tells. */
export function describeToken(token: string): string {
  const [, runId, attempt] = /^run-(\d+)-(\d+)-/.exec(token) ?? []
  if (runId !== undefined) return `attempt ${attempt} of workflow run ${runId}`
  return token.startsWith('Console-') ? `somebody in the AWS console (${token})` : `the operation ${token}`
}
