import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { LocalAws } from '../../rehearsal/aws/local-aws.ts'

const dist = resolve(import.meta.dirname, '../../dist')

export interface BundleRun {
  readonly code: number | null
  readonly log: string
  readonly outputs: string
  readonly summary: string
  /** What it asked AWS for, each kind once, in the order of its first request, with the outcome where that was not ok. */
  readonly requests: readonly string[]
  /** From the cancellation to the end of the process. */
  readonly afterCancelMs: number
}

export interface BundleStart {
  readonly inputs: Readonly<Record<string, string>>
  /** All of AWS, as the bundle finds it. */
  readonly aws: Pick<LocalAws, 'url' | 'region' | 'journal'>
  readonly workspace: string
  readonly env?: Readonly<Record<string, string>>
  /** SIGINT is sent, as GitHub's runner does, when the log holds this. */
  readonly cancelAt?: string | undefined
  /** The same, as soon as this is true. */
  readonly cancelWhen?: () => boolean
  /** Hands over the process, for what else may happen to one. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Starts dist/<name>/index.js as GitHub's runner starts it. */
export async function runBundle(
  name: string,
  { aws, cancelAt, cancelWhen, env = {}, inputs, onStart, workspace }: BundleStart,
): Promise<BundleRun> {
  const directory = mkdtempSync(join(tmpdir(), 'bundle-'))
  const file = (kind: string) => join(directory, kind)
  for (const kind of ['output', 'summary']) writeFileSync(file(kind), '')
  const seen = aws.journal.entries.length
  const child = spawn(process.execPath, [join(dist, name, 'index.js')], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'penguin-research/penguins',
      GITHUB_SHA: '0123456789012345678901234567890123456789',
      GITHUB_JOB: 'job',
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: aws.region,
      AWS_ACCESS_KEY_ID: 'AKIAREHEARSAL',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStart?.(child)
  let cancelledAt = 0
  let sofar = ''
  const cancel = () => {
    if (cancelledAt > 0) return
    cancelledAt = performance.now()
    child.kill('SIGINT')
  }
  child.stdout.on('data', (chunk: Buffer) => {
    sofar += chunk.toString()
    if (cancelAt !== undefined && sofar.includes(cancelAt)) cancel()
  })
  const watch = setInterval(() => {
    if (cancelWhen?.() === true) cancel()
  }, 20)
  const [log, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  clearInterval(watch)
  const afterCancelMs = performance.now() - cancelledAt
  const outputs = readOutputs(readFileSync(file('output'), 'utf8'))
  const summary = readFileSync(file('summary'), 'utf8')
  rmSync(directory, { recursive: true })
  return {
    code: code as number | null,
    log: log + errors,
    outputs,
    summary,
    requests: requestsSince(aws, seen),
    afterCancelMs,
  }
}

/** `name=value` lines out of the heredocs that @actions/core writes. */
function readOutputs(file: string): string {
  return file.replace(/^(.+?)<<(ghadelimiter_\S+)\n([^]*?)\n\2\n/gm, '$1=$3\n')
}

function requestsSince(aws: BundleStart['aws'], seen: number): readonly string[] {
  const fromBundle = aws.journal.entries.slice(seen).filter(({ principal }) => principal.endsWith('/workflow'))
  const lines = fromBundle.map(
    ({ service, operation, outcome }) => `${service} ${operation}${outcome === 'ok' ? '' : ` → ${outcome}`}`,
  )
  return [...new Set(lines)]
}
