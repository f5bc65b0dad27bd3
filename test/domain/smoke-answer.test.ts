import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/domain/json.ts'
import type { Expectation } from '../../src/domain/smoke-case.ts'
import type { Answer } from '../../src/domain/smoke-invocation.ts'
import {
  answer,
  csv,
  json,
  lines,
  equals,
  value,
  cell,
  between,
  oneOf,
  schema,
  rows,
  columns,
  noEmptyCells,
  contains,
  matches,
  judge,
} from './smoke-words.ts'

describe('the whole answer', () => {
  test.each([
    ['a number as CSV', equals(5550, 400), csv('5949.9\n'), true],
    ['a number at the edge', equals(5550, 400), csv('5950'), true],
    ['a number beyond it', equals(5550, 400), csv('5951'), false],
    ['a number by a part', equals(5550, 0, 0.05), csv('5827.5'), true],
    ['a number beyond the part', equals(-5550, 0, 0.05), csv('-5827.6'), false],
    ['the wider of both', equals(100, 3, 0.05), csv('105'), true],
    ['decimals are decimals', equals(1, 0.1), csv('1.1'), true],
    ['also without a tolerance', equals(0.3), csv('0.30000000000000004'), false],
    ['a number as JSON', equals(5550), json('5550.0'), true],
    ['a number in a JSON text', equals(5550), json('"5550"'), true],
    ['a text that holds a number', equals('3750', 400), csv('4100'), true],
    ['no tolerance means equal', equals(5550), csv('5550.0001'), false],
    ['NaN equals nothing', equals(5550, 1e9), csv('NaN'), false],
    ['nor as Python writes it in JSON', equals(5550, 1e9), json('NaN'), false],
    ['unless it is what is expected', equals('NaN'), json('NaN'), true],
    ['infinity is near to nothing', equals(5550, 1e300), json('1e999'), false],
    ['two numbers are not one', equals(5550), csv('5550\n5551'), false],
    ['a number in a list is not the number', equals(5550), json('[5550]'), false],
    ['a code is no number', equals('007'), csv('7'), false],
    ['but equal to itself', equals('007'), csv('007\n'), true],
    ['a text', equals('Gentoo'), csv('Gentoo\n'), true],
    ['a text of lines', equals('a\nb\n'.trim()), csv('a\nb\n'), true],
    ['a text in JSON', equals('Gentoo'), json('"Gentoo"'), true],
    ['a text with a byte order mark', equals('Gentoo'), csv('\uFEFFGentoo'), true],
    ['another text', equals('Gentoo'), csv('gentoo'), false],
    ['a text against broken JSON', equals('{oops'), json('{oops'), true],
    ['a text against an object', equals('{"a":1}'), json('{"a":1}'), true],
    ['nothing at all', equals('Gentoo'), json(''), false],
    ['what is no UTF-8', equals('Gentoo'), answer('text/csv', Uint8Array.of(0xff, 0xfe, 0x47)), false],
    ['and no number', equals(1), answer('text/csv', Uint8Array.of(0xff)), false],
    ['an object in another order of keys', equals({ a: [1, 'x'], b: null }), json('{"b": null, "a": [1, "x"]}'), true],
    [
      'numbers inside within the tolerance',
      equals({ predictions: [3750] }, 400),
      json('{"predictions":[4100.5]}'),
      true,
    ],
    ['numbers inside beyond it', equals({ predictions: [3750] }, 400), json('{"predictions":[4151]}'), false],
    ['a text where a number belongs', equals([1]), json('["1"]'), false],
    ['a number too few', equals([1, 2]), json('[1]'), false],
    ['a key too many', equals({ a: 1 }), json('{"a":1,"b":2}'), false],
    ['a key missing', equals({ a: 1 }), json('{}'), false],
    ['a list for an object', equals({ a: 1 }), json('[1]'), false],
    ['an object for a list', equals([1]), json('{"0":1}'), false],
    ['a boolean', equals(true), json('true'), true],
    ['null', equals(null), json('null'), true],
    ['a vendor type of JSON', equals(true), answer('application/vnd.x+json', 'true'), true],
    ['JSON under another name', equals([1]), answer('text/html; charset=utf-8', '[1]'), true],
    ['a key of the prototype', equals({ a: 1 }), json('{"__proto__": {"a": 1}}'), false],
    ['a member of the prototype', equals({ toString: 1 }), json('{}'), false],
    ['an infinite number inside', equals([1], 1e300), json('[1e999]'), false],
  ])('%s', async (_, expected, got, met) => expect(await judge(expected, got)).toMatchObject({ met }))

  test('every JSON value is the right answer to itself, whatever the order of its keys', async () => {
    const shuffled = (any: Json): Json => {
      if (Array.isArray(any)) return any.map((each: Json) => shuffled(each))
      if (typeof any !== 'object' || any === null) return any
      return Object.fromEntries(
        Object.entries(any as JsonObject)
          .reverse()
          .map(([key, each]) => [key, shuffled(each)]),
      )
    }
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (any) => {
        const own = JSON.parse(JSON.stringify(any)) as Json
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(own)))
        expect(await judge(equals(own), json(JSON.stringify(shuffled(own))))).toMatchObject({ met: true })
      }),
    )
  })

  test('a number is right exactly when it is no further off than the tolerance', async () => {
    // In hundredths, so that the truth is known exactly.
    const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 })
    const decimal = (hundredths: number) => Number(`${hundredths}e-2`)
    await fc.assert(
      fc.asyncProperty(numbers, numbers, fc.nat(2_000_000), async (expected, got, tolerance) => {
        const met = Math.abs(got - expected) <= tolerance
        const check = await judge(equals(decimal(expected), decimal(tolerance)), csv(String(decimal(got))))
        expect(check).toMatchObject({ met })
      }),
    )
  })
})

describe('parts of an answer', () => {
  test.each<[string, Expectation, Answer, boolean]>([
    ['status', { kind: 'status', status: 200 }, csv('1'), true],
    ['another status', { kind: 'status', status: 201 }, csv('1'), false],
    ['an error that is wanted', { kind: 'status', status: 400 }, answer('', 'no', { status: 400 }), true],
    ['another error', { kind: 'status', status: 400 }, answer('', 'no', { status: 500 }), false],
    ['content type', { kind: 'content-type', contentType: 'Text/CSV' }, csv('1'), true],
    ['another content type', { kind: 'content-type', contentType: 'text/csv' }, json('1'), false],
    ['variant', { kind: 'variant', name: 'blue' }, answer('', '', { variant: 'blue' }), true],
    ['another variant', { kind: 'variant', name: 'blue' }, answer('', '', { variant: 'green' }), false],
    ['contains', contains('b"'), json('{"ab": 1}'), true],
    ['contains not', contains('c'), json('{"ab": 1}'), false],
    ['matches', matches('^\\d+\\.\\d{2}$'), csv('12.50'), true],
    ['matches not', matches('^\\d+$'), csv('12.50'), false],
    ['matches letters of all scripts', matches('^\\p{L}+$'), csv('Ωμέγα'), true],
    ['matches no bytes', matches('.'), answer('image/png', Uint8Array.of(137)), false],
    ['schema', schema({ type: 'object', required: ['a'] }), json('{"a":1}'), true],
    [
      'schema of draft 7',
      schema({ $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'number' }] }),
      json('[1]'),
      true,
    ],
    [
      'schema of 2020-12',
      schema({ $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'number' }] }),
      json('["a"]'),
      false,
    ],
    [
      'schema with a format and a name',
      schema({ $id: 'x', type: 'string', format: 'email', example: 'a' }),
      json('"a"'),
      true,
    ],
    [
      'schema with references within',
      schema({ $defs: { n: { type: 'number' } }, items: { $ref: '#/$defs/n' } }),
      json('[1, "a"]'),
      false,
    ],
    ['schema over what is no JSON', schema({}), json('NaN'), false],
    ['value', value('predictions[0].score', between(0, 1)), json('{"predictions":[{"score":0.5}]}'), true],
    ['value at the edge', value('@', between(0, 1)), json('1'), true],
    ['value beyond', value('@', between(0, 1)), json('1.5'), false],
    ['value that is no number', value('a', between(0, 1)), json('{"a":"high"}'), false],
    ['value that is not there', value('a.b.c', between(0, 1)), json('{}'), false],
    ['value with a tolerance', value('[0]', equals(10, 1)), json('[10.5]'), true],
    ['value of several', value('[].a', equals([1, 2])), json('[{"a":1},{"a":2}]'), true],
    ['value one of', value('label', oneOf('a', 'b')), json('{"label":"b"}'), true],
    ['value none of', value('label', oneOf('a', 1)), json('{"label":"c"}'), false],
    ['value of a prototype', value('constructor.name', equals('Object')), json('{}'), false],
    ['value that is a function', value('toString', equals(null)), json('{}'), true],
    ['value by a function that cannot be applied', value('length(a)', equals(1)), json('{"a":1}'), false],
    ['value by another', value('length(a)', equals(1)), json('{"a":[1]}'), true],
    ['value of what is no JSON', value('a', equals(1)), csv('a'), false],
    ['cell', cell(1, 2, equals('b')), csv('"x, ""y""",b\n'), true],
    ['cell that is a number', cell(2, 1, between(1, 2)), csv('0\n 1.5 \n'), true],
    ['cell by name', cell(1, 'price', equals(3, 0.5)), csv('size, price\n1,3.2\n'), true],
    ['cell of a column that is not there', cell(1, 'prize', equals(3)), csv('size,price\n1,3\n'), false],
    ['cell of a row that is not there', cell(3, 1, equals(3)), csv('1\n3\n'), false],
    ['a column in every row', cell(undefined, 1, between(0, 9)), csv('1\n3\n9\n'), true],
    ['a column with one that is not', cell(undefined, 1, between(0, 9)), csv('1\n-3\n9\n'), false],
    ['a column in every row of none', cell(undefined, 1, between(0, 9)), csv(''), false],
    ['cell of a column too far', cell(1, 4, equals(3)), csv('1,2,3'), false],
    ['cell of a list in JSON', cell(2, 1, oneOf(3)), json('{"predictions":[[1],[3]]}'), true],
    ['cell of an object a line', cell(2, 'b', equals('x')), lines('{"a":1,"b":"y"}\n{"b":"x"}'), true],
    ['cell that is an object', cell(1, 1, equals({ a: [1] })), lines('[{"a":[2]}]'), false],
    ['rows', rows(2), csv('1\r\n2\r\n\r\n'), true],
    ['rows with an empty one', rows(2), csv('1\n\n2'), false],
    ['rows within quotes', rows(1), csv('"1\n2",3'), true],
    ['rows of JSON Lines', rows(2), lines('1\n[2]\n'), true],
    ['rows of JSON Lines with an empty one', rows(3), lines('1\n\n2'), true],
    ['rows of a list', rows(3), json('[1,\n2,3]'), true],
    ['rows of a list in an object', rows(3), json('{"predictions":[1,2,3]}'), true],
    ['rows of an object', rows(1), json('{"predictions":[1,2,3],"model":"a"}'), true],
    ['rows of a scalar', rows(1), json('1'), true],
    ['rows of lines that are called JSON', rows(2), json('{"a":1}\n{"a":2}'), true],
    ['rows of nothing', rows(0), csv('\n'), true],
    ['rows of what is neither', rows(2), json('{"a":1}\n{oops'), false],
    ['rows of bytes', rows(1), answer('image/png', Uint8Array.of(0xff)), false],
    ['columns', columns('b', 'a'), csv('a, b,c\n1,2,3'), true],
    ['columns of which one is missing', columns('b', 'd'), csv('a,b,c\n1,2,3'), false],
    ['columns of JSON Lines', columns('a'), lines('{"a":1}'), true],
    ['wrong quotes', columns('a'), csv('a,b\n1,"2'), false],
    ['no empty cell', noEmptyCells, csv('1,a\n2,b'), true],
    ['an empty cell', noEmptyCells, csv('1,a\n2, '), false],
    ['an empty line', noEmptyCells, csv('1\n\n2'), false],
    ['a row that is cut', noEmptyCells, csv('1,2\n3'), false],
    ['no row', noEmptyCells, csv(''), false],
    ['nothing in a line', noEmptyCells, lines('{"a":1}\n{"a":[]}'), false],
    ['null in a line', noEmptyCells, lines('{"a":1}\n{"b":2}'), false],
    ['something in every line', noEmptyCells, lines('{"a":0}\n{"a":false}'), true],
  ])('%s', async (_, expected, got, met) => expect(await judge(expected, got)).toMatchObject({ met }))
})
