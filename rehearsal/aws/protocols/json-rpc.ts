import { JsonShapeDeserializer2, JsonShapeSerializer2 } from '@aws-sdk/core/protocols'
import { awsError } from '../aws-error.ts'
import { errorSchema } from '../schema.ts'
import type { Protocol } from './protocol.ts'
import { refuseViolations } from './refusal.ts'

/** Epoch seconds unless a member says otherwise, and member names as they are. */
const settings = { timestampFormat: { useTrait: true, default: 7 as const }, jsonName: false }

/** AWS JSON 1.0 and 1.1: one POST to `/`, the operation in X-Amz-Target. */
export function jsonRpc({ version, target }: { version: '1.0' | '1.1'; target: string }): Protocol {
  const headers = { 'content-type': `application/x-amz-json-${version}` }
  return {
    operationOf(_service, request) {
      const [prefix, operation] = request.headers['x-amz-target']?.split('.') ?? []
      return prefix === target ? operation : undefined
    },
    async read(operation, request) {
      const input = parseJson(request.body)
      refuseViolations(operation, input, 'wire')
      return new JsonShapeDeserializer2(settings).readObject(operation.input, input as never) as unknown
    },
    write(operation, output, { requestId }) {
      const serializer = new JsonShapeSerializer2(settings)
      serializer.write(operation.output, operation.output.isUnitSchema() ? {} : output)
      const body = operation.output.isUnitSchema() ? '{}' : serializer.flush()
      return { status: 200, headers: { ...headers, 'x-amzn-requestid': requestId }, body }
    },
    writeError(error, { service, requestId }) {
      const schema = errorSchema(service, error.name)
      // Newer services kept the codes of their query days in a header of their own.
      const [queryCode] = (schema?.getMergedTraits()['awsQueryError'] as [string, number] | undefined) ?? [error.name]
      const message = schema?.isStructSchema() && 'Message' in schema.getMemberSchemas() ? 'Message' : 'message'
      return {
        status: error.status,
        headers: {
          ...headers,
          'x-amzn-requestid': requestId,
          'x-amzn-errortype': error.name,
          'x-amzn-query-error': `${queryCode};${error.status < 500 ? 'Sender' : 'Receiver'}`,
        },
        body: JSON.stringify({ __type: error.name, [message]: error.message, ...error.members }),
      }
    },
  }
}

/** Throws SerializationException for anything but JSON. */
export function parseJson(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw awsError('SerializationException', `Request body is not JSON: ${String(cause)}`)
  }
}
