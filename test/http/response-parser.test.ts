import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { responseParser, type Response } from '../../src/http/response-parser.ts'

const all = () => 1_000_000

interface Reading {
  readonly headOnly?: boolean
  readonly keepBytes?: (status: number) => number
}

/** What a parser makes of these pieces, after which the connection ends; undefined where the answer is cut off. */
function read(pieces: readonly Buffer[], { headOnly = false, keepBytes = all }: Reading = {}): Response | undefined {
  const parser = responseParser()
  parser.begin(keepBytes, headOnly)
  for (const piece of pieces) {
    const response = parser.push(piece)
    if (response !== undefined) return response
  }
  return parser.end()
}

const readText = (text: string, reading?: Reading) => read([Buffer.from(text, 'latin1')], reading)
const summary = (response: Response | undefined) =>
  response && [response.status, response.body.toString('latin1'), response.bodyBytes, response.keepAlive]

const answers = {
  'with a length': ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1,2,3', [200, '1,2,3', 5, true]],
  'with nothing in it': ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', [200, '', 0, true]],
  'without a reason': ['HTTP/1.1 200\r\ncontent-length: 1\r\n\r\nx', [200, 'x', 1, true]],
  'with a reason of several words': ['HTTP/1.1 404 Not Found Here\r\ncontent-length: 1\r\n\r\nx', [404, 'x', 1, true]],
  "of a status that is not AWS's": ['HTTP/1.1 530 \r\ncontent-length: 1\r\n\r\nx', [530, 'x', 1, true]],
  'in chunks': [
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n',
    [200, 'abc0123456789', 13, true],
  ],
  'in chunks with trailers': [
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n000\r\nx-sum: 1\r\ny: 2\r\n\r\n',
    [200, 'a', 1, true],
  ],
  'until the end of the connection': ['HTTP/1.1 200 OK\r\n\r\n1,2,3', [200, '1,2,3', 5, false]],
  'with a length, then closed': [
    'HTTP/1.1 200 OK\r\nconnection: Close\r\ncontent-length: 1\r\n\r\nx',
    [200, 'x', 1, false],
  ],
  'of HTTP/1.0': ['HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\nx', [200, 'x', 1, false]],
  'of HTTP/1.0 kept alive': [
    'HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 1\r\n\r\nx',
    [200, 'x', 1, true],
  ],
  'after early hints': [
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nx',
    [200, 'x', 1, true],
  ],
  'without content': ['HTTP/1.1 204 No Content\r\n\r\n', [204, '', 0, true]],
  'not modified, of some length': ['HTTP/1.1 304 Not Modified\r\ncontent-length: 99\r\n\r\n', [304, '', 0, true]],
  'with the same length twice': [
    'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 1\r\n\r\nx',
    [200, 'x', 1, true],
  ],
  'with a length and in chunks': [
    'HTTP/1.1 200 OK\r\ncontent-length: 99\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
    [200, 'a', 1, false],
  ],
  'with more than was asked for': [
    'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nxHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil',
    [200, 'x', 1, false],
  ],
} as const

test.each(Object.entries(answers))('an answer %s', (_, [text, expected]) => {
  expect(summary(readText(text))).toEqual(expected)
})

test('an answer is the same in whatever pieces it comes', () => {
  const texts = Object.entries(answers).filter(([name]) => name !== 'with more than was asked for')
  const property = fc.property(
    fc.constantFrom(...texts),
    fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
    ([, [text, expected]], cuts) => {
      const bytes = Buffer.from(text, 'latin1')
      const edges = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length]
      const pieces = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
      expect(summary(read(pieces))).toEqual(expected)
    },
  )
  fc.assert(property, { numRuns: 1_000 })
})

test.each(Object.entries(answers))(
  'an answer %s comes byte by byte, over the same memory',
  (name, [text, expected]) => {
    const memory = Buffer.alloc(1)
    const parser = responseParser()
    parser.begin(all)
    let response: Response | undefined
    for (const byte of Buffer.from(text, 'latin1')) {
      memory[0] = byte
      response = parser.push(memory)
      if (response !== undefined) break
    }
    const [status, body, bodyBytes, keepAlive] = expected
    // The bytes that nobody asked for have not come yet.
    expect(summary(response ?? parser.end())).toEqual([
      status,
      body,
      bodyBytes,
      keepAlive || name.startsWith('with more'),
    ])
  },
)

test('the same parser reads one answer after the other', () => {
  const parser = responseParser()
  for (const [text, expected] of Object.values(answers)) {
    parser.begin(all)
    expect(summary(parser.push(Buffer.from(text, 'latin1')) ?? parser.end())).toEqual(expected)
  }
})

test('headers are known by their names in lower case, and come together where there are several', () => {
  const text =
    'HTTP/1.1 200 OK\r\nX-One:  a b \r\nSet-Cookie: a\r\nset-cookie: b\r\nEmpty:\r\ncontent-length: 0\r\n\r\n'
  expect([...(readText(text)?.headers ?? [])]).toEqual([
    ['x-one', 'a b'],
    ['set-cookie', 'a, b'],
    ['empty', ''],
    ['content-length', '0'],
  ])
})

test('the answer to HEAD has no body whatever it says', () => {
  expect(summary(readText('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n', { headOnly: true }))).toEqual([
    200,
    '',
    0,
    true,
  ])
})

test.each([
  [0, '', 10],
  [4, '0123', 10],
  [10, '0123456789', 10],
  [11, '0123456789', 10],
])('of a body %d bytes are kept, and all counted', (limit, body, bodyBytes) => {
  const pieces = ['HTTP/1.1 500 No\r\ncontent-length: 10\r\n\r\n012', '34567', '89'].map((piece) => Buffer.from(piece))
  const keepBytes = (status: number) => (status === 500 ? limit : 99)
  expect(summary(read(pieces, { keepBytes }))).toEqual([500, body, bodyBytes, true])
})

const head = 'HTTP/1.1 200 OK\r\n'

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 'status line'],
  ['HTTP/2', 'HTTP/2 200 OK\r\n\r\n', 'status line'],
  ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n', 'status line'],
  ['line ends without a carriage return', 'HTTP/1.1 200 OK\ncontent-length: 0\r\n\r\n', 'status line'],
  ['a line feed in a header', `${head}a: b\nc: d\r\n\r\n`, 'header line'],
  ['a folded header', `${head}a: b\r\n c\r\n\r\n`, 'header line'],
  ['a blank before the colon', `${head}content-length : 1\r\n\r\nx`, 'header line'],
  ['a header without a name', `${head}: b\r\n\r\n`, 'header line'],
  ['a NUL', `${head}a: \0\r\n\r\n`, 'header line'],
  ['two lengths', `${head}content-length: 1\r\ncontent-length: 2\r\n\r\nx`, 'two different lengths'],
  ['two lengths in one', `${head}content-length: 1, 2\r\n\r\nx`, 'two different lengths'],
  ['a negative length', `${head}content-length: -1\r\n\r\n`, 'no number'],
  ['a hexadecimal length', `${head}content-length: 0x1\r\n\r\n`, 'no number'],
  ['an endless length', `${head}content-length: 9999999999999999\r\n\r\n`, 'no number'],
  ['an unknown coding', `${head}transfer-encoding: gzip, chunked\r\n\r\n`, 'another than chunked'],
  [
    'chunks in chunks',
    `${head}transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n`,
    'another than chunked',
  ],
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n', 'nobody asked for'],
  ['a chunk without a size', `${head}transfer-encoding: chunked\r\n\r\nx\r\n`, 'no size'],
  ['a chunk of negative size', `${head}transfer-encoding: chunked\r\n\r\n-1\r\n`, 'no size'],
  ['a chunk of endless size', `${head}transfer-encoding: chunked\r\n\r\n100000000\r\n`, 'no size'],
  ['a chunk longer than it says', `${head}transfer-encoding: chunked\r\n\r\n1\r\nab\r\n`, 'longer than it says'],
  ['a trailer that is none', `${head}transfer-encoding: chunked\r\n\r\n0\r\nno trailer\r\n\r\n`, 'header line'],
  ['an endless head', `${head}a: ${'x'.repeat(70_000)}`, 'longer than 64 kB'],
  ['a head that is too long', `${head}a: ${'x'.repeat(70_000)}\r\n\r\n`, 'longer than 64 kB'],
  ['an endless chunk size', `${head}transfer-encoding: chunked\r\n\r\n1;${'x'.repeat(70_000)}`, 'longer than 64 kB'],
  [
    'endless trailers',
    `${head}transfer-encoding: chunked\r\n\r\n0\r\n${'a: xxxxxxxxxxxxx\r\n'.repeat(5_000)}`,
    'longer than 64 kB',
  ],
])('%s is no answer', (_, text, why) => {
  expect(() => readText(text)).toThrow(
    expect.objectContaining({ name: 'MalformedResponse', message: expect.stringContaining(why) }),
  )
})

test.each([
  ['nothing', ''],
  ['half a head', 'HTTP/1.1 200 OK\r\ncont'],
  ['an early hint only', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
  ['half a body', `${head}content-length: 10\r\n\r\n12345`],
  ['half a chunk', `${head}transfer-encoding: chunked\r\n\r\nA\r\n12345`],
  ['chunks without an end', `${head}transfer-encoding: chunked\r\n\r\n1\r\na\r\n`],
])('%s is cut off', (_, text) => {
  expect(readText(text)).toBeUndefined()
})

test('how much of a body has come is known on the way', () => {
  const parser = responseParser()
  parser.begin(() => 0)
  expect(parser.bodyBytes()).toBeUndefined()
  parser.push(Buffer.from(`${head}content-length: 10\r\n\r\n`))
  expect(parser.bodyBytes()).toBe(0)
  parser.push(Buffer.from('123'))
  expect(parser.bodyBytes()).toBe(3)
})
