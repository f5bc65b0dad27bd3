import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { gitHub } from '../../src/github/rest.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { recordingLog } from '../kit/recording-log.ts'
import { virtualClock } from '../kit/virtual-clock.ts'
import { token, withGitHub } from './local-github.ts'

const path = '/repos/team/penguins/issues/7/comments'
const what = { method: 'GET', path, subject: 'the comments', permission: 'pull-requests: write' } as const

/** A server of one's own in GitHub's place. */
async function answering(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const cancellation = new AbortController()
  const waiting = { clock: virtualClock(), log: recordingLog(), signal: cancellation.signal }
  const rest = gitHub({ apiUrl: `http://127.0.0.1:${port}/api/v3/`, token }, waiting)
  return {
    ...waiting,
    rest,
    url: `http://127.0.0.1:${port}/`,
    cancel: () => cancellation.abort(new Cancelled()),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

test('what is asked carries the token, the version of the API and who asks', async () => {
  const heads: unknown[] = []
  await using site = await answering(({ headers, url }, response) => {
    heads.push([url, headers.authorization, headers['x-github-api-version'], headers['user-agent'], headers.accept])
    response.end('{"id":1}')
  })
  expect(await site.rest.ask(what)).toEqual({ id: 1 })
  expect(heads).toEqual([
    [`/api/v3${path}`, `Bearer ${token}`, '2022-11-28', 'sagemaker-promote', 'application/vnd.github+json'],
  ])
})

test('a list is read to its last page', async () => {
  await using github = await withGitHub()
  for (let n = 0; n < 250; n += 1)
    github.comment(
      { repository: 'team/penguins', issue: 7, body: `comment ${n}` },
      { login: 'ana', type: 'User', association: 'MEMBER' },
    )
  expect(await github.rest.list(what)).toHaveLength(250)
  expect(github.requests).toHaveLength(3)
})

describe('asked too often', () => {
  const limited = { status: 403, message: 'You have exceeded a secondary rate limit.' }
  test.each([
    ['as long as GitHub says', { ...limited, headers: { 'retry-after': '30' } }, [30_000]],
    ['a minute where it does not say', limited, [60_000]],
    ['429 as well', { status: 429, message: 'Too many', headers: { 'retry-after': '1' } }, [1_000]],
    [
      'until the limit is reset',
      {
        ...limited,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 10, 20, 9, 0, 20) / 1000) },
      },
      [20_000],
    ],
  ])('it is waited %s, also to create something', async (_, answer, pauses) => {
    await using github = await withGitHub()
    github.inject({ request: 'POST', answer, times: 1 })
    await github.rest.ask({ ...what, method: 'POST', body: { body: 'hello' } })
    expect(github.clock.slept).toEqual(pauses)
    expect(github.comments).toHaveLength(1)
    expect(github.log.lines).toHaveLength(1)
  })

  test('more than a minute is not waited for', async () => {
    await using github = await withGitHub()
    github.inject({ request: 'GET', answer: { ...limited, headers: { 'retry-after': '61' } } })
    await expect(github.rest.ask(what)).rejects.toMatchObject({ code: '403' })
    expect(github.clock.slept).toEqual([])
  })

  test('the third refusal is the last', async () => {
    await using github = await withGitHub()
    github.inject({ request: 'GET', answer: limited })
    await expect(github.rest.ask(what)).rejects.toMatchObject({ name: 'WorldError', code: '403' })
    expect(github.clock.slept).toEqual([60_000, 60_000])
  })
})

describe('an answer that fails to come', () => {
  test('is asked for again where that does no harm', async () => {
    await using github = await withGitHub()
    github.inject({ request: 'GET', answer: { status: 502, message: 'Bad gateway' }, times: 1 })
    github.inject({ request: 'GET', answer: 'lost', times: 1 })
    expect(await github.rest.ask(what)).toEqual([])
    expect(github.clock.slept).toEqual([1_000, 2_000])
  })

  test('may hide that something was created, so it is not asked for again', async () => {
    await using github = await withGitHub()
    github.inject({ request: 'POST', answer: 'lost' })
    await expect(github.rest.ask({ ...what, method: 'POST', body: { body: 'hello' } })).rejects.toMatchObject({
      transient: true,
      failure: { subject: 'the comments', happened: 'GitHub does not answer (ECONNRESET)' },
    })
    expect(github.comments).toHaveLength(1)
    expect(github.requests).toHaveLength(1)
  })
})

test.each([
  [401, "Give a token that is valid as 'github-token'."],
  [403, 'Give the job `permissions: pull-requests: write`; a pull request from a fork gets no more than reading.'],
  [404, 'Give the job `permissions: pull-requests: write`; a pull request from a fork gets no more than reading.'],
  [422, 'Correct what GitHub names and run the job again.'],
  [503, 'Look at githubstatus.com, and run the job again later.'],
])('%d says what to do', async (status, remedy) => {
  await using github = await withGitHub()
  github.inject({ request: 'GET', answer: { status, message: 'no' } })
  await expect(github.rest.ask(what)).rejects.toMatchObject({
    code: String(status),
    failure: { subject: 'the comments', happened: `GitHub answers ${status} (no)`, remedy },
  })
})

test('the token is never told, not even when GitHub repeats it', async () => {
  await using github = await withGitHub()
  const answer = { status: 422, message: `Bad ${token}` }
  github.inject({ request: 'GET', answer })
  const error = await github.rest.ask(what).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('(Bad ***)')
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(token)
})

test.each([
  ['an address that is none', 'github'],
  ['a server without TLS', 'http://github.example.org/api/v3'],
])('the token is not sent to %s', (_, apiUrl) => {
  const waiting = { clock: virtualClock(), log: recordingLog(), signal: new AbortController().signal }
  expect(() => gitHub({ apiUrl, token }, waiting)).toThrow(/no address to which a token may be sent/)
})

describe('a redirection', () => {
  test('within the server is followed, with method and body', async () => {
    const seen: string[] = []
    await using site = await answering((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      if (request.url === `/api/v3${path}`) response.writeHead(307, { location: '/api/v3/repositories/1' })
      response.end('{}')
    })
    await site.rest.ask({ ...what, method: 'POST', body: {} })
    expect(seen).toEqual([`POST /api/v3${path}`, 'POST /api/v3/repositories/1'])
  })

  test('to another server is refused', async () => {
    const tokens: unknown[] = []
    await using other = await answering(({ headers }, response) => {
      tokens.push(headers.authorization)
      response.end('{}')
    })
    await using site = await answering((_, response) => {
      response.writeHead(302, { location: other.url })
      response.end('{}')
    })
    await expect(site.rest.ask(what)).rejects.toMatchObject({ code: '302' })
    expect(tokens).toEqual([])
  })
})

test.each([
  ['no JSON', '<html>', 'ask'],
  ['no list', '{}', 'list'],
] as const)('an answer that is %s is not from GitHub', async (_, body, method) => {
  await using site = await answering((__, response) => void response.end(body))
  await expect(site.rest[method](what)).rejects.toMatchObject({
    failure: { happened: 'something that is not GitHub answered' },
  })
})

test('a cancelled run ends the request', async () => {
  await using site = await answering(() => site.cancel())
  await expect(site.rest.ask(what)).rejects.toBeInstanceOf(Cancelled)
})
