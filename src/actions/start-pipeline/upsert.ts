import type { DefinitionSource, Pipeline, Pipelines } from '../../aws/pipelines.ts'
import type { Projects } from '../../aws/projects.ts'
import { parsePipelineDefinition, planPipeline, type PipelineDefinition } from '../../domain/pipeline-definition.ts'
import { missingTags } from '../../domain/resource-tags.ts'
import { projectTags, type SageMakerProject } from '../../domain/sagemaker-project.ts'
import type { TextMapping } from '../../domain/text-mapping.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'

export interface UpsertWorld {
  readonly pipelines: Pipelines
  readonly projects: Projects
}

export interface Wanted {
  readonly name: string
  readonly existing: Pipeline | undefined
  readonly definition: PipelineDefinition
  /** The definition as SageMaker gets it. */
  readonly source: DefinitionSource
  readonly roleArn: string | undefined
  readonly description: string | undefined
  readonly tags: TextMapping
  readonly project: SageMakerProject | undefined
}

export interface Changed {
  readonly change: 'created' | 'updated' | 'unchanged' | 'as-it-stands'
  /** What an update has changed, in words. */
  readonly changes: readonly string[]
}

/** Creates the pipeline, or updates what differs of it. Throws InputError before anything is touched. */
export async function upsert(wanted: Wanted, world: UpsertWorld, log: Log): Promise<Changed> {
  const { name, existing, definition, source, description } = wanted
  const subject = `pipeline ${name}`
  const roleArn = await roleOf(wanted, world.projects)
  const tags = await tagsOf(wanted, world.projects, log)
  if (existing === undefined) {
    await world.pipelines.create({ name, definition: source, roleArn, description, tags })
    log.info(`${subject}: created with ${definition.steps.size} steps`)
    return { change: 'created', changes: [] }
  }
  const before = { ...existing, definition: parsePipelineDefinition(existing.definition, subject) }
  const { changes, parts } = planPipeline(before, { definition, roleArn, description })
  const changed: Changed = { change: parts.size > 0 ? 'updated' : 'unchanged', changes }
  if (parts.size > 0) {
    await world.pipelines.update({
      name,
      definition: parts.has('definition') ? source : undefined,
      roleArn: parts.has('roleArn') ? roleArn : undefined,
      description: parts.has('description') ? description : undefined,
    })
  }
  log.info(`${subject}: ${describeChange(changed)?.join('\n  ') ?? 'already as the definition file says'}`)
  await addMissingTags({ name, arn: existing.arn, tags }, world.pipelines, log)
  return changed
}

const mostChanges = 20

/** `created`, or `updated` and what was changed; undefined where nothing was. */
export function describeChange({ change, changes }: Changed): readonly string[] | undefined {
  if (change !== 'created' && change !== 'updated') return undefined
  const more = changes.length - mostChanges
  return [change, ...changes.slice(0, mostChanges), ...(more > 0 ? [`and ${more} more`] : [])]
}

async function roleOf({ name, roleArn, existing, project }: Wanted, projects: Projects): Promise<string> {
  const known = roleArn ?? existing?.roleArn ?? (project && (await projects.findExecutionRole(project)))
  if (known !== undefined) return known
  const why = project ? `project ${project.name} does not tell a role` : 'needs a role'
  throw new InputError([`give 'pipeline-role-arn': pipeline ${name} does not exist yet, and ${why} to run its jobs by`])
}

async function tagsOf({ tags, project }: Wanted, projects: Projects, log: Log): Promise<TextMapping> {
  if (project === undefined) return tags
  const own = await projects.listTags(project)
  if (own instanceof WorldError) log.warn(`the tags of project ${project.name} are left out: ${own.failure.happened}`)
  return new Map([...projectTags(project, own instanceof WorldError ? undefined : own), ...tags])
}

interface Tagging {
  readonly name: string
  readonly arn: string
  readonly tags: TextMapping
}

/** Nothing is taken away, and what a role may not do with tags is no reason not to run. */
async function addMissingTags({ name, arn, tags }: Tagging, pipelines: Pipelines, log: Log): Promise<void> {
  if (tags.size === 0) return
  const existing = await pipelines.listTags(name, arn)
  const missing = existing instanceof WorldError ? tags : missingTags(existing, tags)
  if (missing.size === 0) return
  const refusal = await pipelines.addTags(name, arn, missing)
  const keys = [...missing.keys()].join(', ')
  if (refusal instanceof WorldError) log.warn(`pipeline ${name}: tags not set (${keys}): ${refusal.failure.happened}`)
  else log.info(`pipeline ${name}: tags set: ${keys}`)
}
