import { AwsError, awsError } from '../aws-error.ts'
import { isRecord } from '../schema.ts'

/** https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html */
export interface RetryPolicy {
  readonly exceptionTypes: readonly ExceptionType[]
  readonly intervalMs: number
  readonly backoffRate: number
  /** Retries, not counting the first attempt. */
  readonly maxAttempts: number
  readonly expireAfterMs: number
}

const exceptionTypes = [
  'Step.SERVICE_FAULT',
  'Step.THROTTLING',
  'SageMaker.JOB_INTERNAL_ERROR',
  'SageMaker.CAPACITY_ERROR',
  'SageMaker.RESOURCE_LIMIT',
] as const
export type ExceptionType = (typeof exceptionTypes)[number]

/** Throws a ValidationException. */
export function parseRetryPolicy(step: string, value: unknown): RetryPolicy {
  const refused = (what: string) =>
    awsError('ValidationException', `Unable to parse pipeline definition. Retry policy of step ${step}: ${what}.`)
  if (!isRecord(value)) throw refused('must be an object')
  const { ExceptionType: named, IntervalSeconds = 1, BackoffRate = 2, MaxAttempts, ExpireAfterMin } = value
  const wanted = Array.isArray(named) ? named.map(String) : []
  const unknown = wanted.find((one) => !exceptionTypes.some((type) => type === one))
  if (wanted.length === 0) throw refused('ExceptionType names at least one type')
  if (unknown !== undefined) throw refused(`unknown exception type ${unknown}`)
  return {
    exceptionTypes: exceptionTypes.filter((type) => wanted.includes(type)),
    intervalMs: Number(IntervalSeconds) * 1_000,
    backoffRate: Number(BackoffRate),
    maxAttempts: MaxAttempts === undefined ? (ExpireAfterMin === undefined ? 5 : Infinity) : Number(MaxAttempts),
    expireAfterMs: ExpireAfterMin === undefined ? Infinity : Number(ExpireAfterMin) * 60_000,
  }
}

/** What a failure counts as, if policies know a name for it. */
export function exceptionOf(failure: AwsError | string | undefined): ExceptionType | undefined {
  if (failure instanceof AwsError) {
    if (/^Throttling/.test(failure.name)) return 'Step.THROTTLING'
    if (failure.name === 'ResourceLimitExceeded') return 'SageMaker.RESOURCE_LIMIT'
    return failure.status >= 500 ? 'Step.SERVICE_FAULT' : undefined
  }
  return reasons.find(({ pattern }) => pattern.test(failure ?? ''))?.type
}

const reasons: readonly { readonly pattern: RegExp; readonly type: ExceptionType }[] = [
  { pattern: /InternalServerError/, type: 'SageMaker.JOB_INTERNAL_ERROR' },
  { pattern: /CapacityError/, type: 'SageMaker.CAPACITY_ERROR' },
  { pattern: /ResourceLimitExceeded/, type: 'SageMaker.RESOURCE_LIMIT' },
]

/** How long to wait before another attempt, or undefined when there is to be none. Remembers what it has granted. */
export function createRetries(policies: readonly RetryPolicy[], begunMs: number) {
  const granted = new Map<RetryPolicy, number>()
  return (exception: ExceptionType | undefined, nowMs: number): number | undefined => {
    const policy = policies.find((one) => exception !== undefined && one.exceptionTypes.includes(exception))
    if (policy === undefined) return undefined
    const before = granted.get(policy) ?? 0
    if (before >= policy.maxAttempts || nowMs - begunMs >= policy.expireAfterMs) return undefined
    granted.set(policy, before + 1)
    return policy.intervalMs * policy.backoffRate ** before
  }
}
