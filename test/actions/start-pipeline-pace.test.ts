import { expect, test } from '@jest/globals'
import { followTwice, type Shape } from '../../bench/long-executions.ts'

// The pace of looking at an execution, in the local AWS's clock; `npm run bench` tells more of it.

const twoHours = { steps: 40, totalMs: 2 * 3_600_000 }
const shapes: readonly Shape[] = [
  { engine: 'pipeline', lanes: 1, ...twoHours },
  { engine: 'pipeline', lanes: 4, ...twoHours },
  { engine: 'state machine', lanes: 1, ...twoHours },
  { engine: 'state machine', lanes: 4, ...twoHours },
]

test.each(shapes.flatMap((shape) => [1, 2].map((seed) => ({ ...shape, seed }))))(
  'a $engine of two hours and $steps steps in $lanes lanes costs at most 200 requests, and nothing is told late (seed $seed)',
  async ({ seed, ...shape }) => {
    const [first, again] = await followTwice(shape, seed)
    for (const { calls, stepDelaysMs } of [first, again]) {
      expect(calls).toBeLessThanOrEqual(200)
      expect(stepDelaysMs).toHaveLength(40)
      expect(Math.max(...stepDelaysMs)).toBeLessThanOrEqual(60_000)
    }
    // The first time nobody knows when to expect the end.
    expect(first.endDelayMs).toBeLessThanOrEqual(60_000)
    expect(again.endDelayMs).toBeLessThanOrEqual(15_000)
    expect(again.endDelayMs).toBeGreaterThanOrEqual(0)
  },
)
