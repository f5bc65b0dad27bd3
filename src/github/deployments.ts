import type { DeploymentRecord, DeploymentStatus } from '../domain/github-deployment.ts'
import { strange, type GitHub } from './rest.ts'

export type Deployments = ReturnType<typeof deployments>

/** GitHub's own record of what is deployed where, of one repository, `owner/name`. Every method throws WorldError. */
export function deployments(github: GitHub, repository: string) {
  const permission = 'deployments: write'

  /** Answers its id. */
  async function create({ ref, environment, description, payload }: DeploymentRecord): Promise<number> {
    const what = { subject: `the deployment to ${environment} on GitHub`, permission }
    const made = await github.ask({
      ...what,
      method: 'POST',
      path: `/repos/${repository}/deployments`,
      // Whatever the checks of the commit say, it is being deployed, and nothing is to be merged for that.
      body: { ref, environment, description, payload, auto_merge: false, required_contexts: [] },
    })
    const id = typeof made === 'object' && made !== null && 'id' in made ? made.id : undefined
    if (typeof id !== 'number') throw strange(what)
    return id
  }

  async function setStatus(id: number, status: DeploymentStatus): Promise<void> {
    const { state, description, environment, environmentUrl, logUrl } = status
    await github.ask({
      subject: `the deployment to ${environment} on GitHub`,
      permission,
      method: 'POST',
      path: `/repos/${repository}/deployments/${id}/statuses`,
      body: {
        state,
        description,
        environment,
        ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
        ...(logUrl !== undefined && { log_url: logUrl }),
      },
    })
  }

  /** The ids of the newest that were made for a stack. */
  async function find(environment: string, stackName: string): Promise<readonly number[]> {
    const what = { subject: `the deployments to ${environment} on GitHub`, permission }
    const query = `environment=${encodeURIComponent(environment)}&per_page=30`
    const found = await github.ask({ ...what, method: 'GET', path: `/repos/${repository}/deployments?${query}` })
    if (!Array.isArray(found)) throw strange(what)
    return (found as readonly WrittenDeployment[]).flatMap(({ id, payload }) =>
      typeof id === 'number' && stackOf(payload) === stackName ? [id] : [],
    )
  }

  return { create, find, setStatus }
}

interface WrittenDeployment {
  readonly id?: unknown
  readonly payload?: unknown
}

/** GitHub answers a payload as it came, or as JSON. */
function stackOf(payload: unknown): unknown {
  const value: unknown = typeof payload === 'string' ? readJson(payload) : payload
  return typeof value === 'object' && value !== null && 'stack' in value ? value.stack : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
