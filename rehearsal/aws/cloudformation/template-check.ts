import { AwsError } from '../aws-error.ts'
import { checkParameterDeclarations } from './parameters.ts'
import { checkProperties } from './property-check.ts'
import { earlyRefusal } from './property-words.ts'
import { checkReferences } from './references.ts'
import { resourceSchema } from './resource-schema.ts'
import { checkRules } from './rules.ts'
import { invalid, readTemplate, type Template } from './template.ts'

/** A stack's template comes again and again, and a large one takes a twentieth of a second to read. */
const taken = new Map<string, Template>()

/** A template whose form, names and resource types AWS would take. Throws ValidationError otherwise. */
export function readCheckedTemplate(text: string): Template {
  const template = taken.get(text) ?? check(text)
  taken.set(text, template)
  return template
}

function check(text: string): Template {
  const template = readTemplate(text)
  checkParameterDeclarations(template)
  checkRules(template)
  const types = Object.values(template.resources).map(({ type }) => type)
  const unknown = [...new Set(types)].filter((type) => resourceSchema(type) === undefined)
  if (unknown.length > 0) throw invalid(`Template format error: Unrecognized resource types: [${unknown.join(', ')}]`)
  checkReferences(template)
  return template
}

/** Everything that is wrong with a template as far as it can be known without parameters: `/Resources/X/Properties: …`. */
export function findTemplateProblems(text: string): readonly string[] {
  try {
    const { resources } = readCheckedTemplate(text)
    return Object.entries(resources).flatMap(([logicalId, { type, properties }]) =>
      checkProperties(type, properties).map((violation) => {
        const { reason, path } = earlyRefusal(logicalId, violation)
        return `${path}: ${reason}`
      }),
    )
  } catch (error) {
    if (error instanceof AwsError) return [error.message]
    throw error
  }
}
