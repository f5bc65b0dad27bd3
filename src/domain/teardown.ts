import { done, waiting, type Judgement } from '../kit/poll.ts'
import { ownerOf, repositoryTag } from './provenance.ts'
import { busyRemedy, isBusy, type Stack, type Wishes } from './stack.ts'
import { describeExpiry, readExpiry } from './ttl.ts'

export type TeardownStep =
  | { readonly kind: 'absent' }
  | { readonly kind: 'delete' }
  /** Somebody else deletes it already. */
  | { readonly kind: 'follow' }
  /** There is nothing of it but its name, which change sets have made. */
  | { readonly kind: 'name-only' }
  | { readonly kind: 'refuse'; readonly reason: string; readonly remedy: string }

/**
 * What is done with a stack that was named. One that is being created is deleted on the spot, anything else that is under way is waited for,
 * unless it is not to be.
 */
export function judgeTeardown(
  stack: Stack | undefined,
  ifInProgress: Wishes['ifInProgress'] = 'wait',
): Judgement<TeardownStep> {
  if (!stack || stack.status === 'DELETE_COMPLETE') return done({ kind: 'absent' })
  if (stack.status === 'REVIEW_IN_PROGRESS') return done({ kind: 'name-only' })
  if (!ownerOf(stack.tags).isOurs) return done({ kind: 'refuse', ...notOurs })
  if (stack.isProtected) return done({ kind: 'refuse', ...isProtected })
  if (ifInProgress === 'fail' && isBusy(stack))
    return done({ kind: 'refuse', reason: `it is in ${stack.status}`, remedy: busyRemedy })
  switch (stack.status) {
    case 'DELETE_IN_PROGRESS':
      return done({ kind: 'follow' })
    case 'ROLLBACK_IN_PROGRESS':
    case 'UPDATE_IN_PROGRESS':
    case 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS':
    case 'UPDATE_ROLLBACK_IN_PROGRESS':
    case 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS':
    case 'IMPORT_IN_PROGRESS':
    case 'IMPORT_ROLLBACK_IN_PROGRESS':
      return waiting(`${stack.status} by an operation that is not ours`)
    case 'CREATE_IN_PROGRESS':
    case 'CREATE_COMPLETE':
    case 'CREATE_FAILED':
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'DELETE_FAILED':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_FAILED':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'UPDATE_ROLLBACK_FAILED':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_FAILED':
    case 'IMPORT_ROLLBACK_COMPLETE':
    case 'IMPORT_ROLLBACK_FAILED':
      return done({ kind: 'delete' })
  }
}

const notOurs = {
  reason: 'it carries no tag of this action, which has not deployed it',
  remedy: 'Delete it in the CloudFormation console, if that is meant. Nothing was touched.',
}

const isProtected = {
  reason: 'its termination protection is on',
  remedy: 'Switch that off in the CloudFormation console, if it is to go. Nothing was touched.',
}

export type Sweeping =
  | { readonly kind: 'expired'; readonly because: string }
  | { readonly kind: 'left'; readonly because: string }
  /** Nobody who looks for endpoints of this action has to know of it. */
  | { readonly kind: 'foreign' }

interface Broom {
  /** `owner/name` */
  readonly repository: string | undefined
  readonly nowMs: number
}

/** Whether a stack goes that nobody has named: only what this repository has deployed for a time that is over, and only while it is quiet. */
export function judgeSweep(stack: Stack, { repository, nowMs }: Broom): Sweeping {
  const owner = ownerOf(stack.tags)
  if (!owner.isOurs) return { kind: 'foreign' }
  const left = (because: string) => ({ kind: 'left', because }) as const
  if (owner.repository === undefined) return left(`has no tag ${repositoryTag}, and may belong to others`)
  if (owner.repository.toLowerCase() !== repository?.toLowerCase()) return left(`belongs to ${owner.repository}`)
  const expiry = readExpiry(stack.tags)
  const because = describeExpiry(expiry, nowMs)
  if (expiry.kind !== 'at' || expiry.atMs > nowMs) return left(because)
  if (stack.isProtected) return left(`${because}, and its termination protection is on`)
  if (stack.status.endsWith('_IN_PROGRESS')) return left(`${because}, and is in ${stack.status}`)
  return { kind: 'expired', because }
}

/** A resource of a stack, as CloudFormation tells it. */
export interface StackResource {
  readonly logicalId: string
  readonly type: string
  readonly physicalId: string
  readonly status: string
}

/** Those that the template itself asks to keep when the stack goes (DeletionPolicy). */
export const wasRetained = ({ status }: StackResource) => status === 'DELETE_SKIPPED'
