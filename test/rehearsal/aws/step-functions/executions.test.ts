import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'

const train = 'arn:aws:states:::sagemaker:createTrainingJob.sync'

/** Train, look at the error, register if it is good enough. */
const penguins = {
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: train,
      Parameters: { 'TrainingJobName.$': '$$.Execution.Name', Rounds: 10, 'Data.$': '$.data' },
      ResultPath: '$.model',
      Retry: [{ ErrorEquals: ['CapacityError'], IntervalSeconds: 60, MaxAttempts: 1 }],
      Next: 'Cool down',
    },
    'Cool down': { Type: 'Wait', Seconds: 300, Next: 'Good enough?' },
    'Good enough?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.model.rmse', NumericLessThan: 400, Next: 'Register' }],
      Default: 'Too bad',
    },
    Register: { Type: 'Pass', Parameters: { 'rmse.$': '$.model.rmse' }, End: true },
    'Too bad': { Type: 'Fail', Error: 'ModelTooBad', Cause: 'rmse is 400 or more' },
  },
}

async function withMachine(definition: object, task: (input: unknown) => unknown = () => ({ rmse: 312 })) {
  const aws = await rehearse()
  aws.state.taskFunctions.set(train, task)
  const sfn = new SFNClient(aws.client)
  const { stateMachineArn } = await sfn.send(
    new CreateStateMachineCommand({
      name: 'penguins',
      definition: JSON.stringify(definition),
      roleArn: 'arn:aws:iam::111122223333:role/steps',
    }),
  )
  const start = (name: string, input: object) =>
    sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }))
  const describe = async (name: string) => {
    const executionArn = `arn:aws:states:eu-west-1:111122223333:execution:penguins:${name}`
    return sfn.send(new DescribeExecutionCommand({ executionArn }))
  }
  return { aws, sfn, start, describe }
}

test('an execution runs its local tasks, waits on the clock, and tells its history', async () => {
  const asked: unknown[] = []
  const { aws, sfn, start, describe } = await withMachine(penguins, (input) => {
    asked.push(input)
    return { rmse: 312 }
  })
  await using _ = aws
  const { executionArn } = await start('run-1', { data: 's3://bucket/penguins.csv' })
  expect((await describe('run-1')).status).toBe('RUNNING')
  await aws.clock.sleep(299_000)
  expect((await describe('run-1')).status).toBe('RUNNING')
  await aws.clock.sleep(2_000)
  expect(await describe('run-1')).toMatchObject({
    status: 'SUCCEEDED',
    output: '{"rmse":312}',
    startDate: new Date(startMs),
    stopDate: new Date(startMs + 300_000),
  })
  expect(asked).toEqual([{ TrainingJobName: 'run-1', Rounds: 10, Data: 's3://bucket/penguins.csv' }])
  const { events } = await sfn.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 4 }))
  expect(events?.map(({ type, stateExitedEventDetails }) => [type, stateExitedEventDetails?.name])).toEqual([
    ['ExecutionSucceeded', undefined],
    ['PassStateExited', 'Register'],
    ['PassStateEntered', undefined],
    ['ChoiceStateExited', 'Good enough?'],
  ])
})

test.each([
  [
    'by its own Fail state',
    () => ({ rmse: 512 }),
    { error: 'ModelTooBad', cause: 'rmse is 400 or more', afterMs: 300_000 },
  ],
  [
    'because a task fails, after its one retry',
    () => {
      throw Object.assign(new Error('no ml.p5 today'), { name: 'CapacityError' })
    },
    { error: 'CapacityError', cause: 'no ml.p5 today', afterMs: 60_000 },
  ],
])('an execution fails %s', async (_name, task, { error, cause, afterMs }) => {
  const { aws, start, describe } = await withMachine(penguins, task)
  await using _ = aws
  await start('run-1', { data: 'x' })
  await aws.clock.sleep(600_000)
  expect(await describe('run-1')).toMatchObject({
    status: 'FAILED',
    error,
    cause,
    stopDate: new Date(startMs + afterMs),
  })
})

test('Map, Parallel and Catch', async () => {
  const square = { StartAt: 'Task', States: { Task: { Type: 'Task', Resource: train, End: true } } }
  const { aws, start, describe } = await withMachine(
    {
      StartAt: 'Each',
      States: {
        Each: { Type: 'Map', ItemsPath: '$.items', ItemProcessor: square, ResultPath: '$.squares', Next: 'Both' },
        Both: {
          Type: 'Parallel',
          Branches: [square, { StartAt: 'No', States: { No: { Type: 'Fail', Error: 'Refused', Cause: 'by design' } } }],
          Catch: [{ ErrorEquals: ['Refused'], ResultPath: '$.caught', Next: 'End' }],
          Next: 'End',
        },
        End: { Type: 'Succeed' },
      },
    },
    (input) => (typeof input === 'number' ? input * input : input),
  )
  await using _ = aws
  await start('run-1', { items: [2, 3] })
  await aws.clock.sleep(1_000)
  const { status, output = '' } = await describe('run-1')
  expect([status, JSON.parse(output)]).toEqual([
    'SUCCEEDED',
    { items: [2, 3], squares: [4, 9], caught: { Error: 'Refused', Cause: 'by design' } },
  ])
})

test('a name stands for one execution: the same while it runs, refused afterwards or with another input', async () => {
  const { aws, start } = await withMachine(penguins)
  await using _ = aws
  const first = await start('run-1', { data: 'x' })
  await aws.clock.sleep(60_000)
  expect(await start('run-1', { data: 'x' })).toMatchObject({
    executionArn: first.executionArn,
    startDate: first.startDate,
  })
  await expect(start('run-1', { data: 'y' })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
  await aws.clock.sleep(600_000)
  await expect(start('run-1', { data: 'x' })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
})

test('an execution can be stopped, and one that takes too long gives neither error nor cause', async () => {
  const { aws, sfn, start, describe } = await withMachine({ ...penguins, TimeoutSeconds: 120 })
  await using _ = aws
  const { executionArn } = await start('stopped', { data: 'x' })
  await sfn.send(new StopExecutionCommand({ executionArn, error: 'Cancelled', cause: 'run 7 was cancelled' }))
  await start('late', { data: 'x' })
  await aws.clock.sleep(600_000)
  expect(await describe('stopped')).toMatchObject({
    status: 'ABORTED',
    error: 'Cancelled',
    cause: 'run 7 was cancelled',
  })
  const late = await describe('late')
  expect([late.status, late.error, late.cause]).toEqual(['TIMED_OUT', undefined, undefined])
})
