import { InputError } from '../kit/errors.ts'
import type { LoadReport } from './load.ts'
import { measures } from './measures.ts'
import { measurementsOf } from './measurements.ts'
import { judgeThreshold } from './threshold.ts'
import { readThresholds, type Threshold } from './threshold-text.ts'

/** Fewer say nothing about a model yet. */
const fewest = 20

/** Why a load is to end now; undefined to go on. */
export type BailOut = (sofar: LoadReport) => string | undefined

/**
 * Reads when a load ends before its time, a condition a line, such as `errors > 20%`; without any, when nothing at all was answered with 2xx.
 * Throws InputError with everything that is not understood.
 */
export function bailOutRule(text: string | undefined): BailOut {
  const conditions = readConditions(text ?? '')
  const endsNow = (sofar: LoadReport) => (conditions.length === 0 ? whyFruitless(sofar) : firstMet(conditions, sofar))
  return (sofar) => (sofar.requests < fewest ? undefined : endsNow(sofar))
}

function readConditions(text: string): readonly Threshold[] {
  const { problems, thresholds } = readThresholds(text)
  const tooEarly = thresholds.filter((each) => !isKnownMeanwhile(each))
  const all = [...problems, ...tooEarly.map((each) => `'${each.text}' can be judged only after the load`)]
  if (all.length > 0) throw new InputError(all.map((each) => `input 'bail-out': ${each}`))
  return thresholds
}

function isKnownMeanwhile({ limit, measure }: Threshold): boolean {
  const { of } = measures[measure]
  return limit.kind === 'value' && (of === 'requests' || of === 'throttling' || of === 'first byte' || of === 'load')
}

const whyFruitless = ({ answered, requests }: LoadReport) =>
  answered === 0 ? `none of ${requests} requests was answered with 2xx` : undefined

function firstMet(conditions: readonly Threshold[], sofar: LoadReport): string | undefined {
  const measurements = measurementsOf({ ...sofar, quality: undefined, parity: undefined })
  const met = conditions.map((each) => judgeThreshold(each, measurements)).find(({ verdict }) => verdict === 'met')
  return met && `${met.threshold.text}: ${met.measured}`
}
