import { formatLatency } from '../../domain/latency.ts'
import type { SmokeCase } from '../../domain/smoke-case.ts'
import type { Invocation } from '../../domain/smoke-invocation.ts'
import type { WarmUp } from '../../domain/smoke-report.ts'
import type { Target } from '../../domain/smoke-target.ts'
import { infrastructure, problemOf, type Obstacle } from '../../domain/smoke-verdict.ts'
import { formatDuration } from '../../kit/duration.ts'
import type { Failure } from '../../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../../kit/poll.ts'

interface Order {
  readonly cases: readonly SmokeCase[]
  readonly requests: number
  readonly timeoutMs: number
}

export interface Warmth {
  readonly warmUp: WarmUp | undefined
  /** The model did not become ready. */
  readonly obstacle: Obstacle | undefined
}

/** Requests that are not judged. A model that is not ready is asked again after a pause; one that answers badly is ready. */
export async function warmUp(target: Target, { cases, requests, timeoutMs }: Order, stage: Waiting): Promise<Warmth> {
  if (requests === 0 || cases.length === 0) return { warmUp: undefined, obstacle: undefined }
  const { clock, log, signal } = stage
  const startedAt = clock.now()
  let sent = 0
  let answered = 0
  let coldStartMs: number | undefined
  let readyAfterMs: number | undefined
  let lastProblem: string | undefined
  let refusal: Failure | undefined

  const askOne = async (): Promise<Invocation> => {
    const invocation = await target.ask(requestOf(cases, sent), signal)
    lastProblem = problemOf(invocation) ?? lastProblem
    if (invocation.kind === 'unanswered') refusal = invocation.failure
    if (!isReady(invocation)) return invocation
    sent += 1
    if (invocation.kind === 'answered') {
      answered += 1
      coldStartMs ??= invocation.latencyMs
      readyAfterMs ??= clock.now() - startedAt
    }
    return invocation
  }
  const polled = await poll({
    ...stage,
    subject: target.subject,
    timeoutMs,
    maxPauseMs: 5_000,
    look: async () => {
      let last = await askOne()
      while (sent < requests && isReady(last) && !isFinal(last)) last = await askOne()
      return last
    },
    judge: (last) => (isReady(last) ? done(undefined) : waiting(`not ready (${problemOf(last) ?? ''})`)),
  })
  const warm = { requests: sent, answered, coldStartMs, readyAfterMs, lastProblem }
  log.info(describeWarmUp(warm))
  const obstacle = polled.kind === 'timed-out' && refusal ? notReady(target.subject, refusal, timeoutMs) : undefined
  return { warmUp: warm, obstacle }
}

const requestOf = (cases: readonly SmokeCase[], position: number) => {
  const each = cases[position % cases.length]
  if (each === undefined) throw new Error('a warm-up needs cases')
  return each.request
}

/** A load balancer without a target answers 503, and so does a server that is still loading its model. */
const isReady = (invocation: Invocation) =>
  invocation.kind === 'answered' ? invocation.status !== 503 : !invocation.notReady
const isFinal = (invocation: Invocation) => invocation.kind === 'unanswered' && invocation.final

function notReady(subject: string, { happened, remedy }: Failure, timeoutMs: number): Obstacle {
  return infrastructure({
    subject,
    happened: `the model did not become ready within ${formatDuration(timeoutMs)} (${happened})`,
    remedy: `${remedy} Or give it longer by 'warm-up-timeout'.`,
  })
}

/** `warm-up: 4 of 5 requests answered, cold start 2.1 s; last error: …`. */
function describeWarmUp({ answered, coldStartMs, lastProblem, readyAfterMs, requests }: WarmUp): string {
  const cold = coldStartMs === undefined ? '' : `, the first in ${formatLatency(coldStartMs)}`
  const ready =
    readyAfterMs === undefined || readyAfterMs < 1_000 ? '' : `, ready after ${formatDuration(readyAfterMs)}`
  return `warm-up: ${answered} of ${requests} requests answered${cold}${ready}${lastProblem ? `; last error: ${lastProblem}` : ''}`
}
