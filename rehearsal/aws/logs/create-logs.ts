import { define } from '../service-definition.ts'
import { awsError } from '../aws-error.ts'
import type { RehearsalClock } from '../clock.ts'
import type { LogWriter, Part } from '../world.ts'
import { matchesFilter } from './filter-pattern.ts'
import { createLogGroups, type LogGroup, type LogStream, outputEvent } from './log-groups.ts'

export interface LogsState {
  readonly logGroups: Map<string, LogGroup>
}

const pageSize = 1000

/** CloudWatch Logs: what the containers printed. Written by the other parts through `writer`, read by everybody over the API. */
export function createLogs({
  clock,
  account,
  region,
}: {
  clock: RehearsalClock
  account: string
  region: string
}): Part<LogsState> & {
  readonly writer: LogWriter
} {
  const now = () => Math.floor(clock.now())
  const logs = createLogGroups(now)
  const groupArn = (name: string) => `arn:aws:logs:${region}:${account}:log-group:${name}`

  const writer: LogWriter = {
    write(groupName, streamName, lines) {
      const group = logs.groups.get(groupName) ?? logs.createGroup(groupName)
      const stream = group.streams.get(streamName) ?? logs.createStream(groupName, streamName)
      logs.append(
        stream,
        lines.map((message) => ({ timestamp: now(), message })),
      )
    },
  }

  const service = define.CloudWatchLogs({
    CreateLogGroup({ logGroupName }) {
      logs.createGroup(logGroupName)
      return {}
    },
    CreateLogStream({ logGroupName, logStreamName }) {
      logs.createStream(logGroupName, logStreamName)
      return {}
    },
    PutLogEvents({ logGroupName, logStreamName, logEvents }) {
      const events = logEvents.map(({ timestamp = now(), message = '' }) => ({ timestamp, message }))
      logs.append(logs.stream(logGroupName, logStreamName), events)
      return { nextSequenceToken: '0' }
    },
    DescribeLogGroups({ logGroupNamePrefix = '' }) {
      const found = [...logs.groups.values()].filter(({ name }) => name.startsWith(logGroupNamePrefix))
      return {
        logGroups: found.map(({ name, createdMs }) => ({
          logGroupName: name,
          creationTime: createdMs,
          arn: `${groupArn(name)}:*`,
        })),
      }
    },
    DescribeLogStreams({ logGroupName = '', logStreamNamePrefix, orderBy = 'LogStreamName', descending = false }) {
      const prefix = checkedPrefix(logStreamNamePrefix)
      if (prefix !== '' && orderBy === 'LastEventTime') {
        throw awsError('InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.')
      }
      const streams = [...logs.group(logGroupName).streams.values()]
        .filter(({ name }) => name.startsWith(prefix))
        .sort((a, b) => (orderBy === 'LastEventTime' ? lastEvent(a) - lastEvent(b) : a.name < b.name ? -1 : 1))
      return {
        logStreams: (descending ? streams.reverse() : streams).map((stream) => ({
          logStreamName: stream.name,
          creationTime: stream.createdMs,
          arn: `${groupArn(logGroupName)}:log-stream:${stream.name}`,
          ...(stream.events.length > 0
            ? { firstEventTimestamp: stream.events[0]?.timestamp, lastEventTimestamp: lastEvent(stream) }
            : {}),
        })),
      }
    },
    GetLogEvents({
      logGroupName = '',
      logStreamName,
      startTime = 0,
      endTime = Infinity,
      startFromHead = false,
      limit = 10_000,
      nextToken,
    }) {
      const all = logs
        .stream(logGroupName, logStreamName)
        .events.filter(({ timestamp }) => timestamp >= startTime && timestamp < endTime)
      const begin = position(nextToken) ?? (startFromHead ? 0 : Math.max(0, all.length - limit))
      const from = nextToken?.startsWith('b/') === true ? Math.max(0, begin - limit) : begin
      const events = all.slice(from, nextToken?.startsWith('b/') === true ? begin : from + limit)
      // At either end AWS answers the token it was given, and that is how a reader knows.
      return {
        events: events.map(outputEvent),
        nextForwardToken: `f/${from + events.length}`,
        nextBackwardToken: `b/${from}`,
      }
    },
    FilterLogEvents({
      logGroupName = '',
      logStreamNames,
      logStreamNamePrefix,
      startTime = 0,
      endTime = Infinity,
      filterPattern = '',
      limit = pageSize,
      nextToken,
    }) {
      const prefix = checkedPrefix(logStreamNamePrefix)
      const found = [...logs.group(logGroupName).streams.values()]
        .filter(({ name }) => (logStreamNames?.includes(name) ?? true) && name.startsWith(prefix))
        .flatMap((stream) => stream.events.map((event) => ({ ...event, logStreamName: stream.name })))
        .filter(
          ({ timestamp, message }) =>
            timestamp >= startTime && timestamp <= endTime && matchesFilter(filterPattern, message),
        )
        .sort((a, b) => a.timestamp - b.timestamp || (a.eventId < b.eventId ? -1 : 1))
      const from = position(nextToken) ?? 0
      const rest = found.length > from + limit ? { nextToken: `f/${from + limit}` } : {}
      return { events: found.slice(from, from + limit), ...rest }
    },
  })

  return { services: [service], state: { logGroups: logs.groups }, writer, close: async () => undefined }
}

/** Empty where none was given. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
function checkedPrefix(prefix: string | undefined): string {
  if (prefix !== '') return prefix ?? ''
  const constraint = 'Member must have length greater than or equal to 1'
  const message = `1 validation error detected: Value '' at 'logStreamNamePrefix' failed to satisfy constraint: ${constraint}`
  throw awsError('InvalidParameterException', message)
}

const lastEvent = ({ events }: LogStream) => events.at(-1)?.timestamp ?? 0

function position(token: string | undefined): number | undefined {
  if (token === undefined) return undefined
  const number = /^[fb]\/(\d+)$/.exec(token)?.[1]
  if (number === undefined) throw awsError('InvalidParameterException', 'The specified nextToken is invalid.')
  return Number(number)
}
