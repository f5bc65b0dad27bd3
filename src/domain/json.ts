import { InputError } from '../kit/errors.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

const deepest = 100
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const spaces = /[ \t\r\n]*/y
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const strings = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

/**
 * JSON as JSON.parse reads it, except that what a person writes by mistake or by malice is refused: a key twice, the keys of
 * prototypes, nesting that exhausts the stack, numbers too large to be held. JSON.parse of Node 20 does not always say where it stopped;
 * this throws an InputError with path, line and column.
 */
export function parseJson(source: string, path: string): Json {
  const text = source.replace(/^\uFEFF/, ' ')
  let at = 0

  function refuse(problem: string, where = at): never {
    const before = text.slice(0, where)
    const column = where - before.lastIndexOf('\n')
    throw new InputError([`${path}: line ${before.split('\n').length}, column ${column}: ${problem}`])
  }
  const found = () => {
    const sign = text.codePointAt(at)
    return sign === undefined ? 'the end of the file' : `'${String.fromCodePoint(sign)}'`
  }
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const [taken] = pattern.exec(text) ?? []
    at += taken?.length ?? 0
    return taken
  }
  function skip(sign: string): boolean {
    take(spaces)
    if (text[at] !== sign) return false
    at += 1
    return true
  }

  function string(what: string): string {
    take(spaces)
    const taken = take(strings)
    if (taken !== undefined) return String(JSON.parse(taken))
    return refuse(
      text[at] === '"'
        ? 'this text does not end, or holds a character that must be escaped'
        : `expected ${what}, found ${found()}`,
    )
  }

  function array(depth: number): readonly Json[] {
    const items: Json[] = []
    if (skip(']')) return items
    do items.push(value(depth))
    while (skip(','))
    return skip(']') ? items : refuse(`expected ',' or ']', found ${found()}`)
  }

  function object(depth: number): JsonObject {
    const members: Record<string, Json> = {}
    if (skip('}')) return members
    do {
      take(spaces)
      const where = at
      const key = string('a key in double quotes')
      if (refusedKeys.has(key)) refuse(`the key '${key}' is not allowed`, where)
      if (Object.hasOwn(members, key)) refuse(`the key '${key}' stands here for the second time`, where)
      if (!skip(':')) refuse(`expected ':', found ${found()}`)
      members[key] = value(depth)
    } while (skip(','))
    return skip('}') ? members : refuse(`expected ',' or '}', found ${found()}`)
  }

  function value(depth: number): Json {
    if (depth > deepest) refuse(`nested deeper than ${deepest} levels`)
    if (skip('{')) return object(depth + 1)
    if (skip('[')) return array(depth + 1)
    if (text[at] === '"') return string('a text')
    const where = at
    const number = take(numbers)
    if (number !== undefined)
      return Number.isFinite(Number(number)) ? Number(number) : refuse(`${number} is too large`, where)
    const word = words.find(([spelt]) => text.startsWith(spelt, at))
    if (word === undefined) return refuse(`expected a value, found ${found()}`)
    at += word[0].length
    return word[1]
  }

  const parsed = value(0)
  take(spaces)
  return at === text.length ? parsed : refuse(`expected the end of the file, found ${found()}`)
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Array.isArray narrows to any[], and any is contagious. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** One spelling for all texts that say the same: keys in order, no spaces. */
export function canonicalJson(value: Json): string {
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`
}
