import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'

test('an alarm begins without data, keeps its state through a change of its settings, and goes', async () => {
  await using aws = await rehearse()
  const cloudwatch = new CloudWatchClient(aws.client)
  const alarm = {
    AlarmName: 'penguins-prod-latency',
    Namespace: 'AWS/SageMaker',
    MetricName: 'ModelLatency',
    Statistic: 'Average' as const,
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 250_000,
    ComparisonOperator: 'GreaterThanThreshold' as const,
  }
  const describe = async () => {
    const { MetricAlarms } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: 'penguins-prod' }))
    return MetricAlarms?.map(({ AlarmName, StateValue, Threshold, StateUpdatedTimestamp }) => [
      AlarmName,
      StateValue,
      Threshold,
      StateUpdatedTimestamp?.getTime(),
    ])
  }
  await cloudwatch.send(new PutMetricAlarmCommand(alarm))
  expect(await describe()).toEqual([['penguins-prod-latency', 'INSUFFICIENT_DATA', 250_000, startMs]])

  await aws.clock.sleep(60_000)
  const { AlarmName } = alarm
  await cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'rehearsal' }))
  await cloudwatch.send(new PutMetricAlarmCommand({ ...alarm, Threshold: 300_000 }))
  expect(await describe()).toEqual([['penguins-prod-latency', 'ALARM', 300_000, startMs + 60_000]])

  await cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: [AlarmName] }))
  expect(await describe()).toEqual([])
})
