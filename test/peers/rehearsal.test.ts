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

async function rehearse(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'rehearsal/main.ts'), '--out', directory, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: code as number | null, errors, output }
}

testWithDocker(
  'with a Docker engine the rehearsal builds and pushes the image, and the digest that was pushed is the one deployed',
  async () => {
    const { code, errors, output } = await rehearse('--yes')
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

testWithDocker(
  '000.1: with a Docker engine every item is trained and predicted with the digest that was pushed',
  async () => {
    const { code, output } = await rehearse('--system', 'step-functions')
    const pushed = /^ *image purchases: pushed, (\S+@sha256:[0-9a-f]{64})$/m.exec(output)?.[1]
    expect(output.match(/^ {2}image +(\S+)$/gm)?.map((line) => line.trim().split(/ +/)[1])).toEqual([pushed])
    expect(output).toMatch(/^✓ From a commit to predictions of every item$/m)
    expect(code).toBe(0)
  },
  300_000,
)

testWithDocker(
  '000.2, 004: with a Docker engine the second delivery is trained with the image of the first, and nothing is pushed',
  async () => {
    const { code, output } = await rehearse('--system', 'retrain-on-data')
    const images = [...output.matchAll(/^ *image penguins: (\w+), \S+@(sha256:[0-9a-f]{64})$/gm)]
    expect(images.map(([, outcome]) => outcome)).toEqual(['pushed', 'reused'])
    expect(images[0]?.[2]).toBe(images[1]?.[2])
    expect(code).toBe(0)
  },
  300_000,
)
