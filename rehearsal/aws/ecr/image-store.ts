import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ImageScanFinding, ImageTagMutability, ScanStatus } from '@aws-sdk/client-ecr'
import { awsError } from '../aws-error.ts'
import type { RehearsalClock } from '../clock.ts'

export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly pushedMs: number
  /** Digests of what it refers to: config and layers, or the manifests of an index. */
  readonly references: readonly string[]
}

export interface Scan {
  readonly status: ScanStatus
  readonly description?: string
  readonly completedMs?: number
  readonly findings: readonly ImageScanFinding[]
}

export interface Repository {
  readonly name: string
  readonly arn: string
  readonly createdMs: number
  mutability: ImageTagMutability
  readonly scanOnPush: boolean
  readonly tags: Map<string, string>
  readonly manifests: Map<string, Manifest>
  readonly scans: Map<string, Scan>
  /** What the next scan will find; a rehearsal writes it, a scan reads it. */
  nextScan: Scan
}

export interface ImageReference {
  readonly tag?: string | undefined
  readonly digest?: string | undefined
}

export interface ImageStore {
  readonly repositories: Map<string, Repository>
  createRepository(name: string, options: { mutability?: ImageTagMutability; scanOnPush?: boolean }): Repository
  /** Throws RepositoryNotFoundException. */
  repository(name: string): Repository
  /** Content that manifests refer to, by digest. */
  readonly blobs: Blobs
  /**
   * Throws ImageTagAlreadyExistsException where an immutable tag is taken, be it by the same image
   * (https://github.com/moby/buildkit/issues/3776), and LayersNotFoundException where a blob is missing.
   */
  putManifest(repository: Repository, image: { bytes: Buffer; mediaType: string; tag?: string | undefined }): Manifest
  find(repository: Repository, reference: ImageReference): Manifest | undefined
  /** Throws ImageNotFoundException. */
  need(repository: Repository, reference: ImageReference): Manifest
  startScan(repository: Repository, digest: string): Scan
}

export interface Blobs {
  /** Returns the digest. */
  put(bytes: Uint8Array): string
  has(digest: string): boolean
  get(digest: string): Buffer | undefined
  file(digest: string): string
}

export interface ImageStoreOptions {
  readonly clock: RehearsalClock
  readonly directory: string
  readonly account: string
  readonly region: string
  readonly scanMs: number
}

const clean: Scan = { status: 'COMPLETE', findings: [] }

export function createImageStore({ clock, directory, account, region, scanMs }: ImageStoreOptions): ImageStore {
  const repositories = new Map<string, Repository>()
  const blobs = createBlobs(join(directory, 'ecr', 'blobs'))

  const startScan = (repository: Repository, digest: string): Scan => {
    const started: Scan = { status: 'IN_PROGRESS', findings: [] }
    repository.scans.set(digest, started)
    clock.at(clock.now() + scanMs, () => {
      repository.scans.set(digest, { completedMs: clock.now(), ...repository.nextScan })
    })
    return started
  }

  const find: ImageStore['find'] = (repository, { tag, digest }) => {
    const found = digest ?? (tag === undefined ? undefined : repository.tags.get(tag))
    if (found === undefined || (tag !== undefined && repository.tags.get(tag) !== found)) return undefined
    return repository.manifests.get(found)
  }

  return {
    repositories,
    blobs,
    startScan,
    createRepository(name, { mutability = 'MUTABLE', scanOnPush = false }) {
      if (repositories.has(name)) {
        const message = `The repository with name '${name}' already exists in the registry with id '${account}'`
        throw awsError('RepositoryAlreadyExistsException', message)
      }
      const repository: Repository = {
        name,
        arn: `arn:aws:ecr:${region}:${account}:repository/${name}`,
        createdMs: clock.now(),
        mutability,
        scanOnPush,
        tags: new Map(),
        manifests: new Map(),
        scans: new Map(),
        nextScan: clean,
      }
      repositories.set(name, repository)
      return repository
    },
    repository(name) {
      const repository = repositories.get(name)
      if (repository !== undefined) return repository
      const message = `The repository with name '${name}' does not exist in the registry with id '${account}'`
      throw awsError('RepositoryNotFoundException', message)
    },
    putManifest(repository, { bytes, mediaType, tag }) {
      const digest = digestOf(bytes)
      if (tag !== undefined && repository.mutability === 'IMMUTABLE' && repository.tags.has(tag)) {
        const message =
          `The image tag '${tag}' already exists in the '${repository.name}' repository ` +
          'and cannot be overwritten because the tag is immutable.'
        throw awsError('ImageTagAlreadyExistsException', message)
      }
      const references = referencesOf(bytes)
      const missing = references.filter((one) => !blobs.has(one) && !repository.manifests.has(one))
      if (missing.length > 0) {
        throw awsError(
          'LayersNotFoundException',
          `Layers with digests '[${missing.join(', ')}]' required for pushing image into repository do not exist`,
        )
      }
      const manifest = repository.manifests.get(digest) ?? {
        digest,
        mediaType,
        bytes,
        pushedMs: clock.now(),
        references,
      }
      const isNew = !repository.manifests.has(digest)
      repository.manifests.set(digest, manifest)
      if (tag !== undefined) repository.tags.set(tag, digest)
      if (isNew && repository.scanOnPush) startScan(repository, digest)
      return manifest
    },
    find,
    need(repository, reference) {
      const found = find(repository, reference)
      if (found !== undefined) return found
      const image = `{imageDigest:'${reference.digest ?? 'null'}', imageTag:'${reference.tag ?? 'null'}'}`
      const message =
        `The image with imageId ${image} does not exist within the repository ` +
        `with name '${repository.name}' in the registry with id '${account}'`
      throw awsError('ImageNotFoundException', message)
    },
  }
}

export const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function createBlobs(folder: string): Blobs {
  const file = (digest: string) => join(folder, digest.replace(':', '/'))
  return {
    file,
    has: (digest) => existsSync(file(digest)),
    get: (digest) => (existsSync(file(digest)) ? readFileSync(file(digest)) : undefined),
    put(bytes) {
      const digest = digestOf(bytes)
      mkdirSync(dirname(file(digest)), { recursive: true })
      writeFileSync(file(digest), bytes)
      return digest
    },
  }
}

interface Descriptor {
  readonly digest: string
}

export interface ManifestContent {
  readonly config?: Descriptor
  readonly layers?: readonly Descriptor[]
  readonly manifests?: readonly Descriptor[]
}

/** Throws InvalidParameterException for what is not a manifest. */
export function readManifest(bytes: Buffer): ManifestContent {
  try {
    return JSON.parse(bytes.toString('utf8')) as ManifestContent
  } catch {
    throw awsError(
      'InvalidParameterException',
      "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
    )
  }
}

function referencesOf(bytes: Buffer): readonly string[] {
  const { config, layers = [], manifests = [] } = readManifest(bytes)
  return [...(config === undefined ? [] : [config]), ...layers, ...manifests].map(({ digest }) => digest)
}
