import { CreateStackCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { sweptResult } from '../../src/actions/deploy-endpoint/teardown-result.ts'
import { teardowns } from './teardown-world.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

type World = Awaited<ReturnType<typeof teardowns>>
const past = '2026-11-20T08:00:00Z'
const tagOf = (Key: string, Value: string) => ({ Key: `sagemaker-promote:${Key}`, Value })
const expired = [tagOf('repository', 'team/penguins'), tagOf('expires-at', past)]

const alarm = {
  Type: 'AWS::CloudWatch::Alarm',
  Properties: {
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
    MetricName: 'm',
    Namespace: 'n',
    Period: 60,
    Statistic: 'Sum',
    Threshold: 1,
  },
}

/** A stack without an endpoint, which is made at once. */
async function stackOf(aws: World, StackName: string, Tags: readonly { Key: string; Value: string }[]) {
  const TemplateBody = JSON.stringify({ Resources: { Alarm: alarm } })
  await aws.cloudFormation.send(new CreateStackCommand({ StackName, TemplateBody, Tags: [...Tags] }))
}

const statusOf = (aws: World, name: string) =>
  [...aws.state.stacks.values()].findLast((stack) => stack.name === name)?.status

test('an expired endpoint is gone after one run; what is left, is left for a reason that is told', async () => {
  await using aws = await teardowns()
  await aws.deploy({ 'stack-name': 'pr-7' })
  const desired = [...aws.state.stacks.values()].find(({ name }) => name === 'pr-7')?.desired
  Object.assign(desired ?? {}, { tags: expired })
  await stackOf(aws, 'not-yet', [tagOf('repository', 'team/penguins'), tagOf('expires-at', '2026-11-21T09:00:00Z')])
  await stackOf(aws, 'for-ever', [tagOf('repository', 'team/penguins')])
  await stackOf(aws, 'of-others', [tagOf('repository', 'other/cats'), tagOf('expires-at', past)])
  await stackOf(aws, 'no-time', [tagOf('repository', 'team/penguins'), tagOf('expires-at', '<b>soon')])
  await stackOf(aws, 'of-nobody', [tagOf('expires-at', past)])
  await stackOf(aws, 'not-ours', [{ Key: 'expires-at', Value: past }])
  await stackOf(aws, 'protected', expired)
  await aws.cloudFormation.send(
    new UpdateTerminationProtectionCommand({ StackName: 'protected', EnableTerminationProtection: true }),
  )
  await aws.clock.sleep(60_000)
  const swept = await aws.sweep()
  const { failure, outputs, summary } = sweptResult(swept)
  expect(failure).toBeUndefined()
  expect(outputs.outcome).toBe('destroyed')
  expect(JSON.parse(outputs.changes ?? '')).toEqual({
    destroyed: ['pr-7'],
    failed: [],
    left: ['protected', 'of-nobody', 'no-time', 'of-others', 'for-ever', 'not-yet'],
  })
  expect(statusOf(aws, 'pr-7')).toBe('DELETE_COMPLETE')
  expect(aws.state.endpoints.size).toBe(0)
  for (const name of ['not-yet', 'for-ever', 'of-others', 'of-nobody', 'no-time', 'not-ours', 'protected'])
    expect(statusOf(aws, name)).toBe('CREATE_COMPLETE')
  expect(swept.lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^stack pr-7: expired 1 h/),
      expect.stringMatching(/^stack not-yet: expires in 23 h .*, and is left$/),
      'stack of-others: belongs to other/cats, and is left',
      'stack of-nobody: has no tag sagemaker-promote:repository, and may belong to others, and is left',
      '1 stacks to be destroyed, 6 left, 1 not of this action',
      'pr-7: Endpoint DELETE_COMPLETE',
      'stack pr-7: destroyed',
    ]),
  )
  expect(summary).toContain('| pr-7 | 🧹 destroyed |')
  expect(summary).toContain('that is no time: &#60;b&#62;soon')
  expect(summary).toContain('Not of this action, and not touched: not-ours.')

  const again = sweptResult(await aws.sweep())
  expect(again.failure).toBeUndefined()
  expect(again.outputs.outcome).toBe('absent')
  expect(again.summary).toContain('## ✅ Nothing has expired')
})

describe('many stacks', () => {
  test('are read page by page, and destroyed a few at a time', async () => {
    await using aws = await teardowns()
    for (let n = 0; n < 130; n += 1) await stackOf(aws, `pr-${n}`, n < 30 ? expired : [])
    await aws.clock.sleep(60_000)
    aws.journal.clear()
    const swept = await aws.sweep()
    expect(swept.destroyed.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 30 }, () => 'destroyed'))
    expect(swept.foreign).toHaveLength(100)
    expect(aws.state.alarms.size).toBe(100)
    const { summary } = sweptResult(swept)
    expect(summary).toContain(' and 50 more.')
  })

  test('one that fails does not keep the others, and is told', async () => {
    await using aws = await teardowns()
    for (const name of ['pr-1', 'pr-2', 'pr-3']) await stackOf(aws, name, expired)
    await aws.clock.sleep(60_000)
    const arn = [...aws.state.stacks.values()].find(({ name }) => name === 'pr-2')?.id
    const error = {
      name: 'AccessDenied',
      message: 'not authorized to perform: cloudformation:DeleteStack',
      status: 403,
    }
    aws.faults.inject({ kind: 'request', operation: 'DeleteStack', when: { StackName: arn }, error })
    const { failure, outputs } = sweptResult(await aws.sweep())
    expect(failure?.subject).toBe('one stack')
    expect(failure?.happened).toMatch(/^not destroyed: pr-2 \(stack arn.*not allowed to cloudformation:DeleteStack/)
    expect(failure?.remedy).toContain('Add cloudformation:DeleteStack to the policy')
    expect(outputs.outcome).toBe('failed')
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject({
      destroyed: expect.arrayContaining(['pr-3', 'pr-1']),
      failed: ['pr-2'],
    })
  })
})

test('a stack that was deployed anew since the list was made is left', async () => {
  await using aws = await teardowns()
  await stackOf(aws, 'pr-1', expired)
  await aws.clock.sleep(60_000)
  const { all } = aws.world.stackLists
  const swept = await aws.sweep({
    stackLists: {
      ...aws.world.stackLists,
      all: async () => {
        const listed = await all()
        const stack = [...aws.state.stacks.values()].find(({ name }) => name === 'pr-1')
        Object.assign(stack?.desired ?? {}, {
          tags: [tagOf('repository', 'team/penguins'), tagOf('expires-at', '2026-11-21T09:00:00Z')],
        })
        return listed
      },
    },
  })
  expect(swept.destroyed).toEqual([])
  expect(swept.left).toEqual([{ stackName: 'pr-1', because: expect.stringMatching(/^expires in /) }])
  expect(statusOf(aws, 'pr-1')).toBe('CREATE_COMPLETE')
})
