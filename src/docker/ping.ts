import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

export type Ping =
  { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'silent'; readonly reason: string }

/** As SageMaker does. */
const attemptMs = 2_000
const largestBodyBytes = 65_536

/** GET, once. Only the status counts; a body is read and dropped, of a large one the beginning. Rejects when the signal aborts. */
export async function ping(url: string, signal: AbortSignal): Promise<Ping> {
  const within = AbortSignal.timeout(attemptMs)
  try {
    const request = get(url, { agent: false, signal: AbortSignal.any([signal, within]) })
    // After its response a request may still fail, which the response tells as well.
    request.on('error', () => undefined)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    let bodyBytes = 0
    for await (const chunk of response) {
      bodyBytes += (chunk as Buffer).length
      // Leaving the loop closes the connection.
      if (bodyBytes > largestBodyBytes) break
    }
    return { kind: 'answered', status: response.statusCode ?? 0 }
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'silent', reason: within.aborted ? 'no answer within 2 s' : reasonOf(error) }
  }
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  // The engine takes connections before the server in the container does.
  ECONNRESET: 'connection closed',
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return words[code] ?? message
}
