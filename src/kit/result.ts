import type { Failure } from './errors.ts'

/** What an action came to. A domain outcome such as a rejection or a rollback is data here, never an exception. */
export interface Result<O> {
  readonly outputs: O
  /** The job summary, in Markdown: verdict first, then what one decides from, then links. */
  readonly summary: string
  readonly failure?: Failure
}
