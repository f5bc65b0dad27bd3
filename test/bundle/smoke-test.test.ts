import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runBundle } from './run-bundle.ts'

// The shipped bundle against servers of this machine, without any AWS.

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'smoke-test-bundle-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const noAws = { url: 'http://127.0.0.1:9', region: 'eu-west-1', journal: { entries: [] } }
const price = { description: 'a price', input: { price: 12 }, expected: { score: 3 } }

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function start(
  inputs: Readonly<Record<string, string>>,
  more: { cancelAt?: string; samples?: readonly object[] } = {},
) {
  writeFileSync(join(workspace, 'cases.json'), JSON.stringify({ samples: more.samples ?? [price] }, undefined, 2))
  const aws = noAws as unknown as Parameters<typeof runBundle>[1]['aws']
  return runBundle('smoke-test', {
    inputs: { cases: 'cases.json', ...inputs },
    aws,
    workspace,
    cancelAt: more.cancelAt,
  })
}

const local = { 'allow-private-network': 'true' }
const answering: RequestListener = (request, response) => {
  request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{"score": 3}'))
}

test('a URL is asked, put under load and told in log, summary, JSON and JUnit', async () => {
  await using server = await serve(answering)
  const run = await start({
    url: server.url,
    ...local,
    requests: '300',
    concurrency: '5',
    thresholds: 'errors < 1%\np(99)<20000',
    'results-file': 'report/results.json',
    'junit-file': 'report/junit.xml',
  })
  expect(run.log).toContain('300 requests in ')
  expect(run.code).toBe(0)
  expect(run.outputs).toContain('outcome=passed')
  expect(run.outputs).toContain('results-file=report/results.json')
  expect(run.summary).toContain('## ✅ Smoke test passed')
  const results = JSON.parse(readFileSync(join(workspace, 'report/results.json'), 'utf8')) as Record<string, unknown>
  expect(results).toMatchObject({ success: true, total_tests: 1, passed: 1 })
  expect(readFileSync(join(workspace, 'report/junit.xml'), 'utf8')).toContain('<testcase ')
})

test('a wrong answer is an error on its line of the file of cases, and no body is told', async () => {
  await using server = await serve((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'text/plain').end('Jane Doe'))
  })
  const run = await start({ url: server.url, ...local })
  expect(run.code).toBe(1)
  expect(run.log).toMatch(
    /^::error title=Smoke test%3A case 1 \(a price\),file=cases\.json,line=3::expected \{"score":3\}, got no JSON: a text of 8 characters/m,
  )
  expect(`${run.log}${run.summary}`).not.toContain('Jane')
})

describe('T8: a URL that leads where it must not', () => {
  test.each([
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/', local],
    ['the same, spelt as one number', 'http://2852039166/', local],
    ['the same within IPv6', 'http://[::ffff:169.254.169.254]/', local],
    ['this machine, where that was not allowed', 'https://127.0.0.1/', {}],
    ['plain HTTP', 'http://93.184.216.34/', {}],
  ])('%s is refused before anything is sent', async (_, url, given) => {
    const run = await start({ url, ...given })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/nothing was touched, because the inputs are not right:%0A- input 'url'/)
  })

  test('a redirect is not followed', async () => {
    let asked = 0
    await using server = await serve((request, response) => {
      asked += 1
      request.resume().on('end', () => response.writeHead(307, { location: '/elsewhere' }).end())
    })
    const run = await start({ url: server.url, ...local })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/got (error )?(status )?307/)
    expect(asked).toBe(1)
  })
})

test('T4: a server that hangs is given up after the time that was given, and says nothing about the model', async () => {
  await using server = await serve(() => undefined)
  const run = await start({ url: server.url, ...local, 'request-timeout': '300ms' })
  expect(run.code).toBe(1)
  expect(run.outputs).toContain('outcome=inconclusive')
  expect(run.log).toContain('no answer within 300 ms')
})

test('a cancelled load is out in less than five seconds', async () => {
  await using server = await serve(answering)
  const given = { url: server.url, ...local, duration: '1h', 'max-requests': '10000000' }
  const run = await start(given, { cancelAt: 'load of' })
  expect(run.code).toBe(1)
  expect(run.log).toContain('the workflow run was cancelled')
  expect(run.afterCancelMs).toBeLessThan(5_000)
})
