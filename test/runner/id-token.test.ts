import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { claimsOf, startOidc } from '../../rehearsal/runner/oidc.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { idToken } from '../../src/runner/id-token.ts'
import { recordingLog } from '../kit/recording-log.ts'
import { virtualClock } from '../kit/virtual-clock.ts'

function begin() {
  const cancellation = new AbortController()
  const waiting = { clock: virtualClock(), log: recordingLog(), signal: cancellation.signal }
  return { ...waiting, waiting, cancel: () => cancellation.abort(new Cancelled()) }
}

const oidc = () => startOidc({ claims: claimsOf({ repository: 'o/r' }, 'prod'), clock: virtualClock() })

/** A job whose endpoint answers in a manner of its own. */
async function answering(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/?v=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-token',
    },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

test('a token for the audience, masked before anybody has it', async () => {
  await using endpoint = await oidc()
  const { waiting, log, clock } = begin()
  const token = await idToken(waiting, endpoint.environment)?.('sts.amazonaws.com')
  expect(endpoint.given).toEqual([token])
  expect(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()).toContain('"aud":"sts.amazonaws.com"')
  expect(log.masked).toEqual([token])
  expect(log.lines).toEqual([])
  expect(clock.slept).toEqual([])
})

test.each([
  [{}],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
])('there is no way to a token with %j', (env) => {
  expect(idToken(begin().waiting, env)).toBeUndefined()
})

test('two answers of 5xx are borne', async () => {
  await using endpoint = await oidc()
  endpoint.outage.push(500, 503)
  const { waiting, clock } = begin()
  expect(await idToken(waiting, endpoint.environment)?.('a')).toBe(endpoint.given[0])
  expect(clock.slept).toEqual([1_000, 2_000])
})

test('an outage ends after four requests, as something that may pass', async () => {
  await using endpoint = await oidc()
  endpoint.outage.push(...Array<number>(9).fill(502))
  const { waiting } = begin()
  await expect(idToken(waiting, endpoint.environment)?.('a')).rejects.toMatchObject({
    message: "GitHub's OIDC token: GitHub answers 502. Look at githubstatus.com, and run the job again later.",
    transient: true,
  })
  expect(endpoint.outage).toHaveLength(5)
})

test('so does a network without GitHub; the reason is told', async () => {
  const endpoint = await answering(() => undefined)
  await endpoint[Symbol.asyncDispose]()
  const { waiting, clock } = begin()
  await expect(idToken(waiting, endpoint.env)?.('a')).rejects.toMatchObject({
    message: expect.stringMatching(
      /^GitHub's OIDC token: GitHub does not answer \(.*ECONNREFUSED.*\)\. Check the network/,
    ),
    transient: true,
  })
  expect(clock.slept).toEqual([1_000, 2_000, 4_000])
})

test.each([
  [
    403,
    '{}',
    'GitHub answers 403. Give the job `permissions: id-token: write`; a pull request from a fork gets no token.',
  ],
  [302, '', 'GitHub does not answer'],
  [200, '<html>Sign in</html>', 'something that is no token came as the answer. Check the proxy of the runner.'],
  [200, '{"value":"a b\\n::error::c"}', 'something that is no token came as the answer'],
])('%d with %s is told, and nothing of it is shown', async (status, body, message) => {
  await using endpoint = await answering((_, response) => {
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body)
  })
  const { waiting, log } = begin()
  await expect(idToken(waiting, endpoint.env)?.('a')).rejects.toThrow(`GitHub's OIDC token: ${message}`)
  expect([log.masked, log.lines]).toEqual([[], []])
})

test('the end of the run ends the request', async () => {
  const { waiting, cancel } = begin()
  await using endpoint = await answering(cancel)
  await expect(idToken(waiting, endpoint.env)?.('a')).rejects.toBeInstanceOf(Cancelled)
})
