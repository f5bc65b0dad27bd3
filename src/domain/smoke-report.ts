import type { Failure } from '../kit/errors.ts'
import type { Latency } from './latency.ts'
import type { LoadReport } from './load.ts'
import type { Parity } from './parity.ts'
import type { Quality } from './quality.ts'
import type { Check } from './smoke-answer.ts'
import type { Label, SmokeCase } from './smoke-case.ts'
import type { ThresholdVerdict } from './threshold.ts'

export type SmokeOutcome = 'passed' | 'failed' | 'inconclusive'
export type SmokeFailureKind = 'assertion' | 'threshold' | 'infrastructure'

/** All that a smoke test found, for log, summary, comment, files and outputs. */
export interface SmokeReport {
  /** `endpoint penguins-staging`, `https://…`, `image penguins:1` */
  readonly subject: string
  readonly outcome: SmokeOutcome
  readonly failureKind: SmokeFailureKind | undefined
  readonly failure: Failure | undefined
  readonly cases: readonly CaseVerdict[]
  /** What the thresholds were judged by: of the load where there was one, else of the cases. */
  readonly latency: Latency
  readonly firstByte: Latency | undefined
  readonly requests: number
  readonly errors: number
  readonly throttles: number
  readonly load: LoadReport | undefined
  readonly warmUp: WarmUp | undefined
  readonly quality: Quality | undefined
  readonly baseline: Baseline | undefined
  readonly serverSide: ServerSide | undefined
  readonly thresholds: readonly ThresholdVerdict[]
  /** Every measure by the name that thresholds know it by, such as `p95`, `errors`, `f1`. */
  readonly metrics: ReadonlyMap<string, number>
  /** The end of the container's log, where a container failed; outside text. */
  readonly logTail: readonly string[]
}

export interface CaseVerdict {
  readonly case: SmokeCase
  readonly verdict: 'passed' | 'failed' | 'unanswered' | 'not asked'
  /** What was expected and what came, of each expectation; empty where there was no answer. */
  readonly checks: readonly Check[]
  /** In words that may be shown: `3450`, `no answer: …`, `a text of 120 characters`. Outside text. */
  readonly got: string
  /** What the model predicted for a labelled case, where it could be read. */
  readonly predicted: Prediction | undefined
  readonly latencyMs: number | undefined
}

export interface Prediction {
  /** For the score, and for nobody's eyes. */
  readonly label: Label
  /** What may be shown of it. Outside text. */
  readonly shown: Label
}

export interface WarmUp {
  readonly requests: number
  readonly answered: number
  /** Of the very first request that was answered. */
  readonly coldStartMs: number | undefined
  /** From the first request until the model answered. */
  readonly readyAfterMs: number | undefined
  readonly lastProblem: string | undefined
}

export interface Baseline {
  readonly subject: string
  readonly latency: Latency
  readonly errors: number
  readonly requests: number
  readonly quality: Quality | undefined
  readonly parity: Parity
}

/** What CloudWatch says of the minutes of the test, in milliseconds. */
export interface ServerSide {
  readonly modelLatency: ServerLatency | undefined
  readonly overheadLatency: ServerLatency | undefined
  readonly invocations: number
}

export interface ServerLatency {
  readonly averageMs: number
  readonly p50Ms: number | undefined
  readonly p95Ms: number | undefined
  readonly p99Ms: number | undefined
}
