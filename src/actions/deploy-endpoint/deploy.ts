import { keepTags, recordPrevious, type Deployment } from '../../domain/deployment.ts'
import { answering, describeServed, isSameName, judgeEndpoint, resourceName } from '../../domain/endpoint.ts'
import type { ServedModel } from '../../domain/served-model.ts'
import type { Stack } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import { poll, type Waiting } from '../../kit/poll.ts'
import {
  asBroken,
  brokenBy,
  operate,
  whenReady,
  type Broken,
  type DeployWorld,
  type Operation,
  type Order,
  type Task,
} from './operate.ts'

export interface Deployed {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rolled-back' | 'failed' | 'timed-out'
  readonly stackId: string | undefined
  /** What the endpoint served before and serves now, read from SageMaker; undefined where there is no endpoint. */
  readonly before: ServedModel | undefined
  readonly served: ServedModel | undefined
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
  const { stack, step } = await whenReady(task)
  const before = stack && (await findServed(stack.id, world))
  if (before) waiting.log.info(describeServed(before))
  const next = 'reason' in step ? step : (refuseToReplace(order.deployment, before) ?? step)
  const meeting = { ...task, order: { ...order, deployment: tagged(order, stack, before) } }
  const operation = 'reason' in next ? next : await operate(meeting, next, stack)
  const end = 'reason' in operation ? operation : await verify(task, operation).catch(asBroken)
  const stackId =
    'stackId' in operation
      ? operation.stackId
      : await ifAnswered(findStackId(order.deployment, world, stack), stack?.id)
  const served = stackId === undefined ? undefined : await ifAnswered(findServed(stackId, world), undefined)
  const remembered = remember(before, served)
  return { outcome: end.outcome, stackId, before, served: remembered, ...('reason' in end && { broken: end }) }
}

/** The tags of a deployment depend on the stack that it meets. */
function tagged(
  { deployment, direction }: Order,
  stack: Stack | undefined,
  before: ServedModel | undefined,
): Deployment {
  if (!stack || direction === 'back') return deployment
  const [served] = before && answering(before.status) ? before.modelPackageArns : []
  return recordPrevious(keepTags(deployment, stack), served)
}

/** Another endpoint name would have CloudFormation create one endpoint and delete the other, which somebody may be calling. */
function refuseToReplace(wanted: Deployment, before: ServedModel | undefined): Broken | undefined {
  const name = wanted.parameters.get('EndpointName')
  if (!before || name === undefined || isSameName(name, before.endpointName)) return undefined
  return brokenBy(
    'failed',
    `it holds endpoint ${before.endpointName}, and this deployment would delete it to create ${name}`,
    `Give 'endpoint-name: ${before.endpointName}', or another 'stack-name'. Nothing was touched.`,
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

/** A complete stack is a claim; what SageMaker serves is the proof. */
async function verify(
  { order, subject, waiting, world, leftMs }: Task,
  { kind, stackId }: Operation,
): Promise<Broken | { readonly outcome: Operation['kind'] }> {
  const physical = await world.stacks.resources(stackId)
  const endpointName = resourceName(physical.get('AWS::SageMaker::Endpoint') ?? '')
  const configName = resourceName(physical.get('AWS::SageMaker::EndpointConfig') ?? '')
  if (endpointName === '') {
    return brokenBy(
      'failed',
      `${subject} has no resource of type AWS::SageMaker::Endpoint`,
      'Give a template that has one.',
    )
  }
  order.onEndpoint?.(endpointName)
  const verified = await poll({
    ...waiting,
    subject: `endpoint ${endpointName}`,
    look: () => world.servedModel.find(endpointName),
    judge: (served) => judgeEndpoint(served, { configName, modelPackageArn: order.modelPackageArn }),
    timeoutMs: leftMs(),
  })
  if (verified.kind === 'timed-out') {
    return brokenBy('timed-out', `endpoint ${endpointName} is still ${verified.note}`, 'Run the job again to wait on.')
  }
  const end = verified.verdict
  if (end.kind === 'serving') return { outcome: kind }
  const remedy = end.kind === 'rolled-back' ? takenForDone : undefined
  return brokenBy(end.kind, `endpoint ${endpointName}: ${end.reason}`, remedy)
}

async function findServed(stackId: string, { stacks, servedModel }: DeployWorld): Promise<ServedModel | undefined> {
  const endpoint = (await stacks.resources(stackId)).get('AWS::SageMaker::Endpoint')
  return endpoint === undefined || endpoint === '' ? undefined : servedModel.find(resourceName(endpoint))
}

/** The stack is complete, so that CloudFormation would see no change. */
const takenForDone =
  'The stack takes this deployment for done, and repeating it would change nothing: mend the cause, register the model again, and deploy that version.'
