import { findDifference } from './json-difference.ts'
import { isJsonList, isJsonObject, type Json } from './json.ts'
import { looksLikeJson, readJson, readText } from './smoke-body.ts'
import type { Tolerance } from './smoke-case.ts'
import type { Answer } from './smoke-invocation.ts'
import { exactly, numberOf } from './smoke-number.ts'

/** How far two models agree on the same requests. */
export interface Parity {
  readonly compared: number
  /** Answers that are equal, JSON by value. */
  readonly equal: number
  /** Between two numbers at the same place; undefined where no answers held comparable numbers. */
  readonly largestDifference: number | undefined
}

/** Two answers to the same request. */
export interface AnswerPair {
  readonly ours: Answer
  readonly theirs: Answer
}

/** JSON counts by value whatever the order of its keys, numbers within the tolerance, everything else exactly. */
export function judgeParity(pairs: readonly AnswerPair[], tolerance: Tolerance = exactly): Parity {
  const values = pairs.map(({ ours, theirs }) => ({ ours: valueOf(ours), theirs: valueOf(theirs) }))
  const differences = values.flatMap(({ ours, theirs }) => [...differencesOf(ours, theirs)]).filter(Number.isFinite)
  return {
    compared: pairs.length,
    equal: values.filter(({ ours, theirs }) => findDifference(ours, theirs, tolerance) === undefined).length,
    largestDifference: differences.reduce<number | undefined>((most, each) => Math.max(most ?? 0, each), undefined),
  }
}

const unseen = { bodies: false, words: new Set<string>() }

/** What is not JSON counts cell by cell, as CSV; what is no text, by its bytes. */
function valueOf(answer: Answer): Json {
  const json = looksLikeJson(answer) ? readJson(answer, unseen) : undefined
  if (json?.kind === 'read') return json.value
  const text = readText(answer)
  return text.kind === 'read' ? cellsOf(text.value) : Buffer.from(answer.body).toString('base64')
}

const cellsOf = (text: string): Json =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map(cellOf))
const cellOf = (cell: string) => numberOf(cell.replace(/^\s*"(.*)"\s*$/, '$1')) ?? cell

/** Between any two numbers that stand at the same place. */
function* differencesOf(ours: Json | undefined, theirs: Json | undefined): Generator<number> {
  if (typeof ours === 'number' && typeof theirs === 'number') yield Math.abs(ours - theirs)
  else if (isJsonList(ours) && isJsonList(theirs)) {
    for (const [index, each] of ours.entries()) yield* differencesOf(each, theirs[index])
  } else if (isJsonObject(ours) && isJsonObject(theirs)) {
    for (const [key, each] of Object.entries(ours)) {
      if (Object.hasOwn(theirs, key)) yield* differencesOf(each, theirs[key])
    }
  }
}
