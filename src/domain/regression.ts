import type { Regression, Scored } from './quality.ts'
import type { Label } from './smoke-case.ts'
import { numberOf } from './smoke-number.ts'

/** Undefined where no prediction is a finite number. */
export function scoreNumbers(scored: readonly Scored[]): Regression | undefined {
  const pairs = scored.flatMap(({ predicted, truth }) => {
    const [is, should] = [finiteOf(predicted), finiteOf(truth)]
    return is === undefined || should === undefined ? [] : [{ truth: should, error: is - should }]
  })
  const samples = pairs.length
  if (samples === 0) return undefined
  const missing = scored.length - samples
  const mse = mean(pairs.map(({ error }) => error ** 2))
  const truths = pairs.map(({ truth }) => truth)
  return {
    kind: 'regression',
    samples,
    ...(missing > 0 && { missing }),
    mse,
    rmse: Math.sqrt(mse),
    mae: mean(pairs.map(({ error }) => Math.abs(error))),
    // Rounding would make a variance of values that are all the same.
    r2: truths.every((each) => each === truths[0]) ? undefined : 1 - mse / varianceOf(truths),
  }
}

export const finiteOf = (label: Label) => (typeof label === 'boolean' ? undefined : numberOf(label))

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

function varianceOf(values: readonly number[]): number {
  const middle = mean(values)
  return mean(values.map((each) => (each - middle) ** 2))
}
