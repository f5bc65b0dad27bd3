/** What GitHub is told about a deployment when it begins: https://docs.github.com/rest/deployments/deployments#create-a-deployment */
export interface DeploymentRecord {
  readonly ref: string
  readonly environment: string
  readonly description: string
  readonly payload: Readonly<Record<string, string>>
}

/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export interface DeploymentStatus {
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  readonly environment: string
  readonly description: string
  /** Where the environment can be looked at. */
  readonly environmentUrl: string | undefined
  readonly logUrl: string | undefined
}

/** Beyond it GitHub refuses a description. */
const mostCharacters = 140

type End = Exclude<DeploymentStatus['state'], 'in_progress'>

const ends: Readonly<Record<string, End>> = {
  created: 'success',
  updated: 'success',
  unchanged: 'success',
  'rolled-back': 'failure',
  failed: 'failure',
  destroyed: 'inactive',
  absent: 'inactive',
}

/** What a command's outcome is to GitHub; `error` where nobody knows what came of it: out of time, cancelled, or ended by an error. */
export function deploymentState(command: string, outcome: string | undefined): End {
  // Going back is good where it is what was asked for.
  if (command === 'rollback' && outcome === 'rolled-back') return 'success'
  return ends[outcome ?? ''] ?? 'error'
}

/** A description as GitHub takes it: one line of at most 140 characters. */
export function describeDeployment(...parts: readonly (string | undefined)[]): string {
  const text = parts
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
