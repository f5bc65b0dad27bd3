import { isDeepStrictEqual } from 'node:util'
import type { Tag } from '@aws-sdk/client-cloudformation'
import type { World } from '../world.ts'
import { evaluateProperties, knownAfterApply, type Scope } from './functions.ts'
import { referencesIn } from './references.ts'
import { resourceSchema } from './resource-schema.ts'
import { effectiveResources, type Found, scopeOf } from './scope.ts'
import type { Desired, Live, Stack } from './stack.ts'
import { invalid } from './template.ts'
import { isJsonList, isJsonMap, type Json, type JsonMap } from './template-text.ts'

export interface Wanted {
  readonly properties: JsonMap
  readonly tags: readonly Tag[]
}

export interface Difference {
  readonly attribute: 'Properties' | 'Tags'
  readonly name: string
  readonly recreation: 'Always' | 'Conditionally' | 'Never'
  readonly before: Json | undefined
  readonly after: Json | undefined
}

export type Change =
  | { readonly action: 'Add'; readonly logicalId: string; readonly type: string; readonly wanted: Wanted }
  | {
      readonly action: 'Modify'
      readonly logicalId: string
      readonly live: Live
      readonly wanted: Wanted
      readonly differences: readonly Difference[]
      readonly replacement: 'True' | 'False' | 'Conditional'
    }
  | { readonly action: 'Remove'; readonly logicalId: string; readonly live: Live }

export type Place = Pick<World, 'account' | 'region'>
const recreations = { yes: 'Always', maybe: 'Conditionally', no: 'Never' } as const

/** What a resource is now against what it shall be. */
export function differences(live: Live, wanted: Wanted): readonly Difference[] {
  const schema = resourceSchema(live.type)
  const tagProperty = schema?.tagProperty
  const names = [...new Set([...Object.keys(live.properties), ...Object.keys(wanted.properties)])]
  const ofProperties = names
    .filter((name) => name !== tagProperty && !isDeepStrictEqual(live.properties[name], wanted.properties[name]))
    .map((name): Difference => {
      const recreation = recreations[schema?.properties[name]?.replaces ?? 'no']
      const [before, after] = [live.properties[name], wanted.properties[name]]
      return { attribute: 'Properties', name, recreation, before, after }
    })
  const plain = (tags: readonly Tag[]) => Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]))
  const [before, after] = [plain(live.tags), plain(wanted.tags)]
  const sameTags = tagProperty === undefined || isDeepStrictEqual(before, after)
  return sameTags
    ? ofProperties
    : [...ofProperties, { attribute: 'Tags', name: tagProperty, recreation: 'Never', before, after }]
}

/** Whether before and after may turn out to be the same once the deployment has told the rest. */
function mayBeEqual(before: Json | undefined, after: Json | undefined): boolean {
  if (typeof after === 'string' && after.includes(knownAfterApply)) return true
  if (isJsonList(before) && isJsonList(after)) {
    return before.length === after.length && before.every((item, index) => mayBeEqual(item, after[index]))
  }
  if (isJsonMap(before) && isJsonMap(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.every((name) => mayBeEqual(before[name], after[name]))
  }
  return isDeepStrictEqual(before, after)
}

/** Everything that would happen to the resources of a stack, in the order of their needs. Throws ValidationError. */
export function planChanges(place: Place, stack: Stack, desired: Desired): readonly Change[] {
  const later = new Set<string>()
  const find = (logicalId: string): Found => (later.has(logicalId) ? 'later' : stack.resources.get(logicalId)?.live)
  const scope = scopeOf(place, stack, desired, find)
  const effective = effectiveResources(desired, scope)
  refuseOtherTypes(stack, desired)

  const changes = inOrder(effective).flatMap((logicalId): readonly Change[] => {
    const type = desired.template.resources[logicalId]?.type ?? ''
    const live = stack.resources.get(logicalId)?.live
    const wanted = wantedOf(stack, desired, logicalId, scope)
    if (live === undefined) {
      later.add(logicalId)
      return [{ action: 'Add', logicalId, type, wanted }]
    }
    const found = differences(live, wanted)
    if (found.length === 0 && live.uncertain !== true) return []
    const replacing = found.filter(({ recreation }) => recreation === 'Always')
    const certain = replacing.some(({ before, after }) => !mayBeEqual(before, after))
    const maybe = replacing.length > 0 || found.some(({ recreation }) => recreation === 'Conditionally')
    if (maybe) later.add(logicalId)
    const replacement = certain ? 'True' : maybe ? 'Conditional' : 'False'
    return [{ action: 'Modify', logicalId, live, wanted, differences: found, replacement }]
  })
  const removed = [...stack.resources.values()].flatMap(({ logicalId, live }): readonly Change[] =>
    live === undefined || effective.has(logicalId) ? [] : [{ action: 'Remove', logicalId, live }],
  )
  return [...changes, ...removed]
}

function refuseOtherTypes(stack: Stack, { template }: Desired): void {
  const changed = [...stack.resources.values()].filter(({ logicalId, live }) => {
    const declared = template.resources[logicalId]
    return live !== undefined && declared !== undefined && declared.type !== live.type
  })
  if (changed.length === 0) return
  throw invalid(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${changed.map(({ logicalId }) => logicalId).join(', ')}]`,
  )
}

/** The properties and tags that a template asks for. Throws ValidationError for a name that leads nowhere. */
export function wantedOf(stack: Pick<Stack, 'id' | 'name'>, desired: Desired, logicalId: string, scope: Scope): Wanted {
  const declared = desired.template.resources[logicalId]
  const properties = evaluateProperties(declared?.properties ?? {}, scope)
  const tagProperty = resourceSchema(declared?.type ?? '')?.tagProperty
  const own = tagProperty === undefined ? undefined : properties[tagProperty]
  const merged = new Map(
    [
      ...desired.tags.map(({ Key = '', Value = '' }): [string, string] => [Key, Value]),
      ...(isJsonList(own) ? own : []).flatMap((tag): [string, string][] =>
        isJsonMap(tag) ? [[String(tag['Key']), String(tag['Value'])]] : [],
      ),
      ['aws:cloudformation:stack-name', stack.name] as const,
      ['aws:cloudformation:stack-id', stack.id] as const,
      ['aws:cloudformation:logical-id', logicalId] as const,
    ].map(([key, value]) => [key, value]),
  )
  return { properties, tags: [...merged].map(([Key, Value]) => ({ Key, Value })) }
}

export interface Cause {
  readonly source: 'ParameterReference' | 'ResourceReference' | 'ResourceAttribute' | 'DirectModification'
  readonly entity?: string
}

/** Why a property differs: changed parameters, resources that other changes replace, or else the template itself. */
export function causesOf(
  change: { readonly logicalId: string; readonly property: string },
  desired: Desired,
  previous: Desired | undefined,
  replaced: ReadonlySet<string>,
): readonly Cause[] {
  const references = referencesIn(desired.template.resources[change.logicalId]?.properties[change.property] ?? null)
  const causes = references.flatMap((reference): readonly Cause[] => {
    if (reference.to === 'condition') return []
    if (reference.to === 'attribute') {
      const entity = `${reference.resource}.${reference.attribute}`
      return replaced.has(reference.resource) ? [{ source: 'ResourceAttribute', entity }] : []
    }
    const { name } = reference
    if (replaced.has(name)) return [{ source: 'ResourceReference', entity: name }]
    const differs = previous?.parameters[name] !== desired.parameters[name]
    return differs ? [{ source: 'ParameterReference', entity: name }] : []
  })
  // Once each, however often the template names it.
  const unique = new Map(causes.map((cause) => [`${cause.source} ${cause.entity ?? ''}`, cause]))
  return causes.length > 0 ? [...unique.values()] : [{ source: 'DirectModification' }]
}

function inOrder(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Set<string>()
  const visit = (id: string) => {
    if (order.has(id)) return
    needs.get(id)?.forEach((need) => {
      if (needs.has(need)) visit(need)
    })
    order.add(id)
  }
  ;[...needs.keys()].forEach(visit)
  return [...order]
}
