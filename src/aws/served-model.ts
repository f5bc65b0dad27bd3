import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  type ContainerDefinition,
  type DeploymentConfig,
  type DescribeEndpointOutput,
  type PendingProductionVariantSummary,
  type ProductionVariant,
  type ProductionVariantSummary,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type {
  ConfiguredVariant,
  EndpointView,
  GuardedDeployment,
  ServedModel,
  Strategy,
  VariantView,
} from '../domain/served-model.ts'
import { attempt, ifPresent } from './translate-error.ts'

export type ServedModels = ReturnType<typeof servedModel>

/** Follows an endpoint to the model packages behind it. Throws WorldError. */
export function servedModel(client: SageMakerClient) {
  /** Undefined when there is no such endpoint. One request, for those who look often. */
  async function view(endpointName: string): Promise<EndpointView | undefined> {
    const endpoint = await ifPresent(absence, () =>
      attempt({ action: 'sagemaker:DescribeEndpoint', subject: `endpoint ${endpointName}` }, () =>
        client.send(new DescribeEndpointCommand({ EndpointName: endpointName })),
      ),
    )
    return endpoint && toView(endpoint, endpointName)
  }

  /** The models behind it. A config or a model that was deleted under a living endpoint names nothing. */
  async function follow(endpoint: EndpointView): Promise<ServedModel> {
    const { configName, variants } = endpoint
    const config = await ifPresent(absence, () =>
      attempt({ action: 'sagemaker:DescribeEndpointConfig', subject: `endpoint config ${configName}` }, () =>
        client.send(new DescribeEndpointConfigCommand({ EndpointConfigName: configName })),
      ),
    )
    const [containers, shadowContainers] = await Promise.all([
      containersOf(config?.ProductionVariants),
      containersOf(config?.ShadowProductionVariants),
    ])
    return {
      ...endpoint,
      modelPackageArns: distinct(containers.map(({ ModelPackageName }) => ModelPackageName)),
      shadowModelPackageArns: distinct(shadowContainers.map(({ ModelPackageName }) => ModelPackageName)),
      imageUris: distinct(containers.map(({ Image }) => Image)),
      resolvedImages: distinct(variants.flatMap(({ images }) => images)),
      config: config && {
        variants: (config.ProductionVariants ?? []).map(toConfigured),
        shadowVariants: (config.ShadowProductionVariants ?? []).map(toConfigured),
        capturesData: config.DataCaptureConfig?.EnableCapture === true,
      },
    }
  }

  async function find(endpointName: string): Promise<ServedModel | undefined> {
    const endpoint = await view(endpointName)
    return endpoint && follow(endpoint)
  }

  async function containersOf(variants: readonly ProductionVariant[] = []): Promise<readonly ContainerDefinition[]> {
    const modelNames = distinct(variants.map(({ ModelName }) => ModelName))
    const models = await Promise.all(
      modelNames.map((name) =>
        ifPresent(absence, () =>
          attempt({ action: 'sagemaker:DescribeModel', subject: `model ${name}` }, () =>
            client.send(new DescribeModelCommand({ ModelName: name })),
          ),
        ),
      ),
    )
    return models.flatMap((model) => [
      ...(model?.PrimaryContainer ? [model.PrimaryContainer] : []),
      ...(model?.Containers ?? []),
    ])
  }

  return { find, view, follow }
}

/** SageMaker answers for what is not there with a ValidationException, whose text alone tells it from other refusals. */
const absence = { code: 'ValidationException', text: 'Could not find' }

function toView(endpoint: DescribeEndpointOutput, endpointName: string): EndpointView {
  const { PendingDeploymentSummary: pending, DataCaptureConfig: capture } = endpoint
  return {
    endpointName: endpoint.EndpointName ?? endpointName,
    endpointArn: endpoint.EndpointArn ?? '',
    // Required in AWS's model; an answer without it is as good as one that is still being made.
    status: endpoint.EndpointStatus ?? 'Creating',
    configName: endpoint.EndpointConfigName ?? '',
    ...(endpoint.FailureReason && { failureReason: endpoint.FailureReason }),
    variants: (endpoint.ProductionVariants ?? []).map(toVariant),
    shadowVariants: (endpoint.ShadowProductionVariants ?? []).map(toVariant),
    pending: pending && {
      configName: pending.EndpointConfigName ?? '',
      variants: (pending.ProductionVariants ?? []).map(toVariant),
      shadowVariants: (pending.ShadowProductionVariants ?? []).map(toVariant),
    },
    dataCapture: capture && {
      enabled: capture.EnableCapture === true && capture.CaptureStatus !== 'Stopped',
      destination: capture.DestinationS3Uri,
    },
    lastDeployment: endpoint.LastDeploymentConfig && toGuarded(endpoint.LastDeploymentConfig),
    modifiedAt: endpoint.LastModifiedTime,
  }
}

function toVariant(variant: ProductionVariantSummary | PendingProductionVariantSummary): VariantView {
  const stage = variant.VariantStatus?.[0]
  return {
    name: variant.VariantName ?? '',
    stage: stage?.Status,
    stageMessage: stage?.StatusMessage,
    weight: variant.CurrentWeight,
    wantedWeight: variant.DesiredWeight,
    instances: variant.CurrentInstanceCount,
    wantedInstances: variant.DesiredInstanceCount,
    images: distinct((variant.DeployedImages ?? []).map(({ ResolvedImage }) => ResolvedImage)),
  }
}

const toConfigured = (variant: ProductionVariant): ConfiguredVariant => ({
  name: variant.VariantName ?? '',
  instanceType: variant.InstanceType,
  instances: variant.InitialInstanceCount,
})

const strategies: Readonly<Record<string, Strategy>> = {
  ALL_AT_ONCE: 'all-at-once',
  CANARY: 'canary',
  LINEAR: 'linear',
}

function toGuarded(config: DeploymentConfig): GuardedDeployment {
  const routing = config.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration?.Type ?? ''
  return {
    strategy: config.RollingUpdatePolicy ? 'rolling' : strategies[routing],
    alarms: distinct((config.AutoRollbackConfiguration?.Alarms ?? []).map(({ AlarmName }) => AlarmName)),
  }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
