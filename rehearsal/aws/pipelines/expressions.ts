import { isRecord } from '../schema.ts'

/** What a definition can ask for while it runs. Both throw an UnresolvedError for what is not there. */
export interface Scope {
  /** `Parameters.X`, `Execution.X` or `Steps.X.…`, already cut into its parts. */
  get(path: Path): unknown
  /** The parsed JSON behind a property file (a path) or an S3 URI. */
  document(source: { readonly propertyFile: Path } | { readonly s3Uri: string }): unknown
}

export type Path = readonly string[]

/** A reference that leads nowhere: the step fails, and the execution with it. */
export class UnresolvedError extends Error {
  override readonly name = 'UnresolvedError'
}

/** `a.b['c'][0]` → a, b, c, 0. */
export function parsePath(text: string): Path {
  return [...text.matchAll(/\[['"]?([^'"\]]*)['"]?\]|[^.[\]]+/g)].map(([whole, inBrackets]) => inBrackets ?? whole)
}

/** Follows a path; a list is entered by index or by the name of its item, as in `Outputs['train']`. */
export function follow(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return /^\d+$/.test(key) ? at[Number(key)] : at.find((item) => nameOf(item) === key)
    return isRecord(at) ? at[key] : undefined
  }, value)
}

const nameOf = (item: unknown) =>
  isRecord(item) ? Object.entries(item).find(([key]) => key.endsWith('Name'))?.[1] : undefined

/** Every path that a value gets, however deep. */
export function referencesIn(value: unknown): Path[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isRecord(value)) return []
  const { Get } = value
  return typeof Get === 'string' ? [parsePath(Get)] : Object.values(value).flatMap(referencesIn)
}

type Evaluate = (operand: unknown, scope: Scope) => unknown

const functions: Readonly<Record<string, Evaluate>> = {
  Get: (operand, scope) => scope.get(parsePath(String(operand))),
  'Std:Join': (operand, scope) => {
    if (!isRecord(operand) || !Array.isArray(operand['Values'])) throw new UnresolvedError('Std:Join needs Values')
    const values = operand['Values'].map((value) => String(evaluate(value, scope)))
    return values.join(typeof operand['On'] === 'string' ? operand['On'] : '')
  },
  'Std:JsonGet': (operand, scope) => {
    if (!isRecord(operand)) throw new UnresolvedError('Std:JsonGet needs PropertyFile and Path')
    const { PropertyFile, S3Uri, Path: text } = operand
    const document = isRecord(PropertyFile)
      ? scope.document({ propertyFile: parsePath(String(PropertyFile['Get'])) })
      : scope.document({ s3Uri: String(evaluate(S3Uri, scope)) })
    const found = follow(document, parsePath(String(text).replace(/^\$\.?/, '')))
    if (found === undefined) throw new UnresolvedError(`Std:JsonGet found nothing at path ${String(text)}`)
    return found
  },
}

/** A value with every function in it replaced by what it stands for. */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope))
  if (value instanceof Date) return value.toISOString()
  if (!isRecord(value)) return value
  const [[name, operand] = [], ...others] = Object.entries(value)
  const known = name === undefined || others.length > 0 ? undefined : functions[name]
  if (known !== undefined) return known(operand, scope)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluate(item, scope)]))
}
