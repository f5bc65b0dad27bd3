import { expect, test } from '@jest/globals'
import { fakeClock } from '../../rehearsal/aws/clock.ts'
import type { Invocation } from '../../src/domain/smoke-invocation.ts'
import { nowhere, performSmokeTest } from './smoke-tests.ts'

const answered = (status: number): Invocation => ({
  kind: 'answered',
  latencyMs: 0,
  status,
  contentType: 'text/plain',
  body: Buffer.from(status === 200 ? '1' : 'no healthy target'),
})
const unanswered = (happened: string, more: object = {}): Invocation => ({
  kind: 'unanswered',
  latencyMs: 0,
  failure: { subject: 'it', happened, remedy: 'Read the log.' },
  final: false,
  throttled: false,
  notReady: false,
  ...more,
})

/** Warms up a model that takes so long for each answer of a clock of its own. */
async function warmUp(takesMs: number, answer: (position: number) => Invocation, given: object = {}) {
  const clock = fakeClock()
  const startMs = clock.now()
  const askedAtMs: number[] = []
  const target = {
    subject: 'it',
    async ask() {
      askedAtMs.push(clock.now() - startMs)
      await clock.sleep(takesMs)
      return answer(askedAtMs.length)
    },
    openSender: undefined,
    logTail: async () => [],
    async [Symbol.asyncDispose]() {},
  }
  const result = await performSmokeTest({
    client: nowhere,
    clock,
    files: { 'cases.json': { samples: [{ input: '1', expected: null }] } },
    inputs: {
      'endpoint-name': 'it',
      cases: 'cases.json',
      'warm-up': '20',
      'warm-up-timeout': '3m',
      ...given,
    },
    world: { openTarget: async () => target },
  })
  return { ...result, askedAtMs }
}

test('a model that hangs is given up when the time is over, and no case is asked', async () => {
  const hang = () => unanswered('no answer within 1 min 10 s', { notReady: true })
  const { outputs, failure, askedAtMs } = await warmUp(70_000, hang)
  expect(askedAtMs).toHaveLength(3)
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
  expect(failure).toEqual({
    subject: 'it',
    happened: 'the model did not become ready within 3 min (no answer within 1 min 10 s)',
    remedy: "Read the log. Or give it longer by 'warm-up-timeout'.",
  })
})

test('so is one that stands behind a load balancer without a healthy target', async () => {
  const { outputs, failure, askedAtMs } = await warmUp(100, () => answered(503), { 'warm-up-timeout': '30s' })
  expect(Math.max(...askedAtMs)).toBeLessThanOrEqual(31_000)
  expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure', passed: '0' })
  expect(failure?.happened).toBe('the model did not become ready within 30 s (error 503: no healthy target)')
})

test('so is one that never answers for whatever reason', async () => {
  const { failure, askedAtMs } = await warmUp(60_000, () => unanswered('the connection was closed'))
  expect(askedAtMs).toEqual([0, 60_000, 120_000])
  expect(failure?.happened).toBe('the model did not become ready within 3 min (the connection was closed)')
})

test('one that answers slowly is ready, and is warmed up no longer than that', async () => {
  const { outputs, lines, askedAtMs } = await warmUp(50_000, () => answered(200))
  expect(askedAtMs).toEqual([0, 50_000, 100_000, 150_000, 200_000])
  expect(outputs).toMatchObject({ outcome: 'passed', passed: '1' })
  expect(lines).toContain(
    "warm-up: 4 of 4 requests answered, the first in 0 ms, ready after 50 s; 'warm-up-timeout' ended it before all 20",
  )
})

test('one that breaks off after it was ready is not called unready', async () => {
  const breaking = (position: number) => (position === 1 ? answered(200) : unanswered('the connection was closed'))
  const { failure } = await warmUp(60_000, breaking)
  expect(failure?.happened).toBe('the connection was closed')
})

test('a refusal that is final ends it, and is told by the cases', async () => {
  const { failure, askedAtMs } = await warmUp(100, () => unanswered('not allowed', { final: true }))
  expect(askedAtMs).toHaveLength(2)
  expect(failure?.happened).toBe('not allowed')
})
