import { isHeaderName, isOfConnection } from '../domain/http-headers.ts'
import type { CaseRequest } from '../domain/smoke-case.ts'
import type { Origin } from './addresses.ts'

const httpMethod = /^[A-Z]{1,20}$/
/** Anything but control characters, as bytes of latin1. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/

/** The target of a request: what a case's path means below a URL; undefined where it leads to somewhere else. */
export function targetOf(url: URL, path: string | undefined): string | undefined {
  if (path === undefined) return url.pathname + url.search
  const base = url.pathname.replace(/\/+$/, '')
  const joined = `${url.origin}${base}/${path.replace(/^\/+/, '')}`
  if (!URL.canParse(joined)) return undefined
  const target = new URL(joined)
  if (!`${target.pathname}/`.startsWith(`${base}/`)) return undefined
  return target.pathname + (target.search || url.search)
}

/** Which of these can be no header of a request, by their names; their values may be secrets. */
export function findWrongHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!isHeaderName(name)) return [`${JSON.stringify(name)} is no name of a header`]
    if (isOfConnection(name)) return [`header ${name} is set by the connection itself`]
    return headerValue.test(value)
      ? []
      : [`header ${name} has a line break in its value, or another sign that no header has`]
  })
}

/** Why a request cannot be sent below this URL, each problem a sentence. */
export function findRequestProblems(request: CaseRequest, url: URL): readonly string[] {
  const { accept = '', contentType, headers, method, path } = request
  return [
    ...(httpMethod.test(method) ? [] : [`expected a method such as POST, got ${JSON.stringify(method)}`]),
    ...(targetOf(url, path) === undefined ? [`path ${JSON.stringify(path)} does not lead below the URL`] : []),
    ...findWrongHeaders({ 'content-type': contentType, accept, ...headers }),
  ]
}

export interface RequestOrder {
  readonly origin: Pick<Origin, 'secure' | 'host' | 'port'>
  readonly target: string
  readonly request: Omit<CaseRequest, 'path'>
  /** For every request; those of the case go before. */
  readonly headers: Readonly<Record<string, string>>
}

/** Head and body in one piece. The headers have been looked at. */
export function renderRequest({ origin, target, request, headers }: RequestOrder): Buffer {
  const { accept, body, contentType, method } = request
  const bodiless = body.byteLength === 0 && /^(GET|HEAD)$/.test(method)
  const all = new Map([
    ['accept', '*/*'],
    ['accept-encoding', 'identity'],
    ['user-agent', 'sagemaker-promote'],
    ...lowerCased(headers),
    ...(accept === undefined ? [] : [['accept', accept] as const]),
    ...(bodiless ? [] : [['content-type', contentType] as const]),
    ...lowerCased(request.headers),
    ['host', authority(origin)],
    ...(bodiless ? [] : [['content-length', String(body.byteLength)] as const]),
  ])
  const lines = Array.from(all, ([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), body])
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)

function authority({ secure, host, port }: RequestOrder['origin']): string {
  const name = host.includes(':') ? `[${host}]` : host
  return port === (secure ? 443 : 80) ? name : `${name}:${port}`
}
