import type { PipelineExecutionStep } from '@aws-sdk/client-sagemaker'
import { tell } from '../containers/story.ts'
import { dependenciesOf } from './definition-graph.ts'
import type { Step } from './definition.ts'
import type { Run } from './execution.ts'
import { runStep } from './run-step.ts'
import type { StepFloor } from './step-performance.ts'

const stopMs = 5_000

/** Runs every step whose turn comes, at the same time where nothing speaks against it, until none is left or one has failed. */
export function runExecution(floor: StepFloor, run: Run): Promise<void> {
  const { world } = floor
  const { execution, stop } = run
  const parallel = execution.described.ParallelismConfiguration?.MaxParallelExecutionSteps ?? Infinity
  return tell(world.clock, async ({ idle, pause }) => {
    const running = new Map<string, Promise<void>>()
    for (;;) {
      const halted = stop.signal.aborted || execution.steps.some(({ StepStatus }) => StepStatus === 'Failed')
      for (const step of halted ? [] : readySteps(run, execution.steps)) {
        if (running.size >= parallel) break
        running.set(
          step.name,
          runStep(floor, run, step).then(() => void running.delete(step.name)),
        )
      }
      if (running.size === 0) break
      await idle(Promise.race(running.values()))
    }
    if (stop.signal.aborted) await pause(stopMs)
    conclude(run, world.clock.now())
  })
}

function conclude({ execution: { described, steps }, stop }: Run, nowMs: number): void {
  const failed = steps.some(({ StepStatus }) => StepStatus === 'Failed')
  described.LastModifiedTime = new Date(nowMs)
  if (stop.signal.aborted) {
    described.PipelineExecutionStatus = 'Stopped'
  } else if (failed) {
    described.PipelineExecutionStatus = 'Failed'
    described.FailureReason = 'Step failure: One or multiple steps failed.'
  } else {
    described.PipelineExecutionStatus = 'Succeeded'
  }
}

/** Steps not begun whose dependencies have succeeded; those of a branch only when the condition chose it. */
export function readySteps({ definition, only }: Run, records: readonly PipelineExecutionStep[]): Step[] {
  const recordOf = (name: string) => records.find(({ StepName }) => StepName === name)
  return definition.steps.filter(
    (step) =>
      (only === undefined || only.has(step.name)) &&
      recordOf(step.name) === undefined &&
      [...dependenciesOf(step)].every((name) => recordOf(name)?.StepStatus === 'Succeeded') &&
      (step.branch === undefined || recordOf(step.branch.of)?.Metadata?.Condition?.Outcome === step.branch.outcome),
  )
}
