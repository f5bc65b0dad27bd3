import {
  InvokeEndpointCommand,
  ModelError,
  ModelNotReadyException,
  type SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import type { Invocation } from '../domain/smoke-invocation.ts'
import type { Clock } from '../kit/clock.ts'
import { formatDuration } from '../kit/duration.ts'
import { WorldError, type Failure } from '../kit/errors.ts'
import { attempt } from './translate-error.ts'

export type Invocations = ReturnType<typeof invocations>

export interface InvocationRequest {
  readonly endpointName: string
  readonly body: string
  readonly contentType: string
}

/** SageMaker gives a model 60 s to answer; ten more are for the way. Left to itself, the SDK waits without end. */
const usualTimeoutMs = 70_000

/** Requests to a model behind an endpoint. */
export function invocations(client: SageMakerRuntimeClient, clock: Clock, timeoutMs = usualTimeoutMs) {
  /** Whatever the endpoint does is an Invocation; throws only when `signal` aborts. The latency ends with the last byte of the answer. */
  async function invoke(request: InvocationRequest, signal: AbortSignal): Promise<Invocation> {
    const { endpointName, body, contentType } = request
    const subject = `endpoint ${endpointName}`
    const input = { EndpointName: endpointName, Body: new TextEncoder().encode(body), ContentType: contentType }
    const within = AbortSignal.timeout(timeoutMs)
    const startedAt = clock.now()
    const latency = () => clock.now() - startedAt
    try {
      const answer = await attempt({ action: 'sagemaker:InvokeEndpoint', subject }, () =>
        client.send(new InvokeEndpointCommand(input), { abortSignal: AbortSignal.any([signal, within]) }),
      )
      const latencyMs = latency()
      const text = new TextDecoder().decode(answer.Body)
      return { kind: 'answered', latencyMs, contentType: answer.ContentType ?? '', body: text }
    } catch (error) {
      signal.throwIfAborted()
      if (within.aborted) return hanging(endpointName, timeoutMs)
      return toInvocation(error, subject, latency())
    }
  }

  return { invoke }
}

function toInvocation(error: unknown, subject: string, latencyMs: number): Invocation {
  if (!(error instanceof WorldError)) throw error
  const { cause } = error
  if (cause instanceof ModelError) {
    return {
      kind: 'model-error',
      latencyMs,
      status: cause.OriginalStatusCode,
      message: cause.OriginalMessage ?? cause.message,
      logStreamArn: cause.LogStreamArn,
    }
  }
  const unanswered = (failure: Failure, final: boolean): Invocation => ({
    kind: 'unanswered',
    latencyMs,
    failure,
    final,
  })
  if (cause instanceof ModelNotReadyException) {
    const happened = `the model is not ready yet (${cause.message})`
    return unanswered(
      { subject, happened, remedy: "Give it time with 'warm-up' requests, which are not measured." },
      false,
    )
  }
  return unanswered(error.failure, !error.transient)
}

function hanging(endpointName: string, latencyMs: number): Invocation {
  const failure = {
    subject: `endpoint ${endpointName}`,
    happened: `no answer within ${formatDuration(latencyMs)}`,
    remedy: `Read the log group /aws/sagemaker/Endpoints/${endpointName}.`,
  }
  return { kind: 'unanswered', latencyMs, failure, final: false }
}
