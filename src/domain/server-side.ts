import type { ServerLatency, ServerSide } from './smoke-report.ts'

export type EndpointMetric = 'Invocations' | 'ModelLatency' | 'OverheadLatency'
export type Statistic = 'Sum' | 'Average' | 'p50' | 'p95' | 'p99'

/** One value of CloudWatch, of one variant and one minute; latencies are in microseconds. */
export interface Datapoint {
  readonly variant: string
  readonly metric: EndpointMetric
  readonly statistic: Statistic
  /** When its minute began. */
  readonly atMs: number
  readonly value: number
}

/**
 * One figure over all variants and minutes, each counting by its requests; undefined where no request is known. The average is exact. Of
 * percentiles CloudWatch keeps one a minute and variant, from which none of the whole can be had: their mean is exact for one minute of one
 * variant, and else lies between the best of them and the worst.
 */
export function readServerSide(datapoints: readonly Datapoint[]): ServerSide | undefined {
  const weights = new Map(
    datapoints.filter(({ metric }) => metric === 'Invocations').map((each) => [placeOf(each), each.value]),
  )
  const invocations = [...weights.values()].reduce((sum, each) => sum + each, 0)
  if (invocations === 0) return undefined

  const mean = (metric: EndpointMetric, statistic: Statistic): number | undefined => {
    const weighed = datapoints
      .filter((each) => each.metric === metric && each.statistic === statistic)
      .map((each) => ({ value: each.value, weight: weights.get(placeOf(each)) ?? 0 }))
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
    if (total === 0) return undefined
    return weighed.reduce((sum, { value, weight }) => sum + value * weight, 0) / total / microsecondsPerMs
  }
  const latency = (metric: EndpointMetric): ServerLatency | undefined => {
    const averageMs = mean(metric, 'Average')
    if (averageMs === undefined) return undefined
    return { averageMs, p50Ms: mean(metric, 'p50'), p95Ms: mean(metric, 'p95'), p99Ms: mean(metric, 'p99') }
  }
  return { modelLatency: latency('ModelLatency'), overheadLatency: latency('OverheadLatency'), invocations }
}

const microsecondsPerMs = 1_000

const placeOf = ({ atMs, variant }: Datapoint) => `${atMs} ${variant}`
