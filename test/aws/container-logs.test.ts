import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { expect, test } from '@jest/globals'
import { containerLogs } from '../../src/aws/container-logs.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { credentials, rehearse } from '../rehearsal/aws/rehearse.ts'

const group = '/aws/sagemaker/TrainingJobs'
const log = { group, streamPrefix: 'penguins/' }

interface Input {
  readonly logStreamName?: string
  readonly nextToken?: string
}

async function withLogs(...given: Parameters<typeof rehearse>) {
  const aws = await rehearse(...given)
  const { tail } = containerLogs(new CloudWatchLogsClient(aws.client))
  const print = async (stream: string, ...lines: readonly string[]) => {
    await aws.clock.sleep(1000)
    aws.world.logs.write(group, stream, lines)
  }
  return { aws, tail, print }
}

test('the last lines of each container, the one that wrote last first', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  await print('penguins/algo-2-1', 'epoch 1', 'epoch 2', 'epoch 3')
  await print('penguins/algo-1-1', 'epoch 1', 'Traceback', 'ValueError: Gentoo')
  await print('penguins-of-yesterday/algo-1-1', 'not ours')
  expect(await tail(log, 2)).toEqual({
    streams: [
      { name: 'penguins/algo-1-1', lines: ['Traceback', 'ValueError: Gentoo'] },
      { name: 'penguins/algo-2-1', lines: ['epoch 2', 'epoch 3'] },
    ],
    absence: undefined,
  })
})

test('fewer lines than asked for, and never endless ones', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  await print('penguins/algo-1-1', '::error::<b>', '', 'x'.repeat(200_000))
  expect(await tail(log, 50)).toMatchObject({
    streams: [{ lines: ['::error::<b>', `${'x'.repeat(500)} … (199500 characters more)`] }],
  })
})

test('of many containers, the newest', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  for (const host of [3, 1, 2, 6, 5, 4]) await print(`penguins/algo-${host}-1`, 'done')
  const tailed = await tail(log, 1)
  if (tailed instanceof WorldError) throw tailed
  expect(tailed.streams.map(({ name }) => name)).toEqual([4, 5, 6, 2].map((host) => `penguins/algo-${host}-1`))
})

test('of a whole group, the newest', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  const nothing = (absence: string) => ({ streams: [], absence })
  aws.world.logs.write('empty', 'blank', [''])
  expect(await tail({ group: 'empty' }, 1)).toEqual(nothing('the streams of empty are empty'))
  await print('penguins/algo-1-1', 'done')
  await print('walruses/algo-1-1', 'Traceback', 'KeyError')
  const sinceMs = aws.clock.now() + 1
  expect(await tail({ group, sinceMs }, 1)).toEqual(nothing(`no stream of ${group} is there and is new`))
  expect(await tail({ group }, 1)).toMatchObject({
    streams: [{ name: 'walruses/algo-1-1', lines: ['KeyError'] }, { name: 'penguins/algo-1-1' }],
  })
})

test('nothing, and why', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  const nothing = (absence: string) => ({ streams: [], absence })
  expect(await tail(log, 9)).toEqual(nothing(`there is no log group ${group}`))
  await print('walruses/algo-1-1', 'done')
  expect(await tail(log, 9)).toEqual(nothing(`no stream of ${group} begins with penguins/`))
  await print('penguins/algo-1-1', '')
  expect(await tail(log, 9)).toEqual(nothing('the streams penguins/… are empty'))
})

test.each([
  [[], 'Add logs:DescribeLogStreams to the policy of the role that this job assumes.'],
  [['logs:DescribeLogStreams'], 'Add logs:GetLogEvents to the policy of the role that this job assumes.'],
])('allowed %j, the refusal says what lacks', async (allow, remedy) => {
  const { aws, tail, print } = await withLogs({ allow })
  await using _ = aws
  await print('penguins/algo-1-1', 'done')
  const refusal = await tail(log, 9)
  expect(refusal).toBeInstanceOf(WorldError)
  expect(refusal).toMatchObject({ failure: { remedy } })
})

test('pages that are empty, or only partly filled, are not the end; the same token is', async () => {
  const pages: Readonly<Record<string, { readonly lines: readonly string[]; readonly next: string }>> = {
    '': { lines: [], next: 'b/1' },
    'b/1': { lines: ['2', '3'], next: 'b/2' },
    'b/2': { lines: ['1'], next: 'b/3' },
    'b/3': { lines: [], next: 'b/3' },
  }
  const asked: string[] = []
  const answers: Readonly<Record<string, (input: Input) => object>> = {
    'Logs_20140328.DescribeLogStreams': ({ nextToken }) =>
      nextToken === undefined
        ? { logStreams: [{ logStreamName: 'penguins/algo-1' }], nextToken: '2' }
        : { logStreams: [{ logStreamName: 'penguins/algo-2' }] },
    'Logs_20140328.GetLogEvents'({ logStreamName = '', nextToken = '' }) {
      asked.push(`${logStreamName} ${nextToken}`)
      const { lines, next } = pages[logStreamName.endsWith('1') ? nextToken : 'b/3'] ?? { lines: [], next: '' }
      return { events: lines.map((message) => ({ message, timestamp: 1 })), nextBackwardToken: next }
    },
  }
  const server = createServer((request, answer) => {
    void json(request).then((input) => {
      answer.setHeader('content-type', 'application/x-amz-json-1.1')
      answer.end(JSON.stringify(answers[String(request.headers['x-amz-target'])]?.(input as Input)))
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials }
  const { tail } = containerLogs(new CloudWatchLogsClient(settings))
  expect(await tail(log, 9)).toMatchObject({ streams: [{ name: 'penguins/algo-1', lines: ['1', '2', '3'] }] })
  expect(asked.filter((each) => each.startsWith('penguins/algo-1'))).toHaveLength(4)
  server.closeAllConnections()
  server.close()
})

test('only streams that were begun since, where that is asked for', async () => {
  const { aws, tail, print } = await withLogs()
  await using _ = aws
  await print('penguins/algo-1-1', 'of yesterday')
  const sinceMs = aws.clock.now() + 1
  expect(await tail({ ...log, sinceMs }, 1)).toEqual({
    streams: [],
    absence: `no stream of ${group} begins with penguins/ and is new`,
  })
  await print('penguins/algo-2-1', 'of today')
  await print('penguins/algo-1-1', 'and again')
  expect(await tail({ ...log, sinceMs }, 1)).toMatchObject({ streams: [{ lines: ['of today'] }] })
})
