import type { Change as Change, ChangeSetStatus, ExecutionStatus, OperationEvent } from '@aws-sdk/client-cloudformation'
import type { Desired, Settings } from './stack.ts'

export interface ChangeSet {
  readonly id: string
  readonly name: string
  readonly stackId: string
  readonly stackName: string
  readonly type: 'CREATE' | 'UPDATE'
  readonly createdAt: Date
  readonly description: string | undefined
  readonly token: string | undefined
  readonly desired: Desired
  readonly settings: Settings
  status: ChangeSetStatus
  statusReason: string | undefined
  executionStatus: ExecutionStatus
  changes: readonly Change[]
  /** What validation found; DescribeEvents shows it. */
  findings: readonly OperationEvent[]
}

export interface ChangeSetStore {
  readonly all: ReadonlyMap<string, ChangeSet>
  of(stackId: string): readonly ChangeSet[]
  add(changeSet: ChangeSet): void
  delete(id: string): void
  /** The stack goes another way now: none of its change sets can be executed any more. */
  retire(stackId: string, except: ChangeSet | undefined): void
}

export function createChangeSetStore(): ChangeSetStore {
  const all = new Map<string, ChangeSet>()
  const of = (stackId: string) => [...all.values()].filter((changeSet) => changeSet.stackId === stackId)
  return {
    all,
    of,
    add: (changeSet) => void all.set(changeSet.id, changeSet),
    delete: (id) => void all.delete(id),
    retire(stackId, except) {
      of(stackId)
        .filter((changeSet) => changeSet !== except && changeSet.executionStatus === 'AVAILABLE')
        .forEach((changeSet) => {
          changeSet.executionStatus = 'OBSOLETE'
        })
    },
  }
}
