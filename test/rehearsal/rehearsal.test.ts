import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

// `npm run rehearse` as a newcomer runs it, with a Docker engine left out: see test/peers for the rehearsal with one.

const root = resolve(import.meta.dirname, '../..')
const minutes = 60_000
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rehearsal-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function rehearse(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'rehearsal/main.ts'), '--out', join(directory, 'out'), ...args], {
    env: { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: code as number | null, output: output + errors, end: output.slice(output.search(/^[✓✗] (From|Red)/m)) }
}

test(
  'ends with two endpoints that serve the same model package, true predictions, and one page of summaries',
  async () => {
    const { code, output, end } = await rehearse('--yes')
    expect(output).toContain('no Docker engine: the image job is skipped, everything else runs')
    expect(end).toMatch(/^✓ From a commit to production$/m)
    expect(end).toMatch(/penguins-staging, InService, serves penguins\/1 from penguins@sha256:[0-9a-f]{64}$/m)
    expect(end).toMatch(/penguins-prod, InService, serves penguins\/1 from penguins@sha256:[0-9a-f]{64}$/m)
    expect(end).toMatch(/^penguins-staging, 8 of 8 predictions true, such as:$/m)
    expect(end).toMatch(/^penguins-prod, 8 of 8 predictions true, such as:$/m)
    expect(code).toBe(0)

    const page = join(directory, 'out/summary.html')
    expect(existsSync(page)).toBe(true)
    const html = readFileSync(page, 'utf8')
    for (const summary of [
      'Skipped: no Docker engine',
      'Succeeded: pipeline penguins',
      'Created: endpoint penguins-staging',
      'Promoted',
    ]) {
      expect(html).toContain(summary)
    }
  },
  3 * minutes,
)

test.each([
  ['step-functions', '✓ From a commit to predictions of every item', /^ {2}mugs +12 customers predicted$/m],
  [
    'mlflow',
    '✓ From a commit to a model package and its MLflow run',
    /^ {2}MLflow run +[0-9a-f]{32}, rmse in training/m,
  ],
  [
    'retrain-on-data',
    '✓ From new data to a model package of each version',
    /^ {2}model package +penguins\/2, Pending/m,
  ],
])(
  '--system %s comes to its verdict, and nobody has to decide anything',
  async (system, verdict, found) => {
    const { code, output } = await rehearse('--system', system)
    expect(output).toContain(`\n${verdict}\n`)
    expect(output).toMatch(found)
    expect(readFileSync(join(directory, 'out/summary.html'), 'utf8')).toContain('Succeeded')
    expect(code).toBe(0)
  },
  3 * minutes,
)

describe('a failure ends red, with its true cause, and production on the version before it', () => {
  test.each([
    [
      'pipeline',
      /build \/ train: .*TrainPenguins failed: .*species must be one of Adelie, Chinstrap, Gentoo, got 'Emperor'/,
    ],
    [
      'approval',
      /deploy \/ select: model package penguins\/2: rejected by noor: "not better than what production serves"/,
    ],
    [
      'deploy',
      /deploy \/ production: stack sagemaker-penguins-prod: rolled-back: Endpoint UPDATE_FAILED: .*InsufficientInstanceCapacity/,
    ],
    [
      'smoke-test',
      /deploy \/ production: endpoint penguins-prod: the smoke test of .*penguins\/2 failed: .*rolled back and serves .*penguins\/1 again, verified/,
    ],
  ])(
    '%s',
    async (failure, cause) => {
      const { code, end } = await rehearse('--yes', '--fail', failure)
      expect(end).toMatch(/^✗ Red, and this is why:$/m)
      expect(end).toMatch(cause)
      expect(end).toMatch(/penguins-prod, InService, serves penguins\/1 /)
      expect(end).toMatch(/^penguins-prod, 8 of 8 predictions true, such as:$/m)
      expect(code).toBe(1)
    },
    4 * minutes,
  )
})

test('an unknown failure is refused with the known ones, before anything runs', async () => {
  const { code, output } = await rehearse('--fail', 'everything')
  expect(output).toBe("rehearsal: --fail: expected one of pipeline, approval, deploy, smoke-test, got 'everything'\n")
  expect(code).toBe(2)
})

test.each([
  ['--system', 'deploy', "--system: expected one of build, step-functions, mlflow, retrain-on-data, got 'deploy'"],
  [
    '--system=step-functions',
    '--fail=deploy',
    '--fail: failures are rehearsed for the system build only, not for step-functions',
  ],
])('%s %s is refused', async (...given) => {
  const message = given.pop()
  const { code, output } = await rehearse(...given)
  expect(output).toBe(`rehearsal: ${message}\n`)
  expect(code).toBe(2)
})

test('--help lists every system', async () => {
  const { code, output } = await rehearse('--help')
  for (const system of ['build', 'step-functions', 'mlflow', 'retrain-on-data'])
    expect(output).toMatch(new RegExp(`^ +${system} +\\S`, 'm'))
  expect(code).toBe(0)
})

test(
  'without a terminal and without --yes it does not decide by itself',
  async () => {
    const { code, output } = await rehearse()
    expect(output).toBe('rehearsal: nobody is there to decide: run it in a terminal, or with --yes\n')
    expect(code).toBe(2)
  },
  2 * minutes,
)

test("a folder that is somebody's is left as it is", async () => {
  const precious = join(directory, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'thesis.txt'), 'x')
  const { code, output } = await rehearse('--yes', '--out', precious)
  expect(output).toContain('precious is not empty, and was not made by a rehearsal')
  expect(readdirSync(precious)).toEqual(['thesis.txt'])
  expect(code).toBe(2)
})
