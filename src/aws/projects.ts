import { DescribeDomainCommand, DescribeProjectCommand, type SageMakerClient } from '@aws-sdk/client-sagemaker'
import type { SageMakerProject } from '../domain/sagemaker-project.ts'
import { WorldError } from '../kit/errors.ts'
import { listTags } from './sagemaker-tags.ts'
import { attempt, ifAllowed, ifPresent } from './translate-error.ts'

export type Projects = ReturnType<typeof projects>

/** Projects of SageMaker Projects. Every method throws WorldError. */
export function projects(client: SageMakerClient) {
  async function find(name: string): Promise<SageMakerProject> {
    const subject = `project ${name}`
    const described = await ifPresent({ code: 'ValidationException', text: 'does not exist' }, () =>
      attempt({ action: 'sagemaker:DescribeProject', subject }, () =>
        client.send(new DescribeProjectCommand({ ProjectName: name })),
      ),
    )
    if (described === undefined) {
      const remedy = 'Check its name, the region and the account.'
      throw new WorldError({ subject, happened: 'there is no such project', remedy })
    }
    const { ProjectId = '', ProjectArn = '', CreatedBy } = described
    return { name, id: ProjectId, arn: ProjectArn, domainId: CreatedBy?.DomainId }
  }

  /** Undefined for a project that was not made in a domain of Studio, or in one whose users have roles of their own. */
  async function findExecutionRole({ name, domainId }: SageMakerProject): Promise<string | undefined> {
    if (domainId === undefined) return undefined
    const { DefaultUserSettings } = await attempt(
      { action: 'sagemaker:DescribeDomain', subject: `domain ${domainId} of project ${name}` },
      () => client.send(new DescribeDomainCommand({ DomainId: domainId })),
    )
    return DefaultUserSettings?.ExecutionRole
  }

  /** The refusal as an answer, where the role is not allowed to look. */
  const listProjectTags = ({ name, arn }: SageMakerProject) =>
    ifAllowed(() => listTags(client, { arn, subject: `project ${name}` }))

  return { find, findExecutionRole, listTags: listProjectTags }
}
