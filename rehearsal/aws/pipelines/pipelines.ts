import type { PipelineDefinitionS3Location } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import { userContext } from '../model-registry/user-context.ts'
import { listed } from '../listing.ts'
import type { Operations, OutputOf } from '../service-definition.ts'
import type { World } from '../world.ts'
import { parseDefinition } from './definition.ts'
import { checkPattern, createTokenMemory, rolePattern } from './request-checks.ts'
import { createVersions, type PipelineVersion } from './versions.ts'

export type Pipeline = OutputOf<'SageMaker', 'DescribePipeline'> & {
  readonly PipelineArn: string
  readonly PipelineName: string
}

export interface PipelineStore {
  readonly all: ReadonlyMap<string, Pipeline>
  /** By name or ARN. Throws ResourceNotFound. */
  find(nameOrArn: string): Pipeline
  /** The newest version, unless a number is given. Throws ResourceNotFound. */
  version(pipelineArn: string, id?: number): PipelineVersion
  readonly operations: Operations<'SageMaker'>
}

/** Create, update, describe, delete and list. `isBusy` tells whether executions of a pipeline are under way. */
export function createPipelineStore(world: World, isBusy: (pipelineArn: string) => boolean): PipelineStore {
  const all = new Map<string, Pipeline>()
  const tokens = createTokenMemory<string>()
  const now = () => new Date(world.clock.now())

  const find = (nameOrArn: string): Pipeline => {
    const pipeline = all.get(nameOrArn.replace(/^arn:.*:pipeline\//, ''))
    if (pipeline !== undefined) return pipeline
    const arn = nameOrArn.startsWith('arn:') ? nameOrArn : world.arn('sagemaker', `pipeline/${nameOrArn}`)
    throw awsError('ResourceNotFound', `Pipeline '${arn}' does not exist.`)
  }

  const versions = createVersions(now, (nameOrArn) => find(nameOrArn).PipelineArn)

  const definitionText = (inline: string | undefined, location: PipelineDefinitionS3Location | undefined) => {
    if (location === undefined) return inline
    if (inline !== undefined) {
      throw awsError('ValidationException', 'Give PipelineDefinition or PipelineDefinitionS3Location, not both.')
    }
    const { Bucket = '', ObjectKey = '', VersionId } = location
    const body = world.objects.get(Bucket, ObjectKey, VersionId)
    if (body === undefined) {
      throw awsError('ValidationException', `Could not find the pipeline definition s3://${Bucket}/${ObjectKey}.`)
    }
    return body.toString('utf8')
  }

  const operations = {
    CreatePipeline(input, { principal }) {
      const { PipelineName, ClientRequestToken, RoleArn, Tags } = input
      checkPattern(PipelineName, 'pipelineName', /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$/)
      checkPattern(RoleArn, 'roleArn', rolePattern)
      const known = tokens.recall(ClientRequestToken, input)
      if (known !== undefined) return { PipelineArn: known }
      if (all.has(PipelineName)) {
        throw awsError(
          'ValidationException',
          `Pipeline names must be unique within an AWS account and region. Pipeline with name (${PipelineName}) already exists.`,
        )
      }
      const text = definitionText(input.PipelineDefinition, input.PipelineDefinitionS3Location)
      if (text === undefined) throw awsError('ValidationException', 'A pipeline needs a definition.')
      parseDefinition(text)
      const arn = world.arn('sagemaker', `pipeline/${PipelineName}`)
      const actor = userContext(principal)
      all.set(PipelineName, {
        PipelineArn: arn,
        PipelineName,
        PipelineDisplayName: input.PipelineDisplayName ?? PipelineName,
        PipelineDescription: input.PipelineDescription,
        PipelineDefinition: text,
        RoleArn,
        PipelineStatus: 'Active',
        CreationTime: now(),
        LastModifiedTime: now(),
        CreatedBy: actor,
        LastModifiedBy: actor,
        ParallelismConfiguration: input.ParallelismConfiguration,
      })
      versions.add(arn, text)
      world.tags.set(arn, Tags)
      return { PipelineArn: tokens.remember(ClientRequestToken, arn, input) }
    },
    UpdatePipeline(input, { principal }) {
      const pipeline = find(input.PipelineName)
      checkPattern(input.RoleArn, 'roleArn', rolePattern)
      const text = definitionText(input.PipelineDefinition, input.PipelineDefinitionS3Location)
      if (text !== undefined) parseDefinition(text)
      Object.assign(pipeline, {
        PipelineDefinition: text ?? pipeline.PipelineDefinition,
        PipelineDisplayName: input.PipelineDisplayName ?? pipeline.PipelineDisplayName,
        PipelineDescription: input.PipelineDescription ?? pipeline.PipelineDescription,
        RoleArn: input.RoleArn ?? pipeline.RoleArn,
        ParallelismConfiguration: input.ParallelismConfiguration ?? pipeline.ParallelismConfiguration,
        LastModifiedTime: now(),
        LastModifiedBy: userContext(principal),
      } satisfies Partial<Pipeline>)
      const { PipelineArn } = pipeline
      const PipelineVersionId =
        text === undefined ? versions.find(PipelineArn).summary.PipelineVersionId : versions.add(PipelineArn, text)
      return { PipelineArn, PipelineVersionId }
    },
    DescribePipeline({ PipelineName, PipelineVersionId }) {
      const pipeline = find(PipelineName)
      const { summary, definition } = versions.find(pipeline.PipelineArn, PipelineVersionId)
      const { PipelineVersionDisplayName, PipelineVersionDescription } = summary
      return { ...pipeline, PipelineDefinition: definition, PipelineVersionDisplayName, PipelineVersionDescription }
    },
    DeletePipeline({ PipelineName }) {
      const { PipelineArn, PipelineName: name } = find(PipelineName)
      if (isBusy(PipelineArn)) {
        throw awsError('ConflictException', `Pipeline '${PipelineArn}' has executions in progress.`)
      }
      all.delete(name)
      versions.remove(PipelineArn)
      world.tags.remove(PipelineArn)
      return { PipelineArn }
    },
    ListPipelines({ PipelineNamePrefix = '', CreatedAfter, CreatedBefore, ...input }) {
      const named = [...all.values()].filter((one) => one.PipelineName.startsWith(PipelineNamePrefix))
      const bounds = { CreationTimeAfter: CreatedAfter, CreationTimeBefore: CreatedBefore }
      const { items, NextToken } = listed(
        named,
        { ...input, ...bounds },
        {
          name: (one) => one.PipelineName,
          created: (one) => one.CreationTime,
          descending: true,
        },
      )
      return {
        NextToken,
        PipelineSummaries: items.map((one) => ({
          PipelineArn: one.PipelineArn,
          PipelineName: one.PipelineName,
          PipelineDisplayName: one.PipelineDisplayName,
          PipelineDescription: one.PipelineDescription,
          RoleArn: one.RoleArn,
          CreationTime: one.CreationTime,
          LastModifiedTime: one.LastModifiedTime,
          LastExecutionTime: one.LastRunTime,
        })),
      }
    },
    ...versions.operations,
  } satisfies Operations<'SageMaker'>
  return { all, find, version: versions.find, operations }
}
