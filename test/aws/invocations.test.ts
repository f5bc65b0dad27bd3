import type { RequestListener } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { runtimeClient } from '../../src/aws/runtime-client.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { credentials } from '../rehearsal/aws/rehearse.ts'
import { never, request, servingSeals, strangeEndpoint, textOf } from './asked-endpoints.ts'

let seals: Awaited<ReturnType<typeof servingSeals>>

beforeAll(async () => {
  seals = await servingSeals()
}, 30_000)
afterAll(() => seals[Symbol.asyncDispose]())
afterEach(() => {
  seals.faults.clear()
  seals.journal.clear()
})

const asked = () => seals.journal.of('SageMakerRuntime').map(({ operation, outcome }) => `${operation}: ${outcome}`)

describe('in real time', () => {
  test('an answer, and who gave it', async () => {
    const { subject, ask } = seals.target({ targetVariant: 'AllTraffic' })
    expect(subject).toBe('endpoint seals-prod')
    const invocation = await ask(request('json', { accept: 'application/json' }), never)
    expect(invocation).toEqual({
      kind: 'answered',
      latencyMs: 0,
      status: 200,
      contentType: 'application/json',
      body: expect.anything(),
      variant: 'AllTraffic',
    })
    expect(invocation.kind === 'answered' && textOf(invocation.body)).toMatch(/^\{"predictions"/)
  })

  test('bytes are sent and come back as they are', async () => {
    const body = new Uint8Array([0, 255, 10, 13, 128])
    const invocation = await seals.ask('', {}, { body, contentType: 'application/octet-stream' })
    expect(invocation).toMatchObject({ kind: 'answered', body: Uint8Array.from([128, 13, 10, 255, 0]) })
  })

  test('what the request names besides the endpoint reaches SageMaker', async () => {
    let headers: Readonly<Record<string, unknown>> = {}
    const note: RequestListener = (message, answer) => {
      headers = message.headers
      answer.end('3750')
    }
    using endpoint = await strangeEndpoint(note, {
      targetVariant: 'Canary',
      targetModel: 'penguins-2.tar.gz',
      inferenceComponentName: 'gentoo',
      sessionId: 'session-7',
    })
    await endpoint.ask(request('1', { accept: 'application/json' }), never)
    expect(headers).toMatchObject({
      'content-type': 'text/csv',
      accept: 'application/json',
      'x-amzn-sagemaker-target-variant': 'Canary',
      'x-amzn-sagemaker-target-model': 'penguins-2.tar.gz',
      'x-amzn-sagemaker-inference-component': 'gentoo',
      'x-amzn-sagemaker-session-id': 'session-7',
    })
  })

  test('a session that was opened is kept', async () => {
    const { ask } = seals.target({ sessionId: 'NEW_SESSION' })
    const sessions = [await ask(request('session'), never), await ask(request('session'), never)]
    expect(sessions.map((each) => each.kind === 'answered' && textOf(each.body))).toEqual(['NEW_SESSION', 'session-1'])
  })

  test('the latency counts to the last byte of the answer', async () => {
    const slowly: RequestListener = (_, answer) => {
      answer.setHeader('content-type', 'text/csv')
      answer.write('37')
      setTimeout(() => answer.end('50'), 40)
    }
    using slow = await strangeEndpoint(slowly)
    const invocation = await slow.ask(request('Gentoo'), never)
    expect(invocation).toMatchObject({ kind: 'answered', contentType: 'text/csv', body: Buffer.from('3750') })
    expect(invocation.latencyMs).toBeGreaterThanOrEqual(39)
  })
})

test.each([
  ['rubbish', 400, 'expected 5 values'],
  ['explode', 500, 'out of memory'],
])("T1 a container's error is its answer, with its own status: %s", async (body, status, text) => {
  for (const invocation of ['real-time', 'stream'] as const) {
    const answered = await seals.ask(body, { invocation })
    expect(answered).toEqual({
      kind: 'answered',
      latencyMs: 0,
      status,
      contentType: '',
      body: new TextEncoder().encode(text),
      logStreamArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/seals-prod',
    })
  }
  expect(asked()).toEqual(['InvokeEndpoint: ModelError', 'InvokeEndpointWithResponseStream: ModelError'])
})

test('T1 a container that gave no answer has no status', async () => {
  using endpoint = await strangeEndpoint((_, answer) => {
    const { error, headers } = modelError({ OriginalStatusCode: 0, OriginalMessage: 'Your invocation timed out' })
    answer.writeHead(424, headers).end(error)
  })
  expect(await endpoint.ask(request('1'), never)).toMatchObject({
    kind: 'answered',
    status: undefined,
    body: new TextEncoder().encode('Your invocation timed out'),
  })
})

const modelError = (members: object) => ({
  headers: { 'x-amzn-errortype': 'ModelError', 'content-type': 'application/json' },
  error: JSON.stringify({ Message: 'Received server error (0) from primary', ...members }),
})

describe('T2 T3 what says nothing about the model is no answer, and is not asked again', () => {
  const environment = { ...process.env }
  beforeAll(() => {
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: seals.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    })
  })
  afterAll(() => {
    for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
  })

  const usual = { final: false, throttled: false, notReady: false }
  test.each([
    ['ModelNotReadyException', 429, { ...usual, notReady: true }, 'the model is not ready yet (no)'],
    [
      'ServiceUnavailable',
      503,
      { ...usual, notReady: true },
      /^AWS failed to answer sagemaker:InvokeEndpoint\w* \(503/,
    ],
    ['InternalDependencyException', 530, usual, /^AWS failed to answer sagemaker:InvokeEndpoint\w* \(530/],
    ['InternalFailure', 500, usual, /^AWS failed to answer/],
    ['ThrottlingException', 400, { ...usual, throttled: true }, /^AWS throttles sagemaker:InvokeEndpoint/],
    ['TooManyRequestsException', 429, { ...usual, throttled: true }, /^AWS throttles/],
    ['ConcurrencyExceeded', 429, { ...usual, throttled: true }, 'no'],
    ['AccessDeniedException', 403, { ...usual, final: true }, /^not allowed to sagemaker:InvokeEndpoint/],
    ['ValidationError', 400, { ...usual, final: true }, 'no'],
  ])('%s (%i)', async (name, status, verdict, happened) => {
    const error = { name, message: 'no', status }
    const client = runtimeClient()
    const operations = {
      'real-time': 'InvokeEndpoint',
      stream: 'InvokeEndpointWithResponseStream',
      async: 'InvokeEndpointAsync',
    }
    for (const [invocation, operation] of Object.entries(operations)) {
      seals.faults.inject({ kind: 'request', operation, error })
      const target = seals.target({ invocation: invocation as keyof typeof operations }, client)
      expect(await target.ask(request('1'), never)).toEqual({
        kind: 'unanswered',
        latencyMs: 0,
        ...verdict,
        failure: {
          subject: target.subject,
          happened: typeof happened === 'string' ? happened : expect.stringMatching(happened),
          remedy: expect.stringMatching(/\.$/),
        },
      })
    }
    client.destroy()
    expect(asked()).toEqual(Object.values(operations).map((operation) => `${operation}: ${name}`))
  })

  test('a connection that breaks', async () => {
    seals.faults.inject({ kind: 'request', operation: 'InvokeEndpoint', dropConnection: 'before' })
    const client = runtimeClient()
    const invocation = await seals.target({}, client).ask(request('1'), never)
    client.destroy()
    expect(invocation).toMatchObject({ kind: 'unanswered', final: false, failure: { subject: 'endpoint seals-prod' } })
    expect(asked()).toEqual(['InvokeEndpoint: connection dropped before'])
  })
})

describe('T4 an endpoint', () => {
  test.each([
    ['that never answers', () => undefined],
    ['that begins to answer and stops', (_, answer) => void answer.write('37')],
  ] as [string, RequestListener][])('%s is given up', async (_, listener) => {
    for (const invocation of ['real-time', 'stream', 'async'] as const) {
      using hanging = await strangeEndpoint(listener, { invocation, timeoutMs: 100 })
      expect(await hanging.ask(request('Gentoo'), never)).toEqual({
        kind: 'unanswered',
        latencyMs: 100,
        final: false,
        throttled: false,
        notReady: true,
        failure: {
          subject: 'endpoint penguins',
          happened: 'no answer within 100 ms',
          remedy: 'Read the log group /aws/sagemaker/Endpoints/penguins.',
        },
      })
    }
  })

  test('under way at a cancellation ends with it', async () => {
    for (const invocation of ['real-time', 'stream', 'async'] as const) {
      const cancellation = new AbortController()
      using hanging = await strangeEndpoint(() => cancellation.abort(new Cancelled()), { invocation })
      await expect(hanging.ask(request('1'), cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
    }
  })
})
