import type { Failure } from '../kit/errors.ts'
import { summariseLatencies, type Latency } from './latency.ts'
import { describeAnswer, describeExpectation, isExpected, shorten, type Answer } from './smoke-answer.ts'
import type { SmokeCase } from './smoke-case.ts'
import { judgeThreshold, type Threshold, type ThresholdVerdict } from './threshold.ts'

/** What came of one request to the endpoint. */
export type Invocation =
  | ({ readonly kind: 'answered'; readonly latencyMs: number } & Answer)
  /** The container itself answered with an error. */
  | {
      readonly kind: 'model-error'
      readonly latencyMs: number
      readonly status: number | undefined
      readonly message: string
      readonly logStreamArn: string | undefined
    }
  /** Nobody knows what the model would have said. `final`: every further request would end the same way. */
  | { readonly kind: 'unanswered'; readonly latencyMs: number; readonly failure: Failure; readonly final: boolean }

/** A measured request; the first one of every case is the one that is judged. */
export interface Asked {
  readonly case: SmokeCase
  readonly invocation: Invocation
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

const unansweredInARow = 5

/** Whether asking on is of use: not after a refusal that is final, nor when the endpoint has stopped answering. */
export function isPointless(invocations: readonly Invocation[]): boolean {
  const last = invocations.slice(-unansweredInARow)
  const latest = last.at(-1)
  if (latest?.kind === 'unanswered' && latest.final) return true
  return last.length === unansweredInARow && last.every(({ kind }) => kind === 'unanswered')
}

export function judgeCase(each: SmokeCase, invocation: Invocation | undefined): CaseVerdict {
  const latencyMs = invocation?.latencyMs
  switch (invocation?.kind) {
    case undefined:
      return { case: each, verdict: 'not asked', got: '', latencyMs }
    case 'answered':
      return {
        case: each,
        verdict: isExpected(each.expected, invocation) ? 'passed' : 'failed',
        got: describeAnswer(invocation),
        latencyMs,
      }
    case 'model-error':
      return { case: each, verdict: 'failed', got: describeError(invocation), latencyMs }
    case 'unanswered':
      return { case: each, verdict: 'unanswered', got: describeError(invocation), latencyMs }
  }
}

function describeError(invocation: Exclude<Invocation, { readonly kind: 'answered' }>): string {
  return invocation.kind === 'unanswered'
    ? `no answer: ${shorten(invocation.failure.happened)}`
    : `error ${invocation.status ?? '(without a status)'} of the container: ${shorten(invocation.message)}`
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

/** Unless a threshold says otherwise, every request must be answered. */
const noErrors: Threshold = { text: 'errors <= 0%', measure: 'errors', operator: '<=', limit: 0 }

/**
 * The verdict over everything measured. A wrong answer outweighs all; then comes what kept the test from being made,
 * since it says nothing about the model; then the thresholds, missed before inconclusive.
 */
export function judgeSmokeTest(
  endpoint: string,
  cases: readonly SmokeCase[],
  asked: readonly Asked[],
  thresholds: readonly Threshold[],
): SmokeVerdict {
  const invocations = asked.map(({ invocation }) => invocation)
  const answered = invocations.filter(({ kind }) => kind === 'answered')
  const judged = cases.map((each) => judgeCase(each, asked.find((one) => one.case === each)?.invocation))
  const latency = summariseLatencies(answered.map(({ latencyMs }) => latencyMs))
  const measurements = { latency, requests: asked.length, errors: asked.length - answered.length }
  const wanted = thresholds.some(({ measure }) => measure === 'errors') ? thresholds : [noErrors, ...thresholds]
  const limits = wanted.map((threshold) => judgeThreshold(threshold, measurements))
  const subject = `endpoint ${endpoint}`
  const reasons = [
    assertionFailure(subject, judged, invocations),
    infrastructureFailure(invocations, judged),
    thresholdFailure(subject, limits, invocations),
    tooFewSamples(subject, limits),
  ]
  const decisive = reasons.find((reason) => reason !== undefined) ?? { outcome: 'passed' as const }
  return { ...decisive, cases: judged, latency, thresholds: limits }
}

type Reason = Required<Pick<SmokeVerdict, 'outcome' | 'failureKind' | 'failure'>>

function assertionFailure(
  subject: string,
  judged: readonly CaseVerdict[],
  invocations: readonly Invocation[],
): Reason | undefined {
  const failed = judged.filter(({ verdict }) => verdict === 'failed')
  const [first] = failed
  if (first === undefined) return undefined
  const broken = invocations.find((each) => each.kind === 'model-error')
  return {
    outcome: 'failed',
    failureKind: 'assertion',
    failure: {
      subject,
      happened: `${failed.length} of ${judged.length} cases failed; ${describeCase(first)}`,
      remedy: broken?.logStreamArn
        ? `The container's log tells more: ${broken.logStreamArn}`
        : 'The table in the job summary shows every case.',
    },
  }
}

function infrastructureFailure(invocations: readonly Invocation[], judged: readonly CaseVerdict[]): Reason | undefined {
  const complete = judged.every(({ verdict }) => verdict === 'passed' || verdict === 'failed')
  const obstacle = invocations.findLast((each) => each.kind === 'unanswered')
  if (obstacle === undefined || (complete && !isPointless(invocations))) return undefined
  return { outcome: 'inconclusive', failureKind: 'infrastructure', failure: obstacle.failure }
}

function thresholdFailure(
  subject: string,
  limits: readonly ThresholdVerdict[],
  invocations: readonly Invocation[],
): Reason | undefined {
  const missed = limits.filter(({ verdict }) => verdict === 'missed')
  if (missed.length === 0) return undefined
  const error = invocations.findLast((each) => each.kind !== 'answered')
  return {
    outcome: 'failed',
    failureKind: 'threshold',
    failure: {
      subject,
      happened: missed.map(({ threshold, measured }) => `${threshold.text} is missed: ${measured}`).join('; '),
      remedy: error
        ? `All cases passed; among the other requests was: ${describeError(error)}`
        : 'All cases passed. Latencies are measured from this runner, so its distance from the region counts.',
    },
  }
}

function tooFewSamples(subject: string, limits: readonly ThresholdVerdict[]): Reason | undefined {
  const open = limits.filter(({ verdict }) => verdict === 'inconclusive')
  if (open.length === 0) return undefined
  return {
    outcome: 'inconclusive',
    failureKind: 'threshold',
    failure: {
      subject,
      happened: open.map(({ threshold, measured }) => `${threshold.text} cannot be judged: ${measured}`).join('; '),
      remedy: `Raise 'requests' by ${Math.max(...open.map(({ lacking = 0 }) => lacking))} or more.`,
    },
  }
}
