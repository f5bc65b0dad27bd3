import type { AwsError } from '../aws-error.ts'
import type { ServiceName } from '../clients.ts'
import type { OperationSchema } from '../schema.ts'

/** A request as it came over the wire, its body complete. */
export interface WireRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Whole, or as it comes. */
  readonly body: Uint8Array | string | AsyncIterable<Uint8Array>
}

export interface Exchange {
  readonly service: ServiceName
  readonly requestId: string
}

/** One of AWS's ways to put requests and responses on the wire. */
export interface Protocol {
  /** Name of the operation that a request asks for, if it speaks this protocol with this service; routes are told apart among `offered`. */
  operationOf(service: ServiceName, request: WireRequest, offered: readonly string[]): string | undefined
  /** The input as handlers see it. Throws an AwsError where the request departs from AWS's model. */
  read(operation: OperationSchema, request: WireRequest): Promise<unknown>
  write(operation: OperationSchema, output: unknown, exchange: Exchange): WireResponse
  writeError(error: AwsError, exchange: Exchange): WireResponse
}
