import { describe, expect, test } from '@jest/globals'
import { findSticky, markerOf, stickyBody, type IssueComment } from '../../src/domain/sticky-comment.ts'

const marker = markerOf('preview', ['sagemaker-penguins', 'production'])

test('the marker is a comment that nobody can end early', () => {
  expect(marker).toBe('<!-- sagemaker-promote:preview sagemaker-penguins production -->')
  expect(markerOf('preview', ['a b-->', '<script>', 'x\uD800'])).toBe(
    '<!-- sagemaker-promote:preview a%20b--%3E %3Cscript%3E x%EF%BF%BD -->',
  )
})

describe('the comment of the runs before', () => {
  const comment = (id: number, body: string, of: Partial<IssueComment> = {}): IssueComment => ({
    id,
    body,
    isByBot: false,
    association: 'NONE',
    ...of,
  })
  test.each<[string, readonly IssueComment[], number | undefined]>([
    ['there is none', [comment(1, 'hello')], undefined],
    ['by the bot', [comment(1, marker, { isByBot: true })], 1],
    ['by somebody of the repository, with a token of theirs', [comment(1, marker, { association: 'MEMBER' })], 1],
    [
      'the bot comes before somebody',
      [comment(1, marker, { association: 'OWNER' }), comment(2, `${marker}\nx`, { isByBot: true })],
      2,
    ],
    ['somebody from outside has copied the marker', [comment(1, marker)], undefined],
    ['somebody quotes it', [comment(1, `> ${marker}`, { isByBot: true })], undefined],
    ['of another stack', [comment(1, markerOf('preview', ['other', 'production']), { isByBot: true })], undefined],
  ])('%s', (_, comments, id) => {
    expect(findSticky(comments, marker)?.id).toBe(id)
  })
})

describe('the body', () => {
  test('is whole where it fits', () => {
    expect(stickyBody(marker, 'text')).toBe(`${marker}\ntext`)
    const exact = 'x'.repeat(65_536 - marker.length - 1)
    expect(stickyBody(marker, exact)).toHaveLength(65_536)
    expect(stickyBody(marker, exact)).not.toContain('was cut')
  })

  test.each([
    ['after a whole line', 'line\n'.repeat(20_000), /line\n\nThis comment was cut; the job summary has all of it\.\n$/],
    ['within a line that is too long', 'x'.repeat(70_000), /x\n\nThis comment was cut/],
    ['never within a character', '🦭'.repeat(40_000), /🦭\n\nThis comment was cut/],
    ['never within a character', `x${'🦭'.repeat(40_000)}`, /🦭\n\nThis comment was cut/],
  ])('is cut %s', (_, body, end) => {
    const cut = stickyBody(marker, body)
    expect(cut.length).toBeLessThanOrEqual(65_536)
    expect(cut.length).toBeGreaterThan(65_400)
    expect(cut).toMatch(end)
    expect(cut.isWellFormed()).toBe(true)
  })
})
