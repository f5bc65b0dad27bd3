import { randomBytes } from 'node:crypto'
import type { ResourceStatus, Tag } from '@aws-sdk/client-cloudformation'
import { AwsError, awsError } from '../aws-error.ts'
import type { World } from '../world.ts'
import { differences, type Wanted } from './changes.ts'
import { checkProperties, withSchemaTypes } from './property-check.ts'
import { olderTypes, refusal } from './property-words.ts'
import { type Ask, isAbsence, type Order } from './resource-handler.ts'
import { resourceSchema } from './resource-schema.ts'
import { handlerOf } from './resource-table.ts'
import { type Live, newResource, report, type Stack } from './stack.ts'
import type { JsonMap } from './template-text.ts'
import type { Work } from './work.ts'

/** What the provisioning of a stack needs of the world. */
export interface Site {
  readonly world: World
  readonly stack: Stack
  readonly ask: Ask
}

interface Target {
  readonly logicalId: string
  readonly type: string
  readonly wanted: Wanted
}

/** From a request to its answer; then the service works on. */
const requestMs = 1_000

/** A new physical resource under a logical id. Answers whether it came to be; either way the events tell. */
export async function* create(
  site: Site,
  { logicalId, type, wanted }: Target,
  verb: 'CREATE' | 'UPDATE',
): Work<boolean> {
  const { stack, world, ask } = site
  const handler = handlerOf(type)
  const before = stack.resources.get(logicalId)?.live
  if (before === undefined) stack.resources.set(logicalId, newResource(logicalId, type))
  const tell = (
    status: ResourceStatus,
    reason?: string,
    physicalId = stack.resources.get(logicalId)?.live?.physicalId,
  ) => report(stack, world.clock, { logicalId, type, physicalId, status, reason, properties: wanted.properties })

  const replaces = 'Requested update requires the creation of a new physical resource; hence creating one.'
  tell(`${verb}_IN_PROGRESS`, verb === 'UPDATE' ? replaces : undefined)
  yield requestMs
  try {
    refuseBrokenProperties({ logicalId, type, wanted })
    const made = await handler.create(ask, {
      ...orderOf(type, wanted),
      name: nameOf(stack, { logicalId, type, wanted }),
    })
    if (before !== undefined) retire(stack, logicalId, before)
    setLive(stack, logicalId, { ...made, ...wanted, type })
    tell(`${verb}_IN_PROGRESS`, 'Resource creation Initiated')
    yield* settle(site, logicalId)
    tell(`${verb}_COMPLETE`)
    return true
  } catch (error) {
    const begun = stack.resources.get(logicalId)?.live
    if (begun !== undefined && begun !== before) setLive(stack, logicalId, { ...begun, uncertain: true })
    tell(`${verb}_FAILED`, reasonOf(error, type))
    return false
  }
}

/** Brings what exists to what is wanted: nothing, an update in place, or a new physical resource. Answers whether that went well. */
export async function* update(site: Site, target: Target & { readonly live: Live }): Work<boolean> {
  const { stack, world, ask } = site
  const { logicalId, type, wanted, live } = target
  const handler = handlerOf(type)
  const found = differences(live, wanted)
  if (found.length === 0 && live.uncertain !== true) return true
  const tell = (status: ResourceStatus, reason?: string) =>
    report(stack, world.clock, {
      logicalId,
      type,
      physicalId: live.physicalId,
      status,
      reason,
      properties: wanted.properties,
    })

  if (found.some(({ recreation }) => recreation !== 'Never')) {
    const name = ownName(type, wanted.properties)
    if (name === undefined || name !== ownName(type, live.properties)) return yield* create(site, target, 'UPDATE')
    tell('UPDATE_IN_PROGRESS')
    tell(
      'UPDATE_FAILED',
      `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${String(name)} and update the stack again.`,
    )
    return false
  }
  tell('UPDATE_IN_PROGRESS')
  yield requestMs
  try {
    refuseBrokenProperties({ logicalId, type, wanted })
    while ((await handler.progress?.(ask, live)) === 'working') yield world.pace.stackResourceMs
    const ofProperties = found.some(({ attribute }) => attribute === 'Properties') || live.uncertain === true
    const started = ofProperties && (await handler.update?.(ask, live, orderOf(type, wanted)))
    await handler.updateTags?.(ask, live, tagChanges(live.tags, wanted.tags))
    if (started === 'started') yield* settle(site, logicalId)
    setLive(stack, logicalId, { ...live, ...wanted, uncertain: false })
    tell('UPDATE_COMPLETE')
    return true
  } catch (error) {
    setLive(stack, logicalId, { ...live, uncertain: true })
    tell('UPDATE_FAILED', reasonOf(error, type))
    return false
  }
}

/** Removes a physical resource. Answers whether it is gone (or was left on purpose). */
export async function* remove(site: Site, logicalId: string, live: Live, keep = false): Work<boolean> {
  const { stack, world, ask } = site
  const handler = handlerOf(live.type)
  const tell = (status: ResourceStatus, reason?: string) =>
    report(stack, world.clock, { logicalId, type: live.type, physicalId: live.physicalId, status, reason })
  if (keep) {
    tell('DELETE_SKIPPED')
    return true
  }
  tell('DELETE_IN_PROGRESS')
  yield requestMs
  try {
    while ((await handler.progress?.(ask, live)) === 'working') yield world.pace.stackResourceMs
    try {
      await handler.delete(ask, live, live.properties)
    } catch (error) {
      if (!isAbsence(error)) throw error
    }
    while (handler.progress !== undefined && (await handler.progress(ask, live)) !== 'gone')
      yield world.pace.stackResourceMs
    tell('DELETE_COMPLETE')
    return true
  } catch (error) {
    tell('DELETE_FAILED', reasonOf(error, live.type))
    return false
  }
}

/** Waits until the service has done what it was asked for; throws when it ended otherwise. */
async function* settle({ stack, world, ask }: Site, logicalId: string): Work {
  const live = stack.resources.get(logicalId)?.live
  if (live === undefined) return
  const { progress } = handlerOf(live.type)
  for (;;) {
    yield world.pace.stackResourceMs
    const state = (await progress?.(ask, live)) ?? 'settled'
    if (state === 'settled' || stack.settings.isExpress) return
    if (state !== 'working') {
      throw awsError('NotStabilized', state === 'gone' ? 'The resource disappeared' : state.failed)
    }
  }
}

/** The replaced resource stays until the update is complete, if it belongs to the state to go back to. */
function retire(stack: Stack, logicalId: string, live: Live): void {
  if (stack.stable !== undefined && !stack.spare.has(logicalId)) stack.spare.set(logicalId, live)
  else stack.leftovers.push({ logicalId, live })
}

function setLive(stack: Stack, logicalId: string, live: Live): void {
  const resource = stack.resources.get(logicalId)
  if (resource !== undefined) Object.assign(resource, { live, physicalId: live.physicalId })
}

function refuseBrokenProperties({ logicalId, type, wanted }: Target): void {
  const broken = refusal(type, logicalId, checkProperties(type, wanted.properties))
  if (broken !== undefined) throw awsError('InvalidRequest', broken)
}

function ownName(type: string, properties: JsonMap) {
  const { nameProperty } = handlerOf(type)
  return nameProperty === undefined ? undefined : properties[nameProperty]
}

/** The template's own name for a resource, or one that no other resource has. */
function nameOf(stack: Stack, { logicalId, type, wanted }: Target): string {
  const { generatedName } = handlerOf(type)
  const given = ownName(type, wanted.properties)
  const suffix = randomBytes(24).toString('base64').replace(/[+/=]/g, '').slice(0, 12)
  return given === undefined ? generatedName({ stackName: stack.name, logicalId, suffix }) : String(given)
}

function orderOf(type: string, { properties, tags }: Wanted): Omit<Order, 'name'> {
  const tagProperty = resourceSchema(type)?.tagProperty ?? ''
  const { [tagProperty]: _own, ...others } = withSchemaTypes(type, properties)
  return { properties: others satisfies JsonMap, tags }
}

function tagChanges(before: readonly Tag[], after: readonly Tag[]) {
  const has = (tags: readonly Tag[], { Key, Value }: Tag) => tags.some((tag) => tag.Key === Key && tag.Value === Value)
  return {
    added: after.filter((tag) => !has(before, tag)),
    removed: before.flatMap(({ Key }) => (Key === undefined || after.some((tag) => tag.Key === Key) ? [] : [Key])),
  }
}

/** A refusal by the service in the words that CloudFormation wraps around it; its own words stand alone. */
function reasonOf(error: unknown, type: string): string {
  if (!(error instanceof AwsError)) throw error
  const { name, message, status } = error
  if (name === 'InvalidRequest' || name === 'NotStabilized') return message
  const service = `Amazon${type.split('::')[1] ?? ''}`
  return olderTypes.includes(type)
    ? `${message} (Service: ${service}; Status Code: ${status}; Error Code: ${name}; Proxy: null)`
    : `Resource handler returned message: "${message} (Service: ${service}, Status Code: ${status})" (HandlerErrorCode: GeneralServiceException)`
}
