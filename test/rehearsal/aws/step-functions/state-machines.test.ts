import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'
import { machineRole, rehearseMachine } from './machines.ts'

const programOf = (state: object, more: object = {}) => ({
  StartAt: 'It',
  States: { It: { End: true, ...state } },
  ...more,
})
const waiting = programOf({ Type: 'Wait', Seconds: 60 })

test.each([
  ['no states', { StartAt: 'It' }, /SCHEMA_VALIDATION_FAILED: These fields are required: \[States\] at \//],
  ['a state of no known type', programOf({ Type: 'Job' }), /Value is not one of: .* at \/States\/It\/Type/],
  [
    'a way to nowhere',
    programOf({ Type: 'Pass', Next: 'There' }),
    /Missing 'Next' target: There at \/States\/It\/Next/,
  ],
  ['no way on', { StartAt: 'It', States: { It: { Type: 'Pass' } } }, /End or Next is required/],
  ['JSONata', programOf({ Type: 'Pass' }, { QueryLanguage: 'JSONata' }), /NOT_REHEARSED: QueryLanguage JSONata at \//],
  [
    'JSONata in one state',
    programOf({ Type: 'Pass', QueryLanguage: 'JSONata' }),
    /QueryLanguage JSONata at \/States\/It/,
  ],
  [
    'a distributed Map',
    programOf({ Type: 'Map', ItemProcessor: { ...waiting, ProcessorConfig: { Mode: 'DISTRIBUTED' } } }),
    /NOT_REHEARSED: Mode DISTRIBUTED/,
  ],
  [
    'tolerated failures',
    programOf({ Type: 'Map', ToleratedFailureCount: 1, ItemProcessor: waiting }),
    /ToleratedFailureCount/,
  ],
  [
    'a task token',
    programOf({ Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' }),
    /NOT_REHEARSED/,
  ],
  [
    'a fault inside a branch',
    programOf({ Type: 'Parallel', Branches: [{ StartAt: 'No', States: {} }] }),
    /target: No at \/States\/It\/Branches\[0\]\/StartAt/,
  ],
])('a definition with %s is refused', async (_name, definition, told) => {
  await using aws = await rehearse()
  const asked = { name: 'machine', definition: JSON.stringify(definition), roleArn: machineRole }
  const answer = new SFNClient(aws.client).send(new CreateStateMachineCommand(asked))
  await expect(answer).rejects.toMatchObject({ name: 'InvalidDefinition', message: expect.stringMatching(told) })
})

test('an update reaches the executions that start after it', async () => {
  await using machine = await rehearseMachine(waiting)
  const { sfn, aws, stateMachineArn } = machine
  await machine.start('before', {})
  await expect(sfn.send(new UpdateStateMachineCommand({ stateMachineArn }))).rejects.toMatchObject({
    name: 'MissingRequiredParameter',
  })
  const definition = JSON.stringify(programOf({ Type: 'Pass', Result: 'new' }))
  const { revisionId } = await sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }))
  expect(await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({ definition, revisionId })
  expect((await machine.run({}, { name: 'after' })).output).toBe('new')
  await aws.clock.sleep(60_000)
  expect((await machine.describe('before')).output).toBe('{}')
  const asked = new DescribeStateMachineForExecutionCommand({ executionArn: machine.arnOf('before') })
  expect(await sfn.send(asked)).toMatchObject({ name: 'machine', definition: JSON.stringify(waiting) })
})

test('the same state machine may be made twice, another one of its name may not', async () => {
  await using machine = await rehearseMachine(waiting)
  const asked = { name: 'machine', definition: JSON.stringify(waiting), roleArn: machineRole }
  const { stateMachineArn } = await machine.sfn.send(new CreateStateMachineCommand(asked))
  expect(stateMachineArn).toBe(machine.stateMachineArn)
  await expect(
    machine.sfn.send(new CreateStateMachineCommand({ ...asked, roleArn: `${machineRole}-2` })),
  ).rejects.toMatchObject({ name: 'StateMachineAlreadyExists' })
})

test('executions are listed newest first, by status, page by page', async () => {
  await using machine = await rehearseMachine(waiting)
  const { aws, sfn, stateMachineArn } = machine
  for (const name of ['one', 'two', 'three']) {
    await machine.start(name, {})
    await aws.clock.sleep(25_000)
  }
  const list = async (more: object) => {
    const { executions, nextToken } = await sfn.send(new ListExecutionsCommand({ stateMachineArn, ...more }))
    return { names: executions?.map(({ name }) => name), nextToken }
  }
  expect((await list({})).names).toEqual(['three', 'two', 'one'])
  expect((await list({ statusFilter: 'SUCCEEDED' })).names).toEqual(['one'])
  const { names, nextToken } = await list({ maxResults: 2 })
  expect([names, (await list({ maxResults: 2, nextToken })).names]).toEqual([['three', 'two'], ['one']])
  await expect(list({ maxResults: 1001 })).rejects.toMatchObject({ name: 'ValidationException' })
  const nobody = { stateMachineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:nobody' }
  await expect(list(nobody)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' })
})

test('an express execution starts under an ARN of its own each time, and nobody can ask about it', async () => {
  await using aws = await rehearse()
  const sfn = new SFNClient(aws.client)
  const asked = { name: 'fast', definition: JSON.stringify(waiting), roleArn: machineRole, type: 'EXPRESS' as const }
  const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand(asked))
  expect(await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({ type: 'EXPRESS' })
  const start = async () => (await sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'run-1' }))).executionArn
  const [executionArn, again] = [await start(), await start()]
  expect(executionArn).toMatch(/^arn:aws:states:eu-west-1:111122223333:express:fast:run-1:[\w-]{36}$/)
  expect(again).not.toBe(executionArn)
  const refused = { name: 'InvalidArn', message: "Invalid Arn: 'Resource type not valid in this context: express'" }
  await expect(sfn.send(new DescribeExecutionCommand({ executionArn }))).rejects.toMatchObject(refused)
  await expect(sfn.send(new GetExecutionHistoryCommand({ executionArn }))).rejects.toMatchObject(refused)
  await expect(sfn.send(new StopExecutionCommand({ executionArn }))).rejects.toMatchObject(refused)
  await expect(sfn.send(new ListExecutionsCommand({ stateMachineArn }))).rejects.toMatchObject({
    name: 'StateMachineTypeNotSupported',
  })
})

test.each([
  ['with a space', 'InvalidName', 'run 1'],
  ['with a colon', 'InvalidName', 'run:1'],
  ['of 81 characters', 'ValidationException', 'a'.repeat(81)],
])('an execution name %s is refused', async (_what, error, name) => {
  await using machine = await rehearseMachine(waiting)
  await expect(machine.start(name, {})).rejects.toMatchObject({ name: error })
})

test('a name of 80 characters, and one that was given more than 90 days ago, can be given', async () => {
  await using machine = await rehearseMachine(waiting)
  const name = 'a'.repeat(80)
  await machine.start(name, {})
  await machine.aws.clock.sleep(90 * 24 * 3_600_000)
  await expect(machine.start(name, {})).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
  await machine.aws.clock.sleep(120_000)
  await machine.start(name, {})
  expect((await machine.describe(name)).startDate?.getTime()).toBe(startMs + 90 * 24 * 3_600_000 + 120_000)
})

test('execution data can be left out of a history', async () => {
  await using machine = await rehearseMachine(programOf({ Type: 'Pass', Result: 'secret' }))
  await machine.run({ given: 'secret' })
  const asked = { executionArn: machine.arnOf('run-1'), includeExecutionData: false }
  const { events } = await machine.sfn.send(new GetExecutionHistoryCommand(asked))
  expect(events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'It' })
  expect(JSON.stringify(events)).not.toContain('secret')
})
