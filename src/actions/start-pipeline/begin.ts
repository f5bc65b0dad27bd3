import { hasEnded, nameOf, type Execution } from '../../domain/execution.ts'
import type { Failure } from '../../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../../kit/poll.ts'
import { notSeenYet, type Engine, type Following, type Running } from './engine.ts'

export type OnConflict = 'start' | 'attach' | 'wait' | 'fail' | 'stop-previous'

export interface Begun {
  readonly arn: string
  readonly following: Following
  /** Who started it: this attempt, an attempt before it, somebody else; or it was named by `execution-arn`. */
  readonly by: 'this-attempt' | 'earlier-attempt' | 'other' | 'given'
}

export type Beginning =
  | { readonly kind: 'begun'; readonly begun: Begun }
  | { readonly kind: 'conflict'; readonly failure: Failure; readonly others: readonly Running[] }

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
  const { onConflict } = options
  const others = onConflict === 'start' ? [] : await othersOf(engine)
  const [newest] = others
  if (newest === undefined) return start(engine, options)
  switch (onConflict) {
    case 'start':
      return start(engine, options)
    case 'attach': {
      const begun: Begun = { arn: newest.arn, following: engine.follow(newest.arn), by: 'other' }
      options.announce(begun)
      return { kind: 'begun', begun }
    }
    case 'fail':
      return { kind: 'conflict', others, failure: conflict(engine, others) }
    case 'stop-previous':
      for (const { arn } of others) {
        options.log.info(`${engine.subject}: stopping execution ${arn}, as 'on-conflict: stop-previous' asks`)
        await engine.follow(arn).stop()
      }
      return startAfter(engine, options)
    case 'wait':
      return startAfter(engine, options)
  }
}

/** What runs besides our own; nothing where our own still runs, for then there is nothing to start. */
async function othersOf(engine: Engine): Promise<readonly Running[]> {
  const running = await engine.running()
  return running.some(({ own }) => own) ? [] : running
}

/** Starts as soon as nothing else runs. */
async function startAfter(engine: Engine, options: BeginOptions): Promise<Beginning> {
  let others: readonly Running[] = []
  const polled = await poll({
    ...options,
    subject: engine.subject,
    look: async () => (others = await othersOf(engine)),
    judge: (left) => (left.length === 0 ? done(undefined) : waiting(`waiting for ${namesOf(left)} to end`)),
  })
  if (polled.kind === 'timed-out') return { kind: 'conflict', others, failure: conflict(engine, others) }
  return start(engine, options)
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
    const arn = await engine.start(ordinal)
    if (arn === undefined) continue
    const following = engine.follow(arn)
    announce({ arn, following, by: 'this-attempt' })
    const seen = await lookOnce(arn, following, options)
    const begun: Begun = { arn, following, by: startedBefore(seen, beganMs) ? 'earlier-attempt' : 'this-attempt' }
    if (!hasEnded(seen) || options.isGood(seen)) return { kind: 'begun', begun }
    log.info(`${nameOf(seen)}, which an attempt before has started, ended ${seen.status}: starting another`)
  }
  const arn = await engine.start(engine.attempts)
  if (arn === undefined) throw new Error('the one execution that is left to start was said to have ended')
  const begun: Begun = { arn, following: engine.follow(arn), by: 'this-attempt' }
  announce(begun)
  return { kind: 'begun', begun }
}

/** Bears what passes, as every wait does. */
async function lookOnce(arn: string, { look }: Following, options: BeginOptions): Promise<Execution> {
  const { signal } = options
  const polled = await poll({ ...options, subject: nameOf({ arn }), look: () => look(signal), judge: done })
  return polled.kind === 'done' ? polled.verdict : notSeenYet(arn)
}

/** The clocks of AWS and of the runner may be some seconds apart. */
const skewMs = 10_000
const startedBefore = ({ startedAt }: Execution, ms: number) => (startedAt?.getTime() ?? ms) < ms - skewMs

const namesOf = (others: readonly Running[]) => others.map(({ arn }) => nameOf({ arn })).join(', ')

function conflict({ subject }: Engine, others: readonly Running[]): Failure {
  return {
    subject,
    happened: `nothing was started, because ${namesOf(others)} still runs`,
    remedy: "Let it end and run the job again, or set 'on-conflict' to attach, wait or stop-previous.",
  }
}
