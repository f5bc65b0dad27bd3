import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { Objects, Part } from '../world.ts'
import { createObjects } from './objects.ts'

/** S3 with buckets and objects, no versions. What is on disk is the state. */
export function createS3({
  directory,
  region,
}: {
  directory: string
  region: string
}): Part<Record<never, never>> & { readonly objects: Objects } {
  const objects = createObjects(directory)
  const bucketFolder = (bucket: string) => join(objects.root, bucket)
  const needBucket = (bucket: string) => {
    if (!existsSync(bucketFolder(bucket))) throw awsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  }
  const needObject = (bucket: string, key: string) => {
    needBucket(bucket)
    const body = objects.get(bucket, key)
    if (body === undefined) throw awsError('NoSuchKey', 'The specified key does not exist.', 404)
    return {
      body,
      LastModified: new Date(statSync(objects.file(bucket, key)).mtimeMs),
      ETag: etag(body),
      ContentLength: body.length,
    }
  }

  const service = define.S3({
    CreateBucket({ Bucket }) {
      mkdirSync(bucketFolder(Bucket), { recursive: true })
      return { Location: `/${Bucket}` }
    },
    HeadBucket({ Bucket }) {
      needBucket(Bucket)
      return { BucketRegion: region }
    },
    ListBuckets: () => ({
      Buckets: existsSync(objects.root)
        ? readdirSync(objects.root)
            .sort()
            .map((Name) => ({ Name }))
        : [],
    }),
    PutObject({ Bucket, Key, Body }) {
      needBucket(Bucket)
      const body = Body ?? Buffer.alloc(0)
      objects.put(Bucket, Key, body)
      return { ETag: etag(body) }
    },
    GetObject({ Bucket, Key }) {
      const { body, ...metadata } = needObject(Bucket, Key)
      return { ...metadata, Body: body, ContentType: 'binary/octet-stream' }
    },
    HeadObject({ Bucket, Key }) {
      const { body: _body, ...metadata } = needObject(Bucket, Key)
      return { ...metadata, ContentType: 'binary/octet-stream' }
    },
    DeleteObject({ Bucket, Key }) {
      needBucket(Bucket)
      rmSync(objects.file(Bucket, Key), { force: true })
      return {}
    },
    ListObjectsV2({ Bucket, Prefix = '', MaxKeys = 1000, ContinuationToken, StartAfter = '' }) {
      needBucket(Bucket)
      const after = ContinuationToken ?? StartAfter
      const keys = objects.list(Bucket, Prefix).filter((key) => key > after)
      const page = keys.slice(0, MaxKeys)
      const isTruncated = keys.length > page.length
      return {
        Name: Bucket,
        Prefix,
        MaxKeys,
        KeyCount: page.length,
        IsTruncated: isTruncated,
        ...(isTruncated ? { NextContinuationToken: page.at(-1) } : {}),
        Contents: page.map((Key) => {
          const { body: _body, ContentLength, ...metadata } = needObject(Bucket, Key)
          return { Key, Size: ContentLength, ...metadata }
        }),
      }
    },
  })

  return { services: [service], state: {}, objects, close: async () => undefined }
}

const etag = (body: Uint8Array) => `"${createHash('md5').update(body).digest('hex')}"`
