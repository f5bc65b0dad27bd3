import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isJsonMap, parseTemplateText } from '../../rehearsal/aws/cloudformation/template-text.ts'
import { templateFacts } from '../../src/domain/template-facts.ts'
import { readTemplateText } from '../../src/domain/template-text.ts'
import { resolved } from './resolved-template.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const builtIn = read('templates/endpoint.yml')
const samples = read('test/fixtures/aws-samples/endpoint-config-template.yml')

const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const plain = {
  EndpointName: 'penguins-prod',
  ModelPackageName: packageArn(1),
  ModelExecutionRoleArn: 'arn:aws:iam::111122223333:role/model',
  StageName: 'prod',
  EndpointInstanceType: 'ml.m5.large',
  EndpointInstanceCount: '2',
}
const made = (parameters: Readonly<Record<string, string>>) => resolved(builtIn, { ...plain, ...parameters })
const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms'

describe('with nothing but the parameters of an aws-samples project', () => {
  const { EndpointName: _name, ...others } = plain
  const before = resolved(samples, { ...others, SageMakerProjectName: 'penguins' })

  test('model and config are those of their template to the letter, so nothing of it is replaced', () => {
    const { Model, EndpointConfig } = made({})
    expect({ Model, EndpointConfig }).toEqual({ Model: before['Model'], EndpointConfig: before['EndpointConfig'] })
  })

  test('nothing is made beside what is there, and the endpoint has a tag and no guards', () => {
    expect(Object.keys(made({}))).toEqual(Object.keys(before))
    expect(made({})['Endpoint']).toEqual({
      ...before['Endpoint'],
      RetainAllVariantProperties: 'false',
      Tags: [{ Key: 'sagemaker:deployment-stage', Value: 'prod' }],
    })
  })

  test('the config file has values for every parameter but the endpoint name', () => {
    const exported = parseTemplateText(read('test/fixtures/aws-samples/staging-config-export.json'))
    const given = isJsonMap(exported) && isJsonMap(exported['Parameters']) ? Object.keys(exported['Parameters']) : []
    const { parameters } = templateFacts(readTemplateText(builtIn, 'endpoint.yml'))
    const needed = [...parameters].filter(([, one]) => one.default === undefined).map(([name]) => name)
    expect(needed.filter((name) => !given.includes(name))).toEqual(['EndpointName'])
  })
})

describe.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>([
  [
    'an image in place of a package',
    { ModelPackageName: '', ImageUri: 'registry/image:1', ModelDataUrl: 's3://bucket/model.tar.gz' },
    { Model: { Containers: [{ Image: 'registry/image:1', ModelDataUrl: 's3://bucket/model.tar.gz' }] } },
  ],
  [
    'serverless',
    { MemorySizeInMB: '2048', MaxConcurrency: '20', EndpointInstanceType: '' },
    {
      EndpointConfig: {
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: '<Model.ModelName>',
            InitialVariantWeight: 1,
            ServerlessConfig: { MemorySizeInMB: '2048', MaxConcurrency: '20' },
          },
        ],
      },
    },
  ],
  [
    'serverless and kept warm',
    { MemorySizeInMB: '1024', ProvisionedConcurrency: '3' },
    { EndpointConfig: { ProductionVariants: [{ ServerlessConfig: { ProvisionedConcurrency: '3' } }] } },
  ],
  [
    'asynchronous',
    { AsyncOutputPath: 's3://bucket/out' },
    { EndpointConfig: { AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://bucket/out' } } } },
  ],
  [
    'asynchronous with all there is',
    {
      AsyncOutputPath: 's3://bucket/out',
      AsyncFailurePath: 's3://bucket/failed',
      AsyncMaxConcurrency: '4',
      AsyncErrorTopicArn: topic,
      KmsKeyId: 'key',
    },
    {
      EndpointConfig: {
        KmsKeyId: 'key',
        AsyncInferenceConfig: {
          OutputConfig: {
            S3OutputPath: 's3://bucket/out',
            S3FailurePath: 's3://bucket/failed',
            KmsKeyId: 'key',
            NotificationConfig: { ErrorTopic: topic },
          },
          ClientConfig: { MaxConcurrentInvocationsPerInstance: '4' },
        },
      },
    },
  ],
  [
    'a second variant',
    { SecondModelPackageName: packageArn(2), FirstVariantWeight: '9' },
    {
      SecondModel: { Containers: [{ ModelPackageName: packageArn(2) }] },
      EndpointConfig: {
        ProductionVariants: [
          { VariantName: 'AllTraffic', InitialVariantWeight: '9' },
          {
            VariantName: 'Second',
            ModelName: '<SecondModel.ModelName>',
            InitialVariantWeight: '1',
            InitialInstanceCount: '1',
            InstanceType: 'ml.m5.large',
          },
        ],
      },
    },
  ],
  [
    'a shadow variant, whose share is its weight against 100',
    { ShadowModelPackageName: packageArn(2), ShadowSamplingPercentage: '30', ShadowInstanceType: 'ml.m5.xlarge' },
    {
      ShadowModel: { Containers: [{ ModelPackageName: packageArn(2) }] },
      EndpointConfig: {
        ProductionVariants: [{ InitialVariantWeight: 100 }],
        ShadowProductionVariants: [
          {
            VariantName: 'Shadow',
            ModelName: '<ShadowModel.ModelName>',
            InitialVariantWeight: '30',
            InitialInstanceCount: '1',
            InstanceType: 'ml.m5.xlarge',
          },
        ],
      },
    },
  ],
  [
    'data capture',
    { DataCaptureUploadPath: 's3://bucket/capture', DataCaptureSamplingPercentage: '50' },
    {
      EndpointConfig: {
        DataCaptureConfig: {
          EnableCapture: true,
          InitialSamplingPercentage: '50',
          DestinationS3Uri: 's3://bucket/capture',
          CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }],
        },
      },
    },
  ],
  [
    'a VPC, isolated',
    { SubnetIds: 'subnet-1,subnet-2', SecurityGroupIds: 'sg-1', EnableNetworkIsolation: 'true' },
    {
      Model: {
        VpcConfig: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] },
        EnableNetworkIsolation: true,
      },
    },
  ],
  [
    'patience',
    { ContainerStartupHealthCheckTimeoutSeconds: '600', ModelDataDownloadTimeoutSeconds: '1200' },
    {
      EndpointConfig: {
        ProductionVariants: [
          { ContainerStartupHealthCheckTimeoutInSeconds: '600', ModelDataDownloadTimeoutInSeconds: '1200' },
        ],
      },
    },
  ],
  [
    'counts that somebody else scales',
    { KeepInstanceCount: 'true' },
    {
      Endpoint: {
        RetainAllVariantProperties: 'true',
        ExcludeRetainedVariantProperties: [
          { VariantPropertyType: 'DesiredWeight' },
          { VariantPropertyType: 'DataCaptureConfig' },
        ],
      },
    },
  ],
  [
    'auto-scaling, which keeps the counts that it has reached',
    { MaxCapacity: '6', MinCapacity: '2', TargetInvocationsPerInstance: '500', ScaleInCooldown: '120' },
    {
      Endpoint: { RetainAllVariantProperties: 'true' },
      ScalableTarget: {
        ResourceId: 'endpoint/penguins-prod/variant/AllTraffic',
        ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
        MinCapacity: '2',
        MaxCapacity: '6',
      },
      ScalingPolicy: {
        ScalingTargetId: '<ScalableTarget>',
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: '500',
          ScaleInCooldown: '120',
          PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
        },
      },
    },
  ],
  [
    'scaling to zero of an asynchronous endpoint, by what waits',
    { AsyncOutputPath: 's3://b/o', MinCapacity: '0', MaxCapacity: '2', TargetInvocationsPerInstance: '5' },
    {
      ScalingPolicy: {
        TargetTrackingScalingPolicyConfiguration: {
          CustomizedMetricSpecification: { MetricName: 'ApproximateBacklogSizePerInstance' },
        },
      },
      WakePolicy: { PolicyType: 'StepScaling' },
      WakeAlarm: { MetricName: 'HasBacklogWithoutCapacity', AlarmActions: ['<WakePolicy>'] },
    },
  ],
  [
    'alarms that somebody hears',
    { CreateAlarms: 'true', AlarmTopicArn: topic, LatencyP95ThresholdMs: '250' },
    {
      ServerErrorsAlarm: {
        MetricName: 'Invocation5XXErrors',
        AlarmActions: [topic],
        Dimensions: [
          { Name: 'EndpointName', Value: 'penguins-prod' },
          { Name: 'VariantName', Value: 'AllTraffic' },
        ],
      },
      ModelErrorsAlarm: { MetricName: 'InvocationModelErrors', DatapointsToAlarm: 2 },
      // Microseconds.
      LatencyAlarm: { MetricName: 'ModelLatency', ExtendedStatistic: 'p95', Threshold: '250000' },
    },
  ],
  [
    'alarms of an asynchronous endpoint, which has no model errors',
    { CreateAlarms: 'true', AsyncOutputPath: 's3://b/o' },
    {
      ModelErrorsAlarm: {
        MetricName: 'InvocationFailures',
        Dimensions: [{ Name: 'EndpointName', Value: 'penguins-prod' }],
      },
    },
  ],
  [
    'alarms for both variants',
    { CreateAlarms: 'true', SecondModelPackageName: packageArn(2), LatencyP95ThresholdMs: '9' },
    {
      SecondServerErrorsAlarm: { Dimensions: [{}, { Value: 'Second' }] },
      SecondModelErrorsAlarm: { Dimensions: [{}, { Value: 'Second' }] },
      SecondLatencyAlarm: { Threshold: '9000' },
    },
  ],
  [
    'all at once, watched',
    { DeploymentStrategy: 'ALL_AT_ONCE', WaitIntervalSeconds: '60' },
    {
      Endpoint: {
        DeploymentConfig: {
          BlueGreenUpdatePolicy: {
            TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: '60' },
            TerminationWaitInSeconds: '120',
            MaximumExecutionTimeoutInSeconds: '7200',
          },
        },
      },
    },
  ],
  [
    'a canary, guarded by the alarms of the stack and by others',
    { DeploymentStrategy: 'CANARY', CreateAlarms: 'true', GuardAlarms: 'own one,another' },
    {
      Endpoint: {
        DeploymentConfig: {
          BlueGreenUpdatePolicy: {
            TrafficRoutingConfiguration: { Type: 'CANARY', CanarySize: { Type: 'CAPACITY_PERCENT', Value: '10' } },
          },
          AutoRollbackConfiguration: {
            Alarms: [
              { AlarmName: '<ServerErrorsAlarm>' },
              { AlarmName: '<ModelErrorsAlarm>' },
              { AlarmName: 'own one' },
              { AlarmName: 'another' },
            ],
          },
        },
      },
    },
  ],
  [
    'a linear shift',
    { DeploymentStrategy: 'LINEAR', StepPercentage: '33', GuardAlarms: 'a,b,c,d,e,f,g,h,i,j' },
    {
      Endpoint: {
        DeploymentConfig: {
          BlueGreenUpdatePolicy: {
            TrafficRoutingConfiguration: { LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: '33' } },
          },
          AutoRollbackConfiguration: {
            Alarms: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((AlarmName) => ({ AlarmName })),
          },
        },
      },
    },
  ],
  [
    'a rolling update',
    { DeploymentStrategy: 'ROLLING', StepPercentage: '20' },
    {
      Endpoint: {
        DeploymentConfig: {
          RollingUpdatePolicy: {
            MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: '20' },
            WaitIntervalInSeconds: '300',
            MaximumExecutionTimeoutInSeconds: '7200',
          },
        },
      },
    },
  ],
])('with %s', (_what, parameters, expected) => {
  const extra = Object.keys(expected).filter((id) => !['Model', 'EndpointConfig', 'Endpoint'].includes(id))

  test('it is made so', () => {
    expect(made(parameters)).toMatchObject(expected)
  })

  test('nothing else is made', () => {
    const usual = [
      'Model',
      'EndpointConfig',
      'Endpoint',
      ...(parameters['MaxCapacity'] ? ['ScalableTarget', 'ScalingPolicy'] : []),
    ]
    const alarms = parameters['CreateAlarms'] ? ['ServerErrorsAlarm', 'ModelErrorsAlarm'] : []
    const latency = parameters['LatencyP95ThresholdMs'] ? ['LatencyAlarm'] : []
    const second = parameters['SecondModelPackageName'] ? ['SecondModel'] : []
    const all = new Set([...usual, ...alarms, ...latency, ...second, ...extra])
    expect(Object.keys(made(parameters)).toSorted()).toEqual([...all].toSorted())
  })
})

test('what one kind of endpoint has, the other has not', () => {
  expect(made({ MemorySizeInMB: '2048', EndpointInstanceType: '' })['EndpointConfig']).toEqual({
    ProductionVariants: [
      {
        VariantName: 'AllTraffic',
        ModelName: '<Model.ModelName>',
        InitialVariantWeight: 1,
        ServerlessConfig: { MemorySizeInMB: '2048', MaxConcurrency: '5' },
      },
    ],
  })
  expect(made({ ModelPackageName: '', ImageUri: 'image' })['Model']?.['Containers']).toEqual([{ Image: 'image' }])
  const { ScalingPolicy } = made({ AsyncOutputPath: 's3://b/o', MaxCapacity: '2', TargetInvocationsPerInstance: '5' })
  expect(ScalingPolicy?.['TargetTrackingScalingPolicyConfiguration']).not.toHaveProperty(
    'PredefinedMetricSpecification',
  )
})

test('without alarms a guarded deployment has nothing that takes it back', () => {
  const { Endpoint } = made({ DeploymentStrategy: 'CANARY' })
  expect(Endpoint?.['DeploymentConfig']).not.toHaveProperty('AutoRollbackConfiguration')
})

test('the dashboard shows latency, invocations, errors and instances of every variant', () => {
  const { Dashboard } = made({ CreateDashboard: 'true' })
  const body: { widgets: { properties: { title: string; metrics: { expression: string; label: string }[][] } }[] } =
    JSON.parse(String(Dashboard?.['DashboardBody']))
  const shown = body.widgets.map(({ properties: { title, metrics } }) => [title, ...metrics.flat()])
  expect(shown).toMatchObject([
    [
      'Model latency (ms)',
      {
        expression: `SEARCH('{AWS/SageMaker,EndpointName,VariantName} EndpointName="penguins-prod" MetricName="ModelLatency"', 'p50', 60) / 1000`,
        label: "${PROP('Dim.VariantName')} P50",
      },
      { expression: expect.stringContaining("'p95'") },
    ],
    ['Invocations', { expression: expect.stringContaining('MetricName="Invocations"') }, {}],
    ['Errors', { expression: expect.stringContaining('Invocation5XXErrors') }, {}],
    ['Instances', { expression: expect.stringContaining("'SampleCount'") }],
  ])
})
