import type { Value } from '../runner/value.ts'

/** What GitHub answers; a `message` alone is the body of a refusal. */
export interface Answer {
  readonly status: number
  readonly message?: string
  readonly body?: Value
  readonly headers?: Readonly<Record<string, string>>
}

export interface Ask {
  /** owner/repo */
  readonly repository: string
  /** The numbers in the path. */
  readonly ids: readonly number[]
  readonly query: URLSearchParams
  readonly body: Value | undefined
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Behind /repos/owner/repo; its groups are numbers. */
  readonly path: RegExp
  /** What a token with limited permissions needs, as a workflow writes it: any of them will do. */
  readonly needs: readonly string[]
  answer(ask: Ask): Answer
}

export const invalid = (...reasons: readonly string[]): Answer => ({
  status: 422,
  message: ['Validation Failed', ...reasons].join('\n'),
})

export const notFound: Answer = { status: 404, message: 'Not Found' }

/** One page of a list: 30 items unless the query asks for up to 100. */
export function paged(items: readonly Value[], query: URLSearchParams): Answer {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(query.get('page') ?? 1))
  return { status: 200, body: items.slice((page - 1) * size, page * size) }
}
