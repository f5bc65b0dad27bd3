import type { Ask, Made, ResourceHandler } from '../resource-handler.ts'
import type { Json, JsonMap } from '../template-text.ts'

const namespaceOf = ([ResourceId, ScalableDimension, ServiceNamespace]: readonly (Json | undefined)[]) => ({
  ResourceId,
  ScalableDimension,
  ServiceNamespace,
})

/** `Ref` of a scalable target, which is also how a policy names it: resource, dimension and namespace. */
const targetOf = (id: string) => namespaceOf(id.split('|'))

const scalableTarget: ResourceHandler = {
  nameProperty: undefined,
  generatedName: ({ logicalId }) => logicalId,
  async create(ask, { properties, tags }) {
    const { ResourceId, ScalableDimension, ServiceNamespace } = properties
    const id = [ResourceId, ScalableDimension, ServiceNamespace].join('|')
    const Tags = Object.fromEntries(
      tags.filter(({ Key }) => Key?.startsWith('aws:') !== true).map(({ Key = '', Value = '' }) => [Key, Value]),
    )
    const { ScheduledActions: _scheduled, ...target } = properties
    await ask('ApplicationAutoScaling', 'RegisterScalableTarget', { ...target, Tags })
    return { physicalId: id, attributes: { Id: id } }
  },
  async update(ask, { physicalId }, { properties }) {
    const { MinCapacity, MaxCapacity, SuspendedState } = properties
    const input = { ...targetOf(physicalId), MinCapacity, MaxCapacity, SuspendedState }
    await ask('ApplicationAutoScaling', 'RegisterScalableTarget', input)
    return 'started'
  },
  async updateTags(ask, made, { added, removed }) {
    const ResourceARN = await arnOf(ask, made)
    const Tags = Object.fromEntries(added.map(({ Key = '', Value = '' }) => [Key, Value]))
    if (added.length > 0) await ask('ApplicationAutoScaling', 'TagResource', { ResourceARN, Tags })
    if (removed.length > 0) await ask('ApplicationAutoScaling', 'UntagResource', { ResourceARN, TagKeys: removed })
  },
  async delete(ask, { physicalId }) {
    await ask('ApplicationAutoScaling', 'DeregisterScalableTarget', targetOf(physicalId))
  },
}

async function arnOf(ask: Ask, { physicalId }: Made): Promise<string> {
  const { ResourceId, ...others } = targetOf(physicalId)
  const input = { ...others, ResourceIds: [ResourceId] }
  const { ScalableTargets } = await ask('ApplicationAutoScaling', 'DescribeScalableTargets', input)
  return ScalableTargets?.[0]?.ScalableTargetARN ?? ''
}

const scalingPolicy: ResourceHandler = {
  nameProperty: undefined,
  generatedName: ({ logicalId }) => logicalId,
  async create(ask, { properties }) {
    const { PolicyARN = '' } = await ask('ApplicationAutoScaling', 'PutScalingPolicy', policyInput(properties))
    return { physicalId: PolicyARN, attributes: { Arn: PolicyARN } }
  },
  async update(ask, _made, { properties }) {
    await ask('ApplicationAutoScaling', 'PutScalingPolicy', policyInput(properties))
    return 'started'
  },
  async delete(ask, _made, properties) {
    const { PolicyName, ...input } = policyInput(properties)
    const { ResourceId, ScalableDimension, ServiceNamespace } = input
    const target = { ResourceId, ScalableDimension, ServiceNamespace }
    await ask('ApplicationAutoScaling', 'DeleteScalingPolicy', { ...target, PolicyName })
  },
}

function policyInput(properties: JsonMap) {
  const { ScalingTargetId, ...given } = properties
  return { ...given, ...(typeof ScalingTargetId === 'string' && targetOf(ScalingTargetId)) } as JsonMap
}

export const autoScalingResources: Readonly<Record<string, ResourceHandler>> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': scalableTarget,
  'AWS::ApplicationAutoScaling::ScalingPolicy': scalingPolicy,
}
