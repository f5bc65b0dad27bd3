import { awsError } from '../aws-error.ts'

/** Throws a ValidationException unless the token has the 32 to 128 characters that AWS asks for. */
export function checkToken(token: string | undefined): void {
  if (token === undefined) return
  const bound =
    token.length < 32 ? 'greater than or equal to 32' : token.length > 128 ? 'less than or equal to 128' : undefined
  if (bound !== undefined) throw violation(token, 'clientRequestToken', `Member must have length ${bound}`)
}

/** Throws a ValidationException when a text does not match. */
export function checkPattern(value: string | undefined, member: string, pattern: RegExp): void {
  if (value !== undefined && !pattern.test(value)) {
    throw violation(value, member, `Member must satisfy regular expression pattern: ${pattern.source}`)
  }
}

export const rolePattern = /^arn:aws[a-z\-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/

function violation(value: string, member: string, constraint: string) {
  return awsError(
    'ValidationException',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${constraint}`,
  )
}

/** Requests repeated with the same token answer what the first one did, however long ago; AWS does not document which error others get. */
export function createTokenMemory<T>() {
  const remembered = new Map<string, { readonly answer: T; readonly request: string }>()
  return {
    recall(token: string | undefined, request: object): T | undefined {
      const known = remembered.get(token ?? '')
      if (known === undefined || known.request === JSON.stringify(request)) return known?.answer
      throw awsError('ValidationException', `ClientRequestToken ${token} was used with a different request.`)
    },
    remember(token: string | undefined, answer: T, request: object): T {
      if (token !== undefined) remembered.set(token, { answer, request: JSON.stringify(request) })
      return answer
    },
  }
}
