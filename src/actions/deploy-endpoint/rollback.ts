import type { ModelPackages } from '../../aws/model-packages.ts'
import { stackConsoleUrl } from '../../domain/console-url.ts'
import { describeSource, modelSourceOf, planWayBack, type ModelSource } from '../../domain/deployment-record.ts'
import { placeTemplate, type Deployment } from '../../domain/deployment.ts'
import { describeServed } from '../../domain/endpoint.ts'
import { judgeApproval } from '../../domain/model-package.ts'
import { stampProvenance } from '../../domain/provenance.ts'
import type { Stack } from '../../domain/stack.ts'
import { code, escapeMarkdown, factTable, failureBlock, paragraphs } from '../../kit/markdown.ts'
import type { Waiting } from '../../kit/poll.ts'
import type { Result } from '../../kit/result.ts'
import { brokenBy, type Broken } from './broken.ts'
import { deploy, type Deployed } from './deploy.ts'
import { findEndpoint } from './find-endpoint.ts'
import { listedPackages } from './listed-packages.ts'
import type { DeployWorld, Task } from './operate.ts'
import { whenReady } from './readiness.ts'
import { uploadTemplate, type UploadWorld } from './upload-template.ts'

export interface RollbackWorld extends DeployWorld, UploadWorld {
  readonly modelPackages: ModelPackages
}

export interface RollbackOrder {
  readonly stackName: string
  readonly timeoutMs: number
  readonly ifInProgress?: 'wait' | 'fail' | undefined
  readonly continueUpdateRollback?: boolean | undefined
  readonly capabilities?: readonly string[] | undefined
  /** For a template that is too large for a request. */
  readonly templateBucket?: string | undefined
  readonly onEndpoint?: (name: string) => void
}

export interface RolledBack {
  readonly outcome: 'rolled-back' | 'failed' | 'timed-out'
  readonly stackName: string
  readonly stackId: string | undefined
  /** What the stack held; undefined where nothing could be looked at. */
  readonly from: ModelSource | undefined
  readonly to: ModelSource | undefined
  /** What came of the deployment, where there was one. */
  readonly deployed: Deployed | undefined
  /** `endpoint … is InService and serves …` */
  readonly now: string | undefined
  readonly broken?: Broken
}

/** Deploys what was served before, by the record that the stack keeps, and counts only when that is served. */
export async function rollBack(order: RollbackOrder, world: RollbackWorld, waiting: Waiting): Promise<RolledBack> {
  const { stackName } = order
  const deadline = waiting.clock.now() + order.timeoutMs
  const leftMs = () => Math.max(0, deadline - waiting.clock.now())
  const none: Deployment = { stackName, templateBody: '', parameters: new Map(), tags: new Map() }
  const wishes = {
    ...order,
    deployment: none,
    modelPackageArn: undefined,
    recreateFailedStack: false,
    direction: 'back',
  } as const
  const task: Task = { order: wishes, world, waiting, subject: `stack ${stackName}`, leftMs }
  const { stack, step } = await whenReady(task)
  const seen = { stackName, stackId: stack?.id, from: undefined, to: undefined, deployed: undefined, now: undefined }
  if ('reason' in step) return { ...seen, outcome: outcomeOf(step), broken: step }
  if (!stack || step.kind !== 'update') {
    return { ...seen, outcome: 'failed', broken: brokenBy('failed', 'nothing is deployed', "Check 'stack-name'.") }
  }

  const held: Deployment = {
    ...(await world.stacks.deployed(stack)),
    ...(order.capabilities && { capabilities: order.capabilities }),
  }
  const from = modelSourceOf(held.parameters)
  const way = planWayBack(held, world.run)
  if (way.kind === 'none') {
    return stay(task, stack, { ...seen, from, broken: brokenBy('failed', way.because, way.remedy) })
  }
  const { to } = way
  const modelPackages = listedPackages(world.modelPackages, waiting.log)
  const refusal =
    (await refuse(to, modelPackages)) ?? (await place(way.kind === 'back' ? way.deployment : held, order, world))
  if ('reason' in refusal) return stay(task, stack, { ...seen, from, to, broken: refusal })
  const back = way.kind === 'back'
  waiting.log.warn(
    back
      ? `stack ${stackName}: going back from ${describeSource(from)} to ${describeSource(to)}`
      : `stack ${stackName}: this run has gone back to ${describeSource(to)} already, which is verified now`,
  )
  const deployed = await deploy(
    {
      ...wishes,
      deployment: back ? stampProvenance(refusal, world.run) : refusal,
      modelPackageArn: to.modelPackageArn,
      timeoutMs: leftMs(),
    },
    world,
    waiting,
  )
  const now = deployed.served && describeServed(deployed.served)
  const end = { ...seen, from, to, deployed, now }
  if (deployed.broken) return { ...end, outcome: outcomeOf(deployed.broken), broken: deployed.broken }
  waiting.log.info(`stack ${stackName}: rolled back; ${now}`)
  return { ...end, outcome: 'rolled-back' }
}

const outcomeOf = ({ outcome }: Broken) => (outcome === 'timed-out' ? 'timed-out' : 'failed')

/** Nothing is touched, and what serves is told. */
async function stay(task: Task, stack: Stack, end: Omit<RolledBack, 'outcome'>): Promise<RolledBack> {
  const { name } = await findEndpoint(stack.id, { deployment: task.order.deployment, world: task.world })
  const served = name === undefined ? undefined : await task.world.servedModel.find(name)
  return { ...end, outcome: 'failed', now: served && describeServed(served) }
}

/** The registry may have taken back its approval since. */
async function refuse(
  { modelPackageArn }: ModelSource,
  modelPackages: Pick<ModelPackages, 'resolve'>,
): Promise<Broken | undefined> {
  if (modelPackageArn === undefined) return undefined
  const meant = await modelPackages.resolve({ modelPackageArn })
  const judgement = judgeApproval(meant)
  if (judgement.kind === 'done' && judgement.verdict === 'approved') return undefined
  const reason = `what was served before, model package ${meant.group}/${meant.version}, may not be deployed: its approval status is ${meant.approvalStatus}, its status ${meant.status}`
  return brokenBy('failed', reason, 'Deploy a version that is approved. Nothing was touched.')
}

async function place(deployment: Deployment, order: RollbackOrder, world: RollbackWorld): Promise<Deployment | Broken> {
  const placed = placeTemplate(deployment, order.templateBucket)
  if (placed.problem !== undefined) {
    return brokenBy('failed', `its template cannot be sent again: ${placed.problem}`, 'Nothing was touched.')
  }
  await uploadTemplate(placed.deployment, world)
  return placed.deployment
}

export interface RollbackOutputs {
  readonly outcome: RolledBack['outcome']
  readonly stackName: string
  readonly stackId?: string
  readonly endpointName?: string
  readonly endpointArn?: string
  readonly endpointConfigName?: string
  readonly modelPackageArn?: string
  readonly previousModelPackageArn?: string
  readonly failureReason?: string
  readonly consoleUrl?: string
}

/** What `command: rollback` came to: green when the model before serves again. */
export function rolledBackResult(rolled: RolledBack): Result<RollbackOutputs> {
  const { broken, deployed, from, now, outcome, stackId, stackName, to } = rolled
  const served = deployed?.served
  const url = stackId === undefined ? undefined : stackConsoleUrl(stackId)
  const happened =
    broken && `not rolled back: ${broken.reason.replace(/\.$/, '')}${now === undefined ? '' : `; ${now}`}`
  const failure = broken && { subject: `stack ${stackName}`, happened: String(happened), remedy: broken.remedy }
  const left = outcome === 'rolled-back' ? from?.modelPackageArn : undefined
  return {
    outputs: {
      outcome,
      stackName,
      ...(stackId !== undefined && { stackId }),
      ...(served && {
        endpointName: served.endpointName,
        endpointArn: served.endpointArn,
        endpointConfigName: served.configName,
      }),
      ...(outcome === 'rolled-back' && to?.modelPackageArn !== undefined && { modelPackageArn: to.modelPackageArn }),
      ...(left !== undefined && { previousModelPackageArn: left }),
      ...(broken && { failureReason: broken.reason }),
      ...(url !== undefined && { consoleUrl: url }),
    },
    summary: paragraphs(
      `## ${failure ? '❌ Not rolled back' : '↩️ Rolled back'}: ${escapeMarkdown(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`,
      failure && failureBlock(failure),
      factTable([
        ['Serves now, verified', failure || !to ? undefined : code(describeSource(to))],
        ['Taken back', failure || !from ? undefined : code(describeSource(from))],
        ['Stack', url === undefined ? code(stackName) : `[${escapeMarkdown(stackName)}](${url})`],
      ]),
    ),
    ...(failure && { failure }),
  }
}
