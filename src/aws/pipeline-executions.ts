import {
  DescribePipelineExecutionCommand,
  ListPipelineExecutionsCommand,
  ListPipelineExecutionStepsCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
  type PipelineExecutionStep,
  type PipelineExecutionStepMetadata,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { Execution, ExecutionStep } from '../domain/execution.ts'
import { WorldError } from '../kit/errors.ts'
import { sendStop, startSignal, usualStopWithinMs } from './at-cancellation.ts'
import { attempt } from './translate-error.ts'

export type PipelineExecutions = ReturnType<typeof pipelineExecutions>

export interface ExecutionOrder {
  readonly pipelineName: string
  readonly parameters: ReadonlyMap<string, string>
  readonly displayName: string | undefined
  readonly description: string | undefined
  /** With the same token, SageMaker answers with the same execution. */
  readonly token: string | undefined
  /** How many steps may run at once. */
  readonly parallelism: number | undefined
  /** Only these steps run; the results of the others are those of the source, by default the pipeline's newest execution. */
  readonly selectedSteps: readonly string[] | undefined
  readonly sourceExecutionArn: string | undefined
  readonly pipelineVersion: number | undefined
  readonly mlflowExperiment: string | undefined
}

export interface ListedExecution {
  readonly arn: string
  readonly status: Execution['status']
  readonly startedAt: Date | undefined
  readonly description: string | undefined
}

const remedyForSilence = 'Look in SageMaker Studio whether it runs.'

/** Executions of SageMaker Pipelines. Every method throws WorldError. */
export function pipelineExecutions(client: SageMakerClient, stopWithinMs = usualStopWithinMs) {
  /** Answers the ARN of the execution. A cancellation gives a start that is under way some time to be answered. */
  async function start(order: ExecutionOrder, cancelled?: AbortSignal): Promise<string> {
    const { pipelineName, parallelism, selectedSteps, sourceExecutionArn } = order
    const subject = `pipeline ${pipelineName}`
    const { PipelineExecutionArn } = await attempt({ action: 'sagemaker:StartPipelineExecution', subject }, () =>
      client.send(
        new StartPipelineExecutionCommand({
          PipelineName: pipelineName,
          PipelineParameters: [...order.parameters].map(([Name, Value]) => ({ Name, Value })),
          PipelineExecutionDisplayName: order.displayName,
          PipelineExecutionDescription: order.description,
          ClientRequestToken: order.token,
          ParallelismConfiguration: parallelism === undefined ? undefined : { MaxParallelExecutionSteps: parallelism },
          SelectiveExecutionConfig: selectedSteps && {
            SelectedSteps: selectedSteps.map((StepName) => ({ StepName })),
            SourcePipelineExecutionArn: sourceExecutionArn,
          },
          PipelineVersionId: order.pipelineVersion,
          MlflowExperimentName: order.mlflowExperiment,
        }),
        startSignal(cancelled),
      ),
    )
    if (PipelineExecutionArn !== undefined) return PipelineExecutionArn
    throw new WorldError({
      subject,
      happened: 'SageMaker answered the start without the ARN of an execution',
      remedy: remedyForSilence,
    })
  }

  /** The execution without its steps. */
  async function describe(arn: string, signal: AbortSignal): Promise<Execution> {
    const described = await attempt(
      { action: 'sagemaker:DescribePipelineExecution', subject: `execution ${arn}` },
      () => client.send(new DescribePipelineExecutionCommand({ PipelineExecutionArn: arn }), { abortSignal: signal }),
    )
    const { PipelineExecutionStatus: status = 'Executing', FailureReason: failureReason } = described
    const { CreationTime: startedAt, LastModifiedTime } = described
    const ended = status !== 'Executing' && status !== 'Stopping'
    return {
      arn,
      status,
      failureReason,
      startedAt,
      endedAt: ended ? LastModifiedTime : undefined,
      steps: [],
      output: undefined,
    }
  }

  /**
   * Looks at an execution again and again for little: one call as long as its steps show that it goes on. Its status is read before its steps where
   * it matters, so that the steps of an execution that has ended are complete.
   */
  function follow(arn: string) {
    let known: Execution | undefined
    return async (signal: AbortSignal): Promise<Execution> => {
      const steps = known && (await listSteps(arn, signal))
      if (known && steps && steps.length > 0 && steps.every(goesOn) && steps.some(isBusy)) return { ...known, steps }
      known = await describe(arn, signal)
      const unchanged = steps !== undefined && known.endedAt === undefined
      return { ...known, steps: unchanged ? steps : await listSteps(arn, signal) }
    }
  }

  /** The newest hundred, newest first. */
  async function list(pipelineName: string): Promise<readonly ListedExecution[]> {
    const { PipelineExecutionSummaries = [] } = await attempt(
      { action: 'sagemaker:ListPipelineExecutions', subject: `pipeline ${pipelineName}` },
      () =>
        client.send(
          new ListPipelineExecutionsCommand({
            PipelineName: pipelineName,
            SortBy: 'CreationTime',
            SortOrder: 'Descending',
            MaxResults: 100,
          }),
        ),
    )
    return PipelineExecutionSummaries.map((each) => ({
      arn: each.PipelineExecutionArn ?? '',
      status: each.PipelineExecutionStatus ?? 'Executing',
      startedAt: each.StartTime,
      description: each.PipelineExecutionDescription,
    }))
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
    const what = { action: 'sagemaker:StopPipelineExecution', subject: `execution ${arn}` }
    await sendStop({ ...what, withinMs: stopWithinMs, remedy: remedyForSilence }, (abortSignal) =>
      client.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn }), { abortSignal }),
    )
  }

  return { start, follow, list, listSteps, stop }
}

const goesOn = ({ status }: ExecutionStep) => status === 'Starting' || status === 'Executing' || status === 'Succeeded'
const isBusy = ({ endedAt }: ExecutionStep) => endedAt === undefined

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
