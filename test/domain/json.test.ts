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

describe('a mistake is told with line and column', () => {
  test.each([
    ['', 'line 1, column 1: expected a value, found the end of the file'],
    ['{\n  "a": 1,\n  "b" 2\n}', "line 3, column 7: expected ':', found '2'"],
    ['{"a": 1,}', "line 1, column 9: expected a key in double quotes, found '}'"],
    ["{'a': 1}", `line 1, column 2: expected a key in double quotes, found '''`],
    ['{"a": 1 "b": 2}', `line 1, column 9: expected ',' or '}', found '"'`],
    ['[1, 2', "line 1, column 6: expected ',' or ']', found the end of the file"],
    ['[1, 2]]', "line 1, column 7: expected the end of the file, found ']'"],
    ['["a\nb"]', 'line 1, column 2: this text does not end, or holds a character that must be escaped'],
    ['[NaN]', "line 1, column 2: expected a value, found 'N'"],
    ['[1e999]', 'line 1, column 2: 1e999 is too large'],
    ['{"a": 1,\n "a": 2}', "line 2, column 2: the key 'a' stands here for the second time"],
    ['{"__proto__": 1}', "line 1, column 2: the key '__proto__' is not allowed"],
    ['{"\\u005f_proto__": 1}', "line 1, column 2: the key '__proto__' is not allowed"],
    ['['.repeat(200), 'line 1, column 102: nested deeper than 100 levels'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toBe(`a.json: ${message}`)
  })
})

test('a text with a byte order mark is read', () => {
  expect(parseJson('\uFEFF{"a": [true, false, null]}', 'a.json')).toEqual({ a: [true, false, null] })
})

test('what JSON.parse reads, this reads the same', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
      const value = JSON.parse(text)
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(text))
      expect(parseJson(JSON.stringify(value, null, indent), 'a.json')).toEqual(value)
    }),
  )
})

test('what JSON.parse refuses, this refuses', () => {
  const mutilated = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '0', 'x', '-', '.', '\n', '\\'))
    .map(([text, at, sign]) => {
      const where = at % (text.length + 1)
      return text.slice(0, where) + sign + text.slice(where + 1)
    })
  fc.assert(
    fc.property(mutilated, (text) => {
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      fc.pre(!valid)
      expect(refusal(text)).toMatch(/^a\.json: line \d+, column \d+: /)
    }),
    { numRuns: 500 },
  )
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
