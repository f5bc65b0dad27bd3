/** What happened, for the terminal, the page and the tests. Times are milliseconds since the epoch. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface WorkflowRun {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly actor: string
  readonly startedAt: number
  finishedAt?: number
  conclusion?: Conclusion
  /** In the order of the file; every job of a matrix by itself. */
  readonly jobs: JobRun[]
}

export interface JobRun {
  /** The key in the workflow file. */
  readonly id: string
  name: string
  readonly needs: readonly string[]
  readonly matrix?: Readonly<Record<string, unknown>>
  environment?: { name: string; url?: string; review?: 'approved' | 'refused' }
  concurrencyGroup?: string
  startedAt?: number
  finishedAt?: number
  conclusion?: Conclusion
  /** What `needs.<job>.outputs` shows. */
  outputs: Readonly<Record<string, string>>
  readonly steps: StepRun[]
  /** Of the job itself: a refused review, a dropped output, an expression that failed. */
  readonly annotations: Annotation[]
}

export interface StepRun {
  readonly id?: string
  name: string
  readonly phase: 'pre' | 'main' | 'post'
  readonly uses?: string
  /** What stood in for an action of another publisher, in words. */
  standIn?: string
  startedAt?: number
  finishedAt?: number
  /** Before `continue-on-error` is applied. */
  outcome?: Conclusion
  conclusion?: Conclusion
  /** Masked. */
  outputs: Readonly<Record<string, string>>
  /** The Markdown it wrote to GITHUB_STEP_SUMMARY, masked. */
  summary: string
  readonly annotations: Annotation[]
  readonly log: LogEntry[]
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly text: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

export interface LogEntry {
  readonly kind: 'text' | 'group' | 'end-group' | 'debug' | Annotation['level']
  readonly text: string
}

/** The run as it happens. The records are the live ones, complete when `run-finished` is told. */
export type RunEvent =
  | { readonly kind: 'run-started'; readonly run: WorkflowRun }
  | {
      readonly kind: 'job-waiting'
      readonly job: JobRun
      readonly reason: 'concurrency' | 'review'
      readonly text: string
    }
  | { readonly kind: 'job-started'; readonly job: JobRun }
  | { readonly kind: 'step-started'; readonly job: JobRun; readonly step: StepRun }
  | { readonly kind: 'log'; readonly job: JobRun; readonly step: StepRun; readonly entry: LogEntry }
  | { readonly kind: 'step-finished'; readonly job: JobRun; readonly step: StepRun }
  | { readonly kind: 'job-finished'; readonly job: JobRun }
  | { readonly kind: 'run-finished'; readonly run: WorkflowRun }

export type Observer = (event: RunEvent) => void
