import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltImage } from '../domain/image.ts'
import { WorldError } from '../kit/errors.ts'
import type { Waiting } from '../kit/poll.ts'
import { chooseBuilder, renderBuild, type Builder, type BuildOrder } from './command-lines.ts'
import { dockerCommand, isMissing } from './docker-command.ts'
import { connectRegistry, type Connection } from './registry.ts'

export type Docker = ReturnType<typeof docker>

export type Probe =
  | { readonly kind: 'ready'; readonly client: string; readonly engine: string; readonly builder: Builder }
  | { readonly kind: 'missing'; readonly problem: string }

export interface Build {
  readonly exitCode: number | undefined
  readonly lastLines: readonly string[]
}

/** The Docker command of this machine, and through it the engine. Every method rejects with `signal.reason` after cancellation. */
export function docker(stage: Waiting) {
  const execute = dockerCommand(stage)
  const toLog = (line: string) => stage.log.info(line)

  /** Is there a docker command, does an engine answer it, and who will build? */
  async function probe(): Promise<Probe> {
    try {
      const { exitCode, stdout, lastLines } = await execute({ arguments: ['version', '--format', '{{json .}}'] })
      const { Client, Server } = parseVersion(stdout)
      if (exitCode !== 0 || !Server || !Client) {
        return { kind: 'missing', problem: `no Docker engine answers (${lastLines.at(-1) ?? 'docker version failed'})` }
      }
      const buildx = await execute({ arguments: ['buildx', 'version'] })
      const versions = { client: Client.Version, buildx: buildx.exitCode === 0 ? buildx.stdout : undefined }
      return { kind: 'ready', client: Client.Version, engine: Server.Version, builder: chooseBuilder(versions) }
    } catch (error) {
      if (!isMissing(error)) throw error
      return { kind: 'missing', problem: 'there is no docker command on the PATH of this runner' }
    }
  }

  /** What is wrong with the two paths, in words that name the inputs. */
  async function findPathProblems(
    context: string,
    dockerfile = join(context, 'Dockerfile'),
  ): Promise<readonly string[]> {
    const [folder, file] = await Promise.all([context, dockerfile].map((path) => stat(path).catch(() => undefined)))
    return [
      ...(folder?.isDirectory() ? [] : [`input 'context': there is no folder '${context}' in the checkout`]),
      ...(file?.isFile() ? [] : [`input 'dockerfile': there is no file '${dockerfile}' in the checkout`]),
    ]
  }

  /** Builds under the user's own Docker configuration, whose logins, builder and proxies the Dockerfile may need. */
  async function build(builder: Builder, order: BuildOrder): Promise<Build> {
    const command = renderBuild(builder, order)
    using _ = stage.log.group(`docker ${command.arguments.join(' ')}`)
    // Awaited here, so that the group is open until the end.
    return await execute({ ...command, onLine: toLog })
  }

  /** Throws a WorldError when the engine does not have it. */
  async function inspect(reference: string): Promise<BuiltImage> {
    const { exitCode, stdout, lastLines } = await execute({
      arguments: ['image', 'inspect', '--format', '{{json .}}', reference],
    })
    if (exitCode === 0) return toBuiltImage(stdout)
    throw new WorldError({
      subject: `image ${reference}`,
      happened: `the build ended well, and yet the Docker engine does not have it (${lastLines.at(-1) ?? 'no reason given'})`,
      remedy:
        'A builder that keeps its images to itself is in use; choose another with docker/setup-buildx-action or BUILDX_BUILDER.',
    })
  }

  const connect = (connection: Connection) => connectRegistry(connection, { ...stage, execute })

  return { probe, findPathProblems, build, inspect, connect }
}

interface DockerVersion {
  readonly Client?: { readonly Version: string }
  readonly Server?: { readonly Version: string } | null
}

function parseVersion(stdout: string): DockerVersion {
  try {
    return JSON.parse(stdout) as DockerVersion
  } catch {
    return {}
  }
}

function toBuiltImage(stdout: string): BuiltImage {
  const { Id, Os, Architecture, Size, Descriptor } = JSON.parse(stdout) as {
    readonly Id: string
    readonly Os: string
    readonly Architecture: string
    readonly Size: number
    /** Only an engine that stores images in containerd has one. */
    readonly Descriptor?: { readonly mediaType: string } | null
  }
  return { id: Id, os: Os, architecture: Architecture, sizeBytes: Size, mediaType: Descriptor?.mediaType }
}
