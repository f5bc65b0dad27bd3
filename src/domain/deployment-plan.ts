import type { DeployConfig } from './deploy-config.ts'
import { modelPackageParameter, placeTemplate, type Deployment } from './deployment.ts'
import { resourceNamePattern } from './resource-names.ts'
import { mostTags } from './resource-tags.ts'
import { missingCapabilities, type NeededCapabilities } from './stack-capabilities.ts'
import type { DeclaredParameter, DeclaredParameters } from './template.ts'
import type { TextMapping } from './text-mapping.ts'

export interface DeploymentSources {
  readonly stackName: string
  readonly template: Template
  readonly config: DeployConfig
  /** Parameters that inputs set; undefined where the input is absent. They override all else. */
  readonly injected: Readonly<Record<string, string | undefined>>
  /** Parameters that are known besides, such as of the project: set where the template declares them. */
  readonly known?: KnownParameters
  /** Of the stack, all that are known: of the file, the project and the inputs. */
  readonly tags: TextMapping
  readonly requiredTags?: readonly string[]
  readonly capabilities?: readonly string[]
  /** For a template that is too large for a request. */
  readonly templateBucket?: string | undefined
}

export interface Template {
  readonly body: string
  /** What problems call it. */
  readonly path: string
  readonly declared: DeclaredParameters
  readonly needs: NeededCapabilities
  /** templates/endpoint.yml */
  readonly builtIn: boolean
}

export interface KnownParameters {
  /** Override the file. */
  readonly over: TextMapping
  /** Only for what the file does not say. */
  readonly under: TextMapping
}

export interface DeploymentPlan {
  readonly deployment: Deployment
  /** Why it cannot be deployed. Every problem is found here, before any call. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** Brings file, project and inputs together. */
export function planDeployment(sources: DeploymentSources): DeploymentPlan {
  const { config, injected, stackName, tags, template } = sources
  const { declared, path } = template
  const { values, warnings } = valuesOf(sources)
  const kept = new Set([...values].filter(([, value]) => typeof value !== 'string').map(([name]) => name))
  const parameters = new Map([...values].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const secret = [...declared].filter(([, { noEcho }]) => noEcho).map(([name]) => name)
  const placed = placeTemplate(
    {
      stackName,
      templateBody: template.body,
      parameters,
      tags,
      ...(kept.size > 0 && { kept }),
      ...(secret.length > 0 && { secret: new Set(secret) }),
      ...(sources.capabilities && sources.capabilities.length > 0 && { capabilities: sources.capabilities }),
    },
    sources.templateBucket,
  )
  const undeclared = [...values.keys()].filter((name) => !declared.has(name))
  const missing = [...declared].filter((entry) => isNeeded(entry, template, values) && !values.has(entry[0]))
  const problems = [
    ...(placed.problem === undefined ? [] : [`${path}: ${placed.problem}`]),
    ...missingCapabilities(template.needs, sources.capabilities).map((problem) => `${path}: ${problem}`),
    ...undeclared.map(
      (name) =>
        `${path}: it declares no parameter '${name}', which ${injected[name] === undefined ? 'the config file sets' : setter(name)}; leave it out, or give a template that has it`,
    ),
    ...missing.map(
      ([name]) => `${path}: its parameter '${name}' has no value; give it in the config file${howToInject(name)}`,
    ),
    ...nameProblems(stackName, parameters),
    ...captureProblems(template, parameters),
    ...tagProblems(sources),
  ]
  return { deployment: placed.deployment, problems, warnings: [...config.warnings, ...warnings] }
}

/** Instead of what the built-in template has no value for, there may be this; its Rules say so. */
const alternatives: Readonly<Record<string, string>> = {
  [modelPackageParameter]: 'ImageUri',
  EndpointInstanceType: 'MemorySizeInMB',
}

function isNeeded([name, { hasDefault }]: readonly [string, DeclaredParameter], { builtIn }: Template, values: Values) {
  const alternative = builtIn ? alternatives[name] : undefined
  return alternative === undefined ? !hasDefault : !values.has(alternative)
}

type Values = ReadonlyMap<string, string | { readonly usePreviousValue: true }>

/** What the aws-samples scripts write into every export, and only their templates ask for. */
const namesOfProject: ReadonlySet<string> = new Set(['SageMakerProjectName', 'SageMakerProjectId'])

/** The last that is said of a parameter holds. */
function valuesOf({ config, injected, known, template: { declared } }: DeploymentSources) {
  const isDeclared = ([name]: readonly [string, unknown]) => declared.has(name)
  const given = Object.entries(injected).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const inFile = [...config.parameters].filter((entry) => isDeclared(entry) || !namesOfProject.has(entry[0]))
  const optional = [...config.ifDeclared]
  const values: Values = new Map([
    ...[...(known?.under ?? [])].filter(isDeclared),
    ...optional.filter(isDeclared).map(([name, { value }]) => [name, value] as const),
    ...inFile,
    ...[...(known?.over ?? [])].filter(isDeclared),
    ...given,
  ])
  const leftOut = optional.flatMap(([name, { otherwise }]) => (declared.has(name) ? [] : (otherwise ?? [])))
  return { values, warnings: [...new Set(leftOut)] }
}

const injectingInputs: Readonly<Record<string, string>> = {
  [modelPackageParameter]: "'model-package-arn'",
  ModelExecutionRoleArn: "'execution-role-arn'",
  EndpointName: "'endpoint-name'",
  StageName: "'stage'",
  SageMakerProjectName: "'sagemaker-project-name'",
  SageMakerProjectId: "'sagemaker-project-name'",
  DataCaptureUploadPath: "'sagemaker-project-name'",
  ImageUri: "'image-uri'",
  ModelDataUrl: "'model-data-url'",
  EndpointInstanceType: "'instance-types'",
  DeploymentStrategy: "'strategy'",
  CreateAlarms: "'alarms'",
  GuardAlarms: "'alarms'",
  AlarmTopicArn: "'alarm-topic-arn'",
}

function setter(name: string): string {
  const input = injectingInputs[name]
  return input === undefined ? 'an input sets' : `the input ${input} sets`
}

function howToInject(name: string): string {
  const input = injectingInputs[name]
  return input === undefined ? '' : `, or by the input ${input}`
}

function nameProblems(stackName: string, parameters: TextMapping): readonly string[] {
  const endpointName = parameters.get('EndpointName') ?? 'any'
  return [
    ...(/^[a-zA-Z][a-zA-Z0-9-]{0,127}$/.test(stackName)
      ? []
      : [
          `the stack cannot be named '${stackName}': expected letters, digits and hyphens, a letter first, at most 128`,
        ]),
    ...(resourceNamePattern.test(endpointName)
      ? []
      : [`the endpoint cannot be named '${endpointName}': expected letters, digits and inner hyphens, at most 63`]),
  ]
}

/** The built-in template captures nothing without a path, and says nothing about it. */
function captureProblems({ builtIn, path }: Template, parameters: TextMapping): readonly string[] {
  const asked = builtIn && parameters.has('DataCaptureSamplingPercentage')
  if (!asked || parameters.has('DataCaptureUploadPath')) return []
  return [
    `${path}: data capture is asked for, and its parameter 'DataCaptureUploadPath' has no value; give it in the config file${howToInject('DataCaptureUploadPath')}`,
  ]
}

function tagProblems({ tags, requiredTags = [] }: DeploymentSources): readonly string[] {
  const missing = requiredTags.filter((key) => (tags.get(key) ?? '') === '')
  return [
    ...missing.map(
      (key) => `the tag '${key}' is required by 'required-tags'; give it in 'resource-tags' or in the config file`,
    ),
    ...(tags.size > mostTags ? [`the stack would have ${tags.size} tags, and AWS takes at most ${mostTags}`] : []),
  ]
}
