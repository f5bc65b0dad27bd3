import type { ModelPackages } from '../../aws/model-packages.ts'
import { judgeApproval, type Approval, type ModelPackage } from '../../domain/model-package.ts'
import { formatDuration } from '../../kit/duration.ts'
import type { Failure } from '../../kit/errors.ts'
import { poll, type Judgement, type Polled } from '../../kit/poll.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { summarise } from './summary.ts'

export type Outcome = Approval | 'pending' | 'timed-out'

/** Which package is meant, and what has been decided about it? */
export async function run(
  inputs: Inputs,
  world: { modelPackages: ModelPackages },
  stage: Stage<Outputs>,
): Promise<Result<Outputs>> {
  const meant = await world.modelPackages.resolve(inputs)
  const subject = `model package ${meant.group}/${meant.version}`
  stage.log.info(`${subject} is ${meant.arn}`)
  stage.setOutputs({ modelPackageArn: meant.arn, modelPackageVersion: String(meant.version) })

  let seen = meant
  const ended =
    inputs.mode === 'check'
      ? judgeApproval(meant)
      : await poll({
          ...stage,
          subject,
          // A package that is gone is not waited for any longer than one that is going.
          look: async () => (seen = (await world.modelPackages.find(meant.arn)) ?? { ...seen, status: 'Deleting' }),
          judge: judgeApproval,
          timeoutMs: inputs.timeout,
          maxPauseMs: 60_000,
        })

  const outcome = outcomeOf(ended)
  stage.log.info(`${subject}: ${outcome}${isDecided(outcome) ? decisionOf(seen, ', ') : ''}`)
  const why = failureOf(ended, seen, inputs)
  const failure = why && { subject, ...why }
  return { outputs: outputsOf(outcome, seen), summary: summarise(outcome, seen, failure), ...(failure && { failure }) }
}

type Why = Omit<Failure, 'subject'>
type Ended = Judgement<Approval> | Polled<Approval>

function outcomeOf(ended: Ended): Outcome {
  switch (ended.kind) {
    case 'done':
      return ended.verdict
    case 'waiting':
      return 'pending'
    case 'timed-out':
      return 'timed-out'
  }
}

const isDecided = (outcome: Outcome) => outcome === 'approved' || outcome === 'rejected'

/** ` by ada, "fine"` */
function decisionOf({ approvedBy, approvalDescription }: ModelPackage, separator: string): string {
  const why = approvalDescription ? `${separator}"${approvalDescription}"` : ''
  return `${approvedBy ? ` by ${approvedBy}` : ''}${why}`
}

function failureOf(ended: Ended, seen: ModelPackage, inputs: Inputs): Why | undefined {
  switch (ended.kind) {
    case 'done':
      return failureOfVerdict(ended.verdict, seen, inputs)
    case 'waiting':
      if (inputs.onPending === 'continue') return undefined
      return {
        happened: `it may not be deployed yet (${ended.note})`,
        remedy: 'Approve it in the Model Registry and run the job again.',
      }
    case 'timed-out':
      if (inputs.onTimeout === 'continue') return undefined
      return {
        happened: `${formatDuration(inputs.timeout)} passed, and it may not be deployed yet (${ended.note})`,
        remedy: "Approve it in the Model Registry and run the job again, or raise 'timeout'.",
      }
  }
}

function failureOfVerdict(verdict: Approval, seen: ModelPackage, inputs: Inputs): Why | undefined {
  switch (verdict) {
    case 'approved':
      return undefined
    case 'rejected':
      if (inputs.onReject === 'continue') return undefined
      return {
        happened: `rejected${decisionOf(seen, ': ')}`,
        remedy: 'Train a better version, or approve this one in the Model Registry and run the job again.',
      }
    case 'unusable':
      return {
        happened: seen.status === 'Deleting' ? 'it was deleted' : `its status is ${seen.status}, and it stays so`,
        remedy: 'Register the model again.',
      }
  }
}

function outputsOf(outcome: Outcome, seen: ModelPackage): Outputs {
  const decided = isDecided(outcome)
  return {
    outcome,
    modelPackageArn: seen.arn,
    modelPackageVersion: String(seen.version),
    ...(decided && seen.approvedBy !== undefined && { approvedBy: seen.approvedBy }),
    ...(decided && seen.modifiedAt && { approvedAt: seen.modifiedAt.toISOString() }),
    ...(decided && seen.approvalDescription !== undefined && { approvalDescription: seen.approvalDescription }),
    ...(seen.imageUri !== undefined && { imageUri: seen.imageUri }),
    ...(seen.imageDigest !== undefined && { imageDigest: seen.imageDigest }),
    ...(seen.modelDataUrl !== undefined && { modelDataUrl: seen.modelDataUrl }),
  }
}
