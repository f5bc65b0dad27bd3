import { evaluateIntrinsic } from './intrinsics.ts'
import { StateFailure } from './state-language.ts'

/** Reads `$.a.b[0]`, or `$$.Execution.Name` from the context object. Throws States.Runtime where the path leads nowhere. */
export function readPath(path: string, data: unknown, context?: unknown, field?: string): unknown {
  const found = lookUp(path, data, context)
  if (found !== undefined) return found
  const specified = field === undefined ? '' : ` specified for the field '${field}'`
  const searched = JSON.stringify(path.startsWith('$$') ? context : data)
  throw new StateFailure(
    'States.Runtime',
    `The JSONPath '${path}'${specified} could not be found in the input '${searched}'`,
  )
}

export function lookUp(path: string, data: unknown, context?: unknown): unknown {
  const [root, rest] = path.startsWith('$$') ? [context, path.slice(1)] : [data, path]
  return follow(root, steps(rest))
}

function follow(at: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return at
  if (typeof at !== 'object' || at === null) return undefined
  if (step === '*') return Object.values(at).flatMap((one: unknown) => follow(one, rest) ?? [])
  return follow(Reflect.get(at, step), rest)
}

/** A copy of `data` with `value` at the path; missing objects on the way are made. */
export function writePath(path: string, data: unknown, value: unknown): unknown {
  const write = (at: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value
    const before = typeof at === 'object' && at !== null && !Array.isArray(at) ? at : {}
    return { ...before, [step]: write(Reflect.get(before, step), rest) }
  }
  return write(data, steps(path))
}

/** Fills a payload template: members whose names end in `.$` take their value from a path or an intrinsic function. */
export function fillTemplate(template: unknown, data: unknown, context: unknown): unknown {
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, data, context))
  if (typeof template !== 'object' || template === null) return template
  const filled = Object.entries(template).map(([name, value]: [string, unknown]) =>
    name.endsWith('.$')
      ? [name.slice(0, -2), resolve(String(value), { data, context, field: name })]
      : [name, fillTemplate(value, data, context)],
  )
  return Object.fromEntries(filled) as unknown
}

interface Scope {
  readonly data: unknown
  readonly context: unknown
  readonly field: string
}

function resolve(expression: string, { data, context, field }: Scope): unknown {
  return expression.startsWith('$')
    ? readPath(expression, data, context, field)
    : evaluateIntrinsic(expression, (path) => readPath(path, data, context, field))
}

const step = String.raw`\.([\p{L}\w-]+|\*)|\[(\d+|\*)\]|\['([^']+)'\]`

function steps(path: string): readonly string[] {
  if (!new RegExp(`^\\$(${step})*$`, 'u').test(path))
    throw new StateFailure('States.Runtime', `Path not rehearsed: ${path}`)
  return [...path.matchAll(new RegExp(step, 'gu'))].map(([, name, index, quoted]) => name ?? index ?? quoted ?? '')
}
