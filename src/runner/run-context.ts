/** Where a run comes from, for tags and lineage. Each value is checked, because tags and user agents are built from it. */
export interface RunContext {
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  readonly runId: string | undefined
  readonly runAttempt: string | undefined
  readonly job: string | undefined
  /** The id of the step, or one that GitHub made: it tells two steps of a job apart. */
  readonly step: string | undefined
}

export function readRunContext(env: NodeJS.ProcessEnv = process.env): RunContext {
  const checked = (name: string, pattern: RegExp) => {
    const value = env[name]
    return value !== undefined && pattern.test(value) ? value : undefined
  }
  const repository = checked('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)
  const runId = checked('GITHUB_RUN_ID', /^\d+$/)
  const server = checked('GITHUB_SERVER_URL', /^https?:\/\/[\w.:-]+$/) ?? 'https://github.com'
  return {
    repository,
    runId,
    commit: checked('GITHUB_SHA', /^[0-9a-f]{40}$/),
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : undefined,
    runAttempt: checked('GITHUB_RUN_ATTEMPT', /^\d+$/),
    job: checked('GITHUB_JOB', /^[\w-]+$/),
    step: checked('GITHUB_ACTION', /^[\w-]+$/),
  }
}
