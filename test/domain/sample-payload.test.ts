import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { casesOfSamplePayload } from '../../src/domain/sample-payload.ts'
import { readTar } from '../../src/domain/tar.ts'

const long = `${'long-'.repeat(25)}/${'name-'.repeat(24)}.csv`
const contents = { 'one.csv': '1,2\n', 'two.json': '{"a":1}', 'empty.txt': '', [long]: 'x'.repeat(513) }

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'tar-'))
  mkdirSync(join(directory, long, '..'), { recursive: true })
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(directory, name), text)
  symlinkSync('one.csv', join(directory, 'link.csv'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const pack = (format: string) => execFileSync('tar', ['--format', format, '-cf', '-', '-C', directory, '.'])
const read = (archive: Uint8Array) =>
  Object.fromEntries(
    readTar(archive).map(({ bytes, name }) => [name.replace(/^\.\//, ''), Buffer.from(bytes).toString()]),
  )

describe('what tar packs is read', () => {
  test.each(['gnu', 'pax', 'oldgnu'])('as %s, with names of any length and without links', (format) => {
    expect(read(pack(format))).toEqual(contents)
  })

  test('as ustar, whose names are cut in two', () => {
    const name = `${'long-'.repeat(25)}/cut.csv`
    writeFileSync(join(directory, name), '3')
    const archive = execFileSync('tar', ['--format', 'ustar', '-cf', '-', '-C', directory, name])
    rmSync(join(directory, name))
    expect(read(archive)).toEqual({ [name]: '3' })
  })

  test('as v7, which knows no format', () => {
    const archive = execFileSync('tar', ['--format', 'v7', '-cf', '-', '-C', directory, 'one.csv'])
    expect(read(archive)).toEqual({ 'one.csv': contents['one.csv'] })
  })
})

test('what is no archive, or is cut, is refused', () => {
  expect(readTar(new Uint8Array())).toEqual([])
  expect(() => readTar(Buffer.from('1,2\n'.repeat(200)))).toThrow('it is no tar archive')
  const archive = execFileSync('tar', ['-cf', '-', '-C', directory, 'one.csv'])
  expect(() => readTar(archive.subarray(0, 514))).toThrow('the archive is cut')
  // Its end may be missing without a loss.
  expect(read(archive.subarray(0, 1_024))).toEqual({ 'one.csv': contents['one.csv'] })
})

describe('a sample payload', () => {
  const uri = 's3://b/payload.tar.gz'

  test('is a case a file, which only has to be answered', () => {
    const archive = execFileSync('tar', ['-cf', '-', '-C', directory, 'one.csv', 'two.json', 'empty.txt'])
    const cases = casesOfSamplePayload({ uri, bytes: archive })
    expect(cases.map(({ name, request }) => [name, request.contentType, Buffer.from(request.body).toString()])).toEqual(
      [
        ['case 1 (one.csv)', 'text/csv', '1,2\n'],
        ['case 2 (two.json)', 'application/json', '{"a":1}'],
        ['case 3 (empty.txt)', 'text/plain', ''],
      ],
    )
    expect(cases.every(({ expectations }) => expectations.length === 0)).toBe(true)
  })

  test('has a content type that says nothing where the name does not', () => {
    writeFileSync(join(directory, 'blob'), 'x')
    const archive = execFileSync('tar', ['-cf', '-', '-C', directory, 'blob'])
    expect(casesOfSamplePayload({ uri, bytes: archive })[0]?.request.contentType).toBe('application/octet-stream')
  })

  test.each([
    [
      'no file but what macOS leaves',
      '._one.csv',
      /^s3:\/\/b\/payload\.tar\.gz: the sample payload holds no file; give 'cases'$/,
    ],
    ['no archive', undefined, /cannot be unpacked: Error: it is no tar archive; give 'cases'$/],
  ])('is refused: %s', (_, name, problem) => {
    if (name !== undefined) writeFileSync(join(directory, name), '')
    const bytes = name === undefined ? Buffer.alloc(600, 'a') : execFileSync('tar', ['-cf', '-', '-C', directory, name])
    expect(() => casesOfSamplePayload({ uri, bytes })).toThrow(problem)
  })
})
