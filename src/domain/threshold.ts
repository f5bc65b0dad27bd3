import { linesOf } from '../kit/fields.ts'
import { formatLatency, samplesNeeded, type Latency } from './latency.ts'

/** A line such as `p95 < 300ms` or `errors < 1%`. */
export interface Threshold {
  readonly text: string
  readonly measure: Measure
  readonly operator: Operator
  /** Milliseconds; for `errors`, per cent. */
  readonly limit: number
}

const latencyMeasures = ['mean', 'p50', 'p95', 'p99', 'max'] as const
export type LatencyMeasure = (typeof latencyMeasures)[number]
export type Measure = LatencyMeasure | 'errors'
const measures: readonly Measure[] = ['errors', ...latencyMeasures]

const holds = {
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
} as const
export type Operator = keyof typeof holds

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000 }

/** Reads one threshold a line. Throws an Error that tells every line that is not understood. */
export function parseThresholds(text: string): readonly Threshold[] {
  const problems: string[] = []
  const thresholds: Threshold[] = []
  for (const line of linesOf(text)) {
    const read = parseThreshold(line)
    if (typeof read === 'string') problems.push(`'${line}' ${read}`)
    else thresholds.push(read)
  }
  if (problems.length > 0) throw new Error(problems.join('; '))
  return thresholds
}

/** The threshold, or what is wrong with it. */
function parseThreshold(line: string): Threshold | string {
  const [, name, sign, amount, unit = ''] = /^(\S+?)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?)\s*(\S*)$/.exec(line) ?? []
  const operator = operators.find((each) => each === sign)
  if (name === undefined || operator === undefined) return 'is not of the form `p95 < 300ms`'
  const measure = measures.find((each) => each === name)
  if (measure === undefined) return `measures something unknown; known are ${measures.join(', ')}`
  if (measure === 'errors') {
    if (unit !== '%') return 'needs a limit in per cent, such as 1%'
    return { text: line, measure, operator, limit: Number(amount) }
  }
  const factor = unitMs[unit]
  if (factor === undefined) return 'needs a limit with a unit, such as 300ms or 2s'
  return { text: line, measure, operator, limit: Number(amount) * factor }
}

const operators = ['<', '<=', '>', '>='] as const satisfies readonly Operator[]

export interface Measurements {
  readonly latency: Latency
  /** At least one. */
  readonly requests: number
  /** Requests that got no 2xx answer. */
  readonly errors: number
}

export interface ThresholdVerdict {
  readonly threshold: Threshold
  readonly verdict: 'met' | 'missed' | 'inconclusive'
  /** What was measured, in words, or why nothing could be. */
  readonly measured: string
  /** How many answers more it takes to judge it. */
  readonly lacking: number
}

/** A percentile without the samples that give it a meaning is inconclusive, whatever the samples are. */
export function judgeThreshold(threshold: Threshold, { latency, requests, errors }: Measurements): ThresholdVerdict {
  const { measure, operator, limit } = threshold
  const verdict = (value: number) => (holds[operator](value, limit) ? 'met' : 'missed')
  if (measure === 'errors') {
    const percent = (errors * 100) / requests
    return {
      threshold,
      verdict: verdict(percent),
      measured: `${errors} of ${requests} requests (${formatPercent(percent)})`,
      lacking: 0,
    }
  }
  const value = latency[`${measure}Ms`]
  if (value === undefined) {
    const needed = samplesNeeded[measure]
    const measured = `${latency.samples} answers, and it takes ${needed}`
    return { threshold, verdict: 'inconclusive', measured, lacking: needed - latency.samples }
  }
  return { threshold, verdict: verdict(value), measured: formatLatency(value), lacking: 0 }
}

function formatPercent(percent: number): string {
  return `${Number(percent.toFixed(2))}%`
}
