import { remove, type Site } from './provision.ts'
import { dependencies } from './references.ts'
import { effectiveResources, scopeOf } from './scope.ts'
import { type Desired, type Live, report } from './stack.ts'
import type { Policy, ResourceDeclaration } from './template.ts'
import { inOrderOfNeed, reversed, type Work } from './work.ts'

interface Doomed {
  readonly logicalId: string
  readonly live: Live
  readonly keep: boolean
}

/** Deletes what the wanted state does not need, dependents first. What cannot be deleted stays behind; only its events tell. */
export async function* cleanUp(site: Site, wanted: Desired, other: Desired | undefined): Work {
  const { stack, world } = site
  const scope = scopeOf(world, stack, wanted, (id) => stack.resources.get(id)?.live)
  const effective = effectiveResources(wanted, scope)
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !effective.has(logicalId))
  const doomed = removed.flatMap(({ logicalId, live }): readonly Doomed[] => {
    const keep = declarations([wanted, other], logicalId).some(({ deletionPolicy }) => deletionPolicy === 'Retain')
    return live === undefined ? [] : [{ logicalId, live, keep }]
  })
  yield* deleteInOrder(site, [...replacedOf(site, [wanted, other]), ...doomed], [wanted, other])
  removed.forEach(({ logicalId }) => stack.resources.delete(logicalId))
}

/** Deletes the resources of the stack, those included that an unfinished update left. Answers those that could not be deleted. */
export async function* removeAll(
  site: Site,
  keeps: (policy: Policy) => boolean,
  retain: readonly string[] = [],
): Work<readonly string[]> {
  const { stack, world } = site
  const states = [stack.desired, stack.stable]
  yield* deleteInOrder(site, replacedOf(site, states), states)

  const left: string[] = []
  const begin = async function* (logicalId: string): Work<boolean> {
    const resource = stack.resources.get(logicalId)
    if (resource === undefined || resource.status === 'DELETE_COMPLETE') return true
    const { live, type } = resource
    if (live === undefined) {
      report(stack, world.clock, { logicalId, type, status: 'DELETE_COMPLETE' })
      return true
    }
    const [declared] = declarations(states, logicalId)
    const keep = retain.includes(logicalId) || keeps(declared?.deletionPolicy ?? 'Delete')
    const well = yield* remove(site, logicalId, live, keep)
    if (well) resource.live = undefined
    else left.push(logicalId)
    return well
  }
  yield* inOrderOfNeed(world.clock, { needs: reversed(needsIn(states)), begin, isOver: () => false })
  return left
}

/** What updates have replaced and not yet deleted. */
function replacedOf({ stack }: Site, states: readonly (Desired | undefined)[]): readonly Doomed[] {
  const replaced = [...[...stack.spare].map(([logicalId, live]) => ({ logicalId, live })), ...stack.leftovers]
  return replaced.map(({ logicalId, live }) => ({
    logicalId,
    live,
    keep: declarations(states, logicalId).some(({ updateReplacePolicy }) => updateReplacePolicy === 'Retain'),
  }))
}

async function* deleteInOrder(site: Site, doomed: readonly Doomed[], states: readonly (Desired | undefined)[]): Work {
  const needs = needsIn(states)
  const depth = (id: string): number => 1 + Math.max(0, ...(needs.get(id) ?? []).map(depth))
  const order = doomed.toSorted((a, b) => depth(b.logicalId) - depth(a.logicalId))
  for (const { logicalId, live, keep } of order) yield* remove(site, logicalId, live, keep)
  site.stack.spare.clear()
  site.stack.leftovers.splice(0)
}

function declarations(states: readonly (Desired | undefined)[], logicalId: string): readonly ResourceDeclaration[] {
  return states.flatMap((state) => state?.template.resources[logicalId] ?? [])
}

/** What must be there before what, in any of the states. */
function needsIn(states: readonly (Desired | undefined)[]): ReadonlyMap<string, readonly string[]> {
  return new Map(states.flatMap((state) => (state === undefined ? [] : [...dependencies(state.template)])).toReversed())
}
