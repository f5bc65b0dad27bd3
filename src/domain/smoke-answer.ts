import { mediaTypeOf } from './content-type.ts'
import { findMiss } from './json-difference.ts'
import { findByJsonPath } from './json-path.ts'
import { findBreach } from './json-schema.ts'
import { renderSteps } from './json-steps.ts'
import type { Json } from './json.ts'
import { describeError, describeGot, readJson, readText, readValue, type Reading } from './smoke-body.ts'
import type { Expectation, SmokeCase, Tolerance, ValueTest } from './smoke-case.ts'
import { describeExpectation, describeExpectations } from './smoke-expectation-words.ts'
import { isSuccess, type Answer } from './smoke-invocation.ts'
import { exactly, numberOf } from './smoke-number.ts'
import { count, describeJson, shorten, type Shown } from './smoke-shown.ts'
import { findEmptyCell, readTable, type Table } from './smoke-table.ts'
import { withinTime } from './time-limit.ts'

export { describeError, describeGot } from './smoke-body.ts'
export { describeExpectations, wordsOf } from './smoke-expectation-words.ts'
export { predictionOf } from './smoke-prediction.ts'
export { shorten, showLabel, type Shown } from './smoke-shown.ts'

/** One thing that was expected, and what came. Both may be shown, and both are outside text. */
export interface Check {
  readonly expected: string
  readonly got: string
  readonly met: boolean
}

type Judged = Omit<Check, 'expected'>

/** Whether an answer is what its case expects; never throws, whatever the model said. */
export async function judgeAnswer(
  each: Pick<SmokeCase, 'expectations'>,
  answer: Answer,
  shown: Shown,
): Promise<readonly Check[]> {
  const { expectations } = each
  const success = isSuccess(answer)
  if (!success && !expectations.some(({ kind }) => kind === 'status')) {
    return [{ expected: describeExpectations(each), got: describeError(answer), met: false }]
  }
  if (expectations.length === 0) return [{ expected: 'any answer', got: describeGot(answer, shown), met: true }]
  const scene = { answer, shown: { ...shown, bodies: shown.bodies || !success }, named: hasNames(expectations) }
  const checks: Check[] = []
  for (const expectation of expectations) {
    checks.push({ expected: describeExpectation(expectation), ...(await judge(expectation, scene)) })
  }
  return checks
}

interface Scene {
  readonly answer: Answer
  readonly shown: Shown
  /** The first row of a CSV answer holds names. */
  readonly named: boolean
}

/** Whoever calls a column by its name says that the first row of CSV holds names. */
export const hasNames = (expectations: readonly Expectation[]) =>
  expectations.some((each) => each.kind === 'columns' || (each.kind === 'cell' && typeof each.column === 'string'))

async function judge(expected: Expectation, scene: Scene): Promise<Judged> {
  const { answer, shown } = scene
  switch (expected.kind) {
    case 'status': {
      const got = isSuccess(answer) ? `status ${answer.status}` : describeError(answer)
      return { got, met: answer.status === expected.status }
    }
    case 'content-type': {
      const type = mediaTypeOf(answer.contentType)
      return { got: shorten(type) || 'no content type', met: type === mediaTypeOf(expected.contentType) }
    }
    case 'equals':
      return judgeWhole(expected.value, expected.tolerance, scene)
    case 'contains':
      return judgeText(scene, (text) => text.includes(expected.text))
    case 'matches':
      return judgePattern(expected.pattern, scene)
    case 'schema':
      return judgeRead(readJson(answer, shown), async (value) => {
        const breach = await findBreach(value, expected.schema)
        return { got: breach ? `one that breaks it: ${breach}` : describeGot(answer, shown), met: breach === undefined }
      })
    case 'value':
      return judgeRead(readJson(answer, shown), async (value) => {
        const found = await findByJsonPath(value, expected.path)
        if (found === undefined) return { got: 'an answer that the path cannot be applied to', met: false }
        return judgeValue(found, expected.test, shown)
      })
    case 'cell':
      return judgeTable(scene, (table) => judgeCell(table, expected, shown))
    case 'rows':
      return judgeTable(scene, ({ rows }) => ({ got: count(rows.length, 'row'), met: rows.length === expected.count }))
    case 'columns':
      return judgeTable(scene, ({ names }) => {
        const missing = expected.names.filter((name) => !names.includes(name))
        return {
          got: missing.length === 0 ? 'all of them' : `none called ${missing.join(', ')}`,
          met: missing.length === 0,
        }
      })
    case 'no-empty-cells':
      return judgeTable(scene, judgeCells)
    case 'variant':
      return {
        got: answer.variant === undefined ? 'no variant' : `variant ${shorten(answer.variant)}`,
        met: answer.variant === expected.name,
      }
  }
}

async function judgeRead<T>(reading: Reading<T>, judgeIt: (value: T) => Judged | Promise<Judged>): Promise<Judged> {
  return reading.kind === 'read' ? judgeIt(reading.value) : { got: reading.got, met: false }
}

const judgeTable = async ({ answer, named, shown }: Scene, judgeIt: (table: Table) => Judged) =>
  judgeRead(await readTable(answer, named, shown), judgeIt)

function judgeText({ answer, shown }: Scene, isMet: (text: string) => boolean): Promise<Judged> {
  return judgeRead(readText(answer), (text) => ({ got: describeGot(answer, shown), met: isMet(text) }))
}

/** Numbers and texts are what the answer as a whole is; lists, objects and the rest are JSON. */
async function judgeWhole(expected: Json, tolerance: Tolerance, scene: Scene): Promise<Judged> {
  const { answer, shown } = scene
  const isText = typeof expected === 'string' && numberOf(expected) === undefined
  // `NaN` is no JSON, and may be expected all the same.
  const raw = isText ? readText(answer) : undefined
  if (raw?.kind === 'read' && raw.value.trim() === expected) return { got: describeGot(answer, shown), met: true }
  const scalar = isText || numberOf(expected) !== undefined
  return judgeRead(scalar ? readValue(answer, shown) : readJson(answer, shown), (value) => {
    const miss = findMiss(value, expected, tolerance)
    if (miss === undefined || miss.at.length === 0) return { got: describeGot(answer, shown), met: miss === undefined }
    return { got: `${describeJson(miss.got, shown)} at ${shorten(renderSteps(miss.at))}`, met: false }
  })
}

/** What is longer is not searched; V8 needs a fraction of a second for it. */
const longestSearched = 1_000_000

function judgePattern(pattern: string, { answer, shown }: Scene): Promise<Judged> {
  return judgeRead(readText(answer), (text) => {
    if (text.length > longestSearched) {
      return { got: `${count(text.length, 'character')}, where at most ${longestSearched} are searched`, met: false }
    }
    const found = withinTime(() => new RegExp(pattern, 'u').test(text))
    if (found === undefined) return { got: 'an answer that the pattern takes too long to search', met: false }
    return { got: describeGot(answer, shown), met: found.value }
  })
}

function judgeValue(got: Json | undefined, test: ValueTest, shown: Shown): Judged {
  const described = typeof got === 'string' && numberOf(got) !== undefined ? got : describeJson(got, shown)
  switch (test.kind) {
    case 'equals': {
      const miss = findMiss(got, test.value, test.tolerance)
      if (miss === undefined || miss.at.length === 0) return { got: described, met: miss === undefined }
      return { got: `${describeJson(miss.got, shown)} at ${shorten(renderSteps(miss.at))}`, met: false }
    }
    case 'between': {
      const number = numberOf(got)
      return { got: described, met: number !== undefined && number >= test.least && number <= test.most }
    }
    case 'one-of':
      return { got: described, met: test.values.some((value) => findMiss(got, value, exactly) === undefined) }
  }
}

type CellExpectation = Extract<Expectation, { kind: 'cell' }>

function judgeCell(table: Table, expected: CellExpectation, shown: Shown): Judged {
  const { rows } = table
  if (expected.row !== undefined) return judgeCellOf(table, { ...expected, row: expected.row }, shown)
  for (const index of rows.keys()) {
    const judged = judgeCellOf(table, { ...expected, row: index + 1 }, shown)
    if (!judged.met) return { got: `row ${index + 1}: ${judged.got}`, met: false }
  }
  return { got: rows.length === 0 ? 'no row at all' : count(rows.length, 'row'), met: rows.length > 0 }
}

function judgeCellOf(
  { names, rows }: Table,
  { row, column, test }: CellExpectation & { readonly row: number },
  shown: Shown,
): Judged {
  const cells = rows[row - 1]
  if (cells === undefined) return { got: count(rows.length, 'row'), met: false }
  const index = typeof column === 'number' ? column - 1 : names.indexOf(column)
  const cell = cells[index]
  if (cell === undefined) return { got: `no such column among ${cells.length}`, met: false }
  return judgeValue(typeof cell === 'string' ? cell.trim() : cell, test, shown)
}

function judgeCells(table: Table): Judged {
  const empty = table.rows.length === 0 ? 'no row at all' : findEmptyCell(table)
  return { got: empty ?? count(table.rows.length, 'row'), met: empty === undefined }
}
