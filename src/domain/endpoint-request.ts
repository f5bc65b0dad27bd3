import type { CaseRequest } from './smoke-case.ts'

export type EndpointInvocation = 'real-time' | 'async' | 'stream'

/** What a request to an endpoint may name besides the endpoint. */
export interface EndpointAddress {
  readonly targetVariant?: string | undefined
  /** Of a multi-model endpoint: `penguins-2.tar.gz`, below its model data. */
  readonly targetModel?: string | undefined
  readonly inferenceComponentName?: string | undefined
  /** The id of a session, or `NEW_SESSION` to open one. */
  readonly sessionId?: string | undefined
}

export const newSession = 'NEW_SESSION'

const written: Readonly<Record<keyof EndpointAddress, string>> = {
  targetVariant: 'target-variant',
  targetModel: 'target-model',
  inferenceComponentName: 'inference-component-name',
  sessionId: 'session-id',
}

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html */
const unknownTo: Readonly<Record<EndpointInvocation, readonly (keyof EndpointAddress)[]>> = {
  'real-time': [],
  stream: ['targetModel'],
  async: ['targetVariant', 'targetModel', 'inferenceComponentName', 'sessionId'],
}

/** Inputs that this kind of invocation cannot carry to the endpoint, each in a sentence. */
export function findAddressProblems(address: EndpointAddress, invocation: EndpointInvocation): readonly string[] {
  const problems = unknownTo[invocation]
    .filter((name) => address[name] !== undefined)
    .map((name) => `input '${written[name]}': SageMaker does not take it with 'invocation: ${invocation}'`)
  return invocation === 'stream' && address.sessionId === newSession
    ? [...problems, `input 'session-id': a stream opens no session; expected the id of one, got ${newSession}`]
    : problems
}

export interface BodyProblem {
  /** A warning is sent nevertheless: AWS's own pages disagree. */
  readonly level: 'problem' | 'warning'
  readonly text: string
}

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html */
const usualLimitBytes = 6_291_456
/** https://aws.amazon.com/sagemaker/ai/faqs/ */
const largestBytes = 26_214_400
/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html */
const inlineLimitBytes = 128_000

/** Why the endpoint will not take the body, or may not; undefined where it will. */
export function findBodyProblem(
  { body: { byteLength }, bodyUri }: Pick<CaseRequest, 'body' | 'bodyUri'>,
  invocation: EndpointInvocation,
): BodyProblem | undefined {
  if (invocation === 'async') {
    if (bodyUri !== undefined || byteLength <= inlineLimitBytes) return undefined
    const text = `the body has ${byteLength} bytes, and an asynchronous request holds at most ${inlineLimitBytes}; put it on S3 and name it as input-s3`
    return { level: 'problem', text }
  }
  if (byteLength > largestBytes)
    return { level: 'problem', text: `the body has ${byteLength} bytes, and SageMaker takes at most ${largestBytes}` }
  if (byteLength <= usualLimitBytes) return undefined
  return {
    level: 'warning',
    text: `the body has ${byteLength} bytes; SageMaker may refuse more than ${usualLimitBytes}, and a serverless endpoint more than 4194304`,
  }
}
