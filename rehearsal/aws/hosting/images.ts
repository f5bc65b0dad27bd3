import { AwsError, awsError } from '../aws-error.ts'
import type { Principal } from '../service-definition.ts'
import type { World } from '../world.ts'

const acceptedType = 'application/vnd.docker.distribution.manifest.v2+json'

/**
 * Throws a ValidationException unless the image lies in this account's ECR with a manifest that SageMaker takes.
 * OCI manifests are refused: https://github.com/aws/amazon-sagemaker-feedback/issues/180
 */
export async function checkImage(world: World, imageUri: string, principal: Principal): Promise<void> {
  const { host, repositoryName, imageId } = parts(imageUri)
  if (host !== new URL(world.url()).host && !host.includes('.dkr.ecr.')) {
    throw awsError(
      'ValidationException',
      `Using non-ECR image "${imageUri}" without Vpc repository access mode is not supported.`,
    )
  }
  const mediaType = await manifestType(world, repositoryName, imageId, principal)
  if (mediaType === undefined) throw awsError('ValidationException', `Requested image ${imageUri} not found.`)
  if (mediaType !== acceptedType) {
    throw awsError(
      'ValidationException',
      `Unsupported manifest media type ${mediaType} for image ${imageUri}. Ensure that valid manifest media type is used for specified image.`,
    )
  }
}

/** The image by digest, as DeployedImages shows it. */
export function resolvedImage(imageUri: string, digest: string): string {
  const { host, repositoryName } = parts(imageUri)
  return `${host}/${repositoryName}@${digest}`
}

interface ImageId {
  readonly imageTag?: string
  readonly imageDigest?: string
}

async function manifestType(world: World, repositoryName: string, imageId: ImageId, principal: Principal) {
  const input = { repositoryName, imageIds: [imageId] }
  try {
    const { images } = await world.call('ECR', 'BatchGetImage', input, principal)
    return images?.[0]?.imageManifestMediaType
  } catch (thrown) {
    if (thrown instanceof AwsError && thrown.name === 'RepositoryNotFoundException') return undefined
    throw thrown
  }
}

/** Throws a ValidationException for a text that names no image. */
function parts(imageUri: string) {
  const [, host, repositoryName, tag, digest] = /^([^/]+)\/([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(imageUri) ?? []
  if (host === undefined || repositoryName === undefined) {
    throw awsError('ValidationException', `ECR image "${imageUri}" is invalid.`)
  }
  const imageId: ImageId = digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }
  return { host, repositoryName, imageId }
}
