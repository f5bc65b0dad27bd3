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
import { invocationTimeoutMs } from './runtime-client.ts'
import { attempt } from './translate-error.ts'

export type Invocations = ReturnType<typeof invocations>

export interface InvocationRequest {
  readonly endpointName: string
  readonly body: string
  readonly contentType: string
}

/** Requests to a model behind an endpoint. */
export function invocations(client: SageMakerRuntimeClient, clock: Clock) {
  /** Whatever the endpoint does is an Invocation; throws only when `signal` aborts. The latency ends with the last byte of the answer. */
  async function invoke(request: InvocationRequest, signal: AbortSignal): Promise<Invocation> {
    const { endpointName, body, contentType } = request
    const subject = `endpoint ${endpointName}`
    const input = { EndpointName: endpointName, Body: new TextEncoder().encode(body), ContentType: contentType }
    const startedAt = clock.now()
    const latency = () => clock.now() - startedAt
    try {
      const answer = await attempt({ action: 'sagemaker:InvokeEndpoint', subject }, () =>
        client.send(new InvokeEndpointCommand(input), { abortSignal: signal }),
      )
      const latencyMs = latency()
      const text = new TextDecoder().decode(answer.Body)
      return { kind: 'answered', latencyMs, contentType: answer.ContentType ?? '', body: text }
    } catch (error) {
      signal.throwIfAborted()
      return toInvocation(error, endpointName, latency())
    }
  }

  return { invoke }
}

function toInvocation(error: unknown, endpointName: string, latencyMs: number): Invocation {
  const subject = `endpoint ${endpointName}`
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
  if (error.code === 'TimeoutError') {
    const happened = `no answer within ${formatDuration(invocationTimeoutMs)}`
    return unanswered(
      { subject, happened, remedy: `Read the log group /aws/sagemaker/Endpoints/${endpointName}.` },
      false,
    )
  }
  return unanswered(error.failure, !error.transient)
}
