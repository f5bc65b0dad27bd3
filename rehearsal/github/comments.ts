import { mappingOf } from '../runner/value.ts'
import { invalid, notFound, paged, type Route } from './answer.ts'

export interface Comment {
  readonly id: number
  readonly repository: string
  readonly issue: number
  readonly author: Author
  body: string
  edits: number
}

export interface Author {
  readonly login: string
  readonly type: 'Bot' | 'User'
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'
}

const bot: Author = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' }
const longestBody = 65_536

/** The comments of issues and pull requests: https://docs.github.com/rest/issues/comments */
export function commentStore() {
  const all: Comment[] = []
  const add = (comment: Pick<Comment, 'repository' | 'issue' | 'body'>, author: Author = bot): Comment => {
    const made = { ...comment, id: 1_000 + all.length, author, edits: 0 }
    all.push(made)
    return made
  }
  const problemOf = (body: unknown) => {
    if (typeof body !== 'string' || body.trim() === '') return invalid('body cannot be blank')
    if (body.length > longestBody) return invalid(`body is too long (maximum is ${longestBody} characters)`)
    return undefined
  }
  const show = ({ id, body, author: { association, login, type } }: Comment) => ({
    id,
    body,
    author_association: association,
    user: { login, type },
  })

  const needs = ['issues', 'pull-requests']
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/issues\/(\d+)\/comments$/,
      needs: [],
      answer: ({ repository, ids: [issue], query }) =>
        paged(all.filter((one) => one.repository === repository && one.issue === issue).map(show), query),
    },
    {
      method: 'POST',
      path: /^\/issues\/(\d+)\/comments$/,
      needs,
      answer({ repository, ids: [issue = 0], body }) {
        const { body: text } = mappingOf(body)
        return problemOf(text) ?? { status: 201, body: show(add({ repository, issue, body: String(text) })) }
      },
    },
    {
      method: 'PATCH',
      path: /^\/issues\/comments\/(\d+)$/,
      needs,
      answer({ repository, ids: [id], body }) {
        const comment = all.find((one) => one.repository === repository && one.id === id)
        if (comment === undefined) return notFound
        const { body: text } = mappingOf(body)
        const problem = problemOf(text)
        if (problem !== undefined) return problem
        Object.assign(comment, { body: String(text), edits: comment.edits + 1 })
        return { status: 200, body: show(comment) }
      },
    },
  ]
  return { all, add, routes }
}
