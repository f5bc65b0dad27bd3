import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeCause, describeExecutionFailure, describeStateFailure } from '../../src/domain/state-machine-failure.ts'
import { itemLabel } from '../../src/domain/state-machine-item.ts'
import {
  executionName,
  nameOfStateMachine,
  parseStateExecutionArn,
  parseStateMachineArn,
  refuseType,
  stateExecutionArn,
  stateExecutionUrl,
} from '../../src/domain/state-machine.ts'

const machineArn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:churn'
const executionArn = 'arn:aws:states:eu-west-1:123456789012:execution:churn:run-7'

describe('what a cause says', () => {
  test.each([
    ['text is itself', ' Could not create the job ', 'Could not create the job'],
    ['a Lambda function', '{"errorMessage":"bad line","errorType":"ValueError","trace":[]}', 'bad line'],
    ['a training job', '{"TrainingJobName":"t","FailureReason":"ClientError: no data"}', 'ClientError: no data'],
    ['an execution inside', '{"Status":"FAILED","Cause":"{\\"errorMessage\\":\\"deep\\"}"}', 'deep'],
    ['a batch job', '{"StatusReason":"no capacity"}', 'no capacity'],
    ['where a reason is empty, the next', '{"FailureReason":" ","message":"later"}', 'later'],
    ['JSON without a reason stays', '{"Status":"FAILED"}', '{"Status":"FAILED"}'],
    ['a list stays', '["x"]', '["x"]'],
    ['a reason that is no text', '{"message":{"a":1}}', '{"message":{"a":1}}'],
  ])('%s', (_, cause, said) => expect(decodeCause(cause)).toBe(said))

  test('is cut where it is long', () => {
    expect(decodeCause('x'.repeat(1_001))).toBe(`${'x'.repeat(1_000)}…`)
    expect(decodeCause('x'.repeat(1_000))).toBe('x'.repeat(1_000))
  })
})

test.each([
  ['States.TaskFailed', 'no data', 'States.TaskFailed: no data'],
  ['ValueError', 'ValueError: bad', 'ValueError: bad'],
  ['bad', 'bad', 'bad'],
  ['States.Timeout', undefined, 'States.Timeout: it took longer than its TimeoutSeconds'],
  ['Mine', undefined, 'Mine'],
  [undefined, 'no data', 'no data'],
  ['', '', undefined],
  [undefined, undefined, undefined],
])('error %p and cause %p are told as %p', (error, cause, told) =>
  expect(describeStateFailure(error, cause)).toBe(told),
)

test.each([
  ['Failed', 'E', 'C', 'E: C'],
  ['Failed', undefined, undefined, 'Step Functions names neither error nor cause'],
  ['TimedOut', undefined, undefined, 'it ran longer than the TimeoutSeconds of the state machine'],
  ['TimedOut', 'States.Timeout', 'C', 'States.Timeout: C'],
  ['Stopped', undefined, 'by me', 'by me'],
  ['Stopped', undefined, undefined, undefined],
  ['Succeeded', undefined, undefined, undefined],
  ['Executing', undefined, undefined, undefined],
] as const)('an execution that is %s with error %p and cause %p', (status, error, cause, told) => {
  expect(describeExecutionFailure(status, error, cause)).toBe(told)
})

test.each([
  ['"item1"', 'item1'],
  ['7', '7'],
  ['false', 'false'],
  ['null', undefined],
  ['""', undefined],
  ['[1]', undefined],
  ['not JSON', undefined],
  ['"two\\n lines"', 'two lines'],
  [JSON.stringify('x'.repeat(50)), `${'x'.repeat(39)}…`],
  ['{"region":"north","item":"item1"}', 'item1'],
  ['{"item":{"Name":"inner"},"name":"outer"}', 'inner'],
  ['{"item":null,"key":3}', '3'],
  ['{"ID":5}', '5'],
  [`{"long":"${'x'.repeat(50)}","n":1,"blank":" ","region":"north"}`, 'north'],
  ['{"n":1}', undefined],
])('the item %s is called %p', (input, label) => expect(itemLabel(input)).toBe(label))

describe('the name of an execution', () => {
  test('is the same for the same start, and short enough to be part of the name of a job', () => {
    expect(executionName('key', 1)).toBe(executionName('key', 1))
    fc.assert(
      fc.property(fc.string(), fc.nat(), (key, ordinal) => {
        expect(executionName(key, ordinal)).toMatch(/^[a-zA-Z0-9-]{1,22}$/)
      }),
    )
  })

  test('differs by start and ordinal', () => {
    const names = [
      executionName('key', 1),
      executionName('key', 2),
      executionName('other', 1),
      executionName('key,1', 1),
    ]
    expect(new Set(names).size).toBe(4)
  })
})

describe('ARNs', () => {
  test.each([
    [machineArn, { partition: 'aws', region: 'eu-west-1', name: 'churn', qualifier: undefined, machineArn }],
    [`${machineArn}:PROD`, { partition: 'aws', region: 'eu-west-1', name: 'churn', qualifier: 'PROD', machineArn }],
    [`${machineArn}/map`, undefined],
    [executionArn, undefined],
    ['churn', undefined],
  ])('state machine %s', (arn, parsed) => expect(parseStateMachineArn(arn)).toEqual(parsed))

  test.each([
    [executionArn, { partition: 'aws', region: 'eu-west-1', machine: 'churn', name: 'run-7' }],
    ['arn:aws:states:eu-west-1:123456789012:express:churn:run-7:0', undefined],
    [machineArn, undefined],
  ])('execution %s', (arn, parsed) => expect(parseStateExecutionArn(arn)).toEqual(parsed))

  test.each([machineArn, `${machineArn}:3`, `${machineArn}:PROD`])('%s has executions of its state machine', (arn) => {
    expect(stateExecutionArn(arn, 'run-7')).toBe(executionArn)
  })

  test('what is no ARN is left as it is', () => expect(stateExecutionArn('churn', 'run-7')).toBe('churn:run-7'))

  test.each([
    [nameOfStateMachine(machineArn), 'state machine churn'],
    [nameOfStateMachine(`${machineArn}:PROD`), 'state machine churn:PROD'],
    [nameOfStateMachine('churn'), 'state machine churn'],
  ])('are named %s', (named, name) => expect(named).toBe(name))

  test.each([
    [
      executionArn,
      `https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#/v2/executions/details/${executionArn}`,
    ],
    [executionArn.replace('arn:aws:', 'arn:aws-eusc:'), undefined],
    [machineArn, undefined],
  ])('the console of %s', (arn, url) => expect(stateExecutionUrl(arn)).toBe(url))
})

test('only a state machine that starts the same thing once can be started', () => {
  expect(refuseType('STANDARD', machineArn)).toBeUndefined()
  expect(refuseType('EXPRESS', machineArn)).toMatchObject({
    subject: 'state machine churn',
    happened: expect.stringContaining('type EXPRESS'),
    remedy: expect.stringContaining('type STANDARD'),
  })
})
