import type { ScaledVariants } from '../application-auto-scaling/create-application-auto-scaling.ts'
import type { Metrics } from '../cloudwatch/metrics.ts'
import { createContainers } from '../containers/container.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'
import { createEndpointConfigStore, type EndpointConfig } from './endpoint-configs.ts'
import type { EndpointRecord } from './endpoint.ts'
import { createEndpointStore } from './endpoints.ts'
import { measuring } from './invocation-metrics.ts'
import { asyncInvocations } from './invoke-async.ts'
import { streamedInvocations } from './invoke-stream.ts'
import { invocations } from './invoke.ts'
import { createModelStore, type Model, type ModelStore } from './models.ts'
import { createRouter } from './router.ts'

/** All by name. */
export interface HostingState {
  readonly models: ReadonlyMap<string, Model>
  readonly endpointConfigs: ReadonlyMap<string, EndpointConfig>
  readonly endpoints: ReadonlyMap<string, EndpointRecord>
}

/** SageMaker hosting: models, endpoint configs, and endpoints behind which real model servers run and answer. */
export function createHosting(
  world: World,
  autoScaling: ScaledVariants,
  metrics: Pick<Metrics, 'record'>,
): Part<HostingState> & Pick<ModelStore, 'served'> {
  const containers = createContainers(world)
  const models = createModelStore(world)
  const configs = createEndpointConfigStore(world, models)
  const endpoints = createEndpointStore({ world, containers }, { configs, models, autoScaling })
  const front = { world, endpoints, measure: measuring(metrics), router: createRouter() }
  return {
    services: [
      define.SageMaker({ ...models.operations, ...configs.operations, ...endpoints.operations }),
      define.SageMakerRuntime({
        ...invocations(front),
        ...streamedInvocations(front),
        ...asyncInvocations(front),
      }),
    ],
    state: { models: models.all, endpointConfigs: configs.all, endpoints: endpoints.records },
    served: models.served,
    close: () => containers.close(),
  }
}
