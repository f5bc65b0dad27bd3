import type { Alarms } from '../../aws/alarms.ts'
import type { ServedModels } from '../../aws/served-model.ts'
import type { Stacks } from '../../aws/stacks.ts'
import type { Deployment } from '../../domain/deployment.ts'
import { resourceName } from '../../domain/endpoint.ts'
import type { WantedDetails } from '../../domain/endpoint-inspection.ts'
import { planEndpoint, type PlannedEndpoint } from '../../domain/preflight-endpoint.ts'
import { problem, type Finding } from '../../domain/preflight-finding.ts'
import { locateImage, warnOfLostImage } from '../../domain/preflight-model.ts'
import { fillTemplate } from '../../domain/preflight-template.ts'
import { checkAlarms, checkMeeting, checkPlan } from '../../domain/preflight.ts'
import type { ServedModel, Strategy } from '../../domain/served-model.ts'
import { WorldError, type Failure } from '../../kit/errors.ts'
import {
  checkModels,
  once,
  unlessDenied,
  unread,
  type Models,
  type ModelsOrder,
  type ModelsWorld,
} from './preflight-models.ts'
import { checkInstanceTypes, type AllowedTypes, type QuotasWorld } from './preflight-quotas.ts'

/** What only some deployments need is loaded by them. */
export interface PreflightWorld extends ModelsWorld, QuotasWorld {
  readonly stacks: Pick<Stacks, 'find' | 'resources'>
  readonly servedModel: Pick<ServedModels, 'find'>
  readonly alarms: () => Promise<Alarms>
}

export interface PreflightOrder extends ModelsOrder {
  readonly deployment: Deployment
  /** As the input asks for it. */
  readonly strategy?: Strategy | undefined
}

export interface Preflight extends Pick<AllowedTypes, 'instanceTypes'> {
  /** Whatever stands in the way, all at once. */
  readonly problems: readonly Failure[]
  readonly warnings: readonly Failure[]
  /** What the endpoint is to be compared with at the end, as far as it is known before. */
  readonly wanted: Omit<WantedDetails, 'configName' | 'modelPackageArn'>
}

/** Looks at everything that a deployment meets, and touches nothing. What the role may not look at is a warning. */
export async function preflight(order: PreflightOrder, world: PreflightWorld): Promise<Preflight> {
  const { kept, parameters, templateBody } = order.deployment
  const filled = fillTemplate(templateBody, { parameters, kept })
  const planned = planEndpoint(filled)
  const rules = filled.brokenRules.map((rule) =>
    problem({ subject: 'the template', happened: rule.replace(/\.$/, ''), remedy: 'Correct the parameters.' }),
  )
  const [model, meeting] = await Promise.all([checkModels(order, planned, world), meet(order, planned, world)])
  const nothingMet = { findings: [], instanceTypes: order.instanceTypes ?? [] }
  const met = planned ? await checkWhatIsMet(order, { planned, model, meeting }, world) : nothingMet
  const findings = [...rules, ...model.findings, ...met.findings]
  return {
    problems: only('problem', findings),
    warnings: only('warning', findings),
    instanceTypes: met.instanceTypes,
    wanted: wantedOf(order, planned, model.imageDigest),
  }
}

interface Met {
  readonly serving: ServedModel | undefined
  readonly held: string | undefined
  readonly scalableTarget: string | undefined
}

/** The endpoint of this name, the one that the stack holds, and what scales it. */
async function meet(
  { deployment }: PreflightOrder,
  planned: PlannedEndpoint | undefined,
  { servedModel, stacks }: PreflightWorld,
): Promise<Met> {
  const stack = await stacks.find(deployment.stackName)
  const resources = stack && (await unlessDenied(() => stacks.resources(stack.id)))
  const denied = resources instanceof WorldError
  const endpoint = denied ? stack?.outputs?.get('EndpointName') : resources?.get('AWS::SageMaker::Endpoint')
  // What is being made may not be told of yet, and what may not be looked at is trusted.
  const assumed = denied || stack?.status.endsWith('_IN_PROGRESS') ? planned?.endpointName : undefined
  const held = endpoint === undefined || endpoint === '' ? assumed : resourceName(endpoint)
  const name = planned?.endpointName ?? held
  const serving = name === undefined ? undefined : await servedModel.find(name)
  const scalableTarget = denied ? undefined : resources?.get('AWS::ApplicationAutoScaling::ScalableTarget')
  return { serving, held, scalableTarget }
}

interface Known {
  readonly planned: PlannedEndpoint
  readonly model: Models
  readonly meeting: Met
}

async function checkWhatIsMet(
  order: PreflightOrder,
  { planned, model, meeting }: Known,
  world: PreflightWorld,
): Promise<AllowedTypes> {
  const { serving } = meeting
  const wishes = { strategy: order.strategy, endsDataCapture: order.deployment.parameters.get(capturePath) === '' }
  const marketplace = model.packages.some(({ productId }) => productId !== undefined)
  const [alarms, wayBack, types] = await Promise.all([
    checkGuards(order.deployment, { planned, serving }, world),
    checkWayBack(serving, world),
    checkInstanceTypes(order, { planned, serving }, world),
  ])
  const findings = [
    ...checkPlan(planned, wishes),
    ...checkMeeting(planned, wishes, { ...meeting, marketplace }),
    ...alarms,
    ...wayBack,
    ...once(types.findings),
  ]
  return { findings, instanceTypes: types.instanceTypes }
}

const capturePath = 'DataCaptureUploadPath'

/** Alarms matter to a guarded deployment only. Those that the stack has made have guarded the last one, under names that begin with its own. */
async function checkGuards(
  { stackName }: Deployment,
  { planned, serving }: Pick<Known, 'planned'> & Pick<Met, 'serving'>,
  world: PreflightWorld,
): Promise<readonly Finding[]> {
  if (planned.strategy === undefined) return []
  const { names } = planned.alarms
  const last = planned.alarms.own ? (serving?.lastDeployment?.alarms ?? []) : []
  const own = last.filter((name) => name.startsWith(`${stackName}-`))
  if (names.length + own.length === 0) return []
  const found = await (await world.alarms()).find([...names, ...own])
  return found instanceof WorldError ? [unread('the alarms', found)] : checkAlarms({ names, own }, found)
}

/** What runs now is what a rollback would go back to. */
async function checkWayBack(serving: ServedModel | undefined, world: PreflightWorld): Promise<readonly Finding[]> {
  const findings = await Promise.all(
    (serving?.resolvedImages ?? []).map(async (imageUri) => {
      const location = locateImage(imageUri)
      return location && (await (await world.images()).find(location)) === undefined ? [warnOfLostImage(imageUri)] : []
    }),
  )
  return findings.flat()
}

function wantedOf(
  { deployment, strategy }: PreflightOrder,
  planned: PlannedEndpoint | undefined,
  imageDigest: string | undefined,
): Preflight['wanted'] {
  const guarded = strategy ?? planned?.strategy
  const [, ...others] = planned?.variants ?? []
  return {
    shadowModelPackageArn: planned?.shadowVariants[0]?.modelPackageArn,
    otherModelPackageArns: others.flatMap(({ modelPackageArn }) => modelPackageArn ?? []),
    imageDigest,
    strategy: guarded === 'unknown' ? undefined : guarded,
    dataCapture: captureWanted(deployment, planned),
    keepsInstanceCounts: planned?.keepsInstanceCounts ?? false,
  }
}

function captureWanted({ parameters }: Deployment, planned: PlannedEndpoint | undefined): WantedDetails['dataCapture'] {
  if (planned?.dataCapture === 'on') return 'on'
  return planned?.dataCapture === 'off' || parameters.get(capturePath) === '' ? 'off' : 'as-before'
}

const only = (level: Finding['level'], findings: readonly Finding[]): readonly Failure[] =>
  findings
    .filter((finding) => finding.level === level)
    .map(({ subject, happened, remedy }) => ({ subject, happened, remedy }))
