import { expect, test } from '@jest/globals'
import { nextLookMs } from '../../src/domain/stack-pace.ts'

test('is short at the beginning, steady then, and slower where a look takes several calls', () => {
  const looks = [0, 1_000, 6_000, 60_000].map((watchedMs) => nextLookMs(1, watchedMs))
  expect(looks).toEqual([1_000, 1_000, 3_000, 7_500])
  expect(nextLookMs(3, 60_000)).toBe(15_000)
})

test.each([1, 2, 3])('with %d calls a look, half an hour takes less than a call in five seconds', (calls) => {
  let watchedMs = 0
  let made = calls
  while (watchedMs < 1_800_000) {
    watchedMs += nextLookMs(calls, watchedMs)
    made += calls
  }
  expect(made).toBeLessThanOrEqual(1_800 / 5 + 8 * calls)
})
