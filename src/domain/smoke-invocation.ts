import type { Failure } from '../kit/errors.ts'
import { formatLatency } from './latency.ts'
import { shorten, type Answer } from './smoke-answer.ts'
import type { SmokeCase } from './smoke-case.ts'

/** What came of one request to the endpoint. */
export type Invocation =
  | ({ readonly kind: 'answered'; readonly latencyMs: number } & Answer)
  /** The container itself answered with an error. */
  | {
      readonly kind: 'model-error'
      readonly latencyMs: number
      readonly status: number | undefined
      readonly message: string
      readonly logStreamArn: string | undefined
    }
  /** Nobody knows what the model would have said. `final`: every further request would end the same way. */
  | { readonly kind: 'unanswered'; readonly latencyMs: number; readonly failure: Failure; readonly final: boolean }

export type FailedInvocation = Exclude<Invocation, { readonly kind: 'answered' }>

export interface Asked {
  readonly case: SmokeCase
  readonly invocation: Invocation
}

const unansweredInARow = 5

/** Whether asking on is of no use: after a refusal that is final, or when the endpoint has stopped answering. */
export function isPointless(asked: readonly Asked[]): boolean {
  const last = asked.slice(-unansweredInARow).map(({ invocation }) => invocation)
  const latest = last.at(-1)
  if (latest?.kind === 'unanswered' && latest.final) return true
  return last.length === unansweredInARow && last.every(({ kind }) => kind === 'unanswered')
}

/** The cases again and again, until there are as many requests as wanted. */
export function goRound(cases: readonly SmokeCase[], requests: number): readonly SmokeCase[] {
  const rounds = Math.ceil(requests / cases.length)
  return Array.from({ length: rounds }, () => cases)
    .flat()
    .slice(0, requests)
}

export function describeFailed(invocation: FailedInvocation): string {
  return invocation.kind === 'unanswered'
    ? `no answer: ${shorten(invocation.failure.happened)}`
    : `error ${invocation.status ?? '(without a status)'} of the container: ${shorten(invocation.message)}`
}

/** `warm-up: 4 of 5 requests answered, the slowest in 2.1 s; last error: …`. */
export function describeWarmUp(asked: readonly Asked[]): string {
  const invocations = asked.map(({ invocation }) => invocation)
  const answered = invocations.filter(({ kind }) => kind === 'answered')
  const slowest =
    answered.length > 0 ? `, the slowest in ${formatLatency(Math.max(...answered.map((each) => each.latencyMs)))}` : ''
  const error = invocations.findLast((each) => each.kind !== 'answered')
  return `warm-up: ${answered.length} of ${asked.length} requests answered${slowest}${error ? `; last error: ${describeFailed(error)}` : ''}`
}
