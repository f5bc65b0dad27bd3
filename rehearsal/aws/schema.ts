import type { SchemaTraitsObject, StaticOperationSchema } from '@smithy/types'
import { NormalizedSchema } from '@smithy/core/schema'
import { clients, type ServiceName } from './clients.ts'

export interface OperationSchema {
  readonly service: ServiceName
  readonly name: string
  readonly input: NormalizedSchema
  readonly output: NormalizedSchema
  readonly traits: SchemaTraitsObject
}

/** AWS's model of an operation, or undefined when the service has no such operation. */
export function operationSchema(service: ServiceName, name: string): OperationSchema | undefined {
  const schema = exported(service, `${name}$`)
  if (!isOperation(schema)) return undefined
  const [, , , traits, input, output] = schema
  return {
    service,
    name,
    input: NormalizedSchema.of(input),
    output: NormalizedSchema.of(output),
    traits: typeof traits === 'object' ? traits : {},
  }
}

/** AWS's model of an error, if it is modelled; `AccessDenied` and its like are not. */
export function errorSchema(service: ServiceName, name: string): NormalizedSchema | undefined {
  const schema = exported(service, `${name}$`)
  return Array.isArray(schema) && schema[0] === -3 ? NormalizedSchema.of(schema as never) : undefined
}

function exported(service: ServiceName, name: string): unknown {
  const client: object = clients[service]
  return Reflect.get(client, name)
}

const isOperation = (schema: unknown): schema is StaticOperationSchema => Array.isArray(schema) && schema[0] === 9

/** How leaves look: `wire` as JSON carries them (times as numbers, blobs as text), `memory` as handlers hold them (Date, bytes). */
export type Form = 'wire' | 'memory'

export interface Violation {
  readonly kind: 'unknown' | 'missing' | 'type'
  /** Dotted path to the member; empty for the value itself. */
  readonly path: string
  /** What was expected, in Smithy's words, for instance `String`. */
  readonly expected: string
  readonly actual: string
}

/** Everything in which a value departs from AWS's model: unknown members, wrong types, required members that are missing. */
export function violations(schema: NormalizedSchema, value: unknown, form: Form, path = ''): Violation[] {
  const below = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`)
  const wrongType = (expected: string): Violation[] => [{ kind: 'type', path, expected, actual: kindOf(value) }]

  if (schema.isDocumentSchema()) return []
  if (schema.isUnitSchema()) return isRecord(value) || value === undefined ? [] : wrongType('Structure')
  if (schema.isStructSchema()) {
    if (!isRecord(value)) return wrongType('Structure')
    const members = membersOf(schema)
    return [
      ...Object.keys(value)
        .filter((name) => !members.has(name) && value[name] !== undefined)
        .map((name): Violation => ({ kind: 'unknown', path: below(name), expected: nameOf(schema), actual: name })),
      ...requiredMembers(schema)
        .filter((name) => value[name] === undefined || value[name] === null)
        .map((name): Violation => ({ kind: 'missing', path: below(name), expected: nameOf(schema), actual: 'null' })),
      ...[...members]
        .filter(([name]) => value[name] !== undefined && value[name] !== null)
        .flatMap(([name, member]) => violations(member, value[name], form, below(name))),
    ]
  }
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return wrongType('List')
    return value.flatMap((item, index) => violations(schema.getValueSchema(), item, form, below(index + 1)))
  }
  if (schema.isMapSchema()) {
    if (!isRecord(value)) return wrongType('Map')
    return Object.entries(value).flatMap(([key, item]) => violations(schema.getValueSchema(), item, form, below(key)))
  }
  const leaf = leaves.find(({ is }) => is(schema))
  return leaf === undefined || leaf[form](value) ? [] : wrongType(leaf.expected)
}

const known = new WeakMap<object, ReadonlyMap<string, NormalizedSchema>>()

/** By name. The SDK makes them anew at every question, and a large answer asks for thousands. */
function membersOf(structure: NormalizedSchema): ReadonlyMap<string, NormalizedSchema> {
  const key = structure.getSchema() as object
  const members = known.get(key) ?? new Map(structure.structIterator())
  known.set(key, members)
  return members
}

const leaves: readonly ({
  readonly expected: string
  readonly is: (schema: NormalizedSchema) => boolean
} & Readonly<Record<Form, (value: unknown) => boolean>>)[] = [
  { expected: 'String', is: (s) => s.isStringSchema(), wire: isString, memory: isString },
  { expected: 'Boolean', is: (s) => s.isBooleanSchema(), wire: isBoolean, memory: isBoolean },
  { expected: 'Number', is: (s) => s.isNumericSchema(), wire: isNumber, memory: isNumber },
  { expected: 'Timestamp', is: (s) => s.isTimestampSchema(), wire: isNumber, memory: (value) => value instanceof Date },
  { expected: 'Blob', is: (s) => s.isBlobSchema(), wire: isString, memory: (value) => value instanceof Uint8Array },
]

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The SDK's schemas list required members first and count them. */
function requiredMembers(schema: NormalizedSchema): readonly string[] {
  const struct: unknown = schema.getSchema()
  if (!Array.isArray(struct)) return []
  const [, , , , names, , count] = struct as [unknown, unknown, unknown, unknown, string[], unknown, number?]
  return names.slice(0, count ?? 0)
}

const nameOf = (schema: NormalizedSchema) => schema.getName() ?? 'the structure'

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)
