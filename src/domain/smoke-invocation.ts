import type { Failure } from '../kit/errors.ts'
import type { SmokeCase } from './smoke-case.ts'

/** What the model said, whatever its status. */
export interface Answer {
  /** HTTP status; of the container itself behind an endpoint. Undefined where SageMaker says that the container gave none. */
  readonly status: number | undefined
  readonly contentType: string
  readonly body: Uint8Array
  /** InvokedProductionVariant; undefined where the target is no endpoint. */
  readonly variant?: string | undefined
  /** Of a container's error, where SageMaker names it. */
  readonly logStreamArn?: string | undefined
  /** Where a 3xx points; it is not followed. */
  readonly location?: string | undefined
}

/** What came of one request. */
export type Invocation =
  | ({ readonly kind: 'answered'; readonly latencyMs: number; readonly firstByteMs?: number | undefined } & Answer)
  /** Nobody knows what the model would have said. */
  | {
      readonly kind: 'unanswered'
      readonly latencyMs: number
      readonly failure: Failure
      /** Every further request would end the same way: a missing permission, no such endpoint. */
      readonly final: boolean
      /** 429, or AWS's throttling. */
      readonly throttled: boolean
      /** The model is still being loaded, or nobody listens or answers yet: a warm-up waits for it. */
      readonly notReady: boolean
    }

export interface Asked {
  readonly case: SmokeCase
  readonly invocation: Invocation
}

/** Of the first error of a container whose log SageMaker names. */
export const logStreamArnIn = (asked: readonly Asked[]): string | undefined =>
  asked.flatMap(({ invocation }) => (invocation.kind === 'answered' && invocation.logStreamArn) || [])[0]

/** `AllTraffic/i-0123`; undefined for an ARN that names no more than its group. */
export const streamNameOf = (logStreamArn: string): string | undefined => /:log-stream:([^:*]+)/.exec(logStreamArn)?.[1]

export const isSuccess = ({ status }: Pick<Answer, 'status'>) => status !== undefined && status >= 200 && status <= 299
