import type { PipelineExecutionStep, PipelineExecutionStepMetadata, StepStatus } from '@aws-sdk/client-sagemaker'
import { AwsError, awsError } from '../aws-error.ts'
import type { OperationName } from '../clients.ts'
import { type Telling, tell } from '../containers/story.ts'
import type { World } from '../world.ts'
import { holds } from './conditions.ts'
import type { Step, StepType } from './definition.ts'
import type { Run } from './execution.ts'
import { evaluate, type Scope, UnresolvedError } from './expressions.ts'
import type { Jobs } from './jobs.ts'
import { scopeOf } from './scope.ts'
import type { StepCache } from './step-cache.ts'

export interface StepFloor {
  readonly world: World
  readonly jobs: Jobs
  readonly cache: StepCache
}

interface Performance {
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

type Verdict = { readonly status: StepStatus; readonly reason?: string | undefined }

const succeeded: Verdict = { status: 'Succeeded' }
const briefMs = 2_000
const longestReason = 1024

/** Runs one step to its end; how it ended is in its record. */
export function runStep(floor: StepFloor, run: Run, step: Step): Promise<void> {
  const { world } = floor
  const record: PipelineExecutionStep = {
    StepName: step.name,
    StepDisplayName: step.displayName,
    StepDescription: step.description,
    StartTime: new Date(world.clock.now()),
    StepStatus: 'Executing',
    AttemptCount: 1,
  }
  run.execution.steps.push(record)
  return tell(world.clock, async (telling) => {
    const { status, reason } = await attempt(floor, run, step, record, telling)
    record.StepStatus = status
    record.FailureReason = reason?.slice(0, longestReason)
    record.EndTime = new Date(world.clock.now())
  })
}

async function attempt(
  floor: StepFloor,
  run: Run,
  step: Step,
  record: PipelineExecutionStep,
  telling: Telling,
): Promise<Verdict> {
  const { pipelineName } = run.execution
  try {
    const scope = scopeOf(floor.world, run)
    const args = step.type === 'Condition' ? {} : (evaluate(step.arguments, scope) as Performance['args'])
    const fault = floor.world.faults.take('step-failure', { pipeline: pipelineName, step: step.name })?.reason
    return await perform[step.type]({ floor, run, step, record, scope, args, fault, telling })
  } catch (thrown) {
    if (thrown instanceof AwsError || thrown instanceof UnresolvedError) {
      return { status: 'Failed', reason: `ClientError: ${thrown.message}` }
    }
    throw thrown
  }
}

interface JobKind {
  readonly create: OperationName<'SageMaker'>
  readonly stop: OperationName<'SageMaker'>
  readonly nameMember: 'ProcessingJobName' | 'TrainingJobName'
  readonly resource: string
  readonly metadata: (arn: string) => PipelineExecutionStepMetadata
  readonly find: (
    jobs: Jobs,
    name: string,
  ) => { readonly status: string | undefined; readonly reason: string | undefined; readonly job: unknown }
}

const processing: JobKind = {
  create: 'CreateProcessingJob',
  stop: 'StopProcessingJob',
  nameMember: 'ProcessingJobName',
  resource: 'processing-job',
  metadata: (Arn) => ({ ProcessingJob: { Arn } }),
  find(jobs, name) {
    const job = jobs.state.processingJobs.get(name)
    return { status: job?.ProcessingJobStatus, reason: job?.FailureReason, job }
  },
}

const training: JobKind = {
  create: 'CreateTrainingJob',
  stop: 'StopTrainingJob',
  nameMember: 'TrainingJobName',
  resource: 'training-job',
  metadata: (Arn) => ({ TrainingJob: { Arn } }),
  find(jobs, name) {
    const job = jobs.state.trainingJobs.get(name)
    return { status: job?.TrainingJobStatus, reason: job?.FailureReason, job }
  },
}

const job =
  (kind: JobKind) =>
  async ({ floor, run, step, record, args, fault, telling }: Performance): Promise<Verdict> => {
    const { world, jobs, cache } = floor
    const { execution, stop } = run
    const pipelineArn = execution.described.PipelineArn ?? ''
    const cached = fault === undefined ? cache.find(pipelineArn, step, args) : undefined
    if (cached !== undefined) {
      record.Metadata = cached.metadata
      record.CacheHitResult = { SourcePipelineExecutionArn: cached.executionArn }
      run.properties.set(step.name, cached.properties)
      return succeeded
    }
    const name = `pipelines-${execution.id}-${step.name}-${randomName(10)}`.slice(0, 63)
    const arn = world.arn('sagemaker', `${kind.resource}/${name}`)
    if (fault !== undefined) jobs.failNext(name, fault)
    await invoke(floor, run, kind.create, { RoleArn: run.roleArn, ...args, [kind.nameMember]: name })
    record.Metadata = kind.metadata(arn)
    const halt = () => {
      record.StepStatus = 'Stopping'
      // The job may have ended in this very moment; then there is nothing to stop.
      invoke(floor, run, kind.stop, { [kind.nameMember]: name }).catch(() => undefined)
    }
    stop.signal.addEventListener('abort', halt)
    if (stop.signal.aborted) halt()
    await telling.idle(jobs.ended(arn))
    stop.signal.removeEventListener('abort', halt)
    const ended = kind.find(jobs, name)
    if (ended.status === 'Stopped') return { status: 'Stopped' }
    if (ended.status !== 'Completed') return { status: 'Failed', reason: `ClientError: ${ended.reason}` }
    run.properties.set(step.name, ended.job)
    cache.add(pipelineArn, step, args, {
      executionArn: execution.arn,
      metadata: record.Metadata,
      properties: ended.job,
    })
    return succeeded
  }

const perform: Readonly<Record<StepType, (performance: Performance) => Promise<Verdict>>> = {
  Processing: job(processing),
  Training: job(training),
  async RegisterModel({ floor, run, step, record, args, fault, telling }) {
    if (fault !== undefined) throw awsError('ValidationException', fault)
    const { world } = floor
    await ensureGroup(floor, run, args['ModelPackageGroupName'])
    const { ModelPackageArn } = await invoke(floor, run, 'CreateModelPackage', {
      ...args,
      MetadataProperties: { ...Object(args['MetadataProperties']), GeneratedBy: run.execution.arn },
    })
    record.Metadata = { RegisterModel: { Arn: ModelPackageArn } }
    for (;;) {
      await telling.pause(briefMs)
      const described = await world.call(
        'SageMaker',
        'DescribeModelPackage',
        { ModelPackageName: ModelPackageArn },
        run.actor,
      )
      const { ModelPackageStatus: status } = described
      if (status === 'Failed' || status === 'Deleting') {
        return { status: 'Failed', reason: `ClientError: model package ${ModelPackageArn} is ${status}` }
      }
      run.properties.set(step.name, described)
      if (status === 'Completed') return succeeded
    }
  },
  async Condition({ run, step, record, scope, fault, telling }) {
    if (fault !== undefined) throw new UnresolvedError(fault)
    await telling.pause(briefMs, run.stop.signal)
    const { Conditions: conditions } = step.arguments
    const outcome = Array.isArray(conditions) && conditions.every((one) => holds(one, scope)) ? 'True' : 'False'
    record.Metadata = { Condition: { Outcome: outcome } }
    run.properties.set(step.name, { Outcome: outcome })
    return succeeded
  },
  async Fail({ run, record, args, telling }) {
    await telling.pause(briefMs, run.stop.signal)
    const message = String(args['ErrorMessage'] ?? '')
    record.Metadata = { Fail: { ErrorMessage: message } }
    return { status: 'Failed', reason: message }
  },
}

/** A pipeline makes the group of its model packages when there is none. */
async function ensureGroup({ world }: StepFloor, { actor }: Run, group: unknown): Promise<void> {
  if (group === undefined) return
  const named = { ModelPackageGroupName: group }
  try {
    await world.call('SageMaker', 'DescribeModelPackageGroup', named, actor)
  } catch (thrown) {
    if (!(thrown instanceof AwsError) || !/does not exist/.test(thrown.message)) throw thrown
    await world.call('SageMaker', 'CreateModelPackageGroup', named, actor)
  }
}

async function invoke<O extends OperationName<'SageMaker'>>(
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

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Such as the ids that AWS gives to executions. */
export function randomName(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('')
}
