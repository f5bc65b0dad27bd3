import type { PipelineExecutions } from '../../aws/pipeline-executions.ts'
import type { StateMachines } from '../../aws/state-machines.ts'
import { readExecutionInput } from '../../domain/execution-input.ts'
import { nameOf } from '../../domain/execution.ts'
import type { PropertyFile } from '../../domain/pipeline-definition.ts'
import type { Origin } from '../../domain/pipeline-start.ts'
import { nameOfStateMachine, refuseType } from '../../domain/state-machine.ts'
import type { Source } from '../../domain/written.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Inputs } from './action.ts'
import type { Engine, Following } from './engine.ts'
import { followPipelineExecution, pipelineEngine } from './pipeline-engine.ts'
import { prepare, type PrepareWorld } from './prepare.ts'
import { followStateExecution, stateMachineEngine, type MachineToStart } from './state-machine-engine.ts'
import { describeChange } from './upsert.ts'

/** Each is loaded where it is used: a state machine needs nothing of SageMaker before its end. */
export interface EngineWorld {
  readonly preparation: () => Promise<PrepareWorld>
  readonly executions: () => Promise<PipelineExecutions>
  readonly stateMachines: () => Promise<StateMachines>
  readonly readText: (path: string) => Promise<string>
  readonly run: Origin
}

interface Known {
  /** `pipeline churn`. */
  readonly subject: string
  /** The steps it may run, in their order, as far as they are known beforehand. */
  readonly declaredSteps: readonly string[]
  /** The reports that the conditions of a pipeline read. */
  readonly propertyFiles: readonly PropertyFile[]
  /** `created`, or `updated` and what was changed in words; undefined where nothing was. */
  readonly change: readonly string[] | undefined
}

const unknown = { declaredSteps: [], propertyFiles: [], change: undefined }

export type Opened =
  | (Known & { readonly kind: 'to-start'; readonly engine: Engine })
  | (Known & { readonly kind: 'to-follow'; readonly arn: string; readonly following: Following })

/** What is to be started, brought up to date and checked; or followed, where that was started before. Throws InputError before anything is touched. */
export async function open(inputs: Inputs, world: EngineWorld, log: Log): Promise<Opened> {
  if (inputs.executionArn !== undefined) {
    const arn = inputs.executionArn
    return {
      kind: 'to-follow',
      ...unknown,
      subject: nameOf({ arn }),
      arn,
      following: await followGiven(arn, world, log),
    }
  }
  if (inputs.stateMachineArn !== undefined) {
    const stateMachines = await world.stateMachines()
    const toStart = await findMachine(inputs.stateMachineArn, inputs, { stateMachines, readText: world.readText })
    const engine = stateMachineEngine(toStart, inputs, { stateMachines, origin: world.run, log })
    return { kind: 'to-start', ...unknown, engine, subject: engine.subject }
  }
  const prepared = await prepare(inputs, await world.preparation(), log)
  const { pipelineName: name, definition, parameters } = prepared
  const surroundings = { executions: await world.executions(), origin: world.run, log }
  const engine = pipelineEngine({ name, definition, parameters }, inputs, surroundings)
  const { steps, propertyFiles } = definition
  const known = { subject: engine.subject, declaredSteps: [...steps.keys()], propertyFiles }
  return { kind: 'to-start', engine, ...known, change: describeChange(prepared) }
}

/** An execution by its ARN, as `execution-arn` or a post step knows it. */
export async function followGiven(
  arn: string,
  world: Pick<EngineWorld, 'executions' | 'stateMachines'>,
  log: Log,
): Promise<Following> {
  if (arn.includes(':express:')) throw new WorldError(expressExecution(arn))
  if (arn.includes(':pipeline/')) return followPipelineExecution(arn, await world.executions())
  return followStateExecution(arn, await world.stateMachines(), log)
}

interface MachineWorld {
  readonly stateMachines: StateMachines
  readonly readText: (path: string) => Promise<string>
}

async function findMachine(
  arn: string,
  inputs: Inputs,
  { stateMachines, readText }: MachineWorld,
): Promise<MachineToStart> {
  const { input, inputFile } = inputs
  const sources: Source[] = []
  if (inputFile !== undefined) sources.push({ path: inputFile, text: await readText(inputFile) })
  if (input !== undefined) sources.push({ path: "input 'input'", text: input })
  const text = await readExecutionInput(sources, () => import('../../domain/written-yaml.ts'))
  const machine = await stateMachines.find(arn)
  if (machine === undefined) throw new WorldError(noMachine(arn))
  const refusal = refuseType(machine.type, arn)
  if (refusal) throw new WorldError(refusal)
  return { machine, input: text }
}

const expressExecution = (arn: string) => ({
  subject: `execution ${arn}`,
  happened: 'it belongs to a state machine of type EXPRESS, and AWS answers no questions about those',
  remedy: 'What became of it is in the log group of the state machine, if it has one.',
})

const noMachine = (arn: string) => ({
  subject: nameOfStateMachine(arn),
  happened: 'there is no such state machine',
  remedy: 'Check the ARN, the region and the account.',
})
