import {
  GetDashboardCommand,
  CloudWatchClient,
  DescribeAlarmsCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { UpdateEndpointWeightsAndCapacitiesCommand } from '@aws-sdk/client-sagemaker'
import {
  InvokeEndpointAsyncCommand,
  InvokeEndpointCommand,
  SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import { packageArn, parameters, rehearsePenguins } from './penguin-stacks.ts'

type Penguins = Awaited<ReturnType<typeof rehearsePenguins>>
type Given = Readonly<Record<string, string>>

const endpointName = 'penguins-staging'
const endpointOf = ({ state }: Penguins) => state.endpoints.get(endpointName)
const stackAfter = async (penguins: Penguins) => (await penguins.settle()).StackStatus

async function created(penguins: Penguins, given: Given) {
  await penguins.create({ Parameters: parameters(given) })
  expect(await stackAfter(penguins)).toBe('CREATE_COMPLETE')
  expect(endpointOf(penguins)?.EndpointStatus).toBe('InService')
}

async function updated(penguins: Penguins, given: Given) {
  await penguins.update({ Parameters: parameters(given) })
  return stackAfter(penguins)
}

const made = ({ state }: Penguins) =>
  [...state.stacks.values()].flatMap(({ resources }) =>
    [...resources.values()].filter(({ live }) => live !== undefined).map(({ logicalId }) => logicalId),
  )

const usual = ['Model', 'EndpointConfig', 'Endpoint']
const scaling = { MinCapacity: '1', MaxCapacity: '4', TargetInvocationsPerInstance: '500' }
const capture = { DataCaptureUploadPath: 's3://bucket/capture', DataCaptureSamplingPercentage: '20' }

test('auto-scaling is registered, updates keep the counts it has reached and nothing else, and it goes when it is switched off', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, scaling)
  expect([...penguins.state.scalableTargets.values()]).toMatchObject([
    { ResourceId: `endpoint/${endpointName}/variant/AllTraffic`, MinCapacity: 1, MaxCapacity: 4 },
  ])
  expect([...penguins.state.scalingPolicies.values()]).toMatchObject([
    { TargetTrackingScalingPolicyConfiguration: { TargetValue: 500 } },
  ])
  await penguins.sagemaker.send(
    new UpdateEndpointWeightsAndCapacitiesCommand({
      EndpointName: endpointName,
      DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredInstanceCount: 3 }],
    }),
  )
  const next = { ...scaling, ...capture, ModelPackageName: packageArn(2), MaxCapacity: '6' }
  expect(await updated(penguins, next)).toBe('UPDATE_COMPLETE')
  expect(endpointOf(penguins)).toMatchObject({
    ProductionVariants: [{ CurrentInstanceCount: 3 }],
    DataCaptureConfig: { CurrentSamplingPercentage: 20 },
  })
  expect([...penguins.state.scalableTargets.values()]).toMatchObject([{ MaxCapacity: 6 }])

  expect(await updated(penguins, { ModelPackageName: packageArn(2) })).toBe('UPDATE_COMPLETE')
  expect(penguins.state.scalableTargets.size + penguins.state.scalingPolicies.size + penguins.state.alarms.size).toBe(0)
  expect(made(penguins)).toEqual(usual)
})

test('a scaled variant cannot change its instances, and the stack goes back', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, scaling)
  expect(await updated(penguins, { ...scaling, EndpointInstanceType: 'ml.m5.xlarge' })).toBe('UPDATE_ROLLBACK_COMPLETE')
  expect(endpointOf(penguins)?.EndpointStatus).toBe('InService')
  expect(penguins.state.scalableTargets.size).toBe(1)
})

test('a canary whose alarm rings goes back to what served before, and the alarms stay', async () => {
  await using penguins = await rehearsePenguins()
  const guarded = { DeploymentStrategy: 'CANARY', CreateAlarms: 'true', LatencyP95ThresholdMs: '250' }
  await created(penguins, guarded)
  const cloudWatch = new CloudWatchClient(penguins.config)
  const { MetricAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({}))
  expect(MetricAlarms.map(({ MetricName, Threshold }) => [MetricName, Threshold])).toEqual([
    ['Invocation5XXErrors', 1],
    ['InvocationModelErrors', 1],
    ['ModelLatency', 250_000],
  ])
  const before = endpointOf(penguins)?.EndpointConfigName
  await penguins.update({ Parameters: parameters({ ...guarded, ModelPackageName: packageArn(2) }) })
  await penguins.clock.sleep(330_000)
  expect(endpointOf(penguins)?.PendingDeploymentSummary?.ProductionVariants?.[0]?.VariantStatus?.[0]?.Status).toBe(
    'Baking',
  )
  const AlarmName = MetricAlarms[0]?.AlarmName
  await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'rehearsal' }))
  expect(await stackAfter(penguins)).toBe('UPDATE_ROLLBACK_COMPLETE')
  expect(endpointOf(penguins)).toMatchObject({ EndpointStatus: 'InService', EndpointConfigName: before })
  expect(penguins.state.alarms.size).toBe(3)
})

test.each([
  ['LINEAR', 'BlueGreenUpdatePolicy'],
  ['ROLLING', 'RollingUpdatePolicy'],
  ['ALL_AT_ONCE', 'BlueGreenUpdatePolicy'],
])('%s is really used', async (DeploymentStrategy, policy) => {
  await using penguins = await rehearsePenguins()
  const given = { DeploymentStrategy, StepPercentage: '50', EndpointInstanceCount: '2' }
  await created(penguins, given)
  expect(await updated(penguins, { ...given, ModelPackageName: packageArn(2) })).toBe('UPDATE_COMPLETE')
  expect(endpointOf(penguins)?.LastDeploymentConfig).toHaveProperty(policy)
})

test('alarms and dashboard can be added to a stack that has none, and taken away again', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, {})
  const watched = { CreateAlarms: 'true', CreateDashboard: 'true', DeploymentStrategy: 'CANARY' }
  expect(await updated(penguins, watched)).toBe('UPDATE_COMPLETE')
  expect(made(penguins)).toEqual([...usual, 'ServerErrorsAlarm', 'ModelErrorsAlarm', 'Dashboard'])
  const [DashboardName] = penguins.state.dashboards.keys()
  const cloudWatch = new CloudWatchClient(penguins.config)
  const { DashboardBody = '' } = await cloudWatch.send(new GetDashboardCommand({ DashboardName }))
  expect(DashboardBody).toContain(endpointName)
  expect((await penguins.describe()).Outputs).toContainEqual(
    expect.objectContaining({ OutputKey: 'DashboardName', OutputValue: DashboardName }),
  )

  expect(await updated(penguins, {})).toBe('UPDATE_COMPLETE')
  expect(made(penguins)).toEqual(usual)
  expect([penguins.state.alarms.size, penguins.state.dashboards.size]).toEqual([0, 0])
  expect(penguins.journal.of('SageMaker', 'UpdateEndpoint')).toEqual([])
})

test('serverless, with the memory and the concurrency that were asked for', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, { MemorySizeInMB: '2048', ProvisionedConcurrency: '2', EndpointInstanceType: '' })
  expect(endpointOf(penguins)?.ProductionVariants).toMatchObject([
    { CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5, ProvisionedConcurrency: 2 } },
  ])
})

test('asynchronous: what is put in is answered in the place that was asked for', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, { AsyncOutputPath: 's3://penguins/answers' })
  penguins.world.objects.put('penguins', 'in.csv', '1,2')
  const runtime = new SageMakerRuntimeClient(penguins.config)
  const to = { EndpointName: endpointName, ContentType: 'text/csv' }
  const { OutputLocation = '' } = await runtime.send(
    new InvokeEndpointAsyncCommand({ ...to, InputLocation: 's3://penguins/in.csv' }),
  )
  expect(OutputLocation).toMatch(/^s3:\/\/penguins\/answers\/.+\.out$/)
  const answer = () => penguins.world.objects.get('penguins', OutputLocation.slice('s3://penguins/'.length))
  while (answer() === undefined) await new Promise((resolve) => setImmediate(resolve))
  expect(answer()?.toString()).toBe('3750')
  await expect(runtime.send(new InvokeEndpointCommand({ ...to, Body: '1,2' }))).rejects.toThrow('InvokeEndpointAsync')
})

test('two variants share the requests by weight; the second goes when it is left out', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, { SecondModelPackageName: packageArn(2), FirstVariantWeight: '3' })
  const runtime = new SageMakerRuntimeClient(penguins.config)
  const asked: (string | undefined)[] = []
  for (const _request of [1, 2, 3, 4]) {
    const input = { EndpointName: endpointName, ContentType: 'text/csv', Body: '1,2' }
    asked.push((await runtime.send(new InvokeEndpointCommand(input))).InvokedProductionVariant)
  }
  expect(asked.toSorted()).toEqual(['AllTraffic', 'AllTraffic', 'AllTraffic', 'Second'])
  expect(await updated(penguins, {})).toBe('UPDATE_COMPLETE')
  expect(endpointOf(penguins)?.ProductionVariants?.map(({ VariantName }) => VariantName)).toEqual(['AllTraffic'])
  expect(penguins.state.models.size).toBe(1)
})

test('a shadow variant runs beside the one that answers', async () => {
  await using penguins = await rehearsePenguins()
  await created(penguins, { ShadowModelPackageName: packageArn(2), ShadowSamplingPercentage: '50' })
  expect(endpointOf(penguins)).toMatchObject({
    ProductionVariants: [{ VariantName: 'AllTraffic', CurrentWeight: 100 }],
    ShadowProductionVariants: [{ VariantName: 'Shadow', CurrentWeight: 50, CurrentInstanceCount: 1 }],
  })
})

test('what the rules refuse is not begun', async () => {
  await using penguins = await rehearsePenguins()
  await expect(penguins.create({ Parameters: parameters({ MaxCapacity: '4' }) })).rejects.toThrow(
    'Template constraint Scaling is not met: TargetInvocationsPerInstance is needed for auto-scaling.',
  )
  expect(penguins.state.stacks.size).toBe(0)
})
