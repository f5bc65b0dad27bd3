import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  GetAuthorizationTokenCommand,
  PutImageCommand,
  type ECRClient,
  type Image,
  type ImageIdentifier,
  type Repository,
} from '@aws-sdk/client-ecr'
import { configDigestOf, type PushedImage } from '../domain/image.ts'
import { WorldError } from '../kit/errors.ts'
import { attempt, isRefusal } from './translate-error.ts'

export type ImageRepositories = ReturnType<typeof imageRepositories>

export interface ImageRepository {
  readonly name: string
  /** `111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins` */
  readonly uri: string
}

export interface NewRepository {
  readonly name: string
  readonly immutableTags: boolean
  readonly tags: ReadonlyMap<string, string>
}

/** Amazon ECR. Every method throws WorldError. */
export function imageRepositories(client: ECRClient) {
  async function find(name: string): Promise<ImageRepository | undefined> {
    try {
      const { repositories = [] } = await attempt(
        { action: 'ecr:DescribeRepositories', subject: subjectOf(name) },
        () => client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] })),
      )
      return toRepository(name, repositories[0])
    } catch (error) {
      if (isRefusal(error, 'RepositoryNotFoundException', '')) return undefined
      throw error
    }
  }

  async function create({ name, immutableTags, tags }: NewRepository): Promise<ImageRepository> {
    const { repository } = await attempt({ action: 'ecr:CreateRepository', subject: subjectOf(name) }, () =>
      client.send(
        new CreateRepositoryCommand({
          repositoryName: name,
          imageTagMutability: immutableTags ? 'IMMUTABLE' : 'MUTABLE',
          imageScanningConfiguration: { scanOnPush: true },
          tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
        }),
      ),
    )
    return toRepository(name, repository)
  }

  /** Tag → image, for those of the tags that exist. */
  async function findTags(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, PushedImage>> {
    const images = await batchGet(
      repository,
      tags.map((imageTag) => ({ imageTag })),
    )
    return new Map(
      images.flatMap((image) =>
        image.imageId?.imageTag === undefined ? [] : [[image.imageId.imageTag, toPushedImage(image)]],
      ),
    )
  }

  async function findDigest(repository: string, imageDigest: string): Promise<PushedImage | undefined> {
    const [image] = await batchGet(repository, [{ imageDigest }])
    return image && toPushedImage(image)
  }

  /** BatchGetImage rather than DescribeImages: it tells what is missing instead of refusing, and returns manifest and media type. */
  async function batchGet(repository: string, imageIds: ImageIdentifier[]): Promise<readonly Image[]> {
    const { images = [], failures = [] } = await attempt(
      { action: 'ecr:BatchGetImage', subject: subjectOf(repository) },
      () => client.send(new BatchGetImageCommand({ repositoryName: repository, imageIds })),
    )
    const failure = failures.find(({ failureCode }) => failureCode !== 'ImageNotFound')
    if (failure === undefined) return images
    throw new WorldError({
      subject: subjectOf(repository),
      happened: `ECR could not look up ${failure.imageId?.imageTag ?? failure.imageId?.imageDigest ?? 'an image'} (${failure.failureCode}: ${failure.failureReason})`,
      remedy: 'Look at the repository in the ECR console.',
    })
  }

  /** Gives an image that is there already one more tag. */
  async function putTag(repository: string, { manifest, mediaType }: PushedImage, tag: string): Promise<void> {
    await attempt({ action: 'ecr:PutImage', subject: `${subjectOf(repository)}, tag ${tag}` }, () =>
      client.send(
        new PutImageCommand({
          repositoryName: repository,
          imageManifest: manifest,
          imageManifestMediaType: mediaType,
          imageTag: tag,
        }),
      ),
    )
  }

  /** A login for `docker login`, good for twelve hours or until the role's own credentials end. `mask` hears of each secret first. */
  async function authorize(mask: (secret: string) => void) {
    const { authorizationData = [] } = await attempt(
      { action: 'ecr:GetAuthorizationToken', subject: 'Amazon ECR' },
      () => client.send(new GetAuthorizationTokenCommand({})),
    )
    const { authorizationToken: token = '', proxyEndpoint = '' } = authorizationData[0] ?? {}
    const [username = '', password = ''] = Buffer.from(token, 'base64').toString().split(/:(.*)/s)
    if (password === '' || !URL.canParse(proxyEndpoint)) {
      throw new WorldError({
        subject: 'Amazon ECR',
        happened: 'it answered GetAuthorizationToken without a usable token',
        remedy: 'Run the job again.',
      })
    }
    mask(token)
    mask(password)
    return { registry: new URL(proxyEndpoint).host, username, password }
  }

  return { find, create, findTags, findDigest, putTag, authorize }
}

const subjectOf = (repository: string) => `repository ${repository}`

function toRepository(name: string, repository: Repository | undefined): ImageRepository {
  return { name, uri: repository?.repositoryUri ?? '' }
}

function toPushedImage({ imageId, imageManifest = '', imageManifestMediaType = '' }: Image): PushedImage {
  return {
    digest: imageId?.imageDigest ?? '',
    mediaType: imageManifestMediaType,
    manifest: imageManifest,
    configDigest: configDigestOf(imageManifest),
  }
}
