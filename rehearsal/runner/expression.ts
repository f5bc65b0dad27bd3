import type { data as expressionData } from '@actions/expressions'
import { data, Evaluator, Lexer, Parser } from './github-language.ts'
import { isMapping, textOf, type Mapping, type Value } from './value.ts'

type ExpressionData = expressionData.ExpressionData

/** Where an expression is evaluated: the contexts by name, and the functions that depend on the moment. */
export interface Scope {
  readonly contexts: Mapping
  readonly functions?: Readonly<Record<string, (...args: Value[]) => Value>>
}

const contextNames = [
  ...['github', 'env', 'vars', 'secrets', 'inputs', 'needs', 'steps', 'job', 'jobs', 'runner', 'matrix', 'strategy'],
]

const toData = (value: Value): ExpressionData => JSON.parse(JSON.stringify(value), data.reviver) as ExpressionData
const fromData = (value: ExpressionData): Value => JSON.parse(JSON.stringify(value, data.replacer)) as Value

/** Evaluates one expression without its `${{ }}`. Throws with the expression in the message. */
export function evaluate(expression: string, scope: Scope): Value {
  const functions = new Map(
    Object.entries(scope.functions ?? {}).map(([name, call]) => [
      name.toLowerCase(),
      { name, minArgs: 0, maxArgs: 255, call: (...args: ExpressionData[]) => toData(call(...args.map(fromData))) },
    ]),
  )
  const contexts = new data.Dictionary(
    ...contextNames.map((key) => ({ key, value: toData(scope.contexts[key] ?? {}) })),
  )
  try {
    const parsed = new Parser(new Lexer(expression).lex().tokens, contextNames, [...functions.values()]).parse()
    return fromData(new Evaluator(parsed, contexts, functions).evaluate())
  } catch (error) {
    throw new Error(`\${{ ${expression.trim()} }}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Truth is JavaScript's: '', 0, null and false are false, every object is true. */
export const evaluateCondition = (expression: string, scope: Scope): boolean => Boolean(evaluate(expression, scope))

/** Fills the `${{ }}` of a template, at any depth. A string that is one expression takes that expression's type. */
export function fill(template: Value, scope: Scope): Value {
  if (typeof template === 'string') return fillString(template, scope)
  if (Array.isArray(template)) return template.map((item: Value) => fill(item, scope))
  if (isMapping(template)) {
    return Object.fromEntries(
      Object.entries(template).map(([key, value]) => [textOf(fillString(key, scope)), fill(value, scope)]),
    )
  }
  return template
}

export const fillText = (template: Value | undefined, scope: Scope): string =>
  template === undefined ? '' : textOf(fill(template, scope))

/** A mapping of texts, as `env` and `with` are. */
export const fillTexts = (template: Value | undefined, scope: Scope): Record<string, string> => {
  const filled = template === undefined ? {} : fill(template, scope)
  return isMapping(filled) ? Object.fromEntries(Object.entries(filled).map(([key, value]) => [key, textOf(value)])) : {}
}

function fillString(template: string, scope: Scope): Value {
  const parts = splitTemplate(template)
  const [only] = parts
  if (parts.length === 1 && only?.expression !== undefined) return evaluate(only.expression, scope)
  return parts
    .map((part) => (part.expression === undefined ? part.text : textOf(evaluate(part.expression, scope))))
    .join('')
}

type Part = { text: string; expression?: undefined } | { expression: string; text?: undefined }

/** GitHub's tokens keep the raw indentation of block scalars that hold an expression; so we split the YAML value itself. */
function splitTemplate(template: string): Part[] {
  const parts: Part[] = []
  let position = 0
  for (;;) {
    const start = template.indexOf('${{', position)
    if (start < 0) break
    const end = endOfExpression(template, start + 3)
    if (start > position) parts.push({ text: template.slice(position, start) })
    parts.push({ expression: template.slice(start + 3, end) })
    position = end + 2
  }
  if (position < template.length || parts.length === 0) parts.push({ text: template.slice(position) })
  return parts
}

/** `}}` ends an expression, except inside a quoted string. */
function endOfExpression(template: string, from: number): number {
  let quoted = false
  for (let i = from; i < template.length; i++) {
    if (template[i] === "'") quoted = !quoted
    else if (!quoted && template.startsWith('}}', i)) return i
  }
  throw new Error(`unclosed \${{ in: ${template}`)
}
