import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PutBucketNotificationConfigurationCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import type { Rule } from '../../../../rehearsal/aws/events/create-events.ts'
import { type LocalGitHub, startGitHub } from '../../../../rehearsal/github/github.ts'
import { rehearse, startMs } from '../rehearse.ts'
import { versionedBucket } from '../s3/versioned-bucket.ts'

const token = 'github_pat_rehearsal'
const Bucket = 'seal-data'

const dispatching = (url: string, paths: Readonly<Record<string, string>>, body: object): Rule['target'] => ({
  url: `${url}/repos/team/seals/dispatches`,
  headers: { authorization: `Bearer ${token}` },
  transformer: { paths, template: JSON.stringify(body).replace(/"(<[\w-]+>)"/g, '$1') },
})

const onManifest = (url: string): Rule => ({
  pattern: {
    source: ['aws.s3'],
    'detail-type': ['Object Created'],
    detail: { bucket: { name: [Bucket] }, object: { key: [{ suffix: '/manifest.json' }] } },
  },
  target: dispatching(
    url,
    {
      bucket: '$.detail.bucket.name',
      key: '$.detail.object.key',
      version: "$.detail.object['version-id']",
    },
    { event_type: 'training-data', client_payload: { bucket: '<bucket>', key: '<key>', version_id: '<version>' } },
  ),
})

async function withRule(rule: (github: LocalGitHub) => Rule) {
  const aws = await rehearse()
  const github = await startGitHub({ token })
  aws.state.rules.set('rule', rule(github))
  const s3 = new S3Client({ ...aws.client, forcePathStyle: true })
  await versionedBucket(s3, Bucket)
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  )
  const put = (Key: string, Body = '[]') => s3.send(new PutObjectCommand({ Bucket, Key, Body }))
  return { aws, github, s3, put, sagemaker: new SageMakerClient(aws.client) }
}

test('a hundred parts and one manifest are one dispatch, which names exactly the version written', async () => {
  const { aws, github, put } = await withRule(({ url }) => onManifest(url))
  await using _ = aws
  await using _github = github
  for (let part = 0; part < 100; part += 1) await put(`incoming/part-${part}.csv`, '1')
  const { VersionId } = await put('incoming/manifest.json')
  await aws.clock.sleep(1_000)
  expect(github.dispatches).toEqual([
    {
      repository: 'team/seals',
      eventType: 'training-data',
      clientPayload: { bucket: Bucket, key: 'incoming/manifest.json', version_id: VersionId },
    },
  ])
  expect([...aws.state.deliveries.values()]).toMatchObject([{ rule: 'rule', status: 'delivered', attempts: 1 }])
  expect([...aws.state.deliveries.values()][0]?.event).toMatchObject({
    version: '0',
    'detail-type': 'Object Created',
    account: '111122223333',
    region: 'eu-west-1',
    resources: [`arn:aws:s3:::${Bucket}`],
    time: new Date(startMs).toISOString().replace('.000Z', 'Z'),
    detail: { object: { key: 'incoming/manifest.json', size: 2, 'version-id': VersionId }, reason: 'PutObject' },
  })
})

test('a bucket that does not notify EventBridge sends nothing', async () => {
  const { aws, github, s3, put } = await withRule(({ url }) => onManifest(url))
  await using _ = aws
  await using _github = github
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} }))
  await put('incoming/manifest.json')
  await aws.clock.sleep(1_000)
  expect(aws.state.deliveries.size).toBe(0)
})

test('an approval reaches GitHub with the exact package; a registration does not', async () => {
  const { aws, github, sagemaker } = await withRule(({ url }) => ({
    pattern: {
      source: ['aws.sagemaker'],
      'detail-type': ['SageMaker Model Package State Change'],
      detail: { ModelPackageGroupName: ['seals'], ModelApprovalStatus: ['Approved'] },
    },
    target: dispatching(
      url,
      {
        arn: '$.detail.ModelPackageArn',
        status: '$.detail.ModelApprovalStatus',
        time: '$.detail.LastModifiedTime',
        version: '$.detail.ModelPackageVersion',
      },
      {
        event_type: 'model-approved',
        client_payload: {
          model_package_arn: '<arn>',
          model_approval_status: '<status>',
          last_modified_time: '<time>',
          version: '<version>',
        },
      },
    ),
  }))
  await using _ = aws
  await using _github = github
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'seals' }))
  const { ModelPackageArn } = await sagemaker.send(
    new CreateModelPackageCommand({ ModelPackageGroupName: 'seals', ClientToken: 'a'.repeat(36) }),
  )
  await aws.clock.sleep(60_000)
  expect(github.dispatches).toEqual([])
  await aws.people.approve({ modelPackageArn: ModelPackageArn ?? '', by: 'ana' })
  await aws.clock.sleep(1_000)
  const approved = {
    repository: 'team/seals',
    eventType: 'model-approved',
    clientPayload: {
      model_package_arn: ModelPackageArn,
      model_approval_status: 'Approved',
      last_modified_time: '2026-11-20T09:01:00Z',
      version: 1,
    },
  }
  expect(github.dispatches).toEqual([approved])
  // Any other change of an approved package tells it once more.
  await sagemaker.send(new UpdateModelPackageCommand({ ModelPackageArn, CustomerMetadataProperties: { a: 'b' } }))
  await aws.clock.sleep(1_000)
  expect(github.dispatches.map(({ clientPayload }) => clientPayload['model_package_arn'])).toEqual([
    ModelPackageArn,
    ModelPackageArn,
  ])
})

test('what GitHub refuses is dropped, and says why', async () => {
  const { aws, github, put } = await withRule(({ url }) => ({
    ...onManifest(url),
    target: { ...onManifest(url).target, headers: {} },
  }))
  await using _ = aws
  await using _github = github
  await put('incoming/manifest.json')
  await aws.clock.sleep(1_000)
  expect([...aws.state.deliveries.values()]).toMatchObject([
    { status: 'dropped', attempts: 1, last: expect.stringContaining('401 {"message":"Requires authentication"') },
  ])
})

test.each([
  ['answers 503', 503, 3],
  ['answers 429', 429, 3],
])('who %s twice is tried again', async (_name, status, attempts) => {
  await using busy = await busyFor(attempts - 1, status)
  const { aws, github, put } = await withRule(() => onManifest(busy.url))
  await using _ = aws
  await using _github = github
  await put('incoming/manifest.json')
  await aws.clock.sleep(60_000)
  expect([...aws.state.deliveries.values()]).toMatchObject([{ status: 'delivered', attempts, last: '204' }])
})

test('who never answers is given up after a day', async () => {
  const { aws, github, put } = await withRule(() => onManifest('http://127.0.0.1:1'))
  await using _ = aws
  await using _github = github
  await put('incoming/manifest.json')
  await aws.clock.sleep(23 * 3_600_000)
  expect([...aws.state.deliveries.values()]).toMatchObject([{ status: 'pending' }])
  await aws.clock.sleep(2 * 3_600_000)
  expect([...aws.state.deliveries.values()]).toMatchObject([{ status: 'dropped' }])
})

/** Answers so many requests with the status, and takes all further ones. */
async function busyFor(times: number, status: number) {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(asked <= times ? status : 204).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
