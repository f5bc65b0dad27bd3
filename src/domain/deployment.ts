import { createHash } from 'node:crypto'
import type { DeclaredParameters } from './template.ts'
import type { StageConfig } from './stage-config.ts'

/** Everything a deployment puts into CloudFormation: enough to do it again, and so enough to go back to it. */
export interface Deployment {
  readonly stackName: string
  readonly templateBody: string
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
}

export interface DeploymentSources {
  readonly stackName: string
  readonly templateBody: string
  readonly templatePath: string
  readonly declared: DeclaredParameters
  readonly config: StageConfig
  readonly tags: ReadonlyMap<string, string>
  /** Parameters that inputs set; undefined where the input is absent. They override the file, as in the aws-samples scripts. */
  readonly injected: Readonly<Record<string, string | undefined>>
}

export const modelPackageParameter = 'ModelPackageName'

/** Brings file and inputs together. Every problem is found here, before any call. */
export function planDeployment(sources: DeploymentSources): {
  readonly deployment: Deployment
  readonly problems: readonly string[]
} {
  const { config, declared, injected, stackName, tags, templateBody, templatePath } = sources
  const given = Object.entries(injected).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const parameters = new Map([...config.parameters, ...given])
  const undeclared = [...parameters.keys()].filter((name) => !declared.has(name))
  const missing = [...declared]
    .filter(([name, { hasDefault }]) => !hasDefault && !parameters.has(name))
    .map(([name]) => name)
  const problems = [
    ...undeclared.map(
      (name) =>
        `${templatePath}: it declares no parameter '${name}', which ${injected[name] === undefined ? 'the config file sets' : 'an input sets'}; leave it out, or give a template that has it`,
    ),
    ...missing.map(
      (name) => `${templatePath}: its parameter '${name}' has no value; give it in the config file${howToInject(name)}`,
    ),
  ]
  return {
    deployment: { stackName, templateBody, parameters, tags: new Map([...config.tags, ...tags]) },
    problems,
  }
}

const injectingInputs: Readonly<Record<string, string>> = {
  [modelPackageParameter]: "'model-package-arn'",
  ModelExecutionRoleArn: "'execution-role-arn'",
  EndpointName: "'endpoint-name'",
  SageMakerProjectName: "'sagemaker-project-name'",
}

function howToInject(name: string): string {
  const input = injectingInputs[name]
  return input === undefined ? '' : `, or by the input ${input}`
}

/** The tag of a stack that names the model package which was served before the present one. */
export const previousModelPackageTag = 'sagemaker-promote:previous-model-package'

/**
 * Writes on the stack what was served before, so that the way back outlives the run that makes the deployment. The same model package
 * again, as after an interrupted run, leaves the record as it is.
 */
export function recordPrevious(deployment: Deployment, served: string | undefined): Deployment {
  if (served === undefined || served === deployment.parameters.get(modelPackageParameter)) return deployment
  return { ...deployment, tags: new Map([...deployment.tags, [previousModelPackageTag, served]]) }
}

/** An update without them would take the stack's other tags away, on which policies and cost reports may rest. */
export function keepTags(deployment: Deployment, { tags }: { readonly tags: ReadonlyMap<string, string> }): Deployment {
  const kept = [...tags].filter(([key]) => !key.startsWith('aws:'))
  return { ...deployment, tags: new Map([...kept, ...deployment.tags]) }
}

/**
 * The ClientRequestToken of one operation, at most 128 characters of `[a-zA-Z0-9-]`: CloudFormation writes it on every event, and takes a
 * repeated request for the same one. It holds what is asked for and the state of the stack that this starts from, so that the same
 * deployment is a new operation once something else has happened in between.
 */
export function requestToken(
  { parameters, stackName, tags, templateBody }: Deployment,
  {
    runId = 'local',
    runAttempt = '1',
  }: { readonly runId?: string | undefined; readonly runAttempt?: string | undefined },
  from: { readonly id: string; readonly modifiedAt: Date | undefined } | undefined,
): string {
  const state = from ? [from.id, from.modifiedAt?.toISOString()] : []
  const content = JSON.stringify([stackName, templateBody, [...parameters].sort(), [...tags].sort(), state])
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return `run-${runId}-${runAttempt}-${hash}`
}
