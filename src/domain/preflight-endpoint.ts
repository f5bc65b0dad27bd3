import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import { listOf, objectOf, textOf, type FilledTemplate } from './preflight-template.ts'
import type { Strategy } from './served-model.ts'

/** The endpoint that a deployment asks for, as far as its template tells before CloudFormation does. */
export interface PlannedEndpoint {
  readonly endpointName: string | undefined
  /** Names of a model or an endpoint config that the template gives itself, by logical id. */
  readonly ownNames: ReadonlyMap<string, string>
  /** Undefined where not even their number can be told. */
  readonly variants: readonly PlannedVariant[] | undefined
  readonly shadowVariants: readonly PlannedVariant[]
  /** Undefined for an endpoint without DeploymentConfig; `unknown` where that cannot be told. */
  readonly strategy: Strategy | 'unknown' | undefined
  /** How long its steps take at least, and how long they may. */
  readonly steps: { readonly seconds: number; readonly limitSeconds: number } | undefined
  readonly alarms: PlannedAlarms
  readonly dataCapture: 'on' | 'off' | 'absent' | 'unknown'
  readonly keepsInstanceCounts: boolean
  /** Numbers with a range that AWS refuses to leave, with the path to them. */
  readonly numbers: readonly PlannedNumber[]
}

export interface PlannedVariant {
  /** Undefined where only CloudFormation knows. */
  readonly name: string | undefined
  readonly instanceType: string | undefined
  /** At first. */
  readonly instances: number | undefined
  readonly serverless: boolean
  readonly modelPackageArn: string | undefined
  /** In place of a model package. */
  readonly imageUri: string | undefined
}

export interface PlannedAlarms {
  /** Alarms of others, by name. */
  readonly names: readonly string[]
  /** Whether the stack makes alarms of its own, whose names are not known before. */
  readonly own: boolean
}

export interface PlannedNumber {
  readonly path: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly multipleOf: number
}

const endpointType = 'AWS::SageMaker::Endpoint'
const configType = 'AWS::SageMaker::EndpointConfig'
const modelType = 'AWS::SageMaker::Model'

/** Undefined for a template without an endpoint. */
export function planEndpoint({ resources }: FilledTemplate): PlannedEndpoint | undefined {
  const first = (type: string) => [...resources.values()].find((resource) => resource.type === type)?.properties
  const endpoint = first(endpointType)
  if (!endpoint) return undefined
  const config = first(configType) ?? {}
  const deployment = objectOf(endpoint['DeploymentConfig'])
  const toVariant = variantReader(resources)
  return {
    endpointName: textOf(endpoint['EndpointName']),
    ownNames: new Map(
      [...resources].flatMap(([id, { type, properties }]) => {
        const name = type === modelType ? properties['ModelName'] : properties['EndpointConfigName']
        return typeof name === 'string' && (type === modelType || type === configType) ? [[id, name]] : []
      }),
    ),
    variants: known(config['ProductionVariants'])?.map(toVariant),
    shadowVariants: (known(config['ShadowProductionVariants']) ?? []).map(toVariant),
    strategy: 'DeploymentConfig' in endpoint ? strategyOf(deployment) : undefined,
    steps: stepsOf(deployment),
    alarms: alarmsOf(deployment),
    dataCapture: captureOf(config['DataCaptureConfig']),
    keepsInstanceCounts: textOf(endpoint['RetainAllVariantProperties']) === 'true',
    numbers: [...numbersIn(endpoint, 'Endpoint'), ...numbersIn(config, 'EndpointConfig')],
  }
}

/** A list whose members are all objects that can be told; a function among them may be any number of members. */
function known(list: Json | undefined): readonly JsonObject[] | undefined {
  const members = listOf(list).map(objectOf)
  return isJsonList(list) && !members.some(isCall) ? members : undefined
}

const isCall = (value: JsonObject) => Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'))

const variantReader =
  (resources: FilledTemplate['resources']) =>
  (variant: JsonObject): PlannedVariant => {
    const [model = ''] = listOf(objectOf(variant['ModelName'])['Fn::GetAtt'])
    const { PrimaryContainer: primary, Containers: containers } = resources.get(textOf(model) ?? '')?.properties ?? {}
    const given = [primary, ...listOf(containers)].map(objectOf)
    const first = (member: string) => given.map((each) => textOf(each[member])).find((text) => text !== undefined)
    return {
      name: textOf(variant['VariantName']),
      instanceType: textOf(variant['InstanceType']),
      instances: numberOf(variant['InitialInstanceCount']),
      serverless: 'ServerlessConfig' in variant,
      modelPackageArn: first('ModelPackageName'),
      imageUri: first('Image'),
    }
  }

const strategies: Readonly<Record<string, Strategy>> = {
  ALL_AT_ONCE: 'all-at-once',
  CANARY: 'canary',
  LINEAR: 'linear',
}

function strategyOf(deployment: JsonObject): Strategy | 'unknown' | undefined {
  const routing = objectOf(objectOf(deployment['BlueGreenUpdatePolicy'])['TrafficRoutingConfiguration'])
  if ('RollingUpdatePolicy' in deployment) return 'rolling'
  if (!('BlueGreenUpdatePolicy' in deployment) && !isCall(deployment)) return undefined
  return strategies[textOf(routing['Type']) ?? ''] ?? 'unknown'
}

/** What is watched at least: after the canary, and after each step but the last. */
function stepsOf(deployment: JsonObject): PlannedEndpoint['steps'] {
  const blueGreen = objectOf(deployment['BlueGreenUpdatePolicy'])
  const rolling = objectOf(deployment['RollingUpdatePolicy'])
  const routing = objectOf(blueGreen['TrafficRoutingConfiguration'])
  const limitSeconds = numberOf(
    blueGreen['MaximumExecutionTimeoutInSeconds'] ?? rolling['MaximumExecutionTimeoutInSeconds'],
  )
  if (limitSeconds === undefined) return undefined
  const waitSeconds = numberOf(routing['WaitIntervalInSeconds'] ?? rolling['WaitIntervalInSeconds']) ?? 0
  const step = objectOf(routing['LinearStepSize'] ?? rolling['MaximumBatchSize'])
  const percent = textOf(step['Type']) === 'CAPACITY_PERCENT' ? numberOf(step['Value']) : undefined
  const pauses = percent === undefined ? 1 : Math.max(1, Math.ceil(100 / percent) - 1)
  return { seconds: pauses * waitSeconds + (numberOf(blueGreen['TerminationWaitInSeconds']) ?? 0), limitSeconds }
}

function alarmsOf(deployment: JsonObject): PlannedAlarms {
  const alarms = objectOf(deployment['AutoRollbackConfiguration'])['Alarms']
  const names = listOf(alarms).map((alarm) => textOf(objectOf(alarm)['AlarmName']))
  return { names: names.filter((name) => name !== undefined), own: isJsonObject(alarms) || names.includes(undefined) }
}

function captureOf(config: Json | undefined): PlannedEndpoint['dataCapture'] {
  if (config === undefined) return 'absent'
  const enabled = textOf(objectOf(config)['EnableCapture'])
  return enabled === 'true' ? 'on' : enabled === 'false' ? 'off' : 'unknown'
}

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html and the pages of its members */
const ranges: Readonly<Record<string, Range>> = {
  ContainerStartupHealthCheckTimeoutInSeconds: [60, 3600],
  InitialSamplingPercentage: [0, 100],
  MaxConcurrency: [1, 200],
  MaximumExecutionTimeoutInSeconds: [600, 28_800],
  MemorySizeInMB: [1024, 6144, 1024],
  ModelDataDownloadTimeoutInSeconds: [60, 3600],
  ProvisionedConcurrency: [1, 200],
  TerminationWaitInSeconds: [0, 3600],
  VariantInstanceProvisionTimeoutInSeconds: [300, 3600],
  WaitIntervalInSeconds: [0, 3600],
}
/** In percent of the capacity. */
const stepRanges: Readonly<Record<string, Range>> = {
  CanarySize: [1, 50],
  LinearStepSize: [10, 50],
  MaximumBatchSize: [5, 50],
}
type Range = readonly [least: number, most: number, multipleOf?: number]

function numbersIn(value: Json, path: string): readonly PlannedNumber[] {
  if (isJsonList(value)) return value.flatMap((each, index) => numbersIn(each, `${path}[${index}]`))
  return Object.entries(objectOf(value)).flatMap(([key, each]) => {
    const size = objectOf(each)
    const step = textOf(size['Type']) === 'CAPACITY_PERCENT' ? stepRanges[key] : undefined
    const range = step ?? ranges[key]
    const number = numberOf(step ? size['Value'] : each)
    if (!range || number === undefined) return numbersIn(each, `${path}.${key}`)
    const [least, most, multipleOf = 1] = range
    return [{ path: `${path}.${key}`, value: number, least, most, multipleOf }]
  })
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}
