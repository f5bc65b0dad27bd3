import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  type ContainerDefinition,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { ServedModel } from '../domain/served-model.ts'
import { attempt, ifPresent } from './translate-error.ts'

export type ServedModels = ReturnType<typeof servedModel>

/** Follows an endpoint to the model packages behind it. Throws WorldError. */
export function servedModel(client: SageMakerClient) {
  /** Undefined when there is no such endpoint. A config or a model that was deleted under a living endpoint names nothing. */
  async function find(endpointName: string): Promise<ServedModel | undefined> {
    const endpoint = await ifPresent(absence, () =>
      attempt({ action: 'sagemaker:DescribeEndpoint', subject: `endpoint ${endpointName}` }, () =>
        client.send(new DescribeEndpointCommand({ EndpointName: endpointName })),
      ),
    )
    if (endpoint === undefined) return undefined
    const configName = endpoint.EndpointConfigName ?? ''
    const containers = await containersOf(configName)
    const deployed = endpoint.ProductionVariants?.flatMap(({ DeployedImages = [] }) => DeployedImages) ?? []
    return {
      endpointName: endpoint.EndpointName ?? endpointName,
      endpointArn: endpoint.EndpointArn ?? '',
      // Required in AWS's model; an answer without it is as good as one that is still being made.
      status: endpoint.EndpointStatus ?? 'Creating',
      configName,
      modelPackageArns: distinct(containers.map(({ ModelPackageName }) => ModelPackageName)),
      imageUris: distinct(containers.map(({ Image }) => Image)),
      resolvedImages: distinct(deployed.map(({ ResolvedImage }) => ResolvedImage)),
      ...(endpoint.FailureReason && { failureReason: endpoint.FailureReason }),
      pendingDeployment: endpoint.PendingDeploymentSummary !== undefined,
      modifiedAt: endpoint.LastModifiedTime,
    }
  }

  async function containersOf(configName: string): Promise<readonly ContainerDefinition[]> {
    const config = await ifPresent(absence, () =>
      attempt({ action: 'sagemaker:DescribeEndpointConfig', subject: `endpoint config ${configName}` }, () =>
        client.send(new DescribeEndpointConfigCommand({ EndpointConfigName: configName })),
      ),
    )
    const modelNames = distinct(config?.ProductionVariants?.map(({ ModelName }) => ModelName) ?? [])
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

  return { find }
}

/** SageMaker answers for what is not there with a ValidationException, whose text alone tells it from other refusals. */
const absence = { code: 'ValidationException', text: 'Could not find' }

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
