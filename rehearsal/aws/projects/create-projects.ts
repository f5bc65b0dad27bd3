import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'

/** As somebody made it in Studio. Its tags are those of `arn:…:project/<name>`. */
export interface Project {
  /** `p-` and 12 characters. */
  readonly id: string
  /** Of whoever made it; projects made without Studio have none. */
  readonly domainId?: string
}

export interface Domain {
  readonly executionRole: string
}

export interface ProjectsState {
  /** By name; put there by tests. */
  readonly projects: Map<string, Project>
  /** By id; put there by tests. */
  readonly domains: Map<string, Domain>
}

/** SageMaker projects and Studio domains: only what people look up to find roles and names. */
export function createProjects({ clock, arn }: World): Part<ProjectsState> {
  const projects = new Map<string, Project>()
  const domains = new Map<string, Domain>()
  const madeAt = new Date(clock.now())

  const service = define.SageMaker({
    DescribeProject({ ProjectName }) {
      const project = projects.get(ProjectName)
      if (project === undefined) throw awsError('ValidationException', `Project ${ProjectName} does not exist`)
      const { id, domainId } = project
      return {
        ProjectName,
        ProjectId: id,
        ProjectArn: arn('sagemaker', `project/${ProjectName}`),
        ProjectStatus: 'CreateCompleted',
        CreationTime: madeAt,
        CreatedBy: domainId === undefined ? {} : { DomainId: domainId },
      }
    },
    DescribeDomain({ DomainId }) {
      const domain = domains.get(DomainId)
      if (domain === undefined) throw awsError('ResourceNotFound', `Domain ${DomainId} does not exist`)
      return {
        DomainId,
        DomainArn: arn('sagemaker', `domain/${DomainId}`),
        Status: 'InService',
        CreationTime: madeAt,
        DefaultUserSettings: { ExecutionRole: domain.executionRole },
      }
    },
  })
  return { services: [service], state: { projects, domains }, close: async () => undefined }
}
