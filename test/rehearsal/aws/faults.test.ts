import {
  CreateModelPackageGroupCommand,
  ListModelPackageGroupsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { createFaults } from '../../../rehearsal/aws/faults.ts'
import { rehearse, startMs } from './rehearse.ts'

const create = (ModelPackageGroupName: string) => new CreateModelPackageGroupCommand({ ModelPackageGroupName })

test('an error on demand, as often as asked, only for the input that is meant', async () => {
  await using aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  aws.faults.inject({
    kind: 'request',
    operation: 'CreateModelPackageGroup',
    when: { ModelPackageGroupName: 'penguins' },
    error: { name: 'ThrottlingException', message: 'Rate exceeded' },
    times: 1,
  })
  await expect(sagemaker.send(create('walruses'))).resolves.toBeDefined()
  await expect(sagemaker.send(create('penguins'))).rejects.toMatchObject({
    name: 'ThrottlingException',
    message: 'Rate exceeded',
  })
  await expect(sagemaker.send(create('penguins'))).resolves.toBeDefined()
})

test.each([
  ['before', [], 'connection dropped before'],
  ['after', ['penguins'], 'ok, but the answer was lost'],
] as const)('a connection that is lost %s AWS has done its work', async (dropConnection, groups, outcome) => {
  await using aws = await rehearse()
  const sagemaker = new SageMakerClient(aws.client)
  aws.faults.inject({ kind: 'request', operation: 'CreateModelPackageGroup', dropConnection, times: 1 })
  await expect(sagemaker.send(create('penguins'))).rejects.toThrow('socket hang up')
  expect([...aws.state.modelPackageGroups.keys()]).toEqual(groups)
  expect(aws.journal.entries.map((entry) => entry.outcome)).toEqual([outcome])
})

test('a slow answer takes time on the clock of the rehearsal', async () => {
  await using aws = await rehearse()
  const remove = aws.faults.inject({ kind: 'request', operation: 'ListModelPackageGroups', delayMs: 30_000 })
  const sagemaker = new SageMakerClient(aws.client)
  await sagemaker.send(new ListModelPackageGroupsCommand({}))
  expect(aws.clock.now()).toBe(startMs + 30_000)
  remove()
  await sagemaker.send(new ListModelPackageGroupsCommand({}))
  expect(aws.clock.now()).toBe(startMs + 30_000)
})

test('a domain fault is met by the facts that it names, until its times are used up', () => {
  const faults = createFaults()
  faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-prod', modelPackageVersion: 3, times: 1 })
  faults.inject({ kind: 'wrong-answers', endpoint: 'penguins-prod', factor: 1.5 })
  const at = (endpoint: string, modelPackageVersion?: number) =>
    faults.take('endpoint-unhealthy', { endpoint, modelPackageVersion })
  expect(at('penguins-staging', 3)).toBeUndefined()
  expect(at('penguins-prod', 2)).toBeUndefined()
  expect(at('penguins-prod')).toBeUndefined()
  expect(at('penguins-prod', 3)).toMatchObject({ kind: 'endpoint-unhealthy' })
  expect(at('penguins-prod', 3)).toBeUndefined()
  const wrong = () => faults.take('wrong-answers', { endpoint: 'penguins-prod', modelPackageArn: 'any' })?.factor
  expect([wrong(), wrong()]).toEqual([1.5, 1.5])
})
