import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, parseJson, type Json } from '../../src/domain/json.ts'

const refusal = (text: string) => {
  try {
    parseJson(text, 'a.json')
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
  return undefined
}

describe('what cannot be read is refused with the path and the reason', () => {
  test.each([
    ['', /^a\.json: it cannot be read as JSON: Unexpected end of JSON input$/],
    ['{\n  "a": 1,\n  "b" 2\n}', /^a\.json: it cannot be read as JSON: .*line 3 column 7/],
    ['[NaN]', /^a\.json: it cannot be read as JSON: /],
    ['{"__proto__": 1}', /^a\.json: the key '__proto__' is not allowed$/],
    ['[{"\\u005f_proto__": 1}]', /^a\.json: the key '__proto__' is not allowed$/],
    [
      '['.repeat(200_000) + ']'.repeat(200_000),
      /^a\.json: it cannot be read as JSON: Maximum call stack size exceeded$/,
    ],
  ])('%#', (text, message) => {
    expect(refusal(text)).toMatch(message)
  })
})

test('a text with a byte order mark is read', () => {
  expect(parseJson('\uFEFF{"a": [true, false, null]}', 'a.json')).toEqual({ a: [true, false, null] })
})

test('canonical JSON is the same whatever the order of keys, and says all that was said', () => {
  const shuffled = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, shuffled(each)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json: Json = JSON.parse(JSON.stringify(value))
      expect(canonicalJson(shuffled(json))).toBe(canonicalJson(json))
      expect(JSON.parse(canonicalJson(json))).toEqual(json)
    }),
  )
})
