import type { Expectation } from '../../domain/execution-pace.ts'
import { durationMs, type Execution, type ExecutionStep } from '../../domain/execution.ts'
import { WorldError } from '../../kit/errors.ts'

/** What can be started and followed: a pipeline of SageMaker Pipelines, or a state machine of Step Functions. */
export interface Engine {
  /** `pipeline churn`. */
  readonly subject: string
  /** How many executions the attempts of this workflow run may have started. */
  readonly attempts: number
  /**
   * Starts the `ordinal`th execution of this step, from 1; where an attempt before, or a request whose answer was lost, has started it, it is that one.
   * Undefined where AWS does not say which one that is.
   */
  start(ordinal: number, cancelled: AbortSignal): Promise<string | undefined>
  /** What runs now, newest first. */
  running(): Promise<readonly Running[]>
  /** ARNs of what attempts before this one may have started. */
  earlier(): Promise<readonly string[]>
  /** Whether its executions have a name from outside, so that a start may find one that somebody else has started. */
  readonly hasGivenName: boolean
  follow(executionArn: string): Following
}

/** One execution, as it is watched and ended. */
export interface Following {
  look(signal: AbortSignal): Promise<Execution>
  /** How long its steps may take, where that can be known; never refuses. */
  expect(signal: AbortSignal): Promise<Expectation | undefined>
  stop(): Promise<void>
  /** The command that stops it by hand. */
  readonly stopCommand: string
  readonly consoleUrl: string | undefined
}

export interface Running {
  readonly arn: string
  readonly startedAt: Date | undefined
  /** Whether this step of this workflow run has started it, in this attempt or one before. */
  readonly own: boolean
}

export const notSeenYet = (arn: string): Execution => ({
  arn,
  status: 'Executing',
  failureReason: undefined,
  startedAt: undefined,
  endedAt: undefined,
  steps: [],
  output: undefined,
})

/** How long the steps took that `find` finds; undefined where it finds none, or the role may not look: it only makes the wait cheaper. */
export async function tookLast(
  find: () => Promise<readonly ExecutionStep[] | undefined>,
): Promise<Expectation | undefined> {
  try {
    const steps = await find()
    // A cached step says nothing about how long it takes to run.
    return steps && new Map(steps.map((step) => [step.name, step.cached ? undefined : durationMs(step)]))
  } catch (error) {
    if (error instanceof WorldError) return undefined
    throw error
  }
}
