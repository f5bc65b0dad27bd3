import { modelPackageParameter, previousModelPackageTag, type Deployment } from './deployment.ts'
import { digestOf, isTagValue, runTag, tagPrefix } from './provenance.ts'
import type { ServedModel } from './served-model.ts'
import type { TextMapping } from './text-mapping.ts'

/** What a deployment makes its model of. */
export interface ModelSource {
  readonly modelPackageArn: string | undefined
  readonly imageUri: string | undefined
  readonly modelDataUrl: string | undefined
}

/** Parameter and tag of each; the template tells which parameters there are. */
const places: Record<keyof ModelSource, { readonly parameter: string; readonly tag: string }> = {
  modelPackageArn: { parameter: modelPackageParameter, tag: previousModelPackageTag },
  imageUri: { parameter: 'ImageUri', tag: `${tagPrefix}previous-image` },
  modelDataUrl: { parameter: 'ModelDataUrl', tag: `${tagPrefix}previous-model-data` },
}
const kinds = Object.keys(places) as (keyof ModelSource)[]

/** What the stack was taken back from, and is not gone back to by itself. */
export const rolledBackFromTag = `${tagPrefix}rolled-back-from`

/** The template and the parameters that the record was made with, but for the model, as a digest. */
const recordedWithTag = `${tagPrefix}recorded-with`
/** Others have taken their place since, so that what was served last before is the same model in them. */
export const reconfiguredTag = `${tagPrefix}reconfigured`

export function modelSourceOf(parameters: TextMapping): ModelSource {
  const valueOf = (kind: keyof ModelSource) => parameters.get(places[kind].parameter) || undefined
  return {
    modelPackageArn: valueOf('modelPackageArn'),
    imageUri: valueOf('imageUri'),
    modelDataUrl: valueOf('modelDataUrl'),
  }
}

export function describeSource({ imageUri, modelDataUrl, modelPackageArn }: ModelSource): string {
  const image = modelDataUrl === undefined ? imageUri : `${imageUri} with ${modelDataUrl}`
  return modelPackageArn ?? (imageUri === undefined ? 'no model' : `${image}`)
}

/**
 * Writes on the stack what was served before, so that the way back outlives the run that makes the deployment. The same model again, as
 * after an interrupted run, leaves the record as it is; of one that no tag can hold there is none.
 */
export function recordServed(
  deployment: Deployment,
  stack: { readonly parameters: TextMapping },
  served: Pick<ServedModel, 'modelPackageArns' | 'imageUris'>,
): Deployment {
  const [modelPackageArn] = served.modelPackageArns
  const held = modelSourceOf(stack.parameters)
  const before: ModelSource =
    modelPackageArn === undefined
      ? { ...held, modelPackageArn: undefined }
      : { modelPackageArn, imageUri: undefined, modelDataUrl: undefined }
  // The stack may hold an image that SageMaker has taken back.
  const isKnown =
    modelPackageArn !== undefined || (held.imageUri !== undefined && served.imageUris.includes(held.imageUri))
  if (!isKnown || isSame(before, modelSourceOf(deployment.parameters))) return deployment
  const values = kinds.map((kind) => [places[kind].tag, before[kind]] as const)
  const isWritable = values.every(([, value]) => value === undefined || isTagValue(value))
  const record = [...values.flatMap(present), [recordedWithTag, configurationOf(deployment)] as const]
  return { ...deployment, tags: new Map([...withoutRecord(deployment.tags), ...(isWritable ? record : [])]) }
}

/** Writes on the stack whether this is another template or are other parameters than the record was made with. */
export function markReconfigured(deployment: Deployment): Deployment {
  const recordedWith = deployment.tags.get(recordedWithTag)
  const isOther = recordedWith !== undefined && recordedWith !== configurationOf(deployment)
  const others = [...deployment.tags].filter(([key]) => key !== reconfiguredTag)
  return { ...deployment, tags: new Map(isOther ? [...others, [reconfiguredTag, 'true']] : others) }
}

function configurationOf(deployment: Deployment): string {
  const ofModel = kinds.map((kind) => places[kind].parameter)
  const parameters = new Map([...deployment.parameters].filter(([name]) => !ofModel.includes(name)))
  return digestOf({ ...deployment, parameters, tags: new Map() })
}

const present = ([key, value]: readonly [string, string | undefined]): [string, string][] =>
  value === undefined ? [] : [[key, value]]

const isSame = (one: ModelSource, other: ModelSource) => kinds.every((kind) => one[kind] === other[kind])

function withoutRecord(tags: TextMapping): TextMapping {
  const ofModel = kinds.map((kind) => places[kind].tag)
  const ours: readonly string[] = [...ofModel, recordedWithTag, reconfiguredTag, rolledBackFromTag]
  return new Map([...tags].filter(([key]) => !ours.includes(key)))
}

export type WayBack =
  | { readonly kind: 'back'; readonly to: ModelSource; readonly deployment: Deployment }
  /** This run has gone back already, and was interrupted before it could say so. */
  | { readonly kind: 'gone-back'; readonly to: ModelSource }
  | { readonly kind: 'none'; readonly because: string; readonly remedy: string }

/**
 * From what a stack holds to the same with the model that was served before, by the stack's own record. The record ends with it: what was
 * gone back from is written instead, so that a second rollback does not lead to the bad model again.
 */
export function planWayBack(held: Deployment, { runUrl }: { readonly runUrl: string | undefined }): WayBack {
  const { parameters, tags } = held
  const now = modelSourceOf(parameters)
  const from = tags.get(rolledBackFromTag)
  if (from !== undefined && runUrl !== undefined && tags.get(runTag) === runUrl) return { kind: 'gone-back', to: now }
  const valueOf = (kind: keyof ModelSource) => tags.get(places[kind].tag)
  const to = {
    modelPackageArn: valueOf('modelPackageArn'),
    imageUri: valueOf('imageUri'),
    modelDataUrl: valueOf('modelDataUrl'),
  }
  const isRecorded = to.modelPackageArn !== undefined || to.imageUri !== undefined
  if (!isRecorded || isSame(to, now)) return nothingBefore(now, from)
  if (tags.has(reconfiguredTag)) {
    return {
      kind: 'none',
      because: `${describeSource(to)} was served before, and ${describeSource(now)} was deployed again since with another template or other parameters, which a rollback would leave as they are`,
      remedy: 'Deploy the template and parameters of before, or the version that shall be served.',
    }
  }
  const lacking = kinds.filter((kind) => to[kind] !== undefined && !parameters.has(places[kind].parameter))
  if (lacking.length > 0) {
    const names = lacking.map((kind) => places[kind].parameter).join(' and ')
    return {
      kind: 'none',
      because: `${describeSource(to)} was served before, and the template on the stack has no parameter ${names}`,
      remedy: 'Deploy the version that shall be served.',
    }
  }
  const values = kinds.map((kind): [string, string] => [places[kind].parameter, to[kind] ?? ''])
  const set = values.filter(([name]) => parameters.has(name))
  const bad = describeSource(now)
  return {
    kind: 'back',
    to,
    deployment: {
      ...held,
      parameters: new Map([...parameters, ...set]),
      tags: new Map([...withoutRecord(tags), [rolledBackFromTag, isTagValue(bad) ? bad : 'an image']]),
    },
  }
}

function nothingBefore(now: ModelSource, from: string | undefined): WayBack {
  const remedy = 'Deploy the version that shall be served.'
  return from === undefined
    ? {
        kind: 'none',
        because: `nothing is known that was served before ${describeSource(now)}, as after a first deployment`,
        remedy,
      }
    : {
        kind: 'none',
        because: `it was rolled back already, from ${from}, and what was served before ${describeSource(now)} is not known`,
        remedy,
      }
}
