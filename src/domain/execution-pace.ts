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
const slowMs = 54_000
/** The end of the execution is told within 15 s. */
const fastMs = 13_500
const firstMs = 2_000
/** What is still to begin is over before the slow pace would look again. */
const shortMs = 60_000
/** How much sooner or later than the last time the end of a step may come: 22 % of it, but not more than ten minutes. */
const spread = 0.22
const spreadMs = 600_000

/**
 * Milliseconds until the next look: short at the beginning, where mistakes show, and where the end is to be expected; long between. Two hours cost about
 * 160 looks so, where a look every ten seconds would cost 720.
 */
export function nextLookMs(watched: Watched): number {
  const { nowMs, sinceMs } = watched
  const beginningMs = Math.max(firstMs, (nowMs - sinceMs) / 2)
  return Math.min(beginningMs, slowMs, breakingMs(watched), endMs(watched))
}

/** The longer it has taken, the less a little more matters. */
const patientMs = (sinceMs: number) => Math.max(fastMs, sinceMs / 12)

/** A step that failed ends the execution soon, unless the failure was caught and another has begun since; so does one that is being stopped. */
function breakingMs({ execution: { steps }, nowMs }: Watched): number {
  const lastBeginMs = Math.max(...steps.map(beginOf))
  const breaking = steps.filter((step) => isBreaking(step) && endOf(step, nowMs) >= lastBeginMs)
  return Math.min(slowMs, ...breaking.map((step) => patientMs(nowMs - endOf(step, nowMs))))
}

const isBreaking = ({ status }: ExecutionStep) => status === 'Failed' || status === 'Stopping' || status === 'Stopped'
const beginOf = ({ startedAt }: ExecutionStep) => startedAt?.getTime() ?? 0
const endOf = ({ endedAt }: ExecutionStep, nowMs: number) => endedAt?.getTime() ?? nowMs

/** A Map or Parallel lasts as long as what runs in it, of which more is known. */
const isRunning = ({ endedAt, type }: ExecutionStep) => endedAt === undefined && type !== 'Map' && type !== 'Parallel'

/** When to look for the end of the execution. */
function endMs({ execution, expected, nowMs }: Watched): number {
  // Any step may be the last, or one of a hundred.
  if (expected === undefined) return patientMs(nowMs - (execution.startedAt?.getTime() ?? nowMs))
  if (stillToBeginMs(execution, expected) > shortMs) return slowMs
  const running = execution.steps.filter(isRunning)
  return Math.max(fastMs, ...running.map((step) => endOfStepMs(step, expected.get(step.name), nowMs)))
}

function stillToBeginMs({ steps }: Execution, expected: Expectation): number {
  const begun = new Set(steps.map(({ name }) => name))
  return [...expected].reduce((sum, [name, tookMs = Infinity]) => (begun.has(name) ? sum : sum + tookMs), 0)
}

/** When to look for the end of a step that runs. */
function endOfStepMs({ startedAt }: ExecutionStep, tookMs: number | undefined, nowMs: number): number {
  const runsForMs = nowMs - (startedAt?.getTime() ?? nowMs)
  if (tookMs === undefined) return patientMs(runsForMs)
  const aroundMs = Math.min(tookMs * spread, spreadMs)
  if (runsForMs > tookMs + aroundMs) return patientMs(runsForMs)
  return tookMs - aroundMs - runsForMs
}
