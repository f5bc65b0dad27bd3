import {
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  GetTemplateCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { describe, expect, test } from '@jest/globals'
import { builtIn, packageArn, parameters, pingFailure, rehearsePenguins, stackName } from './penguin-stacks.ts'

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

  test('in express mode is complete before the endpoint serves', async () => {
    await using penguins = await rehearsePenguins()
    await penguins.create({ DeploymentConfig: { Mode: 'EXPRESS' } })
    expect((await penguins.settle()).StackStatus).toBe('CREATE_COMPLETE')
    expect(penguins.state.endpoints.get('penguins-staging')?.EndpointStatus).toBe('Creating')
  })

  test('the same request with the same token is one stack, another request is refused', async () => {
    await using penguins = await rehearsePenguins()
    const { StackId } = await penguins.create({ ClientRequestToken: 'first' })
    expect((await penguins.create({ ClientRequestToken: 'first' })).StackId).toBe(StackId)
    await expect(
      penguins.create({ ClientRequestToken: 'first', Parameters: parameters({ ModelPackageName: packageArn(2) }) }),
    ).rejects.toMatchObject({
      name: 'TokenAlreadyExistsException',
    })
    await expect(penguins.create({ ClientRequestToken: 'other' })).rejects.toMatchObject({
      name: 'AlreadyExistsException',
      message: `Stack [${stackName}] already exists`,
    })
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
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => b - a))
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
