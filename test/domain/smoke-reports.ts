import { summariseLatencies } from '../../src/domain/latency.ts'
import type { LoadReport } from '../../src/domain/load.ts'
import type { Classification, Regression } from '../../src/domain/quality.ts'
import type { SmokeCase } from '../../src/domain/smoke-case.ts'
import type { CaseVerdict, ServerSide, SmokeReport } from '../../src/domain/smoke-report.ts'
import type { ThresholdVerdict } from '../../src/domain/threshold.ts'

/** Text that would be markup, a command or a key that reaches into prototypes, wherever it were believed. */
export const hostile =
  '| <img src=x onerror=alert(1)> [x](https://evil) @everyone `code` #1 ]]> &amp; "__proto__"\n::error::x ##[error]y'

export function smokeCase(position: number, more: Partial<SmokeCase> = {}): SmokeCase {
  return {
    name: `case ${position}`,
    place: { path: 'tests/cases.yml', line: 10 * position },
    request: {
      body: new TextEncoder().encode('Gentoo,male\n'),
      bodyUri: undefined,
      contentType: 'text/csv',
      accept: undefined,
      method: 'POST',
      path: undefined,
      headers: {},
    },
    expectations: [],
    truth: undefined,
    prediction: undefined,
    ...more,
  }
}

const expected = '5550 ± 400'
const blank = { checks: [], got: '', predicted: undefined, latencyMs: undefined }

export const passedCase = (position: number, more: Partial<SmokeCase> = {}): CaseVerdict => ({
  ...blank,
  case: smokeCase(position, more),
  verdict: 'passed',
  checks: [
    { expected: 'status 2xx', got: 'status 200', met: true },
    { expected, got: '5500', met: true },
  ],
  got: '5500',
  latencyMs: 12.34,
})

export const failedCase = (position: number, more: Partial<SmokeCase> = {}): CaseVerdict => ({
  ...passedCase(position, more),
  verdict: 'failed',
  checks: [
    { expected: 'status 2xx', got: 'status 200', met: true },
    { expected, got: '8100', met: false },
    { expected: 'text/csv', got: 'text/html', met: false },
  ],
  got: '8100',
})

export const unansweredCase = (position: number, more: Partial<SmokeCase> = {}): CaseVerdict => ({
  ...blank,
  case: smokeCase(position, more),
  verdict: 'unanswered',
  got: 'no answer: AWS cannot be reached',
  latencyMs: 70_000,
})

export const unaskedCase = (position: number): CaseVerdict => ({
  ...blank,
  case: smokeCase(position),
  verdict: 'not asked',
})

/** A case of labelled data, judged over all of them. */
export const labelledCase = (position: number, predicted?: string): CaseVerdict => ({
  ...blank,
  case: smokeCase(position, { truth: 'Gentoo' }),
  verdict: 'passed',
  got: '{"class": …}',
  predicted: predicted === undefined ? undefined : { label: 'SECRET', shown: predicted },
  latencyMs: 10,
})

const p95 = { measure: 'p95', operator: '<', limit: { kind: 'value', value: 300 } } as const
export const thresholds = {
  met: { threshold: { text: 'p95 < 300ms', ...p95 }, verdict: 'met', measured: '41 ms', lacking: 0 },
  missed: { threshold: { text: 'p95 < 30ms', ...p95 }, verdict: 'missed', measured: '41 ms', lacking: 0 },
  inconclusive: {
    threshold: { text: 'p95 < 300ms', ...p95 },
    verdict: 'inconclusive',
    measured: '3 answers, and it takes 20',
    lacking: 17,
  },
} satisfies Record<string, ThresholdVerdict>

export const classification: Classification = {
  kind: 'classification',
  samples: 8,
  accuracy: 0.875,
  precision: 0.9,
  recall: 0.8333333,
  f1: 0.86,
  confusion: {
    classes: ['Adelie', '__proto__'],
    counts: [
      [5, 0],
      [1, 2],
    ],
  },
}
export const regression: Regression = { kind: 'regression', samples: 8, mse: 4.84, rmse: 2.2, mae: 1.5, r2: undefined }

export const load: LoadReport = {
  plan: {
    kind: 'open',
    ratePerSecond: 20,
    concurrency: 256,
    requests: 200,
    durationMs: undefined,
    rampMs: 0,
    mostRequests: 10_000,
  },
  requests: 200,
  answered: 190,
  fromModel: 196,
  errors: 10,
  throttles: 4,
  latency: summariseLatencies(Array.from({ length: 190 }, (_, index) => index + 1)),
  firstByte: summariseLatencies([3, 4]),
  elapsedMs: 9_500,
  rps: 20.0004,
  problems: [
    { problem: 'HTTP 500', count: 6 },
    { problem: hostile, count: 4 },
  ],
  histogram: [
    { fromMs: 1, toMs: 100, count: 99 },
    { fromMs: 100, toMs: 200, count: 91 },
  ],
  stopped: 'errors > 20%',
}

export const serverSide: ServerSide = {
  modelLatency: { averageMs: 8.25, p50Ms: 8, p95Ms: 9, p99Ms: undefined },
  overheadLatency: { averageMs: 2.5, p50Ms: 2, p95Ms: 3, p99Ms: 4 },
  invocations: 200,
}

export const failure = {
  subject: 'endpoint penguins',
  happened: 'case 2: expected 5550 ± 400, got 8100',
  remedy: 'Look at the model.',
}

/** A small test that passed, but for what is said. */
export function reportOf(more: Partial<SmokeReport> = {}): SmokeReport {
  return {
    subject: 'endpoint penguins',
    outcome: 'passed',
    failureKind: undefined,
    failure: undefined,
    cases: [passedCase(1)],
    latency: summariseLatencies([12.34]),
    firstByte: undefined,
    requests: 1,
    errors: 0,
    throttles: 0,
    load: undefined,
    warmUp: undefined,
    quality: undefined,
    baseline: undefined,
    serverSide: undefined,
    thresholds: [],
    metrics: new Map([['errors', 0]]),
    logTail: [],
    ...more,
  }
}

export const passed = reportOf()

/** All that a report can hold. */
export const full = reportOf({
  outcome: 'failed',
  failureKind: 'assertion',
  failure,
  cases: [passedCase(1), failedCase(2), unansweredCase(3), unaskedCase(4), labelledCase(5, 'Adelie'), labelledCase(6)],
  latency: load.latency,
  firstByte: load.firstByte,
  requests: 200,
  errors: 10,
  throttles: 4,
  load,
  warmUp: { requests: 5, answered: 3, coldStartMs: 812, readyAfterMs: 2_100, lastProblem: hostile },
  quality: classification,
  baseline: {
    subject: 'endpoint penguins-before',
    latency: summariseLatencies([10, 20]),
    errors: 0,
    requests: 20,
    quality: { ...classification, accuracy: 0.75, f1: 0.9 },
    parity: { compared: 6, equal: 4, largestDifference: 2600.5 },
  },
  serverSide,
  thresholds: [thresholds.met, thresholds.missed, thresholds.inconclusive],
  metrics: new Map([
    ['p95', 181],
    ['errors', 5],
    ['__proto__', 1],
  ]),
  logTail: ['Traceback (most recent call last):', '\u001B[31mKeyError\u001B[0m', '```', hostile],
})

/** Every text of it is the given one. */
export function reportOfTexts(text: string): SmokeReport {
  const words = { expected: text, got: text, met: false }
  const place = { path: text, line: 1 }
  const more: Partial<SmokeCase> = { name: text, place, expectations: [{ kind: 'contains', text }], truth: text }
  return reportOf({
    ...full,
    subject: text,
    failure: { subject: text, happened: text, remedy: text },
    cases: [
      { ...failedCase(1, more), checks: [words], got: text, predicted: { label: 'SECRET', shown: text } },
      { ...unansweredCase(2, more), got: text },
      { ...unaskedCase(3), case: smokeCase(3, more) },
    ],
    load: { ...load, problems: [{ problem: text, count: 1 }], stopped: text },
    warmUp: { requests: 1, answered: 0, coldStartMs: undefined, readyAfterMs: undefined, lastProblem: text },
    quality: { ...classification, confusion: { classes: [text], counts: [[8]] } },
    baseline: {
      subject: text,
      latency: { samples: 0 },
      errors: 0,
      requests: 0,
      quality: undefined,
      parity: { compared: 0, equal: 0, largestDifference: undefined },
    },
    thresholds: Object.values(thresholds).map((each) => ({
      ...each,
      threshold: { ...each.threshold, text },
      measured: text,
    })),
    metrics: new Map([[text, 1]]),
    logTail: [text, text],
  })
}
