import { AddTagsCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { checkSources, readSources, type SourceInputs } from '../../src/actions/deploy-endpoint/sources.ts'
import { projects } from '../../src/aws/projects.ts'
import { InputError } from '../../src/kit/errors.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readText } from '../../src/runner/files.ts'
import { problemsOf } from '../domain/problems-of.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

const id = 'p-ab12cd34ef56'
const roleArn = 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole'
const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/7'

let aws: Awaited<ReturnType<typeof rehearse>>
beforeAll(async () => {
  aws = await rehearse()
  aws.state.projects.set('penguins', { id, domainId: 'd-xyz' })
  aws.state.projects.set('orphans', { id: 'p-000000000001' })
  aws.state.domains.set('d-xyz', { executionRole: roleArn })
})
afterAll(() => aws[Symbol.asyncDispose]())
beforeEach(() => {
  aws.faults.clear()
  aws.journal.clear()
})

const sampleTemplate = 'aws-samples/endpoint-config-template.yml'
const fixtures = new URL('../fixtures/', import.meta.url).pathname
const worldWith = (files: Readonly<Record<string, string>> = {}) => ({
  readText: async (path: string) => files[path] ?? readText(path, fixtures),
  builtInTemplate,
  projects: async () => projects(new SageMakerClient(aws.client)),
})

/** What is deployed by these inputs, once the model package is known. */
async function deployed(inputs: SourceInputs, files?: Readonly<Record<string, string>>) {
  const { complete, modelPackage, ...rest } = await readSources(inputs, worldWith(files))
  const { parameters, tags, templateBody: _, ...deployment } = complete(modelPackage && packageArn)
  return {
    ...rest,
    modelPackage,
    ...deployment,
    parameters: Object.fromEntries(parameters),
    tags: Object.fromEntries(tags),
  }
}
const refused = (inputs: SourceInputs, files?: Readonly<Record<string, string>>) =>
  problemsOf(() => readSources(inputs, worldWith(files)))
const asked = () => aws.journal.entries.map(({ operation }) => operation)
const exported = JSON.parse(await readText('aws-samples/staging-config-export.json', fixtures)) as {
  readonly Parameters: Readonly<Record<string, string>>
  readonly Tags: Readonly<Record<string, string>>
}

describe('with a project, the stack is the one that the aws-samples scripts make', () => {
  const staging = {
    config: 'aws-samples/staging-config.json',
    template: sampleTemplate,
    sagemakerProjectName: 'penguins',
  }

  test('from a stage config: as their export says it', async () => {
    expect(await deployed({ ...staging, modelPackageVersion: 7 })).toEqual({
      stackName: `sagemaker-github-stg-penguins-${id}`,
      stage: 'staging',
      endpointName: 'penguins-staging',
      modelPackage: { modelPackageGroup: `penguins-${id}`, modelPackageVersion: 7 },
      warnings: [],
      parameters: exported.Parameters,
      tags: exported.Tags,
    })
    expect(asked().sort()).toEqual(['DescribeDomain', 'DescribeProject', 'ListTags'])
  })

  test('from their export: as it is, and only the project is looked up', async () => {
    const given = { ...staging, config: ['aws-samples/staging-config-export.json'], stackName: 'github-stg' }
    expect(await deployed(given)).toEqual({
      stackName: `sagemaker-github-stg-penguins-${id}`,
      stage: 'staging',
      endpointName: 'penguins-staging',
      modelPackage: { modelPackageArn: packageArn },
      warnings: [],
      parameters: exported.Parameters,
      tags: exported.Tags,
    })
    expect(asked()).toEqual(['DescribeProject'])
  })

  test('with the tags of the project, which come over those of the file and under those of the input', async () => {
    const client = new SageMakerClient(aws.client)
    const Tags = [
      { Key: 'team', Value: 'project' },
      { Key: 'cost-center', Value: 'project' },
    ]
    const ResourceArn = 'arn:aws:sagemaker:eu-west-1:111122223333:project/penguins'
    await client.send(new AddTagsCommand({ ResourceArn, Tags }))
    const given = { ...staging, config: 'aws-samples/prod-config.json', modelPackageArn: packageArn }
    const { tags, stackName } = await deployed({ ...given, resourceTags: '[{"Key": "team", "Value": "input"}]' })
    expect(stackName).toBe(`sagemaker-github-prd-penguins-${id}`)
    expect(tags).toEqual({
      'sagemaker:deployment-stage': 'prod',
      'sagemaker:project-id': id,
      'sagemaker:project-name': 'penguins',
      'cost-center': 'project',
      team: 'input',
    })
    const required = { requiredTags: ['team', 'owner'] }
    expect(await refused({ ...given, ...required })).toEqual([
      "the tag 'owner' is required by 'required-tags'; give it in 'resource-tags' or in the config file",
    ])
  })

  test('and goes on without tags that it may not read', async () => {
    const error = { name: 'AccessDeniedException', message: 'no', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'ListTags', error })
    const { tags, warnings } = await deployed({ ...staging, modelPackageArn: packageArn })
    expect(warnings).toEqual([expect.stringMatching(/^the tags of project penguins are left out: /)])
    expect(tags).toEqual(exported.Tags)
  })

  test('with a role that an input names instead of one that is looked up', async () => {
    const other = 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerOther'
    const { parameters } = await deployed({ ...staging, modelPackageArn: packageArn, executionRoleArn: other })
    expect(parameters).toMatchObject({ ModelExecutionRoleArn: other })
    expect(asked()).not.toContain('DescribeDomain')
  })

  test('by the built-in template too, in the same stack and with the same endpoint', async () => {
    for (const config of ['aws-samples/staging-config.json', 'aws-samples/staging-config-export.json']) {
      const { parameters, stackName } = await deployed({
        ...staging,
        config,
        template: undefined,
        modelPackageVersion: 7,
      })
      const { SageMakerProjectName: _, ...rest } = exported.Parameters
      expect(parameters).toEqual({ ...rest, EndpointName: 'penguins-staging' })
      expect(stackName).toBe(`sagemaker-github-stg-penguins-${id}`)
    }
  })

  test('what their template asks for besides is there, or named before any call', async () => {
    const async = { ...staging, modelPackageArn: packageArn, template: 'config-shapes/async-template.yml' }
    expect(await refused({ ...async, config: 'config-shapes/async-prod-config.json' })).toEqual([
      "config-shapes/async-template.yml: its parameter 'TestInputPath' has no value; give it in the config file",
    ])
    expect(asked()).toEqual([])
    const whole = JSON.stringify({ Parameters: { ...exported.Parameters, S3OutputPath: 'a', TestInputPath: 'b' } })
    const { parameters } = await deployed({ ...async, config: 'whole.json' }, { 'whole.json': whole })
    expect(parameters).toMatchObject({ SageMakerProjectId: id, TestInputPath: 'b' })
  })

  test('a project without a role needs one by input', async () => {
    expect(await refused({ ...staging, sagemakerProjectName: 'orphans', modelPackageArn: packageArn })).toEqual([
      `${sampleTemplate}: its parameter 'ModelExecutionRoleArn' has no value; give it in the config file, or by the input 'execution-role-arn'`,
    ])
  })
})

describe('the other shapes, with the built-in template', () => {
  const usual = { executionRoleArn: roleArn, modelPackageArn: packageArn }

  test('a deployment config of the drift-detection project takes over its stack, endpoint and variant', async () => {
    const sources = await deployed({ config: 'config-shapes/deployment-config.json', sagemakerProjectName: 'penguins' })
    expect(sources).toMatchObject({
      stackName: 'sagemaker-penguins-deploy-prod',
      stage: 'prod',
      endpointName: 'sagemaker-penguins-prod',
      modelPackage: { modelPackageGroup: 'penguins', modelPackageVersion: 7 },
      warnings: [expect.stringContaining("of this block only 'data_capture_sampling_percentage' is applied")],
    })
    expect(sources.parameters).toEqual({
      StageName: 'prod',
      EndpointName: 'sagemaker-penguins-prod',
      ModelPackageName: packageArn,
      ModelExecutionRoleArn: roleArn,
      EndpointInstanceCount: '1',
      EndpointInstanceType: 'ml.m5.xlarge',
      VariantName: 'LatestApproved',
      FirstVariantWeight: '1.0',
      MinCapacity: '2',
      MaxCapacity: '6',
      TargetInvocationsPerInstance: '500',
      ScaleInCooldown: '120',
      ScaleOutCooldown: '60',
      DataCaptureSamplingPercentage: '50',
      DataCaptureUploadPath: `s3://sagemaker-project-${id}-eu-west-1/${id}/datacapture`,
    })
  })

  test('an endpoint config takes its stage from its folder', async () => {
    const given = { ...usual, stackName: 'penguins', endpointName: 'penguins' }
    const cdk = await deployed({ ...given, config: 'config-shapes/config/staging/endpoint-config.yml' })
    expect(cdk).toMatchObject({ stackName: 'penguins', stage: 'staging', endpointName: 'penguins', tags: {} })
    const studio = await deployed({
      ...given,
      config: 'config-shapes/config/prod/endpoint-config.yml',
      endpointName: undefined,
    })
    expect(studio.parameters).toEqual({
      StageName: 'prod',
      EndpointName: 'penguins-prod',
      ModelPackageName: packageArn,
      ModelExecutionRoleArn: roleArn,
      EndpointInstanceCount: '2',
      EndpointInstanceType: 'ml.m5.large',
      VariantName: 'AllTraffic',
      FirstVariantWeight: '1',
    })
    expect(asked()).toEqual([])
  })

  test('a parameter list keeps on the stack what it says is kept', async () => {
    const own =
      'Parameters: {StageName: {Type: String}, AccountId: {Type: String}, EndpointInstanceType: {Type: String}}\nResources: {}'
    const given = {
      config: ['config-shapes/tags.json', 'config-shapes/params.json'],
      stackName: 's',
      template: 'own.yml',
    }
    const { endpointName, kept, parameters, tags } = await deployed(given, { 'own.yml': own })
    expect(kept).toEqual(new Set(['EndpointInstanceType']))
    expect(parameters).toEqual({ StageName: 'staging', AccountId: '012345678901' })
    expect(tags).toEqual({ 'sagemaker:project-name': 'penguins' })
    expect(endpointName).toBeUndefined()
  })
})

describe('inputs set parameters of the template', () => {
  const given = {
    config: 'aws-samples/prod-config.json',
    stackName: 's',
    endpointName: 'e',
    executionRoleArn: roleArn,
    resourceTags: new Map([['team', 'birds']]),
  }

  test('and override the file', async () => {
    const inputs = {
      ...given,
      imageUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:1',
      modelDataUrl: 's3://b/model.tar.gz',
      instanceTypes: ['ml.c5.large', 'ml.m5.large'],
      strategy: 'all-at-once',
      alarms: ['one', 'two'],
      alarmTopicArn: 'arn:aws:sns:eu-west-1:111122223333:t',
    }
    const { modelPackage, parameters, tags } = await deployed(inputs)
    expect(modelPackage).toBeUndefined()
    expect(tags).toEqual({ 'cost-center': 'penguin-research', team: 'birds' })
    expect(parameters).toMatchObject({
      ImageUri: inputs.imageUri,
      ModelDataUrl: inputs.modelDataUrl,
      EndpointInstanceType: 'ml.c5.large',
      DeploymentStrategy: 'ALL_AT_ONCE',
      GuardAlarms: 'one,two',
      AlarmTopicArn: inputs.alarmTopicArn,
    })
  })

  test.each([
    [undefined, {}],
    [['none'], {}],
    [['create'], { CreateAlarms: 'true' }],
    [['a'], { GuardAlarms: 'a' }],
    [['create', 'a', 'b'], { CreateAlarms: 'true', GuardAlarms: 'a,b' }],
    [['a', 'create'], { CreateAlarms: 'true', GuardAlarms: 'a' }],
  ])('alarms: %j', async (alarms, set) => {
    const { parameters } = await deployed({ ...given, modelPackageArn: packageArn, alarms })
    const told = Object.entries(parameters).filter(([name]) => /Alarms$/.test(name))
    expect(Object.fromEntries(told)).toEqual(set)
  })
})

test('a value that the template does not take is told before any call', async () => {
  const wrong = { config: 'aws-samples/staging-config.json', stackName: 'sagemaker-x', endpointName: 'churn' }
  const role = { executionRoleArn: 'nobody', modelPackageArn: packageArn }
  expect(await refused({ ...wrong, ...role, sagemakerProjectName: undefined })).toEqual([
    "templates/endpoint.yml: parameter 'ModelExecutionRoleArn' must be the ARN of an IAM role, got 'nobody'",
  ])
})

test('whatever is wrong is said at once and before any call', async () => {
  const big = `Parameters: {StageName: {Type: String}}\nResources: {Role: {Type: AWS::IAM::Role, Properties: {RoleName: r}}}\n# ${'x'.repeat(51_200)}`
  const inputs = {
    config: 'aws-samples/prod-config.json',
    template: 'big.yml',
    sagemakerProjectName: 'penguins',
    strategy: 'canary',
    modelPackageVersion: 3,
  }
  expect(await refused(inputs, { 'big.yml': big })).toEqual([
    expect.stringMatching(/^big\.yml: it has 51\d{3} bytes, .*; give 'template-s3-bucket'$/),
    "big.yml: CloudFormation wants CAPABILITY_NAMED_IAM for Role (AWS::IAM::Role); add it to 'capabilities' if that is meant",
    expect.stringMatching(/^big\.yml: it declares no parameter 'EndpointInstanceCount', which the config file sets/),
    expect.stringMatching(/^big\.yml: it declares no parameter 'EndpointInstanceType', which the config file sets/),
    expect.stringMatching(/^big\.yml: it declares no parameter 'DeploymentStrategy', which the input 'strategy' sets/),
    expect.stringMatching(/^big\.yml: it declares no parameter 'ModelPackageName', which the input/),
    "big.yml: Role needs 'AssumeRolePolicyDocument' (AWS::IAM::Role)",
  ])
  expect(await refused({ config: 'nowhere.json', template: 'none.yml', resourceTags: 'a=1\na=2' })).toEqual([
    expect.stringMatching(/^nowhere\.json: there is no such file/),
    expect.stringMatching(/^none\.yml: there is no such file/),
    "input 'resource-tags': line 2: 'a' is given twice",
  ])
  expect(await refused({ config: 'config-shapes/deployment-config.json' })).toEqual([
    "give 'stack-name', or 'sagemaker-project-name' and a stage",
    "version 7 is of no model package group; give 'model-package-group' or 'sagemaker-project-name'",
    "templates/endpoint.yml: its parameter 'EndpointName' has no value; give it in the config file, or by the input 'endpoint-name'",
    "templates/endpoint.yml: its parameter 'ModelExecutionRoleArn' has no value; give it in the config file, or by the input 'execution-role-arn'",
    "templates/endpoint.yml: data capture is asked for, and its parameter 'DataCaptureUploadPath' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
  ])
  expect(await refused({})).toHaveLength(1)
  expect(asked()).toEqual([])
})

test('files can be checked without a call, as far as they tell', async () => {
  const inputs = { config: 'aws-samples/prod-config.json', template: sampleTemplate, sagemakerProjectName: 'nobody' }
  const required = { ...inputs, modelPackageVersion: 3, requiredTags: ['team'] }
  await expect(checkSources(required, worldWith())).resolves.toMatchObject({ config: { stage: 'prod' } })
  expect(asked()).toEqual([])
  await expect(readSources(required, worldWith())).rejects.not.toBeInstanceOf(InputError)
})
