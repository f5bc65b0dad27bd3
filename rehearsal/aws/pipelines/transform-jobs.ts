import { awsError } from '../aws-error.ts'
import { type Containers, createContainers } from '../containers/container.ts'
import type { ModelStore } from '../hosting/models.ts'
import { listed } from '../listing.ts'
import { define, type InputOf, type Operations, type OutputOf } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { runTransform } from './run-transform.ts'

export type TransformJob = OutputOf<'SageMaker', 'DescribeTransformJob'>
export type TransformRequest = InputOf<'SageMaker', 'CreateTransformJob'>

export interface TransformState {
  /** By name. */
  readonly transformJobs: ReadonlyMap<string, TransformJob>
}

export interface TransformJobs extends Part<TransformState> {
  /** Resolves when the job's status is final. */
  ended(arn: string): Promise<void>
  /** A fault: the next job of this name fails for this reason, whatever its container answers. */
  failNext(name: string, reason: string): void
}

export interface TransformFloor extends Pick<ModelStore, 'served'> {
  readonly world: World
  readonly containers: Containers
}

/** SageMaker Batch Transform: the model's own container is asked about every object of the input. */
export function createTransformJobs(world: World, { served }: Pick<ModelStore, 'served'>): TransformJobs {
  const floor: TransformFloor = { world, served, containers: createContainers(world) }
  const jobs = new Map<string, TransformJob>()
  const live = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>()
  const faults = new Map<string, string>()
  const now = () => new Date(world.clock.now())

  const find = (name: string): TransformJob => {
    const job = jobs.get(name)
    if (job === undefined) throw awsError('ValidationException', `Could not find requested job with name: ${name}`)
    return job
  }

  const run = async (job: TransformJob, request: TransformRequest, stop: AbortSignal) => {
    const fault = faults.get(request.TransformJobName)
    faults.delete(request.TransformJobName)
    const verdict = await runTransform(floor, { request, stop, fault })
    job.TransformJobStatus = verdict.status
    job.TransformEndTime = now()
    if (verdict.status === 'Failed') job.FailureReason = verdict.reason
  }

  const operations = {
    CreateTransformJob(request) {
      const { TransformJobName: name, Tags, ...described } = request
      const arn = world.arn('sagemaker', `transform-job/${name}`)
      if (jobs.has(name)) {
        throw awsError(
          'ResourceInUse',
          `Job name must be unique within an AWS account and region, and a job with this name already exists (${arn})`,
        )
      }
      served(request.ModelName)
      refuseUnrehearsed(request)
      const job: TransformJob = {
        ...described,
        TransformJobName: name,
        TransformJobArn: arn,
        TransformJobStatus: 'InProgress',
        CreationTime: now(),
        TransformStartTime: now(),
      }
      jobs.set(name, job)
      world.tags.set(arn, Tags)
      const stop = new AbortController()
      live.set(arn, { stop, ended: run(job, request, stop.signal) })
      return { TransformJobArn: arn }
    },
    DescribeTransformJob: ({ TransformJobName }) => find(TransformJobName),
    StopTransformJob({ TransformJobName }) {
      const job = find(TransformJobName)
      if (job.TransformJobStatus !== 'InProgress') {
        throw awsError(
          'ValidationException',
          `The request was rejected because the transform job is in status ${job.TransformJobStatus}.`,
        )
      }
      job.TransformJobStatus = 'Stopping'
      live.get(job.TransformJobArn ?? '')?.stop.abort()
      return {}
    },
    ListTransformJobs(input) {
      const { items, NextToken } = listed([...jobs.values()], input, {
        name: (job) => job.TransformJobName,
        status: (job) => job.TransformJobStatus,
        created: (job) => job.CreationTime,
        modified: (job) => job.TransformEndTime ?? job.CreationTime,
        descending: true,
      })
      return {
        NextToken,
        TransformJobSummaries: items.map((job) => ({
          TransformJobName: job.TransformJobName,
          TransformJobArn: job.TransformJobArn,
          CreationTime: job.CreationTime,
          TransformEndTime: job.TransformEndTime,
          LastModifiedTime: job.TransformEndTime ?? job.CreationTime,
          TransformJobStatus: job.TransformJobStatus,
          FailureReason: job.FailureReason,
        })),
      }
    },
  } satisfies Operations<'SageMaker'>

  return {
    services: [define.SageMaker(operations)],
    state: { transformJobs: jobs },
    ended: (arn) => live.get(arn)?.ended ?? Promise.resolve(),
    failNext: (name, reason) => void faults.set(name, reason),
    close: () => floor.containers.close(),
  }
}

function refuseUnrehearsed({ TransformInput, TransformOutput, DataProcessing, BatchStrategy }: TransformRequest): void {
  const { SplitType = 'None', CompressionType = 'None', DataSource } = TransformInput
  const refuse = (what: string) => {
    throw awsError('ValidationException', `${what} is not rehearsed by this local AWS`)
  }
  if (SplitType !== 'None' && SplitType !== 'Line') refuse(`SplitType ${SplitType}`)
  if (CompressionType !== 'None') refuse(`CompressionType ${CompressionType}`)
  if (DataSource?.S3DataSource?.S3DataType !== 'S3Prefix') refuse('Input other than an S3Prefix')
  if (DataProcessing !== undefined) refuse('DataProcessing')
  if (TransformOutput.S3OutputPath === undefined) refuse('Output other than S3')
  if (SplitType === 'None' && BatchStrategy === 'SingleRecord') {
    throw awsError('ValidationException', 'SplitType must be set when BatchStrategy is SingleRecord')
  }
}
