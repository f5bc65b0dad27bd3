import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readExecutionInput } from '../../src/domain/execution-input.ts'
import { problemsOf } from './problems-of.ts'

const paths = ["input 'input'", 'input.json']
const read = (...texts: readonly string[]) => {
  const sources = texts.map((text, at) => ({ text, path: paths[texts.length - 1 - at] ?? '' }))
  return readExecutionInput(sources, () => import('../../src/domain/written-yaml.ts'))
}

describe('the input is one JSON object', () => {
  test.each([
    [[], '{}'],
    [['{"itemList": ["item1", "item2"]}'], '{"itemList":["item1","item2"]}'],
    [['itemList:\n  - item1\n  - item2\n'], '{"itemList":["item1","item2"]}'],
    [['{"rate": 1.0, "seed": 12345678901234567890}'], '{"rate":1.0,"seed":12345678901234567890}'],
    [
      ['rate: 1.0\nseed: 12345678901234567890\naccount: 012345678901'],
      '{"account":"012345678901","rate":1.0,"seed":12345678901234567890}',
    ],
    [['# nothing'], '{}'],
    [['{"a": {"x": 1}, "b": 1}', 'a: {y: 2}'], '{"a":{"y":2},"b":1}'],
  ])('%j', async (texts, input) => expect(await read(...texts)).toBe(input))

  test('equal inputs have equal texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue()), async (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify(value)))
        const input = await read(JSON.stringify(value, null, 2))
        expect(await read(JSON.stringify(reversed))).toBe(input)
        expect(JSON.parse(input)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

const full = JSON.stringify({ a: 'é'.repeat(131_068) })

test.each([
  [['[1]', 'text'], paths.toReversed().map((path) => `${path}: expected a JSON object or a YAML mapping`)],
  [
    ['a: [', '{"a": 1 "b"}'],
    [
      expect.stringMatching(/^input\.json: .* line 1, column \d+$/),
      expect.stringMatching(/^input 'input': .*\(line 1 column 9\)/),
    ],
  ],
  [[full], []],
  [
    [full.replace('é', 'éé')],
    [expect.stringMatching(/^input 'input': it has 262146 bytes, and Step Functions takes at most 262144; /)],
  ],
])('what cannot be an input is refused: %#', async (texts, problems) => {
  expect(await problemsOf(() => read(...texts))).toEqual(problems)
})
