import { expect, test } from '@jest/globals'
import type { CaseRequest } from '../../src/domain/smoke-case.ts'
import type { Invocation } from '../../src/domain/smoke-invocation.ts'
import { askSender } from '../../src/http/ask-sender.ts'
import { fakeClock } from '../../rehearsal/aws/clock.ts'
import { Cancelled } from '../../src/kit/errors.ts'

const answered = { kind: 'answered', latencyMs: 30, contentType: 'text/csv', body: Buffer.from('1') } as const
const unanswered = {
  kind: 'unanswered',
  latencyMs: 30,
  failure: { subject: 'endpoint x', happened: 'no answer within 70 s', remedy: 'Wait.' },
  final: false,
  throttled: false,
  notReady: false,
} as const

function request(body: string): CaseRequest {
  return {
    body: Buffer.from(body),
    bodyUri: undefined,
    contentType: 'text/csv',
    accept: undefined,
    method: 'POST',
    path: undefined,
    headers: {},
  }
}

test.each<[Invocation, object]>([
  [
    { ...answered, status: 200 },
    { ok: true, status: 200, fromModel: true, throttled: false, timedOut: false, latencyMs: 30, firstByteMs: 30 },
  ],
  [
    { ...answered, status: 204, firstByteMs: 10 },
    { ok: true, status: 204, fromModel: true, throttled: false, timedOut: false, latencyMs: 30, firstByteMs: 10 },
  ],
  [
    { ...answered, status: 429 },
    {
      ok: false,
      status: 429,
      fromModel: false,
      throttled: true,
      timedOut: false,
      latencyMs: 30,
      firstByteMs: 30,
      problem: 'status 429',
    },
  ],
  [
    { ...answered, status: 500 },
    {
      ok: false,
      status: 500,
      fromModel: true,
      throttled: false,
      timedOut: false,
      latencyMs: 30,
      firstByteMs: 30,
      problem: 'status 500',
    },
  ],
  [
    { ...answered, status: undefined },
    {
      ok: false,
      status: 0,
      fromModel: true,
      throttled: false,
      timedOut: false,
      latencyMs: 30,
      firstByteMs: 30,
      problem: 'status 0',
    },
  ],
  [
    unanswered,
    {
      ok: false,
      status: 0,
      fromModel: false,
      throttled: false,
      timedOut: false,
      latencyMs: 30,
      firstByteMs: 30,
      problem: 'no answer within 70 s',
    },
  ],
  [
    { ...unanswered, throttled: true },
    {
      ok: false,
      status: 0,
      fromModel: false,
      throttled: true,
      timedOut: false,
      latencyMs: 30,
      firstByteMs: 30,
      problem: 'no answer within 70 s',
    },
  ],
  [
    { ...unanswered, latencyMs: 1_000 },
    {
      ok: false,
      status: 0,
      fromModel: false,
      throttled: false,
      timedOut: true,
      latencyMs: 1_000,
      firstByteMs: 1_000,
      problem: 'no answer within 70 s',
    },
  ],
])('an invocation is a sample: %j', async (invocation, sample) => {
  const clock = fakeClock()
  const order = { connections: 1, timeoutMs: 1_000, signal: new AbortController().signal, clock }
  await using sender = askSender(async () => invocation, [request('a')], order)
  expect(await sender.send(0, clock.now())).toEqual(sample)
})

test('requests are asked in turn, so many at a time, and their wait counts', async () => {
  const clock = fakeClock()
  const asked: string[] = []
  const ask = async ({ body }: CaseRequest) => {
    asked.push(Buffer.from(body).toString())
    await clock.sleep(30)
    return { ...answered, status: 200 }
  }
  const order = { connections: 2, timeoutMs: 1, signal: new AbortController().signal, clock }
  await using sender = askSender(ask, ['a', 'b', 'c'].map(request), order)
  const nowMs = clock.now()
  const samples = await Promise.all([0, 1, 2, 3].map((position) => sender.send(position, nowMs)))
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
  expect(samples.map(({ latencyMs }) => latencyMs)).toEqual([30, 30, 60, 60])
})

test('an abort ends all waiting', async () => {
  const clock = fakeClock()
  const cancellation = new AbortController()
  const order = { connections: 1, timeoutMs: 1, signal: cancellation.signal, clock }
  await using sender = askSender(
    (_, signal) => clock.sleep(1_000, signal).then(() => unanswered),
    [request('a')],
    order,
  )
  const sent = [sender.send(0, clock.now()), sender.send(1, clock.now())]
  cancellation.abort(new Cancelled())
  for (const each of sent) await expect(each).rejects.toBeInstanceOf(Cancelled)
})
