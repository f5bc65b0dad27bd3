import { parseDocument } from 'yaml'
import { InputError } from '../kit/errors.ts'

/** Parameter name → whether CloudFormation can do without a value. */
export type DeclaredParameters = ReadonlyMap<string, { readonly hasDefault: boolean }>

/** The inline limit of CreateStack: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
export const inlineTemplateLimitBytes = 51_200

/** Reads the declared parameters of a CloudFormation template, YAML or JSON; throws InputError. */
export function declaredParameters(text: string, path: string): DeclaredParameters {
  // The failsafe schema keeps every scalar as text; CloudFormation's short tags (!Ref, !Sub …) do not matter here.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: true })
  const [error] = document.errors
  if (error) throw new InputError([`${path}: ${error.message.replace(/\n[^]*/, '')}`])
  const bytes = Buffer.byteLength(text)
  if (bytes > inlineTemplateLimitBytes) {
    throw new InputError([
      `${path}: it has ${bytes} bytes, and CloudFormation takes at most ${inlineTemplateLimitBytes} in a request`,
    ])
  }
  const template: unknown = document.toJS({ maxAliasCount: 100 })
  if (!isMapping(template) || !isMapping(template['Resources'])) {
    throw new InputError([`${path}: it is not a CloudFormation template, since it has no 'Resources'`])
  }
  const parameters = isMapping(template['Parameters']) ? template['Parameters'] : {}
  return new Map(
    Object.entries(parameters).map(([name, declaration]) => [
      name,
      { hasDefault: isMapping(declaration) && 'Default' in declaration },
    ]),
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
