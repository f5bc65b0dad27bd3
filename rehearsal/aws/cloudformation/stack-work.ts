import { cleanUp, removeAll } from './clean-up.ts'
import { converge, failed, type Failure } from './converge.ts'
import { outputsFailure, outputsOf } from './outputs.ts'
import type { Site } from './provision.ts'
import { type Desired, setStatus } from './stack.ts'
import type { Policy } from './template.ts'
import type { Work } from './work.ts'

/** A new stack, from CREATE_IN_PROGRESS to its end. Answers whether it was created. */
export async function* createStack(site: Site, desired: Desired): Work<boolean> {
  const { stack, world } = site
  const failure = (yield* converge(site, desired, 'CREATE')) ?? conclude(site, desired)
  if (failure === undefined) {
    setStatus(stack, world.clock, 'CREATE_COMPLETE')
    return true
  }
  const { onFailure } = stack.settings
  if (onFailure === 'DO_NOTHING') {
    setStatus(stack, world.clock, 'CREATE_FAILED', failure)
  } else if (onFailure === 'DELETE') {
    setStatus(stack, world.clock, 'DELETE_IN_PROGRESS', failure)
    yield* deleteStack(site, { retain: [], force: false })
  } else {
    setStatus(stack, world.clock, 'ROLLBACK_IN_PROGRESS', `${failure}Rollback requested by user.`)
    const left = yield* removeAll(site, (policy) => policy === 'Retain')
    if (left.length === 0) setStatus(stack, world.clock, 'ROLLBACK_COMPLETE')
    else setStatus(stack, world.clock, 'ROLLBACK_FAILED', failed('delete', left))
  }
  return false
}

/** From UPDATE_IN_PROGRESS to its end. Answers whether the stack is what was desired. */
export async function* updateStack(site: Site, desired: Desired): Work<boolean> {
  const { stack, world } = site
  stack.desired = desired
  const failure =
    (yield* converge(site, desired, 'UPDATE')) ?? (yield* monitor(site)) ?? outputsFailure(world, stack, desired)
  if (failure !== undefined) {
    // Where no creation was ever complete there is nothing to go back to.
    if (stack.settings.onFailure === 'DO_NOTHING' || stack.stable === undefined) {
      setStatus(stack, world.clock, 'UPDATE_FAILED', failure)
    } else {
      setStatus(stack, world.clock, 'UPDATE_ROLLBACK_IN_PROGRESS', failure)
      yield* rollBackUpdate(site)
    }
    return false
  }
  const earlier = stack.stable
  conclude(site, desired)
  setStatus(stack, world.clock, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')
  yield* cleanUp(site, desired, earlier)
  setStatus(stack, world.clock, 'UPDATE_COMPLETE')
  return true
}

/** From UPDATE_ROLLBACK_IN_PROGRESS back to the last stable state; ends in UPDATE_ROLLBACK_FAILED when a resource does not follow. */
export async function* rollBackUpdate(site: Site, skip: readonly string[] = []): Work {
  const { stack, world } = site
  const { stable, desired } = stack
  if (stable === undefined) throw new Error(`stack ${stack.name} has no stable state to go back to`)
  const failure = (yield* converge(site, stable, 'ROLLBACK', skip)) ?? conclude(site, stable)
  if (failure !== undefined) {
    setStatus(stack, world.clock, 'UPDATE_ROLLBACK_FAILED', failure)
    return
  }
  setStatus(stack, world.clock, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS')
  yield* cleanUp(site, stable, desired)
  setStatus(stack, world.clock, 'UPDATE_ROLLBACK_COMPLETE')
}

/** From DELETE_IN_PROGRESS to its end. */
export async function* deleteStack(site: Site, how: { retain: readonly string[]; force: boolean }): Work {
  const { stack, world } = site
  const keeps = (policy: Policy) => policy === 'Retain' || policy === 'RetainExceptOnCreate'
  const left = yield* removeAll(site, keeps, how.retain)
  if (left.length > 0 && !how.force) {
    setStatus(stack, world.clock, 'DELETE_FAILED', failed('delete', left))
    return
  }
  setStatus(stack, world.clock, 'DELETE_COMPLETE')
  stack.deletedAt = new Date(world.clock.now())
}

/** From here on the desired state is the one to go back to. */
function conclude(site: Site, desired: Desired): Failure {
  const { stack, world } = site
  const failure = outputsFailure(world, stack, desired)
  if (failure !== undefined) return failure
  stack.outputs = outputsOf(world, stack, desired)
  stack.desired = desired
  stack.stable = desired
  return undefined
}

/** Keeps the update open after its resources are there, so that it can still be cancelled. */
async function* monitor({ stack, world }: Site): Work<Failure> {
  const endMs = world.clock.now() + (stack.settings.rollback.MonitoringTimeInMinutes ?? 0) * 60_000
  while (world.clock.now() < endMs) {
    if (stack.operation.cancelRequested) return 'User Initiated'
    yield Math.min(world.pace.stackResourceMs, endMs - world.clock.now())
  }
  return undefined
}
