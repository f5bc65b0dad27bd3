import { XmlCodec } from '@aws-sdk/core/protocols'
import { isRecord } from '../schema.ts'
import { bodyMembers, matchRoute, payloadOf, readBindings, routeOf, writeHeaders } from './http-bindings.ts'
import type { Protocol, WireRequest } from './protocol.ts'
import { refuseViolations } from './refusal.ts'
import { element } from './xml.ts'

/** With an endpoint URL of one's own the bucket stands in the path; the model leaves it to the host name. */
const bucketInPath = '/{Bucket}'

/** REST with XML, as S3 speaks it. */
export function restXml(): Protocol {
  const codec = new XmlCodec({
    timestampFormat: { useTrait: true, default: 5 },
    httpBindings: true,
    xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    serviceNamespace: '',
  })
  return {
    operationOf: (service, request, offered) => matchRoute(service, request, offered, bucketInPath),
    async read(operation, request) {
      const input = readBindings(operation, request, bucketInPath)
      const [name, payload] = payloadOf(operation.input) ?? []
      if (name !== undefined && payload !== undefined && request.body.length > 0) {
        const body = plainBody(request)
        input[name] = payload.isBlobSchema() ? body : await codec.createDeserializer().read(payload, body)
      }
      refuseViolations(operation, input, 'memory')
      return input
    },
    write(operation, output, { requestId }) {
      const members = isRecord(output) ? output : {}
      const [name] = payloadOf(operation.output) ?? []
      const raw = name === undefined ? undefined : members[name]
      const inBody = bodyMembers(operation.output, members)
      const serializer = codec.createSerializer()
      const hasXml = Object.values(inBody).some((value) => value !== undefined)
      if (hasXml) serializer.write(operation.output, inBody)
      return {
        status: routeOf(operation).status,
        headers: {
          ...writeHeaders(operation.output, members),
          ...(hasXml ? { 'content-type': 'application/xml' } : {}),
          'x-amz-request-id': requestId,
        },
        body: raw instanceof Uint8Array ? raw : hasXml ? serializer.flush() : '',
      }
    },
    writeError(error, { requestId }) {
      const body = element('Code', error.name) + element('Message', error.message, {}, 'text')
      return {
        status: error.status,
        headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
        body: element('Error', body + element('RequestId', requestId)),
      }
    },
  }
}

/** Streams arrive in signed chunks with a trailer: `hex-size;signature CRLF bytes CRLF`, until a chunk of size 0. */
function plainBody({ headers, body }: WireRequest): Buffer {
  if (!headers['content-encoding']?.includes('aws-chunked')) return body
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16)
    if (lineEnd < 0 || !(size > 0)) return Buffer.concat(chunks)
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
}
