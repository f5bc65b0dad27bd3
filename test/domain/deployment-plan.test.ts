import { describe, expect, test } from '@jest/globals'
import type { DeployConfig } from '../../src/domain/deploy-config.ts'
import { planDeployment, type DeploymentSources, type Template } from '../../src/domain/deployment-plan.ts'
import { neededCapabilities } from '../../src/domain/stack-capabilities.ts'

const needed = { hasDefault: false }
const optional = { hasDefault: true }
const template: Template = {
  body: 'T',
  path: 't.yml',
  builtIn: false,
  needs: new Map(),
  declared: new Map([
    ['StageName', needed],
    ['EndpointName', needed],
    ['ModelPackageName', needed],
    ['EndpointInstanceCount', optional],
  ]),
}
const config: DeployConfig = {
  shape: 'stage config',
  parameters: new Map([
    ['StageName', 'prod'],
    ['EndpointName', 'from-file'],
  ]),
  ifDeclared: new Map(),
  tags: new Map(),
  stage: 'prod',
  pin: undefined,
  warnings: ['the file says so'],
}
const plan = (given: Partial<DeploymentSources> = {}) =>
  planDeployment({
    stackName: 's',
    template,
    config,
    tags: new Map(),
    ...given,
    injected: { ModelPackageName: 'arn', ...given.injected },
  })
const declaring = (...names: readonly string[]): Template => ({
  ...template,
  declared: new Map([...template.declared, ...names.map((name) => [name, optional] as const)]),
})
const parametersOf = (given?: Partial<DeploymentSources>) => Object.fromEntries(plan(given).deployment.parameters)
const saying = (parameters: DeployConfig['parameters']): DeployConfig => ({
  ...config,
  parameters: new Map([...config.parameters, ...parameters]),
})

describe('a parameter has the last that is said of it', () => {
  test('by inputs, then the project, the file, and what a name can be made of', () => {
    const known = {
      over: new Map([
        ['EndpointInstanceCount', 'project'],
        ['EndpointName', 'project'],
        ['Undeclared', 'project'],
      ]),
      under: new Map([
        ['StageName', 'made'],
        ['Other', 'made'],
      ]),
    }
    const given = { template: declaring('Other'), known, injected: { EndpointName: 'input' } }
    expect(parametersOf(given)).toEqual({
      StageName: 'prod',
      EndpointName: 'input',
      ModelPackageName: 'arn',
      EndpointInstanceCount: 'project',
      Other: 'made',
    })
    expect(plan(given)).toMatchObject({ problems: [], warnings: ['the file says so'] })
  })

  test('by the stack itself, if the file says so and no input does', () => {
    const keeping = saying(
      new Map([
        ['EndpointName', { usePreviousValue: true }],
        ['EndpointInstanceCount', { usePreviousValue: true }],
      ]),
    )
    const { deployment, problems } = plan({ config: keeping, injected: { EndpointInstanceCount: '2' } })
    expect(problems).toEqual([])
    expect([...(deployment.kept ?? [])]).toEqual(['EndpointName'])
    expect(Object.fromEntries(deployment.parameters)).toEqual({
      StageName: 'prod',
      ModelPackageName: 'arn',
      EndpointInstanceCount: '2',
    })
  })

  test('only where the template declares it, if the file leaves that open', () => {
    const open: DeployConfig = {
      ...config,
      ifDeclared: new Map([
        ['VariantName', { value: 'LatestApproved' }],
        ['Period', { value: '60', otherwise: 'not monitored' }],
        ['Statistic', { value: 'Average', otherwise: 'not monitored' }],
      ]),
    }
    expect(plan({ config: open }).warnings).toEqual(['the file says so', 'not monitored'])
    expect(parametersOf({ config: open, template: declaring('VariantName', 'Period', 'Statistic') })).toMatchObject({
      VariantName: 'LatestApproved',
      Period: '60',
      Statistic: 'Average',
    })
  })

  test('a file may name its project where the template does not ask', () => {
    const exported = saying(
      new Map([
        ['SageMakerProjectName', 'churn'],
        ['SageMakerProjectId', 'p-1'],
      ]),
    )
    expect(plan({ config: exported }).problems).toEqual([])
    expect(parametersOf({ config: exported })).not.toHaveProperty('SageMakerProjectName')
    expect(parametersOf({ config: exported, template: declaring('SageMakerProjectName') })).toMatchObject({
      SageMakerProjectName: 'churn',
    })
  })
})

test('what the plan holds besides', () => {
  const secret = new Map([...template.declared, ['ApiKey', { hasDefault: true, noEcho: true as const }]])
  const { deployment } = plan({
    template: { ...template, body: 'x'.repeat(60_000), declared: secret },
    tags: new Map([['a', 'b']]),
    capabilities: ['CAPABILITY_IAM'],
    templateBucket: 'bucket',
  })
  expect(deployment).toMatchObject({
    capabilities: ['CAPABILITY_IAM'],
    templateObject: { bucket: 'bucket' },
    secret: new Set(['ApiKey']),
    tags: new Map([['a', 'b']]),
  })
  expect(Object.keys(plan().deployment).sort()).toEqual(['parameters', 'stackName', 'tags', 'templateBody'])
})

describe('what is wrong is told, all of it', () => {
  test('of parameters, tags, capabilities, names and size', () => {
    const { problems } = plan({
      stackName: '1st',
      template: {
        ...template,
        body: 'x'.repeat(60_000),
        needs: neededCapabilities({ Resources: { Role: { Type: 'AWS::IAM::Role' } } }),
        declared: new Map([
          ...template.declared,
          ['SageMakerProjectName', needed],
          ['DataCaptureUploadPath', needed],
          ['VpcId', needed],
        ]),
      },
      config: saying(new Map([['Typo', 'x']])),
      injected: { ModelExecutionRoleArn: 'arn', DeploymentStrategy: 'CANARY', Own: 'x', EndpointName: 'a_b' },
      tags: new Map(
        ['a', 'c', ...Array.from({ length: 49 }, (_, at) => `t${at}`)].map((key) => [key, key === 'c' ? '' : 'x']),
      ),
      requiredTags: ['a', 'b', 'c'],
    })
    expect(problems).toEqual([
      "t.yml: it has 60000 bytes, and CloudFormation takes at most 51200 in a request; give 'template-s3-bucket'",
      "t.yml: CloudFormation wants CAPABILITY_IAM for Role (AWS::IAM::Role); add it to 'capabilities' if that is meant",
      "t.yml: it declares no parameter 'Typo', which the config file sets; leave it out, or give a template that has it",
      "t.yml: it declares no parameter 'ModelExecutionRoleArn', which the input 'execution-role-arn' sets; leave it out, or give a template that has it",
      "t.yml: it declares no parameter 'DeploymentStrategy', which the input 'strategy' sets; leave it out, or give a template that has it",
      "t.yml: it declares no parameter 'Own', which an input sets; leave it out, or give a template that has it",
      "t.yml: its parameter 'SageMakerProjectName' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
      "t.yml: its parameter 'DataCaptureUploadPath' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
      "t.yml: its parameter 'VpcId' has no value; give it in the config file",
      "the stack cannot be named '1st': expected letters, digits and hyphens, a letter first, at most 128",
      "the endpoint cannot be named 'a_b': expected letters, digits and inner hyphens, at most 63",
      "the tag 'b' is required by 'required-tags'; give it in 'resource-tags' or in the config file",
      "the tag 'c' is required by 'required-tags'; give it in 'resource-tags' or in the config file",
      'the stack would have 51 tags, and AWS takes at most 50',
    ])
  })

  const builtIn: Template = {
    ...declaring('ImageUri', 'MemorySizeInMB', 'DataCaptureSamplingPercentage', 'DataCaptureUploadPath'),
    builtIn: true,
  }
  const withDefaults: Template = {
    ...builtIn,
    declared: new Map([...builtIn.declared, ['ModelPackageName', optional], ['EndpointInstanceType', optional]]),
  }
  const lacks = (name: string, input: string) =>
    `t.yml: its parameter '${name}' has no value; give it in the config file, or by the input '${input}'`
  test.each([
    [
      { ModelPackageName: undefined },
      [lacks('ModelPackageName', 'model-package-arn'), lacks('EndpointInstanceType', 'instance-types')],
    ],
    [{ ModelPackageName: undefined, ImageUri: 'i', MemorySizeInMB: '2048' }, []],
    [
      { EndpointInstanceType: 'ml.m5.large', DataCaptureSamplingPercentage: '50' },
      [
        "t.yml: data capture is asked for, and its parameter 'DataCaptureUploadPath' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
      ],
    ],
    [{ EndpointInstanceType: 'ml.m5.large', DataCaptureSamplingPercentage: '50', DataCaptureUploadPath: 's3://b' }, []],
  ])('of the built-in template, whose defaults do not do: %j', (injected, problems) => {
    expect(plan({ template: withDefaults, injected }).problems).toEqual(problems)
  })

  test('of a template of another, whose defaults do', () => {
    const own = { ...withDefaults, builtIn: false }
    expect(
      plan({ template: own, injected: { ModelPackageName: undefined, DataCaptureSamplingPercentage: '5' } }).problems,
    ).toEqual([])
  })
})
