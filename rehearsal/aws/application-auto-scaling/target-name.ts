import { awsError } from '../aws-error.ts'

/** What identifies a scalable target. */
export interface TargetName {
  readonly ResourceId?: string | undefined
  readonly ScalableDimension?: string | undefined
  readonly ServiceNamespace?: string | undefined
}

export const targetKey = ({ ResourceId, ScalableDimension, ServiceNamespace }: TargetName) =>
  [ResourceId, ScalableDimension, ServiceNamespace].join('|')

export const describeTarget = ({ ResourceId, ScalableDimension, ServiceNamespace }: TargetName) =>
  `service namespace: ${ServiceNamespace}, resource ID: ${ResourceId}, scalable dimension: ${ScalableDimension}`

export const absent = (message: string) => awsError('ObjectNotFoundException', message)
export const refused = (message: string) => awsError('ValidationException', message)
