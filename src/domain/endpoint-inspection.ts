import type { WantedEndpoint } from './endpoint.ts'
import type { ServedModel, Strategy, VariantView } from './served-model.ts'

/** What a deployment asks for besides config and model package. */
export interface WantedDetails extends WantedEndpoint {
  /** Of the shadow variant, where there is one. */
  readonly shadowModelPackageArn?: string | undefined
  /** Of a second variant, where there is one. */
  readonly otherModelPackageArns?: readonly string[] | undefined
  /** Of the image in the model package; undefined where it is not known. */
  readonly imageDigest?: string | undefined
  /** How the traffic was to be moved; undefined where nothing was asked for, or nothing was moved. */
  readonly strategy?: Strategy | undefined
  readonly dataCapture?: 'on' | 'off' | 'as-before' | undefined
  /** Whether the numbers of instances were to stay what auto-scaling has made them. */
  readonly keepsInstanceCounts?: boolean | undefined
}

export interface Inspection {
  /** What makes the deployment a failure, although the config that was asked for is served. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** Compares what serves in detail with what was asked for, and with what served before. */
export function inspectServed(served: ServedModel, wanted: WantedDetails, before: ServedModel | undefined): Inspection {
  return {
    problems: [
      ...missingPackages(served, wanted),
      ...otherImage(served, wanted),
      ...lostCapture(served, wanted, before),
    ],
    warnings: [...degraded(served, wanted), ...missingInstances(served, wanted, before)],
  }
}

function missingPackages(
  { modelPackageArns, shadowModelPackageArns }: ServedModel,
  { otherModelPackageArns = [], shadowModelPackageArn }: WantedDetails,
): readonly string[] {
  const others = otherModelPackageArns.filter((arn) => !modelPackageArns.includes(arn))
  const shadow =
    shadowModelPackageArn === undefined || shadowModelPackageArns.includes(shadowModelPackageArn)
      ? []
      : [`no shadow variant has ${shadowModelPackageArn}`]
  return [...others.map((arn) => `no variant serves ${arn}`), ...shadow]
}

/** The digest that SageMaker resolved tells what runs, wherever the tag has moved to. */
function otherImage({ resolvedImages }: ServedModel, { imageDigest }: WantedDetails): readonly string[] {
  const runs = resolvedImages.join(', ')
  if (imageDigest === undefined || resolvedImages.length === 0 || runs.includes(imageDigest)) return []
  return [`it runs ${runs}, and the model package was registered with the image ${imageDigest}`]
}

function lostCapture(
  { dataCapture }: ServedModel,
  wanted: WantedDetails,
  before: ServedModel | undefined,
): readonly string[] {
  if (dataCapture?.enabled === true) return []
  if (wanted.dataCapture === 'on') return ['it captures no data, which was asked for']
  return wanted.dataCapture === 'as-before' && before?.dataCapture?.enabled === true
    ? [`it has captured data to ${before.dataCapture.destination}, and does so no more`]
    : []
}

function degraded({ lastDeployment }: ServedModel, { strategy }: WantedDetails): readonly string[] {
  const was = lastDeployment?.strategy
  if (strategy === undefined || was === strategy) return []
  return [`it was deployed ${was ?? 'without any strategy'}, though ${strategy} was asked for: nothing has guarded it`]
}

/** An update without RetainAllVariantProperties shrinks what auto-scaling has grown, under full load. */
function missingInstances(
  { variants }: ServedModel,
  { keepsInstanceCounts }: WantedDetails,
  before: ServedModel | undefined,
): readonly string[] {
  return variants.flatMap(({ name, wantedInstances }) => {
    const earlier = before?.variants.find((variant) => variant.name === name)
    if (!earlier || !hasShrunk(earlier, wantedInstances)) return []
    const shrunk = `variant ${name} went from ${earlier.wantedInstances} instances to ${wantedInstances}`
    const configured = before?.config?.variants.find((variant) => variant.name === name)?.instances
    if (keepsInstanceCounts === true) return [`${shrunk}, though its number was to be kept`]
    // As many as its config had: so it has been told to have fewer now.
    return configured === earlier.wantedInstances
      ? []
      : [`${shrunk}: something has scaled it since it was deployed; set 'KeepInstanceCount' if that is to stay`]
  })
}

const hasShrunk = ({ wantedInstances }: VariantView, now: number | undefined) =>
  wantedInstances !== undefined && now !== undefined && now < wantedInstances
