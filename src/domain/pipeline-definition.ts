import { InputError } from '../kit/errors.ts'
import { closestName } from './closest-name.ts'
import { describeChanges, type DefinitionParts } from './definition-changes.ts'
import { canonicalJson, isJsonList, isJsonObject, parseJson, type Json, type JsonObject } from './json.ts'

/** A SageMaker pipeline definition, schema 2020-12-01, as far as we look into it. */
export interface PipelineDefinition {
  readonly text: string
  /** Equal for all definitions that say the same. */
  readonly content: string
  readonly parameters: ReadonlyMap<string, DeclaredParameter>
  /** Every step, also those inside conditions, as it is declared. */
  readonly steps: ReadonlyMap<string, JsonObject>
  /** The steps that no condition can leave out. */
  readonly certainSteps: readonly string[]
  /** What conditions read: files that jobs write among their outputs. */
  readonly propertyFiles: readonly PropertyFile[]
  /** What is declared besides parameters and steps. */
  readonly rest: JsonObject
}

export interface DeclaredParameter {
  readonly type: 'String' | 'Integer' | 'Float' | 'Boolean'
  readonly hasDefault: boolean
  readonly values: readonly string[] | undefined
  readonly declaration: JsonObject
}

export interface PropertyFile {
  readonly step: string
  readonly outputName: string
  /** Relative to the output. */
  readonly path: string
}

const parameterTypes = ['String', 'Integer', 'Float', 'Boolean'] as const

/** Throws InputError with every problem. SageMaker checks the rest when it takes the definition. */
export function parsePipelineDefinition(text: string, path: string): PipelineDefinition {
  const document = parseJson(text, path)
  if (!isJsonObject(document) || !isJsonList(document['Steps'])) {
    throw new InputError([`${path}: expected a pipeline definition, an object with a list 'Steps'`])
  }
  const { Parameters, Steps, ...rest } = document
  const problems: string[] = []
  const parameters = new Map<string, DeclaredParameter>()
  for (const [index, declared] of listOf(Parameters).entries()) {
    const [name, parameter] = readParameter(declared)
    if (parameter === undefined) problems.push(`${path}: parameter ${index + 1} has no 'Name', or no known 'Type'`)
    else parameters.set(name, parameter)
  }
  const steps = new Map<string, JsonObject>()
  for (const step of withNestedSteps(listOf(Steps))) {
    if (!isJsonObject(step) || typeof step['Name'] !== 'string') problems.push(`${path}: a step has no 'Name'`)
    else steps.set(step['Name'], withoutNestedSteps(step))
  }
  if (problems.length > 0) throw new InputError(problems)
  const content = canonicalJson(document)
  const certainSteps = certainOf(listOf(Steps), steps)
  return { text, content, parameters, steps, certainSteps, propertyFiles: [...steps].flatMap(propertyFilesOf), rest }
}

function readParameter(declared: Json): readonly [string, DeclaredParameter | undefined] {
  if (!isJsonObject(declared)) return ['', undefined]
  const { Name: name, Type = 'String', DefaultValue, EnumValues } = declared
  const type = parameterTypes.find((each) => each === Type)
  if (typeof name !== 'string' || type === undefined) return ['', undefined]
  const values = EnumValues === undefined ? undefined : listOf(EnumValues).map(String)
  return [name, { type, hasDefault: DefaultValue !== undefined, values, declaration: declared }]
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
    ([key, value]) => [key, branches.includes(key) ? namedIn(value) : value] as const,
  )
  return { ...step, Arguments: Object.fromEntries(own) }
}

const namedIn = (steps: Json): readonly string[] =>
  textsIn(listOf(steps).map((step) => (isJsonObject(step) && step['Name']) || null))
const textsIn = (value: Json | undefined) => listOf(value).filter((each) => typeof each === 'string')
const listOf = (value: Json | undefined): readonly Json[] => (isJsonList(value) ? value : [])

/** A step runs for certain if it stands outside of all conditions, and so do those that it waits for. */
function certainOf(outer: readonly Json[], steps: ReadonlyMap<string, JsonObject>): readonly string[] {
  let certain = namedIn(outer)
  let before
  do {
    before = certain
    const uncertain = new Set([...steps.keys()].filter((name) => !certain.includes(name)))
    certain = certain.filter((name) => !textsIn(steps.get(name)?.['DependsOn']).some((each) => uncertain.has(each)))
  } while (certain.length < before.length)
  return certain
}

function propertyFilesOf([step, { PropertyFiles }]: readonly [string, JsonObject]): readonly PropertyFile[] {
  return listOf(PropertyFiles).flatMap((file) => {
    const { OutputName, FilePath } = isJsonObject(file) ? file : {}
    return typeof OutputName === 'string' && typeof FilePath === 'string'
      ? [{ step, outputName: OutputName, path: FilePath }]
      : []
  })
}

/** What is wrong with the names of the steps that alone are to run. */
export function checkSelection(selected: readonly string[], { steps }: PipelineDefinition): readonly string[] {
  const known = [...steps.keys()]
  return selected
    .filter((name) => !steps.has(name))
    .map((name) => {
      const near = closestName(name, known)
      const guess = near === undefined ? '' : `; did you mean '${near}'?`
      return `input 'selective-execution-steps': the pipeline has no step '${name}'${guess}`
    })
}

/** A pipeline as it is, or as it shall be; a description that shall be undefined is left as it is. */
export interface PipelineState {
  readonly definition: PipelineDefinition
  readonly roleArn: string
  readonly description: string | undefined
}

/** What has to change so that the pipeline is as the inputs say; in words, and as it is sent. Nothing of either where nothing differs. */
export interface PipelinePlan {
  readonly changes: readonly string[]
  readonly parts: ReadonlySet<keyof PipelineState>
}

/** An unchanged definition is left alone: an update would make a version that says nothing new. */
export function planPipeline(existing: PipelineState, wanted: PipelineState): PipelinePlan {
  const parts = new Set<keyof PipelineState>()
  const changes: string[] = []
  if (existing.definition.content !== wanted.definition.content) {
    parts.add('definition')
    changes.push(...describeChanges(partsOf(existing.definition), partsOf(wanted.definition)))
  }
  if (existing.roleArn !== wanted.roleArn) {
    parts.add('roleArn')
    changes.push(`role ${existing.roleArn} becomes ${wanted.roleArn}`)
  }
  if (wanted.description !== undefined && existing.description !== wanted.description) {
    parts.add('description')
    changes.push(`description becomes '${wanted.description}'`)
  }
  return { changes, parts }
}

function partsOf({ parameters, steps, rest }: PipelineDefinition): DefinitionParts {
  const declarations = [...parameters].map(([name, { declaration }]) => [name, declaration] as const)
  return { parameters: new Map(declarations), steps, rest }
}
