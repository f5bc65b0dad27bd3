import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import { readTemplateText } from './template-text.ts'

/** A template with its parameters in their places, as far as that can be told before CloudFormation does it. */
export interface FilledTemplate {
  /** By logical id; without those whose condition does not hold. What only CloudFormation knows is left as the function that it was. */
  readonly resources: ReadonlyMap<string, FilledResource>
  /** What the template's own rules say against these parameters. */
  readonly brokenRules: readonly string[]
}

export interface FilledResource {
  readonly type: string
  readonly properties: JsonObject
}

export interface Filling {
  readonly parameters: ReadonlyMap<string, string>
  /** Parameters that stay what they are on the stack, and are not known here. */
  readonly kept?: ReadonlySet<string> | undefined
  /** `AWS::Region` and the like, as far as they are known. */
  readonly pseudoParameters?: ReadonlyMap<string, string>
}

/** Works out parameters, conditions and functions of a template. Every value comes out as text. */
export function fillTemplate(text: string, filling: Filling): FilledTemplate {
  const template = read(text)
  const evaluator = evaluatorOf(template, filling)
  const resources = new Map<string, FilledResource>()
  for (const [id, resource] of Object.entries(objectOf(template['Resources'])).map(withObject)) {
    if (evaluator.holds(resource['Condition'] ?? 'always') === false) continue
    resources.set(id, {
      type: textOf(resource['Type']) ?? '',
      properties: objectOf(evaluator.fill(resource['Properties'] ?? {})),
    })
  }
  const brokenRules = Object.entries(objectOf(template['Rules']))
    .map(withObject)
    .filter(([, rule]) => evaluator.holds(rule['RuleCondition'] ?? 'always') === true)
    .flatMap(([name, rule]) => assertionsOf(rule).map((assertion) => ({ name, assertion })))
    .filter(({ assertion }) => evaluator.holds(assertion['Assert'] ?? 'always') === false)
    .map(({ name, assertion }) => textOf(assertion['AssertDescription']) ?? `the rule ${name} does not hold`)
  return { resources, brokenRules }
}

const assertionsOf = (rule: JsonObject) => listOf(rule['Assertions']).map(objectOf)
const withObject = ([name, value]: readonly [string, Json]) => [name, objectOf(value)] as const

export const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})
export const listOf = (value: Json | undefined): readonly Json[] => (isJsonList(value) ? value : [])
export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** What cannot be read has nothing that could be told. */
function read(text: string): JsonObject {
  try {
    return readTemplateText(text, '')
  } catch {
    return {}
  }
}

function evaluatorOf(template: JsonObject, { parameters, kept, pseudoParameters }: Filling) {
  const declared = new Map(Object.entries(objectOf(template['Parameters'])).map(withObject))
  const conditions = objectOf(template['Conditions'])

  const valueOf = (name: string): string | undefined =>
    pseudoParameters?.get(name) ??
    parameters.get(name) ??
    (kept?.has(name) ? undefined : textOf(declared.get(name)?.['Default']))

  const isList = (name: string) => /^(CommaDelimitedList|List<)/.test(textOf(declared.get(name)?.['Type']) ?? '')

  /** Undefined where the value is none: AWS::NoValue. */
  function evaluate(value: Json): Json | undefined {
    if (isJsonList(value)) return value.map(evaluate).filter((each) => each !== undefined)
    if (!isJsonObject(value)) return value
    const [[name, argument] = ['', ''], ...others] = Object.entries(value)
    const apply = others.length === 0 ? functions.get(name) : undefined
    if (apply) return apply(argument, value)
    const members = Object.entries(value).map(([key, each]) => [key, evaluate(each)] as const)
    return Object.fromEntries(members.filter((member): member is [string, Json] => member[1] !== undefined))
  }

  const fill = (value: Json): Json => evaluate(value) ?? {}

  /** Takes the argument, and the call itself, which it gives back where nothing can be told. */
  type Apply = (argument: Json, call: JsonObject) => Json | undefined
  const functions: ReadonlyMap<string, Apply> = new Map<string, Apply>([
    [
      'Ref',
      (argument, call) => {
        if (argument === 'AWS::NoValue') return undefined
        const name = textOf(argument) ?? ''
        const value = valueOf(name)
        return value === undefined ? call : isList(name) ? value.split(',').map((each) => each.trim()) : value
      },
    ],
    [
      'Fn::If',
      (argument, call) => {
        const [condition = '', yes = '', no = ''] = listOf(argument)
        const verdict = holds(condition)
        return verdict === undefined ? call : evaluate(verdict ? yes : no)
      },
    ],
    [
      'Fn::Sub',
      (argument, call) => {
        const [text = argument, own = {}] = listOf(argument)
        return substitute(textOf(text) ?? '', objectOf(fill(own))) ?? call
      },
    ],
    [
      'Fn::Join',
      (argument, call) => {
        const [separator = '', parts = ''] = listOf(argument)
        const texts = textsOf(fill(parts))
        return texts ? texts.join(textOf(separator)) : call
      },
    ],
    [
      'Fn::Split',
      (argument, call) => {
        const [separator = '', text = ''] = listOf(argument)
        const whole = fill(text)
        return typeof whole === 'string' ? whole.split(textOf(separator) ?? '') : call
      },
    ],
    [
      'Fn::Select',
      (argument, call) => {
        const [index = '', list = ''] = listOf(argument)
        return listOf(fill(list))[Number(fill(index))] ?? call
      },
    ],
  ])

  function substitute(text: string, own: JsonObject): string | undefined {
    const valueIn = (name: string) => textOf(own[name.trim()]) ?? valueOf(name.trim())
    const names = [...text.matchAll(/\$\{([^!}]*)\}/g)].map(([call]) => call.slice(2, -1))
    if (names.some((name) => valueIn(name) === undefined)) return undefined
    return text.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) =>
      literal === '' ? String(valueIn(name)) : `\${${name}}`,
    )
  }

  /** Of a condition, by name or written out; undefined where it depends on what is not known. */
  function holds(condition: Json): boolean | undefined {
    if (condition === 'always') return true
    if (typeof condition === 'string') return holds(conditions[condition] ?? {})
    const [[name, argument] = ['', '']] = Object.entries(objectOf(condition))
    const parts = listOf(argument)
    switch (name) {
      case 'Condition':
        return holds(argument)
      case 'Fn::Not':
        return negated(holds(parts[0] ?? {}))
      case 'Fn::And':
        return all(parts.map(holds))
      case 'Fn::Or':
        return negated(all(parts.map((part) => negated(holds(part)))))
      case 'Fn::Equals': {
        const [one, other] = parts.map(fill)
        return typeof one === 'string' && typeof other === 'string' ? one === other : undefined
      }
    }
    return undefined
  }

  return { fill, holds }
}

const negated = (verdict: boolean | undefined) => (verdict === undefined ? undefined : !verdict)

function all(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false
  return verdicts.includes(undefined) ? undefined : true
}

function textsOf(value: Json): readonly string[] | undefined {
  const texts = listOf(value).filter((each) => typeof each === 'string')
  return isJsonList(value) && texts.length === value.length ? texts : undefined
}
