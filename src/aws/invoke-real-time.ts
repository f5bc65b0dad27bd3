import { InvokeEndpointCommand, type SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { newSession } from '../domain/endpoint-request.ts'
import type { Clock } from '../kit/clock.ts'
import { subjectOf, type Ask, type EndpointOrder } from './endpoint-order.ts'
import { invokeWithin } from './invocation-failures.ts'
import { attempt } from './translate-error.ts'

/** One request, one answer. The latency ends with its last byte. */
export function askRealTime(client: SageMakerRuntimeClient, order: EndpointOrder, clock: Clock): Ask {
  const { endpointName, inferenceComponentName, targetModel, targetVariant } = order
  // Requests that are under way before the first answer open sessions of their own.
  let { sessionId } = order

  return ({ accept, body, contentType }, signal) =>
    invokeWithin(order, { clock, signal }, async ({ within, latencyMs }) => {
      const command = new InvokeEndpointCommand({
        EndpointName: endpointName,
        Body: body,
        ContentType: contentType,
        Accept: accept,
        TargetVariant: targetVariant,
        TargetModel: targetModel,
        InferenceComponentName: inferenceComponentName,
        SessionId: sessionId,
      })
      const answer = await attempt({ action: 'sagemaker:InvokeEndpoint', subject: subjectOf(order) }, () =>
        client.send(command, { abortSignal: within }),
      )
      if (sessionId === newSession) sessionId = sessionIdOf(answer.NewSessionId) ?? sessionId
      return {
        kind: 'answered',
        latencyMs: latencyMs(),
        status: answer.$metadata.httpStatusCode,
        contentType: answer.ContentType ?? '',
        body: answer.Body,
        variant: answer.InvokedProductionVariant,
      }
    })
}

/** `session-1; Expires=2026-11-28T09:00:00Z` */
const sessionIdOf = (opened: string | undefined) => opened?.split(';')[0]?.trim()
