import type { PipelineExecutionStep, StepStatus } from '@aws-sdk/client-sagemaker'
import { AwsError, awsError } from '../aws-error.ts'
import type { OperationName } from '../clients.ts'
import type { Telling } from '../containers/story.ts'
import type { Lambda } from '../lambda/create-lambda.ts'
import type { World } from '../world.ts'
import type { Step } from './definition.ts'
import type { Run } from './execution.ts'
import type { Scope } from './expressions.ts'
import type { Callbacks } from './callbacks.ts'
import type { Jobs } from './jobs.ts'
import type { ExceptionType } from './retry-policies.ts'
import type { StepCache } from './step-cache.ts'

export interface StepFloor {
  readonly world: World
  readonly jobs: Jobs
  readonly cache: StepCache
  readonly callbacks: Callbacks
  readonly lambda: Pick<Lambda, 'invoke'>
}

/** One step as it is run. */
export interface Performance {
  readonly floor: StepFloor
  readonly run: Run
  readonly step: Step
  readonly record: PipelineExecutionStep
  readonly scope: Scope
  /** The step's arguments, resolved. */
  readonly args: Readonly<Record<string, unknown>>
  /** Why this step is to fail, if a fault says so. */
  readonly fault: string | undefined
  readonly telling: Telling
}

export type Perform = (performance: Performance) => Promise<Verdict>

export interface Verdict {
  readonly status: StepStatus
  readonly reason?: string | undefined
  /** What retry policies call the failure, where it is not the reason that tells. */
  readonly exception?: ExceptionType | undefined
}

export const succeeded: Verdict = { status: 'Succeeded' }

/** How long steps take that are no jobs. */
const briefMs = 2_000

export const stepMs = ({ floor, run, step }: Pick<Performance, 'floor' | 'run' | 'step'>): number =>
  floor.world.pace.stepMs(run.execution.pipelineName, step.name) ?? briefMs

/** An API call that the pipeline makes for a step; its failure is worded as Pipelines words it. */
export async function invoke<O extends OperationName<'SageMaker'>>(
  { world }: StepFloor,
  { actor }: Run,
  operation: O,
  input: object,
) {
  try {
    return await world.call('SageMaker', operation, input, actor)
  } catch (thrown) {
    if (!(thrown instanceof AwsError)) throw thrown
    throw awsError(
      thrown.name,
      `Failed to invoke sagemaker:${operation}. Error Details: ${thrown.message}`,
      thrown.status,
    )
  }
}
