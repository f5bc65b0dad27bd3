import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { Clock } from '../../src/kit/clock.ts'

export interface ProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly onLine: (line: string) => void
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** Process groups that may still hold a process; none of them outlives this process. */
const groups = new Set<number>()
process.on('exit', () => killGroups(groups))

// https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
const sigtermAfterMs = 7_500
const killAfterMs = 2_500
/** A child left in the background may hold the output open; the runner does not wait for it. */
const outputGraceMs = 5_000

/**
 * Runs a process in its own group and resolves with its exit code (128 + signal when a signal ended it). When `signal`
 * aborts: SIGINT, 7.5 s later SIGTERM, 2.5 s later the whole group is killed. Rejects when it cannot be started.
 */
export async function runProcess(options: ProcessOptions, tracked: Set<number> = groups): Promise<number> {
  const { command, args, cwd, env, signal, clock } = options
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  if (child.pid !== undefined) {
    groups.add(child.pid)
    tracked.add(child.pid)
  }
  const ended = new AbortController()
  const cancel = () => void cancelInSteps(child, clock, ended.signal)
  const closed = Promise.all([readLines(child.stdout, options.onLine), readLines(child.stderr, options.onLine)])
  try {
    const exit = once(child, 'exit')
    if (signal.aborted) cancel()
    else signal.addEventListener('abort', cancel, { once: true })
    const [code, endedBy] = (await exit) as [number | null, NodeJS.Signals | null]
    ended.abort()
    await withinGrace(closed, child)
    return code ?? 128 + (endedBy === 'SIGKILL' ? 9 : endedBy === 'SIGTERM' ? 15 : 2)
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** Ends what the processes of these groups left running, as GitHub does at the end of a job. */
export function killGroups(tracked: Set<number>): void {
  for (const pid of tracked) {
    killQuietly(-pid, 'SIGKILL')
    groups.delete(pid)
  }
  tracked.clear()
}

async function cancelInSteps(child: ChildProcess, clock: Clock, ended: AbortSignal): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  try {
    killQuietly(pid, 'SIGINT')
    await clock.sleep(sigtermAfterMs, ended)
    killQuietly(pid, 'SIGTERM')
    await clock.sleep(killAfterMs, ended)
    killQuietly(-pid, 'SIGKILL')
  } catch {
    // The process ended in time.
  }
}

function killQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}

async function withinGrace(closed: Promise<unknown>, child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, outputGraceMs)
  await closed
  clearTimeout(timer)
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  })
  await new Promise((resolve) => stream.once('close', resolve))
  if (rest !== '') onLine(rest)
}
