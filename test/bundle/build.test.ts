import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { filesIn, isKnownFresh, noteFresh } from '../../bundle/fingerprint.ts'
import { faultAtStart } from '../../bundle/start.ts'

const root = join(import.meta.dirname, '../..')
const names = readdirSync(join(root, 'src/main')).flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []))
const filesOf = (directory: string) => filesIn(directory, '.')

test('dist is byte for byte what npm run build makes of this source', async () => {
  if (isKnownFresh(root)) return
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/build.ts'), '--out', fresh])
    const differing = [...new Set([...filesOf(fresh), ...filesOf(join(root, 'dist'))])].filter(
      (file) => contentOf(join(fresh, file)) !== contentOf(join(root, 'dist', file)),
    )
    expect(differing).toEqual([])
  } finally {
    rmSync(fresh, { recursive: true })
  }
  noteFresh(root)
}, 600_000)

test.each(names)('%s starts from dist and names the inputs that are missing', (name) => {
  expect(faultAtStart(join(root, 'dist', name))).toBeUndefined()
})

/** What is loaded where it is used comes on top of SageMaker's client: other clients of AWS, and a YAML parser. A usual run loads half of it. */
const limitsKb: Readonly<Record<string, number>> = {
  'start-pipeline': 1_500,
  'deploy-endpoint': 1_800,
  // With JSON Schema, JMESPath, CSV, S3, CloudWatch and its logs, of which a usual file of cases needs none.
  'smoke-test': 2_100,
  promote: 2_550,
}

test.each(names)('%s stays small: at most 100 kB at start, and in all 800 kB, or what its clients cost', (name) => {
  const directory = join(root, 'dist', name)
  const bytes = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0)
  expect(bytes(['index.js'])).toBeLessThanOrEqual(100_000)
  const limit = (limitsKb[name] ?? 800) * 1_000
  expect(bytes(filesOf(directory).filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(limit)
})

test('a bundle that cannot start is told from one that can', () => {
  const broken = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    writeFileSync(join(broken, 'package.json'), '{ "type": "module" }')
    const faultOf = (code: string) => {
      writeFileSync(join(broken, 'index.js'), code)
      return faultAtStart(broken)
    }
    const sound =
      "console.log(`::error::x: the inputs are not right:%0A- 'stack-name' is missing`); process.exitCode = 1"
    expect(faultOf(sound)).toBeUndefined()
    expect(faultOf("import 'gone'")).toContain("Cannot find package 'gone'")
    expect(faultOf('')).toContain('ended with 0')
    expect(faultOf("console.log('::error::TypeError'); process.exitCode = 1")).toContain('did not name a missing input')
    expect(faultOf(`console.error('warning'); ${sound}`)).toContain('wrote to stderr')
  } finally {
    rmSync(broken, { recursive: true })
  }
})

function contentOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'latin1') : undefined
}
