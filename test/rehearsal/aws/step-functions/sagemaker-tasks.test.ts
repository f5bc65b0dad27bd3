import { DescribeTrainingJobCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { StopExecutionCommand } from '@aws-sdk/client-sfn'
import { expect, test } from '@jest/globals'
import { bucket, pushPrograms, roleArn } from '../pipelines/small-image.ts'
import { lineOf, machineRole, rehearseMachine } from './machines.ts'

const program = `
import os, pathlib, sys
base = pathlib.Path(os.environ["SAGEMAKER_BASE_DIR"])
if os.environ.get("MOOD") == "bad":
    (base / "output").mkdir(exist_ok=True)
    (base / "output" / "failure").write_text("the loss is NaN")
    sys.exit(1)
(base / "model" / "model.txt").write_text("trained")
`

const trainSync = 'arn:aws:states:::sagemaker:createTrainingJob.sync'

const training = async (aws: Parameters<typeof pushPrograms>[0]) => ({
  Type: 'Task',
  Resource: trainSync,
  Parameters: {
    'TrainingJobName.$': '$.job',
    RoleArn: roleArn,
    AlgorithmSpecification: {
      TrainingImage: await pushPrograms(aws, { 'main.py': program }),
      TrainingInputMode: 'File',
    },
    OutputDataConfig: { S3OutputPath: `s3://${bucket}/models` },
    ResourceConfig: { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 1 },
    StoppingCondition: { MaxRuntimeInSeconds: 600 },
    'Environment.$': '$.environment',
  },
  End: true,
})

const rehearseTraining = (more: object = {}) =>
  rehearseMachine(async (aws) => ({ StartAt: 'Train', States: { Train: { ...(await training(aws)), ...more } } }))

const arn = 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/job-1'
const calm = { job: 'job-1', environment: {} }
const bad = { job: 'job-1', environment: { MOOD: 'bad' } }

test('a .sync task is the job: submitted, followed to its end, its description the result', async () => {
  await using machine = await rehearseTraining()
  const { status, output } = await machine.run(calm)
  expect([status, output]).toEqual([
    'SUCCEEDED',
    expect.objectContaining({
      TrainingJobArn: arn,
      TrainingJobStatus: 'Completed',
      ModelArtifacts: { S3ModelArtifacts: `s3://${bucket}/models/job-1/output/model.tar.gz` },
      CreationTime: expect.any(Number),
    }),
  ])
  const history = await machine.history('run-1')
  expect(history.map(lineOf)).toEqual([
    '1 <- 0 ExecutionStarted',
    '2 <- 0 TaskStateEntered Train',
    '3 <- 2 TaskScheduled',
    '4 <- 3 TaskStarted',
    '5 <- 4 TaskSubmitted',
    '6 <- 5 TaskSucceeded',
    '7 <- 6 TaskStateExited Train',
    '8 <- 7 ExecutionSucceeded',
  ])
  const about = { resourceType: 'sagemaker', resource: 'createTrainingJob.sync' }
  const [, , scheduled, , submitted] = history
  expect(scheduled?.taskScheduledEventDetails).toMatchObject({
    ...about,
    region: 'eu-west-1',
    parameters: expect.stringContaining('"TrainingJobName":"job-1"'),
  })
  const { output: answer = '', ...shown } = submitted?.taskSubmittedEventDetails ?? {}
  expect(shown).toEqual({ ...about, outputDetails: { truncated: false } })
  expect(JSON.parse(answer)).toMatchObject({ TrainingJobArn: arn, SdkHttpMetadata: { HttpStatusCode: 200 } })
  const role = machineRole.replace('iam', 'sts').replace('role', 'assumed-role')
  expect(machine.aws.journal.entries.filter(({ principal }) => principal === `${role}/run-1`)).toMatchObject([
    { operation: 'CreateTrainingJob' },
    { operation: 'DescribeTrainingJob', input: { TrainingJobName: 'job-1' } },
  ])
})

test('a job that fails is States.TaskFailed, and the cause is the job', async () => {
  await using machine = await rehearseTraining()
  const { status, error, cause = '' } = await machine.run(bad)
  expect([status, error, JSON.parse(cause)]).toEqual([
    'FAILED',
    'States.TaskFailed',
    expect.objectContaining({
      TrainingJobName: 'job-1',
      TrainingJobStatus: 'Failed',
      FailureReason: 'AlgorithmError: the loss is NaN, exit code: 1',
    }),
  ])
  const types = (await machine.history('run-1')).map(({ type }) => type)
  expect(types.slice(-3)).toEqual(['TaskSubmitted', 'TaskFailed', 'ExecutionFailed'])
})

test('a request that SageMaker refuses fails the task in the words of the SDK', async () => {
  await using machine = await rehearseTraining()
  await machine.run(calm)
  expect(await machine.run(calm, { name: 'again' })).toMatchObject({
    error: 'SageMaker.ResourceInUseException',
    cause: expect.stringMatching(
      /^Training job names must be unique.*\(Service: AmazonSageMaker; Status Code: 400; Error Code: ResourceInUse; Request ID: .*; Proxy: null\)$/,
    ),
  })
  const types = (await machine.history('again')).map(({ type }) => type)
  expect(types.slice(-2)).toEqual(['TaskSubmitFailed', 'ExecutionFailed'])
})

test('who stops the execution stops its job', async () => {
  await using machine = await rehearseTraining()
  const { aws, sfn } = machine
  await machine.start('run-1', calm)
  await aws.clock.sleep(10_000)
  await sfn.send(new StopExecutionCommand({ executionArn: machine.arnOf('run-1') }))
  await aws.clock.sleep(20_000)
  const sagemaker = new SageMakerClient(aws.client)
  const { TrainingJobStatus } = await sagemaker.send(new DescribeTrainingJobCommand({ TrainingJobName: 'job-1' }))
  expect(TrainingJobStatus).toBe('Stopped')
  expect((await machine.history('run-1')).at(-1)?.type).toBe('ExecutionAborted')
})

test('the job of an iteration that is aborted is stopped', async () => {
  await using machine = await rehearseMachine(async (aws) => ({
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Train', States: { Train: await training(aws) } },
        End: true,
      },
    },
  }))
  expect(await machine.run([calm, { job: 'not a name', environment: 7 }])).toMatchObject({ status: 'FAILED' })
  expect(machine.aws.state.trainingJobs.get('job-1')?.TrainingJobStatus).toBe('Stopped')
})

test('a task that takes longer than TimeoutSeconds gives up its job', async () => {
  await using machine = await rehearseTraining({ TimeoutSeconds: 30, HeartbeatSeconds: 20 })
  expect(await machine.run(calm)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  expect(machine.aws.state.trainingJobs.get('job-1')?.TrainingJobStatus).toBe('Stopped')
  const [, , scheduled, , , timedOut] = await machine.history('run-1')
  expect(scheduled?.taskScheduledEventDetails).toMatchObject({ timeoutInSeconds: 30, heartbeatInSeconds: 20 })
  expect(timedOut).toMatchObject({
    type: 'TaskTimedOut',
    taskTimedOutEventDetails: { resourceType: 'sagemaker', error: 'States.Timeout' },
  })
  expect(timedOut?.taskTimedOutEventDetails).not.toHaveProperty('cause')
})

test('without .sync a task ends with the request', async () => {
  await using machine = await rehearseTraining({ Resource: trainSync.replace('.sync', '') })
  const { output } = await machine.run(calm, { ms: 1_000 })
  expect(output).toMatchObject({ TrainingJobArn: arn, SdkResponseMetadata: { RequestId: expect.any(String) } })
  await machine.aws.clock.sleep(60_000)
})

test('aws-sdk tasks are plain calls: times as texts, errors by the other SDK', async () => {
  const describe = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:sagemaker:describeModel', End: true }
  await using machine = await rehearseMachine({
    StartAt: 'List',
    States: {
      List: {
        ...describe,
        Resource: 'arn:aws:states:::aws-sdk:sagemaker:listModels',
        Parameters: {},
        ResultPath: '$.all',
        End: false,
        Next: 'Describe',
      },
      Describe: { ...describe, Parameters: { ModelName: 'seal' } },
    },
  })
  expect(await machine.run({})).toMatchObject({
    error: 'SageMaker.SageMakerException',
    cause: expect.stringMatching(
      /^Could not find model .*\(Service: SageMaker, Status Code: 400, Request ID: [\w-]+\)$/,
    ),
  })
  const [, , scheduled] = await machine.history('run-1')
  expect(scheduled?.taskScheduledEventDetails).toMatchObject({
    resourceType: 'aws-sdk:sagemaker',
    resource: 'listModels',
  })
})

test('a resource that nothing here stands for fails the execution with its name', async () => {
  await using machine = await rehearseMachine({
    StartAt: 'Send',
    States: {
      Send: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sns:publish',
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Send' }],
        End: true,
      },
    },
  })
  expect(await machine.run({})).toMatchObject({
    status: 'FAILED',
    error: 'States.Runtime',
    cause:
      "An error occurred while executing the state 'Send' (entered at the event id #2). The resource 'arn:aws:states:::sns:publish' is not rehearsed by this local AWS",
  })
})
