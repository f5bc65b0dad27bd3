import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { type AwsError, awsError } from '../aws-error.ts'
import type { Operations } from '../service-definition.ts'
import type { Metrics, Sample } from './metrics.ts'

/** Reads what services have measured; metric math and dashboards' search expressions are not rehearsed. */
export function metricDataOperations(metrics: Pick<Metrics, 'list'>) {
  return {
    GetMetricData({ MetricDataQueries, StartTime, EndTime, ScanBy }) {
      if (StartTime >= EndTime) throw refused('The parameter StartTime must be less than the parameter EndTime.')
      const within = { fromMs: StartTime.getTime(), untilMs: EndTime.getTime() }
      const results = MetricDataQueries.map((query) => evaluate(metrics, query, within))
      return {
        MetricDataResults: ScanBy === 'TimestampAscending' ? results : results.map(newestFirst),
        Messages: [],
      }
    },
  } satisfies Operations<'CloudWatch'>
}

function evaluate(
  metrics: Pick<Metrics, 'list'>,
  { Id, Label, MetricStat }: MetricDataQuery,
  { fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number },
): MetricDataResult {
  const { Metric, Period = 0, Stat = '' } = MetricStat ?? {}
  if (Metric?.Namespace === undefined || Metric.MetricName === undefined)
    throw refused(`Query ${Id} has no MetricStat; expressions are not rehearsed.`)
  if (Period <= 0 || Period % 60 !== 0) throw refused(`Period ${Period} is not a multiple of 60.`)
  const statistic = statisticOf(Stat)
  const samples = metrics.list({
    namespace: Metric.Namespace,
    name: Metric.MetricName,
    dimensions: Object.fromEntries((Metric.Dimensions ?? []).map(({ Name = '', Value = '' }) => [Name, Value])),
  })
  const periodMs = Period * 1000
  const startOf = (ms: number) => Math.floor(ms / periodMs) * periodMs
  const periods = Map.groupBy(samples, ({ atMs }) => startOf(atMs))
  const shown = [...periods].filter(([startMs]) => startMs >= startOf(fromMs) && startMs < untilMs)
  shown.sort(([a], [b]) => a - b)
  return {
    Id,
    Label: Label ?? Metric.MetricName,
    StatusCode: 'Complete',
    Timestamps: shown.map(([startMs]) => new Date(startMs)),
    Values: shown.map(([, of]) => statistic(of)),
  }
}

type Statistic = (samples: readonly Sample[]) => number

const sum: Statistic = (samples) => samples.reduce((total, { value }) => total + value, 0)

const statistics: ReadonlyMap<string, Statistic> = new Map<string, Statistic>([
  ['SampleCount', (samples) => samples.length],
  ['Sum', sum],
  ['Average', (samples) => sum(samples) / samples.length],
  ['Minimum', (samples) => Math.min(...samples.map(({ value }) => value))],
  ['Maximum', (samples) => Math.max(...samples.map(({ value }) => value))],
])

function statisticOf(name: string): Statistic {
  const percent = Number(/^p(\d{1,2}(?:\.\d+)?|100)$/.exec(name)?.[1])
  const found = Number.isNaN(percent) ? statistics.get(name) : percentile(percent)
  if (found === undefined) throw refused(`The value ${name} for parameter Stat is not supported.`)
  return found
}

const percentile =
  (percent: number): Statistic =>
  (samples) =>
    samples.map(({ value }) => value).sort((a, b) => a - b)[
      Math.max(0, Math.ceil((samples.length * percent) / 100) - 1)
    ] ?? 0

const newestFirst = ({ Timestamps = [], Values = [], ...result }: MetricDataResult): MetricDataResult => ({
  ...result,
  Timestamps: Timestamps.toReversed(),
  Values: Values.toReversed(),
})

function refused(reason: string): AwsError {
  return awsError('ValidationError', reason)
}
