import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { type AwsError, awsError } from './aws-error.ts'
import type { ServiceName } from './clients.ts'
import type { RehearsalClock } from './clock.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { Identities, Session } from './principals.ts'
import type { WireRequest, WireResponse } from './protocols/protocol.ts'
import { type OperationSchema, operationSchema } from './schema.ts'
import type { Principal } from './service-definition.ts'
import { wires } from './wires.ts'

/** Paths that are not AWS's: the image registry and the control API. Answers undefined for a path it does not know. */
export interface Site {
  readonly prefix: string
  answer(request: WireRequest): Promise<WireResponse | undefined>
}

export interface ServerOptions {
  readonly dispatcher: Dispatcher
  readonly identities: Identities
  readonly clock: RehearsalClock
  readonly sites: readonly Site[]
  readonly allow: readonly string[] | undefined
  readonly port: number
}

export interface Server {
  readonly url: string
  close(): Promise<void>
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const server = createServer((message, response) => {
    respond(options, message, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`local AWS: ${String(error)}`)
    })
  })
  // Clients keep connections; a closed one in the wrong moment would look like a fault.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(options: ServerOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await receive(message)
  const site = options.sites.find(({ prefix }) => request.path.startsWith(prefix))
  if (site !== undefined) {
    await send(response, (await site.answer(request)) ?? { status: 404, headers: {}, body: 'not found\n' })
    return
  }
  const exchange = await answer(options, request)
  if (exchange === 'lost') message.socket.destroy()
  else await send(response, exchange)
}

async function answer(options: ServerOptions, request: WireRequest): Promise<WireResponse | 'lost'> {
  const { dispatcher, identities, clock, allow } = options
  const requestId = randomUUID()
  const route = routeOf(dispatcher, request)
  if (route === undefined) return unknown(request, requestId)
  const { service, operation } = route
  const { protocol } = wires[service]
  const exchange = { service, requestId }
  const session = sessionOf(identities, request)
  const refusal = credentialsRefusal(operation, session, clock.now())
  const readInput = async () => {
    if (refusal !== undefined) throw refusal
    return protocol.read(operation, request)
  }
  const principal: Principal = session?.principal ?? { arn: 'anonymous', name: 'anonymous' }
  const { outcome, lost } = await dispatcher.perform({ operation, principal, requestId, readInput, allow })
  if (lost) return 'lost'
  return 'error' in outcome
    ? protocol.writeError(outcome.error, exchange)
    : protocol.write(operation, outcome.output, exchange)
}

function routeOf(
  dispatcher: Dispatcher,
  request: WireRequest,
): { service: ServiceName; operation: OperationSchema } | undefined {
  for (const service of Object.keys(wires) as ServiceName[]) {
    const name = wires[service].protocol.operationOf(service, request, dispatcher.offered(service))
    const operation = name === undefined ? undefined : operationSchema(service, name)
    if (operation !== undefined) return { service, operation }
  }
  return undefined
}

function unknown(request: WireRequest, requestId: string): WireResponse {
  const asked = request.headers['x-amz-target'] ?? `${request.method} ${request.path}`
  const error = awsError('UnknownOperationException', `The local AWS knows no operation for ${asked}`, 404)
  return wires.SageMaker.protocol.writeError(error, { service: 'SageMaker', requestId })
}

/** The access key tells who asks; signatures are not checked. */
function sessionOf(identities: Identities, request: WireRequest): Session | undefined {
  const signed = request.headers['authorization'] ?? request.query.get('X-Amz-Credential') ?? ''
  const accessKeyId = /Credential=([^/]+)\//.exec(signed)?.[1] ?? /^([^/]+)\//.exec(signed)?.[1]
  return accessKeyId === undefined ? undefined : identities.find(accessKeyId)
}

function credentialsRefusal(
  operation: OperationSchema,
  session: Session | undefined,
  nowMs: number,
): AwsError | undefined {
  // The one call that is made to get credentials.
  if (operation.name === 'AssumeRoleWithWebIdentity') return undefined
  if (session === undefined) {
    return awsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403)
  }
  if (session.expiresMs > nowMs) return undefined
  const [name, status, message = 'The security token included in the request is expired'] =
    wires[operation.service].expiredToken
  return awsError(name, message, status)
}

async function receive(message: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  const headers = Object.entries(message.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ])
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  }
}

async function send(response: ServerResponse, { status, headers, body }: WireResponse): Promise<void> {
  if (typeof body === 'object' && Symbol.asyncIterator in body) {
    response.writeHead(status, headers)
    // A client that leaves ends the stream, too.
    await pipeline(body, response).catch(() => response.destroy())
    return
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { 'content-length': String(bytes.byteLength), ...headers })
  response.end(bytes)
}
