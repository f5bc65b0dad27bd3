import type { StateMachine, StateMachines } from '../../aws/state-machines.ts'
import { attemptsOf, startKey, type Origin } from '../../domain/pipeline-start.ts'
import { executionName, nameOfStateMachine, stateExecutionArn, stateExecutionUrl } from '../../domain/state-machine.ts'
import type { Log } from '../../kit/log.ts'
import type { Inputs } from './action.ts'
import { tookLast, type Engine, type Following } from './engine.ts'

interface Surroundings {
  readonly stateMachines: StateMachines
  readonly origin: Origin
  readonly log: Log
}

export interface MachineToStart {
  readonly machine: StateMachine
  /** JSON. */
  readonly input: string
}

/** Step Functions, STANDARD. */
export function stateMachineEngine(
  { machine, input }: MachineToStart,
  { executionName: givenName }: Inputs,
  { stateMachines, origin, log }: Surroundings,
): Engine {
  const { arn: stateMachineArn } = machine
  const key = startKey([stateMachineArn, input, givenName], origin)
  const attempts = attemptsOf(origin)
  const ownName = (ordinal: number) => (key === undefined ? undefined : executionName(key, ordinal))
  const ownNames = Array.from({ length: attempts }, (_, index) => ownName(index + 1))

  async function startAs(
    name: string | undefined,
    cancelled: AbortSignal,
  ): Promise<{ readonly arn: string; readonly taken: boolean }> {
    const { kind, executionArn } = await stateMachines.start({ stateMachineArn, name, input }, cancelled)
    return { arn: executionArn, taken: kind === 'name-taken' }
  }

  /** A name made here says whose it is. One that was given may be that of an old execution, whose result is not ours. */
  async function start(ordinal: number, cancelled: AbortSignal): Promise<string> {
    if (givenName === undefined || ordinal > 1) return (await startAs(ownName(ordinal), cancelled)).arn
    const { arn, taken } = await startAs(givenName, cancelled)
    if (!taken) return arn
    const { status, input: itsInput } = await stateMachines.describe(arn)
    if (status === 'Executing' && itsInput === input) return arn
    const whose = status === 'Executing' ? 'runs with another input' : `ended ${status}`
    log.info(`${engine.subject}: the name ${givenName} is that of an execution that ${whose}: starting under another`)
    return (await startAs(ownName(1), cancelled)).arn
  }

  const engine: Engine = {
    subject: nameOfStateMachine(stateMachineArn),
    attempts,
    start,
    running: async () =>
      Promise.all(
        (await stateMachines.listRunning(stateMachineArn)).map(async ({ arn, name, startedAt }) => ({
          arn,
          startedAt,
          own: ownNames.includes(name) || (name === givenName && (await stateMachines.describe(arn)).input === input),
        })),
      ),
    earlier: async () =>
      ownNames.slice(0, -1).flatMap((name) => (name === undefined ? [] : [stateExecutionArn(stateMachineArn, name)])),
    hasGivenName: givenName !== undefined,
    follow: (arn) => followStateExecution(arn, stateMachines, log),
  }
  return engine
}

/** An execution of a state machine by its ARN. */
export function followStateExecution(arn: string, stateMachines: StateMachines, log: Log): Following {
  const watched = stateMachines.watch(arn)
  let told = false
  return {
    look: async (signal) => {
      const seen = await watched.look(signal)
      if (seen.note !== undefined && !told) log.warn(seen.note)
      told ||= seen.note !== undefined
      return seen
    },
    expect: (signal) => tookLast(() => lastSteps(arn, stateMachines, signal)),
    stop: () => stateMachines.stop(arn, 'Stopped by a GitHub workflow run'),
    stopCommand: `aws stepfunctions stop-execution --execution-arn ${arn}`,
    consoleUrl: stateExecutionUrl(arn),
  }
}

/** Of the newest execution that succeeded. */
async function lastSteps(executionArn: string, stateMachines: StateMachines, signal: AbortSignal) {
  const machineArn = executionArn.replace(/:execution:([^:]+):[^:]+$/, ':stateMachine:$1')
  const last = await stateMachines.lastSucceeded(machineArn)
  return last && (await stateMachines.watch(last.arn).look(signal)).steps
}
