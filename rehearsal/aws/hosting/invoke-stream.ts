import type { ResponseStream } from '@aws-sdk/client-sagemaker-runtime'
import { awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import { wholeOf } from './http-exchange.ts'
import { stopwatch } from './invocation-metrics.ts'
import { askOpen, type Front, header, modelError, reach } from './invoke.ts'

/** Answers part by part, as the container sends them. */
export function streamedInvocations({ world, endpoints, router, measure }: Front): Operations<'SageMakerRuntime'> {
  return {
    async InvokeEndpointWithResponseStream(input) {
      const total = stopwatch()
      const { EndpointName: name, SessionId } = input
      if (SessionId === 'NEW_SESSION') throw awsError('ValidationError', 'NEW_SESSION is not supported for streaming.')
      const { variant, server } = reach({ world, endpoints, router }, input)
      const inContainer = stopwatch()
      const reply = await askOpen(server, input)
      const tell = (status: number) => {
        const modelMs = inContainer()
        measure({ endpoint: name, variant: variant.name, status, modelMs, totalMs: total() })
      }
      if ('body' in reply || reply.status < 200 || reply.status > 299) {
        const body = 'body' in reply ? reply.body : await wholeOf(reply.chunks)
        tell(reply.status)
        throw modelError(world, name, { ...reply, body })
      }
      return {
        Body: parts(reply.chunks, tell),
        ContentType: reply.headers['content-type'],
        InvokedProductionVariant: variant.name,
        CustomAttributes: header(reply, 'x-amzn-sagemaker-custom-attributes'),
      }
    },
  }
}

/** Throws what AWS puts into the stream where a container breaks off. */
async function* parts(chunks: AsyncIterable<Buffer>, tell: (status: number) => void): AsyncGenerator<ResponseStream> {
  let status = 0
  try {
    for await (const Bytes of chunks) yield { PayloadPart: { Bytes } }
    status = 200
  } catch {
    const message = 'The connection between the client and the model was reset or closed.'
    throw awsError('ModelStreamError', message, 400, { ErrorCode: 'StreamBroken' })
  } finally {
    tell(status)
  }
}
