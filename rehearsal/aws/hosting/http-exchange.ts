import { type IncomingMessage, request } from 'node:http'

export interface Exchange {
  readonly method: 'GET' | 'POST'
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Real milliseconds. */
  readonly timeoutMs: number
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** One request to a model server on this machine. Rejects when there is no whole answer in time. */
export function exchange({ method, port, path, headers = {}, body, timeoutMs }: Exchange): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const length = body === undefined ? {} : { 'content-length': String(body.byteLength) }
    const outgoing = request({
      method,
      host: '127.0.0.1',
      port,
      path,
      headers: { ...headers, ...length },
      agent: false,
      signal,
    })
    outgoing.once('error', reject)
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    outgoing.end(body)
  })
}
