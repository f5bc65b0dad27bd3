import { describe, expect, test } from '@jest/globals'
import type { Change, Properties } from '../../src/domain/change-set.ts'
import { changesNothing, previewOf, type Fact, type Preview } from '../../src/domain/preview.ts'

const arn = (version: number, group = 'penguins') =>
  `arn:aws:sagemaker:eu-west-1:111122223333:model-package/${group}/${version}`
const known = '{{changeSet:KNOWN_AFTER_APPLY}}'

const change = (given: Partial<Change> & Pick<Change, 'type'>): Change => ({
  logicalId: given.type.slice(given.type.lastIndexOf(':') + 1),
  physicalId: undefined,
  action: 'Modify',
  replacement: 'False',
  details: [],
  before: undefined,
  after: undefined,
  ...given,
})
const modified = (type: string, before: Properties, after: Properties, more: Partial<Change> = {}) =>
  change({ type, before, after, ...more })
const preview = (...changes: readonly Change[]) => previewOf({ changes, tags: new Map() }, { tags: new Map() })
const factsOf = (...changes: readonly Change[]): readonly Fact[] => preview(...changes).facts

const model = 'AWS::SageMaker::Model'
const config = 'AWS::SageMaker::EndpointConfig'
const endpoint = 'AWS::SageMaker::Endpoint'
const scalableTarget = 'AWS::ApplicationAutoScaling::ScalableTarget'
const scalingPolicy = 'AWS::ApplicationAutoScaling::ScalingPolicy'
const alarmType = 'AWS::CloudWatch::Alarm'

const variant = (more: Properties = {}) => ({
  VariantName: 'AllTraffic',
  ModelName: 'model-1',
  InitialVariantWeight: 1,
  InitialInstanceCount: 1,
  InstanceType: 'ml.m5.large',
  ...more,
})
const container = (more: Properties) => ({ Containers: [more] })
const capture = { EnableCapture: true, InitialSamplingPercentage: 50, DestinationS3Uri: 's3://b/capture' }
const one = { ProductionVariants: [variant()] }

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

describe('an endpoint', () => {
  const named = (EndpointName: string) => ({ EndpointName, EndpointConfigName: 'c' })
  const routing = (TrafficRoutingConfiguration: Properties) => ({
    DeploymentConfig: { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration } },
  })
  const guard = (...names: string[]) => ({
    DeploymentConfig: { AutoRollbackConfiguration: { Alarms: names.map((AlarmName) => ({ AlarmName })) } },
  })

  test.each<[string, Partial<Change>, readonly Fact[]]>([
    [
      'that would be replaced',
      { before: named('a'), after: named('b'), replacement: 'True' },
      [{ what: 'endpoint', from: 'a', to: 'b', alarm: 'would be replaced: downtime!' }],
    ],
    [
      'that may be replaced, of which nothing more is told',
      { physicalId: 'arn:aws:sagemaker:::endpoint/a', replacement: 'Conditional' },
      [{ what: 'endpoint', from: 'a', to: 'another one of this name', alarm: 'may be replaced: downtime!' }],
    ],
    [
      'that would be deleted',
      { action: 'Remove', before: named('a') },
      [{ what: 'endpoint', from: 'a', alarm: 'would be deleted: downtime!' }],
    ],
    ['that is new', { action: 'Add', after: named('a') }, [{ what: 'endpoint', to: 'a' }]],
    [
      'that is new, and gets its name later',
      { action: 'Add', after: { EndpointConfigName: known } },
      [{ what: 'endpoint', to: 'Endpoint' }],
    ],
    ['that only gets another config', { before: named('a'), after: { ...named('a'), EndpointConfigName: known } }, []],
    [
      'that is deployed by a canary',
      {
        before: named('a'),
        after: { ...named('a'), ...routing({ Type: 'CANARY', CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 } }) },
      },
      [{ what: 'way of deployment', to: 'canary, 10 %' }],
    ],
    [
      'by a canary, step by step',
      {
        before: routing({ Type: 'CANARY', CanarySize: { Type: 'INSTANCE_COUNT', Value: '1' } }),
        after: routing({ Type: 'LINEAR', LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 20 } }),
      },
      [{ what: 'way of deployment', from: 'canary, 1 instances', to: 'linear, 20 %' }],
    ],
    [
      'rolling, then all at once',
      {
        before: { DeploymentConfig: { RollingUpdatePolicy: { MaximumBatchSize: {} } } },
        after: routing({ Type: 'ALL_AT_ONCE' }),
      },
      [{ what: 'way of deployment', from: 'rolling, ? %', to: 'all at once' }],
    ],
    [
      'in a way that is new to us',
      { before: {}, after: routing({ Type: 'TELEPORT' }) },
      [{ what: 'way of deployment', to: 'TELEPORT' }],
    ],
    [
      'that is guarded by alarms, of which one is made with it',
      { before: named('a'), after: { ...named('a'), ...guard('one', known) } },
      [{ what: 'alarms that guard deployments', to: 'one, (known afterwards)' }],
    ],
    [
      'that is guarded no more',
      { before: guard('one'), after: guard() },
      [{ what: 'alarms that guard deployments', from: 'one', alarm: 'nothing takes a bad deployment back' }],
    ],
    [
      'that is new, and whose counts are kept',
      { action: 'Add', after: { EndpointName: 'a', RetainAllVariantProperties: true } },
      [{ what: 'endpoint', to: 'a' }],
    ],
    [
      'of which a guard has no name',
      { before: {}, after: { DeploymentConfig: { AutoRollbackConfiguration: { Alarms: [{}] } } } },
      [{ what: 'alarms that guard deployments', to: '?' }],
    ],
    [
      'whose counts are kept',
      { before: { RetainAllVariantProperties: false }, after: { RetainAllVariantProperties: 'true' } },
      [{ what: 'instance counts at an update', from: 'set back', to: 'kept' }],
    ],
    [
      'whose counts are set back',
      { before: { RetainAllVariantProperties: true }, after: {} },
      [
        {
          what: 'instance counts at an update',
          from: 'kept',
          to: 'set back',
          alarm: 'what has been scaled is lost at every update',
        },
      ],
    ],
  ])('%s', (_, given, facts) => {
    expect(preview(change({ type: endpoint, ...given }))).toEqual({ facts, others: [] })
  })
})

describe('what stands around an endpoint', () => {
  const range = (MinCapacity: number, MaxCapacity: number) => ({ MinCapacity, MaxCapacity, ResourceId: 'r' })
  const tracking = (TargetValue: number) => ({
    TargetTrackingScalingPolicyConfiguration: { TargetValue, ScaleInCooldown: 300, ScaleOutCooldown: 60 },
    ScalingTargetId: known,
  })
  test.each<[string, Change, Preview]>([
    [
      'auto scaling of more',
      modified(scalableTarget, range(1, 4), range(2, 8)),
      { facts: [{ what: 'auto scaling', from: '1 to 4 instances', to: '2 to 8 instances' }], others: [] },
    ],
    [
      'auto scaling that begins',
      change({ type: scalableTarget, action: 'Add', after: range(1, 4) }),
      { facts: [{ what: 'auto scaling', to: '1 to 4 instances' }], others: [] },
    ],
    [
      'auto scaling that ends',
      change({ type: scalableTarget, action: 'Remove', before: range(1, 4) }),
      { facts: [{ what: 'auto scaling', from: '1 to 4 instances', alarm: 'ends!' }], others: [] },
    ],
    [
      'another load',
      modified(scalingPolicy, tracking(70), tracking(100)),
      { facts: [{ what: 'auto scaling: load an instance', from: '70', to: '100' }], others: [] },
    ],
    [
      'a policy',
      change({ type: scalingPolicy, action: 'Add', after: tracking(70) }),
      {
        facts: [
          { what: 'auto scaling: policy ScalingPolicy', to: 'new' },
          { what: 'auto scaling: load an instance', to: '70' },
          { what: 'auto scaling: pause before fewer (s)', to: '300' },
          { what: 'auto scaling: pause before more (s)', to: '60' },
        ],
        others: [],
      },
    ],
    [
      'an alarm',
      change({ type: alarmType, action: 'Add', logicalId: 'LatencyAlarm', after: { Threshold: 1 } }),
      { facts: [{ what: 'alarm LatencyAlarm', to: 'new' }], others: [] },
    ],
    [
      'an alarm less',
      change({ type: alarmType, action: 'Remove', logicalId: 'LatencyAlarm' }),
      { facts: [{ what: 'alarm LatencyAlarm', from: 'there', alarm: 'nothing watches that any more' }], others: [] },
    ],
    [
      'another threshold',
      modified(alarmType, { Threshold: 1 }, { Threshold: 2 }),
      { facts: [], others: ['modify Alarm (AWS::CloudWatch::Alarm): Threshold: 1 → 2'] },
    ],
    [
      'a dashboard',
      change({ type: 'AWS::CloudWatch::Dashboard', action: 'Add' }),
      { facts: [{ what: 'dashboard', to: 'new' }], others: [] },
    ],
    [
      'another dashboard',
      modified('AWS::CloudWatch::Dashboard', { DashboardBody: '{}' }, { DashboardBody: '{ }' }),
      { facts: [{ what: 'dashboard', to: 'other widgets' }], others: [] },
    ],
  ])('%s', (_, given, expected) => {
    expect(preview(given)).toEqual(expected)
  })
})

describe('what nobody here has words for', () => {
  const bucket = 'AWS::S3::Bucket'
  test.each<[string, Change, readonly string[]]>([
    [
      'a new resource',
      change({ type: bucket, action: 'Add', after: { BucketName: 'b' } }),
      ['add Bucket (AWS::S3::Bucket)'],
    ],
    ['one less', change({ type: bucket, action: 'Remove' }), ['remove Bucket (AWS::S3::Bucket)']],
    [
      'another property',
      modified(bucket, { Tier: { A: 1 } }, { Tier: { A: 2 } }, { replacement: 'Conditional' }),
      ['modify Bucket (perhaps replaced) (AWS::S3::Bucket): Tier.A: 1 → 2'],
    ],
    ['one of which nothing is told', change({ type: bucket }), ['modify Bucket (AWS::S3::Bucket)']],
    [
      'another attribute',
      change({
        type: bucket,
        details: [
          {
            attribute: 'DeletionPolicy',
            name: undefined,
            path: undefined,
            before: 'Delete',
            after: 'Retain',
            causes: [],
          },
        ],
      }),
      ['modify Bucket (AWS::S3::Bucket): DeletionPolicy'],
    ],
    [
      'something that is only taken as it is',
      change({
        type: bucket,
        details: [
          { attribute: 'Properties', name: 'A', path: undefined, before: undefined, after: undefined, causes: [] },
        ],
      }),
      ['modify Bucket (AWS::S3::Bucket)'],
    ],
    [
      'a value without end',
      modified(bucket, {}, { A: 'x'.repeat(500) }),
      [`modify Bucket (AWS::S3::Bucket): A: none → ${'x'.repeat(200)}…`],
    ],
    [
      'properties without end',
      modified(bucket, {}, Object.fromEntries(Array.from({ length: 12 }, (__, n) => [`P${n}`, n]))),
      [expect.stringMatching(/P9: none → 9; and 2 more$/) as unknown as string],
    ],
  ])('%s', (_, given, others) => {
    expect(preview(given)).toEqual({ facts: [], others })
  })
})

describe('where CloudFormation gives no whole properties', () => {
  const detail = (path: string | undefined, before: string | undefined, after: string | undefined, name?: string) => ({
    attribute: 'Properties',
    name,
    path,
    before,
    after,
    causes: [],
  })
  test('the details do', () => {
    const details = [
      detail(
        '/Properties/ProductionVariants',
        JSON.stringify([variant()]),
        JSON.stringify([variant({ InstanceType: 'ml.c5.large' })]),
      ),
      detail(undefined, 'k', undefined, 'KmsKeyId'),
    ]
    expect(factsOf(change({ type: config, details }))).toEqual([
      { what: 'KMS key of the volumes', from: 'k', alarm: 'lost!' },
      { what: 'variant AllTraffic: instance type', from: 'ml.m5.large', to: 'ml.c5.large' },
    ])
  })

  test('also those that lie deep, and such as cannot be read', () => {
    const details = [
      detail('/Properties/ProductionVariants/0/InstanceType', 'ml.m5.large', 'ml.c5.large'),
      detail('/Properties/ProductionVariants/0/InitialInstanceCount', '1', '2'),
      detail('/Properties/DataCaptureConfig', '{"EnableCapture":tr', '{"EnableCapture":true}'),
      detail('/Tags', 'a', 'b'),
    ]
    const { facts, others } = preview(change({ type: config, details }))
    expect(facts).toEqual([
      { what: 'variant 0: instance type', from: 'ml.m5.large', to: 'ml.c5.large' },
      { what: 'variant 0: instances', from: '1', to: '2' },
    ])
    expect(others).toEqual([
      'modify EndpointConfig (AWS::SageMaker::EndpointConfig): DataCaptureConfig: {"EnableCapture":tr → none',
    ])
  })
})

describe('tags', () => {
  const tags = (pairs: Record<string, string>) => new Map(Object.entries(pairs))
  test('are told once, ours but for the end are not', () => {
    const details = [{ attribute: 'Tags', name: undefined, path: '/Tags', before: '{}', after: '{}', causes: [] }]
    const onlyTagged = ['AWS::S3::Bucket', model].map((type) => change({ type, details }))
    const now = tags({
      team: 'birds',
      'aws:x': '1',
      'sagemaker-promote:commit': 'a',
      'sagemaker-promote:expires-at': 'x',
    })
    const then = tags({
      team: 'seals',
      owner: 'ana',
      'sagemaker-promote:commit': 'b',
      'sagemaker-promote:expires-at': 'y',
    })
    expect(previewOf({ changes: onlyTagged, tags: then }, { tags: now })).toEqual({
      facts: [
        { what: 'tag team', from: 'birds', to: 'seals' },
        { what: 'expires', from: 'x', to: 'y' },
        { what: 'tag owner', to: 'ana' },
      ],
      others: [],
    })
  })

  test('of a stack that is new are all new', () => {
    expect(previewOf({ changes: [], tags: tags({ team: 'birds' }) }, { tags: undefined }).facts).toEqual([
      { what: 'tag team', to: 'birds' },
    ])
  })
})

describe('the image', () => {
  const none = { changes: [], tags: new Map<string, string>() }
  test.each<[string | undefined, string | undefined, readonly Fact[]]>([
    ['sha256:a', 'sha256:b', [{ what: 'image digest', from: 'sha256:a', to: 'sha256:b' }]],
    [undefined, 'sha256:b', [{ what: 'image digest', to: 'sha256:b' }]],
    ['sha256:a', 'sha256:a', []],
    ['sha256:a', undefined, []],
  ])('%s, then %s', (before, after, facts) => {
    expect(previewOf(none, { tags: undefined, digests: { before, after } }).facts).toEqual(facts)
  })
})

test('nothing changes', () => {
  expect(changesNothing(preview())).toBe(true)
  expect(changesNothing({ facts: [], others: ['x'] })).toBe(false)
})

test('what alarms comes first', () => {
  const facts = factsOf(
    modified(model, container({ Image: 'a' }), container({ Image: 'b' })),
    modified(config, { ...one, DataCaptureConfig: capture }, one),
  )
  expect(facts.map(({ what }) => what)).toEqual(['data capture', 'image'])
})
