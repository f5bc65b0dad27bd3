import type { Remains } from '../../aws/remains.ts'
import type { Scaling } from '../../aws/scaling.ts'
import type { StackLists } from '../../aws/stack-lists.ts'
import { resourceName } from '../../domain/endpoint.ts'
import { isPreviewName } from '../../domain/preview-change-sets.ts'
import type { EndpointStatus } from '../../domain/served-model.ts'
import { describeEvent, rootCause } from '../../domain/stack-events.ts'
import type { Stack, Wishes } from '../../domain/stack.ts'
import { judgeTeardown, wasRetained, type StackResource } from '../../domain/teardown.ts'
import { WorldError } from '../../kit/errors.ts'
import { done, poll, waiting as stillWaiting, type Waiting } from '../../kit/poll.ts'
import { followStack } from './follow.ts'
import type { DeployWorld, Task } from './operate.ts'

export interface TeardownWorld extends DeployWorld {
  readonly stackLists: StackLists
  readonly remains: Remains
  readonly scaling: Scaling
  /** Those of the alarms that exist; the refusal, where the role may not look. */
  readonly findAlarms: (names: readonly string[]) => Promise<readonly string[] | WorldError>
}

export interface TeardownOrder {
  /** Its name, or its id, which never comes to stand for another one. */
  readonly stackName: string
  readonly timeoutMs: number
  readonly ifInProgress?: Wishes['ifInProgress']
}

export interface Destroyed {
  readonly outcome: 'destroyed' | 'absent' | 'failed' | 'timed-out'
  readonly stackName: string
  readonly stackId: string | undefined
  readonly endpointName: string | undefined
  /** What is gone, verified. */
  readonly gone: readonly string[]
  /** What the template itself asks to keep. */
  readonly kept: readonly string[]
  /** Why the outcome is not a good one. */
  readonly broken?: { readonly reason: string; readonly remedy: string }
}

type Site = Pick<Task, 'subject' | 'waiting' | 'leftMs'> & { readonly world: TeardownWorld }

/** What was in a stack before it went. */
interface Inventory {
  readonly stack: Stack
  readonly endpointName: string | undefined
  readonly resources: readonly StackResource[]
}

/** Takes a stack down and looks whether all of it is gone. What is not there is as good as destroyed. */
export async function destroy(order: TeardownOrder, world: TeardownWorld, waiting: Waiting): Promise<Destroyed> {
  const deadline = waiting.clock.now() + order.timeoutMs
  const site: Site = {
    waiting,
    world,
    subject: `stack ${order.stackName}`,
    leftMs: () => Math.max(0, deadline - waiting.clock.now()),
  }
  let stack: Stack | undefined
  const ready = await poll({
    ...waiting,
    subject: site.subject,
    look: async () => (stack = await world.stacks.find(order.stackName)),
    judge: (found) => judgeTeardown(found, order.ifInProgress),
    timeoutMs: site.leftMs(),
  })
  const nothing = {
    stackName: stack?.name ?? order.stackName,
    stackId: stack?.id,
    endpointName: undefined,
    gone: [],
    kept: [],
  }
  if (ready.kind === 'timed-out') {
    const remedy = 'Wait until that operation has ended, and run the job again.'
    return { ...nothing, outcome: 'timed-out', broken: { reason: `it is still ${ready.note}`, remedy } }
  }
  const step = ready.verdict
  if (step.kind === 'absent' || !stack) {
    waiting.log.info(`${site.subject}: there is none, so there is nothing to do`)
    return { ...nothing, outcome: 'absent' }
  }
  if (step.kind === 'refuse') return { ...nothing, ...brokenBy('failed', step.reason, step.remedy) }
  if (step.kind === 'name-only') return { ...nothing, ...(await removeName(site, stack)) }
  const resources = await world.stackLists.resources(stack.id)
  const endpoint = resources.find(({ type }) => type === 'AWS::SageMaker::Endpoint')
  const inventory = {
    stack,
    resources,
    endpointName: endpoint?.physicalId ? resourceName(endpoint.physicalId) : undefined,
  }
  return { ...nothing, endpointName: inventory.endpointName, ...(await takeDown(site, inventory, step.kind)) }
}

type End = Pick<Destroyed, 'outcome'> & Partial<Pick<Destroyed, 'gone' | 'kept' | 'broken'>>
const brokenBy = (outcome: 'failed' | 'timed-out', reason: string, remedy: string): End => ({
  outcome,
  broken: { reason, remedy },
})

async function takeDown(site: Site, inventory: Inventory, step: 'delete' | 'follow'): Promise<End> {
  const { subject, waiting, world } = site
  const { endpointName, stack } = inventory
  if (endpointName !== undefined) await endScaling(site, endpointName)
  for (let turn = 1; ; turn += 1) {
    const token = `run-${world.run.runId ?? 'local'}-${world.run.runAttempt ?? '1'}-${stack.id.slice(-12)}-delete-${turn}`
    if (step === 'delete' || turn > 1) {
      await world.stacks.remove(stack.id, token)
      waiting.log.info(`${subject}: deletion begun`)
    }
    const followed = await followStack(
      site,
      { stackId: stack.id, token },
      turn === 1 && step === 'follow' ? undefined : stack,
    )
    if ('stillIn' in followed) return timedOut(site, endpointName, followed.stillIn)
    if (followed.status === undefined || followed.status === 'DELETE_COMPLETE') return verify(site, inventory)
    const cause = rootCause(followed.events)
    const why = cause ? describeEvent(cause, stack.id) : (followed.reason ?? 'CloudFormation gives no reason')
    const work = turn < mostTurns && endpointName !== undefined ? await untilSettled(site, endpointName) : undefined
    if (work?.isOver) continue
    const told = work ? `; endpoint ${endpointName} is ${work.status}` : ''
    return brokenBy('failed', `it is in ${followed.status} (${why.trim()})${told}`, work ? stuck : lookAtIt)
  }
}

async function timedOut({ world }: Site, endpointName: string | undefined, stillIn: string): Promise<End> {
  const status = endpointName === undefined ? undefined : (await world.servedModel.view(endpointName))?.status
  const goesOn = "CloudFormation goes on. Run the job again, or raise 'timeout'."
  return isAtWork(status) && status !== 'Deleting'
    ? brokenBy('timed-out', `it is still ${stillIn}, and endpoint ${endpointName} is ${status}`, stuck)
    : brokenBy('timed-out', `it is still ${stillIn}`, goesOn)
}

const mostTurns = 3
const lookAtIt = 'Look at what is left of the stack in the CloudFormation console, and run the job again.'
const stuck =
  'SageMaker deletes no endpoint that is being made or changed, and gives up by itself after about an hour: run the job again then.'

/**
 * Waits for an endpoint that could not be deleted because SageMaker was still at work on it (https://github.com/aws/amazon-sagemaker-examples/issues/3432).
 * Undefined where that was not the reason.
 */
async function untilSettled(
  { waiting, world, leftMs }: Site,
  name: string,
): Promise<{ readonly isOver: boolean; readonly status: string } | undefined> {
  const look = async () => (await world.servedModel.view(name))?.status
  if (!isAtWork(await look())) return undefined
  waiting.log.warn(`endpoint ${name}: SageMaker is still at work on it, and deletes it only after that`)
  const settled = await poll({
    ...waiting,
    subject: `endpoint ${name}`,
    look,
    judge: (status) => (isAtWork(status) ? stillWaiting(status) : done(status ?? 'gone')),
    timeoutMs: leftMs(),
  })
  return settled.kind === 'done' ? { isOver: true, status: settled.verdict } : { isOver: false, status: settled.note }
}

const isAtWork = (status: EndpointStatus | undefined) =>
  status === 'Creating' ||
  status === 'Updating' ||
  status === 'SystemUpdating' ||
  status === 'RollingBack' ||
  status === 'Deleting'

/** First of all, since Application Auto Scaling would keep the targets, with their alarms, for the next endpoint of this name. */
async function endScaling({ waiting: { log }, world }: Site, endpointName: string): Promise<void> {
  const targets = await world.scaling.targetsOf(endpointName)
  for (const target of targets instanceof WorldError ? [] : targets) {
    const refused = await world.scaling.deregister(target)
    if (refused instanceof WorldError) log.warn(`${refused.message} The stack is deleted all the same.`)
    else log.info(`${target.resourceId}: scales no more`)
  }
  if (targets instanceof WorldError) {
    log.warn(`${targets.message} What scales ${endpointName} outside of the stack, if anything does, stays.`)
  }
}

/** CloudFormation's word is a claim here too. */
async function verify(site: Site, inventory: Inventory): Promise<End> {
  const { leftMs, subject, waiting, world } = site
  const { endpointName, resources, stack } = inventory
  const kept = (await world.stackLists.resources(stack.id)).filter(wasRetained)
  const isKept = (resource: StackResource) => kept.some(({ logicalId }) => logicalId === resource.logicalId)
  const toGo = resources.filter((resource) => resource.physicalId !== '' && !isKept(resource))
  // Right after its deletion a thing may still be shown.
  const looked = await poll({
    ...waiting,
    subject,
    look: () => findLeft(world, toGo, endpointName),
    judge: (left) => (left.length === 0 ? done('gone') : stillWaiting(`gone, but still there is ${left.join(', ')}`)),
    timeoutMs: Math.min(leftMs(), 60_000),
  })
  const names = { gone: toGo.map(nameOf), kept: kept.map(nameOf) }
  for (const name of names.kept) waiting.log.warn(`${name} stays, as the template's DeletionPolicy asks`)
  if (looked.kind === 'done') return { outcome: 'destroyed', ...names }
  const remedy = 'It may cost money: delete it in the SageMaker console.'
  return { ...brokenBy('failed', `the stack is ${looked.note}`, remedy), kept: names.kept }
}

async function findLeft(world: TeardownWorld, resources: readonly StackResource[], endpointName: string | undefined) {
  const there = await Promise.all(
    resources.map(async (one) =>
      (await world.remains.isThere(one.type, resourceName(one.physicalId))) ? [nameOf(one)] : [],
    ),
  )
  const alarmNames = resources
    .filter(({ type }) => type === 'AWS::CloudWatch::Alarm')
    .map(({ physicalId }) => physicalId)
  const alarms = alarmNames.length === 0 ? [] : await world.findAlarms(alarmNames)
  const targets = endpointName === undefined ? [] : await world.scaling.targetsOf(endpointName)
  return [
    ...there.flat(),
    ...(alarms instanceof WorldError ? [] : alarms.map((name) => `alarm ${name}`)),
    ...(targets instanceof WorldError ? [] : targets.map(({ resourceId }) => `scaling of ${resourceId}`)),
  ]
}

/** `endpoint penguins-prod`, `endpoint config …` */
function nameOf({ physicalId, type }: StackResource): string {
  const kind = type.slice(type.lastIndexOf(':') + 1).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return `${kind.toLowerCase()} ${physicalId.startsWith('arn:') ? resourceName(physicalId) : physicalId}`
}

/** A stack that only previews have begun. */
async function removeName(site: Site, stack: Stack): Promise<End> {
  const { subject, waiting, world } = site
  const changeSets = await world.changeSets.list(stack.id)
  const [foreign] =
    changeSets instanceof WorldError ? [] : changeSets.filter(({ name }) => !isPreviewName(name) && !/^gh-/.test(name))
  if (changeSets instanceof WorldError || foreign) {
    const whose = changeSets instanceof WorldError ? changeSets.failure.happened : `change set ${foreign?.name}`
    const reason = `it is only begun, by a change set that may be somebody else's (${whose})`
    return brokenBy('failed', reason, `${lookAtIt} Nothing was touched.`)
  }
  const token = `${stack.id.slice(-12)}-remove`
  await world.stacks.remove(stack.id, token)
  const followed = await followStack(site, { stackId: stack.id, token }, stack)
  if ('stillIn' in followed) return timedOut(site, undefined, followed.stillIn)
  if (followed.status !== undefined && followed.status !== 'DELETE_COMPLETE') {
    return brokenBy('failed', `it is in ${followed.status}`, lookAtIt)
  }
  waiting.log.info(`${subject}: it was only begun, by a preview, and is gone`)
  return { outcome: 'destroyed' }
}
