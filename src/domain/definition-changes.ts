import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'

/** A pipeline definition in parts that have names, and what is left of it. */
export interface DefinitionParts {
  readonly parameters: ReadonlyMap<string, JsonObject>
  readonly steps: ReadonlyMap<string, JsonObject>
  readonly rest: JsonObject
}

/** How much is told of one part, and of a value. */
const mostDifferences = 3
const longestValue = 60

/** What is different, in words, for two definitions that are; the order of properties is no difference. */
export function describeChanges(before: DefinitionParts, after: DefinitionParts): readonly string[] {
  const changes = [
    ...comparedByName('parameter', before.parameters, after.parameters),
    ...comparedByName('step', before.steps, after.steps),
    ...differences(before.rest, after.rest),
  ]
  return changes.length > 0 ? changes : ['the order of parameters or steps changed']
}

type Named = ReadonlyMap<string, JsonObject>

function comparedByName(what: string, before: Named, after: Named): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)]
    if (old === undefined) return [`${what} ${name} added`]
    if (now === undefined) return [`${what} ${name} removed`]
    const found = differences(old, now)
    return found.length === 0 ? [] : [`${what} ${name} changed (${limited(found)})`]
  })
}

function limited(found: readonly string[]): string {
  const more = found.length - mostDifferences
  return found.slice(0, mostDifferences).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Every leaf that differs, with its path. */
function differences(before: Json | undefined, after: Json | undefined, path = ''): readonly string[] {
  if (before === undefined) return [`${path} ${shown(after)} added`]
  if (after === undefined) return [`${path} removed`]
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => differences(before[key], after[key], path === '' ? key : `${path}.${key}`))
  }
  if (isJsonList(before) && isJsonList(after)) {
    const longer = before.length > after.length ? before : after
    return longer.flatMap((_, at) => differences(before[at], after[at], `${path}[${at}]`))
  }
  return before === after ? [] : [`${path} ${shown(before)} becomes ${shown(after)}`]
}

/** On one line, and not at length. */
function shown(value: Json | undefined): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ').trim()
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text || "''"
}
