import { checkJsonPath } from './json-path.ts'
import { compileSchema } from './json-schema.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Expectation, Tolerance, ValueTest } from './smoke-case.ts'
import { readTolerance, toleranceKeys } from './smoke-tolerance.ts'
import {
  asAnyNumber,
  asJson,
  asList,
  asListOf,
  asMapping,
  asText,
  asTextOf,
  asWhole,
  orRefuse,
  readMember,
  refuseSpot,
  refuseUnknown,
  type MappingSpot,
  type Spot,
} from './written-spot.ts'

const mostRows = 1_000_000_000

export const asContentType = asTextOf(/^[\w.+-]+\/[\w.+*-]+(\s*;[\x20-\x7e]*)?$/, 'a content type such as text/csv')

/** `expected`: null where any answer will do. */
export function parseExpected(spot: Spot, tolerance: Tolerance): readonly Expectation[] {
  const value = asJson(spot)
  return value === undefined || value === null ? [] : [{ kind: 'equals', value, tolerance }]
}

type Parse = (spot: Spot, tolerance: Tolerance) => Parsed | Promise<Parsed>
type Parsed = readonly Expectation[] | undefined

/** What each key of `expect` asks for. */
const parsers: Readonly<Record<string, Parse>> = {
  status: (spot) => each(asWhole(100, 599)(spot), (status) => ({ kind: 'status', status })),
  'content-type': (spot) => each(asContentType(spot), (contentType) => ({ kind: 'content-type', contentType })),
  equals: (spot, tolerance) => each(asJson(spot), (value) => ({ kind: 'equals', value, tolerance })),
  contains: (spot) => asOneOrMore(spot)?.map((text) => ({ kind: 'contains', text })),
  matches: (spot) => each(asPattern(spot), (pattern) => ({ kind: 'matches', pattern })),
  schema: async (spot) => each(await asSchema(spot), (schema) => ({ kind: 'schema', schema })),
  values: (spot, tolerance) => parseEach(spot, async (one) => parseValue(one, tolerance)),
  cells: (spot, tolerance) => parseEach(spot, (one) => parseCell(one, tolerance)),
  rows: (spot) => each(asWhole(0, mostRows)(spot), (count) => ({ kind: 'rows', count })),
  columns: (spot) => each(asListOf(spot, asText), (names) => ({ kind: 'columns', names })),
  'no-empty-cells': (spot) => each(asTrue(spot), () => ({ kind: 'no-empty-cells' })),
  variant: (spot) => each(asText(spot), (name) => ({ kind: 'variant', name })),
}

export async function parseExpect(whole: Spot, tolerance: Tolerance): Promise<readonly Expectation[]> {
  const spot = asMapping(whole)
  if (!spot) return []
  refuseUnknown(spot, Object.keys(parsers))
  const expectations: Expectation[] = []
  for (const [key, parse] of Object.entries(parsers)) {
    const parsed = await readMember<Promise<Parsed>>(spot, key, async (member) => parse(member, tolerance))
    expectations.push(...(parsed ?? []))
  }
  return expectations
}

function each<T>(value: T | undefined, expectation: (value: T) => Expectation): Parsed {
  return value === undefined ? undefined : [expectation(value)]
}

async function parseEach(
  spot: Spot,
  parse: (element: MappingSpot) => Expectation | undefined | Promise<Expectation | undefined>,
): Promise<Parsed> {
  const parsed: Expectation[] = []
  for (const element of asList(spot) ?? []) {
    const mapping = asMapping(element)
    const expectation = mapping && (await parse(mapping))
    if (expectation) parsed.push(expectation)
  }
  return parsed
}

const testKeys = ['equals', 'between', 'one-of', ...toleranceKeys]

async function parseValue(spot: MappingSpot, usual: Tolerance): Promise<Expectation | undefined> {
  refuseUnknown(spot, ['path', ...testKeys])
  const path = readMember(spot, 'path', asText)
  const test = parseTest(spot, usual)
  if (path === undefined) refuseMissing(spot, 'path')
  else await refuseBadJsonPath({ ...spot, at: [...spot.at, 'path'] }, path)
  return path === undefined || test === undefined ? undefined : { kind: 'value', path, test }
}

export async function refuseBadJsonPath(spot: Spot, path: string): Promise<void> {
  try {
    await checkJsonPath(path)
  } catch (error) {
    refuseSpot(spot, `is no JMESPath: ${messageOf(error)}`)
  }
}

function parseCell(spot: MappingSpot, usual: Tolerance): Expectation | undefined {
  refuseUnknown(spot, ['row', 'column', ...testKeys])
  const row = readMember(spot, 'row', asWhole(1, mostRows))
  const column = readMember<string | number>(spot, 'column', (one) =>
    typeof one.value === 'string' ? asText(one) : asWhole(1, mostRows)(one),
  )
  const test = parseTest(spot, usual)
  if (column === undefined) refuseMissing(spot, 'column')
  return column === undefined || test === undefined ? undefined : { kind: 'cell', row, column, test }
}

/** Whether what is there is right has been told. */
function refuseMissing(spot: MappingSpot, key: string): void {
  if (readMember(spot, key, () => true) === undefined) refuseSpot(spot, `has no '${key}'`)
}

function parseTest(spot: MappingSpot, usual: Tolerance): ValueTest | undefined {
  const tolerance = readTolerance(spot) ?? usual
  const tests = ['equals', 'between', 'one-of'].filter((key) => readMember(spot, key, () => true))
  if (tests.length !== 1) refuseSpot(spot, "needs one of 'equals', 'between' and 'one-of'")
  const value = readMember(spot, 'equals', asJson)
  if (value !== undefined) return { kind: 'equals', value, tolerance }
  return (
    readMember(spot, 'between', asRange) ??
    readMember(spot, 'one-of', (one) => {
      const values = asListOf(one, asJson)
      return values && { kind: 'one-of', values }
    })
  )
}

function asRange(spot: Spot): ValueTest | undefined {
  const [least, most, ...others] = asListOf(spot, asAnyNumber) ?? [0]
  const isRange = least !== undefined && most !== undefined && least <= most && others.length === 0
  const range = isRange ? ({ kind: 'between', least, most } as const) : undefined
  return orRefuse(spot, range, 'is not two numbers, the least and the most, such as [0, 1]')
}

function asOneOrMore(spot: Spot): readonly string[] | undefined {
  return typeof spot.value === 'string' ? [spot.value] : asListOf(spot, asText)
}

function asTrue(spot: Spot): true | undefined {
  return orRefuse(spot, spot.value === true ? true : undefined, 'is not true; leave it out where cells may be empty')
}

function asPattern(spot: Spot): string | undefined {
  const pattern = asTextOf(/^[^]{1,1000}$/, 'a text of at most 1000 characters')(spot)
  try {
    new RegExp(pattern ?? '', 'u')
    return pattern
  } catch (error) {
    return orRefuse<string>(spot, undefined, `is no regular expression of JavaScript: ${messageOf(error)}`)
  }
}

async function asSchema(spot: Spot): Promise<JsonObject | undefined> {
  const schema: Json | undefined = asJson(spot)
  if (!isJsonObject(schema)) return orRefuse<JsonObject>(spot, undefined, 'is not a mapping')
  try {
    await compileSchema(schema)
    return schema
  } catch (error) {
    return orRefuse<JsonObject>(spot, undefined, `is no JSON Schema: ${messageOf(error)}`)
  }
}

const messageOf = (error: unknown) => String(error).replace(/^(\w*Error: )+/, '')
