import { createHash } from 'node:crypto'
import {
  InvokeEndpointCommand,
  type InvokeEndpointCommandInput,
  type InvokeEndpointCommandOutput,
  type SageMakerRuntimeClient,
} from '@aws-sdk/client-sagemaker-runtime'
import type { AuthScheme, BuildMiddleware, HttpRequest } from '@smithy/types'
import type { CaseRequest } from '../domain/smoke-case.ts'
import type { PreparedRequest } from '../domain/smoke-target.ts'
import { InputError } from '../kit/errors.ts'
import { attempt } from './translate-error.ts'

export type SignedRequests = ReturnType<typeof signedRequests>

export interface EndpointOptions {
  readonly endpointName: string
  readonly targetVariant?: string | undefined
  readonly targetModel?: string | undefined
  readonly inferenceComponentName?: string | undefined
  readonly sessionId?: string | undefined
}

/**
 * InvokeEndpoint without the SDK's way of sending, which costs ten times what a request does. The SDK builds each request once, and its own signer signs it once
 * a second: the date that is signed has seconds, so that a second signature in the same second would be the same.
 */
export function signedRequests(client: SageMakerRuntimeClient) {
  /** Throws InputError for what no header can hold, WorldError where there is no region. */
  async function prepare(request: CaseRequest, endpoint: EndpointOptions): Promise<PreparedRequest> {
    const what = { action: 'sagemaker:InvokeEndpoint', subject: `endpoint ${endpoint.endpointName}` }
    const { built, authScheme } = await attempt(what, () => build(client, inputOf(request, endpoint)))
    checkHeaders(built)
    const signer = await client.config.signer(authScheme)
    const sign = (second: number) =>
      attempt(what, async () => render(await signer.sign(built, { signingDate: new Date(second * 1_000) })))
    return { origin: originOf(built), bytesAt: onceASecond(sign, () => client.config.systemClockOffset) }
  }

  return { prepare }
}

function inputOf(request: CaseRequest, endpoint: EndpointOptions): InvokeEndpointCommandInput {
  return {
    EndpointName: endpoint.endpointName,
    Body: request.body,
    ContentType: request.contentType,
    Accept: request.accept,
    TargetVariant: endpoint.targetVariant,
    TargetModel: endpoint.targetModel,
    InferenceComponentName: endpoint.inferenceComponentName,
    SessionId: endpoint.sessionId,
  }
}

interface Built {
  readonly built: HttpRequest
  readonly authScheme: AuthScheme | undefined
}

/** What the SDK would sign and send, without the headers with which it counts its retries; nothing is sent. */
async function build(client: SageMakerRuntimeClient, input: InvokeEndpointCommandInput): Promise<Built> {
  const command = new InvokeEndpointCommand(input)
  return new Promise((resolve, reject) => {
    const capture: BuildMiddleware<InvokeEndpointCommandInput, InvokeEndpointCommandOutput> =
      (_, context) =>
      async ({ request }) => {
        const built = request as HttpRequest
        // The hash of the payload is the signer's, were it not there: a body of megabytes need not be hashed every second.
        const hash = createHash('sha256')
          .update(built.body as Uint8Array)
          .digest('hex')
        const headers = { ...built.headers, 'x-amz-content-sha256': hash }
        resolve({ built: { ...built, headers }, authScheme: context.endpointV2?.properties?.authSchemes?.[0] })
        return { response: undefined, output: { $metadata: {} } as InvokeEndpointCommandOutput }
      }
    command.middlewareStack.add(capture, { step: 'build', priority: 'low', name: 'captureRequest' })
    client.send(command).catch(reject)
  })
}

function onceASecond(sign: (second: number) => Promise<Buffer>, offsetMs: () => number): PreparedRequest['bytesAt'] {
  let signedSecond = NaN
  let bytes: Buffer | Promise<Buffer>
  return (nowMs) => {
    const second = Math.floor((nowMs + offsetMs()) / 1_000)
    if (second !== signedSecond) {
      signedSecond = second
      bytes = sign(second).then((signed) => {
        if (second === signedSecond) bytes = signed
        return signed
      })
    }
    return bytes
  }
}

function render({ method, path, headers, body }: HttpRequest): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return Buffer.concat([head, body as Uint8Array])
}

function checkHeaders({ headers }: HttpRequest): void {
  const wrong = Object.entries(headers).filter(([, value]) => !/^[\t\x20-\x7e]*$/.test(value))
  if (wrong.length === 0) return
  throw new InputError(
    wrong.map(([name]) => `header ${name} has a line break in its value, or another sign that no header has`),
  )
}

const originOf = ({ protocol, hostname, port }: HttpRequest) =>
  `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`
