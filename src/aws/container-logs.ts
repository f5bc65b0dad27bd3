import {
  DescribeLogStreamsCommand,
  GetLogEventsCommand,
  type CloudWatchLogsClient,
  type LogStream,
} from '@aws-sdk/client-cloudwatch-logs'
import { readableLines } from '../domain/job-log.ts'
import type { WorldError } from '../kit/errors.ts'
import { attempt, ifAllowed, ifPresent } from './translate-error.ts'

export type ContainerLogs = ReturnType<typeof containerLogs>

export interface LogTail {
  /** The stream that was written to last stands first. */
  readonly streams: readonly StreamTail[]
  /** Why there is nothing; undefined where there are lines. */
  readonly absence: string | undefined
}

export interface StreamTail {
  /** `penguins-abc/algo-1-1732093200` */
  readonly name: string
  /** Oldest first; outside text. */
  readonly lines: readonly string[]
}

interface Place {
  readonly group: string
  /** Undefined for all streams of the group. */
  readonly streamPrefix?: string | undefined
  /** Only streams that were begun at this moment or later: an endpoint keeps those of all that it has ever served. */
  readonly sinceMs?: number | undefined
}

const mostStreams = 4
const mostPages = 5

/** What containers printed, in CloudWatch Logs. */
export function containerLogs(client: CloudWatchLogsClient) {
  /** The last lines of the newest streams; the refusal itself where the role may not look. Else throws WorldError. */
  function tail({ group, sinceMs = 0, streamPrefix }: Place, lineCount: number): Promise<LogTail | WorldError> {
    return ifAllowed(async () => {
      const listed = await ifPresent(absence, () => listStreams(group, streamPrefix))
      const found = listed?.filter(({ creationTime = Infinity }) => creationTime >= sinceMs)
      if (found === undefined) return { streams: [], absence: `there is no log group ${group}` }
      if (found.length === 0) {
        const wanted = streamPrefix === undefined ? 'is there' : `begins with ${streamPrefix}`
        const since = sinceMs === 0 ? '' : ` and is new`
        return { streams: [], absence: `no stream of ${group} ${wanted}${since}` }
      }
      const newest = found.toSorted((a, b) => lastEvent(b) - lastEvent(a)).slice(0, mostStreams)
      const read = await Promise.all(
        newest.map(({ logStreamName = '' }) => readStream({ group, name: logStreamName }, lineCount)),
      )
      const streams = read
        .filter(({ lines }) => lines.length > 0)
        .sort((a, b) => b.lastEventMs - a.lastEventMs)
        .map(({ name, lines }) => ({ name, lines }))
      const which = streamPrefix === undefined ? `of ${group}` : `${streamPrefix}…`
      return { streams, absence: streams.length === 0 ? `the streams ${which} are empty` : undefined }
    })
  }

  /** AWS does not order by time what is asked for by prefix; of all, the first page holds the newest. */
  async function listStreams(group: string, prefix: string | undefined): Promise<readonly LogStream[]> {
    const which =
      prefix === undefined ? { orderBy: 'LastEventTime' as const, descending: true } : { logStreamNamePrefix: prefix }
    const found: LogStream[] = []
    let token: string | undefined
    for (let page = 0; page < (prefix === undefined ? 1 : mostPages); page += 1) {
      const input = { logGroupName: group, ...which, nextToken: token }
      const answer = await attempt({ action: 'logs:DescribeLogStreams', subject: `log group ${group}` }, () =>
        client.send(new DescribeLogStreamsCommand(input)),
      )
      found.push(...(answer.logStreams ?? []))
      token = answer.nextToken
      if (token === undefined) break
    }
    return found
  }

  /** Pages may come partly filled, or empty, before the beginning is reached: there the token stays what it was. */
  async function readStream({ group, name }: { readonly group: string; readonly name: string }, lineCount: number) {
    const messages: string[] = []
    let lastEventMs = 0
    let token: string | undefined
    for (let page = 0; page < mostPages && messages.length < lineCount; page += 1) {
      const input = {
        logGroupName: group,
        logStreamName: name,
        limit: lineCount,
        startFromHead: false,
        nextToken: token,
      }
      const { events = [], nextBackwardToken } = await attempt(
        { action: 'logs:GetLogEvents', subject: `log stream ${name} of ${group}` },
        () => client.send(new GetLogEventsCommand(input)),
      )
      messages.unshift(...events.map(({ message = '' }) => message))
      lastEventMs = Math.max(lastEventMs, ...events.map(({ timestamp = 0 }) => timestamp))
      if (nextBackwardToken === undefined || nextBackwardToken === token) break
      token = nextBackwardToken
    }
    return { name, lines: readableLines(messages, lineCount), lastEventMs }
  }

  return { tail }
}

const absence = { code: 'ResourceNotFoundException', text: '' }

/** AWS may take an hour to note the last event; until then the stream's beginning has to do. */
const lastEvent = ({ lastEventTimestamp, creationTime = 0 }: LogStream) => lastEventTimestamp ?? creationTime
