import { invalid } from './template.ts'
import { isJsonList, isJsonMap, type Json, type JsonMap } from './template-text.ts'

/** What the change set API shows in place of a value that only the deployment will tell. */
export const knownAfterApply = '{{changeSet:KNOWN_AFTER_APPLY}}'

/** Where a template's names lead. Each throws ValidationError for what does not exist. */
export interface Scope {
  ref(name: string): Json
  attribute(logicalId: string, attribute: string): Json
  condition(name: string): boolean
}

/** The value of `Ref: AWS::NoValue`: whatever holds it is left out. */
const noValue = Symbol('AWS::NoValue')
type Value = Json | typeof noValue

export interface Call {
  readonly name: string
  readonly argument: Json
}

interface IntrinsicFunction {
  /** What AWS says of an argument that has not this form. */
  readonly complaint: string
  fits(argument: Json): boolean
  apply(argument: Json, scope: Scope): Value
}

const isText = (value: Json | undefined) => typeof value === 'string'
const isListOf = (length: number) => (argument: Json) => isJsonList(argument) && argument.length === length
const isPair = isListOf(2)
const item = (argument: Json, index: number): Json => (isJsonList(argument) ? (argument[index] ?? null) : null)
const mayBe = (value: Json, fits: (value: Json) => boolean) => fits(value) || asCall(value) !== undefined

export const functions: Readonly<Record<string, IntrinsicFunction>> = {
  Ref: {
    complaint: 'Template error: every Ref object must have a single String value.',
    fits: isText,
    apply: (name, scope) => (name === 'AWS::NoValue' ? noValue : scope.ref(String(name))),
  },
  'Fn::GetAtt': {
    complaint:
      'Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
    fits: (argument) =>
      isPair(argument) && isJsonList(argument) && argument.every((part) => isText(part) && part !== ''),
    apply: (argument, scope) => scope.attribute(String(item(argument, 0)), String(item(argument, 1))),
  },
  'Fn::Sub': {
    complaint:
      "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
    fits: (argument) =>
      isText(argument) || (isPair(argument) && isText(item(argument, 0)) && isJsonMap(item(argument, 1))),
    apply(argument, scope) {
      const { text, own } = substitution(argument)
      return text.replaceAll(placeholder, (_whole, literal: string | undefined, name: string | undefined) => {
        if (literal !== undefined) return `\${${literal}}`
        const key = name ?? ''
        const value = own[key]
        if (value !== undefined) return asText(evaluate(value, scope))
        const [resource = '', ...attribute] = key.split('.')
        return asText(attribute.length === 0 ? scope.ref(key) : scope.attribute(resource, attribute.join('.')))
      })
    },
  },
  'Fn::Join': {
    complaint:
      'Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.',
    fits: (argument) => isPair(argument) && isText(item(argument, 0)) && mayBe(item(argument, 1), isJsonList),
    apply: (argument, scope) =>
      asList(evaluate(item(argument, 1), scope))
        .map(asText)
        .join(asText(item(argument, 0))),
  },
  'Fn::Select': {
    complaint: 'Template error: Fn::Select requires a list argument with two elements: an integer index and a list',
    fits: (argument) => isPair(argument) && mayBe(item(argument, 1), isJsonList),
    apply(argument, scope) {
      const index = asText(evaluate(item(argument, 0), scope))
      const list = evaluate(item(argument, 1), scope)
      if (list === knownAfterApply) return knownAfterApply
      const chosen = asList(list)[Number(index)]
      if (chosen === undefined)
        throw invalid(`Template error: Fn::Select cannot select nonexistent value at index ${index}`)
      return chosen
    },
  },
  'Fn::Split': {
    complaint:
      'Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.',
    fits: (argument) => isPair(argument) && isText(item(argument, 0)) && mayBe(item(argument, 1), isText),
    apply(argument, scope) {
      const text = asText(evaluate(item(argument, 1), scope))
      return text.includes(knownAfterApply) ? knownAfterApply : text.split(asText(item(argument, 0)))
    },
  },
  'Fn::If': {
    complaint: 'Template error: every Fn::If object requires a list of 3 parameters.',
    fits: (argument) => isListOf(3)(argument) && isText(item(argument, 0)),
    apply: (argument, scope) => value(item(argument, scope.condition(String(item(argument, 0))) ? 1 : 2), scope),
  },
  'Fn::Equals': {
    complaint: 'Template error: every Fn::Equals object requires a list of 2 string parameters.',
    fits: isPair,
    apply: (argument, scope) =>
      asText(evaluate(item(argument, 0), scope)) === asText(evaluate(item(argument, 1), scope)),
  },
  'Fn::And': {
    complaint: 'Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.',
    fits: (argument) => isJsonList(argument) && argument.length >= 2 && argument.length <= 10,
    apply: (argument, scope) => asList(argument).every((part) => evaluate(part, scope) === true),
  },
  'Fn::Or': {
    complaint: 'Template error: every Fn::Or object requires a list of at least 2 and at most 10 boolean parameters.',
    fits: (argument) => isJsonList(argument) && argument.length >= 2 && argument.length <= 10,
    apply: (argument, scope) => asList(argument).some((part) => evaluate(part, scope) === true),
  },
  'Fn::Not': {
    complaint: 'Template error: every Fn::Not object requires one boolean parameter.',
    fits: isListOf(1),
    apply: (argument, scope) => evaluate(item(argument, 0), scope) !== true,
  },
  Condition: {
    complaint: 'Template error: every Condition object must have a single String value.',
    fits: isText,
    apply: (name, scope) => scope.condition(String(name)),
  },
}

/** `${Name}`, `${Resource.Attribute}`, or `${!Literal}`: the literal is the first group, the name the second. */
const placeholder = /\$\{(?:!([^}]*)|([^}]*))\}/g

/** The text and the own variables of an argument of Fn::Sub. */
export function substitution(argument: Json): { text: string; own: JsonMap; names: readonly string[] } {
  const [text, own] = isJsonList(argument) ? [item(argument, 0), item(argument, 1)] : [argument, {}]
  const written = String(text)
  const names = [...written.matchAll(placeholder)].flatMap(([, literal, name]) =>
    literal === undefined && name !== undefined ? [name] : [],
  )
  return { text: written, own: isJsonMap(own) ? own : {}, names }
}

/** The function that a value calls, if it is a mapping of one `Ref`, `Condition` or `Fn::…` (a supported one or not). */
export function asCall(value: Json | undefined): Call | undefined {
  if (!isJsonMap(value)) return undefined
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return undefined
  const [name, argument] = entry
  // A condition key of an IAM policy is called "Condition" too, but holds a mapping.
  const called = name === 'Ref' || (name === 'Condition' && typeof argument === 'string') || name.startsWith('Fn::')
  return called ? { name, argument } : undefined
}

/** What a value comes to. Throws ValidationError for a name that leads nowhere. */
export function evaluate(expression: Json, scope: Scope): Json {
  const result = value(expression, scope)
  return result === noValue ? '' : result
}

/** Like evaluate, for the properties of a resource; those that are AWS::NoValue are absent. */
export function evaluateProperties(properties: JsonMap, scope: Scope): JsonMap {
  const result = value(properties, scope)
  return result !== noValue && isJsonMap(result) ? result : {}
}

function value(expression: Json, scope: Scope): Value {
  const call = asCall(expression)
  if (call !== undefined) {
    const called = functions[call.name]
    if (called === undefined) throw unsupported(call.name)
    return called.apply(call.argument, scope)
  }
  if (isJsonList(expression)) {
    return expression.map((entry) => value(entry, scope)).filter((entry): entry is Json => entry !== noValue)
  }
  if (!isJsonMap(expression)) return expression
  const kept = Object.entries(expression).flatMap(([name, entry]): [string, Json][] => {
    const result = value(entry, scope)
    return result === noValue ? [] : [[name, result]]
  })
  return Object.fromEntries(kept)
}

export function unsupported(name: string) {
  return invalid(
    `Template format error: Encountered unsupported function: ${name} Supported functions are: [${Object.keys(functions).join(', ')}]`,
  )
}

function asText(part: Json): string {
  if (isJsonList(part)) return part.map(asText).join(',')
  return typeof part === 'object' ? JSON.stringify(part) : String(part)
}

function asList(part: Json): readonly Json[] {
  return isJsonList(part) ? part : [part]
}
