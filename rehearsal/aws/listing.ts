import { awsError } from './aws-error.ts'

/** What SageMaker's List operations have in common. */
export interface ListInput {
  readonly NameContains?: string | undefined
  readonly StatusEquals?: string | undefined
  readonly CreationTimeAfter?: Date | undefined
  readonly CreationTimeBefore?: Date | undefined
  readonly LastModifiedTimeAfter?: Date | undefined
  readonly LastModifiedTimeBefore?: Date | undefined
  readonly SortBy?: string | undefined
  readonly SortOrder?: string | undefined
  readonly MaxResults?: number | undefined
  readonly NextToken?: string | undefined
}

/** Where an item keeps what one can filter and sort by. */
export interface Facets<T> {
  readonly name: (item: T) => string | undefined
  readonly created: (item: T) => Date | undefined
  readonly modified?: (item: T) => Date | undefined
  readonly status?: (item: T) => string | undefined
  /** For operations that do not sort ascending by default. */
  readonly descending?: boolean
}

export interface Page<T> {
  readonly items: T[]
  readonly NextToken: string | undefined
}

/** Filters, sorts (by creation time unless asked otherwise) and cuts a page. */
export function listed<T>(all: readonly T[], input: ListInput, facets: Facets<T>): Page<T> {
  const time = (date: Date | undefined) => date?.getTime() ?? 0
  const within = (date: Date | undefined, after: Date | undefined, before: Date | undefined) =>
    time(date) > (after?.getTime() ?? -Infinity) && time(date) < (before?.getTime() ?? Infinity)
  const modified = facets.modified ?? facets.created
  const keys: Readonly<Record<string, (item: T) => string | number>> = {
    Name: (item) => facets.name(item) ?? '',
    Status: (item) => facets.status?.(item) ?? '',
    LastModifiedTime: (item) => time(modified(item)),
  }
  const key = keys[input.SortBy ?? ''] ?? ((item: T) => time(facets.created(item)))
  const found = all
    .filter((item) => (facets.name(item) ?? '').includes(input.NameContains ?? ''))
    .filter((item) => input.StatusEquals === undefined || facets.status?.(item) === input.StatusEquals)
    .filter((item) => within(facets.created(item), input.CreationTimeAfter, input.CreationTimeBefore))
    .filter((item) => within(modified(item), input.LastModifiedTimeAfter, input.LastModifiedTimeBefore))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  const descending = (input.SortOrder ?? (facets.descending === true ? 'Descending' : 'Ascending')) === 'Descending'
  return page(descending ? found.reverse() : found, input)
}

const largestPage = 100

/** Throws a ValidationException for a page size or a token that AWS would not take. */
export function page<T>(
  items: readonly T[],
  { MaxResults = 10, NextToken }: Pick<ListInput, 'MaxResults' | 'NextToken'>,
): Page<T> {
  if (MaxResults < 1 || MaxResults > largestPage) {
    const bound = MaxResults < 1 ? 'greater than or equal to 1' : `less than or equal to ${largestPage}`
    throw awsError(
      'ValidationException',
      `1 validation error detected: Value '${MaxResults}' at 'maxResults' failed to satisfy constraint: Member must have value ${bound}`,
    )
  }
  const start = NextToken === undefined ? 0 : Number(Buffer.from(NextToken, 'base64url').toString())
  if (!Number.isInteger(start)) throw awsError('ValidationException', 'Invalid NextToken')
  const end = start + MaxResults
  return {
    items: items.slice(start, end),
    NextToken: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  }
}
