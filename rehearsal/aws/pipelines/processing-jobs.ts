import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsError } from '../aws-error.ts'
import { containerFolder } from '../containers/local-path.ts'
import { uploadFolder } from '../containers/object-folders.ts'
import { listed } from '../listing.ts'
import type { InputOf, Operations, OutputOf } from '../service-definition.ts'
import type { JobFloor } from './jobs.ts'
import { type JobProgram, runJob, wrote } from './run-job.ts'

export type ProcessingJob = OutputOf<'SageMaker', 'DescribeProcessingJob'>
type Input = InputOf<'SageMaker', 'CreateProcessingJob'>

const logGroup = '/aws/sagemaker/ProcessingJobs'

export function createProcessingJobs(floor: JobFloor) {
  const { world, live } = floor
  const jobs = new Map<string, ProcessingJob>()
  const now = () => new Date(world.clock.now())

  const find = (name: string): ProcessingJob => {
    const job = jobs.get(name)
    if (job === undefined) throw awsError('ValidationException', `Could not find requested job with name: ${name}`)
    return job
  }

  const run = async (job: ProcessingJob, program: JobProgram, stop: AbortSignal) => {
    const { ProcessingJobName: name = '' } = job
    const order = { program, stop, fault: floor.takeFault(name), durationMs: floor.takeDurationMs(name) }
    const verdict = await runJob(world, floor.containers, order)
    job.ProcessingJobStatus = verdict.status
    job.ProcessingEndTime = job.LastModifiedTime = now()
    job.ExitMessage = wrote(program, 'message')
    if (verdict.status === 'Failed') job.FailureReason = verdict.reason
  }

  const operations = {
    CreateProcessingJob(input) {
      const arn = world.arn('sagemaker', `processing-job/${input.ProcessingJobName}`)
      if (jobs.has(input.ProcessingJobName)) {
        throw awsError(
          'ResourceInUse',
          `Job name must be unique within an AWS account and region, and a job with this name already exists (${arn})`,
        )
      }
      const program = processingProgram(floor, input, arn)
      const at = now()
      const { Tags, ...described } = input
      const job: ProcessingJob = {
        ...described,
        ProcessingJobArn: arn,
        ProcessingJobStatus: 'InProgress',
        StoppingCondition: input.StoppingCondition ?? { MaxRuntimeInSeconds: 86_400 },
        CreationTime: at,
        ProcessingStartTime: at,
        LastModifiedTime: at,
      }
      jobs.set(input.ProcessingJobName, job)
      world.tags.set(arn, Tags)
      const stop = new AbortController()
      live.set(arn, { stop, ended: run(job, program, stop.signal) })
      return { ProcessingJobArn: arn }
    },
    DescribeProcessingJob: ({ ProcessingJobName }) => find(ProcessingJobName),
    StopProcessingJob({ ProcessingJobName }) {
      const job = find(ProcessingJobName)
      if (job.ProcessingJobStatus !== 'InProgress') {
        throw awsError(
          'ValidationException',
          `The request was rejected because the processing job is in status ${job.ProcessingJobStatus}.`,
        )
      }
      job.ProcessingJobStatus = 'Stopping'
      job.LastModifiedTime = now()
      live.get(job.ProcessingJobArn ?? '')?.stop.abort()
      return {}
    },
    ListProcessingJobs(input) {
      const { items, NextToken } = listed([...jobs.values()], input, {
        name: (job) => job.ProcessingJobName,
        status: (job) => job.ProcessingJobStatus,
        created: (job) => job.CreationTime,
        modified: (job) => job.LastModifiedTime,
      })
      return {
        NextToken,
        ProcessingJobSummaries: items.map((job) => ({
          ProcessingJobName: job.ProcessingJobName,
          ProcessingJobArn: job.ProcessingJobArn,
          CreationTime: job.CreationTime,
          ProcessingEndTime: job.ProcessingEndTime,
          LastModifiedTime: job.LastModifiedTime,
          ProcessingJobStatus: job.ProcessingJobStatus,
          FailureReason: job.FailureReason,
          ExitMessage: job.ExitMessage,
        })),
      }
    },
  } satisfies Operations<'SageMaker'>
  return { operations, jobs }
}

/** Throws a ValidationException for an image that does not exist, or for inputs and outputs that are not on S3. */
function processingProgram({ world }: JobFloor, input: Input, arn: string): JobProgram {
  const { ImageUri = '', ContainerEntrypoint, ContainerArguments = [] } = input.AppSpecification
  if (world.images.resolve(ImageUri) === undefined) {
    throw awsError('ValidationException', `Requested image ${ImageUri} not found.`)
  }
  const baseDirectory = join(world.directory, 'processing-jobs', input.ProcessingJobName)
  const place = (name: string | undefined, uri: string | undefined, path: string | undefined) => {
    if (uri === undefined || path === undefined) {
      throw awsError('ValidationException', `${name}: only inputs and outputs on S3 with a LocalPath are rehearsed`)
    }
    world.objects.parse(uri)
    return { uri, folder: containerFolder(baseDirectory, path) }
  }
  const inputs = (input.ProcessingInputs ?? []).map(({ InputName, S3Input }) =>
    place(InputName, S3Input?.S3Uri, S3Input?.LocalPath),
  )
  const outputs = (input.ProcessingOutputConfig?.Outputs ?? []).map(({ OutputName, S3Output }) =>
    place(OutputName, S3Output?.S3Uri, S3Output?.LocalPath),
  )
  for (const { folder } of outputs) mkdirSync(folder, { recursive: true })
  writeConfig(baseDirectory, { ...input, ProcessingJobArn: arn })
  return {
    image: ImageUri,
    entrypoint: ContainerEntrypoint,
    arguments: ContainerArguments,
    environment: input.Environment ?? {},
    baseDirectory,
    inputs,
    logGroup,
    logStream: `${input.ProcessingJobName}/algo-1-${Math.floor(world.clock.now() / 1000)}`,
    silentFailure: 'See job logs for more information',
    upload() {
      for (const { folder, uri } of outputs) uploadFolder(world.objects, folder, uri)
      return Promise.resolve()
    },
  }
}

/** Files of /opt/ml/config, and the folder in which a program may leave its message. */
function writeConfig(baseDirectory: string, job: object): void {
  for (const folder of ['config', 'output']) mkdirSync(join(baseDirectory, folder), { recursive: true })
  writeFileSync(join(baseDirectory, 'config', 'processingjobconfig.json'), JSON.stringify(job))
  writeFileSync(
    join(baseDirectory, 'config', 'resourceconfig.json'),
    JSON.stringify({ current_host: 'algo-1', hosts: ['algo-1'] }),
  )
}
