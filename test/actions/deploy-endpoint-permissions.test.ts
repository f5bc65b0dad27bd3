import { describe, expect, jest, test } from '@jest/globals'
import { endpointName, packageArn, penguinDeployments, roleArn } from './penguin-deployments.ts'
import { performSmokeTest } from './smoke-tests.ts'

// Each endpoint is a process of Python.
jest.setTimeout(120_000)

const of = (service: string, ...operations: readonly string[]) => operations.map((each) => `${service}:${each}`)

/**
 * What the aws-samples projects let the role of a workflow do. Where its resources matter (`stack/sagemaker-*`) is not looked at here.
 * https://github.com/aws-samples/mlops-sagemaker-github-actions
 */
const samplePolicy = [
  ...of('s3', 'CreateBucket', 'PutObject', 'ListBucket'),
  ...of('iam', 'PassRole'),
  ...of('sagemaker', 'CreatePipeline', 'DescribePipeline', 'UpdatePipeline', 'StartPipelineExecution'),
  ...of('sagemaker', 'DescribePipelineExecution', 'ListPipelineExecutionSteps', 'ListModelPackages'),
  ...of('sagemaker', 'ListTags', 'AddTags', 'DeleteTags', 'DescribeProject', 'DescribeDomain'),
  ...of('sagemaker', 'CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'UpdateEndpoint'),
  ...of('sagemaker', 'DescribeModel', 'DescribeEndpointConfig', 'DescribeEndpoint'),
  ...of('sagemaker', 'DeleteModel', 'DeleteEndpointConfig', 'DeleteEndpoint'),
  ...of('cloudformation', 'CreateStack', 'DescribeStacks', 'UpdateStack', 'DeleteStack'),
]

type Aws = Awaited<ReturnType<typeof penguinDeployments>>

/** The files of an aws-samples project as they are; the endpoint gets its name from project and stage. */
const projectFiles = {
  config: 'aws-samples/staging-config.json',
  template: 'aws-samples/endpoint-config-template.yml',
  'sagemaker-project-name': 'penguins',
  'stack-name': 'github-stg',
  'endpoint-name': '',
  'execution-role-arn': '',
}

async function openAws(allow: readonly string[]) {
  const aws = await penguinDeployments({ allow })
  aws.state.projects.set('penguins', { id: 'p-ab12cd34ef56', domainId: 'd-xyz' })
  aws.state.domains.set('d-xyz', { executionRole: roleArn })
  return aws
}

/** What the role was not allowed, by the names of IAM. */
const refusedTo = ({ journal }: Aws) =>
  [...new Set(journal.entries.filter(({ outcome }) => outcome.startsWith('AccessDenied')).map(nameOf))].sort()
const nameOf = ({ service, operation }: { readonly service: string; readonly operation: string }) =>
  `${service.toLowerCase()}:${operation}`

/** How many lines say that the role lacks this. */
const saying = (lines: readonly string[], action: string) =>
  lines.filter((line) => line.includes(`not allowed to ${action} `)).length

describe('the policy of the aws-samples projects, as it is,', () => {
  test.each([
    ['with their own files', projectFiles, ['cloudformation:DescribeStackResources']],
    ['with the built-in template, whose outputs tell what the stack holds', {}, []],
  ])('deploys %s, and each permission that is missed is named once', async (_, files, missed) => {
    await using aws = await openAws(samplePolicy)
    const always = [
      'cloudformation:CreateChangeSet',
      'cloudformation:DescribeStackEvents',
      'sagemaker:DescribeModelPackage',
      ...missed,
    ]
    const created = await aws.deploy(files)
    expect(created.outputs.outcome).toBe('created')
    expect(Object.fromEntries(always.map((each) => [each, saying(created.lines, each)]))).toEqual(
      Object.fromEntries(always.map((each) => [each, 1])),
    )
    aws.journal.clear()
    const updated = await aws.deploy({ ...files, 'model-package-arn': packageArn(2) })
    expect(updated.outputs).toMatchObject({ outcome: 'updated', previousModelPackageArn: packageArn(1) })
    // Without change sets there are none that may be out of date either, so nobody need be told of their list.
    const named = refusedTo(aws).filter((each) => saying(updated.lines, each) > 0)
    expect(named).toEqual([...always].sort())
    expect(named.map((each) => saying(updated.lines, each))).toEqual(named.map(() => 1))
    expect((await aws.deploy({ ...files, 'model-package-arn': packageArn(2) })).outputs.outcome).toBe('unchanged')
    expect([...aws.state.stacks.values()].map(({ status }) => status)).toEqual(['UPDATE_COMPLETE'])
  })

  test('suffices for what CloudFormation does with it', async () => {
    await using aws = await openAws(samplePolicy)
    await aws.deploy(projectFiles)
    await aws.deploy({ ...projectFiles, 'model-package-arn': packageArn(2) })
    const done = aws.journal.entries
      .filter(
        ({ operation, principal }) => principal.startsWith('cloudformation') && !/^(Describe|BatchGet)/.test(operation),
      )
      .map(nameOf)
    expect(done).toContain('sagemaker:UpdateEndpoint')
    expect(done.filter((each) => !samplePolicy.includes(each))).toEqual([])
  })

  test.each([
    'cloudformation:DescribeStacks',
    'cloudformation:CreateStack',
    'sagemaker:ListModelPackages',
    'sagemaker:DescribeProject',
    'sagemaker:DescribeDomain',
  ])('holds nothing too much: without %s nothing is deployed, and that is said', async (missing) => {
    await using aws = await openAws(samplePolicy.filter((each) => each !== missing))
    const lacks = missing === 'sagemaker:ListModelPackages' ? 'sagemaker:DescribeModelPackage' : missing
    await expect(aws.deploy(projectFiles)).rejects.toMatchObject({
      failure: { happened: expect.stringMatching(`^not allowed to ${lacks} `), remedy: expect.stringContaining(lacks) },
    })
    expect(aws.state.stacks.size).toBe(0)
  })

  test('tests nothing: smoke-test says that it may not invoke the endpoint', async () => {
    await using aws = await openAws(samplePolicy)
    await aws.deploy()
    const { failure, outputs } = await performSmokeTest({
      ...aws,
      world: {},
      files: { 'cases.json': { samples: [{ input: '5500', expected: 5500, tolerance: 1 }] } },
      inputs: { 'endpoint-name': endpointName, cases: 'cases.json' },
    })
    expect(outputs).toMatchObject({ outcome: 'inconclusive', failureKind: 'infrastructure' })
    expect(failure).toMatchObject({
      subject: `endpoint ${endpointName}`,
      happened: expect.stringContaining('not allowed to sagemaker:InvokeEndpoint '),
      remedy: expect.stringContaining('sagemaker:InvokeEndpoint'),
    })
  })
})
