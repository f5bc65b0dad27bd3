import type { Part, World } from '../world.ts'
import type { ChangeSet } from './change-set.ts'
import { changeSetOperations } from './change-set-operations.ts'
import { createEngine } from './engine.ts'
import type { Stack } from './stack.ts'
import { stackOperations } from './stack-operations.ts'
import { stackViews } from './stack-views.ts'
import { templateViews } from './template-views.ts'

export interface CloudFormationState {
  /** By id, deleted ones too. */
  readonly stacks: ReadonlyMap<string, Stack>
  readonly changeSets: ReadonlyMap<string, ChangeSet>
}

/** CloudFormation for the resource types of this project's templates: stacks, change sets, events, rollback. */
export function createCloudFormation(world: World): Part<CloudFormationState> {
  const engine = createEngine(world)
  const { stacks, changeSets } = engine
  return {
    services: [stackOperations(engine), changeSetOperations(engine), stackViews(engine), templateViews(engine)],
    state: { stacks: stacks.all, changeSets: changeSets.all },
    close: () => Promise.resolve(),
  }
}
