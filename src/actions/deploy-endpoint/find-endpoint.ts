import type { Deployment } from '../../domain/deployment.ts'
import { resourceName } from '../../domain/endpoint.ts'
import { fillTemplate, textOf } from '../../domain/preflight-template.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { DeployWorld } from './operate.ts'

export interface StackEndpoint {
  /** Undefined where the stack has no endpoint. */
  readonly name: string | undefined
  /** The config that the stack has made for it; undefined where that cannot be known. */
  readonly configName: string | undefined
}

const endpointType = 'AWS::SageMaker::Endpoint'
const configType = 'AWS::SageMaker::EndpointConfig'

/**
 * The endpoint of a stack. A role that may not look at the stack's resources learns the same from the outputs of the built-in template, and of
 * others the name, as far as the template says it.
 */
export async function findEndpoint(
  stackId: string,
  { deployment, world, log }: { readonly deployment: Deployment; readonly world: DeployWorld; readonly log?: Log },
): Promise<StackEndpoint> {
  try {
    const physical = await world.stacks.resources(stackId)
    return { name: nameIn(physical.get(endpointType)), configName: nameIn(physical.get(configType)) }
  } catch (error) {
    if (!(error instanceof WorldError) || !error.code.startsWith('AccessDenied')) throw error
    const outputs = (await world.stacks.find(stackId))?.outputs
    const [name, configName] = [outputs?.get('EndpointName'), outputs?.get('EndpointConfigName')]
    if (name !== undefined && configName !== undefined) return { name, configName }
    log?.warn(
      `${error.message} The endpoint is known by the template, and the endpoint config that it is to serve is not.`,
    )
    return { name: namedBy(deployment), configName: undefined }
  }
}

const nameIn = (physicalId = '') => (physicalId === '' ? undefined : resourceName(physicalId))

function namedBy({ kept, parameters, templateBody }: Deployment): string | undefined {
  const { resources } = fillTemplate(templateBody, { parameters, kept })
  const endpoint = [...resources.values()].find(({ type }) => type === endpointType)
  return textOf(endpoint?.properties['EndpointName'])
}
