import type { Sample } from '../domain/load.ts'
import type { CaseRequest } from '../domain/smoke-case.ts'
import { isSuccess, type Invocation } from '../domain/smoke-invocation.ts'
import type { Sender, Target } from '../domain/smoke-target.ts'
import { silent } from './sample.ts'
import type { PoolOrder } from './sender.ts'
import { slots } from './slots.ts'

/** A sender for a target that has none of its own: requests go through `ask`, which has its own time-out, so many at a time. */
export function askSender(ask: Target['ask'], requests: readonly CaseRequest[], order: PoolOrder): Sender {
  const { clock, connections, signal, timeoutMs } = order
  const turns = slots(connections, () => 'turn')
  const abort = () => turns.abort(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })

  return {
    async send(position, sinceMs) {
      const request = requests[position % requests.length]
      if (request === undefined) throw new RangeError(`there is no request ${position} among ${requests.length}`)
      const turn = await turns.take()
      const waitedMs = clock.now() - sinceMs
      try {
        return sampleOf(await ask(request, signal), { waitedMs, timeoutMs })
      } finally {
        turns.give(turn)
      }
    },
    async [Symbol.asyncDispose]() {
      signal.removeEventListener('abort', abort)
    },
  }
}

function sampleOf(
  invocation: Invocation,
  { timeoutMs, waitedMs }: { readonly waitedMs: number; readonly timeoutMs: number },
): Sample {
  const latencyMs = waitedMs + invocation.latencyMs
  if (invocation.kind === 'unanswered') {
    const { failure, throttled } = invocation
    const timedOut = invocation.latencyMs >= timeoutMs
    return { ...silent(latencyMs), throttled, timedOut, problem: failure.happened }
  }
  const { status = 0 } = invocation
  const firstByteMs = waitedMs + (invocation.firstByteMs ?? invocation.latencyMs)
  const ok = isSuccess(invocation)
  const throttled = status === 429
  const problem = ok ? {} : { problem: `status ${status}` }
  return { ok, status, fromModel: !throttled, throttled, timedOut: false, latencyMs, firstByteMs, ...problem }
}
