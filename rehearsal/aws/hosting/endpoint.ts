import type { EndpointStatus } from '@aws-sdk/client-sagemaker'
import type { OutputOf } from '../service-definition.ts'
import type { Fleet } from './fleet.ts'

/** What Describe answers about an endpoint; kept up to date at every transition. */
export type EndpointRecord = OutputOf<'SageMaker', 'DescribeEndpoint'> & {
  readonly EndpointName: string
  readonly EndpointArn: string
}

/** An endpoint with the servers behind it. */
export interface Endpoint {
  readonly record: EndpointRecord
  current: Fleet | undefined
  /** During a deployment: the new fleet and its share of the traffic, 0 to 1. */
  next: { readonly fleet: Fleet; readonly share: number } | undefined
}

type Group = 'changing' | 'serving' | 'dead'

/** Every status once: whether it is on its way elsewhere, and whether requests are answered meanwhile. */
export const statusGroups: Readonly<Record<EndpointStatus, { readonly group: Group; readonly serves: boolean }>> = {
  Creating: { group: 'changing', serves: false },
  Updating: { group: 'changing', serves: true },
  SystemUpdating: { group: 'changing', serves: true },
  RollingBack: { group: 'changing', serves: true },
  Deleting: { group: 'changing', serves: false },
  InService: { group: 'serving', serves: true },
  UpdateRollbackFailed: { group: 'dead', serves: true },
  OutOfService: { group: 'dead', serves: false },
  Failed: { group: 'dead', serves: false },
}
