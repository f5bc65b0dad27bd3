import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findMetric, parseEvaluationReport, shortName } from '../../src/domain/evaluation-report.ts'
import { InputError } from '../../src/kit/errors.ts'

const read = (report: unknown) =>
  Object.fromEntries(
    parseEvaluationReport(
      typeof report === 'string' ? report : JSON.stringify(report),
      's3://penguins/evaluation.json',
    ),
  )
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) })

test.each<[string, unknown, Record<string, number>]>([
  [
    'a regression',
    { regression_metrics: { mse: { value: 4.9, standard_deviation: 2.1 } } },
    { 'regression_metrics.mse.value': 4.9 },
  ],
  [
    'a classification, whose confusion matrix holds no metrics',
    {
      binary_classification_metrics: {
        accuracy: { value: 0.81, standard_deviation: 'NaN' },
        recall: { value: 'NaN', standard_deviation: 'NaN' },
        confusion_matrix: { '0': { '0': 90, '1': 10 }, '1': { '0': 9, '1': 91 } },
        receiver_operating_characteristic_curve: { false_positive_rates: [0, 1], true_positive_rates: [0, 1] },
      },
    },
    { 'binary_classification_metrics.accuracy.value': 0.81 },
  ],
  ['bare numbers', { accuracy: 0.9, penguins: { Gentoo: { f1: 1 } } }, { accuracy: 0.9, 'penguins.Gentoo.f1': 1 }],
  ['a group called value', { value: { mse: 1 } }, { 'value.mse': 1 }],
  ['what is no number', { a: 'good', b: null, c: true, d: [1], e: { value: null }, f: { value: [1] }, g: {} }, {}],
  ['what is not finite', '{ "a": 1e999, "b": { "value": -1e999 } }', {}],
  [
    'what Python writes',
    '{ "mse": { "value": 4.9, "standard_deviation": NaN }, "r2": NaN, "max": -Infinity, "said \\"NaN": "NaN" }',
    { 'mse.value': 4.9 },
  ],
  ['ten levels', nested(10), { 'a.a.a.a.a.a.a.a.a.a': 1 }],
])('%s', (_, report, metrics) => {
  expect(read(report)).toEqual(metrics)
})

test.each<[string, unknown, RegExp]>([
  ['no JSON', '<html>', /evaluation.json: it cannot be read as JSON/],
  ['an unfinished text', '{ "a', /it cannot be read as JSON/],
  ['a text that ends in a backslash', '"NaN\\', /it cannot be read as JSON/],
  ['a list', [1], /expected an object of metrics/],
  ['a number', 4.9, /expected an object of metrics/],
  ['a key that reaches into prototypes', '{ "__proto__": { "mse": 1 } }', /'__proto__' is not allowed/],
  ['one name for two metrics', { 'a.b': 1, a: { b: 2 } }, /two metrics are called a\.b/],
  ['more than ten levels', nested(11), /nested more than 10 levels/],
  ['an abyss', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /evaluation.json: /],
  ['more than 500 metrics', Object.fromEntries(Array.from({ length: 501 }, (_, n) => [n, n])), /more than 500 metrics/],
])('%s is refused', (_, report, problem) => {
  expect(() => read(report)).toThrow(problem)
})

test('whatever stands in it, its numbers are finite, or the report is refused in words', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const metrics = metricsOrRefusal(JSON.stringify({ report: { value } }))
      expect([...metrics.values()].every(Number.isFinite)).toBe(true)
    }),
    { examples: [[{ prototype: {} }], [{ '': { '': 1 }, '.': 1 }], [{ mse: 1 }]] },
  )
})

const metricsOrRefusal = (text: string) => {
  try {
    return parseEvaluationReport(text, 'a')
  } catch (error) {
    if (error instanceof InputError) return new Map<string, number>()
    throw error
  }
}

describe('which metric is meant', () => {
  const report = parseEvaluationReport(
    JSON.stringify({
      regression_metrics: { mse: { value: 4.9 }, rmse: { value: 2.2 } },
      last_week: { rmse: 3 },
      accuracy: 0.9,
    }),
    'evaluation.json',
  )

  test.each([
    ['regression_metrics.mse.value', 'regression_metrics.mse.value', 4.9],
    ['regression_metrics.mse', 'regression_metrics.mse.value', 4.9],
    ['mse', 'regression_metrics.mse.value', 4.9],
    ['last_week.rmse', 'last_week.rmse', 3],
    ['accuracy', 'accuracy', 0.9],
  ])('%s', (asked, name, value) => {
    expect(findMetric(report, asked)).toEqual({ kind: 'found', name, value })
  })

  test('not the one that two have, nor what is not there', () => {
    const names = ['regression_metrics.rmse.value', 'last_week.rmse']
    expect(findMetric(report, 'rmse')).toEqual({ kind: 'ambiguous', names })
    expect(findMetric(report, 'se')).toEqual({ kind: 'absent' })
    expect(findMetric(report, 'value')).toEqual({ kind: 'absent' })
    expect(findMetric(report, '')).toEqual({ kind: 'absent' })
  })

  test('short names are short where they say enough, and lead back', () => {
    const names = [...report.keys()].map((name) => shortName(report, name))
    expect(names).toEqual(['mse', 'regression_metrics.rmse', 'last_week.rmse', 'accuracy'])
    expect(names.map((name) => findMetric(report, name))).toEqual(
      [...report].map(([name, value]) => ({ kind: 'found', name, value })),
    )
  })
})
