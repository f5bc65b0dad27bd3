import { arch } from 'node:process'
import type { RunOptions } from './run-options.ts'
import type { Workflow } from './workflow-file.ts'
import { textOf, type Mapping, type Value } from './value.ts'

export interface JobDirectories {
  readonly workspace: string
  readonly temp: string
  readonly toolCache: string
  readonly eventFile: string
}

/** The github context of a job, as https://docs.github.com/actions/reference/workflows-and-actions/contexts describes it. */
export function githubContext(
  { github, event }: RunOptions,
  workflow: Workflow,
  inputs: Mapping,
  run: { readonly id: string; readonly token: string },
): Record<string, Value> {
  const { repository, sha, ref, actor } = github
  const [owner = ''] = repository.split('/')
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, textOf(value)]))
  return {
    actor,
    actor_id: '1',
    api_url: 'https://api.github.com',
    base_ref: '',
    event: {
      ref,
      repository: { full_name: repository, name: repository.slice(owner.length + 1), owner: { login: owner } },
      sender: { login: actor },
      ...(event.name === 'push' && { after: sha, head_commit: { id: sha }, pusher: { name: actor } }),
      ...(event.name === 'workflow_dispatch' && { inputs: texts, workflow: workflow.path }),
      ...event.payload,
    },
    event_name: event.name,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags)\//, ''),
    ref_protected: false,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1',
    repository_owner: owner,
    repository_owner_id: '1',
    retention_days: '90',
    run_attempt: String(github.runAttempt ?? 1),
    run_id: run.id,
    run_number: String(github.runNumber ?? 1),
    server_url: 'https://github.com',
    sha,
    token: run.token,
    triggering_actor: actor,
    workflow: workflow.name,
    workflow_ref: `${repository}/${workflow.path}@${ref}`,
    workflow_sha: sha,
  }
}

const notInEnvironment = new Set(['event', 'token', 'action_path'])

/** GITHUB_*, from the github context: what the runner gives to every process. */
export const githubEnvironment = (context: Mapping): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  ...Object.fromEntries(
    Object.entries(context)
      .filter(([key]) => !notInEnvironment.has(key))
      .map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, textOf(value)]),
  ),
})

const operatingSystems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

export const runnerContext = ({ temp, toolCache }: JobDirectories, debug: boolean): Record<string, string> => ({
  name: 'rehearsal',
  os: operatingSystems[process.platform] ?? process.platform,
  arch: arch.toUpperCase(),
  environment: 'self-hosted',
  temp,
  tool_cache: toolCache,
  ...(debug && { debug: '1' }),
})

export const runnerEnvironment = (context: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(context).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, value]))

const keptToOurselves = /^(AWS|GITHUB|RUNNER|INPUT|STATE|ACTIONS|JEST|npm)_|^(NODE_OPTIONS|NODE_ENV|CI|GH_TOKEN)$/

/** This machine's environment without what a fresh runner does not have: above all, nobody's real AWS credentials. */
export function machineEnvironment(temp: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([key, value]) => value !== undefined && !keptToOurselves.test(key))
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    CI: 'true',
    AWS_CONFIG_FILE: `${temp}/no-aws-config`,
    AWS_SHARED_CREDENTIALS_FILE: `${temp}/no-aws-credentials`,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
