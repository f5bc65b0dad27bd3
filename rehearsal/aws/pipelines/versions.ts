import type { PipelineVersionSummary } from '@aws-sdk/client-sagemaker'
import { awsError } from '../aws-error.ts'
import { listed } from '../listing.ts'
import type { Operations } from '../service-definition.ts'

export interface PipelineVersion {
  readonly summary: PipelineVersionSummary & { readonly PipelineVersionId: number }
  readonly definition: string
}

/** What a pipeline was at its creation and after each update that sent a definition; counted from 1. */
export function createVersions(now: () => Date, arnOf: (nameOrArn: string) => string) {
  const all = new Map<string, PipelineVersion[]>()
  const ofPipeline = (arn: string) => all.get(arn) ?? []

  const find = (pipelineArn: string, id?: number): PipelineVersion => {
    const versions = ofPipeline(pipelineArn)
    const found = id === undefined ? versions.at(-1) : versions.find(({ summary }) => summary.PipelineVersionId === id)
    if (found !== undefined) return found
    throw awsError('ResourceNotFound', `Pipeline '${pipelineArn}' has no version ${id}.`)
  }

  const operations = {
    ListPipelineVersions({ PipelineName, CreatedAfter, CreatedBefore, ...input }) {
      const bounds = { CreationTimeAfter: CreatedAfter, CreationTimeBefore: CreatedBefore }
      const facets = {
        name: () => undefined,
        created: ({ summary }: PipelineVersion) => summary.CreationTime,
        descending: true,
      }
      const { items, NextToken } = listed(ofPipeline(arnOf(PipelineName)), { ...input, ...bounds }, facets)
      return { PipelineVersionSummaries: items.map(({ summary }) => summary), NextToken }
    },
    UpdatePipelineVersion({ PipelineArn, PipelineVersionId, ...told }) {
      const { summary } = find(arnOf(PipelineArn), PipelineVersionId)
      summary.PipelineVersionDisplayName = told.PipelineVersionDisplayName ?? summary.PipelineVersionDisplayName
      summary.PipelineVersionDescription = told.PipelineVersionDescription ?? summary.PipelineVersionDescription
      return { PipelineArn, PipelineVersionId }
    },
  } satisfies Operations<'SageMaker'>

  return {
    /** The newest, unless a number is given. Throws ResourceNotFound. */
    find,
    add(pipelineArn: string, definition: string): number {
      const versions = ofPipeline(pipelineArn)
      const PipelineVersionId = versions.length + 1
      const summary = { PipelineArn: pipelineArn, PipelineVersionId, CreationTime: now() }
      all.set(pipelineArn, [...versions, { summary, definition }])
      return PipelineVersionId
    },
    remove: (pipelineArn: string) => void all.delete(pipelineArn),
    operations,
  }
}
