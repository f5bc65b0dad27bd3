import type { EndpointAddress, EndpointInvocation } from '../domain/endpoint-request.ts'
import type { Target } from '../domain/smoke-target.ts'
import type { Objects } from './objects.ts'

/** Which endpoint is asked, and how. */
export interface EndpointOrder extends EndpointAddress {
  readonly endpointName: string
  readonly invocation: EndpointInvocation
  /** For the whole answer. SageMaker gives a model 60 s (8 minutes for a stream); ten more are for the way. */
  readonly timeoutMs: number
  /** Where asynchronous answers are found. */
  readonly objects: () => Promise<Objects>
}

export type Ask = Target['ask']

export const subjectOf = ({ endpointName }: Pick<EndpointOrder, 'endpointName'>) => `endpoint ${endpointName}`
