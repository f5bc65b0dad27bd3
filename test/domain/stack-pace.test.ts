import { expect, test } from '@jest/globals'
import { nextLookMs } from '../../src/domain/stack-pace.ts'

const halfAnHourMs = 1_800_000

/** All looks of half an hour; the calls of each, and the pause after it. */
function watch(callsOf: (look: number) => number) {
  const looks = []
  let allCalls = 0
  for (let ms = 0; ms < halfAnHourMs;) {
    const calls = callsOf(looks.length)
    allCalls += calls
    const pauseMs = nextLookMs({ ms, calls, allCalls })
    looks.push({ ms, pauseMs })
    ms += pauseMs
  }
  return { looks, allCalls }
}

test('is short at the beginning, and steady then', () => {
  const looks = [0, 1_000, 6_000, 60_000].map((ms) => nextLookMs({ ms, calls: 1, allCalls: 1 }))
  expect(looks).toEqual([1_000, 1_000, 3_000, 7_500])
})

test('is slower where every look takes several calls, and not where a look now and then does', () => {
  expect(nextLookMs({ ms: 300_000, calls: 3, allCalls: 90 })).toBe(16_500)
  const { looks } = watch((look) => (look % 5 === 0 ? 2 : 1))
  expect(Math.max(...looks.map(({ pauseMs }) => pauseMs))).toBe(7_500)
})

test.each([
  ['1 call', () => 1],
  ['2 calls', () => 2],
  ['3 calls', () => 3],
  ['1 call, and one more now and then', (look: number) => (look % 5 === 0 ? 2 : 1)],
])('with looks of %s, half an hour takes no more than a call in five seconds', (_, callsOf) => {
  // The look at its end is of the next half hour.
  expect(watch(callsOf).allCalls).toBeLessThanOrEqual(halfAnHourMs / 5_000 + callsOf(1))
})
