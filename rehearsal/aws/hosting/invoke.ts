import { type AwsError, awsError } from '../aws-error.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import type { World } from '../world.ts'
import { type Endpoint, statusGroups } from './endpoint.ts'
import type { EndpointStore } from './endpoints.ts'
import type { PlannedVariant } from './fleet.ts'
import { exchange, type Exchange, openExchange, type OpenReply, type Reply } from './http-exchange.ts'
import { type Measure, stopwatch } from './invocation-metrics.ts'
import { logGroupOf, type ModelServer } from './model-server.ts'
import type { Router } from './router.ts'
import { multiplyNumbers } from './wrong-answers.ts'

type Input = InputOf<'SageMakerRuntime', 'InvokeEndpoint'>

/** AWS waits 60 s; a model on this machine that has not answered by then will not. */
const answerRealMs = 10_000

const realTimeLimitBytes = 26_214_400
const serverlessLimitBytes = 4_194_304

/** All that reaches the container of a request's headers: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html */
const passedOn: readonly (readonly [keyof Input, string])[] = [
  ['ContentType', 'Content-Type'],
  ['Accept', 'Accept'],
  ['CustomAttributes', 'X-Amzn-SageMaker-Custom-Attributes'],
  ['TargetModel', 'X-Amzn-SageMaker-Target-Model'],
  ['TargetVariant', 'X-Amzn-SageMaker-Target-Variant'],
  ['TargetContainerHostname', 'X-Amzn-SageMaker-Target-Container-Hostname'],
  ['InferenceId', 'X-Amzn-SageMaker-Inference-Id'],
  ['EnableExplanations', 'X-Amzn-SageMaker-Enable-Explanations'],
  ['InferenceComponentName', 'X-Amzn-SageMaker-Inference-Component'],
  ['SessionId', 'X-Amzn-SageMaker-Session-Id'],
]

/** What every way to invoke an endpoint is given. */
export interface Front {
  readonly world: World
  readonly endpoints: Pick<EndpointStore, 'all' | 'describe'>
  readonly router: Router
  readonly measure: Measure
}

export function invocations({ world, endpoints, router, measure }: Front): Operations<'SageMakerRuntime'> {
  return {
    async InvokeEndpoint(input) {
      const total = stopwatch()
      const { EndpointName: name, TargetModel } = input
      if (TargetModel !== undefined && endpoints.all.has(name)) {
        throw refused(
          `Endpoint ${name} is not a multi-model endpoint and does not support target model header ${TargetModel}.`,
        )
      }
      const { fleet, variant, server } = reach({ world, endpoints, router }, input)
      router.shadowsOf(fleet).forEach((shadow) => void ask(shadow, input))
      const inContainer = stopwatch()
      const reply = await ask(server, input)
      const modelMs = inContainer()
      measure({ endpoint: name, variant: variant.name, status: reply.status, modelMs, totalMs: total() })
      if (reply.status < 200 || reply.status > 299) throw modelError(world, name, reply)
      return {
        Body: distort(world, { endpoint: name, variant, reply }),
        ContentType: reply.headers['content-type'],
        InvokedProductionVariant: variant.name,
        CustomAttributes: header(reply, 'x-amzn-sagemaker-custom-attributes'),
        NewSessionId: header(reply, 'x-amzn-sagemaker-new-session-id'),
        ClosedSessionId: header(reply, 'x-amzn-sagemaker-closed-session-id'),
      }
    },
  }
}

/** The server that a request goes to. Throws a ValidationError where there is none, or where the body is too large for it. */
export function reach(
  { world, endpoints, router }: Pick<Front, 'world' | 'endpoints' | 'router'>,
  { EndpointName, TargetVariant, Body }: Pick<Input, 'EndpointName' | 'TargetVariant' | 'Body'>,
) {
  const endpoint = serving(world, endpoints, EndpointName)
  if (endpoint.record.AsyncInferenceConfig !== undefined)
    throw refused(`Endpoint ${EndpointName} is asynchronous; it is invoked by InvokeEndpointAsync.`)
  const { fleet, variant } = router.choose(endpoint, TargetVariant)
  const server = fleet?.servers.get(variant?.name ?? '')
  if (fleet === undefined || variant === undefined || server === undefined)
    throw refused(`Variant ${TargetVariant} not found for Request`)
  checkSize(Body, variant)
  return { fleet, variant, server }
}

/** The endpoint, if it answers. Throws a ValidationError. */
export function serving(
  { account }: World,
  { all, describe }: Pick<EndpointStore, 'all' | 'describe'>,
  name: string,
): Endpoint {
  const endpoint = all.get(name)
  const status = endpoint && describe(endpoint).EndpointStatus
  if (endpoint !== undefined && status !== undefined && statusGroups[status].serves) return endpoint
  throw refused(`Endpoint ${name} of account ${account} not found.`)
}

export async function ask(server: ModelServer, input: Asked): Promise<Reply> {
  try {
    return await exchange(orderOf(server, input))
  } catch (error) {
    return unanswered(error)
  }
}

/** The same, as soon as the answer begins. */
export async function askOpen(server: ModelServer, input: Asked): Promise<OpenReply | Reply> {
  try {
    return await openExchange(orderOf(server, input))
  } catch (error) {
    return unanswered(error)
  }
}

type Asked = Pick<Input, 'Body'> & Partial<Input>

function orderOf({ port }: ModelServer, input: Asked): Exchange {
  const headers = Object.fromEntries(
    passedOn.flatMap(([member, name]) => (input[member] === undefined ? [] : [[name, String(input[member])]])),
  )
  return { method: 'POST', port, path: '/invocations', headers, body: input.Body, timeoutMs: answerRealMs }
}

function unanswered(error: unknown): Reply {
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return {
    status: 0,
    headers: {},
    body: Buffer.from(timedOut ? timeoutMessage : `no whole answer from the container: ${String(error)}`),
  }
}

const timeoutMessage =
  'Your invocation timed out while waiting for a response from container primary. Review the latency metrics for each container in Amazon CloudWatch, resolve the issue, and try again.'

export function modelError({ region, account, arn }: World, endpointName: string, { status, body }: Reply): AwsError {
  const group = logGroupOf(endpointName)
  const message = body.toString('utf8')
  const side = status >= 400 && status < 500 ? 'client' : 'server'
  return awsError(
    'ModelError',
    `Received ${side} error (${status}) from primary with message "${message}". ` +
      `See https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logEventViewer:group=${group} in account ${account} for more information.`,
    424,
    { OriginalStatusCode: status, OriginalMessage: message, LogStreamArn: arn('logs', `log-group:${group}`) },
  )
}

function distort(
  { faults }: World,
  { endpoint, variant, reply }: { readonly endpoint: string; readonly variant: PlannedVariant; readonly reply: Reply },
): Buffer {
  const fault = faults.take('wrong-answers', { endpoint, modelPackageArn: variant.served.modelPackageArn })
  return fault === undefined ? reply.body : multiplyNumbers(reply.body, reply.headers['content-type'], fault.factor)
}

function checkSize(body: Uint8Array, { variant }: PlannedVariant): void {
  const limit = variant.ServerlessConfig === undefined ? realTimeLimitBytes : serverlessLimitBytes
  if (body.byteLength <= limit) return
  throw refused(
    `1 validation error detected: Value at 'body' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
  )
}

export function header({ headers }: Pick<Reply, 'headers'>, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function refused(reason: string): AwsError {
  return awsError('ValidationError', reason)
}
