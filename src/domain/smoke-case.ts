import { InputError } from '../kit/errors.ts'
import { isJsonList, isJsonObject, parseJson, type Json, type JsonObject } from './json.ts'

/** One question to the model, and what counts as the right answer. */
export interface SmokeCase {
  /** `case 3 (Gentoo male)`. */
  readonly name: string
  readonly body: string
  readonly contentType: string
  readonly expected: Expectation
}

export type Expectation =
  /** Any 2xx answer will do. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'number'; readonly value: number; readonly tolerance: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'json'; readonly value: Json; readonly tolerance: number }

const fileKeys = ['samples', 'tolerance']
const sampleKeys = ['description', 'input', 'content-type', 'expected', 'tolerance']
const mostSamples = 1_000

/** Reads `{ "tolerance": 400, "samples": [ … ] }`. Throws InputError with every problem and the place of its sample. */
export function parseSmokeCases(text: string, path: string): readonly SmokeCase[] {
  const file = parseJson(text, path)
  const samples = isJsonObject(file) ? file['samples'] : undefined
  if (!isJsonObject(file) || !isJsonList(samples)) {
    throw new InputError([`${path}: expected an object with a list 'samples'`])
  }
  const problems = [...unknownKeys(file, fileKeys), ...toleranceProblems(file)]
  if (samples.length === 0) problems.push(`'samples' is empty`)
  if (samples.length > mostSamples)
    problems.push(`'samples' has ${samples.length} entries; at most ${mostSamples} are asked`)
  const cases: SmokeCase[] = []
  for (const [index, sample] of samples.entries()) {
    const inSample = isJsonObject(sample) ? sampleProblems(sample) : ['is not an object']
    if (isJsonObject(sample) && inSample.length === 0)
      cases.push(toCase(sample, index + 1, numberOf(file['tolerance']) ?? 0))
    problems.push(...inSample.map((problem) => `sample ${index + 1}: ${problem}`))
  }
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${path}: ${problem}`))
  return cases
}

function sampleProblems(sample: JsonObject): string[] {
  const problems = [...unknownKeys(sample, sampleKeys), ...toleranceProblems(sample)]
  if (sample['input'] === undefined || sample['input'] === null) problems.push(`'input' is missing`)
  if (sample['expected'] === undefined) problems.push(`'expected' is missing; write null where any answer will do`)
  for (const key of ['description', 'content-type']) {
    if (sample[key] !== undefined && typeof sample[key] !== 'string') problems.push(`'${key}' is not a text`)
  }
  return problems
}

/** A misspelt `tolerance` would otherwise make a test stricter than its author knows. */
function unknownKeys(object: JsonObject, known: readonly string[]): string[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => `'${key}' is not known here; known are ${known.join(', ')}`)
}

function toleranceProblems({ tolerance }: JsonObject): string[] {
  const usable = tolerance === undefined || (typeof tolerance === 'number' && tolerance >= 0)
  return usable ? [] : [`'tolerance' is not a number of 0 or more`]
}

function toCase(sample: JsonObject, position: number, defaultTolerance: number): SmokeCase {
  const input = sample['input']
  const described = typeof sample['description'] === 'string' ? ` (${sample['description']})` : ''
  const [body, usualType] =
    typeof input === 'string' ? [input, 'text/csv'] : [JSON.stringify(input), 'application/json']
  return {
    name: `case ${position}${described}`,
    body,
    contentType: typeof sample['content-type'] === 'string' ? sample['content-type'] : usualType,
    expected: toExpectation(sample['expected'] ?? null, numberOf(sample['tolerance']) ?? defaultTolerance),
  }
}

function toExpectation(expected: Json, tolerance: number): Expectation {
  if (expected === null) return { kind: 'answer' }
  const value = numberOf(expected)
  if (value !== undefined) return { kind: 'number', value, tolerance }
  if (typeof expected === 'string') return { kind: 'text', value: expected }
  return { kind: 'json', value: expected, tolerance }
}

/** The number that a JSON number or a decimal text stands for; undefined for anything else, such as NaN, an empty text or 0x10. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)) return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
