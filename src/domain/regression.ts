import type { Regression, Scored } from './quality.ts'
import type { Label } from './smoke-case.ts'
import { numberOf } from './smoke-number.ts'

/** Undefined where nothing was answered. */
export function scoreNumbers(scored: readonly Scored[]): Regression | undefined {
  const samples = scored.length
  if (samples === 0) return undefined
  const pairs = scored.flatMap(({ predicted, truth }) => {
    const [is, should] = [predicted, truth].map(finiteOf)
    return is === undefined || should === undefined ? [] : [{ truth: should, error: is - should }]
  })
  const missing = samples - pairs.length
  return {
    kind: 'regression',
    samples,
    ...(missing > 0 && { missing }),
    ...(pairs.length > 0 ? scoresOf(pairs) : notDefined),
  }
}

const notDefined = { mse: undefined, rmse: undefined, mae: undefined, r2: undefined }

function scoresOf(pairs: readonly { readonly truth: number; readonly error: number }[]) {
  const mse = mean(pairs.map(({ error }) => error ** 2))
  const truths = pairs.map(({ truth }) => truth)
  return {
    mse,
    rmse: Math.sqrt(mse),
    mae: mean(pairs.map(({ error }) => Math.abs(error))),
    // Rounding would make a variance of values that are all the same.
    r2: truths.every((each) => each === truths[0]) ? undefined : 1 - mse / varianceOf(truths),
  }
}

export const finiteOf = (label: Label | undefined) => (typeof label === 'boolean' ? undefined : numberOf(label))

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

function varianceOf(values: readonly number[]): number {
  const middle = mean(values)
  return mean(values.map((each) => (each - middle) ** 2))
}
