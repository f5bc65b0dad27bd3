import { CloudFormationClient, DeleteStackCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { DeleteEndpointCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, jest, test } from '@jest/globals'
import { stacks } from '../../src/aws/stacks.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { endpointName, minuteMs, packageArn, penguinDeployments, stackName } from './penguin-deployments.ts'

// Each endpoint is a process of Python.
jest.setTimeout(30_000)

const version2 = { 'model-package-arn': packageArn(2) }
const ping =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const configOf = (aws: Deployments) => aws.state.endpoints.get(endpointName)?.EndpointConfigName ?? ''
type Deployments = Awaited<ReturnType<typeof penguinDeployments>>

describe('a deployment that goes wrong', () => {
  test('a model that fails its health check: rolled back, with the root cause and what serves now', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const earlier = configOf(aws)
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    const { outputs, failure, summary, lines } = await aws.deploy(version2)
    expect(outputs).toMatchObject({
      outcome: 'rolled-back',
      endpointConfigName: earlier,
      previousModelPackageArn: packageArn(1),
      failureReason: `Endpoint UPDATE_FAILED: ${ping}`,
    })
    expect(failure).toEqual({
      subject: `stack ${stackName}`,
      happened: `rolled-back: Endpoint UPDATE_FAILED: ${ping.slice(0, -1)}; endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
      remedy:
        "Read what the container wrote, in this endpoint's log group under /aws/sagemaker/Endpoints/, mend it and run the job again.",
    })
    expect(lines).toContain(`Endpoint UPDATE_FAILED: ${ping}`)
    expect(lines.at(-1)).toBe(
      `stack ${stackName}: rolled-back: Endpoint UPDATE_FAILED: ${ping.replace(/\.$/, '')}; endpoint ${endpointName} is InService and serves ${packageArn(1)}`,
    )
    expect(summary).toContain(`## ❌ Rolled back: endpoint ${endpointName}`)
    expect(summary).toContain(
      `| Served after the deployment | \`${packageArn(1)}\` |\n| Asked for | \`${packageArn(2)}\` |`,
    )
  })

  test.each([
    ['without a reason', undefined],
    ['with a reason', 'The deployment was rolled back because of alarms in ALARM state: penguins-5xx.'],
  ])('an endpoint that is rolled back silently, %s, is red', async (_, reason) => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const earlier = configOf(aws)
    aws.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: endpointName, ...(reason && { reason }) })
    const { outputs, failure } = await aws.deploy(version2)
    expect(outputs).toMatchObject({ outcome: 'rolled-back', endpointConfigName: earlier })
    expect(failure?.happened).toContain(`; endpoint ${endpointName} is InService and serves ${packageArn(1)}`)
    if (reason !== undefined) {
      expect(outputs.failureReason).toContain(reason)
      return
    }
    expect(aws.stack()?.status).toBe('UPDATE_COMPLETE')
    expect(outputs.failureReason).toMatch(
      /^endpoint penguins-staging: it serves EndpointConfig-\w+ instead of EndpointConfig-\w+ \(SageMaker gives no reason\)$/,
    )
    expect(failure?.remedy).toMatch(/^The stack takes this deployment for done, and repeating it would change nothing/)
    expect((await aws.deploy(version2)).outputs.outcome).toBe('rolled-back')
  })

  test('the first deployment fails: nothing serves, the next run says that only a new stack helps, and makes one on request', async () => {
    await using aws = await penguinDeployments()
    aws.faults.inject({ kind: 'endpoint-capacity', endpoint: endpointName, times: 1 })
    const first = await aws.deploy()
    expect(first.outputs).toMatchObject({
      outcome: 'rolled-back',
      failureReason: expect.stringMatching(/^Endpoint CREATE_FAILED: .*InsufficientInstanceCapacity/),
    })
    expect(first.outputs).not.toHaveProperty('endpointName')
    expect(first.outputs.consoleUrl).toContain(encodeURIComponent(aws.stack()?.id ?? ''))
    expect(first.failure?.happened).not.toContain('serves')

    aws.journal.clear()
    const refused = await aws.deploy()
    expect(refused.outputs).toMatchObject({ outcome: 'failed', failureReason: 'it is in ROLLBACK_COMPLETE' })
    expect(refused.failure).toMatchObject({
      happened: 'failed: it is in ROLLBACK_COMPLETE',
      remedy: expect.stringContaining("set 'recreate-failed-stack: true'"),
    })
    expect(new Set(aws.operations())).toEqual(
      new Set([
        'DescribeModelPackage',
        'DescribeStacks',
        'DescribeStackResources',
        'DescribeEndpoint',
        'DescribeLogStreams',
        'ListServiceQuotas',
      ]),
    )

    const { outputs, failure, lines } = await aws.deploy({ 'recreate-failed-stack': 'true' })
    expect(failure).toBeUndefined()
    expect(outputs.outcome).toBe('created')
    expect(lines[0]).toBe(
      `warning: stack ${stackName}: its first creation failed (ROLLBACK_COMPLETE), so it is deleted and created anew`,
    )
  })

  test('an endpoint that cannot go back is red with its status, and so is the stack', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    aws.faults.inject({ kind: 'endpoint-unhealthy', endpoint: endpointName, modelPackageVersion: 2 })
    aws.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: endpointName })
    const { outputs, failure } = await aws.deploy(version2)
    expect(outputs.outcome).toBe('failed')
    expect(failure?.happened).toMatch(
      /^failed: Endpoint UPDATE_FAILED: .*; endpoint penguins-staging is UpdateRollbackFailed/,
    )
    expect((await aws.deploy(version2)).failure).toMatchObject({
      happened: expect.stringContaining('it is in UPDATE_ROLLBACK_FAILED'),
      remedy: expect.stringContaining('continue-update-rollback'),
    })
  })

  test('an endpoint that somebody has deleted is red, though CloudFormation sees no change', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    await aws.sageMaker.send(new DeleteEndpointCommand({ EndpointName: endpointName }))
    await aws.clock.sleep(minuteMs)
    const { outputs, failure } = await aws.deploy()
    expect(outputs).toMatchObject({ outcome: 'failed', failureReason: `endpoint ${endpointName}: it no longer exists` })
    expect(failure?.remedy).toBe('Look at the stack and at the endpoint before the next deployment.')
  })

  test('a stack that somebody deletes meanwhile', async () => {
    await using aws = await penguinDeployments()
    aws.after(0.5, () => aws.cloudFormation.send(new DeleteStackCommand({ StackName: stackName })))
    const { outputs, failure } = await aws.deploy()
    expect(outputs.outcome).toBe('failed')
    expect(failure?.happened).toBe('failed: it ended in DELETE_COMPLETE, and CloudFormation gives no reason')
  })
})

describe('a stack that is not ready', () => {
  const updateByOthers = (aws: Deployments) =>
    aws.cloudFormation.send(
      new UpdateStackCommand({
        StackName: stackName,
        UsePreviousTemplate: true,
        Parameters: Object.keys(aws.stack()?.desired?.parameters ?? {}).map((ParameterKey) => ({
          ParameterKey,
          ...(ParameterKey === 'ModelPackageName' ? { ParameterValue: packageArn(2) } : { UsePreviousValue: true }),
        })),
      }),
    )

  test("somebody else's operation is waited for, and the deployment follows", async () => {
    await using aws = await penguinDeployments({ versions: 3 })
    await aws.deploy()
    await updateByOthers(aws)
    const { outputs, lines } = await aws.deploy({ 'model-package-arn': packageArn(3) })
    expect(lines[0]).toBe(`stack ${stackName}: UPDATE_IN_PROGRESS by an operation that is not ours`)
    expect(outputs).toMatchObject({ outcome: 'updated', previousModelPackageArn: packageArn(2) })
  })

  test('an endpoint under maintenance is waited for', async () => {
    await using aws = await penguinDeployments()
    await aws.deploy()
    const finish = aws.faults.inject({ kind: 'endpoint-system-updating', endpoint: endpointName })
    aws.after(7, finish)
    const { outputs, lines, elapsedMs } = await aws.deploy()
    expect(outputs.outcome).toBe('unchanged')
    expect(lines).toContain(`endpoint ${endpointName}: SystemUpdating by an operation that is not ours`)
    expect(elapsedMs).toBeGreaterThanOrEqual(7 * minuteMs)
  })

  test('what a cancelled run has begun is taken over by the next', async () => {
    await using aws = await penguinDeployments()
    const { recording, ended } = aws.begin()
    aws.after(0.5, () => recording.cancel())
    await expect(ended).rejects.toBeInstanceOf(Cancelled)
    expect(recording.outputs).toEqual({ 'stack-name': stackName, 'model-package-arn': packageArn(1) })
    expect(aws.stack()?.status).toBe('CREATE_IN_PROGRESS')
    const { outputs, failure } = await aws.deploy()
    expect(failure).toBeUndefined()
    expect(outputs.outcome).toBe('unchanged')
  })

  test('the timeout is one for all waits, and ends in red', async () => {
    await using aws = await penguinDeployments()
    aws.faults.inject({ kind: 'endpoint-stuck', endpoint: endpointName, forMs: 30 * minuteMs })
    const stuck = await aws.deploy({ timeout: '10m' })
    expect(stuck.elapsedMs).toBe(10 * minuteMs)
    expect(stuck.outputs).toMatchObject({ outcome: 'timed-out', failureReason: 'it is still CREATE_IN_PROGRESS' })
    expect(stuck.failure).toEqual({
      subject: `stack ${stackName}`,
      happened: expect.stringMatching(
        `^timed-out: it is still CREATE_IN_PROGRESS; endpoint ${endpointName} is Creating and serves nothing; SageMaker may go on trying for an hour`,
      ),
      remedy: "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'.",
    })
    aws.journal.clear()
    const waiting = await aws.deploy({ timeout: '5m' })
    expect(waiting.elapsedMs).toBe(5 * minuteMs)
    expect(waiting.outputs.failureReason).toBe('it is still CREATE_IN_PROGRESS by attempt 1 of workflow run 42')
    expect(aws.operations()).not.toContain('ExecuteChangeSet')
  })

  test('what was waited for somebody else is taken from the timeout', async () => {
    await using aws = await penguinDeployments({ versions: 3 })
    await aws.deploy()
    await updateByOthers(aws)
    aws.after(0.5, () => aws.faults.inject({ kind: 'endpoint-stuck', endpoint: endpointName }))
    const { outputs, lines, elapsedMs } = await aws.deploy({ 'model-package-arn': packageArn(3), timeout: '3m' })
    expect(outputs.outcome).toBe('timed-out')
    expect(lines).toContain(`stack ${stackName}: update begun`)
    expect(elapsedMs).toBe(3 * minuteMs)
  })

  test.each(['ROLLBACK_FAILED', 'DELETE_FAILED', 'UPDATE_FAILED'] as const)(
    '%s is refused with what helps',
    async (status) => {
      await using aws = await penguinDeployments()
      await aws.deploy()
      const statusReason = 'The following resource(s) failed to delete: [Model]. '
      Object.assign(aws.stack() ?? {}, { status, statusReason })
      aws.journal.clear()
      const { failure } = await aws.deploy(version2)
      expect(failure?.happened).toContain(`failed: it is in ${status} (${statusReason.trim()})`)
      expect(failure?.remedy).toMatch(/and run the job again\.$/)
      expect(aws.operations().filter((name) => !name.startsWith('Describe'))).toEqual([])
    },
  )
})

describe('what AWS refuses or loses', () => {
  const allowed = [
    'cloudformation:CreateStack',
    'cloudformation:DescribeStacks',
    'cloudformation:DescribeStackEvents',
    'cloudformation:DescribeStackResources',
    'sagemaker:Describe*',
  ]

  test('the policy that the action asks for is enough', async () => {
    await using aws = await penguinDeployments({ allow: allowed })
    expect((await aws.deploy()).outputs.outcome).toBe('created')
  })

  test.each([
    ['sagemaker:DescribeModelPackage', `model package ${packageArn(1)}`],
    ['cloudformation:DescribeStacks', `stack ${stackName}`],
    ['cloudformation:CreateStack', `stack ${stackName}`],
  ])('without %s it is named with its remedy, and no stack is made', async (permission, subject) => {
    const describing = ['Model', 'ModelPackage', 'Endpoint', 'EndpointConfig'].map(
      (each) => `sagemaker:Describe${each}`,
    )
    const all = allowed.flatMap((each) => (each === 'sagemaker:Describe*' ? describing : [each]))
    await using aws = await penguinDeployments({ allow: all.filter((each) => each !== permission) })
    await expect(aws.begin().ended).rejects.toMatchObject({
      failure: {
        subject,
        happened: expect.stringContaining(`not allowed to ${permission} (`),
        remedy: `Add ${permission} to the policy of the role that this job assumes.`,
      },
    })
    expect(aws.stack()).toBeUndefined()
  })

  test('without cloudformation:DescribeStackEvents it deploys all the same, and says once what is missing', async () => {
    await using aws = await penguinDeployments({ allow: allowed.filter((each) => !each.endsWith('StackEvents')) })
    const { outputs, lines } = await aws.deploy()
    expect(outputs.outcome).toBe('created')
    expect(lines.filter((line) => line.startsWith('warning: '))).toEqual([
      expect.stringMatching(/not allowed to cloudformation:DescribeStackEvents .* The deployment goes on without/),
    ])
  })

  test('a burst of throttling changes nothing but the log', async () => {
    await using aws = await penguinDeployments()
    const error = { name: 'Throttling', message: 'Rate exceeded', status: 400 }
    aws.after(0.5, () => aws.faults.inject({ kind: 'request', operation: 'DescribeStackEvents', error, times: 5 }))
    const { outputs, lines } = await aws.deploy()
    expect(outputs.outcome).toBe('created')
    expect(lines).toContain(
      `stack ${stackName}: no answer (AWS throttles cloudformation:DescribeStackEvents (Rate exceeded))`,
    )
  })

  test.each(['CreateStack', 'UpdateStack'])(
    'the answer to %s is lost: asked again, it is the same operation',
    async (operation) => {
      await using aws = await penguinDeployments()
      if (operation === 'UpdateStack') await aws.deploy()
      aws.faults.inject({ kind: 'request', operation, dropConnection: 'after', times: 1 })
      aws.world.stacks = stacks(new CloudFormationClient({ ...aws.client, maxAttempts: 2 }))
      const { outputs } = await aws.deploy(version2)
      expect(outputs.outcome).toBe(operation === 'CreateStack' ? 'created' : 'updated')
      expect(aws.state.stacks.size).toBe(1)
    },
  )
})
