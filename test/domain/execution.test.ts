import { describe, expect, test } from '@jest/globals'
import { executionUrl, jobLinks } from '../../src/domain/execution-links.ts'
import { describeStep, failureOf, outcomeOf, type FollowedOutcome } from '../../src/domain/execution-verdict.ts'
import {
  changedSteps,
  durationMs,
  firstFailedStep,
  hasEnded,
  judgeExecution,
  nameOf,
  registeredModelPackage,
  whyNoModelPackage,
  type Execution,
  type ExecutionStep,
} from '../../src/domain/execution.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, seconds))
const step = (name: string, given: Partial<ExecutionStep> = {}): ExecutionStep => ({
  id: name,
  name,
  item: undefined,
  type: undefined,
  status: 'Succeeded',
  attempts: 1,
  startedAt: undefined,
  endedAt: undefined,
  cached: false,
  failureReason: undefined,
  condition: undefined,
  modelPackageArn: undefined,
  jobArn: undefined,
  ...given,
})
const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:pipeline/penguins/execution/abc123'
const stateExecution = 'arn:aws:states:eu-west-1:111122223333:execution:purchases:gh-1'
const packageArn = 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/penguins/7'
const jobArn = 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/penguins-abc'
const execution = (status: Execution['status'], ...steps: readonly ExecutionStep[]): Execution => {
  return { arn, status, failureReason: undefined, startedAt: undefined, endedAt: undefined, steps, output: undefined }
}

test.each([
  ['Executing', { kind: 'waiting', note: 'Executing' }],
  ['Stopping', { kind: 'waiting', note: 'Stopping' }],
  ['Stopped', { kind: 'done', verdict: 'stopped' }],
  ['Failed', { kind: 'done', verdict: 'failed' }],
  ['TimedOut', { kind: 'done', verdict: 'failed' }],
  ['Succeeded', { kind: 'done', verdict: 'succeeded' }],
] as const)('an execution that is %s', (status, judgement) => {
  expect(judgeExecution(execution(status))).toEqual(judgement)
  expect(hasEnded(execution(status))).toBe(judgement.kind === 'done')
})

test('only steps that are new or have another status are told', () => {
  const before = execution('Executing', step('A'), step('B', { status: 'Executing' }))
  const after = execution('Executing', step('A'), step('B'), step('C', { status: 'Starting' }))
  expect(changedSteps(before, after).map(({ name }) => name)).toEqual(['B', 'C'])
  expect(changedSteps(undefined, before)).toHaveLength(2)
})

test('the step that failed first is the one to look at', () => {
  const failed = (name: string, endedAt?: Date) => step(name, { status: 'Failed', endedAt })
  expect(firstFailedStep(execution('Failed', step('A'), failed('B', at(9)), failed('C', at(5))))?.name).toBe('C')
  expect(firstFailedStep(execution('Failed', failed('B'), failed('C', at(5)), failed('D')))?.name).toBe('C')
  expect(firstFailedStep(execution('Failed', step('A')))).toBeUndefined()
  const ofType = (type: string) => step(type, { type, status: 'Failed', endedAt: at(5) })
  expect(firstFailedStep(execution('Failed', ofType('Map'), ofType('Fail'), ofType('Task')))?.name).toBe('Task')
  expect(firstFailedStep(execution('Failed', ofType('Parallel'), ofType('Fail')))?.name).toBe('Fail')
  const caught = step('A', { status: 'Failed', endedAt: at(1), caught: true })
  expect(firstFailedStep(execution('Failed', caught, failed('B', at(9))))?.name).toBe('B')
  expect(firstFailedStep(execution('Failed', caught, ofType('Fail')))?.name).toBe('A')
})

test('the model package registered last is the one to hand on', () => {
  const register = (name: string, modelPackageArn?: string) => step(name, { modelPackageArn })
  const registered = execution('Succeeded', register('A', 'arn:first'), register('B', packageArn), register('C'))
  expect(registeredModelPackage(registered)).toBe(packageArn)
  expect(registeredModelPackage(execution('Succeeded', step('A')))).toBeUndefined()
})

describe('why nothing was registered', () => {
  const condition = (name: string, outcome: 'True' | 'False') => step(name, { condition: outcome })
  test.each([
    [[step('A'), condition('CheckRmse', 'False'), condition('CheckBias', 'True')], 'the condition CheckRmse was False'],
    [
      [condition('CheckRmse', 'False'), condition('CheckBias', 'False')],
      'the condition CheckRmse was False, the condition CheckBias was False',
    ],
    [[condition('IsBad', 'True')], 'the condition IsBad was True'],
    [[step('A')], 'none of its steps registers one'],
  ])('%#', (steps, why) => expect(whyNoModelPackage(execution('Succeeded', ...steps))).toBe(why))
})

describe('the outcome', () => {
  const registered = execution('Succeeded', step('R', { modelPackageArn: packageArn }))
  test.each([
    [registered, true, 'succeeded'],
    [execution('Succeeded'), false, 'succeeded'],
    [execution('Succeeded'), true, 'no-model-package'],
    [execution('Failed'), true, 'failed'],
    [execution('TimedOut'), true, 'failed'],
    [execution('Stopped'), true, 'stopped'],
    [execution('Executing'), true, 'timed-out'],
  ])('%#', (seen, required, outcome) => expect(outcomeOf(seen, required)).toBe(outcome))
})

test('what runs, and how much is done, is told while it is waited for', () => {
  const ended = { endedAt: at(1) }
  const detail = (...steps: readonly ExecutionStep[]) => judgeExecution(execution('Executing', ...steps))
  expect(detail(step('A', ended), step('B'), step('C'))).toMatchObject({ detail: 'B, C; 1 step done' })
  expect(detail(step('A', ended), step('B', ended))).toMatchObject({ detail: '2 steps done' })
})

test('how long it took is known at its end', () => {
  expect(durationMs({ ...execution('Succeeded'), startedAt: at(1), endedAt: at(3) })).toBe(2_000)
  expect(durationMs({ ...execution('Executing'), startedAt: at(1) })).toBeUndefined()
})

test('an execution is called by its pipeline or its state machine', () => {
  expect(nameOf({ arn: stateExecution })).toBe('state machine purchases, execution gh-1')
})

describe('a failure says what happened and what to do', () => {
  const failure = (outcome: FollowedOutcome, seen: Execution) => failureOf(outcome, seen, 7_200_000)
  const failed = (failureReason?: string, job?: string) => {
    return execution('Failed', step('TrainPenguins', { status: 'Failed', failureReason, jobArn: job }))
  }
  const log =
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FTrainingJobs$3FlogStreamNameFilter$3Dpenguins-abc$252F'

  test('unless there is none', () => expect(failure('succeeded', execution('Succeeded'))).toBeUndefined())

  test.each([
    [
      failure('failed', failed('AlgorithmError: exit code 1', jobArn)),
      'step TrainPenguins failed: AlgorithmError: exit code 1',
      `Its job: ${jobArn}. The job's log: ${log}`,
    ],
    [
      failure('failed', failed('ResourceLimitExceeded: the account-level service limit is 0')),
      'step TrainPenguins failed: ResourceLimitExceeded: the account-level service limit is 0',
      'New accounts often have a quota of 0 for an instance type: ask for more in the Service Quotas console, or use another type.',
    ],
    [
      failure('failed', failed()),
      'step TrainPenguins failed: AWS gives no reason',
      'Open the execution in SageMaker Studio to see more.',
    ],
    [
      failure('failed', { ...execution('Failed'), failureReason: 'Unable to assume the role' }),
      'it failed: Unable to assume the role',
      'Open the execution in SageMaker Studio to see more.',
    ],
    [
      failure('stopped', execution('Stopped')),
      'someone or something else than this job stopped it',
      'CloudTrail knows who called StopPipelineExecution. Run the job again to start afresh.',
    ],
    [
      failure('timed-out', execution('Executing', step('A', { endedAt: at(1) }), step('B', { status: 'Executing' }))),
      'it is still Executing after 2 h (B)',
      `It goes on, and is billed. To follow it further run the job again, or give ${arn} to 'execution-arn'; or raise 'timeout'.`,
    ],
    [
      failure('timed-out', execution('Stopping')),
      'it is still Stopping after 2 h',
      `It goes on, and is billed. To follow it further run the job again, or give ${arn} to 'execution-arn'; or raise 'timeout'.`,
    ],
    [
      failure('no-model-package', execution('Succeeded', step('CheckRmse', { condition: 'False' }))),
      'Succeeded without a model package: the condition CheckRmse was False',
      'Nothing was registered. Train a better model, or change what the condition asks for.',
    ],
  ])('%#', (actual, happened, remedy) => {
    expect(actual).toEqual({ subject: 'pipeline penguins, execution abc123', happened, remedy })
  })
})

describe('of a state machine', () => {
  const state = (status: Execution['status'], ...steps: readonly ExecutionStep[]) => ({
    ...execution(status, ...steps),
    arn: stateExecution,
  })
  test.each([
    [
      failureOf('failed', state('Failed', step('item1 / Train', { status: 'Failed', failureReason: 'no' })), 1),
      'state item1 / Train failed: no',
      'Open the execution in the console to see more.',
    ],
    [
      failureOf('failed', state('TimedOut', step('item1 / Train', { status: 'Stopped' })), 1),
      'it ran into its own time-out (item1 / Train had not ended)',
      'Find out what took so long, or raise TimeoutSeconds of the state machine.',
    ],
    [
      failureOf('failed', state('TimedOut'), 1),
      'it ran into its own time-out',
      'Find out what took so long, or raise TimeoutSeconds of the state machine.',
    ],
    [
      failureOf('stopped', state('Stopped'), 1),
      'someone or something else than this job stopped it',
      'CloudTrail knows who called StopExecution. Run the job again to start afresh.',
    ],
  ])('%#', (actual, happened, remedy) => {
    expect(actual).toEqual({ subject: 'state machine purchases, execution gh-1', happened, remedy })
  })
})

describe('a step is told in one line', () => {
  test.each([
    [step('Train', { status: 'Executing', startedAt: at(0) }), 'Train Executing'],
    [step('Train', { startedAt: at(0), endedAt: at(372) }), 'Train Succeeded after 6 min 12 s'],
    [step('Train', { startedAt: at(0), endedAt: at(1), cached: true }), 'Train Succeeded from the cache'],
    [step('Train', { status: 'Executing', attempts: 2 }), 'Train Executing, attempt 2'],
    [step('Check', { condition: 'False' }), 'Check Succeeded: the condition was False'],
    [step('Register', { modelPackageArn: packageArn }), `Register Succeeded: ${packageArn}`],
    [
      step('Train', { status: 'Failed', failureReason: 'no', startedAt: at(0), endedAt: at(3) }),
      'Train Failed after 3 s: no',
    ],
  ])('%#', (seen, line) => expect(describeStep(seen)).toBe(line))
})

describe('links into the console', () => {
  const job = (kind: string, partition = 'aws') =>
    jobLinks(`arn:${partition}:sagemaker:eu-west-1:111122223333:${kind}/a`)
  test('an execution leads to Studio', () => {
    expect(executionUrl(arn)).toBe(
      'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/studio-landing',
    )
    expect(executionUrl(arn.replace('arn:aws:', 'arn:aws-iso:'))).toBeUndefined()
    expect(executionUrl('no ARN')).toBeUndefined()
  })
  test('a job has its page, and most have a log', () => {
    expect(job('processing-job', 'aws-cn')).toEqual({
      kind: 'processing job',
      jobUrl: 'https://eu-west-1.console.amazonaws.cn/sagemaker/home?region=eu-west-1#/processing-jobs/a',
      logUrl:
        'https://eu-west-1.console.amazonaws.cn/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FProcessingJobs$3FlogStreamNameFilter$3Da$252F',
    })
    expect(job('hyper-parameter-tuning-job')).toMatchObject({ kind: 'hyper parameter tuning job', logUrl: undefined })
    expect(job('endpoint')).toBeUndefined()
    expect(job('training-job', 'aws-iso')).toBeUndefined()
    expect(jobLinks('no ARN')).toBeUndefined()
  })
})
