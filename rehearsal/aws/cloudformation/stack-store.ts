import { randomUUID } from 'node:crypto'
import { invalid } from './template.ts'
import type { World } from '../world.ts'
import type { Settings, Stack } from './stack.ts'

export interface StackStore {
  /** By id, deleted ones too. */
  readonly all: ReadonlyMap<string, Stack>
  /** A name finds the living stack, an id also a deleted one. */
  find(nameOrId: string): Stack | undefined
  living(nameOrId: string): Stack | undefined
  add(stack: Stack): void
}

export function createStackStore(): StackStore {
  const all = new Map<string, Stack>()
  const living = (nameOrId: string) =>
    [...all.values()].find(
      ({ id, name, status }) => (id === nameOrId || name === nameOrId) && status !== 'DELETE_COMPLETE',
    )
  return {
    all,
    find: (nameOrId) => all.get(nameOrId) ?? living(nameOrId),
    living,
    add: (stack) => void all.set(stack.id, stack),
  }
}

/** A stack that is nothing yet. Throws ValidationError for a name that AWS would not take. */
export function newStack({ clock, arn }: Pick<World, 'arn' | 'clock'>, name: string, settings: Settings): Stack {
  if (!/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw invalid(
      `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    )
  }
  return {
    id: arn('cloudformation', `stack/${name}/${randomUUID()}`),
    name,
    createdAt: new Date(clock.now()),
    updatedAt: undefined,
    deletedAt: undefined,
    status: 'REVIEW_IN_PROGRESS',
    statusReason: undefined,
    settings,
    terminationProtection: false,
    desired: undefined,
    stable: undefined,
    resources: new Map(),
    spare: new Map(),
    leftovers: [],
    outputs: [],
    events: [],
    operation: { id: randomUUID(), token: undefined, startedMs: clock.now(), cancelRequested: false },
    changeSetId: undefined,
    requests: new Map(),
  }
}
