import { ListTagsCommand } from '@aws-sdk/client-sagemaker'
import { expect, jest, test } from '@jest/globals'
import { deploy } from '../../src/actions/deploy-endpoint/deploy.ts'
import type { Order } from '../../src/actions/deploy-endpoint/operate.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { endpointName, minuteMs, packageArn, penguins, roleArn, stackName } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

// Each endpoint is a process of Python.
jest.setTimeout(60_000)

async function runs() {
  const aws = await penguins()
  const templateBody = await builtInTemplate()
  const deployIn = async (run: number, version: number, more: Partial<Order> = {}) => {
    const { stage } = recordingStage({ clock: aws.clock })
    const context = readRunContext({
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'team/penguins',
      GITHUB_SHA: String(run).repeat(40),
    })
    const parameters = {
      EndpointName: endpointName,
      ModelPackageName: packageArn(version),
      ModelExecutionRoleArn: roleArn,
      StageName: 'staging',
      EndpointInstanceType: 'ml.m5.large',
      EndpointInstanceCount: '1',
    }
    const order: Order = {
      deployment: { stackName, templateBody, parameters: new Map(Object.entries(parameters)), tags: new Map() },
      modelPackageArn: packageArn(version),
      timeoutMs: 45 * minuteMs,
      recreateFailedStack: false,
      direction: 'forward',
      ...more,
    }
    return (await deploy(order, { ...aws.world, run: context }, stage)).outcome
  }
  const endpointTags = async () => {
    const ResourceArn = aws.state.endpoints.get(endpointName)?.EndpointArn
    const { Tags = [] } = await aws.sageMaker.send(new ListTagsCommand({ ResourceArn }))
    return Object.fromEntries(
      Tags.flatMap(({ Key = '', Value = '' }) =>
        Key.startsWith('sagemaker-promote:') ? [[Key.slice('sagemaker-promote:'.length), Value] as const] : [],
      ),
    )
  }
  return { ...aws, deployIn, endpointTags, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() }
}

test('from the endpoint one can read repository, commit, run and model; the same deployment in another run changes nothing', async () => {
  await using aws = await runs()
  expect(await aws.deployIn(1, 1)).toBe('created')
  const first = {
    deployment: expect.any(String),
    repository: 'team/penguins',
    commit: '1'.repeat(40),
    run: 'https://github.com/team/penguins/actions/runs/1',
    'model-package': packageArn(1),
  }
  expect(await aws.endpointTags()).toEqual(first)

  expect(await aws.deployIn(2, 1)).toBe('unchanged')
  expect(await aws.endpointTags()).toEqual(first)

  expect(await aws.deployIn(3, 2)).toBe('updated')
  expect(await aws.endpointTags()).toMatchObject({
    commit: '3'.repeat(40),
    run: 'https://github.com/team/penguins/actions/runs/3',
    'model-package': packageArn(2),
    'previous-model-package': packageArn(1),
  })
})

test('a time to live is moved only when half of it is over, and ends with a deployment that is to stay', async () => {
  await using aws = await runs()
  const ttlMs = 120 * minuteMs
  const endsAt = async () => (await aws.endpointTags())['expires-at']
  await aws.deployIn(1, 1, { ttlMs })
  const first = await endsAt()
  await aws.clock.sleep(30 * minuteMs)
  expect(await aws.deployIn(2, 1, { ttlMs })).toBe('unchanged')
  expect(await endsAt()).toBe(first)
  await aws.clock.sleep(60 * minuteMs)
  expect(await aws.deployIn(3, 1, { ttlMs })).toBe('updated')
  expect(Date.parse((await endsAt()) ?? '')).toBeGreaterThan(Date.parse(first ?? '') + 60 * minuteMs)
  // What changes the time alone is no other deployment.
  expect((await aws.endpointTags())['commit']).toBe('1'.repeat(40))
  expect(await aws.deployIn(4, 1)).toBe('updated')
  expect(await endsAt()).toBeUndefined()
})
