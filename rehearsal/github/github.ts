import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Mapping, mappingOf, textOf, type Value } from '../runner/value.ts'
import { dispatchProblem } from './repository-dispatch.ts'

/** A repository_dispatch as somebody posted it. */
export interface Dispatch {
  /** owner/repo */
  readonly repository: string
  readonly eventType: string
  readonly clientPayload: Mapping
}

export interface LocalGitHub extends AsyncDisposable {
  readonly url: string
  readonly dispatches: readonly Dispatch[]
  /** Called for every dispatch from now on. */
  listen(listener: (dispatch: Dispatch) => void): void
  close(): Promise<void>
}

/** As much of GitHub's API as others call from outside. */
export async function startGitHub({ token }: { readonly token: string }): Promise<LocalGitHub> {
  const dispatches: Dispatch[] = []
  const listeners: ((dispatch: Dispatch) => void)[] = []

  /** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
  const dispatch = (repository: string, body: string): Answer => {
    const read = readJson(body)
    const problem = dispatchProblem(read)
    if (problem !== undefined) return { status: 422, message: problem }
    const { event_type: eventType, client_payload: clientPayload } = mappingOf(read)
    const made = { repository, eventType: textOf(eventType), clientPayload: mappingOf(clientPayload) }
    dispatches.push(made)
    for (const listener of listeners) listener(made)
    return { status: 204 }
  }

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { method, url = '', headers } = request
    if (headers['user-agent'] === undefined)
      return { status: 403, message: 'Request forbidden by administrative rules.' }
    const given = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1]
    if (given === undefined) return { status: 401, message: 'Requires authentication' }
    if (given !== token) return { status: 401, message: 'Bad credentials' }
    const [, repository] = /^\/repos\/([^/]+\/[^/]+)\/dispatches$/.exec(url) ?? []
    if (method !== 'POST' || repository === undefined) return { status: 404, message: 'Not Found' }
    return dispatch(repository, await bodyOf(request))
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (given) => send(response, given),
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
    listen: (listener) => void listeners.push(listener),
    close,
    [Symbol.asyncDispose]: close,
  }
}

interface Answer {
  readonly status: number
  readonly message?: string
}

function send(response: ServerResponse, { status, message }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(message === undefined ? '' : JSON.stringify({ message, status: String(status) }))
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
