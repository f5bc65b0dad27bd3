import { isJsonList, isJsonObject, type Json } from './json.ts'
import type { Expectation, SmokeCase, Tolerance, ValueTest } from './smoke-case.ts'
import { count, shorten } from './smoke-shown.ts'

type Expecting = Pick<SmokeCase, 'expectations'>

/** `5550 ± 400`, for a cell of a table, and for "expected …, got …". */
export function describeExpectations({ expectations }: Expecting): string {
  return expectations.length === 0 ? 'any answer' : expectations.map(describeExpectation).join('; ')
}

export function describeExpectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'status':
      return `status ${expected.status}`
    case 'content-type':
      return `content type ${shorten(expected.contentType)}`
    case 'equals':
      return written(expected.value) + toleranceOf(expected.tolerance)
    case 'contains':
      return `a text with ${written(expected.text)}`
    case 'matches':
      return `a text that matches ${shorten(expected.pattern)}`
    case 'schema':
      return 'an answer by its JSON Schema'
    case 'value':
      return `${shorten(expected.path)} ${describeTest(expected.test)}`
    case 'cell':
      return `${expected.row === undefined ? 'every row' : `row ${expected.row}`}, column ${shorten(String(expected.column))} ${describeTest(expected.test)}`
    case 'rows':
      return count(expected.count, 'row')
    case 'columns':
      return `the columns ${shorten(expected.names.join(', '))}`
    case 'no-empty-cells':
      return 'no empty cell'
    case 'variant':
      return `variant ${shorten(expected.name)}`
  }
}

function describeTest(test: ValueTest): string {
  switch (test.kind) {
    case 'equals':
      return `= ${written(test.value)}${toleranceOf(test.tolerance)}`
    case 'between':
      return `between ${test.least} and ${test.most}`
    case 'one-of':
      return `one of ${shorten(test.values.map((value) => JSON.stringify(value)).join(', '))}`
  }
}

const written = (value: Json) => shorten(JSON.stringify(value))

function toleranceOf({ absolute, relative }: Tolerance): string {
  const percent = `${Number((100 * relative).toPrecision(12))} %`
  const widths = [...(absolute > 0 ? [String(absolute)] : []), ...(relative > 0 ? [percent] : [])]
  return widths.length === 0 ? '' : ` ± ${widths.join(' or ')}`
}

/** Every text that the cases expect or name as truth: whoever reads the file knows it, so it may be shown in an answer as well. */
export function wordsOf(cases: readonly (Expecting & Pick<SmokeCase, 'truth'>)[]): ReadonlySet<string> {
  const values = cases.flatMap(({ expectations, truth = null }) => [truth, ...expectations.flatMap(valuesOf)])
  return new Set(values.flatMap(textsIn))
}

function valuesOf(expected: Expectation): readonly Json[] {
  switch (expected.kind) {
    case 'equals':
      return [expected.value]
    case 'contains':
      return [expected.text]
    case 'value':
    case 'cell':
      return expected.test.kind === 'between' ? [] : valuesOfTest(expected.test)
    case 'columns':
      return expected.names
    case 'variant':
      return [expected.name]
    case 'status':
    case 'content-type':
    case 'matches':
    case 'schema':
    case 'rows':
    case 'no-empty-cells':
      return []
  }
}

const valuesOfTest = (test: Exclude<ValueTest, { kind: 'between' }>) =>
  test.kind === 'equals' ? [test.value] : test.values

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value.trim()]
  return isJsonList(value) || isJsonObject(value) ? Object.values(value).flatMap((each: Json) => textsIn(each)) : []
}
