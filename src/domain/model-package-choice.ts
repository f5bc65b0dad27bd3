import type { DeployConfig } from './deploy-config.ts'
import { modelPackageParameter } from './deployment.ts'
import { parseModelPackageArn, type ModelPackageReference } from './model-package.ts'

export interface ModelChoice {
  /** Undefined for an image, and where nothing is named by a version. */
  readonly modelPackage: ModelPackageReference | undefined
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** What is to be deployed: what the inputs say before what the file says. */
export function nameModelPackage(
  inputs: Pick<ModelPackageReference, 'modelPackageArn' | 'modelPackageGroup' | 'modelPackageVersion'> & {
    readonly imageUri?: string | undefined
  },
  config: Pick<DeployConfig, 'parameters' | 'pin'>,
  groupOfProject: string | undefined,
): ModelChoice {
  const { imageUri, modelPackageArn, modelPackageGroup, modelPackageVersion } = inputs
  const byGroup = modelPackageVersion !== undefined || modelPackageGroup !== undefined
  const byInputs = imageUri !== undefined || modelPackageArn !== undefined || byGroup
  const named = byInputs ? { arn: modelPackageArn, version: modelPackageVersion } : namedByFile(config)
  const warnings = byInputs && config.pin ? ['the inputs say what is deployed, not the pin of the configuration'] : []
  if (imageUri !== undefined || named === undefined) return { modelPackage: undefined, problems: [], warnings }
  if (named.arn !== undefined) return { modelPackage: { modelPackageArn: named.arn }, problems: [], warnings }
  const group = modelPackageGroup ?? groupOfProject
  const lacking = `version ${named.version} is of no model package group; give 'model-package-group' or 'sagemaker-project-name'`
  return {
    modelPackage: { modelPackageGroup: group, modelPackageVersion: named.version },
    problems: group === undefined ? [lacking] : [],
    warnings,
  }
}

interface Named {
  readonly arn?: string | undefined
  readonly version?: number | undefined
}

/** What is no versioned ARN is left to CloudFormation. */
function namedByFile({ parameters, pin }: Pick<DeployConfig, 'parameters' | 'pin'>): Named | undefined {
  if (pin) return pin
  const arn = parameters.get(modelPackageParameter)
  return typeof arn === 'string' && parseModelPackageArn(arn) ? { arn } : undefined
}
