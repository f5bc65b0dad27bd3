import type { ProductionVariant } from '@aws-sdk/client-sagemaker'
import { type AwsError, awsError } from '../aws-error.ts'
import { listed } from '../listing.ts'
import type { Operations, OutputOf } from '../service-definition.ts'
import type { World } from '../world.ts'
import { checkEndpointConfig } from './endpoint-config-check.ts'
import type { ModelStore } from './models.ts'

export type EndpointConfig = OutputOf<'SageMaker', 'DescribeEndpointConfig'> & {
  readonly EndpointConfigName: string
  readonly EndpointConfigArn: string
  readonly ProductionVariants: ProductionVariant[]
}

export interface EndpointConfigStore {
  readonly all: ReadonlyMap<string, EndpointConfig>
  /** Throws a ValidationException for a config that does not exist. */
  find(name: string): EndpointConfig
  readonly operations: Operations<'SageMaker'>
}

export function createEndpointConfigStore(world: World, models: Pick<ModelStore, 'served'>): EndpointConfigStore {
  const all = new Map<string, EndpointConfig>()
  const arnOf = (name: string) => world.arn('sagemaker', `endpoint-config/${name}`)

  const find = (name: string): EndpointConfig => {
    const config = all.get(name)
    if (config === undefined) throw refused(`Could not find endpoint configuration "${arnOf(name)}".`)
    return config
  }

  const operations = {
    CreateEndpointConfig(input) {
      const { EndpointConfigName: name, Tags, ...described } = input
      if (all.has(name)) throw refused(`Cannot create already existing endpoint configuration "${arnOf(name)}".`)
      checkEndpointConfig(input, models)
      all.set(name, {
        ...described,
        EndpointConfigName: name,
        EndpointConfigArn: arnOf(name),
        CreationTime: new Date(world.clock.now()),
      })
      world.tags.set(arnOf(name), Tags)
      return { EndpointConfigArn: arnOf(name) }
    },
    DescribeEndpointConfig: ({ EndpointConfigName }) => find(EndpointConfigName),
    // AWS also deletes a configuration that is in use; the endpoint then cannot be updated in peace.
    DeleteEndpointConfig({ EndpointConfigName }) {
      const { EndpointConfigArn } = find(EndpointConfigName)
      all.delete(EndpointConfigName)
      world.tags.remove(EndpointConfigArn)
      return {}
    },
    ListEndpointConfigs(input) {
      const { items, NextToken } = listed([...all.values()], input, {
        name: (one) => one.EndpointConfigName,
        created: (one) => one.CreationTime,
        descending: true,
      })
      return {
        NextToken,
        EndpointConfigs: items.map(({ EndpointConfigName, EndpointConfigArn, CreationTime }) => ({
          EndpointConfigName,
          EndpointConfigArn,
          CreationTime,
        })),
      }
    },
  } satisfies Operations<'SageMaker'>
  return { all, find, operations }
}

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
