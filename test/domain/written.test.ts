import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { readYaml, readYamlWithLines, type YamlSchema } from '../../src/domain/written-yaml.ts'
import { readAll, readJson, writeJson } from '../../src/domain/written.ts'
import { InputError, WorldError } from '../../src/kit/errors.ts'
import { problemsOf } from './problems-of.ts'

const path = 'a.file'
const fromJson = (text: string) => writeJson(readJson({ text, path }))
const fromYaml = (text: string, schema: YamlSchema = 'core') => writeJson(readYaml({ text, path }, schema))
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

describe('JSON keeps numbers as they are written', () => {
  test.each([
    ['{"b": 1.0, "a": [1e3, -0, 12345678901234567890, 0.10]}', '{"a":[1e3,-0,12345678901234567890,0.10],"b":1.0}'],
    ['\uFEFF {"x": null, "y": true, "z": "1.0", "": {}}', '{"":{},"x":null,"y":true,"z":"1.0"}'],
    ['"text"', '"text"'],
  ])('%s', (text, written) => expect(fromJson(text)).toBe(written))

  test('and says all that was said', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text))
        expect(JSON.parse(fromJson(text))).toEqual(JSON.parse(text))
      }),
    )
  })
})

describe('what is wrong with JSON is told', () => {
  test.each([
    ['{"a": 1,\n "b" 2}', [expect.stringMatching(/^a\.file: it cannot be read as JSON: .*line 2 column 6/)]],
    [
      '{"a": 1,\n "b": {"a": [{"a": 1}, {"a": 1}]},\n "\\u0061": "b",\n "b": "a:{"}',
      ["a.file: line 3: 'a' is given twice", "a.file: line 4: 'b' is given twice"],
    ],
    [
      '{"__proto__": [{"constructor": 1, "__proto__": 2}]}',
      ["a.file: the key '__proto__' is not allowed", "a.file: the key 'constructor' is not allowed"],
    ],
    [nested(100), []],
    [nested(101), ['a.file: it is nested deeper than 100 levels']],
    [nested(200_000), ['a.file: it cannot be read: Maximum call stack size exceeded']],
  ])('%#', async (text, problems) => expect(await problemsOf(() => fromJson(text))).toEqual(problems))
})

describe('YAML by the core schema keeps what JSON can say', () => {
  test.each([
    ['a: 012345678901', '{"a":"012345678901"}'],
    ['a: -007\nb: 00.5', '{"a":"-007","b":"00.5"}'],
    ['a: 1e3\nb: 1.0\nc: 12345678901234567890', '{"a":1e3,"b":1.0,"c":12345678901234567890}'],
    ['a: +1\nb: .5\nc: -.5e3\nd: 5.\ne: 5.e3\nf: 0', '{"a":1,"b":0.5,"c":-0.5e3,"d":5,"e":5e3,"f":0}'],
    ['a: 0x1F\nb: 0o17\nc: 0xFFFFFFFFFFFFFFFFFF', '{"a":31,"b":15,"c":4722366482869645213695}'],
    [
      'a: yes\nb: true\nc: ~\nd:\ne: "1"\nf: 2026-11-20',
      '{"a":"yes","b":true,"c":null,"d":null,"e":"1","f":"2026-11-20"}',
    ],
    ['1: a\ntrue: b\n~: c\n0x10: d', '{"1":"a","16":"d","null":"c","true":"b"}'],
    ['all: &all {a: 1}\none:\n  <<: *all\n  b: 2', '{"all":{"a":1},"one":{"a":1,"b":2}}'],
    ['- a\n- [b, {c: d}]', '["a",["b",{"c":"d"}]]'],
  ])('%j', (text, written) => expect(fromYaml(text)).toBe(written))

  test('whatever JSON says, YAML says too', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/__proto__|constructor|prototype/.test(text))
        expect(JSON.parse(fromYaml(stringify(JSON.parse(text), { version: '1.2' })))).toEqual(JSON.parse(text))
      }),
    )
  })
})

test('YAML by the failsafe schema has texts only, as they are written', () => {
  expect(fromYaml('a: 012\nb: 1e3\nc: 1.0\nd: yes\ne: ~\nf: true\ng:', 'failsafe')).toBe(
    '{"a":"012","b":"1e3","c":"1.0","d":"yes","e":"~","f":"true","g":""}',
  )
})

describe('what is wrong with YAML is told, with line and column', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x]']
  for (const [to, from] of ['ba', 'cb', 'dc', 'ed', 'fe'])
    bomb.push(`${to}: &${to} [${Array.from({ length: 8 }, () => `*${from}`).join(', ')}]`)

  test.each([
    ['a: 1\nb: [', [expect.stringMatching(/^a\.file: .* at line 2, column 5$/)]],
    ['a: 1\nb: 2\na: 3', ['a.file: Map keys must be unique at line 3, column 1']],
    ['1: a\n1.0: b\n"1": c', ["a.file: '1' is given twice"]],
    ['a: 1\n---\nb: 2', [expect.stringMatching(/^a\.file: Source contains multiple documents.* at line 2, column 1$/)]],
    ['a: !Ref b', ['a.file: Unresolved tag: !Ref at line 1, column 4']],
    ['a: !!timestamp 2026-11-20', [expect.stringMatching(/^a\.file: Unresolved tag: .* at line 1, column 4$/)]],
    [
      'a: .inf\nb: -.Inf\nc: .nan',
      [
        'a.file: .inf cannot be written in JSON at line 1, column 4',
        'a.file: -.Inf cannot be written in JSON at line 2, column 4',
        'a.file: .nan cannot be written in JSON at line 3, column 4',
      ],
    ],
    ['? [a]\n: b\n? {}\n: c', ['a.file: a key is not a text']],
    [
      'constructor: {prototype: 1}',
      ["a.file: the key 'constructor' is not allowed", "a.file: the key 'prototype' is not allowed"],
    ],
    ['a: *b', [expect.stringMatching(/^a\.file: it cannot be read: Unresolved alias/)]],
    [bomb.join('\n'), ['a.file: it cannot be read: Excessive alias count indicates a resource exhaustion attack']],
    [nested(20_000), expect.arrayContaining([expect.stringMatching(/^a\.file: .*call stack/)])],
    [nested(101), ['a.file: it is nested deeper than 100 levels']],
  ])('%#', async (text, problems) => expect(await problemsOf(() => fromYaml(text))).toEqual(problems))
})

describe('problems of several readers come together, and before other failures', () => {
  const refused = new InputError(['a', 'b'])
  const unreachable = new WorldError({ subject: 's', happened: 'h', remedy: 'r' })

  test('all is well', async () => expect(await readAll([Promise.resolve(1), Promise.resolve('a')])).toEqual([1, 'a']))
  test('one problem once', async () => {
    const all = readAll([
      Promise.reject(unreachable),
      Promise.reject(refused),
      Promise.reject(new InputError(['b', 'c'])),
    ])
    await expect(all).rejects.toEqual(new InputError(['a', 'b', 'c']))
  })
  test('no problems', async () => await expect(readAll([1, Promise.reject(unreachable)])).rejects.toBe(unreachable))
})

test('YAML knows the lines of what it says, or of what is around it', () => {
  const text = 'a: &a\n  - 1\n  -\n    b: 2\n7: *a\n<<: { c: 3 }\nd: 4'
  const { lineOf } = readYamlWithLines({ text, path }, 'core')
  const places = [
    [],
    ['a'],
    ['a', 0],
    ['a', 1],
    ['a', 1, 'b'],
    ['7'],
    ['7', 1, 'b'],
    ['c'],
    ['d'],
    ['d', 'e'],
    ['a', 5],
  ]
  expect(places.map(lineOf)).toEqual([1, 1, 2, 4, 4, 5, 4, 1, 7, 7, 1])
})
