import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { awsError } from '../../rehearsal/aws/aws-error.ts'
import { define } from '../../rehearsal/aws/service-definition.ts'
import { jobs } from '../../src/aws/jobs.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { sealPipelines, wholePipeline } from '../rehearsal/aws/pipelines/seals.ts'
import { bucket } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse, rehearseParts } from '../rehearsal/aws/rehearse.ts'

const arn = (kind: string, name: string) => `arn:aws:sagemaker:eu-west-1:111122223333:${kind}/${name}`

test('the jobs of a pipeline: what they left, and where they wrote', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  const execution = await seals.start()
  const { find } = jobs(seals.sagemaker)
  await seals.clock.sleep(1)
  const [begun] = await seals.steps(execution)
  expect(await find(begun?.Metadata?.ProcessingJob?.Arn ?? '')).toMatchObject({ status: 'InProgress', artifacts: [] })

  await seals.finish(execution)
  const [prepare, train] = await seals.steps(execution)
  const preparing = prepare?.Metadata?.ProcessingJob?.Arn ?? ''
  const training = train?.Metadata?.TrainingJob?.Arn ?? ''
  const name = training.replace(/^.*\//, '')
  expect(await find(training)).toEqual({
    status: 'Completed',
    failureReason: undefined,
    exitMessage: undefined,
    artifacts: [{ name: 'model', uri: `s3://${bucket}/models/${name}/output/model.tar.gz` }],
  })
  const id = execution.replace(/^.*\//, '')
  expect(await find(preparing)).toMatchObject({
    artifacts: [{ name: 'doubled', uri: `s3://${bucket}/runs/${id}/doubled` }],
  })
})

test('a job that failed says why, and left nothing', async () => {
  await using seals = await sealPipelines()
  await seals.create(wholePipeline)
  seals.faults.inject({ kind: 'step-failure', pipeline: 'seals', step: 'Train', reason: 'no fish' })
  const execution = await seals.start()
  await seals.finish(execution)
  const failed = (await seals.steps(execution)).find(({ StepStatus }) => StepStatus === 'Failed')
  expect(await jobs(seals.sagemaker).find(failed?.Metadata?.TrainingJob?.Arn ?? '')).toMatchObject({
    status: 'Failed',
    failureReason: 'AlgorithmError: no fish, exit code: 1',
    artifacts: [],
  })
})

describe('jobs that the local AWS does not run', () => {
  const OutputDataConfig = { S3OutputPath: 's3://penguins/automl' }
  const CreationTime = new Date(0)
  const sageMaker = define.SageMaker({
    DescribeTransformJob: ({ TransformJobName }) => ({
      TransformJobName,
      TransformJobArn: arn('transform-job', TransformJobName),
      TransformJobStatus: 'Completed',
      CreationTime,
      ModelName: 'penguins',
      TransformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://penguins/in' } } },
      TransformOutput: { S3OutputPath: 's3://penguins/out' },
      TransformResources: { InstanceCount: 1, InstanceType: 'ml.m5.large' },
    }),
    DescribeHyperParameterTuningJob: ({ HyperParameterTuningJobName }) => ({
      HyperParameterTuningJobName,
      HyperParameterTuningJobArn: arn('hyper-parameter-tuning-job', HyperParameterTuningJobName),
      HyperParameterTuningJobConfig: { Strategy: 'Bayesian', ResourceLimits: { MaxParallelTrainingJobs: 1 } },
      HyperParameterTuningJobStatus: 'Completed',
      CreationTime,
      TrainingJobStatusCounters: {},
      ObjectiveStatusCounters: {},
      ...(HyperParameterTuningJobName === 'fruitful' && {
        BestTrainingJob: {
          TrainingJobName: 'best',
          TrainingJobArn: arn('training-job', 'best'),
          CreationTime,
          TrainingJobStatus: 'Completed',
          TunedHyperParameters: {},
        },
      }),
    }),
    DescribeTrainingJob({ TrainingJobName }) {
      if (TrainingJobName !== 'best') throw awsError('ResourceNotFound', `${TrainingJobName}?`)
      return {
        TrainingJobName,
        TrainingJobArn: arn('training-job', 'best'),
        ModelArtifacts: { S3ModelArtifacts: 's3://penguins/best/model.tar.gz' },
        TrainingJobStatus: 'Completed',
        SecondaryStatus: 'Completed',
        AlgorithmSpecification: { TrainingInputMode: 'File' },
        ResourceConfig: { VolumeSizeInGB: 1 },
        StoppingCondition: {},
        CreationTime,
      }
    },
    DescribeAutoMLJobV2: ({ AutoMLJobName }) => ({
      AutoMLJobName,
      AutoMLJobArn: arn('automl-job', AutoMLJobName),
      AutoMLJobInputDataConfig: [],
      OutputDataConfig,
      RoleArn: 'arn:aws:iam::111122223333:role/penguins',
      CreationTime,
      LastModifiedTime: CreationTime,
      AutoMLJobStatus: 'Completed',
      AutoMLJobSecondaryStatus: 'Completed',
      BestCandidate: {
        CandidateName: 'best',
        ObjectiveStatus: 'Succeeded',
        CandidateSteps: [],
        CandidateStatus: 'Completed',
        CreationTime,
        LastModifiedTime: CreationTime,
        InferenceContainers: [{ Image: 'penguins', ModelDataUrl: 's3://penguins/automl/best/model.tar.gz' }],
      },
    }),
  })
  const people = { approve: async () => undefined, reject: async () => undefined }
  const part = { services: [sageMaker], state: {}, close: async () => undefined }

  test.each([
    ['transform-job', 'a', ['output s3://penguins/out']],
    ['hyper-parameter-tuning-job', 'fruitful', ['model s3://penguins/best/model.tar.gz']],
    ['hyper-parameter-tuning-job', 'fruitless', []],
    ['training-job', 'other', undefined],
    ['automl-job', 'a', ['model s3://penguins/automl/best/model.tar.gz', 'output s3://penguins/automl']],
  ])('%s %s', async (arnKind, name, artifacts) => {
    await using aws = await rehearseParts(() => ({ parts: [part], state: {}, people }))
    const found = await jobs(new SageMakerClient(aws.client)).find(arn(arnKind, name))
    if (found instanceof WorldError) throw found
    expect(found?.artifacts.map((artifact) => `${artifact.name} ${artifact.uri}`)).toEqual(artifacts)
  })
})

describe('there is no answer', () => {
  test.each([
    ['a training job that does not exist', arn('training-job', 'none')],
    ['a processing job that does not exist', arn('processing-job', 'none')],
    ['what is no job', arn('endpoint', 'penguins')],
  ])('for %s', async (_, jobArn) => {
    await using aws = await rehearse()
    expect(await jobs(new SageMakerClient(aws.client)).find(jobArn)).toBeUndefined()
  })

  test('where the role may not look, which the refusal says', async () => {
    await using aws = await rehearse({ allow: ['sagemaker:ListPipelineExecutionSteps'] })
    const refusal = await jobs(new SageMakerClient(aws.client)).find(arn('processing-job', 'a'))
    expect(refusal).toBeInstanceOf(WorldError)
    expect(refusal).toMatchObject({
      failure: {
        subject: 'processing job a',
        remedy: 'Add sagemaker:DescribeProcessingJob to the policy of the role that this job assumes.',
      },
    })
  })

  test('and anything else is thrown', async () => {
    await using aws = await rehearse()
    const error = { name: 'ValidationException', message: '1 validation error detected' }
    aws.faults.inject({ kind: 'request', operation: 'DescribeTrainingJob', error, times: 1 })
    await expect(jobs(new SageMakerClient(aws.client)).find(arn('training-job', 'a'))).rejects.toMatchObject({
      failure: { subject: 'training job a', happened: '1 validation error detected' },
    })
  })
})
