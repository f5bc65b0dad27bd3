import type { Mapping } from './value.ts'

/** Takes the place of an action that cannot or shall not run on this machine. */
export interface StandIn {
  /** Completes "stand-in for owner/repo: …" in the log. */
  readonly says: string
  /** Names and defaults of the inputs it reads. Absent means: any input, no defaults. */
  readonly inputs?: Readonly<Record<string, string>>
  /** A thrown error fails the step with its message. */
  run(step: StandInStep): Promise<void> | void
  /** Runs at the end of the job, as the action's own post step would. */
  readonly post?: { readonly says: string; run(step: StandInStep): Promise<void> | void }
}

/** What a stand-in can see and do: what a real action gets through its environment and its files. */
export interface StandInStep {
  /** By lower-case name; declared inputs are always there. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly workspace: string
  readonly checkoutSource: string
  /** Where uploaded artifacts of this run lie, one folder an artifact. */
  readonly artifacts: string
  readonly github: Mapping
  /** What the job's `permissions` say of a scope. */
  permission(scope: string): 'none' | 'read' | 'write'
  readonly signal: AbortSignal
  log(text: string): void
  warn(text: string): void
  setOutput(name: string, value: string): void
  exportVariable(name: string, value: string): void
  addMask(secret: string): void
  addSummary(markdown: string): void
}
