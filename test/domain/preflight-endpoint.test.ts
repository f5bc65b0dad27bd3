import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { planEndpoint, type PlannedEndpoint } from '../../src/domain/preflight-endpoint.ts'
import { fillTemplate } from '../../src/domain/preflight-template.ts'

const builtIn = readFileSync(new URL('../../templates/endpoint.yml', import.meta.url), 'utf8')
const packageArn = (version: number) => `arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/${version}`
const planned = (text: string, given: Readonly<Record<string, string>> = {}) =>
  planEndpoint(fillTemplate(text, { parameters: new Map(Object.entries(given)) }))
const plain = {
  EndpointName: 'penguins-prod',
  ModelPackageName: packageArn(2),
  ModelExecutionRoleArn: 'arn:aws:iam::111122223333:role/penguins',
  StageName: 'prod',
  EndpointInstanceType: 'ml.m5.large',
  EndpointInstanceCount: '2',
}

describe('the endpoint that the built-in template makes', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<PlannedEndpoint>]>([
    [
      'the plain one',
      {},
      {
        endpointName: 'penguins-prod',
        ownNames: new Map(),
        variants: [
          {
            name: 'AllTraffic',
            instanceType: 'ml.m5.large',
            instances: 2,
            serverless: false,
            modelPackageArn: packageArn(2),
            imageUri: undefined,
          },
        ],
        shadowVariants: [],
        strategy: undefined,
        steps: undefined,
        alarms: { names: [], own: false },
        dataCapture: 'absent',
        keepsInstanceCounts: false,
        numbers: [],
      },
    ],
    [
      'a canary with alarms',
      {
        DeploymentStrategy: 'CANARY',
        StepPercentage: '20',
        WaitIntervalSeconds: '300',
        TerminationWaitSeconds: '120',
        GuardAlarms: 'drift,slow',
        CreateAlarms: 'true',
        KeepInstanceCount: 'true',
      },
      {
        strategy: 'canary',
        steps: { seconds: 420, limitSeconds: 7200 },
        alarms: { names: ['drift', 'slow'], own: true },
        keepsInstanceCounts: true,
      },
    ],
    [
      'linear',
      { DeploymentStrategy: 'LINEAR', StepPercentage: '20', WaitIntervalSeconds: '600' },
      {
        strategy: 'linear',
        steps: { seconds: 2520, limitSeconds: 7200 },
      },
    ],
    [
      'rolling',
      { DeploymentStrategy: 'ROLLING', StepPercentage: '50' },
      {
        strategy: 'rolling',
        steps: { seconds: 300, limitSeconds: 7200 },
        numbers: expect.arrayContaining([
          {
            path: 'Endpoint.DeploymentConfig.RollingUpdatePolicy.MaximumBatchSize',
            value: 50,
            least: 5,
            most: 50,
            multipleOf: 1,
          },
        ]) as never,
      },
    ],
    ['all at once', { DeploymentStrategy: 'ALL_AT_ONCE' }, { strategy: 'all-at-once' }],
    [
      'serverless',
      { MemorySizeInMB: '2048', EndpointInstanceType: '' },
      {
        variants: [
          {
            name: 'AllTraffic',
            instanceType: undefined,
            instances: undefined,
            serverless: true,
            modelPackageArn: packageArn(2),
            imageUri: undefined,
          },
        ],
        numbers: expect.arrayContaining([
          {
            path: 'EndpointConfig.ProductionVariants[0].ServerlessConfig.MemorySizeInMB',
            value: 2048,
            least: 1024,
            most: 6144,
            multipleOf: 1024,
          },
        ]) as never,
      },
    ],
    [
      'a shadow, and data capture',
      { ShadowModelPackageName: packageArn(3), DataCaptureUploadPath: 's3://penguins/captured' },
      {
        shadowVariants: [
          {
            name: 'Shadow',
            instanceType: 'ml.m5.large',
            instances: 1,
            serverless: false,
            modelPackageArn: packageArn(3),
            imageUri: undefined,
          },
        ],
        dataCapture: 'on',
      },
    ],
  ])('%s', (_, given, expected) => {
    expect(planned(builtIn, { ...plain, ...given })).toMatchObject(expected)
  })
})

describe('a template of somebody else', () => {
  const template = (config: string, endpoint = '') =>
    planned(`
Resources:
  Model: { Type: AWS::SageMaker::Model, Properties: { ModelName: penguins, PrimaryContainer: { ModelPackageName: p } } }
  Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ${config} } }
  Endpoint: { Type: AWS::SageMaker::Endpoint, Properties: { ${endpoint} } }
`)
  test('without an endpoint', () => expect(planned('Resources: {}')).toBeUndefined())
  test('without a config', () => {
    expect(planned('Resources: { Endpoint: { Type: AWS::SageMaker::Endpoint } }')).toMatchObject({
      variants: undefined,
      shadowVariants: [],
    })
  })
  test.each([
    [
      'names of its own',
      'EndpointConfigName: c',
      {
        ownNames: new Map([
          ['Model', 'penguins'],
          ['Config', 'c'],
        ]),
      },
    ],
    [
      'a model of the template',
      'ProductionVariants: [{ ModelName: !GetAtt Model.ModelName }]',
      {
        variants: [
          { name: undefined, instanceType: undefined, serverless: false, modelPackageArn: 'p', imageUri: undefined },
        ],
      },
    ],
    [
      'a model that only CloudFormation knows',
      'ProductionVariants: [{ ModelName: !GetAtt [!Ref X, ModelName] }]',
      { variants: [expect.objectContaining({ modelPackageArn: undefined })] },
    ],
    ['variants that only CloudFormation knows', 'ProductionVariants: [!If [Unknown, {}, {}]]', { variants: undefined }],
    ['variants from elsewhere', "ProductionVariants: !ImportValue 'x'", { variants: undefined }],
    ['capture ended', 'DataCaptureConfig: { EnableCapture: false }', { dataCapture: 'off' }],
    ['capture that cannot be told', 'DataCaptureConfig: !If [Unknown, 1, 2]', { dataCapture: 'unknown' }],
    [
      'a size that is no number',
      'ProductionVariants: [{ ServerlessConfig: { MemorySizeInMB: !Ref X } }]',
      { numbers: [] },
    ],
  ])('%s', (_, config, expected) => {
    expect(template(config)).toMatchObject(expected)
  })
  test.each([
    ['nothing', 'DeploymentConfig: {}', { strategy: undefined }],
    ['a function', 'DeploymentConfig: !If [Unknown, 1, 2]', { strategy: 'unknown' }],
    ['a type that cannot be told', 'DeploymentConfig: { BlueGreenUpdatePolicy: {} }', { strategy: 'unknown' }],
    [
      'instances instead of percent',
      'DeploymentConfig: { RollingUpdatePolicy: { MaximumBatchSize: { Type: INSTANCE_COUNT, Value: 1 }, MaximumExecutionTimeoutInSeconds: 600 } }',
      { strategy: 'rolling', steps: { seconds: 0, limitSeconds: 600 } },
    ],
    [
      'alarms that only CloudFormation knows',
      'DeploymentConfig: { AutoRollbackConfiguration: { Alarms: !If [Unknown, [], []] } }',
      { alarms: { names: [], own: true } },
    ],
  ])('DeploymentConfig: %s', (_, endpoint, expected) => {
    expect(template('', endpoint)).toMatchObject(expected)
  })
})
