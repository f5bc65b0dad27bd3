import type { ServiceName } from './clients.ts'
import { jsonRpc } from './protocols/json-rpc.ts'
import type { Protocol } from './protocols/protocol.ts'
import { query } from './protocols/query.ts'
import { restJson } from './protocols/rest-json.ts'
import { restXml } from './protocols/rest-xml.ts'

/** How a service speaks and in which words it refuses. */
export interface Wire {
  readonly protocol: Protocol
  /** Service prefix of IAM actions. */
  readonly iam: string
  readonly accessDenied: readonly [name: string, status: number]
  readonly expiredToken: readonly [name: string, status: number, message?: string]
}

const jsonWords = {
  accessDenied: ['AccessDeniedException', 400],
  expiredToken: ['ExpiredTokenException', 400],
} as const

const xmlWords = { accessDenied: ['AccessDenied', 403], expiredToken: ['ExpiredToken', 403] } as const

export const wires: Readonly<Record<ServiceName, Wire>> = {
  ApplicationAutoScaling: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.1', target: 'AnyScaleFrontendService' }),
    iam: 'application-autoscaling',
  },
  CloudFormation: {
    ...xmlWords,
    protocol: query({ version: '2010-05-15', namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/' }),
    iam: 'cloudformation',
  },
  CloudWatch: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.0', target: 'GraniteServiceVersion20100801' }),
    iam: 'cloudwatch',
  },
  CloudWatchLogs: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.1', target: 'Logs_20140328' }),
    iam: 'logs',
  },
  ECR: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.1', target: 'AmazonEC2ContainerRegistry_V20150921' }),
    iam: 'ecr',
  },
  S3: {
    ...xmlWords,
    // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
    expiredToken: ['ExpiredToken', 400, 'The provided token has expired.'],
    protocol: restXml(),
    iam: 's3',
  },
  SageMaker: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.1', target: 'SageMaker' }),
    iam: 'sagemaker',
  },
  SageMakerRuntime: { ...jsonWords, protocol: restJson(), iam: 'sagemaker' },
  ServiceQuotas: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.1', target: 'ServiceQuotasV20190624' }),
    iam: 'servicequotas',
  },
  StepFunctions: {
    ...jsonWords,
    protocol: jsonRpc({ version: '1.0', target: 'AWSStepFunctions' }),
    iam: 'states',
  },
  STS: {
    ...xmlWords,
    protocol: query({ version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' }),
    iam: 'sts',
  },
}
