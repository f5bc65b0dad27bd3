import { XmlCodec } from '@aws-sdk/core/protocols'
import { errorSchema } from '../schema.ts'
import { readForm } from './form.ts'
import type { Protocol } from './protocol.ts'
import { refuseViolations } from './refusal.ts'
import { element, innerXml } from './xml.ts'

/** AWS Query: a form goes in (`Action`, `Version`, `Tags.member.1.Key` …), XML comes out. */
export function query({ version, namespace }: { version: string; namespace: string }): Protocol {
  const headers = { 'content-type': 'text/xml' }
  const codec = new XmlCodec({
    timestampFormat: { useTrait: true, default: 5 },
    httpBindings: false,
    xmlNamespace: namespace,
    serviceNamespace: '',
  })
  return {
    operationOf(_service, request) {
      if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return undefined
      const form = new URLSearchParams(request.body.toString('utf8'))
      return form.get('Version') === version ? (form.get('Action') ?? undefined) : undefined
    },
    async read(operation, request) {
      const form = new URLSearchParams(request.body.toString('utf8'))
      form.delete('Action')
      form.delete('Version')
      const input = readForm(operation.input, form)
      refuseViolations(operation, input, 'memory')
      return input
    },
    write(operation, output, { requestId }) {
      const serializer = codec.createSerializer()
      const isUnit = operation.output.isUnitSchema()
      if (!isUnit) serializer.write(operation.output, output)
      const result = isUnit ? '' : element(`${operation.name}Result`, innerXml(String(serializer.flush())))
      const metadata = element('ResponseMetadata', element('RequestId', requestId))
      return {
        status: 200,
        headers: { ...headers, 'x-amzn-requestid': requestId },
        body: element(`${operation.name}Response`, result + metadata, { xmlns: namespace }),
      }
    },
    writeError(error, { service, requestId }) {
      // On this wire an error's code may differ from the name of its shape, and AWS's model tells the code and the status.
      const wireName = errorSchema(service, error.name)?.getMergedTraits()['awsQueryError'] as
        [string, number] | undefined
      const [code, status] = wireName ?? [error.name, error.status]
      const body = [
        element('Type', status < 500 ? 'Sender' : 'Receiver'),
        element('Code', code),
        element('Message', error.message, {}, 'text'),
      ]
      return {
        status,
        headers: { ...headers, 'x-amzn-requestid': requestId },
        body: element('ErrorResponse', element('Error', body.join('')) + element('RequestId', requestId), {
          xmlns: namespace,
        }),
      }
    },
  }
}
