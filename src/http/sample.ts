import type { Sample } from '../domain/load.ts'
import type { Exchange } from './connection.ts'
import { tellFailure } from './exchange-failure.ts'
import type { Response } from './response-parser.ts'

/** As much of an error as AWS's own take; the bodies of good answers are counted only. */
export const errorBodyBytes = 2_048

const longestMessage = 200
const throttling = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequests|TooManyRequestsException)$/

export interface Timing {
  /** From when on latency counts. */
  readonly sinceMs: number
  readonly timeoutMs: number
}

/** An exchange as a sample of a load. */
export function sampleOf(exchange: Exchange, { sinceMs, timeoutMs }: Timing): Sample {
  const latencyMs = exchange.endedAtMs - sinceMs
  if (exchange.kind === 'failed') {
    const { failure } = exchange
    const problem = tellFailure(failure, timeoutMs).happened
    return { ...silent(latencyMs), timedOut: failure.kind === 'timed-out', problem }
  }
  const { response, firstByteAtMs } = exchange
  const { status } = response
  const firstByteMs = firstByteAtMs - sinceMs
  if (status >= 200 && status <= 299)
    return { ok: true, status, fromModel: true, throttled: false, timedOut: false, latencyMs, firstByteMs }
  return { ok: false, timedOut: false, latencyMs, firstByteMs, ...refusal(response) }
}

/** A sample of a request that got no answer. */
export const silent = (latencyMs: number) =>
  ({
    ok: false,
    status: 0,
    fromModel: false,
    throttled: false,
    timedOut: false,
    latencyMs,
    firstByteMs: latencyMs,
  }) as const

type Refusal = Pick<Sample, 'status' | 'fromModel' | 'throttled' | 'problem'>

/** AWS names its errors in a header. Another server's body may hold anything, and is not shown. */
function refusal({ body, headers, status }: Response): Refusal {
  const [name = ''] = (headers.get('x-amzn-errortype') ?? '').split(':')
  if (name === '') {
    const throttled = status === 429
    return { status, fromModel: !throttled, throttled, problem: `status ${status}` }
  }
  const { text, containerStatus } = messageIn(body)
  const fromModel = name === 'ModelError'
  if (fromModel && containerStatus !== undefined) {
    const problem = `the container answered ${containerStatus}${text}`
    return { status: containerStatus, fromModel, throttled: false, problem }
  }
  return { status, fromModel, throttled: throttling.test(name), problem: `${name}${text}` }
}

function messageIn(body: Buffer): { readonly text: string; readonly containerStatus: number | undefined } {
  const said = new Map<string, unknown>(Object.entries(parse(body.toString('utf8'))))
  const message = [said.get('OriginalMessage'), said.get('message'), said.get('Message')].find(
    (each) => typeof each === 'string',
  )
  const status = said.get('OriginalStatusCode')
  return {
    text: typeof message === 'string' && message !== '' ? `: ${message.slice(0, longestMessage)}` : '',
    containerStatus: typeof status === 'number' ? status : undefined,
  }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // Cut off, or no JSON: the name of the error says enough.
    return {}
  }
}
