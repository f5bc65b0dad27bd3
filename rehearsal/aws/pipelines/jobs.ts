import { createContainers } from '../containers/container.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { createProcessingJobs, type ProcessingJob } from './processing-jobs.ts'
import { createTrainingJobs, type TrainingJob } from './training-jobs.ts'

export interface JobsState {
  readonly trainingJobs: ReadonlyMap<string, TrainingJob>
  readonly processingJobs: ReadonlyMap<string, ProcessingJob>
}

export interface Jobs extends Part<JobsState> {
  /** Resolves when the job's status is final. */
  ended(arn: string): Promise<void>
  /** A fault: the next job of this name fails for this reason, whatever its program does. */
  failNext(name: string, reason: string): void
  /** The next job of this name takes this long instead of the usual time. */
  paceNext(name: string, durationMs: number): void
}

/** A job as its stories need it, besides what Describe shows. */
export interface LiveJob {
  readonly stop: AbortController
  readonly ended: Promise<void>
}

export interface JobFloor {
  readonly world: World
  readonly containers: ReturnType<typeof createContainers>
  /** By ARN. */
  readonly live: Map<string, LiveJob>
  takeFault(name: string): string | undefined
  takeDurationMs(name: string): number | undefined
}

export function createJobs(world: World): Jobs {
  const containers = createContainers(world)
  const faults = new Map<string, string>()
  const durations = new Map<string, number>()
  const floor: JobFloor = {
    world,
    containers,
    live: new Map(),
    takeFault: (name) => taken(faults, name),
    takeDurationMs: (name) => taken(durations, name),
  }
  const training = createTrainingJobs(floor)
  const processing = createProcessingJobs(floor)
  return {
    services: [define.SageMaker({ ...training.operations, ...processing.operations })],
    state: { trainingJobs: training.jobs, processingJobs: processing.jobs },
    ended: (arn) => floor.live.get(arn)?.ended ?? Promise.resolve(),
    failNext: (name, reason) => void faults.set(name, reason),
    paceNext: (name, durationMs) => void durations.set(name, durationMs),
    close: () => containers.close(),
  }
}

function taken<T>(map: Map<string, T>, name: string): T | undefined {
  const value = map.get(name)
  map.delete(name)
  return value
}
