import { expect, test } from '@jest/globals'
import { nextLookMs, type Expectation } from '../../src/domain/execution-pace.ts'
import type { Execution, ExecutionStep } from '../../src/domain/execution.ts'

const minute = 60_000
const step = (name: string, fromMs: number | undefined, toMs?: number, given: Partial<ExecutionStep> = {}) => ({
  id: name,
  name,
  item: undefined,
  type: undefined,
  status: toMs === undefined ? ('Executing' as const) : ('Succeeded' as const),
  attempts: 1,
  startedAt: fromMs === undefined ? undefined : new Date(fromMs),
  endedAt: toMs === undefined ? undefined : new Date(toMs),
  cached: false,
  failureReason: undefined,
  condition: undefined,
  modelPackageArn: undefined,
  jobArn: undefined,
  ...given,
})

function pause(atMinutes: number, steps: readonly ExecutionStep[], expected?: Expectation) {
  const execution: Execution = {
    arn: 'arn:x',
    status: 'Executing',
    failureReason: undefined,
    startedAt: undefined,
    endedAt: undefined,
    steps,
    output: undefined,
  }
  return nextLookMs({ execution, expected, nowMs: atMinutes * minute, sinceMs: 0 }) / 1_000
}

const expected: Expectation = new Map([
  ['Prepare', 5 * minute],
  ['Train', 50 * minute],
  ['Register', 2_000],
])
const prepared = step('Prepare', 0, 5 * minute)

test.each([
  ['at the beginning it looks soon', 0, [], expected, 2],
  ['and less often as time passes', 0.5, [step('Prepare', 0)], expected, 15],
  ['while much is still to begin it looks once a minute', 20, [prepared], expected, 52],
  ['and so long before the end that was seen the last time', 20, [prepared, step('Train', 5 * minute)], expected, 52],
  ['nearer to it, it waits for the time around it', 44.5, [prepared, step('Train', 5 * minute)], expected, 30],
  ['around it, every ten seconds', 46, [prepared, step('Train', 5 * minute)], expected, 10],
  ['also where it takes longer', 64, [prepared, step('Train', 5 * minute)], expected, 10],
  ['long after it, with less and less haste', 69, [prepared, step('Train', 5 * minute)], expected, 52],
  ['what is short and still to begin does not matter', 56, [prepared, step('Train', 0, 55 * minute)], expected, 10],
  [
    'a step that failed ends the execution soon',
    20,
    [step('Prepare', 0, minute, { status: 'Failed' }), step('Train', 0)],
    expected,
    10,
  ],
  ['a step whose length nobody knows is still to begin', 20, [prepared], new Map([['Train', undefined]]), 52],
  ['where nothing is known, a step that is young', 20, [step('Train', 19 * minute)], undefined, 10],
  ['where nothing is known, a step that is old', 20, [step('Train', 10 * minute)], undefined, 30],
  ['a step that has not said when it began', 20, [step('Train', undefined)], undefined, 10],
  ['nothing runs any more', 20, [prepared], new Map([['Prepare', minute]]), 10],
] as const)('%s', (_, atMinutes, steps, expectation, seconds) => {
  expect(pause(atMinutes, steps, expectation)).toBeCloseTo(seconds, 3)
})
