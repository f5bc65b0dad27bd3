import type { Platform } from '../domain/image.ts'

/** Who builds: the buildx plug-in, BuildKit inside the engine (client before 23), or the engine's classic builder. */
export type Builder = 'buildx' | 'engine-buildkit' | 'engine-classic'

export interface Versions {
  /** `28.2.2` */
  readonly client: string
  /** What `docker buildx version` printed; undefined where there is no buildx. */
  readonly buildx: string | undefined
}

/**
 * buildx knows --provenance and --sbom since 0.10, and one built from source calls itself v0.0.0+unknown. A client from 23 on has no
 * way to BuildKit but buildx.
 */
export function chooseBuilder({ client, buildx }: Versions): Builder {
  const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(buildx ?? '') ?? []
  const tooOld = major === undefined || (major === '0' && Number(minor) > 0 && Number(minor) < 10)
  if (!tooOld) return 'buildx'
  return Number.parseInt(client, 10) < 23 ? 'engine-buildkit' : 'engine-classic'
}

export interface BuildOrder {
  readonly platform: Platform
  readonly context: string
  /** Docker takes `Dockerfile` in the context without it. */
  readonly dockerfile: string | undefined
  /** `registry/repository:tag`, each. */
  readonly references: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

export interface CommandLine {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/**
 * The build's exact command line. An attestation makes every image an OCI index, and an engine with containerd's image store
 * writes OCI manifests unless told otherwise. SageMaker refuses both, so all three are switched off.
 */
export function renderBuild(builder: Builder, order: BuildOrder): CommandLine {
  const common = [
    ...['--platform', order.platform],
    ...(order.dockerfile === undefined ? [] : ['--file', order.dockerfile]),
    ...Object.entries(order.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...order.references.flatMap((reference) => ['--tag', reference]),
    order.context,
  ]
  switch (builder) {
    case 'buildx': {
      // `--output type=docker` is `--load` with room for the option.
      const format = ['--provenance=false', '--sbom=false', '--output', 'type=docker,oci-mediatypes=false']
      return { arguments: ['buildx', 'build', '--progress', 'plain', ...format, ...common], environment: {} }
    }
    case 'engine-buildkit':
      return {
        arguments: ['build', '--progress', 'plain', ...common],
        environment: { DOCKER_BUILDKIT: '1' },
      }
    case 'engine-classic':
      // Empty is unset: a `1` from the workflow would be refused by a client that has no buildx.
      return { arguments: ['build', ...common], environment: { DOCKER_BUILDKIT: '' } }
  }
}
