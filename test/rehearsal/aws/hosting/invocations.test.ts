import { expect, test } from '@jest/globals'
import { sealEndpoints } from './seal-endpoints.ts'

async function serving() {
  const seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '2.5,4\n' })
  await seals.create('v1')
  await seals.settle()
  return seals
}

test('bytes and the permitted headers reach the container; its answer comes back', async () => {
  await using seals = await serving()
  const { text, ContentType, InvokedProductionVariant, CustomAttributes } = await seals.invoke('headers', {
    ContentType: 'text/csv',
    Accept: 'application/json',
    CustomAttributes: 'trace=1',
    InferenceId: 'id-1',
    TargetVariant: 'AllTraffic',
  })
  expect({ ContentType, InvokedProductionVariant, CustomAttributes }).toEqual({
    ContentType: 'application/json',
    InvokedProductionVariant: 'AllTraffic',
    CustomAttributes: 'seen',
  })
  const [path, headers] = JSON.parse(text) as [string, Record<string, string>]
  expect(path).toBe('/invocations')
  expect(
    Object.keys(headers)
      .map((name) => name.toLowerCase())
      .sort(),
  ).toEqual([
    'accept',
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-amzn-sagemaker-custom-attributes',
    'x-amzn-sagemaker-inference-id',
    'x-amzn-sagemaker-target-variant',
  ])
  expect(headers).toMatchObject({ 'Content-Type': 'text/csv', 'X-Amzn-SageMaker-Custom-Attributes': 'trace=1' })

  const bytes = new Uint8Array([0, 255, 10, 13, 128])
  const binary = await seals.invoke(bytes, { ContentType: 'application/octet-stream' })
  expect([...binary.bytes]).toEqual([...bytes].reverse())
})

test.each([
  ['rubbish', 400, 'client', 'expected 5 values'],
  ['explode', 500, 'server', 'out of memory'],
])('what the container refuses is a ModelError (%s)', async (body, status, side, message) => {
  await using seals = await serving()
  await expect(seals.invoke(body)).rejects.toMatchObject({
    name: 'ModelError',
    message: expect.stringContaining(
      `Received ${side} error (${status}) from primary with message "${message}". See https://`,
    ),
    OriginalStatusCode: status,
    OriginalMessage: message,
    LogStreamArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/seals-prod',
    $metadata: { httpStatusCode: 424 },
  })
})

test('a container that dies over a request is a ModelError too', async () => {
  await using seals = await serving()
  await expect(seals.invoke('vanish')).rejects.toMatchObject({ name: 'ModelError', OriginalStatusCode: 0 })
})

test('only an endpoint that serves can be invoked', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  const missing = {
    name: 'ValidationError',
    message: 'Endpoint seals-prod of account 111122223333 not found.',
    $metadata: { httpStatusCode: 400 },
  }
  await expect(seals.invoke()).rejects.toMatchObject(missing)
  await seals.create('v1')
  await expect(seals.invoke()).rejects.toMatchObject(missing)
  await seals.settle()
  await expect(seals.invoke()).resolves.toMatchObject({ text: '1' })
  await expect(seals.invoke('seal', { TargetVariant: 'Other' })).rejects.toThrow('Variant Other not found for Request')
  await expect(seals.invoke('seal', { TargetModel: 'a.tar.gz' })).rejects.toThrow('is not a multi-model endpoint')
})

test('requests are shared between variants by weight, or go where they are sent', async () => {
  await using seals = await sealEndpoints()
  await seals.createModel('small', { answer: 's' })
  await seals.createModel('large', { answer: 'l' })
  await seals.createConfig(
    'both',
    { VariantName: 'Small', ModelName: 'small', InitialVariantWeight: 3 },
    { VariantName: 'Large', ModelName: 'large', InitialVariantWeight: 1 },
  )
  await seals.create('both')
  await seals.settle()
  const answers: string[] = []
  for (let index = 0; index < 8; index += 1) answers.push((await seals.invoke()).text)
  expect(answers.sort().join('')).toBe('llssssss')
  expect(await seals.invoke('seal', { TargetVariant: 'Large' })).toMatchObject({
    text: 'l',
    InvokedProductionVariant: 'Large',
  })
})

test('wrong answers on demand: every number multiplied, nothing else touched', async () => {
  await using seals = await serving()
  const remedy = seals.faults.inject({ kind: 'wrong-answers', endpoint: 'seals-prod', factor: 10 })
  expect((await seals.invoke()).text).toBe('25,40\n')
  expect(JSON.parse((await seals.invoke('json')).text)).toEqual({ predictions: [20, { low: -15 }], unit: '2 kg' })
  remedy()
  expect((await seals.invoke()).text).toBe('2.5,4\n')
})

test('a payload above the limit is refused before the container sees it', async () => {
  await using seals = await serving()
  await expect(seals.invoke(new Uint8Array(26_214_401))).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('less than or equal to 26214400'),
  })
})

test('model servers end with the local AWS', async () => {
  const seals = await serving()
  const pid = Number((await seals.invoke('pid')).text)
  expect(process.kill(pid, 0)).toBe(true)
  await seals[Symbol.asyncDispose]()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})
