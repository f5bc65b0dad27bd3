import { ListChangeSetsCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, jest, test } from '@jest/globals'
import { deploy } from '../../src/actions/deploy-endpoint/deploy.ts'
import { destroy } from '../../src/actions/deploy-endpoint/destroy.ts'
import { preview, type PreviewOrder } from '../../src/actions/deploy-endpoint/preview.ts'
import type { Deployment } from '../../src/domain/deployment.ts'
import { builtInTemplate } from '../../src/runner/built-in-template.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { endpointName, minuteMs, packageArn, roleArn, stackName, type PenguinOptions } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'
import { teardowns } from './teardown-world.ts'

// Each endpoint is a process of Python.
jest.setTimeout(60_000)

interface Wish {
  readonly parameters?: Readonly<Record<string, string>>
  readonly run?: number
  readonly order?: Partial<PreviewOrder>
}

async function previews(options?: PenguinOptions) {
  const aws = await teardowns(options)
  const templateBody = await builtInTemplate()
  const deploymentOf = (parameters: Readonly<Record<string, string>> = {}): Deployment => ({
    stackName,
    templateBody,
    parameters: new Map(
      Object.entries({
        EndpointName: endpointName,
        ModelPackageName: packageArn(1),
        ModelExecutionRoleArn: roleArn,
        StageName: 'staging',
        EndpointInstanceType: 'ml.m5.large',
        EndpointInstanceCount: '1',
        ...parameters,
      }),
    ),
    tags: new Map([['team', 'birds']]),
  })
  const given = ({ parameters, run = 1, order }: Wish) => {
    const deployment = deploymentOf(parameters)
    const context = readRunContext({
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'team/penguins',
    })
    const recording = recordingStage({ clock: aws.clock })
    const wanted: PreviewOrder = {
      deployment,
      modelPackageArn: deployment.parameters.get('ModelPackageName'),
      timeoutMs: 45 * minuteMs,
      recreateFailedStack: false,
      direction: 'forward',
      ...order,
    }
    return { wanted, recording, world: { ...aws.world, run: context } }
  }
  const look = async (wish: Wish = {}) => {
    const { wanted, recording, world } = given(wish)
    return { ...(await preview(wanted, world, recording.stage)), lines: recording.lines }
  }
  const put = async (wish: Wish = {}) => {
    const { wanted, recording, world } = given(wish)
    return deploy(wanted, world, recording.stage)
  }
  const changeSets = async () =>
    (await aws.cloudFormation.send(new ListChangeSetsCommand({ StackName: stackName }))).Summaries?.map(
      ({ ChangeSetName = '' }) => ChangeSetName,
    )
  return { ...aws, look, put, changeSets, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() }
}

describe('a preview', () => {
  test('of another version, type and number, and of data capture that goes', async () => {
    await using aws = await previews()
    const captured = { DataCaptureUploadPath: 's3://bucket/capture' }
    await aws.put({ parameters: captured })
    const before = aws.stack()?.status
    const seen = await aws.look({
      run: 2,
      parameters: { ModelPackageName: packageArn(2), EndpointInstanceCount: '2', EndpointInstanceType: 'ml.m5.xlarge' },
    })
    expect(seen).toMatchObject({
      outcome: 'changes',
      isNew: false,
      changeSet: expect.stringMatching(/changeSet\/preview-2-1-[0-9a-f]{8}\//),
      preview: {
        facts: [
          { what: 'data capture', from: 'on', alarm: 'lost!' },
          { what: 'model package penguins', from: '1', to: '2' },
          { what: 'variant AllTraffic: instances', from: '1', to: '2' },
          { what: 'variant AllTraffic: instance type', from: 'ml.m5.large', to: 'ml.m5.xlarge' },
        ],
        others: [],
      },
    })
    expect(seen.lines.at(-1)).toContain('data capture on → none, lost!; model package penguins 1 → 2; ')
    expect(aws.stack()?.status).toBe(before)
    expect(await aws.world.servedModel.find(endpointName)).toMatchObject({ modelPackageArns: [packageArn(1)] })
  })

  test('of the same again says that nothing changes, and leaves no change set', async () => {
    await using aws = await previews()
    await aws.put()
    expect(await aws.look({ run: 2 })).toMatchObject({ outcome: 'no-changes', preview: { facts: [], others: [] } })
    expect(await aws.changeSets()).toEqual([expect.stringMatching(/^gh-/)])
  })

  test('of another endpoint name says what is lost by it, and that a deployment refuses that', async () => {
    await using aws = await previews()
    await aws.put()
    const { preview: told } = await aws.look({ run: 2, parameters: { EndpointName: 'penguins-other' } })
    expect(told.facts).toEqual([
      { what: 'endpoint', from: endpointName, to: 'penguins-other', alarm: 'would be replaced: downtime!' },
    ])
    expect(told.others).toEqual([expect.stringMatching(/^a deployment refuses this: it would replace the endpoint/)])
    const allowed = await aws.look({
      run: 3,
      parameters: { EndpointName: 'penguins-other' },
      order: { allowReplacement: true },
    })
    expect(allowed.preview.others).toEqual([])
  })

  test('of what is scaled, guarded and watched', async () => {
    await using aws = await previews()
    await aws.put({
      parameters: { MaxCapacity: '4', MinCapacity: '1', TargetInvocationsPerInstance: '70', CreateAlarms: 'true' },
    })
    const { preview: told } = await aws.look({ run: 2, parameters: { MaxCapacity: '0' } })
    expect(told.facts.map(({ alarm, what }) => [what, alarm])).toEqual(
      expect.arrayContaining([
        ['auto scaling', 'ends!'],
        ['instance counts at an update', 'what has been scaled is lost at every update'],
        ['alarm ServerErrorsAlarm', 'nothing watches that any more'],
      ]),
    )
  })

  test('compares the images that serve and would serve', async () => {
    await using aws = await previews()
    await aws.put()
    const imageDigest = `sha256:${'a'.repeat(64)}`
    const { preview: told } = await aws.look({
      run: 2,
      parameters: { EndpointInstanceCount: '2' },
      order: { imageDigest },
    })
    expect(told.facts.at(-1)).toEqual({
      what: 'image digest',
      from: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      to: imageDigest,
    })
  })
})

describe('the change set of a preview', () => {
  const next = { ModelPackageName: packageArn(2) }

  test('waits to be deployed, and is what a deployment is held to', async () => {
    await using aws = await previews()
    await aws.put()
    const { changeSet } = await aws.look({ run: 2, parameters: next })
    const held = await aws.put({ run: 3, parameters: next, order: { changeSet } })
    expect(held).toMatchObject({ outcome: 'updated', changeSet, served: { modelPackageArns: [packageArn(2)] } })
  })

  test('is one of five at most; those of others stay', async () => {
    await using aws = await previews()
    await aws.put()
    for (let run = 2; run <= 9; run += 1) {
      await aws.look({ run, parameters: next })
      await aws.clock.sleep(minuteMs)
    }
    const names = (await aws.changeSets()) ?? []
    expect(names.filter((name) => name.startsWith('preview-')).map((name) => name.split('-')[1])).toEqual([
      '5',
      '6',
      '7',
      '8',
      '9',
    ])
  })

  test('begins a stack of which destroy leaves nothing', async () => {
    await using aws = await previews()
    const seen = await aws.look()
    expect(seen).toMatchObject({ outcome: 'changes', isNew: true })
    expect(seen.preview.facts).toEqual(
      expect.arrayContaining([
        { what: 'endpoint', to: endpointName },
        { what: 'model package penguins', to: '1' },
        { what: 'variant AllTraffic: instance type', to: 'ml.m5.large' },
        { what: 'tag team', to: 'birds' },
      ]),
    )
    expect(aws.stack()?.status).toBe('REVIEW_IN_PROGRESS')
    expect(await aws.destroy()).toMatchObject({ outcome: 'destroyed', gone: [] })
    expect(aws.stack()?.status).toBe('DELETE_COMPLETE')
  })

  test('of somebody else keeps a stack that is only begun', async () => {
    await using aws = await previews()
    await aws.look()
    const changeSet = [...((await aws.world.changeSets.list(aws.stack()?.id ?? '')) as readonly object[])]
    const list = async () => [
      ...changeSet,
      { id: 'x', name: 'by-hand', status: '', executionStatus: '', createdAt: undefined },
    ]
    const world = {
      ...aws.world,
      changeSets: { ...aws.world.changeSets, list: list as typeof aws.world.changeSets.list },
    }
    const { stage } = recordingStage({ clock: aws.clock })
    expect(await destroy({ stackName, timeoutMs: minuteMs }, world, stage)).toMatchObject({
      outcome: 'failed',
      broken: { reason: expect.stringContaining("by a change set that may be somebody else's (change set by-hand)") },
    })
    expect(aws.stack()?.status).toBe('REVIEW_IN_PROGRESS')
  })

  test('is what the role may not be allowed to make', async () => {
    await using aws = await previews()
    await aws.put()
    const error = {
      name: 'AccessDenied',
      message: 'User: x is not authorized to perform: cloudformation:CreateChangeSet',
      status: 403,
    }
    aws.faults.inject({ kind: 'request', operation: 'CreateChangeSet', error })
    expect(await aws.look({ run: 2, parameters: next })).toMatchObject({
      outcome: 'failed',
      broken: {
        reason: expect.stringMatching(/^a preview is a change set: not allowed to cloudformation:CreateChangeSet/),
        remedy: expect.stringContaining('Add cloudformation:CreateChangeSet to the policy'),
      },
    })
  })
})

test('a stack whose first creation failed has nothing to compare with', async () => {
  await using aws = await previews()
  aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName })
  await aws.put()
  expect(aws.stack()?.status).toBe('ROLLBACK_COMPLETE')
  expect(await aws.look({ run: 2 })).toMatchObject({
    outcome: 'failed',
    broken: { reason: expect.stringContaining('ROLLBACK_COMPLETE') },
  })
  expect(await aws.look({ run: 2, order: { recreateFailedStack: true } })).toMatchObject({
    outcome: 'failed',
    broken: { reason: expect.stringContaining('nothing to compare') },
  })
})

test.each([true, false])('a rollback that is stuck is left so, though to be continued: %s', async (wished) => {
  await using aws = await previews()
  await aws.put()
  aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2, times: 1 })
  aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName, times: 1 })
  const next = { ModelPackageName: packageArn(2) }
  await aws.put({ run: 2, parameters: next })
  aws.journal.clear()
  const seen = await aws.look({ run: 3, parameters: next, order: { continueUpdateRollback: wished } })
  expect(seen).toMatchObject({
    outcome: 'failed',
    broken: {
      reason: expect.stringMatching(/^it is in UPDATE_ROLLBACK_FAILED/),
      remedy: expect.stringContaining(
        wished ? 'A preview continues no rollback' : "set 'continue-update-rollback: true'",
      ),
    },
  })
  expect(aws.operations()).toEqual(['DescribeStacks'])
  expect(aws.stack()?.status).toBe('UPDATE_ROLLBACK_FAILED')
})
