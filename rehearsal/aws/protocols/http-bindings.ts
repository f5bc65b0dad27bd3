import type { NormalizedSchema } from '@smithy/core/schema'
import type { ServiceName } from '../clients.ts'
import { type OperationSchema, operationSchema } from '../schema.ts'
import type { WireRequest } from './protocol.ts'

/** A route of AWS's model: `PUT /{Key+}?tagging`. */
interface Route {
  readonly method: string
  readonly path: RegExp
  readonly names: readonly string[]
  /** Fixed query parameters that tell operations on one path apart. */
  readonly fixed: readonly (readonly [string, string])[]
  readonly status: number
}

/** `prefix` stands before the model's path; S3's model leaves the bucket to the host name. */
export function routeOf(operation: OperationSchema, prefix = ''): Route {
  const [method, uri, status] = operation.traits.http ?? ['POST', '/', 200]
  const [path = '/', query = ''] = uri.split('?')
  const whole = (prefix + path).replace(/(?<=.)\/$/, '')
  const names = [...whole.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name)
  const pattern = whole.replace(/\{\w+\+\}/g, '(.+)').replace(/\{\w+\}/g, '([^/]+)')
  // `x-id` only repeats the operation's name.
  const fixed = [...new URLSearchParams(query)].filter(([name]) => name !== 'x-id')
  return { method, path: new RegExp(`^${pattern}/?$`), names, fixed, status }
}

/** The operation whose route fits best: the one that fixes most of the query. */
export function matchRoute(
  service: ServiceName,
  request: WireRequest,
  offered: readonly string[],
  prefix = '',
): string | undefined {
  return offered
    .flatMap((name) => {
      const schema = operationSchema(service, name)
      return schema === undefined ? [] : [{ name, route: routeOf(schema, prefix) }]
    })
    .filter(({ route }) => route.method === request.method && route.path.test(request.path))
    .filter(({ route }) => route.fixed.every(([name, value]) => request.query.get(name) === value))
    .sort((a, b) => b.route.fixed.length - a.route.fixed.length)[0]?.name
}

/** Members that travel outside the body. */
export function readBindings(operation: OperationSchema, request: WireRequest, prefix = ''): Record<string, unknown> {
  const route = routeOf(operation, prefix)
  const labels = route.path.exec(request.path)?.slice(1) ?? []
  const label = (name: string) => labels[route.names.indexOf(name)]
  const input: Record<string, unknown> = {}
  for (const [name, member] of operation.input.structIterator()) {
    const { httpHeader, httpQuery, httpPrefixHeaders } = member.getMergedTraits()
    if (httpPrefixHeaders !== undefined) {
      const start = httpPrefixHeaders.toLowerCase()
      const found = Object.entries(request.headers).filter(([header]) => header.startsWith(start))
      if (found.length > 0)
        input[name] = Object.fromEntries(found.map(([key, value]) => [key.slice(start.length), value]))
      continue
    }
    const text =
      httpHeader !== undefined
        ? request.headers[httpHeader.toLowerCase()]
        : httpQuery !== undefined
          ? (request.query.get(httpQuery) ?? undefined)
          : label(name)
    if (text === undefined) continue
    input[name] = fromText(
      member,
      httpHeader === undefined && httpQuery === undefined ? decodeURIComponent(text) : text,
    )
  }
  return input
}

function fromText(schema: NormalizedSchema, text: string): unknown {
  if (schema.isNumericSchema()) return Number(text)
  if (schema.isBooleanSchema()) return text === 'true'
  if (schema.isTimestampSchema()) return new Date(text)
  if (schema.isListSchema()) return text.split(',').map((item) => item.trim())
  return text
}

/** Headers that carry members of the output. */
export function writeHeaders(
  schema: NormalizedSchema,
  output: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const headers: Record<string, string> = {}
  if (!schema.isStructSchema()) return headers
  for (const [name, member] of schema.structIterator()) {
    const value = output[name]
    const { httpHeader, httpPrefixHeaders } = member.getMergedTraits()
    if (value === undefined || value === null) continue
    if (httpHeader !== undefined)
      headers[httpHeader.toLowerCase()] = value instanceof Date ? value.toUTCString() : String(value)
    if (httpPrefixHeaders !== undefined) {
      Object.entries(value).forEach(([key, text]) => (headers[(httpPrefixHeaders + key).toLowerCase()] = String(text)))
    }
  }
  return headers
}

/** The member that is the body, when there is one. */
export function payloadOf(schema: NormalizedSchema): readonly [string, NormalizedSchema] | undefined {
  if (!schema.isStructSchema()) return undefined
  return [...schema.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload === 1)
}

/** What remains for a body without payload member. */
export function bodyMembers(
  schema: NormalizedSchema,
  output: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!schema.isStructSchema()) return {}
  const inBody = [...schema.structIterator()].filter(([, member]) => {
    const { httpHeader, httpPrefixHeaders, httpPayload, httpResponseCode } = member.getMergedTraits()
    return [httpHeader, httpPrefixHeaders, httpPayload, httpResponseCode].every((trait) => trait === undefined)
  })
  return Object.fromEntries(inBody.map(([name]) => [name, output[name]]))
}
