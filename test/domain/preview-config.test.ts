import { describe, expect, test } from '@jest/globals'
import type { Properties } from '../../src/domain/change-set.ts'
import { type Fact } from '../../src/domain/preview.ts'
import {
  arn,
  known,
  change,
  modified,
  preview,
  factsOf,
  model,
  config,
  variant,
  container,
  capture,
  one,
} from './previewed.ts'

describe('a model', () => {
  test.each<[string, Properties, Properties, readonly Fact[]]>([
    [
      'of another version',
      container({ ModelPackageName: arn(7) }),
      container({ ModelPackageName: arn(8) }),
      [{ what: 'model package penguins', from: '7', to: '8' }],
    ],
    [
      'of another group',
      container({ ModelPackageName: arn(7) }),
      container({ ModelPackageName: arn(1, 'seals') }),
      [{ what: 'model package', from: 'penguins/7', to: 'seals/1' }],
    ],
    [
      'that is no package of the registry',
      container({ ModelPackageName: 'x' }),
      container({ ModelPackageName: arn(1) }),
      [{ what: 'model package', from: 'x', to: 'penguins/1' }],
    ],
    [
      'becomes none of the registry',
      container({ ModelPackageName: arn(1) }),
      container({ ModelPackageName: 'x' }),
      [{ what: 'model package', from: 'penguins/1', to: 'x' }],
    ],
    [
      'in one container',
      { PrimaryContainer: { Image: 'a' } },
      { PrimaryContainer: { Image: 'b', ModelDataUrl: 's3://m' } },
      [
        { what: 'image', from: 'a', to: 'b' },
        { what: 'model data', to: 's3://m' },
      ],
    ],
    [
      'of image and data instead of a package',
      container({ ModelPackageName: arn(7) }),
      container({ Image: 'b', ModelDataUrl: 's3://m' }),
      [
        { what: 'model package penguins', from: '7' },
        { what: 'image', to: 'b' },
        { what: 'model data', to: 's3://m' },
      ],
    ],
    [
      'whose environment is other, of which no value is told',
      container({ Environment: { A: '1', B: 'secret', C: '0' } }),
      container({ Environment: { B: 'other', C: '0', D: 'x' } }),
      [
        { what: 'environment variable A', from: 'set' },
        { what: 'environment variable B', from: 'set', to: 'another value' },
        { what: 'environment variable D', to: 'set' },
      ],
    ],
    [
      'in another network',
      { VpcConfig: { Subnets: ['a', 'b'], SecurityGroupIds: ['s'] } },
      { VpcConfig: { Subnets: ['a', 'c'], SecurityGroupIds: ['s'] } },
      [{ what: 'VPC: subnets', from: 'a, b', to: 'a, c' }],
    ],
    [
      'that leaves its network',
      { VpcConfig: { Subnets: ['a'], SecurityGroupIds: ['s'] }, EnableNetworkIsolation: true },
      {},
      [
        { what: 'VPC: subnets', from: 'a', alarm: 'lost!' },
        { what: 'VPC: security groups', from: 's', alarm: 'lost!' },
        { what: 'network isolation', from: 'true', alarm: 'lost!' },
      ],
    ],
    [
      'with another role, under another name',
      { ExecutionRoleArn: 'r1', ModelName: 'a' },
      { ExecutionRoleArn: 'r2', ModelName: 'b' },
      [{ what: 'execution role', from: 'r1', to: 'r2' }],
    ],
  ])('%s', (_, before, after, facts) => {
    expect(preview(modified(model, before, after, { replacement: 'True' }))).toEqual({ facts, others: [] })
  })

  test('is told apart from others beside it', () => {
    const shadow = modified(model, container({ ModelPackageName: arn(1) }), container({ ModelPackageName: arn(2) }), {
      logicalId: 'ShadowModel',
    })
    const main = modified(model, container({ ModelPackageName: arn(7) }), container({ ModelPackageName: arn(8) }))
    expect(factsOf(main, shadow).map(({ what }) => what)).toEqual([
      'Model: model package penguins',
      'ShadowModel: model package penguins',
    ])
  })

  test('that goes says nothing of what it was made of', () => {
    expect(preview(change({ type: model, action: 'Remove', before: container({ Image: 'a' }) }))).toEqual({
      facts: [],
      others: [],
    })
  })
})

describe('an endpoint config', () => {
  const data = { DataCaptureConfig: capture }
  test.each<[string, Properties, Properties, readonly Fact[]]>([
    [
      'another instance type and count',
      one,
      { ProductionVariants: [variant({ InstanceType: 'ml.m5.xlarge', InitialInstanceCount: 2, ModelName: known })] },
      [
        { what: 'variant AllTraffic: instances', from: '1', to: '2' },
        { what: 'variant AllTraffic: instance type', from: 'ml.m5.large', to: 'ml.m5.xlarge' },
      ],
    ],
    ['numbers that are written as text', one, { ProductionVariants: [variant({ InitialInstanceCount: '1' })] }, []],
    ['data capture that is lost', { ...one, ...data }, one, [{ what: 'data capture', from: 'on', alarm: 'lost!' }]],
    [
      'data capture that is switched off',
      { ...one, ...data },
      { ...one, DataCaptureConfig: { ...capture, EnableCapture: 'false' } },
      [{ what: 'data capture', from: 'on', alarm: 'lost!' }],
    ],
    [
      'data capture that is new',
      one,
      { ...one, ...data },
      [
        { what: 'data capture', to: 'on' },
        { what: 'data capture: share (%)', to: '50' },
        { what: 'data capture: destination', to: 's3://b/capture' },
      ],
    ],
    [
      'data capture of less',
      { ...one, ...data },
      { ...one, DataCaptureConfig: { ...capture, InitialSamplingPercentage: 5 } },
      [{ what: 'data capture: share (%)', from: '50', to: '5' }],
    ],
    [
      'a variant of another name',
      one,
      { ProductionVariants: [variant({ VariantName: 'Blue' })] },
      [
        { what: 'variant AllTraffic', from: 'there', alarm: 'renamed: what scales, watches and guards it loses it' },
        { what: 'variant Blue', to: 'new' },
        { what: 'variant Blue: instances', to: '1' },
        { what: 'variant Blue: instance type', to: 'ml.m5.large' },
      ],
    ],
    [
      'a second variant, with traffic',
      one,
      { ProductionVariants: [variant({ InitialVariantWeight: 9 }), variant({ VariantName: 'New' })] },
      [
        { what: 'variant New', to: 'new' },
        { what: 'traffic', to: 'AllTraffic 90 %, New 10 %' },
        { what: 'variant New: instances', to: '1' },
        { what: 'variant New: instance type', to: 'ml.m5.large' },
      ],
    ],
    [
      'a variant less',
      { ProductionVariants: [variant(), variant({ VariantName: 'New' })] },
      one,
      [
        { what: 'variant New', from: 'there', alarm: 'removed' },
        { what: 'traffic', from: 'AllTraffic 50 %, New 50 %' },
      ],
    ],
    [
      'weights without a sum',
      {
        ProductionVariants: [
          variant({ InitialVariantWeight: 0 }),
          variant({ VariantName: 'New', InitialVariantWeight: 0 }),
        ],
      },
      {
        ProductionVariants: [
          variant({ InitialVariantWeight: 0 }),
          variant({ VariantName: 'New', InitialVariantWeight: undefined }),
        ],
      },
      [{ what: 'traffic', to: 'AllTraffic 0 %, New 100 %' }],
    ],
    [
      'a shadow variant',
      one,
      { ...one, ShadowProductionVariants: [variant({ VariantName: 'Shadow', InitialVariantWeight: 20 })] },
      [
        { what: 'shadow variant Shadow', to: 'new' },
        { what: 'shadow variant Shadow: share of the requests that are copied (weight)', to: '20' },
        { what: 'shadow variant Shadow: instances', to: '1' },
        { what: 'shadow variant Shadow: instance type', to: 'ml.m5.large' },
      ],
    ],
    [
      'no shadow variant any more',
      { ...one, ShadowProductionVariants: [variant({ VariantName: 'Shadow' })] },
      one,
      [{ what: 'shadow variant Shadow', from: 'there', alarm: 'removed' }],
    ],
    [
      'serverless',
      one,
      {
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5, ProvisionedConcurrency: 1 },
          },
        ],
      },
      [
        { what: 'kind of endpoint', from: 'real-time', to: 'serverless' },
        { what: 'variant AllTraffic: instances', from: '1' },
        { what: 'variant AllTraffic: instance type', from: 'ml.m5.large' },
        { what: 'variant AllTraffic: serverless memory (MB)', to: '2048' },
        { what: 'variant AllTraffic: concurrent requests at most', to: '5' },
        { what: 'variant AllTraffic: provisioned concurrency', to: '1' },
      ],
    ],
    [
      'asynchronous',
      one,
      {
        ...one,
        AsyncInferenceConfig: {
          OutputConfig: {
            S3OutputPath: 's3://o',
            S3FailurePath: 's3://f',
            NotificationConfig: { ErrorTopic: 'e', SuccessTopic: 's' },
          },
          ClientConfig: { MaxConcurrentInvocationsPerInstance: 4 },
        },
      },
      [
        {
          what: 'kind of endpoint',
          from: 'real-time',
          to: 'asynchronous',
          alarm: 'callers have to call it in another way',
        },
        { what: 'asynchronous output', to: 's3://o' },
        { what: 'asynchronous failures', to: 's3://f' },
        { what: 'asynchronous errors: topic', to: 'e' },
        { what: 'asynchronous success: topic', to: 's' },
        { what: 'concurrent requests an instance', to: '4' },
      ],
    ],
    [
      'time to start and to download, volume',
      one,
      {
        ProductionVariants: [
          variant({
            ContainerStartupHealthCheckTimeoutInSeconds: 600,
            ModelDataDownloadTimeoutInSeconds: 900,
            VolumeSizeInGB: 30,
          }),
        ],
      },
      [
        { what: 'variant AllTraffic: time to start (s)', to: '600' },
        { what: 'variant AllTraffic: time to download the model data (s)', to: '900' },
        { what: 'variant AllTraffic: volume (GB)', to: '30' },
      ],
    ],
    [
      'no key any more',
      { ...one, KmsKeyId: 'k', EndpointConfigName: 'a' },
      { ...one, EndpointConfigName: 'b' },
      [{ what: 'KMS key of the volumes', from: 'k', alarm: 'lost!' }],
    ],
    [
      'another key',
      { ...one, KmsKeyId: 'k' },
      { ...one, KmsKeyId: 'l' },
      [{ what: 'KMS key of the volumes', from: 'k', to: 'l' }],
    ],
  ])('with %s', (_, before, after, facts) => {
    const { facts: told, others } = preview(modified(config, before, after, { replacement: 'True' }))
    expect(told).toEqual([...facts].sort((a, b) => Number(b.alarm !== undefined) - Number(a.alarm !== undefined)))
    expect(others).toEqual([])
  })

  test('of which a part has no words here, told in CloudFormation’s', () => {
    const { facts, others } = preview(
      modified(
        config,
        one,
        { ...one, ExplainerConfig: { ClarifyExplainerConfig: { EnableExplanations: '`true`' } } },
        { replacement: 'True' },
      ),
    )
    expect(facts).toEqual([])
    expect(others).toEqual([
      'modify EndpointConfig (replaced) (AWS::SageMaker::EndpointConfig): ExplainerConfig.ClarifyExplainerConfig.EnableExplanations: none → `true`',
    ])
  })
})

test('an endpoint config that is new is told by its variants', () => {
  expect(preview(change({ type: config, action: 'Add', after: one }))).toEqual({
    facts: [
      { what: 'variant AllTraffic: instances', to: '1' },
      { what: 'variant AllTraffic: instance type', to: 'ml.m5.large' },
    ],
    others: [],
  })
})

test('of what is new or gone as a whole, parts without words are no news', () => {
  const whole = { ...one, DataCaptureConfig: { ...capture, CaptureOptions: [{ CaptureMode: 'Input' }] } }
  expect(preview(modified(config, whole, one)).others).toEqual([])
  expect(preview(modified(config, one, whole)).others).toEqual([])
  const second = { ProductionVariants: [variant(), variant({ VariantName: 'B', AcceleratorType: 'x' })] }
  expect(preview(modified(config, one, second)).others).toEqual([])
})

test('a list of all sorts is told item by item', () => {
  const { others } = preview(
    modified('AWS::S3::Bucket', { A: ['x', { B: 1 }, { Key: 'k', C: 2 }] }, { A: ['y', { B: 2 }] }),
  )
  expect(others).toEqual([
    'modify Bucket (AWS::S3::Bucket): A.0: x → y; A.1.B: 1 → 2; A.k.Key: k → none; A.k.C: 2 → none',
  ])
})
