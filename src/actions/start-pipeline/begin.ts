import { hasEnded, nameOf, type Execution } from '../../domain/execution.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import { done, poll, type Waiting } from '../../kit/poll.ts'
import { conflict, othersOf, stopAll, waitForOthers, type OnConflict } from './conflict.ts'
import { notSeenYet, type Engine, type Following } from './engine.ts'

export interface Begun {
  readonly arn: string
  readonly following: Following
  /** Who started it: this attempt, an attempt before it (where it came to a good end, its result is ours), somebody else; or it was named by `execution-arn`. */
  readonly by: 'this-attempt' | 'earlier-attempt' | 'earlier-result' | 'other' | 'given'
}

export type Beginning =
  { readonly kind: 'begun'; readonly begun: Begun } | { readonly kind: 'conflict'; readonly failure: Failure }

export interface BeginOptions extends Waiting {
  readonly onConflict: OnConflict
  readonly timeoutMs: number
  /** Whether an execution that has ended is what this step is for. */
  readonly isGood: (execution: Execution) => boolean
  /** Called as soon as there is an execution of which a killed process would leave no trace. */
  readonly announce: (begun: Begun) => void
}

/** Starts an execution, or finds the one that this step has started already, unless another stands in its way. */
export async function begin(engine: Engine, options: BeginOptions): Promise<Beginning> {
  const { onConflict, signal } = options
  if (onConflict === 'start') return start(engine, options)
  const others = await othersOf(engine)
  const [newest] = others
  if (newest === undefined || (await hasResult(engine, options))) return start(engine, options)
  signal.throwIfAborted()
  switch (onConflict) {
    case 'attach': {
      const begun: Begun = { arn: newest.arn, following: engine.follow(newest.arn), by: 'other' }
      options.announce(begun)
      return { kind: 'begun', begun }
    }
    case 'fail':
      return { kind: 'conflict', failure: conflict(engine, others, options) }
    case 'stop-previous':
      await stopAll(engine, others, options)
      return startAfter(engine, options)
    case 'wait':
      return startAfter(engine, options)
  }
}

/** Whether an attempt before has all that this one wants: then nothing is in its way. */
async function hasResult(engine: Engine, options: BeginOptions): Promise<boolean> {
  for (const arn of await engine.earlier()) {
    if (options.isGood(await lookOnce(arn, engine.follow(arn), options))) return true
  }
  return false
}

/** Starts as soon as nothing else runs. */
async function startAfter(engine: Engine, options: BeginOptions): Promise<Beginning> {
  const others = await waitForOthers(engine, options)
  return others.length === 0 ? start(engine, options) : { kind: 'conflict', failure: conflict(engine, others, options) }
}

/**
 * This step's execution: the one that an attempt before has started, if it runs or came to a good end; else a new one. So a runner that is killed at
 * any moment and run again leaves one execution, and a run that is tried again after a failure starts a second one.
 */
async function start(engine: Engine, options: BeginOptions): Promise<Beginning> {
  const { announce, clock, signal, log } = options
  signal.throwIfAborted()
  const beganMs = clock.now()
  for (let ordinal = 1; ordinal < engine.attempts; ordinal += 1) {
    const arn = await engine.start(ordinal, signal)
    if (arn === undefined) continue
    const following = engine.follow(arn)
    announce({ arn, following, by: 'this-attempt' })
    const seen = await lookOnce(arn, following, options)
    if (!hasEnded(seen)) {
      const by = startedBefore(seen, beganMs) ? 'earlier-attempt' : 'this-attempt'
      return { kind: 'begun', begun: { arn, following, by } }
    }
    if (options.isGood(seen)) return { kind: 'begun', begun: { arn, following, by: 'earlier-result' } }
    const how = seen.status === 'Succeeded' ? 'Succeeded without a model package' : seen.status
    log.info(`${nameOf(seen)}, which an earlier attempt of this run has started, ended ${how}: starting another`)
  }
  const arn = await engine.start(engine.attempts, signal)
  if (arn === undefined) throw new Error('the one execution that is left to start was said to have ended')
  const following = engine.follow(arn)
  const started: Begun = { arn, following, by: 'this-attempt' }
  announce(started)
  if (!engine.hasGivenName || !startedBefore(await lookOnce(arn, following, options), beganMs))
    return { kind: 'begun', begun: started }
  const found: Begun = { arn, following, by: engine.attempts === 1 ? 'other' : 'earlier-attempt' }
  announce(found)
  return { kind: 'begun', begun: found }
}

/** Bears what passes, as every wait does; what AWS refuses to tell here, and a cancellation, are a matter for whoever follows the execution. */
async function lookOnce(arn: string, { look }: Following, options: BeginOptions): Promise<Execution> {
  const { signal } = options
  try {
    const polled = await poll({ ...options, subject: nameOf({ arn }), look: () => look(signal), judge: done })
    return polled.kind === 'done' ? polled.verdict : notSeenYet(arn)
  } catch (error) {
    if (error instanceof WorldError || signal.aborted) return notSeenYet(arn)
    throw error
  }
}

/** The clocks of AWS and of the runner may be some seconds apart. */
const skewMs = 10_000
const startedBefore = ({ startedAt }: Execution, ms: number) => (startedAt?.getTime() ?? ms) < ms - skewMs
