import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling'
import { autoScaling } from '../principals.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { policyOperations } from './policies.ts'
import { absent, describeTarget, refused, targetKey } from './target-name.ts'

export interface ApplicationAutoScalingState {
  /** By `<resource>|<dimension>|<namespace>`. */
  readonly scalableTargets: Map<string, ScalableTarget>
  /** By ARN. */
  readonly scalingPolicies: Map<string, ScalingPolicy>
}

export interface ScaledVariants {
  /** Whether a variant of an endpoint is registered, and hence must stay as it is. */
  isScaled(endpointName: string, variantName: string): boolean
}

const instanceCount = 'sagemaker:variant:DesiredInstanceCount'

/** Scalable targets and their policies. Nothing scales by itself: a rehearsal changes counts by UpdateEndpointWeightsAndCapacities. */
export function createApplicationAutoScaling(world: World): Part<ApplicationAutoScalingState> & ScaledVariants {
  const scalableTargets = new Map<string, ScalableTarget>()
  const policies = policyOperations(world, scalableTargets)

  const service = define.ApplicationAutoScaling({
    ...policies.operations,
    async RegisterScalableTarget(input) {
      const { ServiceNamespace, ResourceId, ScalableDimension, Tags } = input
      const before = scalableTargets.get(targetKey(input))
      const MinCapacity = input.MinCapacity ?? before?.MinCapacity
      const MaxCapacity = input.MaxCapacity ?? before?.MaxCapacity
      if (MinCapacity === undefined || MaxCapacity === undefined)
        throw refused('Both MinCapacity and MaxCapacity must be given for a new scalable target.')
      if (MinCapacity > MaxCapacity) throw refused('Maximum capacity cannot be less than minimum capacity')
      await refuseUnknownVariant(world, ResourceId)
      const arn = before?.ScalableTargetARN ?? world.arn('application-autoscaling', `scalable-target/${ResourceId}`)
      scalableTargets.set(targetKey(input), {
        ServiceNamespace,
        ResourceId,
        ScalableDimension,
        MinCapacity,
        MaxCapacity,
        RoleARN: `arn:aws:iam::${world.account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`,
        CreationTime: before?.CreationTime ?? new Date(world.clock.now()),
        SuspendedState: input.SuspendedState,
        ScalableTargetARN: arn,
      })
      const tags = Object.entries(Tags ?? {}).map(([Key, Value]) => ({ Key, Value }))
      world.tags.set(arn, tags)
      return { ScalableTargetARN: arn }
    },
    DescribeScalableTargets({ ServiceNamespace, ResourceIds, ScalableDimension }) {
      const found = [...scalableTargets.values()].filter(
        (one) =>
          one.ServiceNamespace === ServiceNamespace &&
          (ResourceIds?.includes(one.ResourceId ?? '') ?? true) &&
          (ScalableDimension ?? one.ScalableDimension) === one.ScalableDimension,
      )
      return { ScalableTargets: found }
    },
    async DeregisterScalableTarget(input) {
      const key = targetKey(input)
      const target = scalableTargets.get(key)
      if (target === undefined) throw absent(`No scalable target found for ${describeTarget(input)}`)
      await policies.removeOf(key)
      scalableTargets.delete(key)
      world.tags.remove(target.ScalableTargetARN ?? '')
      return {}
    },
    TagResource({ ResourceARN, Tags }) {
      world.tags.set(
        ResourceARN,
        Object.entries(Tags).map(([Key, Value]) => ({ Key, Value })),
      )
      return {}
    },
    UntagResource({ ResourceARN, TagKeys }) {
      const kept = world.tags.get(ResourceARN).filter(({ Key }) => Key === undefined || !TagKeys.includes(Key))
      world.tags.remove(ResourceARN)
      world.tags.set(ResourceARN, kept)
      return {}
    },
  })

  return {
    services: [service],
    state: { scalableTargets, scalingPolicies: policies.all },
    isScaled: (endpointName, variantName) =>
      scalableTargets.has(
        targetKey({
          ResourceId: `endpoint/${endpointName}/variant/${variantName}`,
          ScalableDimension: instanceCount,
          ServiceNamespace: 'sagemaker',
        }),
      ),
    close: async () => undefined,
  }
}

/** The service looks the resource up; what it says of a missing one is SageMaker's own sentence. */
async function refuseUnknownVariant(world: World, resourceId: string): Promise<void> {
  const [, EndpointName, , variant] = resourceId.split('/')
  if (!/^endpoint\/[^/]+\/variant\/[^/]+$/.test(resourceId)) throw refused(`Unsupported resource ID: ${resourceId}`)
  const { ProductionVariants = [] } = await world.call('SageMaker', 'DescribeEndpoint', { EndpointName }, autoScaling)
  if (ProductionVariants.some(({ VariantName }) => VariantName === variant)) return
  throw refused(`Could not find variant "${variant}" of endpoint "${EndpointName}".`)
}
