import type { IssueComment } from '../domain/sticky-comment.ts'
import { strange, type GitHub } from './rest.ts'

export type Comments = ReturnType<typeof comments>

/** The comments of the issues and pull requests of one repository, `owner/name`. Every method throws WorldError. */
export function comments(github: GitHub, repository: string) {
  const whatOf = (subject: string) => ({ subject, permission: 'pull-requests: write' })

  /** Oldest first. */
  async function list(issue: number): Promise<readonly IssueComment[]> {
    const what = whatOf(`the comments of pull request ${issue}`)
    const found = await github.list({ ...what, path: `/repos/${repository}/issues/${issue}/comments` })
    return found.map((each) => {
      const comment = readComment(each)
      if (comment === undefined) throw strange(what)
      return comment
    })
  }

  async function create(issue: number, body: string): Promise<void> {
    await github.ask({
      ...whatOf(`a comment on pull request ${issue}`),
      method: 'POST',
      path: `/repos/${repository}/issues/${issue}/comments`,
      body: { body },
    })
  }

  async function update(comment: number, body: string): Promise<void> {
    await github.ask({
      ...whatOf(`comment ${comment}`),
      method: 'PATCH',
      path: `/repos/${repository}/issues/comments/${comment}`,
      body: { body },
    })
  }

  return { list, create, update }
}

interface WrittenComment {
  readonly id?: unknown
  readonly body?: unknown
  readonly author_association?: unknown
  readonly user?: { readonly type?: unknown } | null
}

function readComment(value: unknown): IssueComment | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, body, author_association: association, user }: WrittenComment = value
  if (typeof id !== 'number') return undefined
  return {
    id,
    body: typeof body === 'string' ? body : '',
    isByBot: user?.type === 'Bot',
    association: typeof association === 'string' ? association : 'NONE',
  }
}
