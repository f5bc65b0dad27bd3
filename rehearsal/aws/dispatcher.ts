import { randomUUID } from 'node:crypto'
import { AwsError, awsError } from './aws-error.ts'
import type { ServiceName } from './clients.ts'
import type { RehearsalClock } from './clock.ts'
import type { Faults } from './faults.ts'
import type { Journal } from './journal.ts'
import { denied } from './permissions.ts'
import { refuseViolations } from './protocols/refusal.ts'
import { type OperationSchema, operationSchema, violations } from './schema.ts'
import type { AwsService, Handler, Principal } from './service-definition.ts'

/** Where AWS itself leaves its model: https://github.com/aws/sagemaker-python-sdk/issues/5606 */
const departures = new Set(['SageMaker DescribeModelPackage: missing ModelPackageName'])

export interface Call {
  readonly operation: OperationSchema
  readonly principal: Principal
  readonly requestId: string
  /** Reads and checks the input; throws an AwsError. */
  readInput(): Promise<unknown>
  /** Set when nobody gave permission by being AWS itself. */
  readonly allow: readonly string[] | undefined
}

export interface Answer {
  readonly outcome: { readonly output: unknown } | { readonly error: AwsError }
  /** The answer never reaches the client. */
  readonly lost: boolean
}

export interface Dispatcher {
  /** Registered operations of a service. */
  offered(service: ServiceName): readonly string[]
  register(services: readonly AwsService[]): void
  perform(call: Call): Promise<Answer>
  /** An operation in process, on behalf of another service. Throws the AwsError that a client would receive. */
  call(service: ServiceName, operation: string, input: object, principal: Principal): Promise<unknown>
  /** Our own mistakes: answers that AWS's model does not allow, handlers that broke down. Each was answered with a 500. */
  readonly defects: readonly string[]
}

export interface DispatcherOptions {
  readonly clock: RehearsalClock
  readonly faults: Faults
  readonly journal: Journal
  readonly account: string
  readonly region: string
}

export function createDispatcher({ clock, faults, journal, account, region }: DispatcherOptions): Dispatcher {
  const tables = new Map<ServiceName, Map<string, Handler>>()
  const defects: string[] = []

  const defect = (operation: OperationSchema, what: string): AwsError => {
    const message = `local AWS, ${operation.service} ${operation.name}: ${what}`
    defects.push(message)
    return awsError('InternalFailure', message, 500)
  }

  const handle = async (call: Call, input: unknown): Promise<unknown> => {
    const { operation, principal, requestId } = call
    const handler = tables.get(operation.service)?.get(operation.name)
    if (handler === undefined)
      throw awsError('UnknownOperationException', `${operation.service} ${operation.name} is not rehearsed`)
    try {
      const output = (await handler(input as never, { principal, requestId })) ?? {}
      const [first, ...others] = violations(operation.output, output, 'memory').filter(
        ({ kind, path }) => !departures.has(`${operation.service} ${operation.name}: ${kind} ${path}`),
      )
      if (first === undefined) return output
      const what = [first, ...others].map(
        ({ kind, path, expected, actual }) => `${kind} at '${path}' (${expected}, got ${actual})`,
      )
      throw defect(operation, `answers what AWS's model does not allow: ${what.join('; ')}`)
    } catch (thrown) {
      if (thrown instanceof AwsError) throw thrown
      throw defect(operation, thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
    }
  }

  const perform = async (call: Call): Promise<Answer> => {
    const { operation, principal, allow } = call
    const arrivedMs = clock.now()
    const { input, invalid } = await call.readInput().then(
      (read) => ({ input: read, invalid: undefined }),
      (thrown: unknown) => ({
        input: undefined,
        invalid: thrown instanceof Error ? thrown : new Error(String(thrown)),
      }),
    )
    const finish = journal.begin({
      at: arrivedMs,
      service: operation.service,
      operation: operation.name,
      input,
      principal: principal.arn,
    })
    const fault = faults.take('request', { service: operation.service, operation: operation.name, input })
    if (fault?.delayMs !== undefined) await clock.sleep(fault.delayMs)
    if (fault?.dropConnection === 'before') {
      finish('connection dropped before')
      return { outcome: { error: awsError('ConnectionDropped', 'The request was lost') }, lost: true }
    }
    const lost = fault?.dropConnection === 'after'
    try {
      if (fault?.error !== undefined) throw awsError(fault.error.name, fault.error.message, fault.error.status ?? 400)
      const refusal = allow && denied(allow, { operation, input, principal, account, region })
      if (refusal !== undefined) throw refusal
      if (invalid !== undefined) throw invalid
      const work = handle(call, input)
      clock.track(work)
      const output = await work
      finish(lost ? 'ok, but the answer was lost' : 'ok')
      return { outcome: { output }, lost }
    } catch (thrown) {
      const error = thrown instanceof AwsError ? thrown : defect(operation, String(thrown))
      finish(error.name)
      return { outcome: { error }, lost }
    }
  }

  return {
    offered: (service) => [...(tables.get(service)?.keys() ?? [])],
    register(services) {
      for (const { name, operations } of services) {
        const table = tables.get(name) ?? new Map<string, Handler>()
        tables.set(name, table)
        for (const [operation, handler] of Object.entries(operations)) {
          if (table.has(operation)) throw new Error(`${name} ${operation} is registered twice`)
          table.set(operation, handler)
        }
      }
    },
    perform,
    async call(service, operationName, input, principal) {
      const operation = operationSchema(service, operationName)
      if (operation === undefined) throw new Error(`AWS has no operation ${service} ${operationName}`)
      const readInput = async () => {
        refuseViolations(operation, input, 'memory')
        return input
      }
      const { outcome } = await perform({ operation, principal, requestId: randomUUID(), readInput, allow: undefined })
      if ('error' in outcome) throw outcome.error
      return outcome.output
    },
    defects,
  }
}
