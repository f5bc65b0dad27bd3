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
  /** The stack goes another way now: none of its change sets can be executed any more, and the execution of one deletes the others. */
  retire(stackId: string, executed: ChangeSet | undefined): void
}

export function createChangeSetStore(): ChangeSetStore {
  const all = new Map<string, ChangeSet>()
  const of = (stackId: string) => [...all.values()].filter((changeSet) => changeSet.stackId === stackId)
  return {
    all,
    of,
    add: (changeSet) => void all.set(changeSet.id, changeSet),
    delete: (id) => void all.delete(id),
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html
    retire(stackId, executed) {
      of(stackId)
        .filter((changeSet) => changeSet !== executed)
        .forEach((changeSet) => {
          if (executed !== undefined) all.delete(changeSet.id)
          else if (changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE'
        })
    },
  }
}
