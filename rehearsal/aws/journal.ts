export interface JournalEntry {
  /** AWS time, milliseconds since the epoch. */
  readonly at: number
  readonly service: string
  readonly operation: string
  readonly input: unknown
  /** `ok`, or the name of the error that was answered. */
  readonly outcome: string
  /** ARN of who asked; `cloudformation.amazonaws.com` when a stack did. */
  readonly principal: string
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  record(entry: JournalEntry): void
  /** All requests of one operation, for instance `of('SageMaker', 'DescribeEndpoint')`. */
  of(service: string, operation?: string): readonly JournalEntry[]
  clear(): void
}

export function createJournal(): Journal {
  const entries: JournalEntry[] = []
  return {
    entries,
    record: (entry) => void entries.push(entry),
    of: (service, operation) =>
      entries.filter(
        (entry) => entry.service === service && (operation === undefined || entry.operation === operation),
      ),
    clear: () => void entries.splice(0),
  }
}
