import type { Failure } from '../kit/errors.ts'

/** An image as its registry holds it. */
export interface PushedImage {
  readonly digest: string
  readonly mediaType: string
  /** The manifest or index itself, as the registry returned it. */
  readonly manifest: string
  /** Digest of the image config; undefined for an index, which has none of its own. */
  readonly configDigest: string | undefined
}

/** An image as the Docker engine holds it. */
export interface BuiltImage {
  /** Digest of the config, or of the manifest where the engine stores images in containerd (the default since Docker 29). */
  readonly id: string
  readonly os: string
  readonly architecture: string
  readonly sizeBytes: number
  /** What a push would send; undefined where the engine stores no manifest and makes it while pushing. */
  readonly mediaType: string | undefined
}

export const platforms = ['linux/amd64', 'linux/arm64'] as const
export type Platform = (typeof platforms)[number]

const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json'

/**
 * SageMaker's CreateModel takes one platform in Docker's own format and refuses OCI manifests and every index:
 * https://github.com/aws/amazon-sagemaker-feedback/issues/180
 */
export function judgeMediaType(subject: string, mediaType: string): Failure | undefined {
  if (mediaType === dockerManifest) return undefined
  return {
    subject,
    happened: `its media type is ${mediaType || 'unknown'}, which SageMaker refuses; expected ${dockerManifest}`,
    remedy:
      'Build it anew with --provenance=false and --output type=docker,oci-mediatypes=false, as this action does where buildx 0.10 or later is installed.',
  }
}

/** An image for another CPU is accepted by every API and dies on its first start with "exec format error". */
export function judgePlatform(subject: string, built: BuiltImage, wanted: Platform): Failure | undefined {
  const got = `${built.os}/${built.architecture}`
  if (got === wanted) return undefined
  return {
    subject,
    happened: `it was built for ${got}; expected ${wanted}`,
    remedy: `Start the Dockerfile from an image that exists for ${wanted}, or set 'platform' to ${got}; ml.*g instances such as ml.c7g are arm64, most others amd64.`,
  }
}

/** The same content, whichever of its two digests the engine calls it by. */
export function isSameImage(built: BuiltImage, pushed: PushedImage): boolean {
  return built.id === pushed.digest || built.id === pushed.configDigest
}

/** `config.digest` of a manifest. Indexes and what is not JSON have none. */
export function configDigestOf(manifest: string): string | undefined {
  try {
    const { config } = JSON.parse(manifest) as { config?: { digest?: unknown } }
    return typeof config?.digest === 'string' ? config.digest : undefined
  } catch {
    return undefined
  }
}

/** `111122223333.dkr.ecr.eu-west-1.amazonaws.com` of `111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/penguins`. */
export function registryOf(repositoryUri: string): string {
  return repositoryUri.slice(0, Math.max(0, repositoryUri.indexOf('/')))
}

/** Labels by which the commit can be read back from the image. Nothing of the run is in them, so that the same commit gives the same image. */
export function imageLabels({
  commit,
  runUrl,
}: {
  readonly commit: string | undefined
  readonly runUrl: string | undefined
}): Readonly<Record<string, string>> {
  const source = runUrl?.replace(/\/actions\/runs\/\d+$/, '')
  return {
    ...(commit !== undefined && { 'org.opencontainers.image.revision': commit }),
    ...(source !== undefined && { 'org.opencontainers.image.source': source }),
  }
}

export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1_000)} kB`
  if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)} MB`
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
