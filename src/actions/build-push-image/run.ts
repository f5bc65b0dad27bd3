import type { ImageRepositories, ImageRepository } from '../../aws/image-repositories.ts'
import type { Builder } from '../../docker/command-lines.ts'
import type { Docker } from '../../docker/docker.ts'
import { lastWords } from '../../domain/image-push.ts'
import { planTags } from '../../domain/image-tags.ts'
import {
  imageLabels,
  judgeMediaType,
  judgePlatform,
  registryOf,
  type BuiltImage,
  type PushedImage,
} from '../../domain/image.ts'
import { InputError, WorldError, type Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { RunContext } from '../../runner/run-context.ts'
import type { Inputs, Outputs } from './action.ts'
import { push } from './push.ts'
import { summarise } from './summary.ts'

export interface World {
  readonly docker: Docker
  readonly repositories: ImageRepositories
  /** The commit and the repository, for the image's labels. */
  readonly origin: Pick<RunContext, 'commit' | 'runUrl'>
}

/** What it came to, with everything that is known by then. */
export interface Ending {
  readonly outcome: 'built' | 'pushed' | 'reused' | 'failed'
  /** The image as the registry holds it. */
  readonly image?: PushedImage
  /** The image as it was built here. */
  readonly built?: BuiltImage
  readonly buildMs?: number
  readonly pushMs?: number
  /** The end of a failed build's output. */
  readonly lastLines?: readonly string[]
  readonly failure?: Failure
}

/** What every step of the story has at hand. */
export interface Scene {
  readonly inputs: Inputs
  readonly world: World
  readonly stage: Stage<Outputs>
}

/** Check everything that can be checked, look what the registry holds, build, push, and look again. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const scene = { inputs, world, stage }
  const builder = await check(scene)
  if (!inputs.push) return report(scene, inputs.repository, await build(scene, builder, inputs.repository))

  const repository = await findOrCreate(scene)
  const { name, uri } = repository
  stage.setOutputs({ registry: registryOf(uri), repository: name, tag: inputs.tags[0] })

  const existing = await world.repositories.findTags(name, inputs.tags)
  const plan = planTags(inputs.ifTagExists, inputs.tags, existing)
  switch (plan.kind) {
    case 'refuse': {
      const failure = { subject: `repository ${name}`, happened: plan.happened, remedy: plan.remedy }
      return report(scene, uri, { outcome: 'failed', failure })
    }
    case 'reuse':
      return report(scene, uri, await reuse(scene, repository, plan))
    case 'build': {
      const ending = await build(scene, builder, uri)
      if (ending.built === undefined || ending.failure) return report(scene, uri, ending)
      const startedAt = stage.clock.now()
      const pushed = await push(scene, repository, { built: ending.built, existing })
      return report(scene, uri, { ...ending, ...pushed, pushMs: stage.clock.now() - startedAt })
    }
  }
}

/** Throws InputError with everything that is missing on this machine. */
async function check({ inputs: { context, dockerfile }, world: { docker }, stage }: Scene): Promise<Builder> {
  const [probe, pathProblems] = await Promise.all([docker.probe(), docker.findPathProblems(context, dockerfile)])
  if (probe.kind === 'missing') throw new InputError([probe.problem, ...pathProblems])
  if (pathProblems.length > 0) throw new InputError(pathProblems)
  const how =
    probe.builder === 'buildx'
      ? 'buildx builds'
      : "there is no buildx 0.10 or later, so the engine's own builder builds, and the registry is asked afterwards which format it got"
  stage.log.info(`Docker ${probe.client}, engine ${probe.engine}: ${how}`)
  return probe.builder
}

/** Throws WorldError when there is no repository and none may be created. */
async function findOrCreate({ inputs, world: { repositories }, stage }: Scene): Promise<ImageRepository> {
  const name = inputs.repository
  const found = await repositories.find(name)
  if (found) return found
  if (!inputs.createRepository) {
    throw new WorldError({
      subject: `repository ${name}`,
      happened: 'there is none of this name in this account and region',
      remedy: "Create it, set 'create-repository: true', or assume a role of the account that has it.",
    })
  }
  const immutableTags = inputs.ifTagExists !== 'overwrite'
  stage.log.info(`repository ${name} is created, with ${immutableTags ? 'immutable' : 'mutable'} tags`)
  return repositories.create({ name, immutableTags, tags: inputs.resourceTags ?? new Map<string, string>() })
}

/** The image that is there already, if SageMaker takes it, under all the tags. */
async function reuse(
  { world: { repositories } }: Scene,
  { name }: ImageRepository,
  { image, missing }: { readonly image: PushedImage; readonly missing: readonly string[] },
): Promise<Ending> {
  const failure = judgeMediaType(`image ${name}@${image.digest}`, image.mediaType)
  if (failure) return { outcome: 'failed', image, failure }
  for (const tag of missing) await repositories.putTag(name, image, tag)
  return { outcome: 'reused', image }
}

/** `name` is what stands before the tags: the repository's URI, or its bare name for an image that stays here. */
async function build({ inputs, world, stage: { clock } }: Scene, builder: Builder, name: string): Promise<Ending> {
  const { platform, context, dockerfile, tags } = inputs
  const references = tags.map((tag) => `${name}:${tag}`)
  const startedAt = clock.now()
  const order = { platform, context, dockerfile, references, labels: imageLabels(world.origin) }
  const { exitCode, lastLines } = await world.docker.build(builder, order)
  const buildMs = clock.now() - startedAt
  const subject = `image ${inputs.repository}`
  if (exitCode !== 0) {
    const how = exitCode === undefined ? 'was killed, perhaps for want of memory' : `ended with exit code ${exitCode}`
    const happened = `the build ${how} (${lastWords(lastLines)})`
    const failure = { subject, happened, remedy: 'The end of its output is in the job summary, all of it in the log.' }
    return { outcome: 'failed', buildMs, lastLines, failure }
  }
  const built = await world.docker.inspect(`${name}:${tags[0]}`)
  const failure =
    judgePlatform(subject, built, platform) ??
    (built.mediaType === undefined ? undefined : judgeMediaType(subject, built.mediaType))
  return { outcome: failure ? 'failed' : 'built', built, buildMs, ...(failure && { failure }) }
}

function report({ inputs, stage }: Scene, name: string, ending: Ending): Result<Outputs> {
  const { outcome, image, built, failure } = ending
  const local = outcome === 'built' ? `${name}:${inputs.tags[0]}` : undefined
  const imageUri = image ? `${name}@${image.digest}` : local
  stage.log.info(`image ${inputs.repository}: ${outcome}${imageUri === undefined ? '' : `, ${imageUri}`}`)
  const outputs = {
    outcome,
    reused: String(outcome === 'reused'),
    ...(imageUri !== undefined && { imageUri }),
    ...(image && { digest: image.digest, mediaType: image.mediaType }),
    ...(built && { architecture: built.architecture }),
  }
  return { outputs, summary: summarise(inputs, imageUri, ending), ...(failure && { failure }) }
}
