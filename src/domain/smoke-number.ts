import type { Json } from './json.ts'
import type { Tolerance } from './smoke-case.ts'

export const exactly: Tolerance = { absolute: 0, relative: 0 }

/**
 * The number that a JSON number or a decimal text stands for; undefined for anything else, such as NaN, an empty text or 0x10. Digits
 * that begin with a zero are a code and no number.
 */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || !decimal.test(value))) return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

const decimal = /^\s*[+-]?(?!0\d)(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/

/** Whether a number is no further off than the wider of both tolerances; what is no finite number never is. */
export function isNear(got: number | undefined, expected: number, { absolute, relative }: Tolerance): boolean {
  if (got === undefined || !Number.isFinite(got)) return false
  const widest = Math.max(absolute, relative * Math.abs(expected))
  // What decimals lose in binary does not count: 1.1 is within 1 ± 0.1.
  const lost = widest === 0 ? 0 : Number.EPSILON * Math.max(Math.abs(got), Math.abs(expected))
  return Math.abs(got - expected) <= widest + lost
}
