import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import { type AwsError, awsError } from '../aws-error.ts'
import type { InputOf } from '../service-definition.ts'
import type { ModelStore } from './models.ts'

type CreateInput = InputOf<'SageMaker', 'CreateEndpointConfig'>

/** Throws a ValidationException for what SageMaker refuses, and for what is not rehearsed. The wordings are ours. */
export function checkEndpointConfig(input: CreateInput, models: Pick<ModelStore, 'served'>): void {
  const { ProductionVariants: variants, ShadowProductionVariants: shadows = [] } = input
  if (input.ExplainerConfig !== undefined) throw refused('ExplainerConfig is not rehearsed by this local AWS')
  if (variants.length < 1 || variants.length > 10) throw refused('An endpoint configuration needs 1 to 10 variants.')
  const names = [...variants, ...shadows].map(({ VariantName }) => VariantName)
  if (new Set(names).size < names.length)
    throw refused('Variant names must be unique within an endpoint configuration.')
  if (shadows.length > 0 && (shadows.length > 1 || variants.length > 1))
    throw refused('A shadow variant goes with one production variant only.')
  ;[...variants, ...shadows].forEach((variant) => checkVariant(variant, models))
  if ([...variants, ...shadows].some(({ ServerlessConfig }) => ServerlessConfig !== undefined)) checkServerless(input)
  if (shadows.length > 0 && input.AsyncInferenceConfig !== undefined)
    throw refused('ShadowProductionVariants cannot be used with AsyncInferenceConfig.')
  const sampling = input.DataCaptureConfig?.InitialSamplingPercentage ?? 0
  if (sampling < 0 || sampling > 100) throw refused('InitialSamplingPercentage must be between 0 and 100.')
}

function checkVariant(variant: ProductionVariant, models: Pick<ModelStore, 'served'>): void {
  const { VariantName, ModelName, InstanceType, InitialInstanceCount = 0, ServerlessConfig } = variant
  if (ModelName === undefined)
    throw refused(`Variant ${VariantName} without ModelName is not rehearsed by this local AWS`)
  models.served(ModelName)
  if (ServerlessConfig === undefined && (InstanceType === undefined || InitialInstanceCount < 1)) {
    throw refused(`Variant ${VariantName} needs InstanceType and InitialInstanceCount, or ServerlessConfig.`)
  }
  within('ContainerStartupHealthCheckTimeoutInSeconds', variant.ContainerStartupHealthCheckTimeoutInSeconds, 60, 3600)
  within('ModelDataDownloadTimeoutInSeconds', variant.ModelDataDownloadTimeoutInSeconds, 60, 3600)
  if (ServerlessConfig === undefined) return
  if (InstanceType !== undefined) throw refused(`Variant ${VariantName} has both InstanceType and ServerlessConfig.`)
  const { MemorySizeInMB = 0, MaxConcurrency, ProvisionedConcurrency = 0 } = ServerlessConfig
  if (MemorySizeInMB % 1024 !== 0) throw refused('MemorySizeInMB must be a multiple of 1024.')
  within('MemorySizeInMB', MemorySizeInMB, 1024, 6144)
  within('MaxConcurrency', MaxConcurrency, 1, 200)
  within('ProvisionedConcurrency', ProvisionedConcurrency, 0, MaxConcurrency ?? 200)
}

/** https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html#serverless-endpoints-how-it-works-exclusions */
function checkServerless({ ProductionVariants, ShadowProductionVariants, ...others }: CreateInput): void {
  if (ProductionVariants.length > 1 || ShadowProductionVariants !== undefined)
    throw refused('A serverless endpoint takes one production variant.')
  const members = ['AsyncInferenceConfig', 'DataCaptureConfig', 'VpcConfig'] as const
  const unsupported = members.find((member) => others[member] !== undefined)
  if (unsupported !== undefined) throw refused(`${unsupported} is not supported for serverless endpoints.`)
}

function within(member: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && (value < least || value > most)) {
    throw refused(`${member} must be between ${least} and ${most}, not ${value}.`)
  }
}

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
