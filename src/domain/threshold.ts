import { measures, type Measure, type MeasuredOf } from './measures.ts'
import type { Measurement, Measurements } from './measurements.ts'
import type { Operator, Threshold } from './threshold-text.ts'

/** Whether the baseline must be measured as the tested model is. */
export function comparesLatency({ limit }: Threshold): boolean {
  return limit.kind === 'baseline' && measures[limit.measure].of === 'requests'
}

/** What a run is going to be able to measure. */
export interface Measurable {
  /** How labelled cases are scored; undefined where none is labelled. */
  readonly labelled: 'classification' | 'regression' | undefined
  readonly baseline: boolean
  readonly firstByte: boolean
  readonly load: boolean
}

/** What can never be measured in this run, before anything is asked. */
export function findThresholdProblems(thresholds: readonly Threshold[], has: Measurable): readonly string[] {
  return thresholds.flatMap(({ text, measure, limit }) => {
    const needsBaseline = limit.kind === 'baseline' ? whyUnmeasurable('baseline', has) : undefined
    const problem = whyUnmeasurable(measures[measure].of, has) ?? needsBaseline
    return problem === undefined ? [] : [`input 'thresholds': '${text}' ${problem}`]
  })
}

function whyUnmeasurable(of: MeasuredOf, { labelled, baseline, firstByte, load }: Measurable): string | undefined {
  switch (of) {
    case 'requests':
    case 'throttling':
      return undefined
    case 'first byte':
      return firstByte
        ? undefined
        : "is measured of response streams and under load; set 'invocation: stream' or 'requests'"
    case 'load':
      return load ? undefined : "is measured under load; set 'requests' or 'duration'"
    case 'classification':
    case 'regression':
      if (labelled === undefined) return "is measured of labelled cases; give samples a 'truth'"
      return labelled === of
        ? undefined
        : `is a measure of ${of}, and the labelled cases are scored as ${labelled}; set 'problem-type'`
    case 'baseline':
      return baseline ? undefined : "compares with a baseline; set 'baseline-endpoint'"
  }
}

export interface ThresholdVerdict {
  readonly threshold: Threshold
  readonly verdict: 'met' | 'missed' | 'inconclusive'
  /** What was measured, in words, or why nothing could be. */
  readonly measured: string
  /** How many answers more it takes to judge it. */
  readonly lacking: number
}

const holds: Readonly<Record<Operator, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
}

/** A percentile without the samples that give it a meaning is inconclusive, whatever the samples are. */
export function judgeThreshold(
  threshold: Threshold,
  measured: Measurements,
  baseline: Measurements = new Map(),
): ThresholdVerdict {
  const { limit, measure, operator } = threshold
  const ours = measured.get(measure) ?? absent(measure)
  if (ours.flawed) return { threshold, verdict: 'missed', measured: ours.words, lacking: 0 }
  if (ours.value === undefined) return inconclusive(threshold, ours, ours.words)
  const judged = (value: number, bound: number) => (holds[operator](value, bound) ? 'met' : 'missed')
  if (limit.kind === 'value') {
    return { threshold, verdict: judged(ours.value, limit.value), measured: ours.words, lacking: 0 }
  }
  const theirs = baseline.get(limit.measure) ?? absent(limit.measure)
  if (theirs.value === undefined) return inconclusive(threshold, theirs, `of the baseline: ${theirs.words}`)
  const words = `${ours.words}, baseline ${theirs.words}`
  return { threshold, verdict: judged(ours.value, theirs.value * limit.factor), measured: words, lacking: 0 }
}

const inconclusive = (threshold: Threshold, { needed, samples }: Measurement, words: string): ThresholdVerdict => {
  return { threshold, verdict: 'inconclusive', measured: words, lacking: Math.max(0, needed - samples) }
}

const absences: Record<MeasuredOf, string> = {
  requests: 'it was not measured',
  throttling: 'it was not measured',
  load: 'there was no load',
  'first byte': 'no first byte was measured',
  classification: 'no labelled case was answered',
  regression: 'no labelled case was answered',
  baseline: 'nothing of both answers could be compared',
}
const absent = (measure: Measure): Measurement => {
  return { value: undefined, samples: 0, needed: 0, words: absences[measures[measure].of] }
}
