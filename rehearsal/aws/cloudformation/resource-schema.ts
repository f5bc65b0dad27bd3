import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'

/** What AWS publishes about a resource type: its properties and attributes, and which changes replace it. */
export interface ResourceSchema {
  readonly properties: ResourceProperties
  readonly attributes: Readonly<Record<string, unknown>>
  readonly tagProperty: string | undefined
}

let loaded: SpecDatabase | undefined
/** Half a second to load, hence once and late. */
const database = () => (loaded ??= loadAwsServiceSpecSync())

/** `undefined` for a type that AWS does not have. */
export function resourceSchema(type: string): ResourceSchema | undefined {
  const [resource] = database().lookup('resource', 'cloudFormationType', 'equals', type)
  if (resource === undefined) return undefined
  const { properties, attributes, tagInformation } = resource
  return { properties, attributes, tagProperty: tagInformation?.tagPropertyName }
}

export type Form =
  | { readonly kind: 'text'; readonly allowed?: readonly string[] }
  | { readonly kind: 'integer'; readonly allowed?: readonly number[] }
  | { readonly kind: 'number' | 'boolean' | 'json' | 'null' }
  | { readonly kind: 'list' | 'map'; readonly element: PropertyType }
  | { readonly kind: 'object'; readonly properties: ResourceProperties }
  | { readonly kind: 'either'; readonly forms: readonly PropertyType[] }

const text: PropertyType = { type: 'string' }
/** The database has no definition for the tags that all services share. */
const tagProperties: ResourceProperties = { Key: { type: text, required: true }, Value: { type: text, required: true } }

/** The form behind a type of the database, one level deep. */
export function formOf(type: PropertyType): Form {
  switch (type.type) {
    case 'string':
      return { kind: 'text', ...(type.allowedValues && { allowed: type.allowedValues }) }
    case 'date-time':
      return { kind: 'text' }
    case 'integer':
      return { kind: 'integer', ...(type.allowedValues && { allowed: type.allowedValues }) }
    case 'number':
    case 'boolean':
    case 'json':
    case 'null':
      return { kind: type.type }
    case 'tag':
      return { kind: 'object', properties: tagProperties }
    case 'array':
      return { kind: 'list', element: type.element }
    case 'map':
      return { kind: 'map', element: type.element }
    case 'ref':
      return { kind: 'object', properties: database().get('typeDefinition', type.reference.$ref).properties }
    case 'union':
      return { kind: 'either', forms: type.types }
  }
}
