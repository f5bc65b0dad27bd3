import { describe, expect, test } from '@jest/globals'
import type { Change, Properties } from '../../src/domain/change-set.ts'
import { changesNothing, previewOf, type Fact, type Preview } from '../../src/domain/preview.ts'
import {
  known,
  change,
  modified,
  preview,
  factsOf,
  model,
  config,
  endpoint,
  scalableTarget,
  scalingPolicy,
  alarmType,
  variant,
  container,
  capture,
  one,
} from './previewed.ts'

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
