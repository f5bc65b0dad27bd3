import { CreateEndpointConfigCommand, type CreateEndpointConfigCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { logGroup, sealEndpoints } from './seal-endpoints.ts'

const instances = { ModelName: 'v1', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 } as const
const production = { VariantName: 'AllTraffic', InitialVariantWeight: 100, ...instances }
const shadow = { VariantName: 'Shadow', InitialVariantWeight: 25, ...instances, ModelName: 'v2' }
const serverless = {
  VariantName: 'AllTraffic',
  ModelName: 'v1',
  ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
}

async function twoModels() {
  const seals = await sealEndpoints()
  await seals.createModel('v1', { answer: '1' })
  await seals.createModel('v2', { answer: '2' })
  const configure = (input: Partial<CreateEndpointConfigCommandInput>) =>
    seals.sagemaker.send(
      new CreateEndpointConfigCommand({ EndpointConfigName: 'c', ProductionVariants: [production], ...input }),
    )
  return { ...seals, configure }
}

test('a shadow variant gets a copy of its share of the requests, and never answers', async () => {
  await using seals = await twoModels()
  await seals.configure({ ShadowProductionVariants: [shadow] })
  await seals.create('c')
  const { endpoint } = await seals.settle()
  expect(endpoint.ShadowProductionVariants?.map(({ VariantName }) => VariantName)).toEqual(['Shadow'])
  const answers: string[] = []
  while (answers.length < 8) answers.push((await seals.invoke('note')).text)
  expect(new Set(answers)).toEqual(new Set(['1']))
  const noted = (variant: string) =>
    [...(seals.state.logGroups.get(logGroup)?.streams ?? [])]
      .filter(([stream]) => stream.startsWith(variant))
      .flatMap(([, { events }]) => events.filter(({ message }) => message === 'noted')).length
  while (noted('Shadow') < 2 || noted('AllTraffic') < 8) await new Promise((resolve) => setImmediate(resolve))
  expect([noted('AllTraffic'), noted('Shadow')]).toEqual([8, 2])
})

test.each<[string, Partial<CreateEndpointConfigCommandInput>, string]>([
  [
    'two shadows',
    { ShadowProductionVariants: [shadow, { ...shadow, VariantName: 'Other' }] },
    'one production variant',
  ],
  ['a shadow of its own name', { ShadowProductionVariants: [production] }, 'must be unique'],
  [
    'a shadow of an asynchronous endpoint',
    { ShadowProductionVariants: [shadow], AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://b/o' } } },
    'cannot be used with AsyncInferenceConfig',
  ],
  ['a model that is not there', { ShadowProductionVariants: [{ ...shadow, ModelName: 'v3' }] }, 'Could not find model'],
  [
    'serverless beside instances',
    { ProductionVariants: [serverless, { ...production, VariantName: 'Other' }] },
    'takes one production variant',
  ],
  [
    'serverless with capture',
    {
      ProductionVariants: [serverless],
      DataCaptureConfig: {
        InitialSamplingPercentage: 1,
        DestinationS3Uri: 's3://b/c',
        CaptureOptions: [{ CaptureMode: 'Input' }],
      },
    },
    'DataCaptureConfig is not supported for serverless',
  ],
  [
    'serverless memory between two sizes',
    { ProductionVariants: [{ ...serverless, ServerlessConfig: { MemorySizeInMB: 1500, MaxConcurrency: 5 } }] },
    'multiple of 1024',
  ],
  [
    'more warm than at all',
    {
      ProductionVariants: [
        { ...serverless, ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 5, ProvisionedConcurrency: 6 } },
      ],
    },
    'ProvisionedConcurrency must be between 0 and 5, not 6',
  ],
  [
    'no patience',
    { ProductionVariants: [{ ...production, ContainerStartupHealthCheckTimeoutInSeconds: 30 }] },
    'between 60 and 3600, not 30',
  ],
])('%s is refused', async (_what, input, message) => {
  await using seals = await twoModels()
  await expect(seals.configure(input)).rejects.toThrow(message)
})
