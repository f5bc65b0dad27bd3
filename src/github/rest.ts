import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { formatDuration } from '../kit/duration.ts'
import { WorldError } from '../kit/errors.ts'
import type { Waiting } from '../kit/poll.ts'
import { pauseBeforeNext, type Answer } from './pause.ts'

export type GitHub = ReturnType<typeof gitHub>

export interface GitHubAccess {
  /** GITHUB_API_URL */
  readonly apiUrl: string
  readonly token: string
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the API's address, with a slash in front. */
  readonly path: string
  readonly body?: object
  /** What a failure is about. */
  readonly subject: string
  /** What the token needs for it, as a workflow writes it: `deployments: write`. */
  readonly permission: string
}

const answerWithinMs = 15_000
const largestAnswerBytes = 10_000_000
const mostRedirects = 3
const mostPages = 50
const pageSize = 100

/**
 * GitHub's REST API over Node's own HTTPS: @actions/github would add a third to the time and the size of an action that asks two questions.
 * What is asked too often is asked again when GitHub says so, within a minute. Every method throws WorldError, which never tells the token.
 */
export function gitHub({ apiUrl, token }: GitHubAccess, { clock, log, signal }: Waiting) {
  const base = addressOf(apiUrl)

  /** The answer's body, as JSON. */
  async function ask(what: Ask): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await exchange(what)
      if (!(answer instanceof WorldError) && answer.status < 300) return readJson(answer.body, what)
      const pauseMs = pauseBeforeNext(answer instanceof WorldError ? undefined : answer, {
        attempt,
        repeatable: what.method !== 'POST',
        nowMs: clock.now(),
      })
      if (pauseMs === undefined) throw answer instanceof WorldError ? answer : refusal(what, answer, token)
      log.info(`${what.subject}: GitHub is asked again in ${formatDuration(pauseMs)}`)
      await clock.sleep(pauseMs, signal)
    }
  }

  /** All items of a list that comes in pages. */
  async function list(what: Omit<Ask, 'method' | 'body'>): Promise<readonly unknown[]> {
    const items: unknown[] = []
    for (let page = 1; page <= mostPages; page += 1) {
      const mark = what.path.includes('?') ? '&' : '?'
      const found = await ask({ ...what, method: 'GET', path: `${what.path}${mark}per_page=${pageSize}&page=${page}` })
      if (!Array.isArray(found)) throw strange(what)
      items.push(...(found as readonly unknown[]))
      if (found.length < pageSize) break
    }
    return items
  }

  /** One request, led on within the same server. No answer comes back as the error that it is; only the end of the run is thrown. */
  async function exchange(what: Ask): Promise<Answer | WorldError> {
    const text = what.body && JSON.stringify(what.body)
    let url = new URL(base.href.replace(/\/$/, '') + what.path)
    try {
      for (let redirects = 0; ; redirects += 1) {
        const answer = await send(url, what.method, text)
        const target = redirectOf(answer, url)
        if (target === undefined || redirects === mostRedirects) return answer
        url = target
      }
    } catch (error) {
      signal.throwIfAborted()
      return unreachable(what, error)
    }
  }

  function send(url: URL, method: string, text: string | undefined): Promise<Answer> {
    const request = url.protocol === 'http:' ? requestHttp : requestHttps
    return new Promise((resolve, reject) => {
      const sent = request(url, {
        method,
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'sagemaker-promote',
          'x-github-api-version': '2022-11-28',
          ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      })
      sent.on('error', reject)
      sent.on('response', (response) => void bodyOf(response).then(resolve, reject))
      sent.end(text)
    })
  }

  return { ask, list }
}

/** The token goes over TLS, or to this machine. */
function addressOf(apiUrl: string): URL {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined
  const isLocal = url !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return url
  throw new WorldError({
    subject: "GitHub's API",
    happened: `'${apiUrl}' is no address to which a token may be sent`,
    remedy: 'Check GITHUB_API_URL: it begins with https://.',
  })
}

async function bodyOf(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length
    if (bytes > largestAnswerBytes) throw new Error(`the answer has more than ${largestAnswerBytes} bytes`)
    chunks.push(chunk as Buffer)
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }
}

/** A repository that was renamed is elsewhere on the same server; to another one the token is never sent. */
function redirectOf({ status, headers }: Answer, from: URL): URL | undefined {
  const { location } = headers
  if (![301, 302, 307, 308].includes(status) || typeof location !== 'string' || !URL.canParse(location, from.href)) {
    return undefined
  }
  const target = new URL(location, from.href)
  return target.origin === from.origin ? target : undefined
}

function readJson(body: string, what: Pick<Ask, 'subject'>): unknown {
  if (body === '') return undefined
  try {
    return JSON.parse(body) as unknown
  } catch (error) {
    throw strange(what, error)
  }
}

/** An answer that is not what GitHub's API gives. */
export function strange({ subject }: Pick<Ask, 'subject'>, cause?: unknown): WorldError {
  return new WorldError(
    { subject, happened: 'something that is not GitHub answered', remedy: 'Check the proxy of the runner.' },
    { cause },
  )
}

function unreachable({ subject }: Ask, cause: unknown): WorldError {
  const why = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.name) : String(cause)
  return new WorldError(
    {
      subject,
      happened: `GitHub does not answer (${why})`,
      remedy: 'Check the network of the runner and run the job again.',
    },
    { transient: true, cause },
  )
}

function refusal({ permission, subject }: Ask, { status, body }: Answer, token: string): WorldError {
  const said = messageIn(body).replaceAll(token, '***')
  const happened = `GitHub answers ${status}${said && ` (${said})`}`
  const transient = status === 429 || status >= 500
  return new WorldError(
    { subject, happened, remedy: remedyFor(status, permission) },
    { code: String(status), transient },
  )
}

/** A token that may not even know of a thing is told that there is none. */
function remedyFor(status: number, permission: string): string {
  if (status === 401) return "Give a token that is valid as 'github-token'."
  if (status === 403 || status === 404) {
    return `Give the job \`permissions: ${permission}\`; a pull request from a fork gets no more than reading.`
  }
  if (status === 429 || status >= 500) return 'Look at githubstatus.com, and run the job again later.'
  return 'Correct what GitHub names and run the job again.'
}

function messageIn(body: string): string {
  try {
    const { message, errors } = JSON.parse(body) as { readonly message?: unknown; readonly errors?: unknown }
    const details = Array.isArray(errors) ? errors.map((each) => JSON.stringify(each)) : []
    return [typeof message === 'string' ? message : '', ...details].join(' ').trim().slice(0, 1_000)
  } catch {
    return ''
  }
}
