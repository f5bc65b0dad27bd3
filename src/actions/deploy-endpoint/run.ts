import type { ModelPackages } from '../../aws/model-packages.ts'
import { stackConsoleUrl } from '../../domain/console-url.ts'
import { modelPackageParameter, planDeployment, type Deployment } from '../../domain/deployment.ts'
import { answering, describeServed } from '../../domain/endpoint.ts'
import {
  judgeApproval,
  parseModelPackageArn,
  type ModelPackage,
  type ModelPackageReference,
} from '../../domain/model-package.ts'
import { parseStageConfig } from '../../domain/stage-config.ts'
import { declaredParameters } from '../../domain/template.ts'
import { InputError, type Failure } from '../../kit/errors.ts'
import type { Result } from '../../kit/result.ts'
import type { Stage } from '../../kit/run-action.ts'
import type { Inputs, Outputs } from './action.ts'
import { deploy, type Deployed } from './deploy.ts'
import type { DeployWorld } from './operate.ts'
import { summarise } from './summary.ts'

export interface World extends DeployWorld {
  readonly modelPackages: ModelPackages
  readonly readText: (path: string) => Promise<string>
  /** The text of templates/endpoint.yml. */
  readonly builtInTemplate: () => Promise<string>
}

/** Check the files, make sure that the package may be deployed, deploy, and tell what is served. */
export async function run(inputs: Inputs, world: World, stage: Stage<Outputs>): Promise<Result<Outputs>> {
  const complete = await readSources(inputs, world)
  const reference = isNamed(inputs) ? inputs : namedByFile(complete(undefined))
  const meant = reference && (await world.modelPackages.resolve(reference))
  const deployment = complete(meant?.arn)
  const modelPackageArn = deployment.parameters.get(modelPackageParameter)
  stage.setOutputs({ stackName: deployment.stackName, ...(modelPackageArn !== undefined && { modelPackageArn }) })

  const refusal = meant && refuse(meant)
  if (refusal) {
    const outputs = { outcome: 'failed', failureReason: refusal.happened }
    return { outputs, summary: summarise(deployment, undefined, refusal), failure: refusal }
  }

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

const isNamed = ({ modelPackageArn, modelPackageGroup }: Inputs) =>
  modelPackageArn !== undefined || modelPackageGroup !== undefined

/** A configuration that was exported for one model package names it; what is no versioned ARN is left to CloudFormation. */
function namedByFile({ parameters }: Deployment): ModelPackageReference | undefined {
  const modelPackageArn = parameters.get(modelPackageParameter)
  return modelPackageArn !== undefined && parseModelPackageArn(modelPackageArn) ? { modelPackageArn } : undefined
}

/**
 * Reads and checks config and template; throws InputError. What comes back completes the deployment with the model package, once that
 * is known.
 */
export async function readSources(
  inputs: Inputs,
  world: World,
): Promise<(modelPackageArn: string | undefined) => Deployment> {
  const templatePath = inputs.template ?? 'templates/endpoint.yml'
  const [configText, templateBody] = await Promise.all([
    world.readText(inputs.config),
    inputs.template === undefined ? world.builtInTemplate() : world.readText(inputs.template),
  ])
  const config = parseStageConfig(configText, inputs.config)
  const declared = declaredParameters(templateBody, templatePath)
  const plan = (modelPackageArn: string | undefined) =>
    planDeployment({
      stackName: inputs.stackName,
      templateBody,
      templatePath,
      declared,
      config,
      tags: inputs.resourceTags ?? new Map<string, string>(),
      injected: {
        [modelPackageParameter]: modelPackageArn,
        ModelExecutionRoleArn: inputs.executionRoleArn,
        EndpointName: inputs.endpointName,
        SageMakerProjectName: inputs.sagemakerProjectName,
      },
    })
  const { problems } = plan(isNamed(inputs) ? 'the model package that the inputs name' : undefined)
  if (problems.length > 0) throw new InputError(problems)
  return (modelPackageArn) => plan(modelPackageArn).deployment
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
