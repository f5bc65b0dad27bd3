import { resolve } from 'node:path'
import { readActionManifest, type ActionManifest } from './action-manifest.ts'
import type { StandIn } from './stand-in.ts'
import { WorkflowError, type Workflow } from './workflow-file.ts'

/** What a `uses:` leads to on this machine. */
export type Action =
  | { readonly kind: 'own'; readonly manifest: ActionManifest }
  | { readonly kind: 'stand-in'; readonly standIn: StandIn; readonly name: string }

export interface ActionSources {
  readonly repositoryRoot: string
  readonly ownRepositories: readonly string[]
  readonly standIns: Readonly<Record<string, StandIn>>
}

/** Resolves every `uses:` of the workflow. Throws a WorkflowError that names each one that leads nowhere. */
export async function resolveActions(workflow: Workflow, sources: ActionSources): Promise<Map<string, Action>> {
  const uses = new Set(workflow.jobs.flatMap((job) => job.steps.flatMap((step) => step.uses ?? [])))
  const actions = new Map<string, Action>()
  const problems: string[] = []
  for (const reference of uses) {
    try {
      actions.set(reference, await resolveAction(reference, sources))
    } catch (error) {
      problems.push(`${workflow.path}: uses: ${reference}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (problems.length > 0) throw new WorkflowError(problems)
  return actions
}

async function resolveAction(reference: string, sources: ActionSources): Promise<Action> {
  const ownPath = pathInOwnRepository(reference, sources.ownRepositories)
  const written = reference.replace(/@.*$/, '')
  for (const name of [written, ownPath ?? written]) {
    const standIn = sources.standIns[name]
    if (standIn !== undefined) return { kind: 'stand-in', standIn, name }
  }
  if (ownPath === undefined) throw new Error('an action of another publisher that has no stand-in here')
  const { repositoryRoot } = sources
  return { kind: 'own', manifest: await readActionManifest(resolve(repositoryRoot, ownPath), repositoryRoot) }
}

/** './actions/x', './' for the root, undefined for actions of others. */
function pathInOwnRepository(reference: string, ownRepositories: readonly string[]): string | undefined {
  if (/^[.$]\//.test(reference)) return normal(reference.slice(2))
  const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(reference) ?? []
  const isOwn = ownRepositories.some((own) => own.toLowerCase() === repository.toLowerCase())
  return isOwn ? normal(path) : undefined
}

const normal = (path: string) => `./${path.replace(/\/+$/, '')}`
