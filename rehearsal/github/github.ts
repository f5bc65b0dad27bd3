import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Mapping, mappingOf, textOf, type Value } from '../runner/value.ts'
import { type Answer, notFound, type Route } from './answer.ts'
import { type Author, type Comment, commentStore } from './comments.ts'
import { type Deployment, deploymentStore } from './deployments.ts'
import { dispatchProblem } from './repository-dispatch.ts'

/** A repository_dispatch as somebody posted it. */
export interface Dispatch {
  /** owner/repo */
  readonly repository: string
  readonly eventType: string
  readonly clientPayload: Mapping
}

export interface GitHubOptions {
  readonly token: string
  /** What the token may do, as a workflow's `permissions` say it; without them everything. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
}

/** What GitHub answers instead, to requests whose `METHOD /path` begins so; `lost` does what was asked and closes the connection. */
export interface GitHubFault {
  readonly request: string
  readonly answer: Answer | 'lost'
  readonly times?: number
}

export interface LocalGitHub extends AsyncDisposable {
  readonly url: string
  readonly dispatches: readonly Dispatch[]
  readonly comments: readonly Comment[]
  readonly deployments: readonly Deployment[]
  /** `METHOD /path`, in the order in which they came. */
  readonly requests: readonly string[]
  /** Called for every dispatch from now on. */
  listen(listener: (dispatch: Dispatch) => void): void
  /** A comment by somebody else. */
  comment(comment: Pick<Comment, 'repository' | 'issue' | 'body'>, author: Author): void
  inject(fault: GitHubFault): void
  close(): Promise<void>
}

/** As much of GitHub's API as others call from outside, and as our actions call. */
export async function startGitHub({ token, permissions }: GitHubOptions): Promise<LocalGitHub> {
  const dispatches: Dispatch[] = []
  const listeners: ((dispatch: Dispatch) => void)[] = []
  const requests: string[] = []
  const faults: { readonly fault: GitHubFault; left: number }[] = []
  const comments = commentStore()
  const deployments = deploymentStore()

  /** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
  const dispatch: Route = {
    method: 'POST',
    path: /^\/dispatches$/,
    needs: ['contents'],
    answer({ repository, body }) {
      const problem = dispatchProblem(body)
      if (problem !== undefined) return { status: 422, message: problem }
      const { event_type: eventType, client_payload: clientPayload } = mappingOf(body)
      const made = { repository, eventType: textOf(eventType), clientPayload: mappingOf(clientPayload) }
      dispatches.push(made)
      for (const listener of listeners) listener(made)
      return { status: 204 }
    },
  }
  const routes = [dispatch, ...comments.routes, ...deployments.routes]

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { method = '', url = '', headers } = request
    requests.push(`${method} ${url}`)
    if (headers['user-agent'] === undefined)
      return { status: 403, message: 'Request forbidden by administrative rules.' }
    const given = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1]
    if (given === undefined) return { status: 401, message: 'Requires authentication' }
    if (given !== token) return { status: 401, message: 'Bad credentials' }
    const { pathname, searchParams: query } = new URL(url, 'http://github')
    const [, repository = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(pathname) ?? []
    const route = routes.find((one) => one.method === method && one.path.test(rest))
    if (route === undefined) return notFound
    const { needs } = route
    const isAllowed =
      permissions === undefined || needs.length === 0 || needs.some((key) => permissions[key] === 'write')
    if (!isAllowed) return { status: 403, message: 'Resource not accessible by integration' }
    const ids = (route.path.exec(rest) ?? []).slice(1).map(Number)
    return route.answer({ repository, ids, query, body: readJson(await bodyOf(request)) })
  }

  /** The fault that strikes this request, used up by it. */
  const strike = (request: string): GitHubFault | undefined => {
    const entry = faults.find(({ fault, left }) => left > 0 && request.startsWith(fault.request))
    if (entry !== undefined) entry.left -= 1
    return entry?.fault
  }

  const server = createServer((request, response) => {
    const fault = strike(`${request.method} ${request.url}`)
    if (fault !== undefined && fault.answer !== 'lost') {
      requests.push(`${request.method} ${request.url}`)
      send(response, fault.answer)
      return
    }
    answer(request).then(
      (given) => (fault === undefined ? send(response, given) : void response.destroy()),
      (thrown: unknown) => send(response, { status: 500, message: String(thrown) }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dispatches,
    comments: comments.all,
    deployments: deployments.all,
    requests,
    listen: (listener) => void listeners.push(listener),
    comment: (comment, author) => void comments.add(comment, author),
    inject: (fault) => void faults.push({ fault, left: fault.times ?? Infinity }),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function send(response: ServerResponse, { status, message, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  const shown = message === undefined ? body : { message, status: String(status) }
  response.end(shown === undefined ? '' : JSON.stringify(shown))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function readJson(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}
