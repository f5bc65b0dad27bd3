import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from './github-language.ts'
import { listOf, mappingOf, textOf, type Mapping, type Value } from './value.ts'

/** A workflow as its author wrote it, checked by GitHub's grammar, with nothing evaluated yet. */
export interface Workflow {
  readonly name: string
  /** Where it would lie in the user's repository. */
  readonly path: string
  readonly triggers: Mapping
  readonly settings: Mapping
  readonly jobs: readonly JobDefinition[]
}

export interface JobDefinition {
  readonly id: string
  readonly needs: readonly string[]
  /** Always an expression; success() is part of it where the author did not name a status function. */
  readonly condition: string
  readonly steps: readonly StepDefinition[]
  readonly settings: Mapping
}

export interface StepDefinition {
  /** Empty when the author gave none. */
  readonly id: string
  readonly condition: string
  readonly uses?: string
  readonly settings: Mapping
}

/** Everything that is wrong with a workflow before it runs, told at once. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Throws a WorkflowError for what GitHub would not accept, and for what GitHub can run and this runner cannot. */
export async function readWorkflow(file: string): Promise<Workflow> {
  const fileName = basename(file)
  const content = await readFile(file, 'utf8')
  const parsed = parseWorkflow({ name: fileName, content }, new NoOperationTraceWriter())
  const template = parsed.value && (await convertWorkflowTemplate(parsed.context, parsed.value))
  const errors = parsed.context.errors.getErrors().map((error) => error.message.trim())
  // After a mistake in the YAML itself, all further errors are its echoes.
  if (errors.length > 0 || !template) throw new WorkflowError(template ? errors : errors.slice(0, 1))

  const settings = mappingOf(parse(content, { uniqueKeys: false }) as Value)
  const path = `.github/workflows/${fileName}`
  const jobs = template.jobs.map((job): JobDefinition => {
    const jobSettings = mappingOf(mappingOf(settings['jobs'])[job.id.value])
    const stepSettings = listOf(jobSettings['steps']).map(mappingOf)
    return {
      id: job.id.value,
      needs: job.needs?.map((need) => need.value) ?? [],
      condition: job.if.expression,
      settings: jobSettings,
      steps: (job.type === 'job' ? job.steps : []).map((step, index) => {
        const own = stepSettings[index] ?? {}
        return {
          id: textOf(own['id']),
          condition: step.if?.expression ?? 'success()',
          settings: own,
          ...('uses' in step && { uses: step.uses.value }),
        }
      }),
    }
  })
  const problems = jobs.flatMap((job) => whatWeCannotRun(job).map((what) => `${fileName}: job ${job.id}: ${what}`))
  if (problems.length > 0) throw new WorkflowError(problems)
  return { name: textOf(settings['name']) || path, path, triggers: triggersOf(settings['on']), settings, jobs }
}

/** `on: push`, `on: [push, …]` and `on: { push: … }` in one form. */
function triggersOf(on: Value | undefined): Mapping {
  if (typeof on === 'string' || Array.isArray(on))
    return Object.fromEntries(listOf(on).map((name) => [textOf(name), {}]))
  return mappingOf(on)
}

function whatWeCannotRun(job: JobDefinition): string[] {
  const ofJob = ['uses', 'container', 'services', 'snapshot'].filter((key) => key in job.settings)
  const ofSteps = ['background', 'wait', 'wait-all', 'cancel', 'parallel'].filter((key) =>
    job.steps.some((step) => key in step.settings),
  )
  return [...ofJob, ...ofSteps].map((key) => `'${key}:' is GitHub's, but this runner does not run it`)
}
