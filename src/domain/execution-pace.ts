import type { Execution, ExecutionStep } from './execution.ts'

/**
 * What is known beforehand about the steps of an execution: how many milliseconds each took the last time. Undefined for a step of which no
 * more is known than that it will run; steps that may not run, such as those behind a condition, are left out then.
 */
export type Expectation = ReadonlyMap<string, number | undefined>

export interface Watched {
  readonly execution: Execution
  readonly expected: Expectation | undefined
  readonly nowMs: number
  /** Since when it is watched. */
  readonly sinceMs: number
}

/** A step's end is told within a minute, with ±10 % on top of this. */
const slowMs = 52_000
/** The end of the execution is told within 15 s. */
const fastMs = 10_000
const firstMs = 2_000
/** What is still to begin is over before the slow pace would look again. */
const shortMs = 60_000
/** How much sooner or later than the last time the end may come: 40 % of it, but not more than ten minutes. */
const spread = 0.4
const spreadMs = 600_000

/**
 * Milliseconds until the next look: short at the beginning, where mistakes show, and where the end is to be expected; long between. Two hours cost about
 * 160 looks so, where a look every ten seconds would cost 720.
 */
export function nextLookMs(watched: Watched): number {
  const { execution, nowMs, sinceMs } = watched
  const beginningMs = Math.max(firstMs, (nowMs - sinceMs) / 2)
  return Math.min(beginningMs, slowMs, endMs(watched), execution.steps.some(isBreaking) ? fastMs : slowMs)
}

/** A step that failed, or is being stopped, ends the execution soon. */
const isBreaking = ({ status }: ExecutionStep) => status === 'Failed' || status === 'Stopping' || status === 'Stopped'
const isRunning = ({ endedAt }: ExecutionStep) => endedAt === undefined

/** When to look for the end of the execution. */
function endMs({ execution, expected, nowMs }: Watched): number {
  if (expected && stillToBeginMs(execution, expected) > shortMs) return slowMs
  const running = execution.steps.filter(isRunning)
  if (running.length === 0) return fastMs
  return Math.max(...running.map((step) => endOfStepMs(step, expected?.get(step.name), nowMs)))
}

function stillToBeginMs({ steps }: Execution, expected: Expectation): number {
  const begun = new Set(steps.map(({ name }) => name))
  return [...expected].reduce((sum, [name, tookMs = Infinity]) => (begun.has(name) ? sum : sum + tookMs), 0)
}

/** When to look for the end of a step that runs. */
function endOfStepMs({ startedAt }: ExecutionStep, tookMs: number | undefined, nowMs: number): number {
  const runsForMs = nowMs - (startedAt?.getTime() ?? nowMs)
  // Nothing is known: the longer it has taken, the less a little more matters.
  const patientMs = Math.max(fastMs, runsForMs / 20)
  if (tookMs === undefined) return patientMs
  const aroundMs = Math.min(tookMs * spread, spreadMs)
  if (runsForMs > tookMs + aroundMs) return patientMs
  return Math.max(fastMs, tookMs - aroundMs - runsForMs)
}
