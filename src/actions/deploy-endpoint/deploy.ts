import type { Change } from '../../domain/change-set.ts'
import { unknownKept, type Deployment } from '../../domain/deployment.ts'
import { tagDeployment } from '../../domain/deployment-tags.ts'
import { describeServed, isSameName } from '../../domain/endpoint.ts'
import type { ServedModel } from '../../domain/served-model.ts'
import type { Leftover } from '../../domain/stack-events.ts'
import type { Stack } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Waiting } from '../../kit/poll.ts'
import { asBroken, brokenBy, type Broken } from './broken.ts'
import { whenSettled } from './endpoint-watch.ts'
import { findEndpoint } from './find-endpoint.ts'
import { operate, type DeployWorld, type Operation, type Order, type Task } from './operate.ts'
import { recheckApproval } from './preflight-models.ts'
import { whenReady } from './readiness.ts'
import { verifyEndpoint } from './verify.ts'

export interface Deployed {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rolled-back' | 'failed' | 'timed-out'
  readonly stackId: string | undefined
  /** What the endpoint served before and serves now, read from SageMaker; undefined where there is no endpoint. */
  readonly before: ServedModel | undefined
  readonly served: ServedModel | undefined
  /** What CloudFormation was to change; undefined where no change set told it. */
  readonly changes?: readonly Change[] | undefined
  /** The ARN of the change set that was executed. */
  readonly changeSet?: string | undefined
  /** What could not be deleted, belongs to no stack any more, and costs money. */
  readonly leftovers: readonly Leftover[]
  /** Why the outcome is not a good one. */
  readonly broken?: Broken
}

/** Brings a stack to a deployment and answers what the endpoint serves afterwards, whatever CloudFormation says of itself. */
export async function deploy(order: Order, world: DeployWorld, waiting: Waiting): Promise<Deployed> {
  const deadline = waiting.clock.now() + order.timeoutMs
  const task: Task = {
    order,
    world,
    waiting,
    subject: `stack ${order.deployment.stackName}`,
    leftMs: () => Math.max(0, deadline - waiting.clock.now()),
  }
  const { before, operation, stack } = await takeTurns(task)
  const end = 'reason' in operation ? operation : await verify(task, operation, before).catch(asBroken)
  const stackId = operation.stackId ?? (await ifAnswered(findStackId(order.deployment, world, stack), stack?.id))
  const served = stackId === undefined ? undefined : await ifAnswered(findServed(task, stackId), undefined)
  const { changes, changeSet, leftovers = [] } = operation
  return {
    outcome: end.outcome,
    stackId,
    before,
    served: remember(before, served),
    changes,
    changeSet,
    leftovers,
    ...('reason' in end && { broken: end }),
  }
}

/** Begins anew, a few times, where somebody else has changed the stack between the look at it and the deployment. */
async function takeTurns(task: Task) {
  for (let left = 2; ; left -= 1) {
    const { before, operation, stack } = await takeTurn(task)
    if (operation !== 'overtaken') return { before, operation, stack }
    if (left === 0)
      return {
        before,
        stack,
        operation: brokenBy('failed', overtaken, 'Run the job again when others are done with it.'),
      }
  }
}

const overtaken = 'others operate on it again and again, between the look at it and the deployment'

async function takeTurn(task: Task) {
  const { order, waiting } = task
  const { stack, step } = await whenReady(task)
  const isNew = 'kind' in step && step.kind === 'create'
  const before = stack && !isNew ? await findServed(task, stack.id) : undefined
  if (before) waiting.log.info(describeServed(before))
  const refused =
    'reason' in step
      ? step
      : (refuseToKeep(order, step.kind === 'update' ? stack : undefined) ??
        refuseToReplace(order, before) ??
        (await lastLook(task, before)))
  const next = refused ?? step
  const meeting = { ...task, order: { ...order, deployment: tagged(task, isNew ? undefined : stack, before) } }
  return { before, stack, operation: 'reason' in next ? next : await operate(meeting, next, stack) }
}

/** Others may have begun something with the endpoint, or decided otherwise about the model, while the stack was waited for. */
async function lastLook({ leftMs, order, waiting, world }: Task, before: ServedModel | undefined) {
  const unsettled = before && (await whenSettled(before.endpointName, world, { waiting, leftMs }))
  if (unsettled || order.approval === undefined) return unsettled
  const { approval, modelPackageArn } = order
  const refusal = await recheckApproval({ approval, modelPackageArn }, world)
  return refusal && brokenBy('failed', `${refusal.subject}: ${refusal.happened}`, refusal.remedy)
}

/** The tags of a deployment depend on the stack that it meets. */
function tagged(
  { order, waiting, world }: Task,
  stack: Stack | undefined,
  served: ServedModel | undefined,
): Deployment {
  const { deployment, direction, ttlMs } = order
  if (direction === 'back') return deployment
  return tagDeployment(deployment, { stack, served, ttlMs, nowMs: waiting.clock.now(), origin: world.run })
}

/** CloudFormation would say it by a change set that failed, and not which parameters it means. */
function refuseToKeep({ deployment }: Order, stack: Stack | undefined): Broken | undefined {
  const unknown = unknownKept(deployment, stack).join(', ')
  if (unknown === '') return undefined
  const reason = `${unknown} shall stay as it is (UsePreviousValue), and ${stack ? 'it has no such parameter' : 'there is no stack yet'}`
  return brokenBy('failed', reason, 'Give a value in the parameter list. Nothing was touched.')
}

/** Another endpoint name would have CloudFormation create one endpoint and delete the other, which somebody may be calling. */
function refuseToReplace({ allowReplacement, deployment }: Order, before: ServedModel | undefined): Broken | undefined {
  const name = deployment.parameters.get('EndpointName')
  if (allowReplacement || !before || name === undefined || isSameName(name, before.endpointName)) return undefined
  return brokenBy(
    'failed',
    `it holds endpoint ${before.endpointName}, and this deployment would delete it to create ${name}`,
    `Give 'endpoint-name: ${before.endpointName}', another 'stack-name', or set 'allow-replacement: true'. Nothing was touched.`,
  )
}

/** What is looked up to tell how things stand; without an answer the verdict stands all the same. */
function ifAnswered<T>(look: Promise<T>, otherwise: T): Promise<T> {
  return look.catch((error: unknown) => {
    if (error instanceof WorldError) return otherwise
    throw error
  })
}

/** The stack of an operation that went wrong: the one that this has created, where there is one. */
async function findStackId({ stackName }: Deployment, { stacks }: DeployWorld, before: Stack | undefined) {
  return ((await stacks.find(stackName)) ?? before)?.id
}

/** An endpoint config never changes: what it said before holds, though CloudFormation has deleted it under a living endpoint. */
function remember(before: ServedModel | undefined, served: ServedModel | undefined): ServedModel | undefined {
  if (served?.configName !== before?.configName || served?.modelPackageArns.length !== 0) return served
  return { ...served, modelPackageArns: before?.modelPackageArns ?? [] }
}

async function verify(
  { order, subject, waiting, world, leftMs }: Task,
  { kind, stackId }: Operation,
  before: ServedModel | undefined,
): Promise<Broken | { readonly outcome: Operation['kind'] }> {
  const { deployment, modelPackageArn } = order
  const { name: endpointName, configName } = await findEndpoint(stackId, { deployment, world, log: waiting.log })
  if (endpointName === undefined) {
    const what = `${subject} has no resource of type AWS::SageMaker::Endpoint`
    return brokenBy('failed', what, 'Give a template that has one.')
  }
  order.onEndpoint?.(endpointName)
  const wanted = { ...order.wanted, configName, modelPackageArn }
  const claim = { endpointName, wanted, changed: kind !== 'unchanged', before }
  const verified = await verifyEndpoint(claim, world, { waiting, leftMs })
  return 'reason' in verified ? verified : { outcome: kind }
}

async function findServed({ order, world }: Task, stackId: string): Promise<ServedModel | undefined> {
  const { name } = await findEndpoint(stackId, { deployment: order.deployment, world })
  return name === undefined ? undefined : world.servedModel.find(name)
}
