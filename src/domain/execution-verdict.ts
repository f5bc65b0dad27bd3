import { formatDuration } from '../kit/duration.ts'
import type { Failure } from '../kit/errors.ts'
import type { Polled } from '../kit/poll.ts'
import { jobLinks } from './execution-links.ts'
import {
  durationMs,
  firstFailedStep,
  nameOf,
  registeredModelPackage,
  remedyFor,
  whyNoModelPackage,
  type Execution,
  type ExecutionEnd,
  type ExecutionStep,
} from './execution.ts'

export type ExecutionOutcome = ExecutionEnd | 'timed-out' | 'started' | 'no-model-package'

export function outcomeOf(
  polled: Polled<ExecutionEnd>,
  execution: Execution,
  requireModelPackage: boolean,
): ExecutionOutcome {
  if (polled.kind === 'timed-out') return 'timed-out'
  const lacking = requireModelPackage && registeredModelPackage(execution) === undefined
  return polled.verdict === 'succeeded' && lacking ? 'no-model-package' : polled.verdict
}

/** Why the outcome is not a good one; undefined for a good one. */
export function failureOf(outcome: ExecutionOutcome, execution: Execution, elapsedMs: number): Failure | undefined {
  const subject = nameOf(execution)
  switch (outcome) {
    case 'succeeded':
    case 'started':
      return undefined
    case 'failed':
      return { subject, ...describeFailed(execution) }
    case 'stopped':
      return {
        subject,
        happened: 'someone or something else than this job stopped it',
        remedy: 'CloudTrail knows who called StopPipelineExecution. Run the job again to start afresh.',
      }
    case 'timed-out': {
      const busy = execution.steps.filter(({ endedAt }) => endedAt === undefined).map(({ name }) => name)
      return {
        subject,
        happened: `it is still ${execution.status} after ${formatDuration(elapsedMs)}${busy.length > 0 ? ` (${busy.join(', ')})` : ''}`,
        remedy: "It goes on, and is billed. Raise 'timeout', or set 'wait' to false and go on from the approval.",
      }
    }
    case 'no-model-package':
      return {
        subject,
        happened: `Succeeded without a model package: ${whyNoModelPackage(execution)}`,
        remedy: 'Train a better model, or change what the condition asks for.',
      }
  }
}

function describeFailed(execution: Execution): Pick<Failure, 'happened' | 'remedy'> {
  const step = firstFailedStep(execution)
  const reason = step?.failureReason ?? execution.failureReason ?? 'SageMaker gives no reason'
  const log = step?.jobArn && jobLinks(step.jobArn)?.logUrl
  const hints = [remedyFor(reason), step?.jobArn && `Its job: ${step.jobArn}.`, log && `The job's log: ${log}`]
  return {
    happened: step ? `step ${step.name} failed: ${reason}` : `it failed: ${reason}`,
    remedy: hints.filter(Boolean).join(' ') || 'Open the execution in SageMaker Studio to see more.',
  }
}

/** `TrainPenguins Succeeded after 6 min 12 s`. */
export function describeStep(step: ExecutionStep): string {
  const tookMs = durationMs(step)
  const took = tookMs === undefined ? '' : ` after ${formatDuration(tookMs)}`
  const detail = describeDetail(step)
  return `${step.name} ${step.status}${step.cached ? ' from the cache' : took}${detail && `: ${detail}`}`
}

/** What a step came to, beyond its status. */
export function describeDetail({ condition, failureReason, modelPackageArn }: ExecutionStep): string {
  if (failureReason !== undefined) return failureReason
  if (condition !== undefined) return `the condition was ${condition}`
  return modelPackageArn ?? ''
}
