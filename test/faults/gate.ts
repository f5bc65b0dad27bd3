import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What happens at one request of the process behind a gate. */
export interface Strike {
  /** Counted from 1, in the order of arrival. */
  readonly at: number
  /** `before`: AWS has not seen the request yet; `after`: it has done what was asked, and nobody has heard of it. */
  readonly when: 'before' | 'after'
  /** Resolves when it has happened; only then the request goes its way. */
  readonly happens: () => Promise<void> | void
  /** Whether the request goes on and its answer is told after that. */
  readonly answered: boolean
}

export interface Gate extends AsyncDisposable {
  readonly url: string
  /** What has arrived, by name: `StartPipelineExecution`, `CreateStack`, `GET /bucket/key`. */
  readonly requests: readonly string[]
}

/** Stands between one process and AWS, and counts the requests of that process only. */
export async function openGate(awsUrl: string, strike?: Strike): Promise<Gate> {
  const requests: string[] = []
  const pass = async (asked: IncomingMessage, answer: ServerResponse) => {
    const body = await buffer(asked)
    requests.push(nameOf(asked, body))
    const struck = strike?.at === requests.length ? strike : undefined
    if (struck?.when === 'before') {
      await struck.happens()
      if (!struck.answered) return
    }
    const { status, headers, text } = await forward(awsUrl, asked, body)
    if (struck?.when === 'after') {
      await struck.happens()
      if (!struck.answered) return
    }
    answer.writeHead(status, headers).end(text)
  }
  const server = createServer((asked, answer) => {
    // A process that was killed takes its connections with it.
    pass(asked, answer).catch(() => answer.destroy())
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function forward(awsUrl: string, { method, url = '/', headers }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; text: Buffer }>((resolve, reject) => {
    const forwarded = httpRequest(new URL(url, awsUrl), { method, headers }, (answer) => {
      buffer(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, text }),
        reject,
      )
    })
    forwarded.on('error', reject).end(body)
  })
}

/** CloudFormation's protocol has the operation in the body. */
function nameOf({ method, url, headers }: IncomingMessage, body: Buffer): string {
  const target = headers['x-amz-target']
  if (typeof target === 'string') return target.replace(/^.*\./, '')
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  return (isForm && new URLSearchParams(body.toString()).get('Action')) || `${method} ${url?.replace(/\?.*/, '')}`
}
