import type { ImageRepository } from '../../aws/image-repositories.ts'
import type { PushVerdict } from '../../domain/image-push.ts'
import { isSameImage, judgeMediaType, type BuiltImage, type PushedImage } from '../../domain/image.ts'
import type { Failure } from '../../kit/errors.ts'
import { done, poll, waiting } from '../../kit/poll.ts'
import type { Ending, Scene } from './run.ts'

const visibleWithinMs = 30_000

/** What became of one tag; `moved` unless it stood for this very image before. */
type TagEnding =
  | { readonly kind: 'held'; readonly digest: string; readonly moved: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The image that was built, and the images that the tags stood for before. */
interface Stock {
  readonly built: BuiltImage
  readonly existing: ReadonlyMap<string, PushedImage>
}

/** Pushes every tag and then asks the registry what it holds, since a push that goes well may still be of a kind that SageMaker refuses. */
export async function push(scene: Scene, repository: ImageRepository, { built, existing }: Stock): Promise<Ending> {
  const { inputs, world, stage } = scene
  const { docker, repositories } = world
  const [first, ...others] = inputs.tags
  await using registry = await docker.connect({ authorize: () => repositories.authorize(stage.log.mask) })
  const pushNext = async (tag: string) =>
    settle(scene, await registry.push(`${repository.uri}:${tag}`), {
      tag,
      repository,
      built,
      before: existing.get(tag),
    })

  let ending = await pushNext(first)
  for (const tag of others) {
    if (ending.kind === 'failed') break
    const next = await pushNext(tag)
    ending = next.kind === 'failed' ? next : { ...ending, moved: ending.moved || next.moved }
  }
  if (ending.kind === 'failed') return { outcome: 'failed', failure: ending.failure }

  const subject = `image ${repository.name}@${ending.digest}`
  const looked = await poll({
    ...stage,
    subject,
    look: () => repositories.findDigest(repository.name, ending.digest),
    judge: (seen) => (seen === undefined ? waiting('not visible in the registry yet') : done(seen)),
    timeoutMs: visibleWithinMs,
  })
  if (looked.kind === 'timed-out') return { outcome: 'failed', failure: invisible(subject) }
  const image = looked.verdict
  const failure = judgeMediaType(subject, image.mediaType)
  if (failure) return { outcome: 'failed', image, failure }
  return { outcome: ending.moved ? 'pushed' : 'reused', image }
}

interface Tagged {
  readonly tag: string
  readonly repository: ImageRepository
  readonly built: BuiltImage
  /** What the tag stood for before. */
  readonly before: PushedImage | undefined
}

async function settle(
  { world: { repositories }, stage }: Scene,
  verdict: PushVerdict,
  { tag, repository, built, before }: Tagged,
): Promise<TagEnding> {
  switch (verdict.kind) {
    case 'pushed':
      return { kind: 'held', digest: verdict.digest, moved: before?.digest !== verdict.digest }
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

function invisible(subject: string): Failure {
  return {
    subject,
    happened: 'docker push went well, and yet the registry does not show it',
    remedy: 'Look at the repository in the ECR console, and run the job again.',
  }
}
