import { isJsonList, isJsonObject, type Json } from './json.ts'
import type { Step } from './json-steps.ts'
import type { Tolerance } from './smoke-case.ts'
import { isNear, numberOf } from './smoke-number.ts'

/** Where a value is not as expected, and what is there; `got` is undefined where nothing is. */
export interface Difference {
  readonly at: readonly Step[]
  readonly got: Json | undefined
}

/** The first difference; undefined for none. Numbers are compared within the tolerance, objects whatever the order of their keys. */
export function findDifference(got: Json | undefined, expected: Json, tolerance: Tolerance): Difference | undefined {
  if (isJsonList(expected)) {
    if (!isJsonList(got) || got.length !== expected.length) return { at: [], got }
    return firstWithin(expected.entries(), (each, index) => findDifference(got[index], each, tolerance))
  }
  if (isJsonObject(expected)) {
    if (!isJsonObject(got) || !Object.keys(got).every((key) => Object.hasOwn(expected, key))) return { at: [], got }
    const memberOf = (key: string) => (Object.hasOwn(got, key) ? got[key] : undefined)
    return firstWithin(Object.entries(expected), (each, key) => findDifference(memberOf(key), each, tolerance))
  }
  const same = typeof expected === 'number' ? isNumber(got) && isNear(got, expected, tolerance) : got === expected
  return same ? undefined : { at: [], got }
}

const isNumber = (value: Json | undefined) => typeof value === 'number'

function firstWithin<K extends Step>(
  members: Iterable<readonly [K, Json]>,
  differenceOf: (each: Json, key: K) => Difference | undefined,
): Difference | undefined {
  for (const [key, each] of members) {
    const difference = differenceOf(each, key)
    if (difference) return { ...difference, at: [key, ...difference.at] }
  }
  return undefined
}

/** The same of one value alone, where a text that holds a number, as in CSV, is a number. */
export function findMiss(got: Json | undefined, expected: Json, tolerance: Tolerance): Difference | undefined {
  const number = numberOf(expected)
  if (number === undefined) return findDifference(got, expected, tolerance)
  return isNear(numberOf(got), number, tolerance) ? undefined : { at: [], got }
}
