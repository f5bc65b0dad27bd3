import { parse } from 'csv-parse/sync'
import { InputError } from '../kit/errors.ts'
import { closestName } from './closest-name.ts'
import { readEach, type WrittenSample, type WrittenSamples } from './smoke-case-document.ts'
import { numberOf } from './smoke-number.ts'
import { inputKeys } from './smoke-request-parse.ts'
import { sampleKeys } from './smoke-sample.ts'
import { readJson, type Source, type Written } from './written.ts'

interface Record {
  readonly record: readonly string[]
  /** Of the last line of the record. */
  readonly info: { readonly lines: number }
}

/**
 * The first row names the columns. Those called as a key of a sample mean what it means; where none of them is an input, all others are
 * what is sent, as one line of CSV.
 */
export function readCaseCsv(source: Source): WrittenSamples {
  const { path } = source
  const [header, ...others] = readRecords(source)
  if (header === undefined) return { head: undefined, samples: [] }
  const names = header.cells.map((name) => name.trim())
  const hasInput = names.some((name) => inputKeys.includes(name))
  const problems = findHeaderProblems(names, hasInput).map((problem) => `${path}:${header.line}: ${problem}`)
  const width = names.length
  for (const { cells, line } of others) {
    if (cells.length !== width)
      problems.push(`${path}:${line}: expected ${width} columns as in the first row, got ${cells.length}`)
  }
  if (problems.length > 0) throw new InputError(problems)
  return {
    head: undefined,
    samples: readEach(others, ({ cells, line }) => toSample(names, cells, { path, line, hasInput })),
  }
}

interface Row {
  readonly cells: readonly string[]
  /** Where it begins. */
  readonly line: number
}

function readRecords({ text, path }: Source): readonly Row[] {
  try {
    const records = parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as readonly Record[]
    const rows = records.map(({ record }, index) => ({
      cells: record,
      line: (records[index - 1]?.info.lines ?? 0) + 1,
    }))
    return rows.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '')
  } catch (error) {
    const { lines, message } = error as Error & { lines: number }
    throw new InputError([`${path}:${lines}: it cannot be read as CSV: ${message}`], { cause: error })
  }
}

function findHeaderProblems(names: readonly string[], hasInput: boolean): readonly string[] {
  return names.flatMap((name, index) => {
    // Pandas writes its index so, which would be sent as a feature.
    if (name === '') return [`column ${index + 1} has no name`]
    if (names.indexOf(name) < index) return [`the column '${name}' is given twice`]
    if (!hasInput || sampleKeys.includes(name)) return []
    const near = closestName(name, sampleKeys)
    return [
      `the column '${name}' is not known here; ${near ? `did you mean '${near}'?` : `known are ${sampleKeys.join(', ')}`}`,
    ]
  })
}

interface SampleOrder {
  readonly path: string
  readonly line: number
  readonly hasInput: boolean
}

function toSample(
  names: readonly string[],
  cells: readonly string[],
  { path, line, hasInput }: SampleOrder,
): WrittenSample {
  const members = cells.map((cell, index) => [String(names[index]), cell] as const)
  const known = members.filter(([name, cell]) => sampleKeys.includes(name) && cell.trim() !== '')
  const features = members.filter(([name]) => !sampleKeys.includes(name)).map(([, cell]) => quote(cell))
  const input = hasInput || features.length === 0 ? [] : [['input', features.join(',')] as const]
  const value = new Map<string, Written>([
    ...input,
    ...known.map(([name, cell]) => [name, valueOf(name, cell, `${path}:${line}`)] as const),
  ])
  return { value, lineOf: () => line }
}

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const numeric: ReadonlySet<string> = new Set(['prediction', 'relative-tolerance', 'tolerance', 'truth'])
const structured: ReadonlySet<string> = new Set(['expect', 'expected', 'headers', 'input'])

/** CSV holds texts only, so that what a cell stands for goes by its column. */
function valueOf(name: string, cell: string, path: string): Written {
  if (numeric.has(name) && numberOf(cell) !== undefined) return { written: cell.trim() }
  if (name === 'expected' && cell.trim() === 'null') return null
  return structured.has(name) && /^\s*[{[]/.test(cell) ? readJson({ text: cell, path }) : cell
}
