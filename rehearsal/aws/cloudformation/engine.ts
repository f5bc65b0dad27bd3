import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { cloudFormation } from '../principals.ts'
import type { World } from '../world.ts'
import { type ChangeSet, createChangeSetStore, type ChangeSetStore } from './change-set.ts'
import type { Site } from './provision.ts'
import { setStatus, snapshot, type Stack, startOperation } from './stack.ts'
import { createStackStore, type StackStore } from './stack-store.ts'
import { perform, type Work } from './work.ts'

export interface Engine {
  readonly world: World
  readonly stacks: StackStore
  readonly changeSets: ChangeSetStore
  /** Takes a stack into a state from which the work goes on by the clock. An operation still under way is left where it is. */
  begin(stack: Stack, start: Start, work: (site: Site) => Work<unknown>): void
}

export interface Start {
  readonly token: string | undefined
  readonly status: StackStatus
  /** The change set that is executed; every other one of the stack goes. */
  readonly changeSet?: ChangeSet
}

export function createEngine(world: World): Engine {
  const changeSets = createChangeSetStore()
  return {
    world,
    stacks: createStackStore(),
    changeSets,
    begin(stack, { token, status, changeSet }, work) {
      const { reads = 0 } = world.faults.take('stack-stale', { stack: stack.name }) ?? {}
      stack.stale = reads > 0 ? { ...snapshot(stack), left: reads } : undefined
      const operation = startOperation(stack, world.clock, token)
      if (status !== 'CREATE_IN_PROGRESS') stack.updatedAt = new Date(world.clock.now())
      setStatus(stack, world.clock, status, 'User Initiated')
      changeSets.retire(stack.id, changeSet)
      const principal =
        stack.settings.roleArn === undefined ? cloudFormation : { ...cloudFormation, arn: stack.settings.roleArn }
      const ask: Site['ask'] = (service, operationName, input) => world.call(service, operationName, input, principal)
      const run = async function* (): Work {
        yield* work({ world, stack, ask })
      }
      perform(world.clock, run(), () => stack.operation === operation)
    },
  }
}
