import { hasEnded } from '../../domain/execution.ts'
import { formatDuration } from '../../kit/duration.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../../kit/poll.ts'
import type { Engine, Running } from './engine.ts'

export type OnConflict = 'start' | 'attach' | 'wait' | 'fail' | 'stop-previous'

/** What runs besides our own; nothing where our own still runs, for then there is nothing to start. */
export async function othersOf(engine: Engine): Promise<readonly Running[]> {
  const running = await runningOf(engine)
  return running.some(({ own }) => own) ? [] : running
}

async function runningOf({ running }: Engine): Promise<readonly Running[]> {
  try {
    return await running()
  } catch (error) {
    if (!(error instanceof WorldError) || error.transient) throw error
    const { failure, code } = error
    const remedy = `${failure.remedy} It is asked for because of 'on-conflict', which needs it for all but 'start'.`
    throw new WorldError({ ...failure, remedy }, { code, cause: error })
  }
}

/** One that has ended by itself in the meantime needs no stop. */
export async function stopAll(engine: Engine, others: readonly Running[], { log, signal }: Waiting): Promise<void> {
  for (const { arn } of others) {
    signal.throwIfAborted()
    log.info(`${engine.subject}: stopping execution ${arn}, as 'on-conflict: stop-previous' asks`)
    const following = engine.follow(arn)
    try {
      await following.stop()
    } catch (error) {
      if (!hasEnded(await following.look(signal))) throw error
    }
  }
}

/** Waits until nothing else runs; answers what still does when the time is over. */
export async function waitForOthers(
  engine: Engine,
  options: Waiting & { readonly timeoutMs: number },
): Promise<readonly Running[]> {
  let others: readonly Running[] = []
  const polled = await poll({
    ...options,
    subject: engine.subject,
    look: async () => (others = await othersOf(engine)),
    judge: (left) => (left.length === 0 ? done(undefined) : waiting(`waiting for ${namesOf(left)} to end`)),
  })
  return polled.kind === 'done' ? [] : others
}

/** Why nothing was started. */
export function conflict(
  { subject }: Engine,
  others: readonly Running[],
  { onConflict, timeoutMs }: { readonly onConflict: OnConflict; readonly timeoutMs: number },
): Failure {
  const run = `${namesOf(others)} still ${others.length === 1 ? 'runs' : 'run'}`
  if (onConflict === 'fail') {
    const remedy = "Let it end and run the job again, or set 'on-conflict' to attach, wait or stop-previous."
    return { subject, happened: `nothing was started, because ${run}`, remedy }
  }
  const told = onConflict === 'stop-previous' ? ' and the order to stop' : ''
  return {
    subject,
    happened: `nothing was started, because ${run} after ${formatDuration(timeoutMs)}${told}`,
    remedy: "Run the job again later, or raise 'timeout'.",
  }
}

/** `execution abc`, since its pipeline or state machine is named beside it. */
function namesOf(others: readonly Running[]): string {
  const ids = others.map(({ arn }) => arn.split(/[:/]/).at(-1))
  return `${ids.length === 1 ? 'execution' : 'executions'} ${ids.join(', ')}`
}
