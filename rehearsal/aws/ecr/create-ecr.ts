import type { ImageIdentifier, Repository as RepositoryDescription } from '@aws-sdk/client-ecr'
import { awsError } from '../aws-error.ts'
import type { RehearsalClock } from '../clock.ts'
import type { Pace } from '../pace.ts'
import type { Site } from '../server.ts'
import { define } from '../service-definition.ts'
import type { Part, Tags } from '../world.ts'
import { createImageStore, type ImageStore, type Manifest, type Repository } from './image-store.ts'
import { layerSite } from './layer-site.ts'
import { registrySite } from './registry-site.ts'
import { scanOperations } from './scans.ts'
import { createTokens } from './tokens.ts'

export interface EcrOptions {
  readonly clock: RehearsalClock
  readonly pace: Pace
  readonly directory: string
  readonly account: string
  readonly region: string
  readonly tags: Tags
  url(): string
}

export interface EcrState {
  readonly repositories: Map<string, Repository>
}

/** ECR: the API, and behind the same store the registry that docker pushes to and pulls from. */
export function createEcr(
  options: EcrOptions,
): Part<EcrState> & { readonly store: ImageStore; readonly sites: readonly Site[] } {
  const { clock, pace, account, tags, url } = options
  const store = createImageStore({ ...options, scanMs: pace.imageScanMs })
  const tokens = createTokens(clock)
  const layers = layerSite(store.blobs)

  const describe = (repository: Repository): RepositoryDescription => ({
    repositoryArn: repository.arn,
    registryId: account,
    repositoryName: repository.name,
    repositoryUri: `${new URL(url()).host}/${repository.name}`,
    createdAt: new Date(repository.createdMs),
    imageTagMutability: repository.mutability,
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  })
  const found = (repository: Repository, id: ImageIdentifier) =>
    store.find(repository, { tag: id.imageTag, digest: id.imageDigest })

  const service = define.ECR({
    ...scanOperations(store, account),
    CreateRepository({ repositoryName, imageTagMutability, imageScanningConfiguration, tags: wanted }) {
      const repository = store.createRepository(repositoryName, {
        ...(imageTagMutability === undefined ? {} : { mutability: imageTagMutability }),
        scanOnPush: imageScanningConfiguration?.scanOnPush ?? false,
      })
      tags.set(repository.arn, wanted)
      return { repository: describe(repository) }
    },
    DescribeRepositories({ repositoryNames }) {
      const repositories = repositoryNames?.map((name) => store.repository(name)) ?? [...store.repositories.values()]
      return { repositories: repositories.map(describe) }
    },
    PutImageTagMutability({ repositoryName, imageTagMutability }) {
      store.repository(repositoryName).mutability = imageTagMutability
      return { registryId: account, repositoryName, imageTagMutability }
    },
    GetAuthorizationToken() {
      const { token, expiresMs } = tokens.issue()
      const data = { authorizationToken: token, expiresAt: new Date(expiresMs), proxyEndpoint: url() }
      return { authorizationData: [data] }
    },
    PutImage({ repositoryName, imageManifest, imageManifestMediaType, imageTag }) {
      const repository = store.repository(repositoryName)
      const bytes = Buffer.from(imageManifest)
      const mediaType = imageManifestMediaType ?? mediaTypeOf(bytes)
      return {
        image: image(account, repository, store.putManifest(repository, { bytes, mediaType, tag: imageTag }), imageTag),
      }
    },
    BatchGetImage({ repositoryName, imageIds }) {
      const repository = store.repository(repositoryName)
      const looked = imageIds.map((imageId) => ({ imageId, manifest: found(repository, imageId) }))
      return {
        images: looked.flatMap(({ imageId, manifest }) =>
          manifest === undefined ? [] : [image(account, repository, manifest, imageId.imageTag)],
        ),
        failures: looked
          .filter(({ manifest }) => manifest === undefined)
          .map(({ imageId }) => ({
            imageId,
            failureCode: 'ImageNotFound',
            failureReason: 'Requested image not found',
          })),
      }
    },
    DescribeImages({ repositoryName, imageIds }) {
      const repository = store.repository(repositoryName)
      const manifests = imageIds?.map((id) => store.need(repository, { tag: id.imageTag, digest: id.imageDigest }))
      return {
        imageDetails: (manifests ?? [...repository.manifests.values()]).map((manifest) => ({
          registryId: account,
          repositoryName,
          imageDigest: manifest.digest,
          imageTags: tagsOf(repository, manifest.digest),
          imageSizeInBytes: sizeOf(store, manifest),
          imagePushedAt: new Date(manifest.pushedMs),
          imageManifestMediaType: manifest.mediaType,
        })),
      }
    },
    GetDownloadUrlForLayer({ repositoryName, layerDigest }) {
      store.repository(repositoryName)
      if (!store.blobs.has(layerDigest)) {
        throw awsError('LayersNotFoundException', `The layer with digest '${layerDigest}' does not exist`)
      }
      return { downloadUrl: `${url()}${layers.prefix}${layerDigest}`, layerDigest }
    },
    TagResource({ resourceArn, tags: added }) {
      tags.set(resourceArn, added)
      return {}
    },
    ListTagsForResource: ({ resourceArn }) => ({ tags: [...tags.get(resourceArn)] }),
  })

  return {
    services: [service],
    state: { repositories: store.repositories },
    store,
    sites: [registrySite({ store, tokens, account, url }), layers],
    close: async () => undefined,
  }
}

function image(account: string, repository: Repository, manifest: Manifest, tag: string | undefined) {
  return {
    registryId: account,
    repositoryName: repository.name,
    imageId: { imageDigest: manifest.digest, ...(tag === undefined ? {} : { imageTag: tag }) },
    imageManifest: manifest.bytes.toString('utf8'),
    imageManifestMediaType: manifest.mediaType,
  }
}

const tagsOf = (repository: Repository, digest: string) =>
  [...repository.tags].filter(([, tagged]) => tagged === digest).map(([tag]) => tag)

const sizeOf = (store: ImageStore, { references }: Manifest) =>
  references.reduce((sum, digest) => sum + (store.blobs.get(digest)?.length ?? 0), 0)

function mediaTypeOf(bytes: Buffer): string {
  const { mediaType } = JSON.parse(bytes.toString('utf8')) as { mediaType?: string }
  return mediaType ?? 'application/vnd.docker.distribution.manifest.v2+json'
}
