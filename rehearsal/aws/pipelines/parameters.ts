import type { Parameter } from '@aws-sdk/client-sagemaker'
import { type AwsError, awsError } from '../aws-error.ts'
import type { DeclaredParameter, ParameterType } from './definition.ts'

export type ParameterValues = ReadonlyMap<string, unknown>

/**
 * The values with which an execution runs. Values are given as text and become what the definition declares.
 * Throws a ValidationException for undeclared names, texts that do not fit, and parameters left without a value.
 */
export function bindParameters(
  declared: readonly DeclaredParameter[],
  given: readonly Parameter[] | undefined = [],
): ParameterValues {
  const undeclared = given.filter(({ Name }) => !declared.some(({ name }) => name === Name))
  if (undeclared.length > 0)
    throw refused(
      `Parameters [${undeclared.map(({ Name }) => Name).join(', ')}] are not declared in the pipeline definition`,
    )
  const twice = given.find(({ Name }, index) => given.findIndex((one) => one.Name === Name) < index)
  if (twice !== undefined) throw refused(`Parameter [${twice.Name}] is given more than once`)
  return new Map(
    declared.map((parameter) => {
      const text = given.find(({ Name }) => Name === parameter.name)?.Value
      return [parameter.name, text === undefined ? defaultOf(parameter) : valueOf(parameter, text)]
    }),
  )
}

function defaultOf({ name, defaultValue }: DeclaredParameter): unknown {
  if (defaultValue === undefined) throw refused(`Parameter [${name}] has no default value and must be given`)
  return defaultValue
}

function valueOf({ name, type, enumValues }: DeclaredParameter, text: string): unknown {
  if (text === '') throw refused('[string "" is too short (length: 0, required minimum: 1)]')
  const value = readValue(type, text)
  if (value === undefined) throw refused(`Parameter [${name}] has type ${type}, and '${text}' is none`)
  if (enumValues !== undefined && !enumValues.includes(value)) {
    throw refused(`Parameter [${name}] must be one of [${enumValues.join(', ')}], not '${text}'`)
  }
  return value
}

const readers: Readonly<Record<ParameterType, (text: string) => unknown>> = {
  String: (text) => text,
  Integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  Float: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  Boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
}

/** A text as the type it is declared with, or undefined when it is none. */
export const readValue = (type: ParameterType, text: string): unknown => readers[type](text)

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
