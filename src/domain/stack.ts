import type { Judgement } from '../kit/poll.ts'

export interface Stack {
  readonly id: string
  readonly name: string
  readonly status: StackStatus
  readonly statusReason: string | undefined
  /** When its latest operation began. */
  readonly modifiedAt: Date | undefined
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
}

type Verb = 'CREATE' | 'ROLLBACK' | 'DELETE' | 'UPDATE' | 'UPDATE_ROLLBACK' | 'IMPORT' | 'IMPORT_ROLLBACK'
export type StackStatus =
  | `${Verb}_IN_PROGRESS`
  | `${Verb}_COMPLETE`
  | `${Verb}_FAILED`
  | 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'REVIEW_IN_PROGRESS'

/** What can be done with a stack in this status, and how an operation that ended in it went. */
interface Phase {
  /** `busy`: an operation is under way. `ready`: it can be updated. `gone`: it can be created. `stuck`: neither. */
  readonly now: 'busy' | 'ready' | 'gone' | 'stuck'
  readonly ended?: 'complete' | 'rolled-back' | 'failed'
  readonly remedy?: string
}

const busy: Phase = { now: 'busy' }
const deleteIt = 'Look at its resources, delete the stack in the CloudFormation console, and run the job again.'
const phases: Record<StackStatus, Phase> = {
  CREATE_IN_PROGRESS: busy,
  CREATE_COMPLETE: { now: 'ready', ended: 'complete' },
  CREATE_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
  ROLLBACK_IN_PROGRESS: busy,
  ROLLBACK_COMPLETE: {
    now: 'stuck',
    ended: 'rolled-back',
    remedy:
      "Its first creation failed, and CloudFormation can only delete it: set 'recreate-failed-stack: true' to have it deleted and created anew.",
  },
  ROLLBACK_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
  DELETE_IN_PROGRESS: busy,
  DELETE_COMPLETE: { now: 'gone', ended: 'failed' },
  DELETE_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
  UPDATE_IN_PROGRESS: busy,
  UPDATE_COMPLETE: { now: 'ready', ended: 'complete' },
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: busy,
  UPDATE_FAILED: {
    now: 'stuck',
    ended: 'failed',
    remedy: 'Roll the stack back in the CloudFormation console, and run the job again.',
  },
  UPDATE_ROLLBACK_IN_PROGRESS: busy,
  UPDATE_ROLLBACK_COMPLETE: { now: 'ready', ended: 'rolled-back' },
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: busy,
  UPDATE_ROLLBACK_FAILED: {
    now: 'stuck',
    ended: 'failed',
    remedy:
      'Let CloudFormation continue the update rollback (aws cloudformation continue-update-rollback), and run the job again.',
  },
  REVIEW_IN_PROGRESS: {
    now: 'stuck',
    remedy:
      'It was begun by a change set that nobody executed: execute it, or delete the stack, and run the job again.',
  },
  IMPORT_IN_PROGRESS: busy,
  IMPORT_COMPLETE: { now: 'ready', ended: 'complete' },
  IMPORT_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
  IMPORT_ROLLBACK_IN_PROGRESS: busy,
  IMPORT_ROLLBACK_COMPLETE: { now: 'ready', ended: 'rolled-back' },
  IMPORT_ROLLBACK_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
}

export type StackStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'update' }
  | { readonly kind: 'recreate' }
  | { readonly kind: 'refuse'; readonly status: StackStatus; readonly remedy: string }

/** The next step towards the wanted deployment; waits while somebody else's operation is under way. */
export function judgeReadiness(stack: Stack | undefined, recreateFailedStack: boolean): Judgement<StackStep> {
  if (!stack) return { kind: 'done', verdict: { kind: 'create' } }
  const { now, remedy = '' } = phases[stack.status]
  switch (now) {
    case 'busy':
      return { kind: 'waiting', note: `${stack.status} by an operation that is not ours` }
    case 'ready':
      return { kind: 'done', verdict: { kind: 'update' } }
    case 'gone':
      return { kind: 'done', verdict: { kind: 'create' } }
    case 'stuck':
      if (stack.status === 'ROLLBACK_COMPLETE' && recreateFailedStack)
        return { kind: 'done', verdict: { kind: 'recreate' } }
      return { kind: 'done', verdict: { kind: 'refuse', status: stack.status, remedy } }
  }
}

export type StackEnd = 'complete' | 'rolled-back' | 'failed'

/** How our own operation goes. A stack that is deleted meanwhile has failed, and is never followed under its name. */
export function judgeOperation(stack: Stack | undefined): Judgement<StackEnd> {
  if (!stack) return { kind: 'done', verdict: 'failed' }
  const { ended } = phases[stack.status]
  return ended ? { kind: 'done', verdict: ended } : { kind: 'waiting', note: stack.status }
}

export interface StackEvent {
  readonly id: string
  readonly at: Date
  readonly logicalId: string
  readonly resourceType: string
  readonly status: string
  readonly reason: string | undefined
}

/** The first failure that is not the consequence of another one. Events of one second come in any order, and may come twice. */
export function rootCause(events: readonly StackEvent[]): StackEvent | undefined {
  const failed = events.filter(({ status, reason = '' }) => /FAILED$/.test(status) && !/cancel+ed/i.test(reason))
  const firstAt = Math.min(...failed.map(({ at }) => at.getTime()))
  const first = failed.filter(({ at }) => at.getTime() === firstAt)
  // The stack itself fails because of a resource, so that a resource of the same moment says more.
  return first.find(({ resourceType }) => resourceType !== 'AWS::CloudFormation::Stack') ?? first[0]
}
