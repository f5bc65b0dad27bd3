import type { ConfigPlace, ConfigReading, OptionalParameter, ParameterValue } from './deploy-config.ts'
import { textOf, type TextMapping } from './text-mapping.ts'
import { isList, isMapping, type Written } from './written.ts'

/**
 * The parameters of a stack as the command line takes them, `[{ "ParameterKey": …, "ParameterValue": … }]`, or with
 * `"UsePreviousValue": true` for a value: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
 */
export function readParameterList(document: Written, { stage }: ConfigPlace): ConfigReading | undefined {
  if (!isList(document) || !document.some((item) => isMapping(item) && item.has('ParameterKey'))) return undefined
  const parameters = new Map<string, ParameterValue>()
  const problems: string[] = []
  const warnings: string[] = []
  for (const [index, item] of document.entries()) {
    const key = textIn(item, 'ParameterKey')
    const value = valueOf(item)
    if (!isMapping(item) || key === undefined || value === undefined) {
      problems.push(`item ${index + 1}: expected ParameterKey, and either ParameterValue or UsePreviousValue: true`)
    } else if (parameters.has(key)) problems.push(`'${key}' is given twice`)
    else {
      parameters.set(key, value)
      const unknown = [...item.keys()].filter((each) => !known.has(each))
      warnings.push(...unknown.map((each) => `item ${index + 1}: '${each}' is not applied`))
    }
  }
  const named = stage !== undefined && !parameters.has('StageName')
  const ifDeclared = new Map<string, OptionalParameter>(named ? [['StageName', { value: stage }]] : [])
  return { shape: 'parameter list', parameters, ifDeclared, warnings, problems }
}

function valueOf(item: Written): ParameterValue | undefined {
  const value = textIn(item, 'ParameterValue')
  const previous = textIn(item, 'UsePreviousValue') ?? 'false'
  if (!/^(true|false)$/i.test(previous)) return undefined
  const isPrevious = /^true$/i.test(previous)
  if (value !== undefined) return isPrevious ? undefined : value
  return isPrevious ? { usePreviousValue: true } : undefined
}

/** ResolvedValue is what CloudFormation answers, and ignores. */
const known: ReadonlySet<string> = new Set(['ParameterKey', 'ParameterValue', 'UsePreviousValue', 'ResolvedValue'])

/** Its tags, `[{ "Key": …, "Value": … }]`. An empty list is one of tags. */
export function readTagList(document: Written) {
  if (!isList(document) || !(document.length === 0 || document.some((item) => isMapping(item) && item.has('Key')))) {
    return undefined
  }
  const tags = new Map<string, string>()
  const problems: string[] = []
  for (const [index, item] of document.entries()) {
    const [key, value] = [textIn(item, 'Key'), textIn(item, 'Value')]
    if (key === undefined || value === undefined) problems.push(`tag ${index + 1}: expected Key and Value, both texts`)
    else if (tags.has(key)) problems.push(`'${key}' is given twice`)
    else tags.set(key, value)
  }
  return { shape: 'tag list' as const, tags: tags as TextMapping, problems: problems as readonly string[] }
}

function textIn(item: Written, key: string): string | undefined {
  const value = isMapping(item) ? item.get(key) : undefined
  return value === undefined ? undefined : textOf(value)
}
