import {
  DescribeProcessingJobCommand,
  ListPipelineExecutionStepsCommand,
  SendPipelineExecutionStepFailureCommand,
  SendPipelineExecutionStepSuccessCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-sagemaker'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'
import { longPipeline } from './long-pipeline.ts'
import { pipelineOf, processing, sealPipelines } from './seals.ts'

const get = (path: string) => ({ Get: path })
const quick = (name: string, more: object = {}) =>
  processing(name, '', more as Readonly<Record<string, unknown>>, {
    AppSpecification: { ImageUri: get('Parameters.Image'), ContainerEntrypoint: ['true'] },
  })
const retryPolicy = (...ExceptionType: string[]) => ({
  RetryPolicies: [{ ExceptionType, IntervalSeconds: 30, BackoffRate: 2, MaxAttempts: 2 }],
})

test('a step is tried again as its policy says: Starting while it waits, then Executing with another job', async () => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([quick('Prepare', retryPolicy('SageMaker.CAPACITY_ERROR'))]))
  const reason =
    'CapacityError: Unable to provision requested ML compute capacity. Please retry using a different type.'
  seals.faults.inject({ kind: 'step-failure', pipeline: 'seals', step: 'Prepare', reason, times: 2 })
  const arn = await seals.start()
  const seen: string[] = []
  for (
    let status = 'Executing';
    status === 'Executing';
    status = (await seals.describe(arn)).PipelineExecutionStatus ?? ''
  ) {
    const [step] = await seals.steps(arn)
    const state = `${step?.StepStatus} ${step?.AttemptCount}`
    if (state !== seen.at(-1)) seen.push(state)
    await seals.clock.sleep(10_000)
  }
  const [step] = await seals.steps(arn)
  expect([...seen, `${step?.StepStatus} ${step?.AttemptCount}`]).toEqual([
    ...['Executing 1', 'Starting 1', 'Executing 2', 'Starting 2', 'Executing 3', 'Succeeded 3'],
  ])
  expect(step?.FailureReason).toBeUndefined()
  expect((step?.EndTime?.getTime() ?? 0) - startMs).toBe((60 + 30 + 60 + 60 + 60) * 1_000)
  const jobs = [...seals.state.processingJobs.values()]
  expect(jobs.map(({ FailureReason }) => FailureReason)).toEqual([reason, reason, undefined])
  expect(step?.Metadata?.ProcessingJob?.Arn).toBe(jobs[2]?.ProcessingJobArn)
})

test.each([
  ['when the failure is none that the policy names', 'disk full', 1],
  ['when the policy is used up', 'InternalServerError: We encountered an internal error. Please try again.', 3],
])('a step stays failed %s', async (_name, reason, attempts) => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([quick('Prepare', retryPolicy('SageMaker.JOB_INTERNAL_ERROR'))]))
  seals.faults.inject({ kind: 'step-failure', pipeline: 'seals', step: 'Prepare', reason })
  const arn = await seals.start()
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Failed' })
  expect(await seals.steps(arn)).toMatchObject([{ StepStatus: 'Failed', AttemptCount: attempts }])
})

test('what a service refuses for a moment is tried again too', async () => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([quick('Prepare', retryPolicy('Step.THROTTLING'))]))
  const error = { name: 'ThrottlingException', message: 'Rate exceeded' }
  seals.faults.inject({ kind: 'request', operation: 'CreateProcessingJob', error, times: 1 })
  const arn = await seals.start()
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
  expect(await seals.steps(arn)).toMatchObject([{ AttemptCount: 2 }])
})

test.each([
  ['no type', [{ MaxAttempts: 1 }], 'ExceptionType names at least one type'],
  ['an unknown type', [{ ExceptionType: ['Step.BAD_LUCK'] }], 'unknown exception type Step.BAD_LUCK'],
])('a retry policy is refused: %s', async (_name, RetryPolicies, message) => {
  await using seals = await sealPipelines()
  await expect(seals.create(pipelineOf([quick('Prepare', { RetryPolicies })]))).rejects.toThrow(message)
})

const queue = 'https://sqs.eu-west-1.amazonaws.com/111122223333/vets'
const ask = {
  Name: 'AskVet',
  Type: 'Callback',
  SqsQueueUrl: queue,
  Arguments: { seal: 'Nelson' },
  OutputParameters: [{ OutputName: 'weight', OutputType: 'Integer' }],
}
const tell = {
  Name: 'Tell',
  Type: 'Fail',
  Arguments: {
    ErrorMessage: { 'Std:Join': { On: ' ', Values: ['weighs', get("Steps.AskVet.OutputParameters['weight']")] } },
  },
}

async function asked() {
  const seals = await sealPipelines()
  await seals.create(pipelineOf([ask, tell]))
  const arn = await seals.start()
  await seals.clock.sleep(3_600_000)
  const [step] = await seals.steps(arn)
  const CallbackToken = step?.Metadata?.Callback?.CallbackToken ?? ''
  return { seals, arn, step, CallbackToken }
}

test('a Callback step is Executing until somebody answers, and later steps see the answer', async () => {
  const { seals, arn, step, CallbackToken } = await asked()
  await using _ = seals.aws
  expect(step).toMatchObject({ StepStatus: 'Executing', Metadata: { Callback: { SqsQueueUrl: queue } } })
  expect(seals.state.callbacks.get(CallbackToken)?.messages).toEqual([
    { token: CallbackToken, pipelineExecutionArn: arn, arguments: { seal: 'Nelson' } },
  ])
  const OutputParameters = [{ Name: 'weight', Value: '212' }]
  const answer = new SendPipelineExecutionStepSuccessCommand({ CallbackToken, OutputParameters })
  expect(await seals.sagemaker.send(answer)).toMatchObject({ PipelineExecutionArn: arn })
  await seals.finish(arn)
  expect(await seals.steps(arn)).toMatchObject([
    { StepStatus: 'Succeeded', Metadata: { Callback: { OutputParameters } } },
    { FailureReason: 'weighs 212' },
  ])
})

test.each([
  ['no answer to what it declares', [], 'output parameter weight of step AskVet is missing'],
  [
    'text for a number',
    [{ Name: 'weight', Value: 'heavy' }],
    "output parameter weight of step AskVet is no Integer: 'heavy'",
  ],
])('a Callback step fails: %s', async (_name, OutputParameters, reason) => {
  const { seals, arn, CallbackToken } = await asked()
  await using _ = seals.aws
  await seals.sagemaker.send(new SendPipelineExecutionStepSuccessCommand({ CallbackToken, OutputParameters }))
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Failed' })
  expect((await seals.steps(arn))[0]?.FailureReason).toBe(`ClientError: ${reason}`)
})

test('a Callback step fails with the reason given; a token that nobody was given is not found', async () => {
  const { seals, arn, CallbackToken } = await asked()
  await using _ = seals.aws
  const answer = { CallbackToken, FailureReason: 'the seal swam away' }
  await expect(
    seals.sagemaker.send(new SendPipelineExecutionStepFailureCommand({ ...answer, CallbackToken: 'abcdefghij' })),
  ).rejects.toMatchObject({ name: 'ResourceNotFound' })
  await seals.sagemaker.send(new SendPipelineExecutionStepFailureCommand(answer))
  await seals.finish(arn)
  expect((await seals.steps(arn))[0]).toMatchObject({ StepStatus: 'Failed', FailureReason: 'the seal swam away' })
})

test('a stop tells the queue, and waits for the answer', async () => {
  const { seals, arn, CallbackToken } = await asked()
  await using _ = seals.aws
  await seals.sagemaker.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn }))
  await seals.clock.sleep(3_600_000)
  expect(await seals.describe(arn)).toMatchObject({ PipelineExecutionStatus: 'Stopping' })
  expect(seals.state.callbacks.get(CallbackToken)?.messages.at(-1)).toMatchObject({ status: 'Stopping' })
  await seals.sagemaker.send(new SendPipelineExecutionStepFailureCommand({ CallbackToken }))
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Stopped' })
  expect(await seals.steps(arn)).toMatchObject([{ StepName: 'AskVet', StepStatus: 'Stopped' }])
})

const FunctionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:weigh'
const weigh = { ...ask, Type: 'Lambda', SqsQueueUrl: undefined, FunctionArn }

test('a Lambda step calls what a test has registered', async () => {
  await using seals = await sealPipelines({ pace: { stepMs: (_, step) => (step === 'AskVet' ? 90_000 : undefined) } })
  seals.state.lambdaFunctions.set('weigh', (event) => ({ weight: JSON.stringify(event).length }))
  await seals.create(pipelineOf([weigh, tell]))
  const arn = await seals.start()
  await seals.finish(arn)
  const [step, told] = await seals.steps(arn)
  expect(step?.Metadata?.Lambda).toEqual({ Arn: FunctionArn, OutputParameters: [{ Name: 'weight', Value: '17' }] })
  expect((step?.EndTime?.getTime() ?? 0) - startMs).toBe(90_000)
  expect(told?.FailureReason).toBe('weighs 17')
})

test.each([
  ['a function that throws', () => Promise.reject(new Error('the scales broke')), 'the scales broke'],
  ['a function that is not there', undefined, `Function not found: ${FunctionArn} `],
])('a Lambda step fails: %s', async (_name, called, reason) => {
  await using seals = await sealPipelines()
  if (called !== undefined) seals.state.lambdaFunctions.set('weigh', called)
  await seals.create(pipelineOf([weigh]))
  const arn = await seals.start()
  await seals.finish(arn)
  expect((await seals.steps(arn))[0]?.FailureReason).toContain(`ClientError: ${reason}`)
})

test('a step takes as long as the pace says, without a process that lives so long', async () => {
  await using seals = await sealPipelines({
    pace: { stepMs: (pipeline, step) => (pipeline === 'seals' && step === 'Long' ? 5_400_000 : undefined) },
  })
  await seals.create(pipelineOf([quick('Long'), quick('Short', { DependsOn: ['Long'] })]))
  const arn = await seals.start()
  await seals.clock.sleep(5_399_000)
  expect(await seals.steps(arn)).toMatchObject([{ StepName: 'Long', StepStatus: 'Executing' }])
  await seals.finish(arn)
  const [long, short] = await seals.steps(arn)
  expect(long?.EndTime?.getTime()).toBe(startMs + 5_400_000)
  expect(short?.EndTime?.getTime()).toBe(startMs + 5_460_000)
  const ProcessingJobName = long?.Metadata?.ProcessingJob?.Arn?.split('/').at(-1)
  const job = await seals.sagemaker.send(new DescribeProcessingJobCommand({ ProcessingJobName }))
  expect(job.ProcessingEndTime?.getTime()).toBe(startMs + 5_400_000)
})

test('forty steps in four lanes take two hours', async () => {
  const long = longPipeline()
  await using aws = await rehearse({ pace: { stepMs: long.stepMs } })
  await long.create(aws)
  const sagemaker = new SageMakerClient(aws.client)
  const { PipelineExecutionArn } = await sagemaker.send(new StartPipelineExecutionCommand({ PipelineName: long.name }))
  await aws.clock.sleep(2 * 3_600_000 + 1_000)
  const { PipelineExecutionSteps: steps = [] } = await sagemaker.send(
    new ListPipelineExecutionStepsCommand({ PipelineExecutionArn, MaxResults: 100 }),
  )
  expect(steps.map(({ StepStatus }) => StepStatus)).toEqual(Array.from({ length: 40 }, () => 'Succeeded'))
  expect(Math.max(...steps.map(({ EndTime }) => EndTime?.getTime() ?? 0)) - startMs).toBeCloseTo(2 * 3_600_000, -3)
  expect(new Set(steps.map(({ StartTime, EndTime }) => Number(EndTime) - Number(StartTime))).size).toBeGreaterThan(10)
})
