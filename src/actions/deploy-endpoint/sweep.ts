import type { Stack } from '../../domain/stack.ts'
import { judgeSweep } from '../../domain/teardown.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Waiting } from '../../kit/poll.ts'
import { destroy, type Destroyed, type TeardownWorld } from './destroy.ts'

export interface Swept {
  readonly destroyed: readonly Destroyed[]
  /** Ours, and why they stay. */
  readonly left: readonly Left[]
  /** Names of stacks without a tag of this action; nobody has looked at them any further. */
  readonly foreign: readonly string[]
}

interface Left {
  readonly stackName: string
  readonly because: string
}

/** Each takes minutes, of which hardly a second is work. */
const atOnce = 4

/** Destroys what this repository has deployed for a time that is over. One that cannot be destroyed does not keep the others. */
export async function sweep(
  { timeoutMs }: { readonly timeoutMs: number },
  world: TeardownWorld,
  waiting: Waiting,
): Promise<Swept> {
  const { clock, log } = waiting
  const deadline = clock.now() + timeoutMs
  const judge = (stack: Stack) => judgeSweep(stack, { repository: world.run.repository, nowMs: clock.now() })
  const expired: Stack[] = []
  const left: Left[] = []
  const foreign: string[] = []
  for (const stack of await world.stackLists.all()) {
    const { name: stackName } = stack
    const verdict = judge(stack)
    if (verdict.kind === 'foreign') foreign.push(stackName)
    else log.info(`stack ${stackName}: ${verdict.because}${verdict.kind === 'left' ? ', and is left' : ''}`)
    if (verdict.kind === 'left') left.push({ stackName, because: verdict.because })
    if (verdict.kind === 'expired') expired.push(stack)
  }
  log.info(`${expired.length} stacks to be destroyed, ${left.length} left, ${foreign.length} not of this action`)

  const destroyed: Destroyed[] = []
  const destroyOne = async ({ id, name: stackName }: Stack) => {
    // It may have been deployed anew since the list was made; an id never comes to stand for another stack.
    const now = await world.stacks.find(id)
    const verdict = now && judge(now)
    if (verdict?.kind === 'left') {
      log.info(`stack ${stackName}: ${verdict.because} by now, and is left`)
      left.push({ stackName, because: verdict.because })
      return
    }
    const order = { stackName: id, timeoutMs: Math.max(0, deadline - clock.now()) }
    const end = await destroy(order, world, { ...waiting, log: prefixed(log, stackName) })
    destroyed.push({ ...end, stackName })
    log.info(`stack ${stackName}: ${end.broken ? `not destroyed: ${end.broken.reason}` : end.outcome}`)
  }
  const work = async () => {
    for (let stack = expired.shift(); stack; stack = expired.shift()) {
      const notDestroyed = notDestroyedOf(stack)
      await destroyOne(stack).catch((error: unknown) => destroyed.push(notDestroyed(error)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { destroyed, left, foreign }
}

const notDestroyedOf =
  ({ id, name }: Stack) =>
  (error: unknown): Destroyed => {
    if (!(error instanceof WorldError)) throw error
    const { happened, remedy, subject } = error.failure
    const broken = { reason: `${subject}: ${happened}`, remedy }
    return { outcome: 'failed', stackName: name, stackId: id, endpointName: undefined, gone: [], kept: [], broken }
  }

/** Several stories are told at the same time. */
function prefixed(log: Log, name: string): Log {
  return {
    ...log,
    info: (text) => log.info(`${name}: ${text}`),
    warn: (text) => log.warn(`${name}: ${text}`),
  }
}
