import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types'
import { asCall } from './functions.ts'
import { formOf, resourceSchema } from './resource-schema.ts'
import { isJsonList, isJsonMap, type Json, type JsonMap } from './template-text.ts'

/** One way in which properties are not what AWS's schema of the resource type asks for. */
export interface Violation {
  /** From the properties of the resource to the place. */
  readonly path: readonly string[]
  readonly problem:
    | { readonly kind: 'missing'; readonly property: string }
    | { readonly kind: 'unexpected'; readonly property: string }
    | { readonly kind: 'wrong-type'; readonly expected: string; readonly found: string }
    | { readonly kind: 'not-allowed'; readonly allowed: readonly string[]; readonly found: string }
}

/**
 * Checks properties against the schema of their type. A function in them stands for any value, except Fn::If,
 * of which both branches are checked: so templates can be judged before any parameter is known.
 */
export function checkProperties(type: string, properties: JsonMap): readonly Violation[] {
  const schema = resourceSchema(type)
  return schema === undefined ? [] : checkMembers(schema.properties, properties, [])
}

function checkMembers(declared: ResourceProperties, given: JsonMap, path: readonly string[]): readonly Violation[] {
  const missing = Object.entries(declared)
    .filter(([name, { required }]) => required === true && given[name] === undefined)
    .map(([property]): Violation => ({ path, problem: { kind: 'missing', property } }))
  const judged = Object.entries(given).flatMap(([property, value]): readonly Violation[] => {
    const known = declared[property]
    if (known === undefined) return [{ path, problem: { kind: 'unexpected', property } }]
    return check([known.type, ...(known.previousTypes ?? [])], value, [...path, property])
  })
  return [...missing, ...judged]
}

/** Violations under the first of several possible types, unless another one fits. */
function check(types: readonly PropertyType[], value: Json, path: readonly string[]): readonly Violation[] {
  const call = asCall(value)
  if (call !== undefined) {
    const branches = call.name === 'Fn::If' && isJsonList(call.argument) ? call.argument.slice(1) : []
    return branches.flatMap((branch) => check(types, branch, path))
  }
  const judged = types.map((type) => checkOne(type, value, path))
  return judged.find((violations) => violations.length === 0) ?? judged[0] ?? []
}

function checkOne(type: PropertyType, value: Json, path: readonly string[]): readonly Violation[] {
  const form = formOf(type)
  const wrong = (expected: string): readonly Violation[] => [
    { path, problem: { kind: 'wrong-type', expected, found: kindOf(value) } },
  ]
  const oneOf = (allowed: readonly (string | number)[] | undefined): readonly Violation[] =>
    allowed === undefined || allowed.map(String).includes(String(value))
      ? []
      : [{ path, problem: { kind: 'not-allowed', allowed: allowed.map(String), found: String(value) } }]

  switch (form.kind) {
    case 'text':
      return isScalar(value) ? oneOf(form.allowed) : wrong('String')
    case 'integer':
      return isScalar(value) && /^-?\d+$/.test(String(value)) ? oneOf(form.allowed) : wrong('Integer')
    case 'number':
      return isScalar(value) && Number.isFinite(Number(value)) ? [] : wrong('Number')
    case 'boolean':
      return ['true', 'false'].includes(String(value)) ? [] : wrong('Boolean')
    case 'json':
      return isScalar(value) && typeof value !== 'string' ? wrong('JSONObject') : []
    case 'null':
      return value === null ? [] : wrong('Null')
    case 'list':
      return isJsonList(value)
        ? value.flatMap((item, index) => check([form.element], item, [...path, String(index)]))
        : wrong('JSONArray')
    case 'map':
      return isJsonMap(value)
        ? Object.entries(value).flatMap(([key, item]) => check([form.element], item, [...path, key]))
        : wrong('JSONObject')
    case 'object':
      return isJsonMap(value) ? checkMembers(form.properties, value, path) : wrong('JSONObject')
    case 'either':
      return check(form.forms, value, path)
  }
}

/** The same properties with scalars in the types of the schema: templates and parameters may write any of them as text. */
export function withSchemaTypes(type: string, properties: JsonMap): JsonMap {
  const schema = resourceSchema(type)
  return schema === undefined ? properties : typedMembers(schema.properties, properties)
}

function typedMembers(declared: ResourceProperties, given: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const known = declared[name]
      return [name, known === undefined ? value : typed(known.type, value)]
    }),
  )
}

function typed(type: PropertyType, value: Json): Json {
  const form = formOf(type)
  switch (form.kind) {
    case 'text':
      return String(value)
    case 'integer':
    case 'number':
      return Number(value)
    case 'boolean':
      return String(value) === 'true'
    case 'list':
      return isJsonList(value) ? value.map((item) => typed(form.element, item)) : value
    case 'map':
      return isJsonMap(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(form.element, item)]))
        : value
    case 'object':
      return isJsonMap(value) ? typedMembers(form.properties, value) : value
    case 'json':
    case 'null':
    case 'either':
      return value
  }
}

function isScalar(value: Json): value is string | number | boolean {
  return value !== null && typeof value !== 'object'
}

function kindOf(value: Json): string {
  if (value === null) return 'Null'
  if (isJsonList(value)) return 'JSONArray'
  if (isJsonMap(value)) return 'JSONObject'
  const kinds = { string: 'String', number: 'Number', boolean: 'Boolean' }
  return kinds[typeof value as keyof typeof kinds]
}
