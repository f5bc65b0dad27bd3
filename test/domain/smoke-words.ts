import { expect } from '@jest/globals'
import type { Json, JsonObject } from '../../src/domain/json.ts'
import { judgeAnswer } from '../../src/domain/smoke-answer.ts'
import type { Expectation, ValueTest } from '../../src/domain/smoke-case.ts'
import type { Answer } from '../../src/domain/smoke-invocation.ts'

export const answer = (contentType: string, body: string | Uint8Array, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  contentType,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  ...more,
})
export const csv = (body: string) => answer('text/csv; charset=utf-8', body)
export const json = (body: string) => answer('application/json', body)
export const lines = (body: string) => answer('application/jsonlines', body)

export const equals = (value: Json, absolute = 0, relative = 0) =>
  ({ kind: 'equals', value, tolerance: { absolute, relative } }) as const
export const value = (path: string, test: ValueTest): Expectation => ({ kind: 'value', path, test })
export const cell = (row: number | undefined, column: number | string, test: ValueTest): Expectation => ({
  kind: 'cell',
  row,
  column,
  test,
})
export const between = (least: number, most: number): ValueTest => ({ kind: 'between', least, most })
export const oneOf = (...values: Json[]): ValueTest => ({ kind: 'one-of', values })
export const schema = (of: JsonObject): Expectation => ({ kind: 'schema', schema: of })
export const rows = (count: number): Expectation => ({ kind: 'rows', count })
export const columns = (...names: string[]): Expectation => ({ kind: 'columns', names })
export const noEmptyCells: Expectation = { kind: 'no-empty-cells' }
export const contains = (text: string): Expectation => ({ kind: 'contains', text })
export const matches = (pattern: string): Expectation => ({ kind: 'matches', pattern })

export const closed = { bodies: false, words: new Set<string>() }
export const open = { bodies: true, words: new Set<string>() }
export const judge = async (expected: Expectation, got: Answer, shown = closed) => {
  const [check, ...others] = await judgeAnswer({ expectations: [expected] }, got, shown)
  expect(others).toEqual([])
  return check
}
