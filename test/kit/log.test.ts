import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { neutralise } from '../../src/kit/log.ts'

describe('outside text that would be a command to the runner comes out as text', () => {
  test.each([
    ['a failure reason with a second line', 'InService\n::error::all is lost', 'InService\n: :error::all is lost'],
    ['a command after spaces', '  ::add-mask::a', '  : :add-mask::a'],
    ['the old form, anywhere in a line', 'x ##[error]y', 'x ## [error]y'],
    ['a soft hyphen that hides it', '#\u00AD#[debug]x', '## [debug]x'],
    ['a carriage return that starts a line', 'a\r::warning::b', 'a\n: :warning::b'],
    ['a line separator', 'a\u2028::warning::b', 'a\n: :warning::b'],
    ['escape sequences of a terminal', '\u001B[31mred\u001B[0m', '[31mred[0m'],
    ['what is no command', 'a::b, {"c": "##"}\n\tindented', 'a::b, {"c": "##"}\n\tindented'],
  ])('%s', (_, given, expected) => {
    expect(neutralise(given)).toBe(expected)
  })
})

test('no text at all gets a command through, and doing it twice changes nothing more', () => {
  const pieces = fc.constantFrom('::', '##[', '##', '[', ' ', '\t', '\n', '\r', '\u00AD', '\u200B', 'error', 'x', ':')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const safe = neutralise(parts.join(''))
      expect(safe).not.toMatch(/##\[/)
      expect(safe.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false)
      expect(neutralise(safe)).toBe(safe)
    }),
  )
})

test('a flood is cut, and the cut is told', () => {
  expect(neutralise('abcdef', 4)).toBe('abcd … (2 characters more)')
})
