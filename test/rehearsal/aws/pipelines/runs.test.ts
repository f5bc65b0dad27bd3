import { execFileSync } from 'node:child_process'
import { setTimeout as realDelay } from 'node:timers/promises'
import {
  DescribeModelPackageCommand,
  DescribeProcessingJobCommand,
  DescribeTrainingJobCommand,
  ListPipelineExecutionStepsCommand,
  RetryPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { startMs } from '../rehearse.ts'
import {
  check,
  pipelineOf,
  processing,
  prepare,
  register,
  sealPipelines,
  train,
  measure,
  wholePipeline,
} from './seals.ts'
import { bucket, linesOf } from './small-image.ts'

const last = (arn: string | undefined) => arn?.split('/').at(-1) ?? ''

test('a pipeline makes a registered model package out of data, by programs that really ran', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const arn = await seals.start()

  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Succeeded', PipelineExecutionArn: arn })

  const steps = await seals.steps(arn)
  expect(steps.map(({ StepName, StepStatus }) => [StepName, StepStatus])).toEqual(
    ['Prepare', 'Train', 'Measure', 'Check', 'Register'].map((name) => [name, 'Succeeded']),
  )
  expect(steps[3]?.Metadata).toEqual({ Condition: { Outcome: 'True' } })
  const modelPackageArn = steps[4]?.Metadata?.RegisterModel?.Arn
  const modelPackage = await seals.sagemaker.send(
    new DescribeModelPackageCommand({ ModelPackageName: modelPackageArn }),
  )
  expect(modelPackage).toMatchObject({
    ModelPackageGroupName: 'seals',
    ModelPackageVersion: 1,
    ModelApprovalStatus: 'PendingManualApproval',
    MetadataProperties: { CommitId: 'c0ffee', GeneratedBy: arn },
  })

  const TrainingJobName = last(steps[1]?.Metadata?.TrainingJob?.Arn)
  const job = await seals.sagemaker.send(new DescribeTrainingJobCommand({ TrainingJobName }))
  expect(job).toMatchObject({ TrainingJobStatus: 'Completed', TrainingTimeInSeconds: 60 })
  const { key } = seals.world.objects.parse(job.ModelArtifacts?.S3ModelArtifacts ?? '')
  const model = execFileSync('tar', ['-xOzf', seals.world.objects.file(bucket, key), './model.json'], {
    encoding: 'utf8',
  })
  expect(JSON.parse(model)).toEqual({ mean: 4, settings: { depth: '3' } })
  expect(linesOf(seals.aws, '/aws/sagemaker/ProcessingJobs')).toEqual([
    'prepared 3 rows of seals.txt',
    'measuring for seals',
  ])
  expect(seals.clock.now() - startMs).toBeGreaterThan(180_000)
})

test('a condition that does not hold: Succeeded, and nothing registered', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const arn = await seals.start({ MaxRmse: '0.3' })
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
  expect((await seals.steps(arn)).at(-1)).toMatchObject({
    StepName: 'Check',
    Metadata: { Condition: { Outcome: 'False' } },
  })
  expect([...seals.state.modelPackages.keys()]).toEqual([])
})

test('a Fail step ends the execution with its message', async () => {
  await using seals = await sealPipelines()
  const ErrorMessage = { 'Std:Join': { On: ' ', Values: ['rmse above', { Get: 'Parameters.MaxRmse' }] } }
  await seals.create(
    pipelineOf([
      prepare,
      train,
      measure,
      check([register], [{ Name: 'TooBad', Type: 'Fail', Arguments: { ErrorMessage } }]),
    ]),
  )
  const arn = await seals.start({ MaxRmse: '0.3' })
  expect(await seals.finish(arn)).toMatchObject({
    PipelineExecutionStatus: 'Failed',
    FailureReason: 'Step failure: One or multiple steps failed.',
  })
  expect((await seals.steps(arn)).at(-1)).toMatchObject({
    StepStatus: 'Failed',
    FailureReason: 'rmse above 0.3',
    Metadata: { Fail: { ErrorMessage: 'rmse above 0.3' } },
  })
})

const failing = {
  ...train,
  Arguments: { ...(train['Arguments'] as object), HyperParameters: { fail: { Get: 'Parameters.Fail' } } },
}

test('a program that fails tells why: in its job, its step, its log; nothing after it begins', async () => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([prepare, failing, measure, processing('Unrelated', 'prepare.py')]))
  const arn = await seals.start({ Fail: 'no food' }, { ParallelismConfiguration: { MaxParallelExecutionSteps: 1 } })
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Failed' })

  const [, step, ...later] = await seals.steps(arn)
  expect(step).toMatchObject({
    StepName: 'Train',
    StepStatus: 'Failed',
    FailureReason: 'ClientError: AlgorithmError: seals: no food, exit code: 1',
  })
  expect(later).toEqual([])
  const TrainingJobName = last(step?.Metadata?.TrainingJob?.Arn)
  expect(await seals.sagemaker.send(new DescribeTrainingJobCommand({ TrainingJobName }))).toMatchObject({
    TrainingJobStatus: 'Failed',
    FailureReason: 'AlgorithmError: seals: no food, exit code: 1',
  })
  expect(linesOf(seals.aws, '/aws/sagemaker/TrainingJobs')).toEqual(['training failed: no food'])
  const [stream] = seals.state.logGroups.get('/aws/sagemaker/TrainingJobs')?.streams.keys() ?? []
  expect(stream).toMatch(new RegExp(`^${TrainingJobName}/algo-1-\\d{10}$`))
})

test('data that is not there fails the job before its program starts', async () => {
  await using seals = await sealPipelines()
  const elsewhere = JSON.parse(JSON.stringify(prepare).replace('/raw', '/gone')) as typeof prepare
  await seals.create(pipelineOf([elsewhere]))
  const arn = await seals.start()
  await seals.finish(arn)
  const [step] = await seals.steps(arn)
  expect(step?.FailureReason).toContain(`No S3 objects found under S3 URL "s3://${bucket}/gone"`)
  expect(linesOf(seals.aws, '/aws/sagemaker/ProcessingJobs')).toEqual([])
})

test('a step fails on demand, and a retry takes up the execution where it failed', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  seals.faults.inject({ kind: 'step-failure', pipeline: 'seals', step: 'Measure', reason: 'disk full', times: 1 })
  const arn = await seals.start()
  await seals.finish(arn)
  const [prepared, trained, failed] = await seals.steps(arn)
  expect(failed).toMatchObject({
    StepName: 'Measure',
    StepStatus: 'Failed',
    FailureReason: 'ClientError: AlgorithmError: disk full, exit code: 1',
  })
  const ProcessingJobName = last(failed?.Metadata?.ProcessingJob?.Arn)
  expect(await seals.sagemaker.send(new DescribeProcessingJobCommand({ ProcessingJobName }))).toMatchObject({
    ProcessingJobStatus: 'Failed',
  })

  await seals.sagemaker.send(new RetryPipelineExecutionCommand({ PipelineExecutionArn: arn }))
  const { PipelineExecutionStatus, FailureReason } = await seals.finish(arn)
  expect([PipelineExecutionStatus, FailureReason]).toEqual(['Succeeded', undefined])
  const [preparedStill, trainedStill, ...again] = await seals.steps(arn)
  expect([preparedStill, trainedStill]).toEqual([prepared, trained])
  expect(again.map(({ StepStatus }) => StepStatus)).toEqual(['Succeeded', 'Succeeded', 'Succeeded'])
})

test('stopping is asynchronous, reaches the running program, and starts nothing more', async () => {
  await using seals = await sealPipelines()
  await seals.create(pipelineOf([processing('Wait', 'wait.py'), processing('Later', 'wait.py')]))
  const arn = await seals.start({}, { ParallelismConfiguration: { MaxParallelExecutionSteps: 1 } })
  const log = () => linesOf(seals.aws, '/aws/sagemaker/ProcessingJobs')
  while (log().length === 0) await realDelay(10)

  await seals.sagemaker.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn }))
  expect(await seals.describe(arn)).toMatchObject({ PipelineExecutionStatus: 'Stopping' })
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Stopped' })

  expect(log()).toEqual(['waiting', 'told to stop'])
  const steps = await seals.steps(arn)
  expect(steps.map(({ StepName, StepStatus }) => [StepName, StepStatus])).toEqual([['Wait', 'Stopped']])
  await expect(
    seals.sagemaker.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn })),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('in status Stopped'),
  })
})

test.each([
  ['side by side', undefined, 60],
  ['one after the other when only one may run', { MaxParallelExecutionSteps: 1 }, 120],
])('steps that need nothing of each other run %s', async (_name, ParallelismConfiguration, seconds) => {
  await using seals = await sealPipelines()
  const other = { ...(JSON.parse(JSON.stringify(prepare)) as object), Name: 'Other' }
  await seals.create(pipelineOf([prepare, other]))
  const arn = await seals.start({}, { ParallelismConfiguration })
  await seals.finish(arn)
  const ends = (await seals.steps(arn)).map(({ EndTime }) => EndTime?.getTime() ?? 0)
  expect((Math.max(...ends) - startMs) / 1000).toBe(seconds)
})

test('a cached step of an earlier execution stands in for an equal one', async () => {
  await using seals = await sealPipelines()
  const fixed = JSON.parse(
    JSON.stringify(prepare).replace('{"Get":"Execution.PipelineExecutionId"}', '"cached"'),
  ) as typeof prepare
  await seals.create(pipelineOf([{ ...fixed, CacheConfig: { Enabled: true, ExpireAfter: 'PT1H' } }]))
  const first = await seals.start()
  await seals.finish(first)
  const second = await seals.start()
  await seals.finish(second)
  const [[made], [cached]] = [await seals.steps(first), await seals.steps(second)]
  expect(cached).toMatchObject({
    StepStatus: 'Succeeded',
    CacheHitResult: { SourcePipelineExecutionArn: first },
    Metadata: made?.Metadata,
  })
  await seals.clock.sleep(3_700_000)
  const third = await seals.start()
  await seals.finish(third)
  expect((await seals.steps(third))[0]?.CacheHitResult).toBeUndefined()
})

test('steps come in pages, the newest first unless asked otherwise', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const PipelineExecutionArn = await seals.start()
  await seals.finish(PipelineExecutionArn)
  const names: (string | undefined)[][] = []
  let NextToken: string | undefined
  do {
    const page = await seals.sagemaker.send(
      new ListPipelineExecutionStepsCommand({ PipelineExecutionArn, MaxResults: 2, NextToken }),
    )
    names.push((page.PipelineExecutionSteps ?? []).map(({ StepName }) => StepName))
    NextToken = page.NextToken
  } while (NextToken !== undefined)
  expect(names).toEqual([['Register', 'Check'], ['Measure', 'Train'], ['Prepare']])
})
