import { isHeaderName, isOfConnection } from './http-headers.ts'
import { contentTypeByName, unknownType } from './content-type.ts'
import type { BodySource } from './smoke-case.ts'
import { isList, isMapping, type Written } from './written.ts'
import { asTextOf, asMapping, orRefuse, readMember, refuseSpot, type MappingSpot, type Spot } from './written-spot.ts'

export const inputKeys = ['input', 'input-file', 'input-s3', 'input-base64']
export const requestKeys = ['content-type', 'accept', 'method', 'path', 'headers']

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Below the URL that is tested: never another host. */
export const asPath = asTextOf(
  /^\/(?![/\\])[!-[\]-~]{0,2000}$/,
  "a path such as /predict, which begins with one '/' and holds no spaces",
)

export function asMethod(spot: Spot): string | undefined {
  const method = typeof spot.value === 'string' ? spot.value.toUpperCase() : ''
  return orRefuse(spot, methods.includes(method) ? method : undefined, `is not one of ${methods.join(', ')}`)
}

const hasOwnKey = (name: string) => /^(accept|content-type)$/i.test(name)

export type Headers = Readonly<Record<string, string>>

export function asHeaders(spot: Spot): Headers | undefined {
  const mapping = asMapping(spot)
  if (!mapping) return undefined
  const headers = new Map<string, string>()
  for (const key of mapping.value.keys()) {
    const name = key.toLowerCase()
    const problem = findNameProblem(key) ?? (headers.has(name) ? 'is given twice' : undefined)
    const value = problem === undefined ? readMember(mapping, key, asHeader) : undefined
    if (problem !== undefined) refuseSpot({ ...spot, at: [...spot.at, key] }, problem)
    headers.set(name, value ?? '')
  }
  return Object.fromEntries(headers)
}

function findNameProblem(name: string): string | undefined {
  if (!isHeaderName(name)) return 'is no name of a header'
  return hasOwnKey(name) || isOfConnection(name)
    ? "is not for 'headers': it has a key of its own, or is set by the connection"
    : undefined
}

const asHeader = asTextOf(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/, 'a text of one line in plain ASCII')

interface Body {
  readonly source: BodySource
  readonly usualType: string
}

export const noBody: Body = { source: { kind: 'inline', bytes: new Uint8Array() }, usualType: '' }

/** What each key of a sample's input makes of it. */
const bodies: Readonly<Record<string, (spot: Spot) => Body | undefined>> = {
  input: ({ value }) => ({ source: inline(bodyText(value)), usualType: typeOf(value) }),
  'input-file': (spot) => {
    const path = asFile(spot)
    return path === undefined ? undefined : named({ kind: 'file', path }, path)
  },
  'input-s3': (spot) => {
    const uri = asUri(spot)
    return uri === undefined ? undefined : named({ kind: 's3', uri }, uri)
  },
  'input-base64': (spot) => {
    const text = asBase64(spot)
    return text === undefined ? undefined : { source: inline(Buffer.from(text, 'base64')), usualType: unknownType }
  },
}

/** The body of a sample; undefined where it has none, or a wrong one. */
export function parseBody(sample: MappingSpot, isNeeded: boolean): Body | undefined {
  const given = inputKeys.filter((key) => readMember(sample, key, ({ value }) => value !== null))
  if (given.length === 0 && !isNeeded) return noBody
  if (given.length === 0) sample.complain(sample.at, `'input' is missing`)
  if (given.length > 1) refuseSpot(sample, `has ${given.map((key) => `'${key}'`).join(' and ')}; give one of them`)
  const [key = ''] = given
  const parse = bodies[key]
  return parse && readMember(sample, key, parse)
}

/** In the checkout; what the checkout links to is looked at when it is read. */
const asFile = asTextOf(
  /^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0]{1,1000}$/,
  'a path inside the checkout',
)

const asUri = asTextOf(/^s3:\/\/[^/]+\/./, 'of the form s3://bucket/key')

const named = (source: BodySource, name: string): Body => ({
  source,
  usualType: contentTypeByName(name) ?? unknownType,
})

function asBase64(spot: Spot): string | undefined {
  const text = typeof spot.value === 'string' ? spot.value.replace(/\s+/g, '') : '-'
  return orRefuse(
    spot,
    text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? text : undefined,
    'is not Base64',
  )
}

const inline = (body: string | Uint8Array): BodySource => ({
  kind: 'inline',
  bytes: typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body),
})

const typeOf = (input: Written) => (typeof input === 'string' ? 'text/csv' : 'application/json')

const bodyText = (input: Written) => (typeof input === 'string' ? input : jsonText(input))

/** In the order and with the numbers of the file: 1.0 is another type than 1 to many a model. */
function jsonText(value: Written): string {
  if (isMapping(value))
    return `{${[...value].map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`).join(',')}}`
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`
  return typeof value === 'object' && value !== null ? value.written : JSON.stringify(value)
}
