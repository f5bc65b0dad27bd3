import {
  CloudWatchClient,
  DeleteDashboardsCommand,
  GetDashboardCommand,
  ListDashboardsCommand,
  ListTagsForResourceCommand,
  PutDashboardCommand,
  PutMetricAlarmCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

test('a dashboard is put, told, listed and deleted; what is no dashboard is refused', async () => {
  await using aws = await rehearse()
  const cloudWatch = new CloudWatchClient(aws.client)
  const put = (DashboardBody: string) =>
    cloudWatch.send(new PutDashboardCommand({ DashboardName: 'penguins', DashboardBody }))
  await put('{"widgets":[]}')
  await put('{"widgets":[{}]}')
  const DashboardName = 'penguins'
  expect(await cloudWatch.send(new GetDashboardCommand({ DashboardName }))).toMatchObject({
    DashboardArn: 'arn:aws:cloudwatch::111122223333:dashboard/penguins',
    DashboardBody: '{"widgets":[{}]}',
  })
  const { DashboardEntries } = await cloudWatch.send(new ListDashboardsCommand({ DashboardNamePrefix: 'pen' }))
  expect(DashboardEntries?.map((entry) => entry.DashboardName)).toEqual(['penguins'])
  for (const body of ['{', '[]', '{"widgets":1}']) await expect(put(body)).rejects.toThrow('valid JSON object')
  await cloudWatch.send(new DeleteDashboardsCommand({ DashboardNames: ['penguins'] }))
  await expect(cloudWatch.send(new GetDashboardCommand({ DashboardName }))).rejects.toThrow('does not exist')
})

test('tags of an alarm are those it was made with, and those that were put on it later', async () => {
  await using aws = await rehearse()
  const cloudWatch = new CloudWatchClient(aws.client)
  const alarm = {
    AlarmName: 'a',
    Namespace: 'AWS/SageMaker',
    MetricName: 'ModelLatency',
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
  } as const
  await cloudWatch.send(
    new PutMetricAlarmCommand({ ...alarm, ExtendedStatistic: 'p95', Tags: [{ Key: 'team', Value: 'birds' }] }),
  )
  await cloudWatch.send(
    new PutMetricAlarmCommand({ ...alarm, Statistic: 'Sum', Tags: [{ Key: 'ignored', Value: 'yes' }] }),
  )
  const ResourceARN = 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a'
  await cloudWatch.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: 'stage', Value: 'prod' }] }))
  await cloudWatch.send(new UntagResourceCommand({ ResourceARN, TagKeys: ['team'] }))
  const { Tags } = await cloudWatch.send(new ListTagsForResourceCommand({ ResourceARN }))
  expect(Tags).toEqual([{ Key: 'stage', Value: 'prod' }])
  // What the second request left out is gone.
  expect(aws.state.alarms.get('a')).not.toHaveProperty('ExtendedStatistic')
  await expect(cloudWatch.send(new PutMetricAlarmCommand(alarm))).rejects.toThrow('Exactly one of Statistic')
})
