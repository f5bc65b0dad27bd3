import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type MetricStat,
} from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import { fakeClock } from '../../../../rehearsal/aws/clock.ts'
import { createCloudWatch } from '../../../../rehearsal/aws/cloudwatch/create-cloudwatch.ts'
import { sealEndpoints } from '../hosting/seal-endpoints.ts'
import { rehearse, rehearseParts, startMs } from '../rehearse.ts'

const metric = { namespace: 'AWS/SageMaker', name: 'ModelLatency', dimensions: { VariantName: 'b', EndpointName: 'a' } }
const Metric = {
  Namespace: 'AWS/SageMaker',
  MetricName: 'ModelLatency',
  Dimensions: [
    { Name: 'EndpointName', Value: 'a' },
    { Name: 'VariantName', Value: 'b' },
  ],
}

/** Two minutes of values, of which the second is visible already. */
async function measured() {
  const clock = fakeClock(startMs)
  let metrics: ReturnType<typeof createCloudWatch>['metrics'] | undefined
  const aws = await rehearseParts((world) => {
    const part = createCloudWatch({ ...world, clock })
    metrics = part.metrics
    return { parts: [part], state: {}, people: undefined as never }
  })
  for (const value of [10, 40, 20, 30]) metrics?.record(metric, value)
  await clock.sleep(60_000)
  metrics?.record(metric, 100)
  const client = new CloudWatchClient(aws.client)
  const get = async (stat: Partial<MetricStat>, more: Partial<GetMetricDataCommandInput> = {}) => {
    const { MetricDataResults: [result] = [] } = await client.send(
      new GetMetricDataCommand({
        MetricDataQueries: [{ Id: 'q', MetricStat: { Metric, Period: 60, Stat: 'Sum', ...stat } }],
        StartTime: new Date(startMs),
        EndTime: new Date(startMs + 600_000),
        ScanBy: 'TimestampAscending',
        ...more,
      }),
    )
    return result
  }
  return { clock, get, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() }
}

test('values are seen a minute late, each in the minute in which it was measured', async () => {
  await using cloudWatch = await measured()
  expect(await cloudWatch.get({})).toMatchObject({ Id: 'q', Timestamps: [new Date(startMs)], Values: [100] })
  await cloudWatch.clock.sleep(60_000)
  const both = { Timestamps: [new Date(startMs), new Date(startMs + 60_000)], Values: [100, 100] }
  expect(await cloudWatch.get({ Stat: 'Sum' })).toMatchObject(both)
  expect((await cloudWatch.get({}, { ScanBy: undefined }))?.Timestamps).toEqual(both.Timestamps.toReversed())
  expect(await cloudWatch.get({}, { EndTime: new Date(startMs + 60_000) })).toMatchObject({ Values: [100] })
  expect(await cloudWatch.get({ Period: 300 })).toMatchObject({ Values: [200] })
})

test.each([
  ['SampleCount', 4],
  ['Sum', 100],
  ['Average', 25],
  ['Minimum', 10],
  ['Maximum', 40],
  ['p50', 20],
  ['p99', 40],
])('%s of a minute', async (Stat, value) => {
  await using cloudWatch = await measured()
  expect((await cloudWatch.get({ Stat }))?.Values).toEqual([value])
})

test('another variant has values of its own', async () => {
  await using cloudWatch = await measured()
  const other = { ...Metric, Dimensions: [{ Name: 'EndpointName', Value: 'a' }] }
  expect(await cloudWatch.get({ Metric: other })).toMatchObject({ Timestamps: [], Values: [] })
})

test.each<[string, string, Partial<MetricStat>, Partial<GetMetricDataCommandInput>]>([
  ['a statistic that there is not', 'Stat is not supported', { Stat: 'Mean' }, {}],
  ['a period that is no minutes', 'not a multiple of 60', { Period: 30 }, {}],
  ['a time that ends before it begins', 'StartTime must be less', {}, { EndTime: new Date(startMs) }],
  ['an expression', 'no MetricStat', {}, { MetricDataQueries: [{ Id: 'q', Expression: 'a + b' }] }],
])('refused: %s', async (_, message, stat, more) => {
  await using cloudWatch = await measured()
  await expect(cloudWatch.get(stat, more)).rejects.toThrow(message)
})

test('an endpoint tells how long its container took, in microseconds of real time', async () => {
  await using seals = await sealEndpoints()
  await seals.prepare('v1', { answer: '1' })
  await seals.create('v1')
  await seals.settle()
  await seals.invoke('sleep 50')
  await seals.invoke('sleep 50')
  await expect(seals.invoke('explode')).rejects.toThrow('out of memory')
  await seals.clock.sleep(120_000)
  const names = ['Invocations', 'Invocation5XXErrors', 'ModelLatency', 'OverheadLatency']
  const Dimensions = [
    { Name: 'EndpointName', Value: 'seals-prod' },
    { Name: 'VariantName', Value: 'AllTraffic' },
  ]
  const { MetricDataResults = [] } = await new CloudWatchClient(seals.client).send(
    new GetMetricDataCommand({
      MetricDataQueries: names.map((MetricName, index) => {
        const one = { Namespace: 'AWS/SageMaker', MetricName, Dimensions }
        return { Id: `q${index}`, MetricStat: { Metric: one, Period: 60, Stat: 'Sum' } }
      }),
      StartTime: new Date(startMs),
      EndTime: new Date(seals.clock.now()),
    }),
  )
  const [invocations = 0, errors = 0, model = 0, overhead = 0] = MetricDataResults.map(
    ({ Values: [value] = [] }) => value,
  )
  expect([invocations, errors]).toEqual([3, 1])
  expect(model).toBeGreaterThanOrEqual(100_000)
  expect(overhead).toBeLessThan(model)
})

test('a role needs permission to look', async () => {
  await using aws = await rehearse({ allow: ['sagemaker:*'] })
  const look = new GetMetricDataCommand({
    MetricDataQueries: [],
    StartTime: new Date(startMs),
    EndTime: new Date(startMs + 1),
  })
  await expect(new CloudWatchClient(aws.client).send(look)).rejects.toThrow('cloudwatch:GetMetricData')
})
