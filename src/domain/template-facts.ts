import { isTemplateList, isTemplateMap, mapAt, type TemplateMap, type TemplateValue } from './template-text.ts'

/** What a template says of a parameter, for checking values before any call. */
export interface ParameterFacts {
  readonly type: string
  readonly default?: string | undefined
  readonly allowedValues?: readonly string[] | undefined
  readonly allowedPattern?: string | undefined
  /** What the value must be, in the template's own words. */
  readonly constraint?: string | undefined
  readonly least: number
  readonly most: number
  readonly shortest: number
  readonly longest: number
  /** CloudFormation never tells its value. */
  readonly isSecret: boolean
}

export interface NamedResource {
  readonly id: string
  readonly type: string
  readonly property: string
}

export interface TemplateFacts {
  readonly parameters: ReadonlyMap<string, ParameterFacts>
  /** Logical id → type, those of conditions that may not hold included. */
  readonly resources: ReadonlyMap<string, string>
  /** Models and endpoint configs with names of their own: every change replaces them, and CloudFormation replaces nothing that is named. */
  readonly namedAndReplaced: readonly NamedResource[]
  /** Whether the strategy of a deployment can be chosen by a parameter. */
  readonly takesStrategy: boolean
}

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::SageMaker::EndpointConfig': 'EndpointConfigName',
  'AWS::SageMaker::Model': 'ModelName',
}

export function templateFacts(template: TemplateMap): TemplateFacts {
  const resources = Object.entries(mapAt(template, 'Resources')).map(([id, resource]) => ({
    id,
    type: textAt(resource, 'Type') ?? '',
    properties: mapAt(resource, 'Properties'),
  }))
  const parameters = Object.entries(mapAt(template, 'Parameters')).map(
    ([name, declared]) => [name, parameterFacts(declared)] as const,
  )
  return {
    parameters: new Map(parameters),
    resources: new Map(resources.map(({ id, type }) => [id, type])),
    namedAndReplaced: resources.flatMap(({ id, type, properties }) => {
      const property = nameProperties[type]
      return property === undefined || properties[property] === undefined ? [] : [{ id, type, property }]
    }),
    takesStrategy: parameters.some(([name]) => name === 'DeploymentStrategy'),
  }
}

function parameterFacts(declared: TemplateValue): ParameterFacts {
  const limit = (member: string, otherwise: number) => Number(textAt(declared, member) ?? otherwise)
  const allowed = isTemplateMap(declared) ? declared['AllowedValues'] : undefined
  return {
    type: textAt(declared, 'Type') ?? 'String',
    default: textAt(declared, 'Default'),
    allowedValues: isTemplateList(allowed) ? allowed.map(String) : undefined,
    allowedPattern: textAt(declared, 'AllowedPattern'),
    constraint: textAt(declared, 'ConstraintDescription'),
    least: limit('MinValue', -Infinity),
    most: limit('MaxValue', Infinity),
    shortest: limit('MinLength', 0),
    longest: limit('MaxLength', Infinity),
    isSecret: textAt(declared, 'NoEcho') === 'true',
  }
}

/** Why CloudFormation would refuse a value, to follow the parameter's name: `must be one of …`. */
export function valueProblem(facts: ParameterFacts, value: string): string | undefined {
  const broken = brokenRule(facts, value)
  if (broken === undefined || facts.constraint === undefined) return broken
  return `must be ${facts.constraint}`
}

function brokenRule(facts: ParameterFacts, value: string): string | undefined {
  const { type, allowedValues, allowedPattern, least, most, shortest, longest } = facts
  if (allowedValues && !allowedValues.includes(value)) return `must be one of ${allowedValues.join(', ')}`
  if (type === 'Number') {
    const number = value.trim() === '' ? NaN : Number(value)
    if (Number.isNaN(number)) return 'must be a number'
    if (number < least) return `must be at least ${least}`
    if (number > most) return `must be at most ${most}`
  }
  if (value.length < shortest) return `must have at least ${shortest} characters`
  if (value.length > longest) return `must have at most ${longest} characters`
  return allowedPattern === undefined || fits(allowedPattern, value) ? undefined : `must match ${allowedPattern}`
}

/** The whole value must match, as Java's patterns do it; one that only Java reads is left to CloudFormation. */
function fits(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value)
  } catch {
    return true
  }
}

function textAt(value: TemplateValue | undefined, name: string): string | undefined {
  const found = isTemplateMap(value) ? value[name] : undefined
  return typeof found === 'string' ? found : undefined
}
