import { CreateEndpointCommand, type DeploymentConfig } from '@aws-sdk/client-sagemaker'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import { sealEndpoints } from './seal-endpoints.ts'

type Routing = NonNullable<DeploymentConfig['BlueGreenUpdatePolicy']>['TrafficRoutingConfiguration']

const percent = (Value: number) => ({ Type: 'CAPACITY_PERCENT' as const, Value })
const blueGreen = (routing: Routing, TerminationWaitInSeconds = 0): DeploymentConfig => ({
  BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: routing, TerminationWaitInSeconds },
})
const canary = blueGreen({ Type: 'CANARY', WaitIntervalInSeconds: 300, CanarySize: percent(10) }, 120)
const linear = blueGreen({ Type: 'LINEAR', WaitIntervalInSeconds: 300, LinearStepSize: percent(50) })

async function twoVersions() {
  const seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.prepare('v2', { answer: '2' })
  await seals.create('v1')
  await seals.settle()
  const answers = async (count: number) => {
    const texts: string[] = []
    while (texts.length < count) texts.push((await seals.invoke()).text)
    return texts.sort().join('')
  }
  const variantStatus = async () => {
    const { PendingDeploymentSummary } = await seals.describe()
    return PendingDeploymentSummary?.ProductionVariants?.[0]?.VariantStatus?.[0]?.Status
  }
  return { ...seals, answers, variantStatus }
}

test('a canary gets its share of the requests, is watched, and then gets all', async () => {
  await using seals = await twoVersions()
  const beganMs = seals.clock.now()
  await seals.update('v2', { DeploymentConfig: canary })
  await seals.clock.sleep(245_000)
  expect(await seals.variantStatus()).toBe('ActivatingTraffic')
  expect(await seals.answers(10)).toBe('1111111111')
  await seals.clock.sleep(55_000)
  expect(await seals.variantStatus()).toBe('Baking')
  expect(await seals.answers(20)).toBe('11111111111111111122')
  await seals.clock.sleep(300_000)
  expect(await seals.answers(10)).toBe('2222222222')
  const { statuses, endpoint } = await seals.settle()
  expect(statuses).toEqual(['Updating', 'InService'])
  expect(endpoint).toMatchObject({ EndpointConfigName: 'v2', LastDeploymentConfig: canary })
  // New fleet 240 s, two shifts of 10 s, two watches of 300 s, 120 s before the old fleet ends.
  expect((seals.clock.now() - beganMs) / 1000).toBe(980)
})

test('a linear shift goes step by step', async () => {
  await using seals = await twoVersions()
  await seals.update('v2', { DeploymentConfig: linear })
  await seals.clock.sleep(300_000)
  expect(await seals.answers(10)).toBe('1111122222')
  await seals.clock.sleep(300_000)
  expect(await seals.answers(10)).toBe('2222222222')
})

test('an alarm during the watch takes all traffic back to the old config', async () => {
  await using seals = await twoVersions()
  const cloudWatch = new CloudWatchClient(seals.client)
  const AlarmName = 'seals-prod-Endpoint500Errors'
  await cloudWatch.send(
    new PutMetricAlarmCommand({
      AlarmName,
      Namespace: 'AWS/SageMaker',
      MetricName: 'Invocation5XXErrors',
      Statistic: 'Sum',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      EvaluationPeriods: 1,
    }),
  )
  const AutoRollbackConfiguration = { Alarms: [{ AlarmName }] }
  await seals.update('v2', { DeploymentConfig: { ...canary, AutoRollbackConfiguration } })
  await seals.clock.sleep(300_000)
  await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'test' }))
  await seals.clock.sleep(60_000)
  expect(await seals.describe()).toMatchObject({ EndpointStatus: 'RollingBack' })
  expect(await seals.answers(10)).toBe('1111111111')
  expect((await seals.settle()).endpoint).toMatchObject({
    EndpointStatus: 'InService',
    EndpointConfigName: 'v1',
    FailureReason: expect.stringContaining(AlarmName),
  })
})

test('a deployment longer than its limit goes back', async () => {
  await using seals = await twoVersions()
  const slow = blueGreen({ Type: 'LINEAR', WaitIntervalInSeconds: 590, LinearStepSize: percent(50) })
  const BlueGreenUpdatePolicy = { ...slow.BlueGreenUpdatePolicy, MaximumExecutionTimeoutInSeconds: 600 }
  await seals.update('v2', { DeploymentConfig: { BlueGreenUpdatePolicy } as DeploymentConfig })
  expect((await seals.settle()).endpoint).toMatchObject({
    EndpointConfigName: 'v1',
    FailureReason: expect.stringContaining('MaximumExecutionTimeoutInSeconds'),
  })
})

test('where guardrails do not apply AWS deploys all at once, and only LastDeploymentConfig tells', async () => {
  await using seals = await twoVersions()
  await seals.createConfig('renamed', { VariantName: 'Blue', ModelName: 'v2' })
  await seals.update('renamed', { DeploymentConfig: canary })
  const { endpoint } = await seals.settle()
  expect(endpoint.LastDeploymentConfig?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type).toBe('ALL_AT_ONCE')
})

test('RetainDeploymentConfig deploys as the last time', async () => {
  await using seals = await twoVersions()
  await seals.createConfig('again', { ModelName: 'v1' })
  await seals.update('v2', { DeploymentConfig: canary })
  await seals.settle()
  await seals.update('again', { RetainDeploymentConfig: true })
  expect((await seals.settle()).endpoint).toMatchObject({ EndpointConfigName: 'again', LastDeploymentConfig: canary })
})

test.each<[string, DeploymentConfig, string]>([
  [
    'a canary of more than half',
    blueGreen({ Type: 'CANARY', WaitIntervalInSeconds: 0, CanarySize: percent(51) }),
    'CanarySize in percent must be between 1 and 50, not 51',
  ],
  [
    'a linear step below a tenth',
    blueGreen({ Type: 'LINEAR', WaitIntervalInSeconds: 0, LinearStepSize: percent(9) }),
    'between 10 and 50',
  ],
  ['a canary without size', blueGreen({ Type: 'CANARY', WaitIntervalInSeconds: 0 }), 'CanarySize is needed'],
  [
    'a wait of more than an hour',
    blueGreen({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 3601 }),
    'WaitIntervalInSeconds must be between 0 and 3600',
  ],
  ['a long end', blueGreen({ Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 }, 3601), 'TerminationWaitInSeconds'],
  [
    'a small rolling batch',
    { RollingUpdatePolicy: { MaximumBatchSize: percent(4), WaitIntervalInSeconds: 0 } },
    'between 5 and 50',
  ],
  [
    'two policies',
    { ...canary, RollingUpdatePolicy: { MaximumBatchSize: percent(10), WaitIntervalInSeconds: 0 } },
    'not both',
  ],
])('a deployment config is refused: %s', async (_what, DeploymentConfig, message) => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  const command = new CreateEndpointCommand({ EndpointName: 'seals-prod', EndpointConfigName: 'v1', DeploymentConfig })
  await expect(seals.sagemaker.send(command)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  })
  expect(seals.state.endpoints.size).toBe(0)
})

test('a deployment shows its instances and its share of the traffic', async () => {
  await using seals = await twoVersions()
  const shown = async () => {
    const [variant] = (await seals.describe()).PendingDeploymentSummary?.ProductionVariants ?? []
    return [variant?.CurrentInstanceCount, variant?.CurrentWeight]
  }
  await seals.update('v2', { DeploymentConfig: canary })
  expect(await shown()).toEqual([0, 0])
  await seals.clock.sleep(245_000)
  expect(await shown()).toEqual([1, 0])
  await seals.clock.sleep(55_000)
  expect(await shown()).toEqual([1, 0.1])
})
