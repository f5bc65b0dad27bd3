import type { Clock } from '../../src/kit/clock.ts'
import type { Observer } from './run-record.ts'
import type { StandIn } from './stand-in.ts'
import type { WorkflowEvent } from './trigger.ts'

/** One run of one workflow file. */
export interface RunOptions {
  readonly workflowFile: string
  /** The user's repository: actions/checkout copies it into the empty workspace of a job. */
  readonly checkoutSource: string
  /** Where our own actions are: `uses: ./…` and `uses: <own repository>/…@ref` lead here. */
  readonly repositoryRoot: string
  /** Names (owner/repo) that mean `repositoryRoot`. */
  readonly ownRepositories?: readonly string[]
  readonly event: WorkflowEvent
  readonly github: GitHubFacts
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Environments that are not named here have no rules and no variables, as on GitHub. */
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>
  /** Given to every process of the run, for example AWS_ENDPOINT_URL. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * Beside the built-in ones (stand-ins/built-in.ts) and before them, by `owner/repo[/path]` as in `uses:`. One of our own
   * actions can be replaced too; `./path` means it however it is referred to.
   */
  readonly standIns?: Readonly<Record<string, StandIn>>
  /** Asked where an environment has reviewers; false refuses, and the job fails. */
  readonly approve?: (environment: string, request: ReviewRequest) => Promise<boolean>
  readonly observer?: Observer
  /** Aborting cancels the run as the button on GitHub does. */
  readonly signal?: AbortSignal
  /** Scratch of the run; without it a new folder among the system's temporary files. */
  readonly directory?: string
  readonly clock?: Clock
  /** By which OIDC tokens end, where AWS is not on the clock of the run. */
  readonly awsClock?: Pick<Clock, 'now'>
  /** Shows `::debug::` lines and sets RUNNER_DEBUG. */
  readonly debug?: boolean
}

export interface GitHubFacts {
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly runId?: string
  readonly runNumber?: number
  /** 2 is the first "re-run jobs" of a run. */
  readonly runAttempt?: number
}

export interface EnvironmentSettings {
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly reviewers?: readonly string[]
}

export interface ReviewRequest {
  readonly workflow: string
  readonly job: string
  readonly environment: string
  readonly reviewers: readonly string[]
}
