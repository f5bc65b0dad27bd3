import { randomUUID } from 'node:crypto'
import type { Alarm, ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling'
import { autoScaling } from '../principals.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import { absent, describeTarget, refused, targetKey } from './target-name.ts'

type PutInput = InputOf<'ApplicationAutoScaling', 'PutScalingPolicy'>

/** Policies of scalable targets. Target tracking brings two alarms of its own, as on AWS, of which the lower one rings in every quiet hour. */
export function policyOperations(world: World, targets: ReadonlyMap<string, ScalableTarget>) {
  const all = new Map<string, ScalingPolicy>()
  const of = (key: string) => [...all.values()].filter((policy) => targetKey(policy) === key)

  const remove = async ({ PolicyARN = '', Alarms = [] }: ScalingPolicy) => {
    const AlarmNames = Alarms.flatMap(({ AlarmName }) => AlarmName ?? [])
    if (AlarmNames.length > 0) await world.call('CloudWatch', 'DeleteAlarms', { AlarmNames }, autoScaling)
    all.delete(PolicyARN)
  }

  const operations = {
    async PutScalingPolicy(input) {
      const key = targetKey(input)
      if (!targets.has(key)) throw absent(`No scalable target registered for ${describeTarget(input)}`)
      refuseImpossible(input)
      const before = of(key).find(({ PolicyName }) => PolicyName === input.PolicyName)
      const PolicyARN =
        before?.PolicyARN ??
        world.arn(
          'autoscaling',
          `scalingPolicy:${randomUUID()}:resource/${input.ServiceNamespace}/${input.ResourceId}:policyName/${input.PolicyName}`,
        )
      const isTracking = input.PolicyType === 'TargetTrackingScaling'
      const Alarms = before?.Alarms ?? (isTracking ? await trackingAlarms(world, input, PolicyARN) : [])
      all.set(PolicyARN, {
        ...input,
        PolicyType: input.PolicyType ?? 'StepScaling',
        PolicyARN,
        Alarms,
        CreationTime: before?.CreationTime ?? new Date(world.clock.now()),
      })
      return { PolicyARN, Alarms }
    },
    DescribeScalingPolicies({ ServiceNamespace, ResourceId, ScalableDimension, PolicyNames }) {
      const found = [...all.values()].filter(
        (one) =>
          one.ServiceNamespace === ServiceNamespace &&
          (ResourceId ?? one.ResourceId) === one.ResourceId &&
          (ScalableDimension ?? one.ScalableDimension) === one.ScalableDimension &&
          (PolicyNames?.includes(one.PolicyName ?? '') ?? true),
      )
      return { ScalingPolicies: found }
    },
    async DeleteScalingPolicy(input) {
      const policy = of(targetKey(input)).find(({ PolicyName }) => PolicyName === input.PolicyName)
      if (policy === undefined) throw absent(`No scaling policy found for ${describeTarget(input)}`)
      await remove(policy)
      return {}
    },
  } satisfies Operations<'ApplicationAutoScaling'>

  const removeOf = async (key: string) => {
    for (const policy of of(key)) await remove(policy)
  }
  return { all, operations, removeOf }
}

function refuseImpossible({ TargetTrackingScalingPolicyConfiguration: tracking, PolicyType }: PutInput): void {
  if ((PolicyType === 'TargetTrackingScaling') !== (tracking !== undefined))
    throw refused('Policy type and policy configuration do not match.')
  if (tracking === undefined) return
  const { PredefinedMetricSpecification, CustomizedMetricSpecification } = tracking
  if ((PredefinedMetricSpecification === undefined) === (CustomizedMetricSpecification === undefined))
    throw refused('Exactly one of the two metric specifications must be given.')
}

async function trackingAlarms(world: World, input: PutInput, policyArn: string): Promise<Alarm[]> {
  const { CustomizedMetricSpecification: custom, TargetValue = 0 } =
    input.TargetTrackingScalingPolicyConfiguration ?? {}
  const [, EndpointName, , VariantName] = input.ResourceId.split('/')
  const metric = {
    Namespace: custom?.Namespace ?? 'AWS/SageMaker',
    MetricName: custom?.MetricName ?? 'InvocationsPerInstance',
    Dimensions: custom?.Dimensions ?? [
      { Name: 'EndpointName', Value: EndpointName },
      { Name: 'VariantName', Value: VariantName },
    ],
    Statistic: custom?.Statistic ?? 'Sum',
    Period: 60,
    AlarmActions: [policyArn],
  }
  const sides = [
    { side: 'High', EvaluationPeriods: 3, Threshold: TargetValue, ComparisonOperator: 'GreaterThanThreshold' },
    { side: 'Low', EvaluationPeriods: 15, Threshold: TargetValue * 0.9, ComparisonOperator: 'LessThanThreshold' },
  ]
  const made: Alarm[] = []
  for (const { side, ...rule } of sides) {
    const AlarmName = `TargetTracking-${input.ResourceId}-Alarm${side}-${randomUUID()}`
    await world.call('CloudWatch', 'PutMetricAlarm', { ...metric, ...rule, AlarmName }, autoScaling)
    made.push({ AlarmName, AlarmARN: world.arn('cloudwatch', `alarm:${AlarmName}`) })
  }
  return made
}
