import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'
import type { Form, Members } from '../../../src/domain/template-properties.ts'

/** What AWS publishes about a resource type: its properties and attributes, and which changes replace it. */
export interface ResourceSchema {
  readonly properties: Members
  readonly attributes: Readonly<Record<string, unknown>>
  readonly tagProperty: string | undefined
}

let loaded: SpecDatabase | undefined
/** Half a second to load, hence once and late. */
const database = () => (loaded ??= loadAwsServiceSpecSync())
const read = new Map<string, ResourceSchema>()

/** `undefined` for a type that AWS does not have. */
export function resourceSchema(type: string): ResourceSchema | undefined {
  const known = read.get(type)
  if (known !== undefined) return known
  const [resource] = database().lookup('resource', 'cloudFormationType', 'equals', type)
  if (resource === undefined) return undefined
  const { properties, attributes, tagInformation } = resource
  const schema = { properties: membersOf(properties), attributes, tagProperty: tagInformation?.tagPropertyName }
  read.set(type, schema)
  return schema
}

const text: PropertyType = { type: 'string' }
/** The database has no definition for the tags that all services share. */
const tagProperties: ResourceProperties = { Key: { type: text, required: true }, Value: { type: text, required: true } }

function membersOf(properties: ResourceProperties): Members {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, previousTypes = [], required, causesReplacement }]) => [
      name,
      {
        form:
          previousTypes.length === 0 ? formOf(type) : { kind: 'either', forms: [type, ...previousTypes].map(formOf) },
        required: required === true,
        replaces: causesReplacement ?? 'no',
      },
    ]),
  )
}

function formOf(type: PropertyType): Form {
  switch (type.type) {
    case 'string':
      return { kind: 'text', allowed: type.allowedValues }
    case 'date-time':
      return { kind: 'text' }
    case 'integer':
      return { kind: 'integer', allowed: type.allowedValues?.map(String) }
    case 'number':
    case 'boolean':
    case 'json':
      return { kind: type.type }
    case 'null':
      return { kind: 'json' }
    case 'tag':
      return { kind: 'object', members: () => membersOf(tagProperties) }
    case 'array':
      return { kind: 'list', element: () => formOf(type.element) }
    case 'map':
      return { kind: 'map', element: () => formOf(type.element) }
    case 'ref':
      return {
        kind: 'object',
        members: () => membersOf(database().get('typeDefinition', type.reference.$ref).properties),
      }
    case 'union':
      return { kind: 'either', forms: type.types.map(formOf) }
  }
}
