import { randomUUID } from 'node:crypto'
import { AwsError } from '../aws-error.ts'
import { StateFailure } from './state-language.ts'

/** An answer as optimised integrations show it: with the SDK's metadata, times in milliseconds. */
export function withMetadata(answer: object, now: Date): Readonly<Record<string, unknown>> {
  const members = inMilliseconds(answer) as Readonly<Record<string, unknown>>
  const requestId = randomUUID()
  const headers = {
    'Content-Length': String(JSON.stringify(members).length),
    'Content-Type': 'application/x-amz-json-1.1',
    Date: now.toUTCString(),
    'x-amzn-RequestId': requestId,
  }
  const all = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  return {
    ...members,
    SdkHttpMetadata: { AllHttpHeaders: all, HttpHeaders: headers, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: requestId },
  }
}

export function inMilliseconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  if (Array.isArray(value)) return value.map(inMilliseconds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [name, inMilliseconds(one)]))
}

/** How a refusal of SageMaker arrives in a state machine, in the words of the SDK that Step Functions calls it with. */
export type Wording = (error: AwsError) => StateFailure

/** Errors that SageMaker's model names; all others are known by the service's own name. */
const modelled: Readonly<Record<string, string>> = {
  ConflictException: 'ConflictException',
  ResourceInUse: 'ResourceInUseException',
  ResourceLimitExceeded: 'ResourceLimitExceededException',
  ResourceNotFound: 'ResourceNotFoundException',
}

export const optimised: Wording = ({ name, message, status }) =>
  new StateFailure(
    `SageMaker.${modelled[name] ?? 'AmazonSageMakerException'}`,
    `${message} (Service: AmazonSageMaker; Status Code: ${status}; Error Code: ${name}; Request ID: ${randomUUID()}; Proxy: null)`,
  )

export const awsSdk: Wording = ({ name, message, status }) =>
  new StateFailure(
    `SageMaker.${modelled[name] ?? 'SageMakerException'}`,
    `${message} (Service: SageMaker, Status Code: ${status}, Request ID: ${randomUUID()})`,
  )

export async function worded<T>(wording: Wording, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (thrown) {
    throw thrown instanceof AwsError ? wording(thrown) : thrown
  }
}
