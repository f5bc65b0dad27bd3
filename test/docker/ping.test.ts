import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { ping } from '../../src/docker/ping.ts'
import { Cancelled } from '../../src/kit/errors.ts'

const calm = new AbortController().signal

async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping`,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

test.each([200, 404, 503])('the answer is its status: %d', async (status) => {
  await using server = await serve((_, response) => response.writeHead(status).end('body'))
  expect(await ping(server.url, calm)).toEqual({ kind: 'answered', status })
})

test('a redirect is an answer, and is not followed', async () => {
  await using server = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end())
  expect(await ping(server.url, calm)).toEqual({ kind: 'answered', status: 302 })
})

test('of a body without end the beginning is enough', async () => {
  await using server = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      response.once('drain', more)
    }
    more()
  })
  expect(await ping(server.url, calm)).toEqual({ kind: 'answered', status: 200 })
})

test('nobody listens; the connection is closed', async () => {
  let url: string
  {
    await using server = await serve((_, response) => response.destroy())
    url = server.url
    expect(await ping(url, calm)).toEqual({ kind: 'silent', reason: 'connection closed' })
  }
  expect(await ping(url, calm)).toEqual({ kind: 'silent', reason: 'connection refused' })
})

test.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  ['never ends its answer', (_, response) => response.writeHead(200).write('a')],
])('two seconds are given to a server that %s', async (_, listener) => {
  await using server = await serve(listener)
  const startedAt = performance.now()
  expect(await ping(server.url, calm)).toEqual({ kind: 'silent', reason: 'no answer within 2 s' })
  expect(performance.now() - startedAt).toBeGreaterThan(1_900)
})

test.each<[string, RequestListener]>([
  ['before the answer', () => undefined],
  ['in the middle of the answer', (_, response) => response.writeHead(200).write('a')],
])('a cancelled run is told of no answer: %s', async (_, listener) => {
  const cancellation = new AbortController()
  await using server = await serve((request, response) => {
    listener(request, response)
    cancellation.abort(new Cancelled())
  })
  await expect(ping(server.url, cancellation.signal)).rejects.toThrow(Cancelled)
})
