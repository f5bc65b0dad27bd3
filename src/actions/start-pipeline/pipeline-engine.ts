import type { PipelineExecutions } from '../../aws/pipeline-executions.ts'
import type { Expectation } from '../../domain/execution-pace.ts'
import { executionUrl } from '../../domain/execution-links.ts'
import { durationMs, type ExecutionStep } from '../../domain/execution.ts'
import type { PipelineDefinition } from '../../domain/pipeline-definition.ts'
import {
  attemptsOf,
  describeOrigin,
  displayName,
  isOwn,
  startKey,
  startToken,
  type Origin,
} from '../../domain/pipeline-start.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Inputs } from './action.ts'
import type { Engine, Following } from './engine.ts'

export interface PipelineToStart {
  readonly name: string
  readonly definition: PipelineDefinition
  readonly parameters: ReadonlyMap<string, string>
}

interface Surroundings {
  readonly executions: PipelineExecutions
  readonly origin: Origin
}

/** SageMaker Pipelines. */
export function pipelineEngine(
  pipeline: PipelineToStart,
  inputs: Inputs,
  { executions, origin }: Surroundings,
): Engine {
  const { name, parameters } = pipeline
  const order = {
    pipelineName: name,
    parameters,
    parallelism: inputs.parallelism,
    selectedSteps: inputs.selectiveExecutionSteps,
    sourceExecutionArn: inputs.sourceExecutionArn,
    pipelineVersion: inputs.pipelineVersion,
    mlflowExperiment: inputs.mlflowExperiment,
  }
  const key = startKey([{ ...order, parameters: [...parameters].sort() }], origin)
  const attempts = attemptsOf(origin)

  async function start(ordinal: number): Promise<string | undefined> {
    try {
      return await executions.start({
        ...order,
        displayName: inputs.displayName ?? displayName(origin, ordinal),
        description: describeOrigin(origin, key),
        token: key && startToken(key, ordinal),
      })
    } catch (error) {
      // What AWS answers to the token of an execution that has long ended is not documented.
      if (ordinal < attempts && error instanceof WorldError && error.code.startsWith('Conflict')) return undefined
      throw error
    }
  }

  return {
    subject: `pipeline ${name}`,
    attempts,
    start,
    running: async () =>
      (await executions.list(name))
        .filter(({ status }) => status === 'Executing' || status === 'Stopping')
        .map(({ arn, startedAt, description }) => ({ arn, startedAt, own: isOwn(description, key) })),
    follow: (arn) => followPipelineExecution(arn, executions, pipeline.definition),
  }
}

/** An execution of a pipeline by its ARN; without a definition nothing is known beforehand but what it took the last time. */
export function followPipelineExecution(
  arn: string,
  executions: PipelineExecutions,
  definition?: PipelineDefinition,
): Following {
  return {
    look: executions.follow(arn),
    expect: async (signal) => (await lastDurations(pipelineOf(arn), executions, signal)) ?? declaredIn(definition),
    stop: () => executions.stop(arn),
    stopCommand: `aws sagemaker stop-pipeline-execution --pipeline-execution-arn ${arn}`,
    consoleUrl: executionUrl(arn),
  }
}

const pipelineOf = (executionArn: string) => executionArn.replace(/^.*:pipeline\/(.+)\/execution\/.+$/, '$1')

/** What the steps of the newest execution that succeeded took; undefined where there is none, or the role may not look. */
async function lastDurations(
  pipelineName: string,
  executions: PipelineExecutions,
  signal: AbortSignal,
): Promise<Expectation | undefined> {
  try {
    const last = (await executions.list(pipelineName)).find(({ status }) => status === 'Succeeded')
    if (last === undefined) return undefined
    const steps = await executions.listSteps(last.arn, signal)
    return new Map(steps.map((step) => [step.name, tookMs(step)]))
  } catch (error) {
    // It only makes the wait cheaper.
    if (error instanceof WorldError) return undefined
    throw error
  }
}

/** A cached step says nothing about how long it takes to run. */
const tookMs = (step: ExecutionStep) => (step.cached ? undefined : durationMs(step))

/** Steps behind a condition may not run. */
const declaredIn = (definition: PipelineDefinition | undefined): Expectation | undefined =>
  definition && new Map(definition.certainSteps.map((name) => [name, undefined]))
