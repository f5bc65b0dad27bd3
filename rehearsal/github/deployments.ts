import { listOf, mappingOf, textOf, type Mapping } from '../runner/value.ts'
import { invalid, notFound, paged, type Route } from './answer.ts'

export interface Deployment {
  readonly id: number
  readonly repository: string
  readonly ref: string
  readonly environment: string
  readonly description: string
  readonly payload: Mapping
  /** Oldest first. */
  readonly statuses: DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly state: string
  readonly description: string
  readonly environmentUrl: string
  readonly logUrl: string
}

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']
const longestDescription = 140

/** https://docs.github.com/rest/deployments */
export function deploymentStore() {
  const all: Deployment[] = []
  const found = (repository: string, id: number | undefined) =>
    all.find((one) => one.repository === repository && one.id === id)

  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: /^\/deployments$/,
      needs: ['deployments'],
      answer({ repository, body }) {
        const asked = mappingOf(body)
        if (textOf(asked['ref']) === '') return invalid('"ref" wasn\'t supplied.')
        // Unless they are switched off, all checks of the commit have to be green, and the default branch is merged into it.
        if (asked['auto_merge'] !== false) return { status: 202, message: 'Auto-merged main into ref on deployment.' }
        if (!Array.isArray(asked['required_contexts']) || listOf(asked['required_contexts']).length > 0) {
          return { status: 409, message: 'Conflict: Commit status checks failed for ref.' }
        }
        const made: Deployment = {
          id: 500 + all.length,
          repository,
          ref: textOf(asked['ref']),
          environment: textOf(asked['environment'] ?? 'production'),
          description: textOf(asked['description']),
          payload: mappingOf(asked['payload']),
          statuses: [],
        }
        all.push(made)
        return { status: 201, body: show(made) }
      },
    },
    {
      method: 'GET',
      path: /^\/deployments$/,
      needs: [],
      answer({ repository, query }) {
        const wanted = query.get('environment')
        const found = all.filter(
          (one) => one.repository === repository && (wanted ?? one.environment) === one.environment,
        )
        return paged(found.toReversed().map(show), query)
      },
    },
    {
      method: 'POST',
      path: /^\/deployments\/(\d+)\/statuses$/,
      needs: ['deployments'],
      answer({ repository, ids: [id], body }) {
        const deployment = found(repository, id)
        if (deployment === undefined) return notFound
        const asked = mappingOf(body)
        const state = textOf(asked['state'])
        const description = textOf(asked['description'])
        const problems = [
          ...(states.includes(state) ? [] : [`state: '${state}' is none of ${states.join(', ')}`]),
          ...(description.length > longestDescription
            ? [`description is too long (maximum is ${longestDescription})`]
            : []),
          ...['environment_url', 'log_url']
            .filter((name) => name in asked && !/^https?:\/\//.test(textOf(asked[name])))
            .map((name) => `${name} must use http(s) scheme`),
        ]
        if (problems.length > 0) return invalid(...problems)
        const [environmentUrl, logUrl] = [textOf(asked['environment_url']), textOf(asked['log_url'])]
        const status = { state, description, environmentUrl, logUrl }
        deployment.statuses.push(status)
        // What was live before is not any more.
        if (state === 'success') {
          const earlier = all.filter((one) => one !== deployment && isSamePlace(one, deployment))
          for (const one of earlier.filter(({ statuses }) => statuses.at(-1)?.state === 'success')) {
            one.statuses.push({ ...status, state: 'inactive', description: '' })
          }
        }
        return { status: 201, body: { id: deployment.statuses.length, state, description } }
      },
    },
    {
      method: 'GET',
      path: /^\/deployments\/(\d+)\/statuses$/,
      needs: [],
      answer({ repository, ids: [id], query }) {
        const deployment = found(repository, id)
        if (deployment === undefined) return notFound
        const shown = deployment.statuses.map(({ state, description }) => ({ state, description }))
        return paged(shown.toReversed(), query)
      },
    },
  ]
  return { all, routes }
}

const show = ({ id, ref, environment, description, payload }: Deployment) => ({
  id,
  ref,
  environment,
  description,
  payload,
})

const isSamePlace = (one: Deployment, other: Deployment) =>
  one.repository === other.repository && one.environment === other.environment
