import { InputError } from '../kit/errors.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** JSON.parse that throws an InputError with the path, also for keys that would reach into prototypes. */
export function parseJson(text: string, path: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: Json) => {
      if (refusedKeys.has(key)) throw new InputError([`${path}: the key '${key}' is not allowed`])
      return value
    }) as Json
  } catch (error) {
    if (error instanceof InputError) throw error
    const why = String(error).replace(/^\w*Error: /, '')
    throw new InputError([`${path}: it cannot be read as JSON: ${why}`], { cause: error })
  }
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
