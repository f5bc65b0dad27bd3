import type { Failure } from '../kit/errors.ts'
import { judgeMediaType, type Platform } from './image.ts'
import { judgeApproval, type ModelPackage } from './model-package.ts'
import { problem, warning, type Finding } from './preflight-finding.ts'

/** `required`: only what was approved. `any`: SageMaker decides about what is still to be judged; a refusal stands in any case. */
export type ApprovalDemand = 'required' | 'any'

/** SageMaker deploys only what is Approved and Completed, and says so late; we say it before anything is touched. */
export function refuseModelPackage(meant: ModelPackage, demand: ApprovalDemand): Failure | undefined {
  const { approvalStatus, group, status, version } = meant
  const judgement = judgeApproval(meant)
  if (judgement.kind === 'done' && judgement.verdict === 'approved') return undefined
  if (demand === 'any' && status === 'Completed' && approvalStatus !== 'Rejected') return undefined
  return {
    subject: `model package ${group}/${version}`,
    happened: `it may not be deployed: its approval status is ${approvalStatus}, its status ${status}`,
    remedy: 'Approve it in the Model Registry, or deploy another version. Nothing was touched.',
  }
}

/** An image as its registry knows it. */
export interface RegisteredImage {
  readonly digest: string
  readonly mediaType: string
  /** Undefined where it could not be read. */
  readonly platform: { readonly os: string; readonly architecture: string } | undefined
}

/** Where an image lies in ECR; undefined for one that lies elsewhere. */
export interface ImageLocation {
  readonly registry: string
  readonly region: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

/** `111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:v1`, or with `@sha256:…`. */
export function locateImage(imageUri: string): ImageLocation | undefined {
  const [, registry, region, repository, tag, digest] =
    /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([\w-]+)\.[^/]*\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      imageUri,
    ) ?? []
  if (registry === undefined || region === undefined || repository === undefined) return undefined
  if (digest !== undefined) return { registry, region, repository, digest }
  return { registry, region, repository, tag: tag ?? 'latest' }
}

/**
 * Families of instances with Graviton: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html; the letter g
 * behind the generation stands for it.
 */
const graviton = /^ml\.[a-z]+\d+g[a-z]*\./

export function platformOf(instanceType: string): Platform {
  return graviton.test(instanceType) ? 'linux/arm64' : 'linux/amd64'
}

export interface ImageQuestion {
  readonly imageUri: string
  /** As the model package noted it. */
  readonly expectedDigest: string | undefined
  readonly instanceTypes: readonly string[]
}

/** What speaks against an image on these instances. `found`: undefined where the registry has none. */
export function checkImage(question: ImageQuestion, found: RegisteredImage | undefined): readonly Finding[] {
  const { expectedDigest, imageUri, instanceTypes } = question
  const subject = `image ${imageUri}`
  if (!found) {
    return [
      problem({
        subject,
        happened: 'its repository does not have it, be it that it was deleted or that a lifecycle policy took it',
        remedy: 'Push it again, or deploy a model package whose image is there. Nothing was touched.',
      }),
    ]
  }
  const refused = judgeMediaType(subject, found.mediaType)
  return [
    ...(refused ? [problem(refused)] : []),
    ...wrongPlatform(subject, found, instanceTypes),
    ...movedTag(subject, found, expectedDigest),
  ]
}

function wrongPlatform(subject: string, { platform }: RegisteredImage, types: readonly string[]): readonly Finding[] {
  const built = platform && `${platform.os}/${platform.architecture}`
  const other = types.find((type) => built !== undefined && platformOf(type) !== built)
  if (other === undefined) return []
  return [
    problem({
      subject,
      happened: `it was built for ${built}, and ${other} is ${platformOf(other)}, where it would end with "exec format error"`,
      remedy: `Take an instance type for ${built}, or build the image for ${platformOf(other)}.`,
    }),
  ]
}

/** Which of the two runs, SageMaker shows only afterwards. */
function movedTag(subject: string, { digest }: RegisteredImage, expected: string | undefined): readonly Finding[] {
  if (expected === undefined || digest === expected) return []
  return [
    warning({
      subject,
      happened: `its tag stands for ${digest} now; the model package was registered with ${expected}`,
      remedy: 'Register models with an image by digest. What runs is compared at the end.',
    }),
  ]
}

/** The way back needs the image that runs now. */
export function warnOfLostImage(imageUri: string): Finding {
  return warning({
    subject: `image ${imageUri}`,
    happened: 'it runs now, and its repository does not have it any more',
    remedy:
      'Should this deployment go wrong, nothing can go back to it: keep images that are deployed out of lifecycle policies.',
  })
}
