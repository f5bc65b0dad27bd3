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
 * 64 hexadecimal digits, equal for every attempt of one step of a run with the same `order`: what is started, with all that it is started with. Undefined
 * outside of a run, where nothing tells two starts apart.
 */
export function startKey(order: readonly unknown[], { repository, runId, job, step }: Origin): string | undefined {
  if (runId === undefined) return undefined
  return hash([repository, runId, job, step, ...order])
}

/**
 * The token of the `ordinal`th execution that a step starts. SageMaker answers the same token with the same execution, so an attempt that
 * begins with the first token finds what an earlier attempt, or a killed one, has started:
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html
 */
export function startToken(key: string, ordinal: number): string {
  return hash([key, ordinal])
}

const hash = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** How many executions the attempts of this run may have started. */
export const attemptsOf = ({ runAttempt = '1' }: Origin): number => Number(runAttempt)

/** At most 82 characters of letters, digits and single hyphens, as SageMaker asks. */
export function displayName({ commit, runId }: Origin, ordinal: number): string | undefined {
  if (runId === undefined) return undefined
  return `${commit === undefined ? '' : `commit-${commit.slice(0, 12)}-`}run-${runId}-${ordinal}`
}

/** For people, with a mark by which the step that started an execution knows it again. */
export function describeOrigin({ repository, commit, runUrl }: Origin, key: string | undefined): string | undefined {
  if (repository === undefined) return undefined
  return [`Started from ${repository}`, commit && `commit ${commit}`, runUrl, key && markOf(key)]
    .filter(Boolean)
    .join(', ')
}

/** Whether an execution with this description was started by the step of this key. */
export function isOwn(description: string | undefined, key: string | undefined): boolean {
  return key !== undefined && description?.endsWith(markOf(key)) === true
}

const markOf = (key: string) => `step ${key.slice(0, 16)}`
