import {
  changeSetName,
  contradictions,
  describeChanges,
  forbiddenChanges,
  judgeChangeSet,
  nameCollisions,
  newDifferences,
  staleChangeSets,
  type ChangeSet,
} from '../../domain/change-set.ts'
import { requestToken } from '../../domain/deployment.ts'
import type { Stack } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import { poll } from '../../kit/poll.ts'
import { brokenBy, type Broken } from './broken.ts'
import { paceOf } from './follow.ts'
import type { Task } from './operate.ts'

export interface Ground {
  readonly type: 'CREATE' | 'UPDATE'
  /** What there is before; without an operation ever executed, where the type is CREATE. */
  readonly stack: Stack | undefined
}

export type Draft =
  | { readonly kind: 'ready' | 'unchanged'; readonly changeSet: ChangeSet }
  /** Somebody else operates on the stack. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'not-allowed'; readonly refusal: WorldError }
  | Broken

/** Has CloudFormation work out what the deployment would change. What is no use to anybody is removed again. */
export async function draft(task: Task, ground: Ground, name = nameOf(task, ground)): Promise<Draft> {
  const { order, waiting, world } = task
  if (ground.stack) await removeStale(task, ground.stack)
  const made = await world.changeSets.create(order.deployment, { name, type: ground.type })
  if (made === 'busy') return { kind: 'overtaken' }
  if (made instanceof WorldError) return { kind: 'not-allowed', refusal: made }
  const pace = paceOf(waiting.clock)
  let changeSet: ChangeSet | undefined
  const worked = await poll({
    ...waiting,
    subject: `change set ${name}`,
    look: async () => {
      changeSet = await world.changeSets.find(made.id, made.stackId)
      pace.count(1)
      return changeSet
    },
    judge: judgeChangeSet,
    pace: pace.next,
    timeoutMs: task.leftMs(),
  })
  if (worked.kind === 'timed-out')
    return brokenBy('timed-out', `its change set ${name} is still ${worked.note}`, 'Run the job again.')
  if (worked.verdict.kind === 'gone' || !changeSet) return { kind: 'overtaken' }
  if (worked.verdict.kind === 'ready') return { kind: 'ready', changeSet }
  const findings = worked.verdict.kind === 'failed' ? await world.changeSets.findings(changeSet) : []
  await discard(task, ground, changeSet)
  if (worked.verdict.kind === 'unchanged') return { kind: 'unchanged', changeSet }
  const told = findings instanceof WorldError ? [] : findings
  const reason = told.length > 0 ? told.join('; ') : worked.verdict.reason
  return brokenBy('failed', `CloudFormation refuses the change set: ${reason}`, 'Correct that. Nothing was touched.')
}

/** A stack of which nothing was ever made counts as none: that an earlier attempt has begun it makes no other request. */
const from = ({ stack, type }: Ground) => (type === 'CREATE' ? undefined : stack)

function nameOf({ order, world }: Task, ground: Ground): string {
  return changeSetName(requestToken(order.deployment, world.run, from(ground)), world.run)
}

/** The guard: a change set that does what nobody has allowed is told, and removed, unless it is one that somebody has reviewed. */
export async function refuseForbidden(task: Task, ground: Ground, changeSet: ChangeSet): Promise<Broken | undefined> {
  nameCollisions(changeSet.changes).forEach((collision) => task.waiting.log.warn(collision))
  const { allowReplacement, changeSet: reviewed, deployment } = task.order
  const forbidden = forbiddenChanges(changeSet.changes, { allowReplacement, capabilities: deployment.capabilities })
  if (forbidden.length === 0) return undefined
  if (reviewed === undefined) await discard(task, ground, changeSet)
  const remedies = [...new Set(forbidden.map(({ remedy }) => remedy))]
  return brokenBy(
    'failed',
    forbidden.map(({ problem }) => problem).join('; '),
    `${remedies.join(' ')} Nothing was touched.`,
  )
}

/** Removes a change set, and the stack that has come to be by it alone. */
export async function discard(task: Task, { stack, type }: Ground, changeSet: ChangeSet): Promise<void> {
  const { waiting, world } = task
  const kept = await world.changeSets.remove(changeSet)
  if (kept instanceof WorldError) {
    waiting.log.warn(`${kept.message} The change set ${changeSet.name} stays, and does nothing.`)
    return
  }
  if (type !== 'CREATE' || stack) return
  const others = await world.changeSets.list(changeSet.stackId)
  if (others instanceof WorldError || others.length > 0) return
  await world.stacks.remove(changeSet.stackId, `${changeSet.name}-remove`).catch((error: unknown) => {
    if (!(error instanceof WorldError)) throw error
    waiting.log.warn(`${error.message} The stack stays as a name, in REVIEW_IN_PROGRESS.`)
  })
}

async function removeStale({ waiting, world }: Task, { id }: Stack): Promise<void> {
  const listed = await world.changeSets.list(id)
  if (listed instanceof WorldError) return
  for (const stale of staleChangeSets(listed, world.run, waiting.clock.now())) {
    waiting.log.info(`change set ${stale.name}: left by a run that did not end, and removed`)
    await world.changeSets.remove(stale)
  }
}

/** The change set that was reviewed, if it still is what this would deploy; what speaks against it otherwise. */
export async function findReviewed(task: Task, ground: Ground, id: string): Promise<ChangeSet | Broken | 'executed'> {
  const { order, world } = task
  const reviewed = await world.changeSets.find(id, ground.stack?.id)
  const executed = ground.stack?.changeSetId === id
  if (!reviewed) {
    if (executed) return 'executed'
    return refused('the change set that was reviewed is gone: it was deleted, or another one was executed since')
  }
  const against = contradictions(reviewed, order.deployment)
  if (against.length > 0)
    return refused(`the change set that was reviewed is another deployment: ${against.join('; ')}`)
  switch (reviewed.executionStatus) {
    case 'AVAILABLE':
      return reviewed
    case 'EXECUTE_COMPLETE':
      if (executed) return 'executed'
      return refused('the change set that was reviewed was executed before, and others were since')
    case 'OBSOLETE':
      return refused(`the change set that was reviewed is stale: ${await whatChanged(task, ground, reviewed)}`)
    default:
      return refused(
        `the change set that was reviewed cannot be executed (${reviewed.executionStatus}${reviewed.statusReason === undefined ? '' : `: ${reviewed.statusReason}`})`,
      )
  }
}

const refused = (reason: string) =>
  brokenBy('failed', reason, "Have 'command: preview' make a new one, and review that. Nothing was touched.")

async function whatChanged(task: Task, ground: Ground, reviewed: ChangeSet): Promise<string> {
  const fresh = await draft(task, ground)
  if ('reason' in fresh) return fresh.reason
  if (fresh.kind === 'unchanged') return 'there is nothing to change any more'
  if (fresh.kind !== 'ready') return 'the stack was changed since'
  await discard(task, ground, fresh.changeSet)
  const differences = newDifferences(reviewed.changes, fresh.changeSet.changes)
  return differences.length > 0
    ? differences.join('; ')
    : `the stack was changed since, though the same is to be done: ${describeChanges(reviewed.changes)}`
}
