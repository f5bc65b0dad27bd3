import type { RequestListener } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Cancelled } from '../../src/kit/errors.ts'
import { bucket } from '../rehearsal/aws/pipelines/small-image.ts'
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

const invocation = 'async'

test('the object that SageMaker writes is the answer, in the type that it says', async () => {
  const answered = await seals.ask('json', { invocation }, { accept: 'text/csv' })
  expect(answered).toMatchObject({ kind: 'answered', status: 200, contentType: 'application/json' })
  expect(answered.kind === 'answered' && textOf(answered.body)).toMatch(/^\{"predictions"/)
})

test('a body that lies on S3 is not sent', async () => {
  const bodyUri = `s3://${bucket}/in.csv`
  seals.world.objects.put(bucket, 'in.csv', '1,2')
  const answered = await seals.ask('', { invocation }, { bodyUri })
  expect(answered.kind === 'answered' && textOf(answered.body)).toBe('2.5,4\n')
  const [{ input } = {}] = seals.journal.of('SageMakerRuntime')
  expect(input).toEqual({ EndpointName: 'seals-async', ContentType: 'text/csv', InputLocation: bodyUri })
})

test("the failure object is the container's error", async () => {
  const answered = await seals.ask('explode', { invocation })
  expect(answered).toMatchObject({ kind: 'answered', status: undefined })
  expect(answered.kind === 'answered' && textOf(answered.body)).toBe('out of memory')
})

test('S3 may refuse what is not there yet', async () => {
  const error = { name: 'AccessDenied', message: 'Access Denied', status: 403 }
  seals.faults.inject({ kind: 'request', service: 'S3', operation: 'GetObject', error, times: 5 })
  const answered = await seals.ask('note', { invocation })
  expect(answered).toMatchObject({ kind: 'answered', status: 200 })
  expect(answered.latencyMs).toBeGreaterThan(1_000)
})

/** Takes the request and says where the answer will be. */
const taking =
  (places: Readonly<Record<string, string>>): RequestListener =>
  (_, answer) => {
    const headers = Object.entries(places).map(([name, uri]) => [`x-amzn-sagemaker-${name}`, uri])
    answer.writeHead(202, Object.fromEntries(headers) as Record<string, string>).end('{}')
  }

const output = `s3://${bucket}/nowhere.out`
const both = { outputlocation: output, failurelocation: `s3://${bucket}/nowhere-error.out` }

async function ask(listener: RequestListener, signal = never, accept?: string) {
  const order = { invocation, objects: seals.s3, timeoutMs: 60_000 } as const
  using endpoint = await strangeEndpoint(listener, order, seals.clock)
  return await endpoint.ask(request('1', { accept }), signal)
}

test('an object whose writer named no type has the one that was asked for', async () => {
  seals.world.objects.put(bucket, 'untyped.out', '1')
  const listener = taking({ outputlocation: `s3://${bucket}/untyped.out` })
  expect(await ask(listener, never, 'text/csv')).toMatchObject({ kind: 'answered', contentType: 'text/csv' })
  expect(await ask(listener)).toMatchObject({ kind: 'answered', contentType: '' })
})

describe('T4 an answer that does not come', () => {
  const log = 'Read the log group /aws/sagemaker/Endpoints/penguins'
  test.each([
    ['is waited for no longer', both, `${log}, or wait for longer.`],
    [
      'may be a failure that is written nowhere',
      { outputlocation: output },
      `${log}: without S3FailurePath no failure is put on S3.`,
    ],
  ])('%s', async (_, places, remedy) => {
    expect(await ask(taking(places))).toEqual({
      kind: 'unanswered',
      latencyMs: 60_000,
      final: false,
      throttled: false,
      notReady: true,
      failure: { subject: 'endpoint penguins', happened: `no answer on S3 within 1 min (${output})`, remedy },
    })
  })

  test('may be refused, and the permission is named', async () => {
    const error = { name: 'AccessDenied', message: 'Access Denied', status: 403 }
    seals.faults.inject({ kind: 'request', service: 'S3', operation: 'GetObject', error })
    const { failure } = (await ask(taking(both))) as { readonly failure?: { readonly remedy: string } }
    expect(failure?.remedy).toMatch(/add s3:GetObject and s3:ListBucket to the policy/)
  })

  test('is not waited for where its bucket is not there', async () => {
    expect(await ask(taking({ outputlocation: 's3://walruses/1.out' }))).toMatchObject({
      kind: 'unanswered',
      final: true,
      failure: { subject: 's3://walruses/1.out', happened: 'there is no such bucket' },
    })
  })

  test('is too large', async () => {
    seals.world.objects.put(bucket, 'large.out', 'x'.repeat(5_000_001))
    expect(await ask(taking({ outputlocation: `s3://${bucket}/large.out` }))).toMatchObject({
      kind: 'unanswered',
      final: false,
      failure: { subject: `s3://${bucket}/large.out`, happened: 'it is larger than 5000000 bytes' },
    })
  })

  test('has no place', async () => {
    expect(await ask(taking({}))).toMatchObject({
      kind: 'unanswered',
      final: false,
      failure: { happened: 'SageMaker does not say where the answer will be' },
    })
  })

  test('is not waited for after a cancellation', async () => {
    const cancellation = new AbortController()
    seals.clock.at(seals.clock.now() + 5_000, () => cancellation.abort(new Cancelled()))
    await expect(ask(taking(both), cancellation.signal)).rejects.toBeInstanceOf(Cancelled)
  })
})
