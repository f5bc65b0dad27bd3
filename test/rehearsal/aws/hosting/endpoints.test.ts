import {
  DeleteEndpointCommand,
  ListEndpointsCommand,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { startMs } from '../rehearse.ts'
import { linesOf } from '../pipelines/small-image.ts'
import { logGroup, sealEndpoints } from './seal-endpoints.ts'

const EndpointName = 'seals-prod'
const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/seals-prod'
const pingReason =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'

test('an endpoint comes into service with the image it was given, by digest', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.create('v1')
  expect(await seals.describe()).toMatchObject({
    EndpointStatus: 'Creating',
    PendingDeploymentSummary: {
      EndpointConfigName: 'v1',
      ProductionVariants: [{ VariantName: 'AllTraffic', VariantStatus: [{ Status: 'Creating' }] }],
    },
  })
  const { statuses, endpoint } = await seals.settle()
  const digest = seals.world.images.resolve(seals.image)
  expect(statuses).toEqual(['Creating', 'InService'])
  expect(endpoint).toMatchObject({
    EndpointArn: arn,
    EndpointConfigName: 'v1',
    ProductionVariants: [
      {
        VariantName: 'AllTraffic',
        DeployedImages: [{ SpecifiedImage: seals.image, ResolvedImage: `${seals.image.replace(':v1', '')}@${digest}` }],
        CurrentInstanceCount: 1,
        DesiredInstanceCount: 1,
      },
    ],
  })
  expect(endpoint.PendingDeploymentSummary).toBeUndefined()
  expect(seals.clock.now() - startMs).toBe(180_000)
  expect(linesOf(seals.aws, logGroup)).toEqual(['serving 1'])
  const [stream] = seals.state.logGroups.get(logGroup)?.streams.keys() ?? []
  expect(stream).toMatch(/^AllTraffic\/i-[0-9a-f]{17}$/)
})

test('an update changes the answers when it is done, and tells the old server to stop', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  await seals.create('v1')
  await seals.settle()
  await seals.update('v2')
  expect(await seals.describe()).toMatchObject({
    EndpointStatus: 'Updating',
    EndpointConfigName: 'v1',
    PendingDeploymentSummary: { EndpointConfigName: 'v2' },
  })
  await seals.clock.sleep(100_000)
  expect((await seals.invoke()).text).toBe('1')

  const { statuses, endpoint } = await seals.settle()
  expect(statuses).toEqual(['Updating', 'InService'])
  expect(endpoint).toMatchObject({ EndpointConfigName: 'v2' })
  expect((await seals.invoke()).text).toBe('2')
  const lines = () => linesOf(seals.aws, logGroup)
  for (let tries = 0; !lines().includes('told to stop: 1') && tries < 200; tries += 1) await seals.invoke()
  expect(lines()).toEqual(['serving 1', 'told to stop: 1', 'serving 2'])
})

test.each([
  ['whose program ends at once', { answer: '2', crash: 'no module named seals' }, 'no module named seals'],
  ['that is never well', { answer: '2', sick: true }, 'serving 2'],
] as const)(
  'a container %s: a new endpoint fails, an update goes back to the old config',
  async (_what, manners, line) => {
    await using seals = await sealEndpoints()
    await seals.prepare('bad', manners)
    await seals.prepare('good', { answer: '1' })
    await seals.create('bad')
    const created = await seals.settle()
    expect(created.statuses).toEqual(['Creating', 'Failed'])
    expect(created.endpoint.FailureReason).toBe(pingReason)
    expect(seals.clock.now() - startMs).toBe(480_000)
    expect(linesOf(seals.aws, logGroup)).toContain(line)
    await expect(seals.update('good')).rejects.toMatchObject({ name: 'ValidationException' })
    await seals.sagemaker.send(new DeleteEndpointCommand({ EndpointName }))
    await seals.clock.sleep(10_000)

    await seals.create('good')
    await seals.settle()
    await seals.update('bad')
    const updated = await seals.settle()
    expect(updated.statuses).toEqual(['Updating', 'RollingBack', 'InService'])
    expect(updated.endpoint).toMatchObject({ EndpointConfigName: 'good', FailureReason: pingReason })
    expect((await seals.invoke()).text).toBe('1')
  },
)

test("an archive that is none fails the endpoint, in AWS's words", async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  seals.world.objects.put('sagemaker-eu-west-1-111122223333', 'models/v1.tar.gz', 'no archive')
  await seals.create('v1')
  const { endpoint } = await seals.settle()
  expect(endpoint).toMatchObject({
    EndpointStatus: 'Failed',
    FailureReason: expect.stringContaining('Failed to extract model data archive for container'),
  })
})

test.each([
  ['endpoint-silent-rollback', undefined],
  ['endpoint-unhealthy', pingReason],
  ['endpoint-capacity', expect.stringContaining('InsufficientInstanceCapacity')],
] as const)('%s on demand: InService again, with the old config', async (kind, reason) => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  await seals.create('v1')
  await seals.settle()
  seals.faults.inject({ kind, endpoint: EndpointName, times: 1 })
  await seals.update('v2')
  const { statuses, endpoint } = await seals.settle()
  expect(statuses).toEqual(['Updating', 'RollingBack', 'InService'])
  expect([endpoint.EndpointConfigName, endpoint.FailureReason]).toEqual(['v1', reason])
  expect(endpoint.PendingDeploymentSummary).toBeUndefined()
  expect((await seals.invoke()).text).toBe('1')

  await seals.update('v2')
  const again = await seals.settle()
  expect([again.endpoint.EndpointConfigName, again.endpoint.FailureReason]).toEqual(['v2', undefined])
})

test('no capacity for a new endpoint: Failed', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  seals.faults.inject({ kind: 'endpoint-capacity', endpoint: EndpointName })
  await seals.create('v1')
  const { endpoint } = await seals.settle()
  expect(endpoint).toMatchObject({ EndpointStatus: 'Failed', FailureReason: expect.stringContaining('capacity') })
})

test('a rollback that fails leaves UpdateRollbackFailed, from which only deletion leads', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  await seals.create('v1')
  await seals.settle()
  seals.faults.inject({ kind: 'endpoint-capacity', endpoint: EndpointName })
  seals.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: EndpointName })
  await seals.update('v2')
  expect((await seals.settle()).statuses).toEqual(['Updating', 'RollingBack', 'UpdateRollbackFailed'])
  await expect(seals.update('v2')).rejects.toThrow('in status UpdateRollbackFailed')
  expect((await seals.invoke()).text).toBe('1')
})

test('while an endpoint is on its way, it is neither updated nor deleted', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  const remove = () => seals.sagemaker.send(new DeleteEndpointCommand({ EndpointName }))
  const busy = { name: 'ValidationException', message: `Cannot update in-progress endpoint "${arn}".` }
  seals.faults.inject({ kind: 'endpoint-stuck', endpoint: EndpointName, times: 1 })
  await seals.create('v1')
  await seals.clock.sleep(3_500_000)
  await expect(remove()).rejects.toMatchObject(busy)
  await expect(seals.update('v2')).rejects.toMatchObject(busy)
  expect((await seals.settle()).endpoint).toMatchObject({ EndpointStatus: 'Failed' })
  await remove()
  await seals.clock.sleep(20_000)
  await expect(seals.describe()).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Could not find endpoint "${arn}".`,
  })

  await seals.create('v1')
  await seals.settle()
  await expect(seals.create('v1')).rejects.toThrow(`Cannot create already existing endpoint "${arn}".`)
  await expect(seals.update('v1')).rejects.toThrow('already uses')
  const remedy = seals.faults.inject({ kind: 'endpoint-system-updating', endpoint: EndpointName })
  expect(await seals.describe()).toMatchObject({ EndpointStatus: 'SystemUpdating' })
  await expect(seals.update('v2')).rejects.toMatchObject(busy)
  expect((await seals.invoke()).text).toBe('1')
  remedy()
  await seals.update('v2')
  await expect(seals.update('v1')).rejects.toMatchObject(busy)
  const { Endpoints } = await seals.sagemaker.send(new ListEndpointsCommand({ StatusEquals: 'Updating' }))
  expect(Endpoints).toMatchObject([{ EndpointName, EndpointStatus: 'Updating' }])
})

test.each([
  ['forgets scaled instances and weights unless asked', {}, [1, 1]],
  ['keeps them when asked', { RetainAllVariantProperties: true }, [4, 3]],
  [
    'keeps all but what is excluded',
    {
      RetainAllVariantProperties: true,
      ExcludeRetainedVariantProperties: [{ VariantPropertyType: 'DesiredWeight' as const }],
    },
    [4, 1],
  ],
])('an update %s', async (_what, more, expected) => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  await seals.create('v1')
  await seals.settle()
  const scale = (VariantName: string) => {
    const DesiredWeightsAndCapacities = [{ VariantName, DesiredInstanceCount: 4, DesiredWeight: 3 }]
    return seals.sagemaker.send(
      new UpdateEndpointWeightsAndCapacitiesCommand({ EndpointName, DesiredWeightsAndCapacities }),
    )
  }
  await expect(scale('Other')).rejects.toThrow('"Other" is/are not present within endpoint configuration "v1"')
  await scale('AllTraffic')
  expect((await seals.settle()).statuses).toEqual(['Updating', 'InService'])
  await seals.update('v2', more)
  const [variant] = (await seals.settle()).endpoint.ProductionVariants ?? []
  expect([variant?.CurrentInstanceCount, variant?.CurrentWeight]).toEqual(expected)
})
