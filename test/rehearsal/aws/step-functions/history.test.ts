import { StopExecutionCommand } from '@aws-sdk/client-sfn'
import { expect, test } from '@jest/globals'
import { lineOf, rehearseMachine } from './machines.ts'

const work = 'arn:aws:states:::sagemaker:createModel'
const task = { Type: 'Task', Resource: work, End: true }
const eachOf = (more: object = {}) => ({
  StartAt: 'Each',
  States: {
    Each: {
      Type: 'Map',
      ItemProcessor: { StartAt: 'Do', States: { Do: task } },
      End: true,
      ...more,
    },
  },
})

test('iterations that run at a time each follow their own line', async () => {
  await using machine = await rehearseMachine(eachOf())
  machine.aws.state.taskFunctions.set(work, (item) => item)
  expect(await machine.run(['a', 'b'])).toMatchObject({ status: 'SUCCEEDED', output: ['a', 'b'] })
  expect((await machine.history('run-1')).map(lineOf)).toEqual([
    '1 <- 0 ExecutionStarted',
    '2 <- 0 MapStateEntered Each',
    '3 <- 2 MapStateStarted',
    '4 <- 3 MapIterationStarted 0',
    '5 <- 3 MapIterationStarted 1',
    '6 <- 4 TaskStateEntered Do',
    '7 <- 6 TaskScheduled',
    '8 <- 7 TaskStarted',
    '9 <- 5 TaskStateEntered Do',
    '10 <- 9 TaskScheduled',
    '11 <- 10 TaskStarted',
    '12 <- 8 TaskSucceeded',
    '13 <- 11 TaskSucceeded',
    '14 <- 12 TaskStateExited Do',
    '15 <- 13 TaskStateExited Do',
    '16 <- 14 MapIterationSucceeded 0',
    '17 <- 15 MapIterationSucceeded 1',
    '18 <- 17 MapStateSucceeded',
    '19 <- 17 MapStateExited Each',
    '20 <- 19 ExecutionSucceeded',
  ])
})

// https://github.com/localstack/localstack: test_map_state_break_condition, as AWS recorded it
test('with MaxConcurrency 1 an iteration follows the last state of the one before', async () => {
  const pass = { StartAt: 'Pass', States: { Pass: { Type: 'Pass', End: true } } }
  await using machine = await rehearseMachine(eachOf({ MaxConcurrency: 1, ItemProcessor: pass }))
  await machine.run(['a', 'b'])
  expect((await machine.history('run-1')).map(lineOf).slice(3)).toEqual([
    '4 <- 3 MapIterationStarted 0',
    '5 <- 4 PassStateEntered Pass',
    '6 <- 5 PassStateExited Pass',
    '7 <- 6 MapIterationSucceeded 0',
    '8 <- 6 MapIterationStarted 1',
    '9 <- 8 PassStateEntered Pass',
    '10 <- 9 PassStateExited Pass',
    '11 <- 10 MapIterationSucceeded 1',
    '12 <- 11 MapStateSucceeded',
    '13 <- 11 MapStateExited Each',
    '14 <- 13 ExecutionSucceeded',
  ])
})

// https://github.com/localstack/localstack: test_service_lambda_map_timeout, as AWS recorded it
test('when an iteration fails, the others are aborted, and the execution fails with its error', async () => {
  await using machine = await rehearseMachine(eachOf())
  machine.aws.state.taskFunctions.set(work, (item) =>
    item === 'bad'
      ? Promise.reject(Object.assign(new Error('no data'), { name: 'Bad' }))
      : new Promise(() => undefined),
  )
  expect(await machine.run(['a', 'bad', 'b'])).toMatchObject({ status: 'FAILED', error: 'Bad', cause: 'no data' })
  const history = await machine.history('run-1')
  expect(history.map(lineOf).slice(-9)).toEqual([
    '16 <- 12 TaskFailed',
    '17 <- 16 MapIterationFailed 1',
    '18 <- 16 TaskStateAborted',
    '19 <- 16 MapIterationAborted 0',
    '20 <- 16 TaskStateAborted',
    '21 <- 16 MapIterationAborted 2',
    '22 <- 16 TaskStateAborted',
    '23 <- 16 MapStateFailed',
    '24 <- 23 ExecutionFailed',
  ])
  expect(history.at(-1)?.executionFailedEventDetails).toEqual({ error: 'Bad', cause: 'no data' })
})

test('with a Catch in the iteration the others go on', async () => {
  await using machine = await rehearseMachine(
    eachOf({
      ItemProcessor: {
        StartAt: 'Do',
        States: {
          Do: { ...task, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Note' }] },
          Note: { Type: 'Pass', Parameters: { 'failed.$': '$.Error' }, End: true },
        },
      },
    }),
  )
  machine.aws.state.taskFunctions.set(work, (item) => {
    if (item === 'bad') throw Object.assign(new Error('no data'), { name: 'Bad' })
    return item
  })
  expect((await machine.run(['a', 'bad', 'b'])).output).toEqual(['a', { failed: 'Bad' }, 'b'])
})

test('attempts of a task stand in one state, and a retried Map begins anew', async () => {
  const retry = { Retry: [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 1 }] }
  await using machine = await rehearseMachine(
    eachOf({ ...retry, ItemProcessor: { StartAt: 'Do', States: { Do: { ...task, ...retry } } } }),
  )
  machine.aws.state.taskFunctions.set(work, () => Promise.reject(new Error('again')))
  await machine.run(['a'])
  expect((await machine.history('run-1')).map(lineOf)).toEqual([
    '1 <- 0 ExecutionStarted',
    '2 <- 0 MapStateEntered Each',
    '3 <- 2 MapStateStarted',
    '4 <- 3 MapIterationStarted 0',
    '5 <- 4 TaskStateEntered Do',
    '6 <- 5 TaskScheduled',
    '7 <- 6 TaskStarted',
    '8 <- 7 TaskFailed',
    '9 <- 8 TaskScheduled',
    '10 <- 9 TaskStarted',
    '11 <- 10 TaskFailed',
    '12 <- 11 MapIterationFailed 0',
    '13 <- 11 TaskStateAborted',
    '14 <- 11 MapStateStarted',
    '15 <- 14 MapIterationStarted 0',
    '16 <- 15 TaskStateEntered Do',
    '17 <- 16 TaskScheduled',
    '18 <- 17 TaskStarted',
    '19 <- 18 TaskFailed',
    '20 <- 19 TaskScheduled',
    '21 <- 20 TaskStarted',
    '22 <- 21 TaskFailed',
    '23 <- 22 MapIterationFailed 0',
    '24 <- 22 TaskStateAborted',
    '25 <- 22 MapStateFailed',
    '26 <- 25 ExecutionFailed',
  ])
})

test('branches of a Parallel state follow their own lines, and a failure cuts off the others', async () => {
  const wait = { StartAt: 'Long', States: { Long: { Type: 'Wait', Seconds: 60, End: true } } }
  const doing = { StartAt: 'Do', States: { Do: task } }
  await using machine = await rehearseMachine({
    StartAt: 'Both',
    States: { Both: { Type: 'Parallel', Branches: [wait, doing], End: true } },
  })
  const { aws } = machine
  aws.state.taskFunctions.set(work, () => 'done')
  expect(await machine.run({ given: 1 })).toMatchObject({ output: [{ given: 1 }, 'done'] })
  expect((await machine.history('run-1')).map(lineOf).slice(1)).toEqual([
    '2 <- 0 ParallelStateEntered Both',
    '3 <- 2 ParallelStateStarted',
    '4 <- 3 WaitStateEntered Long',
    '5 <- 3 TaskStateEntered Do',
    '6 <- 5 TaskScheduled',
    '7 <- 6 TaskStarted',
    '8 <- 7 TaskSucceeded',
    '9 <- 8 TaskStateExited Do',
    '10 <- 4 WaitStateExited Long',
    '11 <- 10 ParallelStateSucceeded',
    '12 <- 10 ParallelStateExited Both',
    '13 <- 12 ExecutionSucceeded',
  ])
  aws.state.taskFunctions.set(work, () => Promise.reject(new Error('no')))
  await machine.run({}, { name: 'run-2' })
  expect((await machine.history('run-2')).map(lineOf).slice(7)).toEqual([
    '8 <- 7 TaskFailed',
    '9 <- 8 TaskStateAborted',
    '10 <- 8 WaitStateAborted',
    '11 <- 8 ParallelStateFailed',
    '12 <- 11 ExecutionFailed',
  ])
})

test('what ends an execution from outside follows nothing, and nothing comes after it', async () => {
  await using machine = await rehearseMachine({
    ...eachOf({ ItemProcessor: { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 90, End: true } } } }),
    TimeoutSeconds: 60,
  })
  const { aws, sfn } = machine
  await machine.start('stopped', ['a'])
  await machine.start('late', ['a'])
  await aws.clock.sleep(30_000)
  await sfn.send(new StopExecutionCommand({ executionArn: machine.arnOf('stopped'), cause: 'cancelled' }))
  await aws.clock.sleep(600_000)
  const [stopped, late] = [await machine.history('stopped'), await machine.history('late')]
  expect([stopped, late].map((events) => events.map(lineOf).at(-1))).toEqual([
    '6 <- 0 ExecutionAborted',
    '6 <- 0 ExecutionTimedOut',
  ])
  expect(stopped.at(-1)?.executionAbortedEventDetails).toEqual({ cause: 'cancelled' })
  expect(late.at(-1)?.executionTimedOutEventDetails).toEqual({})
})
