import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ecrClient } from '../../src/aws/ecr-client.ts'
import { imageRepositories } from '../../src/aws/image-repositories.ts'
import { stubDocker } from '../docker/stub-docker.ts'
import { clock, commit, finish, imageWorkshop } from './image-workshop.ts'

const shop = imageWorkshop()
const repositoryOf = (name = 'penguins') => shop.aws.state.repositories.get(name)
const operations = () => shop.aws.journal.entries.map(({ operation }) => operation)
const createMutable = () =>
  imageRepositories(ecrClient(new AbortController().signal)).create({
    name: 'penguins',
    immutableTags: false,
    tags: new Map(),
  })
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'

test('an image is built, pushed, and reported as the registry holds it', async () => {
  using stub = stubDocker({ buildOutput: ['#1 done', '  ::set-output name=digest::sha256:0', '##[error]no'] })
  const { outputs, summary, failure, lines, early, masked } = await finish(shop, {
    tags: '1.0, main',
    'create-repository': 'true',
    'resource-tags': 'team=birds',
  })

  const digest = repositoryOf()?.tags.get('1.0')
  expect(failure).toBeUndefined()
  expect(outputs).toEqual({
    outcome: 'pushed',
    reused: 'false',
    imageUri: `${shop.registry}/penguins@${digest}`,
    digest,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    architecture: 'amd64',
  })
  expect(early).toEqual({ registry: shop.registry, repository: 'penguins', tag: '1.0' })
  expect(repositoryOf()).toMatchObject({ mutability: 'IMMUTABLE', scanOnPush: true })
  expect(repositoryOf()?.tags).toEqual(
    new Map([
      ['1.0', digest],
      ['main', digest],
    ]),
  )
  expect(shop.aws.world.tags.get(repositoryOf()?.arn ?? '')).toEqual([{ Key: 'team', Value: 'birds' }])

  const context = join(shop.directory, 'model')
  const labels = `--label org.opencontainers.image.revision=${commit} --label org.opencontainers.image.source=https://github.com/acme/penguins`
  const names = `--tag ${shop.registry}/penguins:1.0 --tag ${shop.registry}/penguins:main`
  expect(lines).toEqual([
    'Docker 29.0.4, engine 29.0.4: buildx builds',
    'repository penguins is created, with immutable tags',
    `▸ docker buildx build --progress plain --provenance=false --sbom=false --output type=docker,oci-mediatypes=false --platform linux/amd64 ${labels} ${names} ${context}`,
    '#1 done',
    '  : :set-output name=digest::sha256:0',
    '## [error]no',
    '◂',
    `▸ docker push ${shop.registry}/penguins:1.0`,
    expect.stringMatching(`^1.0: digest: ${digest}`),
    '◂',
    `▸ docker push ${shop.registry}/penguins:main`,
    expect.stringMatching(`^main: digest: ${digest}`),
    '◂',
    `image penguins: pushed, ${shop.registry}/penguins@${digest}`,
  ])
  expect(summary).toContain('## ✅ Pushed: image penguins')
  expect(summary).toContain(`| Image | \`${shop.registry}/penguins@${digest}\` |`)
  expect(summary).toContain('| Size in the engine | 62 MB |')

  // The login: by stdin, in a configuration that only this user reads, masked, and gone afterwards.
  const [token = '', password = ''] = masked
  expect(Buffer.from(token, 'base64').toString()).toBe(`AWS:${password}`)
  const said = JSON.stringify(stub.invocations)
  expect(said).not.toContain(password)
  expect(said).not.toContain(token)
  const logins = stub.invocations.filter(({ arguments: [name] }) => name === 'login')
  expect(logins[0]?.arguments).toEqual(['login', '--username', 'AWS', '--password-stdin', shop.registry])
  expect(logins[0]?.config?.mode).toBe('700')
  expect(stub.invocations.find(({ arguments: [, name] }) => name === 'build')?.config).toBeUndefined()
  expect(readdirSync(join(shop.directory, 'runner-temp'))).toEqual([])
})

describe('a tag that exists', () => {
  test('reuse: nothing is built or pushed, the digest is the same, on an immutable repository too', async () => {
    using stub = stubDocker({})
    const first = await finish(shop, { 'create-repository': 'true' })
    stub.become({ content: 'second' })
    const before = stub.commands.length
    const { outputs, failure, summary } = await finish(shop, { 'if-tag-exists': 'reuse' })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({
      outcome: 'reused',
      reused: 'true',
      digest: first.outputs.digest,
      imageUri: first.outputs.imageUri,
    })
    expect(stub.commands.slice(before)).toEqual(['version', 'buildx version'])
    expect(summary).toContain('held this image already')
  })

  test('reuse: a tag that the image does not have yet is given to it', async () => {
    using _ = stubDocker({})
    const first = await finish(shop, { 'create-repository': 'true' })
    const { outputs } = await finish(shop, { 'if-tag-exists': 'reuse', tags: 'stable, 1.0' })
    expect(outputs).toMatchObject({ outcome: 'reused', digest: first.outputs.digest })
    expect(repositoryOf()?.tags.get('stable')).toBe(first.outputs.digest)
  })

  test('reuse: an image that SageMaker refuses is not reused, and not tagged', async () => {
    using stub = stubDocker({ mediaType: ociManifest })
    await finish(shop, { 'create-repository': 'true' })
    stub.become({})
    const { outputs, failure } = await finish(shop, { 'if-tag-exists': 'reuse', tags: 'stable, 1.0' })
    expect(outputs).toMatchObject({ outcome: 'failed', reused: 'false', mediaType: ociManifest })
    expect(failure?.happened).toContain(ociManifest)
    expect(repositoryOf()?.tags.has('stable')).toBe(false)
  })

  test('fail: refused before anything is built, with the digest that is there', async () => {
    using stub = stubDocker({})
    const first = await finish(shop, { 'create-repository': 'true' })
    const before = stub.commands.length
    const { outputs, failure } = await finish(shop, {})
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false' })
    expect(failure?.happened).toBe(`the registry already holds this tag: 1.0 is ${first.outputs.digest}`)
    expect(stub.commands.slice(before)).toEqual(['version', 'buildx version'])
  })

  test('overwrite: the tag moves', async () => {
    using stub = stubDocker({})
    await createMutable()
    const first = await finish(shop, {})
    stub.become({ content: 'second' })
    const { outputs } = await finish(shop, { 'if-tag-exists': 'overwrite' })
    expect(outputs.outcome).toBe('pushed')
    expect(outputs.digest).not.toBe(first.outputs.digest)
    expect(repositoryOf()?.tags.get('1.0')).toBe(outputs.digest)
  })

  test('overwrite with the same image: green, and called what it is, a reuse', async () => {
    using _ = stubDocker({})
    await createMutable()
    const first = await finish(shop, {})
    const { outputs } = await finish(shop, { 'if-tag-exists': 'overwrite' })
    expect(outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: first.outputs.digest })
    const { outputs: moved } = await finish(shop, { 'if-tag-exists': 'overwrite', tags: '1.0, main' })
    expect(moved).toMatchObject({ outcome: 'pushed', reused: 'false', digest: first.outputs.digest })
  })

  test('immutable, the same image: green, and nothing was pushed', async () => {
    using _ = stubDocker({})
    const first = await finish(shop, { 'create-repository': 'true' })
    const { outputs, failure, lines } = await finish(shop, { 'if-tag-exists': 'overwrite' })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'reused', reused: 'true', digest: first.outputs.digest })
    expect(lines).toContain('tag 1.0 is immutable, and holds this very image already')
  })

  test('immutable, another image: red, with both digests', async () => {
    using stub = stubDocker({})
    const first = await finish(shop, { 'create-repository': 'true' })
    stub.become({ content: 'second' })
    const { outputs, failure } = await finish(shop, { 'if-tag-exists': 'overwrite' })
    expect(outputs).toMatchObject({ outcome: 'failed', reused: 'false' })
    expect(failure?.subject).toBe('tag 1.0 of repository penguins')
    expect(failure?.happened).toMatch(
      new RegExp(
        `^it is immutable and holds ${first.outputs.digest}, with the config sha256:\\w{64}; the image built here is sha256:\\w{64}$`,
      ),
    )
    expect(repositoryOf()?.tags.get('1.0')).toBe(first.outputs.digest)
  })
})

describe('what the registry got', () => {
  test.each([ociManifest, 'application/vnd.oci.image.index.v1+json'])(
    '%s is red, and one message names it and the two flags that help',
    async (mediaType) => {
      using _ = stubDocker({ mediaType, buildx: null })
      const { outputs, failure, lines } = await finish(shop, { 'create-repository': 'true' })
      expect(outputs).toMatchObject({ outcome: 'failed', mediaType, digest: repositoryOf()?.tags.get('1.0') })
      expect(failure?.happened).toContain(mediaType)
      expect(failure?.remedy).toMatch(/--provenance=false.*oci-mediatypes=false/)
      expect(lines[0]).toContain("the engine's own builder builds")
    },
  )

  test('an engine that knows the media type saves the push: a refused image would take an immutable tag for ever', async () => {
    using stub = stubDocker({ mediaType: ociManifest, containerd: true })
    const { outputs, failure } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false', architecture: 'amd64' })
    expect(failure?.happened).toContain(ociManifest)
    expect(stub.commands).not.toContain('push')
  })

  test('an image for another CPU is not pushed', async () => {
    using stub = stubDocker({ architecture: 'arm64' })
    const { outputs, failure } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs).toMatchObject({ outcome: 'failed', architecture: 'arm64' })
    expect(failure?.happened).toBe('it was built for linux/arm64; expected linux/amd64')
    expect(stub.commands).not.toContain('push')
  })

  test('a digest that the registry does not show within 30 s is red', async () => {
    const claims = `sha256:${'0'.repeat(64)}`
    using _ = stubDocker({ claims })
    const startedAt = clock.now()
    const { outputs, failure, lines } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false', architecture: 'amd64' })
    expect(failure?.happened).toBe('docker push went well, and yet the registry does not show it')
    expect(lines).toContain(`image penguins@${claims}: not visible in the registry yet`)
    expect(clock.now() - startedAt).toBe(30_000)
  })
})

describe('a build', () => {
  test('that fails is red with its last error, its end in the summary, and nothing pushed', async () => {
    using stub = stubDocker({
      buildExitCode: 1,
      buildOutput: [
        '#5 RUN pip install',
        '#5 ERROR: no space left',
        'ERROR: failed to solve: no space left on device',
        '::error::gotcha',
      ],
    })
    const { outputs, failure, summary, lines } = await finish(shop, { 'create-repository': 'true' })
    expect(outputs).toEqual({ outcome: 'failed', reused: 'false' })
    expect(failure).toMatchObject({
      subject: 'image penguins',
      happened: 'the build ended with exit code 1 (ERROR: failed to solve: no space left on device)',
    })
    expect(summary).toContain('#5 RUN pip install\n')
    expect(lines).toContain(': :error::gotcha')
    expect(stub.commands).not.toContain('login')
  })

  test('with push: false asks AWS nothing and needs no repository', async () => {
    using stub = stubDocker({ client: '20.10.24', buildx: null })
    const { outputs, summary, early } = await finish(shop, { push: 'false' })
    expect(outputs).toEqual({ outcome: 'built', reused: 'false', imageUri: 'penguins:1.0', architecture: 'amd64' })
    expect(early).toEqual({})
    expect(operations()).toEqual([])
    expect(summary).toContain('## ✅ Built, not pushed: image penguins')
    expect(stub.invocations.find(({ arguments: [name] }) => name === 'build')?.buildKit).toBe('1')
  })
})
