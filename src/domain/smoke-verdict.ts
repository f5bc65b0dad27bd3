import type { Failure } from '../kit/errors.ts'
import { summariseLatencies } from './latency.ts'
import type { LoadReport } from './load.ts'
import { measurementsOf } from './measurements.ts'
import type { Quality } from './quality.ts'
import type { ServedModel } from './served-model.ts'
import {
  describeError,
  describeGot,
  judgeAnswer,
  predictionOf,
  shorten,
  showLabel,
  type Shown,
} from './smoke-answer.ts'
import { isOnlyScored, type SmokeCase } from './smoke-case.ts'
import { isSuccess, logStreamArnIn, type Asked, type Invocation } from './smoke-invocation.ts'
import type { Baseline, CaseVerdict, ServerSide, SmokeFailureKind, SmokeReport, WarmUp } from './smoke-report.ts'
import { judgeThreshold, type ThresholdVerdict } from './threshold.ts'
import type { Threshold } from './threshold-text.ts'

/** Everything that was found, before a verdict is made of it. */
export interface Findings {
  readonly subject: string
  readonly asked: readonly Asked[]
  readonly cases: readonly CaseVerdict[]
  readonly thresholds: readonly Threshold[]
  readonly warmUp?: WarmUp | undefined
  readonly load?: LoadReport | undefined
  readonly quality?: Quality | undefined
  readonly baseline?: Baseline | undefined
  /** Why there is none, though one was asked for. */
  readonly noBaseline?: Obstacle | undefined
  readonly serverSide?: ServerSide | undefined
  readonly logTail?: readonly string[]
  /** What kept the test from being made. */
  readonly obstacle?: Obstacle | undefined
}

/** Why a test did not pass. */
export interface Obstacle {
  readonly outcome: 'failed' | 'inconclusive'
  readonly failureKind: SmokeFailureKind
  readonly failure: Failure
}

export async function judgeCase(
  each: SmokeCase,
  invocation: Invocation | undefined,
  shown: Shown,
): Promise<CaseVerdict> {
  const nothing = { case: each, checks: [], predicted: undefined, latencyMs: invocation?.latencyMs }
  switch (invocation?.kind) {
    case undefined:
      return { ...nothing, verdict: 'not asked', got: '' }
    case 'unanswered':
      return { ...nothing, verdict: 'unanswered', got: `no answer: ${shorten(invocation.failure.happened)}` }
    case 'answered': {
      const checks = await judgeAnswer(each, invocation, shown)
      const verdict = checks.every(({ met }) => met) ? 'passed' : 'failed'
      // What stands in an error is no prediction.
      const isScored = each.truth !== undefined && isSuccess(invocation)
      const label = isScored ? await predictionOf(each, invocation) : undefined
      const predicted = label === undefined ? undefined : { label, shown: showLabel(label, shown) }
      return { ...nothing, verdict, checks, predicted, got: describeGot(invocation, shown) }
    }
  }
}

/** `case 3 (Gentoo male): expected 5550 ± 400, got 8100`, with the first that is not as expected. */
export function describeCase({ case: each, checks, got, predicted, verdict }: CaseVerdict): string {
  switch (verdict) {
    case 'passed': {
      const truth =
        each.truth === undefined ? '' : ` (predicted ${String(predicted?.shown ?? 'nothing')}, truth ${each.truth})`
      return `${each.name}: passed, got ${got}${truth}`
    }
    case 'failed': {
      const wrong = checks.find(({ met }) => !met)
      return `${each.name}: expected ${wrong?.expected ?? 'an answer'}, got ${wrong?.got ?? got}`
    }
    case 'unanswered':
      return `${each.name}: ${got}`
    case 'not asked':
      return `${each.name}: not asked`
  }
}

export function judgeServedModel(
  endpointName: string,
  served: ServedModel | undefined,
  expected: { readonly modelPackageArn: string | undefined; readonly imageDigest: string | undefined },
): Obstacle | undefined {
  if (served === undefined) return infrastructure(noSuchEndpoint(endpointName))
  const { configName, modelPackageArns, resolvedImages } = served
  const wrong = [
    differs(expected.modelPackageArn, modelPackageArns),
    differs(expected.imageDigest && `the image ${expected.imageDigest}`, resolvedImages.map(nameByDigest)),
  ].filter((each) => each !== undefined)
  if (wrong.length === 0) return undefined
  const happened = `${wrong.join('; ')} (endpoint config ${configName})`
  const remedy = 'Deploy what is expected, or expect what is served.'
  const failure = { subject: `endpoint ${endpointName}`, happened, remedy }
  return { outcome: 'failed', failureKind: 'assertion', failure }
}

export const noSuchEndpoint = (name: string): Failure => ({
  subject: `endpoint ${name}`,
  happened: 'there is no such endpoint',
  remedy: 'Check its name, the region and the account.',
})

const nameByDigest = (image: string) => `the image ${image.replace(/^.*@/, '')}`

function differs(expected: string | undefined, served: readonly string[]): string | undefined {
  if (expected === undefined || (served.length > 0 && served.every((each) => each === expected))) return undefined
  return `expected it to serve ${expected}, but it serves ${served.join(', ') || 'none that is known'}`
}

export function infrastructure(failure: Failure): Obstacle {
  return { outcome: 'inconclusive', failureKind: 'infrastructure', failure }
}

/** Unless a threshold says otherwise, every request must be answered. */
const noErrors: Threshold = {
  text: 'errors <= 0%',
  measure: 'errors',
  operator: '<=',
  limit: { kind: 'value', value: 0 },
}

/**
 * The verdict over all that was found. A wrong answer outweighs all; then comes what kept the test from being made, since it says nothing
 * about the model; then the thresholds, missed before inconclusive.
 */
export function judgeSmokeTest(findings: Findings): SmokeReport {
  const { baseline, cases, load, obstacle, quality, serverSide, subject, warmUp } = findings
  const { firstByte, ...measured } = load === undefined ? measureCases(findings) : measureLoad(load)
  const known = { ...measured, firstByte, quality, parity: baseline?.parity }
  const measurements = measurementsOf(known)
  const compared =
    baseline && measurementsOf({ ...baseline, throttles: 0, rps: undefined, firstByte: undefined, parity: undefined })
  const wanted = findings.thresholds.some(({ measure }) => measure === 'errors')
    ? findings.thresholds
    : [noErrors, ...findings.thresholds]
  // Nothing was asked, so there is nothing to judge.
  const thresholds = measured.requests === 0 ? [] : wanted.map((each) => judgeThreshold(each, measurements, compared))
  const verdict =
    obstacle ??
    wrongAnswer(findings) ??
    notMeasured(findings) ??
    stoppedLoad(findings) ??
    missedThreshold(findings, thresholds) ??
    findings.noBaseline ??
    tooFewSamples(subject, thresholds)
  const values = [...measurements].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]))
  return {
    subject,
    outcome: verdict?.outcome ?? 'passed',
    failureKind: verdict?.failureKind,
    failure: verdict?.failure,
    cases,
    ...measured,
    firstByte,
    load,
    warmUp,
    quality,
    baseline,
    serverSide,
    thresholds,
    metrics: new Map(values),
    logTail: findings.logTail ?? [],
  }
}

/** Where there is no load, each case is one measurement. An error that is expected, such as a 400 for a malformed question, is none. */
function measureCases({ asked, cases }: Findings) {
  const isWanted = new Set(cases.filter(({ verdict }) => verdict === 'passed').map((each) => each.case))
  const answers = asked.flatMap(({ case: each, invocation }) =>
    invocation.kind === 'answered' && (isSuccess(invocation) || isWanted.has(each)) ? [invocation] : [],
  )
  const firstBytes = answers.flatMap(({ firstByteMs }) => (firstByteMs === undefined ? [] : [firstByteMs]))
  return {
    latency: summariseLatencies(answers.map(({ latencyMs }) => latencyMs)),
    firstByte: firstBytes.length === 0 ? undefined : summariseLatencies(firstBytes),
    requests: asked.length,
    errors: asked.length - answers.length,
    throttles: asked.filter(({ invocation }) => invocation.kind === 'unanswered' && invocation.throttled).length,
    rps: undefined,
  }
}

const measureLoad = ({ errors, firstByte, latency, requests, rps, throttles }: LoadReport) => ({
  latency,
  firstByte,
  requests,
  errors,
  throttles,
  rps,
})

/** Whether every case that stands for itself passed, and the others were asked: only then more is worth asking. */
export function isSound({ asked, cases }: Pick<Findings, 'asked' | 'cases'>): boolean {
  const isFine = ({ case: each, verdict }: CaseVerdict) => verdict === 'passed' || isOnlyScored(each)
  return cases.every(isFine) && !isPointless(asked)
}

function wrongAnswer({ asked, cases, subject }: Findings): Obstacle | undefined {
  const failed = cases.filter(({ case: each, verdict }) => verdict === 'failed' && !isOnlyScored(each))
  const [first] = failed
  if (first === undefined) return undefined
  const happened = `${failed.length} of ${cases.length} cases failed; ${describeCase(first)}`
  const log = logStreamArnIn(asked)
  const remedy = log ? `The container's log tells more: ${log}` : 'The table in the job summary shows every case.'
  return { outcome: 'failed', failureKind: 'assertion', failure: { subject, happened, remedy } }
}

function notMeasured(findings: Findings): Obstacle | undefined {
  const { asked, cases, thresholds } = findings
  const allowsErrors = isSound(findings) && thresholds.some(({ measure }) => measure === 'errors')
  const last = asked.map(({ invocation }) => invocation).findLast((each) => each.kind === 'unanswered')
  if (last === undefined || allowsErrors || cases.every(({ verdict }) => verdict === 'passed')) return undefined
  return infrastructure(last.failure)
}

/** It says nothing about the model only where the model itself has said nothing. */
function stoppedLoad({ cases, load, subject }: Findings): Obstacle | undefined {
  if (load?.stopped === undefined) return undefined
  const happened = `the load was ended before its time: ${load.stopped}`
  const why = describeProblems(load) ?? 'Look at what the model does under this load.'
  const failure = { subject, happened, remedy: remedyOf(cases, why) }
  return load.fromModel === 0 ? infrastructure(failure) : { outcome: 'failed', failureKind: 'threshold', failure }
}

function missedThreshold(
  { asked, cases, load, subject }: Findings,
  verdicts: readonly ThresholdVerdict[],
): Obstacle | undefined {
  const missed = verdicts.filter(({ verdict }) => verdict === 'missed')
  if (missed.length === 0) return undefined
  const happened = missed.map(({ threshold, measured }) => `${threshold.text} is missed: ${measured}`).join('; ')
  const problem = asked.map(({ invocation }) => problemOf(invocation)).findLast((each) => each !== undefined)
  const why =
    (load && describeProblems(load)) ??
    (problem && `Among the requests was: ${problem}`) ??
    'Latencies are measured from this runner, so its distance from the model counts.'
  return { outcome: 'failed', failureKind: 'threshold', failure: { subject, happened, remedy: remedyOf(cases, why) } }
}

const remedyOf = (cases: Findings['cases'], why: string) =>
  cases.every(({ verdict }) => verdict === 'passed') ? `All cases passed. ${why}` : why

function describeProblems({ problems }: LoadReport): string | undefined {
  if (problems.length === 0) return undefined
  return `Among the requests was: ${problems.map(({ problem, count }) => `${shorten(problem)} (${count} times)`).join('; ')}`
}

function tooFewSamples(subject: string, thresholds: readonly ThresholdVerdict[]): Obstacle | undefined {
  const open = thresholds.filter(({ verdict }) => verdict === 'inconclusive')
  if (open.length === 0) return undefined
  const happened = open.map(({ threshold, measured }) => `${threshold.text} cannot be judged: ${measured}`).join('; ')
  const lacking = Math.max(...open.map((each) => each.lacking))
  const remedy =
    lacking > 0 ? `Raise 'requests' by ${lacking} or more.` : 'The table in the job summary shows every case.'
  return { outcome: 'inconclusive', failureKind: 'threshold', failure: { subject, happened, remedy } }
}

const unansweredInARow = 5

/** Whether asking on is of no use: after a refusal that is final, or when the target has stopped answering. */
export function isPointless(asked: readonly Asked[]): boolean {
  const last = asked.slice(-unansweredInARow).map(({ invocation }) => invocation)
  const latest = last.at(-1)
  if (latest?.kind === 'unanswered' && latest.final) return true
  return last.length === unansweredInARow && last.every(({ kind }) => kind === 'unanswered')
}

/** Why a request brought nothing, in words; undefined where it was answered with 2xx. */
export function problemOf(invocation: Invocation): string | undefined {
  if (invocation.kind === 'unanswered') return `no answer: ${shorten(invocation.failure.happened)}`
  return isSuccess(invocation) ? undefined : describeError(invocation)
}
