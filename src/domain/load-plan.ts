import { formatDuration } from '../kit/duration.ts'
import { InputError } from '../kit/errors.ts'
import type { LoadPlan, LoadReport } from './load.ts'
import { formatNumber } from './measurements.ts'

export { bailOutRule } from './bail-out.ts'

/** The inputs of a load, as they are given. */
export interface LoadWish {
  /** 0 where there is no limit. */
  readonly requests: number
  readonly durationMs: number | undefined
  readonly ratePerSecond: number | undefined
  readonly concurrency: number | undefined
  readonly rampMs: number | undefined
  readonly maxRequests: number
}

const usualConnections = 256

/** Undefined where no load is asked for. Throws InputError with everything that does not go together. */
export function planLoad(wish: LoadWish): LoadPlan | undefined {
  const problems = findProblems(wish)
  if (problems.length > 0) throw new InputError(problems)
  const { concurrency, durationMs, maxRequests: mostRequests, rampMs = 0, ratePerSecond, requests } = wish
  if (!isAsked(wish)) return undefined
  const extent = { requests: requests === 0 ? undefined : requests, durationMs, rampMs, mostRequests }
  return ratePerSecond === undefined
    ? { kind: 'closed', concurrency: concurrency ?? 1, ...extent }
    : { kind: 'open', ratePerSecond, concurrency: concurrency ?? usualConnections, ...extent }
}

const isAsked = ({ durationMs, requests }: LoadWish) => requests > 0 || durationMs !== undefined

function findProblems(wish: LoadWish): readonly string[] {
  const { durationMs = Infinity, maxRequests, rampMs = 0, ratePerSecond } = wish
  if (!isAsked(wish)) {
    const idle = [ratePerSecond === undefined ? [] : 'rate', rampMs === 0 ? [] : 'ramp'].flat()
    return idle.map((name) => `input '${name}': it is of no effect without 'requests' or 'duration'`)
  }
  const problems: string[] = []
  if (rampMs > durationMs) {
    const lengths = `${formatDuration(rampMs)}) is longer than the load (${formatDuration(durationMs)}`
    problems.push(`input 'ramp': the ramp (${lengths}); shorten it, or raise 'duration'`)
  }
  const expected = expectedRequests(wish)
  if (expected > maxRequests) {
    const guard = `${expected} requests would be sent, and 'max-requests' allows ${maxRequests}`
    problems.push(`input 'max-requests': ${guard}; raise it to ${expected}, or ask for less load`)
  }
  return problems
}

/** As far as it is known before: how many a time brings without a rate is up to the model. */
function expectedRequests({ durationMs, rampMs = 0, ratePerSecond = Infinity, requests }: LoadWish): number {
  const byCount = requests === 0 ? Infinity : requests
  // Half of what the full rate would bring is sent while it rises.
  const byTime = durationMs === undefined ? Infinity : Math.round((ratePerSecond * (durationMs - rampMs / 2)) / 1_000)
  const expected = Math.min(byCount, byTime)
  return expected === Infinity ? 0 : expected
}

/** `20 requests a second for 1 min, over up to 256 connections`. */
export function describePlan(plan: LoadPlan): string {
  const { durationMs, rampMs, requests } = plan
  return [
    paceOf(plan) + (durationMs === undefined ? '' : ` for ${formatDuration(durationMs)}`),
    ...(requests === undefined ? [] : [`${durationMs === undefined ? '' : 'at most '}${requests} in all`]),
    ...(rampMs === 0 ? [] : [`rising for ${formatDuration(rampMs)}`]),
    ...(plan.kind === 'open' ? [`over up to ${counted(plan.concurrency, 'connection')}`] : []),
  ].join(', ')
}

/** That the cost guard ended it before its time, and after how long; undefined where it did not. It says nothing about the model. */
export function describeCut({ elapsedMs, plan, requests, stopped }: LoadReport): string | undefined {
  const { durationMs = 0, mostRequests } = plan
  // Of any other load it is known before how many requests it takes.
  const isOpenEnded = plan.kind === 'closed' && plan.requests === undefined
  if (!isOpenEnded || stopped !== undefined || requests < mostRequests || elapsedMs >= durationMs) return undefined
  const [took, wanted] = [elapsedMs, durationMs].map(formatDuration)
  return `'max-requests' ended it after ${took}, at ${counted(requests, 'request')}; raise it for the whole ${wanted}`
}

function paceOf(plan: LoadPlan): string {
  if (plan.kind === 'closed') return `${counted(plan.concurrency, 'request')} at a time`
  const { ratePerSecond } = plan
  return ratePerSecond < 1
    ? `${counted(ratePerSecond * 60, 'request')} a minute`
    : `${counted(ratePerSecond, 'request')} a second`
}

const counted = (count: number, noun: string) => `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
