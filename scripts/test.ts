// npm test
// Every layer, from the cheapest: types, lint, format, generated files; the tests of the rules, which must reach every line of
// src/domain and src/kit by themselves; then all other tests. The last line sums everything up; a check that is not a test counts as one.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const rules = ['test/domain', 'test/kit']

interface Tally {
  passed: number
  failed: number
  skipped: string[]
}

/** The part of jest's JSON report that is read here. */
interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const tally: Tally = { passed: 0, failed: 0, skipped: [] }
mkdirSync(join(root, 'build'), { recursive: true })
await Promise.all([
  check('types', bin('tsc'), ['-p', '.']),
  check('lint', bin('eslint'), ['.']),
  check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('generated files', process.execPath, ['scripts/generate.ts', '--check']),
  jest('rules', ['--coverage', ...rules]),
])
await jest(
  'others',
  rules.flatMap((path) => ['--testPathIgnorePatterns', path]),
)

for (const reason of tally.skipped) console.log(`skipped: ${reason}`)
const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : ''
console.log(`${tally.passed} passed, ${tally.failed} failed${skipped}`)
process.exitCode = tally.failed > 0 ? 1 : 0

/** One line when it passes; what it said when it does not. */
async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const started = performance.now()
  const { code, output } = await run(command, args, 'collect')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (code === 0) tally.passed += 1
  else tally.failed += 1
  if (code !== 0) console.log(output)
}

async function jest(name: string, args: readonly string[]): Promise<void> {
  const report = join(root, `build/jest-${name}.json`)
  rmSync(report, { force: true })
  const script = join(root, 'node_modules/jest/bin/jest.js')
  const { code } = await run(process.execPath, [script, '--json', `--outputFile=${report}`, ...args], 'show')
  if (!existsSync(report)) {
    tally.failed += 1
    return
  }
  const told = JSON.parse(readFileSync(report, 'utf8')) as JestReport
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites
  tally.passed += told.numPassedTests
  // Missed coverage fails jest without failing a test.
  tally.failed += failed === 0 && code !== 0 ? 1 : failed
  for (const { assertionResults } of told.testResults) {
    for (const { fullName, status } of assertionResults) {
      if (status === 'pending' || status === 'todo') tally.skipped.push(fullName)
    }
  }
}

async function run(
  command: string,
  args: readonly string[],
  output: 'show' | 'collect',
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules', NODE_NO_WARNINGS: '1' }
  // jest's JSON goes to a file, and what it would print on stdout stays out of the report.
  const stdio = output === 'show' ? (['ignore', 'ignore', 'inherit'] as const) : (['ignore', 'pipe', 'pipe'] as const)
  const child = spawn(command, args, { cwd: root, env, stdio: [...stdio] })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString().trimEnd() }))
  })
}
