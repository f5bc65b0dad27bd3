import { expect, test } from '@jest/globals'
import { loadTally } from '../../src/domain/load-tally.ts'
import type { LoadPlan, Sample } from '../../src/domain/load.ts'

const plan: LoadPlan = {
  kind: 'closed',
  concurrency: 2,
  requests: 100,
  durationMs: undefined,
  rampMs: 0,
  mostRequests: 100,
}
const answered = (latencyMs: number): Sample => {
  return {
    ok: true,
    status: 200,
    fromModel: true,
    throttled: false,
    timedOut: false,
    latencyMs,
    firstByteMs: latencyMs / 2,
  }
}
const failed = (status: number, problem?: string, throttled = false): Sample => {
  return {
    ok: false,
    status,
    fromModel: status === 500,
    throttled,
    timedOut: false,
    latencyMs: 999,
    firstByteMs: 999,
    problem,
  }
}
const reportOf = (samples: readonly Sample[], elapsedMs = 1_000, stopped?: string) => {
  const tally = loadTally(plan)
  for (const each of samples) tally.add(each)
  return tally.report(elapsedMs, stopped)
}

test('only what was answered with 2xx counts for latency and throughput', () => {
  const report = reportOf([answered(10), answered(30), failed(500), failed(429, 'slow down', true)], 4_000)
  expect(report).toMatchObject({ plan, requests: 4, answered: 2, errors: 2, throttles: 1 })
  expect(report).toMatchObject({ fromModel: 3, elapsedMs: 4_000, rps: 0.5 })
  expect(report.latency).toMatchObject({ samples: 2, meanMs: 20, maxMs: 30 })
  expect(report.firstByte).toMatchObject({ samples: 2, meanMs: 10, maxMs: 15 })
  expect(report.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  expect(report.stopped).toBeUndefined()
})

test('what timed out has taken at least so long', () => {
  const late: Sample = { ...failed(0, 'no answer within 1 s'), timedOut: true, latencyMs: 1_000 }
  const report = reportOf([...Array.from({ length: 19 }, () => answered(10)), late])
  expect(report).toMatchObject({ answered: 19, errors: 1, rps: 19 })
  expect(report.latency).toMatchObject({ samples: 20, maxMs: 1_000 })
  expect(report.firstByte).toMatchObject({ samples: 19 })
})

test('before anything came there is nothing to say', () => {
  expect(reportOf([], 0, 'cancelled')).toMatchObject({
    requests: 0,
    rps: 0,
    latency: { samples: 0 },
    problems: [],
    histogram: [],
    stopped: 'cancelled',
  })
})

test('problems are counted by kind, and only the first few kinds are kept', () => {
  const kinds = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'a', 'f', 'e'].map((problem) => failed(0, problem))
  const { problems, errors } = reportOf(kinds)
  expect(errors).toBe(10)
  expect(problems.map(({ problem, count }) => `${problem} ${count}`)).toEqual(['a 3', 'b 1', 'c 1', 'd 1', 'e 2'])
})

test('a kind is the beginning of what was said, or the status', () => {
  const long = 'x'.repeat(200)
  expect(reportOf([failed(0, `${long}1`), failed(0, `${long}2`), failed(503)]).problems).toEqual([
    { problem: long, count: 2 },
    { problem: 'status 503', count: 1 },
  ])
})
