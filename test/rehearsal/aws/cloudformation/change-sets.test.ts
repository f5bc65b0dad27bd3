import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation'
import { expect, test } from '@jest/globals'
import { builtIn, packageArn, parameters, rehearsePenguins, stackName } from './penguin-stacks.ts'

async function rehearseChangeSets() {
  const penguins = await rehearsePenguins()
  const { client, clock } = penguins
  const draft = (name: string, over: Partial<ConstructorParameters<typeof CreateChangeSetCommand>[0]> = {}) =>
    client.send(
      new CreateChangeSetCommand({
        StackName: stackName,
        ChangeSetName: name,
        TemplateBody: builtIn,
        Parameters: parameters({ ModelPackageName: packageArn(2) }),
        ...over,
      }),
    )
  const drafted = async (ChangeSetName: string) => {
    for (;;) {
      const found = await client.send(
        new DescribeChangeSetCommand({ StackName: stackName, ChangeSetName, IncludePropertyValues: true }),
      )
      if (found.Status !== 'CREATE_PENDING' && found.Status !== 'CREATE_IN_PROGRESS') return found
      await clock.sleep(1_000)
    }
  }
  const execute = (ChangeSetName: string, ClientRequestToken = 'run') =>
    client.send(new ExecuteChangeSetCommand({ StackName: stackName, ChangeSetName, ClientRequestToken }))
  return { ...penguins, draft, drafted, execute }
}

test('a first deployment: the stack waits for review, shows what it would add, and comes to be on execution', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.draft('first', { ChangeSetType: 'CREATE' })
  expect((await penguins.describe()).StackStatus).toBe('REVIEW_IN_PROGRESS')
  await expect(penguins.update()).rejects.toThrow('is in REVIEW_IN_PROGRESS state and can not be updated.')
  await expect(penguins.execute('first')).rejects.toMatchObject({ name: 'InvalidChangeSetStatusException' })

  const { Status, ExecutionStatus, Changes = [] } = await penguins.drafted('first')
  expect([Status, ExecutionStatus]).toEqual(['CREATE_COMPLETE', 'AVAILABLE'])
  expect(Changes.map(({ ResourceChange }) => [ResourceChange?.Action, ResourceChange?.LogicalResourceId])).toEqual([
    ['Add', 'Model'],
    ['Add', 'EndpointConfig'],
    ['Add', 'Endpoint'],
  ])
  expect(penguins.state.models.size).toBe(0)
  await penguins.execute('first')
  await penguins.execute('first')
  expect((await penguins.settle()).StackStatus).toBe('CREATE_COMPLETE')
  expect((await penguins.story('run'))[0]).toBe(`${stackName} CREATE_IN_PROGRESS (User Initiated)`)
  expect((await penguins.drafted('first')).ExecutionStatus).toBe('EXECUTE_COMPLETE')
})

test('a change says what replaces what, and why; executing it deletes every other one', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.create()
  await penguins.settle()
  const over = { ModelPackageName: packageArn(2), EndpointInstanceCount: '2' }
  await penguins.draft('both', { Parameters: parameters(over) })
  await penguins.draft('later', { UsePreviousTemplate: true, TemplateBody: undefined })
  const { Changes = [] } = await penguins.drafted('both')
  const told = Changes.flatMap(({ ResourceChange: change }) =>
    (change?.Details ?? []).map(({ Target, Evaluation, CausingEntity }) =>
      [
        change?.LogicalResourceId,
        change?.Replacement,
        Target?.Name,
        Target?.RequiresRecreation,
        Evaluation,
        CausingEntity,
      ].join(' '),
    ),
  )
  expect(told).toEqual([
    'Model True Containers Always Static ModelPackageName',
    'EndpointConfig True ProductionVariants Always Dynamic Model.ModelName',
    'EndpointConfig True ProductionVariants Always Static EndpointInstanceCount',
    'Endpoint False EndpointConfigName Never Dynamic EndpointConfig.EndpointConfigName',
  ])
  expect(Changes[2]?.ResourceChange?.Details?.[0]?.Target?.AfterValue).toBe('{{changeSet:KNOWN_AFTER_APPLY}}')
  expect((await penguins.drafted('later')).Changes?.[1]?.ResourceChange?.Replacement).toBe('Conditional')

  await penguins.execute('both')
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  await expect(penguins.execute('later', 'other')).rejects.toMatchObject({
    name: 'ChangeSetNotFoundException',
  })
})

test('an update by another way makes it obsolete', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.create()
  await penguins.settle()
  await penguins.draft('later')
  await penguins.drafted('later')
  await penguins.update({ Parameters: parameters({ EndpointInstanceCount: '2' }) })
  await penguins.settle()
  await expect(penguins.execute('later')).rejects.toMatchObject({
    name: 'InvalidChangeSetStatusException',
    message: expect.stringContaining('[OBSOLETE]'),
  })
})

test('an operation may be seen late: the stack and its events are read as they were before', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.draft('first', { ChangeSetType: 'CREATE' })
  await penguins.drafted('first')
  penguins.faults.inject({ kind: 'stack-stale', stack: stackName, reads: 2 })
  await penguins.execute('first')
  expect((await penguins.describe()).StackStatus).toBe('REVIEW_IN_PROGRESS')
  expect(await penguins.story('run')).toEqual([])
  expect((await penguins.describe()).StackStatus).toBe('CREATE_IN_PROGRESS')
})

test('another endpoint name replaces the endpoint', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.create()
  await penguins.settle()
  await penguins.draft('renamed', { Parameters: parameters({ EndpointName: 'penguins-renamed' }) })
  const { Changes = [] } = await penguins.drafted('renamed')
  expect(Changes.map(({ ResourceChange }) => [ResourceChange?.LogicalResourceId, ResourceChange?.Replacement])).toEqual(
    [['Endpoint', 'True']],
  )
  await penguins.execute('renamed')
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  expect([...penguins.state.endpoints.keys()]).toEqual(['penguins-renamed'])
})

test('without a difference it fails in the words that mean "nothing to do"', async () => {
  await using penguins = await rehearseChangeSets()
  await penguins.create()
  await penguins.settle()
  await penguins.draft('same', { Parameters: parameters() })
  expect(await penguins.drafted('same')).toMatchObject({
    Status: 'FAILED',
    ExecutionStatus: 'UNAVAILABLE',
    StatusReason:
      "The submitted information didn't contain changes. Submit different information to create a change set.",
  })
})

test('properties are validated before anything is made, and the events say where and what', async () => {
  await using penguins = await rehearseChangeSets()
  const broken = builtIn
    .replace('EndpointConfigName: !GetAtt EndpointConfig.EndpointConfigName', 'EndpointConfig: !Ref EndpointConfig')
    .replace(/InitialInstanceCount: .*EndpointInstanceCount\]/, 'InitialInstanceCount: several')
  const { Id = '' } = await penguins.draft('broken', { ChangeSetType: 'CREATE', TemplateBody: broken })
  expect(await penguins.drafted('broken')).toMatchObject({
    Status: 'FAILED',
    StatusReason: expect.stringContaining('[AWS::EarlyValidation::PropertyValidation]'),
  })
  const { OperationEvents = [] } = await penguins.client.send(
    new DescribeEventsCommand({ ChangeSetName: Id, Filters: { FailedEvents: true } }),
  )
  expect(OperationEvents.map((event) => [event.ValidationPath, event.ValidationStatusReason])).toEqual([
    [
      '/Resources/EndpointConfig/Properties/ProductionVariants/0/InitialInstanceCount',
      'Expected type: Integer, found: String',
    ],
    ['/Resources/Endpoint/Properties', 'Required property [EndpointConfigName] not found'],
    ['/Resources/Endpoint/Properties', 'Unsupported property [EndpointConfig]'],
  ])
})

test('a name is taken once, unless the same request is repeated; a deleted one is gone', async () => {
  await using penguins = await rehearseChangeSets()
  const { Id } = await penguins.draft('first', { ChangeSetType: 'CREATE', ClientToken: 'token' })
  expect((await penguins.draft('first', { ChangeSetType: 'CREATE', ClientToken: 'token' })).Id).toBe(Id)
  await expect(penguins.draft('first', { ChangeSetType: 'CREATE' })).rejects.toMatchObject({
    name: 'AlreadyExistsException',
  })
  await penguins.drafted('first')
  await penguins.client.send(new DeleteChangeSetCommand({ ChangeSetName: Id }))
  await expect(penguins.drafted('first')).rejects.toMatchObject({
    name: 'ChangeSetNotFoundException',
    message: 'ChangeSet [first] does not exist',
  })
  const { Summaries } = await penguins.client.send(new ListChangeSetsCommand({ StackName: stackName }))
  expect(Summaries ?? []).toEqual([])
  expect((await penguins.describe()).StackStatus).toBe('REVIEW_IN_PROGRESS')
})

test('the type must fit the stack', async () => {
  await using penguins = await rehearseChangeSets()
  await expect(penguins.draft('update')).rejects.toThrow(`Stack [${stackName}] does not exist`)
  await penguins.create()
  await expect(penguins.draft('update')).rejects.toThrow('is in CREATE_IN_PROGRESS state and can not be updated.')
  await penguins.settle()
  await expect(penguins.draft('create', { ChangeSetType: 'CREATE' })).rejects.toThrow(
    `Stack [${stackName}] already exists and cannot be created again with the changeSet.`,
  )
})
