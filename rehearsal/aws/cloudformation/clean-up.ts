import { remove, type Site } from './provision.ts'
import { dependencies } from './references.ts'
import { effectiveResources, scopeOf } from './scope.ts'
import { type Desired, report, type StackResource } from './stack.ts'
import type { Policy } from './template.ts'
import { inOrderOfNeed, reversed, type Work } from './work.ts'

/** Deletes what neither state needs, dependents first. What cannot be deleted stays behind; only its events tell. */
export async function* cleanUp(site: Site, known: readonly (Desired | undefined)[], withRemoved = true): Work {
  const { stack } = site
  const [wanted] = known
  const scope = wanted && scopeOf(site.world, stack, wanted, (id) => stack.resources.get(id)?.live)
  const effective = wanted !== undefined && scope !== undefined ? effectiveResources(wanted, scope) : new Map()
  const removed = withRemoved ? [...stack.resources.values()].filter(({ logicalId }) => !effective.has(logicalId)) : []
  const needs = new Map(known.flatMap((state) => (state === undefined ? [] : [...dependencies(state.template)])))
  const depth = (id: string): number => 1 + Math.max(0, ...(needs.get(id) ?? []).map(depth))
  const policiesOf = (id: string) => known.flatMap((state) => state?.template.resources[id] ?? [])

  const doomed = [
    ...[...stack.spare].map(([logicalId, live]) => ({ logicalId, live, keep: false })),
    ...stack.leftovers.map((entry) => ({ ...entry, keep: false })),
  ].map((entry) => ({
    ...entry,
    keep: policiesOf(entry.logicalId).some(({ updateReplacePolicy }) => updateReplacePolicy === 'Retain'),
  }))
  const gone = removed.flatMap(({ logicalId, live }) => {
    const keep = policiesOf(logicalId).some(({ deletionPolicy }) => deletionPolicy === 'Retain')
    return live === undefined ? [] : [{ logicalId, live, keep }]
  })
  const order = [...doomed, ...gone].sort((a, b) => depth(b.logicalId) - depth(a.logicalId))
  for (const { logicalId, live, keep } of order) yield* remove(site, logicalId, live, keep)
  stack.spare.clear()
  stack.leftovers.splice(0)
  removed.forEach(({ logicalId }) => stack.resources.delete(logicalId))
}

/** Deletes the resources of the stack, dependents first. Answers those that could not be deleted. */
export async function* removeAll(
  site: Site,
  keeps: (policy: Policy) => boolean,
  retain: readonly string[],
): Work<readonly string[]> {
  const { stack, world } = site
  const resources: Readonly<Record<string, { deletionPolicy: Policy }>> = stack.desired?.template.resources ?? {}
  const existing = [...stack.resources.values()].filter(({ status }) => status !== 'DELETE_COMPLETE')
  const ids = existing.map(({ logicalId }) => logicalId)
  const needs = stack.desired === undefined ? new Map() : dependencies(stack.desired.template)
  const left: string[] = []
  const begin = async function* (logicalId: string): Work<boolean> {
    const resource = stack.resources.get(logicalId)
    if (resource?.live === undefined) {
      if (resource !== undefined) reportNeverMade(site, resource)
      return true
    }
    const keep = retain.includes(logicalId) || keeps(resources[logicalId]?.deletionPolicy ?? 'Delete')
    const well = yield* remove(site, logicalId, resource.live, keep)
    if (well) resource.live = undefined
    else left.push(logicalId)
    return well
  }
  const order = new Map([...reversed(needs)].filter(([id]) => ids.includes(id)))
  yield* inOrderOfNeed(world.clock, { needs: order, begin, isOver: () => false })
  return left
}

function reportNeverMade({ stack, world }: Site, { logicalId, type }: StackResource): void {
  report(stack, world.clock, { logicalId, type, status: 'DELETE_COMPLETE' })
}
