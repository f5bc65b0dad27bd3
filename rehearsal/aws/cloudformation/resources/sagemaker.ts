import { type Ask, isAbsence, type Made, type Progress, type ResourceHandler } from '../resource-handler.ts'

/** Ref of SageMaker resources is the ARN; their generated names carry no stack name. */
const generatedName: ResourceHandler['generatedName'] = ({ logicalId, suffix }) => `${logicalId.slice(0, 50)}-${suffix}`

const updateTags: ResourceHandler['updateTags'] = async (ask, { physicalId }, { added, removed }) => {
  if (added.length > 0) await ask('SageMaker', 'AddTags', { ResourceArn: physicalId, Tags: added })
  if (removed.length > 0) await ask('SageMaker', 'DeleteTags', { ResourceArn: physicalId, TagKeys: removed })
}

const model: ResourceHandler = {
  nameProperty: 'ModelName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    const { ModelArn = '' } = await ask('SageMaker', 'CreateModel', { ...properties, ModelName: name, Tags: tags })
    return { physicalId: ModelArn, attributes: { ModelName: name, ModelArn } }
  },
  updateTags,
  delete: async (ask, { attributes }) =>
    void (await ask('SageMaker', 'DeleteModel', { ModelName: attributes['ModelName'] })),
}

const endpointConfig: ResourceHandler = {
  nameProperty: 'EndpointConfigName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    const input = { ...properties, EndpointConfigName: name, Tags: tags }
    const { EndpointConfigArn = '' } = await ask('SageMaker', 'CreateEndpointConfig', input)
    return { physicalId: EndpointConfigArn, attributes: { EndpointConfigName: name, EndpointConfigArn } }
  },
  updateTags,
  async delete(ask, { attributes }) {
    await ask('SageMaker', 'DeleteEndpointConfig', { EndpointConfigName: attributes['EndpointConfigName'] })
  },
}

const endpoint: ResourceHandler = {
  nameProperty: 'EndpointName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    const { EndpointConfigName, DeploymentConfig } = properties
    const input = { EndpointName: name, EndpointConfigName, DeploymentConfig, Tags: tags }
    const { EndpointArn = '' } = await ask('SageMaker', 'CreateEndpoint', input)
    return { physicalId: EndpointArn, attributes: { EndpointName: name, EndpointArn } }
  },
  async update(ask, made, { properties }) {
    const { EndpointName, EndpointConfigName, EndpointStatus } = await describeEndpoint(ask, made)
    // Where SageMaker has taken back a failed update by itself, going back has nothing to do.
    if (EndpointStatus === 'InService' && EndpointConfigName === properties['EndpointConfigName']) return 'unchanged'
    const { Tags: _tags, ...wanted } = properties
    await ask('SageMaker', 'UpdateEndpoint', { ...wanted, EndpointName })
    return 'started'
  },
  updateTags,
  delete: async (ask, made) => void (await ask('SageMaker', 'DeleteEndpoint', nameOf(made))),
  async progress(ask, made): Promise<Progress> {
    try {
      const { EndpointStatus, FailureReason } = await describeEndpoint(ask, made)
      switch (EndpointStatus) {
        case 'InService':
          // An update that SageMaker took back shows by its reason only; where SageMaker gives none, it passes for success:
          // https://github.com/hashicorp/terraform-provider-aws/issues/39099
          return FailureReason ? { failed: FailureReason } : 'settled'
        case 'Creating':
        case 'Updating':
        case 'SystemUpdating':
        case 'RollingBack':
        case 'Deleting':
          return 'working'
        case 'Failed':
        case 'OutOfService':
        case 'UpdateRollbackFailed':
        case undefined:
          return { failed: FailureReason || `The endpoint did not stabilize; it is ${EndpointStatus ?? 'unknown'}` }
      }
    } catch (error) {
      if (isAbsence(error)) return 'gone'
      throw error
    }
  },
}

const modelPackageGroup: ResourceHandler = {
  nameProperty: 'ModelPackageGroupName',
  generatedName,
  async create(ask, { name, properties, tags }) {
    const input = { ...properties, ModelPackageGroupName: name, Tags: tags }
    const { ModelPackageGroupArn = '' } = await ask('SageMaker', 'CreateModelPackageGroup', input)
    return {
      physicalId: ModelPackageGroupArn,
      attributes: { ModelPackageGroupArn, ModelPackageGroupStatus: 'Completed' },
    }
  },
  updateTags,
  async delete(ask, { physicalId }) {
    await ask('SageMaker', 'DeleteModelPackageGroup', { ModelPackageGroupName: physicalId.split('/').at(-1) })
  },
}

export const sageMakerResources: Readonly<Record<string, ResourceHandler>> = {
  'AWS::SageMaker::Endpoint': endpoint,
  'AWS::SageMaker::EndpointConfig': endpointConfig,
  'AWS::SageMaker::Model': model,
  'AWS::SageMaker::ModelPackageGroup': modelPackageGroup,
}

const nameOf = ({ attributes }: Made) => ({ EndpointName: attributes['EndpointName'] })
const describeEndpoint = (ask: Ask, made: Made) => ask('SageMaker', 'DescribeEndpoint', nameOf(made))
