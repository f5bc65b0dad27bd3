import { describe, expect, jest, test } from '@jest/globals'
import { readRunContext } from '../../src/runner/run-context.ts'
import { repository, withGitHub } from '../github/local-github.ts'
import { endpointName, packageArn, penguinDeployments, stackName } from './penguin-deployments.ts'

// Each endpoint is a process of Python.
jest.setTimeout(60_000)

const version2 = { 'model-package-arn': packageArn(2) }

test('what a preview shows can be deployed as it was reviewed, rolled back, and taken down', async () => {
  await using aws = await penguinDeployments()
  await aws.deploy()
  const previewed = await aws.deploy({ command: 'preview', ...version2 })
  expect(previewed.failure).toBeUndefined()
  expect(previewed.outputs).toMatchObject({ outcome: 'changes', stackName })
  expect(previewed.summary).toContain('penguins')
  const changeSet = previewed.outputs.changeSet ?? ''
  expect(aws.operations()).not.toContain('UpdateEndpoint')

  const deployed = await aws.deploy({ ...version2, 'change-set': changeSet })
  expect(deployed.outputs).toMatchObject({ outcome: 'updated', changeSet })

  const back = await aws.deploy({ command: 'rollback', config: '', 'model-package-arn': '' })
  expect(back.failure).toBeUndefined()
  expect(back.outputs).toMatchObject({ outcome: 'rolled-back' })
  expect(aws.stack()?.status).toBe('UPDATE_COMPLETE')

  const destroyed = await aws.deploy({ command: 'destroy', config: '', 'model-package-arn': '' })
  expect(destroyed.outputs).toMatchObject({ outcome: 'destroyed', endpointName })
  expect([...aws.state.endpoints.keys()]).toEqual([])
  const again = await aws.deploy({ command: 'destroy', config: '', 'model-package-arn': '' })
  expect(again.outputs).toMatchObject({ outcome: 'absent' })
})

test('what was wanted for a time is swept away after it, and not before', async () => {
  await using aws = await penguinDeployments()
  aws.world.run = readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_REPOSITORY: repository })
  await aws.deploy({ ttl: '2h' })
  const none = { command: 'sweep', config: '', 'stack-name': '', 'model-package-arn': '' }
  expect((await aws.deploy(none)).outputs).toMatchObject({ outcome: 'absent' })
  await aws.clock.sleep(3 * 3_600_000)
  expect((await aws.deploy(none)).outputs).toMatchObject({ outcome: 'destroyed' })
  expect([...aws.state.endpoints.keys()]).toEqual([])
})

test('S9: the next instance type is taken where there is no capacity for the one before', async () => {
  await using aws = await penguinDeployments()
  await aws.deploy()
  aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, instanceType: 'ml.m5.large' })
  const { outputs, lines } = await aws.deploy({ ...version2, 'instance-types': 'ml.m5.large, ml.m5.xlarge' })
  expect(outputs).toMatchObject({ outcome: 'updated' })
  expect(lines).toContainEqual(
    expect.stringMatching(/^warning: there is no capacity for ml\.m5\.large, so ml\.m5\.xlarge is tried/),
  )
})

test('an instance type that the quota of the account does not allow is not tried', async () => {
  await using aws = await penguinDeployments()
  Object.assign(aws.state.serviceQuotas.get('ml.g5.xlarge for endpoint usage') ?? {}, { Value: 0 })
  const { outputs, lines } = await aws.deploy({ 'instance-types': 'ml.g5.xlarge, ml.m5.xlarge' })
  expect(outputs).toMatchObject({ outcome: 'created' })
  expect((await aws.world.servedModel.find(endpointName))?.config?.variants).toMatchObject([
    { instanceType: 'ml.m5.xlarge' },
  ])
  expect(lines).toContainEqual(expect.stringMatching(/^warning: quota 'ml\.g5\.xlarge for endpoint usage': it is 0/))
  const refused = await aws.deploy({ 'instance-types': 'ml.g5.xlarge' })
  expect(refused.outputs).toMatchObject({ outcome: 'failed', failureKind: 'refused' })
})

test.each(['rollback', 'destroy'])("'command: %s' wants to know the stack", async (command) => {
  await using aws = await penguinDeployments()
  await expect(aws.begin({ command, 'stack-name': '', config: '' }).ended).rejects.toMatchObject({
    problems: [`'command: ${command}' needs 'stack-name', or 'sagemaker-project-name' and a stage`],
  })
})

describe('with a project, the stack is the one that is deployed by the same inputs', () => {
  const short = { 'sagemaker-project-name': 'penguins', 'stack-name': 'github-stg' }
  const whole = 'sagemaker-github-stg-penguins-p-ab12cd34ef56'
  const inProject = async () => {
    const aws = await penguinDeployments()
    aws.state.projects.set('penguins', { id: 'p-ab12cd34ef56' })
    return aws
  }

  test('by a short name, to go back in and to take down', async () => {
    await using aws = await inProject()
    await aws.deploy(short)
    await aws.deploy({ ...short, ...version2 })
    const back = await aws.deploy({ ...short, command: 'rollback', config: '' })
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', stackName: whole })
    const destroyed = await aws.deploy({ ...short, command: 'destroy', config: '' })
    expect(destroyed.outputs).toMatchObject({ outcome: 'destroyed', stackName: whole, endpointName })
    expect([...aws.state.endpoints.keys()]).toEqual([])
  })

  test('by the stage of the config alone', async () => {
    await using aws = await inProject()
    const { outputs } = await aws.deploy({ ...short, 'stack-name': '', command: 'destroy' })
    expect(outputs).toMatchObject({ outcome: 'absent', stackName: whole })
  })

  test('by a whole name, though the project is gone', async () => {
    await using aws = await penguinDeployments()
    const { outputs } = await aws.deploy({ ...short, 'stack-name': whole, command: 'destroy' })
    expect(outputs).toMatchObject({ outcome: 'absent', stackName: whole })
    expect(aws.operations()).toEqual(['DescribeStacks'])
  })

  test('which is not absent because nobody knows the project', async () => {
    await using aws = await penguinDeployments()
    await expect(aws.begin({ ...short, command: 'destroy' }).ended).rejects.toThrow('there is no such project')
  })
})

test.each(['deploy', 'preview', 'rollback', 'destroy', 'sweep'])(
  "'command: %s' touches nothing where the credentials lead elsewhere than expected",
  async (command) => {
    await using aws = await penguinDeployments()
    const elsewhere = { 'expected-account-id': '444455556666', 'expected-region': 'us-east-1' }
    const { failure, outputs, summary } = await aws.deploy({ command, ...elsewhere })
    expect(failure).toMatchObject({
      subject: expect.stringMatching(/^the credentials of this job \(arn:/),
      happened: 'they lead to account 111122223333, not 444455556666, and to region eu-west-1, not us-east-1',
    })
    expect(outputs).toEqual({ outcome: 'failed', failureKind: 'refused', failureReason: failure?.happened })
    expect(summary).toContain(failure?.happened)
    expect(aws.operations()).toEqual(['GetCallerIdentity'])
  },
)

test.each(['rollback', 'destroy'])("'command: %s' waits for nobody with 'if-in-progress: fail'", async (command) => {
  await using aws = await penguinDeployments()
  const { ended } = aws.begin()
  while (aws.stack()?.status !== 'CREATE_IN_PROGRESS') await aws.clock.sleep(1_000)
  const { failure } = await aws.deploy({ command, 'if-in-progress': 'fail' })
  expect(failure?.happened).toContain('it is in CREATE_IN_PROGRESS')
  expect((await ended).outputs).toMatchObject({ outcome: 'created' })
})

describe('GitHub is told', () => {
  async function withAudience() {
    const github = await withGitHub()
    const aws = await penguinDeployments()
    aws.world.run = readRunContext({
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: 'a'.repeat(40),
    })
    aws.world.audience = async (token) => (token === undefined ? undefined : { ...github.ours, pullRequest: 7 })
    const deploy = (given: Readonly<Record<string, string>>) =>
      aws.deploy({ environment: 'staging', 'github-token': 'secret-token', ...given })
    return {
      github,
      deploy,
      async [Symbol.asyncDispose]() {
        await aws[Symbol.asyncDispose]()
        await github[Symbol.asyncDispose]()
      },
    }
  }

  test('of a deployment, its end, and that it is no more', async () => {
    await using told = await withAudience()
    await told.deploy({})
    const states = () => told.github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))
    expect(states()).toEqual([['in_progress', 'success']])
    await told.deploy({ command: 'destroy' })
    expect(states()).toEqual([['in_progress', 'success', 'inactive']])
  })

  test('of a preview by one comment, updated in place', async () => {
    await using told = await withAudience()
    await told.deploy({ command: 'preview', 'comment-on-pr': 'true' })
    await told.deploy({ command: 'preview', 'comment-on-pr': 'true', 'resource-tags': 'team=birds' })
    expect(told.github.comments).toHaveLength(1)
  })
})
