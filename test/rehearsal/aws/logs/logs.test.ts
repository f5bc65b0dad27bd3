import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { expect, test } from '@jest/globals'
import { rehearse, startMs } from '../rehearse.ts'

const logGroupName = '/aws/sagemaker/Endpoints/penguins-prod'

async function withLogs() {
  const aws = await rehearse()
  const logs = new CloudWatchLogsClient(aws.client)
  aws.world.logs.write(logGroupName, 'AllTraffic/i-1', ['starting', 'Traceback: no such feature', 'ERROR exit 1'])
  await aws.clock.sleep(60_000)
  aws.world.logs.write(logGroupName, 'AllTraffic/i-2', ['starting', 'ERROR exit 1 retried'])
  const filter = async (settings: object) => {
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName, ...settings }))
    return events?.map(({ logStreamName, message }) => `${logStreamName?.slice(-3)} ${message}`)
  }
  return { aws, logs, filter }
}

test('what containers printed is found by time and by pattern', async () => {
  const { aws, filter } = await withLogs()
  await using _ = aws
  expect(await filter({ startTime: startMs + 1 })).toEqual(['i-2 starting', 'i-2 ERROR exit 1 retried'])
  expect(await filter({ filterPattern: 'ERROR -retried' })).toEqual(['i-1 ERROR exit 1'])
  expect(await filter({ filterPattern: '?Traceback ?retried' })).toEqual([
    'i-1 Traceback: no such feature',
    'i-2 ERROR exit 1 retried',
  ])
  expect(await filter({ filterPattern: '"no such feature"' })).toEqual(['i-1 Traceback: no such feature'])
  expect(await filter({ logStreamNamePrefix: 'AllTraffic/i-2', limit: 1 })).toEqual(['i-2 starting'])
})

test('the newest stream and its last lines', async () => {
  const { aws, logs } = await withLogs()
  await using _ = aws
  const { logStreams } = await logs.send(
    new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true }),
  )
  expect(logStreams?.map((stream) => stream.logStreamName)).toEqual(['AllTraffic/i-2', 'AllTraffic/i-1'])
  const last = { logGroupName, logStreamName: 'AllTraffic/i-1', limit: 2 }
  const tail = await logs.send(new GetLogEventsCommand(last))
  expect(tail.events?.map(({ message }) => message)).toEqual(['Traceback: no such feature', 'ERROR exit 1'])
  const earlier = await logs.send(new GetLogEventsCommand({ ...last, nextToken: tail.nextBackwardToken }))
  expect(earlier.events?.map(({ message }) => message)).toEqual(['starting'])
  const end = await logs.send(new GetLogEventsCommand({ ...last, nextToken: tail.nextForwardToken }))
  expect([end.events, end.nextForwardToken]).toEqual([[], tail.nextForwardToken])
})

test.each([
  [{ logStreamNamePrefix: '' }, /length greater than or equal to 1$/],
  [{ logStreamNamePrefix: 'AllTraffic/', orderBy: 'LastEventTime' as const }, /^Cannot order by LastEventTime/],
])('streams are not told of %j', async (given, message) => {
  const { aws, logs } = await withLogs()
  await using _ = aws
  const refusal = { name: 'InvalidParameterException', message: expect.stringMatching(message) }
  await expect(logs.send(new DescribeLogStreamsCommand({ logGroupName, ...given }))).rejects.toMatchObject(refusal)
})

test('a group that nobody wrote to does not exist', async () => {
  const { aws, logs } = await withLogs()
  await using _ = aws
  const put = new PutLogEventsCommand({
    logGroupName: '/aws/sagemaker/TrainingJobs',
    logStreamName: 'penguins',
    logEvents: [{ timestamp: startMs, message: 'x' }],
  })
  await expect(logs.send(put)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'The specified log group does not exist.',
  })
})
