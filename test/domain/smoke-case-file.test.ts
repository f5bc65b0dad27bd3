import { describe, expect, test } from '@jest/globals'
import { parseSmokeCases } from '../../src/domain/smoke-case-file.ts'
import { parse, problemsIn, bodyOf, bodiesIn, nothingNear, only } from './written-cases.ts'

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
