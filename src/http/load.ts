import { setImmediate } from 'node:timers/promises'
import { loadTally } from '../domain/load-tally.ts'
import type { ClosedPlan, LoadReport, OpenPlan } from '../domain/load.ts'
import type { LoadOrder, Sender } from '../domain/smoke-target.ts'
import type { Clock } from '../kit/clock.ts'
import { planMoment, planWorkers } from './load-schedule.ts'
import { orAbort } from './or-abort.ts'

export interface LoadStage {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Waits for a moment of the clock, as exactly as it can. */
  readonly pause?: Pause
}

type Pause = (untilMs: number, signal: AbortSignal) => Promise<void>

const lookEveryMs = 1_000
const looksForProgress = 10
/** Of requests that are overdue, so many are sent at a time; answers are read in between. */
const burst = 64

interface Course {
  readonly clock: Clock
  readonly startedAtMs: number
  readonly endsAtMs: number
  readonly mostRequests: number
  /** Aborts when no more requests are to be sent. */
  readonly over: AbortSignal
  readonly end: () => void
  readonly send: (position: number, sinceMs: number) => Promise<void>
  readonly pause: Pause
}

/**
 * Puts the sender under load until the plan is fulfilled or `bailOut` gives a reason, waits for the answers to what was sent, and says what came of it.
 * In an open load latency counts from the moment a request was to be sent, in a closed one from when it was. Rejects at once when the signal aborts.
 */
export async function runLoad(sender: Sender, order: LoadOrder, stage: LoadStage): Promise<LoadReport> {
  const { plan, requests } = order
  const { clock, signal, pause = exactPause(clock) } = stage
  const tally = loadTally(plan)
  const ending = new AbortController()
  const startedAtMs = clock.now()
  let stopped: string | undefined
  const report = () => tally.report(clock.now() - startedAtMs, stopped)
  const course: Course = {
    clock,
    startedAtMs,
    endsAtMs: startedAtMs + (plan.durationMs ?? Infinity),
    mostRequests: Math.min(plan.requests ?? Infinity, plan.mostRequests),
    over: AbortSignal.any([signal, ending.signal]),
    end: () => ending.abort(),
    send: async (position, sinceMs) => tally.add(await sender.send(position % requests, sinceMs)),
    pause,
  }

  async function watch(): Promise<void> {
    for (let looks = 1; await slept(clock, lookEveryMs, course.over); looks += 1) {
      const sofar = report()
      if (looks % looksForProgress === 0) order.onProgress(sofar)
      stopped = order.bailOut(sofar)
      if (stopped !== undefined) course.end()
    }
  }

  const sending = plan.kind === 'closed' ? sendInTurn(plan, course) : sendOnTime(plan, course)
  await orAbort(Promise.all([sending.finally(course.end), watch()]), signal)
  return report()
}

/** Each worker sends its next request when it has its answer. */
async function sendInTurn(plan: ClosedPlan, course: Course): Promise<void> {
  const { clock, end, endsAtMs, mostRequests, over, send } = course
  let begun = 0
  const work = async (afterMs: number) => {
    if (afterMs > 0) await slept(clock, afterMs, over)
    while (!over.aborted && begun < mostRequests) {
      const nowMs = clock.now()
      if (nowMs >= endsAtMs) break
      await send(begun++, nowMs)
    }
    // Whoever still waits for its turn in the ramp need not.
    end()
  }
  await Promise.all(planWorkers(plan).map(work))
}

/** Requests are sent when they are due, whatever became of those before. */
async function sendOnTime(plan: OpenPlan, course: Course): Promise<void> {
  const { clock, end, endsAtMs, mostRequests, over, pause, send, startedAtMs } = course
  const underway = new Set<Promise<void>>()
  const defects: unknown[] = []
  for (let position = 0; position < mostRequests; position += 1) {
    const dueMs = startedAtMs + planMoment(plan, position)
    if (dueMs >= endsAtMs) break
    if (dueMs > clock.now()) await pause(dueMs, over)
    else if (position % burst === 0) await setImmediate()
    if (over.aborted) break
    const sent: Promise<void> = send(position, dueMs)
      .catch((defect: unknown) => {
        defects.push(defect)
        end()
      })
      .finally(() => underway.delete(sent))
    underway.add(sent)
  }
  await Promise.all(underway)
  if (defects.length > 0) throw defects[0]
}

/** False as soon as the signal aborts. */
const slept = (clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> =>
  clock.sleep(ms, signal).then(
    () => true,
    () => false,
  )

/**
 * Sleeps until one or two milliseconds before, since a timer of Node may be late by one, and turns the event loop, which reads answers meanwhile, for the
 * rest. To turn it longer would take from a model on the same machine what it needs to answer.
 */
function exactPause(clock: Clock): Pause {
  return async (untilMs, signal) => {
    const wholeMs = Math.floor(untilMs - clock.now()) - 1
    if (wholeMs > 0 && !(await slept(clock, wholeMs, signal))) return
    while (clock.now() < untilMs && !signal.aborted) await setImmediate()
  }
}
