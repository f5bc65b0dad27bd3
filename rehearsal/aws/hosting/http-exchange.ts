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

interface ReplyHead {
  readonly status: number
  readonly headers: IncomingMessage['headers']
}

export interface Reply extends ReplyHead {
  readonly body: Buffer
}

export interface OpenReply extends ReplyHead {
  /** As it comes; ends with an error where the connection breaks or the time is over. */
  readonly chunks: AsyncIterable<Buffer>
}

/** One request to a model server on this machine. Rejects when there is no whole answer in time. */
export async function exchange(order: Exchange): Promise<Reply> {
  const { chunks, ...head } = await openExchange(order)
  return { ...head, body: await wholeOf(chunks) }
}

/** The same, as soon as the answer begins. */
export function openExchange({ method, port, path, headers = {}, body, timeoutMs }: Exchange): Promise<OpenReply> {
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
      resolve({ status: response.statusCode ?? 0, headers: response.headers, chunks: response })
    })
    outgoing.end(body)
  })
}

export async function wholeOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
