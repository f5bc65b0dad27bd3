import { InvokeEndpointAsyncCommand, type SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import type { Clock } from '../kit/clock.ts'
import { WorldError } from '../kit/errors.ts'
import { findAsyncAnswer } from './async-answer.ts'
import { subjectOf, type Ask, type EndpointOrder } from './endpoint-order.ts'
import { failed, invokeWithin } from './invocation-failures.ts'
import { attempt } from './translate-error.ts'

/** One request whose answer SageMaker puts on S3. The latency is until it was seen there, which may be ten seconds after it came. */
export function askAsync(client: SageMakerRuntimeClient, order: EndpointOrder, clock: Clock): Ask {
  return ({ accept, body, bodyUri, contentType }, signal) =>
    invokeWithin(order, { clock, signal }, async ({ within, latencyMs }) => {
      const command = new InvokeEndpointAsyncCommand({
        EndpointName: order.endpointName,
        ContentType: contentType,
        Accept: accept,
        ...(bodyUri === undefined ? { Body: body } : { InputLocation: bodyUri }),
      })
      const { OutputLocation: output, FailureLocation: failure } = await attempt(
        { action: 'sagemaker:InvokeEndpointAsync', subject: subjectOf(order) },
        () => client.send(command, { abortSignal: within }),
      )
      if (output === undefined) {
        const remedy = 'Set S3OutputPath in the AsyncInferenceConfig of its endpoint config.'
        throw new WorldError(failed(order, 'SageMaker does not say where the answer will be', remedy))
      }
      return findAsyncAnswer(order, { output, failure, accept }, { clock, signal, latencyMs })
    })
}
