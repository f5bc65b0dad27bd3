import { describe, expect, test } from '@jest/globals'
import type { LoadReport } from '../../src/domain/load.ts'
import type { SmokeCase } from '../../src/domain/smoke-case.ts'
import type { Invocation } from '../../src/domain/smoke-invocation.ts'
import type { Baseline } from '../../src/domain/smoke-report.ts'
import {
  describeCase,
  isPointless,
  isSound,
  judgeCase,
  judgeServedModel,
  judgeSmokeTest,
  problemOf,
  type Findings,
} from '../../src/domain/smoke-verdict.ts'
import { summariseLatencies } from '../../src/domain/latency.ts'
import { parseThresholds } from '../../src/domain/threshold-text.ts'
import { load, smokeCase } from './smoke-reports.ts'
import { served } from './served.ts'

const near5550 = [{ kind: 'equals', value: 5550, tolerance: { absolute: 400, relative: 0 } }] as const
const [one, two] = [smokeCase(1, { expectations: near5550 }), smokeCase(2, { expectations: near5550 })]
const [row1, row2] = [smokeCase(1, { truth: 'Gentoo' }), smokeCase(2, { truth: 'Adelie' })]
const refused = smokeCase(3, { expectations: [{ kind: 'status', status: 400 }] })

const answered = (body: string, more: Partial<Extract<Invocation, { kind: 'answered' }>> = {}): Invocation => ({
  kind: 'answered',
  latencyMs: 10,
  status: 200,
  contentType: 'text/csv',
  body: new TextEncoder().encode(body),
  ...more,
})
const broken = (status: number | undefined, logStreamArn?: string): Invocation =>
  answered('Traceback:\n  KeyError', { status, logStreamArn, contentType: '' })
const refusal = {
  subject: 'endpoint penguins',
  happened: 'AWS cannot be reached (ECONNRESET)',
  remedy: 'Run the job again.',
}
const unanswered = (final = false, throttled = false): Invocation => {
  return { kind: 'unanswered', latencyMs: 1, failure: refusal, final, throttled, notReady: false }
}
const shown = { bodies: false, words: new Set(['Gentoo', 'Adelie']) }

type Pairs = readonly (readonly [SmokeCase, Invocation | undefined])[]

async function judge(pairs: Pairs, thresholds = '', more: Partial<Findings> = {}) {
  const cases = await Promise.all(pairs.map(([each, invocation]) => judgeCase(each, invocation, shown)))
  const asked = pairs.flatMap(([each, invocation]) => (invocation ? [{ case: each, invocation }] : []))
  return judgeSmokeTest({
    subject: 'endpoint penguins',
    cases,
    asked,
    thresholds: parseThresholds(thresholds),
    ...more,
  })
}
const right: Pairs = [
  [one, answered('5500')],
  [two, answered('5600', { latencyMs: 30, firstByteMs: 12 })],
]

test('right answers pass, and every answer counts for the latency', async () => {
  const report = await judge(right, 'p50 < 11ms')
  expect(report).toMatchObject({
    outcome: 'passed',
    failure: undefined,
    latency: { samples: 2, p50Ms: 10, maxMs: 30 },
    firstByte: { samples: 1, p50Ms: 12 },
    requests: 2,
    errors: 0,
  })
  expect(report.thresholds).toMatchObject([
    { threshold: { text: 'errors <= 0%' }, verdict: 'met' },
    { threshold: { text: 'p50 < 11ms' }, verdict: 'met' },
  ])
  expect(report.metrics.get('p50')).toBe(10)
  expect(report.metrics.has('p95')).toBe(false)
})

test('an error that a case expects is no error, and its time counts', async () => {
  const report = await judge([...right, [refused, broken(400)]])
  expect(report).toMatchObject({ outcome: 'passed', errors: 0, latency: { samples: 3 } })
})

test('a load is measured in the place of the cases', async () => {
  const report = await judge(right, 'p99 < 1s\nerrors < 2%', { load: { ...load, stopped: undefined } })
  const { latency, requests, rps } = load
  expect(report).toMatchObject({ latency, requests })
  expect(report.metrics.get('rps')).toBe(rps)
})

describe('what did not pass names its kind, its first reason and the remedy', () => {
  const stopped = (fromModel: number, problems: LoadReport['problems']): LoadReport => ({
    ...load,
    answered: 0,
    fromModel,
    problems,
    stopped: 'errors > 50%: 80%',
  })
  test.each<{
    what: string
    asked: Pairs
    thresholds?: string
    more?: Partial<Findings>
    verdict: string
    happened: string
    remedy: string
  }>([
    {
      what: 'a wrong answer, whatever else went wrong',
      asked: [
        [one, unanswered()],
        [two, answered('8100')],
      ],
      thresholds: 'p95 < 1ms',
      verdict: 'failed assertion',
      happened: '1 of 2 cases failed; case 2: expected 5550 ± 400, got 8100',
      remedy: 'The table in the job summary shows every case.',
    },
    {
      what: 'an error of the container',
      asked: [[one, broken(500, 'arn:aws:logs:x')], ...right.slice(1)],
      verdict: 'failed assertion',
      happened: '1 of 2 cases failed; case 1: expected 5550 ± 400, got error 500: Traceback: KeyError',
      remedy: "The container's log tells more: arn:aws:logs:x",
    },
    {
      what: 'a case without an answer',
      asked: [...right.slice(0, 1), [two, unanswered()]],
      thresholds: 'p50 < 1ms\nerrors < 99%',
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'a refusal that ended the test before its last case',
      asked: [
        [one, unanswered(true)],
        [two, undefined],
      ],
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'labelled data without an answer, where nobody said how many errors may be',
      asked: [
        [row1, answered('Gentoo')],
        [row2, unanswered()],
      ],
      verdict: 'inconclusive infrastructure',
      ...refusal,
    },
    {
      what: 'labelled data with more errors than may be',
      asked: [
        [row1, answered('Gentoo')],
        [row2, broken(undefined)],
      ],
      thresholds: 'errors < 1%',
      verdict: 'failed threshold',
      happened: 'errors < 1% is missed: 1 of 2 requests (50%)',
      remedy: 'Among the requests was: error without a status: Traceback: KeyError',
    },
    {
      what: 'a missed threshold',
      asked: right,
      thresholds: 'p50 < 10ms\nmax < 30ms',
      verdict: 'failed threshold',
      happened: 'p50 < 10ms is missed: 10 ms; max < 30ms is missed: 30 ms',
      remedy: 'All cases passed. Latencies are measured from this runner, so its distance from the model counts.',
    },
    {
      what: 'errors under load',
      asked: right,
      more: {
        load: { ...load, stopped: undefined, errors: 3, problems: [{ problem: 'error 500: KeyError', count: 3 }] },
      },
      verdict: 'failed threshold',
      happened: `errors <= 0% is missed: 3 of ${load.requests} requests (${Number(((3 * 100) / load.requests).toPrecision(4))}%)`,
      remedy: 'All cases passed. Among the requests was: error 500: KeyError (3 times)',
    },
    {
      what: 'a load that is too slow without an error',
      asked: right,
      thresholds: 'p50 < 1ms',
      more: { load: { ...load, stopped: undefined, errors: 0, problems: [] } },
      verdict: 'failed threshold',
      happened: expect.stringMatching(/^p50 < 1ms is missed: /) as unknown as string,
      remedy: 'All cases passed. Latencies are measured from this runner, so its distance from the model counts.',
    },
    {
      what: 'a load that was ended, since the model answered with errors',
      asked: right,
      more: { load: stopped(20, [{ problem: 'error 500', count: 80 }]) },
      verdict: 'failed threshold',
      happened: 'the load was ended before its time: errors > 50%: 80%',
      remedy: 'All cases passed. Among the requests was: error 500 (80 times)',
    },
    {
      what: 'a load of which nothing came from the model',
      asked: right,
      more: { load: stopped(0, []) },
      verdict: 'inconclusive infrastructure',
      happened: 'the load was ended before its time: errors > 50%: 80%',
      remedy: 'All cases passed. Look at what the model does under this load.',
    },
    {
      what: 'a load that was ended, of labelled data that had errors before',
      asked: [[row1, broken(500)]],
      thresholds: 'errors < 100%',
      more: { load: stopped(20, [{ problem: 'status 500', count: 20 }]) },
      verdict: 'failed threshold',
      happened: 'the load was ended before its time: errors > 50%: 80%',
      remedy: 'Among the requests was: status 500 (20 times)',
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
    {
      what: 'what more requests would not tell',
      asked: right,
      thresholds: 'r2 > 0.5',
      more: { quality: { kind: 'regression', samples: 2, mse: 0, rmse: 0, mae: 0, r2: undefined } },
      verdict: 'inconclusive threshold',
      happened: 'r2 > 0.5 cannot be judged: all truths are the same',
      remedy: 'The table in the job summary shows every case.',
    },
  ])('$what', async ({ asked, thresholds, more, verdict, happened, remedy }) => {
    const { outcome, failureKind, failure } = await judge(asked, thresholds, more)
    expect(`${outcome} ${failureKind}`).toBe(verdict)
    expect(failure).toEqual({ subject: 'endpoint penguins', happened, remedy })
  })

  test('an obstacle stands before all, and where nothing was asked nothing is judged', async () => {
    const obstacle = { outcome: 'failed', failureKind: 'assertion', failure: refusal } as const
    const report = await judge([[one, undefined]], 'p50 < 1s', { obstacle })
    expect(report).toMatchObject({ ...obstacle, thresholds: [], requests: 0 })
    expect(report.metrics.size).toBe(0)
  })
})

test('an error among labelled data that a threshold allows does no harm', async () => {
  const pairs: Pairs = [...right, [row1, unanswered(false, true)]]
  expect(await judge(pairs, 'errors < 34%')).toMatchObject({ outcome: 'passed', errors: 1, throttles: 1 })
})

test('what was measured is compared with the baseline', async () => {
  const baseline: Baseline = {
    subject: 'endpoint before',
    latency: summariseLatencies([20, 20]),
    errors: 0,
    requests: 2,
    quality: undefined,
    parity: { compared: 2, equal: 1, largestDifference: 7 },
  }
  const report = await judge(right, 'mean <= baseline.mean\nparity >= 90%', { baseline })
  expect(report.failure?.happened).toMatch(/^parity >= 90% is missed: 1 of 2 answers are the same/)
  expect(report.thresholds.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'missed'])
})

test('what stands in an error is no prediction', async () => {
  const error = answered('Gentoo', { status: 500 })
  expect(await judgeCase(row1, error, shown)).toMatchObject({ verdict: 'failed', predicted: undefined })
})

describe('a case is told in one line', () => {
  test.each<[SmokeCase, Invocation | undefined, string]>([
    [one, answered('5500'), 'passed, got 5500'],
    [row1, answered('Adelie'), 'passed, got Adelie (predicted Adelie, truth Gentoo)'],
    [row1, answered('Jane Doe'), 'passed, got a text of 8 characters (predicted a text of 8 characters, truth Gentoo)'],
    [row1, answered('a,b'), 'passed, got a text of 3 characters (predicted nothing, truth Gentoo)'],
    [row1, broken(500), 'expected any answer, got error 500: Traceback: KeyError'],
    [one, answered(''), 'expected 5550 ± 400, got an empty answer'],
    [one, unanswered(), 'no answer: AWS cannot be reached (ECONNRESET)'],
    [one, undefined, 'not asked'],
  ])('%#', async (each, invocation, said) => {
    expect(describeCase(await judgeCase(each, invocation, shown))).toBe(`${each.name}: ${said}`)
  })

  test('and so is one whose checks are not known', () => {
    const verdict = { case: one, verdict: 'failed', checks: [], got: 'x', predicted: undefined, latencyMs: 1 } as const
    expect(describeCase(verdict)).toBe('case 1: expected an answer, got x')
  })
})

describe('the endpoint must serve what is expected and nothing else', () => {
  const arn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`
  const serving = (versions: readonly number[], letters: readonly string[] = ['a']) =>
    served({
      endpointName: 'penguins',
      configName: 'penguins-3',
      modelPackageArns: versions.map(arn),
      resolvedImages: letters.map((letter) => `registry/penguins@${digest(letter)}`),
    })
  const expected = { modelPackageArn: arn(3), imageDigest: digest('a') }

  test.each([
    ['both', expected],
    ['the model package alone', { ...expected, imageDigest: undefined }],
    ['the image alone', { ...expected, modelPackageArn: undefined }],
  ])('it does: %s', (_, wanted) => expect(judgeServedModel('penguins', serving([3]), wanted)).toBeUndefined())

  test.each([
    ['another package', serving([2]), `expected it to serve ${arn(3)}, but it serves ${arn(2)}`],
    ['two packages', serving([3, 2]), `expected it to serve ${arn(3)}, but it serves ${arn(3)}, ${arn(2)}`],
    ['no package', serving([]), `expected it to serve ${arn(3)}, but it serves none that is known`],
    [
      'another image',
      serving([3], ['b']),
      `expected it to serve the image ${digest('a')}, but it serves the image ${digest('b')}`,
    ],
    [
      'neither',
      serving([], []),
      `expected it to serve ${arn(3)}, but it serves none that is known; expected it to serve the image ${digest('a')}, but it serves none that is known`,
    ],
  ])('%s', (_, found, happened) => {
    expect(judgeServedModel('penguins', found, expected)).toMatchObject({
      outcome: 'failed',
      failureKind: 'assertion',
      failure: { subject: 'endpoint penguins', happened: `${happened} (endpoint config penguins-3)` },
    })
  })

  test('an endpoint that is not there says nothing about the model', () => {
    const obstacle = judgeServedModel('penguins', undefined, expected)
    expect(obstacle).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
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
  ])('%s', (_, asked, pointless) => {
    expect(isPointless(asked)).toBe(pointless)
    expect(isSound({ asked, cases: [] })).toBe(!pointless)
  })
})

test('a problem is told in words, and a 2xx is none', () => {
  expect(problemOf(unanswered())).toBe('no answer: AWS cannot be reached (ECONNRESET)')
  expect(problemOf(broken(500))).toBe('error 500: Traceback: KeyError')
  expect(problemOf(answered('1'))).toBeUndefined()
})
