import { findByJsonPath } from './json-path.ts'
import type { Json } from './json.ts'
import { looksLikeJson, readJson, singleValue } from './smoke-body.ts'
import type { Label, SmokeCase } from './smoke-case.ts'
import type { Answer } from './smoke-invocation.ts'
import { numberOf } from './smoke-number.ts'
import { readTable } from './smoke-table.ts'

const unseen = { bodies: false, words: new Set<string>() }

/**
 * What the model predicted: by the case's JMESPath or column, else the one value that the answer holds; undefined where that leads to no
 * single value.
 */
export async function predictionOf(
  { prediction }: Pick<SmokeCase, 'prediction'>,
  answer: Answer,
): Promise<Label | undefined> {
  if (prediction === undefined) return findAlone(answer)
  return isColumn(prediction) ? findInColumn(answer, Number(prediction)) : findByPath(answer, prediction)
}

/** Digits are no JMESPath. */
export const isColumn = (prediction: string) => /^[1-9]\d{0,4}$/.test(prediction)

async function findAlone(answer: Answer): Promise<Label | undefined> {
  return looksLikeJson(answer) ? findByPath(answer, '@') : findInColumn(answer, undefined)
}

/** Without a column, the only one. */
async function findInColumn(answer: Answer, column: number | undefined): Promise<Label | undefined> {
  const table = await readTable(answer, false, unseen)
  const [cells = [], ...others] = table.kind === 'read' ? table.value.rows : []
  if (others.length > 0 || (column === undefined && cells.length !== 1)) return undefined
  return labelOf(cells[(column ?? 1) - 1] ?? null)
}

async function findByPath(answer: Answer, path: string): Promise<Label | undefined> {
  const value = readJson(answer, unseen)
  return value.kind === 'read' ? singleValue((await findByJsonPath(value.value, path)) ?? null) : undefined
}

/** CSV holds texts only. */
function labelOf(cell: Json): Label | undefined {
  if (typeof cell !== 'string') return singleValue(cell)
  const text = cell.trim()
  return text === '' ? undefined : (numberOf(text) ?? text)
}
