import type { Latency } from './latency.ts'

/** How a target is put under load. */
export type LoadPlan = ClosedPlan | OpenPlan

interface Extent {
  /** Ends after so many requests, or after this time, whichever comes first; one of them is there. */
  readonly requests: number | undefined
  readonly durationMs: number | undefined
  /** From nothing to the full load, evenly. */
  readonly rampMs: number
  /** Cost guard: never more requests than this. */
  readonly mostRequests: number
}

/** So many at a time; each sends its next request as soon as it has its answer. */
export interface ClosedPlan extends Extent {
  readonly kind: 'closed'
  readonly concurrency: number
}

/** So many a second, whatever becomes of them; latency counts from the moment a request was to be sent, so that a stalled server hides nothing. */
export interface OpenPlan extends Extent {
  readonly kind: 'open'
  readonly ratePerSecond: number
  /** Connections at most; a request that finds none free waits for one, and its wait is latency. */
  readonly concurrency: number
}

/** One request of a load. */
export interface Sample {
  /** Answered with 2xx. */
  readonly ok: boolean
  /** HTTP status; 0 where there was no answer. */
  readonly status: number
  /** The model itself answered, be it with an error: no throttling, no refusal of AWS, no silence. */
  readonly fromModel: boolean
  readonly throttled: boolean
  /** Nothing came within the time that it was given, so that it took at least `latencyMs`. */
  readonly timedOut: boolean
  readonly latencyMs: number
  /** To the first byte of the body. */
  readonly firstByteMs: number
  /** What happened where it is not `ok`, in words; outside text. */
  readonly problem?: string | undefined
}

/** What can be said of a load, while it runs and when it is over. */
export interface LoadReport {
  readonly plan: LoadPlan
  readonly requests: number
  /** Answered with 2xx. */
  readonly answered: number
  /** Answered by the model itself, be it with an error. */
  readonly fromModel: number
  readonly errors: number
  /** Among the errors. */
  readonly throttles: number
  /** Of what was answered with 2xx. */
  readonly latency: Latency
  readonly firstByte: Latency
  readonly elapsedMs: number
  /** Answered with 2xx, a second. */
  readonly rps: number
  /** The first few kinds of errors, with how often each came; outside text. */
  readonly problems: readonly { readonly problem: string; readonly count: number }[]
  /** Counts of answers between two latencies, for a chart; the first bucket begins at the fastest. */
  readonly histogram: readonly LatencyBucket[]
  /** Why it ended before its time; undefined where it did not. */
  readonly stopped: string | undefined
}

export interface LatencyBucket {
  readonly fromMs: number
  readonly toMs: number
  readonly count: number
}
