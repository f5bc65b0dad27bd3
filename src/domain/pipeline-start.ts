import { createHash } from 'node:crypto'

/** Where a start comes from; absent outside of a workflow run. */
export interface Origin {
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  readonly runId: string | undefined
  readonly runAttempt: string | undefined
  readonly job: string | undefined
  readonly step: string | undefined
}

/**
 * 64 hexadecimal digits, equal for one step of one attempt of a run with the same parameters: a start whose answer was lost
 * is not a second execution, and a run that is started again is. Undefined outside of a run, where nothing tells two starts apart.
 */
export function startToken(
  pipelineName: string,
  parameters: ReadonlyMap<string, string>,
  { repository, runId, runAttempt, job, step }: Origin,
): string | undefined {
  if (runId === undefined) return undefined
  const parts = [repository, runId, runAttempt, job, step, pipelineName, [...parameters].sort()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** At most 82 characters of letters, digits and single hyphens, as SageMaker asks. */
export function displayName({ commit, runId, runAttempt = '1' }: Origin): string | undefined {
  if (runId === undefined) return undefined
  return `${commit === undefined ? '' : `commit-${commit.slice(0, 12)}-`}run-${runId}-${runAttempt}`
}

export function describeOrigin({ repository, commit, runUrl }: Origin): string | undefined {
  if (repository === undefined) return undefined
  return [`Started from ${repository}`, commit && `commit ${commit}`, runUrl].filter(Boolean).join(', ')
}
