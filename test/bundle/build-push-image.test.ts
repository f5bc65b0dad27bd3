import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { stubDocker } from '../docker/stub-docker.ts'

const bundle = join(import.meta.dirname, '../../dist/build-push-image/index.js')

let directory: string
let aws: LocalAws

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bundle-'))
  mkdirSync(join(directory, 'temp'))
  writeFileSync(join(directory, 'Dockerfile'), 'FROM scratch\n')
  aws = await startLocalAws({ clock: realClock(), directory: join(directory, 'aws') })
})

afterEach(async () => {
  await aws.close()
  rmSync(directory, { recursive: true, force: true })
})

/** The bundle as GitHub's runner starts it; a line of its log that holds `cancelAt` is answered with SIGINT. */
async function runBundle(inputs: Readonly<Record<string, string>>, cancelAt?: string) {
  const summary = join(directory, 'summary')
  writeFileSync(summary, '')
  const given = { repository: 'penguins', tags: '1.0', 'create-repository': 'true', ...inputs }
  const child = spawn(process.execPath, [bundle], {
    cwd: directory,
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(directory, 'temp'),
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: aws.region,
      AWS_ACCESS_KEY_ID: 'AKIAREHEARSAL',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
    },
  })
  let cancelledAt = 0
  child.stdout.on('data', (chunk: Buffer) => {
    if (cancelledAt > 0 || cancelAt === undefined || !chunk.toString().includes(cancelAt)) return
    cancelledAt = performance.now()
    child.kill('SIGINT')
  })
  const [log, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  return {
    log,
    code: code as number | null,
    summary: readFileSync(summary, 'utf8'),
    afterCancelMs: performance.now() - cancelledAt,
  }
}

test.each([
  ['build', '#1 begun'],
  ['push', '::group::docker push'],
])(
  'cancelled during docker %s it is out in less than five seconds and leaves no login',
  async (command, line) => {
    using stub = stubDocker({ hangs: command, buildOutput: ['#1 begun'] })
    const { log, code, summary, afterCancelMs } = await runBundle({}, line)
    expect(afterCancelMs).toBeLessThan(5_000)
    expect(code).toBe(1)
    expect(log).toMatch(/^::error::build-push-image: the workflow run was cancelled/m)
    expect(summary).toContain('cancelled')
    expect(readdirSync(join(directory, 'temp'))).toEqual([])
    expect(stub.commands).toContain('buildx build')
  },
  20_000,
)

test('without Docker it says so, and what else is missing, before AWS is asked anything', async () => {
  using _ = stubDocker(undefined)
  const { log, code } = await runBundle({ context: 'nowhere' })
  expect(code).toBe(1)
  expect(log).toContain('- there is no docker command on the PATH of this runner')
  expect(log).toContain("- input 'context': there is no folder 'nowhere' in the checkout")
  expect(aws.journal.entries).toEqual([])
}, 20_000)
