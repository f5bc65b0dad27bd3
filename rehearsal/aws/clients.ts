import * as ApplicationAutoScaling from '@aws-sdk/client-application-auto-scaling'
import * as CloudFormation from '@aws-sdk/client-cloudformation'
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import * as CloudWatchLogs from '@aws-sdk/client-cloudwatch-logs'
import * as ECR from '@aws-sdk/client-ecr'
import * as S3 from '@aws-sdk/client-s3'
import * as SageMaker from '@aws-sdk/client-sagemaker'
import * as SageMakerRuntime from '@aws-sdk/client-sagemaker-runtime'
import * as ServiceQuotas from '@aws-sdk/client-service-quotas'
import * as StepFunctions from '@aws-sdk/client-sfn'
import * as STS from '@aws-sdk/client-sts'

/** The SDK's own packages, by the name under which the local AWS knows the service: their types and their schemas are AWS's published model. */
export const clients = {
  ApplicationAutoScaling,
  CloudFormation,
  CloudWatch,
  CloudWatchLogs,
  ECR,
  S3,
  SageMaker,
  SageMakerRuntime,
  ServiceQuotas,
  StepFunctions,
  STS,
}

export type ServiceName = keyof typeof clients
type Client<S extends ServiceName> = (typeof clients)[S]

export type OperationName<S extends ServiceName> = {
  [Key in keyof Client<S>]: Key extends `${infer Operation}Command` ? Operation : never
}[keyof Client<S>]

type Command<S extends ServiceName, O extends string> = `${O}Command` extends keyof Client<S>
  ? Client<S>[`${O}Command`] extends abstract new (...args: never[]) => infer Instance
    ? Instance
    : never
  : never

/** Bodies arrive complete, and leave as bytes; only events leave one by one. */
type Whole<Key, Value> = Key extends 'Body'
  ? [Exclude<Value, undefined>] extends [AsyncIterable<unknown>]
    ? Value
    : Uint8Array | Extract<Value, undefined>
  : Value

/** Required members are present: the protocol layer has refused requests without them. */
type Present<T> = {
  [Key in keyof T]: Whole<Key, Record<never, never> extends Pick<T, Key> ? T[Key] : Exclude<T[Key], undefined>>
}
type Complete<T> = { [Key in keyof T as Exclude<Key, '$metadata'>]: Whole<Key, T[Key]> }

export type InputOf<S extends ServiceName, O extends string> =
  Command<S, O> extends { readonly input: infer Input } ? Present<Input> : never

export type OutputOf<S extends ServiceName, O extends string> =
  Command<S, O> extends { resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: infer Output }> }
    ? Complete<Output>
    : never
