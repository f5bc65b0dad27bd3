import { DeleteStackCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { endpointName, minuteMs, packageArn, stackName, told } from './penguin-deployments.ts'
import { penguinOrders } from './penguin-orders.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

describe('a stack that stands in the way', () => {
  test('a name that a dead run has left: its change set is removed, and the stack is created', async () => {
    await using aws = await penguinOrders()
    await aws.draft('gh-41-1-0123abcd')
    await aws.clock.sleep(20 * minuteMs)
    await aws.draft('somebody-elses')
    aws.journal.clear()
    const { outcome, lines } = await aws.deploy()
    expect(outcome).toBe('created')
    expect(lines[0]).toBe('change set gh-41-1-0123abcd: left by a run that did not end, and removed')
    expect(aws.journal.of('CloudFormation', 'DeleteChangeSet')).toHaveLength(1)
    expect(aws.state.stacks.size).toBe(1)
    expect(aws.openChangeSets()).toEqual([])
  })

  test('a rollback that was stuck is continued on request, never leaving a resource out, and the deployment follows', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const earlier = aws.state.endpoints.get(endpointName)?.EndpointConfigName
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2, times: 1 })
    aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName, times: 1 })
    await aws.deploy(2)
    expect(aws.stack()?.status).toBe('UPDATE_ROLLBACK_FAILED')
    const stuck = await aws.deploy(2, { continueUpdateRollback: true, attempt: 2 })
    expect(stuck.broken?.reason).toMatch(
      /^its rollback is stuck again, in UPDATE_ROLLBACK_FAILED \(Endpoint UPDATE_FAILED: Cannot update endpoint/,
    )
    Object.assign(aws.state.endpoints.get(endpointName) ?? {}, {
      EndpointStatus: 'InService',
      EndpointConfigName: earlier,
    })
    const mended = await aws.deploy(2, { continueUpdateRollback: true, attempt: 3 })
    expect(mended.outcome).toBe('updated')
    const continued = aws.journal.of('CloudFormation', 'ContinueUpdateRollback').map(({ input }) => input)
    expect(continued).toHaveLength(2)
    for (const input of continued) expect(input).not.toHaveProperty('ResourcesToSkip')
  })

  test('a first creation that failed is not deleted while it is protected', async () => {
    await using aws = await penguinOrders()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, times: 1 })
    await aws.deploy()
    await aws.cloudFormation.send(
      new UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: true }),
    )
    const { broken } = await aws.deploy(1, { recreateFailedStack: true })
    expect(broken).toMatchObject({
      reason: 'it is in ROLLBACK_COMPLETE',
      remedy: expect.stringContaining('termination protection'),
    })
  })

  test('nor while something of it is left', async () => {
    await using aws = await penguinOrders()
    const templateBody = aws.builtIn.replace(
      '    Type: AWS::SageMaker::Model\n',
      '    Type: AWS::SageMaker::Model\n    DeletionPolicy: Retain\n',
    )
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, times: 1 })
    await aws.deploy(1, { templateBody })
    const { broken } = await aws.deploy(1, { templateBody, recreateFailedStack: true })
    expect(broken?.reason).toMatch(/^it is in ROLLBACK_COMPLETE and still holds \S+ \(AWS::SageMaker::Model\)$/)
    expect(aws.changing()).not.toContain('DeleteStack')
  })

  test('what the clean-up could not delete is a warning, and told apart', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const error = { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'DeleteEndpointConfig', error })
    const { outcome, leftovers, lines } = await aws.deploy(2)
    expect(outcome).toBe('updated')
    expect(leftovers).toMatchObject([
      {
        logicalId: 'EndpointConfig',
        resourceType: 'AWS::SageMaker::EndpointConfig',
        reason: expect.stringContaining('Rate exceeded'),
      },
    ])
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warning: stack \S+: \S+ \(AWS::SageMaker::EndpointConfig\) could not be deleted, belongs to no stack any more, and costs money/,
      ),
    )
  })
})

describe('others at work', () => {
  test('are named, and not waited for where that is not wished', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    await aws.updateByOthers(2, 'Console-UpdateStack-1f0e')
    aws.journal.clear()
    const { broken, elapsedMs } = await aws.deploy(1, { ifInProgress: 'fail' })
    expect(broken).toMatchObject({
      outcome: 'failed',
      reason: 'it is in UPDATE_IN_PROGRESS by somebody in the AWS console (Console-UpdateStack-1f0e)',
      remedy: "Run the job again when that has ended, or set 'if-in-progress: wait'. Nothing was touched.",
    })
    expect(elapsedMs).toBe(0)
    expect(aws.changing()).toEqual([])
  })

  test('are waited for by name', async () => {
    await using aws = await penguinOrders({ versions: 3 })
    await aws.deploy()
    await aws.updateByOthers(2, 'Console-UpdateStack-1f0e')
    const { lines, outcome, before } = await aws.deploy(3)
    expect(lines[0]).toBe(
      `stack ${stackName}: UPDATE_IN_PROGRESS by somebody in the AWS console (Console-UpdateStack-1f0e)`,
    )
    expect(outcome).toBe('updated')
    expect(before?.modelPackageArns).toEqual([packageArn(2)])
  })

  test('who come between the change set and its execution have it made anew', async () => {
    await using aws = await penguinOrders({ versions: 3 })
    await aws.deploy()
    const { execute } = aws.world.changeSets
    let isFirst = true
    aws.world.changeSets.execute = async (...request) => {
      if (isFirst) await aws.updateByOthers(2)
      isFirst = false
      return execute(...request)
    }
    const { lines, outcome, before } = await aws.deploy(3)
    expect(outcome).toBe('updated')
    expect(lines).toContainEqual(expect.stringMatching(/: the stack has changed since it was made$/))
    expect(before?.modelPackageArns).toEqual([packageArn(2)])
    expect(aws.openChangeSets()).toEqual([])
  })

  test('who come again and again are left to themselves', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    aws.world.changeSets.execute = () => Promise.resolve('overtaken')
    const { broken } = await aws.deploy(2)
    expect(broken?.reason).toBe('others operate on it again and again, between the look at it and the deployment')
  })

  test('who delete the stack and make another of its name: the new one is never followed', async () => {
    await using aws = await penguinOrders()
    aws.after(0.5, () => aws.cloudFormation.send(new DeleteStackCommand({ StackName: stackName })))
    const { find } = aws.world.stacks
    aws.world.stacks.find = async (nameOrId) => {
      if (aws.stack()?.status === 'DELETE_COMPLETE') await aws.draft('somebody-elses')
      return find(nameOrId)
    }
    const { broken, stackId, served } = await aws.deploy()
    expect(broken?.reason).toBe('it ended in DELETE_COMPLETE, and CloudFormation gives no reason')
    expect(aws.state.stacks.get(stackId ?? '')?.status).toBe('DELETE_COMPLETE')
    expect(served).toBeUndefined()
  })

  test('and a stack that is still being cleaned up by them is waited for', async () => {
    await using aws = await penguinOrders()
    await aws.deploy()
    const stack = aws.stack()
    Object.assign(stack ?? {}, { status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' })
    aws.after(2, () => Object.assign(stack ?? {}, { status: 'UPDATE_COMPLETE' }))
    const { lines, outcome } = await aws.deploy(2)
    expect(lines[0]).toContain('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS by attempt 1 of workflow run 42')
    expect(outcome).toBe('updated')
  })
})

describe('what AWS shows late, or loses', () => {
  test.each([1, 4, 9])('a stack that is seen as it was before, by %d reads', async (reads) => {
    await using aws = await penguinOrders()
    aws.faults.inject({ kind: 'stack-stale', stack: stackName, reads })
    const created = await aws.deploy(1)
    aws.faults.clear()
    aws.faults.inject({ kind: 'stack-stale', stack: stackName, reads })
    const updated = await aws.deploy(2)
    expect([created.outcome, updated.outcome]).toEqual(['created', 'updated'])
    expect(updated.lines.filter((line) => line.startsWith(`${stackName} `))).toHaveLength(3)
  })

  test.each(['CreateChangeSet', 'ExecuteChangeSet', 'DeleteChangeSet', 'DescribeChangeSet'])(
    'the answer to %s is lost: asked again, it is the same one',
    async (operation) => {
      await using aws = await penguinOrders()
      aws.askAgain()
      aws.faults.inject({ kind: 'request', operation, dropConnection: 'after', times: 1 })
      const created = await aws.deploy(1)
      const again = await aws.deploy(1)
      expect([created.outcome, again.outcome]).toEqual(['created', 'unchanged'])
      expect(
        [...aws.state.stacks.values()].map(({ events }) =>
          events.filter(({ ResourceStatusReason }) => ResourceStatusReason === 'User Initiated'),
        ),
      ).toEqual([
        [
          expect.objectContaining({ ResourceStatus: 'REVIEW_IN_PROGRESS' }),
          expect.objectContaining({ ResourceStatus: 'CREATE_IN_PROGRESS' }),
        ],
      ])
      expect(aws.openChangeSets()).toEqual([])
    },
  )

  test('an execution that has begun although it is refused is followed', async () => {
    await using aws = await penguinOrders()
    const { execute } = aws.world.changeSets
    aws.world.changeSets.execute = async (changeSet, token) => {
      await execute(changeSet, `${token}-lost`)
      return execute(changeSet, token)
    }
    const { outcome, lines } = await aws.deploy()
    expect(outcome).toBe('created')
    expect(told(lines)).toContainEqual(expect.stringContaining('creation begun'))
  })

  test('a quota of the account is told as such', async () => {
    await using aws = await penguinOrders()
    const error = { name: 'LimitExceededException', message: 'ChangeSet limit exceeded', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'CreateChangeSet', error })
    await expect(aws.deploy()).rejects.toMatchObject({
      failure: { happened: 'a quota of the account is used up (ChangeSet limit exceeded)' },
    })
  })

  test('a hook that refuses is the root cause, in its own words', async () => {
    await using aws = await penguinOrders()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, times: 1 })
    aws.after(0.3, () => {
      const events = aws.stack()?.events
      const [last] = events?.slice(-1) ?? []
      events?.push({
        ...last,
        EventId: 'hook',
        StackId: last?.StackId ?? '',
        StackName: stackName,
        LogicalResourceId: 'Model',
        ResourceType: 'AWS::SageMaker::Model',
        ResourceStatus: 'CREATE_IN_PROGRESS',
        HookType: 'Penguins::Guard::Tags',
        HookStatus: 'HOOK_COMPLETE_FAILED',
        HookStatusReason: 'no owner',
        HookFailureMode: 'FAIL',
      } as never)
    })
    const { broken } = await aws.deploy()
    expect(broken?.reason).toBe('Model HOOK_COMPLETE_FAILED: Penguins::Guard::Tags: no owner')
  })
})
