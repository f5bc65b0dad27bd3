import { executionUrl } from '../../domain/execution-links.ts'
import { describeStep, failureOf, outcomeOf, type ExecutionOutcome } from '../../domain/execution-verdict.ts'
import {
  changedSteps,
  firstFailedStep,
  judgeExecution,
  nameOf,
  registeredModelPackage,
  whyNoModelPackage,
  type Execution,
} from '../../domain/execution.ts'
import { parseModelPackageArn } from '../../domain/model-package.ts'
import { describeOrigin, displayName, startToken } from '../../domain/pipeline-start.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import { poll } from '../../kit/poll.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { RunContext } from '../../runner/run-context.ts'
import type { Inputs, Outputs } from './action.ts'
import { preparePipeline, type PrepareWorld } from './prepare.ts'
import { summarise } from './summary.ts'

export interface World extends PrepareWorld {
  readonly run: RunContext
}

/** How far the execution came while it was watched. */
interface Followed {
  readonly outcome: ExecutionOutcome
  readonly execution: Execution
  readonly failure?: Failure | undefined
}

/** Bring the pipeline up to date, start it, follow it, and hand on what it registered. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  await preparePipeline(inputs, world, stage.log)
  stage.signal.throwIfAborted()

  const executionArn = await start(inputs, world)
  const consoleUrl = executionUrl(executionArn)
  const known = { executionArn, ...(consoleUrl !== undefined && { consoleUrl }) }
  stage.setOutputs(known)
  stage.log.info(`pipeline ${inputs.pipelineName}: started execution ${executionArn}`)

  const followed = await follow(executionArn, inputs, { ...world, ...stage })
  const { outcome, execution, failure } = followed
  stage.log.info(`pipeline ${inputs.pipelineName}: ${tell(followed)}`)
  return {
    outputs: { outcome, ...known, ...outputsOf(execution) },
    summary: summarise({ ...followed, pipelineName: inputs.pipelineName, consoleUrl }),
    ...(failure && { failure }),
  }
}

function start({ pipelineName, parameters = new Map() }: Inputs, { pipelines, run }: World): Promise<string> {
  return pipelines.start({
    pipelineName,
    parameters,
    displayName: displayName(run),
    description: describeOrigin(run),
    token: startToken(pipelineName, parameters, run),
  })
}

const begun = (arn: string): Execution => ({
  arn,
  status: 'Executing',
  failureReason: undefined,
  startedAt: undefined,
  endedAt: undefined,
  steps: [],
  output: undefined,
})

/** Watches the execution to its end, and tells each change of a step as it is seen. */
async function follow(arn: string, inputs: Inputs, world: World & Stage<Outputs>): Promise<Followed> {
  let seen: Execution = begun(arn)
  if (!inputs.wait) return { outcome: 'started', execution: seen }
  const look = async () => {
    const now = await world.pipelines.findExecution(arn, world.signal)
    for (const step of changedSteps(seen, now)) world.log.info(describeStep(step))
    return (seen = now)
  }
  try {
    const subject = `execution ${arn.split('/').at(-1)}`
    const polled = await poll({ ...world, subject, look, judge: judgeExecution, timeoutMs: inputs.timeout })
    const outcome = outcomeOf(polled, seen, inputs.requireModelPackage)
    return { outcome, execution: seen, failure: failureOf(outcome, seen, polled.elapsedMs) }
  } catch (error) {
    if (!world.signal.aborted) throw error
    return abandon(seen, inputs, world)
  }
}

/** The workflow run was cancelled: one call at most, since the process has seconds left. */
async function abandon(execution: Execution, { onCancel }: Inputs, { pipelines }: World): Promise<Followed> {
  const cancelled = (outcome: ExecutionOutcome, happened: string, remedy: string): Followed => {
    const failure = { subject: nameOf(execution), happened, remedy }
    return { outcome, execution, failure }
  }
  const byHand = `As long as it runs, it is billed; to stop it: aws sagemaker stop-pipeline-execution --pipeline-execution-arn ${execution.arn}`
  if (onCancel === 'leave') {
    return cancelled(
      'started',
      "the workflow run was cancelled; the execution goes on, as 'on-cancel: leave' asks",
      byHand,
    )
  }
  try {
    await pipelines.stop(execution.arn)
    return cancelled(
      'stopped',
      'the workflow run was cancelled, and the execution was stopped with it',
      'Run the job again to start afresh.',
    )
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return cancelled(
      'started',
      `the workflow run was cancelled, but the execution could not be stopped: ${error.failure.happened}`,
      byHand,
    )
  }
}

function tell({ outcome, execution, failure }: Followed): string {
  if (failure) return `${outcome}, ${failure.happened}`
  const registered = registeredModelPackage(execution)
  if (outcome !== 'succeeded' || registered !== undefined) return [outcome, registered].filter(Boolean).join(', ')
  return `${outcome} without a model package: ${whyNoModelPackage(execution)}`
}

function outputsOf(execution: Execution): Outputs {
  const modelPackageArn = registeredModelPackage(execution)
  const version = modelPackageArn === undefined ? undefined : parseModelPackageArn(modelPackageArn)?.version
  const failed = firstFailedStep(execution)
  const failureReason = failed?.failureReason ?? execution.failureReason
  return {
    ...(modelPackageArn !== undefined && { modelPackageArn }),
    ...(version !== undefined && { modelPackageVersion: String(version) }),
    ...(failed && { failedStep: failed.name }),
    ...(failureReason !== undefined && { failureReason }),
  }
}
