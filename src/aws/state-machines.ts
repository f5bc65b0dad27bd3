import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  type ExecutionListItem,
  type ExecutionStatus as SfnStatus,
  type SFNClient,
} from '@aws-sdk/client-sfn'
import { nameOf, type ExecutionStatus } from '../domain/execution.ts'
import {
  nameOfStateMachine,
  parseStateMachineArn,
  stateExecutionArn,
  type StateMachineType,
} from '../domain/state-machine.ts'
import { WorldError } from '../kit/errors.ts'
import { sendStop, startSignal, usualStopWithinMs } from './at-cancellation.ts'
import { watchExecution, type StateExecution } from './state-execution-watch.ts'
import { attempt, ifPresent, isRefusal } from './translate-error.ts'

export type StateMachines = ReturnType<typeof stateMachines>

export interface StateMachine {
  readonly arn: string
  readonly type: StateMachineType
}

export interface StateExecutionOrder {
  /** Of the state machine, a version or an alias. */
  readonly stateMachineArn: string
  /** Undefined where Step Functions shall invent one. */
  readonly name: string | undefined
  readonly input: string
}

/** A running execution with this name and this input is answered as if it had just been started. */
export type StateExecutionStart =
  | { readonly kind: 'started'; readonly executionArn: string }
  | { readonly kind: 'name-taken'; readonly executionArn: string }

export interface ListedStateExecution {
  readonly arn: string
  readonly name: string
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
}

const remedyForSilence = 'Look in the console of Step Functions whether it runs.'

/** Step Functions, STANDARD state machines. Every method throws WorldError. */
export function stateMachines(client: SFNClient, stopWithinMs = usualStopWithinMs) {
  /** Undefined when there is no such state machine. An alias may lead to two versions; what is found is the state machine itself. */
  async function find(arn: string): Promise<StateMachine | undefined> {
    const { machineArn = arn, qualifier = '' } = parseStateMachineArn(arn) ?? {}
    const stateMachineArn = /^\d+$/.test(qualifier) ? arn : machineArn
    const what = { action: 'states:DescribeStateMachine', subject: nameOfStateMachine(arn) }
    const found = await ifPresent({ code: 'StateMachineDoesNotExist', text: '' }, () =>
      attempt(what, () => client.send(new DescribeStateMachineCommand({ stateMachineArn }))),
    )
    if (found === undefined) return undefined
    return { arn, type: found.type ?? 'STANDARD' }
  }

  /** A cancellation gives a start that is under way some time to be answered. */
  async function start(
    { stateMachineArn, name, input }: StateExecutionOrder,
    cancelled?: AbortSignal,
  ): Promise<StateExecutionStart> {
    const subject = nameOfStateMachine(stateMachineArn)
    try {
      const { executionArn } = await attempt({ action: 'states:StartExecution', subject }, () =>
        client.send(new StartExecutionCommand({ stateMachineArn, name, input }), startSignal(cancelled)),
      )
      if (executionArn !== undefined) return { kind: 'started', executionArn }
    } catch (error) {
      if (name === undefined || !isRefusal(error, 'ExecutionAlreadyExists', '')) throw error
      return { kind: 'name-taken', executionArn: stateExecutionArn(stateMachineArn, name) }
    }
    throw new WorldError({
      subject,
      happened: 'Step Functions answered the start without the ARN of an execution',
      remedy: remedyForSilence,
    })
  }

  async function describe(executionArn: string, signal?: AbortSignal): Promise<StateExecution> {
    const what = { action: 'states:DescribeExecution', subject: nameOf({ arn: executionArn }) }
    const { status, startDate, stopDate, input, output, error, cause, stateMachineArn } = await attempt(what, () =>
      client.send(new DescribeExecutionCommand({ executionArn }), { ...(signal && { abortSignal: signal }) }),
    )
    return {
      status: statusOf(status),
      startedAt: startDate,
      endedAt: stopDate,
      input,
      output,
      error,
      cause,
      stateMachineArn: stateMachineArn ?? '',
    }
  }

  /** Newest first. */
  async function listRunning(stateMachineArn: string): Promise<readonly ListedStateExecution[]> {
    const running: ListedStateExecution[] = []
    let token: string | undefined
    do {
      const page = await list(stateMachineArn, { statusFilter: 'RUNNING', maxResults: 1000, nextToken: token })
      running.push(...page.executions)
      token = page.nextToken
    } while (token !== undefined)
    return running
  }

  async function lastSucceeded(stateMachineArn: string): Promise<ListedStateExecution | undefined> {
    const { executions } = await list(stateMachineArn, { statusFilter: 'SUCCEEDED', maxResults: 1 })
    return executions[0]
  }

  async function list(
    stateMachineArn: string,
    order: { readonly statusFilter: SfnStatus; readonly maxResults: number; readonly nextToken?: string | undefined },
  ) {
    const what = { action: 'states:ListExecutions', subject: nameOfStateMachine(stateMachineArn) }
    const { executions = [], nextToken } = await attempt(what, () =>
      client.send(new ListExecutionsCommand({ stateMachineArn, ...order })),
    )
    return { executions: executions.map(toListed), nextToken }
  }

  /** Gives up after `stopWithinMs`. `.sync` tasks are stopped by Step Functions, as far as its role may. */
  async function stop(executionArn: string, cause: string): Promise<void> {
    const what = { action: 'states:StopExecution', subject: nameOf({ arn: executionArn }) }
    await sendStop({ ...what, withinMs: stopWithinMs, remedy: remedyForSilence }, (abortSignal) =>
      client.send(new StopExecutionCommand({ executionArn, cause }), { abortSignal }),
    )
  }

  const watch = (executionArn: string) =>
    watchExecution(client, executionArn, (signal) => describe(executionArn, signal))

  return { find, start, describe, watch, listRunning, lastSucceeded, stop }
}

function statusOf(status: SfnStatus | undefined): ExecutionStatus {
  switch (status) {
    case undefined:
    case 'RUNNING':
    case 'PENDING_REDRIVE':
      return 'Executing'
    case 'SUCCEEDED':
      return 'Succeeded'
    case 'FAILED':
      return 'Failed'
    case 'TIMED_OUT':
      return 'TimedOut'
    case 'ABORTED':
      return 'Stopped'
  }
}

function toListed({ executionArn = '', name = '', startDate, stopDate }: ExecutionListItem): ListedStateExecution {
  return { arn: executionArn, name, startedAt: startDate, endedAt: stopDate }
}
