import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types'
import type { Form, Members } from '../../../src/domain/template-properties.ts'
import { resourceType, type ResourceType } from './resource-type.ts'

/** What AWS publishes about a resource type: its properties and attributes, and which changes replace it. */
export interface ResourceSchema {
  readonly properties: Members
  readonly attributes: Readonly<Record<string, unknown>>
  readonly tagProperty: string | undefined
}

/** `undefined` for a type that AWS does not have. */
export function resourceSchema(type: string): ResourceSchema | undefined {
  const found = resourceType(type)
  if (found === undefined) return undefined
  const { properties, attributes, tagProperty, definitions } = found
  return { properties: membersOf(properties, definitions), attributes, tagProperty }
}

type Definitions = ResourceType['definitions']

const text: PropertyType = { type: 'string' }
/** AWS's database has no definition for the tags that all services share. */
const tagProperties: ResourceProperties = { Key: { type: text, required: true }, Value: { type: text, required: true } }

function membersOf(properties: ResourceProperties, definitions: Definitions): Members {
  const form = (type: PropertyType) => formOf(type, definitions)
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, previousTypes = [], required, causesReplacement }]) => [
      name,
      {
        form: previousTypes.length === 0 ? form(type) : { kind: 'either', forms: [type, ...previousTypes].map(form) },
        required: required === true,
        replaces: causesReplacement ?? 'no',
      },
    ]),
  )
}

function formOf(type: PropertyType, definitions: Definitions): Form {
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
      return { kind: 'object', members: () => membersOf(tagProperties, definitions) }
    case 'array':
      return { kind: 'list', element: () => formOf(type.element, definitions) }
    case 'map':
      return { kind: 'map', element: () => formOf(type.element, definitions) }
    case 'ref':
      return { kind: 'object', members: () => membersOf(definitions[type.reference.$ref] ?? {}, definitions) }
    case 'union':
      return { kind: 'either', forms: type.types.map((each) => formOf(each, definitions)) }
  }
}
