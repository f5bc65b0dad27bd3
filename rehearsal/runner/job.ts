import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { killGroups } from './child-process.ts'
import { githubEnvironment, machineEnvironment, runnerContext, runnerEnvironment } from './contexts.ts'
import { fillText, fillTexts, type Scope } from './expression.ts'
import { stepScope, type JobState } from './job-state.ts'
import { createMasks } from './masks.ts'
import { claimsOf, startOidc, type OidcEndpoint } from './oidc.ts'
import { permissionOf } from './permissions.ts'
import { runStep, type StepPlan } from './step.ts'
import { nodeActionPlans } from './step-action.ts'
import { runScript, scriptName } from './step-script.ts'
import { standInPlan } from './step-stand-in.ts'
import type { RunState } from './run-state.ts'
import type { JobRun } from './run-record.ts'
import { mappingOf, type Mapping, type Value } from './value.ts'
import type { JobDefinition, StepDefinition } from './workflow-file.ts'

export interface JobSetting {
  readonly definition: JobDefinition
  readonly record: JobRun
  /** needs, matrix, strategy, and vars and secrets with those of the environment. */
  readonly contexts: Mapping
  /** Names the scratch folder. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** Runs the steps of a job that may start now, and completes its record. */
export async function runJob(run: RunState, setting: JobSetting): Promise<void> {
  const { definition, record, signal } = setting
  const cancelled = new AbortController()
  const forced = new AbortController()
  const ended = new AbortController()
  await using oidc = await openOidc(run, setting)
  const job = await openJob(run, setting, { cancelled: cancelled.signal, forced: forced.signal }, oidc)
  const cancel = () => {
    if (job.status === 'cancelled') return
    job.status = 'cancelled'
    cancelled.abort()
    // GitHub's server ends a job five minutes after its cancellation, whatever its conditions say.
    void run.clock.sleep(5 * 60_000, ended.signal).then(() => forced.abort(), quiet)
  }
  const minutes = Number(fillText(definition.settings['timeout-minutes'] ?? 360, stepScope(job)))
  const timeOut = () => {
    record.annotations.push({ level: 'error', text: `The job has exceeded the maximum execution time of ${minutes}m` })
    cancel()
  }
  void run.clock.sleep(minutes * 60_000, ended.signal).then(timeOut, quiet)
  signal.addEventListener('abort', cancel, { signal: ended.signal })
  if (signal.aborted) cancel()

  record.startedAt = run.clock.now()
  run.observer({ kind: 'job-started', job: record })
  const plans = definition.steps.flatMap((step) => plansOf(job, step))
  for (const plan of plans.filter(({ phase }) => phase === 'pre')) await runStep(job, plan)
  for (const plan of plans.filter(({ phase }) => phase === 'main')) await runStep(job, plan)
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) await runStep(job, post)
  finishJob(job, definition)
  ended.abort()
  killGroups(job.processGroups)
}

const quiet = () => undefined

const permissionsOf = (run: RunState, definition: JobDefinition) => (scope: string) =>
  permissionOf(scope, run.workflow.settings['permissions'], definition.settings['permissions'])

async function openOidc(run: RunState, { definition, record }: JobSetting): Promise<OidcEndpoint | undefined> {
  if (permissionsOf(run, definition)('id-token') !== 'write') return undefined
  const claims = claimsOf(run.github, record.environment?.name)
  return startOidc({ claims, clock: run.options.awsClock ?? run.clock })
}

async function openJob(
  run: RunState,
  { definition, record, contexts, folder }: JobSetting,
  signals: { readonly cancelled: AbortSignal; readonly forced: AbortSignal },
  oidc: OidcEndpoint | undefined,
): Promise<JobState> {
  const root = join(run.directory, 'jobs', folder)
  const directories = {
    workspace: join(root, 'workspace'),
    temp: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    eventFile: join(root, 'temp', 'event.json'),
  }
  for (const path of [directories.workspace, directories.temp, directories.toolCache]) {
    await mkdir(path, { recursive: true })
  }
  await writeFile(directories.eventFile, JSON.stringify(run.github['event'], null, 2))
  const { workspace, temp, eventFile } = directories
  const github = { ...run.github, job: definition.id, workspace, event_path: eventFile }
  const runner = runnerContext(directories, run.debug)
  const jobContexts: Mapping = { ...contexts, github, runner, inputs: run.inputs }
  const env = fillTexts(run.workflow.settings['env'], { contexts: jobContexts })
  Object.assign(env, fillTexts(definition.settings['env'], { contexts: jobContexts }))
  const runDefaults = { ...runDefaultsOf(run.workflow.settings), ...runDefaultsOf(definition.settings) }
  return {
    record,
    directories,
    masks: createMasks([
      ...Object.values(mappingOf(contexts['secrets'])).map(String),
      ...(oidc ? [oidc.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN] : []),
    ]),
    clock: run.clock,
    observer: run.observer,
    debug: run.debug,
    checkoutSource: run.checkoutSource,
    artifacts: join(run.directory, 'artifacts'),
    actions: run.actions,
    permission: permissionsOf(run, definition),
    runDefaults,
    contexts: jobContexts,
    baseEnvironment: { ...machineEnvironment(temp), ...run.env },
    fixedEnvironment: { ...githubEnvironment(github), ...runnerEnvironment(runner), ...oidc?.environment },
    env,
    path: [],
    steps: {},
    posts: [],
    processGroups: new Set(),
    status: 'success',
    ...signals,
  }
}

const runDefaultsOf = (settings: Mapping): Mapping => mappingOf(mappingOf(settings['defaults'])['run'])

function plansOf(job: JobState, step: StepDefinition): StepPlan[] {
  const { settings, uses } = step
  const action = uses === undefined ? undefined : job.actions.get(uses)
  const main = {
    phase: 'main' as const,
    id: step.id,
    ...(uses !== undefined && { uses }),
    name: (scope: Scope) =>
      fillText(settings['name'], scope) || (uses === undefined ? scriptName(settings, scope) : `Run ${uses}`),
    condition: step.condition,
    env: settings['env'],
    timeoutMinutes: settings['timeout-minutes'],
    continueOnError: settings['continue-on-error'],
  }
  if (action === undefined) return [{ ...main, body: (world) => runScript(job, settings, world) }]
  if (action.kind === 'stand-in') return [standInPlan(job, main, action, settings['with'])]
  return nodeActionPlans(job, main, action.manifest, settings['with'])
}

/** Outputs and the environment's URL, without those that hold a secret: GitHub drops them, and so do we. */
function finishJob(job: JobState, { settings }: JobDefinition): void {
  const { record } = job
  const outputs: Record<string, string> = {}
  const evaluated = (template: Value | undefined, what: string): string => {
    try {
      return fillText(template, stepScope(job))
    } catch (error) {
      record.annotations.push({ level: 'error', text: `${what}: ${String(error).replace(/^Error: /, '')}` })
      job.status = job.status === 'cancelled' ? 'cancelled' : 'failure'
      return ''
    }
  }
  for (const [name, template] of Object.entries(mappingOf(settings['outputs']))) {
    const value = evaluated(template, `output ${name}`)
    if (value === '') continue
    if (!job.masks.touches(value)) outputs[name] = value
    else record.annotations.push({ level: 'warning', text: `Skip output '${name}' since it may contain secret.` })
  }
  record.outputs = outputs
  if (record.environment !== undefined) {
    const url = evaluated(mappingOf(settings['environment'])['url'], 'environment url')
    if (job.masks.touches(url)) {
      record.annotations.push({ level: 'warning', text: 'Skip setting environment url as it may contain secret.' })
    } else if (url !== '') record.environment.url = url
  }
  record.conclusion = job.status
  record.finishedAt = job.clock.now()
}
