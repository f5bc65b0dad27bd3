import { ModelError, ModelNotReadyException } from '@aws-sdk/client-sagemaker-runtime'
import type { Invocation } from '../domain/smoke-invocation.ts'
import type { Clock } from '../kit/clock.ts'
import { deadline } from '../kit/deadline.ts'
import { formatDuration } from '../kit/duration.ts'
import { WorldError, type Failure } from '../kit/errors.ts'
import { subjectOf, type EndpointOrder } from './endpoint-order.ts'
import { isThrottling } from './translate-error.ts'

interface Means {
  readonly within: AbortSignal
  /** Since the request was begun. */
  readonly latencyMs: () => number
}

/** What comes of `invoke`, whatever it throws, within the time of the order; rejects only when `signal` aborts. */
export async function invokeWithin(
  order: Pick<EndpointOrder, 'endpointName' | 'timeoutMs'>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  invoke: (means: Means) => Promise<Invocation>,
): Promise<Invocation> {
  // Left to itself, the SDK waits without end.
  using within = deadline(order.timeoutMs, signal)
  const startedAt = clock.now()
  const latencyMs = () => clock.now() - startedAt
  try {
    return await invoke({ within: within.signal, latencyMs })
  } catch (error) {
    signal.throwIfAborted()
    if (within.passed()) {
      const late = failed(order, `no answer within ${formatDuration(order.timeoutMs)}`)
      return unanswered(order.timeoutMs, late, { notReady: true })
    }
    if (error instanceof WorldError) return judgeRefusal(error, latencyMs())
    throw error
  }
}

/** A container's own error is its answer; all else says nothing about the model. */
function judgeRefusal(error: WorldError, latencyMs: number): Invocation {
  const { cause, failure } = error
  if (cause instanceof ModelError) {
    return {
      kind: 'answered',
      latencyMs,
      // SageMaker writes 0 where the container gave no answer.
      status: cause.OriginalStatusCode || undefined,
      contentType: '',
      body: new TextEncoder().encode(cause.OriginalMessage ?? cause.message),
      logStreamArn: cause.LogStreamArn,
    }
  }
  if (cause instanceof ModelNotReadyException) {
    const happened = `the model is not ready yet (${cause.message})`
    const remedy = "Give it time with 'warm-up' requests, which are not measured."
    return unanswered(latencyMs, { ...failure, happened, remedy }, { notReady: true })
  }
  const throttled = isThrottling(error) || statusOf(cause) === 429
  return unanswered(latencyMs, failure, {
    throttled,
    notReady: statusOf(cause) === 503,
    // Without a name it is no refusal of AWS, but something about this one answer, such as its size.
    final: error.code !== '' && !error.transient && !throttled,
  })
}

export function unanswered(
  latencyMs: number,
  failure: Failure,
  { final = false, throttled = false, notReady = false } = {},
): Invocation {
  return { kind: 'unanswered', latencyMs, failure, final, throttled, notReady }
}

export function failed(
  { endpointName }: Pick<EndpointOrder, 'endpointName'>,
  happened: string,
  remedy = `Read the log group /aws/sagemaker/Endpoints/${endpointName}.`,
): Failure {
  return { subject: subjectOf({ endpointName }), happened, remedy }
}

/** HTTP status of what the SDK threw. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  const { $metadata }: Error & { $metadata?: { readonly httpStatusCode?: number } } = error
  return $metadata?.httpStatusCode
}
