import { type AwsError, awsError } from '../aws-error.ts'

const longestName = 80

/** Names of state machines and executions: https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
export function checkName(name: string): void {
  if (name.length === 0 || name.length > longestName) {
    const bound = name.length === 0 ? 'greater than or equal to 1' : `less than or equal to ${longestName}`
    throw violation(name, 'name', `length ${bound}`)
  }
  if (/[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\uD800-\uDFFF\uFFFE\uFFFF]/u.test(name)) {
    throw awsError('InvalidName', `Invalid Name: '${name}'`)
  }
}

const largestPage = 1000

/** The part of a list that a request asks for. */
export function pageOf<T>(
  all: readonly T[],
  { maxResults = 0, nextToken }: { readonly maxResults?: number | undefined; readonly nextToken?: string | undefined },
): { readonly items: T[]; readonly nextToken?: string } {
  if (maxResults < 0 || maxResults > largestPage) {
    const bound = maxResults < 0 ? 'greater than or equal to 0' : `less than or equal to ${largestPage}`
    throw violation(maxResults, 'maxResults', `value ${bound}`)
  }
  const start = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64url').toString())
  if (!Number.isInteger(start)) throw awsError('InvalidToken', `Invalid Token: '${nextToken}'`)
  const end = start + (maxResults === 0 ? 100 : maxResults)
  const next = end < all.length ? { nextToken: Buffer.from(String(end)).toString('base64url') } : {}
  return { items: all.slice(start, end), ...next }
}

function violation(value: unknown, member: string, constraint: string): AwsError {
  return awsError(
    'ValidationException',
    `1 validation error detected: Value '${String(value)}' at '${member}' failed to satisfy constraint: Member must have ${constraint}`,
  )
}
