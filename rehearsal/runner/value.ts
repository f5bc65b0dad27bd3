/** What YAML, JSON and expressions know: the data of a workflow. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Mapping = Readonly<Record<string, Value>>

export const isMapping = (value: Value | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as a mapping; anything else (an absent key, an empty YAML node) is an empty one. */
export const mappingOf = (value: Value | undefined): Mapping => (isMapping(value) ? value : {})

export const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : value === undefined || value === null ? [] : [value]

/** Text as GitHub makes it of a scalar: nothing of null, digits of a number, Object or Array of the rest. */
export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object'
  return String(value)
}
