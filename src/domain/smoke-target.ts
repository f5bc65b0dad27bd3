import type { LoadPlan, LoadReport, Sample } from './load.ts'
import type { CaseRequest } from './smoke-case.ts'
import type { Invocation } from './smoke-invocation.ts'

/** What is tested: an endpoint, a URL, a container. */
export interface Target extends AsyncDisposable {
  /** `endpoint penguins-staging`, `https://…`, `image penguins:1` */
  readonly subject: string
  /** One request, sent once. Whatever the target does is an Invocation; rejects only when `signal` aborts. */
  readonly ask: (request: CaseRequest, signal: AbortSignal) => Promise<Invocation>
  /** Opens what sends requests as fast as this machine can; undefined where a load goes through `ask`. */
  readonly openSender: ((requests: readonly CaseRequest[], order: SenderOrder) => Promise<Sender>) | undefined
}

export interface SenderOrder {
  /** Connections at most. */
  readonly connections: number
  /** After which a request counts as unanswered. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** Sends the requests of a load. */
export interface Sender extends AsyncDisposable {
  /**
   * Sends the request of this position among those given, once. Latency counts from `sinceMs` of the clock, which may have passed. Whatever
   * happens is a Sample; rejects only when the signal aborts.
   */
  send(position: number, sinceMs: number): Promise<Sample>
}

/** A request as it goes over the wire. */
export interface PreparedRequest {
  /** Scheme, host and port it goes to: `https://runtime.sagemaker.eu-west-1.amazonaws.com`. */
  readonly origin: string
  /** Head and body in one piece; a signed request has other bytes in another second. */
  readonly bytesAt: (nowMs: number) => Uint8Array | Promise<Uint8Array>
}

export interface LoadOrder {
  readonly plan: LoadPlan
  /** How many requests the sender was opened with; they are sent in turn, again and again. */
  readonly requests: number
  /** Asked about once a second: why the load is to end now; undefined to go on. */
  readonly bailOut: (sofar: LoadReport) => string | undefined
  /** Told about every ten seconds. */
  readonly onProgress: (sofar: LoadReport) => void
}
