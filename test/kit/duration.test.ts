import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from '../../src/kit/duration.ts'

test.each([
  ['90s', 90_000],
  ['15m', 900_000],
  ['1h30m', 5_400_000],
  ['500ms', 500],
  ['2m500ms', 120_500],
  [' 1h ', 3_600_000],
])('%s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each(['', '10', '1.5h', '-1m', '30m1h', '1 h', 'soon', '1d'])(
  "'%s' is refused, with the text in the message",
  (text) => {
    expect(() => parseDuration(text)).toThrow(`expected a duration such as 90s, 15m or 1h30m, got '${text}'`)
  },
)

test.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [42_000, '42 s'],
  [59_600, '1 min'],
  [120_000, '2 min'],
  [372_000, '6 min 12 s'],
  [7_200_000, '2 h'],
  [7_500_000, '2 h 5 min'],
])('%d ms reads %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

test('whatever is written in whole minutes is read back', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(59), (hours, minutes) => {
      expect(parseDuration(`${hours}h${minutes}m`)).toBe((hours * 60 + minutes) * 60_000)
    }),
  )
})
