import {
  InternalStreamFailure,
  InvokeEndpointWithResponseStreamCommand,
  ModelStreamError,
  type InvokeEndpointWithResponseStreamCommandOutput,
  type SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import type { Invocation } from '../domain/smoke-invocation.ts'
import type { Clock } from '../kit/clock.ts'
import { deadline } from '../kit/deadline.ts'
import { formatDuration } from '../kit/duration.ts'
import { WorldError } from '../kit/errors.ts'
import { subjectOf, type Ask, type EndpointOrder } from './endpoint-order.ts'
import { failed, invokeWithin, statusOf, unanswered } from './invocation-failures.ts'
import { attempt } from './translate-error.ts'

const largestBytes = 5_000_000
/** The longest that a model says nothing: as long as another has for its whole answer. */
const usualSilenceMs = 70_000

interface StreamOrder extends EndpointOrder {
  readonly silenceMs?: number
}

/** One request, and an answer part by part, put together. */
export function askStream(client: SageMakerRuntimeClient, order: StreamOrder, clock: Clock): Ask {
  const { endpointName, inferenceComponentName, sessionId, silenceMs = usualSilenceMs, targetVariant } = order

  return ({ accept, body, contentType }, signal) =>
    invokeWithin(order, { clock, signal }, async ({ within, latencyMs }) => {
      using silence = deadline(silenceMs, within)
      const command = new InvokeEndpointWithResponseStreamCommand({
        EndpointName: endpointName,
        Body: body,
        ContentType: contentType,
        Accept: accept,
        TargetVariant: targetVariant,
        InferenceComponentName: inferenceComponentName,
        SessionId: sessionId,
      })
      const reading = { parts: partsReader(silence.renew, latencyMs), began: false }
      try {
        const what = { action: 'sagemaker:InvokeEndpointWithResponseStream', subject: subjectOf(order) }
        const answer = await attempt(what, () => client.send(command, { abortSignal: silence.signal }))
        reading.began = true
        await reading.parts.read(answer.Body)
        return {
          kind: 'answered',
          latencyMs: latencyMs(),
          firstByteMs: reading.parts.firstByteMs(),
          status: answer.$metadata.httpStatusCode,
          contentType: answer.ContentType ?? '',
          body: reading.parts.joined(),
          variant: answer.InvokedProductionVariant,
        }
      } catch (error) {
        within.throwIfAborted()
        if (silence.passed()) {
          const silent = failed(order, `the stream was silent for ${formatDuration(silenceMs)}`)
          return unanswered(latencyMs(), silent, { notReady: true })
        }
        const { began, parts } = reading
        return judgeBreak(order, { error, began, latencyMs: latencyMs(), firstByteMs: parts.firstByteMs() })
      }
    })
}

function partsReader(onPart: () => void, latencyMs: () => number) {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  let firstByteMs: number | undefined
  return {
    async read(body: InvokeEndpointWithResponseStreamCommandOutput['Body']) {
      for await (const { PayloadPart } of body ?? []) {
        onPart()
        const bytes = PayloadPart?.Bytes ?? new Uint8Array()
        if (bytes.length > 0) firstByteMs ??= latencyMs()
        sizeBytes += bytes.length
        if (sizeBytes > largestBytes) throw new Error(`the answer is larger than ${largestBytes} bytes`)
        parts.push(bytes)
      }
    },
    firstByteMs: () => firstByteMs,
    joined: (): Uint8Array => Buffer.concat(parts),
  }
}

interface Break {
  readonly error: unknown
  /** Whether the head of the answer had come. */
  readonly began: boolean
  readonly latencyMs: number
  readonly firstByteMs: number | undefined
}

/** What an error inside the stream says; the SDK throws one that comes before the first part as if there had been no answer. Throws any other. */
function judgeBreak(order: StreamOrder, { error, began, latencyMs, firstByteMs }: Break): Invocation {
  const cause: unknown = error instanceof WorldError ? error.cause : error
  if (cause instanceof ModelStreamError) {
    const body = new TextEncoder().encode([cause.ErrorCode, cause.message].filter(Boolean).join(': '))
    return { kind: 'answered', latencyMs, firstByteMs, status: undefined, contentType: '', body }
  }
  if (cause instanceof InternalStreamFailure) {
    const happened = `SageMaker could not pass on the stream (${cause.message})`
    return unanswered(latencyMs, failed(order, happened, 'Run the job again later.'))
  }
  if (!(cause instanceof Error) || !(began || statusOf(cause) === 200)) throw error
  const [reason = ''] = cause.message.split('\n')
  return unanswered(latencyMs, failed(order, `the stream did not come to its end (${reason})`))
}
