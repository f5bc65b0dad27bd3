/** What an HTTP/1.1 answer says before its body. */
export interface ResponseHead {
  readonly status: number
  /** Names in lower case; the values of a name that comes more than once are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** The connection may be used for another request, if the body has an end of its own. */
  readonly keepAlive: boolean
  readonly framing: Framing
}

/** Where the body ends: https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
export type Framing =
  | { readonly kind: 'sized'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  /** When the connection closes. */
  | { readonly kind: 'until-close' }

/** The answer breaks HTTP/1.1; the message says how, and holds nothing of what came. */
export class MalformedResponse extends Error {
  override readonly name = 'MalformedResponse'
}

const statusLine = /^HTTP\/1\.(?<minor>[01]) (?<status>[1-9]\d\d)(?: [^\r\n\0]*)?\r\n/
const headerLine = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[\t ]*([^\r\n\0]*?)[\t ]*\r\n/y

const empty: Framing = { kind: 'sized', bytes: 0 }
const chunked: Framing = { kind: 'chunked' }
const untilClose: Framing = { kind: 'until-close' }

/** Reads a head without the empty line that ends it. `headOnly` is for the answer to HEAD, which has no body whatever it says. */
export function parseResponseHead(text: string, headOnly: boolean): ResponseHead {
  const match = statusLine.exec(text)
  if (match === null) throw new MalformedResponse('it does not begin with a status line of HTTP/1.1')
  const [line, minor, code] = match
  const status = Number(code)
  const headers = parseHeaderLines(text, line.length)
  const coding = headers.get('transfer-encoding')
  const sizes = headers.get('content-length')
  const bodiless = headOnly || status < 200 || status === 204 || status === 304
  return {
    status,
    headers,
    // Who sends both a length and a coding may be two servers that see two different answers.
    keepAlive: keepsAlive(headers.get('connection'), minor) && (coding === undefined || sizes === undefined),
    framing: bodiless ? empty : framingOf(coding, sizes),
  }
}

export function parseHeaderLines(text: string, from: number): Map<string, string> {
  const headers = new Map<string, string>()
  for (let at = from; at < text.length; at = headerLine.lastIndex) {
    headerLine.lastIndex = at
    const match = headerLine.exec(text)
    if (match === null) throw new MalformedResponse('one of its header lines is none')
    const [, name = '', value = ''] = match
    const key = name.toLowerCase()
    const before = headers.get(key)
    headers.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return headers
}

function keepsAlive(connection: string | undefined, minor: string | undefined): boolean {
  if (connection === undefined) return minor === '1'
  const options = connection.toLowerCase().split(',')
  if (options.some((option) => option.trim() === 'close')) return false
  return minor === '1' || options.some((option) => option.trim() === 'keep-alive')
}

function framingOf(coding: string | undefined, sizes: string | undefined): Framing {
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw new MalformedResponse('its transfer-encoding is another than chunked')
    return chunked
  }
  if (sizes === undefined) return untilClose
  const [size = '', ...others] = sizes.includes(',') ? sizes.split(',').map((each) => each.trim()) : [sizes]
  if (others.some((other) => other !== size)) throw new MalformedResponse('it has two different lengths')
  if (!/^\d{1,15}$/.test(size)) throw new MalformedResponse('its content-length is no number')
  return { kind: 'sized', bytes: Number(size) }
}
