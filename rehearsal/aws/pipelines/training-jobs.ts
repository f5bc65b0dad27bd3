import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecondaryStatus, TrainingJobStatus } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import { packFolder } from '../containers/archive.ts'
import { listed } from '../listing.ts'
import type { InputOf, Operations, OutputOf } from '../service-definition.ts'
import type { JobFloor } from './jobs.ts'
import { type JobProgram, runJob } from './run-job.ts'

export type TrainingJob = OutputOf<'SageMaker', 'DescribeTrainingJob'>
type Input = InputOf<'SageMaker', 'CreateTrainingJob'>

const logGroup = '/aws/sagemaker/TrainingJobs'

export function createTrainingJobs(floor: JobFloor) {
  const { world, live } = floor
  const jobs = new Map<string, TrainingJob>()
  const now = () => new Date(world.clock.now())

  const find = (name: string): TrainingJob => {
    const job = jobs.get(name)
    if (job === undefined) throw awsError('ValidationException', 'Requested resource not found.')
    return job
  }

  const enter = (job: TrainingJob, status: TrainingJobStatus, secondary: SecondaryStatus) => {
    const at = now()
    const past = (job.SecondaryStatusTransitions ?? []).map((one) => ({ ...one, EndTime: one.EndTime ?? at }))
    job.TrainingJobStatus = status
    job.SecondaryStatus = secondary
    job.LastModifiedTime = at
    job.SecondaryStatusTransitions = [...past, { Status: secondary, StartTime: at }]
  }

  const run = async (job: TrainingJob, program: JobProgram, stop: AbortSignal) => {
    const startMs = world.clock.now()
    const { TrainingJobName: name = '' } = job
    const order = { program, stop, fault: floor.takeFault(name), durationMs: floor.takeDurationMs(name) }
    const verdict = await runJob(world, floor.containers, order)
    enter(job, verdict.status, verdict.status)
    job.TrainingEndTime = now()
    job.TrainingTimeInSeconds = job.BillableTimeInSeconds = Math.round((world.clock.now() - startMs) / 1000)
    if (verdict.status === 'Failed') job.FailureReason = verdict.reason
  }

  const operations = {
    CreateTrainingJob(input) {
      const arn = world.arn('sagemaker', `training-job/${input.TrainingJobName}`)
      if (jobs.has(input.TrainingJobName)) {
        throw awsError(
          'ResourceInUse',
          `Training job names must be unique within an AWS account and region, or a training job with this name already exists (${arn})`,
        )
      }
      const program = trainingProgram(floor, input, arn)
      const at = now()
      const { Tags, SessionChainingConfig: _, ...described } = input
      const job: TrainingJob = {
        ...described,
        TrainingJobArn: arn,
        ModelArtifacts: { S3ModelArtifacts: artifactsUri(input) },
        TrainingJobStatus: 'InProgress',
        SecondaryStatus: 'Starting',
        StoppingCondition: input.StoppingCondition ?? { MaxRuntimeInSeconds: 86_400 },
        CreationTime: at,
        TrainingStartTime: at,
      }
      jobs.set(input.TrainingJobName, job)
      world.tags.set(arn, Tags)
      enter(job, 'InProgress', 'Training')
      const stop = new AbortController()
      live.set(arn, { stop, ended: run(job, program, stop.signal) })
      return { TrainingJobArn: arn }
    },
    DescribeTrainingJob: ({ TrainingJobName }) => find(TrainingJobName),
    StopTrainingJob({ TrainingJobName }) {
      const job = find(TrainingJobName)
      if (job.TrainingJobStatus !== 'InProgress') {
        throw awsError(
          'ValidationException',
          `The request was rejected because the training job is in status ${job.TrainingJobStatus}.`,
        )
      }
      enter(job, 'Stopping', 'Stopping')
      live.get(job.TrainingJobArn ?? '')?.stop.abort()
      return {}
    },
    ListTrainingJobs(input) {
      const { items, NextToken } = listed([...jobs.values()], input, {
        name: (job) => job.TrainingJobName,
        status: (job) => job.TrainingJobStatus,
        created: (job) => job.CreationTime,
        modified: (job) => job.LastModifiedTime,
      })
      return {
        NextToken,
        TrainingJobSummaries: items.map((job) => ({
          TrainingJobName: job.TrainingJobName,
          TrainingJobArn: job.TrainingJobArn,
          CreationTime: job.CreationTime,
          TrainingEndTime: job.TrainingEndTime,
          LastModifiedTime: job.LastModifiedTime,
          TrainingJobStatus: job.TrainingJobStatus,
          SecondaryStatus: job.SecondaryStatus,
        })),
      }
    },
  } satisfies Operations<'SageMaker'>
  return { operations, jobs }
}

const artifactsUri = (input: Input) =>
  `${input.OutputDataConfig.S3OutputPath?.replace(/\/$/, '')}/${input.TrainingJobName}/output/model.tar.gz`

/** Throws a ValidationException for an image that does not exist, or for inputs that do not come from S3. */
function trainingProgram({ world }: JobFloor, input: Input, arn: string): JobProgram {
  const { AlgorithmSpecification: algorithm, InputDataConfig: channels = [], HyperParameters = {} } = input
  const image = algorithm?.TrainingImage
  if (image === undefined || world.images.resolve(image) === undefined) {
    throw awsError(
      'ValidationException',
      'Invalid training image. Please provide a valid Amazon Elastic Container Registry path of the Docker image to run.',
    )
  }
  const baseDirectory = join(world.directory, 'training-jobs', input.TrainingJobName)
  const artifacts = world.objects.parse(artifactsUri(input))
  writeConfig(baseDirectory, {
    hyperparameters: { ...HyperParameters },
    resourceconfig: { current_host: 'algo-1', hosts: ['algo-1'], network_interface_name: 'eth0' },
    inputdataconfig: Object.fromEntries(
      channels.map(({ ChannelName = '', ContentType }) => [
        ChannelName,
        { ContentType, TrainingInputMode: 'File', S3DistributionType: 'FullyReplicated', RecordWrapperType: 'None' },
      ]),
    ),
  })
  const model = join(baseDirectory, 'model')
  const output = join(baseDirectory, 'output', 'data')
  for (const folder of [model, output]) mkdirSync(folder, { recursive: true })
  return {
    image,
    entrypoint: algorithm?.ContainerEntrypoint,
    arguments: algorithm?.ContainerArguments ?? (algorithm?.ContainerEntrypoint === undefined ? ['train'] : []),
    environment: { ...input.Environment, TRAINING_JOB_NAME: input.TrainingJobName, TRAINING_JOB_ARN: arn },
    baseDirectory,
    inputs: channels.map(({ ChannelName, DataSource }) => {
      const uri = DataSource?.S3DataSource?.S3Uri
      if (uri === undefined)
        throw awsError('ValidationException', `Channel ${ChannelName}: only S3DataSource is rehearsed`)
      return { uri, folder: join(baseDirectory, 'input', 'data', ChannelName ?? '') }
    }),
    logGroup,
    logStream: `${input.TrainingJobName}/algo-1-${Math.floor(world.clock.now() / 1000)}`,
    silentFailure: '',
    async upload() {
      await packFolder(model, world.objects.file(artifacts.bucket, artifacts.key))
      if (readdirSync(output).length === 0) return
      await packFolder(
        output,
        world.objects.file(artifacts.bucket, artifacts.key.replace(/model(?=\.tar\.gz$)/, 'output')),
      )
    },
  }
}

/** Files of /opt/ml/input/config. */
function writeConfig(baseDirectory: string, files: Readonly<Record<string, object>>): void {
  const folder = join(baseDirectory, 'input', 'config')
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content))
}
