import type { DeployConfig } from './deploy-config.ts'
import type { KnownParameters, Template } from './deployment-plan.ts'
import { projectResourceName, projectStackName, type SageMakerProject } from './sagemaker-project.ts'
import type { TextMapping } from './text-mapping.ts'

/** A project with what was looked up for it. */
export interface FoundProject extends SageMakerProject {
  /** Of its domain; undefined where it has none, or nobody asked. */
  readonly executionRoleArn: string | undefined
  readonly tags: TextMapping
}

const shortNames: Readonly<Record<string, string>> = {
  staging: 'github-stg',
  prod: 'github-prd',
  production: 'github-prd',
}

/** Any other name is short, as the aws-samples workflows give it (`github-stg`). */
export const isWholeName = (stackName: string | undefined) => stackName?.startsWith('sagemaker-') === true

/** The stack of a stage; without a name it is that of the aws-samples workflows. The drift-detection projects name their stacks otherwise. */
export function stackOfStage(
  given: string | undefined,
  config: Pick<DeployConfig, 'shape' | 'stage'> | undefined,
  project: SageMakerProject,
): string | undefined {
  if (isWholeName(given)) return given
  if (given !== undefined) return projectStackName(given, project)
  if (config?.stage === undefined) return undefined
  const { shape, stage } = config
  if (shape === 'deployment config') return `sagemaker-${project.name}-deploy-${stage}`
  return projectStackName(shortNames[stage] ?? `github-${stage}`, project)
}

/** The model package group of a project that is deployed by such a configuration. */
export function groupOfProject({ shape }: Pick<DeployConfig, 'shape'>, project: SageMakerProject): string {
  return shape === 'deployment config' ? project.name : projectResourceName(project)
}

/**
 * What the scripts of the aws-samples write over the parameters of a file; an export has it already, and holds. EndpointName is asked
 * for by templates/endpoint.yml, where theirs makes the name itself.
 */
export function projectParameters(
  config: DeployConfig,
  { builtIn }: Pick<Template, 'builtIn'>,
  project: FoundProject | undefined,
): KnownParameters {
  const endpointName = endpointNameOf(config, project)
  const captures = !builtIn || config.parameters.has('DataCaptureSamplingPercentage')
  const found: Readonly<Record<string, string | undefined>> = {
    SageMakerProjectName: project?.name,
    SageMakerProjectId: project?.id,
    ModelExecutionRoleArn: project?.executionRoleArn,
    DataCaptureUploadPath: captures && project ? captureUri(config, project) : undefined,
  }
  const named: TextMapping = new Map(endpointName === undefined ? [] : [['EndpointName', endpointName]])
  const known = new Map(Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return config.shape === 'exported config'
    ? { over: new Map(), under: new Map([...named, ...known]) }
    : { over: known, under: named }
}

function endpointNameOf({ parameters, shape, stage }: DeployConfig, project: FoundProject | undefined) {
  const name = project?.name ?? parameters.get('SageMakerProjectName')
  if (typeof name !== 'string' || stage === undefined) return undefined
  return shape === 'deployment config' ? `sagemaker-${name}-${stage}` : `${name}-${stage}`
}

function captureUri({ shape, stage }: DeployConfig, { arn, id }: FoundProject): string | undefined {
  const region = arn.replace(/^(?:[^:]*:){3}([^:]*).*$/, '$1')
  if (shape === 'deployment config') return `s3://sagemaker-project-${id}-${region}/${id}/datacapture`
  return stage === undefined ? undefined : `s3://sagemaker-project-github-${id}-${region}/datacapture-${stage}`
}

/** The tags of a stack: those of the file, over them those that the scripts of the aws-samples write, over all those of the inputs. */
export function stackTags(
  { shape, stage, tags }: DeployConfig,
  project: FoundProject | undefined,
  ofInputs: TextMapping,
): TextMapping {
  if (project === undefined || shape === 'exported config') return new Map([...tags, ...ofInputs])
  return new Map([
    ...tags,
    ...(stage === undefined ? [] : [['sagemaker:deployment-stage', stage] as const]),
    ['sagemaker:project-id', project.id],
    ['sagemaker:project-name', project.name],
    ...[...project.tags].filter(([key]) => !/^aws:/i.test(key)),
    ...ofInputs,
  ])
}
