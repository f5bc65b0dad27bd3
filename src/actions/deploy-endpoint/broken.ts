import type { Change } from '../../domain/change-set.ts'
import { remedyFor } from '../../domain/deployment-failure.ts'
import type { Leftover } from '../../domain/stack-events.ts'
import { WorldError } from '../../kit/errors.ts'

/** What is known of an operation besides how it ended. */
export interface Effects {
  /** Undefined where none was begun. */
  readonly stackId?: string | undefined
  /** What was to change; undefined without a change set. */
  readonly changes?: readonly Change[] | undefined
  /** The ARN of the change set that was executed. */
  readonly changeSet?: string | undefined
  /** What CloudFormation could not delete. */
  readonly leftovers?: readonly Leftover[] | undefined
}

export interface Broken extends Effects {
  readonly outcome: 'rolled-back' | 'failed' | 'timed-out'
  readonly reason: string
  readonly remedy: string
}

const remedies: Record<Broken['outcome'], string> = {
  'rolled-back': 'Mend the cause and run the job again.',
  failed: 'Look at the stack and at the endpoint before the next deployment.',
  'timed-out': 'Run the job again to take it over.',
}

export function brokenBy(outcome: Broken['outcome'], reason: string, remedy = remedies[outcome]): Broken {
  return { outcome, reason, remedy }
}

/** A stack whose first creation failed takes no second one. */
export function remedyAfter(reason: string, status: string | undefined): string | undefined {
  const remedy = remedyFor(reason)
  if (status !== 'ROLLBACK_COMPLETE') return remedy
  return `${remedy ?? remedies['rolled-back']} The stack can only be deleted now, so that the next run needs 'recreate-failed-stack: true'.`
}

export function stillBusy(status: string): Broken {
  const remedy = "CloudFormation goes on. Run the job again to take it over, or raise 'timeout'."
  return brokenBy('timed-out', `it is still ${status}`, remedy)
}

/** Once AWS is at work, a refusal is how things stand, and no reason to say nothing about them. */
export function asBroken(error: unknown): Broken {
  if (!(error instanceof WorldError)) throw error
  const { happened, remedy, subject } = error.failure
  return brokenBy('failed', `what came of it is not known, since AWS did not answer (${subject}: ${happened})`, remedy)
}
