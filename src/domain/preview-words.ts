import { parseModelPackageArn } from './model-package.ts'
import type { Leaf } from './preview-leaves.ts'

/** One thing that would change, in the words of those who deploy models. */
export interface Fact {
  readonly what: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Why somebody should look twice. */
  readonly alarm?: string
}

type Words = (leaf: Leaf, match: RegExpExecArray) => Fact | undefined

const called =
  (what: string): Words =>
  ({ from, to }) => ({ what, from, to })

const silent: Words = () => undefined

/** Lost, and nothing in its place. */
const missed =
  (what: string): Words =>
  ({ from, to }) => ({ what, from, to, ...(to === undefined && { alarm: 'lost!' }) })

const ofVariant =
  (what: string): Words =>
  ({ from, to }, match) => ({ what: `${variantIn(match)}: ${what}`, from, to })

/** `variant AllTraffic`, `shadow variant Shadow` */
const variantIn = (match: RegExpExecArray) =>
  `${match[1] === 'Shadow' ? 'shadow variant' : 'variant'} ${String(match[2])}`

const variant = (rest: string) => new RegExp(`^(|Shadow)ProductionVariants\\.([^.]+)\\.${rest}$`)
const container = (rest: string) => new RegExp(`^(?:PrimaryContainer|Containers\\.[^.]+)\\.${rest}$`)

/** The first that fits. What fits none is told in CloudFormation's words. */
const vocabulary: Readonly<Record<string, readonly (readonly [RegExp, Words])[]>> = {
  'AWS::SageMaker::Model': [
    [container('ModelPackageName'), modelPackage],
    [container('Image'), called('image')],
    [container('ModelDataUrl'), called('model data')],
    [container('ModelDataSource\\.S3DataSource\\.S3Uri'), called('model data')],
    [container('Environment\\.(.+)'), environmentVariable],
    [/^ExecutionRoleArn$/, called('execution role')],
    [/^VpcConfig\.Subnets$/, missed('VPC: subnets')],
    [/^VpcConfig\.SecurityGroupIds$/, missed('VPC: security groups')],
    [/^EnableNetworkIsolation$/, missed('network isolation')],
    [/^ModelName$/, silent],
  ],
  'AWS::SageMaker::EndpointConfig': [
    [variant('(?:ModelName|VariantName)'), silent],
    [variant('InstanceType'), ofVariant('instance type')],
    [variant('InitialInstanceCount'), ofVariant('instances')],
    // What share a weight is depends on all of them, and is told once.
    [/^ProductionVariants\.[^.]+\.InitialVariantWeight$/, silent],
    [variant('InitialVariantWeight'), ofVariant('share of the requests that are copied (weight)')],
    [variant('ServerlessConfig\\.MemorySizeInMB'), ofVariant('serverless memory (MB)')],
    [variant('ServerlessConfig\\.MaxConcurrency'), ofVariant('concurrent requests at most')],
    [variant('ServerlessConfig\\.ProvisionedConcurrency'), ofVariant('provisioned concurrency')],
    [variant('ContainerStartupHealthCheckTimeoutInSeconds'), ofVariant('time to start (s)')],
    [variant('ModelDataDownloadTimeoutInSeconds'), ofVariant('time to download the model data (s)')],
    [variant('VolumeSizeInGB'), ofVariant('volume (GB)')],
    [/^DataCaptureConfig\.InitialSamplingPercentage$/, called('data capture: share (%)')],
    [/^DataCaptureConfig\.DestinationS3Uri$/, called('data capture: destination')],
    [/^DataCaptureConfig\.KmsKeyId$/, missed('data capture: KMS key')],
    [/^DataCaptureConfig\.EnableCapture$/, silent],
    [/^AsyncInferenceConfig\.OutputConfig\.S3OutputPath$/, called('asynchronous output')],
    [/^AsyncInferenceConfig\.OutputConfig\.S3FailurePath$/, called('asynchronous failures')],
    [/^AsyncInferenceConfig\.OutputConfig\.KmsKeyId$/, missed('asynchronous output: KMS key')],
    [/^AsyncInferenceConfig\.OutputConfig\.NotificationConfig\.(Success|Error)Topic$/, topic],
    [
      /^AsyncInferenceConfig\.ClientConfig\.MaxConcurrentInvocationsPerInstance$/,
      called('concurrent requests an instance'),
    ],
    [/^KmsKeyId$/, missed('KMS key of the volumes')],
    [/^EndpointConfigName$/, silent],
  ],
  'AWS::SageMaker::Endpoint': [
    // What it is called is told with the endpoint itself, how it is deployed in whole.
    [/^(EndpointName|EndpointConfigName)$/, silent],
    [/^DeploymentConfig\./, silent],
    [/^(RetainAllVariantProperties|ExcludeRetainedVariantProperties\..*)$/, silent],
  ],
  'AWS::ApplicationAutoScaling::ScalableTarget': [
    [/^(MinCapacity|MaxCapacity|ResourceId|ServiceNamespace|ScalableDimension|RoleARN)$/, silent],
  ],
  'AWS::ApplicationAutoScaling::ScalingPolicy': [
    [/^TargetTrackingScalingPolicyConfiguration\.TargetValue$/, called('auto scaling: load an instance')],
    [/^TargetTrackingScalingPolicyConfiguration\.ScaleInCooldown$/, called('auto scaling: pause before fewer (s)')],
    [/^TargetTrackingScalingPolicyConfiguration\.ScaleOutCooldown$/, called('auto scaling: pause before more (s)')],
    [/^(ScalingTargetId|PolicyName|PolicyType)$/, silent],
  ],
  'AWS::CloudWatch::Dashboard': [[/^DashboardBody$/, silent]],
}

/** A value that changes, in words; `unknown` where nobody here knows what it is. */
export function putInWords(type: string, leaf: Leaf): Fact | undefined | 'unknown' {
  for (const [pattern, words] of vocabulary[type] ?? []) {
    const match = pattern.exec(leaf.path)
    if (match) return words(leaf, match)
  }
  return 'unknown'
}

/** `model package penguins: 7 → 8` */
function modelPackage({ from, to }: Leaf): Fact {
  const [was, is] = [from, to].map((arn) => (arn === undefined ? undefined : parseModelPackageArn(arn)))
  const group = is?.group ?? was?.group
  if (
    group === undefined ||
    (was && was.group !== group) ||
    (from !== undefined && !was) ||
    (to !== undefined && !is)
  ) {
    return { what: 'model package', from: from && shortName(from), to: to && shortName(to) }
  }
  return { what: `model package ${group}`, from: was && String(was.version), to: is && String(is.version) }
}

function shortName(arn: string): string {
  const parsed = parseModelPackageArn(arn)
  return parsed ? `${parsed.group}/${parsed.version}` : arn
}

/** Its value may be a secret. */
function environmentVariable({ from, to }: Leaf, match: RegExpExecArray): Fact {
  const both = from !== undefined && to !== undefined
  return {
    what: `environment variable ${String(match[1])}`,
    from: from && 'set',
    to: to && (both ? 'another value' : 'set'),
  }
}

function topic({ from, to }: Leaf, match: RegExpExecArray): Fact {
  return { what: `asynchronous ${match[1] === 'Error' ? 'errors' : 'success'}: topic`, from, to }
}
