import type { RequestListener, ServerResponse } from 'node:http'
import { setTimeout as later } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { awsError } from '../../rehearsal/aws/aws-error.ts'
import { eventFrames } from '../../rehearsal/aws/protocols/event-stream.ts'
import { never, request, servingSeals, strangeEndpoint, textOf } from './asked-endpoints.ts'

let seals: Awaited<ReturnType<typeof servingSeals>>

beforeAll(async () => {
  seals = await servingSeals()
}, 30_000)
afterAll(() => seals[Symbol.asyncDispose]())

test('the parts are put together', async () => {
  const invocation = await seals.ask('stream', { invocation: 'stream', targetVariant: 'AllTraffic' })
  expect(invocation).toEqual({
    kind: 'answered',
    latencyMs: 0,
    firstByteMs: 0,
    status: 200,
    contentType: 'text/plain',
    body: Buffer.from('one,two'),
    variant: 'AllTraffic',
  })
})

test('what the container breaks off is an answer without a status', async () => {
  const invocation = await seals.ask('break off', { invocation: 'stream' })
  expect(invocation).toMatchObject({ kind: 'answered', status: undefined })
  expect(invocation.kind === 'answered' && textOf(invocation.body)).toMatch(/^StreamBroken: The connection/)
})

/** Frames of an event stream, and what happens after them. */
const streaming =
  (
    frames: () => AsyncIterable<object>,
    end: (answer: ServerResponse) => void = (answer) => answer.end(),
  ): RequestListener =>
  (_, answer) =>
    void (async () => {
      answer.setHeader('content-type', 'application/vnd.amazon.eventstream')
      for await (const frame of eventFrames(frames())) {
        if (answer.destroyed) return
        answer.write(frame)
      }
      end(answer)
    })()

const part = (text: string) => ({ PayloadPart: { Bytes: Buffer.from(text) } })

const ask = async (listener: RequestListener, more = {}) => {
  using endpoint = await strangeEndpoint(listener, { invocation: 'stream', ...more })
  return await endpoint.ask(request('1'), never)
}

test('the first byte and the last have each their time', async () => {
  const invocation = await ask(
    streaming(async function* () {
      yield part('')
      await later(40)
      yield part('37')
      await later(40)
      yield part('50')
    }),
  )
  expect(invocation).toMatchObject({ kind: 'answered', status: 200, body: Buffer.from('3750') })
  const { firstByteMs = 0, latencyMs } = invocation as Extract<typeof invocation, { kind: 'answered' }>
  expect(firstByteMs).toBeGreaterThanOrEqual(39)
  // The first part may have come late; what lies between is only about as long.
  expect(latencyMs - firstByteMs).toBeGreaterThan(1)
  expect(latencyMs).toBeGreaterThanOrEqual(79)
})

test('a stream without parts is an empty answer', async () => {
  const nothing = streaming(async function* () {
    yield* []
  })
  expect(await ask(nothing)).toMatchObject({
    kind: 'answered',
    status: 200,
    firstByteMs: undefined,
    body: Buffer.alloc(0),
  })
})

describe.each([
  ['at once', []],
  ['after a part', [part('37')]],
])('an error inside the stream %s', (_, before) => {
  const failing = (name: string, members = {}) =>
    streaming(async function* () {
      yield* before
      throw awsError(name, 'no', 400, members)
    })

  test("is the container's", async () => {
    const invocation = await ask(failing('ModelStreamError', { ErrorCode: 'ModelInvocationTimeExceeded' }))
    expect(invocation).toMatchObject({
      kind: 'answered',
      status: undefined,
      body: new TextEncoder().encode('ModelInvocationTimeExceeded: no'),
    })
  })

  test("is SageMaker's own", async () => {
    expect(await ask(failing('InternalStreamFailure'))).toMatchObject({
      kind: 'unanswered',
      final: false,
      failure: {
        subject: 'endpoint penguins',
        happened: 'SageMaker could not pass on the stream (no)',
        remedy: 'Run the job again later.',
      },
    })
  })
})

const endless = streaming(async function* () {
  for (;;) {
    yield part('37')
    await later(5)
  }
})
const one = async function* () {
  yield part('37')
}
const nothing = async function* () {
  yield* []
}
const huge = async function* () {
  yield part('x'.repeat(4_000_000))
  yield part('x'.repeat(1_000_001))
}
const partial = Buffer.from([0, 0, 1, 0, 0])
const broken = 'the stream did not come to its end'

test.each<[string, RequestListener, object, string]>([
  [
    'breaks off after a part',
    streaming(one, (answer) => void answer.write(partial, () => answer.destroy())),
    {},
    `${broken} (aborted)`,
  ],
  [
    'ends in the middle of a part',
    streaming(one, (answer) => answer.end(partial)),
    {},
    `${broken} (Truncated event message received.)`,
  ],
  [
    'ends in the middle of its first part',
    streaming(nothing, (answer) => answer.end(partial)),
    {},
    `${broken} (Truncated event message received.)`,
  ],
  ['is too large', streaming(huge), {}, `${broken} (the answer is larger than 5000000 bytes)`],
  ['never ends', endless, { timeoutMs: 100 }, 'no answer within 100 ms'],
  ['falls silent', streaming(one, () => undefined), { silenceMs: 60 }, 'the stream was silent for 60 ms'],
  ['is silent from the beginning', () => undefined, { silenceMs: 60 }, 'the stream was silent for 60 ms'],
])('a stream that %s is no success', async (_, listener, more, happened) => {
  expect(await ask(listener, more)).toMatchObject({
    kind: 'unanswered',
    final: false,
    failure: {
      subject: 'endpoint penguins',
      happened,
      remedy: 'Read the log group /aws/sagemaker/Endpoints/penguins.',
    },
  })
})
