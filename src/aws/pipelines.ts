import {
  CreatePipelineCommand,
  DescribePipelineCommand,
  UpdatePipelineCommand,
  type SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { S3Uri } from '../domain/s3-uri.ts'
import { addTags, listTags, tagList } from './sagemaker-tags.ts'
import { attempt, ifAllowed, ifPresent } from './translate-error.ts'

export type Pipelines = ReturnType<typeof pipelines>

export interface Pipeline {
  readonly arn: string
  readonly definition: string
  readonly roleArn: string
  readonly description: string | undefined
}

/** The text itself, or where SageMaker is to fetch it. */
export type DefinitionSource = string | S3Uri

/** What is undefined is left to SageMaker, or as it is. */
export interface PipelineUpdate {
  readonly name: string
  readonly definition: DefinitionSource | undefined
  readonly roleArn: string | undefined
  readonly description: string | undefined
}

export interface PipelineOrder extends PipelineUpdate {
  readonly definition: DefinitionSource
  readonly roleArn: string
  readonly tags: ReadonlyMap<string, string>
}

const subjectOf = (name: string) => `pipeline ${name}`

/** SageMaker Pipelines. Every method throws WorldError. */
export function pipelines(client: SageMakerClient) {
  /** As it is now, or was in one version; undefined when there is no such pipeline. */
  async function find(name: string, version?: number): Promise<Pipeline | undefined> {
    const described = await ifPresent({ code: 'ResourceNotFound', text: '' }, () =>
      attempt({ action: 'sagemaker:DescribePipeline', subject: subjectOf(name) }, () =>
        client.send(new DescribePipelineCommand({ PipelineName: name, PipelineVersionId: version })),
      ),
    )
    if (described === undefined) return undefined
    const { PipelineArn = '', PipelineDefinition = '', RoleArn = '' } = described
    return {
      arn: PipelineArn,
      definition: PipelineDefinition,
      roleArn: RoleArn,
      description: described.PipelineDescription,
    }
  }

  async function create(order: PipelineOrder): Promise<void> {
    await attempt({ action: 'sagemaker:CreatePipeline', subject: subjectOf(order.name) }, () =>
      client.send(
        new CreatePipelineCommand({ ...requestOf(order), RoleArn: order.roleArn, Tags: tagList(order.tags) }),
      ),
    )
  }

  async function update(changes: PipelineUpdate): Promise<void> {
    await attempt({ action: 'sagemaker:UpdatePipeline', subject: subjectOf(changes.name) }, () =>
      client.send(new UpdatePipelineCommand({ ...requestOf(changes), RoleArn: changes.roleArn })),
    )
  }

  /** The refusal as an answer, where the role is not allowed to look. */
  const listPipelineTags = (name: string, arn: string) =>
    ifAllowed(() => listTags(client, { arn, subject: subjectOf(name) }))

  /** The refusal as an answer, where the role is not allowed to. */
  const addPipelineTags = (name: string, arn: string, tags: ReadonlyMap<string, string>) =>
    ifAllowed(() => addTags(client, { arn, subject: subjectOf(name) }, tags))

  return { find, create, update, listTags: listPipelineTags, addTags: addPipelineTags }
}

function requestOf({ name, definition, description }: PipelineUpdate) {
  return {
    PipelineName: name,
    PipelineDescription: description,
    ...(typeof definition === 'object'
      ? { PipelineDefinitionS3Location: { Bucket: definition.bucket, ObjectKey: definition.key } }
      : { PipelineDefinition: definition }),
  }
}
