import { done, waiting, type Judgement } from '../kit/poll.ts'
import type { EndpointStatus, EndpointView, ServedModel } from './served-model.ts'

export { remedyFor } from './deployment-failure.ts'

export interface WantedEndpoint {
  /** Undefined where the role may not look at the stack's resources; then the model package alone is compared. */
  readonly configName: string | undefined
  /** Undefined where the template does not take a model package; then the config alone is compared. */
  readonly modelPackageArn: string | undefined
}

export type EndpointEnd =
  | { readonly kind: 'serving'; readonly served: ServedModel }
  | { readonly kind: 'rolled-back'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Success is what is served, not what was asked for: an update that SageMaker rolled back ends InService too, with the old config and
 * sometimes without a reason (https://github.com/hashicorp/terraform-provider-aws/issues/46663).
 */
export function judgeEndpoint(served: ServedModel | undefined, wanted: WantedEndpoint): Judgement<EndpointEnd> {
  if (!served) return { kind: 'done', verdict: { kind: 'failed', reason: 'it no longer exists' } }
  const reason = served.failureReason ?? ''
  switch (served.status) {
    case 'Creating':
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
      return { kind: 'waiting', note: reason === '' ? served.status : `${served.status}: ${reason}` }
    case 'InService':
      return served.pending
        ? { kind: 'waiting', note: 'InService, with a deployment still pending' }
        : { kind: 'done', verdict: judgeServed(served, wanted) }
    case 'OutOfService':
    case 'Failed':
    case 'UpdateRollbackFailed':
    case 'Deleting':
      return {
        kind: 'done',
        verdict: { kind: 'failed', reason: `it is ${served.status}${reason === '' ? '' : ` (${reason})`}` },
      }
  }
}

function judgeServed(served: ServedModel, { configName, modelPackageArn }: WantedEndpoint): EndpointEnd {
  const reason = served.failureReason ?? 'SageMaker gives no reason'
  if (configName !== undefined && !isSameName(served.configName, configName)) {
    return { kind: 'rolled-back', reason: `it serves ${served.configName} instead of ${configName} (${reason})` }
  }
  if (modelPackageArn !== undefined && !served.modelPackageArns.includes(modelPackageArn)) {
    const instead = served.modelPackageArns.join(', ') || 'no model package'
    return { kind: 'failed', reason: `it serves ${instead} instead of ${modelPackageArn}` }
  }
  if (served.failureReason !== undefined) return { kind: 'failed', reason: served.failureReason }
  return { kind: 'serving', served }
}

/** Its store is eventually consistent: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html */
const visibleWithinMs = 60_000

/** The same right after a change, when SageMaker may not see yet what it was given a moment ago. */
export function judgeFresh(
  served: ServedModel | undefined,
  wanted: WantedEndpoint,
  sinceChangeMs: number,
): Judgement<EndpointEnd> {
  const atRest = served && !isUnsettled(served.status) && !served.pending
  const unseen = !served || (atRest && !served.config && isSameName(served.configName, wanted.configName ?? ''))
  if (!unseen || sinceChangeMs >= visibleWithinMs) return judgeEndpoint(served, wanted)
  return waiting(served ? 'not yet visible with its endpoint config' : 'not yet visible')
}

/** An endpoint on its way elsewhere takes no update: waited for before a deployment begins. */
export function judgeSettled(view: EndpointView | undefined): Judgement<'settled'> {
  return view && isUnsettled(view.status) ? waiting(`${view.status} by an operation that is not ours`) : done('settled')
}

export function isUnsettled(status: EndpointStatus): boolean {
  switch (status) {
    case 'Creating':
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
    case 'Deleting':
      return true
    case 'InService':
    case 'OutOfService':
    case 'Failed':
    case 'UpdateRollbackFailed':
      return false
  }
}

/** What somebody must know who was not told an end: https://github.com/aws/amazon-sagemaker-examples/issues/3432 */
export function describeUnsettled({ status }: Pick<EndpointView, 'status'>): string {
  const meanwhile = 'it can neither be updated nor deleted until then'
  return status === 'Creating'
    ? `SageMaker may go on trying for an hour and more, and ${meanwhile}`
    : `SageMaker brings this to its end, and ${meanwhile}`
}

/** The resource name behind an ARN such as `…:endpoint/penguins-prod`, or the name itself. */
export function resourceName(physicalId: string): string {
  return physicalId.slice(physicalId.lastIndexOf('/') + 1)
}

/** Names of SageMaker are unique without regard to case, and older ARNs hold them in lower case. */
export function isSameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

/** Whether requests are answered in this status. */
export function answering(status: EndpointStatus): boolean {
  switch (status) {
    case 'InService':
    case 'Updating':
    case 'SystemUpdating':
    case 'RollingBack':
    case 'UpdateRollbackFailed':
      return true
    case 'Creating':
    case 'Failed':
    case 'OutOfService':
    case 'Deleting':
      return false
  }
}

/** `endpoint penguins-prod is InService and serves …` */
export function describeServed({ endpointName, modelPackageArns, status }: ServedModel): string {
  const known = modelPackageArns.join(', ') || 'no model package'
  // Some of its instances were updated and some brought back.
  const what = status === 'UpdateRollbackFailed' ? `the old and the new model side by side, ${known} among them` : known
  return `endpoint ${endpointName} is ${status} and serves ${answering(status) ? what : 'nothing'}`
}
