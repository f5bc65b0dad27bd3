import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderResults } from '../../src/domain/smoke-results.ts'
import {
  failure,
  full,
  hostile,
  passed,
  passedCase,
  regression,
  reportOf,
  reportOfTexts,
  smokeCase,
} from './smoke-reports.ts'

const read = (text: string) => JSON.parse(text) as Record<string, unknown>

test('who reads the results of other tests of endpoints reads these', () => {
  const { endpoint_name, success, total_tests, passed: right, failed, ...rest } = read(renderResults(full))
  expect({ endpoint_name, success, total_tests, right, failed }).toEqual({
    endpoint_name: 'penguins',
    success: false,
    total_tests: 6,
    right: 3,
    failed: 3,
  })
  expect(rest).toMatchObject({
    accuracy: 0.875,
    avg_latency_ms: 95.5,
    p50_latency_ms: 95,
    p95_latency_ms: 181,
    p99_latency_ms: 189,
    latencies: [12.34, 12.34, 70_000, 10, 10],
    predictions: [
      { input: null, prediction: '5500', expected: 'status 2xx; 5550 ± 400', latency_ms: 12.34 },
      { input: null, prediction: '8100; text/html', expected: '5550 ± 400; text/csv', latency_ms: 12.34 },
      { input: null, prediction: 'no answer: AWS cannot be reached', expected: null, latency_ms: 70_000 },
      { input: null, prediction: 'Adelie', expected: 'Gentoo', latency_ms: 10 },
      { input: null, prediction: '{"class": …}', expected: 'Gentoo', latency_ms: 10 },
    ],
  })
})

test('a test that passed says so, and what is not known is null', () => {
  expect(renderResults(passed)).toMatchInlineSnapshot(`
    "{
      "endpoint_name": "penguins",
      "success": true,
      "total_tests": 1,
      "passed": 1,
      "failed": 0,
      "accuracy": 1,
      "avg_latency_ms": 12.34,
      "p50_latency_ms": 12.34,
      "p95_latency_ms": null,
      "p99_latency_ms": null,
      "latencies": [
        12.34
      ],
      "predictions": [
        {
          "input": null,
          "prediction": "5500",
          "expected": "status 2xx; 5550 ± 400",
          "latency_ms": 12.34
        }
      ],
      "subject": "endpoint penguins",
      "outcome": "passed",
      "failure_kind": null,
      "failure": null,
      "unanswered": 0,
      "not_asked": 0,
      "requests": 1,
      "errors": 0,
      "throttles": 0,
      "metrics": {
        "errors": 0
      },
      "latency": {
        "answers": 1,
        "mean_ms": 12.34,
        "p50_ms": 12.34,
        "p95_ms": null,
        "p99_ms": null,
        "max_ms": 12.34
      },
      "first_byte": null,
      "load": null,
      "cold_start_ms": null,
      "server_side": null,
      "quality": null,
      "baseline": null,
      "parity": null,
      "thresholds": [],
      "cases": [
        {
          "name": "case 1",
          "path": "tests/cases.yml",
          "line": 10,
          "verdict": "passed",
          "expected": "status 2xx; 5550 ± 400",
          "got": "5500",
          "predicted": null,
          "truth": null,
          "latency_ms": 12.34
        }
      ]
    }
    "
  `)
})

test('all that was found is told', () => {
  const results = read(renderResults(full))
  expect(results).toMatchObject({
    outcome: 'failed',
    failure_kind: 'assertion',
    failure,
    unanswered: 1,
    not_asked: 1,
    latency: { answers: 190, mean_ms: 95.5, p50_ms: 95, p95_ms: 181, p99_ms: 189, max_ms: 190 },
    first_byte: { answers: 2, mean_ms: 3.5, p50_ms: 3, p95_ms: null, p99_ms: null, max_ms: 4 },
    load: {
      requests: 200,
      answered: 190,
      errors: 10,
      throttles: 4,
      rps: 20.0004,
      elapsed_ms: 9_500,
      stopped: 'errors > 20%',
      cut: null,
      problems: [
        { problem: 'HTTP 500', count: 6 },
        { problem: hostile, count: 4 },
      ],
      histogram: [
        { from_ms: 1, to_ms: 100, count: 99 },
        { from_ms: 100, to_ms: 200, count: 91 },
      ],
    },
    cold_start_ms: 812,
    server_side: {
      invocations: 200,
      model_latency: { mean_ms: 8.25, p50_ms: 8, p95_ms: 9, p99_ms: null },
      overhead_latency: { mean_ms: 2.5, p50_ms: 2, p95_ms: 3, p99_ms: 4 },
    },
    quality: {
      accuracy: 0.875,
      confusion: {
        classes: ['Adelie', '__proto__'],
        counts: [
          [5, 0],
          [1, 2],
        ],
      },
    },
    baseline: {
      subject: 'endpoint penguins-before',
      requests: 20,
      errors: 0,
      latency: { answers: 2 },
      quality: { f1: 0.9 },
    },
    parity: { compared: 6, equal: 4, largest_difference: 2600.5 },
    thresholds: [
      { threshold: 'p95 < 300ms', verdict: 'met', measured: '41 ms' },
      { threshold: 'p95 < 30ms', verdict: 'missed', measured: '41 ms' },
      { threshold: 'p95 < 300ms', verdict: 'inconclusive', measured: '3 answers, and it takes 20' },
    ],
  })
  expect((results['cases'] as unknown[]).slice(3, 5)).toEqual([
    {
      name: 'case 4',
      path: 'tests/cases.yml',
      line: 40,
      verdict: 'not asked',
      expected: null,
      got: 'not asked',
      predicted: null,
      truth: null,
      latency_ms: null,
    },
    {
      name: 'case 5',
      path: 'tests/cases.yml',
      line: 50,
      verdict: 'passed',
      expected: null,
      got: '{"class": …}',
      predicted: 'Adelie',
      truth: 'Gentoo',
      latency_ms: 10,
    },
  ])
})

test('a key that reaches into prototypes is a key like any other', () => {
  const metrics = read(renderResults(full))['metrics'] as object
  expect(Object.entries(metrics)).toEqual([
    ['p95', 181],
    ['errors', 5],
    ['__proto__', 1],
  ])
  expect(Object.getPrototypeOf(metrics)).toBe(Object.getPrototypeOf(read('{}')))
})

test('a measure that is no number in JSON is null', () => {
  const metrics = new Map([
    ['mse', NaN],
    ['rmse', Infinity],
  ])
  const quality = { ...regression, mse: NaN }
  expect(read(renderResults(reportOf({ metrics, quality })))).toMatchObject({
    metrics: { mse: null, rmse: null },
    quality: { mse: null, r2: null },
    accuracy: 1,
  })
})

describe('what was sent is shown only where that is asked for', () => {
  const { request } = smokeCase(1)
  const bytes = (text: string) => new TextEncoder().encode(text)
  test.each([
    ['text', {}, 'Gentoo,male\n'],
    ['long text', { body: bytes('x'.repeat(2_001)) }, `${'x'.repeat(2_000)}…`],
    ['a character at the end', { body: bytes(`${'x'.repeat(1_999)}💥`) }, `${'x'.repeat(1_999)}…`],
    ['bytes', { body: Uint8Array.of(0xff, 0xd8) }, null],
    ['an object in S3', { bodyUri: 's3://penguins/one.csv' }, 's3://penguins/one.csv'],
  ])('%s', (_, more, input) => {
    const report = reportOf({ cases: [passedCase(1, { request: { ...request, ...more } })] })
    expect(read(renderResults(report, true))).toMatchObject({ predictions: [{ input }] })
    expect(read(renderResults(report))).toMatchObject({ predictions: [{ input: null }] })
  })
})

test('whatever the texts are, the file gives them back and holds no command to the runner', () => {
  const pieces = fc.constantFrom(hostile, '##[', '\n::error::', '"', '\\', '\0', '\u2028', '__proto__', 'x')
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      (text) => {
        const written = renderResults(reportOfTexts(text), true)
        expect(written).not.toMatch(/##\[|^\s*::/m)
        expect(read(written)).toMatchObject({
          subject: text,
          failure: { subject: text, happened: text, remedy: text },
          load: { stopped: text, problems: [{ problem: text }] },
          thresholds: [{ threshold: text }, {}, {}],
          quality: { confusion: { classes: [text] } },
        })
        expect(Object.entries(read(written)['metrics'] as object)).toEqual([[text, 1]])
      },
    ),
  )
})
