import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { processing, pipelineOf, sealPipelines } from '../pipelines/seals.ts'
import { linesOf } from '../pipelines/small-image.ts'
import { rehearse } from '../rehearse.ts'
import { versionedBucket } from './versioned-bucket.ts'

const Bucket = 'seal-data'
const Key = 'incoming/seals.csv'

async function withVersions(client: Awaited<ReturnType<typeof rehearse>>['client']) {
  const s3 = new S3Client({ ...client, forcePathStyle: true })
  await versionedBucket(s3, Bucket)
  const put = async (Body: string) => (await s3.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId
  const read = async (VersionId?: string) => {
    const answer = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }))
    return [await answer.Body?.transformToString(), answer.VersionId]
  }
  return { s3, put, read }
}

test('every object written has a version, which stays when another is written or the object deleted', async () => {
  await using aws = await rehearse()
  const { s3, put, read } = await withVersions(aws.client)
  const [first, second] = [await put('1'), await put('1 2')]
  expect(await read()).toEqual(['1 2', second])
  expect(await read(first)).toEqual(['1', first])
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key, VersionId: first }))
  expect([head.ContentLength, head.VersionId]).toEqual([1, first])
  const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'incoming/' }))
  expect(Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
    [second, true],
    [first, false],
  ])
  await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  await expect(read()).rejects.toMatchObject({ name: 'NoSuchKey' })
  expect(await read(first)).toEqual(['1', first])
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: first }))
  await expect(read(first)).rejects.toMatchObject({ name: 'NoSuchVersion' })
})

test('what was there before versioning is version null, and without versioning there are none', async () => {
  await using aws = await rehearse()
  const { s3, put, read } = await withVersions(aws.client)
  const version = (Status: 'Enabled' | 'Suspended') =>
    s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }))
  await version('Suspended')
  expect(await put('old')).toBeUndefined()
  await version('Enabled')
  await put('new')
  expect(await read('null')).toEqual(['old', 'null'])
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled')
})

test('a step reads exactly the version that its execution was started with', async () => {
  const program = `
import os, urllib.request
url = '/'.join([os.environ['AWS_ENDPOINT_URL'], os.environ['BUCKET'], os.environ['KEY']]) + '?versionId=' + os.environ['VERSION']
key = os.environ['AWS_ACCESS_KEY_ID']
request = urllib.request.Request(url, headers={'Authorization': 'AWS4-HMAC-SHA256 Credential=' + key + '/20261120/eu-west-1/s3/aws4_request'})
print('read', urllib.request.urlopen(request).read().decode())
`
  await using seals = await sealPipelines({}, { 'read.py': program })
  const { put } = await withVersions(seals.client)
  const first = await put('1 2 3')
  await put('4')
  const parameter = (Name: string) => ({ Name, Type: 'String' })
  const Environment = Object.fromEntries(
    ['Bucket', 'Key', 'Version'].map((name) => [name.toUpperCase(), { Get: `Parameters.${name}` }]),
  )
  const Parameters = ['Image', 'Bucket', 'Key', 'Version'].map(parameter)
  await seals.create(pipelineOf([processing('Read', 'read.py', {}, { Environment })], { Parameters }))
  const arn = await seals.start({ Bucket, Key, Version: first ?? '' })
  expect(await seals.finish(arn)).toMatchObject({ PipelineExecutionStatus: 'Succeeded' })
  expect(linesOf(seals.aws, '/aws/sagemaker/ProcessingJobs')).toEqual(['read 1 2 3'])
})
