import { BatchGetImageCommand, GetDownloadUrlForLayerCommand, type ECRClient } from '@aws-sdk/client-ecr'
import { configDigestOf } from '../domain/image.ts'
import { isJsonObject, parseJson } from '../domain/json.ts'
import type { ImageLocation, RegisteredImage } from '../domain/preflight-model.ts'
import { InputError, WorldError } from '../kit/errors.ts'
import { attempt, ifAllowed, ifPresent } from './translate-error.ts'

export type RegisteredImages = ReturnType<typeof registeredImages>

const patienceMs = 10_000

/** Images in ECR, also of other accounts. */
export function registeredImages(client: ECRClient, cancelled: AbortSignal) {
  /**
   * Undefined where there is none, `elsewhere` for one of another region; the refusal itself where the role may not look. Else throws
   * WorldError.
   */
  function find(location: ImageLocation): Promise<RegisteredImage | undefined | 'elsewhere' | WorldError> {
    const { digest, region, registry, repository, tag } = location
    return ifAllowed(async () => {
      if (region !== (await client.config.region())) return 'elsewhere' as const
      const answer = await ifPresent({ code: 'RepositoryNotFoundException', text: '' }, () =>
        attempt({ action: 'ecr:BatchGetImage', subject: `repository ${repository}` }, () =>
          client.send(
            new BatchGetImageCommand({
              registryId: registry,
              repositoryName: repository,
              imageIds: [{ imageDigest: digest, imageTag: tag }],
            }),
          ),
        ),
      )
      const [image] = answer?.images ?? []
      if (!image) return undefined
      const { imageId, imageManifest = '', imageManifestMediaType = '' } = image
      return {
        digest: imageId?.imageDigest ?? '',
        mediaType: imageManifestMediaType,
        platform: await findPlatform(location, configDigestOf(imageManifest)),
      }
    })
  }

  /** The CPU stands in the image's config, which is stored like a layer. Whatever stands in the way leaves it unknown. */
  async function findPlatform({ registry, repository }: ImageLocation, layerDigest: string | undefined) {
    if (layerDigest === undefined) return undefined
    try {
      const { downloadUrl = '' } = await attempt(
        { action: 'ecr:GetDownloadUrlForLayer', subject: `repository ${repository}` },
        () =>
          client.send(
            new GetDownloadUrlForLayerCommand({ registryId: registry, repositoryName: repository, layerDigest }),
          ),
      )
      const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patienceMs)])
      const config = parseJson(await (await fetch(downloadUrl, { signal })).text(), 'image config')
      const { architecture, os } = isJsonObject(config) ? config : {}
      return typeof architecture === 'string' && typeof os === 'string' ? { architecture, os } : undefined
    } catch (error) {
      cancelled.throwIfAborted()
      // fetch throws these for whatever happens on the way.
      const expected = [WorldError, InputError, TypeError, DOMException].some((kind) => error instanceof kind)
      if (expected) return undefined
      throw error
    }
  }

  return { find }
}
