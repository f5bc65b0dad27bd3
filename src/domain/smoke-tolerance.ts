import type { Tolerance } from './smoke-case.ts'
import { asNumber, orRefuse, readMember, type MappingSpot, type Spot } from './written-spot.ts'

export const toleranceKeys = ['tolerance', 'relative-tolerance']

/** What a mapping says of tolerance; what it leaves out is 0, so that nothing outside makes it wider. Undefined where it says nothing. */
export function readTolerance(spot: MappingSpot): Tolerance | undefined {
  const absolute = readMember(spot, 'tolerance', asNumber(0, 'a number of 0 or more'))
  const relative = readMember(spot, 'relative-tolerance', asPart)
  if (absolute === undefined && relative === undefined) return undefined
  return { absolute: absolute ?? 0, relative: relative ?? 0 }
}

/** `5%` or `0.05`; a 5 by itself would be 500 %. */
function asPart(spot: Spot): number | undefined {
  const [, percent] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(typeof spot.value === 'string' ? spot.value : '') ?? []
  const part = percent === undefined ? asNumber(0, words)(spot) : Number(percent) / 100
  if (part === undefined) return undefined
  return orRefuse(spot, part <= 1 ? part : undefined, `is not ${words}`)
}
const words = 'a part from 0 to 1, such as 0.05 or 5%'
