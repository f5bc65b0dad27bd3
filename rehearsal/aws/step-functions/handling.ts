import type { Branch } from './branch.ts'
import type { Happening } from './history.ts'
import { type Passage, place, select } from './passage.ts'
import { StateFailure, type Retrier, type StateTypes } from './state-language.ts'

export interface Attempt {
  readonly state: StateTypes['Task'] | StateTypes['Map'] | StateTypes['Parallel']
  readonly input: unknown
  readonly branch: Branch
  /** Context object of an attempt. */
  readonly context: (retries: number) => object
  readonly work: (context: object) => Promise<unknown>
  /** What the history says when no further attempt is made. */
  readonly failed?: Happening
}

/** Work that Retry repeats and Catch redirects. */
export async function handled({ state, input, branch, context, work, failed }: Attempt): Promise<Passage> {
  const used = new Map<Retrier, number>()
  for (let retries = 0; ; retries += 1) {
    const seen = context(retries)
    try {
      const result = await work(seen)
      const { ResultSelector } = state
      const selected = ResultSelector === undefined ? result : select(ResultSelector, result, seen)
      return { output: place(state, input, selected), next: state.Next }
    } catch (failure) {
      if (!(failure instanceof StateFailure)) throw failure
      const delayMs = retryDelay(state.Retry, failure, used)
      if (delayMs !== undefined) {
        await branch.wait(delayMs)
        continue
      }
      if (failed !== undefined) {
        branch.record(failed)
        branch.at = undefined
      }
      const catcher = state.Catch?.find(({ ErrorEquals }) => isNamed(failure, ErrorEquals))
      if (catcher === undefined) throw failure
      const { error, cause } = failure.details
      return { output: place(catcher, input, { Error: error ?? '', Cause: cause ?? '' }), next: catcher.Next }
    }
  }
}

/** Errors that the wildcards leave alone: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html */
const onlyByName = ['States.DataLimitExceeded', 'States.Runtime']

function isNamed({ name }: StateFailure, errors: readonly string[]): boolean {
  if (errors.includes(name)) return true
  if (onlyByName.includes(name)) return false
  return errors.includes('States.ALL') || (errors.includes('States.TaskFailed') && name !== 'States.Timeout')
}

function retryDelay(
  retriers: readonly Retrier[] = [],
  failure: StateFailure,
  used: Map<Retrier, number>,
): number | undefined {
  const retrier = retriers.find(({ ErrorEquals }) => isNamed(failure, ErrorEquals))
  // Retry by name does not help either: a Runtime error is not retriable.
  if (retrier === undefined || failure.name === 'States.Runtime') return undefined
  const { MaxAttempts = 3, IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity } = retrier
  const before = used.get(retrier) ?? 0
  if (before >= MaxAttempts) return undefined
  used.set(retrier, before + 1)
  return Math.min(IntervalSeconds * BackoffRate ** before, MaxDelaySeconds) * 1000
}
