import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeParity } from '../../src/domain/parity.ts'
import type { Answer } from '../../src/domain/smoke-invocation.ts'

const answer = (body: string | Uint8Array, contentType: string): Answer => ({
  status: 200,
  contentType,
  body: Buffer.from(body),
})
const json = (body: string) => answer(body, 'application/json')
const csv = (body: string) => answer(body, 'text/csv; charset=utf-8')

describe('two answers to the same request', () => {
  test.each<[string, Answer, Answer, readonly [isEqual: boolean, largestDifference: number | undefined]]>([
    ['keys in another order', json('{"a":1,"b":[2,3]}'), json('{"b":[2,3.0],"a":1}'), [true, 0]],
    ['another number', json('{"predictions":[1.5,2]}'), json('{"predictions":[1,4]}'), [false, 2]],
    ['one number more', json('[1,2]'), json('[1,2,9]'), [false, 0]],
    ['one number less', json('[1,2,9]'), json('[1.5,2]'), [false, 0.5]],
    ['another key', json('{"a":1}'), json('{"b":1}'), [false, undefined]],
    ['a key of all objects', json('{"toString":1}'), json('{}'), [false, undefined]],
    ['texts', json('{"class":"Gentoo"}'), json('{"class":"Gentoo"}'), [true, undefined]],
    ['other texts', json('{"class":"Gentoo","p":0.9}'), json('{"class":"gentoo","p":0.8}'), [false, 0.9 - 0.8]],
    ['a number and its text', json('"1"'), json('1'), [false, undefined]],
    ['a list and an object', json('[1]'), json('{"0":1}'), [false, undefined]],
    ['an object and a list', json('{"0":1}'), json('[1]'), [false, undefined]],
    ['JSON that is called text', answer('{"a":1,"b":2}', 'text/html'), json('{"b":2,"a":1}'), [true, 0]],
    ['cells of CSV', csv('0.5,Gentoo\n2,Adelie\n'), csv('"0.50",Gentoo\r\n2,Adelie'), [true, 0]],
    ['another cell', csv('0.5,Gentoo\n2,Adelie\n'), csv('0.25,Gentoo\n2,Chinstrap\n'), [false, 0.25]],
    ['another row', csv('1\n2'), csv('1\n2\n3'), [false, 0]],
    ['what is called JSON and is none', json('{"a":'), json('{"a":'), [true, undefined]],
    ['Python’s NaN', json('[NaN]'), json('[NaN]'), [true, undefined]],
    ['beyond what a number holds', json('[1e999]'), json('[1]'), [false, undefined]],
    ['keys that reach into prototypes', json('{"__proto__":1}'), json('{"__proto__":1}'), [true, undefined]],
    [
      'bytes',
      answer(new Uint8Array([255, 254]), 'image/png'),
      answer(new Uint8Array([255, 254]), 'image/png'),
      [true, undefined],
    ],
    [
      'other bytes',
      answer(new Uint8Array([255, 254]), 'image/png'),
      answer(new Uint8Array([255]), 'image/png'),
      [false, undefined],
    ],
    ['nothing', json(''), json(''), [true, undefined]],
    ['nothing against something', json(''), json('1'), [false, undefined]],
    ['lists without an end', json('['.repeat(100_000)), json('['.repeat(100_000)), [true, undefined]],
    ['lists that are very deep', json('['.repeat(5_000) + ']'.repeat(5_000)), json('[]'), [false, undefined]],
  ])('%s', (_, ours, theirs, [isEqual, largestDifference]) => {
    expect(judgeParity([{ ours, theirs }])).toEqual({ compared: 1, equal: isEqual ? 1 : 0, largestDifference })
  })
})

test('numbers are the same within a tolerance', () => {
  const pairs = [{ ours: json('[1.01]'), theirs: json('[1]') }]
  expect(judgeParity(pairs, { absolute: 0, relative: 0.02 })).toMatchObject({ equal: 1 })
  expect(judgeParity(pairs)).toMatchObject({ equal: 0 })
})

test('all pairs are counted, and the largest difference is of all of them', () => {
  const pairs = [1, 4, 2].map((by) => ({ ours: json(`[${by}, 7]`), theirs: json('[1, 7]') }))
  expect(judgeParity(pairs)).toEqual({ compared: 3, equal: 1, largestDifference: 3 })
  expect(judgeParity([])).toEqual({ compared: 0, equal: 0, largestDifference: undefined })
})

test('every JSON is the same as itself', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(judgeParity([{ ours: json(text), theirs: json(text) }])).toMatchObject({ compared: 1, equal: 1 })
    }),
  )
})
