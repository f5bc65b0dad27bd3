import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  InvokeEndpointCommand,
  SageMakerRuntimeClient,
  type SageMakerRuntimeClientConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import type { FinalizeRequestMiddleware, HttpRequest } from '@smithy/types'
import { signedRequests, type EndpointOptions } from '../../src/aws/signed-requests.ts'
import type { CaseRequest } from '../../src/domain/smoke-case.ts'
import type { PreparedRequest } from '../../src/domain/smoke-target.ts'
import { openSender } from '../../src/http/sender.ts'
import { systemClock } from '../../src/kit/clock.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

const request: CaseRequest = {
  body: Buffer.from([0, 1, 2, 255, 13, 10]),
  bodyUri: undefined,
  contentType: 'application/x-npy',
  accept: 'text/csv',
  method: 'POST',
  path: undefined,
  headers: {},
}
const penguins: EndpointOptions = {
  endpointName: 'penguins',
  targetVariant: 'AllTraffic',
  targetModel: 'models/a b~1.tar.gz',
  inferenceComponentName: 'component',
  sessionId: 'session',
}
const settings: SageMakerRuntimeClientConfig = {
  region: 'eu-west-1',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'a+token/with=signs' },
}
const nowMs = Date.UTC(2026, 10, 28, 12)

interface Seen {
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** An endpoint that keeps what it is sent. */
async function recorder() {
  const seen: Seen[] = []
  const server = createServer((message, response) => {
    const pieces: Buffer[] = []
    message.on('data', (piece: Buffer) => pieces.push(piece))
    message.on('end', () => {
      seen.push({ target: `${message.method} ${message.url}`, headers: message.headers, body: Buffer.concat(pieces) })
      response.end('1')
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const countless: FinalizeRequestMiddleware<ServiceInputTypes, ServiceOutputTypes> = (next) => (args) => {
  const { headers } = args.request as HttpRequest
  delete headers['amz-sdk-invocation-id']
  delete headers['amz-sdk-request']
  return next(args)
}

/** The SDK's own way, but for the headers with which it counts its retries. */
function countlessClient(endpoint: string): SageMakerRuntimeClient {
  const client = new SageMakerRuntimeClient({ ...settings, endpoint })
  client.middlewareStack.addRelativeTo(countless, { relation: 'before', toMiddleware: 'httpSigningMiddleware' })
  return client
}

const send = async (prepared: PreparedRequest, atMs: number) => {
  const order = { connections: 1, timeoutMs: 10_000, signal: new AbortController().signal }
  await using sender = await openSender([{ ...prepared, bytesAt: () => prepared.bytesAt(atMs) }], order, systemClock)
  return await sender.send(0, systemClock.now())
}

test.each([
  ['of bytes, with all that an endpoint can be told', request, penguins],
  [
    'of text, with nothing',
    { ...request, accept: undefined, contentType: 'text/csv', body: Buffer.from('1,2') },
    { endpointName: 'p' },
  ],
  ['that is empty', { ...request, body: Buffer.alloc(0) }, { endpointName: 'p' }],
  ['of a megabyte', { ...request, body: Buffer.alloc(1_000_000, 'x') }, { endpointName: 'p' }],
])(
  "a request %s is the SDK's own, to the signature",
  async (_, { accept, body, contentType }, endpoint: EndpointOptions) => {
    await using server = await recorder()
    const client = countlessClient(server.url)
    const { endpointName, inferenceComponentName, sessionId, targetModel, targetVariant } = endpoint
    await client.send(
      new InvokeEndpointCommand({
        EndpointName: endpointName,
        Body: body,
        ContentType: contentType,
        Accept: accept,
        TargetVariant: targetVariant,
        TargetModel: targetModel,
        InferenceComponentName: inferenceComponentName,
        SessionId: sessionId,
      }),
    )
    const [own] = server.seen
    const [, year, month, day, hour, minute, second] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(own?.headers['x-amz-date'])) ?? []
    const signedAtMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)

    const prepared = await signedRequests(client).prepare({ ...request, accept, body, contentType }, endpoint)
    expect(await send(prepared, signedAtMs + 999)).toMatchObject({ ok: true })
    expect(server.seen).toHaveLength(2)
    expect(headersOf(server.seen[1])).toEqual(headersOf(own))
    expect([server.seen[1]?.target, server.seen[1]?.body.equals(Buffer.from(body))]).toEqual([own?.target, true])
  },
)

/** Without those that are not signed. */
function headersOf(seen: Seen | undefined) {
  const { connection: _connection, 'user-agent': _agent, ...signed } = seen?.headers ?? {}
  return signed
}

test('nothing is sent while a request is prepared', async () => {
  await using server = await recorder()
  const prepared = await signedRequests(new SageMakerRuntimeClient({ ...settings, endpoint: server.url })).prepare(
    request,
    penguins,
  )
  await prepared.bytesAt(nowMs)
  expect(prepared.origin).toBe(server.url)
  expect(server.seen).toEqual([])
})

test("requests go to AWS's own endpoint of the region", async () => {
  const prepared = await signedRequests(new SageMakerRuntimeClient(settings)).prepare(request, penguins)
  expect(prepared.origin).toBe('https://runtime.sagemaker.eu-west-1.amazonaws.com')
  expect(Buffer.from(await prepared.bytesAt(nowMs)).toString('latin1')).toContain(
    'Credential=AKIDEXAMPLE/20261128/eu-west-1/sagemaker/aws4_request',
  )
})

test('a signature serves for its second, and the same bytes are sent', async () => {
  const { bytesAt } = await signedRequests(new SageMakerRuntimeClient(settings)).prepare(request, penguins)
  const first = bytesAt(nowMs)
  expect(bytesAt(nowMs + 1)).toBe(first)
  const bytes = await first
  expect(bytesAt(nowMs + 999)).toBe(bytes)
  const next = await bytesAt(nowMs + 1_000)
  expect(next).not.toEqual(bytes)
  expect(Buffer.from(next).toString('latin1')).toContain('x-amz-date: 20261128T120001Z')
  expect(bytesAt(nowMs + 1_500)).toBe(next)
})

test('new credentials are used from the next second on', async () => {
  const keys = ['AKIDPREPARING', 'AKIDONE', 'AKIDTWO']
  const credentials = Object.assign(async () => ({ accessKeyId: keys.shift() ?? '', secretAccessKey: 'secret' }), {
    memoized: true,
  })
  const { bytesAt } = await signedRequests(new SageMakerRuntimeClient({ ...settings, credentials })).prepare(
    request,
    penguins,
  )
  const texts = [await bytesAt(nowMs), await bytesAt(nowMs), await bytesAt(nowMs + 1_000)].map(String)
  expect(texts.map((text) => /Credential=(\w+)/.exec(text)?.[1])).toEqual(['AKIDONE', 'AKIDONE', 'AKIDTWO'])
})

test.each([
  [{ ...request, contentType: 'text/csv\r\nx-evil: hunter22' }, penguins, 'content-type'],
  [request, { ...penguins, targetModel: 'a\nb' }, 'x-amzn-sagemaker-target-model'],
  [request, { ...penguins, sessionId: 'é' }, 'x-amzn-sagemaker-session-id'],
])('what no header can hold is refused, and not told', async (wrong, endpoint, name) => {
  await expect(signedRequests(new SageMakerRuntimeClient(settings)).prepare(wrong, endpoint)).rejects.toMatchObject({
    name: 'InputError',
    problems: [`header ${name} has a line break in its value, or another sign that no header has`],
  })
})

test.each([0, 1])(
  'missing credentials are told in words, also when they end later: after %d questions',
  async (before) => {
    const keys = Array<string>(before).fill('AKIDEXAMPLE')
    const ask = async () => {
      const accessKeyId = keys.shift()
      if (accessKeyId === undefined) throw Object.assign(new Error('none'), { name: 'CredentialsProviderError' })
      return { accessKeyId, secretAccessKey: 'secret' }
    }
    const client = new SageMakerRuntimeClient({ ...settings, credentials: Object.assign(ask, { memoized: true }) })
    const signing = async () => (await signedRequests(client).prepare(request, penguins)).bytesAt(nowMs)
    await expect(signing()).rejects.toThrow('endpoint penguins: there are no AWS credentials.')
  },
)

test('the local AWS takes them for a request of the SDK', async () => {
  await using aws = await rehearse()
  const prepared = await signedRequests(new SageMakerRuntimeClient(aws.client)).prepare(request, {
    endpointName: 'nobody',
  })
  expect(await send(prepared, nowMs)).toMatchObject({
    ok: false,
    status: 400,
    problem: expect.stringMatching(/^ValidationError: Endpoint nobody of account \d+ not found\.$/),
  })
})
