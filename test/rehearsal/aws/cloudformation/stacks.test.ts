import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  GetTemplateCommand,
  RollbackStackCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { describe, expect, test } from '@jest/globals'
import { builtIn, packageArn, parameters, rehearsePenguins, stackName } from './penguin-stacks.ts'

const toVersion = (version: number) => parameters({ ModelPackageName: packageArn(version) })
const pingFailure =
  'The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.'
const replaces = '(Requested update requires the creation of a new physical resource; hence creating one.)'

describe('creation', () => {
  test('goes resource by resource in the order of their needs, and says what came out', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create({ ClientRequestToken: 'first', Tags: [{ Key: 'cost-center', Value: 'penguin-research' }] })
    const { StackStatus, Outputs = [] } = await penguins.settle()

    expect(StackStatus).toBe('CREATE_COMPLETE')
    expect(await penguins.story('first')).toEqual([
      `${stackName} CREATE_IN_PROGRESS (User Initiated)`,
      'Model CREATE_IN_PROGRESS',
      'Model CREATE_IN_PROGRESS (Resource creation Initiated)',
      'Model CREATE_COMPLETE',
      'EndpointConfig CREATE_IN_PROGRESS',
      'EndpointConfig CREATE_IN_PROGRESS (Resource creation Initiated)',
      'EndpointConfig CREATE_COMPLETE',
      'Endpoint CREATE_IN_PROGRESS',
      'Endpoint CREATE_IN_PROGRESS (Resource creation Initiated)',
      'Endpoint CREATE_COMPLETE',
      `${stackName} CREATE_COMPLETE`,
    ])
    const [config] = penguins.state.endpointConfigs.keys()
    const [model] = penguins.state.models.keys()
    expect(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])).toEqual([
      ['EndpointName', 'penguins-staging'],
      ['EndpointConfigName', config],
      ['ModelName', model],
    ])
    expect(model).toMatch(/^Model-[A-Za-z0-9]{12}$/)
    const { StackResources = [] } = await penguins.client.send(
      new DescribeStackResourcesCommand({ StackName: stackName }),
    )
    const endpointArn = 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/penguins-staging'
    expect(StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Endpoint')).toMatchObject({
      PhysicalResourceId: endpointArn,
      ResourceStatus: 'CREATE_COMPLETE',
    })
    expect(penguins.state.tags.get(endpointArn)).toEqual(
      expect.arrayContaining([
        { Key: 'cost-center', Value: 'penguin-research' },
        { Key: 'sagemaker:deployment-stage', Value: 'staging' },
        { Key: 'aws:cloudformation:logical-id', Value: 'Endpoint' },
      ]),
    )
  })

  test('that fails is rolled back, leaves nothing, and a stack that can only be deleted', async () => {
    await using penguins = await rehearsePenguins()
    penguins.faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-staging', times: 1 })
    await penguins.create({ ClientRequestToken: 'first' })
    const { StackStatus, StackId } = await penguins.settle()

    expect(StackStatus).toBe('ROLLBACK_COMPLETE')
    expect((await penguins.story('first')).slice(9)).toEqual([
      `Endpoint CREATE_FAILED (${pingFailure})`,
      `${stackName} ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [Endpoint]. Rollback requested by user.)`,
      'Endpoint DELETE_IN_PROGRESS',
      'Endpoint DELETE_COMPLETE',
      'EndpointConfig DELETE_IN_PROGRESS',
      'EndpointConfig DELETE_COMPLETE',
      'Model DELETE_IN_PROGRESS',
      'Model DELETE_COMPLETE',
      `${stackName} ROLLBACK_COMPLETE`,
    ])
    expect([penguins.state.endpoints.size, penguins.state.endpointConfigs.size, penguins.state.models.size]).toEqual([
      0, 0, 0,
    ])
    await expect(penguins.update()).rejects.toThrow(
      `Stack:${StackId} is in ROLLBACK_COMPLETE state and can not be updated.`,
    )
    await penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
    await expect(penguins.settle()).rejects.toThrow(`Stack with id ${stackName} does not exist`)
    expect((await penguins.describe(StackId)).StackStatus).toBe('DELETE_COMPLETE')
    await penguins.create()
    expect((await penguins.settle()).StackStatus).toBe('CREATE_COMPLETE')
  })

  test.each([
    ['DO_NOTHING', 'CREATE_FAILED', 1],
    ['DELETE', 'DELETE_COMPLETE', 0],
  ] as const)('that fails with OnFailure %s ends in %s', async (OnFailure, status, endpointsLeft) => {
    await using penguins = await rehearsePenguins()
    penguins.faults.inject({ kind: 'endpoint-capacity', endpoint: 'penguins-staging', times: 1 })
    const { StackId } = await penguins.create({ OnFailure })
    expect((await penguins.settle(StackId)).StackStatus).toBe(status)
    expect(penguins.state.endpoints.size).toBe(endpointsLeft)
  })

  test('the same request with the same token is one stack, another request is refused', async () => {
    await using penguins = await rehearsePenguins()
    const { StackId } = await penguins.create({ ClientRequestToken: 'first' })
    expect((await penguins.create({ ClientRequestToken: 'first' })).StackId).toBe(StackId)
    await expect(penguins.create({ ClientRequestToken: 'first', Parameters: toVersion(2) })).rejects.toMatchObject({
      name: 'TokenAlreadyExistsException',
    })
    await expect(penguins.create({ ClientRequestToken: 'other' })).rejects.toMatchObject({
      name: 'AlreadyExistsException',
      message: `Stack [${stackName}] already exists`,
    })
  })
})

describe('an update', () => {
  test('replaces model and config, updates the endpoint in place, and cleans up', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const [oldConfig] = penguins.state.endpointConfigs.keys()
    await penguins.update({ ClientRequestToken: 'second', Parameters: toVersion(2) })

    expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
    expect(await penguins.story('second')).toEqual([
      `${stackName} UPDATE_IN_PROGRESS (User Initiated)`,
      `Model UPDATE_IN_PROGRESS ${replaces}`,
      'Model UPDATE_IN_PROGRESS (Resource creation Initiated)',
      'Model UPDATE_COMPLETE',
      `EndpointConfig UPDATE_IN_PROGRESS ${replaces}`,
      'EndpointConfig UPDATE_IN_PROGRESS (Resource creation Initiated)',
      'EndpointConfig UPDATE_COMPLETE',
      'Endpoint UPDATE_IN_PROGRESS',
      'Endpoint UPDATE_COMPLETE',
      `${stackName} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      'EndpointConfig DELETE_IN_PROGRESS',
      'EndpointConfig DELETE_COMPLETE',
      'Model DELETE_IN_PROGRESS',
      'Model DELETE_COMPLETE',
      `${stackName} UPDATE_COMPLETE`,
    ])
    const configs = [...penguins.state.endpointConfigs.keys()]
    expect(configs).toHaveLength(1)
    expect(configs).not.toContain(oldConfig)
    expect(penguins.state.endpoints.get('penguins-staging')?.EndpointConfigName).toBe(configs[0])
  })

  test('without a difference is refused; of tags alone it changes the tags', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    await expect(penguins.update()).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'No updates are to be performed.',
    })
    const before = [...penguins.state.endpointConfigs.keys()]
    await penguins.update({ Tags: [{ Key: 'owner', Value: 'ada' }] })
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
    expect([...penguins.state.endpointConfigs.keys()]).toEqual(before)
    const [arn = ''] = [...penguins.state.endpoints.values()].map(({ EndpointArn }) => EndpointArn)
    expect(penguins.state.tags.get(arn)).toContainEqual({ Key: 'owner', Value: 'ada' })
    await penguins.update({ Tags: [] })
    await penguins.settle()
    expect(penguins.state.tags.get(arn)).not.toContainEqual({ Key: 'owner', Value: 'ada' })
  })

  test('that SageMaker takes back with a reason fails, and the stack goes back', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const [config] = penguins.state.endpointConfigs.keys()
    penguins.faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-staging', times: 1 })
    await penguins.update({ ClientRequestToken: 'second', Parameters: toVersion(2) })

    const { StackStatus, Parameters } = await penguins.settle()
    expect(StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(Parameters).toContainEqual({ ParameterKey: 'ModelPackageName', ParameterValue: packageArn(1) })
    expect((await penguins.story('second')).slice(7)).toEqual([
      'Endpoint UPDATE_IN_PROGRESS',
      `Endpoint UPDATE_FAILED (${pingFailure})`,
      `${stackName} UPDATE_ROLLBACK_IN_PROGRESS (The following resource(s) failed to update: [Endpoint]. )`,
      'Model UPDATE_COMPLETE',
      'EndpointConfig UPDATE_COMPLETE',
      'Endpoint UPDATE_IN_PROGRESS',
      'Endpoint UPDATE_COMPLETE',
      `${stackName} UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS`,
      'EndpointConfig DELETE_IN_PROGRESS',
      'EndpointConfig DELETE_COMPLETE',
      'Model DELETE_IN_PROGRESS',
      'Model DELETE_COMPLETE',
      `${stackName} UPDATE_ROLLBACK_COMPLETE`,
    ])
    expect([...penguins.state.endpointConfigs.keys()]).toEqual([config])
    await penguins.update({ Parameters: toVersion(2) })
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  })

  test('that SageMaker takes back without a word passes for complete, though the old config is served', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const [oldConfig] = penguins.state.endpointConfigs.keys()
    penguins.faults.inject({ kind: 'endpoint-silent-rollback', endpoint: 'penguins-staging', times: 1 })
    await penguins.update({ Parameters: toVersion(2) })

    const { StackStatus, Outputs } = await penguins.settle()
    expect(StackStatus).toBe('UPDATE_COMPLETE')
    expect(penguins.state.endpoints.get('penguins-staging')).toMatchObject({
      EndpointStatus: 'InService',
      EndpointConfigName: oldConfig,
    })
    const [newConfig] = penguins.state.endpointConfigs.keys()
    expect(Outputs?.map(({ OutputValue }) => OutputValue)).toContain(newConfig)
    expect(newConfig).not.toBe(oldConfig)
  })

  test('can be cancelled while it is in progress, and goes back', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const [config] = penguins.state.endpointConfigs.keys()
    const cancel = new CancelUpdateStackCommand({ StackName: stackName })
    await expect(penguins.client.send(cancel)).rejects.toThrow(
      'CancelUpdateStack cannot be called from current stack status',
    )
    await penguins.update({ ClientRequestToken: 'second', Parameters: toVersion(2) })
    await penguins.clock.sleep(60_000)
    await expect(penguins.update()).rejects.toThrow('is in UPDATE_IN_PROGRESS state and can not be updated.')
    await penguins.client.send(cancel)

    expect((await penguins.settle()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    const story = await penguins.story('second')
    expect(story).toContain('Endpoint UPDATE_FAILED (Resource update cancelled)')
    expect(story).toContain(`${stackName} UPDATE_ROLLBACK_IN_PROGRESS (User Initiated)`)
    expect(penguins.state.endpoints.get('penguins-staging')?.EndpointConfigName).toBe(config)
    expect([...penguins.state.endpointConfigs.keys()]).toEqual([config])
  })

  test('stays open for cancellation as long as its monitoring time', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const MonitoringTimeInMinutes = 30
    await penguins.update({ Parameters: toVersion(2), RollbackConfiguration: { MonitoringTimeInMinutes } })
    await penguins.clock.sleep(20 * 60_000)
    const served = penguins.state.endpoints.get('penguins-staging')
    expect([served?.EndpointStatus, (await penguins.describe()).StackStatus]).toEqual([
      'InService',
      'UPDATE_IN_PROGRESS',
    ])
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  })

  test('cannot replace what the template names', async () => {
    await using penguins = await rehearsePenguins()
    const named = builtIn.replace('ExecutionRoleArn: !Ref', 'ModelName: penguins\n      ExecutionRoleArn: !Ref')
    await penguins.create({ TemplateBody: named })
    await penguins.settle()
    await penguins.update({ ClientRequestToken: 'second', TemplateBody: named, Parameters: toVersion(2) })
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(await penguins.story('second')).toContain(
      'Model UPDATE_FAILED (CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename penguins and update the stack again.)',
    )
  })

  test('is complete even if what it replaced cannot be deleted; the events tell what stays and costs money', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const error = { name: 'AccessDeniedException', message: 'not authorized to perform: sagemaker:DeleteModel' }
    penguins.faults.inject({ kind: 'request', operation: 'DeleteModel', error, times: 1 })
    await penguins.update({ ClientRequestToken: 'second', Parameters: toVersion(2) })
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
    expect(await penguins.story('second')).toContain(
      'Model DELETE_FAILED (not authorized to perform: sagemaker:DeleteModel (Service: AmazonSageMaker; Status Code: 400; Error Code: AccessDeniedException; Proxy: null))',
    )
    expect(penguins.state.models.size).toBe(2)
  })

  test('that fails with rollback disabled stays half-way until it is rolled back', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const [config] = penguins.state.endpointConfigs.keys()
    penguins.faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-staging', times: 1 })
    await penguins.update({ Parameters: toVersion(2), DisableRollback: true })
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_FAILED')
    await penguins.client.send(new RollbackStackCommand({ StackName: stackName }))
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect([...penguins.state.endpointConfigs.keys()]).toEqual([config])
  })

  test('whose rollback fails is stuck until it is continued without the broken resource', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    penguins.faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-staging', times: 1 })
    penguins.faults.inject({ kind: 'endpoint-rollback-failed', endpoint: 'penguins-staging', times: 1 })
    await penguins.update({ Parameters: toVersion(2) })
    expect(await penguins.settle()).toMatchObject({
      StackStatus: 'UPDATE_ROLLBACK_FAILED',
      StackStatusReason: 'The following resource(s) failed to update: [Endpoint]. ',
    })
    await expect(penguins.update()).rejects.toThrow('is in UPDATE_ROLLBACK_FAILED state and can not be updated.')
    await penguins.client.send(
      new ContinueUpdateRollbackCommand({ StackName: stackName, ResourcesToSkip: ['Endpoint'] }),
    )
    expect((await penguins.settle()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
  })
})

describe('deletion', () => {
  test('is refused under termination protection, and is no error where nothing is', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create({ EnableTerminationProtection: true })
    await penguins.settle()
    const remove = () => penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
    await expect(remove()).rejects.toThrow(
      `Stack [${stackName}] cannot be deleted while TerminationProtection is enabled`,
    )
    await penguins.client.send(
      new UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: false }),
    )
    await remove()
    await expect(penguins.settle()).rejects.toThrow('does not exist')
    expect(penguins.state.endpoints.size).toBe(0)
    await expect(remove()).resolves.toBeDefined()
  })

  test('that fails leaves what needs the rest, until somebody retains it', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create()
    await penguins.settle()
    const error = {
      name: 'AccessDeniedException',
      message: 'not authorized to perform: sagemaker:DeleteEndpointConfig',
    }
    penguins.faults.inject({ kind: 'request', operation: 'DeleteEndpointConfig', error, times: 1 })
    await penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
    expect(await penguins.settle()).toMatchObject({
      StackStatus: 'DELETE_FAILED',
      StackStatusReason: 'The following resource(s) failed to delete: [EndpointConfig]. ',
    })
    expect([penguins.state.endpoints.size, penguins.state.models.size]).toEqual([0, 1])
    await penguins.client.send(new DeleteStackCommand({ StackName: stackName, RetainResources: ['EndpointConfig'] }))
    await expect(penguins.settle()).rejects.toThrow('does not exist')
    expect([penguins.state.endpointConfigs.size, penguins.state.models.size]).toEqual([1, 0])
  })

  test('of a stack that is still being created waits for the endpoint and takes it away', async () => {
    await using penguins = await rehearsePenguins()
    const { StackId } = await penguins.create()
    await penguins.clock.sleep(60_000)
    expect(penguins.state.endpoints.get('penguins-staging')?.EndpointStatus).toBe('Creating')
    await penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
    expect((await penguins.settle(StackId)).StackStatus).toBe('DELETE_COMPLETE')
    expect(penguins.state.endpoints.size).toBe(0)
  })
})

test('an alarm is made beside the rest, updated in place, and events come in pages, newest first, each once', async () => {
  await using penguins = await rehearsePenguins()
  const alarm = (threshold: number) => `
Resources:
  Errors:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/SageMaker
      MetricName: Invocation5XXErrors
      Dimensions: [{ Name: EndpointName, Value: penguins-staging }, { Name: VariantName, Value: AllTraffic }]
      Statistic: Sum
      Period: '60'
      EvaluationPeriods: 1
      Threshold: ${threshold}
      ComparisonOperator: GreaterThanOrEqualToThreshold
Outputs:
  Arn: { Value: !GetAtt Errors.Arn }
  Name: { Value: !Ref Errors }
`
  await penguins.create({ TemplateBody: alarm(0), Parameters: [] })
  await penguins.settle()
  for (let threshold = 1; threshold <= 20; threshold += 1) {
    await penguins.update({ TemplateBody: alarm(threshold), Parameters: [] })
    await penguins.settle()
  }
  const { Outputs = [] } = await penguins.describe()
  const name = Outputs.find(({ OutputKey }) => OutputKey === 'Name')?.OutputValue ?? ''
  expect(name).toMatch(/^sagemaker-penguins-staging-Errors-\w{12}$/)
  expect(penguins.state.alarms.get(name)).toMatchObject({ Threshold: 20, Period: 60 })

  const first = await penguins.client.send(new DescribeStackEventsCommand({ StackName: stackName }))
  const second = await penguins.client.send(
    new DescribeStackEventsCommand({ StackName: stackName, NextToken: first.NextToken ?? '' }),
  )
  const events = [...(first.StackEvents ?? []), ...(second.StackEvents ?? [])]
  expect(second.NextToken).toBeUndefined()
  expect(new Set(events.map(({ EventId }) => EventId)).size).toBe(events.length)
  const times = events.map(({ Timestamp }) => Timestamp?.getTime() ?? 0)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(events.at(-1)).toMatchObject({
    ResourceStatus: 'CREATE_IN_PROGRESS',
    ResourceType: 'AWS::CloudFormation::Stack',
  })
})

test('the template is kept to the letter, so that a deployment can be made again', async () => {
  await using penguins = await rehearsePenguins()
  await penguins.create()
  const { TemplateBody } = await penguins.client.send(new GetTemplateCommand({ StackName: stackName }))
  expect(TemplateBody).toBe(builtIn)
})
