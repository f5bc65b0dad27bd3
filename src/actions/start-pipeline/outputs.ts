import { durationMs, firstFailedStep, registeredModelPackage, type Execution } from '../../domain/execution.ts'
import { parseModelPackageArn } from '../../domain/model-package.ts'
import type { Outputs } from './action.ts'
import type { Begun } from './begin.ts'
import type { Findings } from './findings.ts'
import type { Followed } from './follow.ts'

type Maybe = { readonly [K in keyof Outputs]: string | undefined }

/** What is known as soon as there is an execution. */
export function linksOf({ arn, following: { consoleUrl } }: Pick<Begun, 'arn' | 'following'>): Outputs {
  return present({ executionArn: arn, consoleUrl })
}

export function outputsOf({ outcome, execution }: Followed, findings: Findings): Outputs {
  const modelPackageArn = registeredModelPackage(execution)
  const version = modelPackageArn === undefined ? undefined : parseModelPackageArn(modelPackageArn)?.version
  // What failed in an execution that succeeded was caught.
  const failed = execution.status === 'Succeeded' ? undefined : firstFailedStep(execution)
  const ms = durationMs(execution)
  return present({
    outcome,
    // Of an execution that was not looked at nobody knows.
    status: execution.startedAt && execution.status,
    modelPackageArn,
    modelPackageVersion: version?.toString(),
    metrics: jsonOf(findings.metrics),
    conditions: jsonOf(conditionsOf(execution)),
    artifacts: findings.artifacts.length > 0 ? JSON.stringify(findings.artifacts) : undefined,
    output: execution.output,
    failedStep: failed?.name,
    failureReason: failed?.failureReason ?? execution.failureReason,
    durationSeconds: ms === undefined ? undefined : String(Math.round(ms / 1000)),
  })
}

function conditionsOf({ steps }: Execution): ReadonlyMap<string, string> {
  return new Map(steps.flatMap(({ name, condition }) => (condition === undefined ? [] : [[name, condition] as const])))
}

function jsonOf(values: ReadonlyMap<string, unknown>): string | undefined {
  return values.size > 0 ? JSON.stringify(Object.fromEntries(values)) : undefined
}

function present(outputs: Maybe): Outputs {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== undefined))
}
