import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { expect, test } from '@jest/globals'
import { names } from '../../rehearsal/vocabulary.ts'
import { servedModel } from '../../src/aws/served-model.ts'
import { tagPrefix } from '../../src/domain/provenance.ts'
import { roleArn } from './aws/pipelines/small-image.ts'
import { assumeRole, packageArn, rehearseParrots } from './parrots.ts'
import { errorsOf } from './rehearsed-system.ts'
import { jobs } from './runner/run-yaml.ts'

// The files that existing projects have, as they are, through staging and production by the shipped bundles.
// All at once, each in an AWS of its own: most of the time is waiting.

const limitMs = 120_000
const root = resolve(import.meta.dirname, '../..')
const fixtures = join(root, 'test/fixtures')
const id = 'p-ab12cd34ef56'

type With = Readonly<Record<string, string>>
interface Shape {
  /** Where the model packages are registered; version 7 is the one that is meant, and not the newest. */
  readonly group: string
  /** Path in the checkout by its path among the fixtures. */
  readonly files: Readonly<Record<string, string>>
  readonly staging: With
  readonly production: With
}

/** A local AWS in which a project and approved model packages are already. */
async function prepareAws(group: string) {
  const aws = await rehearseParrots(group)
  aws.state.projects.set('penguins', { id, domainId: 'd-xyz' })
  aws.state.domains.set('d-xyz', { executionRole: roleArn })
  return aws
}

const job = (given: { readonly uses: string; readonly with: With; readonly settings: object; readonly id: string }) =>
  JSON.stringify({
    'runs-on': 'ubuntu-latest',
    permissions: { contents: 'read', 'id-token': 'write' },
    ...given.settings,
    steps: [
      { uses: 'actions/checkout@v7' },
      assumeRole(given.id),
      { id: 'deploy', uses: `${names.actions}${given.uses}@v1`, with: given.with },
    ],
  })

const handedOver = 'model-package-arn'
const twoStages = ({ production, staging }: Shape) =>
  jobs(`
staging: ${job({
    id: 'staging',
    uses: '/actions/deploy-endpoint',
    with: staging,
    settings: {
      environment: 'staging',
      outputs: { [handedOver]: `\${{ steps.deploy.outputs.${handedOver} }}` },
    },
  })}
production: ${job({
    id: 'production',
    uses: '',
    with: {
      [handedOver]: `\${{ needs.staging.outputs.${handedOver} }}`,
      mode: 'check',
      cases: 'cases.json',
      ...production,
    },
    settings: { needs: 'staging', environment: 'production' },
  })}
`)

/** What is in AWS after staging and production; the tags without those that tell where a deployment comes from. */
async function deploy(shape: Shape) {
  await using aws = await prepareAws(shape.group)
  const checkoutSource = join(aws.directory, 'checkout')
  for (const [path, source] of Object.entries(shape.files)) {
    mkdirSync(dirname(join(checkoutSource, path)), { recursive: true })
    cpSync(join(fixtures, source), join(checkoutSource, path))
  }
  const cases = { samples: [{ description: 'says it again', input: '5500', expected: '5500' }] }
  writeFileSync(join(checkoutSource, 'cases.json'), JSON.stringify(cases))

  const { conclusions, job, run } = await aws.run(twoStages(shape), {
    checkoutSource,
    environments: { production: { reviewers: [names.reviewer] } },
    approve: () => Promise.resolve(true),
  })
  expect(errorsOf(run)).toEqual([])
  expect(conclusions).toEqual({ staging: 'success', production: 'success' })
  expect(job('production').environment).toMatchObject({ name: 'production', review: 'approved' })

  const models = servedModel(new SageMakerClient(aws.client))
  const runtime = new SageMakerRuntimeClient(aws.client)
  const look = async (EndpointName: string) => {
    const question = { EndpointName, ContentType: 'text/csv', Body: '5500' }
    const [model, { Body }] = await Promise.all([
      models.find(EndpointName),
      runtime.send(new InvokeEndpointCommand(question)),
    ])
    return {
      status: model?.status,
      variants: model?.config?.variants,
      capturesData: model?.dataCapture?.enabled ?? false,
      modelPackages: model?.modelPackageArns,
      answer: Body.transformToString(),
    }
  }
  const served = await Promise.all(
    [...aws.state.endpoints.keys()].map(async (name) => [name, await look(name)] as const),
  )
  const { Stacks = [] } = await new CloudFormationClient(aws.client).send(new DescribeStacksCommand({}))
  const stacks = Stacks.map(({ Parameters = [], StackName = '', StackStatus, Tags = [] }) => {
    const parameters = Object.fromEntries(Parameters.map((each) => [each.ParameterKey, each.ParameterValue]))
    const own = Tags.filter(({ Key = '' }) => !Key.startsWith(tagPrefix))
    const tags = Object.fromEntries(own.map(({ Key, Value }) => [Key, Value]))
    return [StackName, { status: StackStatus, parameters, tags }] as const
  })
  const targets = [...aws.state.scalableTargets.values()]
  const scaling = targets.map(({ MaxCapacity, MinCapacity, ResourceId }) => ({ ResourceId, MinCapacity, MaxCapacity }))
  return { endpoints: Object.fromEntries(served), stacks: Object.fromEntries(stacks), scaling }
}

/** An endpoint that serves the model package that is meant. */
const serving = (
  group: string,
  name: string,
  { capturesData = false, instances = 1, instanceType = 'ml.m5.large' } = {},
) => ({
  status: 'InService',
  variants: [{ name, instanceType, instances }],
  capturesData,
  modelPackages: [packageArn(group)],
  answer: '5500',
})
const exported = (stage: string) =>
  JSON.parse(readFileSync(join(fixtures, `aws-samples/${stage}-config-export.json`), 'utf8')) as {
    readonly Parameters: With
    readonly Tags: With
  }

/** As the scripts of the aws-samples make it, but for where the model package is. */
const scripted = (stage: string, group: string) => ({
  status: 'CREATE_COMPLETE',
  parameters: { ...exported(stage).Parameters, ModelPackageName: packageArn(group) },
  tags: exported(stage).Tags,
})

const ownTemplate = { template: 'endpoint-config-template.yml', 'sagemaker-project-name': 'penguins' }

test.concurrent.each([
  {
    shape: 'the stage configs of the aws-samples',
    group: `penguins-${id}`,
    configs: ['staging-config.json', 'prod-config.json'],
    more: { 'model-package-version': '7' },
  },
  {
    shape: 'their exported configs',
    group: 'penguins',
    configs: ['staging-config-export.json', 'prod-config-export.json'],
    more: {},
  },
])(
  '$shape make the stacks that their scripts make, by their own template',
  async ({ configs: [staging = '', production = ''], group, more }) => {
    const paths = [staging, production, ownTemplate.template]
    const { endpoints, stacks } = await deploy({
      group,
      files: Object.fromEntries(paths.map((path) => [path, `aws-samples/${path}`])),
      staging: { config: staging, 'stack-name': 'github-stg', ...ownTemplate, ...more },
      production: { config: production, 'stack-name': 'github-prd', ...ownTemplate },
    })
    expect(stacks).toEqual({
      [`sagemaker-github-stg-penguins-${id}`]: scripted('staging', group),
      [`sagemaker-github-prd-penguins-${id}`]: scripted('prod', group),
    })
    expect(endpoints).toEqual({
      'penguins-staging': serving(group, 'AllTraffic'),
      'penguins-prod': serving(group, 'AllTraffic'),
    })
  },
  limitMs,
)

test.concurrent(
  'the deployment configs of the drift-detection project, by the built-in template',
  async () => {
    const project = { 'sagemaker-project-name': 'penguins' }
    const { endpoints, scaling, stacks } = await deploy({
      group: 'penguins',
      files: {
        'staging-config.json': 'config-shapes/staging-deployment-config.json',
        'prod-config.json': 'config-shapes/deployment-config.json',
      },
      staging: { config: 'staging-config.json', 'model-package-version': '7', ...project },
      production: { config: 'prod-config.json', ...project },
    })
    const complete = { status: 'CREATE_COMPLETE' }
    expect(stacks).toMatchObject({
      'sagemaker-penguins-deploy-staging': complete,
      'sagemaker-penguins-deploy-prod': {
        ...complete,
        parameters: { TargetInvocationsPerInstance: '500', DataCaptureSamplingPercentage: '50' },
      },
    })
    expect(Object.keys(stacks)).toHaveLength(2)
    expect(endpoints).toEqual({
      'sagemaker-penguins-staging': serving('penguins', 'LatestApproved', { instanceType: 'ml.t2.large' }),
      'sagemaker-penguins-prod': serving('penguins', 'LatestApproved', {
        instanceType: 'ml.m5.xlarge',
        capturesData: true,
      }),
    })
    const variant = 'endpoint/sagemaker-penguins-prod/variant/LatestApproved'
    expect(scaling).toEqual([{ ResourceId: variant, MinCapacity: 2, MaxCapacity: 6 }])
  },
  limitMs,
)

test.concurrent.each([
  { shape: 'the endpoint configs of the CDK project', prod: 'staging', instances: 1 },
  { shape: 'an endpoint config of Unified Studio in production', prod: 'prod', instances: 2 },
])(
  '$shape, by the built-in template',
  async ({ instances, prod }) => {
    const given = (stage: string) => ({
      config: `config/${stage}/endpoint-config.yml`,
      'stack-name': `sagemaker-penguins-${stage}`,
      'endpoint-name': `penguins-${stage}`,
      'execution-role-arn': roleArn,
    })
    const { endpoints, stacks } = await deploy({
      group: 'penguins',
      files: {
        'config/staging/endpoint-config.yml': 'config-shapes/config/staging/endpoint-config.yml',
        'config/prod/endpoint-config.yml': `config-shapes/config/${prod}/endpoint-config.yml`,
      },
      staging: { ...given('staging'), 'model-package-group': 'penguins', 'model-package-version': '7' },
      production: given('prod'),
    })
    const complete = (StageName: string) => ({ status: 'CREATE_COMPLETE', parameters: { StageName } })
    expect(stacks).toMatchObject({
      'sagemaker-penguins-staging': complete('staging'),
      'sagemaker-penguins-prod': complete('prod'),
    })
    expect(Object.keys(stacks)).toHaveLength(2)
    expect(endpoints).toEqual({
      'penguins-staging': serving('penguins', 'AllTraffic'),
      'penguins-prod': serving('penguins', 'AllTraffic', { instances }),
    })
  },
  limitMs,
)
