import { asContentType, parseExpect, parseExpected, refuseBadJsonPath } from './smoke-expectation-parse.ts'
import type { Expectation, Label, Place, Tolerance, WrittenCase } from './smoke-case.ts'
import { isColumn } from './smoke-prediction.ts'
import { exactly } from './smoke-number.ts'
import { asHeaders, asMethod, asPath, inputKeys, parseBody, requestKeys, type Headers } from './smoke-request-parse.ts'
import { readTolerance, toleranceKeys } from './smoke-tolerance.ts'
import {
  asMapping,
  asTextOf,
  asJson,
  digitsOf,
  orRefuse,
  readMember,
  refuseUnknown,
  type MappingSpot,
  type Spot,
} from './written-spot.ts'

/** What a file says for all its samples. */
export interface Defaults {
  readonly tolerance: Tolerance | undefined
  readonly prediction: string | undefined
  readonly contentType: string | undefined
  readonly accept: string | undefined
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: Headers | undefined
}

export const noDefaults: Defaults = {
  tolerance: undefined,
  prediction: undefined,
  contentType: undefined,
  accept: undefined,
  method: undefined,
  path: undefined,
  headers: undefined,
}

export const defaultKeys = [...toleranceKeys, 'prediction', ...requestKeys]
export const sampleKeys = [
  'description',
  ...inputKeys,
  ...requestKeys,
  'expected',
  ...toleranceKeys,
  'truth',
  'prediction',
  'expect',
]

/** What may be said for all samples and for one. */
export async function readDefaults(spot: MappingSpot): Promise<Defaults> {
  return {
    tolerance: readTolerance(spot),
    prediction: await readMember(spot, 'prediction', asPrediction),
    contentType: readMember(spot, 'content-type', asContentType),
    accept: readMember(spot, 'accept', asAccept),
    method: readMember(spot, 'method', asMethod),
    path: readMember(spot, 'path', asPath),
    headers: readMember(spot, 'headers', asHeaders),
  }
}

const asAccept = asTextOf(/^[\w.+*-]+\/[\x20-\x7e]+$/, 'a content type such as text/csv')

async function asPrediction(spot: Spot): Promise<string | undefined> {
  const written = digitsOf(spot.value) ?? spot.value
  const prediction = typeof written === 'string' && written !== '' ? written : undefined
  if (prediction !== undefined && !isColumn(prediction)) await refuseBadJsonPath(spot, prediction)
  return orRefuse(spot, prediction, 'is neither a JMESPath nor a column, counted from 1')
}

export interface SampleOrder {
  /** Counted from 1. */
  readonly position: number
  readonly place: Place
  readonly defaults: Defaults
  /** Of a file for what a batch job has answered, where nothing is asked. */
  readonly withoutInput: boolean
}

/** The case that a sample stands for; undefined where it is none. Complains about everything that is wrong with it. */
export async function parseSample(sample: Spot, order: SampleOrder): Promise<WrittenCase | undefined> {
  const spot = asMapping(sample)
  if (!spot) return undefined
  const { defaults, place, position, withoutInput } = order
  refuseUnknown(spot, sampleKeys)
  const own = await readDefaults(spot)
  const method = own.method ?? defaults.method ?? 'POST'
  const body = parseBody(spot, !withoutInput && method !== 'GET' && method !== 'HEAD')
  const description = readMember(spot, 'description', asTextOf(/^[^]*$/, 'a text'))
  const truth = readMember(spot, 'truth', asLabel)
  const expectations = await parseExpectations(spot, own.tolerance ?? defaults.tolerance ?? exactly)
  if (body === undefined) return undefined
  return {
    name: `case ${position}${description ? ` (${description})` : ''}`,
    place,
    request: {
      contentType: own.contentType ?? defaults.contentType ?? body.usualType,
      accept: own.accept ?? defaults.accept,
      method,
      path: own.path ?? defaults.path,
      headers: { ...defaults.headers, ...own.headers },
    },
    body: body.source,
    expectations,
    truth,
    prediction: own.prediction ?? defaults.prediction,
  }
}

async function parseExpectations(spot: MappingSpot, tolerance: Tolerance): Promise<readonly Expectation[]> {
  const is = (key: string) => readMember(spot, key, () => true) === true
  if (!is('expected') && !is('expect') && !is('truth')) {
    spot.complain(spot.at, `'expected' is missing; write null where any answer will do`)
  }
  const expected = readMember(spot, 'expected', (one) => parseExpected(one, tolerance)) ?? []
  const expect = (await readMember(spot, 'expect', async (one) => parseExpect(one, tolerance))) ?? []
  return [...expected, ...expect]
}

function asLabel(spot: Spot): Label | undefined {
  const label = asJson(spot)
  if (label === undefined) return undefined
  return orRefuse(
    spot,
    typeof label === 'object' || label === '' ? undefined : label,
    'is not a text, a number, true or false',
  )
}
