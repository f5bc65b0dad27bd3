import { fillText, fillTexts, type Scope } from './expression.ts'
import type { StepLog } from './step-log.ts'
import type { Value } from './value.ts'

/**
 * The inputs of an action by lower-case name: `with` over the defaults of action.yml. Names that the action does not
 * declare are handed on too, with a warning, as GitHub does.
 */
export function actionInputs(
  declared: Readonly<Record<string, Value>> | undefined,
  given: Value | undefined,
  scope: Scope,
  log: StepLog,
): Record<string, string> {
  const inputs = lowerCaseNames(fillTexts(given, scope))
  const names = Object.keys(declared ?? {})
  const valid = new Set(names.map((name) => name.toLowerCase()))
  const unexpected = declared === undefined ? [] : Object.keys(inputs).filter((name) => !valid.has(name))
  if (unexpected.length > 0) {
    const [wrong, right] = [unexpected, names].map((list) => list.map((name) => `'${name}'`).join(', '))
    log.annotate({ level: 'warning', text: `Unexpected input(s) ${wrong}, valid inputs are [${right}]` })
  }
  for (const [name, value] of Object.entries(declared ?? {})) inputs[name.toLowerCase()] ??= fillText(value, scope)
  return inputs
}

/** INPUT_*: upper case, spaces become underscores, hyphens stay. */
export const inputEnvironment = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )

const lowerCaseNames = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]))
