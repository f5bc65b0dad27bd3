import type { TextMapping } from './text-mapping.ts'

/** A project of SageMaker Projects: a name for what belongs together, made from a template in Studio. */
export interface SageMakerProject {
  readonly name: string
  readonly id: string
  readonly arn: string
  /** Of the Studio domain in which it was made, if it was. */
  readonly domainId: string | undefined
}

type Named = Pick<SageMakerProject, 'name' | 'id'>

/** The name of the project's pipeline and of its model package group, by the convention of the aws-samples. */
export function projectResourceName({ name, id }: Named): string {
  return `${name}-${id}`
}

/** The project's endpoint stack of one stage, such as `github-stg`. */
export function projectStackName(stackName: string, project: Named): string {
  return `sagemaker-${stackName}-${projectResourceName(project)}`
}

/** The tags by which Studio shows a resource with its project, and the project's own, but for those that only AWS may set. */
export function projectTags({ name, id }: Named, own: TextMapping = new Map()): TextMapping {
  return new Map([
    ...[...own].filter(([key]) => !/^aws:/i.test(key)),
    ['sagemaker:project-name', name],
    ['sagemaker:project-id', id],
  ])
}
