import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import type { Execution } from './execution.ts'
import { createExecutions } from './executions.ts'
import { createJobs, type JobsState } from './jobs.ts'
import { createPipelineStore, type Pipeline, type PipelineStore } from './pipelines.ts'
import { createStepCache } from './step-cache.ts'

export interface PipelinesState extends JobsState {
  /** By name. */
  readonly pipelines: ReadonlyMap<string, Pipeline>
  /** By ARN. */
  readonly executions: ReadonlyMap<string, Execution>
}

/** SageMaker Pipelines and the processing and training jobs that its steps are. Programs of images really run. */
export function createPipelines(world: World): Part<PipelinesState> {
  const jobs = createJobs(world)
  const floor = { world, jobs, cache: createStepCache(() => world.clock.now()) }
  const executions = createExecutions(floor, { find: (nameOrArn) => store.find(nameOrArn) })
  const isBusy = (pipelineArn: string) =>
    [...executions.all.values()].some(
      ({ described }) =>
        described.PipelineArn === pipelineArn && /^(Executing|Stopping)$/.test(described.PipelineExecutionStatus ?? ''),
    )
  const store: PipelineStore = createPipelineStore(world, isBusy)
  return {
    services: [define.SageMaker({ ...store.operations, ...executions.operations }), ...jobs.services],
    state: { pipelines: store.all, executions: executions.all, ...jobs.state },
    close: () => jobs.close(),
  }
}
