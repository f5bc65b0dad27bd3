import { forbiddenChanges, type ChangeSet } from '../../domain/change-set.ts'
import { requestToken } from '../../domain/deployment.ts'
import { tagDeployment } from '../../domain/deployment-tags.ts'
import { changesNothing, previewOf, type Preview } from '../../domain/preview.ts'
import { previewName, surplusPreviews } from '../../domain/preview-change-sets.ts'
import type { Stack } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Waiting } from '../../kit/poll.ts'
import { brokenBy, type Broken } from './broken.ts'
import { draft, type Ground } from './change-set-story.ts'
import { findEndpoint } from './find-endpoint.ts'
import type { DeployWorld, Order, Task } from './operate.ts'
import { whenReady } from './readiness.ts'

export interface PreviewOrder extends Order {
  /** Of the image of the model that is asked for, as far as it is known. */
  readonly imageDigest?: string | undefined
}

export interface Previewed {
  readonly outcome: 'changes' | 'no-changes' | 'failed' | 'timed-out'
  readonly stackId: string | undefined
  readonly isNew: boolean
  readonly preview: Preview
  /** The change set that waits to be reviewed, by its ARN. */
  readonly changeSet?: string
  /** Why there is none. */
  readonly broken?: Broken
}

const nothing: Preview = { facts: [], others: [] }

/** Has CloudFormation work out what a deployment would do, and leaves that to be reviewed. Nothing is deployed. */
export async function preview(order: PreviewOrder, world: DeployWorld, waiting: Waiting): Promise<Previewed> {
  const { clock, log } = waiting
  const deadline = clock.now() + order.timeoutMs
  const subject = `stack ${order.deployment.stackName}`
  const task: Task = { order, world, waiting, subject, leftMs: () => Math.max(0, deadline - clock.now()) }
  const { stack, step } = await whenReady({ ...task, order: { ...order, continueUpdateRollback: false } })
  const isNew = 'kind' in step && step.kind === 'create'
  const seen = { stackId: stack?.id, isNew, preview: nothing }
  if ('reason' in step) {
    const isLeftStuck = order.continueUpdateRollback && stack?.status === 'UPDATE_ROLLBACK_FAILED'
    return { ...seen, outcome: outcomeOf(step), broken: isLeftStuck ? { ...step, remedy: deployFirst } : step }
  }
  if (step.kind === 'recreate') return { ...seen, outcome: 'failed', broken: brokenBy('failed', anew, deleteFirst) }

  const served = stack && !isNew ? await findServed(task, stack) : undefined
  const present = isNew ? undefined : stack
  const { ttlMs } = order
  const meeting = { stack: present, served, ttlMs, nowMs: clock.now(), origin: world.run }
  const deployment = tagDeployment(order.deployment, meeting)
  const ground: Ground = { type: isNew ? 'CREATE' : 'UPDATE', stack }
  const name = previewName(requestToken(deployment, world.run, present), world.run)
  const drafted = await draft({ ...task, order: { ...order, deployment } }, ground, name)
  if ('reason' in drafted) return { ...seen, outcome: outcomeOf(drafted), broken: drafted }
  switch (drafted.kind) {
    case 'overtaken':
      return {
        ...seen,
        outcome: 'failed',
        broken: brokenBy('failed', 'somebody else operates on it', 'Run the job again.'),
      }
    case 'not-allowed': {
      const { happened, remedy } = drafted.refusal.failure
      return {
        ...seen,
        outcome: 'failed',
        broken: brokenBy('failed', `a preview is a change set: ${happened}`, remedy),
      }
    }
    case 'unchanged':
      log.info(`${subject}: nothing changes`)
      return { ...seen, outcome: 'no-changes' }
    case 'ready': {
      const { changeSet } = drafted
      await removeSurplus(task, changeSet)
      const told = withRefusals(
        previewOf(changeSet, presentOf(order, present, served?.resolvedImages[0])),
        order,
        changeSet,
      )
      log.info(`change set ${changeSet.name}: ${describe(told)}`)
      return { ...seen, outcome: 'changes', stackId: changeSet.stackId, preview: told, changeSet: changeSet.id }
    }
  }
}

const outcomeOf = ({ outcome }: Broken) => (outcome === 'timed-out' ? 'timed-out' : 'failed')
const anew =
  'its first creation failed, and a deployment would delete it and create it anew, so that there is nothing to compare'
const deployFirst =
  'A preview continues no rollback: deploy it, or continue that in the CloudFormation console, and run the job again.'
const deleteFirst = 'Deploy it, or delete the stack, and run the job again.'

async function findServed(task: Task, { id }: Stack) {
  const { order, waiting, world } = task
  const { name } = await findEndpoint(id, { deployment: order.deployment, world, log: waiting.log })
  return name === undefined ? undefined : world.servedModel.find(name)
}

/** Digests are compared where both are known. */
function presentOf({ imageDigest }: PreviewOrder, stack: Stack | undefined, image: string | undefined) {
  const before = image?.split('@')[1]
  return { tags: stack?.tags, digests: { before, after: imageDigest } }
}

/** What the guard of a deployment would stop at. */
function withRefusals(told: Preview, { allowReplacement, deployment }: Order, { changes }: ChangeSet): Preview {
  const forbidden = forbiddenChanges(changes, { allowReplacement, capabilities: deployment.capabilities })
  const refusals = forbidden.map(({ problem, remedy }) => `a deployment refuses this: ${problem}. ${remedy}`)
  return { ...told, others: [...told.others, ...refusals] }
}

function describe(told: Preview): string {
  if (changesNothing(told)) return 'nothing that can be seen changes'
  const facts = told.facts.map(({ alarm, from = 'none', to = 'none', what }) =>
    [`${what} ${from} → ${to}`, alarm].filter((part) => part !== undefined).join(', '),
  )
  return [...facts, ...told.others].join('; ')
}

/** Somebody may be reviewing the newest ones. */
async function removeSurplus({ waiting: { log }, world }: Task, { id, stackId }: ChangeSet): Promise<void> {
  const listed = await world.changeSets.list(stackId)
  if (listed instanceof WorldError) return
  for (const surplus of surplusPreviews(listed, id)) {
    const kept = await world.changeSets.remove(surplus)
    if (kept instanceof WorldError) {
      log.warn(`${kept.message} The change sets of earlier previews stay, and do nothing.`)
      return
    }
    log.info(`change set ${surplus.name}: of an earlier preview, and removed`)
  }
}
