import type { RehearsalClock } from '../clock.ts'

/** Where a value belongs: two metrics are the same only where all of this is. */
export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
}

export interface Sample {
  /** AWS time. */
  readonly atMs: number
  readonly value: number
}

export interface Metrics {
  /** Notes what was measured just now. */
  record(metric: Metric, value: number): void
  /** What can be seen by now: CloudWatch is late. */
  list(metric: Metric): readonly Sample[]
}

/** AWS time. */
const lateMs = 60_000

/** Values as services measured them, every single one kept. */
export function createMetrics(clock: Pick<RehearsalClock, 'now'>): Metrics {
  const all = new Map<string, Sample[]>()
  return {
    record(metric, value) {
      const key = keyOf(metric)
      const samples = all.get(key) ?? []
      all.set(key, samples)
      samples.push({ atMs: clock.now(), value })
    },
    list: (metric) => (all.get(keyOf(metric)) ?? []).filter(({ atMs }) => atMs + lateMs <= clock.now()),
  }
}

const keyOf = ({ namespace, name, dimensions }: Metric) =>
  JSON.stringify([namespace, name, Object.entries(dimensions).sort(([a], [b]) => a.localeCompare(b))])
