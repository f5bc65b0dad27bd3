import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readServerSide, type Datapoint } from '../../src/domain/server-side.ts'

/** One minute of one variant. */
const minute = (
  { variant = 'AllTraffic', atMs = 0 },
  requests: number,
  model: Partial<Record<Datapoint['statistic'], number>> = {},
): Datapoint[] => [
  { variant, atMs, metric: 'Invocations', statistic: 'Sum', value: requests },
  ...Object.entries(model).map(([statistic, value]) => {
    const metric = 'ModelLatency'
    return { variant, atMs, metric, statistic: statistic as Datapoint['statistic'], value } as const
  }),
]

test('one minute of one variant is told as it is', () => {
  const overhead = {
    variant: 'AllTraffic',
    atMs: 0,
    metric: 'OverheadLatency',
    statistic: 'Average',
    value: 1_500,
  } as const
  const datapoints = [...minute({}, 30, { Average: 20_000, p50: 18_000, p95: 40_000, p99: 90_000 }), overhead]
  expect(readServerSide(datapoints)).toEqual({
    invocations: 30,
    modelLatency: { averageMs: 20, p50Ms: 18, p95Ms: 40, p99Ms: 90 },
    overheadLatency: { averageMs: 1.5, p50Ms: undefined, p95Ms: undefined, p99Ms: undefined },
  })
})

test('minutes and variants count by their requests', () => {
  const datapoints = [
    ...minute({}, 30, { Average: 10_000 }),
    ...minute({ atMs: 60_000 }, 10, { Average: 30_000 }),
    ...minute({ variant: 'Canary', atMs: 60_000 }, 20, { Average: 60_000 }),
  ]
  expect(readServerSide(datapoints)).toMatchObject({ invocations: 60, modelLatency: { averageMs: 30 } })
})

test.each([
  ['no datapoint', []],
  ['minutes without requests', minute({}, 0, { Average: 10_000 })],
])('%s is nothing yet', (_, datapoints) => {
  expect(readServerSide(datapoints)).toBeUndefined()
})

test('a latency whose minute is not counted yet is left out', () => {
  const datapoints = [...minute({}, 1), ...minute({ atMs: 60_000 }, 0, { Average: 10_000 }).slice(1)]
  expect(readServerSide(datapoints)).toEqual({ invocations: 1, modelLatency: undefined, overheadLatency: undefined })
})

test('a percentile lies between the best and the worst of the minutes', () => {
  const minutes = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 6e7 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(minutes, (given) => {
      const datapoints = given.flatMap(([requests, p95], index) =>
        minute({ atMs: index * 60_000 }, requests, { Average: p95, p95 }),
      )
      const p95Ms = readServerSide(datapoints)?.modelLatency?.p95Ms ?? NaN
      const values = given.map(([, value]) => value / 1_000)
      expect(p95Ms).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9))
      expect(p95Ms).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9))
    }),
  )
})
