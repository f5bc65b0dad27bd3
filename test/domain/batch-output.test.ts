import { describe, expect, test } from '@jest/globals'
import { countRows, judgeAbsence, judgeBatchOutput } from '../../src/domain/batch-output.ts'
import type { Expectation, SmokeCase } from '../../src/domain/smoke-case.ts'

const shown = { bodies: false, words: new Set<string>() }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const smokeCase = (expectations: readonly Expectation[], accept?: string): SmokeCase => ({
  name: 'case 1',
  place: { path: 'batch.yml', line: 2 },
  request: {
    body: new Uint8Array(),
    bodyUri: undefined,
    contentType: '',
    accept,
    method: 'POST',
    path: undefined,
    headers: {},
  },
  expectations,
  truth: undefined,
  prediction: undefined,
})
const judge = async (each: SmokeCase, text: string, sent?: number, name = 'part-1.csv.out') => {
  const output = { name, bytes: bytesOf(text) }
  const [verdict] = await judgeBatchOutput([each], output, {
    shown,
    sent: sent === undefined ? undefined : { rows: sent },
  })
  if (verdict === undefined) throw new Error('no verdict')
  const wrong = verdict.checks.filter(({ met }) => !met).map(({ expected, got }) => `expected ${expected}, got ${got}`)
  return { ...verdict, wrong }
}
const anything = smokeCase([])
const named = smokeCase([
  { kind: 'columns', names: ['id', 'price'] },
  { kind: 'no-empty-cells' },
  { kind: 'rows', count: 2 },
])

describe('an output of a batch job', () => {
  test.each<readonly [string, SmokeCase, string, number | undefined, readonly string[]]>([
    ['that holds something', anything, '1\n2\n', undefined, []],
    ['with as many rows as were sent', anything, '1\n2\n', 2, []],
    ['that is empty', anything, '', undefined, ['expected an output that is not empty, got an empty output']],
    [
      'of blank lines',
      anything,
      ' \r\n\t\n',
      2,
      [
        'expected an output that is not empty, got an empty output',
        'expected 2 rows, as many as were sent, got an empty output',
      ],
    ],
    ['that is cut', anything, '1\n', 2, ['expected 2 rows, as many as were sent, got 1 row']],
    [
      'that is cut within quotes',
      anything,
      '1\n"2',
      2,
      ['expected 2 rows, as many as were sent, got no CSV: the quotes of line 2 are wrong'],
    ],
    ['with names', named, 'id,price\na,1\nb,2\n', 2, []],
    [
      'with a gap, and a column that is missing',
      named,
      'id,prize\na,1\nb,\n',
      2,
      ['expected the columns id, price, got none called price', 'expected no empty cell, got row 2, column 2'],
    ],
    ['of JSON, called CSV', anything, '{"predictions":[1]}\n{"predictions":[2]}\n', 2, []],
    ['of one JSON document', anything, '{\n "predictions": [1, 2]\n}', 2, []],
    ['of what was asked for', smokeCase([], 'text/csv'), '[1\n2', 2, []],
  ])('%s', async (_, ...[each, text, sent, wrong]) => {
    const verdict = await judge(each, text, sent)
    expect(verdict.wrong).toEqual(wrong)
    expect(verdict.verdict).toBe(wrong.length === 0 ? 'passed' : 'failed')
    expect(verdict.case).toMatchObject({ name: 'part-1.csv.out (case 1)', place: { path: 'batch.yml', line: 2 } })
  })

  test.each([
    ['a.jsonl.out', '[1]\n[2]\n'],
    ['a.json.out', '[1,2]'],
    ['a', '1\n2'],
  ])('is read by its name: %s', async (name, text) => {
    expect(await judge(anything, text, 2, name)).toMatchObject({
      verdict: 'passed',
      got: '2 rows',
      predicted: undefined,
    })
  })
})

test.each([
  ['1,2\n3,"4\n5"\n', 'data/input.csv', 2],
  ['1\n2', 'text/csv; charset=utf-8', 2],
  ['{"a":1}\n{"a":2}\n', 'application/jsonlines', 2],
  ['{"a":1}\n{"a":2}\n', 'input.jsonl', 2],
  ['', 'input.csv', 0],
  ['"', 'input.csv', undefined],
])('the rows of %j, called %s, are %s', async (text, name, rows) =>
  expect(await countRows(bytesOf(text), name)).toBe(rows),
)

test.each([
  ['output', 'an output'],
  ['input', 'its input in/1.csv'],
] as const)('without its %s every case has failed', (missing, expected) => {
  const item = { output: 'out/1.csv.out', input: 'in/1.csv' }
  const check = { expected, got: `none: the ${missing} is missing`, met: false }
  expect(judgeAbsence([anything, named], item, missing)).toMatchObject([
    { case: { ...anything, name: 'out/1.csv.out (case 1)' }, verdict: 'failed', checks: [check] },
    { case: { ...named, name: 'out/1.csv.out (case 1)' }, verdict: 'failed', checks: [check] },
  ])
  expect(judgeAbsence([anything], { ...item, input: undefined }, 'output')).toHaveLength(1)
})
