import type { ModelPackages } from '../../aws/model-packages.ts'
import { digestOf, judgeApproval, type Approval, type ModelPackage } from '../../domain/model-package.ts'
import type { Failure } from '../../kit/errors.ts'
import { poll, type Polled } from '../../kit/poll.ts'
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
  const polled = await poll({
    ...stage,
    subject,
    look: async () => (seen = await world.modelPackages.find(meant.arn)),
    judge: judgeApproval,
    timeoutMs: inputs.mode === 'check' ? 0 : inputs.timeout,
    maxPauseMs: 60_000,
  })

  const outcome = outcomeOf(polled, inputs.mode)
  stage.log.info(
    `${subject}: ${outcome}${seen.approvedBy ? ` by ${seen.approvedBy}` : ''}${seen.approvalDescription ? `, "${seen.approvalDescription}"` : ''}`,
  )
  const failure = failureOf(outcome, seen, inputs, subject)
  return { outputs: outputsOf(outcome, seen), summary: summarise(outcome, seen, failure), ...(failure && { failure }) }
}

function outcomeOf(polled: Polled<Approval>, mode: Inputs['mode']): Outcome {
  if (polled.kind === 'done') return polled.verdict
  return mode === 'check' ? 'pending' : 'timed-out'
}

function failureOf(outcome: Outcome, seen: ModelPackage, inputs: Inputs, subject: string): Failure | undefined {
  const by = seen.approvedBy ? ` by ${seen.approvedBy}` : ''
  const why = seen.approvalDescription ? `: "${seen.approvalDescription}"` : ''
  switch (outcome) {
    case 'approved':
      return undefined
    case 'rejected':
      if (inputs.onReject === 'continue') return undefined
      return {
        subject,
        happened: `rejected${by}${why}`,
        remedy: 'Train a better version, or approve this one in the Model Registry and run the job again.',
      }
    case 'pending':
      if (inputs.onPending === 'continue') return undefined
      return {
        subject,
        happened: 'nobody has approved it yet (PendingManualApproval)',
        remedy: 'Approve it in the Model Registry and run the job again.',
      }
    case 'timed-out':
      if (inputs.onTimeout === 'continue') return undefined
      return {
        subject,
        happened: 'the timeout passed without a decision',
        remedy: "Approve it in the Model Registry and run the job again, or raise 'timeout'.",
      }
    case 'unusable':
      return {
        subject,
        happened: `its status is ${seen.status}, so that it can never be deployed`,
        remedy: 'Register the model again.',
      }
  }
}

function outputsOf(outcome: Outcome, seen: ModelPackage): Outputs {
  const decided = outcome === 'approved' || outcome === 'rejected'
  const digest = digestOf(seen.imageUri)
  return {
    outcome,
    modelPackageArn: seen.arn,
    modelPackageVersion: String(seen.version),
    ...(decided && seen.approvedBy !== undefined && { approvedBy: seen.approvedBy }),
    ...(decided && seen.modifiedAt && { approvedAt: seen.modifiedAt.toISOString() }),
    ...(seen.approvalDescription !== undefined && { approvalDescription: seen.approvalDescription }),
    ...(seen.imageUri !== undefined && { imageUri: seen.imageUri }),
    ...(digest !== undefined && { imageDigest: digest }),
    ...(seen.modelDataUrl !== undefined && { modelDataUrl: seen.modelDataUrl }),
  }
}
