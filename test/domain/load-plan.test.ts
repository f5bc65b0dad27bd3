import { describe, expect, test } from '@jest/globals'
import { describeCut, describePlan, planLoad, type LoadWish } from '../../src/domain/load-plan.ts'
import { parseRate } from '../../src/domain/rate.ts'
import { loadTally } from '../../src/domain/load-tally.ts'
import type { LoadPlan } from '../../src/domain/load.ts'
import { problemsOf } from './problems-of.ts'

const nothing: LoadWish = {
  requests: 0,
  durationMs: undefined,
  ratePerSecond: undefined,
  concurrency: undefined,
  rampMs: undefined,
  maxRequests: 10_000,
}
const plan = (wish: Partial<LoadWish>) => planLoad({ ...nothing, ...wish })
const extent = { requests: undefined, durationMs: undefined, rampMs: 0, mostRequests: 10_000 }

describe('what is asked for becomes a plan', () => {
  test.each<[string, Partial<LoadWish>, LoadPlan | undefined]>([
    ['nothing', {}, undefined],
    ['cases asked at once, and no load', { concurrency: 8 }, undefined],
    ['a number of requests', { requests: 100 }, { ...extent, kind: 'closed', concurrency: 1, requests: 100 }],
    [
      'a time',
      { durationMs: 60_000, concurrency: 8, rampMs: 5_000 },
      { ...extent, kind: 'closed', concurrency: 8, durationMs: 60_000, rampMs: 5_000 },
    ],
    [
      'a rate',
      { durationMs: 60_000, ratePerSecond: 20 },
      { ...extent, kind: 'open', concurrency: 256, ratePerSecond: 20, durationMs: 60_000 },
    ],
    [
      'a rate over few connections',
      { requests: 50, ratePerSecond: 0.5, concurrency: 4 },
      { ...extent, kind: 'open', concurrency: 4, ratePerSecond: 0.5, requests: 50 },
    ],
    [
      'a time whose requests nobody can count before',
      { durationMs: 3_600_000, maxRequests: 5 },
      { ...extent, kind: 'closed', concurrency: 1, durationMs: 3_600_000, mostRequests: 5 },
    ],
    [
      'as many as the guard allows, half of the ramp counted',
      { durationMs: 10_000, ratePerSecond: 100 / 60, rampMs: 10_000, maxRequests: 8 },
      {
        ...extent,
        kind: 'open',
        concurrency: 256,
        ratePerSecond: 100 / 60,
        durationMs: 10_000,
        rampMs: 10_000,
        mostRequests: 8,
      },
    ],
  ])('%s', (_, wish, expected) => expect(plan(wish)).toEqual(expected))
})

describe('what does not go together is told', () => {
  const guard = (expected: number, allowed: number) =>
    `input 'max-requests': ${expected} requests would be sent, and 'max-requests' allows ${allowed}; raise it to ${expected}, or ask for less load`
  test.each<[string, Partial<LoadWish>, readonly string[]]>([
    [
      'a rate and a ramp of nothing',
      { ratePerSecond: 20, rampMs: 1_000 },
      [
        "input 'rate': it is of no effect without 'requests' or 'duration'",
        "input 'ramp': it is of no effect without 'requests' or 'duration'",
      ],
    ],
    ['more than the guard allows', { requests: 10_001 }, [guard(10_001, 10_000)]],
    ['a rate that brings more', { durationMs: 60_000, ratePerSecond: 200 }, [guard(12_000, 10_000)]],
    [
      'a ramp that never ends',
      { durationMs: 60_000, rampMs: 90_000, requests: 20_000 },
      [
        "input 'ramp': the ramp (1 min 30 s) is longer than the load (1 min); shorten it, or raise 'duration'",
        guard(20_000, 10_000),
      ],
    ],
  ])('%s', async (_, wish, problems) => expect(await problemsOf(() => plan(wish))).toEqual(problems))

  test('a rate that would bring more is none where the requests are counted', () => {
    expect(plan({ durationMs: 600_000, ratePerSecond: 200, requests: 500 })).toMatchObject({ requests: 500 })
  })
})

describe('a rate', () => {
  test.each([
    ['20/s', 20],
    [' 300 / min ', 5],
    ['0.5/s', 0.5],
    ['100000/s', 100_000],
  ])('%s', (text, perSecond) => expect(parseRate(text)).toBe(perSecond))

  test.each(['20', '0/s', '20/h', '-1/s', '1e3/s', '100001/s', '/s', '5/', ''])('and none: %j', (text) => {
    expect(() => parseRate(text)).toThrow(
      new Error(`expected a rate such as 20/s or 300/min, at most 100000/s, got '${text}'`),
    )
  })
})

describe('a plan in words', () => {
  test.each<[Partial<LoadWish>, string]>([
    [{ requests: 100 }, '1 request at a time, 100 in all'],
    [{ durationMs: 60_000, concurrency: 4 }, '4 requests at a time for 1 min'],
    [{ durationMs: 60_000, requests: 200, concurrency: 4 }, '4 requests at a time for 1 min, at most 200 in all'],
    [{ durationMs: 60_000, ratePerSecond: 20 }, '20 requests a second for 1 min, over up to 256 connections'],
    [
      { durationMs: 60_000, ratePerSecond: 1, rampMs: 10_000, concurrency: 1 },
      '1 request a second for 1 min, rising for 10 s, over up to 1 connection',
    ],
    [{ requests: 10, ratePerSecond: 0.5 }, '30 requests a minute, 10 in all, over up to 256 connections'],
    [{ requests: 10, ratePerSecond: 100 / 60 }, '1.667 requests a second, 10 in all, over up to 256 connections'],
  ])('%j', (wish, words) => {
    const planned = plan(wish)
    if (planned === undefined) throw new Error('nothing was planned')
    expect(describePlan(planned)).toBe(words)
  })
})

describe('a load that the cost guard cut short', () => {
  const planned = (wish: Partial<LoadWish>) => {
    const found = plan({ maxRequests: 3, ...wish })
    if (found === undefined) throw new Error('nothing was planned')
    return found
  }
  const report = (wish: Partial<LoadWish>, elapsedMs: number, stopped?: string) => {
    const tally = loadTally(planned(wish))
    const sample = {
      ok: true,
      status: 200,
      fromModel: true,
      throttled: false,
      timedOut: false,
      latencyMs: 1,
      firstByteMs: 1,
    }
    for (let sent = 0; sent < 3; sent += 1) tally.add(sample)
    return tally.report(elapsedMs, stopped)
  }

  test('is told after how long', () => {
    expect(describeCut(report({ durationMs: 600_000 }, 12_000))).toBe(
      "'max-requests' ended it after 12 s, at 3 requests; raise it for the whole 10 min",
    )
  })

  test.each<[string, Partial<LoadWish>, number]>([
    ['it had its time', { durationMs: 600_000 }, 600_000],
    ['fewer came', { durationMs: 600_000, maxRequests: 4 }, 12_000],
    ['so many were asked for', { durationMs: 600_000, requests: 3 }, 12_000],
    ['no time was asked for', { requests: 3 }, 12_000],
    ['its rate brings no more', { durationMs: 3_000, ratePerSecond: 1 }, 2_900],
  ])('is none where %s', (_, wish, elapsedMs) => {
    expect(describeCut(report(wish, elapsedMs))).toBeUndefined()
  })

  test('is none where it was stopped for another reason', () => {
    expect(describeCut(report({ durationMs: 600_000 }, 12_000, 'errors > 20%'))).toBeUndefined()
  })
})
