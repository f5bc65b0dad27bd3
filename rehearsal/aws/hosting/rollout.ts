import type { DeploymentConfig, VariantStatus } from '@aws-sdk/client-sagemaker'
import { type Telling, tell } from '../containers/story.ts'
import { pipelines as sageMaker } from '../principals.ts'
import type { World } from '../world.ts'
import { type TrafficPlan, trafficPlan } from './deployment-config.ts'
import type { Endpoint } from './endpoint.ts'
import {
  factsOf,
  type Fleet,
  type FleetFloor,
  pendingVariants,
  type Plan,
  servingVariants,
  startFleet,
  stopFleet,
} from './fleet.ts'

const capacityReason =
  'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.'
const serviceReason = 'Request to service failed. If failure persists after retry, contact customer support.'

const stuckMs = 3_600_000
const shiftMs = 10_000
const alarmPeriodMs = 30_000

/** Brings up a new endpoint: ends InService, or Failed with the reason. */
export function createEndpointFleet(floor: FleetFloor, endpoint: Endpoint, plan: Plan): Promise<void> {
  const { world } = floor
  const { record } = endpoint
  begin(world, endpoint, plan)
  return tell(world.clock, async (telling) => {
    const started = await provision(floor, endpoint, { plan, telling, takesMs: world.pace.endpointCreateMs })
    record.PendingDeploymentSummary = undefined
    if ('failure' in started) {
      record.EndpointStatus = 'Failed'
      record.FailureReason = started.failure
    } else {
      serve(world, endpoint, started.fleet)
    }
    touch(world, endpoint)
  })
}

/** Takes an endpoint to a new config; whatever goes wrong ends with the old one. */
export function updateEndpointFleet(
  floor: FleetFloor,
  endpoint: Endpoint,
  { plan, config }: { readonly plan: Plan; readonly config: DeploymentConfig },
): Promise<void> {
  const { world } = floor
  const { record } = endpoint
  record.EndpointStatus = 'Updating'
  record.FailureReason = undefined
  begin(world, endpoint, plan)
  return tell(world.clock, async (telling) => {
    const started = await provision(floor, endpoint, { plan, telling, takesMs: world.pace.endpointUpdateMs })
    if ('failure' in started) return rollBack(floor, endpoint, { plan, telling, reason: started.failure })
    const { fleet } = started
    endpoint.next = { fleet, share: 0 }
    showInstances(endpoint)
    const silent = world.faults.take('endpoint-silent-rollback', factsOf(record.EndpointName, plan))
    if (silent !== undefined) return rollBack(floor, endpoint, { plan, telling, reason: silent.reason })
    const instanceCount = plan.variants.reduce((sum, one) => sum + one.instanceCount, 0)
    const reason = await shiftTraffic(world, endpoint, { fleet, telling, traffic: trafficPlan(config, instanceCount) })
    if (reason !== undefined) return rollBack(floor, endpoint, { plan, telling, reason })
    const old = endpoint.current
    serve(world, endpoint, fleet)
    record.LastDeploymentConfig = config
    touch(world, endpoint)
    void stopFleet(old)
  })
}

function begin(world: World, { record }: Endpoint, plan: Plan): void {
  const at = new Date(world.clock.now())
  record.LastModifiedTime = at
  const pending = (kind: 'variants' | 'shadows') =>
    pendingVariants(plan, kind).map((one) => ({
      ...one,
      VariantStatus: [{ Status: 'Creating' as const, StartTime: at }],
    }))
  record.PendingDeploymentSummary = {
    EndpointConfigName: plan.configName,
    ProductionVariants: pending('variants'),
    ...(plan.shadows.length > 0 && { ShadowProductionVariants: pending('shadows') }),
    StartTime: at,
  }
}

interface Provision {
  readonly plan: Plan
  readonly telling: Telling
  readonly takesMs: number
}

/** A healthy fleet after the time that AWS takes, or why there is none. */
async function provision(floor: FleetFloor, { record }: Endpoint, { plan, telling, takesMs }: Provision) {
  const { clock, faults } = floor.world
  const endpointName = record.EndpointName
  const facts = factsOf(endpointName, plan)
  const endMs = clock.now() + takesMs
  const stuck = faults.take('endpoint-stuck', { endpoint: endpointName })
  if (stuck !== undefined) {
    await telling.pause(stuck.forMs ?? stuckMs)
    return { failure: serviceReason }
  }
  if (faults.take('endpoint-capacity', facts) !== undefined) {
    await telling.pause(takesMs)
    return { failure: capacityReason }
  }
  const unhealthy = faults.take('endpoint-unhealthy', facts) !== undefined
  const started = await startFleet(floor, plan, { endpointName, telling, unhealthy })
  await telling.pause(Math.max(0, endMs - clock.now()))
  return started
}

function serve(world: World, endpoint: Endpoint, fleet: Fleet): void {
  const { record } = endpoint
  endpoint.current = fleet
  endpoint.next = undefined
  Object.assign(record, fleet.plan.shown, { EndpointConfigName: fleet.plan.configName })
  const at = new Date(world.clock.now())
  record.ProductionVariants = servingVariants(fleet, at, 'variants')
  record.ShadowProductionVariants = fleet.plan.shadows.length > 0 ? servingVariants(fleet, at, 'shadows') : undefined
  record.PendingDeploymentSummary = undefined
  record.EndpointStatus = 'InService'
}

async function rollBack(
  { world }: FleetFloor,
  endpoint: Endpoint,
  { plan, telling, reason }: { readonly plan: Plan; readonly telling: Telling; readonly reason: string | undefined },
): Promise<void> {
  const { record, next } = endpoint
  const stays = world.faults.take('endpoint-rollback-failed', factsOf(record.EndpointName, plan)) !== undefined
  record.EndpointStatus = 'RollingBack'
  mark(world, endpoint, 'Deleting')
  if (next !== undefined && !stays) shareOut(endpoint, { fleet: next.fleet, share: 0 })
  await telling.pause(world.pace.endpointRollbackMs)
  record.EndpointStatus = stays ? 'UpdateRollbackFailed' : 'InService'
  record.FailureReason = reason
  record.PendingDeploymentSummary = undefined
  touch(world, endpoint)
  if (stays) return
  endpoint.next = undefined
  void stopFleet(next?.fleet)
}

interface Shift {
  readonly fleet: Fleet
  readonly telling: Telling
  readonly traffic: TrafficPlan
}

/** Moves the traffic stage by stage. Returns why it must go back, if it must; the wording is ours. */
async function shiftTraffic(
  world: World,
  endpoint: Endpoint,
  { fleet, telling, traffic }: Shift,
): Promise<string | undefined> {
  const limitMs = world.clock.now() + traffic.limitMs
  for (const { share, bakeMs } of traffic.stages) {
    mark(world, endpoint, 'ActivatingTraffic')
    await telling.pause(shiftMs)
    shareOut(endpoint, { fleet, share })
    mark(world, endpoint, 'Baking')
    const bakedMs = world.clock.now() + bakeMs
    do {
      const ringing = await alarming(world, traffic.alarms)
      if (ringing.length > 0)
        return `The deployment was rolled back because of alarms in ALARM state: ${ringing.join(', ')}.`
      if (world.clock.now() > limitMs)
        return 'The deployment was rolled back because MaximumExecutionTimeoutInSeconds was exceeded.'
      await telling.pause(Math.min(alarmPeriodMs, bakedMs - world.clock.now()))
    } while (world.clock.now() < bakedMs)
  }
  if (traffic.terminationWaitMs > 0) await telling.pause(traffic.terminationWaitMs)
  return undefined
}

async function alarming(world: World, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const input = { AlarmNames: [...names], StateValue: 'ALARM' }
  const { MetricAlarms = [] } = await world.call('CloudWatch', 'DescribeAlarms', input, sageMaker)
  return MetricAlarms.flatMap(({ AlarmName }) => AlarmName ?? [])
}

/** Shows a new status on every variant that is being deployed. */
function mark(world: World, { record }: Endpoint, status: VariantStatus): void {
  const at = new Date(world.clock.now())
  for (const variant of record.PendingDeploymentSummary?.ProductionVariants ?? []) {
    variant.VariantStatus = [{ Status: status, StartTime: at }]
  }
}

/** The instances of a deployment are there, and have no traffic yet. */
function showInstances({ record }: Endpoint): void {
  const { ProductionVariants = [], ShadowProductionVariants = [] } = record.PendingDeploymentSummary ?? {}
  for (const variant of [...ProductionVariants, ...ShadowProductionVariants]) {
    variant.CurrentInstanceCount = variant.DesiredInstanceCount
  }
}

/** How AWS shows shares while a deployment goes on is not documented; here the new fleet's weight grows. */
function shareOut(endpoint: Endpoint, next: NonNullable<Endpoint['next']>): void {
  endpoint.next = next
  for (const variant of endpoint.record.PendingDeploymentSummary?.ProductionVariants ?? []) {
    variant.CurrentWeight = (variant.DesiredWeight ?? 0) * next.share
  }
}

function touch(world: World, { record }: Endpoint): void {
  record.LastModifiedTime = new Date(world.clock.now())
}
