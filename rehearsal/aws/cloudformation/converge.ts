import { AwsError } from '../aws-error.ts'
import { wantedOf } from './changes.ts'
import { create, type Site, update } from './provision.ts'
import { effectiveResources, scopeOf } from './scope.ts'
import { type Desired, type Live, report } from './stack.ts'
import { inOrderOfNeed, type Work } from './work.ts'

type Stage = 'CREATE' | 'UPDATE' | 'ROLLBACK'
/** Why it did not come to an end as wished. */
export type Failure = string | undefined

/** Makes every resource what is desired, side by side where their needs allow; the first failure cancels the rest. */
export async function* converge(
  site: Site,
  desired: Desired,
  stage: Stage,
  skip: readonly string[] = [],
): Work<Failure> {
  const { stack, world } = site
  const { clock } = world
  const scope = scopeOf(world, stack, desired, (id) => stack.resources.get(id)?.live)
  const bad: Record<'create' | 'update', string[]> = { create: [], update: [] }
  const begin = async function* (logicalId: string): Work<boolean> {
    const type = desired.template.resources[logicalId]?.type ?? ''
    const live = stack.resources.get(logicalId)?.live
    const kept = stage === 'ROLLBACK' ? stack.spare.get(logicalId) : undefined
    if (live !== undefined && kept !== undefined) return bringBack(site, logicalId, live, kept)
    if (live !== undefined && skip.includes(logicalId)) {
      report(stack, clock, { logicalId, type, physicalId: live.physicalId, status: 'UPDATE_COMPLETE' })
      return true
    }
    try {
      const target = { logicalId, type, wanted: wantedOf(stack, desired, logicalId, scope) }
      const well = yield* live === undefined ? create(site, target, 'CREATE') : update(site, { ...target, live })
      if (!well) bad[live === undefined ? 'create' : 'update'].push(logicalId)
      return well
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      const status = live === undefined ? 'CREATE_FAILED' : 'UPDATE_FAILED'
      report(stack, clock, { logicalId, type, physicalId: live?.physicalId, status, reason: error.message })
      bad[live === undefined ? 'create' : 'update'].push(logicalId)
      return false
    }
  }
  const { startedMs } = stack.operation
  const { timeoutInMinutes = Infinity } = stage === 'CREATE' ? stack.settings : {}
  const isLate = () => clock.now() >= startedMs + timeoutInMinutes * 60_000
  const isCancelled = () => stage === 'UPDATE' && stack.operation.cancelRequested
  const isOver = () => bad.create.length + bad.update.length > 0 || isLate() || isCancelled()

  const needs = effectiveResources(desired, scope)
  const unfinished = yield* inOrderOfNeed(clock, { needs, begin, isOver })
  unfinished.forEach((id) => cancel(site, id, bad))
  if (isCancelled()) return 'User Initiated'
  if (isLate()) return 'Stack creation time exceeded the specified timeout. '
  return bad.create.length + bad.update.length === 0
    ? undefined
    : `${failed('create', bad.create)}${failed('update', bad.update)}`
}

export const failed = (verb: string, ids: readonly string[]) =>
  ids.length === 0 ? '' : `The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `

function cancel({ stack, world }: Site, logicalId: string, bad: Record<'create' | 'update', string[]>): void {
  const resource = stack.resources.get(logicalId)
  if (resource === undefined) return
  const verb = resource.status === 'CREATE_IN_PROGRESS' ? 'create' : 'update'
  bad[verb].push(logicalId)
  if (verb === 'update' && resource.live !== undefined) resource.live = { ...resource.live, uncertain: true }
  report(stack, world.clock, {
    logicalId,
    type: resource.type,
    physicalId: resource.physicalId,
    status: verb === 'create' ? 'CREATE_FAILED' : 'UPDATE_FAILED',
    reason: verb === 'create' ? 'Resource creation cancelled' : 'Resource update cancelled',
  })
}

/** The physical resource from before the update takes its place again; the newer one waits for the clean-up. */
function bringBack({ stack, world }: Site, logicalId: string, newer: Live, kept: Live): boolean {
  stack.spare.delete(logicalId)
  stack.leftovers.push({ logicalId, live: newer })
  const resource = stack.resources.get(logicalId)
  if (resource !== undefined) Object.assign(resource, { live: kept, physicalId: kept.physicalId })
  const { type, physicalId } = kept
  report(stack, world.clock, { logicalId, type, physicalId, status: 'UPDATE_COMPLETE' })
  return true
}
