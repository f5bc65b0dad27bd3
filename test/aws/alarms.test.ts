import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import { alarms } from '../../src/aws/alarms.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

test('S13 the alarms of these names that exist, with their state', async () => {
  await using aws = await rehearse()
  const client = new CloudWatchClient(aws.client)
  const { find } = alarms(client)
  for (const AlarmName of ['drift', '5xx', 'others']) {
    await client.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace: 'AWS/SageMaker',
        MetricName: 'Invocation5XXErrors',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    )
  }
  await client.send(new SetAlarmStateCommand({ AlarmName: '5xx', StateValue: 'ALARM', StateReason: '3 > 1' }))
  expect(await find(['drift', '5xx', '5xx', 'nobody'])).toEqual([
    { name: 'drift', state: 'INSUFFICIENT_DATA', reason: 'Unchecked: Initial alarm creation' },
    { name: '5xx', state: 'ALARM', reason: '3 > 1' },
  ])
  aws.journal.clear()
  // AWS takes no names for all names.
  expect(await find([])).toEqual([])
  expect(aws.journal.entries).toEqual([])
})

test('a role that may not look has its refusal as the answer', async () => {
  await using aws = await rehearse({ allow: ['sagemaker:*'] })
  const refused = await alarms(new CloudWatchClient(aws.client)).find(['drift'])
  expect(refused).toBeInstanceOf(WorldError)
  expect(refused).toMatchObject({ message: expect.stringContaining('not allowed to cloudwatch:DescribeAlarms') })
})
