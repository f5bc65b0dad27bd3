import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { runBundle, type BundleRun } from '../bundle/run-bundle.ts'
import { openGate, type Strike } from './gate.ts'
import type { Aws, Subject } from './subjects.ts'

/** A signal that the process gets at one of its requests. */
export interface Blow extends Pick<Strike, 'at' | 'when' | 'answered'> {
  readonly signal: 'SIGKILL' | 'SIGINT'
}

export interface Circumstances {
  /** `start-pipeline` where nothing is said. */
  readonly action?: string
  readonly aws: Pick<Aws, 'url' | 'region' | 'journal'>
  readonly workspace: string
  /** Of the workflow run; the same for all attempts. */
  readonly runId: string
  readonly attempt?: number
  readonly blow?: Blow
  readonly env?: Readonly<Record<string, string>>
}

export interface GatedRun extends BundleRun {
  /** What it asked AWS for, in order. */
  readonly asked: readonly string[]
  /** What it left to its post step; `''` for nothing. */
  readonly memory: string
  /** From the signal to the end of the process; undefined where it ended before it came to the request. */
  readonly afterBlowMs: number | undefined
}

/** Runs a shipped bundle as a step of an attempt of a workflow run. */
export async function runAtGate(subject: Pick<Subject, 'inputs'>, given: Circumstances): Promise<GatedRun> {
  const { action = 'start-pipeline', aws, workspace, runId, attempt = 1, blow, env = {} } = given
  const directory = mkdtempSync(join(tmpdir(), 'gate-'))
  const stateFile = join(directory, 'state')
  writeFileSync(stateFile, '')
  let child: ChildProcess | undefined
  let blowMs: number | undefined
  const happens = async () => {
    blowMs = performance.now()
    child?.kill(blow?.signal)
    if (blow?.signal === 'SIGKILL' && child && child.exitCode === null && child.signalCode === null)
      await once(child, 'exit')
  }
  await using gate = await openGate(aws.url, blow && { ...blow, happens })
  const run = await runBundle(action, {
    inputs: subject.inputs,
    aws,
    workspace,
    onStart: (started) => (child = started),
    env: {
      AWS_ENDPOINT_URL: gate.url,
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_STATE: stateFile,
      ...env,
    },
  })
  const memory = readMemory(readFileSync(stateFile, 'utf8'))
  rmSync(directory, { recursive: true })
  const afterBlowMs = blowMs === undefined ? undefined : performance.now() - blowMs
  return { ...run, asked: gate.requests, memory, afterBlowMs }
}

/** The last `memory` in the heredocs that @actions/core writes. */
function readMemory(file: string): string {
  return [...file.matchAll(/^memory<<(ghadelimiter_\S+)\n([^]*?)\n\1\n/gm)].at(-1)?.[2] ?? ''
}

/** Does all of it, some at a time. */
export async function inParallel<T, R>(
  width: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const waiting = [...items.entries()]
  const results: R[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next[0]] = await work(next[1], next[0])
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
