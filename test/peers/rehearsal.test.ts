import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { docker, peer } from './peer.ts'

const testWithDocker = peer('docker', docker)
const root = resolve(import.meta.dirname, '../..')
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rehearsal-docker-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

testWithDocker(
  'with a Docker engine the rehearsal builds and pushes the image, and the digest that was pushed is the one deployed',
  async () => {
    const child = spawn(process.execPath, [join(root, 'rehearsal/main.ts'), '--yes', '--out', directory], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    expect(errors).toBe('')
    expect(output).toMatch(/^Docker engine \S+: the image is really built and pushed$/m)
    const pushed = /^ *image penguins: pushed, \S+@(sha256:[0-9a-f]{64})$/m.exec(output)?.[1]
    expect(pushed).toBeDefined()
    const deployed = [
      ...output.matchAll(/penguins-(?:staging|prod), InService, serves penguins\/1 from penguins@(\S+)$/gm),
    ]
    expect(deployed.map(([, digest]) => digest)).toEqual([pushed, pushed])
    expect(output).toMatch(/^✓ From a commit to production$/m)
    expect(code).toBe(0)
    expect(readFileSync(join(directory, 'summary.html'), 'utf8')).not.toContain('Skipped: no Docker engine')
  },
  300_000,
)
