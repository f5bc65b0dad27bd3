/** A comment as GitHub tells it. */
export interface IssueComment {
  readonly id: number
  readonly body: string
  readonly isByBot: boolean
  /** What its author is to the repository: https://docs.github.com/graphql/reference/enums#commentauthorassociation */
  readonly association: string
}

/** Beyond it GitHub refuses a comment. */
const mostCharacters = 65_536

/** What nobody sees of a comment, and by which the next run finds it: one comment a subject, such as a stack in an environment. */
export function markerOf(kind: 'preview' | 'smoke-test', subject: readonly string[]): string {
  return `<!-- sagemaker-promote:${kind} ${subject.map((part) => encodeURIComponent(part.toWellFormed())).join(' ')} -->`
}

/**
 * Ours begins with the marker. Whoever may comment can write it too, so it has to be by a bot, as those of GITHUB_TOKEN are, or by
 * somebody who may write to the repository.
 */
export function findSticky(comments: readonly IssueComment[], marker: string): IssueComment | undefined {
  const marked = comments.filter(({ body }) => body.trimStart().startsWith(marker))
  const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR']
  return marked.find(({ isByBot }) => isByBot) ?? marked.find(({ association }) => trusted.includes(association))
}

/** The text of a comment: marker, body, and where it is cut, whole lines. */
export function stickyBody(marker: string, body: string): string {
  const whole = `${marker}\n${body}`
  if (whole.length <= mostCharacters) return whole
  const note = '\n\nThis comment was cut; the job summary has all of it.\n'
  const room = whole.slice(0, mostCharacters - note.length)
  const end = room.lastIndexOf('\n')
  // One line that is too long ends between two characters, never within one.
  const cut = end > marker.length ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '')
  return cut + note
}
