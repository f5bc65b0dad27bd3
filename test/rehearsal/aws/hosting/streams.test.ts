import { InvokeEndpointWithResponseStreamCommand } from '@aws-sdk/client-sagemaker-runtime'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sealEndpoints } from './seal-endpoints.ts'

let seals: Awaited<ReturnType<typeof sealEndpoints>>

beforeAll(async () => {
  seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '2.5,4\n' })
  await seals.create('v1')
  await seals.settle()
}, 30_000)
afterAll(() => seals[Symbol.asyncDispose]())

const begin = (Body: string, more = {}) =>
  seals.runtime.send(
    new InvokeEndpointWithResponseStreamCommand({
      EndpointName: 'seals-prod',
      Body: Buffer.from(Body),
      ContentType: 'text/csv',
      Accept: 'text/plain',
      ...more,
    }),
  )

async function stream(body: string, more = {}) {
  const { Body = [], ...head } = await begin(body, more)
  const parts: string[] = []
  for await (const { PayloadPart } of Body) parts.push(Buffer.from(PayloadPart?.Bytes ?? []).toString())
  return { ...head, parts }
}

test('an answer comes part by part, as the container sends it', async () => {
  const { parts, ContentType, InvokedProductionVariant } = await stream('stream', { TargetVariant: 'AllTraffic' })
  expect({ parts, ContentType, InvokedProductionVariant }).toEqual({
    parts: ['one,', 'two'],
    ContentType: 'text/plain',
    InvokedProductionVariant: 'AllTraffic',
  })
  const [, headers] = JSON.parse((await stream('headers')).parts.join('')) as [string, Record<string, string>]
  expect(headers).toMatchObject({ 'Content-Type': 'text/csv', Accept: 'text/plain' })
})

test('what the container refuses is a ModelError before any part', async () => {
  await expect(begin('rubbish')).rejects.toMatchObject({ name: 'ModelError', OriginalStatusCode: 400 })
})

test('a stream opens no session, and finds no variant that is not there', async () => {
  await expect(begin('stream', { SessionId: 'NEW_SESSION' })).rejects.toMatchObject({ name: 'ValidationError' })
  await expect(begin('stream', { TargetVariant: 'Other' })).rejects.toThrow('Variant Other not found for Request')
})

test('a session that a container opens is named, and reaches it again', async () => {
  const { NewSessionId } = await seals.invoke('session', { SessionId: 'NEW_SESSION' })
  expect(NewSessionId).toBe('session-1; Expires=2026-11-20T10:00:00Z')
  expect((await seals.invoke('session', { SessionId: 'session-1' })).text).toBe('session-1')
})

test('a container that dies in the middle breaks the stream', async () => {
  await expect(stream('break off')).rejects.toMatchObject({ name: 'ModelStreamError', ErrorCode: 'StreamBroken' })
})
