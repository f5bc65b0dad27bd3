import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeAnswer, describeExpectation, isExpected } from '../../src/domain/smoke-answer.ts'
import type { Json } from '../../src/domain/json.ts'
import type { Expectation } from '../../src/domain/smoke-case.ts'

const csv = (body: string) => ({ contentType: 'text/csv; charset=utf-8', body })
const json = (body: string) => ({ contentType: 'application/json', body })
const number = (value: number, tolerance = 0): Expectation => ({ kind: 'number', value, tolerance })
const text = (value: string): Expectation => ({ kind: 'text', value })
const value = (value: Json, tolerance = 0): Expectation => ({ kind: 'json', value, tolerance })

describe('right and wrong answers', () => {
  test.each([
    ['anything will do', { kind: 'answer' } as const, csv(''), true],
    ['a number as CSV', number(5550, 400), csv('5949.9\n'), true],
    ['a number at the edge', number(5550, 400), csv('5950'), true],
    ['a number beyond it', number(5550, 400), csv('5951'), false],
    ['a number as JSON', number(5550), json('5550.0'), true],
    ['a number in a JSON text', number(5550), json('"5550"'), true],
    ['no tolerance means equal', number(5550), csv('5550.0001'), false],
    ['NaN equals nothing', number(5550, 1e9), csv('NaN'), false],
    ['nor as Python writes it in JSON', number(5550, 1e9), json('NaN'), false],
    ['two numbers are not one', number(5550, 1e9), csv('5550\n5551'), false],
    ['a number in a list is not the number', number(5550), json('[5550]'), false],
    ['a text', text('Gentoo'), csv('Gentoo\n'), true],
    ['a text in JSON', text('Gentoo'), json('"Gentoo"'), true],
    ['another text', text('Gentoo'), csv('gentoo'), false],
    ['a text against broken JSON', text('{oops'), json('{oops'), true],
    ['a text against an object', text('{"a":1}'), json('{"a":1}'), true],
    ['an object in another order of keys', value({ a: [1, 'x'], b: null }), json('{"b": null, "a": [1, "x"]}'), true],
    [
      'numbers inside within the tolerance',
      value({ predictions: [3750] }, 400),
      json('{"predictions":[4100.5]}'),
      true,
    ],
    ['numbers inside beyond it', value({ predictions: [3750] }, 400), json('{"predictions":[4151]}'), false],
    ['a text where a number belongs', value([1]), json('["1"]'), false],
    ['a number too few', value([1, 2]), json('[1]'), false],
    ['a key too many', value({ a: 1 }), json('{"a":1,"b":2}'), false],
    ['a key missing', value({ a: 1 }), json('{"b":1}'), false],
    ['a list for an object', value({ a: 1 }), json('[1]'), false],
    ['an object for a list', value([1]), json('{"0":1}'), false],
    ['a boolean', value(true), json('true'), true],
    ['a vendor type of JSON', value(true), { contentType: 'application/vnd.x+json', body: 'true' }, true],
    ['JSON under another name is text', value(true), csv('true'), false],
    ['a key of the prototype', value({ a: 1 }), json('{"__proto__": {"a": 1}}'), false],
  ])('%s', (_, expected, answer, right) => {
    expect(isExpected(expected, answer)).toBe(right)
  })
})

test('every JSON value is the right answer to itself', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (any) => {
      const own: Json = JSON.parse(JSON.stringify(any))
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(own)))
      expect(isExpected(value(own), json(JSON.stringify(own)))).toBe(true)
    }),
  )
})

test('a number is right exactly when it is no further off than the tolerance', () => {
  const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(numbers, numbers, fc.nat(2_000_000), (expected, got, tolerance) => {
      const near = got >= expected - tolerance && got <= expected + tolerance
      expect(isExpected(number(expected, tolerance), csv(String(got)))).toBe(near)
    }),
  )
})

describe('expected and got are told on one short line', () => {
  test.each([
    [{ kind: 'answer' } as const, 'any answer'],
    [number(5550, 400), '5550 ± 400'],
    [number(5550), '5550'],
    [text('Gentoo'), '"Gentoo"'],
    [value({ predictions: [3750] }, 0.5), '{"predictions":[3750]} ± 0.5'],
  ])('%#', (expected, said) => expect(describeExpectation(expected)).toBe(said))

  test.each([
    ['8100\n', '8100'],
    ['a\n\n b', 'a b'],
    [' ', 'an empty answer'],
    ['x'.repeat(500), `${'x'.repeat(120)}…`],
  ])('%#', (body, said) => expect(describeAnswer(csv(body))).toBe(said))
})
