import { actionInputs } from './action-inputs.ts'
import type { Scope } from './expression.ts'
import type { JobState } from './job-state.ts'
import type { StandIn, StandInStep } from './stand-in.ts'
import type { StepPlan, StepWorld } from './step.ts'
import { mappingOf, type Value } from './value.ts'

/** A `uses:` step of another publisher, played by a stand-in that says so. */
export function standInPlan(
  job: JobState,
  main: Omit<StepPlan, 'body'>,
  { name, standIn }: { readonly name: string; readonly standIn: StandIn },
  given: Value | undefined,
): StepPlan {
  const act = (part: Pick<StandIn, 'says' | 'run'>) => async (step: StepWorld) => {
    step.log.note(`stand-in for ${name}: ${part.says}`)
    await part.run(worldOf(job, step, actionInputs(standIn.inputs, given, step.scope, step.log)))
  }
  const post = standIn.post && {
    ...main,
    phase: 'post' as const,
    standIn: standIn.post.says,
    condition: 'always()',
    name: (scope: Scope) => `Post ${main.name(scope)}`,
    body: act(standIn.post),
  }
  return {
    ...main,
    standIn: standIn.says,
    body: async (step) => {
      if (post !== undefined) job.posts.push(post)
      await act(standIn)(step)
    },
  }
}

function worldOf(job: JobState, step: StepWorld, inputs: Record<string, string>): StandInStep {
  return {
    inputs,
    env: step.environment,
    workspace: job.directories.workspace,
    checkoutSource: job.checkoutSource,
    artifacts: job.artifacts,
    github: mappingOf(job.contexts['github']),
    permission: job.permission,
    signal: step.signal,
    log: step.log.note,
    warn: (text) => step.log.annotate({ level: 'warning', text }),
    setOutput: step.setOutput,
    exportVariable: (name, value) => {
      job.env[name] = value
    },
    addMask: job.masks.add,
    addSummary: step.addSummary,
  }
}
