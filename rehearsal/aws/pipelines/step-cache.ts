import { createHash } from 'node:crypto'
import type { PipelineExecutionStepMetadata } from '@aws-sdk/client-sagemaker'
import type { Step } from './definition.ts'

export interface CachedStep {
  readonly executionArn: string
  readonly metadata: PipelineExecutionStepMetadata | undefined
  readonly properties: unknown
}

export interface StepCache {
  /** An equal step of an earlier execution of this pipeline, not older than the step allows. */
  find(pipelineArn: string, step: Step, args: unknown): CachedStep | undefined
  add(pipelineArn: string, step: Step, args: unknown, cached: CachedStep): void
}

export function createStepCache(now: () => number): StepCache {
  const entries = new Map<string, CachedStep & { readonly atMs: number }>()
  const keyOf = (pipelineArn: string, { type }: Step, args: unknown) =>
    createHash('sha256')
      .update(JSON.stringify([pipelineArn, type, args]))
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

/** `P30D`, `PT1H30M`, and the short forms `30d`, `T12H` that AWS's own samples use. */
function durationMs(text: string): number {
  const [, days = 0, hours = 0, minutes = 0] = /^p?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?)?$/i.exec(text) ?? []
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000
}
