import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../../src/kit/clock.ts'
import type { Action } from './action-reference.ts'
import type { JobDirectories } from './contexts.ts'
import type { Scope } from './expression.ts'
import type { Masks } from './masks.ts'
import type { Permission } from './permissions.ts'
import type { JobRun, Observer } from './run-record.ts'
import type { StepPlan } from './step.ts'
import { textOf, type Mapping, type Value } from './value.ts'

/** A job while it runs: what its steps share and change. */
export interface JobState {
  readonly record: JobRun
  readonly directories: JobDirectories
  readonly masks: Masks
  readonly clock: Clock
  readonly observer: Observer
  readonly debug: boolean
  readonly checkoutSource: string
  readonly artifacts: string
  readonly actions: ReadonlyMap<string, Action>
  readonly permission: (scope: string) => Permission
  /** `defaults.run` of the job over that of the workflow. */
  readonly runDefaults: Mapping
  /** github, vars, secrets, inputs, needs, matrix, strategy, runner. */
  readonly contexts: Mapping
  /** What every process gets before `env:` is applied. */
  readonly baseEnvironment: Readonly<Record<string, string>>
  /** GITHUB_* and RUNNER_*, which no `env:` can change. */
  readonly fixedEnvironment: Readonly<Record<string, string>>
  /** `env:` of workflow and job, and what steps add through GITHUB_ENV. */
  readonly env: Record<string, string>
  /** Folders from GITHUB_PATH, the latest first. */
  readonly path: string[]
  /** The steps context. */
  readonly steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>
  /** Post steps in the order of registration; they run in reverse. */
  readonly posts: StepPlan[]
  readonly processGroups: Set<number>
  status: 'success' | 'failure' | 'cancelled'
  /** Aborts when the job is cancelled: steps that do not want to run then are ended. */
  readonly cancelled: AbortSignal
  /** Aborts five minutes later, when GitHub ends even what `always()` still runs. */
  readonly forced: AbortSignal
}

/** The scope of a step: with `env` of the step over that of the job. */
export function stepScope(job: JobState, env: Mapping = {}): Scope {
  return {
    contexts: { ...job.contexts, env: { ...job.env, ...env }, steps: job.steps, job: { status: job.status } },
    functions: {
      success: () => job.status === 'success',
      failure: () => job.status === 'failure',
      cancelled: () => job.status === 'cancelled',
      always: () => true,
      hashFiles: (...patterns) => hashFiles(job.directories.workspace, patterns),
    },
  }
}

/** SHA-256 over the SHA-256 of each matching file, as GitHub's hashFiles; an empty text where nothing matches. */
function hashFiles(workspace: string, patterns: readonly Value[]): string {
  const excluded = patterns.map(textOf).filter((pattern) => pattern.startsWith('!'))
  const files = patterns
    .map(textOf)
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap((pattern) => globSync(pattern, { cwd: workspace, exclude: excluded.map((own) => own.slice(1)) }))
    .map((file) => join(workspace, file))
    .filter((file) => statSync(file).isFile())
  if (files.length === 0) return ''
  const total = createHash('sha256')
  for (const file of [...new Set(files)].sort()) total.update(createHash('sha256').update(readFileSync(file)).digest())
  return total.digest('hex')
}
