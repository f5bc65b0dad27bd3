import {
  type ContainerDefinition,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListEndpointConfigsCommand,
  ListModelsCommand,
} from '@aws-sdk/client-sagemaker'
import { BatchGetImageCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { expect, test } from '@jest/globals'
import { bucket, roleArn } from '../pipelines/small-image.ts'
import { sealEndpoints } from './seal-endpoints.ts'

type Seals = Awaited<ReturnType<typeof sealEndpoints>>

const createModel = (
  seals: Seals,
  containers: { PrimaryContainer?: ContainerDefinition; Containers?: ContainerDefinition[] },
) => seals.sagemaker.send(new CreateModelCommand({ ModelName: 'seals', ExecutionRoleArn: roleArn, ...containers }))

/** A model package of the group seals, waiting for approval. */
async function registered(seals: Seals) {
  const ModelDataUrl = await seals.putModelData('packaged', { answer: '7' })
  await seals.sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'seals' }))
  const { ModelPackageArn } = await seals.sagemaker.send(
    new CreateModelPackageCommand({
      ModelPackageGroupName: 'seals',
      ModelApprovalStatus: 'PendingManualApproval',
      InferenceSpecification: {
        Containers: [{ Image: seals.image, ModelDataUrl, Environment: { UNIT: 'kg' } }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
      },
    }),
  )
  return ModelPackageArn ?? ''
}

test('a model package is deployed when it is approved, and only then', async () => {
  await using seals = await sealEndpoints()
  const arn = await registered(seals)
  const create = () => createModel(seals, { Containers: [{ ModelPackageName: arn }] })
  await expect(create()).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('PendingManualApproval'),
  })
  await seals.people.reject({ group: 'seals', by: 'ada' })
  await expect(create()).rejects.toThrow('Rejected')
  await seals.people.approve({ group: 'seals', by: 'ada' })
  await create()
  await seals.createConfig('seals', {})
  await seals.create('seals')
  await seals.settle()
  expect((await seals.invoke()).text).toBe('7')
})

test('faults can be aimed at one version of a package', async () => {
  await using seals = await sealEndpoints()
  const arn = await registered(seals)
  await seals.people.approve({ group: 'seals', by: 'ada' })
  await createModel(seals, { Containers: [{ ModelPackageName: arn }] })
  await seals.createConfig('seals', {})
  seals.faults.inject({ kind: 'endpoint-capacity', endpoint: 'seals-prod', modelPackageVersion: 2 })
  seals.faults.inject({ kind: 'wrong-answers', endpoint: 'seals-prod', modelPackageArn: arn, factor: 2 })
  await seals.create('seals')
  expect((await seals.settle()).endpoint).toMatchObject({ EndpointStatus: 'InService' })
  expect((await seals.invoke()).text).toBe('14')
})

test.each<
  [string, (seals: Seals) => { PrimaryContainer?: ContainerDefinition; Containers?: ContainerDefinition[] }, string]
>([
  ['no container', () => ({}), 'Exactly one of PrimaryContainer and Containers'],
  [
    'both kinds of containers',
    ({ image }) => ({ PrimaryContainer: { Image: image }, Containers: [{ Image: image }] }),
    'Exactly one of',
  ],
  ['neither image nor package', () => ({ PrimaryContainer: {} }), 'either Image or ModelPackageName'],
  ['an image that is not there', ({ image }) => ({ PrimaryContainer: { Image: `${image}9` } }), ':v19 not found.'],
  [
    'a repository that is not there',
    ({ image }) => ({ PrimaryContainer: { Image: image.replace('seals', 'gone') } }),
    '/gone:v1 not found.',
  ],
  [
    'an image from elsewhere',
    () => ({ PrimaryContainer: { Image: 'docker.io/library/python:3' } }),
    'Using non-ECR image "docker.io/library/python:3"',
  ],
  [
    'model data that is not there',
    ({ image }) => ({ PrimaryContainer: { Image: image, ModelDataUrl: `s3://${bucket}/gone.tar.gz` } }),
    `Could not find model data at s3://${bucket}/gone.tar.gz.`,
  ],
  [
    'a package that is not there',
    () => ({ Containers: [{ ModelPackageName: 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/seals/9' }] }),
    'does not exist',
  ],
])('a model is refused: %s', async (_what, containers, message) => {
  await using seals = await sealEndpoints()
  await expect(createModel(seals, containers(seals))).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  })
  expect(seals.state.models.size).toBe(0)
})

test.each(['application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.index.v1+json'])(
  'an image whose manifest is %s is refused as SageMaker refuses it',
  async (mediaType) => {
    await using seals = await sealEndpoints()
    const ecr = new ECRClient(seals.client)
    const named = { repositoryName: 'seals', imageIds: [{ imageTag: 'v1' }] }
    const { images = [] } = await ecr.send(new BatchGetImageCommand(named))
    const manifest = { ...(JSON.parse(images[0]?.imageManifest ?? '{}') as object), mediaType }
    await ecr.send(
      new PutImageCommand({ repositoryName: 'seals', imageTag: 'oci', imageManifest: JSON.stringify(manifest) }),
    )
    const Image = seals.image.replace(':v1', ':oci')
    await expect(createModel(seals, { PrimaryContainer: { Image } })).rejects.toThrow(
      `Unsupported manifest media type ${mediaType} for image ${Image}. Ensure that valid manifest media type is used for specified image.`,
    )
  },
)

test('environments of the package and of the model exclude each other', async () => {
  await using seals = await sealEndpoints()
  const ModelPackageName = await registered(seals)
  await seals.people.approve({ group: 'seals', by: 'ada' })
  await expect(createModel(seals, { Containers: [{ ModelPackageName, Environment: { UNIT: 'g' } }] })).rejects.toThrow(
    'Environment variable map cannot be specified both at Model Package {UNIT=kg} and Model {UNIT=g}.',
  )
})

test('models and endpoint configs are created once, described, listed and deleted', async () => {
  await using seals = await sealEndpoints()
  const { sagemaker } = seals
  await seals.prepare('v1', { answer: '1' })
  await seals.clock.sleep(1_000)
  await seals.prepare('v2', { answer: '2' })
  await expect(seals.createModel('v1', { answer: '1' })).rejects.toThrow(
    'Cannot create already existing model "arn:aws:sagemaker:eu-west-1:111122223333:model/v1".',
  )
  await expect(seals.createConfig('v1', {})).rejects.toThrow('Cannot create already existing endpoint configuration')

  expect(await sagemaker.send(new DescribeModelCommand({ ModelName: 'v1' }))).toMatchObject({
    PrimaryContainer: { Image: seals.image },
    ExecutionRoleArn: roleArn,
  })
  const { Models } = await sagemaker.send(new ListModelsCommand({}))
  expect(Models?.map(({ ModelName }) => ModelName)).toEqual(['v2', 'v1'])
  const listed = await sagemaker.send(new ListEndpointConfigsCommand({ NameContains: '2' }))
  expect(listed.EndpointConfigs?.map(({ EndpointConfigName }) => EndpointConfigName)).toEqual(['v2'])

  await sagemaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: 'v1' }))
  await sagemaker.send(new DeleteModelCommand({ ModelName: 'v1' }))
  await expect(sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName: 'v1' }))).rejects.toThrow(
    'Could not find endpoint configuration "arn:aws:sagemaker:eu-west-1:111122223333:endpoint-config/v1".',
  )
  await expect(sagemaker.send(new DescribeModelCommand({ ModelName: 'v1' }))).rejects.toThrow('Could not find model')
  await expect(seals.createConfig('v3', { ModelName: 'v1' })).rejects.toThrow('Could not find model')
  await expect(seals.create('v1')).rejects.toThrow('Could not find endpoint configuration')
})

test.each([
  ['no variant', [], 'needs 1 to 10 variants'],
  ['one name twice', [{}, {}], 'Variant names must be unique'],
  ['no instances', [{ InitialInstanceCount: 0 }], 'needs InstanceType and InitialInstanceCount'],
])('an endpoint config is refused: %s', async (_what, variants, message) => {
  await using seals = await sealEndpoints()
  await seals.createModel('v1', { answer: '1' })
  await expect(seals.createConfig('v1', ...variants)).rejects.toThrow(message)
})

test('what this local AWS does not do is refused by name', async () => {
  await using seals = await sealEndpoints()
  await seals.createModel('v1', { answer: '1' })
  const variant = {
    VariantName: 'AllTraffic',
    ModelName: 'v1',
    InstanceType: 'ml.m5.large' as const,
    InitialInstanceCount: 1,
  }
  const command = new CreateEndpointConfigCommand({
    EndpointConfigName: 'explained',
    ProductionVariants: [variant],
    ExplainerConfig: {},
  })
  await expect(seals.sagemaker.send(command)).rejects.toThrow('ExplainerConfig is not rehearsed')
})
