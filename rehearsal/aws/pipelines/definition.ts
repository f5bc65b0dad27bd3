import type { MLflowConfiguration } from '@aws-sdk/client-sagemaker'
import { awsError, type AwsError } from '../aws-error.ts'
import { isRecord, operationSchema } from '../schema.ts'
import { problemOf } from './conditions.ts'
import { checkGraph } from './definition-graph.ts'
import { parseRetryPolicy, type RetryPolicy } from './retry-policies.ts'

export interface DeclaredParameter {
  readonly name: string
  readonly type: ParameterType
  readonly defaultValue: unknown
  readonly enumValues: readonly unknown[] | undefined
}

export const parameterTypes = ['String', 'Integer', 'Float', 'Boolean'] as const
export type ParameterType = (typeof parameterTypes)[number]

export interface PropertyFile {
  readonly name: string
  readonly outputName: string
  readonly filePath: string
}

export interface DeclaredOutput {
  readonly name: string
  readonly type: ParameterType
}

export const stepTypes = ['Processing', 'Training', 'RegisterModel', 'Condition', 'Fail', 'Callback', 'Lambda'] as const
export type StepType = (typeof stepTypes)[number]

export interface Step {
  readonly name: string
  readonly type: StepType
  readonly displayName: string | undefined
  readonly description: string | undefined
  readonly dependsOn: readonly string[]
  readonly arguments: Readonly<Record<string, unknown>>
  readonly propertyFiles: readonly PropertyFile[]
  readonly retryPolicies: readonly RetryPolicy[]
  /** What is asked: the queue of a Callback step, the function of a Lambda step. Not yet evaluated. */
  readonly target: unknown
  /** What a Callback or a Lambda step has to answer. */
  readonly outputs: readonly DeclaredOutput[]
  /** How long an equal step of an earlier execution may stand in for this one. */
  readonly cacheFor: string | undefined
  /** The condition step and the outcome under which this step runs. */
  readonly branch: { readonly of: string; readonly outcome: 'True' | 'False' } | undefined
}

export interface Definition {
  /** PipelineExperimentConfig, not yet evaluated. */
  readonly experiment: Readonly<Record<string, unknown>>
  readonly mlflow: MLflowConfiguration | undefined
  readonly parameters: readonly DeclaredParameter[]
  /** Steps of branches too. */
  readonly steps: readonly Step[]
}

const largestDefinition = 1_048_576

/** Throws a ValidationException for anything that is no runnable definition of version 2020-12-01. */
export function parseDefinition(text: string): Definition {
  if (Buffer.byteLength(text) > largestDefinition) throw refused('The pipeline definition is larger than 1 MiB.')
  const document = parseJson(text)
  if (!isRecord(document)) throw refused('Expecting start of Json Object.')
  requireMembers(document, documentMembers, 'pipeline')
  if (document['Version'] !== '2020-12-01') throw refused(`Unknown version ${JSON.stringify(document['Version'])}.`)
  const parameters = listOf(document, 'Parameters').map(parseParameter)
  if (listOf(document, 'Steps').length === 0) throw refused('A pipeline needs at least one step.')
  const steps = listOf(document, 'Steps').flatMap((step) => parseStep(step, undefined))
  const { PipelineExperimentConfig: experiment = {}, MlflowConfig } = document
  if (!isRecord(experiment)) throw refused('PipelineExperimentConfig must be an object.')
  const definition = { experiment, mlflow: parseMlflow(MlflowConfig), parameters, steps }
  const problem = checkGraph(definition)
  if (problem !== undefined) throw refused(problem)
  return definition
}

const documentMembers = ['Version', 'Metadata', 'Parameters', 'PipelineExperimentConfig', 'MlflowConfig', 'Steps']

function parseMlflow(value: unknown): MLflowConfiguration | undefined {
  if (value === undefined) return undefined
  if (!isRecord(value)) throw refused('MlflowConfig must be an object.')
  requireMembers(value, ['MlflowResourceArn', 'MlflowExperimentName'], 'MlflowConfig')
  const text = (member: string) => (typeof value[member] === 'string' ? value[member] : undefined)
  return { MlflowResourceArn: text('MlflowResourceArn'), MlflowExperimentName: text('MlflowExperimentName') }
}

function parseParameter(value: unknown): DeclaredParameter {
  if (!isRecord(value)) throw refused('A parameter must be an object.')
  requireMembers(value, ['Name', 'Type', 'DefaultValue', 'EnumValues', 'Description'], 'parameter')
  const { Name: name, Type = 'String', DefaultValue, EnumValues } = value
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name))
    throw refused(`Invalid parameter name ${JSON.stringify(name)}.`)
  const type = parameterTypes.find((one) => one === Type)
  if (type === undefined) throw refused(`Parameter ${name} has unknown type ${JSON.stringify(Type)}.`)
  return { name, type, defaultValue: DefaultValue, enumValues: Array.isArray(EnumValues) ? EnumValues : undefined }
}

const stepMembers = [
  'Name',
  'Type',
  'Arguments',
  'DependsOn',
  'DisplayName',
  'Description',
  'RetryPolicies',
  'CacheConfig',
  'PropertyFiles',
]

/** Where steps that ask somebody else say whom. */
const targets: Readonly<Partial<Record<StepType, string>>> = { Callback: 'SqsQueueUrl', Lambda: 'FunctionArn' }

function parseStep(value: unknown, branch: Step['branch']): Step[] {
  if (!isRecord(value)) throw refused('A step must be an object.')
  const { Name: name, Type, Arguments: args = {}, DisplayName, Description, CacheConfig } = value
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name))
    throw refused(`Invalid step name ${JSON.stringify(name)}.`)
  const type = stepTypes.find((one) => one === Type)
  if (type === undefined) {
    throw refused(`Step ${name} has type ${JSON.stringify(Type)}; this local AWS runs ${stepTypes.join(', ')}.`)
  }
  const target = targets[type]
  requireMembers(
    value,
    target === undefined ? stepMembers : [...stepMembers, target, 'OutputParameters'],
    `step ${name}`,
  )
  if (target !== undefined && value[target] === undefined) throw refused(`Step ${name} needs ${target}.`)
  if (!isRecord(args)) throw refused(`Arguments of step ${name} must be an object.`)
  checkArguments[type](name, args)
  const cached = isRecord(CacheConfig) && CacheConfig['Enabled'] === true
  const step: Step = {
    name,
    type,
    displayName: typeof DisplayName === 'string' ? DisplayName : undefined,
    description: typeof Description === 'string' ? Description : undefined,
    dependsOn: listOf(value, 'DependsOn').map(String),
    arguments: type === 'Condition' ? { Conditions: args['Conditions'] } : args,
    propertyFiles: listOf(value, 'PropertyFiles').map((file) => parsePropertyFile(name, file)),
    retryPolicies: listOf(value, 'RetryPolicies').map((policy) => parseRetryPolicy(name, policy)),
    target: target && value[target],
    outputs: listOf(value, 'OutputParameters').map((output) => parseOutput(name, output)),
    cacheFor: cached ? String(CacheConfig['ExpireAfter']) : undefined,
    branch,
  }
  if (type !== 'Condition') return [step]
  const branches = [
    { key: 'IfSteps', outcome: 'True' },
    { key: 'ElseSteps', outcome: 'False' },
  ] as const
  return [
    step,
    ...branches.flatMap(({ key, outcome }) =>
      listOf(args, key).flatMap((one) => parseStep(one, { of: name, outcome })),
    ),
  ]
}

function parsePropertyFile(step: string, value: unknown): PropertyFile {
  const { PropertyFileName: name, OutputName: outputName, FilePath: filePath } = isRecord(value) ? value : {}
  if (typeof name !== 'string' || typeof outputName !== 'string' || typeof filePath !== 'string') {
    throw refused(`Property files of step ${step} need PropertyFileName, OutputName and FilePath.`)
  }
  return { name, outputName, filePath }
}

function parseOutput(step: string, value: unknown): DeclaredOutput {
  const { OutputName: name, OutputType = 'String' } = isRecord(value) ? value : {}
  const type = parameterTypes.find((one) => one === OutputType)
  if (typeof name !== 'string' || type === undefined) {
    throw refused(`Output parameters of step ${step} need OutputName and OutputType.`)
  }
  return { name, type }
}

type CheckArguments = (step: string, args: Readonly<Record<string, unknown>>) => void

/** Arguments are those of an API call, without the name that the pipeline gives. */
const argumentsOf =
  (operation: string, given: string): CheckArguments =>
  (_, args) => {
    const members = operationSchema('SageMaker', operation)?.input.getMemberSchemas() ?? {}
    const unknown = Object.keys(args).find((name) => name === given || !(name in members))
    if (unknown !== undefined) throw refused(`Unknown Argument member '${unknown}'.`)
  }

const checkArguments: Readonly<Record<StepType, CheckArguments>> = {
  Processing: argumentsOf('CreateProcessingJob', 'ProcessingJobName'),
  Training: argumentsOf('CreateTrainingJob', 'TrainingJobName'),
  RegisterModel: argumentsOf('CreateModelPackage', 'ModelPackageName'),
  Callback: () => undefined,
  Lambda: () => undefined,
  Fail: (_, args) => requireMembers(args, ['ErrorMessage'], 'Fail step'),
  Condition(step, args) {
    requireMembers(args, ['Conditions', 'IfSteps', 'ElseSteps'], 'Condition step')
    const conditions = listOf(args, 'Conditions')
    const problem = conditions.map(problemOf).find((one) => one !== undefined)
    if (problem !== undefined) throw refused(`Step ${step}: ${problem}.`)
    if (conditions.length === 0) throw refused(`Step ${step}: at least one condition is needed.`)
  },
}

function listOf(object: Readonly<Record<string, unknown>>, member: string): readonly unknown[] {
  const value = object[member] ?? []
  if (!Array.isArray(value)) throw refused('Expecting start of Json Array.')
  return value
}

function requireMembers(object: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name))
  if (unknown !== undefined) throw refused(`Unknown member '${unknown}' of ${where}.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refused(error instanceof Error ? `${error.message}.` : 'Not JSON.')
  }
}

export function refused(reason: string): AwsError {
  return awsError('ValidationException', `Unable to parse pipeline definition. ${reason}`)
}
