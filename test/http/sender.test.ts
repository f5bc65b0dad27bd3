import { expect, test } from '@jest/globals'
import type { PreparedRequest } from '../../src/domain/smoke-target.ts'
import { openSender } from '../../src/http/sender.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled, WorldError } from '../../src/kit/errors.ts'
import { answering, httpServer, ok, rawServer, type LocalServer } from './local-server.ts'

const never = new AbortController().signal
const textOf = (body: string) => `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`

const prepared = ({ port }: LocalServer, body = 'x'): PreparedRequest => ({
  origin: `http://127.0.0.1:${port}`,
  bytesAt: () => Buffer.from(textOf(body)),
})

const open = (requests: readonly PreparedRequest[], changes = {}) =>
  openSender(requests, { connections: 1, timeoutMs: 10_000, signal: never, ...changes }, systemClock)

async function sample(server: LocalServer, changes = {}) {
  await using sender = await open([prepared(server)], changes)
  return await sender.send(0, systemClock.now())
}

test('an answer of 2xx is a good one, and its latency goes to its last byte', async () => {
  await using server = await rawServer((socket) => {
    socket.write('HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n1')
    setTimeout(() => socket.write('2'), 40)
  })
  const { firstByteMs, latencyMs, ...others } = await sample(server)
  expect(others).toEqual({ ok: true, status: 201, fromModel: true, throttled: false, timedOut: false })
  expect(latencyMs - firstByteMs).toBeGreaterThan(20)
})

const refused = (status: number, name: string, body: string) =>
  `HTTP/1.1 ${status} No\r\n${name && `x-amzn-ErrorType: ${name}\r\n`}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

test.each([
  [
    refused(429, 'ThrottlingException', '{"message":"Rate exceeded"}'),
    429,
    'throttling',
    'ThrottlingException: Rate exceeded',
  ],
  [refused(400, 'ThrottlingException:http://internal.amazon.com/', '{}'), 400, 'throttling', 'ThrottlingException'],
  [refused(429, '', 'slow down, hunter22'), 429, 'throttling', 'status 429'],
  [
    refused(429, 'ModelNotReadyException', '{"Message":"still loading"}'),
    429,
    'AWS',
    'ModelNotReadyException: still loading',
  ],
  [refused(503, 'ServiceUnavailable', ''), 503, 'AWS', 'ServiceUnavailable'],
  [refused(503, '', 'hunter22'), 503, 'the model', 'status 503'],
  [refused(302, '', ''), 302, 'the model', 'status 302'],
  [
    refused(400, 'ValidationError', '{"message":"Endpoint x of account 1 not found."}'),
    400,
    'AWS',
    'ValidationError: Endpoint x of account 1 not found.',
  ],
  [refused(530, 'InternalDependencyException', '{"message":1}'), 530, 'AWS', 'InternalDependencyException'],
  [refused(400, 'ValidationError', '"text"'), 400, 'AWS', 'ValidationError'],
  [refused(400, 'ValidationError', '{"__proto__":{"message":"evil"}}'), 400, 'AWS', 'ValidationError'],
  [
    refused(
      424,
      'ModelError',
      '{"Message":"Received server error (500)","OriginalStatusCode":500,"OriginalMessage":"no such column"}',
    ),
    500,
    'the model',
    'the container answered 500: no such column',
  ],
  [
    refused(424, 'ModelError', JSON.stringify({ OriginalStatusCode: 500, OriginalMessage: 'x'.repeat(300) })),
    500,
    'the model',
    `the container answered 500: ${'x'.repeat(200)}`,
  ],
  [refused(424, 'ModelError', '{"Message":"timed out"}'), 424, 'the model', 'ModelError: timed out'],
  [refused(424, 'ModelError', `{"OriginalMessage":"${'x'.repeat(5_000)}"}`), 424, 'the model', 'ModelError'],
])(
  'a refusal is told by what AWS says of it, and not by what anybody else does',
  async (text, status, from, problem) => {
    await using server = await answering(text)
    const { firstByteMs, latencyMs, ...others } = await sample(server)
    const whose = { fromModel: from === 'the model', throttled: from === 'throttling' }
    expect(others).toEqual({ ok: false, status, ...whose, timedOut: false, problem })
    expect(firstByteMs).toBeLessThanOrEqual(latencyMs)
  },
)

test.each([
  ['', 'the connection was closed before an answer came'],
  [
    'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1',
    'the connection was closed in the middle of the answer, after 1 bytes',
  ],
])('no answer is no good one', async (text, problem) => {
  await using server = await rawServer((socket) => socket.end(text))
  expect(await sample(server)).toMatchObject({ ok: false, status: 0, fromModel: false, timedOut: false, problem })
})

test('a hang ends after its time', async () => {
  await using server = await rawServer(() => undefined)
  expect(await sample(server, { timeoutMs: 50 })).toMatchObject({
    ok: false,
    status: 0,
    timedOut: true,
    problem: 'no answer within 50 ms',
  })
})

test('requests are sent in turn, over as many connections as are needed', async () => {
  const bodies: string[] = []
  await using server = await httpServer((message, response) => {
    message.setEncoding('utf8').on('data', (text: string) => bodies.push(text))
    message.on('end', () => response.end('1'))
  })
  await using sender = await open(
    ['a', 'b', 'c'].map((body) => prepared(server, body)),
    { connections: 9 },
  )
  for (let position = 0; position < 5; position += 1) await sender.send(position, systemClock.now())
  expect(bodies.join('')).toBe('abcab')
  expect(server.connections()).toBe(1)
  await Promise.all(Array.from({ length: 20 }, (_, position) => sender.send(position, systemClock.now())))
  expect(server.connections()).toBe(9)
})

test('who waits for a connection has waited since its moment, and is not sent after its time', async () => {
  let requests = 0
  await using server = await rawServer(() => (requests += 1))
  await using sender = await open([prepared(server)], { timeoutMs: 60 })
  const nowMs = systemClock.now()
  const samples = await Promise.all([sender.send(0, nowMs), sender.send(1, nowMs - 10), sender.send(2, nowMs - 1_000)])
  expect(samples.map(({ problem }) => problem)).toEqual(Array(3).fill('no answer within 60 ms'))
  expect(samples.map(({ latencyMs }) => latencyMs >= 55)).toEqual([true, true, true])
  expect(samples[2].latencyMs).toBeGreaterThanOrEqual(1_000)
  expect(requests).toBe(1)
})

test('bytes are made for the moment at which they are sent', async () => {
  await using server = await answering(ok('1'), ok('2'))
  const moments: number[] = []
  const bytes = Buffer.from(textOf('x'))
  const bytesAt = (nowMs: number) => {
    moments.push(nowMs)
    return moments.length === 1 ? bytes : Promise.resolve(bytes)
  }
  await using sender = await open([{ ...prepared(server), bytesAt }])
  const nowMs = systemClock.now()
  expect([await sender.send(0, nowMs), await sender.send(0, nowMs)]).toMatchObject([{ ok: true }, { ok: true }])
  expect(moments.every((moment) => moment >= nowMs && moment < nowMs + 10_000)).toBe(true)
})

test('a request that cannot be signed is a sample, and a defect is none', async () => {
  await using server = await answering()
  const refusal = new WorldError({
    subject: 'endpoint x',
    happened: 'there are no AWS credentials',
    remedy: 'Get some.',
  })
  await using sender = await open([{ ...prepared(server), bytesAt: () => Promise.reject(refusal) }])
  expect(await sender.send(0, systemClock.now())).toMatchObject({ ok: false, problem: 'there are no AWS credentials' })
  await using broken = await open([{ ...prepared(server), bytesAt: () => Promise.reject(new TypeError('defect')) }])
  await expect(broken.send(0, systemClock.now())).rejects.toThrow('defect')
})

test('an abort ends what is under way, what waits, and what comes', async () => {
  const cancellation = new AbortController()
  await using server = await rawServer(() => cancellation.abort(new Cancelled()))
  await using sender = await open([prepared(server)], { signal: cancellation.signal })
  const nowMs = systemClock.now()
  const sent = await Promise.allSettled([sender.send(0, nowMs), sender.send(1, nowMs)])
  for (const each of sent) expect(each).toMatchObject({ status: 'rejected', reason: expect.any(Cancelled) })
  await expect(sender.send(2, nowMs)).rejects.toBeInstanceOf(Cancelled)
  await using late = await open([prepared(server)], { signal: cancellation.signal })
  await expect(late.send(0, nowMs)).rejects.toBeInstanceOf(Cancelled)
})

test('an abort while a request is being signed sends nothing', async () => {
  const cancellation = new AbortController()
  await using server = await answering(ok('1'))
  const bytesAt = async () => {
    cancellation.abort(new Cancelled())
    return Buffer.from(textOf('x'))
  }
  await using sender = await open([{ ...prepared(server), bytesAt }], { signal: cancellation.signal })
  await expect(sender.send(0, systemClock.now())).rejects.toBeInstanceOf(Cancelled)
  expect(server.connections()).toBe(0)
})

test('requests of two origins are refused', async () => {
  const origins = ['https://a.example', 'https://b.example']
  const requests = origins.map((origin) => ({ origin, bytesAt: () => Buffer.alloc(0) }))
  await expect(open(requests)).rejects.toThrow(
    'expected requests to one origin, got https://a.example and https://b.example',
  )
})
