import { StateFailure } from './state-language.ts'

/** Reads `$.a.b[0]`; `$` alone is everything. Throws States.Runtime where the path leads nowhere. */
export function readPath(path: string, data: unknown): unknown {
  const found = lookUp(path, data)
  if (found === undefined)
    throw new StateFailure('States.Runtime', `The path '${path}' could not be found in the input`)
  return found
}

export function lookUp(path: string, data: unknown): unknown {
  return steps(path).reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    data,
  )
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

/** Fills a payload template: members whose names end in `.$` take their value from a path. */
export function fillTemplate(template: unknown, data: unknown, context: unknown): unknown {
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, data, context))
  if (typeof template !== 'object' || template === null) return template
  const filled = Object.entries(template).map(([name, value]: [string, unknown]) =>
    name.endsWith('.$')
      ? [name.slice(0, -2), resolve(String(value), data, context)]
      : [name, fillTemplate(value, data, context)],
  )
  return Object.fromEntries(filled) as unknown
}

function resolve(path: string, data: unknown, context: unknown): unknown {
  if (path.startsWith('$$')) return readPath(path.slice(1), context)
  if (path.startsWith('$')) return readPath(path, data)
  throw new StateFailure('States.Runtime', `Intrinsic functions are not rehearsed: ${path}`)
}

function steps(path: string): readonly string[] {
  if (!/^\$(\.[\w-]+|\[\d+\]|\['[^']+'\])*$/.test(path))
    throw new StateFailure('States.Runtime', `Path not rehearsed: ${path}`)
  return [...path.matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/g)].map(
    ([, name, index, quoted]) => name ?? index ?? quoted ?? '',
  )
}
