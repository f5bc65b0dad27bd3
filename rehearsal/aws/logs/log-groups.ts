import type { OutputLogEvent } from '@aws-sdk/client-cloudwatch-logs'
import { awsError } from '../aws-error.ts'

export interface LogEvent {
  readonly timestamp: number
  readonly ingestionTime: number
  readonly message: string
  readonly eventId: string
}

export interface LogStream {
  readonly name: string
  readonly createdMs: number
  readonly events: LogEvent[]
}

export interface LogGroup {
  readonly name: string
  readonly createdMs: number
  readonly streams: Map<string, LogStream>
}

export interface LogGroups {
  readonly groups: Map<string, LogGroup>
  createGroup(name: string): LogGroup
  createStream(group: string, name: string): LogStream
  /** Throws ResourceNotFoundException, in CloudWatch's words. */
  group(name: string): LogGroup
  stream(group: string, name: string): LogStream
  append(stream: LogStream, events: readonly { timestamp: number; message: string }[]): void
}

export function createLogGroups(now: () => number): LogGroups {
  const groups = new Map<string, LogGroup>()
  let sequence = 0

  const group = (name: string) => {
    const found = groups.get(name)
    if (found === undefined) throw awsError('ResourceNotFoundException', 'The specified log group does not exist.')
    return found
  }
  const stream = (groupName: string, name: string) => {
    const found = group(groupName).streams.get(name)
    if (found === undefined) throw awsError('ResourceNotFoundException', 'The specified log stream does not exist.')
    return found
  }
  return {
    groups,
    group,
    stream,
    createGroup(name) {
      if (groups.has(name)) throw awsError('ResourceAlreadyExistsException', 'The specified log group already exists')
      const created = { name, createdMs: now(), streams: new Map<string, LogStream>() }
      groups.set(name, created)
      return created
    },
    createStream(groupName, name) {
      const { streams } = group(groupName)
      if (streams.has(name)) throw awsError('ResourceAlreadyExistsException', 'The specified log stream already exists')
      const created = { name, createdMs: now(), events: [] }
      streams.set(name, created)
      return created
    },
    append({ events }, added) {
      for (const { timestamp, message } of added) {
        sequence += 1
        events.push({ timestamp, message, ingestionTime: now(), eventId: String(sequence).padStart(56, '0') })
      }
    },
  }
}

export const outputEvent = ({ timestamp, ingestionTime, message }: LogEvent): OutputLogEvent => ({
  timestamp,
  ingestionTime,
  message,
})
