import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import type { Clock } from '../kit/clock.ts'
import type { Origin } from './addresses.ts'
import type { ExchangeFailure } from './exchange-failure.ts'
import { MalformedResponse } from './response-head.ts'
import { responseParser, type KeepBytes, type Response } from './response-parser.ts'

export interface ExchangeOrder {
  /** Head and body of the request. */
  readonly bytes: Uint8Array
  readonly keepBytes: KeepBytes
  readonly withinMs: number
  /** An answer with a longer body is given up. */
  readonly mostBodyBytes: number
}

/** What came of a request, and when by the clock. */
export type Exchange =
  | {
      readonly kind: 'answered'
      readonly response: Response
      /** First byte of the body, or the end where there is none. */
      readonly firstByteAtMs: number
      readonly endedAtMs: number
    }
  | { readonly kind: 'failed'; readonly failure: ExchangeFailure; readonly endedAtMs: number }

/** A connection that is opened by the first request and kept for the next ones; one request at a time. */
export interface Connection {
  /** Whatever happens is an Exchange; rejects only by `abort`. */
  readonly exchange: (order: ExchangeOrder) => Promise<Exchange>
  /** Ends a request under way by this reason. */
  readonly abort: (reason: unknown) => void
  readonly close: () => void
}

/**
 * No request is ever sent twice: when a server closes a kept connection just as a request arrives, nobody can tell that from a model that dies
 * of the request. It is made rare instead: gunicorn, the least patient of the usual servers, waits 2 s for the next request.
 */
const idleLimitMs = 1_500

const readBytes = 32_768

interface Pending {
  readonly order: ExchangeOrder
  readonly timer: NodeJS.Timeout
  readonly resolve: (exchange: Exchange) => void
  readonly reject: (reason: unknown) => void
}

export function connectionTo(origin: Origin, clock: Pick<Clock, 'now'>): Connection {
  const parser = responseParser()
  const memory = Buffer.allocUnsafeSlow(readBytes)
  let socket: Socket | undefined
  let pending: Pending | undefined
  let firstByteAtMs: number | undefined
  let usedAtMs = 0

  function exchange(order: ExchangeOrder): Promise<Exchange> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(fail, order.withinMs, { kind: 'timed-out' })
      pending = { order, timer, resolve, reject }
      firstByteAtMs = undefined
      parser.begin(order.keepBytes, asksForHead(order.bytes))
      if (clock.now() - usedAtMs > idleLimitMs) drop()
      socket ??= open()
      socket.write(order.bytes)
    })
  }

  function open(): Socket {
    const onread = {
      buffer: memory,
      callback: (size: number) => {
        if (socket === opened) receive(memory.subarray(0, size))
        return true
      },
    }
    const opened = openSocket(origin, onread)
    opened.setNoDelay(true)
    opened.on('error', (error) => {
      if (socket === opened) fail({ kind: 'error', error })
    })
    opened.on('close', () => {
      if (socket === opened) closed()
    })
    return opened
  }

  function receive(bytes: Buffer): void {
    // Bytes that nobody asked for must not become the answer to the next request.
    if (pending === undefined) return drop()
    try {
      const response = parser.push(bytes)
      const bodyBytes = parser.bodyBytes() ?? 0
      if (bodyBytes > pending.order.mostBodyBytes)
        return fail({ kind: 'too-large', limitBytes: pending.order.mostBodyBytes })
      if (response !== undefined) return answered(response)
      if (bodyBytes > 0) firstByteAtMs ??= clock.now()
    } catch (error) {
      if (!(error instanceof MalformedResponse)) throw error
      fail({ kind: 'malformed', message: error.message })
    }
  }

  function closed(): void {
    const bodyBytes = parser.bodyBytes()
    const response = parser.end()
    if (response === undefined) return fail({ kind: 'closed', bodyBytes })
    answered(response)
  }

  function answered(response: Response): void {
    if (!response.keepAlive) drop()
    const endedAtMs = clock.now()
    usedAtMs = endedAtMs
    const settled = settle()
    if (settled === undefined) return
    const exchanged: Exchange = { kind: 'answered', response, firstByteAtMs: firstByteAtMs ?? endedAtMs, endedAtMs }
    // Not at once: other answers that have come by now are read first, or the request that follows on this one would seem to slow them down.
    setImmediate(settled.resolve, exchanged)
  }

  function fail(failure: ExchangeFailure): void {
    drop()
    settle()?.resolve({ kind: 'failed', failure, endedAtMs: clock.now() })
  }

  function settle(): Pending | undefined {
    const settled = pending
    pending = undefined
    clearTimeout(settled?.timer)
    return settled
  }

  function drop(): void {
    const dropped = socket
    socket = undefined
    dropped?.destroy()
  }

  return {
    exchange,
    abort: (reason) => {
      drop()
      settle()?.reject(reason)
    },
    close: () => fail({ kind: 'closed', bodyBytes: undefined }),
  }
}

interface Reading {
  readonly buffer: Buffer
  readonly callback: (size: number) => boolean
}

function openSocket({ secure, host, port, address }: Origin, onread: Reading): Socket {
  if (!secure) return connect({ host: address, port, onread })
  // TLS knows no names for addresses, and then checks the certificate against what is connected to.
  const name = isIP(host) === 0 ? { servername: host } : {}
  const options = { host: address, port, ...name, ALPNProtocols: ['http/1.1'], onread }
  return connectSecurely(options)
}

const [h, e] = Buffer.from('HE')
const asksForHead = (bytes: Uint8Array) => bytes[0] === h && bytes[1] === e
