import { describe, expect, test } from '@jest/globals'
import type { SmokeCase } from '../../src/domain/smoke-case.ts'
import { describeWarmUp, goRound, isPointless, type Invocation } from '../../src/domain/smoke-invocation.ts'
import {
  describeCase,
  judgeCase,
  judgeServedModel,
  judgeSmokeTest,
  withoutAsking,
} from '../../src/domain/smoke-verdict.ts'
import { parseThresholds } from '../../src/domain/threshold.ts'
import { served } from './served.ts'

const smokeCase = (position: number): SmokeCase => ({
  name: `case ${position} (Gentoo male)`,
  body: 'Gentoo,male',
  contentType: 'text/csv',
  expected: { kind: 'number', value: 5550, tolerance: 400 },
})
const [one, two] = [smokeCase(1), smokeCase(2)]

const answered = (body: string, latencyMs = 10): Invocation => ({
  kind: 'answered',
  latencyMs,
  contentType: 'text/csv',
  body,
})
const broken = (status: number | undefined, logStreamArn?: string): Invocation => {
  return { kind: 'model-error', latencyMs: 5, status, message: 'Traceback:\n  KeyError', logStreamArn }
}
const refusal = {
  subject: 'endpoint penguins',
  happened: 'AWS cannot be reached (ECONNRESET)',
  remedy: 'Run the job again.',
}
const unanswered = (final = false): Invocation => ({ kind: 'unanswered', latencyMs: 1, failure: refusal, final })

const judge = (pairs: readonly (readonly [SmokeCase, Invocation])[], thresholds = '') => {
  const asked = pairs.map(([each, invocation]) => ({ case: each, invocation }))
  return judgeSmokeTest({ endpointName: 'penguins', cases: [one, two], asked, thresholds: parseThresholds(thresholds) })
}
const right = [
  [one, answered('5500')],
  [two, answered('5600', 30)],
] as const

test('right answers pass, and every measured request counts for the latency', () => {
  const verdict = judge([...right, [one, answered('irrelevant', 20)]], 'p50 < 21ms')
  expect(verdict).toMatchObject({ outcome: 'passed', latency: { samples: 3, p50Ms: 20, maxMs: 30 } })
  expect(verdict).not.toHaveProperty('failure')
  expect(verdict.thresholds).toMatchObject([
    { threshold: { text: 'errors <= 0%' }, verdict: 'met' },
    { threshold: { text: 'p50 < 21ms' }, verdict: 'met' },
  ])
})

describe('what did not pass names its kind, its first reason and the remedy', () => {
  test.each([
    {
      what: 'a wrong answer, whatever else went wrong',
      asked: [
        [one, unanswered()],
        [two, answered('8100')],
      ] as const,
      thresholds: 'p95 < 1ms',
      verdict: 'failed assertion',
      happened: '1 of 2 cases failed; case 2 (Gentoo male): expected 5550 ± 400, got 8100',
      remedy: 'The table in the job summary shows every case.',
    },
    {
      what: 'an error of the container',
      asked: [[one, broken(500, 'arn:aws:logs:x')], right[1]] as const,
      verdict: 'failed assertion',
      happened:
        '1 of 2 cases failed; case 1 (Gentoo male): expected 5550 ± 400, got error 500 of the container: Traceback: KeyError',
      remedy: "The container's log tells more: arn:aws:logs:x",
    },
    {
      what: 'a case without an answer',
      asked: [right[0], [two, unanswered()]] as const,
      thresholds: 'p50 < 1ms',
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'a refusal that ended the test before its last case',
      asked: [[one, unanswered(true)]] as const,
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'an endpoint that stopped answering after its cases passed',
      asked: [...right, ...Array.from({ length: 5 }, () => [one, unanswered()] as const)],
      thresholds: 'errors < 99%',
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'a missed threshold',
      asked: right,
      thresholds: 'p50 < 10ms\nmax < 30ms',
      verdict: 'failed threshold',
      happened: 'p50 < 10ms is missed: 10 ms; max < 30ms is missed: 30 ms',
      remedy: 'All cases passed. Latencies are measured from this runner, so its distance from the region counts.',
    },
    {
      what: 'an error beside the cases, where nothing allows one',
      asked: [...right, [one, broken(undefined)], [two, answered('5600')]] as const,
      verdict: 'failed threshold',
      happened: 'errors <= 0% is missed: 1 of 4 requests (25%)',
      remedy:
        'All cases passed; among the other requests was: error (without a status) of the container: Traceback: KeyError',
    },
    {
      what: 'a percentile of too few answers',
      asked: right,
      thresholds: 'p99 < 1s\np95 < 1s',
      verdict: 'inconclusive threshold',
      happened:
        'p99 < 1s cannot be judged: 2 answers, and it takes 100; p95 < 1s cannot be judged: 2 answers, and it takes 20',
      remedy: "Raise 'requests' by 98 or more.",
    },
  ])('$what', ({ asked, thresholds, verdict, happened, remedy }) => {
    const { outcome, failureKind, failure } = judge(asked, thresholds)
    expect(`${outcome} ${failureKind}`).toBe(verdict)
    expect(failure).toEqual({ subject: 'endpoint penguins', happened, remedy })
  })
})

test('an error that a threshold allows does no harm', () => {
  expect(judge([...right, [one, unanswered()]], 'errors < 34%')).toMatchObject({ outcome: 'passed' })
})

describe('a case is told in one line', () => {
  test.each([
    [answered('5500'), 'passed, got 5500'],
    [answered(''), 'expected 5550 ± 400, got an empty answer'],
    [unanswered(), 'no answer: AWS cannot be reached (ECONNRESET)'],
    [undefined, 'not asked'],
  ])('%#', (invocation, said) => {
    const name = 'case 1 (Gentoo male): '
    expect(describeCase(judgeCase(one, invocation)).replace(name, '')).toBe(said)
  })
})

describe('the endpoint must serve the expected model package and nothing else', () => {
  const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
  const serving = (...versions: readonly number[]) =>
    served({ endpointName: 'penguins', configName: 'penguins-3', modelPackageArns: versions.map(arn) })
  test('it does', () => expect(judgeServedModel('penguins', serving(3), arn(3))).toBeUndefined())
  test.each([
    ['another', serving(2), `expected it to serve ${arn(3)}, but it serves ${arn(2)} (endpoint config penguins-3)`],
    [
      'two',
      serving(3, 2),
      `expected it to serve ${arn(3)}, but it serves ${arn(3)} and ${arn(2)} (endpoint config penguins-3)`,
    ],
    [
      'none',
      serving(),
      `expected it to serve ${arn(3)}, but it serves no model package at all (endpoint config penguins-3)`,
    ],
  ])('%s', (_, found, happened) => {
    expect(judgeServedModel('penguins', found, arn(3))).toMatchObject({
      outcome: 'failed',
      failureKind: 'assertion',
      failure: { subject: 'endpoint penguins', happened },
    })
  })
  test('an endpoint that is not there says nothing about the model', () => {
    const obstacle = judgeServedModel('penguins', undefined, arn(3))
    expect(obstacle).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    if (obstacle) expect(withoutAsking([one], obstacle).cases).toMatchObject([{ verdict: 'not asked' }])
  })
})

describe('asking on is pointless', () => {
  const times = (count: number, ...invocations: readonly Invocation[]) =>
    Array.from({ length: count }, () => invocations)
      .flat()
      .map((invocation) => ({ case: one, invocation }))
  test.each([
    ['not before the first request', times(0), false],
    ['after a final refusal', times(1, answered('1'), unanswered(true)), true],
    ['not after four without an answer', times(4, unanswered()), false],
    ['after five in a row', times(5, unanswered()), true],
    ['not when some are answered', times(5, unanswered(), answered('1')), false],
    ['not for errors of the container', times(9, broken(500)), false],
  ])('%s', (_, asked, pointless) => expect(isPointless(asked)).toBe(pointless))
})

test('requests go round the cases', () => {
  expect(goRound([one, two], 5)).toEqual([one, two, one, two, one])
  expect(goRound([one, two], 0)).toEqual([])
})

test('the warm-up is told apart', () => {
  const warm = (...invocations: readonly Invocation[]) =>
    describeWarmUp(invocations.map((invocation) => ({ case: one, invocation })))
  expect(warm(unanswered(), answered('1', 2_100), answered('1', 30))).toBe(
    'warm-up: 2 of 3 requests answered, the slowest in 2.1 s; last error: no answer: AWS cannot be reached (ECONNRESET)',
  )
  expect(warm(answered('1'))).toBe('warm-up: 1 of 1 requests answered, the slowest in 10 ms')
  expect(warm(broken(503))).toBe(
    'warm-up: 0 of 1 requests answered; last error: error 503 of the container: Traceback: KeyError',
  )
})
