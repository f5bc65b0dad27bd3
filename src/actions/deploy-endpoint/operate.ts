import type { ChangeSets } from '../../aws/change-sets.ts'
import type { ModelPackages } from '../../aws/model-packages.ts'
import type { ServedModels } from '../../aws/served-model.ts'
import type { Stacks } from '../../aws/stacks.ts'
import { describeChanges, type ChangeSet } from '../../domain/change-set.ts'
import { requestToken, type Deployment } from '../../domain/deployment.ts'
import type { WantedDetails } from '../../domain/endpoint-inspection.ts'
import type { ApprovalDemand } from '../../domain/preflight-model.ts'
import { describeEvent, leftovers, rootCause } from '../../domain/stack-events.ts'
import type { Stack, Wishes } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { RunContext } from '../../runner/run-context.ts'
import { asBroken, brokenBy, remedyAfter, stillBusy, type Broken, type Effects } from './broken.ts'
import { discard, draft, findReviewed, refuseForbidden, type Ground } from './change-set-story.ts'
import { followStack, type Followed } from './follow.ts'
import { removeFailed, type OpenStep } from './readiness.ts'

export interface DeployWorld {
  readonly stacks: Stacks
  readonly changeSets: ChangeSets
  readonly servedModel: ServedModels
  readonly modelPackages: Pick<ModelPackages, 'find'>
  readonly run: RunContext
  /** Told of a stack that is about to be updated, while it still is what it was. */
  readonly beforeUpdate?: (stack: Stack, deployment: Deployment) => Promise<void>
}

export interface Order extends Wishes {
  readonly deployment: Deployment
  readonly modelPackageArn: string | undefined
  readonly timeoutMs: number
  /** Going back restores the stack's tags as they were; going forward keeps them, and records what was served before. */
  readonly direction: 'forward' | 'back'
  /** How long it is to be there; undefined for what is to stay. */
  readonly ttlMs?: number | undefined
  /** The change set that was reviewed, by its ARN: it and no other one is executed. */
  readonly changeSet?: string | undefined
  /** Another endpoint may take the place of the one that serves. */
  readonly allowReplacement?: boolean | undefined
  /** Whether the model package must be approved; asked again right before the deployment, where it is said. */
  readonly approval?: ApprovalDemand | undefined
  /** The endpoint that is to be, where its name is known before. */
  readonly endpointName?: string | undefined
  /** What the endpoint is compared with at the end, besides config and model package. */
  readonly wanted?: Omit<WantedDetails, 'configName' | 'modelPackageArn'> | undefined
  /** Called as soon as the endpoint's name is known. */
  readonly onEndpoint?: (name: string) => void
}

export interface Task {
  readonly order: Order
  readonly world: DeployWorld
  readonly waiting: Waiting
  readonly subject: string
  /** What is left of the timeout, which all waits share. */
  readonly leftMs: () => number
}

export interface Operation extends Effects {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly stackId: string
  /** CloudFormation writes it on every event of the operation. */
  readonly token: string
}

/** `overtaken` where somebody else has begun something with the stack meanwhile, so that it is to be looked at anew. */
export async function operate(
  task: Task,
  step: OpenStep,
  found: Stack | undefined,
): Promise<Operation | Broken | 'overtaken'> {
  const { order, world } = task
  const token = requestToken(order.deployment, world.run, step.kind === 'create' ? undefined : found)
  if (step.kind === 'update' && found) {
    await world.beforeUpdate?.(found, order.deployment)
    return perform(task, { type: 'UPDATE', stack: found }, token)
  }
  if (step.kind === 'create') return perform(task, { type: 'CREATE', stack: found }, token)
  const refused = found && (await removeFailed(task, found, `${token}-delete`))
  return refused ?? perform(task, { type: 'CREATE', stack: undefined }, token)
}

/** By a change set, so that it is known beforehand what would happen; directly where the role may not use any. */
async function perform(task: Task, ground: Ground, token: string): Promise<Operation | Broken | 'overtaken'> {
  const { order, subject, waiting } = task
  if (order.changeSet !== undefined) return performReviewed(task, ground, { id: order.changeSet, token })
  const drafted = await draft(task, ground)
  if ('reason' in drafted) return drafted
  switch (drafted.kind) {
    case 'overtaken':
      return 'overtaken'
    case 'not-allowed':
      waiting.log.info(`${subject}: deployed without a change set (${drafted.refusal.failure.happened})`)
      return performDirectly(task, ground, token)
    case 'unchanged':
      waiting.log.info(`${subject}: CloudFormation sees no change`)
      return { kind: 'unchanged', stackId: drafted.changeSet.stackId, token, changes: [] }
    case 'ready':
      return (await refuseForbidden(task, ground, drafted.changeSet)) ?? execute(task, ground, { ...drafted, token })
  }
}

async function performReviewed(
  task: Task,
  ground: Ground,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<Operation | Broken | 'overtaken'> {
  const reviewed = await findReviewed(task, ground, id)
  if (reviewed === 'executed') {
    task.waiting.log.info(`${task.subject}: the change set that was reviewed has been executed already`)
    return { kind: 'unchanged', stackId: ground.stack?.id ?? '', token, changeSet: id }
  }
  if ('reason' in reviewed) return reviewed
  return (await refuseForbidden(task, ground, reviewed)) ?? execute(task, ground, { changeSet: reviewed, token })
}

async function execute(
  task: Task,
  ground: Ground,
  { changeSet, token }: { readonly changeSet: ChangeSet; readonly token: string },
): Promise<Operation | Broken | 'overtaken'> {
  const { subject, waiting, world } = task
  const { stack, type } = ground
  const { changes, id, name, stackId } = changeSet
  waiting.log.info(`change set ${name}: it would ${describeChanges(changes)}`)
  const begun = await world.changeSets.execute(changeSet, token).catch(async (error: unknown) => {
    // A role that may make change sets and not execute them leaves none behind.
    const isOwn = task.order.changeSet === undefined
    if (isOwn && error instanceof WorldError && error.code.startsWith('AccessDenied'))
      await discard(task, ground, changeSet)
    throw error
  })
  if (begun === 'overtaken') {
    waiting.log.info(`change set ${name}: the stack has changed since it was made`)
    return 'overtaken'
  }
  waiting.log.info(`${subject}: ${type === 'CREATE' ? `creation begun (${stackId})` : 'update begun'}`)
  const kind = type === 'CREATE' ? 'created' : 'updated'
  return follow(task, { kind, stackId, token, changes, changeSet: id }, stack)
}

async function performDirectly(
  task: Task,
  { stack, type }: Ground,
  token: string,
): Promise<Operation | Broken | 'overtaken'> {
  const { order, subject, waiting, world } = task
  if (type === 'UPDATE' && stack) {
    const begun = await world.stacks.update(order.deployment, token)
    if (begun === 'busy') return 'overtaken'
    waiting.log.info(`${subject}: ${begun === 'unchanged' ? 'CloudFormation sees no change' : 'update begun'}`)
    return begun === 'unchanged'
      ? { kind: 'unchanged', stackId: stack.id, token }
      : follow(task, { kind: 'updated', stackId: stack.id, token }, stack)
  }
  if (stack) {
    const what = `it is in ${stack.status}, begun by a change set that nobody has executed, and this role may not use change sets`
    return brokenBy('failed', what, 'Execute that one, or delete the stack, and run the job again.')
  }
  const stackId = await world.stacks.create(order.deployment, token)
  if (stackId === undefined) return 'overtaken'
  waiting.log.info(`${subject}: creation begun (${stackId})`)
  return follow(task, { kind: 'created', stackId, token }, undefined)
}

/** Follows our own operation to its end. */
async function follow(task: Task, operation: Operation, before: Stack | undefined): Promise<Operation | Broken> {
  const { changes, changeSet, stackId } = operation
  const { endpointName } = task.order
  const followed = await followStack({ ...task, endpointName }, operation, before).catch(asBroken)
  if ('stillIn' in followed) return { ...stillBusy(followed.stillIn), changes, changeSet, stackId }
  if ('remedy' in followed) return { ...followed, changes, changeSet, stackId }
  const left = leftovers(followed.events)
  if (left.length > 0) {
    const names = left.map(({ physicalId, resourceType }) => `${physicalId} (${resourceType})`)
    task.waiting.log.warn(
      `${task.subject}: ${names.join(', ')} could not be deleted, belongs to no stack any more, and costs money until somebody deletes it`,
    )
  }
  if (followed.end === 'complete') return { ...operation, leftovers: left }
  return { ...whyEnded(followed, operation), changes, changeSet, stackId, leftovers: left }
}

function whyEnded({ end, events, reason, status }: Followed, { stackId }: Operation): Broken {
  const outcome = end === 'rolled-back' ? 'rolled-back' : 'failed'
  const cause = rootCause(events)
  if (cause) return brokenBy(outcome, describeEvent(cause, stackId), remedyAfter(cause.reason ?? '', status))
  const ended = status === undefined ? 'it disappeared' : `it ended in ${status}`
  return brokenBy(outcome, reason?.trim() ?? `${ended}, and CloudFormation gives no reason`)
}
