import { CloudWatchClient, type MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals'
import { endpointLatency } from '../../src/aws/endpoint-latency.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { recordingLog } from '../kit/recording-log.ts'
import { rehearse, startMs } from '../rehearsal/aws/rehearse.ts'
import { sealEndpoints } from '../rehearsal/aws/hosting/seal-endpoints.ts'

let seals: Awaited<ReturnType<typeof sealEndpoints>>

beforeAll(async () => {
  seals = await sealEndpoints()
  await seals.createModel('small', { answer: 's' })
  await seals.createModel('large', { answer: 'l' })
  await seals.createConfig(
    'both',
    { VariantName: 'Small', ModelName: 'small' },
    { VariantName: 'Large', ModelName: 'large' },
  )
  await seals.create('both')
  await seals.settle()
}, 30_000)
afterAll(() => seals[Symbol.asyncDispose]())
afterEach(() => seals.faults.clear())

/** Sends requests that sleep so long, and tells of the time around them. */
async function measured(requests: readonly (readonly [variant: string, sleepMs: number])[]) {
  await seals.clock.sleep(600_000)
  const sinceMs = seals.clock.now()
  for (const [TargetVariant, ms] of requests) await seals.invoke(`sleep ${ms}`, { TargetVariant })
  return { endpointName: 'seals-prod', variants: ['Small', 'Large'], sinceMs, untilMs: seals.clock.now() }
}

const latency = () => endpointLatency(new CloudWatchClient(seals.client))

const stage = () => ({ clock: seals.clock, signal: new AbortController().signal, log: recordingLog() })

test('how long the models took, by the server, over both variants', async () => {
  const window = await measured([
    ['Small', 20],
    ['Large', 80],
    ['Large', 80],
  ])
  expect(await latency().find(window)).toBeUndefined()
  await seals.clock.sleep(60_000)
  const found = await latency().find(window)
  if (found === undefined || found instanceof WorldError) throw new Error('nothing is found')
  expect(found.invocations).toBe(3)
  // A third of them slept for 20 ms, the others for 80 ms.
  expect(found.modelLatency?.averageMs).toBeGreaterThanOrEqual(60)
  expect(found.modelLatency?.p95Ms).toBeGreaterThanOrEqual(60)
  expect(found.overheadLatency?.averageMs).toBeLessThan(found.modelLatency?.averageMs ?? 0)
  expect(await latency().find({ ...window, variants: ['Small'] })).toMatchObject({ invocations: 1 })
})

test('other times and other endpoints do not count', async () => {
  const window = await measured([['Small', 0]])
  await seals.clock.sleep(120_000)
  expect(
    await latency().find({ ...window, sinceMs: window.sinceMs - 120_000, untilMs: window.sinceMs - 60_000 }),
  ).toBeUndefined()
  expect(await latency().find({ ...window, endpointName: 'others' })).toBeUndefined()
})

describe('CloudWatch is late', () => {
  test('and waited for until it covers the test', async () => {
    const window = await measured([
      ['Small', 0],
      ['Small', 0],
    ])
    const waiting = stage()
    expect(await latency().wait({ ...window, requests: 2, timeoutMs: 300_000 }, waiting)).toMatchObject({
      invocations: 2,
    })
    expect(seals.clock.now() - window.untilMs).toBeGreaterThanOrEqual(60_000)
    expect(waiting.log.lines).toEqual(['metrics of endpoint seals-prod: CloudWatch tells of 0 of 2 requests'])
  })

  test('and what it has at the end of the time has to do', async () => {
    const window = await measured([['Small', 0]])
    expect(await latency().wait({ ...window, requests: 1, timeoutMs: 30_000 }, stage())).toBeUndefined()
    expect(await latency().wait({ ...window, requests: 2, timeoutMs: 60_000 }, stage())).toMatchObject({
      invocations: 1,
    })
  })
})

test('a role that may not look has its refusal as the answer, at once', async () => {
  await using aws = await rehearse({ allow: ['sagemaker:*'] })
  const { find: look, wait: follow } = endpointLatency(new CloudWatchClient(aws.client))
  const window = { endpointName: 'penguins', variants: ['AllTraffic'], sinceMs: startMs, untilMs: startMs }
  const refused = { message: expect.stringContaining('not allowed to cloudwatch:GetMetricData') }
  expect(await look(window)).toMatchObject(refused)
  const waiting = { ...stage(), clock: aws.clock }
  expect(await follow({ ...window, requests: 1, timeoutMs: 300_000 }, waiting)).toMatchObject(refused)
  expect(aws.clock.now()).toBe(startMs)
})

test('a CloudWatch that is out of order is said so', async () => {
  const window = await measured([])
  const error = { name: 'InternalServiceFault', message: 'no', status: 500 }
  seals.faults.inject({ kind: 'request', operation: 'GetMetricData', error })
  await expect(latency().find(window)).rejects.toMatchObject({ failure: { subject: 'metrics of endpoint seals-prod' } })
})

test('pages of figures belong together', async () => {
  const pages: readonly MetricDataResult[][] = [
    [{ Id: 'q0', Timestamps: [new Date(startMs)], Values: [1] }],
    [
      { Id: 'q0', Timestamps: [new Date(startMs + 60_000)], Values: [3] },
      { Id: 'q1', Timestamps: [new Date(startMs), new Date(startMs + 60_000)], Values: [10_000, 50_000] },
    ],
  ]
  const client = new CloudWatchClient(seals.client)
  client.middlewareStack.add(
    () => (args) => {
      const { NextToken = '0' } = args.input as { readonly NextToken?: string }
      const next = Number(NextToken) + 1
      const output = {
        MetricDataResults: pages[Number(NextToken)],
        ...(next < pages.length && { NextToken: String(next) }),
      }
      return Promise.resolve({ output: { ...output, $metadata: {} }, response: {} })
    },
    { step: 'initialize' },
  )
  const window = { endpointName: 'penguins', variants: ['AllTraffic'], sinceMs: startMs, untilMs: startMs + 60_000 }
  expect(await endpointLatency(client).find(window)).toMatchObject({ invocations: 4, modelLatency: { averageMs: 40 } })
})
