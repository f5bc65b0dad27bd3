import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEach } from '../../src/domain/smoke-case-document.ts'
import { parseSmokeCases } from '../../src/domain/smoke-case-file.ts'
import type { WrittenCase } from '../../src/domain/smoke-case.ts'
import { locateJson } from '../../src/domain/written-json-lines.ts'
import { InputError } from '../../src/kit/errors.ts'
import { problemsOf } from './problems-of.ts'

const parse = (file: unknown) => parseSmokeCases(JSON.stringify(file), 'cases.json')
const problemsIn = (text: string, path = 'cases.yml') => problemsOf(() => parseSmokeCases(text, path))
const bodyOf = ({ body }: WrittenCase) => (body.kind === 'inline' ? new TextDecoder().decode(body.bytes) : body)
const bodiesIn = async (text: string, path: string) => (await parseSmokeCases(text, path)).map(bodyOf)
const nothingNear = { absolute: 0, relative: 0 }
const only = async (sample: object, head: object = {}) => {
  const [one] = await parse({ ...head, samples: [{ input: 'a', expected: null, ...sample }] })
  if (one === undefined) throw new Error('no case')
  return one
}

describe('the files of the first release', () => {
  test('say the same as ever', async () => {
    const cases = await parse({
      tolerance: 400,
      samples: [
        { input: '0.4,1.2', expected: '3750', description: 'typical' },
        { input: '9,9', expected: null, description: '' },
        { input: 'a', expected: 'Gentoo', 'content-type': 'text/plain' },
        { input: { instances: [[1, 2]] }, expected: { predictions: [3750] }, tolerance: 0.5 },
        { input: 7, expected: -1.5e3, tolerance: 0 },
      ],
    })
    const told = cases.map((each) => [each.name, bodyOf(each), each.request.contentType, each.expectations])
    const equals = (value: unknown, absolute: number) => ({
      kind: 'equals',
      value,
      tolerance: { absolute, relative: 0 },
    })
    expect(told).toEqual([
      ['case 1 (typical)', '0.4,1.2', 'text/csv', [equals('3750', 400)]],
      ['case 2', '9,9', 'text/csv', []],
      ['case 3', 'a', 'text/plain', [equals('Gentoo', 400)]],
      ['case 4', '{"instances":[[1,2]]}', 'application/json', [equals({ predictions: [3750] }, 0.5)]],
      ['case 5', '7', 'application/json', [equals(-1500, 0)]],
    ])
  })

  test("and so do those of a sample project's samples", async () => {
    const text = `{ "samples": [ { "input": "0.4,1.2", "expected": "1", "description": "typical customer" },
      { "input": "9,9", "expected": null, "description": "only has to answer" } ] }`
    expect(await parseSmokeCases(text, 'sample_data.json')).toMatchObject([
      { name: 'case 1 (typical customer)', place: { path: 'sample_data.json', line: 1 } },
      { name: 'case 2 (only has to answer)', place: { path: 'sample_data.json', line: 2 }, expectations: [] },
    ])
  })
})

test('all that can be said of a sample, and of all samples, in YAML', async () => {
  const text = `
relative-tolerance: 5%
prediction: predictions[0]
content-type: application/json
accept: application/json
method: put
path: /predict
headers: { X-Model: blue, x-trace: a }
samples:
  - description: everything
    input: { instances: [[1.0, 1e3, 12345678901234567890, 0.10]], name: "007" }
    content-type: application/vnd.x+json; charset=utf-8
    accept: text/csv
    method: POST
    path: /v2
    headers:
      x-model: green
    truth: Gentoo
    prediction: 2
    tolerance: 3
    expected: { a: 1 }
    expect:
      status: 200
      content-type: text/csv
      equals: null
      contains: [a, b]
      matches: ^a+$
      schema: { type: object }
      values:
        - { path: a, equals: "x" }
        - { path: b, between: [0, 1.5] }
        - { path: c, one-of: [1, two, null], relative-tolerance: 0.1 }
        - { path: d, equals: 1, tolerance: 2 }
      cells:
        - { row: 1, column: 2, equals: 1 }
        - { row: 2, column: price, between: [1, 1] }
      rows: 3
      columns: [price, size]
      no-empty-cells: true
      variant: blue
  - input: b
    truth: 1
    expect: { contains: c }
`
  const [first, second, ...none] = await parseSmokeCases(text, 'cases.yaml')
  expect(none).toEqual([])
  const tolerance = { absolute: 3, relative: 0 }
  expect(first && { ...first, body: bodyOf(first) }).toEqual({
    name: 'case 1 (everything)',
    place: { path: 'cases.yaml', line: 10 },
    request: {
      contentType: 'application/vnd.x+json; charset=utf-8',
      accept: 'text/csv',
      method: 'POST',
      path: '/v2',
      headers: { 'x-model': 'green', 'x-trace': 'a' },
    },
    body: '{"instances":[[1.0,1e3,12345678901234567890,0.10]],"name":"007"}',
    truth: 'Gentoo',
    prediction: '2',
    expectations: [
      { kind: 'equals', value: { a: 1 }, tolerance },
      { kind: 'status', status: 200 },
      { kind: 'content-type', contentType: 'text/csv' },
      { kind: 'equals', value: null, tolerance },
      { kind: 'contains', text: 'a' },
      { kind: 'contains', text: 'b' },
      { kind: 'matches', pattern: '^a+$' },
      { kind: 'schema', schema: { type: 'object' } },
      { kind: 'value', path: 'a', test: { kind: 'equals', value: 'x', tolerance } },
      { kind: 'value', path: 'b', test: { kind: 'between', least: 0, most: 1.5 } },
      { kind: 'value', path: 'c', test: { kind: 'one-of', values: [1, 'two', null] } },
      { kind: 'value', path: 'd', test: { kind: 'equals', value: 1, tolerance: { absolute: 2, relative: 0 } } },
      { kind: 'cell', row: 1, column: 2, test: { kind: 'equals', value: 1, tolerance } },
      { kind: 'cell', row: 2, column: 'price', test: { kind: 'between', least: 1, most: 1 } },
      { kind: 'rows', count: 3 },
      { kind: 'columns', names: ['price', 'size'] },
      { kind: 'no-empty-cells' },
      { kind: 'variant', name: 'blue' },
    ],
  })
  expect(second).toMatchObject({
    name: 'case 2',
    place: { path: 'cases.yaml', line: 41 },
    request: { contentType: 'application/json', accept: 'application/json', method: 'PUT', path: '/predict' },
    truth: 1,
    prediction: 'predictions[0]',
    expectations: [{ kind: 'contains', text: 'c' }],
  })
})

describe('what a sample says of tolerance stands alone', () => {
  test.each([
    [{}, { tolerance: 2, 'relative-tolerance': '5%' }, { absolute: 2, relative: 0.05 }],
    [{ tolerance: 1 }, { 'relative-tolerance': '5%' }, { absolute: 1, relative: 0 }],
    [{ 'relative-tolerance': 0.5 }, { tolerance: 100 }, { absolute: 0, relative: 0.5 }],
    [{}, {}, nothingNear],
  ])('%j under %j', async (sample, head, tolerance) => {
    expect((await only({ ...sample, expected: 1 }, head)).expectations).toEqual([
      { kind: 'equals', value: 1, tolerance },
    ])
  })
})

describe('where the body comes from, and what it is called', () => {
  test.each([
    [{ input: 'a' }, { kind: 'inline', bytes: Uint8Array.of(97) }, 'text/csv'],
    [{ input: '' }, { kind: 'inline', bytes: new Uint8Array() }, 'text/csv'],
    [{ input: true }, { kind: 'inline', bytes: new TextEncoder().encode('true') }, 'application/json'],
    [
      { 'input-base64': 'iVBO\n Rw==' },
      { kind: 'inline', bytes: Uint8Array.of(137, 80, 78, 71) },
      'application/octet-stream',
    ],
    [{ 'input-base64': '' }, { kind: 'inline', bytes: new Uint8Array() }, 'application/octet-stream'],
    [{ 'input-file': 'data/a.CSV' }, { kind: 'file', path: 'data/a.CSV' }, 'text/csv'],
    [{ 'input-file': 'a.npy' }, { kind: 'file', path: 'a.npy' }, 'application/x-npy'],
    [{ 'input-file': '..a/model' }, { kind: 'file', path: '..a/model' }, 'application/octet-stream'],
    [{ 'input-s3': 's3://b/c/d.jsonl' }, { kind: 's3', uri: 's3://b/c/d.jsonl' }, 'application/jsonlines'],
    [{ 'input-s3': 's3://b/c' }, { kind: 's3', uri: 's3://b/c' }, 'application/octet-stream'],
    [{ method: 'get' }, { kind: 'inline', bytes: new Uint8Array() }, ''],
    [{ method: 'HEAD', input: null }, { kind: 'inline', bytes: new Uint8Array() }, ''],
  ])('%j', async (sample, body, contentType) => {
    const [one] = await parse({ samples: [{ expected: null, ...sample }] })
    expect(one).toMatchObject({ body, request: { contentType } })
  })

  test('of a file about the answers of a batch job, from nowhere', async () => {
    const text = 'samples: [{ expect: { rows: 3 } }]'
    expect(await parseSmokeCases(text, 'batch.yml', { withoutInput: true })).toMatchObject([
      { expectations: [{ kind: 'rows', count: 3 }] },
    ])
    expect(await problemsIn(text)).toEqual(["cases.yml:1: sample 1: 'input' is missing"])
  })
})

describe('YAML says no more than it seems to', () => {
  test.each([
    ['{ input: "1", expected: "1.0" }', '1', '1.0'],
    ['{ input: 007, expected: 007 }', '007', '007'],
    ['{ input: 1_000, expected: NaN }', '1_000', 'NaN'],
    ['{ input: 2026-11-28, expected: yes }', '2026-11-28', 'yes'],
    ['{ input: 12:30, expected: off }', '12:30', 'off'],
    ['{ input: [0x10, +1, .5, 1.], expected: 0o17 }', '[16,1,0.5,1]', 15],
    ['{ input: on, expected: [~, true, null] }', 'on', [null, true, null]],
  ])('%s', async (sample, body, value) => {
    const [one] = await parseSmokeCases(`samples:\n - ${sample}`, 'cases.yml')
    expect(one && [bodyOf(one), one.expectations]).toEqual([body, [{ kind: 'equals', value, tolerance: nothingNear }]])
  })

  test('and knows anchors, with the lines of where they are used', async () => {
    const text = `samples:
  - &first
    input: &row "1,2"
    expected: 1
  - <<: *first
    expected: 2
  - *first
  - { input: *row, expected: 3, expect: { rows: 0.5 } }
  - { <<: *first, tolerance: -1 }
  - { input: a, expect: *nowhere }`
    const mended = text.replace('\n  - { input: a, expect: *nowhere }', '')
    expect(await problemsIn(mended)).toEqual([
      "cases.yml:8: sample 4: 'expect.rows' is not a whole number from 0 to 1000000000",
      "cases.yml:9: sample 5: 'tolerance' is not a number of 0 or more",
    ])
    expect(await problemsIn('samples: [{ input: a, truth: 1e999, relative-tolerance: x }]')).toEqual([
      "cases.yml:1: sample 1: 'relative-tolerance' is not a part from 0 to 1, such as 0.05 or 5%",
      "cases.yml:1: sample 1: 'truth' holds 1e999, which is beyond any number here",
    ])
    const fine = await parseSmokeCases(mended.replace('rows: 0.5', 'rows: 5').replace('-1', '1'), 'cases.yml')
    expect(fine.map(({ place, expectations }) => [place.line, expectations.length])).toEqual([
      [3, 1],
      [5, 1],
      [7, 1],
      [8, 2],
      [9, 1],
    ])
    expect(await problemsIn(text)).toEqual([expect.stringMatching(/^cases\.yml: .*Unresolved alias.*nowhere/)])
  })
})

test('JSON Lines hold a sample a line', async () => {
  const text = '\uFEFF{"input": [1.0], "expected": 1}\r\n\n{"input": "a", "truth": "x"}\n'
  expect(await bodiesIn(text, 'cases.jsonl')).toEqual(['[1.0]', 'a'])
  expect(await parseSmokeCases(text, 'cases.NDJSON')).toMatchObject([{ place: { line: 1 } }, { place: { line: 3 } }])
  expect(await problemsIn('{"input": 1}\n{oops\n"a"\n{"a": 1, "a": 2}', 'cases.jsonl')).toEqual([
    expect.stringMatching(/^cases\.jsonl:2: it cannot be read as JSON: /),
    "cases.jsonl:4: line 1: 'a' is given twice",
  ])
  expect(await problemsIn('{"input": 1}\n"a"', 'cases.jsonl')).toEqual([
    "cases.jsonl:1: sample 1: 'expected' is missing; write null where any answer will do",
    'cases.jsonl:2: sample 2: it is not a mapping',
  ])
})

describe('CSV', () => {
  test('names what a sample is made of by its columns', async () => {
    const text = `input,expected,truth,tolerance,relative-tolerance,description,prediction,expect
"0.4,1.2",3750,,400,5%,"typical, ""so""",,

"{""a"": [1.0]}","{""predictions"": [1]}",12.5,,,,,"{""status"": 200}"
9,null,Gentoo,,,"two
lines",2,
007,007,007,,,,scores[0],
`
    const cases = await parseSmokeCases(text, 'cases.csv')
    expect(cases.map((each) => [each.place.line, bodyOf(each), each.truth, each.prediction])).toEqual([
      [2, '0.4,1.2', undefined, undefined],
      [4, '{"a":[1.0]}', 12.5, undefined],
      [5, '9', 'Gentoo', '2'],
      [7, '007', '007', 'scores[0]'],
    ])
    expect(cases.map(({ expectations }) => expectations)).toEqual([
      [{ kind: 'equals', value: '3750', tolerance: { absolute: 400, relative: 0.05 } }],
      [
        { kind: 'equals', value: { predictions: [1] }, tolerance: nothingNear },
        { kind: 'status', status: 200 },
      ],
      [],
      [{ kind: 'equals', value: '007', tolerance: nothingNear }],
    ])
    expect(cases.map(({ name }) => name)[2]).toBe('case 3 (two\nlines)')
  })

  test('sends all other columns where none is the input', async () => {
    const text = 'truth,species,note,mass\nx,Adelie,"a ""b"", c",1.0\ny,,"two\nlines",\n'
    expect(await bodiesIn(text, 'cases.csv')).toEqual(['Adelie,"a ""b"", c",1.0', ',"two\nlines",'])
  })

  test.each([
    ['', ['cases.csv: it holds no samples']],
    ['input,expected\n', ['cases.csv: it holds no samples']],
    ['truth\na', ["cases.csv:2: sample 1: 'input' is missing"]],
    [
      'input,tolerence,input,zzz\n1,2',
      [
        "cases.csv:1: the column 'tolerence' is not known here; did you mean 'tolerance'?",
        "cases.csv:1: the column 'input' is given twice",
        expect.stringMatching(/^cases\.csv:1: the column 'zzz' is not known here; known are description, input, /),
        'cases.csv:2: expected 4 columns as in the first row, got 2',
      ],
    ],
    [',mass,truth\n0,1,2', ['cases.csv:1: column 1 has no name']],
    [
      'input,expected,tolerance\na,,-1\n"b",1,x',
      [
        "cases.csv:2: sample 1: 'tolerance' is not a number of 0 or more",
        "cases.csv:2: sample 1: 'expected' is missing; write null where any answer will do",
        "cases.csv:3: sample 2: 'tolerance' is not a number of 0 or more",
      ],
    ],
    ['input,expected\n"a,1\n', [expect.stringMatching(/^cases\.csv:2: it cannot be read as CSV: Quote Not Closed/)]],
    [
      'input,expected\n{a,1\n[,2\n',
      [
        expect.stringMatching(/^cases\.csv:2: it cannot be read as JSON/),
        expect.stringMatching(/^cases\.csv:3: it cannot be read as JSON/),
      ],
    ],
  ])('tells what is wrong with %j', async (text, problems) => {
    expect(await problemsIn(text, 'cases.csv')).toEqual(problems)
  })
})

describe('whatever it is called, it is read as what it is', () => {
  test.each([
    ['cases', '{"samples": [{"input": [1.0], "expected": null}]}'],
    ['cases.txt', ' samples:\n - { input: [1.0], expected: null }'],
    ['cases.json', '\uFEFF{"samples": [{"input": [1.0], "expected": null}]}'],
    ['cases.yml', '{"samples": [{"input": [1.0], "expected": null}]} # YAML is JSON as well'],
  ])('%s', async (path, text) => expect(await bodiesIn(text, path)).toEqual(['[1.0]']))
})

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
