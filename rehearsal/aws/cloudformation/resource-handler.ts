import type { Tag } from '@aws-sdk/client-cloudformation'
import { AwsError } from '../aws-error.ts'
import type { OperationName, OutputOf, ServiceName } from '../clients.ts'
import type { JsonMap } from './template-text.ts'

/** The other services, asked in CloudFormation's name. Throws AwsError. */
export type Ask = <S extends ServiceName, O extends OperationName<S>>(
  service: S,
  operation: O,
  input: object,
) => Promise<OutputOf<S, O>>

/** What is asked of a resource: properties in the types of the schema, `Tags` left out. */
export interface Order {
  /** The template's own name for it, or one that CloudFormation makes. */
  readonly name: string
  readonly properties: JsonMap
  readonly tags: readonly Tag[]
}

export interface Made {
  /** What `Ref` gives. */
  readonly physicalId: string
  readonly attributes: Readonly<Record<string, string>>
}

export type Progress = 'working' | 'settled' | 'gone' | { readonly failed: string }

/** How one type of resource is made, by requests to its service. Every method throws the AwsError that the service answers. */
export interface ResourceHandler {
  /** The property with which a template names the resource itself; none where it is known by what it belongs to. */
  readonly nameProperty: string | undefined
  generatedName(parts: { stackName: string; logicalId: string; suffix: string }): string
  create(ask: Ask, order: Order): Promise<Made>
  /** Absent where every change of a property replaces. `unchanged` when the resource was already so. */
  update?(ask: Ask, made: Made, order: Omit<Order, 'name'>): Promise<'started' | 'unchanged'>
  updateTags?(
    ask: Ask,
    made: Made,
    tags: { readonly added: readonly Tag[]; readonly removed: readonly string[] },
  ): Promise<void>
  delete(ask: Ask, made: Made, properties: JsonMap): Promise<void>
  /** Absent where everything is done at once. */
  progress?(ask: Ask, made: Made): Promise<Progress>
}

/** SageMaker says in a ValidationException that there is nothing, other services by the name of the error. */
export function isAbsence(error: unknown): boolean {
  return (
    error instanceof AwsError && (/NotFound/.test(error.name) || /could not find|does not exist/i.test(error.message))
  )
}
