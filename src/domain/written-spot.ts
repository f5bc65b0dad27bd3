import { closestName } from './closest-name.ts'
import { renderSteps, type Step } from './json-steps.ts'
import type { Json } from './json.ts'
import { isList, isMapping, type Written, type WrittenMapping } from './written.ts'

/** A value of a file, and how to complain about it with its place. */
export interface Spot {
  readonly value: Written
  readonly at: readonly Step[]
  readonly complain: (at: readonly Step[], problem: string) => void
}

export interface MappingSpot extends Spot {
  readonly value: WrittenMapping
}

/** Tells that a value is not what it should be: `'expect.rows' is not a whole number`. */
export function refuseSpot({ at, complain }: Spot, problem: string): void {
  complain(at, `${at.length === 0 ? 'it' : `'${renderSteps(at)}'`} ${problem}`)
}

/** The value; where there is none, tells why. */
export function orRefuse<T>(spot: Spot, value: T | undefined, problem: string): T | undefined {
  if (value === undefined) refuseSpot(spot, problem)
  return value
}

/** What `parse` makes of a member; undefined where it is absent, or wrong, which `parse` complains about. */
export function readMember<T>(spot: MappingSpot, key: string, parse: (member: Spot) => T | undefined): T | undefined {
  const value = spot.value.get(key)
  return value === undefined ? undefined : parse({ ...spot, value, at: [...spot.at, key] })
}

/** Complains about each member that nobody reads: a misspelt `tolerance` would otherwise make a test stricter than its author knows. */
export function refuseUnknown(spot: MappingSpot, known: readonly string[]): void {
  for (const key of spot.value.keys()) {
    if (known.includes(key)) continue
    const near = closestName(key, known)
    const guess = near === undefined ? `known are ${known.join(', ')}` : `did you mean '${near}'?`
    spot.complain([...spot.at, key], `'${renderSteps([...spot.at, key])}' is not known here; ${guess}`)
  }
}

export function asMapping(spot: Spot): MappingSpot | undefined {
  const { value } = spot
  return orRefuse(spot, isMapping(value) ? { ...spot, value } : undefined, 'is not a mapping')
}

export function asList(spot: Spot): readonly Spot[] | undefined {
  const list = orRefuse(spot, isList(spot.value) ? spot.value : undefined, 'is not a list')
  return list?.map((value, index) => ({ ...spot, value, at: [...spot.at, index] }))
}

/** What `parse` makes of every element; undefined where one is wrong, or there is none. */
export function asListOf<T>(spot: Spot, parse: (element: Spot) => T | undefined): readonly T[] | undefined {
  const elements = asList(spot)
  if (elements?.length === 0) refuseSpot(spot, 'is empty')
  const parsed = elements?.map(parse)
  return parsed?.length && parsed.every((each) => each !== undefined) ? parsed : undefined
}

export function asText(spot: Spot): string | undefined {
  return asTextOf(/[^]/, 'a text')(spot)
}

/** A text of a certain form; `words` complete "is not …". */
export function asTextOf(pattern: RegExp, words: string) {
  return (spot: Spot): string | undefined => {
    const text = typeof spot.value === 'string' && pattern.test(spot.value) ? spot.value : undefined
    return orRefuse(spot, text, `is not ${words}`)
  }
}

export function asNumber(least: number, words: string) {
  return (spot: Spot): number | undefined => {
    const number = numberIn(spot.value)
    return orRefuse(spot, number !== undefined && number >= least ? number : undefined, `is not ${words}`)
  }
}

export const asAnyNumber = asNumber(-Infinity, 'a number')

export function asWhole(least: number, most: number) {
  return (spot: Spot): number | undefined => {
    const number = numberIn(spot.value)
    const isIn = number !== undefined && Number.isInteger(number) && number >= least && number <= most
    return orRefuse(spot, isIn ? number : undefined, `is not a whole number from ${least} to ${most}`)
  }
}

/** The digits of a number as they are written; undefined of anything else. */
export function digitsOf(value: Written): string | undefined {
  return typeof value === 'object' && value !== null && 'written' in value ? value.written : undefined
}

function numberIn(value: Written): number | undefined {
  const number = Number(digitsOf(value) ?? NaN)
  return Number.isFinite(number) ? number : undefined
}

/** Any value; a number beyond what JSON's readers hold is a problem. */
export function asJson(spot: Spot): Json | undefined {
  const beyond: string[] = []
  const json = jsonOf(spot.value, beyond)
  const [first] = beyond
  return orRefuse(
    spot,
    first === undefined ? json : undefined,
    `holds ${String(first)}, which is beyond any number here`,
  )
}

function jsonOf(value: Written, beyond: string[]): Json {
  if (isMapping(value)) return Object.fromEntries([...value].map(([key, each]) => [key, jsonOf(each, beyond)]))
  if (isList(value)) return value.map((each) => jsonOf(each, beyond))
  if (typeof value !== 'object' || value === null) return value
  if (numberIn(value) === undefined) beyond.push(value.written)
  return Number(value.written)
}
