import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunOptions } from '../../../rehearsal/runner/run-options.ts'
import type { JobRun, RunEvent, WorkflowRun } from '../../../rehearsal/runner/run-record.ts'
import { runWorkflow } from '../../../rehearsal/runner/run-workflow.ts'

export const fixtures = fileURLToPath(new URL('../../fixtures/runner', import.meta.url))

export interface Told {
  readonly run: WorkflowRun
  readonly events: RunEvent[]
  job(id: string): JobRun
  /** The lines of a job's log, marks of groups and annotations in front. */
  log(id: string): string[]
  /** Of all jobs, in the order of the file. */
  readonly conclusions: Readonly<Record<string, string | undefined>>
}

/** Runs workflow text with the fixtures as user's project and as own repository. */
export async function runYaml(yaml: string, options: Partial<RunOptions> = {}): Promise<Told> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-test-'))
  const workflowFile = join(directory, 'test.yml')
  await writeFile(workflowFile, yaml)
  const events: RunEvent[] = []
  try {
    const run = await runWorkflow({
      workflowFile,
      checkoutSource: join(fixtures, 'project'),
      repositoryRoot: fixtures,
      ownRepositories: ['our/actions'],
      event: { name: 'workflow_dispatch' },
      github: { repository: 'team/penguins', sha: 'c0ffee'.padEnd(40, '0'), ref: 'refs/heads/main', actor: 'ana' },
      directory,
      ...options,
      observer: (event) => {
        events.push(event)
        options.observer?.(event)
      },
    })
    const job = (id: string): JobRun => {
      const found = run.jobs.find((candidate) => candidate.id === id)
      if (found === undefined) throw new Error(`no job ${id}`)
      return found
    }
    const marked = { text: '', group: '▾ ', 'end-group': '▴', debug: '# ', error: '✗ ', warning: '! ', notice: 'i ' }
    return {
      run,
      events,
      job,
      log: (id) => job(id).steps.flatMap((step) => step.log.map(({ kind, text }) => marked[kind] + text)),
      conclusions: Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion])),
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** A workflow of one job, `one`, from its steps; `more` is YAML at the level of the job. */
export const oneJob = (steps: string, more = ''): string => `
on: workflow_dispatch
jobs:
  one:
    runs-on: ubuntu-latest
${indent(more, 4)}
    steps:
${indent(steps, 6)}
`

/** A workflow from the text below \`jobs:\`. */
export const jobs = (text: string): string => `
on: workflow_dispatch
jobs:
${indent(text, 2)}
`

function indent(text: string, by: number): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => ' '.repeat(by) + line.slice(Number.isFinite(least) ? least : 0)).join('\n')
}
