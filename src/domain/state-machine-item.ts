import { isJsonObject, type Json } from './json.ts'
import { jsonOf } from './state-machine-failure.ts'

const longest = 40
const telling = ['item', 'name', 'id', 'key']

/**
 * What a reader calls an item of a Map, out of the input of its first state: a scalar is its own name; an object has one in `item`, `name`,
 * `id` or `key`, or else its first short text has to do.
 */
export function itemLabel(input: string): string | undefined {
  return labelOf(jsonOf(input))
}

function labelOf(value: Json | undefined): string | undefined {
  if (isJsonObject(value)) return labelOfObject(Object.entries(value))
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text || undefined
}

function labelOfObject(members: readonly (readonly [string, Json])[]): string | undefined {
  for (const key of telling) {
    const label = labelOf(members.find(([each]) => each.toLowerCase() === key)?.[1])
    if (label !== undefined) return label
  }
  return members.map(([, value]) => shortText(value)).find((text) => text !== undefined)
}

function shortText(value: Json): string | undefined {
  return typeof value === 'string' && value.length <= longest ? labelOf(value) : undefined
}
