import { describe, expect, test } from '@jest/globals'
import { evaluate, fill } from '../../../rehearsal/runner/expression.ts'
import { parseFileCommand } from '../../../rehearsal/runner/file-commands.ts'
import { parseLogCommand } from '../../../rehearsal/runner/log-command.ts'
import { createMasks } from '../../../rehearsal/runner/masks.ts'
import { permissionOf } from '../../../rehearsal/runner/permissions.ts'
import type { Value } from '../../../rehearsal/runner/value.ts'

describe('templates', () => {
  const scope = { contexts: { github: { sha: 'abc', list: [1, 2], nothing: null, yes: true } } }
  test.each<[template: Value, expected: Value]>([
    ['${{ github.sha }}', 'abc'],
    ['x-${{ github.sha }}-${{ github.nothing }}.', 'x-abc-.'],
    ['${{ github.yes }}', true],
    ['${{ github.yes }}!', 'true!'],
    ['${{ github.list }}', [1, 2]],
    ['${{ github.list }} ', 'Array '],
    ["${{ '}}' }}${{ 'it''s' }}", "}}it's"],
    ['$HOME {{ }} $ {', '$HOME {{ }} $ {'],
    [{ 'k-${{ github.sha }}': ['${{ github.sha }}', 7] }, { 'k-abc': ['abc', 7] }],
    ["${{ github.sha == 'ABC' && 'case does not count' }}", 'case does not count'],
    ["${{ format('{0}/{1}', github.sha, 1.5) }}", 'abc/1.5'],
    ["${{ github.unknown.deeper || 'fallback' }}", 'fallback'],
  ])('%j becomes %j', (template, expected) => expect(fill(template, scope)).toEqual(expected))

  test.each([
    ['${{ github.sha', 'unclosed'],
    ['${{ nobody.knows }}', "${{ nobody.knows }}: Unrecognized named-value: 'nobody'"],
    ['${{ fromJSON(github.sha) }}', '${{ fromJSON(github.sha) }}'],
  ])('%s throws', (template, message) => expect(() => fill(template, scope)).toThrow(message))

  test('functions of the moment take evaluated arguments', () => {
    const functions = { hashFiles: (...patterns: Value[]) => patterns.join('+') }
    expect(evaluate("hashFiles('a', github.sha)", { ...scope, functions })).toBe('a+abc')
  })
})

describe('the files of a step', () => {
  test.each<[content: string, pairs: [string, string][]]>([
    ['', []],
    [
      'a=1\n\nb=x=y\n',
      [
        ['a', '1'],
        ['b', 'x=y'],
      ],
    ],
    ['a=\n', [['a', '']]],
    [
      'a<<E\nline\n\nE\nb=2',
      [
        ['a', 'line\n'],
        ['b', '2'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E=F\n1\nE=F', [['a', '1']]],
    ['a=b<<c', [['a', 'b<<c']]],
    ['\uFEFFa=1\r\n', [['a', '1']]],
  ])('%j', (content, pairs) => expect(parseFileCommand(content)).toEqual(pairs))

  test.each(['a', '=1', '<<E\n1\nE', 'a<<\n1\n', 'a<<E\n1\n'])('%j is refused', (content) => {
    expect(() => parseFileCommand(content)).toThrow('Invalid')
  })
})

describe('commands in the log', () => {
  test.each([
    ['::error::text', { name: 'error', properties: {}, text: 'text' }],
    [
      '  ::ERROR file=a%3Ab%2Cc,line=2::a%0Ab%25',
      { name: 'error', properties: { file: 'a:b,c', line: '2' }, text: 'a\nb%' },
    ],
    ['::error title=a: b::c::d', { name: 'error', properties: { title: 'a: b' }, text: 'c::d' }],
    ['text ##[warning file=x;line=2]old%5D', { name: 'warning', properties: { file: 'x', line: '2' }, text: 'old]' }],
    ['text ::error::no', undefined],
    ['::error', undefined],
    ['https://example.com/::x', undefined],
  ])('%s', (line, expected) => expect(parseLogCommand(line)).toEqual(expected))
})

describe('masks', () => {
  test.each([
    [['secret'], 'a secret, SECRET', 'a ***, SECRET'],
    [['line one\nline two'], 'only line two', 'only ***'],
    [['a.b*c'], 'a.b*c axbbc', '*** axbbc'],
    [['abc', 'abcdef'], 'abcdef', '***'],
    [[''], 'nothing to hide', 'nothing to hide'],
    [['password'], 'cGFzc3dvcmQ=', '***cmQ='],
  ])('%j in %s', (secrets, text, expected) => {
    const masks = createMasks(secrets)
    expect(masks.apply(text)).toBe(expected)
    expect(masks.touches(text)).toBe(text !== expected)
  })
})

test.each<[ofWorkflow: Value | undefined, ofJob: Value | undefined, idToken: string, contents: string]>([
  [undefined, undefined, 'none', 'read'],
  [{}, undefined, 'none', 'none'],
  [{}, { 'id-token': 'write', contents: 'read' }, 'write', 'read'],
  [{ contents: 'write' }, { 'id-token': 'write' }, 'write', 'none'],
  ['write-all', undefined, 'write', 'write'],
  ['read-all', undefined, 'none', 'read'],
])('permissions %j of the workflow and %j of the job', (ofWorkflow, ofJob, idToken, contents) => {
  expect(permissionOf('id-token', ofWorkflow, ofJob)).toBe(idToken)
  expect(permissionOf('contents', ofWorkflow, ofJob)).toBe(contents)
})
