import { done, waiting, type Judgement } from '../kit/poll.ts'

export interface Stack {
  readonly id: string
  readonly name: string
  readonly status: StackStatus
  readonly statusReason: string | undefined
  /** When its latest operation began. */
  readonly modifiedAt: Date | undefined
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
  /** Of its template; they are there once an operation has ended well. */
  readonly outputs?: ReadonlyMap<string, string>
  /** The change set that was executed last; undefined where none was. */
  readonly changeSetId?: string | undefined
  /** Termination protection: CloudFormation deletes it only after that is switched off. */
  readonly isProtected?: boolean
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
      "Mend what keeps its resources from going back, and set 'continue-update-rollback: true' to have CloudFormation go on with it before the deployment.",
  },
  // A change set made it, and nobody has executed one yet: there is nothing of it but its name.
  REVIEW_IN_PROGRESS: { now: 'gone' },
  IMPORT_IN_PROGRESS: busy,
  IMPORT_COMPLETE: { now: 'ready', ended: 'complete' },
  IMPORT_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
  IMPORT_ROLLBACK_IN_PROGRESS: busy,
  IMPORT_ROLLBACK_COMPLETE: { now: 'ready', ended: 'rolled-back' },
  IMPORT_ROLLBACK_FAILED: { now: 'stuck', ended: 'failed', remedy: deleteIt },
}

export interface Wishes {
  readonly recreateFailedStack: boolean
  readonly continueUpdateRollback?: boolean | undefined
  /** What to do while somebody else operates on the stack; `wait` unless it is said. */
  readonly ifInProgress?: 'wait' | 'fail' | undefined
}

export type StackStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'update' }
  | { readonly kind: 'recreate' }
  /** The rollback of an update first; then it can be updated. */
  | { readonly kind: 'continue-rollback' }
  | { readonly kind: 'busy'; readonly status: StackStatus }
  | { readonly kind: 'refuse'; readonly status: StackStatus; readonly remedy: string }

/** The next step towards the wanted deployment; waits while somebody else's operation is under way. */
export function judgeReadiness(
  stack: Stack | undefined,
  wishes: Wishes,
  by = 'an operation that is not ours',
): Judgement<StackStep> {
  if (!stack) return done({ kind: 'create' })
  const { status } = stack
  const { now, remedy = '' } = phases[status]
  switch (now) {
    case 'busy':
      return wishes.ifInProgress === 'fail' ? done({ kind: 'busy', status }) : waiting(`${status} by ${by}`)
    case 'ready':
      return done({ kind: 'update' })
    case 'gone':
      return done({ kind: 'create' })
    case 'stuck':
      if (status === 'UPDATE_ROLLBACK_FAILED' && wishes.continueUpdateRollback)
        return done({ kind: 'continue-rollback' })
      if (status !== 'ROLLBACK_COMPLETE' || !wishes.recreateFailedStack) return done({ kind: 'refuse', status, remedy })
      return done(stack.isProtected ? { kind: 'refuse', status, remedy: unprotect } : { kind: 'recreate' })
  }
}

const unprotect =
  "Its termination protection keeps 'recreate-failed-stack' from deleting it: switch that off in the CloudFormation console, and run the job again."

export type StackEnd = 'complete' | 'rolled-back' | 'failed'

/** How an operation that leaves a stack in this status has ended; undefined while it is under way. */
export const endOf = (status: StackStatus): StackEnd | undefined => phases[status].ended

/** How our own operation goes. */
export function judgeStatus(status: StackStatus): Judgement<StackEnd> {
  const end = endOf(status)
  return end ? done(end) : waiting(status)
}

/** A stack may be shown as it was before an operation, for a little while after the request that began it. */
const staleLooks = 5

/** The same by what the stack shows at the `looks`th look. One that is deleted meanwhile has failed, and is never followed under its name. */
export function judgeStack(stack: Stack | undefined, looks: number, before: Stack | undefined): Judgement<StackEnd> {
  if (!stack) return done('failed')
  const isAsBefore = stack.status === before?.status && stack.modifiedAt?.getTime() === before.modifiedAt?.getTime()
  return isAsBefore && looks <= staleLooks ? waiting(`${stack.status}, as before`) : judgeStatus(stack.status)
}

export const isBusy = ({ status }: Stack) => phases[status].now === 'busy'

/** Where nobody else's operation is to be waited for. */
export const busyRemedy = "Run the job again when that has ended, or set 'if-in-progress: wait'. Nothing was touched."

export const isStackStatus = (text: string): text is StackStatus => Object.hasOwn(phases, text)
