import { nameImage, nameUrl } from '../../domain/smoke-subject.ts'
import type { Inputs } from './action.ts'
import type { EndpointOrder, TargetOrder } from './world.ts'

/** Which of the inputs says what is tested; the rules of the action see to it that one does. */
export function targetOrder(inputs: Inputs): TargetOrder {
  const { allowPrivateNetwork, container, endpointName, environment, headers = {}, image, model, url } = inputs
  const { requestTimeout: timeoutMs, startupTimeout: startupTimeoutMs } = inputs
  if (url !== undefined) return { kind: 'url', url, allowPrivateNetwork, headers, timeoutMs }
  if (container !== undefined) return { kind: 'container', container, headers, timeoutMs }
  if (image !== undefined) {
    const contract = { model, environment: environment ?? new Map<string, string>(), startupTimeoutMs }
    return { kind: 'image', image, ...contract, headers, timeoutMs }
  }
  const { inferenceComponentName, invocation, sessionId, targetModel, targetVariant } = inputs
  const how = { inferenceComponentName, invocation, sessionId, targetModel, targetVariant }
  return { kind: 'endpoint', endpointName: endpointName ?? '', ...how, timeoutMs }
}

/** Another endpoint, which is asked for the same model in the same way; variants and components are the tested one's own. */
export function endpointOrder(inputs: Inputs, endpointName: string): EndpointOrder {
  const { invocation, requestTimeout: timeoutMs, targetModel } = inputs
  return { kind: 'endpoint', endpointName, invocation, targetModel, timeoutMs }
}

/** How many cases are asked at once. With `rate` the number is one of connections, and the cases come one after another. */
export const concurrencyOf = ({ concurrency = 1, rate }: Inputs) => (rate === undefined ? concurrency : 1)

/** As reports name it. */
export function subjectOf({ container, endpointName, image, transformOutput, url }: Inputs): string {
  if (url !== undefined) return nameUrl(url)
  if (container !== undefined) return `container ${container}`
  if (image !== undefined) return `image ${image}`
  return transformOutput === undefined ? `endpoint ${endpointName ?? ''}` : 'transform output'
}

/** By which the comment of the run before is found: the same at every commit. */
export function commentSubject(inputs: Inputs): readonly string[] {
  const { cases = '', image } = inputs
  return [image === undefined ? subjectOf(inputs) : `image ${nameImage(image)}`, cases]
}
