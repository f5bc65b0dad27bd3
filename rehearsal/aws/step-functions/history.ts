import type { HistoryEvent } from '@aws-sdk/client-sfn'

export type Happening = Omit<HistoryEvent, 'timestamp' | 'id' | 'previousEventId'>

/**
 * One line of events: of the execution, of an iteration, of a branch. `previousEventId` follows it, whatever others
 * write in between. Which events carry a line on is read off histories that AWS recorded:
 * https://github.com/localstack/localstack/tree/main/tests/aws/services/stepfunctions/v2 (*.snapshot.json)
 */
export interface Thread {
  /** Writes an event which the next one follows. Answers its id. */
  record(event: Happening): number
  /** Writes an event which nothing follows. */
  note(event: Happening): void
  /** A line of its own that begins here. */
  fork(): Thread
  /** Goes on where another line has come to. */
  join(other: Thread): void
  readonly head: () => number
}

export interface History {
  readonly events: HistoryEvent[]
  /** The execution's own line. Its first event follows none: on AWS not even ExecutionStarted. */
  readonly thread: Thread
}

export function createHistory(now: () => number): History {
  const events: HistoryEvent[] = []
  const write = (event: Happening, previousEventId: number) => {
    const id = events.length + 1
    events.push({ ...event, timestamp: new Date(now()), id, previousEventId })
    return id
  }
  const threadFrom = (start: number): Thread => {
    let head = start
    return {
      record: (event) => (head = write(event, head)),
      note: (event) => void write(event, head),
      fork: () => threadFrom(head),
      join(other) {
        head = other.head()
      },
      head: () => head,
    }
  }
  return { events, thread: threadFrom(0) }
}

/** Data in an event, with AWS's word that none of it was cut off. */
export const shownInput = (input: unknown) => ({ input: JSON.stringify(input), inputDetails: { truncated: false } })
export const shownOutput = (output: unknown) => ({
  output: JSON.stringify(output),
  outputDetails: { truncated: false },
})
