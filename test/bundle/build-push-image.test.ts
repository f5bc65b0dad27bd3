import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { startLocalAws, type LocalAws } from '../../rehearsal/aws/local-aws.ts'
import { stubDocker } from '../docker/stub-docker.ts'
import { runBundle } from './run-bundle.ts'

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

/** With the docker command of the test, and a temporary folder that shows what is left. */
const perform = (inputs: Readonly<Record<string, string>>, cancelAt?: string) =>
  runBundle('build-push-image', {
    inputs: { repository: 'penguins', tags: '1.0', 'create-repository': 'true', ...inputs },
    aws,
    workspace: directory,
    env: { RUNNER_TEMP: join(directory, 'temp') },
    cancelAt,
  })

test.each([
  ['build', '#1 begun'],
  ['push', '::group::docker push'],
])(
  'cancelled during docker %s it is out in less than five seconds and leaves no login',
  async (command, line) => {
    using stub = stubDocker({ hangs: command, buildOutput: ['#1 begun'] })
    const { log, code, summary, afterCancelMs } = await perform({}, line)
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
  const { log, code } = await perform({ context: 'nowhere' })
  expect(code).toBe(1)
  expect(log).toContain('- there is no docker command on the PATH of this runner')
  expect(log).toContain("- input 'context': there is no folder 'nowhere' in the checkout")
  expect(aws.journal.entries).toEqual([])
}, 20_000)
