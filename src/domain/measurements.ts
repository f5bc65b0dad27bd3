import { formatLatency, samplesNeeded, type Latency } from './latency.ts'
import type { Measure } from './measures.ts'
import type { Parity } from './parity.ts'
import type { Quality } from './quality.ts'

const latencyMeasures = ['mean', 'min', 'p50', 'p90', 'p95', 'p99', 'max'] as const
const firstByteMeasures = ['p50', 'p95', 'p99'] as const

export interface Measurement {
  /** In the unit of the measure, latencies in milliseconds; undefined where too little was measured to say. */
  readonly value: number | undefined
  readonly samples: number
  /** How many samples it takes. */
  readonly needed: number
  /** The value as one says it, or why there is none. */
  readonly words: string
  /** Part of what it is made of is missing, so that no threshold on it is met. */
  readonly flawed?: true
}

export interface Measured {
  readonly latency: Latency
  readonly firstByte: Latency | undefined
  readonly requests: number
  /** Requests that got no 2xx answer. */
  readonly errors: number
  readonly throttles: number
  /** Undefined where there was no load. */
  readonly rps: number | undefined
  readonly quality: Quality | undefined
  readonly parity: Parity | undefined
}

export type Measurements = ReadonlyMap<Measure, Measurement>

/** Every measurement by the name that thresholds know it by; what was not measured at all is absent. */
export function measurementsOf({ latency, firstByte, quality, parity, ...rest }: Measured): Measurements {
  return new Map<Measure, Measurement>([
    ...latencyMeasures.map((name) => [name, ofLatency(latency, name)] as const),
    ...(firstByte ? firstByteMeasures.map((name) => [`ttfb-${name}`, ofLatency(firstByte, name)] as const) : []),
    ...ofRequests(rest),
    ...(quality ? ofQuality(quality) : []),
    ...(parity ? ofParity(parity) : []),
  ])
}

type Named = readonly (readonly [Measure, Measurement])[]

function ofLatency(latency: Latency, name: (typeof latencyMeasures)[number]): Measurement {
  const { samples } = latency
  const needed = samplesNeeded[name]
  const value = latency[`${name}Ms`]
  const words = value === undefined ? `${samples} answers, and it takes ${needed}` : formatLatency(value)
  return { value, samples, needed, words }
}

function ofRequests({
  errors,
  requests,
  rps,
  throttles,
}: Pick<Measured, 'errors' | 'requests' | 'rps' | 'throttles'>): Named {
  const share = (count: number) => shareOf(count, requests, 'requests')
  return [
    ['errors', share(errors)],
    ['throttles', share(throttles)],
    ...(rps === undefined ? [] : [['rps', measured(rps, requests, `${formatNumber(rps)} a second`)] as const]),
  ]
}

function ofQuality(quality: Quality): Named {
  const { samples } = quality
  const missing = describeMissing(quality)
  if (quality.kind === 'classification') {
    const { accuracy, f1, precision, recall } = quality
    const lost = missing === undefined ? '' : ` (${missing})`
    const named = (name: Measure, value: number) =>
      [name, measured(value, samples, formatNumber(value) + lost)] as const
    return [named('accuracy', accuracy), named('precision', precision), named('recall', recall), named('f1', f1)]
  }
  const { mae, mse, r2, rmse } = quality
  const score = (value: number | undefined): Measurement => {
    if (missing !== undefined) return { value: undefined, samples, needed: 1, words: missing, flawed: true }
    if (value === undefined) return { value, samples, needed: 1, words: 'all truths are the same' }
    return measured(value, samples, formatNumber(value))
  }
  return [
    ['mse', score(mse)],
    ['rmse', score(rmse)],
    ['mae', score(mae)],
    ['r2', score(r2)],
  ]
}

/** `98 of 100 predictions are no numbers`; undefined where none is missing. */
export function describeMissing({ kind, missing = 0, samples }: Quality): string | undefined {
  if (missing === 0) return undefined
  const [one, more] = absences[kind]
  return `${missing} of ${samples} ${missing === 1 ? one : more}`
}

const absences = {
  classification: ['answers holds no prediction', 'answers hold no prediction'],
  regression: ['predictions is no number', 'predictions are no numbers'],
} as const

function ofParity({ compared, equal, largestDifference }: Parity): Named {
  const difference = (value: number) => measured(value, compared, formatNumber(value))
  if (compared === 0) return []
  return [
    ['parity', shareOf(equal, compared, 'answers are the same')],
    ...(largestDifference === undefined ? [] : [['largest-difference', difference(largestDifference)] as const]),
  ]
}

const measured = (value: number, samples: number, words: string): Measurement => ({ value, samples, needed: 1, words })

/** In per cent. */
function shareOf(count: number, all: number, what: string): Measurement {
  if (all === 0) return { value: undefined, samples: 0, needed: 1, words: `0 ${what}` }
  const percent = (count * 100) / all
  return measured(percent, all, `${count} of ${all} ${what} (${formatNumber(percent)}%)`)
}

/** As exact as a reader needs: four digits that mean something, and of what is larger one behind the point. */
export function formatNumber(value: number): string {
  return String(Number(Math.abs(value) < 1_000 ? value.toPrecision(4) : value.toFixed(1)))
}
