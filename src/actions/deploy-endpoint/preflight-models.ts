import type { ModelPackages } from '../../aws/model-packages.ts'
import type { RegisteredImages } from '../../aws/registered-images.ts'
import { parseModelPackageArn, type ModelPackage } from '../../domain/model-package.ts'
import type { PlannedEndpoint, PlannedVariant } from '../../domain/preflight-endpoint.ts'
import { problem, warning, type Finding } from '../../domain/preflight-finding.ts'
import { checkImage, locateImage, refuseModelPackage, type ApprovalDemand } from '../../domain/preflight-model.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'

export interface ModelsWorld {
  readonly modelPackages: Pick<ModelPackages, 'find'>
  readonly images: () => Promise<RegisteredImages>
}

export interface ModelsOrder {
  readonly approval: ApprovalDemand
  /** All that may be tried; nothing where the template alone says it. */
  readonly instanceTypes?: readonly string[] | undefined
}

export interface Models {
  readonly findings: readonly Finding[]
  readonly packages: readonly ModelPackage[]
  /** Of the first variant's image. */
  readonly imageDigest: string | undefined
}

/** The model packages of all variants, and the images behind them. */
export async function checkModels(
  order: ModelsOrder,
  planned: PlannedEndpoint | undefined,
  world: ModelsWorld,
): Promise<Models> {
  const variants = [...(planned?.variants ?? []), ...(planned?.shadowVariants ?? [])]
  const looked = await Promise.all(variants.map((variant) => checkModel(order, variant, world)))
  return {
    findings: once(looked.flatMap(({ findings }) => findings)),
    packages: looked.flatMap(({ found }) => found ?? []),
    imageDigest: looked[0]?.imageDigest,
  }
}

async function checkModel(order: ModelsOrder, variant: PlannedVariant, world: ModelsWorld) {
  const { modelPackageArn: arn } = variant
  const versioned = arn !== undefined && parseModelPackageArn(arn) !== undefined
  const found = versioned ? await unlessDenied(() => world.modelPackages.find(arn)) : undefined
  if (found instanceof WorldError) return { findings: [unread(`model package ${arn}`, found)] }
  if (versioned && !found) return { findings: [problem(gone(arn))] }
  const refused = found && refuseModelPackage(found, order.approval)
  const image = await checkImageOf(order, { variant, found }, world)
  return { found, findings: [...(refused ? [problem(refused)] : []), ...image.findings], imageDigest: image.digest }
}

async function checkImageOf(
  { instanceTypes = [] }: ModelsOrder,
  { found: modelPackage, variant }: { readonly found: ModelPackage | undefined; readonly variant: PlannedVariant },
  world: ModelsWorld,
): Promise<{ readonly findings: readonly Finding[]; readonly digest: string | undefined }> {
  const imageUri = modelPackage?.imageUri ?? variant.imageUri
  const expectedDigest = modelPackage?.imageDigest
  const location = imageUri === undefined ? undefined : locateImage(imageUri)
  if (imageUri === undefined || !location) return { findings: [], digest: expectedDigest }
  const image = await (await world.images()).find(location)
  if (image === 'elsewhere') return { findings: [], digest: expectedDigest }
  if (image instanceof WorldError) return { findings: [unread(`image ${imageUri}`, image)], digest: expectedDigest }
  const types = [...new Set([...instanceTypes, ...(variant.instanceType === undefined ? [] : [variant.instanceType])])]
  const findings = checkImage({ imageUri, expectedDigest, instanceTypes: types }, image)
  return { findings, digest: expectedDigest ?? image?.digest }
}

/** Somebody may have decided otherwise while others were waited for: asked right before the deployment. */
export async function recheckApproval(
  { approval, modelPackageArn }: { readonly approval: ApprovalDemand; readonly modelPackageArn: string | undefined },
  { modelPackages }: Pick<ModelsWorld, 'modelPackages'>,
): Promise<Failure | undefined> {
  if (modelPackageArn === undefined || !parseModelPackageArn(modelPackageArn)) return undefined
  const meant = await unlessDenied(() => modelPackages.find(modelPackageArn))
  if (meant instanceof WorldError) return undefined
  return meant ? refuseModelPackage(meant, approval) : gone(modelPackageArn)
}

const gone = (arn: string): Failure => ({
  subject: `model package ${arn}`,
  happened: 'it does not exist',
  remedy: 'Check the version, the region and the account. Nothing was touched.',
})

export const unread = (subject: string, { failure }: WorldError): Finding =>
  warning({ subject, happened: `not checked, since the role is ${failure.happened}`, remedy: failure.remedy })

/** Two variants may share a model package or an image, two instance types a quota. */
export function once(findings: readonly Finding[]): readonly Finding[] {
  const texts = findings.map(({ subject, happened }) => `${subject}: ${happened}`)
  return findings.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

/** What is looked up; the refusal as an answer, where the role is not allowed to look. */
export async function unlessDenied<T>(look: () => Promise<T>): Promise<T | WorldError> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WorldError && error.code.startsWith('AccessDenied')) return error
    throw error
  }
}
