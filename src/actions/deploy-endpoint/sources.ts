import type { Projects } from '../../aws/projects.ts'
import { parseConfig, type DeployConfig } from '../../domain/deploy-config.ts'
import { planDeployment, type DeploymentPlan, type Template } from '../../domain/deployment-plan.ts'
import { modelPackageParameter, type Deployment } from '../../domain/deployment.ts'
import { nameModelPackage } from '../../domain/model-package-choice.ts'
import type { ModelPackageReference } from '../../domain/model-package.ts'
import {
  groupOfProject,
  isWholeName,
  projectParameters,
  stackOfStage,
  stackTags,
  type FoundProject,
} from '../../domain/project-deployment.ts'
import { readTags } from '../../domain/resource-tags.ts'
import { neededCapabilities } from '../../domain/stack-capabilities.ts'
import { templateFacts, valueProblem, type TemplateFacts } from '../../domain/template-facts.ts'
import { findTemplateProblems, type TemplateProblems } from '../../domain/template-problems.ts'
import { readTemplateText } from '../../domain/template-text.ts'
import { declaredParameters } from '../../domain/template.ts'
import type { LoadYaml, TextMapping } from '../../domain/text-mapping.ts'
import { readAll } from '../../domain/written.ts'
import { InputError, WorldError } from '../../kit/errors.ts'

/** What is read of the inputs. */
export interface SourceInputs {
  /** Paths of the checkout: one configuration, or a parameter list and a tag list. */
  readonly config?: string | readonly string[] | undefined
  readonly stage?: string | undefined
  readonly template?: string | undefined
  readonly templateS3Bucket?: string | undefined
  readonly stackName?: string | undefined
  readonly sagemakerProjectName?: string | undefined
  readonly endpointName?: string | undefined
  readonly executionRoleArn?: string | undefined
  readonly modelPackageArn?: string | undefined
  readonly modelPackageGroup?: string | undefined
  readonly modelPackageVersion?: number | undefined
  readonly imageUri?: string | undefined
  readonly modelDataUrl?: string | undefined
  readonly instanceTypes?: readonly string[] | undefined
  readonly strategy?: string | undefined
  /** `none`, or `create` and names of alarms. */
  readonly alarms?: readonly string[] | undefined
  readonly alarmTopicArn?: string | undefined
  readonly resourceTags?: string | TextMapping | undefined
  readonly requiredTags?: readonly string[] | undefined
  readonly capabilities?: readonly string[] | undefined
}

export interface SourcesWorld {
  readonly readText: (path: string) => Promise<string>
  /** The text of templates/endpoint.yml. */
  readonly builtInTemplate: () => Promise<string>
  readonly projects: () => Promise<Projects>
}

export interface Sources {
  readonly stackName: string
  readonly stage: string | undefined
  /** Where the template takes it, or makes it as those of the aws-samples do. */
  readonly endpointName: string | undefined
  /** What inputs or files say is to be deployed; undefined where they name no model package, or none with a version. */
  readonly modelPackage: ModelPackageReference | undefined
  readonly warnings: readonly string[]
  /** The deployment, once it is known what `modelPackage` is. */
  readonly complete: (modelPackageArn: string | undefined) => Deployment
}

/** The YAML package is loaded for YAML only. */
const loadYaml: LoadYaml = () => import('../../domain/written-yaml.ts')

interface Files {
  readonly config: DeployConfig
  readonly template: Template
  readonly facts: TemplateFacts
  readonly judged: TemplateProblems
  readonly tags: TextMapping
}

/** Reads config and template and looks the project up. Throws InputError with all that is wrong, as far as possible before any call. */
export async function readSources(inputs: SourceInputs, world: SourcesWorld): Promise<Sources> {
  const files = await checkSources(inputs, world)
  if (inputs.sagemakerProjectName === undefined) return sourcesOf(inputs, files, undefined)
  const { project, warnings } = await lookUp(inputs.sagemakerProjectName, { inputs, ...files }, await world.projects())
  const sources = sourcesOf(inputs, files, project)
  return { ...sources, warnings: [...warnings, ...sources.warnings] }
}

/** The same as far as files and inputs tell: nothing is called. */
export async function checkSources(inputs: SourceInputs, world: SourcesWorld): Promise<Files> {
  const files = await readFiles(inputs, world)
  const name = inputs.sagemakerProjectName
  if (name === undefined) sourcesOf(inputs, files, undefined)
  // What only the project's tags may have is not yet missing.
  else sourcesOf({ ...inputs, requiredTags: [] }, files, presumed(name))
  return files
}

/** The stack that a deployment by these inputs would be of; undefined where they name none. Reads and calls only what it takes for that. */
export async function findStackName(inputs: SourceInputs, world: SourcesWorld): Promise<string | undefined> {
  const { config: paths, sagemakerProjectName, stackName } = inputs
  if (sagemakerProjectName === undefined || isWholeName(stackName)) return stackName
  const config = stackName === undefined && paths !== undefined ? await readConfig(inputs, world) : undefined
  return stackOfStage(stackName, config, await (await world.projects()).find(sagemakerProjectName))
}

/** Stands for a project that is still to be looked up. */
const presumed = (name: string): FoundProject => ({
  name,
  id: 'p-000000000000',
  arn: `arn:aws:sagemaker:eu-west-1:000000000000:project/${name}`,
  domainId: undefined,
  executionRoleArn: 'arn:aws:iam::000000000000:role/presumed',
  tags: new Map(),
})

async function readConfig({ config = [], stage }: SourceInputs, { readText }: SourcesWorld): Promise<DeployConfig> {
  const files = await readAll([config].flat().map(async (path) => ({ path, text: await readText(path) })))
  return parseConfig(files, { stage, loadYaml })
}

async function readFiles(inputs: SourceInputs, world: SourcesWorld): Promise<Files> {
  const { builtInTemplate, readText } = world
  const readTemplate = async () => {
    const builtIn = inputs.template === undefined
    const path = inputs.template ?? 'templates/endpoint.yml'
    const body = builtIn ? await builtInTemplate() : await readText(path)
    const parsed = readTemplateText(body, path)
    const judged = findTemplateProblems(parsed, path)
    const [declared, needs] = [declaredParameters(parsed), neededCapabilities(parsed)]
    const template: Template = { body, path, builtIn, declared, needs }
    return { template, facts: templateFacts(parsed), judged }
  }
  const readInputTags = async () => {
    const { resourceTags = new Map<string, string>() } = inputs
    if (typeof resourceTags !== 'string') return resourceTags
    return readTags({ text: resourceTags, path: "input 'resource-tags'" }, loadYaml)
  }
  const [config, template, tags] = await readAll([readConfig(inputs, world), readTemplate(), readInputTags()])
  return { config, ...template, tags }
}

/** The look-ups of the aws-samples scripts, but for what is known without them. */
async function lookUp(
  name: string,
  { config, inputs, template }: Files & { readonly inputs: SourceInputs },
  projects: Projects,
): Promise<{ readonly project: FoundProject; readonly warnings: readonly string[] }> {
  const found = await projects.find(name)
  const isExport = config.shape === 'exported config'
  const known = inputs.executionRoleArn !== undefined || (isExport && config.parameters.has('ModelExecutionRoleArn'))
  const wanted = template.declared.has('ModelExecutionRoleArn') && !known
  const [executionRoleArn, own] = await Promise.all([
    wanted ? projects.findExecutionRole(found) : undefined,
    isExport ? new Map<string, string>() : projects.listTags(found),
  ])
  const project = { ...found, executionRoleArn, tags: own instanceof WorldError ? new Map<string, string>() : own }
  const warning = own instanceof WorldError ? [`the tags of project ${name} are left out: ${own.failure.happened}`] : []
  return { project, warnings: warning }
}

/** Throws InputError with all that is wrong. */
function sourcesOf(
  inputs: SourceInputs,
  { config, template, facts, judged, tags }: Files,
  project: FoundProject | undefined,
): Sources {
  const stackName = project ? stackOfStage(inputs.stackName, config, project) : inputs.stackName
  const chosen = nameModelPackage(inputs, config, project && groupOfProject(config, project))
  const plan = (modelPackageArn: string | undefined): DeploymentPlan =>
    planDeployment({
      stackName: stackName ?? 'unnamed',
      template,
      config,
      injected: { ...parametersOf(inputs), [modelPackageParameter]: modelPackageArn },
      known: projectParameters(config, template, project),
      tags: stackTags(config, project, tags),
      requiredTags: inputs.requiredTags ?? [],
      capabilities: inputs.capabilities ?? [],
      templateBucket: inputs.templateS3Bucket,
    })
  const { deployment, problems, warnings } = plan(chosen.modelPackage && 'the model package that is meant')
  const unnamed = stackName === undefined ? ["give 'stack-name', or 'sagemaker-project-name' and a stage"] : []
  const all = [
    ...unnamed,
    ...chosen.problems,
    ...problems,
    ...judged.problems,
    ...unfitValues(deployment, facts, template.path),
  ]
  if (all.length > 0) throw new InputError(all)
  return {
    stackName: deployment.stackName,
    stage: config.stage,
    endpointName: endpointNameOf(deployment),
    modelPackage: chosen.modelPackage,
    warnings: [...judged.warnings, ...nameWarnings(facts, template.path), ...chosen.warnings, ...warnings],
    complete: (modelPackageArn) => plan(modelPackageArn).deployment,
  }
}

/** What CloudFormation would refuse; the model package is still to be found, and a secret is not told. */
function unfitValues({ parameters, secret }: Deployment, facts: TemplateFacts, path: string): readonly string[] {
  return [...parameters].flatMap(([name, value]) => {
    const declared = facts.parameters.get(name)
    const problem = name === modelPackageParameter ? undefined : declared && valueProblem(declared, value)
    return problem === undefined
      ? []
      : [`${path}: parameter '${name}' ${problem}${secret?.has(name) ? '' : `, got '${value}'`}`]
  })
}

/** CloudFormation finds out in the middle of an update: https://github.com/awsdocs/aws-cloudformation-user-guide/issues/927 */
function nameWarnings({ namedAndReplaced }: TemplateFacts, path: string): readonly string[] {
  return namedAndReplaced.map(
    ({ id, property, type }) =>
      `${path}: ${id} (${type}) has a name of its own (${property}): every change replaces it, and CloudFormation replaces nothing that is named`,
  )
}

/** What inputs say of the template's parameters. */
function parametersOf(inputs: SourceInputs): Readonly<Record<string, string | undefined>> {
  const { alarms = [] } = inputs
  const own = alarms.filter((each) => each !== 'none' && each !== 'create')
  return {
    ModelExecutionRoleArn: inputs.executionRoleArn,
    EndpointName: inputs.endpointName,
    ImageUri: inputs.imageUri,
    ModelDataUrl: inputs.modelDataUrl,
    EndpointInstanceType: inputs.instanceTypes?.[0],
    DeploymentStrategy: inputs.strategy?.toUpperCase().replaceAll('-', '_'),
    CreateAlarms: alarms.includes('create') ? 'true' : undefined,
    GuardAlarms: own.length > 0 ? own.join(',') : undefined,
    AlarmTopicArn: inputs.alarmTopicArn,
  }
}

function endpointNameOf({ parameters }: Deployment): string | undefined {
  const [project, stage] = [parameters.get('SageMakerProjectName'), parameters.get('StageName')]
  const made = project === undefined || stage === undefined ? undefined : `${project}-${stage}`
  return parameters.get('EndpointName') ?? made
}
