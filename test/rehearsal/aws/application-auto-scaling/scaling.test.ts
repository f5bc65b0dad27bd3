import {
  ApplicationAutoScalingClient,
  DeleteScalingPolicyCommand,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling'
import { expect, test } from '@jest/globals'
import { sealEndpoints } from '../hosting/seal-endpoints.ts'

const of = (variant: string) =>
  ({
    ServiceNamespace: 'sagemaker',
    ResourceId: `endpoint/seals-prod/variant/${variant}`,
    ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
  }) as const
const target = of('AllTraffic')
const policy = {
  ...target,
  PolicyName: 'load',
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: 100,
    PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
  },
} as const

async function scaledSeals() {
  const seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.create('v1')
  await seals.settle()
  const scaling = new ApplicationAutoScalingClient(seals.client)
  const register = (over: object = {}) =>
    scaling.send(new RegisterScalableTargetCommand({ ...target, MinCapacity: 1, MaxCapacity: 3, ...over }))
  return { ...seals, scaling, register }
}

test('a target has its policies and their alarms, and takes them along', async () => {
  await using seals = await scaledSeals()
  await seals.register()
  await seals.register({ MaxCapacity: 5, MinCapacity: undefined })
  const { ScalableTargets } = await seals.scaling.send(new DescribeScalableTargetsCommand(target))
  expect(ScalableTargets).toMatchObject([{ ...target, MinCapacity: 1, MaxCapacity: 5 }])

  const { PolicyARN } = await seals.scaling.send(new PutScalingPolicyCommand(policy))
  expect((await seals.scaling.send(new PutScalingPolicyCommand(policy))).PolicyARN).toBe(PolicyARN)
  expect([...seals.state.alarms.keys()].map((name) => name.replace(/-[^-]+-[^-]+-[^-]+-[^-]+-[^-]+$/, ''))).toEqual([
    `TargetTracking-${target.ResourceId}-AlarmHigh`,
    `TargetTracking-${target.ResourceId}-AlarmLow`,
  ])
  await seals.scaling.send(new DeregisterScalableTargetCommand(target))
  const { ScalingPolicies } = await seals.scaling.send(new DescribeScalingPoliciesCommand(target))
  expect([ScalingPolicies, seals.state.alarms.size]).toEqual([[], 0])
})

test('a policy goes by itself too', async () => {
  await using seals = await scaledSeals()
  await seals.register()
  await seals.scaling.send(new PutScalingPolicyCommand(policy))
  await seals.scaling.send(new DeleteScalingPolicyCommand({ ...target, PolicyName: 'load' }))
  expect(seals.state.alarms.size).toBe(0)
  await expect(
    seals.scaling.send(new DeleteScalingPolicyCommand({ ...target, PolicyName: 'load' })),
  ).rejects.toMatchObject({ name: 'ObjectNotFoundException' })
})

test('what cannot be scaled is refused', async () => {
  await using seals = await scaledSeals()
  const absent = { name: 'ObjectNotFoundException' }
  await expect(seals.register({ MinCapacity: undefined })).rejects.toThrow('Both MinCapacity and MaxCapacity')
  await expect(seals.register({ MinCapacity: 4 })).rejects.toThrow('cannot be less than minimum')
  await expect(seals.register(of('Other'))).rejects.toThrow('Could not find variant "Other"')
  await expect(seals.register({ ResourceId: 'endpoint/none/variant/A' })).rejects.toThrow('Could not find endpoint')
  await expect(seals.register({ ResourceId: 'endpoint' })).rejects.toThrow('Unsupported resource ID')
  await expect(seals.scaling.send(new PutScalingPolicyCommand(policy))).rejects.toMatchObject(absent)
  await expect(seals.scaling.send(new DeregisterScalableTargetCommand(target))).rejects.toMatchObject(absent)
  await seals.register()
  await expect(
    seals.scaling.send(new PutScalingPolicyCommand({ ...policy, PolicyType: 'StepScaling' })),
  ).rejects.toThrow('do not match')
})

test('a registered variant keeps its name and its instances', async () => {
  await using seals = await scaledSeals()
  await seals.register()
  await seals.createModel('v2', { answer: '2' })
  const message = 'The variant(s) "AllTraffic" must be deregistered as scalable target(s)'
  await seals.createConfig('larger', { ModelName: 'v2', InstanceType: 'ml.m5.xlarge' })
  await expect(seals.update('larger')).rejects.toThrow(message)
  await seals.createConfig('renamed', { ModelName: 'v2', VariantName: 'Blue' })
  await expect(seals.update('renamed')).rejects.toThrow(message)
  await seals.createConfig('v2', {})
  await seals.update('v2')
  expect((await seals.settle()).endpoint.EndpointConfigName).toBe('v2')
})
