import { fill, fillText, type Scope } from './expression.ts'
import type { Entrant } from './concurrency.ts'
import type { JobRun } from './run-record.ts'
import type { ReviewRequest } from './run-options.ts'
import type { RunState } from './run-state.ts'
import { isMapping, mappingOf, textOf, type Mapping } from './value.ts'
import type { JobDefinition } from './workflow-file.ts'

export interface JobAtGate {
  readonly definition: JobDefinition
  readonly record: JobRun
  readonly scope: Scope
}

export interface Gate {
  /** False when the job was cancelled or refused while it waited; the record then says so. */
  readonly open: boolean
  readonly vars: Mapping
  readonly secrets: Readonly<Record<string, string>>
  /** Lets the next job of the concurrency group in. */
  leave(): void
}

/** Lets a job start: after the others of its concurrency group, and after the reviewers of its environment. */
export async function passGate(
  run: RunState,
  { definition, record, scope }: JobAtGate,
  cancellation: { readonly signal: AbortSignal; cancel(): void },
): Promise<Gate> {
  const { signal } = cancellation
  const name = environmentName(definition, scope)
  const environment = run.options.environments?.[name]
  if (name !== '') record.environment = { name }

  const group = concurrencyOf(definition, scope)
  const entrant: Entrant = { ...group, cancel: cancellation.cancel }
  const gate = (open: boolean): Gate => ({
    open,
    vars: { ...run.options.vars, ...environment?.vars },
    secrets: { ...run.secrets, ...environment?.secrets },
    leave: () => {
      if (group.name !== '') run.groups.leave(group.name, entrant)
    },
  })
  const closed = (conclusion: 'cancelled' | 'failure'): Gate => {
    record.conclusion = conclusion
    return gate(false)
  }

  if (group.name !== '') {
    record.concurrencyGroup = group.name
    if (run.groups.isBusy(group.name)) {
      run.observer({ kind: 'job-waiting', job: record, reason: 'concurrency', text: `group ${group.name}` })
    }
    if (!(await beforeAbort(run.groups.enter(group.name, entrant), signal))) return closed('cancelled')
  }
  const reviewers = environment?.reviewers ?? []
  if (record.environment !== undefined && reviewers.length > 0) {
    run.observer({ kind: 'job-waiting', job: record, reason: 'review', text: `${reviewers.join(' or ')} for ${name}` })
    const request = { workflow: run.workflow.name, job: record.name, environment: name, reviewers }
    const answer = review(run, request)
    if (!(await beforeAbort(answer, signal))) return closed('cancelled')
    const { approved, problem } = await answer
    record.environment.review = approved ? 'approved' : 'refused'
    if (!approved) {
      record.annotations.push({ level: 'error', text: problem })
      return closed('failure')
    }
  }
  return signal.aborted ? closed('cancelled') : gate(true)
}

type Review =
  { readonly approved: true; readonly problem?: undefined } | { readonly approved: false; readonly problem: string }

/** A review that cannot be asked for is a refusal: nothing reaches the environment. */
async function review({ options }: RunState, request: ReviewRequest): Promise<Review> {
  const { environment } = request
  if (options.approve === undefined) return { approved: false, problem: `There is nobody to ask about ${environment}.` }
  try {
    const approved = await options.approve(environment, request)
    if (approved) return { approved }
    return { approved, problem: `The deployment to ${environment} was refused by its reviewers.` }
  } catch (error) {
    return { approved: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

function environmentName({ settings }: JobDefinition, scope: Scope): string {
  const environment = settings['environment']
  return fillText(isMapping(environment) ? environment['name'] : environment, scope)
}

function concurrencyOf({ settings }: JobDefinition, scope: Scope) {
  const filled = fill(settings['concurrency'] ?? '', scope)
  const group = isMapping(filled) ? mappingOf(filled) : { group: filled }
  return {
    name: textOf(group['group']),
    cancelInProgress: textOf(group['cancel-in-progress']) === 'true',
    queue: group['queue'] === 'max' ? ('max' as const) : ('single' as const),
  }
}

/** True when `work` settled, false when the signal aborted first. */
async function beforeAbort(work: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false
  const ended = new AbortController()
  const aborted = new Promise<false>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { signal: ended.signal })
  })
  try {
    return await Promise.race([work.then(() => true), aborted])
  } finally {
    ended.abort()
  }
}
