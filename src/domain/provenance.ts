import { createHash } from 'node:crypto'
import { modelPackageParameter, type Deployment } from './deployment.ts'
import { mostTags } from './resource-tags.ts'
import type { TextMapping } from './text-mapping.ts'

/** What every tag begins with that this action writes of its own accord: a stack with one of them is ours. */
export const tagPrefix = 'sagemaker-promote:'
export const expiresAtTag = `${tagPrefix}expires-at`
export const repositoryTag = `${tagPrefix}repository`
export const commitTag = `${tagPrefix}commit`
export const runTag = `${tagPrefix}run`
export const modelPackageTag = `${tagPrefix}model-package`
const digestTag = `${tagPrefix}deployment`

export interface Origin {
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly runUrl: string | undefined
}

/**
 * Writes on the stack, and so on its endpoint, where its deployment comes from. Commit and run are others with every run, and the same
 * deployment is to change nothing: they are those of the first run that made it, which a digest of the deployment tells.
 */
export function stampProvenance(deployment: Deployment, origin: Origin): Deployment {
  const digest = digestOf(deployment)
  if (deployment.tags.get(digestTag) === digest) return deployment
  const modelPackage = deployment.parameters.get(modelPackageParameter)
  const provenance = Object.entries({
    [digestTag]: digest,
    [repositoryTag]: origin.repository,
    [commitTag]: origin.commit,
    [runTag]: origin.runUrl,
    [modelPackageTag]: modelPackage,
  })
  const written = provenance.filter((entry): entry is [string, string] => isTagValue(entry[1] ?? ''))
  const others = [...deployment.tags].filter(([key]) => provenance.every(([ours]) => ours !== key))
  return { ...deployment, tags: new Map([...others, ...withinLimit(others, written)]) }
}

type TagPair = readonly [key: string, value: string]

/** The tags of the user come first; yet what is to be swept away says whose it is, and CloudFormation may find that too much. */
function withinLimit(others: readonly TagPair[], provenance: readonly TagPair[]): readonly TagPair[] {
  if (others.length + provenance.length <= mostTags) return provenance
  const isNeeded = others.length < mostTags || others.some(([key]) => key === expiresAtTag)
  return provenance.filter(([key]) => key === repositoryTag && isNeeded)
}

/** What of the tags is the user's. */
export const isOurTag = (key: string) => key.startsWith(tagPrefix)

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Tag.html */
export const isTagValue = (text: string) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u.test(text)

/** Whether the tags say that a stack was deployed by this action, and by whose repository. */
export function ownerOf(tags: TextMapping): { readonly isOurs: boolean; readonly repository: string | undefined } {
  return { isOurs: [...tags.keys()].some(isOurTag), repository: tags.get(repositoryTag) }
}

/** Of everything that is asked for but the tags that are ours; values that nobody is to see are left out. */
export function digestOf({ kept = new Set(), parameters, secret = new Set(), tags, templateBody }: Deployment): string {
  const shown = [...parameters].filter(([name]) => !secret.has(name))
  const content = [templateBody, shown.sort(), [...kept].sort(), [...tags].filter(([key]) => !isOurTag(key)).sort()]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}
