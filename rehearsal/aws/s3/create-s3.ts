import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { Objects, Part, World } from '../world.ts'
import { md5, objectCreated } from './object-created.ts'
import { createObjectVersions } from './object-versions.ts'
import { createObjects } from './objects.ts'

/** S3 with buckets, objects, their versions, and events. What is on disk is the state. */
export function createS3({
  directory,
  region,
  clock,
  events,
}: Pick<World, 'directory' | 'region' | 'clock' | 'events'>): Part<Record<never, never>> & {
  readonly objects: Objects
} {
  const versions = createObjectVersions(directory, () => new Date(clock.now()))
  const notified = new Set<string>()
  const objects = createObjects(directory, versions, (written) => {
    if (notified.has(written.bucket)) events.put(objectCreated(written))
  })
  const bucketFolder = (bucket: string) => join(objects.root, bucket)
  const needBucket = (bucket: string) => {
    if (!existsSync(bucketFolder(bucket))) throw awsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  }
  const needObject = (bucket: string, key: string, versionId?: string) => {
    needBucket(bucket)
    const body = objects.get(bucket, key, versionId)
    const version = versions.list(bucket, key).find((one) => one.key === key && one.id === (versionId ?? one.id))
    if (body === undefined) {
      throw versionId === undefined
        ? awsError('NoSuchKey', 'The specified key does not exist.', 404)
        : awsError('NoSuchVersion', 'The specified version does not exist.', 404)
    }
    return {
      body,
      LastModified: version?.at ?? new Date(statSync(objects.file(bucket, key)).mtimeMs),
      ETag: etag(body),
      ContentLength: body.length,
      VersionId: version?.id,
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
    PutObject({ Bucket, Key, Body, ContentType }) {
      needBucket(Bucket)
      const body = Body ?? Buffer.alloc(0)
      return { ETag: etag(body), VersionId: objects.put(Bucket, Key, body, ContentType) }
    },
    GetObject({ Bucket, Key, VersionId }) {
      const { body, ...metadata } = needObject(Bucket, Key, VersionId)
      return { ...metadata, Body: body, ContentType: objects.contentType(Bucket, Key) }
    },
    HeadObject({ Bucket, Key, VersionId }) {
      const { body: _body, ...metadata } = needObject(Bucket, Key, VersionId)
      return { ...metadata, ContentType: objects.contentType(Bucket, Key) }
    },
    DeleteObject({ Bucket, Key, VersionId }) {
      needBucket(Bucket)
      if (VersionId !== undefined) versions.remove(Bucket, Key, VersionId)
      else rmSync(objects.file(Bucket, Key), { force: true })
      return {}
    },
    PutBucketVersioning({ Bucket, VersioningConfiguration: { Status } }) {
      needBucket(Bucket)
      if (Status !== undefined) versions.setStatus(Bucket, Status)
      return {}
    },
    GetBucketVersioning({ Bucket }) {
      needBucket(Bucket)
      return { Status: versions.status(Bucket) }
    },
    ListObjectVersions({ Bucket, Prefix = '' }) {
      needBucket(Bucket)
      const listed = versions.list(Bucket, Prefix)
      const isLatest = (key: string, index: number) => listed[index - 1]?.key !== key
      return {
        Name: Bucket,
        Prefix,
        IsTruncated: false,
        Versions: listed.map(({ id, key, at }, index) => {
          const VersionId = id
          return { Key: key, VersionId, LastModified: at, IsLatest: isLatest(key, index) }
        }),
      }
    },
    PutBucketNotificationConfiguration({ Bucket, NotificationConfiguration }) {
      needBucket(Bucket)
      if (NotificationConfiguration.EventBridgeConfiguration === undefined) notified.delete(Bucket)
      else notified.add(Bucket)
      return {}
    },
    GetBucketNotificationConfiguration({ Bucket }) {
      needBucket(Bucket)
      return notified.has(Bucket) ? { EventBridgeConfiguration: {} } : {}
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
          const { body: _body, ContentLength, VersionId: _version, ...metadata } = needObject(Bucket, Key)
          return { Key, Size: ContentLength, ...metadata }
        }),
      }
    },
  })

  return { services: [service], state: {}, objects, close: async () => undefined }
}

const etag = (body: Uint8Array) => `"${md5(body)}"`
