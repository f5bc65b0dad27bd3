import { RegisterScalableTargetCommand, PutScalingPolicyCommand } from '@aws-sdk/client-application-auto-scaling'
import { UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { destroyedResult } from '../../src/actions/deploy-endpoint/teardown-result.ts'
import { endpointName, minuteMs, packageArn, stackName } from './penguin-deployments.ts'
import { teardowns } from './teardown-world.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const target = {
  ServiceNamespace: 'sagemaker',
  ResourceId: `endpoint/${endpointName}/variant/AllTraffic`,
  ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
} as const

describe('a stack that is destroyed', () => {
  test('takes everything with it, verified; the second time there is nothing to do', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const configName = aws.state.endpoints.get(endpointName)?.EndpointConfigName
    const destroyed = await aws.destroy()
    expect(destroyed).toMatchObject({ outcome: 'destroyed', stackName, endpointName, kept: [] })
    expect(destroyed.gone).toEqual([
      expect.stringMatching(/^model Model-/),
      `endpoint config ${configName}`,
      `endpoint ${endpointName}`,
    ])
    expect([aws.state.endpoints.size, aws.state.endpointConfigs.size, aws.state.models.size]).toEqual([0, 0, 0])
    expect(aws.stack()?.status).toBe('DELETE_COMPLETE')
    expect(destroyed.lines).toEqual(
      expect.arrayContaining([
        `stack ${stackName}: deletion begun`,
        'Endpoint DELETE_COMPLETE',
        'Model DELETE_COMPLETE',
      ]),
    )
    const result = destroyedResult(destroyed)
    expect(result.failure).toBeUndefined()
    expect(result.outputs).toEqual({ outcome: 'destroyed', stackName, stackId: aws.stack()?.id, endpointName })
    expect(result.summary).toContain(`## 🧹 Destroyed: stack ${stackName}`)
    expect(result.summary).toContain(`endpoint config ${configName}`)

    aws.journal.clear()
    const again = await aws.destroy()
    expect(again).toMatchObject({ outcome: 'absent', gone: [] })
    expect(destroyedResult(again).failure).toBeUndefined()
    expect(aws.operations()).toEqual(['DescribeStacks'])
  })

  test('scales no more before it goes, so that no target is left with its alarms', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    await aws.autoScaling.send(new RegisterScalableTargetCommand({ ...target, MinCapacity: 1, MaxCapacity: 4 }))
    const TargetTrackingScalingPolicyConfiguration = {
      TargetValue: 70,
      PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
    } as const
    await aws.autoScaling.send(
      new PutScalingPolicyCommand({
        ...target,
        PolicyName: 'p',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration,
      }),
    )
    expect(aws.state.alarms.size).toBe(2)
    aws.journal.clear()
    const { lines, outcome } = await aws.destroy()
    expect(outcome).toBe('destroyed')
    expect(lines[0]).toBe(`${target.ResourceId}: scales no more`)
    expect([aws.state.scalableTargets.size, aws.state.alarms.size]).toEqual([0, 0])
    const ended = aws.operations()
    expect(ended.indexOf('DeregisterScalableTarget')).toBeLessThan(ended.indexOf('DeleteStack'))
  })

  test('that is still being created is deleted on the spot, and its endpoint when SageMaker lets it', async () => {
    await using aws = await teardowns()
    const begun = aws.begin()
    begun.ended.catch(() => undefined)
    while (aws.state.endpoints.get(endpointName)?.EndpointStatus !== 'Creating') await aws.clock.sleep(1_000)
    const destroyed = await aws.destroy()
    expect(destroyed).toMatchObject({ outcome: 'destroyed', endpointName })
    expect(aws.state.endpoints.size).toBe(0)
    await begun.ended
  })

  test('whose endpoint hangs is told with what SageMaker does about it, and goes once that is over', async () => {
    await using aws = await teardowns()
    aws.faults.inject({ kind: 'endpoint-stuck', endpoint: endpointName, forMs: 60 * minuteMs, times: 1 })
    await aws.deploy({ timeout: '5m' })
    const hanging = await aws.destroy(stackName, { timeoutMs: 10 * minuteMs })
    expect(destroyedResult(hanging)).toMatchObject({
      outputs: { outcome: 'timed-out' },
      failure: {
        happened: `it is still DELETE_IN_PROGRESS, and endpoint ${endpointName} is Creating`,
        remedy:
          'SageMaker deletes no endpoint that is being made or changed, and gives up by itself after about an hour: run the job again then.',
      },
    })
    const later = await aws.destroy(stackName, { timeoutMs: 90 * minuteMs })
    expect(later).toMatchObject({ outcome: 'destroyed' })
    expect(aws.state.endpoints.size).toBe(0)
  })

  test('is deleted again where SageMaker was at work on the endpoint', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const busy = { name: 'ValidationException', message: 'Cannot update in-progress endpoint', status: 400 }
    aws.faults.inject({ kind: 'request', operation: 'DeleteEndpoint', error: busy, times: 1 })
    const { view } = aws.world.servedModel
    let looks = 0
    const seen: typeof view = async (name) => {
      const endpoint = await view(name)
      return endpoint && (looks += 1) <= 2 ? { ...endpoint, status: 'SystemUpdating' } : endpoint
    }
    Object.assign(aws.world, { servedModel: { ...aws.world.servedModel, view: seen } })
    const { lines, outcome } = await aws.destroy()
    expect(outcome).toBe('destroyed')
    expect(lines.filter((line) => line.endsWith('deletion begun'))).toHaveLength(2)
    expect(lines).toContain(
      `warning: endpoint ${endpointName}: SageMaker is still at work on it, and deletes it only after that`,
    )
  })

  test('is waited for while somebody updates it', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const { ended } = aws.begin({ 'model-package-arn': packageArn(2) })
    while (aws.stack()?.status !== 'UPDATE_IN_PROGRESS') await aws.clock.sleep(1_000)
    const { lines, outcome } = await aws.destroy()
    expect(outcome).toBe('destroyed')
    expect(lines[0]).toMatch(/UPDATE_IN_PROGRESS by an operation that is not ours/)
    await ended
  })

  test('is followed where somebody deletes it already', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    await aws.world.stacks.remove(aws.stack()?.id ?? '', 'by-hand')
    aws.journal.clear()
    expect(await aws.destroy()).toMatchObject({ outcome: 'destroyed', endpointName })
    expect(aws.operations()).not.toContain('DeleteStack')
  })
})

describe('nothing is touched', () => {
  test('of a stack without a tag of ours', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    Object.assign(aws.stack()?.desired ?? {}, { tags: [{ Key: 'team', Value: 'birds' }] })
    aws.journal.clear()
    const destroyed = await aws.destroy()
    const { failure, outputs, summary } = destroyedResult(destroyed)
    expect(failure).toEqual({
      subject: `stack ${stackName}`,
      happened: 'it carries no tag of this action, which has not deployed it',
      remedy: 'Delete it in the CloudFormation console, if that is meant. Nothing was touched.',
    })
    expect(outputs).toMatchObject({ outcome: 'failed', consoleUrl: expect.stringContaining('stackinfo') })
    expect(summary).toContain('## ❌ Not destroyed')
    expect(aws.operations()).toEqual(['DescribeStacks'])
    expect(aws.state.endpoints.get(endpointName)?.EndpointStatus).toBe('InService')
  })

  test('of a stack with termination protection', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    await aws.cloudFormation.send(
      new UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: true }),
    )
    const destroyed = await aws.destroy()
    expect(destroyed).toMatchObject({ outcome: 'failed', broken: { reason: 'its termination protection is on' } })
    expect(aws.journal.of('CloudFormation', 'DeleteStack')).toEqual([])
  })
})

describe('what is left', () => {
  test('an endpoint that survives its stack is red, since it costs money', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const destroyed = await (async () => {
      const { isThere } = aws.world.remains
      // As SageMaker would answer for an endpoint that somebody has made again.
      Object.assign(aws.world, {
        remains: { isThere: async (type: string, name: string) => type.endsWith('::Endpoint') || isThere(type, name) },
      })
      return aws.destroy()
    })()
    expect(destroyed).toMatchObject({
      outcome: 'failed',
      broken: { reason: `the stack is gone, but still there is endpoint ${endpointName}` },
    })
  })

  test('what CloudFormation could not delete is named, and never tried again and again', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const error = {
      name: 'AccessDeniedException',
      message: 'not authorized to perform: sagemaker:DeleteEndpoint',
      status: 400,
    }
    aws.faults.inject({ kind: 'request', operation: 'DeleteEndpoint', error })
    expect(await aws.destroy()).toMatchObject({
      outcome: 'failed',
      broken: {
        reason: expect.stringMatching(/^it is in DELETE_FAILED \(Endpoint DELETE_FAILED: .*sagemaker:DeleteEndpoint/),
      },
    })
    expect(aws.journal.of('CloudFormation', 'DeleteStack')).toHaveLength(1)
  })

  test('a resource that the template keeps is told, and nothing else', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const model = aws.stack()?.desired?.template.resources['Model']
    Object.assign(model ?? {}, { deletionPolicy: 'Retain' })
    const { kept, lines, outcome } = await aws.destroy()
    expect(outcome).toBe('destroyed')
    expect(kept).toEqual([expect.stringMatching(/^model Model-/)])
    expect(lines.at(-1)).toMatch(/^warning: model Model-.* stays, as the template's DeletionPolicy asks$/)
    expect(aws.state.models.size).toBe(1)
  })

  test('alarms that survive are named, as far as the role may look', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    const { resources } = aws.world.stackLists
    const alarm = { logicalId: 'A', type: 'AWS::CloudWatch::Alarm', physicalId: 'p95/high', status: 'CREATE_COMPLETE' }
    Object.assign(aws.world, {
      stackLists: { ...aws.world.stackLists, resources: async (id: string) => [...(await resources(id)), alarm] },
      findAlarms: async (names: readonly string[]) => names,
    })
    expect(await aws.destroy()).toMatchObject({
      outcome: 'failed',
      broken: { reason: 'the stack is gone, but still there is alarm p95/high' },
    })
  })

  test('a role that may not look at scaling destroys all the same, and says what it could not see', async () => {
    await using aws = await teardowns()
    await aws.deploy()
    aws.faults.inject({
      kind: 'request',
      operation: 'DescribeScalableTargets',
      error: {
        name: 'AccessDeniedException',
        message: 'not authorized to perform: application-autoscaling:DescribeScalableTargets',
        status: 400,
      },
    })
    const { lines, outcome } = await aws.destroy()
    expect(outcome).toBe('destroyed')
    expect(lines[0]).toMatch(
      /^warning: endpoint penguins-staging: not allowed to application-autoscaling:DescribeScalableTargets.* stays\.$/,
    )
  })
})
