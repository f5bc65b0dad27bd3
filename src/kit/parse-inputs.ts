import { kebab, type ActionDefinition, type InputsOf } from './define-action.ts'
import { InputError } from './errors.ts'

/**
 * All inputs of an action at once. `read` gives the raw text of an input by its kebab-case name; an empty text means absent,
 * because the runner hands `""` to an action for every input that the workflow does not set.
 * Throws InputError with every problem, not only the first.
 */
export function parseInputs<A extends ActionDefinition>(action: A, read: (name: string) => string): InputsOf<A> {
  const problems: string[] = []
  const given = new Set<string>()
  const values: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(action.inputs)) {
    const name = kebab(key)
    const raw = read(name).trim()
    // The runner hands over the defaults of action.yml like values of the workflow: what holds its default was not given.
    if (raw !== '' && raw !== field.default) given.add(key)
    const value = raw === '' ? field.default : raw
    if (value === undefined) {
      if (field.required) problems.push(`input '${name}': is required (${field.shape})`)
      continue
    }
    try {
      values[key] = field.parse(value)
    } catch (error) {
      problems.push(`input '${name}': ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const rule of action.rules) {
    const problem = rule.problem(given)
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length > 0) throw new InputError(problems)
  // Each value came from the parser of its own field, so the record has the mapped type; TypeScript cannot follow a loop there.
  return values as InputsOf<A>
}
