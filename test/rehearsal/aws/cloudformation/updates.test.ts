import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
  RollbackStackCommand,
} from '@aws-sdk/client-cloudformation'
import { expect, test } from '@jest/globals'
import { builtIn, packageArn, parameters, pingFailure, rehearsePenguins, stackName } from './penguin-stacks.ts'

const toVersion = (version: number) => parameters({ ModelPackageName: packageArn(version) })
const replaces = '(Requested update requires the creation of a new physical resource; hence creating one.)'

test('an update replaces model and config, updates the endpoint in place, and cleans up', async () => {
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

test('an update without a difference is refused; of tags alone it changes the tags', async () => {
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

test('an update that SageMaker takes back with a reason fails, and the stack goes back', async () => {
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

test('an update that SageMaker takes back without a word passes for complete, though the old config is served', async () => {
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

test('an update can be cancelled while it is in progress, and goes back', async () => {
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

test('an update stays open for cancellation as long as its monitoring time', async () => {
  await using penguins = await rehearsePenguins()
  await penguins.create()
  await penguins.settle()
  const MonitoringTimeInMinutes = 30
  await penguins.update({ Parameters: toVersion(2), RollbackConfiguration: { MonitoringTimeInMinutes } })
  await penguins.clock.sleep(20 * 60_000)
  const served = penguins.state.endpoints.get('penguins-staging')
  expect([served?.EndpointStatus, (await penguins.describe()).StackStatus]).toEqual(['InService', 'UPDATE_IN_PROGRESS'])
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
})

test('an update cannot replace what the template names', async () => {
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

test('an update is complete even if what it replaced cannot be deleted; the events tell what stays and costs money', async () => {
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

test('an update that fails with rollback disabled stays half-way until it is rolled back', async () => {
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

test('an update whose rollback fails is stuck until it is continued without the broken resource', async () => {
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
  await penguins.client.send(new ContinueUpdateRollbackCommand({ StackName: stackName, ResourcesToSkip: ['Endpoint'] }))
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
})

test('a stack left half-way can be deleted, with everything that the update made or was about to remove', async () => {
  await using penguins = await rehearsePenguins()
  const group =
    '  Group: { Type: AWS::SageMaker::ModelPackageGroup, Properties: { ModelPackageGroupName: walruses } }\n'
  await penguins.create({ TemplateBody: builtIn.replace('Resources:\n', `Resources:\n${group}`) })
  await penguins.settle()
  penguins.faults.inject({ kind: 'endpoint-unhealthy', endpoint: 'penguins-staging', times: 1 })
  await penguins.update({ Parameters: toVersion(2), DisableRollback: true })
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_FAILED')
  expect([penguins.state.models.size, penguins.state.modelPackageGroups.size]).toEqual([2, 2])
  await penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
  await expect(penguins.settle()).rejects.toThrow('does not exist')
  const { models, endpointConfigs, endpoints, modelPackageGroups } = penguins.state
  expect([models.size, endpointConfigs.size, endpoints.size, modelPackageGroups.size]).toEqual([0, 0, 0, 1])
})

test('resources with a policy to retain them stay, replaced or removed', async () => {
  await using penguins = await rehearsePenguins()
  const kept = builtIn.replace(
    'Type: AWS::SageMaker::Model\n',
    '$&    UpdateReplacePolicy: Retain\n    DeletionPolicy: Retain\n',
  )
  await penguins.create({ TemplateBody: kept })
  await penguins.settle()
  await penguins.update({ ClientRequestToken: 'second', TemplateBody: kept, Parameters: toVersion(2) })
  await penguins.settle()
  expect(await penguins.story('second')).toContain('Model DELETE_SKIPPED')
  expect(penguins.state.models.size).toBe(2)
  await penguins.client.send(new DeleteStackCommand({ StackName: stackName }))
  await expect(penguins.settle()).rejects.toThrow('does not exist')
  expect([penguins.state.models.size, penguins.state.endpointConfigs.size]).toEqual([2, 0])
})

test('a stack whose creation was left half-way can be mended by an update', async () => {
  await using penguins = await rehearsePenguins()
  const error = { name: 'ResourceLimitExceeded', message: 'The account-level service limit is 0 Instances' }
  penguins.faults.inject({ kind: 'request', operation: 'CreateEndpoint', error, times: 2 })
  await penguins.create({ OnFailure: 'DO_NOTHING' })
  expect((await penguins.settle()).StackStatus).toBe('CREATE_FAILED')
  await penguins.update()
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_FAILED')
  await penguins.update()
  expect((await penguins.settle()).StackStatus).toBe('UPDATE_COMPLETE')
  expect(penguins.state.endpoints.get('penguins-staging')?.EndpointStatus).toBe('InService')
  expect([penguins.state.models.size, penguins.state.endpointConfigs.size]).toEqual([1, 1])
})
