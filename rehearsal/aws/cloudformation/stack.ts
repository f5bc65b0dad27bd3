import { randomUUID } from 'node:crypto'
import type {
  Capability,
  Output,
  ResourceStatus,
  RollbackConfiguration,
  StackEvent,
  StackStatus,
  Tag,
} from '@aws-sdk/client-cloudformation'
import type { RehearsalClock } from '../clock.ts'
import type { ParameterValues } from './parameters.ts'
import type { Template } from './template.ts'
import type { JsonMap } from './template-text.ts'

/** What a stack shall be, as one request said it. */
export interface Desired {
  readonly text: string
  readonly template: Template
  readonly parameters: ParameterValues
  readonly tags: readonly Tag[]
}

/** A physical resource, and what it was made of. */
export interface Live {
  readonly type: string
  readonly physicalId: string
  readonly attributes: Readonly<Record<string, string>>
  readonly properties: JsonMap
  /** Those of the stack, of the resource, and CloudFormation's own. */
  readonly tags: readonly Tag[]
  /** An update of it failed: nobody knows what it is, so going back always updates it. */
  readonly uncertain?: boolean
}

export interface StackResource {
  readonly logicalId: string
  readonly type: string
  status: ResourceStatus
  reason: string | undefined
  at: Date
  /** Absent before it is made and after it is deleted. */
  live: Live | undefined
  /** Remembered after deletion. */
  physicalId: string | undefined
}

export const newResource = (logicalId: string, type: string): StackResource => ({
  logicalId,
  type,
  status: 'CREATE_IN_PROGRESS',
  reason: undefined,
  at: new Date(0),
  live: undefined,
  physicalId: undefined,
})

export interface Settings {
  readonly capabilities: readonly Capability[]
  readonly roleArn: string | undefined
  readonly notificationArns: readonly string[]
  readonly rollback: RollbackConfiguration
  readonly timeoutInMinutes: number | undefined
  readonly onFailure: 'ROLLBACK' | 'DO_NOTHING' | 'DELETE'
  /** Complete as soon as the services have taken the requests, ready or not. */
  readonly isExpress: boolean
}

/** What is going on; replaced as a whole when another operation takes over, so that the earlier one sees that it is over. */
export interface Operation {
  readonly id: string
  readonly token: string | undefined
  readonly startedMs: number
  cancelRequested: boolean
}

export interface Stack {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  updatedAt: Date | undefined
  deletedAt: Date | undefined
  status: StackStatus
  statusReason: string | undefined
  settings: Settings
  terminationProtection: boolean
  /** Nothing before the first change set is executed. */
  desired: Desired | undefined
  /** What an update goes back to; nothing before the stack was complete once. */
  stable: Desired | undefined
  readonly resources: Map<string, StackResource>
  /** Replaced physical resources of the stable state, kept until the update is complete. */
  readonly spare: Map<string, Live>
  /** Physical resources that no state needs any more; deleted in the clean-up. */
  readonly leftovers: { readonly logicalId: string; readonly live: Live }[]
  outputs: readonly Output[]
  /** Oldest first. */
  readonly events: StackEvent[]
  operation: Operation
  changeSetId: string | undefined
  /** Request by its token, to answer the same request the same way. */
  readonly requests: Map<string, string>
  /** What it still shows to those who read it, though an operation has begun. */
  stale?: Snapshot | undefined
}

export interface Snapshot extends Pick<Stack, 'status' | 'statusReason' | 'updatedAt' | 'desired'> {
  readonly eventCount: number
  /** Reads. */
  left: number
}

export function snapshot({ status, statusReason, updatedAt, desired, events }: Stack): Omit<Snapshot, 'left'> {
  return { status, statusReason, updatedAt, desired, eventCount: events.length }
}

/** The stack as it is read now. */
export function asRead(stack: Stack): Stack {
  const { stale } = stack
  if (stale === undefined || stale.left <= 0) return stack
  stale.left -= 1
  const { eventCount, left: _left, ...shown } = stale
  return { ...stack, ...shown, events: stack.events.slice(0, eventCount) }
}

export const stackType = 'AWS::CloudFormation::Stack'

export function startOperation(stack: Stack, clock: RehearsalClock, token: string | undefined): Operation {
  stack.operation = { id: randomUUID(), token, startedMs: clock.now(), cancelRequested: false }
  return stack.operation
}

export interface Happening {
  readonly logicalId: string
  readonly type: string
  readonly physicalId?: string | undefined
  readonly status: ResourceStatus
  readonly reason?: string | undefined
  readonly properties?: JsonMap | undefined
}

/** Adds an event. No two events of a stack have the same time, so that time alone orders them. */
export function report(stack: Stack, clock: RehearsalClock, happening: Happening): void {
  const { logicalId, type, physicalId, status, reason, properties } = happening
  const at = new Date(Math.max(clock.now(), (stack.events.at(-1)?.Timestamp?.getTime() ?? 0) + 1))
  const resource = type === stackType ? undefined : stack.resources.get(logicalId)
  // A replaced physical resource has events under the same logical id, but the state shown is that of the current one.
  const isCurrent = resource?.live === undefined || resource.live.physicalId === physicalId
  if (resource !== undefined && isCurrent) Object.assign(resource, { status, reason, at })
  stack.events.push({
    StackId: stack.id,
    StackName: stack.name,
    EventId: type === stackType ? randomUUID() : `${logicalId}-${status}-${at.toISOString()}`,
    OperationId: stack.operation.id,
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId ?? '',
    ResourceType: type,
    Timestamp: at,
    ResourceStatus: status,
    ...(reason !== undefined && { ResourceStatusReason: reason }),
    ...(properties !== undefined && { ResourceProperties: JSON.stringify(properties) }),
    ...(stack.operation.token !== undefined && { ClientRequestToken: stack.operation.token }),
  })
}

/** A new state of the stack itself, and its event. */
export function setStatus(stack: Stack, clock: RehearsalClock, status: StackStatus, reason?: string): void {
  stack.status = status
  stack.statusReason = reason
  report(stack, clock, {
    logicalId: stack.name,
    type: stackType,
    physicalId: stack.id,
    // AWS's model of events names fewer states than stacks have, yet the events show them all.
    status: status as ResourceStatus,
    reason,
  })
}

export const isInProgress = ({ status }: Stack) => status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS'
