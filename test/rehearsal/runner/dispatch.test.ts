import { PutBucketNotificationConfigurationCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { type Dispatch, startGitHub } from '../../../rehearsal/github/github.ts'
import { dispatchEvent } from '../../../rehearsal/github/repository-dispatch.ts'
import { rehearse } from '../aws/rehearse.ts'
import { versionedBucket } from '../aws/s3/versioned-bucket.ts'
import { runYaml } from './run-yaml.ts'

const workflow = `
on:
  repository_dispatch:
    types: [training-data]
jobs:
  one:
    runs-on: ubuntu-latest
    env:
      KEY: \${{ github.event.client_payload.key }}
      VERSION: \${{ github.event.client_payload.version_id }}
    steps:
      - run: echo "$GITHUB_EVENT_NAME \${{ github.event.action }} at \${{ github.ref }}"
      - run: echo "$KEY $VERSION"
      - run: python3 -c "import json,os; print(sorted(json.load(open(os.environ['GITHUB_EVENT_PATH']))['client_payload']))"
`

const dispatch = (eventType: string, clientPayload: Dispatch['clientPayload'] = {}): Dispatch => ({
  repository: 'team/penguins',
  eventType,
  clientPayload,
})

test('a manifest written to S3 starts a workflow that knows exactly its version', async () => {
  const Bucket = 'seal-data'
  await using aws = await rehearse()
  await using github = await startGitHub({ token: 'a token' })
  const started: ReturnType<typeof runYaml>[] = []
  github.listen((made) => started.push(runYaml(workflow, { event: dispatchEvent(made) })))
  aws.state.rules.set('manifests', {
    pattern: { 'detail-type': ['Object Created'], detail: { object: { key: [{ suffix: 'manifest.json' }] } } },
    target: {
      url: `${github.url}/repos/team/penguins/dispatches`,
      headers: { authorization: 'Bearer a token' },
      transformer: {
        paths: { key: '$.detail.object.key', version: '$.detail.object.version-id' },
        template: `{ "event_type": "training-data", "client_payload": { "key": <key>, "version_id": "<version>" } }`,
      },
    },
  })
  const s3 = new S3Client({ ...aws.client, forcePathStyle: true })
  await versionedBucket(s3, Bucket)
  const NotificationConfiguration = { EventBridgeConfiguration: {} }
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }))
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key: 'new "data"/manifest.json', Body: '[]' }))
  await aws.clock.sleep(1_000)

  const [told] = await Promise.all(started)
  expect(started.length).toBe(1)
  expect(told?.run).toMatchObject({ event: 'repository_dispatch', conclusion: 'success' })
  expect(told?.log('one')).toEqual([
    'repository_dispatch training-data at refs/heads/main',
    `new "data"/manifest.json ${VersionId}`,
    "['key', 'version_id']",
  ])
})

test('a dispatch of another type starts nothing', async () => {
  await expect(runYaml(workflow, { event: dispatchEvent(dispatch('model-approved')) })).rejects.toThrow(
    'its type is model-approved, expected training-data',
  )
})
