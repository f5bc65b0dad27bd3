import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { formatLatency, latencyRecord, percentile, summariseLatencies, type Latency } from '../../src/domain/latency.ts'

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

test('p90, p95 and p99 appear only with the samples that give them a meaning', () => {
  const of = (samples: number) => summariseLatencies(Array.from({ length: samples }, (_, index) => samples - index))
  expect(of(9)).toEqual({ samples: 9, meanMs: 5, minMs: 1, p50Ms: 5, maxMs: 9 })
  expect(of(19)).toEqual({ samples: 19, meanMs: 10, minMs: 1, p50Ms: 10, p90Ms: 18, maxMs: 19 })
  expect(of(20)).toEqual({ samples: 20, meanMs: 10.5, minMs: 1, p50Ms: 10, p90Ms: 18, p95Ms: 19, maxMs: 20 })
  expect(of(99)).not.toHaveProperty('p99Ms')
  expect(of(100)).toMatchObject({ p95Ms: 95, p99Ms: 99, maxMs: 100 })
})

describe('a record of latencies', () => {
  const recordOf = (latenciesMs: Iterable<number>) => {
    const record = latencyRecord()
    for (const ms of latenciesMs) record.add(ms)
    return record
  }
  const counted = (buckets: ReturnType<ReturnType<typeof latencyRecord>['histogram']>) =>
    buckets.reduce((sum, { count }) => sum + count, 0)
  const anyLatencyMs = fc.oneof(
    fc.double({ min: 0.001, max: 3_600_000, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.constantFrom(0.001, 1, 1_000, 3_600_000),
  )

  test('says of ten thousand samples exactly what the list of them says', () => {
    const latencies = Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_007)
    expect(recordOf(latencies).summarise()).toEqual(summariseLatencies(latencies))
    expect(latencyRecord().summarise()).toEqual({ samples: 0 })
  })

  test('is within 0.1 % of the exact percentiles of more, and exact in mean, least and most', () => {
    const samples = fc.array(anyLatencyMs, { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(samples, (few) => {
        const many = Array.from({ length: 10_001 }, (_, index) => few[index % few.length] ?? NaN)
        const exact = summariseLatencies(many)
        const recorded = recordOf(many).summarise()
        const { samples, meanMs, minMs, maxMs } = exact
        expect(recorded).toMatchObject({ samples, meanMs, minMs, maxMs })
        for (const name of ['p50Ms', 'p90Ms', 'p95Ms', 'p99Ms'] as const) {
          expect(errorOf(name, recorded, exact)).toBeLessThanOrEqual(0.001)
        }
      }),
      { numRuns: 25 },
    )
  })
  const errorOf = (name: 'p50Ms' | 'p90Ms' | 'p95Ms' | 'p99Ms', { [name]: got = NaN }: Latency, exact: Latency) =>
    Math.abs(got - (exact[name] ?? NaN)) / (exact[name] ?? NaN)

  test('keeps what is faster than a microsecond or slower than an hour within what was seen', () => {
    const { p50Ms, p99Ms } = recordOf([
      ...new Array<number>(10_000).fill(0),
      ...new Array<number>(9_000).fill(9e9),
    ]).summarise()
    expect(p50Ms).toBeLessThan(0.0011)
    expect(p99Ms).toBeGreaterThan(3_500_000)
    const same = new Array<number>(10_001).fill(12.3456)
    expect(recordOf(same).summarise()).toMatchObject({ p50Ms: 12.3456, p99Ms: 12.3456 })
  })

  test('takes no more memory after a million samples', () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    const record = latencyRecord()
    const bytes = () => {
      collectGarbage()
      const { arrayBuffers, heapUsed } = process.memoryUsage()
      return arrayBuffers + heapUsed
    }
    record.add(1)
    record.summarise()
    const before = bytes()
    for (let each = 0; each < 1_000_000; each++) record.add(each % 500)
    expect(record.summarise()).toMatchObject({ samples: 1_000_001, maxMs: 499 })
    // A list of them would hold 8 MB.
    expect(bytes() - before).toBeLessThan(1_000_000)
  })

  test('is shown in buckets from the fastest to the slowest, each wider by the same factor', () => {
    const buckets = recordOf([1, 1.5, 2, 3, 4, 7, 8, 16]).histogram(4)
    expect(buckets.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
      [1, 2],
      [2, 4],
      [4, 8],
      [8, 16],
    ])
    expect(buckets.map(({ count }) => count)).toEqual([2, 2, 2, 2])
  })

  test('loses no sample in its buckets', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyLatencyMs, fc.constant(0)), { minLength: 1, maxLength: 50 }), (latencies) => {
        const buckets = recordOf(latencies).histogram()
        expect(counted(buckets)).toBe(latencies.length)
        expect(buckets[0]?.fromMs).toBe(Math.min(...latencies))
        expect(buckets.at(-1)?.toMs).toBe(Math.max(...latencies))
      }),
    )
  })

  test('has one bucket where all are the same, and none where there are none', () => {
    expect(recordOf([5, 5, 5]).histogram()).toEqual([{ fromMs: 5, toMs: 5, count: 3 }])
    expect(recordOf([0, 0]).histogram()).toEqual([{ fromMs: 0, toMs: 0, count: 2 }])
    expect(latencyRecord().histogram()).toEqual([])
    expect(counted(recordOf(Array.from({ length: 10_002 }, () => 5)).histogram())).toBe(10_002)
  })
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
