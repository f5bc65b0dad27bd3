import { actionInputs, inputEnvironment } from './action-inputs.ts'
import type { ActionManifest } from './action-manifest.ts'
import { runProcess } from './child-process.ts'
import type { JobState } from './job-state.ts'
import { StepExit, type StepPlan, type StepWorld } from './step.ts'
import type { Value } from './value.ts'

/** A `uses:` step that is one of our own actions: its main, its pre if it has one, and its post, registered by the two. */
export function nodeActionPlans(
  job: JobState,
  main: Omit<StepPlan, 'body'>,
  manifest: ActionManifest,
  given: Value | undefined,
): StepPlan[] {
  const state: Record<string, string> = {}
  let postRegistered = false

  const run = (script: string) => async (step: StepWorld) => {
    registerPost()
    const inputs = actionInputs(manifest.inputs, given, step.scope, step.log)
    const env: Record<string, string> = { ...step.environment, ...inputEnvironment(inputs) }
    for (const [name, value] of Object.entries(state)) env[`STATE_${name}`] = value
    const options = {
      command: process.execPath,
      args: [script],
      cwd: job.directories.workspace,
      env,
      onLine: step.log.line,
      signal: step.signal,
      clock: job.clock,
    }
    const code = await runProcess(options, job.processGroups)
    Object.assign(state, await step.files.state())
    if (code !== 0) throw new StepExit(`exit code ${code}`)
  }
  function registerPost(): void {
    if (manifest.post === undefined || postRegistered) return
    postRegistered = true
    job.posts.push(aroundMain('post', manifest.postIf, manifest.post))
  }
  const aroundMain = (phase: 'pre' | 'post', condition: string, script: string): StepPlan => ({
    ...main,
    phase,
    condition,
    name: (scope) => `${phase === 'pre' ? 'Pre' : 'Post'} ${main.name(scope)}`,
    timeoutMinutes: undefined,
    continueOnError: undefined,
    body: run(script),
  })
  const pre = manifest.pre === undefined ? [] : [aroundMain('pre', manifest.preIf, manifest.pre)]
  return [...pre, { ...main, body: run(manifest.main) }]
}
