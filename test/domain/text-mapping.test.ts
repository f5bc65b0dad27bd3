import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { readTextMapping, type LoadYaml } from '../../src/domain/text-mapping.ts'
import { problemsOf } from './problems-of.ts'

const loadYaml: LoadYaml = () => import('../../src/domain/written-yaml.ts')
const noYaml: LoadYaml = () => Promise.reject(new Error('YAML was loaded'))
const read = async (text: string, load = loadYaml) =>
  Object.fromEntries(await readTextMapping({ text, path: 'p' }, load))

const written = { Account: '012345678901', Rate: '1e3', Split: '1.0', Flag: 'yes' }

describe('the notation is seen by itself, and values stay as they are written', () => {
  test.each([
    ['lines', 'Account=012345678901\nRate=1e3\n\n# of the split\nSplit = 1.0\r\nFlag=yes\n', noYaml],
    ['JSON', '{ "Account": "012345678901", "Rate": 1e3, "Split": 1.0, "Flag": "yes" }', noYaml],
    ['JSON of GitHub’s toJSON', `\n${JSON.stringify(written, null, 2)}\n`, noYaml],
    ['YAML', '# numbers\nAccount: 012345678901\nRate: 1e3 # thousand\nSplit: 1.0\nFlag: yes\n', loadYaml],
    ['YAML with a marker', '---\nAccount: 012345678901\nRate: 1e3\nSplit: 1.0\nFlag: yes', loadYaml],
    ['YAML in one line', '{Account: 012345678901, Rate: 1e3, Split: 1.0, Flag: yes}', loadYaml],
  ])('%s', async (_, text, load) => expect(await read(text, load)).toEqual(written))

  test.each([
    ['A=b=c\nB=', { A: 'b=c', B: '' }],
    ['Data=s3://bucket/key?a=b', { Data: 's3://bucket/key?a=b' }],
    ['sagemaker:project-name=churn\nnote=a: b', { 'sagemaker:project-name': 'churn', note: 'a: b' }],
    ['Data: s3://bucket/a=b', { Data: 's3://bucket/a=b' }],
    ['Script: |\n  a=1\n  b=2\n', { Script: 'a=1\nb=2\n' }],
    ['"A=B": c', { 'A=B': 'c' }],
    ['A:\n', { A: '' }],
    ['{"A": true, "B": false, "C": -0.10}', { A: 'true', B: 'false', C: '-0.10' }],
    ['{}', {}],
    ['# nothing\n', {}],
    ['', {}],
    // A literal of Python is not JSON, but happens to be YAML, where None is a text.
    ["{'region': 'eu-west-1', 'bucket': None}", { region: 'eu-west-1', bucket: 'None' }],
  ])('%j', async (text, texts) => expect(await read(text)).toEqual(texts))
})

test('what is written in one notation is the same in the others', async () => {
  const name = fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/)
  const value = fc.oneof(
    fc.stringMatching(/^[ -~]{0,30}$/).map((text) => text.trim()),
    fc.constantFrom(
      '012',
      '1e3',
      '1.0',
      'null',
      '~',
      'yes',
      'True',
      '0x1F',
      '.inf',
      '[a]',
      '{a: b}',
      '# a',
      'a: b',
      '::x',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value, { minKeys: 1 }), async (texts) => {
      fc.pre(Object.keys(texts).every((key) => !['constructor', 'prototype'].includes(key)))
      expect(
        await read(
          Object.entries(texts)
            .map((pair) => pair.join('='))
            .join('\n'),
        ),
      ).toEqual(texts)
      expect(await read(JSON.stringify(texts), noYaml)).toEqual(texts)
      expect(await read(stringify(texts))).toEqual(texts)
    }),
  )
})

describe('all that is wrong is told', () => {
  const shape = 'p: expected KEY=VALUE lines, a YAML mapping or a JSON object'
  test.each([
    [
      'A=1\nB: 2\n=3\nA=4\n__proto__=5',
      [
        "p: line 2: expected KEY=VALUE, got 'B: 2'",
        "p: line 3: expected KEY=VALUE, got '=3'",
        "p: line 4: 'A' is given twice",
        "p: the key '__proto__' is not allowed",
      ],
    ],
    [
      '{"A": {"b": 1}, "B": [1], "C": null}',
      ["p: 'A' holds a mapping, not a text", "p: 'B' holds a list, not a text", "p: 'C' is null, not a text"],
    ],
    ['A: {b: 1}\nB:\n  - c', ["p: 'A' holds a mapping, not a text", "p: 'B' holds a list, not a text"]],
    ['A: 1\nA: 2', ['p: Map keys must be unique at line 2, column 1']],
    ['constructor: 1', ["p: the key 'constructor' is not allowed"]],
    ['{"A": "1",}', [expect.stringMatching(/^p: it cannot be read as JSON: /)]],
    ['- A=1', [shape]],
    ['[1]', [shape]],
    ['just text', [shape]],
  ])('%j', async (text, problems) => expect(await problemsOf(() => read(text))).toEqual(problems))
})
