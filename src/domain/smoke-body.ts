import { isJsonType, mediaTypeOf } from './content-type.ts'
import { isJsonList, isJsonObject, parseJson, type Json } from './json.ts'
import type { Label } from './smoke-case.ts'
import type { Answer } from './smoke-invocation.ts'
import { count, describeJson, describeText, shorten, type Shown } from './smoke-shown.ts'

/** What was read, or what is there instead: a text of `got`. */
export type Reading<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'unreadable'; readonly got: string }

export const read = <T>(value: T): Reading<T> => ({ kind: 'read', value })
export const unreadable = (got: string): Reading<never> => ({ kind: 'unreadable', got })

/** No answer of a model is nested deeper, and what walks through one deeper overflows the stack. */
const deepestLevel = 500

/** Without a byte order mark. */
export function readText({ body, contentType }: Answer): Reading<string> {
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return unreadable(`${count(body.length, 'byte')} of ${shorten(mediaTypeOf(contentType), 40) || 'no content type'}`)
  }
}

/** What an answer says in JSON, whatever it calls itself: Flask, for one, calls all that it is not told about text/html. */
export function readJson(answer: Answer, shown: Shown): Reading<Json> {
  const text = readText(answer)
  if (text.kind === 'unreadable') return text
  if (text.value.trim() === '') return unreadable('an empty answer')
  const value = parseAnswer(text.value)
  if (value !== undefined) return read(value)
  // Python's json module writes NaN and Infinity.
  const [, bare] = /(?:^|[[:,\s])(-?(?:NaN|Infinity))\s*(?:[\],}]|$)/.exec(text.value) ?? []
  return unreadable(`no JSON${bare === undefined ? '' : ` (it holds ${bare})`}: ${describeText(text.value, shown)}`)
}

/** Undefined where it is no JSON, is nested beyond measure, or has keys that reach into prototypes; the parser's own words quote the answer. */
export function parseAnswer(text: string): Json | undefined {
  try {
    const value = parseJson(text, 'answer')
    return isDeeper(value, deepestLevel) ? undefined : value
  } catch {
    return undefined
  }
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((each: Json) => isDeeper(each, levels - 1))
}

/** Whether an answer is JSON, or begins as JSON does whatever it calls itself. */
export const looksLikeJson = ({ body, contentType }: Answer) =>
  isJsonType(contentType) || /^\s*[{[]/.test(new TextDecoder().decode(body.subarray(0, 1_000)))

/** A JSON answer's value; the text of any other, trimmed. */
export function readValue(answer: Answer, shown: Shown): Reading<Json> {
  if (isJsonType(answer.contentType)) return readJson(answer, shown)
  const text = readText(answer)
  return text.kind === 'read' ? read(text.value.trim()) : text
}

/** The one value in lists of one and objects of one key, such as 3750 in `{"predictions":[3750]}`; undefined where there are more. */
export function singleValue(value: Json): Label | undefined {
  let inner: Json | undefined = value
  while (isJsonList(inner) || isJsonObject(inner)) {
    const members: readonly Json[] = Object.values(inner)
    inner = members.length === 1 ? members[0] : undefined
  }
  return inner === null || (typeof inner === 'number' && !Number.isFinite(inner)) ? undefined : inner
}

/** What came, in words that may be shown. */
export function describeGot(answer: Answer, shown: Shown): string {
  if (answer.body.length === 0) return 'an empty answer'
  const value = readValue(answer, shown)
  if (value.kind === 'unreadable') return value.got
  if (!isJsonType(answer.contentType)) return describeText(value.value as string, shown)
  const inner = shown.bodies ? undefined : singleValue(value.value)
  if (inner === undefined || inner === value.value) return describeJson(value.value, shown)
  return `${describeJson(inner, shown)} within ${isJsonList(value.value) ? 'a list' : 'an object'}`
}

/** `error 500: …`, of an answer that is none of 2xx; it is always shown, since nobody could mend the error without. */
export function describeError(answer: Answer): string {
  const { location, status } = answer
  const said =
    location === undefined
      ? describeGot({ ...answer, contentType: '' }, { bodies: true, words: new Set() })
      : `it points to ${shorten(location)}, and is not followed`
  return `error ${status ?? 'without a status'}: ${said}`
}
