import type { LatencyBucket } from './load.ts'

/** Percentiles by nearest rank. p90, p95 and p99 are absent below the number of samples that gives them a meaning. */
export interface Latency {
  readonly samples: number
  readonly meanMs?: number
  readonly minMs?: number
  readonly p50Ms?: number
  readonly p90Ms?: number
  readonly p95Ms?: number
  readonly p99Ms?: number
  readonly maxMs?: number
}

/** Below these, the percentile would be the slowest sample under another name. */
export const samplesNeeded = { mean: 1, min: 1, p50: 1, p90: 10, p95: 20, p99: 100, max: 1 } as const

export function summariseLatencies(latenciesMs: readonly number[]): Latency {
  const sorted = latenciesMs.toSorted((a, b) => a - b)
  const sumMs = latenciesMs.reduce((sum, each) => sum + each, 0)
  const extent = { samples: sorted.length, sumMs, minMs: sorted[0] ?? NaN, maxMs: percentile(sorted, 100) }
  return summarise(extent, (percent) => percentile(sorted, percent))
}

interface Extent {
  readonly samples: number
  readonly sumMs: number
  readonly minMs: number
  readonly maxMs: number
}

function summarise({ samples, sumMs, minMs, maxMs }: Extent, percentileMs: (percent: number) => number): Latency {
  if (samples === 0) return { samples }
  return {
    samples,
    meanMs: sumMs / samples,
    minMs,
    p50Ms: percentileMs(50),
    ...(samples >= samplesNeeded.p90 && { p90Ms: percentileMs(90) }),
    ...(samples >= samplesNeeded.p95 && { p95Ms: percentileMs(95) }),
    ...(samples >= samplesNeeded.p99 && { p99Ms: percentileMs(99) }),
    maxMs,
  }
}

/** The smallest of `sorted` that at least `percent` of them do not exceed; NaN when there is none. `percent` is above 0 and at most 100. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[rankOf(percent, sorted.length) - 1] ?? NaN
}

const rankOf = (percent: number, samples: number) => Math.ceil((percent * samples) / 100)

/** As exact as a reader needs: `4.2 ms`, `412 ms`, `2.35 s`. */
export function formatLatency(ms: number): string {
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`
  if (ms < 1_000) return `${Math.round(ms)} ms`
  return `${Number((ms / 1_000).toFixed(2))} s`
}

/** Takes any number of latencies in the memory of ten thousand. */
export interface LatencyRecord {
  readonly add: (ms: number) => void
  readonly summarise: () => Latency
  /** Buckets that grow by the same factor, from the fastest to the slowest; at most so many. */
  readonly histogram: (buckets?: number) => readonly LatencyBucket[]
}

const mostExact = 10_000
const leastMs = 0.001
const mostMs = 3_600_000
/** From one bucket to the next; its middle is within 0.1 % of all that it holds. */
const growth = 1.0019
const bucketOf = (ms: number) => Math.floor(Math.log(ms / leastMs) / Math.log(growth))
const middleOf = (bucket: number) => (leastMs * growth ** bucket * 2 * growth) / (1 + growth)
const lastBucket = bucketOf(mostMs)

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))

/**
 * Exact up to ten thousand samples; beyond, percentiles are within 0.1 % between a microsecond and an hour. Mean, least and most
 * are always exact.
 */
export function latencyRecord(): LatencyRecord {
  const exact = new Float64Array(mostExact)
  const counts = new Uint32Array(lastBucket + 1)
  let [samples, sumMs, minMs, maxMs] = [0, 0, Infinity, 0]

  const ascending = (): readonly Tally[] => {
    if (samples <= mostExact) return Array.from(exact.subarray(0, samples).sort(), (ms) => ({ ms, count: 1 }))
    return Array.from(counts, (count, bucket) => ({ ms: between(minMs, middleOf(bucket), maxMs), count }))
  }
  return {
    add: (ms) => {
      if (samples < mostExact) exact[samples] = ms
      Atomics.add(counts, between(0, bucketOf(ms), lastBucket), 1)
      samples += 1
      sumMs += ms
      minMs = Math.min(minMs, ms)
      maxMs = Math.max(maxMs, ms)
    },
    summarise: () => {
      const tallies = ascending()
      return summarise({ samples, sumMs, minMs, maxMs }, (percent) => atRank(tallies, rankOf(percent, samples)))
    },
    histogram: (buckets = 16) => (samples === 0 ? [] : histogramOf(ascending(), [minMs, maxMs], buckets)),
  }
}

/** How many samples there are of a latency. */
interface Tally {
  readonly ms: number
  readonly count: number
}

function atRank(ascending: readonly Tally[], rank: number): number {
  let [found, passed] = [NaN, 0]
  for (const { ms, count } of ascending) {
    if (passed >= rank) break
    found = ms
    passed += count
  }
  return found
}

function histogramOf(tallies: readonly Tally[], [minMs, maxMs]: readonly [number, number], buckets: number) {
  const fromMs = Math.max(minMs, leastMs)
  // Narrower than what the record tells apart.
  if (maxMs <= fromMs * 1.001)
    return [{ fromMs: minMs, toMs: maxMs, count: tallies.reduce((sum, { count }) => sum + count, 0) }]
  const factor = (maxMs / fromMs) ** (1 / buckets)
  const positionOf = (ms: number) => between(0, Math.floor(Math.log(ms / fromMs) / Math.log(factor)), buckets - 1)
  const edge = (position: number) => fromMs * factor ** position
  const counts = new Uint32Array(buckets)
  for (const { ms, count } of tallies) Atomics.add(counts, positionOf(ms), count)
  return Array.from(counts, (count, position) => ({
    fromMs: position === 0 ? minMs : edge(position),
    toMs: position === buckets - 1 ? maxMs : edge(position + 1),
    count,
  }))
}
