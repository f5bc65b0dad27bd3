import type {
  BlueGreenUpdatePolicy,
  CapacitySize,
  DeploymentConfig,
  RollingUpdatePolicy,
} from '@aws-sdk/client-sagemaker'
import { type AwsError, awsError } from '../aws-error.ts'
import type { Plan } from './fleet.ts'

/** What a guarded deployment does with traffic. */
export interface TrafficPlan {
  /** Share of the traffic that the new fleet gets, and how long it is watched then. */
  readonly stages: readonly { readonly share: number; readonly bakeMs: number }[]
  /** How long the old fleet is kept after the last stage. */
  readonly terminationWaitMs: number
  readonly limitMs: number
  readonly alarms: readonly string[]
}

export const allAtOnce: DeploymentConfig = {
  BlueGreenUpdatePolicy: {
    TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 },
    TerminationWaitInSeconds: 0,
  },
}

/** Throws a ValidationException for values outside AWS's ranges. */
export function checkDeploymentConfig(config: DeploymentConfig): void {
  const { BlueGreenUpdatePolicy: blueGreen, RollingUpdatePolicy: rolling } = config
  if (blueGreen !== undefined && rolling !== undefined)
    throw refused('Give BlueGreenUpdatePolicy or RollingUpdatePolicy, not both.')
  const alarms = config.AutoRollbackConfiguration?.Alarms ?? []
  if (alarms.length > 10) throw refused('AutoRollbackConfiguration takes at most 10 alarms.')
  if (blueGreen !== undefined) checkBlueGreen(blueGreen)
  if (rolling !== undefined) checkRolling(rolling)
}

function checkBlueGreen({
  TrafficRoutingConfiguration: routing,
  TerminationWaitInSeconds,
  MaximumExecutionTimeoutInSeconds,
}: BlueGreenUpdatePolicy) {
  within('WaitIntervalInSeconds', routing?.WaitIntervalInSeconds, 0, 3600)
  within('TerminationWaitInSeconds', TerminationWaitInSeconds, 0, 3600)
  within('MaximumExecutionTimeoutInSeconds', MaximumExecutionTimeoutInSeconds, 600, 28_800)
  const waits = (routing?.WaitIntervalInSeconds ?? 0) + (TerminationWaitInSeconds ?? 0)
  if (MaximumExecutionTimeoutInSeconds !== undefined && MaximumExecutionTimeoutInSeconds <= waits)
    throw refused('MaximumExecutionTimeoutInSeconds must be greater than the waits.')
  if (routing?.Type === 'CANARY') percentWithin('CanarySize', routing.CanarySize, 1, 50)
  if (routing?.Type === 'LINEAR') percentWithin('LinearStepSize', routing.LinearStepSize, 10, 50)
}

function checkRolling({
  MaximumBatchSize,
  WaitIntervalInSeconds,
  MaximumExecutionTimeoutInSeconds,
}: RollingUpdatePolicy) {
  within('WaitIntervalInSeconds', WaitIntervalInSeconds, 0, 3600)
  within('MaximumExecutionTimeoutInSeconds', MaximumExecutionTimeoutInSeconds, 600, 28_800)
  percentWithin('MaximumBatchSize', MaximumBatchSize, 5, 50)
}

function within(member: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && (value < least || value > most)) {
    throw refused(`${member} must be between ${least} and ${most}, not ${value}.`)
  }
}

function percentWithin(member: string, size: CapacitySize | undefined, least: number, most: number): void {
  if (size === undefined) throw refused(`${member} is needed for this type of deployment.`)
  if (size.Type === 'CAPACITY_PERCENT') within(`${member} in percent`, size.Value, least, most)
}

/**
 * What AWS really does where guardrails do not apply, without a word: all at once and no baking for Inf1 instances,
 * for serverless and for renamed variants, and for several variants in place of rolling. https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html
 */
export function effectiveConfig(
  wanted: DeploymentConfig | undefined,
  from: Plan | undefined,
  to: Plan,
): DeploymentConfig {
  if (wanted === undefined) return allAtOnce
  const before = from?.variants ?? []
  const excluded = [...before, ...to.variants].some(
    ({ variant }) => variant.InstanceType?.startsWith('ml.inf1.') === true || variant.ServerlessConfig !== undefined,
  )
  const renamed = to.variants.some(({ name }) => !before.some((one) => one.name === name))
  const severalRolling = wanted.RollingUpdatePolicy !== undefined && to.variants.length > 1
  return excluded || renamed || severalRolling ? allAtOnce : wanted
}

export function trafficPlan(config: DeploymentConfig, instanceCount: number): TrafficPlan {
  const { BlueGreenUpdatePolicy: blueGreen, RollingUpdatePolicy: rolling, AutoRollbackConfiguration: rollback } = config
  const routing = blueGreen?.TrafficRoutingConfiguration
  const bakeMs = seconds(routing?.WaitIntervalInSeconds ?? rolling?.WaitIntervalInSeconds)
  const step = shareOf(routing?.CanarySize ?? routing?.LinearStepSize ?? rolling?.MaximumBatchSize, instanceCount)
  return {
    stages: shares(routing?.Type === 'CANARY', step).map((share) => ({ share, bakeMs })),
    terminationWaitMs: seconds(blueGreen?.TerminationWaitInSeconds),
    limitMs:
      seconds(blueGreen?.MaximumExecutionTimeoutInSeconds ?? rolling?.MaximumExecutionTimeoutInSeconds) || Infinity,
    alarms: (rollback?.Alarms ?? []).flatMap(({ AlarmName }) => AlarmName ?? []),
  }
}

function shares(canary: boolean, step: number): number[] {
  if (canary) return [step, 1]
  return Array.from({ length: Math.ceil(1 / step) }, (_, index) => Math.min(1, step * (index + 1)))
}

const shareOf = (size: CapacitySize | undefined, instanceCount: number): number => {
  if (size?.Value === undefined) return 1
  return Math.min(1, size.Type === 'INSTANCE_COUNT' ? size.Value / Math.max(1, instanceCount) : size.Value / 100)
}

const seconds = (value: number | undefined) => (value ?? 0) * 1000

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
