import { expect, test } from '@jest/globals'
import { lineOf, rehearseMachine } from './machines.ts'

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:square'
const service = 'arn:aws:states:::lambda:invoke'

const machineOf = (task: object) =>
  rehearseMachine({ StartAt: 'Square', States: { Square: { Type: 'Task', End: true, ...task } } })

const square = (event: unknown) => {
  if (typeof event !== 'number') throw new TypeError('not a number')
  return event * event
}

test('lambda:invoke wraps the payload', async () => {
  await using machine = await machineOf({
    Resource: service,
    Parameters: { FunctionName: 'square', 'Payload.$': '$.n' },
    ResultSelector: { 'square.$': '$.Payload', 'code.$': '$.StatusCode' },
    ResultPath: '$.result',
  })
  machine.aws.state.lambdaFunctions.set('square', square)
  expect((await machine.run({ n: 7 })).output).toEqual({ n: 7, result: { square: 49, code: 200 } })
  expect((await machine.history('run-1')).map(lineOf).slice(2, 5)).toEqual([
    '3 <- 2 TaskScheduled',
    '4 <- 3 TaskStarted',
    '5 <- 4 TaskSucceeded',
  ])
})

test('what a function throws is the error, and the cause is what Lambda tells about it', async () => {
  await using machine = await machineOf({ Resource: service, Parameters: { FunctionName: arn, 'Payload.$': '$.n' } })
  machine.aws.state.lambdaFunctions.set('square', square)
  const { error, cause = '' } = await machine.run({ n: 'seven' })
  expect([error, JSON.parse(cause)]).toEqual([
    'TypeError',
    expect.objectContaining({ errorType: 'TypeError', errorMessage: 'not a number' }),
  ])
  expect(await machine.run({ n: 1 }, { name: 'fine' })).toMatchObject({ status: 'SUCCEEDED' })
})

test("a function's own ARN as Resource has events of its own", async () => {
  await using machine = await machineOf({ Resource: arn, InputPath: '$.n' })
  expect(await machine.run({ n: 3 }, { name: 'nobody' })).toMatchObject({
    error: 'Lambda.ResourceNotFoundException',
    cause: expect.stringMatching(/^Function not found: /),
  })
  machine.aws.state.lambdaFunctions.set('square', square)
  expect((await machine.run({ n: 3 })).output).toBe(9)
  const [, , scheduled, started, succeeded] = await machine.history('run-1')
  expect(scheduled).toMatchObject({
    type: 'LambdaFunctionScheduled',
    lambdaFunctionScheduledEventDetails: { resource: arn, input: '3' },
  })
  expect(started?.type).toBe('LambdaFunctionStarted')
  expect(succeeded).toMatchObject({
    type: 'LambdaFunctionSucceeded',
    lambdaFunctionSucceededEventDetails: { output: '9' },
  })
  expect((await machine.history('nobody')).map(({ type }) => type).slice(-2)).toEqual([
    'LambdaFunctionFailed',
    'ExecutionFailed',
  ])
})

test('TimeoutSeconds may stand in the input', async () => {
  await using machine = await machineOf({ Resource: service, TimeoutSecondsPath: '$.limit' })
  const { clock, state } = machine.aws
  state.taskFunctions.set(service, () => new Promise((resolve) => clock.at(clock.now() + 5_000, () => resolve('late'))))
  expect(await machine.run({ limit: 4 })).toMatchObject({ error: 'States.Timeout' })
  expect(await machine.run({ limit: 6 }, { name: 'patient' })).toMatchObject({ output: 'late' })
})
