/** Percentiles by nearest rank. p95 and p99 are absent below the number of samples that gives them a meaning. */
export interface Latency {
  readonly samples: number
  readonly meanMs?: number
  readonly p50Ms?: number
  readonly p95Ms?: number
  readonly p99Ms?: number
  readonly maxMs?: number
}

/** Below these, the percentile would be the slowest sample under another name. */
export const samplesNeeded = { mean: 1, p50: 1, max: 1, p95: 20, p99: 100 } as const

export function summariseLatencies(latenciesMs: readonly number[]): Latency {
  const samples = latenciesMs.length
  if (samples === 0) return { samples }
  const sorted = latenciesMs.toSorted((a, b) => a - b)
  return {
    samples,
    meanMs: latenciesMs.reduce((sum, each) => sum + each, 0) / samples,
    p50Ms: percentile(sorted, 50),
    ...(samples >= samplesNeeded.p95 && { p95Ms: percentile(sorted, 95) }),
    ...(samples >= samplesNeeded.p99 && { p99Ms: percentile(sorted, 99) }),
    maxMs: percentile(sorted, 100),
  }
}

/** The smallest of `sorted` that at least `percent` of them do not exceed; NaN when there is none. `percent` is above 0 and at most 100. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? NaN
}

/** As exact as a reader needs: `4.2 ms`, `412 ms`, `2.35 s`. */
export function formatLatency(ms: number): string {
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`
  if (ms < 1_000) return `${Math.round(ms)} ms`
  return `${Number((ms / 1_000).toFixed(2))} s`
}
