import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { expect, jest, test } from '@jest/globals'
import type { JournalEntry } from '../../rehearsal/aws/journal.ts'
import { wires } from '../../rehearsal/aws/wires.ts'
import { deployEndpoint } from '../../src/actions/deploy-endpoint/action.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { endpointName, packageArn, penguinDeployments, roleArn } from './penguin-deployments.ts'

// Each endpoint is a process of Python.
jest.setTimeout(180_000)

type Aws = Awaited<ReturnType<typeof penguinDeployments>>
type Inputs = Readonly<Record<string, string>>

const declared = new Set(deployEndpoint.permissions.flatMap(({ actions }) => actions))

const everything = {
  StageName: 'staging',
  EndpointInstanceType: 'ml.m5.large',
  EndpointInstanceCount: '2',
  DeploymentStrategy: 'CANARY',
  WaitIntervalSeconds: '60',
  CreateAlarms: 'true',
  CreateDashboard: 'true',
  MinCapacity: '1',
  MaxCapacity: '4',
  TargetInvocationsPerInstance: '100',
}
const version2 = { 'model-package-arn': packageArn(2) }

/** What a role with this policy is for, story by story; each begins with nothing deployed. */
const stories: Readonly<Record<string, (aws: Aws) => Promise<unknown>>> = {
  async 'by change sets, with alarms, dashboard and scaling, from the first deployment to the end'(aws) {
    aws.world.readText = async () => JSON.stringify({ Parameters: everything })
    await expectOutcome(aws, 'created', {})
    await expectOutcome(aws, 'changes', { ...version2, command: 'preview' })
    await expectOutcome(aws, 'updated', version2)
    await expectOutcome(aws, 'unchanged', version2)
    await expectOutcome(aws, 'rolled-back', { command: 'rollback' })
    await expectOutcome(aws, 'destroyed', { command: 'destroy' })
  },
  async 'directly, where change sets are not allowed'(aws) {
    const error = { name: 'AccessDenied', message: 'User: x is not authorized to perform: y', status: 403 }
    aws.faults.inject({ kind: 'request', operation: 'CreateChangeSet', error, times: 3 })
    await expectOutcome(aws, 'created', {})
    await expectOutcome(aws, 'updated', version2)
    await expectOutcome(aws, 'unchanged', version2)
  },
  async 'for a project of aws-samples, with a version of a group'(aws) {
    aws.state.projects.set('penguins', { id: 'p-ab12cd34ef56', domainId: 'd-xyz' })
    aws.state.domains.set('d-xyz', { executionRole: roleArn })
    await expectOutcome(aws, 'created', {
      config: 'aws-samples/staging-config.json',
      template: 'aws-samples/endpoint-config-template.yml',
      'sagemaker-project-name': 'penguins',
      'stack-name': 'github-stg',
      'endpoint-name': '',
      'execution-role-arn': '',
      'model-package-arn': '',
      'model-package-group': 'penguins',
      'model-package-version': '1',
    })
  },
  async 'that fails, is created anew, fails again and cannot go back'(aws) {
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, times: 1 })
    await expectOutcome(aws, 'rolled-back', {})
    await expectOutcome(aws, 'created', { 'recreate-failed-stack': 'true' })
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2, times: 1 })
    aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName, times: 1 })
    await expectOutcome(aws, 'failed', version2)
    expect(aws.stack()?.status).toBe('UPDATE_ROLLBACK_FAILED')
    await expectOutcome(aws, 'failed', { ...version2, 'continue-update-rollback': 'true' })
  },
  async 'that CloudFormation refuses'(aws) {
    const text = await builtInTemplate()
    const name = '!GetAtt EndpointConfig.EndpointConfigName'
    const wrong = text.replace(`Name: ${name}`, `Name: !If [IsGuarded, !Ref AWS::NoValue, ${name}]`)
    aws.world.readText = async () => JSON.stringify({ Parameters: everything })
    aws.world.builtInTemplate = async () => wrong
    await expectOutcome(aws, 'failed', {})
  },
  async 'of an image in ECR, whose container says why it does not serve'(aws) {
    const Image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:talking'
    const directory = mkdtempSync(join(aws.directory, 'context-'))
    writeFileSync(join(directory, 'main.py'), "raise SystemExit('no model')")
    await aws.putAssembledImage({ repository: 'penguins', tag: 'talking', directory })
    const types = { SupportedContentTypes: ['text/csv'], SupportedResponseMIMETypes: ['text/csv'] }
    const InferenceSpecification = { Containers: [{ Image }], ...types }
    const registered = {
      ModelPackageGroupName: 'penguins',
      ModelApprovalStatus: 'Approved' as const,
      InferenceSpecification,
    }
    const { ModelPackageArn = '' } = await aws.sageMaker.send(new CreateModelPackageCommand(registered))
    aws.journal.clear()
    await expectOutcome(aws, 'rolled-back', { 'model-package-arn': ModelPackageArn })
  },
  async 'of a template that is too large for a request'(aws) {
    await new S3Client({ ...aws.client, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'templates' }))
    aws.journal.clear()
    const text = await builtInTemplate()
    aws.world.builtInTemplate = async () => `${text}# ${'x'.repeat(51_200)}\n`
    await expectOutcome(aws, 'created', { 'template-s3-bucket': 'templates' })
  },
  async 'for a while'(aws) {
    aws.world.run = readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_REPOSITORY: 'team/penguins' })
    await expectOutcome(aws, 'created', { ttl: '1h' })
    await aws.clock.sleep(2 * 3_600_000)
    await expectOutcome(aws, 'destroyed', { command: 'sweep' })
  },
}

async function expectOutcome(aws: Aws, outcome: string, inputs: Inputs): Promise<void> {
  const { outputs, failure } = await aws.deploy(inputs)
  expect({ inputs, outcome: outputs.outcome, failure: outputs.outcome === outcome ? undefined : failure }).toEqual({
    inputs,
    outcome,
    failure: undefined,
  })
}

/** AWS asks for no permission for these: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const free = new Set(['sts:GetCallerIdentity'])

function actionOf({ service, operation }: JournalEntry): string {
  return `${wires[service as keyof typeof wires].iam}:${operation}`
}

/** What AWS asks for on its own, and the local one does without: to list, to hand roles on, to scale, and to read before and after a change. */
const unseen = [
  'cloudformation:ListStacks',
  'iam:PassRole',
  'iam:CreateServiceLinkedRole',
  'sagemaker:UpdateEndpointWeightsAndCapacities',
  'cloudwatch:ListTagsForResource',
  'application-autoscaling:DescribeScalingPolicies',
]

/** CloudFormation authorises by the stack, and what names none as something that is asked of all. */
const namesNothing = ({ service, input }: JournalEntry) =>
  service === 'CloudFormation' && (input as { readonly StackName?: string }).StackName === undefined
const onAll = deployEndpoint.permissions.filter(({ resource }) => resource === '*').flatMap(({ actions }) => actions)

test('the policy of the README is what the action and CloudFormation use, for all that they do', async () => {
  const used = new Set<string>()
  const usedOnAll = new Set<string>()
  for (const [name, story] of Object.entries(stories)) {
    await using aws = await penguinDeployments()
    await story(aws).catch((cause: unknown) => {
      throw new Error(`a deployment ${name}`, { cause })
    })
    const asked = aws.journal.entries.filter(({ principal }) => /^cloudformation|\/workflow$/.test(principal))
    asked.map(actionOf).forEach((each) => used.add(each))
    asked
      .filter(namesNothing)
      .map(actionOf)
      .forEach((each) => usedOnAll.add(each))
  }
  expect([...usedOnAll].filter((each) => !onAll.includes(each))).toEqual([])
  expect([...used].filter((each) => !declared.has(each) && !free.has(each))).toEqual([])
  expect([...declared].filter((each) => !used.has(each)).toSorted()).toEqual([...unseen].toSorted())
})
