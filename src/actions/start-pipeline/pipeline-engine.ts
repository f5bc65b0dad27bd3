import type { PipelineExecutions } from '../../aws/pipeline-executions.ts'
import type { Expectation } from '../../domain/execution-pace.ts'
import { executionUrl } from '../../domain/execution-links.ts'
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
import type { Log } from '../../kit/log.ts'
import type { Inputs } from './action.ts'
import { tookLast, type Engine, type Following } from './engine.ts'

export interface PipelineToStart {
  readonly name: string
  readonly definition: PipelineDefinition
  readonly parameters: ReadonlyMap<string, string>
}

interface Surroundings {
  readonly executions: PipelineExecutions
  readonly origin: Origin
  readonly log: Log
}

/** SageMaker Pipelines. */
export function pipelineEngine(
  pipeline: PipelineToStart,
  inputs: Inputs,
  { executions, origin, log }: Surroundings,
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

  const subject = `pipeline ${name}`
  const listOwn = async () => (await executions.list(name)).filter(({ description }) => isOwn(description, key))

  /**
   * SageMaker wants it named, though the SDK for Python knows a newest one: what steps take their results from can only be an execution
   * that has ended by itself. https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-selective-ex.html
   */
  async function findSource(): Promise<string | undefined> {
    const { selectiveExecutionSteps, sourceExecutionArn } = inputs
    if (selectiveExecutionSteps === undefined || sourceExecutionArn !== undefined) return sourceExecutionArn
    const listed = await executions.list(name)
    const newest = listed.find(({ status, description }) => isSource(status) && !isOwn(description, key))
    if (newest) log.info(`${subject}: the steps that do not run keep the results of execution ${newest.arn}`)
    return newest?.arn
  }

  let source: Promise<string | undefined> | undefined

  async function start(ordinal: number, cancelled: AbortSignal): Promise<string | undefined> {
    const sourceExecutionArn = await (source ??= findSource())
    try {
      const named = {
        displayName: inputs.displayName ?? displayName(origin, ordinal),
        description: describeOrigin(origin, key),
        token: key && startToken(key, ordinal),
      }
      return await executions.start({ ...order, ...named, sourceExecutionArn }, cancelled)
    } catch (error) {
      if (ordinal === attempts || !isAboutToken(error)) throw error
      // The display name, or the newest execution as a source, is another than an attempt before has sent.
      return (await listOwn())[0]?.arn
    }
  }

  return {
    subject,
    attempts,
    start,
    hasGivenName: false,
    earlier: async () => (attempts === 1 ? [] : (await listOwn()).map(({ arn }) => arn)),
    running: async () =>
      (await executions.list(name))
        .filter(({ status }) => status === 'Executing' || status === 'Stopping')
        .map(({ arn, startedAt, description }) => ({ arn, startedAt, own: isOwn(description, key) })),
    follow: (arn) => followPipelineExecution(arn, executions, pipeline.definition),
  }
}

const isSource = (status: string) => status === 'Succeeded' || status === 'Failed'

/** What AWS answers to a token that came with another request, or of an execution that has long ended, is not documented. */
function isAboutToken(error: unknown): boolean {
  if (!(error instanceof WorldError)) return false
  return error.code.startsWith('Conflict') || error.failure.happened.includes('ClientRequestToken')
}

/** An execution of a pipeline by its ARN; without a definition nothing is known beforehand but what it took the last time. */
export function followPipelineExecution(
  arn: string,
  executions: PipelineExecutions,
  definition?: PipelineDefinition,
): Following {
  return {
    look: executions.follow(arn),
    expect: async (signal) =>
      (await tookLast(() => lastSteps(pipelineOf(arn), executions, signal))) ?? declaredIn(definition),
    stop: () => executions.stop(arn),
    stopCommand: `aws sagemaker stop-pipeline-execution --pipeline-execution-arn ${arn}`,
    consoleUrl: executionUrl(arn),
  }
}

const pipelineOf = (executionArn: string) => executionArn.replace(/^.*:pipeline\/(.+)\/execution\/.+$/, '$1')

/** Of the newest execution that succeeded. */
async function lastSteps(pipelineName: string, executions: PipelineExecutions, signal: AbortSignal) {
  const last = (await executions.list(pipelineName)).find(({ status }) => status === 'Succeeded')
  return last && executions.listSteps(last.arn, signal)
}

/** Steps behind a condition may not run. */
const declaredIn = (definition: PipelineDefinition | undefined): Expectation | undefined =>
  definition && new Map(definition.certainSteps.map((name) => [name, undefined]))
