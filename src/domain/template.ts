import { isTemplateMap, mapAt, type TemplateMap } from './template-text.ts'

export interface DeclaredParameter {
  /** Whether CloudFormation can do without a value. */
  readonly hasDefault: boolean
  /** CloudFormation never tells its value. */
  readonly noEcho?: true
}

/** By name. */
export type DeclaredParameters = ReadonlyMap<string, DeclaredParameter>

export function declaredParameters(template: TemplateMap): DeclaredParameters {
  return new Map(
    Object.entries(mapAt(template, 'Parameters')).map(([name, declaration]) => [
      name,
      {
        hasDefault: isTemplateMap(declaration) && 'Default' in declaration,
        ...(isTemplateMap(declaration) && declaration['NoEcho'] === 'true' && { noEcho: true as const }),
      },
    ]),
  )
}
