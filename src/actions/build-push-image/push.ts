import type { ImageRepositories, ImageRepository } from '../../aws/image-repositories.ts'
import type { RegistryConnection } from '../../docker/registry.ts'
import { isSameImage, judgeMediaType, type BuiltImage, type PushedImage } from '../../domain/image.ts'
import type { Failure } from '../../kit/errors.ts'
import { done, poll, waiting } from '../../kit/poll.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import type { Ending, World } from './run.ts'

/** What became of one tag; `moved` when something was pushed for it. */
type TagEnding =
  | { readonly kind: 'held'; readonly digest: string; readonly moved: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Pushes every tag and then asks the registry what it holds, since a push that goes well may still be of a kind that SageMaker refuses. */
export async function push(
  built: BuiltImage,
  { repository, tags: [first, ...others] }: { readonly repository: ImageRepository; readonly tags: Inputs['tags'] },
  { docker, repositories }: World,
  stage: Stage<Outputs>,
): Promise<Ending> {
  await using registry = await docker.connect({ authorize: () => repositories.authorize(stage.log.mask) })
  const pushNext = async (tag: string) =>
    settle(tag, await registry.push(`${repository.uri}:${tag}`), { built, repository, repositories, stage })

  let ending = await pushNext(first)
  for (const tag of others) {
    if (ending.kind === 'failed') break
    const next = await pushNext(tag)
    ending = next.kind === 'failed' ? next : { ...ending, moved: ending.moved || next.moved }
  }
  if (ending.kind === 'failed') return { outcome: 'failed', failure: ending.failure }

  const image = await lookUp(repository.name, ending.digest, repositories, stage)
  const failure = judgeMediaType(`image ${repository.name}@${image.digest}`, image)
  if (failure) return { outcome: 'failed', image, failure }
  return { outcome: ending.moved ? 'pushed' : 'reused', image }
}

interface Circumstances {
  readonly built: BuiltImage
  readonly repository: ImageRepository
  readonly repositories: ImageRepositories
  readonly stage: Stage<Outputs>
}

async function settle(
  tag: string,
  verdict: Awaited<ReturnType<RegistryConnection['push']>>,
  { built, repository, repositories, stage }: Circumstances,
): Promise<TagEnding> {
  switch (verdict.kind) {
    case 'pushed':
      return { kind: 'held', digest: verdict.digest, moved: true }
    case 'immutable': {
      const held = (await repositories.findTags(repository.name, [tag])).get(tag)
      if (held === undefined || !isSameImage(built, held)) {
        return { kind: 'failed', failure: conflict(`tag ${tag} of repository ${repository.name}`, built, held) }
      }
      stage.log.info(`tag ${tag} is immutable, and holds this very image already`)
      return { kind: 'held', digest: held.digest, moved: false }
    }
    case 'passing':
    case 'refused':
      return {
        kind: 'failed',
        failure: {
          subject: `image ${repository.uri}:${tag}`,
          happened: `docker push was refused (${verdict.reason})`,
          remedy: 'Run the job again if the network is to blame; else check that the role may push to this repository.',
        },
      }
  }
}

function conflict(subject: string, built: BuiltImage, held: PushedImage | undefined): Failure {
  const config = held?.configDigest === undefined ? '' : `, with the config ${held.configDigest}`
  return {
    subject,
    happened: `it is immutable and holds ${held?.digest ?? 'another image'}${config}; the image built here is ${built.id}`,
    remedy: "Push under a new tag, such as the commit, or set 'if-tag-exists' to reuse.",
  }
}

const visibleWithinMs = 30_000

async function lookUp(
  name: string,
  digest: string,
  repositories: ImageRepositories,
  stage: Stage<Outputs>,
): Promise<PushedImage> {
  const absent: PushedImage = { digest, mediaType: '', manifest: '', configDigest: undefined }
  const polled = await poll({
    ...stage,
    subject: `image ${name}@${digest}`,
    look: () => repositories.findDigest(name, digest),
    judge: (image) => (image === undefined ? waiting('not visible in the registry yet') : done(image)),
    timeoutMs: visibleWithinMs,
  })
  return polled.kind === 'done' ? polled.verdict : absent
}
