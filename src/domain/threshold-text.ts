import { linesOf } from '../kit/fields.ts'
import type { Measure } from './measures.ts'
import { parseThreshold } from './threshold-line.ts'

/** A line such as `p95 < 300ms`, `errors < 1%` or `mse <= baseline.mse`. */
export interface Threshold {
  readonly text: string
  readonly measure: Measure
  readonly operator: Operator
  readonly limit: Limit
}

export type Limit =
  /** Milliseconds, per cent, or as the measure is. */
  | { readonly kind: 'value'; readonly value: number }
  /** So many times what was measured of the baseline. */
  | { readonly kind: 'baseline'; readonly measure: Measure; readonly factor: number }

export type Operator = '<' | '<=' | '>' | '>='

/** Reads one threshold a line. Throws an Error that tells every line that is not understood. */
export function parseThresholds(text: string): readonly Threshold[] {
  const { problems, thresholds } = readThresholds(text)
  if (problems.length > 0) throw new Error(problems.join('; '))
  return thresholds
}

/** The same with the problems in hand. */
export function readThresholds(text: string): {
  readonly thresholds: readonly Threshold[]
  readonly problems: readonly string[]
} {
  const problems: string[] = []
  const thresholds: Threshold[] = []
  for (const line of linesOf(text)) {
    const read = parseThreshold(line)
    if (typeof read === 'string') problems.push(`'${line}' ${read}`)
    else thresholds.push(read)
  }
  return { thresholds, problems }
}
