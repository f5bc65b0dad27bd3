import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../src/kit/clock.ts'
import { textOf, type Mapping } from './value.ts'

/** Where a job asks for OIDC tokens. They are signed with a key that nobody knows, so that only a local AWS accepts them. */
export interface OidcEndpoint extends AsyncDisposable {
  /** What GitHub gives to every step of a job with `id-token: write`. */
  readonly environment: Readonly<Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>>
  /** Tokens given so far. */
  readonly given: readonly string[]
  /** Statuses that the next requests are answered with. */
  readonly outage: number[]
}

export interface OidcOptions {
  readonly claims: Readonly<Record<string, string>>
  readonly clock: Pick<Clock, 'now'>
}

const lifetimeSeconds = 300

export async function startOidc({ claims, clock }: OidcOptions): Promise<OidcEndpoint> {
  const bearer = randomBytes(32).toString('hex')
  const key = randomBytes(32)
  const given: string[] = []
  const outage: number[] = []

  const token = (audience: string): string => {
    const seconds = Math.floor(clock.now() / 1000)
    const times = { iat: seconds, nbf: seconds, exp: seconds + lifetimeSeconds }
    const payload = { jti: randomUUID(), ...claims, aud: audience, iss: issuer, ...times }
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`
    return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
  }
  const answer = (request: IncomingMessage): { status: number; body: object } => {
    const down = outage.shift()
    if (down !== undefined) return { status: down, body: { message: 'out of order' } }
    if (request.headers.authorization?.toLowerCase() !== `bearer ${bearer}`) return { status: 401, body: {} }
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const value = token(searchParams.get('audience') ?? `https://github.com/${claims['repository_owner'] ?? ''}`)
    given.push(value)
    return { status: 200, body: { count: value.length, value } }
  }

  const server = createServer((request, response) => {
    const { status, body } = answer(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    given,
    outage,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const issuer = 'https://token.actions.githubusercontent.com'

const repeated = [
  ...['actor', 'actor_id', 'event_name', 'ref', 'ref_type', 'repository', 'repository_id', 'repository_owner'],
  ...['repository_owner_id', 'run_attempt', 'run_id', 'run_number', 'sha', 'workflow', 'workflow_ref', 'workflow_sha'],
]

/**
 * What GitHub says of a job, with the subject of repositories older than July 2026:
 * https://docs.github.com/actions/reference/security/oidc#oidc-token-claims
 */
export function claimsOf(github: Mapping, environment: string | undefined): Record<string, string> {
  const repository = textOf(github['repository'])
  const ofRef = github['event_name'] === 'pull_request' ? 'pull_request' : `ref:${textOf(github['ref'])}`
  return {
    sub: `repo:${repository}:${environment === undefined ? ofRef : `environment:${environment}`}`,
    ...Object.fromEntries(repeated.map((name) => [name, textOf(github[name])])),
    job_workflow_ref: textOf(github['workflow_ref']),
    runner_environment: 'self-hosted',
    ...(environment !== undefined && { environment }),
  }
}
