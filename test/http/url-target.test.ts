import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { CaseRequest } from '../../src/domain/smoke-case.ts'
import { urlTarget, type UrlOrder } from '../../src/http/url-target.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { certificate } from './certificate.ts'
import { answering, httpServer, httpsServer, ok, rawServer } from './local-server.ts'

const never = new AbortController().signal
const request: CaseRequest = {
  body: Buffer.from('1,2,3'),
  bodyUri: undefined,
  contentType: 'text/csv',
  accept: undefined,
  method: 'POST',
  path: undefined,
  headers: {},
}

const at = (port: number, changes: Partial<UrlOrder> = {}) =>
  urlTarget(
    { url: `http://127.0.0.1:${port}/predict`, headers: {}, allowPrivateNetwork: true, timeoutMs: 10_000, ...changes },
    systemClock,
  )

/** Answers with what it was asked. */
const mirror = () =>
  httpServer((message, response) => {
    let body = ''
    message.setEncoding('utf8')
    message.on('data', (text: string) => (body += text))
    message.on('end', () => {
      const { headers, method, url } = message
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ method, url, headers, body }))
    })
  })

test('a request is what the case says, and says who asks', async () => {
  await using server = await mirror()
  await using target = await at(server.port, { headers: { Authorization: 'Bearer abc', 'X-Team': 'one' } })
  const invocation = await target.ask({ ...request, accept: 'application/json', headers: { 'x-team': 'two' } }, never)
  expect(target.subject).toBe(`http://127.0.0.1:${server.port}/predict`)
  expect(invocation).toMatchObject({
    kind: 'answered',
    status: 200,
    contentType: 'application/json',
    location: undefined,
  })
  expect(bodyOf(invocation)).toEqual({
    method: 'POST',
    url: '/predict',
    body: '1,2,3',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      authorization: 'Bearer abc',
      'content-length': '5',
      'content-type': 'text/csv',
      host: `127.0.0.1:${server.port}`,
      'user-agent': 'sagemaker-promote',
      'x-team': 'two',
    },
  })
})

function bodyOf(invocation: Awaited<ReturnType<Awaited<ReturnType<typeof at>>['ask']>>): unknown {
  if (invocation.kind === 'unanswered') return invocation.failure
  return JSON.parse(Buffer.from(invocation.body).toString())
}

test('a question without a body has no length', async () => {
  await using server = await mirror()
  await using target = await at(server.port)
  const body = bodyOf(await target.ask({ ...request, method: 'GET', body: Buffer.alloc(0) }, never))
  expect(body).toMatchObject({ method: 'GET', body: '' })
  expect(body).not.toHaveProperty('headers.content-length')
  expect(body).not.toHaveProperty('headers.content-type')
})

test.each([
  ['/', undefined, '/'],
  ['/predict', undefined, '/predict'],
  ['/predict?code=1', undefined, '/predict?code=1'],
  ['', '/predict', '/predict'],
  ['/', 'predict', '/predict'],
  ['/v1/', '/predict', '/v1/predict'],
  ['/v1', '/predict?x=1', '/v1/predict?x=1'],
  ['/v1?code=1', '/predict', '/v1/predict?code=1'],
  ['/', '//evil.example/x', '/evil.example/x'],
  ['/', '/\\evil.example', '//evil.example'],
  ['/', 'https://evil.example/', '/https://evil.example/'],
  ['/', '@evil.example/', '/@evil.example/'],
  ['/v1', '/a b', '/v1/a%20b'],
])('below %s, path %s is %s', async (base, path, expected) => {
  await using server = await mirror()
  await using target = await at(server.port, { url: `http://127.0.0.1:${server.port}${base}` })
  const { url } = bodyOf(await target.ask({ ...request, path }, never)) as { readonly url: string }
  expect(url).toBe(expected)
})

test.each([
  [{ path: '/../admin' }, 'path "/../admin" does not lead below the URL'],
  [{ path: '/%2e%2e/admin' }, 'path "/%2e%2e/admin" does not lead below the URL'],
  [{ method: 'POST / HTTP/1.1\r\nx:' }, 'expected a method such as POST, got "POST / HTTP/1.1\\r\\nx:"'],
  [
    { headers: { 'x-key': 'a\r\nx-evil: hunter22' } },
    'header x-key has a line break in its value, or another sign that no header has',
  ],
  [{ headers: { 'x\r\ny': 'a' } }, '"x\\r\\ny" is no name of a header'],
  [{ headers: { Host: 'evil.example' } }, 'header Host is set by the connection itself'],
  [{ headers: { 'transfer-encoding': 'chunked' } }, 'header transfer-encoding is set by the connection itself'],
  [{ contentType: 'a\nb' }, 'header content-type has a line break in its value, or another sign that no header has'],
])('a case with %j is not sent', async (changes, problem) => {
  await using server = await mirror()
  await using target = await at(server.port)
  expect(await target.ask({ ...request, ...changes }, never)).toMatchObject({
    kind: 'unanswered',
    failure: { happened: `not sent: ${problem}`, remedy: 'Correct the case.' },
    final: false,
  })
  await expect(
    target.openSender?.([{ ...request, ...changes }], { connections: 1, timeoutMs: 1, signal: never }),
  ).rejects.toThrow(problem)
  expect(server.connections()).toBe(0)
})

test('headers that are none are refused before anything is sent, and their values are not told', async () => {
  const refusal = at(1, { headers: { 'x-key': 'hunter22\n', host: 'hunter22' } })
  await expect(refusal).rejects.toMatchObject({
    problems: [
      "input 'headers': header x-key has a line break in its value, or another sign that no header has",
      "input 'headers': header host is set by the connection itself",
    ],
  })
})

test.each([
  [302, 'http://169.254.169.254/latest/meta-data/'],
  [307, 'http://127.0.0.1:1/'],
  [301, '/elsewhere'],
])('a redirect is an answer and is not followed: %d to %s', async (status, location) => {
  await using server = await httpServer((_, response) => response.writeHead(status, { location }).end())
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', status, location })
  expect(server.connections()).toBe(1)
})

test('a name that comes to mean another address changes nothing', async () => {
  await using server = await answering(ok('1'), ok('2', 'connection: close\r\n'), ok('3'))
  const answers = [['127.0.0.1'], ['169.254.169.254']]
  const lookup = async () => answers.shift() ?? []
  await using target = await at(0, { url: `http://models.example:${server.port}/`, lookup })
  for (const body of ['1', '2', '3']) {
    expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', body: Buffer.from(body) })
  }
  expect(answers).toEqual([['169.254.169.254']])
})

test('a name that means a metadata service when it is first known ends everything', async () => {
  const answers = [[], ['169.254.169.254']]
  await using target = await at(0, { url: 'http://models.example:1/', lookup: async () => answers.shift() ?? [] })
  expect(await target.ask(request, never)).toMatchObject({
    kind: 'unanswered',
    final: true,
    failure: { happened: expect.stringContaining('models.example (169.254.169.254) is never asked') },
  })
})

test('a name that becomes known later is asked then', async () => {
  await using server = await answering(ok('1'))
  const answers: string[][] = [[], []]
  const lookup = async () => answers.shift() ?? ['127.0.0.1']
  await using target = await at(0, { url: `http://models.example:${server.port}/`, lookup })
  expect(await target.ask(request, never)).toMatchObject({
    kind: 'unanswered',
    final: false,
    failure: { happened: 'DNS does not know this name (no address)' },
  })
  expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', body: Buffer.from('1') })
})

test('a private address is refused where it is not meant', async () => {
  const refusal = at(0, {
    url: 'https://models.example/',
    allowPrivateNetwork: false,
    lookup: async () => ['10.0.0.1'],
  })
  await expect(refusal).rejects.toMatchObject({ name: 'InputError' })
})

test.each([
  ['that never answers', ''],
  ['that begins to answer and stops', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n1'],
])('a model %s is given up after its time', async (_, text) => {
  await using server = await rawServer((socket) => socket.write(text))
  await using target = await at(server.port, { timeoutMs: 50 })
  expect(await target.ask(request, never)).toMatchObject({
    kind: 'unanswered',
    failure: {
      subject: target.subject,
      happened: 'no answer within 50 ms',
      remedy: 'Read the log of the server.',
    },
    final: false,
    throttled: false,
    notReady: true,
  })
})

test.each([
  [429, 'too fast'],
  [503, 'warming up'],
  [500, '{"error": "no"}'],
])('an answer of status %d is an answer', async (status, body) => {
  await using server = await httpServer((_, response) => response.writeHead(status).end(body))
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', status, body: Buffer.from(body) })
})

test('nobody listens yet', async () => {
  const server = await answering()
  await server[Symbol.asyncDispose]()
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({
    kind: 'unanswered',
    failure: { happened: 'the connection is refused: nothing listens there (ECONNREFUSED)' },
    final: false,
    notReady: true,
  })
})

test('a cancellation ends a request under way', async () => {
  const cancellation = new AbortController()
  await using server = await rawServer(() => cancellation.abort(new Cancelled()))
  await using target = await at(server.port)
  await expect(target.ask(request, cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
  await expect(target.ask(request, cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
})

test('a cancellation ends the question for a name', async () => {
  const cancellation = new AbortController()
  let questions = 0
  const lookup = () => {
    questions += 1
    if (questions === 1) return Promise.resolve([])
    cancellation.abort(new Cancelled())
    return new Promise<never>(() => undefined)
  }
  await using target = await at(0, { url: 'http://models.example/', lookup })
  await expect(target.ask(request, cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
})

const text = Buffer.from('[1.5, 2.5]')

test.each([
  ['gzip', gzipSync(text)],
  ['x-gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', text],
  ['GZIP, identity', gzipSync(text)],
])('a body that is packed although nobody asked for it is unpacked: %s', async (encoding, body) => {
  await using server = await httpServer((_, response) => response.setHeader('content-encoding', encoding).end(body))
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', body: text })
})

const unreadable = 'the content-encoding of the answer cannot be unpacked'

test.each([
  ['gzip', text, unreadable],
  ['gzip', gzipSync(text).subarray(0, 20), unreadable],
  ['gzip, gzip', gzipSync(gzipSync(text)), unreadable],
  ['aws-chunked', text, unreadable],
  ['gzip', gzipSync(Buffer.alloc(50_000_000)), 'the answer is larger than 5 MB'],
  ['br', brotliCompressSync(Buffer.alloc(5_000_001)), 'the answer is larger than 5 MB'],
  ['identity', Buffer.alloc(5_000_001), 'the answer is larger than 5 MB'],
])('a body in %s that is not what it seems is no answer', async (encoding, body, happened) => {
  await using server = await httpServer((_, response) => response.setHeader('content-encoding', encoding).end(body))
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({ kind: 'unanswered', failure: { happened } })
})

test('a body of 5 MB is taken', async () => {
  await using server = await httpServer((_, response) => response.end(Buffer.alloc(5_000_000)))
  await using target = await at(server.port)
  expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', body: { length: 5_000_000 } })
})

test('a self-signed certificate is refused, in words', async () => {
  await using server = await httpsServer(certificate, (_, response) => response.end('1'))
  await using target = await at(0, { url: `https://localhost:${server.port}/`, headers: { authorization: 'hunter22' } })
  expect(await target.ask(request, never)).toMatchObject({
    kind: 'unanswered',
    failure: {
      happened: 'its TLS certificate is self-signed or of an unknown authority (DEPTH_ZERO_SELF_SIGNED_CERT)',
      remedy: "Let NODE_EXTRA_CA_CERTS name a file with the authority's certificate.",
    },
    final: false,
    notReady: false,
  })
})

test('a TLS server is asked by its name, over one connection, at the address that was checked', async () => {
  using _ = trusting(certificate.cert)
  const names: unknown[] = []
  await using server = await httpsServer(certificate, (message, response) => {
    names.push([message.headers.host, 'servername' in message.socket && message.socket.servername])
    response.end('1')
  })
  const lookup = async () => ['127.0.0.1']
  await using target = await at(0, { url: `https://models.example:${server.port}/`, lookup })
  for (let count = 0; count < 3; count += 1) {
    expect(await target.ask(request, never)).toMatchObject({ kind: 'answered', body: Buffer.from('1') })
  }
  expect(names).toEqual(Array(3).fill([`models.example:${server.port}`, 'models.example']))
  expect(server.connections()).toBe(1)
})

test('a certificate for another name is refused', async () => {
  using _ = trusting(certificate.cert)
  await using server = await httpsServer(certificate, (_request, response) => response.end('1'))
  const lookup = async () => ['127.0.0.1']
  await using other = await at(0, { url: `https://other.example:${server.port}/`, lookup })
  await using bare = await at(0, { url: `https://127.0.0.1:${server.port}/` })
  for (const target of [other, bare]) {
    expect(await target.ask(request, never)).toMatchObject({
      failure: { happened: 'its TLS certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID)' },
    })
  }
})

function trusting(cert: string): Disposable {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert])
  return { [Symbol.dispose]: () => setDefaultCACertificates(before) }
}

test('https where http is spoken is told', async () => {
  await using server = await mirror()
  await using target = await at(0, { url: `https://localhost:${server.port}/` })
  expect(await target.ask(request, never)).toMatchObject({
    failure: {
      happened: expect.stringMatching(/^it does not speak TLS as expected \(/),
      remedy: 'Check scheme and port: is it http that listens there?',
    },
  })
})

test('many at a time, each answered by its own', async () => {
  await using server = await mirror()
  await using target = await at(server.port)
  const bodies = Array.from({ length: 20 }, (_, index) => `row ${index}`)
  const invocations = await Promise.all(
    bodies.map((body) => target.ask({ ...request, body: Buffer.from(body) }, never)),
  )
  expect(invocations.map((invocation) => (bodyOf(invocation) as { body: string }).body)).toEqual(bodies)
})

test('a sender of the same target sends the same requests', async () => {
  await using server = await mirror()
  await using target = await at(server.port)
  await using sender = await target.openSender?.([request], { connections: 2, timeoutMs: 1_000, signal: never })
  expect(await sender?.send(0, systemClock.now())).toMatchObject({ ok: true, status: 200, throttled: false })
})
