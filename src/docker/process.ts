import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Clock } from '../kit/clock.ts'

export interface Order {
  readonly executable: string
  /** Handed to the program as they are; no shell ever sees them. */
  readonly arguments: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Written to the program's standard input, which is then closed: the way for secrets. */
  readonly input?: string
  /** Every line of stdout and stderr as it comes, without terminal escapes. */
  readonly onLine?: (line: string) => void
}

export interface Ended {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined
  readonly stdout: string
  /** The last lines of stdout and stderr together. */
  readonly lastLines: readonly string[]
}

const keptLines = 50
const graceMs = 2_000

/**
 * Runs a program to its end. Rejects when it cannot be started (with Node's own error, `ENOENT` where there is no such program), and with
 * `signal.reason` after cancellation: the program and whatever it started get SIGINT, and SIGKILL two seconds later.
 */
export async function runProcess(order: Order, { clock, signal }: { clock: Clock; signal: AbortSignal }) {
  signal.throwIfAborted()
  const child = spawn(order.executable, order.arguments, {
    env: { ...process.env, ...order.environment },
    stdio: 'pipe',
    // A process group of its own, since `docker buildx` is two processes, of which a plain kill reaches only the first.
    detached: true,
  })
  const stdout: string[] = []
  const lastLines: string[] = []
  const hear = (stream: Readable, alsoTo?: string[]) =>
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (raw) => {
      const line = stripVTControlCharacters(raw)
      alsoTo?.push(line)
      lastLines.push(line)
      if (lastLines.length > keptLines) lastLines.shift()
      order.onLine?.(line)
    })
  hear(child.stdout, stdout)
  hear(child.stderr)
  // A program may end without reading its input; what matters then is its exit code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(order.input ?? '')

  const exitCode = await ending(child, clock, signal)
  signal.throwIfAborted()
  return { exitCode, stdout: stdout.join('\n'), lastLines } satisfies Ended
}

async function ending(child: ChildProcess, clock: Clock, signal: AbortSignal): Promise<number | undefined> {
  const ended = new AbortController()
  const stop = () => {
    killGroup(child, 'SIGINT')
    clock.sleep(graceMs, ended.signal).then(
      () => {
        killGroup(child, 'SIGKILL')
        // Whoever left the group may hold the pipes open for ever.
        child.stdout?.destroy()
        child.stderr?.destroy()
      },
      () => undefined,
    )
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? undefined))
    })
  } finally {
    signal.removeEventListener('abort', stop)
    ended.abort()
  }
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // ESRCH: the whole group has ended already.
  }
}
