import { join } from 'node:path'
import type {
  PendingProductionVariantSummary,
  ProductionVariant,
  ProductionVariantSummary,
} from '@aws-sdk/client-sagemaker'
import { AwsError } from '../aws-error.ts'
import type { Containers } from '../containers/container.ts'
import type { Telling } from '../containers/story.ts'
import { randomName } from '../random-name.ts'
import type { World } from '../world.ts'
import { dataCaptureSummary } from './data-capture.ts'
import type { EndpointConfig } from './endpoint-configs.ts'
import type { EndpointRecord } from './endpoint.ts'
import { resolvedImage } from './images.ts'
import {
  becomesHealthy,
  instanceId,
  logGroupOf,
  type ModelServer,
  StartError,
  startModelServer,
} from './model-server.ts'
import type { ModelStore, ServedContainer } from './models.ts'

/** What one variant of a config will run on, before it runs. */
export interface PlannedVariant {
  readonly name: string
  readonly variant: ProductionVariant
  readonly served: ServedContainer
  readonly weight: number
  readonly instanceCount: number
}

export interface Plan {
  readonly configName: string
  readonly variants: readonly PlannedVariant[]
  /** They get copies of requests. */
  readonly shadows: readonly PlannedVariant[]
  /** What Describe tells of the config besides its variants, once it is served. */
  readonly shown: Pick<EndpointRecord, 'AsyncInferenceConfig' | 'DataCaptureConfig'>
}

/** The servers behind one config, by variant. */
export interface Fleet {
  readonly plan: Plan
  readonly servers: ReadonlyMap<string, ModelServer>
}

export interface FleetFloor {
  readonly world: World
  readonly containers: Containers
}

/** Throws a ValidationException when the models are gone. `retained` holds weights and counts to keep, by variant. */
export function planFleet(
  config: EndpointConfig,
  models: Pick<ModelStore, 'served'>,
  retained: ReadonlyMap<string, Partial<Pick<PlannedVariant, 'weight' | 'instanceCount'>>> = new Map(),
): Plan {
  const planned = (variant: ProductionVariant): PlannedVariant => {
    const name = variant.VariantName ?? ''
    return {
      name,
      variant,
      served: models.served(variant.ModelName ?? ''),
      weight: variant.InitialVariantWeight ?? 1,
      instanceCount: variant.InitialInstanceCount ?? 0,
      ...retained.get(name),
    }
  }
  return {
    configName: config.EndpointConfigName,
    variants: config.ProductionVariants.map(planned),
    shadows: (config.ShadowProductionVariants ?? []).map(planned),
    shown: { AsyncInferenceConfig: config.AsyncInferenceConfig, DataCaptureConfig: dataCaptureSummary(config) },
  }
}

/** Starts a server for every variant and waits until all are healthy; else stops them and gives the reason. */
export async function startFleet(
  { world, containers }: FleetFloor,
  plan: Plan,
  { endpointName, telling, unhealthy }: { endpointName: string; telling: Telling; unhealthy: boolean },
): Promise<{ readonly fleet: Fleet } | { readonly failure: string }> {
  const servers = new Map<string, ModelServer>()
  const fail = async (failure: string) => {
    await Promise.all([...servers.values()].map(({ container }) => container.stop()))
    return { failure }
  }
  for (const { name, served, variant } of [...plan.variants, ...plan.shadows]) {
    const baseDirectory = join(world.directory, 'endpoints', endpointName, `${name}-${randomName(8)}`)
    const limitMs =
      (variant.ContainerStartupHealthCheckTimeoutInSeconds ?? 0) * 1000 || world.pace.endpointHealthCheckTimeoutMs
    try {
      const server = await startModelServer(world, containers, {
        served,
        baseDirectory,
        logGroup: logGroupOf(endpointName),
        logStream: `${name}/${instanceId()}`,
      })
      servers.set(name, server)
      if (unhealthy) await telling.pause(limitMs)
      if (unhealthy || !(await becomesHealthy(world, server, { limitMs, telling }))) {
        return await fail(
          `The primary container for production variant ${name} did not pass the ping health check. Please check CloudWatch logs for this endpoint.`,
        )
      }
    } catch (thrown) {
      if (thrown instanceof StartError || thrown instanceof AwsError) return fail(thrown.message)
      throw thrown
    }
  }
  return { fleet: { plan, servers } }
}

/** What faults can be aimed at. */
export function factsOf(endpoint: string, { variants }: Plan) {
  const arn = variants[0]?.served.modelPackageArn
  const version = arn === undefined ? undefined : Number(arn.split('/').at(-1))
  return {
    endpoint,
    modelPackageVersion: version,
    modelPackageArn: arn,
    instanceType: variants[0]?.variant.InstanceType,
  }
}

export async function stopFleet(fleet: Fleet | undefined): Promise<void> {
  await Promise.all([...(fleet?.servers.values() ?? [])].map(({ container }) => container.stop()))
}

/** ProductionVariants or ShadowProductionVariants of an endpoint that a fleet serves. */
export function servingVariants(
  { plan, servers }: Fleet,
  at: Date,
  kind: 'variants' | 'shadows',
): ProductionVariantSummary[] {
  return plan[kind].map(({ name, variant, served, weight, instanceCount }) => {
    const digest = servers.get(name)?.imageDigest
    return {
      VariantName: name,
      DeployedImages: [
        {
          SpecifiedImage: served.image,
          ...(digest === undefined ? {} : { ResolvedImage: resolvedImage(served.image, digest) }),
          ResolutionTime: at,
        },
      ],
      CurrentWeight: weight,
      DesiredWeight: weight,
      ...(variant.ServerlessConfig === undefined
        ? { CurrentInstanceCount: instanceCount, DesiredInstanceCount: instanceCount }
        : { CurrentServerlessConfig: variant.ServerlessConfig, DesiredServerlessConfig: variant.ServerlessConfig }),
      RoutingConfig: variant.RoutingConfig,
      ManagedInstanceScaling: variant.ManagedInstanceScaling,
    }
  })
}

/** The variants of a plan while it is being deployed. */
export function pendingVariants(plan: Plan, kind: 'variants' | 'shadows'): PendingProductionVariantSummary[] {
  return plan[kind].map(({ name, variant, served, weight, instanceCount }) => ({
    VariantName: name,
    DeployedImages: [{ SpecifiedImage: served.image }],
    CurrentWeight: 0,
    DesiredWeight: weight,
    ...(variant.ServerlessConfig === undefined
      ? { CurrentInstanceCount: 0, DesiredInstanceCount: instanceCount, InstanceType: variant.InstanceType }
      : { DesiredServerlessConfig: variant.ServerlessConfig }),
  }))
}
