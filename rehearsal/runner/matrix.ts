import { isMapping, listOf, mappingOf, textOf, type Mapping, type Value } from './value.ts'

/** The combinations of `strategy.matrix`, already filled, with include and exclude applied as GitHub does. */
export function expandMatrix(matrix: Value | undefined): Mapping[] {
  const { include, exclude, ...axes } = mappingOf(matrix)
  const excluded = listOf(exclude).map(mappingOf)
  const combinations = Object.entries(axes)
    .reduce<Mapping[]>(
      (rows, [axis, values]) => rows.flatMap((row) => listOf(values).map((value) => ({ ...row, [axis]: value }))),
      [{}],
    )
    .filter((row) => Object.keys(row).length > 0 && !excluded.some((pattern) => contains(row, pattern)))
  const rows = combinations.map((row) => ({ ...row }))
  const added: Mapping[] = []
  for (const addition of listOf(include).map(mappingOf)) {
    const ofAxes = Object.fromEntries(Object.entries(addition).filter(([key]) => key in axes))
    const extended = rows.filter((_, index) => contains(combinations[index] ?? {}, ofAxes))
    for (const row of extended) Object.assign(row, addition)
    if (extended.length === 0) added.push(addition)
  }
  return [...rows, ...added]
}

/** What GitHub adds to the name of a matrix job. */
export const matrixSuffix = (row: Mapping): string =>
  ` (${Object.values(row)
    .map((value) => (isMapping(value) ? JSON.stringify(value) : textOf(value)))
    .join(', ')})`

const contains = (row: Mapping, pattern: Mapping): boolean =>
  Object.entries(pattern).every(([key, value]) => JSON.stringify(row[key]) === JSON.stringify(value))
