import { realpath, stat } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Waiting } from '../kit/poll.ts'
import { dockerCommand, isMissing, type DockerCommand } from './docker-command.ts'
import { docker } from './docker.ts'
import { engineHostOf, type Reach } from './published-address.ts'

/** Why the image cannot be started here, in words that name the input. Nothing is pulled: what is tested is what was built or chosen before. */
export async function findImageProblems(image: string, stage: Waiting): Promise<readonly string[]> {
  const held = await succeeds(dockerCommand(stage), ['image', 'inspect', '--format', '{{.Id}}', '--', image])
  if (held) return []
  const remedy = "build it in a step before this one (build-push-image with 'push: false'), or pull it"
  return [
    (await findEngineProblem(stage)) ?? `input 'image': the Docker engine of this machine has no ${image}; ${remedy}`,
  ]
}

/** Undefined where an engine answers. */
export async function findEngineProblem(stage: Waiting): Promise<string | undefined> {
  const probe = await docker(stage).probe()
  return probe.kind === 'missing' ? probe.problem : undefined
}

async function succeeds(execute: DockerCommand, args: readonly string[]): Promise<boolean> {
  try {
    return (await execute({ arguments: args })).exitCode === 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

export type Folder =
  { readonly path: string; readonly problem?: never } | { readonly path?: never; readonly problem: string }

/** The folder's absolute path; a problem where there is none, or where it lies outside of the checkout, also by way of a symbolic link. */
export async function findFolder(
  path: string,
  checkout = process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
): Promise<Folder> {
  const [root, folder] = await Promise.all([
    realpath(checkout),
    realpath(resolve(checkout, path)).catch(() => undefined),
  ])
  const isFolder = folder !== undefined && (await stat(folder)).isDirectory()
  if (!isFolder) return { problem: `input 'model': there is no folder '${path}' in the checkout` }
  const inside = relative(root, folder)
  const isOutside = inside.startsWith('..') || isAbsolute(inside)
  return isOutside ? { problem: `input 'model': '${path}' lies outside of the checkout` } : { path: folder }
}

/** Where the engine that the docker command talks to publishes ports; its context counts, DOCKER_HOST before it. */
export async function findReach(execute: DockerCommand): Promise<Reach> {
  const { exitCode, stdout } = await execute({
    arguments: ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
  })
  const endpoint = exitCode === 0 ? stdout : (process.env['DOCKER_HOST'] ?? '')
  const ownAddresses = Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address))
  return { engineHost: engineHostOf(endpoint), ownAddresses }
}
