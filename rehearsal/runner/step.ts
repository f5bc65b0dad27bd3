import { evaluateCondition, fillText, fillTexts, type Scope } from './expression.ts'
import { openStepFiles, type StepFiles } from './step-files.ts'
import { createStepLog, type StepLog } from './step-log.ts'
import { stepScope, type JobState } from './job-state.ts'
import type { Conclusion, StepRun } from './run-record.ts'
import type { Value } from './value.ts'

/** Anything that runs as a step of a job: a script, an action's pre, main or post, a stand-in. */
export interface StepPlan {
  readonly phase: StepRun['phase']
  readonly id: string
  readonly uses?: string
  readonly standIn?: string
  readonly name: (scope: Scope) => string
  readonly condition: string
  readonly env?: Value | undefined
  readonly timeoutMinutes?: Value | undefined
  readonly continueOnError?: Value | undefined
  /** Rejects to fail the step; the message becomes an error annotation, except that of a StepExit. */
  readonly body: (step: StepWorld) => Promise<void>
}

export interface StepWorld {
  readonly scope: Scope
  /** Everything a process of this step gets, but for what is particular to its kind. */
  readonly environment: Readonly<Record<string, string>>
  readonly files: StepFiles
  readonly log: StepLog
  readonly signal: AbortSignal
  setOutput(name: string, value: string): void
  addSummary(markdown: string): void
}

/** A process ended with a code; what is to be said about it, it has said itself. */
export class StepExit extends Error {
  override readonly name = 'StepExit'
}

export async function runStep(job: JobState, plan: StepPlan): Promise<void> {
  const { phase, id, uses, standIn } = plan
  const record: StepRun = {
    ...(id !== '' && { id }),
    name: '',
    phase,
    ...(uses !== undefined && { uses }),
    ...(standIn !== undefined && { standIn }),
    outputs: {},
    summary: '',
    annotations: [],
    log: [],
  }
  job.record.steps.push(record)
  const log = createStepLog({
    masks: job.masks,
    showDebug: job.debug,
    onEntry: (entry) => {
      record.log.push(entry)
      job.observer({ kind: 'log', job: job.record, step: record, entry })
    },
    onAnnotation: (annotation) => record.annotations.push(annotation),
  })
  record.startedAt = job.clock.now()
  const outputs: Record<string, string> = {}
  const finish = (outcome: Conclusion, conclusion: Conclusion = outcome) => {
    Object.assign(record, { outcome, conclusion, finishedAt: job.clock.now() })
    record.outputs = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, job.masks.apply(value)]))
    if (id !== '' && phase === 'main') job.steps[id] = { outputs, outcome, conclusion }
    if (conclusion === 'failure' && job.status === 'success') job.status = 'failure'
    job.observer({ kind: 'step-finished', job: job.record, step: record })
  }

  const start = () => job.observer({ kind: 'step-started', job: job.record, step: record })
  let env: Record<string, string>
  try {
    record.name = job.masks.apply(plan.name(stepScope(job)))
    env = fillTexts(plan.env, stepScope(job))
    if (!evaluateCondition(plan.condition, stepScope(job, env))) {
      finish('skipped')
      return
    }
    record.name = job.masks.apply(plan.name(stepScope(job, env)))
  } catch (error) {
    start()
    log.annotate({ level: 'error', text: `The template is not valid. ${messageOf(error)}` })
    finish('failure')
    return
  }
  start()
  const outcome = await runBody(job, plan, { env, log, outputs, record })
  const forgiven = outcome === 'failure' && fillText(plan.continueOnError, stepScope(job, env)) === 'true'
  finish(outcome, forgiven ? 'success' : outcome)
}

interface Running {
  readonly env: Record<string, string>
  readonly log: StepLog
  readonly outputs: Record<string, string>
  readonly record: StepRun
}

async function runBody(job: JobState, plan: StepPlan, { env, log, outputs, record }: Running): Promise<Conclusion> {
  const scope = stepScope(job, env)
  const stop = stopper(job, plan, env)
  const files = await openStepFiles(job.directories.temp)
  const path = [...job.path, job.baseEnvironment['PATH'] ?? ''].join(':')
  const environment = {
    ...job.baseEnvironment,
    ...job.env,
    PATH: path,
    ...env,
    ...job.fixedEnvironment,
    ...files.environment,
    GITHUB_ACTION: plan.id || `__${plan.uses?.replace(/@.*$/, '').replace(/\W+/g, '_') ?? 'run'}`,
  }
  let outcome: Conclusion = 'success'
  const fail = (error: unknown) => {
    outcome = 'failure'
    if (!(error instanceof StepExit)) log.annotate({ level: 'error', text: messageOf(error) })
  }
  try {
    await plan.body({
      scope,
      environment,
      files,
      log,
      signal: stop.signal,
      setOutput: (name, value) => {
        outputs[name] = value
      },
      addSummary: (markdown) => {
        record.summary += job.masks.apply(markdown)
      },
    })
  } catch (error) {
    if (!stop.signal.aborted) fail(error)
  }
  stop.end()
  for (const problem of await files.collect({ job, outputs, record, log })) fail(new Error(problem))
  if (!stop.signal.aborted) return outcome
  if (stop.reason() === 'timeout') {
    fail(new Error(`The action '${record.name}' has timed out after ${fillText(plan.timeoutMinutes, scope)} minutes.`))
    return 'failure'
  }
  log.annotate({ level: 'error', text: 'The operation was canceled.' })
  return 'cancelled'
}

/** Aborts the step when its time is over, or when the job is cancelled and its condition no longer holds then. */
function stopper(job: JobState, plan: StepPlan, env: Record<string, string>) {
  const abort = new AbortController()
  const ended = new AbortController()
  const force = () => abort.abort('cancelled')
  const cancel = () => {
    if (!evaluateCondition(plan.condition, stepScope(job, env))) force()
  }
  if (job.cancelled.aborted) cancel()
  job.cancelled.addEventListener('abort', cancel, { signal: ended.signal })
  job.forced.addEventListener('abort', force, { signal: ended.signal })
  const minutes = Number(fillText(plan.timeoutMinutes, stepScope(job, env)))
  if (minutes > 0) {
    void job.clock.sleep(minutes * 60_000, ended.signal).then(
      () => abort.abort('timeout'),
      () => undefined,
    )
  }
  return {
    signal: abort.signal,
    end: () => ended.abort(),
    reason: () => abort.signal.reason as 'timeout' | 'cancelled',
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
