import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { changeSets } from '../../src/aws/change-sets.ts'
import { stacks } from '../../src/aws/stacks.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { endpointName, minuteMs, packageArn, stackName } from './penguin-deployments.ts'
import { penguinOrders } from './penguin-orders.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

type Orders = Awaited<ReturnType<typeof penguinOrders>>
const halfAnHour = { endpointUpdateMs: 30 * minuteMs, endpointCreateMs: 30_000, stackResourceMs: 5_000 }
const isOurs = ({ principal }: { readonly principal: string }) => principal !== 'cloudformation.amazonaws.com'

describe('half an hour', () => {
  test.each([
    ['with its events', ['*']],
    [
      'without its events',
      ['sagemaker:*', 'cloudformation:DescribeStackResources', 'cloudformation:DescribeStacks'].concat(
        ['Create', 'Describe', 'Execute', 'List', 'Delete'].map((verb) => `cloudformation:${verb}ChangeSet*`),
      ),
    ],
  ])('%s is followed for less than a call in five seconds, and its end is told within ten', async (_, allow) => {
    await using aws = await penguinOrders({ allow, pace: halfAnHour })
    await aws.deploy()
    aws.journal.clear()
    const { elapsedMs, outcome, served } = await aws.deploy(2)
    const calls = aws.journal.entries.filter(isOurs).length
    const toldAfterMs = aws.clock.now() - (aws.stack()?.events.at(-1)?.Timestamp?.getTime() ?? 0)
    expect([outcome, served?.modelPackageArns]).toEqual(['updated', [packageArn(2)]])
    expect(elapsedMs).toBeGreaterThan(30 * minuteMs)
    expect(calls).toBeLessThanOrEqual(elapsedMs / 5_000)
    expect(toldAfterMs).toBeLessThanOrEqual(10_000)
  })
})

describe('a runner that dies', () => {
  /** Its clients end with it: nothing is asked any more, and what was answered last is known to nobody. */
  const dyingClient = (aws: Orders, at: string, when: 'before' | 'after') => {
    const client = new CloudFormationClient(aws.client)
    let isDead = false
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (request) => {
          if (isDead) throw new Error('dead')
          if (commandName !== `${at}Command`) return next(request)
          isDead = true
          if (when === 'after') await next(request)
          throw new Error('dead')
        },
      { step: 'initialize' },
    )
    return { stacks: stacks(client), changeSets: changeSets(client) }
  }

  const deaths = (...operations: string[]) =>
    operations.flatMap((at) => [[at, 'before'] as const, [at, 'after'] as const])

  test.each(
    deaths('DescribeStacks', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet', 'DescribeStackEvents'),
  )('at %s (%s) while it creates: the next attempt has one stack, and leaves nothing else', async (at, when) => {
    await using aws = await penguinOrders()
    const living = { ...aws.world }
    Object.assign(aws.world, dyingClient(aws, at, when))
    await expect(aws.deploy(1)).rejects.toThrow('dead')
    Object.assign(aws.world, living)
    const { outcome, served } = await aws.deploy(1, { attempt: 2 })
    expect(['created', 'unchanged']).toContain(outcome)
    expect(served?.modelPackageArns).toEqual([packageArn(1)])
    expect([...aws.state.stacks.values()].map(({ status }) => status)).toEqual(['CREATE_COMPLETE'])
    expect(aws.openChangeSets()).toEqual([])
    expect([aws.state.models.size, aws.state.endpointConfigs.size, aws.state.endpoints.size]).toEqual([1, 1, 1])
  })

  test.each(
    deaths('ListChangeSets', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet', 'DescribeStackEvents'),
  )('at %s (%s) while it updates: the next attempt has the new model, and leaves nothing else', async (at, when) => {
    await using aws = await penguinOrders()
    await aws.deploy(1)
    const living = { ...aws.world }
    Object.assign(aws.world, dyingClient(aws, at, when))
    await expect(aws.deploy(2)).rejects.toThrow('dead')
    Object.assign(aws.world, living)
    const { outcome, served } = await aws.deploy(2, { attempt: 2 })
    expect(['updated', 'unchanged']).toContain(outcome)
    expect(served?.modelPackageArns).toEqual([packageArn(2)])
    expect([...aws.state.stacks.values()].map(({ status }) => status)).toEqual(['UPDATE_COMPLETE'])
    expect(aws.openChangeSets()).toEqual([])
    expect([aws.state.models.size, aws.state.endpointConfigs.size, aws.state.endpoints.size]).toEqual([1, 1, 1])
  })

  test.each(deaths('CreateChangeSet', 'DeleteChangeSet'))(
    'at %s (%s) where nothing is to be done: so it is for the next attempt',
    async (at, when) => {
      await using aws = await penguinOrders()
      await aws.deploy(1)
      const living = { ...aws.world }
      Object.assign(aws.world, dyingClient(aws, at, when))
      await expect(aws.deploy(1)).rejects.toThrow('dead')
      Object.assign(aws.world, living)
      const same = await aws.deploy(1)
      expect(same.outcome).toBe('unchanged')
      expect(aws.openChangeSets()).toEqual([])
    },
  )

  test('before the change set was executed, and runs again as the same attempt: the same change set is taken', async () => {
    await using aws = await penguinOrders()
    const living = { ...aws.world }
    Object.assign(aws.world, dyingClient(aws, 'ExecuteChangeSet', 'before'))
    await expect(aws.deploy(1)).rejects.toThrow('dead')
    const [left] = aws.openChangeSets()
    Object.assign(aws.world, living)
    expect(await aws.deploy(1)).toMatchObject({ outcome: 'created', changeSet: left?.id })
  })
})

describe('a stack inside the stack', () => {
  const nestedId = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/sagemaker-penguins-staging-Alarms-X/2'

  /** What CloudFormation tells of a nested stack, beside what the local one does. */
  const withNested = async (aws: Orders, isReadable: boolean) => {
    const real = await aws.world.stacks.find(stackName)
    const beganMs = aws.clock.now()
    const at = (second: number) => new Date(beganMs + second * 1_000)
    const nestedEvent = (id: string, line: string, reason?: string) => ({
      id,
      at: at(15),
      stackId: nestedId,
      logicalId: line.split(' ')[0] ?? '',
      physicalId: 'alarm',
      resourceType: 'AWS::CloudWatch::Alarm',
      status: line.split(' ')[1] ?? '',
      reason,
      token: undefined,
    })
    const { events } = aws.world.stacks
    const asked: string[] = []
    aws.world.stacks.events = async (id, isEnough) => {
      asked.push(id)
      if (id === nestedId) {
        const page = [
          nestedEvent('n2', 'TooSlow CREATE_FAILED', 'no such metric'),
          nestedEvent('n1', 'TooSlow CREATE_IN_PROGRESS'),
          { ...nestedEvent('n0', 'TooSlow CREATE_COMPLETE'), at: new Date(0) },
        ]
        isEnough(page)
        return isReadable
          ? page
          : new WorldError({ subject: 'stack', happened: 'not allowed', remedy: 'Allow it.' }, { code: 'AccessDenied' })
      }
      const read = await events(id, isEnough)
      if (read instanceof WorldError) return read
      const first = read.findLast(({ token }) => token?.startsWith('run-42-1'))
      if (!first || first.stackId !== real?.id || !read.some(({ status }) => status === 'UPDATE_IN_PROGRESS'))
        return read
      const own = { ...first, logicalId: 'Alarms', physicalId: nestedId, resourceType: 'AWS::CloudFormation::Stack' }
      const token = read[0]?.token
      const isOver = read[0]?.status.endsWith('COMPLETE') === true
      return [
        {
          ...own,
          token,
          at: read[0]?.at ?? at(0),
          id: 'p',
          status: isOver ? 'UPDATE_FAILED' : 'UPDATE_IN_PROGRESS',
          reason: undefined,
        },
        ...read,
      ]
    }
    return asked
  }

  test('is read as well: what failed in it is the root cause', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    await withNested(aws, true)
    const { broken, lines } = await aws.deploy(2)
    expect(broken?.reason).toBe('sagemaker-penguins-staging-Alarms-X/TooSlow CREATE_FAILED: no such metric')
    expect(lines.filter((line) => line.includes('TooSlow'))).toEqual([
      'sagemaker-penguins-staging-Alarms-X/TooSlow CREATE_IN_PROGRESS',
      'sagemaker-penguins-staging-Alarms-X/TooSlow CREATE_FAILED: no such metric',
    ])
  })

  test('that may not be read is asked for once', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const asked = await withNested(aws, false)
    const { lines, outcome } = await aws.deploy(2)
    expect(outcome).toBe('updated')
    expect(asked.filter((id) => id === nestedId)).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('warning: '))).toHaveLength(1)
  })
})
