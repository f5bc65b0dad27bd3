import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatLatency, percentile, summariseLatencies } from '../../src/domain/latency.ts'

test('a percentile is the smallest sample that so many per cent do not exceed', () => {
  const samples = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 100 }), (latencies, percent) => {
      const enough = (limit: number) =>
        latencies.filter((each) => each <= limit).length * 100 >= percent * latencies.length
      const sorted = latencies.toSorted((a, b) => a - b)
      expect(percentile(sorted, percent)).toBe(sorted.find(enough))
    }),
  )
})

test('nothing measured has no percentile', () => {
  expect(percentile([], 50)).toBeNaN()
  expect(summariseLatencies([])).toEqual({ samples: 0 })
})

test('p95 and p99 appear only with the samples that give them a meaning', () => {
  const of = (samples: number) => summariseLatencies(Array.from({ length: samples }, (_, index) => samples - index))
  expect(of(19)).toEqual({ samples: 19, meanMs: 10, p50Ms: 10, maxMs: 19 })
  expect(of(20)).toEqual({ samples: 20, meanMs: 10.5, p50Ms: 10, p95Ms: 19, maxMs: 20 })
  expect(of(99)).not.toHaveProperty('p99Ms')
  expect(of(100)).toMatchObject({ p95Ms: 95, p99Ms: 99, maxMs: 100 })
})

describe('latencies are told as exactly as one needs them', () => {
  test.each([
    [0, '0 ms'],
    [4.24, '4.2 ms'],
    [411.6, '412 ms'],
    [2_345, '2.35 s'],
    [61_000, '61 s'],
  ])('%d ms', (ms, said) => expect(formatLatency(ms)).toBe(said))
})
