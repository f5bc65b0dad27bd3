import type { WireRequest, WireResponse } from '../protocols/protocol.ts'

/** Answers of the distribution API: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export function content({ method }: WireRequest, bytes: Buffer, digest: string, mediaType: string): WireResponse {
  const headers = { 'content-type': mediaType, 'content-length': String(bytes.length), 'docker-content-digest': digest }
  return { status: 200, headers: { ...version, ...headers }, body: method === 'HEAD' ? '' : bytes }
}

const version = { 'docker-distribution-api-version': 'registry/2.0' }

export const empty = (status: number, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
  status,
  headers: { ...version, ...headers },
  body: '',
})

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): WireResponse {
  return {
    status,
    headers: { ...version, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  }
}

export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  return json(status, { errors: [{ code, message }] }, headers)
}
