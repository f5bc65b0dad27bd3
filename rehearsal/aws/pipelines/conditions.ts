import { isRecord } from '../schema.ts'
import { evaluate, type Scope, UnresolvedError } from './expressions.ts'

type Comparison = (left: unknown, right: unknown) => boolean

const comparisons: Readonly<Record<string, Comparison>> = {
  Equals: (left, right) => left === right,
  NotEquals: (left, right) => left !== right,
  GreaterThan: (left, right) => ordered(left, right) > 0,
  GreaterThanOrEqualTo: (left, right) => ordered(left, right) >= 0,
  LessThan: (left, right) => ordered(left, right) < 0,
  LessThanOrEqualTo: (left, right) => ordered(left, right) <= 0,
}

interface Combination {
  /** Members a condition of this type has besides Type. */
  readonly members: readonly string[]
  /** Conditions inside it. */
  readonly inner: (condition: Condition) => readonly unknown[]
  readonly holds: (condition: Condition, scope: Scope) => boolean
}

type Condition = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const combinations: Readonly<Record<string, Combination>> = {
  And: {
    members: ['Conditions'],
    inner: ({ Conditions }) => list(Conditions),
    holds: ({ Conditions }, scope) => list(Conditions).every((one) => holds(one, scope)),
  },
  Or: {
    members: ['Conditions'],
    inner: ({ Conditions }) => list(Conditions),
    holds: ({ Conditions }, scope) => list(Conditions).some((one) => holds(one, scope)),
  },
  Not: {
    members: ['Expression'],
    inner: ({ Expression }) => [Expression],
    holds: ({ Expression }, scope) => !holds(Expression, scope),
  },
  In: {
    members: ['QueryValue', 'Values'],
    inner: () => [],
    holds: ({ QueryValue, Values }, scope) =>
      list(Values).some((one) => evaluate(one, scope) === evaluate(QueryValue, scope)),
  },
}

/** What is wrong with the form of a condition, if anything. */
export function problemOf(condition: unknown): string | undefined {
  if (!isRecord(condition)) return 'a condition must be an object'
  const { Type: type } = condition
  const combination = combinations[String(type)]
  if (combination === undefined && comparisons[String(type)] === undefined)
    return `unknown condition type ${String(type)}`
  const missing = (combination?.members ?? ['LeftValue', 'RightValue']).find((name) => condition[name] === undefined)
  if (missing !== undefined) return `a condition of type ${String(type)} needs ${missing}`
  return combination
    ?.inner(condition)
    .map(problemOf)
    .find((problem) => problem !== undefined)
}

/** Throws an UnresolvedError when a value is not there or cannot be compared. */
export function holds(condition: unknown, scope: Scope): boolean {
  if (!isRecord(condition)) throw new UnresolvedError('a condition must be an object')
  const type = String(condition['Type'])
  const compare = comparisons[type]
  if (compare !== undefined) {
    return compare(evaluate(condition['LeftValue'], scope), evaluate(condition['RightValue'], scope))
  }
  return combinations[type]?.holds(condition, scope) ?? false
}

/** Below zero when left comes first. */
function ordered(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  throw new UnresolvedError(`cannot compare ${JSON.stringify(left)} with ${JSON.stringify(right)} as numbers`)
}
