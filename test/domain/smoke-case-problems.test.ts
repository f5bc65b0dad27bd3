import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEach } from '../../src/domain/smoke-case-document.ts'
import { parseSmokeCases } from '../../src/domain/smoke-case-file.ts'
import { locateJson } from '../../src/domain/written-json-lines.ts'
import { InputError } from '../../src/kit/errors.ts'
import { problemsIn } from './written-cases.ts'

test('all problems of a file are told at once, each with its line and its sample', async () => {
  const text = `tolerance: -1
relative-tolerance: 5
model: x
headers: [a]
samples:
  - a
  - { input: null, expected: 1 }
  - { input: a }
  - { input: a, expected: 1, tolerence: 3, zzz: 1 }
  - input: a
    input-file: b
    expected: 1
    tolerance: "3"
    relative-tolerance: 101%
    description: 4
    content-type: 5
    accept: csv
    method: FETCH
    path: //evil.example
    headers: { "a b": x, Host: y, x-one: "a\\nb", X-One: c, x-two: [1] }
    prediction: ""
    truth: [1]
  - { input-file: /etc/passwd, truth: "", method: 1 }
  - { input-file: a/../../b, expected: null, prediction: "a[" }
  - { input-s3: b/c, expected: null, path: "/a b" }
  - { input-base64: abc, expected: null, prediction: [1] }
  - { input-base64: 1, expected: 1e999 }
  - { input: a, expect: 1 }
  - input: a
    expect:
      status: 99
      content-typ: x
      content-type: x
      equals: [1e999]
      contains: [1]
      matches: "("
      schema: 1
      rows: -1
      columns: []
      no-empty-cells: false
      variant: ""
`
  expect(await problemsIn(text)).toEqual([
    expect.stringMatching(/^cases\.yml:3: 'model' is not known here; (did you mean 'method'\?|known are samples, )/),
    "cases.yml:1: 'tolerance' is not a number of 0 or more",
    "cases.yml:2: 'relative-tolerance' is not a part from 0 to 1, such as 0.05 or 5%",
    "cases.yml:4: 'headers' is not a mapping",
    'cases.yml:6: sample 1: it is not a mapping',
    "cases.yml:7: sample 2: 'input' is missing",
    "cases.yml:8: sample 3: 'expected' is missing; write null where any answer will do",
    "cases.yml:9: sample 4: 'tolerence' is not known here; did you mean 'tolerance'?",
    expect.stringMatching(
      /^cases\.yml:9: sample 4: 'zzz' is not known here; known are description, input, input-file, /,
    ),
    "cases.yml:13: sample 5: 'tolerance' is not a number of 0 or more",
    "cases.yml:14: sample 5: 'relative-tolerance' is not a part from 0 to 1, such as 0.05 or 5%",
    "cases.yml:21: sample 5: 'prediction' is neither a JMESPath nor a column, counted from 1",
    "cases.yml:16: sample 5: 'content-type' is not a content type such as text/csv",
    "cases.yml:17: sample 5: 'accept' is not a content type such as text/csv",
    "cases.yml:18: sample 5: 'method' is not one of GET, HEAD, POST, PUT, PATCH, DELETE",
    "cases.yml:19: sample 5: 'path' is not a path such as /predict, which begins with one '/' and holds no spaces",
    "cases.yml:20: sample 5: 'headers.a b' is no name of a header",
    "cases.yml:20: sample 5: 'headers.Host' is not for 'headers': it has a key of its own, or is set by the connection",
    "cases.yml:20: sample 5: 'headers.x-one' is not a text of one line in plain ASCII",
    "cases.yml:20: sample 5: 'headers.X-One' is given twice",
    "cases.yml:20: sample 5: 'headers.x-two' is not a text of one line in plain ASCII",
    "cases.yml:10: sample 5: it has 'input' and 'input-file'; give one of them",
    "cases.yml:15: sample 5: 'description' is not a text",
    "cases.yml:22: sample 5: 'truth' is not a text, a number, true or false",
    "cases.yml:23: sample 6: 'method' is not one of GET, HEAD, POST, PUT, PATCH, DELETE",
    "cases.yml:23: sample 6: 'input-file' is not a path inside the checkout",
    "cases.yml:23: sample 6: 'truth' is not a text, a number, true or false",
    expect.stringMatching(/^cases\.yml:24: sample 7: 'prediction' is no JMESPath: /),
    "cases.yml:24: sample 7: 'input-file' is not a path inside the checkout",
    "cases.yml:25: sample 8: 'path' is not a path such as /predict, which begins with one '/' and holds no spaces",
    "cases.yml:25: sample 8: 'input-s3' is not of the form s3://bucket/key",
    "cases.yml:26: sample 9: 'prediction' is neither a JMESPath nor a column, counted from 1",
    "cases.yml:26: sample 9: 'input-base64' is not Base64",
    "cases.yml:27: sample 10: 'input-base64' is not Base64",
    "cases.yml:27: sample 10: 'expected' holds 1e999, which is beyond any number here",
    "cases.yml:28: sample 11: 'expect' is not a mapping",
    expect.stringContaining(
      "cases.yml:32: sample 12: 'expect.content-typ' is not known here; did you mean 'content-type'?",
    ),
    "cases.yml:31: sample 12: 'expect.status' is not a whole number from 100 to 599",
    "cases.yml:33: sample 12: 'expect.content-type' is not a content type such as text/csv",
    "cases.yml:34: sample 12: 'expect.equals' holds 1e999, which is beyond any number here",
    "cases.yml:35: sample 12: 'expect.contains[0]' is not a text",
    expect.stringMatching(/^cases\.yml:36: sample 12: 'expect\.matches' is no regular expression of JavaScript: /),
    "cases.yml:37: sample 12: 'expect.schema' is not a mapping",
    "cases.yml:38: sample 12: 'expect.rows' is not a whole number from 0 to 1000000000",
    "cases.yml:39: sample 12: 'expect.columns' is empty",
    "cases.yml:40: sample 12: 'expect.no-empty-cells' is not true; leave it out where cells may be empty",
    "cases.yml:41: sample 12: 'expect.variant' is not a text",
  ])
})

test('and so are those of what is expected', async () => {
  const text = `samples:
  - input: a
    expect:
      matches: 1
      schema: { type: objekt }
      columns: a
      contains: 1
      values:
        - a
        - { equals: 1 }
        - { path: "a[", equals: 1, between: [0, 1], tolerance: x }
        - { path: "lengthy(@)" , between: [1] }
        - { path: "length(@)" , between: [2, 1] }
        - { path: 7 , one-of: [] }
        - { path: a , one-of: 1, pth: b }
        - { path: a , between: [0, 1, 2] }
      cells:
        - { row: 0, column: 0, equals: 1 }
        - { between: [0, x] }
        - { row: 1, column: "", equals: 1e999 }
  - { input: a, expect: { values: { path: a }, schema: { $ref: "https://example.com/x" } } }
  - { input: a, expect: { schema: { requierd: [a] }, contains: [] } }
  - { input: a, expect: { schema: { $schema: "https://json-schema.org/draft/2019-09/schema" } } }
`
  expect(await problemsIn(text)).toEqual([
    "cases.yml:7: sample 1: 'expect.contains' is not a list",
    "cases.yml:4: sample 1: 'expect.matches' is not a text of at most 1000 characters",
    expect.stringMatching(/^cases\.yml:5: sample 1: 'expect\.schema' is no JSON Schema: schema is invalid: /),
    "cases.yml:9: sample 1: 'expect.values[0]' is not a mapping",
    "cases.yml:10: sample 1: 'expect.values[1]' has no 'path'",
    "cases.yml:11: sample 1: 'expect.values[2].tolerance' is not a number of 0 or more",
    "cases.yml:11: sample 1: 'expect.values[2]' needs one of 'equals', 'between' and 'one-of'",
    expect.stringMatching(/^cases\.yml:11: sample 1: 'expect\.values\[2\]\.path' is no JMESPath: /),
    "cases.yml:12: sample 1: 'expect.values[3].between' is not two numbers, the least and the most, such as [0, 1]",
    "cases.yml:12: sample 1: 'expect.values[3].path' is no JMESPath: Unknown function: lengthy()",
    "cases.yml:13: sample 1: 'expect.values[4].between' is not two numbers, the least and the most, such as [0, 1]",
    "cases.yml:14: sample 1: 'expect.values[5].path' is not a text",
    "cases.yml:14: sample 1: 'expect.values[5].one-of' is empty",
    "cases.yml:15: sample 1: 'expect.values[6].pth' is not known here; did you mean 'path'?",
    "cases.yml:15: sample 1: 'expect.values[6].one-of' is not a list",
    "cases.yml:16: sample 1: 'expect.values[7].between' is not two numbers, the least and the most, such as [0, 1]",
    expect.stringMatching(/^cases\.yml:18: sample 1: 'expect\.cells\[0\]\.row' is not a whole number from 1 /),
    expect.stringMatching(/^cases\.yml:18: sample 1: 'expect\.cells\[0\]\.column' is not a whole number from 1 /),
    "cases.yml:19: sample 1: 'expect.cells[1].between[1]' is not a number",
    "cases.yml:19: sample 1: 'expect.cells[1].between' is not two numbers, the least and the most, such as [0, 1]",
    "cases.yml:19: sample 1: 'expect.cells[1]' has no 'column'",
    "cases.yml:20: sample 1: 'expect.cells[2].column' is not a text",
    "cases.yml:20: sample 1: 'expect.cells[2].equals' holds 1e999, which is beyond any number here",
    "cases.yml:6: sample 1: 'expect.columns' is not a list",
    expect.stringMatching(
      /^cases\.yml:21: sample 2: 'expect\.schema' is no JSON Schema: can't resolve reference https:/,
    ),
    "cases.yml:21: sample 2: 'expect.values' is not a list",
    "cases.yml:22: sample 3: 'expect.contains' is empty",
    'cases.yml:22: sample 3: \'expect.schema\' is no JSON Schema: strict mode: unknown keyword: "requierd"',
    expect.stringMatching(
      /^cases\.yml:23: sample 4: 'expect\.schema' is no JSON Schema: '\$schema' names [^]*2019-09[^]*; known are 2020-12 and /,
    ),
  ])
})

test('ten thousand wrong samples are told by the first fifty problems', async () => {
  const problems = await problemsIn(
    JSON.stringify({ samples: Array.from({ length: 10_000 }, () => ({ input: 1 })) }),
    'cases.json',
  )
  expect(problems).toHaveLength(51)
  expect(problems.at(-1)).toBe('cases.json: and 9950 problems more')
})

describe('what is no file of cases is refused', () => {
  test.each([
    ['[]', ["cases.json: expected an object with a list 'samples'"]],
    ['{"samples": {}}', ["cases.json: expected an object with a list 'samples'"]],
    ['{}', ["cases.json: expected an object with a list 'samples'"]],
    ['{"samples": []}', ['cases.json: it holds no samples']],
    [`{"samples": [${'1,'.repeat(10_000)}1]}`, ['cases.json: it holds 10001 samples; at most 10000 are asked']],
    ['{"samples": [], }', [expect.stringMatching(/^cases\.json: it cannot be read as JSON: /)]],
    ['{"samples": [{"__proto__": 1}]}', ["cases.json: the key '__proto__' is not allowed"]],
    ['{"samples": [\n{"input": 1, "input": 2}]}', ["cases.json: line 2: 'input' is given twice"]],
  ])('%.40s', async (text, problems) => expect(await problemsIn(text, 'cases.json')).toEqual(problems))

  test.each(['json', 'yaml', 'jsonl', 'csv', 'txt'])('also when it is hostile, as %s', async (extension) => {
    const bomb = Array.from({ length: 12 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}1]`)
    const texts = [
      '['.repeat(20_000),
      '['.repeat(20_000) + ']'.repeat(20_000),
      '{"a":'.repeat(20_000),
      `samples:\n - input: ${'['.repeat(200)}${']'.repeat(200)}`,
      bomb.join('\n').replace('*a-1', '1').replaceAll('*a-1, ', ''),
      'samples: [{ input: 1, constructor: 2, expected: 1 }]',
      '&a [*a]',
      '\u0000\uD800',
      'a: 1\na: 2',
    ]
    for (const text of texts) await expect(parseSmokeCases(text, `cases.${extension}`)).rejects.toThrow(InputError)
  })

  test('whatever the text', async () => {
    const pieces = [
      'samples',
      'input',
      'expected',
      'expect',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\n',
      '- ',
      '&a ',
      '*a',
      '1',
      '__proto__',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    const path = fc.constantFrom('a.json', 'a.yml', 'a.jsonl', 'a.csv', 'a')
    await fc.assert(
      fc.asyncProperty(text, path, async (parts, name) => {
        await parseSmokeCases(parts.join(''), name).catch((error: unknown) => expect(error).toBeInstanceOf(InputError))
      }),
      { numRuns: 300 },
    )
  })
})

test('JSON in any layout has the lines that it seems to have', async () => {
  const inner = { values: [{ path: 'a', equals: [1, { b: '}],"' }] }] }
  const samples = Array.from({ length: 3 }, () => ({ expect: inner, input: { '': [] }, tolerance: -1 }))
  const text = JSON.stringify({ tolerance: -1, samples }, undefined, 1)
  const lines = text.split('\n').flatMap((line, index) => (line.includes('tolerance') ? [index + 1] : []))
  expect(await problemsIn(text, 'cases.json')).toEqual(
    lines.map(
      (line, index) =>
        `cases.json:${line}: ${index === 0 ? '' : `sample ${index}: `}'tolerance' is not a number of 0 or more`,
    ),
  )
})

test('where a defect is ours, it is not called the fault of a line', () => {
  const read = () => {
    throw new TypeError('ours')
  }
  expect(() => readEach([1], read)).toThrow(TypeError)
})

test('what has no line of its own has that of what is around it', () => {
  const lineOf = locateJson('{\n"a": [\n1,\n{"b": [[[[\n2]]]]}]}')
  const lines = [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b', 0, 0, 0, 0], ['a', 7], ['b']].map(lineOf)
  expect(lines).toEqual([1, 2, 3, 4, 4, 2, 1])
})
