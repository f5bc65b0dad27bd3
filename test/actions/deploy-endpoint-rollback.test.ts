import { UpdateModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, jest, test } from '@jest/globals'
import { rollBack, rolledBackResult } from '../../src/actions/deploy-endpoint/rollback.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { endpointName, minuteMs, packageArn, penguinDeployments, stackName } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

// Each endpoint is a process of Python.
jest.setTimeout(60_000)

const previous = 'sagemaker-promote:previous-model-package'
const from = 'sagemaker-promote:rolled-back-from'

/** Versions 1, 2 and 3 of a model, deployed one after the other up to `latest`. */
async function deployed(latest: number) {
  const aws = await penguinDeployments({ versions: 3 })
  for (let version = 1; version <= latest; version += 1) await aws.deploy({ 'model-package-arn': packageArn(version) })
  const rollback = async ({ run = '77' }: { run?: string } = {}) => {
    const recording = recordingStage<object>({ clock: aws.clock })
    const context = readRunContext({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1', GITHUB_REPOSITORY: 'team/penguins' })
    const order = { stackName, timeoutMs: 45 * minuteMs }
    const rolled = await rollBack(order, { ...aws.world, run: context }, recording.stage)
    return { rolled, ...rolledBackResult(rolled), lines: recording.lines }
  }
  const tags = () => Object.fromEntries((aws.stack()?.desired?.tags ?? []).map(({ Key, Value }) => [Key, Value]))
  const serves = async () => (await aws.world.servedModel.find(endpointName))?.modelPackageArns
  return { ...aws, rollback, tags, serves, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() }
}

describe('a degraded model', () => {
  test('leads to exactly one rollback, verified, and never back to itself', async () => {
    await using aws = await deployed(2)
    expect(aws.tags()[previous]).toBe(packageArn(1))
    const { failure, outputs, summary, lines } = await aws.rollback()
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({
      outcome: 'rolled-back',
      endpointName,
      modelPackageArn: packageArn(1),
      previousModelPackageArn: packageArn(2),
      endpointConfigName: aws.state.endpoints.get(endpointName)?.EndpointConfigName,
    })
    expect(await aws.serves()).toEqual([packageArn(1)])
    expect(aws.tags()).toMatchObject({ [from]: packageArn(2), 'cost-center': 'penguin-research' })
    expect(aws.tags()).not.toHaveProperty(previous)
    expect(lines[0]).toBe(`warning: stack ${stackName}: going back from ${packageArn(2)} to ${packageArn(1)}`)
    expect(lines.at(-1)).toBe(
      `stack ${stackName}: rolled back; endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
    )
    expect(summary).toContain(`## ↩️ Rolled back: endpoint ${endpointName}`)
    expect(summary).toContain(`| Taken back | \`${packageArn(2)}\` |`)

    // Half an hour later the older model is found wanting too.
    aws.journal.clear()
    const second = await aws.rollback({ run: '78' })
    expect(second.failure).toEqual({
      subject: `stack ${stackName}`,
      happened: `not rolled back: it was rolled back already, from ${packageArn(2)}, and what was served before ${packageArn(1)} is not known; endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
      remedy: 'Deploy the version that shall be served.',
    })
    expect(second.outputs).toMatchObject({ outcome: 'failed' })
    expect(second.outputs).not.toHaveProperty('modelPackageArn')
    expect(await aws.serves()).toEqual([packageArn(1)])
    expect(aws.journal.of('CloudFormation', 'CreateChangeSet')).toEqual([])
  })

  test('is gone back from again after a newer one has taken its place', async () => {
    await using aws = await deployed(2)
    await aws.rollback()
    await aws.deploy({ 'model-package-arn': packageArn(3) })
    expect(aws.tags()[previous]).toBe(packageArn(1))
    expect((await aws.rollback({ run: '79' })).outputs).toMatchObject({
      outcome: 'rolled-back',
      modelPackageArn: packageArn(1),
      previousModelPackageArn: packageArn(3),
    })
  })

  test('that SageMaker has taken back itself is taken back in the stack too', async () => {
    await using aws = await deployed(1)
    aws.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: endpointName })
    expect((await aws.deploy({ 'model-package-arn': packageArn(2) })).failure).toBeDefined()
    aws.faults.clear()
    expect((await aws.rollback()).outputs).toMatchObject({ outcome: 'rolled-back', modelPackageArn: packageArn(1) })
    expect(aws.stack()?.desired?.parameters).toMatchObject({ ModelPackageName: packageArn(1) })
  })
})

test('a role that may not describe model packages goes back by the list of the group', async () => {
  await using aws = await deployed(2)
  const error = { name: 'AccessDeniedException', message: 'User: x is not authorized to perform: y', status: 400 }
  aws.faults.inject({ kind: 'request', operation: 'DescribeModelPackage', error, times: 1 })
  const { failure, outputs, lines } = await aws.rollback()
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'rolled-back', modelPackageArn: packageArn(1) })
  expect(lines[0]).toMatch(/^warning: .*not allowed to sagemaker:DescribeModelPackage.* known by the list of its group/)
})

test('a run that was interrupted takes up its own rollback', async () => {
  await using aws = await deployed(2)
  await aws.rollback({ run: '77' })
  aws.journal.clear()
  const { failure, outputs, lines } = await aws.rollback({ run: '77' })
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({ outcome: 'rolled-back', modelPackageArn: packageArn(1) })
  expect(lines[0]).toContain('this run has gone back')
  expect(aws.journal.of('CloudFormation', 'ExecuteChangeSet')).toEqual([])
})

describe('nothing is touched', () => {
  test.each<[string, number, RegExp]>([
    ['where nothing was deployed', 0, /^not rolled back: nothing is deployed$/],
    [
      'after a first deployment, which stays in place',
      1,
      /nothing is known that was served before .*penguins\/1, as after a first deployment; endpoint .* is InService/,
    ],
  ])('%s', async (_, latest, happened) => {
    await using aws = await deployed(latest)
    aws.journal.clear()
    const { failure } = await aws.rollback()
    expect(failure?.happened).toMatch(happened)
    expect(aws.operations()).not.toContain('CreateChangeSet')
  })

  test('where not the model was changed last, but its parameters', async () => {
    await using aws = await deployed(2)
    await aws.deploy({ 'model-package-arn': packageArn(2), 'instance-types': 'ml.m5.xlarge' })
    aws.journal.clear()
    const { failure, outputs } = await aws.rollback()
    expect(outputs.outcome).toBe('failed')
    expect(failure?.happened).toContain(
      `${packageArn(2)} was deployed again since with another template or other parameters, which a rollback would leave as they are; endpoint ${endpointName} is InService`,
    )
    expect(aws.operations()).not.toContain('CreateChangeSet')

    await aws.deploy({ 'model-package-arn': packageArn(2) })
    expect((await aws.rollback({ run: '78' })).outputs).toMatchObject({ outcome: 'rolled-back' })
    expect(await aws.serves()).toEqual([packageArn(1)])
  })

  test('where the model before may not be deployed any more', async () => {
    await using aws = await deployed(2)
    const rejected = { ModelPackageArn: packageArn(1), ModelApprovalStatus: 'Rejected' } as const
    await aws.sageMaker.send(new UpdateModelPackageCommand(rejected))
    const { failure, rolled } = await aws.rollback()
    expect(rolled.outcome).toBe('failed')
    expect(failure?.happened).toContain(
      'what was served before, model package penguins/1, may not be deployed: its approval status is Rejected',
    )
    expect(await aws.serves()).toEqual([packageArn(2)])
  })
})

test('a rollback that fails is red, and says what serves', async () => {
  await using aws = await deployed(2)
  aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 1 })
  const { failure, outputs, summary } = await aws.rollback()
  expect(outputs.outcome).toBe('failed')
  expect(failure?.happened).toContain(`; endpoint ${endpointName} is InService and serves ${packageArn(2)}`)
  expect(summary).toContain('## ❌ Not rolled back')
  expect(aws.tags()[previous]).toBe(packageArn(1))
})
