import { linesOf } from '../kit/fields.ts'

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
export const isHeaderName = (name: string) => /^[\w!#$%&'*+.^`|~-]+$/.test(name)

/** Of the connection, not of the question. */
export const isOfConnection = (name: string) =>
  /^(host|connection|content-length|transfer-encoding|upgrade|te|trailer|keep-alive|proxy-.*|expect)$/i.test(name)

/** Everything in headers that may be a secret: the values, and what stands behind a scheme such as `Bearer`. Shorter than six characters none is. */
export function secretsOf(headers: Readonly<Record<string, string>>): readonly string[] {
  const words = Object.values(headers).flatMap((value) => [value, value.slice(value.lastIndexOf(' ') + 1)])
  return [...new Set(words)].filter(({ length }) => length >= 6)
}

export const hide = (secrets: readonly string[], text: string) =>
  secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text)

/** Reads `Name: value` lines. Throws an Error that names every line that is wrong, and never a value, which may be a secret. */
export function parseHeaders(text: string): Readonly<Record<string, string>> {
  const problems: string[] = []
  const headers = new Map<string, string>()
  linesOf(text).forEach((line, index) => {
    const [, name = '', value = ''] = /^([^\s:]+):\s*([\x20-\x7e]+)$/.exec(line) ?? []
    const key = name.toLowerCase()
    if (!isHeaderName(name)) problems.push(`line ${index + 1} is not of the form 'Name: value', in plain ASCII`)
    else if (isOfConnection(name)) problems.push(`'${name}' is set by the connection itself`)
    else if (key === 'content-type') problems.push(`'${name}' is said by each case: write it there as 'content-type'`)
    else if (headers.has(key)) problems.push(`'${name}' is given twice`)
    else headers.set(key, value)
  })
  if (problems.length > 0) throw new Error(problems.join('; '))
  return Object.fromEntries(headers)
}
