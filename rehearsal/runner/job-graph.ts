import { evaluateCondition, fill, fillText, type Scope } from './expression.ts'
import { runJob } from './job.ts'
import { passGate, type JobAtGate } from './job-gate.ts'
import { expandMatrix, matrixSuffix } from './matrix.ts'
import type { Conclusion, JobRun } from './run-record.ts'
import type { RunState } from './run-state.ts'
import { mappingOf, textOf, type Mapping } from './value.ts'
import type { JobDefinition } from './workflow-file.ts'

/** What the jobs that need a job see of it. */
export interface JobResult {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** Its own result and those of everything it depends on: a job's success() and failure() look at all of them. */
  readonly chain: readonly Conclusion[]
}

/** Runs every job as soon as what it needs is finished. Answers the results by job id. */
export async function runGraph(run: RunState, records: JobRun[]): Promise<Map<string, JobResult>> {
  const definitions = new Map(run.workflow.jobs.map((job) => [job.id, job]))
  const results = new Map<string, Promise<JobResult>>()
  const resultOf = (id: string): Promise<JobResult> => {
    const definition = definitions.get(id)
    if (definition === undefined) throw new Error(`no job ${id}`)
    const known = results.get(id) ?? settle(run, definition, records, resultOf)
    results.set(id, known)
    return known
  }
  const settled = run.workflow.jobs.map(async ({ id }): Promise<[string, JobResult]> => [id, await resultOf(id)])
  return new Map(await Promise.all(settled))
}

async function settle(
  run: RunState,
  definition: JobDefinition,
  records: JobRun[],
  resultOf: (id: string) => Promise<JobResult>,
): Promise<JobResult> {
  const needed = await Promise.all(definition.needs.map(async (id) => [id, await resultOf(id)] as const))
  const ancestors = needed.flatMap(([, { chain }]) => chain)
  const needs = Object.fromEntries(needed.map(([id, { result, outputs }]) => [id, { result, outputs }]))
  const scope: Scope = {
    contexts: { github: run.github, inputs: run.inputs, vars: run.options.vars ?? {}, secrets: run.secrets, needs },
    functions: {
      success: () => !run.signal.aborted && ancestors.every((result) => result === 'success'),
      failure: () => ancestors.includes('failure'),
      cancelled: () => run.signal.aborted,
      always: () => true,
    },
  }
  const record = recordOf(records, definition.id)
  const done = (result: Conclusion, outputs: JobResult['outputs'] = {}): JobResult => ({
    result,
    outputs,
    chain: [...ancestors, result],
  })
  try {
    record.name = fillText(definition.settings['name'], scope) || definition.id
    if (!evaluateCondition(definition.condition, scope)) {
      finishUnstarted(run, record, 'skipped')
      return done('skipped')
    }
    const outcomes = await runInstances(run, definition, records, scope)
    const outputs = Object.fromEntries(outcomes.flatMap((outcome) => Object.entries(outcome.outputs)))
    return done(worst(outcomes.map(({ result }) => result)), outputs)
  } catch (error) {
    failUnstarted(run, record, error)
    return done('failure')
  }
}

interface Outcome {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** One job, or each job of a matrix: at most max-parallel at once; with fail-fast the first failure cancels the others. */
async function runInstances(
  run: RunState,
  definition: JobDefinition,
  records: JobRun[],
  scope: Scope,
): Promise<Outcome[]> {
  const strategy = mappingOf(fill(definition.settings['strategy'] ?? {}, scope))
  const rows = 'matrix' in strategy ? expandMatrix(strategy['matrix']) : [undefined]
  const first = recordOf(records, definition.id)
  const instances = rows.map((row): JobRun => {
    if (row === undefined) return first
    const name = fillText(definition.settings['name'], { contexts: { ...scope.contexts, matrix: row } })
    return newRecord(definition, name || definition.id + matrixSuffix(row), row)
  })
  records.splice(records.indexOf(first), 1, ...instances)

  const failFast = new AbortController()
  const stopsOthers = textOf(strategy['fail-fast'] ?? true) === 'true'
  const outcomes: Outcome[] = []
  const runOne = async (record: JobRun, index: number): Promise<void> => {
    const contexts = {
      ...scope.contexts,
      ...(record.matrix !== undefined && { matrix: record.matrix as Mapping }),
      strategy: { 'job-index': index, 'job-total': instances.length, 'fail-fast': stopsOthers },
    }
    const ownScope = { ...scope, contexts }
    await runInstance(run, { definition, record, scope: ownScope }, failFast.signal)
    const conclusion = record.conclusion ?? 'failure'
    const forgiven = conclusion === 'failure' && fillText(definition.settings['continue-on-error'], ownScope) === 'true'
    outcomes.push({ result: forgiven ? 'success' : conclusion, outputs: record.outputs })
    if (conclusion === 'failure' && !forgiven && stopsOthers && instances.length > 1) failFast.abort()
  }
  const atOnce = Number(textOf(strategy['max-parallel'])) || instances.length
  const waiting = instances.map((record, index) => () => runOne(record, index))
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next()
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return outcomes
}

async function runInstance(run: RunState, job: JobAtGate, failFast: AbortSignal): Promise<void> {
  const { definition, record, scope } = job
  const own = new AbortController()
  const signal = AbortSignal.any([run.signal, failFast, own.signal])
  const gate = await passGate(run, job, { signal, cancel: () => own.abort() })
  try {
    if (!gate.open) {
      finishUnstarted(run, record, record.conclusion ?? 'cancelled')
      return
    }
    const contexts = { ...scope.contexts, vars: gate.vars, secrets: gate.secrets }
    const folder = record.name.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    await runJob(run, { definition, record, contexts, folder, signal })
    run.observer({ kind: 'job-finished', job: record })
  } catch (error) {
    failUnstarted(run, record, error)
  } finally {
    gate.leave()
  }
}

export const newRecord = (definition: JobDefinition, name: string, matrix?: Mapping): JobRun => ({
  id: definition.id,
  name,
  needs: definition.needs,
  ...(matrix !== undefined && { matrix }),
  outputs: {},
  steps: [],
  annotations: [],
})

function recordOf(records: readonly JobRun[], id: string): JobRun {
  const record = records.find((candidate) => candidate.id === id)
  if (record === undefined) throw new Error(`no record of job ${id}`)
  return record
}

function finishUnstarted(run: RunState, record: JobRun, conclusion: Conclusion): void {
  record.conclusion = conclusion
  record.finishedAt = run.clock.now()
  run.observer({ kind: 'job-finished', job: record })
}

function failUnstarted(run: RunState, record: JobRun, error: unknown): void {
  const text = `The template is not valid. ${error instanceof Error ? error.message : String(error)}`
  record.annotations.push({ level: 'error', text })
  finishUnstarted(run, record, 'failure')
}

const worst = (results: readonly Conclusion[]): Conclusion =>
  (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped'
