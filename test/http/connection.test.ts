import type { Socket } from 'node:net'
import { expect, test } from '@jest/globals'
import { connectionTo, type Exchange } from '../../src/http/connection.ts'
import { tellFailure } from '../../src/http/exchange-failure.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { answering, httpServer, ok, rawServer, type LocalServer } from './local-server.ts'

const post = Buffer.from('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n\r\nx')
const order = { bytes: post, withinMs: 10_000, keepBytes: () => 1_000_000, mostBodyBytes: 1_000_000 }

function connect(server: LocalServer, clock = systemClock) {
  const connection = connectionTo({ secure: false, host: '127.0.0.1', port: server.port, address: '127.0.0.1' }, clock)
  const exchange = async (changes = {}) => told(await connection.exchange({ ...order, ...changes }))
  return { ...connection, exchange, [Symbol.dispose]: connection.close }
}

const told = (exchange: Exchange) =>
  exchange.kind === 'answered'
    ? [exchange.response.status, exchange.response.body.toString()]
    : tellFailure(exchange.failure, order.withinMs).happened

const cutOff = 'the connection was closed before an answer came'

test('one connection serves one request after the other', async () => {
  await using server = await httpServer((request, response) => void request.resume().on('end', () => response.end('1')))
  using connection = connect(server)
  for (let count = 0; count < 5; count += 1) expect(await connection.exchange()).toEqual([200, '1'])
  expect(server.connections()).toBe(1)
})

test.each([
  ['a small one of known length', (text: string) => [text], 'abc'],
  ['one in chunks', (text: string) => [text.slice(0, 1), text.slice(1)], 'abc'],
  ['a large one', (text: string) => [text], 'x'.repeat(900_000)],
  [
    'a large one in chunks',
    (text: string) => Array.from({ length: 9 }, () => text.slice(0, 100_000)),
    'y'.repeat(900_000),
  ],
])("an answer of Node's own server comes whole: %s", async (_, piecesOf, text) => {
  await using server = await httpServer((request, response) => {
    request.resume().on('end', () => {
      const pieces = piecesOf(text)
      if (pieces.length === 1) response.setHeader('content-length', text.length)
      pieces.forEach((piece) => response.write(piece))
      response.end()
    })
  })
  using connection = connect(server)
  expect(await connection.exchange()).toEqual([200, text])
  expect(await connection.exchange()).toEqual([200, text])
  expect(server.connections()).toBe(1)
})

test('a server that says that it closes gets a new connection', async () => {
  await using server = await httpServer((_, response) => void response.setHeader('connection', 'close').end('1'))
  using connection = connect(server)
  expect([await connection.exchange(), await connection.exchange()]).toEqual([
    [200, '1'],
    [200, '1'],
  ])
  expect(server.connections()).toBe(2)
})

test('a connection that the server has closed meanwhile is opened anew', async () => {
  await using server = await rawServer((socket) => socket.end(ok('1')))
  using connection = connect(server)
  expect(await connection.exchange()).toEqual([200, '1'])
  await readMeanwhile(server)
  expect(await connection.exchange()).toEqual([200, '1'])
  expect(server.connections()).toBe(4)
})

/** What was on its way has been read, when two others have come and gone. */
async function readMeanwhile(server: LocalServer) {
  for (let count = 0; count < 2; count += 1) {
    using other = connect(server)
    await other.exchange()
  }
}

test('a request that meets the end of a kept connection is not sent again', async () => {
  let requests = 0
  await using server = await rawServer((socket) => {
    requests += 1
    if (requests === 1) socket.write(ok('1'))
    else socket.destroy()
  })
  using connection = connect(server)
  expect([await connection.exchange(), await connection.exchange()]).toEqual([[200, '1'], cutOff])
  expect(requests).toBe(2)
})

test('a connection is not used again after a second and a half', async () => {
  let nowMs = 0
  await using server = await answering(ok('1'), ok('2'), ok('3'))
  using connection = connect(server, { ...systemClock, now: () => nowMs })
  const bodies = []
  for (const pauseMs of [0, 1_500, 1_501]) {
    nowMs += pauseMs
    bodies.push(await connection.exchange())
  }
  expect(bodies).toEqual([
    [200, '1'],
    [200, '2'],
    [200, '3'],
  ])
  expect(server.connections()).toBe(2)
})

test('what comes unasked never becomes the answer to the next request', async () => {
  await using server = await rawServer((socket, connection) =>
    socket.write(connection === 1 ? `${ok('1')}${ok('evil')}` : ok('2')),
  )
  using connection = connect(server)
  expect([await connection.exchange(), await connection.exchange()]).toEqual([
    [200, '1'],
    [200, '2'],
  ])
})

test('nor what comes unasked a little later', async () => {
  const sockets: Socket[] = []
  await using server = await rawServer((socket) => {
    sockets.push(socket)
    if (sockets.length === 2) sockets[0]?.write(ok('evil'))
    socket.write(ok(String(sockets.length)))
  })
  using connection = connect(server)
  expect(await connection.exchange()).toEqual([200, '1'])
  await readMeanwhile(server)
  expect(await connection.exchange()).toEqual([200, '4'])
  expect(server.connections()).toBe(4)
})

test.each([
  ['without a word', '', cutOff],
  ['in the head', 'HTTP/1.1 200 OK\r\nconte', cutOff],
  [
    'in the middle of the body',
    'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n123',
    'the connection was closed in the middle of the answer, after 3 bytes',
  ],
  ['after no HTTP', 'SSH-2.0\r\n\r\n', 'the answer is no HTTP/1.1: it does not begin with a status line of HTTP/1.1'],
])('a server that closes %s has not answered', async (_, text, happened) => {
  await using server = await rawServer((socket) => socket.end(text))
  using connection = connect(server)
  expect(await connection.exchange()).toBe(happened)
})

test('a body without a length ends with the connection', async () => {
  await using server = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n1,2,3'))
  using connection = connect(server)
  expect(await connection.exchange()).toEqual([200, '1,2,3'])
})

test('an endless answer is given up', async () => {
  await using server = await rawServer((socket) => {
    const more = () => void (!socket.destroyed && socket.write('x'.repeat(65_536), more))
    socket.write('HTTP/1.1 200 OK\r\n\r\n', more)
  })
  using connection = connect(server)
  expect(await connection.exchange()).toBe('the answer is larger than 1 MB')
})

test.each([
  ['that never answers', ''],
  ['that begins to answer and stops', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n1'],
])('a server %s is given up, and the next request has a connection of its own', async (_, text) => {
  await using server = await rawServer((socket, connection) => socket.write(connection === 1 ? text : ok('1')))
  using connection = connect(server)
  expect(await connection.exchange({ withinMs: 50 })).toBe('no answer within 10 s')
  expect(await connection.exchange()).toEqual([200, '1'])
})

test('the time of one request does not end the next', async () => {
  let requests = 0
  await using server = await rawServer((socket) => {
    requests += 1
    if (requests === 1) socket.write(ok('1'))
    else setTimeout(() => socket.write(ok('2')), 80)
  })
  using connection = connect(server)
  expect(await connection.exchange({ withinMs: 60 })).toEqual([200, '1'])
  expect(await connection.exchange()).toEqual([200, '2'])
})

test('nobody listens', async () => {
  const server = await answering()
  await server[Symbol.asyncDispose]()
  using connection = connect(server)
  expect(await connection.exchange()).toBe('the connection is refused: nothing listens there (ECONNREFUSED)')
})

test('an abort ends a request under way, and the next one is as any other', async () => {
  await using server = await rawServer((socket, count) => {
    if (count === 1) connection.abort(new Error('enough'))
    else socket.write(ok('1'))
  })
  using connection = connect(server)
  await expect(connection.exchange()).rejects.toThrow('enough')
  expect(await connection.exchange()).toEqual([200, '1'])
})

test('the first byte of the body has a time of its own', async () => {
  let nowMs = 100
  await using server = await rawServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n1')
    setTimeout(() => {
      nowMs = 300
      socket.write('2')
    }, 20)
  })
  using connection = connectionBy(server, () => nowMs)
  expect(await connection.exchange(order)).toMatchObject({ firstByteAtMs: 100, endedAtMs: 300 })
})

function connectionBy({ port }: LocalServer, now: () => number) {
  const connection = connectionTo({ secure: false, host: '127.0.0.1', port, address: '127.0.0.1' }, { now })
  return { ...connection, [Symbol.dispose]: connection.close }
}

test('the answer to HEAD has no body, whatever length it names', async () => {
  await using server = await answering('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n', ok('1'))
  using connection = connect(server)
  expect(await connection.exchange({ bytes: Buffer.from('HEAD / HTTP/1.1\r\nhost: x\r\n\r\n') })).toEqual([200, ''])
  expect(await connection.exchange()).toEqual([200, '1'])
  expect(server.connections()).toBe(1)
})
