import type { DescribeExecutionOutput, HistoryEvent } from '@aws-sdk/client-sfn'
import type { RehearsalClock } from '../clock.ts'
import { interpret, type Surroundings, type TaskFunction } from './interpreter.ts'
import { StateFailure, type StateMachineDefinition } from './state-language.ts'

type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

export interface Execution extends Pick<DescribeExecutionOutput, 'output' | 'error' | 'cause'> {
  readonly arn: string
  readonly name: string
  readonly machineArn: string
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
  readonly tasks: ReadonlyMap<string, TaskFunction>
  readonly definition: StateMachineDefinition
  readonly arn: string
  readonly name: string
  readonly machineArn: string
  readonly input: string
}

const endEvents: Readonly<Record<Exclude<Status, 'RUNNING'>, HistoryEvent['type']>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
}

export function startExecution({ clock, tasks, definition, ...identity }: ExecutionOptions): Execution {
  const events: HistoryEvent[] = []
  const record: Surroundings['record'] = (event) =>
    void events.push({
      ...event,
      timestamp: new Date(clock.now()),
      id: events.length + 1,
      previousEventId: events.length,
    })

  const end = (status: Exclude<Status, 'RUNNING'>, details: Pick<Execution, 'output' | 'error' | 'cause'>) => {
    if (execution.status !== 'RUNNING') return
    Object.assign(execution, { status, stoppedMs: clock.now(), ...details })
    const { output, error, cause } = details
    record({
      type: endEvents[status],
      ...(status === 'SUCCEEDED' ? { executionSucceededEventDetails: { output } } : {}),
      ...(status === 'FAILED' ? { executionFailedEventDetails: { error, cause } } : {}),
      ...(status === 'ABORTED' ? { executionAbortedEventDetails: { error, cause } } : {}),
      ...(status === 'TIMED_OUT' ? { executionTimedOutEventDetails: {} } : {}),
    })
  }
  const execution: Execution = { ...identity, startedMs: clock.now(), status: 'RUNNING', events, stop: end }

  const around: Surroundings = {
    now: () => clock.now(),
    wait: (ms) => new Promise((resolve) => clock.at(clock.now() + ms, resolve)),
    record: (event) => {
      if (execution.status === 'RUNNING') record(event)
    },
    context: {
      Execution: { Id: identity.arn, Name: identity.name, StartTime: new Date(clock.now()).toISOString() },
      StateMachine: { Id: identity.machineArn },
    },
    perform: (resource, input) => performTask(tasks, resource, input, around),
  }

  record({ type: 'ExecutionStarted', executionStartedEventDetails: { input: identity.input } })
  // Nothing happens before StartExecution has answered.
  clock.at(clock.now(), () => {
    interpret(definition, JSON.parse(identity.input), around).then(
      (output) => end('SUCCEEDED', { output: JSON.stringify(output) }),
      (thrown: unknown) => {
        const { name, message } = asFailure(thrown)
        end('FAILED', { error: name, cause: message })
      },
    )
  })
  if (definition.TimeoutSeconds !== undefined) {
    // AWS gives neither error nor cause here.
    clock.at(clock.now() + definition.TimeoutSeconds * 1000, () => end('TIMED_OUT', {}))
  }
  return execution
}

async function performTask(
  tasks: ReadonlyMap<string, TaskFunction>,
  resource: string,
  input: unknown,
  around: Surroundings,
): Promise<unknown> {
  const [, resourceType = 'lambda', action = resource] =
    /^arn:aws[\w-]*:states:::(?:aws-sdk:)?(\w+):(.+)$/.exec(resource) ?? []
  const about = { resourceType, resource: action }
  const parameters = JSON.stringify(input)
  around.record({ type: 'TaskScheduled', taskScheduledEventDetails: { ...about, region: 'eu-west-1', parameters } })
  try {
    const task = tasks.get(resource)
    if (task === undefined) throw new StateFailure('States.TaskFailed', `No local function stands for ${resource}`)
    const output = await task(input)
    around.record({ type: 'TaskSucceeded', taskSucceededEventDetails: { ...about, output: JSON.stringify(output) } })
    return output
  } catch (thrown) {
    const failure = asFailure(thrown)
    const details = { ...about, error: failure.name, cause: failure.message }
    around.record({ type: 'TaskFailed', taskFailedEventDetails: details })
    throw failure
  }
}

function asFailure(thrown: unknown): StateFailure {
  if (thrown instanceof StateFailure) return thrown
  return thrown instanceof Error
    ? new StateFailure(thrown.name, thrown.message)
    : new StateFailure('States.TaskFailed', String(thrown))
}
