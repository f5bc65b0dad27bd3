import type { CaseRequest } from '../domain/smoke-case.ts'
import type { Invocation } from '../domain/smoke-invocation.ts'
import { nameUrl } from '../domain/smoke-subject.ts'
import type { PreparedRequest, SenderOrder, Target } from '../domain/smoke-target.ts'
import type { Clock } from '../kit/clock.ts'
import { InputError, WorldError } from '../kit/errors.ts'
import { parseTarget, resolveOrigin, type Lookup, type Origin } from './addresses.ts'
import { connectionTo, type Connection, type Exchange } from './connection.ts'
import { unpack } from './content-encoding.ts'
import { tellFailure, type ToldFailure } from './exchange-failure.ts'
import { orAbort } from './or-abort.ts'
import { findRequestProblems, findWrongHeaders, renderRequest, targetOf } from './request.ts'
import type { Response } from './response-parser.ts'
import { senderTo } from './sender.ts'
import { slots, type Slots } from './slots.ts'

export interface UrlOrder {
  readonly url: string
  /** For every request; a case's own go before. They may be secrets. */
  readonly headers: Readonly<Record<string, string>>
  readonly allowPrivateNetwork: boolean
  readonly timeoutMs: number
  /** Of names, instead of the runner's DNS. */
  readonly lookup?: Lookup
}

interface Reached {
  readonly origin: Origin
  readonly connections: Slots<Connection>
}

const answerLimitBytes = 5_000_000
const tooLarge = { kind: 'too-large', limitBytes: answerLimitBytes } as const

/**
 * A model behind a URL. Its name is resolved once, and only an address that may be asked is ever connected to; a redirect is an answer and is not
 * followed. Throws InputError for a URL or headers that may not be used.
 */
export async function urlTarget(order: UrlOrder, clock: Clock): Promise<Target> {
  const { headers, lookup, timeoutMs } = order
  const { url } = parseTarget(order.url)
  const wrong = findWrongHeaders(headers)
  if (wrong.length > 0) throw new InputError(wrong.map((problem) => `input 'headers': ${problem}`))
  const subject = nameUrl(order.url)
  let reached: Reached | undefined

  async function reach(): Promise<Reached> {
    if (reached !== undefined) return reached
    const origin = await resolveOrigin(order.url, order, lookup)
    reached ??= { origin, connections: slots(Infinity, () => connectionTo(origin, clock)) }
    return reached
  }

  async function ask(request: CaseRequest, signal: AbortSignal): Promise<Invocation> {
    const startedAtMs = clock.now()
    const unanswered = (told: ToldFailure, final = false): Invocation => ({
      kind: 'unanswered',
      latencyMs: clock.now() - startedAtMs,
      failure: { subject, happened: told.happened, remedy: told.remedy },
      final,
      throttled: false,
      notReady: told.notReady,
    })
    const problems = findRequestProblems(request, url)
    if (problems.length > 0) return unanswered(unsendable(problems))
    const found = await orAbort(reach(), signal).catch(asRefusal)
    if (found instanceof InputError) return unanswered(unsendable(found.problems), true)
    if (found instanceof WorldError) return unanswered({ ...found.failure, notReady: false })
    const bytes = render(found.origin, request)
    const exchange = await exchangeOnce(found.connections, { bytes, signal })
    if (exchange.kind === 'failed') return unanswered(tellFailure(exchange.failure, timeoutMs))
    const { response } = exchange
    const unpacked = await unpack(response.body, response.headers.get('content-encoding') ?? '', answerLimitBytes)
    if (unpacked.kind === 'too-large') return unanswered(tellFailure(tooLarge, timeoutMs))
    if (unpacked.kind === 'unreadable') return unanswered(unreadable)
    return {
      kind: 'answered',
      latencyMs: exchange.endedAtMs - startedAtMs,
      firstByteMs: exchange.firstByteAtMs - startedAtMs,
      ...answerOf(response, unpacked.body),
    }
  }

  async function exchangeOnce(
    connections: Slots<Connection>,
    { bytes, signal }: { readonly bytes: Buffer; readonly signal: AbortSignal },
  ): Promise<Exchange> {
    const connection = await connections.take()
    const abort = () => connection.abort(signal.reason)
    signal.throwIfAborted()
    signal.addEventListener('abort', abort, { once: true })
    try {
      return await connection.exchange({ bytes, withinMs: timeoutMs, ...framing })
    } finally {
      signal.removeEventListener('abort', abort)
      connections.give(connection)
    }
  }

  function render(origin: Origin, request: CaseRequest): Buffer {
    return renderRequest({ origin, target: targetOf(url, request.path) ?? '/', request, headers })
  }

  await reach().catch((error: unknown) => {
    // A name may become known while a model starts; until then it is what every request is told.
    if (!(error instanceof WorldError)) throw error
  })
  return {
    subject,
    ask,
    async openSender(requests, senderOrder: SenderOrder) {
      const problems = requests.flatMap((request) => findRequestProblems(request, url))
      if (problems.length > 0) throw new InputError(problems)
      const { origin } = await orAbort(reach(), senderOrder.signal)
      const prepared = requests.map((request): PreparedRequest => {
        const bytes = render(origin, request)
        return { origin: url.origin, bytesAt: () => bytes }
      })
      return senderTo(origin, prepared, { ...senderOrder, clock })
    },
    async [Symbol.asyncDispose]() {
      for (const connection of reached?.connections.made ?? []) connection.close()
    },
  }
}

const framing = { keepBytes: () => answerLimitBytes, mostBodyBytes: answerLimitBytes }

const unreadable: ToldFailure = {
  happened: 'the content-encoding of the answer cannot be unpacked',
  remedy: 'Let the server answer `accept-encoding: identity` without packing.',
  notReady: false,
}

function unsendable(problems: readonly string[]): ToldFailure {
  return { happened: `not sent: ${problems.join('; ')}`, remedy: 'Correct the case.', notReady: false }
}

function asRefusal(error: unknown): InputError | WorldError {
  if (error instanceof InputError || error instanceof WorldError) return error
  throw error
}

function answerOf({ headers, status }: Response, body: Buffer) {
  return { status, contentType: headers.get('content-type') ?? '', body, location: headers.get('location') }
}
