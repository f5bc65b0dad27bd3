import { InputError } from '../kit/errors.ts'
import { canonicalJson, isJsonList, isJsonObject, parseJson, type Json, type JsonObject } from './json.ts'

/** A SageMaker pipeline definition, schema 2020-12-01, as far as we look into it. */
export interface PipelineDefinition {
  readonly text: string
  /** Equal for all definitions that say the same. */
  readonly content: string
  readonly parameters: ReadonlyMap<string, DeclaredParameter>
  /** Every step, also those inside conditions, with its content. */
  readonly steps: ReadonlyMap<string, string>
}

export interface DeclaredParameter {
  readonly type: 'String' | 'Integer' | 'Float' | 'Boolean'
  readonly hasDefault: boolean
  readonly values: readonly string[] | undefined
  readonly content: string
}

const parameterTypes = ['String', 'Integer', 'Float', 'Boolean'] as const

/** Throws InputError with every problem. SageMaker checks the rest when it takes the definition. */
export function parsePipelineDefinition(text: string, path: string): PipelineDefinition {
  const document = parseJson(text, path)
  const steps = isJsonObject(document) ? document['Steps'] : undefined
  if (!isJsonObject(document) || !isJsonList(steps)) {
    throw new InputError([`${path}: expected a pipeline definition, an object with a list 'Steps'`])
  }
  const problems: string[] = []
  const parameters = new Map<string, DeclaredParameter>()
  for (const [index, declared] of listOf(document['Parameters']).entries()) {
    const [name, parameter] = readParameter(declared)
    if (parameter === undefined) problems.push(`${path}: parameter ${index + 1} has no 'Name', or no known 'Type'`)
    else parameters.set(name, parameter)
  }
  const named = new Map<string, string>()
  for (const step of withNestedSteps(steps)) {
    if (!isJsonObject(step) || typeof step['Name'] !== 'string') problems.push(`${path}: a step has no 'Name'`)
    else named.set(step['Name'], canonicalJson(withoutNestedSteps(step)))
  }
  if (problems.length > 0) throw new InputError(problems)
  return { text, content: canonicalJson(document), parameters, steps: named }
}

function readParameter(declared: Json): readonly [string, DeclaredParameter | undefined] {
  if (!isJsonObject(declared)) return ['', undefined]
  const { Name: name, Type = 'String', DefaultValue, EnumValues } = declared
  const type = parameterTypes.find((each) => each === Type)
  if (typeof name !== 'string' || type === undefined) return ['', undefined]
  const values = EnumValues === undefined ? undefined : listOf(EnumValues).map(String)
  return [name, { type, hasDefault: DefaultValue !== undefined, values, content: canonicalJson(declared) }]
}

const branches = ['IfSteps', 'ElseSteps']

function withNestedSteps(steps: readonly Json[]): readonly Json[] {
  return steps.flatMap((step) => {
    const given = isJsonObject(step) ? step['Arguments'] : undefined
    if (!isJsonObject(given)) return [step]
    return [step, ...branches.flatMap((branch) => withNestedSteps(listOf(given[branch])))]
  })
}

/** A condition without the steps that hang on it: these are compared on their own, by name. */
function withoutNestedSteps(step: JsonObject): JsonObject {
  const { Arguments: given } = step
  if (!isJsonObject(given)) return step
  const own = Object.entries(given).map(
    ([key, value]) => [key, branches.includes(key) ? namesOf(value) : value] as const,
  )
  return { ...step, Arguments: Object.fromEntries(own) }
}

const namesOf = (steps: Json): Json => listOf(steps).map((step) => (isJsonObject(step) && step['Name']) || null)
const listOf = (value: Json | undefined): readonly Json[] => (isJsonList(value) ? value : [])

/** What is to be done so that the pipeline is as the definition file says; `changes` in words. */
export type PipelinePlan =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly changes: readonly string[] }
  | { readonly kind: 'keep' }

/** An unchanged definition is left alone: SageMaker forgets the cached steps of a pipeline that is updated, even if nothing changed. */
export function planPipeline(
  existing: { readonly definition: PipelineDefinition; readonly roleArn: string } | undefined,
  wanted: { readonly definition: PipelineDefinition; readonly roleArn: string },
): PipelinePlan {
  if (existing === undefined) return { kind: 'create' }
  const changes = describeChanges(existing.definition, wanted.definition)
  if (existing.roleArn !== wanted.roleArn) changes.push(`role ${existing.roleArn} becomes ${wanted.roleArn}`)
  return changes.length === 0 ? { kind: 'keep' } : { kind: 'update', changes }
}

function describeChanges(before: PipelineDefinition, after: PipelineDefinition): string[] {
  if (before.content === after.content) return []
  const contents = (parameters: PipelineDefinition['parameters']) =>
    new Map([...parameters].map(([name, { content }]) => [name, content]))
  const changes = [
    ...compare('parameter', contents(before.parameters), contents(after.parameters)),
    ...compare('step', before.steps, after.steps),
  ]
  return changes.length > 0 ? changes : ['something other than parameters and steps changed']
}

function compare(what: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap((name) => {
    if (before.get(name) === after.get(name)) return []
    return `${what} ${name} ${!before.has(name) ? 'added' : !after.has(name) ? 'removed' : 'changed'}`
  })
}

const looksLike: Record<DeclaredParameter['type'], RegExp> = {
  String: /^/,
  Integer: /^[+-]?\d+$/,
  Float: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
  Boolean: /^(true|false)$/i,
}

/** What is wrong with the parameters of a start: unknown names, missing values, values of another type. All values are texts. */
export function checkParameters(
  given: ReadonlyMap<string, string>,
  declared: PipelineDefinition['parameters'],
): readonly string[] {
  const wrong = [...given].flatMap(([name, value]) => {
    const parameter = declared.get(name)
    if (parameter === undefined) {
      const known = [...declared.keys()].join(', ')
      return `the pipeline declares no parameter '${name}'; ${known ? `it has ${known}` : 'it has none'}`
    }
    const { type, values } = parameter
    if (!looksLike[type].test(value)) return `parameter '${name}' is of type ${type}, got '${value}'`
    if (values && !values.includes(value)) return `parameter '${name}' is one of ${values.join(', ')}, got '${value}'`
    return []
  })
  const missing = [...declared]
    .filter(([name, { hasDefault }]) => !hasDefault && !given.has(name))
    .map(([name]) => `parameter '${name}' has no default and no value`)
  return [...wrong, ...missing]
}
