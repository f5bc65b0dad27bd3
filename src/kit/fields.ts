import { formatDuration, parseDuration } from './duration.ts'

/**
 * One input: what it means and how its text becomes a value. `Present` is false for an input that may be absent,
 * so that its type includes undefined. `parse` throws an Error whose message completes "input 'timeout': …".
 */
export interface Field<T = unknown, Present extends boolean = boolean> {
  readonly description: string
  readonly required: boolean
  readonly default: string | undefined
  /** How a value looks, for the README: `duration, 1 min to 5 h 45 min`. */
  readonly shape: string
  readonly parse: (text: string) => T
  readonly present: Present
}

export interface FieldText {
  readonly description: string
  readonly required?: true
  readonly default?: string
}

type Presence<M extends FieldText> = M extends { required: true } | { default: string } ? true : false
export type ValueOf<F> = F extends Field<infer T, infer Present> ? (Present extends true ? T : T | undefined) : never

/** The general field; the others below are this one with a parser of their own. */
export function parsed<T, const M extends FieldText>(
  meta: M,
  shape: string,
  parse: (text: string) => T,
): Field<T, Presence<M>> {
  return {
    description: meta.description,
    required: meta.required ?? false,
    default: meta.default,
    shape,
    parse,
    present: (meta.required === true || meta.default !== undefined) as Presence<M>,
  }
}

export interface TextLimits {
  readonly pattern?: RegExp
  readonly maxLength?: number
  /** Says in words what the pattern asks for. */
  readonly shape?: string
}

export function text<const M extends FieldText>(
  meta: M,
  { pattern, maxLength = 4096, shape = 'text' }: TextLimits = {},
) {
  return parsed(meta, shape, (value) => {
    if (value.length > maxLength) throw new Error(`expected at most ${maxLength} characters, got ${value.length}`)
    if (pattern && !pattern.test(value)) throw new Error(`expected ${shape}, got '${value}'`)
    return value
  })
}

export function choice<const C extends string, const M extends FieldText>(choices: readonly C[], meta: M) {
  return parsed(meta, choices.map((each) => `\`${each}\``).join(', '), (value): C => {
    const found = choices.find((each) => each === value)
    if (found === undefined) throw new Error(`expected one of ${choices.join(', ')}, got '${value}'`)
    return found
  })
}

/** YAML's core-schema booleans, as `@actions/core` reads them, and nothing else. */
export function flag<const M extends FieldText>(meta: M) {
  return parsed(meta, '`true`, `false`', (value): boolean => {
    if (/^(true|True|TRUE)$/.test(value)) return true
    if (/^(false|False|FALSE)$/.test(value)) return false
    throw new Error(`expected true or false, got '${value}'`)
  })
}

export function count<const M extends FieldText>(
  meta: M,
  { min, max }: { readonly min: number; readonly max: number },
) {
  return parsed(meta, `whole number, ${min} to ${max}`, (value): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < min || number > max) {
      throw new Error(`expected a whole number from ${min} to ${max}, got '${value}'`)
    }
    return number
  })
}

/** A duration in milliseconds. */
export function duration<const M extends FieldText>(
  meta: M,
  { minMs, maxMs }: { readonly minMs: number; readonly maxMs: number },
) {
  return parsed(meta, `duration, ${formatDuration(minMs)} to ${formatDuration(maxMs)}`, (value): number => {
    const ms = parseDuration(value)
    if (ms < minMs || ms > maxMs) {
      throw new Error(`expected ${formatDuration(minMs)} to ${formatDuration(maxMs)}, got ${formatDuration(ms)}`)
    }
    return ms
  })
}

/** `KEY=VALUE` lines; the value is everything after the first `=`, so it may contain more of them. */
export function keyValues<const M extends FieldText>(meta: M) {
  return parsed(meta, '`KEY=VALUE` lines', (value): ReadonlyMap<string, string> => {
    const pairs = new Map<string, string>()
    for (const line of linesOf(value)) {
      const at = line.indexOf('=')
      if (at < 1) throw new Error(`expected KEY=VALUE, got '${line}'`)
      const key = line.slice(0, at).trim()
      if (pairs.has(key)) throw new Error(`'${key}' is given twice`)
      pairs.set(key, line.slice(at + 1).trim())
    }
    return pairs
  })
}

export function list<const M extends FieldText>(meta: M) {
  return parsed(meta, 'one a line, or separated by commas', (value): readonly string[] =>
    linesOf(value)
      .flatMap((line) => line.split(','))
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
