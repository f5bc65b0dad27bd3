import type { ModelPackages } from '../../aws/model-packages.ts'
import { stackConsoleUrl } from '../../domain/console-url.ts'
import { modelPackageParameter, type Deployment } from '../../domain/deployment.ts'
import { answering, describeServed } from '../../domain/endpoint.ts'
import { judgeApproval, type ModelPackage } from '../../domain/model-package.ts'
import type { Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { deploy, type Deployed } from './deploy.ts'
import { listedPackages } from './listed-packages.ts'
import type { DeployWorld } from './operate.ts'
import { readSources, type SourcesWorld } from './sources.ts'
import { summarise } from './summary.ts'
import { uploadTemplate, type UploadWorld } from './upload-template.ts'

export interface World extends DeployWorld, SourcesWorld, UploadWorld {
  readonly modelPackages: ModelPackages
}

/** Check the files, make sure that the package may be deployed, deploy, and tell what is served. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const sources = await readSources(inputs, world)
  for (const warning of sources.warnings) stage.log.warn(warning)
  const modelPackages = listedPackages(world.modelPackages, stage.log)
  const meant = sources.modelPackage && (await modelPackages.resolve(sources.modelPackage))
  const deployment = sources.complete(meant?.arn)
  const modelPackageArn = deployment.parameters.get(modelPackageParameter)
  stage.setOutputs({ stackName: deployment.stackName, ...(modelPackageArn !== undefined && { modelPackageArn }) })

  const refusal = meant && refuse(meant)
  if (refusal) {
    const outputs = { outcome: 'failed', failureReason: refusal.happened }
    return { outputs, summary: summarise(deployment, undefined, refusal), failure: refusal }
  }

  await uploadTemplate(deployment, world)
  const deployed = await deploy(
    {
      deployment,
      modelPackageArn,
      timeoutMs: inputs.timeout,
      recreateFailedStack: inputs.recreateFailedStack,
      direction: 'forward',
      onEndpoint: (endpointName) => stage.setOutputs({ endpointName }),
    },
    world,
    stage,
  )
  const failure = failureOf(deployment, deployed)
  stage.log.info(describe(deployment, deployed))
  const outputs = outputsOf(deployed)
  return { outputs, summary: summarise(deployment, deployed, failure), ...(failure && { failure }) }
}

/** SageMaker deploys only what is Approved and Completed, and says so late; we say it before anything is touched. */
function refuse(meant: ModelPackage): Failure | undefined {
  const judgement = judgeApproval(meant)
  if (judgement.kind === 'done' && judgement.verdict === 'approved') return undefined
  return {
    subject: `model package ${meant.group}/${meant.version}`,
    happened: `it may not be deployed: its approval status is ${meant.approvalStatus}, its status ${meant.status}`,
    remedy: 'Approve it in the Model Registry, or deploy another version. Nothing was touched.',
  }
}

function failureOf({ stackName }: Deployment, deployed: Deployed): Failure | undefined {
  const { broken, outcome, served } = deployed
  if (!broken) return undefined
  const now = served ? `; ${describeServed(served)}` : ''
  return {
    subject: `stack ${stackName}`,
    happened: `${outcome}: ${broken.reason.replace(/\.$/, '')}${now}`,
    remedy: broken.remedy,
  }
}

function describe({ stackName }: Deployment, { outcome, served }: Deployed): string {
  return `stack ${stackName}: ${outcome}${served ? `; ${describeServed(served)}` : ''}`
}

function outputsOf(deployed: Deployed) {
  const { before, broken, outcome, served, stackId } = deployed
  const consoleUrl = stackId === undefined ? undefined : stackConsoleUrl(stackId)
  const [previousModelPackageArn] = before && answering(before.status) ? before.modelPackageArns : []
  return {
    outcome,
    ...(served && {
      endpointName: served.endpointName,
      endpointArn: served.endpointArn,
      endpointConfigName: served.configName,
    }),
    ...(previousModelPackageArn !== undefined && { previousModelPackageArn }),
    ...(broken && { failureReason: broken.reason }),
    ...(consoleUrl !== undefined && { consoleUrl }),
  } satisfies Outputs
}
