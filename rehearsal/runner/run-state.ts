import type { Clock } from '../../src/kit/clock.ts'
import type { Action } from './action-reference.ts'
import type { ConcurrencyGroups } from './concurrency.ts'
import type { RunOptions } from './run-options.ts'
import type { Observer } from './run-record.ts'
import type { Mapping } from './value.ts'
import type { Workflow } from './workflow-file.ts'

/** What all jobs of a run share. */
export interface RunState {
  readonly options: RunOptions
  readonly workflow: Workflow
  readonly clock: Clock
  readonly observer: Observer
  readonly debug: boolean
  readonly directory: string
  readonly checkoutSource: string
  readonly env: Readonly<Record<string, string>>
  readonly actions: ReadonlyMap<string, Action>
  /** The github context, but for what is particular to a job. */
  readonly github: Mapping
  readonly inputs: Mapping
  /** Of the repository, with GITHUB_TOKEN. */
  readonly secrets: Readonly<Record<string, string>>
  readonly groups: ConcurrencyGroups
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal
}
