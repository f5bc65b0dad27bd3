import { randomUUID } from 'node:crypto'
import type { HistoryEvent } from '@aws-sdk/client-sfn'
import { awsError } from '../aws-error.ts'
import type { Operations, Principal } from '../service-definition.ts'
import type { World } from '../world.ts'
import { type Execution, startExecution } from './executions.ts'
import { checkName, pageOf } from './request-checks.ts'
import type { createStateMachines, StateMachine } from './state-machines.ts'
import type { createTasks } from './task-resources.ts'

/** AWS forgets the name of an execution, and the execution, this long after its end. */
const rememberedMs = 90 * 24 * 3_600_000

export function executionOperations(
  world: World,
  machines: ReturnType<typeof createStateMachines>,
  tasks: ReturnType<typeof createTasks>,
) {
  const { clock } = world
  const all = new Map<string, Execution>()

  const find = (executionArn: string): Execution => {
    const [arn, , , , , type] = executionArn.split(':')
    if (arn !== 'arn') throw awsError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${executionArn}'`)
    if (type !== 'execution')
      throw awsError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: ${type ?? ''}'`)
    const found = remembered(executionArn)
    if (found === undefined) throw awsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`)
    return found
  }

  const remembered = (executionArn: string): Execution | undefined => {
    const found = all.get(executionArn)
    return clock.now() - (found?.stoppedMs ?? Infinity) > rememberedMs ? undefined : found
  }

  const operations = {
    StartExecution({ stateMachineArn, name = randomUUID(), input = '{}' }) {
      checkName(name)
      const machine = machines.find(stateMachineArn)
      readInput(input)
      // An express execution has an ARN of its own each time, and may run several times under one name.
      const executionArn =
        machine.type === 'EXPRESS'
          ? world.arn('states', `express:${machine.name}:${name}:${randomUUID()}`)
          : world.arn('states', `execution:${machine.name}:${name}`)
      const before = remembered(executionArn)
      if (before !== undefined && (before.input !== input || before.status !== 'RUNNING')) {
        throw awsError('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`)
      }
      const identity = { arn: executionArn, name, machine, input }
      const perform = tasks(roleOf(world, machine, name))
      const started = before ?? startExecution({ clock, perform, ...identity })
      all.set(executionArn, started)
      return { executionArn, startDate: new Date(started.startedMs) }
    },
    DescribeExecution({ executionArn }) {
      const { machineArn, input, output, error, cause, ...execution } = find(executionArn)
      return {
        ...summary(execution, machineArn),
        redriveCount: 0,
        input,
        inputDetails: { included: true },
        ...(output === undefined ? {} : { output, outputDetails: { included: true } }),
        error,
        cause,
      }
    },
    DescribeStateMachineForExecution({ executionArn }) {
      const { machine, startedMs } = find(executionArn)
      const { name, definition, roleArn, revisionId, stateMachineArn } = machine
      return { stateMachineArn, name, definition, roleArn, revisionId, updateDate: new Date(startedMs) }
    },
    ListExecutions({ stateMachineArn = '', statusFilter, maxResults, nextToken }) {
      const machine = machines.find(stateMachineArn)
      if (machine.type === 'EXPRESS') {
        throw awsError('StateMachineTypeNotSupported', 'This operation is not supported by this type of state machine')
      }
      const found = [...all.values()]
        .filter(({ arn, machineArn }) => machineArn === stateMachineArn && remembered(arn) !== undefined)
        .filter(({ status }) => statusFilter === undefined || status === statusFilter)
        .reverse()
        .sort((a, b) => b.startedMs - a.startedMs)
      const { items, ...more } = pageOf(found, { maxResults, nextToken })
      return { executions: items.map((one) => ({ ...summary(one, one.machineArn), redriveCount: 0 })), ...more }
    },
    GetExecutionHistory({ executionArn, reverseOrder = false, maxResults, nextToken, includeExecutionData = true }) {
      const { events } = find(executionArn)
      const shown = includeExecutionData ? events : events.map(withoutData)
      const { items, ...more } = pageOf(reverseOrder ? shown.toReversed() : shown, { maxResults, nextToken })
      return { events: items, ...more }
    },
    StopExecution({ executionArn, error, cause }) {
      const stopped = find(executionArn)
      stopped.stop('ABORTED', { error, cause })
      return { stopDate: new Date(stopped.stoppedMs ?? clock.now()) }
    },
  } satisfies Operations<'StepFunctions'>
  return { all, operations }
}

function summary(
  { arn, name, status, startedMs, stoppedMs }: Pick<Execution, 'arn' | 'name' | 'status' | 'startedMs' | 'stoppedMs'>,
  stateMachineArn: string,
) {
  return {
    executionArn: arn,
    stateMachineArn,
    name,
    status,
    startDate: new Date(startedMs),
    ...(stoppedMs === undefined ? {} : { stopDate: new Date(stoppedMs) }),
  }
}

/** Step Functions calls other services in the state machine's role. */
function roleOf({ account }: World, { roleArn }: StateMachine, execution: string): Principal {
  const role = roleArn.split('/').at(-1) ?? roleArn
  return { arn: `arn:aws:sts::${account}:assumed-role/${role}/${execution}`, name: role }
}

function withoutData(event: HistoryEvent): HistoryEvent {
  const members = Object.entries(event).map(([name, details]: [string, unknown]) => {
    if (typeof details !== 'object' || details === null || details instanceof Date) return [name, details]
    return [name, Object.fromEntries(Object.entries(details).filter(([member]) => !/^(input|output)/.test(member)))]
  })
  return Object.fromEntries(members) as HistoryEvent
}

function readInput(text: string): void {
  try {
    JSON.parse(text)
  } catch (cause) {
    throw awsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${String(cause)}'`)
  }
}
