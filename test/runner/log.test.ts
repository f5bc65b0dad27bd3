import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLogCommand } from '../../rehearsal/runner/log-command.ts'
import type { Annotation } from '../../src/kit/log.ts'

const module = join(import.meta.dirname, '../../src/runner/log.ts')
const program = `
  const { runnerLog } = await import(process.argv[1])
  const chunks = await process.stdin.toArray()
  for (const each of JSON.parse(Buffer.concat(chunks).toString())) runnerLog().annotate(each)
`

/** What the process prints that the annotations are shown by: lines, as GitHub's runner reads them. */
function printed(annotations: readonly Annotation[]): readonly string[] {
  const flags = ['--no-warnings', '--input-type=module', '-e', program, module]
  const { stdout, stderr } = spawnSync(process.execPath, flags, {
    input: JSON.stringify(annotations),
    encoding: 'utf8',
  })
  if (stderr !== '') throw new Error(stderr)
  return stdout.replace(/\n$/, '').split('\n')
}

const plain: Annotation = {
  path: 'tests/cases.yml',
  line: 7,
  title: 'Smoke test: case 1',
  message: 'expected 1, got 2',
}

describe('an annotation is one error on one line of one file, whatever its texts are', () => {
  test.each<[string, Partial<Annotation>, Record<string, string>, string]>([
    ['plain', {}, {}, 'expected 1, got 2'],
    ['a path below here', { path: './tests/cases.yml' }, {}, 'expected 1, got 2'],
    [
      'a path with commas, colons, per cents and equals',
      { path: 'a,line=1::b%2C:c%.yml' },
      { file: 'a,line=1::b%2C:c%.yml' },
      'expected 1, got 2',
    ],
    ['a path of two lines', { path: 'a\n::error::b' }, { file: 'a\n: :error::b' }, 'expected 1, got 2'],
    ['a title that closes the properties', { title: 'x::y,file=z' }, { title: 'x::y,file=z' }, 'expected 1, got 2'],
    ['a message of several lines', { message: 'a\n::add-mask::b\r##[error]c' }, {}, 'a\n: :add-mask::b\n## [error]c'],
    ['a long message', { message: 'x'.repeat(5_000) }, {}, `${'x'.repeat(4_000)} … (1000 characters more)`],
  ])('%s', (_, given, properties, text) => {
    const lines = printed([{ ...plain, ...given }])
    expect(lines.map(parseLogCommand)).toEqual([
      { name: 'error', properties: { file: plain.path, line: '7', title: plain.title, ...properties }, text },
    ])
  })

  test('no text makes a second command, or another property', () => {
    const pieces = fc.constantFrom(
      '::',
      ',',
      'file=',
      '%0A',
      '%',
      '\n',
      '\r',
      '##[error]',
      ']',
      'line=2',
      'x',
      '\u00AD',
      ' ',
    )
    const text = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => `t${parts.join('')}t`)
    const annotations = fc.sample(
      fc.record({ path: text, line: fc.integer({ min: 1 }), title: text, message: text }),
      500,
    )
    const commands = printed(annotations).map(parseLogCommand)
    expect(commands).toHaveLength(annotations.length)
    expect(commands.map((each) => each?.name)).toEqual(annotations.map(() => 'error'))
    expect(commands.map((each) => each?.properties['line'])).toEqual(annotations.map(({ line }) => String(line)))
    expect(
      commands.map((each) =>
        Object.keys(each?.properties ?? {})
          .sort()
          .join(),
      ),
    ).toEqual(annotations.map(() => 'file,line,title'))
  })
})
