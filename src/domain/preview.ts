import { describeChanges, type Change, type ChangeSet } from './change-set.ts'
import { changedLeaves, sidesOf, type Leaf } from './preview-leaves.ts'
import { tellWholes } from './preview-wholes.ts'
import { putInWords, type Fact } from './preview-words.ts'
import { expiresAtTag, isOurTag } from './provenance.ts'
import type { TextMapping } from './text-mapping.ts'

export type { Fact } from './preview-words.ts'

export interface Preview {
  /** In the words of those who deploy models, what alarms first. */
  readonly facts: readonly Fact[]
  /** In CloudFormation's words, what has no others. */
  readonly others: readonly string[]
}

export interface Present {
  /** Undefined where there is no stack yet. */
  readonly tags: TextMapping | undefined
  /** Of the image that serves, and of the one that would. */
  readonly digests?: { readonly before: string | undefined; readonly after: string | undefined }
}

export const changesNothing = ({ facts, others }: Preview) => facts.length + others.length === 0

/** What a change set would do. References that follow from other changes, and our own marks, are left out. */
export function previewOf(changeSet: Pick<ChangeSet, 'changes' | 'tags'>, present: Present): Preview {
  const models = changeSet.changes.filter(({ type }) => type === 'AWS::SageMaker::Model').length
  const told = changeSet.changes.map((change) => tell(change, models > 1))
  const facts = [...told.flatMap(({ facts: each }) => each), ...digest(present), ...tagFacts(changeSet, present)]
  return {
    facts: distinct(facts.map(withoutMarks)).toSorted(
      (a, b) => Number(b.alarm !== undefined) - Number(a.alarm !== undefined),
    ),
    others: told.flatMap(({ others }) => others.map(readable)),
  }
}

/** How CloudFormation writes what only the execution tells. */
const readable = (text: string) => text.replaceAll('{{changeSet:KNOWN_AFTER_APPLY}}', '(known afterwards)')

const withoutMarks = (fact: Fact): Fact => ({
  ...fact,
  ...(fact.from !== undefined && { from: readable(fact.from) }),
  ...(fact.to !== undefined && { to: readable(fact.to) }),
})

function tell(change: Change, isOneOfSeveral: boolean): Preview {
  const sides = sidesOf(change)
  const wholes = tellWholes(change, sides)
  const facts: Fact[] = []
  const unknown: Leaf[] = []
  for (const leaf of changedLeaves(sides)) {
    const words = putInWords(change.type, leaf)
    if (isPartOf(wholes, leaf, words === 'unknown')) continue
    if (words === 'unknown') unknown.push(leaf)
    else if (words) facts.push(words)
  }
  const isModel = change.type === 'AWS::SageMaker::Model'
  // A model that goes takes what it was made of with it.
  const kept = isModel && change.action === 'Remove' ? [] : facts
  const named =
    isModel && isOneOfSeveral ? kept.map((fact) => ({ ...fact, what: `${change.logicalId}: ${fact.what}` })) : kept
  const isTold = wholes.length + named.length > 0
  return { facts: [...wholes, ...named], others: inTheirWords(change, unknown, isTold) }
}

/** Details of what is gone are no news, nor is what nobody has words for in what is told as a whole. */
function isPartOf(wholes: readonly Fact[], { path, to }: Leaf, isUnknown: boolean): boolean {
  const isTold = (what: string, isGone: boolean) =>
    wholes.some((fact) => fact.what === what && (isUnknown || (isGone && fact.to === undefined)))
  const [, shadow, variant] = /^(Shadow)?ProductionVariants\.([^.]+)\./.exec(path) ?? []
  if (variant !== undefined) return isTold(`${shadow === undefined ? '' : 'shadow '}variant ${variant}`, true)
  return path.startsWith('DataCaptureConfig.') && isTold('data capture', to === undefined)
}

const ordinary: readonly string[] = ['Properties', 'Tags']

/** A resource of which no word is known, or properties of one of which others are. */
function inTheirWords(change: Change, unknown: readonly Leaf[], isTold: boolean): readonly string[] {
  const attributes = change.details.filter(({ attribute }) => !ordinary.includes(attribute))
  const others = [...new Set(attributes.map(({ attribute, name }) => name ?? attribute))]
  const isKnown = change.type.startsWith('AWS::SageMaker::') || change.type.startsWith('AWS::ApplicationAutoScaling::')
  if (change.action !== 'Modify') return isTold || isKnown ? [] : [`${describeChanges([change])} (${change.type})`]
  const paths = [...new Set([...unknown.map(({ path }) => path), ...others])]
  if (paths.length === 0) {
    const isOnlyTagged = change.details.length > 0 && change.details.every(({ attribute }) => attribute === 'Tags')
    return isTold || isKnown || isOnlyTagged ? [] : [`${describeChanges([change])} (${change.type})`]
  }
  const values = unknown.map(({ from = 'none', path, to = 'none' }) => `${path}: ${shorten(from)} → ${shorten(to)}`)
  const shown = [...values, ...others].slice(0, mostPaths)
  const more = values.length + others.length - shown.length
  return [`${describeChanges([change])} (${change.type}): ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`]
}

const mostPaths = 10
const longestValue = 200
const shorten = (text: string) => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)

function digest({ digests }: Present): readonly Fact[] {
  if (!digests || digests.after === undefined || digests.before === digests.after) return []
  return [{ what: 'image digest', from: digests.before, to: digests.after }]
}

function tagFacts({ tags }: Pick<ChangeSet, 'tags'>, present: Present): readonly Fact[] {
  const before = present.tags ?? new Map<string, string>()
  return [...new Set([...before.keys(), ...tags.keys()])]
    .filter((key) => before.get(key) !== tags.get(key) && !key.startsWith('aws:'))
    .filter((key) => key === expiresAtTag || !isOurTag(key))
    .map((key) => ({ what: key === expiresAtTag ? 'expires' : `tag ${key}`, from: before.get(key), to: tags.get(key) }))
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}
