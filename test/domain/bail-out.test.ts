import { describe, expect, test } from '@jest/globals'
import { bailOutRule } from '../../src/domain/bail-out.ts'
import { loadTally } from '../../src/domain/load-tally.ts'
import type { LoadPlan, LoadReport } from '../../src/domain/load.ts'
import { problemsOf } from './problems-of.ts'

const plan: LoadPlan = {
  kind: 'closed',
  concurrency: 1,
  requests: 100,
  durationMs: undefined,
  rampMs: 0,
  mostRequests: 100,
}

/** After a second. */
const reportOf = (answered: number, errors: number): LoadReport => {
  const tally = loadTally(plan)
  const sample = { fromModel: true, throttled: false, timedOut: false, latencyMs: 50, firstByteMs: 40 }
  for (let each = 0; each < answered; each++) tally.add({ ok: true, status: 200, ...sample })
  for (let each = 0; each < errors; each++) tally.add({ ok: false, status: 503, ...sample })
  return tally.report(1_000)
}

describe('when a load ends before its time', () => {
  test.each([
    ['nothing was answered well', undefined, reportOf(0, 20), 'none of 20 requests was answered with 2xx'],
    ['almost nothing was', undefined, reportOf(1, 99), undefined],
    ['there are too few to say', undefined, reportOf(0, 19), undefined],
    ['a condition holds', 'errors > 20%', reportOf(15, 5), 'errors > 20%: 5 of 20 requests (25%)'],
    ['none holds', 'errors > 25%\np50 > 1s', reportOf(15, 5), undefined],
    ['the second holds', 'errors > 25%\np50 > 49ms', reportOf(15, 5), 'p50 > 49ms: 50 ms'],
    ['one holds of too few', 'errors > 20%', reportOf(0, 19), undefined],
    ['one cannot be judged yet', 'p99 > 1ms', reportOf(99, 0), undefined],
    ['it is too slow to begin with', 'rps < 30', reportOf(20, 0), 'rps < 30: 20 a second'],
    ['the first byte is late', 'ttfb-p95 >= 40ms', reportOf(20, 0), 'ttfb-p95 >= 40ms: 40 ms'],
    ['throttled', 'throttles > 50%', reportOf(20, 0), undefined],
  ])('%s', (_, text, sofar, why) => expect(bailOutRule(text)(sofar)).toBe(why))
})

test('a condition is one that can be judged meanwhile', async () => {
  expect(await problemsOf(() => bailOutRule('errors > 20\nf1 < 0.5\np95 > baseline.p95\nerrors > 20%'))).toEqual([
    "input 'bail-out': 'errors > 20' needs a limit in per cent, such as 1%",
    "input 'bail-out': 'f1 < 0.5' can be judged only after the load",
    "input 'bail-out': 'p95 > baseline.p95' can be judged only after the load",
  ])
})
