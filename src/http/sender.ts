import type { Sample } from '../domain/load.ts'
import type { PreparedRequest, Sender, SenderOrder } from '../domain/smoke-target.ts'
import type { Clock } from '../kit/clock.ts'
import { InputError, WorldError } from '../kit/errors.ts'
import { parseTarget, type Origin } from './addresses.ts'
import { connectionTo, type Connection } from './connection.ts'
import { errorBodyBytes, sampleOf, silent, type Timing } from './sample.ts'
import { slots } from './slots.ts'

/**
 * Opens a sender of requests that were prepared for one origin that AWS's own rules chose, so that its name is asked anew for every connection, as the SDK
 * would. Throws InputError where they have different origins.
 */
export async function openSender(
  requests: readonly PreparedRequest[],
  order: SenderOrder,
  clock: Clock,
): Promise<Sender> {
  const [origin = '', ...others] = new Set(requests.map((request) => request.origin))
  if (others.length > 0)
    throw new InputError([`expected requests to one origin, got ${origin} and ${others.join(', ')}`])
  const { secure, host, port } = parseTarget(origin)
  return senderTo({ secure, host, port, address: host }, requests, { ...order, clock })
}

export interface PoolOrder extends SenderOrder {
  readonly clock: Clock
}

/** Sends over a pool of connections that are opened when they are needed. A request may wait for one; it counts as unanswered `timeoutMs` after its moment. */
export function senderTo(origin: Origin, requests: readonly PreparedRequest[], order: PoolOrder): Sender {
  const { clock, connections, signal, timeoutMs } = order
  const pool = slots(connections, () => connectionTo(origin, clock))
  const abort = () => {
    pool.abort(signal.reason)
    for (const connection of pool.made) connection.abort(signal.reason)
  }
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })

  async function send(position: number, sinceMs: number): Promise<Sample> {
    const timing = { sinceMs, timeoutMs }
    const taken = pool.take()
    const connection = taken instanceof Promise ? await taken : taken
    try {
      return await sendOver(connection, requestAt(position), timing)
    } finally {
      pool.give(connection)
    }
  }

  function requestAt(position: number): PreparedRequest {
    const request = requests[position % requests.length]
    if (request === undefined) throw new RangeError(`there is no request ${position} among ${requests.length}`)
    return request
  }

  async function sendOver(connection: Connection, request: PreparedRequest, timing: Timing): Promise<Sample> {
    const nowMs = clock.now()
    const withinMs = timing.sinceMs + timeoutMs - nowMs
    if (withinMs <= 0) return sampleOf({ kind: 'failed', failure: { kind: 'timed-out' }, endedAtMs: nowMs }, timing)
    const signed = request.bytesAt(nowMs)
    const bytes = signed instanceof Promise ? await signed.catch(asWorldError) : signed
    if (bytes instanceof WorldError) return unsent(bytes, clock.now() - timing.sinceMs)
    signal.throwIfAborted()
    return sampleOf(await connection.exchange({ bytes, withinMs, ...framing }), timing)
  }

  return {
    send,
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', abort)
      for (const connection of pool.made) connection.close()
    },
  }
}

const framing = {
  keepBytes: (status: number) => (status >= 200 && status <= 299 ? 0 : errorBodyBytes),
  mostBodyBytes: Infinity,
}

function asWorldError(error: unknown): WorldError {
  if (error instanceof WorldError) return error
  throw error
}

function unsent({ failure }: WorldError, latencyMs: number): Sample {
  return { ...silent(latencyMs), problem: failure.happened }
}
