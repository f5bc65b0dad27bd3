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
  const isOver = () => clock.now() - startedAt >= timeoutMs
  let tried = 0
  let sent = 0
  let answered = 0
  let coldStartMs: number | undefined
  let readyAfterMs: number | undefined
  let lastProblem: string | undefined
  let last: Invocation | undefined

  const askOne = async (): Promise<Invocation> => {
    const invocation = await target.ask(requestOf(cases, tried), signal)
    tried += 1
    last = invocation
    lastProblem = problemOf(invocation) ?? lastProblem
    if (!isReady(invocation)) return invocation
    sent += 1
    if (invocation.kind === 'answered') {
      answered += 1
      coldStartMs ??= invocation.latencyMs
      readyAfterMs ??= clock.now() - startedAt
    }
    return invocation
  }
  await poll({
    ...stage,
    subject: target.subject,
    timeoutMs,
    maxPauseMs: 5_000,
    look: async () => {
      let seen = await askOne()
      while (sent < requests && isReady(seen) && !isFinal(seen) && !isOver()) seen = await askOne()
      return seen
    },
    judge: (seen) => (isReady(seen) ? done(undefined) : waiting(`not ready (${problemOf(seen) ?? ''})`)),
  })
  const warm = { requests: sent, answered, coldStartMs, readyAfterMs, lastProblem }
  const isLacking = (seen: Invocation) => !isFinal(seen) && (answered === 0 || !isReady(seen))
  const lack = sent < requests && last && isLacking(last) ? lackOf(last) : undefined
  const cut = sent < requests && isOver() ? `; 'warm-up-timeout' ended it before all ${requests}` : ''
  log.info(`${describeWarmUp(warm)}${cut}`)
  return { warmUp: warm, obstacle: lack && notReady(target.subject, lack, timeoutMs) }
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

type Lack = Pick<Failure, 'happened' | 'remedy'>

function lackOf(last: Invocation): Lack {
  if (last.kind === 'unanswered') return last.failure
  const remedy = 'Read the log of the model, and look whether what stands in front of it finds it healthy.'
  return { happened: problemOf(last) ?? '', remedy }
}

function notReady(subject: string, { happened, remedy }: Lack, timeoutMs: number): Obstacle {
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
