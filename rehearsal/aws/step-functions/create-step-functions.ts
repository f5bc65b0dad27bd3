import type { Part, World } from '../world.ts'
import { define } from '../service-definition.ts'
import { executionOperations } from './execution-operations.ts'
import type { Execution } from './executions.ts'
import { createStateMachines, type StateMachine } from './state-machines.ts'
import { createTasks, type TaskFunction, type TaskTargets } from './task-resources.ts'

export interface StepFunctionsState {
  /** By ARN. */
  readonly stateMachines: ReadonlyMap<string, StateMachine>
  /** By ARN. */
  readonly stateMachineExecutions: ReadonlyMap<string, Execution>
  /** Local functions that stand for the Resource that a Task names; a test registers them. */
  readonly taskFunctions: Map<string, TaskFunction>
}

/**
 * Step Functions with the language in JSONPath: every state, inline Maps, tasks of SageMaker and Lambda.
 * What it does not know it refuses when the state machine is made.
 */
export function createStepFunctions(world: World, targets: Omit<TaskTargets, 'stands'>): Part<StepFunctionsState> {
  const taskFunctions = new Map<string, TaskFunction>()
  const machines = createStateMachines(world)
  const executions = executionOperations(world, machines, createTasks(world, { ...targets, stands: taskFunctions }))
  return {
    services: [define.StepFunctions({ ...machines.operations, ...executions.operations })],
    state: { stateMachines: machines.all, stateMachineExecutions: executions.all, taskFunctions },
    close: async () => undefined,
  }
}
