import { isRecord } from '../schema.ts'

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html; as much of it as is rehearsed. */
export type EventPattern = Readonly<Record<string, unknown>>

/** Throws for a pattern that this local AWS cannot judge: a rule that silently never fires would be worse. */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  const members = isRecord(event) ? event : {}
  return Object.entries(pattern).every(([name, wanted]) => {
    const actual = members[name]
    if (isRecord(wanted)) return matchesPattern(wanted, actual)
    if (!Array.isArray(wanted)) throw new Error(`event pattern: ${name} must be a list or an object`)
    const values: readonly unknown[] = Array.isArray(actual) ? actual : [actual]
    return wanted.some((matcher) => values.some((value) => matches(matcher, value)))
  })
}

function matches(matcher: unknown, value: unknown): boolean {
  if (!isRecord(matcher)) return matcher === value
  const [operator, operand] = Object.entries(matcher)[0] ?? ['']
  const judge = operators[operator]
  if (judge === undefined) throw new Error(`event pattern: the operator ${operator} is not rehearsed`)
  return judge(operand, value)
}

type Judge = (operand: unknown, value: unknown) => boolean

const operators: Readonly<Record<string, Judge>> = {
  prefix: (operand, value) => typeof value === 'string' && value.startsWith(String(operand)),
  suffix: (operand, value) => typeof value === 'string' && value.endsWith(String(operand)),
  wildcard: (operand, value) => typeof value === 'string' && wildcard(String(operand)).test(value),
  exists: (operand, value) => (value !== undefined) === operand,
  'anything-but': (operand, value) =>
    value !== undefined && !(Array.isArray(operand) ? operand : [operand]).some((one) => matches(one, value)),
}

const wildcard = (text: string) =>
  new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's')
