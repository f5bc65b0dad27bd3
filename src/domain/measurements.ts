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
  const named = (name: Measure, value: number) => [name, measured(value, quality.samples, formatNumber(value))] as const
  if (quality.kind === 'classification') {
    const { accuracy, f1, precision, recall } = quality
    return [named('accuracy', accuracy), named('precision', precision), named('recall', recall), named('f1', f1)]
  }
  const { mae, mse, r2, rmse, samples } = quality
  const unexplained = { value: undefined, samples, needed: 1, words: 'all truths are the same' }
  return [
    named('mse', mse),
    named('rmse', rmse),
    named('mae', mae),
    r2 === undefined ? ['r2', unexplained] : named('r2', r2),
  ]
}

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
