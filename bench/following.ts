// npm run bench, or node bench/following.ts [--seeds 12]
// What it costs to follow an execution of two hours and 40 steps, and how soon its end and its steps are told: the action against the local
// AWS on a clock of its own, in which requests take no time; beside it `execution.wait(delay=60)` and `list_steps()` of SageMaker's Python SDK, reckoned from
// the same executions. From one execution to the next every step takes up to 20 % more or less. The goals are at most 200 requests, 15 s and 60 s.
import { parseArgs } from 'node:util'
import { followTwice, seeded, type FollowedExecution, type Shape } from './long-executions.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '12' } } })

/** Of several seeds; each column is shown as min, median and max. */
interface Figures {
  readonly calls: number
  readonly endDelayMs: number
  readonly medianStepDelayMs: number
  readonly largestStepDelayMs: number
}

const columns: readonly (readonly [string, (figures: Figures) => number])[] = [
  ['requests', ({ calls }) => calls],
  ['end told after, s', ({ endDelayMs }) => endDelayMs / 1000],
  ['a step, median, s', ({ medianStepDelayMs }) => medianStepDelayMs / 1000],
  ['a step, at the latest, s', ({ largestStepDelayMs }) => largestStepDelayMs / 1000],
]

console.log(`| 2 h, 40 steps, ${values.seeds} seeds: min, median, max | ${columns.map(([name]) => name).join(' | ')} |`)
console.log(`|---|${columns.map(() => '---:|').join('')}`)
for (const engine of ['pipeline', 'state machine'] as const) {
  for (const lanes of [1, 4, 10]) await compare({ engine, lanes, steps: 40, totalMs: 2 * 3_600_000 })
}

async function compare(shape: Shape): Promise<void> {
  const runs: { readonly first: Figures; readonly again: Figures; readonly sdk: Figures }[] = []
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const [first, again] = await followTwice(shape, seed)
    runs.push({ first: figuresOf(first), again: figuresOf(again), sdk: pythonSdk(again, seeded(seed)()) })
  }
  const subject = `${shape.engine}, ${shape.lanes} at once`
  print(
    `${subject}: the first time`,
    runs.map(({ first }) => first),
  )
  print(
    `${subject}: again`,
    runs.map(({ again }) => again),
  )
  if (shape.engine === 'pipeline')
    print(
      `${subject}: Python SDK`,
      runs.map(({ sdk }) => sdk),
    )
}

function figuresOf({ calls, endDelayMs, stepDelaysMs }: FollowedExecution): Figures {
  return {
    calls,
    endDelayMs,
    medianStepDelayMs: median(stepDelaysMs),
    largestStepDelayMs: Math.max(...stepDelaysMs),
  }
}

/**
 * One start, a look a minute, one list of steps in the end and nothing about them before. Where between two looks the end falls is left to chance.
 * https://github.com/aws/sagemaker-python-sdk, `_PipelineExecution.wait`
 */
function pythonSdk({ startedAt, endedAt, stepEnds }: FollowedExecution, phase: number): Figures {
  const delayMs = 60_000
  const endDelayMs = phase * delayMs
  const looks = 1 + Math.ceil((endedAt + endDelayMs - startedAt) / delayMs)
  const stepDelaysMs = stepEnds.map((ms) => endedAt + endDelayMs - ms)
  return figuresOf({ calls: 1 + looks + 1, startedAt, endedAt, stepEnds, endDelayMs, stepDelaysMs })
}

function print(name: string, all: readonly Figures[]): void {
  const cells = columns.map(([, of]) => {
    const sorted = all.map(of).toSorted((a, b) => a - b)
    return [sorted[0], median(sorted), sorted.at(-1)].map((value) => value?.toFixed(0)).join(' · ')
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
