import type { FailureName } from './failures.ts'
import type { Link } from './lineage.ts'
import type { EndpointPredictions } from './runner/page.ts'
import type { WorkflowRun } from './runner/run-record.ts'
import type { Theatre } from './theatre.ts'

/** One system: the example workflows that belong together, from the event that starts them to what comes of it. */
export interface Play {
  /** For --help. */
  readonly says: string
  /** Its sample project, a folder of rehearsal/projects. */
  readonly project: string
  /** Whether a person has to decide something on the way. */
  readonly asks: boolean
  /** Plays it to the end, or to where it fails. */
  perform(theatre: Theatre, stage: Stage): Promise<Ending>
}

export interface Stage {
  readonly fail: FailureName | undefined
  say(text: string): void
}

export type Verdict = 'green' | 'red'

export interface Ending {
  readonly runs: readonly WorkflowRun[]
  readonly verdict: Verdict
  /** For the terminal: the verdict, its reasons, and what was found. */
  readonly report: string
  readonly lineage: readonly Link[]
  readonly predictions?: readonly EndpointPredictions[]
}
