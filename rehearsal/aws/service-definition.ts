import type { InputOf, OperationName, OutputOf, ServiceName } from './clients.ts'

export type { InputOf, OperationName, OutputOf, ServiceName } from './clients.ts'

/** Who asks: an IAM principal by ARN, and the short name under which AWS records it. */
export interface Principal {
  readonly arn: string
  readonly name: string
  /** Set for people in SageMaker Studio: what UserContext.UserProfileName shows. */
  readonly userProfile?: string
}

export interface RequestContext {
  readonly principal: Principal
  readonly requestId: string
}

export type Handler<Input = never, Output = unknown> = (
  input: Input,
  request: RequestContext,
) => Output | Promise<Output>

/** Operations of one service, each typed by the SDK's own command: a misspelt enum value or member does not compile. */
export type Operations<S extends ServiceName> = {
  readonly [O in OperationName<S>]?: Handler<InputOf<S, O>, OutputOf<S, O>>
}

/** Several modules may register operations of the same service; their tables are merged. */
export interface AwsService {
  readonly name: ServiceName
  readonly operations: Readonly<Record<string, Handler>>
}

type Define = { readonly [S in ServiceName]: (operations: Operations<S>) => AwsService }

const defineAs = (name: ServiceName) => (operations: object) => ({
  name,
  operations: operations as AwsService['operations'],
})

/** `define.SageMaker({ DescribeEndpoint: (input) => … })`: one function a service, so that literals in answers keep their types. */
export const define: Define = {
  ApplicationAutoScaling: defineAs('ApplicationAutoScaling'),
  CloudFormation: defineAs('CloudFormation'),
  CloudWatch: defineAs('CloudWatch'),
  CloudWatchLogs: defineAs('CloudWatchLogs'),
  ECR: defineAs('ECR'),
  S3: defineAs('S3'),
  SageMaker: defineAs('SageMaker'),
  SageMakerRuntime: defineAs('SageMakerRuntime'),
  ServiceQuotas: defineAs('ServiceQuotas'),
  StepFunctions: defineAs('StepFunctions'),
  STS: defineAs('STS'),
}
