import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contentTypeByName } from '../../src/domain/content-type.ts'
import {
  describeExpectations,
  describeGot,
  judgeAnswer,
  predictionOf,
  shorten,
  wordsOf,
} from '../../src/domain/smoke-answer.ts'
import type { Expectation } from '../../src/domain/smoke-case.ts'
import { withinTime } from '../../src/domain/time-limit.ts'
import {
  answer,
  csv,
  json,
  lines,
  equals,
  value,
  cell,
  between,
  oneOf,
  schema,
  rows,
  columns,
  noEmptyCells,
  contains,
  matches,
  closed,
  open,
  judge,
} from './smoke-words.ts'

describe('without an expectation of the status, it must be 2xx', () => {
  test.each([
    ['any answer', [], csv('5'), [{ expected: 'any answer', got: '5', met: true }]],
    [
      'one without content',
      [],
      answer('', '', { status: 204 }),
      [{ expected: 'any answer', got: 'an empty answer', met: true }],
    ],
    [
      'an error, of which nothing else is asked',
      [equals(5550, 400), rows(1)],
      answer('text/html', 'KeyError:\n  bill', { status: 500 }),
      [{ expected: '5550 ± 400; 1 row', got: 'error 500: KeyError: bill', met: false }],
    ],
    [
      'an error without a status',
      [],
      answer('', 'x'.repeat(500), { status: undefined }),
      [{ expected: 'any answer', got: `error without a status: ${'x'.repeat(120)}…`, met: false }],
    ],
    [
      'a redirect',
      [],
      answer('', '', { status: 302, location: 'http://169.254.169.254/' }),
      [
        {
          expected: 'any answer',
          got: 'error 302: it points to http://169.254.169.254/, and is not followed',
          met: false,
        },
      ],
    ],
    [
      'an error of bytes',
      [],
      answer('image/png', Uint8Array.of(0xff), { status: 404 }),
      [{ expected: 'any answer', got: 'error 404: 1 byte of no content type', met: false }],
    ],
    [
      'an error that is expected, with what it says',
      [{ kind: 'status', status: 400 } as const, contains('secret'), equals('bad secret')],
      answer('text/plain', 'bad secret!', { status: 400 }),
      [
        { expected: 'status 400', got: 'error 400: bad secret!', met: true },
        { expected: 'a text with "secret"', got: 'bad secret!', met: true },
        { expected: '"bad secret"', got: 'bad secret!', met: false },
      ],
    ],
  ])('%s', async (_, expectations, got, checks) => {
    expect(await judgeAnswer({ expectations }, got, closed)).toEqual(checks)
  })
})

describe('of an answer is shown what it is, and no more', () => {
  const words = { bodies: false, words: new Set(['Gentoo']) }
  test.each([
    [equals(1), csv('Mr Smith, cancer'), 'a text of 16 characters'],
    [equals(1), json('"x"'), 'a text of 1 character'],
    [equals(1), csv('Gentoo'), 'Gentoo'],
    [equals(1), json('"Gentoo"'), '"Gentoo"'],
    [equals(1), csv(' 2.5\n'), '2.5'],
    [equals(1), json('{"predictions":[[2.5]]}'), '2.5 within an object'],
    [equals(1), json('[2.5]'), '2.5 within a list'],
    [equals(1), json('{"name":"Smith"}'), 'a text of 5 characters within an object'],
    [equals(1), json('{"a":1,"b":2}'), 'an object of 2 keys'],
    [equals(1), json('[[1,2,3]]'), 'a list of 1'],
    [equals(1), json('[null]'), 'a list of 1'],
    [equals('a'), json('null'), 'null'],
    [equals(1), json('  '), 'an empty answer'],
    [equals(1), json('""'), 'an empty text'],
    [equals('x'), csv('  '), 'an empty text'],
    [equals(1), json('{"a": NaN, "b": "Infinity"}'), 'no JSON (it holds NaN): a text of 27 characters'],
    [equals(1), json('<html>'), 'no JSON: a text of 6 characters'],
    [equals(1), json(`${'['.repeat(600)}${']'.repeat(600)}`), 'no JSON: a text of 1200 characters'],
    [equals(1), answer('image/PNG; x', Uint8Array.of(0xff, 1)), '2 bytes of image/png'],
    [equals({ a: [1, { b: 2 }] }), json('{"a":[1,{"b":"Smith"}]}'), 'a text of 5 characters at a[1].b'],
    [equals({ a: 1 }), json('{}'), 'nothing at a'],
    [value('a', equals({ b: 1 })), json('{"a":{"b":true}}'), 'true at b'],
    [value('a', equals(1)), json('{"a":"2"}'), '2'],
    [value('a.b', equals(1)), json('{"a":"2"}'), 'null'],
    [value('length(a)', equals(1)), json('{}'), 'an answer that the path cannot be applied to'],
    [
      schema({ properties: { a: { items: { type: 'number' } } } }),
      json('{"a":[1,"Smith"]}'),
      'one that breaks it: a[1] must be number',
    ],
    [
      schema({ additionalProperties: { type: 'number' } }),
      json('{"x/~y":"a"}'),
      'one that breaks it: … must be number',
    ],
    [schema({ type: 'object' }), json('1'), 'one that breaks it: the answer must be object'],
    [schema({ type: 'object', pattern: 'a' }), json('{"a":1,"b":2}'), 'an object of 2 keys'],
    [matches('^x$'), csv('Smith'), 'a text of 5 characters'],
    [contains('x'), csv('Smith'), 'a text of 5 characters'],
    [cell(1, 2, equals(1)), csv('a,Smith'), 'a text of 5 characters'],
    [cell(1, 7, equals(1)), csv('a,b'), 'no such column among 2'],
    [cell(2, 1, equals(1)), csv('a'), '1 row'],
    [cell(undefined, 1, between(0, 9)), csv('1\n2'), '2 rows'],
    [cell(undefined, 1, between(0, 9)), csv('1\n-3'), 'row 2: -3'],
    [cell(undefined, 1, between(0, 9)), csv(''), 'no row at all'],
    [rows(1), csv('a\nb'), '2 rows'],
    [rows(1), csv('a\n"b'), 'no CSV: the quotes of line 2 are wrong'],
    [rows(1), lines('1\nSmith'), 'no JSON Lines: line 2 is no JSON'],
    [columns('a', 'x', 'y'), csv('a,b\n1,2'), 'none called x, y'],
    [columns('a'), csv('a,b\n1,2'), 'all of them'],
    [noEmptyCells, csv('1,2\n3,'), 'row 2, column 2'],
    [noEmptyCells, csv(''), 'no row at all'],
    [noEmptyCells, csv('1'), '1 row'],
    [{ kind: 'content-type', contentType: 'text/csv' } as const, answer('', '1'), 'no content type'],
    [{ kind: 'content-type', contentType: 'text/csv' } as const, answer('A/B;c=d', '1'), 'a/b'],
    [{ kind: 'variant', name: 'a' } as const, csv('1'), 'no variant'],
    [{ kind: 'variant', name: 'a' } as const, answer('', '', { variant: 'b' }), 'variant b'],
    [{ kind: 'status', status: 201 } as const, csv('1'), 'status 200'],
  ])('%j: %j', async (expected, got, shown) => expect((await judge(expected, got, words))?.got).toBe(shown))

  test.each([
    [csv('Mr Smith,\n\n cancer'), 'Mr Smith, cancer'],
    [csv('x'.repeat(500)), `${'x'.repeat(120)}…`],
    [json('{ "a": [1, "Smith"] }'), '{"a":[1,"Smith"]}'],
    [json('"Smith"'), '"Smith"'],
    [json('{oops'), 'no JSON: {oops'],
    [csv(''), 'an empty answer'],
  ])('unless all is to be shown: %#', (got, shown) => expect(describeGot(got, open)).toBe(shown))

  test('no text of an answer slips through, wherever it stands', async () => {
    const kinds = [
      equals(1),
      equals(['a']),
      equals({ a: 1 }),
      equals('x'),
      contains('y'),
      matches('z'),
      rows(7),
      columns('a'),
      noEmptyCells,
    ]
    const more = [
      value('*', equals(1)),
      value('a', oneOf(1)),
      cell(1, 1, equals(1)),
      schema({ type: 'number' }),
      schema({ additionalProperties: false }),
    ]
    const secret = fc.stringMatching(/^[a-z"\\,{}[\]\n ]{0,8}SECRET[a-z"\\,{}[\]\n ]{0,8}$/)
    const bodies = (text: string) => [
      text,
      JSON.stringify(text),
      JSON.stringify({ a: text }),
      JSON.stringify([{ [text]: text }, text]),
      `${text},${text}`,
    ]
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...kinds, ...more), fc.nat(4), async (text, expected, form) => {
        for (const type of ['text/csv', 'application/json', 'application/jsonlines', 'text/html']) {
          const check = await judge(expected, answer(type, String(bodies(text)[form])))
          expect(check?.got).not.toContain('SECRET')
        }
      }),
    )
  })
})

describe('what is hostile is a check that is not met', () => {
  const kinds = [
    equals(1),
    equals({ a: 1 }),
    equals('x'),
    contains('yyy'),
    matches('^zz$'),
    rows(7),
    columns('q'),
    noEmptyCells,
    value('a', equals(1)),
    cell(1, 1, equals(1)),
    schema({ type: 'boolean' }),
  ]
  test.each([
    ['empty', new Uint8Array()],
    ['a byte order mark alone', '\uFEFF'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0x00)],
    ['cut in the middle of a character', Uint8Array.of(0x61, 0xc3)],
    ['deep', '['.repeat(20_000)],
    ['deep and whole', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['deep objects', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)],
    ['huge', `"${'a'.repeat(5_000_000)}"`],
    ['zeros', new Uint8Array(1_000)],
    ['a key of the prototype', '{"__proto__":{"a":1},"constructor":1}'],
    ['quotes without end', '\\"'.repeat(500_000)],
    ['an open quote', '"a,b\nc'],
  ])('%s', async (_, body) => {
    for (const type of ['text/csv', 'application/json', 'application/jsonlines', '']) {
      for (const kind of kinds) {
        const check = await judge(kind, answer(type, body))
        expect(check?.got.length).toBeLessThan(200)
        if (kind !== noEmptyCells) expect(check?.met).toBe(false)
      }
    }
  })

  test('and so is what would take years', async () => {
    const body = json(JSON.stringify(`${'a'.repeat(50)}!`))
    const slow = '^"(a+)+"$'
    const startedAt = performance.now()
    expect(await judge(matches(slow), body)).toMatchObject({
      got: 'an answer that the pattern takes too long to search',
      met: false,
    })
    expect(await judge(schema({ pattern: '^(a+)+$' }), body)).toMatchObject({
      got: 'one that breaks it: it takes too long to say',
      met: false,
    })
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(await judge(matches(slow), json('"aaa"'))).toMatchObject({ met: true })
  })

  test('and what is too long for a pattern', async () => {
    expect(await judge(matches('a'), csv('a'.repeat(1_000_001)))).toMatchObject({
      got: '1000001 characters, where at most 1000000 are searched',
      met: false,
    })
  })

  test('whatever it is, nothing is thrown', async () => {
    const body = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => new TextEncoder().encode(text)),
      fc.json().map((text) => new TextEncoder().encode(text)),
    )
    const type = fc.constantFrom('text/csv', 'application/json', 'application/jsonlines', 'text/html', '')
    await fc.assert(
      fc.asyncProperty(body, type, fc.constantFrom(...kinds), async (bytes, contentType, kind) => {
        expect(typeof (await judge(kind, answer(contentType, bytes)))?.met).toBe('boolean')
        await predictionOf({ prediction: undefined }, answer(contentType, bytes))
      }),
    )
  })

  test('what is thrown within the time is thrown', () => {
    const run = () => {
      throw new TypeError('ours')
    }
    expect(() => withinTime(run)).toThrow('ours')
    expect(withinTime(() => 7)).toEqual({ value: 7 })
  })
})

test('what is expected is told in a few words', () => {
  const everything: Expectation[] = [
    { kind: 'status', status: 400 },
    { kind: 'content-type', contentType: 'text/csv' },
    equals(5550, 400),
    equals('Gentoo'),
    equals({ a: [1] }, 0, 0.07),
    equals(1, 2, 0.05),
    contains('a"'),
    matches('^a$'),
    schema({}),
    value('predictions[0]', between(0, 1)),
    value('a', equals(1, 2)),
    cell(1, 2, oneOf('a', 1)),
    cell(1, 'x', equals('y')),
    cell(undefined, 2, equals('y')),
    rows(1),
    rows(2),
    columns('a', 'b'),
    noEmptyCells,
    { kind: 'variant', name: 'blue' },
  ]
  expect(describeExpectations({ expectations: [] })).toBe('any answer')
  expect(describeExpectations({ expectations: everything }).split('; ')).toEqual([
    'status 400',
    'content type text/csv',
    '5550 ± 400',
    '"Gentoo"',
    '{"a":[1]} ± 7 %',
    '1 ± 2 or 5 %',
    'a text with "a\\""',
    'a text that matches ^a$',
    'an answer by its JSON Schema',
    'predictions[0] between 0 and 1',
    'a = 1 ± 2',
    'row 1, column 2 one of "a", 1',
    'row 1, column x = "y"',
    'every row, column 2 = "y"',
    '1 row',
    '2 rows',
    'the columns a, b',
    'no empty cell',
    'variant blue',
  ])
  const truth = 'truth'
  expect([
    ...wordsOf([
      { expectations: everything, truth },
      { expectations: [equals({ k: ['deep'] })], truth: undefined },
    ]),
  ]).toEqual([truth, 'Gentoo', 'a"', 'a', 'y', 'b', 'blue', 'deep'])
})

test('texts are one short line', () => {
  expect(shorten('a\n\n b')).toBe('a b')
  expect(shorten(' '.repeat(5_000))).toBe(' …')
  expect(shorten('x'.repeat(50), 9)).toBe('xxxxxxxxx…')
})

test('a file is called by the end of its name, also when Batch Transform has answered it', () => {
  const names = ['a.csv', 'a.csv.out', 'A.JSONL.out', 'a.b/c.PNG', 'a', 'a.out', 'csv', 'a.toString']
  expect(names.map(contentTypeByName)).toEqual([
    'text/csv',
    'text/csv',
    'application/jsonlines',
    'image/png',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
