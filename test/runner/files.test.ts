import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readBytes, readText } from '../../src/runner/files.ts'

let folder = ''
let checkout = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  checkout = join(folder, 'checkout')
  await mkdir(join(checkout, 'tests'), { recursive: true })
  await writeFile(join(folder, 'secret'), 'outside')
  await writeFile(join(checkout, 'tests', 'cases.json'), '{"kelvin": "K"}')
  await writeFile(join(checkout, '..beginning'), 'dots')
  await writeFile(join(checkout, 'latin1.txt'), Buffer.from([0xe9]))
  await writeFile(join(checkout, 'huge.json'), '')
  await truncate(join(checkout, 'huge.json'), 5_000_001)
  await symlink(join(folder, 'secret'), join(checkout, 'way-out'))
  await symlink('tests', join(checkout, 'way-in'))
  spawnSync('mkfifo', [join(checkout, 'pipe')])
})
afterAll(() => rm(folder, { recursive: true }))

test.each(['tests/cases.json', './tests/../tests/cases.json', 'way-in/cases.json'])('%s is read', async (path) => {
  expect(await readText(path, checkout)).toBe('{"kelvin": "K"}')
})

test.each([
  ['missing.json', 'there is no such file in the checkout; does actions/checkout run before this step?'],
  ['../secret', 'lies outside of the checkout'],
  ['way-out', 'lies outside of the checkout'],
  ['/etc/passwd', 'lies outside of the checkout'],
  ['tests', 'is not a file'],
  ['pipe', 'is not a file'],
  ['latin1.txt', 'is not UTF-8 text'],
  ['huge.json', 'has 5000001 bytes; at most 5000000 are read'],
])('%s is refused', async (path, problem) => {
  await expect(readText(path, checkout)).rejects.toMatchObject({
    name: 'InputError',
    problems: [`${path}: ${problem}`],
  })
})

test('bytes are read as they are, also those of a file whose name begins with dots', async () => {
  expect([...(await readBytes('latin1.txt', undefined, checkout))]).toEqual([0xe9])
  expect(await readText('..beginning', checkout)).toBe('dots')
})

test('who knows better says how many bytes are read', async () => {
  expect(await readBytes('huge.json', 5_000_001, checkout)).toHaveLength(5_000_001)
  await expect(readBytes('..beginning', 3, checkout)).rejects.toMatchObject({
    problems: ['..beginning: has 4 bytes; at most 3 are read'],
  })
})
