import { describe, expect, test } from '@jest/globals'
import { choice, count, duration, flag, keyValues, list, text } from '../../src/kit/fields.ts'

const meta = { description: 'x' }

test('a field with a default or marked required is present; any other may be absent', () => {
  expect(text(meta)).toMatchObject({ present: false, required: false, default: undefined })
  expect(text({ ...meta, required: true })).toMatchObject({ present: true, required: true })
  expect(text({ ...meta, default: 'a' })).toMatchObject({ present: true, required: false, default: 'a' })
})

describe('what a field accepts', () => {
  test.each([
    ['text', text(meta), 'any thing', 'any thing'],
    ['text with a pattern', text(meta, { pattern: /^\d+$/ }), '012', '012'],
    ['choice', choice(['wait', 'check'], meta), 'check', 'check'],
    ['flag', flag(meta), 'True', true],
    ['flag', flag(meta), 'false', false],
    ['count', count(meta, { min: 1, max: 10 }), '10', 10],
    ['duration', duration(meta, { minMs: 0, maxMs: 60_000 }), '1m', 60_000],
    ['list', list(meta), 'a, b\n# a remark\n\nc', ['a', 'b', 'c']],
    [
      'key values',
      keyValues(meta),
      'A=1\nUrl = s3://b/k?x=y\n',
      new Map([
        ['A', '1'],
        ['Url', 's3://b/k?x=y'],
      ]),
    ],
    ['key values with an empty value', keyValues(meta), 'A=', new Map([['A', '']])],
  ])('%s', (_, field, given, value) => {
    expect(field.parse(given)).toEqual(value)
  })
})

describe('what it refuses, and how it says so', () => {
  test.each([
    ['too long', text(meta, { maxLength: 3 }), 'abcd', 'expected at most 3 characters, got 4'],
    ['off the pattern', text(meta, { pattern: /^\d+$/, shape: 'digits' }), 'a1', "expected digits, got 'a1'"],
    ['off the pattern, without words for it', text(meta, { pattern: /^\d+$/ }), 'a1', "expected text, got 'a1'"],
    ['no choice', choice(['wait', 'check'], meta), 'Wait', "expected one of wait, check, got 'Wait'"],
    ['a flag in other words', flag(meta), 'yes', "expected true or false, got 'yes'"],
    ['a count below', count(meta, { min: 1, max: 10 }), '0', "expected a whole number from 1 to 10, got '0'"],
    ['a count above', count(meta, { min: 1, max: 10 }), '11', "expected a whole number from 1 to 10, got '11'"],
    [
      'a count with a point',
      count(meta, { min: 1, max: 10 }),
      '1.0',
      "expected a whole number from 1 to 10, got '1.0'",
    ],
    ['a short duration', duration(meta, { minMs: 60_000, maxMs: 120_000 }), '30s', 'expected 1 min to 2 min, got 30 s'],
    ['a long duration', duration(meta, { minMs: 60_000, maxMs: 120_000 }), '3m', 'expected 1 min to 2 min, got 3 min'],
    ['a line without =', keyValues(meta), 'A', "expected KEY=VALUE, got 'A'"],
    ['a line without a key', keyValues(meta), '=1', "expected KEY=VALUE, got '=1'"],
    ['a key twice', keyValues(meta), 'A=1\nA=2', "'A' is given twice"],
  ])('%s', (_, field, given, message) => {
    expect(() => field.parse(given)).toThrow(message)
  })
})
