import { createHash } from 'node:crypto'
import type { PipelineExecutionStepMetadata } from '@aws-sdk/client-sagemaker'
import type { Step, StepType } from './definition.ts'

export interface CachedStep {
  readonly executionArn: string
  readonly metadata: PipelineExecutionStepMetadata | undefined
  readonly properties: unknown
}

export interface StepCache {
  /** An equal step of an earlier execution of this pipeline, not older than the step allows. */
  find(pipelineArn: string, step: Step, args: Arguments): CachedStep | undefined
  add(pipelineArn: string, step: Step, args: Arguments, cached: CachedStep): void
}

type Arguments = Readonly<Record<string, unknown>>

/**
 * What makes two steps equal: https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-default-keys.html. Where the output goes
 * is not among it, nor when the pipeline was last updated: misses after an upsert came from definitions that held a time
 * (https://github.com/aws/sagemaker-python-sdk/issues/2736).
 */
const attributes: Readonly<Partial<Record<StepType, readonly string[]>>> = {
  Processing: ['AppSpecification', 'Environment', 'ProcessingInputs'],
  Training: [
    'AlgorithmSpecification',
    'CheckpointConfig',
    'DebugHookConfig',
    'DebugRuleConfigurations',
    'Environment',
    'HyperParameters',
    'InputDataConfig',
  ],
}

export function createStepCache(now: () => number): StepCache {
  const entries = new Map<string, CachedStep & { readonly atMs: number }>()
  const keyOf = (pipelineArn: string, { name, type }: Step, args: Arguments) =>
    createHash('sha256')
      .update(JSON.stringify([pipelineArn, name, type, (attributes[type] ?? []).map((attribute) => args[attribute])]))
      .digest('hex')
  return {
    find(pipelineArn, step, args) {
      if (step.cacheFor === undefined) return undefined
      const entry = entries.get(keyOf(pipelineArn, step, args))
      return entry !== undefined && now() - entry.atMs <= durationMs(step.cacheFor) ? entry : undefined
    },
    add(pipelineArn, step, args, cached) {
      entries.set(keyOf(pipelineArn, step, args), { ...cached, atMs: now() })
    },
  }
}

/** `P30D`, `PT1H30M`, and the short forms `30d`, `5y`, `T12H` that AWS's own pages use. */
function durationMs(text: string): number {
  const parts = /^p?(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?)?$/i.exec(text) ?? []
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts
  const wholeDays = Number(years) * 365 + Number(months) * 30 + Number(weeks) * 7 + Number(days)
  return ((wholeDays * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000
}
