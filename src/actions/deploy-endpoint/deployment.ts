import type { ModelPackages } from '../../aws/model-packages.ts'
import { modelPackageParameter, type Deployment } from '../../domain/deployment.ts'
import { describeServed } from '../../domain/endpoint.ts'
import { combine } from '../../domain/preflight-finding.ts'
import { renderFailure, type Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { deployInTurn } from './attempts.ts'
import { deploy, type Deployed } from './deploy.ts'
import {
  explainFailure,
  gatherEvidence,
  tellEvidence,
  type Evidence,
  type EvidenceWorld,
  type Failed,
} from './evidence.ts'
import { listedPackages } from './listed-packages.ts'
import type { DeployWorld, Order } from './operate.ts'
import { outputsOf } from './outputs.ts'
import { preflight, type PreflightWorld } from './preflight.ts'
import { withInstanceType } from './preflight-quotas.ts'
import { preview } from './preview.ts'
import { previewedResult } from './preview-result.ts'
import { readSources, type SourcesWorld } from './sources.ts'
import { summarise } from './summary.ts'
import { uploadTemplate, type UploadWorld } from './upload-template.ts'

export type DeploymentWorld = DeployWorld &
  SourcesWorld &
  UploadWorld &
  PreflightWorld &
  EvidenceWorld & { readonly modelPackages: ModelPackages }

interface Prepared {
  readonly world: DeployWorld & EvidenceWorld
  readonly order: Order
  /** What may be tried. */
  readonly instanceTypes: readonly string[]
  readonly endpointName: string | undefined
  readonly stage: string | undefined
  readonly imageDigest: string | undefined
}

/** Check the files and all that the deployment meets, deploy, and tell what is served. */
export async function runDeployment(
  inputs: Omit<Inputs, 'command'>,
  ours: DeploymentWorld,
  stage: Stage<Outputs>,
): Promise<Result<Outputs>> {
  const prepared = await prepare(inputs, ours, stage)
  if ('failure' in prepared) return prepared
  const { endpointName, instanceTypes, order, world } = prepared
  const { deployment } = order
  await uploadTemplate(deployment, ours)
  const sinceMs = stage.clock.now()
  const { deployed } = await deployInTurn(
    { instanceTypes, timeoutMs: inputs.timeout },
    ({ instanceType, recreate, timeoutMs }) => {
      const recreateFailedStack = order.recreateFailedStack || recreate
      const attempt = { deployment: withInstanceType(deployment, instanceType), recreateFailedStack, timeoutMs }
      return deploy({ ...order, ...attempt }, world, stage)
    },
    stage,
  )
  return report({ deployment, deployed, endpointName, sinceMs }, world, stage)
}

/** The same up to the deployment, and in its stead what it would change. */
export async function runPreview(
  inputs: Omit<Inputs, 'command'>,
  ours: DeploymentWorld,
  stage: Stage<Outputs>,
): Promise<Result<Outputs>> {
  const prepared = await prepare(inputs, ours, stage)
  if ('failure' in prepared) return prepared
  const { order, world, imageDigest } = prepared
  const { stackName } = order.deployment
  await uploadTemplate(order.deployment, ours)
  const previewed = await preview({ ...order, imageDigest }, world, stage)
  return previewedResult(previewed, { stackName, environment: inputs.environment ?? prepared.stage, run: ours.run })
}

/** What is to be deployed, with nothing in its way; or why it is not. */
async function prepare(
  inputs: Omit<Inputs, 'command'>,
  ours: DeploymentWorld,
  stage: Stage<Outputs>,
): Promise<Prepared | (Result<Outputs> & { readonly failure: Failure })> {
  const world = { ...ours, modelPackages: listedPackages(ours.modelPackages, stage.log) }
  const sources = await readSources(inputs, world)
  for (const warning of sources.warnings) stage.log.warn(warning)
  const meant = sources.modelPackage && (await world.modelPackages.resolve(sources.modelPackage))
  const deployment = sources.complete(meant?.arn)
  const modelPackageArn = deployment.parameters.get(modelPackageParameter)
  stage.setOutputs({ stackName: deployment.stackName, ...(modelPackageArn !== undefined && { modelPackageArn }) })

  const approval = 'required'
  const { instanceTypes, problems, warnings, wanted } = await preflight({ ...inputs, deployment, approval }, world)
  for (const warning of warnings) stage.log.warn(renderFailure(warning))
  const refusal = combine(problems)
  if (refusal) return refused(deployment, refusal)
  const order: Order = {
    ...inputs,
    deployment: withInstanceType(deployment, instanceTypes[0]),
    modelPackageArn,
    approval,
    wanted,
    timeoutMs: inputs.timeout,
    ttlMs: inputs.ttl,
    endpointName: sources.endpointName,
    direction: 'forward',
    onEndpoint: (endpointName) => stage.setOutputs({ endpointName }),
  }
  const { endpointName, stage: stageName } = sources
  return { world, order, instanceTypes, endpointName, stage: stageName, imageDigest: meant?.imageDigest }
}

function refused(deployment: Deployment, failure: Failure) {
  const outputs = { outcome: 'failed', failureKind: 'refused', failureReason: failure.happened }
  return { outputs, summary: summarise(deployment, undefined, { failure }), failure }
}

interface Ended {
  readonly deployment: Deployment
  readonly deployed: Deployed
  readonly endpointName: string | undefined
  readonly sinceMs: number
}

async function report(ended: Ended, world: EvidenceWorld, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const { deployment, deployed } = ended
  const { broken, outcome, served } = deployed
  const subject = `stack ${deployment.stackName}`
  if (!broken) {
    stage.log.info(`${subject}: ${outcome}${served ? `; ${describeServed(served)}` : ''}`)
    return { outputs: outputsOf(deployed), summary: summarise(deployment, deployed, {}) }
  }
  const failed = failedOf(ended, broken)
  const evidence: Evidence = await gatherEvidence(failed, world, stage)
  tellEvidence(stage.log, evidence)
  const failure = explainFailure(subject, failed)
  stage.log.info(`${subject}: ${failure.happened}`)
  return {
    outputs: { ...outputsOf(deployed), failureKind: evidence.kind },
    summary: summarise(deployment, deployed, { failure, evidence }),
    failure,
  }
}

function failedOf({ deployed, deployment, endpointName, sinceMs }: Ended, broken: Failed['broken']): Failed {
  const { served, stackId } = deployed
  return {
    broken,
    endpointName: served?.endpointName ?? endpointName,
    variants: [deployment.parameters.get('VariantName') || 'AllTraffic'],
    sinceMs,
    arn: served?.endpointArn ?? stackId,
    served,
  }
}
