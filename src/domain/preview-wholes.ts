import type { Change, Properties } from './change-set.ts'
import type { Fact } from './preview-words.ts'
import { isTree, type Sides } from './preview-leaves.ts'

/** What of a resource is told as one thing, because its parts say nothing alone. */
export function tellWholes(change: Change, sides: Sides): readonly Fact[] {
  switch (change.type) {
    case 'AWS::SageMaker::Endpoint':
      return [...endpoint(change, sides), ...strategy(sides), ...guards(sides), ...counts(sides)]
    case 'AWS::SageMaker::EndpointConfig':
      return [...kind(sides), ...capture(sides), ...variants(sides), ...traffic(sides)]
    case 'AWS::ApplicationAutoScaling::ScalableTarget':
      return differing({ what: 'auto scaling', ifLost: 'ends!' }, sides, range)
    case 'AWS::CloudWatch::Alarm':
      return arises(change, `alarm ${change.logicalId}`, 'nothing watches that any more')
    case 'AWS::CloudWatch::Dashboard':
      return change.action === 'Modify' ? [{ what: 'dashboard', to: 'other widgets' }] : arises(change, 'dashboard')
    case 'AWS::ApplicationAutoScaling::ScalingPolicy':
      return arises(change, `auto scaling: policy ${change.logicalId}`)
    default:
      return []
  }
}

/** A fact about something that is described in one text on both sides, where the texts differ. */
function differing(
  { what, ifLost }: { readonly what: string; readonly ifLost?: string },
  { after, before }: Sides,
  describe: (properties: Properties) => string | undefined,
): readonly Fact[] {
  const [from, to] = [describe(before), describe(after)]
  if (from === to) return []
  return [{ what, from, to, ...(to === undefined && ifLost !== undefined && { alarm: ifLost }) }]
}

function arises({ action }: Change, what: string, ifLost?: string): readonly Fact[] {
  if (action === 'Add') return [{ what, to: 'new' }]
  if (action === 'Remove') return [{ what, from: 'there', ...(ifLost !== undefined && { alarm: ifLost }) }]
  return []
}

function endpoint({ action, logicalId, physicalId, replacement }: Change, { after, before }: Sides): readonly Fact[] {
  const known = physicalId?.slice(physicalId.lastIndexOf('/') + 1)
  const [from = known, to = known] = [before, after].map(({ EndpointName: name }) => textOf(name))
  if (action === 'Add') return [{ what: 'endpoint', to: to ?? logicalId }]
  if (action === 'Remove') return [{ what: 'endpoint', from, alarm: 'would be deleted: downtime!' }]
  if (replacement === 'False') return []
  const alarm = `${replacement === 'True' ? 'would' : 'may'} be replaced: downtime!`
  return [{ what: 'endpoint', from, to: from === to ? 'another one of this name' : to, alarm }]
}

const blueGreen: Readonly<Record<string, string>> = { ALL_AT_ONCE: 'all at once', CANARY: 'canary', LINEAR: 'linear' }

const strategy = (sides: Sides) =>
  differing({ what: 'way of deployment' }, sides, ({ DeploymentConfig: config }) => {
    const rolling = inside(config, 'RollingUpdatePolicy', 'MaximumBatchSize')
    if (rolling !== undefined) return `rolling, ${size(rolling)}`
    const routing = inside(config, 'BlueGreenUpdatePolicy', 'TrafficRoutingConfiguration')
    const type = textOf(inside(routing, 'Type'))
    if (type === undefined) return undefined
    const step = inside(routing, 'CanarySize') ?? inside(routing, 'LinearStepSize')
    return `${blueGreen[type] ?? type}${step === undefined ? '' : `, ${size(step)}`}`
  })

function size(capacity: unknown): string {
  const value = textOf(inside(capacity, 'Value')) ?? '?'
  return inside(capacity, 'Type') === 'INSTANCE_COUNT' ? `${value} instances` : `${value} %`
}

const guards = (sides: Sides) =>
  differing(
    { what: 'alarms that guard deployments', ifLost: 'nothing takes a bad deployment back' },
    sides,
    ({ DeploymentConfig: config }) => {
      const alarms = listOf(inside(config, 'AutoRollbackConfiguration', 'Alarms'))
      return alarms.length === 0 ? undefined : alarms.map((alarm) => shown(inside(alarm, 'AlarmName'))).join(', ')
    },
  )

/** Where it goes, an update sets scaled endpoints back to the configured counts, under full load. */
function counts({ after, before }: Sides): readonly Fact[] {
  const [from, to] = [before, after].map(({ RetainAllVariantProperties: retain }) => String(retain) === 'true')
  if (from === to || Object.keys(before).length === 0) return []
  const what = 'instance counts at an update'
  return to
    ? [{ what, from: 'set back', to: 'kept' }]
    : [{ what, from: 'kept', to: 'set back', alarm: 'what has been scaled is lost at every update' }]
}

/** Callers and bills depend on it. */
function kind({ after, before }: Sides): readonly Fact[] {
  if (Object.keys(before).length === 0) return []
  const [from, to] = [before, after].map((config) => {
    if (config['AsyncInferenceConfig'] !== undefined) return 'asynchronous'
    return variantsOf(config).some((each) => each['ServerlessConfig'] !== undefined) ? 'serverless' : 'real-time'
  })
  const alarm = 'callers have to call it in another way'
  const isOther = from === 'asynchronous' || to === 'asynchronous'
  return from === to ? [] : [{ what: 'kind of endpoint', from, to, ...(isOther && { alarm }) }]
}

const capture = (sides: Sides) =>
  differing({ what: 'data capture', ifLost: 'lost!' }, sides, ({ DataCaptureConfig: config }) =>
    config === undefined || String(inside(config, 'EnableCapture')) === 'false' ? undefined : 'on',
  )

function variants(sides: Sides): readonly Fact[] {
  const kinds = [
    ['ProductionVariants', 'variant'],
    ['ShadowProductionVariants', 'shadow variant'],
  ] as const
  return kinds.flatMap(([list, what]) => {
    const was = variantNames(sides.before[list])
    const is = variantNames(sides.after[list])
    const gone = was.filter((name) => !is.includes(name))
    const fresh = is.filter((name) => !was.includes(name))
    const isRenamed = gone.length > 0 && fresh.length > 0
    const lost = isRenamed ? 'renamed: what scales, watches and guards it loses it' : 'removed'
    return [
      ...gone.map((name): Fact => ({ what: `${what} ${name}`, from: 'there', alarm: lost })),
      ...(was.length === 0 && what === 'variant'
        ? []
        : fresh.map((name): Fact => ({ what: `${what} ${name}`, to: 'new' }))),
    ]
  })
}

const variantNames = (value: unknown) => listOf(value).map((each) => shown(inside(each, 'VariantName')))

/** `AllTraffic 90 %, Challenger 10 %`; nothing is to be said of the only one. */
const traffic = (sides: Sides) =>
  differing({ what: 'traffic' }, sides, (config) => {
    const weights = variantsOf(config).map(
      (each) => [shown(each['VariantName']), Number(each['InitialVariantWeight'] ?? 1)] as const,
    )
    const sum = weights.reduce((total, [, weight]) => total + weight, 0)
    if (weights.length < 2 || !(sum > 0)) return undefined
    return weights.map(([name, weight]) => `${name} ${Math.round((weight / sum) * 1_000) / 10} %`).join(', ')
  })

function range({ MaxCapacity: max, MinCapacity: min }: Properties): string | undefined {
  return max === undefined && min === undefined ? undefined : `${shown(min)} to ${shown(max)} instances`
}

const variantsOf = ({ ProductionVariants: list }: Properties) => listOf(list).filter(isTree)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])
const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)
const shown = (value: unknown) => textOf(value) ?? '?'

function inside(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), value)
}
