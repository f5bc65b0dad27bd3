import { describe, expect, test } from '@jest/globals'
import { summariseLatencies } from '../../src/domain/latency.ts'
import { judgeThreshold, parseThresholds } from '../../src/domain/threshold.ts'

test('lines become thresholds in milliseconds and per cent', () => {
  const lines = ['# the model is small', 'errors < 1%', '', 'p95<300ms', 'max <= 2s', 'p50 >= 1.5ms', 'mean > 0ms']
  expect(parseThresholds(lines.join('\n'))).toEqual([
    { text: 'errors < 1%', measure: 'errors', operator: '<', limit: 1 },
    { text: 'p95<300ms', measure: 'p95', operator: '<', limit: 300 },
    { text: 'max <= 2s', measure: 'max', operator: '<=', limit: 2_000 },
    { text: 'p50 >= 1.5ms', measure: 'p50', operator: '>=', limit: 1.5 },
    { text: 'mean > 0ms', measure: 'mean', operator: '>', limit: 0 },
  ])
})

test('every line that is not understood is told', () => {
  const lines = [
    'p97 < 300ms',
    'p95 300ms',
    'p95 < 300',
    'p95 < 2m',
    'errors < 3',
    'errors < 3ms',
    'p95 = 3ms',
    'max < -1s',
  ]
  expect(() => parseThresholds(lines.join('\n'))).toThrow(
    new Error(
      [
        "'p97 < 300ms' measures something unknown; known are errors, mean, p50, p95, p99, max",
        "'p95 300ms' is not of the form `p95 < 300ms`",
        "'p95 < 300' needs a limit with a unit, such as 300ms or 2s",
        "'p95 < 2m' needs a limit with a unit, such as 300ms or 2s",
        "'errors < 3' needs a limit in per cent, such as 1%",
        "'errors < 3ms' needs a limit in per cent, such as 1%",
        "'p95 = 3ms' is not of the form `p95 < 300ms`",
        "'max < -1s' is not of the form `p95 < 300ms`",
      ].join('; '),
    ),
  )
})

describe('a threshold is judged by what was measured', () => {
  const hundred = {
    latency: summariseLatencies(Array.from({ length: 100 }, (_, index) => index + 1)),
    requests: 102,
    errors: 2,
  }
  const five = { latency: summariseLatencies([10, 20, 30, 40, 50]), requests: 5, errors: 0 }
  test.each([
    ['p95 < 96ms', hundred, 'met', '95 ms'],
    ['p95 < 95ms', hundred, 'missed', '95 ms'],
    ['p95 <= 95ms', hundred, 'met', '95 ms'],
    ['p99 > 99ms', hundred, 'missed', '99 ms'],
    ['p99 >= 99ms', hundred, 'met', '99 ms'],
    ['max < 2s', hundred, 'met', '100 ms'],
    ['errors < 2%', hundred, 'met', '2 of 102 requests (1.96%)'],
    ['errors < 1%', hundred, 'missed', '2 of 102 requests (1.96%)'],
    ['p50 < 31ms', five, 'met', '30 ms'],
    ['mean < 31ms', five, 'met', '30 ms'],
    ['errors <= 0%', five, 'met', '0 of 5 requests (0%)'],
    ['p95 < 300ms', five, 'inconclusive', '5 answers, and it takes 20'],
    ['p99 < 300ms', five, 'inconclusive', '5 answers, and it takes 100'],
    ['max < 300ms', { latency: { samples: 0 }, requests: 1, errors: 1 }, 'inconclusive', '0 answers, and it takes 1'],
  ])('%s', (text, measurements, verdict, measured) => {
    const [threshold] = parseThresholds(text)
    if (threshold === undefined) throw new Error('no threshold was read')
    expect(judgeThreshold(threshold, measurements)).toMatchObject({ verdict, measured })
  })
})
