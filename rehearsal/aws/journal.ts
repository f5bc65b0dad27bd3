export interface JournalEntry {
  /** AWS time, milliseconds since the epoch. */
  readonly at: number
  readonly service: string
  readonly operation: string
  readonly input: unknown
  /** `ok`, the name of the error that was answered, or `unanswered` while it is under way. */
  readonly outcome: string
  /** ARN of who asked; `cloudformation.amazonaws.com` when a stack did. */
  readonly principal: string
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  /** Notes a request when it arrives; the function returned notes how it ended. */
  begin(entry: Omit<JournalEntry, 'outcome'>): (outcome: string) => void
  /** All requests of one operation, for instance `of('SageMaker', 'DescribeEndpoint')`. */
  of(service: string, operation?: string): readonly JournalEntry[]
  clear(): void
}

export function createJournal(): Journal {
  const entries: { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] }[] = []
  return {
    entries,
    begin(request) {
      const entry = { ...request, outcome: 'unanswered' }
      entries.push(entry)
      return (outcome) => {
        entry.outcome = outcome
      }
    },
    of: (service, operation) =>
      entries.filter(
        (entry) => entry.service === service && (operation === undefined || entry.operation === operation),
      ),
    clear: () => void entries.splice(0),
  }
}
