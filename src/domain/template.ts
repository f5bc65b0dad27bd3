import { parseDocument } from 'yaml'
import { InputError } from '../kit/errors.ts'

export interface DeclaredParameter {
  /** Whether CloudFormation can do without a value. */
  readonly hasDefault: boolean
  /** CloudFormation never tells its value. */
  readonly noEcho?: true
}

/** By name. */
export type DeclaredParameters = ReadonlyMap<string, DeclaredParameter>

/** Reads the declared parameters of a CloudFormation template, YAML or JSON; throws InputError. */
export function declaredParameters(text: string, path: string): DeclaredParameters {
  // The failsafe schema keeps every scalar as text; CloudFormation's short tags (!Ref, !Sub …) do not matter here.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: true })
  const [error] = document.errors
  if (error) throw new InputError([`${path}: ${error.message.replace(/\n[^]*/, '')}`])
  const template: unknown = document.toJS({ maxAliasCount: 100 })
  if (!isMapping(template) || !isMapping(template['Resources'])) {
    throw new InputError([`${path}: it is not a CloudFormation template, since it has no 'Resources'`])
  }
  const parameters = isMapping(template['Parameters']) ? template['Parameters'] : {}
  return new Map(
    Object.entries(parameters).map(([name, declaration]) => [
      name,
      {
        hasDefault: isMapping(declaration) && 'Default' in declaration,
        ...(isMapping(declaration) && declaration['NoEcho'] === 'true' && { noEcho: true as const }),
      },
    ]),
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
