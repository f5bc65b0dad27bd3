import { AddTagsCommand, ListTagsCommand, type SageMakerClient } from '@aws-sdk/client-sagemaker'
import { attempt } from './translate-error.ts'

export interface Tagged {
  readonly arn: string
  /** What failures call it: `pipeline churn`. */
  readonly subject: string
}

/** Throws WorldError. */
export async function listTags(
  client: SageMakerClient,
  { arn, subject }: Tagged,
): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>()
  let token: string | undefined
  do {
    const { Tags = [], NextToken } = await attempt({ action: 'sagemaker:ListTags', subject }, () =>
      client.send(new ListTagsCommand({ ResourceArn: arn, NextToken: token })),
    )
    for (const { Key = '', Value = '' } of Tags) tags.set(Key, Value)
    token = NextToken
  } while (token !== undefined)
  return tags
}

/** Adds these, and replaces those of the same key. Throws WorldError. */
export async function addTags(
  client: SageMakerClient,
  { arn, subject }: Tagged,
  tags: ReadonlyMap<string, string>,
): Promise<void> {
  await attempt({ action: 'sagemaker:AddTags', subject }, () =>
    client.send(new AddTagsCommand({ ResourceArn: arn, Tags: tagList(tags) })),
  )
}

export const tagList = (tags: ReadonlyMap<string, string>) => [...tags].map(([Key, Value]) => ({ Key, Value }))
