import { outcomeOf } from '../../domain/execution-verdict.ts'
import { hasEnded, type Execution } from '../../domain/execution.ts'
import type { Failure } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { writeMemory } from './afterwards.ts'
import { begin, type Beginning, type Begun } from './begin.ts'
import { investigate, nothingFound, withEvidence, type FindingsWorld } from './findings.ts'
import { notSeenYet } from './engine.ts'
import { follow, type Followed } from './follow.ts'
import { open, type EngineWorld, type Opened } from './open-engine.ts'
import { linksOf, outputsOf } from './outputs.ts'
import { summarise, summariseConflict } from './summary.ts'
import { tellBegun, tellEnd, tellEvidence } from './telling.ts'

export type World = EngineWorld & FindingsWorld

/** Bring the pipeline up to date, start it or find what was started, follow it, look behind it, and hand on what it registered. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const opened = await open(inputs, world, stage.log)
  const { subject, propertyFiles } = opened
  stage.signal.throwIfAborted()

  const deadlineMs = stage.clock.now() + inputs.timeout
  const beginning = await beginIn(opened, inputs, stage)
  if (beginning.kind === 'conflict') return notBegun(subject, beginning.failure, stage.log)
  const { begun } = beginning
  // What has ended costs no wait.
  const toEnd = inputs.wait || begun.by === 'earlier-result'
  tellBegun(stage.log, subject, { ...begun, followed: toEnd })

  const followed: Followed = toEnd
    ? await follow(begun, { ...inputs, timeout: deadlineMs - stage.clock.now() }, stage)
    : { outcome: 'started', execution: notSeenYet(begun.arn) }
  // What the step has left running on purpose is not the post step's to stop.
  if (hasEnded(followed.execution) || !stage.signal.aborted) stage.remember('')
  stage.setOutputs(outputsOf(followed, nothingFound))
  tellEnd(stage.log, subject, followed)

  const findings = await investigate(followed, { ...stage, by: begun.by, propertyFiles, world })
  tellEvidence(stage.log, findings)
  const { consoleUrl } = begun.following
  const now = new Date(stage.clock.now())
  const failure = followed.failure && withEvidence(followed.failure, findings)
  return {
    outputs: { ...linksOf(begun), ...outputsOf(followed, findings) },
    summary: summarise({ ...followed, ...opened, failure, findings, consoleUrl, now }),
    ...(failure && { failure }),
  }
}

/** Outputs are set, and the post step told, as soon as there is an execution that a killed process would leave behind. */
async function beginIn(opened: Opened, inputs: Inputs, stage: Stage<Outputs>): Promise<Beginning> {
  const announce = (begun: Begun) => {
    stage.setOutputs(linksOf(begun))
    const stop = inputs.onCancel === 'stop' && begun.by !== 'other'
    stage.remember(writeMemory({ executionArn: begun.arn, stop, roleToAssume: inputs.roleToAssume }))
  }
  if (opened.kind === 'to-follow') {
    const begun: Begun = { arn: opened.arn, following: opened.following, by: 'given' }
    announce(begun)
    return { kind: 'begun', begun }
  }
  const { onConflict, timeout: timeoutMs, requireModelPackage } = inputs
  const isGood = (execution: Execution) => outcomeOf(execution, requireModelPackage) === 'succeeded'
  return begin(opened.engine, { ...stage, onConflict, timeoutMs, isGood, announce })
}

function notBegun(subject: string, failure: Failure, log: Log): Result<Outputs> {
  log.info(`${subject}: conflict, ${failure.happened}`)
  return { outputs: { outcome: 'conflict' }, summary: summariseConflict(subject, failure), failure }
}

/** How long a step with these inputs may wait, and so how long its credentials have to live. */
export function longestWaitMs({ wait, onConflict, timeout }: Pick<Inputs, 'wait' | 'onConflict' | 'timeout'>): number {
  return wait || onConflict === 'wait' || onConflict === 'stop-previous' ? timeout : 0
}
