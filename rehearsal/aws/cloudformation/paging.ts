import { invalid } from './template.ts'

const pageSize = 100

/** One page of a list. Throws ValidationError for a token that is not ours. */
export function page<T>(items: readonly T[], token: string | undefined): { items: T[]; NextToken: string | undefined } {
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString())
  if (!Number.isInteger(start) || start < 0) throw invalid('NextToken is not valid')
  const end = start + pageSize
  return {
    items: items.slice(start, end),
    NextToken: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  }
}

export const withToken = (NextToken: string | undefined) => (NextToken === undefined ? {} : { NextToken })
