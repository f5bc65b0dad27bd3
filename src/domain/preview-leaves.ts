import type { Change, Detail, Properties } from './change-set.ts'

/** One value that changes: where it stands, such as `ProductionVariants.AllTraffic.InstanceType`, and what it was and would be. */
export interface Leaf {
  readonly path: string
  /** Undefined where there is none. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export interface Sides {
  readonly before: Properties
  readonly after: Properties
}

/** All properties before and after, as far as CloudFormation tells them: in whole, or else those that change. */
export function sidesOf({ action, after, before, details }: Change): Sides {
  return {
    before: before ?? (action === 'Add' ? {} : rebuilt(details, ({ before: value }) => value)),
    after: after ?? (action === 'Remove' ? {} : rebuilt(details, ({ after: value }) => value)),
  }
}

type Tree = Record<string, unknown>

function rebuilt(details: readonly Detail[], valueOf: (detail: Detail) => string | undefined): Properties {
  const properties: Tree = {}
  for (const detail of details) {
    const value = valueOf(detail)
    const [, inside] = /^\/Properties\/(.+)$/.exec(detail.path ?? `/Properties/${detail.name ?? ''}`) ?? []
    if (value === undefined || inside === undefined) continue
    plant(properties, inside.split('/'), parsed(value))
  }
  return properties
}

function plant(tree: Tree, path: readonly string[], value: unknown): void {
  path.reduce<Tree>((at, key, index) => {
    const known = at[key]
    const inner = isTree(known) ? known : {}
    at[key] = index === path.length - 1 ? value : inner
    return inner
  }, tree)
}

/** Everything but a string is told as JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : text
  } catch {
    return text
  }
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values that differ, in the order in which they stand, those that are new last. */
export function changedLeaves({ after, before }: Sides): readonly Leaf[] {
  const [was, is] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, from: was.get(path), to: is.get(path) }))
    .filter(({ from, to }) => from !== to)
}

function leavesOf(properties: Properties): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) {
      const items = value as readonly unknown[]
      if (items.some((item) => typeof item === 'object')) {
        items.forEach((item, index) => visit(item, [...path, nameOf(item) ?? String(index)]))
      } else leaves.set(path.join('.'), items.map(String).join(', '))
    } else if (isTree(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      leaves.set(path.join('.'), String(value))
    }
  }
  visit(properties, [])
  return leaves
}

/** By which an item of a list is the same one at another place. */
function nameOf(item: unknown): string | undefined {
  const { VariantName, ContainerHostname, AlarmName, Key } = isTree(item) ? item : {}
  return [VariantName, ContainerHostname, AlarmName, Key].find((name) => typeof name === 'string')
}
