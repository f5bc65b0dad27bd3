import { formatDuration } from '../kit/duration.ts'
import type { Failure } from '../kit/errors.ts'
import { jobLinks } from './execution-links.ts'
import {
  busySteps,
  durationMs,
  firstFailedStep,
  judgeExecution,
  nameOf,
  registeredModelPackage,
  remedyFor,
  whyNoModelPackage,
  type Execution,
  type ExecutionEnd,
  type ExecutionStep,
} from './execution.ts'

/** Of an execution that was followed. */
export type FollowedOutcome = ExecutionEnd | 'timed-out' | 'no-model-package'
/** What the action came to. `conflict`: nothing was started; `started`: it was not followed; `unknown`: AWS would not tell the end. */
export type ExecutionOutcome = FollowedOutcome | 'started' | 'conflict' | 'unknown'

/** Of an execution that has ended, or does not end in time. */
export function outcomeOf(execution: Execution, requireModelPackage: boolean): FollowedOutcome {
  const judgement = judgeExecution(execution)
  if (judgement.kind === 'waiting') return 'timed-out'
  const lacking = requireModelPackage && registeredModelPackage(execution) === undefined
  return judgement.verdict === 'succeeded' && lacking ? 'no-model-package' : judgement.verdict
}

/** Why the outcome is not a good one; undefined for a good one. */
export function failureOf(outcome: FollowedOutcome, execution: Execution, elapsedMs: number): Failure | undefined {
  const subject = nameOf(execution)
  switch (outcome) {
    case 'succeeded':
      return undefined
    case 'failed':
      return { subject, ...describeFailed(execution) }
    case 'stopped':
      return {
        subject,
        happened: 'someone or something else than this job stopped it',
        remedy: `CloudTrail knows who called ${isPipeline(execution) ? 'StopPipelineExecution' : 'StopExecution'}. Run the job again to start afresh.`,
      }
    case 'timed-out': {
      const busy = busySteps(execution)
      return {
        subject,
        happened: `it is still ${execution.status} after ${formatDuration(elapsedMs)}${busy && ` (${busy})`}`,
        remedy: `It goes on, and is billed. To follow it further run the job again, or give ${execution.arn} to 'execution-arn'; or raise 'timeout'.`,
      }
    }
    case 'no-model-package':
      return {
        subject,
        happened: `Succeeded without a model package: ${whyNoModelPackage(execution)}`,
        remedy: 'Nothing was registered. Train a better model, or change what the condition asks for.',
      }
  }
}

const isPipeline = ({ arn }: Execution) => arn.includes(':pipeline/')

function describeFailed(execution: Execution): Pick<Failure, 'happened' | 'remedy'> {
  const step = firstFailedStep(execution)
  const reason = step?.failureReason ?? execution.failureReason ?? 'AWS gives no reason'
  const log = step?.jobArn && jobLinks(step.jobArn)?.logUrl
  const hints = [remedyFor(reason), step?.jobArn && `Its job: ${step.jobArn}.`, log && `The job's log: ${log}`]
  const remedy = hints.filter(Boolean).join(' ')
  if (execution.status === 'TimedOut') {
    // What had not ended by itself, ended with the execution.
    const cut = execution.steps.filter(({ status }) => status === 'Stopped').map(({ name }) => name)
    return {
      happened: `it ran into its own time-out${cut.length > 0 ? ` (${cut.join(', ')} had not ended)` : ''}`,
      remedy: 'Find out what took so long, or raise TimeoutSeconds of the state machine.',
    }
  }
  const what = isPipeline(execution) ? 'step' : 'state'
  return {
    happened: step ? `${what} ${step.name} failed: ${reason}` : `it failed: ${reason}`,
    remedy:
      remedy || `Open the execution in ${isPipeline(execution) ? 'SageMaker Studio' : 'the console'} to see more.`,
  }
}

/** `TrainPenguins Succeeded after 6 min 12 s`. */
export function describeStep(step: ExecutionStep): string {
  const tookMs = durationMs(step)
  const took = tookMs === undefined ? '' : ` after ${formatDuration(tookMs)}`
  const again = step.attempts > 1 ? `, attempt ${step.attempts}` : ''
  const detail = describeDetail(step)
  return `${step.name} ${step.status}${step.cached ? ' from the cache' : took}${again}${detail && `: ${detail}`}`
}

/** What a step came to, beyond its status. */
export function describeDetail({ condition, failureReason, modelPackageArn }: ExecutionStep): string {
  if (failureReason !== undefined) return failureReason
  if (condition !== undefined) return `the condition was ${condition}`
  return modelPackageArn ?? ''
}
