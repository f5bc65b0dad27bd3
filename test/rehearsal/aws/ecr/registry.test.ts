import { createHash } from 'node:crypto'
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  type ImageTagMutability,
} from '@aws-sdk/client-ecr'
import { expect, test } from '@jest/globals'
import { dockerManifestType } from '../../../../rehearsal/aws/ecr/assembled-image.ts'
import { rehearse } from '../rehearse.ts'

const digestOf = (bytes: string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

async function withRepository(imageTagMutability: ImageTagMutability = 'MUTABLE') {
  const aws = await rehearse()
  const ecr = new ECRClient(aws.client)
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'penguins', imageTagMutability }))
  const login = async () => {
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    return authorizationData?.[0]
  }
  const token = (await login())?.authorizationToken ?? ''
  const visit = (method: string, path: string, init: { body?: string; headers?: Record<string, string> } = {}) =>
    fetch(new URL(path, aws.url), { ...init, method, headers: { authorization: `Basic ${token}`, ...init.headers } })

  const upload = async (bytes: string) => {
    const { headers } = await visit('POST', '/v2/penguins/blobs/uploads/')
    await visit('PATCH', headers.get('location') ?? '', { body: bytes.slice(0, 3) })
    return visit('PUT', `${headers.get('location')}?digest=${digestOf(bytes)}`, { body: bytes.slice(3) })
  }
  /** A push as docker does it: layers and config first, then the manifest under its tag. */
  const push = async (tag: string, content: string) => {
    await upload(content)
    await upload('{}')
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: dockerManifestType,
      config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 2, digest: digestOf('{}') },
      layers: [
        {
          mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
          size: content.length,
          digest: digestOf(content),
        },
      ],
    })
    const headers = { 'content-type': dockerManifestType }
    return { manifest, answer: await visit('PUT', `/v2/penguins/manifests/${tag}`, { body: manifest, headers }) }
  }
  return { aws, ecr, login, visit, upload, push }
}

test('what is pushed over HTTP is what ECR describes and what is pulled again', async () => {
  const { aws, ecr, visit, push } = await withRepository()
  await using _ = aws
  const { manifest, answer } = await push('4f1c2d9', 'layer of penguins')
  const imageDigest = digestOf(manifest)
  expect(answer.status).toBe(201)
  expect(answer.headers.get('docker-content-digest')).toBe(imageDigest)

  const imageIds = [{ imageTag: '4f1c2d9' }]
  const { images, failures } = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'penguins', imageIds: [...imageIds, { imageTag: 'walrus' }] }),
  )
  expect(images).toMatchObject([
    {
      imageId: { imageDigest, imageTag: '4f1c2d9' },
      imageManifest: manifest,
      imageManifestMediaType: dockerManifestType,
    },
  ])
  expect(failures).toMatchObject([{ imageId: { imageTag: 'walrus' }, failureCode: 'ImageNotFound' }])
  const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: 'penguins', imageIds }))
  expect(imageDetails).toMatchObject([
    { imageDigest, imageTags: ['4f1c2d9'], imageSizeInBytes: 'layer of penguins'.length + 2 },
  ])

  const head = await visit('HEAD', '/v2/penguins/manifests/4f1c2d9')
  expect([head.status, head.headers.get('docker-content-digest')]).toEqual([200, imageDigest])
  expect(await (await visit('GET', `/v2/penguins/manifests/${imageDigest}`)).text()).toBe(manifest)
  expect(await (await visit('GET', `/v2/penguins/blobs/${digestOf('layer of penguins')}`)).text()).toBe(
    'layer of penguins',
  )
})

test.each<[ImageTagMutability, number]>([
  ['MUTABLE', 201],
  ['IMMUTABLE', 400],
])('a taken tag in a repository that is %s', async (mutability, status) => {
  const { aws, visit, push } = await withRepository(mutability)
  await using _ = aws
  const first = await push('v1', 'one')
  const again = await push('v1', 'two')
  expect(again.answer.status).toBe(status)
  const kept = await (await visit('GET', '/v2/penguins/manifests/v1')).text()
  expect(kept).toBe(status === 201 ? again.manifest : first.manifest)
  if (status === 400) {
    expect(await again.answer.json()).toEqual({
      errors: [
        {
          code: 'TAG_INVALID',
          message:
            "The image tag 'v1' already exists in the 'penguins' repository and cannot be overwritten because the tag is immutable.",
        },
      ],
    })
  }
})

test('a login ends after twelve hours', async () => {
  const { aws, login, visit } = await withRepository()
  await using _ = aws
  const [old] = [await login()]
  expect(old?.proxyEndpoint).toBe(aws.url)
  expect((await visit('GET', '/v2/')).status).toBe(200)
  await aws.clock.sleep(12 * 3_600_000)
  const late = await visit('GET', '/v2/')
  expect([late.status, await late.json()]).toEqual([
    403,
    { errors: [{ code: 'DENIED', message: 'Your authorization token has expired. Reauthenticate and try again.' }] },
  ])
  const renewed = (await login())?.authorizationToken ?? ''
  expect((await visit('GET', '/v2/', { headers: { authorization: `Basic ${renewed}` } })).status).toBe(200)
})

test.each<
  [name: string, request: [method: string, path: string, init?: object], answer: [status: number, code: string]]
>([
  ['without a login', ['GET', '/v2/', { headers: { authorization: '' } }], [401, 'UNAUTHORIZED']],
  ['an invented password', ['GET', '/v2/', { headers: { authorization: 'Basic QVdTOngK' } }], [401, 'UNAUTHORIZED']],
  ['no such repository', ['HEAD', '/v2/walruses/manifests/v1'], [404, '']],
  ['no such repository, on push', ['POST', '/v2/walruses/blobs/uploads/'], [404, 'NAME_UNKNOWN']],
  ['no such image', ['GET', '/v2/penguins/manifests/v9'], [404, 'MANIFEST_UNKNOWN']],
  ['no such layer', ['GET', `/v2/penguins/blobs/${digestOf('x')}`], [404, 'BLOB_UNKNOWN']],
  [
    'a manifest whose layers are not there',
    ['PUT', '/v2/penguins/manifests/v1', { body: JSON.stringify({ layers: [{ digest: digestOf('x') }] }) }],
    [400, 'MANIFEST_BLOB_UNKNOWN'],
  ],
  ['not a manifest', ['PUT', '/v2/penguins/manifests/v1', { body: 'penguin' }], [400, 'MANIFEST_INVALID']],
  [
    'a layer that is not what it claims',
    ['POST', `/v2/penguins/blobs/uploads/?digest=${digestOf('x')}`, { body: 'y' }],
    [400, 'DIGEST_INVALID'],
  ],
])('the registry refuses: %s', async (_name, request, [status, code]) => {
  const { aws, visit } = await withRepository()
  await using _ = aws
  const answer = await visit(...request)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(code)
  expect(answer.headers.get('www-authenticate')).toBe(
    status === 401 ? `Basic realm="${aws.url}/",service="ecr.amazonaws.com"` : null,
  )
})

test('a layer that another repository has need not be sent again', async () => {
  const { aws, ecr, visit, upload } = await withRepository()
  await using _ = aws
  await upload('shared layer')
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/walruses' }))
  const mount = `/v2/team/walruses/blobs/uploads/?mount=${digestOf('shared layer')}&from=penguins`
  expect((await visit('POST', mount)).status).toBe(201)
})
