import { isJsonLinesType, isJsonType } from './content-type.ts'
import { isJsonList, isJsonObject, type Json } from './json.ts'
import { parseAnswer, read, readJson, readText, unreadable, type Reading } from './smoke-body.ts'
import type { Answer } from './smoke-invocation.ts'
import type { Shown } from './smoke-shown.ts'

/** Rows of an answer: records of CSV, lines of JSON Lines, elements of a list in JSON. */
export interface Table {
  /** Of the columns, where they have any. */
  readonly names: readonly string[]
  readonly rows: readonly (readonly Json[])[]
}

/** `named`: the first row of CSV holds names. */
export async function readTable(answer: Answer, named: boolean, shown: Shown): Promise<Reading<Table>> {
  const text = readText(answer)
  if (text.kind === 'unreadable') return text
  const withoutEnd = text.value.replace(/[\r\n]+$/, '')
  if (withoutEnd.trim() === '') return read({ names: [], rows: [] })
  if (isJsonLinesType(answer.contentType)) return readLines(withoutEnd)
  if (!isJsonType(answer.contentType)) return readCsv(withoutEnd, named)
  const whole = readJson(answer, shown)
  return whole.kind === 'read' ? read(tableOf(listIn(whole.value))) : readLines(withoutEnd)
}

async function readCsv(text: string, named: boolean): Promise<Reading<Table>> {
  const { parse } = await import('csv-parse/sync')
  try {
    const records: string[][] = parse(text, { relax_column_count: true })
    const names = named ? records.slice(0, 1).flat() : []
    return read({ names: names.map((name) => name.trim()), rows: named ? records.slice(1) : records })
  } catch (error) {
    // The parser's own words quote the answer.
    return unreadable(`no CSV: the quotes of line ${(error as { lines: number }).lines} are wrong`)
  }
}

function readLines(text: string): Reading<Table> {
  const values: Json[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const value = line.trim() === '' ? null : parseAnswer(line)
    if (value === undefined) return unreadable(`no JSON Lines: line ${index + 1} is no JSON`)
    values.push(value)
  }
  return read(tableOf(values))
}

function tableOf(values: readonly Json[]): Table {
  const [first] = values
  const names = isJsonObject(first) ? Object.keys(first) : []
  return { names, rows: values.map((value) => cellsOf(value, names)) }
}

function cellsOf(value: Json, names: readonly string[]): readonly Json[] {
  if (isJsonList(value)) return value
  if (!isJsonObject(value)) return [value]
  const members = new Map(Object.entries(value))
  return names.map((name) => members.get(name) ?? null)
}

/** The list of `[…]`, or of `{"predictions": […]}`; anything else is one row. */
function listIn(value: Json): readonly Json[] {
  if (isJsonList(value)) return value
  const [inner, ...others] = isJsonObject(value) ? Object.values(value) : []
  return isJsonList(inner) && others.length === 0 ? inner : [value]
}

/** `row 2, column 1`, of the first cell that is empty or missing; undefined where every cell holds something. */
export function findEmptyCell({ names, rows }: Table): string | undefined {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), Math.max(1, names.length))
  for (const [row, cells] of rows.entries()) {
    for (let column = 0; column < width; column++) {
      if (isEmpty(cells[column])) return `row ${row + 1}, column ${column + 1}`
    }
  }
  return undefined
}

function isEmpty(cell: Json | undefined): boolean {
  if (typeof cell === 'string') return cell.trim() === ''
  return cell === undefined || cell === null || (typeof cell === 'object' && Object.keys(cell).length === 0)
}
