import type { DescribeExecutionOutput, HistoryEvent } from '@aws-sdk/client-sfn'
import type { RehearsalClock } from '../clock.ts'
import { createBranch } from './branch.ts'
import { createHistory, shownOutput } from './history.ts'
import { interpret, type Surroundings } from './interpreter.ts'
import { asFailure, type StateMachineDefinition } from './state-language.ts'
import type { StateMachine } from './state-machines.ts'

type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

export interface Execution extends Pick<DescribeExecutionOutput, 'output' | 'error' | 'cause'> {
  readonly arn: string
  readonly name: string
  readonly machineArn: string
  /** As it was at the start; an update does not reach executions that run. */
  readonly machine: StateMachine
  readonly input: string
  readonly startedMs: number
  stoppedMs?: number
  status: Status
  readonly events: HistoryEvent[]
  /** Ends it from outside; does nothing when it has ended. */
  stop(status: 'ABORTED' | 'TIMED_OUT', details: { error?: string | undefined; cause?: string | undefined }): void
}

export interface ExecutionOptions {
  readonly clock: RehearsalClock
  readonly perform: Surroundings['perform']
  readonly machine: StateMachine
  readonly arn: string
  readonly name: string
  readonly input: string
}

export function startExecution({ clock, perform, machine, ...identity }: ExecutionOptions): Execution {
  const { events, thread } = createHistory(() => clock.now())
  const { stateMachineArn, name: machineName, roleArn, definition } = machine
  const program = JSON.parse(definition) as StateMachineDefinition
  const input: unknown = JSON.parse(identity.input)
  const branch = createBranch(clock, thread, {
    Execution: {
      Id: identity.arn,
      Input: input,
      Name: identity.name,
      RoleArn: roleArn,
      StartTime: new Date(clock.now()).toISOString(),
      RedriveCount: 0,
    },
    StateMachine: { Id: stateMachineArn, Name: machineName },
  })
  // Neither of these continues the line, nor is continued by it: such an event has the previousEventId 0.
  const aside = thread.fork()

  const end = (status: Exclude<Status, 'RUNNING'>, details: Pick<Execution, 'output' | 'error' | 'cause'>): boolean => {
    if (execution.status !== 'RUNNING') return false
    Object.assign(execution, { status, stoppedMs: clock.now(), ...details })
    return true
  }
  const execution: Execution = {
    ...identity,
    machineArn: stateMachineArn ?? '',
    machine,
    startedMs: clock.now(),
    status: 'RUNNING',
    events,
    stop(status, { error, cause }) {
      if (!end(status, { error, cause })) return
      aside.note(
        status === 'ABORTED'
          ? { type: 'ExecutionAborted', executionAbortedEventDetails: { error, cause } }
          : { type: 'ExecutionTimedOut', executionTimedOutEventDetails: { error, cause } },
      )
      branch.abort()
    },
  }

  aside.note({
    type: 'ExecutionStarted',
    executionStartedEventDetails: { input: identity.input, inputDetails: { truncated: false }, roleArn },
  })
  // Nothing happens before StartExecution has answered.
  clock.at(clock.now(), () => {
    interpret(program, input, { branch, perform }).then(
      (output) => {
        if (!end('SUCCEEDED', { output: JSON.stringify(output) })) return
        thread.record({ type: 'ExecutionSucceeded', executionSucceededEventDetails: shownOutput(output) })
      },
      (thrown: unknown) => {
        const { details } = asFailure(thrown)
        if (!end('FAILED', details)) return
        thread.record({ type: 'ExecutionFailed', executionFailedEventDetails: details })
      },
    )
  })
  if (program.TimeoutSeconds !== undefined) {
    // AWS gives neither error nor cause here.
    clock.at(clock.now() + program.TimeoutSeconds * 1000, () => execution.stop('TIMED_OUT', {}))
  }
  return execution
}
