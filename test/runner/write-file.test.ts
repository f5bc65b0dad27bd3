import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findWriteProblem, writeText, type Places } from '../../src/runner/write-file.ts'

let folder = ''
let places: Places & { readonly temp: string }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'))
  places = { checkout: join(folder, 'checkout'), temp: join(folder, 'temp') }
  for (const path of ['checkout/reports', 'temp', 'outside']) await mkdir(join(folder, path), { recursive: true })
  await writeFile(join(folder, 'outside', 'kept'), 'kept')
  await writeFile(join(places.checkout, 'plain'), 'old')
  await symlink(join(folder, 'outside'), join(places.checkout, 'way-out'))
  await symlink('reports', join(places.checkout, 'way-in'))
  await symlink(join(folder, 'outside', 'kept'), join(places.checkout, 'link.json'))
  await symlink('plain', join(places.checkout, 'inner.json'))
  await symlink(join(folder, 'nowhere'), join(places.checkout, 'dangling'))
  spawnSync('mkfifo', [join(places.checkout, 'pipe')])
})
afterEach(() => rm(folder, { recursive: true }))

test.each([
  ['reports/a.json', 'checkout/reports/a.json'],
  ['./new/folders/a.json', 'checkout/new/folders/a.json'],
  ['way-in/a.json', 'checkout/reports/a.json'],
  ['reports/../..a.json', 'checkout/..a.json'],
  ['plain', 'checkout/plain'],
])('%s is written, and nothing else', async (path, written) => {
  const before = await filesBelow(folder)
  expect(await findWriteProblem(path, places)).toBeUndefined()
  expect(await filesBelow(folder)).toEqual(before)
  await writeText(path, 'ü\n', places)
  expect(await readFile(join(folder, written), 'utf8')).toBe('ü\n')
  expect(await filesBelow(folder)).toEqual([...new Set([...before, written])].sort())
})

test('RUNNER_TEMP takes files by their whole path', async () => {
  const path = join(places.temp, 'results', 'a.json')
  await writeText(path, 'x', places)
  expect(await readFile(path, 'utf8')).toBe('x')
})

test.each([
  ['../outside/a.json', 'lies outside of the checkout and of RUNNER_TEMP'],
  ['/a.json', 'lies outside of the checkout and of RUNNER_TEMP'],
  ['../checkout-of-others/a.json', 'lies outside of the checkout and of RUNNER_TEMP'],
  ['way-out/a.json', 'lies outside of the checkout and of RUNNER_TEMP'],
  ['way-out/new/a.json', 'lies outside of the checkout and of RUNNER_TEMP'],
  ['link.json', 'is a symbolic link; name the file itself'],
  ['inner.json', 'is a symbolic link; name the file itself'],
  ['dangling', 'is a symbolic link; name the file itself'],
  ['dangling/a.json', 'lies behind a symbolic link that leads nowhere'],
  ['dangling/new/a.json', 'lies behind a symbolic link that leads nowhere'],
  ['plain/a.json', 'lies below something that is not a folder'],
  ['reports', 'is a folder'],
  ['.', 'is a folder'],
  ['pipe', 'is not a file'],
  ['a\0b', 'is not a path'],
])('%j is refused before anything is touched', async (path, problem) => {
  const before = await filesBelow(folder)
  expect(await findWriteProblem(path, places)).toBe(problem)
  await expect(writeText(path, 'x', places)).rejects.toMatchObject({
    name: 'InputError',
    problems: [`${path}: ${problem}`],
  })
  expect(await filesBelow(folder)).toEqual(before)
  expect(await readFile(join(folder, 'outside', 'kept'), 'utf8')).toBe('kept')
})

test('without RUNNER_TEMP only the checkout is written to', async () => {
  const path = join(places.temp, 'a.json')
  expect(await findWriteProblem(path, { ...places, temp: undefined })).toBe(
    'lies outside of the checkout and of RUNNER_TEMP',
  )
})

test('what the disk refuses is told, and leaves nothing half written', async () => {
  const path = `reports/${'long'.repeat(80)}.json`
  const before = await filesBelow(folder)
  await expect(writeText(path, 'x', places)).rejects.toMatchObject({
    name: 'WorldError',
    failure: { subject: `file ${path}`, happened: 'it cannot be written (ENAMETOOLONG)' },
  })
  expect(await filesBelow(folder)).toEqual(before)
})

test('who reads meanwhile sees the old text or the new one, never a part', async () => {
  const [old, young] = ['o'.repeat(2_000_000), 'y'.repeat(2_000_000)]
  await writeText('reports/a', old, places)
  const state = { done: false }
  const writing = Promise.all(['1', '2', '3'].map(() => writeText('reports/a', young, places))).then(
    () => (state.done = true),
  )
  const seen = new Set<string>()
  while (!state.done) seen.add(await readFile(join(places.checkout, 'reports/a'), 'utf8'))
  await writing
  expect([...seen].filter((text) => text !== old && text !== young)).toEqual([])
})

/** Every path below the folder that is no folder itself. */
async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((each) => !each.isDirectory())
    .map((each) => join(each.parentPath, each.name).slice(root.length + 1))
    .sort()
}
