import { checkMembers, type Form, type Members, type Violation } from '../../../src/domain/template-properties.ts'
import { resourceSchema } from './resource-schema.ts'
import { isJsonList, isJsonMap, type Json, type JsonMap } from './template-text.ts'

/** Every way in which properties are not what AWS's schema of their type asks for; a function in them stands for any value. */
export function checkProperties(type: string, properties: JsonMap): readonly Violation[] {
  const schema = resourceSchema(type)
  return schema === undefined ? [] : checkMembers(schema.properties, properties)
}

/** The same properties with scalars in the types of the schema: templates and parameters may write any of them as text. */
export function withSchemaTypes(type: string, properties: JsonMap): JsonMap {
  const schema = resourceSchema(type)
  return schema === undefined ? properties : typedMembers(schema.properties, properties)
}

function typedMembers(declared: Members, given: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const known = declared[name]
      return [name, known === undefined ? value : typed(known.form, value)]
    }),
  )
}

function typed(form: Form, value: Json): Json {
  switch (form.kind) {
    case 'text':
      return String(value)
    case 'integer':
    case 'number':
      return Number(value)
    case 'boolean':
      return String(value) === 'true'
    case 'list':
      return isJsonList(value) ? value.map((item) => typed(form.element(), item)) : value
    case 'map':
      return isJsonMap(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(form.element(), item)]))
        : value
    case 'object':
      return isJsonMap(value) ? typedMembers(form.members(), value) : value
    case 'json':
      return value
    case 'either': {
      const fits = (one: Form) =>
        checkMembers({ value: { form: one, required: true, replaces: 'no' } }, { value }).length === 0
      const fitting = form.forms.find(fits)
      return fitting === undefined ? value : typed(fitting, value)
    }
  }
}
