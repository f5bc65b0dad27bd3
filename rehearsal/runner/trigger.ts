import { matchesFilter } from './filter-pattern.ts'
import { WorkflowError, type Workflow } from './workflow-file.ts'
import { isMapping, listOf, mappingOf, textOf, type Mapping, type Value } from './value.ts'

export interface WorkflowEvent {
  /** 'push', 'workflow_dispatch', … */
  readonly name: string
  /** Becomes github.event, together with what GitHub always puts there. */
  readonly payload?: Mapping
  /** Of workflow_dispatch, as its caller types them. */
  readonly inputs?: Readonly<Record<string, string | number | boolean>>
  /** Paths that a push or pull request touches; without them a path filter lets the event pass. */
  readonly changedFiles?: readonly string[]
}

/** The inputs context of the run. Throws a WorkflowError when this event would not start this workflow on GitHub. */
export function admitEvent(workflow: Workflow, event: WorkflowEvent, ref: string): Record<string, Value> {
  if (!(event.name in workflow.triggers)) {
    const known = Object.keys(workflow.triggers).join(', ')
    throw new WorkflowError([`${workflow.path}: is not started by ${event.name}, only by ${known}`])
  }
  const filters = mappingOf(workflow.triggers[event.name])
  const reason = whyFilteredOut(filters, event, ref)
  if (reason !== undefined) throw new WorkflowError([`${workflow.path}: ${event.name} does not start it: ${reason}`])
  if (event.name === 'workflow_dispatch')
    return dispatchInputs(workflow, mappingOf(filters['inputs']), event.inputs ?? {})
  return {}
}

function whyFilteredOut(filters: Mapping, event: WorkflowEvent, ref: string): string | undefined {
  const patterns = (key: string) => listOf(filters[key]).map(textOf)
  const has = (key: string) => key in filters
  const action = textOf(event.payload?.['action'])
  if (event.name === 'repository_dispatch' && action === '') return 'it has no type, which every dispatch has'
  if (has('types') && action !== '' && !patterns('types').includes(action)) {
    return `its type is ${action}, expected ${patterns('types').join(', ')}`
  }
  const branch = /^refs\/heads\/(.+)$/.exec(event.payload?.['base_ref'] ? textOf(event.payload['base_ref']) : ref)?.[1]
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1]
  const refFiltered = ['branches', 'branches-ignore', 'tags', 'tags-ignore'].some(has)
  if (event.name === 'push' && refFiltered) {
    const [kind, name] = tag === undefined ? (['branches', branch ?? ref] as const) : (['tags', tag] as const)
    const other = kind === 'branches' ? 'tags' : 'branches'
    if (!has(kind) && !has(`${kind}-ignore`)) return `only ${other} are asked for, and ${ref} is none of them`
    if (has(kind) && !matchesFilter(patterns(kind), name))
      return `${name} is not among the ${kind} ${patterns(kind).join(', ')}`
    if (has(`${kind}-ignore`) && matchesFilter(patterns(`${kind}-ignore`), name)) return `${name} is ignored`
  }
  const changed = event.changedFiles
  if (changed !== undefined && has('paths') && !changed.some((path) => matchesFilter(patterns('paths'), path))) {
    return `no changed file is among the paths ${patterns('paths').join(', ')}`
  }
  if (
    changed !== undefined &&
    has('paths-ignore') &&
    changed.every((path) => matchesFilter(patterns('paths-ignore'), path))
  ) {
    return 'every changed file is ignored'
  }
  return undefined
}

function dispatchInputs(workflow: Workflow, definitions: Mapping, given: Mapping): Record<string, Value> {
  const problems = Object.keys(given)
    .filter((name) => !(name in definitions))
    .map((name) => `${workflow.path}: unexpected input ${name}`)
  const inputs = Object.entries(definitions).map(([name, settings]): [string, Value] => {
    const definition = mappingOf(settings)
    const value = given[name] ?? definition['default'] ?? ''
    const problem = whatIsWrong(definition, value, name in given)
    if (problem !== undefined) problems.push(`${workflow.path}: input ${name}: ${problem}`)
    return [name, typed(textOf(definition['type']), value)]
  })
  if (problems.length > 0) throw new WorkflowError(problems)
  return Object.fromEntries(inputs)
}

function whatIsWrong(definition: Mapping, value: Value, given: boolean): string | undefined {
  const text = textOf(value)
  if (definition['required'] === true && text === '') return 'required, but not provided'
  if (!given || text === '') return undefined
  const options = listOf(definition['options']).map(textOf)
  switch (textOf(definition['type'])) {
    case 'choice':
      return options.includes(text) ? undefined : `'${text}' is not among ${options.join(', ')}`
    case 'boolean':
      return text === 'true' || text === 'false' ? undefined : `expected true or false, got '${text}'`
    case 'number':
      return Number.isNaN(Number(text)) ? `expected a number, got '${text}'` : undefined
    default:
      return undefined
  }
}

function typed(type: string, value: Value): Value {
  if (type === 'boolean') return textOf(value) === 'true'
  if (type === 'number') return Number(textOf(value))
  return isMapping(value) ? '' : textOf(value)
}
