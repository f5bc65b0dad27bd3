import { isRecord } from '../schema.ts'
import { eventFrames } from './event-stream.ts'
import { bodyMembers, matchRoute, payloadOf, readBindings, routeOf, writeHeaders } from './http-bindings.ts'
import type { Protocol } from './protocol.ts'
import { refuseViolations } from './refusal.ts'

/** REST with raw bodies, as SageMaker Runtime speaks it: names in path and headers, the payload untouched, errors in JSON. */
export function restJson(): Protocol {
  return {
    operationOf: matchRoute,
    async read(operation, request) {
      const input = readBindings(operation, request)
      const [payload] = payloadOf(operation.input) ?? []
      if (payload !== undefined && request.body.length > 0) input[payload] = request.body
      refuseViolations(operation, input, 'memory')
      return input
    },
    write(operation, output, { requestId }) {
      const members = isRecord(output) ? output : {}
      const [payload] = payloadOf(operation.output) ?? []
      const raw = payload === undefined ? undefined : members[payload]
      const { status } = routeOf(operation)
      const headers = { ...writeHeaders(operation.output, members), 'x-amzn-requestid': requestId }
      if (raw instanceof Uint8Array) return { status, headers, body: raw }
      if (isStream(raw)) return { status, headers: { ...headers, ...streamType }, body: eventFrames(raw) }
      return { status, headers, body: JSON.stringify(bodyMembers(operation.output, members)) }
    },
    writeError: (error, { requestId }) => ({
      status: error.status,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': error.name,
      },
      body: JSON.stringify({ Message: error.message, ...error.members }),
    }),
  }
}

const streamType = { 'content-type': 'application/vnd.amazon.eventstream' }

const isStream = (value: unknown): value is AsyncIterable<object> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
