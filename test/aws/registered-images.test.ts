import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { expect, test } from '@jest/globals'
import { registeredImages } from '../../src/aws/registered-images.ts'
import { configDigestOf } from '../../src/domain/image.ts'
import type { RegisteredImage } from '../../src/domain/preflight-model.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { pushPrograms } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

const docker = 'application/vnd.docker.distribution.manifest.v2+json'
const location = { registry: '111122223333', region: 'eu-west-1', repository: 'penguins' }
const penguins = { ...location, tag: 'v1' }

async function withImage(...given: Parameters<typeof rehearse>) {
  const aws = await rehearse(...given)
  await pushPrograms(aws, { 'main.py': 'pass' })
  const cancellation = new AbortController()
  const { find } = registeredImages(new ECRClient(aws.client), cancellation.signal)
  return { aws, find, cancel: () => cancellation.abort(new Error('cancelled')) }
}

test('an image by tag, with the platform that stands in its config; by digest the same', async () => {
  const { aws, find } = await withImage()
  await using _ = aws
  const digest = aws.state.repositories.get('penguins')?.tags.get('v1') ?? ''
  const image = { digest, mediaType: docker, platform: { os: 'linux', architecture: 'amd64' } }
  expect(await find(penguins)).toEqual(image)
  expect(await find({ ...location, digest })).toEqual(image)
})

test('nothing there', async () => {
  const { aws, find } = await withImage()
  await using _ = aws
  expect(await find({ ...penguins, tag: 'v2' })).toBeUndefined()
  expect(await find({ ...penguins, repository: 'seals' })).toBeUndefined()
  expect(await find({ ...penguins, region: 'us-east-1' })).toBe('elsewhere')
})

test('an index has no platform of its own', async () => {
  const { aws, find } = await withImage()
  await using _ = aws
  const imageManifestMediaType = 'application/vnd.oci.image.index.v1+json'
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: imageManifestMediaType, manifests: [] })
  const input = { repositoryName: 'penguins', imageTag: 'index', imageManifest, imageManifestMediaType }
  await new ECRClient(aws.client).send(new PutImageCommand(input))
  expect(await find({ ...penguins, tag: 'index' })).toMatchObject({
    mediaType: imageManifestMediaType,
    platform: undefined,
  })
})

test.each([
  ['the role may not', { name: 'AccessDeniedException', message: 'no', status: 400 }],
  ['ECR has no layer of it', { name: 'LayersNotFoundException', message: 'no', status: 400 }],
])('a platform that cannot be read stays unknown: %s', async (_, error) => {
  const { aws, find } = await withImage()
  await using _aws = aws
  aws.faults.inject({ kind: 'request', operation: 'GetDownloadUrlForLayer', error })
  expect(await find(penguins)).toMatchObject({ mediaType: docker, platform: undefined })
})

test.each([
  ['no config', 'not JSON'],
  ['a config without platform', '{}'],
  ['no object', '[]'],
])('%s', async (_, content) => {
  const { aws, find } = await withImage()
  await using _aws = aws
  const { digest } = (await find(penguins)) as RegisteredImage
  const manifest = aws.state.repositories.get('penguins')?.manifests.get(digest)?.bytes.toString() ?? ''
  writeFileSync(join(aws.directory, 'ecr', 'blobs', configDigestOf(manifest)?.replace(':', '/') ?? ''), content)
  expect(await find(penguins)).toMatchObject({ digest, platform: undefined })
})

test('a role that may not look has its refusal as the answer; a cancelled run ends', async () => {
  const { aws, find, cancel } = await withImage()
  await using _ = aws
  cancel()
  await expect(find(penguins)).rejects.toThrow('cancelled')
  const error = { name: 'AccessDeniedException', message: 'not authorized', status: 400 }
  aws.faults.inject({ kind: 'request', operation: 'BatchGetImage', error })
  expect(await find(penguins)).toBeInstanceOf(WorldError)
})
