import { type AwsError, awsError } from '../aws-error.ts'
import type { ScaledVariants } from '../application-auto-scaling/create-application-auto-scaling.ts'
import { tell } from '../containers/story.ts'
import { listed } from '../listing.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import { checkDeploymentConfig, effectiveConfig } from './deployment-config.ts'
import type { EndpointConfigStore } from './endpoint-configs.ts'
import { type Endpoint, type EndpointRecord, statusGroups } from './endpoint.ts'
import { type FleetFloor, planFleet, type Plan, stopFleet } from './fleet.ts'
import type { ModelStore } from './models.ts'
import { createEndpointFleet, updateEndpointFleet } from './rollout.ts'

export interface EndpointStore {
  readonly all: ReadonlyMap<string, Endpoint>
  /** The same endpoints without what runs behind them. */
  readonly records: ReadonlyMap<string, EndpointRecord>
  readonly operations: Operations<'SageMaker'>
  /** As Describe answers, a running system update included. */
  describe(endpoint: Endpoint): EndpointRecord
}

interface Stores {
  readonly configs: Pick<EndpointConfigStore, 'find'>
  readonly models: Pick<ModelStore, 'served'>
  readonly autoScaling: ScaledVariants
}

const weightsMs = 60_000

export function createEndpointStore(floor: FleetFloor, { configs, models, autoScaling }: Stores): EndpointStore {
  const { world } = floor
  const all = new Map<string, Endpoint>()
  const records = new Map<string, EndpointRecord>()
  const arnOf = (name: string) => world.arn('sagemaker', `endpoint/${name}`)

  const find = (name: string): Endpoint => {
    const endpoint = all.get(name)
    if (endpoint === undefined) throw refused(`Could not find endpoint "${arnOf(name)}".`)
    return endpoint
  }
  const describe = ({ record }: Endpoint): EndpointRecord => {
    const maintained = world.faults
      .list()
      .some((fault) => fault.kind === 'endpoint-system-updating' && fault.endpoint === record.EndpointName)
    return maintained && record.EndpointStatus === 'InService'
      ? { ...record, EndpointStatus: 'SystemUpdating' }
      : record
  }
  const group = (endpoint: Endpoint) => statusGroups[describe(endpoint).EndpointStatus ?? 'Failed'].group
  const settled = (name: string): Endpoint => {
    const endpoint = find(name)
    if (group(endpoint) === 'changing') throw refused(`Cannot update in-progress endpoint "${arnOf(name)}".`)
    return endpoint
  }
  const updatable = (name: string): Endpoint => {
    const endpoint = settled(name)
    if (group(endpoint) === 'serving') return endpoint
    throw refused(`Cannot update endpoint "${arnOf(name)}" in status ${endpoint.record.EndpointStatus}.`)
  }
  /** https://github.com/hashicorp/terraform-provider-aws/issues/14337 */
  const refuseScaled = (plan: Plan, { record, current }: Endpoint) => {
    const touched = (current?.plan.variants ?? [])
      .filter(({ name, variant }) => {
        const after = plan.variants.find((one) => one.name === name)
        return after === undefined || after.variant.InstanceType !== variant.InstanceType
      })
      .filter(({ name }) => autoScaling.isScaled(record.EndpointName, name))
    if (touched.length > 0) {
      throw refused(
        `The variant(s) "${touched.map(({ name }) => name).join(', ')}" must be deregistered as scalable target(s) with AWS Auto Scaling before they can be removed or have their instance type updated.`,
      )
    }
  }

  const operations = {
    CreateEndpoint(input) {
      const { EndpointName: name, EndpointConfigName, DeploymentConfig, Tags } = input
      if (!/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name)) {
        throw refused(
          `1 validation error detected: Value '${name}' at 'endpointName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`,
        )
      }
      if (all.has(name)) throw refused(`Cannot create already existing endpoint "${arnOf(name)}".`)
      if (DeploymentConfig !== undefined) checkDeploymentConfig(DeploymentConfig)
      const config = configs.find(EndpointConfigName)
      const plan = planFleet(config, models)
      const at = new Date(world.clock.now())
      const record: EndpointRecord = {
        EndpointName: name,
        EndpointArn: arnOf(name),
        EndpointConfigName,
        EndpointStatus: 'Creating',
        CreationTime: at,
        LastModifiedTime: at,
        ...plan.shown,
        LastDeploymentConfig: DeploymentConfig,
      }
      const endpoint: Endpoint = { record, current: undefined, next: undefined }
      all.set(name, endpoint)
      records.set(name, record)
      world.tags.set(arnOf(name), Tags)
      void createEndpointFleet(floor, endpoint, plan)
      return { EndpointArn: arnOf(name) }
    },
    UpdateEndpoint(input) {
      const endpoint = updatable(input.EndpointName)
      const { record, current } = endpoint
      if (input.EndpointConfigName === record.EndpointConfigName) {
        throw refused(
          `Cannot update endpoint "${record.EndpointArn}" with the endpoint configuration that it already uses.`,
        )
      }
      const config = configs.find(input.EndpointConfigName)
      const planned = planFleet(config, models, retained(input, record))
      refuseScaled(planned, endpoint)
      const { DataCaptureConfig } = keeps(input, 'DataCaptureConfig') ? record : planned.shown
      const plan: Plan = { ...planned, shown: { ...planned.shown, DataCaptureConfig } }
      const wanted =
        input.DeploymentConfig ?? (input.RetainDeploymentConfig === true ? record.LastDeploymentConfig : undefined)
      if (wanted !== undefined) checkDeploymentConfig(wanted)
      void updateEndpointFleet(floor, endpoint, { plan, config: effectiveConfig(wanted, current?.plan, plan) })
      return { EndpointArn: record.EndpointArn }
    },
    UpdateEndpointWeightsAndCapacities({ EndpointName, DesiredWeightsAndCapacities }) {
      const { record } = updatable(EndpointName)
      const variants = record.ProductionVariants ?? []
      const unknown = DesiredWeightsAndCapacities.map(({ VariantName }) => VariantName).filter(
        (name) => !variants.some((one) => one.VariantName === name),
      )
      if (unknown.length > 0) {
        throw refused(
          `The variant name(s) "${unknown.join(', ')}" is/are not present within endpoint configuration "${record.EndpointConfigName}".`,
        )
      }
      for (const { VariantName, DesiredWeight, DesiredInstanceCount } of DesiredWeightsAndCapacities) {
        const variant = variants.find((one) => one.VariantName === VariantName)
        if (variant === undefined) continue
        variant.DesiredWeight = DesiredWeight ?? variant.DesiredWeight
        variant.DesiredInstanceCount = DesiredInstanceCount ?? variant.DesiredInstanceCount
      }
      record.EndpointStatus = 'Updating'
      void tell(world.clock, async ({ pause }) => {
        await pause(weightsMs)
        for (const variant of variants) {
          variant.CurrentWeight = variant.DesiredWeight
          variant.CurrentInstanceCount = variant.DesiredInstanceCount
        }
        record.EndpointStatus = 'InService'
        record.LastModifiedTime = new Date(world.clock.now())
      })
      return { EndpointArn: record.EndpointArn }
    },
    DescribeEndpoint: ({ EndpointName }) => describe(find(EndpointName)),
    DeleteEndpoint({ EndpointName }) {
      const endpoint = settled(EndpointName)
      endpoint.record.EndpointStatus = 'Deleting'
      void tell(world.clock, async ({ pause }) => {
        await pause(world.pace.endpointDeleteMs)
        all.delete(EndpointName)
        records.delete(EndpointName)
        world.tags.remove(endpoint.record.EndpointArn)
        await Promise.all([stopFleet(endpoint.current), stopFleet(endpoint.next?.fleet)])
      })
      return {}
    },
    ListEndpoints(input) {
      const { items, NextToken } = listed([...all.values()].map(describe), input, {
        name: (one) => one.EndpointName,
        status: (one) => one.EndpointStatus,
        created: (one) => one.CreationTime,
        modified: (one) => one.LastModifiedTime,
        descending: true,
      })
      return {
        NextToken,
        Endpoints: items.map(({ EndpointName, EndpointArn, CreationTime, LastModifiedTime, EndpointStatus }) => ({
          EndpointName,
          EndpointArn,
          CreationTime,
          LastModifiedTime,
          EndpointStatus,
        })),
      }
    },
  } satisfies Operations<'SageMaker'>
  return { all, records, describe, operations }
}

type UpdateInput = InputOf<'SageMaker', 'UpdateEndpoint'>

const keeps = (input: UpdateInput, property: 'DesiredInstanceCount' | 'DesiredWeight' | 'DataCaptureConfig') =>
  input.RetainAllVariantProperties === true &&
  !(input.ExcludeRetainedVariantProperties ?? []).some(({ VariantPropertyType }) => VariantPropertyType === property)

/** Without RetainAllVariantProperties the new config's own counts apply, and an auto-scaled endpoint shrinks. */
function retained(input: UpdateInput, { ProductionVariants = [] }: EndpointRecord) {
  return new Map(
    ProductionVariants.map(({ VariantName = '', DesiredInstanceCount, DesiredWeight }) => [
      VariantName,
      {
        ...(keeps(input, 'DesiredInstanceCount') && DesiredInstanceCount !== undefined
          ? { instanceCount: DesiredInstanceCount }
          : {}),
        ...(keeps(input, 'DesiredWeight') && DesiredWeight !== undefined ? { weight: DesiredWeight } : {}),
      },
    ]),
  )
}

function refused(reason: string): AwsError {
  return awsError('ValidationException', reason)
}
