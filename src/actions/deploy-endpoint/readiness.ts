import { requestToken } from '../../domain/deployment.ts'
import { describeToken, rootCause, describeEvent } from '../../domain/stack-events.ts'
import { busyRemedy, isBusy, judgeReadiness, type Stack, type StackStatus, type StackStep } from '../../domain/stack.ts'
import { WorldError } from '../../kit/errors.ts'
import { poll } from '../../kit/poll.ts'
import { brokenBy, stillBusy, type Broken } from './broken.ts'
import { followStack, paceOf } from './follow.ts'
import type { Task } from './operate.ts'

/** What is done with a stack that can be operated on. */
export type OpenStep = Extract<StackStep, { kind: 'create' | 'update' | 'recreate' }>
export interface Ready {
  /** As it is found; that of a creation is nothing but a name. */
  readonly stack: Stack | undefined
  readonly step: OpenStep | Broken
}

/** Waits while somebody else operates on the stack and ends a rollback that was stuck, where that is wished, then says what is to be done. */
export async function whenReady(task: Task): Promise<Ready> {
  const { order, subject, waiting, world, leftMs } = task
  let stack: Stack | undefined
  let by: string | undefined
  const pace = paceOf(waiting.clock)
  const ready = await poll({
    ...waiting,
    subject,
    look: async () => {
      stack = await world.stacks.find(order.deployment.stackName)
      pace.count(1)
      if (!stack || !isBusy(stack) || by !== undefined) return
      by = await whoOperates(stack, task)
      pace.count(1)
    },
    judge: () => judgeReadiness(stack, order, by),
    pace: pace.next,
    timeoutMs: leftMs(),
  })
  if (ready.kind === 'timed-out') {
    const remedy = 'Wait until that operation has ended, and run the job again.'
    return { stack, step: brokenBy('timed-out', `it is still ${ready.note}`, remedy) }
  }
  const step = ready.verdict
  switch (step.kind) {
    case 'create':
    case 'update':
    case 'recreate':
      return { stack, step }
    case 'continue-rollback': {
      const stuck = stack && (await continueRollback(task, stack))
      if (stuck) return { stack, step: stuck }
      // Once only: what is stuck again waits for somebody to mend it.
      return whenReady({ ...task, order: { ...order, continueUpdateRollback: false } })
    }
    case 'busy':
      return { stack, step: brokenBy('failed', `it is in ${step.status} by ${by ?? 'others'}`, busyRemedy) }
    case 'refuse': {
      const why = stack?.statusReason === undefined ? '' : ` (${stack.statusReason.trim()})`
      return { stack, step: brokenBy('failed', `it is in ${step.status}${why}`, step.remedy) }
    }
  }
}

/** As far as the events of its operation tell. */
async function whoOperates({ id }: Stack, { world }: Task): Promise<string> {
  const events = await world.stacks.events(id, () => true)
  const token = events instanceof WorldError ? undefined : events[0]?.token
  return token === undefined ? 'an operation that is not ours' : describeToken(token)
}

async function continueRollback(task: Task, stack: Stack): Promise<Broken | undefined> {
  const { order, subject, waiting, world } = task
  const token = `${requestToken(order.deployment, world.run, stack)}-continue`
  waiting.log.warn(`${subject}: the rollback of its last update is stuck (${stack.status}), and is continued`)
  await world.stacks.continueRollback(stack.id, token)
  const followed = await followStack(task, { stackId: stack.id, token }, stack)
  if ('stillIn' in followed) return stillBusy(followed.stillIn)
  if (followed.end === 'rolled-back') return undefined
  const cause = rootCause(followed.events)
  const why = cause ? describeEvent(cause, stack.id) : (followed.reason ?? 'CloudFormation gives no reason')
  return brokenBy('failed', `its rollback is stuck again, in ${followed.status ?? 'no state'} (${why.trim()})`, mend)
}

const mend =
  'Mend what keeps that resource from going back, and run the job again. Leaving it out (ResourcesToSkip) is for the CloudFormation console.'

/** Deletes a stack whose first creation failed, once it is sure that nothing of it is left. */
export async function removeFailed(task: Task, stack: Stack, token: string): Promise<Broken | undefined> {
  const { subject, waiting, world } = task
  const left = await resourcesLeft(task, stack)
  if (left.length > 0) {
    const what = `it is in ${stack.status} and still holds ${left.join(', ')}`
    return brokenBy(
      'failed',
      what,
      'Delete these, then the stack in the CloudFormation console, and run the job again.',
    )
  }
  waiting.log.warn(`${subject}: its first creation failed (${stack.status}), so it is deleted and created anew`)
  await world.stacks.remove(stack.id, token)
  const followed = await followStack(task, { stackId: stack.id, token }, stack)
  if ('stillIn' in followed) return brokenBy('timed-out', 'its deletion has not ended', 'Run the job again to go on.')
  const ended: StackStatus | undefined = followed.status
  return ended === undefined || ended === 'DELETE_COMPLETE'
    ? undefined
    : brokenBy('failed', `it is in ${ended}`, 'Delete it in the CloudFormation console.')
}

/** Nothing for a role that may not look: deletion itself would say it then. */
async function resourcesLeft({ world }: Task, { id }: Stack): Promise<readonly string[]> {
  try {
    return [...(await world.stacks.resources(id))].map(([type, physicalId]) => `${physicalId} (${type})`)
  } catch (error) {
    if (error instanceof WorldError && error.code.startsWith('AccessDenied')) return []
    throw error
  }
}
