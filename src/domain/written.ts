import { InputError } from '../kit/errors.ts'

/** What a text of JSON or YAML says, with every number as it was written: `1.0` stays `1.0`, and 20 digits stay 20 digits. */
export type Written = null | boolean | string | WrittenNumber | readonly Written[] | WrittenMapping
export interface WrittenNumber {
  readonly written: string
}
export type WrittenMapping = ReadonlyMap<string, Written>

/** A text, and what problems call it: a path, or `input 'parameters'`. */
export interface Source {
  readonly text: string
  readonly path: string
}

/** What no honest text goes beyond; parsers and what comes after them overflow the stack far later. */
const deepestLevel = 100

const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export function isMapping(value: Written): value is WrittenMapping {
  return value instanceof Map
}

/** Array.isArray does not narrow to a readonly list. */
export function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value)
}

type Reviver = (key: string, value: unknown, context: { readonly source: string }) => unknown
/** The compiler's library does not know the third argument yet: https://tc39.es/proposal-json-parse-with-source/ */
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => Written

/** Throws InputError with every problem: what is no JSON, keys given twice, and keys that would reach into prototypes. */
export function readJson({ text, path }: Source): Written {
  const value = refusingOverflow(path, () => {
    try {
      return parseWithSource(text.replace(/^\uFEFF/, ''), (_, each, { source }) => {
        if (typeof each === 'number') return { written: source }
        return typeof each === 'object' && each !== null && !Array.isArray(each) ? new Map(Object.entries(each)) : each
      })
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new InputError([`${path}: it cannot be read as JSON: ${error.message}`], { cause: error })
    }
  })
  refuse(path, [...repeatedKeys(text), ...refusals(value)])
  return value
}

/** JSON.parse takes the last of them in silence. The text is known to be JSON. */
function repeatedKeys(json: string): readonly string[] {
  const open: Set<string>[] = []
  const problems: string[] = []
  let last = ''
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') last = token
    else {
      const key: unknown = JSON.parse(last)
      if (open.at(-1)?.has(String(key))) problems.push(`line ${lineAt(json, index)}: '${String(key)}' is given twice`)
      open.at(-1)?.add(String(key))
    }
  }
  return problems
}

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** What is wrong with keys and depth, whatever the notation. */
export function refusals(value: Written, level = 1): readonly string[] {
  if (level > deepestLevel) return [`it is nested deeper than ${deepestLevel} levels`]
  const inner = isMapping(value) ? [...value.values()] : isList(value) ? value : []
  const keys = isMapping(value) ? [...value.keys()].filter((key) => refusedKeys.has(key)) : []
  return [
    ...keys.map((key) => `the key '${key}' is not allowed`),
    ...inner.flatMap((each) => refusals(each, level + 1)),
  ]
}

/** Throws an InputError if there are problems, each once. */
export function refuse(path: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError([...new Set(problems)].map((problem) => `${path}: ${problem}`))
}

/** What all have read. The problems of all come as one InputError, and before any other failure. */
export async function readAll<const T extends readonly unknown[]>(
  reads: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(reads)
  const reasons = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  const problems = reasons.flatMap((reason) => (reason instanceof InputError ? reason.problems : []))
  if (problems.length > 0) throw new InputError([...new Set(problems)])
  return Promise.all(reads)
}

/** What the parsers throw at nesting and at aliases without measure (RangeError, and ReferenceError of `yaml`). */
export function refusingOverflow<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error
    throw new InputError([`${path}: it cannot be read: ${error.message}`], { cause: error })
  }
}

/** One spelling for all texts that say the same: keys in order, no spaces, numbers as they were written. */
export function writeJson(value: Written): string {
  if (isMapping(value)) {
    const members = [...value].sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${writeJson(each)}`).join(',')}}`
  }
  if (isList(value)) return `[${value.map(writeJson).join(',')}]`
  return typeof value === 'object' && value !== null ? value.written : JSON.stringify(value)
}
