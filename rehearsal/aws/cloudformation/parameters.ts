import type { Parameter } from '@aws-sdk/client-cloudformation'
import { invalid, type Template } from './template.ts'
import { isJsonList, type Json, type JsonMap } from './template-text.ts'

/** Values as text, the way they were given; defaults filled in. */
export type ParameterValues = Readonly<Record<string, string>>

const members = [
  ...['AllowedPattern', 'AllowedValues', 'ConstraintDescription', 'Default', 'Description'],
  ...['MaxLength', 'MaxValue', 'MinLength', 'MinValue', 'NoEcho', 'Type'],
]
const listTypes = ['CommaDelimitedList', 'List<Number>', 'List<String>']
const types = ['Number', 'String', ...listTypes]

/** Throws ValidationError for a declaration that CloudFormation would not take. */
export function checkParameterDeclarations({ parameters }: Template): void {
  Object.values(parameters).forEach((declared) => {
    const stray = Object.keys(declared).find((member) => !members.includes(member))
    if (stray !== undefined) throw invalid(`Invalid template parameter property '${stray}'`)
    const type = String(declared['Type'])
    if (!types.includes(type)) throw invalid(`Template format error: Unrecognized parameter type: ${type}`)
    if (typeof declared['Default'] === 'object') {
      throw invalid('Template format error: Every Default member must be a string.')
    }
  })
}

/**
 * What every parameter of the template is, from the request, the previous values and the defaults.
 * Throws ValidationError for values that are missing, unknown, or against their declaration.
 */
export function resolveParameters(
  template: Template,
  given: readonly Parameter[],
  previous: ParameterValues | undefined,
): ParameterValues {
  const declarations = template.parameters
  const strangers = given.map(({ ParameterKey = '' }) => ParameterKey).filter((key) => !(key in declarations))
  if (strangers.length > 0) throw invalid(`Parameters: [${strangers.join(', ')}] do not exist in the template`)
  const twice = given.find(
    ({ ParameterKey }, index) => given.findIndex((one) => one.ParameterKey === ParameterKey) < index,
  )
  if (twice !== undefined) throw invalid(`Duplicate parameter key: ${twice.ParameterKey ?? ''}`)

  const values = Object.entries(declarations).map(([key, declared]): [string, string | undefined] => {
    const entry = given.find(({ ParameterKey }) => ParameterKey === key)
    if (entry?.UsePreviousValue === true) {
      const value = previous?.[key]
      if (value !== undefined) return [key, value]
      throw invalid(
        `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
      )
    }
    const fallback = declared['Default']
    return [key, entry?.ParameterValue ?? (fallback === undefined ? undefined : String(fallback))]
  })
  const missing = values.filter(([, value]) => value === undefined).map(([key]) => key)
  if (missing.length > 0) throw invalid(`Parameters: [${missing.join(', ')}] must have values`)
  return Object.fromEntries(
    values.map(([key, value = '']) => {
      const broken = complaint(key, declarations[key] ?? {}, value)
      const described = declarations[key]?.['ConstraintDescription']
      if (broken === undefined) return [key, value]
      throw invalid(
        described === undefined ? broken : `Parameter ${key} failed to satisfy constraint: ${String(described)}`,
      )
    }),
  )
}

function complaint(key: string, declared: JsonMap, value: string): string | undefined {
  const type = String(declared['Type'])
  const limit = (member: string) => Number(declared[member])
  const allowed = declared['AllowedValues']
  if (isJsonList(allowed) && !allowed.map(String).includes(value))
    return `Parameter '${key}' must be one of AllowedValues`
  if (type === 'Number') {
    const number = Number(value)
    if (value.trim() === '' || Number.isNaN(number)) return `Parameter '${key}' must be a number`
    if (number < limit('MinValue')) return `Parameter '${key}' must be a number not less than ${limit('MinValue')}`
    if (number > limit('MaxValue')) return `Parameter '${key}' must be a number not greater than ${limit('MaxValue')}`
  }
  if (value.length < limit('MinLength'))
    return `Parameter '${key}' must contain at least ${limit('MinLength')} characters`
  if (value.length > limit('MaxLength'))
    return `Parameter '${key}' must contain at most ${limit('MaxLength')} characters`
  const pattern = declared['AllowedPattern']
  // The whole value must match, whether the pattern is anchored or not.
  const fits = pattern === undefined || new RegExp(`^(?:${String(pattern)})$`).test(value)
  return fits ? undefined : `Parameter '${key}' must match pattern ${String(pattern)}`
}

/** What `Ref` to a parameter gives. */
export function parameterValue(declared: JsonMap, value: string): Json {
  return listTypes.includes(String(declared['Type'])) ? value.split(',').map((part) => part.trim()) : value
}

/** What the API shows: never the value of a NoEcho parameter. */
export function shownParameters(template: Template, values: ParameterValues): Parameter[] {
  return Object.entries(values).map(([ParameterKey, value]) => ({
    ParameterKey,
    ParameterValue: isSecret(template.parameters[ParameterKey]) ? '****' : value,
  }))
}

export function isSecret(declared: JsonMap | undefined): boolean {
  return String(declared?.['NoEcho'] ?? 'false') === 'true'
}
