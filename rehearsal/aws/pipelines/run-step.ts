import type { PipelineExecutionStep } from '@aws-sdk/client-sagemaker'
import { AwsError, awsError } from '../aws-error.ts'
import { isRecord } from '../schema.ts'
import { tell } from '../containers/story.ts'
import { holds } from './conditions.ts'
import type { Step, StepType } from './definition.ts'
import type { Run } from './execution.ts'
import { evaluate, UnresolvedError } from './expressions.ts'
import { callbackStep } from './callback-step.ts'
import { jobStep, processing, training } from './job-step.ts'
import { lambdaStep } from './lambda-step.ts'
import { createRetries, exceptionOf } from './retry-policies.ts'
import { scopeOf } from './scope.ts'
import {
  invoke,
  type Perform,
  type Performance,
  type StepFloor,
  stepMs,
  succeeded,
  type Verdict,
} from './step-performance.ts'

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
    const { status, reason } = await attempts({ floor, run, step, record, telling })
    record.StepStatus = status
    record.FailureReason = reason?.slice(0, longestReason)
    record.EndTime = new Date(world.clock.now())
  })
}

/** As many as the step's retry policies grant. */
async function attempts(beginning: Beginning): Promise<Verdict> {
  const { floor, run, step, record, telling } = beginning
  const { clock } = floor.world
  const isStopped = () => run.stop.signal.aborted
  const retryAfterMs = createRetries(step.retryPolicies, clock.now())
  for (;;) {
    const verdict = await attempt(beginning)
    if (verdict.status !== 'Failed' || isStopped()) return verdict
    const waitMs = retryAfterMs(verdict.exception ?? exceptionOf(verdict.reason), clock.now())
    if (waitMs === undefined) return verdict
    record.StepStatus = 'Starting'
    await telling.pause(waitMs, run.stop.signal)
    if (isStopped()) return { status: 'Stopped' }
    record.StepStatus = 'Executing'
    record.AttemptCount = (record.AttemptCount ?? 0) + 1
    record.Metadata = undefined
  }
}

type Beginning = Pick<Performance, 'floor' | 'run' | 'step' | 'record' | 'telling'>

async function attempt(beginning: Beginning): Promise<Verdict> {
  const { floor, run, step } = beginning
  const { faults } = floor.world
  try {
    const scope = scopeOf(floor.world, run)
    const args = step.type === 'Condition' ? {} : (evaluate(step.arguments, scope) as Performance['args'])
    const fault = faults.take('step-failure', { pipeline: run.execution.pipelineName, step: step.name })?.reason
    return await perform[step.type]({ ...beginning, scope, args, fault })
  } catch (thrown) {
    if (thrown instanceof AwsError || thrown instanceof UnresolvedError) {
      const exception = thrown instanceof AwsError ? exceptionOf(thrown) : undefined
      return { status: 'Failed', reason: `ClientError: ${thrown.message}`, exception }
    }
    throw thrown
  }
}

const perform: Readonly<Record<StepType, Perform>> = {
  Processing: jobStep(processing),
  Training: jobStep(training),
  Callback: callbackStep,
  Lambda: lambdaStep,
  async RegisterModel(performance) {
    const { floor, run, step, record, args, fault, telling } = performance
    if (fault !== undefined) throw awsError('ValidationException', fault)
    const { world } = floor
    const metadata = isRecord(args['MetadataProperties']) ? args['MetadataProperties'] : {}
    await ensureGroup(floor, run, args['ModelPackageGroupName'])
    const { ModelPackageArn } = await invoke(floor, run, 'CreateModelPackage', {
      ...args,
      MetadataProperties: { ...metadata, GeneratedBy: run.execution.arn },
    })
    record.Metadata = { RegisterModel: { Arn: ModelPackageArn } }
    for (;;) {
      await telling.pause(stepMs(performance))
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
  async Condition(performance) {
    const { run, step, record, scope, fault, telling } = performance
    if (fault !== undefined) throw new UnresolvedError(fault)
    await telling.pause(stepMs(performance), run.stop.signal)
    const { Conditions: conditions } = step.arguments
    const outcome = Array.isArray(conditions) && conditions.every((one) => holds(one, scope)) ? 'True' : 'False'
    record.Metadata = { Condition: { Outcome: outcome } }
    run.properties.set(step.name, { Outcome: outcome })
    return succeeded
  },
  async Fail(performance) {
    const { run, record, args, telling } = performance
    await telling.pause(stepMs(performance), run.stop.signal)
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
