import { consoleOf } from './console-url.ts'

/** What a deployment failed by, told by AWS's words for it. */
export type FailureKind =
  | 'health-check'
  | 'capacity'
  | 'quota'
  | 'image'
  | 'model-data'
  | 'role'
  | 'permission'
  | 'alarm'
  | 'scaled'
  | 'busy'
  | 'not-visible'
  | 'manual-intervention'
  | 'other'

interface Known {
  readonly pattern: RegExp
  readonly kind: FailureKind
  readonly remedy: string
}

const again = 'and run the job again.'
/** The first that fits. */
const known: readonly Known[] = [
  {
    pattern: /UpdateRollbackFailed/,
    kind: 'manual-intervention',
    remedy: `SageMaker could not go back by itself: take the endpoint to a config that works (aws sagemaker update-endpoint) or delete it, ${again}`,
  },
  {
    pattern: /ping health check/,
    kind: 'health-check',
    remedy: `Read what the container wrote, in this endpoint's log group under /aws/sagemaker/Endpoints/, mend it ${again}`,
  },
  {
    pattern: /InsufficientInstanceCapacity|ML compute capacity/,
    kind: 'capacity',
    remedy: `Wait for capacity, or name several 'instance-types', which are tried in turn, ${again}`,
  },
  {
    pattern: /LimitExceeded|service limit/,
    kind: 'quota',
    remedy: `Ask for more in the Service Quotas console, or take another EndpointInstanceType, ${again}`,
  },
  {
    pattern: /model data/,
    kind: 'model-data',
    remedy: `Check that the model data is there and that the execution role may read it, ${again}`,
  },
  {
    pattern: /Could not assume role|sts:AssumeRole/i,
    kind: 'role',
    remedy: `Check that the execution role exists and lets sagemaker.amazonaws.com assume it; one that was made just now takes a minute, ${again}`,
  },
  {
    pattern: /ecr:|manifest media type|Requested image/,
    kind: 'image',
    remedy: `Let the execution role, or the repository, allow to pull the image, ${again}`,
  },
  {
    pattern: /not authorized to perform/,
    kind: 'permission',
    remedy: `Add what AWS names to the policy of the role that this job, or the stack, assumes, ${again}`,
  },
  {
    pattern: /\balarms?\b/i,
    kind: 'alarm',
    remedy: `Look at what the alarm has seen of the new model, mend it ${again}`,
  },
  {
    pattern: /must be deregistered as scalable target/,
    kind: 'scaled',
    remedy: `Deploy once without the scaling (MaxCapacity: 0) and with the variant as it is, then make the change ${again}`,
  },
  {
    pattern: /in-progress endpoint/,
    kind: 'busy',
    remedy: `Somebody else is changing the endpoint: wait until that has ended, ${again}`,
  },
  {
    pattern: /Could not find (endpoint configuration|model) "/,
    kind: 'not-visible',
    remedy: `SageMaker does not see yet, or no more, what it was given: look whether it is there, ${again}`,
  },
]

export function failureKind(reason: string): FailureKind {
  return known.find(({ pattern }) => pattern.test(reason))?.kind ?? 'other'
}

/** What helps against the failures that are frequent, told by AWS's words for them. */
export function remedyFor(reason: string): string | undefined {
  return known.find(({ pattern }) => pattern.test(reason))?.remedy
}

/** A quota as AWS's refusal names it. */
export interface Quota {
  /** `ml.g5.xlarge for endpoint usage` */
  readonly name: string
  readonly limit: string | undefined
  readonly used: string | undefined
}

/**
 * `The account-level service limit 'ml.g5.xlarge for endpoint usage' is 0 Instances, with current utilization of 0 Instances and a request
 * delta of 1 Instances.`
 */
export function quotaIn(reason: string): Quota | undefined {
  const name = /service limit '([^']+)'/.exec(reason)?.[1]
  if (name === undefined) return undefined
  return {
    name,
    limit: /service limit '[^']+' is ([\d.,]*\d)/.exec(reason)?.[1],
    used: /current utilization of ([\d.,]*\d)/.exec(reason)?.[1],
  }
}

export function describeQuota({ name, limit, used }: Quota): string {
  const facts = [limit !== undefined && `it is ${limit}`, used !== undefined && `in use are ${used}`]
  const known = facts.filter((fact) => fact !== false)
  return `quota '${name}'${known.length > 0 ? ` (${known.join(', ')})` : ''}`
}

const inArn = /^arn:([\w-]+):\w+:([\w-]+):/

/** SageMaker's quotas in the region of an ARN. A quota's own page has a code in its address that its ARN tells, and no refusal names. */
export function quotaConsoleUrl(arn: string): string | undefined {
  const [, partition = '', region = ''] = inArn.exec(arn) ?? []
  const base = consoleOf(partition, region)
  const [page = ''] = /(?<=:servicequotas:.*:sagemaker)\/L-\w+$/.exec(arn) ?? []
  return base && `${base}/servicequotas/home/services/sagemaker/quotas${page}`
}

export const endpointLogGroup = (endpointName: string) => `/aws/sagemaker/Endpoints/${endpointName}`

/** The log group of an endpoint in the console; the console encodes what stands behind its `#` twice, and writes `$` for `%`. */
export function endpointLogUrl(arn: string, endpointName: string): string | undefined {
  const [, partition = '', region = ''] = inArn.exec(arn) ?? []
  const base = consoleOf(partition, region)
  const group = encodeURIComponent(encodeURIComponent(endpointLogGroup(endpointName))).replaceAll('%', '$')
  return base && `${base}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${group}`
}

/** The variant that a reason names; its containers write to streams that begin with its name. */
export function variantIn(reason: string): string | undefined {
  return /production variant '?([a-zA-Z0-9](?:-*[a-zA-Z0-9])*)/.exec(reason)?.[1]
}

interface Repetition {
  /** Why the same may go well when it is done again at once. */
  readonly why: string
  /** How often. */
  readonly times: number
}

export function worthRepeating(reason: string): Repetition | undefined {
  switch (failureKind(reason)) {
    case 'role':
      return { why: 'a role that was made just now cannot be assumed at once', times: 1 }
    case 'not-visible':
      return { why: 'SageMaker does not see at once what it was given', times: 1 }
    case 'busy':
      return { why: 'somebody else was changing the endpoint', times: Infinity }
    case 'health-check':
    case 'capacity':
    case 'quota':
    case 'image':
    case 'model-data':
    case 'permission':
    case 'alarm':
    case 'scaled':
    case 'manual-intervention':
    case 'other':
      return undefined
  }
}

/** The instance type that comes after one for which there was no capacity; undefined for any other failure, and at the end of the list. */
export function nextInstanceType(
  types: readonly string[],
  failed: { readonly type: string; readonly reason: string },
): string | undefined {
  if (failureKind(failed.reason) !== 'capacity') return undefined
  return types[types.indexOf(failed.type) + 1]
}
