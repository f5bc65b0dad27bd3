import type { Tag } from '@aws-sdk/client-sagemaker'
import { awsError } from './aws-error.ts'
import { type AwsService, define } from './service-definition.ts'
import type { Tags } from './world.ts'

export interface TagStore extends Tags {
  readonly all: ReadonlyMap<string, readonly Tag[]>
}

/** Tags of every resource, by ARN. */
export function createTagStore(): TagStore {
  const all = new Map<string, readonly Tag[]>()
  return {
    all,
    set(arn, tags) {
      const merged = new Map([...(all.get(arn) ?? []), ...(tags ?? [])].map((tag) => [tag.Key, tag]))
      if (merged.size > 50)
        throw awsError('ResourceLimitExceeded', `A resource can have 50 tags; ${arn} would have ${merged.size}`)
      all.set(arn, [...merged.values()])
    },
    get: (arn) => all.get(arn) ?? [],
    remove: (arn) => void all.delete(arn),
  }
}

/** AddTags, ListTags and DeleteTags over every SageMaker ARN. */
export function sageMakerTags(tags: Tags): AwsService {
  return define.SageMaker({
    AddTags({ ResourceArn, Tags: added }) {
      tags.set(ResourceArn, added)
      return { Tags: [...tags.get(ResourceArn)] }
    },
    ListTags: ({ ResourceArn }) => ({ Tags: [...tags.get(ResourceArn)] }),
    DeleteTags({ ResourceArn, TagKeys }) {
      const kept = tags.get(ResourceArn).filter(({ Key }) => Key === undefined || !TagKeys.includes(Key))
      tags.remove(ResourceArn)
      tags.set(ResourceArn, kept)
      return {}
    },
  })
}
