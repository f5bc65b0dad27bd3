import type { Lambda } from '../lambda/create-lambda.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import type { Execution } from './execution.ts'
import { createExecutions } from './executions.ts'
import { type Callback, createCallbacks } from './callbacks.ts'
import { createJobs, type JobsState } from './jobs.ts'
import { createPipelineStore, type Pipeline, type PipelineStore } from './pipelines.ts'
import { createStepCache } from './step-cache.ts'

export interface PipelinesState extends JobsState {
  /** By name. */
  readonly pipelines: ReadonlyMap<string, Pipeline>
  /** By ARN. */
  readonly executions: ReadonlyMap<string, Execution>
  /** What Callback steps asked, by token. */
  readonly callbacks: ReadonlyMap<string, Callback>
}

/** SageMaker Pipelines and the processing and training jobs that its steps are. Programs of images really run. */
export function createPipelines(world: World, lambda: Pick<Lambda, 'invoke'>): Part<PipelinesState> {
  const jobs = createJobs(world)
  const callbacks = createCallbacks()
  const floor = { world, jobs, cache: createStepCache(() => world.clock.now()), callbacks, lambda }
  const executions = createExecutions(floor, {
    find: (nameOrArn) => store.find(nameOrArn),
    version: (pipelineArn, id) => store.version(pipelineArn, id),
  })
  const isBusy = (pipelineArn: string) =>
    [...executions.all.values()].some(
      ({ described }) =>
        described.PipelineArn === pipelineArn && /^(Executing|Stopping)$/.test(described.PipelineExecutionStatus ?? ''),
    )
  const store: PipelineStore = createPipelineStore(world, isBusy)
  return {
    services: [
      define.SageMaker({ ...store.operations, ...executions.operations, ...callbacks.operations }),
      ...jobs.services,
    ],
    state: { pipelines: store.all, executions: executions.all, callbacks: callbacks.all, ...jobs.state },
    close: () => jobs.close(),
  }
}
