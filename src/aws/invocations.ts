import type { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import type { Target } from '../domain/smoke-target.ts'
import type { Clock } from '../kit/clock.ts'
import { subjectOf, type Ask, type EndpointOrder } from './endpoint-order.ts'
import { askAsync } from './invoke-async.ts'
import { askRealTime } from './invoke-real-time.ts'
import { askStream } from './invoke-stream.ts'

export type { EndpointOrder } from './endpoint-order.ts'

/** A model behind a SageMaker endpoint. The client is one that does not retry: see runtime-client.ts. */
export function endpointTarget(
  client: SageMakerRuntimeClient,
  order: EndpointOrder,
  clock: Clock,
): Pick<Target, 'subject' | 'ask'> {
  return { subject: subjectOf(order), ask: asks[order.invocation](client, order, clock) }
}

const asks: Readonly<Record<EndpointOrder['invocation'], (...given: Parameters<typeof endpointTarget>) => Ask>> = {
  'real-time': askRealTime,
  stream: askStream,
  async: askAsync,
}
