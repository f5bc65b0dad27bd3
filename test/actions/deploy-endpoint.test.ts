import { UpdateModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, jest, test } from '@jest/globals'
import { deployEndpoint } from '../../src/actions/deploy-endpoint/action.ts'
import { endpointName, packageArn, penguinDeployments, roleArn, stackName, told } from './penguin-deployments.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

/** Those that the action does not write of its own accord. */
const givenTags = (
  stack:
    { readonly desired?: { readonly tags: readonly { readonly Key?: string | undefined }[] } | undefined } | undefined,
) => stack?.desired?.tags.filter(({ Key = '' }) => !Key.startsWith('sagemaker-promote:'))

const endpointArn = `arn:aws:sagemaker:eu-west-1:111122223333:endpoint/${endpointName}`
describe('a deployment', () => {
  test('creates stack and endpoint, and is green when the endpoint serves the package', async () => {
    await using aws = await penguinDeployments()
    const { outputs, failure, summary, lines, early } = await aws.deploy({
      'resource-tags': 'team=birds\ncost-center=x',
    })
    const stack = aws.stack()
    const configName = aws.state.endpoints.get(endpointName)?.EndpointConfigName
    const consoleUrl = `https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=${encodeURIComponent(stack?.id ?? '')}`
    expect(failure).toBeUndefined()
    expect(outputs).toEqual({
      outcome: 'created',
      endpointName,
      endpointArn,
      endpointConfigName: configName,
      consoleUrl,
      stackId: stack?.id,
      imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      changeSet: expect.stringContaining(':changeSet/gh-42-1-'),
      changes: 'add Model, add EndpointConfig, add Endpoint',
    })
    expect(early).toEqual({
      'stack-name': stackName,
      'model-package-arn': packageArn(1),
      'endpoint-name': endpointName,
    })
    expect(stack?.status).toBe('CREATE_COMPLETE')
    expect(givenTags(stack)).toEqual([
      { Key: 'cost-center', Value: 'x' },
      { Key: 'team', Value: 'birds' },
    ])
    expect(told(lines)).toEqual([
      expect.stringMatching(/^change set gh-42-1-[0-9a-f]{8}: it would add Model, add EndpointConfig, add Endpoint$/),
      `stack ${stackName}: creation begun (${stack?.id})`,
      `${stackName} CREATE_IN_PROGRESS: User Initiated`,
      'Model CREATE_IN_PROGRESS',
      'Model CREATE_IN_PROGRESS: Resource creation Initiated',
      'Model CREATE_COMPLETE',
      'EndpointConfig CREATE_IN_PROGRESS',
      'EndpointConfig CREATE_IN_PROGRESS: Resource creation Initiated',
      'EndpointConfig CREATE_COMPLETE',
      'Endpoint CREATE_IN_PROGRESS',
      'Endpoint CREATE_IN_PROGRESS: Resource creation Initiated',
      'Endpoint CREATE_COMPLETE',
      `${stackName} CREATE_COMPLETE`,
      `stack ${stackName}: created; endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
    ])
    expect(summary).toBe(`## ✅ Created: endpoint ${endpointName}

|  |  |
| --- | --- |
| Served after the deployment | \`${packageArn(1)}\` |
| Asked for | \`${packageArn(1)}\` |
| Endpoint | \`${endpointName}\`, InService |
| Endpoint config | \`${configName}\` |
| Image | \`${aws.state.endpoints.get(endpointName)?.ProductionVariants?.[0]?.DeployedImages?.[0]?.ResolvedImage}\` |
| Stage | staging |
| Stack | [${stackName}](${consoleUrl}) |
`)
  })

  test('updates in place, says what was served before, and does nothing when it is repeated', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const version2 = { 'model-package-arn': '', 'model-package-group': 'penguins', 'model-package-version': '2' }
    const updated = await aws.deploy(version2)
    expect(updated.failure).toBeUndefined()
    expect(updated.outputs).toMatchObject({
      outcome: 'updated',
      endpointArn,
      previousModelPackageArn: packageArn(1),
      endpointConfigName: aws.state.endpoints.get(endpointName)?.EndpointConfigName,
    })
    expect(told(updated.lines).filter((line) => !/^(Model|EndpointConfig) /.test(line))).toEqual([
      `endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
      expect.stringMatching(
        /: it would modify Model \(replaced\), modify EndpointConfig \(perhaps replaced\), modify Endpoint$/,
      ),
      `stack ${stackName}: update begun`,
      `${stackName} UPDATE_IN_PROGRESS: User Initiated`,
      'Endpoint UPDATE_IN_PROGRESS',
      'Endpoint UPDATE_COMPLETE',
      `${stackName} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      `${stackName} UPDATE_COMPLETE`,
      `stack ${stackName}: updated; endpoint ${endpointName} is InService and serves ${packageArn(2)}`,
    ])
    expect(updated.summary).toContain(`| Served before | \`${packageArn(1)}\` |`)

    const again = await aws.deploy(version2)
    expect(again.failure).toBeUndefined()
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', previousModelPackageArn: packageArn(2) })
    expect(told(again.lines)).toEqual([
      `endpoint ${endpointName} is InService and serves ${packageArn(2)}`,
      `stack ${stackName}: CloudFormation sees no change`,
      `stack ${stackName}: unchanged; endpoint ${endpointName} is InService and serves ${packageArn(2)}`,
    ])
    expect(again.summary).toMatch(/^## ✅ Unchanged: /)

    // The third in one job: an operation of its own, though the first has asked for the same.
    const back = await aws.deploy()
    expect(back.outputs.outcome).toBe('updated')
    expect(aws.stack()?.desired?.parameters).toMatchObject({ ModelPackageName: packageArn(1) })
  })

  test('without a change is not green when something else is served', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const earlier = aws.state.endpoints.get(endpointName)?.EndpointConfigName ?? ''
    await aws.deploy({ 'model-package-arn': packageArn(2) })
    // Somebody has taken the endpoint to another config by hand.
    Object.assign(aws.state.endpoints.get(endpointName) ?? {}, { EndpointConfigName: earlier })
    const { outputs, failure, lines } = await aws.deploy({ 'model-package-arn': packageArn(2) })
    expect(outputs).toMatchObject({ outcome: 'rolled-back', endpointConfigName: earlier })
    expect(failure?.happened).toContain(`it serves ${earlier} instead of `)
    expect(lines).toContain(`stack ${stackName}: CloudFormation sees no change`)
  })

  test('every output that is declared is written at some time', async () => {
    await using aws = await penguinDeployments()
    const first = await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName })
    const second = await aws.deploy({ 'model-package-arn': packageArn(2) })
    const written = new Set([
      ...Object.keys(first.outputs),
      ...Object.keys(second.outputs),
      'stackName',
      'modelPackageArn',
    ])
    expect([...written].sort()).toEqual(Object.keys(deployEndpoint.outputs).sort())
  })
})

describe('the files of an aws-samples project deploy as they are', () => {
  const template = { template: 'aws-samples/endpoint-config-template.yml', 'endpoint-name': '' }
  const ofProject = [
    { Key: 'sagemaker:deployment-stage', Value: 'staging' },
    { Key: 'sagemaker:project-id', Value: 'p-ab12cd34ef56' },
    { Key: 'sagemaker:project-name', Value: 'penguins' },
  ]

  test.each([
    [
      'the configuration of a stage, with its template',
      {
        ...template,
        config: 'aws-samples/staging-config.json',
        'sagemaker-project-name': 'penguins',
      },
      ofProject,
    ],
    [
      'an exported configuration, with its template',
      {
        ...template,
        config: 'aws-samples/staging-config-export.json',
        'execution-role-arn': '',
        'model-package-arn': '',
      },
      ofProject,
    ],
    ['the configuration of a stage, with the built-in template', { config: 'aws-samples/staging-config.json' }, []],
  ])('%s', async (_, given, tags) => {
    await using aws = await penguinDeployments({ versions: 7 })
    aws.state.projects.set('penguins', { id: 'p-ab12cd34ef56' })
    const { failure, outputs } = await aws.deploy({ 'model-package-arn': packageArn(7), ...given })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'created', endpointName })
    expect(aws.stack()?.desired).toMatchObject({
      parameters: {
        StageName: 'staging',
        EndpointInstanceCount: '1',
        EndpointInstanceType: 'ml.m5.large',
        ModelPackageName: packageArn(7),
        ModelExecutionRoleArn: roleArn,
      },
    })
    expect(givenTags(aws.stack())).toEqual(tags)
  })
})

describe('nothing is touched', () => {
  test.each([
    [
      'a parameter without a value, and one that the template does not know',
      {
        template: 'aws-samples/endpoint-config-template.yml',
        config: 'aws-samples/prod-config.json',
        'execution-role-arn': '',
      },
      [
        "aws-samples/endpoint-config-template.yml: it declares no parameter 'EndpointName', which the input 'endpoint-name' sets; leave it out, or give a template that has it",
        "aws-samples/endpoint-config-template.yml: its parameter 'SageMakerProjectName' has no value; give it in the config file, or by the input 'sagemaker-project-name'",
        "aws-samples/endpoint-config-template.yml: its parameter 'ModelExecutionRoleArn' has no value; give it in the config file, or by the input 'execution-role-arn'",
      ],
    ],
    [
      'no model package anywhere',
      { 'model-package-arn': '' },
      [
        "templates/endpoint.yml: its parameter 'ModelPackageName' has no value; give it in the config file, or by the input 'model-package-arn'",
      ],
    ],
    ['no such file', { config: 'nowhere.json' }, [expect.stringMatching(/^nowhere\.json: there is no such file/)]],
    [
      'a template that is none',
      { template: 'staging-config.json' },
      ["staging-config.json: it is not a CloudFormation template, since it has no 'Resources'"],
    ],
  ])('%s: said before any call, all at once', async (_, given, problems) => {
    await using aws = await penguinDeployments()
    await expect(aws.begin(given).ended).rejects.toMatchObject({ name: 'InputError', problems })
    expect(aws.journal.entries).toEqual([])
  })

  test.each([
    ['is not approved', {}, 'PendingManualApproval', 'Completed'],
    ['is rejected', {}, 'Rejected', 'Completed'],
    ['is approved, but still being made', {}, 'Approved', 'InProgress'],
    [
      'is not approved, and stands in the file',
      {
        template: 'aws-samples/endpoint-config-template.yml',
        config: 'aws-samples/staging-config-export.json',
        'endpoint-name': '',
        'execution-role-arn': '',
        'model-package-arn': '',
      },
      'PendingManualApproval',
      'Completed',
    ],
  ] as const)('a package that %s', async (_, given, approval, status) => {
    await using aws = await penguinDeployments({ versions: 7 })
    const arn = packageArn(7)
    await aws.sageMaker.send(new UpdateModelPackageCommand({ ModelPackageArn: arn, ModelApprovalStatus: approval }))
    const known = aws.state.modelPackages.get(arn)
    if (known) aws.state.modelPackages.set(arn, { ...known, ModelPackageStatus: status })
    aws.journal.clear()
    const { outputs, failure, summary } = await aws.deploy({ 'model-package-arn': arn, ...given })
    expect(failure).toEqual({
      subject: 'model package penguins/7',
      happened: `it may not be deployed: its approval status is ${approval}, its status ${status}`,
      remedy: 'Approve it in the Model Registry, or deploy another version. Nothing was touched.',
    })
    expect(outputs).toEqual({ outcome: 'failed', failureKind: 'refused', failureReason: failure?.happened })
    expect(summary).toMatch(
      /^## ❌ Failed: stack sagemaker-penguins-staging\n\n\*\*model package penguins\/\d\*\*: it may not be deployed/,
    )
    expect(aws.operations().filter((operation) => !/^(Describe|List)/.test(operation))).toEqual([])
  })
})

describe('what is there already', () => {
  test('another endpoint name is refused, since it would delete the endpoint that serves', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const { failure, outputs } = await aws.deploy({
      'endpoint-name': 'penguins-other',
      'model-package-arn': packageArn(2),
    })
    expect(failure?.happened).toContain(
      `failed: it holds endpoint ${endpointName}, and this deployment would delete it to create penguins-other`,
    )
    expect(failure?.remedy).toBe(
      `Give 'endpoint-name: ${endpointName}', another 'stack-name', or set 'allow-replacement: true'. Nothing was touched.`,
    )
    expect(outputs).toMatchObject({ outcome: 'failed', endpointName })
    expect(aws.journal.of('CloudFormation', 'ExecuteChangeSet')).toHaveLength(1)
  })

  test('tags of the stack that nobody names are kept', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy({ 'resource-tags': 'team=birds\nowner=ana' })
    await aws.deploy({ 'resource-tags': 'team=seals', 'model-package-arn': packageArn(2) })
    const tags = aws.stack()?.desired?.tags ?? []
    expect(Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))).toEqual({
      'cost-center': 'penguin-research',
      owner: 'ana',
      'sagemaker-promote:deployment': expect.any(String),
      'sagemaker-promote:model-package': packageArn(2),
      'sagemaker-promote:previous-model-package': packageArn(1),
      'sagemaker-promote:recorded-with': expect.any(String),
      team: 'seals',
    })
  })
})
