import type { PipelineExecutionStepMetadata } from '@aws-sdk/client-sagemaker'
import type { OperationName } from '../clients.ts'
import type { Jobs } from './jobs.ts'
import { randomName } from '../random-name.ts'
import { invoke, type Perform, type Performance, succeeded, type Verdict } from './step-performance.ts'

interface JobKind {
  readonly create: OperationName<'SageMaker'>
  readonly stop: OperationName<'SageMaker'>
  readonly nameMember: 'ProcessingJobName' | 'TrainingJobName'
  readonly resource: string
  readonly metadata: (arn: string) => PipelineExecutionStepMetadata
  readonly find: (
    jobs: Jobs,
    name: string,
  ) => { readonly status: string | undefined; readonly reason: string | undefined; readonly job: unknown }
}

export const processing: JobKind = {
  create: 'CreateProcessingJob',
  stop: 'StopProcessingJob',
  nameMember: 'ProcessingJobName',
  resource: 'processing-job',
  metadata: (Arn) => ({ ProcessingJob: { Arn } }),
  find(jobs, name) {
    const job = jobs.state.processingJobs.get(name)
    return { status: job?.ProcessingJobStatus, reason: job?.FailureReason, job }
  },
}

export const training: JobKind = {
  create: 'CreateTrainingJob',
  stop: 'StopTrainingJob',
  nameMember: 'TrainingJobName',
  resource: 'training-job',
  metadata: (Arn) => ({ TrainingJob: { Arn } }),
  find(jobs, name) {
    const job = jobs.state.trainingJobs.get(name)
    return { status: job?.TrainingJobStatus, reason: job?.FailureReason, job }
  },
}

/** A step that is a job: an equal one of the past where the step allows it, else a new one followed to its end. */
export const jobStep =
  (kind: JobKind): Perform =>
  async ({ floor, run, step, record, args, fault, telling }: Performance): Promise<Verdict> => {
    const { world, jobs, cache } = floor
    const { execution, stop } = run
    const pipelineArn = execution.described.PipelineArn ?? ''
    const cached = fault === undefined ? cache.find(pipelineArn, step, args) : undefined
    if (cached !== undefined) {
      record.Metadata = cached.metadata
      record.CacheHitResult = { SourcePipelineExecutionArn: cached.executionArn }
      run.properties.set(step.name, cached.properties)
      return succeeded
    }
    const name = `pipelines-${execution.id}-${step.name}-${randomName(10)}`.slice(0, 63)
    const arn = world.arn('sagemaker', `${kind.resource}/${name}`)
    if (fault !== undefined) jobs.failNext(name, fault)
    const durationMs = world.pace.stepMs(execution.pipelineName, step.name)
    if (durationMs !== undefined) jobs.paceNext(name, durationMs)
    await invoke(floor, run, kind.create, { RoleArn: run.roleArn, ...args, [kind.nameMember]: name })
    record.Metadata = kind.metadata(arn)
    const halt = () => {
      record.StepStatus = 'Stopping'
      // The job may have ended in this very moment; then there is nothing to stop.
      invoke(floor, run, kind.stop, { [kind.nameMember]: name }).catch(() => undefined)
    }
    stop.signal.addEventListener('abort', halt)
    if (stop.signal.aborted) halt()
    await telling.idle(jobs.ended(arn))
    stop.signal.removeEventListener('abort', halt)
    const ended = kind.find(jobs, name)
    if (ended.status === 'Stopped') return { status: 'Stopped' }
    if (ended.status !== 'Completed') return { status: 'Failed', reason: `ClientError: ${ended.reason}` }
    run.properties.set(step.name, ended.job)
    cache.add(pipelineArn, step, args, {
      executionArn: execution.arn,
      metadata: record.Metadata,
      properties: ended.job,
    })
    return succeeded
  }
