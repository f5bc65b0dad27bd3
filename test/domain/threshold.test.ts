import { describe, expect, test } from '@jest/globals'
import { summariseLatencies } from '../../src/domain/latency.ts'
import { measurementsOf, type Measured } from '../../src/domain/measurements.ts'
import { comparesLatency, findThresholdProblems, judgeThreshold, type Measurable } from '../../src/domain/threshold.ts'
import { parseThresholds, type Threshold } from '../../src/domain/threshold-text.ts'

const one = (line: string): Threshold => {
  const [threshold] = parseThresholds(line)
  if (threshold === undefined) throw new Error('no threshold was read')
  return threshold
}

test('a threshold a line, without comments and empty lines', () => {
  expect(parseThresholds('# the model is small\nerrors < 1%\n\n  p95<300ms\r\n')).toEqual([
    { text: 'errors < 1%', measure: 'errors', operator: '<', limit: { kind: 'value', value: 1 } },
    { text: 'p95<300ms', measure: 'p95', operator: '<', limit: { kind: 'value', value: 300 } },
  ])
})

describe('limits are milliseconds, per cent, or as the measure is', () => {
  test.each([
    ['max <= 2s', 'max', '<=', 2_000],
    ['p50 >= 1.5ms', 'p50', '>=', 1.5],
    ['mean > 0ms', 'mean', '>', 0],
    ['ttfb-p95 < 100 ms', 'ttfb-p95', '<', 100],
    ['throttles <= 0%', 'throttles', '<=', 0],
    ['rps > 50', 'rps', '>', 50],
    ['rps > 50/s', 'rps', '>', 50],
    ['accuracy >= 75%', 'accuracy', '>=', 0.75],
    ['f1 >= 7%', 'f1', '>=', 0.07],
    ['recall >= 1', 'recall', '>=', 1],
    ['mse < 4.9', 'mse', '<', 4.9],
    ['mae < 1e-3', 'mae', '<', 0.001],
    ['r2 > -0.5', 'r2', '>', -0.5],
    ['parity >= 99.5%', 'parity', '>=', 99.5],
    ['largest-difference <= 0.01', 'largest-difference', '<=', 0.01],
  ])('%s', (line, measure, operator, value) => {
    expect(one(line)).toEqual({ text: line, measure, operator, limit: { kind: 'value', value } })
  })
})

describe("k6's spelling is understood", () => {
  test.each([
    ['p(95)<200', 'p95', 200],
    ['p(99) < 2s', 'p99', 2_000],
    ['avg<200', 'mean', 200],
    ['med<200.5', 'p50', 200.5],
    ['http_req_duration: p(90)<200', 'p90', 200],
    ['http_req_duration:max<200', 'max', 200],
    ['http_req_waiting: p(95)<100', 'ttfb-p95', 100],
    ['http_req_failed: rate<0.07', 'errors', 7],
    ['http_reqs: rate<100', 'rps', 100],
  ])('%s', (line, measure, value) => {
    expect(one(line)).toEqual({ text: line, measure, operator: '<', limit: { kind: 'value', value } })
  })
})

describe('a limit may be what the baseline has', () => {
  test.each([
    ['mse <= baseline.mse', 'mse', 1],
    ['p95 <= baseline.p95 * 1.2', 'p95', 1.2],
    ['p(95) <= baseline.p(90)*2', 'p90', 2],
    ['accuracy >= baseline.accuracy * 0.98', 'accuracy', 0.98],
    ['ttfb-p50 < baseline.p50', 'p50', 1],
  ])('%s', (line, measure, factor) => {
    expect(one(line).limit).toEqual({ kind: 'baseline', measure, factor })
  })

  test('and only latencies and errors need the baseline to be under the same load', () => {
    const lines = ['p95 < baseline.p95', 'errors <= baseline.errors', 'mse < baseline.mse', 'p95 < 1s']
    expect(lines.map((line) => comparesLatency(one(line)))).toEqual([true, true, false, false])
  })
})

const all =
  'mean, min, p50, p90, p95, p99, max, ttfb-p50, ttfb-p95, ttfb-p99, errors, throttles, rps, accuracy, precision, recall, f1, mse, rmse, mae, r2, parity, largest-difference'

describe('what is not understood', () => {
  const form = 'is not of the form `p95 < 300ms`'
  const latency = 'needs a limit with a unit, such as 300ms or 2s'
  const percent = 'needs a limit in per cent, such as 1%'
  const share = 'needs a limit from 0 to 1 or in per cent, such as 0.75 or 75%'
  const percentiles = 'known are p50, p90, p95, p99, ttfb-p50, ttfb-p95, ttfb-p99'
  test.each([
    ['accurracy > 1', `measures something unknown (did you mean 'accuracy'?); known are ${all}`],
    ['zzz > 1', `measures something unknown; known are ${all}`],
    ['constructor > 1', `measures something unknown; known are ${all}`],
    ['p97 < 300ms', `measures something unknown (did you mean 'p90'?); ${percentiles}`],
    ['p99.9 < 300ms', `measures something unknown (did you mean 'p99'?); ${percentiles}`],
    ['p(99.9) < 300', `measures something unknown (did you mean 'p99'?); ${percentiles}`],
    [
      'http_req_length: avg<1',
      "measures something unknown (did you mean 'http_reqs'?); known are http_req_duration, http_req_waiting, http_req_failed, http_reqs",
    ],
    ['http_req_failed: count<1', 'measures something unknown; known are rate'],
    ['p95 300ms', form],
    ['p95 = 3ms', form],
    ['p95 == 3ms', form],
    ['p95 <', form],
    ['p95 < 300', latency],
    ['p95 < 2m', latency],
    ['p95 < fast', latency],
    ['max < -1s', latency],
    ['max < 200', latency],
    ['errors < 3', percent],
    ['errors < 3ms', percent],
    ['errors < 101%', percent],
    ['accuracy > 75', share],
    ['f1 > 0.7ms', share],
    ['rps > 5/min', 'needs a limit such as 50 or 50/s'],
    ['mse < -1', 'needs a limit that is a number from 0, such as 0.5'],
    ['mae < 5%', 'needs a limit that is a number from 0, such as 0.5'],
    ['mae < 1e999', 'needs a limit that is a number from 0, such as 0.5'],
    ['r2 > 1.1', 'needs a limit that is a number up to 1, such as 0.8'],
    ['p95 < baseline', 'is not of the form `p95 < baseline.p95` or `p95 < baseline.p95 * 1.2`'],
    ['p95 < baseline.p95 + 5', 'is not of the form `p95 < baseline.p95` or `p95 < baseline.p95 * 1.2`'],
    ['p95 < baseline.p96', `measures something unknown (did you mean 'p90'?); ${percentiles}`],
    ['p95 < baseline.mse', "compares 'p95' with 'mse', which has another unit"],
    ['rps > baseline.rps', "compares with 'rps', which is not measured of a baseline"],
    ['parity > baseline.parity', "compares with 'parity', which is not measured of a baseline"],
    ['throttles < baseline.throttles', "compares with 'throttles', which is not measured of a baseline"],
    ['p95 < baseline.ttfb-p95', "compares with 'ttfb-p95', which is not measured of a baseline"],
  ])('%s', (line, why) => {
    expect(() => parseThresholds(line)).toThrow(new Error(`'${line}' ${why}`))
  })

  test('is told of every line', () => {
    expect(() => parseThresholds('p95 300ms\nerrors < 1%\nerrors < 3')).toThrow(
      new Error(`'p95 300ms' ${form}; 'errors < 3' ${percent}`),
    )
  })
})

describe('what can never be measured in a run', () => {
  const everything: Measurable = { labelled: 'classification', baseline: true, firstByte: true, load: true }
  const nothing: Measurable = { labelled: undefined, baseline: false, firstByte: false, load: false }
  test.each([
    ['p95 < 1s\nerrors < 1%\nthrottles < 1%', nothing, undefined],
    ['f1 > 0.7\nrps > 1\nttfb-p50 < 1s\nparity > 1%\nf1 >= baseline.f1', everything, undefined],
    ['f1 > 0.7', nothing, "is measured of labelled cases; give samples a 'truth'"],
    ['mse < 5', nothing, "is measured of labelled cases; give samples a 'truth'"],
    [
      'mse < 5',
      everything,
      "is a measure of regression, and the labelled cases are scored as classification; set 'problem-type'",
    ],
    ['rps > 5', nothing, "is measured under load; set 'requests' or 'duration'"],
    ['parity > 5%', nothing, "compares with a baseline; set 'baseline-endpoint'"],
    ['p95 < baseline.p95', nothing, "compares with a baseline; set 'baseline-endpoint'"],
    [
      'ttfb-p95 < 1s',
      nothing,
      "is measured of response streams and under load; set 'invocation: stream' or 'requests'",
    ],
  ])('%s', (lines, has, why) => {
    const problems = findThresholdProblems(parseThresholds(lines), has)
    expect(problems).toEqual(why === undefined ? [] : [`input 'thresholds': '${lines}' ${why}`])
  })
})

describe('a threshold is judged by what was measured', () => {
  const nothing: Measured = {
    latency: { samples: 0 },
    firstByte: undefined,
    requests: 0,
    errors: 0,
    throttles: 0,
    rps: undefined,
    quality: undefined,
    parity: undefined,
  }
  const latency = summariseLatencies(Array.from({ length: 100 }, (_, index) => index + 1))
  const confusion = { classes: [], counts: [] }
  const hundred: Measured = {
    latency,
    firstByte: latency,
    requests: 102,
    errors: 2,
    throttles: 1,
    rps: 12.3456,
    quality: {
      kind: 'classification',
      samples: 60,
      accuracy: 0.75,
      precision: 0.8,
      recall: 0.7,
      f1: 0.71236,
      confusion,
    },
    parity: { compared: 60, equal: 59, largestDifference: 0.25 },
  }
  const scores = { samples: 60, mse: 4, rmse: 2, mae: 1.5, r2: 0.8 }
  const regression: Measured = { ...nothing, quality: { kind: 'regression', ...scores } }
  const constant: Measured = { ...nothing, quality: { kind: 'regression', ...scores, r2: undefined } }
  const missing: Measured = { ...nothing, quality: { kind: 'regression', ...scores, missing: 58 } }
  const silent: Measured = {
    ...nothing,
    quality: {
      kind: 'classification',
      samples: 60,
      missing: 1,
      accuracy: 0.75,
      precision: 1,
      recall: 1,
      f1: 1,
      confusion,
    },
  }
  const five: Measured = { ...nothing, latency: summariseLatencies([10, 20, 30, 40, 50]), requests: 5 }
  const apart: Measured = { ...nothing, parity: { compared: 0, equal: 0, largestDifference: undefined } }
  const wordy: Measured = { ...nothing, parity: { compared: 2, equal: 1, largestDifference: undefined } }
  test.each([
    ['p95 < 96ms', hundred, 'met', '95 ms'],
    ['p95 < 95ms', hundred, 'missed', '95 ms'],
    ['p95 <= 95ms', hundred, 'met', '95 ms'],
    ['p99 > 99ms', hundred, 'missed', '99 ms'],
    ['p99 >= 99ms', hundred, 'met', '99 ms'],
    ['min <= 1ms', hundred, 'met', '1 ms'],
    ['max < 2s', hundred, 'met', '100 ms'],
    ['ttfb-p99 < 1s', hundred, 'met', '99 ms'],
    ['errors < 2%', hundred, 'met', '2 of 102 requests (1.961%)'],
    ['errors < 1%', hundred, 'missed', '2 of 102 requests (1.961%)'],
    ['throttles <= 0%', hundred, 'missed', '1 of 102 requests (0.9804%)'],
    ['rps > 12', hundred, 'met', '12.35 a second'],
    ['accuracy >= 75%', hundred, 'met', '0.75'],
    ['precision > 0.8', hundred, 'missed', '0.8'],
    ['recall > 0.6', hundred, 'met', '0.7'],
    ['f1 > 0.7', hundred, 'met', '0.7124'],
    ['parity >= 99%', hundred, 'missed', '59 of 60 answers are the same (98.33%)'],
    ['largest-difference <= 0.25', hundred, 'met', '0.25'],
    ['mse < 5', regression, 'met', '4'],
    ['rmse < 2', regression, 'missed', '2'],
    ['mae < 2', regression, 'met', '1.5'],
    ['r2 > 0.7', regression, 'met', '0.8'],
    ['mse < 5', missing, 'missed', '58 of 60 predictions are no numbers'],
    ['rmse > 0', missing, 'missed', '58 of 60 predictions are no numbers'],
    ['mae <= baseline.mae', missing, 'missed', '58 of 60 predictions are no numbers'],
    ['r2 > -9', missing, 'missed', '58 of 60 predictions are no numbers'],
    ['accuracy >= 75%', silent, 'met', '0.75 (1 of 60 answers holds no prediction)'],
    ['p50 < 31ms', five, 'met', '30 ms'],
    ['mean < 31ms', five, 'met', '30 ms'],
    ['errors <= 0%', five, 'met', '0 of 5 requests (0%)'],
    ['p90 < 300ms', five, 'inconclusive', '5 answers, and it takes 10'],
    ['p95 < 300ms', five, 'inconclusive', '5 answers, and it takes 20'],
    ['p99 < 300ms', five, 'inconclusive', '5 answers, and it takes 100'],
    ['max < 300ms', nothing, 'inconclusive', '0 answers, and it takes 1'],
    ['errors < 1%', nothing, 'inconclusive', '0 requests'],
    ['rps < 1', nothing, 'inconclusive', 'there was no load'],
    ['ttfb-p50 < 1s', nothing, 'inconclusive', 'no first byte was measured'],
    ['f1 > 0', nothing, 'inconclusive', 'no labelled case was answered'],
    ['mse < 9', nothing, 'inconclusive', 'no labelled case was answered'],
    ['r2 > 0', constant, 'inconclusive', 'all truths are the same'],
    ['parity > 0%', apart, 'inconclusive', 'nothing of both answers could be compared'],
    ['parity > 50%', wordy, 'missed', '1 of 2 answers are the same (50%)'],
    ['largest-difference < 9', wordy, 'inconclusive', 'nothing of both answers could be compared'],
  ])('%s', (text, measured, verdict, words) => {
    expect(judgeThreshold(one(text), measurementsOf(measured))).toMatchObject({ verdict, measured: words })
  })

  test.each([
    ['p95 <= baseline.p95', hundred, 'met', '95 ms, baseline 95 ms'],
    ['p95 < baseline.p95', hundred, 'missed', '95 ms, baseline 95 ms'],
    ['p95 < baseline.p95 * 1.2', hundred, 'met', '95 ms, baseline 95 ms'],
    ['p95 < baseline.p95', five, 'inconclusive', 'of the baseline: 5 answers, and it takes 20'],
    ['accuracy >= baseline.accuracy', five, 'inconclusive', 'of the baseline: no labelled case was answered'],
  ])('%s', (text, baseline, verdict, words) => {
    const judged = judgeThreshold(one(text), measurementsOf(hundred), measurementsOf(baseline))
    expect(judged).toMatchObject({ verdict, measured: words })
  })

  test('and a baseline whose predictions are missing is none', () => {
    const judged = judgeThreshold(one('mse <= baseline.mse'), measurementsOf(regression), measurementsOf(missing))
    const why = 'of the baseline: 58 of 60 predictions are no numbers'
    expect(judged).toEqual({ threshold: judged.threshold, verdict: 'inconclusive', measured: why, lacking: 0 })
  })

  test('and says how many answers it takes more', () => {
    const lacking = (text: string) => judgeThreshold(one(text), measurementsOf(five)).lacking
    expect(['p50 < 1s', 'p95 < 1s', 'p99 < 1s', 'f1 > 0', 'p50 < baseline.p50'].map(lacking)).toEqual([0, 15, 95, 0, 0])
  })
})
