import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/kit/clock.ts'
import { resolveActions } from './action-reference.ts'
import { createConcurrencyGroups } from './concurrency.ts'
import { githubContext } from './contexts.ts'
import { newRecord, runGraph } from './job-graph.ts'
import type { RunOptions } from './run-options.ts'
import type { Conclusion, WorkflowRun } from './run-record.ts'
import type { RunState } from './run-state.ts'
import { builtInStandIns } from './stand-ins/built-in.ts'
import { admitEvent } from './trigger.ts'
import { textOf } from './value.ts'
import { readWorkflow } from './workflow-file.ts'

/**
 * Runs a workflow file as GitHub would. Throws a WorkflowError, before anything runs, when GitHub would not start it, or
 * when it uses what cannot run here; a job or a step that fails is not an error but the conclusion of the run.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const { event, github, clock = systemClock, observer = () => undefined } = options
  const workflow = await readWorkflow(options.workflowFile)
  const inputs = admitEvent(workflow, event, github.ref)
  const actions = await resolveActions(workflow, {
    repositoryRoot: options.repositoryRoot,
    ownRepositories: options.ownRepositories ?? [],
    standIns: { ...builtInStandIns, ...options.standIns },
  })
  const id = github.runId ?? String(randomBytes(4).readUInt32BE())
  const token = `ghs_${randomBytes(18).toString('hex')}`
  const record: WorkflowRun = {
    id,
    name: workflow.name,
    path: workflow.path,
    event: event.name,
    ref: github.ref,
    sha: github.sha,
    actor: github.actor,
    startedAt: clock.now(),
    jobs: workflow.jobs.map((job) => newRecord(job, textOf(job.settings['name']) || job.id)),
  }
  const run: RunState = {
    options,
    workflow,
    clock,
    observer,
    debug: options.debug ?? false,
    directory: options.directory ?? (await mkdtemp(join(tmpdir(), 'workflow-run-'))),
    checkoutSource: options.checkoutSource,
    env: options.env ?? {},
    actions,
    github: githubContext(options, workflow, inputs, { id, token }),
    inputs,
    secrets: { ...options.secrets, GITHUB_TOKEN: token },
    groups: createConcurrencyGroups(),
    signal: options.signal ?? new AbortController().signal,
  }
  observer({ kind: 'run-started', run: record })
  const results = await runGraph(run, record.jobs)
  record.conclusion = verdict([...results.values()].map(({ result }) => result))
  record.finishedAt = clock.now()
  observer({ kind: 'run-finished', run: record })
  return record
}

/** A run fails by its worst job; jobs that were skipped do not count, unless there is nothing else. */
const verdict = (results: readonly Conclusion[]): Conclusion =>
  (['cancelled', 'failure', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped'
