import { randomUUID } from 'node:crypto'
import type { DescribeStateMachineOutput } from '@aws-sdk/client-sfn'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { type Execution, startExecution } from './executions.ts'
import type { TaskFunction } from './interpreter.ts'
import type { StateMachineDefinition } from './state-language.ts'

type StateMachine = DescribeStateMachineOutput & { readonly definition: string }

export interface StepFunctionsState {
  readonly stateMachines: Map<string, StateMachine>
  readonly stateMachineExecutions: Map<string, Execution>
  /** Local functions by the Resource that a Task names; a rehearsal registers them. */
  readonly taskFunctions: Map<string, TaskFunction>
}

/** Step Functions, with STANDARD state machines only: Pass, Wait, Choice, Task, Map, Parallel, Succeed and Fail. */
export function createStepFunctions({
  clock,
  arn,
  tags,
}: Pick<World, 'clock' | 'arn' | 'tags'>): Part<StepFunctionsState> {
  const stateMachines = new Map<string, StateMachine>()
  const executions = new Map<string, Execution>()
  const taskFunctions = new Map<string, TaskFunction>()

  const machine = (machineArn: string) => {
    const found = stateMachines.get(machineArn)
    if (found === undefined) throw awsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`)
    return found
  }
  const execution = (executionArn: string) => {
    const found = executions.get(executionArn)
    if (found === undefined) throw awsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`)
    return found
  }

  const service = define.StepFunctions({
    CreateStateMachine({ name, definition, roleArn, type = 'STANDARD', tags: added }) {
      readJson(definition, 'InvalidDefinition', 'Invalid State Machine Definition')
      const stateMachineArn = arn('states', `stateMachine:${name}`)
      const creationDate = new Date(clock.now())
      stateMachines.set(stateMachineArn, {
        stateMachineArn,
        name,
        definition,
        roleArn,
        type,
        creationDate,
        status: 'ACTIVE',
      })
      tags.set(
        stateMachineArn,
        added?.map(({ key, value }) => ({ Key: key, Value: value })),
      )
      return { stateMachineArn, creationDate }
    },
    DescribeStateMachine: ({ stateMachineArn }) => machine(stateMachineArn),
    StartExecution({ stateMachineArn, name = randomUUID(), input = '{}' }) {
      const { name: machineName = '', definition } = machine(stateMachineArn)
      readJson(input, 'InvalidExecutionInput', 'Invalid State Machine Execution Input')
      const executionArn = arn('states', `execution:${machineName}:${name}`)
      const before = executions.get(executionArn)
      if (before !== undefined && (before.input !== input || before.status !== 'RUNNING')) {
        throw awsError('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`)
      }
      const identity = { arn: executionArn, name, machineArn: stateMachineArn, input }
      const parsed = JSON.parse(definition) as StateMachineDefinition
      const started = before ?? startExecution({ clock, tasks: taskFunctions, definition: parsed, ...identity })
      executions.set(executionArn, started)
      return { executionArn, startDate: new Date(started.startedMs) }
    },
    DescribeExecution({ executionArn }) {
      const {
        arn: _arn,
        machineArn,
        startedMs,
        stoppedMs,
        events: _events,
        stop: _stop,
        ...details
      } = execution(executionArn)
      return {
        ...details,
        executionArn,
        stateMachineArn: machineArn,
        startDate: new Date(startedMs),
        ...(stoppedMs === undefined ? {} : { stopDate: new Date(stoppedMs) }),
      }
    },
    GetExecutionHistory({ executionArn, reverseOrder = false, maxResults = 100, nextToken }) {
      const { events } = execution(executionArn)
      const ordered = reverseOrder ? events.toReversed() : events
      const from = Number(nextToken ?? 0)
      const to = from + maxResults
      return { events: ordered.slice(from, to), ...(to < ordered.length ? { nextToken: String(to) } : {}) }
    },
    StopExecution({ executionArn, error, cause }) {
      const stopped = execution(executionArn)
      stopped.stop('ABORTED', { error, cause })
      return { stopDate: new Date(stopped.stoppedMs ?? clock.now()) }
    },
  })

  return {
    services: [service],
    state: { stateMachines, stateMachineExecutions: executions, taskFunctions },
    close: async () => undefined,
  }
}

function readJson(text: string, errorName: string, message: string): void {
  try {
    JSON.parse(text)
  } catch (cause) {
    throw awsError(errorName, `${message}: '${String(cause)}'`)
  }
}
