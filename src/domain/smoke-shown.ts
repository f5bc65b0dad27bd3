import { isJsonList, isJsonObject, type Json } from './json.ts'
import type { Label } from './smoke-case.ts'
import { numberOf } from './smoke-number.ts'

/** How much of an answer may be seen in log, summary and reports: it may hold what is nobody's business. */
export interface Shown {
  /** All of it, cut. */
  readonly bodies: boolean
  /** Texts that the file of cases names itself. */
  readonly words: ReadonlySet<string>
}

const longestShown = 120

/** One line, cut, so that a big or hostile body stays a small part of log and summary. */
export function shorten(text: string, longest = longestShown): string {
  // Cut before as well, since the whole may be megabytes.
  const line = text.slice(0, 10 * longest).replace(/\s+/g, ' ')
  return line.length > longest || text.length > 10 * longest ? `${line.slice(0, longest)}…` : line
}

/** Everything that is shown of a JSON value goes through here; `nothing` where there is none. */
export function describeJson(value: Json | undefined, shown: Shown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return isShown(value, shown) ? shorten(JSON.stringify(value)) : hidden(value)
  if (shown.bodies) return shorten(JSON.stringify(value))
  if (isJsonList(value)) return `a list of ${value.length}`
  if (isJsonObject(value)) return `an object of ${count(Object.keys(value).length, 'key')}`
  return JSON.stringify(value)
}

/** Everything that is shown of a text goes through here: an answer that is no JSON, or a cell of CSV. */
export function describeText(text: string, shown: Shown): string {
  const trimmed = text.trim()
  if (trimmed === '') return 'an empty text'
  return isShown(trimmed, shown) ? shorten(trimmed) : hidden(trimmed)
}

/** The same of what a model predicted; a number stays one. */
export const showLabel = (label: Label, shown: Shown): Label =>
  typeof label === 'string' ? describeText(label, shown) : label

/** Numbers, true and false tell of nobody. */
export const isShown = (text: string, { bodies, words }: Shown) =>
  bodies || words.has(text) || numberOf(text) !== undefined || /^(true|false)$/i.test(text)

const hidden = (text: string) => (text === '' ? 'an empty text' : `a text of ${count(text.length, 'character')}`)

export const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`
