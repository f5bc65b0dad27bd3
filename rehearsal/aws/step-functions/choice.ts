import { lookUp, readPath } from './paths.ts'
import { type Rule, StateFailure } from './state-language.ts'

type Comparison = (actual: never, expected: never) => boolean

const equal: Comparison = (actual: unknown, expected: unknown) => actual === expected
const less: Comparison = (actual: number, expected: number) => actual < expected
const atMost: Comparison = (actual: number, expected: number) => actual <= expected
const swap =
  (compare: Comparison): Comparison =>
  (actual: never, expected: never) =>
    compare(expected, actual)

const orders: Readonly<Record<string, Comparison>> = {
  Equals: equal,
  LessThan: less,
  LessThanEquals: atMost,
  GreaterThan: swap(less),
  GreaterThanEquals: swap(atMost),
}

/** Each kind of value: what counts as one, and as what it is compared. */
const kinds: Readonly<Record<string, { is: (value: unknown) => boolean; of: (value: unknown) => unknown }>> = {
  String: { is: (value) => typeof value === 'string', of: (value) => value },
  Numeric: { is: (value) => typeof value === 'number', of: (value) => value },
  Boolean: { is: (value) => typeof value === 'boolean', of: (value) => value },
  Timestamp: { is: (value) => !Number.isNaN(Date.parse(String(value))), of: (value) => Date.parse(String(value)) },
}

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  IsPresent: (value) => value !== undefined,
  IsNull: (value) => value === null,
  IsString: (value) => typeof value === 'string',
  IsNumeric: (value) => typeof value === 'number',
  IsBoolean: (value) => typeof value === 'boolean',
}

/** Whether a rule of a Choice state holds. Throws States.Runtime for a comparison that is not rehearsed. */
export function holds(rule: Rule, data: unknown): boolean {
  const { And, Or, Not } = rule as { And?: Rule[]; Or?: Rule[]; Not?: Rule }
  if (And !== undefined) return And.every((one) => holds(one, data))
  if (Or !== undefined) return Or.some((one) => holds(one, data))
  if (Not !== undefined) return !holds(Not, data)
  const { Variable = '$', Next: _next, Comment: _comment, ...comparison } = rule
  const [operator, expected] = Object.entries(comparison)[0] ?? ['', undefined]
  const test = tests[operator]
  if (test !== undefined) return test(lookUp(Variable, data)) === expected
  if (operator === 'StringMatches') return wildcard(String(expected)).test(String(readPath(Variable, data)))
  const [, kindName = '', order = '', isPath] = /^(String|Numeric|Boolean|Timestamp)(\w+?)(Path)?$/.exec(operator) ?? []
  const kind = kinds[kindName]
  const compare = orders[order]
  if (kind === undefined || compare === undefined)
    throw new StateFailure('States.Runtime', `Comparison not rehearsed: ${operator}`)
  const actual = readPath(Variable, data)
  const other = isPath === undefined ? expected : readPath(String(expected), data)
  return kind.is(actual) && kind.is(other) && compare(kind.of(actual) as never, kind.of(other) as never)
}

const wildcard = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
