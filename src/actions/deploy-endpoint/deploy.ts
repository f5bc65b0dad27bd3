import type { ServedModels } from '../../aws/served-model.ts'
import type { Stacks } from '../../aws/stacks.ts'
import { requestToken, type Deployment } from '../../domain/deployment.ts'
import { judgeEndpoint, resourceName } from '../../domain/endpoint.ts'
import type { ServedModel } from '../../domain/served-model.ts'
import {
  judgeOperation,
  judgeReadiness,
  rootCause,
  type Stack,
  type StackEvent,
  type StackStep,
} from '../../domain/stack.ts'
import { done, poll, waiting, type Waiting } from '../../kit/poll.ts'
import type { RunContext } from '../../runner/run-context.ts'

export interface DeployWorld {
  readonly stacks: Stacks
  readonly servedModel: ServedModels
  readonly run: RunContext
}

export interface Order {
  readonly deployment: Deployment
  readonly modelPackageArn: string | undefined
  readonly timeoutMs: number
  readonly recreateFailedStack: boolean
  /** Called as soon as the endpoint's name is known. */
  readonly onEndpoint?: (name: string) => void
}

export interface Deployed {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rolled-back' | 'failed' | 'timed-out'
  readonly stackId: string | undefined
  /** What the endpoint served before and serves now, read from SageMaker; undefined where there is no endpoint. */
  readonly before: ServedModel | undefined
  readonly served: ServedModel | undefined
  /** Why the outcome is not a good one. */
  readonly broken?: Broken
}

interface Broken {
  readonly outcome: 'rolled-back' | 'failed' | 'timed-out'
  readonly reason: string
  readonly remedy: string
}

interface Task {
  readonly order: Order
  readonly world: DeployWorld
  readonly waiting: Waiting
  readonly subject: string
  /** What is left of the timeout, which all waits share. */
  readonly leftMs: () => number
}

interface Operation {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly stackId: string
  /** CloudFormation writes it on every event of the operation. */
  readonly token: string
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
  const operation = 'reason' in step ? step : await operate(task, step, stack)
  const end = 'reason' in operation ? operation : await verify(task, operation)
  const stackId = 'stackId' in operation ? operation.stackId : stack?.id
  const served = stackId === undefined ? undefined : await findServed(stackId, world)
  return { outcome: end.outcome, stackId, before, served, ...('reason' in end && { broken: end }) }
}

/** Waits while somebody else operates on the stack, then says what is to be done with it. */
async function whenReady({ order, subject, waiting, world, leftMs }: Task) {
  let stack: Stack | undefined
  const ready = await poll({
    ...waiting,
    subject,
    look: async () => (stack = await world.stacks.find(order.deployment.stackName)),
    judge: (seen) => judgeReadiness(seen, order.recreateFailedStack),
    timeoutMs: leftMs(),
  })
  if (ready.kind === 'timed-out') {
    return {
      stack,
      step: brokenBy('timed-out', ready.note, 'Wait until that operation has ended, and run the job again.'),
    }
  }
  const step = ready.verdict
  return { stack, step: step.kind === 'refuse' ? brokenBy('failed', `it is in ${step.status}`, step.remedy) : step }
}

async function operate(
  task: Task,
  step: Exclude<StackStep, { kind: 'refuse' }>,
  stack: Stack | undefined,
): Promise<Operation | Broken> {
  const { order, subject, waiting, world } = task
  const token = requestToken(order.deployment, world.run, stack)
  if (step.kind === 'update' && stack) {
    const begun = await world.stacks.update(order.deployment, token)
    waiting.log.info(`${subject}: ${begun === 'unchanged' ? 'CloudFormation sees no change' : 'update begun'}`)
    return begun === 'unchanged'
      ? { kind: 'unchanged', stackId: stack.id, token }
      : follow(task, { kind: 'updated', stackId: stack.id, token })
  }
  if (step.kind === 'recreate' && stack) {
    const refused = await removeFailed(task, stack, `${token}-delete`)
    if (refused) return refused
  }
  const stackId = await world.stacks.create(order.deployment, token)
  waiting.log.info(`${subject}: creation begun (${stackId})`)
  return follow(task, { kind: 'created', stackId, token })
}

/** Follows our own operation to its end; logs every event once, also those that come with the end. */
async function follow({ subject, waiting, world, leftMs }: Task, operation: Operation): Promise<Operation | Broken> {
  const events: StackEvent[] = []
  const known = new Set<string>()
  let stack: Stack | undefined
  const ended = await poll({
    ...waiting,
    subject,
    look: async () => {
      stack = await world.stacks.find(operation.stackId)
      for (const event of await world.stacks.events(operation.stackId, operation.token, known)) {
        known.add(event.id)
        events.push(event)
        waiting.log.info(`${event.logicalId} ${event.status}${event.reason ? `: ${event.reason}` : ''}`)
      }
      return stack
    },
    judge: judgeOperation,
    timeoutMs: leftMs(),
    maxPauseMs: 10_000,
  })
  if (ended.kind === 'timed-out') {
    return brokenBy(
      'timed-out',
      `it is still ${ended.note}`,
      "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'.",
    )
  }
  if (ended.verdict === 'complete') return operation
  const cause = rootCause(events)
  const reason = cause
    ? `${cause.logicalId} ${cause.status}: ${cause.reason ?? 'no reason given'}`
    : stack?.statusReason
  return brokenBy(ended.verdict, reason ?? 'CloudFormation gives no reason')
}

async function removeFailed(
  { subject, waiting: { log, ...rest }, world, leftMs }: Task,
  stack: Stack,
  token: string,
): Promise<Broken | undefined> {
  log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`)
  await world.stacks.remove(stack.id, token)
  const removed = await poll({
    ...rest,
    log,
    subject,
    look: () => world.stacks.find(stack.id),
    judge: (seen) =>
      !seen || seen.status === 'DELETE_COMPLETE'
        ? done('removed')
        : seen.status === 'DELETE_FAILED'
          ? done('failed')
          : waiting(seen.status),
    timeoutMs: leftMs(),
  })
  if (removed.kind === 'timed-out')
    return brokenBy('timed-out', 'its deletion has not ended', 'Run the job again to go on.')
  return removed.verdict === 'failed'
    ? brokenBy('failed', 'it is in DELETE_FAILED', 'Delete it in the CloudFormation console.')
    : undefined
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
  return end.kind === 'serving' ? { outcome: kind } : brokenBy(end.kind, `endpoint ${endpointName}: ${end.reason}`)
}

async function findServed(stackId: string, { stacks, servedModel }: DeployWorld): Promise<ServedModel | undefined> {
  const endpoint = (await stacks.resources(stackId)).get('AWS::SageMaker::Endpoint')
  return endpoint === undefined || endpoint === '' ? undefined : servedModel.find(resourceName(endpoint))
}

const remedies: Record<Broken['outcome'], string> = {
  'rolled-back': 'Mend the cause and run the job again.',
  failed: 'Look at the stack and at the endpoint before the next deployment.',
  'timed-out': 'Run the job again to take it over.',
}

function brokenBy(outcome: Broken['outcome'], reason: string, remedy = remedies[outcome]): Broken {
  return { outcome, reason, remedy }
}
