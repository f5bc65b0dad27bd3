import type { ServedModels } from '../../aws/served-model.ts'
import type { Stacks } from '../../aws/stacks.ts'
import { requestToken, type Deployment } from '../../domain/deployment.ts'
import { remedyFor } from '../../domain/endpoint.ts'
import {
  judgeOperation,
  judgeReadiness,
  rootCause,
  type Stack,
  type StackEvent,
  type StackStep,
} from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { done, poll, waiting, type Waiting } from '../../kit/poll.ts'
import type { RunContext } from '../../runner/run-context.ts'

export interface DeployWorld {
  readonly stacks: Stacks
  readonly servedModel: ServedModels
  readonly run: RunContext
  /** Told of a stack that is about to be updated, while it still is what it was. */
  readonly beforeUpdate?: (stack: Stack) => Promise<void>
}

export interface Order {
  readonly deployment: Deployment
  readonly modelPackageArn: string | undefined
  readonly timeoutMs: number
  readonly recreateFailedStack: boolean
  /** Going back restores the stack's tags as they were; going forward keeps them, and records what was served before. */
  readonly direction: 'forward' | 'back'
  /** Called as soon as the endpoint's name is known. */
  readonly onEndpoint?: (name: string) => void
}

export interface Broken {
  readonly outcome: 'rolled-back' | 'failed' | 'timed-out'
  readonly reason: string
  readonly remedy: string
}

export interface Task {
  readonly order: Order
  readonly world: DeployWorld
  readonly waiting: Waiting
  readonly subject: string
  /** What is left of the timeout, which all waits share. */
  readonly leftMs: () => number
}

export interface Operation {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly stackId: string
  /** CloudFormation writes it on every event of the operation. */
  readonly token: string
}

/** Waits while somebody else operates on the stack, then says what is to be done with it. */
export async function whenReady({ order, subject, waiting, world, leftMs }: Task) {
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
      step: brokenBy(
        'timed-out',
        `it is still ${ready.note}`,
        'Wait until that operation has ended, and run the job again.',
      ),
    }
  }
  const step = ready.verdict
  if (step.kind !== 'refuse') return { stack, step }
  const why = stack?.statusReason === undefined ? '' : ` (${stack.statusReason.trim()})`
  return { stack, step: brokenBy('failed', `it is in ${step.status}${why}`, step.remedy) }
}

export async function operate(
  task: Task,
  step: Exclude<StackStep, { kind: 'refuse' }>,
  stack: Stack | undefined,
): Promise<Operation | Broken> {
  const { order, subject, waiting, world } = task
  const { deployment } = order
  const token = requestToken(deployment, world.run, stack)
  if (step.kind === 'update' && stack) {
    await world.beforeUpdate?.(stack)
    const begun = await world.stacks.update(deployment, token)
    waiting.log.info(`${subject}: ${begun === 'unchanged' ? 'CloudFormation sees no change' : 'update begun'}`)
    return begun === 'unchanged'
      ? { kind: 'unchanged', stackId: stack.id, token }
      : follow(task, { kind: 'updated', stackId: stack.id, token }).catch(asBroken)
  }
  if (step.kind === 'recreate' && stack) {
    const refused = await removeFailed(task, stack, `${token}-delete`)
    if (refused) return refused
  }
  const stackId = await world.stacks.create(deployment, token)
  waiting.log.info(`${subject}: creation begun (${stackId})`)
  return follow(task, { kind: 'created', stackId, token }).catch(asBroken)
}

/** Follows our own operation to its end; logs every event once, also those that come with the end. */
async function follow({ subject, waiting, world, leftMs }: Task, operation: Operation): Promise<Operation | Broken> {
  const story = storyOf(operation, world, waiting.log)
  let stack: Stack | undefined
  const ended = await poll({
    ...waiting,
    subject,
    look: async () => {
      stack = await world.stacks.find(operation.stackId)
      await story.read()
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
  const cause = rootCause(story.events)
  if (cause) return brokenBy(ended.verdict, describeEvent(cause), remedyAfter(cause.reason ?? '', stack))
  const end = stack ? `it ended in ${stack.status}` : 'it disappeared'
  return brokenBy(ended.verdict, stack?.statusReason ?? `${end}, and CloudFormation gives no reason`)
}

const describeEvent = ({ logicalId, reason, status }: StackEvent) =>
  `${logicalId} ${status}${reason === undefined ? '' : `: ${reason}`}`

/** The events of an operation, each logged once. A role that may not read them deploys all the same, and learns less. */
function storyOf({ stackId, token }: Operation, { stacks }: DeployWorld, log: Log) {
  const events: StackEvent[] = []
  const known = new Set<string>()
  let allowed = true
  async function read(): Promise<void> {
    if (!allowed) return
    const fresh = await stacks.events(stackId, token, known)
    if (fresh instanceof WorldError) {
      allowed = false
      log.warn(`${fresh.message} The deployment goes on without the events of the stack.`)
      return
    }
    for (const event of fresh) {
      known.add(event.id)
      events.push(event)
      // What cannot be deleted stays, and costs money.
      log[event.status === 'DELETE_FAILED' ? 'warn' : 'info'](describeEvent(event))
    }
  }
  return { events, read }
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

/** A stack whose first creation failed takes no second one. */
function remedyAfter(reason: string, stack: Stack | undefined): string | undefined {
  const remedy = remedyFor(reason)
  if (stack?.status !== 'ROLLBACK_COMPLETE') return remedy
  return `${remedy ?? remedies['rolled-back']} The stack can only be deleted now, so that the next run needs 'recreate-failed-stack: true'.`
}

/** Once AWS is at work, a refusal is how things stand, and no reason to say nothing about them. */
export function asBroken(error: unknown): Broken {
  if (!(error instanceof WorldError)) throw error
  const { happened, remedy, subject } = error.failure
  return brokenBy('failed', `what came of it is not known, since AWS did not answer (${subject}: ${happened})`, remedy)
}

const remedies: Record<Broken['outcome'], string> = {
  'rolled-back': 'Mend the cause and run the job again.',
  failed: 'Look at the stack and at the endpoint before the next deployment.',
  'timed-out': 'Run the job again to take it over.',
}

export function brokenBy(outcome: Broken['outcome'], reason: string, remedy = remedies[outcome]): Broken {
  return { outcome, reason, remedy }
}
