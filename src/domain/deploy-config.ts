import { InputError } from '../kit/errors.ts'
import { readDeploymentConfig } from './deployment-config-file.ts'
import { readEndpointConfig } from './endpoint-config-file.ts'
import { readParameterList, readTagList } from './parameter-list.ts'
import { tagProblems } from './resource-tags.ts'
import { readStageConfig } from './stage-config.ts'
import { readDocument, type LoadYaml, type TextMapping } from './text-mapping.ts'
import { isList, isMapping, readAll, type Source, type Written } from './written.ts'

/** What projects keep to say how a stage is deployed. */
export type ConfigShape =
  | 'stage config'
  /** A stage config that one of the aws-samples scripts has completed: it names its model package. */
  | 'exported config'
  | 'parameter list'
  | 'deployment config'
  | 'endpoint config'

export type ParameterValue = string | { readonly usePreviousValue: true }

/** A parameter that a template may do without; `otherwise` is what is to be said then. */
export interface OptionalParameter {
  readonly value: string
  readonly otherwise?: string
}

/** A certain model package: by its ARN, or by its version in a group that the file does not name. */
export type ModelPackagePin = { readonly arn: string } | { readonly version: number }

export interface DeployConfig {
  readonly shape: ConfigShape
  /** A template that does not declare one of them does not fit. */
  readonly parameters: ReadonlyMap<string, ParameterValue>
  /** Set where the template declares them. */
  readonly ifDeclared: ReadonlyMap<string, OptionalParameter>
  readonly tags: TextMapping
  /** Its name, where file, folder or input tell it. */
  readonly stage: string | undefined
  readonly pin: ModelPackagePin | undefined
  readonly warnings: readonly string[]
}

/** What a file says, with what is wrong with it. */
export interface ConfigReading extends Pick<DeployConfig, 'shape' | 'parameters'> {
  readonly ifDeclared?: DeployConfig['ifDeclared']
  readonly tags?: TextMapping
  readonly pin?: ModelPackagePin | undefined
  readonly warnings?: readonly string[]
  readonly problems: readonly string[]
}

export interface ConfigPlace {
  readonly path: string
  /** Of the input; undefined where it is absent. */
  readonly stage: string | undefined
}

/** Answers undefined for a document of another shape. */
export type ReadConfig = (document: Written, place: ConfigPlace) => ConfigReading | undefined

/** A file has the first of these shapes that it can be read as. */
const readers: readonly ReadConfig[] = [readStageConfig, readParameterList, readDeploymentConfig, readEndpointConfig]

const shapes = [
  "a stage config ('Parameters' and perhaps 'Tags')",
  "an exported config (the same, with 'Parameters.ModelPackageName')",
  "a parameter list (items of 'ParameterKey' and 'ParameterValue'; beside it perhaps a tag list, items of 'Key' and 'Value')",
  "a deployment config ('stage_name', 'instance_count', 'instance_type' …)",
  "an endpoint config ('initial_instance_count' or 'instance_count', and 'instance_type')",
].join('; ')

/**
 * Reads a configuration of any shape, recognised by what is in it; a parameter list may come with a tag list. Throws InputError with
 * every problem.
 */
export async function parseConfig(
  files: readonly Source[],
  { stage, loadYaml }: { readonly stage: string | undefined; readonly loadYaml: LoadYaml },
): Promise<DeployConfig> {
  const parts = await readAll(
    files.map(async (source) => partOf(await readDocument(source, 'failsafe', loadYaml), { path: source.path, stage })),
  )
  const configs = parts.flatMap((part) => ('parameters' in part ? [part] : []))
  const tagLists = parts.flatMap((part) => ('parameters' in part ? [] : [part]))
  const [config] = configs
  if (config === undefined || configs.length > 1 || tagLists.length > (config.shape === 'parameter list' ? 1 : 0)) {
    const given = parts.map(({ path, shape }) => `${path} is a ${shape}`).join(', ') || 'nothing is given'
    throw new InputError([`'config' takes one configuration, and beside a parameter list a tag list; ${given}`])
  }
  const said = config.parameters.get('StageName') ?? config.ifDeclared?.get('StageName')?.value
  const tags = tagLists[0]?.tags ?? config.tags ?? new Map<string, string>()
  const conflict = typeof said === 'string' && stage !== undefined && said !== stage
  const problems = [
    ...parts.flatMap((part) => part.problems.map((problem) => `${part.path}: ${problem}`)),
    ...tagProblems(tags).map((problem) => `${(tagLists[0] ?? config).path}: ${problem}`),
    ...(conflict ? [`${config.path}: it is for stage '${said}', and the input 'stage' says '${stage}'`] : []),
  ]
  if (problems.length > 0) throw new InputError(problems)
  return {
    shape: config.shape,
    parameters: config.parameters,
    ifDeclared: config.ifDeclared ?? new Map<string, OptionalParameter>(),
    tags,
    stage: typeof said === 'string' ? said : stage,
    pin: config.pin,
    warnings: parts.flatMap(({ path, warnings = [] }) => warnings.map((warning) => `${path}: ${warning}`)),
  }
}

function partOf(document: Written, place: ConfigPlace) {
  for (const read of readers) {
    const reading = read(document, place)
    if (reading) return { ...reading, path: place.path }
  }
  const tagList = readTagList(document)
  if (tagList) return { ...tagList, path: place.path, warnings: [] }
  throw new InputError([
    `${place.path}: it has none of the shapes of a configuration, which are ${shapes}; ${describe(document)}`,
  ])
}

function describe(document: Written): string {
  if (isMapping(document)) return `it has the keys ${[...document.keys()].join(', ') || '(none)'}`
  return isList(document) ? 'it is a list of something else' : 'it is no mapping and no list'
}
