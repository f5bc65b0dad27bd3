import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, jest, test } from '@jest/globals'
import { run } from '../../src/actions/deploy-endpoint/run.ts'
import { deployEndpoint, type Outputs } from '../../src/actions/deploy-endpoint/action.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { endpointName, packageArn, penguinDeployments, roleArn, stackName } from './penguin-deployments.ts'
import { penguinPromotions } from './penguin-promotions.ts'
import { recordingStage } from './recording-stage.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

/** A promotion by a template with a secret; `files` are those of the checkout. */
async function withSecret() {
  const aws = await penguinPromotions({ versions: 3 })
  const instances = { EndpointInstanceCount: '1', EndpointInstanceType: 'ml.m5.large' }
  const parameters = { StageName: 'staging', ...instances, ApiKey: 'first' }
  const listed = (key: object) => [
    ...Object.entries({ StageName: 'staging', ...instances }).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    { ParameterKey: 'ApiKey', ...key },
  ]
  const files: Readonly<Record<string, string>> = {
    'own.yml': (await builtInTemplate()).replace(
      '\nParameters:\n',
      '\nParameters:\n  ApiKey: { Type: String, NoEcho: true }\n',
    ),
    'first.json': JSON.stringify({ Parameters: parameters }),
    'second.json': JSON.stringify({ Parameters: { ...parameters, ApiKey: 'second' } }),
    'kept.json': JSON.stringify(listed({ UsePreviousValue: true })),
  }
  const { readText } = aws.world
  aws.world.readText = async (path) => files[path] ?? readText(path)
  const promote = (version: number, config: string, given: object = {}) =>
    aws.promote(version, { template: 'own.yml', config, ...given })
  const secret = () => aws.stack()?.desired?.parameters['ApiKey']
  return { ...aws, promote, secret }
}

test('a secret that would be replaced could not be brought back: said before anything is touched', async () => {
  await using aws = await withSecret()
  await aws.promote(1, 'first.json')
  aws.journal.clear()
  await expect(aws.promote(2, 'second.json')).rejects.toMatchObject({
    name: 'InputError',
    problems: [
      `stack ${stackName}: CloudFormation tells nobody what ApiKey is now (NoEcho), so there would be no way back; leave it as it is, by UsePreviousValue in a parameter list, or set 'on-failure: hold' and 'on-inconclusive: hold'`,
    ],
  })
  expect(aws.operations().filter((operation) => /^(Create|Update|Delete|Execute)/.test(operation))).toEqual([])
  expect(aws.secret()).toBe('first')

  const hold = { 'on-failure': 'hold', 'on-inconclusive': 'hold' }
  expect((await aws.promote(2, 'second.json', hold)).outputs).toMatchObject({ outcome: 'promoted' })
  expect(aws.secret()).toBe('second')
})

test('a secret that is kept is still there after the way back', async () => {
  await using aws = await withSecret()
  await aws.promote(1, 'first.json')
  aws.faults.inject({ kind: 'wrong-answers', endpoint: endpointName, modelPackageArn: packageArn(2), factor: 2 })
  const { outputs } = await aws.promote(2, 'kept.json')
  expect(outputs.outcome).toBe('rolled-back')
  expect(aws.secret()).toBe('first')
  expect(aws.stack()?.desired?.parameters).toMatchObject({ ModelPackageName: packageArn(1) })
})

test('what shall stay as it is has to be there', async () => {
  await using aws = await withSecret()
  aws.journal.clear()
  const { failure, outputs } = await aws.promote(1, 'kept.json')
  expect(outputs.outcome).toBe('deployment-failed')
  expect(failure).toMatchObject({
    happened: 'failed: ApiKey shall stay as it is (UsePreviousValue), and there is no stack yet',
    remedy: 'Give a value in the parameter list. Nothing was touched.',
  })
  expect(aws.stack()).toBeUndefined()
})

test('a template that is too large for a request goes by way of S3', async () => {
  await using aws = await penguinDeployments()
  const s3 = new S3Client({ ...aws.client, forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }))
  const large = `${await builtInTemplate()}# ${'x'.repeat(51_200)}\n`
  const { readText } = aws.world
  aws.world.readText = async (path) => (path === 'large.yml' ? large : readText(path))
  const values: Readonly<Record<string, string>> = {
    config: 'staging-config.json',
    template: 'large.yml',
    'stack-name': stackName,
    'endpoint-name': endpointName,
    'execution-role-arn': roleArn,
    'model-package-arn': packageArn(1),
  }
  const inputs = { ...parseInputs(deployEndpoint, (name) => values[name] ?? ''), templateS3Bucket: 'templates' }
  const recording = recordingStage<Outputs>({ clock: aws.clock })
  const { failure, outputs } = await run(inputs, aws.world, recording.stage)
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'created', endpointName })
})

test('a model that had other parameters before does not make way for the model before it in these', async () => {
  await using aws = await penguinPromotions()
  const larger = { 'instance-types': 'ml.m5.xlarge' }
  await aws.promote(1)
  await aws.promote(2)
  await aws.promote(2, larger)
  aws.faults.inject({ kind: 'wrong-answers', endpoint: endpointName, modelPackageArn: packageArn(2), factor: 2 })
  const { failure, outputs } = await aws.promote(2, larger)
  expect(outputs).toMatchObject({ outcome: 'held', rolledBack: 'false' })
  expect(failure?.happened).toContain(
    'stays in place, since it was served before with another template or other parameters, which are not known',
  )
})
