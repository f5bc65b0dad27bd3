import type { DefinitionSource, Pipeline } from '../../aws/pipelines.ts'
import { checkSelection, parsePipelineDefinition, type PipelineDefinition } from '../../domain/pipeline-definition.ts'
import { checkParameters, readParameters, type GivenParameters } from '../../domain/pipeline-parameters.ts'
import { readTags } from '../../domain/resource-tags.ts'
import { parseS3Uri } from '../../domain/s3-uri.ts'
import { projectResourceName } from '../../domain/sagemaker-project.ts'
import type { LoadYaml, TextMapping } from '../../domain/text-mapping.ts'
import { readAll, type Source } from '../../domain/written.ts'
import { InputError, WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { upsert, type Changed, type UpsertWorld } from './upsert.ts'

/** What is read of the inputs. */
export interface PrepareInputs {
  readonly pipelineName?: string | undefined
  readonly sagemakerProjectName?: string | undefined
  /** A path of the checkout, or s3://bucket/key. */
  readonly definitionFile?: string | undefined
  readonly pipelineRoleArn?: string | undefined
  readonly pipelineDescription?: string | undefined
  readonly pipelineVersion?: number | undefined
  readonly parameters?: string | undefined
  readonly parametersFile?: string | undefined
  readonly selectiveExecutionSteps?: readonly string[] | undefined
  readonly resourceTags?: string | undefined
}

export interface PrepareWorld extends UpsertWorld {
  readonly readText: (path: string) => Promise<string>
  /** Of s3://bucket/key. */
  readonly readObject: (uri: string) => Promise<string>
}

export interface Prepared extends Changed {
  readonly pipelineName: string
  /** Of what will run. */
  readonly definition: PipelineDefinition
  readonly parameters: TextMapping
}

const refuse = (problems: readonly string[]) => {
  if (problems.length > 0) throw new InputError(problems)
}

/** The YAML package is loaded for YAML only. */
const loadYaml: LoadYaml = () => import('../../domain/written-yaml.ts')

/**
 * Sees to it that the pipeline is there, is what the definition file says, and can be started with these parameters.
 * Throws InputError, with all that is wrong, before anything is touched.
 */
export async function prepare(inputs: PrepareInputs, world: PrepareWorld, log: Log): Promise<Prepared> {
  const { sagemakerProjectName, pipelineVersion, pipelineRoleArn: roleArn, pipelineDescription: description } = inputs
  const { parameters, tags, file } = await readInputs(inputs, world)
  const project = sagemakerProjectName === undefined ? undefined : await world.projects.find(sagemakerProjectName)
  const name = inputs.pipelineName ?? (project && projectResourceName(project))
  if (name === undefined) throw new InputError(["give 'pipeline-name' or 'sagemaker-project-name'"])
  const existing = await world.pipelines.find(name, pipelineVersion)
  const prepared = { pipelineName: name, parameters: parameters.values }
  if (file !== undefined) {
    const told = await upsert({ name, existing, project, ...file, roleArn, description, tags }, world, log)
    return { ...prepared, definition: file.definition, ...told }
  }
  const definition = standing(existing, name, pipelineVersion)
  refuse(misfits(inputs, parameters, definition))
  return { ...prepared, definition, change: 'as-it-stands', changes: [] }
}

interface DefinitionFile {
  readonly definition: PipelineDefinition
  /** As SageMaker gets it. */
  readonly source: DefinitionSource
}

/** All that is written in inputs and files, and what is wrong with it at once. */
async function readInputs(inputs: PrepareInputs, world: PrepareWorld) {
  const parameters = readParametersOf(inputs, world)
  const file = inputs.definitionFile === undefined ? undefined : readDefinition(inputs.definitionFile, world)
  const tags = readTagsOf(inputs)
  const fitting = Promise.all([parameters, file]).then(([given, read]) => {
    if (read !== undefined) refuse(misfits(inputs, given, read.definition))
  })
  const read = await readAll([parameters, file, tags, fitting])
  return { parameters: read[0], file: read[1], tags: read[2] }
}

/** What cannot be started with this definition. */
function misfits(inputs: PrepareInputs, parameters: GivenParameters, definition: PipelineDefinition) {
  const { selectiveExecutionSteps = [] } = inputs
  return [...checkParameters(parameters, definition.parameters), ...checkSelection(selectiveExecutionSteps, definition)]
}

async function readParametersOf({ parameters, parametersFile }: PrepareInputs, { readText }: PrepareWorld) {
  const sources: Promise<Source>[] = []
  if (parametersFile !== undefined) {
    sources.push(readText(parametersFile).then((text) => ({ text, path: parametersFile })))
  }
  if (parameters !== undefined) sources.push(Promise.resolve({ text: parameters, path: "input 'parameters'" }))
  return readParameters(sources, loadYaml)
}

async function readTagsOf({ resourceTags }: PrepareInputs): Promise<TextMapping> {
  if (resourceTags === undefined) return new Map()
  return readTags({ text: resourceTags, path: "input 'resource-tags'" }, loadYaml)
}

/** In a request: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePipeline.html */
const largestDefinitionBytes = 1_048_576

async function readDefinition(path: string, { readText, readObject }: PrepareWorld): Promise<DefinitionFile> {
  const object = parseS3Uri(path)
  if (object === undefined && path.startsWith('s3:')) throw new InputError([`${path}: expected s3://bucket/key`])
  const text = object === undefined ? await readText(path) : await readObject(path)
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largestDefinitionBytes && object === undefined) {
    throw new InputError([
      `${path}: has ${bytes} bytes; SageMaker takes at most ${largestDefinitionBytes} in a request, so upload it and give s3://bucket/key as 'definition-file'`,
    ])
  }
  const definition = parsePipelineDefinition(text, path)
  // What is sent is what was compared; an object may have changed since.
  return { definition, source: object !== undefined && bytes > largestDefinitionBytes ? object : text }
}

/** The definition that SageMaker has. */
function standing(existing: Pipeline | undefined, name: string, version: number | undefined): PipelineDefinition {
  const subject = `pipeline ${name}`
  if (existing !== undefined) return parsePipelineDefinition(existing.definition, subject)
  throw new WorldError({
    subject,
    happened:
      version === undefined ? 'there is no such pipeline' : `there is no such pipeline, or no version ${version} of it`,
    remedy: "Check the name, the region and the account, or give 'definition-file' to have it created.",
  })
}
