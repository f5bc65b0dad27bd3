import { expect, test } from '@jest/globals'
import { code, codeBlock, escapeMarkdown, factTable, failureBlock, paragraphs, table } from '../../src/kit/markdown.ts'

test('outside text cannot break out of a paragraph or a cell', () => {
  expect(escapeMarkdown('<img src=x> | [a](http://b) www.c.d @team `c`\n# d')).toBe(
    '&#60;img src=x&#62; &#124; &#91;a&#93;&#40;http&#58;//b&#41; www&#46;c.d &#64;team &#96;c&#96;<br>&#35; d',
  )
})

test('a code span and a code block get fences longer than any run of backticks inside', () => {
  expect(code('plain')).toBe('`plain`')
  expect(code('a `b` | c\nd')).toBe('`` a `b` \\| c d ``')
  expect(codeBlock('x', 'json')).toBe('```json\nx\n```')
  expect(codeBlock('a ``` b')).toBe('````\na ``` b\n````')
})

test('a table counts the rows that it does not show', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  expect(table(['a'], [['1'], ['2'], ['3']], 1)).toBe('| a |\n| --- |\n| 1 |\n\n2 more rows are not shown.')
})

test('a fact without a value has no row', () => {
  const facts = [
    ['Stack', code('penguins')],
    ['Endpoint', undefined],
    ['Reason', ''],
  ] as const
  expect(factTable(facts)).toBe('|  |  |\n| --- | --- |\n| Stack | `penguins` |')
})

test('a failure is told in three escaped parts', () => {
  expect(failureBlock({ subject: 'stack <a>', happened: 'it | failed', remedy: '*Mend* it.' })).toBe(
    '**stack &#60;a&#62;**: it &#124; failed\n\n&#42;Mend&#42; it.',
  )
})

test('paragraphs leave out what is absent', () => {
  expect(paragraphs('a', undefined, '', 'b')).toBe('a\n\nb\n')
})
