// Servers for the benchmarks of the load generator, each in a process of its own, by fork.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** `trivial` answers at once, `uneven` after 10 ms and every 40th time after 100 ms, `stalling` after 100 and 400 ms and for two seconds not at all. */
export type ServerKind = 'trivial' | 'uneven' | 'stalling'

export interface BenchServer extends AsyncDisposable {
  readonly url: string
  /** What requests took since it was asked last, from the last byte read to the answer written. */
  readonly tookMs: () => Promise<readonly number[]>
}

export const stall = { fromMs: 8_000, toMs: 10_000 }

const answer = Buffer.from(
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\nx-amzn-invoked-production-variant: AllTraffic\r\n\r\n{"score":0.123}',
)

/** What a request takes that is the `count`th, `sinceMs` after the first. */
export function delayMs(kind: ServerKind, count: number, sinceMs: number): number {
  const slow = count % 40 === 0
  switch (kind) {
    case 'trivial':
      return 0
    case 'uneven':
      return slow ? 100 : 10
    case 'stalling': {
      const stalled = sinceMs >= stall.fromMs && sinceMs < stall.toMs
      return (slow ? 400 : 100) + (stalled ? stall.toMs - sinceMs : 0)
    }
  }
}

export async function startServer(kind: ServerKind): Promise<BenchServer> {
  const child = fork(import.meta.filename, [kind])
  const [port] = (await once(child, 'message')) as [number]
  return {
    url: `http://127.0.0.1:${port}`,
    async tookMs() {
      child.send('tookMs')
      const [tookMs] = (await once(child, 'message')) as [readonly number[]]
      return tookMs
    },
    async [Symbol.asyncDispose]() {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}

interface Due {
  readonly startedAtMs: number
  readonly dueMs: number
  readonly write: () => void
}

function serve(kind: ServerKind): void {
  let tookMs: number[] = []
  let count = 0
  let firstAtMs = NaN
  let waiting: Due[] = []
  const respond = (write: () => void) => {
    if (kind === 'trivial') {
      write()
      return
    }
    const startedAtMs = performance.now()
    if (count === 0) firstAtMs = startedAtMs
    count += 1
    waiting.push({ startedAtMs, dueMs: startedAtMs + delayMs(kind, count, startedAtMs - firstAtMs), write })
    if (waiting.length === 1) turn()
  }
  const turn = () => {
    const nowMs = performance.now()
    const due = waiting.filter(({ dueMs }) => dueMs <= nowMs)
    if (due.length > 0) waiting = waiting.filter(({ dueMs }) => dueMs > nowMs)
    for (const { startedAtMs, write } of due) {
      tookMs.push(performance.now() - startedAtMs)
      write()
    }
    if (waiting.length === 0) return
    // A timer that is to end within a millisecond is late, and answers would then come in bursts; the event loop is not. What comes while a timer runs takes at
    // least 10 ms itself.
    const wholeMs = Math.min(9, Math.floor(Math.min(...waiting.map(({ dueMs }) => dueMs)) - nowMs))
    if (wholeMs > 0) setTimeout(turn, wholeMs)
    else setImmediate(turn)
  }
  const server = createServer({ noDelay: true }, (socket) => {
    let came = 0
    let size = 0
    let head = ''
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      came += chunk.length
      // One generator sends requests of one size, so that only the first is read.
      if (size === 0) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n') + 4
        if (end < 4) return
        size = end + Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      }
      if (came < size) return
      came = 0
      respond(() => socket.write(answer))
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  process.on('message', () => {
    process.send?.(tookMs)
    tookMs = []
  })
}

const [, script, kind] = process.argv
if (import.meta.filename === script) serve(kind as ServerKind)
