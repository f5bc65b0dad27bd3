import {
  CreatePipelineCommand,
  DescribePipelineCommand,
  DescribePipelineExecutionCommand,
  ListPipelineExecutionStepsCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
  UpdatePipelineCommand,
  type PipelineExecutionStep,
  type PipelineExecutionStepMetadata,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { Execution, ExecutionStep } from '../domain/execution.ts'
import { formatDuration } from '../kit/duration.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, isRefusal } from './translate-error.ts'

export type Pipelines = ReturnType<typeof pipelines>

export interface Pipeline {
  readonly definition: string
  readonly roleArn: string
}

export interface PipelineOrder extends Pipeline {
  readonly name: string
  readonly tags: ReadonlyMap<string, string>
}

export interface ExecutionOrder {
  readonly pipelineName: string
  readonly parameters: ReadonlyMap<string, string>
  readonly displayName: string | undefined
  readonly description: string | undefined
  /** With the same token, SageMaker answers with the same execution. */
  readonly token: string | undefined
}

/** A process that is being cancelled has ten seconds left; this leaves it time to say what came of the stop. */
const usualStopWithinMs = 4_000

/** SageMaker Pipelines. Every method throws WorldError. */
export function pipelines(client: SageMakerClient, stopWithinMs = usualStopWithinMs) {
  /** Undefined when there is no such pipeline. */
  async function find(name: string): Promise<Pipeline | undefined> {
    try {
      const { PipelineDefinition = '', RoleArn = '' } = await attempt(
        { action: 'sagemaker:DescribePipeline', subject: `pipeline ${name}` },
        () => client.send(new DescribePipelineCommand({ PipelineName: name })),
      )
      return { definition: PipelineDefinition, roleArn: RoleArn }
    } catch (error) {
      if (isRefusal(error, 'ResourceNotFound', '')) return undefined
      throw error
    }
  }

  async function create({ name, definition, roleArn, tags }: PipelineOrder): Promise<void> {
    await attempt({ action: 'sagemaker:CreatePipeline', subject: `pipeline ${name}` }, () =>
      client.send(
        new CreatePipelineCommand({
          PipelineName: name,
          PipelineDefinition: definition,
          RoleArn: roleArn,
          Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
        }),
      ),
    )
  }

  async function update({ name, definition, roleArn }: Omit<PipelineOrder, 'tags'>): Promise<void> {
    await attempt({ action: 'sagemaker:UpdatePipeline', subject: `pipeline ${name}` }, () =>
      client.send(new UpdatePipelineCommand({ PipelineName: name, PipelineDefinition: definition, RoleArn: roleArn })),
    )
  }

  /** Answers the ARN of the execution. */
  async function start({ pipelineName, parameters, displayName, description, token }: ExecutionOrder): Promise<string> {
    const subject = `pipeline ${pipelineName}`
    const { PipelineExecutionArn } = await attempt({ action: 'sagemaker:StartPipelineExecution', subject }, () =>
      client.send(
        new StartPipelineExecutionCommand({
          PipelineName: pipelineName,
          PipelineParameters: [...parameters].map(([Name, Value]) => ({ Name, Value })),
          PipelineExecutionDisplayName: displayName,
          PipelineExecutionDescription: description,
          ClientRequestToken: token,
        }),
      ),
    )
    if (PipelineExecutionArn !== undefined) return PipelineExecutionArn
    throw new WorldError({
      subject,
      happened: 'SageMaker answered the start without the ARN of an execution',
      remedy: 'Look in SageMaker Studio whether it runs.',
    })
  }

  /** The execution and its steps; the status is read first, so that the steps are never older than it. */
  async function findExecution(arn: string, signal: AbortSignal): Promise<Execution> {
    const subject = `execution ${arn}`
    const described = await attempt({ action: 'sagemaker:DescribePipelineExecution', subject }, () =>
      client.send(new DescribePipelineExecutionCommand({ PipelineExecutionArn: arn }), { abortSignal: signal }),
    )
    const { PipelineExecutionStatus: status = 'Executing', FailureReason: failureReason } = described
    const { CreationTime: startedAt, LastModifiedTime } = described
    const ended = status !== 'Executing' && status !== 'Stopping'
    const endedAt = ended ? LastModifiedTime : undefined
    return { arn, status, failureReason, startedAt, endedAt, steps: await listSteps(arn, signal), output: undefined }
  }

  async function listSteps(arn: string, signal: AbortSignal): Promise<readonly ExecutionStep[]> {
    const steps: ExecutionStep[] = []
    let token: string | undefined
    do {
      const input = { PipelineExecutionArn: arn, SortOrder: 'Ascending', MaxResults: 100, NextToken: token } as const
      const { PipelineExecutionSteps = [], NextToken } = await attempt(
        { action: 'sagemaker:ListPipelineExecutionSteps', subject: `execution ${arn}` },
        () => client.send(new ListPipelineExecutionStepsCommand(input), { abortSignal: signal }),
      )
      steps.push(...PipelineExecutionSteps.map(toStep))
      token = NextToken
    } while (token !== undefined)
    return steps
  }

  /** SageMaker only takes the order; the execution is Stopping until its jobs have ended. Gives up after `stopWithinMs`. */
  async function stop(arn: string): Promise<void> {
    const subject = `execution ${arn}`
    const within = AbortSignal.timeout(stopWithinMs)
    try {
      await attempt({ action: 'sagemaker:StopPipelineExecution', subject }, () =>
        client.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn }), { abortSignal: within }),
      )
    } catch (error) {
      if (!within.aborted) throw error
      const happened = `no answer to sagemaker:StopPipelineExecution within ${formatDuration(stopWithinMs)}`
      throw new WorldError({ subject, happened, remedy: 'Look in SageMaker Studio whether it runs.' }, { cause: error })
    }
  }

  return { find, create, update, start, findExecution, stop }
}

function toStep(step: PipelineExecutionStep): ExecutionStep {
  const { Metadata = {} } = step
  const name = step.StepName ?? ''
  return {
    id: name,
    name,
    item: undefined,
    type: Object.keys(Metadata)[0],
    attempts: Math.max(1, step.AttemptCount ?? 1),
    status: step.StepStatus ?? 'Starting',
    startedAt: step.StartTime,
    endedAt: step.EndTime,
    cached: step.CacheHitResult?.SourcePipelineExecutionArn !== undefined,
    // A Fail step says in its metadata what its author wrote; the reason may be absent.
    failureReason: step.FailureReason ?? Metadata.Fail?.ErrorMessage,
    condition: Metadata.Condition?.Outcome,
    modelPackageArn: Metadata.RegisterModel?.Arn,
    jobArn: jobOf(Metadata),
  }
}

function jobOf(metadata: PipelineExecutionStepMetadata): string | undefined {
  const { TrainingJob, ProcessingJob, TransformJob, TuningJob, AutoMLJob, QualityCheck, ClarifyCheck } = metadata
  const job = TrainingJob ?? ProcessingJob ?? TransformJob ?? TuningJob ?? AutoMLJob
  return job?.Arn ?? (QualityCheck ?? ClarifyCheck)?.CheckJobArn
}
