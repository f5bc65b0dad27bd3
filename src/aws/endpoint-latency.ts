import {
  GetMetricDataCommand,
  type CloudWatchClient,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch'
import { readServerSide, type Datapoint, type EndpointMetric, type Statistic } from '../domain/server-side.ts'
import type { ServerSide } from '../domain/smoke-report.ts'
import { WorldError } from '../kit/errors.ts'
import { done, poll, waiting, type Waiting } from '../kit/poll.ts'
import { attempt, ifAllowed } from './translate-error.ts'

export type EndpointLatency = ReturnType<typeof endpointLatency>

export interface Window {
  readonly endpointName: string
  readonly variants: readonly string[]
  readonly sinceMs: number
  readonly untilMs: number
}

interface Awaited extends Window {
  /** How many of the test reached the model. */
  readonly requests: number
  readonly timeoutMs: number
}

type Found = ServerSide | undefined | WorldError

const periodMs = 60_000
const maxPauseMs = 15_000

const asked: readonly (readonly [EndpointMetric, readonly Statistic[]])[] = [
  ['Invocations', ['Sum']],
  ['ModelLatency', ['Average', 'p50', 'p95', 'p99']],
  ['OverheadLatency', ['Average', 'p50', 'p95', 'p99']],
]

/** What CloudWatch says about an endpoint's answers: https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html */
export function endpointLatency(client: CloudWatchClient) {
  /** Of the whole minutes around this time; undefined where there is nothing yet, the refusal itself where the role may not look. Else throws WorldError. */
  function find({ endpointName, sinceMs, untilMs, variants }: Window): Promise<Found> {
    const series = variants.flatMap((variant) =>
      asked.flatMap(([metric, statistics]) => statistics.map((statistic) => ({ variant, metric, statistic }))),
    )
    const queries = series.map(({ variant, metric, statistic }, index): MetricDataQuery => {
      const Dimensions = [
        { Name: 'EndpointName', Value: endpointName },
        { Name: 'VariantName', Value: variant },
      ]
      const Metric = { Namespace: 'AWS/SageMaker', MetricName: metric, Dimensions }
      return { Id: `q${index}`, MetricStat: { Metric, Period: periodMs / 1000, Stat: statistic } }
    })
    return ifAllowed(async () => {
      const results = await read(endpointName, queries, {
        StartTime: new Date(Math.floor(sinceMs / periodMs) * periodMs),
        EndTime: new Date((Math.floor(untilMs / periodMs) + 1) * periodMs),
      })
      const datapoints = results.flatMap(({ Id = '', Timestamps = [], Values = [] }): Datapoint[] => {
        const of = series[Number(Id.slice(1))]
        return of === undefined
          ? []
          : Values.map((value, index) => ({ ...of, atMs: Timestamps[index]?.getTime() ?? 0, value }))
      })
      return readServerSide(datapoints)
    })
  }

  async function read(
    endpointName: string,
    MetricDataQueries: MetricDataQuery[],
    times: { readonly StartTime: Date; readonly EndTime: Date },
  ): Promise<readonly MetricDataResult[]> {
    const found: MetricDataResult[] = []
    let NextToken: string | undefined
    do {
      const input = { MetricDataQueries, ...times, NextToken }
      const subject = `metrics of endpoint ${endpointName}`
      const page = await attempt({ action: 'cloudwatch:GetMetricData', subject }, () =>
        client.send(new GetMetricDataCommand(input)),
      )
      found.push(...(page.MetricDataResults ?? []))
      NextToken = page.NextToken
    } while (NextToken !== undefined)
    return found
  }

  /** The same once it covers so many requests, or what there is when the time is over: CloudWatch is one to two minutes late. */
  async function wait({ requests, timeoutMs, ...window }: Awaited, stage: Waiting): Promise<Found> {
    let last: Found
    const polled = await poll<Found, Found>({
      ...stage,
      subject: `metrics of endpoint ${window.endpointName}`,
      look: () => find(window),
      judge: (found) => {
        if (found instanceof WorldError) return done(found)
        last = found
        const seen = found?.invocations ?? 0
        return seen >= requests ? done(found) : waiting(`CloudWatch tells of ${seen} of ${requests} requests`)
      },
      timeoutMs,
      maxPauseMs,
    })
    return polled.kind === 'done' ? polled.verdict : last
  }

  return { find, wait }
}
