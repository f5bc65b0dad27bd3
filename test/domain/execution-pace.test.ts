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

const running: Execution = {
  arn: 'arn:x',
  status: 'Executing',
  failureReason: undefined,
  startedAt: new Date(0),
  endedAt: undefined,
  steps: [],
  output: undefined,
}

function pause(atMinutes: number, steps: readonly ExecutionStep[], expected?: Expectation) {
  return nextLookMs({ execution: { ...running, steps }, expected, nowMs: atMinutes * minute, sinceMs: 0 }) / 1_000
}

const expected: Expectation = new Map([
  ['Prepare', 5 * minute],
  ['Train', 50 * minute],
  ['Register', 2_000],
])
const prepared = step('Prepare', 0, 5 * minute)
const training = [prepared, step('Train', 5 * minute)]
const failed = step('Prepare', 0, 18 * minute, { status: 'Failed' })

test.each([
  ['at the beginning it looks soon', 0, [], expected, 2],
  ['and less often as time passes', 0.5, [step('Prepare', 0)], expected, 15],
  ['while much is still to begin it looks once a minute', 20, [prepared], expected, 54],
  ['and so long before the end that was seen the last time', 20, training, expected, 54],
  ['nearer to it, it waits for the time around it', 44.5, training, expected, 30],
  ['around it, it looks often', 46, training, expected, 13.5],
  ['also where it takes longer', 64, training, expected, 13.5],
  ['long after it, with less and less haste', 69, training, expected, 54],
  ['what is short and still to begin does not matter', 56, training, expected, 13.5],
  ['of those that run, the last to end counts', 46, [...training, step('Prepare', 45 * minute)], expected, 54],
  [
    'a Parallel is as long as what runs in it',
    46,
    [...training, step('All', 45, undefined, { type: 'Parallel' })],
    expected,
    13.5,
  ],
  ['a step that failed ends the execution soon', 20, [failed, step('Train', 0)], expected, 13.5],
  ['or when others that run have ended', 27, [failed, step('Train', 0)], expected, 45],
  ['unless the failure was caught, and another step has begun', 20, [failed, step('Train', 19 * minute)], expected, 54],
  ['a step that is being stopped, too', 20, [step('Train', 0, undefined, { status: 'Stopping' })], expected, 13.5],
  ['a step whose length nobody knows is still to begin', 20, [prepared], new Map([['Train', undefined]]), 54],
  ['a step that never ran before is watched the less the older it is', 20, [step('New', 12 * minute)], new Map(), 40],
  [
    'where nothing is known, any step may be the last of a young execution',
    2,
    [step('Train', minute)],
    undefined,
    13.5,
  ],
  ['or one of many of an old one', 8, [step('Train', 7 * minute)], undefined, 40],
  ['a step that has not said when it began', 20, [step('New', undefined)], new Map(), 13.5],
  ['nothing runs any more', 20, [prepared], new Map([['Prepare', minute]]), 13.5],
] as const)('%s', (...[, atMinutes, steps, expectation, seconds]) => {
  expect(pause(atMinutes, steps, expectation)).toBeCloseTo(seconds, 3)
})

test('an execution that has not said when it began counts as young', () => {
  const execution: Execution = { ...running, startedAt: undefined }
  expect(nextLookMs({ execution, expected: undefined, nowMs: 60 * minute, sinceMs: 0 })).toBe(13_500)
})
