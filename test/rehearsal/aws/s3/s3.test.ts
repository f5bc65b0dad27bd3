import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

const Bucket = 'sagemaker-eu-west-1-111122223333'

async function withBucket() {
  const aws = await rehearse()
  const s3 = new S3Client({ ...aws.client, forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }))
  const put = (Key: string, Body: string | Readable, ContentLength?: number) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body, ...(ContentLength === undefined ? {} : { ContentLength }) }))
  const read = async (Key: string) => (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()
  return { aws, s3, put, read }
}

test('objects are files, read back as they were written', async () => {
  const { aws, s3, put, read } = await withBucket()
  await using _ = aws
  await put('penguins/model 1/statistics.json', '{"rmse":312.4}')
  expect(await read('penguins/model 1/statistics.json')).toBe('{"rmse":312.4}')
  expect(readFileSync(join(aws.directory, 's3', Bucket, 'penguins/model 1/statistics.json'), 'utf8')).toBe(
    '{"rmse":312.4}',
  )
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'penguins/model 1/statistics.json' }))
  expect(head.ContentLength).toBe(14)

  aws.world.objects.put(Bucket, 'written/inside', 'by a training job')
  expect(await read('written/inside')).toBe('by a training job')
})

test('a stream, which the SDK sends in chunks with a checksum behind it, arrives whole', async () => {
  const { aws, put, read } = await withBucket()
  await using _ = aws
  const line = 'Gentoo,49.9,16.1,213\r\n'
  const lines = Array.from({ length: 10_000 }, () => line)
  await put('data/penguins.csv', Readable.from(lines), line.length * lines.length)
  expect(await read('data/penguins.csv')).toBe(lines.join(''))
})

test('lists come in order and in pages', async () => {
  const { aws, s3, put } = await withBucket()
  await using _ = aws
  for (const key of ['b/2', 'a/1', 'b/1', 'b/3']) await put(key, key)
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'b/3' }))
  const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', MaxKeys: 1 }))
  const second = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix: 'b/', ContinuationToken: first.NextContinuationToken }),
  )
  expect([first.IsTruncated, first.Contents, second.IsTruncated, second.Contents]).toMatchObject([
    true,
    [{ Key: 'b/1', Size: 3 }],
    false,
    [{ Key: 'b/2', Size: 3 }],
  ])
})

test.each([
  ['a missing object', { Bucket, Key: 'nothing' }, 'NoSuchKey'],
  ['a missing bucket', { Bucket: 'walruses', Key: 'nothing' }, 'NoSuchBucket'],
])('%s', async (_name, input, name) => {
  const { aws, s3 } = await withBucket()
  await using _ = aws
  await expect(s3.send(new GetObjectCommand(input))).rejects.toMatchObject({ name })
})
