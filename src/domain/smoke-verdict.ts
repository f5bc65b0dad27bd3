import type { Failure } from '../kit/errors.ts'
import { summariseLatencies, type Latency } from './latency.ts'
import type { ServedModel } from './served-model.ts'
import { describeAnswer, describeExpectation, isExpected } from './smoke-answer.ts'
import type { SmokeCase } from './smoke-case.ts'
import { describeFailed, isPointless, type Asked, type Invocation } from './smoke-invocation.ts'
import { judgeThreshold, type Threshold, type ThresholdVerdict } from './threshold.ts'

export interface SmokeTest {
  readonly endpointName: string
  readonly cases: readonly SmokeCase[]
  readonly asked: readonly Asked[]
  readonly thresholds: readonly Threshold[]
}

export interface CaseVerdict {
  readonly case: SmokeCase
  readonly verdict: 'passed' | 'failed' | 'unanswered' | 'not asked'
  readonly got: string
  readonly latencyMs: number | undefined
}

export type SmokeOutcome = 'passed' | 'failed' | 'inconclusive'
export type SmokeFailureKind = 'assertion' | 'threshold' | 'infrastructure'

export interface SmokeVerdict {
  readonly outcome: SmokeOutcome
  readonly failureKind?: SmokeFailureKind
  readonly failure?: Failure
  readonly cases: readonly CaseVerdict[]
  readonly latency: Latency
  readonly thresholds: readonly ThresholdVerdict[]
}

/** Why a test did not pass. */
export type SmokeObstacle = Required<Pick<SmokeVerdict, 'outcome' | 'failureKind' | 'failure'>>

export function judgeCase(each: SmokeCase, invocation: Invocation | undefined): CaseVerdict {
  const latencyMs = invocation?.latencyMs
  switch (invocation?.kind) {
    case undefined:
      return { case: each, verdict: 'not asked', got: '', latencyMs }
    case 'answered': {
      const verdict = isExpected(each.expected, invocation) ? 'passed' : 'failed'
      return { case: each, verdict, got: describeAnswer(invocation), latencyMs }
    }
    case 'model-error':
      return { case: each, verdict: 'failed', got: describeFailed(invocation), latencyMs }
    case 'unanswered':
      return { case: each, verdict: 'unanswered', got: describeFailed(invocation), latencyMs }
  }
}

/** `case 3 (Gentoo male): expected 5550 ± 400, got 8100`. */
export function describeCase({ case: each, verdict, got }: CaseVerdict): string {
  switch (verdict) {
    case 'passed':
      return `${each.name}: passed, got ${got}`
    case 'failed':
      return `${each.name}: expected ${describeExpectation(each.expected)}, got ${got}`
    case 'unanswered':
      return `${each.name}: ${got}`
    case 'not asked':
      return `${each.name}: not asked`
  }
}

/** Whether asking may begin: undefined when the endpoint serves the expected model package and nothing else. */
export function judgeServedModel(
  endpointName: string,
  served: ServedModel | undefined,
  expectedArn: string,
): SmokeObstacle | undefined {
  const subject = `endpoint ${endpointName}`
  if (served === undefined) {
    const remedy = 'Check the name, the region and the account.'
    return infrastructure({ subject, happened: 'there is no such endpoint', remedy })
  }
  const arns = served.modelPackageArns
  if (arns.length === 1 && arns[0] === expectedArn) return undefined
  const actual = arns.length === 0 ? 'no model package at all' : arns.join(' and ')
  return {
    outcome: 'failed',
    failureKind: 'assertion',
    failure: {
      subject,
      happened: `expected it to serve ${expectedArn}, but it serves ${actual} (endpoint config ${served.configName})`,
      remedy: 'No case was asked. Deploy the expected package, or wait until its deployment has ended.',
    },
  }
}

/** The verdict of a test that could not begin. */
export function withoutAsking(cases: readonly SmokeCase[], obstacle: SmokeObstacle): SmokeVerdict {
  const judged = cases.map((each) => judgeCase(each, undefined))
  return { ...obstacle, cases: judged, latency: { samples: 0 }, thresholds: [] }
}

/** Unless a threshold says otherwise, every request must be answered. */
const noErrors: Threshold = { text: 'errors <= 0%', measure: 'errors', operator: '<=', limit: 0 }

/**
 * The verdict over everything measured; of each case, the first request is judged. A wrong answer outweighs all; then comes what kept
 * the test from being made, since it says nothing about the model; then the thresholds, missed before inconclusive.
 */
export function judgeSmokeTest({ endpointName, cases, asked, thresholds }: SmokeTest): SmokeVerdict {
  const answered = asked.filter(({ invocation }) => invocation.kind === 'answered')
  const judged = cases.map((each) => judgeCase(each, asked.find((one) => one.case === each)?.invocation))
  const latency = summariseLatencies(answered.map(({ invocation }) => invocation.latencyMs))
  const measurements = { latency, requests: asked.length, errors: asked.length - answered.length }
  const wanted = thresholds.some(({ measure }) => measure === 'errors') ? thresholds : [noErrors, ...thresholds]
  const limits = wanted.map((threshold) => judgeThreshold(threshold, measurements))
  const subject = `endpoint ${endpointName}`
  const obstacle =
    wrongAnswer(subject, judged, asked) ??
    notMeasured(judged, asked) ??
    missedThreshold(subject, limits, asked) ??
    tooFewSamples(subject, limits)
  return { ...(obstacle ?? { outcome: 'passed' }), cases: judged, latency, thresholds: limits }
}

export function infrastructure(failure: Failure): SmokeObstacle {
  return { outcome: 'inconclusive', failureKind: 'infrastructure', failure }
}

function wrongAnswer(
  subject: string,
  judged: readonly CaseVerdict[],
  asked: readonly Asked[],
): SmokeObstacle | undefined {
  const failed = judged.filter(({ verdict }) => verdict === 'failed')
  const [first] = failed
  if (first === undefined) return undefined
  const happened = `${failed.length} of ${judged.length} cases failed; ${describeCase(first)}`
  const log = asked.flatMap(({ invocation }) => (invocation.kind === 'model-error' && invocation.logStreamArn) || [])[0]
  const remedy = log ? `The container's log tells more: ${log}` : 'The table in the job summary shows every case.'
  return { outcome: 'failed', failureKind: 'assertion', failure: { subject, happened, remedy } }
}

function notMeasured(judged: readonly CaseVerdict[], asked: readonly Asked[]): SmokeObstacle | undefined {
  const [last] = asked.flatMap(({ invocation }) => (invocation.kind === 'unanswered' ? invocation : [])).slice(-1)
  const complete = judged.every(({ verdict }) => verdict === 'passed')
  return last === undefined || (complete && !isPointless(asked)) ? undefined : infrastructure(last.failure)
}

function missedThreshold(
  subject: string,
  limits: readonly ThresholdVerdict[],
  asked: readonly Asked[],
): SmokeObstacle | undefined {
  const missed = limits.filter(({ verdict }) => verdict === 'missed')
  if (missed.length === 0) return undefined
  const happened = missed.map(({ threshold, measured }) => `${threshold.text} is missed: ${measured}`).join('; ')
  const error = asked.map(({ invocation }) => invocation).findLast((each) => each.kind !== 'answered')
  const remedy = error
    ? `All cases passed; among the other requests was: ${describeFailed(error)}`
    : 'All cases passed. Latencies are measured from this runner, so its distance from the region counts.'
  return { outcome: 'failed', failureKind: 'threshold', failure: { subject, happened, remedy } }
}

function tooFewSamples(subject: string, limits: readonly ThresholdVerdict[]): SmokeObstacle | undefined {
  const open = limits.filter(({ verdict }) => verdict === 'inconclusive')
  if (open.length === 0) return undefined
  const happened = open.map(({ threshold, measured }) => `${threshold.text} cannot be judged: ${measured}`).join('; ')
  const remedy = `Raise 'requests' by ${Math.max(...open.map(({ lacking }) => lacking))} or more.`
  return { outcome: 'inconclusive', failureKind: 'threshold', failure: { subject, happened, remedy } }
}
